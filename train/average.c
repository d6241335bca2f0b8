// SPDX-License-Identifier: MIT
//
// average -- the mean of several models' weights; see average.h.

#include "average.h"

#include "model/model.h"
#include "save.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct pot {
    drg_model *models[DRG_AVERAGE_MOST];
    uint32_t n;
} pot;

static int same_shape(const drg_chunk *a, const drg_chunk *b)
{
    return a && b && a->type == b->type && a->n_dims == b->n_dims && memcmp(a->dims, b->dims, a->n_dims * sizeof *a->dims) == 0;
}

// A table of words: rows of bytes and a scale each; "table3" has "scale3".
static const drg_chunk *scale_of(const drg_model *model, const char *table)
{
    char name[DRG_MODEL_NAME];
    snprintf(name, sizeof name, "scale%s", table + strlen("table"));
    return drg_model_chunk(model, name);
}

static int mean_table(const pot *p, const char *name, const drg_chunk *last, drg_model_writer *writer)
{
    uint32_t n_rows = last->dims[0], dim = last->dims[1];
    int8_t *rows = calloc((size_t)n_rows * dim, 1);
    float *scale = calloc(n_rows, sizeof *scale), *row = calloc(dim, sizeof *row);
    for (uint32_t r = 0; rows && scale && row && r < n_rows; r++) {
        uint32_t knowing = 0;
        memset(row, 0, dim * sizeof *row);
        for (uint32_t m = 0; m < p->n; m++) {
            const int8_t *from = (const int8_t *)drg_model_chunk(p->models[m], name)->data + (size_t)r * dim;
            float by = ((const float *)scale_of(p->models[m], name)->data)[r];
            if (!(by > 0)) continue;
            knowing++;
            for (uint32_t i = 0; i < dim; i++) row[i] += by * (float)from[i];
        }
        for (uint32_t i = 0; i < dim && knowing; i++) row[i] /= (float)knowing;
        scale[r] = drg_save_row(rows + (size_t)r * dim, row, dim);
    }
    int good = rows && scale && row;
    if (good) {
        char of[DRG_MODEL_NAME];
        snprintf(of, sizeof of, "scale%s", name + strlen("table"));
        drg_model_writer_add(writer, name, DRG_CHUNK_I8, 2, last->dims, rows);
        drg_model_writer_add(writer, of, DRG_CHUNK_F32, 1, &n_rows, scale);
    }
    free(rows);
    free(scale);
    free(row);
    return good;
}

static int mean_floats(const pot *p, const char *name, const drg_chunk *last, drg_model_writer *writer)
{
    size_t n = (size_t)last->n_bytes / sizeof(float);
    float *mean = calloc(n, sizeof *mean);
    if (!mean) return 0;
    for (uint32_t m = 0; m < p->n; m++) {
        const float *from = drg_model_chunk(p->models[m], name)->data;
        for (size_t i = 0; i < n; i++) mean[i] += from[i];
    }
    for (size_t i = 0; i < n; i++) mean[i] /= (float)p->n;
    drg_model_writer_add(writer, name, DRG_CHUNK_F32, last->n_dims, last->dims, mean);
    free(mean);
    return 1;
}

// Weights that are averaged must have the same shape in all models; what they are called and the classes must be the same too.
static drg_err fits(const pot *p, const char *name, const drg_chunk *last, drg_note *note)
{
    int weights = last->type == DRG_CHUNK_F32 || last->type == DRG_CHUNK_I8;
    int classes = strncmp(name, "labels.", 7) == 0 || strcmp(name, "net") == 0 || strcmp(name, "layers") == 0;
    for (uint32_t m = 0; m < p->n && (weights || classes); m++) {
        const drg_chunk *chunk = drg_model_chunk(p->models[m], name);
        int good = same_shape(chunk, last) && (!classes || memcmp(chunk->data, last->data, (size_t)last->n_bytes) == 0);
        if (good && last->type == DRG_CHUNK_I8) {
            const drg_chunk *scale = scale_of(p->models[m], name);
            good = strncmp(name, "table", 5) == 0 && last->n_dims == 2 && scale && scale->type == DRG_CHUNK_F32 && scale->n_dims == 1 && scale->dims[0] == last->dims[0];
        }
        if (!good) return drg_fail(note, DRG_E_USAGE, "model %u differs from the last one in %s: they cannot be averaged", m + 1, name);
    }
    return DRG_OK;
}

static drg_err stir(const pot *p, drg_model_writer *writer, drg_note *note)
{
    const drg_model *last = p->models[p->n - 1];
    for (uint32_t i = 0; i < drg_model_n_chunks(last); i++) {
        const char *name = drg_model_chunk_name(last, i);
        const drg_chunk *chunk = drg_model_chunk(last, name);
        DRG_TRY(fits(p, name, chunk, note));
        int good = 1;
        if (chunk->type == DRG_CHUNK_I8) good = mean_table(p, name, chunk, writer);
        else if (chunk->type != DRG_CHUNK_F32) drg_model_writer_add(writer, name, chunk->type, chunk->n_dims, chunk->dims, chunk->data);
        else if (strncmp(name, "scale", 5) != 0) good = mean_floats(p, name, chunk, writer); // scales went with their tables
        if (!good) return DRG_E_NOMEM;
    }
    return DRG_OK;
}

drg_err drg_average(drg_model_writer *writer, drg_str *image, const char *const *paths, uint32_t n, const char *name, drg_note *note)
{
    pot p = {{0}, 0};
    drg_err err = DRG_OK;
    if (n < 2 || n > DRG_AVERAGE_MOST) return drg_fail(note, DRG_E_USAGE, "2 to %u models can be averaged", DRG_AVERAGE_MOST);
    while (!err && p.n < n) {
        err = drg_model_open(&p.models[p.n], paths[p.n], note);
        if (!err) p.n++;
    }
    if (!err) err = stir(&p, writer, note);
    if (!err) err = drg_model_writer_end(writer, name, image);
    for (uint32_t m = 0; m < p.n; m++) drg_model_close(p.models[m]);
    return err;
}
