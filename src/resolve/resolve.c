// SPDX-License-Identifier: MIT
//
// resolve -- dates, then places, then actors; see resolve.h.

#include "resolve/resolve.h"

drg_err drg_resolve(drg_doc *doc, const drg_know *know, drg_arena *scratch)
{
    DRG_TRY(drg_dates_find(doc, scratch));
    DRG_TRY(drg_places_find(doc, know, scratch));
    return drg_actors_find(doc, know, scratch);
}
