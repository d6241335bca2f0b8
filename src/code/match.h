// SPDX-License-Identifier: MIT
//
// match -- which pattern fits at which word, and who fills its roles.
//
// Reads    trees, mentions, the lexicon
// Method   every word whose lemma leads to patterns is tried; patterns that ask for another event in their complement
//          ("threaten" + <ASSAULT>) are tried in two further rounds, when those are known
// Rule     one match a word: the heaviest pattern (most and most specific conditions), the earlier one when equal
// Rule     the finest mode and code that the words bear: finer lines of the section, then the code of the complement (compose rows)
// Cost     linear in words times the patterns of their lemmas, three rounds

#ifndef DRG_CODE_MATCH_H
#define DRG_CODE_MATCH_H

#include "code/predicates.h"

typedef struct drg_match {
    uint32_t trigger;   // token
    uint32_t line, rule; // indices into the lexicon
    uint32_t bound;     // the trigger of the event in its complement, or DRG_NONE
    uint32_t absorbed;  // 1: it is the complement of another match that speaks for it
    unsigned weight;    // how specific the line is, with what its trigger adds
    uint32_t runner_up; // the line that came second, or DRG_NONE
    const char *mode, *cameo; // of the section, or finer: see the finer lines of patterns.md; may be NULL
    drg_frame frame;
    drg_parts actors, recipients, hosts;
} drg_match;

typedef struct drg_matches {
    drg_match *items; // text order of the triggers
    uint32_t n, cap;
    uint32_t *at;     // [n_tokens] match of a token, or DRG_NONE
} drg_matches;

// What else the trigger of a match could have been: the heaviest fitting line of each other section, best first, at most three.
typedef struct drg_rival {
    uint32_t rule;
    unsigned weight;
} drg_rival;
uint32_t drg_match_rivals(const drg_doc *doc, const drg_lexicon *lexicon, const drg_matches *matches, uint32_t index, drg_rival out[3]);

drg_err drg_matches_find(const drg_doc *doc, const drg_lexicon *lexicon, drg_arena *scratch, drg_matches *out);

#endif
