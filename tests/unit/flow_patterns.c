// SPDX-License-Identifier: MIT
//
// flow_patterns -- the examples that stand beside the patterns, read by the shipped reader: what must match does, near misses
// do not. A few may fail where the reader errs: at most three in a hundred.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "code/lexicon.h"
#include "flow/flow.h"
#include "resolve/resolve.h"

static drg_err parse(void *user, drg_doc *doc, drg_str sentence)
{
    drg_bench *bench = user;
    DRG_TRY(drg_doc_set_text(doc, sentence));
    DRG_TRY(drg_reader_read(bench->reader, doc));
    drg_arena_reset(&bench->scratch);
    return drg_resolve(doc, bench->engine->know, &bench->scratch);
}

static void tell(void *user, const char *words)
{
    (void)user;
    print_message("%s\n", words);
}

static void examples_hold(void **state)
{
    (void)state;
    drg_engine *engine;
    drg_note note = {{0}};
    if (drg_engine_open(&engine, DRG_BUILD_DIR "/share/dragoman", DRG_WITH_ALL, &note) != DRG_OK) fail_msg("%s", note.text);
    drg_bench bench = {.engine = engine};
    drg_arena_init(&bench.scratch, 0);
    assert_int_equal(drg_reader_new(&bench.reader, engine->model, &note), DRG_OK);
    drg_lexicon_checker checker = {.parse = parse, .tell = tell, .user = &bench};
    assert_int_equal(drg_lexicon_check(engine->lexicon, &checker), DRG_OK);
    assert_true(checker.n_examples >= 300);
    assert_true(checker.n_failed * 100 <= checker.n_examples * 3);
    drg_reader_free(bench.reader);
    drg_arena_free(&bench.scratch);
    drg_engine_close(engine);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(examples_hold)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
