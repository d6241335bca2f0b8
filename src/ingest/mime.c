// SPDX-License-Identifier: MIT
//
// mime -- fields, encoded words, base64 and quoted-printable; see mime.h.
//
// Source   RFC 5322, 2045, 2047, 2231 (only what mail programs write)

#include "ingest/mime.h"

#include "ingest/charset.h"

static int is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

drg_str drg_mime_head(drg_str *message)
{
    drg_str m = *message;
    for (size_t at = 0; at < m.n;) {
        const char *end = memchr(m.p + at, '\n', m.n - at);
        size_t next = end ? (size_t)(end - m.p) + 1 : m.n;
        if (drg_str_trim(drg_str_sub(m, at, next)).n == 0) {
            *message = drg_str_sub(m, next, m.n);
            return drg_str_sub(m, 0, at);
        }
        at = next;
    }
    *message = drg_str_sub(m, m.n, m.n);
    return m;
}

drg_str drg_mime_field(drg_str head, const char *name)
{
    size_t n = strlen(name);
    drg_str rest = head, line;
    while (drg_str_next(&rest, '\n', &line)) {
        if (line.n <= n || line.p[n] != ':' || !drg_str_eq_ascii_case(drg_str_sub(line, 0, n), drg_str_from(name))) continue;
        size_t end = (size_t)(line.p - head.p) + line.n;
        while (end + 1 < head.n && (head.p[end + 1] == ' ' || head.p[end + 1] == '\t')) { // folded
            const char *next = memchr(head.p + end + 1, '\n', head.n - end - 1);
            end = next ? (size_t)(next - head.p) : head.n;
        }
        return drg_str_trim(drg_str_sub(head, (size_t)(line.p - head.p) + n + 1, end));
    }
    return (drg_str){NULL, 0};
}

drg_str drg_mime_parameter(drg_str value, const char *name)
{
    size_t n = strlen(name);
    int quoted = 0;
    for (size_t at = 0; at < value.n; at++) {
        if (value.p[at] == '"') quoted = !quoted;
        if (quoted || value.p[at] != ';') continue;
        size_t from = at + 1;
        while (from < value.n && is_blank(value.p[from])) from++;
        if (!drg_str_eq_ascii_case(drg_str_sub(value, from, from + n), drg_str_from(name))) continue;
        from += n;
        while (from < value.n && is_blank(value.p[from])) from++;
        if (from >= value.n || value.p[from] != '=') continue;
        from++;
        while (from < value.n && is_blank(value.p[from])) from++;
        if (from < value.n && value.p[from] == '"') {
            const char *end = memchr(value.p + from + 1, '"', value.n - from - 1);
            return drg_str_sub(value, from + 1, end ? (size_t)(end - value.p) : value.n);
        }
        size_t end = from;
        while (end < value.n && value.p[end] != ';' && !is_blank(value.p[end])) end++;
        return drg_str_sub(value, from, end);
    }
    return (drg_str){NULL, 0};
}

// ---- encodings ----------------------------------------------------------------------------------------------------------

static int hex(char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; }

static void decode_quoted(drg_buf *out, drg_str s, int in_word)
{
    for (size_t at = 0; at < s.n; at++) {
        char c = s.p[at];
        if (in_word && c == '_') {
            drg_buf_char(out, ' ');
        } else if (c == '=' && at + 2 < s.n && hex(s.p[at + 1]) >= 0 && hex(s.p[at + 2]) >= 0) {
            drg_buf_char(out, (char)(hex(s.p[at + 1]) * 16 + hex(s.p[at + 2])));
            at += 2;
        } else if (c == '=' && at + 2 == s.n && hex(s.p[at + 1]) >= 0) {
            break; // cut off
        } else if (c == '=') { // a soft line break, with blanks behind it perhaps
            size_t end = at + 1;
            while (end < s.n && (s.p[end] == ' ' || s.p[end] == '\t' || s.p[end] == '\r')) end++;
            if (end == s.n || s.p[end] == '\n') at = end;
            else drg_buf_char(out, '=');
        } else {
            drg_buf_char(out, c);
        }
    }
}

static void decode_base64(drg_buf *out, drg_str s)
{
    uint32_t bits = 0;
    int n = 0;
    for (size_t at = 0; at < s.n && s.p[at] != '='; at++) {
        char c = s.p[at];
        int digit = c >= 'A' && c <= 'Z' ? c - 'A' : c >= 'a' && c <= 'z' ? c - 'a' + 26 : c >= '0' && c <= '9' ? c - '0' + 52 : c == '+' || c == '-' ? 62 :
                    c == '/' || c == '_' ? 63 : -1;
        if (digit < 0) continue; // line ends, and what mailing lists put behind
        bits = bits << 6 | (uint32_t)digit;
        n += 6;
        if (n < 8) continue;
        n -= 8;
        drg_buf_char(out, (char)(bits >> n & 0xFF));
    }
}

void drg_mime_decode(drg_buf *out, drg_str body, drg_str encoding)
{
    encoding = drg_str_trim(encoding);
    if (drg_str_eq_ascii_case(encoding, DRG_STR("quoted-printable"))) decode_quoted(out, body, 0);
    else if (drg_str_eq_ascii_case(encoding, DRG_STR("base64"))) decode_base64(out, body);
    else drg_buf_str(out, body);
}

// ---- words --------------------------------------------------------------------------------------------------------------

// "=?utf-8?Q?Gespr=C3=A4ch?=" at the beginning of s: its length, 0 when there is none.
static size_t encoded_word(drg_str s, drg_str *charset, char *how, drg_str *text)
{
    if (!drg_str_starts(s, "=?")) return 0;
    s = drg_str_sub(s, 0, 1000);
    size_t one = drg_str_find(s, DRG_STR("?"), 2);
    if (one == SIZE_MAX || one + 2 >= s.n || s.p[one + 2] != '?') return 0;
    size_t end = drg_str_find(s, DRG_STR("?="), one + 3);
    if (end == SIZE_MAX) return 0;
    *charset = drg_str_sub(s, 2, one);
    const char *star = memchr(charset->p, '*', charset->n); // a language, RFC 2231
    if (star) charset->n = (size_t)(star - charset->p);
    *how = (char)(s.p[one + 1] | 32);
    *text = drg_str_sub(s, one + 3, end);
    return *how == 'q' || *how == 'b' ? end + 2 : 0;
}

static drg_err put_converted(drg_buf *out, drg_str bytes, drg_str charset)
{
    drg_buf room = {NULL, 0, 0, 0};
    drg_charset set;
    drg_str text;
    drg_err err = drg_charset_read(&text, &room, bytes, charset, &set);
    if (!err) drg_buf_str(out, text);
    drg_buf_free(&room);
    return err;
}

drg_err drg_mime_words(drg_buf *out, drg_str value)
{
    drg_buf raw = {NULL, 0, 0, 0}, plain = {NULL, 0, 0, 0};
    drg_str charset = {NULL, 0}, text;
    drg_err err = DRG_OK;
    char how;
    int after_word = 0;
    for (size_t at = 0; at < value.n && !err;) {
        size_t n = encoded_word(drg_str_sub(value, at, value.n), &charset, &how, &text);
        if (n) {
            drg_buf_reset(&raw);
            if (how == 'q') decode_quoted(&raw, text, 1);
            else decode_base64(&raw, text);
            err = raw.n ? put_converted(out, drg_buf_view(&raw), charset) : DRG_OK;
            at += n;
            after_word = 1;
            continue;
        }
        size_t from = at;
        while (at < value.n && (at == from || !drg_str_starts(drg_str_sub(value, at, at + 2), "=?"))) at++;
        drg_str piece = drg_str_sub(value, from, at);
        int between = after_word && at < value.n && !drg_str_trim(piece).n;
        if (between && encoded_word(drg_str_sub(value, at, value.n), &charset, &how, &text)) continue; // blanks between encoded words mean nothing
        drg_buf_reset(&plain);
        for (size_t i = 0; i < piece.n; i++) {
            int blank = is_blank(piece.p[i]);
            if (!blank) drg_buf_char(&plain, piece.p[i]);
            else if (i == 0 || !is_blank(piece.p[i - 1])) drg_buf_char(&plain, ' ');
        }
        err = put_converted(out, drg_buf_view(&plain), (drg_str){NULL, 0});
        after_word = 0;
    }
    if (raw.failed || plain.failed) err = DRG_E_NOMEM;
    drg_buf_free(&raw);
    drg_buf_free(&plain);
    return err;
}
