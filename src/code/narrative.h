// SPDX-License-Identifier: MIT
//
// narrative -- the day that the story has reached: what dates an event whose own clause names no day.
//
// Reads    dates, trees, blocks, doc->reference; writes nothing in the document
// Method   a date that a plain past clause tells of moves the story to its day. An event told in the past takes, in this order,
//          the day of the clause above it ("said on Wednesday that they had accepted"), of its sentence, of the sentences before
//          it in the same paragraph, of the sentences on both sides where they tell of the same day, and in news the day of the lead (the
//          first such day, not more than a week before the text)
// Rule     what looks back or ahead takes no day from here: pluperfects, relative clauses, futures, "then", "earlier", quotations

#ifndef DRG_CODE_NARRATIVE_H
#define DRG_CODE_NARRATIVE_H

#include "doc/doc.h"

typedef struct drg_narrative {
    const drg_doc *doc;
    uint32_t *told; // [n_sents] date that the story had reached before the sentence, within its paragraph; DRG_NONE
    uint32_t *own;  // [n_sents] date that the sentence itself moves the story to; DRG_NONE
    uint32_t *ahead; // [n_sents] day or stretch of days that is told as coming, up to the sentence, in its paragraph or in the first sentences
    uint32_t lead;  // date of the lead, or DRG_NONE
    uint32_t first_said; // the first full sentence: what stands before it are headings
} drg_narrative;

// Follows the story once; the arrays live in scratch. DRG_E_NOMEM or DRG_OK.
drg_err drg_narrative_follow(const drg_doc *doc, drg_arena *scratch, drg_narrative *out);

// The date (index into doc->dates, a single day) at which a trigger without a date of its own took place, or DRG_NONE. *today (may be
// NULL) is 1 when there is none and the trigger is told plainly, in the present or past: then it is of the day of the text; -1 when
// it is told as past even then ("had met").
uint32_t drg_narrative_date(const drg_narrative *story, uint32_t trigger, int *today);

// The date of what is to come: "will travel to Brussels and Paris March 17-20. In Paris, he will meet ..." DRG_NONE when the trigger is not
// told with "will", or nothing was told before.
uint32_t drg_narrative_ahead(const drg_narrative *story, uint32_t trigger);

// The place (index into doc->places) where the clause that a date hangs on sets it, or DRG_NONE.
uint32_t drg_narrative_place(const drg_narrative *story, uint32_t date);

#endif
