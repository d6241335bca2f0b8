// SPDX-License-Identifier: MIT
//
// know_holders -- who held an office on a day, and which office a person held: the questions about time of know.h.
//
// Reads    the offices of the index, and their numbers ordered by country, kind of office and start
// Method   the run of one country and kind by bisection; then every term that covers the day, the surest and newest first
// Rule     an office without an end is sure up to the day on which a source last saw its holder (seen), and likely after that
// Rule     where no term of the kind asked for covers the day, the kinds that stand in for it are asked (data/world/office-kinds.tsv):
//          "president" is also found as "head_of_state", "prime_minister" as "chancellor"; "leader" is the kind that leads the country

#include "know/know_inner.h"

#define KINDS_MOST 12

typedef struct term {
    uint32_t office, person;
    int sure;
    int32_t start, end, seen;
    uint8_t weight;
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

static int covers(const drg_know_office *office, int32_t day)
{
    if (day == INT32_MIN) return office->end == INT32_MAX;
    return office->start <= day && day <= office->end;
}

static int sure(const drg_know_office *office, int32_t day)
{
    if (day == INT32_MIN) return 1;
    return office->end != INT32_MAX || day <= office->seen;
}

// Whether a comes before b. For "now" (no day) what was seen last goes first; else the newest term, since a successor's start is better
// known than a predecessor's end.
static int before(const term *a, const term *b, int32_t day)
{
    if (a->sure != b->sure) return a->sure;
    if (day == INT32_MIN && a->seen != b->seen) return a->seen > b->seen;
    if (a->start != b->start) return a->start > b->start;
    return a->person < b->person;
}

// Puts a term into the ordered list of the likeliest; returns the new length. A person stands there once.
static size_t term_put(term *list, size_t n, size_t cap, const term *t, int32_t day)
{
    for (size_t i = 0; i < n; i++) {
        if (list[i].person != t->person) continue;
        if (!before(t, &list[i], day)) return n;
        memmove(list + i, list + i + 1, (n - i - 1) * sizeof *list);
        n--;
        break;
    }
    size_t at = n;
    while (at > 0 && before(t, &list[at - 1], day)) at--;
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
    const struct drg_know_section *holders = &know->section[DRG_WORLD_HOLDERS];
    for (uint32_t i = first; i < end; i++) {
        const drg_know_office *office = office_of(know, i);
        if (!covers(office, day) || office->person == DRG_WORLD_NONE) continue;
        term t = {.office = drg_world_get32(holders->p + (size_t)i * 4), .person = office->person, .sure = sure(office, day),
                  .start = office->start, .end = office->end, .seen = office->seen, .weight = office->weight};
        n = term_put(list, n, cap, &t, day);
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

uint32_t drg_know_office_on(const drg_know *know, uint32_t person, int32_t day, int *former)
{
    const drg_know_person *who = drg_know_person_at(know, person);
    const drg_know_office *best = NULL, *past = NULL;
    uint32_t best_at = DRG_WORLD_NONE, past_at = DRG_WORLD_NONE;
    for (uint32_t i = who->office_first; i < who->office_end; i++) {
        const drg_know_office *o = drg_know_office_at(know, i);
        if (covers(o, day)) {
            int is_sure = sure(o, day), best_sure = best ? sure(best, day) : -1;
            if (is_sure > best_sure || (is_sure == best_sure && (o->weight > best->weight || (o->weight == best->weight && o->start > best->start))))
                best = o, best_at = i;
        } else if (day == INT32_MIN || o->end < day) {
            // The latest office; of two that ended within two months, the higher one ("former president and acting premier").
            if (!past || o->end > past->end + 60 || (o->end > past->end - 60 && o->weight > past->weight)) past = o, past_at = i;
        }
    }
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
