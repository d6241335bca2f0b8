// SPDX-License-Identifier: MIT
//
// save -- chunks of a model from weights and labels; see save.h.

#include "save.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int save_vector(drg_model_writer *writer, const char *name, const float *values, uint32_t n)
{
    drg_model_writer_add(writer, name, DRG_CHUNK_F32, 1, &n, values);
    return 1;
}

static int save_packed(drg_model_writer *writer, const char *name, const float *w, uint32_t k, uint32_t n)
{
    float *packed = malloc(drg_kernels_packed_size(k, n) * sizeof *packed);
    if (!packed) return 0;
    drg_kernels_pack(packed, w, n, 1, k, n);
    drg_model_writer_add(writer, name, DRG_CHUNK_F32, 3, (uint32_t[]){(n + DRG_PANEL - 1) / DRG_PANEL, k, DRG_PANEL}, packed);
    free(packed);
    return 1;
}

static int save_layer(drg_model_writer *writer, const char *name, const drg_params *p, const drg_dense *dense)
{
    char full[32];
    snprintf(full, sizeof full, "%s.w", name);
    int good = save_packed(writer, full, p->value + dense->w, dense->k, dense->n);
    snprintf(full, sizeof full, "%s.b", name);
    save_vector(writer, full, p->value + dense->b, dense->n);
    snprintf(full, sizeof full, "%s.gain", name);
    save_vector(writer, full, p->value + dense->gain, p->shape.width);
    snprintf(full, sizeof full, "%s.bias", name);
    save_vector(writer, full, p->value + dense->bias, p->shape.width);
    return good;
}

float drg_save_row(int8_t *to, const float *from, uint32_t n)
{
    float most = 0;
    for (uint32_t i = 0; i < n; i++) {
        float size = from[i] < 0 ? -from[i] : from[i];
        if (size > most) most = size;
    }
    if (!(most > 0)) {
        memset(to, 0, n);
        return 0;
    }
    float scale = most / 127.0f;
    for (uint32_t i = 0; i < n; i++) {
        float q = from[i] / scale;
        int v = (int)(q < 0 ? q - 0.5f : q + 0.5f);
        to[i] = (int8_t)(v > 127 ? 127 : v < -127 ? -127 : v);
    }
    return scale;
}

static int save_table(drg_model_writer *writer, const drg_params *p, uint32_t f)
{
    uint32_t n = p->shape.n_rows[f], dim = p->shape.dim;
    int8_t *rows = calloc((size_t)n * dim, 1);
    float *scale = calloc(n, sizeof *scale);
    char name[32];
    if (rows && scale) {
        for (uint32_t r = 0; r < n; r++) {
            if (p->mark[f][r]) scale[r] = drg_save_row(rows + (size_t)r * dim, p->table[f] + (size_t)r * dim, dim);
        }
        snprintf(name, sizeof name, "table%u", f);
        drg_model_writer_add(writer, name, DRG_CHUNK_I8, 2, (uint32_t[]){n, dim}, rows);
        snprintf(name, sizeof name, "scale%u", f);
        save_vector(writer, name, scale, n);
    }
    int good = rows && scale;
    free(rows);
    free(scale);
    return good;
}

static int save_labels(drg_model_writer *writer, const char *name, const drg_intern *labels, const uint16_t *class_of)
{
    drg_buf lines = {0};
    for (uint32_t i = 0; i < labels->n; i++)
        if (class_of[i] != DRG_CLASS_NONE) {
            drg_buf_str(&lines, labels->strings[i]);
            drg_buf_char(&lines, '\n');
        }
    drg_model_writer_add(writer, name, DRG_CHUNK_BYTES, 1, (uint32_t[]){(uint32_t)lines.n}, lines.p);
    int good = !lines.failed;
    drg_buf_free(&lines);
    return good;
}

drg_err drg_save(drg_model_writer *writer, drg_str *image, const drg_params *p, const drg_corpus *corpus, const drg_known *known,
                 drg_str lemma_words, int whole, const char *name)
{
    const drg_net_shape *s = &p->shape;
    uint32_t numbers[11 + DRG_N_WORD] = {1, s->width, s->dim, s->arc, s->hidden, s->n_upos, s->n_xpos, s->n_feats, s->n_lemma, s->n_rel,
                                         DRG_NET_NAME_TAGS};
    memcpy(numbers + 11, s->n_rows, sizeof s->n_rows);
    drg_model_writer_add(writer, "net", DRG_CHUNK_U32, 1, (uint32_t[]){11 + s->n_word}, numbers);
    drg_model_writer_add(writer, "layers", DRG_CHUNK_BYTES, 1, &s->n_layers, s->layers);
    int good = save_labels(writer, "labels.upos", &corpus->upos, corpus->class_of[DRG_CLASS_UPOS]) &&
               save_labels(writer, "labels.xpos", &corpus->xpos, corpus->class_of[DRG_CLASS_XPOS]) &&
               save_labels(writer, "labels.feats", &corpus->feats, corpus->class_of[DRG_CLASS_FEATS]) &&
               save_labels(writer, "labels.lemma", &corpus->lemma, corpus->class_of[DRG_CLASS_LEMMA]) &&
               save_labels(writer, "labels.rel", &corpus->rel, corpus->class_of[DRG_CLASS_REL]);
    drg_model_writer_add(writer, "lemma.words", DRG_CHUNK_BYTES, 1, (uint32_t[]){(uint32_t)lemma_words.n}, lemma_words.p);
    drg_model_writer_add(writer, "known", DRG_CHUNK_U64, 1, &known->n_seen, known->seen);
    if (s->n_rows[DRG_WORD_LIST]) {
        drg_model_writer_add(writer, "list.keys", DRG_CHUNK_U64, 1, &known->n_listed, known->listed);
        drg_model_writer_add(writer, "list.kinds", DRG_CHUNK_BYTES, 1, &known->n_listed, known->kinds);
    }
    if (whole) drg_model_writer_add(writer, "whole", DRG_CHUNK_U32, 1, (uint32_t[]){1}, (uint32_t[]){1});
    for (uint32_t f = 0; f < s->n_word; f++) good = good && save_table(writer, p, f);
    good = good && save_layer(writer, "mix", p, &p->mix);
    for (uint32_t l = 0; l < s->n_layers; l++) {
        char layer[16];
        snprintf(layer, sizeof layer, "layer%u", l);
        good = good && save_layer(writer, layer, p, &p->layer[l]);
    }
    good = good && save_packed(writer, "head.w", p->value + p->head.w, p->head.k, p->head.n);
    save_vector(writer, "head.b", p->value + p->head.b, p->head.n);
    good = good && save_packed(writer, "label.w", p->value + p->label.w, p->label.k, p->label.n);
    save_vector(writer, "label.b", p->value + p->label.b, p->label.n);
    drg_model_writer_add(writer, "label.dist", DRG_CHUNK_F32, 2, (uint32_t[]){DRG_NET_BUCKETS + 1, s->hidden}, p->value + p->label_dist);
    save_vector(writer, "label.root", p->value + p->label_root, s->hidden);
    if (!good) return DRG_E_NOMEM;
    return drg_model_writer_end(writer, name, image);
}
