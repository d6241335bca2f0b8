// SPDX-License-Identifier: MIT
//
// dates_days -- one expression to days: arithmetic on the calendar, given what is known of the time of the text.
//
// Depth    an expression within an expression is bounded by DRG_DATES_DEPTH, and so is the recursion here

#ifndef DRG_RESOLVE_DATES_DAYS_H
#define DRG_RESOLVE_DATES_DAYS_H

#include "resolve/dates.h"

// What an expression is counted from.
typedef struct drg_date_base {
    int32_t reference;       // the day of speaking, or DRG_NO_DAY
    int32_t told_day;        // the day spoken of last, or DRG_NO_DAY
    int32_t past_day;        // the day spoken of last as past, of a known year: weekdays go on from it where no day of issue is known
    int32_t weekday_day[7];  // where no day of issue is known: the day that each weekday meant last
    int32_t told_any;        // the date of any grain spoken of last: its first day
    drg_grain told_grain;    // and its grain
    int32_t story_day;       // a date of another year that the text said in full a moment ago, or DRG_NO_DAY
    int32_t same_sentence;   // the day named in the same sentence, for a time of day
    int32_t same_past;       // the day that the sentence told of as past, or as now
    int32_t told_near;       // the day told a sentence or two before
    int32_t told_here;       // the day that a time of day without one belongs to: told a sentence or two before, or the reference
    int32_t year_lo, year_hi; // years that the text speaks of, INT32_MIN when none
    int inferred;            // 1: the reference is a day of the story, so the day of speaking may be later
    int32_t ago_day;         // "three years ago tomorrow": that day, for the next "three years ago"; or DRG_NO_DAY
    int32_t ago_count2;      // and what was counted
    uint8_t ago_unit;
    int tense;               // of the words around the expression: -1, 0, 1, 2 unknown
    int aside;               // 1: told_day and told_any come from an aside of this sentence
    int history;             // 1: a text nearly all of whose years are long past: its own time decides, not the tense
    int by_noun;             // 1: it hangs on a noun, so the tense of the verb above weighs little
} drg_date_base;

drg_date_days drg_dates_days(const drg_date_expr *x, const drg_date_base *base);
// The same, with the two ends of a FORM_RANGE given out.
drg_date_days drg_dates_days_of_range(const drg_date_expr *x, const drg_date_base *base, drg_date_days *from, drg_date_days *to);

#endif
