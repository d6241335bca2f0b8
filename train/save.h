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

// The image lives until the writer is freed.
drg_err drg_save(drg_model_writer *writer, drg_str *image, const drg_params *params, const drg_corpus *corpus,
                 const uint64_t *known, uint32_t n_known, drg_str lemma_words, const char *name);

#endif
