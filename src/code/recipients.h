// SPDX-License-Identifier: MIT
//
// recipients -- whom an event befalls, where no slot of its pattern names anybody.
//
// Reads    trees, mentions, places, the matches found so far
// Method   in this order, until somebody is found: the sides of the event in the complement ("threatened to attack Georgia"); sides
//          named inside the recipient's or the object's phrase ("closed the Russian consulate", "rejected an appeal filed by the
//          lawyers of Navalny"); the phrases of the complement ("offered to send troops to Uganda"); where harm was done ("imposed a
//          curfew in Kashmir"). A place stands for its country
// Rule     nobody undergoes what he does himself; who acts for a state is no recipient of what that state does at home
// Cost     each call looks at a bounded number of tokens

#ifndef DRG_CODE_RECIPIENTS_H
#define DRG_CODE_RECIPIENTS_H

#include "code/match.h"

// Adds the countries of places that fill a slot ("visited Moscow"), where the text has an actor for that country.
void drg_place_parts(const drg_doc *doc, const drg_toks *heads, drg_parts *out);

// The other side of what a match speaks of: recipients, or actors, of the match that it is bound to.
void drg_recipients_inherit(const drg_doc *doc, const drg_lexicon *lexicon, const drg_matches *matches, drg_match *match);
// Sides inside the phrases of the line's recipient slots, or of the verb's object.
void drg_recipients_inside(const drg_doc *doc, const drg_lexicon *lexicon, const drg_line *line, drg_match *match);
// The other side of a promise, a refusal or a threat that its complement names.
void drg_recipients_of_complement(const drg_doc *doc, const drg_lexicon *lexicon, drg_match *match);
// Whom an attack that is the subject of a verb befalls: its object.
void drg_recipients_of_verb(const drg_doc *doc, const drg_lexicon *lexicon, drg_match *match);
// Where force was used or rights were restricted: the country of that place, unless the actor's own.
void drg_recipients_of_region(const drg_doc *doc, const drg_lexicon *lexicon, drg_match *match);

#endif
