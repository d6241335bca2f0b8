// SPDX-License-Identifier: MIT
//
// text -- raw bytes to checked UTF-8; see text.h.

#include "ingest/text.h"

#include "base/utf8.h"

// What the bytes 0x80-0x9F stand for in Windows-1252 (WHATWG Encoding Standard); 0 where nothing is assigned.
static const uint16_t windows_1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
};

static int is_control(unsigned char c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v') || c == 0x7f;
}

static drg_err check_readable(drg_str bytes, drg_note *note)
{
    static const char utf16_little[] = {'\xFF', '\xFE', 0}, utf16_big[] = {'\xFE', '\xFF', 0};
    if (drg_str_starts(bytes, utf16_little) || drg_str_starts(bytes, utf16_big))
        return drg_fail(note, DRG_E_INPUT, "the text is UTF-16; convert it to UTF-8 first");
    if (bytes.n && memchr(bytes.p, 0, bytes.n)) return drg_fail(note, DRG_E_INPUT, "binary, not text (it holds NUL bytes)");
    size_t looked = bytes.n < 65536 ? bytes.n : 65536, controls = 0;
    for (size_t i = 0; i < looked; i++) controls += (size_t)is_control((unsigned char)bytes.p[i]);
    if (controls > 8 && controls > looked / 50) return drg_fail(note, DRG_E_INPUT, "binary, not text (full of control characters)");
    if (drg_str_trim(bytes).n == 0) return drg_fail(note, DRG_E_INPUT, "empty");
    return DRG_OK;
}

// Length in bytes of the valid character at `at`, 0 when the byte is broken.
static size_t valid_at(drg_str s, size_t at)
{
    size_t end = at;
    uint32_t c = drg_utf8_next(s, &end);
    return c == 0xFFFD && end - at == 1 ? 0 : end - at;
}

// Counts the characters of two bytes and more, and the broken bytes.
static void census(drg_str s, size_t *good, size_t *broken)
{
    *good = *broken = 0;
    for (size_t at = 0; at < s.n;) {
        size_t n = (unsigned char)s.p[at] < 0x80 ? 1 : valid_at(s, at);
        *good += n > 1;
        *broken += n == 0;
        at += n ? n : 1;
    }
}

// Writes s as UTF-8 into out, which has room for three bytes a byte.
static size_t repair(char *out, drg_str s, int as_windows)
{
    size_t n = 0;
    for (size_t at = 0; at < s.n;) {
        unsigned char c = (unsigned char)s.p[at];
        size_t length = c < 0x80 ? 1 : as_windows ? 0 : valid_at(s, at);
        if (length) {
            memcpy(out + n, s.p + at, length);
            n += length;
            at += length;
            continue;
        }
        uint32_t meant = !as_windows ? 0 : c >= 0xA0 ? c : windows_1252[c - 0x80];
        n += drg_utf8_put(out + n, meant ? meant : 0xFFFD);
        at++;
    }
    return n;
}

// Notes the runs of U+FFFD that repair left, so that readers of the records know of them.
static drg_err note_broken(drg_doc *doc)
{
    static const drg_str mark = {"\xEF\xBF\xBD", 3};
    for (size_t at = 0; (at = drg_str_find(doc->text, mark, at)) != SIZE_MAX;) {
        size_t start = at;
        while (drg_str_starts(drg_str_sub(doc->text, at, doc->text.n), mark.p)) at += mark.n;
        DRG_TRY(drg_doc_skip(doc, (drg_span){(uint32_t)start, (uint32_t)at}, "invalid-utf8"));
    }
    return DRG_OK;
}

drg_err drg_text_set(drg_doc *doc, drg_str bytes, drg_note *note)
{
    if (drg_str_starts(bytes, "\xEF\xBB\xBF")) bytes = drg_str_sub(bytes, 3, bytes.n);
    if (bytes.n > DRG_TEXT_MOST)
        return drg_fail(note, DRG_E_LIMIT, "%zu bytes in one article; the bound is %zu", bytes.n, DRG_TEXT_MOST);
    DRG_TRY(check_readable(bytes, note));
    drg_str head = drg_str_trim(drg_str_sub(bytes, 0, 256));
    if (drg_str_eq_ascii_case(drg_str_sub(head, 0, 9), DRG_STR("<!doctype")) || drg_str_eq_ascii_case(drg_str_sub(head, 0, 5), DRG_STR("<html")))
        (void)drg_fail(note, DRG_OK, "looks like HTML; read as plain text, tags and all");
    if (drg_utf8_check(bytes) == SIZE_MAX) return drg_doc_set_text(doc, bytes);

    size_t good, broken;
    census(bytes, &good, &broken);
    int as_windows = good < broken;
    char *out = drg_arena_calloc(&doc->arena, bytes.n + 1, 3);
    if (!out) return drg_doc_refused(doc);
    doc->text = (drg_str){out, repair(out, bytes, as_windows)};
    if (as_windows) (void)drg_fail(note, DRG_OK, "no UTF-8; read as Windows-1252");
    else (void)drg_fail(note, DRG_OK, "not all UTF-8; U+FFFD stands for each of the %zu broken bytes", broken);
    return note_broken(doc);
}

drg_str drg_text_field(drg_doc *doc, drg_str bytes)
{
    bytes = drg_str_trim(bytes);
    if (bytes.n == 0 || bytes.n > DRG_TEXT_MOST) return (drg_str){NULL, 0};
    char *out = drg_arena_calloc(&doc->arena, bytes.n + 1, 3);
    if (!out) return (drg_str){NULL, 0};
    return (drg_str){out, repair(out, bytes, 0)};
}
