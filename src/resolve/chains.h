// SPDX-License-Identifier: MIT
//
// chains -- descriptions and pronouns look back for the actor they mean; shared by the files of this work; see cast.h.
//
// Reads    drafts in text order, those of names already with their actors
// Method   candidates of the last sentences are scored by recency and grammatical role (lookback.c); offices are matched by
//          what the text said of a person, then by who held the office on the day; plurals take the last fitting actors
//          together (parties.c); offices and counterparts are in sides.c; apposition and copula join what they tie (apposed.c); pronouns.c; chains.c has the order
// Rule     inside a quotation "I" and "we" are its speaker, "he" and "she" are not

#ifndef DRG_RESOLVE_CHAINS_H
#define DRG_RESOLVE_CHAINS_H

#include "resolve/cast.h"

#define DRG_CHAIN_PRONOUN_SENTS 3  // sentences that a pronoun looks back over
#define DRG_CHAIN_NOMINAL_SENTS 12 // and a description

// What an anaphor asks of a candidate.
typedef struct drg_wanted {
    uint8_t gender;
    uint8_t persons, bodies, countries, plurals; // kinds of actor that will do
    const drg_desc *desc;  // office that must be held, or NULL
    uint32_t country;      // that the actor must be of, or DRG_NONE
    uint32_t near_country; // that is likelier, or DRG_NONE
    uint32_t not_actor;    // who it cannot be, or DRG_NONE
    uint32_t sents;        // how far back
} drg_wanted;

// Gives one description its actor before its turn.
void drg_chain_resolve(drg_cast *cast, uint32_t index);

// ---- lookback.c ----

// Sentence of a token; the draft and the actor at a token, or DRG_NONE.
uint32_t drg_chain_sent(const drg_cast *cast, uint32_t tok);
uint32_t drg_chain_draft_of(const drg_cast *cast, uint32_t tok);
uint32_t drg_chain_actor_at(const drg_cast *cast, uint32_t tok);

// Whether an actor is what is wanted; whether two tokens are arguments of one verb.
int drg_chain_fits(const drg_cast *cast, uint32_t actor, const drg_wanted *w);
int drg_chain_apart(const drg_cast *cast, uint32_t anaphor, uint32_t antecedent);

// The best fitting actor before a draft; the latest of the whole document.
uint32_t drg_chain_look_back(const drg_cast *cast, uint32_t index, const drg_wanted *w, uint32_t speaker);
uint32_t drg_chain_look_all(const drg_cast *cast, const drg_wanted *w);
// Actors named as other arguments of a token's verb; returns how many (at most cap).
uint32_t drg_chain_beside(const drg_cast *cast, uint32_t anaphor, uint32_t *actors, uint32_t cap);

// ---- pronouns.c ----

// The token of each quotation's speaker; one pronoun; first persons, at the end.
uint32_t *drg_chain_speakers(drg_cast *cast);
void drg_chain_pronoun(drg_cast *cast, uint32_t index);
void drg_chain_first_persons(drg_cast *cast);

// ---- speeches.c ----

// Fills doc->speaker_of where a whole text is one person's speech; before the first persons.
void drg_chain_speech(drg_cast *cast);

// ---- apposed.c ----

// Whether a description is of one person; joins that settle whom it means.
int drg_chain_person_title(const drg_desc *desc);
int drg_chain_described_people(const drg_desc *desc); // or, in the plural, of people
int drg_chain_apposition(drg_cast *cast, drg_draft *d);
// The person whose name hangs on a noun without a preposition, where the words before the name were not read as one title; or DRG_NONE.
uint32_t drg_chain_bearer(const drg_cast *cast, uint32_t noun);
int drg_chain_copula(drg_cast *cast, drg_draft *d);

// Names in a list behind a plural description; what stands around a name.
uint32_t drg_chain_listed(drg_cast *cast, drg_draft *d);
void drg_chain_leaders(drg_cast *cast, const drg_draft *d);
void drg_chain_affiliation(drg_cast *cast, const drg_draft *d);
void drg_chain_inherit(drg_cast *cast, uint32_t index);

// ---- sides.c ----

// Holders of offices.
uint32_t drg_chain_holder(drg_cast *cast, const drg_desc *desc, uint32_t country);
int drg_chain_single_office(const drg_desc *desc);
uint32_t drg_chain_office(drg_cast *cast, uint32_t index, const drg_desc *desc, uint32_t country);
uint32_t drg_chain_offices(drg_cast *cast, uint32_t index, const drg_desc *desc);

// "the leaders of the two countries", "their ministers": of each member of a group.
uint32_t drg_chain_of_each(drg_cast *cast, uint32_t index, const drg_desc *desc, uint32_t group);

// Counterparts; whether only "the", "both", "two" stand with a noun.
uint32_t drg_chain_counterpart(drg_cast *cast, uint32_t index, const drg_desc *desc, uint32_t owner);
uint32_t drg_chain_counterparts(drg_cast *cast, uint32_t index, const drg_desc *desc, uint32_t owner);
int drg_chain_bare(const drg_doc *doc, const drg_draft *d);

// ---- parties.c ----

// The set of actors that the text makes at a draft: a group, "A and B", "A met B". members: room for 6; returns how many, 0 for none.
// *worth: how closely they belong together, 85 or 100.
uint32_t drg_chain_set_at(const drg_cast *cast, uint32_t index, uint32_t *members, int *worth);
// "the two leaders", "both sides", "the other side".
uint32_t drg_chain_sides(drg_cast *cast, uint32_t index, drg_draft *d);

#endif
