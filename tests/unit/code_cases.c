// SPDX-License-Identifier: MIT
//
// code_cases -- contacts and events found on the trees of tests/cases/code/cases.conllu, against what stands there.
//
// Actors, dates and places are given in the case (`# actor = first-last type name`), so that the test needs neither tables nor
// coreference. With DRG_ACCEPT set in the environment the file is written anew with what was found: review the difference.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/cal.h"
#include "base/file.h"
#include "code/events.h"
#include "code/lexicon.h"
#include "code/mentions_contact.h"
#include "doc/conllu.h"

#include <stdio.h>
#include <stdlib.h>

#define CASES DRG_SOURCE_DIR "/tests/cases/code/cases.conllu"
#define PATTERNS DRG_SOURCE_DIR "/data/patterns"

static uint32_t number(drg_str *s)
{
    uint32_t value = 0;
    while (s->n && s->p[0] >= '0' && s->p[0] <= '9') {
        value = value * 10 + (uint32_t)(s->p[0] - '0');
        *s = drg_str_sub(*s, 1, s->n);
    }
    if (s->n) *s = drg_str_sub(*s, 1, s->n); // '-' or ' '
    return value;
}

static drg_range words(drg_str *s)
{
    uint32_t first = number(s), last = number(s);
    assert_true(first >= 1 && last >= first);
    return (drg_range){first - 1, last};
}

static uint32_t head_of(const drg_doc *doc, drg_range toks)
{
    assert_true(toks.end <= doc->n_tokens);
    for (uint32_t t = toks.first; t < toks.end; t++)
        if (doc->tokens[t].head == DRG_NONE || doc->tokens[t].head < toks.first || doc->tokens[t].head >= toks.end) return t;
    return toks.first;
}

static void lay_actor(drg_doc *doc, drg_str s)
{
    static const struct { const char *name; drg_actor_type type; } types[] = {{"person", DRG_ACTOR_PERSON}, {"country", DRG_ACTOR_COUNTRY},
        {"org", DRG_ACTOR_ORG}, {"media", DRG_ACTOR_MEDIA}, {"people", DRG_ACTOR_PEOPLE}};
    drg_range toks = words(&s);
    drg_str type;
    assert_true(drg_str_next(&s, ' ', &type));
    drg_actor *a = DRG_ARENA_PUSH(&doc->arena, doc->actors, doc->n_actors, doc->cap_actors);
    drg_mention *m = DRG_ARENA_PUSH(&doc->arena, doc->mentions, doc->n_mentions, doc->cap_mentions);
    assert_true(a && m);
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (drg_str_is(type, types[i].name)) a->type = types[i].type;
    a->name = s;
    *m = (drg_mention){.toks = toks, .head = head_of(doc, toks), .actor = doc->n_actors - 1, .name = DRG_NONE};
    doc->mention_of[m->head] = doc->n_mentions - 1;
}

static void lay_date(drg_doc *doc, drg_str s, int length)
{
    drg_date *d = DRG_ARENA_PUSH(&doc->arena, doc->dates, doc->n_dates, doc->cap_dates);
    assert_non_null(d);
    d->toks = words(&s);
    d->kind = length ? DRG_DATE_DURATION : DRG_DATE_POINT;
    d->value = s;
    d->start = d->end = DRG_NO_DAY;
    if (length) d->duration = s;
    else assert_true(drg_cal_parse(s, &d->start, &d->end));
    d->grain = DRG_GRAIN_DAY;
    for (uint32_t t = d->toks.first; t < d->toks.end; t++) doc->date_of[t] = doc->n_dates - 1;
}

static void lay_place(drg_doc *doc, drg_str s)
{
    drg_place *p = DRG_ARENA_PUSH(&doc->arena, doc->places, doc->n_places, doc->cap_places);
    assert_non_null(p);
    p->toks = words(&s);
    p->name = s;
    for (uint32_t t = p->toks.first; t < p->toks.end; t++) doc->place_of[t] = doc->n_places - 1;
}

// What resolve would write, from the comments of the case.
static void lay(drg_doc *doc, drg_str piece)
{
    drg_str line;
    uint32_t **of[] = {&doc->mention_of, &doc->date_of, &doc->place_of};
    for (size_t i = 0; i < 3; i++) {
        *of[i] = DRG_ARENA_ARRAY(&doc->arena, uint32_t, doc->n_tokens + 1);
        assert_non_null(*of[i]);
        memset(*of[i], 0xff, (doc->n_tokens + 1) * sizeof(uint32_t));
    }
    while (drg_str_next(&piece, '\n', &line)) {
        if (drg_str_starts(line, "# actor = ")) lay_actor(doc, drg_str_sub(line, 10, line.n));
        if (drg_str_starts(line, "# date = ")) lay_date(doc, drg_str_sub(line, 9, line.n), 0);
        if (drg_str_starts(line, "# length = ")) lay_date(doc, drg_str_sub(line, 11, line.n), 1);
        if (drg_str_starts(line, "# place = ")) lay_place(doc, drg_str_sub(line, 10, line.n));
    }
    doc->published = doc->reference = drg_cal_day(2022, 2, 9);
}

static const char *const statuses[] = {"happened", "ongoing", "scheduled", "proposed", "cancelled", "denied", "hypothetical"};
static const char *const forms[] = {"meeting", "visit", "call", "summit", "talks", "press_conference", "briefing", "interview", "letter"};

static void put_parts(drg_buf *out, const drg_doc *doc, const drg_part *parts, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        drg_buf_printf(out, "%s%.*s%s", i ? ", " : "", DRG_FMT(doc->actors[parts[i].actor].name), parts[i].host ? "*" : "");
}

static void found_lines(drg_buf *out, const drg_doc *doc)
{
    for (uint32_t i = 0; i < doc->n_contact_mentions; i++) {
        const drg_contact_mention *m = &doc->contact_mentions[i];
        drg_buf_printf(out, "# expect = %s %s [", forms[m->form], statuses[m->status]);
        put_parts(out, doc, m->parts, m->n_parts);
        drg_buf_text(out, "]");
        if (m->definite) drg_buf_text(out, " the");
        if (m->date != DRG_NONE) drg_buf_printf(out, " %.*s", DRG_FMT(doc->dates[m->date].value));
        if (m->duration != DRG_NONE) drg_buf_printf(out, " %.*s", DRG_FMT(doc->dates[m->duration].duration));
        if (m->place != DRG_NONE) drg_buf_printf(out, " in %.*s", DRG_FMT(doc->places[m->place].name));
        for (uint32_t k = 0; k < m->n_topics; k++) drg_buf_printf(out, " about %.*s", DRG_FMT(drg_doc_text(doc, m->topics[k].span)));
        drg_buf_char(out, '\n');
    }
    for (uint32_t i = 0; i < doc->n_events; i++) {
        const drg_event *e = &doc->events[i];
        drg_buf_printf(out, "# expect = %s%s%s %s %s [", e->type, e->mode ? "." : "", e->mode ? e->mode : "", e->cameo ? e->cameo : "-", statuses[e->status]);
        put_parts(out, doc, e->actors, e->n_actors);
        drg_buf_text(out, "] > [");
        put_parts(out, doc, e->recipients, e->n_recipients);
        drg_buf_text(out, "]");
        if (e->reporter != DRG_NONE) drg_buf_printf(out, " by %.*s", DRG_FMT(doc->actors[e->reporter].name));
        for (size_t k = 0; k < 4 && e->counts[k].kind; k++) drg_buf_printf(out, " %s %u-%u", e->counts[k].kind, e->counts[k].min, e->counts[k].max);
        drg_buf_char(out, '\n');
    }
}

static void code(drg_doc *doc, const drg_lexicon *lexicon)
{
    drg_arena scratch;
    drg_matches matches;
    drg_arena_init(&scratch, 0);
    assert_int_equal(drg_matches_find(doc, lexicon, &scratch, &matches), DRG_OK);
    uint32_t *mention_at = DRG_ARENA_ARRAY(&scratch, uint32_t, matches.n + 1);
    assert_int_equal(drg_mentions_contact_find(doc, lexicon, &matches, mention_at), DRG_OK);
    assert_int_equal(drg_events_find(doc, lexicon, &matches, mention_at, NULL, &scratch), DRG_OK);
    drg_arena_free(&scratch);
}

// One case: compares, and appends the case with what was found to accepted. Gives the number of differences.
static int one_case(const drg_lexicon *lexicon, drg_str piece, drg_buf *accepted)
{
    drg_note note = {{0}};
    drg_doc doc;
    drg_buf found = {0}, expected = {0};
    drg_str rest = piece, line;
    drg_doc_init(&doc, 0);
    assert_int_equal(drg_conllu_read(&doc, piece, &note), DRG_OK);
    lay(&doc, piece);
    code(&doc, lexicon);
    found_lines(&found, &doc);
    drg_buf_char(&found, 0);
    while (drg_str_next(&rest, '\n', &line)) {
        if (drg_str_starts(line, "# expect = ")) drg_buf_printf(&expected, "%.*s\n", DRG_FMT(line));
        else if (line.n) drg_buf_printf(accepted, "%.*s\n", DRG_FMT(line));
        if (drg_str_starts(line, "# newdoc")) drg_buf_text(accepted, found.p);
    }
    drg_buf_char(accepted, '\n');
    drg_buf_char(&expected, 0);
    int differs = strcmp(found.p, expected.p) != 0;
    if (differs) print_message("%.*s\n-- found\n%s-- expected\n%s\n", DRG_FMT(doc.text), found.p, expected.p);
    drg_buf_free(&found);
    drg_buf_free(&expected);
    drg_doc_free(&doc);
    return differs;
}

static void cases_of_the_file(void **state)
{
    (void)state;
    drg_note note = {{0}};
    drg_lexicon *lexicon;
    drg_file file;
    drg_str piece;
    uint32_t line, cases = 0;
    int different = 0;
    drg_buf accepted = {0};
    assert_int_equal(drg_lexicon_open(&lexicon, PATTERNS, &note), DRG_OK);
    assert_int_equal(drg_file_map(&file, CASES, &note), DRG_OK);
    drg_conllu walk = {file.bytes, 1};
    while (drg_conllu_cut(&walk, &piece, &line)) {
        if (drg_str_find(piece, DRG_STR("# newdoc"), 0) == SIZE_MAX) { // the head of the file
            drg_buf_printf(&accepted, "%.*s\n\n", DRG_FMT(drg_str_trim(piece)));
            continue;
        }
        different += one_case(lexicon, piece, &accepted);
        cases++;
    }
    assert_true(cases >= 40);
    if (getenv("DRG_ACCEPT")) assert_int_equal(drg_file_write(CASES, drg_buf_view(&accepted), &note), DRG_OK);
    else assert_int_equal(different, 0);
    drg_buf_free(&accepted);
    drg_file_unmap(&file);
    drg_lexicon_close(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(cases_of_the_file)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
