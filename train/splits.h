// SPDX-License-Identifier: MIT
//
// splits -- from treebanks to the weights of sentence ends (data/language/ends.tsv).
//
// Reads    CoNLL-U with the raw text in `# text`, paragraphs in `# newpar`
// Writes   the table that src/reader/split_ends.c is built with: feature, weight in thousandths, sorted by feature
// Method   the scanner cuts the raw text into atoms; each possible place is an example; logistic regression by AdaGrad,
//          small weights are pulled to zero (L1) so that the table stays short
// Rule     same data and options give the same file on every machine: no libm, one thread, a fixed order

#ifndef DRG_TRAIN_SPLITS_H
#define DRG_TRAIN_SPLITS_H

#include "base/err.h"

#include <stdint.h>

typedef struct drg_splits_options {
    const char *const *trees; // CoNLL-U files; at least one
    uint32_t n_trees;
    const char *out;          // the table
    uint32_t epochs;          // passes over the data
    uint32_t least;           // a feature must occur so often
    float rate, shrink;       // learning rate; pull towards zero per step
} drg_splits_options;

// What was learned, for the user.
typedef struct drg_splits_report {
    uint32_t places, ends, features; // examples, those that are ends, weights written
    uint32_t lost;                   // sentence ends of the treebank that no example stands for
    uint32_t wrong;                  // examples that the finished weights decide wrongly
} drg_splits_report;

drg_splits_options drg_splits_defaults(void);

// DRG_E_USAGE, DRG_E_IO, DRG_E_FORMAT (note holds file and line), DRG_E_NOMEM.
drg_err drg_splits_train(const drg_splits_options *options, drg_splits_report *report, drg_note *note);

#endif
