// SPDX-License-Identifier: MIT
//
// str -- slices of text: comparing, cutting, hashing.

#include "base/str.h"

int drg_str_cmp(drg_str a, drg_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;
    if (order) return order;
    return (a.n > b.n) - (a.n < b.n);
}

static unsigned char lower(unsigned char c)
{
    return c >= 'A' && c <= 'Z' ? (unsigned char)(c + 32) : c;
}

int drg_str_eq_ascii_case(drg_str a, drg_str b)
{
    if (a.n != b.n) return 0;
    for (size_t i = 0; i < a.n; i++)
        if (lower((unsigned char)a.p[i]) != lower((unsigned char)b.p[i])) return 0;
    return 1;
}

int drg_str_one_of(drg_str a, const char *const *list)
{
    for (; *list; list++)
        if (drg_str_is(a, *list)) return 1;
    return 0;
}

int drg_str_one_of_ascii_case(drg_str a, const char *const *list)
{
    for (; *list; list++)
        if (drg_str_eq_ascii_case(a, drg_str_from(*list))) return 1;
    return 0;
}

static int blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

drg_str drg_str_trim(drg_str s)
{
    while (s.n && blank(s.p[0])) s.p++, s.n--;
    while (s.n && blank(s.p[s.n - 1])) s.n--;
    return s;
}

size_t drg_str_find(drg_str s, drg_str needle, size_t from)
{
    if (needle.n == 0) return from <= s.n ? from : SIZE_MAX;
    while (from + needle.n <= s.n) {
        const char *hit = memchr(s.p + from, needle.p[0], s.n - needle.n + 1 - from);
        if (!hit) break;
        from = (size_t)(hit - s.p);
        if (memcmp(hit, needle.p, needle.n) == 0) return from;
        from++;
    }
    return SIZE_MAX;
}

int drg_str_next(drg_str *rest, char sep, drg_str *field)
{
    if (!rest->p) return 0;
    const char *cut = rest->n ? memchr(rest->p, sep, rest->n) : NULL;
    if (!cut) {
        *field = *rest;
        *rest = (drg_str){NULL, 0};
        return 1;
    }
    *field = (drg_str){rest->p, (size_t)(cut - rest->p)};
    rest->n -= field->n + 1;
    rest->p = cut + 1;
    return 1;
}

uint64_t drg_str_hash(drg_str s)
{
    uint64_t h = 1469598103934665603u;
    for (size_t i = 0; i < s.n; i++) h = (h ^ (unsigned char)s.p[i]) * 1099511628211u;
    h ^= h >> 33;
    h *= 0xff51afd7ed558ccdu;
    h ^= h >> 33;
    h *= 0xc4ceb9fe1a85ec53u;
    return h ^ h >> 33;
}
