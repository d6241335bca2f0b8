// SPDX-License-Identifier: MIT
//
// lemma -- finding and applying lemma rules; see lemma.h.

#include "reader/lemma.h"

#include "base/utf8.h"

#include <stdio.h>

static size_t common(drg_str a, drg_str b)
{
    size_t n = 0;
    while (n < a.n && n < b.n && a.p[n] == b.p[n]) n++;
    while (n && n < a.n && ((unsigned char)a.p[n] & 0xc0) == 0x80) n--; // not inside a letter
    while (n && n < b.n && ((unsigned char)b.p[n] & 0xc0) == 0x80) n--;
    return n;
}

size_t drg_lemma_rule(char *out, size_t cap, drg_arena *scratch, drg_str form, drg_str lemma)
{
    drg_str lower = drg_utf8_lowered(scratch, form);
    if (!lower.p) return 0;
    // Lower case is the usual; keep it only where that leaves more of the form standing ("Paris").
    size_t low = common(lower, lemma), kept = common(form, lemma);
    int keep = kept > low || (kept == low && drg_str_eq(form, lemma) && !drg_str_eq(lower, form));
    drg_str base = keep ? form : lower;
    size_t n = keep ? kept : low;
    int length = snprintf(out, cap, "%c%u:%.*s", keep ? 'k' : 'l', (unsigned)(base.n - n), DRG_FMT(drg_str_sub(lemma, n, lemma.n)));
    return length > 0 && (size_t)length < cap ? (size_t)length : 0;
}

drg_str drg_lemma_apply(drg_arena *arena, drg_str rule, drg_str form)
{
    size_t strip = 0, at = 1;
    for (; at < rule.n && rule.p[at] >= '0' && rule.p[at] <= '9' && strip < 1000; at++) strip = strip * 10 + (size_t)(rule.p[at] - '0');
    int proper = rule.n >= 3 && at < rule.n && rule.p[at] == ':';
    drg_str suffix = proper ? drg_str_sub(rule, at + 1, rule.n) : (drg_str){"", 0};
    int lower = !proper || rule.p[0] == 'l';
    if (lower) {
        int has_upper = 0; // most words are lower case already
        for (size_t i = 0; i < form.n; i++) has_upper |= (form.p[i] >= 'A' && form.p[i] <= 'Z') || (unsigned char)form.p[i] >= 0x80;
        if (has_upper) form = drg_utf8_lowered(arena, form);
        if (!form.p) return form;
    }
    int fits = proper && strip <= form.n && !(strip == form.n && suffix.n == 0) &&
               (strip == form.n || strip == 0 || ((unsigned char)form.p[form.n - strip] & 0xc0) != 0x80);
    if (!fits || (strip == 0 && suffix.n == 0)) return form;
    if (suffix.n == 0) return (drg_str){form.p, form.n - strip};
    char *made = drg_arena_alloc(arena, form.n - strip + suffix.n);
    if (!made) return (drg_str){NULL, 0};
    memcpy(made, form.p, form.n - strip);
    memcpy(made + form.n - strip, suffix.p, suffix.n);
    return (drg_str){made, form.n - strip + suffix.n};
}

typedef struct irregular_verb {
    const char *form, *lemma, *when; // "verb" or "past"
} irregular_verb;

static const irregular_verb irregular_verbs[] = {
#include "irregular_rows.inc"
};

drg_str drg_lemma_irregular(drg_str form, int past)
{
    char lower[16]; // longer than any form of the table
    if (form.n >= sizeof lower) return (drg_str){NULL, 0};
    for (size_t i = 0; i < form.n; i++) lower[i] = form.p[i] >= 'A' && form.p[i] <= 'Z' ? (char)(form.p[i] - 'A' + 'a') : form.p[i];
    size_t low = 0, high = sizeof irregular_verbs / sizeof *irregular_verbs;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = drg_str_cmp(drg_str_from(irregular_verbs[middle].form), (drg_str){lower, form.n});
        if (order == 0) return past || irregular_verbs[middle].when[0] == 'v' ? drg_str_from(irregular_verbs[middle].lemma) : (drg_str){NULL, 0};
        if (order < 0) low = middle + 1;
        else high = middle;
    }
    return (drg_str){NULL, 0};
}
