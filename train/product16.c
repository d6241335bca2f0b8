// SPDX-License-Identifier: MIT
//
// product16 -- products of bfloat16 factors, with AMX or in plain C with the same bits; see product16.h.

#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE // syscall
#endif
#include "product16.h"

#include "loops.h"

#include <stdlib.h>
#include <string.h>

#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__)
#define WITH_AMX
#include <cpuid.h>
#include <immintrin.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

// Rows or columns of a tile; its length along the sum; its numbers; rows and columns of C that are done together.
enum { SIDE = 16, DEPTH = 32, TILE = SIDE * DEPTH, BLOCK = 2 * SIDE };

// ---- packing ------------------------------------------------------------------------------------------------------

static inline uint16_t rounded(float x)
{
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    uint32_t up = (bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16;
    return (uint16_t)((bits & 0x7f800000u) < (72u << 23) ? 0 : up); // below 2^-55
}

// A in tiles [row tile][k tile][16 rows][32].
DRG_CLONES static void pack_a(uint16_t *to, const float *a, size_t row, size_t col, size_t m, size_t k)
{
    for (size_t i0 = 0; i0 < m; i0 += SIDE)
        for (size_t k0 = 0; k0 < k; k0 += DEPTH, to += TILE) {
            size_t rows = m - i0 < SIDE ? m - i0 : SIDE, deep = k - k0 < DEPTH ? k - k0 : DEPTH;
            const float *from = a + i0 * row + k0 * col;
            if (rows < SIDE || deep < DEPTH) memset(to, 0, TILE * sizeof *to);
            if (col == 1 && deep == DEPTH) {
                for (size_t i = 0; i < rows; i++)
                    for (size_t j = 0; j < DEPTH; j++) to[i * DEPTH + j] = rounded(from[i * row + j]);
            } else if (row == 1) {
                for (size_t j = 0; j < deep; j++)
                    for (size_t i = 0; i < rows; i++) to[i * DEPTH + j] = rounded(from[i + j * col]);
            } else {
                for (size_t i = 0; i < rows; i++)
                    for (size_t j = 0; j < deep; j++) to[i * DEPTH + j] = rounded(from[i * row + j * col]);
            }
        }
}

// B in tiles [column tile][k tile][16 pairs][16 columns][2].
DRG_CLONES static void pack_b(uint16_t *to, const float *b, size_t row, size_t col, size_t k, size_t n)
{
    for (size_t j0 = 0; j0 < n; j0 += SIDE)
        for (size_t k0 = 0; k0 < k; k0 += DEPTH, to += TILE) {
            size_t cols = n - j0 < SIDE ? n - j0 : SIDE, deep = k - k0 < DEPTH ? k - k0 : DEPTH;
            const float *from = b + k0 * row + j0 * col;
            if (cols < SIDE || deep < DEPTH) memset(to, 0, TILE * sizeof *to);
            if (col == 1 && cols == SIDE && deep == DEPTH) {
                for (size_t p = 0; p < DEPTH; p += 2)
                    for (size_t j = 0; j < SIDE; j++) {
                        to[p * SIDE + 2 * j] = rounded(from[p * row + j]);
                        to[p * SIDE + 2 * j + 1] = rounded(from[(p + 1) * row + j]);
                    }
            } else if (row == 1 && cols == SIDE && deep == DEPTH) {
                for (size_t j = 0; j < SIDE; j++)
                    for (size_t p = 0; p < DEPTH; p += 2) {
                        to[p * SIDE + 2 * j] = rounded(from[p + j * col]);
                        to[p * SIDE + 2 * j + 1] = rounded(from[p + 1 + j * col]);
                    }
            } else {
                for (size_t p = 0; p < deep; p++)
                    for (size_t j = 0; j < cols; j++) to[p / 2 * 2 * SIDE + 2 * j + p % 2] = rounded(from[p * row + j * col]);
            }
        }
}

// ---- one tile of C ------------------------------------------------------------------------------------------------

// C tile [16][16] in rows of c_row += A tiles B tiles over n_k tiles.
DRG_CLONES static void tile_plain(float *c, size_t c_row, const uint16_t *a, const uint16_t *b, size_t n_k)
{
    for (size_t t = 0; t < n_k; t++, a += TILE, b += TILE)
        for (size_t i = 0; i < SIDE; i++) {
            float even[SIDE] = {0}, odd[SIDE] = {0};
            for (size_t p = 0; p < DEPTH; p += 2) {
                uint32_t left0 = (uint32_t)a[i * DEPTH + p] << 16, left1 = (uint32_t)a[i * DEPTH + p + 1] << 16;
                float l0, l1;
                memcpy(&l0, &left0, sizeof l0);
                memcpy(&l1, &left1, sizeof l1);
                for (size_t j = 0; j < SIDE; j++) {
                    uint32_t pair, high, low;
                    float r0, r1;
                    memcpy(&pair, b + p * SIDE + 2 * j, sizeof pair); // little-endian: the even one lies in the low half
                    low = pair << 16;
                    high = pair & 0xffff0000u;
                    memcpy(&r0, &low, sizeof r0);
                    memcpy(&r1, &high, sizeof r1);
                    even[j] += l0 * r0;
                    odd[j] += l1 * r1;
                }
            }
            for (size_t j = 0; j < SIDE; j++) c[i * c_row + j] += even[j] + odd[j];
        }
}

#ifdef WITH_AMX
typedef struct tile_config {
    uint8_t palette, start, zeros[14];
    uint16_t bytes[16];
    uint8_t rows[16];
} tile_config;

int drg_product16_has_amx(void)
{
    static int known; // 1 no, 2 yes
    if (!known) {
        uint32_t a, b, c, d = 0;
        int has = __get_cpuid_count(7, 0, &a, &b, &c, &d) && (d >> 22 & 1) && (d >> 24 & 1);
        known = has && syscall(SYS_arch_prctl, 0x1023 /* ask for a state component */, 18 /* tile data */) == 0 ? 2 : 1;
    }
    return known == 2;
}

__attribute__((target("amx-tile,amx-bf16"))) static void amx_begin(void)
{
    tile_config config = {1, 0, {0}, {0}, {0}};
    for (size_t t = 0; t < 8; t++) {
        config.bytes[t] = 64;
        config.rows[t] = SIDE;
    }
    __asm__ volatile("ldtilecfg %0" : : "m"(config)); // GCC 12's intrinsic reads eight bytes of it only and drops the rest
}

__attribute__((target("amx-tile,amx-bf16"))) static void amx_end(void)
{
    _tile_release();
}

// Four tiles of C, two down and two across, in place: 32 rows of c. They begin as C, or as 32 numbers of bias for every row.
// a1, b1: the second row and column of tiles.
__attribute__((target("amx-tile,amx-bf16"))) static void four_amx(float *c, size_t c_row, const float *bias, const uint16_t *a,
                                                                  const uint16_t *a1, const uint16_t *b, const uint16_t *b1, size_t n_k)
{
    size_t step = c_row * sizeof *c, from_step = bias ? 0 : step;
    const float *from = bias ? bias : c, *below = bias ? bias : c + SIDE * c_row;
    _tile_loadd(0, from, from_step);
    _tile_loadd(1, from + SIDE, from_step);
    _tile_loadd(2, below, from_step);
    _tile_loadd(3, below + SIDE, from_step);
    for (size_t t = 0; t < n_k; t++) {
        _tile_loadd(4, a + t * TILE, 64);
        _tile_loadd(6, b + t * TILE, 64);
        _tile_loadd(5, a1 + t * TILE, 64);
        _tile_loadd(7, b1 + t * TILE, 64);
        _tile_dpbf16ps(0, 4, 6);
        _tile_dpbf16ps(1, 4, 7);
        _tile_dpbf16ps(2, 5, 6);
        _tile_dpbf16ps(3, 5, 7);
    }
    _tile_stored(0, c, step);
    _tile_stored(1, c + SIDE, step);
    _tile_stored(2, c + SIDE * c_row, step);
    _tile_stored(3, c + SIDE * c_row + SIDE, step);
}
#else
int drg_product16_has_amx(void)
{
    return 0;
}

static void amx_begin(void) {}
static void amx_end(void) {}
static void four_amx(float *c, size_t c_row, const float *bias, const uint16_t *a, const uint16_t *a1, const uint16_t *b,
                     const uint16_t *b1, size_t n_k)
{
    (void)c, (void)c_row, (void)bias, (void)a, (void)a1, (void)b, (void)b1, (void)n_k; // never called: drg_product16_has_amx says no
}
#endif

// ---- the whole ----------------------------------------------------------------------------------------------------

static int grow(uint16_t **p, size_t *cap, size_t n)
{
    if (n <= *cap) return 1;
    uint16_t *more = aligned_alloc(64, n * sizeof *more); // a multiple of a tile, which is a multiple of 64 bytes
    if (!more) return 0;
    free(*p);
    *p = more;
    *cap = n;
    return 1;
}

// Fills a block of C with what the products are added to.
static void load(float *block, const float *c, size_t c_row, size_t rows, size_t cols, const float *bias, int add)
{
    for (size_t i = 0; i < BLOCK; i++) {
        const float *from = i < rows ? (add ? c + i * c_row : bias) : NULL;
        memset(block + i * BLOCK, 0, BLOCK * sizeof *block);
        if (from) memcpy(block + i * BLOCK, from, cols * sizeof *from);
    }
}

drg_err drg_product16_reserve(drg_product16 *room, size_t m, size_t k)
{
    size_t n = ((m + SIDE - 1) / SIDE * ((k + DEPTH - 1) / DEPTH) + 1) * TILE;
    return grow(&room->a, &room->cap_a, n) && grow(&room->b, &room->cap_b, n) ? DRG_OK : DRG_E_NOMEM;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

drg_err drg_product16_run(drg_product16 *room, float *c, size_t c_row, const float *a, size_t a_row, size_t a_col, const float *b,
                          size_t b_row, size_t b_col, size_t m, size_t k, size_t n, const float *bias, int add)
{
    size_t tiles_m = (m + SIDE - 1) / SIDE, tiles_k = (k + DEPTH - 1) / DEPTH, tiles_n = (n + SIDE - 1) / SIDE;
    if (!m || !n) return DRG_OK;
    if (!grow(&room->a, &room->cap_a, (tiles_m * tiles_k + 1) * TILE) || !grow(&room->b, &room->cap_b, (tiles_n * tiles_k + 1) * TILE))
        return DRG_E_NOMEM;
    pack_a(room->a, a, a_row, a_col, m, k);
    pack_b(room->b, b, b_row, b_col, k, n);
    static const float zeros[BLOCK];
    _Alignas(64) float edge[BLOCK * BLOCK];
    if (room->amx) amx_begin();
    for (size_t j = 0; j < tiles_n; j += 2)
        for (size_t i = 0; i < tiles_m; i += 2) {
            // The last odd row or column of tiles is taken twice, and its copy thrown away.
            const uint16_t *left[2] = {room->a + i * tiles_k * TILE, room->a + least(i + 1, tiles_m - 1) * tiles_k * TILE};
            const uint16_t *right[2] = {room->b + j * tiles_k * TILE, room->b + least(j + 1, tiles_n - 1) * tiles_k * TILE};
            size_t rows = least(m - i * SIDE, BLOCK), cols = least(n - j * SIDE, BLOCK);
            float *to = c + i * SIDE * c_row + j * SIDE;
            const float *from = add ? NULL : bias ? bias + j * SIDE : zeros;
            if (room->amx && rows == BLOCK && cols == BLOCK) {
                four_amx(to, c_row, from, left[0], left[1], right[0], right[1], tiles_k);
                continue;
            }
            load(edge, to, c_row, rows, cols, from, add);
            if (room->amx) {
                four_amx(edge, BLOCK, NULL, left[0], left[1], right[0], right[1], tiles_k);
            } else {
                for (size_t q = 0; q < 4; q++)
                    tile_plain(edge + q / 2 * SIDE * BLOCK + q % 2 * SIDE, BLOCK, left[q / 2], right[q % 2], tiles_k);
            }
            for (size_t r = 0; r < rows; r++) memcpy(to + r * c_row, edge + r * BLOCK, cols * sizeof *to);
        }
    if (room->amx) amx_end();
    return DRG_OK;
}

void drg_product16_free(drg_product16 *room)
{
    free(room->a);
    free(room->b);
    memset(room, 0, sizeof *room);
}
