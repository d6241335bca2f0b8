// SPDX-License-Identifier: MIT
//
// judge -- a learned opinion on two sides in a sentence: how likely is each PLOVER type of event between them?
//
// Reads    a model file (src/model) that `dragoman train-events` wrote; a coded document
// Method   multinomial logistic regression over hashed features of predicates, arguments, paths, modality and what the patterns
//          say, and over word vectors of the same places (judge_features.h); docs/method/judge.md
// Rule     plain sums in a fixed order, no libm: the same bytes on every machine
// Rule     const once opened, shared by threads

#ifndef DRG_CODE_JUDGE_H
#define DRG_CODE_JUDGE_H

#include "code/judge_features.h"
#include "model/model.h"

enum { DRG_JUDGE_N = 17, DRG_JUDGE_NONE = 16 };

// PLOVER's sixteen types, then "NONE": no event in which the source acts on the target.
extern const char *const drg_judge_types[DRG_JUDGE_N];

typedef struct drg_verdict {
    float p[DRG_JUDGE_N]; // sums to 1
} drg_verdict;

typedef struct drg_judge {
    drg_model *model; // owned
    drg_judge_words words;
    const uint32_t *keys;    // [n_keys] sorted hashes of features
    const int8_t *weights;   // [n_keys][DRG_JUDGE_N] in steps of scale
    const float *scale;      // [n_keys]
    const float *bias;       // [DRG_JUDGE_N]
    const float *dense;      // [DRG_JUDGE_SLOTS * dim][DRG_JUDGE_N]
    uint32_t n_keys;
    float sharpness;         // what sums are multiplied by before they become probabilities: calibration
} drg_judge;

// DRG_E_IO, DRG_E_FORMAT (a chunk is missing or its shape is wrong), DRG_E_VERSION, DRG_E_NOMEM.
drg_err drg_judge_open(drg_judge **judge, const char *path, drg_note *note);
// The same for an image in memory, which is copied.
drg_err drg_judge_from_memory(drg_judge **judge, drg_str image, drg_note *note);
void drg_judge_close(drg_judge *judge);

// The verdict on a pair whose readings are known.
void drg_judge_pair(const drg_judge *judge, const drg_doc *doc, const drg_lexicon *lexicon, const drg_sides *sides,
                    const drg_candidates *readings, drg_verdict *out);
// The likeliest type; NONE only when none is not 0.
uint32_t drg_verdict_best(const drg_verdict *verdict, int none);
// Number of a type in drg_judge_types, or DRG_JUDGE_N.
uint32_t drg_judge_type(const char *type);

// Sums to probabilities, in place. e to the x as both use it: the same bits everywhere.
void drg_judge_softmax(float sums[DRG_JUDGE_N], float sharpness);

#endif
