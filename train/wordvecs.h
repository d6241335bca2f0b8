// SPDX-License-Identifier: MIT
//
// wordvecs -- vectors of words from plain text: words that stand among the same words have like vectors.
//
// Reads    plain text, one article a line
// Method   skip-gram with negative samples (Mikolov et al. 2013): window 5, 5 samples, frequent words thinned out
// Rule     one thread, a fixed order, no libm but the square root: the same text, options and seed give the same bytes

#ifndef DRG_TRAIN_WORDVECS_H
#define DRG_TRAIN_WORDVECS_H

#include "model/modelwrite.h"

#include <stdint.h>

typedef struct drg_wordvecs_options {
    const char *text; // the file
    uint32_t dim;     // of a vector, up to 64
    uint32_t most;    // words kept at most, the frequent ones
    uint32_t least;   // a word must occur so often
    uint32_t epochs, seed;
} drg_wordvecs_options;

typedef struct drg_wordvecs {
    uint64_t *keys;    // [n] sorted: drg_str_hash of the word in small letters
    int8_t *vectors;   // [n][dim]
    float *scale;      // [n]
    uint32_t n, dim;
} drg_wordvecs;

drg_wordvecs_options drg_wordvecs_defaults(void);
// DRG_E_USAGE, DRG_E_IO, DRG_E_NOMEM. Freed by drg_wordvecs_free.
drg_err drg_wordvecs_train(const drg_wordvecs_options *options, drg_wordvecs *out, drg_note *note);
// The same, taken from a model file where options->text is one (drg_wordvecs_add wrote it).
drg_err drg_wordvecs_open(const drg_wordvecs_options *options, drg_wordvecs *out, drg_note *note);
// The chunks word.keys, word.vectors and word.scale.
void drg_wordvecs_add(drg_model_writer *writer, const drg_wordvecs *words);
void drg_wordvecs_free(drg_wordvecs *words);

#endif
