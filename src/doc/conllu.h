// SPDX-License-Identifier: MIT
//
// conllu -- documents from and to CoNLL-U, the file format of Universal Dependencies.
//
// Reads    ten tab-separated columns a word, comments, blank line after each sentence (universaldependencies.org/format)
// Writes   doc->text, id, title, url, published, blocks, tokens, sents, children, names when loading
// Rule     the text is rebuilt exactly: from `# text` where the words follow each other in it, else from the forms and
//          SpaceAfter=No; sentences of a paragraph are joined by a blank, paragraphs by an empty line
// Rule     `# newdoc` begins a document, `# newpar` a block; empty nodes (8.1) are passed over; HEAD may be `_`
// Rule     names stand in MISC as NE=B-PER, NE=I-PER, both ways
// Does not keep sentence ids, enhanced dependencies, or other keys of MISC

#ifndef DRG_DOC_CONLLU_H
#define DRG_DOC_CONLLU_H

#include "base/buf.h"
#include "base/err.h"
#include "doc/doc.h"

// A walk over the documents of one file: treebanks are large. {bytes, 1} begins it.
typedef struct drg_conllu {
    drg_str rest;  // what is still to be read
    uint32_t line; // number of its first line
} drg_conllu;

// Cuts the next document (up to the next `# newdoc`) off; 0 when nothing is left. *line is the number of its first line.
int drg_conllu_cut(drg_conllu *walk, drg_str *piece, uint32_t *line);

// Resets doc and loads the next document into it. DRG_E_NOTFOUND at the end. After another error the next call goes on
// behind the bad document.
drg_err drg_conllu_next(drg_conllu *walk, drg_doc *doc, drg_note *note);

// Loads all of text as one document into doc, which must be empty. The bytes are copied, so text may go away.
// DRG_E_FORMAT with the line in note; DRG_E_INPUT when there is no sentence; DRG_E_NOMEM, DRG_E_LIMIT.
drg_err drg_conllu_read(drg_doc *doc, drg_str text, drg_note *note);

// Appends doc. Layers that are not there yet are written as `_`. out->failed tells of lack of memory.
void drg_conllu_write(drg_buf *out, const drg_doc *doc);

#endif
