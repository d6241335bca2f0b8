// SPDX-License-Identifier: MIT
//
// intern -- strings to numbers 0, 1, 2 ... in the order of their first coming, with counts.

#ifndef DRG_TRAIN_INTERN_H
#define DRG_TRAIN_INTERN_H

#include "base/arena.h"
#include "base/str.h"

typedef struct drg_intern {
    drg_arena arena; // the copies of the strings
    drg_str *strings;
    uint32_t *counts;
    uint32_t n, cap;
    uint32_t *slots; // index plus one, 0 free
    uint32_t n_slots;
} drg_intern;

void drg_intern_free(drg_intern *intern);
// The number of s, giving it one when it is new, and counts it; UINT32_MAX without memory.
uint32_t drg_intern_add(drg_intern *intern, drg_str s);
// The number of s, or UINT32_MAX when it never came.
uint32_t drg_intern_find(const drg_intern *intern, drg_str s);

#endif
