// SPDX-License-Identifier: MIT
//
// dates -- the order of the date stage, on one page: atoms, expressions, days, and which token belongs to which date.

#include "resolve/dates.h"

#include <assert.h>

static drg_err index_tokens(drg_doc *doc)
{
    doc->date_of = DRG_ARENA_ARRAY(&doc->arena, uint32_t, doc->n_tokens ? doc->n_tokens : 1);
    if (!doc->date_of) return drg_doc_refused(doc);
    for (uint32_t t = 0; t < doc->n_tokens; t++) doc->date_of[t] = DRG_NONE;
    for (uint32_t d = 0; d < doc->n_dates; d++) {
        for (uint32_t t = doc->dates[d].toks.first; t < doc->dates[d].toks.end; t++) {
            if (doc->date_of[t] == DRG_NONE) doc->date_of[t] = d; // two dates in one token ("2014-15/2016"): the first keeps it
        }
    }
    return DRG_OK;
}

drg_err drg_dates_find(drg_doc *doc, drg_arena *scratch)
{
    assert(doc->n_dates == 0);
    drg_dates dates = {0};
    dates.doc = doc;
    dates.scratch = scratch;
    DRG_TRY(drg_dates_atomise(&dates));
    DRG_TRY(drg_dates_match(&dates));
    if (scratch->failed) return scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    DRG_TRY(drg_dates_anchor(&dates));
    return index_tokens(doc);
}
