// SPDX-License-Identifier: MIT
//
// crowds -- people without a name who protest: "hundreds demonstrated", "pilots went on strike", "a mob burned the embassy".
//
// Reads    trees, mentions, places; the classes CIVIL_ACTOR and STAFF_N, the patterns that a verb begins
// Writes   an actor (people, sector CVL or LAB, the country of the one place in the sentence) and a mention for each such subject that
//          resolve left without one
// Writes   the same for people in the plural who are arrested, killed or released
// Rule     else only where the verb begins a pattern of PROTEST: elsewhere "hundreds" and "pilots" stay what they count or what they are
// Cost     linear in words

#ifndef DRG_CODE_CROWDS_H
#define DRG_CODE_CROWDS_H

#include "code/lexicon.h"

drg_err drg_crowds_find(drg_doc *doc, const drg_lexicon *lexicon);

#endif
