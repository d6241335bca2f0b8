// SPDX-License-Identifier: MIT
//
// train_average -- tests of averaged models: the mean of weights and of rows of tables, and refusal of models that do not fit together.

#include "../../train/average.h"

#include "base/file.h"
#include "model/model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

// A model of two rows of three bytes, one layer of two floats, and words that are known; written to a file of the build folder.
static const char *make(const char *file, const int8_t rows[6], const float scale[2], const float bias[2], const char *labels, uint64_t known)
{
    static char path[4][256];
    static unsigned turn;
    char *at = path[turn++ % 4];
    snprintf(at, sizeof path[0], "%s/%s", DRG_BUILD_DIR, file);
    drg_model_writer writer = {0};
    drg_str image;
    drg_note note = {{0}};
    drg_model_writer_add(&writer, "labels.upos", DRG_CHUNK_BYTES, 1, (uint32_t[]){(uint32_t)strlen(labels)}, labels);
    drg_model_writer_add(&writer, "known", DRG_CHUNK_U64, 1, (uint32_t[]){1}, &known);
    drg_model_writer_add(&writer, "table0", DRG_CHUNK_I8, 2, (uint32_t[]){2, 3}, rows);
    drg_model_writer_add(&writer, "scale0", DRG_CHUNK_F32, 1, (uint32_t[]){2}, scale);
    drg_model_writer_add(&writer, "head.b", DRG_CHUNK_F32, 1, (uint32_t[]){2}, bias);
    assert_int_equal(drg_model_writer_end(&writer, "one", &image), DRG_OK);
    assert_int_equal(drg_file_write(at, image, &note), DRG_OK);
    drg_model_writer_free(&writer);
    return at;
}

static const int8_t rows_a[6] = {127, 0, -127, 1, 2, 3}, rows_b[6] = {-127, 0, -127, 100, 0, 127};

static void mean_of_two(void **state)
{
    (void)state;
    // the second row was never learned by the first model: the other's stays as it is
    const char *paths[2] = {make("average-a.drg", rows_a, (float[]){0.1f, 0.0f}, (float[]){1, 4}, "NOUN\n", 1),
                            make("average-b.drg", rows_b, (float[]){0.3f, 0.5f}, (float[]){3, -4}, "NOUN\n", 2)};
    drg_model_writer writer = {0};
    drg_str image;
    drg_note note = {{0}};
    drg_model *model;
    assert_int_equal(drg_average(&writer, &image, paths, 2, "both", &note), DRG_OK);
    assert_int_equal(drg_model_from_memory(&model, image, &note), DRG_OK);
    assert_true(drg_str_is(drg_model_name(model), "both"));
    const float *bias = drg_model_chunk(model, "head.b")->data, *scale = drg_model_chunk(model, "scale0")->data;
    const int8_t *rows = drg_model_chunk(model, "table0")->data;
    assert_true(bias[0] == 2 && bias[1] == 0);
    // row 0: (12.7 - 38.1) / 2, 0, (-12.7 - 38.1) / 2
    assert_float_equal(scale[0] * (float)rows[0], -12.7f, 0.11f);
    assert_true(rows[1] == 0);
    assert_float_equal(scale[0] * (float)rows[2], -25.4f, 0.001f);
    assert_float_equal(scale[1] * (float)rows[3], 50.0f, 0.26f);
    assert_float_equal(scale[1] * (float)rows[5], 63.5f, 0.001f);
    assert_true(*(const uint64_t *)drg_model_chunk(model, "known")->data == 2); // of the last
    drg_model_close(model);
    drg_model_writer_free(&writer);
}

static void refused(const char *const *paths, uint32_t n, drg_err expected)
{
    drg_model_writer writer = {0};
    drg_str image;
    drg_note note = {{0}};
    assert_int_equal(drg_average(&writer, &image, paths, n, "both", &note), expected);
    assert_true(note.text[0] != 0);
    drg_model_writer_free(&writer);
}

static void others_are_refused(void **state)
{
    (void)state;
    const char *a = make("average-a.drg", rows_a, (float[]){0.1f, 0.1f}, (float[]){1, 4}, "NOUN\n", 1);
    const char *b = make("average-c.drg", rows_b, (float[]){0.1f, 0.1f}, (float[]){1, 4}, "VERB\n", 1);
    refused((const char *const[]){a}, 1, DRG_E_USAGE);
    refused((const char *const[]){a, b}, 2, DRG_E_USAGE);
    refused((const char *const[]){a, DRG_BUILD_DIR "/no-such-model.drg"}, 2, DRG_E_IO);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(mean_of_two), cmocka_unit_test(others_are_refused)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
