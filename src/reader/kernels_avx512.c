// SPDX-License-Identifier: MIT
//
// kernels_avx512 -- the kernels for x86 processors with AVX-512 and its VNNI; see kernels.h.

#include "reader/kernels_sets.h"

#ifdef DRG_KERNELS_X86
#include <immintrin.h>
#include <math.h>
#include <string.h>

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,avx2,fma"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,avx2,fma,prefer-vector-width=512")
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

#define TILE8_ROWS 8

// Whole sums of rows of A (bytes from 0 to 255) with one panel: four products a step and column.
static inline __attribute__((always_inline)) void tile8(size_t rows, int32_t *sums, const uint8_t *a, size_t a_row, const int8_t *w,
                                                        size_t n_k)
{
    __m512i sum[TILE8_ROWS][3];
    for (size_t i = 0; i < rows; i++)
        for (size_t v = 0; v < 3; v++) sum[i][v] = _mm512_setzero_si512();
    for (size_t k = 0; k < n_k; k += 4, w += 4 * DRG_PANEL) {
        __m512i right[3];
        for (size_t v = 0; v < 3; v++) right[v] = _mm512_loadu_si512(w + 64 * v);
        for (size_t i = 0; i < rows; i++) {
            int32_t four;
            memcpy(&four, a + i * a_row + k, sizeof four);
            __m512i left = _mm512_set1_epi32(four);
            for (size_t v = 0; v < 3; v++) sum[i][v] = _mm512_dpbusd_epi32(sum[i][v], left, right[v]);
        }
    }
    for (size_t i = 0; i < rows; i++)
        for (size_t v = 0; v < 3; v++) _mm512_storeu_si512(sums + i * DRG_PANEL + 16 * v, sum[i][v]);
}

#include "reader/kernels_body.h"

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
typedef int drg_kernels_avx512_built; // a file must hold something on every machine
