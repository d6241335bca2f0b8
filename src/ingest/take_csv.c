// SPDX-License-Identifier: MIT
//
// take_csv -- tables with a text column: CSV (RFC 4180) and TSV, a row an article.
//
// Rule     the separator is a tab where --input tsv says so or the first line has one, else whichever of , ; | it has most of
// Rule     the first line is a header when it names a known column (fields.h); where no column is known, the widest one holds the text,
//          and the first row is a header when its cell there is short
// Rule     a column may be named by its number: --field text=3
// Rule     cells in quotes may hold separators, line ends and doubled quotes. A quote that nothing closes is taken as a mere sign, and
//          from there on none reaches over a line end. In TSV a cell is quoted only when its closing quote stands before a tab or line end
// Cost     linear; the row at hand is held

#include "ingest/taken.h"

#include <stdlib.h>

#define ROW_MOST ((size_t)32 << 20)
#define CELLS_MOST 4096
#define PEEK 65536

typedef struct table {
    char separator;
    int one_line;                 // quotes do not reach over line ends any more
    int plain;                    // of the row at hand: its quotes are mere signs
    int column[DRG_N_FIELDS];     // -1: none
    unsigned long row;
} table;

typedef struct cells {
    drg_str *at;
    uint32_t n, cap;
    int unclosed; // a quote in the row is closed nowhere in the rest of the input
} cells;

static int ends_cell(char c, char separator) { return c == separator || c == '\n' || c == '\r'; }

// Where the cell at `at` ends: on a separator, a line end, or s.n. SIZE_MAX: s does not hold its end. *quoted: 1 when its text lies in quotes,
// -1 when it begins with one that nothing closes.
static size_t cell_end(const table *t, drg_str s, size_t at, int over, int *quoted)
{
    *quoted = 0;
    if (!t->plain && at < s.n && s.p[at] == '"') {
        for (size_t i = at + 1; i < s.n; i++) {
            if (t->one_line && s.p[i] == '\n') break;
            if (s.p[i] != '"') continue;
            if (i + 1 == s.n && !over) return SIZE_MAX;
            if (i + 1 < s.n && s.p[i + 1] == '"') {
                i++;
                continue;
            }
            if (i + 1 == s.n || ends_cell(s.p[i + 1], t->separator)) {
                *quoted = 1;
                return i + 1;
            }
            if (t->separator == '\t') goto plain; // "We met", he said
        }
        if (!over && !t->one_line) return SIZE_MAX;
        *quoted = -1;
    }
plain:
    for (size_t i = at; i < s.n; i++)
        if (s.p[i] == '\n' || s.p[i] == t->separator) return i;
    return over ? s.n : SIZE_MAX;
}

// A cell's text: quotes taken off, doubled ones made one.
static drg_str cell_text(drg_str raw, int quoted, drg_arena *arena)
{
    if (quoted <= 0) return raw.n && raw.p[raw.n - 1] == '\r' ? drg_str_sub(raw, 0, raw.n - 1) : raw;
    raw = drg_str_sub(raw, 1, raw.n - 1);
    if (!raw.n || !memchr(raw.p, '"', raw.n)) return raw;
    char *out = drg_arena_alloc(arena, raw.n + 1);
    if (!out) return (drg_str){NULL, 0};
    size_t n = 0;
    for (size_t i = 0; i < raw.n; i++) {
        out[n++] = raw.p[i];
        if (raw.p[i] == '"' && i + 1 < raw.n && raw.p[i + 1] == '"') i++;
    }
    return (drg_str){out, n};
}

// Cuts one row off s into row; its length with the line end, or SIZE_MAX when s does not hold its end.
static size_t cut_row(const table *t, drg_str s, int over, cells *row, drg_arena *arena)
{
    table now = *t;
    row->n = 0;
    row->unclosed = 0;
    for (size_t at = 0;;) {
        int quoted;
        size_t end = cell_end(&now, s, at, over, &quoted);
        if (end == SIZE_MAX) return SIZE_MAX;
        row->unclosed |= quoted < 0;
        now.plain |= row->unclosed; // what one quote did not find, the next would not find either
        if (row->n < CELLS_MOST) {
            drg_str *cell = DRG_ARENA_PUSH(arena, row->at, row->n, row->cap);
            if (!cell) return 0;
            *cell = cell_text(drg_str_sub(s, at, end), quoted, arena);
        }
        if (end < s.n && s.p[end] == t->separator) {
            at = end + 1;
            continue;
        }
        if (end < s.n && s.p[end] == '\r') end++;
        return end < s.n && s.p[end] == '\n' ? end + 1 : end;
    }
}

// The row ahead; the window is passed by the caller, *length bytes. DRG_E_NOTFOUND at the end.
static drg_err row_ahead(table *t, drg_window *w, cells *row, size_t *length, drg_taken *taken, drg_note *note)
{
    for (;;) {
        if (!w->view.n && w->over) return DRG_E_NOTFOUND;
        *length = w->view.n ? cut_row(t, w->view, w->over, row, taken->arena) : SIZE_MAX;
        if (*length == 0) return drg_taken_refused(taken);
        t->one_line |= *length != SIZE_MAX && row->unclosed; // else every row would search the rest anew
        if (*length != SIZE_MAX) return DRG_OK;
        if (w->view.n <= ROW_MOST) {
            size_t before = w->view.n; // twice as much each time, so that a long row is not cut again for every block
            DRG_TRY(drg_window_want(w, 2 * before + 1, note)); // nothing may be in view
            continue;
        }
        if (t->one_line) return drg_fail(note, DRG_E_LIMIT, "row %lu has more than %zu bytes", t->row, ROW_MOST);
        t->one_line = 1;
    }
}

static char separator_of(drg_str line)
{
    static const char signs[] = {',', ';', '|', '\t'};
    size_t count[4] = {0, 0, 0, 0};
    int inside = 0;
    for (size_t i = 0; i < line.n && (inside || line.p[i] != '\n'); i++) {
        inside ^= line.p[i] == '"';
        for (int k = 0; k < 4 && !inside; k++) count[k] += line.p[i] == signs[k];
    }
    if (count[3]) return '\t';
    int best = 0;
    for (int k = 1; k < 3; k++)
        if (count[k] > count[best]) best = k;
    return signs[best];
}

// The column that the header, or a number, gives a field.
static int column_of(const drg_fields *fields, drg_field field, const cells *header)
{
    const char *name;
    for (int rank = 0; (name = drg_fields_name(fields, field, rank)) != NULL; rank++) {
        for (uint32_t c = 0; c < header->n; c++)
            if (drg_str_eq_ascii_case(drg_str_trim(header->at[c]), drg_str_from(name))) return (int)c;
        char *end;
        long number = rank < fields->n_own[field] ? strtol(name, &end, 10) : 0;
        if (number > 0 && number <= CELLS_MOST && !*end) return (int)number - 1;
    }
    return -1;
}

// The widest column of the rows in the first bytes, and whether the first row is a header over it; -1 when none looks like text.
static int widest(const table *t, drg_str head, const cells *first, int *is_header, drg_arena *arena)
{
    cells row = {NULL, 0, 0, 0};
    size_t sum[64] = {0}, rows = 0, best = 0, length;
    while (head.n && rows < 200 && (length = cut_row(t, head, 1, &row, arena)) != 0) {
        head = drg_str_sub(head, length, head.n);
        for (uint32_t c = 0; c < row.n && c < 64; c++) sum[c] += row.at[c].n;
        rows++;
    }
    for (size_t c = 1; c < 64; c++)
        if (sum[c] > sum[best]) best = c;
    if (!rows || sum[best] / rows < 20 || best >= first->n) return -1;
    *is_header = rows > 1 && first->at[best].n < 40 && first->at[best].n * 3 < sum[best] / rows;
    return (int)best;
}

static drg_err read_header(table *t, drg_window *w, drg_taken *taken, drg_note *note)
{
    cells first = {NULL, 0, 0, 0};
    size_t length;
    int named = 0;
    DRG_TRY(drg_window_want(w, PEEK, note));
    if (drg_str_starts(w->view, "\xEF\xBB\xBF")) drg_window_pass(w, 3);
    if (drg_str_trim(w->view).n == 0 && w->over) return drg_fail(note, DRG_E_INPUT, "empty");
    t->separator = taken->format == DRG_FORMAT_TSV ? '\t' : separator_of(w->view);
    DRG_TRY(row_ahead(t, w, &first, &length, taken, note));
    for (int f = 0; f < DRG_N_FIELDS; f++) {
        t->column[f] = column_of(taken->fields, (drg_field)f, &first);
        if (t->column[f] >= 0 && (uint32_t)t->column[f] < first.n) {
            const char *name;
            for (int rank = 0; (name = drg_fields_name(taken->fields, (drg_field)f, rank)) != NULL; rank++)
                named |= drg_str_eq_ascii_case(drg_str_trim(first.at[t->column[f]]), drg_str_from(name));
        }
    }
    if (t->column[DRG_FIELD_TEXT] < 0 && taken->fields->n_own[DRG_FIELD_TEXT])
        return drg_fail(note, DRG_E_INPUT, "no column '%s' in the first line", taken->fields->own[DRG_FIELD_TEXT][0]);
    if (t->column[DRG_FIELD_TEXT] < 0) {
        int is_header = 0;
        t->column[DRG_FIELD_TEXT] = widest(t, drg_str_sub(w->view, 0, PEEK), &first, &is_header, taken->arena);
        named |= is_header;
    }
    if (t->column[DRG_FIELD_TEXT] < 0) return drg_fail(note, DRG_E_INPUT, "no column looks like text; name it: --field text=NAME");
    if (named) {
        drg_window_pass(w, length);
        t->row++;
    }
    return DRG_OK;
}

static drg_err csv_open(void **state, drg_window *window, drg_taken *taken, drg_note *note)
{
    table *t = calloc(1, sizeof *t);
    if (!t) return DRG_E_NOMEM;
    drg_err err = read_header(t, window, taken, note);
    if (err == DRG_E_NOTFOUND) err = drg_fail(note, DRG_E_INPUT, "empty");
    if (err) free(t);
    else *state = t;
    return err;
}

static drg_err csv_next(void *state, drg_window *window, drg_taken *taken, drg_note *note)
{
    table *t = state;
    cells row;
    size_t length;
    do {
        row = (cells){NULL, 0, 0, 0};
        drg_err err = row_ahead(t, window, &row, &length, taken, note);
        if (err == DRG_E_LIMIT) drg_window_pass(window, window->view.n);
        DRG_TRY(err);
        drg_window_pass(window, length); // over a stream this moves nothing before the next call
        t->row++;
    } while (row.n == 1 && drg_str_trim(row.at[0]).n == 0);
    for (int f = 0; f < DRG_N_FIELDS; f++)
        if (t->column[f] >= 0 && (uint32_t)t->column[f] < row.n) taken->field[f] = row.at[t->column[f]];
    if (drg_str_trim(taken->field[DRG_FIELD_TEXT]).n == 0) return drg_fail(note, DRG_E_INPUT, "row %lu: no text in its column", t->row);
    return DRG_OK;
}

static void csv_close(void *state) { free(state); }

const drg_taker drg_take_csv = {csv_open, csv_next, csv_close};
