// SPDX-License-Identifier: MIT
//
// mentions_contact -- each place in the text that speaks of a meeting, visit, call, summit, press conference, interview.
//
// Reads    matches whose section gives a form; mentions, dates, places
// Writes   doc->contact_mentions in text order; doc->misses for what stays too vague ("talks are useful")
// Rule     a mention with fewer than two parties is kept when it points back ("the talks", "their meeting") or when words
//          beside it say when, where or that it took place; contacts.c looks for the rest of its parties

#ifndef DRG_CODE_MENTIONS_CONTACT_H
#define DRG_CODE_MENTIONS_CONTACT_H

#include "code/match.h"

// mention_at: [matches->n], filled with the index of the contact mention of each match, or DRG_NONE.
drg_err drg_mentions_contact_find(drg_doc *doc, const drg_lexicon *lexicon, const drg_matches *matches, uint32_t *mention_at);

// Notes why a sentence gave no record.
drg_err drg_miss_add(drg_doc *doc, uint32_t tok, const char *reason);

#endif
