// SPDX-License-Identifier: MIT
//
// key_store -- names and their meanings on the way into the index; see key_store.h.

#include "know/key_store.h"

#include <stdlib.h>

#define NOTE_WORDS 255u // kind of the entries that only say how long the longest key of a first word is

// ---- strings ------------------------------------------------------------------------------------------------------

drg_err drg_pool_init(drg_pool *pool, drg_arena *arena)
{
    memset(pool, 0, sizeof *pool);
    pool->arena = arena;
    pool->n_slots = 1u << 16;
    pool->slots = DRG_ARENA_ARRAY(arena, uint32_t, pool->n_slots);
    drg_buf_char(&pool->bytes, 0); // offset 0: the absent string
    return pool->slots && !pool->bytes.failed ? DRG_OK : DRG_E_NOMEM;
}

void drg_pool_free(drg_pool *pool)
{
    drg_buf_free(&pool->bytes);
}

drg_str drg_pool_get(const drg_pool *pool, uint32_t offset)
{
    if (offset == 0) return (drg_str){NULL, 0};
    const unsigned char *p = (const unsigned char *)pool->bytes.p + offset;
    if (p[0] < 255) return (drg_str){(const char *)p + 1, p[0]};
    return (drg_str){(const char *)p + 3, drg_world_get16(p + 1)};
}

static uint32_t *pool_slot(const drg_pool *pool, drg_str s)
{
    uint32_t at = drg_world_slot(s, pool->n_slots);
    while (pool->slots[at] && !drg_str_eq(drg_pool_get(pool, pool->slots[at]), s)) at = (at + 1) & (pool->n_slots - 1);
    return &pool->slots[at];
}

static int pool_widen(drg_pool *pool)
{
    drg_pool wider = *pool;
    wider.n_slots = pool->n_slots * 2;
    wider.slots = DRG_ARENA_ARRAY(pool->arena, uint32_t, wider.n_slots);
    if (!wider.slots) return 0;
    for (uint32_t i = 0; i < pool->n_slots; i++)
        if (pool->slots[i]) *pool_slot(&wider, drg_pool_get(pool, pool->slots[i])) = pool->slots[i];
    pool->slots = wider.slots;
    pool->n_slots = wider.n_slots;
    return 1;
}

uint32_t drg_pool_put(drg_pool *pool, drg_str s)
{
    if (s.n == 0) return 0;
    if (s.n > 65535) s.n = 65535;
    if (pool->n >= pool->n_slots / 2 && !pool_widen(pool)) return DRG_WORLD_NONE;
    uint32_t *slot = pool_slot(pool, s);
    if (*slot) return *slot;
    size_t offset = pool->bytes.n;
    if (offset > INT32_MAX) return DRG_WORLD_NONE;
    if (s.n < 255) {
        drg_buf_char(&pool->bytes, (char)(unsigned char)s.n);
    } else {
        const char length[3] = {(char)(unsigned char)255, (char)(s.n & 255), (char)(s.n >> 8)};
        drg_buf_add(&pool->bytes, length, sizeof length);
    }
    drg_buf_str(&pool->bytes, s);
    if (pool->bytes.failed) return DRG_WORLD_NONE;
    *slot = (uint32_t)offset;
    pool->n++;
    return *slot;
}

uint32_t drg_pool_find(const drg_pool *pool, drg_str s)
{
    return s.n ? *pool_slot(pool, s) : 0;
}

// ---- keys ---------------------------------------------------------------------------------------------------------

void drg_key_store_init(drg_key_store *store, drg_pool *pool, drg_arena *arena)
{
    memset(store, 0, sizeof *store);
    store->pool = pool;
    store->arena = arena;
}

static drg_err entry_put(drg_key_store *store, drg_str key, drg_key_entry entry)
{
    entry.key = drg_pool_put(store->pool, key);
    drg_key_entry *slot = entry.key == DRG_WORLD_NONE ? NULL : DRG_ARENA_PUSH(store->arena, store->entries, store->n_entries, store->cap_entries);
    if (!slot) return DRG_E_NOMEM;
    *slot = entry;
    return DRG_OK;
}

drg_err drg_key_put(drg_key_store *store, drg_str key, drg_know_hit hit)
{
    if (key.n == 0) return DRG_OK;
    drg_key_entry entry = {.record = hit.record, .kind = (uint8_t)hit.kind, .how = (uint8_t)hit.how, .weight = hit.weight, .flags = hit.flags};
    DRG_TRY(entry_put(store, key, entry));
    if ((unsigned char)key.p[0] < ' ') return DRG_OK;
    uint32_t words = 1;
    size_t first = key.n;
    for (size_t i = 0; i < key.n; i++)
        if (key.p[i] == ' ') {
            if (words == 1) first = i;
            words++;
        }
    return entry_put(store, drg_str_sub(key, 0, first), (drg_key_entry){.record = words, .kind = NOTE_WORDS});
}

static int entry_order(const void *left, const void *right)
{
    const drg_key_entry *a = left, *b = right;
    if (a->key != b->key) return a->key < b->key ? -1 : 1;
    if (a->weight != b->weight) return a->weight > b->weight ? -1 : 1;
    if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
    if (a->record != b->record) return a->record < b->record ? -1 : 1;
    if (a->how != b->how) return a->how < b->how ? -1 : 1;
    return (a->flags > b->flags) - (a->flags < b->flags);
}

static void put32(drg_buf *buf, uint32_t v)
{
    unsigned char bytes[4];
    drg_world_put32(bytes, v);
    drg_buf_add(buf, bytes, 4);
}

// Whether the same meaning stands between first and i with a better weight already.
static int entry_again(const drg_key_entry *entries, uint32_t first, uint32_t i)
{
    for (uint32_t j = first; j < i; j++)
        if (entries[j].kind == entries[i].kind && entries[j].record == entries[i].record) return 1;
    return 0;
}

// Writes the run [first, end) of one key; returns the number of its hits.
static uint32_t run_write(const drg_key_entry *entries, uint32_t first, uint32_t end, drg_key_sections *out, uint32_t *longest)
{
    uint32_t n = 0;
    *longest = 0;
    for (uint32_t i = first; i < end; i++) {
        const drg_key_entry *e = &entries[i];
        if (e->kind == NOTE_WORDS) {
            if (e->record > *longest) *longest = e->record;
        } else if (n < DRG_KEY_HITS && !entry_again(entries, first, i)) {
            const char bytes[4] = {(char)e->kind, (char)e->how, (char)e->weight, (char)e->flags};
            put32(&out->hits, e->record);
            drg_buf_add(&out->hits, bytes, 4);
            n++;
        }
    }
    return n;
}

static drg_err slots_write(drg_key_store *store, const uint32_t *keys, uint32_t n, drg_buf *out)
{
    uint32_t n_slots = 16;
    if (n > DRG_WORLD_KEYS_MOST) return DRG_E_LIMIT;
    while (n_slots / 2 < n) n_slots *= 2; // at most half full
    uint32_t *slots = DRG_ARENA_ARRAY(store->arena, uint32_t, n_slots);
    if (!slots) return DRG_E_NOMEM;
    for (uint32_t i = 0; i < n; i++) {
        uint64_t hash = drg_str_hash(drg_pool_get(store->pool, keys[i]));
        uint32_t at = (uint32_t)hash & (n_slots - 1);
        while (slots[at]) at = (at + 1) & (n_slots - 1);
        slots[at] = (i + 1) | drg_world_tag(hash);
    }
    for (uint32_t i = 0; i < n_slots; i++) put32(out, slots[i]);
    return DRG_OK;
}

drg_err drg_key_store_write(drg_key_store *store, drg_key_sections *out)
{
    memset(out, 0, sizeof *out);
    if (store->n_entries) qsort(store->entries, store->n_entries, sizeof *store->entries, entry_order);
    uint32_t *keys = DRG_ARENA_ARRAY(store->arena, uint32_t, store->n_entries);
    if (!keys) return DRG_E_NOMEM;
    uint32_t n_keys = 0, n_hits = 0;
    for (uint32_t first = 0, end; first < store->n_entries; first = end) {
        const drg_key_entry *e = &store->entries[first];
        for (end = first; end < store->n_entries && store->entries[end].key == e->key;) end++;
        drg_str key = drg_pool_get(store->pool, e->key);
        uint32_t longest = 0, hits = 0, at = n_hits;
        if (key.p[0] == DRG_WORLD_KEY_GIVEN) at = e->record; // the gender, in the place of the first hit
        else hits = run_write(store->entries, first, end, out, &longest);
        const unsigned char counts[4] = {(unsigned char)hits, (unsigned char)(hits >> 8), (unsigned char)longest, (unsigned char)(longest >> 8)};
        put32(&out->keys, e->key);
        put32(&out->keys, at);
        drg_buf_add(&out->keys, counts, 4);
        n_hits += hits;
        keys[n_keys++] = e->key;
    }
    DRG_TRY(slots_write(store, keys, n_keys, &out->slots));
    return out->slots.failed || out->keys.failed || out->hits.failed ? DRG_E_NOMEM : DRG_OK;
}
