// SPDX-License-Identifier: MIT
//
// cmd_mentions -- dragoman mentions FILE...: who is spoken of and where, mention by mention.

#include "articles.h"

int cmd_mentions(const arguments *args)
{
    articles_job job = {.step = DRG_STEP_RESOLVE, .form = DRG_PRINT_MENTIONS, .look = {80, 0}};
    return articles_command(&job, args);
}
