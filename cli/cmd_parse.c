// SPDX-License-Identifier: MIT
//
// cmd_parse -- dragoman parse FILE...: sentences, words, tags and trees as CoNLL-U.

#include "articles.h"

int cmd_parse(const arguments *args)
{
    articles_job job = {.step = DRG_STEP_READ, .form = DRG_PRINT_CONLLU, .look = {80, 0}};
    return articles_command(&job, args);
}
