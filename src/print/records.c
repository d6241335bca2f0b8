// SPDX-License-Identifier: MIT
//
// records -- JSON Lines: the document, its events, statements and contacts, as docs/formats/records.md says.
//
// Rule     a field that is not known is left out: no null, no "", no guess
// Rule     offsets count Unicode code points of the text; days are written as 2022-02-07
// Rule     an id is the one that the coder gave, in hexadecimal after a letter for its kind: e event, s statement, c contact

#include "base/cal.h"
#include "base/json.h"
#include "print/points.h"
#include "print/print.h"
#include "print/wording.h"

#include <stdio.h>

typedef struct printer {
    drg_json json;
    const drg_doc *doc;
    drg_points points;
} printer;

static void put_words(printer *p, const char *key, const char *words)
{
    drg_json_str(&p->json, key, drg_str_from(words));
}

static void put_day(printer *p, const char *key, int32_t day)
{
    char text[11];
    if (day == DRG_NO_DAY) return;
    drg_cal_print(text, day);
    put_words(p, key, text);
}

static void put_id(printer *p, const char *key, char kind, uint64_t id)
{
    char text[20];
    snprintf(text, sizeof text, "%c%016llx", kind, (unsigned long long)id);
    put_words(p, key, text);
}

static void put_bounds(printer *p, drg_span span)
{
    drg_json_int(&p->json, "start", drg_points_at(&p->points, span.start));
    drg_json_int(&p->json, "end", drg_points_at(&p->points, span.end));
}

static void put_span(printer *p, const char *key, drg_span span)
{
    if (span.end <= span.start) return;
    drg_json_object(&p->json, key);
    drg_json_str(&p->json, "text", drg_doc_text(p->doc, span));
    put_bounds(p, span);
    drg_json_object_end(&p->json);
}

// ---- objects that several records share -------------------------------------------------------------------------------

static void put_actor(printer *p, const char *key, const drg_part *part)
{
    const drg_doc *doc = p->doc;
    if (part->actor >= doc->n_actors) return;
    const drg_actor *a = &doc->actors[part->actor];
    drg_json *json = &p->json;
    drg_json_object(json, key);
    drg_json_str(json, "name", drg_wording_actor(doc, part->actor));
    if (part->mention < doc->n_mentions) {
        drg_span span = drg_doc_range_span(doc, doc->mentions[part->mention].toks);
        drg_json_str(json, "text", drg_doc_text(doc, span));
        put_bounds(p, span);
    }
    drg_json_str(json, "code", a->code);
    drg_json_str(json, "dictionary", a->dictionary);
    drg_json_str(json, "country", a->country);
    if (a->sectors[0].n) {
        drg_json_array(json, "sectors");
        for (size_t i = 0; i < 3 && a->sectors[i].n; i++) drg_json_str(json, NULL, a->sectors[i]);
        drg_json_array_end(json);
    }
    drg_str role = a->role;
    if (!role.n && part->mention < doc->n_mentions) role = doc->mentions[part->mention].role;
    drg_json_str(json, "role", role);
    drg_json_str(json, "id", a->id);
    drg_json_str(json, "named_by", drg_wording_named_by(doc, part));
    if (a->n_members) {
        drg_json_array(json, "members");
        for (uint32_t i = 0; i < a->n_members; i++) drg_json_str(json, NULL, drg_wording_actor(doc, a->members[i]));
        drg_json_array_end(json);
    }
    if (part->host) drg_json_bool(json, "host", 1);
    drg_json_object_end(json);
}

static void put_actors(printer *p, const char *key, const drg_part *parts, uint32_t n)
{
    if (!n) return;
    drg_json_array(&p->json, key);
    for (uint32_t i = 0; i < n; i++) put_actor(p, NULL, &parts[i]);
    drg_json_array_end(&p->json);
}

static void put_place(printer *p, uint32_t place)
{
    const drg_doc *doc = p->doc;
    if (place >= doc->n_places) return;
    const drg_place *pl = &doc->places[place];
    drg_json *json = &p->json;
    drg_json_object(json, "place");
    drg_json_str(json, "name", pl->name);
    drg_span span = drg_doc_range_span(doc, pl->toks);
    if (span.end > span.start) {
        drg_json_str(json, "text", drg_doc_text(doc, span));
        put_bounds(p, span);
    }
    drg_json_str(json, "country", pl->country);
    drg_json_str(json, "admin1", pl->admin1);
    if (pl->has_position) {
        drg_json_num(json, "lat", pl->lat, 5);
        drg_json_num(json, "lon", pl->lon, 5);
    }
    if (pl->geonameid) drg_json_int(json, "geonameid", pl->geonameid);
    put_words(p, "kind", drg_wording_place(pl->kind));
    drg_json_object_end(json);
}

// The day or days of an event or statement: from the words beside it, or carried over from the document.
static void put_date(printer *p, uint32_t date, int32_t start, int32_t end, drg_grain grain, int from_document)
{
    const drg_doc *doc = p->doc;
    int has_words = date < doc->n_dates && !from_document;
    if (start == DRG_NO_DAY && !has_words) return;
    drg_json_object(&p->json, "date");
    put_day(p, "start", start);
    put_day(p, "end", end);
    put_words(p, "grain", drg_wording_grain(grain));
    if (has_words) drg_json_str(&p->json, "text", drg_doc_text(doc, doc->dates[date].span));
    put_words(p, "from", from_document ? "document" : "text");
    drg_json_object_end(&p->json);
}

static void put_topics(printer *p, const drg_topic *topics, uint32_t n)
{
    if (!n) return;
    drg_json_array(&p->json, "topics");
    for (uint32_t i = 0; i < n; i++) drg_json_str(&p->json, NULL, drg_doc_text(p->doc, topics[i].span));
    drg_json_array_end(&p->json);
}

// Sentences [first, end): their text and where it stands.
static void put_evidence(printer *p, const char *key, uint32_t first, uint32_t end)
{
    const drg_doc *doc = p->doc;
    if (first >= doc->n_sents) return;
    if (end <= first || end > doc->n_sents) end = first + 1;
    drg_span span = {doc->sents[first].span.start, doc->sents[end - 1].span.end};
    drg_json_object(&p->json, key);
    drg_json_str(&p->json, "text", drg_doc_text(doc, span));
    put_bounds(p, span);
    drg_json_int(&p->json, "sentence", drg_doc_number(doc, first));
    drg_json_object_end(&p->json);
}

static void open_record(printer *p, const char *kind)
{
    p->json.comma = 0;
    drg_json_object(&p->json, NULL);
    put_words(p, "kind", kind);
}

static void close_record(printer *p)
{
    drg_json_object_end(&p->json);
    drg_buf_char(p->json.out, '\n');
}

// ---- the four kinds -----------------------------------------------------------------------------------------------------

static void put_document(printer *p)
{
    const drg_doc *doc = p->doc;
    drg_json *json = &p->json;
    open_record(p, "document");
    drg_json_str(json, "doc", doc->id);
    drg_json_str(json, "title", doc->title);
    drg_json_str(json, "byline", doc->byline);
    drg_json_str(json, "source", doc->source);
    drg_json_str(json, "url", doc->url);
    drg_json_str(json, "language", doc->language);
    put_day(p, "published", doc->published);
    put_day(p, "reference_date", doc->reference);
    if (doc->reference != DRG_NO_DAY && doc->reference_from) put_words(p, "reference_from", doc->reference_from);
    drg_json_int(json, "sentences", doc->stretch.n ? doc->stretch.sents : doc->n_sents);
    drg_json_int(json, "tokens", doc->stretch.n ? doc->stretch.tokens : doc->n_tokens);
    drg_json_array(json, "skipped");
    for (uint32_t i = 0; i < doc->n_skips; i++) {
        drg_json_object(json, NULL);
        put_words(p, "reason", doc->skips[i].reason);
        put_bounds(p, doc->skips[i].span);
        drg_json_object_end(json);
    }
    drg_json_array_end(json);
    if (doc->n_cuts) drg_json_array(json, "cut");
    for (uint32_t i = 0; i < doc->n_cuts; i++) {
        drg_json_object(json, NULL);
        put_bounds(p, doc->cuts[i]);
        drg_json_object_end(json);
    }
    if (doc->n_cuts) drg_json_array_end(json);
    close_record(p);
}

static void put_auxiliary(printer *p, const drg_event *e)
{
    if (!(e->historical || e->future || e->hypothetical || e->negation)) return;
    drg_json_array(&p->json, "auxiliary");
    if (e->historical) put_words(p, NULL, "historical");
    if (e->future) put_words(p, NULL, "future");
    if (e->hypothetical) put_words(p, NULL, "hypothetical");
    if (e->negation) put_words(p, NULL, "negation");
    drg_json_array_end(&p->json);
}

static void put_reporter(printer *p, const drg_event *e)
{
    if (e->reporter >= p->doc->n_actors) return;
    drg_json_object(&p->json, "reported_by");
    drg_json_str(&p->json, "name", drg_wording_actor(p->doc, e->reporter));
    drg_json_str(&p->json, "code", p->doc->actors[e->reporter].code);
    drg_json_str(&p->json, "verb", e->reporter_verb);
    drg_json_object_end(&p->json);
}

static void put_counts(printer *p, const drg_event *e)
{
    if (!e->counts[0].kind) return;
    drg_json_object(&p->json, "counts");
    for (size_t i = 0; i < 4 && e->counts[i].kind; i++) {
        drg_json_object(&p->json, e->counts[i].kind);
        drg_json_int(&p->json, "min", e->counts[i].min);
        if (e->counts[i].max) drg_json_int(&p->json, "max", e->counts[i].max); // 0: no upper bound in the text
        drg_json_str(&p->json, "text", drg_doc_text(p->doc, e->counts[i].span));
        drg_json_object_end(&p->json);
    }
    drg_json_object_end(&p->json);
}

static void put_event(printer *p, const drg_event *e)
{
    drg_json *json = &p->json;
    open_record(p, "event");
    put_id(p, "id", 'e', e->id);
    drg_json_str(json, "doc", p->doc->id);
    put_words(p, "type", e->type);
    put_words(p, "mode", e->mode);
    if (e->contexts[0]) {
        drg_json_array(json, "contexts");
        for (size_t i = 0; i < 4 && e->contexts[i]; i++) put_words(p, NULL, e->contexts[i]);
        drg_json_array_end(json);
    }
    if (e->quad) {
        drg_json_int(json, "quad", e->quad);
        drg_json_num(json, "score", (double)e->score, 1);
    }
    if (e->cameo) {
        put_words(p, "cameo", e->cameo);
        drg_json_num(json, "goldstein", (double)e->goldstein, 1);
    }
    put_actors(p, "actors", e->actors, e->n_actors);
    put_actors(p, "recipients", e->recipients, e->n_recipients);
    put_date(p, e->date, e->day_start, e->day_end, e->grain, e->date_from_doc);
    put_place(p, e->place);
    put_words(p, "status", drg_wording_status(e->status));
    put_auxiliary(p, e);
    put_reporter(p, e);
    put_topics(p, e->topics, e->n_topics);
    put_evidence(p, "evidence", e->sent, e->sent + 1);
    if (e->n_also) {
        drg_json_array(json, "also");
        for (uint32_t i = 0; i < e->n_also; i++) put_evidence(p, NULL, e->also[i], e->also[i] + 1);
        drg_json_array_end(json);
    }
    put_span(p, "trigger", e->trigger);
    put_counts(p, e);
    if (e->confidence > 0) drg_json_num(json, "confidence", (double)e->confidence, 2); // users' dictionaries give none
    drg_json_str(json, "rule", e->rule);
    close_record(p);
}

static void put_statement(printer *p, const drg_statement *s)
{
    drg_json *json = &p->json;
    open_record(p, "statement");
    put_id(p, "id", 's', s->id);
    drg_json_str(json, "doc", p->doc->id);
    put_actor(p, "speaker", &s->speaker);
    put_actor(p, "addressee", &s->addressee);
    drg_json_str(json, "verb", s->verb);
    put_words(p, "mode", drg_wording_said(s->mode));
    put_span(p, "content", s->content);
    put_words(p, "stance", drg_wording_stance(s->stance));
    put_topics(p, s->topics, s->n_topics);
    if (s->n_about) {
        drg_json_array(json, "about");
        for (uint32_t i = 0; i < s->n_about; i++) {
            drg_part part = {s->about[i], DRG_NONE, 0};
            put_actor(p, NULL, &part);
        }
        drg_json_array_end(json);
    }
    put_date(p, s->date, s->day_start, s->day_end, s->grain, s->date_from_doc);
    put_evidence(p, "evidence", s->sent, s->sent_end);
    if (s->contact < p->doc->n_contacts) put_id(p, "contact", 'c', p->doc->contacts[s->contact].id);
    drg_json_num(json, "confidence", (double)s->confidence, 2);
    drg_json_str(json, "rule", s->rule);
    close_record(p);
}

static void put_event_ids(printer *p, const char *key, const uint32_t *events, uint32_t n)
{
    if (!n) return;
    drg_json_array(&p->json, key);
    for (uint32_t i = 0; i < n; i++)
        if (events[i] < p->doc->n_events) put_id(p, NULL, 'e', p->doc->events[events[i]].id);
    drg_json_array_end(&p->json);
}

// The sentences that tell of the contact, each with the words that carry it and the pattern that found them.
static void put_mentions(printer *p, const drg_contact *c)
{
    const drg_doc *doc = p->doc;
    drg_json_array(&p->json, "evidence");
    for (uint32_t i = 0; i < c->n_mentions; i++) {
        if (c->mentions[i] >= doc->n_contact_mentions) continue;
        const drg_contact_mention *m = &doc->contact_mentions[c->mentions[i]];
        if (m->sent >= doc->n_sents) continue;
        drg_json_object(&p->json, NULL);
        drg_json_str(&p->json, "text", drg_doc_text(doc, doc->sents[m->sent].span));
        put_bounds(p, doc->sents[m->sent].span);
        drg_json_int(&p->json, "sentence", drg_doc_number(doc, m->sent));
        put_span(p, "trigger", m->trigger);
        drg_json_str(&p->json, "rule", m->rule);
        drg_json_object_end(&p->json);
    }
    drg_json_array_end(&p->json);
}

static void put_contact(printer *p, const drg_contact *c)
{
    drg_json *json = &p->json;
    open_record(p, "contact");
    put_id(p, "id", 'c', c->id);
    put_words(p, "form", drg_wording_form(c->form));
    put_actors(p, "participants", c->parts, c->n_parts);
    put_day(p, "start", c->day_start);
    put_day(p, "end", c->day_end);
    if (c->day_start != DRG_NO_DAY) put_words(p, "grain", drg_wording_grain(c->grain));
    drg_json_str(json, "duration", c->duration);
    put_place(p, c->place);
    put_words(p, "status", drg_wording_status(c->status));
    put_topics(p, c->topics, c->n_topics);
    put_event_ids(p, "outcomes", c->outcomes, c->n_outcomes);
    drg_json_array(json, "documents");
    drg_json_str(json, NULL, p->doc->id);
    drg_json_array_end(json);
    put_event_ids(p, "events", c->events, c->n_events);
    drg_json_str(json, "key", c->key);
    put_mentions(p, c);
    drg_json_num(json, "confidence", (double)c->confidence, 2);
    close_record(p);
}

// ---- whose records they are ---------------------------------------------------------------------------------------------

int drg_print_tells_event(const drg_doc *doc, const drg_event *e)
{
    uint32_t first = e->sent;
    for (uint32_t i = 0; i < e->n_also; i++) first = e->also[i] < first ? e->also[i] : first;
    return drg_doc_owns(doc, first);
}

int drg_print_tells_statement(const drg_doc *doc, const drg_statement *s)
{
    return drg_doc_owns(doc, s->sent) || (s->sent < doc->stretch.first && s->sent_end > doc->stretch.read);
}

int drg_print_tells_contact(const drg_doc *doc, const drg_contact *c)
{
    for (uint32_t i = 0; i < c->n_mentions; i++)
        if (c->mentions[i] < doc->n_contact_mentions && drg_doc_owns(doc, doc->contact_mentions[c->mentions[i]].sent)) return 1;
    return !doc->stretch.n;
}

static drg_err print_all(drg_buf *out, drg_doc *doc, int with_document, drg_arena *scratch)
{
    printer p = {{out, 0}, doc, {{NULL, 0}, NULL}};
    if (!drg_points_make(&p.points, doc->text, scratch)) return scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    if (with_document) put_document(&p);
    for (uint32_t i = 0; i < doc->n_events; i++)
        if (drg_print_tells_event(doc, &doc->events[i])) put_event(&p, &doc->events[i]);
    for (uint32_t i = 0; i < doc->n_statements; i++)
        if (drg_print_tells_statement(doc, &doc->statements[i])) put_statement(&p, &doc->statements[i]);
    for (uint32_t i = 0; i < doc->n_contacts; i++)
        if (drg_print_tells_contact(doc, &doc->contacts[i])) put_contact(&p, &doc->contacts[i]);
    return out->failed ? DRG_E_NOMEM : DRG_OK;
}

drg_err drg_print_records(drg_buf *out, drg_doc *doc, drg_arena *scratch) { return print_all(out, doc, 1, scratch); }

drg_err drg_print_more_records(drg_buf *out, drg_doc *doc, drg_arena *scratch) { return print_all(out, doc, 0, scratch); }
