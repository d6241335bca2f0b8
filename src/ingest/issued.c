// SPDX-License-Identifier: MIT
//
// issued -- the day of issue from metadata and addresses; see issued.h.

#include "ingest/issued.h"

#include "base/cal.h"
#include "doc/doc.h"

typedef struct piece {
    int number;   // value, or -1 for a word
    size_t width; // digits of the number
    int month;    // 1-12 for a month's name, else 0
    char before;  // the byte in front of it, 0 at the beginning
} piece;

static int is_digit(char c) { return c >= '0' && c <= '9'; }
static int is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// "Feb", "Sept.", "February": a month is known by three letters and must go on as its name does.
static int month_of(drg_str word)
{
    static const char *const names[] = {"january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december"};
    if (word.n < 3) return 0;
    for (int m = 0; m < 12; m++)
        if (word.n <= strlen(names[m]) && drg_str_eq_ascii_case(word, (drg_str){names[m], word.n})) return m + 1;
    return 0;
}

// The next run of digits or letters.
static int next_piece(drg_str s, size_t *at, piece *out)
{
    while (*at < s.n && !is_digit(s.p[*at]) && !is_alpha(s.p[*at])) ++*at;
    if (*at >= s.n) return 0;
    size_t start = *at;
    *out = (piece){-1, 0, 0, start ? s.p[start - 1] : 0};
    if (is_digit(s.p[start])) {
        out->number = 0;
        for (; *at < s.n && is_digit(s.p[*at]); ++*at)
            if (out->number < 100000000) out->number = out->number * 10 + (s.p[*at] - '0');
        out->width = *at - start;
    } else {
        while (*at < s.n && is_alpha(s.p[*at])) ++*at;
        out->month = month_of(drg_str_sub(s, start, *at));
    }
    return 1;
}

static int is_year(const piece *p) { return p->width == 4 && p->number >= 1600 && p->number < 2200; }
static int is_day(const piece *p) { return p->number >= 1 && p->number <= 31 && p->width <= 2; }

static int32_t day_of(int year, int month, int day)
{
    return drg_cal_valid(year, month, day) ? drg_cal_day(year, month, day) : DRG_NO_DAY;
}

// What three neighbouring pieces say, or DRG_NO_DAY.
static int32_t day_of_three(const piece *a, const piece *b, const piece *c)
{
    if (is_year(a) && b->width && b->width <= 2 && is_day(c)) return day_of(a->number, b->number, c->number);
    if (a->month && is_day(b) && is_year(c)) return day_of(c->number, a->month, b->number); // February 7, 2022
    if (is_day(a) && b->month && is_year(c)) return day_of(c->number, b->month, a->number); // 7 February 2022
    if (is_year(a) && b->month && is_day(c)) return day_of(a->number, b->month, c->number); // 2022 February 7
    if (is_day(a) && is_day(b) && is_year(c) && c->before != ' ') {                         // 25/02/2022, 02/25/2022
        if (a->number > 12 && b->number <= 12) return day_of(c->number, b->number, a->number);
        if (b->number > 12 && a->number <= 12) return day_of(c->number, a->number, b->number);
        if (b->before == '.' && c->before == '.') return day_of(c->number, b->number, a->number); // with dots the day comes first
    }
    return DRG_NO_DAY;
}

int32_t drg_issued_day(drg_str text)
{
    piece last[3] = {{-1, 0, 0, 0}, {-1, 0, 0, 0}, {-1, 0, 0, 0}};
    text = drg_str_sub(text, 0, text.n < 200 ? text.n : 200);
    for (size_t at = 0; next_piece(text, &at, &last[2]);) {
        int32_t day = day_of_three(&last[0], &last[1], &last[2]);
        if (day != DRG_NO_DAY) return day;
        if (last[2].width == 8) { // 20220207
            piece year = {last[2].number / 10000, 4, 0, 0};
            day = day_of(year.number, last[2].number / 100 % 100, last[2].number % 100);
            if (is_year(&year) && day != DRG_NO_DAY) return day;
        }
        // "7th February": the letters after a day are part of it.
        if (last[2].number < 0 && !last[2].month && is_digit(last[2].before)) continue;
        last[0] = last[1];
        last[1] = last[2];
    }
    return DRG_NO_DAY;
}

int32_t drg_issued_in_url(drg_str url)
{
    if (url.n > 200) url.n = 200;
    return drg_issued_day(url);
}
