// SPDX-License-Identifier: MIT
//
// kernels_avx512 -- the kernels for x86 processors with AVX-512; see kernels.h.

#include "reader/kernels_sets.h"

#ifdef DRG_KERNELS_X86
#include <immintrin.h>
#include <math.h>
#include <string.h>

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma,prefer-vector-width=512")
#endif

#define VN 16
#define TILE_ROWS 8
#define TILE_VECS 3
#define KERNEL(name) drg_avx512_##name
#define KERNEL_NAME "avx512"
typedef float vf __attribute__((vector_size(64)));
typedef int32_t vi __attribute__((vector_size(64)));

static inline vf vf_fma(vf a, vf b, vf c)
{
    return (vf)_mm512_fmadd_ps((__m512)a, (__m512)b, (__m512)c);
}

#include "reader/kernels_body.h"

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
typedef int drg_kernels_avx512_built; // a file must hold something on every machine
