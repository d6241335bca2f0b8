// SPDX-License-Identifier: MIT
//
// pairs -- what one named side does to another in a sentence: every question gets an answer, if a weak one.
//
// Reads    a coded document (events), its trees and mentions, the lexicon
// Method   the events and the matches that had no actors are ranked by how well their sides overlap with the two spans and how
//          near the trigger stands to them in the tree (candidates.h); the judge weighs them against the rest of the sentence
//          (judge.h); without a judge the best counts, or the words between the sides vote by the patterns that they could begin
// Cost     linear in the words and matches of the document

#ifndef DRG_CODE_PAIRS_H
#define DRG_CODE_PAIRS_H

#include "code/lexicon.h"

typedef struct drg_pair {
    const char *type; // PLOVER
    uint8_t quad;
    float confidence;
    const char *cameo; // the finest code, or NULL
    drg_str rule;     // pattern; "judge" where none reads it so; "word" where single words voted; "none" where nothing was found
} drg_pair;

// Makes a side of the question an actor where resolve saw none in it ("Mr Erdogan's critics"): whoever asks knows that it acts.
// Between resolve and code, once for each side.
drg_err drg_pair_declare(drg_doc *doc, drg_span side);
// source and target are spans of doc->text; empty ones are not known. The document is coded already.
drg_err drg_pair_find(const drg_doc *doc, const drg_lexicon *lexicon, drg_span source, drg_span target, drg_arena *scratch, drg_pair *out);

// The answer in the terms of the codebook of 2021, from which the published labelled pairs were made: "older" rows of ontology.tsv.
void drg_pair_older(const drg_lexicon *lexicon, drg_pair *pair);

#endif
