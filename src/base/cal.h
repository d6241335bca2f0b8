// SPDX-License-Identifier: MIT
//
// cal -- calendar arithmetic on days counted from 1970-01-01, proleptic Gregorian.
//
// Source   days_from_civil and civil_from_days after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"

#ifndef DRG_BASE_CAL_H
#define DRG_BASE_CAL_H

#include "base/str.h"

#include <stdint.h>

typedef struct drg_ymd {
    int year, month, day; // month 1-12, day 1-31
} drg_ymd;

int32_t drg_cal_day(int year, int month, int day);      // no checks: month 13 is January of the next year
drg_ymd drg_cal_ymd(int32_t day);
int drg_cal_weekday(int32_t day);                        // 0 Monday ... 6 Sunday
int drg_cal_month_length(int year, int month);
int drg_cal_valid(int year, int month, int day);         // is there such a day
int32_t drg_cal_monday(int32_t day);                     // Monday of its ISO week
void drg_cal_iso_week(int32_t day, int *year, int *week);
// Parses "2022", "2022-02", "2022-02-07" (a time may follow after 'T' or a blank). Gives first and last day; 0 when it is no date.
int drg_cal_parse(drg_str text, int32_t *first, int32_t *last);
// Writes "2022-02-07" and a NUL into out[11]; "--02-07" for a day of no known year.
void drg_cal_print(char out[11], int32_t day);

// The year that stands for one that is not known: a leap year far from every date of a text, so that "February 28", "the next day"
// and "the same evening" can be counted and compared where no year is to be had.
#define DRG_CAL_NO_YEAR 8004
int drg_cal_yearless(int32_t day); // whether it is a day of that year, or of one beside it

#endif
