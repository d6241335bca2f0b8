// SPDX-License-Identifier: MIT
//
// rtf -- the running text of a document in Rich Text Format; see rtf.h.

#include "ingest/rtf.h"

#include "base/utf8.h"
#include "ingest/charset.h"

#include <stdio.h>

#define RTF_DEPTH 512
#define FONTS_MOST 512

typedef struct group {
    uint8_t silent;    // its text is not shown
    uint8_t fresh;     // nothing but "\*" has come in it
    uint8_t unicode_skip; // characters that stand in for one \u
    uint8_t in_fonts;
    int font;
} group;

typedef struct reading {
    drg_buf *out;
    drg_str rtf;
    size_t at;
    group groups[RTF_DEPTH];
    int depth, over_depth;
    int page;             // code page of the document
    int fonts[FONTS_MOST]; // code page of each font, 0: that of the document
    drg_buf raw, room;    // bytes in the code page that wait to be converted
    int skip;             // stand-ins that are still to be passed
    uint32_t high;        // first half of a pair
    drg_err err;
} reading;

static group *now(reading *r) { return &r->groups[r->depth]; }

static void flush_raw(reading *r)
{
    char label[16];
    drg_charset set;
    drg_str text;
    if (!r->raw.n || r->err) return;
    int font = now(r)->font, page = font >= 0 && font < FONTS_MOST && r->fonts[font] ? r->fonts[font] : r->page;
    snprintf(label, sizeof label, "cp%d", page);
    r->err = drg_charset_read(&text, &r->room, drg_buf_view(&r->raw), drg_str_from(label), &set);
    if (!r->err) drg_buf_str(r->out, text);
    drg_buf_reset(&r->raw);
}

static void put_sign(reading *r, uint32_t c)
{
    char four[4];
    flush_raw(r);
    drg_buf_add(r->out, four, drg_utf8_put(four, c));
}

// A byte of text: of the code page, or plain ASCII.
static void put_byte(reading *r, char c)
{
    if (r->skip) {
        r->skip--;
        return;
    }
    if (now(r)->silent) return;
    if ((unsigned char)c >= 0x80 || r->raw.n) drg_buf_char(&r->raw, c); // trail bytes of wide sets may be ASCII
    else drg_buf_char(r->out, c);
    if ((unsigned char)c < 0x80 && r->raw.n > 256) flush_raw(r);
}

static void put_text(reading *r, const char *text)
{
    if (now(r)->silent) return;
    flush_raw(r);
    drg_buf_text(r->out, text);
}

// ---- control words ------------------------------------------------------------------------------------------------------

static int page_of_charset(int charset)
{
    static const struct { int charset, page; } rows[] = {{0, 1252}, {77, 0}, {128, 932}, {129, 949}, {134, 936}, {136, 950}, {161, 1253}, {162, 1254}, {163, 1258},
        {177, 1255}, {178, 1256}, {186, 1257}, {204, 1251}, {222, 874}, {238, 1250}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].charset == charset) return rows[i].page;
    return 0;
}

static int is_silent(drg_str word)
{
    static const char *const words[] = {"fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr",
        "footerf", "fldinst", "themedata", "colorschememapping", "datastore", "latentstyles", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator", "annotation",
        "atnid", "atnauthor", "xe", "tc", "bkmkstart", "bkmkend", "filetbl", "xmlnstbl", "nonshppict", "template", "wgrffmtfilter"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (drg_str_is(word, words[i])) return 1;
    return 0;
}

static void put_unicode(reading *r, long value)
{
    uint32_t c = (uint32_t)(value < 0 ? value + 65536 : value) & 0xFFFF;
    r->skip = now(r)->unicode_skip;
    if (now(r)->silent) return;
    if (c >= 0xD800 && c < 0xDC00) {
        r->high = c;
        return;
    }
    int pair = r->high && c >= 0xDC00 && c < 0xE000;
    uint32_t sign = pair ? 0x10000 + ((r->high - 0xD800) << 10) + (c - 0xDC00) : c >= 0xDC00 && c < 0xE000 ? 0xFFFD : c;
    r->high = 0;
    if (sign >= 0xF020 && sign <= 0xF0FF) sign -= 0xF000; // of a symbol font
    if (sign >= 0x20 || sign == '\t') put_sign(r, sign);
}

static void take_word(reading *r, drg_str word, int has_number, long number)
{
    static const struct { const char *word, *text; } signs[] = {{"par", "\n\n"}, {"sect", "\n\n"}, {"page", "\n\n"}, {"row", "\n"}, {"line", "\n"}, {"cell", "\t"}, {"nestcell", "\t"},
        {"nestrow", "\n"}, {"tab", "\t"}, {"emdash", "\xE2\x80\x94"}, {"endash", "\xE2\x80\x93"}, {"lquote", "\xE2\x80\x98"}, {"rquote", "\xE2\x80\x99"},
        {"ldblquote", "\xE2\x80\x9C"}, {"rdblquote", "\xE2\x80\x9D"}, {"bullet", "\xE2\x80\xA2"}, {"emspace", " "}, {"enspace", " "}, {"qmspace", " "}};
    group *g = now(r);
    int fresh = g->fresh == 2;
    if (is_silent(word)) {
        g->silent = 1;
        g->in_fonts |= drg_str_is(word, "fonttbl");
    } else if (drg_str_is(word, "u") && has_number) {
        put_unicode(r, number);
    } else if (drg_str_is(word, "uc") && has_number) {
        g->unicode_skip = (uint8_t)(number < 0 ? 0 : number > 8 ? 8 : number);
    } else if (drg_str_is(word, "ansicpg") && has_number && number > 0 && number < 65536) {
        r->page = (int)number;
    } else if (drg_str_is(word, "f") && has_number) {
        flush_raw(r);
        g->font = number >= 0 && number < FONTS_MOST ? (int)number : -1;
    } else if (drg_str_is(word, "fcharset") && g->in_fonts && g->font >= 0) {
        r->fonts[g->font] = page_of_charset((int)number);
    } else if (drg_str_is(word, "bin") && has_number && number > 0) {
        size_t left = r->rtf.n - r->at;
        r->at += (unsigned long)number < left ? (size_t)number : left;
    } else if (fresh) { // \*\word: nobody need know it
        g->silent = 1;
    } else {
        for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
            if (drg_str_is(word, signs[i].word)) put_text(r, signs[i].text);
    }
    g->fresh = 0;
}

static int hex(char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; }

// Behind a backslash.
static void take_control(reading *r)
{
    drg_str s = drg_str_sub(r->rtf, r->at, r->rtf.n);
    char c = s.n ? s.p[0] : 0;
    size_t n = 0;
    while (n < s.n && n < 32 && ((s.p[n] >= 'a' && s.p[n] <= 'z') || (s.p[n] >= 'A' && s.p[n] <= 'Z'))) n++;
    if (n) {
        size_t end = n;
        long number = 0;
        int minus = end < s.n && s.p[end] == '-', has_number = 0;
        for (end += (size_t)minus; end < s.n && s.p[end] >= '0' && s.p[end] <= '9'; end++, has_number = 1)
            if (number < 100000000) number = number * 10 + (s.p[end] - '0');
        if (end < s.n && s.p[end] == ' ') end++;
        r->at += end;
        take_word(r, drg_str_sub(s, 0, n), has_number, minus ? -number : number);
        return;
    }
    r->at += s.n ? 1 : 0;
    if (c == '\'' && s.n >= 3 && hex(s.p[1]) >= 0 && hex(s.p[2]) >= 0) {
        int byte = hex(s.p[1]) * 16 + hex(s.p[2]);
        r->at += 2;
        if (byte >= 0x80) put_byte(r, (char)byte);
        else if (byte >= 0x20) put_byte(r, (char)byte);
    } else if (c == '*') {
        now(r)->fresh = 2;
        return;
    } else if (c == '~') {
        put_text(r, "\xC2\xA0");
    } else if (c == '_') {
        put_text(r, "-");
    } else if (c == '\n' || c == '\r') {
        put_text(r, "\n\n");
    } else if (c == '\\' || c == '{' || c == '}') {
        put_byte(r, c);
    }
    now(r)->fresh = 0;
}

static void open_group(reading *r)
{
    flush_raw(r);
    if (r->depth + 1 == RTF_DEPTH) {
        r->over_depth++;
        return;
    }
    r->groups[r->depth + 1] = r->groups[r->depth];
    r->depth++;
    now(r)->fresh = 1;
}

static void close_group(reading *r)
{
    flush_raw(r);
    r->skip = 0;
    if (r->over_depth) r->over_depth--;
    else if (r->depth) r->depth--;
}

drg_err drg_rtf_read(drg_buf *out, drg_str rtf, int *whole)
{
    reading r;
    memset(&r, 0, sizeof r);
    r.out = out;
    r.rtf = rtf;
    r.page = 1252;
    r.groups[0].unicode_skip = 1;
    r.groups[0].font = -1;
    int closed = 0;
    while (r.at < rtf.n && !r.err && !out->failed && !r.raw.failed && !closed) {
        char c = rtf.p[r.at++];
        if (c == '{') open_group(&r);
        else if (c == '}') close_group(&r);
        else if (c == '\\') take_control(&r);
        else if (c != '\r' && c != '\n' && c != 0) {
            if (c == '\t') put_text(&r, "\t");
            else put_byte(&r, c);
            now(&r)->fresh = 0;
        }
        closed = r.depth == 0 && c == '}';
    }
    flush_raw(&r);
    *whole = closed;
    if (!r.err && (out->failed || r.raw.failed)) r.err = DRG_E_NOMEM;
    drg_buf_free(&r.raw);
    drg_buf_free(&r.room);
    return r.err;
}
