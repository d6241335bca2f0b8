// SPDX-License-Identifier: MIT
//
// corpus_room -- room for one more sentence of a corpus; used by the loaders alone.

#ifndef DRG_TRAIN_CORPUS_ROOM_H
#define DRG_TRAIN_CORPUS_ROOM_H

#include "corpus.h"

// A new sentence of n words without labels, or NULL without memory. Pointers given before are void.
drg_sentence *drg_corpus_room(drg_corpus *corpus, uint32_t n);

#endif
