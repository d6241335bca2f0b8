// SPDX-License-Identifier: MIT
//
// stance -- what words say of the speaker's attitude towards what they speak of.
//
// Reads    the content's tokens and tree, the words of data/patterns/stance.tsv, the speaker's country
// Method   every word or turn of phrase that tells an attitude is a candidate: words of the table; "we will" and "we will not";
//          what others "would not" do; denials at the top of the content. The one nearest to the top of the tree wins.
// Rule     an attitude of others that is only told ("they agreed", "insisting that") is not the speaker's
// Rule     a question and the words of a journalist tell none
// Cost     linear in the first 60 words of the content

#ifndef DRG_CODE_STANCE_H
#define DRG_CODE_STANCE_H

#include "code/statements_parts.h"

// by_word: what the reporting word itself says ("warn", "promise"), REPORT when it says nothing; speaker: an actor.
drg_stance drg_stance_of(const drg_doc *doc, const drg_lexicon *lexicon, drg_range content, drg_stance by_word, uint32_t speaker);

#endif
