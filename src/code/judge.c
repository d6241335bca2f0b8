// SPDX-License-Identifier: MIT
//
// judge -- opening a judge's model and asking it; see judge.h.

#include "code/judge.h"

#include <stdlib.h>

const char *const drg_judge_types[DRG_JUDGE_N] = {"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
    "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "NONE"};

uint32_t drg_judge_type(const char *type)
{
    uint32_t i = 0;
    while (i < DRG_JUDGE_N && strcmp(drg_judge_types[i], type) != 0) i++;
    return i;
}

static const float trust = 2.0f; // what a pattern's confidence of 1 adds to the sum of its type

static drg_err need(const drg_model *model, const char *name, drg_chunk_type type, uint32_t n_dims, const drg_chunk **out, drg_note *note)
{
    *out = drg_model_chunk(model, name);
    if (!*out || (*out)->type != type || (*out)->n_dims != n_dims) return drg_fail(note, DRG_E_FORMAT, "the judge's model has no proper chunk %s", name);
    return DRG_OK;
}

// Whether the keys of a table rise: they are looked up by halving.
static int rising32(const uint32_t *keys, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++)
        if (keys[i - 1] >= keys[i]) return 0;
    return 1;
}

static int rising64(const uint64_t *keys, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++)
        if (keys[i - 1] >= keys[i]) return 0;
    return 1;
}

static drg_err load_words(drg_judge_words *words, const drg_model *model, drg_note *note)
{
    const drg_chunk *keys, *vectors, *scale;
    DRG_TRY(need(model, "word.keys", DRG_CHUNK_U64, 1, &keys, note));
    DRG_TRY(need(model, "word.vectors", DRG_CHUNK_I8, 2, &vectors, note));
    DRG_TRY(need(model, "word.scale", DRG_CHUNK_F32, 1, &scale, note));
    *words = (drg_judge_words){keys->data, vectors->data, scale->data, keys->dims[0], vectors->dims[1]};
    if (vectors->dims[0] != words->n || scale->dims[0] != words->n || words->dim > DRG_JUDGE_DIM_MOST || !rising64(words->keys, words->n))
        return drg_fail(note, DRG_E_FORMAT, "the judge's word vectors do not fit together");
    return DRG_OK;
}

static drg_err load(drg_judge *judge, drg_note *note)
{
    const drg_chunk *keys, *weights, *scale, *bias, *dense, *sharpness;
    DRG_TRY(load_words(&judge->words, judge->model, note));
    DRG_TRY(need(judge->model, "keys", DRG_CHUNK_U32, 1, &keys, note));
    DRG_TRY(need(judge->model, "weights", DRG_CHUNK_I8, 2, &weights, note));
    DRG_TRY(need(judge->model, "scale", DRG_CHUNK_F32, 1, &scale, note));
    DRG_TRY(need(judge->model, "bias", DRG_CHUNK_F32, 1, &bias, note));
    DRG_TRY(need(judge->model, "dense", DRG_CHUNK_F32, 2, &dense, note));
    DRG_TRY(need(judge->model, "sharpness", DRG_CHUNK_F32, 1, &sharpness, note));
    judge->n_keys = keys->dims[0];
    if (weights->dims[0] != judge->n_keys || weights->dims[1] != DRG_JUDGE_N || scale->dims[0] != judge->n_keys || bias->dims[0] != DRG_JUDGE_N ||
        dense->dims[0] != DRG_JUDGE_SLOTS * judge->words.dim || dense->dims[1] != DRG_JUDGE_N || sharpness->dims[0] != 1)
        return drg_fail(note, DRG_E_FORMAT, "the judge's tables do not fit together");
    judge->keys = keys->data;
    judge->weights = weights->data;
    judge->scale = scale->data;
    judge->bias = bias->data;
    judge->dense = dense->data;
    judge->sharpness = *(const float *)sharpness->data;
    if (!rising32(judge->keys, judge->n_keys)) return drg_fail(note, DRG_E_FORMAT, "the judge's features are not in order");
    return DRG_OK;
}

static drg_err finish(drg_judge **judge, drg_judge *made, drg_err err, drg_note *note)
{
    if (!err) err = load(made, note);
    if (err) drg_judge_close(made);
    else *judge = made;
    return err;
}

drg_err drg_judge_open(drg_judge **judge, const char *path, drg_note *note)
{
    drg_judge *made = calloc(1, sizeof *made);
    *judge = NULL;
    return made ? finish(judge, made, drg_model_open(&made->model, path, note), note) : DRG_E_NOMEM;
}

drg_err drg_judge_from_memory(drg_judge **judge, drg_str image, drg_note *note)
{
    drg_judge *made = calloc(1, sizeof *made);
    *judge = NULL;
    return made ? finish(judge, made, drg_model_from_memory(&made->model, image, note), note) : DRG_E_NOMEM;
}

void drg_judge_close(drg_judge *judge)
{
    if (!judge) return;
    drg_model_close(judge->model);
    free(judge);
}

// ---- asking ---------------------------------------------------------------------------------------------------------

// e to the x by range reduction and a polynomial.
static float fixed_exp(float x)
{
    if (x < -60) return 0;
    if (x > 60) x = 60;
    int k = (int)(x * 1.44269504f + (x < 0 ? -0.5f : 0.5f));
    double r = (double)x - k * 0.69314718055994531, sum = 1, term = 1;
    for (int i = 1; i < 10; i++) {
        term *= r / i;
        sum += term;
    }
    for (; k > 0; k--) sum *= 2;
    for (; k < 0; k++) sum /= 2;
    return (float)sum;
}

void drg_judge_softmax(float sums[DRG_JUDGE_N], float sharpness)
{
    float most = sums[0], all = 0;
    for (int c = 1; c < DRG_JUDGE_N; c++)
        if (sums[c] > most) most = sums[c];
    for (int c = 0; c < DRG_JUDGE_N; c++) all += sums[c] = fixed_exp((sums[c] - most) * sharpness);
    for (int c = 0; c < DRG_JUDGE_N; c++) sums[c] /= all;
}

static uint32_t key_row(const drg_judge *judge, uint32_t key)
{
    uint32_t low = 0, high = judge->n_keys;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (judge->keys[mid] < key) low = mid + 1;
        else high = mid;
    }
    return low < judge->n_keys && judge->keys[low] == key ? low : DRG_NONE;
}

void drg_judge_pair(const drg_judge *judge, const drg_doc *doc, const drg_lexicon *lexicon, const drg_sides *sides,
                    const drg_candidates *candidates, drg_verdict *out)
{
    drg_judge_input input;
    float *sum = out->p;
    drg_judge_features(doc, lexicon, &judge->words, sides, candidates, &input);
    for (int c = 0; c < DRG_JUDGE_N; c++) sum[c] = judge->bias[c];
    for (uint32_t i = 0; i < input.n; i++) {
        uint32_t row = key_row(judge, input.items[i].key);
        if (row == DRG_NONE) continue;
        float by = input.items[i].value * judge->scale[row];
        for (int c = 0; c < DRG_JUDGE_N; c++) sum[c] += by * (float)judge->weights[(size_t)row * DRG_JUDGE_N + (size_t)c];
    }
    for (uint32_t i = 0; i < DRG_JUDGE_SLOTS * judge->words.dim; i++)
        for (int c = 0; c < DRG_JUDGE_N; c++) sum[c] += input.dense[i] * judge->dense[(size_t)i * DRG_JUDGE_N + (size_t)c];
    // what the patterns read first counts by itself as much as they are sure of it
    if (candidates->n) {
        const drg_candidate *first = &candidates->items[0];
        float share = first->event == DRG_NONE || first->who > 3 ? 1.0f : first->who > 0 ? 0.8f : 0.5f;
        uint32_t type = drg_judge_type(first->type);
        if (type < DRG_JUDGE_N) sum[type] += trust * first->confidence * share;
    }
    drg_judge_softmax(sum, judge->sharpness);
}

uint32_t drg_verdict_best(const drg_verdict *verdict, int none)
{
    uint32_t best = 0;
    for (uint32_t c = 1; c < DRG_JUDGE_N - (none ? 0u : 1u); c++)
        if (verdict->p[c] > verdict->p[best]) best = c;
    return best;
}
