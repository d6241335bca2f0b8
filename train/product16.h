// SPDX-License-Identifier: MIT
//
// product16 -- matrix products for training with factors rounded to bfloat16: several times as fast where the processor has AMX.
//
// Rule     the same bits with and without AMX: rounding is to the nearest (ties to even); sizes below 2^-55 count as 0, so
//          that no sum of products is ever subnormal; an element is summed in blocks of 32 products, the even ones and the odd
//          ones of a block each in rising order in a sum of their own, then even + odd, then added to what was there. The product
//          of two bfloat16 numbers is exact in a float, so fused and separate multiplication agree
// Source   TDPBF16PS in Intel's Software Developer's Manual, whose order of adding the plain version follows
// Layout   both factors are packed in tiles of 32 along the sum: A 16 rows each, B 16 columns each with pairs side by side;
//          zeros fill the edges

#ifndef DRG_TRAIN_PRODUCT16_H
#define DRG_TRAIN_PRODUCT16_H

#include "base/err.h"

#include <stddef.h>
#include <stdint.h>

typedef struct drg_product16 {
    uint16_t *a, *b; // packed factors
    size_t cap_a, cap_b;
    int amx;         // use AMX
} drg_product16;

// Whether this machine and its system let a program use AMX with bfloat16. Asks the system for the right on the first call.
int drg_product16_has_amx(void);

// room: zeroed, then amx set as wanted; it grows as needed and is freed with drg_product16_free.
// C[m][n] = bias + A B, or C += A B when add is set. A(i, k) = a[i * a_row + k * a_col], B(k, j) = b[k * b_row + j * b_col].
// bias may be NULL (zeros). DRG_E_NOMEM leaves C untouched.
drg_err drg_product16_run(drg_product16 *room, float *c, size_t c_row, const float *a, size_t a_row, size_t a_col, const float *b,
                          size_t b_row, size_t b_col, size_t m, size_t k, size_t n, const float *bias, int add);
// Makes room for factors of at most m rows or columns and k along the sum, so that drg_product16_run cannot fail for them.
drg_err drg_product16_reserve(drg_product16 *room, size_t m, size_t k);
void drg_product16_free(drg_product16 *room);

#endif
