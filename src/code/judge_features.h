// SPDX-License-Identifier: MIT
//
// judge_features -- what the judge looks at: two sides in a sentence as hashed features and word vectors.
//
// Features  predicates above either side and above both, with their objects, complements, prepositions, auxiliaries; the path
//           between the sides; nouns that govern a side; the words of the sides, between them and around; kinds of actors; what
//           the patterns read (type, rule, mode, rank) and which types a word's patterns have
// Vectors   one for each slot below, the mean of its words' vectors, cut to length 1
// Rule      the order of features is fixed by the tree, so that sums are the same everywhere

#ifndef DRG_CODE_JUDGE_FEATURES_H
#define DRG_CODE_JUDGE_FEATURES_H

#include "code/candidates.h"

enum { DRG_JUDGE_FEATURES_MOST = 900, DRG_JUDGE_DIM_MOST = 64 };

// Places whose words' vectors are averaged.
enum { DRG_SLOT_V_SOURCE_VERB, DRG_SLOT_V_TOP, DRG_SLOT_V_COMPLEMENT, DRG_SLOT_V_OBJECT, DRG_SLOT_V_TARGET, DRG_SLOT_V_PATH,
    DRG_SLOT_V_BETWEEN, DRG_SLOT_V_SENTENCE, DRG_SLOT_V_SOURCE, DRG_JUDGE_SLOTS };

// Word vectors by the hash of the word in small letters.
typedef struct drg_judge_words {
    const uint64_t *keys;  // [n] sorted
    const int8_t *vectors; // [n][dim]
    const float *scale;    // [n]
    uint32_t n, dim;
} drg_judge_words;

typedef struct drg_judge_feature {
    uint32_t key;
    float value;
} drg_judge_feature;

typedef struct drg_judge_input {
    uint32_t n, n_plain; // the features from n_plain on come from the patterns
    drg_judge_feature items[DRG_JUDGE_FEATURES_MOST];
    float dense[DRG_JUDGE_SLOTS * DRG_JUDGE_DIM_MOST]; // slot after slot, words->dim each
} drg_judge_input;

void drg_judge_features(const drg_doc *doc, const drg_lexicon *lexicon, const drg_judge_words *words, const drg_sides *sides,
                        const drg_candidates *readings, drg_judge_input *out);

#endif
