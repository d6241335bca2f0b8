// SPDX-License-Identifier: MIT
//
// dates_match -- runs the patterns over each sentence: puts parts, times of day and ranges together and keeps the longest.
//
// Reads    atoms
// Writes   dates->exprs, in text order, none overlapping
// Rule     a date inside a name is part of the name ("the Sunday Times", "July 4 Street"), but the year of an event or a report stays one ("the 2018
//          World Cup")

#include "base/cal.h"
#include "resolve/dates.h"

static drg_date_expr *keep(drg_dates *dates, const drg_date_expr *x)
{
    drg_date_expr *copy = DRG_ARENA_NEW(dates->scratch, drg_date_expr);
    if (copy) *copy = *x;
    return copy;
}

static int has_day(const drg_date_expr *x)
{
    switch (x->form) {
    case FORM_CALENDAR: return x->day != 0;
    case FORM_WEEKDAY: return x->unit != UNIT_WEEKEND;
    case FORM_NEAR: case FORM_SHIFT: return x->unit <= UNIT_DAY;
    case FORM_HOLIDAY: return 1;
    default: return 0;
    }
}

// ---- one point ----------------------------------------------------------------------------------------------------

// "early", "mid-", "the end of", "the beginning of", "late in", "earlier", "later" before a point.
static uint32_t part_of(drg_dates *dates, uint32_t at, int depth, drg_date_expr *x)
{
    uint32_t from = at;
    int part = 0, of = 0;
    if (drg_dates_is(dates, at, "the")) at++;
    if (drg_dates_is(dates, at, "very")) at++;
    int comparative = drg_dates_has(dates, at, WORD_PART_THIS, &part);
    if (!comparative && !drg_dates_has(dates, at, WORD_PART, &part)) return 0;
    at++;
    if (drg_dates_is(dates, at, "-")) at++;
    while (drg_dates_is(dates, at, "to") || drg_dates_is(dates, at, "or") || drg_dates_is(dates, at, "and")) { // "mid to late February"
        int second = 0;
        uint32_t next = at + 1;
        if (!drg_dates_has(dates, next, WORD_PART, &second)) return 0;
        at = next + 1;
        if (drg_dates_is(dates, at, "-")) at++;
    }
    if (drg_dates_is(dates, at, "of") || drg_dates_is(dates, at, "in") || drg_dates_is(dates, at, "on")) {
        of = drg_dates_is(dates, at, "of");
        if (comparative && of) return 0;
        at++;
    }
    drg_date_expr inner;
    uint32_t n = drg_dates_point(dates, at, depth + 1, &inner);
    if (!n || inner.part) return 0;
    if (inner.form == FORM_VAGUE || inner.form == FORM_STRETCH || inner.form == FORM_RANGE) return 0;
    if (inner.form == FORM_TIME && !inner.daypart) return 0;
    if (comparative && part == PART_EARLY && drg_dates_is(dates, at - 1, "later")) return 0;
    int noun = part >= PART_BEGIN || drg_dates_is(dates, from, "the");
    if (noun && !of && part == PART_BEGIN) return 0;                // "start Monday" is a verb
    if (noun && !of && part == PART_END && has_day(&inner)) return 0; // "end Tuesday"
    if (drg_dates_is(dates, from, "close") && !of) return 0;
    *x = inner;
    x->first = from;
    int of_many = inner.form == FORM_DECADE || inner.form == FORM_CENTURY; // "the later 1800s" is a part, "later this week" is not
    if (!comparative || inner.form != FORM_NEAR) x->part = (uint8_t)(comparative && !of_many ? PART_NONE : part);
    x->rule = "part";
    return at + n - from;
}

// "the morning of February 7", "on the evening of the 7th".
static uint32_t daypart_of(drg_dates *dates, uint32_t at, int depth, drg_date_expr *x)
{
    uint32_t from = at;
    int daypart = 0;
    if (drg_dates_is(dates, at, "the")) at++;
    if ((drg_dates_is(dates, at, "early") || drg_dates_is(dates, at, "small") || drg_dates_is(dates, at, "late") || drg_dates_is(dates, at, "evening") ||
         drg_dates_is(dates, at, "morning")) && drg_dates_is(dates, at + 1, "hours")) { // "the early hours of Sunday"
        daypart = drg_dates_is(dates, at, "late") || drg_dates_is(dates, at, "evening") ? DAYPART_EVENING : DAYPART_NIGHT;
        at++;
    } else if (!drg_dates_has(dates, at, WORD_DAYPART, &daypart)) return 0;
    at++;
    if (!drg_dates_is(dates, at, "of") && !drg_dates_is(dates, at, "on")) return 0;
    drg_date_expr inner;
    uint32_t n = drg_dates_point(dates, at + 1, depth + 1, &inner);
    if (!n || !has_day(&inner) || inner.daypart) return 0;
    *x = inner;
    x->first = from;
    x->daypart = (uint8_t)daypart;
    return at + 1 + n - from;
}

// "the first week of February", "the last day of 2021", "the first ten days of May", "first half of last year".
static uint32_t nth_of(drg_dates *dates, uint32_t at, int depth, drg_date_expr *x)
{
    uint32_t from = at;
    int which = 0, unit = 0, open = 0;
    int32_t count2 = 2;
    if (drg_dates_is(dates, at, "the")) at++;
    if (drg_dates_is(dates, at, "last")) {
        which = -1;
        at++;
    } else {
        uint32_t n = drg_dates_ordinal(dates, at, &which);
        if (!n || which > 31) return 0;
        at += n;
    }
    int half = drg_dates_is(dates, at, "half") && which <= 2;
    if (half) {
        unit = UNIT_NONE;
    } else {
        uint32_t n = drg_dates_count(dates, at, &count2, &open);
        if (n && (which == 1 || which == -1) && !open) at += n;
        else count2 = 2;
        if (!drg_dates_has(dates, at, WORD_UNIT, &unit) && !drg_dates_has(dates, at, WORD_UNITS, &unit)) {
            int weekday = 0; // "the first Monday of May"
            if (!drg_dates_has(dates, at, WORD_WEEKDAY, &weekday)) return 0;
            x->weekday = (int8_t)weekday;
        }
    }
    at++;
    if (!drg_dates_is(dates, at, "of") && !drg_dates_is(dates, at, "in")) return 0;
    at++;
    drg_date_expr inner;
    uint32_t n = drg_dates_point(dates, at, depth + 1, &inner);
    if (!n || has_day(&inner) || inner.form == FORM_VAGUE || inner.form == FORM_TIME || inner.form == FORM_STRETCH) return 0;
    x->of = keep(dates, &inner);
    if (!x->of) return 0;
    x->form = FORM_NTH;
    x->unit = (uint8_t)unit;
    x->which = (int8_t)which;
    x->half = (uint8_t)half;
    x->count2 = count2;
    x->rule = "nth";
    return at + n - from;
}

// A part of the day behind a day: "Monday morning", "February 7 evening", "yesterday afternoon", "Monday in the evening".
static uint32_t daypart_after(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    int daypart = 0;
    uint32_t n = 0;
    if (drg_dates_is(dates, at, "early") || drg_dates_is(dates, at, "late")) n = 1;
    if (drg_dates_is(dates, at, "in") && drg_dates_is(dates, at + 1, "the")) n = 2;
    if (!drg_dates_has(dates, at + n, WORD_DAYPART, &daypart)) return 0;
    x->daypart = (uint8_t)daypart;
    if (x->form == FORM_WEEKDAY && x->which == DRG_DATES_ANY && drg_str_ends(dates->atoms[at + n].text, "s")) { // "Saturday mornings"
        x->form = FORM_SET;
        x->rule = "set";
        x->count2 = 2;
    }
    return n + 1;
}

// A larger stretch behind a point: "Tuesday next week", "Monday of the following week", "February last year", "May 5 this year".
static uint32_t larger_after(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    uint32_t n = drg_dates_is(dates, at, "of") || drg_dates_is(dates, at, "in") || drg_dates_is(dates, at, ",") ? 1u : 0u;
    drg_date_expr larger;
    uint32_t m = drg_dates_relative(dates, at + n, DRG_DATES_DEPTH, &larger);
    if (!m || larger.form != FORM_NEAR) return 0;
    int week = x->form == FORM_WEEKDAY && x->which == DRG_DATES_ANY && larger.unit == UNIT_WEEK;
    int year = (x->form == FORM_CALENDAR || x->form == FORM_SEASON || x->form == FORM_QUARTER || x->form == FORM_HOLIDAY) &&
               x->year == INT32_MIN && larger.unit == UNIT_YEAR;
    int month = x->form == FORM_CALENDAR && x->day && !x->month && larger.unit == UNIT_MONTH;
    if (!week && !year && !month) return 0;
    if (n && drg_dates_is(dates, at, ",") && !drg_dates_is(dates, at + 1, "last") && !drg_dates_is(dates, at + 1, "next")) return 0;
    x->of = keep(dates, &larger);
    return x->of ? n + m : 0;
}

// A time of day behind a day: "Monday at 3 p.m.", "February 7, 10:30 GMT".
static uint32_t clock_after(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    uint32_t n = 0;
    if (drg_dates_is(dates, at, ",")) n++;
    if (drg_dates_is(dates, at + n, "at") || drg_dates_is(dates, at + n, "@")) n++;
    if (n && (drg_dates_is(dates, at + n, "about") || drg_dates_is(dates, at + n, "around"))) n++;
    drg_date_expr clock;
    uint32_t m = drg_dates_clock(dates, at + n, &clock);
    if (!m) return 0;
    x->minute = clock.minute;
    return n + m;
}

// "3 p.m. on Tuesday", "10:30 Monday", "2:30 the next day".
static uint32_t clock_first(drg_dates *dates, uint32_t at, int depth, drg_date_expr *x)
{
    drg_date_expr clock, day;
    uint32_t n = drg_dates_clock(dates, at, &clock);
    if (!n) return 0;
    uint32_t link = at + n;
    if (drg_dates_is(dates, link, ",")) link++;
    if (drg_dates_is(dates, link, "on")) link++;
    uint32_t m = depth < DRG_DATES_DEPTH ? drg_dates_point(dates, link, depth + 1, &day) : 0;
    if (m && has_day(&day) && day.minute < 0 && day.form != FORM_SHIFT) {
        *x = day;
        x->minute = clock.minute;
        x->first = at;
        return link + m - at;
    }
    *x = clock;
    return n;
}

// "next week on Tuesday", "next week Wednesday", "last year's Easter".
static uint32_t week_first(drg_dates *dates, uint32_t at, drg_date_expr *week, drg_date_expr *x)
{
    int weekday = 0;
    if (week->form == FORM_NEAR && week->unit == UNIT_YEAR && week->base == BASE_REFERENCE) {
        uint32_t owner = drg_dates_is(dates, at, "'") && drg_dates_is(dates, at + 1, "s") ? 2u : 0u;
        drg_date_expr feast;
        drg_date_expr_init(&feast, at + owner);
        uint32_t m = drg_dates_calendar(dates, at + owner, &feast);
        if (!m || feast.form != FORM_HOLIDAY || feast.year != INT32_MIN) return 0;
        feast.of = keep(dates, week);
        feast.first = week->first;
        if (!feast.of) return 0;
        *x = feast;
        return owner + m;
    }
    uint32_t n = drg_dates_is(dates, at, "on") ? 1u : 0u;
    if (week->form != FORM_NEAR || week->unit != UNIT_WEEK || !drg_dates_has(dates, at + n, WORD_WEEKDAY, &weekday)) return 0;
    drg_date_expr day;
    drg_date_expr_init(&day, week->first);
    day.form = FORM_WEEKDAY;
    day.weekday = (int8_t)weekday;
    day.base = BASE_REFERENCE;
    day.rule = "weekday";
    day.of = keep(dates, week);
    if (!day.of) return 0;
    *x = day;
    return n + 1;
}

// "the week of April 10", "the week beginning February 4".
static uint32_t week_of(drg_dates *dates, uint32_t at, int depth, drg_date_expr *x)
{
    uint32_t from = at;
    if (drg_dates_is(dates, at, "the")) at++;
    if (!drg_dates_is(dates, at, "week")) return 0;
    if (!drg_dates_is(dates, at + 1, "of") && !drg_dates_is(dates, at + 1, "beginning") && !drg_dates_is(dates, at + 1, "starting")) return 0;
    drg_date_expr day;
    uint32_t n = drg_dates_point(dates, at + 2, depth + 1, &day);
    if (!n || day.form != FORM_CALENDAR || !day.day) return 0;
    x->form = FORM_NTH;
    x->unit = UNIT_WEEK;
    x->which = 0;
    x->of = keep(dates, &day);
    x->rule = "week-of";
    return x->of ? at + 2 + n - from : 0;
}

static uint32_t simple_point(drg_dates *dates, uint32_t at, int depth, drg_date_expr *x)
{
    drg_date_expr relative;
    drg_date_expr_init(&relative, at);
    uint32_t n = drg_dates_calendar(dates, at, x);
    uint32_t m = drg_dates_relative(dates, at, depth, &relative);
    if (m > n) {
        *x = relative;
        n = m;
    }
    return n;
}

uint32_t drg_dates_point(drg_dates *dates, uint32_t at, int depth, drg_date_expr *x)
{
    drg_date_expr one;
    uint32_t best = 0;
    if (at >= dates->hi) return 0;
    drg_date_expr_init(x, at);
    best = simple_point(dates, at, depth, x);
    if (depth < DRG_DATES_DEPTH) {
        typedef uint32_t pattern(drg_dates *, uint32_t, int, drg_date_expr *);
        static pattern *const patterns[] = {part_of, daypart_of, nth_of, week_of, clock_first};
        for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
            drg_date_expr_init(&one, at);
            uint32_t n = patterns[i](dates, at, depth, &one);
            if (n > best) {
                best = n;
                *x = one;
            }
        }
    }
    if (!best || x->form == FORM_VAGUE || x->form == FORM_RANGE) return best;
    best += larger_after(dates, at + best, x);
    x->first = at;
    best += week_first(dates, at + best, x, x);
    if (has_day(x)) {
        if (!x->daypart) best += daypart_after(dates, at + best, x);
        if (!x->of) best += larger_after(dates, at + best, x); // "Wednesday evening next week"
        if (x->minute < 0) best += clock_after(dates, at + best, x);
    }
    x->first = at;
    x->end = at + best;
    return best;
}

// ---- ranges -------------------------------------------------------------------------------------------------------

// How the second point is tied to the first: "to", "-", "until"; "and" after "between". Atoms taken.
static uint32_t link_at(const drg_dates *dates, uint32_t first, uint32_t at)
{
    static const char *words[] = {"-", "to", "through", "until", "till", "thru"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (drg_dates_is(dates, at, words[i])) return 1;
    }
    if (drg_dates_is(dates, at, "and") && first > dates->lo && drg_dates_is(dates, first - 1, "between")) return 1;
    return 0;
}

// Whether two points can be the ends of one range.
static int can_pair(const drg_date_expr *a, const drg_date_expr *b)
{
    if (a->form == FORM_TIME) return a->minute >= 0 && b->minute >= 0; // "10 a.m. to noon on Monday" too
    if (b->form == FORM_TIME) return a->minute >= 0;
    if (a->form == FORM_VAGUE) return a->vague == 3 && b->form != FORM_VAGUE && b->form != FORM_STRETCH; // "between now and May"
    if ( b->form == FORM_STRETCH || a->form == FORM_STRETCH) return 0;
    if (b->form == FORM_VAGUE) return b->vague == 3; // "from 2019 to now"
    if (a->form == FORM_RANGE || b->form == FORM_RANGE) return 0;
    int larger = (b->form == FORM_NEAR && b->unit > UNIT_DAY) || (a->form == FORM_NEAR && a->unit > UNIT_DAY);
    if (has_day(a) != has_day(b) && larger) return 0; // "February 6 - this year"
    if (a->form == FORM_CALENDAR && b->form == FORM_CALENDAR) return (a->day != 0) == (b->day != 0) || a->year != INT32_MIN || b->year != INT32_MIN;
    return 1;
}

// "2 to 4 p.m.", "from 2 to 4 pm", "9-10:30 a.m.": a bare hour before a time.
static uint32_t clock_range(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    if (!drg_dates_number_at(dates, at) || dates->atoms[at].digits > 2 || dates->atoms[at].value > 12) return 0;
    uint32_t link = link_at(dates, at, at + 1);
    if (!link) return 0;
    drg_date_expr end;
    uint32_t n = drg_dates_clock(dates, at + 1 + link, &end);
    if (!n || end.minute < 0 || !drg_dates_number_at(dates, at + 1 + link)) return 0;
    int hour = (int)dates->atoms[at].value % 12 + (end.minute >= 720 ? 12 : 0);
    if (hour * 60 > end.minute) hour -= 12;
    if (hour < 0) return 0;
    drg_date_expr_init(x, at);
    x->form = FORM_TIME;
    x->minute = (int16_t)(hour * 60);
    x->minute_end = end.minute;
    x->rule = "clock-range";
    uint32_t taken = 1 + link + n, day_at = at + taken;
    if (drg_dates_is(dates, day_at, "on")) day_at++;
    drg_date_expr day;
    uint32_t m = drg_dates_point(dates, day_at, 1, &day);
    if (m && has_day(&day) && day.minute < 0) {
        day.first = at;
        day.minute = x->minute;
        day.minute_end = x->minute_end;
        *x = day;
        return day_at + m - at;
    }
    return taken;
}

// Tries to make x (n atoms at `at`) the beginning of a range.
static uint32_t extend(drg_dates *dates, uint32_t at, uint32_t n, drg_date_expr *x)
{
    uint32_t link = link_at(dates, at, at + n);
    if (!link) return n;
    uint32_t next = at + n + link;
    drg_date_expr to;
    uint32_t m = drg_dates_point(dates, next, 1, &to);
    if (!m && x->form == FORM_CALENDAR && drg_dates_is(dates, next, "present") && drg_dates_upos(dates, next + 1) != DRG_UPOS_NOUN) { // "2013 - present"
        drg_date_expr_init(&to, next);
        to.form = FORM_VAGUE;
        to.vague = 3;
        m = 1;
    }
    if (!m || !can_pair(x, &to)) return n;
    if (x->form == FORM_TIME && to.form != FORM_TIME) { // "10 a.m. to noon on Monday"
        to.minute_end = to.minute;
        to.minute = x->minute;
        *x = to;
        return n + link + m;
    }
    if (to.form == FORM_TIME) { // "Monday from 2 to 4 p.m." reads "Monday at 2:00-4:00"
        x->minute_end = to.minute;
        return n + link + m;
    }
    // "Tuesday to Paris" cannot come here; "from 2014 to 2018" does; "in 2014-2018" came as one already.
    if (x->form == FORM_CALENDAR && to.form == FORM_CALENDAR && x->year == INT32_MIN && to.year != INT32_MIN) x->year = to.year;
    int recurs = x->rule && to.rule && (strcmp(x->rule, "recurs") == 0 || strcmp(to.rule, "recurs") == 0 || drg_dates_habitual(dates, at)) && !has_day(x) && !has_day(&to) &&
                 x->year == INT32_MIN && to.year == INT32_MIN && (x->month || x->season) && (to.month || to.season); // "rains occur from July to September"
    if (recurs) {
        x->form = x->month ? FORM_CALENDAR : FORM_SEASON;
        to.form = to.month ? FORM_CALENDAR : FORM_SEASON;
    }
    drg_date_expr range;
    drg_date_expr_init(&range, at);
    range.form = FORM_RANGE;
    range.of = keep(dates, x);
    range.to = keep(dates, &to);
    range.rule = recurs ? "recurs" : "range";
    if (!range.of || !range.to) return n;
    *x = range;
    return n + link + m;
}

// ---- what is no date after all ------------------------------------------------------------------------------------

// Whether a name covers the whole expression and more.
static int inside_name(const drg_dates *dates, uint32_t first, uint32_t end, const drg_date_expr *x)
{
    const drg_doc *doc = dates->doc;
    uint32_t tok_first = dates->atoms[first].tok, tok_end = dates->atoms[end - 1].tok + 1;
    uint32_t name = doc->tokens[tok_first].name;
    if (name == DRG_NONE || name >= doc->n_names) return 0;
    drg_range toks = doc->names[name].toks;
    if (toks.first > tok_first || toks.end < tok_end) return 0;
    drg_name_type type = doc->names[name].type;
    if (x->rule && strcmp(x->rule, "named-period") == 0) return type == DRG_NAME_PER || type == DRG_NAME_ORG;
    int year_only = x->form == FORM_CALENDAR && x->year != INT32_MIN && !x->month;
    if (year_only) return type == DRG_NAME_PER; // "the 2021 Investment Climate Statements" came out in 2021
    if (type == DRG_NAME_EVENT || type == DRG_NAME_MISC) return !(x->form == FORM_CALENDAR && x->day);
    if (toks.end - toks.first == tok_end - tok_first) { // the date is the name: "May", "April", "August" are people too
        return type == DRG_NAME_PER && x->form == FORM_CALENDAR && !x->day && x->year == INT32_MIN;
    }
    return !(x->form == FORM_CALENDAR && x->year != INT32_MIN && x->day);
}

// An atom that is glued to a letter or digit before it is the middle of a word.
static int word_start(const drg_dates *dates, uint32_t at)
{
    const drg_date_atom *atom = &dates->atoms[at];
    if (!atom->glued || at == dates->lo) return 1;
    if (dates->atoms[at - 1].kind != ATOM_SIGN) return 0;
    if (drg_dates_is(dates, at - 1, "_") || drg_dates_is(dates, at - 1, "@") || drg_dates_is(dates, at - 1, "#")) return 0;
    // "3.14", "1,200": the tail of a number; "/may" of an address.
    if (atom->kind == ATOM_NUMBER && at >= dates->lo + 2 && dates->atoms[at - 1].glued && dates->atoms[at - 2].kind == ATOM_NUMBER &&
        (drg_dates_is(dates, at - 1, ".") || drg_dates_is(dates, at - 1, ",") || drg_dates_is(dates, at - 1, ":"))) return 0;
    return 1;
}

// The number of a page's address or of a mail address is no date.
static int in_address(const drg_dates *dates, uint32_t at)
{
    drg_str form = dates->doc->tokens[dates->atoms[at].tok].form;
    return drg_str_find(form, DRG_STR("://"), 0) != SIZE_MAX || drg_str_starts(form, "www.") ||
           (form.n > 8 && drg_str_find(form, DRG_STR("@"), 0) != SIZE_MAX);
}

static uint32_t best_at(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    uint32_t n = drg_dates_point(dates, at, 0, x);
    int from_now = n && x->form == FORM_VAGUE && x->vague == 3 && (drg_dates_is(dates, at - 1, "between") || drg_dates_is(dates, at - 1, "from"));
    if (n && (x->form != FORM_VAGUE || from_now)) n = extend(dates, at, n, x);
    drg_date_expr other;
    uint32_t m = clock_range(dates, at, &other);
    if (m > n) {
        *x = other;
        n = m;
    }
    m = drg_dates_length(dates, at, &other);
    if (m > n) {
        *x = other;
        n = m;
    }
    return n;
}

static drg_err match_sentence(drg_dates *dates)
{
    uint32_t at = dates->lo;
    while (at < dates->hi) {
        drg_date_expr x;
        uint32_t n = word_start(dates, at) && !in_address(dates, at) ? best_at(dates, at, &x) : 0;
        if (n && at + n < dates->hi && dates->atoms[at + n].glued && dates->atoms[at + n].kind != ATOM_SIGN &&
            dates->atoms[at + n - 1].kind != ATOM_SIGN) n = 0; // the word goes on: "7up", "mayhem" cannot come here
        if (n && inside_name(dates, at, at + n, &x)) n = 0;
        if (!n) {
            at++;
            continue;
        }
        x.first = at;
        x.end = at + n;
        drg_date_expr *kept = keep(dates, &x);
        drg_date_expr **slot = kept ? DRG_ARENA_PUSH(dates->scratch, dates->exprs, dates->n_exprs, dates->cap_exprs) : NULL;
        if (!slot) return dates->scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
        *slot = kept;
        at += n;
    }
    return DRG_OK;
}

// Which of "7/2/2022" is the day: a number over 12 tells; else the way the document writes months out.
static int find_day_first(drg_dates *dates)
{
    int day_first = 0, month_first = 0;
    for (uint32_t i = 0; i + 4 < dates->n_atoms; i++) {
        const drg_date_atom *a = &dates->atoms[i];
        dates->lo = 0;
        dates->hi = dates->n_atoms;
        if (a->kind == ATOM_NUMBER && a->digits <= 2 && drg_str_is(a[1].text, "/") && a[2].kind == ATOM_NUMBER && a[2].digits <= 2 &&
            drg_str_is(a[3].text, "/") && a[4].kind == ATOM_NUMBER) {
            if (a->value > 12 && a->value <= 31) day_first += 100;
            if (a[2].value > 12 && a[2].value <= 31) month_first += 100;
        }
        if (a->kind == ATOM_NUMBER && a->digits <= 2 && drg_dates_has(dates, i + 1, WORD_MONTH, NULL) && a[1].capital) day_first++;
        if (a->kind == ATOM_WORD && a->capital && drg_dates_has(dates, i, WORD_MONTH, NULL) && a[1].kind == ATOM_NUMBER && a[1].digits <= 2) month_first++;
    }
    return day_first > month_first;
}

drg_err drg_dates_match(drg_dates *dates)
{
    if (dates->n_atoms >= 5) dates->day_first = find_day_first(dates);
    dates->lo = 0;
    dates->hi = dates->n_atoms;
    dates->ancient = drg_dates_ancient(dates);
    for (uint32_t s = 0; s < dates->doc->n_sents; s++) {
        dates->lo = dates->sent_first[s];
        dates->hi = dates->sent_first[s + 1];
        DRG_TRY(match_sentence(dates));
    }
    return DRG_OK;
}
