// SPDX-License-Identifier: MIT
//
// namescan -- the state of the scan for names, shared by the files names*.c; see names.h for what it makes.

#ifndef DRG_RESOLVE_NAMESCAN_H
#define DRG_RESOLVE_NAMESCAN_H

#include "resolve/names.h"
#include "resolve/titles.h"
#include "resolve/words.h"

#define DRG_SCAN_WINDOW 9 // tokens of the longest name that is tried

typedef struct drg_scan {
    const drg_doc *doc;
    const drg_know *know;
    drg_arena *scratch;
    drg_namings *out;
} drg_scan;

typedef struct drg_match {
    uint32_t end; // 0: nothing matched
    uint8_t n_hits;
    drg_know_hit hits[DRG_NAMING_HITS];
} drg_match;

// ---- names_match.c ----

// Hits of the tokens [first, end) that are names, and how many; the longest match at a token.
uint8_t drg_scan_hits(const drg_scan *s, uint32_t first, uint32_t end, drg_know_hit *hits);
drg_match drg_scan_match(const drg_scan *s, uint32_t first);
// How many written words a key that begins at the token can have.
uint32_t drg_scan_longest(const drg_scan *s, uint32_t first, uint32_t limit);

// ---- names_sense.c ----

// What stands beside a name.
int drg_scan_titled(const drg_scan *s, uint32_t first);
int drg_scan_name_token(const drg_doc *doc, uint32_t t);
int drg_scan_title_word(const drg_scan *s, uint32_t t);
int drg_scan_determined(const drg_doc *doc, uint32_t head);
uint32_t drg_scan_flat_end(const drg_scan *s, drg_range toks);
drg_range drg_scan_inside_org(const drg_scan *s, drg_range toks);
uint32_t drg_scan_org_of(const drg_scan *s, uint32_t t);

// Giving a naming its meaning; type is the reader's, or DRG_N_NAME.
uint32_t drg_scan_country(const drg_know *know, drg_str iso3);
void drg_scan_mean(drg_naming *n, drg_sense sense, uint32_t record, uint32_t country, const char *rule);
void drg_scan_mean_person(const drg_scan *s, drg_naming *n, const char *rule);
void drg_scan_decide(const drg_scan *s, drg_naming *n, int type, float confidence);

// ---- names_after.c ----

// Second looks, each at one naming; families at all of them.
void drg_scan_thing(drg_scan *s, drg_naming *n);
void drg_scan_state_or_country(drg_scan *s, uint32_t index);
void drg_scan_which_body(drg_scan *s, uint32_t index);
void drg_scan_national_body(drg_scan *s, uint32_t index);
void drg_scan_foreign_acronym(drg_scan *s, uint32_t index);
drg_err drg_scan_families(drg_scan *s);

// ---- names.c ----

// A new naming at the end of the table, or NULL.
drg_naming *drg_scan_push(drg_scan *s, drg_range toks, uint32_t name);

#endif
