// SPDX-License-Identifier: MIT
//
// dates_calendar -- expressions that name the calendar: days, months, years, seasons, quarters, decades, weeks, holidays.
//
// Reads    atoms
// Rule     what is a year tells dates_year.c
// Rule     "May", "March" and the like are months only beside a day, a year or a word that leads to a date

#include "base/cal.h"
#include "resolve/dates.h"

void drg_date_expr_init(drg_date_expr *x, uint32_t first)
{
    memset(x, 0, sizeof *x);
    x->first = first;
    x->weekday = -1;
    x->which = DRG_DATES_ANY;
    x->minute = -1;
    x->minute_end = -1;
    x->year = INT32_MIN;
}

// ---- months and days ----------------------------------------------------------------------------------------------

// A month name; *clear is set when it can be nothing else. "Feb." takes its dot.
static uint32_t month_name(const drg_dates *dates, uint32_t at, int *month, int *clear)
{
    if (drg_dates_has(dates, at, WORD_MONTH, month)) {
        *clear = *month != 3 && *month != 5 && *month != 8 && *month != 4 && *month != 6;
        if (!dates->atoms[at].capital && (*month == 3 || *month == 5 || *month == 8)) *clear = -1; // "may", "march", "august"
        return 1;
    }
    if (drg_dates_has(dates, at, WORD_MONTH_SHORT, month)) {
        *clear = -1;
        return drg_dates_is(dates, at + 1, ".") && dates->atoms[at + 1].glued ? 2 : 1;
    }
    return 0;
}

// A day of the month: "7", "7th", "seventh", "07". Glued signs make it another number: "7.5", "7:30", "7%".
static uint32_t day_number(const drg_dates *dates, uint32_t at, int *day, int *ordinal)
{
    int v = 0;
    uint32_t n = drg_dates_ordinal(dates, at, &v);
    *ordinal = n > 0;
    if (!n) {
        if (!drg_dates_number_at(dates, at) || dates->atoms[at].digits > 2) return 0;
        v = (int)dates->atoms[at].value;
        n = 1;
        uint32_t next = at + 1;
        if (next < dates->hi && dates->atoms[next].glued) {
            if (dates->atoms[next].kind == ATOM_WORD || drg_dates_is(dates, next, "%")) return 0;
            if (drg_dates_is(dates, next, "/") && drg_dates_number_at(dates, next + 1)) return 0;
            if ((drg_dates_is(dates, next, ".") || drg_dates_is(dates, next, ":") || drg_dates_is(dates, next, ",")) &&
                drg_dates_number_at(dates, next + 1) && dates->atoms[next + 1].glued) return 0;
        }
    }
    if (v < 1 || v > 31) return 0;
    *day = v;
    return n;
}

static int day_fits(int month, int day)
{
    return day >= 1 && day <= drg_cal_month_length(2000, month);
}

// A connective of a range: "-", "to", "through", "until", "till"; with and, also "and". Atoms taken.
static uint32_t until(const drg_dates *dates, uint32_t at, int with_and)
{
    static const char *words[] = {"-", "to", "through", "until", "till", "thru"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (drg_dates_is(dates, at, words[i])) return 1;
    }
    return with_and && drg_dates_is(dates, at, "and") ? 1 : 0;
}

static drg_date_expr *new_expr(drg_dates *dates, uint32_t first)
{
    drg_date_expr *x = DRG_ARENA_NEW(dates->scratch, drg_date_expr);
    if (x) drg_date_expr_init(x, first);
    return x;
}

// x becomes the range from `a` to `b`, both in the calendar form; missing parts of one are taken from the other.
static int make_range(drg_dates *dates, drg_date_expr *x, const drg_date_expr *a, const drg_date_expr *b)
{
    drg_date_expr *of = new_expr(dates, a->first), *to = new_expr(dates, b->first);
    if (!of || !to) return 0;
    *of = *a;
    *to = *b;
    if (of->year == INT32_MIN && to->year != INT32_MIN && of->form == FORM_CALENDAR) of->year = to->year;
    uint32_t first = x->first;
    drg_date_expr_init(x, first);
    x->form = FORM_RANGE;
    x->of = of;
    x->to = to;
    x->rule = "range";
    return 1;
}

// "Her birthday is May 3": of every year.
static void every_year(const drg_dates *dates, uint32_t atom, drg_date_expr *x)
{
    if (x->year != INT32_MIN || x->which != DRG_DATES_ANY || !drg_dates_feast(dates, atom)) return;
    x->form = FORM_SET;
    x->rule = "recurs";
}

// "the 12th of October last", "May 3 next", as older texts write: atoms taken, which in *x.
static uint32_t which_after(const drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    if (x->year != INT32_MIN || (!drg_dates_is(dates, at, "last") && !drg_dates_is(dates, at, "next"))) return 0;
    drg_upos next = drg_dates_upos(dates, at + 1); // not "on May 3 next week", "May 3 last year"
    if (next == DRG_UPOS_NOUN || next == DRG_UPOS_PROPN || next == DRG_UPOS_ADJ || next == DRG_UPOS_NUM) return 0;
    x->which = drg_dates_is(dates, at, "last") ? -1 : 1;
    return 1;
}

// "February 7", "Feb. 7-8", "February 7 and 8", "February the 7th", with an optional year.
static uint32_t month_day(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    int month = 0, clear = 0, day = 0, ordinal = 0, day2 = 0;
    uint32_t from = at;
    uint32_t n = month_name(dates, at, &month, &clear);
    if (!n) return 0;
    at += n;
    if (drg_dates_is(dates, at, "-") && dates->atoms[at].glued) at++; // "Sept-11"
    if (drg_dates_is(dates, at, "the")) at++;
    n = day_number(dates, at, &day, &ordinal);
    if (!n && !drg_dates_has(dates, from, WORD_MONTH_SHORT, NULL) && drg_dates_count(dates, at, &(int32_t){0}, &(int){0})) {
        int v = 0, tens = 0; // "May twenty nine"
        if (drg_dates_has(dates, at, WORD_NUMBER, &tens) && tens >= 1) {
            n = 1;
            day = tens;
            uint32_t next = at + 1 + (drg_dates_is(dates, at + 1, "-") ? 1u : 0u);
            if (tens >= 20 && drg_dates_has(dates, next, WORD_NUMBER, &v) && v < 10) {
                day += v;
                n = next + 1 - at;
            }
            if (drg_dates_has(dates, at + n, WORD_UNITS, NULL) || drg_dates_plural(dates, at + n) || !dates->atoms[from].capital) n = 0;
            if (drg_dates_has(dates, at + n, WORD_SCALE, NULL) || (tens >= 10 && tens <= 20 && drg_dates_has(dates, at + 1, WORD_NUMBER, NULL))) n = 0; // a year in words
        }
    }
    if (!n || !day_fits(month, day)) return 0;
    if (!ordinal && (drg_dates_has(dates, at + n, WORD_UNITS, NULL) || drg_dates_has(dates, at + n, WORD_COUNTED, NULL))) return 0; // "in May 30 people"
    at += n;
    x->form = FORM_CALENDAR;
    x->rule = "month-day";
    x->month = (uint8_t)month;
    x->day = (uint8_t)day;
    // A second day: "7-8", "7 and 8", "from March 3 to 5". Not "February 7-March 3", nor "7 to 8 people".
    uint32_t link = until(dates, at, 1);
    if (link) {
        uint32_t to = at + link;
        if (drg_dates_is(dates, to, "the")) to++;
        uint32_t m = day_number(dates, to, &day2, &ordinal);
        int month2 = 0, clear2 = 0, is_and = drg_dates_is(dates, at, "and");
        int taken = m && day2 > day && day_fits(month, day2) && (!is_and || day2 == day + 1);
        if (taken && !ordinal && (month_name(dates, to + m, &month2, &clear2) || drg_dates_has(dates, to + m, WORD_UNITS, NULL) ||
            drg_dates_has(dates, to + m, WORD_COUNTED, NULL) || drg_dates_plural(dates, to + m))) taken = 0;
        if (taken) {
            drg_date_expr b = *x, a = *x;
            b.first = to;
            b.day = (uint8_t)day2;
            at = to + m;
            at += drg_dates_year_after(dates, at, 1, &b.year);
            if (!make_range(dates, x, &a, &b)) return 0;
            return at - from;
        }
    }
    at += drg_dates_year_after(dates, at, 1, &x->year);
    at += which_after(dates, at, x);
    every_year(dates, at - 1, x);
    return at - from;
}

// "7 February", "the 7th of February", "7-8 February 2022", "7 and 8 February", "7 to 9 of Sept".
static uint32_t day_month(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    uint32_t from = at;
    int day = 0, day2 = 0, ordinal = 0, month = 0, clear = 0;
    if (drg_dates_is(dates, at, "the")) at++;
    uint32_t n = day_number(dates, at, &day, &ordinal);
    if (!n) return 0;
    at += n;
    uint32_t link = until(dates, at, 1), second = 0;
    if (link && drg_dates_is(dates, at + link, "the")) link++;
    if (link) {
        uint32_t m = day_number(dates, at + link, &day2, &ordinal);
        if (m && day2 > day) {
            second = at + link;
            at = second + m;
        } else {
            day2 = 0;
        }
    }
    if (drg_dates_is(dates, at, "day") && ordinal) at++; // "the 1st day of Feb"
    if (drg_dates_is(dates, at, "of")) at++;
    else if ((drg_dates_is(dates, at, "-") || drg_dates_is(dates, at, "/")) && dates->atoms[at].glued) at++; // "7-Feb-2022"
    n = month_name(dates, at, &month, &clear);
    if (!n || !day_fits(month, day2 ? day2 : day)) return 0;
    if (clear < 0 && !drg_dates_has(dates, at, WORD_MONTH_SHORT, NULL) && !dates->atoms[at].capital && !ordinal) return 0; // "7 may die"
    at += n;
    x->form = FORM_CALENDAR;
    x->rule = "day-month";
    x->month = (uint8_t)month;
    x->day = (uint8_t)day;
    if ((drg_dates_is(dates, at, "-") || drg_dates_is(dates, at, "/")) && dates->atoms[at].glued && drg_dates_number_at(dates, at + 1) &&
        dates->atoms[at + 1].digits == 4) at++;
    at += drg_dates_year_after(dates, at, 1, &x->year);
    if (!day2) {
        at += which_after(dates, at, x);
        every_year(dates, at - 1, x);
        return at - from;
    }
    drg_date_expr a = *x, b = *x;
    b.first = second;
    b.day = (uint8_t)day2;
    return make_range(dates, x, &a, &b) ? at - from : 0;
}

// Whether another month stands at the other end of a range or list: "from March to May", "Jan-Feb 2017".
static int month_beside(const drg_dates *dates, uint32_t at, uint32_t n)
{
    uint32_t link = until(dates, at + n, 1);
    if (link && (drg_dates_has(dates, at + n + link, WORD_MONTH, NULL) || drg_dates_has(dates, at + n + link, WORD_MONTH_SHORT, NULL)) &&
        !drg_dates_is(dates, at + n + link, "may")) return 1;
    if (at < dates->lo + 2 || !until(dates, at - 1, 1)) return 0;
    return drg_dates_has(dates, at - 2, WORD_MONTH, NULL) || drg_dates_has(dates, at - 2, WORD_MONTH_SHORT, NULL);
}

// "by July or August", "July/August 2022": two months in a row are one stretch. Atoms taken, or 0; x holds the first month.
static uint32_t two_months(drg_dates *dates, uint32_t at, uint32_t n, drg_date_expr *x)
{
    int month = 0, clear = 0;
    uint32_t link = at + n;
    if (!drg_dates_is(dates, link, "or") && !(drg_dates_is(dates, link, "/") && dates->atoms[link].glued)) return 0;
    uint32_t m = month_name(dates, link + 1, &month, &clear);
    if (!m || !dates->atoms[link + 1].capital || (month != x->month + 1 && !(x->month == 12 && month == 1))) return 0;
    uint32_t end = link + 1 + m;
    if (drg_dates_number_at(dates, end) && dates->atoms[end].digits <= 2) return 0; // "July or August 5"
    drg_date_expr a = *x, b = *x;
    b.first = link + 1;
    b.month = (uint8_t)month;
    end += drg_dates_year_after(dates, end, 1, &b.year);
    return make_range(dates, x, &a, &b) ? end - at : 0;
}

// A month alone: "February", "February 2022", "Feb. 2022", "April of 1987".
static uint32_t month_alone(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    int month = 0, clear = 0;
    uint32_t n = month_name(dates, at, &month, &clear);
    if (!n) return 0;
    int short_form = drg_dates_has(dates, at, WORD_MONTH_SHORT, NULL);
    x->form = FORM_CALENDAR;
    x->rule = "month";
    x->month = (uint8_t)month;
    uint32_t y = drg_dates_year_after(dates, at + n, 1, &x->year);
    if (y) return n + y;
    uint32_t both = two_months(dates, at, n, x);
    if (both) return both;
    uint32_t before = at > dates->lo ? at - 1 : dates->hi;
    int led = before < dates->hi && (drg_dates_has(dates, before, WORD_DATE_BEFORE, NULL) || drg_dates_has(dates, before, WORD_PART, NULL) ||
        drg_dates_has(dates, before, WORD_WHICH, NULL) || drg_dates_has(dates, before, WORD_PART_THIS, NULL));
    if (before < dates->hi && drg_dates_is(dates, before, "-") && before > dates->lo && drg_dates_has(dates, before - 1, WORD_PART, NULL)) { // "mid-May Pyongyang cancelled"
        led = 1;
        if (clear == 0) clear = 1;
    }
    if (before < dates->hi && (drg_dates_is(dates, before, "and") || drg_dates_is(dates, before, "or") || drg_dates_is(dates, before, "to")))
        led = clear > 0; // "may and may not"; "agreed to march"
    if (clear >= 0 && drg_dates_habitual(dates, at) && (led || clear > 0)) { // "in July it is hot", "October is the month of the dead"
        x->form = FORM_SET;
        x->rule = "recurs";
        return n;
    }
    if (month_beside(dates, at, n)) return n;
    if (short_form) return led && dates->atoms[at].capital ? n : 0;
    if (clear < 0) return 0;
    if (clear == 0 && !led) return 0; // "May said", "April Jones"
    // "in August Hall", "for June Smith": a capital word right behind is a name, unless a tag says otherwise.
    if (clear == 0 && drg_dates_upos(dates, at + 1) == DRG_UPOS_PROPN && at + 1 < dates->hi && dates->atoms[at + 1].kind == ATOM_WORD &&
        dates->doc->tokens[dates->atoms[at].tok].head == dates->atoms[at + 1].tok) return 0;
    return n;
}

// "2022-02-07", "2022/02/07", "20220207" is left alone, "2022-02".
static uint32_t iso(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    const drg_date_atom *a = dates->atoms;
    if (!drg_dates_number_at(dates, at) || a[at].digits != 4 || a[at].value < 1000 || a[at].value > 2999) return 0;
    if (!drg_dates_is(dates, at + 1, "-") && !drg_dates_is(dates, at + 1, "/") && !drg_dates_is(dates, at + 1, ".")) return 0;
    if (!a[at + 1].glued || !drg_dates_number_at(dates, at + 2) || !a[at + 2].glued || a[at + 2].digits > 2) return 0;
    uint32_t month = a[at + 2].value;
    if (month < 1 || month > 12) return 0;
    x->form = FORM_CALENDAR;
    x->rule = "iso";
    x->year = (int32_t)a[at].value;
    x->month = (uint8_t)month;
    if (at + 4 < dates->hi && drg_str_eq(a[at + 3].text, a[at + 1].text) && a[at + 3].glued && drg_dates_number_at(dates, at + 4) &&
        a[at + 4].glued && a[at + 4].digits <= 2 && drg_cal_valid(x->year, (int)month, (int)a[at + 4].value)) {
        x->day = (uint8_t)a[at + 4].value;
        return 5;
    }
    // "2022-02" is a month, "2014-15" is not, "2022/02" rarely is one.
    return drg_dates_is(dates, at + 1, "-") && a[at + 2].digits == 2 && !(at + 3 < dates->hi && drg_dates_is(dates, at + 3, "-")) ? 3 : 0;
}

// "7/2/2022", "07.02.2022", "7-2-22": which part is the day is told by the document.
static uint32_t numeric(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    const drg_date_atom *a = dates->atoms;
    if (!drg_dates_number_at(dates, at) || a[at].digits > 2 || at + 4 >= dates->hi) return 0;
    int after_date = at >= dates->lo + 4 && drg_dates_is(dates, at - 1, "-") && drg_dates_is(dates, at - 3, "/") && drg_dates_number_at(dates, at - 2);
    if (at > dates->lo && a[at].glued && !after_date &&
        (a[at - 1].kind != ATOM_SIGN || drg_dates_is(dates, at - 1, ".") || drg_dates_is(dates, at - 1, "-"))) return 0;
    int slash = drg_dates_is(dates, at + 1, "/"), dot = drg_dates_is(dates, at + 1, "."), dash = drg_dates_is(dates, at + 1, "-");
    if (!slash && !dot && !dash) return 0;
    for (uint32_t i = 1; i <= 4; i++) {
        if (!a[at + i].glued) return 0;
    }
    if (!drg_dates_number_at(dates, at + 2) || a[at + 2].digits > 2 || !drg_str_eq(a[at + 3].text, a[at + 1].text)) return 0;
    if (!drg_dates_number_at(dates, at + 4) || (a[at + 4].digits != 4 && (a[at + 4].digits != 2 || dash))) return 0;
    int one = (int)a[at].value, two = (int)a[at + 2].value;
    int32_t year = (int32_t)a[at + 4].value;
    x->short_year = a[at + 4].digits == 2;
    if (x->short_year) year += year < 50 ? 2000 : 1900;
    int day_first = one > 12 ? 1 : two > 12 ? 0 : dot ? 1 : dates->day_first;
    int day = day_first ? one : two, month = day_first ? two : one;
    if (!drg_cal_valid(year, month, day) || year > 2999) return 0;
    x->form = FORM_CALENDAR;
    x->rule = "numeric";
    x->year = year;
    x->month = (uint8_t)month;
    x->day = (uint8_t)day;
    return 5;
}

// ---- larger and other units ---------------------------------------------------------------------------------------

// "1990s", "the '90s", "1830's", "the sixties".
static uint32_t decade(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    const drg_date_atom *a = dates->atoms;
    uint32_t from = at;
    int tens = 0;
    if (drg_dates_has(dates, at, WORD_DECADE, &tens) && (drg_dates_is(dates, at - 1, "the") || drg_dates_has(dates, at - 1, WORD_PART, NULL))) {
        x->form = FORM_DECADE;
        x->rule = "decade";
        x->year = 1900 + tens;
        return 1;
    }
    int quoted = drg_dates_is(dates, at, "'");
    if (quoted) at++;
    if (!drg_dates_number_at(dates, at)) return 0;
    uint32_t value = a[at].value, digits = a[at].digits, n = 1;
    if (value % 10 != 0 || (digits != 4 && digits != 2)) return 0;
    if (digits == 2 && (value < 20 || !(quoted || drg_dates_is(dates, at - 1, "the") || drg_dates_has(dates, at - 1, WORD_PART, NULL)))) return 0;
    int the = quoted || drg_dates_is(dates, at - 1, "the") || drg_dates_has(dates, at - 1, WORD_PART, NULL);
    if (the && drg_dates_is(dates, at + n, "'") && a[at + n].glued) n++; // "the 1830's", but not "Vision 2030's goals"
    if (!drg_dates_is(dates, at + n, "s") || (!a[at + n].glued && n > 1)) return 0;
    if (drg_dates_is(dates, at + n + 1, "\xC2\xB0") || drg_dates_is(dates, at + n + 1, "\xC2\xBA")) return 0; // "in the 30s F", degrees
    if (digits == 4 && (value < 1000 || value > 2100)) return 0;
    x->form = digits == 4 && value % 100 == 0 && value <= 1900 ? FORM_CENTURY : FORM_DECADE; // "the 1600s" are a century
    x->rule = "decade";
    x->year = (int32_t)(digits == 4 ? value : value < 30 ? 2000 + value : 1900 + value);
    return at + n + 1 - from;
}

// "the 19th century", "7th century BC".
static uint32_t century(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    int v = 0, sign = 0;
    uint32_t n = drg_dates_ordinal(dates, at, &v);
    if (!n || v < 1 || v > 30) return 0;
    if (drg_dates_is(dates, at + n, "-")) n++;
    if (!drg_dates_is(dates, at + n, "century") && !drg_dates_is(dates, at + n, "centuries")) return 0;
    n++;
    x->form = FORM_CENTURY;
    x->rule = "century";
    x->year = (v - 1) * 100;
    if (drg_dates_has(dates, at + n, WORD_ERA, &sign) && dates->atoms[at + n].capital) {
        if (sign < 0) x->year = 1 - v * 100;
        n++;
    }
    return n;
}

// "the first quarter of 2022", "Q1 2022", "2022 Q1", "the first half of 2022", "second half of the year" is a part of another.
static uint32_t quarter(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    uint32_t from = at;
    int v = 0;
    int32_t year = INT32_MIN;
    uint32_t y = drg_dates_year(dates, at, 0, &year);
    if (y && drg_dates_is(dates, at + y, "-")) y++;
    if (y) at += y;
    if (drg_dates_is(dates, at, "q") && drg_dates_number_at(dates, at + 1) && dates->atoms[at + 1].glued && dates->atoms[at + 1].value >= 1 &&
        dates->atoms[at + 1].value <= 4) {
        x->form = FORM_QUARTER;
        x->quarter = (uint8_t)dates->atoms[at + 1].value;
        at += 2;
    } else if (drg_dates_is(dates, at, "h") && dates->atoms[at].capital && drg_dates_number_at(dates, at + 1) && dates->atoms[at + 1].glued &&
               dates->atoms[at + 1].value >= 1 && dates->atoms[at + 1].value <= 2) {
        x->form = FORM_HALF;
        x->half = (uint8_t)dates->atoms[at + 1].value;
        at += 2;
        if (!y && !(y = drg_dates_year_after(dates, at, 1, &year))) return 0;
        else if (x->year == INT32_MIN) {
            at += drg_dates_number_at(dates, at) || drg_dates_is(dates, at, "of") ? drg_dates_year_after(dates, at, 1, &year) : 0;
            x->year = year;
            x->rule = "quarter";
            return at - from;
        }
    } else if (!y) {
        if (drg_dates_is(dates, at, "the")) at++;
        uint32_t n = drg_dates_ordinal(dates, at, &v);
        if (!n) return 0;
        at += n;
        if (drg_dates_is(dates, at, "-")) at++;
        if (v >= 1 && v <= 4 && drg_dates_is(dates, at, "quarter")) {
            x->form = FORM_QUARTER;
            x->quarter = (uint8_t)v;
        } else if (v >= 1 && v <= 2 && drg_dates_is(dates, at, "half") && (drg_dates_is(dates, at + 1, "of") || drg_dates_is(dates, at + 1, "in"))) {
            x->form = FORM_HALF;
            x->half = (uint8_t)v;
            if (!drg_dates_year(dates, at + 2, 0, &year)) return 0; // "second half of the match"
        } else {
            return 0;
        }
        at++;
    } else {
        return 0;
    }
    if (y) x->year = year;
    else at += drg_dates_year_after(dates, at, 1, &x->year);
    x->rule = "quarter";
    return at - from;
}

// "summer 2022", "the summer of 2022", "winter of 2021-22"; a bare season needs "in the" or "this".
static uint32_t season(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    int v = 0;
    uint32_t from = at;
    int the = drg_dates_is(dates, at, "the");
    if (the) at++;
    int plural = drg_dates_has(dates, at, WORD_SEASON_PLURAL, &v);
    if (!plural && !drg_dates_has(dates, at, WORD_SEASON, &v)) return 0;
    x->form = FORM_SEASON;
    x->season = (uint8_t)v;
    x->rule = "season";
    at++;
    uint32_t y = drg_dates_year_after(dates, at, 1, &x->year);
    if (y) {
        at += y;
        if (drg_dates_is(dates, at, "-") && drg_dates_number_at(dates, at + 1) && dates->atoms[at + 1].digits == 2) at += 2;
        return at - from;
    }
    x->year = INT32_MIN;
    uint32_t before = from > dates->lo ? from - 1 : dates->hi;
    if (drg_dates_is(dates, at, "of")) return 0; // "the fall of Kabul"
    if (drg_dates_habitual(dates, at - 1) || (plural && drg_dates_tense(dates, at - 1, NULL) == 0)) { // "Summers can be very warm", "in the winter it freezes"
        x->form = FORM_SET;
        x->rule = "recurs";
        return at - from;
    }
    if (before >= dates->hi || plural) return 0;
    int led = drg_dates_is(dates, before, "in") || drg_dates_is(dates, before, "since") || drg_dates_is(dates, before, "by") ||
              drg_dates_is(dates, before, "until") || drg_dates_is(dates, before, "during") || drg_dates_has(dates, before, WORD_PART, NULL);
    // "in fall damage", "the fall of Kabul": the season stands at the end of its phrase.
    if (!led || drg_dates_is(dates, at, "of") || drg_dates_upos(dates, at) == DRG_UPOS_NOUN || drg_dates_upos(dates, at) == DRG_UPOS_PROPN) return 0;
    return at - from;
}

// "fiscal year 2022", "FY2022", "fiscal 2022".
static uint32_t fiscal(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    uint32_t from = at;
    if (drg_dates_is(dates, at, "fiscal") || drg_dates_is(dates, at, "financial")) {
        at++;
        if (drg_dates_is(dates, at, "year") || drg_dates_is(dates, at, "years")) at++;
        else if (drg_dates_is(dates, from, "financial")) return 0;
    } else if (drg_dates_is(dates, at, "fy") && dates->atoms[at].capital) {
        at++;
    } else {
        return 0;
    }
    uint32_t n = drg_dates_year(dates, at, 0, &x->year);
    if (!n && drg_dates_is(dates, at - 1, "fy") && drg_dates_number_at(dates, at) && dates->atoms[at].digits == 2) {
        x->year = 2000 + (int32_t)dates->atoms[at].value;
        n = 1;
    }
    if (!n) return 0;
    x->form = FORM_FISCAL;
    x->rule = "fiscal-year";
    return at + n - from;
}

// "week 3 of 2027".
static uint32_t week_number(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    if (!drg_dates_is(dates, at, "week") || !drg_dates_number_at(dates, at + 1) || dates->atoms[at + 1].digits > 2) return 0;
    uint32_t week = dates->atoms[at + 1].value;
    uint32_t y = drg_dates_year_after(dates, at + 2, 1, &x->year);
    if (!y || week < 1 || week > 53) return 0;
    x->form = FORM_WEEK;
    x->count2 = (int32_t)week * 2;
    x->rule = "week-number";
    return 2 + y;
}

// "World War II", "the Cold War": from the day to the day that the table gives.
static int period(drg_dates *dates, uint32_t at, const drg_date_entry *entry, drg_date_expr *x)
{
    const char *slash = entry->text ? strchr(entry->text, '/') : NULL;
    int32_t first = 0, last = 0, other = 0;
    if (!slash || !drg_cal_parse((drg_str){entry->text, (size_t)(slash - entry->text)}, &first, &other) ||
        !drg_cal_parse(drg_str_from(slash + 1), &other, &last)) return 0;
    drg_ymd from = drg_cal_ymd(first), to = drg_cal_ymd(last);
    drg_date_expr a, b;
    drg_date_expr_init(&a, at);
    a.form = FORM_CALENDAR;
    a.year = from.year;
    a.month = (uint8_t)from.month;
    a.day = (uint8_t)from.day;
    a.rule = "named-period";
    b = a;
    b.year = to.year;
    b.month = (uint8_t)to.month;
    b.day = (uint8_t)to.day;
    x->first = at;
    if (!make_range(dates, x, &a, &b)) return 0;
    x->rule = "named-period";
    return 1;
}

static uint32_t holiday(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    const drg_date_entry *entry = NULL;
    uint32_t n = drg_dates_phrase(dates, at, WORD_NAMED_DAY, &entry);
    int32_t first = 0, last = 0;
    if (n && drg_cal_parse(drg_str_from(entry->text), &first, &last)) {
        // "on 9/11/2001" is a numeric date, "rated 9/11" a fraction: what the name needs is that the number ends here.
        if (drg_dates_is(dates, at + n, "/") || drg_dates_is(dates, at + n, ".") ? dates->atoms[at + n].glued && drg_dates_number_at(dates, at + n + 1) : 0) return 0;
        if (drg_dates_is(dates, at, "7") && !drg_dates_is(dates, at - 1, "the")) return 0;
        drg_ymd ymd = drg_cal_ymd(first);
        x->form = FORM_CALENDAR;
        x->year = ymd.year;
        x->month = (uint8_t)ymd.month;
        x->day = (uint8_t)ymd.day;
        x->rule = "named-day";
        return n;
    }
    n = drg_dates_phrase(dates, at, WORD_PERIOD, &entry);
    if (n && dates->atoms[at].capital && period(dates, at, entry, x)) return n;
    n = drg_dates_phrase(dates, at, WORD_HOLIDAY, &entry);
    if (!n || (!dates->atoms[at].capital && (n == 1 || drg_dates_is(dates, at, "may")) && !drg_dates_is(dates, at, "easter"))) return 0;
    x->form = FORM_HOLIDAY;
    x->text = entry->text;
    x->rule = "holiday";
    return n + drg_dates_year_after(dates, at + n, 1, &x->year);
}

// A year alone, or "2014-2018", "2021-22", "2021/22".
static uint32_t year_alone(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    const drg_date_atom *a = dates->atoms;
    uint32_t lead = drg_dates_is(dates, at, "the") ? 1u : 0u; // "the year 2030"
    if (drg_dates_is(dates, at + lead, "year") && drg_dates_number_at(dates, at + lead + 1)) {
        uint32_t m = drg_dates_year(dates, at + lead + 1, 0, &x->year);
        if (m) {
            x->form = FORM_CALENDAR;
            x->rule = "year";
            return lead + 1 + m;
        }
    }
    uint32_t n = drg_dates_year(dates, at, 1, &x->year);
    if (!n && at > dates->lo) { // "in nineteen ninety-six", "in fifteen sixteen, and fifteen seventeen"
        int led = drg_dates_is(dates, at - 1, "in") || drg_dates_is(dates, at - 1, "since") || drg_dates_is(dates, at - 1, "around") || drg_dates_is(dates, at - 1, "until");
        led |= drg_dates_is(dates, at - 1, "and") && (drg_dates_is(dates, at, "nineteen") || drg_dates_is(dates, at, "eighteen") || drg_dates_is(dates, at, "fifteen"));
        n = led ? drg_dates_year_words(dates, at, &x->year) : 0;
    }
    if (!n) return 0;
    x->form = FORM_CALENDAR;
    x->rule = "year";
    uint32_t link = at + n;
    if (n == 1 && (drg_dates_is(dates, link, "-") || drg_dates_is(dates, link, "/")) && drg_dates_number_at(dates, link + 1)) {
        int32_t second = (int32_t)a[link + 1].value;
        if (a[link + 1].digits == 2 && a[link + 1].glued) second += x->year / 100 * 100;
        else if (a[link + 1].digits == 2 && drg_dates_is(dates, at - 1, "(") && drg_dates_is(dates, link + 2, ")")) second += x->year / 100 * 100; // "(1892 - 94)"
        else if (a[link + 1].digits != 4 && !(dates->ancient && a[link + 1].digits == 3)) return n;
        if (second > x->year && second < x->year + 200) {
            drg_date_expr from = *x, to = *x;
            to.year = second;
            to.first = link + 1;
            if (!make_range(dates, x, &from, &to)) return 0;
            x->rule = "years";
            return n + 2;
        }
    }
    return n;
}

// ---- all of them --------------------------------------------------------------------------------------------------

// A weekday with a date behind it: "Monday, February 7", "Friday, 7 Feb.", "Monday the 7th". Atoms of the weekday and the comma.
static uint32_t weekday_lead(const drg_dates *dates, uint32_t at, int *weekday)
{
    uint32_t n = 0;
    if (drg_dates_has(dates, at, WORD_WEEKDAY, weekday)) n = 1;
    else if (drg_dates_has(dates, at, WORD_WEEKDAY_SHORT, weekday)) n = drg_dates_is(dates, at + 1, ".") && dates->atoms[at + 1].glued ? 2 : 1;
    else return 0;
    if (drg_dates_is(dates, at + n, ",")) n++;
    return n;
}

// "Monday the 7th", "Sunday 31": the month is found where the weekday agrees.
static uint32_t weekday_and_day(drg_dates *dates, uint32_t at, uint32_t lead, int weekday, drg_date_expr *x)
{
    int day = 0, ordinal = 0;
    uint32_t next = at + lead;
    int the = drg_dates_is(dates, next, "the");
    if (drg_dates_is(dates, next - 1, ",") || (the && dates->atoms[next].glued)) return 0;
    if (the) next++;
    uint32_t n = day_number(dates, next, &day, &ordinal);
    if (!n || (the && !ordinal)) return 0;
    uint32_t end = next + n;
    if (end < dates->hi && dates->atoms[end].kind != ATOM_SIGN && !drg_dates_has(dates, end, WORD_DATE_BEFORE, NULL) && !drg_dates_is(dates, end, "at")) return 0;
    if (!ordinal && (drg_dates_plural(dates, end) || drg_dates_is(dates, end, "-") || drg_dates_is(dates, end, "/") || drg_dates_is(dates, end, "to"))) return 0;
    drg_date_expr_init(x, at);
    x->form = FORM_CALENDAR;
    x->day = (uint8_t)day;
    x->weekday = (int8_t)weekday;
    x->base = BASE_REFERENCE;
    x->rule = "weekday-day";
    return end - at;
}

uint32_t drg_dates_calendar(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    typedef uint32_t pattern(drg_dates *, uint32_t, drg_date_expr *);
    // Longer and surer ones first; the first that fits wins.
    static pattern *const day_patterns[] = {iso, numeric, month_day, day_month};
    static pattern *const other_patterns[] = {holiday, fiscal, decade, century, quarter, season, week_number, month_alone, year_alone};
    int weekday = -1, daypart = 0;
    uint32_t lead = weekday_lead(dates, at, &weekday);
    if (lead && drg_dates_has(dates, at + lead, WORD_DAYPART, &daypart)) lead += drg_dates_is(dates, at + lead + 1, ",") ? 2u : 1u; // "Wednesday evening, 8th August"
    for (size_t i = 0; i < sizeof day_patterns / sizeof *day_patterns; i++) {
        drg_date_expr_init(x, at);
        uint32_t n = day_patterns[i](dates, at + lead, x);
        if (n) {
            drg_date_expr *day = x->form == FORM_RANGE ? x->of : x;
            day->weekday = (int8_t)weekday;
            if (daypart) day->daypart = (uint8_t)daypart;
            return lead + n;
        }
    }
    if (lead) return daypart ? 0 : weekday_and_day(dates, at, lead, weekday, x);
    for (size_t i = 0; i < sizeof other_patterns / sizeof *other_patterns; i++) {
        drg_date_expr_init(x, at);
        uint32_t n = other_patterns[i](dates, at, x);
        if (n) return n;
    }
    return 0;
}
