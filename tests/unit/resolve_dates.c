// SPDX-License-Identifier: MIT
//
// resolve_dates -- runs the cases of tests/cases/dates: raw sentences with what every expression of time should mean.
//
// Method   *.txt cases go through a rough reader (no tags, no trees: words alone must do); *.conllu cases bring trees
// Rule     all expressions that are found must be expected, in order, so that a date too many fails as well
// Rule     --accept is not offered: an expectation is written by hand

#include "base/cal.h"
#include "base/file.h"
#include "doc/conllu.h"
#include "resolve/resolve.h"
#include "rough.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdio.h>

typedef struct test_case {
    drg_str title, issued, text, expect[16], reference;
    size_t n_expect;
} test_case;

static drg_str line_of(drg_str *rest)
{
    drg_str line = {NULL, 0};
    if (!drg_str_next(rest, '\n', &line)) line.p = NULL;
    return line;
}

// Cuts the next case off: title, "> issued", text lines, "ref ..." and "= ..." lines, up to a blank line. 0 at the end.
static int next_case(drg_str *rest, test_case *c)
{
    memset(c, 0, sizeof *c);
    drg_str line = {NULL, 0};
    while (rest->n) {
        line = line_of(rest);
        if (line.n && line.p[0] != '#') break;
        line.n = 0;
    }
    if (!line.n) return 0;
    c->title = line;
    while (rest->n) {
        line = line_of(rest);
        if (!line.n) break;
        if (line.p[0] == '>') c->issued = drg_str_trim(drg_str_sub(line, 1, line.n));
        else if (drg_str_starts(line, "ref ")) c->reference = drg_str_sub(line, 4, line.n);
        else if (line.p[0] == '=') {
            assert_true(c->n_expect < 16);
            c->expect[c->n_expect++] = drg_str_trim(drg_str_sub(line, 1, line.n));
        } else c->text = c->text.p ? (drg_str){c->text.p, (size_t)(line.p + line.n - c->text.p)} : line;
    }
    return 1;
}

static drg_str field(drg_str *rest)
{
    drg_str f = {NULL, 0};
    drg_str_next(rest, '|', &f);
    return drg_str_trim(f);
}

static void days_text(char out[32], const drg_date *date)
{
    char a[11] = "?", b[11] = "?";
    if (date->start != DRG_NO_DAY) drg_cal_print(a, date->start);
    if (date->end != DRG_NO_DAY) drg_cal_print(b, date->end);
    snprintf(out, 32, "%s..%s", a, b);
}

// Compares what was found with what was expected; prints the differences and returns their number.
static int differences(const drg_doc *doc, const test_case *c)
{
    int bad = 0;
    size_t n = doc->n_dates > c->n_expect ? doc->n_dates : c->n_expect;
    for (size_t i = 0; i < n; i++) {
        drg_str want = i < c->n_expect ? c->expect[i] : (drg_str){NULL, 0}, all = want;
        drg_str words = field(&want), value = field(&want), days = field(&want);
        const drg_date *date = i < doc->n_dates ? &doc->dates[i] : NULL;
        char got_days[32] = "";
        if (date) days_text(got_days, date);
        int ok = date && i < c->n_expect && drg_str_eq(drg_doc_text(doc, date->span), words) && drg_str_eq(date->value, value) &&
                 (!days.n || drg_str_is(days, got_days));
        if (ok) continue;
        bad++;
        print_error("%.*s\n    want  %.*s\n    got   %.*s | %.*s | %s (%s)\n", DRG_FMT(c->title), DRG_FMT(all),
                    DRG_FMT(date ? drg_doc_text(doc, date->span) : DRG_STR("nothing")), DRG_FMT(date ? date->value : DRG_STR("")), got_days,
                    date && date->rule ? date->rule : "");
    }
    if (c->reference.n) {
        char got[64] = "none", day[11];
        if (doc->reference != DRG_NO_DAY) {
            drg_cal_print(day, doc->reference);
            snprintf(got, sizeof got, "%s %s", day, doc->reference_from);
        }
        if (!drg_str_is(c->reference, got)) {
            bad++;
            print_error("%.*s\n    want reference %.*s, got %s\n", DRG_FMT(c->title), DRG_FMT(c->reference), got);
        }
    }
    return bad;
}

// Layers agree: date_of points back, spans lie in the text, order is text order.
static void check_layers(const drg_doc *doc)
{
    assert_non_null(doc->date_of);
    for (uint32_t i = 0; i < doc->n_dates; i++) {
        const drg_date *date = &doc->dates[i];
        assert_true(date->span.start < date->span.end && date->span.end <= doc->text.n);
        assert_true(date->toks.first < date->toks.end && date->toks.end <= doc->n_tokens);
        assert_int_equal(doc->date_of[date->toks.end - 1], i);
        if (i) assert_true(doc->dates[i - 1].span.end <= date->span.start);
        assert_true((date->start == DRG_NO_DAY) == (date->end == DRG_NO_DAY));
        if (date->start != DRG_NO_DAY) assert_true(date->start <= date->end);
        assert_non_null(date->rule);
        assert_non_null(date->value.p);
    }
}

static int run_case(const test_case *c, drg_doc *doc, drg_arena *scratch)
{
    drg_doc_reset(doc);
    drg_arena_reset(scratch);
    doc->published = doc->reference = DRG_NO_DAY;
    int32_t first = 0, last = 0;
    if (drg_str_starts(c->issued, "http")) doc->url = c->issued;
    else if (drg_cal_parse(c->issued, &first, &last)) {
        doc->published = first;
        doc->published_from = "metadata";
    } else {
        assert_true(drg_str_is(c->issued, "none"));
    }
    assert_int_equal(rough_read(doc, c->text), DRG_OK);
    assert_int_equal(drg_dates_find(doc, scratch), DRG_OK);
    check_layers(doc);
    return differences(doc, c);
}

static void run_file(const char *name)
{
    char path[512];
    drg_file file = {{NULL, 0}, NULL};
    snprintf(path, sizeof path, "%s/tests/cases/dates/%s", DRG_SOURCE_DIR, name);
    assert_int_equal(drg_file_map(&file, path, NULL), DRG_OK);
    drg_doc doc;
    drg_arena scratch;
    drg_doc_init(&doc, 0);
    drg_arena_init(&scratch, 0);
    drg_str rest = file.bytes;
    test_case c;
    int bad = 0, cases = 0;
    while (next_case(&rest, &c)) {
        bad += run_case(&c, &doc, &scratch);
        cases++;
    }
    drg_doc_free(&doc);
    drg_arena_free(&scratch);
    drg_file_unmap(&file);
    assert_true(cases > 5);
    assert_int_equal(bad, 0);
}

static void calendar(void **state) { (void)state; run_file("calendar.txt"); }
static void relative(void **state) { (void)state; run_file("relative.txt"); }
static void lengths(void **state) { (void)state; run_file("lengths.txt"); }
static void near_misses(void **state) { (void)state; run_file("near_misses.txt"); }
static void reference(void **state) { (void)state; run_file("reference.txt"); }

// Trees: each document says what it expects in a comment "# expect = words | value".
static void tense(void **state)
{
    (void)state;
    drg_file file = {{NULL, 0}, NULL};
    assert_int_equal(drg_file_map(&file, DRG_SOURCE_DIR "/tests/cases/dates/tense.conllu", NULL), DRG_OK);
    drg_conllu walk = {file.bytes, 1};
    drg_doc doc;
    drg_arena scratch;
    drg_doc_init(&doc, 0);
    drg_arena_init(&scratch, 0);
    drg_str piece;
    uint32_t line = 0;
    int bad = 0, cases = 0;
    while (drg_conllu_cut(&walk, &piece, &line)) {
        drg_doc_reset(&doc);
        drg_arena_reset(&scratch);
        doc.published = doc.reference = DRG_NO_DAY;
        assert_int_equal(drg_conllu_read(&doc, piece, NULL), DRG_OK);
        test_case c;
        memset(&c, 0, sizeof c);
        c.title = doc.id;
        size_t at = drg_str_find(piece, DRG_STR("# expect = "), 0);
        for (; at != SIZE_MAX && c.n_expect < 16; at = drg_str_find(piece, DRG_STR("# expect = "), at + 11)) {
            drg_str rest = drg_str_sub(piece, at + 11, piece.n);
            c.expect[c.n_expect++] = line_of(&rest);
        }
        assert_int_equal(drg_dates_find(&doc, &scratch), DRG_OK);
        check_layers(&doc);
        bad += differences(&doc, &c);
        cases++;
    }
    drg_doc_free(&doc);
    drg_arena_free(&scratch);
    drg_file_unmap(&file);
    assert_true(cases >= 8);
    assert_int_equal(bad, 0);
}

// Refuses the first allocation, then the second, and so on: an error each time, never a crash.
static void out_of_memory(void **state)
{
    (void)state;
    static const char text[] = "On February 7, 2022 they met for two hours. Two days later, on Tuesday, they met again in the first week of May.";
    int refused = 0;
    for (size_t limit = 64; limit < 40000; limit += 192) {
        drg_doc doc;
        drg_arena scratch;
        drg_doc_init(&doc, 0);
        drg_arena_init(&scratch, limit);
        doc.published = DRG_NO_DAY;
        assert_int_equal(rough_read(&doc, drg_str_from(text)), DRG_OK);
        drg_err err = drg_dates_find(&doc, &scratch);
        assert_true(err == DRG_OK || err == DRG_E_LIMIT);
        refused += err == DRG_E_LIMIT;
        drg_doc_free(&doc);
        drg_arena_free(&scratch);
    }
    assert_true(refused > 10);
}

// Hostile input: long chains of date words must neither hang nor crash.
static void hostile(void **state)
{
    (void)state;
    static const char *const bits[] = {"the end of ", "two days before ", "the first week of ", "99999999 ", "9999-99-99 ", "1 BC ", "'' ", "Feb. ",
                                       "9000 years ago ", "every other ", "999999 centuries later ", "31 February 0000 ", "next ", "the ", "2/2/", "-", "24:60 "};
    char text[20001];
    drg_doc doc;
    drg_arena scratch;
    drg_doc_init(&doc, 0);
    drg_arena_init(&scratch, 0);
    uint32_t seed = 7;
    for (int round = 0; round < 60; round++) {
        size_t n = 0;
        while (n < 3000) {
            seed = seed * 1664525u + 1013904223u;
            const char *bit = bits[round < 17 ? (uint32_t)round : (seed >> 16) % 17];
            size_t len = strlen(bit);
            memcpy(text + n, bit, len);
            n += len;
        }
        drg_doc_reset(&doc);
        drg_arena_reset(&scratch);
        doc.published = round % 2 ? 19000 : DRG_NO_DAY;
        assert_int_equal(rough_read(&doc, (drg_str){text, n}), DRG_OK);
        assert_int_equal(drg_dates_find(&doc, &scratch), DRG_OK);
        check_layers(&doc);
    }
    drg_doc_free(&doc);
    drg_arena_free(&scratch);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(calendar), cmocka_unit_test(relative), cmocka_unit_test(lengths),
                                       cmocka_unit_test(near_misses), cmocka_unit_test(reference), cmocka_unit_test(tense),
                                       cmocka_unit_test(out_of_memory), cmocka_unit_test(hostile)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
