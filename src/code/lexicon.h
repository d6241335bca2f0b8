// SPDX-License-Identifier: MIT
//
// lexicon -- the patterns of data/patterns/: word classes, patterns over trees, tables of status words, ontology.
//
// Reads    *.pat (docs/formats/patterns.md) and ontology.tsv of one folder
// Rule     read once, never changed, shared by threads; all strings live in the lexicon's own arena
// Rule     every error names file and line
// Cost     patterns and classes are found by the lemma of one word through a hash table

#ifndef DRG_CODE_LEXICON_H
#define DRG_CODE_LEXICON_H

#include "code/code.h"

// Classes that the coders themselves ask for; their words stand in the data like all others.
typedef enum drg_cls {
    DRG_CLS_ACTOR_NOUN,  // nouns that stand for people or a body: delegation, government, troops
    DRG_CLS_DISCUSS,     // verbs whose object is a topic: discuss, touch_upon
    DRG_CLS_LIGHT,       // verbs that only carry their noun: hold, have, conduct, pay
    DRG_CLS_OCCUR,       // verbs that say of a noun that it came to pass: take_place, begin, end
    DRG_CLS_REPORT,      // say, tell, report
    DRG_CLS_SUBJ_CONTROL, // promise: the subject controls although there is an object
    // status words, see status.pat
    DRG_CLS_SCHEDULED_VERB, DRG_CLS_SCHEDULED_NOUN, DRG_CLS_SCHEDULED_MOD,
    DRG_CLS_PROPOSED_VERB, DRG_CLS_PROPOSED_NOUN, DRG_CLS_PROPOSED_MOD,
    DRG_CLS_CANCELLED_VERB, DRG_CLS_CANCELLED_NOUN, DRG_CLS_CANCELLED_MOD,
    DRG_CLS_DENIED_VERB, DRG_CLS_DENIED_NOUN, DRG_CLS_DENIED_MOD,
    DRG_CLS_HYPOTHETICAL_VERB, DRG_CLS_HYPOTHETICAL_NOUN, DRG_CLS_HYPOTHETICAL_MOD,
    DRG_CLS_HYPOTHETICAL_AUX, DRG_CLS_SCHEDULED_AUX, DRG_CLS_CONDITION_MARK,
    DRG_CLS_ONGOING_VERB, DRG_CLS_ONGOING_MOD,
    DRG_CLS_HISTORICAL_MOD, DRG_CLS_HAPPENED_MOD, DRG_CLS_HAPPENED_VERB,
    DRG_CLS_NOT_TOPIC,  // nouns after "on" that are no topic: sideline, phone, eve
    DRG_CLS_MEDIA_NOUN, // journalists, reporters, media, TV
    DRG_N_CLS
} drg_cls;

// Whether the token, with the words around it for entries of several words ("press_conference", "call_off"), is in the
// class. A verb with a particle ("call off") is not in a class that lists the bare verb only when the particle makes
// another word of it: write "call -call_off" there.
int drg_lexicon_is(const drg_lexicon *lexicon, drg_cls cls, const drg_doc *doc, uint32_t tok);
// The same for a class by its number in the lexicon.
int drg_lexicon_in(const drg_lexicon *lexicon, uint32_t cls, const drg_doc *doc, uint32_t tok);
// The number of a class by its name, or DRG_NONE.
uint32_t drg_lexicon_class(const drg_lexicon *lexicon, drg_str name);

#endif
