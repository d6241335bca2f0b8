// SPDX-License-Identifier: MIT
//
// reporter -- who tells what a clause says: "Kyiv said that ...", "according to the ministry", "..., said Psaki".

#ifndef DRG_CODE_REPORTER_H
#define DRG_CODE_REPORTER_H

#include "code/clause.h"
#include "code/lexicon.h"

// The nearest teller above or beside the clause of tok. Gives 0 when the text names none; else *verb is the reporting word
// (DRG_NONE for "according to") and parts its subjects.
int drg_reporter_of(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t tok, uint32_t *verb, drg_parts *parts);

#endif
