// SPDX-License-Identifier: MIT
//
// fuzz_code -- any bytes through the whole of `dragoman code`: taken, read, resolved, coded and printed in three forms. The data folder is
// that of the build, or the one that DRAGOMAN_DATA names.

#include "dragoman.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static drg_engine *engine;
static drg_worker *worker;

static drg_err sink(void *user, const char *bytes, size_t n)
{
    size_t *sum = user;
    *sum += n;
    return n && !bytes ? DRG_E_IO : DRG_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    drg_note note = {{0}};
    drg_input *input;
    drg_look look = {60, 1};
    size_t sum = 0;
    if (!engine && drg_engine_open(&engine, getenv("DRAGOMAN_DATA") ? NULL : DRG_BUILD_DIR "/share/dragoman", DRG_WITH_ALL, &note) != DRG_OK) abort();
    if (!worker && drg_worker_new(&worker, engine, &note) != DRG_OK) abort();
    drg_worker_bound(worker, (size_t)256 << 20);
    for (size_t i = 0; i + 5 <= size; i++)
        if (memcmp(data + i, "%PDF-", 5) == 0) return 0; // poppler is not ours
    if (drg_input_open(&input, (const char *)data, size, DRG_FORMAT_AUTO, NULL, &note) != DRG_OK) abort();
    for (drg_err err; (err = drg_worker_next(worker, input, &note)) != DRG_E_NOTFOUND;) {
        if (err || drg_worker_run(worker, DRG_STEP_CODE, &note) != DRG_OK) continue;
        if (drg_worker_print(worker, DRG_PRINT_JSONL, NULL, sink, &sum) != DRG_OK) abort();
        if (drg_worker_print(worker, DRG_PRINT_REPORT, &look, sink, &sum) != DRG_OK) abort();
        if (drg_worker_print(worker, DRG_PRINT_EXPLAIN, NULL, sink, &sum) != DRG_OK) abort();
    }
    drg_input_close(input);
    return 0;
}
