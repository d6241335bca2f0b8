// SPDX-License-Identifier: MIT
//
// split -- raw text to sentences and words, as the English treebanks EWT and GUM cut them.
//
// Reads    doc->text; doc->blocks (without blocks it makes them from lines and empty lines); doc->skips (left out)
// Writes   doc->cuts, doc->sents (toks, span, block), doc->tokens (span, form, space_after, mwt, sent; head and name DRG_NONE)
// Method   a hand-written scanner for words (split_words.c, exceptions in data/language/words.tsv); a logistic model over
//          the neighbourhood of each possible end for sentences (split_ends.c, weights in data/language/ends.tsv, learned
//          by `dragoman train-ends`)
// Rule     clitics are words of their own inside a contraction: "don't" = do + n't, "Macron's" = Macron + 's
// Rule     a sentence never crosses a block; closing quotes and brackets belong to the sentence before
// Rule     bounded: a token has at most 255 bytes, a sentence at most DRG_SPLIT_SENT tokens (cut at the likeliest place and
//          told in doc->cuts; nothing is lost)
// Cost     linear; no allocation but the growth of the two arrays

#ifndef DRG_READER_SPLIT_H
#define DRG_READER_SPLIT_H

#include "doc/doc.h"

#define DRG_SPLIT_SENT 400u

// Splits the whole text. DRG_E_NOMEM, DRG_E_LIMIT. A text without a word gives no sentence and no error.
// scratch (60 KB are taken from it) may be reset afterwards.
drg_err drg_split(drg_doc *doc, drg_arena *scratch);

// The same bit by bit, for articles that are read stretch by stretch: begin makes the blocks of the article and looks at its skips (both
// must stay where they are); some appends sentences to doc, a stretch of it or itself, until it has `most` tokens or the article ends:
// whole sentences, the same as drg_split finds. DRG_E_NOMEM, DRG_E_LIMIT.
typedef struct drg_splitter drg_splitter;
drg_splitter *drg_splitter_new(drg_arena *arena); // lives in arena; NULL without memory
drg_err drg_split_begin(drg_splitter *split, drg_doc *article);
drg_err drg_split_some(drg_splitter *split, drg_doc *doc, uint32_t most);

// Makes doc->blocks from the text alone when there are none: drg_split calls it.
drg_err drg_split_blocks(drg_doc *doc);

#endif
