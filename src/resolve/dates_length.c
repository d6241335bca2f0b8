// SPDX-License-Identifier: MIT
//
// dates_length -- how long and how often: "six hours", "a two-day visit", "for weeks", "every Monday", "twice a year".
//
// Reads    atoms
// Rule     an age is no length of time: "52-year-old", "aged two years", "a man of 30 years" are left alone
// Rule     "a day", "an hour" is a length only after a word that measures: "for a day"; "$5 a day" is not

#include "resolve/dates.h"

// "every week", "each Monday", "every two years", "every other day", "every morning".
static uint32_t each(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    if (!drg_dates_has(dates, at, WORD_EACH, NULL)) return 0;
    uint32_t from = at++;
    int v = 0, open = 0;
    x->form = FORM_SET;
    x->rule = "each";
    x->count2 = 2;
    if (drg_dates_is(dates, at, "other")) {
        x->count2 = 4;
        at++;
    } else if (drg_dates_is(dates, at, "single")) {
        at++;
    } else {
        at += drg_dates_count(dates, at, &x->count2, &open);
    }
    if (drg_dates_has(dates, at, WORD_WEEKDAY, &v)) {
        x->weekday = (int8_t)v;
        return at + 1 - from;
    }
    if (drg_dates_has(dates, at, WORD_MONTH, &v)) {
        x->month = (uint8_t)v;
        return at + 1 - from;
    }
    if (drg_dates_has(dates, at, WORD_DAYPART, &v)) {
        x->unit = UNIT_DAY;
        x->daypart = (uint8_t)v;
        return at + 1 - from;
    }
    if (!drg_dates_has(dates, at, WORD_UNIT, &v) && !drg_dates_has(dates, at, WORD_UNITS, &v)) return 0;
    if (v == UNIT_SECOND) return 0;
    x->unit = (uint8_t)v;
    return at + 1 - from;
}

// "daily", "annual", "Mondays", "twice a year".
static uint32_t set(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    int v = 0;
    uint32_t n = each(dates, at, x);
    if (n) return n;
    drg_date_expr_init(x, at);
    x->form = FORM_SET;
    x->count2 = 2;
    x->rule = "set";
    const drg_date_entry *entry = drg_dates_entry(dates, at, WORD_SET);
    if (entry && drg_dates_has(dates, at, WORD_SET, NULL)) {
        if (dates->atoms[at].capital && at > dates->lo) return 0; // "the Daily Telegraph"
        x->text = entry->text;
        return 1;
    }
    if (drg_dates_has(dates, at, WORD_WEEKDAY_PLURAL, &v)) {
        x->weekday = (int8_t)v;
        return 1;
    }
    if ((drg_dates_is(dates, at, "once") || drg_dates_is(dates, at, "twice")) && (drg_dates_is(dates, at + 1, "a") || drg_dates_is(dates, at + 1, "an")) &&
        drg_dates_has(dates, at + 2, WORD_UNIT, &v) && v != UNIT_SECOND) {
        x->unit = (uint8_t)v;
        return 3;
    }
    return 0;
}

// Whether the words before measure a time, so that "a day", "an hour", "one day" is a length.
static int measured(const drg_dates *dates, uint32_t at)
{
    return at > dates->lo && drg_dates_has(dates, at - 1, WORD_LENGTH_BEFORE, NULL);
}

static int old(const drg_dates *dates, uint32_t at) // "-year-old", "years old", "years of age"
{
    if (drg_dates_is(dates, at, "-")) at++;
    return drg_dates_is(dates, at, "old") || drg_dates_is(dates, at, "olds") ||
           (drg_dates_is(dates, at, "of") && drg_dates_is(dates, at + 1, "age"));
}

// "for weeks", "months-long", "a week-long visit", "daylong".
static uint32_t bare_length(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    int unit = 0;
    const drg_date_entry *entry = drg_dates_entry(dates, at, WORD_LENGTH);
    x->form = FORM_DURATION;
    x->rule = "length";
    if (entry && drg_dates_has(dates, at, WORD_LENGTH, NULL)) {
        x->text = entry->text;
        return 1;
    }
    int plural = drg_dates_has(dates, at, WORD_UNITS, &unit);
    if (!plural && !drg_dates_has(dates, at, WORD_UNIT, &unit)) return 0;
    x->unit = (uint8_t)unit;
    x->count2 = 2;
    x->count_open = (uint8_t)plural;
    if ((drg_dates_is(dates, at + 1, "-") && drg_dates_is(dates, at + 2, "long")) && unit != UNIT_SECOND) return 3;
    if (!plural || at == dates->lo || unit == UNIT_SECOND || unit == UNIT_MINUTE) return 0;
    return drg_dates_is(dates, at - 1, "for") ? 1 : 0;
}

// One count with its unit: "six hours", "two-day", "half an hour", "an hour and a half". Atoms taken.
static uint32_t counted(drg_dates *dates, uint32_t at, int32_t *count2, int *open, int *unit)
{
    uint32_t from = at;
    int article = drg_dates_is(dates, at, "a") || drg_dates_is(dates, at, "an");
    int one = drg_dates_is(dates, at, "one");
    uint32_t n = drg_dates_count(dates, at, count2, open);
    if (n) {
        at += n;
        if ((drg_dates_is(dates, at, "or") || drg_dates_is(dates, at, "to") || drg_dates_is(dates, at, "-"))) { // "two or three days", "10-15 years"
            int32_t second = 0;
            int open2 = 0;
            uint32_t m = drg_dates_count(dates, at + 1, &second, &open2);
            uint32_t unit_at = at + 1 + m;
            if (m && second > *count2 && (drg_dates_has(dates, unit_at, WORD_UNITS, NULL) ||
                (drg_dates_is(dates, unit_at, "-") && drg_dates_has(dates, unit_at + 1, WORD_UNIT, NULL)))) {
                at = unit_at;
                *count2 = second;
                *open = 1;
            }
        }
    } else if (article) {
        *count2 = 2;
        *open = 0;
        at++;
    } else {
        return 0;
    }
    int hyphen = drg_dates_is(dates, at, "-");
    if (hyphen) at++;
    if (drg_dates_is(dates, at, "full") || drg_dates_is(dates, at, "straight") || drg_dates_is(dates, at, "consecutive") ||
        drg_dates_is(dates, at, "whole") || drg_dates_is(dates, at, "business") || drg_dates_is(dates, at, "working") ||
        drg_dates_is(dates, at, "more")) at++;
    int plural = drg_dates_has(dates, at, WORD_UNITS, unit);
    if (!plural && !drg_dates_has(dates, at, WORD_UNIT, unit)) return 0;
    if (!plural && *unit == UNIT_SECOND && !hyphen) return 0; // "a second", "one second visit"
    if (!plural && !hyphen && *count2 > 198) return 0;        // "2018 day five"
    if (*unit == UNIT_QUARTER && !plural) return 0;           // "three quarter"
    if (*unit == UNIT_QUARTER && *count2 == 6) return 0;      // "three quarters of"
    at++;
    if (drg_dates_is(dates, at, "-") && drg_dates_is(dates, at + 1, "long")) {
        at += 2;
        hyphen = 1;
    } else if (drg_dates_is(dates, at, "long") && (hyphen || article)) {
        at++;
        hyphen = 1;
    }
    uint32_t half = at + (drg_dates_is(dates, at + 1, "a") ? 2u : 1u);
    int and_half = drg_dates_is(dates, at, "and") && drg_dates_is(dates, half, "half"); // "an hour and a half"
    if ((article || one) && !plural && !hyphen && !and_half && *unit != UNIT_SECOND && !measured(dates, from) && !drg_dates_is(dates, at, "since")) return 0;
    if (article && hyphen && !plural && !drg_dates_is(dates, at - 1, "long")) return 0; // "a day-care centre"
    if (and_half) {
        *count2 += 1;
        at = half + 1;
    }
    return at - from;
}

uint32_t drg_dates_length(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    drg_date_expr_init(x, at);
    uint32_t n = set(dates, at, x);
    if (n) return n;
    drg_date_expr_init(x, at);
    n = bare_length(dates, at, x);
    if (n) return n;
    drg_date_expr_init(x, at);
    x->form = FORM_DURATION;
    x->rule = "length";
    int unit = 0, open = 0;
    n = counted(dates, at, &x->count2, &open, &unit);
    if (!n || old(dates, at + n) || (at > dates->lo && drg_dates_is(dates, at - 1, "aged"))) return 0;
    if (at > dates->lo && dates->atoms[at].glued && (drg_dates_is(dates, at - 1, "$") || drg_dates_is(dates, at - 1, "-") ||
        drg_dates_is(dates, at - 1, ".") || drg_dates_is(dates, at - 1, "/"))) return 0;
    x->unit = (uint8_t)unit;
    x->count_open = (uint8_t)open;
    // "one hour and 20 minutes", "two years, six months".
    uint32_t more = at + n;
    if (drg_dates_is(dates, more, "and") || drg_dates_is(dates, more, ",")) {
        int unit2 = 0, open2 = 0;
        int32_t count2 = 0;
        uint32_t m = counted(dates, more + 1, &count2, &open2, &unit2);
        int smaller = unit2 < unit && unit2 != UNIT_WEEKEND && !open && !open2 && unit <= UNIT_YEAR;
        if (m && smaller && !old(dates, more + 1 + m) && !drg_dates_has(dates, more + 1 + m, WORD_SHIFT, NULL)) {
            x->count2_more = count2;
            x->unit_more = (uint8_t)unit2;
            n += 1 + m;
        }
    }
    return n;
}
