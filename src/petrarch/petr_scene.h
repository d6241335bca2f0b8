// SPDX-License-Identifier: MIT
//
// petr_scene -- who is in a sentence: its noun phrases with the codes of their actors and agents.

#ifndef DRG_PETRARCH_PETR_SCENE_H
#define DRG_PETRARCH_PETR_SCENE_H

#include "petrarch/petr_tree.h"

typedef struct petr_entity {
    uint32_t tok, tok_end; // its words, from the first to behind the last
    drg_str *codes;        // several when it is a list ("Gondor and Arnor") or an actor of several codes
    uint32_t n_codes, cap_codes; // 0: a noun phrase that no dictionary knows
} petr_entity;

typedef struct petr_scene {
    const drg_petrarch *dict;
    const petr_tree *tree;
    drg_arena *arena;
    int32_t day;
    int new_actor_length; // noun phrases of up to so many words may stand for themselves; 0: none
    petr_entity *entities;  // text order
    uint32_t n_entities, cap_entities;
    uint32_t *entity_of;    // [n_tokens] index into entities, or PETR_NONE
} petr_scene;

// Finds the noun phrases of the tree and codes them. DRG_E_NOMEM, DRG_E_LIMIT.
drg_err petr_scene_make(petr_scene *scene, const drg_petrarch *dict, const petr_tree *tree, int32_t day, int new_actor_length,
                        drg_arena *arena);

// "GRYFFINDOR HEAD", with its quotes: the words without articles and 's; absent when there are none or more than `most`.
drg_str petr_quoted(const petr_tree *tree, const uint32_t *toks, uint32_t n, int most, drg_arena *arena);

#endif
