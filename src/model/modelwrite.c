// SPDX-License-Identifier: MIT
//
// modelwrite -- chunks into one image with table and checksum; see modelwrite.h and modelformat.h.

#include "model/modelwrite.h"

#include <string.h>

static void pad(drg_buf *buf)
{
    static const char zeros[DRG_MODEL_ALIGN];
    size_t over = buf->n % DRG_MODEL_ALIGN;
    if (over) drg_buf_add(buf, zeros, DRG_MODEL_ALIGN - over);
}

void drg_model_writer_add(drg_model_writer *writer, const char *name, drg_chunk_type type, uint32_t n_dims, const uint32_t *dims,
                          const void *values)
{
    size_t item = drg_model_item_size(type);
    if (writer->n_chunks == DRG_MODEL_CHUNKS_MOST || strlen(name) >= DRG_MODEL_NAME || !item || n_dims < 1 || n_dims > 4) {
        writer->failed = 1;
        return;
    }
    drg_model_entry *entry = &writer->entries[writer->n_chunks++];
    memset(entry, 0, sizeof *entry);
    memcpy(entry->name, name, strlen(name));
    entry->type = (uint32_t)type;
    entry->n_dims = n_dims;
    entry->n_bytes = item;
    for (uint32_t d = 0; d < n_dims; d++) {
        entry->dims[d] = dims[d];
        entry->n_bytes *= dims[d];
    }
    entry->offset = writer->data.n;
    drg_buf_add(&writer->data, values, (size_t)entry->n_bytes);
    pad(&writer->data);
}

drg_err drg_model_writer_end(drg_model_writer *writer, const char *model_name, drg_str *image)
{
    drg_model_head head;
    memset(&head, 0, sizeof head);
    if (writer->failed || strlen(model_name) >= sizeof head.name) return DRG_E_USAGE;
    memcpy(head.magic, DRG_MODEL_MAGIC, sizeof head.magic);
    head.version = DRG_MODEL_VERSION;
    head.n_chunks = writer->n_chunks;
    memcpy(head.name, model_name, strlen(model_name));
    uint64_t first = sizeof head + (uint64_t)writer->n_chunks * sizeof(drg_model_entry); // a multiple of 64
    head.n_bytes = first + writer->data.n;
    drg_buf_reset(&writer->image);
    drg_buf_add(&writer->image, &head, sizeof head);
    for (uint32_t i = 0; i < writer->n_chunks; i++) {
        drg_model_entry entry = writer->entries[i];
        entry.offset += first;
        drg_buf_add(&writer->image, &entry, sizeof entry);
    }
    drg_buf_add(&writer->image, writer->data.p, writer->data.n);
    if (writer->image.failed || writer->data.failed) return DRG_E_NOMEM;
    uint64_t sum = drg_model_sum((unsigned char *)writer->image.p, writer->image.n);
    memcpy(writer->image.p + offsetof(drg_model_head, checksum), &sum, sizeof sum);
    *image = drg_buf_view(&writer->image);
    return DRG_OK;
}

void drg_model_writer_free(drg_model_writer *writer)
{
    drg_buf_free(&writer->image);
    drg_buf_free(&writer->data);
    memset(writer, 0, sizeof *writer);
}
