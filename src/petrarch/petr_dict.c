// SPDX-License-Identifier: MIT
//
// petr_dict -- what all dictionaries share: lines and their comments, words as numbers, phrases found by their first word.
//
// Rule     words are compared in ASCII capitals; `_` and blanks part the words of a phrase alike
// Rule     "#" or ";" ends a line, "<!-- -->" encloses a comment, also over lines

#include "petrarch/petr_dict.h"

#include <stdlib.h>

const drg_petrarch_options drg_petrarch_defaults = {1, 0, 2, 8, 0, 0, 2, 8};

drg_petrarch *drg_petrarch_new(void)
{
    drg_petrarch *dict = calloc(1, sizeof *dict);
    if (dict) drg_arena_init(&dict->arena, 0);
    return dict;
}

void drg_petrarch_free(drg_petrarch *dict)
{
    if (!dict) return;
    drg_arena_free(&dict->arena);
    free(dict);
}

int drg_petrarch_has(const drg_petrarch *dict, drg_petrarch_part part) { return dict->has[part]; }

// ---- lines -------------------------------------------------------------------------------------------------------------

// Cuts comments off; what is inside <!-- --> is gone even where it spans lines.
static drg_str uncomment(petr_lines *lines, drg_str line)
{
    if (lines->in_comment) {
        size_t end = drg_str_find(line, DRG_STR("-->"), 0);
        if (end == SIZE_MAX) return (drg_str){NULL, 0};
        lines->in_comment = 0;
        line = drg_str_sub(line, end + 3, line.n);
    }
    size_t open = drg_str_find(line, DRG_STR("<!"), 0), hash = 0;
    while (hash < line.n && line.p[hash] != '#' && line.p[hash] != ';') hash++;
    if (hash < open || open == SIZE_MAX) return drg_str_sub(line, 0, hash);
    lines->in_comment = drg_str_find(line, DRG_STR("-->"), open) == SIZE_MAX;
    return drg_str_sub(line, 0, open);
}

int petr_line(petr_lines *lines)
{
    drg_str line;
    if (!drg_str_next(&lines->rest, '\n', &line)) return 0;
    lines->number++;
    line = uncomment(lines, line);
    lines->line = drg_str_trim(line);
    return 1;
}

void petr_remark(petr_lines *lines, const char *what)
{
    if (lines->remarks) drg_buf_printf(lines->remarks, "%s:%u: %s\n", lines->name, lines->number, what);
}

drg_str petr_head(drg_str line)
{
    size_t n = 0;
    while (n < line.n && line.p[n] != '[' && line.p[n] != '{') n++;
    return drg_str_trim(drg_str_sub(line, 0, n));
}

int petr_bracket(drg_str *rest, char open, char close, drg_str *inside)
{
    const char *from = rest->n ? memchr(rest->p, open, rest->n) : NULL;
    const char *to = from ? memchr(from, close, rest->n - (size_t)(from - rest->p)) : NULL;
    if (!to) return 0;
    *inside = drg_str_trim((drg_str){from + 1, (size_t)(to - from) - 1});
    *rest = drg_str_sub(*rest, (size_t)(to - rest->p) + 1, rest->n);
    return 1;
}

drg_str petr_capitals(drg_arena *arena, drg_str s)
{
    char *p = drg_arena_copy(arena, s.p, s.n);
    if (!p) return (drg_str){NULL, 0};
    for (size_t i = 0; i < s.n; i++)
        if (p[i] >= 'a' && p[i] <= 'z') p[i] = (char)(p[i] - 'a' + 'A');
    return (drg_str){p, s.n};
}

// ---- words -------------------------------------------------------------------------------------------------------------

static uint32_t *slot_of(const drg_petrarch *dict, drg_str word)
{
    uint32_t mask = dict->n_word_slots - 1;
    uint32_t at = (uint32_t)drg_str_hash(word) & mask;
    while (dict->word_slots[at] && !drg_str_eq(dict->words[dict->word_slots[at] - 1], word)) at = (at + 1) & mask;
    return &dict->word_slots[at];
}

static int grow_slots(drg_petrarch *dict)
{
    uint32_t n = dict->n_word_slots ? dict->n_word_slots * 2 : 4096;
    uint32_t *slots = DRG_ARENA_ARRAY(&dict->arena, uint32_t, n);
    if (!slots) return 0;
    dict->word_slots = slots;
    dict->n_word_slots = n;
    for (uint32_t i = 0; i < dict->n_words; i++) *slot_of(dict, dict->words[i]) = i + 1;
    return 1;
}

uint32_t petr_word_of(const drg_petrarch *dict, drg_str word)
{
    if (!dict->n_word_slots) return PETR_NONE;
    uint32_t found = *slot_of(dict, word);
    return found ? found - 1 : PETR_NONE;
}

uint32_t petr_word(drg_petrarch *dict, drg_str word, int add)
{
    uint32_t known = petr_word_of(dict, word);
    if (known != PETR_NONE || !add) return known;
    if (dict->n_words * 2 >= dict->n_word_slots && !grow_slots(dict)) return PETR_NONE;
    drg_str *slot = DRG_ARENA_PUSH(&dict->arena, dict->words, dict->n_words, dict->cap_words);
    if (!slot) return PETR_NONE;
    *slot = word;
    *slot_of(dict, word) = dict->n_words;
    return dict->n_words - 1;
}

uint32_t petr_split(drg_petrarch *dict, drg_str phrase, uint32_t *words, int *closed)
{
    drg_str all = petr_capitals(&dict->arena, drg_str_trim(phrase));
    uint32_t n = 0;
    *closed = all.n && all.p[all.n - 1] == '_';
    for (size_t i = 0; i < all.n;) {
        size_t from = i;
        while (i < all.n && all.p[i] != '_' && all.p[i] != ' ' && all.p[i] != '\t') i++;
        if (i > from) {
            if (n == PETR_MAX_WORDS) return 0;
            words[n] = petr_word(dict, drg_str_sub(all, from, i), 1);
            if (words[n++] == PETR_NONE) return 0;
        }
        i++;
    }
    return n;
}

drg_str petr_plural(drg_petrarch *dict, drg_str word)
{
    char *p = drg_arena_alloc(&dict->arena, word.n + 3);
    if (!p || !word.n) return (drg_str){NULL, 0};
    memcpy(p, word.p, word.n);
    size_t n = word.n;
    if (p[n - 1] == 'Y') memcpy(p + n - 1, "IES", 3), n += 2;
    else if (p[n - 1] == 'S') memcpy(p + n, "ES", 2), n += 2;
    else p[n++] = 'S';
    return (drg_str){p, n};
}

// ---- phrases -----------------------------------------------------------------------------------------------------------

petr_phrase *petr_phrase_add(drg_petrarch *dict, petr_kind kind, const uint32_t *words, uint32_t n, uint32_t line)
{
    uint32_t head = words[0];
    if (head >= dict->cap_first) {
        uint32_t cap = dict->cap_first ? dict->cap_first : 4096;
        while (cap <= head) cap *= 2;
        uint32_t *first = drg_arena_grow(&dict->arena, dict->first, dict->cap_first * sizeof *first, cap * sizeof *first);
        if (!first) return NULL;
        memset(first + dict->cap_first, 0xff, (cap - dict->cap_first) * sizeof *first);
        dict->first = first;
        dict->cap_first = cap;
    }
    uint32_t *own = DRG_ARENA_ARRAY(&dict->arena, uint32_t, n);
    petr_phrase *made = own ? DRG_ARENA_PUSH(&dict->arena, dict->phrases, dict->n_phrases, dict->cap_phrases) : NULL;
    if (!made) return NULL;
    memcpy(own, words, n * sizeof *own);
    *made = (petr_phrase){.words = own, .n_words = n, .next = dict->first[head], .kind = kind, .line = line};
    dict->first[head] = dict->n_phrases - 1;
    return made;
}

petr_phrase *petr_phrase_same(drg_petrarch *dict, petr_kind kind, const uint32_t *words, uint32_t n)
{
    if (words[0] >= dict->cap_first) return NULL;
    for (uint32_t i = dict->first[words[0]]; i != PETR_NONE; i = dict->phrases[i].next) {
        petr_phrase *p = &dict->phrases[i];
        if (p->kind == kind && p->n_words == n && memcmp(p->words, words, n * sizeof *words) == 0) return p;
    }
    return NULL;
}

const petr_phrase *petr_phrase_longest(const drg_petrarch *dict, petr_kind kind, const uint32_t *words, uint32_t n)
{
    const petr_phrase *best = NULL;
    if (!n || words[0] >= dict->cap_first) return NULL;
    for (uint32_t i = dict->first[words[0]]; i != PETR_NONE; i = dict->phrases[i].next) {
        const petr_phrase *p = &dict->phrases[i];
        if (p->kind != kind || p->n_words > n || memcmp(p->words, words, p->n_words * sizeof *words) != 0) continue;
        if (!best || p->n_words > best->n_words) best = p;
    }
    return best;
}

// ---- the small dictionaries --------------------------------------------------------------------------------------------

// "BASEBALL": the sentence is left out; "+TYPHOON": the whole story.
static drg_err read_discards(drg_petrarch *dict, petr_lines *lines)
{
    uint32_t words[PETR_MAX_WORDS];
    int closed;
    while (petr_line(lines)) {
        drg_str line = lines->line;
        if (!line.n) continue;
        petr_kind kind = line.p[0] == '+' ? PETR_STORY_DISCARD : PETR_DISCARD;
        uint32_t n = petr_split(dict, petr_head(drg_str_sub(line, kind == PETR_STORY_DISCARD, line.n)), words, &closed);
        if (!n) petr_remark(lines, "no words, or too many");
        else if (!petr_phrase_add(dict, kind, words, n, lines->number)) return DRG_E_NOMEM;
    }
    return DRG_OK;
}

drg_err drg_petrarch_read(drg_petrarch *dict, drg_petrarch_part part, drg_str text, const char *name, drg_buf *remarks)
{
    petr_lines lines = {.rest = text, .name = name, .remarks = remarks};
    dict->has[part] = 1;
    drg_err err = DRG_OK;
    if (part == DRG_PETRARCH_VERBS) err = petr_verbs_read(dict, &lines);
    else if (part == DRG_PETRARCH_ACTORS) err = petr_actors_read(dict, &lines);
    else if (part == DRG_PETRARCH_AGENTS) err = petr_agents_read(dict, &lines);
    else err = read_discards(dict, &lines);
    return dict->arena.failed ? DRG_E_NOMEM : err;
}
