// SPDX-License-Identifier: MIT
//
// readwords -- the words that a reader has met: their vectors, kept for the next time.
//
// Everything before the first layer depends on the word's form alone, and half of all running words are among a few hundred
// forms: the vector of a form is computed once. The store is bounded: when full it is emptied and begins anew, which costs
// time and never changes a result. Forms longer than DRG_STORE_FORM bytes are computed each time.

#ifndef DRG_READER_READWORDS_H
#define DRG_READER_READWORDS_H

#include "base/arena.h"
#include "reader/net.h"
#include "reader/readlabels.h"

#define DRG_STORE_MOST 12288u // forms
#define DRG_STORE_SLOTS 24576u
#define DRG_STORE_FORM 23u
#define DRG_STORE_COMMON 2u // times that a form was asked for again, to stay when room is made

typedef struct drg_store_entry {
    char form[DRG_STORE_FORM];
    uint8_t n; // bytes of form
    uint32_t n_asked; // again, since room was made last; halved then
    uint32_t word, n_words; // lemmas learned by heart: labels->words[word ...]
} drg_store_entry;

typedef struct drg_store {
    const drg_net *net;
    const drg_kernels *kernels;
    const drg_labels *labels;
    uint32_t *slots;          // [DRG_STORE_SLOTS] index of an entry plus one, 0 free
    drg_store_entry *entries; // [cap]
    float *vectors;           // [cap][width]
    uint32_t n, cap, n_done;  // entries from n_done on have no vector yet
    float *embeddings, *y;    // room for DRG_STORE_BATCH words
    drg_arena scratch;
} drg_store;

drg_err drg_store_init(drg_store *store, const drg_net *net, const drg_kernels *kernels, const drg_labels *labels);
void drg_store_free(drg_store *store);

// Makes room for up to n more forms, forgetting the rarer half or all if need be. Indices given before are void then.
void drg_store_reserve(drg_store *store, uint32_t n);
// Index of a form; its vector is there after drg_store_compute. UINT32_MAX without memory.
uint32_t drg_store_find(drg_store *store, drg_str form);
// Computes the vectors that are missing; forms[i] is the form of entry n_done + i. 0 without memory.
int drg_store_compute(drg_store *store, const drg_str *forms);

#endif
