// SPDX-License-Identifier: MIT
//
// flow -- the road on one page: text -> words and trees -> who, when, where -> contacts, statements, events.
//
// Bytes became text in ingest before this; records are printed from the finished document after it. Each stage reads the
// layers that lie there and writes its own once; between two stages nothing is left over but the document.

#include "flow/flow.h"

#include "flow/dictionary.h"

#include "resolve/resolve.h"

static drg_err run_step(drg_bench *bench, drg_doc *doc, drg_step step)
{
    const drg_engine *engine = bench->engine;
    drg_arena_reset(&bench->scratch);
    switch (step) {
    case DRG_STEP_TAKEN: return DRG_OK;
    case DRG_STEP_SPLIT: return drg_reader_split(bench->reader, doc);
    case DRG_STEP_READ: return drg_reader_annotate(bench->reader, doc);
    case DRG_STEP_RESOLVE: return drg_resolve(doc, engine->know, &bench->scratch);
    case DRG_STEP_CODE: return drg_code(doc, engine->lexicon, engine->know, &bench->scratch);
    }
    return DRG_E_USAGE;
}

drg_err drg_flow_run(drg_bench *bench, drg_doc *doc, drg_step done, drg_step wanted, drg_note *note)
{
    if (wanted > DRG_STEP_READ && !(bench->engine->know && bench->engine->lexicon))
        return drg_fail(note, DRG_E_USAGE, "the engine was opened for reading only");
    for (int step = done + 1; step <= (int)wanted; step++) {
        drg_err err = run_step(bench, doc, (drg_step)step);
        if (!err && step == DRG_STEP_CODE && bench->engine->petrarch && drg_petrarch_has(bench->engine->petrarch, DRG_PETRARCH_VERBS))
            err = drg_dictionary_code(bench, doc);
        if (err) return drg_fail(note, err, "%s", drg_err_name(err));
    }
    return DRG_OK;
}
