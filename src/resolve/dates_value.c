// SPDX-License-Identifier: MIT
//
// dates_value -- writes ISO 8601 and TIMEX-like values: "2022-02-07", "2022-W06", "XXXX-02-07", "PT6H", "2022-02-07T15:00".
//
// Rule     a part that is not known is written with X and never guessed

#include "base/cal.h"
#include "resolve/dates.h"

#include <stdarg.h>
#include <stdio.h>

typedef struct text {
    char p[96];
    size_t n;
} text;

#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
static void put(text *t, const char *format, ...);

static void put(text *t, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int n = vsnprintf(t->p + t->n, sizeof t->p - t->n, format, args);
    va_end(args);
    if (n > 0) t->n = t->n + (size_t)n < sizeof t->p ? t->n + (size_t)n : sizeof t->p - 1;
}

static drg_str finish(drg_dates *dates, const text *t)
{
    char *copy = drg_arena_copy(&dates->doc->arena, t->p, t->n);
    return copy ? (drg_str){copy, t->n} : (drg_str){NULL, 0};
}

static void put_year(text *t, int year)
{
    if (year >= DRG_CAL_NO_YEAR - 1 && year <= DRG_CAL_NO_YEAR + 1) put(t, "XXXX");
    else if (year <= 0) put(t, "-%04d", -year + 1 > 9999 ? 9999 : 1 - year); // 44 BC is -0044, as people write it
    else put(t, "%04d", year > 9999 ? 9999 : year);
}

static void put_day(text *t, int32_t day)
{
    drg_ymd ymd = drg_cal_ymd(day);
    put_year(t, ymd.year);
    put(t, "-%02d-%02d", ymd.month, ymd.day);
}

static void put_clock(text *t, const drg_date_expr *x)
{
    static const char *const parts[] = {"", "TMO", "TAF", "TEV", "TNI"};
    if (x->minute >= 0) put(t, "T%02d:%02d", x->minute / 60, x->minute % 60);
    else if (x->daypart && x->daypart <= DAYPART_NIGHT) put(t, "%s", parts[x->daypart]);
}

// What can be said of a point without knowing its day.
static void put_open(text *t, const drg_date_expr *x)
{
    static const char *const seasons[] = {"", "SP", "SU", "FA", "WI"};
    switch (x->form) {
    case FORM_CALENDAR:
        if (x->year != INT32_MIN) put_year(t, x->year);
        else put(t, "XXXX");
        if (x->month) put(t, "-%02d", x->month);
        else if (x->day) put(t, "-XX");
        if (x->day) put(t, "-%02d", x->day);
        break;
    case FORM_WEEKDAY:
        if (x->unit == UNIT_WEEKEND) put(t, "XXXX-WXX-WE");
        else put(t, "XXXX-WXX-%d", x->weekday + 1);
        break;
    case FORM_SEASON: put(t, "XXXX-%s", seasons[x->season]); break;
    case FORM_QUARTER: put(t, "XXXX-Q%d", x->quarter); break;
    case FORM_HALF: put(t, "XXXX-H%d", x->half); break;
    case FORM_FISCAL: put(t, "FY%d", (int)x->year); break;
    case FORM_TIME: break;
    default:
        if (x->unit == UNIT_YEAR) put(t, "XXXX");
        else if (x->unit == UNIT_MONTH) put(t, "XXXX-XX");
        else if (x->unit == UNIT_WEEK) put(t, "XXXX-WXX");
        else if (x->unit == UNIT_WEEKEND) put(t, "XXXX-WXX-WE");
        else put(t, "XXXX-XX-XX");
    }
    put_clock(t, x);
}

static void put_point(text *t, const drg_date_expr *x, drg_date_days days)
{
    static const char *const seasons[] = {"", "SP", "SU", "FA", "WI"};
    if (days.start == DRG_NO_DAY) {
        put_open(t, x);
        return;
    }
    drg_ymd ymd = drg_cal_ymd(days.start);
    int year = 0, week = 0;
    if (x->form == FORM_SEASON && !x->part) {
        put_year(t, ymd.year);
        put(t, "-%s", seasons[x->season]);
        return;
    }
    if (x->form == FORM_SHIFT && (x->unit == UNIT_WEEK || x->unit == UNIT_FORTNIGHT) && days.grain == DRG_GRAIN_WEEK) { // "two weeks ago": the day itself is the best guess
        put_day(t, days.start + 3);
        return;
    }
    if (x->form == FORM_NTH && x->count2 > 2) { // "the first six months of 2021"
        put_day(t, days.start);
        put(t, "/");
        put_day(t, days.end);
        return;
    }
    if (x->form == FORM_HALF || (x->form == FORM_NTH && x->half && days.end - days.start > 100)) {
        put_year(t, ymd.year);
        put(t, "-H%d", ymd.month < 7 ? 1 : 2);
        return;
    }
    switch (days.grain) {
    case DRG_GRAIN_TIME: case DRG_GRAIN_DAY:
        put_day(t, days.start);
        if (days.end > days.start) {
            put(t, "/");
            put_day(t, days.end);
        } else {
            put_clock(t, x);
        }
        break;
    case DRG_GRAIN_WEEK:
        drg_cal_iso_week(days.start, &year, &week);
        put_year(t, year);
        if (drg_cal_yearless(days.start)) put(t, "-WXX");
        else put(t, "-W%02d", week);
        if (x->unit == UNIT_WEEKEND) put(t, "-WE");
        break;
    case DRG_GRAIN_MONTH:
        put_year(t, ymd.year);
        put(t, "-%02d", ymd.month);
        break;
    case DRG_GRAIN_QUARTER:
        put_year(t, ymd.year);
        put(t, "-Q%d", (ymd.month + 2) / 3);
        break;
    case DRG_GRAIN_YEAR: put_year(t, ymd.year); break;
    case DRG_GRAIN_DECADE:
        if (ymd.year > 0 && days.end - days.start < 4000) put(t, "%03dX", ymd.year / 10);
        else {
            put_year(t, ymd.year);
            put(t, "/");
            put_year(t, drg_cal_ymd(days.end).year);
        }
        break;
    default: put_open(t, x);
    }
}

static const char unit_letter[] = {'D', 'S', 'M', 'H', 'D', 'W', 'D', 'M', 'M', 'Y', 'Y', 'Y', 'D', 'W'};

// n (twice the count) of a unit as ISO, with months for quarters, years for decades.
static void put_count(text *t, int32_t count2, unsigned unit, int open)
{
    int times = unit == UNIT_QUARTER ? 3 : unit == UNIT_DECADE ? 10 : unit == UNIT_CENTURY ? 100 : unit == UNIT_FORTNIGHT ? 2 : 1;
    int64_t twice = (int64_t)count2 * times;
    if (open) put(t, "X");
    else if (twice % 2) put(t, "%ld.5", (long)(twice / 2));
    else put(t, "%ld", (long)(twice / 2));
    if (unit == UNIT_WEEKEND) put(t, "WE"); // as TIMEX3 writes weekends
    else put(t, "%c", unit_letter[unit]);
}

static int below_day(unsigned unit)
{
    return unit >= UNIT_SECOND && unit <= UNIT_HOUR;
}

drg_str drg_dates_duration(drg_dates *dates, const drg_date_expr *x)
{
    text t = {{0}, 0};
    if (x->text) return drg_str_from(x->text);
    put(&t, below_day(x->unit) ? "PT" : "P");
    int32_t count2 = x->count2 < 0 ? -x->count2 : x->count2;
    int halved = count2 % 2 && !x->count_open && !x->unit_more && (x->unit == UNIT_HOUR || x->unit == UNIT_YEAR); // "an hour and a half" is PT1H30M
    if (halved) {
        if (count2 > 1) put_count(&t, count2 - 1, x->unit, 0);
        put(&t, x->unit == UNIT_HOUR ? "30M" : "6M");
        return finish(dates, &t);
    }
    put_count(&t, count2, x->unit, x->count_open);
    if (x->unit_more) {
        if (below_day(x->unit_more) && !below_day(x->unit)) put(&t, "T");
        put_count(&t, x->count2_more, x->unit_more, 0);
    }
    return finish(dates, &t);
}

static void put_set(text *t, const drg_date_expr *x)
{
    static const char *const seasons[] = {"", "SP", "SU", "FA", "WI"};
    if (x->weekday >= 0) put(t, "XXXX-WXX-%d", x->weekday + 1);
    else if (x->season) put(t, "XXXX-%s", seasons[x->season]);
    else if (x->month && x->day) put(t, "XXXX-%02d-%02d", x->month, x->day);
    else if (x->month) put(t, "XXXX-%02d", x->month);
    else if (x->daypart && x->count2 == 2) put(t, "XXXX-XX-XX"); // "every morning"
    else {
        put(t, below_day(x->unit) ? "PT" : "P");
        put_count(t, x->count2, x->unit, 0);
    }
    put_clock(t, x);
}

drg_str drg_dates_value(drg_dates *dates, const drg_date_expr *x, drg_date_days days, const drg_date_days *from, const drg_date_days *to)
{
    text t = {{0}, 0};
    switch (x->form) {
    case FORM_DURATION: return drg_dates_duration(dates, x);
    case FORM_SET:
        if (x->text) return drg_str_from(x->text);
        put_set(&t, x);
        break;
    case FORM_VAGUE: return x->vague == 1 ? DRG_STR("FUTURE_REF") : x->vague == 2 ? DRG_STR("PAST_REF") : DRG_STR("PRESENT_REF");
    case FORM_RANGE:
        put_point(&t, x->of, *from);
        put(&t, "/");
        if (x->to->form == FORM_VAGUE && to->start == DRG_NO_DAY) put(&t, "PRESENT_REF");
        else put_point(&t, x->to, *to);
        break;
    case FORM_STRETCH:
        if (days.start == DRG_NO_DAY || below_day(x->unit)) return drg_dates_duration(dates, x);
        days.grain == DRG_GRAIN_YEAR ? put_year(&t, drg_cal_ymd(days.start).year) : put_day(&t, days.start);
        put(&t, "/");
        days.grain == DRG_GRAIN_YEAR ? put_year(&t, drg_cal_ymd(days.end).year) : put_day(&t, days.end);
        break;
    default: put_point(&t, x, days);
    }
    if (x->minute_end >= 0 && t.n > 0) put(&t, "/T%02d:%02d", x->minute_end / 60, x->minute_end % 60);
    return finish(dates, &t);
}

// The Gregorian Easter Sunday: Meeus, Astronomical Algorithms (the "anonymous" computus).
int32_t drg_dates_easter(int year)
{
    int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    return drg_cal_day(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
}
