// SPDX-License-Identifier: MIT
//
// kernel_sums -- one line for each kernel set of this machine: its name and a sum over all that its kernels give for fixed values.
//
// tests/kernels/run.sh builds it for this machine and, where a cross compiler and an emulator are at hand, for 64-bit ARM: all lines
// must hold the same sum. No test library is needed, so that it builds for any machine.

#include "reader/kernels.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state_of_chance;

static uint32_t chance(void)
{
    state_of_chance = state_of_chance * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(state_of_chance >> 33);
}

static void *room(size_t bytes)
{
    void *p = aligned_alloc(64, (bytes + 63) / 64 * 64 + 64);
    if (!p) exit(2);
    memset(p, 0, (bytes + 63) / 64 * 64 + 64);
    return p;
}

static float *values(size_t n)
{
    float *p = room(n * sizeof *p);
    for (size_t i = 0; i < n; i++) p[i] = ((float)(chance() % 20001) - 10000.0f) / 2500.0f;
    return p;
}

static uint64_t add(uint64_t sum, const void *bytes, size_t n)
{
    const unsigned char *p = bytes;
    for (size_t i = 0; i < n; i++) sum = (sum ^ p[i]) * 1099511628211u;
    return sum;
}

// Both products of one size.
static uint64_t products(const drg_kernels *k, uint64_t sum)
{
    size_t rows = 1 + chance() % 20, deep = 4 * (1 + chance() % 40), columns = 1 + chance() % 200;
    float *a = values(rows * deep), *b = values(deep * columns), *bias = values(columns + DRG_PANEL), *c = values(rows * columns);
    float *packed = room(drg_kernels_packed_size(deep, columns) * sizeof *packed), *scale = values(rows);
    void *memory = room(drg_kernels_packed8_size(deep, columns));
    uint8_t *q = room(rows * deep);
    drg_packed8 packed8;
    drg_kernels_pack(packed, b, columns, 1, deep, columns);
    k->product(c, columns, a, deep, 1, packed, rows, deep, columns, bias, 0);
    sum = add(sum, c, rows * columns * sizeof *c);
    drg_kernels_pack8(&packed8, memory, packed, deep, columns);
    for (size_t i = 0; i < rows * deep; i++) q[i] = (uint8_t)(1 + chance() % 255);
    k->product8(c, columns, q, deep, scale, &packed8, rows, bias);
    sum = add(sum, c, rows * columns * sizeof *c);
    free(a), free(b), free(bias), free(c), free(packed), free(scale), free(memory), free(q);
    return sum;
}

static uint64_t loops(const drg_kernels *k, uint64_t sum)
{
    enum { N = 256, W = 64, STEPS = 10 };
    float *x = values(N), *y = values(3 * N), *out = values(N), *u = values(STEPS * 3 * W), *h = values(STEPS * W);
    uint8_t q[N];
    k->maxout(out, y, N);
    sum = add(sum, out, N * sizeof *out);
    k->norm_add(out, x, y, y + N, y + 2 * N, N);
    sum = add(sum, out, N * sizeof *out);
    k->sigmoid(out, N);
    sum = add(sum, out, N * sizeof *out);
    k->exponential(y, N);
    sum = add(sum, y, N * sizeof *y);
    k->quantise(q, x, 20.0f, N);
    sum = add(sum, q, N);
    float reach = k->reach(x, N);
    size_t greatest = k->greatest(x, N);
    sum = add(add(sum, &reach, sizeof reach), &greatest, sizeof greatest);
    k->recur(h, W, u, 3 * W, STEPS, W);
    sum = add(sum, h, STEPS * W * sizeof *h);
    free(x), free(y), free(out), free(u), free(h);
    return sum;
}

int main(void)
{
    const drg_kernels *sets[3];
    size_t n = drg_kernels_all(sets);
    for (size_t i = 0; i < n; i++) {
        uint64_t sum = 14695981039346656037u;
        state_of_chance = 7;
        for (int t = 0; t < 40; t++) sum = loops(sets[i], products(sets[i], sum));
        printf("%s %016llx\n", sets[i]->name, (unsigned long long)sum);
    }
    return 0;
}
