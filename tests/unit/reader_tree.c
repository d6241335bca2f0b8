// SPDX-License-Identifier: MIT
//
// reader_tree -- tests of the decoders: trees against all trees of small sentences, name tags against all tag sequences, and
// scores that are no numbers.

#include "reader/net.h"
#include "reader/nettree.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define MOST 40

static float draw(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (float)(int32_t)*seed / 2147483648.0f;
}

// One root, and every word reaches it.
static int is_tree(const uint32_t *head, uint32_t n)
{
    uint32_t n_roots = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t at = i, steps = 0;
        n_roots += head[i] == DRG_NONE;
        while (head[at] != DRG_NONE && steps++ <= n) at = head[at];
        if (head[at] != DRG_NONE) return 0;
    }
    return n_roots == 1;
}

static double tree_score(const uint32_t *head, const float *score, uint32_t n)
{
    double sum = 0;
    for (uint32_t i = 0; i < n; i++)
        if (head[i] != DRG_NONE) sum += (double)score[i * n + head[i]];
    return sum;
}

// The best tree with this root by trying all choices of heads.
static double best_score(const float *score, uint32_t n, uint32_t root)
{
    uint32_t head[8], choice[8] = {0};
    double best = -1e30;
    for (;;) {
        for (uint32_t i = 0; i < n; i++) head[i] = i == root ? DRG_NONE : choice[i];
        if (is_tree(head, n) && tree_score(head, score, n) > best) best = tree_score(head, score, n);
        uint32_t at = 0;
        while (at < n && ++choice[at] == n) choice[at++] = 0;
        if (at == n) return best;
    }
}

static void trees_are_the_best_under_their_root(void **state)
{
    (void)state;
    drg_arena scratch;
    drg_arena_init(&scratch, 0);
    uint32_t seed = 7;
    for (int round = 0; round < 1500; round++) {
        uint32_t n = 1 + (uint32_t)round % 5, head[8];
        float score[64], root[8], kept[64];
        for (uint32_t i = 0; i < n * n; i++) score[i] = draw(&seed);
        for (uint32_t i = 0; i < n; i++) root[i] = draw(&seed) - 0.5f;
        memcpy(kept, score, sizeof kept);
        drg_arena_reset(&scratch);
        assert_true(drg_tree_find(head, score, root, n, &scratch));
        assert_true(is_tree(head, n));
        uint32_t top = 0;
        while (head[top] != DRG_NONE) top++;
        assert_true(fabs(tree_score(head, kept, n) - best_score(kept, n, top)) < 1e-4);
    }
    drg_arena_free(&scratch);
}

static void any_scores_give_a_tree(void **state)
{
    (void)state;
    static float score[MOST * MOST], root[MOST];
    static const float odd[6] = {NAN, INFINITY, -INFINITY, 0, 3e38f, -3e38f};
    drg_arena scratch;
    drg_arena_init(&scratch, 0);
    uint32_t seed = 3, head[MOST];
    for (int round = 0; round < 400; round++) {
        uint32_t n = 1 + (uint32_t)(round % MOST);
        for (uint32_t i = 0; i < n * n; i++) {
            float x = draw(&seed);
            score[i] = round % 3 == 0 ? odd[round % 6] : x > 0.5f ? odd[(uint32_t)(x * 1000) % 6] : x;
        }
        for (uint32_t i = 0; i < n; i++) root[i] = round % 2 ? draw(&seed) : odd[(uint32_t)round / 2 % 6];
        drg_arena_reset(&scratch);
        assert_true(drg_tree_find(head, score, root, n, &scratch));
        assert_true(is_tree(head, n));
    }
    drg_arena_free(&scratch);
}

// O, B, I, L, U in an order that marks whole spans.
static int is_sound(const uint8_t *tag, uint32_t n)
{
    uint32_t open = 0; // 1 + type of the span that is open
    for (uint32_t i = 0; i < n; i++) {
        uint32_t type = tag[i] ? 1 + (tag[i] - 1u) / 4 : 0, place = tag[i] ? (tag[i] - 1u) % 4 : 3;
        int inside = tag[i] && (place == 1 || place == 2);
        if (inside ? open != type : open != 0) return 0;
        open = tag[i] && place < 2 ? type : 0;
    }
    return !open;
}

static void names_are_the_best_sound_ones(void **state)
{
    (void)state;
    enum { T = DRG_NET_NAME_TAGS };
    drg_arena scratch;
    drg_arena_init(&scratch, 0);
    uint32_t seed = 11;
    for (int round = 0; round < 60; round++) {
        float score[3 * T], sure[3];
        uint8_t tag[3], try[3];
        for (size_t i = 0; i < 3 * T; i++) score[i] = draw(&seed);
        drg_arena_reset(&scratch);
        assert_true(drg_names_find(tag, sure, score, T, 3, &scratch));
        assert_true(is_sound(tag, 3));
        double got = 0, best = -1e30;
        for (size_t i = 0; i < 3; i++) got += (double)score[i * T + tag[i]];
        for (uint32_t all = 0; all < T * T * T; all++) {
            try[0] = (uint8_t)(all % T), try[1] = (uint8_t)(all / T % T), try[2] = (uint8_t)(all / T / T);
            double sum = (double)score[try[0]] + (double)score[T + try[1]] + (double)score[2 * T + try[2]];
            if (sum > best && is_sound(try, 3)) best = sum;
        }
        assert_true(fabs(got - best) < 1e-5);
    }
    drg_arena_free(&scratch);
}

static void any_tag_scores_give_sound_names(void **state)
{
    (void)state;
    enum { T = DRG_NET_NAME_TAGS };
    static float score[MOST * T], sure[MOST];
    static const float odd[5] = {NAN, INFINITY, -INFINITY, 3e38f, -3e38f};
    uint8_t tag[MOST];
    drg_arena scratch;
    drg_arena_init(&scratch, 0);
    uint32_t seed = 5;
    for (int round = 0; round < 300; round++) {
        for (size_t i = 0; i < MOST * T; i++) {
            float x = draw(&seed);
            score[i] = round % 4 == 0 ? odd[round % 5] : x > 0 ? odd[(uint32_t)(x * 1000) % 5] : x;
        }
        drg_arena_reset(&scratch);
        assert_true(drg_names_find(tag, sure, score, T, MOST, &scratch));
        for (size_t i = 0; i < MOST; i++) assert_true(sure[i] >= 0 && sure[i] <= 1);
        // A path that is as bad as every other may end inside a span; the reader closes it there. Nothing may begin inside.
        uint32_t open = 0;
        for (uint32_t i = 0; i < MOST; i++) {
            uint32_t place = tag[i] ? (tag[i] - 1u) % 4 : 3;
            if (tag[i] && (place == 1 || place == 2)) assert_int_equal(open, 1 + (tag[i] - 1u) / 4);
            open = tag[i] && place < 2 ? 1 + (tag[i] - 1u) / 4 : 0;
        }
    }
    drg_arena_free(&scratch);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(trees_are_the_best_under_their_root),
        cmocka_unit_test(any_scores_give_a_tree),
        cmocka_unit_test(names_are_the_best_sound_ones),
        cmocka_unit_test(any_tag_scores_give_sound_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
