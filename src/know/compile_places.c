// SPDX-License-Identifier: MIT
//
// compile_places -- cities, first-order divisions, regions, waters and sites; countries; buildings that stand for institutions.
//
// Reads    admin1.tsv, cities.tsv, places.tsv, countries.tsv, metonyms.tsv
// Writes   the records of places, countries and metonyms, and their keys

#include "know/compile_inner.h"

#include "base/utf8.h"
#include "doc/doc.h"

#include <stdlib.h>

// How likely a bare name means each kind of thing, against other meanings of the same name.
#define WEIGHT_COUNTRY 250
#define WEIGHT_DEMONYM 236 // and the country's prominence, 0 to 9
#define WEIGHT_CAPITAL 230
#define WEIGHT_METONYM 228
#define WEIGHT_SPEAKS 120
#define WEIGHT_CITY_CAPITAL 225
#define WEIGHT_REGION 190
#define WEIGHT_ADMIN1 165
#define LOOSE_POPULATION 50000 // smaller towns are not looked for under other transliterations

static drg_err nomem(drg_build *build)
{
    return drg_fail(build->note, DRG_E_NOMEM, "out of memory");
}

// ---- places -------------------------------------------------------------------------------------------------------

typedef struct place_row {
    drg_str name, others, country, admin1, type;
    int32_t position[2];
    int has_position;
    uint32_t geonameid, population;
    uint8_t kind, capital, seat, weight;
} place_row;

static drg_err place_put(drg_build *build, const place_row *row, uint32_t *number)
{
    unsigned char *record = drg_build_record(build, DRG_WORLD_PLACES);
    if (!record) return nomem(build);
    const drg_str strings[] = {row->name, row->country, row->admin1, row->type};
    DRG_TRY(drg_build_strings(build, record, strings, 4));
    drg_world_put32(record + 16, (uint32_t)row->position[0]);
    drg_world_put32(record + 20, (uint32_t)row->position[1]);
    drg_world_put32(record + 24, row->geonameid);
    drg_world_put32(record + 28, row->population);
    record[32] = row->kind;
    record[33] = row->capital;
    record[34] = row->seat;
    record[35] = row->has_position != 0;
    *number = build->n_records[DRG_WORLD_PLACES] - 1;
    drg_know_hit hit = {.kind = DRG_KNOW_PLACE, .how = DRG_KNOW_HOW_NAME, .record = *number, .weight = row->weight};
    DRG_TRY(drg_build_name(build, row->name, hit));
    hit.how = DRG_KNOW_HOW_ALIAS;
    hit.weight = (uint8_t)(row->weight - 4);
    return drg_build_names(build, row->others, hit);
}

// Ten points for each doubling of the population: 5,000 is 123, a million 199, the largest cities 220.
static uint8_t weight_of_population(uint32_t population)
{
    uint32_t doublings = 0;
    while (population >> (doublings + 1)) doublings++;
    // Between two powers of two, linear.
    uint32_t part = doublings ? (uint32_t)(((uint64_t)(population - (1u << doublings)) * 10) >> doublings) : 0;
    uint32_t weight = doublings * 10 + part;
    return (uint8_t)(weight < 60 ? 60 : weight > 220 ? 220 : weight);
}

enum { CITY_ID, CITY_NAME, CITY_OTHERS, CITY_COUNTRY, CITY_ADMIN1, CITY_LAT, CITY_LON, CITY_POPULATION, CITY_SEAT, N_CITY };
static const char *const city_columns[N_CITY] = {"geonameid", "name", "other_names", "country", "admin1", "lat", "lon", "population", "seat"};

typedef struct admin1_name {
    uint32_t code, name; // strings
} admin1_name;

typedef struct admin1_list {
    admin1_name *items;
    uint32_t n, cap;
} admin1_list;

static int admin1_order(const void *left, const void *right)
{
    const admin1_name *a = left, *b = right;
    return (a->code > b->code) - (a->code < b->code);
}

static drg_err city_put(drg_build *build, const admin1_list *admin1, const drg_tsv *tsv, const int *at)
{
    place_row row = {.name = drg_tsv_cell(tsv, at[CITY_NAME]), .others = drg_tsv_cell(tsv, at[CITY_OTHERS]),
        .country = drg_tsv_cell(tsv, at[CITY_COUNTRY]), .type = DRG_STR("city"), .kind = DRG_PLACE_CITY};
    if (row.name.n == 0 || row.country.n == 0) return drg_tsv_fail(tsv, build->note, "a city needs a name and a country");
    int64_t id, population;
    int given;
    DRG_TRY(drg_tsv_int(tsv, at[CITY_ID], 0, UINT32_MAX, &id, &given, build->note));
    DRG_TRY(drg_tsv_int(tsv, at[CITY_POPULATION], 0, 100000000, &population, &given, build->note));
    DRG_TRY(drg_build_position(tsv, at[CITY_LAT], at[CITY_LON], row.position, &row.has_position, build->note));
    row.geonameid = (uint32_t)id;
    row.population = (uint32_t)population;
    drg_str seat = drg_tsv_cell(tsv, at[CITY_SEAT]);
    row.capital = drg_str_is(seat, "C");
    row.seat = row.capital || drg_str_is(seat, "A");
    admin1_name wanted = {0};
    DRG_TRY(drg_build_string(build, drg_tsv_cell(tsv, at[CITY_ADMIN1]), &wanted.code));
    const admin1_name *found = admin1->n ? bsearch(&wanted, admin1->items, admin1->n, sizeof wanted, admin1_order) : NULL;
    row.weight = row.capital ? WEIGHT_CITY_CAPITAL : (uint8_t)(weight_of_population(row.population) + (row.seat ? 3 : 0));
    // The pool may move while strings are added: take the name of the division last.
    char division[256];
    if (found) {
        drg_str name = drg_pool_get(&build->pool, found->name);
        size_t n = name.n < sizeof division ? name.n : sizeof division;
        memcpy(division, name.p, n);
        row.admin1 = (drg_str){division, n};
    }
    uint32_t number;
    DRG_TRY(place_put(build, &row, &number));
    char key[512];
    drg_str name = {key, drg_utf8_key_into(key, sizeof key, row.name)};
    if (row.population >= LOOSE_POPULATION || row.capital)
        DRG_TRY(drg_build_loose(build, name, (drg_know_hit){.kind = DRG_KNOW_PLACE, .how = DRG_KNOW_HOW_LOOSE, .record = number, .weight = row.weight}));
    drg_build_place *place = DRG_ARENA_PUSH(&build->arena, build->places, build->n_places, build->cap_places);
    if (!place) return nomem(build);
    place->record = number;
    place->population = row.population;
    DRG_TRY(drg_build_string(build, name, &place->key));
    return drg_build_string(build, row.country, &place->country);
}

enum { ADMIN_CODE, ADMIN_COUNTRY, ADMIN_NAME, ADMIN_OTHERS, ADMIN_ID, ADMIN_LAT, ADMIN_LON, N_ADMIN };
static const char *const admin_columns[N_ADMIN] = {"admin1", "country", "name", "other_names", "geonameid", "lat", "lon"};

static drg_err admin1_put(drg_build *build, admin1_list *list, const drg_tsv *tsv, const int *at)
{
    place_row row = {.name = drg_tsv_cell(tsv, at[ADMIN_NAME]), .others = drg_tsv_cell(tsv, at[ADMIN_OTHERS]),
        .country = drg_tsv_cell(tsv, at[ADMIN_COUNTRY]), .type = DRG_STR("admin1"), .kind = DRG_PLACE_REGION, .weight = WEIGHT_ADMIN1};
    if (row.name.n == 0) return drg_tsv_fail(tsv, build->note, "a division needs a name");
    int64_t id;
    int given;
    DRG_TRY(drg_tsv_int(tsv, at[ADMIN_ID], 0, UINT32_MAX, &id, &given, build->note));
    DRG_TRY(drg_build_position(tsv, at[ADMIN_LAT], at[ADMIN_LON], row.position, &row.has_position, build->note));
    row.geonameid = (uint32_t)id;
    row.admin1 = row.name;
    // American states are in the news more than other divisions of the same rank.
    if (drg_str_is(row.country, "USA")) row.weight = WEIGHT_REGION;
    uint32_t number;
    DRG_TRY(place_put(build, &row, &number));
    admin1_name *item = DRG_ARENA_PUSH(&build->arena, list->items, list->n, list->cap);
    if (!item) return nomem(build);
    DRG_TRY(drg_build_string(build, drg_tsv_cell(tsv, at[ADMIN_CODE]), &item->code));
    return drg_build_string(build, row.name, &item->name);
}

// drg_place_kind of a type of places.tsv; -1 when the type is not known.
static int kind_of_type(drg_str type)
{
    static const struct {
        const char *type;
        int kind;
    } types[] = {
        {"region", DRG_PLACE_REGION}, {"island", DRG_PLACE_REGION}, {"islands", DRG_PLACE_REGION}, {"border", DRG_PLACE_REGION},
        {"mountains", DRG_PLACE_REGION}, {"peninsula", DRG_PLACE_REGION}, {"desert", DRG_PLACE_REGION}, {"continent", DRG_PLACE_REGION}, {"route", DRG_PLACE_REGION}, {"city", DRG_PLACE_CITY}, {"site", DRG_PLACE_BUILDING},
        {"venue", DRG_PLACE_BUILDING}, {"base", DRG_PLACE_BUILDING}, {"sea", DRG_PLACE_WATER}, {"ocean", DRG_PLACE_WATER},
        {"strait", DRG_PLACE_WATER}, {"gulf", DRG_PLACE_WATER}, {"bay", DRG_PLACE_WATER}, {"channel", DRG_PLACE_WATER},
        {"canal", DRG_PLACE_WATER}, {"river", DRG_PLACE_WATER}, {"lake", DRG_PLACE_WATER},
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (drg_str_is(type, types[i].type)) return types[i].kind;
    return -1;
}

enum { OTHER_NAME, OTHER_KIND, OTHER_COUNTRY, OTHER_LAT, OTHER_LON, OTHER_OTHERS, OTHER_ID, OTHER_SOURCE, N_OTHER };
static const char *const other_columns[N_OTHER] = {"name", "kind", "country", "lat", "lon", "other_names", "geonameid", "source"};

static drg_err other_put(drg_build *build, const drg_tsv *tsv, const int *at)
{
    place_row row = {.name = drg_tsv_cell(tsv, at[OTHER_NAME]), .others = drg_tsv_cell(tsv, at[OTHER_OTHERS]),
        .country = drg_tsv_cell(tsv, at[OTHER_COUNTRY]), .type = drg_tsv_cell(tsv, at[OTHER_KIND]), .weight = WEIGHT_REGION};
    int kind = kind_of_type(row.type);
    if (row.name.n == 0) return drg_tsv_fail(tsv, build->note, "a place needs a name");
    if (kind < 0) return drg_tsv_fail(tsv, build->note, "'%.*s' is no kind of place", DRG_FMT(row.type));
    row.kind = (uint8_t)kind;
    int64_t id;
    int given;
    DRG_TRY(drg_tsv_int(tsv, at[OTHER_ID], 0, UINT32_MAX, &id, &given, build->note));
    DRG_TRY(drg_build_position(tsv, at[OTHER_LAT], at[OTHER_LON], row.position, &row.has_position, build->note));
    row.geonameid = (uint32_t)id;
    uint32_t number;
    return place_put(build, &row, &number);
}

drg_err drg_build_places(drg_build *build)
{
    drg_tsv tsv;
    int at[N_CITY], more;
    drg_err err;
    admin1_list admin1 = {0};
    DRG_TRY(drg_build_table(build, &tsv, "admin1.tsv", admin_columns, at, N_ADMIN));
    while ((err = drg_tsv_next(&tsv, &more, build->note)) == DRG_OK && more && (err = admin1_put(build, &admin1, &tsv, at)) == DRG_OK) {}
    drg_tsv_close(&tsv);
    DRG_TRY(err);
    if (admin1.n) qsort(admin1.items, admin1.n, sizeof *admin1.items, admin1_order);
    DRG_TRY(drg_build_table(build, &tsv, "cities.tsv", city_columns, at, N_CITY));
    while ((err = drg_tsv_next(&tsv, &more, build->note)) == DRG_OK && more && (err = city_put(build, &admin1, &tsv, at)) == DRG_OK) {}
    drg_tsv_close(&tsv);
    DRG_TRY(err);
    DRG_TRY(drg_build_table(build, &tsv, "places.tsv", other_columns, at, N_OTHER));
    while ((err = drg_tsv_next(&tsv, &more, build->note)) == DRG_OK && more && (err = other_put(build, &tsv, at)) == DRG_OK) {}
    drg_tsv_close(&tsv);
    return err;
}

uint32_t drg_build_city(drg_build *build, drg_str country, drg_str name)
{
    char bytes[512];
    uint32_t country_at, key, best = DRG_WORLD_NONE, most = 0;
    if (name.n == 0 || drg_build_string(build, country, &country_at) != DRG_OK ||
        drg_build_string(build, (drg_str){bytes, drg_utf8_key_into(bytes, sizeof bytes, name)}, &key) != DRG_OK)
        return DRG_WORLD_NONE;
    for (uint32_t i = 0; i < build->n_places; i++) {
        const drg_build_place *place = &build->places[i];
        if (place->key != key || place->country != country_at) continue;
        if (best == DRG_WORLD_NONE || place->population > most) best = place->record, most = place->population;
    }
    return best;
}

// ---- countries ----------------------------------------------------------------------------------------------------

enum { CO_ISO3, CO_ID, CO_NAME, CO_OFFICIAL, CO_OTHERS, CO_FORMER, CO_ADJECTIVES, CO_PEOPLE, CO_CAPITAL, CO_CAPITALS, CO_LAT, CO_LON,
    CO_REGION, CO_STATUS, CO_LEADER, CO_PROMINENCE, CO_START, CO_END, CO_SUCCESSOR, N_CO };
static const char *const country_columns[N_CO] = {"iso3", "wikidata", "name", "official", "other_names", "former_names", "adjectives",
    "people", "capital", "capital_names", "lat", "lon", "region", "status", "leader", "prominence", "start", "end", "successor"};

static int country_order(const void *left, const void *right)
{
    return drg_str_cmp(*(const drg_str *)left, *(const drg_str *)right);
}

// The codes in order: a country's record number is its place in this order, so that codes are found by bisection.
static drg_err codes_read(drg_build *build, drg_str **codes, uint32_t *n)
{
    drg_tsv tsv;
    int at[N_CO], more;
    uint32_t cap = 0;
    DRG_TRY(drg_build_table(build, &tsv, "countries.tsv", country_columns, at, N_CO));
    drg_err err;
    *codes = NULL;
    *n = 0;
    while ((err = drg_tsv_next(&tsv, &more, build->note)) == DRG_OK && more) {
        drg_str code = drg_tsv_cell(&tsv, at[CO_ISO3]);
        drg_str *slot = DRG_ARENA_PUSH(&build->arena, *codes, *n, cap);
        char *copy = drg_arena_copy(&build->arena, code.p, code.n);
        if (!slot || !copy) err = nomem(build);
        else if (code.n != 3) err = drg_tsv_fail(&tsv, build->note, "'%.*s' is not a code of three letters", DRG_FMT(code));
        else *slot = (drg_str){copy, code.n};
        if (err != DRG_OK) break;
    }
    drg_tsv_close(&tsv);
    DRG_TRY(err);
    if (*n) qsort(*codes, *n, sizeof **codes, country_order);
    for (uint32_t i = 1; i < *n; i++)
        if (drg_str_eq((*codes)[i - 1], (*codes)[i]))
            return drg_fail(build->note, DRG_E_FORMAT, "%s/world/countries.tsv: the code %.*s stands twice", build->data_dir, DRG_FMT((*codes)[i]));
    return DRG_OK;
}

static drg_str list_first(drg_str list)
{
    drg_str first = {NULL, 0};
    drg_str_next(&list, '|', &first);
    return first;
}

static drg_err country_names(drg_build *build, const drg_str *c, uint32_t number, uint8_t prominence, int former_state)
{
    uint8_t flags = former_state ? DRG_KNOW_FORMER : 0;
    uint8_t less = former_state ? 20 : 0;
    drg_know_hit hit = {.kind = DRG_KNOW_COUNTRY, .how = DRG_KNOW_HOW_NAME, .record = number, .weight = (uint8_t)(WEIGHT_COUNTRY - less), .flags = flags};
    DRG_TRY(drg_build_name(build, c[CO_NAME], hit));
    hit.how = DRG_KNOW_HOW_ALIAS;
    hit.weight = (uint8_t)(WEIGHT_COUNTRY - 6 - less);
    DRG_TRY(drg_build_name(build, c[CO_OFFICIAL], hit));
    DRG_TRY(drg_build_names(build, c[CO_OTHERS], hit));
    hit.flags = DRG_KNOW_FORMER;
    hit.weight = WEIGHT_COUNTRY - 40;
    DRG_TRY(drg_build_names(build, c[CO_FORMER], hit));
    hit = (drg_know_hit){.kind = DRG_KNOW_DEMONYM, .how = DRG_KNOW_HOW_ADJECTIVE, .record = number, .weight = (uint8_t)(WEIGHT_DEMONYM + prominence - less), .flags = flags};
    DRG_TRY(drg_build_names(build, c[CO_ADJECTIVES], hit));
    hit.how = DRG_KNOW_HOW_PEOPLE;
    hit.weight--;
    DRG_TRY(drg_build_names(build, c[CO_PEOPLE], hit));
    hit = (drg_know_hit){.kind = DRG_KNOW_CAPITAL, .how = DRG_KNOW_HOW_NAME, .record = number, .weight = (uint8_t)(WEIGHT_CAPITAL + prominence / 2 - less), .flags = flags};
    DRG_TRY(drg_build_name(build, c[CO_CAPITAL], hit));
    // Other spellings ("Kiev"), and cities that speak for the country without being its capital ("Tel Aviv", "The Hague"): these are
    // places first.
    hit.how = DRG_KNOW_HOW_ALIAS;
    uint8_t spelling = (uint8_t)(hit.weight - 20);
    uint32_t capital = drg_build_city(build, c[CO_ISO3], c[CO_CAPITAL]);
    drg_str list = c[CO_CAPITALS], name;
    while (list.n && drg_str_next(&list, '|', &name)) {
        uint32_t city = drg_build_city(build, c[CO_ISO3], name);
        hit.weight = city == DRG_WORLD_NONE || city == capital ? spelling : WEIGHT_SPEAKS;
        DRG_TRY(drg_build_name(build, name, hit));
    }
    return DRG_OK;
}

static drg_err country_put(drg_build *build, const drg_tsv *tsv, const int *at, const drg_str *codes, uint32_t n)
{
    drg_str c[N_CO];
    for (int i = 0; i < N_CO; i++) c[i] = drg_tsv_cell(tsv, at[i]);
    const drg_str *code = bsearch(&c[CO_ISO3], codes, n, sizeof *codes, country_order);
    uint32_t number = (uint32_t)(code - codes);
    int64_t prominence;
    int given;
    int32_t position[2], start, end;
    if (c[CO_NAME].n == 0) return drg_tsv_fail(tsv, build->note, "a country needs a name");
    DRG_TRY(drg_tsv_int(tsv, at[CO_PROMINENCE], 0, 9, &prominence, &given, build->note));
    DRG_TRY(drg_build_day(tsv, at[CO_START], 0, INT32_MIN, &start, build->note));
    DRG_TRY(drg_build_day(tsv, at[CO_END], 1, INT32_MAX, &end, build->note));
    DRG_TRY(drg_build_position(tsv, at[CO_LAT], at[CO_LON], position, &given, build->note));
    unsigned char *record = (unsigned char *)build->records[DRG_WORLD_COUNTRIES].p + (size_t)number * drg_world_item[DRG_WORLD_COUNTRIES];
    const drg_str strings[] = {c[CO_ISO3], c[CO_ID], c[CO_NAME], list_first(c[CO_ADJECTIVES]), c[CO_CAPITAL], c[CO_REGION], c[CO_LEADER], c[CO_SUCCESSOR]};
    DRG_TRY(drg_build_strings(build, record, strings, 8));
    drg_world_put32(record + 32, drg_build_city(build, c[CO_ISO3], c[CO_CAPITAL]));
    drg_world_put32(record + 36, (uint32_t)position[0]);
    drg_world_put32(record + 40, (uint32_t)position[1]);
    drg_world_put32(record + 44, (uint32_t)start);
    drg_world_put32(record + 48, (uint32_t)end);
    record[52] = (unsigned char)prominence;
    build->countries[number].prominence = (uint32_t)prominence;
    DRG_TRY(drg_build_string(build, c[CO_ISO3], &build->countries[number].iso3));
    return country_names(build, c, number, (uint8_t)prominence, end != INT32_MAX);
}

drg_err drg_build_countries(drg_build *build)
{
    drg_str *codes;
    uint32_t n;
    DRG_TRY(codes_read(build, &codes, &n));
    build->n_countries = n;
    build->countries = DRG_ARENA_ARRAY(&build->arena, drg_build_country, n ? n : 1);
    if (!build->countries) return nomem(build);
    for (uint32_t i = 0; i < n; i++)
        if (!drg_build_record(build, DRG_WORLD_COUNTRIES)) return nomem(build);
    drg_tsv tsv;
    int at[N_CO], more;
    DRG_TRY(drg_build_table(build, &tsv, "countries.tsv", country_columns, at, N_CO));
    drg_err err;
    while ((err = drg_tsv_next(&tsv, &more, build->note)) == DRG_OK && more && (err = country_put(build, &tsv, at, codes, n)) == DRG_OK) {}
    drg_tsv_close(&tsv);
    return err;
}

uint32_t drg_build_prominence(const drg_build *build, drg_str iso3)
{
    for (uint32_t i = 0; i < build->n_countries; i++)
        if (drg_str_eq(drg_pool_get(&build->pool, build->countries[i].iso3), iso3)) return build->countries[i].prominence;
    return 8; // an organisation that has offices of its own: the UN, the EU, NATO
}

// ---- metonyms -----------------------------------------------------------------------------------------------------

enum { ME_PHRASE, ME_COUNTRY, ME_SECTOR, ME_STANDS, ME_KIND, ME_CITY, ME_CITY_COUNTRY, ME_LAT, ME_LON, N_ME };
static const char *const metonym_columns[N_ME] = {"phrase", "country", "sector", "stands_for", "office_kind", "city", "city_country", "lat", "lon"};

static drg_err metonym_put(drg_build *build, const drg_tsv *tsv, const int *at)
{
    drg_str c[N_ME];
    for (int i = 0; i < N_ME; i++) c[i] = drg_tsv_cell(tsv, at[i]);
    int32_t position[2];
    int given;
    if (c[ME_PHRASE].n == 0 || c[ME_COUNTRY].n == 0) return drg_tsv_fail(tsv, build->note, "a metonym needs the phrase and a country");
    DRG_TRY(drg_build_position(tsv, at[ME_LAT], at[ME_LON], position, &given, build->note));
    uint32_t place = drg_build_city(build, c[ME_CITY_COUNTRY].n ? c[ME_CITY_COUNTRY] : c[ME_COUNTRY], c[ME_CITY]);
    if (c[ME_CITY].n && place == DRG_WORLD_NONE)
        return drg_tsv_fail(tsv, build->note, "cities.tsv has no city '%.*s' in that country", DRG_FMT(c[ME_CITY]));
    if (!given && place != DRG_WORLD_NONE) {
        const unsigned char *city = (const unsigned char *)build->records[DRG_WORLD_PLACES].p + (size_t)place * drg_world_item[DRG_WORLD_PLACES];
        for (int i = 0; i < 2; i++) position[i] = (int32_t)drg_world_get32(city + 16 + 4 * i);
        given = city[35];
    }
    unsigned char *record = drg_build_record(build, DRG_WORLD_METONYMS);
    if (!record) return nomem(build);
    DRG_TRY(drg_build_strings(build, record, c, 5));
    drg_world_put32(record + 20, (uint32_t)position[0]);
    drg_world_put32(record + 24, (uint32_t)position[1]);
    drg_world_put32(record + 28, place);
    record[32] = given != 0;
    return drg_build_name(build, c[ME_PHRASE], (drg_know_hit){.kind = DRG_KNOW_METONYM, .how = DRG_KNOW_HOW_NAME,
        .record = build->n_records[DRG_WORLD_METONYMS] - 1, .weight = WEIGHT_METONYM});
}

drg_err drg_build_metonyms(drg_build *build)
{
    drg_tsv tsv;
    int at[N_ME], more;
    DRG_TRY(drg_build_table(build, &tsv, "metonyms.tsv", metonym_columns, at, N_ME));
    drg_err err;
    while ((err = drg_tsv_next(&tsv, &more, build->note)) == DRG_OK && more && (err = metonym_put(build, &tsv, at)) == DRG_OK) {}
    drg_tsv_close(&tsv);
    return err;
}
