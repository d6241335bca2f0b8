// SPDX-License-Identifier: MIT
//
// split_words -- the scanner: a run of text to atoms, the written words and punctuation marks.
//
// Method   left to right, the longest unit first: web addresses, smileys, numbers, words with their inner marks, marks
// Rule     hyphenated compounds are cut ("UN - backed") but for prefixes ("non-profit") and listed words ("e-mail")
// Rule     a dot stays with initials, abbreviations and acronyms; SOFT says that it comes off at the end of a sentence

#ifndef DRG_READER_SPLIT_WORDS_H
#define DRG_READER_SPLIT_WORDS_H

#include "doc/doc.h"

typedef enum drg_atom_kind {
    DRG_ATOM_WORD, DRG_ATOM_NUMBER, DRG_ATOM_MARK /* punctuation, symbols */, DRG_ATOM_INITIAL /* "J." */,
    DRG_ATOM_ACRONYM /* "U.S." */, DRG_ATOM_TITLE /* "Gen.": a name follows */, DRG_ATOM_SHORT /* other abbreviation */,
    DRG_ATOM_ADDRESS /* web, mail, file */, DRG_ATOM_SMILEY
} drg_atom_kind;

// A written word. cut: where a contraction falls apart, as lengths of its first part and of its first two parts; 0 none.
typedef struct drg_atom {
    uint32_t start, end; // bytes of the text
    uint8_t kind;
    uint8_t space_after; // 1 blank, 2 one line end, 3 more
    uint8_t cut[2];
    uint8_t soft;        // the last dot is split off when a sentence ends here
} drg_atom;

// What the scanner remembers between chunks.
typedef struct drg_scan {
    uint8_t single_open; // chunks since a single quotation mark was opened, 0 when none is open
} drg_scan;

#define DRG_CHUNK 1024u // longest run without white space that is looked at as one

// Cuts text[start, end), a run without white space of at most DRG_CHUNK bytes, into at most DRG_CHUNK atoms at out;
// returns their number. What follows in the text is looked at ("No." before a number), never taken.
uint32_t drg_words_scan(drg_scan *scan, drg_atom *out, drg_str text, uint32_t start, uint32_t end);

// A walk over one stretch of text, chunk by chunk, around the passages that are left out.
typedef struct drg_feed {
    drg_str text;
    uint32_t at, end;          // what is still to be read
    const drg_skip *skips;     // in text order
    uint32_t n_skips, skip;
    drg_scan scan;
} drg_feed;

// The atoms of the next chunk at out (room for DRG_CHUNK), with space_after filled in; 0 at the end of the stretch.
uint32_t drg_feed_next(drg_feed *feed, drg_atom *out);

#endif
