// SPDX-License-Identifier: MIT
//
// kernels -- choosing among the kernel sets, packing, and exp and log of single numbers; see kernels.h.

#include "reader/kernels.h"

#include "reader/kernels_sets.h"

#include <math.h>
#include <string.h>

size_t drg_kernels_all(const drg_kernels *out[3])
{
    size_t n = 0;
    out[n++] = &drg_base_kernels;
#ifdef DRG_KERNELS_X86
    __builtin_cpu_init();
    int avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    if (avx2) out[n++] = &drg_avx2_kernels;
    if (avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vnni"))
        out[n++] = &drg_avx512_kernels;
#endif
    return n;
}

const drg_kernels *drg_kernels_best(void)
{
    const drg_kernels *all[3];
    return all[drg_kernels_all(all) - 1];
}

size_t drg_kernels_packed_size(size_t k, size_t n)
{
    return (n + DRG_PANEL - 1) / DRG_PANEL * DRG_PANEL * k;
}

void drg_kernels_pack(float *packed, const float *b, size_t b_row, size_t b_col, size_t k, size_t n)
{
    for (size_t panel = 0; panel < n; panel += DRG_PANEL) {
        size_t cols = n - panel < DRG_PANEL ? n - panel : DRG_PANEL;
        float *to = packed + panel * k;
        for (size_t i = 0; i < k; i++, to += DRG_PANEL) {
            const float *from = b + i * b_row + panel * b_col;
            if (b_col == 1) {
                memcpy(to, from, cols * sizeof *to);
            } else {
                for (size_t j = 0; j < cols; j++) to[j] = from[j * b_col];
            }
            if (cols < DRG_PANEL) memset(to + cols, 0, (DRG_PANEL - cols) * sizeof *to);
        }
    }
}

size_t drg_kernels_packed8_size(size_t k, size_t n)
{
    size_t columns = (n + DRG_PANEL - 1) / DRG_PANEL * DRG_PANEL;
    return k % 4 ? 0 : columns * (k + sizeof(float) + sizeof(int32_t));
}

// One panel, row by row: the scale of a column takes its greatest weight to 127.
static void pack8_panel(int8_t *to, float *scale, int32_t *offset, const float *from, size_t k)
{
    float most[DRG_PANEL] = {0}, times[DRG_PANEL];
    int32_t sum[DRG_PANEL] = {0}, v[DRG_PANEL];
    for (size_t i = 0; i < k; i++) {
        const float *row = from + i * DRG_PANEL;
        for (size_t j = 0; j < DRG_PANEL; j++) {
            float size = row[j] < 0 ? -row[j] : row[j];
            most[j] = size > most[j] && size < 1e30f ? size : most[j];
        }
    }
    for (size_t j = 0; j < DRG_PANEL; j++) {
        scale[j] = most[j] / 127.0f;
        times[j] = most[j] > 1e-30f ? 127.0f / most[j] : 0;
    }
    for (size_t i = 0; i < k; i++) {
        const float *row = from + i * DRG_PANEL;
        int8_t *four = to + i / 4 * DRG_PANEL * 4 + i % 4;
        for (size_t j = 0; j < DRG_PANEL; j++) {
            float q = row[j] * times[j];
            q = times[j] > 0 ? q : 0;
            q = q > -127.0f ? q : -127.0f; // NaN too
            q = q < 127.0f ? q : 127.0f;
            v[j] = (int32_t)(q + copysignf(0.5f, q));
            sum[j] += v[j];
        }
        for (size_t j = 0; j < DRG_PANEL; j++) four[j * 4] = (int8_t)v[j];
    }
    for (size_t j = 0; j < DRG_PANEL; j++) offset[j] = 128 * sum[j];
}

void drg_kernels_pack8(drg_packed8 *packed8, void *memory, const float *packed, size_t k, size_t n)
{
    size_t columns = (n + DRG_PANEL - 1) / DRG_PANEL * DRG_PANEL;
    unsigned char *part = memory; // three arrays, one behind the other
    float *scale = memory;
    int32_t *offset = (void *)(part += columns * sizeof *scale);
    int8_t *w = (void *)(part += columns * sizeof *offset);
    for (size_t panel = 0; panel < columns; panel += DRG_PANEL)
        pack8_panel(w + panel * k, scale + panel, offset + panel, packed + panel * k, k);
    *packed8 = (drg_packed8){w, scale, offset, k, n};
}

// The steps of vf_exp in kernels_body.h, for one number.
float drg_exp(float x)
{
    x = x > 87.0f ? 87.0f : x;
    x = x < -87.0f ? -87.0f : x;
    float shifted = fmaf(x, 1.44269504088896341f, 12582912.0f), n = shifted - 12582912.0f;
    float r = fmaf(n, 2.12194440e-4f, fmaf(n, -0.693359375f, x));
    static const float coef[6] = {1.9875691500e-4f, 1.3981999507e-3f, 8.3334519073e-3f,
                                  4.1665795894e-2f, 1.6666665459e-1f, 5.0000001201e-1f};
    float p = coef[0];
    for (int i = 1; i < 6; i++) p = fmaf(p, r, coef[i]);
    p = fmaf(p, r * r, r) + 1.0f;
    uint32_t bits;
    memcpy(&bits, &shifted, sizeof bits);
    bits = (bits << 23) + 0x3f800000u;
    float scale;
    memcpy(&scale, &bits, sizeof scale);
    return p * scale;
}

// x = m 2^e with m in [sqrt(1/2), sqrt(2)), then Cephes logf. Not a positive number: a large negative one.
float drg_log(float x)
{
    if (!(x > 1e-37f)) return -87.0f;
    if (x > 3e38f) return 88.0f;
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    int e = (int)(bits >> 23) - 126;
    bits = (bits & 0x007fffffu) | 0x3f000000u; // [0.5, 1)
    float m;
    memcpy(&m, &bits, sizeof m);
    if (m < 0.70710678f) {
        m += m;
        e--;
    }
    float r = m - 1.0f, z = r * r;
    static const float coef[9] = {7.0376836292e-2f,  -1.1514610310e-1f, 1.1676998740e-1f, -1.2420140846e-1f, 1.4249322787e-1f,
                                  -1.6668057665e-1f, 2.0000714765e-1f,  -2.4999993993e-1f, 3.3333331174e-1f};
    float p = coef[0];
    for (int i = 1; i < 9; i++) p = p * r + coef[i];
    float n = (float)e;
    float y = r * z * p;
    y += n * -2.12194440e-4f;
    y -= 0.5f * z;
    return r + y + n * 0.693359375f;
}
