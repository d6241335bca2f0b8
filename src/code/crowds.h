// SPDX-License-Identifier: MIT
//
// crowds -- people and bodies without a name who do or undergo something: "hundreds demonstrated", "pilots went on strike", "a mob
// burned the embassy", "several countries demanded", "police shot a looter".
//
// Reads    trees, mentions, places; the classes CIVIL_ACTOR, STAFF_N, CIVIL_N, PRISONER_N, ACTOR_NOUN; the patterns that a verb begins
// Writes   an actor (people; sector of the table of titles, else CVL, LAB or GOV; the country of the one place in the sentence, for
//          bodies only one of their own) and a mention for each that resolve left without one: subjects of verbs that begin a pattern
//          (one person alone only where it is a protest), and those who are attacked, arrested, released, sanctioned or accused
// Writes   an actor for the country of each place in a text that names the place alone
// Rule     elsewhere "hundreds" and "pilots" stay what they count or what they are; "members of Hamas" stand for Hamas
// Cost     linear in words

#ifndef DRG_CODE_CROWDS_H
#define DRG_CODE_CROWDS_H

#include "code/lexicon.h"
#include "know/know.h"

drg_err drg_crowds_find(drg_doc *doc, const drg_lexicon *lexicon, const drg_know *know /* may be NULL: no countries of places */);

#endif
