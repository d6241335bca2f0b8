// SPDX-License-Identifier: MIT
//
// text -- raw bytes to checked UTF-8; see text.h.

#include "ingest/text.h"

#include "base/utf8.h"
#include "ingest/charset.h"

static int is_control(unsigned char c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v') || c == 0x7f;
}

drg_err drg_text_check(drg_str bytes, drg_note *note)
{
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

// Writes s into out, which has room for three bytes a byte, with U+FFFD for each broken byte.
static size_t repair(char *out, drg_str s)
{
    size_t n = 0;
    for (size_t at = 0; at < s.n;) {
        size_t length = valid_at(s, at);
        if (length) memcpy(out + n, s.p + at, length);
        else (void)drg_utf8_put(out + n, 0xFFFD);
        n += length ? length : 3;
        at += length ? length : 1;
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

// What the reader is told about the set: nothing when it was UTF-8 or named by the input itself.
static void remark(const drg_charset *set, drg_note *note)
{
    if (strcmp(set->name, "UTF-8") == 0 && set->broken)
        (void)drg_fail(note, DRG_OK, "not all UTF-8; U+FFFD stands for each of the %zu broken bytes", set->broken);
    else if (set->broken)
        (void)drg_fail(note, DRG_OK, "read as %s; U+FFFD stands for each of the %zu broken bytes", set->name, set->broken);
    else if (set->by_looks && strcmp(set->name, "windows-1252") == 0)
        (void)drg_fail(note, DRG_OK, "no UTF-8; read as Windows-1252");
    else if (set->by_looks && strcmp(set->name, "UTF-8") != 0)
        (void)drg_fail(note, DRG_OK, "no UTF-8; read as %s", set->name);
}

drg_err drg_text_convert(drg_str *text, drg_buf *room, drg_str bytes, drg_str label, drg_note *note)
{
    drg_charset set;
    DRG_TRY(drg_charset_read(text, room, bytes, label, &set));
    remark(&set, note);
    return DRG_OK;
}

drg_err drg_text_take(drg_doc *doc, drg_str text, drg_note *note)
{
    if (text.n > DRG_TEXT_MOST) return drg_fail(note, DRG_E_LIMIT, "%zu bytes in one article; the bound is %zu", text.n, DRG_TEXT_MOST);
    DRG_TRY(drg_text_check(text, note));
    DRG_TRY(drg_doc_set_text(doc, text));
    return note_broken(doc);
}

drg_err drg_text_set(drg_doc *doc, drg_str bytes, drg_note *note)
{
    drg_buf room = {NULL, 0, 0, 0};
    drg_str text;
    if (bytes.n > 2 * DRG_TEXT_MOST) // in UTF-16 a text of the bound has twice the bytes
        return drg_fail(note, DRG_E_LIMIT, "%zu bytes in one article; the bound is %zu", bytes.n, DRG_TEXT_MOST);
    drg_err err = drg_text_convert(&text, &room, bytes, (drg_str){NULL, 0}, note);
    if (!err) err = drg_text_take(doc, text, note);
    drg_str head = drg_str_trim(drg_str_sub(text, 0, err ? 0 : 256));
    if (drg_str_eq_ascii_case(drg_str_sub(head, 0, 9), DRG_STR("<!doctype")) || drg_str_eq_ascii_case(drg_str_sub(head, 0, 5), DRG_STR("<html")))
        (void)drg_fail(note, DRG_OK, "looks like HTML; read as plain text, tags and all");
    drg_buf_free(&room);
    return err;
}

drg_str drg_text_field(drg_doc *doc, drg_str bytes)
{
    bytes = drg_str_trim(bytes);
    if (bytes.n == 0 || bytes.n > DRG_TEXT_MOST) return (drg_str){NULL, 0};
    char *out = drg_arena_calloc(&doc->arena, bytes.n + 1, 3);
    if (!out) return (drg_str){NULL, 0};
    return (drg_str){out, repair(out, bytes)};
}
