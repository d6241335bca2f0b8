// SPDX-License-Identifier: MIT
//
// train -- from treebanks to a model file: the trainer of the reader's network.
//
// Reads    CoNLL-U with trees, tab-separated name files (token, BIO tag), optionally silver CoNLL-U labelled by a teacher
// Writes   one model file (src/model), after each epoch that is the best so far on the dev files
// Method   Adam on batches of sentences, all heads of the network at once; docs/training.md
// Rule     same data, options and seed give the same file, byte for byte, on every machine
// Rule     drg_train uses src, and src never uses it

#ifndef DRG_TRAIN_TRAIN_H
#define DRG_TRAIN_TRAIN_H

#include "base/err.h"

#include <stdint.h>

// Scores on one dev file, in percent; negative where the file has no such layer.
typedef struct drg_train_score {
    const char *path;
    double upos, xpos, feats, lemma, uas, las, names; // names: F1 of spans with type; LAS without subtypes
} drg_train_score;

// What the trainer tells while it works.
typedef struct drg_train_progress {
    uint32_t epoch, n_epochs; // from 1
    uint32_t step, n_steps;   // batches done within the epoch
    double words_done, words_all; // of all epochs
    double loss;              // mean loss per word since the epoch began
    int epoch_done;           // 1: the scores below are filled in
    int stopped;              // 1: training ends here, for patience
    int saved;                // 1: this epoch is the best so far and was written
    const drg_train_score *scores;
    uint32_t n_scores;
} drg_train_progress;

typedef struct drg_train_options {
    const char *const *trees;  // CoNLL-U files with gold trees; at least one
    uint32_t n_trees;
    const char *const *names;  // name files: token TAB tag; a type that a file never uses is taken as unmarked in it
    uint32_t n_names;
    const float *names_weights; // [n_names] loss weight of each name file, or NULL for 1
    const float *names_share;   // [n_names] share of each file's sentences used per epoch, or NULL for 1
    const char *words;         // word list: lower-cased word TAB sum of the kinds (1 to 255) it occurs in; or NULL
    const char *silver;        // CoNLL-U labelled by machine, or NULL
    const char *silver_names;  // name file of sentences in it, used with the same weight, or NULL
    float silver_weight;       // its loss weight
    uint32_t silver_epochs;    // first epochs that use it
    const char *const *dev;    // CoNLL-U or name files (*.tsv) to measure on; may be none
    uint32_t n_dev;
    const char *out;           // the model file
    const char *from;          // a model to begin from, or NULL: its shape and labels are kept, width, layers and dim not looked at
    uint32_t patience;         // stop after this many epochs in a row that are not the best so far; 0: never
    const char *name;          // the model's name line: "en 1.0"
    int whole;                 // 1: the reader is to run this model in 8-bit numbers: twice as fast, nearly as good
    uint32_t seed, epochs;
    uint32_t width;            // of the network: 96 fast, 128 accurate, 192 slow; a multiple of 32 up to 512
    const char *layers;        // "1,q,1,q": 1 a window convolution, q a recurrence both ways
    uint32_t dim;              // of an embedding row; 0: 96
    int rounded;               // 1: products of bfloat16 factors: other bytes, as good a model, up to twice as fast with AMX
    float rate, dropout;       // learning rate (0: 0.002) and dropout (0: none)
    float name_drop;           // least probability that a capitalised word is read as an unknown one: names by their context
    void (*progress)(void *user, const drg_train_progress *progress); // may be NULL; called every 100 batches and at an epoch's end
    void *user;
} drg_train_options;

// Defaults: seed 1, 8 epochs, width 96, "1,q,1,q".
drg_train_options drg_train_defaults(void);

// Trains and writes the model. DRG_E_USAGE (options), DRG_E_IO, DRG_E_FORMAT (note holds file and line), DRG_E_NOMEM.
drg_err drg_train(const drg_train_options *options, drg_note *note);

// Measures a model on a CoNLL-U file (gold words) or a name file. The path stays borrowed in score.
drg_err drg_train_measure(drg_train_score *score, const char *model_path, const char *path, drg_note *note);

#endif
