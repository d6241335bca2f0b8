// SPDX-License-Identifier: MIT
//
// wordrows -- a word's features as rows of the embedding tables; the same code for training and reading.
//
// Features  lower-cased form, first two letters, last three letters, shape ("Xxxx-dd"), form as written: two rows each in a
//           table of their own, found by hash; all strings of 3 to 5 letters of "<form>", one row each; and, where the model
//           has a word list, one row for the kinds of name in which the lower-cased form occurs (given name, city ...)
// Rule      row 0 of the form tables stands for the unknown word; hashed rows begin at 1
// Cost      words are looked at up to DRG_WORD_LETTERS letters; longer ones share the features of their beginning

#ifndef DRG_READER_WORDROWS_H
#define DRG_READER_WORDROWS_H

#include "base/str.h"

enum { DRG_WORD_LOWER, DRG_WORD_PREFIX, DRG_WORD_SUFFIX, DRG_WORD_SHAPE, DRG_WORD_FORM, DRG_WORD_GRAMS, DRG_WORD_LIST, DRG_N_WORD };

#define DRG_WORD_KINDS 256u // rows of the table of the word list: every set of eight kinds

#define DRG_WORD_LETTERS 40u
#define DRG_WORD_GRAMS_MOST 96u

typedef struct drg_word_rows {
    uint64_t lower_key;                // hash of the lower-cased form: the key of the list of known words
    uint32_t row[DRG_WORD_GRAMS][2];   // for each hashed feature
    uint32_t grams[DRG_WORD_GRAMS_MOST];
    uint32_t n_grams;
} drg_word_rows;

// n_rows: the height of each table, at least 2.
void drg_word_rows_find(drg_word_rows *rows, drg_str form, const uint32_t n_rows[DRG_N_WORD]);

#endif
