// SPDX-License-Identifier: MIT
//
// doubts -- what a pattern fits and is no political event all the same.
//
// Reads    trees, mentions, actors, the sides and the type of an event that is about to be made
// Method   rules on who stands on the two sides, tried in their order: nobody who is known to act in politics; violence between private
//          people; sport; states in general; opinions; a visit to one's own country; accusations of one's own fighters; one's own defence; aims
// Cost     each call looks at a bounded number of tokens

#ifndef DRG_CODE_DOUBTS_H
#define DRG_CODE_DOUBTS_H

#include "code/match.h"

// Why this is no event, in words for `dragoman explain`, or NULL. The words are static.
const char *drg_event_doubt(const drg_doc *doc, const drg_lexicon *lexicon, const drg_match *match, const drg_event *e, const drg_parts *actors,
                            const drg_parts *recipients);

// Takes out of the recipients whoever is only part of an actor's name ("a Boko Haram fighter": Boko Haram), and out of
// both sides unknown names that are things ("Evin Prison", "the Romania Strategic Partnership").
void drg_sides_sober(const drg_doc *doc, const drg_lexicon *lexicon, drg_parts *actors, drg_parts *recipients);

#endif
