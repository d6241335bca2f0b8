// SPDX-License-Identifier: MIT
//
// cmd_dates -- dragoman dates FILE...: every expression of time with its value, for checking the rules on a corpus.

#include "articles.h"

int cmd_dates(const arguments *args)
{
    articles_job job = {.step = DRG_STEP_RESOLVE, .form = DRG_PRINT_DATES, .look = {80, 0}};
    return articles_command(&job, args);
}
