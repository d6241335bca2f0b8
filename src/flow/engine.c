// SPDX-License-Identifier: MIT
//
// engine -- opens model, world index and patterns once, for all threads.
//
// Patterns and judge are read on a thread of their own while model and index, 50 MB, have their checksums taken: each is about half of
// the time until a first record is there.

#include "flow/datafolder.h"
#include "flow/flow.h"

#include <pthread.h>
#include <stdlib.h>

#ifndef DRG_VERSION
#define DRG_VERSION "0"
#endif

const char *drg_version(void) { return DRG_VERSION; }

static drg_err file_in(drg_buf *path, const char *folder, const char *name)
{
    drg_buf_reset(path);
    drg_buf_text(path, folder);
    drg_buf_char(path, '/');
    drg_buf_text(path, name);
    return path->failed ? DRG_E_NOMEM : DRG_OK;
}

static drg_err open_model(drg_engine *engine, drg_buf *path, drg_note *note)
{
    DRG_TRY(file_in(path, engine->folder, "en.drg"));
    DRG_TRY(drg_model_open(&engine->model, path->p, note));
    drg_str about = drg_model_name(engine->model);
    engine->about = malloc(about.n + 1);
    if (!engine->about) return DRG_E_NOMEM;
    if (about.n) memcpy(engine->about, about.p, about.n);
    engine->about[about.n] = 0;
    return DRG_OK;
}

static drg_err open_index(drg_engine *engine, drg_buf *path, drg_note *note)
{
    DRG_TRY(file_in(path, engine->folder, "world.idx"));
    return drg_know_open(&engine->know, path->p, note);
}

static drg_err open_patterns(drg_engine *engine, drg_buf *path, drg_note *note)
{
    DRG_TRY(file_in(path, engine->folder, "patterns"));
    DRG_TRY(drg_lexicon_open(&engine->lexicon, path->p, note));
    DRG_TRY(file_in(path, engine->folder, "events.drg"));
    if (!drg_datafolder_has(path->p)) return DRG_OK; // a folder without a judge codes by its patterns alone
    DRG_TRY(drg_judge_open(&engine->judge, path->p, note));
    drg_lexicon_judge(engine->lexicon, engine->judge);
    return DRG_OK;
}

// The half that another thread opens. It touches engine->lexicon and engine->judge alone.
typedef struct half {
    drg_engine *engine;
    drg_err err;
    drg_note note;
} half;

static void *open_half(void *arg)
{
    half *other = arg;
    drg_buf path = {NULL, 0, 0, 0};
    other->err = open_patterns(other->engine, &path, &other->note);
    drg_buf_free(&path);
    return NULL;
}

// What is wrong is told in the order model, index, patterns, whichever thread ends first.
static drg_err open_parts(drg_engine *engine, drg_buf *path, const char *folder, drg_with with, drg_note *note)
{
    engine->folder = malloc(strlen(folder) + 1);
    if (!engine->folder) return DRG_E_NOMEM;
    memcpy(engine->folder, folder, strlen(folder) + 1);
    if (with == DRG_WITH_READER) return open_model(engine, path, note);

    half other = {engine, DRG_OK, {{0}}};
    pthread_t thread;
    int beside = pthread_create(&thread, NULL, open_half, &other) == 0;
    drg_err err = open_model(engine, path, note);
    if (!err) err = open_index(engine, path, note);
    if (beside) pthread_join(thread, NULL);
    else if (!err) open_half(&other);
    if (!err && other.err) {
        err = other.err;
        if (note) *note = other.note;
    }
    return err;
}

drg_err drg_engine_open(drg_engine **engine, const char *folder, drg_with with, drg_note *note)
{
    drg_buf found = {NULL, 0, 0, 0}, path = {NULL, 0, 0, 0};
    *engine = NULL;
    if (note) note->text[0] = 0;
    drg_engine *made = calloc(1, sizeof *made);
    drg_err err = made ? drg_datafolder_find(&found, folder, note) : DRG_E_NOMEM;
    if (!err) err = open_parts(made, &path, found.p, with, note);
    if (err && note && !note->text[0]) (void)drg_fail(note, err, "%s", drg_err_name(err));
    if (err) drg_engine_close(made);
    else *engine = made;
    drg_buf_free(&found);
    drg_buf_free(&path);
    return err;
}

void drg_engine_close(drg_engine *engine)
{
    if (!engine) return;
    drg_petrarch_free(engine->petrarch);
    if (engine->lexicon) drg_lexicon_close(engine->lexicon);
    drg_judge_close(engine->judge);
    if (engine->know) drg_know_close(engine->know);
    if (engine->model) drg_model_close(engine->model);
    free(engine->folder);
    free(engine->about);
    free(engine);
}

const char *drg_engine_folder(const drg_engine *engine) { return engine->folder; }
const char *drg_engine_model(const drg_engine *engine) { return engine->about; }
