// SPDX-License-Identifier: MIT
//
// docpart -- documents that are a stretch of an article: made of the article, with sentences taken over from the stretch before.
//
// Rule     spans count in the whole text, which the article owns and the stretches only look at
// Rule     blocks, skips and cuts are the article's; tokens, trees and names are the stretch's own

#ifndef DRG_DOC_DOCPART_H
#define DRG_DOC_DOCPART_H

#include "doc/doc.h"

// Empties part and makes it an empty stretch of article, which must outlive it. Room for that many tokens is taken at once (0: none).
// DRG_E_NOMEM, DRG_E_LIMIT.
drg_err drg_docpart_begin(drg_doc *part, const drg_doc *article, uint32_t tokens);

// Appends a sentence of another stretch of the same article: words, tree and names, in part's own memory but for what lies in the text
// or comes from the model (tags, features, relations). DRG_E_NOMEM, DRG_E_LIMIT.
drg_err drg_docpart_keep(drg_doc *part, const drg_doc *from, uint32_t sent);

#endif
