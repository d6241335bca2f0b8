// SPDX-License-Identifier: MIT
//
// cmd_code -- dragoman code FILE...: contacts, statements and events, as records or as a report.

#define _POSIX_C_SOURCE 200809L

#include "articles.h"
#include "look.h"
#include "pairtable.h"

#include <string.h>
#include <unistd.h>

int cmd_code(const arguments *args)
{
    const char *pairs = arguments_get(args, OPT_PAIRS);
    if (pairs) return pairs_command(args, pairs);
    articles_job job = {.step = DRG_STEP_CODE, .look = look_of_terminal()};
    const char *format = arguments_get(args, OPT_FORMAT);
    int for_people = format ? strcmp(format, "report") == 0 : !arguments_get(args, OPT_OUT) && isatty(STDOUT_FILENO);
    job.form = for_people ? DRG_PRINT_REPORT : DRG_PRINT_JSONL;
    return articles_command(&job, args);
}
