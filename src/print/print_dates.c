// SPDX-License-Identifier: MIT
//
// print_dates -- the date layer as JSON Lines: one object for each expression of time, in text order.
//
// Rule     a field that is not known is left out; offsets count Unicode code points of the text

#include "base/cal.h"
#include "base/json.h"
#include "print/points.h"
#include "print/print.h"

static const char *kind_word(drg_date_kind kind)
{
    switch (kind) {
    case DRG_DATE_POINT: return "point";
    case DRG_DATE_RANGE: return "range";
    case DRG_DATE_DURATION: return "duration";
    case DRG_DATE_SET: return "set";
    case DRG_DATE_VAGUE: return "vague";
    }
    return "point";
}

static const char *grain_word(drg_grain grain)
{
    static const char *const words[] = {"", "time", "day", "week", "month", "quarter", "year", "decade"};
    return (size_t)grain < sizeof words / sizeof *words ? words[grain] : "";
}

static void put_day(drg_json *json, const char *key, int32_t day)
{
    char text[11];
    if (day == DRG_NO_DAY) return;
    drg_ymd ymd = drg_cal_ymd(day);
    if (ymd.year < 0 || ymd.year > 9999 || drg_cal_yearless(day)) return; // before our era, of no known year: the value tells
    drg_cal_print(text, day);
    drg_json_str(json, key, drg_str_from(text));
}

static void put_date(drg_json *json, const drg_doc *doc, const drg_points *points, const drg_date *date)
{
    drg_json_object(json, NULL);
    drg_json_str(json, "kind", DRG_STR("date"));
    drg_json_str(json, "doc", doc->id);
    drg_json_str(json, "text", drg_doc_text(doc, date->span));
    drg_json_int(json, "start", drg_points_at(points, date->span.start));
    drg_json_int(json, "end", drg_points_at(points, date->span.end));
    drg_json_int(json, "sentence", date->toks.first < doc->n_tokens ? drg_doc_number(doc, doc->tokens[date->toks.first].sent) : 0);
    drg_json_str(json, "type", drg_str_from(kind_word(date->kind)));
    drg_json_str(json, "value", date->value);
    drg_json_str(json, "grain", drg_str_from(grain_word(date->grain)));
    put_day(json, "first_day", date->start);
    put_day(json, "last_day", date->end);
    if (date->minute >= 0) drg_json_int(json, "minute", date->minute);
    if (date->vague) drg_json_str(json, "vague", date->vague == 1 ? DRG_STR("future") : DRG_STR("past"));
    if (date->anchored) drg_json_bool(json, "anchored", 1);
    if (date->rule) drg_json_str(json, "rule", drg_str_from(date->rule));
    drg_json_object_end(json);
    drg_buf_char(json->out, '\n');
}

drg_err drg_print_dates(drg_buf *out, const drg_doc *doc, drg_arena *scratch)
{
    drg_points points;
    if (!drg_points_make(&points, doc->text, scratch)) return scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    for (uint32_t i = 0; i < doc->n_dates; i++) {
        if (!drg_doc_owns_word(doc, doc->dates[i].toks.first)) continue;
        drg_json json = {out, 0};
        put_date(&json, doc, &points, &doc->dates[i]);
    }
    return out->failed ? DRG_E_NOMEM : DRG_OK;
}
