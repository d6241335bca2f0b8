// SPDX-License-Identifier: MIT
//
// ledger_merge -- finds the leaders of the batch's reports, and of those whom the batch concerns.
//
// Method   Whom a report joins depends on the leaders before it in the order alone (merge.h). So the reports in question are taken in that
//          order from a heap. One that comes to lead is offered to its neighbours after it: a leader that fits follows it now, and its own
//          followers are asked again; a follower goes over when the new leader fits better. Each is decided once, so the outcome
//          is that of merging everything anew, for the cost of the neighbourhood.
// Cost     a report is compared with the leaders that share two parties with it and lie near in time, found by an index

#include "ledger/ledger_inner.h"

#include <stdlib.h>

#define PART 20000 // reports merged at a time

typedef struct node {
    int64_t id, leader;    // leader 0: none yet
    double points;
    const drg_report *report;
    uint8_t waits;         // is in the heap
} node;

typedef struct merging {
    drg_ledger *ledger;
    int kind;
    drg_note *note;
    drg_arena arena;       // reports and what is made of them
    drg_arena reading;     // a record while it is parsed
    node **slots;          // hash table by id
    uint32_t n_slots, n_nodes;
    node **heap;
    uint32_t n_heap, cap_heap;
    id_list *touched;
} merging;

// ---- reports in memory ------------------------------------------------------------------------------------------------------

static node **slot_of(const merging *m, int64_t id)
{
    uint32_t at = (uint32_t)((uint64_t)id * 0x9e3779b97f4a7c15ULL >> 32) & (m->n_slots - 1);
    while (m->slots[at] && m->slots[at]->id != id) at = (at + 1) & (m->n_slots - 1);
    return &m->slots[at];
}

static drg_err grow_table(merging *m)
{
    node **old = m->slots;
    uint32_t n_old = m->n_slots;
    m->n_slots = n_old ? 2 * n_old : 1024;
    m->slots = calloc(m->n_slots, sizeof(node *));
    if (!m->slots) {
        m->slots = old;
        m->n_slots = n_old;
        return DRG_E_NOMEM;
    }
    for (uint32_t i = 0; i < n_old; i++)
        if (old[i]) *slot_of(m, old[i]->id) = old[i];
    free(old);
    return DRG_OK;
}

drg_err ledger_told(drg_told *told, sqlite3_stmt *stmt, int first, drg_arena *arena)
{
    drg_buf line = {NULL, 0, 0, 0};
    drg_json json = {&line, 0};
    drg_json_value *document;
    static const char *const names[] = {"doc", "published", "source", "url", "title"};
    drg_json_object(&json, NULL);
    for (int i = 0; i < 5; i++) drg_json_str(&json, names[i], sql_cell(stmt, first + i));
    drg_json_object_end(&json);
    drg_note note;
    drg_err err = line.failed ? DRG_E_NOMEM : drg_json_parse(&document, arena, drg_buf_view(&line), &note);
    if (!err) err = drg_told_read(told, document, sql_cell(stmt, first + 5), arena);
    drg_buf_free(&line);
    return err;
}

// The report of a row of reports and documents; NULL in *out where it is gone.
static drg_err load(merging *m, int64_t id, node **out)
{
    *out = NULL;
    if (2 * m->n_nodes + 2 > m->n_slots) DRG_TRY(grow_table(m));
    node **slot = slot_of(m, id);
    if (*slot) {
        *out = *slot;
        return DRG_OK;
    }
    sqlite3_stmt *stmt = sql_kind(m->ledger, "SELECT r.leader, r.points, r.record, d.doc, d.day, d.source, d.url, d.title, d.print FROM %1 r"
                                             " JOIN documents d ON d.id = r.document_id WHERE r.id = ?1", m->kind);
    if (!stmt) return ledger_fail(m->ledger, m->note);
    sqlite3_bind_int64(stmt, 1, id);
    int rc = sqlite3_step(stmt);
    if (rc != SQLITE_ROW) {
        sqlite3_reset(stmt);
        return rc == SQLITE_DONE ? DRG_OK : ledger_fail(m->ledger, m->note);
    }
    node *x = DRG_ARENA_NEW(&m->arena, node);
    drg_json_value *record;
    drg_report *report = NULL;
    drg_told told;
    drg_arena_reset(&m->reading);
    drg_err err = x ? ledger_told(&told, stmt, 3, &m->arena) : DRG_E_NOMEM;
    if (!err) err = drg_json_parse(&record, &m->reading, sql_cell(stmt, 2), m->note);
    if (!err) err = drg_report_read(&report, record, &told, &m->ledger->settings, &m->arena, m->note);
    if (!err) {
        report->row = (uint64_t)id;
        *x = (node){id, sqlite3_column_int64(stmt, 0), sqlite3_column_double(stmt, 1), report, 0};
        *slot = *out = x;
        m->n_nodes++;
    }
    sqlite3_reset(stmt);
    return err;
}

static drg_err ids_of(merging *m, sqlite3_stmt *stmt, id_list *ids)
{
    int rc;
    ids->n = 0;
    while ((rc = sqlite3_step(stmt)) == SQLITE_ROW) DRG_TRY(ids_add(ids, sqlite3_column_int64(stmt, 0)));
    sqlite3_reset(stmt);
    return rc == SQLITE_DONE ? DRG_OK : ledger_fail(m->ledger, m->note);
}

// ---- the heap: reports in question, by their order -------------------------------------------------------------------------------

static int before(const node *a, const node *b) { return drg_report_cmp(a->report, b->report) < 0; }

static drg_err push(merging *m, node *x)
{
    if (x->waits) return DRG_OK;
    if (m->n_heap == m->cap_heap) {
        uint32_t cap = m->cap_heap ? 2 * m->cap_heap : 256;
        node **heap = realloc(m->heap, cap * sizeof(node *));
        if (!heap) return DRG_E_NOMEM;
        m->heap = heap;
        m->cap_heap = cap;
    }
    uint32_t at = m->n_heap++;
    while (at > 0 && before(x, m->heap[(at - 1) / 2])) {
        m->heap[at] = m->heap[(at - 1) / 2];
        at = (at - 1) / 2;
    }
    m->heap[at] = x;
    x->waits = 1;
    return DRG_OK;
}

static node *pop(merging *m)
{
    node *top = m->heap[0], *last = m->heap[--m->n_heap];
    uint32_t at = 0, n = m->n_heap;
    for (;;) {
        uint32_t child = 2 * at + 1;
        if (child >= n) break;
        if (child + 1 < n && before(m->heap[child + 1], m->heap[child])) child++;
        if (!before(m->heap[child], last)) break;
        m->heap[at] = m->heap[child];
        at = child;
    }
    if (n) m->heap[at] = last;
    top->waits = 0;
    return top;
}

// ---- deciding ------------------------------------------------------------------------------------------------------------------------

static drg_err assign(merging *m, node *x, int64_t leader, double points)
{
    if (x->leader == leader && x->points == points) return DRG_OK;
    if (x->leader) DRG_TRY(ids_add(m->touched, x->leader));
    DRG_TRY(ids_add(m->touched, leader));
    x->leader = leader;
    x->points = points;
    sqlite3_stmt *stmt = sql_kind(m->ledger, "UPDATE %1 SET leader = ?2, points = ?3 WHERE id = ?1", m->kind);
    if (!stmt) return ledger_fail(m->ledger, m->note);
    sqlite3_bind_int64(stmt, 1, x->id);
    sqlite3_bind_int64(stmt, 2, leader);
    sqlite3_bind_double(stmt, 3, points);
    return sql_run(m->ledger, stmt, m->note);
}

// The reports near x that share a unit with it: leaders that end in its days (ahead 0), or all that come after it.
static drg_err near(merging *m, const node *x, int ahead, id_list *found)
{
    uint64_t units[DRG_UNITS];
    uint32_t n = drg_report_units(x->report, units);
    id_list some = {NULL, 0, 0};
    drg_err err = DRG_OK;
    found->n = 0;
    for (uint32_t u = 0; u < n && !err; u++) {
        sqlite3_stmt *stmt = ahead ? sql_kind(m->ledger, "SELECT report_id FROM %2 WHERE unit = ?1 AND day BETWEEN ?2 AND ?3", m->kind)
            : sql_kind(m->ledger, "SELECT u.report_id FROM %2 u JOIN %1 r ON r.id = u.report_id WHERE u.unit = ?1 AND u.day BETWEEN ?2 AND ?3 AND r.leader = r.id", m->kind);
        if (!stmt) {
            err = ledger_fail(m->ledger, m->note);
            break;
        }
        sqlite3_bind_int64(stmt, 1, (int64_t)units[u]);
        sqlite3_bind_int64(stmt, 2, ahead ? x->report->hi : x->report->lo - DRG_SLACK);
        sqlite3_bind_int64(stmt, 3, ahead ? x->report->hi + DRG_WIDEST + DRG_SLACK : x->report->hi);
        err = ids_of(m, stmt, &some);
        for (size_t i = 0; i < some.n && !err; i++)
            if (some.ids[i] != x->id) err = ids_add(found, some.ids[i]);
    }
    ids_free(&some);
    return err;
}

static drg_err ask_followers_again(merging *m, int64_t leader, id_list *ids)
{
    sqlite3_stmt *stmt = sql_kind(m->ledger, "SELECT id FROM %1 WHERE leader = ?1 AND id <> ?1", m->kind);
    if (!stmt) return ledger_fail(m->ledger, m->note);
    sqlite3_bind_int64(stmt, 1, leader);
    DRG_TRY(ids_of(m, stmt, ids));
    for (size_t i = 0; i < ids->n; i++) {
        node *f;
        DRG_TRY(load(m, ids->ids[i], &f));
        if (f) DRG_TRY(push(m, f));
    }
    return DRG_OK;
}

static drg_err offer_to_neighbours(merging *m, node *x, id_list *ids)
{
    id_list followers = {NULL, 0, 0};
    drg_err err = near(m, x, 1, ids);
    for (size_t i = 0; i < ids->n && !err; i++) {
        node *s, *other = NULL;
        err = load(m, ids->ids[i], &s);
        if (err || !s || s->waits || !s->leader || s->leader == x->id || !before(x, s)) continue; // those that wait will see it
        double points = drg_report_fit(s->report, x->report, &m->ledger->settings);
        if (points <= 0) continue;
        if (s->leader == s->id) {
            err = assign(m, s, x->id, points);
            if (!err) err = ask_followers_again(m, s->id, &followers);
            continue;
        }
        if (points < s->points) continue;
        err = load(m, s->leader, &other);
        if (!err && (points > s->points || !other || before(x, other))) err = assign(m, s, x->id, points);
    }
    ids_free(&followers);
    return err;
}

static drg_err decide(merging *m, node *x, id_list *ids)
{
    node *best = NULL;
    double most = 0;
    int led = x->leader == x->id;
    if (x->report->hi != DRG_DAY_NONE) DRG_TRY(near(m, x, 0, ids));
    else ids->n = 0;
    for (size_t i = 0; i < ids->n; i++) {
        node *c;
        DRG_TRY(load(m, ids->ids[i], &c));
        if (!c || c == x || c->leader != c->id || !before(c, x)) continue;
        double points = drg_report_fit(x->report, c->report, &m->ledger->settings);
        if (points > most || (points > 0 && points == most && best && before(c, best))) {
            most = points;
            best = c;
        }
    }
    if (best) {
        DRG_TRY(assign(m, x, best->id, most));
        return led ? ask_followers_again(m, x->id, ids) : DRG_OK;
    }
    if (led) return DRG_OK;
    DRG_TRY(assign(m, x, x->id, 0));
    return x->report->hi != DRG_DAY_NONE ? offer_to_neighbours(m, x, ids) : DRG_OK;
}

// ---- the contacts (events) that gained or lost a report -------------------------------------------------------------------------------

static int by_report(const void *a, const void *b) { return drg_report_cmp((*(node *const *)a)->report, (*(node *const *)b)->report); }

static drg_err make_one(merging *m, int64_t leader, id_list *ids)
{
    sqlite3_stmt *stmt = sql_kind(m->ledger, "SELECT id FROM %1 WHERE leader = ?1 ORDER BY id", m->kind);
    if (!stmt) return ledger_fail(m->ledger, m->note);
    sqlite3_bind_int64(stmt, 1, leader);
    DRG_TRY(ids_of(m, stmt, ids));
    if (!ids->n) return ledger_write_merged(m->ledger, m->kind, NULL, (const drg_report *const[]){&(drg_report){.row = (uint64_t)leader}}, m->note);
    node **members = DRG_ARENA_ARRAY(&m->arena, node *, ids->n);
    const drg_report **reports = DRG_ARENA_ARRAY(&m->arena, const drg_report *, ids->n);
    if (!members || !reports) return DRG_E_NOMEM;
    for (size_t i = 0; i < ids->n; i++) DRG_TRY(load(m, ids->ids[i], &members[i]));
    qsort(members, ids->n, sizeof(node *), by_report);
    for (size_t i = 0; i < ids->n; i++) reports[i] = members[i]->report;
    const drg_made *made = drg_made_of(reports, (uint32_t)ids->n, &m->ledger->settings, &m->arena);
    return made ? ledger_write_merged(m->ledger, m->kind, made, reports, m->note) : DRG_E_NOMEM;
}

static int by_id(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

static drg_err make_touched(merging *m, id_list *ids)
{
    id_list *touched = m->touched;
    if (touched->n) qsort(touched->ids, touched->n, sizeof *touched->ids, by_id);
    // Those that lead no more go first: their reports are free then for those that lead now.
    for (int gone = 1; gone >= 0; gone--)
        for (size_t i = 0; i < touched->n; i++) {
            if (i > 0 && touched->ids[i] == touched->ids[i - 1]) continue;
            node *x;
            DRG_TRY(load(m, touched->ids[i], &x));
            int leads = x && x->leader == x->id;
            if (leads == gone) continue;
            if (leads) DRG_TRY(make_one(m, touched->ids[i], ids));
            else DRG_TRY(ledger_write_merged(m->ledger, m->kind, NULL, (const drg_report *const[]){&(drg_report){.row = (uint64_t)touched->ids[i]}}, m->note));
        }
    return DRG_OK;
}

static drg_err run(merging *m, const int64_t *fresh, size_t n)
{
    id_list ids = {NULL, 0, 0};
    drg_err err = DRG_OK;
    for (size_t i = 0; i < n && !err; i++) {
        node *x;
        err = load(m, fresh[i], &x); // gone again where the batch replaced its document twice
        if (!err && x) err = push(m, x);
    }
    while (m->n_heap && !err) err = decide(m, pop(m), &ids);
    if (!err) err = make_touched(m, &ids);
    ids_free(&ids);
    return err;
}

// A part of the reports at a time, so that memory is bounded: each part leads to what merging all so far anew would give.
drg_err ledger_merge(drg_ledger *ledger, int kind, drg_note *note)
{
    const id_list *fresh = &ledger->fresh[kind];
    size_t at = 0;
    drg_err err = DRG_OK;
    do {
        merging m = {.ledger = ledger, .kind = kind, .note = note, .touched = &ledger->touched[kind]};
        size_t n = fresh->n - at < PART ? fresh->n - at : PART;
        drg_arena_init(&m.arena, 0);
        drg_arena_init(&m.reading, 0);
        err = run(&m, fresh->ids + at, n);
        drg_arena_free(&m.arena);
        drg_arena_free(&m.reading);
        free(m.slots);
        free(m.heap);
        ledger->touched[kind].n = 0;
        at += n;
    } while (at < fresh->n && !err);
    return err;
}

// ---- units -------------------------------------------------------------------------------------------------------------------------------

drg_err ledger_units(drg_ledger *ledger, int kind, int64_t id, const drg_report *report, drg_note *note)
{
    uint64_t units[DRG_UNITS];
    uint32_t n = report->hi != DRG_DAY_NONE ? drg_report_units(report, units) : 0;
    for (uint32_t u = 0; u < n; u++) {
        sqlite3_stmt *stmt = sql_kind(ledger, "INSERT INTO %2 (unit, day, report_id) VALUES (?1, ?2, ?3)", kind);
        if (!stmt) return ledger_fail(ledger, note);
        sqlite3_bind_int64(stmt, 1, (int64_t)units[u]);
        sqlite3_bind_int64(stmt, 2, report->hi);
        sqlite3_bind_int64(stmt, 3, id);
        DRG_TRY(sql_run(ledger, stmt, note));
    }
    return DRG_OK;
}

// Units and keys under other settings: the days on which undated reports can have been change with them.
drg_err ledger_units_anew(drg_ledger *ledger, int kind, drg_note *note)
{
    merging m = {.ledger = ledger, .kind = kind, .note = note};
    drg_buf key = {NULL, 0, 0, 0};
    DRG_TRY(sql_run(ledger, sql_kind(ledger, "DELETE FROM %2", kind), note));
    drg_arena_init(&m.arena, 0);
    drg_arena_init(&m.reading, 0);
    drg_err err = DRG_OK;
    for (size_t i = 0; i < ledger->fresh[kind].n && !err; i++) {
        node *x;
        if (m.n_nodes == 4096) { // forget those seen
            drg_arena_reset(&m.arena);
            memset(m.slots, 0, m.n_slots * sizeof *m.slots);
            m.n_nodes = 0;
        }
        err = load(&m, ledger->fresh[kind].ids[i], &x);
        if (err || !x) continue;
        err = ledger_units(ledger, kind, x->id, x->report, note);
        drg_buf_reset(&key);
        if (!err) err = drg_report_key(&key, x->report);
        sqlite3_stmt *stmt = err ? NULL : sql_kind(ledger, "UPDATE %1 SET key = ?2 WHERE id = ?1", kind);
        if (!stmt) continue;
        sqlite3_bind_int64(stmt, 1, x->id);
        sql_text(stmt, 2, drg_buf_view(&key));
        err = sql_run(ledger, stmt, note);
    }
    drg_buf_free(&key);
    drg_arena_free(&m.arena);
    drg_arena_free(&m.reading);
    free(m.slots);
    return err;
}
