// SPDX-License-Identifier: MIT
//
// pairtable -- dragoman code --pairs FILE.tsv: what the source of each row does to its target, for scoring on benchmarks.

#ifndef DRG_CLI_PAIRTABLE_H
#define DRG_CLI_PAIRTABLE_H

#include "options.h"

// Columns sentence, source and target are needed; prints all columns and type, quad, confidence, rule. Every row is answered.
int pairs_command(const arguments *args, const char *path);

#endif
