// SPDX-License-Identifier: MIT
//
// view_filter -- the conditions of a question as SQL, with every word of the user in a bound parameter.
//
// Rule     each condition is written so that an index serves it: a set of ids from the side table, met by the table's own number
// Rule     days: a record is in when its window touches the one asked about; what has no day is out where days are asked about

#include "base/cal.h"
#include "views/view_inner.h"

#include <stdio.h>

drg_err view_fail(sqlite3 *db, drg_note *note)
{
    int rc = sqlite3_errcode(db) & 0xFF;
    const char *words = sqlite3_errmsg(db);
    drg_err err = rc == SQLITE_NOMEM ? DRG_E_NOMEM : rc == SQLITE_NOTADB || rc == SQLITE_CORRUPT ? DRG_E_FORMAT : DRG_E_IO;
    return drg_fail(note, err, "the ledger: %s", words ? words : "unknown error");
}

void view_add(view_query *q, const char *sql) { drg_buf_text(&q->sql, sql); }

static int slot(view_query *q) { return q->n_binds < VIEW_MAX_BINDS ? q->n_binds++ : -1; }

drg_err view_bind_text(view_query *q, drg_str text, int *number)
{
    int at = slot(q);
    if (at < 0) return drg_fail(q->note, DRG_E_USAGE, "too many conditions at once");
    drg_buf_str(&q->binds[at].text, text);
    drg_buf_text(&q->binds[at].text, "");
    *number = at + 1;
    return q->binds[at].text.failed ? DRG_E_NOMEM : DRG_OK;
}

static drg_err bind_number(view_query *q, double value, int *number)
{
    int at = slot(q);
    if (at < 0) return drg_fail(q->note, DRG_E_USAGE, "too many conditions at once");
    q->binds[at].is_number = 1;
    q->binds[at].number = value;
    *number = at + 1;
    return DRG_OK;
}

drg_err view_bind_actor(view_query *q, const char *name, int *number)
{
    int at = slot(q);
    uint32_t n;
    if (at < 0) return drg_fail(q->note, DRG_E_USAGE, "too many conditions at once");
    *number = at + 1;
    DRG_TRY(view_actor_ids(q->db, q->ask->know, name, &q->binds[at].text, &n, q->note));
    return n ? DRG_OK : drg_fail(q->note, DRG_E_NOTFOUND, "the ledger has no actor '%.80s'", name);
}

// ?N with the parts of a comma list as a JSON array, in the case that the ledger uses.
static drg_err bind_words(view_query *q, const char *list, int upper, int *number)
{
    drg_str rest = drg_str_from(list), word;
    int at = slot(q);
    if (at < 0) return drg_fail(q->note, DRG_E_USAGE, "too many conditions at once");
    drg_buf *out = &q->binds[at].text;
    drg_buf_char(out, '[');
    for (int n = 0; drg_str_next(&rest, ',', &word);) {
        word = drg_str_trim(word);
        drg_buf_text(out, n++ ? ",\"" : "\"");
        for (size_t i = 0; i < word.n; i++) {
            char c = word.p[i];
            if (c == '"' || c == '\\' || (unsigned char)c < 0x20) continue; // no name of a type has these
            if (upper && c >= 'a' && c <= 'z') c = (char)(c - 32);
            if (!upper && c >= 'A' && c <= 'Z') c = (char)(c + 32);
            if (!upper && (c == ' ' || c == '-')) c = '_';
            drg_buf_char(out, c);
        }
        drg_buf_char(out, '"');
    }
    drg_buf_char(out, ']');
    *number = at + 1;
    return out->failed ? DRG_E_NOMEM : DRG_OK;
}

static drg_err day_of(const char *text, int last, char out[11], drg_note *note)
{
    int32_t first_day, last_day;
    out[0] = 0;
    if (!text) return DRG_OK;
    if (!drg_cal_parse(drg_str_from(text), &first_day, &last_day))
        return drg_fail(note, DRG_E_USAGE, "'%.40s' is no day, month or year (2022-02-07, 2022-02, 2022)", text);
    drg_cal_print(out, last ? last_day : first_day);
    return DRG_OK;
}

drg_err view_query_init(view_query *q, sqlite3 *db, const drg_view_ask *ask, drg_note *note)
{
    memset(q, 0, sizeof *q);
    q->db = db;
    q->ask = ask;
    q->note = note;
    DRG_TRY(day_of(ask->from, 0, q->from, note));
    DRG_TRY(day_of(ask->to, 1, q->to, note));
    if (q->from[0] && q->to[0] && strcmp(q->from, q->to) > 0)
        return drg_fail(note, DRG_E_USAGE, "the days asked about end (%s) before they begin (%s)", q->to, q->from);
    return DRG_OK;
}

void view_query_free(view_query *q)
{
    drg_buf_free(&q->sql);
    for (int i = 0; i < VIEW_MAX_BINDS; i++) drg_buf_free(&q->binds[i].text);
}

drg_err view_prepare(view_query *q, sqlite3_stmt **stmt)
{
    *stmt = NULL;
    if (q->sql.failed) return DRG_E_NOMEM;
    if (sqlite3_prepare_v2(q->db, q->sql.p, (int)q->sql.n, stmt, NULL) != SQLITE_OK) return view_fail(q->db, q->note);
    for (int i = 0; i < q->n_binds && i < sqlite3_bind_parameter_count(*stmt); i++) {
        if (q->binds[i].is_number) sqlite3_bind_double(*stmt, i + 1, q->binds[i].number);
        else sqlite3_bind_text(*stmt, i + 1, q->binds[i].text.p ? q->binds[i].text.p : "", (int)q->binds[i].text.n, SQLITE_STATIC);
    }
    return DRG_OK;
}

// ---- conditions that differ in names only ------------------------------------------------------------------------------------

// What a record of one kind is called in the schema.
typedef struct names {
    const char *alias, *parties, *party_id, *topics, *reports, *report_id, *evidence;
} names;
static const names contact_names = {"c", "participants", "contact_id", "contact_topics", "contact_reports", "contact_id", "contact_evidence"};
static const names event_names = {"e", "event_actors", "event_id", "event_topics", "event_reports", "event_id", "event_evidence"};

static drg_err where_parties(view_query *q, const names *t)
{
    const drg_view_ask *ask = q->ask;
    int n = 0, m = 0;
    for (int i = 0; i < ask->n_actors; i++) {
        DRG_TRY(view_bind_actor(q, ask->actors[i], &n));
        drg_buf_printf(&q->sql, " AND %s.id IN (SELECT %s FROM %s WHERE actor_id IN (SELECT value FROM json_each(?%d)))", t->alias, t->party_id, t->parties, n);
    }
    if (!ask->country && !ask->sector) return DRG_OK;
    drg_buf_printf(&q->sql, " AND %s.id IN (SELECT %s FROM %s p JOIN actors a ON a.id = p.actor_id WHERE 1", t->alias, t->party_id, t->parties);
    if (ask->country) {
        char room[64];
        DRG_TRY(view_bind_text(q, view_country_code(ask->know, ask->country, room), &n));
        drg_buf_printf(&q->sql, " AND a.country = ?%d", n);
    }
    if (ask->sector) {
        DRG_TRY(bind_words(q, ask->sector, 1, &m));
        drg_buf_printf(&q->sql, " AND EXISTS (SELECT 1 FROM json_each(?%d) WHERE instr(' ' || a.sectors || ' ', ' ' || value || ' '))", m);
    }
    view_add(q, ")");
    return DRG_OK;
}

static drg_err where_word(view_query *q, const char *alias, const char *column, const char *list, int upper)
{
    int n = 0;
    if (!list) return DRG_OK;
    DRG_TRY(bind_words(q, list, upper, &n));
    drg_buf_printf(&q->sql, " AND %s.%s IN (SELECT value FROM json_each(?%d))", alias, column, n);
    return DRG_OK;
}

static drg_err where_place(view_query *q, const char *alias)
{
    char room[64];
    int n = 0, m = 0;
    if (!q->ask->place) return DRG_OK;
    DRG_TRY(view_bind_text(q, drg_str_trim(drg_str_from(q->ask->place)), &n));
    DRG_TRY(view_bind_text(q, view_country_code(q->ask->know, q->ask->place, room), &m));
    drg_buf_printf(&q->sql, " AND %s.place_id IN (SELECT id FROM places WHERE name = ?%d COLLATE NOCASE OR country = ?%d OR admin1 = ?%d COLLATE NOCASE)",
        alias, n, m, n);
    return DRG_OK;
}

static drg_err where_least(view_query *q, const char *alias, const char *column, double least)
{
    int n = 0;
    if (!(least > 0)) return DRG_OK;
    DRG_TRY(bind_number(q, least, &n));
    drg_buf_printf(&q->sql, " AND %s.%s >= ?%d", alias, column, n);
    return DRG_OK;
}

// A window touches the one asked about when it begins in it, or began before and ends in it or later. The latter are few: those that
// last more than a day, which have an index of their own (`end > start` must stand there in these words).
static drg_err where_window(view_query *q, const char *alias, const char *table, const char *start)
{
    int n = 0, m = 0;
    if (q->to[0]) DRG_TRY(view_bind_text(q, drg_str_from(q->to), &m));
    if (!q->from[0]) {
        if (q->to[0]) drg_buf_printf(&q->sql, " AND %s.%s <= ?%d", alias, start, m);
        return DRG_OK;
    }
    DRG_TRY(view_bind_text(q, drg_str_from(q->from), &n));
    drg_buf_printf(&q->sql, " AND %s.id IN (SELECT id FROM %s WHERE %s >= ?%d", alias, table, start, n);
    if (q->to[0]) drg_buf_printf(&q->sql, " AND %s <= ?%d", start, m);
    drg_buf_printf(&q->sql, " UNION ALL SELECT id FROM %s WHERE end > %s AND end >= ?%d AND %s < ?%d)", table, start, n, start, n);
    return DRG_OK;
}

// FTS5 reads its own query language; a mistake in it is told before the big query runs.
static drg_err check_text(view_query *q)
{
    sqlite3_stmt *stmt;
    if (sqlite3_prepare_v2(q->db, "SELECT 1 FROM title_text WHERE title_text MATCH ?1 LIMIT 1", -1, &stmt, NULL) != SQLITE_OK)
        return view_fail(q->db, q->note);
    sqlite3_bind_text(stmt, 1, q->ask->text, -1, SQLITE_STATIC);
    int rc = sqlite3_step(stmt);
    drg_err err = rc == SQLITE_ROW || rc == SQLITE_DONE
                      ? DRG_OK : drg_fail(q->note, DRG_E_USAGE, "--text: %s (a phrase stands in double quotes)", sqlite3_errmsg(q->db));
    sqlite3_finalize(stmt);
    return err;
}

static drg_err where_text(view_query *q, const names *t)
{
    int n = 0;
    if (!q->ask->text) return DRG_OK;
    DRG_TRY(check_text(q));
    DRG_TRY(view_bind_text(q, drg_str_from(q->ask->text), &n));
    drg_buf_printf(&q->sql,
        " AND %s.id IN (SELECT r.%s FROM evidence_text f JOIN %s x ON x.evidence_id = f.rowid JOIN %s r ON r.id = x.report_id WHERE evidence_text MATCH ?%d"
        " UNION SELECT r.%s FROM title_text f JOIN %s r ON r.document_id = f.rowid WHERE title_text MATCH ?%d)",
        t->alias, t->report_id, t->evidence, t->reports, n, t->report_id, t->reports, n);
    return DRG_OK;
}

// A part of a topic's words, in any case of ASCII letters.
static drg_err where_topic(view_query *q, const char *alias, const char *table, const char *column)
{
    int n = 0;
    if (!q->ask->topic) return DRG_OK;
    DRG_TRY(view_bind_text(q, drg_str_trim(drg_str_from(q->ask->topic)), &n));
    drg_buf_printf(&q->sql, " AND EXISTS (SELECT 1 FROM %s t WHERE t.%s = %s.id AND instr(lower(t.topic), lower(?%d)))", table, column, alias, n);
    return DRG_OK;
}

static drg_err where_common(view_query *q, const names *t)
{
    int n = 0;
    DRG_TRY(where_parties(q, t));
    DRG_TRY(where_place(q, t->alias));
    DRG_TRY(where_least(q, t->alias, "confidence", q->ask->confidence));
    DRG_TRY(where_least(q, t->alias, "voices", (double)q->ask->sources));
    DRG_TRY(where_text(q, t));
    DRG_TRY(where_topic(q, t->alias, t->topics, t->party_id));
    if (q->ask->id) {
        DRG_TRY(view_bind_text(q, drg_str_from(q->ask->id), &n));
        drg_buf_printf(&q->sql, " AND %s.uid = ?%d", t->alias, n);
    }
    return DRG_OK;
}

drg_err view_where_contacts(view_query *q)
{
    DRG_TRY(where_common(q, &contact_names));
    DRG_TRY(where_word(q, "c", "form", q->ask->form, 0));
    return where_window(q, "c", "contacts", "start");
}

drg_err view_where_events(view_query *q)
{
    DRG_TRY(where_common(q, &event_names));
    DRG_TRY(where_word(q, "e", "type", q->ask->type, 1));
    return where_window(q, "e", "events", "day");
}

drg_err view_where_statements(view_query *q, int by_speaker)
{
    const drg_view_ask *ask = q->ask;
    char room[64];
    int n = 0;
    for (int i = 0; i < ask->n_actors; i++) {
        DRG_TRY(view_bind_actor(q, ask->actors[i], &n));
        if (by_speaker) drg_buf_printf(&q->sql, " AND s.speaker_id IN (SELECT value FROM json_each(?%d))", n);
        else drg_buf_printf(&q->sql,
                 " AND s.id IN (SELECT id FROM statements WHERE speaker_id IN (SELECT value FROM json_each(?%d)) UNION SELECT id FROM statements WHERE"
                 " addressee_id IN (SELECT value FROM json_each(?%d)))", n, n);
    }
    if (ask->country) {
        DRG_TRY(view_bind_text(q, view_country_code(ask->know, ask->country, room), &n));
        drg_buf_printf(&q->sql, " AND s.speaker_id IN (SELECT id FROM actors WHERE country = ?%d)", n);
    }
    if (ask->sector) {
        DRG_TRY(bind_words(q, ask->sector, 1, &n));
        drg_buf_printf(&q->sql, " AND s.speaker_id IN (SELECT a.id FROM actors a, json_each(?%d) j WHERE instr(' ' || a.sectors || ' ', ' ' || j.value || ' '))", n);
    }
    DRG_TRY(where_word(q, "s", "stance", ask->type, 0));
    DRG_TRY(where_least(q, "s", "confidence", ask->confidence));
    if (q->from[0]) {
        DRG_TRY(view_bind_text(q, drg_str_from(q->from), &n));
        drg_buf_printf(&q->sql, " AND s.day >= ?%d", n);
    }
    if (q->to[0]) {
        DRG_TRY(view_bind_text(q, drg_str_from(q->to), &n));
        drg_buf_printf(&q->sql, " AND s.day <= ?%d", n);
    }
    DRG_TRY(where_topic(q, "s", "statement_topics", "statement_id"));
    if (ask->text) {
        DRG_TRY(check_text(q));
        DRG_TRY(view_bind_text(q, drg_str_from(ask->text), &n));
        drg_buf_printf(&q->sql, " AND (s.evidence_id IN (SELECT rowid FROM evidence_text WHERE evidence_text MATCH ?%d) OR s.document_id IN (SELECT rowid"
                                " FROM title_text WHERE title_text MATCH ?%d))", n, n);
    }
    if (ask->id) {
        DRG_TRY(view_bind_text(q, drg_str_from(ask->id), &n));
        drg_buf_printf(&q->sql, " AND s.uid = ?%d", n);
    }
    return DRG_OK;
}

drg_err view_where_actors(view_query *q)
{
    const drg_view_ask *ask = q->ask;
    char room[64];
    int n = 0;
    for (int i = 0; i < ask->n_actors; i++) {
        DRG_TRY(view_bind_actor(q, ask->actors[i], &n));
        drg_buf_printf(&q->sql, " AND a.id IN (SELECT value FROM json_each(?%d))", n);
    }
    if (ask->country) {
        DRG_TRY(view_bind_text(q, view_country_code(ask->know, ask->country, room), &n));
        drg_buf_printf(&q->sql, " AND a.country = ?%d", n);
    }
    if (ask->sector) {
        DRG_TRY(bind_words(q, ask->sector, 1, &n));
        drg_buf_printf(&q->sql, " AND EXISTS (SELECT 1 FROM json_each(?%d) WHERE instr(' ' || a.sectors || ' ', ' ' || value || ' '))", n);
    }
    return DRG_OK;
}
