// SPDX-License-Identifier: MIT
//
// rows_table -- rows for people: columns as wide as the terminal allows, cells wrapped at blanks, colours only where wanted.
//
// Method   widths follow from the columns and the terminal alone, so that rows can be printed as they come: fixed columns take
//          what they ask for, the others share what is left
// Rule     words of articles are printed without their control characters (print/page.h)

#include "base/utf8.h"
#include "print/page.h"
#include "views/view_inner.h"

typedef struct layout {
    int width[VIEW_MAX_COLUMNS]; // 0: not a cell
    int last;                    // the last cell
    drg_page page;
} layout;

static layout lay_out(view_writer *w)
{
    layout l;
    memset(&l, 0, sizeof l);
    int total = w->look.width ? w->look.width : 80, fixed = 0, shares = 0, n = 0;
    if (total < 60) total = 60;
    if (total > 240) total = 240;
    l.page = (drg_page){&w->out, total, w->look.colour};
    for (int i = 0; i < w->n_columns; i++) {
        int width = w->columns[i].width;
        if (width == 0 || width >= VIEW_WIDE) continue;
        if (width > 0) fixed += width;
        else shares -= width;
        n++;
        l.last = i;
    }
    int left = total - fixed - (n - 1), given = 0, shared = 0;
    for (int i = 0; i < w->n_columns; i++) {
        int width = w->columns[i].width;
        if (width == 0 || width >= VIEW_WIDE) continue;
        if (width > 0) {
            l.width[i] = width;
            continue;
        }
        shared -= width; // rounding is spread: the last share ends where the page does
        l.width[i] = left * shared / shares - given;
        given += l.width[i];
    }
    return l;
}

// Cuts the next line of at most `width` characters off *rest; a word that is longer is broken.
static drg_str next_line(drg_str *rest, int width)
{
    size_t at = 0, end = 0;
    int n = 0;
    while (rest->n && (rest->p[0] == ' ' || rest->p[0] == '\n')) *rest = drg_str_sub(*rest, 1, rest->n);
    while (at < rest->n) {
        size_t before = at;
        uint32_t c = drg_utf8_next(*rest, &at);
        if (c == ' ' || c == '\n') end = before;
        if (c == '\n') break;
        if (++n > width) {
            if (!end) end = before; // one long word
            break;
        }
        if (at == rest->n) end = at;
    }
    drg_str line = drg_str_sub(*rest, 0, end);
    *rest = drg_str_sub(*rest, end, rest->n);
    return line;
}

static void put_cells(const layout *l, view_writer *w, drg_str *cells, drg_ink ink)
{
    for (;;) {
        int last = -1;
        for (int i = 0; i < w->n_columns; i++)
            if (l->width[i] && cells[i].n) last = i;
        if (last < 0) return;
        for (int i = 0; i <= last; i++) {
            if (!l->width[i]) continue;
            int is_number = w->columns[i].kind == VIEW_INT || w->columns[i].kind == VIEW_NUM;
            drg_str line = next_line(&cells[i], l->width[i]);
            int pad = l->width[i] - (int)drg_utf8_count(line);
            if (is_number) drg_page_indent(&l->page, pad);
            if (line.n) drg_page_ink(&l->page, ink == DRG_INK_PLAIN && i == 0 ? DRG_INK_CYAN : ink, line);
            if (i == last) break;
            drg_page_indent(&l->page, (is_number ? 0 : pad) + 1);
        }
        drg_buf_char(&w->out, '\n');
    }
}

static drg_err table_begin(view_writer *w)
{
    drg_str cells[VIEW_MAX_COLUMNS];
    layout l = lay_out(w);
    for (int i = 0; i < w->n_columns; i++) cells[i] = drg_str_from(w->columns[i].name + (w->columns[i].name[0] == '.'));
    put_cells(&l, w, cells, DRG_INK_BOLD);
    return view_flush(w);
}

static drg_err table_row(view_writer *w, sqlite3_stmt *stmt)
{
    drg_str cells[VIEW_MAX_COLUMNS];
    layout l = lay_out(w);
    for (int i = 0; i < w->n_columns; i++) cells[i] = l.width[i] ? view_cell(stmt, i) : (drg_str){NULL, 0};
    put_cells(&l, w, cells, DRG_INK_PLAIN);
    for (int i = 0; i < w->n_columns; i++) {
        if (w->columns[i].width < VIEW_WIDE) continue;
        drg_str lines = view_cell(stmt, i), line; // one paragraph a line
        while (drg_str_next(&lines, '\n', &line)) {
            drg_page_indent(&l.page, 4);
            drg_page_wrap(&l.page, DRG_INK_DIM, line, 4, 6);
        }
    }
    return view_flush(w);
}

static drg_err table_end(view_writer *w)
{
    (void)w;
    return DRG_OK;
}

void view_rows_table(view_writer *w)
{
    w->begin = table_begin;
    w->row = table_row;
    w->end = table_end;
}
