// SPDX-License-Identifier: MIT
//
// dateline -- the words that open an agency report, "MOSCOW, Feb 7 (Reuters) - ", bylines, and lines that are only a date.
//
// Rule     a dateline begins in capitals ("KYIV - "), or in a place name when a date or an agency in brackets follows
//          ("Geneva, 7 February 2022 - ", "Moscow (AFP) - "); it ends at a dash, or at the agency between slashes ("/TASS/.")
// Rule     "ISLAMABAD: Prime Minister ..." counts too; layout.c asks about transcripts before it comes here
// Rule     a place in small letters needs more: "Islamabad - Prime Minister ..." has a capital behind its only dash, where
//          "Germany, France - the two largest - agreed" has none
// Rule     a date may stand behind the dash ("Ankara - 7 February 2022: The ..."); an agency in brackets or by its name ends a dated
//          line without any ("New Delhi, Feb 7 (PTI) Prime ...", "Baku, February 7, AZERTAC President ...")

#include "base/utf8.h"
#include "ingest/para.h"

#define DATELINE_MOST 110 // bytes before the dash

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
    return drg_str_one_of_ascii_case(word, words);
}

// "7", "2022", "7th", "10:30".
static int is_number_word(drg_str word)
{
    if (word.n == 0 || word.p[0] < '0' || word.p[0] > '9') return 0;
    size_t at = 0;
    while (at < word.n && ((word.p[at] >= '0' && word.p[at] <= '9') || strchr(":.-/", word.p[at]))) at++;
    drg_str tail = drg_str_sub(word, at, word.n);
    static const char *const endings[] = {"st", "nd", "rd", "th", "am", "pm", "t", "z", NULL};
    return tail.n == 0 || drg_str_one_of_ascii_case(tail, endings);
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
        if (n > 1 && (drg_str_is(w, "-") || drg_str_is(w, "\xE2\x80\x93") || drg_str_is(w, "\xE2\x80\x94"))) continue;
        if (n == 1) {
            capitals_first = is_capitals(w);
            if (!begins_upper(w)) return 0;
        } else if (is_number_word(w) || is_calendar_word(w)) {
            dated = 1;
        } else if (w.n && !bracket && !begins_upper(w) && !drg_str_one_of_ascii_case(w, small)) {
            return 0;
        }
        if (word.p[word.n - 1] == ')' || (word.n > 1 && word.p[word.n - 1] == '/')) bracket = 0;
    }
    return n > 0 && (capitals_first || dated || agency);
}

// Length of the dash at `at` with the blanks around it, 0 when there is none. A hyphen needs blanks on both sides.
static size_t dash_length(drg_str s, size_t at)
{
    static const char *const dashes[] = {" - ", " -- ", " _ ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " \xE2\x80\x94", "\xE2\x80\x94", "-- ", NULL};
    for (const char *const *d = dashes; *d; d++)
        if (drg_str_starts(drg_str_sub(s, at, s.n), *d)) return strlen(*d);
    return 0;
}

static int begins_upper_after(drg_str text, size_t at)
{
    while (at < text.n && strchr("\"'(", text.p[at])) at++;
    drg_str rest = drg_str_sub(text, at, text.n);
    if (drg_str_starts(rest, "\xE2\x80\x9C") || drg_str_starts(rest, "\xE2\x80\x98")) rest = drg_str_sub(rest, 3, rest.n);
    return begins_upper(rest);
}

// One to four capitalised words, then the only dash of the sentence, then a capital: "Washington, D.C. - Secretary ...".
static int is_bare_place(drg_str text, size_t dash, size_t length)
{
    drg_str before = drg_str_sub(text, 0, dash), word;
    int n = 0;
    while (drg_utf8_word(&before, &word)) {
        drg_str w = bare(word);
        if (++n > 4 || !w.n || !begins_upper(w) || strchr(":?!", word.p[word.n - 1])) return 0;
    }
    if (!n || !begins_upper_after(text, dash + length)) return 0;
    for (size_t at = dash + length; at < text.n && at < dash + 400; at++) {
        if (dash_length(text, at)) return 0;
        if (text.p[at] == '.' && at + 1 < text.n && text.p[at + 1] == ' ' && at > dash + length + 30) break;
    }
    return 1;
}

// Behind the dash at `at`: "7 February 2022: ", "Feb 7 - ". The bytes of date and mark, 0 when there is none; *words is the date's end.
static size_t date_behind(drg_str text, size_t at, size_t *words)
{
    for (size_t i = at; i < text.n && i < at + 40; i++) {
        size_t length = text.p[i] == ':' && i + 1 < text.n && text.p[i + 1] == ' ' ? 2 : dash_length(text, i);
        if (!length) continue;
        drg_str date = drg_str_sub(text, at, i), rest = date, word;
        uint32_t n = 0;
        while (drg_utf8_word(&rest, &word)) n++;
        if (!drg_dateline_is_date(date, n) || n < 2) return 0;
        *words = i;
        return i + length - at;
    }
    return 0;
}

// A dated line that ends without a dash, in an agency: "(PTI) ", ", AZERTAC ".
static size_t agency_end(drg_str head, size_t *words_end)
{
    static const char *const agencies[] = {"AZERTAC", "IRNA", "SANA", "WAM", "KUNA", "SPA", "QNA", "BNA", "MENA", "KCNA", "TASS", "BelTA", "ANI",
        "Ukrinform", "Kazinform", "Armenpress", "ARMENPRESS", "Trend", "APA", "UzA", "Kabar", "Petra", "NINA", "Tanjug", "MTI", "PAP", NULL};
    drg_str rest = head, word;
    int dated = 0;
    for (int n = 0; n < 9 && drg_utf8_word(&rest, &word); n++) {
        drg_str w = bare(word);
        size_t end = (size_t)(word.p - head.p) + word.n;
        dated |= n > 0 && is_number_word(w);
        int named = 0;
        for (const char *const *a = agencies; *a; a++) named |= drg_str_is(w, *a);
        int bracket = word.p[0] == '(' && word.p[word.n - 1] == ')' && begins_upper(w);
        if (n > 1 && dated && (named || bracket) && begins_upper_after(head, end + 1)) {
            *words_end = end;
            return end + 1;
        }
        if (!is_number_word(w) && !is_calendar_word(w) && !begins_upper(w)) return 0;
    }
    return 0;
}

static size_t find_dash(drg_str text, size_t *words_end)
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
        if (at + length >= text.n) return 0;
        size_t end = at + length, more = date_behind(text, end, words_end);
        if (is_place_and_date(drg_str_sub(head, 0, at)) || (more && is_place_and_date(drg_str_sub(head, 0, *words_end)))) return end + more;
        return is_bare_place(text, at, length) ? end : 0;
    }
    return 0;
}

size_t drg_dateline_find(drg_str text, size_t *words_end)
{
    size_t length = find_dash(text, words_end);
    if (length) return length;
    length = agency_end(drg_str_sub(text, 0, DATELINE_MOST), words_end);
    return length < text.n ? length : 0;
}

int drg_byline_is(drg_str text, uint32_t words)
{
    static const char *const openings[] = {"Reporting by ", "(Reporting by ", "Editing by ", "(Editing by ", "Writing by ",
        "(Writing by ", "Additional reporting by ", "(Additional reporting ", "Compiled by ", "Published: ", "Published on ",
        "Published ", "Posted on ", "Posted: ", "Updated: ", "Updated on ", "Last updated", "Last modified", "First published", "With reporting by ",
        "With reporting from ", "With input from ", "With inputs from ", "Additional reporting from ", "Reporting from ", "Report by ", "Story by ",
        "Edited by ", "Written by ", "Translated by ", "Compiled from ", NULL};
    if (words > 30) return 0;
    while (text.n > 1 && strchr("*-(_ ", text.p[0])) text = drg_str_sub(text, 1, text.n); // "* Writing by Deniz Arslan", "(Report by ...)"
    if (drg_str_starts(text, "\xE2\x80\x94") || drg_str_starts(text, "\xE2\x80\x93")) text = drg_str_trim(drg_str_sub(text, 3, text.n));
    for (const char *const *o = openings; *o; o++)
        if (drg_str_starts(text, *o)) return words <= 14 || strchr("RE(WAS", (*o)[0]) != NULL;
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
        else if (!is_calendar_word(w) && !drg_str_one_of_ascii_case(w, fillers)) return 0;
    }
    return numbers > 0;
}

int drg_dateline_is_time(drg_str text, uint32_t words)
{
    static const char *const around[] = {"am", "pm", "a.m", "p.m", "utc", "gmt", "est", "edt", "et", "cet", "cest", "bst", "eet", "eest", "msk", "ist",
        "jst", "kst", "local", "time", "at", "h", "hrs", "", "-", "\xE2\x80\x93", "\xE2\x80\x94", "|", NULL};
    if (words == 0 || words > 5) return 0;
    drg_str word;
    int clock = 0;
    while (drg_utf8_word(&text, &word)) {
        drg_str w = bare(word);
        if (drg_str_one_of_ascii_case(w, around)) continue;
        size_t at = 0, digits = 0;
        while (at < w.n && at < 2 && w.p[at] >= '0' && w.p[at] <= '9') at++;
        if (!at || at + 2 >= w.n || !strchr(":.h", w.p[at])) return 0; // "18:42", "5.15pm", "18h42"
        for (at++; at < w.n && w.p[at] >= '0' && w.p[at] <= '9'; at++) digits++;
        if (digits != 2 || (at < w.n && !drg_str_one_of_ascii_case(drg_str_sub(w, at, w.n), around)) || clock++) return 0;
    }
    return clock;
}
