// SPDX-License-Identifier: MIT
//
// kernels_body -- the loops of kernels.h, compiled once for each kind of vector.
//
// The includer defines: tile8 and TILE8_ROWS, the whole-number tile of product8; VN floats of a vector, KERNEL(name) the name of a function here, TILE_ROWS and TILE_VECS the tile
// of a product that fits its registers, vf_fma(a, b, c) = a b + c with one rounding, and the types vf and vi.
// Loops over the 16 partial sums of a row are written as 16 / VN vectors, so the bits do not depend on VN.

#ifndef VN
#error "kernels_body.h is included by the kernel files only"
#endif

#define LANES (16 / VN) // vectors that make the 16 partial sums

static inline vf vf_load(const float *p)
{
    vf v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline void vf_store(float *p, vf v)
{
    memcpy(p, &v, sizeof v);
}

static inline vf vf_all(float x)
{
    return (vf){0} + x; // for finite x and NaN alike; -0 becomes 0, which no kernel here minds
}

// The greater one by one; the second where they cannot be compared.
static inline vf vf_max(vf a, vf b)
{
    vi mask = a > b;
    vi bits = ((vi)a & mask) | ((vi)b & ~mask);
    return (vf)bits;
}

static inline vf vf_min(vf a, vf b)
{
    vi mask = a < b;
    vi bits = ((vi)a & mask) | ((vi)b & ~mask);
    return (vf)bits;
}

// Sum of 16 partial sums: halves onto halves, 8 then 4 then 2 then 1.
static inline float lanes_sum(const vf *sums)
{
    float lane[16];
    for (size_t v = 0; v < LANES; v++) vf_store(lane + v * VN, sums[v]);
    for (size_t half = 8; half; half /= 2)
        for (size_t i = 0; i < half; i++) lane[i] += lane[i + half];
    return lane[0];
}

// Cephes expf: x = n ln 2 + r, a polynomial in r, then n into the exponent. Bounds keep 2^n finite.
static inline vf vf_exp(vf x)
{
    x = vf_min(vf_all(87.0f), x); // a NaN stays
    x = vf_max(vf_all(-87.0f), x);
    vf shifted = vf_fma(x, vf_all(1.44269504088896341f), vf_all(12582912.0f)); // n sits in the low bits
    vf n = shifted - vf_all(12582912.0f);
    vf r = vf_fma(n, vf_all(-0.693359375f), x);
    r = vf_fma(n, vf_all(2.12194440e-4f), r);
    vf p = vf_all(1.9875691500e-4f);
    p = vf_fma(p, r, vf_all(1.3981999507e-3f));
    p = vf_fma(p, r, vf_all(8.3334519073e-3f));
    p = vf_fma(p, r, vf_all(4.1665795894e-2f));
    p = vf_fma(p, r, vf_all(1.6666665459e-1f));
    p = vf_fma(p, r, vf_all(5.0000001201e-1f));
    p = vf_fma(p, r * r, r) + vf_all(1.0f);
    vi scale = ((vi)shifted << 23) + ((vi){0} + 0x3f800000);
    return p * (vf)scale;
}

// One tile of a product: rows x vecs vectors of C, held in registers over the whole of k.
static inline __attribute__((always_inline)) void tile(size_t rows, float *c, size_t c_row, const float *a, size_t a_row,
                                                       size_t a_col, const float *b, size_t n_k, const float *bias, int add,
                                                       size_t n_cols)
{
    vf sum[TILE_ROWS][TILE_VECS];
    float edge[TILE_VECS * VN];
    int whole = n_cols >= TILE_VECS * VN;
    for (size_t i = 0; i < rows; i++) {
        const float *from = add ? c + i * c_row : bias;
        if (from && !whole) {
            memset(edge, 0, sizeof edge);
            memcpy(edge, from, n_cols * sizeof *from);
            from = edge;
        }
        for (size_t v = 0; v < TILE_VECS; v++) sum[i][v] = from ? vf_load(from + v * VN) : (vf){0};
    }
    for (size_t k = 0; k < n_k; k++) {
        vf right[TILE_VECS];
        for (size_t v = 0; v < TILE_VECS; v++) right[v] = vf_load(b + k * DRG_PANEL + v * VN);
        for (size_t i = 0; i < rows; i++) {
            vf left = (vf){0} + a[i * a_row + k * a_col];
            for (size_t v = 0; v < TILE_VECS; v++) sum[i][v] = vf_fma(left, right[v], sum[i][v]);
        }
    }
    for (size_t i = 0; i < rows; i++) {
        float *to = whole ? c + i * c_row : edge;
        for (size_t v = 0; v < TILE_VECS; v++) vf_store(to + v * VN, sum[i][v]);
        if (!whole) memcpy(c + i * c_row, edge, n_cols * sizeof *edge);
    }
}

#define TILE_CASE(r)                                                                                                   \
    case r: tile(r, cc, c_row, aa, a_row, a_col, b, n_k, bias ? bias + at : NULL, add, n - at); break

static void KERNEL(product)(float *c, size_t c_row, const float *a, size_t a_row, size_t a_col, const float *packed, size_t m,
                            size_t n_k, size_t n, const float *bias, int add)
{
    for (size_t panel = 0; panel < n; panel += DRG_PANEL) {
        for (size_t at = panel; at < panel + DRG_PANEL && at < n; at += TILE_VECS * VN) {
            const float *b = packed + panel * n_k + (at - panel);
            for (size_t i = 0; i < m; i += TILE_ROWS) {
                float *cc = c + i * c_row + at;
                const float *aa = a + i * a_row;
                switch (m - i < TILE_ROWS ? m - i : TILE_ROWS) {
                    TILE_CASE(1);
                    TILE_CASE(2);
                    TILE_CASE(3);
                    TILE_CASE(4);
#if TILE_ROWS > 4
                    TILE_CASE(5);
                    TILE_CASE(6);
#endif
#if TILE_ROWS > 6
                    TILE_CASE(7);
                    TILE_CASE(8);
#endif
                }
            }
        }
    }
}

static void KERNEL(maxout)(float *out, const float *y, size_t w)
{
    for (size_t j = 0; j < w; j += VN)
        vf_store(out + j, vf_max(vf_max(vf_load(y + j), vf_load(y + w + j)), vf_load(y + 2 * w + j)));
}

static void KERNEL(norm_add)(float *out, const float *in, const float *h, const float *gain, const float *bias, size_t w)
{
    vf sums[LANES], squares[LANES];
    for (size_t v = 0; v < LANES; v++) sums[v] = squares[v] = (vf){0};
    for (size_t j = 0; j < w; j += 16)
        for (size_t v = 0; v < LANES; v++) sums[v] += vf_load(h + j + v * VN);
    vf mean = vf_all(lanes_sum(sums) / (float)w);
    for (size_t j = 0; j < w; j += 16)
        for (size_t v = 0; v < LANES; v++) {
            vf d = vf_load(h + j + v * VN) - mean;
            squares[v] = vf_fma(d, d, squares[v]);
        }
    vf scale = vf_all(1.0f / sqrtf(lanes_sum(squares) / (float)w + 1e-5f));
    for (size_t j = 0; j < w; j += VN) {
        vf normed = (vf_load(h + j) - mean) * scale;
        vf base = in ? vf_load(in + j) : (vf){0};
        vf_store(out + j, base + vf_fma(normed, vf_load(gain + j), vf_load(bias + j)));
    }
}

static void KERNEL(sigmoid)(float *x, size_t n)
{
    vf one = vf_all(1.0f);
    for (size_t j = 0; j < n; j += VN) vf_store(x + j, one / (one + vf_exp(-vf_load(x + j))));
}

static void KERNEL(exponential)(float *x, size_t n)
{
    for (size_t j = 0; j < n; j += VN) vf_store(x + j, vf_exp(vf_load(x + j)));
}

// One group of 16 columns along the rows, in the given direction.
static inline void recur_columns(float *h, size_t h_row, const float *u, size_t u_row, size_t rows, size_t w, int back)
{
    vf c[LANES];
    for (size_t v = 0; v < LANES; v++) c[v] = (vf){0};
    for (size_t i = 0; i < rows; i++) {
        size_t t = back ? rows - 1 - i : i;
        const float *row = u + t * u_row;
        for (size_t v = 0; v < LANES; v++) {
            vf z = vf_load(row + v * VN), f = vf_load(row + w + v * VN), o = vf_load(row + 2 * w + v * VN);
            c[v] = vf_fma(f, c[v] - z, z);
            vf_store(h + t * h_row + v * VN, o * c[v]);
        }
    }
}

static void KERNEL(recur)(float *h, size_t h_row, const float *u, size_t u_row, size_t rows, size_t w)
{
    for (size_t j = 0; j < w; j += 16) recur_columns(h + j, h_row, u + j, u_row, rows, w, j >= w / 2);
}

static size_t KERNEL(greatest)(const float *x, size_t n)
{
    // The greatest value first (its order of comparing does not matter), then the first place that holds it.
    float most = -3.0e38f;
    size_t whole = n / VN * VN;
    vf best = vf_all(most);
    for (size_t j = 0; j < whole; j += VN) best = vf_max(vf_load(x + j), best);
    float lane[VN];
    vf_store(lane, best);
    for (size_t j = 0; j < VN; j++)
        if (lane[j] > most) most = lane[j];
    for (size_t j = whole; j < n; j++)
        if (x[j] > most) most = x[j];
    for (size_t j = 0; j < n; j++)
        if (x[j] == most) return j;
    return 0;
}

typedef uint8_t vb __attribute__((vector_size(VN)));

static void KERNEL(quantise)(uint8_t *q, const float *x, float times, size_t n)
{
    vf by = vf_all(times), magic = vf_all(12582912.0f); // its last bits count whole numbers
    for (size_t j = 0; j < n; j += VN) {
        vf v = vf_min(vf_max(vf_load(x + j) * by, vf_all(-127.0f)), vf_all(127.0f));
        vi whole = (vi)(v + magic) - ((vi)magic - 128);
        vb bytes = __builtin_convertvector(whole, vb);
        memcpy(q + j, &bytes, sizeof bytes);
    }
}

static float KERNEL(reach)(const float *x, size_t n)
{
    vf most = {0};
    for (size_t j = 0; j < n; j += VN) {
        vi bits = (vi)vf_load(x + j) & 0x7fffffff;
        most = vf_max((vf)bits, most);
    }
    float lane[VN], greatest = 0;
    vf_store(lane, most);
    for (size_t i = 0; i < VN; i++)
        if (lane[i] > greatest) greatest = lane[i];
    return greatest;
}

#ifndef TILE8_CENTRED
#define TILE8_CENTRED 0 // 1: tile8 takes the 128 off A itself
#endif

// sums[rows][DRG_PANEL]: whole sums of one panel; the last step of product8, the same on every machine.
static inline void finish8(float *c, size_t c_row, const int32_t *sums, size_t rows, size_t n_cols, const float *row_scale,
                           const float *scale, const int32_t *offset, const float *bias)
{
    for (size_t i = 0; i < rows; i++)
        for (size_t j = 0; j < n_cols; j++)
            c[i * c_row + j] = bias[j] + (float)(sums[i * DRG_PANEL + j] - (TILE8_CENTRED ? 0 : offset[j])) * (scale[j] * row_scale[i]);
}

static void KERNEL(product8)(float *c, size_t c_row, const uint8_t *a, size_t a_row, const float *row_scale, const drg_packed8 *packed,
                             size_t m, const float *bias)
{
    int32_t sums[TILE8_ROWS * DRG_PANEL];
    for (size_t at = 0; at < packed->n; at += DRG_PANEL) {
        size_t n_cols = packed->n - at < DRG_PANEL ? packed->n - at : DRG_PANEL;
        for (size_t i = 0; i < m; i += TILE8_ROWS) {
            size_t rows = m - i < TILE8_ROWS ? m - i : TILE8_ROWS;
            const uint8_t *from = a + i * a_row;
            if (rows == TILE8_ROWS) {
                tile8(TILE8_ROWS, sums, from, a_row, packed->w + at * packed->k, packed->k);
            } else {
                for (size_t r = 0; r < rows; r++)
                    tile8(1, sums + r * DRG_PANEL, from + r * a_row, a_row, packed->w + at * packed->k, packed->k);
            }
            float *to = c + i * c_row + at;
            if (n_cols == DRG_PANEL) {
                finish8(to, c_row, sums, rows, DRG_PANEL, row_scale + i, packed->scale + at, packed->offset + at, bias + at);
            } else {
                finish8(to, c_row, sums, rows, n_cols, row_scale + i, packed->scale + at, packed->offset + at, bias + at);
            }
        }
    }
}

const drg_kernels KERNEL(kernels) = {
    KERNEL_NAME,       KERNEL(product),     KERNEL(maxout), KERNEL(norm_add),
    KERNEL(sigmoid),   KERNEL(exponential), KERNEL(recur),  KERNEL(greatest),
    KERNEL(product8),  KERNEL(quantise),    KERNEL(reach),
};
