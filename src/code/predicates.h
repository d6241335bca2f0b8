// SPDX-License-Identifier: MIT
//
// predicates -- what fills the slots of a trigger: subject, object, prepositions, owners, complements.
//
// A verb and a noun say the same thing in different shapes: "Putin met Macron", "Putin held talks with Macron", "Putin's
// talks with Macron", "talks between Putin and Macron were held". A slot looks for its filler in all the shapes that the
// trigger can have, also where a parser tends to hang it wrongly (a preposition at the verb instead of its object).

#ifndef DRG_CODE_PREDICATES_H
#define DRG_CODE_PREDICATES_H

#include "code/clause.h"
#include "code/lexicon.h"

// A trigger with what is known about its surroundings.
typedef struct drg_frame {
    uint32_t trigger;
    uint32_t carrier;  // the noun that measures it out ("round" in "a round of talks"), else the trigger
    uint32_t light;    // the verb that carries a noun trigger ("held" in "held talks"), or DRG_NONE
    uint32_t clause;   // the predicate it stands in or is
    uint32_t object;   // a verb's object that a condition bound: its prepositions count as the verb's own; or DRG_NONE
    uint8_t noun;
    uint8_t sibling;   // the carrier is only a conjunct of the trigger: its phrases are its own
    uint8_t passive;
    uint8_t particle;  // the trigger has a particle of its own ("hand over"): its object may hang on it as on a preposition
    uint8_t joins, hosts, occurs; // how light carries it: attend, host, take place
} drg_frame;

void drg_frame_of(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t trigger, drg_frame *out);
// The heads that fill a slot, conjuncts included.
void drg_frame_slot(const drg_doc *doc, const drg_lexicon *lexicon, const drg_frame *frame, const drg_slot *slot, drg_toks *out);

#endif
