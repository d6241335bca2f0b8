// SPDX-License-Identifier: MIT
//
// dates_relative -- expressions that count from a day: today, "last week", "two days ago", "the following Monday", "in the
//                   coming days".
//
// Reads    atoms
// Rule     "next week" counts from the day of speaking, "the next week", "the following week" from the date last spoken of
// Rule     "the past week" is a stretch up to today, "last week" a week of the calendar

#include "resolve/dates.h"

static int last_atom(const drg_dates *dates, uint32_t at) // nothing of a phrase follows: the sentence ends, or a sign stands there
{
    return at >= dates->hi || dates->atoms[at].kind == ATOM_SIGN;
}

// A unit of the calendar, a day or more.
static int calendar_unit(const drg_dates *dates, uint32_t at, int *unit)
{
    return drg_dates_has(dates, at, WORD_UNIT, unit) && *unit >= UNIT_DAY && *unit != UNIT_NIGHT && *unit != UNIT_FORTNIGHT;
}

// "still used today", "what is today Germany", "known today as", "even today": the present time, not this day.
static int means_nowadays(const drg_dates *dates, uint32_t at)
{
    if (!drg_dates_is(dates, at, "today") || drg_dates_is(dates, at + 1, "'") || drg_dates_tense(dates, at, NULL) != 0) return 0;
    if (drg_dates_is(dates, at - 1, "even")) return 1;
    if ((drg_dates_is(dates, at - 1, "is") || drg_dates_is(dates, at - 1, "are")) && (drg_dates_upos(dates, at + 1) == DRG_UPOS_PROPN || drg_dates_upos(dates, at + 1) == DRG_UPOS_DET)) return 1;
    uint32_t from = at > dates->lo + 8 ? at - 8 : dates->lo;
    for (uint32_t i = from; i < dates->hi && i < at + 8; i++) {
        if (dates->atoms[i].kind == ATOM_SIGN && !dates->atoms[i].glued && i < at) from = i;
        if (i > at && dates->atoms[i].kind == ATOM_SIGN && !drg_dates_is(dates, i, ",")) break;
        if (drg_dates_has(dates, i, WORD_NOWADAYS, NULL)) return 1;
    }
    return 0;
}

// "today", "tonight", "yesterday", "the day before yesterday", "the day after tomorrow".
static uint32_t day_word(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    uint32_t from = at;
    int value = 0, more = 0;
    if (drg_dates_is(dates, at, "the") && drg_dates_is(dates, at + 1, "day")) at++;
    if (drg_dates_is(dates, at, "day") && (drg_dates_is(dates, at + 1, "before") || drg_dates_is(dates, at + 1, "after"))) {
        more = drg_dates_is(dates, at + 1, "before") ? -1 : 1;
        at += 2;
    }
    if (!drg_dates_has(dates, at, WORD_DAY_WORD, &value)) return 0;
    if (more && (value == 0 || (value < 0) != (more < 0))) return 0; // "the day after today" is a shift
    if (value == 0 && means_nowadays(dates, at)) {
        x->form = FORM_VAGUE;
        x->vague = 3;
        x->base = BASE_REFERENCE;
        x->rule = "nowadays";
        return at + 1 - from;
    }
    x->form = FORM_NEAR;
    x->unit = UNIT_DAY;
    x->count2 = 2 * (value + more);
    x->base = BASE_REFERENCE;
    x->rule = "day-word";
    if (drg_dates_is(dates, at, "tonight") || drg_dates_is(dates, at, "tonite")) x->daypart = DAYPART_NIGHT;
    return at + 1 - from;
}

// The words that say which one: "last", "this", "next", "this past", "the following", "that same". Atoms taken, without "the".
typedef struct which_words {
    int which, told, told_only, close; // close: "this coming", "past": the nearest such day, not the one of next or last week
    int loose;                         // loose: "past", "coming": a stretch rather than a piece of the calendar
} which_words;

static uint32_t which_at(const drg_dates *dates, uint32_t at, int the, which_words *w)
{
    int value = 0;
    memset(w, 0, sizeof *w);
    if (drg_dates_is(dates, at, "this") && (drg_dates_is(dates, at + 1, "past") || drg_dates_is(dates, at + 1, "coming") ||
        drg_dates_is(dates, at + 1, "last") || drg_dates_is(dates, at + 1, "upcoming") || drg_dates_is(dates, at + 1, "next"))) {
        drg_dates_has(dates, at + 1, WORD_WHICH, &w->which);
        w->close = 1;
        return 2;
    }
    if ((drg_dates_is(dates, at, "that") || drg_dates_is(dates, at, "this")) &&
        (drg_dates_is(dates, at + 1, "same") || drg_dates_is(dates, at + 1, "very"))) {
        w->told = w->told_only = drg_dates_is(dates, at, "that");
        return 2;
    }
    if (drg_dates_is(dates, at, "very") && (drg_dates_is(dates, at + 1, "next") || drg_dates_is(dates, at + 1, "same"))) at++;
    if (drg_dates_has(dates, at, WORD_WHICH_TOLD, &value) &&
        (the || drg_dates_is(dates, at, "that") || drg_dates_is(dates, at, "following") || drg_dates_is(dates, at, "same"))) {
        w->which = value;
        w->told = 1;
        w->told_only = value == 0;
        return 1;
    }
    if (!drg_dates_has(dates, at, WORD_WHICH, &w->which)) return 0;
    w->close = drg_dates_is(dates, at, "past") || drg_dates_is(dates, at, "coming") || drg_dates_is(dates, at, "upcoming");
    w->loose = w->close || the;
    return 1;
}

// "last Tuesday", "this morning", "next February", "the same evening": which with a weekday, month, season or part of the day.
static uint32_t which_named(drg_dates *dates, uint32_t at, const which_words *w, drg_date_expr *x)
{
    int v = 0;
    x->which = (int8_t)w->which;
    x->base = w->told ? BASE_TOLD : BASE_REFERENCE;
    x->to_be_told = (uint8_t)w->told_only;
    if (drg_dates_has(dates, at, WORD_WEEKDAY, &v)) {
        x->form = FORM_WEEKDAY;
        x->weekday = (int8_t)v;
        x->close = (uint8_t)w->close;
        x->rule = "which-weekday";
        return 1;
    }
    int part = 0; // "that October night": the one spoken of
    if (drg_dates_is(dates, at - 1, "that") && drg_dates_has(dates, at, WORD_MONTH, &v) && dates->atoms[at].capital &&
        (drg_dates_has(dates, at + 1, WORD_DAYPART, &part) || drg_dates_is(dates, at + 1, "day"))) {
        x->form = FORM_NEAR;
        x->unit = UNIT_DAY;
        x->month = (uint8_t)v;
        x->daypart = (uint8_t)part;
        x->base = BASE_TOLD;
        x->to_be_told = 1;
        x->rule = "which-daypart";
        return 2;
    }
    int name_follows = at + 1 < dates->hi && dates->atoms[at + 1].kind == ATOM_WORD && dates->atoms[at + 1].capital; // "that June Carter"
    if (drg_dates_has(dates, at, WORD_MONTH, &v) && (dates->atoms[at].capital || (v != 3 && v != 5)) && !name_follows) {
        x->form = FORM_CALENDAR;
        x->month = (uint8_t)v;
        x->rule = "which-month";
        if (drg_dates_number_at(dates, at + 1) && dates->atoms[at + 1].digits <= 2 && dates->atoms[at + 1].value >= 1 && dates->atoms[at + 1].value <= 28 &&
            (last_atom(dates, at + 2) || drg_dates_upos(dates, at + 2) == DRG_UPOS_VERB || drg_dates_upos(dates, at + 2) == DRG_UPOS_ADP)) x->day = (uint8_t)dates->atoms[at + 1].value; // "of last December 17."
        return x->day ? 2 : 1;
    }
    if (drg_dates_has(dates, at, WORD_SEASON, &v) && !w->loose) {
        x->form = FORM_SEASON;
        x->season = (uint8_t)v;
        x->rule = "which-season";
        return 1;
    }
    if (drg_dates_has(dates, at, WORD_DAYPART, &v)) {
        x->form = FORM_NEAR;
        x->unit = UNIT_DAY;
        x->daypart = (uint8_t)v;
        x->count2 = 2 * w->which;
        x->rule = "which-daypart"; // "this morning", "last night", "the next morning"
        return 1;
    }
    return 0;
}

// "last week", "this year", "the following month", "the same day".
static uint32_t which_unit(drg_dates *dates, uint32_t at, const which_words *w, int the, drg_date_expr *x)
{
    int unit = 0;
    if (!calendar_unit(dates, at, &unit)) return 0;
    // "the last day" of something, "this day" is a day; "the last week" is a stretch; "this century" a century.
    if (unit == UNIT_DAY && drg_dates_is(dates, at - 1, "last")) return 0; // "the last day", "last days"
    int stretch = !w->told && w->which != 0 && w->loose && unit != UNIT_WEEKEND;
    if (stretch && unit == UNIT_DAY && !drg_dates_is(dates, at - 1, "past")) return 0;
    if (unit == UNIT_WEEK && w->which == 1 && w->close) stretch = 0; // "the coming week": the next one of the calendar
    x->unit = (uint8_t)unit;
    x->base = w->told ? BASE_TOLD : BASE_REFERENCE;
    x->to_be_told = (uint8_t)w->told_only;
    if (w->which == 1 && !the && drg_dates_is(dates, at - 1, "next")) x->base = BASE_REFERENCE;
    if (stretch) {
        x->form = FORM_STRETCH;
        x->which = (int8_t)w->which;
        x->count2 = 2;
        x->rule = "stretch";
    } else {
        x->form = FORM_NEAR;
        x->count2 = 2 * w->which;
        x->rule = w->told ? "told-unit" : "which-unit";
    }
    return 1;
}

// "the past three days", "the next few weeks", "last two years", "recent days", "the coming weeks".
static uint32_t stretch(drg_dates *dates, uint32_t at, int the, drg_date_expr *x)
{
    uint32_t from = at;
    int v = 0, unit = 0, open = 0, vague = 0;
    int32_t count2 = 0;
    if (drg_dates_is(dates, at, "this") && (drg_dates_is(dates, at + 1, "past") || drg_dates_is(dates, at + 1, "coming"))) at++;
    int is_which = drg_dates_has(dates, at, WORD_WHICH, &v) && v != 0;
    int is_vague = drg_dates_has(dates, at, WORD_VAGUE_WHICH, &vague);
    if (!is_which && !is_vague) {
        // "the five upcoming years", "the 5 past years"
        uint32_t c = the ? drg_dates_count(dates, at, &count2, &open) : 0;
        if (!c || !drg_dates_has(dates, at + c, WORD_WHICH, &v) || v == 0 || !drg_dates_has(dates, at + c + 1, WORD_UNITS, &unit)) return 0;
        at += c + 2;
    } else {
        at++;
        uint32_t c = drg_dates_count(dates, at, &count2, &open);
        at += c;
        if (drg_dates_is(dates, at, "or") && drg_dates_count(dates, at + 1, &(int32_t){0}, &(int){0})) { // "two or three days"
            at++;
            at += drg_dates_count(dates, at, &count2, &open);
        }
        if (drg_dates_is(dates, at, "-")) at++;
        if (drg_dates_is(dates, at, "business") || drg_dates_is(dates, at, "working")) at++;
        int ones = c && !drg_dates_is(dates, at - 1, "-") && drg_dates_has(dates, at, WORD_UNIT, &unit); // not "the upcoming 100-year anniversary"
        if (!ones && !drg_dates_has(dates, at, WORD_UNITS, &unit)) return 0;
        at++;
        if (!c) {
            if (!is_vague) return 0;
            open = 1;
            count2 = 6;
            v = vague == 1 ? 1 : -1;
        }
        if (!is_which) v = vague == 1 ? 1 : -1;
        int larger = 0; // "the coming days and weeks"
        while (open && !c && (drg_dates_is(dates, at, "and") || drg_dates_is(dates, at, "or") || drg_dates_is(dates, at, ",")) &&
               drg_dates_has(dates, at + 1, WORD_UNITS, &larger) && larger > unit) {
            at += 2;
            unit = larger;
        }
    }
    int of_what = drg_dates_is(dates, at, "of") && !drg_dates_has(dates, at + 1, WORD_MONTH, NULL) && !drg_dates_number_at(dates, at + 1); // "of her life"
    x->form = open ? FORM_VAGUE : of_what && v < 0 ? FORM_DURATION : FORM_STRETCH;
    x->vague = (uint8_t)(v > 0 ? 1 : 2);
    x->which = (int8_t)v;
    x->count2 = count2;
    x->count_open = (uint8_t)open;
    x->unit = (uint8_t)unit;
    x->base = the && v > 0 && drg_dates_is(dates, from, "next") ? BASE_TOLD : BASE_REFERENCE; // "over the next two days they met"
    x->rule = open ? "vague-stretch" : "stretch";
    return at - from;
}

static uint32_t which(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    uint32_t the = drg_dates_is(dates, at, "the") ? 1u : 0u;
    uint32_t n = stretch(dates, at + the, the != 0, x);
    if (n) return the + n;
    which_words w;
    uint32_t words = which_at(dates, at + the, the != 0, &w);
    if (!words) return 0;
    drg_date_expr_init(x, at);
    n = which_named(dates, at + the + words, &w, x);
    if (n) return the + words + n;
    drg_date_expr_init(x, at);
    n = which_unit(dates, at + the + words, &w, the != 0, x);
    if (n && !the && drg_dates_is(dates, at - 1, "to") && drg_dates_is(dates, at, "this") && drg_dates_is(dates, at + 1, "day")) { // "to this day"
        x->form = FORM_VAGUE;
        x->vague = 3;
        x->rule = "nowadays";
        return words + n;
    }
    if (drg_dates_is(dates, at + the + words, "day") && drg_dates_is(dates, at + the + words + 1, "and") &&
        drg_dates_is(dates, at + the + words + 2, "age")) return 0; // "in this day and age"
    // "that day" yes; "that week after week", "this day in history" no matter.
    return n ? the + words + n : 0;
}

// "the weekend", "the week", "the year": the present one, after "over", "during", "at", "end of".
static uint32_t the_unit(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    int unit = 0;
    if (!drg_dates_is(dates, at, "the") || !calendar_unit(dates, at + 1, &unit) || unit == UNIT_DAY || unit >= UNIT_DECADE) return 0;
    uint32_t before = at > dates->lo ? at - 1 : dates->hi;
    if (before >= dates->hi) return 0;
    int of = drg_dates_is(dates, before, "of") && before > dates->lo && drg_dates_has(dates, before - 1, WORD_PART, NULL);
    int over = drg_dates_is(dates, before, "over") || drg_dates_is(dates, before, "during") || drg_dates_is(dates, before, "throughout");
    int later = (drg_dates_is(dates, before, "in") || drg_dates_is(dates, before, "of")) && before > dates->lo && drg_dates_has(dates, before - 1, WORD_PART_THIS, NULL);
    if (!of && !later && !(over && unit <= UNIT_WEEKEND) && !(unit == UNIT_WEEKEND)) return 0;
    // "the weekend's", "the week of talks": a week that the text itself explains is not this week.
    if (drg_dates_is(dates, at + 2, "of") || drg_dates_is(dates, at + 2, "before") || drg_dates_is(dates, at + 2, "after")) return 0;
    if (!last_atom(dates, at + 2) && dates->doc->tokens[dates->atoms[at + 2].tok].upos == DRG_UPOS_NOUN) return 0; // "the weekend edition"
    x->form = unit == UNIT_WEEKEND ? FORM_WEEKDAY : FORM_NEAR;
    x->unit = (uint8_t)unit;
    x->base = later && unit >= UNIT_MONTH ? BASE_TOLD : BASE_REFERENCE; // "In 2019 they signed. Later in the year ..."
    x->rule = "the-unit";
    if (unit == UNIT_WEEKEND) x->weekday = 5; // chosen by tense, as a weekday is
    return 2;
}

// "end of year", "by year-end", "by year's end".
static uint32_t bare_unit_end(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    int unit = 0;
    if (at == dates->lo || !calendar_unit(dates, at, &unit) || unit < UNIT_WEEK || unit > UNIT_YEAR || unit == UNIT_WEEKEND) return 0;
    x->form = FORM_NEAR;
    x->unit = (uint8_t)unit;
    x->base = BASE_REFERENCE;
    x->rule = "the-unit";
    if (drg_dates_is(dates, at - 1, "of") && at > dates->lo + 1 && drg_dates_is(dates, at - 2, "end") && last_atom(dates, at + 1)) return 1;
    if (unit < UNIT_MONTH || drg_dates_is(dates, at - 1, "a")) return 0;
    uint32_t n = 1;
    if (drg_dates_is(dates, at + n, "'") && drg_dates_is(dates, at + n + 1, "s")) n += 2;
    else if (drg_dates_is(dates, at + n, "-")) n++;
    if (!drg_dates_is(dates, at + n, "end")) return 0;
    x->part = PART_END;
    return n + 1;
}

// "in the morning" and the like, when nothing else of the day is said.
static uint32_t bare_daypart(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    int v = 0;
    if (!drg_dates_is(dates, at, "the") || !drg_dates_is(dates, at - 1, "in") || !drg_dates_has(dates, at + 1, WORD_DAYPART, &v)) return 0;
    if (drg_dates_is(dates, at + 2, "of")) return 0;
    x->form = FORM_TIME;
    x->daypart = (uint8_t)v;
    x->rule = "daypart";
    return 2;
}

// Whether a clause with a verb of its own follows: "after they had driven the army out", "after receiving a delegation".
static int clause_follows(const drg_dates *dates, uint32_t at)
{
    if (at >= dates->hi || dates->atoms[at].kind == ATOM_SIGN) return 0;
    for (uint32_t i = at; i < dates->hi && i < at + 9; i++) {
        const drg_token *t = &dates->doc->tokens[dates->atoms[i].tok];
        if (drg_dates_is(dates, i, ",") || (dates->atoms[i].kind == ATOM_SIGN && !dates->atoms[i].glued)) return 0;
        if (t->upos == DRG_UPOS_VERB || (t->upos == DRG_UPOS_AUX && i > at)) return i == at ? drg_str_is(t->xpos, "VBG") : (t->morph & DRG_MORPH_FIN) || t->upos == DRG_UPOS_AUX;
    }
    return 0;
}

// "three years ago tomorrow night", "a year ago this week": counted from the words behind. Atoms taken.
static uint32_t ago_on(drg_dates *dates, uint32_t at, int depth, drg_date_expr *x)
{
    drg_date_expr *of = DRG_ARENA_NEW(dates->scratch, drg_date_expr);
    uint32_t n = of ? drg_dates_point(dates, at, depth + 1, of) : 0;
    if (!n || of->form != FORM_NEAR || of->base != BASE_REFERENCE || of->minute >= 0 || of->unit > UNIT_MONTH) return 0;
    if (of->unit != UNIT_DAY && of->count2 != 0) return 0; // "this week", "this month"; not "next week"
    x->of = of;
    x->daypart = of->daypart;
    x->rule = "ago-on";
    return n;
}

// "some 170 years later, in 1896", "two days later, on May 26": the words behind say which one it was, as exactly as is counted.
static int told_beside(drg_dates *dates, uint32_t at, int depth, drg_date_expr *x)
{
    uint32_t link = at + (drg_dates_is(dates, at, ",") ? 1u : 0u);
    drg_date_expr beside;
    if (!drg_dates_is(dates, link, "in") && !drg_dates_is(dates, link, "on")) return 0;
    if (!drg_dates_point(dates, link + 1, depth + 1, &beside) || beside.form != FORM_CALENDAR || beside.part) return 0;
    int same = x->unit == UNIT_YEAR ? !beside.month : x->unit == UNIT_MONTH ? beside.month && !beside.day : x->unit <= UNIT_WEEK && beside.day;
    if (!same || (x->unit == UNIT_YEAR && beside.year == INT32_MIN)) return 0;
    uint32_t first = x->first;
    *x = beside;
    x->first = first;
    x->rule = "shift-named";
    return 1;
}

// "two days ago", "a week later", "three months earlier", "a year from now", "two days after February 7", "the day before".
static uint32_t shift(drg_dates *dates, uint32_t at, int depth, drg_date_expr *x)
{
    uint32_t from = at;
    int unit = 0, open = 0, way = 0;
    int32_t count2 = 2;
    if (drg_dates_is(dates, at, "the")) { // "the day before", "the year after"
        at++;
        if (drg_dates_has(dates, at, WORD_DAYPART, &way)) { // "the night before", "the morning after"
            int back = drg_dates_is(dates, at + 1, "before");
            if (!back && !drg_dates_is(dates, at + 1, "after")) return 0;
            if (!last_atom(dates, at + 2) && !drg_dates_has(dates, at + 2, WORD_DATE_BEFORE, NULL) && !drg_dates_is(dates, at + 2, "that")) return 0;
            x->form = FORM_NEAR;
            x->unit = UNIT_DAY;
            x->daypart = (uint8_t)way;
            x->count2 = back ? -2 : 2;
            x->base = BASE_TOLD;
            x->rule = "told-unit";
            return at + 2 - from;
        }
        if (!calendar_unit(dates, at, &unit)) return 0;
        at++;
    } else {
        int article = drg_dates_is(dates, at, "a") || drg_dates_is(dates, at, "an");
        uint32_t n = drg_dates_count(dates, at, &count2, &open);
        if (n) at += n;
        else if (article) at++;
        else return 0;
        if (drg_dates_is(dates, at, "or") && drg_dates_count(dates, at + 1, &(int32_t){0}, &(int){0})) {
            at++;
            at += drg_dates_count(dates, at, &count2, &open);
        }
        if (drg_dates_is(dates, at, "-")) at++;
        if (drg_dates_is(dates, at, "business") || drg_dates_is(dates, at, "working")) at++;
        int plural = drg_dates_has(dates, at, WORD_UNITS, &unit);
        if (!plural && !drg_dates_has(dates, at, WORD_UNIT, &unit)) return 0;
        if (article && !n && unit == UNIT_SECOND) return 0;
        at++;
        int open2 = 0, unit2 = 0; // "two years and three months ago"
        uint32_t m = drg_dates_is(dates, at, "and") || drg_dates_is(dates, at, ",") ? drg_dates_count(dates, at + 1, &x->count2_more, &open2) : 0;
        if (m && !open && !open2 && (drg_dates_has(dates, at + 1 + m, WORD_UNITS, &unit2) || drg_dates_has(dates, at + 1 + m, WORD_UNIT, &unit2)) &&
            unit2 < unit && unit2 >= UNIT_DAY) {
            x->unit_more = (uint8_t)unit2;
            at += m + 2;
        }
    }
    int the = drg_dates_is(dates, from, "the");
    x->unit = (uint8_t)unit;
    x->count_open = (uint8_t)open;
    x->form = FORM_SHIFT;
    x->rule = "shift";
    if (drg_dates_is(dates, at, "from") && drg_dates_is(dates, at + 1, "now")) {
        x->count2 = count2;
        x->base = BASE_REFERENCE;
        return at + 2 - from;
    }
    int back_word = drg_dates_is(dates, at, "before") || drg_dates_is(dates, at, "prior") || drg_dates_is(dates, at, "ahead");
    int on_word = drg_dates_is(dates, at, "after") || drg_dates_is(dates, at, "from") || drg_dates_is(dates, at, "following");
    if (back_word || on_word) {
        uint32_t next = at + 1;
        if (drg_dates_is(dates, next, "to") || drg_dates_is(dates, next, "of")) next++;
        drg_date_expr *of = depth < DRG_DATES_DEPTH ? DRG_ARENA_NEW(dates->scratch, drg_date_expr) : NULL;
        uint32_t n = of ? drg_dates_point(dates, next, depth + 1, of) : 0;
        if (n && of->form != FORM_VAGUE && of->form != FORM_TIME) {
            x->count2 = back_word ? -count2 : count2;
            x->of = of;
            x->rule = "shift-from";
            return next + n - from;
        }
        if ((drg_dates_is(dates, next, "that") || drg_dates_is(dates, next, "then")) &&
            (last_atom(dates, next + 1) || drg_dates_upos(dates, next + 1) != DRG_UPOS_NOUN)) { // "two months before that"
            x->count2 = back_word ? -count2 : count2;
            x->base = BASE_TOLD;
            return next + 1 - from;
        }
        if (unit >= UNIT_DAY && !open && !drg_dates_is(dates, from, "the") && (drg_dates_is(dates, at, "after") || drg_dates_is(dates, at, "before")) && clause_follows(dates, at + 1)) {
            x->count2 = back_word ? count2 : -count2; // "invited both on Sunday, a day after receiving a delegation": the day before Sunday
            x->base = BASE_SENTENCE;
            x->rule = "shift-clause";
            return at + 1 - from;
        }
    }
    if (!drg_dates_has(dates, at, WORD_SHIFT, &way)) return 0;
    if (drg_dates_is(dates, at, "prior") && drg_dates_is(dates, at + 1, "to")) return 0; // "two days prior to the vote"
    if (drg_dates_is(dates, at, "back") && unit < UNIT_DAY) return 0;
    // "two days before the vote", "a year after it began": what it counts from is an event, not a day that is known.
    int needs_end = drg_dates_is(dates, at, "before") || drg_dates_is(dates, at, "after") || drg_dates_is(dates, at, "prior") || the;
    if (needs_end && !last_atom(dates, at + 1) && !drg_dates_has(dates, at + 1, WORD_DATE_BEFORE, NULL)) return 0;
    if (drg_dates_is(dates, at, "earlier") && drg_dates_is(dates, at + 1, "than")) return 0;
    if (drg_dates_is(dates, at, "later") && drg_dates_is(dates, at + 1, "than")) return 0;
    if (unit < UNIT_DAY && (drg_dates_is(dates, at + 1, "this") || drg_dates_is(dates, at + 1, "today"))) return 0; // "30 minutes later this week"
    x->count2 = way < 0 ? -count2 : count2;
    x->base = way == -2 || way == 2 ? BASE_TOLD : BASE_REFERENCE;
    uint32_t day = drg_dates_is(dates, at, "ago") && unit >= UNIT_WEEK && !open && depth < DRG_DATES_DEPTH ? ago_on(dates, at + 1, depth, x) : 0;
    if (day) return at + 1 + day - from;
    if (x->base == BASE_TOLD && count2 > 0 && !open && depth < DRG_DATES_DEPTH && told_beside(dates, at + 1, depth, x)) return at + 1 - from;
    if (the && x->unit >= UNIT_DAY) { // "the year before": a year, not a day a year back
        x->form = FORM_NEAR;
        x->rule = "told-unit";
    }
    return at + 1 - from;
}

// "two weeks" after "in", when the words look ahead: "will meet in two weeks". The tense decides, in anchoring.
static uint32_t in_shift(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    if (at == dates->lo || !drg_dates_is(dates, at - 1, "in")) return 0;
    uint32_t from = at;
    int unit = 0, open = 0;
    int32_t count2 = 2;
    int article = drg_dates_is(dates, at, "a") || drg_dates_is(dates, at, "an");
    uint32_t n = drg_dates_count(dates, at, &count2, &open);
    if (n) at += n;
    else if (article) at++;
    else return 0;
    if (!drg_dates_has(dates, at, WORD_UNITS, &unit) && !drg_dates_has(dates, at, WORD_UNIT, &unit)) return 0;
    if (article && !n && unit == UNIT_SECOND) return 0;
    at++;
    int time = 0;
    if (drg_dates_is(dates, at, "'")) { // "in two weeks' time", "in a week's time"
        uint32_t next = at + 1;
        if (drg_dates_is(dates, next, "s")) next++;
        if (drg_dates_is(dates, next, "time")) {
            at = next + 1;
            time = 1;
        }
    }
    if (!time) {
        uint32_t before = at - 1 > dates->lo + 1 && from >= dates->lo + 2 ? from - 2 : dates->hi;
        // "for the first time in two years", "twice in a week": a length.
        if (before < dates->hi && (drg_dates_is(dates, before, "time") || drg_dates_is(dates, before, "once") || drg_dates_is(dates, before, "twice") ||
            drg_dates_is(dates, before, "times") || drg_dates_is(dates, before, "visit"))) return 0;
        if (drg_dates_is(dates, at, "of") || (drg_dates_is(dates, at, "'") && dates->atoms[at].glued)) return 0;
        if (drg_dates_tense(dates, from, NULL) != 1) return 0;
    }
    x->form = FORM_SHIFT;
    x->unit = (uint8_t)unit;
    x->count2 = count2;
    x->count_open = (uint8_t)open;
    x->base = BASE_REFERENCE;
    x->rule = "in-shift";
    return at - from;
}

// "recently", "soon", "now", "the near future" after "in".
static uint32_t vague(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    int value = 0;
    uint32_t n = 0;
    const drg_date_entry *entry = NULL;
    int led = at > dates->lo && (drg_dates_is(dates, at - 1, "in") || drg_dates_is(dates, at - 1, "at") || drg_dates_is(dates, at - 1, "for"));
    if (led && (n = drg_dates_phrase(dates, at, WORD_VAGUE_PHRASE, &entry)) != 0) {
        value = entry->value;
        if (drg_dates_is(dates, at + n, "of") || drg_dates_is(dates, at + n, "when")) return 0; // "at the moment of"
    } else if (drg_dates_has(dates, at, WORD_VAGUE, &value)) {
        n = 1;
        if (drg_dates_is(dates, at, "shortly") && (drg_dates_is(dates, at + 1, "after") || drg_dates_is(dates, at + 1, "before"))) return 0;
        if (drg_dates_is(dates, at, "soon") && (drg_dates_is(dates, at + 1, "after") || drg_dates_is(dates, at + 1, "as") ||
            (at > dates->lo && drg_dates_is(dates, at - 1, "as")))) return 0;
        if (drg_dates_is(dates, at, "now") && drg_dates_is(dates, at + 1, "-")) return 0; // "now-defunct"
    } else if (drg_dates_is(dates, at, "long") && drg_dates_is(dates, at + 1, "ago")) {
        value = 2;
        n = 2;
    } else {
        return 0;
    }
    x->form = FORM_VAGUE;
    x->vague = (uint8_t)value;
    x->base = BASE_REFERENCE;
    x->rule = "vague";
    return n;
}

// A weekday alone. "Sunday Times" and "Bloody Sunday" are names.
static uint32_t weekday(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    int v = 0;
    uint32_t n = 1;
    if (!drg_dates_has(dates, at, WORD_WEEKDAY, &v)) {
        // "Wed." only where a preposition leads to it or a comma follows.
        if (!drg_dates_has(dates, at, WORD_WEEKDAY_SHORT, &v) || !dates->atoms[at].capital) return 0;
        if (at == dates->lo || !drg_dates_is(dates, at - 1, "on")) return 0;
        if (drg_dates_is(dates, at + 1, ".") && dates->atoms[at + 1].glued) n = 2;
    }
    if (at > dates->lo && drg_dates_has(dates, at - 1, WORD_WEEKDAY_NAME, NULL) && dates->atoms[at - 1].capital) return 0;
    x->form = FORM_WEEKDAY;
    x->weekday = (int8_t)v;
    x->base = BASE_REFERENCE;
    x->rule = "weekday";
    if (at > dates->lo + 1 && drg_dates_is(dates, at - 1, "a") && drg_dates_is(dates, at - 2, "on") && last_atom(dates, at + n)) { // "on a Monday"
        x->form = FORM_SET;
        x->count2 = 2;
        x->rule = "set";
    }
    return n;
}

// "the 18th", "on the 7th", when nothing is counted with it.
static uint32_t day_of_month(drg_dates *dates, uint32_t at, drg_date_expr *x)
{
    int v = 0;
    if (!drg_dates_is(dates, at, "the") || !drg_dates_number_at(dates, at + 1) || at == dates->lo) return 0;
    uint32_t n = drg_dates_ordinal(dates, at + 1, &v);
    uint32_t before = at - 1;
    if (!n || v < 1 || v > 31) return 0;
    if (!drg_dates_is(dates, before, "on") && !drg_dates_is(dates, before, "by") && !drg_dates_is(dates, before, "until") &&
        !drg_dates_is(dates, before, "since")) return 0;
    if (!last_atom(dates, at + 1 + n) && !drg_dates_has(dates, at + 1 + n, WORD_DATE_BEFORE, NULL)) return 0;
    if (drg_dates_is(dates, at + 1 + n, "-")) return 0;
    x->form = FORM_CALENDAR;
    x->day = (uint8_t)v;
    x->base = BASE_TOLD;
    x->rule = "day-of-month";
    return n + 1;
}

uint32_t drg_dates_relative(drg_dates *dates, uint32_t at, int depth, drg_date_expr *x)
{
    typedef uint32_t pattern(drg_dates *, uint32_t, drg_date_expr *);
    static pattern *const patterns[] = {day_word, which, in_shift, the_unit, bare_unit_end, bare_daypart, weekday, vague, day_of_month};
    drg_date_expr best;
    drg_date_expr_init(&best, at);
    uint32_t longest = shift(dates, at, depth, &best);
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        drg_date_expr one;
        drg_date_expr_init(&one, at);
        uint32_t n = patterns[i](dates, at, &one);
        if (n > longest) {
            longest = n;
            best = one;
        }
    }
    if (longest) {
        best.first = at;
        *x = best;
    }
    return longest;
}
