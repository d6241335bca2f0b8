// SPDX-License-Identifier: MIT
//
// tsv -- tables with a header line; see tsv.h for the format and its rules.

#include "base/tsv.h"

#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>

drg_err drg_tsv_fail(const drg_tsv *tsv, drg_note *note, const char *format, ...)
{
    char message[384];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    return drg_fail(note, DRG_E_FORMAT, "%s:%u: %s", tsv->path, tsv->line, message);
}

// The next line without its end; 0 when nothing is left.
static int line_next(drg_tsv *tsv, drg_str *line)
{
    if (tsv->rest.n == 0) return 0;
    const char *end = memchr(tsv->rest.p, '\n', tsv->rest.n);
    size_t n = end ? (size_t)(end - tsv->rest.p) : tsv->rest.n;
    *line = (drg_str){tsv->rest.p, n};
    size_t taken = end ? n + 1 : n;
    tsv->rest.p += taken;
    tsv->rest.n -= taken;
    tsv->line++;
    if (line->n && line->p[line->n - 1] == '\r') line->n--;
    return 1;
}

// The next line that is no comment and not empty.
static int line_next_full(drg_tsv *tsv, drg_str *line)
{
    while (line_next(tsv, line))
        if (line->n && line->p[0] != '#') return 1;
    return 0;
}

static drg_err header_read(drg_tsv *tsv, drg_note *note)
{
    drg_str line, cell;
    if (!line_next_full(tsv, &line)) return drg_tsv_fail(tsv, note, "no header line");
    drg_str rest = line;
    while (drg_str_next(&rest, '\t', &cell)) {
        if (tsv->n_columns == DRG_TSV_MAX_COLUMNS) return drg_tsv_fail(tsv, note, "more than %d columns", DRG_TSV_MAX_COLUMNS);
        cell = drg_str_trim(cell);
        if (cell.n == 0) return drg_tsv_fail(tsv, note, "column %u has no name", tsv->n_columns + 1);
        for (uint32_t i = 0; i < tsv->n_columns; i++)
            if (drg_str_eq(tsv->names[i], cell)) return drg_tsv_fail(tsv, note, "two columns are named '%.*s'", DRG_FMT(cell));
        tsv->names[tsv->n_columns++] = cell;
    }
    return DRG_OK;
}

drg_err drg_tsv_open_text(drg_tsv *tsv, const char *name, drg_str text, drg_note *note)
{
    memset(tsv, 0, sizeof *tsv);
    snprintf(tsv->path, sizeof tsv->path, "%s", name);
    size_t bad = drg_utf8_check(text);
    if (bad != SIZE_MAX) {
        tsv->line = 1;
        for (size_t i = 0; i < bad; i++) tsv->line += text.p[i] == '\n';
        return drg_tsv_fail(tsv, note, "not valid UTF-8");
    }
    if (text.n >= 3 && memcmp(text.p, "\xEF\xBB\xBF", 3) == 0) text = drg_str_sub(text, 3, text.n); // a byte order mark of Windows editors
    tsv->rest = text;
    return header_read(tsv, note);
}

drg_err drg_tsv_open(drg_tsv *tsv, const char *path, drg_note *note)
{
    drg_file file;
    DRG_TRY(drg_file_map(&file, path, note));
    drg_err err = drg_tsv_open_text(tsv, path, file.bytes, note);
    if (err != DRG_OK) {
        drg_file_unmap(&file);
        return err;
    }
    tsv->file = file;
    return DRG_OK;
}

void drg_tsv_close(drg_tsv *tsv)
{
    drg_file_unmap(&tsv->file);
    memset(tsv, 0, sizeof *tsv);
}

int drg_tsv_column(const drg_tsv *tsv, const char *name)
{
    for (uint32_t i = 0; i < tsv->n_columns; i++)
        if (drg_str_is(tsv->names[i], name)) return (int)i;
    return -1;
}

drg_err drg_tsv_columns(const drg_tsv *tsv, const char *const *names, int *columns, size_t n, drg_note *note)
{
    for (size_t i = 0; i < n; i++) {
        columns[i] = drg_tsv_column(tsv, names[i]);
        if (columns[i] < 0) return drg_tsv_fail(tsv, note, "no column is named '%s'", names[i]);
    }
    return DRG_OK;
}

drg_err drg_tsv_next(drg_tsv *tsv, int *more, drg_note *note)
{
    drg_str line, cell;
    *more = line_next_full(tsv, &line);
    if (!*more) return DRG_OK;
    uint32_t n = 0;
    drg_str rest = line;
    while (drg_str_next(&rest, '\t', &cell)) {
        if (n == tsv->n_columns) {
            // Blank cells too many are the traces of a spreadsheet, not a mistake in the facts.
            if (drg_str_trim(cell).n == 0) continue;
            return drg_tsv_fail(tsv, note, "more cells than the header has columns (%u)", tsv->n_columns);
        }
        tsv->cells[n++] = drg_str_trim(cell);
    }
    for (; n < tsv->n_columns; n++) tsv->cells[n] = (drg_str){NULL, 0};
    return DRG_OK;
}

drg_str drg_tsv_cell(const drg_tsv *tsv, int column)
{
    if (column < 0 || (uint32_t)column >= tsv->n_columns) return (drg_str){NULL, 0};
    return tsv->cells[column];
}

drg_err drg_tsv_int(const drg_tsv *tsv, int column, int64_t least, int64_t most, int64_t *value, int *given, drg_note *note)
{
    DRG_TRY(drg_tsv_fixed(tsv, column, 0, value, given, note));
    drg_str cell = drg_tsv_cell(tsv, column);
    if (*given && memchr(cell.p, '.', cell.n))
        return drg_tsv_fail(tsv, note, "'%.*s' is not a whole number", DRG_FMT(cell));
    if (*given && (*value < least || *value > most))
        return drg_tsv_fail(tsv, note, "'%.*s' is not between %lld and %lld", DRG_FMT(cell), (long long)least, (long long)most);
    return DRG_OK;
}

drg_err drg_tsv_fixed(const drg_tsv *tsv, int column, int decimals, int64_t *value, int *given, drg_note *note)
{
    drg_str cell = drg_tsv_cell(tsv, column);
    *value = 0;
    *given = cell.n > 0;
    if (!*given) return DRG_OK;
    size_t at = 0;
    int negative = cell.p[0] == '-', seen_point = 0, digits = 0, fraction = 0;
    if (negative || cell.p[0] == '+') at++;
    for (; at < cell.n; at++) {
        char c = cell.p[at];
        if (c == '.' && !seen_point) {
            seen_point = 1;
        } else if (c >= '0' && c <= '9') {
            if (++digits > 15) break; // 10^15 with 4 decimals would still fit, but no fact of ours is that large
            if (!seen_point || fraction < decimals) {
                *value = *value * 10 + (c - '0');
                fraction += seen_point;
            }
        } else {
            break;
        }
    }
    if (at != cell.n || digits == 0) return drg_tsv_fail(tsv, note, "'%.*s' is not a number", DRG_FMT(cell));
    for (; fraction < decimals; fraction++) {
        if (*value > INT64_MAX / 10) return drg_tsv_fail(tsv, note, "'%.*s' is too large", DRG_FMT(cell));
        *value *= 10;
    }
    if (negative) *value = -*value;
    return DRG_OK;
}
