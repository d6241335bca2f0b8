// SPDX-License-Identifier: MIT
//
// ledger_sql -- statements of the ledger: prepared once, bound, run; errors of SQLite as ours.

#include "ledger/ledger_inner.h"

#include "base/cal.h"

#include <stdlib.h>

const ledger_kind ledger_kinds[2] = {{"contact_reports", "contact_units", "contacts", "contact_id", 0}, {"event_reports", "event_units", "events", "event_id", 1}};

drg_err ledger_fail(drg_ledger *ledger, drg_note *note)
{
    int rc = sqlite3_errcode(ledger->db);
    const char *words = sqlite3_errmsg(ledger->db);
    if (rc == SQLITE_NOMEM) return DRG_E_NOMEM;
    if (rc == SQLITE_BUSY || rc == SQLITE_LOCKED) return drg_fail(note, DRG_E_IO, "%.200s: another program is writing to it", ledger->path);
    return drg_fail(note, rc == SQLITE_CORRUPT || rc == SQLITE_NOTADB ? DRG_E_FORMAT : DRG_E_IO, "%.200s: %s", ledger->path, words);
}

static sqlite3_stmt *prepare(drg_ledger *ledger, const char *text, const char *key)
{
    sqlite3_stmt *stmt = NULL;
    if (sqlite3_prepare_v3(ledger->db, text, -1, SQLITE_PREPARE_PERSISTENT, &stmt, NULL) != SQLITE_OK) return NULL;
    ledger->kept[ledger->n_kept++] = (sql_kept){key, stmt};
    return stmt;
}

static sqlite3_stmt *known(drg_ledger *ledger, const char *key)
{
    for (int i = 0; i < ledger->n_kept; i++)
        if (ledger->kept[i].text == key) {
            sqlite3_reset(ledger->kept[i].stmt);
            return ledger->kept[i].stmt;
        }
    return NULL;
}

sqlite3_stmt *sql(drg_ledger *ledger, const char *text)
{
    sqlite3_stmt *stmt = known(ledger, text);
    return stmt || ledger->n_kept == SQL_MAX ? stmt : prepare(ledger, text, text);
}

sqlite3_stmt *sql_kind(drg_ledger *ledger, const char *text, int kind)
{
    const ledger_kind *k = &ledger_kinds[kind];
    const char *const names[] = {k->reports, k->units, k->merged, k->merged_id};
    sqlite3_stmt *stmt = known(ledger, text + kind); // the second letter's address is the key of the second kind
    if (stmt || ledger->n_kept == SQL_MAX) return stmt;
    drg_buf out = {NULL, 0, 0, 0};
    for (const char *p = text; *p; p++) {
        if (*p == '%' && p[1] >= '1' && p[1] <= '4') drg_buf_text(&out, names[*++p - '1']);
        else drg_buf_char(&out, *p);
    }
    if (!out.failed) stmt = prepare(ledger, out.p, text + kind);
    drg_buf_free(&out);
    return stmt;
}

void sql_text(sqlite3_stmt *stmt, int n, drg_str text)
{
    if (text.n) sqlite3_bind_text(stmt, n, text.p, (int)text.n, SQLITE_STATIC);
    else sqlite3_bind_null(stmt, n);
}

void sql_day(sqlite3_stmt *stmt, int n, int32_t day, char room[11])
{
    if (day == DRG_DAY_NONE) {
        sqlite3_bind_null(stmt, n);
        return;
    }
    drg_cal_print(room, day);
    sqlite3_bind_text(stmt, n, room, 10, SQLITE_STATIC);
}

void sql_id(sqlite3_stmt *stmt, int n, int64_t id)
{
    if (id) sqlite3_bind_int64(stmt, n, id);
    else sqlite3_bind_null(stmt, n);
}

drg_str sql_cell(sqlite3_stmt *stmt, int column)
{
    const char *p = (const char *)sqlite3_column_text(stmt, column);
    return (drg_str){p, p ? (size_t)sqlite3_column_bytes(stmt, column) : 0};
}

drg_err sql_run(drg_ledger *ledger, sqlite3_stmt *stmt, drg_note *note)
{
    if (!stmt) return ledger_fail(ledger, note);
    int rc = sqlite3_step(stmt);
    drg_err err = rc == SQLITE_DONE || rc == SQLITE_ROW ? DRG_OK : ledger_fail(ledger, note);
    sqlite3_reset(stmt);
    return err;
}

drg_err sql_exec(drg_ledger *ledger, const char *text, drg_note *note)
{
    return sqlite3_exec(ledger->db, text, NULL, NULL, NULL) == SQLITE_OK ? DRG_OK : ledger_fail(ledger, note);
}

drg_err sql_number(drg_ledger *ledger, sqlite3_stmt *stmt, int64_t *number, drg_note *note)
{
    *number = 0;
    if (!stmt) return ledger_fail(ledger, note);
    int rc = sqlite3_step(stmt);
    if (rc == SQLITE_ROW) *number = sqlite3_column_int64(stmt, 0);
    drg_err err = rc == SQLITE_DONE || rc == SQLITE_ROW ? DRG_OK : ledger_fail(ledger, note);
    sqlite3_reset(stmt);
    return err;
}

drg_err ids_add(id_list *list, int64_t id)
{
    if (list->n == list->cap) {
        size_t cap = list->cap ? 2 * list->cap : 64;
        int64_t *ids = realloc(list->ids, cap * sizeof *ids);
        if (!ids) return DRG_E_NOMEM;
        list->ids = ids;
        list->cap = cap;
    }
    list->ids[list->n++] = id;
    return DRG_OK;
}

void ids_free(id_list *list)
{
    free(list->ids);
    *list = (id_list){NULL, 0, 0};
}
