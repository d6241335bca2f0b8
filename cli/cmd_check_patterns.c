// SPDX-License-Identifier: MIT
//
// cmd_check_patterns -- dragoman check-patterns: tries the examples beside the patterns; see docs/formats/patterns.md.
//
// Those that fail are printed, one a line: file, line, section, what went wrong, sentence. Status 1 when one failed.

#include "articles.h"
#include "code/lexicon.h"
#include "flow/flow.h"
#include "resolve/resolve.h"

static drg_err parse(void *user, drg_doc *doc, drg_str sentence)
{
    drg_bench *bench = user;
    DRG_TRY(drg_doc_set_text(doc, sentence));
    DRG_TRY(drg_reader_read(bench->reader, doc));
    drg_arena_reset(&bench->scratch);
    return drg_resolve(doc, bench->engine->know, &bench->scratch);
}

static void tell(void *user, const char *words)
{
    (void)user;
    puts(words);
}

static int check(const drg_engine *engine)
{
    drg_note note = {{0}};
    drg_bench bench = {.engine = engine};
    drg_err err = drg_reader_new(&bench.reader, engine->model, &note);
    drg_lexicon_checker checker = {.parse = parse, .tell = tell, .user = &bench};
    drg_arena_init(&bench.scratch, DRG_FLOW_MEMORY);
    if (!err) err = drg_lexicon_check(engine->lexicon, &checker);
    drg_reader_free(bench.reader);
    drg_arena_free(&bench.scratch);
    if (err) {
        fprintf(stderr, "dragoman: %s\n", note.text[0] ? note.text : drg_err_name(err));
        return EXIT_ERROR;
    }
    printf("%u patterns in %u lines of %u sections, %u examples, %u failed\n", (unsigned)engine->lexicon->n_patterns, (unsigned)engine->lexicon->n_lines,
           (unsigned)engine->lexicon->n_rules, (unsigned)checker.n_examples, (unsigned)checker.n_failed);
    return checker.n_failed ? EXIT_NO_ANSWER : EXIT_DONE;
}

int cmd_check_patterns(const arguments *args)
{
    drg_engine *engine = articles_engine(args, DRG_WITH_ALL);
    if (!engine) return EXIT_ERROR;
    int status = check(engine);
    drg_engine_close(engine);
    return status;
}
