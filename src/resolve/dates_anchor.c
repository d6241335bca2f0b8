// SPDX-License-Identifier: MIT
//
// dates_anchor -- finds the day that the text speaks from, follows the story's own time, and writes doc->dates.
//
// Reads    expressions, doc->published, doc->url, blocks
// Writes   doc->reference, reference_from, dates
// Method   reference: metadata; else a date in the address; else the text itself: a line that is nothing but a date, else the
//          latest full date that is told as past
// Rule     "the next day", "two days later", "the same week" follow the date told last, for a few sentences
// Rule     without a reference and without years, nothing is filled in

#include "base/cal.h"
#include "resolve/dates_days.h"

#define TOLD_REACH 6       // sentences for which the date told last stays in mind
#define TOLD_REACH_ALONE 20 // where no day of issue is known, the dates told are all there is

// ---- reference ----------------------------------------------------------------------------------------------------

static int full_day(const drg_date_expr *x)
{
    return x->form == FORM_CALENDAR && x->year != INT32_MIN && x->month && x->day && x->year > 0;
}

// The part of a range or point that names a full day.
static const drg_date_expr *full_part(const drg_date_expr *x)
{
    if (full_day(x)) return x;
    if (x->form == FORM_RANGE) return full_day(x->of) ? x->of : full_day(x->to) ? x->to : NULL;
    if (x->form == FORM_SHIFT && x->of) return full_day(x->of) ? x->of : NULL;
    return NULL;
}

static int32_t day_of(const drg_date_expr *x)
{
    return drg_cal_valid(x->year, x->month, x->day) ? drg_cal_day(x->year, x->month, x->day) : DRG_NO_DAY;
}

static uint32_t sent_of(const drg_dates *dates, const drg_date_expr *x)
{
    return dates->doc->tokens[dates->atoms[x->first].tok].sent;
}

// Whether the sentence says nothing but this date: the line under a headline. "Published: Tuesday, February 8, 2022" counts.
static int alone(const drg_dates *dates, const drg_date_expr *x)
{
    uint32_t s = sent_of(dates, x);
    uint32_t others = 0;
    for (uint32_t i = dates->sent_first[s]; i < dates->sent_first[s + 1]; i++) {
        if (i >= x->first && i < x->end) continue;
        if (dates->atoms[i].kind != ATOM_SIGN) others++;
    }
    return others <= 1;
}

static int digits_at(drg_str s, size_t at, size_t n, int *value)
{
    *value = 0;
    if (at + n > s.n) return 0;
    for (size_t i = at; i < at + n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9') return 0;
        *value = *value * 10 + (s.p[i] - '0');
    }
    return 1;
}

// "/2022/02/08/", "/2022-02-08-", "/20220208" in an address.
static int32_t url_day(drg_str url)
{
    int year = 0, month = 0, day = 0;
    for (size_t i = 0; i + 8 <= url.n; i++) {
        if (i > 0 && url.p[i - 1] >= '0' && url.p[i - 1] <= '9') continue;
        if (!digits_at(url, i, 4, &year) || year < 1990 || year > 2100) continue;
        char c = url.p[i + 4];
        size_t step = c == '/' || c == '-' || c == '_' ? 1 : 0;
        size_t m = i + 4 + step, d = m + 2 + step, end = d + 2;
        if (!digits_at(url, m, 2, &month) || !digits_at(url, d, 2, &day) || !drg_cal_valid(year, month, day)) continue;
        if (step && url.p[d - 1] != c) continue;
        if (end < url.n && url.p[end] >= '0' && url.p[end] <= '9') continue;
        return drg_cal_day(year, month, day);
    }
    return DRG_NO_DAY;
}

// The latest year that the text names and does not place ahead: it is not older than that.
static int latest_year(const drg_dates *dates)
{
    int latest = INT32_MIN;
    for (uint32_t i = 0; i < dates->n_exprs; i++) {
        const drg_date_expr *x = dates->exprs[i];
        const drg_date_expr *end = x->form != FORM_RANGE ? x : x->to->month ? x->to : x->of; // "a programme for 2025-2026" is of 2025
        if (end->form != FORM_CALENDAR || end->year <= latest || end->year > 2100) continue;
        if (drg_dates_tense(dates, x->first, NULL) != 1) latest = end->year;
    }
    return latest;
}

// Days between two dates in the round of the year.
static int round_gap(int32_t a, int month, int day)
{
    drg_ymd ymd = drg_cal_ymd(a);
    int32_t b = drg_cal_day(ymd.year, month, day);
    int gap = a < b ? b - a : a - b;
    return gap > 183 ? 365 - gap : gap;
}

// Whether other dates of the text lie around this day: dates without a year, or other full dates. A full date alone may be
// history ("since the accord of March 3, 1993"), for a writer leaves out the year that everybody knows.
static int in_company(const drg_dates *dates, int32_t day)
{
    for (uint32_t i = 0; i < dates->n_exprs; i++) {
        const drg_date_expr *x = dates->exprs[i];
        for (int end = 0; end < (x->form == FORM_RANGE ? 2 : 1); end++) {
            const drg_date_expr *point = x->form != FORM_RANGE ? x : end ? x->to : x->of;
            if (point->form != FORM_CALENDAR || !point->month || !point->day) continue;
            if (point->year == INT32_MIN && round_gap(day, point->month, point->day) <= 45) return 1;
            if (point->year == INT32_MIN || day_of(point) == DRG_NO_DAY || day_of(point) == day) continue;
            if (day_of(point) > day - 60 && day_of(point) < day + 60) return 1;
        }
    }
    return 0;
}

static int said_as_past(const drg_dates *dates, const drg_date_expr *x) // "born March 3, 1950", "since May 8, 1945"
{
    uint32_t before = x->first;
    drg_str word = before ? dates->atoms[before - 1].text : DRG_STR("");
    if (drg_str_is(word, "on") && before > 1) word = dates->atoms[before - 2].text;
    return drg_str_is(word, "born") || drg_str_is(word, "since") || drg_str_is(word, "founded") || drg_str_is(word, "died");
}

// "2 April 1982. Troops land. 3 April. The Council meets.": days stand as sentences of their own all over the text.
static int is_chronology(const drg_dates *dates)
{
    uint32_t days = 0;
    for (uint32_t i = 0; i < dates->n_exprs && days < 4; i++) {
        const drg_date_expr *x = dates->exprs[i];
        days += x->form == FORM_CALENDAR && x->day && alone(dates, x);
    }
    return days >= 4;
}

// The day that the text itself gives away.
static int32_t text_day(const drg_dates *dates, int *inferred)
{
    int32_t latest = DRG_NO_DAY;
    int year = latest_year(dates), chronology = is_chronology(dates);
    for (uint32_t i = 0; i < dates->n_exprs; i++) {
        const drg_date_expr *x = full_part(dates->exprs[i]);
        if (!x || drg_str_is(drg_str_from(x->rule), "named-day")) continue;
        int32_t day = day_of(x);
        if (day == DRG_NO_DAY) continue;
        uint32_t s = sent_of(dates, dates->exprs[i]);
        if (s < 4 && !chronology && alone(dates, dates->exprs[i])) {
            *inferred = 0;
            return day;
        }
        if (x->year < year || day <= latest || said_as_past(dates, dates->exprs[i])) continue;
        if (drg_dates_tense(dates, dates->exprs[i]->first, NULL) == 1) continue;
        if (s < 3 || in_company(dates, day)) latest = day;
    }
    return latest;
}

// Years the text speaks of, for weekdays that must agree: from the latest year that is not told as future, two years on.
static void find_years(const drg_dates *dates, drg_date_base *base)
{
    base->year_lo = base->year_hi = INT32_MIN;
    for (uint32_t i = 0; i < dates->n_exprs; i++) {
        const drg_date_expr *x = dates->exprs[i];
        if (x->form != FORM_CALENDAR || x->year == INT32_MIN || x->year < 1900 || drg_dates_tense(dates, x->first, NULL) == 1) continue;
        if (base->year_lo == INT32_MIN || x->year > base->year_lo) base->year_lo = x->year;
    }
    if (base->year_lo != INT32_MIN) base->year_hi = base->year_lo + 2;
}

// "Monday, July 16" in a text that speaks of no year later than 2016: the one year near by in which the days agree.
static int32_t agreed_day(const drg_dates *dates, const drg_date_base *base)
{
    for (uint32_t i = 0; i < dates->n_exprs; i++) {
        const drg_date_expr *x = dates->exprs[i];
        if (x->form != FORM_CALENDAR || x->year != INT32_MIN || !x->month || !x->day || x->weekday < 0) continue;
        if (drg_dates_tense(dates, x->first, NULL) == 1) continue;
        drg_date_days days = drg_dates_days(x, base);
        if (days.start != DRG_NO_DAY) return days.start;
    }
    return DRG_NO_DAY;
}

// "WASHINGTON, Oct. 25 - The President said today": the day on which the text was written, up to three days before it came out; else DRG_NO_DAY.
static int32_t dateline_day(const drg_dates *dates, int32_t published)
{
    for (uint32_t i = 0; i < dates->n_exprs && sent_of(dates, dates->exprs[i]) < 6; i++) {
        const drg_date_expr *x = dates->exprs[i];
        uint32_t s = sent_of(dates, x), lo = dates->sent_first[s], hi = dates->sent_first[s + 1], named = 0;
        if (x->form != FORM_CALENDAR || !x->month || !x->day || x->first == lo || x->first > lo + 6 || !drg_str_is(dates->atoms[x->first - 1].text, ",")) continue;
        if (x->end < hi && (!drg_str_is(dates->atoms[x->end].text, "-") || dates->atoms[x->end].glued)) continue; // a dateline may stand by itself
        for (uint32_t k = lo; k < x->first; k++) named += dates->atoms[k].kind == ATOM_WORD ? dates->atoms[k].capital ? 1u : 100u : 0u;
        if (named == 0 || named > 5) continue;
        int year = drg_cal_ymd(published).year;
        for (int y = x->year != INT32_MIN ? x->year : year - 1; y <= (x->year != INT32_MIN ? x->year : year); y++) {
            int32_t day = drg_cal_valid(y, x->month, x->day) ? drg_cal_day(y, x->month, x->day) : DRG_NO_DAY;
            if (day != DRG_NO_DAY && day <= published && day >= published - 3) return day;
        }
    }
    return DRG_NO_DAY;
}

static void find_reference(drg_dates *dates, drg_date_base *base)
{
    drg_doc *doc = dates->doc;
    if (doc->stretch.number && doc->reference != DRG_NO_DAY) { // a long article keeps the day that its beginning told
        base->inferred = doc->reference_from && strcmp(doc->reference_from, "text") == 0;
        return;
    }
    doc->reference = DRG_NO_DAY;
    doc->reference_from = NULL;
    if (doc->published != DRG_NO_DAY) {
        int32_t written = dateline_day(dates, doc->published);
        doc->reference = written != DRG_NO_DAY ? written : doc->published;
        doc->reference_from = written != DRG_NO_DAY && written != doc->published ? "dateline" : doc->published_from ? doc->published_from : "metadata";
        return;
    }
    int32_t day = url_day(doc->url);
    if (day != DRG_NO_DAY) {
        doc->reference = day;
        doc->reference_from = "url";
        return;
    }
    base->inferred = 1;
    day = text_day(dates, &base->inferred);
    if (day == DRG_NO_DAY) day = agreed_day(dates, base);
    if (day != DRG_NO_DAY) {
        doc->reference = day;
        doc->reference_from = "text";
    }
}

// The middle of a month, season or quarter whose year is the only one that the text names: "invited him for the autumn of
// 2018". A bare year does not do, for it is often that of something else ("the election of 2016").
static int32_t only_year(const drg_dates *dates)
{
    int year = INT32_MIN;
    const drg_date_expr *finer = NULL;
    for (uint32_t i = 0; i < dates->n_exprs; i++) {
        const drg_date_expr *x = dates->exprs[i];
        if (x->form == FORM_DECADE || x->form == FORM_CENTURY || x->year == INT32_MIN) continue;
        if (year != INT32_MIN && x->year != year) return DRG_NO_DAY;
        year = x->year;
        if (x->season || x->quarter || (x->form == FORM_CALENDAR && x->month && !x->day && !said_as_past(dates, x))) finer = x;
    }
    if (!finer || year < 1900 || year > 2100) return DRG_NO_DAY;
    int month = finer->season ? finer->season * 3 : finer->quarter ? finer->quarter * 3 - 1 : finer->month;
    return drg_cal_day(year, month, 15);
}

// When no full past date is there, a month with its year, or a full date to come, still tells the year of dates around it.
static int32_t year_hint(const drg_dates *dates)
{
    int32_t hint = DRG_NO_DAY;
    int year = latest_year(dates);
    for (uint32_t i = 0; i < dates->n_exprs; i++) {
        const drg_date_expr *x = full_part(dates->exprs[i]) ? full_part(dates->exprs[i]) : dates->exprs[i];
        if (x->form != FORM_CALENDAR || x->year < year || x->year < 1900 || !x->month || said_as_past(dates, dates->exprs[i])) continue;
        int32_t day = x->day ? day_of(x) : drg_cal_day(x->year, x->month, 15);
        if (day != DRG_NO_DAY && day > hint && in_company(dates, day)) hint = day;
    }
    return hint != DRG_NO_DAY ? hint : only_year(dates);
}

// ---- writing ------------------------------------------------------------------------------------------------------

static drg_date_kind kind_of(const drg_date_expr *x, drg_date_days days)
{
    switch (x->form) {
    case FORM_DURATION: return DRG_DATE_DURATION;
    case FORM_SET: return DRG_DATE_SET;
    case FORM_VAGUE: return DRG_DATE_VAGUE;
    case FORM_RANGE: return DRG_DATE_RANGE;
    case FORM_STRETCH: return x->unit < UNIT_DAY ? DRG_DATE_DURATION : DRG_DATE_RANGE;
    case FORM_SHIFT: return x->count_open ? DRG_DATE_VAGUE : DRG_DATE_POINT;
    default: return days.start != DRG_NO_DAY && days.grain == DRG_GRAIN_DAY && days.end > days.start ? DRG_DATE_RANGE : DRG_DATE_POINT;
    }
}

static drg_grain open_grain(const drg_date_expr *x) // grain of what could not be placed
{
    switch (x->form) {
    case FORM_CALENDAR: return x->day ? DRG_GRAIN_DAY : x->month ? DRG_GRAIN_MONTH : DRG_GRAIN_YEAR;
    case FORM_WEEKDAY: return x->unit == UNIT_WEEKEND ? DRG_GRAIN_WEEK : DRG_GRAIN_DAY;
    case FORM_TIME: return DRG_GRAIN_TIME;
    case FORM_SEASON: case FORM_QUARTER: case FORM_HALF: return DRG_GRAIN_QUARTER;
    case FORM_FISCAL: return DRG_GRAIN_YEAR;
    case FORM_HOLIDAY: return DRG_GRAIN_DAY;
    case FORM_NEAR: case FORM_SHIFT:
        return x->unit == UNIT_YEAR ? DRG_GRAIN_YEAR : x->unit == UNIT_MONTH ? DRG_GRAIN_MONTH : x->unit == UNIT_WEEK ? DRG_GRAIN_WEEK : DRG_GRAIN_DAY;
    default: return DRG_GRAIN_NONE;
    }
}

static const drg_date_expr *yearless_point(const drg_dates *dates, const drg_date_expr *x)
{
    if (x->form != FORM_CALENDAR || !x->month || x->year != INT32_MIN || x->of || x->which != DRG_DATES_ANY || x->weekday >= 0) return x;
    drg_date_expr *copy = DRG_ARENA_NEW(dates->scratch, drg_date_expr);
    if (!copy) return x;
    *copy = *x;
    copy->year = DRG_CAL_NO_YEAR;
    return copy;
}

// Where no year is to be had, days and months are put into the year that stands for none.
static const drg_date_expr *yearless(const drg_dates *dates, const drg_date_expr *x)
{
    drg_date_expr *copy;
    if (x->form == FORM_RANGE) {
        copy = DRG_ARENA_NEW(dates->scratch, drg_date_expr);
        if (!copy) return x;
        *copy = *x;
        copy->of = (drg_date_expr *)yearless_point(dates, x->of);
        copy->to = (drg_date_expr *)yearless_point(dates, x->to);
        return copy;
    }
    return yearless_point(dates, x);
}

static drg_err write_date(drg_dates *dates, const drg_date_expr *x, const drg_date_base *base, drg_date_days *out)
{
    drg_doc *doc = dates->doc;
    drg_date_days from = {DRG_NO_DAY, DRG_NO_DAY, DRG_GRAIN_NONE, 0}, to = from;
    drg_date_days days = drg_dates_days_of_range(x, base, &from, &to);
    drg_date *date = DRG_ARENA_PUSH(&doc->arena, doc->dates, doc->n_dates, doc->cap_dates);
    if (!date) return drg_doc_refused(doc);
    const drg_date_atom *first = &dates->atoms[x->first], *last = &dates->atoms[x->end - 1];
    date->toks = (drg_range){first->tok, last->tok + 1};
    date->span = (drg_span){first->span.start, last->span.end};
    date->kind = kind_of(x, days);
    date->start = days.start;
    date->end = days.end;
    date->grain = days.start != DRG_NO_DAY ? days.grain : open_grain(x);
    date->minute = x->minute;
    date->vague = date->kind != DRG_DATE_VAGUE ? 0 : x->form == FORM_SHIFT ? (x->base == BASE_TOLD ? 0 : x->count2 < 0 ? 2 : 1) : x->vague == 3 ? 0 : x->vague;
    date->anchored = days.anchored;
    date->rule = x->rule;
    if (date->kind == DRG_DATE_DURATION) {
        date->duration = drg_dates_duration(dates, x);
        date->value = date->duration;
    } else if (x->form == FORM_SHIFT && x->count_open) {
        date->value = date->vague == 2 ? DRG_STR("PAST_REF") : date->vague == 1 ? DRG_STR("FUTURE_REF") : drg_dates_duration(dates, x); // "a few days later"
    } else {
        date->value = drg_dates_value(dates, x, days, &from, &to);
    }
    *out = days;
    return doc->arena.failed ? drg_doc_refused(doc) : DRG_OK;
}

// Remembers a date that the story has reached, so that "the next day" can follow it.
static void remember(const drg_dates *dates, drg_date_base *base, const drg_date_expr *x, drg_date_days days)
{
    // "relations, broken in February 2019": the story has not gone there; a bare year may be followed ("Two years later")
    if (days.grain != DRG_GRAIN_YEAR && drg_dates_aside(dates, x->first)) base->aside = 1;
    else if (days.start != DRG_NO_DAY) base->aside = 0;
    if (days.start == DRG_NO_DAY || x->form == FORM_STRETCH || x->form == FORM_DURATION || x->form == FORM_SET || x->form == FORM_VAGUE) return;
    if (x->form == FORM_HOLIDAY) return;
    if (strcmp(x->rule, "ago-on") == 0 && days.grain <= DRG_GRAIN_DAY) {
        base->ago_day = days.start;
        base->ago_count2 = x->count2;
        base->ago_unit = x->unit;
    }
    base->told_any = days.start;
    base->told_grain = days.grain;
    if ((days.grain == DRG_GRAIN_DAY || days.grain == DRG_GRAIN_TIME) && !drg_cal_yearless(days.start)) base->weekday_day[drg_cal_weekday(days.start)] = days.start;
    int plain = !base->aside && base->tense != 1 && (days.grain == DRG_GRAIN_DAY || days.grain == DRG_GRAIN_TIME);
    if (plain && !drg_cal_yearless(days.start)) base->past_day = days.start;
    if (days.grain == DRG_GRAIN_DAY || days.grain == DRG_GRAIN_TIME) {
        base->told_day = days.end;
        base->same_sentence = days.start;
        if (base->tense != 1) base->same_past = days.start;
    } else if (days.grain == DRG_GRAIN_MONTH || days.grain == DRG_GRAIN_YEAR) {
        base->told_day = DRG_NO_DAY; // the story has left the day it was at
    }
}

// A story of another year: "On February 12, 2015 they signed." The year holds for dates without one, for a few sentences after
// a day or month, for the same sentence after a bare year; a word such as "today" or "Tuesday" brings the present back.
typedef struct story {
    int32_t day;
    uint32_t sent, reach;
    int history; // 1: nearly all years of the text are long past (or, in an article that grew, to come): a life, a war, a town
} story;

static int is_today(const drg_dates *dates, const drg_date_expr *x)
{
    return x->form == FORM_NEAR && x->unit == UNIT_DAY && x->count2 == 0 && x->end == x->first + 1 && drg_str_is(dates->atoms[x->first].text, "today");
}

// Nobody speaks in the sentence, and nothing is going on: no first person, no progressive, no "today's".
static int told_by_nobody(const drg_dates *dates, const drg_date_expr *x)
{
    const drg_doc *doc = dates->doc;
    drg_range toks = doc->sents[doc->tokens[dates->atoms[x->first].tok].sent].toks;
    for (uint32_t t = toks.first; t < toks.end; t++)
        if (doc->tokens[t].morph & DRG_MORPH_P1 || drg_str_is(doc->tokens[t].xpos, "VBG")) return 0;
    return !drg_dates_is(dates, x->end, "'") && strcmp(doc->reference_from ? doc->reference_from : "", "text") != 0;
}

static int is_history(const drg_dates *dates)
{
    uint32_t far = 0, near = 0, later = 0; // later: told as past, though after the day of the text: the article grew
    if (dates->doc->reference == DRG_NO_DAY) return 0;
    int now = drg_cal_ymd(dates->doc->reference).year;
    for (uint32_t i = 0; i < dates->n_exprs; i++) {
        const drg_date_expr *x = dates->exprs[i]->form == FORM_RANGE ? dates->exprs[i]->of : dates->exprs[i];
        if (x->base == BASE_REFERENCE && x->form != FORM_VAGUE && !is_today(dates, x)) near++;
        if (x->form != FORM_CALENDAR || x->year == INT32_MIN) continue;
        later += x->year > now + 1 && drg_dates_tense(dates, x->first, NULL) == -1;
        if (x->year < now - 1 || x->year > now + 1) far++;
        else near++;
    }
    return (far >= 5 && near * 4 <= far) || later >= 3;
}

static void follow_story(const drg_dates *dates, story *st, const drg_date_expr *x, drg_date_days days, uint32_t sent)
{
    const drg_doc *doc = dates->doc;
    if (x->base == BASE_REFERENCE && x->form != FORM_VAGUE && x->form != FORM_STRETCH && doc->reference != DRG_NO_DAY) st->day = DRG_NO_DAY;
    const drg_date_expr *end = x->form == FORM_RANGE ? x->to : x;
    if (days.start == DRG_NO_DAY || end->form != FORM_CALENDAR) return;
    if (end->year == INT32_MIN) {
        if (st->day == DRG_NO_DAY) return;
        st->sent = sent; // the story goes on: "in January 1835 ... in June ... on October 2"
        int near = days.start > st->day - 300 && days.start < st->day + 300;
        if (near && end->month && !x->of && !drg_dates_aside(dates, x->first)) st->day = days.start;
        return;
    }
    int known = doc->reference != DRG_NO_DAY && doc->reference_from && strcmp(doc->reference_from, "text") != 0;
    if (known && drg_dates_aside(dates, x->first)) {
        if (days.end >= doc->reference - 300) st->day = DRG_NO_DAY;
        return;
    }
    int far = doc->reference == DRG_NO_DAY || days.end < doc->reference - 300 || (st->history && days.end > doc->reference + 60);
    st->day = far ? days.end : DRG_NO_DAY;
    st->reach = end->day || end->month ? (known && !st->history ? 3 : 12) : st->history ? 4 : known ? 0 : 1; // with no day of issue, the story is all there is
    if (!end->day && days.grain == DRG_GRAIN_YEAR) st->day = far ? days.start + 182 : DRG_NO_DAY; // any month of that year
    if (doc->reference == DRG_NO_DAY) st->reach = dates->doc->n_sents;
    st->sent = sent;
}

// "agreed to open the links and to meet again by July": an infinitive before the words, and no finite verb in between.
static int after_infinitive(const drg_dates *dates, uint32_t at)
{
    for (uint32_t i = at; i > dates->lo + 1 && i + 14 > at; i--) {
        const drg_token *t = &dates->doc->tokens[dates->atoms[i - 1].tok];
        if (drg_str_is(t->xpos, "VBD") || drg_str_is(t->xpos, "VBZ") || drg_str_is(t->xpos, "VBP")) return 0;
        if (drg_str_is(t->xpos, "VB")) return drg_dates_is(dates, i - 2, "to");
    }
    return 0;
}

// The tense around an expression; a preposition before it can say more than the verb does.
static int tense_of(const drg_dates *dates, const drg_date_expr *x, int *by_noun)
{
    *by_noun = 0;
    if (drg_dates_is(dates, x->first - 1, "since")) return -1; // "the ban has held since August"
    int tense = drg_dates_tense(dates, x->first, by_noun);
    if (drg_dates_is(dates, x->first - 1, "in") && drg_dates_is(dates, x->first - 2, "back")) return -1; // "heard of it back in February"
    if (drg_dates_is(dates, x->first - 1, "by") && (tense != -1 || after_infinitive(dates, x->first - 1))) return 1; // "to meet again by July"
    if (drg_dates_is(dates, x->first - 1, "for") && x->form != FORM_DURATION && x->first >= dates->lo + 2) {
        // "kept elections on track for December" looks ahead; "the figures for December were low" does not
        drg_str before = dates->atoms[x->first - 2].text;
        uint32_t tok = dates->atoms[x->first - 2].tok;
        int counted = drg_str_ends(before, "s") && dates->doc->tokens[tok].upos == DRG_UPOS_NOUN && tense == -1 && !drg_str_is(before, "talks") &&
                      !drg_str_is(before, "elections") && !drg_str_is(before, "plans");
        if (!counted) {
            *by_noun = 0;
            return 1;
        }
    }
    return tense;
}

// "Public Schedule - Thursday, March 14": a sentence without a verb, which begins its block and does not stop, heads what follows.
static int heads(const drg_dates *dates, uint32_t s)
{
    const drg_doc *doc = dates->doc;
    drg_range toks = doc->sents[s].toks;
    if (toks.end - toks.first > 16 || (s > 0 && doc->sents[s - 1].block == doc->sents[s].block)) return 0;
    for (uint32_t t = toks.first; t < toks.end; t++)
        if (doc->tokens[t].upos == DRG_UPOS_VERB || doc->tokens[t].upos == DRG_UPOS_AUX) return 0;
    return toks.end > toks.first && !drg_str_is(doc->tokens[toks.end - 1].form, ".");
}

drg_err drg_dates_anchor(drg_dates *dates)
{
    drg_doc *doc = dates->doc;
    drg_date_base base = {.reference = DRG_NO_DAY, .told_day = DRG_NO_DAY, .past_day = DRG_NO_DAY, .told_any = DRG_NO_DAY, .story_day = DRG_NO_DAY,
                          .same_sentence = DRG_NO_DAY, .told_here = DRG_NO_DAY, .same_past = DRG_NO_DAY, .told_near = DRG_NO_DAY, .ago_day = DRG_NO_DAY, .year_lo = INT32_MIN, .year_hi = INT32_MIN, .tense = 2};
    for (int w = 0; w < 7; w++) base.weekday_day[w] = DRG_NO_DAY;
    uint32_t told_sent = 0, sent = UINT32_MAX;
    int32_t heading_day = DRG_NO_DAY;
    story st = {DRG_NO_DAY, 0, 0, 0};
    drg_date_base told = base; // what was told before an aside
    find_years(dates, &base);
    find_reference(dates, &base);
    st.history = is_history(dates);
    int32_t hint = doc->reference == DRG_NO_DAY ? year_hint(dates) : DRG_NO_DAY;
    int no_year = doc->reference == DRG_NO_DAY && hint == DRG_NO_DAY;
    for (uint32_t i = 0; i < dates->n_exprs; i++) {
        const drg_date_expr *x = dates->exprs[i];
        uint32_t s = sent_of(dates, x);
        if (s != sent) {
            base.same_sentence = base.same_past = DRG_NO_DAY;
            base.told_near = s - told_sent <= 2 ? base.told_day : DRG_NO_DAY;
        }
        if (s != sent && base.aside) { // what an aside told is good for its sentence
            base.told_day = told.told_day;
            base.told_any = told.told_any;
            base.told_grain = told.told_grain;
            base.aside = 0;
        }
        if (s - told_sent > (doc->reference == DRG_NO_DAY ? TOLD_REACH_ALONE : TOLD_REACH)) base.told_day = base.told_any = DRG_NO_DAY;
        sent = s;
        base.reference = doc->reference;
        // Known to the year only: good for "February 7", not for "yesterday".
        if (hint != DRG_NO_DAY && (x->form == FORM_CALENDAR || x->form == FORM_RANGE || x->form == FORM_HOLIDAY ||
                                     (x->form == FORM_NEAR && x->unit == UNIT_YEAR))) base.reference = hint;
        dates->lo = dates->sent_first[s];
        dates->hi = dates->sent_first[s + 1];
        base.tense = tense_of(dates, x, &base.by_noun);
        if (hint != DRG_NO_DAY && base.reference == hint) base.tense = 2; // the day of speaking is not known: tenses say nothing
        if (s - st.sent > st.reach) st.day = DRG_NO_DAY;
        base.story_day = st.day;
        base.history = st.history;
        base.told_here = s - told_sent <= 2 ? base.told_day : DRG_NO_DAY;
        if (x->form == FORM_TIME && alone(dates, x)) base.told_here = heading_day != DRG_NO_DAY ? heading_day : doc->published; // a line of a schedule
        if (base.told_here == DRG_NO_DAY && base.tense == -1 && !base.inferred) base.told_here = base.reference;
        drg_date_days days = {DRG_NO_DAY, DRG_NO_DAY, DRG_GRAIN_NONE, 0};
        if (st.history && base.tense == 0 && is_today(dates, x) && told_by_nobody(dates, x)) { // "Today the quarter still has many churches": of a town's history
            dates->exprs[i]->form = FORM_VAGUE;
            dates->exprs[i]->vague = 3;
            dates->exprs[i]->rule = "nowadays";
        }
        if (no_year && drg_dates_days(x, &base).start == DRG_NO_DAY) x = yearless(dates, x);
        int32_t told_day = base.told_day;
        if (no_year && x->form == FORM_WEEKDAY && told_day != DRG_NO_DAY && drg_cal_yearless(told_day)) base.told_day = DRG_NO_DAY; // of no year
        DRG_TRY(write_date(dates, x, &base, &days));
        base.told_day = told_day;
        follow_story(dates, &st, x, days, s);
        if (days.start != DRG_NO_DAY) told_sent = s;
        if (days.start != DRG_NO_DAY && days.grain == DRG_GRAIN_DAY && days.start == days.end && heads(dates, s)) heading_day = days.start;
        if (!base.aside) told = base;
        remember(dates, &base, x, days);
    }
    return DRG_OK;
}
