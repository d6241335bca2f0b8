// SPDX-License-Identifier: MIT
//
// exchange -- from records to rows of other event data sets; see exchange.h.

#include "exchange/exchange_inner.h"

#include <stdio.h>
#include <stdlib.h>

// ---- an event out of its record --------------------------------------------------------------------------------------------

static void read_party(exchange_party *p, const drg_json_value *v)
{
    *p = (exchange_party){.name = exchange_field(v, "name"), .text = exchange_field(v, "text"), .code = exchange_field(v, "code"),
        .country = exchange_field(v, "country"), .role = exchange_field(v, "role"), .id = exchange_field(v, "id"),
        .dictionary = exchange_field(v, "dictionary")};
    const drg_json_value *list = drg_json_get(v, "sectors");
    for (const drg_json_value *s = list ? list->first : NULL; s && p->n_sectors < 3; s = s->next)
        if (s->type == DRG_JSON_STR) p->sectors[p->n_sectors++] = s->str;
}

static int read_side(exchange_party *side, const drg_json_value *record, const char *name)
{
    const drg_json_value *list = drg_json_get(record, name);
    int n = 0;
    for (const drg_json_value *v = list ? list->first : NULL; v && n < EXCHANGE_MAX_SIDE; v = v->next)
        if (v->type == DRG_JSON_OBJECT) read_party(&side[n++], v);
    return n;
}

// Appends an item to a list joined by ';' unless it is there already.
static void join(drg_buf *list, drg_str item)
{
    drg_str rest = drg_buf_view(list), old;
    if (!item.n) return;
    while (drg_str_next(&rest, ';', &old))
        if (drg_str_eq(old, item)) return;
    if (list->n) drg_buf_char(list, ';');
    for (size_t i = 0; i < item.n; i++) drg_buf_char(list, item.p[i] == ';' ? ',' : item.p[i]);
}

typedef struct lists {
    drg_buf docs, sources, urls, sentences;
} lists;

static void take_evidence(exchange_event *e, lists *l, const drg_json_value *v)
{
    drg_str doc = exchange_field(v, "doc"), sentence = exchange_field(v, "sentence");
    drg_str source = exchange_field(v, "source"), url = exchange_field(v, "url");
    if (!doc.n) doc = e->doc, source = e->source, url = e->url;
    char id[160];
    int n = snprintf(id, sizeof id, "%.*s_%.*s", DRG_FMT(drg_str_sub(doc, 0, 120)), DRG_FMT(sentence));
    join(&l->docs, doc);
    join(&l->sources, source);
    join(&l->urls, url);
    if (n > 0) join(&l->sentences, drg_str_from(id));
    if (!e->sentence_text.n) e->sentence_text = exchange_field(v, "text");
    if (!e->published.n) e->published = exchange_field(v, "published");
    if (!e->title.n) e->title = exchange_field(v, "title");
    if (drg_str_is(sentence, "0")) e->in_lead = 1;
    e->n_mentions++;
}

static int64_t number_or(const drg_json_value *record, const char *name, int64_t otherwise)
{
    const drg_json_value *v = drg_json_get(record, name);
    return v && v->type == DRG_JSON_NUM ? (int64_t)v->num : otherwise;
}

static void read_event(exchange_event *e, lists *l, const drg_json_value *record, const drg_json_value *document)
{
    const drg_json_value *date = drg_json_get(record, "date"), *evidence = drg_json_get(record, "evidence"), *also = drg_json_get(record, "also");
    memset(e, 0, sizeof *e);
    e->record = record;
    e->place = drg_json_get(record, "place");
    e->id = exchange_field(record, "id");
    e->type = exchange_field(record, "type");
    e->mode = exchange_field(record, "mode");
    e->cameo = exchange_field(record, "cameo");
    e->doc = exchange_field(document, "doc");
    e->title = exchange_field(document, "title");
    e->source = exchange_field(document, "source");
    e->url = exchange_field(document, "url");
    e->published = exchange_field(document, "published");
    e->n_actors = read_side(e->actors, record, "actors");
    e->n_recipients = read_side(e->recipients, record, "recipients");
    if (evidence && evidence->type == DRG_JSON_OBJECT) take_evidence(e, l, evidence);
    for (const drg_json_value *v = evidence && evidence->type == DRG_JSON_ARRAY ? evidence->first : NULL; v; v = v->next) take_evidence(e, l, v);
    for (const drg_json_value *v = also ? also->first : NULL; v; v = v->next) take_evidence(e, l, v);
    e->day = exchange_field(date, "start");
    if (!e->day.n) e->day = exchange_field(record, "day");
    if (!e->day.n) e->day = e->published;
    if (e->day.n != 10) e->day = (drg_str){NULL, 0};
    if (e->published.n != 10) e->published = (drg_str){NULL, 0};
    e->docs = drg_buf_view(&l->docs);
    e->sources = drg_buf_view(&l->sources);
    e->urls = drg_buf_view(&l->urls);
    e->sentences = drg_buf_view(&l->sentences);
    e->n_sources = number_or(record, "sources", 1);
    e->n_documents = number_or(record, "documents", 1);
}

// ---- rows ------------------------------------------------------------------------------------------------------------------------

static void put_row(drg_buf *out, drg_exchange_format format, const exchange_row *row)
{
    if ((!row->source || !row->target) && format != DRG_EXCHANGE_GDELT) return;
    if (format == DRG_EXCHANGE_PHOENIX) exchange_phoenix(out, row);
    else if (format == DRG_EXCHANGE_ICEWS) exchange_icews(out, row);
    else exchange_gdelt(out, row);
}

// Make a visit and host a visit are two sides of one event; other consultations are the same from both.
static drg_str other_side(drg_str cameo)
{
    if (drg_str_is(cameo, "042")) return DRG_STR("043");
    if (drg_str_is(cameo, "043")) return DRG_STR("042");
    return drg_str_starts(cameo, "04") ? cameo : (drg_str){NULL, 0};
}

static void put_pairs(drg_buf *out, drg_exchange_format format, const exchange_event *e)
{
    if (e->n_recipients == 0 && e->n_actors == 1) {
        put_row(out, format, &(exchange_row){e, &e->actors[0], NULL, e->cameo});
        return;
    }
    if (e->n_recipients == 0) { // all did it together
        for (int i = 0; i < e->n_actors; i++)
            for (int j = 0; j < e->n_actors; j++)
                if (i != j) put_row(out, format, &(exchange_row){e, &e->actors[i], &e->actors[j], e->cameo});
        return;
    }
    drg_str back = other_side(e->cameo);
    for (int i = 0; i < e->n_actors; i++)
        for (int j = 0; j < e->n_recipients; j++) {
            put_row(out, format, &(exchange_row){e, &e->actors[i], &e->recipients[j], e->cameo});
            if (back.n) put_row(out, format, &(exchange_row){e, &e->recipients[j], &e->actors[i], back});
        }
}

static void put_event(drg_buf *out, drg_exchange_format format, const drg_json_value *record, const drg_json_value *document)
{
    exchange_event e;
    lists l = {{NULL, 0, 0, 0}, {NULL, 0, 0, 0}, {NULL, 0, 0, 0}, {NULL, 0, 0, 0}};
    read_event(&e, &l, record, document);
    if (format == DRG_EXCHANGE_POLECAT) exchange_polecat(out, &e);
    else if (format == DRG_EXCHANGE_CSV) exchange_csv(out, &e);
    else if (e.cameo.n >= 2) put_pairs(out, format, &e);
    if (l.docs.failed || l.sources.failed || l.urls.failed || l.sentences.failed) out->failed = 1;
    drg_buf_free(&l.docs);
    drg_buf_free(&l.sources);
    drg_buf_free(&l.urls);
    drg_buf_free(&l.sentences);
}

// Whether it was done: in deed, or in words that are the deed.
static int was_done(const drg_json_value *record)
{
    drg_str status = exchange_field(record, "status"), type = exchange_field(record, "type");
    if (!status.n || drg_str_is(status, "happened") || drg_str_is(status, "ongoing")) return 1;
    if (!drg_str_is(status, "scheduled") && !drg_str_is(status, "proposed")) return 0;
    return drg_str_is(type, "AGREE") || drg_str_is(type, "CONCEDE") || drg_str_is(type, "THREATEN");
}

drg_err drg_exchange_lines(drg_buf *out, drg_exchange_format format, int flags, drg_str lines, drg_arena *scratch, drg_note *note)
{
    const drg_json_value *document = NULL;
    drg_str line;
    while (drg_str_next(&lines, '\n', &line)) {
        drg_json_value *record;
        if (!drg_str_trim(line).n) continue;
        DRG_TRY(drg_json_parse(&record, scratch, line, note));
        drg_str kind = exchange_field(record, "kind");
        if (drg_str_is(kind, "document")) document = record;
        if (drg_str_is(kind, "event") && (format == DRG_EXCHANGE_CSV || (flags & DRG_EXCHANGE_ALL) || was_done(record))) put_event(out, format, record, document);
    }
    return out->failed ? DRG_E_NOMEM : DRG_OK;
}
