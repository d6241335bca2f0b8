// SPDX-License-Identifier: MIT
//
// points -- bytes to code points; see points.h.

#include "print/points.h"

#include "base/utf8.h"

#define STEP 64u

int drg_points_make(drg_points *points, drg_str text, drg_arena *arena)
{
    points->text = text;
    points->before = DRG_ARENA_ARRAY(arena, uint32_t, text.n / STEP + 1);
    if (!points->before) return 0;
    for (size_t i = 0; i < text.n / STEP; i++) points->before[i + 1] = points->before[i] + (uint32_t)drg_utf8_count((drg_str){text.p + i * STEP, STEP});
    return 1;
}

uint32_t drg_points_at(const drg_points *points, uint32_t byte)
{
    if (byte > points->text.n) byte = (uint32_t)points->text.n;
    uint32_t block = byte / STEP;
    return points->before[block] + (uint32_t)drg_utf8_count(drg_str_sub(points->text, (size_t)block * STEP, byte));
}
