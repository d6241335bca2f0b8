// SPDX-License-Identifier: MIT
//
// cmd_parse -- dragoman parse FILE...: sentences, words, tags and trees as CoNLL-U.

#include "articles.h"

int cmd_parse(const arguments *args)
{
    articles_job job = {.step = DRG_STEP_READ, .form = DRG_PRINT_CONLLU, .look = {80, 0}};
    if (articles_options(&job, args) != 0) return EXIT_ERROR;
    drg_engine *engine = articles_engine(args, DRG_WITH_READER);
    if (!engine) return EXIT_ERROR;
    job.engine = engine;
    int status = articles_run(&job, args->operands, args->n_operands);
    drg_engine_close(engine);
    return status;
}
