// SPDX-License-Identifier: MIT
//
// model -- opening and checking a model file; see model.h and modelformat.h.
//
// Nothing of the file is believed before the checksum holds, and nothing after it without its bounds being checked: a file
// can carry a right checksum and still be hostile.

#include "model/model.h"

#include "base/file.h"
#include "model/modelformat.h"

#include <stdlib.h>
#include <string.h>

struct drg_model {
    drg_file file;        // mapped; empty when the model came from memory
    unsigned char *owned; // 64-byte aligned copy of a model from memory, or NULL
    const unsigned char *image;
    size_t n_bytes;
    uint64_t checksum;
    uint32_t n_chunks;
    drg_chunk chunks[DRG_MODEL_CHUNKS_MOST];
};

size_t drg_model_item_size(uint32_t type)
{
    switch (type) {
    case DRG_CHUNK_BYTES:
    case DRG_CHUNK_I8: return 1;
    case DRG_CHUNK_I16: return 2;
    case DRG_CHUNK_I32:
    case DRG_CHUNK_U32:
    case DRG_CHUNK_F32: return 4;
    case DRG_CHUNK_U64: return 8;
    default: return 0;
    }
}

static uint64_t mix(uint64_t h, uint64_t word)
{
    h ^= word * 0x9e3779b97f4a7c15u;
    h = (h << 31) | (h >> 33);
    return h * 0xc2b2ae3d27d4eb4fu;
}

// Four independent lanes of 8 bytes each, then the rest byte by byte, in the manner of xxHash.
static uint64_t sum_bytes(uint64_t seed, const unsigned char *p, size_t n)
{
    uint64_t lane[4] = {seed ^ 1, seed ^ 2, seed ^ 3, seed ^ 4};
    size_t at = 0;
    for (; n - at >= 32; at += 32)
        for (size_t i = 0; i < 4; i++) {
            uint64_t word;
            memcpy(&word, p + at + 8 * i, sizeof word);
            lane[i] = mix(lane[i], word);
        }
    uint64_t h = n;
    for (size_t i = 0; i < 4; i++) h = mix(h, lane[i]);
    for (; at < n; at++) h = mix(h, p[at] + 1u);
    h ^= h >> 33;
    h *= 0xff51afd7ed558ccdu;
    return h ^ (h >> 33);
}

uint64_t drg_model_sum(const unsigned char *image, size_t n)
{
    size_t field = offsetof(drg_model_head, checksum), after = field + sizeof(uint64_t);
    return sum_bytes(sum_bytes(0x6472616d, image, field), image + after, n - after);
}

static drg_err check_chunk(drg_chunk *chunk, const drg_model_entry *entry, const drg_model *model, const char *path, drg_note *note)
{
    if (!memchr(entry->name, 0, sizeof entry->name) || !entry->name[0])
        return drg_fail(note, DRG_E_FORMAT, "%s: a chunk without a proper name", path);
    size_t item = drg_model_item_size(entry->type);
    if (!item || entry->n_dims < 1 || entry->n_dims > 4)
        return drg_fail(note, DRG_E_FORMAT, "%s: chunk %s has an unknown type or shape", path, entry->name);
    uint64_t count = 1;
    for (uint32_t d = 0; d < 4; d++) {
        uint32_t dim = d < entry->n_dims ? entry->dims[d] : 1;
        if (dim && count > (uint64_t)model->n_bytes / dim)
            return drg_fail(note, DRG_E_FORMAT, "%s: chunk %s is larger than the file", path, entry->name);
        count *= dim;
    }
    if (entry->offset % DRG_MODEL_ALIGN || entry->offset > model->n_bytes || entry->n_bytes > model->n_bytes - entry->offset ||
        count > entry->n_bytes || count * item != entry->n_bytes)
        return drg_fail(note, DRG_E_FORMAT, "%s: chunk %s does not lie inside the file", path, entry->name);
    chunk->data = model->image + entry->offset;
    chunk->type = (drg_chunk_type)entry->type;
    chunk->n_dims = entry->n_dims;
    for (uint32_t d = 0; d < 4; d++) chunk->dims[d] = d < entry->n_dims ? entry->dims[d] : 1;
    chunk->n_bytes = entry->n_bytes;
    return DRG_OK;
}

static drg_err check(drg_model *model, const char *path, drg_note *note)
{
    drg_model_head head;
    if (model->n_bytes < sizeof head) return drg_fail(note, DRG_E_FORMAT, "%s: not a model file (too short)", path);
    memcpy(&head, model->image, sizeof head);
    if (memcmp(head.magic, DRG_MODEL_MAGIC, sizeof head.magic) != 0)
        return drg_fail(note, DRG_E_FORMAT, "%s: not a model file (no magic)", path);
    if (head.version != DRG_MODEL_VERSION)
        return drg_fail(note, DRG_E_VERSION, "%s: model format %u, this program reads %u", path, head.version, DRG_MODEL_VERSION);
    if (head.n_bytes != model->n_bytes)
        return drg_fail(note, DRG_E_FORMAT, "%s: the file is cut short or was added to", path);
    if (drg_model_sum(model->image, model->n_bytes) != head.checksum)
        return drg_fail(note, DRG_E_FORMAT, "%s: the checksum does not hold: the file is damaged", path);
    if (head.n_chunks > DRG_MODEL_CHUNKS_MOST || sizeof head + (uint64_t)head.n_chunks * sizeof(drg_model_entry) > model->n_bytes)
        return drg_fail(note, DRG_E_FORMAT, "%s: the chunk table does not lie inside the file", path);
    if (!memchr(head.name, 0, sizeof head.name)) return drg_fail(note, DRG_E_FORMAT, "%s: the model's name has no end", path);
    model->checksum = head.checksum;
    model->n_chunks = head.n_chunks;
    for (uint32_t i = 0; i < head.n_chunks; i++) {
        drg_model_entry entry;
        memcpy(&entry, model->image + sizeof head + (size_t)i * sizeof entry, sizeof entry);
        DRG_TRY(check_chunk(&model->chunks[i], &entry, model, path, note));
    }
    return DRG_OK;
}

drg_err drg_model_open(drg_model **out, const char *path, drg_note *note)
{
    *out = NULL;
    drg_model *model = calloc(1, sizeof *model);
    if (!model) return DRG_E_NOMEM;
    drg_err err = drg_file_map(&model->file, path, note);
    if (!err) {
        model->image = (const unsigned char *)model->file.bytes.p;
        model->n_bytes = model->file.bytes.n;
        err = check(model, path, note);
    }
    if (err) {
        drg_model_close(model);
        return err;
    }
    *out = model;
    return DRG_OK;
}

drg_err drg_model_from_memory(drg_model **out, drg_str image, drg_note *note)
{
    *out = NULL;
    drg_model *model = calloc(1, sizeof *model);
    if (!model) return DRG_E_NOMEM;
    size_t room = (image.n + DRG_MODEL_ALIGN) / DRG_MODEL_ALIGN * DRG_MODEL_ALIGN;
    model->owned = aligned_alloc(DRG_MODEL_ALIGN, room);
    drg_err err = model->owned ? DRG_OK : DRG_E_NOMEM;
    if (!err) {
        if (image.n) memcpy(model->owned, image.p, image.n);
        model->image = model->owned;
        model->n_bytes = image.n;
        err = check(model, "model in memory", note);
    }
    if (err) {
        drg_model_close(model);
        return err;
    }
    *out = model;
    return DRG_OK;
}

void drg_model_close(drg_model *model)
{
    if (!model) return;
    drg_file_unmap(&model->file);
    free(model->owned);
    free(model);
}

uint32_t drg_model_n_chunks(const drg_model *model)
{
    return model->n_chunks;
}

const char *drg_model_chunk_name(const drg_model *model, uint32_t i)
{
    return (const char *)model->image + sizeof(drg_model_head) + (size_t)i * sizeof(drg_model_entry);
}

const drg_chunk *drg_model_chunk(const drg_model *model, const char *name)
{
    for (uint32_t i = 0; i < model->n_chunks; i++)
        if (strcmp(drg_model_chunk_name(model, i), name) == 0) return &model->chunks[i];
    return NULL;
}

drg_str drg_model_name(const drg_model *model)
{
    return drg_str_from((const char *)model->image + offsetof(drg_model_head, name));
}

void drg_model_rest(const drg_model *model) { drg_file_passed(&model->file, 0, model->file.bytes.n); }

uint64_t drg_model_checksum(const drg_model *model)
{
    return model->checksum;
}
