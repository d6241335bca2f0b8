// SPDX-License-Identifier: MIT
//
// ledger_check -- examines a ledger: the file, its references, its full text, and the merged layer against merging all reports anew.

#include "ledger/ledger_inner.h"

#include "base/cal.h"

#include <stdarg.h>
#include <stdio.h>

#define COMPLAINTS_MOST 100 // of one kind; the rest is counted

typedef struct checking {
    drg_ledger *ledger;
    drg_buf *report;
    drg_note *note;
    uint32_t n_bad, n_merged;
    int kind;
    sqlite3_stmt *row;
} checking;

#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
static void complain(checking *c, const char *format, ...)
{
    char words[512];
    va_list list;
    va_start(list, format);
    vsnprintf(words, sizeof words, format, list);
    va_end(list);
    if (++c->n_bad > COMPLAINTS_MOST) return;
    drg_buf_text(c->report, words);
    drg_buf_char(c->report, '\n');
}

// Every row of a query is a complaint; its columns are its words.
static drg_err rows_are_bad(checking *c, const char *text, const char *words)
{
    sqlite3_stmt *stmt = NULL;
    if (sqlite3_prepare_v2(c->ledger->db, text, -1, &stmt, NULL) != SQLITE_OK) return ledger_fail(c->ledger, c->note);
    int rc;
    while ((rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        drg_str first = sql_cell(stmt, 0);
        if (drg_str_is(first, "ok")) continue;
        complain(c, "%s: %.*s", words, first.n > 300 ? 300 : (int)first.n, first.p ? first.p : "");
    }
    drg_err err = rc == SQLITE_DONE ? DRG_OK : ledger_fail(c->ledger, c->note);
    sqlite3_finalize(stmt);
    return err;
}

// The index of a full-text table against the table; this needs a handle that may write, though nothing is written.
static drg_err check_full_text(checking *c)
{
    sqlite3 *db = NULL;
    if (sqlite3_open_v2(c->ledger->path, &db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK) {
        sqlite3_close(db);
        return DRG_OK; // a medium that cannot be written: the other checks must do
    }
    sqlite3_busy_timeout(db, 5000);
    static const char *const checks[][2] = {{"INSERT INTO evidence_text(evidence_text, rank) VALUES ('integrity-check', 1)", "full text of sentences"},
        {"INSERT INTO title_text(title_text, rank) VALUES ('integrity-check', 1)", "full text of titles"}};
    for (size_t i = 0; i < 2; i++) {
        int rc = sqlite3_exec(db, checks[i][0], NULL, NULL, NULL);
        if (rc == SQLITE_BUSY) drg_buf_printf(c->report, "%s: not examined, for somebody is writing\n", checks[i][1]);
        else if (rc != SQLITE_OK && rc != SQLITE_READONLY) complain(c, "%s: %s", checks[i][1], sqlite3_errmsg(db));
    }
    sqlite3_close(db);
    return DRG_OK;
}

// ---- the merged layer against a merging anew ----------------------------------------------------------------------------------

static void put_field(drg_buf *out, drg_str value)
{
    drg_buf_str(out, value);
    drg_buf_char(out, '|');
}

static void put_day(drg_buf *out, int32_t day)
{
    char text[11];
    if (day != DRG_DAY_NONE) drg_cal_print(text, day);
    put_field(out, day != DRG_DAY_NONE ? drg_str_from(text) : (drg_str){NULL, 0});
}

static void describe(drg_buf *out, const drg_made *made)
{
    put_field(out, made->first->uid);
    put_field(out, made->form);
    put_field(out, made->status);
    put_day(out, made->start);
    put_day(out, made->end);
    put_field(out, made->site ? made->site->name : (drg_str){NULL, 0});
    drg_buf_printf(out, "%u|%u|%u|", made->n_reports, made->n_documents, made->n_voices);
    put_day(out, made->first_day);
    put_day(out, made->last_day);
    for (uint32_t i = 0; i < made->n_parties; i++) {
        if (i) drg_buf_text(out, "; ");
        drg_buf_str(out, made->parties[i].party.name);
    }
    drg_buf_char(out, '|');
    for (uint32_t i = 0; i < made->n_topics; i++) {
        if (i) drg_buf_text(out, "; ");
        drg_buf_str(out, made->topics[i].topic);
    }
}

static const char *const rows[2] = {
    "SELECT c.id, coalesce(c.uid, '') || '|' || c.form || '|' || coalesce(c.status, '') || '|' || coalesce(c.start, '') || '|' || coalesce(c.end, '') || '|' ||"
    " coalesce(l.name, '') || '|' || c.reports || '|' || c.documents || '|' || c.voices || '|' || coalesce(c.first_day, '') || '|' || coalesce(c.last_day, '') || '|' ||"
    " coalesce((SELECT group_concat(name, '; ') FROM (SELECT a.name FROM participants p JOIN actors a ON a.id = p.actor_id WHERE p.contact_id = c.id ORDER BY p.n)), '') || '|' ||"
    " coalesce((SELECT group_concat(topic, '; ') FROM (SELECT topic FROM contact_topics t WHERE t.contact_id = c.id ORDER BY t.n)), '')"
    " FROM contacts c LEFT JOIN places l ON l.id = c.place_id WHERE c.leader = ?1",
    "SELECT c.id, coalesce(c.uid, '') || '|' || c.type || '|' || coalesce(c.status, '') || '|' || coalesce(c.start, '') || '|' || coalesce(c.end, '') || '|' ||"
    " coalesce(l.name, '') || '|' || c.reports || '|' || c.documents || '|' || c.voices || '|' || coalesce(c.first_day, '') || '|' || coalesce(c.last_day, '') || '|' ||"
    " coalesce((SELECT group_concat(name, '; ') FROM (SELECT a.name FROM event_actors p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = c.id ORDER BY p.side, p.n)), '') || '|' ||"
    " coalesce((SELECT group_concat(topic, '; ') FROM (SELECT topic FROM event_topics t WHERE t.event_id = c.id ORDER BY t.n)), '')"
    " FROM events c LEFT JOIN places l ON l.id = c.place_id WHERE c.leader = ?1"};

static drg_err compare(void *user, const drg_made *made, const drg_report *const *reports, uint32_t n)
{
    checking *c = user;
    drg_buf want = {NULL, 0, 0, 0};
    int64_t id = 0;
    describe(&want, made);
    c->n_merged++;
    sqlite3_reset(c->row);
    sqlite3_bind_int64(c->row, 1, (int64_t)reports[0]->row);
    int rc = sqlite3_step(c->row);
    if (rc == SQLITE_ROW) id = sqlite3_column_int64(c->row, 0);
    if (rc != SQLITE_ROW) complain(c, "merged layer: %s %.*s is missing", c->kind ? "event" : "contact", DRG_FMT(made->first->uid));
    else if (!drg_str_eq(sql_cell(c->row, 1), drg_buf_view(&want)))
        complain(c, "merged layer: %s %.*s is %.*s, should be %.*s", c->kind ? "event" : "contact", DRG_FMT(made->first->uid), DRG_FMT(sql_cell(c->row, 1)), DRG_FMT(drg_buf_view(&want)));
    sqlite3_stmt *stmt = sql_kind(c->ledger, "SELECT count(*) FROM %1 WHERE id = ?1 AND %4 = ?2", c->kind);
    drg_err err = want.failed ? DRG_E_NOMEM : stmt ? DRG_OK : ledger_fail(c->ledger, c->note);
    for (uint32_t i = 0; i < n && id && !err; i++) {
        int64_t in_it = 0;
        sqlite3_bind_int64(stmt, 1, (int64_t)reports[i]->row);
        sqlite3_bind_int64(stmt, 2, id);
        err = sql_number(c->ledger, stmt, &in_it, c->note);
        if (!err && !in_it) complain(c, "merged layer: report %.*s of %.*s belongs to another", DRG_FMT(reports[i]->uid), DRG_FMT(reports[i]->told.doc));
    }
    drg_buf_free(&want);
    return err;
}

static drg_err feed(checking *c, drg_stream *stream, sqlite3_stmt *stmt)
{
    drg_arena arena;
    drg_err err = DRG_OK;
    int rc = SQLITE_DONE;
    drg_arena_init(&arena, 0);
    while (!err && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        drg_json_value *record;
        drg_told told;
        drg_arena_reset(&arena);
        err = ledger_told(&told, stmt, 2, &arena);
        if (!err) err = drg_json_parse(&record, &arena, sql_cell(stmt, 1), c->note);
        if (!err) err = drg_stream_take(stream, record, &told, (uint64_t)sqlite3_column_int64(stmt, 0), c->note);
    }
    if (!err && rc != SQLITE_DONE) err = ledger_fail(c->ledger, c->note);
    drg_arena_free(&arena);
    return err ? err : drg_stream_end(stream);
}

static drg_err check_merged(checking *c, int kind)
{
    static const char *const reports[2] = {
        "SELECT r.id, r.record, d.doc, d.day, d.source, d.url, d.title, d.print FROM contact_reports r JOIN documents d ON d.id = r.document_id ORDER BY r.key",
        "SELECT r.id, r.record, d.doc, d.day, d.source, d.url, d.title, d.print FROM event_reports r JOIN documents d ON d.id = r.document_id ORDER BY r.key"};
    sqlite3_stmt *stmt = NULL;
    drg_stream *stream = NULL;
    int64_t n = 0;
    c->kind = kind;
    c->n_merged = 0;
    c->row = NULL;
    if (sqlite3_prepare_v2(c->ledger->db, reports[kind], -1, &stmt, NULL) != SQLITE_OK || sqlite3_prepare_v2(c->ledger->db, rows[kind], -1, &c->row, NULL) != SQLITE_OK) {
        sqlite3_finalize(stmt);
        return ledger_fail(c->ledger, c->note);
    }
    drg_err err = drg_stream_new(&stream, &c->ledger->settings, compare, c);
    if (!err) err = feed(c, stream, stmt);
    drg_stream_free(stream);
    sqlite3_finalize(stmt);
    sqlite3_finalize(c->row);
    if (!err) err = sql_number(c->ledger, sql_kind(c->ledger, "SELECT count(*) FROM %3", kind), &n, c->note);
    if (!err && n != c->n_merged) complain(c, "merged layer: %lld %s, should be %u", (long long)n, kind ? "events" : "contacts", c->n_merged);
    return err;
}

drg_err drg_ledger_check(drg_ledger *ledger, drg_buf *report, uint32_t *n_bad, drg_note *note)
{
    checking c = {.ledger = ledger, .report = report, .note = note};
    static const char *const queries[][2] = {
        {"PRAGMA integrity_check", "file"},
        {"SELECT \"table\" || ' row ' || coalesce(rowid, '?') || ' refers to a row of ' || parent || ' that is not there' FROM pragma_foreign_key_check", "reference"},
        {"SELECT doc || ': ' || uid FROM contact_reports r JOIN documents d ON d.id = r.document_id WHERE contact_id IS NULL", "report without a contact"},
        {"SELECT doc || ': ' || uid FROM event_reports r JOIN documents d ON d.id = r.document_id WHERE event_id IS NULL", "report without an event"},
        {"SELECT uid FROM contacts c WHERE NOT EXISTS (SELECT 1 FROM contact_reports r WHERE r.contact_id = c.id)", "contact without a report"},
        {"SELECT uid FROM events e WHERE NOT EXISTS (SELECT 1 FROM event_reports r WHERE r.event_id = e.id)", "event without a report"},
        {"SELECT name FROM actors a WHERE NOT EXISTS (SELECT 1 FROM participants WHERE actor_id = a.id) AND NOT EXISTS (SELECT 1 FROM event_actors WHERE actor_id = a.id)"
         " AND NOT EXISTS (SELECT 1 FROM statements WHERE speaker_id = a.id OR addressee_id = a.id) AND NOT EXISTS (SELECT 1 FROM statement_about WHERE actor_id = a.id)",
            "actor that nothing refers to"},
        {"SELECT name FROM places p WHERE NOT EXISTS (SELECT 1 FROM contacts WHERE place_id = p.id) AND NOT EXISTS (SELECT 1 FROM events WHERE place_id = p.id)",
            "place that nothing refers to"},
    };
    drg_err err = sql_exec(ledger, "SAVEPOINT checking", note); // one state of the ledger throughout, whoever writes
    for (size_t i = 0; i < sizeof queries / sizeof *queries && !err; i++) err = rows_are_bad(&c, queries[i][0], queries[i][1]);
    for (int kind = 0; kind < 2 && !err; kind++) err = check_merged(&c, kind);
    sqlite3_exec(ledger->db, "RELEASE checking", NULL, NULL, NULL);
    if (!err) err = check_full_text(&c);
    if (c.n_bad > COMPLAINTS_MOST) drg_buf_printf(report, "and %u more\n", c.n_bad - COMPLAINTS_MOST);
    *n_bad = c.n_bad;
    return err ? err : report->failed ? DRG_E_NOMEM : DRG_OK;
}
