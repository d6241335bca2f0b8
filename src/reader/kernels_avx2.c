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

#define TILE8_ROWS 4

// Whole sums of rows of A (bytes from 0 to 255) with one panel, 12 columns at a time. Products of 16 bits, which cannot
// overflow: a register holds two partial sums for each of four columns, added at the end.
static inline __attribute__((always_inline)) void tile8(size_t rows, int32_t *sums, const uint8_t *a, size_t a_row, const int8_t *w,
                                                        size_t n_k)
{
    for (size_t at = 0; at < DRG_PANEL; at += 12) {
        __m256i sum[TILE8_ROWS][3];
        for (size_t i = 0; i < rows; i++)
            for (size_t v = 0; v < 3; v++) sum[i][v] = _mm256_setzero_si256();
        for (size_t k = 0; k < n_k; k += 4) {
            __m256i right[3];
            for (size_t v = 0; v < 3; v++)
                right[v] = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)(w + k * DRG_PANEL + (at + 4 * v) * 4)));
            for (size_t i = 0; i < rows; i++) {
                int32_t four;
                memcpy(&four, a + i * a_row + k, sizeof four);
                __m256i left = _mm256_broadcastq_epi64(_mm_cvtepu8_epi16(_mm_cvtsi32_si128(four)));
                for (size_t v = 0; v < 3; v++) sum[i][v] = _mm256_add_epi32(sum[i][v], _mm256_madd_epi16(left, right[v]));
            }
        }
        for (size_t i = 0; i < rows; i++)
            for (size_t v = 0; v < 3; v++) {
                int32_t halves[8];
                _mm256_storeu_si256((__m256i *)(void *)halves, sum[i][v]);
                for (size_t j = 0; j < 4; j++) sums[i * DRG_PANEL + at + 4 * v + j] = halves[2 * j] + halves[2 * j + 1];
            }
    }
}

#include "reader/kernels_body.h"

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
typedef int drg_kernels_avx2_built; // a file must hold something on every machine
