// SPDX-License-Identifier: MIT
//
// dateline -- the words that open an agency report, "MOSCOW, Feb 7 (Reuters) - ", bylines, and lines that are only a date.
//
// Rule     a dateline begins in capitals ("KYIV - "), or in a place name when a date or an agency in brackets follows
//          ("Geneva, 7 February 2022 - ", "Moscow (AFP) - "); it ends at a dash, or at the agency between slashes ("/TASS/.")
// Rule     "ISLAMABAD: Prime Minister ..." counts too; layout.c asks about transcripts before it comes here
// Not yet  datelines without a mark at their end

#include "base/utf8.h"
#include "ingest/para.h"

#define DATELINE_MOST 110 // bytes before the dash

static int in_list(drg_str word, const char *const *list)
{
    for (; *list; list++)
        if (drg_str_eq_ascii_case(word, drg_str_from(*list))) return 1;
    return 0;
}

static drg_str bare(drg_str word)
{
    while (word.n && strchr(",.;:()[]|/", word.p[0])) word = drg_str_sub(word, 1, word.n);
    while (word.n && strchr(",.;:()[]|/", word.p[word.n - 1])) word.n--;
    return word;
}

static int is_calendar_word(drg_str word)
{
    static const char *const words[] = {"january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
        "thur", "thurs", "fri", "sat", "sun", NULL};
    return in_list(word, words);
}

// "7", "2022", "7th", "10:30".
static int is_number_word(drg_str word)
{
    if (word.n == 0 || word.p[0] < '0' || word.p[0] > '9') return 0;
    size_t at = 0;
    while (at < word.n && ((word.p[at] >= '0' && word.p[at] <= '9') || strchr(":.-/", word.p[at]))) at++;
    drg_str tail = drg_str_sub(word, at, word.n);
    static const char *const endings[] = {"st", "nd", "rd", "th", "am", "pm", "t", "z", NULL};
    return tail.n == 0 || in_list(tail, endings);
}

static int is_capitals(drg_str word)
{
    size_t at = 0, letters = 0;
    while (at < word.n) {
        uint32_t c = drg_utf8_next(word, &at);
        if (drg_utf8_is_lower(c)) return 0;
        letters += (size_t)drg_utf8_is_letter(c);
    }
    return letters >= 2;
}

static int begins_upper(drg_str word)
{
    size_t at = 0;
    return word.n && drg_utf8_is_upper(drg_utf8_next(word, &at));
}

// Whether these words can be place, date and agency.
static int is_place_and_date(drg_str text)
{
    static const char *const small[] = {"and", "of", "the", "de", "la", "el", "al", "on", "in", NULL};
    drg_str word;
    int n = 0, capitals_first = 0, dated = 0, agency = 0, bracket = 0;
    while (drg_utf8_word(&text, &word)) {
        if (++n > 12) return 0;
        if (word.p[0] == '(' || word.p[0] == '/') agency = bracket = 1;
        drg_str w = bare(word);
        if (n == 1) {
            capitals_first = is_capitals(w);
            if (!begins_upper(w)) return 0;
        } else if (is_number_word(w) || is_calendar_word(w)) {
            dated = 1;
        } else if (w.n && !bracket && !begins_upper(w) && !in_list(w, small)) {
            return 0;
        }
        if (word.p[word.n - 1] == ')' || (word.n > 1 && word.p[word.n - 1] == '/')) bracket = 0;
    }
    return n > 0 && (capitals_first || dated || agency);
}

// Length of the dash at `at` with the blanks around it, 0 when there is none. A hyphen needs blanks on both sides.
static size_t dash_length(drg_str s, size_t at)
{
    static const char *const dashes[] = {" - ", " -- ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " \xE2\x80\x94", "\xE2\x80\x94", "-- ", NULL};
    for (const char *const *d = dashes; *d; d++)
        if (drg_str_starts(drg_str_sub(s, at, s.n), *d)) return strlen(*d);
    return 0;
}

size_t drg_dateline_find(drg_str text, size_t *words_end)
{
    drg_str head = drg_str_sub(text, 0, DATELINE_MOST);
    for (size_t at = 2; at < head.n; at++) {
        size_t length = dash_length(head, at);
        if (length == 0 && drg_str_starts(drg_str_sub(head, at, head.n), "/. ") && memchr(head.p, '/', at)) {
            *words_end = at + 1; // MOSCOW, February 7. /TASS/. Russian President ...
            length = 3;
        } else if (length == 0 && at + 1 < head.n && head.p[at] == ':' && head.p[at + 1] == ' ') {
            drg_str before = drg_str_sub(head, 0, at); // ISLAMABAD: ...
            if (!is_capitals(before)) return 0;
            *words_end = at;
            length = 2;
        } else if (length) {
            *words_end = at;
        } else {
            continue;
        }
        return at + length < text.n && is_place_and_date(drg_str_sub(head, 0, *words_end)) ? at + length : 0;
    }
    return 0;
}

int drg_byline_is(drg_str text, uint32_t words)
{
    static const char *const openings[] = {"Reporting by ", "(Reporting by ", "Editing by ", "(Editing by ", "Writing by ",
        "(Writing by ", "Additional reporting by ", "(Additional reporting ", "Compiled by ", "Published: ", "Published on ",
        "Published ", "Posted on ", "Posted: ", "Updated: ", "Updated on ", "Last updated", "Last modified", "First published", NULL};
    if (words > 30) return 0;
    for (const char *const *o = openings; *o; o++)
        if (drg_str_starts(text, *o)) return words <= 14 || strchr("RE(WA", (*o)[0]) != NULL;
    if (words > 12 || words < 2 || !(drg_str_starts(text, "By ") || drg_str_starts(text, "BY "))) return 0;
    drg_str rest = drg_str_sub(text, 3, text.n), name;
    // "By Jane Doe and John Roe, Reuters"; but "By Tuesday evening they had left."
    return drg_utf8_word(&rest, &name) && begins_upper(name) && !is_calendar_word(bare(name)) && text.p[text.n - 1] != '.';
}

int drg_dateline_is_date(drg_str text, uint32_t words)
{
    static const char *const fillers[] = {"at", "on", "am", "pm", "a.m", "p.m", "utc", "gmt", "est", "edt", "et", "cet", "bst",
        "msk", "date", "of", "", "-", "|", NULL};
    if (words == 0 || words > 10) return 0;
    drg_str word;
    int numbers = 0;
    while (drg_utf8_word(&text, &word)) {
        drg_str w = bare(word);
        if (is_number_word(w)) numbers++;
        else if (!is_calendar_word(w) && !in_list(w, fillers)) return 0;
    }
    return numbers > 0;
}
