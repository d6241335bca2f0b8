// SPDX-License-Identifier: MIT
//
// reader_kernels -- tests of the arithmetic: every kernel set of this machine gives the bits of the plain one, on random values
// of odd sizes and on values that are no numbers; and the plain one is right.

#include "reader/kernels.h"

#include "base/file.h"
#include "doc/conllu.h"
#include "model/model.h"
#include "reader/readwith.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define MODEL DRG_SOURCE_DIR "/data/models/en.drg"

// ---- random values ------------------------------------------------------------------------------------------------

static uint64_t state_of_chance = 7;

static uint32_t chance(void)
{
    state_of_chance = state_of_chance * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(state_of_chance >> 33);
}

static float value(void)
{
    return ((float)(chance() % 20001) - 10000.0f) / 2500.0f;
}

static float *values(size_t n)
{
    float *p = malloc((n + 1) * sizeof *p);
    assert_non_null(p);
    for (size_t i = 0; i < n; i++) p[i] = value();
    return p;
}

static float *copy_of(const float *from, size_t n)
{
    float *p = malloc((n + 1) * sizeof *p);
    assert_non_null(p);
    memcpy(p, from, n * sizeof *p);
    return p;
}

// Sows values that overflow, vanish or are no numbers.
static void spoil(float *p, size_t n)
{
    static const float bad[] = {INFINITY, -INFINITY, 3e38f, -3e38f, 1e-40f, -0.0f, 0.0f};
    for (size_t i = 0; i < n; i += 1 + chance() % 7) p[i] = chance() % 8 ? bad[chance() % 7] : NAN;
}

static size_t n_sets;
static const drg_kernels *sets[3];

// All but the payload of a NaN must agree: which of two NaNs a sum hands on is not settled by IEEE 754.
static void assert_same(const float *a, const float *b, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (isnan(a[i]) && isnan(b[i])) continue;
        assert_memory_equal(&a[i], &b[i], sizeof *a);
    }
}

// ---- products -----------------------------------------------------------------------------------------------------

static const size_t shapes[][3] = {{1, 1, 1}, {1, 4, 48}, {3, 5, 7}, {8, 96, 49}, {9, 33, 47}, {17, 64, 95}, {4, 128, 96}, {7, 2, 145}};
enum { N_SHAPES = sizeof shapes / sizeof *shapes };

static void a_product_is_the_chain_of_its_parts(void **state)
{
    (void)state;
    for (size_t s = 0; s < N_SHAPES; s++) {
        size_t m = shapes[s][0], k = shapes[s][1], n = shapes[s][2];
        float *a = values(m * k), *b = values(k * n), *bias = values(n), *c = values(m * n);
        float *packed = values(drg_kernels_packed_size(k, n));
        drg_kernels_pack(packed, b, n, 1, k, n);
        sets[0]->product(c, n, a, k, 1, packed, m, k, n, bias, 0);
        for (size_t i = 0; i < m; i++)
            for (size_t j = 0; j < n; j++) {
                float sum = bias[j];
                for (size_t x = 0; x < k; x++) sum = fmaf(a[i * k + x], b[x * n + j], sum);
                assert_memory_equal(&sum, &c[i * n + j], sizeof sum);
            }
        free(a);
        free(b);
        free(bias);
        free(c);
        free(packed);
    }
}

// Both layouts of the left factor, with bias, without, and adding to what is there.
static void products_agree(void **state)
{
    (void)state;
    for (size_t s = 0; s < 2 * N_SHAPES; s++) {
        size_t m = shapes[s / 2][0], k = shapes[s / 2][1], n = shapes[s / 2][2], gap = 3;
        float *a = values(m * k), *b = values(k * n), *bias = values(n), *c = values(m * (n + gap));
        if (s % 2) spoil(a, m * k);
        float *packed = values(drg_kernels_packed_size(k, n));
        drg_kernels_pack(packed, b, 1, k, k, n); // the transposed one
        for (int kind = 0; kind < 6; kind++) {
            size_t a_row = kind % 2 ? 1 : k, a_col = kind % 2 ? m : 1;
            float *one = copy_of(c, m * (n + gap));
            sets[0]->product(one, n + gap, a, a_row, a_col, packed, m, k, n, kind < 2 ? bias : NULL, kind >= 4);
            for (size_t i = 0; i < m; i++) assert_same(one + i * (n + gap) + n, c + i * (n + gap) + n, gap); // untouched
            for (size_t set = 1; set < n_sets; set++) {
                float *two = copy_of(c, m * (n + gap));
                sets[set]->product(two, n + gap, a, a_row, a_col, packed, m, k, n, kind < 2 ? bias : NULL, kind >= 4);
                assert_same(one, two, m * (n + gap));
                free(two);
            }
            free(one);
        }
        free(a);
        free(b);
        free(bias);
        free(c);
        free(packed);
    }
}

// ---- products in 8-bit numbers ------------------------------------------------------------------------------------

static void products_of_bytes_agree(void **state)
{
    (void)state;
    static const size_t sizes[][3] = {{1, 16, 1}, {5, 32, 49}, {8, 96, 48}, {9, 288, 95}, {19, 128, 145}};
    for (size_t s = 0; s < 10; s++) {
        size_t m = sizes[s / 2][0], k = sizes[s / 2][1], n = sizes[s / 2][2];
        float *x = values(m * k), *b = values(k * n), *bias = values(n), *row_scale = values(m);
        float *packed = values(drg_kernels_packed_size(k, n)), *one = values(m * n), *two = values(m * n);
        uint8_t *q = malloc(m * k), *again = malloc(m * k);
        if (s % 2) spoil(x, m * k);
        if (s % 2) spoil(b, k * n / 4);
        drg_kernels_pack(packed, b, n, 1, k, n);
        void *memory = aligned_alloc(64, (drg_kernels_packed8_size(k, n) + 63) / 64 * 64);
        assert_true(q && again && memory);
        drg_packed8 bytes;
        drg_kernels_pack8(&bytes, memory, packed, k, n);
        float reach = sets[0]->reach(x, m * k);
        sets[0]->quantise(q, x, 127.0f / reach, m * k);
        for (size_t i = 0; i < m; i++) row_scale[i] = reach / 127.0f;
        sets[0]->product8(one, n, q, k, row_scale, &bytes, m, bias);
        for (size_t set = 1; set < n_sets; set++) {
            float other = sets[set]->reach(x, m * k);
            assert_memory_equal(&reach, &other, sizeof reach);
            sets[set]->quantise(again, x, 127.0f / reach, m * k);
            assert_memory_equal(q, again, m * k);
            sets[set]->product8(two, n, q, k, row_scale, &bytes, m, bias);
            assert_same(one, two, m * n);
        }
        if (s % 2 == 0) { // rounding may cost a half step of either factor at each place, and no more
            sets[0]->product(two, n, x, k, 1, packed, m, k, n, bias, 0);
            for (size_t i = 0; i < m * n; i++) assert_true(fabsf(one[i] - two[i]) < (float)k * 4.0f * 4.0f / 127.0f);
        }
        free(x);
        free(b);
        free(bias);
        free(row_scale);
        free(packed);
        free(one);
        free(two);
        free(q);
        free(again);
        free(memory);
    }
}

// ---- loops --------------------------------------------------------------------------------------------------------

static void loops_agree(void **state)
{
    (void)state;
    for (size_t w = 32; w <= 224; w += 32)
        for (int spoiled = 0; spoiled < 2; spoiled++) {
            float *y = values(3 * w), *in = values(w), *gain = values(w), *bias = values(w), *one = values(3 * w), *two = values(3 * w);
            if (spoiled) spoil(y, 3 * w);
            for (size_t set = 1; set < n_sets; set++) {
                sets[0]->maxout(one, y, w);
                sets[set]->maxout(two, y, w);
                assert_same(one, two, w);
                sets[0]->norm_add(one, in, y, gain, bias, w);
                sets[set]->norm_add(two, in, y, gain, bias, w);
                assert_same(one, two, w);
                sets[0]->norm_add(one, NULL, y, gain, bias, w);
                sets[set]->norm_add(two, NULL, y, gain, bias, w);
                assert_same(one, two, w);
                memcpy(one, y, 3 * w * sizeof *y);
                memcpy(two, y, 3 * w * sizeof *y);
                sets[0]->sigmoid(one, 3 * w);
                sets[set]->sigmoid(two, 3 * w);
                assert_same(one, two, 3 * w);
                memcpy(one, y, 3 * w * sizeof *y);
                memcpy(two, y, 3 * w * sizeof *y);
                sets[0]->exponential(one, 3 * w);
                sets[set]->exponential(two, 3 * w);
                assert_same(one, two, 3 * w);
                for (size_t n = 1; n <= 3 * w; n += 5) assert_int_equal(sets[0]->greatest(y, n), sets[set]->greatest(y, n));
            }
            free(y);
            free(in);
            free(gain);
            free(bias);
            free(one);
            free(two);
        }
}

static void recurrences_agree(void **state)
{
    (void)state;
    for (size_t rows = 1; rows < 40; rows += 6) {
        size_t w = 64;
        float *u = values(rows * 3 * w), *one = values(rows * w), *two = values(rows * w);
        for (size_t r = 0; r < rows; r++) sets[0]->sigmoid(u + r * 3 * w + w, 2 * w);
        sets[0]->recur(one, w, u, 3 * w, rows, w);
        float c = 0; // the first column, forward, by hand
        for (size_t r = 0; r < rows; r++) {
            float z = u[r * 3 * w], f = u[r * 3 * w + w], o = u[r * 3 * w + 2 * w], h;
            c = fmaf(f, c - z, z);
            h = o * c;
            assert_memory_equal(&h, &one[r * w], sizeof h);
        }
        for (size_t set = 1; set < n_sets; set++) {
            sets[set]->recur(two, w, u, 3 * w, rows, w);
            assert_same(one, two, rows * w);
        }
        free(u);
        free(one);
        free(two);
    }
}

static void functions_are_near_those_of_the_library(void **state)
{
    (void)state;
    for (float x = -80; x < 80; x += 0.37f) {
        assert_true(fabsf(drg_exp(x) - expf(x)) <= 3e-7f * expf(x));
        float squashed[16] = {x};
        sets[0]->sigmoid(squashed, 16);
        assert_true(fabsf(squashed[0] - 1 / (1 + expf(-x))) < 1e-6f);
    }
    for (float x = 1e-30f; x < 1e30f; x *= 1.7f) assert_true(fabsf(drg_log(x) - logf(x)) <= 1e-6f * fabsf(logf(x)) + 1e-6f);
    assert_true(drg_exp(1000) > 1e37f && drg_exp(-1000) >= 0 && drg_log(0) < -80 && drg_log(-1) < -80 && drg_log(NAN) < -80);
}

static void the_first_of_the_greatest(void **state)
{
    (void)state;
    float x[37] = {0};
    x[5] = x[9] = x[30] = 2;
    for (size_t set = 0; set < n_sets; set++) {
        assert_int_equal(sets[set]->greatest(x, 37), 5);
        assert_int_equal(sets[set]->greatest(x + 6, 31), 3);
        assert_int_equal(sets[set]->greatest(x, 1), 0);
    }
    for (size_t i = 0; i < 37; i++) x[i] = NAN;
    for (size_t set = 0; set < n_sets; set++) assert_int_equal(sets[set]->greatest(x, 37), 0);
}

// ---- a whole document ---------------------------------------------------------------------------------------------

static const char article[] =
    "KYIV, Feb. 7 - The president of France, Emmanuel Macron, flew to Moscow on Monday and spoke for six hours with Vladimir Putin. "
    "\"We don't want a war,\" he said. Ministers of Norway, Ghana and Peru (who had not been invited) called the talks useful; "
    "others weren't so sure.\n\nAccording to a statement from the U.N. Security Council, a vote can't take place before 12 May 2022. "
    "Mr. O'Brien's deputies will visit Addis Ababa, Brussels and Sao Tome, where they are to meet their counterparts.";

static void read_with(const drg_kernels *kernels, const drg_model *model, drg_buf *out)
{
    drg_reader *reader;
    drg_note note = {""};
    drg_doc doc;
    drg_doc_init(&doc, 0);
    assert_int_equal(drg_reader_new_with(&reader, model, kernels, &note), DRG_OK);
    assert_int_equal(drg_doc_set_text(&doc, drg_str_from(article)), DRG_OK);
    assert_int_equal(drg_reader_read(reader, &doc), DRG_OK);
    drg_conllu_write(out, &doc);
    for (uint32_t i = 0; i < doc.n_names; i++) drg_buf_add(out, &doc.names[i].confidence, sizeof(float));
    drg_reader_free(reader);
    drg_doc_free(&doc);
}

static void a_document_reads_the_same_under_each(void **state)
{
    (void)state;
    drg_model *model;
    drg_note note = {""};
    drg_buf one = {0};
    assert_int_equal(drg_model_open(&model, MODEL, &note), DRG_OK);
    read_with(sets[0], model, &one);
    assert_true(one.n > 2000);
    for (size_t set = 1; set < n_sets; set++) {
        drg_buf two = {0};
        read_with(sets[set], model, &two);
        assert_true(drg_str_eq(drg_buf_view(&one), drg_buf_view(&two)));
        drg_buf_free(&two);
    }
    drg_buf_free(&one);
    drg_model_close(model);
}

// The sum of what a kernel set reads in a whole treebank of gold words.
static uint64_t read_treebank(const drg_kernels *kernels, const drg_model *model, drg_str bytes, uint64_t *n_bytes)
{
    drg_reader *reader;
    drg_note note = {""};
    drg_doc doc;
    drg_buf out = {0};
    drg_conllu walk = {bytes, 1};
    uint64_t sum = 14695981039346656037u;
    drg_doc_init(&doc, 0);
    assert_int_equal(drg_reader_new_with(&reader, model, kernels, &note), DRG_OK);
    while (drg_conllu_next(&walk, &doc, &note) == DRG_OK) {
        assert_int_equal(drg_reader_annotate(reader, &doc), DRG_OK);
        drg_buf_reset(&out);
        drg_conllu_write(&out, &doc);
        for (uint32_t i = 0; i < doc.n_names; i++) drg_buf_add(&out, &doc.names[i].confidence, sizeof(float));
        for (size_t i = 0; i < out.n; i++) sum = (sum ^ (unsigned char)out.p[i]) * 1099511628211u;
        *n_bytes += out.n;
    }
    drg_buf_free(&out);
    drg_reader_free(reader);
    drg_doc_free(&doc);
    return sum;
}

// The treebanks are not ours to ship: they lie under the folder DRAGOMAN_SHARED.
static void treebanks_read_the_same_under_each(void **state)
{
    (void)state;
    static const char *const names[] = {"ewt-dev", "gum-dev"};
    drg_model *model;
    drg_note note = {""};
    assert_int_equal(drg_model_open(&model, MODEL, &note), DRG_OK);
    for (size_t i = 0; i < 2; i++) {
        const char *shared = getenv("DRAGOMAN_SHARED");
        char path[1024];
        drg_file file;
        snprintf(path, sizeof path, "%s/data/reader/ud/%s.conllu", shared ? shared : "", names[i]);
        if (!shared || drg_file_map(&file, path, &note) != DRG_OK) {
            print_message("left out: no treebank %s (set DRAGOMAN_SHARED)\n", path);
            continue;
        }
        uint64_t n_bytes = 0, sum = read_treebank(sets[0], model, file.bytes, &n_bytes);
        assert_true(n_bytes > 500000);
        for (size_t set = 1; set < n_sets; set++) assert_true(read_treebank(sets[set], model, file.bytes, &n_bytes) == sum);
        drg_file_unmap(&file);
    }
    drg_model_close(model);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_product_is_the_chain_of_its_parts),
        cmocka_unit_test(products_agree),
        cmocka_unit_test(products_of_bytes_agree),
        cmocka_unit_test(loops_agree),
        cmocka_unit_test(recurrences_agree),
        cmocka_unit_test(functions_are_near_those_of_the_library),
        cmocka_unit_test(the_first_of_the_greatest),
        cmocka_unit_test(a_document_reads_the_same_under_each),
        cmocka_unit_test(treebanks_read_the_same_under_each),
    };
    n_sets = drg_kernels_all(sets);
    for (size_t i = 0; i < n_sets; i++) printf("kernels: %s\n", sets[i]->name);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
