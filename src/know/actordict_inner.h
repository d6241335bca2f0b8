// SPDX-License-Identifier: MIT
//
// actordict_inner -- the tables that actordict_read.c fills and actordict.c asks; nobody else includes it.

#ifndef DRG_KNOW_ACTORDICT_INNER_H
#define DRG_KNOW_ACTORDICT_INNER_H

#include "base/arena.h"
#include "know/actordict.h"

typedef struct drg_actordict_code {
    struct drg_actordict_code *next; // in the order of the file: the first that fits wins
    drg_str code;
    int32_t from, until; // both days included; INT32_MIN and INT32_MAX when open
    uint8_t dated;
} drg_actordict_code;

// The codes of one block: a phrase, its synonyms, its codes.
typedef struct drg_actordict_entry {
    drg_str root;
    uint32_t number;
    drg_actordict_code *codes, *last;
} drg_actordict_entry;

typedef struct drg_actordict_link {
    struct drg_actordict_link *next;
    drg_actordict_entry *entry;
} drg_actordict_link;

typedef struct drg_actordict_phrase {
    drg_str key;
    drg_actordict_link *entries; // of an actor: blocks in which the phrase stands, in order
    drg_str agent;              // of an agent: its code
    uint32_t words;             // of a first word: those of the longest phrase
    uint8_t before;
} drg_actordict_phrase;

typedef struct drg_actordict_table {
    drg_actordict_phrase **slots; // open addressing, a power of two
    uint32_t n_slots, n;
} drg_actordict_table;

struct drg_actordict {
    drg_arena arena;
    drg_actordict_table phrases[2], firsts[2]; // 0 actors, 1 agents
    size_t n_phrases[2];
    uint32_t n_entries;
};

const drg_actordict_phrase *drg_actordict_find(const drg_actordict_table *table, drg_str key);
// The phrase of a key, made where there is none; NULL without memory.
drg_actordict_phrase *drg_actordict_put(drg_arena *arena, drg_actordict_table *table, drg_str key);

#endif
