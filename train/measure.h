// SPDX-License-Identifier: MIT
//
// measure -- how well a model reads files with known answers: words and sentences as given, all else predicted.
//
// Scores   tags, features, lemmas: share of words right. UAS, LAS: of words with the right head, and the right universal
//          relation too (subtypes left aside, punctuation counted, as in CoNLL 2018)
// Names    F1 of spans with type. Types that the file never uses are mapped (GPE to LOC, EVENT to MISC) or left aside

#ifndef DRG_TRAIN_MEASURE_H
#define DRG_TRAIN_MEASURE_H

#include "model/model.h"
#include "train.h"

// A file whose name ends in .tsv is a name file, else CoNLL-U.
drg_err drg_measure(drg_train_score *score, const drg_model *model, const char *path, drg_note *note);

#endif
