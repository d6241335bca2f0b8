// SPDX-License-Identifier: MIT
//
// readnames -- votes among the mentions of the same words; see readnames.h.

#include "reader/readnames.h"

#include <stdlib.h>

#define SURE 0.9f   // a mention of this confidence keeps its type
#define OUTVOTED 2.0f // times the weight of its own type that another type must have

typedef struct mention {
    uint64_t hash;  // of its words
    drg_range toks; // them; only the last of a person's name when it speaks for the family name
    uint32_t name;  // index into doc->names
} mention;

static uint64_t hash_words(const drg_doc *doc, drg_range toks)
{
    uint64_t h = toks.end - toks.first;
    for (uint32_t t = toks.first; t < toks.end; t++) {
        h = (h ^ drg_str_hash(doc->tokens[t].form)) * 0x9e3779b97f4a7c15u;
        h ^= h >> 29;
    }
    return h;
}

static int by_hash(const void *a, const void *b)
{
    const mention *x = a, *y = b;
    if (x->hash != y->hash) return x->hash < y->hash ? -1 : 1;
    if (x->name != y->name) return x->name < y->name ? -1 : 1;
    return (x->toks.first > y->toks.first) - (x->toks.first < y->toks.first);
}

static int same_words(const drg_doc *doc, drg_range a, drg_range b)
{
    if (a.end - a.first != b.end - b.first) return 0;
    for (uint32_t i = 0; i < a.end - a.first; i++)
        if (!drg_str_eq(doc->tokens[a.first + i].form, doc->tokens[b.first + i].form)) return 0;
    return 1;
}

// The mentions of one name: each type weighs as much as its mentions are sure.
static void vote(drg_doc *doc, const mention *mentions, size_t n)
{
    float weight[DRG_N_NAME] = {0};
    uint32_t best = 0;
    for (size_t i = 0; i < n; i++) weight[doc->names[mentions[i].name].type] += doc->names[mentions[i].name].confidence;
    for (uint32_t t = 1; t < DRG_N_NAME; t++)
        if (weight[t] > weight[best]) best = t;
    for (size_t i = 0; i < n; i++) {
        drg_name *name = &doc->names[mentions[i].name];
        int itself = mentions[i].toks.first == name->toks.first;
        if (itself && name->confidence < SURE && weight[best] > OUTVOTED * weight[name->type]) name->type = (drg_name_type)best;
    }
}

static size_t add(mention *mentions, size_t n, const drg_doc *doc, drg_range toks, uint32_t name)
{
    mentions[n] = (mention){hash_words(doc, toks), toks, name};
    return n + 1;
}

// The first name at or behind a token.
static uint32_t name_from(const drg_doc *doc, uint32_t tok)
{
    uint32_t low = 0, high = doc->n_names;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->names[middle].toks.first < tok) low = middle + 1;
        else high = middle;
    }
    return low;
}

int drg_names_agree(drg_doc *doc, drg_range sents, drg_arena *scratch)
{
    if (sents.first >= sents.end) return 1;
    size_t n = 0;
    uint32_t first = name_from(doc, doc->sents[sents.first].toks.first), end_name = name_from(doc, doc->sents[sents.end - 1].toks.end);
    mention *mentions = DRG_ARENA_ARRAY(scratch, mention, 2 * (size_t)(end_name - first) + 1);
    if (!mentions) return 0;
    for (uint32_t i = first; i < end_name; i++) {
        drg_range toks = doc->names[i].toks;
        n = add(mentions, n, doc, toks, i);
        if (doc->names[i].type == DRG_NAME_PER && toks.end - toks.first > 1) n = add(mentions, n, doc, (drg_range){toks.end - 1, toks.end}, i);
    }
    qsort(mentions, n, sizeof *mentions, by_hash);
    for (size_t i = 0, end; i < n; i = end) {
        end = i + 1;
        while (end < n && mentions[end].hash == mentions[i].hash && same_words(doc, mentions[end].toks, mentions[i].toks)) end++;
        if (end > i + 1) vote(doc, mentions + i, end - i);
    }
    return 1;
}
