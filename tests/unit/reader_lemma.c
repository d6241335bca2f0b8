// SPDX-License-Identifier: MIT
//
// reader_lemma -- tests of lemmas: rules on the form, and the table of irregular verbs.

#include "reader/lemma.h"

// clang-format off
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
// clang-format on
#include "base/tsv.h"

static void rules_go_there_and_back(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {{"running", "run"}, {"Went", "go"}, {"Paris", "Paris"}, {"cities", "city"}, {"THE", "the"}, {"caf\xC3\xA9s", "caf\xC3\xA9"}};
    drg_arena arena;
    drg_arena_init(&arena, 0);
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        char rule[64];
        size_t n = drg_lemma_rule(rule, sizeof rule, &arena, drg_str_from(pairs[i][0]), drg_str_from(pairs[i][1]));
        assert_true(n > 0);
        assert_true(drg_str_is(drg_lemma_apply(&arena, (drg_str){rule, n}, drg_str_from(pairs[i][0])), pairs[i][1]));
    }
    assert_true(drg_str_is(drg_lemma_apply(&arena, DRG_STR("l9:x"), DRG_STR("Went")), "went")); // a rule that does not fit
    drg_arena_free(&arena);
}

// Every row of data/language/irregular.tsv is found: the table in the program is searched by halves, so its order matters.
static void irregular_verbs(void **state)
{
    (void)state;
    drg_file file;
    drg_note note = {{0}};
    drg_str rest, line, form, lemma, when, before = {NULL, 0};
    unsigned n = 0;
    assert_int_equal(drg_file_map(&file, DRG_SOURCE_DIR "/data/language/irregular.tsv", &note), DRG_OK);
    rest = file.bytes;
    while (drg_str_next(&rest, '\n', &line)) {
        if (!line.n || line.p[0] == '#') continue;
        assert_true(drg_str_next(&line, '\t', &form) && drg_str_next(&line, '\t', &lemma) && drg_str_next(&line, '\t', &when));
        assert_true(!before.n || drg_str_cmp(before, form) < 0);
        assert_true(drg_str_eq(drg_lemma_irregular(form, 1), lemma));
        assert_true(drg_str_eq(drg_lemma_irregular(form, 0), drg_str_is(when, "verb") ? lemma : (drg_str){NULL, 0}));
        before = form;
        n++;
    }
    assert_true(n > 200);
    assert_true(drg_str_is(drg_lemma_irregular(DRG_STR("Flown"), 1), "fly"));
    assert_false(drg_lemma_irregular(DRG_STR("talked"), 1).n);
    assert_false(drg_lemma_irregular(DRG_STR("misunderstandings"), 1).n);
    assert_false(drg_lemma_irregular(DRG_STR(""), 1).n);
    drg_file_unmap(&file);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(rules_go_there_and_back), cmocka_unit_test(irregular_verbs)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
