// SPDX-License-Identifier: MIT
//
// readnames -- the names of a document made to agree: the same words are nearly always the same kind of name.
//
// A mention whose words give little away ("Enron rose") takes the type that the other mentions of the same words have, when
// they speak with much more weight. A mention that the network is sure of keeps its type: "Washington" can be a man and a
// city in one article.

#ifndef DRG_READER_READNAMES_H
#define DRG_READER_READNAMES_H

#include "doc/doc.h"

// Changes types in doc->names, of those that stand in the sentences [sents.first, sents.end): they vote among themselves.
// 0 without memory.
int drg_names_agree(drg_doc *doc, drg_range sents, drg_arena *scratch);

#endif
