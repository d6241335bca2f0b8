// SPDX-License-Identifier: MIT
//
// charset_looks -- guesses a character set from how bytes lie; see charset_looks.h.
//
// Method   64 KiB around the first byte that is no UTF-8 are looked at. Good UTF-8 characters against broken bytes settle damaged UTF-8. A text whose bytes beyond
//          ASCII stand alone among letters is Windows-1252 (names with accents). Where they come in runs, East Asian sets must fit
//          without a mistake and hold their own common characters; Cyrillic sets are told by the share of small о е а и н т с р.

#include "ingest/charset_looks.h"

#include "base/utf8.h"

#define LOOK_MOST 65536

typedef unsigned char byte;

const char *drg_charset_wide(drg_str bytes)
{
    size_t n = bytes.n < 4096 ? bytes.n & ~(size_t)1 : 4096, even = 0, odd = 0;
    if (n < 8) return NULL;
    for (size_t i = 0; i < n; i += 2) {
        even += bytes.p[i] == 0;
        odd += bytes.p[i + 1] == 0;
    }
    if (odd * 10 > n / 2 * 7 && even * 20 < n / 2) return "utf16le";
    if (even * 10 > n / 2 * 7 && odd * 20 < n / 2) return "utf16be";
    return NULL;
}

int drg_charset_escapes(drg_str bytes)
{
    return drg_str_find(bytes, DRG_STR("\x1B$B"), 0) != SIZE_MAX || drg_str_find(bytes, DRG_STR("\x1B$@"), 0) != SIZE_MAX;
}

static int within(byte c, int low, int high) { return c >= low && c <= high; }

// How a set of two-byte characters fits: characters, mistakes, and those that are common in its language.
typedef struct fit {
    size_t characters, mistakes, common;
} fit;

static fit fit_sjis(drg_str s)
{
    fit f = {0, 0, 0};
    for (size_t i = 0; i < s.n; i++) {
        byte c = (byte)s.p[i], d = i + 1 < s.n ? (byte)s.p[i + 1] : 0x40;
        if (c < 0x80 || within(c, 0xA1, 0xDF)) continue; // half-width katakana
        int good = (within(c, 0x81, 0x9F) || within(c, 0xE0, 0xFC)) && d >= 0x40 && d != 0x7F && d <= 0xFC;
        f.characters++;
        f.mistakes += !good;
        f.common += c == 0x82 || c == 0x83; // kana
        i += (size_t)good;
    }
    return f;
}

// EUC-JP, EUC-KR, GB: both bytes high; rows low..high of the lead byte are the common ones. GBK and Big5 have low second bytes too.
static fit fit_two(drg_str s, int second, int common_low, int common_high)
{
    fit f = {0, 0, 0};
    for (size_t i = 0; i < s.n; i++) {
        byte c = (byte)s.p[i], d = i + 1 < s.n ? (byte)s.p[i + 1] : 0xA1;
        if (c < 0x80) continue;
        int good = within(c, 0x81, 0xFE) && d >= second && d != 0x7F && d != 0xFF && (second < 0xA1 || c >= 0xA1 || c == 0x8E);
        f.characters++;
        f.mistakes += !good;
        f.common += within(c, common_low, common_high);
        i += (size_t)good;
    }
    return f;
}

static fit fit_big5(drg_str s)
{
    fit f = fit_two(s, 0x40, 0xA4, 0xC6);
    for (size_t i = 0; i + 1 < s.n; i++)
        if ((byte)s.p[i] >= 0x80) {
            f.mistakes += within((byte)s.p[i + 1], 0x80, 0xA0);
            i++;
        }
    return f;
}

static int holds(fit f, size_t part) { return f.characters > 1 && f.mistakes * 50 <= f.characters && f.common * part >= f.characters; }

static const char *east_asian(drg_str s)
{
    if (holds(fit_sjis(s), 4)) return "shiftjis";
    if (holds(fit_two(s, 0xA1, 0xA4, 0xA5), 4)) return "eucjp"; // kana
    fit korean = fit_two(s, 0xA1, 0xB0, 0xC8), chinese = fit_two(s, 0xA1, 0xB0, 0xD7), big5 = fit_big5(s);
    size_t low = 0, beyond = 0; // of second bytes: Big5 uses the low half; of lead bytes: Hangul ends at C8
    for (size_t i = 0; i + 1 < s.n; i++)
        if ((byte)s.p[i] >= 0x80) {
            low += (byte)s.p[i + 1] < 0x80;
            beyond += (byte)s.p[i] > 0xC8;
            i++;
        }
    if (low && holds(big5, 2)) return "big5";
    if (holds(korean, 2) && beyond * 20 < korean.characters) return "euckr";
    if (holds(chinese, 2) || holds(fit_two(s, 0x40, 0xB0, 0xF7), 2)) return "gb18030";
    return NULL;
}

// Shares of the commonest small letters of Russian, Ukrainian, Bulgarian and Serbian, for each Cyrillic set.
static const char *cyrillic(drg_str s, size_t high)
{
    static const struct { const char *label; byte letters[9]; } sets[] = {
        {"cp1251", {0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xF1, 0xF0, 0}},
        {"koi8r", {0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4, 0xD3, 0xD2, 0}},
        {"cp866", {0xAE, 0xA5, 0xA0, 0xA8, 0xAD, 0xE2, 0xE1, 0xE0, 0}},
        {"iso88595", {0xDE, 0xD5, 0xD0, 0xD8, 0xDD, 0xE2, 0xE1, 0xE0, 0}},
    };
    const char *best = NULL;
    size_t most = 0;
    for (size_t k = 0; k < sizeof sets / sizeof *sets; k++) {
        size_t n = 0;
        for (size_t i = 0; i < s.n; i++) n += (byte)s.p[i] >= 0x80 && memchr(sets[k].letters, (byte)s.p[i], 8) != NULL;
        if (n > most) {
            most = n;
            best = sets[k].label;
        }
    }
    return most * 100 > high * 45 ? best : NULL; // they make some 60 in 100 letters
}

// Characters of UTF-8 against bytes that are none, and bytes beyond ASCII that stand next to another one.
static void census(drg_str s, size_t *good, size_t *broken, size_t *high, size_t *in_runs)
{
    *good = *broken = *high = *in_runs = 0;
    for (size_t at = 0; at < s.n;) {
        size_t start = at;
        uint32_t c = drg_utf8_next(s, &at);
        *good += at - start > 1;
        *broken += c == 0xFFFD && at - start == 1;
    }
    for (size_t i = 0; i < s.n; i++) {
        if ((byte)s.p[i] < 0x80) continue;
        ++*high;
        *in_runs += (i && (byte)s.p[i - 1] >= 0x80) || (i + 1 < s.n && (byte)s.p[i + 1] >= 0x80);
    }
}

const char *drg_charset_looks(drg_str bytes)
{
    size_t good, broken, high, in_runs;
    size_t bad = drg_utf8_check(bytes), from = bad == SIZE_MAX || bad < LOOK_MOST / 2 ? 0 : bad - LOOK_MOST / 2;
    drg_str s = drg_str_sub(bytes, from, from + LOOK_MOST);
    census(s, &good, &broken, &high, &in_runs);
    if (good >= broken && good) return "utf8";
    if (in_runs * 2 >= high && in_runs > 3) {
        const char *found = in_runs * 10 >= high * 9 ? cyrillic(s, high) : NULL;
        if (!found) found = east_asian(s);
        if (!found) found = cyrillic(s, high);
        if (found) return found;
    }
    return "cp1252";
}
