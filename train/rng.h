// SPDX-License-Identifier: MIT
//
// rng -- random numbers for training: splitmix64, the same sequence everywhere.

#ifndef DRG_TRAIN_RNG_H
#define DRG_TRAIN_RNG_H

#include <stdint.h>

typedef struct drg_rng {
    uint64_t state;
} drg_rng;

static inline uint64_t drg_rng_next(drg_rng *rng)
{
    uint64_t z = rng->state += 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

// In [0, 1), exact in 24 bits.
static inline float drg_rng_unit(drg_rng *rng)
{
    return (float)(drg_rng_next(rng) >> 40) * (1.0f / 16777216.0f);
}

static inline uint32_t drg_rng_below(drg_rng *rng, uint32_t n)
{
    return (uint32_t)((drg_rng_next(rng) >> 32) * n >> 32);
}

#endif
