// SPDX-License-Identifier: MIT
//
// names -- finds the stretches of text that are names and decides what each one means.
//
// Reads    tokens, tree, doc->names (the reader's, which may be wrong), the knowledge index
// Writes   a table of namings in scratch memory, used by places and actors
// Method   longest match over the keys of the index, joined with the reader's spans; then one decision per name, by
//          what the index offers, what the reader thinks, and what stands beside the name in the tree
// Rule     a longer name wins over a name inside it: "Moscow Times", "Paris Hilton", "University of Geneva" are no places
// Cost     linear: at most NAME_WINDOW probes per capitalised token

#ifndef DRG_RESOLVE_NAMES_H
#define DRG_RESOLVE_NAMES_H

#include "doc/doc.h"
#include "know/know.h"

typedef enum drg_sense {
    DRG_SENSE_NONE, DRG_SENSE_PERSON, DRG_SENSE_COUNTRY, DRG_SENSE_DEMONYM, DRG_SENSE_CITY /* a capital */, DRG_SENSE_METONYM,
    DRG_SENSE_ORG, DRG_SENSE_PLACE, DRG_SENSE_THING /* treaties, wars, prizes: no actor, no place */
} drg_sense;

// What a name of a place does in its sentence.
typedef enum drg_use {
    DRG_USE_ACTOR,   // "Moscow said", "talks with Paris"
    DRG_USE_PLACE,   // "in Moscow", "visited Paris"
    DRG_USE_MODIFIER // "Moscow talks", "Russian troops"
} drg_use;

#define DRG_NAMING_HITS 8

typedef struct drg_naming {
    drg_range toks;
    uint32_t head;    // its syntactic head
    uint32_t name;    // index into doc->names, or DRG_NONE
    uint32_t record;  // in the index, of the kind that sense says; DRG_NONE when the index does not have it
    uint32_t country; // country record that the name itself tells, or DRG_NONE
    uint8_t sense, use;
    uint8_t people;   // a demonym as a noun: "Russians"
    uint8_t user;     // a phrase of the user's dictionary
    uint8_t the;      // stands behind "the" or "this": no town is meant
    uint8_t weak;     // a family name that only the index vouches for: nobody unless it finds somebody
    uint8_t n_hits;
    drg_know_hit hits[DRG_NAMING_HITS];
    const char *rule; // why this sense, for explain
} drg_naming;

typedef struct drg_namings {
    drg_naming *all;
    uint32_t n, cap;
    uint32_t *at;  // [n_tokens] the naming that covers the token, or DRG_NONE
    drg_str *keys; // [n_tokens] look-up key of the token's form
    uint8_t *words; // [n_tokens] written words of the longest key of the index that can begin at the token; 0: none does
} drg_namings;

drg_err drg_names_scan(drg_namings *out, const drg_doc *doc, const drg_know *know, drg_arena *scratch);

// The error that the scratch arena's refusal means.
drg_err drg_names_refused(const drg_arena *scratch);
// A name's key without what transliterations vary: Zelenskyy, Zelensky, Zelenskiy -> zelenski.
drg_str drg_names_fold(drg_arena *scratch, drg_str key);
// The noun that a token group hangs on: the token of range whose head lies outside it.
uint32_t drg_names_head(const drg_doc *doc, drg_range toks);
// The preposition of a name with this head, or DRG_NONE: by the tree, else the one right before it.
uint32_t drg_names_prep(const drg_doc *doc, const drg_namings *namings, uint32_t head);
// Whether the dateline of a text begins at the token: "MINSK (Agencies) -", "Addis Ababa, October 8, 2022 -", "SIMLA, July 3, 1972".
int drg_names_dateline(const drg_doc *doc, uint32_t first);
// How a name with this head is used.
drg_use drg_names_use(const drg_doc *doc, const drg_namings *namings, uint32_t head);
// Whether the token begins with a capital letter; whether it is all capitals ("NATO", "U.S.").
int drg_names_capital(const drg_token *tok);
int drg_names_all_caps(const drg_token *tok);
// First hit of a kind, or NULL.
const drg_know_hit *drg_names_hit(const drg_naming *naming, drg_know_kind kind);

// The tokens of a nickname in quotation marks inside a name, marks and all: 'Benjamin "Benny" Gantz'. An empty range (0, 0) when there is none.
drg_range drg_names_nickname(const drg_doc *doc, uint32_t first, uint32_t end);

#endif
