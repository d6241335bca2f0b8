// SPDX-License-Identifier: MIT
//
// persons -- whom of the index a name may mean on a day.
//
// Method   the name as it is, then without honorifics, then under other transliterations, then by its words in any order
// Rule     bearers are ranked by the office held on the day (drg_know_person_weight_on); a better kind of match is ranked first

#ifndef DRG_RESOLVE_PERSONS_H
#define DRG_RESOLVE_PERSONS_H

#include "know/know.h"

// Persons for a name as written; day INT32_MIN: today. At most cap are written, the likeliest first; returns how many.
size_t drg_persons_offered(const drg_know *know, drg_str name, int32_t day, uint32_t *persons, size_t cap);

// Hits for the key of a name of two words and more that drg_know_find does not have: loose spellings, then shared words.
size_t drg_persons_loose(const drg_know *know, drg_str key, drg_know_hit *hits, size_t cap);

// Whether a name (a key) can hardly be another spelling of a person's name although their consonants are alike: other syllables, a turned-round
// order where the land does not write so and the text told no country, a sovereign's name. country: of the person, ISO 3166-1 alpha-3.
int drg_persons_unlike(drg_str key, drg_str name_key, drg_str country, int country_told);

#endif
