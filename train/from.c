// SPDX-License-Identifier: MIT
//
// from -- the weights and words of a model as the beginning of a training; see from.h.

#include "from.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

drg_err drg_from_open(drg_from *from, const char *path, drg_note *note)
{
    memset(from, 0, sizeof *from);
    DRG_TRY(drg_model_open(&from->model, path, note));
    return drg_net_load(&from->net, from->model, note);
}

void drg_from_close(drg_from *from)
{
    if (!from->model) return;
    drg_net_free(&from->net);
    drg_model_close(from->model);
    memset(from, 0, sizeof *from);
}

// ---- labels -------------------------------------------------------------------------------------------------------

static drg_err intern_lines(drg_intern *labels, const drg_model *model, const char *name, uint32_t n, drg_note *note)
{
    const drg_chunk *chunk = drg_model_chunk(model, name);
    if (!chunk || chunk->type != DRG_CHUNK_BYTES) return drg_fail(note, DRG_E_FORMAT, "model: chunk %s is missing", name);
    drg_str rest = {chunk->data, (size_t)chunk->n_bytes}, line;
    if (rest.n && rest.p[rest.n - 1] == '\n') rest.n--;
    while (labels->n <= n && drg_str_next(&rest, '\n', &line))
        if (drg_intern_add(labels, line) == UINT32_MAX) return DRG_E_NOMEM;
    return labels->n == n ? DRG_OK : drg_fail(note, DRG_E_FORMAT, "model: chunk %s does not hold %u lines", name, n);
}

drg_err drg_from_labels(const drg_from *from, drg_corpus *corpus, drg_note *note)
{
    const drg_net_shape *s = &from->net.shape;
    corpus->fixed = 1;
    DRG_TRY(intern_lines(&corpus->upos, from->model, "labels.upos", s->n_upos, note));
    DRG_TRY(intern_lines(&corpus->xpos, from->model, "labels.xpos", s->n_xpos, note));
    DRG_TRY(intern_lines(&corpus->feats, from->model, "labels.feats", s->n_feats, note));
    DRG_TRY(intern_lines(&corpus->lemma, from->model, "labels.lemma", s->n_lemma, note));
    return intern_lines(&corpus->rel, from->model, "labels.rel", s->n_rel, note);
}

// ---- weights ------------------------------------------------------------------------------------------------------

// The inverse of drg_kernels_pack for rows that lie close.
static void unpack(float *to, const float *packed, size_t k, size_t n)
{
    for (size_t j = 0; j < n; j++)
        for (size_t i = 0; i < k; i++) to[i * n + j] = packed[j / DRG_PANEL * DRG_PANEL * k + i * DRG_PANEL + j % DRG_PANEL];
}

static void take_layer(drg_params *params, const drg_dense *dense, const drg_net_layer *layer)
{
    uint32_t w = params->shape.width;
    unpack(params->value + dense->w, layer->w, dense->k, dense->n);
    memcpy(params->value + dense->b, layer->b, dense->n * sizeof(float));
    memcpy(params->value + dense->gain, layer->gain, w * sizeof(float));
    memcpy(params->value + dense->bias, layer->bias, w * sizeof(float));
}

drg_err drg_from_weights(const drg_from *from, drg_params *params)
{
    const drg_net *net = &from->net;
    const drg_net_shape *s = &net->shape;
    if (params->shape.n_cols != s->n_cols || params->shape.width != s->width) return DRG_E_USAGE;
    for (uint32_t f = 0; f < s->n_word; f++)
        for (uint32_t r = 0; r < s->n_rows[f]; r++) {
            float *row = params->table[f] + (size_t)r * s->dim;
            if (net->scale[f][r] > 0) params->mark[f][r] = 2; // a row that training touched
            for (uint32_t i = 0; i < s->dim && net->scale[f][r] > 0; i++)
                row[i] = net->scale[f][r] * (float)net->table[f][(size_t)r * s->dim + i];
        }
    take_layer(params, &params->mix, &net->mix);
    for (uint32_t l = 0; l < s->n_layers; l++) take_layer(params, &params->layer[l], &net->layer[l]);
    unpack(params->value + params->head.w, net->head_w, s->width, s->n_cols);
    memcpy(params->value + params->head.b, net->head_b, s->n_cols * sizeof(float));
    unpack(params->value + params->label.w, net->label_w, s->hidden, s->n_rel);
    memcpy(params->value + params->label.b, net->label_b, s->n_rel * sizeof(float));
    memcpy(params->value + params->label_dist, net->label_dist, (size_t)(DRG_NET_BUCKETS + 1) * s->hidden * sizeof(float));
    memcpy(params->value + params->label_root, net->label_root, s->hidden * sizeof(float));
    return DRG_OK;
}

// ---- words --------------------------------------------------------------------------------------------------------

drg_err drg_from_words(const drg_from *from, drg_known *known)
{
    const drg_net *net = &from->net;
    uint64_t *seen = calloc((size_t)known->n_seen + net->n_known + 1, sizeof *seen);
    if (!seen) return DRG_E_NOMEM;
    uint32_t n = 0;
    for (uint32_t i = 0, j = 0; i < known->n_seen || j < net->n_known;) {
        int first = j == net->n_known || (i < known->n_seen && known->seen[i] <= net->known[j]);
        uint64_t key = first ? known->seen[i++] : net->known[j++];
        if (!n || seen[n - 1] != key) seen[n++] = key;
    }
    free(known->seen);
    known->seen = seen;
    known->n_seen = n;
    return DRG_OK;
}

drg_err drg_from_list(const drg_from *from, drg_known *known)
{
    const drg_net *net = &from->net;
    if (!net->n_listed) return DRG_OK;
    known->listed = malloc(net->n_listed * sizeof *known->listed);
    known->kinds = malloc(net->n_listed);
    if (!known->listed || !known->kinds) return DRG_E_NOMEM;
    memcpy(known->listed, net->listed, net->n_listed * sizeof *known->listed);
    memcpy(known->kinds, net->kinds, net->n_listed);
    known->n_listed = net->n_listed;
    return DRG_OK;
}

// "went<TAB>VBD" of "went<TAB>VBD<TAB>go".
static drg_str form_and_tag(drg_str line)
{
    size_t n = line.n;
    while (n && line.p[n - 1] != '\t') n--;
    return drg_str_sub(line, 0, n);
}

drg_err drg_from_lemmas(const drg_from *from, drg_buf *lines)
{
    const drg_chunk *chunk = drg_model_chunk(from->model, "lemma.words");
    drg_str old = {chunk ? chunk->data : NULL, chunk ? (size_t)chunk->n_bytes : 0}, fresh = drg_buf_view(lines), a, b;
    drg_buf both = {0};
    int has_a = drg_str_next(&old, '\n', &a) && a.n, has_b = drg_str_next(&fresh, '\n', &b) && b.n;
    while (has_a || has_b) {
        int same = has_a && has_b && drg_str_eq(form_and_tag(a), form_and_tag(b));
        int first = has_a && (!has_b || same || drg_str_cmp(a, b) < 0);
        drg_buf_str(&both, first ? a : b);
        drg_buf_char(&both, '\n');
        if (!first || same) has_b = drg_str_next(&fresh, '\n', &b) && b.n;
        if (first) has_a = drg_str_next(&old, '\n', &a) && a.n;
    }
    drg_buf_free(lines);
    *lines = both;
    return both.failed ? DRG_E_NOMEM : DRG_OK;
}
