// SPDX-License-Identifier: MIT
//
// actordict -- the tables of phrases and the questions to them; see actordict.h.

#include "know/actordict_inner.h"

#include <stdlib.h>

drg_actordict *drg_actordict_new(void)
{
    drg_actordict *p = calloc(1, sizeof *p);
    if (p) drg_arena_init(&p->arena, 0);
    return p;
}

void drg_actordict_free(drg_actordict *p)
{
    if (!p) return;
    drg_arena_free(&p->arena);
    free(p);
}

void drg_actordict_count(const drg_actordict *p, size_t *actors, size_t *agents)
{
    *actors = p ? p->n_phrases[0] : 0;
    *agents = p ? p->n_phrases[1] : 0;
}

// ---- a table of keys ------------------------------------------------------------------------------------------------------------

static drg_actordict_phrase **slot_of(drg_actordict_table *table, drg_str key)
{
    uint32_t at = (uint32_t)drg_str_hash(key) & (table->n_slots - 1);
    while (table->slots[at] && !drg_str_eq(table->slots[at]->key, key)) at = (at + 1) & (table->n_slots - 1);
    return &table->slots[at];
}

static int grow(drg_arena *arena, drg_actordict_table *table)
{
    drg_actordict_table bigger = {NULL, table->n_slots ? table->n_slots * 2 : 1024, table->n};
    bigger.slots = DRG_ARENA_ARRAY(arena, drg_actordict_phrase *, bigger.n_slots);
    if (!bigger.slots) return 0;
    for (uint32_t i = 0; i < table->n_slots; i++)
        if (table->slots[i]) *slot_of(&bigger, table->slots[i]->key) = table->slots[i];
    *table = bigger;
    return 1;
}

const drg_actordict_phrase *drg_actordict_find(const drg_actordict_table *table, drg_str key)
{
    if (!table->n_slots || !key.n) return NULL;
    uint32_t at = (uint32_t)drg_str_hash(key) & (table->n_slots - 1);
    while (table->slots[at] && !drg_str_eq(table->slots[at]->key, key)) at = (at + 1) & (table->n_slots - 1);
    return table->slots[at];
}

drg_actordict_phrase *drg_actordict_put(drg_arena *arena, drg_actordict_table *table, drg_str key)
{
    if (table->n * 2 >= table->n_slots && !grow(arena, table)) return NULL;
    drg_actordict_phrase **slot = slot_of(table, key), *known = *slot;
    if (known) return known;
    drg_actordict_phrase *phrase = DRG_ARENA_NEW(arena, drg_actordict_phrase);
    char *copy = drg_arena_copy(arena, key.p, key.n);
    if (!phrase || !copy) return NULL;
    phrase->key = (drg_str){copy, key.n};
    table->n++;
    return *slot = phrase;
}

// ---- questions --------------------------------------------------------------------------------------------------------------------

uint32_t drg_actordict_longest(const drg_actordict *p, drg_str first_word, int agents)
{
    const drg_actordict_phrase *first = p ? drg_actordict_find(&p->firsts[agents != 0], first_word) : NULL;
    return first ? first->words : 0;
}

int drg_actordict_actor_of(const drg_actordict *p, drg_str key, int32_t day, drg_actordict_actor *actor)
{
    const drg_actordict_phrase *phrase = p ? drg_actordict_find(&p->phrases[0], key) : NULL;
    const drg_actordict_code *always = NULL, *fits = NULL;
    if (!phrase || !phrase->entries) return 0;
    *actor = (drg_actordict_actor){phrase->entries->entry->root, {NULL, 0}, 0, phrase->entries->entry->number};
    for (const drg_actordict_link *link = phrase->entries; link; link = link->next)
        for (const drg_actordict_code *code = link->entry->codes; code; code = code->next) {
            if (!code->dated && !always) always = code;
            if (code->dated && !fits && day != INT32_MIN && code->from <= day && day <= code->until) fits = code;
        }
    if (!fits) fits = always;
    if (!fits) return 1;
    actor->none = drg_str_is(fits->code, "---");
    actor->code = actor->none ? (drg_str){NULL, 0} : fits->code;
    return 1;
}

drg_str drg_actordict_agent_of(const drg_actordict *p, drg_str key, int *before)
{
    const drg_actordict_phrase *phrase = p ? drg_actordict_find(&p->phrases[1], key) : NULL;
    *before = phrase ? phrase->before : 0;
    return phrase ? phrase->agent : (drg_str){NULL, 0};
}
