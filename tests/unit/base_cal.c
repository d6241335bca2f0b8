// SPDX-License-Identifier: MIT
//
// base_cal -- tests of calendar arithmetic: known days, round trips over 800 years, ISO weeks, reading and writing.

#include "base/cal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

static void known_days(void **state)
{
    (void)state;
    assert_int_equal(drg_cal_day(1970, 1, 1), 0);
    assert_int_equal(drg_cal_day(1969, 12, 31), -1);
    assert_int_equal(drg_cal_day(2000, 3, 1), 11017);
    assert_int_equal(drg_cal_day(2022, 2, 7), 19030);
    assert_int_equal(drg_cal_day(2022, 13, 1), drg_cal_day(2023, 1, 1)); // month 13 runs over
    assert_int_equal(drg_cal_day(2022, 0, 1), drg_cal_day(2021, 12, 1));
    assert_int_equal(drg_cal_day(2022, -11, 1), drg_cal_day(2021, 1, 1));
    assert_int_equal(drg_cal_weekday(0), 3);                        // a Thursday
    assert_int_equal(drg_cal_weekday(drg_cal_day(2022, 2, 7)), 0);  // a Monday
    assert_int_equal(drg_cal_weekday(drg_cal_day(1914, 6, 28)), 6); // a Sunday
}

// Counts the days of 800 years one by one with the calendar's plain rules and compares.
static void round_trip(void **state)
{
    (void)state;
    int32_t day = drg_cal_day(1600, 1, 1);
    int weekday = drg_cal_weekday(day);
    for (int year = 1600; year < 2400; year++) {
        for (int month = 1; month <= 12; month++) {
            for (int d = 1; d <= drg_cal_month_length(year, month); d++, day++) {
                assert_int_equal(drg_cal_day(year, month, d), day);
                drg_ymd ymd = drg_cal_ymd(day);
                assert_int_equal(ymd.year, year);
                assert_int_equal(ymd.month, month);
                assert_int_equal(ymd.day, d);
                assert_int_equal(drg_cal_weekday(day), weekday);
                weekday = (weekday + 1) % 7;
            }
        }
    }
}

static void lengths(void **state)
{
    (void)state;
    assert_int_equal(drg_cal_month_length(2020, 2), 29);
    assert_int_equal(drg_cal_month_length(2021, 2), 28);
    assert_int_equal(drg_cal_month_length(1900, 2), 28);
    assert_int_equal(drg_cal_month_length(2000, 2), 29);
    assert_int_equal(drg_cal_month_length(2000, 13), 0);
    assert_true(drg_cal_valid(2020, 2, 29));
    assert_false(drg_cal_valid(2021, 2, 29));
    assert_false(drg_cal_valid(2021, 4, 31));
    assert_false(drg_cal_valid(2021, 4, 0));
}

static void iso_weeks(void **state)
{
    (void)state;
    static const struct { int y, m, d, year, week; } cases[] = {
        {2021, 1, 3, 2020, 53}, {2021, 1, 4, 2021, 1}, {2022, 2, 7, 2022, 6}, {2018, 12, 31, 2019, 1},
        {2016, 1, 1, 2015, 53}, {2022, 12, 31, 2022, 52}, {2005, 1, 1, 2004, 53}, {2008, 12, 29, 2009, 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int year = 0, week = 0;
        drg_cal_iso_week(drg_cal_day(cases[i].y, cases[i].m, cases[i].d), &year, &week);
        assert_int_equal(year, cases[i].year);
        assert_int_equal(week, cases[i].week);
    }
    assert_int_equal(drg_cal_monday(drg_cal_day(2022, 2, 13)), drg_cal_day(2022, 2, 7));
    assert_int_equal(drg_cal_monday(drg_cal_day(1969, 12, 31)), drg_cal_day(1969, 12, 29));
}

static void reading(void **state)
{
    (void)state;
    int32_t first = 1, last = 1;
    assert_true(drg_cal_parse(DRG_STR("2022-02-07"), &first, &last));
    assert_int_equal(first, 19030);
    assert_int_equal(last, 19030);
    assert_true(drg_cal_parse(DRG_STR(" 2022-02-07T12:30:00Z"), &first, &last));
    assert_int_equal(first, 19030);
    assert_true(drg_cal_parse(DRG_STR("2022-02-07 12:30"), &first, &last));
    assert_true(drg_cal_parse(DRG_STR("2020-02"), &first, &last));
    assert_int_equal(last - first, 28);
    assert_true(drg_cal_parse(DRG_STR("2022"), &first, &last));
    assert_int_equal(last - first, 364);
    static const char *bad[] = {"", "202", "2022-", "2022-13", "2022-00", "2022-02-30", "2022-2-7", "2022-02-07x", "7 February",
                                "2022/02/07", "20220207", "-022-02-07", "2022-02-"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) assert_false(drg_cal_parse(drg_str_from(bad[i]), &first, &last));
}

static void writing(void **state)
{
    (void)state;
    char out[11];
    drg_cal_print(out, 19030);
    assert_string_equal(out, "2022-02-07");
    drg_cal_print(out, drg_cal_day(814, 1, 28));
    assert_string_equal(out, "0814-01-28");
    drg_cal_print(out, INT32_MAX); // out of four digits: stays inside the array
    assert_int_equal(strlen(out), 10);
    drg_cal_print(out, INT32_MIN);
    assert_int_equal(strlen(out), 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(known_days), cmocka_unit_test(round_trip), cmocka_unit_test(lengths),
                                       cmocka_unit_test(iso_weeks), cmocka_unit_test(reading), cmocka_unit_test(writing)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
