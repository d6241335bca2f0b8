// SPDX-License-Identifier: MIT
//
// dates_clock -- times of day: "3 p.m.", "10:30 GMT", "1500 UTC", "3 o'clock", "noon".
//
// Rule     a bare number is a time only with am/pm, minutes, "o'clock" or a zone beside it; "at 3" alone is not
// Rule     the zone is read over, not applied: the day that is meant is the day that is written

#include "resolve/dates.h"

// "am", "a.m.", "p.m": atoms taken; *offset 0 or 720.
static uint32_t am_pm(const drg_dates *dates, uint32_t at, int *offset)
{
    if (drg_dates_has(dates, at, WORD_AMPM, offset)) return 1;
    if (!drg_dates_is(dates, at, "a") && !drg_dates_is(dates, at, "p")) return 0;
    int pm = drg_dates_is(dates, at, "p");
    uint32_t n = 1;
    if (drg_dates_is(dates, at + n, ".")) n++;
    if (!drg_dates_is(dates, at + n, "m")) return 0;
    n++;
    if (drg_dates_is(dates, at + n, ".") && n > 2 && dates->atoms[at + n].glued) n++;
    *offset = pm ? 720 : 0;
    return n;
}

// ":30", ".30": atoms taken; *minute. A second pair (":30:15") is read over.
static uint32_t minutes(const drg_dates *dates, uint32_t at, int dot, int *minute)
{
    if (!drg_dates_is(dates, at, ":") && !(dot && drg_dates_is(dates, at, "."))) return 0;
    if (!dates->atoms[at].glued || !drg_dates_number_at(dates, at + 1) || !dates->atoms[at + 1].glued) return 0;
    if (dates->atoms[at + 1].digits != 2 || dates->atoms[at + 1].value > 59) return 0;
    *minute = (int)dates->atoms[at + 1].value;
    uint32_t n = 2;
    if (drg_dates_is(dates, at + 2, ":") && dates->atoms[at + 2].glued && drg_dates_number_at(dates, at + 3) &&
        dates->atoms[at + 3].digits == 2 && dates->atoms[at + 3].value < 60) n = 4;
    return n;
}

// "GMT", "UTC+3", "local time", "Moscow time", "Eastern Time".
static uint32_t zone(const drg_dates *dates, uint32_t at)
{
    int v = 0;
    uint32_t n = 0;
    uint32_t open = drg_dates_is(dates, at, "(") ? 1u : 0u;
    if (drg_dates_has(dates, at + open, WORD_ZONE, &v) && dates->atoms[at + open].capital && dates->atoms[at + open].span.end -
        dates->atoms[at + open].span.start >= (dates->atoms[at + open].glued ? 1u : 2u)) {
        n = 1;
        if ((drg_dates_is(dates, at + open + 1, "+") || drg_dates_is(dates, at + open + 1, "-")) && dates->atoms[at + open + 1].glued &&
            drg_dates_number_at(dates, at + open + 2)) n = 3;
        if (open) return drg_dates_is(dates, at + open + n, ")") ? open + n + 1 : 0;
        return n;
    }
    if (!open && drg_dates_is(dates, at + 1, "time") &&
        (drg_dates_is(dates, at, "local") || (at < dates->hi && dates->atoms[at].kind == ATOM_WORD && dates->atoms[at].capital))) return 2;
    return 0;
}

// "in the morning" after a bare hour is left alone; "noon" and "midnight" are times by themselves.
uint32_t drg_dates_clock(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    drg_date_expr_init(x, at);
    x->form = FORM_TIME;
    x->rule = "clock";
    int value = 0, minute = 0, offset = 0;
    uint32_t from = at;
    if (drg_dates_has(dates, at, WORD_CLOCK, &value)) {
        x->minute = (int16_t)value;
        return 1;
    }
    if (drg_dates_is(dates, at, "12") && drg_dates_has(dates, at + 1, WORD_CLOCK, &value)) { // "12 noon"
        x->minute = (int16_t)value;
        return 2;
    }
    int hour = 0;
    uint32_t digits = 0;
    if (drg_dates_number_at(dates, at)) {
        hour = (int)dates->atoms[at].value;
        digits = dates->atoms[at].digits;
        if (digits > 4) return 0;
    } else if (!drg_dates_has(dates, at, WORD_NUMBER, &hour) || hour > 12) {
        return 0;
    }
    at++;
    uint32_t n = digits && digits <= 2 ? minutes(dates, at, 0, &minute) : 0;
    uint32_t half_day = 0;
    if (!n && digits && digits <= 2) { // "8.30 pm" needs am or pm, else it is a number
        uint32_t m = minutes(dates, at, 1, &minute);
        if (m && am_pm(dates, at + m, &offset)) n = m;
        else minute = 0;
    }
    int plain = n == 0;
    at += n;
    if (digits <= 2) {
        half_day = am_pm(dates, at, &offset);
        if (half_day) {
            if (hour < 1 || hour > 12) return 0;
            hour = hour % 12;
            at += half_day;
        } else if (plain && drg_dates_is(dates, at, "o") && drg_dates_is(dates, at + 1, "'") && drg_dates_is(dates, at + 2, "clock")) {
            at += 3;
            plain = 0;
        }
    }
    uint32_t z = zone(dates, at);
    if (!half_day && plain) { // "1500 GMT"; a zone of one letter or a city needs minutes or am/pm
        if (digits != 4 || !z || minute) return 0;
        minute = hour % 100;
        hour /= 100;
    }
    if (hour > 24 || minute > 59) return 0;
    x->minute = (int16_t)((hour % 24) * 60 + minute + offset);
    return at + z - from;
}
