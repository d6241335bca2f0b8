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

#include "reader/kernels_body.h"
