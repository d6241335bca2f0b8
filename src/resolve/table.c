// SPDX-License-Identifier: MIT
//
// table -- string keys to short lists of actor numbers, open addressing in scratch memory; see cast.h.

#include "resolve/cast.h"

typedef struct entry {
    drg_str key;
    char space;
    uint8_t n;
    uint32_t items[CAST_SAME];
} entry;

struct drg_table {
    entry *slots;
    uint32_t n, mask;
};

drg_table *drg_table_new(drg_arena *scratch, uint32_t n)
{
    uint32_t size = 64;
    while (size < 2 * n && size < (1u << 24)) size *= 2;
    drg_table *table = DRG_ARENA_NEW(scratch, drg_table);
    if (!table) return NULL;
    table->slots = DRG_ARENA_ARRAY(scratch, entry, size);
    table->mask = size - 1;
    return table->slots ? table : NULL;
}

static entry *slot_of(const drg_table *table, char space, drg_str key)
{
    uint32_t i = (uint32_t)(drg_str_hash(key) + (uint8_t)space * 0x9e3779b9u) & table->mask;
    while (table->slots[i].n && (table->slots[i].space != space || !drg_str_eq(table->slots[i].key, key))) i = (i + 1) & table->mask;
    return &table->slots[i];
}

const uint32_t *drg_table_get(const drg_table *table, char space, drg_str key, uint32_t *n)
{
    entry *e = slot_of(table, space, key);
    *n = e->n;
    return e->n ? e->items : NULL;
}

static int grow(drg_table *table, drg_arena *scratch)
{
    drg_table bigger = {DRG_ARENA_ARRAY(scratch, entry, ((size_t)table->mask + 1) * 2), table->n, table->mask * 2 + 1};
    if (!bigger.slots) return 0;
    for (uint32_t i = 0; i <= table->mask; i++)
        if (table->slots[i].n) *slot_of(&bigger, table->slots[i].space, table->slots[i].key) = table->slots[i];
    *table = bigger;
    return 1;
}

int drg_table_add(drg_table *table, drg_arena *scratch, char space, drg_str key, uint32_t number)
{
    if (2 * (table->n + 1) > table->mask && !grow(table, scratch)) return 0;
    entry *e = slot_of(table, space, key);
    if (e->n == 0) {
        char *copy = drg_arena_copy(scratch, key.p ? key.p : "", key.n);
        if (!copy) return 0;
        e->key = (drg_str){copy, key.n};
        e->space = space;
        table->n++;
    }
    for (uint32_t i = 0; i < e->n; i++)
        if (e->items[i] == number) {
            memmove(e->items + i, e->items + i + 1, (e->n - i - 1u) * sizeof *e->items);
            e->items[e->n - 1] = number;
            return 1;
        }
    if (e->n == CAST_SAME) memmove(e->items, e->items + 1, (--e->n) * sizeof *e->items);
    e->items[e->n++] = number;
    return 1;
}
