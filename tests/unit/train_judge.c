// SPDX-License-Identifier: MIT
//
// train_judge -- tests of the judge's training: gradients against differences, what is learned, the file and back, damage.

#include "../../train/judgetrain.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { DIM = 4, N_LESSONS = 60 };

// Lessons by hand: features 100 + class and 200 + class tell the class, feature 7 tells nothing; the vectors carry a little of it.
typedef struct set {
    drg_lesson items[N_LESSONS];
    drg_judge_feature features[N_LESSONS * 3];
    float vectors[N_LESSONS * DRG_JUDGE_SLOTS * DIM];
    drg_lessons lessons;
} set;

static void fill(set *s)
{
    memset(s, 0, sizeof *s);
    for (uint32_t i = 0; i < N_LESSONS; i++) {
        uint8_t label = (uint8_t)(i % 5);
        s->items[i] = (drg_lesson){.first = 3 * (uint64_t)i, .n = 3, .n_plain = 2, .dense = (uint64_t)i * DRG_JUDGE_SLOTS * DIM, .label = label,
                                   .other = label, .group = i, .weight = 1};
        s->features[3 * i] = (drg_judge_feature){100u + label, 1};
        s->features[3 * i + 1] = (drg_judge_feature){7, 0.5f};
        s->features[3 * i + 2] = (drg_judge_feature){200u + label, 1};
        s->vectors[(size_t)i * DRG_JUDGE_SLOTS * DIM + label % DIM] = 1;
    }
    s->lessons = (drg_lessons){.items = s->items, .n = N_LESSONS, .features = s->features, .n_features = N_LESSONS * 3, .vectors = s->vectors,
                               .n_vectors = N_LESSONS * DRG_JUDGE_SLOTS * DIM, .dim = DIM};
}

static double loss(const float sums[DRG_JUDGE_N], const drg_lesson *lesson)
{
    float p[DRG_JUDGE_N];
    memcpy(p, sums, sizeof p);
    drg_judge_softmax(p, 1);
    return -log((double)p[lesson->label] + (lesson->other != lesson->label ? (double)p[lesson->other] : 0));
}

// The slope by each sum is the difference of the loss, with one right type and with two.
static void slopes(void **state)
{
    (void)state;
    for (uint8_t other = 3; other < 5; other++) {
        drg_lesson lesson = {.label = 3, .other = other};
        float sums[DRG_JUDGE_N], p[DRG_JUDGE_N], slope[DRG_JUDGE_N];
        for (int c = 0; c < DRG_JUDGE_N; c++) sums[c] = (float)((c * 7) % 5) * 0.3f - 0.5f;
        memcpy(p, sums, sizeof p);
        drg_judge_softmax(p, 1);
        drg_judge_slope(p, &lesson, slope);
        for (int c = 0; c < DRG_JUDGE_N; c++) {
            float up[DRG_JUDGE_N], down[DRG_JUDGE_N];
            const float h = 0.01f;
            memcpy(up, sums, sizeof up);
            memcpy(down, sums, sizeof down);
            up[c] += h;
            down[c] -= h;
            double difference = (loss(up, &lesson) - loss(down, &lesson)) / (2 * (double)h);
            assert_true(fabs(difference - (double)slope[c]) < 1e-3);
        }
    }
}

static uint32_t best(const float p[DRG_JUDGE_N])
{
    uint32_t most = 0;
    for (uint32_t c = 1; c < DRG_JUDGE_N; c++)
        if (p[c] > p[most]) most = c;
    return most;
}

// Learns what the features tell, with the patterns' features and without them; twice the same weights; a fold that is left out
// leaves its features unknown.
static void learns(void **state)
{
    (void)state;
    set s;
    fill(&s);
    drg_judgetrain_options options = drg_judgetrain_defaults();
    drg_judge_weights one, two, part;
    assert_int_equal(drg_judgetrain(&options, &s.lessons, NULL, 0, 0, &one), DRG_OK);
    assert_int_equal(drg_judgetrain(&options, &s.lessons, NULL, 0, 0, &two), DRG_OK);
    assert_int_equal(one.n, 11); // 5 + 5 + 1 features
    assert_memory_equal(one.sparse, two.sparse, (size_t)one.n * DRG_JUDGE_N * sizeof(float));
    assert_memory_equal(one.dense, two.dense, (size_t)one.n_dense * DRG_JUDGE_N * sizeof(float));
    for (uint32_t i = 0; i < N_LESSONS; i++)
        for (int hide = 0; hide < 2; hide++) {
            float p[DRG_JUDGE_N];
            drg_judge_weights_ask(&one, &s.lessons, &s.items[i], hide, p);
            assert_int_equal(best(p), s.items[i].label);
        }
    drg_lessons none = {.dim = DIM};
    assert_int_equal(drg_judgetrain(&options, &none, &s.lessons, 5, 2, &part), DRG_OK);
    assert_int_equal(part.n, 9); // the class of the fold that was left out is unknown
    drg_judge_weights_free(&one);
    drg_judge_weights_free(&two);
    drg_judge_weights_free(&part);
}

// Written and opened again, the weights are those that were learned, in steps of their scale; every damaged byte is noticed.
static void file_and_back(void **state)
{
    (void)state;
    set s;
    fill(&s);
    drg_judgetrain_options options = drg_judgetrain_defaults();
    drg_judge_weights w;
    drg_model_writer writer = {0};
    drg_note note = {{0}};
    drg_str image;
    drg_judge *judge = NULL;
    uint64_t keys[2] = {5, 9};
    int8_t vectors[2 * DIM] = {1, 2, 3, 4, 5, 6, 7, 8};
    float scale[2] = {0.5f, 0.25f};
    drg_wordvecs words = {keys, vectors, scale, 2, DIM};
    assert_int_equal(drg_judgetrain(&options, &s.lessons, NULL, 0, 0, &w), DRG_OK);
    assert_int_equal(drg_judge_save(&writer, &w, &words, "test", 1.5f, &image), DRG_OK);
    assert_int_equal(drg_judge_from_memory(&judge, image, &note), DRG_OK);
    assert_int_equal(judge->words.n, 2);
    assert_true(judge->sharpness == 1.5f);
    for (uint32_t i = 0; i < judge->n_keys; i++) {
        uint32_t at = 0;
        while (at < w.n && w.keys[at] != judge->keys[i]) at++;
        assert_true(at < w.n);
        for (size_t c = 0; c < DRG_JUDGE_N; c++) {
            float saved = judge->scale[i] * (float)judge->weights[(size_t)i * DRG_JUDGE_N + c];
            assert_true(fabsf(saved - w.sparse[(size_t)at * DRG_JUDGE_N + c]) <= judge->scale[i] * 0.51f);
        }
    }
    drg_judge_close(judge);
    char *damaged = malloc(image.n);
    assert_non_null(damaged);
    for (size_t at = 0; at < image.n; at += 97) {
        memcpy(damaged, image.p, image.n);
        damaged[at] = (char)(damaged[at] ^ 0x20);
        assert_int_not_equal(drg_judge_from_memory(&judge, (drg_str){damaged, image.n}, &note), DRG_OK);
        assert_null(judge);
    }
    assert_int_not_equal(drg_judge_from_memory(&judge, (drg_str){image.p, image.n - 64}, &note), DRG_OK);
    free(damaged);
    drg_model_writer_free(&writer);
    drg_judge_weights_free(&w);
}

// A model whose tables do not fit together, with a right checksum, is refused.
static void wrong_shapes(void **state)
{
    (void)state;
    drg_model_writer writer = {0};
    drg_note note = {{0}};
    drg_str image;
    drg_judge *judge = NULL;
    uint64_t keys[2] = {9, 5}; // not rising
    int8_t vectors[2 * DIM] = {0};
    float scale[2] = {1, 1};
    drg_wordvecs words = {keys, vectors, scale, 2, DIM};
    drg_judge_weights w = {0};
    w.n_dense = DRG_JUDGE_SLOTS * DIM;
    w.dense = calloc((size_t)w.n_dense * DRG_JUDGE_N, sizeof *w.dense);
    assert_non_null(w.dense);
    assert_int_equal(drg_judge_save(&writer, &w, &words, "test", 1, &image), DRG_OK);
    assert_int_equal(drg_judge_from_memory(&judge, image, &note), DRG_E_FORMAT);
    drg_model_writer_free(&writer);
    keys[0] = 1;
    w.n_dense -= 1;
    writer = (drg_model_writer){0};
    assert_int_equal(drg_judge_save(&writer, &w, &words, "test", 1, &image), DRG_OK);
    assert_int_equal(drg_judge_from_memory(&judge, image, &note), DRG_E_FORMAT);
    drg_model_writer_free(&writer);
    free(w.dense);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(slopes), cmocka_unit_test(learns), cmocka_unit_test(file_and_back), cmocka_unit_test(wrong_shapes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
