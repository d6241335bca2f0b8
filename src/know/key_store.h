// SPDX-License-Identifier: MIT
//
// key_store -- collects names and what they mean while the index is compiled, then lays them out for the hash table.
//
// Rule     a key may be given the same meaning many times (a name and its variant fold together); it is kept once, with the best weight
// Rule     the first word of every key of several words becomes a key too, which carries how long the longest is
// Rule     meanings of a key are ordered by weight, then kind, then record: never by the order in which they came

#ifndef DRG_KNOW_KEY_STORE_H
#define DRG_KNOW_KEY_STORE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "know/know.h"
#include "know/world_file.h"

typedef struct drg_key_entry {
    uint32_t key;    // string
    uint32_t record;
    uint8_t kind, how, weight, flags;
} drg_key_entry;

typedef struct drg_pool {
    drg_arena *arena;
    drg_buf bytes;          // the pool as it is written
    uint32_t *slots;        // offsets, open addressing
    uint32_t n_slots, n;
} drg_pool;

typedef struct drg_key_store {
    drg_arena *arena;
    drg_pool *pool;
    drg_key_entry *entries;
    uint32_t n_entries, cap_entries;
} drg_key_store;

// The pool of strings: each is kept once. Offset 0 is the absent string. UINT32_MAX when out of memory.
drg_err drg_pool_init(drg_pool *pool, drg_arena *arena);
void drg_pool_free(drg_pool *pool);
uint32_t drg_pool_put(drg_pool *pool, drg_str s);
uint32_t drg_pool_find(const drg_pool *pool, drg_str s); // 0 when the pool does not hold it
drg_str drg_pool_get(const drg_pool *pool, uint32_t offset);

void drg_key_store_init(drg_key_store *store, drg_pool *pool, drg_arena *arena);
// Gives a key a meaning. Empty keys are passed over.
drg_err drg_key_put(drg_key_store *store, drg_str key, drg_know_hit hit);

// Orders everything and writes the three sections. A key keeps at most DRG_KEY_HITS meanings, the likeliest.
#define DRG_KEY_HITS 48
typedef struct drg_key_sections {
    drg_buf slots, keys, hits;
} drg_key_sections;
drg_err drg_key_store_write(drg_key_store *store, drg_key_sections *out);

#endif
