// SPDX-License-Identifier: MIT
//
// code -- the order of coding: unnamed crowds, patterns, contact mentions, events, statements, contacts.

#include "code/code.h"

#include "code/contacts.h"
#include "code/crowds.h"
#include "code/events.h"
#include "code/events_fold.h"
#include "code/judge_weigh.h"
#include "code/lexicon.h"
#include "code/lengths.h"
#include "code/match.h"
#include "code/mentions_contact.h"
#include "code/narrative.h"
#include "code/statements.h"

drg_err drg_code(drg_doc *doc, const drg_lexicon *lexicon, const drg_know *know, drg_arena *scratch)
{
    drg_matches matches;
    DRG_TRY(drg_crowds_find(doc, lexicon, know));
    DRG_TRY(drg_matches_find(doc, lexicon, scratch, &matches));
    uint32_t *mention_at = DRG_ARENA_ARRAY(scratch, uint32_t, (size_t)matches.n + 1); // contact mention of each match
    if (!mention_at) return DRG_E_NOMEM;
    DRG_TRY(drg_mentions_contact_find(doc, lexicon, &matches, mention_at));
    drg_narrative story;
    DRG_TRY(drg_narrative_follow(doc, scratch, &story));
    DRG_TRY(drg_events_find(doc, lexicon, &matches, mention_at, &story, scratch));
    DRG_TRY(drg_statements_find(doc, lexicon, scratch));
    DRG_TRY(drg_contacts_merge(doc, lexicon, &story, scratch));
    drg_lengths_tell(doc);
    DRG_TRY(drg_events_of_contacts(doc, lexicon, scratch));
    drg_judge_weigh(doc, lexicon, &matches);
    DRG_TRY(drg_events_fold(doc, scratch));
    drg_calibrate(doc, lexicon);
    return DRG_OK;
}
