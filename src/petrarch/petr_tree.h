// SPDX-License-Identifier: MIT
//
// petr_tree -- a sentence as a tree of phrases, read from the brackets of the Penn Treebank.

#ifndef DRG_PETRARCH_PETR_TREE_H
#define DRG_PETRARCH_PETR_TREE_H

#include "petrarch/petr_dict.h"

#define PETR_MAX_TOKENS 2000

typedef enum petr_label { PETR_L_OTHER, PETR_L_NP, PETR_L_VP, PETR_L_PP, PETR_L_S /* S, SBAR, SINV, SQ, ROOT ... */, PETR_L_CC, PETR_L_COMMA,
    PETR_L_NOUN, PETR_L_VERB, PETR_L_ADJ, PETR_L_POS, PETR_L_DT } petr_label;

typedef struct petr_node {
    uint32_t parent, first, last, next; // children first..last by next; PETR_NONE when there is none
    uint32_t tok, tok_end;              // tokens [tok, tok_end)
    uint8_t label;                      // petr_label
    uint8_t is_token;
    uint8_t participle;                 // of verbs: VBN or VBD
    uint8_t bare;                       // of verbs: a modal or a form of be, have, do
} petr_node;

typedef struct petr_token {
    drg_str text;  // in capitals
    uint32_t word; // number in the dictionary, or PETR_NONE
    uint32_t singular; // of plural nouns, the word without its ending; else PETR_NONE
    uint32_t node;
    uint8_t gone;  // 1: in a clause between commas that is left out
} petr_token;

typedef struct petr_tree {
    petr_node *nodes;
    uint32_t n_nodes, cap_nodes;
    petr_token *tokens;
    uint32_t n_tokens, cap_tokens;
} petr_tree;

// DRG_E_FORMAT: brackets that do not match, no words, or more than PETR_MAX_TOKENS.
drg_err petr_tree_read(petr_tree *tree, const drg_petrarch *dict, drg_str text, drg_arena *arena, drg_note *note);

// Marks the tokens of short clauses between commas, as the options say. Commas of lists do not count.
void petr_tree_commas(petr_tree *tree, const drg_petrarch_options *options);

// Whether the node is a noun phrase whose children are joined by "and", "or", "nor".
int petr_tree_is_list(const petr_tree *tree, uint32_t node);

#endif
