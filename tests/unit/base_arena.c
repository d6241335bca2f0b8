// SPDX-License-Identifier: MIT
//
// base_arena -- tests of memory by the piece: contents, zeros, the bound, arrays that outgrow chunk after chunk.

#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define MANY 3000000u // numbers: 12 and 24 MB, past any chunk

typedef struct list {
    uint32_t *items, n, cap;
} list;

static void push(drg_arena *arena, list *to, uint32_t value)
{
    uint32_t *slot = DRG_ARENA_PUSH(arena, to->items, to->n, to->cap);
    assert_non_null(slot);
    assert_int_equal(*slot, 0);
    *slot = value;
}

// Two arrays that grow in turns, among small pieces: neither runs into the other.
static void arrays_grow_side_by_side(void **state)
{
    (void)state;
    drg_arena arena;
    list a = {0}, b = {0};
    drg_arena_init(&arena, 0);
    for (uint32_t i = 0; i < MANY; i++) {
        push(&arena, &a, i);
        if (i % 2) push(&arena, &b, ~i);
        if (i % 65536 == 0) assert_string_equal(drg_arena_copy(&arena, "between", 7), "between");
    }
    for (uint32_t i = 0; i < MANY; i++) {
        if (a.items[i] != i) fail_msg("a[%u] is %u", i, a.items[i]);
        if (i % 2 && b.items[i / 2] != ~i) fail_msg("b[%u] is %u", i / 2, b.items[i / 2]);
    }
    drg_arena_reset(&arena);
    assert_int_equal(arena.used, 0);
    unsigned char *fresh = drg_arena_alloc(&arena, 1000);
    for (size_t i = 0; i < 1000; i++) assert_int_equal(fresh[i], 0);
    drg_arena_free(&arena);
}

#ifndef DRG_ARENA_SPLIT
// An array of many MB costs little more than itself: no narrower copies lie about.
static void large_arrays_leave_no_copies(void **state)
{
    (void)state;
    drg_arena arena;
    list a = {0};
    drg_arena_init(&arena, 0);
    for (uint32_t i = 0; i < MANY; i++) {
        push(&arena, &a, i);
        if (i % 65536 == 0) assert_non_null(drg_arena_alloc(&arena, 100)); // never the newest piece for long
    }
    assert_true(arena.used < (size_t)MANY * sizeof *a.items * 3 / 2 + ((size_t)10 << 20));
    drg_arena_free(&arena);
}
#endif

// Past the bound nothing is given, what was given stays, and the arena says which refusal it was.
static void the_bound_is_kept(void **state)
{
    (void)state;
    for (size_t limit = 1000; limit < ((size_t)40 << 20); limit = limit * 3 + 7) {
        drg_arena arena;
        list a = {0};
        drg_arena_init(&arena, limit);
        for (;;) {
            uint32_t *slot = DRG_ARENA_PUSH(&arena, a.items, a.n, a.cap);
            if (!slot) break;
            *slot = a.n;
            assert_true(arena.used <= limit + 16);
        }
        assert_int_equal(arena.failed, 2);
        assert_true((size_t)a.n * sizeof *a.items >= limit / 8);
        for (uint32_t i = 0; i < a.n; i++)
            if (a.items[i] != i + 1) fail_msg("item %u is %u", i, a.items[i]);
        drg_arena_free(&arena);
    }
}

static void sizes_that_overflow(void **state)
{
    (void)state;
    drg_arena arena;
    drg_arena_init(&arena, 0);
    assert_null(drg_arena_calloc(&arena, SIZE_MAX / 2, 3));
    assert_null(drg_arena_alloc(&arena, SIZE_MAX - 8));
    assert_non_null(drg_arena_alloc(&arena, 0));
    drg_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arrays_grow_side_by_side),
#ifndef DRG_ARENA_SPLIT
        cmocka_unit_test(large_arrays_leave_no_copies),
#endif
        cmocka_unit_test(the_bound_is_kept), cmocka_unit_test(sizes_that_overflow),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
