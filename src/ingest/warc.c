// SPDX-License-Identifier: MIT
//
// warc -- web archives, record by record; see warc.h.

#include "ingest/warc.h"

#include <stdlib.h>

#define LINE_MOST 65536
#define FIELDS_MOST 1000

static drg_str value_of(drg_str line, const char *name)
{
    size_t n = strlen(name);
    if (line.n <= n || line.p[n] != ':' || !drg_str_eq_ascii_case(drg_str_sub(line, 0, n), drg_str_from(name))) return (drg_str){NULL, 0};
    return drg_str_trim(drg_str_sub(line, n + 1, line.n));
}

static void keep(char *room, size_t size, drg_str s)
{
    size_t n = s.n < size - 1 ? s.n : size - 1;
    if (n) memcpy(room, s.p, n);
    room[n] = 0;
}

static int holds(drg_str s, const char *word)
{
    size_t n = strlen(word);
    for (size_t at = 0; at + n <= s.n; at++)
        if (drg_str_eq_ascii_case(drg_str_sub(s, at, at + n), drg_str_from(word))) return 1;
    return 0;
}

static void keep_charset(drg_warc *w, drg_str type)
{
    for (size_t at = 0; at + 8 < type.n; at++) {
        if (!drg_str_eq_ascii_case(drg_str_sub(type, at, at + 8), DRG_STR("charset="))) continue;
        size_t end = at + 8;
        while (end < type.n && !strchr("; ,", type.p[end])) end++;
        keep(w->charset, sizeof w->charset, drg_str_sub(type, at + 8, end));
        return;
    }
}

static int is_readable(drg_str type)
{
    return type.n == 0 || holds(type, "text/html") || holds(type, "text/plain") || holds(type, "xml") || holds(type, "json") ||
           holds(type, "application/pdf") || holds(type, "text/csv") || holds(type, "rtf");
}

static drg_err damaged(drg_warc *w, drg_note *note, const char *what)
{
    w->damaged = 1;
    return drg_fail(note, DRG_E_FORMAT, "record %lu: %s", w->record, what);
}

// A line of the record at hand; DRG_E_NOTFOUND where the record or its head ends.
static drg_err head_line(drg_warc *w, drg_str *line, drg_note *note)
{
    uint64_t before = w->from->passed;
    drg_err err = drg_window_line(w->from, LINE_MOST, line, note);
    if (err == DRG_E_LIMIT) return damaged(w, note, "a line of its head is too long");
    if (err) return err;
    uint64_t n = w->from->passed - before;
    if (n > w->left) return damaged(w, note, "its length is wrong");
    w->left -= n;
    *line = drg_str_trim(*line);
    return line->n ? DRG_OK : DRG_E_NOTFOUND;
}

// The head of the HTTP message: whether the page can be read.
static drg_err read_http(drg_warc *w, int *wanted, drg_note *note)
{
    drg_str line, value;
    int readable = 1, good = 0;
    for (int n = 0; n < FIELDS_MOST; n++) {
        drg_err err = head_line(w, &line, note);
        if (err == DRG_E_NOTFOUND) break;
        if (err) return err;
        if (n == 0) {
            size_t space = drg_str_find(line, DRG_STR(" "), 0);
            good = drg_str_starts(line, "HTTP/") && space != SIZE_MAX && drg_str_starts(drg_str_sub(line, space + 1, line.n), "200");
        } else if ((value = value_of(line, "Content-Type")).n) {
            readable = is_readable(value);
            keep_charset(w, value);
        } else if ((value = value_of(line, "Transfer-Encoding")).n) {
            w->chunked = holds(value, "chunked");
        }
    }
    *wanted = good && readable;
    return DRG_OK;
}

// The head of a record.
static drg_err read_head(drg_warc *w, int *wanted, drg_note *note)
{
    drg_str line, value;
    int response = 0, page = 0, readable = 1, sized = 0;
    uint64_t length = 0;
    w->left = UINT64_MAX;
    for (int n = 0; n < FIELDS_MOST; n++) {
        drg_err err = head_line(w, &line, note);
        if (err == DRG_E_NOTFOUND && n == 0 && w->from->over && !w->from->view.n) return DRG_E_NOTFOUND;
        if (err == DRG_E_NOTFOUND && n == 0) {
            n--; // blank lines between records
            continue;
        }
        if (err == DRG_E_NOTFOUND) break;
        if (err) return err;
        if (n == 0) {
            w->record++;
            if (!drg_str_starts(line, "WARC/")) return damaged(w, note, "it does not begin with WARC/");
        } else if ((value = value_of(line, "WARC-Type")).n) {
            response = drg_str_eq_ascii_case(value, DRG_STR("response"));
            page = drg_str_eq_ascii_case(value, DRG_STR("conversion")) || drg_str_eq_ascii_case(value, DRG_STR("resource"));
        } else if ((value = value_of(line, "WARC-Target-URI")).n) {
            if (value.n > 1 && value.p[0] == '<') value = drg_str_sub(value, 1, value.n - 1);
            keep(w->url, sizeof w->url, value);
        } else if ((value = value_of(line, "Content-Type")).n && !holds(value, "application/http")) {
            readable = is_readable(value);
            keep_charset(w, value);
        } else if ((value = value_of(line, "Content-Length")).n) {
            for (size_t i = 0; i < value.n && value.p[i] >= '0' && value.p[i] <= '9' && length < UINT64_MAX / 20; i++)
                length = length * 10 + (uint64_t)(value.p[i] - '0');
            sized = 1;
        }
    }
    if (!sized) return damaged(w, note, "it has no length");
    w->left = length;
    *wanted = response || (page && readable);
    return response ? read_http(w, wanted, note) : DRG_OK;
}

// Passes what is left of the record at hand.
static drg_err pass_rest(drg_warc *w, drg_note *note)
{
    drg_window_pass(w->from, w->handed);
    w->left -= w->handed;
    w->handed = 0;
    while (w->left) {
        DRG_TRY(drg_window_want(w->from, 1, note));
        if (!w->from->view.n) return damaged(w, note, "it breaks off");
        size_t n = w->from->view.n < w->left ? w->from->view.n : (size_t)w->left;
        drg_window_pass(w->from, n);
        w->left -= n;
    }
    return DRG_OK;
}

drg_err drg_warc_next(drg_warc *w, drg_note *note)
{
    if (w->damaged) return DRG_E_NOTFOUND;
    for (;;) {
        int wanted = 0;
        if (w->record) DRG_TRY(pass_rest(w, note));
        w->url[0] = w->charset[0] = 0;
        w->chunked = 0;
        w->chunk = 0;
        DRG_TRY(read_head(w, &wanted, note));
        if (wanted) return DRG_OK;
    }
}

// The length line of the next chunk; 0 is the last. Bodies that say chunked and are not, as some crawlers store them, are given as
// they are.
static drg_err next_chunk(drg_warc *w, drg_note *note)
{
    drg_str line;
    drg_err err = head_line(w, &line, note);
    if (err == DRG_E_NOTFOUND && w->left) err = head_line(w, &line, note); // the line end behind the last chunk
    if (err) return err == DRG_E_NOTFOUND ? DRG_OK : err;
    uint64_t n = 0;
    for (size_t i = 0; i < line.n && n < UINT64_MAX / 32; i++) {
        char c = line.p[i];
        int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (digit < 0) break;
        n = n * 16 + (uint64_t)digit;
    }
    w->chunk = n;
    return DRG_OK;
}

static int is_chunk_head(drg_str s)
{
    size_t n = 0;
    while (n < s.n && n < 9 && strchr("0123456789abcdefABCDEF", s.p[n]) && s.p[n]) n++;
    return n && n < s.n && (s.p[n] == '\r' || s.p[n] == '\n' || s.p[n] == ';');
}

drg_err drg_warc_pull(void *user, drg_str *block, drg_note *note)
{
    drg_warc *w = user;
    *block = (drg_str){NULL, 0};
    drg_window_pass(w->from, w->handed);
    w->left -= w->handed;
    if (w->chunked) w->chunk -= w->handed;
    w->handed = 0;
    if (!w->left || w->damaged) return DRG_OK;
    if (w->chunked && !w->chunk) {
        DRG_TRY(drg_window_want(w->from, 16, note));
        if (w->chunked == 1 && !is_chunk_head(w->from->view)) w->chunked = 0;
        else {
            w->chunked = 2;
            DRG_TRY(next_chunk(w, note));
            if (!w->chunk || !w->left) return DRG_OK;
        }
    }
    DRG_TRY(drg_window_want(w->from, 1, note));
    if (!w->from->view.n) return damaged(w, note, "it breaks off");
    uint64_t most = w->chunked && w->chunk < w->left ? w->chunk : w->left;
    w->handed = w->from->view.n < most ? w->from->view.n : (size_t)most;
    *block = drg_str_sub(w->from->view, 0, w->handed);
    return DRG_OK;
}
