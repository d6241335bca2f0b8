// SPDX-License-Identifier: MIT
//
// train_product16 -- products of bfloat16 factors: near the exact product, zeros at the edges, and the same bits with AMX and
// without.

#include "../../train/product16.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static uint64_t state_of_chance = 11;

static uint32_t chance(void)
{
    state_of_chance = state_of_chance * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(state_of_chance >> 33);
}

// Numbers of all sizes that training meets: some of them 0, some so small that they count as 0.
static float *values(size_t n)
{
    float *p = malloc((n + 1) * sizeof *p);
    assert_non_null(p);
    for (size_t i = 0; i < n; i++) {
        float x = ((float)(chance() % 20001) - 10000.0f) / 2500.0f;
        p[i] = chance() % 10 ? ldexpf(x, -(int)(chance() % 12)) : ldexpf(x, -(int)(chance() % 100));
    }
    return p;
}

typedef struct sizes {
    size_t m, k, n;
} sizes;

static const sizes cases[] = {{1, 1, 1}, {16, 32, 16}, {17, 33, 31}, {5, 100, 70}, {64, 96, 48}, {33, 7, 129}, {50, 257, 90}};

// One case in one of three layouts: rows by rows; A as columns; B as columns. Returns C.
static float *product(const sizes *s, const float *a, const float *b, const float *bias, const float *start, int layout, int amx)
{
    size_t c_row = s->n + 3;
    float *c = malloc(s->m * c_row * sizeof *c);
    assert_non_null(c);
    memcpy(c, start, s->m * c_row * sizeof *c);
    drg_product16 room = {.amx = amx};
    size_t a_row = layout == 1 ? 1 : s->k, a_col = layout == 1 ? s->m : 1, b_row = layout == 2 ? 1 : s->n, b_col = layout == 2 ? s->k : 1;
    drg_err err = drg_product16_run(&room, c, c_row, a, a_row, a_col, b, b_row, b_col, s->m, s->k, s->n, bias, bias == NULL);
    assert_int_equal(err, DRG_OK);
    for (size_t i = 0; i < s->m; i++) { // against sums in double, and what lies beside C is untouched
        for (size_t j = 0; j < s->n; j++) {
            double sum = bias ? (double)bias[j] : (double)start[i * c_row + j], size = fabs(sum);
            for (size_t k = 0; k < s->k; k++) {
                double x = (double)a[i * a_row + k * a_col] * (double)b[k * b_row + j * b_col];
                sum += x;
                size += fabs(x);
            }
            assert_true(fabs((double)c[i * c_row + j] - sum) <= size * 0.008 + 1e-6);
        }
        for (size_t j = s->n; j < c_row; j++) assert_true(c[i * c_row + j] == start[i * c_row + j]);
    }
    drg_product16_free(&room);
    return c;
}

static void test_products(void **state)
{
    (void)state;
    for (size_t t = 0; t < sizeof cases / sizeof *cases; t++)
        for (int layout = 0; layout < 3; layout++)
            for (int add = 0; add < 2; add++) {
                const sizes *s = &cases[t];
                float *a = values(s->m * s->k), *b = values(s->k * s->n), *bias = values(s->n), *start = values(s->m * (s->n + 3));
                float *plain = product(s, a, b, add ? NULL : bias, start, layout, 0);
                if (drg_product16_has_amx()) {
                    float *amx = product(s, a, b, add ? NULL : bias, start, layout, 1);
                    assert_memory_equal(plain, amx, s->m * (s->n + 3) * sizeof *amx);
                    free(amx);
                }
                free(plain);
                free(start);
                free(bias);
                free(b);
                free(a);
            }
    if (!drg_product16_has_amx()) print_message("no AMX here: only the plain product was tested\n");
}

// Whole numbers up to 256 are bfloat16 numbers: their products are exact.
static void test_exact(void **state)
{
    (void)state;
    float a[3 * 40], b[40 * 5], c[3 * 5];
    for (size_t i = 0; i < 120; i++) a[i] = (float)(chance() % 257) - 128.0f;
    for (size_t i = 0; i < 200; i++) b[i] = (float)(chance() % 257) - 128.0f;
    drg_product16 room = {.amx = drg_product16_has_amx()};
    assert_int_equal(drg_product16_run(&room, c, 5, a, 40, 1, b, 5, 1, 3, 40, 5, NULL, 0), DRG_OK);
    for (size_t i = 0; i < 3; i++)
        for (size_t j = 0; j < 5; j++) {
            float sum = 0;
            for (size_t k = 0; k < 40; k++) sum += a[i * 40 + k] * b[k * 5 + j];
            assert_true(c[i * 5 + j] == sum);
        }
    drg_product16_free(&room);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_products), cmocka_unit_test(test_exact)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
