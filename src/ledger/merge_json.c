// SPDX-License-Identifier: MIT
//
// merge_json -- a merged contact or event as one JSON line; docs/formats/records.md, "Merged records".

#include "ledger/merge_inner.h"

#include "base/cal.h"

static void put_day(drg_json *json, const char *key, int32_t day)
{
    char text[11];
    if (day == DRG_DAY_NONE) return;
    drg_cal_print(text, day);
    drg_json_str(json, key, drg_str_from(text));
}

static void put_words(drg_json *json, const char *key, drg_str words)
{
    drg_str word;
    if (!words.n) return;
    drg_json_array(json, key);
    while (drg_str_next(&words, ' ', &word)) drg_json_str(json, NULL, word);
    drg_json_array_end(json);
}

static void put_parties(drg_json *json, const char *key, const drg_made *made, uint8_t recipient)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < made->n_parties; i++) {
        const drg_party *p = &made->parties[i].party;
        if (p->recipient != recipient) continue;
        if (n++ == 0) drg_json_array(json, key);
        drg_json_object(json, NULL);
        drg_json_str(json, "name", p->name);
        drg_json_str(json, "code", p->code);
        drg_json_str(json, "country", p->country);
        put_words(json, "sectors", p->sectors);
        drg_json_str(json, "role", p->role);
        drg_json_str(json, "id", p->id);
        if (p->host) drg_json_bool(json, "host", 1);
        drg_json_int(json, "reports", made->parties[i].reports);
        drg_json_object_end(json);
    }
    if (n) drg_json_array_end(json);
}

static void put_site(drg_json *json, const drg_site *site)
{
    if (!site) return;
    drg_json_object(json, "place");
    drg_json_str(json, "name", site->name);
    drg_json_str(json, "country", site->country);
    drg_json_str(json, "admin1", site->admin1);
    if (site->has_position) {
        drg_json_num(json, "lat", site->lat, 5);
        drg_json_num(json, "lon", site->lon, 5);
    }
    if (site->geonameid) drg_json_int(json, "geonameid", site->geonameid);
    drg_json_str(json, "kind", site->kind);
    drg_json_object_end(json);
}

static void put_event_fields(drg_json *json, const drg_made *made)
{
    drg_json_str(json, "mode", made->mode);
    put_words(json, "contexts", made->contexts);
    if (made->quad) drg_json_int(json, "quad", made->quad);
    if (made->has_score) drg_json_num(json, "score", made->score, 1);
    drg_json_str(json, "cameo", made->cameo);
    if (made->has_goldstein) drg_json_num(json, "goldstein", made->goldstein, 1);
    put_parties(json, "actors", made, 0);
    put_parties(json, "recipients", made, 1);
    if (made->start != DRG_DAY_NONE) {
        drg_json_object(json, "date");
        put_day(json, "start", made->start);
        put_day(json, "end", made->end);
        drg_json_str(json, "grain", made->grain);
        drg_json_object_end(json);
    }
    put_words(json, "auxiliary", made->auxiliary);
    if (!made->n_counts) return;
    drg_json_object(json, "counts");
    for (uint32_t i = 0; i < made->n_counts; i++) {
        char kind[32];
        size_t n = made->counts[i].kind.n < sizeof kind ? made->counts[i].kind.n : sizeof kind - 1;
        memcpy(kind, made->counts[i].kind.p, n);
        kind[n] = 0;
        drg_json_object(json, kind);
        drg_json_int(json, "min", made->counts[i].min);
        if (made->counts[i].max >= 0) drg_json_int(json, "max", made->counts[i].max);
        drg_json_object_end(json);
    }
    drg_json_object_end(json);
}

static void put_contact_fields(drg_json *json, const drg_made *made)
{
    put_parties(json, "participants", made, 0);
    put_day(json, "start", made->start);
    put_day(json, "end", made->end);
    drg_json_str(json, "grain", made->grain);
    drg_json_str(json, "duration", made->duration);
}

static void put_history(drg_json *json, const drg_made *made)
{
    if (made->n_steps > 1) {
        drg_json_array(json, "history");
        for (uint32_t i = 0; i < made->n_steps; i++) {
            const drg_made_step *step = &made->steps[i];
            drg_json_object(json, NULL);
            put_day(json, "told", step->report->told.day);
            drg_json_str(json, "status", step->status);
            put_day(json, "start", step->start);
            put_day(json, "end", step->end);
            drg_json_str(json, "doc", step->report->told.doc);
            drg_json_object_end(json);
        }
        drg_json_array_end(json);
    }
    if (!made->n_values) return;
    drg_json_array(json, "conflicts");
    for (uint32_t i = 0; i < made->n_values; i++) {
        drg_json_object(json, NULL);
        drg_json_str(json, "field", drg_str_from(made->values[i].field));
        drg_json_str(json, "value", made->values[i].value);
        if (made->values[i].chosen) drg_json_bool(json, "chosen", 1);
        drg_json_int(json, "reports", made->values[i].reports);
        drg_json_object_end(json);
    }
    drg_json_array_end(json);
}

static void put_reports(drg_json *json, const drg_made *made, const drg_report *const *reports, const drg_settings *settings)
{
    drg_buf why = {NULL, 0, 0, 0};
    drg_json_array(json, "reports");
    for (uint32_t i = 0; i < made->n_reports; i++) {
        const drg_report *r = reports[i];
        drg_json_object(json, NULL);
        drg_json_str(json, "id", r->uid);
        drg_json_str(json, "doc", r->told.doc);
        drg_json_str(json, "source", r->told.outlet);
        put_day(json, "published", r->told.day);
        drg_json_str(json, "title", r->told.title);
        drg_json_str(json, "url", r->told.url);
        drg_json_int(json, "voice", made->voice[i]);
        drg_json_str(json, "status", r->status);
        if (i) {
            drg_buf_reset(&why);
            drg_report_why(&why, r, reports[0], settings);
            drg_json_str(json, "why", drg_buf_view(&why));
        }
        if (r->evidence.n) {
            drg_buf_text(json->out, ",\"evidence\":");
            drg_buf_str(json->out, r->evidence);
        }
        drg_json_object_end(json);
    }
    drg_json_array_end(json);
    if (why.failed) json->out->failed = 1;
    drg_buf_free(&why);
}

void drg_made_print(drg_buf *out, const drg_made *made, const drg_report *const *reports, const drg_settings *settings)
{
    drg_json json = {out, 0};
    int is_event = reports[0]->is_event;
    drg_json_object(&json, NULL);
    drg_json_str(&json, "kind", drg_str_from(is_event ? "event" : "contact"));
    drg_json_str(&json, "id", made->first->uid);
    drg_json_str(&json, is_event ? "type" : "form", made->form);
    if (is_event) put_event_fields(&json, made);
    else put_contact_fields(&json, made);
    put_site(&json, made->site);
    drg_json_str(&json, "status", made->status);
    if (made->n_topics) {
        drg_json_array(&json, "topics");
        for (uint32_t i = 0; i < made->n_topics; i++) drg_json_str(&json, NULL, made->topics[i].topic);
        drg_json_array_end(&json);
    }
    drg_json_int(&json, "sources", made->n_voices);
    drg_json_int(&json, "n_reports", made->n_reports);
    put_day(&json, "first_told", made->first_day);
    put_day(&json, "last_told", made->last_day);
    drg_json_int(&json, "revision", made->n_steps ? made->n_steps - 1 : 0);
    put_history(&json, made);
    put_reports(&json, made, reports, settings);
    drg_json_num(&json, "confidence", made->confidence, 2);
    drg_json_object_end(&json);
    drg_buf_char(out, '\n');
}
