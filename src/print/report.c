// SPDX-License-Identifier: MIT
//
// report -- a document for people: its contacts by day, its statements, what comes next, its events, what was skipped.
//
// Layout may improve from release to release; scripts read the records (records.c).
// Rule     contacts that are still to come stand under AGENDA only, by day; those without a day come last

#include "base/cal.h"
#include "base/utf8.h"
#include "print/page.h"
#include "print/print.h"
#include "print/wording.h"

#include <stdio.h>
#include <stdlib.h>

#define DAY_COLUMNS 14
#define FORM_COLUMNS 18
#define LEFT (2 + DAY_COLUMNS + FORM_COLUMNS)

typedef struct report {
    drg_page page;
    const drg_doc *doc;
    drg_buf line; // a line that is put together before it is wrapped
} report;

static int is_to_come(drg_status status)
{
    return status == DRG_STATUS_SCHEDULED || status == DRG_STATUS_PROPOSED || status == DRG_STATUS_HYPOTHETICAL;
}

static drg_ink status_ink(drg_status status)
{
    switch (status) {
    case DRG_STATUS_HAPPENED: case DRG_STATUS_ONGOING: return DRG_INK_GREEN;
    case DRG_STATUS_SCHEDULED: case DRG_STATUS_PROPOSED: return DRG_INK_CYAN;
    default: return DRG_INK_YELLOW;
    }
}

static drg_str nothing(void) { return (drg_str){NULL, 0}; }

// ---- pieces of a line -----------------------------------------------------------------------------------------------

// "2022-02-07", "2022-02", "2022", "2022-02-07/13"; "no day" when it is not known.
static void add_days(drg_buf *out, int32_t start, int32_t end, drg_grain grain)
{
    if (start == DRG_NO_DAY && end == DRG_NO_DAY) {
        drg_buf_text(out, "no day");
        return;
    }
    int32_t from = start == DRG_NO_DAY ? end : start;
    char text[11], last[11];
    drg_cal_print(text, from);
    if (grain == DRG_GRAIN_MONTH) text[drg_cal_yearless(from) ? 4 : 7] = 0;
    if (grain == DRG_GRAIN_YEAR) text[4] = 0;
    if (start == DRG_NO_DAY) drg_buf_text(out, "until ");
    drg_buf_text(out, text);
    if (grain == DRG_GRAIN_MONTH || grain == DRG_GRAIN_YEAR || end == DRG_NO_DAY || end == from) return;
    drg_cal_print(last, end);
    drg_buf_printf(out, "/%s", strncmp(text, last, 8) == 0 ? last + 8 : strncmp(text, last, 5) == 0 ? last + 5 : last);
}

// "PT6H" is written "6 hours", "P2D" "2 days"; anything richer stays as it is.
static void add_duration(drg_buf *out, drg_str iso)
{
    static const struct { char letter; const char *date, *time; } units[] = {{'Y', "year", ""}, {'M', "month", "minute"},
        {'W', "week", ""}, {'D', "day", ""}, {'H', "", "hour"}, {'S', "", "second"}};
    size_t at = 1;
    int time = at < iso.n && iso.p[at] == 'T';
    at += (size_t)time;
    size_t from = at;
    while (at < iso.n && ((iso.p[at] >= '0' && iso.p[at] <= '9') || iso.p[at] == '.')) at++;
    for (size_t i = 0; at > from && at + 1 == iso.n && i < sizeof units / sizeof *units; i++) {
        const char *unit = time ? units[i].time : units[i].date;
        if (iso.p[at] != units[i].letter || !unit[0]) continue;
        drg_str number = drg_str_sub(iso, from, at);
        drg_buf_printf(out, "%.*s %s%s", DRG_FMT(number), unit, drg_str_is(number, "1") ? "" : "s");
        return;
    }
    drg_buf_str(out, iso);
}

static void add_actor(drg_buf *out, const drg_doc *doc, uint32_t actor)
{
    if (actor >= doc->n_actors) return;
    const drg_actor *a = &doc->actors[actor];
    drg_str name = drg_wording_actor(doc, actor);
    drg_buf_str(out, name);
    if (a->type == DRG_ACTOR_PERSON && a->country.n) drg_buf_printf(out, " (%.*s)", DRG_FMT(a->country));
    if (!a->n_members) return;
    drg_buf_text(out, name.n ? ": " : "");
    for (uint32_t i = 0; i < a->n_members; i++) {
        if (i) drg_buf_text(out, ", ");
        drg_buf_str(out, drg_wording_actor(doc, a->members[i]));
    }
}

static void add_parts(drg_buf *out, const drg_doc *doc, const drg_part *parts, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        if (i) drg_buf_text(out, ", ");
        add_actor(out, doc, parts[i].actor);
        if (parts[i].host) drg_buf_text(out, " [host]");
    }
}

static void add_topics(drg_buf *out, const drg_doc *doc, const drg_topic *topics, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        if (i) drg_buf_text(out, "; ");
        drg_buf_str(out, drg_doc_text(doc, topics[i].span));
    }
}

static void separate(drg_buf *out)
{
    if (out->n) drg_buf_text(out, " \xC2\xB7 ");
}

// ---- sections -------------------------------------------------------------------------------------------------------

static void put_title(report *r)
{
    const drg_doc *doc = r->doc;
    drg_str title = doc->title.n ? doc->title : doc->id;
    drg_page_wrap(&r->page, DRG_INK_BOLD, title, 0, 0);
    drg_page_clear(&r->page, &r->line);
    drg_buf_str(&r->line, doc->source);
    char day[11];
    if (doc->published != DRG_NO_DAY) {
        drg_cal_print(day, doc->published);
        separate(&r->line);
        drg_buf_printf(&r->line, "published %s", day);
    }
    if (doc->reference != DRG_NO_DAY && doc->reference != doc->published) {
        drg_cal_print(day, doc->reference);
        separate(&r->line);
        drg_buf_printf(&r->line, "dates counted from %s (%s)", day, doc->reference_from ? doc->reference_from : "?");
    }
    separate(&r->line);
    drg_buf_printf(&r->line, "%u sentences", (unsigned)(doc->stretch.n ? doc->stretch.sents : doc->n_sents));
    drg_page_wrap(&r->page, DRG_INK_DIM, drg_buf_view(&r->line), 0, 0);
}

// Of a long article the sections come once for each stretch of it.
static void put_stretch(report *r)
{
    const drg_doc *doc = r->doc;
    drg_range own = drg_doc_own(doc);
    if (!doc->stretch.n || own.first >= own.end) return;
    drg_page_clear(&r->page, &r->line);
    drg_buf_printf(&r->line, "Sentences %u to %u", (unsigned)drg_doc_number(doc, own.first), (unsigned)drg_doc_number(doc, own.end - 1));
    drg_page_wrap(&r->page, DRG_INK_BOLD, drg_buf_view(&r->line), 0, 0);
}

static void put_contact(report *r, const drg_contact *c)
{
    const drg_doc *doc = r->doc;
    drg_page_indent(&r->page, 2);
    drg_page_clear(&r->page, &r->line);
    add_days(&r->line, c->day_start, c->day_end, c->grain);
    drg_page_cell(&r->page, DRG_INK_BOLD, drg_buf_view(&r->line), DAY_COLUMNS);
    char form[32];
    snprintf(form, sizeof form, "%s", drg_wording_form(c->form));
    for (char *p = form; *p; p++) *p = *p == '_' ? ' ' : *p;
    drg_page_cell(&r->page, DRG_INK_PLAIN, drg_str_from(form), FORM_COLUMNS);
    drg_page_clear(&r->page, &r->line);
    add_parts(&r->line, doc, c->parts, c->n_parts);
    int at = LEFT;
    if (!c->n_parts) drg_buf_text(&r->line, "(nobody named)");
    drg_page_wrap(&r->page, DRG_INK_PLAIN, drg_buf_view(&r->line), at, LEFT);

    drg_page_clear(&r->page, &r->line);
    if (c->place < doc->n_places) drg_buf_str(&r->line, doc->places[c->place].name);
    if (c->duration.n) {
        separate(&r->line);
        add_duration(&r->line, c->duration);
    }
    if (c->n_topics) {
        separate(&r->line);
        drg_buf_text(&r->line, "on ");
        add_topics(&r->line, doc, c->topics, c->n_topics);
    }
    drg_str status = drg_str_from(drg_wording_status(c->status));
    drg_page_indent(&r->page, 2 + DAY_COLUMNS);
    if (r->line.n) drg_page_cell(&r->page, status_ink(c->status), status, FORM_COLUMNS);
    else drg_page_ink(&r->page, status_ink(c->status), status);
    drg_page_wrap(&r->page, DRG_INK_DIM, drg_buf_view(&r->line), LEFT, LEFT);
}

static int by_day(const void *a, const void *b)
{
    const drg_contact *x = *(const drg_contact *const *)a, *y = *(const drg_contact *const *)b;
    int32_t p = x->day_start == DRG_NO_DAY ? INT32_MAX : x->day_start, q = y->day_start == DRG_NO_DAY ? INT32_MAX : y->day_start;
    if (p != q) return p < q ? -1 : 1;
    return (x > y) - (x < y); // text order
}

// The contacts that are to come, or the others, by day.
static drg_err put_contacts(report *r, const char *title, int to_come, drg_arena *scratch)
{
    const drg_doc *doc = r->doc;
    const drg_contact **list = DRG_ARENA_ARRAY(scratch, const drg_contact *, (size_t)doc->n_contacts + 1);
    if (!list) return scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    uint32_t n = 0;
    for (uint32_t i = 0; i < doc->n_contacts; i++)
        if (is_to_come(doc->contacts[i].status) == to_come && drg_print_tells_contact(doc, &doc->contacts[i])) list[n++] = &doc->contacts[i];
    qsort(list, n, sizeof *list, by_day);
    if (!n) return DRG_OK;
    drg_page_heading(&r->page, title, n);
    for (uint32_t i = 0; i < n; i++) put_contact(r, list[i]);
    return DRG_OK;
}

static void put_statement(report *r, const drg_statement *s)
{
    const drg_doc *doc = r->doc;
    drg_page_indent(&r->page, 2);
    drg_page_clear(&r->page, &r->line);
    if (s->speaker.actor < doc->n_actors) add_actor(&r->line, doc, s->speaker.actor);
    else drg_buf_text(&r->line, "(speaker not named)");
    drg_page_ink(&r->page, DRG_INK_BOLD, drg_buf_view(&r->line));
    drg_page_clear(&r->page, &r->line);
    drg_buf_printf(&r->line, " \xC2\xB7 %.*s", DRG_FMT(s->verb));
    if (s->addressee.actor < doc->n_actors) {
        drg_buf_text(&r->line, " to ");
        add_actor(&r->line, doc, s->addressee.actor);
    }
    drg_buf_printf(&r->line, " \xC2\xB7 %s", drg_wording_said(s->mode));
    if (s->stance != DRG_STANCE_REPORT) drg_buf_printf(&r->line, " \xC2\xB7 %s", drg_wording_stance(s->stance));
    drg_page_ink(&r->page, DRG_INK_DIM, drg_buf_view(&r->line));
    drg_buf_char(r->page.out, '\n');
    drg_page_indent(&r->page, 4);
    drg_page_wrap(&r->page, DRG_INK_PLAIN, drg_doc_text(doc, s->content), 4, 4);
}

static void put_event(report *r, const drg_event *e)
{
    const drg_doc *doc = r->doc;
    drg_page_indent(&r->page, 2);
    drg_page_clear(&r->page, &r->line);
    add_days(&r->line, e->day_start, e->day_end, e->grain);
    drg_page_cell(&r->page, DRG_INK_BOLD, drg_buf_view(&r->line), DAY_COLUMNS);
    drg_page_cell(&r->page, DRG_INK_PLAIN, drg_str_from(e->type), FORM_COLUMNS);
    drg_page_clear(&r->page, &r->line);
    add_parts(&r->line, doc, e->actors, e->n_actors);
    if (e->n_recipients) {
        drg_buf_text(&r->line, " \xE2\x86\x92 ");
        add_parts(&r->line, doc, e->recipients, e->n_recipients);
    }
    separate(&r->line);
    drg_buf_printf(&r->line, "%s", drg_wording_status(e->status));
    drg_str trigger = drg_doc_text(doc, e->trigger);
    if (trigger.n) drg_buf_printf(&r->line, " \xC2\xB7 \xE2\x80\x9C%.*s\xE2\x80\x9D", DRG_FMT(trigger));
    drg_page_wrap(&r->page, DRG_INK_PLAIN, drg_buf_view(&r->line), LEFT, LEFT);
}

static void put_skips(report *r)
{
    const drg_doc *doc = r->doc;
    if (!doc->n_skips) return;
    drg_page_heading(&r->page, "SKIPPED", doc->n_skips);
    for (uint32_t i = 0; i < doc->n_skips; i++) {
        drg_page_indent(&r->page, 2);
        drg_page_cell(&r->page, DRG_INK_YELLOW, drg_str_from(doc->skips[i].reason), 14);
        drg_str text = drg_doc_text(doc, doc->skips[i].span), cut = text;
        if (drg_utf8_count(text) > 60) { // the first words are enough to know it again
            for (size_t at = cut.n = 0, n = 0; n < 57; n++, cut.n = at) (void)drg_utf8_next(text, &at);
        }
        drg_page_clear(&r->page, &r->line);
        drg_buf_str(&r->line, cut);
        if (cut.n < text.n) drg_buf_text(&r->line, "...");
        drg_page_wrap(&r->page, DRG_INK_DIM, drg_buf_view(&r->line), 16, 16);
    }
}

static drg_err put_all(report *r, drg_arena *scratch)
{
    const drg_doc *doc = r->doc;
    uint32_t n_statements = 0, n_events = 0, n_contacts = 0;
    for (uint32_t i = 0; i < doc->n_statements; i++) n_statements += (uint32_t)drg_print_tells_statement(doc, &doc->statements[i]);
    for (uint32_t i = 0; i < doc->n_events; i++) n_events += (uint32_t)drg_print_tells_event(doc, &doc->events[i]);
    for (uint32_t i = 0; i < doc->n_contacts; i++) n_contacts += (uint32_t)drg_print_tells_contact(doc, &doc->contacts[i]);
    if (!doc->stretch.number) put_title(r);
    put_stretch(r);
    DRG_TRY(put_contacts(r, "CONTACTS", 0, scratch));
    DRG_TRY(put_contacts(r, "AGENDA", 1, scratch));
    if (n_statements) drg_page_heading(&r->page, "STATEMENTS", n_statements);
    for (uint32_t i = 0; i < doc->n_statements; i++)
        if (drg_print_tells_statement(doc, &doc->statements[i])) put_statement(r, &doc->statements[i]);
    if (n_events) drg_page_heading(&r->page, "EVENTS", n_events);
    for (uint32_t i = 0; i < doc->n_events; i++)
        if (drg_print_tells_event(doc, &doc->events[i])) put_event(r, &doc->events[i]);
    if (!n_contacts && !n_statements && !n_events)
        drg_page_wrap(&r->page, DRG_INK_PLAIN, DRG_STR("No contacts, statements or events found."), 0, 0);
    if (drg_doc_is_last(doc)) put_skips(r);
    drg_page_wrap(&r->page, DRG_INK_PLAIN, nothing(), 0, 0);
    return r->line.failed || r->page.out->failed ? DRG_E_NOMEM : DRG_OK;
}

drg_err drg_print_report(drg_buf *out, drg_doc *doc, const drg_look *look, drg_arena *scratch)
{
    report r = {drg_page_on(out, look), doc, {NULL, 0, 0, 0}};
    drg_err err = put_all(&r, scratch);
    drg_buf_free(&r.line);
    return err;
}
