// SPDX-License-Identifier: MIT
//
// events -- PLOVER events from matches: type, mode, CAMEO code, who to whom, when, where, status, reporter, contexts.
//
// Reads    matches whose section gives a type; the ontology; contact mentions (an event of contact points to its mention)
// Writes   doc->events in text order, contact_mentions[].event
// Rule     an event without a nameable actor is not coded ("four people were killed in a bombing")
// Rule     announced CONSULT, SUPPORT, COOPERATE, AID are AGREE; announced RETREAT is CONCEDE (PLOVER 2.0); the announced
//          contact itself stays a scheduled contact
// Rule     the complement of another event is not an event of its own: "threatened to attack" is THREATEN alone
// Rule     CONSULT needs two sides

#ifndef DRG_CODE_EVENTS_H
#define DRG_CODE_EVENTS_H

#include "code/match.h"
#include "code/narrative.h"

drg_err drg_events_find(drg_doc *doc, const drg_lexicon *lexicon, const drg_matches *matches, const uint32_t *mention_at,
                        const drg_narrative *story, drg_arena *scratch);


// After the merging of contacts: a contact that no event tells of gets one (CONSULT; AGREE when it is still to come), and an
// event of a contact takes its day when it has none of its own. Keeps text order.
drg_err drg_events_of_contacts(drg_doc *doc, const drg_lexicon *lexicon, drg_arena *scratch);

#endif
