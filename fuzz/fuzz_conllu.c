// SPDX-License-Identifier: MIT
//
// fuzz_conllu -- any bytes as CoNLL-U: what is read is written, and what was written reads again to the same bytes.

#include "doc/conllu.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    drg_doc doc, again;
    drg_buf one = {NULL, 0, 0, 0}, two = {NULL, 0, 0, 0};
    drg_note note = {{0}};
    drg_doc_init(&doc, (size_t)64 << 20);
    drg_doc_init(&again, (size_t)64 << 20);
    if (drg_conllu_read(&doc, (drg_str){(const char *)data, size}, &note) == DRG_OK) {
        drg_conllu_write(&one, &doc);
        if (drg_conllu_read(&again, drg_buf_view(&one), &note) != DRG_OK) abort();
        drg_conllu_write(&two, &again);
        if (!drg_str_eq(drg_buf_view(&one), drg_buf_view(&two))) abort();
    }
    drg_buf_free(&one);
    drg_buf_free(&two);
    drg_doc_free(&doc);
    drg_doc_free(&again);
    return 0;
}
