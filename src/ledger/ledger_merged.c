// SPDX-License-Identifier: MIT
//
// ledger_merged -- writes merged contacts and events, with their participants, topics, history and conflicts; actors and places.

#include "ledger/ledger_inner.h"

#include <stdio.h>

// ---- actors, places ---------------------------------------------------------------------------------------------------------

static drg_err find_by_key(drg_ledger *ledger, sqlite3_stmt *stmt, const drg_buf *key, int64_t *id, drg_note *note)
{
    if (key->failed) return DRG_E_NOMEM;
    if (!stmt) return ledger_fail(ledger, note);
    sql_text(stmt, 1, drg_buf_view(key));
    return sql_number(ledger, stmt, id, note);
}

drg_err ledger_actor(drg_ledger *ledger, int64_t *id, const drg_party *party, drg_note *note)
{
    drg_buf key = {NULL, 0, 0, 0};
    const drg_str fields[] = {party->name, party->code, party->country, party->sectors, party->id};
    for (size_t i = 0; i < 5; i++) {
        if (i) drg_buf_char(&key, '|');
        drg_buf_str(&key, fields[i]);
    }
    drg_err err = find_by_key(ledger, sql(ledger, "SELECT id FROM actors WHERE key = ?1"), &key, id, note);
    if (!err && !*id) {
        sqlite3_stmt *stmt = sql(ledger, "INSERT INTO actors (key, name, code, country, sectors, wikidata) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        if (stmt) {
            sql_text(stmt, 1, drg_buf_view(&key));
            for (int i = 0; i < 5; i++) sql_text(stmt, i + 2, fields[i]);
        }
        err = sql_run(ledger, stmt, note);
        *id = sqlite3_last_insert_rowid(ledger->db);
    }
    drg_buf_free(&key);
    return err;
}

static void put_coordinate(drg_buf *out, double degrees)
{
    drg_json json = {out, 0};
    drg_json_num(&json, NULL, degrees, 5);
}

drg_err ledger_place(drg_ledger *ledger, int64_t *id, const drg_site *site, drg_note *note)
{
    drg_buf key = {NULL, 0, 0, 0};
    *id = 0;
    if (!site) return DRG_OK;
    const drg_str fields[] = {site->name, site->country, site->admin1, site->kind};
    for (size_t i = 0; i < 4; i++) {
        drg_buf_str(&key, fields[i]);
        drg_buf_char(&key, '|');
    }
    if (site->has_position) {
        put_coordinate(&key, site->lat);
        drg_buf_char(&key, '|');
        put_coordinate(&key, site->lon);
    }
    drg_buf_printf(&key, "|%lld", (long long)site->geonameid);
    drg_err err = find_by_key(ledger, sql(ledger, "SELECT id FROM places WHERE key = ?1"), &key, id, note);
    if (!err && !*id) {
        sqlite3_stmt *stmt = sql(ledger, "INSERT INTO places (key, name, country, admin1, kind, lat, lon, geonameid) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        if (stmt) {
            sql_text(stmt, 1, drg_buf_view(&key));
            for (int i = 0; i < 4; i++) sql_text(stmt, i + 2, fields[i]);
            sqlite3_bind_null(stmt, 6);
            sqlite3_bind_null(stmt, 7);
            if (site->has_position) {
                sqlite3_bind_double(stmt, 6, site->lat);
                sqlite3_bind_double(stmt, 7, site->lon);
            }
            sql_id(stmt, 8, site->geonameid);
        }
        err = sql_run(ledger, stmt, note);
        *id = sqlite3_last_insert_rowid(ledger->db);
    }
    drg_buf_free(&key);
    return err;
}

// ---- what was there before -------------------------------------------------------------------------------------------------------

static drg_err run_on(drg_ledger *ledger, sqlite3_stmt *stmt, int64_t id, drg_note *note)
{
    if (!stmt) return ledger_fail(ledger, note);
    sqlite3_bind_int64(stmt, 1, id);
    return sql_run(ledger, stmt, note);
}

static drg_err clear(drg_ledger *ledger, int kind, int64_t id, drg_note *note)
{
    static const char *const clearing[2][6] = {
        {"INSERT OR IGNORE INTO loose_actors SELECT actor_id FROM participants WHERE contact_id = ?1",
            "INSERT OR IGNORE INTO loose_places SELECT place_id FROM contacts WHERE id = ?1 AND place_id IS NOT NULL",
            "DELETE FROM participants WHERE contact_id = ?1", "DELETE FROM contact_topics WHERE contact_id = ?1", "DELETE FROM contact_history WHERE contact_id = ?1",
            "DELETE FROM contact_conflicts WHERE contact_id = ?1"},
        {"INSERT OR IGNORE INTO loose_actors SELECT actor_id FROM event_actors WHERE event_id = ?1",
            "INSERT OR IGNORE INTO loose_places SELECT place_id FROM events WHERE id = ?1 AND place_id IS NOT NULL",
            "DELETE FROM event_actors WHERE event_id = ?1", "DELETE FROM event_topics WHERE event_id = ?1", "DELETE FROM event_counts WHERE event_id = ?1",
            "DELETE FROM event_conflicts WHERE event_id = ?1"}};
    for (size_t i = 0; i < 6; i++) DRG_TRY(run_on(ledger, sql(ledger, clearing[kind][i]), id, note));
    return DRG_OK;
}

static drg_err drop(drg_ledger *ledger, int kind, int64_t leader, drg_note *note)
{
    int64_t id = 0;
    sqlite3_stmt *stmt = sql_kind(ledger, "SELECT id FROM %3 WHERE leader = ?1", kind);
    if (!stmt) return ledger_fail(ledger, note);
    sqlite3_bind_int64(stmt, 1, leader);
    DRG_TRY(sql_number(ledger, stmt, &id, note));
    if (!id) return DRG_OK;
    DRG_TRY(clear(ledger, kind, id, note));
    DRG_TRY(run_on(ledger, sql_kind(ledger, "UPDATE %1 SET %4 = NULL WHERE %4 = ?1", kind), id, note));
    return run_on(ledger, sql_kind(ledger, "DELETE FROM %3 WHERE id = ?1", kind), id, note);
}

// ---- the row itself ------------------------------------------------------------------------------------------------------------------

static void bind_common(sqlite3_stmt *stmt, const drg_made *made, char rooms[4][11])
{
    sql_text(stmt, 2, made->first->uid);
    sql_text(stmt, 3, made->form);
    sql_text(stmt, 4, made->status);
    sql_day(stmt, 5, made->start, rooms[0]);
    sql_day(stmt, 6, made->end, rooms[1]);
    sql_text(stmt, 7, made->grain);
    sqlite3_bind_double(stmt, 9, (double)(int64_t)(made->confidence * 1000 + 0.5) / 1000);
    sqlite3_bind_int64(stmt, 10, made->n_reports);
    sqlite3_bind_int64(stmt, 11, made->n_documents);
    sqlite3_bind_int64(stmt, 12, made->n_voices);
    sql_day(stmt, 13, made->first_day, rooms[2]);
    sql_day(stmt, 14, made->last_day, rooms[3]);
}

static drg_err put_row(drg_ledger *ledger, int kind, const drg_made *made, int64_t leader, int64_t *id, drg_note *note)
{
    static const char *const contact =
        "INSERT INTO contacts (leader, uid, form, status, start, end, grain, place_id, confidence, reports, documents, voices, first_day, last_day, duration, revision)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"
        " ON CONFLICT (leader) DO UPDATE SET uid = ?2, form = ?3, status = ?4, start = ?5, end = ?6, grain = ?7, place_id = ?8, confidence = ?9, reports = ?10,"
        " documents = ?11, voices = ?12, first_day = ?13, last_day = ?14, duration = ?15, revision = ?16";
    static const char *const event =
        "INSERT INTO events (leader, uid, type, status, start, end, grain, place_id, confidence, reports, documents, voices, first_day, last_day, mode, contexts, quad,"
        " score, cameo, goldstein, auxiliary, day) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)"
        " ON CONFLICT (leader) DO UPDATE SET uid = ?2, type = ?3, status = ?4, start = ?5, end = ?6, grain = ?7, place_id = ?8, confidence = ?9, reports = ?10,"
        " documents = ?11, voices = ?12, first_day = ?13, last_day = ?14, mode = ?15, contexts = ?16, quad = ?17, score = ?18, cameo = ?19, goldstein = ?20,"
        " auxiliary = ?21, day = ?22";
    int64_t place;
    char rooms[4][11], day[11];
    DRG_TRY(ledger_place(ledger, &place, made->site, note));
    sqlite3_stmt *stmt = sql(ledger, kind ? event : contact);
    if (!stmt) return ledger_fail(ledger, note);
    sqlite3_bind_int64(stmt, 1, leader);
    sql_id(stmt, 8, place);
    bind_common(stmt, made, rooms);
    if (!kind) {
        sql_text(stmt, 15, made->duration);
        sqlite3_bind_int64(stmt, 16, made->n_steps ? made->n_steps - 1 : 0);
    } else {
        sql_text(stmt, 15, made->mode);
        sql_text(stmt, 16, made->contexts);
        sql_id(stmt, 17, made->quad);
        if (made->has_score) sqlite3_bind_double(stmt, 18, made->score);
        else sqlite3_bind_null(stmt, 18);
        sql_text(stmt, 19, made->cameo);
        if (made->has_goldstein) sqlite3_bind_double(stmt, 20, made->goldstein);
        else sqlite3_bind_null(stmt, 20);
        sql_text(stmt, 21, made->auxiliary);
        sql_day(stmt, 22, made->start != DRG_DAY_NONE ? made->start : made->first_day, day);
    }
    DRG_TRY(sql_run(ledger, stmt, note));
    stmt = sql_kind(ledger, "SELECT id FROM %3 WHERE leader = ?1", kind);
    if (!stmt) return ledger_fail(ledger, note);
    sqlite3_bind_int64(stmt, 1, leader);
    return sql_number(ledger, stmt, id, note);
}

// ---- what hangs on it -----------------------------------------------------------------------------------------------------------------

static drg_err put_parties(drg_ledger *ledger, int kind, const drg_made *made, int64_t id, drg_note *note)
{
    int at[2] = {0, 0};
    for (uint32_t i = 0; i < made->n_parties; i++) {
        const drg_made_party *p = &made->parties[i];
        int64_t actor;
        DRG_TRY(ledger_actor(ledger, &actor, &p->party, note));
        sqlite3_stmt *stmt = kind ? sql(ledger, "INSERT INTO event_actors (event_id, n, actor_id, role, side) VALUES (?1, ?2, ?3, ?4, ?5)")
                                  : sql(ledger, "INSERT INTO participants (contact_id, n, actor_id, role, host, reports) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        if (!stmt) return ledger_fail(ledger, note);
        sqlite3_bind_int64(stmt, 1, id);
        sqlite3_bind_int(stmt, 2, at[p->party.recipient]++);
        sqlite3_bind_int64(stmt, 3, actor);
        sql_text(stmt, 4, p->party.role);
        if (kind) {
            sql_text(stmt, 5, p->party.recipient ? DRG_STR("recipient") : DRG_STR("actor"));
        } else {
            sqlite3_bind_int(stmt, 5, p->party.host);
            sqlite3_bind_int64(stmt, 6, p->reports);
        }
        DRG_TRY(sql_run(ledger, stmt, note));
    }
    return DRG_OK;
}

static drg_err put_topics(drg_ledger *ledger, int kind, const drg_made *made, int64_t id, drg_note *note)
{
    for (uint32_t i = 0; i < made->n_topics; i++) {
        sqlite3_stmt *stmt = kind ? sql(ledger, "INSERT INTO event_topics (event_id, n, topic, reports) VALUES (?1, ?2, ?3, ?4)")
                                  : sql(ledger, "INSERT INTO contact_topics (contact_id, n, topic, reports) VALUES (?1, ?2, ?3, ?4)");
        if (!stmt) return ledger_fail(ledger, note);
        sqlite3_bind_int64(stmt, 1, id);
        sqlite3_bind_int64(stmt, 2, i);
        sql_text(stmt, 3, made->topics[i].topic);
        sqlite3_bind_int64(stmt, 4, made->topics[i].reports);
        DRG_TRY(sql_run(ledger, stmt, note));
    }
    for (uint32_t i = 0; i < made->n_values; i++) {
        const drg_made_value *v = &made->values[i];
        sqlite3_stmt *stmt = kind ? sql(ledger, "INSERT OR IGNORE INTO event_conflicts (event_id, field, value, chosen, reports) VALUES (?1, ?2, ?3, ?4, ?5)")
                                  : sql(ledger, "INSERT OR IGNORE INTO contact_conflicts (contact_id, field, value, chosen, reports) VALUES (?1, ?2, ?3, ?4, ?5)");
        if (!stmt) return ledger_fail(ledger, note);
        sqlite3_bind_int64(stmt, 1, id);
        sql_text(stmt, 2, drg_str_from(v->field));
        sql_text(stmt, 3, v->value);
        sqlite3_bind_int(stmt, 4, v->chosen);
        sqlite3_bind_int64(stmt, 5, v->reports);
        DRG_TRY(sql_run(ledger, stmt, note));
    }
    return DRG_OK;
}

static drg_err put_history(drg_ledger *ledger, const drg_made *made, int64_t id, drg_note *note)
{
    for (uint32_t i = 0; i < made->n_steps; i++) {
        const drg_made_step *step = &made->steps[i];
        char told[11], start[11], end[11];
        sqlite3_stmt *stmt = sql(ledger, "INSERT INTO contact_history (contact_id, n, told, status, start, end, report_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        if (!stmt) return ledger_fail(ledger, note);
        sqlite3_bind_int64(stmt, 1, id);
        sqlite3_bind_int64(stmt, 2, i);
        sql_day(stmt, 3, step->report->told.day, told);
        sql_text(stmt, 4, step->status);
        sql_day(stmt, 5, step->start, start);
        sql_day(stmt, 6, step->end, end);
        sqlite3_bind_int64(stmt, 7, (int64_t)step->report->row);
        DRG_TRY(sql_run(ledger, stmt, note));
    }
    return DRG_OK;
}

static drg_err put_counts(drg_ledger *ledger, const drg_made *made, int64_t id, drg_note *note)
{
    for (uint32_t i = 0; i < made->n_counts; i++) {
        sqlite3_stmt *stmt = sql(ledger, "INSERT OR IGNORE INTO event_counts (event_id, kind, min, max) VALUES (?1, ?2, ?3, ?4)");
        if (!stmt) return ledger_fail(ledger, note);
        sqlite3_bind_int64(stmt, 1, id);
        sql_text(stmt, 2, made->counts[i].kind);
        sqlite3_bind_int64(stmt, 3, made->counts[i].min);
        if (made->counts[i].max >= 0) sqlite3_bind_int64(stmt, 4, made->counts[i].max);
        else sqlite3_bind_null(stmt, 4);
        DRG_TRY(sql_run(ledger, stmt, note));
    }
    return DRG_OK;
}

static drg_err put_reports(drg_ledger *ledger, int kind, const drg_made *made, const drg_report *const *reports, int64_t id, drg_note *note)
{
    drg_buf why = {NULL, 0, 0, 0};
    drg_err err = DRG_OK;
    for (uint32_t i = 0; i < made->n_reports && !err; i++) {
        drg_buf_reset(&why);
        if (i) drg_report_why(&why, reports[i], reports[0], &ledger->settings);
        sqlite3_stmt *stmt = sql_kind(ledger, "UPDATE %1 SET %4 = ?2, voice = ?3, why = ?4 WHERE id = ?1 AND (%4 IS NOT ?2 OR voice IS NOT ?3 OR why IS NOT ?4)", kind);
        if (!stmt) {
            err = ledger_fail(ledger, note);
            break;
        }
        sqlite3_bind_int64(stmt, 1, (int64_t)reports[i]->row);
        sqlite3_bind_int64(stmt, 2, id);
        sqlite3_bind_int64(stmt, 3, made->voice[i]);
        sql_text(stmt, 4, drg_buf_view(&why));
        err = why.failed ? DRG_E_NOMEM : sql_run(ledger, stmt, note);
    }
    drg_buf_free(&why);
    return err;
}

// made NULL: reports[0]->row leads nothing any more.
drg_err ledger_write_merged(drg_ledger *ledger, int kind, const drg_made *made, const drg_report *const *reports, drg_note *note)
{
    int64_t id = 0;
    if (!made) return drop(ledger, kind, (int64_t)reports[0]->row, note);
    sqlite3_stmt *stmt = sql_kind(ledger, "SELECT id FROM %3 WHERE leader = ?1", kind);
    if (!stmt) return ledger_fail(ledger, note);
    sqlite3_bind_int64(stmt, 1, (int64_t)reports[0]->row);
    DRG_TRY(sql_number(ledger, stmt, &id, note));
    if (id) DRG_TRY(clear(ledger, kind, id, note));
    DRG_TRY(put_row(ledger, kind, made, (int64_t)reports[0]->row, &id, note));
    DRG_TRY(put_parties(ledger, kind, made, id, note));
    DRG_TRY(put_topics(ledger, kind, made, id, note));
    if (kind) DRG_TRY(put_counts(ledger, made, id, note));
    else DRG_TRY(put_history(ledger, made, id, note));
    return put_reports(ledger, kind, made, reports, id, note);
}
