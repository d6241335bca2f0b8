// SPDX-License-Identifier: MIT
//
// split_ends -- does a sentence end behind this atom?
//
// Method   logistic regression: the weights (data/language/ends.tsv) of the features that hold there are added up; the
//          sentence ends where the sum is above zero. Features are short texts such as "b=.|X|1" ("a dot, then a capital,
//          a blank between"), so that the weights can be read.

#ifndef DRG_READER_SPLIT_ENDS_H
#define DRG_READER_SPLIT_ENDS_H

#include "reader/split_words.h"

#define DRG_END_FEATURES 24u
#define DRG_END_BYTES 64u
#define DRG_END_AHEAD 32u // atoms behind the place that must be known, unless the block ends

// What is known of the sentence so far.
typedef struct drg_end_state {
    uint32_t first;       // its first atom
    uint32_t lower;       // words in lower case
    uint32_t round;       // open brackets
    uint8_t quoted;       // inside double quotation marks: 1 opened with the sentence, 2 opened within it
} drg_end_state;

typedef struct drg_end_view {
    const drg_atom *atoms;
    uint32_t n;           // atoms there are; behind them the block ends
    drg_str text;
    uint8_t prose;        // the block ends like a sentence: drg_end_prose
    drg_end_state state;
} drg_end_view;

typedef struct drg_end_features {
    char bytes[DRG_END_FEATURES][DRG_END_BYTES];
    uint8_t len[DRG_END_FEATURES];
    uint32_t n;
} drg_end_features;

// Whether a block ends in a full stop, question or exclamation mark (quotation marks and brackets may follow), as prose does
// and headings, lists and signatures do not.
int drg_end_prose(drg_str block);
// Whether a sentence could end behind atom i at all: not before a word in lower case that follows a word or comma, not
// between a title and a name, not behind an opening bracket nor before a closing mark.
int drg_end_possible(const drg_end_view *view, uint32_t i);
// Takes atom i into the state; call it for each atom in turn, before asking about i.
void drg_end_enter(drg_end_view *view, uint32_t i);
// Begins a new sentence at atom i.
void drg_end_begin(drg_end_view *view, uint32_t i);
// The features of the place behind atom i.
void drg_end_look(const drg_end_view *view, uint32_t i, drg_end_features *features);
// Their sum of weights, in thousandths.
int32_t drg_end_score(const drg_end_view *view, uint32_t i);

#endif
