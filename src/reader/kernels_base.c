// SPDX-License-Identifier: MIT
//
// kernels_base -- the kernels for every machine: NEON on ARM, else plain C with fmaf; see kernels.h.

#include "reader/kernels_sets.h"

#include <math.h>
#include <string.h>
#if defined(__aarch64__)
#include <arm_neon.h>
#endif

#define VN 4
#define KERNEL(name) drg_base_##name
typedef float vf __attribute__((vector_size(16)));
typedef int32_t vi __attribute__((vector_size(16)));

#if defined(__aarch64__)
#define TILE_ROWS 8
#define TILE_VECS 3
#define KERNEL_NAME "neon"

static inline vf vf_fma(vf a, vf b, vf c)
{
    return (vf)vfmaq_f32((float32x4_t)c, (float32x4_t)a, (float32x4_t)b);
}
#else
#define TILE_ROWS 4
#define TILE_VECS 3
#define KERNEL_NAME "plain"

static inline vf vf_fma(vf a, vf b, vf c)
{
    vf out;
    for (int i = 0; i < VN; i++) out[i] = fmaf(a[i], b[i], c[i]);
    return out;
}
#endif

#define TILE8_ROWS 4

#if defined(__aarch64__)
#define TILE8_CENTRED 1

// Whole sums of rows of A, less the 128 in each of its bytes, with one panel: products of 8 with 8 bits fill 16 bits, and two
// neighbours are added into 32. 16 columns at a time.
static inline __attribute__((always_inline)) void tile8(size_t rows, int32_t *sums, const uint8_t *a, size_t a_row, const int8_t *w, size_t n_k)
{
    const int8x16_t middle = vdupq_n_s8(-128);
    for (size_t at = 0; at < DRG_PANEL; at += 16) {
        int32x4_t sum[TILE8_ROWS][4];
        for (size_t i = 0; i < rows; i++)
            for (size_t v = 0; v < 4; v++) sum[i][v] = vdupq_n_s32(0);
        for (size_t k = 0; k < n_k; k += 4) {
            int8x16_t right[4]; // each: four columns of four
            for (size_t v = 0; v < 4; v++) right[v] = vld1q_s8(w + k * DRG_PANEL + (at + 4 * v) * 4);
            for (size_t i = 0; i < rows; i++) {
                uint32_t four;
                memcpy(&four, a + i * a_row + k, sizeof four);
                int8x16_t left = veorq_s8(vreinterpretq_s8_u32(vdupq_n_u32(four)), middle);
                for (size_t v = 0; v < 4; v++) {
                    int32x4_t low = vpaddlq_s16(vmull_s8(vget_low_s8(left), vget_low_s8(right[v])));
                    int32x4_t high = vpaddlq_s16(vmull_high_s8(left, right[v]));
                    sum[i][v] = vaddq_s32(sum[i][v], vpaddq_s32(low, high));
                }
            }
        }
        for (size_t i = 0; i < rows; i++)
            for (size_t v = 0; v < 4; v++) vst1q_s32(sums + i * DRG_PANEL + at + 4 * v, sum[i][v]);
    }
}
#else
// Whole sums of rows of A (bytes from 0 to 255) with one panel.
static inline void tile8(size_t rows, int32_t *sums, const uint8_t *a, size_t a_row, const int8_t *w, size_t n_k)
{
    for (size_t i = 0; i < rows; i++) {
        int32_t *sum = sums + i * DRG_PANEL;
        memset(sum, 0, DRG_PANEL * sizeof *sum);
        for (size_t k = 0; k < n_k; k += 4) {
            const uint8_t *left = a + i * a_row + k;
            const int8_t *right = w + k * DRG_PANEL;
            for (size_t j = 0; j < DRG_PANEL; j++)
                sum[j] += left[0] * right[4 * j] + left[1] * right[4 * j + 1] + left[2] * right[4 * j + 2] + left[3] * right[4 * j + 3];
        }
    }
}
#endif

#include "reader/kernels_body.h"
