// SPDX-License-Identifier: MIT
//
// backprop -- the network's forward pass with its losses, and the gradients, on a batch of sentences.
//
// The forward pass is that of src/reader/net.c with dropout, and keeps what the way back needs. Losses, summed over words:
// cross-entropy of the tags (UPOS 1, XPOS, FEATS and lemma one half each), of the head of each word over all words and the
// root, of the label on the gold arc, and of the name tag (over the tags that are right).

#ifndef DRG_TRAIN_BACKPROP_H
#define DRG_TRAIN_BACKPROP_H

#include "corpus.h"
#include "params.h"
#include "reader/kernels.h"

typedef struct drg_backprop drg_backprop;

// Rows of the features of each word form, computed once.
typedef struct drg_type_rows {
    uint32_t row[DRG_WORD_GRAMS][2];
    uint32_t *grams;
    uint32_t n_grams, kinds; // kinds: row of the word list's table
    float drop; // probability of being read as an unknown word
} drg_type_rows;

// most_words: the most words of a batch. types: of corpus->forms.
drg_err drg_backprop_new(drg_backprop **out, drg_params *params, const drg_corpus *corpus, const drg_type_rows *types,
                         uint32_t most_words);
// From now on the products of layers and heads round their factors to bfloat16 (product16.h). DRG_E_NOMEM leaves bp as it was.
drg_err drg_backprop_round(drg_backprop *bp);
void drg_backprop_free(drg_backprop *bp);

// Adds the gradients of the mean loss per word to params; returns the summed loss. dropout 0 turns word dropout off too.
double drg_backprop_run(drg_backprop *bp, const uint32_t *sents, uint32_t n_sents, float dropout, drg_rng *rng);

#endif
