// SPDX-License-Identifier: MIT
//
// cal -- day numbers to dates and back, weeks, and the reading and writing of ISO dates; see cal.h.
//
// Method   eras of 400 years (146,097 days) that begin on 1 March, so that the leap day is the last day of a year
// Rule     works for every year whose days fit an int32_t; no table, no loop over years

#include "base/cal.h"

#define ERA_DAYS 146097 // 400 years
#define EPOCH 719468    // days from 0000-03-01 to 1970-01-01

static int64_t floor_div(int64_t a, int64_t b)
{
    int64_t q = a / b;
    return q - (a % b != 0 && (a % b < 0) != (b < 0));
}

int32_t drg_cal_day(int year, int month, int day)
{
    int64_t y = (int64_t)year + floor_div((int64_t)month - 1, 12); // month 13 is January of the next year, month 0 December of the last
    int64_t m = (int64_t)month - 1 - 12 * floor_div((int64_t)month - 1, 12); // 0 January
    if (m < 2) y--;
    int64_t era = floor_div(y, 400);
    int64_t year_of_era = y - era * 400;
    int64_t month_from_march = (m + 10) % 12;
    int64_t day_of_year = (153 * month_from_march + 2) / 5 + (int64_t)day - 1;
    int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    int64_t days = era * ERA_DAYS + day_of_era - EPOCH;
    if (days > INT32_MAX) return INT32_MAX;
    if (days < INT32_MIN) return INT32_MIN;
    return (int32_t)days;
}

drg_ymd drg_cal_ymd(int32_t day)
{
    int64_t days = (int64_t)day + EPOCH;
    int64_t era = floor_div(days, ERA_DAYS);
    int64_t day_of_era = days - era * ERA_DAYS;
    int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t month_from_march = (5 * day_of_year + 2) / 153;
    drg_ymd ymd;
    ymd.day = (int)(day_of_year - (153 * month_from_march + 2) / 5 + 1);
    ymd.month = (int)(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
    ymd.year = (int)(year_of_era + era * 400 + (ymd.month <= 2));
    return ymd;
}

int drg_cal_weekday(int32_t day)
{
    return (int)(((int64_t)day % 7 + 7 + 3) % 7); // 1970-01-01 was a Thursday
}

int drg_cal_month_length(int year, int month)
{
    static const int length[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12) return 0;
    int leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return length[month - 1] + (month == 2 && leap);
}

int drg_cal_valid(int year, int month, int day)
{
    return day >= 1 && day <= drg_cal_month_length(year, month);
}

int32_t drg_cal_monday(int32_t day)
{
    return day - drg_cal_weekday(day);
}

void drg_cal_iso_week(int32_t day, int *year, int *week)
{
    // The week belongs to the year of its Thursday: 2021-01-03 is in 2020-W53.
    int32_t thursday = drg_cal_monday(day) + 3;
    *year = drg_cal_ymd(thursday).year;
    *week = (int)((thursday - drg_cal_day(*year, 1, 1)) / 7) + 1;
}

// Reads exactly n digits at *at, or returns -1.
static int digits(drg_str text, size_t *at, size_t n)
{
    if (text.n - *at < n) return -1;
    int value = 0;
    for (size_t i = 0; i < n; i++) {
        char c = text.p[*at + i];
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    *at += n;
    return value;
}

static int ends(drg_str text, size_t at)
{
    return at == text.n || text.p[at] == 'T' || text.p[at] == ' ';
}

int drg_cal_parse(drg_str text, int32_t *first, int32_t *last)
{
    size_t at = 0;
    text = drg_str_trim(text);
    int year = digits(text, &at, 4);
    if (year < 0) return 0;
    if (at == text.n) {
        *first = drg_cal_day(year, 1, 1);
        *last = drg_cal_day(year, 12, 31);
        return 1;
    }
    if (text.p[at++] != '-') return 0;
    int month = digits(text, &at, 2);
    if (month < 1 || month > 12) return 0;
    if (at == text.n) {
        *first = drg_cal_day(year, month, 1);
        *last = *first + drg_cal_month_length(year, month) - 1;
        return 1;
    }
    if (text.p[at++] != '-') return 0;
    int day = digits(text, &at, 2);
    if (!drg_cal_valid(year, month, day) || !ends(text, at)) return 0;
    *first = *last = drg_cal_day(year, month, day);
    return 1;
}

int drg_cal_yearless(int32_t day)
{
    int year = drg_cal_ymd(day).year;
    return year >= DRG_CAL_NO_YEAR - 1 && year <= DRG_CAL_NO_YEAR + 1;
}

void drg_cal_print(char out[11], int32_t day)
{
    drg_ymd ymd = drg_cal_ymd(day);
    if (drg_cal_yearless(day)) {
        const char open[8] = {'-', '-', (char)('0' + ymd.month / 10), (char)('0' + ymd.month % 10), '-', (char)('0' + ymd.day / 10), (char)('0' + ymd.day % 10), 0};
        memcpy(out, open, sizeof open);
        return;
    }
    int year = ymd.year < 0 ? 0 : ymd.year > 9999 ? 9999 : ymd.year; // four digits are all that the format has
    int parts[3] = {year, ymd.month, ymd.day};
    int width[3] = {4, 2, 2};
    char *p = out;
    for (int i = 0; i < 3; i++) {
        int value = parts[i];
        for (int k = width[i] - 1; k >= 0; k--) {
            p[k] = (char)('0' + value % 10);
            value /= 10;
        }
        p += width[i];
        *p++ = i < 2 ? '-' : '\0';
    }
}
