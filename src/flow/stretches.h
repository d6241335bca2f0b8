// SPDX-License-Identifier: MIT
//
// stretches -- long articles bit by bit, so that memory does not grow with their length.
//
// Method   an article of more than DRG_READER_STRETCH words is read in stretches of whole sentences, as even as they allow. Each is a
//          document of its own over the whole text (doc/docpart.h); once its records are told, its layers go. Sentences, trees and
//          names come out as if the article had been read whole.
// Method   where records are wanted a stretch also holds context, whose records others tell: the first sentences of the article; those
//          that introduce the people and bodies that only the text knows, and the contacts told most often; the last sentences of
//          the stretch before; and a few sentences ahead, so that nothing is broken at the seam. The day that the beginning of the
//          article gave stays its reference date.
// Cost     context is at most a quarter of a stretch; the text is cut into words twice

#ifndef DRG_FLOW_STRETCHES_H
#define DRG_FLOW_STRETCHES_H

#include "flow/flow.h"

typedef struct drg_stretches {
    drg_doc doc[2];  // the stretch at hand and, while it is made, the one before it
    int at;
    uint32_t n;      // 0: the article is not cut
    uint32_t told;   // stretches made so far
    uint32_t target; // words of each
    uint32_t sents, tokens;
} drg_stretches;

void drg_stretches_init(drg_stretches *s, size_t limit);
void drg_stretches_free(drg_stretches *s);
// Forgets the article.
void drg_stretches_reset(drg_stretches *s);
// Counts the sentences and words of an article and decides whether to cut it: s->n. The article must have its text and no sentences yet.
// Its blocks are made if there are none, and its cuts told. DRG_E_NOMEM, DRG_E_LIMIT.
drg_err drg_stretches_measure(drg_stretches *s, drg_bench *bench, drg_doc *article);
// Makes the first stretch, or the one behind s->doc[s->at]: sentences and words, step DRG_STEP_SPLIT. DRG_E_NOMEM, DRG_E_LIMIT.
drg_err drg_stretches_first(drg_stretches *s, drg_bench *bench, drg_doc *article);
drg_err drg_stretches_next(drg_stretches *s, drg_bench *bench, drg_doc *article);

// For tests: words of a stretch other than DRG_READER_STRETCH; 0 goes back to that.
void drg_worker_stretch(drg_worker *worker, uint32_t words);

#endif
