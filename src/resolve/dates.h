// SPDX-License-Identifier: MIT
//
// dates -- what the files of the date stage share: atoms, expressions, and the order of the work.
//
//   tokens -> atoms (dates_words) -> expressions (dates_calendar, dates_relative, dates_clock) -> days (dates_anchor)
//
// Atom        a run of letters, a run of digits or one sign, with the token it came from. Patterns are written on atoms, so it
//             does not matter whether the reader made one token or three of "7-8", "3pm", "mid-2022" or "2022-02-07".
// Expression  what the words say, not yet a day: "the last Tuesday before that", "two days after (expression)".
// Rule        recognising looks at words alone; only dates_tense looks at the tree, so a wrong tree costs at most a tense
// Rule        what is not said and cannot be found stays open: "XXXX-02-07" and no day, never a guess
// Cost        linear in tokens; an expression nests at most DRG_DATES_DEPTH deep

#ifndef DRG_RESOLVE_DATES_H
#define DRG_RESOLVE_DATES_H

#include "resolve/resolve.h"

#define DRG_DATES_DEPTH 4

// Classes of data/language/dates.tsv.
typedef enum drg_date_class {
    WORD_MONTH, WORD_MONTH_SHORT, WORD_WEEKDAY, WORD_WEEKDAY_PLURAL, WORD_WEEKDAY_SHORT, WORD_WEEKDAY_NAME, WORD_NUMBER,
    WORD_SCALE, WORD_ORDINAL, WORD_ORDINAL_END, WORD_SOME, WORD_UNIT, WORD_UNITS, WORD_SEASON, WORD_PART, WORD_PART_THIS,
    WORD_DAYPART, WORD_CLOCK, WORD_DAY_WORD, WORD_WHICH, WORD_WHICH_TOLD, WORD_SHIFT, WORD_VAGUE, WORD_VAGUE_WHICH,
    WORD_VAGUE_PHRASE, WORD_SET, WORD_EACH, WORD_ABOUT, WORD_AMPM, WORD_ZONE, WORD_ERA, WORD_DATE_BEFORE, WORD_NUMBER_OF,
    WORD_COUNTED, WORD_AHEAD, WORD_SCHEDULED, WORD_NOWADAYS, WORD_SEASON_PLURAL, WORD_RECURS, WORD_NOT_RECURS, WORD_HOLIDAY, WORD_NAMED_DAY, WORD_PERIOD, WORD_DECADE, WORD_LENGTH, WORD_LENGTH_BEFORE
} drg_date_class;

typedef struct drg_date_entry {
    const char *first; // first run of letters or digits of words
    const char *words;
    const char *text;  // value that is no number
    int value;
    drg_date_class cls;
} drg_date_entry;

typedef enum drg_date_unit {
    UNIT_NONE, UNIT_SECOND, UNIT_MINUTE, UNIT_HOUR, UNIT_DAY, UNIT_WEEK, UNIT_WEEKEND, UNIT_MONTH, UNIT_QUARTER, UNIT_YEAR,
    UNIT_DECADE, UNIT_CENTURY, UNIT_NIGHT, UNIT_FORTNIGHT
} drg_date_unit;

enum { PART_NONE, PART_EARLY, PART_MIDDLE, PART_LATE, PART_BEGIN, PART_END };
enum { DAYPART_NONE, DAYPART_MORNING, DAYPART_AFTERNOON, DAYPART_EVENING, DAYPART_NIGHT };
enum { ATOM_WORD, ATOM_NUMBER, ATOM_SIGN };

typedef struct drg_date_atom {
    drg_str text; // lower case; dashes are "-", apostrophes "'"
    drg_span span;
    uint32_t tok;
    uint32_t value;         // of a number, at most 99,999,999
    uint16_t entry, n_entries; // its rows in the table
    uint8_t kind, digits;   // digits: how many, 255 for too many
    uint8_t glued;          // nothing stands between it and the atom before
    uint8_t capital;
} drg_date_atom;

typedef enum drg_date_form {
    FORM_CALENDAR,  // day, month, year, weekday: whichever are said
    FORM_WEEKDAY,   // "Tuesday", "last Tuesday"; which
    FORM_NEAR,      // "last week", "this year", "the next day": unit, count steps away
    FORM_SHIFT,     // "two days ago", "three weeks after X": count units from its base
    FORM_STRETCH,   // "the past three years", "the next two weeks"
    FORM_DURATION,
    FORM_SET,
    FORM_TIME,      // a time of day alone
    FORM_SEASON, FORM_QUARTER, FORM_HALF, FORM_DECADE, FORM_CENTURY, FORM_FISCAL,
    FORM_WEEK,      // "week 3 of 2027"
    FORM_NTH,       // "the first week of X": count-th unit within of
    FORM_HOLIDAY,
    FORM_VAGUE,     // vague 1 future, 2 past, 3 present
    FORM_RANGE      // of ... to
} drg_date_form;

enum { BASE_NONE, BASE_REFERENCE, BASE_TOLD /* the date last spoken of, else the reference */, BASE_SENTENCE /* the day named before in the sentence */ };
#define DRG_DATES_ANY (-128) // which: not said

// What the words say. Zero is "not said" unless noted.
typedef struct drg_date_expr {
    uint32_t first, end;     // atoms
    drg_date_form form;
    uint8_t unit, base, part, daypart, vague;
    int8_t weekday;          // 0 Monday; -1 not said
    int8_t which;            // -1 last, 0 this, 1 next, DRG_DATES_ANY
    uint8_t to_be_told;      // "that day", "the same week": nothing but the date spoken of last will do
    int16_t minute;          // -1 not said
    int16_t minute_end;      // -1 not said
    uint8_t seconds_said;
    int32_t year;            // INT32_MIN not said; 0 is 1 BC
    uint8_t month, day, season, quarter, half;
    uint8_t short_year;      // year was written with two digits
    uint8_t close;           // "this coming Friday": the nearest one
    int32_t count2;          // twice the count, so that halves can be said
    int32_t count2_more;     // "one hour and 20 minutes": a second count
    uint8_t unit_more;
    uint8_t count_open;      // "several", "a few"
    const char *text;        // holiday or set value of the table
    struct drg_date_expr *of, *to;
    const char *rule;
} drg_date_expr;

// Where the recogniser stands. Patterns get the position and return how many atoms they take (0: none), the expression in *x.
typedef struct drg_dates {
    drg_doc *doc;
    drg_arena *scratch;
    const drg_date_entry *table;
    drg_date_atom *atoms;
    uint32_t n_atoms, cap_atoms;
    uint32_t *sent_first;    // [n_sents + 1] first atom of each sentence
    uint32_t lo, hi;         // atoms of the sentence in work
    drg_date_expr **exprs;   // found, text order
    uint32_t n_exprs, cap_exprs;
    int day_first;           // 1: 7/2 is 7 February here
    int ancient;             // 1: the text speaks of years of three digits
} drg_dates;

// dates_words: the table and the atoms.
drg_err drg_dates_atomise(drg_dates *dates);
const drg_date_entry *drg_dates_entry(const drg_dates *dates, uint32_t at, drg_date_class cls); // the row whose first word is at, or NULL
int drg_dates_has(const drg_dates *dates, uint32_t at, drg_date_class cls, int *value);  // one-word entries; at may be past the sentence
uint32_t drg_dates_phrase(const drg_dates *dates, uint32_t at, drg_date_class cls, const drg_date_entry **entry); // the longest; atoms taken
int drg_dates_is(const drg_dates *dates, uint32_t at, const char *text);                 // the atom at `at` is this word or sign
int drg_dates_number_at(const drg_dates *dates, uint32_t at);                            // a run of digits inside the sentence
uint32_t drg_dates_count(const drg_dates *dates, uint32_t at, int32_t *count2, int *open); // "two", "1,200", "two and a half", "several"
uint32_t drg_dates_ordinal(const drg_dates *dates, uint32_t at, int *value);             // "7th", "seventh", "twenty-first"
int drg_date_class_word(drg_str lemma, drg_date_class cls);                              // whether a lemma stands in the class

// The patterns. Each gives the atoms it takes at `at`, or 0.
void drg_date_expr_init(drg_date_expr *x, uint32_t first);
uint32_t drg_dates_clock(drg_dates *dates, uint32_t at, drg_date_expr *x);    // "3 p.m.", "10:30 GMT", "noon"
uint32_t drg_dates_calendar(drg_dates *dates, uint32_t at, drg_date_expr *x); // days, months, years, decades, ISO, numeric
uint32_t drg_dates_year(drg_dates *dates, uint32_t at, int need_evidence, int32_t *year); // "2022", "44 BC"
uint32_t drg_dates_year_words(const drg_dates *dates, uint32_t at, int32_t *year);         // "nineteen ninety-six"
uint32_t drg_dates_year_after(drg_dates *dates, uint32_t at, int of, int32_t *year); // behind a day or month: "2022", ", 2022", "of 2022", "'22"
int drg_dates_ancient(const drg_dates *dates);                                       // whether the text speaks of years of three digits
drg_upos drg_dates_upos(const drg_dates *dates, uint32_t at);                        // tag of an atom's token; PUNCT outside the sentence
int drg_dates_plural(const drg_dates *dates, uint32_t at);                           // a noun in the plural, or one that is counted
uint32_t drg_dates_relative(drg_dates *dates, uint32_t at, int depth, drg_date_expr *x); // today, last week, two days ago
uint32_t drg_dates_length(drg_dates *dates, uint32_t at, drg_date_expr *x);   // durations and sets
uint32_t drg_dates_point(drg_dates *dates, uint32_t at, int depth, drg_date_expr *x); // any single point, with its time of day
drg_err drg_dates_match(drg_dates *dates);                                    // all sentences -> exprs

// Tense of the words around an atom: -1 past, 1 future, 0 present, 2 cannot be told. *by_noun (may be NULL) is set when the
// date hangs on a noun, so that the verb above says less of it: "will punish the theft in March".
int drg_dates_tense(const drg_dates *dates, uint32_t atom, int *by_noun);

// Whether the clause of a date tells what happens every year: "is hot in July", "the monsoon occurs in July", "October is the month".
int drg_dates_habitual(const drg_dates *dates, uint32_t atom);
// Whether a day is said to be the one of a feast, a birthday, a national holiday: "His feast day is 30 September".
int drg_dates_feast(const drg_dates *dates, uint32_t atom);

// Whether a date is told in passing: in a relative or participial clause, or as a bound ("since May", "until 2019").
int drg_dates_aside(const drg_dates *dates, uint32_t atom);

// dates_anchor: the reference date, then every expression to a drg_date.
drg_err drg_dates_anchor(drg_dates *dates);

// dates_value: days and ISO values. A resolved stretch of time:
typedef struct drg_date_days {
    int32_t start, end; // DRG_NO_DAY unknown
    drg_grain grain;
    uint8_t anchored;
} drg_date_days;
drg_str drg_dates_value(drg_dates *dates, const drg_date_expr *x, drg_date_days days, const drg_date_days *from, const drg_date_days *to);
drg_str drg_dates_duration(drg_dates *dates, const drg_date_expr *x);
int32_t drg_dates_easter(int year);

#endif
