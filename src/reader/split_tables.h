// SPDX-License-Identifier: MIT
//
// split_tables -- look-up in the tables that the build makes from data/language/words.tsv and ends.tsv.

#ifndef DRG_READER_SPLIT_TABLES_H
#define DRG_READER_SPLIT_TABLES_H

#include "base/str.h"

// Classes of words.tsv, as bits.
enum {
    DRG_WORD_TITLE = 1 << 0,    // takes a dot, a name follows: Gen.
    DRG_WORD_SHORT = 1 << 1,    // takes a dot: etc.
    DRG_WORD_NUMBERED = 1 << 2, // takes a dot before a number: No. 5
    DRG_WORD_PREFIX = 1 << 3,   // keeps its hyphen: non-
    DRG_WORD_SUFFIX = 1 << 4,   // keeps its hyphen: -esque
    DRG_WORD_WHOLE = 1 << 5,    // a word with inner marks that stays whole: e-mail
    DRG_WORD_CONTRACTED = 1 << 6, // falls apart without an apostrophe: can|not
    DRG_WORD_UNIT = 1 << 7,     // comes off a number: 5|km
    DRG_WORD_DOMAIN = 1 << 8,   // ends a web address or a file name: com, doc
    DRG_WORD_SMILEY = 1 << 9,
    DRG_WORD_APOSTROPHE = 1 << 10, // begins with an apostrophe: 'em
    DRG_WORD_OPENER = 1 << 11, // common in lower case: with a capital it opens a sentence
    DRG_WORD_CLOCK = 1 << 12, // follows an hour: 10 a.m. Sunday
    DRG_WORD_SYLLABLE = 1 << 13 // of an East Asian given name: Jae-in
};

typedef struct drg_word_entry {
    const char *word; // as looked up
    uint16_t classes;
    uint8_t cut[2]; // of contractions
} drg_word_entry;

// The entry of a word, first as it is, then in lower case (ASCII); NULL when there is none.
const drg_word_entry *drg_split_word_find(drg_str word);

// The weight of a feature of sentence ends, in thousandths; 0 when it has none.
int32_t drg_end_weight(drg_str feature);

#endif
