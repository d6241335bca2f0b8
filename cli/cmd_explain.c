// SPDX-License-Identifier: MIT
//
// cmd_explain -- dragoman explain FILE...: what was found in each sentence and how, or why nothing was.

#include "articles.h"
#include "look.h"

int cmd_explain(const arguments *args)
{
    articles_job job = {.step = DRG_STEP_CODE, .form = DRG_PRINT_EXPLAIN, .look = look_of_terminal()};
    return articles_command(&job, args);
}
