// SPDX-License-Identifier: MIT
//
// merge_read -- makes a report of a contact or event record; and the days on which what it tells can have been.
//
// Rule     days told: these. No day: the few days before the telling, or the weeks after it where it is planned.
// Rule     "on Thursday the president cancelled the meeting": the day of the telling is not the day of what was called off

#include "ledger/merge_inner.h"

#include "base/cal.h"

#include <stdlib.h>

#define PARTIES_MAX 64
#define TOPICS_MAX 16

typedef struct reading {
    drg_arena *arena;
    int failed;
} reading;

static drg_str keep(reading *r, drg_str s)
{
    if (!s.n) return (drg_str){NULL, 0};
    char *p = drg_arena_copy(r->arena, s.p, s.n);
    if (!p) r->failed = 1;
    return (drg_str){p, p ? s.n : 0};
}

static drg_str text_of(reading *r, const drg_json_value *object, const char *key)
{
    const drg_json_value *v = object ? drg_json_get(object, key) : NULL;
    return v && (v->type == DRG_JSON_STR || v->type == DRG_JSON_NUM) ? keep(r, v->str) : (drg_str){NULL, 0};
}

static int number_of(const drg_json_value *object, const char *key, double *number)
{
    const drg_json_value *v = object ? drg_json_get(object, key) : NULL;
    *number = v && v->type == DRG_JSON_NUM ? v->num : 0;
    return v && v->type == DRG_JSON_NUM;
}

static int32_t day_of(const drg_json_value *object, const char *key, int last_of_it)
{
    const drg_json_value *v = object ? drg_json_get(object, key) : NULL;
    int32_t first, last;
    if (!v || v->type != DRG_JSON_STR || !drg_cal_parse(v->str, &first, &last)) return DRG_DAY_NONE;
    return last_of_it ? last : first;
}

// The strings of an array, joined by blanks.
static drg_str joined(reading *r, const drg_json_value *object, const char *key)
{
    const drg_json_value *list = drg_json_get(object, key);
    drg_buf words = {NULL, 0, 0, 0};
    for (const drg_json_value *v = list && list->type == DRG_JSON_ARRAY ? list->first : NULL; v; v = v->next) {
        if (v->type != DRG_JSON_STR) continue;
        if (words.n) drg_buf_char(&words, ' ');
        drg_buf_str(&words, v->str);
    }
    drg_str s = keep(r, drg_buf_view(&words));
    r->failed |= words.failed;
    drg_buf_free(&words);
    return s;
}

static void take_party(reading *r, drg_report *report, const drg_json_value *object, uint8_t recipient)
{
    if (object->type != DRG_JSON_OBJECT || report->n_parties == PARTIES_MAX) return;
    drg_party p = {.recipient = recipient};
    p.name = text_of(r, object, "name");
    if (!p.name.n) p.name = text_of(r, object, "text");
    if (!p.name.n) return;
    p.code = text_of(r, object, "code");
    p.country = text_of(r, object, "country");
    p.sectors = joined(r, object, "sectors");
    p.id = text_of(r, object, "id");
    p.role = text_of(r, object, "role");
    const drg_json_value *host = drg_json_get(object, "host");
    p.host = host && host->type == DRG_JSON_BOOL && host->num != 0;
    if (!merge_party_know(&p, r->arena)) r->failed = 1;
    report->parties[report->n_parties++] = p;
}

static void take_parties(reading *r, drg_report *report, const drg_json_value *record)
{
    const char *const lists[] = {report->is_event ? "actors" : "participants", report->is_event ? "recipients" : ""};
    int both_ways = report->is_event && drg_str_is(report->form, "CONSULT"); // whoever began it, they talked
    report->parties = DRG_ARENA_ARRAY(r->arena, drg_party, PARTIES_MAX);
    if (!report->parties) {
        r->failed = 1;
        return;
    }
    for (uint8_t i = 0; i < 2 && *lists[i]; i++) {
        const drg_json_value *list = drg_json_get(record, lists[i]);
        for (const drg_json_value *v = list && list->type == DRG_JSON_ARRAY ? list->first : NULL; v; v = v->next)
            take_party(r, report, v, both_ways ? 0 : i);
        if (i == 1 && both_ways) continue;
    }
}

static void take_site(reading *r, drg_report *report, const drg_json_value *object)
{
    static const char *const kinds[] = {"country", "region", "city", "building"};
    drg_site *site = &report->site;
    if (!object || object->type != DRG_JSON_OBJECT) return;
    site->name = text_of(r, object, "name");
    if (!site->name.n) return;
    site->country = text_of(r, object, "country");
    site->admin1 = text_of(r, object, "admin1");
    site->kind = text_of(r, object, "kind");
    double id;
    site->has_position = number_of(object, "lat", &site->lat) && number_of(object, "lon", &site->lon);
    if (number_of(object, "geonameid", &id) && id > 0 && id < 9e15) site->geonameid = (int64_t)id;
    site->rank = 3;
    for (uint8_t i = 0; i < 4; i++)
        if (drg_str_is(site->kind, kinds[i])) site->rank = i + 1;
}

static void take_topics(reading *r, drg_report *report, const drg_json_value *list)
{
    report->topics = DRG_ARENA_ARRAY(r->arena, drg_str, TOPICS_MAX);
    if (!report->topics) r->failed = 1;
    for (const drg_json_value *v = list && list->type == DRG_JSON_ARRAY ? list->first : NULL; v && report->topics; v = v->next)
        if (v->type == DRG_JSON_STR && v->str.n && report->n_topics < TOPICS_MAX) report->topics[report->n_topics++] = keep(r, v->str);
}

static void take_counts(reading *r, drg_report *report, const drg_json_value *object)
{
    for (const drg_json_value *v = object && object->type == DRG_JSON_OBJECT ? object->first : NULL; v && report->n_counts < 4; v = v->next) {
        double low, high;
        if (v->type != DRG_JSON_OBJECT || !number_of(v, "min", &low) || !(low >= 0 && low < 9e15)) continue;
        int upper = number_of(v, "max", &high) && high >= low && high < 9e15;
        report->counts[report->n_counts++] = (drg_tally){keep(r, v->key), (int64_t)low, upper ? (int64_t)high : -1};
    }
}

// ---- evidence ------------------------------------------------------------------------------------------------------------

static void put_value(drg_json *json, const char *key, const drg_json_value *object)
{
    const drg_json_value *v = drg_json_get(object, key);
    if (v && v->type == DRG_JSON_STR) drg_json_str(json, key, v->str);
    if (v && v->type == DRG_JSON_NUM) drg_json_int(json, key, (int64_t)v->num);
}

static void put_evidence(drg_json *json, const drg_json_value *object, drg_str *texts, uint32_t *n)
{
    const drg_json_value *text = drg_json_get(object, "text");
    if (object->type != DRG_JSON_OBJECT || !text || text->type != DRG_JSON_STR || *n == 32) return;
    for (uint32_t i = 0; i < *n; i++)
        if (drg_str_eq(texts[i], text->str)) return; // a sentence that tells it twice
    texts[(*n)++] = text->str;
    drg_json_object(json, NULL);
    put_value(json, "text", object);
    put_value(json, "start", object);
    put_value(json, "end", object);
    put_value(json, "sentence", object);
    drg_json_object_end(json);
}

static void take_evidence(reading *r, drg_report *report, const drg_json_value *record)
{
    drg_buf out = {NULL, 0, 0, 0};
    drg_json json = {&out, 0};
    drg_str texts[32];
    uint32_t n = 0;
    const drg_json_value *evidence = drg_json_get(record, "evidence"), *also = drg_json_get(record, "also");
    drg_json_array(&json, NULL);
    if (evidence && evidence->type == DRG_JSON_OBJECT) put_evidence(&json, evidence, texts, &n);
    for (const drg_json_value *v = evidence && evidence->type == DRG_JSON_ARRAY ? evidence->first : NULL; v; v = v->next) put_evidence(&json, v, texts, &n);
    for (const drg_json_value *v = also && also->type == DRG_JSON_ARRAY ? also->first : NULL; v; v = v->next) put_evidence(&json, v, texts, &n);
    drg_json_array_end(&json);
    if (n) report->evidence = keep(r, drg_buf_view(&out));
    if (drg_print_text(&report->print, texts, n, r->arena) || out.failed) r->failed = 1;
    drg_buf_free(&out);
}

// ---- when ----------------------------------------------------------------------------------------------------------------

int merge_is_planned(drg_str s) { return drg_str_is(s, "scheduled") || drg_str_is(s, "proposed") || drg_str_is(s, "hypothetical"); }
int merge_says_no(drg_str s) { return drg_str_is(s, "cancelled") || drg_str_is(s, "denied"); }
int merge_is_past(drg_str s) { return !s.n || drg_str_is(s, "happened") || drg_str_is(s, "ongoing"); }

static void take_window(drg_report *report, const drg_settings *settings)
{
    report->lo = report->hi = DRG_DAY_NONE;
    if (!report->is_event && drg_str_is(report->status, "cancelled") && report->start == report->end && report->told.day != DRG_DAY_NONE &&
        report->start != DRG_DAY_NONE && report->start <= report->told.day && report->told.day - report->start <= 1) {
        report->start = report->end = DRG_DAY_NONE;
        report->grain = (drg_str){NULL, 0};
    }
    if (report->start != DRG_DAY_NONE) {
        report->lo = report->start;
        report->hi = report->end;
    } else if (report->told.day != DRG_DAY_NONE) {
        int32_t before = (int32_t)settings->value[report->is_event ? DRG_SET_EVENT_BEFORE : DRG_SET_DAY_BEFORE];
        int32_t after = (int32_t)settings->value[DRG_SET_DAY_AFTER];
        report->undated = 1;
        report->lo = report->hi = report->told.day;
        if (merge_is_past(report->status) || drg_str_is(report->status, "denied")) report->lo -= before;
        else if (!report->is_event) report->hi += after;
    }
    report->vague = report->lo != DRG_DAY_NONE && report->hi - report->lo > DRG_WIDEST;
}

static void take_fullness(drg_report *report)
{
    int n = 0;
    for (uint32_t i = 0; i < report->n_parties; i++) n += 1 + report->parties[i].kind;
    if (n > 40) n = 40;
    report->fullness = n + 2 * report->site.rank + (report->duration.n > 0) + (report->n_topics > 0) + 2 * merge_is_past(report->status);
}

// ---- the whole ------------------------------------------------------------------------------------------------------------

static uint8_t family_of(drg_str form)
{
    static const struct { const char *form; merge_family family; } forms[] = {{"meeting", FAMILY_MEETING}, {"visit", FAMILY_MEETING},
        {"summit", FAMILY_MEETING}, {"talks", FAMILY_MEETING}, {"call", FAMILY_CALL}, {"press_conference", FAMILY_PRESS}, {"briefing", FAMILY_PRESS},
        {"interview", FAMILY_INTERVIEW}, {"letter", FAMILY_LETTER}};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (drg_str_is(form, forms[i].form)) return (uint8_t)forms[i].family;
    return FAMILY_OTHER;
}

static void take_numbers(drg_report *report, const drg_json_value *record)
{
    double quad;
    number_of(record, "confidence", &report->confidence);
    if (number_of(record, "quad", &quad) && quad >= 1 && quad <= 4) report->quad = (int)quad;
    report->has_score = (uint8_t)number_of(record, "score", &report->score);
    report->has_goldstein = (uint8_t)number_of(record, "goldstein", &report->goldstein);
}

drg_err drg_report_read(drg_report **out, const drg_json_value *record, const drg_told *told, const drg_settings *settings, drg_arena *arena,
                        drg_note *note)
{
    reading r = {arena, 0};
    const drg_json_value *kind = record && record->type == DRG_JSON_OBJECT ? drg_json_get(record, "kind") : NULL;
    *out = NULL;
    if (!kind || kind->type != DRG_JSON_STR || (!drg_str_is(kind->str, "contact") && !drg_str_is(kind->str, "event")))
        return drg_fail(note, DRG_E_FORMAT, "no record of a contact or event");
    drg_report *report = DRG_ARENA_NEW(arena, drg_report);
    if (!report) return DRG_E_NOMEM;
    report->is_event = drg_str_is(kind->str, "event");
    report->uid = text_of(&r, record, "id");
    report->form = text_of(&r, record, report->is_event ? "type" : "form");
    if (!report->uid.n || !report->form.n) return drg_fail(note, DRG_E_FORMAT, "a record without %s", report->uid.n ? "form or type" : "id");
    report->family = report->is_event ? FAMILY_OTHER : family_of(report->form);
    report->told = *told;
    report->mode = text_of(&r, record, "mode");
    report->status = text_of(&r, record, "status");
    report->cameo = text_of(&r, record, "cameo");
    report->contexts = joined(&r, record, "contexts");
    report->auxiliary = joined(&r, record, "auxiliary");
    report->duration = text_of(&r, record, "duration");
    take_numbers(report, record);
    const drg_json_value *date = report->is_event ? drg_json_get(record, "date") : record;
    report->start = day_of(date, "start", 0);
    report->end = day_of(date, "end", 1);
    if (report->end == DRG_DAY_NONE) report->end = report->start;
    if (report->start == DRG_DAY_NONE || report->end < report->start) report->start = report->end = DRG_DAY_NONE;
    if (report->start != DRG_DAY_NONE) report->grain = text_of(&r, date, "grain");
    take_parties(&r, report, record);
    take_site(&r, report, drg_json_get(record, "place"));
    take_topics(&r, report, drg_json_get(record, "topics"));
    take_counts(&r, report, drg_json_get(record, "counts"));
    take_evidence(&r, report, record);
    take_window(report, settings);
    take_fullness(report);
    if (r.failed) return DRG_E_NOMEM;
    *out = report;
    return DRG_OK;
}

// "courier.example" of "https://www.courier.example/2022/..."
static drg_str host_of(drg_str url)
{
    size_t at = drg_str_find(url, DRG_STR("://"), 0);
    drg_str rest = drg_str_sub(url, at == SIZE_MAX ? 0 : at + 3, url.n), host = {NULL, 0};
    drg_str_next(&rest, '/', &host);
    return drg_str_starts(host, "www.") ? drg_str_sub(host, 4, host.n) : host;
}

drg_err drg_told_read(drg_told *told, const drg_json_value *document, drg_str print, drg_arena *arena)
{
    reading r = {arena, 0};
    *told = (drg_told){.day = DRG_DAY_NONE};
    told->doc = text_of(&r, document, "doc");
    told->day = day_of(document, "published", 0);
    if (told->day == DRG_DAY_NONE) told->day = day_of(document, "reference_date", 0);
    told->title = text_of(&r, document, "title");
    told->url = text_of(&r, document, "url");
    told->outlet = text_of(&r, document, "source");
    if (!told->outlet.n) told->outlet = host_of(told->url);
    told->print = keep(&r, print);
    return r.failed ? DRG_E_NOMEM : DRG_OK;
}
