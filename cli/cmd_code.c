// SPDX-License-Identifier: MIT
//
// cmd_code -- dragoman code FILE...: contacts, statements and events, as records or as a report.

#define _POSIX_C_SOURCE 200809L

#include "articles.h"
#include "look.h"
#include "pairtable.h"

#include <string.h>
#include <unistd.h>

static drg_print form_of(const char *format)
{
    if (!format) return DRG_PRINT_JSONL;
    if (strcmp(format, "csv") == 0) return DRG_PRINT_CSV;
    if (strcmp(format, "polecat") == 0) return DRG_PRINT_POLECAT;
    if (strcmp(format, "phoenix") == 0) return DRG_PRINT_PHOENIX;
    if (strcmp(format, "icews") == 0) return DRG_PRINT_ICEWS;
    return strcmp(format, "gdelt") == 0 ? DRG_PRINT_GDELT : DRG_PRINT_JSONL;
}

int cmd_code(const arguments *args)
{
    const char *pairs = arguments_get(args, OPT_PAIRS);
    if (pairs) return pairs_command(args, pairs);
    articles_job job = {.step = DRG_STEP_CODE, .look = look_of_terminal()};
    const char *format = arguments_get(args, OPT_FORMAT);
    int for_people = format ? strcmp(format, "report") == 0 : !arguments_get(args, OPT_OUT) && isatty(STDOUT_FILENO);
    job.form = for_people ? DRG_PRINT_REPORT : form_of(format);
    return articles_command(&job, args);
}
