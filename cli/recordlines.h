// SPDX-License-Identifier: MIT
//
// recordlines -- files of records, document by document or line by line.

#ifndef DRG_CLI_RECORDLINES_H
#define DRG_CLI_RECORDLINES_H

#include "base/buf.h"
#include "base/err.h"

// Gets a piece of a file and the number of its first line; an empty piece when a stream makes a pause. Not 0: stop reading.
typedef int (*recordlines_sink)(void *user, drg_str piece, const char *path, unsigned long line);

typedef enum recordlines_cut { RECORDLINES_DOCUMENTS, RECORDLINES_LINES } recordlines_cut;

// Reads the files one after another ("-" is standard input). A piece is a line, or a document's lines. 0, or -1: a file could not be
// read, which was told on stderr (the others are read), or 1: the sink stopped it.
int recordlines_read(const char *const *paths, int n_paths, recordlines_cut cut, recordlines_sink sink, void *user);

#endif
