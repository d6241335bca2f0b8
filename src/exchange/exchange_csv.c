// SPDX-License-Identifier: MIT
//
// exchange_csv -- events as one flat table, straight from articles: RFC 4180, a header line, lists joined by "; ", lines end in LF.
//
// What is not known is an empty field. Values are written as they are (docs/questions.md on formulas in spreadsheets).

#include "exchange/exchange_inner.h"

static void put_field(drg_buf *out, drg_str text, int last)
{
    int quote = text.n && (text.p[0] == ' ' || text.p[text.n - 1] == ' ');
    for (size_t i = 0; i < text.n && !quote; i++) quote = text.p[i] == ',' || text.p[i] == '"' || text.p[i] == '\n' || text.p[i] == '\r';
    if (quote) drg_buf_char(out, '"');
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '"') drg_buf_char(out, '"');
        if (text.p[i]) drg_buf_char(out, text.p[i]);
    }
    if (quote) drg_buf_char(out, '"');
    drg_buf_char(out, last ? '\n' : ',');
}

static void put_words(drg_buf *out, const drg_json_value *record, const char *name)
{
    drg_buf joined = {NULL, 0, 0, 0};
    const drg_json_value *list = drg_json_get(record, name);
    for (const drg_json_value *v = list ? list->first : NULL; v; v = v->next) {
        if (v != list->first) drg_buf_text(&joined, "; ");
        drg_buf_str(&joined, v->str);
    }
    put_field(out, drg_buf_view(&joined), 0);
    if (joined.failed) out->failed = 1;
    drg_buf_free(&joined);
}

static void put_side(drg_buf *out, const exchange_party *side, int n, int codes)
{
    drg_buf joined = {NULL, 0, 0, 0};
    for (int i = 0; i < n; i++) {
        if (i) drg_buf_text(&joined, "; ");
        drg_buf_str(&joined, codes ? side[i].code : side[i].name);
    }
    put_field(out, drg_buf_view(&joined), 0);
    if (joined.failed) out->failed = 1;
    drg_buf_free(&joined);
}

void exchange_csv_header(drg_buf *out)
{
    drg_buf_text(out, "id,doc,type,mode,contexts,quad,score,cameo,goldstein,actors,actor_codes,recipients,recipient_codes,start,end,grain,place,place_country,lat,lon,"
                      "geonameid,status,auxiliary,topics,confidence,title,source,url,published,evidence\n");
}

void exchange_csv(drg_buf *out, const exchange_event *e)
{
    static const char *const first[] = {"id", "doc", "type", "mode"}, *const numbers[] = {"quad", "score", "cameo", "goldstein"};
    static const char *const days[] = {"start", "end", "grain"}, *const places[] = {"name", "country", "lat", "lon", "geonameid"};
    const drg_json_value *date = drg_json_get(e->record, "date");
    for (size_t i = 0; i < 4; i++) put_field(out, exchange_field(e->record, first[i]), 0);
    put_words(out, e->record, "contexts");
    for (size_t i = 0; i < 4; i++) put_field(out, exchange_field(e->record, numbers[i]), 0);
    put_side(out, e->actors, e->n_actors, 0);
    put_side(out, e->actors, e->n_actors, 1);
    put_side(out, e->recipients, e->n_recipients, 0);
    put_side(out, e->recipients, e->n_recipients, 1);
    for (size_t i = 0; i < 3; i++) put_field(out, exchange_field(date, days[i]), 0);
    for (size_t i = 0; i < 5; i++) put_field(out, exchange_field(e->place, places[i]), 0);
    put_field(out, exchange_field(e->record, "status"), 0);
    put_words(out, e->record, "auxiliary");
    put_words(out, e->record, "topics");
    put_field(out, exchange_field(e->record, "confidence"), 0);
    put_field(out, e->title, 0);
    put_field(out, e->source, 0);
    put_field(out, e->url, 0);
    put_field(out, e->published, 0);
    put_field(out, e->sentence_text, 1);
}
