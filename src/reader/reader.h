// SPDX-License-Identifier: MIT
//
// reader -- text to sentences, words, tags, lemmas, trees and names.
//
// Reads    doc->text, doc->blocks (no blocks: the whole text is one), doc->skips (their bytes are left out)
// Writes   doc->tokens, sents, children, names
// Rule     the names of an article agree among themselves: those of a long one stretch by stretch (drg_reader_target), whether it is
//          read in stretches or whole, so that both give the same

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

// Long articles, stretch by stretch (doc/docpart.h). begin goes to the start of the article, which must then stay as it is; some appends
// whole sentences to part until it has `most` tokens or the article ends. drg_reader_annotate then reads those that are not read yet.
drg_err drg_reader_split_begin(drg_reader *reader, drg_doc *article);
drg_err drg_reader_split_some(drg_reader *reader, drg_doc *part, uint32_t most);

// Where reading spends its time, for `dragoman bench`: seconds by the caller's clock are added to seconds[DRG_N_READ] from now on. NULL: no more.
typedef enum drg_read_stage { DRG_READ_WORDS /* vectors of words */, DRG_READ_NET /* layers and heads */, DRG_READ_TAGS, DRG_READ_TREES, DRG_READ_NAMES,
    DRG_N_READ } drg_read_stage;
void drg_reader_time(drg_reader *reader, double (*clock)(void), double *seconds);

#define DRG_READER_STRETCH 16384u // words of a stretch, at most a sentence more
void drg_reader_stretch(drg_reader *reader, uint32_t words); // for tests: another length
uint32_t drg_reader_longest(const drg_reader *reader);
// The words of each stretch of an article of so many: as even as whole sentences allow. A stretch ends with the sentence that fills it.
uint32_t drg_reader_target(const drg_reader *reader, uint32_t tokens);

#endif
