// SPDX-License-Identifier: MIT
//
// resolve -- who, when and where: chains of mentions, actors, dates, places.
//
// Reads    everything that reader wrote, doc->published
// Writes   doc->dates, date_of, reference, reference_from (drg_dates_find); doc->places, place_of (drg_places_find);
//          doc->actors, mentions, mention_of (drg_actors_find)

#ifndef DRG_RESOLVE_RESOLVE_H
#define DRG_RESOLVE_RESOLVE_H

#include "doc/doc.h"
#include "know/know.h"

// In this order; dates first, since the day decides who "the French president" is.
drg_err drg_dates_find(drg_doc *doc, drg_arena *scratch);
// Places and actors share the names of the text (names.h), which are found once.
struct drg_namings;
drg_err drg_places_find(drg_doc *doc, const drg_know *know, const struct drg_namings *names, drg_arena *scratch);
drg_err drg_actors_find(drg_doc *doc, const drg_know *know, const struct drg_namings *names, drg_arena *scratch);
// All three.
drg_err drg_resolve(drg_doc *doc, const drg_know *know, drg_arena *scratch);

#endif
