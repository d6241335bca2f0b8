// SPDX-License-Identifier: MIT
//
// merge_inner -- what the files of merging share; see merge.h.

#ifndef DRG_LEDGER_MERGE_INNER_H
#define DRG_LEDGER_MERGE_INNER_H

#include "ledger/merge.h"

#define SIDES_MAX 32

typedef enum merge_family { FAMILY_MEETING, FAMILY_CALL, FAMILY_PRESS, FAMILY_INTERVIEW, FAMILY_LETTER, FAMILY_OTHER } merge_family;

// Fills in fold, side, office and kind of a party whose other fields stand. 0 without memory.
int merge_party_know(drg_party *party, drg_arena *arena);
// 1 the same person or body, 0 cannot be told, -1 two.
int merge_party_same(const drg_party *a, const drg_party *b);
// Whether the code is one of a state (not IGO, EUR, ...).
int merge_is_state(drg_str iso3);

// The sides of a report, in byte order, each once. Of events other than CONSULT the recipients' are apart.
typedef struct merge_side {
    drg_str name;
    uint8_t recipient;
} merge_side;
uint32_t merge_sides(const drg_report *report, merge_side sides[SIDES_MAX]);
// The same with the country visited, where it is no party by name.
uint32_t merge_sides_visited(const drg_report *report, merge_side sides[SIDES_MAX]);

// How the parties of two reports go together.
typedef struct merge_match {
    uint32_t strong, weak, conflict, a_only, b_only, n_a, n_b;
    uint32_t hosts; // of those that only one names: hosts and bodies, who bring others together
} merge_match;
merge_match merge_match_parties(const drg_report *a, const drg_report *b);
// Of two reports' places: 1 the same as far as told, 2 the same town or building, 0 nothing known, -1 two places.
int merge_match_sites(const drg_report *a, const drg_report *b, double far_km);
int merge_is_planned(drg_str status);
int merge_is_past(drg_str status);
int merge_says_no(drg_str status); // cancelled, denied

#endif
