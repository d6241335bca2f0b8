// SPDX-License-Identifier: MIT
//
// code_narrative -- the day that the story has reached, asked on the trees of tests/cases/code/narrative.conllu.
//
// The text is of 9 February 2022. Dates are given in the case (`# date = first-last value`), and for single words the day that they take:
// `# ask = word value`, where the value is a day, "today" (the day of the text) or "none". Places are given as `# place = first-last name`;
// `# where = word name` and `# when = word day` ask for what the clauses of the word say themselves ("none": nothing).

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/cal.h"
#include "base/file.h"
#include "code/clause.h"
#include "code/lexicon.h"
#include "code/narrative.h"
#include "doc/conllu.h"

#include <stdlib.h>

#define CASES DRG_SOURCE_DIR "/tests/cases/code/narrative.conllu"
#define PATTERNS DRG_SOURCE_DIR "/data/patterns"

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

static void lay_place(drg_doc *doc, drg_str s)
{
    drg_place *p = DRG_ARENA_PUSH(&doc->arena, doc->places, doc->n_places, doc->cap_places);
    assert_non_null(p);
    uint32_t first = number(&s), last = number(&s);
    p->toks = (drg_range){first - 1, last};
    p->name = s;
    for (uint32_t t = first - 1; t < last; t++) doc->place_of[t] = doc->n_places - 1;
}

static int where(const drg_doc *doc, const drg_lexicon *lexicon, drg_str s)
{
    uint32_t word = number(&s);
    assert_true(word >= 1 && word <= doc->n_tokens);
    uint32_t place = drg_clause_place(doc, lexicon, word - 1);
    drg_str found = place == DRG_NONE ? DRG_STR("none") : doc->places[place].name;
    if (drg_str_eq(s, found)) return 0;
    print_message("%.*s: '%.*s' at %.*s, expected %.*s\n", DRG_FMT(doc->text), DRG_FMT(doc->tokens[word - 1].form), DRG_FMT(found), DRG_FMT(s));
    return 1;
}

static int when(const drg_doc *doc, const drg_lexicon *lexicon, drg_str s)
{
    uint32_t word = number(&s);
    char found[16] = "none";
    assert_true(word >= 1 && word <= doc->n_tokens);
    uint32_t date = drg_clause_date(doc, lexicon, word - 1);
    if (date != DRG_NONE) drg_cal_print(found, doc->dates[date].start);
    if (drg_str_is(s, found)) return 0;
    print_message("%.*s: '%.*s' on %s, expected %.*s\n", DRG_FMT(doc->text), DRG_FMT(doc->tokens[word - 1].form), found, DRG_FMT(s));
    return 1;
}

static int one_case(const drg_lexicon *lexicon, drg_str piece, uint32_t *asked)
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
    doc.place_of = DRG_ARENA_ARRAY(&doc.arena, uint32_t, doc.n_tokens + 1);
    assert_true(doc.date_of && doc.place_of);
    memset(doc.date_of, 0xff, (doc.n_tokens + 1) * sizeof *doc.date_of);
    memset(doc.place_of, 0xff, (doc.n_tokens + 1) * sizeof *doc.place_of);
    doc.published = doc.reference = drg_cal_day(2022, 2, 9);
    while (drg_str_next(&rest, '\n', &line))
        if (drg_str_starts(line, "# date = ")) lay_date(&doc, drg_str_sub(line, 9, line.n));
        else if (drg_str_starts(line, "# place = ")) lay_place(&doc, drg_str_sub(line, 10, line.n));
    assert_int_equal(drg_narrative_follow(&doc, &scratch, &story), DRG_OK);
    rest = piece;
    while (drg_str_next(&rest, '\n', &line))
        if (drg_str_starts(line, "# ask = ")) {
            wrong += ask(&doc, &story, drg_str_sub(line, 8, line.n));
            ++*asked;
        } else if (drg_str_starts(line, "# where = ")) wrong += where(&doc, lexicon, drg_str_sub(line, 10, line.n));
        else if (drg_str_starts(line, "# when = ")) wrong += when(&doc, lexicon, drg_str_sub(line, 9, line.n));
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
    drg_lexicon *lexicon;
    assert_int_equal(drg_lexicon_open(&lexicon, PATTERNS, &note), DRG_OK);
    assert_int_equal(drg_file_map(&file, CASES, &note), DRG_OK);
    drg_conllu walk = {file.bytes, 1};
    while (drg_conllu_cut(&walk, &piece, &line))
        if (drg_str_find(piece, DRG_STR("# newdoc"), 0) != SIZE_MAX) wrong += one_case(lexicon, piece, &asked);
    assert_true(asked >= 15);
    assert_int_equal(wrong, 0);
    drg_file_unmap(&file);
    drg_lexicon_close(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(cases_of_the_file)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
