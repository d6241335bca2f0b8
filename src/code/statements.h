// SPDX-License-Identifier: MIT
//
// statements -- who said what: quotations and reported speech with speaker, verb and whole content.
//
// Reads    tokens, trees, blocks, actors, mentions, dates; the words of speech.tsv and stance.tsv, classes of the lexicon
// Writes   doc->statements in text order, doc->misses
// Method   four passes, each over the whole document: transcript turns, quotations (told apart by their marks, tied to the
//          nearest reporting word), reported clauses (from the tree), list items under a line that names the parties.
//          After Pareti et al. 2013, "Automatically Detecting and Attributing Indirect Quotations", in the roles
//          source, cue, content; the rules are our own.
// Rule     a statement needs a speaker that is an actor: "it is expected that ..." gives none
// Rule     what was not said is no statement: "declined to comment", "will announce", "if he says"
// Rule     two speakers of one clause ("both leaders said") give one statement each
// Not yet  speech told without any reporting word or mark ("Macron was clear: never again" is found, free indirect
//          speech is not)

#ifndef DRG_CODE_STATEMENTS_H
#define DRG_CODE_STATEMENTS_H

#include "code/lexicon.h"

// Fills doc->statements. DRG_E_NOMEM, DRG_E_LIMIT.
drg_err drg_statements_find(drg_doc *doc, const drg_lexicon *lexicon, drg_arena *scratch);

#endif
