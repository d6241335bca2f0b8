// SPDX-License-Identifier: MIT
//
// merge_made -- what the reports of one contact or event say together.
//
// Rule     a field's value is the one that most reports give, among the most exact ones; ties go to the one first in byte order
// Rule     days of reports that say it took place outweigh days of plans
// Rule     status: what took place stays so unless more reports, told later, deny it; else the latest telling
// Rule     reports of one outlet, and of near-identical texts, are one voice
// Rule     confidence is that of the surest report, and 0.03 more for each further voice, to 0.97

#include "ledger/merge_inner.h"

#include "base/cal.h"
#include "base/utf8.h"

#include <stdlib.h>

#define TOPICS_MOST 12
#define TOPICS_SEEN 512 // different topics that are counted, of the first reports in the order
#define SURE_MOST 0.97
#define VOICES_COMPARED 400 // texts compared with each other; in larger crowds outlets alone tell voices apart

typedef struct making {
    drg_made *made;
    const drg_report *const *reports;
    uint32_t n;
    const drg_settings *settings;
    drg_arena *arena;
    int failed;
} making;

// A value with its votes.
typedef struct vote {
    drg_str value;
    uint32_t n;
    int rank; // exactness: votes of lower rank do not count against it
    const drg_report *from;
} vote;
typedef struct votes {
    vote *items;
    uint32_t n, cap;
} votes;

static vote *cast(making *m, votes *all, drg_str value, int rank, const drg_report *from)
{
    for (uint32_t i = 0; i < all->n; i++)
        if (drg_str_eq(all->items[i].value, value)) {
            all->items[i].n++;
            if (rank > all->items[i].rank) all->items[i].rank = rank;
            return &all->items[i];
        }
    vote *v = DRG_ARENA_PUSH(m->arena, all->items, all->n, all->cap);
    if (v) *v = (vote){value, 1, rank, from};
    else m->failed = 1;
    return v;
}

static const vote *winner(const votes *all)
{
    const vote *best = NULL;
    for (uint32_t i = 0; i < all->n; i++) {
        const vote *v = &all->items[i];
        if (!best || v->rank > best->rank || (v->rank == best->rank && (v->n > best->n || (v->n == best->n && drg_str_cmp(v->value, best->value) < 0)))) best = v;
    }
    return best;
}

static int by_value(const void *a, const void *b) { return drg_str_cmp(((const vote *)a)->value, ((const vote *)b)->value); }

// Two values or more that are equally exact: sources differ.
static void note_conflict(making *m, const char *field, votes *all, const vote *chosen, uint32_t *cap)
{
    uint32_t rivals = 0;
    if (!chosen) return;
    drg_str value = chosen->value;
    int rank = chosen->rank;
    for (uint32_t i = 0; i < all->n; i++) rivals += all->items[i].rank == rank;
    if (rivals < 2) return;
    qsort(all->items, all->n, sizeof *all->items, by_value);
    for (uint32_t i = 0; i < all->n; i++) {
        if (all->items[i].rank != rank) continue;
        drg_made_value *v = DRG_ARENA_PUSH(m->arena, m->made->values, m->made->n_values, *cap);
        if (!v) {
            m->failed = 1;
            return;
        }
        *v = (drg_made_value){field, all->items[i].value, drg_str_eq(all->items[i].value, value), all->items[i].n};
    }
}

static drg_str of_field(making *m, drg_str (*get)(const drg_report *), const char *field, uint32_t *cap)
{
    votes all = {NULL, 0, 0};
    for (uint32_t i = 0; i < m->n; i++) {
        drg_str value = get(m->reports[i]);
        if (value.n) cast(m, &all, value, 0, m->reports[i]);
    }
    const vote *best = winner(&all);
    drg_str value = best ? best->value : (drg_str){NULL, 0};
    if (field && best) note_conflict(m, field, &all, best, cap);
    return value;
}

static drg_str get_mode(const drg_report *r) { return r->mode; }
static drg_str get_duration(const drg_report *r) { return r->duration; }
static drg_str get_contexts(const drg_report *r) { return r->contexts; }
static drg_str get_auxiliary(const drg_report *r) { return r->auxiliary; }

// ---- form, day, place ------------------------------------------------------------------------------------------------------

// A visit in which a meeting took place is told as the meeting; of two forms as often told the one that says more.
static int form_rank(drg_str form) { return !drg_str_is(form, "visit"); }

static void take_form(making *m, uint32_t *cap)
{
    votes all = {NULL, 0, 0};
    for (uint32_t i = 0; i < m->n; i++) cast(m, &all, m->reports[i]->form, form_rank(m->reports[i]->form), m->reports[i]);
    const vote *best = winner(&all);
    if (!best) return;
    m->made->form = best->value;
    note_conflict(m, "form", &all, best, cap);
}

static drg_str print_days(making *m, int32_t start, int32_t end)
{
    char text[24];
    drg_cal_print(text, start);
    size_t n = 10;
    if (end != start) {
        text[n++] = '/';
        drg_cal_print(text + n, end);
        n += 10;
    }
    drg_str s = {drg_arena_copy(m->arena, text, n), n};
    if (!s.p) m->failed = 1;
    return s;
}

static int days_rank(const drg_report *r)
{
    int32_t wide = r->end - r->start;
    int exact = wide == 0 ? 4 : wide <= 2 ? 3 : wide <= 7 ? 2 : wide <= DRG_WIDEST ? 1 : 0;
    return 2 * exact + merge_is_past(r->status);
}

static void take_days(making *m, uint32_t *cap)
{
    votes all = {NULL, 0, 0};
    m->made->start = m->made->end = DRG_DAY_NONE;
    for (uint32_t i = 0; i < m->n; i++)
        if (m->reports[i]->start != DRG_DAY_NONE) cast(m, &all, print_days(m, m->reports[i]->start, m->reports[i]->end), days_rank(m->reports[i]), m->reports[i]);
    const vote *best = winner(&all);
    if (!best || m->failed) return;
    m->made->start = best->from->start;
    m->made->end = best->from->end;
    m->made->grain = best->from->grain;
    note_conflict(m, "day", &all, best, cap);
}

static void take_site(making *m, uint32_t *cap)
{
    votes all = {NULL, 0, 0};
    for (uint32_t i = 0; i < m->n; i++)
        if (m->reports[i]->site.rank) {
            vote *v = cast(m, &all, m->reports[i]->site.name, m->reports[i]->site.rank, m->reports[i]);
            if (v && v->from->site.geonameid == 0 && m->reports[i]->site.geonameid) v->from = m->reports[i]; // the one that is found on a map
        }
    const vote *best = winner(&all);
    if (!best) return;
    m->made->site = &best->from->site;
    note_conflict(m, "place", &all, best, cap);
}

// ---- parties ------------------------------------------------------------------------------------------------------------------

static int better_naming(const drg_party *a, const drg_party *b)
{
    if (a->kind != b->kind) return a->kind > b->kind;
    if ((a->id.n > 0) != (b->id.n > 0)) return a->id.n > 0;
    if ((a->role.n > 0) != (b->role.n > 0)) return a->role.n > 0;
    if (a->name.n != b->name.n) return a->name.n > b->name.n;
    int order = drg_str_cmp(a->name, b->name);
    if (!order) order = drg_str_cmp(a->role, b->role);
    if (!order) order = drg_str_cmp(a->code, b->code);
    return order < 0;
}

// The same party, or one of them stands for the other: "Russia" for Putin.
static int one_party(const drg_party *a, const drg_party *b)
{
    if (a->recipient != b->recipient) return 0;
    int same = merge_party_same(a, b);
    if (same) return same > 0;
    return a->kind == b->kind && a->kind == DRG_PARTY_OFFICE && drg_str_eq(a->side, b->side) && a->office && b->office && strcmp(a->office, b->office) == 0;
}

static int by_reports(const void *a, const void *b)
{
    const drg_made_party *x = a, *y = b;
    if (x->party.recipient != y->party.recipient) return x->party.recipient < y->party.recipient ? -1 : 1;
    if (x->reports != y->reports) return x->reports > y->reports ? -1 : 1;
    int order = drg_str_cmp(x->party.side, y->party.side);
    if (!order) order = drg_str_cmp(x->party.name, y->party.name);
    if (!order) order = drg_str_cmp(x->party.id, y->party.id);
    return order ? order : drg_str_cmp(x->party.code, y->party.code);
}

// A country beside its own people, or an office beside who may hold it, is no party of its own: it was a less exact name.
static int is_shadowed(const drg_made *made, uint32_t i)
{
    const drg_party *p = &made->parties[i].party;
    for (uint32_t j = 0; j < made->n_parties; j++) {
        const drg_party *q = &made->parties[j].party;
        if (j == i || q->recipient != p->recipient || !drg_str_eq(p->side, q->side) || q->kind <= p->kind) continue;
        if (p->kind == DRG_PARTY_STATE) return 1;
        if (p->kind == DRG_PARTY_OFFICE && (!p->office || !q->office || strcmp(p->office, q->office) == 0)) return 1;
    }
    return 0;
}

static void take_parties(making *m)
{
    drg_made *made = m->made;
    uint32_t cap = 0;
    for (uint32_t i = 0; i < m->n && !m->failed; i++) {
        const drg_report *r = m->reports[i];
        for (uint32_t k = 0; k < r->n_parties; k++) {
            const drg_party *p = &r->parties[k];
            uint32_t at = 0;
            while (at < made->n_parties && !one_party(&made->parties[at].party, p)) at++;
            if (at == made->n_parties) {
                drg_made_party *slot = DRG_ARENA_PUSH(m->arena, made->parties, made->n_parties, cap);
                if (!slot) {
                    m->failed = 1;
                    return;
                }
                slot->party = *p;
                continue;
            }
            drg_party *known = &made->parties[at].party;
            uint8_t host = known->host | p->host;
            if (better_naming(p, known)) *known = *p;
            known->host = host;
        }
    }
    uint32_t kept = 0;
    uint8_t *shadowed = drg_arena_alloc(m->arena, made->n_parties + 1);
    if (!shadowed) {
        m->failed = 1;
        return;
    }
    for (uint32_t i = 0; i < made->n_parties; i++) shadowed[i] = (uint8_t)is_shadowed(made, i);
    for (uint32_t i = 0; i < made->n_parties; i++) {
        if (!shadowed[i]) continue;
        for (uint32_t j = 0; j < made->n_parties; j++)
            if (!shadowed[j] && drg_str_eq(made->parties[i].party.side, made->parties[j].party.side)) {
                made->parties[j].party.host |= made->parties[i].party.host;
                break;
            }
    }
    for (uint32_t i = 0; i < made->n_parties; i++)
        if (!shadowed[i]) made->parties[kept++] = made->parties[i];
    made->n_parties = kept;
    // How many reports name it, or name it less exactly.
    for (uint32_t p = 0; p < made->n_parties; p++)
        for (uint32_t i = 0; i < m->n; i++)
            for (uint32_t k = 0; k < m->reports[i]->n_parties; k++) {
                const drg_party *told = &m->reports[i]->parties[k], *whole = &made->parties[p].party;
                int less = told->kind < whole->kind && told->recipient == whole->recipient && drg_str_eq(told->side, whole->side) &&
                           (told->kind == DRG_PARTY_STATE || !told->office || !whole->office || strcmp(told->office, whole->office) == 0);
                if (!one_party(whole, told) && !less) continue;
                made->parties[p].reports++;
                break;
            }
    if (made->n_parties) qsort(made->parties, made->n_parties, sizeof *made->parties, by_reports);
}

// ---- topics, counts -------------------------------------------------------------------------------------------------------------

static int by_votes(const void *a, const void *b)
{
    const vote *x = a, *y = b;
    if (x->n != y->n) return x->n > y->n ? -1 : 1;
    return drg_str_cmp(x->value, y->value);
}

static void take_topics(making *m)
{
    votes all = {NULL, 0, 0};
    for (uint32_t i = 0; i < m->n; i++)
        for (uint32_t k = 0; k < m->reports[i]->n_topics; k++) {
            uint32_t at = 0;
            drg_str topic = m->reports[i]->topics[k];
            while (at < all.n && !drg_str_eq_ascii_case(all.items[at].value, topic)) at++;
            if (at == all.n && at == TOPICS_SEEN) continue;
            if (at == all.n) cast(m, &all, topic, 0, m->reports[i]);
            else all.items[at].n++;
            if (at < all.n && drg_str_cmp(topic, all.items[at].value) < 0) all.items[at].value = topic; // one spelling, whoever came first
        }
    if (all.n) qsort(all.items, all.n, sizeof *all.items, by_votes);
    m->made->n_topics = all.n < TOPICS_MOST ? all.n : TOPICS_MOST;
    m->made->topics = DRG_ARENA_ARRAY(m->arena, drg_made_topic, m->made->n_topics + 1);
    if (!m->made->topics) m->failed = 1;
    for (uint32_t i = 0; i < m->made->n_topics && !m->failed; i++) m->made->topics[i] = (drg_made_topic){all.items[i].value, all.items[i].n};
}

static void take_counts(making *m)
{
    drg_made *made = m->made;
    for (uint32_t i = 0; i < m->n; i++)
        for (uint32_t k = 0; k < m->reports[i]->n_counts; k++) {
            const drg_tally *t = &m->reports[i]->counts[k];
            uint32_t at = 0;
            while (at < made->n_counts && !drg_str_eq(made->counts[at].kind, t->kind)) at++;
            if (at == 4) continue;
            if (at == made->n_counts) {
                made->counts[made->n_counts++] = *t;
                continue;
            }
            if (t->min < made->counts[at].min) made->counts[at].min = t->min;
            if (t->max < 0 || made->counts[at].max < 0) made->counts[at].max = -1;
            else if (t->max > made->counts[at].max) made->counts[at].max = t->max;
        }
}

// ---- history: by the day of telling ------------------------------------------------------------------------------------------------

static int by_telling(const void *a, const void *b)
{
    const drg_report *x = *(const drg_report *const *)a, *y = *(const drg_report *const *)b;
    if (x->told.day != y->told.day) {
        if (x->told.day == DRG_DAY_NONE || y->told.day == DRG_DAY_NONE) return x->told.day == DRG_DAY_NONE ? 1 : -1;
        return x->told.day < y->told.day ? -1 : 1;
    }
    // told on one day: the plan before what came of it, so that the latest known is what came
    int x_planned = merge_is_planned(x->status), y_planned = merge_is_planned(y->status);
    if (x_planned != y_planned) return x_planned ? -1 : 1;
    int order = drg_str_cmp(x->told.doc, y->told.doc);
    return order ? order : drg_str_cmp(x->uid, y->uid);
}

static int changes_status(const making *m, drg_str from, drg_str to)
{
    if (!to.n || drg_str_eq(from, to)) return 0;
    if (!from.n) return 1;
    if (merge_is_past(from)) {
        if (merge_is_planned(to)) return 0;                        // looks back on the plan
        if (!merge_says_no(to)) return 1;                                // ongoing, happened
        uint32_t no = 0, yes = 0;
        for (uint32_t i = 0; i < m->n; i++) no += merge_says_no(m->reports[i]->status), yes += merge_is_past(m->reports[i]->status);
        return no > yes;
    }
    if (merge_says_no(from) && merge_is_past(to)) {
        uint32_t no = 0, yes = 0;
        for (uint32_t i = 0; i < m->n; i++) no += merge_says_no(m->reports[i]->status), yes += merge_is_past(m->reports[i]->status);
        return yes >= no;
    }
    return 1;
}

static void take_history(making *m)
{
    drg_made *made = m->made;
    const drg_report **told = DRG_ARENA_ARRAY(m->arena, const drg_report *, m->n);
    uint32_t cap = 0;
    if (!told) {
        m->failed = 1;
        return;
    }
    memcpy(told, m->reports, m->n * sizeof *told);
    qsort(told, m->n, sizeof *told, by_telling);
    made->first = told[0];
    made->first_day = told[0]->told.day;
    made->last_day = DRG_DAY_NONE;
    drg_str status = {NULL, 0};
    int32_t start = DRG_DAY_NONE, end = DRG_DAY_NONE, since = DRG_DAY_NONE;
    for (uint32_t i = 0; i < m->n; i++) {
        const drg_report *r = told[i];
        if (r->told.day != DRG_DAY_NONE) made->last_day = r->told.day;
        int turn = i == 0 || changes_status(m, status, r->status);
        if (turn) status = r->status;
        int had = start != DRG_DAY_NONE, narrower = had && r->start != DRG_DAY_NONE && r->end - r->start < end - start;
        int moved = had && r->start != DRG_DAY_NONE && r->told.day > since && r->end - r->start == end - start && r->start != start && (turn || merge_is_planned(status));
        if (r->start != DRG_DAY_NONE && (!had || narrower || moved)) {
            turn |= had || i > 0;
            start = r->start;
            end = r->end;
            since = r->told.day;
        }
        if (!turn) continue;
        drg_made_step *step = DRG_ARENA_PUSH(m->arena, made->steps, made->n_steps, cap);
        if (!step) {
            m->failed = 1;
            return;
        }
        *step = (drg_made_step){r, status, start, end};
    }
    made->status = status;
}

// Sources differ when one denies or calls off what another has told as done before. What was called off and then held after all is history.
static void take_status_conflict(making *m, uint32_t *cap)
{
    votes all = {NULL, 0, 0};
    int yes = 0, no = 0;
    int32_t done = INT32_MAX;
    for (uint32_t i = 0; i < m->n; i++)
        if (merge_is_past(m->reports[i]->status) && m->reports[i]->told.day < done) done = m->reports[i]->told.day;
    for (uint32_t i = 0; i < m->n; i++) {
        drg_str s = m->reports[i]->status;
        if (!s.n || merge_is_planned(s) || (merge_says_no(s) && m->reports[i]->told.day < done)) continue;
        yes |= merge_is_past(s);
        no |= merge_says_no(s);
        cast(m, &all, s, 0, m->reports[i]);
    }
    if (!yes || !no) return;
    for (uint32_t i = 0; i < all.n; i++)
        if (drg_str_eq(all.items[i].value, m->made->status)) note_conflict(m, "status", &all, &all.items[i], cap);
}

// ---- voices -------------------------------------------------------------------------------------------------------------------------

static uint32_t find(uint32_t *up, uint32_t i)
{
    while (up[i] != i) i = up[i] = up[up[i]];
    return i;
}

typedef struct named { // a report's document or outlet
    drg_str name;
    uint32_t report;
} named;

static int by_name(const void *a, const void *b)
{
    const named *x = a, *y = b;
    int order = drg_str_cmp(x->name, y->name);
    return order ? order : x->report < y->report ? -1 : x->report > y->report;
}

// Makes one voice of the reports with one document or one outlet; returns how many names there are.
static uint32_t join_named(const making *m, uint32_t *up, named *names, int outlets)
{
    uint32_t n = 0, different = 0;
    for (uint32_t i = 0; i < m->n; i++) {
        drg_str name = outlets ? drg_utf8_lowered(m->arena, m->reports[i]->told.outlet) : m->reports[i]->told.doc;
        if (name.n || !outlets) names[n++] = (named){name, i};
    }
    if (n) qsort(names, n, sizeof *names, by_name);
    for (uint32_t i = 0; i < n; i++) {
        if (i == 0 || !drg_str_eq(names[i].name, names[i - 1].name)) {
            different++;
            continue;
        }
        uint32_t a = find(up, names[i].report), b = find(up, names[i - 1].report);
        if (a < b) up[b] = a; // the least number is the root: numbers of voices follow the order of reports
        else up[a] = b;
    }
    return different;
}

static void take_voices(making *m)
{
    drg_made *made = m->made;
    uint32_t *up = DRG_ARENA_ARRAY(m->arena, uint32_t, m->n);
    named *names = DRG_ARENA_ARRAY(m->arena, named, m->n);
    made->voice = DRG_ARENA_ARRAY(m->arena, uint32_t, m->n);
    if (!up || !names || !made->voice) {
        m->failed = 1;
        return;
    }
    for (uint32_t i = 0; i < m->n; i++) up[i] = i;
    made->n_documents = join_named(m, up, names, 0);
    join_named(m, up, names, 1);
    for (uint32_t i = 0; i < m->n && m->n <= VOICES_COMPARED; i++)
        for (uint32_t j = 0; j < i; j++) {
            uint32_t a = find(up, i), b = find(up, j);
            if (a == b || drg_print_share(m->reports[i]->told.print, m->reports[j]->told.print) < m->settings->value[DRG_SET_SAME_TEXT]) continue;
            if (a < b) up[b] = a;
            else up[a] = b;
        }
    double surest = 0;
    for (uint32_t i = 0; i < m->n; i++) {
        uint32_t root = find(up, i);
        made->voice[i] = root == i ? made->n_voices++ : made->voice[root];
        if (m->reports[i]->confidence > surest) surest = m->reports[i]->confidence;
    }
    made->confidence = surest + 0.03 * (made->n_voices - 1);
    if (made->confidence > SURE_MOST) made->confidence = surest > SURE_MOST ? surest : SURE_MOST;
}

// ---- events --------------------------------------------------------------------------------------------------------------------------

// The finest code that is told most, with the numbers of a report that has it.
static void take_codes(making *m)
{
    votes all = {NULL, 0, 0};
    for (uint32_t i = 0; i < m->n; i++)
        if (m->reports[i]->cameo.n) cast(m, &all, m->reports[i]->cameo, (int)m->reports[i]->cameo.n, m->reports[i]);
    const vote *best = winner(&all);
    const drg_report *from = best ? best->from : m->reports[0];
    if (best) m->made->cameo = best->value;
    m->made->has_goldstein = from->has_goldstein;
    m->made->goldstein = from->goldstein;
    for (uint32_t i = 0; i < m->n && !m->made->has_score; i++) {
        m->made->quad = m->reports[i]->quad;
        m->made->score = m->reports[i]->score;
        m->made->has_score = m->reports[i]->has_score;
    }
}

drg_made *drg_made_of(const drg_report *const *reports, uint32_t n, const drg_settings *settings, drg_arena *arena)
{
    making m = {DRG_ARENA_NEW(arena, drg_made), reports, n, settings, arena, 0};
    uint32_t cap = 0;
    if (!m.made || n == 0) return NULL;
    m.made->n_reports = n;
    take_days(&m, &cap);
    take_site(&m, &cap);
    m.made->duration = of_field(&m, get_duration, "duration", &cap);
    if (reports[0]->is_event) {
        m.made->form = reports[0]->form;
        m.made->mode = of_field(&m, get_mode, NULL, &cap);
        m.made->contexts = of_field(&m, get_contexts, NULL, &cap);
        m.made->auxiliary = of_field(&m, get_auxiliary, NULL, &cap);
        take_codes(&m);
    } else {
        take_form(&m, &cap);
    }
    take_parties(&m);
    take_topics(&m);
    take_counts(&m);
    take_history(&m);
    take_status_conflict(&m, &cap);
    take_voices(&m);
    return m.failed || arena->failed ? NULL : m.made;
}
