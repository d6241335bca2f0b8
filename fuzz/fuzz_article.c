// SPDX-License-Identifier: MIT
//
// fuzz_article -- any bytes as plain text, as JSON Lines and as a web page: every document that comes out is valid UTF-8 with spans inside it.

#include "base/utf8.h"
#include "ingest/ingest.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(int truth)
{
    if (!truth) abort();
}

static void check(const drg_doc *doc)
{
    must(drg_utf8_check(doc->text) == SIZE_MAX);
    uint32_t before = 0;
    for (uint32_t i = 0; i < doc->n_blocks; i++) {
        must(doc->blocks[i].span.start >= before && doc->blocks[i].span.start <= doc->blocks[i].span.end);
        before = doc->blocks[i].span.end;
    }
    must(before <= doc->text.n);
    for (uint32_t i = 0; i < doc->n_skips; i++)
        must(doc->skips[i].span.start <= doc->skips[i].span.end && doc->skips[i].span.end <= doc->text.n);
}

static void read_as(drg_str bytes, drg_format format)
{
    drg_source *source;
    drg_doc doc;
    drg_note note = {{0}};
    drg_doc_init(&doc, (size_t)64 << 20);
    must(drg_source_open(&source, bytes, format, NULL, &note) == DRG_OK);
    for (drg_err err; (err = drg_source_next(source, &doc, &note)) != DRG_E_NOTFOUND;)
        if (!err) check(&doc);
    drg_source_close(source);
    drg_doc_free(&doc);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    drg_str bytes = {(const char *)data, size};
    read_as(bytes, DRG_FORMAT_TEXT);
    read_as(bytes, DRG_FORMAT_JSONL);
    read_as(bytes, DRG_FORMAT_HTML);
    read_as(bytes, DRG_FORMAT_HTML);
    return 0;
}
