// SPDX-License-Identifier: MIT
//
// intern -- an open-addressed table of strings; see intern.h.

#include "intern.h"

#include <stdlib.h>

void drg_intern_free(drg_intern *intern)
{
    drg_arena_free(&intern->arena);
    free(intern->strings);
    free(intern->counts);
    free(intern->slots);
    memset(intern, 0, sizeof *intern);
}

// The slot where s is, or where it would go.
static uint32_t find_slot(const drg_intern *intern, drg_str s)
{
    uint32_t slot = (uint32_t)drg_str_hash(s) & (intern->n_slots - 1);
    while (intern->slots[slot] && !drg_str_eq(intern->strings[intern->slots[slot] - 1], s)) slot = (slot + 1) & (intern->n_slots - 1);
    return slot;
}

static int grow(drg_intern *intern)
{
    uint32_t cap = intern->cap ? intern->cap * 2 : 1024;
    drg_str *strings = realloc(intern->strings, cap * sizeof *strings);
    if (strings) intern->strings = strings;
    uint32_t *counts = realloc(intern->counts, cap * sizeof *counts);
    if (counts) intern->counts = counts;
    uint32_t *slots = calloc((size_t)cap * 2, sizeof *slots);
    if (!strings || !counts || !slots) {
        free(slots);
        return 0;
    }
    free(intern->slots);
    intern->slots = slots;
    intern->n_slots = cap * 2;
    intern->cap = cap;
    for (uint32_t i = 0; i < intern->n; i++) intern->slots[find_slot(intern, intern->strings[i])] = i + 1;
    return 1;
}

uint32_t drg_intern_add(drg_intern *intern, drg_str s)
{
    if (intern->n == intern->cap && !grow(intern)) return UINT32_MAX;
    uint32_t slot = find_slot(intern, s);
    if (!intern->slots[slot]) {
        char *copy = drg_arena_copy(&intern->arena, s.p, s.n);
        if (!copy) return UINT32_MAX;
        intern->strings[intern->n] = (drg_str){copy, s.n};
        intern->counts[intern->n] = 0;
        intern->slots[slot] = ++intern->n;
    }
    uint32_t id = intern->slots[slot] - 1;
    intern->counts[id]++;
    return id;
}

uint32_t drg_intern_find(const drg_intern *intern, drg_str s)
{
    return intern->n ? intern->slots[find_slot(intern, s)] - 1 : UINT32_MAX; // a free slot's 0 - 1 is UINT32_MAX
}
