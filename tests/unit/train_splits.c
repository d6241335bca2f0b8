// SPDX-License-Identifier: MIT
//
// train_splits -- tests of learning where sentences end: what is learned, that it is the same each time, wrong input.

#include "../../train/splits.h"

#include "base/file.h"
#include "base/buf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#define TREES DRG_BUILD_DIR "/train_splits.conllu"
#define OUT DRG_BUILD_DIR "/train_splits.tsv"

static void put_word(drg_buf *out, unsigned id, const char *form, int glued)
{
    drg_buf_printf(out, "%u\t%s\t_\tX\t_\t_\t%u\tdep\t_\t%s\n", id, form, id - 1, glued ? "SpaceAfter=No" : "_");
}

// Paragraphs of two sentences: "Envoys met Gen. Smith . They left ."; a dot ends, the dot of a title does not.
static void write_trees(unsigned paragraphs)
{
    drg_buf out = {0};
    drg_note note = {""};
    for (unsigned i = 0; i < paragraphs; i++) {
        drg_buf_text(&out, "# newpar\n");
        put_word(&out, 1, i % 2 ? "Envoys" : "Ministers", 0);
        put_word(&out, 2, "met", 0);
        put_word(&out, 3, "Gen.", 0);
        put_word(&out, 4, i % 3 ? "Smith" : "Brown", 1);
        put_word(&out, 5, ".", 0);
        drg_buf_text(&out, "\n");
        put_word(&out, 1, i % 2 ? "They" : "Talks", 0);
        put_word(&out, 2, "ended", 1);
        put_word(&out, 3, ".", 0);
        drg_buf_text(&out, "\n");
    }
    assert_int_equal(drg_file_write(TREES, drg_buf_view(&out), &note), DRG_OK);
    drg_buf_free(&out);
}

static drg_err learn(drg_splits_report *report, drg_note *note)
{
    static const char *const trees[] = {TREES};
    drg_splits_options options = drg_splits_defaults();
    options.trees = trees;
    options.n_trees = 1;
    options.out = OUT;
    return drg_splits_train(&options, report, note);
}

// The weight of a feature in the written table; 0 when it is not there.
static long weight_of(drg_str table, const char *feature)
{
    drg_str line, name, rest;
    while (drg_str_next(&table, '\n', &line)) {
        rest = line;
        if (drg_str_next(&rest, '\t', &name) && drg_str_is(name, feature)) return strtol(rest.p, NULL, 10);
    }
    return 0;
}

static void a_dot_ends_and_a_title_does_not(void **state)
{
    (void)state;
    drg_splits_report report;
    drg_note note = {""};
    drg_file file;
    write_trees(60);
    assert_int_equal(learn(&report, &note), DRG_OK);
    assert_int_equal(report.ends, 60); // the second end of each paragraph is the block's own
    assert_int_equal(report.lost, 0);
    assert_int_equal(report.wrong, 0);
    assert_true(report.places > report.ends);
    assert_int_equal(drg_file_map(&file, OUT, &note), DRG_OK);
    assert_true(weight_of(file.bytes, "a|.") > 0);
    assert_true(drg_str_starts(file.bytes, "# SPDX-License-Identifier: "));
    drg_file_unmap(&file);
}

static void the_same_bytes_each_time(void **state)
{
    (void)state;
    drg_splits_report report;
    drg_note note = {""};
    drg_file one, two;
    write_trees(50);
    assert_int_equal(learn(&report, &note), DRG_OK);
    assert_int_equal(drg_file_map(&one, OUT, &note), DRG_OK);
    assert_int_equal(learn(&report, &note), DRG_OK); // a new file takes the old one's name; the old bytes stay mapped
    assert_int_equal(drg_file_map(&two, OUT, &note), DRG_OK);
    assert_true(one.bytes.n > 200);
    assert_true(drg_str_eq(one.bytes, two.bytes));
    drg_file_unmap(&one);
    drg_file_unmap(&two);
}

static void wrong_input(void **state)
{
    (void)state;
    drg_splits_report report;
    drg_note note = {""};
    static const char *const missing[] = {DRG_BUILD_DIR "/no_such_file.conllu"};
    drg_splits_options options = drg_splits_defaults();
    assert_int_equal(drg_splits_train(&options, &report, &note), DRG_E_USAGE); // no treebank
    options.trees = missing;
    options.n_trees = 1;
    options.out = OUT;
    assert_int_equal(drg_splits_train(&options, &report, &note), DRG_E_IO);
    assert_int_equal(drg_file_write(TREES, DRG_STR("1\tone\t_\n"), &note), DRG_OK);
    assert_int_equal(learn(&report, &note), DRG_E_FORMAT);
    assert_non_null(strstr(note.text, "line 1"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_dot_ends_and_a_title_does_not),
        cmocka_unit_test(the_same_bytes_each_time),
        cmocka_unit_test(wrong_input),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
