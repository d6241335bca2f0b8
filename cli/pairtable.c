// SPDX-License-Identifier: MIT
//
// pairtable -- reads rows of sentence, source and target, and prints them with the event between the two; see pairtable.h.

#include "pairtable.h"

#include "articles.h"
#include "base/buf.h"
#include "base/tsv.h"
#include "code/pairs.h"
#include "flow/flow.h"

#include <string.h>

enum { SENTENCE, SOURCE, TARGET, N_ASKED };

// Where the words stand in the sentence, the first place outside `taken`; an empty span where they do not.
static drg_span find(drg_str sentence, drg_str words, drg_span taken)
{
    for (size_t at = 0; words.n && (at = drg_str_find(sentence, words, at)) != SIZE_MAX; at++) {
        drg_span span = {(uint32_t)at, (uint32_t)(at + words.n)};
        if (span.start >= taken.end || span.end <= taken.start) return span;
    }
    return (drg_span){0, 0};
}

// One row: reads, codes, asks. What cannot be coded (not UTF-8, over the limits) is answered with the type left empty.
static drg_err answer(drg_bench *bench, drg_doc *doc, const drg_str *asked, drg_pair *pair, drg_note *note)
{
    drg_doc_reset(doc);
    DRG_TRY(drg_doc_set_text(doc, asked[SENTENCE]));
    drg_span source = find(doc->text, asked[SOURCE], (drg_span){0, 0}), target = find(doc->text, asked[TARGET], source);
    DRG_TRY(drg_flow_run(bench, doc, DRG_STEP_TAKEN, DRG_STEP_RESOLVE, note));
    DRG_TRY(drg_pair_declare(doc, source));
    DRG_TRY(drg_pair_declare(doc, target));
    DRG_TRY(drg_flow_run(bench, doc, DRG_STEP_RESOLVE, DRG_STEP_CODE, note));
    drg_arena_reset(&bench->scratch);
    return drg_pair_find(doc, bench->engine->lexicon, source, target, &bench->scratch, pair);
}

static void print_row(const drg_tsv *tsv, const drg_pair *pair, int join, drg_buf *out)
{
    const char *type = pair->type ? pair->type : "";
    int quad = pair->quad;
    if (join && (strcmp(type, "CONCEDE") == 0 || strcmp(type, "RETREAT") == 0)) {
        type = "YIELD";
        quad = 2; // as the published sets have it
    }
    for (uint32_t i = 0; i < tsv->n_columns; i++) {
        drg_buf_str(out, tsv->cells[i]);
        drg_buf_char(out, '\t');
    }
    drg_buf_printf(out, "%s\t%d\t%.2f\t%.*s\n", type, quad, (double)pair->confidence, DRG_FMT(pair->rule));
}

static void print_header(const drg_tsv *tsv, drg_buf *out)
{
    for (uint32_t i = 0; i < tsv->n_columns; i++) {
        drg_buf_str(out, tsv->names[i]);
        drg_buf_char(out, '\t');
    }
    drg_buf_text(out, "type\tquad\tconfidence\trule\n");
}

static drg_err all_rows(drg_bench *bench, drg_tsv *tsv, int join, int older, drg_note *note)
{
    static const char *const names[N_ASKED] = {"sentence", "source", "target"};
    int columns[N_ASKED], more = 1;
    drg_err err = drg_tsv_columns(tsv, names, columns, N_ASKED, note);
    drg_buf out = {0};
    drg_doc doc;
    drg_doc_init(&doc, DRG_FLOW_MEMORY);
    print_header(tsv, &out);
    while (!err && !(err = drg_tsv_next(tsv, &more, note)) && more) {
        drg_str asked[N_ASKED];
        drg_pair pair = {0};
        for (int i = 0; i < N_ASKED; i++) asked[i] = drg_tsv_cell(tsv, columns[i]);
        drg_err bad = answer(bench, &doc, asked, &pair, note);
        if (bad == DRG_E_NOMEM) err = bad;
        else if (bad) fprintf(stderr, "dragoman: %s:%u: %s\n", tsv->path, (unsigned)tsv->line, drg_err_name(bad));
        if (older) drg_pair_older(bench->engine->lexicon, &pair);
        print_row(tsv, &pair, join, &out);
        if (!err && (out.failed || fwrite(out.p, 1, out.n, stdout) != out.n)) err = DRG_E_IO;
        drg_buf_reset(&out);
    }
    drg_buf_free(&out);
    drg_doc_free(&doc);
    return err;
}

int pairs_command(const arguments *args, const char *path)
{
    drg_note note = {{0}};
    drg_tsv tsv;
    const char *join = arguments_get(args, OPT_JOIN_YIELD), *codebook = arguments_get(args, OPT_CODEBOOK);
    if (args->n_operands) {
        fprintf(stderr, "dragoman code: --pairs takes the place of the files\n");
        return EXIT_ERROR;
    }
    drg_engine *engine = articles_engine(args, DRG_WITH_ALL);
    if (!engine) return EXIT_ERROR;
    drg_bench bench = {.engine = engine};
    drg_arena_init(&bench.scratch, DRG_FLOW_MEMORY);
    drg_err err = drg_reader_new(&bench.reader, engine->model, &note);
    if (!err && !(err = drg_tsv_open(&tsv, path, &note))) {
        err = all_rows(&bench, &tsv, !join || strcmp(join, "yes") == 0, !codebook || strcmp(codebook, "2021") == 0, &note);
        drg_tsv_close(&tsv);
    }
    drg_reader_free(bench.reader);
    drg_arena_free(&bench.scratch);
    drg_engine_close(engine);
    if (err) fprintf(stderr, "dragoman: %s\n", note.text[0] ? note.text : drg_err_name(err));
    return err ? EXIT_ERROR : EXIT_DONE;
}
