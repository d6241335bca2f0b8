// SPDX-License-Identifier: MIT
//
// words -- what English words do in a text about people: heads of descriptions, pronouns, prepositions, honorifics.
//
// Reads    data/language/nominals.tsv, compiled into sorted rows at build time (words.cmake)
// Rule     a word may have several classes ("head" is a person and a side); ask for the class you mean
// Cost     a look-up is a binary search over the rows of its first letter

#ifndef DRG_RESOLVE_WORDS_H
#define DRG_RESOLVE_WORDS_H

#include "base/str.h"

typedef enum drg_word_class {
    DRG_WORD_OFFICE,       // "premier": argument = office kinds it may mean
    DRG_WORD_COUNTERPART,  // "counterpart": argument strict, loose, host, before, after
    DRG_WORD_SIDE,         // "sides": argument any, country, person, pair
    DRG_WORD_PERSON,       // "man", "expert"
    DRG_WORD_PEOPLE,       // "protesters": argument = sector
    DRG_WORD_ORG,          // "ministry", "university": argument = sector
    DRG_WORD_ORG_NAME,     // "times", "office": an organisation only as part of a name
    DRG_WORD_SERVICE,      // "press service"
    DRG_WORD_COUNTRY,      // "country"
    DRG_WORD_CAPITAL,      // "capital"
    DRG_WORD_BODY,         // "alliance": an organisation named before
    DRG_WORD_PRONOUN,      // argument sg3, pl3, sg1, pl1, rel
    DRG_WORD_LATTER,       // argument first, last
    DRG_WORD_HONORIFIC,    // "Mr."
    DRG_WORD_TENURE,       // argument former, then, elect, acting, now
    DRG_WORD_NUMBER,       // argument = digits
    DRG_WORD_PREP_PLACE,   // "in"
    DRG_WORD_PREP_GOAL,    // "to"
    DRG_WORD_MOTION,       // "visit"
    DRG_WORD_PLACE_OBJECT, // "leave": its object is a location
    DRG_WORD_PLACE_NOUN,   // "outskirts"
    DRG_WORD_FROM_PLACE,   // "speak": what stands behind its "from" is a location
    DRG_WORD_THING_NOUN,   // "guns": around a town they stand there, while a crisis around it is about it
    DRG_WORD_MEETING,      // "summit": a place before it says where
    DRG_WORD_SAY,          // "say"
    DRG_WORD_TREATY_NOUN,  // "agreement"
    DRG_WORD_PARTICLE,     // "de", "bin", "van": lower-case words inside names
    DRG_WORD_HEADED,       // "government": named after who heads it, "the Merkel government"
    DRG_WORD_VAGUE,        // "group", "member": somebody only with a country or body
    DRG_N_WORD_CLASS
} drg_word_class;

typedef struct drg_word {
    const char *key;
    uint8_t n;
    uint8_t cls;    // drg_word_class
    char gender;    // 'm', 'f', 'n', '?'
    const char *argument;
} drg_word;

// The row of this key with this class, or NULL. key: lower case, as drg_utf8_key makes it.
const drg_word *drg_word_find(drg_str key, drg_word_class cls);
// All rows of the key, beside each other; NULL and 0 when none.
const drg_word *drg_word_rows(drg_str key, size_t *n);
// Whether the blank-separated argument list holds this word.
int drg_word_lists(const char *list, drg_str word);

#endif
