// SPDX-License-Identifier: MIT
//
// backprop -- forward and back through the network; see backprop.h. The losses are in losses.c.
//
// Each function that goes forward stands above the one that goes back through the same layer.

#include "backprop.h"

#include "backprop_state.h"
#include "loops.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

// ---- memory -------------------------------------------------------------------------------------------------------

static float *floats(drg_backprop *bp, size_t n)
{
    size_t bytes = (n * sizeof(float) + 63) / 64 * 64 + 64;
    float *p = bp->n_taken < TAKEN_MOST ? aligned_alloc(64, bytes) : NULL;
    if (!p) {
        bp->short_of_memory = 1;
        return NULL;
    }
    memset(p, 0, bytes);
    bp->taken[bp->n_taken++] = p;
    return p;
}

drg_err drg_backprop_new(drg_backprop **out, drg_params *params, const drg_corpus *corpus, const drg_type_rows *types,
                         uint32_t most_words)
{
    *out = NULL;
    drg_backprop *bp = calloc(1, sizeof *bp);
    if (!bp) return DRG_E_NOMEM;
    const drg_net_shape *s = &params->shape;
    size_t rows = 2 * (size_t)most_words + 2, w = s->width, inputs = (size_t)s->n_word * s->dim;
    bp->params = params;
    bp->corpus = corpus;
    bp->types = types;
    bp->kernels = drg_kernels_best();
    bp->most_rows = (uint32_t)rows;
    bp->stamp = calloc((size_t)corpus->forms.n * 2 + 1, sizeof *bp->stamp);
    bp->word_at = calloc((size_t)corpus->forms.n * 2 + 1, sizeof *bp->word_at);
    bp->word_key = calloc(rows, sizeof *bp->word_key);
    bp->row_word = calloc(rows, sizeof *bp->row_word);
    bp->spans = calloc(rows, sizeof *bp->spans);
    bp->row_of = calloc(rows, sizeof *bp->row_of);
    bp->embeddings = floats(bp, rows * inputs);
    bp->embeddings_grad = floats(bp, rows * inputs);
    bp->word_vectors = floats(bp, rows * w);
    bp->word_grad = floats(bp, rows * w);
    bp->masks = floats(bp, rows * w * (s->n_layers + 1) / 4 + 64);
    size_t wide = 3 * w > s->n_cols ? 3 * w : s->n_cols;
    if (inputs > wide) wide = inputs;
    for (uint32_t l = 0; l <= s->n_layers; l++) {
        drg_kept *kept = l < s->n_layers ? &bp->layer[l] : &bp->mix;
        bp->x[l] = floats(bp, (rows + 2) * w);
        kept->y = floats(bp, rows * 3 * w);
        kept->h = floats(bp, rows * w);
        kept->c = floats(bp, rows * w);
        kept->scale = floats(bp, rows);
        kept->which = calloc(rows, w);
        if (!kept->which) bp->short_of_memory = 1;
    }
    bp->heads = floats(bp, rows * s->n_cols);
    bp->heads_grad = floats(bp, rows * s->n_cols);
    bp->dx = floats(bp, (rows + 2) * w);
    bp->dh = floats(bp, rows * w);
    bp->dy = floats(bp, rows * wide);
    bp->dcat = floats(bp, rows * wide);
    size_t packed_most = drg_kernels_packed_size(rows, wide) + drg_kernels_packed_size(wide, wide);
    bp->packed = floats(bp, packed_most);
    bp->score = floats(bp, (size_t)DRG_NET_SENT_MOST * (DRG_NET_SENT_MOST + 32));
    bp->hidden = floats(bp, rows * s->hidden);
    bp->hidden_grad = floats(bp, rows * s->hidden);
    bp->label = floats(bp, rows * s->n_rel);
    if (bp->short_of_memory || !bp->stamp || !bp->word_at || !bp->word_key || !bp->row_word || !bp->spans || !bp->row_of) {
        drg_backprop_free(bp);
        return DRG_E_NOMEM;
    }
    *out = bp;
    return DRG_OK;
}

drg_err drg_backprop_round(drg_backprop *bp)
{
    const drg_net_shape *s = &bp->params->shape;
    size_t wide = 3 * (size_t)s->width, inputs = (size_t)s->n_word * s->dim;
    if (s->n_cols > wide) wide = s->n_cols;
    if (inputs > wide) wide = inputs;
    DRG_TRY(drg_product16_reserve(&bp->product16, bp->most_rows > wide ? bp->most_rows : wide, bp->most_rows > wide ? bp->most_rows : wide));
    bp->product16.amx = drg_product16_has_amx();
    bp->rounded = 1;
    return DRG_OK;
}

void drg_backprop_free(drg_backprop *bp)
{
    if (!bp) return;
    drg_product16_free(&bp->product16);
    for (uint32_t i = 0; i < bp->n_taken; i++) free(bp->taken[i]);
    for (uint32_t l = 0; l < DRG_NET_LAYERS_MOST; l++) free(bp->layer[l].which);
    free(bp->mix.which);
    free(bp->stamp);
    free(bp->word_at);
    free(bp->word_key);
    free(bp->row_word);
    free(bp->spans);
    free(bp->row_of);
    free(bp);
}

// ---- products -----------------------------------------------------------------------------------------------------

// y = x W + b for rows of x (stride row floats, dense->k of them read).
static void forward_product(drg_backprop *bp, float *y, const float *x, size_t row, const drg_dense *dense, size_t rows)
{
    const float *w = bp->params->value + dense->w;
    if (bp->rounded) {
        drg_product16_run(&bp->product16, y, dense->n, x, row, 1, w, dense->n, 1, rows, dense->k, dense->n, bp->params->value + dense->b, 0);
        return;
    }
    drg_kernels_pack(bp->packed, w, dense->n, 1, dense->k, dense->n);
    bp->kernels->product(y, dense->n, x, row, 1, bp->packed, rows, dense->k, dense->n, bp->params->value + dense->b, 0);
}

DRG_CLONES static void add_columns(float *sum, const float *y, size_t rows, size_t n)
{
    for (size_t r = 0; r < rows; r++)
        for (size_t j = 0; j < n; j++) sum[j] += y[r * n + j];
}

// Given dy: W and b get their gradients; dx (stride k) = dy W^T when wanted.
static void back_product(drg_backprop *bp, float *dx, const float *dy, const float *x, size_t row, const drg_dense *dense, size_t rows)
{
    drg_params *p = bp->params;
    if (bp->rounded) {
        drg_product16 *room = &bp->product16;
        const float *w = p->value + dense->w;
        drg_product16_run(room, p->grad + dense->w, dense->n, x, 1, row, dy, dense->n, 1, dense->k, rows, dense->n, NULL, 1);
        add_columns(p->grad + dense->b, dy, rows, dense->n);
        if (dx) drg_product16_run(room, dx, dense->k, dy, dense->n, 1, w, 1, dense->n, rows, dense->n, dense->k, NULL, 0);
        return;
    }
    drg_kernels_pack(bp->packed, dy, dense->n, 1, rows, dense->n);
    bp->kernels->product(p->grad + dense->w, dense->n, x, 1, row, bp->packed, dense->k, rows, dense->n, NULL, 1);
    add_columns(p->grad + dense->b, dy, rows, dense->n);
    if (!dx) return;
    drg_kernels_pack(bp->packed, p->value + dense->w, 1, dense->n, dense->n, dense->k);
    bp->kernels->product(dx, dense->k, dy, dense->n, 1, bp->packed, rows, dense->n, dense->k, NULL, 0);
}

// ---- maxout and norm ----------------------------------------------------------------------------------------------

DRG_CLONES static void maxout(float *h, uint8_t *which, const float *y, size_t rows, size_t w)
{
    for (size_t r = 0; r < rows; r++, h += w, which += w, y += 3 * w)
        for (size_t j = 0; j < w; j++) {
            float a = y[j], b = y[w + j], c = y[2 * w + j];
            float ab = a > b ? a : b;
            uint8_t at = a > b ? 0 : 1;
            h[j] = ab > c ? ab : c;
            which[j] = ab > c ? at : 2;
        }
}

DRG_CLONES static void back_maxout(float *dy, const float *dh, const uint8_t *which, size_t rows, size_t w)
{
    for (size_t r = 0; r < rows; r++, dy += 3 * w, dh += w, which += w)
        for (size_t j = 0; j < w; j++) {
            dy[j] = which[j] == 0 ? dh[j] : 0;
            dy[w + j] = which[j] == 1 ? dh[j] : 0;
            dy[2 * w + j] = which[j] == 2 ? dh[j] : 0;
        }
}

static float sum16(const float *lane)
{
    float s[16];
    memcpy(s, lane, sizeof s);
    for (size_t half = 8; half; half /= 2)
        for (size_t i = 0; i < half; i++) s[i] += s[i + half];
    return s[0];
}

// h becomes its normed self (mean 0, variance 1); out = normed * gain + bias; scale keeps 1 / deviation.
DRG_CLONES static void norm(float *out, float *h, float *scale, const float *gain, const float *bias, size_t rows, size_t w)
{
    for (size_t r = 0; r < rows; r++, out += w, h += w) {
        float lane[16] = {0};
        for (size_t j = 0; j < w; j += 16)
            for (size_t i = 0; i < 16; i++) lane[i] += h[j + i];
        float mean = sum16(lane) / (float)w;
        memset(lane, 0, sizeof lane);
        for (size_t j = 0; j < w; j += 16)
            for (size_t i = 0; i < 16; i++) lane[i] += (h[j + i] - mean) * (h[j + i] - mean);
        scale[r] = 1.0f / sqrtf(sum16(lane) / (float)w + 1e-5f);
        for (size_t j = 0; j < w; j++) {
            h[j] = (h[j] - mean) * scale[r];
            out[j] = h[j] * gain[j] + bias[j];
        }
    }
}

// d: gradient of out, becomes that of the h before norming.
DRG_CLONES static void back_norm(float *d, const float *h, const float *scale, const float *gain, float *gain_grad, float *bias_grad,
                                 size_t rows, size_t w)
{
    for (size_t r = 0; r < rows; r++, d += w, h += w) {
        float lane[16] = {0}, with_h[16] = {0};
        for (size_t j = 0; j < w; j++) {
            gain_grad[j] += d[j] * h[j];
            bias_grad[j] += d[j];
            d[j] *= gain[j];
        }
        for (size_t j = 0; j < w; j += 16)
            for (size_t i = 0; i < 16; i++) {
                lane[i] += d[j + i];
                with_h[i] += d[j + i] * h[j + i];
            }
        float mean = sum16(lane) / (float)w, slope = sum16(with_h) / (float)w;
        for (size_t j = 0; j < w; j++) d[j] = (d[j] - mean - h[j] * slope) * scale[r];
    }
}

// ---- words --------------------------------------------------------------------------------------------------------

DRG_CLONES static void add_scaled(float *to, const float *from, float times, size_t n)
{
    for (size_t i = 0; i < n; i++) to[i] += times * from[i];
}

static uint32_t row_for(const drg_type_rows *type, uint32_t feature, int i, int unknown)
{
    return unknown && (feature == DRG_WORD_LOWER || feature == DRG_WORD_FORM) ? 0 : type->row[feature][i];
}

static float gram_scale(const drg_type_rows *type)
{
    return type->n_grams ? 1.0f / sqrtf((float)type->n_grams) : 0.0f;
}

static void embed(drg_backprop *bp, uint32_t at)
{
    const drg_params *p = bp->params;
    size_t dim = p->shape.dim;
    const drg_type_rows *type = &bp->types[bp->word_key[at] / 2];
    int unknown = (int)(bp->word_key[at] & 1);
    float *out = bp->embeddings + (size_t)at * p->shape.n_word * dim;
    memset(out, 0, p->shape.n_word * dim * sizeof *out);
    for (uint32_t f = 0; f < DRG_WORD_GRAMS; f++)
        for (int i = 0; i < 2; i++) add_scaled(out + f * dim, p->table[f] + row_for(type, f, i, unknown) * dim, 1.0f, dim);
    for (uint32_t g = 0; g < type->n_grams; g++)
        add_scaled(out + DRG_WORD_GRAMS * dim, p->table[DRG_WORD_GRAMS] + type->grams[g] * dim, gram_scale(type), dim);
    if (p->shape.n_rows[DRG_WORD_LIST]) add_scaled(out + DRG_WORD_LIST * dim, p->table[DRG_WORD_LIST] + type->kinds * dim, 1.0f, dim);
}

static void back_embed(drg_backprop *bp, uint32_t at)
{
    drg_params *p = bp->params;
    size_t dim = p->shape.dim;
    const drg_type_rows *type = &bp->types[bp->word_key[at] / 2];
    int unknown = (int)(bp->word_key[at] & 1);
    const float *d = bp->embeddings_grad + (size_t)at * p->shape.n_word * dim;
    for (uint32_t f = 0; f < DRG_WORD_GRAMS; f++)
        for (int i = 0; i < 2; i++) add_scaled(drg_params_row(p, f, row_for(type, f, i, unknown)), d + f * dim, 1.0f, dim);
    for (uint32_t g = 0; g < type->n_grams; g++)
        add_scaled(drg_params_row(p, DRG_WORD_GRAMS, type->grams[g]), d + DRG_WORD_GRAMS * dim, gram_scale(type), dim);
    if (p->shape.n_rows[DRG_WORD_LIST]) add_scaled(drg_params_row(p, DRG_WORD_LIST, type->kinds), d + DRG_WORD_LIST * dim, 1.0f, dim);
}

// Lays the sentences out in rows and finds the distinct words, each one known or read as unknown.
static void lay_out(drg_backprop *bp, const uint32_t *sents, uint32_t n_sents, int drop, drg_rng *rng)
{
    bp->epoch++;
    bp->n_spans = n_sents;
    bp->n_rows = 1;
    bp->n_words = 0;
    bp->n_distinct = 0;
    for (uint32_t s = 0; s < n_sents; s++) {
        const drg_sentence *sent = &bp->corpus->sents[sents[s]];
        bp->spans[s] = (drg_net_span){bp->n_rows, sent->n};
        for (uint32_t i = 0; i < sent->n; i++) {
            uint32_t type = bp->corpus->words[sent->first + i].type;
            uint32_t key = type * 2 + (drop && drg_rng_unit(rng) < bp->types[type].drop);
            if (bp->stamp[key] != bp->epoch) {
                bp->stamp[key] = bp->epoch;
                bp->word_at[key] = bp->n_distinct;
                bp->word_key[bp->n_distinct++] = key;
            }
            bp->row_word[bp->n_rows + i] = bp->word_at[key];
        }
        bp->n_rows += sent->n + 1;
        bp->n_words += sent->n;
    }
}

static void forward_words(drg_backprop *bp)
{
    const drg_params *p = bp->params;
    size_t w = p->shape.width, n = bp->n_distinct;
    for (uint32_t i = 0; i < n; i++) embed(bp, i);
    forward_product(bp, bp->mix.y, bp->embeddings, (size_t)p->shape.n_word * p->shape.dim, &p->mix, n);
    maxout(bp->mix.h, bp->mix.which, bp->mix.y, n, w);
    norm(bp->word_vectors, bp->mix.h, bp->mix.scale, p->value + p->mix.gain, p->value + p->mix.bias, n, w);
}

static void back_words(drg_backprop *bp)
{
    drg_params *p = bp->params;
    size_t w = p->shape.width, n = bp->n_distinct;
    back_norm(bp->word_grad, bp->mix.h, bp->mix.scale, p->value + p->mix.gain, p->grad + p->mix.gain, p->grad + p->mix.bias, n, w);
    back_maxout(bp->dy, bp->word_grad, bp->mix.which, n, w);
    back_product(bp, bp->embeddings_grad, bp->dy, bp->embeddings, (size_t)p->shape.n_word * p->shape.dim, &p->mix, n);
    for (uint32_t i = 0; i < n; i++) back_embed(bp, i);
}

// ---- dropout ------------------------------------------------------------------------------------------------------

// A byte for each value, 1 keep and 0 drop, for all sentence rows.
static void draw_mask(uint8_t *mask, size_t n, float dropout, drg_rng *rng)
{
    uint32_t bound = (uint32_t)(dropout * 65536.0f);
    for (size_t i = 0; i < n; i += 4) {
        uint64_t bits = drg_rng_next(rng);
        for (size_t k = 0; k < 4; k++) mask[i + k] = (uint8_t)(((bits >> (16 * k)) & 0xffff) >= bound);
    }
}

DRG_CLONES static void add_masked(float *to, const float *from, const uint8_t *mask, float times, size_t n)
{
    for (size_t i = 0; i < n; i++) to[i] += mask[i] ? from[i] * times : 0;
}

DRG_CLONES static void copy_masked(float *to, const float *from, const uint8_t *mask, float times, size_t n)
{
    for (size_t i = 0; i < n; i++) to[i] = mask[i] ? from[i] * times : 0;
}

static uint8_t *mask_of(drg_backprop *bp, uint32_t layer)
{
    return (uint8_t *)bp->masks + (size_t)layer * bp->most_rows * bp->params->shape.width;
}

// ---- recurrence ---------------------------------------------------------------------------------------------------

// u: rows of candidate, forget gate, output gate, the gates squashed. c = z + f (c' - z), h = o c.
DRG_CLONES static void recur(float *h, float *c, const float *u, size_t n, size_t w, size_t first, size_t end, int back)
{
    for (size_t i = 0; i < n; i++) {
        size_t t = back ? n - 1 - i : i;
        const float *z = u + t * 3 * w, *f = z + w, *o = z + 2 * w;
        const float *before = back ? c + (t + 1) * w : c + t * w - w;
        for (size_t j = first; j < end; j++) {
            float last = i ? before[j] : 0;
            c[t * w + j] = z[j] + f[j] * (last - z[j]);
            h[t * w + j] = o[j] * c[t * w + j];
        }
    }
}

DRG_CLONES static void back_recur(float *du, const float *dh, const float *c, const float *u, size_t n, size_t w, size_t first, size_t end,
                                  int back)
{
    float carried[DRG_NET_WIDTH_MOST] = {0}; // gradient of c from the next step
    for (size_t i = n; i-- > 0;) {
        size_t t = back ? n - 1 - i : i;
        const float *z = u + t * 3 * w, *f = z + w, *o = z + 2 * w;
        float *dz = du + t * 3 * w, *df = dz + w, *dout = dz + 2 * w;
        const float *before = back ? c + (t + 1) * w : c + t * w - w;
        for (size_t j = first; j < end; j++) {
            float last = i ? before[j] : 0, d = dh[t * w + j], dc = carried[j] + d * o[j];
            dout[j] = d * c[t * w + j] * o[j] * (1 - o[j]);
            df[j] = dc * (last - z[j]) * f[j] * (1 - f[j]);
            dz[j] = dc * (1 - f[j]);
            carried[j] = dc * f[j];
        }
    }
}

// ---- layers -------------------------------------------------------------------------------------------------------

static void forward_layer(drg_backprop *bp, uint32_t l, float dropout, drg_rng *rng)
{
    const drg_params *p = bp->params;
    const drg_dense *dense = &p->layer[l];
    drg_kept *kept = &bp->layer[l];
    size_t w = p->shape.width, rows = bp->n_rows;
    const float *x = bp->x[l];
    if (p->shape.layers[l] == '1') {
        forward_product(bp, kept->y + 3 * w, x, w, dense, rows - 2); // row r sees r-1, r, r+1
        maxout(kept->h + w, kept->which + w, kept->y + 3 * w, rows - 2, w);
    } else {
        forward_product(bp, kept->y, x, w, dense, rows);
        for (size_t r = 0; r < rows; r++) bp->kernels->sigmoid(kept->y + r * 3 * w + w, 2 * w);
        for (uint32_t s = 0; s < bp->n_spans; s++) {
            size_t at = bp->spans[s].first, n = bp->spans[s].n;
            recur(kept->h + at * w, kept->c + at * w, kept->y + at * 3 * w, n, w, 0, w / 2, 0);
            recur(kept->h + at * w, kept->c + at * w, kept->y + at * 3 * w, n, w, w / 2, w, 1);
        }
    }
    uint8_t *mask = mask_of(bp, l + 1);
    draw_mask(mask, rows * w, dropout, rng);
    norm(bp->dh, kept->h, kept->scale, p->value + dense->gain, p->value + dense->bias, rows, w);
    memcpy(bp->x[l + 1], x, rows * w * sizeof(float));
    for (uint32_t s = 0; s < bp->n_spans; s++) { // zero rows stay zero
        size_t at = bp->spans[s].first * w;
        add_masked(bp->x[l + 1] + at, bp->dh + at, mask + at, 1 / (1 - dropout), bp->spans[s].n * w);
    }
}

static void back_layer(drg_backprop *bp, uint32_t l, float dropout)
{
    drg_params *p = bp->params;
    const drg_dense *dense = &p->layer[l];
    const drg_kept *kept = &bp->layer[l];
    size_t w = p->shape.width, rows = bp->n_rows;
    memset(bp->dh, 0, rows * w * sizeof(float));
    for (uint32_t s = 0; s < bp->n_spans; s++) {
        size_t at = bp->spans[s].first * w;
        copy_masked(bp->dh + at, bp->dx + at, mask_of(bp, l + 1) + at, 1 / (1 - dropout), bp->spans[s].n * w);
    }
    back_norm(bp->dh, kept->h, kept->scale, p->value + dense->gain, p->grad + dense->gain, p->grad + dense->bias, rows, w);
    if (p->shape.layers[l] == '1') {
        back_maxout(bp->dy, bp->dh + w, kept->which + w, rows - 2, w);
        back_product(bp, bp->dcat, bp->dy, bp->x[l], w, dense, rows - 2);
        for (size_t r = 0; r < rows - 2; r++) add_scaled(bp->dx + r * w, bp->dcat + r * 3 * w, 1.0f, 3 * w);
    } else {
        memset(bp->dy, 0, rows * 3 * w * sizeof(float));
        for (uint32_t s = 0; s < bp->n_spans; s++) {
            size_t at = bp->spans[s].first, n = bp->spans[s].n;
            back_recur(bp->dy + at * 3 * w, bp->dh + at * w, kept->c + at * w, kept->y + at * 3 * w, n, w, 0, w / 2, 0);
            back_recur(bp->dy + at * 3 * w, bp->dh + at * w, kept->c + at * w, kept->y + at * 3 * w, n, w, w / 2, w, 1);
        }
        back_product(bp, bp->dcat, bp->dy, bp->x[l], w, dense, rows);
        add_scaled(bp->dx, bp->dcat, 1.0f, rows * w);
    }
    // The zero rows are no inputs of the net: what reached them goes no further.
    memset(bp->dx, 0, w * sizeof(float));
    for (uint32_t s = 0; s < bp->n_spans; s++) memset(bp->dx + (bp->spans[s].first + bp->spans[s].n) * w, 0, w * sizeof(float));
}

// ---- the whole ----------------------------------------------------------------------------------------------------

static void forward(drg_backprop *bp, float dropout, drg_rng *rng)
{
    const drg_net_shape *s = &bp->params->shape;
    size_t w = s->width;
    forward_words(bp);
    uint8_t *mask = mask_of(bp, 0);
    draw_mask(mask, bp->n_rows * w, dropout, rng);
    memset(bp->x[0], 0, bp->n_rows * w * sizeof(float));
    for (uint32_t i = 0; i < bp->n_spans; i++)
        for (size_t r = bp->spans[i].first; r < bp->spans[i].first + bp->spans[i].n; r++)
            copy_masked(bp->x[0] + r * w, bp->word_vectors + bp->row_word[r] * w, mask + r * w, 1 / (1 - dropout), w);
    for (uint32_t l = 0; l < s->n_layers; l++) forward_layer(bp, l, dropout, rng);
    forward_product(bp, bp->heads, bp->x[s->n_layers], w, &bp->params->head, bp->n_rows);
}

static void back(drg_backprop *bp, float dropout)
{
    const drg_net_shape *s = &bp->params->shape;
    size_t w = s->width;
    back_product(bp, bp->dx, bp->heads_grad, bp->x[s->n_layers], w, &bp->params->head, bp->n_rows);
    for (uint32_t l = s->n_layers; l-- > 0;) back_layer(bp, l, dropout);
    memset(bp->word_grad, 0, bp->n_distinct * w * sizeof(float));
    for (uint32_t i = 0; i < bp->n_spans; i++)
        for (size_t r = bp->spans[i].first; r < bp->spans[i].first + bp->spans[i].n; r++)
            add_masked(bp->word_grad + bp->row_word[r] * w, bp->dx + r * w, mask_of(bp, 0) + r * w, 1 / (1 - dropout), w);
    back_words(bp);
}

double drg_backprop_run(drg_backprop *bp, const uint32_t *sents, uint32_t n_sents, float dropout, drg_rng *rng)
{
    lay_out(bp, sents, n_sents, dropout > 0, rng);
    forward(bp, dropout, rng);
    double loss = drg_losses(bp, sents);
    back(bp, dropout);
    return loss;
}
