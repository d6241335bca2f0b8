// SPDX-License-Identifier: MIT
//
// arena -- bump allocation in chunks; see arena.h for the rules.

#include "base/arena.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#define ALIGN 16u
#define CHUNK_FIRST ((size_t)64 << 10)
#define CHUNK_MOST ((size_t)4 << 20)

struct drg_arena_chunk {
    drg_arena_chunk *before;
    size_t size; // bytes of data
    size_t used;
    size_t pad;
    // data follows, aligned because the struct is 32 bytes on 64-bit and malloc aligns to 16
};

static unsigned char *chunk_data(drg_arena_chunk *chunk)
{
    return (unsigned char *)chunk + sizeof *chunk;
}

void drg_arena_init(drg_arena *arena, size_t limit)
{
    memset(arena, 0, sizeof *arena);
    arena->limit = limit;
}

void drg_arena_free(drg_arena *arena)
{
    while (arena->chunk) {
        drg_arena_chunk *before = arena->chunk->before;
        free(arena->chunk);
        arena->chunk = before;
    }
    arena->used = 0;
    arena->failed = 0;
}

void drg_arena_reset(drg_arena *arena)
{
#ifdef DRG_ARENA_SPLIT
    drg_arena_free(arena);
#else
    // Keep the oldest chunk: it is the smallest, so an arena that once served a huge document does not stay huge.
    while (arena->chunk && arena->chunk->before) {
        drg_arena_chunk *before = arena->chunk->before;
        free(arena->chunk);
        arena->chunk = before;
    }
    if (arena->chunk) {
        if (arena->chunk->size > CHUNK_MOST) {
            drg_arena_free(arena);
        } else {
            arena->chunk->used = 0;
        }
    }
    arena->used = 0;
    arena->failed = 0;
#endif
}

static drg_arena_chunk *chunk_new(drg_arena *arena, size_t size)
{
    drg_arena_chunk *chunk = malloc(sizeof *chunk + size);
    if (!chunk) {
        arena->failed = 1;
        return NULL;
    }
    chunk->before = arena->chunk;
    chunk->size = size;
    chunk->used = 0;
    arena->chunk = chunk;
    return chunk;
}

void *drg_arena_alloc(drg_arena *arena, size_t n)
{
    if (n > SIZE_MAX / 2 || (arena->limit && n > arena->limit - (arena->used < arena->limit ? arena->used : arena->limit))) {
        arena->failed = 2;
        return NULL;
    }
    size_t want = n ? (n + ALIGN - 1) & ~(size_t)(ALIGN - 1) : ALIGN;
    drg_arena_chunk *chunk = arena->chunk;
#ifdef DRG_ARENA_SPLIT
    chunk = chunk_new(arena, n ? n : 1); // exact size, so that one byte too many is seen
    if (!chunk) return NULL;
    want = chunk->size;
#else
    if (!chunk || chunk->size - chunk->used < want) {
        size_t size = chunk ? chunk->size * 2 : CHUNK_FIRST;
        if (size > CHUNK_MOST) size = CHUNK_MOST;
        if (size < want) size = want;
        chunk = chunk_new(arena, size);
        if (!chunk) return NULL;
    }
#endif
    void *piece = chunk_data(chunk) + chunk->used;
    chunk->used += want;
    arena->used += want;
    memset(piece, 0, n ? n : 1);
    return piece;
}

void *drg_arena_calloc(drg_arena *arena, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / size) {
        arena->failed = 2;
        return NULL;
    }
    return drg_arena_alloc(arena, count * size);
}

char *drg_arena_copy(drg_arena *arena, const void *bytes, size_t n)
{
    char *copy = drg_arena_alloc(arena, n + 1);
    if (copy && n) memcpy(copy, bytes, n);
    return copy;
}

#ifndef DRG_ARENA_SPLIT
// A piece that fills a chunk of its own (those past CHUNK_MOST do) grows with the chunk, wherever that is in the list: the system
// moves pages, and no narrower copy is left behind. NULL when old is no such piece.
static void *grow_own_chunk(drg_arena *arena, void *old, size_t old_size, size_t new_size)
{
    size_t want = (new_size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    for (drg_arena_chunk **at = &arena->chunk; *at; at = &(*at)->before) {
        size_t had = (*at)->size;
        if (chunk_data(*at) != old || (*at)->used != had || had > old_size + ALIGN - 1) continue;
        if (new_size > SIZE_MAX / 2 || (arena->limit && arena->used - had + want > arena->limit)) return NULL;
        drg_arena_chunk *wider = realloc(*at, sizeof *wider + want);
        if (!wider) return NULL; // the old one is whole; the caller tries a new chunk
        *at = wider;
        wider->size = wider->used = want;
        arena->used += want - had;
        memset(chunk_data(wider) + old_size, 0, new_size - old_size);
        return chunk_data(wider);
    }
    return NULL;
}
#endif

void *drg_arena_grow(drg_arena *arena, void *old, size_t old_size, size_t new_size)
{
    assert(new_size >= old_size);
#ifndef DRG_ARENA_SPLIT
    if (old && arena->chunk) {
        drg_arena_chunk *chunk = arena->chunk;
        size_t old_want = old_size ? (old_size + ALIGN - 1) & ~(size_t)(ALIGN - 1) : ALIGN;
        size_t new_want = (new_size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
        size_t extra = new_want - old_want;
        unsigned char *end = chunk_data(chunk) + chunk->used;
        if ((unsigned char *)old + old_want == end && chunk->size - chunk->used >= extra &&
            (!arena->limit || arena->used + extra <= arena->limit)) {
            chunk->used += extra;
            arena->used += extra;
            memset((unsigned char *)old + old_size, 0, new_size - old_size);
            return old;
        }
    }
    void *wider = old_size > CHUNK_MOST / 2 ? grow_own_chunk(arena, old, old_size, new_size) : NULL;
    if (wider) return wider;
#endif
    void *piece = drg_arena_alloc(arena, new_size);
    if (piece && old && old_size) memcpy(piece, old, old_size);
    return piece;
}

int drg_arena_room(drg_arena *arena, void **items, uint32_t count, uint32_t *cap, size_t item_size)
{
    if (count < *cap) return 1;
    uint32_t wider = *cap ? *cap * 2 : 8;
    if ((size_t)*cap * item_size > CHUNK_MOST) wider = *cap + *cap / 4; // grows where it stands: cheap, and little lies idle
    if (wider < *cap || (item_size && wider > SIZE_MAX / item_size)) {
        arena->failed = 2;
        return 0;
    }
    void *grown = drg_arena_grow(arena, *items, (size_t)*cap * item_size, (size_t)wider * item_size);
    if (!grown) return 0;
    *items = grown;
    *cap = wider;
    return 1;
}
