// SPDX-License-Identifier: MIT
//
// merge_party -- parties of reports: what kind of party, for whom it acts, whether two are one.
//
// Method   Records do not say whether a name is a person's. It is a state when its id or name is in data/world/countries.tsv; an office when
//          the name is a description ("foreign minister"); a body when a word of data/merge/words.tsv or its code says so; else a person.
// Rule     persons are one by id; else by family name under a fold of transliterations, unless first names differ
// Rule     a country, a body or an office of a side may stand for a person of that side, offices of another class may not

#include "ledger/merge_inner.h"

#include "base/utf8.h"
#include "know/world_file.h"

static const struct { const char *iso3, *wikidata, *name; } states[] = {
#include "merge_states.inc"
};
static const struct { const char *kind, *word, *class; } words[] = {
#include "merge_words.inc"
};
#define COUNT(a) (sizeof(a) / sizeof *(a))

static const char *const generic[] = {"IGO", "EUR", "UNO", "NGO", "MNC", "IMG", "ISM", "GOV", "MIL", "JRN", "LAB", "EDU", "PTY", "COP", "CVL", "BUS",
    "UNK", "JUD", "LEG", "ELI", "MED", "OPP", "REB", "REL", "SPY", "CRM", "ENV", "REF", "HRI", "INT", "UAF", "SET", "AGR", "DEV"};

int merge_is_state(drg_str iso3)
{
    if (iso3.n != 3) return 0;
    size_t low = 0, high = COUNT(states); // rows are not sorted by code: a scan, of three bytes each
    for (; low < high; low++)
        if (memcmp(states[low].iso3, iso3.p, 3) == 0) return 1;
    return 0;
}

static int is_states_name(const drg_party *party)
{
    for (size_t i = 0; i < COUNT(states); i++)
        if (drg_str_is(party->country, states[i].iso3) &&
            ((party->id.n && drg_str_is(party->id, states[i].wikidata)) || drg_str_is(party->name, states[i].name)))
            return 1;
    return 0;
}

static int has_word(drg_str text, const char *word)
{
    drg_str w = drg_str_from(word);
    for (size_t at = drg_str_find(text, w, 0); at != SIZE_MAX; at = drg_str_find(text, w, at + 1))
        if ((at == 0 || text.p[at - 1] == ' ' || text.p[at - 1] == '-') && (at + w.n == text.n || text.p[at + w.n] == ' ' || text.p[at + w.n] == '-')) return 1;
    return 0;
}

static const char *office_of(drg_str text)
{
    for (size_t i = 0; text.n && i < COUNT(words); i++)
        if (words[i].kind[0] == 'o' && has_word(text, words[i].word)) return words[i].class;
    return NULL;
}

static int is_body(const drg_party *party)
{
    int capitals = party->name.n >= 2 && party->name.n <= 8;
    for (size_t i = 0; i < party->name.n && capitals; i++) capitals = party->name.p[i] >= 'A' && party->name.p[i] <= 'Z';
    if (capitals || drg_str_eq(party->name, party->code)) return 1;
    if (!party->role.n && party->country.n == 3 && !merge_is_state(party->country)) return 1; // an organisation, and nobody's office
    for (size_t i = 0; i < COUNT(words); i++)
        if (words[i].kind[0] == 'b' && has_word(party->fold, words[i].word)) return 1;
    return 0;
}

static drg_str side_of(const drg_party *party)
{
    if (merge_is_state(party->country)) return party->country;
    drg_str rest = party->code, first = {NULL, 0};
    if (party->code.n && drg_str_next(&rest, ' ', &first)) {
        size_t i = 0;
        while (i < COUNT(generic) && !drg_str_is(first, generic[i])) i++;
        if (i == COUNT(generic)) return first;
    }
    return party->id.n ? party->id : party->fold;
}

int merge_party_know(drg_party *party, drg_arena *arena)
{
    char key[256];
    size_t n = drg_utf8_key_into(key, sizeof key, party->name);
    party->fold = (drg_str){drg_arena_copy(arena, key, n), n};
    if (!party->fold.p) return 0;
    n = drg_utf8_key_into(key, sizeof key, party->role);
    party->office = office_of((drg_str){key, n});
    party->side = side_of(party);
    unsigned char first = party->name.n ? (unsigned char)party->name.p[0] : 'a';
    if (is_states_name(party)) party->kind = DRG_PARTY_STATE;
    else if ((first >= 'a' && first <= 'z') || (!party->id.n && office_of(party->fold))) party->kind = DRG_PARTY_OFFICE;
    else if (is_body(party)) party->kind = DRG_PARTY_BODY;
    else party->kind = DRG_PARTY_PERSON;
    if (party->kind == DRG_PARTY_OFFICE && !party->office) party->office = office_of(party->fold);
    return 1;
}

static drg_str last_word(drg_str name)
{
    size_t at = name.n;
    while (at > 0 && name.p[at - 1] != ' ') at--;
    return drg_str_sub(name, at, name.n);
}

static drg_str first_word(drg_str name)
{
    drg_str word = {NULL, 0};
    drg_str_next(&name, ' ', &word);
    return word;
}

static int names_same(drg_str a, drg_str b)
{
    char one[64], two[64];
    if (drg_str_eq(a, b)) return 1;
    size_t n = drg_world_fold(one, sizeof one, a), m = drg_world_fold(two, sizeof two, b);
    return n && n == m && memcmp(one, two, n) == 0;
}

// First names that can be one: "alexander", "a.", "alexandr".
static int first_names_agree(drg_str a, drg_str b)
{
    if (names_same(a, b)) return 1;
    size_t n = a.n < b.n ? a.n : b.n;
    if (n && (a.p[n - 1] == '.' || b.p[n - 1] == '.')) n--;
    return n > 0 && n <= 4 && memcmp(a.p, b.p, n) == 0;
}

int merge_party_same(const drg_party *a, const drg_party *b)
{
    if (a->id.n && b->id.n) return drg_str_eq(a->id, b->id) ? 1 : -1;
    if (drg_str_eq(a->fold, b->fold)) return 1;
    if (a->kind != DRG_PARTY_PERSON || b->kind != DRG_PARTY_PERSON) return 0;
    if (!names_same(last_word(a->fold), last_word(b->fold))) return -1;
    drg_str x = first_word(a->fold), y = first_word(b->fold);
    if (x.n == a->fold.n || y.n == b->fold.n) return 1; // a family name alone
    return first_names_agree(x, y) ? 1 : -1;
}

// ---- sides ---------------------------------------------------------------------------------------------------------------

static void add_side(merge_side *sides, uint32_t *n, drg_str name, uint8_t recipient)
{
    uint32_t at = 0;
    for (; at < *n; at++) {
        int order = drg_str_cmp(sides[at].name, name);
        if (order == 0 && sides[at].recipient == recipient) return;
        if (order > 0 || (order == 0 && sides[at].recipient > recipient)) break;
    }
    if (*n == SIDES_MAX) return;
    for (uint32_t i = (*n)++; i > at; i--) sides[i] = sides[i - 1];
    sides[at] = (merge_side){name, recipient};
}

uint32_t merge_sides(const drg_report *report, merge_side sides[SIDES_MAX])
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < report->n_parties; i++) add_side(sides, &n, report->parties[i].side, report->parties[i].recipient);
    return n;
}

uint32_t merge_sides_visited(const drg_report *report, merge_side sides[SIDES_MAX])
{
    uint32_t n = merge_sides(report, sides);
    if (!report->is_event && drg_str_is(report->form, "visit") && report->site.country.n) add_side(sides, &n, report->site.country, 0);
    return n;
}

static int of_side(const drg_party *party, const merge_side *side)
{
    return party->recipient == side->recipient && drg_str_eq(party->side, side->name);
}

static int is_top(const char *office)
{
    return strcmp(office, "president") == 0 || strcmp(office, "head of government") == 0 || strcmp(office, "monarch") == 0;
}

// Offices of a side that cannot be one man's: both known, and of two classes. Officials may be ministers, but no president.
static int offices_differ(const drg_party *a, const drg_party *b)
{
    if (!a->office || !b->office || strcmp(a->office, b->office) == 0) return 0;
    if (strcmp(a->office, "official") == 0) return is_top(b->office);
    if (strcmp(b->office, "official") == 0) return is_top(a->office);
    return 1;
}

// One side of both reports: 2 the same person (or body) is named, 1 one of them is less exact, -1 other persons.
static int match_side(const drg_report *a, const drg_report *b, const merge_side *side)
{
    int result = 1, rivals = 0, persons_a = 0, persons_b = 0;
    for (uint32_t j = 0; j < b->n_parties; j++) persons_b += of_side(&b->parties[j], side) && b->parties[j].kind == DRG_PARTY_PERSON;
    for (uint32_t i = 0; i < a->n_parties; i++) {
        const drg_party *x = &a->parties[i];
        if (!of_side(x, side)) continue;
        persons_a += x->kind == DRG_PARTY_PERSON;
        for (uint32_t j = 0; j < b->n_parties; j++) {
            const drg_party *y = &b->parties[j];
            if (!of_side(y, side)) continue;
            int named = x->kind != DRG_PARTY_STATE && x->kind != DRG_PARTY_OFFICE && y->kind != DRG_PARTY_STATE && y->kind != DRG_PARTY_OFFICE;
            if (named && merge_party_same(x, y) > 0) result = 2; // "leaders" are not the same for being called so
            else rivals += offices_differ(x, y);
        }
    }
    if (result == 2) return 2;
    if (persons_a && persons_b) return -1;
    return rivals ? -1 : 1;
}

static int has_side(const merge_side *sides, uint32_t n, const merge_side *side)
{
    for (uint32_t i = 0; i < n; i++)
        if (sides[i].recipient == side->recipient && drg_str_eq(sides[i].name, side->name)) return 1;
    return 0;
}

// Whether the side, which only one of the reports names, may have been left out of the other for being the host or a mediating body.
static int is_host(const drg_report *a, const drg_report *b, const merge_side *side)
{
    if (drg_str_eq(side->name, a->site.country) || drg_str_eq(side->name, b->site.country) || !merge_is_state(side->name)) return 1;
    for (uint32_t i = 0; i < a->n_parties; i++)
        if (of_side(&a->parties[i], side) && a->parties[i].host) return 1;
    for (uint32_t j = 0; j < b->n_parties; j++)
        if (of_side(&b->parties[j], side) && b->parties[j].host) return 1;
    return 0;
}

merge_match merge_match_parties(const drg_report *a, const drg_report *b)
{
    merge_side x[SIDES_MAX], y[SIDES_MAX], x_more[SIDES_MAX], y_more[SIDES_MAX];
    uint32_t n = merge_sides(a, x), m = merge_sides(b, y), n_more = merge_sides_visited(a, x_more), m_more = merge_sides_visited(b, y_more);
    merge_match match = {.n_a = n, .n_b = m};
    for (uint32_t i = 0; i < n; i++) {
        if (has_side(y, m, &x[i])) {
            int how = match_side(a, b, &x[i]);
            if (how == 2) match.strong++;
            else if (how == 1) match.weak++;
            else match.conflict++;
        } else if (has_side(y_more, m_more, &x[i])) {
            match.weak++; // the country that the other one says was visited
        } else {
            match.a_only++;
            match.hosts += (uint32_t)is_host(a, b, &x[i]);
        }
    }
    for (uint32_t j = 0; j < m; j++) {
        if (has_side(x, n, &y[j])) continue;
        if (has_side(x_more, n_more, &y[j])) {
            match.weak++;
        } else {
            match.b_only++;
            match.hosts += (uint32_t)is_host(a, b, &y[j]);
        }
    }
    // neither names who was visited, and both say where
    if (n == 1 && m == 1 && match.strong == 1 && n_more == 2 && m_more == 2 && has_side(y_more, m_more, &x_more[0]) && has_side(y_more, m_more, &x_more[1]))
        match.weak++;
    return match;
}
