// SPDX-License-Identifier: MIT
//
// kernels_avx2 -- the kernels for x86 processors with AVX2 and FMA; see kernels.h.

#include "reader/kernels_sets.h"

#ifdef DRG_KERNELS_X86
#include <immintrin.h>
#include <math.h>
#include <string.h>

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma")
#endif

#define VN 8
#define TILE_ROWS 4
#define TILE_VECS 3
#define KERNEL(name) drg_avx2_##name
#define KERNEL_NAME "avx2"
typedef float vf __attribute__((vector_size(32)));
typedef int32_t vi __attribute__((vector_size(32)));

static inline vf vf_fma(vf a, vf b, vf c)
{
    return (vf)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c);
}

#include "reader/kernels_body.h"

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
typedef int drg_kernels_avx2_built; // a file must hold something on every machine
