// SPDX-License-Identifier: MIT
//
// candidates -- what the patterns read of two sides in a sentence, best first.
//
// Reads    a coded document (events), its matches, the lexicon
// Method   events, and matches that gave no event for want of an actor, are ranked by their sides (in their roles, in the
//          other's role), by the nearness of the trigger to both sides in the tree, and by confidence
// Cost     linear in the events and matches of the sentences asked about

#ifndef DRG_CODE_CANDIDATES_H
#define DRG_CODE_CANDIDATES_H

#include "code/match.h"

enum { DRG_CANDIDATES_MOST = 6, DRG_VOTES_MOST = 20 };

// Two sides of a question, as spans of doc->text (empty: not known), with their head tokens (DRG_NONE: not in the text), and the
// sentences that are looked at.
typedef struct drg_sides {
    drg_span source, target;
    uint32_t source_head, target_head;
    uint32_t sent, sent_end;
} drg_sides;

typedef struct drg_candidate {
    const char *type, *mode, *cameo; // PLOVER and CAMEO; mode and cameo may be NULL
    drg_str rule;
    uint32_t trigger;        // token
    uint32_t event;          // index into doc->events, or DRG_NONE for a match without an event
    float score;             // higher is better; only comparable within one question
    float who;               // the part of it that the sides gave: 6 when both are in their roles
    float confidence;        // of the event
} drg_candidate;

typedef struct drg_candidates {
    uint32_t n;
    drg_candidate items[DRG_CANDIDATES_MOST]; // best first
} drg_candidates;

// Heads of the two spans; all sentences of the document.
void drg_sides_of(const drg_doc *doc, drg_span source, drg_span target, drg_sides *out);
// How near a trigger stands to both sides: right above them is best.
float drg_sides_nearness(const drg_doc *doc, const drg_sides *sides, uint32_t trigger);

void drg_candidates_find(const drg_doc *doc, const drg_lexicon *lexicon, const drg_matches *matches, const drg_sides *sides, drg_candidates *out);

// The types of the patterns that a word could begin, each with its share.
typedef struct drg_votes {
    uint32_t n;
    const char *type[DRG_VOTES_MOST];
    float share[DRG_VOTES_MOST];
} drg_votes;

void drg_votes_of(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t tok, float weight, drg_votes *votes); // adds

#endif
