// SPDX-License-Identifier: MIT
//
// modelwrite -- putting a model file together; only train uses it.
//
//   drg_model_writer writer = {0};
//   drg_model_writer_add(&writer, "bias", DRG_CHUNK_F32, 1, (uint32_t[]){n}, values);   ... more chunks
//   drg_model_writer_end(&writer, "en 1.0", &image);   the bytes of the file, in writer's memory
//   drg_model_writer_free(&writer);
//
// Many adds, one error check at the end.

#ifndef DRG_MODEL_MODELWRITE_H
#define DRG_MODEL_MODELWRITE_H

#include "base/buf.h"
#include "model/model.h"
#include "model/modelformat.h"

typedef struct drg_model_writer {
    drg_buf image, data;
    drg_model_entry entries[DRG_MODEL_CHUNKS_MOST]; // offsets within data until the end
    uint32_t n_chunks;
    int failed; // too many chunks or a name that is too long
} drg_model_writer;

// Copies the values. n_dims 1 to 4.
void drg_model_writer_add(drg_model_writer *writer, const char *name, drg_chunk_type type, uint32_t n_dims, const uint32_t *dims,
                          const void *values);
// DRG_E_NOMEM, DRG_E_USAGE. The image lives until the writer is freed.
drg_err drg_model_writer_end(drg_model_writer *writer, const char *model_name, drg_str *image);
void drg_model_writer_free(drg_model_writer *writer);

#endif
