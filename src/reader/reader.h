// SPDX-License-Identifier: MIT
//
// reader -- text to sentences, words, tags, lemmas, trees and names.
//
// Reads    doc->text, doc->blocks (no blocks: the whole text is one), doc->skips (their bytes are left out)
// Writes   doc->tokens, sents, children, names

#ifndef DRG_READER_READER_H
#define DRG_READER_READER_H

#include "doc/doc.h"
#include "model/model.h"

typedef struct drg_reader drg_reader; // one worker: caches and buffers; belongs to one thread at a time

// DRG_E_FORMAT when the model lacks a chunk or shapes disagree. The model must outlive the reader.
drg_err drg_reader_new(drg_reader **reader, const drg_model *model, drg_note *note);
void drg_reader_free(drg_reader *reader);

// The two halves, and both together. All can return DRG_E_NOMEM and DRG_E_LIMIT.
drg_err drg_reader_split(drg_reader *reader, drg_doc *doc);    // text -> sents and tokens (form, span, space_after, mwt)
drg_err drg_reader_annotate(drg_reader *reader, drg_doc *doc); // tokens (ours or gold) -> tags, lemmas, features, tree, names
drg_err drg_reader_read(drg_reader *reader, drg_doc *doc);

#endif
