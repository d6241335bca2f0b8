// SPDX-License-Identifier: MIT
//
// quotes -- finds what stands in quotation marks.
//
// Reads    tokens, sentences, blocks
// Writes   a list in the scratch arena
// Method   one pass over the tokens; curly marks tell their side by themselves, straight ones by the white space around
//          them; a quotation that runs over paragraphs opens again at each and closes once
// Rule     single marks count only when they are curly, open before a letter and close after at least three words, so
//          that an apostrophe is never taken for one
// Not yet  quotations within quotations: the outer one counts

#ifndef DRG_CODE_QUOTES_H
#define DRG_CODE_QUOTES_H

#include "doc/doc.h"

typedef struct drg_quote {
    drg_range toks;    // the words inside, without the marks
    uint32_t open, close; // tokens of the marks; close is DRG_NONE when it was never closed
    uint8_t closed;
    uint8_t clause;    // holds a finite verb with its subject, or is a whole sentence: somebody's words, not a single term
} drg_quote;

typedef struct drg_quotes {
    drg_quote *items; // text order, never overlapping
    uint32_t n, cap;
    uint32_t *of;     // [n_tokens] index of the quotation that holds the token (marks included), or DRG_NONE
} drg_quotes;

drg_err drg_quotes_find(drg_quotes *quotes, const drg_doc *doc, drg_arena *scratch);

#endif
