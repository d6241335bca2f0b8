// SPDX-License-Identifier: MIT
//
// ledger_remove -- takes documents out; and actors and places that nothing refers to any more.

#include "ledger/ledger_inner.h"

// The contacts (events) that lose a report are made anew; the followers of a leader that goes look for another one.
static drg_err let_reports_go(drg_ledger *ledger, int kind, int64_t document, drg_note *note)
{
    sqlite3_stmt *stmt = sql_kind(ledger, "SELECT leader, id FROM %1 WHERE document_id = ?1", kind);
    if (!stmt) return ledger_fail(ledger, note);
    int rc;
    sqlite3_bind_int64(stmt, 1, document);
    while ((rc = sqlite3_step(stmt)) == SQLITE_ROW)
        if (sqlite3_column_int64(stmt, 0)) DRG_TRY(ids_add(&ledger->touched[kind], sqlite3_column_int64(stmt, 0)));
    sqlite3_reset(stmt);
    if (rc != SQLITE_DONE) return ledger_fail(ledger, note);
    stmt = sql_kind(ledger, "SELECT f.id FROM %1 f JOIN %1 l ON l.id = f.leader WHERE l.document_id = ?1 AND f.document_id <> ?1", kind);
    if (!stmt) return ledger_fail(ledger, note);
    sqlite3_bind_int64(stmt, 1, document);
    while ((rc = sqlite3_step(stmt)) == SQLITE_ROW) DRG_TRY(ids_add(&ledger->fresh[kind], sqlite3_column_int64(stmt, 0)));
    sqlite3_reset(stmt);
    if (rc != SQLITE_DONE) return ledger_fail(ledger, note);
    // What they led is no more; what remains of it finds together again at the end of the batch.
    stmt = sql_kind(ledger, "UPDATE %1 SET leader = NULL, points = NULL WHERE leader IN (SELECT id FROM %1 WHERE document_id = ?1)", kind);
    if (!stmt) return ledger_fail(ledger, note);
    sqlite3_bind_int64(stmt, 1, document);
    return sql_run(ledger, stmt, note);
}

drg_err ledger_take_out(drg_ledger *ledger, int64_t document, drg_note *note)
{
    for (int kind = 0; kind < 2; kind++) DRG_TRY(let_reports_go(ledger, kind, document, note));
    static const char *const loose[] = {
        "INSERT OR IGNORE INTO loose_actors SELECT speaker_id FROM statements WHERE document_id = ?1",
        "INSERT OR IGNORE INTO loose_actors SELECT addressee_id FROM statements WHERE document_id = ?1 AND addressee_id IS NOT NULL",
        "INSERT OR IGNORE INTO loose_actors SELECT x.actor_id FROM statements s JOIN statement_about x ON x.statement_id = s.id WHERE s.document_id = ?1",
        "DELETE FROM statements WHERE document_id = ?1", // before the sentences that they refer to
        "DELETE FROM documents WHERE id = ?1"};
    for (size_t i = 0; i < sizeof loose / sizeof *loose; i++) {
        sqlite3_stmt *stmt = sql(ledger, loose[i]);
        if (!stmt) return ledger_fail(ledger, note);
        sqlite3_bind_int64(stmt, 1, document);
        DRG_TRY(sql_run(ledger, stmt, note));
    }
    ledger->n_removed++;
    return DRG_OK;
}

drg_err drg_ledger_remove(drg_ledger *ledger, drg_str doc, drg_note *note)
{
    int64_t document = 0;
    DRG_TRY(ledger_begin(ledger, note));
    sqlite3_stmt *stmt = sql(ledger, "SELECT id FROM documents WHERE doc = ?1");
    if (!stmt) return ledger_fail(ledger, note);
    sql_text(stmt, 1, doc);
    DRG_TRY(sql_number(ledger, stmt, &document, note));
    if (!document) return drg_fail(note, DRG_E_NOTFOUND, "there is no document '%.*s'", doc.n > 200 ? 200 : (int)doc.n, doc.p);
    return ledger_take_out(ledger, document, note);
}

// Actors and places that a row referred to which is gone, and that no other refers to.
drg_err ledger_sweep(drg_ledger *ledger, drg_note *note)
{
    static const char actors[] =
        "DELETE FROM actors WHERE id IN (SELECT id FROM loose_actors)"
        " AND NOT EXISTS (SELECT 1 FROM participants WHERE actor_id = actors.id) AND NOT EXISTS (SELECT 1 FROM event_actors WHERE actor_id = actors.id)"
        " AND NOT EXISTS (SELECT 1 FROM statements WHERE speaker_id = actors.id) AND NOT EXISTS (SELECT 1 FROM statements WHERE addressee_id = actors.id)"
        " AND NOT EXISTS (SELECT 1 FROM statement_about WHERE actor_id = actors.id)";
    static const char places[] =
        "DELETE FROM places WHERE id IN (SELECT id FROM loose_places)"
        " AND NOT EXISTS (SELECT 1 FROM contacts WHERE place_id = places.id) AND NOT EXISTS (SELECT 1 FROM events WHERE place_id = places.id)";
    const char *const sweeps[] = {actors, places, "DELETE FROM loose_actors", "DELETE FROM loose_places"};
    for (size_t i = 0; i < sizeof sweeps / sizeof *sweeps; i++) DRG_TRY(sql_run(ledger, sql(ledger, sweeps[i]), note));
    return DRG_OK;
}
