// SPDX-License-Identifier: MIT
//
// fuzz_model -- any bytes as a model file whose length and checksum hold: it is refused, or a reader can be made of it that reads a text.

#include "model/model.h"
#include "model/modelformat.h"
#include "reader/reader.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_with(const drg_model *model)
{
    drg_reader *reader;
    drg_note note = {{0}};
    drg_doc doc;
    if (drg_reader_new(&reader, model, &note) != DRG_OK) return;
    drg_doc_init(&doc, (size_t)64 << 20);
    if (drg_doc_set_text(&doc, DRG_STR("Foreign ministers met in Vienna on Monday. They didn't say a word.")) == DRG_OK) (void)drg_reader_read(reader, &doc);
    for (uint32_t i = 0; i < doc.n_tokens; i++)
        if (doc.tokens[i].head != DRG_NONE && doc.tokens[i].head >= doc.n_tokens) abort();
    drg_doc_free(&doc);
    drg_reader_free(reader);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    drg_model *model;
    drg_note note = {{0}};
    uint8_t *image = malloc(size + !size);
    if (!image) return 0;
    if (size) memcpy(image, data, size);
    if (size >= sizeof(drg_model_head)) { // else nothing behind the checksum would ever be reached
        uint64_t n = size, sum;
        memcpy(image + offsetof(drg_model_head, n_bytes), &n, sizeof n);
        sum = drg_model_sum(image, size);
        memcpy(image + offsetof(drg_model_head, checksum), &sum, sizeof sum);
    }
    if (drg_model_from_memory(&model, (drg_str){(const char *)image, size}, &note) == DRG_OK) {
        read_with(model);
        drg_model_close(model);
    } else if (!note.text[0]) {
        abort();
    }
    free(image);
    return 0;
}
