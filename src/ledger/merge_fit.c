// SPDX-License-Identifier: MIT
//
// merge_fit -- whether two reports are about one and the same; their order, key and units. See merge.h.

#include "ledger/merge_inner.h"

#include "base/cal.h"

#include <stdlib.h>

#define CLOSE_DAYS 2 // a report told so soon after the day of another may speak of it as of another day

// ---- order, key, units ---------------------------------------------------------------------------------------------------

int drg_report_cmp(const drg_report *a, const drg_report *b)
{
    if (a->hi != b->hi) {
        if (a->hi == DRG_DAY_NONE || b->hi == DRG_DAY_NONE) return a->hi == DRG_DAY_NONE ? 1 : -1;
        return a->hi < b->hi ? -1 : 1;
    }
    if (a->undated != b->undated) return a->undated ? 1 : -1;
    if (a->lo != b->lo) return a->lo > b->lo ? -1 : 1; // the narrower first
    if (a->fullness != b->fullness) return a->fullness > b->fullness ? -1 : 1;
    if (a->told.day != b->told.day) return a->told.day < b->told.day ? -1 : 1;
    int order = drg_str_cmp(a->told.doc, b->told.doc);
    return order ? order : drg_str_cmp(a->uid, b->uid);
}

drg_err drg_report_key(drg_buf *out, const drg_report *report)
{
    merge_side sides[SIDES_MAX];
    uint32_t n = merge_sides(report, sides);
    char day[11];
    if (report->hi != DRG_DAY_NONE) {
        drg_cal_print(day, report->hi);
        drg_buf_text(out, day);
    } else {
        drg_buf_char(out, '?');
    }
    drg_buf_char(out, '|');
    for (uint32_t i = 0; i < n; i++) {
        if (i) drg_buf_char(out, sides[i].recipient ? '>' : '+');
        drg_buf_str(out, sides[i].name);
    }
    return out->failed ? DRG_E_NOMEM : DRG_OK;
}

static uint64_t on(uint64_t hash, uint64_t next)
{
    hash = (hash ^ next) * 0x9e3779b97f4a7c15ULL;
    return hash ^ hash >> 29;
}

static void add_unit(uint64_t units[DRG_UNITS], uint32_t *n, uint64_t seed, const merge_side *a, const merge_side *b)
{
    uint64_t unit = on(on(seed, drg_str_hash(a->name) + a->recipient), b ? drg_str_hash(b->name) + b->recipient : 1);
    for (uint32_t i = 0; i < *n; i++)
        if (units[i] == unit) return;
    if (*n < DRG_UNITS) units[(*n)++] = unit;
}

// Contacts and CONSULT: each pair of sides. Other events: each actor with each recipient. Where there is one side only, it alone; what is
// held before the press and interviews share one side.
uint32_t drg_report_units(const drg_report *report, uint64_t units[DRG_UNITS])
{
    merge_side sides[SIDES_MAX];
    uint32_t n = 0, m = merge_sides_visited(report, sides);
    uint64_t seed = report->is_event ? drg_str_hash(report->form) : report->family + 1u;
    int alone = m == 1 || report->family == FAMILY_PRESS || report->family == FAMILY_INTERVIEW, directed = 0;
    for (uint32_t i = 0; i < m; i++) directed |= sides[i].recipient;
    for (uint32_t i = 0; i < m && alone; i++) add_unit(units, &n, seed, &sides[i], NULL);
    for (uint32_t i = 0; i < m && !alone; i++)
        for (uint32_t j = i + 1; j < m; j++)
            if (!directed || sides[i].recipient != sides[j].recipient)
                add_unit(units, &n, seed, &sides[sides[i].recipient ? j : i], &sides[sides[i].recipient ? i : j]);
    return n;
}

// ---- two reports -----------------------------------------------------------------------------------------------------------

typedef struct verdict {
    double points;
    merge_match parties;
    double days, words;
    int sites, topics, exact_day, undated;
} verdict;

// Distance over a flat map, near enough for "the same town"; no trigonometry, so every machine says the same.
static int far_apart(const drg_site *a, const drg_site *b, double far_km)
{
    double dlat = (a->lat - b->lat) * 111.0, dlon = a->lon - b->lon;
    if (dlon > 180) dlon -= 360;
    if (dlon < -180) dlon += 360;
    double lat = (a->lat + b->lat) / 2, shrink = 1.0 - lat * lat / 8100.0; // a parabola for the cosine
    dlon *= 111.0 * (shrink > 0 ? shrink : 0);
    return dlat * dlat + dlon * dlon > far_km * far_km;
}

int merge_match_sites(const drg_report *a, const drg_report *b, double far_km)
{
    const drg_site *x = &a->site, *y = &b->site;
    if (!x->rank || !y->rank) return 0;
    if (x->country.n && y->country.n && !drg_str_eq(x->country, y->country)) return -1;
    if (drg_str_eq(x->name, y->name)) return x->rank == 1 ? 1 : 2;
    if (x->rank == 1 || y->rank == 1) return drg_str_eq(x->country, y->country) ? 1 : 0;
    int journeys = drg_str_is(a->form, "visit") && drg_str_is(b->form, "visit"); // one journey to several towns
    if (x->rank == 2 || y->rank == 2 || !x->has_position || !y->has_position) return journeys;
    if (!far_apart(x, y, far_km)) return 2;
    return journeys ? 1 : -1;
}

// Points for days that meet; less than 0 when they do not.
static double days_points(const drg_report *r, const drg_report *leader, const drg_settings *s, verdict *v)
{
    if (r->hi == DRG_DAY_NONE || leader->hi == DRG_DAY_NONE) return -1;
    if (r->vague || leader->vague) return r->lo == leader->lo && r->hi == leader->hi ? s->value[DRG_SET_MONTH] : -1;
    int exact = !r->undated && !leader->undated && r->lo == r->hi && leader->lo == leader->hi;
    if (exact && r->lo == leader->lo) {
        v->exact_day = 1;
        return s->value[DRG_SET_SAME_DAY];
    }
    if (exact) { // the evening in one country is the next morning in another
        int32_t apart = r->lo > leader->lo ? r->lo - leader->lo : leader->lo - r->lo;
        if (apart > 1 || r->family != FAMILY_CALL) return -1;
        int soon = r->told.day != DRG_DAY_NONE && leader->told.day != DRG_DAY_NONE && r->told.day - leader->lo <= CLOSE_DAYS && leader->told.day - r->lo <= CLOSE_DAYS;
        return soon ? s->value[DRG_SET_NEXT_DAY] : -1;
    }
    if (r->lo > leader->hi || leader->lo > r->hi) return -1;
    if (r->undated || leader->undated) {
        v->undated = 1;
        int32_t told = r->undated ? r->told.day : leader->told.day, day = r->undated ? leader->hi : r->hi;
        if (r->undated && leader->undated) day = leader->told.day;
        int past = merge_is_past(r->undated ? r->status : leader->status); // a plan may be told long before
        double far = s->value[DRG_SET_UNDATED_FAR] * (past ? 1 : 0.1) * (told > day ? told - day : day - told), points = s->value[DRG_SET_UNDATED] - far;
        return points > 0 ? points : 0;
    }
    int32_t wide = r->hi - r->lo > leader->hi - leader->lo ? r->hi - r->lo : leader->hi - leader->lo;
    return s->value[wide <= 2 ? DRG_SET_FEW_DAYS : wide <= 7 ? DRG_SET_WEEK : DRG_SET_MONTH];
}

static int statuses_agree(const drg_report *r, const drg_report *leader, const verdict *v)
{
    int r_past = merge_is_past(r->status), l_past = merge_is_past(leader->status);
    int r_planned = merge_is_planned(r->status), l_planned = merge_is_planned(leader->status);
    if (r->is_event) return r_past == l_past && r_planned == l_planned && (r_past || r_planned || drg_str_eq(r->status, leader->status));
    // An undated plan told after an undated contact is the next one.
    if (v->undated && r_planned && l_past && r->undated && r->told.day > leader->hi) return 0;
    if (v->undated && l_planned && r_past && leader->undated && leader->told.day > r->hi) return 0;
    if (v->undated && r_past && l_planned && r->undated && r->told.day < leader->lo) return 0;
    return 1;
}

static int parties_agree(const drg_report *r, const merge_match *m)
{
    uint32_t common = m->strong + m->weak, fewer = m->n_a < m->n_b ? m->n_a : m->n_b, all = common + m->conflict + m->a_only + m->b_only;
    int alone = fewer <= 1 || r->family == FAMILY_PRESS || r->family == FAMILY_INTERVIEW;
    if (common < (alone ? 1 : 2)) return 0;
    if (m->conflict && (all < 5 || common < 3 * m->conflict)) return 0;
    if (alone) return 1;
    int talk = !r->is_event || drg_str_is(r->form, "CONSULT");
    if (talk && fewer == 2 && m->a_only + m->b_only > m->hosts) return 0; // two of three met on the margins
    return common * 10 >= all * 6;
}

static int topics_shared(const drg_report *a, const drg_report *b)
{
    for (uint32_t i = 0; i < a->n_topics; i++)
        for (uint32_t j = 0; j < b->n_topics; j++)
            if (drg_str_eq_ascii_case(a->topics[i], b->topics[j])) return 1;
    return 0;
}

// One code is the other, or a coarser one of it: 190 and 193. Of talks the codes tell places and hosts, in which sources differ.
static int codes_agree(const drg_report *a, const drg_report *b)
{
    drg_str x = a->cameo, y = b->cameo;
    while (x.n > 2 && x.p[x.n - 1] == '0') x.n--;
    while (y.n > 2 && y.p[y.n - 1] == '0') y.n--;
    size_t n = x.n < y.n ? x.n : y.n;
    return !n || drg_str_is(a->form, "CONSULT") || memcmp(x.p, y.p, n) == 0;
}

static int may_be_one(const drg_report *r, const drg_report *leader)
{
    if (r->is_event != leader->is_event || r->family != leader->family || drg_str_eq(r->told.doc, leader->told.doc)) return 0;
    if (!r->is_event) return 1;
    return drg_str_eq(r->form, leader->form) && codes_agree(r, leader) && (!r->mode.n || !leader->mode.n || drg_str_eq(r->mode, leader->mode));
}

// "The minister expressed his support": where one party is all that both name, day and code are not enough to tell words from other words. A
// deed of that kind on that day is one; else place, topic or sentence must be the same.
static int lone_event_agrees(const drg_report *r, const drg_report *leader, const drg_settings *s, verdict *v)
{
    int deeds = r->quad == leader->quad && (r->quad == 2 || r->quad == 4);
    if (v->parties.n_a > 1 || v->parties.n_b > 1 || (deeds && v->exact_day) || v->sites == 2 || v->topics) return 1;
    v->words = drg_print_share(r->print, leader->print);
    return v->words >= s->value[DRG_SET_SAME_TEXT];
}

static verdict judge(const drg_report *r, const drg_report *leader, const drg_settings *s)
{
    verdict v = {0};
    if (!may_be_one(r, leader)) return v;
    v.days = days_points(r, leader, s, &v);
    if (v.days < 0 || !statuses_agree(r, leader, &v)) return v;
    v.sites = merge_match_sites(r, leader, s->value[DRG_SET_FAR_KM]);
    if (v.sites < 0 && (r->is_event || !v.exact_day)) return v;
    merge_match *m = &v.parties;
    *m = merge_match_parties(r, leader);
    if (!parties_agree(r, m)) return v;
    // Whom did he meet? One party alone is not enough, unless the place is the same.
    if (!r->is_event && r->family != FAMILY_PRESS && r->family != FAMILY_INTERVIEW && m->strong + m->weak < 2 && v.sites != 2) return v;
    // The same persons meet once a day: two places are what sources differ in, or a place misread.
    if (v.sites < 0 && (m->strong < 2 || m->weak || m->conflict || m->a_only || m->b_only)) return v;
    double points = v.days + s->value[DRG_SET_PERSON] * m->strong + s->value[DRG_SET_PARTY] * m->weak;
    if (v.sites < 0) points -= s->value[DRG_SET_PLACE];
    else if (v.sites) points += s->value[v.sites == 2 ? DRG_SET_PLACE : DRG_SET_COUNTRY];
    if (m->n_a > 1 && m->n_b > 1) points -= s->value[DRG_SET_MISSING] * (m->a_only + m->b_only + 2 * m->conflict);
    if (r->is_event ? r->cameo.n && drg_str_eq(r->cameo, leader->cameo) : drg_str_eq(r->form, leader->form)) points += s->value[DRG_SET_FORM];
    v.topics = topics_shared(r, leader);
    if (v.topics) points += s->value[DRG_SET_TOPIC];
    if (r->is_event && !lone_event_agrees(r, leader, s, &v)) return v;
    double least = s->value[r->is_event ? DRG_SET_EVENT_LEAST : DRG_SET_CONTACT_LEAST];
    if (points < least && points + s->value[DRG_SET_WORDS] >= least) {
        v.words = drg_print_share(r->print, leader->print);
        if (v.words >= s->value[DRG_SET_SAME_TEXT]) points += s->value[DRG_SET_WORDS];
    }
    v.points = points >= least ? points : 0;
    return v;
}

double drg_report_fit(const drg_report *report, const drg_report *leader, const drg_settings *settings) { return judge(report, leader, settings).points; }

// ---- in words -----------------------------------------------------------------------------------------------------------------

static void part(drg_buf *out, size_t from, const char *words)
{
    if (out->n > from) drg_buf_text(out, "; ");
    drg_buf_text(out, words);
}

void drg_report_why(drg_buf *out, const drg_report *report, const drg_report *leader, const drg_settings *settings)
{
    size_t from = out->n;
    verdict v = judge(report, leader, settings);
    int named = 0;
    part(out, from, v.exact_day ? "same day" : v.undated ? "told near that day" : v.days == settings->value[DRG_SET_NEXT_DAY] && report->lo == report->hi ? "a day apart" : "days that meet");
    for (uint32_t i = 0; i < report->n_parties; i++)
        for (uint32_t j = 0; j < leader->n_parties && named < 4; j++) {
            const drg_party *x = &report->parties[i], *y = &leader->parties[j];
            if (x->kind == DRG_PARTY_STATE || y->kind == DRG_PARTY_STATE || !drg_str_eq(x->side, y->side) || merge_party_same(x, y) <= 0) continue;
            if (named++) drg_buf_text(out, ", ");
            else part(out, from, "");
            drg_buf_str(out, y->name);
            break;
        }
    if (v.parties.weak) drg_buf_printf(out, "; %u %s less exactly named", v.parties.weak, v.parties.weak == 1 ? "party" : "parties");
    if (v.parties.a_only + v.parties.b_only) drg_buf_printf(out, "; %u named by one only", v.parties.a_only + v.parties.b_only);
    if (v.parties.conflict) drg_buf_printf(out, "; %u with other persons", v.parties.conflict);
    if (v.sites == 2) {
        part(out, from, "");
        drg_buf_str(out, leader->site.name);
    } else if (v.sites == 1) {
        part(out, from, "same country");
    }
    if (v.topics) part(out, from, "same topic");
    if (v.words >= settings->value[DRG_SET_SAME_TEXT]) part(out, from, "nearly the same words");
    drg_buf_printf(out, " (%d.%d points)", (int)v.points, (int)(v.points * 10 + 0.5) % 10);
}
