// SPDX-License-Identifier: MIT
//
// readlabels -- the strings of a model: tags, features, relations, lemma rules, and lemmas learned by heart.
//
// All slices point into the mapped model; only the arrays of slices are taken from memory.

#ifndef DRG_READER_READLABELS_H
#define DRG_READER_READLABELS_H

#include "base/arena.h"
#include "doc/ud.h"
#include "model/model.h"
#include "reader/net.h"

// One line of the list of lemmas learned by heart: "went<TAB>VBD<TAB>go", sorted by form, then tag.
typedef struct drg_lemma_word {
    drg_str form, xpos, lemma;
} drg_lemma_word;

typedef struct drg_labels {
    drg_str *xpos, *feats, *rel, *lemma; // by class; feats class "_" is the absent string
    uint8_t *upos_id, *rel_id;           // drg_upos and drg_rel of each class
    uint32_t *morph;                     // DRG_MORPH_ bits of each feats class
    uint32_t root;                       // class of the relation "root", or DRG_NO_CLASS
    drg_lemma_word *words;
    uint32_t n_words;
} drg_labels;

#define DRG_NO_CLASS UINT32_MAX

// DRG_E_FORMAT when a list is missing or does not have the number of lines that the network has classes.
drg_err drg_labels_load(drg_labels *labels, const drg_model *model, const drg_net_shape *shape, drg_arena *arena, drg_note *note);

// The entries whose form is `lower`: first and number.
uint32_t drg_labels_words(const drg_labels *labels, drg_str lower, uint32_t *n);

#endif
