// SPDX-License-Identifier: MIT
//
// modelformat -- the layout of a model file, shared by the reader of it (model.c) and its writer (modelwrite.c).
//
//   0  magic "DRGMODEL"           8  u32 version          12  u32 number of chunks
//  16  u64 length of the file    24  u64 checksum of all bytes but these eight
//  32  the model's own name, 32 bytes, NUL-padded
//  64  the chunk table: 64 bytes a chunk: name[24] NUL-padded, u32 type, u32 n_dims, u32 dims[4], u64 offset, u64 n_bytes
//  ..  the chunks, in the order of the table, each at a multiple of 64, zeros between; all little-endian

#ifndef DRG_MODEL_MODELFORMAT_H
#define DRG_MODEL_MODELFORMAT_H

#include <stddef.h>
#include <stdint.h>

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "model files are mapped as they are: this machine's byte order is not theirs"
#endif

#define DRG_MODEL_MAGIC "DRGMODEL"
#define DRG_MODEL_VERSION 1u
#define DRG_MODEL_ALIGN 64u
#define DRG_MODEL_NAME 24u        // bytes of a chunk's name, its NUL included
#define DRG_MODEL_CHUNKS_MOST 256u

typedef struct drg_model_head {
    char magic[8];
    uint32_t version, n_chunks;
    uint64_t n_bytes, checksum;
    char name[32];
} drg_model_head;

typedef struct drg_model_entry {
    char name[DRG_MODEL_NAME];
    uint32_t type, n_dims, dims[4];
    uint64_t offset, n_bytes;
} drg_model_entry;

_Static_assert(sizeof(drg_model_head) == 64, "the head is 64 bytes");
_Static_assert(sizeof(drg_model_entry) == 64, "a table entry is 64 bytes");

// Bytes of one element of a chunk type, 0 for an unknown type.
size_t drg_model_item_size(uint32_t type);

// Checksum of a whole file image whose length is at least that of the head.
uint64_t drg_model_sum(const unsigned char *image, size_t n);

#endif
