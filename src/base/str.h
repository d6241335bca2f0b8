// SPDX-License-Identifier: MIT
//
// str -- slices of text: a pointer and a length in bytes, borrowed from whoever holds the bytes.
//
// NUL has no meaning. An absent string is {NULL, 0}. Text is UTF-8 that has been checked (see utf8.h).

#ifndef DRG_BASE_STR_H
#define DRG_BASE_STR_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct drg_str {
    const char *p;
    size_t n;
} drg_str;

#define DRG_STR(literal) ((drg_str){"" literal, sizeof(literal) - 1}) // a string literal as a slice
#define DRG_FMT(s) (int)(s).n, (s).p ? (s).p : ""                     // for printf("%.*s", DRG_FMT(s))

static inline drg_str drg_str_from(const char *zero_terminated)
{
    return (drg_str){zero_terminated, zero_terminated ? strlen(zero_terminated) : 0};
}

static inline drg_str drg_str_sub(drg_str s, size_t start, size_t end)
{
    if (end > s.n) end = s.n;
    if (start > end) start = end;
    return (drg_str){s.p ? s.p + start : NULL, end - start}; // NULL + 0 is not defined in C
}

static inline int drg_str_eq(drg_str a, drg_str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

// Equal to a zero-terminated string.
static inline int drg_str_is(drg_str a, const char *b)
{
    size_t n = strlen(b);
    return a.n == n && (n == 0 || memcmp(a.p, b, n) == 0);
}

static inline int drg_str_starts(drg_str s, const char *prefix)
{
    size_t n = strlen(prefix);
    return s.n >= n && memcmp(s.p, prefix, n) == 0;
}

static inline int drg_str_ends(drg_str s, const char *suffix)
{
    size_t n = strlen(suffix);
    return s.n >= n && memcmp(s.p + s.n - n, suffix, n) == 0;
}

// Equal to one of the zero-terminated strings of a list that NULL ends.
int drg_str_one_of(drg_str a, const char *const *list);
int drg_str_one_of_ascii_case(drg_str a, const char *const *list); // letters taken without case

// Byte order, shorter first where one begins the other: the order of strcmp and of `LC_ALL=C sort`.
int drg_str_cmp(drg_str a, drg_str b);

// Equal when ASCII letters are taken without case.
int drg_str_eq_ascii_case(drg_str a, drg_str b);

// Without ASCII white space at both ends.
drg_str drg_str_trim(drg_str s);

// First position of needle at or after from, or SIZE_MAX.
size_t drg_str_find(drg_str s, drg_str needle, size_t from);

// Cuts the next field off *rest at the byte sep. Returns 0 when nothing is left. "a||b" gives "a", "", "b"; "" gives "".
// Start with *rest = the whole string; *rest becomes {NULL,0} after the last field.
int drg_str_next(drg_str *rest, char sep, drg_str *field);

// 64-bit hash (FNV-1a, then a murmur finaliser): the same on every machine; not for hostile keys of other people.
uint64_t drg_str_hash(drg_str s);

#endif
