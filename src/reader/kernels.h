// SPDX-License-Identifier: MIT
//
// kernels -- the arithmetic of the network: matrix products and the loops between them.
//
// Rule     every kernel gives the same bits on AVX-512, AVX2+FMA, NEON and plain C: an element of a product is one chain
//          of fused multiply-adds over k in rising order; a sum over a row is 16 partial sums (element i goes to i % 16)
//          added in a fixed tree; exp is our own polynomial; nothing is contracted or reordered
// Rule     values that are no numbers pass through or become bounds; no kernel loops or reads differently because of them
// Source   kernels_body.h holds the loops once; kernels_avx512.c, kernels_avx2.c and kernels_base.c compile it three times
// Layout   the right factor B[k][n] of a product is packed in panels of DRG_PANEL columns, [panel][k][DRG_PANEL], zeros
//          filling the last; the left factor is read in place through two strides

#ifndef DRG_READER_KERNELS_H
#define DRG_READER_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#define DRG_PANEL 48u // columns of a packed panel

// A matrix [k][n] in 8-bit numbers, one scale a column.
typedef struct drg_packed8 {
    const int8_t *w;        // [panel][k / 4][DRG_PANEL][4]
    const float *scale;     // [panels * DRG_PANEL]
    const int32_t *offset;  // [panels * DRG_PANEL] 128 times the sum of a column, which the 128 in A adds to every sum
    size_t k, n;
} drg_packed8;

typedef struct drg_kernels {
    const char *name;
    // C[m][n] = bias + A B, or C += A B when add is set (then bias is not used). bias may be NULL.
    // A(i, k) = a[i * a_row + k * a_col].
    void (*product)(float *c, size_t c_row, const float *a, size_t a_row, size_t a_col, const float *packed, size_t m,
                    size_t k, size_t n, const float *bias, int add);
    // out[j] = the greatest of y[j], y[w + j], y[2w + j]; w a multiple of 16.
    void (*maxout)(float *out, const float *y, size_t w);
    // out = in + norm(h) * gain + bias, norm to mean 0 and variance 1; in NULL means zeros; out may be in; w a multiple of 16.
    void (*norm_add)(float *out, const float *in, const float *h, const float *gain, const float *bias, size_t w);
    // x = 1 / (1 + exp(-x)), n a multiple of 16.
    void (*sigmoid)(float *x, size_t n);
    // x = exp(x), n a multiple of 16.
    void (*exponential)(float *x, size_t n);
    // The recurrence both ways over the rows u[rows][3w] (candidate, forget gate, output gate; the gates already squashed):
    // c = z + f (c' - z), h = o c; the first half of the columns runs forward, the second backward. w a multiple of 32.
    void (*recur)(float *h, size_t h_row, const float *u, size_t u_row, size_t rows, size_t w);
    // Position of the first greatest of n values; 0 when all are NaN.
    size_t (*greatest)(const float *x, size_t n);
    // The same product in 8-bit numbers: C[m][n] = bias + (A B) * column scale * row_scale, the sum of the small products in
    // whole numbers. A holds x / row_scale rounded, plus 128 (see quantise). k a multiple of 4.
    void (*product8)(float *c, size_t c_row, const uint8_t *a, size_t a_row, const float *row_scale, const drg_packed8 *packed,
                     size_t m, const float *bias);
    // q = x * times, rounded to whole and kept within -127 .. 127, plus 128. n a multiple of 16. NaN gives 1.
    void (*quantise)(uint8_t *q, const float *x, float times, size_t n);
    // The greatest size |x| among n values, n a multiple of 16; NaN counts as 0.
    float (*reach)(const float *x, size_t n);
} drg_kernels;

// The fastest kernels of this machine. DRG_KERNELS_BASE and friends exist for tests.
const drg_kernels *drg_kernels_best(void);
// All kernels that this machine can run, slowest first, at most 3; returns their number.
size_t drg_kernels_all(const drg_kernels *out[3]);

// Floats that packing a [k][n] matrix takes.
size_t drg_kernels_packed_size(size_t k, size_t n);
// Packs B(k, j) = b[k * b_row + j * b_col].
void drg_kernels_pack(float *packed, const float *b, size_t b_row, size_t b_col, size_t k, size_t n);

// Bytes that drg_kernels_pack8 takes for a [k][n] matrix; 0 when k is no multiple of 4.
size_t drg_kernels_packed8_size(size_t k, size_t n);
// Rounds a packed matrix of floats to 8-bit numbers in memory (64-byte aligned, of that size); packed8 points into it.
void drg_kernels_pack8(drg_packed8 *packed8, void *memory, const float *packed, size_t k, size_t n);

// exp and log of one number, the same bits as the kernels: for decoding and loss values.
float drg_exp(float x);
float drg_log(float x);

#endif
