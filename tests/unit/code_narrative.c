// SPDX-License-Identifier: MIT
//
// code_narrative -- the day that the story has reached, asked on the trees of tests/cases/code/narrative.conllu.
//
// The text is of 9 February 2022. Dates are given in the case (`# date = first-last value`), and for single words the day that they take:
// `# ask = word value`, where the value is a day, "today" (the day of the text) or "none".

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/cal.h"
#include "base/file.h"
#include "code/narrative.h"
#include "doc/conllu.h"

#include <stdlib.h>

#define CASES DRG_SOURCE_DIR "/tests/cases/code/narrative.conllu"

static uint32_t number(drg_str *s)
{
    uint32_t value = 0;
    while (s->n && s->p[0] >= '0' && s->p[0] <= '9') {
        value = value * 10 + (uint32_t)(s->p[0] - '0');
        *s = drg_str_sub(*s, 1, s->n);
    }
    if (s->n) *s = drg_str_sub(*s, 1, s->n);
    return value;
}

static void lay_date(drg_doc *doc, drg_str s)
{
    drg_date *d = DRG_ARENA_PUSH(&doc->arena, doc->dates, doc->n_dates, doc->cap_dates);
    assert_non_null(d);
    uint32_t first = number(&s), last = number(&s);
    d->toks = (drg_range){first - 1, last};
    d->kind = DRG_DATE_POINT;
    d->grain = DRG_GRAIN_DAY;
    assert_true(drg_cal_parse(s, &d->start, &d->end));
    for (uint32_t t = d->toks.first; t < d->toks.end; t++) doc->date_of[t] = doc->n_dates - 1;
}

static int ask(const drg_doc *doc, const drg_narrative *story, drg_str s)
{
    uint32_t word = number(&s);
    int today = 0;
    char found[16] = "none";
    assert_true(word >= 1 && word <= doc->n_tokens);
    uint32_t date = drg_narrative_date(story, word - 1, &today);
    if (date != DRG_NONE) drg_cal_print(found, doc->dates[date].start);
    else if (today) memcpy(found, "today", 6);
    if (drg_str_is(s, found)) return 0;
    print_message("%.*s: '%.*s' found %s, expected %.*s\n", DRG_FMT(doc->text), DRG_FMT(doc->tokens[word - 1].form), found, DRG_FMT(s));
    return 1;
}

static int one_case(drg_str piece, uint32_t *asked)
{
    drg_note note = {{0}};
    drg_doc doc;
    drg_arena scratch;
    drg_narrative story;
    drg_str rest = piece, line;
    int wrong = 0;
    drg_doc_init(&doc, 0);
    drg_arena_init(&scratch, 0);
    assert_int_equal(drg_conllu_read(&doc, piece, &note), DRG_OK);
    doc.date_of = DRG_ARENA_ARRAY(&doc.arena, uint32_t, doc.n_tokens + 1);
    assert_non_null(doc.date_of);
    memset(doc.date_of, 0xff, (doc.n_tokens + 1) * sizeof *doc.date_of);
    doc.published = doc.reference = drg_cal_day(2022, 2, 9);
    while (drg_str_next(&rest, '\n', &line))
        if (drg_str_starts(line, "# date = ")) lay_date(&doc, drg_str_sub(line, 9, line.n));
    assert_int_equal(drg_narrative_follow(&doc, &scratch, &story), DRG_OK);
    rest = piece;
    while (drg_str_next(&rest, '\n', &line))
        if (drg_str_starts(line, "# ask = ")) {
            wrong += ask(&doc, &story, drg_str_sub(line, 8, line.n));
            ++*asked;
        }
    drg_arena_free(&scratch);
    drg_doc_free(&doc);
    return wrong;
}

static void cases_of_the_file(void **state)
{
    (void)state;
    drg_note note = {{0}};
    drg_file file;
    drg_str piece;
    uint32_t line, asked = 0;
    int wrong = 0;
    assert_int_equal(drg_file_map(&file, CASES, &note), DRG_OK);
    drg_conllu walk = {file.bytes, 1};
    while (drg_conllu_cut(&walk, &piece, &line))
        if (drg_str_find(piece, DRG_STR("# newdoc"), 0) != SIZE_MAX) wrong += one_case(piece, &asked);
    assert_true(asked >= 15);
    assert_int_equal(wrong, 0);
    drg_file_unmap(&file);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(cases_of_the_file)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
