// SPDX-License-Identifier: MIT
//
// lemmawords -- the lemmas that are better learned by heart than by rule: "went VBD go", "men NNS man".
//
// Kept are pairs of lower-cased form and tag that came at least twice, nearly always with one lemma, and whose rule is not
// the usual one for that tag and ending. Words whose lemma is the form itself but for case are left to the network.

#ifndef DRG_TRAIN_LEMMAWORDS_H
#define DRG_TRAIN_LEMMAWORDS_H

#include "base/buf.h"
#include "base/err.h"
#include "intern.h"

// seen: lines "form<TAB>xpos<TAB>lemma" with counts. out: the lines kept, sorted.
drg_err drg_lemma_words(drg_buf *out, const drg_intern *seen);

#endif
