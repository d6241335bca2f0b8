// SPDX-License-Identifier: MIT
//
// views -- questions to a ledger and exports from it; see views.h.

#include "views/views.h"

#include "views/view_sql.h"

#include <stdio.h>
#include <stdlib.h>

// ---- the handle ------------------------------------------------------------------------------------------------------------------

static int is_ledger(sqlite3 *db)
{
    sqlite3_stmt *stmt;
    int found = 0;
    if (sqlite3_prepare_v2(db, "SELECT count(*) FROM sqlite_schema WHERE name IN ('documents', 'contacts', 'events', 'statements', 'actors')", -1, &stmt, NULL) != SQLITE_OK)
        return 0;
    if (sqlite3_step(stmt) == SQLITE_ROW) found = sqlite3_column_int(stmt, 0) == 5;
    sqlite3_finalize(stmt);
    return found;
}

// "file:" and the path with what a URI would misread written as %XX.
static void put_uri(drg_buf *out, const char *path)
{
    drg_buf_text(out, "file:");
    for (const unsigned char *p = (const unsigned char *)path; *p; p++) {
        if (*p == '%' || *p == '?' || *p == '#' || *p < 0x21 || *p > 0x7E) drg_buf_printf(out, "%%%02X", (unsigned)*p);
        else drg_buf_char(out, (char)*p);
    }
    drg_buf_text(out, "?immutable=1");
}

drg_err drg_view_open(struct sqlite3 **db, const char *path, drg_note *note)
{
    *db = NULL;
    FILE *file = fopen(path, "rb");
    if (!file) return drg_fail(note, DRG_E_IO, "%.300s: cannot be read", path);
    fclose(file);
    sqlite3 *opened = NULL;
    int rc = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READONLY, NULL);
    if (rc == SQLITE_OK) sqlite3_busy_timeout(opened, 10000);
    if (rc == SQLITE_OK) rc = sqlite3_exec(opened, "SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL);
    if (rc == SQLITE_CANTOPEN || rc == SQLITE_READONLY) { // a write-ahead log needs a folder that can be written
        drg_buf uri = {NULL, 0, 0, 0};
        sqlite3_close(opened);
        opened = NULL;
        put_uri(&uri, path);
        rc = uri.failed ? SQLITE_NOMEM : sqlite3_open_v2(uri.p, &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL);
        drg_buf_free(&uri);
    }
    drg_err err = DRG_OK;
    if (rc == SQLITE_NOMEM || !opened) err = DRG_E_NOMEM;
    else if (!is_ledger(opened)) err = drg_fail(note, DRG_E_FORMAT, "%.300s: no ledger of dragoman", path);
    if (err) sqlite3_close(opened);
    else *db = opened;
    return err;
}

void drg_view_close(struct sqlite3 *db) { sqlite3_close(db); }

// ---- rows --------------------------------------------------------------------------------------------------------------------------

// Which of a view's columns a form shows.
static int shows(const view_column *c, drg_rows_form form, int evidence)
{
    int is_evidence = strcmp(c->name + (c->name[0] == '.' || c->name[0] == '{'), "evidence") == 0;
    if (is_evidence && !evidence) return 0;
    switch (c->name[0]) {
    case '.': return form == DRG_ROWS_TABLE;
    case '{': return form == DRG_ROWS_JSONL;
    case ',': return form == DRG_ROWS_CSV;
    default: return form == DRG_ROWS_TABLE ? c->width != 0 : 1;
    }
}

static drg_err run_rows(view_query *q, view_writer *w, drg_view view, drg_rows_form form)
{
    sqlite3_stmt *stmt;
    int n_all, rc = SQLITE_DONE;
    const view_column *all = view_columns(view, &n_all);
    DRG_TRY(view_with(q, view, form));
    view_add(q, "SELECT ");
    for (int i = 0; i < n_all && w->n_columns < VIEW_MAX_COLUMNS; i++) {
        if (!shows(&all[i], form, q->ask->evidence)) continue;
        if (w->n_columns) view_add(q, ", ");
        view_add(q, all[i].sql);
        w->room[w->n_columns++] = all[i];
    }
    w->columns = w->room;
    DRG_TRY(view_from(q, view));
    DRG_TRY(view_prepare(q, &stmt));
    drg_err err = DRG_OK;
    while (!err && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        if (w->n_rows == 0) err = w->begin(w);
        if (!err) err = w->row(w, stmt);
        w->n_rows++;
    }
    if (!err && rc != SQLITE_DONE) err = view_fail(q->db, q->note);
    if (!err && w->n_rows == 0 && form == DRG_ROWS_CSV) err = w->begin(w); // a table without rows has a header still
    if (!err) err = w->end(w);
    sqlite3_finalize(stmt);
    return err;
}

static drg_err answer(view_query *q, view_writer *w, drg_view view, drg_rows_form form)
{
    int is_contacts = view == DRG_VIEW_CONTACTS || view == DRG_VIEW_AGENDA;
    switch (form) {
    case DRG_ROWS_TABLE: view_rows_table(w); break;
    case DRG_ROWS_JSONL: view_rows_jsonl(w); break;
    case DRG_ROWS_CSV: view_rows_csv(w); break;
    case DRG_ROWS_ICS:
        return is_contacts ? view_ical(q, w, view == DRG_VIEW_AGENDA) : drg_fail(q->note, DRG_E_USAGE, "only contacts and the agenda go into a calendar");
    case DRG_ROWS_GRAPHML:
    case DRG_ROWS_GEXF:
    case DRG_ROWS_DOT: return view_network(q, w, form);
    case DRG_ROWS_POLECAT:
    case DRG_ROWS_PHOENIX:
    case DRG_ROWS_ICEWS:
    case DRG_ROWS_GDELT:
        return view == DRG_VIEW_EVENTS ? view_exchange(q, w, form) : drg_fail(q->note, DRG_E_USAGE, "only events have that format");
    }
    if (view == DRG_VIEW_NETWORK) return view_network(q, w, form);
    return run_rows(q, w, view, form);
}

drg_err drg_view_write(struct sqlite3 *db, drg_view view, const drg_view_ask *ask, drg_rows_form form, const drg_look *look, drg_sink sink, void *user,
                       uint64_t *n_rows, drg_note *note)
{
    view_query q;
    view_writer w = {.look = look ? *look : (drg_look){80, 0}, .spreadsheet = ask->spreadsheet, .sink = sink, .user = user};
    if (note) note->text[0] = 0;
    drg_err err = view_query_init(&q, db, ask, note);
    if (!err && (view == DRG_VIEW_POSITIONS || view == DRG_VIEW_DYAD) && (!ask->who || (view == DRG_VIEW_DYAD && !ask->whom)))
        err = drg_fail(note, DRG_E_USAGE, "no actor is named");
    if (!err) err = answer(&q, &w, view, form);
    if (!err) err = view_flush(&w);
    if (n_rows) *n_rows = w.n_rows;
    view_query_free(&q);
    drg_buf_free(&w.out);
    if (err && note && !note->text[0]) (void)drg_fail(note, err, "%s", drg_err_name(err));
    return err;
}
