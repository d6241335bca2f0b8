// SPDX-License-Identifier: MIT
//
// worker -- one thread's way through the articles of an input: take, run, print.
//
// Rule     the worker holds the article at hand and reuses its memory for the next
// Rule     an article that fails is left aside with its reason; the worker goes on

#include "base/cal.h"
#include "doc/conllu.h"
#include "exchange/exchange.h"
#include "flow/dictionary.h"
#include "flow/flow.h"
#include "flow/stretches.h"
#include "ingest/ingest.h"
#include "ingest/issued.h"
#include "print/print.h"

#include <stdlib.h>

struct drg_input {
    drg_source *source; // of articles
    drg_conllu conllu;  // of CoNLL-U
    size_t conllu_bytes;
    drg_petrarch_input *trees; // of PETRARCH's sentences with their trees
    drg_str whole;             // their bytes, where they are in memory
    uint64_t read;
    drg_reading reading; // of a stream
    void *user;
};

struct drg_worker {
    drg_bench bench;
    drg_doc doc;             // the article
    drg_stretches stretches; // of a long one
    uint8_t whole;           // however long it is
    drg_counts told;         // records of the stretches before the one at hand
    drg_petrarch_record record; // of an input of trees; its strings live in doc
    uint8_t is_record;
    drg_step done;
    drg_buf out;
};

// The bytes of PETRARCH's sentences: all at once, or what the stream gives.
static drg_err give_trees(void *user, drg_str *block, drg_note *note)
{
    drg_input *input = user;
    *block = input->whole;
    input->whole = (drg_str){NULL, 0};
    drg_err err = input->reading ? input->reading(input->user, &block->p, &block->n, note) : DRG_OK;
    input->read += block->n;
    return err;
}

drg_err drg_input_open(drg_input **input, const char *bytes, size_t n, drg_format format, const char *name, drg_note *note)
{
    *input = NULL;
    if (note) note->text[0] = 0;
    drg_input *made = calloc(1, sizeof *made);
    if (!made) return DRG_E_NOMEM;
    drg_str all = {bytes, n};
    if (format == DRG_FORMAT_AUTO && name && drg_str_ends(drg_str_from(name), ".conllu")) format = DRG_FORMAT_CONLLU;
    drg_err err = DRG_OK;
    if (format == DRG_FORMAT_CONLLU) made->conllu = (drg_conllu){all, 1}, made->conllu_bytes = n;
    else if (format == DRG_FORMAT_PETRARCH_TREES) made->whole = all, err = drg_petrarch_open(&made->trees, give_trees, made, note);
    else err = drg_source_open(&made->source, all, format, name, note);
    if (err) free(made);
    else *input = made;
    return err;
}

void drg_input_close(drg_input *input)
{
    if (!input) return;
    drg_source_close(input->source);
    drg_petrarch_close(input->trees);
    free(input);
}

static drg_err pull(void *user, drg_str *block, drg_note *note)
{
    drg_input *input = user;
    *block = (drg_str){NULL, 0};
    return input->reading(input->user, &block->p, &block->n, note);
}

drg_err drg_input_open_stream(drg_input **input, drg_reading reading, void *user, drg_format format, const char *name, drg_note *note)
{
    *input = NULL;
    if (note) note->text[0] = 0;
    drg_input *made = calloc(1, sizeof *made);
    if (!made) return DRG_E_NOMEM;
    made->reading = reading;
    made->user = user;
    drg_err err = format == DRG_FORMAT_PETRARCH_TREES ? drg_petrarch_open(&made->trees, give_trees, made, note)
                                                      : drg_source_open_stream(&made->source, pull, made, format, name, note);
    if (err) free(made);
    else *input = made;
    return err;
}

uint64_t drg_input_read(const drg_input *input)
{
    if (input->trees) return input->read;
    return input->source ? drg_source_read(input->source) : input->conllu_bytes - input->conllu.rest.n;
}

drg_err drg_input_field(drg_input *input, const char *mapping, drg_note *note)
{
    return input->source ? drg_source_field(input->source, mapping, note) : DRG_OK;
}

drg_err drg_worker_new(drg_worker **worker, const drg_engine *engine, drg_note *note)
{
    *worker = NULL;
    if (note) note->text[0] = 0;
    drg_worker *made = calloc(1, sizeof *made);
    if (!made) return DRG_E_NOMEM;
    made->bench.engine = engine;
    drg_doc_init(&made->doc, DRG_FLOW_MEMORY);
    drg_stretches_init(&made->stretches, DRG_FLOW_MEMORY);
    drg_arena_init(&made->bench.scratch, DRG_FLOW_MEMORY);
    drg_err err = drg_reader_new(&made->bench.reader, engine->model, note);
    if (err) drg_worker_free(made);
    else *worker = made;
    return err;
}

void drg_worker_free(drg_worker *worker)
{
    if (!worker) return;
    if (worker->bench.reader) drg_reader_free(worker->bench.reader);
    drg_arena_free(&worker->bench.scratch);
    drg_doc_free(&worker->doc);
    drg_stretches_free(&worker->stretches);
    drg_buf_free(&worker->out);
    free(worker);
}

void drg_worker_bound(drg_worker *worker, size_t bytes)
{
    worker->doc.arena.limit = bytes;
    worker->stretches.doc[0].arena.limit = worker->stretches.doc[1].arena.limit = bytes;
    worker->whole = bytes == 0;
    worker->bench.scratch.limit = bytes;
}

void drg_worker_stretch(drg_worker *worker, uint32_t words) { drg_reader_stretch(worker->bench.reader, words); }

void drg_worker_time(drg_worker *worker, double (*clock)(void), double *seconds) { drg_reader_time(worker->bench.reader, clock, seconds); }

static drg_err next_record(drg_worker *worker, drg_input *input, drg_note *note)
{
    drg_doc *doc = &worker->doc;
    drg_doc_reset(doc);
    drg_err err = drg_petrarch_next(input->trees, &worker->record, &doc->arena, note);
    if (err == DRG_E_NOTFOUND) return err;
    doc->id = worker->record.id;
    doc->source = worker->record.source;
    if (err) return err;
    drg_str text = worker->record.text;
    DRG_TRY(drg_doc_set_text(doc, text.n ? text : worker->record.id));
    doc->published = worker->record.day;
    doc->published_from = "metadata";
    return DRG_OK;
}

drg_err drg_worker_next(drg_worker *worker, drg_input *input, drg_note *note)
{
    if (note) note->text[0] = 0;
    worker->done = DRG_STEP_TAKEN;
    drg_stretches_reset(&worker->stretches);
    memset(&worker->told, 0, sizeof worker->told);
    worker->is_record = input->trees != NULL;
    drg_err err;
    if (input->trees) {
        err = next_record(worker, input, note);
    } else if (input->source) {
        err = drg_source_next(input->source, &worker->doc, note);
    } else {
        err = drg_conllu_next(&input->conllu, &worker->doc, note);
        worker->done = DRG_STEP_SPLIT;
    }
    if (err && err != DRG_E_NOTFOUND && note && !note->text[0]) (void)drg_fail(note, err, "%s", drg_err_name(err));
    return err;
}

drg_err drg_worker_date(drg_worker *worker, const char *date, drg_note *note)
{
    int32_t first, last;
    if (!drg_cal_parse(drg_str_from(date), &first, &last)) first = last = drg_issued_day(drg_str_from(date));
    if (first != last || first == DRG_NO_DAY) return drg_fail(note, DRG_E_USAGE, "'%.40s' is no day of the form 2022-02-07", date);
    if (worker->doc.published_from && strcmp(worker->doc.published_from, "metadata") == 0) return DRG_OK;
    worker->doc.published = first;
    worker->doc.published_from = "metadata";
    return DRG_OK;
}

drg_err drg_worker_address(drg_worker *worker, const char *url, drg_note *note)
{
    drg_doc *doc = &worker->doc;
    size_t n = strlen(url);
    char *own = drg_arena_copy(&doc->arena, url, n);
    if (!own) return drg_fail(note, drg_doc_refused(doc), "%s", drg_err_name(drg_doc_refused(doc)));
    doc->id = (drg_str){own, n};
    if (!doc->url.n) doc->url = doc->id;
    return DRG_OK;
}

// The article, or the stretch of it that is being read.
static drg_doc *at_hand(drg_worker *worker) { return worker->stretches.n ? &worker->stretches.doc[worker->stretches.at] : &worker->doc; }

drg_err drg_worker_run(drg_worker *worker, drg_step step, drg_note *note)
{
    if (step <= worker->done) return DRG_OK;
    if (worker->is_record) {
        worker->done = step;
        if (step < DRG_STEP_CODE) return DRG_OK;
        if (!worker->bench.engine->petrarch) return drg_fail(note, DRG_E_USAGE, "these trees are coded by dictionaries, and the engine has none");
        return drg_dictionary_record(&worker->bench, &worker->doc, &worker->record, note);
    }
    if (worker->done == DRG_STEP_TAKEN && !worker->whole) {
        drg_err err = drg_stretches_measure(&worker->stretches, &worker->bench, &worker->doc);
        if (!err && worker->stretches.n) err = drg_stretches_first(&worker->stretches, &worker->bench, &worker->doc);
        if (err) return drg_fail(note, err, "%s", drg_err_name(err));
        if (worker->stretches.n) worker->done = DRG_STEP_SPLIT;
    }
    drg_err err = drg_flow_run(&worker->bench, at_hand(worker), worker->done, step, note);
    worker->done = step;
    return err;
}

drg_counts drg_worker_counts(const drg_worker *worker)
{
    const drg_doc *doc = worker->stretches.n ? &worker->stretches.doc[worker->stretches.at] : &worker->doc;
    drg_counts counts = worker->told;
    counts.bytes = (uint32_t)doc->text.n;
    counts.sentences = worker->stretches.n ? worker->stretches.sents : doc->n_sents;
    counts.tokens = worker->stretches.n ? worker->stretches.tokens : doc->n_tokens;
    counts.skipped = doc->n_skips;
    for (uint32_t i = 0; i < doc->n_events; i++) counts.events += (uint32_t)drg_print_tells_event(doc, &doc->events[i]);
    for (uint32_t i = 0; i < doc->n_statements; i++) counts.statements += (uint32_t)drg_print_tells_statement(doc, &doc->statements[i]);
    for (uint32_t i = 0; i < doc->n_contacts; i++) counts.contacts += (uint32_t)drg_print_tells_contact(doc, &doc->contacts[i]);
    return counts;
}

// Events in the columns of another data set: made of the records as they are printed.
static drg_err print_exchange(drg_worker *worker, drg_exchange_format format, drg_arena *scratch)
{
    drg_buf records = {NULL, 0, 0, 0};
    drg_err err = drg_print_records(&records, at_hand(worker), scratch);
    drg_arena_reset(scratch);
    if (!err && records.failed) err = DRG_E_NOMEM;
    if (!err) err = drg_exchange_lines(&worker->out, format, 0, drg_buf_view(&records), scratch, NULL);
    drg_buf_free(&records);
    return err;
}

drg_err drg_print_header(drg_print form, drg_sink sink, void *user)
{
    drg_buf line = {NULL, 0, 0, 0};
    if (form == DRG_PRINT_POLECAT) drg_exchange_header(&line, DRG_EXCHANGE_POLECAT);
    if (form == DRG_PRINT_CSV) drg_exchange_header(&line, DRG_EXCHANGE_CSV);
    if (form == DRG_PRINT_ICEWS) drg_exchange_header(&line, DRG_EXCHANGE_ICEWS);
    drg_err err = line.failed ? DRG_E_NOMEM : line.n ? sink(user, line.p, line.n) : DRG_OK;
    drg_buf_free(&line);
    return err;
}

static drg_err print_one(drg_worker *worker, drg_print form, const drg_look *look, drg_sink sink, void *user)
{
    drg_arena *scratch = &worker->bench.scratch;
    drg_doc *doc = at_hand(worker);
    drg_buf_reset(&worker->out);
    drg_arena_reset(scratch);
    drg_err err = DRG_OK;
    switch (form) {
    case DRG_PRINT_JSONL: err = doc->stretch.number ? drg_print_more_records(&worker->out, doc, scratch) : drg_print_records(&worker->out, doc, scratch); break;
    case DRG_PRINT_REPORT: err = drg_print_report(&worker->out, doc, look, scratch); break;
    case DRG_PRINT_EXPLAIN: err = drg_print_explain(&worker->out, doc, look, scratch); break;
    case DRG_PRINT_DATES: err = drg_print_dates(&worker->out, doc, scratch); break;
    case DRG_PRINT_CSV: err = print_exchange(worker, DRG_EXCHANGE_CSV, scratch); break;
    case DRG_PRINT_POLECAT: err = print_exchange(worker, DRG_EXCHANGE_POLECAT, scratch); break;
    case DRG_PRINT_PHOENIX: err = print_exchange(worker, DRG_EXCHANGE_PHOENIX, scratch); break;
    case DRG_PRINT_ICEWS: err = print_exchange(worker, DRG_EXCHANGE_ICEWS, scratch); break;
    case DRG_PRINT_GDELT: err = print_exchange(worker, DRG_EXCHANGE_GDELT, scratch); break;
    case DRG_PRINT_MENTIONS: err = drg_print_mentions(&worker->out, doc, scratch); break;
    case DRG_PRINT_CONLLU: drg_conllu_write(&worker->out, doc); break;
    }
    if (!err && worker->out.failed) err = DRG_E_NOMEM;
    return err ? err : sink(user, worker->out.p ? worker->out.p : "", worker->out.n);
}

// To the next stretch, as far as the one at hand was brought.
static drg_err go_on(drg_worker *worker)
{
    drg_step done = worker->done;
    worker->told = drg_worker_counts(worker);
    DRG_TRY(drg_stretches_next(&worker->stretches, &worker->bench, &worker->doc));
    return drg_flow_run(&worker->bench, at_hand(worker), DRG_STEP_SPLIT, done, NULL);
}

// Back to the first stretch, which was printed in another form before.
static drg_err go_back(drg_worker *worker)
{
    memset(&worker->told, 0, sizeof worker->told);
    DRG_TRY(drg_stretches_first(&worker->stretches, &worker->bench, &worker->doc));
    return drg_flow_run(&worker->bench, at_hand(worker), DRG_STEP_SPLIT, worker->done, NULL);
}

drg_err drg_worker_print(drg_worker *worker, drg_print form, const drg_look *look, drg_sink sink, void *user)
{
    drg_look plain = {80, 0};
    if (!look) look = &plain;
    if (worker->stretches.n && at_hand(worker)->stretch.number) DRG_TRY(go_back(worker));
    for (;;) {
        DRG_TRY(print_one(worker, form, look, sink, user));
        if (drg_doc_is_last(at_hand(worker))) return DRG_OK;
        DRG_TRY(go_on(worker));
    }
}
