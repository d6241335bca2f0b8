// SPDX-License-Identifier: MIT
//
// status -- did it happen: tense, mood, negation, governing verbs and nouns, adverbs and conditions of a trigger.
//
// Reads    trees, dates, the status classes of the lexicon (data/patterns/status.pat)
// Method   the trigger's own clause gives a first answer from its auxiliaries; every word above it up to the end of the
//          clause complex may change it ("plans to", "was cancelled", "if", "denied that"); words that modify it may, too
//          ("planned", "upcoming", "failed")
// Rule     denied > cancelled > hypothetical > proposed > scheduled > ongoing > happened when several apply, with one
//          exception: what governs outermost decides between proposed and scheduled
// Cost     at most DRG_CLIMB_MAX steps upward and a bounded look at the dependents of each

#ifndef DRG_CODE_STATUS_H
#define DRG_CODE_STATUS_H

#include "code/lexicon.h"

typedef struct drg_modality {
    drg_status status;
    uint8_t future, hypothetical, negation, historical; // PLOVER's auxiliary modes
    uint8_t refusal;  // "will not release", "failed to agree": a denied future or a failure rather than a denied past
    uint32_t moved_to; // "postponed until June": the new date (index into doc->dates), or DRG_NONE
    uint32_t because; // the token that decided, or DRG_NONE for a plain past or present
} drg_modality;

// date: index into doc->dates of the trigger's own date, or DRG_NONE; a day after the reference date makes a present
// tense ("meets Scholz on Friday") scheduled.
void drg_status_of(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t trigger, uint32_t date, drg_modality *out);

#endif
