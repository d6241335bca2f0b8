// SPDX-License-Identifier: MIT
//
// net -- loading the network from a model and running it; see net.h.

#include "reader/net.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CLASSES_MOST 4096u

static int in(uint32_t x, uint32_t low, uint32_t high)
{
    return x >= low && x <= high;
}

int drg_net_shape_finish(drg_net_shape *s)
{
    if (!in(s->width, 32, DRG_NET_WIDTH_MOST) || s->width % 32 || !in(s->dim, 16, DRG_NET_WIDTH_MOST) || s->dim % 16 ||
        !in(s->arc, 16, 512) || s->arc % 16 || !in(s->hidden, 16, 512) || s->hidden % 16 || !in(s->n_layers, 1, DRG_NET_LAYERS_MOST) ||
        !in(s->n_upos, 1, CLASSES_MOST) || !in(s->n_xpos, 1, CLASSES_MOST) || !in(s->n_feats, 1, CLASSES_MOST) ||
        !in(s->n_lemma, 1, CLASSES_MOST) || !in(s->n_rel, 1, CLASSES_MOST))
        return 0;
    for (uint32_t l = 0; l < s->n_layers; l++)
        if (s->layers[l] != '1' && s->layers[l] != 'q') return 0;
    for (uint32_t f = 0; f < DRG_WORD_LIST; f++)
        if (!in(s->n_rows[f], 2, 1u << 22)) return 0;
    if (s->n_rows[DRG_WORD_LIST] != 0 && s->n_rows[DRG_WORD_LIST] != DRG_WORD_KINDS) return 0;
    s->n_word = s->n_rows[DRG_WORD_LIST] ? DRG_N_WORD : DRG_WORD_LIST;
    s->at_upos = 0;
    s->at_xpos = s->at_upos + s->n_upos;
    s->at_feats = s->at_xpos + s->n_xpos;
    s->at_lemma = s->at_feats + s->n_feats;
    s->at_names = s->at_lemma + s->n_lemma;
    s->at_dep = s->at_names + DRG_NET_NAME_TAGS;
    s->at_head = s->at_dep + s->arc;
    s->at_dist_dep = s->at_head + s->arc;
    s->at_dist_head = s->at_dist_dep + DRG_NET_BUCKETS;
    s->at_root = s->at_dist_head + DRG_NET_BUCKETS;
    s->at_lab_dep = s->at_root + 1;
    s->at_lab_head = s->at_lab_dep + s->hidden;
    s->n_cols = s->at_lab_head + s->hidden;
    return 1;
}

uint32_t drg_net_bucket(int32_t distance)
{
    static const uint8_t edges[13] = {1, 2, 3, 4, 5, 6, 8, 11, 15, 20, 27, 40, 64}; // last distance of each bucket
    uint32_t d = (uint32_t)(distance < 0 ? -distance : distance), b = 0;
    while (b < 13 && d > edges[b]) b++;
    return distance < 0 ? b : 14 + b;
}

// ---- loading ------------------------------------------------------------------------------------------------------

typedef struct loader {
    const drg_model *model;
    drg_note *note;
    drg_err err; // the first thing that was wrong
} loader;

// The chunk's data when type and dims are as expected; else notes the error and returns NULL.
static const void *take(loader *load, const char *name, drg_chunk_type type, uint32_t n_dims, uint32_t d0, uint32_t d1, uint32_t d2)
{
    const drg_chunk *chunk = drg_model_chunk(load->model, name);
    if (chunk && chunk->type == type && chunk->n_dims == n_dims && chunk->dims[0] == d0 && (n_dims < 2 || chunk->dims[1] == d1) &&
        (n_dims < 3 || chunk->dims[2] == d2))
        return chunk->data;
    if (!load->err)
        load->err = drg_fail(load->note, DRG_E_FORMAT, "model: chunk %s %s", name, chunk ? "has the wrong type or shape" : "is missing");
    return NULL;
}

static const float *take_vector(loader *load, const char *name, uint32_t n)
{
    return take(load, name, DRG_CHUNK_F32, 1, n, 0, 0);
}

// A matrix [k][n] in panels.
static const float *take_packed(loader *load, const char *name, uint32_t k, uint32_t n)
{
    return take(load, name, DRG_CHUNK_F32, 3, (n + DRG_PANEL - 1) / DRG_PANEL, k, DRG_PANEL);
}

static void take_layer(loader *load, drg_net_layer *layer, const char *name, uint32_t k, uint32_t width)
{
    char full[32];
    snprintf(full, sizeof full, "%s.w", name);
    layer->w = take_packed(load, full, k, 3 * width);
    snprintf(full, sizeof full, "%s.b", name);
    layer->b = take_vector(load, full, 3 * width);
    snprintf(full, sizeof full, "%s.gain", name);
    layer->gain = take_vector(load, full, width);
    snprintf(full, sizeof full, "%s.bias", name);
    layer->bias = take_vector(load, full, width);
}

static drg_err load_shape(drg_net_shape *s, const drg_model *model, drg_note *note)
{
    enum { N_FIXED = 11, N_NUMBERS = N_FIXED + DRG_N_WORD };
    const drg_chunk *numbers = drg_model_chunk(model, "net"), *layers = drg_model_chunk(model, "layers");
    if (!numbers || numbers->type != DRG_CHUNK_U32 || (numbers->dims[0] != N_NUMBERS && numbers->dims[0] != N_NUMBERS - 1) || !layers ||
        layers->type != DRG_CHUNK_BYTES || layers->n_bytes > DRG_NET_LAYERS_MOST)
        return drg_fail(note, DRG_E_FORMAT, "model: no network in it");
    uint32_t n[N_NUMBERS] = {0}; // a model without word list has one number less
    memcpy(n, numbers->data, numbers->dims[0] * sizeof *n);
    if (n[0] != 1) return drg_fail(note, DRG_E_VERSION, "model: network version %u, this program reads 1", n[0]);
    *s = (drg_net_shape){.width = n[1], .dim = n[2], .arc = n[3], .hidden = n[4], .n_layers = (uint32_t)layers->n_bytes,
                         .n_upos = n[5], .n_xpos = n[6], .n_feats = n[7], .n_lemma = n[8], .n_rel = n[9]};
    memcpy(s->layers, layers->data, layers->n_bytes);
    memcpy(s->n_rows, n + N_FIXED, sizeof s->n_rows);
    if (n[10] != DRG_NET_NAME_TAGS || !drg_net_shape_finish(s)) return drg_fail(note, DRG_E_FORMAT, "model: the network's sizes are out of bounds");
    return DRG_OK;
}

// Bytes of a matrix in 8-bit numbers, up to the next multiple of 64.
static size_t room8(size_t k, size_t n)
{
    return (drg_kernels_packed8_size(k, n) + 63) / 64 * 64;
}

drg_err drg_net_round(drg_net *net)
{
    if (net->whole) return DRG_OK;
    const drg_net_shape *s = &net->shape;
    size_t w = s->width, total = room8(w, s->n_cols);
    for (uint32_t l = 0; l < s->n_layers; l++) total += room8(s->layers[l] == '1' ? 3 * w : w, 3 * w);
    unsigned char *memory = net->memory8 = aligned_alloc(64, total);
    if (!memory) return DRG_E_NOMEM;
    for (uint32_t l = 0; l < s->n_layers; l++) {
        size_t k = s->layers[l] == '1' ? 3 * w : w;
        drg_kernels_pack8(&net->layer8[l], memory, net->layer[l].w, k, 3 * w);
        memory += room8(k, 3 * w);
    }
    drg_kernels_pack8(&net->head8, memory, net->head_w, w, s->n_cols);
    net->whole = 1;
    return DRG_OK;
}

drg_err drg_net_load(drg_net *net, const drg_model *model, drg_note *note)
{
    memset(net, 0, sizeof *net);
    DRG_TRY(load_shape(&net->shape, model, note));
    const drg_net_shape *s = &net->shape;
    loader load = {model, note, DRG_OK};
    char name[32];
    for (uint32_t f = 0; f < s->n_word; f++) {
        snprintf(name, sizeof name, "table%u", f);
        net->table[f] = take(&load, name, DRG_CHUNK_I8, 2, s->n_rows[f], s->dim, 0);
        snprintf(name, sizeof name, "scale%u", f);
        net->scale[f] = take_vector(&load, name, s->n_rows[f]);
    }
    take_layer(&load, &net->mix, "mix", s->n_word * s->dim, s->width);
    for (uint32_t l = 0; l < s->n_layers; l++) {
        snprintf(name, sizeof name, "layer%u", l);
        take_layer(&load, &net->layer[l], name, s->layers[l] == '1' ? 3 * s->width : s->width, s->width);
    }
    net->head_w = take_packed(&load, "head.w", s->width, s->n_cols);
    net->head_b = take_vector(&load, "head.b", s->n_cols);
    net->label_w = take_packed(&load, "label.w", s->hidden, s->n_rel);
    net->label_b = take_vector(&load, "label.b", s->n_rel);
    net->label_dist = take(&load, "label.dist", DRG_CHUNK_F32, 2, DRG_NET_BUCKETS + 1, s->hidden, 0);
    net->label_root = take_vector(&load, "label.root", s->hidden);
    const drg_chunk *known = drg_model_chunk(model, "known");
    net->n_known = known ? known->dims[0] : 0;
    net->known = take(&load, "known", DRG_CHUNK_U64, 1, net->n_known, 0, 0);
    if (s->n_rows[DRG_WORD_LIST]) {
        const drg_chunk *listed = drg_model_chunk(model, "list.keys");
        net->n_listed = listed ? listed->dims[0] : 0;
        net->listed = take(&load, "list.keys", DRG_CHUNK_U64, 1, net->n_listed, 0, 0);
        net->kinds = take(&load, "list.kinds", DRG_CHUNK_BYTES, 1, net->n_listed, 0, 0);
    }
    if (load.err) return load.err;
    return drg_model_chunk(model, "whole") ? drg_net_round(net) : DRG_OK;
}

void drg_net_free(drg_net *net)
{
    free(net->memory8);
    net->memory8 = NULL;
}

// ---- words --------------------------------------------------------------------------------------------------------

uint32_t drg_net_key(const uint64_t *keys, uint32_t n, uint64_t key)
{
    uint32_t low = 0, high = n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (keys[middle] < key) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < n && keys[low] == key ? low : n;
}

int drg_net_knows(const drg_net *net, uint64_t key)
{
    return drg_net_key(net->known, net->n_known, key) < net->n_known;
}

static void add_row(const drg_net *net, float *out, uint32_t table, uint32_t row, float times)
{
    const int8_t *values = net->table[table] + (size_t)row * net->shape.dim;
    float scale = net->scale[table][row] * times;
    for (uint32_t i = 0; i < net->shape.dim; i++) out[i] += scale * (float)values[i];
}

void drg_net_embed(const drg_net *net, float *out, const drg_word_rows *rows)
{
    uint32_t dim = net->shape.dim;
    int known = drg_net_knows(net, rows->lower_key);
    memset(out, 0, (size_t)net->shape.n_word * dim * sizeof *out);
    for (uint32_t f = 0; f < DRG_WORD_GRAMS; f++) {
        int form = f == DRG_WORD_LOWER || f == DRG_WORD_FORM;
        for (int i = 0; i < 2; i++) add_row(net, out + f * dim, f, form && !known ? 0 : rows->row[f][i], 1.0f);
    }
    float times = rows->n_grams ? 1.0f / sqrtf((float)rows->n_grams) : 0.0f;
    for (uint32_t g = 0; g < rows->n_grams; g++) add_row(net, out + DRG_WORD_GRAMS * dim, DRG_WORD_GRAMS, rows->grams[g], times);
    if (!net->shape.n_rows[DRG_WORD_LIST]) return;
    uint32_t at = drg_net_key(net->listed, net->n_listed, rows->lower_key);
    add_row(net, out + DRG_WORD_LIST * dim, DRG_WORD_LIST, at < net->n_listed ? net->kinds[at] : 0, 1.0f);
}

void drg_net_words(const drg_net *net, const drg_kernels *kernels, float *out, const float *embeddings, size_t n, float *y)
{
    size_t w = net->shape.width, k = (size_t)net->shape.n_word * net->shape.dim;
    kernels->product(y, 3 * w, embeddings, k, 1, net->mix.w, n, k, 3 * w, net->mix.b, 0);
    for (size_t i = 0; i < n; i++) {
        float h[DRG_NET_WIDTH_MOST];
        kernels->maxout(h, y + i * 3 * w, w);
        kernels->norm_add(out + i * w, NULL, h, net->mix.gain, net->mix.bias, w);
    }
}

// ---- layers -------------------------------------------------------------------------------------------------------

// Rounds the rows of each sentence to 8 bits; zero rows become 128, which stands for 0.
static void round_rows(const drg_net *net, const drg_kernels *kernels, const drg_net_room *room, size_t rows, const drg_net_span *sents,
                       size_t n_sents)
{
    size_t w = net->shape.width;
    memset(room->q, 128, rows * w);
    for (size_t r = 0; r < rows; r++) room->q_scale[r] = 0;
    for (size_t s = 0; s < n_sents; s++) {
        size_t at = sents[s].first * w, n = sents[s].n * w;
        float most = kernels->reach(room->x + at, n);
        kernels->quantise(room->q + at, room->x + at, most > 1e-30f ? 127.0f / most : 0.0f, n);
        for (size_t r = sents[s].first; r < sents[s].first + sents[s].n; r++) room->q_scale[r] = most / 127.0f;
    }
}

static void run_convolution(const drg_net *net, const drg_kernels *kernels, uint32_t l, const drg_net_room *room, size_t rows)
{
    size_t w = net->shape.width;
    const drg_net_layer *layer = &net->layer[l];
    if (rows < 3) return;
    // Row r of x sees rows r-1, r, r+1: 3w floats in a row. The first and the last row are zero rows and stay so.
    if (net->whole) {
        kernels->product8(room->y + 3 * w, 3 * w, room->q, w, room->q_scale + 1, &net->layer8[l], rows - 2, layer->b);
    } else {
        kernels->product(room->y + 3 * w, 3 * w, room->x, w, 1, layer->w, rows - 2, 3 * w, 3 * w, layer->b, 0);
    }
}

static void run_recurrence(const drg_net *net, const drg_kernels *kernels, uint32_t l, const drg_net_room *room, size_t rows,
                           const drg_net_span *sents, size_t n_sents)
{
    size_t w = net->shape.width;
    const drg_net_layer *layer = &net->layer[l];
    if (net->whole) {
        kernels->product8(room->y, 3 * w, room->q, w, room->q_scale, &net->layer8[l], rows, layer->b);
    } else {
        kernels->product(room->y, 3 * w, room->x, w, 1, layer->w, rows, w, 3 * w, layer->b, 0);
    }
    for (size_t r = 0; r < rows; r++) kernels->sigmoid(room->y + r * 3 * w + w, 2 * w);
    for (size_t s = 0; s < n_sents; s++)
        kernels->recur(room->h + sents[s].first * w, w, room->y + sents[s].first * 3 * w, 3 * w, sents[s].n, w);
}

void drg_net_run(const drg_net *net, const drg_kernels *kernels, const drg_net_room *room, size_t rows, const drg_net_span *sents,
                 size_t n_sents)
{
    const drg_net_shape *s = &net->shape;
    size_t w = s->width;
    float *x = room->x, *y = room->y, *h = room->h;
    for (uint32_t l = 0; l < s->n_layers; l++) {
        const drg_net_layer *layer = &net->layer[l];
        int window = s->layers[l] == '1';
        if (net->whole) round_rows(net, kernels, room, rows, sents, n_sents);
        if (window) {
            run_convolution(net, kernels, l, room, rows);
        } else {
            run_recurrence(net, kernels, l, room, rows, sents, n_sents);
        }
        for (size_t i = 0; i < n_sents; i++)
            for (size_t r = sents[i].first; r < sents[i].first + sents[i].n; r++) { // zero rows stay zero
                if (window) kernels->maxout(h + r * w, y + r * 3 * w, w);
                kernels->norm_add(x + r * w, x + r * w, h + r * w, layer->gain, layer->bias, w);
            }
    }
    if (net->whole) {
        round_rows(net, kernels, room, rows, sents, n_sents);
        kernels->product8(y, s->n_cols, room->q, w, room->q_scale, &net->head8, rows, net->head_b);
    } else {
        kernels->product(y, s->n_cols, x, w, 1, net->head_w, rows, w, s->n_cols, net->head_b, 0);
    }
}
