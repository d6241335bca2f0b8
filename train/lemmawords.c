// SPDX-License-Identifier: MIT
//
// lemmawords -- choosing the lemmas to learn by heart; see lemmawords.h.

#include "lemmawords.h"

#include "base/utf8.h"
#include "reader/lemma.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct line {
    drg_str text, form, xpos, lemma;
    uint32_t count;
} line;

static int by_text(const void *a, const void *b)
{
    return drg_str_cmp(((const line *)a)->text, ((const line *)b)->text);
}

// "tag<TAB>last letters<TAB>rule" into out; the part before the rule ends at *head.
static size_t rule_key(char *out, size_t cap, size_t *head, const line *l, drg_arena *scratch)
{
    char rule[200];
    drg_arena_reset(scratch);
    size_t n = drg_lemma_rule(rule, sizeof rule, scratch, l->form, l->lemma);
    drg_str ending = drg_str_sub(l->form, l->form.n > 3 ? l->form.n - 3 : 0, l->form.n);
    int length = snprintf(out, cap, "%.*s\t%.*s\t", DRG_FMT(l->xpos), DRG_FMT(ending));
    if (length < 0 || (size_t)length + n >= cap || !n) return 0;
    *head = (size_t)length;
    memcpy(out + length, rule, n);
    return (size_t)length + n;
}

// Counts of rules by tag and ending, and the most frequent rule of each.
typedef struct usual {
    drg_intern rules, groups;
    uint32_t *best; // [groups.n] index into rules plus one
    uint32_t cap;
} usual;

static int add_rule(usual *u, const line *l, drg_arena *scratch)
{
    char key[512];
    size_t head, n = rule_key(key, sizeof key, &head, l, scratch);
    if (!n) return 1;
    uint32_t rule = drg_intern_add(&u->rules, (drg_str){key, n}), group = drg_intern_add(&u->groups, (drg_str){key, head});
    if (rule == UINT32_MAX || group == UINT32_MAX) return 0;
    u->rules.counts[rule] += l->count - 1;
    if (group >= u->cap) {
        uint32_t cap = u->cap ? u->cap * 2 : 4096;
        uint32_t *best = realloc(u->best, cap * sizeof *best);
        if (!best) return 0;
        memset(best + u->cap, 0, (cap - u->cap) * sizeof *best);
        u->best = best;
        u->cap = cap;
    }
    if (!u->best[group] || u->rules.counts[rule] > u->rules.counts[u->best[group] - 1]) u->best[group] = rule + 1;
    return 1;
}

static int is_usual(const usual *u, const line *l, drg_arena *scratch)
{
    char key[512];
    size_t head, n = rule_key(key, sizeof key, &head, l, scratch);
    if (!n) return 0;
    uint32_t group = drg_intern_find(&u->groups, (drg_str){key, head});
    return group != UINT32_MAX && u->best[group] && drg_str_eq(u->rules.strings[u->best[group] - 1], (drg_str){key, n});
}

static void keep_group(drg_buf *out, const usual *u, const line *lines, size_t n, drg_arena *scratch)
{
    uint32_t total = 0;
    const line *most = lines;
    for (size_t i = 0; i < n; i++) {
        total += lines[i].count;
        if (lines[i].count > most->count) most = &lines[i];
    }
    if (total < 2 || most->count * 5 < total * 4 || is_usual(u, most, scratch)) return;
    drg_arena_reset(scratch);
    drg_str lower = drg_utf8_lowered(scratch, most->lemma);
    if (drg_str_eq(lower, most->form)) return;
    drg_buf_str(out, most->text);
    drg_buf_char(out, '\n');
}

drg_err drg_lemma_words(drg_buf *out, const drg_intern *seen)
{
    line *lines = calloc((size_t)seen->n + 1, sizeof *lines);
    drg_arena scratch;
    drg_arena_init(&scratch, 0);
    usual u;
    memset(&u, 0, sizeof u);
    int good = lines != NULL;
    for (uint32_t i = 0; good && i < seen->n; i++) {
        drg_str rest = seen->strings[i];
        lines[i].text = rest;
        lines[i].count = seen->counts[i];
        drg_str_next(&rest, '\t', &lines[i].form);
        drg_str_next(&rest, '\t', &lines[i].xpos);
        lines[i].lemma = rest;
    }
    if (good) qsort(lines, seen->n, sizeof *lines, by_text);
    for (uint32_t i = 0; good && i < seen->n; i++) good = add_rule(&u, &lines[i], &scratch);
    for (uint32_t i = 0, end; good && i < seen->n; i = end) {
        end = i + 1;
        while (end < seen->n && drg_str_eq(lines[i].form, lines[end].form) && drg_str_eq(lines[i].xpos, lines[end].xpos)) end++;
        keep_group(out, &u, lines + i, end - i, &scratch);
    }
    drg_intern_free(&u.rules);
    drg_intern_free(&u.groups);
    free(u.best);
    free(lines);
    drg_arena_free(&scratch);
    return good && !out->failed ? DRG_OK : DRG_E_NOMEM;
}
