// SPDX-License-Identifier: MIT
//
// flow_memory -- what happens when memory runs out: the first allocation fails, then the second, and so on; and the bound of
// one article is drawn tighter and tighter. Each time there must be an error of the right kind or a whole result, and under
// sanitizers neither a leak nor a wild access.
//
// malloc, calloc and realloc of the whole program go through the functions below (linked with --wrap).

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "dragoman.h"
#include "flow/stretches.h"

#include <stdio.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

void *__real_malloc(size_t n);
void *__real_calloc(size_t count, size_t n);
void *__real_realloc(void *p, size_t n);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t count, size_t n);
void *__wrap_realloc(void *p, size_t n);

static _Atomic long until_failure = -1; // allocations that still succeed; below zero: all do. An engine is opened by two threads

static int fails(void)
{
    long left = until_failure;
    while (left > 0 && !atomic_compare_exchange_weak(&until_failure, &left, left - 1)) { }
    return left == 0 || left == 1; // and so do all that follow
}

void *__wrap_malloc(size_t n) { return fails() ? NULL : __real_malloc(n); }
void *__wrap_calloc(size_t count, size_t n) { return fails() ? NULL : __real_calloc(count, n); }
void *__wrap_realloc(void *p, size_t n) { return fails() ? NULL : __real_realloc(p, n); }

static const char article[] =
    "Ministers meet in Vienna\n\nFrench President Emmanuel Macron met Russian President Vladimir Putin in Moscow on 7 February 2022. "
    "\xE2\x80\x9CWe spoke for six hours,\xE2\x80\x9D he said after the talks. They will hold a telephone conversation next week.\n\n"
    "This website uses cookies.\n";

static drg_err count_bytes(void *user, const char *bytes, size_t n)
{
    (void)bytes;
    *(size_t *)user += n;
    return DRG_OK;
}

static uint32_t stretch; // words; 0: as ever

// The whole way once; what is made is given back.
static drg_err run(const drg_engine *engine, size_t bound, size_t *printed)
{
    drg_note note = {{0}};
    drg_input *input = NULL;
    drg_worker *worker = NULL;
    *printed = 0;
    drg_err err = drg_input_open(&input, article, sizeof article - 1, DRG_FORMAT_TEXT, NULL, &note);
    if (!err) err = drg_worker_new(&worker, engine, &note);
    if (!err && bound) drg_worker_bound(worker, bound);
    if (!err) drg_worker_stretch(worker, stretch);
    if (!err) err = drg_worker_next(worker, input, &note);
    if (!err) err = drg_worker_run(worker, DRG_STEP_CODE, &note);
    for (int form = DRG_PRINT_JSONL; !err && form <= DRG_PRINT_MENTIONS; form++)
        err = drg_worker_print(worker, (drg_print)form, NULL, count_bytes, printed);
    drg_worker_free(worker);
    drg_input_close(input);
    return err;
}

static drg_engine *engine;

static int open_engine(void **state)
{
    (void)state;
    drg_note note = {{0}};
    if (drg_engine_open(&engine, DRG_BUILD_DIR "/share/dragoman", DRG_WITH_ALL, &note) == DRG_OK) return 0;
    fprintf(stderr, "%s\n", note.text);
    return -1;
}

static int close_engine(void **state)
{
    (void)state;
    drg_engine_close(engine);
    return 0;
}

static void every_allocation_of_an_article(void **state)
{
    (void)state;
    size_t whole, printed, refused = 0;
    assert_int_equal(run(engine, 0, &whole), DRG_OK);
    assert_true(whole > 1000);
    // One by one at first, then in growing steps: with split arenas there are tens of thousands.
    for (long n = 1;; n += 1 + n / 40) {
        until_failure = n;
        drg_err err = run(engine, 0, &printed);
        int reached = until_failure == 0;
        until_failure = -1;
        // A store that only saves time (the reader's of word vectors) may do without: then nothing is missing in the records.
        if (err == DRG_OK) assert_true(printed == whole);
        else assert_int_equal(err, DRG_E_NOMEM);
        refused += err != DRG_OK;
        if (!reached) {
            assert_int_equal(err, DRG_OK);
            break;
        }
    }
    assert_true(refused > 10);
}

// The same article in stretches of a dozen words.
static void every_allocation_of_a_long_article(void **state)
{
    stretch = 12;
    every_allocation_of_an_article(state);
    stretch = 0;
}

static void every_allocation_of_the_engine(void **state)
{
    (void)state;
    for (long n = 1;; n += 1 + n / 40) {
        drg_engine *made = NULL;
        drg_note note = {{0}};
        until_failure = n;
        drg_err err = drg_engine_open(&made, DRG_BUILD_DIR "/share/dragoman", DRG_WITH_ALL, &note);
        int reached = until_failure == 0;
        until_failure = -1;
        drg_engine_close(made);
        if (!reached) {
            assert_int_equal(err, DRG_OK);
            break;
        }
        assert_int_equal(err, DRG_E_NOMEM);
    }
}

static void tighter_bounds(void **state)
{
    (void)state;
    size_t whole, printed, refused = 0;
    assert_int_equal(run(engine, 0, &whole), DRG_OK);
    for (size_t bound = 64; bound < (size_t)8 << 20; bound += 64 + bound / 16) {
        drg_err err = run(engine, bound, &printed);
        assert_true(err == DRG_OK || err == DRG_E_LIMIT);
        refused += err == DRG_E_LIMIT;
        if (err == DRG_OK) assert_true(printed == whole);
    }
    assert_true(refused > 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_allocation_of_an_article), cmocka_unit_test(every_allocation_of_a_long_article),
        cmocka_unit_test(every_allocation_of_the_engine),
        cmocka_unit_test(tighter_bounds)};
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
