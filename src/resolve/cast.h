// SPDX-License-Identifier: MIT
//
// cast -- the working state of actor resolution: drafts of mentions, what is known of each actor, tables by name.
//
// Reads    namings (names.h), descriptions (titles.h), dates (doc->reference)
// Writes   scratch memory, and doc->actors as actors are met
// Rule     drafts stand in the order of their heads; a draft without an actor in the end becomes no mention
// Rule     every search back is bounded (CAST_LOOK_BACK drafts, CAST_PERSONS actors), so that hostile texts stay linear

#ifndef DRG_RESOLVE_CAST_H
#define DRG_RESOLVE_CAST_H

#include "resolve/names.h"
#include "resolve/titles.h"

#define CAST_LOOK_BACK 80 // drafts that an anaphor looks back over
#define CAST_PERSONS 200  // actors that a description looks back over
#define CAST_SAME 8       // bearers of one family name that are kept apart

// What resolution knows of an actor beyond its record in the document; same index.
typedef struct drg_cast_actor {
    uint32_t person, org, metonym, country; // records of the index, or DRG_NONE
    uint32_t titles[4];           // title records that the text gives it
    uint32_t n_titles;
    drg_str kinds[DRG_DESC_KINDS]; // office kinds that the text gives it
    uint32_t n_kinds;
    drg_str roles[3];             // title words that the text gives it, as keys: "deputy secretary of state"
    uint32_t n_roles;
    drg_str word;                 // key of the noun that describes it: "expert", "protester"
    drg_str given, family;        // folded
    drg_str user_code;            // of the user's dictionary
    uint8_t text_country;         // its country is told by the text, not only by the index
    uint8_t text_sector;          // its sector comes from the text
    uint8_t former;
    uint8_t named;                // a name, not only a description
    uint32_t last;                // last draft
} drg_cast_actor;

typedef struct drg_draft {
    drg_range toks;
    uint32_t head, naming, actor;
    drg_mention_kind kind;
    drg_how how;
    drg_desc *desc;  // of a nominal, or of the words before a name; NULL when none
    drg_str role;
    uint8_t metonym, as_place;
    uint8_t done;    // resolution was tried
    uint8_t weight;  // grammatical prominence
} drg_draft;

typedef struct drg_table drg_table; // string keys to lists of numbers

typedef struct drg_cast {
    drg_doc *doc;
    const drg_know *know;
    drg_arena *scratch;
    drg_namings names;
    int32_t day;             // the day that decides about offices
    drg_draft *drafts;
    uint32_t n_drafts, cap_drafts;
    uint32_t *draft_at;      // [n_tokens] draft whose head the token is, or DRG_NONE
    uint8_t *folded;         // [n_tokens] 1: part of the words before a name
    uint32_t *quote;         // [n_tokens] number of the quotation the token stands in, 0 for none
    uint32_t n_quotes;
    const uint32_t *speakers; // [n_quotes + 1] token of each quotation's speaker, or DRG_NONE
    drg_cast_actor *more;    // beside doc->actors
    uint32_t cap_more;
    drg_table *table;
    uint32_t dominant;       // country record that the text is mostly about, or DRG_NONE
    uint8_t digest;          // a list of news: nothing is looked for across its paragraphs
    uint32_t second_names;   // how many second names were met: "known as Hemeti"
    uint32_t groups[32], n_groups; // the latest group actors
} drg_cast;

drg_err drg_cast_refused(const drg_cast *cast);

// ---- tables (table.c) -----------------------------------------------------------------------------------------------

drg_table *drg_table_new(drg_arena *scratch, uint32_t n);
// Numbers under a key of a space ('c' countries, 'f' families ...); NULL and 0 when none.
const uint32_t *drg_table_get(const drg_table *table, char space, drg_str key, uint32_t *n);
// Adds a number, newest last; at most CAST_SAME are kept, the oldest goes. 0 without memory.
int drg_table_add(drg_table *table, drg_arena *scratch, char space, drg_str key, uint32_t number);

// ---- actors (identity.c, identity_persons.c) ----------------------------------------------------------------------------

// Each gives the actor of what it names, making it where needed; DRG_NONE without memory.
uint32_t drg_cast_country(drg_cast *cast, uint32_t record);
uint32_t drg_cast_org(drg_cast *cast, const drg_naming *naming);
uint32_t drg_cast_metonym(drg_cast *cast, uint32_t record);
uint32_t drg_cast_place(drg_cast *cast, const drg_naming *naming);
uint32_t drg_cast_person(drg_cast *cast, const drg_naming *naming, const drg_desc *desc, drg_how *how);
uint32_t drg_cast_known_person(drg_cast *cast, uint32_t record);
// A speaker whom only the label of his turns names; sector may be empty, country DRG_NONE.
uint32_t drg_cast_labelled(drg_cast *cast, drg_str name, drg_str sector, uint32_t country, uint8_t gender);
// Somebody who is described but not named. name: the words of the description.
uint32_t drg_cast_described(drg_cast *cast, const drg_desc *desc, drg_actor_type type, uint32_t owner_actor);
uint32_t drg_cast_group(drg_cast *cast, const uint32_t *members, uint32_t n);
// Lets an actor learn from a description that the text gives it: office, sector, country, gender.
void drg_cast_learn(drg_cast *cast, uint32_t actor, const drg_desc *desc);
// An unknown person takes country and sector from the body that the text puts him in: "John Hume of the SDLP".
void drg_cast_belongs(drg_cast *cast, uint32_t actor, uint32_t body);
// The country record that a description tells, or DRG_NONE; and the actor of its first owner.
uint32_t drg_cast_desc_country(drg_cast *cast, const drg_desc *desc, uint32_t owner);
uint32_t drg_cast_naming_actor(drg_cast *cast, uint32_t naming);
uint32_t drg_cast_actor_of_naming(const drg_cast *cast, uint32_t naming); // of its draft; DRG_NONE when it has none
// Whether the actor holds, by the text or the index, an office of these kinds for this country (DRG_NONE: any).
int drg_cast_holds(const drg_cast *cast, uint32_t actor, const drg_desc *desc, uint32_t country);
uint32_t drg_cast_dominant(const drg_cast *cast);
// What the user's dictionary says of a name: its code goes to the actor (userdict.c). Returns the actor, or DRG_NONE for one that is said to be none.
uint32_t drg_cast_user_actor(drg_cast *cast, uint32_t naming, uint32_t actor);
// Codes of described and titled people by the user's agents; then the codes that the dictionary gave, over ours.
void drg_cast_user_codes(drg_cast *cast);
// A description that only the user's agents know: "suffragette [~CVL]". 0 when they do not.
int drg_cast_user_desc(const drg_cast *cast, uint32_t head, drg_desc *desc);
// Pieces of identity.c that the last touches need: the state that took the place of one that was no more on the day; the office that the index
// tells; "FRA GOV".
uint32_t drg_cast_living(const drg_cast *cast, uint32_t country);
void drg_cast_office(drg_cast *cast, uint32_t actor);
drg_str drg_cast_code(drg_cast *cast, const drg_actor *actor);
// Last touches: sectors, codes, roles of all actors (homes.c).
drg_err drg_cast_finish(drg_cast *cast);

// Fills doc->speaker_of: whose turn each block of a transcript is (labels.c). Names must have their actors.
drg_err drg_labels_resolve(drg_cast *cast);

// The person whom a title names, "Secretary of State Antony J. Blinken": of the text, else of the index; one that neither knows needs an
// office in front of the name. DRG_NONE when there is none.
uint32_t drg_labels_named(drg_cast *cast, drg_str name);

// Whether the text is a list of unconnected news (digest.c; names must have their actors); whether two tokens stand in different items of one.
int drg_cast_is_digest(const drg_cast *cast);
int drg_cast_other_item(const drg_cast *cast, uint32_t a, uint32_t b);

// ---- chains (chains.c) ------------------------------------------------------------------------------------------------

// Gives descriptions and pronouns their actors, in text order; names have theirs.
drg_err drg_chains_resolve(drg_cast *cast);

#endif
