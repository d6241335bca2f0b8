// SPDX-License-Identifier: MIT
//
// fuzz_read -- what the harnesses share: any bytes as an input of a format; every document that comes out is valid UTF-8 with its spans
// inside, every refusal has words, and the run ends.

#ifndef DRG_FUZZ_READ_H
#define DRG_FUZZ_READ_H

#include "base/utf8.h"
#include "ingest/ingest.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static inline void fuzz_must(int truth)
{
    if (!truth) abort();
}

static inline void fuzz_check(const drg_doc *doc)
{
    uint32_t before = 0;
    fuzz_must(drg_utf8_check(doc->text) == SIZE_MAX && drg_utf8_check(doc->title) == SIZE_MAX && drg_utf8_check(doc->byline) == SIZE_MAX);
    fuzz_must(doc->id.n > 0);
    for (uint32_t i = 0; i < doc->n_blocks; i++) {
        fuzz_must(doc->blocks[i].span.start >= before && doc->blocks[i].span.start <= doc->blocks[i].span.end);
        before = doc->blocks[i].span.end;
    }
    fuzz_must(before <= doc->text.n);
    for (uint32_t i = 0; i < doc->n_skips; i++) fuzz_must(doc->skips[i].span.start <= doc->skips[i].span.end && doc->skips[i].span.end <= doc->text.n);
}

typedef struct fuzz_pieces {
    drg_str rest;
    size_t step;
} fuzz_pieces;

static inline drg_err fuzz_pull(void *user, drg_str *block, drg_note *note)
{
    fuzz_pieces *p = user;
    (void)note;
    *block = drg_str_sub(p->rest, 0, p->step);
    p->rest = drg_str_sub(p->rest, block->n, p->rest.n);
    return DRG_OK;
}

// step 0: from memory, else from a stream in pieces of so many bytes. The number of articles and refusals.
static inline int fuzz_read(drg_str bytes, drg_format format, size_t step)
{
    drg_source *source;
    drg_doc doc;
    drg_note note = {{0}};
    fuzz_pieces p = {bytes, step};
    int calls = 0;
    drg_doc_init(&doc, (size_t)64 << 20);
    fuzz_must((step ? drg_source_open_stream(&source, fuzz_pull, &p, format, NULL, &note) : drg_source_open(&source, bytes, format, NULL, &note)) == DRG_OK);
    for (drg_err err; (err = drg_source_next(source, &doc, &note)) != DRG_E_NOTFOUND; calls++) {
        fuzz_must((size_t)calls < 2 * bytes.n + 1000);
        if (!err) fuzz_check(&doc);
        else fuzz_must(note.text[0] != 0);
    }
    drg_source_close(source);
    drg_doc_free(&doc);
    return calls;
}

// From memory and from a stream: both must give the same number of articles.
static inline int fuzz_both(const uint8_t *data, size_t size, drg_format format)
{
    drg_str bytes = {(const char *)data, size};
    fuzz_must(fuzz_read(bytes, format, 0) == fuzz_read(bytes, format, size % 3 ? 7 : 1000));
    return 0;
}

#endif
