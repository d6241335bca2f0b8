// SPDX-License-Identifier: MIT
//
// tsv -- reads tables: tab-separated, UTF-8, a header line that names the columns, one fact a line.
//
// Reads    a file of data/: `#` lines and empty lines are comments; no quoting, a `"` is data; a CR before the LF is dropped
// Rule     columns are asked for by name, so that columns can be added or moved without a change in C
// Rule     cells missing at the end of a line are empty; more cells than the header has is an error
// Rule     every complaint begins with file:line, as compilers do
// Cost     one pass over the mapped file; cells are slices of it and live until drg_tsv_close

#ifndef DRG_BASE_TSV_H
#define DRG_BASE_TSV_H

#include "base/err.h"
#include "base/file.h"
#include "base/str.h"

#include <stdint.h>

#define DRG_TSV_MAX_COLUMNS 48

typedef struct drg_tsv {
    drg_file file;
    char path[1024];                       // as it was given, for messages (cut when longer)
    drg_str rest;                          // the lines that are still to be read
    uint32_t line;                         // number of the line last read, from 1
    uint32_t n_columns;                    // of the header
    drg_str names[DRG_TSV_MAX_COLUMNS];    // of the columns
    drg_str cells[DRG_TSV_MAX_COLUMNS];    // of the row last read; missing ones are empty
} drg_tsv;

// Maps the file, checks that it is UTF-8 and reads the header. DRG_E_IO, DRG_E_FORMAT; on failure nothing is left open.
drg_err drg_tsv_open(drg_tsv *tsv, const char *path, drg_note *note);
// The same over bytes that the caller holds; name is used in messages.
drg_err drg_tsv_open_text(drg_tsv *tsv, const char *name, drg_str text, drg_note *note);
void drg_tsv_close(drg_tsv *tsv);

// Number of the column with this name, or -1.
int drg_tsv_column(const drg_tsv *tsv, const char *name);
// The columns of n names; DRG_E_FORMAT naming the first that is missing.
drg_err drg_tsv_columns(const drg_tsv *tsv, const char *const *names, int *columns, size_t n, drg_note *note);

// Reads the next row into tsv->cells; *more is 0 at the end of the file. DRG_E_FORMAT.
drg_err drg_tsv_next(drg_tsv *tsv, int *more, drg_note *note);
// A cell of the row, trimmed; empty for column -1.
drg_str drg_tsv_cell(const drg_tsv *tsv, int column);

// A cell as a whole number or a decimal fraction; an empty cell gives *value = 0 and *given = 0. DRG_E_FORMAT with file:line and column.
drg_err drg_tsv_int(const drg_tsv *tsv, int column, int64_t least, int64_t most, int64_t *value, int *given, drg_note *note);
// In units of 10^-decimals ("12.345" with 4 decimals is 123450): no floats, the same on every machine. Further digits are cut.
drg_err drg_tsv_fixed(const drg_tsv *tsv, int column, int decimals, int64_t *value, int *given, drg_note *note);

// "file:line: message" into note; returns DRG_E_FORMAT.
#if defined(__GNUC__)
__attribute__((format(printf, 3, 4)))
#endif
drg_err drg_tsv_fail(const drg_tsv *tsv, drg_note *note, const char *format, ...);

#endif
