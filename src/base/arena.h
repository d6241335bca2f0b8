// SPDX-License-Identifier: MIT
//
// arena -- memory that is taken piece by piece and given back all at once.
//
// Method   chunks that double from 64 KiB to 4 MiB; a piece is a bump of the pointer; a larger piece has a
//          chunk of its own and grows with it
// Rule     a document's memory is bounded: past `limit` bytes every allocation returns NULL
// Rule     pieces are zeroed, so a fresh struct is in its "unknown" state
// Cost     a piece costs a few instructions; reset keeps the first chunk for reuse
// Build    -DDRG_ARENA_SPLIT makes each piece a malloc of its own, so that sanitizers see overruns

#ifndef DRG_BASE_ARENA_H
#define DRG_BASE_ARENA_H

#include <stddef.h>
#include <stdint.h>

typedef struct drg_arena_chunk drg_arena_chunk;

typedef struct drg_arena {
    drg_arena_chunk *chunk; // the newest; chunks form a list
    size_t limit;           // bytes that may be taken in all; 0 means no bound
    size_t used;            // bytes taken since the last reset
    int failed;             // set when an allocation was refused; 1 no memory, 2 over the limit
} drg_arena;

// Prepares an empty arena; takes no memory yet.
void drg_arena_init(drg_arena *arena, size_t limit);

// Gives everything back to the system. The arena can be used again.
void drg_arena_free(drg_arena *arena);

// Forgets all pieces but keeps one chunk for the next use.
void drg_arena_reset(drg_arena *arena);

// n zeroed bytes aligned for any type, or NULL (arena->failed tells why).
void *drg_arena_alloc(drg_arena *arena, size_t n);

// count * size with the product checked.
void *drg_arena_calloc(drg_arena *arena, size_t count, size_t size);

// A copy of n bytes with a NUL after them, or NULL.
char *drg_arena_copy(drg_arena *arena, const void *bytes, size_t n);

// Grows a piece: returns a new piece of new_size bytes beginning with the old_size bytes of old (in place where old is
// the newest piece). old may be NULL.
void *drg_arena_grow(drg_arena *arena, void *old, size_t old_size, size_t new_size);

#define DRG_ARENA_NEW(arena, type) ((type *)drg_arena_alloc((arena), sizeof(type)))
#define DRG_ARENA_ARRAY(arena, type, count) ((type *)drg_arena_calloc((arena), (count), sizeof(type)))

// Appends room for one element to an array held as pointer, count and capacity; yields a zeroed slot, or NULL when out
// of memory:  drg_date *d = DRG_ARENA_PUSH(arena, doc->dates, doc->n_dates, doc->cap_dates);
#define DRG_ARENA_PUSH(arena, items, count, cap)                                                                       \
    (drg_arena_room((arena), (void **)(void *)&(items), (count), &(cap), sizeof *(items)) ? &(items)[(count)++] : NULL)
int drg_arena_room(drg_arena *arena, void **items, uint32_t count, uint32_t *cap, size_t item_size);

#endif
