// SPDX-License-Identifier: MIT
//
// model_file -- tests of model files: what is written is found again; what is damaged, cut or hostile is refused.

#include "model/model.h"

#include "base/file.h"
#include "model/modelformat.h"
#include "model/modelwrite.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define PATH DRG_BUILD_DIR "/model_file.drg"

static const float weights[6] = {0.5f, -1.0f, 2.0f, 1e-8f, 3e38f, 0.0f};
static const int8_t rows[5] = {-127, 0, 127, 1, -1};
static const uint64_t keys[3] = {1, 1ull << 40, UINT64_MAX};

// A file of three chunks whose lengths are no multiples of 64.
static drg_str write_sample(drg_model_writer *writer)
{
    drg_str image;
    drg_model_writer_add(writer, "weights", DRG_CHUNK_F32, 2, (uint32_t[]){2, 3}, weights);
    drg_model_writer_add(writer, "rows", DRG_CHUNK_I8, 1, (uint32_t[]){5}, rows);
    drg_model_writer_add(writer, "keys", DRG_CHUNK_U64, 1, (uint32_t[]){3}, keys);
    assert_int_equal(drg_model_writer_end(writer, "sample 1", &image), DRG_OK);
    return image;
}

static void check_sample(const drg_model *model)
{
    const drg_chunk *chunk = drg_model_chunk(model, "weights");
    assert_non_null(chunk);
    assert_int_equal(chunk->type, DRG_CHUNK_F32);
    assert_int_equal(chunk->n_dims, 2);
    assert_int_equal(chunk->dims[0], 2);
    assert_int_equal(chunk->dims[1], 3);
    assert_int_equal(chunk->n_bytes, sizeof weights);
    assert_int_equal((uintptr_t)chunk->data % 64, 0);
    assert_memory_equal(chunk->data, weights, sizeof weights);
    chunk = drg_model_chunk(model, "rows");
    assert_int_equal((uintptr_t)chunk->data % 64, 0);
    assert_memory_equal(chunk->data, rows, sizeof rows);
    chunk = drg_model_chunk(model, "keys");
    assert_int_equal((uintptr_t)chunk->data % 64, 0);
    assert_memory_equal(chunk->data, keys, sizeof keys);
    assert_null(drg_model_chunk(model, "weight"));
    assert_null(drg_model_chunk(model, ""));
    assert_true(drg_str_is(drg_model_name(model), "sample 1"));
}

static void what_is_written_is_found(void **state)
{
    (void)state;
    drg_model_writer writer = {0};
    drg_note note = {""};
    drg_model *from_file, *from_memory;
    drg_str image = write_sample(&writer);
    assert_int_equal(image.n % 64, 0);
    assert_int_equal(drg_file_write(PATH, image, &note), DRG_OK);
    assert_int_equal(drg_model_open(&from_file, PATH, &note), DRG_OK);
    check_sample(from_file);
    assert_int_equal(drg_model_from_memory(&from_memory, image, &note), DRG_OK);
    check_sample(from_memory);
    assert_true(drg_model_checksum(from_file) == drg_model_checksum(from_memory));
    drg_model_close(from_file);
    drg_model_close(from_memory);
    drg_model_writer_free(&writer);
}

static void the_writer_refuses_what_it_cannot_hold(void **state)
{
    (void)state;
    drg_str image;
    drg_model_writer writer = {0};
    drg_model_writer_add(&writer, "a name of more than 23 bytes", DRG_CHUNK_BYTES, 1, (uint32_t[]){1}, "x");
    assert_int_equal(drg_model_writer_end(&writer, "m", &image), DRG_E_USAGE);
    drg_model_writer_free(&writer);
    for (size_t i = 0; i <= DRG_MODEL_CHUNKS_MOST; i++) {
        char name[16];
        snprintf(name, sizeof name, "c%u", (unsigned)i);
        drg_model_writer_add(&writer, name, DRG_CHUNK_BYTES, 1, (uint32_t[]){1}, "x");
    }
    assert_int_equal(drg_model_writer_end(&writer, "m", &image), DRG_E_USAGE);
    drg_model_writer_free(&writer);
    drg_model_writer_add(&writer, "ok", DRG_CHUNK_BYTES, 1, (uint32_t[]){1}, "x");
    assert_int_equal(drg_model_writer_end(&writer, "a model's name of thirty-two bytes or more", &image), DRG_E_USAGE);
    drg_model_writer_free(&writer);
}

static void a_cut_file_is_refused(void **state)
{
    (void)state;
    drg_model_writer writer = {0};
    drg_note note;
    drg_str image = write_sample(&writer);
    for (size_t n = 0; n < image.n; n++) {
        drg_model *model = NULL;
        note.text[0] = 0;
        assert_int_equal(drg_model_from_memory(&model, drg_str_sub(image, 0, n), &note), DRG_E_FORMAT);
        assert_null(model);
        assert_int_not_equal(note.text[0], 0);
    }
    drg_model_writer_free(&writer);
}

static void a_changed_byte_is_refused(void **state)
{
    (void)state;
    drg_model_writer writer = {0};
    drg_note note;
    drg_str image = write_sample(&writer);
    char *copy = malloc(image.n);
    assert_non_null(copy);
    memcpy(copy, image.p, image.n);
    for (size_t i = 0; i < image.n; i++)
        for (int b = 0; b < 8; b += 3) {
            drg_model *model = NULL;
            copy[i] = (char)(copy[i] ^ (1 << b));
            drg_err err = drg_model_from_memory(&model, (drg_str){copy, image.n}, &note);
            assert_true(err == DRG_E_FORMAT || err == DRG_E_VERSION);
            assert_null(model);
            copy[i] = image.p[i];
        }
    free(copy);
    drg_model_writer_free(&writer);
}

static void sign(char *image, size_t n)
{
    uint64_t sum = drg_model_sum((unsigned char *)image, n);
    memcpy(image + offsetof(drg_model_head, checksum), &sum, sizeof sum);
}

// Reads every byte of every chunk: what lies outside the image is found by the sanitizer.
static unsigned touch(const drg_model *model, const char *const *names, size_t n)
{
    unsigned sum = 0;
    for (size_t i = 0; i < n; i++) {
        const drg_chunk *chunk = drg_model_chunk(model, names[i]);
        for (uint64_t at = 0; chunk && at < chunk->n_bytes; at++) sum += ((const unsigned char *)chunk->data)[at];
    }
    return sum;
}

// With a right checksum the table itself must be doubted: any byte of head and table may hold anything.
static void a_hostile_table_is_refused_or_harmless(void **state)
{
    (void)state;
    static const char *const names[] = {"weights", "rows", "keys"};
    drg_model_writer writer = {0};
    drg_note note;
    drg_str image = write_sample(&writer);
    size_t table = sizeof(drg_model_head) + 3 * sizeof(drg_model_entry), refused = 0, harmless = 0;
    static const unsigned char values[] = {0, 1, 2, 5, 63, 64, 127, 128, 255};
    char *copy = malloc(image.n);
    assert_non_null(copy);
    for (size_t i = 8; i < table; i++)
        for (size_t v = 0; v < sizeof values; v++) {
            drg_model *model = NULL;
            if (i >= offsetof(drg_model_head, checksum) && i < offsetof(drg_model_head, name)) continue;
            memcpy(copy, image.p, image.n);
            copy[i] = (char)values[v];
            sign(copy, image.n);
            if (drg_model_from_memory(&model, (drg_str){copy, image.n}, &note)) {
                refused++;
                continue;
            }
            harmless++;
            (void)touch(model, names, 3);
            assert_true(drg_model_name(model).n < 32);
            drg_model_close(model);
        }
    assert_true(refused > 500); // offsets, lengths, types, shapes
    assert_true(harmless > 100); // names, and bytes that keep their value
    free(copy);
    drg_model_writer_free(&writer);
}

static void put_entry(char *image, const drg_model_entry *entry)
{
    memcpy(image + sizeof(drg_model_head), entry, sizeof *entry);
}

// Lengths whose product overflows, chunks that begin before the file's end and finish behind it.
static void bounds_are_not_fooled(void **state)
{
    (void)state;
    drg_model_writer writer = {0};
    drg_note note;
    drg_str image = write_sample(&writer);
    drg_model_entry good, bad;
    memcpy(&good, image.p + sizeof(drg_model_head), sizeof good);
    char *copy = malloc(image.n);
    assert_non_null(copy);
    for (int kind = 0; kind < 8; kind++) {
        drg_model *model = NULL;
        bad = good;
        switch (kind) {
        case 0: bad.n_dims = 4; bad.dims[0] = bad.dims[1] = bad.dims[2] = bad.dims[3] = 65536; break; // 2^64 = 0
        case 1: bad.n_dims = 2; bad.dims[0] = UINT32_MAX; bad.dims[1] = UINT32_MAX; break;
        case 2: bad.offset = UINT64_MAX - 63; break;
        case 3: bad.n_bytes = UINT64_MAX; break;
        case 4: bad.offset = image.n; break;
        case 5: bad.offset += 4; break; // not aligned
        case 6: bad.n_dims = 0; break;
        default: bad.type = 7; break;
        }
        memcpy(copy, image.p, image.n);
        put_entry(copy, &bad);
        sign(copy, image.n);
        assert_int_equal(drg_model_from_memory(&model, (drg_str){copy, image.n}, &note), DRG_E_FORMAT);
    }
    free(copy);
    drg_model_writer_free(&writer);
}

static void what_is_no_model(void **state)
{
    (void)state;
    drg_note note = {""};
    drg_model *model;
    assert_int_equal(drg_model_open(&model, DRG_BUILD_DIR "/no_such_file.drg", &note), DRG_E_IO);
    assert_null(model);
    assert_int_equal(drg_file_write(PATH, DRG_STR(""), &note), DRG_OK);
    assert_int_equal(drg_model_open(&model, PATH, &note), DRG_E_FORMAT);
    assert_non_null(strstr(note.text, "model_file.drg"));
    drg_model_writer writer = {0};
    drg_str image = write_sample(&writer);
    char *copy = malloc(image.n);
    assert_non_null(copy);
    memcpy(copy, image.p, image.n);
    copy[8] = 2; // a later format
    sign(copy, image.n);
    assert_int_equal(drg_model_from_memory(&model, (drg_str){copy, image.n}, &note), DRG_E_VERSION);
    free(copy);
    drg_model_writer_free(&writer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_written_is_found),
        cmocka_unit_test(the_writer_refuses_what_it_cannot_hold),
        cmocka_unit_test(a_cut_file_is_refused),
        cmocka_unit_test(a_changed_byte_is_refused),
        cmocka_unit_test(a_hostile_table_is_refused_or_harmless),
        cmocka_unit_test(bounds_are_not_fooled),
        cmocka_unit_test(what_is_no_model),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
