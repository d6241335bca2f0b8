// SPDX-License-Identifier: MIT
//
// world_file -- the checksum of the index; see world_file.h.
//
// Method   eight lanes of 64-bit words, each rotated and mixed with a product, joined at the end; the lanes are independent, so that a
//          processor runs them side by side

#include "know/world_file.h"

#include <string.h>

#define LANES 8

static inline uint64_t word_at(const unsigned char *p)
{
    uint64_t w;
    memcpy(&w, p, 8);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    w = __builtin_bswap64(w);
#endif
    return w;
}

// Each step is a bijection of the lane for a given word and of the word for a given lane, so no single change can vanish.
static inline uint64_t mix(uint64_t lane, uint64_t word)
{
    lane = (lane ^ word) * 0x9E3779B97F4A7C15u;
    return lane ^ lane >> 29;
}

uint64_t drg_world_checksum(const unsigned char *p, size_t n)
{
    uint64_t lane[LANES];
    for (size_t i = 0; i < LANES; i++) lane[i] = 0x243F6A8885A308D3u + i;
    size_t at = 0;
    for (; n - at >= LANES * 8; at += LANES * 8)
        for (size_t i = 0; i < LANES; i++) lane[i] = mix(lane[i], word_at(p + at + i * 8));
    for (; at < n; at++) lane[at % LANES] = mix(lane[at % LANES], p[at]);
    uint64_t sum = n;
    for (size_t i = 0; i < LANES; i++) sum = mix(sum, lane[i]);
    return sum;
}
