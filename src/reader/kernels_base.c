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

#include "reader/kernels_body.h"
