// SPDX-License-Identifier: MIT
//
// rows_text -- rows for programs: JSON Lines and CSV.
//
// JSON     a field that is not known is left out; lists and objects are JSON themselves
// CSV      RFC 4180: a header line; a field with a comma, a quote, a line break or blanks at its ends stands in quotes, quotes are
//          doubled; lines end in LF. A list is joined by "; ". What is not known is an empty field.
// Formulas A spreadsheet takes "=1+1" in a field for a formula, in quotes or not. Values are written as they are, so that programs
//          read what the article said; ask.spreadsheet (docs/questions.md) asks for the guarded form.

#include "base/json.h"
#include "views/view_inner.h"

#include <stdio.h>

drg_str view_cell(sqlite3_stmt *stmt, int column)
{
    const char *p = (const char *)sqlite3_column_text(stmt, column);
    return (drg_str){p, p ? (size_t)sqlite3_column_bytes(stmt, column) : 0};
}

drg_err view_flush(view_writer *w)
{
    if (w->out.failed) return DRG_E_NOMEM;
    drg_err err = w->out.n ? w->sink(w->user, w->out.p, w->out.n) : DRG_OK;
    drg_buf_reset(&w->out);
    return err;
}

static drg_err no_begin(view_writer *w)
{
    (void)w;
    return DRG_OK;
}

static int is_absent(sqlite3_stmt *stmt, int i, view_kind kind)
{
    if (sqlite3_column_type(stmt, i) == SQLITE_NULL) return 1;
    drg_str text = kind == VIEW_INT || kind == VIEW_NUM ? DRG_STR("0") : view_cell(stmt, i);
    return text.n == 0 || ((kind == VIEW_LIST || kind == VIEW_OBJECTS) && (drg_str_is(text, "[]") || drg_str_is(text, "{}")));
}

static drg_err json_row(view_writer *w, sqlite3_stmt *stmt)
{
    drg_json json = {&w->out, 0};
    int n = 0;
    drg_buf_char(&w->out, '{');
    for (int i = 0; i < w->n_columns; i++) {
        const view_column *c = &w->columns[i];
        if (is_absent(stmt, i, c->kind)) continue;
        drg_buf_printf(&w->out, "%s\"%s\":", n++ ? "," : "", c->name + (c->name[0] == '{'));
        json.comma = 0;
        switch (c->kind) {
        case VIEW_INT: drg_json_int(&json, NULL, sqlite3_column_int64(stmt, i)); break;
        case VIEW_NUM: drg_json_num(&json, NULL, sqlite3_column_double(stmt, i), 6); break;
        case VIEW_TEXT: drg_json_str(&json, NULL, view_cell(stmt, i)); break;
        case VIEW_LIST:
        case VIEW_OBJECTS: drg_buf_str(&w->out, view_cell(stmt, i)); break;
        }
    }
    drg_buf_text(&w->out, "}\n");
    return view_flush(w);
}

void view_rows_jsonl(view_writer *w)
{
    w->begin = no_begin;
    w->row = json_row;
    w->end = no_begin;
}

// One escape of a JSON string that SQLite wrote: \" \\ \/ \b \f \n \r \t \uXXXX (control characters only).
static size_t put_escape(drg_buf *out, const char *p, size_t n)
{
    static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
    if (n < 2) return n;
    const char *at = strchr(from, p[1]);
    if (at && p[1]) drg_buf_char(out, to[at - from]);
    else if (p[1] == 'u' && n >= 6) drg_buf_char(out, ' ');
    else drg_buf_char(out, p[1]);
    return p[1] == 'u' && n >= 6 ? 6 : 2;
}

void view_list_join(drg_buf *out, const char *json, size_t n, const char *between)
{
    int inside = 0, items = 0;
    for (size_t i = 0; i < n;) {
        char c = json[i];
        if (inside && c == '\\') {
            i += put_escape(out, json + i, n - i);
            continue;
        }
        if (c == '"') {
            inside = !inside;
            if (inside && items++) drg_buf_text(out, between);
        } else if (inside) {
            drg_buf_char(out, c);
        }
        i++;
    }
}

static void csv_field(view_writer *w, drg_str text, int is_word)
{
    static const char starts[] = "=+-@\t\r";
    int guard = is_word && w->spreadsheet && text.n && strchr(starts, text.p[0]) && text.p[0];
    int quote = guard || (text.n && (text.p[0] == ' ' || text.p[text.n - 1] == ' '));
    for (size_t i = 0; i < text.n && !quote; i++) quote = text.p[i] == ',' || text.p[i] == '"' || text.p[i] == '\n' || text.p[i] == '\r';
    if (quote) drg_buf_char(&w->out, '"');
    if (guard) drg_buf_char(&w->out, '\'');
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '"') drg_buf_char(&w->out, '"');
        if (text.p[i]) drg_buf_char(&w->out, text.p[i]);
    }
    if (quote) drg_buf_char(&w->out, '"');
}

static drg_err csv_begin(view_writer *w)
{
    if (w->spreadsheet) drg_buf_text(&w->out, "\xEF\xBB\xBF"); // so that spreadsheets take it for UTF-8
    for (int i = 0; i < w->n_columns; i++) drg_buf_printf(&w->out, "%s%s", i ? "," : "", w->columns[i].name + (w->columns[i].name[0] == ','));
    drg_buf_char(&w->out, '\n');
    return view_flush(w);
}

static drg_err csv_row(view_writer *w, sqlite3_stmt *stmt)
{
    drg_buf joined = {NULL, 0, 0, 0}, number = {NULL, 0, 0, 0};
    drg_json json = {&number, 0};
    for (int i = 0; i < w->n_columns; i++) {
        view_kind kind = w->columns[i].kind;
        if (i) drg_buf_char(&w->out, ',');
        if (is_absent(stmt, i, kind)) continue;
        if (kind == VIEW_LIST) {
            drg_buf_reset(&joined);
            drg_str list = view_cell(stmt, i);
            view_list_join(&joined, list.p, list.n, "; ");
            csv_field(w, drg_buf_view(&joined), 1);
        } else if (kind == VIEW_NUM) {
            drg_buf_reset(&number);
            json.comma = 0;
            drg_json_num(&json, NULL, sqlite3_column_double(stmt, i), 6);
            csv_field(w, drg_buf_view(&number), 0);
        } else {
            csv_field(w, view_cell(stmt, i), kind != VIEW_INT);
        }
    }
    drg_buf_char(&w->out, '\n');
    if (joined.failed || number.failed) w->out.failed = 1;
    drg_buf_free(&joined);
    drg_buf_free(&number);
    return view_flush(w);
}

void view_rows_csv(view_writer *w)
{
    w->begin = csv_begin;
    w->row = csv_row;
    w->end = no_begin;
}
