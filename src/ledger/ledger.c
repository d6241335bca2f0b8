// SPDX-License-Identifier: MIT
//
// ledger -- opening, batches, versions; see ledger.h.

#include "ledger/ledger_inner.h"

#include <stdio.h>
#include <stdlib.h>

#define BUSY_MS 60000
#define DOCUMENT_BOUND (256u << 20) // memory for the records of one document

static const char *const schema_lines[] = {
#include "ledger_schema.inc"
};

// ---- versions: step i leads from version i to i + 1 -------------------------------------------------------------------

static drg_err make_schema(drg_ledger *ledger, drg_note *note)
{
    drg_buf text = {NULL, 0, 0, 0};
    for (size_t i = 0; i < sizeof schema_lines / sizeof *schema_lines; i++) drg_buf_text(&text, schema_lines[i]);
    drg_err err = text.failed ? DRG_E_NOMEM : sql_exec(ledger, text.p, note);
    drg_buf_free(&text);
    for (int i = 0; i < DRG_N_SET && !err; i++) {
        sqlite3_stmt *stmt = sql(ledger, "INSERT INTO settings (name, value, made) VALUES (?1, ?2, ?2)");
        if (!stmt) return ledger_fail(ledger, note);
        sql_text(stmt, 1, drg_str_from(drg_settings_name((drg_set)i)));
        sqlite3_bind_double(stmt, 2, ledger->settings.value[i]);
        err = sql_run(ledger, stmt, note);
    }
    return err;
}

static drg_err (*const steps[LEDGER_VERSION])(drg_ledger *, drg_note *) = {make_schema};

static drg_err version_of(drg_ledger *ledger, int64_t *version, drg_note *note)
{
    sqlite3_stmt *stmt = NULL;
    if (sqlite3_prepare_v2(ledger->db, "PRAGMA user_version", -1, &stmt, NULL) != SQLITE_OK) return ledger_fail(ledger, note);
    drg_err err = sql_number(ledger, stmt, version, note);
    sqlite3_finalize(stmt);
    return err;
}

static drg_err is_empty(drg_ledger *ledger, int64_t *tables, drg_note *note)
{
    return sql_number(ledger, sql(ledger, "SELECT count(*) FROM sqlite_schema"), tables, note);
}

static drg_err migrate(drg_ledger *ledger, drg_note *note)
{
    int64_t version = 0, tables = 0;
    DRG_TRY(version_of(ledger, &version, note));
    if (version > LEDGER_VERSION)
        return drg_fail(note, DRG_E_VERSION, "%.200s: made by a later dragoman (schema %lld, this one knows %d)", ledger->path, (long long)version, LEDGER_VERSION);
    DRG_TRY(is_empty(ledger, &tables, note));
    if (version == 0 && (tables > 0 || ledger->mode != DRG_LEDGER_CREATE)) return drg_fail(note, DRG_E_FORMAT, "%.200s: no ledger of dragoman", ledger->path);
    if (version == LEDGER_VERSION || ledger->mode == DRG_LEDGER_READ) {
        sqlite3_stmt *stmt = sql(ledger, "SELECT count(*) FROM sqlite_schema WHERE name IN ('documents', 'contacts', 'events', 'statements', 'actors', 'settings')");
        DRG_TRY(sql_number(ledger, stmt, &tables, note));
        return tables == 6 ? DRG_OK : drg_fail(note, DRG_E_FORMAT, "%.200s: no ledger of dragoman", ledger->path);
    }
    DRG_TRY(sql_exec(ledger, "BEGIN IMMEDIATE", note)); // somebody else may have been faster
    drg_err err = version_of(ledger, &version, note);
    for (; version < LEDGER_VERSION && !err; version++) err = steps[version](ledger, note);
    if (!err) err = sql_exec(ledger, "PRAGMA user_version = 1", note);
    _Static_assert(LEDGER_VERSION == 1, "the line above names the version");
    if (!err) err = sql_exec(ledger, "COMMIT", note);
    if (err) sqlite3_exec(ledger->db, "ROLLBACK", NULL, NULL, NULL);
    return err;
}

static drg_err read_settings(drg_ledger *ledger, drg_note *note)
{
    sqlite3_stmt *stmt = sql(ledger, "SELECT name, value, made FROM settings");
    if (!stmt) return ledger_fail(ledger, note);
    int rc;
    while ((rc = sqlite3_step(stmt)) == SQLITE_ROW)
        for (int i = 0; i < DRG_N_SET; i++) {
            if (!drg_str_is(sql_cell(stmt, 0), drg_settings_name((drg_set)i))) continue;
            ledger->settings.value[i] = sqlite3_column_double(stmt, 1);
            if (sqlite3_column_double(stmt, 1) != sqlite3_column_double(stmt, 2)) ledger->anew = 1;
        }
    sqlite3_reset(stmt);
    return rc == SQLITE_DONE ? DRG_OK : ledger_fail(ledger, note);
}

static drg_err open_it(drg_ledger *ledger, drg_note *note)
{
    int flags = ledger->mode == DRG_LEDGER_READ ? SQLITE_OPEN_READONLY : ledger->mode == DRG_LEDGER_WRITE ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    int rc = sqlite3_open_v2(ledger->path, &ledger->db, flags, NULL);
    if (!ledger->db) return DRG_E_NOMEM;
    if (rc != SQLITE_OK) return drg_fail(note, DRG_E_IO, "%.200s: %s", ledger->path, sqlite3_errmsg(ledger->db));
    sqlite3_busy_timeout(ledger->db, BUSY_MS);
    DRG_TRY(sql_exec(ledger, "PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY", note));
    if (ledger->mode != DRG_LEDGER_READ) DRG_TRY(sql_exec(ledger, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", note));
    DRG_TRY(migrate(ledger, note));
    return read_settings(ledger, note);
}

drg_err drg_ledger_open(drg_ledger **out, const char *path, drg_ledger_mode mode, drg_note *note)
{
    drg_ledger *ledger = calloc(1, sizeof *ledger);
    size_t n = strlen(path) + 1;
    *out = NULL;
    if (!ledger || !(ledger->path = malloc(n))) {
        free(ledger);
        return DRG_E_NOMEM;
    }
    memcpy(ledger->path, path, n);
    ledger->mode = mode;
    ledger->settings = drg_settings_default();
    drg_arena_init(&ledger->arena, DOCUMENT_BOUND);
    drg_err err = open_it(ledger, note);
    if (err) drg_ledger_close(ledger);
    else *out = ledger;
    return err;
}

void drg_ledger_close(drg_ledger *ledger)
{
    if (!ledger) return;
    for (int i = 0; i < ledger->n_kept; i++) sqlite3_finalize(ledger->kept[i].stmt);
    if (ledger->in_batch) sqlite3_exec(ledger->db, "ROLLBACK", NULL, NULL, NULL);
    sqlite3_close(ledger->db);
    for (int kind = 0; kind < 2; kind++) {
        ids_free(&ledger->fresh[kind]);
        ids_free(&ledger->touched[kind]);
    }
    drg_arena_free(&ledger->arena);
    free(ledger->path);
    free(ledger);
}

struct sqlite3 *drg_ledger_db(drg_ledger *ledger) { return ledger->db; }

drg_ledger_counts drg_ledger_counted(const drg_ledger *ledger) { return ledger->counts; }

// ---- batches ----------------------------------------------------------------------------------------------------------------

drg_err ledger_begin(drg_ledger *ledger, drg_note *note)
{
    if (ledger->in_batch) return DRG_OK;
    DRG_TRY(sql_exec(ledger, "BEGIN IMMEDIATE", note));
    ledger->in_batch = 1;
    return sql_exec(ledger, "CREATE TEMP TABLE IF NOT EXISTS loose_actors (id INTEGER PRIMARY KEY); CREATE TEMP TABLE IF NOT EXISTS loose_places (id INTEGER PRIMARY KEY)", note);
}

// Changes a setting of this ledger; where it differs from before, the next commit merges everything anew.
drg_err drg_ledger_set(drg_ledger *ledger, drg_str assignment, drg_note *note)
{
    drg_settings before = ledger->settings;
    DRG_TRY(drg_settings_take(&ledger->settings, assignment, note));
    DRG_TRY(ledger_begin(ledger, note));
    for (int i = 0; i < DRG_N_SET; i++) {
        if (ledger->settings.value[i] == before.value[i]) continue;
        sqlite3_stmt *stmt = sql(ledger, "UPDATE settings SET value = ?2 WHERE name = ?1");
        if (!stmt) return ledger_fail(ledger, note);
        sql_text(stmt, 1, drg_str_from(drg_settings_name((drg_set)i)));
        sqlite3_bind_double(stmt, 2, ledger->settings.value[i]);
        DRG_TRY(sql_run(ledger, stmt, note));
        ledger->anew = 1;
    }
    return DRG_OK;
}

static void forget_batch(drg_ledger *ledger)
{
    for (int kind = 0; kind < 2; kind++) ledger->fresh[kind].n = ledger->touched[kind].n = 0;
    ledger->pending = (drg_ledger_counts){0};
    ledger->in_batch = 0;
}

// All reports look for their leaders again, under the settings of now.
static drg_err merge_anew(drg_ledger *ledger, drg_note *note)
{
    DRG_TRY(sql_exec(ledger, "INSERT OR IGNORE INTO loose_actors SELECT actor_id FROM participants UNION SELECT actor_id FROM event_actors;"
                             "INSERT OR IGNORE INTO loose_places SELECT place_id FROM contacts WHERE place_id IS NOT NULL UNION SELECT place_id FROM events WHERE place_id IS NOT NULL", note));
    for (int kind = 0; kind < 2; kind++) {
        sqlite3_stmt *stmt = sql_kind(ledger, "SELECT id FROM %1 ORDER BY key", kind);
        if (!stmt) return ledger_fail(ledger, note);
        ledger->fresh[kind].n = 0;
        while (sqlite3_step(stmt) == SQLITE_ROW) DRG_TRY(ids_add(&ledger->fresh[kind], sqlite3_column_int64(stmt, 0)));
        sqlite3_reset(stmt);
        DRG_TRY(sql_run(ledger, sql_kind(ledger, "UPDATE %1 SET leader = NULL, points = NULL, %4 = NULL, voice = NULL, why = NULL", kind), note));
        DRG_TRY(sql_run(ledger, sql_kind(ledger, "DELETE FROM %3", kind), note));
        DRG_TRY(ledger_units_anew(ledger, kind, note));
    }
    return sql_exec(ledger, "UPDATE settings SET made = value", note);
}

drg_err drg_ledger_commit(drg_ledger *ledger, drg_note *note)
{
    if (!ledger->in_batch && !ledger->anew) return DRG_OK;
    DRG_TRY(ledger_begin(ledger, note));
    drg_err err = ledger->anew ? merge_anew(ledger, note) : DRG_OK;
    for (int kind = 0; kind < 2 && !err; kind++) err = ledger_merge(ledger, kind, note);
    if (!err) err = ledger_sweep(ledger, note);
    if (!err) err = sql_exec(ledger, "COMMIT", note);
    if (err) {
        sqlite3_exec(ledger->db, "ROLLBACK", NULL, NULL, NULL);
        forget_batch(ledger);
        return err;
    }
    ledger->anew = 0;
    ledger->counts.documents += ledger->pending.documents;
    ledger->counts.replaced += ledger->pending.replaced;
    ledger->counts.unchanged += ledger->pending.unchanged;
    ledger->counts.contacts += ledger->pending.contacts;
    ledger->counts.events += ledger->pending.events;
    ledger->counts.statements += ledger->pending.statements;
    forget_batch(ledger);
    return DRG_OK;
}
