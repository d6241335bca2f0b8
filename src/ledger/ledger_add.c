// SPDX-License-Identifier: MIT
//
// ledger_add -- puts the records of documents into the ledger, as they came. Merging is for the end of the batch.
//
// Rule     a document is read wholly before anything of it is written
// Rule     events come first, then contacts, then statements: each may point to the ones before

#include "ledger/ledger_inner.h"

#include "base/cal.h"

#include <stdio.h>
#include <stdlib.h>

// Ids of the document's records, found by what the records call them.
typedef struct named {
    drg_str uid;
    int64_t id;
} named;

typedef struct adding {
    drg_ledger *ledger;
    const drg_docrecords *doc;
    drg_note *note;
    int64_t document;
    named *events, *contacts;
    uint32_t n_events, n_contacts;
    int64_t *sentences;         // evidence that is in, by hash of sentence and start
    uint64_t *sentence_keys;
    uint32_t n_slots;
} adding;

static drg_str member(const drg_json_value *object, const char *key)
{
    const drg_json_value *v = object && object->type == DRG_JSON_OBJECT ? drg_json_get(object, key) : NULL;
    return v && (v->type == DRG_JSON_STR || v->type == DRG_JSON_NUM) ? v->str : (drg_str){NULL, 0};
}

static const drg_json_value *object_at(const drg_json_value *object, const char *key)
{
    const drg_json_value *v = drg_json_get(object, key);
    return v && v->type == DRG_JSON_OBJECT ? v : NULL;
}

static const drg_json_value *first_of(const drg_json_value *object, const char *key)
{
    const drg_json_value *v = drg_json_get(object, key);
    return v && v->type == DRG_JSON_ARRAY ? v->first : NULL;
}

static void bind_number(sqlite3_stmt *stmt, int n, const drg_json_value *object, const char *key, int whole)
{
    const drg_json_value *v = object ? drg_json_get(object, key) : NULL;
    if (!v || v->type != DRG_JSON_NUM || !(v->num > -9e15 && v->num < 9e15)) sqlite3_bind_null(stmt, n);
    else if (whole) sqlite3_bind_int64(stmt, n, (int64_t)v->num);
    else sqlite3_bind_double(stmt, n, v->num);
}

static drg_err insert(adding *a, sqlite3_stmt *stmt, int64_t *id)
{
    drg_err err = sql_run(a->ledger, stmt, a->note);
    *id = sqlite3_last_insert_rowid(a->ledger->db);
    return err;
}

static int64_t find_named(const named *items, uint32_t n, drg_str uid)
{
    for (uint32_t i = 0; i < n && uid.n; i++)
        if (drg_str_eq(items[i].uid, uid)) return items[i].id;
    return 0;
}

// ---- evidence --------------------------------------------------------------------------------------------------------------

static drg_err add_sentence(adding *a, const drg_json_value *evidence, int64_t *id)
{
    *id = 0;
    drg_str text = member(evidence, "text");
    if (!text.n) return DRG_OK;
    uint64_t key = (drg_str_hash(text) * 31 + drg_str_hash(member(evidence, "start"))) | 1;
    uint32_t at = (uint32_t)(key >> 5) & (a->n_slots - 1);
    for (; a->sentence_keys[at]; at = (at + 1) & (a->n_slots - 1))
        if (a->sentence_keys[at] == key) {
            *id = a->sentences[at];
            return DRG_OK;
        }
    sqlite3_stmt *stmt = sql(a->ledger, "INSERT INTO evidence (document_id, sentence, start, end, text) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!stmt) return ledger_fail(a->ledger, a->note);
    sqlite3_bind_int64(stmt, 1, a->document);
    bind_number(stmt, 2, evidence, "sentence", 1);
    bind_number(stmt, 3, evidence, "start", 1);
    bind_number(stmt, 4, evidence, "end", 1);
    sql_text(stmt, 5, text);
    DRG_TRY(insert(a, stmt, id));
    a->sentence_keys[at] = key;
    a->sentences[at] = *id;
    return DRG_OK;
}

static drg_err link_sentence(adding *a, int kind, int64_t report, const drg_json_value *evidence, drg_str trigger, drg_str rule)
{
    int64_t sentence;
    DRG_TRY(add_sentence(a, evidence, &sentence));
    if (!sentence) return DRG_OK;
    sqlite3_stmt *stmt = kind ? sql(a->ledger, "INSERT OR IGNORE INTO event_evidence (report_id, evidence_id, trigger, rule) VALUES (?1, ?2, ?3, ?4)")
                              : sql(a->ledger, "INSERT OR IGNORE INTO contact_evidence (report_id, evidence_id, trigger, rule) VALUES (?1, ?2, ?3, ?4)");
    if (!stmt) return ledger_fail(a->ledger, a->note);
    sqlite3_bind_int64(stmt, 1, report);
    sqlite3_bind_int64(stmt, 2, sentence);
    sql_text(stmt, 3, trigger);
    sql_text(stmt, 4, rule);
    return sql_run(a->ledger, stmt, a->note);
}

static uint32_t count_evidence(const adding *a)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < a->doc->n; i++) {
        n++;
        for (const drg_json_value *v = first_of(a->doc->records[i], "evidence"); v; v = v->next) n++;
        for (const drg_json_value *v = first_of(a->doc->records[i], "also"); v; v = v->next) n++;
    }
    return n;
}

// ---- reports of contacts and events -----------------------------------------------------------------------------------------

static drg_err add_report(adding *a, uint32_t index, int kind)
{
    drg_ledger *ledger = a->ledger;
    const drg_json_value *record = a->doc->records[index];
    drg_report *report;
    drg_buf key = {NULL, 0, 0, 0};
    char start[11], end[11];
    int64_t id;
    DRG_TRY(drg_report_read(&report, record, &a->doc->told, &ledger->settings, &ledger->arena, a->note));
    named *names = kind ? a->events : a->contacts;
    uint32_t *n_names = kind ? &a->n_events : &a->n_contacts;
    if (find_named(names, *n_names, report->uid)) return DRG_OK; // the same record twice in a document
    DRG_TRY(drg_report_key(&key, report));
    sqlite3_stmt *stmt = kind
        ? sql(ledger, "INSERT INTO event_reports (uid, document_id, type, status, start, end, grain, confidence, key, record) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
        : sql(ledger, "INSERT INTO contact_reports (uid, document_id, form, status, start, end, grain, confidence, key, record) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    drg_err err = stmt ? DRG_OK : ledger_fail(ledger, a->note);
    if (!err) {
        sql_text(stmt, 1, report->uid);
        sqlite3_bind_int64(stmt, 2, a->document);
        sql_text(stmt, 3, report->form);
        sql_text(stmt, 4, report->status);
        sql_day(stmt, 5, report->start, start);
        sql_day(stmt, 6, report->end, end);
        sql_text(stmt, 7, report->grain);
        bind_number(stmt, 8, record, "confidence", 0);
        sql_text(stmt, 9, drg_buf_view(&key));
        sql_text(stmt, 10, a->doc->lines[index]);
        err = insert(a, stmt, &id);
    }
    drg_buf_free(&key);
    DRG_TRY(err);
    names[(*n_names)++] = (named){report->uid, id};
    DRG_TRY(ledger_units(ledger, kind, id, report, a->note));
    DRG_TRY(ids_add(&ledger->fresh[kind], id));
    // evidence: an array for contacts, an object and `also` for events
    drg_str rule = member(record, "rule"), trigger = member(object_at(record, "trigger"), "text");
    const drg_json_value *one = object_at(record, "evidence");
    if (one) DRG_TRY(link_sentence(a, kind, id, one, trigger, rule));
    for (const drg_json_value *v = first_of(record, "evidence"); v; v = v->next) {
        drg_str own = member(v, "rule");
        DRG_TRY(link_sentence(a, kind, id, v, member(object_at(v, "trigger"), "text"), own.n ? own : rule));
    }
    for (const drg_json_value *v = first_of(record, "also"); v; v = v->next) DRG_TRY(link_sentence(a, kind, id, v, (drg_str){NULL, 0}, rule));
    if (kind) ledger->pending.events++;
    else ledger->pending.contacts++;
    return DRG_OK;
}

static drg_err link_events(adding *a, const drg_json_value *record, int64_t contact, const char *list, const char *role)
{
    for (const drg_json_value *v = first_of(record, list); v; v = v->next) {
        int64_t event = v->type == DRG_JSON_STR ? find_named(a->events, a->n_events, v->str) : 0;
        if (!event) continue;
        sqlite3_stmt *stmt = sql(a->ledger, "INSERT OR IGNORE INTO contact_report_events (report_id, event_report_id, role) VALUES (?1, ?2, ?3)");
        if (!stmt) return ledger_fail(a->ledger, a->note);
        sqlite3_bind_int64(stmt, 1, contact);
        sqlite3_bind_int64(stmt, 2, event);
        sql_text(stmt, 3, drg_str_from(role));
        DRG_TRY(sql_run(a->ledger, stmt, a->note));
    }
    return DRG_OK;
}

// ---- statements -----------------------------------------------------------------------------------------------------------------

static drg_err actor_of(adding *a, const drg_json_value *object, int64_t *id)
{
    *id = 0;
    if (!object || object->type != DRG_JSON_OBJECT) return DRG_OK;
    drg_party party = {.name = member(object, "name"), .code = member(object, "code"), .country = member(object, "country"), .id = member(object, "id")};
    if (!party.name.n) party.name = member(object, "text");
    if (!party.name.n) return DRG_OK;
    char sectors[64];
    size_t n = 0;
    for (const drg_json_value *v = first_of(object, "sectors"); v; v = v->next) {
        if (v->type != DRG_JSON_STR || n + v->str.n + 1 > sizeof sectors) continue;
        if (n) sectors[n++] = ' ';
        memcpy(sectors + n, v->str.p, v->str.n);
        n += v->str.n;
    }
    party.sectors = (drg_str){sectors, n};
    return ledger_actor(a->ledger, id, &party, a->note);
}

static drg_err add_lists(adding *a, const drg_json_value *record, int64_t statement)
{
    int at = 0;
    for (const drg_json_value *v = first_of(record, "topics"); v; v = v->next) {
        if (v->type != DRG_JSON_STR || !v->str.n) continue;
        sqlite3_stmt *stmt = sql(a->ledger, "INSERT INTO statement_topics (statement_id, n, topic) VALUES (?1, ?2, ?3)");
        if (!stmt) return ledger_fail(a->ledger, a->note);
        sqlite3_bind_int64(stmt, 1, statement);
        sqlite3_bind_int(stmt, 2, at++);
        sql_text(stmt, 3, v->str);
        DRG_TRY(sql_run(a->ledger, stmt, a->note));
    }
    at = 0;
    for (const drg_json_value *v = first_of(record, "about"); v; v = v->next) {
        int64_t actor;
        DRG_TRY(actor_of(a, v, &actor));
        if (!actor) continue;
        sqlite3_stmt *stmt = sql(a->ledger, "INSERT INTO statement_about (statement_id, n, actor_id) VALUES (?1, ?2, ?3)");
        if (!stmt) return ledger_fail(a->ledger, a->note);
        sqlite3_bind_int64(stmt, 1, statement);
        sqlite3_bind_int(stmt, 2, at++);
        sqlite3_bind_int64(stmt, 3, actor);
        DRG_TRY(sql_run(a->ledger, stmt, a->note));
    }
    return DRG_OK;
}

static drg_err add_statement(adding *a, uint32_t index)
{
    drg_ledger *ledger = a->ledger;
    const drg_json_value *record = a->doc->records[index], *date = object_at(record, "date"), *content = object_at(record, "content");
    int64_t speaker, addressee, sentence = 0, id;
    int32_t first = DRG_DAY_NONE, last = DRG_DAY_NONE, ignored;
    char start[11], end[11], day[11];
    DRG_TRY(actor_of(a, object_at(record, "speaker"), &speaker));
    if (!speaker) return DRG_OK;
    DRG_TRY(actor_of(a, object_at(record, "addressee"), &addressee));
    if (object_at(record, "evidence")) DRG_TRY(add_sentence(a, object_at(record, "evidence"), &sentence));
    if (!drg_cal_parse(member(date, "start"), &first, &ignored)) first = DRG_DAY_NONE;
    if (!drg_cal_parse(member(date, "end"), &ignored, &last)) last = first;
    sqlite3_stmt *stmt = sql(ledger,
        "INSERT OR IGNORE INTO statements (uid, document_id, speaker_id, speaker_role, addressee_id, verb, mode, content, content_start, content_end, stance, start, end, grain,"
        " day, contact_report_id, evidence_id, confidence, rule, record) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)");
    if (!stmt) return ledger_fail(ledger, a->note);
    sql_text(stmt, 1, member(record, "id"));
    sqlite3_bind_int64(stmt, 2, a->document);
    sqlite3_bind_int64(stmt, 3, speaker);
    sql_text(stmt, 4, member(object_at(record, "speaker"), "role"));
    sql_id(stmt, 5, addressee);
    sql_text(stmt, 6, member(record, "verb"));
    sql_text(stmt, 7, member(record, "mode"));
    sql_text(stmt, 8, member(content, "text"));
    bind_number(stmt, 9, content, "start", 1);
    bind_number(stmt, 10, content, "end", 1);
    sql_text(stmt, 11, member(record, "stance"));
    sql_day(stmt, 12, first, start);
    sql_day(stmt, 13, last, end);
    sql_text(stmt, 14, member(date, "grain"));
    sql_day(stmt, 15, first != DRG_DAY_NONE ? first : a->doc->told.day, day);
    sql_id(stmt, 16, find_named(a->contacts, a->n_contacts, member(record, "contact")));
    sql_id(stmt, 17, sentence);
    bind_number(stmt, 18, record, "confidence", 0);
    sql_text(stmt, 19, member(record, "rule"));
    sql_text(stmt, 20, a->doc->lines[index]);
    DRG_TRY(insert(a, stmt, &id));
    if (sqlite3_changes(ledger->db) == 0) return DRG_OK; // the same record twice in a document
    ledger->pending.statements++;
    return add_lists(a, record, id);
}

// ---- documents ------------------------------------------------------------------------------------------------------------------

static void hash_words(char out[17], uint64_t hash) { snprintf(out, 17, "%016llx", (unsigned long long)hash); }

static drg_err add_document(adding *a)
{
    const drg_docrecords *doc = a->doc;
    const drg_json_value *d = doc->document;
    char hash[17], published[11], reference[11], day[11];
    int32_t first, ignored, told = DRG_DAY_NONE;
    sqlite3_stmt *stmt = sql(a->ledger, "INSERT INTO documents (doc, hash, title, source, url, language, published, reference_date, day, print, sentences, tokens, record)"
                                        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)");
    if (!stmt) return ledger_fail(a->ledger, a->note);
    hash_words(hash, doc->hash);
    sql_text(stmt, 1, doc->told.doc);
    sql_text(stmt, 2, drg_str_from(hash));
    sql_text(stmt, 3, member(d, "title"));
    sql_text(stmt, 4, member(d, "source"));
    sql_text(stmt, 5, member(d, "url"));
    sql_text(stmt, 6, member(d, "language"));
    if (drg_cal_parse(member(d, "published"), &first, &ignored)) told = first;
    sql_day(stmt, 7, told, published);
    told = drg_cal_parse(member(d, "reference_date"), &first, &ignored) ? first : DRG_DAY_NONE;
    sql_day(stmt, 8, told, reference);
    sql_day(stmt, 9, doc->told.day, day);
    sql_text(stmt, 10, doc->told.print);
    bind_number(stmt, 11, d, "sentences", 1);
    bind_number(stmt, 12, d, "tokens", 1);
    sql_text(stmt, 13, doc->lines[doc->n]);
    return insert(a, stmt, &a->document);
}

static int is_kind(const drg_json_value *record, const char *kind) { return drg_str_is(member(record, "kind"), kind); }

drg_err ledger_insert(drg_ledger *ledger, const drg_docrecords *doc, drg_note *note)
{
    adding a = {.ledger = ledger, .doc = doc, .note = note, .n_slots = 64};
    while (a.n_slots < 2 * count_evidence(&a) + 2) a.n_slots *= 2;
    a.events = DRG_ARENA_ARRAY(&ledger->arena, named, doc->n + 1);
    a.contacts = DRG_ARENA_ARRAY(&ledger->arena, named, doc->n + 1);
    a.sentences = DRG_ARENA_ARRAY(&ledger->arena, int64_t, a.n_slots);
    a.sentence_keys = DRG_ARENA_ARRAY(&ledger->arena, uint64_t, a.n_slots);
    if (!a.events || !a.contacts || !a.sentences || !a.sentence_keys) return DRG_E_NOMEM;
    DRG_TRY(add_document(&a));
    for (uint32_t i = 0; i < doc->n; i++)
        if (is_kind(doc->records[i], "event")) DRG_TRY(add_report(&a, i, 1));
    for (uint32_t i = 0; i < doc->n; i++) {
        if (!is_kind(doc->records[i], "contact")) continue;
        uint32_t before = a.n_contacts;
        DRG_TRY(add_report(&a, i, 0));
        if (a.n_contacts == before) continue;
        DRG_TRY(link_events(&a, doc->records[i], a.contacts[before].id, "events", "part"));
        DRG_TRY(link_events(&a, doc->records[i], a.contacts[before].id, "outcomes", "outcome"));
    }
    for (uint32_t i = 0; i < doc->n; i++)
        if (is_kind(doc->records[i], "statement")) DRG_TRY(add_statement(&a, i));
    return DRG_OK;
}

// A document that is in already: nothing to do when nothing has changed, else what it told before is taken out.
static drg_err add_or_replace(drg_ledger *ledger, const drg_docrecords *doc, drg_note *note)
{
    char hash[17];
    int64_t old = 0;
    int same = 0;
    sqlite3_stmt *stmt = sql(ledger, "SELECT id, hash FROM documents WHERE doc = ?1");
    if (!stmt) return ledger_fail(ledger, note);
    sql_text(stmt, 1, doc->told.doc);
    int rc = sqlite3_step(stmt);
    if (rc == SQLITE_ROW) {
        hash_words(hash, doc->hash);
        old = sqlite3_column_int64(stmt, 0);
        same = drg_str_is(sql_cell(stmt, 1), hash);
    }
    sqlite3_reset(stmt);
    if (rc != SQLITE_ROW && rc != SQLITE_DONE) return ledger_fail(ledger, note);
    if (same) {
        ledger->pending.unchanged++;
        return DRG_OK;
    }
    if (old) DRG_TRY(ledger_take_out(ledger, old, note));
    DRG_TRY(ledger_insert(ledger, doc, note));
    if (old) ledger->pending.replaced++;
    else ledger->pending.documents++;
    return DRG_OK;
}

// Whether every record of the document can be read, before the first is written.
static drg_err probe(drg_ledger *ledger, const drg_docrecords *doc, drg_note *note)
{
    for (uint32_t i = 0; i < doc->n; i++) {
        drg_report *report;
        if (is_kind(doc->records[i], "statement")) continue;
        DRG_TRY(drg_report_read(&report, doc->records[i], &doc->told, &ledger->settings, &ledger->arena, note));
    }
    return DRG_OK;
}

drg_err drg_ledger_add(drg_ledger *ledger, drg_str lines, drg_note *note)
{
    uint32_t first = 1;
    DRG_TRY(ledger_begin(ledger, note));
    while (drg_str_trim(lines).n) {
        // The lines of one document: up to the next one that begins another.
        size_t end = 0;
        uint32_t n = 0;
        drg_str rest = lines, line;
        while (drg_str_next(&rest, '\n', &line)) {
            if (n > 0 && drg_docrecords_begins(line)) break;
            end = (size_t)(line.p - lines.p) + line.n + 1;
            n++;
        }
        if (end > lines.n) end = lines.n;
        drg_docrecords doc;
        drg_note inner = {{0}};
        drg_arena_reset(&ledger->arena);
        drg_err err = drg_docrecords_read(&doc, drg_str_sub(lines, 0, end), &ledger->arena, &inner);
        if (!err) err = probe(ledger, &doc, &inner);
        // Storing takes a small part of what reading took: with a quarter of the bound left it cannot run out half-way.
        if (ledger->arena.failed == 2 || (!err && ledger->arena.used > ledger->arena.limit / 4 * 3))
            return drg_fail(note, DRG_E_LIMIT, "document at line %u: %s: its records take more than %zu MB", first, drg_err_name(DRG_E_LIMIT), ledger->arena.limit / 4 * 3 >> 20);
        if (err == DRG_E_FORMAT) return drg_fail(note, err, "document at line %u: %s", first, inner.text);
        if (!err) err = add_or_replace(ledger, &doc, note);
        if (err) return err;
        lines = drg_str_sub(lines, end, lines.n);
        first += n;
    }
    return DRG_OK;
}
