// SPDX-License-Identifier: MIT
//
// counts -- the numbers that a sentence gives of dead, injured, arrested and of crowds.
//
// Rule     max is 0 when the text gives no upper bound ("at least", "dozens")
// Rule     "at least 12 dead", "killed more than 30 people", "dozens were arrested", "tens of thousands of protesters", "1.7 million"
// Rule     numbers of one list are added up ("three soldiers and two civilians were killed"); else the first number of a kind counts

#ifndef DRG_CODE_COUNTS_H
#define DRG_CODE_COUNTS_H

#include "code/lexicon.h"

// Fills event->counts from the event's sentence.
void drg_counts_find(const drg_doc *doc, const drg_lexicon *lexicon, drg_event *event);

#endif
