// SPDX-License-Identifier: MIT
//
// voices -- prints of texts: near-identical ones have near-identical prints.
//
// Source   Broder, "On the resemblance and containment of documents" (1997): MinHash over word shingles
// Method   Words in small letters, four in a row a shingle, sentence by sentence; of each of 48 hash functions the least value over all
//          shingles, its low 16 bits. The share of equal values estimates the resemblance; with both counts follows the containment, so
//          that a copy cut to half its length is still known.
// Rule     "137:" and 192 hexadecimal digits. Texts of fewer than eight shingles have no print: too little to tell.

#include "ledger/merge.h"

#include "base/utf8.h"

#include <stdio.h>

#define HASHES 48
#define SHINGLE 4
#define LEAST 8

static uint64_t mix(uint64_t x)
{
    x ^= x >> 33;
    x *= 0xff51afd7ed558ccdULL;
    x ^= x >> 33;
    x *= 0xc4ceb9fe1a85ec53ULL;
    return x ^ x >> 33;
}

static int is_word(unsigned char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80; }

// The hash of the next word in small letters; 0 when none is left.
static int next_word(drg_str text, size_t *at, uint64_t *hash)
{
    while (*at < text.n && !is_word((unsigned char)text.p[*at])) (*at)++;
    if (*at == text.n) return 0;
    uint64_t h = 0xcbf29ce484222325ULL;
    for (; *at < text.n && is_word((unsigned char)text.p[*at]); (*at)++) {
        unsigned char c = (unsigned char)text.p[*at];
        h = (h ^ (c >= 'A' && c <= 'Z' ? c + 32u : c)) * 0x100000001b3ULL;
    }
    *hash = mix(h);
    return 1;
}

static uint32_t take_sentence(drg_str text, uint64_t least[HASHES])
{
    uint64_t window[SHINGLE] = {0}, word;
    uint32_t n = 0, shingles = 0;
    for (size_t at = 0; next_word(text, &at, &word); n++) {
        window[n % SHINGLE] = word;
        if (n + 1 < SHINGLE) continue;
        uint64_t h = 0;
        for (uint32_t i = 0; i < SHINGLE; i++) h = mix(h * 31 + window[(n + 1 + i) % SHINGLE]);
        shingles++;
        for (uint32_t k = 0; k < HASHES; k++) {
            uint64_t value = mix(h + k * 0x9e3779b97f4a7c15ULL);
            if (value < least[k]) least[k] = value;
        }
    }
    return shingles;
}

drg_err drg_print_text(drg_str *print, const drg_str *texts, uint32_t n, drg_arena *arena)
{
    uint64_t least[HASHES];
    uint32_t shingles = 0;
    *print = (drg_str){NULL, 0};
    for (uint32_t k = 0; k < HASHES; k++) least[k] = UINT64_MAX;
    for (uint32_t i = 0; i < n; i++) shingles += take_sentence(texts[i], least);
    if (shingles < LEAST) return DRG_OK;
    char text[16 + 4 * HASHES];
    size_t at = (size_t)snprintf(text, sizeof text, "%u:", shingles);
    for (uint32_t k = 0; k < HASHES; k++) at += (size_t)snprintf(text + at, sizeof text - at, "%04x", (unsigned)(least[k] & 0xffff));
    *print = (drg_str){drg_arena_copy(arena, text, at), at};
    return print->p ? DRG_OK : DRG_E_NOMEM;
}

static int cut(drg_str print, double *shingles, const char **digits)
{
    size_t at = 0;
    *shingles = 0;
    for (; at < print.n && print.p[at] >= '0' && print.p[at] <= '9' && at < 9; at++) *shingles = *shingles * 10 + (print.p[at] - '0');
    if (at == 0 || print.n != at + 1 + 4 * HASHES || print.p[at] != ':') return 0;
    *digits = print.p + at + 1;
    return 1;
}

double drg_print_share(drg_str a, drg_str b)
{
    double n, m;
    const char *x, *y;
    uint32_t same = 0;
    if (!cut(a, &n, &x) || !cut(b, &m, &y)) return 0;
    for (uint32_t k = 0; k < HASHES; k++) same += memcmp(x + 4 * k, y + 4 * k, 4) == 0;
    double resemblance = (double)same / HASHES, shorter = n < m ? n : m;
    double share = resemblance * (n + m) / ((1 + resemblance) * shorter);
    return share > 1 ? 1 : share;
}
