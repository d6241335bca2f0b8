// SPDX-License-Identifier: MIT
//
// model -- trained weights in one file: open, check, map; read-only.
//
// The file is a header (magic, version, length, checksum), a table of named chunks with type and shape, and the chunks,
// each aligned to 64 bytes, little-endian. docs/formats/model.md describes it byte by byte.
// A model that was opened is const and shared by all threads; processes share its pages.

#ifndef DRG_MODEL_MODEL_H
#define DRG_MODEL_MODEL_H

#include "base/err.h"
#include "base/str.h"

#include <stdint.h>

typedef struct drg_model drg_model;

typedef enum drg_chunk_type { DRG_CHUNK_BYTES, DRG_CHUNK_I8, DRG_CHUNK_I32, DRG_CHUNK_U32, DRG_CHUNK_F32, DRG_CHUNK_U64, DRG_CHUNK_I16 } drg_chunk_type;

typedef struct drg_chunk {
    const void *data;       // 64-byte aligned
    drg_chunk_type type;
    uint32_t n_dims, dims[4];
    uint64_t n_bytes;
} drg_chunk;

// DRG_E_IO, DRG_E_FORMAT (bad magic, checksum, shape), DRG_E_VERSION.
drg_err drg_model_open(drg_model **model, const char *path, drg_note *note);
// The same for an image in memory, which is copied.
drg_err drg_model_from_memory(drg_model **model, drg_str image, drg_note *note);
void drg_model_close(drg_model *model);

// What was needed of a mapped file so far need not stay in memory: for when weights were taken over in another form.
void drg_model_rest(const drg_model *model);

// The chunk of that name, or NULL.
const drg_chunk *drg_model_chunk(const drg_model *model, const char *name);
// The names of its chunks, in the order of the file.
uint32_t drg_model_n_chunks(const drg_model *model);
const char *drg_model_chunk_name(const drg_model *model, uint32_t i);
// The model's own name and version line, for --version and the records ("same input and model, same id").
drg_str drg_model_name(const drg_model *model);
uint64_t drg_model_checksum(const drg_model *model);

#endif
