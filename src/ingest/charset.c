// SPDX-License-Identifier: MIT
//
// charset -- bytes in any character set to UTF-8; see charset.h.

#include "ingest/charset.h"

#include "base/utf8.h"
#include "ingest/charset_looks.h"

#include <errno.h>
#include <iconv.h>

// What the bytes 0x80-0x9F stand for in Windows-1252 (WHATWG Encoding Standard); 0 where nothing is assigned.
static const uint16_t windows_1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
};

// Labels (lower case, without - and _), the name that iconv knows, and the one that people read.
typedef struct label_row {
    const char *label, *iconv, *name;
} label_row;

static const label_row labels[] = {
    {"utf8", "UTF-8", "UTF-8"},
    {"windows1252", "CP1252", "windows-1252"}, {"cp1252", "CP1252", "windows-1252"}, {"iso88591", "CP1252", "windows-1252"},
    {"latin1", "CP1252", "windows-1252"}, {"usascii", "CP1252", "windows-1252"}, {"ascii", "CP1252", "windows-1252"},
    {"ansix3.41968", "CP1252", "windows-1252"}, {"l1", "CP1252", "windows-1252"},
    {"iso885915", "ISO-8859-15", "ISO-8859-15"}, {"latin9", "ISO-8859-15", "ISO-8859-15"},
    {"iso88592", "ISO-8859-2", "ISO-8859-2"}, {"latin2", "ISO-8859-2", "ISO-8859-2"},
    {"iso88593", "ISO-8859-3", "ISO-8859-3"}, {"iso88594", "ISO-8859-4", "ISO-8859-4"},
    {"iso88595", "ISO-8859-5", "ISO-8859-5"}, {"iso88596", "ISO-8859-6", "ISO-8859-6"}, {"iso88597", "ISO-8859-7", "ISO-8859-7"},
    {"iso88598", "ISO-8859-8", "ISO-8859-8"}, {"iso88598i", "ISO-8859-8", "ISO-8859-8"}, {"iso88599", "CP1254", "windows-1254"},
    {"iso885910", "ISO-8859-10", "ISO-8859-10"}, {"iso885911", "CP874", "windows-874"}, {"tis620", "CP874", "windows-874"},
    {"windows874", "CP874", "windows-874"}, {"iso885913", "ISO-8859-13", "ISO-8859-13"}, {"iso885914", "ISO-8859-14", "ISO-8859-14"},
    {"iso885916", "ISO-8859-16", "ISO-8859-16"},
    {"windows1250", "CP1250", "windows-1250"}, {"cp1250", "CP1250", "windows-1250"},
    {"windows1251", "CP1251", "windows-1251"}, {"cp1251", "CP1251", "windows-1251"},
    {"windows1253", "CP1253", "windows-1253"}, {"windows1254", "CP1254", "windows-1254"}, {"windows1255", "CP1255", "windows-1255"},
    {"windows1256", "CP1256", "windows-1256"}, {"windows1257", "CP1257", "windows-1257"}, {"windows1258", "CP1258", "windows-1258"},
    {"koi8r", "KOI8-R", "KOI8-R"}, {"koi8", "KOI8-R", "KOI8-R"}, {"koi8u", "KOI8-U", "KOI8-U"},
    {"ibm866", "CP866", "IBM866"}, {"cp866", "CP866", "IBM866"}, {"cp850", "CP850", "IBM850"}, {"ibm850", "CP850", "IBM850"},
    {"cp437", "CP437", "IBM437"}, {"ibm437", "CP437", "IBM437"},
    {"macintosh", "MACINTOSH", "macintosh"}, {"mac", "MACINTOSH", "macintosh"}, {"xmacroman", "MACINTOSH", "macintosh"},
    {"shiftjis", "CP932", "Shift_JIS"}, {"sjis", "CP932", "Shift_JIS"}, {"xsjis", "CP932", "Shift_JIS"}, {"windows31j", "CP932", "Shift_JIS"},
    {"cp932", "CP932", "Shift_JIS"}, {"eucjp", "EUC-JP", "EUC-JP"}, {"xeucjp", "EUC-JP", "EUC-JP"}, {"iso2022jp", "ISO-2022-JP", "ISO-2022-JP"},
    {"gb18030", "GB18030", "GB18030"}, {"gb2312", "GB18030", "GB18030"}, {"gbk", "GB18030", "GB18030"}, {"cp936", "GB18030", "GB18030"},
    {"xgbk", "GB18030", "GB18030"}, {"big5", "BIG5", "Big5"}, {"big5hkscs", "BIG5-HKSCS", "Big5"}, {"cp950", "CP950", "Big5"},
    {"euckr", "CP949", "EUC-KR"}, {"ksc56011987", "CP949", "EUC-KR"}, {"cp949", "CP949", "EUC-KR"}, {"windows949", "CP949", "EUC-KR"},
    {"utf16", "UTF-16LE", "UTF-16LE"}, {"utf16le", "UTF-16LE", "UTF-16LE"}, {"utf16be", "UTF-16BE", "UTF-16BE"},
    {"utf32le", "UTF-32LE", "UTF-32LE"}, {"utf32be", "UTF-32BE", "UTF-32BE"}, {"utf7", "UTF-7", "UTF-7"},
};

static const label_row *find_label(drg_str label)
{
    char key[24];
    size_t n = 0;
    label = drg_str_trim(label);
    for (size_t i = 0; i < label.n; i++) {
        char c = label.p[i];
        if (c == '-' || c == '_' || c == '"' || c == '\'' || c == ':' || c == ' ') continue;
        if (n + 1 >= sizeof key) return NULL;
        key[n++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (drg_str_is((drg_str){key, n}, labels[i].label)) return &labels[i];
    return NULL;
}

const char *drg_charset_iconv(drg_str label)
{
    const label_row *row = label.n ? find_label(label) : NULL;
    return row ? row->iconv : NULL;
}

// ---- labels inside --------------------------------------------------------------------------------------------------

// The value behind `word` and '=' in s, quotes taken off.
static drg_str value_behind(drg_str s, const char *word)
{
    size_t n = strlen(word);
    for (size_t at = 0; at + n < s.n; at++) {
        if (!drg_str_eq_ascii_case(drg_str_sub(s, at, at + n), drg_str_from(word))) continue;
        size_t from = at + n;
        while (from < s.n && s.p[from] == ' ') from++;
        if (from >= s.n || s.p[from] != '=') continue;
        from++;
        while (from < s.n && (s.p[from] == ' ' || s.p[from] == '"' || s.p[from] == '\'')) from++;
        size_t end = from;
        while (end < s.n && !strchr(" \"'>/;?\r\n\t", s.p[end])) end++;
        if (end > from) return drg_str_sub(s, from, end);
    }
    return (drg_str){NULL, 0};
}

drg_str drg_charset_inside(drg_str bytes)
{
    drg_str head = drg_str_sub(bytes, 0, 4096), start = drg_str_trim(head);
    if (drg_str_starts(start, "<?xml")) {
        size_t end = drg_str_find(start, DRG_STR("?>"), 0);
        drg_str found = end == SIZE_MAX ? (drg_str){NULL, 0} : value_behind(drg_str_sub(start, 0, end), "encoding");
        if (found.n) return found;
    }
    for (size_t at = 0; (at = drg_str_find(head, DRG_STR("<"), at)) != SIZE_MAX; at++) {
        if (!drg_str_eq_ascii_case(drg_str_sub(head, at, at + 5), DRG_STR("<meta"))) continue;
        size_t end = drg_str_find(head, DRG_STR(">"), at);
        drg_str found = value_behind(drg_str_sub(head, at, end), "charset");
        if (found.n) return found;
    }
    return (drg_str){NULL, 0};
}

// ---- reading --------------------------------------------------------------------------------------------------------

static void put(drg_buf *out, uint32_t c)
{
    char four[4];
    drg_buf_add(out, four, drg_utf8_put(four, c));
}

// Length in bytes of the valid character at `at`, 0 when the byte is broken.
static size_t valid_at(drg_str s, size_t at)
{
    size_t end = at;
    uint32_t c = drg_utf8_next(s, &end);
    return c == 0xFFFD && end - at == 1 ? 0 : end - at;
}

static void read_utf8(drg_buf *out, drg_str s, drg_charset *set)
{
    for (size_t at = 0, from = 0; from < s.n;) {
        size_t n = at < s.n ? valid_at(s, at) : 0;
        at += n;
        if (n) continue;
        drg_buf_add(out, s.p + from, at - from);
        from = at;
        if (at >= s.n) return;
        put(out, 0xFFFD);
        set->broken++;
        from = ++at;
    }
}

static void read_1252(drg_buf *out, drg_str s, drg_charset *set)
{
    for (size_t at = 0; at < s.n;) {
        size_t end = at;
        while (end < s.n && (unsigned char)s.p[end] < 0x80) end++;
        drg_buf_add(out, s.p + at, end - at);
        if (end == s.n) return;
        unsigned char c = (unsigned char)s.p[end];
        uint32_t meant = c >= 0xA0 ? c : windows_1252[c - 0x80];
        set->broken += meant == 0;
        put(out, meant ? meant : 0xFFFD);
        at = end + 1;
    }
}

static drg_err read_iconv(drg_buf *out, drg_str s, const char *name, drg_charset *set)
{
    char room[16384];
    iconv_t cd = iconv_open("UTF-8", name);
    if (cd == (iconv_t)-1) return DRG_E_NOTFOUND;
    union { const char *in; char *in_out; } from; // iconv's declaration lacks the const
    from.in = s.p;
    char *at = from.in_out;
    size_t left = s.n;
    while (left && !out->failed) {
        char *to = room;
        size_t free_bytes = sizeof room;
        size_t done = iconv(cd, &at, &left, &to, &free_bytes);
        drg_buf_add(out, room, (size_t)(to - room));
        if (done != (size_t)-1) break;
        if (errno == E2BIG) continue;
        put(out, 0xFFFD); // EILSEQ, or EINVAL: cut off at the end
        set->broken++;
        size_t step = strncmp(name, "UTF-16", 6) == 0 ? 2 : strncmp(name, "UTF-32", 6) == 0 ? 4 : 1;
        step = step < left ? step : left;
        at += step;
        left -= step;
    }
    iconv_close(cd);
    return DRG_OK;
}

static drg_err read_as(drg_str *text, drg_buf *room, drg_str bytes, const label_row *row, drg_charset *set)
{
    drg_buf_reset(room);
    set->name = row->name;
    set->broken = 0;
    if (strcmp(row->iconv, "UTF-8") == 0) read_utf8(room, bytes, set);
    else if (strcmp(row->iconv, "CP1252") == 0) read_1252(room, bytes, set);
    else DRG_TRY(read_iconv(room, bytes, row->iconv, set));
    if (room->failed) return DRG_E_NOMEM;
    *text = room->p ? drg_buf_view(room) : DRG_STR("");
    if (drg_str_starts(*text, "\xEF\xBB\xBF")) *text = drg_str_sub(*text, 3, text->n);
    return DRG_OK;
}

static int is_ascii(drg_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] >= 0x80) return 0;
    return 1;
}

// The set that a byte order mark names; *mark is its length.
static const char *by_mark(drg_str bytes, size_t *mark)
{
    static const char little[] = {'\xFF', '\xFE'}, big[] = {'\xFE', '\xFF'}, little32[] = {'\xFF', '\xFE', 0, 0}, big32[] = {0, 0, '\xFE', '\xFF'};
    *mark = 4;
    if (bytes.n >= 4 && memcmp(bytes.p, little32, 4) == 0) return "utf32le";
    if (bytes.n >= 4 && memcmp(bytes.p, big32, 4) == 0) return "utf32be";
    *mark = 2;
    if (bytes.n >= 2 && memcmp(bytes.p, little, 2) == 0) return "utf16le";
    if (bytes.n >= 2 && memcmp(bytes.p, big, 2) == 0) return "utf16be";
    *mark = 0;
    return NULL;
}

// Sets that look like ASCII until they are read: the label decides although the bytes are good UTF-8.
static int hides_in_ascii(const label_row *row)
{
    return row && (strncmp(row->name, "ISO-2022", 8) == 0 || strcmp(row->name, "UTF-7") == 0);
}

drg_err drg_charset_read(drg_str *text, drg_buf *room, drg_str bytes, drg_str label, drg_charset *set)
{
    size_t mark;
    *set = (drg_charset){"UTF-8", 0, 0};
    const char *marked = by_mark(bytes, &mark);
    if (marked) return read_as(text, room, drg_str_sub(bytes, mark, bytes.n), find_label(drg_str_from(marked)), set);
    if (drg_str_starts(bytes, "\xEF\xBB\xBF")) bytes = drg_str_sub(bytes, 3, bytes.n);

    const char *wide = drg_charset_wide(bytes);
    if (wide) {
        set->by_looks = 1;
        return read_as(text, room, bytes, find_label(drg_str_from(wide)), set);
    }
    const label_row *row = find_label(label);
    if (!row) row = find_label(drg_charset_inside(bytes));
    if (row && strncmp(row->name, "UTF-16", 6) == 0) row = NULL; // not wide, whatever it says
    if (row && strncmp(row->name, "UTF-32", 6) == 0) row = NULL;
    int good = drg_utf8_check(bytes) == SIZE_MAX;
    if (good && !row && is_ascii(bytes)) row = drg_charset_escapes(bytes) ? find_label(DRG_STR("iso2022jp")) : NULL;
    if (good && !hides_in_ascii(row)) {
        *text = bytes;
        return DRG_OK;
    }
    if (!row || strcmp(row->name, "UTF-8") == 0) {
        set->by_looks = 1;
        row = find_label(drg_str_from(drg_charset_looks(bytes)));
    }
    drg_err err = read_as(text, room, bytes, row, set);
    if (err == DRG_E_NOTFOUND) err = read_as(text, room, bytes, find_label(DRG_STR("cp1252")), set); // iconv does not know it here
    return err;
}
