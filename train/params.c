// SPDX-License-Identifier: MIT
//
// params -- laying out, drawing and moving the weights; see params.h.

#include "params.h"

#include "loops.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define B1 0.9f
#define B2 0.99f
#define TINY 1e-8f

static float *floats(size_t n)
{
    return calloc(n + 16, sizeof(float));
}

static size_t take(drg_params *params, size_t n)
{
    size_t at = params->n_dense;
    params->n_dense += (n + 15) / 16 * 16;
    return at;
}

static void lay_out_dense(drg_params *params, drg_dense *dense, uint32_t k, uint32_t n, uint32_t width)
{
    *dense = (drg_dense){.k = k, .n = n};
    dense->w = take(params, (size_t)k * n);
    dense->b = take(params, n);
    dense->gain = take(params, width);
    dense->bias = take(params, width);
}

// Glorot: uniform within sqrt(6 / (in + out)), times a factor.
static void draw(drg_params *params, drg_rng *rng, size_t at, uint32_t k, uint32_t n, uint32_t row, uint32_t first, uint32_t outs, float times)
{
    float bound = times * sqrtf(6.0f / (float)(k + outs));
    for (uint32_t i = 0; i < k; i++)
        for (uint32_t j = first; j < first + n; j++) params->value[at + (size_t)i * row + j] = (2 * drg_rng_unit(rng) - 1) * bound;
}

static void draw_layer(drg_params *params, drg_rng *rng, const drg_dense *dense, int recurrence)
{
    uint32_t w = params->shape.width;
    draw(params, rng, dense->w, dense->k, dense->n, dense->n, 0, w, 1.0f);
    for (uint32_t j = 0; j < w; j++) params->value[dense->gain + j] = 1.0f;
    for (uint32_t j = w; recurrence && j < 2 * w; j++) params->value[dense->b + j] = 0.5f; // begin by remembering
}

static void draw_all(drg_params *params, drg_rng *rng)
{
    const drg_net_shape *s = &params->shape;
    for (uint32_t f = 0; f < DRG_N_WORD; f++)
        for (size_t i = 0; i < (size_t)s->n_rows[f] * s->dim; i++) params->table[f][i] = (2 * drg_rng_unit(rng) - 1) * 0.1f;
    draw_layer(params, rng, &params->mix, 0);
    for (uint32_t l = 0; l < s->n_layers; l++) draw_layer(params, rng, &params->layer[l], s->layers[l] == 'q');
    // Heads that are compared by a large product or many scores begin small.
    size_t head = params->head.w;
    draw(params, rng, head, s->width, s->at_dep, s->n_cols, 0, s->n_upos, 0.5f);
    draw(params, rng, head, s->width, 2 * s->arc, s->n_cols, s->at_dep, s->arc, 0.5f);
    draw(params, rng, head, s->width, 2 * s->hidden, s->n_cols, s->at_lab_dep, s->hidden, 1.0f);
    draw(params, rng, params->label.w, s->hidden, s->n_rel, s->n_rel, 0, s->n_rel, 1.0f);
}

drg_err drg_params_init(drg_params *params, const drg_net_shape *shape, drg_rng *rng)
{
    memset(params, 0, sizeof *params);
    params->shape = *shape;
    params->power1 = params->power2 = 1;
    uint32_t w = shape->width;
    lay_out_dense(params, &params->mix, shape->n_word * shape->dim, 3 * w, w);
    for (uint32_t l = 0; l < shape->n_layers; l++) lay_out_dense(params, &params->layer[l], shape->layers[l] == '1' ? 3 * w : w, 3 * w, w);
    lay_out_dense(params, &params->head, w, shape->n_cols, 0);
    lay_out_dense(params, &params->label, shape->hidden, shape->n_rel, 0);
    params->label_dist = take(params, (size_t)(DRG_NET_BUCKETS + 1) * shape->hidden);
    params->label_root = take(params, shape->hidden);
    params->value = floats(params->n_dense);
    params->grad = floats(params->n_dense);
    params->first = floats(params->n_dense);
    params->second = floats(params->n_dense);
    int good = params->value && params->grad && params->first && params->second;
    for (uint32_t f = 0; f < DRG_N_WORD; f++) {
        size_t n = (size_t)shape->n_rows[f] * shape->dim;
        params->table[f] = floats(n);
        params->table_grad[f] = floats(n);
        params->table_first[f] = floats(n);
        params->table_second[f] = floats(n);
        params->touched[f] = calloc((size_t)shape->n_rows[f] + 1, sizeof(uint32_t));
        params->mark[f] = calloc((size_t)shape->n_rows[f] + 1, 1);
        good = good && params->table[f] && params->table_grad[f] && params->table_first[f] && params->table_second[f] &&
               params->touched[f] && params->mark[f];
    }
    if (!good) return DRG_E_NOMEM;
    draw_all(params, rng);
    return DRG_OK;
}

void drg_params_free(drg_params *params)
{
    free(params->value);
    free(params->grad);
    free(params->first);
    free(params->second);
    for (uint32_t f = 0; f < DRG_N_WORD; f++) {
        free(params->table[f]);
        free(params->table_grad[f]);
        free(params->table_first[f]);
        free(params->table_second[f]);
        free(params->touched[f]);
        free(params->mark[f]);
    }
    memset(params, 0, sizeof *params);
}

float *drg_params_row(drg_params *params, uint32_t table, uint32_t row)
{
    if (!(params->mark[table][row] & 1)) {
        params->mark[table][row] = 3;
        params->touched[table][params->n_touched[table]++] = row;
    }
    return params->table_grad[table] + (size_t)row * params->shape.dim;
}

DRG_CLONES static void adam(float *value, float *grad, float *first, float *second, size_t n, float rate, float fix2)
{
    for (size_t i = 0; i < n; i++) {
        float g = grad[i];
        first[i] = B1 * first[i] + (1 - B1) * g;
        second[i] = B2 * second[i] + (1 - B2) * g * g;
        value[i] -= rate * first[i] / (sqrtf(second[i] * fix2) + TINY);
        grad[i] = 0;
    }
}

void drg_params_step(drg_params *params, float rate)
{
    params->power1 *= B1;
    params->power2 *= B2;
    float scaled = rate / (1 - params->power1), fix2 = 1 / (1 - params->power2);
    adam(params->value, params->grad, params->first, params->second, params->n_dense, scaled, fix2);
    size_t dim = params->shape.dim;
    for (uint32_t f = 0; f < DRG_N_WORD; f++) {
        for (uint32_t i = 0; i < params->n_touched[f]; i++) {
            size_t at = params->touched[f][i] * dim;
            adam(params->table[f] + at, params->table_grad[f] + at, params->table_first[f] + at, params->table_second[f] + at, dim,
                 scaled, fix2);
            params->mark[f][params->touched[f][i]] = 2;
        }
        params->n_touched[f] = 0;
    }
}

void drg_params_clear(drg_params *params)
{
    memset(params->grad, 0, params->n_dense * sizeof(float));
    size_t dim = params->shape.dim;
    for (uint32_t f = 0; f < DRG_N_WORD; f++) {
        for (uint32_t i = 0; i < params->n_touched[f]; i++) {
            memset(params->table_grad[f] + params->touched[f][i] * dim, 0, dim * sizeof(float));
            params->mark[f][params->touched[f][i]] = 2;
        }
        params->n_touched[f] = 0;
    }
}
