// SPDX-License-Identifier: MIT
//
// corpus_names -- name files, and what their silence means; see corpus.h.
//
// A source that never uses a type still holds such names, under another type or unmarked:
//   no GPE, but LOC      a LOC may be a GPE ("France"); it is one where another source marks the same words as GPE
//   no EVENT, but MISC   a MISC may be an EVENT ("the 2008 Olympics")
//   type never used      a word outside of names may be one of that type
// A word with the tag "?" is left open altogether: its source does not know.
// And sources differ on single words, chiefly nationalities ("Russian" is MISC in some, nothing in others): a word outside of
// names that some source marks as a MISC by itself may be one.

#include "corpus.h"
#include "corpus_room.h"

#include "base/file.h"

#include <stdlib.h>

enum { PER, ORG, GPE, LOC, EVENT, MISC, N_TYPES };
enum { PLACE_B, PLACE_I, PLACE_L, PLACE_U };

static uint32_t bit(uint32_t type, uint32_t place)
{
    return 1u << (1 + 4 * type + place);
}

static uint32_t all_places(uint32_t type)
{
    return 15u << (1 + 4 * type);
}

// ---- reading ------------------------------------------------------------------------------------------------------

// "B-PER" -> type and whether it begins; 0 when it is no tag; O gives type N_TYPES.
static int parse_tag(drg_str tag, uint32_t *type, int *begins)
{
    static const char *const names[N_TYPES] = {"PER", "ORG", "GPE", "LOC", "EVENT", "MISC"};
    *type = N_TYPES;
    *begins = 0;
    if (drg_str_is(tag, "O") || drg_str_is(tag, "?")) return 1;
    if (tag.n < 3 || tag.p[1] != '-' || (tag.p[0] != 'B' && tag.p[0] != 'I')) return 0;
    *begins = tag.p[0] == 'B';
    for (uint32_t t = 0; t < N_TYPES; t++)
        if (drg_str_is(drg_str_sub(tag, 2, tag.n), names[t])) *type = t;
    return *type < N_TYPES;
}

static int push(drg_named *named, drg_arena *arena, drg_str form, uint8_t tag)
{
    uint32_t cap = named->cap;
    if (!drg_arena_room(arena, (void **)(void *)&named->forms, named->n, &cap, sizeof *named->forms)) return 0;
    cap = named->cap;
    if (!drg_arena_room(arena, (void **)(void *)&named->tags, named->n, &cap, sizeof *named->tags)) return 0;
    named->cap = cap;
    named->forms[named->n] = form;
    named->tags[named->n++] = tag;
    return 1;
}

// The last word of a span was taken for an inner one: B becomes U, I becomes L.
static void close_span(drg_named *named)
{
    uint8_t *tag = named->n ? &named->tags[named->n - 1] : NULL;
    if (!tag || !*tag || *tag == DRG_NAMED_OPEN) return;
    uint32_t place = (*tag + 3u) % 4;
    if (place == PLACE_B) *tag = (uint8_t)(*tag + 3);
    if (place == PLACE_I) *tag = (uint8_t)(*tag + 1);
}

static int is_open(const drg_named *named, uint32_t type)
{
    uint32_t tag = named->n ? named->tags[named->n - 1] : 0;
    return tag && tag != DRG_NAMED_OPEN && (tag - 1) / 4 == type && (tag + 3) % 4 < PLACE_L;
}

int drg_named_next(drg_named *named, drg_str *rest, uint32_t *line, const char *path, drg_arena *arena, drg_note *note)
{
    drg_str text;
    named->n = 0;
    while (drg_str_next(rest, '\n', &text)) {
        ++*line;
        if (text.n && text.p[text.n - 1] == '\r') text.n--;
        if (!text.n) {
            if (!named->n) continue;
            break;
        }
        size_t tab = drg_str_find(text, DRG_STR("\t"), 0);
        if (tab == SIZE_MAX && drg_str_starts(text, "# ")) continue;
        drg_str form, tag;
        uint32_t type;
        int begins;
        drg_str fields = text;
        if (tab == SIZE_MAX || tab == 0 || !drg_str_next(&fields, '\t', &form) || !drg_str_next(&fields, '\t', &tag) ||
            !parse_tag(tag, &type, &begins)) {
            drg_fail(note, DRG_E_FORMAT, "%s:%u: not a word, a tab and a tag (O, B-PER, I-PER ...)", path, *line);
            return -1;
        }
        int goes_on = type < N_TYPES && !begins && is_open(named, type);
        if (!goes_on) close_span(named);
        if (!push(named, arena, form, (uint8_t)(drg_str_is(tag, "?") ? DRG_NAMED_OPEN : type == N_TYPES ? 0 : 1 + 4 * type + (goes_on ? PLACE_I : PLACE_B)))) {
            drg_fail(note, DRG_E_NOMEM, "%s: no memory", path);
            return -1;
        }
    }
    close_span(named);
    return named->n ? 1 : 0;
}

// ---- what the sources know together -------------------------------------------------------------------------------

typedef struct lore {
    drg_intern gpe;  // names marked as GPE somewhere, words joined by blanks
    drg_intern misc; // single words marked as MISC somewhere
    drg_arena arena;
} lore;

static drg_str span_text(const drg_named *named, uint32_t first, uint32_t end, drg_arena *arena)
{
    size_t n = 0, at = 0;
    for (uint32_t i = first; i < end; i++) n += named->forms[i].n + 1;
    char *text = drg_arena_alloc(arena, n);
    if (!text) return (drg_str){NULL, 0};
    for (uint32_t i = first; i < end; i++) {
        if (i > first) text[at++] = ' ';
        memcpy(text + at, named->forms[i].p, named->forms[i].n);
        at += named->forms[i].n;
    }
    return (drg_str){text, at};
}

static uint32_t span_end(const drg_named *named, uint32_t first)
{
    uint32_t end = first;
    while (end + 1 < named->n && named->tags[end] != DRG_NAMED_OPEN && (named->tags[end] + 3) % 4 < PLACE_L) end++;
    return end + 1;
}

// First pass over a file: which types it uses, and, where known is given, its GPE and single MISC words.
static drg_err learn(lore *known, uint32_t *types, drg_str text, const char *path, drg_note *note)
{
    drg_named named = {0};
    uint32_t line = 0;
    int more;
    drg_arena arena;
    drg_arena_init(&arena, 0);
    drg_err err = DRG_OK;
    while (!err && (more = drg_named_next(&named, &text, &line, path, &arena, note)) > 0) {
        for (uint32_t i = 0, end; i < named.n && !err; i = end) {
            end = i + 1;
            if (!named.tags[i] || named.tags[i] == DRG_NAMED_OPEN) continue;
            uint32_t type = (named.tags[i] - 1u) / 4;
            end = span_end(&named, i);
            *types |= 1u << type;
            if (!known || (type != GPE && !(type == MISC && end == i + 1))) continue;
            drg_arena_reset(&known->arena);
            drg_str span = span_text(&named, i, end, &known->arena);
            if (!span.p || drg_intern_add(type == GPE ? &known->gpe : &known->misc, span) == UINT32_MAX) err = DRG_E_NOMEM;
        }
    }
    if (!err && more < 0) err = DRG_E_FORMAT;
    drg_arena_free(&arena);
    return err;
}

// The tags that a word leaves open, given the types that its source marks.
static uint32_t open_tags(uint32_t tag, uint32_t types, int in_gpe, int in_misc)
{
    if (tag == DRG_NAMED_OPEN) return 0;
    if (tag) {
        uint32_t type = (tag - 1) / 4, place = (tag + 3) % 4;
        if (type == LOC && !(types & 1u << GPE)) return in_gpe ? bit(GPE, place) : bit(LOC, place) | bit(GPE, place);
        if (type == MISC && !(types & 1u << EVENT)) return bit(MISC, place) | bit(EVENT, place);
        return bit(type, place);
    }
    uint32_t open = 1;
    for (uint32_t t = 0; t < N_TYPES; t++) {
        int covered = (t == GPE && types & 1u << LOC) || (t == EVENT && types & 1u << MISC);
        if (!(types & 1u << t) && !covered) open |= all_places(t);
    }
    if (in_misc) open |= bit(MISC, PLACE_U);
    return open;
}

// ---- adding -------------------------------------------------------------------------------------------------------

// Sentences of the gold or of the silver treebanks by the hash of their words.
typedef struct twins {
    uint32_t *slots; // sentence plus one
    uint32_t n_slots;
} twins;

static uint64_t hash_types(const drg_word *words, uint32_t n)
{
    uint64_t h = n;
    for (uint32_t i = 0; i < n; i++) {
        h = (h ^ words[i].type) * 0x9e3779b97f4a7c15u;
        h ^= h >> 32;
    }
    return h;
}

static int twins_init(twins *t, const drg_corpus *corpus, int silver)
{
    t->n_slots = 1024;
    while (t->n_slots < corpus->n_sents * 2) t->n_slots *= 2;
    t->slots = calloc(t->n_slots, sizeof *t->slots);
    if (!t->slots) return 0;
    for (uint32_t s = 0; s < corpus->n_sents; s++) {
        const drg_sentence *sent = &corpus->sents[s];
        if (sent->silver != silver) continue;
        uint32_t slot = (uint32_t)hash_types(corpus->words + sent->first, sent->n) & (t->n_slots - 1);
        while (t->slots[slot]) slot = (slot + 1) & (t->n_slots - 1);
        t->slots[slot] = s + 1;
    }
    return 1;
}

// The sentence with the same words that has no names yet, or NULL.
static drg_sentence *twins_find(const twins *t, drg_corpus *corpus, const drg_word *words, uint32_t n)
{
    uint32_t slot = (uint32_t)hash_types(words, n) & (t->n_slots - 1);
    for (; t->slots[slot]; slot = (slot + 1) & (t->n_slots - 1)) {
        drg_sentence *sent = &corpus->sents[t->slots[slot] - 1];
        int same = sent->n == n && sent->name_weight == 0;
        for (uint32_t i = 0; same && i < n; i++) same = corpus->words[sent->first + i].type == words[i].type;
        if (same) return sent;
    }
    return NULL;
}

typedef struct source {
    const char *path;
    uint32_t types;
    float weight, share;
    int silver; // its sentences are sentences of the silver treebank, and used with them alone
} source;

static drg_err add_sentence(drg_corpus *corpus, const twins *t, lore *known, const drg_named *named, const source *from)
{
    if (named->n > DRG_NET_SENT_MOST) {
        corpus->n_too_long++;
        return DRG_OK;
    }
    drg_sentence *sent = drg_corpus_room(corpus, named->n);
    if (!sent) return DRG_E_NOMEM;
    drg_word *words = corpus->words + sent->first;
    sent->share = from->share;
    for (uint32_t i = 0, end = 0; i < named->n; i++) {
        words[i].type = drg_intern_add(&corpus->forms, named->forms[i]);
        if (words[i].type == UINT32_MAX) return DRG_E_NOMEM;
        if (i < end) continue;
        end = named->tags[i] ? span_end(named, i) : i + 1;
        drg_arena_reset(&known->arena);
        drg_str span = span_text(named, i, end, &known->arena);
        if (!span.p) return DRG_E_NOMEM;
        int in_gpe = drg_intern_find(&known->gpe, span) != UINT32_MAX;
        int in_misc = !named->tags[i] && drg_intern_find(&known->misc, span) != UINT32_MAX;
        for (uint32_t k = i; k < end; k++) words[k].names = open_tags(named->tags[k], from->types, in_gpe, in_misc);
    }
    drg_sentence *twin = twins_find(t, corpus, words, sent->n);
    if (!twin && from->silver) { // cut otherwise, or twice the same
        corpus->n_words -= sent->n;
        corpus->n_sents--;
        return DRG_OK;
    }
    if (twin) { // give the room back: the names go to the sentence with the tree
        for (uint32_t i = 0; i < sent->n; i++) corpus->words[twin->first + i].names = words[i].names;
        corpus->n_words -= sent->n;
        corpus->n_sents--;
        sent = twin;
    }
    sent->name_weight = from->weight;
    return DRG_OK;
}

static drg_err add_file(drg_corpus *corpus, const twins *t, lore *known, drg_str text, const source *from, drg_note *note)
{
    drg_named named = {0};
    uint32_t line = 0;
    int more;
    drg_arena arena;
    drg_arena_init(&arena, 0);
    drg_err err = DRG_OK;
    while (!err && (more = drg_named_next(&named, &text, &line, from->path, &arena, note)) > 0)
        err = add_sentence(corpus, t, known, &named, from);
    if (!err && more < 0) err = DRG_E_FORMAT;
    drg_arena_free(&arena);
    return err;
}

drg_err drg_corpus_add_names(drg_corpus *corpus, const drg_train_options *options, drg_note *note)
{
    lore known;
    memset(&known, 0, sizeof known);
    twins gold = {NULL, 0}, silver = {NULL, 0};
    uint32_t n = options->n_names + (options->silver_names != NULL);
    drg_file *files = calloc(n + 1, sizeof *files);
    source *sources = calloc(n + 1, sizeof *sources);
    drg_err err = files && sources && twins_init(&gold, corpus, 0) ? DRG_OK : DRG_E_NOMEM;
    if (!err && options->silver_names && !twins_init(&silver, corpus, 1)) err = DRG_E_NOMEM;
    for (uint32_t i = 0; i < n && !err; i++) {
        if (i == options->n_names) {
            sources[i] = (source){options->silver_names, 0, options->silver_weight, 1.0f, 1};
        } else {
            sources[i] = (source){options->names[i], 0, options->names_weights ? options->names_weights[i] : 1.0f,
                                  options->names_share ? options->names_share[i] : 1.0f, 0};
        }
        err = drg_file_map(&files[i], sources[i].path, note);
        if (!err) err = learn(sources[i].silver ? NULL : &known, &sources[i].types, files[i].bytes, sources[i].path, note);
    }
    for (uint32_t i = 0; i < n && !err; i++) err = add_file(corpus, sources[i].silver ? &silver : &gold, &known, files[i].bytes, &sources[i], note);
    for (uint32_t i = 0; i < n && files; i++) drg_file_unmap(&files[i]);
    drg_intern_free(&known.gpe);
    drg_intern_free(&known.misc);
    drg_arena_free(&known.arena);
    free(gold.slots);
    free(silver.slots);
    free(sources);
    free(files);
    return err;
}
