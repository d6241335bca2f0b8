// SPDX-License-Identifier: MIT
//
// titles -- reads descriptions: "the French president", "Senator", "press secretary of the Russian president".
//
// Reads    tokens, tree, namings, titles of the knowledge index, data/language/nominals.tsv
// Writes   a drg_desc: which office or role, of which country or body, how many, former or not
// Method   longest match of title words around a noun; owners are read off the modifiers, possessors and of-phrases
// Rule     "former", "ex-", "then", "-elect", "acting" change the date at which the office is looked up
// Cost     a few probes per noun

#ifndef DRG_RESOLVE_TITLES_H
#define DRG_RESOLVE_TITLES_H

#include "resolve/names.h"
#include "resolve/words.h"

#define DRG_DESC_OWNERS 6
#define DRG_DESC_KINDS 10

typedef enum drg_tenure { DRG_TENURE_NOW, DRG_TENURE_FORMER, DRG_TENURE_THEN, DRG_TENURE_ELECT, DRG_TENURE_ACTING } drg_tenure;

typedef struct drg_desc {
    drg_range toks;        // the whole description
    drg_range words;       // the title words alone
    uint32_t head;         // its noun, or DRG_NONE
    uint32_t title;        // title record, or DRG_NONE
    const drg_word *word;  // row of nominals.tsv, or NULL
    drg_str kinds[DRG_DESC_KINDS]; // office kinds that it may mean, likeliest first
    uint32_t n_kinds;
    drg_str sector, cls;   // of the title
    uint32_t owners[DRG_DESC_OWNERS]; // namings: "French", "of Russia and France", "Kremlin", "NATO"
    uint32_t n_owners;
    uint32_t owner_tok;    // a possessor that is no name: "his", "the president's", "of the Russian president"; or DRG_NONE
    uint8_t gender, plural, definite, indefinite, tenure;
    uint8_t number;        // "two", "both": 2; 0 when none
    uint8_t counted;       // "six soldiers": has a number, said or written
    uint8_t vague;         // says little: "member", "group"
    uint8_t nobody;        // "any", "no", "every"
    uint8_t another;       // "other", "another", "some": no word for somebody told of before
} drg_desc;

// Longest run of title words that begins at token first (at most before limit); DRG_NONE when none. *end, *plural are set.
uint32_t drg_title_begins(const drg_doc *doc, const drg_know *know, const drg_namings *namings, uint32_t first, uint32_t limit, uint32_t *end, int *plural);
// Longest run of title words that ends before token end; *first is set.
uint32_t drg_title_ends(const drg_doc *doc, const drg_know *know, const drg_namings *namings, uint32_t end, uint32_t *first, int *plural);

// Reads the description whose noun is token head. Returns 0 when the noun describes nobody.
int drg_desc_read(drg_desc *desc, const drg_doc *doc, const drg_know *know, const drg_namings *namings, uint32_t head);
// Makes a description of a noun whose words (toks) are known from elsewhere, with the owners and the number that stand around it.
void drg_desc_plain(drg_desc *desc, const drg_doc *doc, const drg_namings *namings, uint32_t head, drg_range toks, const drg_word *word);
// Reads the words in front of a name: "US President" of "US President Joe Biden". desc->toks is empty when there are none.
void drg_desc_before(drg_desc *desc, const drg_doc *doc, const drg_know *know, const drg_namings *namings, drg_range name);
// Whether two descriptions can be the same office or role.
int drg_desc_kin(const drg_desc *a, const drg_desc *b);

#endif
