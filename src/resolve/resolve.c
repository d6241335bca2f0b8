// SPDX-License-Identifier: MIT
//
// resolve -- dates, then places, then actors; see resolve.h.

#include "resolve/resolve.h"

#include "resolve/names.h"

drg_err drg_resolve(drg_doc *doc, const drg_know *know, drg_arena *scratch)
{
    DRG_TRY(drg_dates_find(doc, scratch));
    drg_arena_reset(scratch);
    drg_namings names;
    DRG_TRY(drg_names_scan(&names, doc, know, scratch));
    DRG_TRY(drg_places_find(doc, know, &names, scratch));
    return drg_actors_find(doc, know, &names, scratch);
}
