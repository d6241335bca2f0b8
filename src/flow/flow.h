// SPDX-License-Identifier: MIT
//
// flow -- the order of the stages: what happens to an article between its bytes and its records.
//
// The engine holds what is opened once and shared; a bench is one thread's tools: the reader's buffers and scratch memory.

#ifndef DRG_FLOW_FLOW_H
#define DRG_FLOW_FLOW_H

#include "base/arena.h"
#include "code/code.h"
#include "code/judge.h"
#include "doc/doc.h"
#include "know/know.h"
#include "model/model.h"
#include "petrarch/petrarch.h"
#include "reader/reader.h"

#define DRG_FLOW_MEMORY ((size_t)512 << 20) // bytes that one article may take, and its scratch memory again

struct drg_engine {
    char *folder;
    char *about;          // name line of the model
    drg_model *model;
    drg_know *know;       // NULL where only reading was asked for
    drg_lexicon *lexicon; // the same
    drg_petrarch *petrarch; // users' dictionaries, or NULL
    drg_judge *judge;     // NULL where the folder has no events.drg
};

typedef struct drg_bench {
    const drg_engine *engine;
    drg_reader *reader;
    drg_arena scratch; // reset before each stage
} drg_bench;

// Where a worker's reading spends its time: drg_reader_time.
void drg_worker_time(drg_worker *worker, double (*clock)(void), double *seconds);

// Takes doc from step `done` to step `wanted`; doc->text and blocks are there. Errors of a stage as they come.
drg_err drg_flow_run(drg_bench *bench, drg_doc *doc, drg_step done, drg_step wanted, drg_note *note);

#endif
