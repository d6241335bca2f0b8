// SPDX-License-Identifier: MIT
//
// params -- the weights while they are learned: values, gradients, and Adam's two moments.
//
// Layout   the dense weights are one array; drg_dense tells where each matrix lies in it. The embedding tables are apart:
//          a step touches few of their rows, and only those are moved
// Source   Kingma and Ba 2015, "Adam", with b1 0.9 and b2 0.99

#ifndef DRG_TRAIN_PARAMS_H
#define DRG_TRAIN_PARAMS_H

#include "base/err.h"
#include "reader/net.h"
#include "rng.h"

typedef struct drg_dense {
    size_t w, b, gain, bias; // offsets of [k][n] weights, [n] offsets, [width] gain and bias of the norm (layers only)
    uint32_t k, n;
} drg_dense;

typedef struct drg_params {
    drg_net_shape shape;
    drg_dense mix, layer[DRG_NET_LAYERS_MOST], head, label;
    size_t label_dist, label_root;
    size_t n_dense;
    float *value, *grad, *first, *second; // [n_dense]
    float *table[DRG_N_WORD];             // [n_rows][dim]
    float *table_grad[DRG_N_WORD], *table_first[DRG_N_WORD], *table_second[DRG_N_WORD];
    uint32_t *touched[DRG_N_WORD];        // rows with a gradient in this step
    uint8_t *mark[DRG_N_WORD];            // bit 0: touched in this step, bit 1: ever touched
    uint32_t n_touched[DRG_N_WORD];
    float power1, power2;                 // b1^t, b2^t
} drg_params;

// Takes the memory and draws the first values. The shape must be finished.
drg_err drg_params_init(drg_params *params, const drg_net_shape *shape, drg_rng *rng);
void drg_params_free(drg_params *params);

// The gradient row of a table, noted as touched.
float *drg_params_row(drg_params *params, uint32_t table, uint32_t row);

// One Adam step with the gradients at hand, which are zero afterwards.
void drg_params_step(drg_params *params, float rate);

// Only forgets the gradients.
void drg_params_clear(drg_params *params);

#endif
