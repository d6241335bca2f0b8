// SPDX-License-Identifier: MIT
//
// dates_days -- turns one expression into days, given the day of reference and the date spoken of last.
//
// Reads    an expression, a drg_date_base
// Rule     a missing year is the one that brings the date closest to the reference, looking back with a past verb and ahead
//          with a future one: in February 2022 "on December 20 they met" is 2021, "they will meet in November" is 2022
// Rule     a bare weekday is the last one on or before the reference with a past verb, the next one with a future verb
// Rule     a story of another year keeps it: "signed on February 12, 2015. On February 18 it was broken" is 2015 for both
// Rule     "last Tuesday" is the last one that is three days away at least (of a nearer one people say "Tuesday" or "yesterday"), "next
//          Tuesday" that of next week, "this Tuesday" that of this week

#include "base/cal.h"
#include "resolve/dates_days.h"

static drg_date_days nothing(void)
{
    return (drg_date_days){DRG_NO_DAY, DRG_NO_DAY, DRG_GRAIN_NONE, 0};
}

static drg_date_days days_of(int32_t start, int32_t end, drg_grain grain)
{
    return (drg_date_days){start, end, grain, 0};
}

static drg_grain grain_of(unsigned unit)
{
    switch (unit) {
    case UNIT_WEEK: case UNIT_WEEKEND: case UNIT_FORTNIGHT: return DRG_GRAIN_WEEK;
    case UNIT_MONTH: return DRG_GRAIN_MONTH;
    case UNIT_QUARTER: return DRG_GRAIN_QUARTER;
    case UNIT_YEAR: return DRG_GRAIN_YEAR;
    case UNIT_DECADE: case UNIT_CENTURY: return DRG_GRAIN_DECADE;
    default: return DRG_GRAIN_DAY;
    }
}

// A year of our reckoning that fits the calendar.
static int year_fits(int64_t year)
{
    return year > -9999 && year < 9999;
}

static drg_date_days year_days(int64_t year)
{
    if (!year_fits(year)) return nothing();
    return days_of(drg_cal_day((int)year, 1, 1), drg_cal_day((int)year, 12, 31), DRG_GRAIN_YEAR);
}

static drg_date_days month_days(int64_t year, int month)
{
    if (!year_fits(year)) return nothing();
    int32_t first = drg_cal_day((int)year, month, 1);
    return days_of(first, drg_cal_day((int)year, month + 1, 1) - 1, DRG_GRAIN_MONTH);
}

// The piece of the calendar `steps` units away from the one that holds `day`.
static drg_date_days unit_at(int32_t day, unsigned unit, int64_t steps)
{
    drg_ymd ymd = drg_cal_ymd(day);
    if (steps > 20000 || steps < -20000) return nothing();
    int s = (int)steps;
    switch (unit) {
    case UNIT_WEEK: case UNIT_FORTNIGHT: {
        int32_t monday = drg_cal_monday(day) + 7 * s * (unit == UNIT_FORTNIGHT ? 2 : 1);
        return days_of(monday, monday + 6, DRG_GRAIN_WEEK);
    }
    case UNIT_WEEKEND: {
        int32_t saturday = drg_cal_monday(day) + 5 + 7 * s;
        return days_of(saturday, saturday + 1, DRG_GRAIN_WEEK);
    }
    case UNIT_MONTH: {
        int32_t first = drg_cal_day(ymd.year, ymd.month + s, 1);
        drg_ymd at = drg_cal_ymd(first);
        return month_days(at.year, at.month);
    }
    case UNIT_QUARTER: {
        int32_t first = drg_cal_day(ymd.year, (ymd.month - 1) / 3 * 3 + 1 + 3 * s, 1);
        drg_ymd at = drg_cal_ymd(first);
        return days_of(first, drg_cal_day(at.year, at.month + 3, 1) - 1, DRG_GRAIN_QUARTER);
    }
    case UNIT_YEAR: return year_days((int64_t)ymd.year + s);
    case UNIT_DECADE: case UNIT_CENTURY: {
        int size = unit == UNIT_DECADE ? 10 : 100;
        int64_t first = ((int64_t)ymd.year / size + s) * size;
        if (!year_fits(first) || !year_fits(first + size)) return nothing();
        return days_of(drg_cal_day((int)first, 1, 1), drg_cal_day((int)first + size - 1, 12, 31), DRG_GRAIN_DECADE);
    }
    default: return days_of(day + s, day + s, DRG_GRAIN_DAY);
    }
}

// The day that lies count2/2 units from `day`.
static int32_t moved(int32_t day, unsigned unit, int64_t count2)
{
    if (count2 > 40000 || count2 < -40000) return DRG_NO_DAY;
    drg_ymd ymd = drg_cal_ymd(day);
    int months = 0, n = (int)count2;
    switch (unit) {
    case UNIT_SECOND: case UNIT_MINUTE: return day;
    case UNIT_HOUR: return day + n / 2 / 24;
    case UNIT_WEEK: return day + n * 7 / 2;
    case UNIT_WEEKEND: return day + n / 2 * 7;
    case UNIT_FORTNIGHT: return day + n * 7;
    case UNIT_MONTH:
        months = n / 2;
        day += n % 2 * 15; // "six and a half months"
        ymd = drg_cal_ymd(day);
        break;
    case UNIT_QUARTER: months = n / 2 * 3; break;
    case UNIT_YEAR: months = n * 6; break;
    case UNIT_DECADE: months = n * 60; break;
    case UNIT_CENTURY: months = n * 600; break;
    default: return day + n / 2;
    }
    if (!year_fits((int64_t)ymd.year + months / 12)) return DRG_NO_DAY;
    drg_ymd at = drg_cal_ymd(drg_cal_day(ymd.year, ymd.month + months, 1));
    int length = drg_cal_month_length(at.year, at.month);
    return drg_cal_day(at.year, at.month, ymd.day < length ? ymd.day : length);
}

// ---- a missing year -----------------------------------------------------------------------------------------------

static int64_t gap(int64_t a, int64_t b)
{
    return a < b ? b - a : a - b;
}

// Of three years around the reference, the one in which the date lies best: near, and on the side of the tense.
typedef int32_t day_in_year(int year, const drg_date_expr *x);

static int best_year(const drg_date_expr *x, int32_t reference, const drg_date_base *base, day_in_year *day_of)
{
    int tense = base->inferred && base->tense == -1 ? 0 : base->tense; // told later than the day that the text gave away
    int64_t weight = !base->by_noun ? 11 : tense == 1 ? 1 : 3; // of a day on the wrong side of the tense
    int year = drg_cal_ymd(reference).year, best = INT32_MIN;
    int64_t best_cost = INT64_MAX;
    for (int y = year - 1; y <= year + 1; y++) {
        int32_t day = day_of(y, x);
        if (day == DRG_NO_DAY) continue;
        int64_t cost = gap(day, reference);
        // A date up to a month off, on the wrong side of a plain tense, is still that of this year: news may lag or lead.
        if ((tense == -1 && day > reference) || (tense == 1 && day < reference)) cost *= weight;
        if (tense == 2 && day > reference) cost *= 2; // when nothing tells, news looks back more often than ahead
        if (x->weekday >= 0 && x->form == FORM_CALENDAR && x->day && drg_cal_weekday(day) != x->weekday) cost += 500;
        if (cost < best_cost) {
            best_cost = cost;
            best = y;
        }
    }
    return best;
}

static int32_t calendar_day_in(int year, const drg_date_expr *x)
{
    int day = x->day ? x->day : 15;
    return drg_cal_valid(year, x->month, day) ? drg_cal_day(year, x->month, day) : DRG_NO_DAY;
}

// Month-day, easter and days from it, or month-nth-weekday, as the table writes them.
static int32_t holiday_in(int year, const drg_date_expr *x)
{
    const char *t = x->text;
    if (!year_fits(year)) return DRG_NO_DAY;
    if (strncmp(t, "easter", 6) == 0) {
        int days = 0;
        for (const char *p = t + 7; *p >= '0' && *p <= '9'; p++) days = days * 10 + (*p - '0');
        return drg_dates_easter(year) + (t[6] == '-' ? -days : days);
    }
    int month = (t[0] - '0') * 10 + (t[1] - '0');
    if (t[4] == '-') {
        int nth = t[3] - '0', weekday = t[5] - '0';
        int32_t first = drg_cal_day(year, month, 1);
        int32_t day = first + (weekday - drg_cal_weekday(first) + 7) % 7;
        if (nth < 9) return day + 7 * (nth - 1);
        while (drg_cal_ymd(day + 7).month == month) day += 7;
        return day;
    }
    return drg_cal_day(year, month, (t[3] - '0') * 10 + (t[4] - '0'));
}

static int32_t season_start(int year, const drg_date_expr *x)
{
    return drg_cal_day(year, x->season * 3, 1); // March, June, September, December
}

// ---- forms --------------------------------------------------------------------------------------------------------

// The year that a larger expression gives: "February" of "last year".
static int year_from(const drg_date_expr *of, const drg_date_base *base)
{
    drg_date_days days = drg_dates_days(of, base);
    return days.start == DRG_NO_DAY ? INT32_MIN : drg_cal_ymd(days.start).year;
}

// "last February", "this May", "next March".
static int year_of_which(const drg_date_expr *x, int32_t reference)
{
    drg_ymd ref = drg_cal_ymd(reference);
    if (x->which == -1) return x->month < ref.month ? ref.year : ref.year - 1;
    if (x->which == 1) return x->month > ref.month ? ref.year : ref.year + 1;
    return ref.year;
}

// "the 18th": in the month spoken of, or the month around the reference that suits the tense.
static drg_date_days day_alone(const drg_date_expr *x, const drg_date_base *base)
{
    int32_t from = base->told_day != DRG_NO_DAY ? base->told_day : base->reference;
    if (x->of) {
        drg_date_days month = drg_dates_days(x->of, base);
        if (month.start == DRG_NO_DAY) return nothing();
        return days_of(month.start + x->day - 1, month.start + x->day - 1, DRG_GRAIN_DAY);
    }
    if (from == DRG_NO_DAY) return nothing();
    drg_ymd ymd = drg_cal_ymd(from);
    int32_t best = DRG_NO_DAY;
    int64_t best_cost = INT64_MAX;
    int reach = x->weekday >= 0 ? 6 : 1; // months to either side; with a weekday it must agree
    for (int m = ymd.month - reach; m <= ymd.month + reach; m++) {
        drg_ymd at = drg_cal_ymd(drg_cal_day(ymd.year, m, 1));
        if (!drg_cal_valid(at.year, at.month, x->day)) continue;
        int32_t day = drg_cal_day(at.year, at.month, x->day);
        if (x->weekday >= 0 && drg_cal_weekday(day) != x->weekday) continue;
        int64_t cost = gap(day, from) + ((base->tense == -1 && day > from) || (base->tense == 1 && day < from) ? 100 : 0);
        if (cost < best_cost) {
            best_cost = cost;
            best = day;
        }
    }
    return best == DRG_NO_DAY ? nothing() : days_of(best, best, DRG_GRAIN_DAY);
}

// No day is known, but the text speaks of years: the one in which the weekday agrees, if there is but one.
static int agreeing_year(const drg_date_expr *x, const drg_date_base *base)
{
    int year = INT32_MIN;
    if (base->reference != DRG_NO_DAY) return best_year(x, base->reference, base, calendar_day_in);
    for (int y = base->year_lo; base->year_lo != INT32_MIN && y <= base->year_hi; y++) {
        if (!drg_cal_valid(y, x->month, x->day) || drg_cal_weekday(drg_cal_day(y, x->month, x->day)) != x->weekday) continue;
        if (year != INT32_MIN) return INT32_MIN;
        year = y;
    }
    return year;
}

static drg_date_days calendar(const drg_date_expr *x, const drg_date_base *base)
{
    if (x->day && !x->month) return day_alone(x, base);
    int year = x->year;
    int anchored = year == INT32_MIN;
    if (anchored && x->of) {
        year = year_from(x->of, base);
    } else if (anchored && x->which != DRG_DATES_ANY && x->base == BASE_TOLD && base->told_any != DRG_NO_DAY) {
        year = year_of_which(x, base->told_any); // "the following March"
    } else if (anchored && x->which != DRG_DATES_ANY && x->day && base->story_day != DRG_NO_DAY) {
        year = year_of_which(x, base->story_day); // "our edict of the 12th of October last", in a paper of 1859
    } else if (anchored && x->which == DRG_DATES_ANY && base->story_day != DRG_NO_DAY &&
               (base->tense == -1 || base->history || base->reference == DRG_NO_DAY)) {
        year = best_year(x, base->story_day, &(drg_date_base){.tense = base->tense == 1 ? 1 : 0}, calendar_day_in);
        if (x->weekday >= 0 && x->day && year != INT32_MIN && drg_cal_weekday(drg_cal_day(year, x->month, x->day)) != x->weekday) year = agreeing_year(x, base); // "signed on February 12, 2015. On February 18 ..."
    } else if (anchored && base->reference != DRG_NO_DAY) {
        year = x->which != DRG_DATES_ANY ? year_of_which(x, base->reference) : best_year(x, base->reference, base, calendar_day_in);
    } else if (anchored && x->day && x->weekday >= 0) {
        year = agreeing_year(x, base);
    }
    if (year == INT32_MIN || !year_fits(year)) return nothing();
    drg_date_days days;
    if (x->day) {
        if (!drg_cal_valid(year, x->month, x->day)) return nothing();
        int32_t day = drg_cal_day(year, x->month, x->day);
        days = days_of(day, day, DRG_GRAIN_DAY);
    } else {
        days = x->month ? month_days(year, x->month) : year_days(year);
    }
    days.anchored = (uint8_t)anchored;
    return days;
}

// A bare weekday of a story whose day of telling is not known: the one that it meant just before, else the next one on.
static int32_t next_in_story(const drg_date_expr *x, const drg_date_base *base)
{
    int away = (x->weekday - drg_cal_weekday(base->past_day) + 7) % 7;
    int32_t before = base->weekday_day[x->weekday], on = base->past_day + (away == 6 ? -1 : away); // "Saturday" after a Sunday was the day before
    return before != DRG_NO_DAY && before > base->past_day - 7 && before < base->past_day + 7 ? before : on;
}

static drg_date_days weekday(const drg_date_expr *x, const drg_date_base *base)
{
    if (x->of) { // "Tuesday next week"
        drg_date_days week = drg_dates_days(x->of, base);
        if (week.start == DRG_NO_DAY) return nothing();
        int32_t day = drg_cal_monday(week.start) + x->weekday;
        return days_of(day, day, DRG_GRAIN_DAY);
    }
    int told = x->base == BASE_TOLD && base->told_day != DRG_NO_DAY;
    int32_t from = told ? base->told_day : base->reference;
    if (x->base == BASE_REFERENCE && x->which == DRG_DATES_ANY && from == DRG_NO_DAY && base->past_day != DRG_NO_DAY && x->unit != UNIT_WEEKEND) {
        from = next_in_story(x, base);
        return days_of(from, from, DRG_GRAIN_DAY);
    }
    if (from == DRG_NO_DAY || (x->to_be_told && !told)) return nothing();
    int32_t this_week = drg_cal_monday(from) + x->weekday;
    int back = (drg_cal_weekday(from) - x->weekday + 7) % 7; // days since the last such day, 0 when today is one
    int32_t day;
    if (x->base == BASE_TOLD && x->which == 1) day = from - back + 7;
    else if (x->base == BASE_TOLD && x->which == -1) day = back ? from - back : from - 7;
    else if (x->close && x->which == -1) day = back ? from - back : from - 7; // "this past Friday"
    else if (x->close && x->which == 1) day = from - back + 7;                // "this coming Friday"
    else if (x->which == -1) day = back >= 3 ? from - back : from - back - 7;
    else if (x->which == 1) day = this_week + 7;
    else if (x->which == 0) day = this_week;
    else if (base->tense == -1 && base->inferred && base->past_day != DRG_NO_DAY && x->unit != UNIT_WEEKEND)
        day = next_in_story(x, base);
    else if (base->tense == -1 && base->inferred && x->unit != UNIT_WEEKEND) day = back <= 3 ? from - back : from - back + 7; // the nearest
    else if (base->tense == -1) day = from - back;
    else if (base->tense == 1) day = back ? from - back + 7 : from; // on a Sunday: "they are to arrive on Sunday"
    else if (base->tense == 0) day = back <= 3 ? from - back : from - back + 7;
    else day = from - back;
    if (x->unit == UNIT_WEEKEND) return days_of(day, day + 1, DRG_GRAIN_WEEK);
    return days_of(day, day, DRG_GRAIN_DAY);
}

// The date that told-relative words count from: a day for days, anything for larger units.
static int32_t told_for(const drg_date_expr *x, const drg_date_base *base)
{
    int large = x->unit >= UNIT_MONTH && x->unit <= UNIT_CENTURY;
    if (large && base->told_any != DRG_NO_DAY) return base->told_any;
    if (base->told_day != DRG_NO_DAY) return base->told_day;
    return DRG_NO_DAY;
}

static drg_date_days near_unit(const drg_date_expr *x, const drg_date_base *base)
{
    int32_t from = base->reference;
    int later = strcmp(x->rule, "the-unit") == 0 && base->tense == 1; // "Later in the year they will": from today; "they met": from what was told
    if (x->base == BASE_TOLD && !later) {
        int32_t told = told_for(x, base);
        int named = x->month && base->ago_day != DRG_NO_DAY && drg_cal_ymd(base->ago_day).month == x->month;
        if (named && (told == DRG_NO_DAY || drg_cal_ymd(told).month != x->month)) told = base->ago_day; // "that October night"
        if (told != DRG_NO_DAY) from = told;
        else if (x->to_be_told) return nothing();
    }
    if (from == DRG_NO_DAY || (x->month && drg_cal_ymd(from).month != x->month)) return nothing(); // "that October night"
    int64_t steps = x->count2 / 2;
    if (x->unit == UNIT_WEEKEND && x->base == BASE_REFERENCE) {
        int weekday_now = drg_cal_weekday(from);
        if (steps == 0 && base->tense == -1 && weekday_now < 4) steps = -1;      // on a Tuesday: "they met this weekend"
        else if (steps == -1 && weekday_now >= 5) steps = -1;
    }
    if (steps == -1 && x->unit == UNIT_DAY && x->daypart == DAYPART_NIGHT && x->minute >= 0 && x->minute < 360) steps = 0; // "at 4 a.m. last night"
    return unit_at(from, x->unit, steps);
}

static drg_date_days shift(const drg_date_expr *x, const drg_date_base *base)
{
    int32_t from = base->reference;
    drg_grain fine = grain_of(x->unit), of_grain = DRG_GRAIN_NONE;
    int exact = 0;
    if (x->of) {
        drg_date_days of = drg_dates_days(x->of, base);
        if (of.start == DRG_NO_DAY) return nothing();
        from = x->count2 > 0 ? of.end : of.start;
        of_grain = of.grain;
        exact = of.grain <= DRG_GRAIN_DAY;
    } else if (x->base == BASE_TOLD) {
        int32_t told = told_for(x, base);
        if (told != DRG_NO_DAY) from = told;
        else if (x->count2 > 0 && x->unit >= UNIT_DAY) return nothing(); // "five days later": than what?
    } else if (x->base == BASE_SENTENCE) {
        from = base->same_past != DRG_NO_DAY ? base->same_past : base->told_near; // "left by 5 April, a day after he had called": not of the bound
    }
    if (from == DRG_NO_DAY || x->count_open) return nothing();
    if (!x->of && x->base == BASE_REFERENCE && base->ago_day != DRG_NO_DAY && x->unit == base->ago_unit && x->count2 == base->ago_count2 && !x->unit_more)
        return days_of(base->ago_day, base->ago_day, DRG_GRAIN_DAY); // "three years ago tomorrow ... What I said three years ago"
    int32_t day = moved(from, x->unit, x->count2);
    if (day != DRG_NO_DAY && x->unit_more) { // "two years and three months ago"
        day = moved(day, x->unit_more, x->count2 < 0 ? -x->count2_more : x->count2_more);
        fine = grain_of(x->unit_more);
        if (day != DRG_NO_DAY) return fine == DRG_GRAIN_DAY ? days_of(day, day, fine) : unit_at(day, x->unit_more, 0);
    }
    if (day == DRG_NO_DAY) return nothing();
    if (x->unit < UNIT_DAY && !x->of && gap(x->count2, 0) < 48) return days_of(day, day, DRG_GRAIN_TIME); // "an hour later"
    if (exact || fine == DRG_GRAIN_DAY || x->rule[0] == 'i') return days_of(day, day, DRG_GRAIN_DAY); // "in two weeks": to the day
    if (x->of && strcmp(x->rule, "ago-on") == 0 && of_grain != DRG_GRAIN_NONE) return unit_at(day, x->of->unit, 0); // "a year ago this month"
    if (fine == DRG_GRAIN_WEEK) return days_of(day - 3, day + 3, DRG_GRAIN_WEEK);
    if (fine == DRG_GRAIN_DECADE || x->unit == UNIT_QUARTER || (x->count2 % 2 && x->unit == UNIT_YEAR)) {
        return x->unit == UNIT_QUARTER || x->count2 % 2 ? unit_at(day, UNIT_MONTH, 0) : unit_at(day, UNIT_YEAR, 0);
    }
    if (x->unit == UNIT_YEAR && x->base == BASE_REFERENCE && !x->of && x->count2 <= -2000 && x->count2 % 200 == 0) { // "ten thousand years ago": no more exact than said
        int year = drg_cal_ymd(day).year, shown = ((year > 0 ? year : 1 - year) + 50) / 100 * 100; // year 0 is 1 BC
        return year_days(year > 0 || shown == 0 ? shown : 1 - shown);
    }
    return unit_at(day, x->unit, 0);
}

static drg_date_days stretch(const drg_date_expr *x, const drg_date_base *base)
{
    int32_t told = x->base == BASE_TOLD && base->tense == -1 ? told_for(x, base) : DRG_NO_DAY;
    if (told != DRG_NO_DAY) { // "In 1655 he enlisted. In the next five years he served": from there on
        int32_t end = moved(told, x->unit, x->count2);
        if (x->unit == UNIT_YEAR && base->told_grain == DRG_GRAIN_YEAR && end != DRG_NO_DAY) return days_of(told, drg_cal_day(drg_cal_ymd(end).year, 12, 31), DRG_GRAIN_YEAR);
        return end == DRG_NO_DAY || end <= told ? nothing() : days_of(told + 1, end, DRG_GRAIN_DAY);
    }
    if (base->reference == DRG_NO_DAY) return nothing();
    int32_t other = moved(base->reference, x->unit, (int64_t)x->count2 * x->which);
    if (other == DRG_NO_DAY) return nothing();
    if (x->unit == UNIT_QUARTER) { // quarters are pieces of the calendar: "the last two quarters" are over
        drg_date_days near = unit_at(base->reference, UNIT_QUARTER, x->which), far = unit_at(base->reference, UNIT_QUARTER, x->which * (x->count2 / 2));
        if (far.start == DRG_NO_DAY) return far;
        return x->which < 0 ? days_of(far.start, near.end, DRG_GRAIN_QUARTER) : days_of(near.start, far.end, DRG_GRAIN_QUARTER);
    }
    int32_t start = x->which < 0 ? other : base->reference + 1, end = x->which < 0 ? base->reference : other;
    return start > end ? days_of(end, end, DRG_GRAIN_DAY) : days_of(start, end, DRG_GRAIN_DAY);
}

static drg_date_days season(const drg_date_expr *x, const drg_date_base *base)
{
    int year = x->year;
    int anchored = year == INT32_MIN;
    int32_t ref = x->base == BASE_TOLD && base->told_any != DRG_NO_DAY ? base->told_any : base->reference; // "the following autumn"
    if (anchored && x->of) {
        year = year_from(x->of, base);
    } else if (anchored && ref != DRG_NO_DAY) {
        int now = drg_cal_ymd(ref).year;
        if (x->season == 4 && drg_cal_ymd(ref).month < 3) now--; // in January, this winter began last year
        int32_t start = season_start(now, x), end = drg_cal_day(now, x->season * 3 + 3, 1) - 1;
        if (x->which == -1) year = end < ref ? now : now - 1;
        else if (x->which == 1) year = start > ref ? now : now + 1;
        else if (x->which == 0) year = base->tense == -1 && start > ref && drg_cal_ymd(ref).month < 4 ? now - 1 : now; // in January: "this summer we did"
        else year = best_year(x, ref, base, season_start);
    }
    if (year == INT32_MIN || !year_fits(year)) return nothing();
    drg_date_days days = days_of(season_start(year, x), drg_cal_day(year, x->season * 3 + 3, 1) - 1, DRG_GRAIN_QUARTER);
    days.anchored = (uint8_t)anchored;
    return days;
}

// Quarters and halves.
static int32_t quarter_start(int year, const drg_date_expr *x)
{
    return x->form == FORM_HALF ? drg_cal_day(year, x->half * 6 - 5, 1) : drg_cal_day(year, x->quarter * 3 - 2, 1);
}

static drg_date_days quarter(const drg_date_expr *x, const drg_date_base *base)
{
    int year = x->year;
    int anchored = year == INT32_MIN;
    if (anchored && x->of) year = year_from(x->of, base);
    else if (anchored && base->reference != DRG_NO_DAY) year = best_year(x, base->reference, base, quarter_start);
    if (year == INT32_MIN || !year_fits(year)) return nothing();
    int32_t start = quarter_start(year, x);
    drg_ymd at = drg_cal_ymd(start);
    drg_date_days days = days_of(start, drg_cal_day(at.year, at.month + (x->form == FORM_HALF ? 6 : 3), 1) - 1, DRG_GRAIN_QUARTER);
    days.anchored = (uint8_t)anchored;
    return days;
}

// "the first week of February": the n-th unit within another stretch.
static drg_date_days nth(const drg_date_expr *x, const drg_date_base *base)
{
    drg_date_days of = drg_dates_days(x->of, base);
    if (of.start == DRG_NO_DAY) return nothing();
    if (!x->which && x->unit == UNIT_WEEK) return unit_at(of.start, UNIT_WEEK, 0); // "the week of April 10"
    int32_t length = of.end - of.start + 1;
    int count = x->count2 / 2 > 0 ? x->count2 / 2 : 1, index = x->which > 0 ? x->which - 1 : 0;
    if (x->half) {
        int32_t middle = of.grain == DRG_GRAIN_YEAR ? drg_cal_day(drg_cal_ymd(of.start).year, 7, 1) : of.start + length / 2;
        return x->which == 1 ? days_of(of.start, middle - 1, of.grain) : days_of(middle, of.end, of.grain);
    }
    if (x->weekday >= 0) { // "the first Monday of May"
        int32_t day = of.start + (x->weekday - drg_cal_weekday(of.start) + 7) % 7 + 7 * index;
        if (x->which < 0) day = of.end - (drg_cal_weekday(of.end) - x->weekday + 7) % 7;
        return day > of.end ? nothing() : days_of(day, day, DRG_GRAIN_DAY);
    }
    if (x->unit == UNIT_WEEK && of.grain == DRG_GRAIN_YEAR) { // ISO weeks; the first holds 4 January
        int year = drg_cal_ymd(of.start).year;
        int32_t monday = x->which > 0 ? drg_cal_monday(drg_cal_day(year, 1, 4)) + 7 * index : drg_cal_monday(drg_cal_day(year, 12, 28)) - 7 * (count - 1);
        return days_of(monday, monday + 7 * count - 1, DRG_GRAIN_WEEK);
    }
    int size = x->unit == UNIT_WEEK ? 7 : x->unit == UNIT_DAY ? 1 : 0;
    if (size) {
        int32_t start = x->which > 0 ? of.start + (int32_t)index * size : of.end + 1 - (int32_t)size * count;
        int32_t end = start + (int32_t)size * count - 1;
        if (start < of.start || start > of.end) return nothing();
        return days_of(start, end > of.end ? of.end : end, grain_of(x->unit));
    }
    if (x->unit == UNIT_WEEKEND) {
        int32_t start = of.start + (5 - drg_cal_weekday(of.start) + 7) % 7 + 7 * index;
        if (x->which < 0) start = of.end - (drg_cal_weekday(of.end) - 5 + 7) % 7;
        return start > of.end ? nothing() : days_of(start, start + 1, DRG_GRAIN_WEEK);
    }
    if (x->unit != UNIT_MONTH && x->unit != UNIT_YEAR && x->unit != UNIT_DECADE && x->unit != UNIT_QUARTER) return nothing();
    drg_date_days first = unit_at(x->which > 0 ? of.start : of.end, x->unit, x->which > 0 ? index : 1 - count);
    if (first.start == DRG_NO_DAY || count > 1000) return nothing();
    drg_date_days last = unit_at(first.start, x->unit, count - 1);
    if (last.start == DRG_NO_DAY || first.start < of.start || last.end > of.end) return nothing();
    return days_of(first.start, last.end, grain_of(x->unit));
}

// "from X to Y": an end without a year follows its beginning; weekdays follow each other.
static drg_date_days range(const drg_date_expr *x, const drg_date_base *base, drg_date_days *from, drg_date_days *to)
{
    if (strcmp(x->rule, "recurs") == 0) return nothing(); // of every year
    *from = x->of->form == FORM_VAGUE ? days_of(base->reference, base->reference, DRG_GRAIN_DAY) : drg_dates_days(x->of, base);
    drg_date_base from_there = *base;
    if (from->start != DRG_NO_DAY && x->to->form == FORM_CALENDAR && x->to->year == INT32_MIN && x->to->month) {
        from_there.reference = from->start; // the first such day after the beginning
        from_there.tense = 1;
        from_there.by_noun = 0;
    }
    *to = x->to->form == FORM_VAGUE ? days_of(base->reference, base->reference, DRG_GRAIN_DAY) : drg_dates_days(x->to, &from_there);
    if (from->start == DRG_NO_DAY || to->end == DRG_NO_DAY) return nothing();
    if (to->end < from->start && x->to->form == FORM_WEEKDAY) {
        // "from Monday to Wednesday" around a reference between them
        if (base->tense == 1) to->start += 7, to->end += 7;
        else from->start -= 7, from->end -= 7;
    }
    if (to->end < from->start && x->of->form == FORM_CALENDAR && x->of->month && x->to->year != INT32_MIN) {
        // "December 28 to January 3, 2022": the year was said of the end
        drg_ymd ymd = drg_cal_ymd(from->start);
        int32_t length = from->end - from->start;
        from->start = drg_cal_day(ymd.year - 1, ymd.month, ymd.day);
        from->end = from->start + length;
    }
    if (to->end < from->start) return nothing();
    drg_date_days days = days_of(from->start, to->end, from->grain > to->grain ? from->grain : to->grain);
    days.anchored = from->anchored | to->anchored;
    return days;
}

// ---- parts --------------------------------------------------------------------------------------------------------

// "early February", "mid-2022", "the end of the year": the part of a stretch that is meant.
static drg_date_days narrowed(drg_date_days days, int part)
{
    if (!part || days.start == DRG_NO_DAY || days.grain <= DRG_GRAIN_DAY) return days;
    int32_t length = days.end - days.start + 1, third = length / 3;
    if (days.grain == DRG_GRAIN_YEAR) {
        int year = drg_cal_ymd(days.start).year;
        static const int first[] = {1, 1, 5, 10, 1, 12}, last[] = {12, 3, 8, 12, 1, 12};
        days.start = drg_cal_day(year, first[part], 1);
        days.end = drg_cal_day(year, last[part] + 1, 1) - 1;
        return days;
    }
    switch (part) {
    case PART_EARLY: case PART_BEGIN: days.end = days.start + third - 1; break;
    case PART_MIDDLE: days.start += third; days.end -= third; break;
    default: days.start = days.end - third + 1;
    }
    return days;
}

static drg_date_days form_days(const drg_date_expr *x, const drg_date_base *base, drg_date_days *from, drg_date_days *to)
{
    drg_date_days days = nothing();
    switch (x->form) {
    case FORM_CALENDAR: return calendar(x, base);
    case FORM_WEEKDAY: days = weekday(x, base); break;
    case FORM_NEAR: days = near_unit(x, base); break;
    case FORM_SHIFT: days = shift(x, base); break;
    case FORM_STRETCH: days = stretch(x, base); break;
    case FORM_SEASON: return season(x, base);
    case FORM_QUARTER: case FORM_HALF: return quarter(x, base);
    case FORM_DECADE: return days_of(drg_cal_day(x->year, 1, 1), drg_cal_day(x->year + 9, 12, 31), DRG_GRAIN_DECADE);
    case FORM_CENTURY: return days_of(drg_cal_day(x->year, 1, 1), drg_cal_day(x->year + 99, 12, 31), DRG_GRAIN_DECADE);
    case FORM_WEEK:
        if (!year_fits(x->year)) return days;
        days.start = drg_cal_monday(drg_cal_day(x->year, 1, 4)) + 7 * (x->count2 / 2 - 1);
        return days_of(days.start, days.start + 6, DRG_GRAIN_WEEK);
    case FORM_NTH: return nth(x, base);
    case FORM_HOLIDAY: {
        int year = x->year;
        if (year == INT32_MIN && x->of) year = year_from(x->of, base);
        else if (year == INT32_MIN && base->reference != DRG_NO_DAY) year = best_year(x, base->reference, base, holiday_in);
        if (year == INT32_MIN) return days;
        int32_t day = holiday_in(year, x);
        days = day == DRG_NO_DAY ? nothing() : days_of(day, day, DRG_GRAIN_DAY);
        days.anchored = x->year == INT32_MIN;
        return days;
    }
    case FORM_TIME:
        days.start = base->same_sentence != DRG_NO_DAY ? base->same_sentence : base->told_here;
        if (days.start == DRG_NO_DAY) return days;
        days = days_of(days.start, days.start, DRG_GRAIN_TIME);
        break;
    case FORM_RANGE: return range(x, base, from, to);
    default: return days;
    }
    days.anchored = days.start != DRG_NO_DAY;
    return days;
}

drg_date_days drg_dates_days_of_range(const drg_date_expr *x, const drg_date_base *base, drg_date_days *from, drg_date_days *to)
{
    drg_date_days days = narrowed(form_days(x, base, from, to), x->part);
    if (days.start != DRG_NO_DAY && days.grain == DRG_GRAIN_DAY && x->minute >= 0 && days.start == days.end) days.grain = DRG_GRAIN_TIME;
    return days;
}

drg_date_days drg_dates_days(const drg_date_expr *x, const drg_date_base *base)
{
    drg_date_days from = nothing(), to = nothing();
    return drg_dates_days_of_range(x, base, &from, &to);
}
