// SPDX-License-Identifier: MIT
//
// merge_stream -- merging in order of days; see merge_stream.h.
//
// Method   Reports of one day share a pool of memory, which goes when the last of them has been handed out. A hash table leads from units
//          to the leaders that have them; entries of finished leaders are swept out when they are more than half.

#include "ledger/merge_stream.h"

#include "base/cal.h"

#include <stdlib.h>

#define REACH (DRG_WIDEST + DRG_SLACK)
#define NONE_MOST 4096 // reports without any day are handed out, each by itself, when so many wait

typedef struct pool {
    drg_arena arena;
    uint32_t refs; // reports in it that are still held
} pool;

typedef struct held {
    const drg_report *report;
    pool *pool;
} held;

typedef struct cluster {
    held *items;
    uint32_t n, cap;
} cluster;

typedef struct entry { // one unit of one leader
    uint64_t unit;
    uint64_t cluster;  // number since the beginning
    uint32_t next;     // entry of the same slot, or UINT32_MAX
} entry;

struct drg_stream {
    drg_settings settings;
    drg_stream_sink sink;
    void *user;
    drg_arena reading;      // a record while it is read
    drg_arena scratch;      // a contact while it is handed out
    int32_t day;            // of the reports that wait
    pool *pool;             // of that day
    held *waiting;
    size_t n_waiting, cap_waiting;
    cluster *clusters;      // a queue: those from first on are open
    uint64_t first, n_clusters; // numbers since the beginning; clusters[i - first_kept]
    uint64_t first_kept;
    size_t cap_clusters;
    entry *entries;
    uint32_t n_entries, cap_entries, n_dead;
    uint32_t *slots;
    uint32_t n_slots;
    uint64_t held;
};

drg_err drg_stream_new(drg_stream **stream, const drg_settings *settings, drg_stream_sink sink, void *user)
{
    drg_stream *s = calloc(1, sizeof *s);
    *stream = s;
    if (!s) return DRG_E_NOMEM;
    s->settings = *settings;
    s->sink = sink;
    s->user = user;
    s->day = DRG_DAY_NONE;
    drg_arena_init(&s->reading, 0);
    drg_arena_init(&s->scratch, 0);
    return DRG_OK;
}

static void let_go(pool *p, uint32_t n)
{
    if (!p) return;
    p->refs -= n;
    if (p->refs) return;
    drg_arena_free(&p->arena);
    free(p);
}

static cluster *cluster_at(const drg_stream *s, uint64_t number) { return &s->clusters[number - s->first_kept]; }

void drg_stream_free(drg_stream *s)
{
    if (!s) return;
    for (uint64_t c = s->first; c < s->n_clusters; c++) {
        cluster *open = cluster_at(s, c);
        for (uint32_t i = 0; i < open->n; i++) let_go(open->items[i].pool, 1);
        free(open->items);
    }
    for (size_t i = 0; i < s->n_waiting; i++)
        if (s->waiting[i].pool != s->pool) let_go(s->waiting[i].pool, 1);
    if (s->pool) {
        s->pool->refs = 0;
        let_go(s->pool, 0);
    }
    drg_arena_free(&s->reading);
    drg_arena_free(&s->scratch);
    free(s->waiting);
    free(s->clusters);
    free(s->entries);
    free(s->slots);
    free(s);
}

uint64_t drg_stream_held(const drg_stream *s) { return s->held; }

// Room for one more item of a malloc'ed array.
static int room(void *items, size_t n, size_t *cap, size_t size)
{
    void **array = items, *grown;
    if (n < *cap) return 1;
    size_t more = *cap ? 2 * *cap : 64;
    grown = realloc(*array, more * size);
    if (!grown) return 0;
    *array = grown;
    *cap = more;
    return 1;
}

// ---- the index of leaders -----------------------------------------------------------------------------------------------------

static void link_entry(drg_stream *s, uint32_t at)
{
    uint32_t slot = (uint32_t)(s->entries[at].unit >> 7) & (s->n_slots - 1);
    s->entries[at].next = s->slots[slot];
    s->slots[slot] = at;
}

// Sweeps dead entries out, and makes the table large enough for twice as many.
static int rebuild(drg_stream *s)
{
    uint32_t n = 0, n_slots = 1024;
    for (uint32_t i = 0; i < s->n_entries; i++)
        if (s->entries[i].cluster >= s->first) s->entries[n++] = s->entries[i];
    while (n_slots < 2 * n + 64) n_slots *= 2;
    if (n_slots != s->n_slots) {
        uint32_t *slots = realloc(s->slots, n_slots * sizeof *slots);
        if (!slots) return 0;
        s->slots = slots;
        s->n_slots = n_slots;
    }
    for (uint32_t i = 0; i < n_slots; i++) s->slots[i] = UINT32_MAX;
    s->n_entries = n;
    s->n_dead = 0;
    for (uint32_t i = 0; i < n; i++) link_entry(s, i);
    return 1;
}

static int add_entry(drg_stream *s, uint64_t unit, uint64_t number)
{
    size_t cap = s->cap_entries;
    if (s->n_entries >= s->n_slots && !rebuild(s)) return 0;
    if (!room(&s->entries, s->n_entries, &cap, sizeof *s->entries)) return 0;
    s->cap_entries = (uint32_t)cap;
    s->entries[s->n_entries] = (entry){unit, number, 0};
    link_entry(s, s->n_entries++);
    return 1;
}

static const drg_report *leader_of(const drg_stream *s, uint64_t number) { return cluster_at(s, number)->items[0].report; }

static uint64_t best_leader(const drg_stream *s, const drg_report *r)
{
    uint64_t units[DRG_UNITS], best = UINT64_MAX;
    uint32_t n = drg_report_units(r, units);
    double points = 0;
    for (uint32_t u = 0; u < n && s->n_slots; u++)
        for (uint32_t e = s->slots[(uint32_t)(units[u] >> 7) & (s->n_slots - 1)]; e != UINT32_MAX; e = s->entries[e].next) {
            uint64_t number = s->entries[e].cluster;
            if (s->entries[e].unit != units[u] || number < s->first || number == best) continue;
            const drg_report *leader = leader_of(s, number);
            if (r->lo != DRG_DAY_NONE && leader->hi < r->lo - DRG_SLACK) continue;
            double p = drg_report_fit(r, leader, &s->settings);
            if (p > points || (p > 0 && p == points && number < best)) {
                points = p;
                best = number;
            }
        }
    return best;
}

// ---- clusters -------------------------------------------------------------------------------------------------------------------

static drg_err put_into(drg_stream *s, uint64_t number, held item)
{
    cluster *c = cluster_at(s, number);
    if (c->n == c->cap) {
        uint32_t cap = c->cap ? 2 * c->cap : 1;
        held *items = realloc(c->items, cap * sizeof *items);
        if (!items) return DRG_E_NOMEM;
        c->items = items;
        c->cap = cap;
    }
    c->items[c->n++] = item;
    return DRG_OK;
}

static drg_err lead(drg_stream *s, held item)
{
    if (s->first > s->first_kept && s->first - s->first_kept >= s->cap_clusters / 2) { // the front of the queue is free
        memmove(s->clusters, cluster_at(s, s->first), (s->n_clusters - s->first) * sizeof *s->clusters);
        s->first_kept = s->first;
    }
    if (!room(&s->clusters, s->n_clusters - s->first_kept, &s->cap_clusters, sizeof *s->clusters)) return DRG_E_NOMEM;
    uint64_t number = s->n_clusters++;
    *cluster_at(s, number) = (cluster){NULL, 0, 0};
    DRG_TRY(put_into(s, number, item));
    uint64_t units[DRG_UNITS];
    uint32_t n = drg_report_units(item.report, units);
    for (uint32_t u = 0; u < n; u++)
        if (!add_entry(s, units[u], number)) return DRG_E_NOMEM;
    return DRG_OK;
}

static drg_err hand_out(drg_stream *s, held *items, uint32_t n)
{
    drg_arena_reset(&s->scratch);
    const drg_report **reports = DRG_ARENA_ARRAY(&s->scratch, const drg_report *, n);
    drg_err err = reports ? DRG_OK : DRG_E_NOMEM;
    for (uint32_t i = 0; i < n && !err; i++) reports[i] = items[i].report;
    drg_made *made = err ? NULL : drg_made_of(reports, n, &s->settings, &s->scratch);
    if (!err) err = made ? s->sink(s->user, made, reports, n) : DRG_E_NOMEM;
    for (uint32_t i = 0; i < n; i++) let_go(items[i].pool, 1);
    s->held -= n;
    return err;
}

// Hands out the contacts whose leader lies before the day.
static drg_err finish_before(drg_stream *s, int64_t day)
{
    drg_err err = DRG_OK;
    while (!err && s->first < s->n_clusters && leader_of(s, s->first)->hi < day) {
        cluster *c = cluster_at(s, s->first++);
        s->n_dead++;
        err = hand_out(s, c->items, c->n);
        free(c->items);
        *c = (cluster){NULL, 0, 0};
    }
    if (!err && s->n_dead > 4096 && s->n_dead > (s->n_clusters - s->first) && !rebuild(s)) err = DRG_E_NOMEM;
    return err;
}

static int by_order(const void *a, const void *b) { return drg_report_cmp(((const held *)a)->report, ((const held *)b)->report); }

// Places the reports that wait.
static drg_err finish_day(drg_stream *s)
{
    drg_err err = DRG_OK;
    size_t n = s->n_waiting;
    if (n) qsort(s->waiting, n, sizeof *s->waiting, by_order);
    if (s->pool) let_go(s->pool, 1); // the day's own hold of it
    s->pool = NULL;
    s->n_waiting = 0;
    for (size_t i = 0; i < n; i++) {
        held item = s->waiting[i];
        if (err || (i > 0 && drg_report_cmp(s->waiting[i - 1].report, item.report) == 0)) { // the same record twice
            let_go(item.pool, 1);
            s->held--;
            continue;
        }
        if (item.report->hi == DRG_DAY_NONE) {
            err = hand_out(s, &item, 1);
            continue;
        }
        uint64_t best = best_leader(s, item.report);
        err = best == UINT64_MAX ? lead(s, item) : put_into(s, best, item);
    }
    return err;
}

// The report in the memory of the day at hand.
static drg_err read_into_pool(drg_stream *s, drg_report **report, const drg_json_value *record, const drg_told *told, drg_note *note)
{
    drg_told kept = *told;
    drg_str *words[] = {&kept.doc, &kept.outlet, &kept.print, &kept.title, &kept.url};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!words[i]->n) continue;
        words[i]->p = drg_arena_copy(&s->pool->arena, words[i]->p, words[i]->n);
        if (!words[i]->p) return DRG_E_NOMEM;
    }
    return drg_report_read(report, record, &kept, &s->settings, &s->pool->arena, note);
}

static drg_err begin_day(drg_stream *s, int32_t day)
{
    DRG_TRY(finish_day(s));
    DRG_TRY(finish_before(s, day == DRG_DAY_NONE ? INT64_MAX : (int64_t)day - REACH));
    s->day = day;
    s->pool = calloc(1, sizeof *s->pool);
    if (!s->pool) return DRG_E_NOMEM;
    s->pool->refs = 1;
    drg_arena_init(&s->pool->arena, 0);
    return DRG_OK;
}

drg_err drg_stream_take(drg_stream *s, const drg_json_value *record, const drg_told *told, uint64_t row, drg_note *note)
{
    drg_report *report;
    if (!s->pool) DRG_TRY(begin_day(s, s->day));
    DRG_TRY(read_into_pool(s, &report, record, told, note));
    int none = report->hi == DRG_DAY_NONE;
    if (report->hi != s->day || (none && s->n_waiting == NONE_MOST)) {
        int behind = s->n_waiting || s->n_clusters ? (none ? 0 : s->day == DRG_DAY_NONE || report->hi < s->day) : 0;
        if (behind) return drg_fail(note, DRG_E_FORMAT, "not in order of keys: sort with LC_ALL=C sort");
        DRG_TRY(begin_day(s, report->hi));
        DRG_TRY(read_into_pool(s, &report, record, told, note));
    }
    report->row = row;
    if (!room(&s->waiting, s->n_waiting, &s->cap_waiting, sizeof *s->waiting)) return DRG_E_NOMEM;
    s->waiting[s->n_waiting++] = (held){report, s->pool};
    s->pool->refs++;
    s->held++;
    return DRG_OK;
}

static drg_str member(const drg_json_value *object, const char *key)
{
    const drg_json_value *v = object && object->type == DRG_JSON_OBJECT ? drg_json_get(object, key) : NULL;
    return v && v->type == DRG_JSON_STR ? v->str : (drg_str){NULL, 0};
}

drg_err drg_stream_record(drg_stream *s, drg_str line, drg_note *note)
{
    drg_json_value *record;
    drg_arena_reset(&s->reading);
    DRG_TRY(drg_json_parse(&record, &s->reading, line, note));
    if (record->type != DRG_JSON_OBJECT) return drg_fail(note, DRG_E_FORMAT, "no record");
    const drg_json_value *object = drg_json_get(record, "told"), *documents = drg_json_get(record, "documents");
    drg_told told = {.doc = member(object, "doc"), .day = DRG_DAY_NONE, .outlet = member(object, "source"), .print = member(object, "print"),
                     .title = member(object, "title"), .url = member(object, "url")};
    int32_t first, last;
    if (drg_cal_parse(member(object, "day"), &first, &last)) told.day = first;
    if (!told.doc.n) told.doc = member(record, "doc");
    if (!told.doc.n && documents && documents->type == DRG_JSON_ARRAY && documents->first) told.doc = documents->first->str;
    return drg_stream_take(s, record, &told, 0, note);
}

drg_err drg_stream_end(drg_stream *s)
{
    DRG_TRY(finish_day(s));
    return finish_before(s, INT64_MAX);
}
