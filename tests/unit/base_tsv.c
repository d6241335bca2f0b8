// SPDX-License-Identifier: MIT
//
// base_tsv -- the rules of tsv.h, each on a few lines of a table.

#include "base/tsv.h"

#include <stdio.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka wants the four headers above first.
#include <cmocka.h>

static drg_tsv open_text(const char *text)
{
    drg_tsv tsv;
    drg_note note = {{0}};
    assert_int_equal(drg_tsv_open_text(&tsv, "t.tsv", drg_str_from(text), &note), DRG_OK);
    return tsv;
}

// The words of the complaint about a table: from opening it, or from reading all its rows.
static drg_note complaint(const char *text, size_t n)
{
    drg_tsv tsv;
    drg_note note = {{0}};
    int more = 1;
    drg_err err = drg_tsv_open_text(&tsv, "t.tsv", (drg_str){text, n}, &note);
    while (err == DRG_OK && more) err = drg_tsv_next(&tsv, &more, &note);
    assert_int_equal(err, DRG_E_FORMAT);
    return note;
}

static void cells_and_lines(void **state)
{
    (void)state;
    drg_tsv tsv = open_text("# a comment\n\nname\tcode\tnote\nFrance\tFRA\n# another\n\n \"UK\" \tGBR\tsaid \"so\"\t\t\r\nlast\tLST\tx");
    drg_note note = {{0}};
    int more;
    int name = drg_tsv_column(&tsv, "name"), code = drg_tsv_column(&tsv, "code"), third = drg_tsv_column(&tsv, "note");
    assert_int_equal(code, 1);
    assert_int_equal(drg_tsv_column(&tsv, "Name"), -1);
    assert_int_equal(drg_tsv_next(&tsv, &more, &note), DRG_OK);
    assert_true(more);
    assert_int_equal(tsv.line, 4); // comments and empty lines count
    assert_true(drg_str_is(drg_tsv_cell(&tsv, name), "France"));
    assert_int_equal(drg_tsv_cell(&tsv, third).n, 0); // a cell that is missing at the end
    assert_int_equal(drg_tsv_cell(&tsv, -1).n, 0);
    assert_int_equal(drg_tsv_next(&tsv, &more, &note), DRG_OK);
    assert_int_equal(tsv.line, 7);
    assert_true(drg_str_is(drg_tsv_cell(&tsv, name), "\"UK\"")); // quotes are data; blanks at both ends are not
    assert_true(drg_str_is(drg_tsv_cell(&tsv, third), "said \"so\"")); // CR and empty cells behind it are dropped
    assert_int_equal(drg_tsv_next(&tsv, &more, &note), DRG_OK);
    assert_true(drg_str_is(drg_tsv_cell(&tsv, third), "x")); // no newline at the end of the file
    assert_int_equal(drg_tsv_next(&tsv, &more, &note), DRG_OK);
    assert_false(more);
    drg_tsv_close(&tsv);
}

static void numbers(void **state)
{
    (void)state;
    static const struct {
        const char *cell;
        int decimals, ok;
        int64_t value;
    } cases[] = {{"12.345", 4, 1, 123450}, {"-0.5", 4, 1, -5000}, {"+7", 4, 1, 70000}, {"1.23456", 4, 1, 12345}, {"-91", 0, 1, -91},
        {"48.8", 4, 1, 488000}, {"1e5", 4, 0, 0}, {"--1", 4, 0, 0}, {"-", 4, 0, 0}, {".", 4, 0, 0}, {"12a", 4, 0, 0}, {"1.2.3", 4, 0, 0},
        {"1234567890123456", 0, 0, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[64];
        drg_note note = {{0}};
        int more, given;
        int64_t value;
        snprintf(text, sizeof text, "n\n%s\n", cases[i].cell);
        drg_tsv tsv = open_text(text);
        assert_int_equal(drg_tsv_next(&tsv, &more, &note), DRG_OK);
        drg_err err = drg_tsv_fixed(&tsv, 0, cases[i].decimals, &value, &given, &note);
        assert_int_equal(err, cases[i].ok ? DRG_OK : DRG_E_FORMAT);
        if (cases[i].ok) assert_int_equal(value, cases[i].value);
        else assert_non_null(strstr(note.text, "t.tsv:2: "));
        drg_tsv_close(&tsv);
    }
}

static void bounds_of_numbers(void **state)
{
    (void)state;
    drg_tsv tsv = open_text("n\tm\n101\t\n");
    drg_note note = {{0}};
    int more, given;
    int64_t value;
    assert_int_equal(drg_tsv_next(&tsv, &more, &note), DRG_OK);
    assert_int_equal(drg_tsv_int(&tsv, 0, 0, 101, &value, &given, &note), DRG_OK);
    assert_int_equal(value, 101);
    assert_int_equal(drg_tsv_int(&tsv, 0, 0, 100, &value, &given, &note), DRG_E_FORMAT);
    assert_string_equal(note.text, "t.tsv:2: '101' is not between 0 and 100");
    assert_int_equal(drg_tsv_int(&tsv, 1, 0, 100, &value, &given, &note), DRG_OK); // an empty cell is no mistake
    assert_false(given);
    drg_tsv_close(&tsv);
}

static void complaints_name_the_line(void **state)
{
    (void)state;
    static const struct {
        const char *text, *words;
    } cases[] = {{"", "t.tsv:0: no header line"}, {"# only\n", "t.tsv:1: no header line"}, {"a\tb\n1\t2\n1\t2\t3\n", "t.tsv:3: more cells"},
        {"a\ta\n", "t.tsv:1: two columns are named 'a'"}, {"a\t\tb\n", "t.tsv:1: column 2 has no name"},
        {"a\nb\n\xFF\n", "t.tsv:3: not valid UTF-8"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        drg_note note = complaint(cases[i].text, strlen(cases[i].text));
        assert_ptr_equal(strstr(note.text, cases[i].words), note.text);
    }
}

static void missing_column(void **state)
{
    (void)state;
    static const char *const wanted[] = {"a", "c"};
    drg_tsv tsv = open_text("\xEF\xBB\xBF" "a\tb\n"); // a byte order mark is no part of the first name
    drg_note note = {{0}};
    int at[2];
    assert_int_equal(drg_tsv_columns(&tsv, wanted, at, 2, &note), DRG_E_FORMAT);
    assert_string_equal(note.text, "t.tsv:1: no column is named 'c'");
    assert_int_equal(drg_tsv_columns(&tsv, wanted, at, 1, &note), DRG_OK);
    drg_tsv_close(&tsv);
}

static void too_many_columns(void **state)
{
    (void)state;
    char text[4 * (DRG_TSV_MAX_COLUMNS + 2)];
    size_t n = 0;
    for (int i = 0; i <= DRG_TSV_MAX_COLUMNS; i++) n += (size_t)snprintf(text + n, sizeof text - n, "%sc%d", i ? "\t" : "", i);
    drg_note note = complaint(text, n);
    assert_non_null(strstr(note.text, "more than"));
}

static void no_such_file(void **state)
{
    (void)state;
    drg_tsv tsv;
    drg_note note = {{0}};
    assert_int_equal(drg_tsv_open(&tsv, "/nowhere/table.tsv", &note), DRG_E_IO);
    assert_non_null(strstr(note.text, "/nowhere/table.tsv"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cells_and_lines), cmocka_unit_test(numbers), cmocka_unit_test(bounds_of_numbers),
        cmocka_unit_test(complaints_name_the_line), cmocka_unit_test(missing_column), cmocka_unit_test(too_many_columns),
        cmocka_unit_test(no_such_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
