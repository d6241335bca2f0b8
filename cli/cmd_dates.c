// SPDX-License-Identifier: MIT
//
// cmd_dates -- dragoman dates FILE...: every expression of time with its value, for checking the rules on a corpus.

#include "articles.h"

int cmd_dates(const arguments *args)
{
    articles_job job = {.step = DRG_STEP_RESOLVE, .form = DRG_PRINT_DATES, .look = {80, 0}};
    if (articles_options(&job, args) != 0) return EXIT_ERROR;
    drg_engine *engine = articles_engine(args, DRG_WITH_ALL);
    if (!engine) return EXIT_ERROR;
    job.engine = engine;
    int status = articles_run(&job, args->operands, args->n_operands);
    drg_engine_close(engine);
    return status;
}
