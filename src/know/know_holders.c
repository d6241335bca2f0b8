// SPDX-License-Identifier: MIT
//
// know_holders -- who held an office on a day, and which office a person held: the questions about time of know.h.
//
// Reads    the offices of the index, and their numbers ordered by country, kind of office and start
// Method   the run of one country and kind by bisection; then every term that covers the day, the surest and newest first
// Rule     an office without an end is sure up to a year after the day on which a source last saw its holder (seen), likely after that
// Rule     no day means now: the newest day that the tables know of
// Rule     where no term of the kind asked for covers the day, the kinds that stand in for it are asked (data/world/office-kinds.tsv):
//          "president" is also found as "head_of_state", "prime_minister" as "chancellor"; "leader" is the kind that leads the country

#include "know/know_inner.h"

#define KINDS_MOST 12
#define SEEN_DAYS 400 // how long after the last sighting a term without end is still taken as sure

typedef struct term {
    uint32_t person;
    int sure;
    int32_t start;
} term;

static const drg_know_office *office_of(const drg_know *know, uint32_t holder)
{
    const struct drg_know_section *holders = &know->section[DRG_WORLD_HOLDERS];
    return drg_know_office_at(know, drg_world_get32(holders->p + (size_t)holder * 4));
}

static int order_of(const drg_know_office *office, drg_str country, drg_str kind)
{
    int order = drg_str_cmp(office->country, country);
    return order ? order : drg_str_cmp(office->kind, kind);
}

// The run [*first, *end) of the holders of a kind of office for a country.
static void run_find(const drg_know *know, drg_str country, drg_str kind, uint32_t *first, uint32_t *end)
{
    uint32_t n = know->section[DRG_WORLD_HOLDERS].n, low = 0, high = n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (order_of(office_of(know, middle), country, kind) < 0) low = middle + 1;
        else high = middle;
    }
    *first = low;
    while (low < n && order_of(office_of(know, low), country, kind) == 0) low++;
    *end = low;
}

static int32_t day_or_now(const drg_know *know, int32_t day)
{
    const struct drg_know_section *facts = &know->section[DRG_WORLD_FACTS];
    return day != INT32_MIN || facts->n == 0 ? day : (int32_t)drg_world_get32(facts->p);
}

static int covers(const drg_know_office *office, int32_t day)
{
    return office->start <= day && day <= office->end;
}

static int sure(const drg_know_office *office, int32_t day)
{
    return office->end != INT32_MAX || (int64_t)day <= (int64_t)office->seen + SEEN_DAYS;
}

// Whether a comes before b: the newest term first, since a successor's start is better known than a predecessor's end.
static int before(const term *a, const term *b)
{
    if (a->sure != b->sure) return a->sure;
    if (a->start != b->start) return a->start > b->start;
    return a->person < b->person;
}

// Puts a term into the ordered list of the likeliest; returns the new length. A person stands there once.
static size_t term_put(term *list, size_t n, size_t cap, const term *t)
{
    for (size_t i = 0; i < n; i++) {
        if (list[i].person != t->person) continue;
        if (!before(t, &list[i])) return n;
        memmove(list + i, list + i + 1, (n - i - 1) * sizeof *list);
        n--;
        break;
    }
    size_t at = n;
    while (at > 0 && before(t, &list[at - 1])) at--;
    if (at >= cap) return n;
    if (n == cap) n--;
    memmove(list + at + 1, list + at, (n - at) * sizeof *list);
    list[at] = *t;
    return n + 1;
}

static size_t terms_of_kind(const drg_know *know, drg_str country, drg_str kind, int32_t day, term *list, size_t n, size_t cap)
{
    uint32_t first, end;
    run_find(know, country, kind, &first, &end);
    for (uint32_t i = first; i < end; i++) {
        const drg_know_office *office = office_of(know, i);
        if (!covers(office, day) || office->person == DRG_WORLD_NONE) continue;
        term t = {.person = office->person, .sure = sure(office, day), .start = office->start};
        n = term_put(list, n, cap, &t);
    }
    return n;
}

// The kinds that stand in for a kind, joined by '|'; absent when there are none or the kind is unknown.
static drg_str stand_ins(const drg_know *know, drg_str kind)
{
    const struct drg_know_section *kinds = &know->section[DRG_WORLD_KINDS];
    for (uint32_t i = 0; i < kinds->n; i++) {
        const unsigned char *p = kinds->p + (size_t)i * drg_world_item[DRG_WORLD_KINDS];
        if (drg_str_eq(drg_know_string(know, drg_world_get32(p)), kind)) return drg_know_string(know, drg_world_get32(p + 4));
    }
    return (drg_str){NULL, 0};
}

#define HOLDERS_MOST 16

size_t drg_know_holders(const drg_know *know, drg_str country, drg_str office_kind, int32_t day, uint32_t *persons, size_t cap)
{
    term list[HOLDERS_MOST];
    if (cap > HOLDERS_MOST) cap = HOLDERS_MOST;
    if (cap == 0) return 0;
    day = day_or_now(know, day);
    if (drg_str_is(office_kind, "leader")) {
        uint32_t record = drg_know_country_of(know, country);
        office_kind = record == DRG_WORLD_NONE ? DRG_STR("igo_head") : drg_know_country_at(know, record)->leader_kind;
    }
    size_t n = terms_of_kind(know, country, office_kind, day, list, 0, cap);
    if (n == 0) {
        drg_str rest = stand_ins(know, office_kind), kind;
        // Nothing of the kind itself: the newest among the kinds that stand in for it.
        for (int i = 0; i < KINDS_MOST && rest.n && drg_str_next(&rest, '|', &kind); i++)
            n = terms_of_kind(know, country, kind, day, list, n, cap);
    }
    for (size_t i = 0; i < n; i++) persons[i] = list[i].person;
    return n;
}

// Whether office a says more than b of a person on a day both cover: the surer, then the higher, then the newer.
static int says_more(const drg_know_office *a, const drg_know_office *b, int32_t day)
{
    if (!b) return 1;
    int a_sure = sure(a, day), b_sure = sure(b, day);
    if (a_sure != b_sure) return a_sure;
    return a->weight > b->weight || (a->weight == b->weight && a->start > b->start);
}

// Whether a is the office to name a former holder by: the later one; of two that ended within two months, the higher.
static int ended_later(const drg_know_office *a, const drg_know_office *b)
{
    const int32_t near = 60;
    if (!b) return 1;
    if (a->end > b->end + near) return 1;
    return a->end >= b->end - near && a->weight > b->weight;
}

uint32_t drg_know_office_on(const drg_know *know, uint32_t person, int32_t day, int *former)
{
    const drg_know_person *who = drg_know_person_at(know, person);
    const drg_know_office *best = NULL, *past = NULL;
    uint32_t best_at = DRG_WORLD_NONE, past_at = DRG_WORLD_NONE;
    day = day_or_now(know, day);
    for (uint32_t i = who->office_first; i < who->office_end; i++) {
        const drg_know_office *o = drg_know_office_at(know, i);
        if (covers(o, day)) {
            if (says_more(o, best, day)) best = o, best_at = i;
        } else if (o->end < day && ended_later(o, past)) {
            past = o, past_at = i;
        }
    }
    // A minor term that nobody has seen for years does not hide a high office that has ended: "former prime minister Johnson".
    if (best && past && !sure(best, day) && past->weight > best->weight) best = NULL;
    if (former) *former = !best && past;
    return best ? best_at : past_at;
}

#define YEAR_DAYS 365

uint8_t drg_know_person_weight_on(const drg_know *know, uint32_t person, int32_t day)
{
    const drg_know_person *who = drg_know_person_at(know, person);
    if (day == INT32_MIN) return who->weight;
    uint32_t most = 0;
    for (uint32_t i = who->office_first; i < who->office_end; i++) {
        const drg_know_office *o = drg_know_office_at(know, i);
        uint32_t weight;
        if (covers(o, day)) {
            weight = o->weight + (sure(o, day) ? 50u : 25u);
        } else if (o->end < day) {
            // Former holders fade by two points a year, at most to a quarter.
            int64_t years = ((int64_t)day - o->end) / YEAR_DAYS;
            weight = o->weight > 2 * years ? o->weight - (uint32_t)(2 * years) : 0;
            if (weight < o->weight / 4u) weight = o->weight / 4u;
        } else {
            weight = o->weight / 4u; // not yet in office: a candidate, or a namesake
        }
        if (weight > most) most = weight;
    }
    return most > 255 ? 255 : (uint8_t)most;
}
