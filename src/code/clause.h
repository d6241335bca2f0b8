// SPDX-License-Identifier: MIT
//
// clause -- questions that every coder asks of a tree: who is the subject here, what hangs on this verb, when and where.
//
// Reads    tokens, trees, mentions, dates, places; writes nothing
// Rule     all lists are short and bounded; what does not fit is dropped, never an error
// Rule     "heads" are tokens; "parts" are actors. A head becomes parts through doc->mention_of; groups give their members
// Cost     each call looks at a bounded number of tokens around the one asked about, never at the whole document

#ifndef DRG_CODE_CLAUSE_H
#define DRG_CODE_CLAUSE_H

#include "doc/doc.h"

struct drg_lexicon;

enum { DRG_TOKS_MAX = 16, DRG_PARTS_MAX = 24, DRG_TOPICS_MAX = 4, DRG_CLIMB_MAX = 24 };

typedef struct drg_toks {
    uint32_t n;
    uint32_t tok[DRG_TOKS_MAX];
} drg_toks;

typedef struct drg_parts {
    uint32_t n;
    drg_part part[DRG_PARTS_MAX];
} drg_parts;

typedef struct drg_topics {
    uint32_t n;
    drg_topic topic[DRG_TOPICS_MAX];
} drg_topics;

void drg_toks_add(drg_toks *toks, uint32_t tok);             // once each
int drg_toks_has(const drg_toks *toks, uint32_t tok);

// ---- shape of the tree ----------------------------------------------------------------------------------------------

// tok and everything that is conjoined with it, left to right ("Putin, Macron and Scholz" from "Putin").
void drg_clause_conjuncts(const drg_doc *doc, uint32_t tok, drg_toks *out);
// The first conjunct of the chain that tok stands in ("Putin" from "Scholz"); tok itself when it is not conjoined.
uint32_t drg_clause_conj_first(const drg_doc *doc, uint32_t tok);
// Whether tok is a verb, or an adjective or noun with a copula: the head of a clause.
int drg_clause_is_predicate(const drg_doc *doc, uint32_t tok);
// The head of a token, with one repair: what stands before the "that" of a complement clause belongs to the clause above it
// ("said after talks with Putin that it would be decisive" with talks under decisive). DRG_NONE for a root.
uint32_t drg_clause_above(const drg_doc *doc, uint32_t tok);
// The head of the nearest clause above tok (tok itself when it is one), or DRG_NONE. "talks" in "held talks" gives "held".
uint32_t drg_clause_verb(const drg_doc *doc, uint32_t tok);
// Passive with or without an auxiliary: "was met", "the talks hosted by Oman", the second verb of "was arrested and deported".
int drg_clause_passive(const drg_doc *doc, uint32_t verb);
// "Turkey violated Greek airspace" parsed as one noun phrase with violated as an adjective of airspace: the subject, and in
// *object (may be NULL) the object. DRG_NONE, *object untouched, when the verb is no such thing.
uint32_t drg_clause_broken(const drg_doc *doc, uint32_t verb, uint32_t *object);
// The preposition of a nominal (the first case marker; "according to" gives "according"), as a token, or DRG_NONE.
uint32_t drg_clause_case(const drg_doc *doc, uint32_t tok);
// The same without a look at the conjunct before it.
uint32_t drg_clause_own_case(const drg_doc *doc, uint32_t tok);
// The first word of a noun with its determiner, adjectives and titles; of its mention when it has one.
uint32_t drg_clause_start(const drg_doc *doc, uint32_t tok);
// Whether the token's preposition has this lemma.
int drg_clause_has_case(const drg_doc *doc, uint32_t tok, const char *lemma);
// A relative pronoun gives its antecedent, any other token itself.
uint32_t drg_clause_antecedent(const drg_doc *doc, uint32_t tok);
// Whether a negation hangs directly on tok: not, never, n't, no, neither.
int drg_clause_negated(const drg_doc *doc, uint32_t tok);

// Adds what a list of names goes on with behind its last head, where the parser broke it: "between Macron | and Putin". Two-sided
// lists ("between") may reach for the subject of the verb behind them.
void drg_clause_list_after(const drg_doc *doc, int two_sided, drg_toks *out);

// ---- who ------------------------------------------------------------------------------------------------------------

// Grammatical subjects (heads) of a predicate, also where it shares or inherits them: conjoined verbs ("came and met"),
// control ("agreed to meet", "urged Iran to leave"), relative clauses, participles. Passive subjects too: ask passive.
void drg_clause_subjects(const drg_doc *doc, uint32_t verb, drg_toks *out);
// Who does it and who undergoes it, voice taken out: active nsubj / passive agent; active obj / passive nsubj.
void drg_clause_agents(const drg_doc *doc, uint32_t verb, drg_toks *out);
void drg_clause_patients(const drg_doc *doc, uint32_t verb, drg_toks *out);
// The by-phrase of a verb, or DRG_NONE.
uint32_t drg_clause_by(const drg_doc *doc, uint32_t verb);

// The verb of a noun that was read as a first subject of a verb of telling: "the talks have been put off, sources told us". verb: the one it hangs on.
uint32_t drg_clause_told(const drg_doc *doc, uint32_t noun, uint32_t verb);

// The mention that a head stands for, or DRG_NONE: its own, that of its antecedent, of its apposition, or the one whose
// words cover it ("Emmanuel" or "Macron" of one name).
uint32_t drg_clause_mention(const drg_doc *doc, uint32_t tok);
// Adds the actors of these heads, groups as their members, nobody twice. A head without a mention whose noun stands for
// people or a body ("a delegation from Oman", class ACTOR_NOUN of the lexicon) gives the actor that modifies it.
void drg_clause_parts(const drg_doc *doc, const struct drg_lexicon *lexicon, const drg_toks *heads, drg_parts *out);
// One part, with the same care for doubles.
void drg_parts_add(const drg_doc *doc, drg_parts *parts, uint32_t actor, uint32_t mention);
int drg_parts_has(const drg_parts *parts, uint32_t actor);
// Whether an actor of this type can do something: persons, groups, organisations, countries, media, people.
int drg_actor_can_act(const drg_doc *doc, uint32_t actor);

// ---- when, where, about what ----------------------------------------------------------------------------------------

// The date (not a duration or a set) that belongs to a trigger: one inside its noun phrase, else one that hangs on its
// clause, else one on the clauses above as long as they share the time ("is expected to visit on Monday"). DRG_NONE.
uint32_t drg_clause_date(const drg_doc *doc, const struct drg_lexicon *lexicon, uint32_t trigger);
// The duration that belongs to a trigger: "six hours of talks", "the talks, which lasted six hours". DRG_NONE.
uint32_t drg_clause_duration(const drg_doc *doc, const struct drg_lexicon *lexicon, uint32_t trigger);
// The place that belongs to a trigger, by the same order as the date: "talks in Moscow", "met ... at the Kremlin".
uint32_t drg_clause_place(const drg_doc *doc, const struct drg_lexicon *lexicon, uint32_t trigger);
// What it was about: on/about/over/regarding/concerning phrases of the trigger and its clause, and the objects of discuss
// verbs (class DISCUSS) in the clause. Noun phrases without the preposition, relative clauses cut off.
void drg_clause_topics(const drg_doc *doc, const struct drg_lexicon *lexicon, uint32_t trigger, drg_topics *out);
// The span of the noun phrase headed by tok, without preposition, leading determiner, relative clause and trailing
// commas; at most 14 words.
drg_span drg_clause_phrase(const drg_doc *doc, uint32_t tok);

// First date at or after a token (doc->n_dates where there is none), by halving: dates lie in text order.
uint32_t drg_clause_first_date(const drg_doc *doc, uint32_t tok);

#endif
