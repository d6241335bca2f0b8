// SPDX-License-Identifier: MIT
//
// backprop_state -- what a batch keeps between its way forward and its way back; shared by backprop.c and losses.c.

#ifndef DRG_TRAIN_BACKPROP_STATE_H
#define DRG_TRAIN_BACKPROP_STATE_H

#include "backprop.h"
#include "product16.h"

#define TAKEN_MOST 128u

// Of one layer: the product, its maxout or recurrence (normed in place), the cells, 1 / deviation, the winners.
typedef struct drg_kept {
    float *y, *h, *c, *scale;
    uint8_t *which;
} drg_kept;

struct drg_backprop {
    drg_params *params;
    const drg_corpus *corpus;
    const drg_type_rows *types;
    const drg_kernels *kernels;
    uint32_t most_rows, n_rows, n_spans, n_words, n_distinct;
    // distinct words of the batch; a key is type * 2 + (read as unknown)
    uint32_t *stamp, *word_at; // [keys] batch number in which word_at holds
    uint32_t *word_key;        // [n_distinct]
    uint32_t *row_word;        // [rows]
    uint32_t epoch;            // batch number
    drg_net_span *spans;
    uint32_t *row_of;          // rows with a labelled arc, for the label loss
    float *embeddings, *embeddings_grad, *word_vectors, *word_grad; // [n_distinct][...]
    float *masks;              // bytes: [layer][rows][width]
    float *x[DRG_NET_LAYERS_MOST + 1]; // [rows][width] input of each layer, last the output
    drg_kept mix, layer[DRG_NET_LAYERS_MOST];
    float *heads, *heads_grad; // [rows][n_cols]
    float *dx, *dh, *dy, *dcat, *packed, *score, *hidden, *hidden_grad, *label;
    float *taken[TAKEN_MOST];
    uint32_t n_taken;
    int short_of_memory;
    int rounded;               // the products of layers and heads round their factors to bfloat16
    drg_product16 product16;
};

// Fills heads_grad and the label layer's gradients; returns the summed loss.
double drg_losses(drg_backprop *bp, const uint32_t *sents);

#endif
