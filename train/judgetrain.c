// SPDX-License-Identifier: MIT
//
// judgetrain -- logistic regression over lessons, and the model file; see judgetrain.h.

#include "judgetrain.h"

#include "model/modelwrite.h"
#include "rng.h"

#include <math.h>
#include <stdlib.h>

enum { MEAN_OF = 5 }; // the weights are the mean of those after each of the last passes
static const float least_weight = 0.015f; // smaller ones are not saved

drg_judgetrain_options drg_judgetrain_defaults(void)
{
    return (drg_judgetrain_options){.epochs = 10, .seed = 1, .least = 2, .rate = 0.1f, .shrink = 0.05f, .hide = 0.25f, .dense_rate = 0.05f, .by_patterns = 0.3f};
}

void drg_judge_weights_free(drg_judge_weights *w)
{
    free(w->keys);
    free(w->sparse);
    free(w->seen);
    free(w->dense);
    free(w->dense_seen);
    *w = (drg_judge_weights){0};
}

// ---- which features -------------------------------------------------------------------------------------------------

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static int taught(const drg_lesson *lesson, uint32_t n_folds, uint32_t left_out) { return !n_folds || lesson->group % n_folds != left_out; }

static uint64_t copy_keys(uint32_t *keys, uint64_t n, const drg_lessons *l, uint32_t n_folds, uint32_t left_out)
{
    for (uint32_t i = 0; l && i < l->n; i++)
        for (uint32_t k = 0; taught(&l->items[i], n_folds, left_out) && k < l->items[i].n; k++) keys[n++] = l->features[l->items[i].first + k].key;
    return n;
}

static drg_err choose_keys(const drg_judgetrain_options *o, const drg_lessons *lessons, const drg_lessons *gold, uint32_t n_folds, uint32_t left_out,
                           drg_judge_weights *w)
{
    uint64_t most = lessons->n_features + (gold ? gold->n_features : 0);
    w->keys = malloc((size_t)(most + 1) * sizeof *w->keys);
    if (!w->keys) return DRG_E_NOMEM;
    uint64_t n = copy_keys(w->keys, 0, lessons, 0, 0);
    n = copy_keys(w->keys, n, gold, n_folds, left_out);
    qsort(w->keys, (size_t)n, sizeof *w->keys, by_number);
    for (uint64_t i = 0; i < n;) {
        uint64_t end = i + 1;
        while (end < n && w->keys[end] == w->keys[i]) end++;
        if (end - i >= o->least) w->keys[w->n++] = w->keys[i];
        i = end;
    }
    w->n_dense = DRG_JUDGE_SLOTS * lessons->dim;
    w->sparse = calloc((size_t)w->n * DRG_JUDGE_N + 1, sizeof *w->sparse);
    w->seen = calloc((size_t)w->n * DRG_JUDGE_N + 1, sizeof *w->seen);
    w->dense = calloc((size_t)w->n_dense * DRG_JUDGE_N + 1, sizeof *w->dense);
    w->dense_seen = calloc((size_t)w->n_dense * DRG_JUDGE_N + 1, sizeof *w->dense_seen);
    return w->sparse && w->seen && w->dense && w->dense_seen ? DRG_OK : DRG_E_NOMEM;
}

static uint32_t row_of(const drg_judge_weights *w, uint32_t key)
{
    uint32_t low = 0, high = w->n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (w->keys[mid] < key) low = mid + 1;
        else high = mid;
    }
    return low < w->n && w->keys[low] == key ? low : DRG_NONE;
}

// ---- learning -------------------------------------------------------------------------------------------------------

void drg_judge_weights_ask(const drg_judge_weights *w, const drg_lessons *l, const drg_lesson *lesson, int hide, float out[DRG_JUDGE_N])
{
    memcpy(out, w->bias, sizeof w->bias);
    for (uint32_t i = 0; i < (hide ? lesson->n_plain : lesson->n); i++) {
        const drg_judge_feature *f = &l->features[lesson->first + i];
        uint32_t row = row_of(w, f->key);
        if (row == DRG_NONE) continue;
        for (int c = 0; c < DRG_JUDGE_N; c++) out[c] += f->value * w->sparse[(size_t)row * DRG_JUDGE_N + (size_t)c];
    }
    const float *dense = l->vectors + lesson->dense;
    for (uint32_t i = 0; i < w->n_dense; i++)
        for (int c = 0; c < DRG_JUDGE_N; c++) out[c] += dense[i] * w->dense[(size_t)i * DRG_JUDGE_N + (size_t)c];
    drg_judge_softmax(out, 1);
}

void drg_judge_slope(const float p[DRG_JUDGE_N], const drg_lesson *lesson, float slope[DRG_JUDGE_N])
{
    float both = p[lesson->label] + (lesson->other != lesson->label ? p[lesson->other] : 0);
    for (int c = 0; c < DRG_JUDGE_N; c++) {
        int right = c == lesson->label || c == lesson->other;
        slope[c] = p[c] - (right ? (both > 0 ? p[c] / both : 1.0f) : 0.0f);
    }
}

static void step(float *weight, float *seen, float slope, float rate)
{
    if (slope == 0) return;
    *seen += slope * slope;
    *weight -= rate * slope / (sqrtf(*seen) + 0.1f);
}

static void learn_one(const drg_judgetrain_options *o, drg_judge_weights *w, const drg_lessons *l, const drg_lesson *lesson, int hide)
{
    float p[DRG_JUDGE_N], slope[DRG_JUDGE_N];
    drg_judge_weights_ask(w, l, lesson, hide, p);
    drg_judge_slope(p, lesson, slope);
    for (int c = 0; c < DRG_JUDGE_N; c++) {
        slope[c] *= lesson->by_patterns ? o->by_patterns * lesson->weight : lesson->weight;
        step(&w->bias[c], &w->bias_seen[c], slope[c], o->rate);
    }
    for (uint32_t i = 0; i < (hide ? lesson->n_plain : lesson->n); i++) {
        const drg_judge_feature *f = &l->features[lesson->first + i];
        uint32_t row = row_of(w, f->key);
        if (row == DRG_NONE) continue;
        size_t at = (size_t)row * DRG_JUDGE_N;
        for (size_t c = 0; c < DRG_JUDGE_N; c++) step(&w->sparse[at + c], &w->seen[at + c], slope[c] * f->value, o->rate);
    }
    const float *dense = l->vectors + lesson->dense;
    for (uint32_t i = 0; i < w->n_dense; i++)
        for (size_t c = 0; c < DRG_JUDGE_N; c++) {
            size_t at = (size_t)i * DRG_JUDGE_N + c;
            step(&w->dense[at], &w->dense_seen[at], slope[c] * dense[i], o->dense_rate);
        }
}

// Adds a MEAN_OF-th of the weights as they are to the mean.
static void add_mean(const drg_judge_weights *w, float *sparse, float *dense, float bias[DRG_JUDGE_N])
{
    for (size_t i = 0; i < (size_t)w->n * DRG_JUDGE_N; i++) sparse[i] += w->sparse[i] / MEAN_OF;
    for (size_t i = 0; i < (size_t)w->n_dense * DRG_JUDGE_N; i++) dense[i] += w->dense[i] / MEAN_OF;
    for (size_t i = 0; i < DRG_JUDGE_N; i++) bias[i] += w->bias[i] / MEAN_OF;
}

drg_err drg_judgetrain(const drg_judgetrain_options *o, const drg_lessons *lessons, const drg_lessons *gold, uint32_t n_folds, uint32_t left_out,
                       drg_judge_weights *w)
{
    *w = (drg_judge_weights){0};
    drg_err err = choose_keys(o, lessons, gold, n_folds, left_out, w);
    uint32_t all = lessons->n + (gold ? gold->n : 0), *order = malloc((all + 1) * sizeof *order);
    drg_rng rng = {o->seed};
    float *sparse = calloc((size_t)w->n * DRG_JUDGE_N + 1, sizeof *sparse), *dense = calloc((size_t)w->n_dense * DRG_JUDGE_N + 1, sizeof *dense);
    float bias[DRG_JUDGE_N] = {0};
    if (!order || !sparse || !dense) err = err ? err : DRG_E_NOMEM;
    for (uint32_t i = 0; !err && i < all; i++) order[i] = i;
    for (uint32_t epoch = 0; !err && epoch < o->epochs; epoch++) {
        for (uint32_t i = all; i > 1; i--) {
            uint32_t k = drg_rng_below(&rng, i), swap = order[i - 1];
            order[i - 1] = order[k];
            order[k] = swap;
        }
        for (uint32_t i = 0; i < all; i++) {
            int own = order[i] < lessons->n;
            const drg_lessons *l = own ? lessons : gold;
            const drg_lesson *lesson = &l->items[own ? order[i] : order[i] - lessons->n];
            int hide = drg_rng_unit(&rng) < o->hide;
            if (own || taught(lesson, n_folds, left_out)) learn_one(o, w, l, lesson, lesson->by_patterns || hide);
        }
        for (size_t i = 0; i < (size_t)w->n * DRG_JUDGE_N; i++) w->sparse[i] *= 1 - o->shrink;
        for (size_t i = 0; i < (size_t)w->n_dense * DRG_JUDGE_N; i++) w->dense[i] *= 1 - o->shrink;
        if (epoch + MEAN_OF >= o->epochs) add_mean(w, sparse, dense, bias);
    }
    if (!err && o->epochs >= MEAN_OF) {
        memcpy(w->sparse, sparse, (size_t)w->n * DRG_JUDGE_N * sizeof *sparse);
        memcpy(w->dense, dense, (size_t)w->n_dense * DRG_JUDGE_N * sizeof *dense);
        memcpy(w->bias, bias, sizeof bias);
    }
    free(order);
    free(sparse);
    free(dense);
    if (err) drg_judge_weights_free(w);
    return err;
}

// ---- the model ------------------------------------------------------------------------------------------------------

static float largest(const float *values, uint32_t n)
{
    float most = 0;
    for (uint32_t i = 0; i < n; i++) {
        float size = values[i] < 0 ? -values[i] : values[i];
        if (size > most) most = size;
    }
    return most;
}

drg_err drg_judge_save(drg_model_writer *writer, const drg_judge_weights *w, const drg_wordvecs *words, const char *name, float sharpness, drg_str *image)
{
    uint32_t n = 0, one = 1, types = DRG_JUDGE_N;
    uint32_t *keys = malloc((w->n + 1) * sizeof *keys);
    int8_t *weights = malloc((size_t)w->n * DRG_JUDGE_N + 1);
    float *scale = malloc((w->n + 1) * sizeof *scale);
    drg_err err = keys && weights && scale ? DRG_OK : DRG_E_NOMEM;
    for (uint32_t i = 0; !err && i < w->n; i++) {
        const float *from = w->sparse + (size_t)i * DRG_JUDGE_N;
        float most = largest(from, DRG_JUDGE_N);
        if (most < least_weight) continue;
        keys[n] = w->keys[i];
        scale[n] = most / 127;
        for (size_t c = 0; c < DRG_JUDGE_N; c++) {
            float q = from[c] / scale[n];
            weights[(size_t)n * DRG_JUDGE_N + c] = (int8_t)(q < 0 ? q - 0.5f : q + 0.5f);
        }
        n++;
    }
    if (!err) {
        drg_model_writer_add(writer, "keys", DRG_CHUNK_U32, 1, &n, keys);
        drg_model_writer_add(writer, "weights", DRG_CHUNK_I8, 2, (uint32_t[]){n, DRG_JUDGE_N}, weights);
        drg_model_writer_add(writer, "scale", DRG_CHUNK_F32, 1, &n, scale);
        drg_model_writer_add(writer, "bias", DRG_CHUNK_F32, 1, &types, w->bias);
        drg_model_writer_add(writer, "dense", DRG_CHUNK_F32, 2, (uint32_t[]){w->n_dense, DRG_JUDGE_N}, w->dense);
        drg_model_writer_add(writer, "sharpness", DRG_CHUNK_F32, 1, &one, &sharpness);
        drg_wordvecs_add(writer, words);
        err = drg_model_writer_end(writer, name, image);
    }
    free(keys);
    free(weights);
    free(scale);
    return err;
}
