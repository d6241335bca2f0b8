// SPDX-License-Identifier: MIT
//
// cmd_explain -- dragoman explain FILE...: what was found in each sentence and how, or why nothing was.

#include "articles.h"
#include "look.h"

int cmd_explain(const arguments *args)
{
    articles_job job = {.step = DRG_STEP_CODE, .form = DRG_PRINT_EXPLAIN, .look = look_of_terminal()};
    if (articles_options(&job, args) != 0) return EXIT_ERROR;
    drg_engine *engine = articles_engine(args, DRG_WITH_ALL);
    if (!engine) return EXIT_ERROR;
    job.engine = engine;
    int status = articles_run(&job, args->operands, args->n_operands);
    drg_engine_close(engine);
    return status;
}
