// SPDX-License-Identifier: MIT
//
// points -- byte offsets of a text as counts of Unicode code points, in constant time after one pass.
//
// Method   the count at every 64th byte is kept; the rest is counted on demand

#ifndef DRG_PRINT_POINTS_H
#define DRG_PRINT_POINTS_H

#include "base/arena.h"
#include "base/str.h"

typedef struct drg_points {
    drg_str text;
    uint32_t *before; // [n / 64 + 1] code points that begin before byte 64 * i
} drg_points;

// 1, or 0 without memory.
int drg_points_make(drg_points *points, drg_str text, drg_arena *arena);
uint32_t drg_points_at(const drg_points *points, uint32_t byte);

#endif
