// SPDX-License-Identifier: MIT
//
// model_file -- tests of the model file: what is written is read back, and no damaged or hostile file is believed.

#include "model/model.h"
#include "model/modelwrite.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static drg_str make_image(drg_model_writer *writer)
{
    static const float weights[6] = {1, -2, 3.5f, 0, 5, -6};
    static const uint64_t keys[2] = {1, UINT64_MAX};
    drg_str image;
    drg_model_writer_add(writer, "weights", DRG_CHUNK_F32, 2, (uint32_t[]){2, 3}, weights);
    drg_model_writer_add(writer, "labels", DRG_CHUNK_BYTES, 1, (uint32_t[]){4}, "a\nb\n");
    drg_model_writer_add(writer, "keys", DRG_CHUNK_U64, 1, (uint32_t[]){2}, keys);
    drg_model_writer_add(writer, "nothing", DRG_CHUNK_I8, 1, (uint32_t[]){0}, NULL);
    assert_int_equal(drg_model_writer_end(writer, "test 1", &image), DRG_OK);
    return image;
}

static void written_is_read_back(void **state)
{
    (void)state;
    drg_model_writer writer = {0};
    drg_str image = make_image(&writer);
    drg_model *model;
    drg_note note = {{0}};
    assert_int_equal(drg_model_from_memory(&model, image, &note), DRG_OK);
    assert_true(drg_str_is(drg_model_name(model), "test 1"));
    const drg_chunk *weights = drg_model_chunk(model, "weights");
    assert_non_null(weights);
    assert_int_equal(weights->type, DRG_CHUNK_F32);
    assert_int_equal(weights->n_dims, 2);
    assert_int_equal(weights->dims[1], 3);
    assert_int_equal((uintptr_t)weights->data % 64, 0);
    assert_true(((const float *)weights->data)[2] == 3.5f);
    assert_int_equal(drg_model_chunk(model, "nothing")->n_bytes, 0);
    assert_null(drg_model_chunk(model, "weight"));
    drg_model_close(model);
    drg_model_writer_free(&writer);
}

static void mapped_like_memory(void **state)
{
    (void)state;
    drg_model_writer writer = {0};
    drg_str image = make_image(&writer);
    const char *path = DRG_BUILD_DIR "/model_file.drg";
    FILE *out = fopen(path, "wb");
    assert_non_null(out);
    assert_int_equal(fwrite(image.p, 1, image.n, out), image.n);
    assert_int_equal(fclose(out), 0);
    drg_model *model;
    drg_note note = {{0}};
    assert_int_equal(drg_model_open(&model, path, &note), DRG_OK);
    assert_memory_equal(drg_model_chunk(model, "labels")->data, "a\nb\n", 4);
    drg_model_close(model);
    remove(path);
    assert_int_equal(drg_model_open(&model, path, &note), DRG_E_IO);
    drg_model_writer_free(&writer);
}

// Every shorter file and every flipped byte must be refused.
static void damage_is_seen(void **state)
{
    (void)state;
    drg_model_writer writer = {0};
    drg_str image = make_image(&writer);
    char *copy = malloc(image.n + 1);
    assert_non_null(copy);
    drg_model *model;
    drg_note note;
    for (size_t n = 0; n < image.n; n++) {
        memcpy(copy, image.p, n);
        assert_int_not_equal(drg_model_from_memory(&model, (drg_str){copy, n}, &note), DRG_OK);
        assert_null(model);
    }
    for (size_t i = 0; i < image.n; i++) {
        memcpy(copy, image.p, image.n);
        copy[i] ^= 0x10;
        assert_int_not_equal(drg_model_from_memory(&model, (drg_str){copy, image.n}, &note), DRG_OK);
    }
    memcpy(copy, image.p, image.n);
    copy[image.n] = 0;
    assert_int_not_equal(drg_model_from_memory(&model, (drg_str){copy, image.n + 1}, &note), DRG_OK);
    free(copy);
    drg_model_writer_free(&writer);
}

// A file with a right checksum can still lie about its chunks.
static void lies_are_refused(void **state)
{
    (void)state;
    drg_model_writer writer = {0};
    drg_str image = make_image(&writer);
    char *copy = malloc(image.n);
    assert_non_null(copy);
    for (int lie = 0; lie < 10; lie++) {
        memcpy(copy, image.p, image.n);
        drg_model_head head;
        drg_model_entry entry;
        memcpy(&head, copy, sizeof head);
        memcpy(&entry, copy + sizeof head, sizeof entry);
        if (lie == 0) entry.offset = UINT64_MAX - 63;
        if (lie == 1) entry.offset = image.n;
        if (lie == 2) entry.n_bytes = UINT64_MAX;
        if (lie == 3) entry.dims[0] = UINT32_MAX;
        if (lie == 4) entry.n_dims = 5;
        if (lie == 5) entry.type = 99;
        if (lie == 6) memset(entry.name, 'x', sizeof entry.name);
        if (lie == 7) head.n_chunks = 200;
        if (lie == 8) head.n_chunks = UINT32_MAX;
        if (lie == 9) entry.offset += 1;
        memcpy(copy, &head, sizeof head);
        memcpy(copy + sizeof head, &entry, sizeof entry);
        uint64_t sum = drg_model_sum((unsigned char *)copy, image.n);
        memcpy(copy + offsetof(drg_model_head, checksum), &sum, sizeof sum);
        drg_model *model;
        drg_note note = {{0}};
        assert_int_equal(drg_model_from_memory(&model, (drg_str){copy, image.n}, &note), DRG_E_FORMAT);
        assert_true(note.text[0] != 0);
    }
    free(copy);
    drg_model_writer_free(&writer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(written_is_read_back),
        cmocka_unit_test(mapped_like_memory),
        cmocka_unit_test(damage_is_seen),
        cmocka_unit_test(lies_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
