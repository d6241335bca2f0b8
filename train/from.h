// SPDX-License-Identifier: MIT
//
// from -- beginning from a model that was trained before: its shape, labels, words and weights.
//
// Rule     the labels stay those of the model: what the new data labels otherwise is no loss there (as rare labels are)
// Rule     words that the model knows stay known, and the new data's words become known; lemmas learned by heart are united, the
//          model's first

#ifndef DRG_TRAIN_FROM_H
#define DRG_TRAIN_FROM_H

#include "base/buf.h"
#include "corpus.h"
#include "params.h"
#include "save.h"

typedef struct drg_from {
    drg_model *model;
    drg_net net;
} drg_from;

// DRG_E_IO, DRG_E_FORMAT. drg_from_close in any case.
drg_err drg_from_open(drg_from *from, const char *path, drg_note *note);
void drg_from_close(drg_from *from);

// Makes the model's labels those of the corpus; call it before the treebanks are read.
drg_err drg_from_labels(const drg_from *from, drg_corpus *corpus, drg_note *note);

// Fills the values of params, which were made with the model's shape.
drg_err drg_from_weights(const drg_from *from, drg_params *params);

// Copies the model's word list into known, whose own list is empty.
drg_err drg_from_list(const drg_from *from, drg_known *known);

// Unites known->seen, sorted, with the words that the model knows.
drg_err drg_from_words(const drg_from *from, drg_known *known);

// Unites the lemmas in *lines ("form TAB tag TAB lemma", sorted) with the model's.
drg_err drg_from_lemmas(const drg_from *from, drg_buf *lines);

#endif
