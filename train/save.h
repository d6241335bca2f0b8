// SPDX-License-Identifier: MIT
//
// save -- the learned weights as a model file; docs/formats/model.md.
//
// Embedding rows become 8-bit numbers with one scale a row; rows that no training word ever touched become zero. The matrices
// are packed as the kernels read them.

#ifndef DRG_TRAIN_SAVE_H
#define DRG_TRAIN_SAVE_H

#include "corpus.h"
#include "model/modelwrite.h"
#include "params.h"

// The words that a model knows: keys seen in training, and those of the word list with their kinds.
typedef struct drg_known {
    uint64_t *seen, *listed;
    uint8_t *kinds;
    uint32_t n_seen, n_listed;
} drg_known;

// A row of a word table as it is stored: n bytes, the greatest weight at 127. Returns the scale that gives the weights back; 0, and zeros, for a
// row without any.
float drg_save_row(int8_t *to, const float *from, uint32_t n);

// The image lives until the writer is freed.
drg_err drg_save(drg_model_writer *writer, drg_str *image, const drg_params *params, const drg_corpus *corpus,
                 const drg_known *known, drg_str lemma_words, int whole, const char *name);

#endif
