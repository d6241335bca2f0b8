// SPDX-License-Identifier: MIT
//
// identity -- what identity.c (countries, bodies, places, descriptions, groups) and identity_persons.c (named persons) share.

#ifndef DRG_RESOLVE_IDENTITY_H
#define DRG_RESOLVE_IDENTITY_H

#include "resolve/cast.h"

// A new actor of doc->actors and its cast->more beside it, with no record of the index; DRG_NONE without memory. The arrays may move.
uint32_t drg_cast_new(drg_cast *cast, drg_actor_type type);

// A record's number as a key of cast->table (it points at the number); the newest actor under a key, or DRG_NONE.
drg_str drg_cast_number_key(const uint32_t *number);
uint32_t drg_cast_find(const drg_cast *cast, char space, drg_str key);

// ISO 3166-1 alpha-3 code of a country record, empty for DRG_NONE; the document's words of a range. Both borrowed.
drg_str drg_cast_iso(const drg_cast *cast, uint32_t country);
drg_str drg_cast_words(const drg_cast *cast, drg_range toks);

// Replaces an actor's sectors by a list such as "GOV;MIL".
void drg_cast_set_sectors(drg_actor *actor, drg_str list);

#endif
