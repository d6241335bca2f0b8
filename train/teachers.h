// SPDX-License-Identifier: MIT
//
// teachers -- several models reading as one: the mean of their scores decides. Slow; it labels the text that a smaller model learns from.
//
// Rule     the models have the same classes (trained from the same treebanks); widths and layers may differ
// Rule     all run in 8-bit products, which costs hundredths of a point and saves most of the time
// Rule     tags, arcs, labels and names: scores are averaged before the choice is made (of arcs before the tree is found)

#ifndef DRG_TRAIN_TEACHERS_H
#define DRG_TRAIN_TEACHERS_H

#include "base/err.h"
#include "doc/doc.h"

typedef struct drg_teachers drg_teachers;

#define DRG_TEACHERS_MOST 8u

// DRG_E_USAGE (no model, too many, other classes), DRG_E_IO, DRG_E_FORMAT, DRG_E_NOMEM.
drg_err drg_teachers_new(drg_teachers **out, const char *const *paths, uint32_t n, drg_note *note);
void drg_teachers_free(drg_teachers *teachers);

// Lays tags, lemmas, trees and names on a document that has sentences and words. Sentences of more than DRG_NET_SENT_MOST words stay
// as they are.
drg_err drg_teachers_annotate(drg_teachers *teachers, drg_doc *doc);

#endif
