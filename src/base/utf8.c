// SPDX-License-Identifier: MIT
//
// utf8 -- Unicode over utf8proc; see utf8.h.

#include "base/utf8.h"

#include <utf8proc.h>

uint32_t drg_utf8_next(drg_str s, size_t *at)
{
    const unsigned char *p = (const unsigned char *)s.p + *at;
    size_t left = s.n - *at;
    if (p[0] < 0x80) {
        *at += 1;
        return p[0];
    }
    utf8proc_int32_t c;
    utf8proc_ssize_t n = utf8proc_iterate(p, (utf8proc_ssize_t)(left < 4 ? left : 4), &c);
    if (n <= 0 || c < 0) {
        *at += 1;
        return 0xFFFD;
    }
    *at += (size_t)n;
    return (uint32_t)c;
}

uint32_t drg_utf8_prev(drg_str s, size_t *at)
{
    size_t start = *at - 1;
    while (start > 0 && *at - start < 4 && ((unsigned char)s.p[start] & 0xC0) == 0x80) start--;
    size_t end = start;
    uint32_t c = drg_utf8_next(s, &end);
    if (end != *at) { // a broken byte: step back over it alone
        *at -= 1;
        return 0xFFFD;
    }
    *at = start;
    return c;
}

size_t drg_utf8_check(drg_str s)
{
    size_t i = 0;
    while (i < s.n) {
        // Eight ASCII bytes at a time: most of the news.
        while (i + 8 <= s.n) {
            uint64_t w;
            memcpy(&w, s.p + i, 8);
            if (w & 0x8080808080808080u) break;
            i += 8;
        }
        if (i >= s.n) break;
        if ((unsigned char)s.p[i] < 0x80) {
            i++;
            continue;
        }
        utf8proc_int32_t c;
        size_t left = s.n - i;
        utf8proc_ssize_t n =
            utf8proc_iterate((const unsigned char *)s.p + i, (utf8proc_ssize_t)(left < 4 ? left : 4), &c);
        if (n <= 0) return i;
        i += (size_t)n;
    }
    return SIZE_MAX;
}

size_t drg_utf8_count(drg_str s)
{
    size_t count = 0;
    for (size_t i = 0; i < s.n; i++) count += ((unsigned char)s.p[i] & 0xC0) != 0x80;
    return count;
}

size_t drg_utf8_put(char *out, uint32_t c)
{
    return (size_t)utf8proc_encode_char((utf8proc_int32_t)c, (unsigned char *)out);
}

static utf8proc_category_t category(uint32_t c)
{
    return utf8proc_category((utf8proc_int32_t)c);
}

int drg_utf8_is_upper(uint32_t c)
{
    if (c < 0x80) return c >= 'A' && c <= 'Z';
    utf8proc_category_t k = category(c);
    return k == UTF8PROC_CATEGORY_LU || k == UTF8PROC_CATEGORY_LT;
}

int drg_utf8_is_lower(uint32_t c)
{
    if (c < 0x80) return c >= 'a' && c <= 'z';
    return category(c) == UTF8PROC_CATEGORY_LL;
}

int drg_utf8_is_letter(uint32_t c)
{
    if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    utf8proc_category_t k = category(c);
    return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO;
}

int drg_utf8_is_digit(uint32_t c)
{
    if (c < 0x80) return c >= '0' && c <= '9';
    return category(c) == UTF8PROC_CATEGORY_ND;
}

int drg_utf8_is_space(uint32_t c)
{
    if (c < 0x80) return c == ' ' || (c >= 9 && c <= 13);
    return c == 0x85 || c == 0xA0 || c == 0xFEFF || category(c) == UTF8PROC_CATEGORY_ZS || c == 0x2028 || c == 0x2029;
}

int drg_utf8_is_punct(uint32_t c)
{
    if (c < 0x80) return (c > 32 && c < 127) && !drg_utf8_is_letter(c) && !drg_utf8_is_digit(c);
    utf8proc_category_t k = category(c);
    return (k >= UTF8PROC_CATEGORY_PC && k <= UTF8PROC_CATEGORY_SO);
}

uint32_t drg_utf8_lower(uint32_t c)
{
    if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

uint32_t drg_utf8_upper(uint32_t c)
{
    if (c < 0x80) return c >= 'a' && c <= 'z' ? c - 32 : c;
    return (uint32_t)utf8proc_toupper((utf8proc_int32_t)c);
}

int drg_utf8_word(drg_str *rest, drg_str *word)
{
    size_t start = 0, at = 0;
    while (start < rest->n && drg_utf8_is_space(drg_utf8_next(*rest, &at))) start = at;
    if (start >= rest->n) return 0;
    size_t end = start;
    for (at = start; at < rest->n && !drg_utf8_is_space(drg_utf8_next(*rest, &at));) end = at;
    *word = drg_str_sub(*rest, start, end);
    *rest = drg_str_sub(*rest, end, rest->n);
    return 1;
}

drg_str drg_utf8_lowered(drg_arena *arena, drg_str s)
{
    // A lower-case letter can need more bytes than its capital (U+0130), never more than twice as many.
    char *out = drg_arena_alloc(arena, s.n * 2 + 4);
    if (!out) return (drg_str){NULL, 0};
    size_t n = 0, at = 0;
    while (at < s.n) n += drg_utf8_put(out + n, drg_utf8_lower(drg_utf8_next(s, &at)));
    return (drg_str){out, n};
}

// Letters that no canonical decomposition opens, with the plain letters that news agencies print for them.
static const char *plain_letters(uint32_t c)
{
    switch (c) {
    case 0xDF: return "ss";
    case 0xE6: return "ae";
    case 0x153: return "oe";
    case 0xF8: return "o";
    case 0x142: return "l";
    case 0x111: case 0xF0: return "d";
    case 0xFE: return "th";
    case 0x131: return "i";
    case 0x127: return "h";
    case 0x259: return "a"; // schwa, as in Azerbaijani names
    case 0x2018: case 0x2019: case 0x201B: case 0x2BC: case 0x2BB: case 0x60: case 0xB4: case 0x2032: return "'";
    case 0x201C: case 0x201D: case 0x201E: case 0xAB: case 0xBB: return "\"";
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2212: return "-";
    case 0xAD: case 0x200B: case 0x200C: case 0x200D: case 0x2060: case 0xFEFF: return "";
    case 0x2026: return "...";
    default: return NULL;
    }
}

size_t drg_utf8_key_into(char *out, size_t cap, drg_str s)
{
    size_t n = 0, at = 0;
    int space = 0;
    while (at < s.n) {
        unsigned char byte = (unsigned char)s.p[at];
        if (byte > ' ' && byte < 0x7F && byte != 0x60) { // most of the news is ASCII
            if (n + 1 + (size_t)space > cap) break;
            if (space) out[n++] = ' ';
            space = 0;
            out[n++] = (char)(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);
            at++;
            continue;
        }
        uint32_t c = drg_utf8_lower(drg_utf8_next(s, &at));
        char piece[32];
        size_t piece_n = 0;
        if (drg_utf8_is_space(c)) {
            space = n > 0;
            continue;
        }
        const char *plain = c == 0x60 || c >= 0x80 ? plain_letters(c) : NULL;
        if (plain) {
            piece_n = strlen(plain);
            memcpy(piece, plain, piece_n);
        } else if (c < 0x80) {
            piece[0] = (char)c;
            piece_n = 1;
        } else {
            utf8proc_int32_t parts[8];
            int boundclass = 0;
            utf8proc_ssize_t k = utf8proc_decompose_char((utf8proc_int32_t)c, parts, 8,
                UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD, &boundclass);
            for (utf8proc_ssize_t i = 0; i < k && i < 8; i++) {
                if (category((uint32_t)parts[i]) == UTF8PROC_CATEGORY_MN) continue;
                if (piece_n + 4 <= sizeof piece) piece_n += drg_utf8_put(piece + piece_n, (uint32_t)parts[i]);
            }
        }
        if (piece_n == 0) continue;
        if (n + piece_n + (size_t)space > cap) break;
        if (space) out[n++] = ' ';
        space = 0;
        memcpy(out + n, piece, piece_n);
        n += piece_n;
    }
    return n;
}

drg_str drg_utf8_key(drg_arena *arena, drg_str s)
{
    size_t cap = s.n * 4 + 8;
    char *out = drg_arena_alloc(arena, cap);
    if (!out) return (drg_str){NULL, 0};
    return (drg_str){out, drg_utf8_key_into(out, cap, s)};
}
