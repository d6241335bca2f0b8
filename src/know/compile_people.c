// SPDX-License-Identifier: MIT
//
// compile_people -- persons and their offices.
//
// Reads    office-kinds.tsv; leaders.tsv, officials.tsv, officials-archive.tsv: one line an office, the lines of a person share an id
// Writes   the records of offices and persons, the order of holders, the kinds of office; keys of persons
// Method   all lines are gathered and ordered by person, so that a person may stand in several tables
// Method   the weight of an office is that of its kind times the country's prominence; of a person, that of the highest office, and more
//          for those of our days: a bare "Clinton" is the one of 1993 before the one of 1805

#include "know/compile_inner.h"

#include "base/cal.h"
#include "base/utf8.h"

#include <stdlib.h>

#define RECENT_FROM 1980 // from this year on, terms weigh more the later they end
#define RECENT_YEARS 40
#define RECENT_MOST 55

typedef struct office_row {
    uint32_t person;  // string of the id
    uint32_t office, kind, country, sector, nationality; // strings
    drg_str name, family, variants;
    int32_t start, end, seen;
    uint32_t line;    // order among all lines read
    uint8_t weight, gender;
} office_row;

typedef struct office_rows {
    office_row *items;
    uint32_t n, cap;
} office_rows;

static drg_err nomem(drg_build *build)
{
    return drg_fail(build->note, DRG_E_NOMEM, "out of memory");
}

// ---- kinds of office ----------------------------------------------------------------------------------------------

static int kind_order(const void *left, const void *right)
{
    const drg_build_kind *a = left, *b = right;
    return (a->kind > b->kind) - (a->kind < b->kind);
}

drg_err drg_build_kinds(drg_build *build)
{
    drg_tsv tsv;
    int at[3], more;
    static const char *const columns[] = {"kind", "weight", "stands_in"};
    DRG_TRY(drg_build_table(build, &tsv, "office-kinds.tsv", columns, at, 3));
    drg_err err;
    while ((err = drg_tsv_next(&tsv, &more, build->note)) == DRG_OK && more) {
        int64_t weight;
        int given;
        if ((err = drg_tsv_int(&tsv, at[1], 0, 100, &weight, &given, build->note)) != DRG_OK) break;
        drg_build_kind *kind = DRG_ARENA_PUSH(&build->arena, build->kinds, build->n_kinds, build->cap_kinds);
        unsigned char *record = drg_build_record(build, DRG_WORLD_KINDS);
        if (!kind || !record) {
            err = nomem(build);
            break;
        }
        const drg_str strings[] = {drg_tsv_cell(&tsv, at[0]), drg_tsv_cell(&tsv, at[2])};
        if ((err = drg_build_strings(build, record, strings, 2)) != DRG_OK) break;
        record[8] = (unsigned char)weight;
        kind->weight = (uint32_t)weight;
        kind->kind = drg_world_get32(record);
    }
    drg_tsv_close(&tsv);
    if (build->n_kinds) qsort(build->kinds, build->n_kinds, sizeof *build->kinds, kind_order);
    return err;
}

// ---- reading ------------------------------------------------------------------------------------------------------

enum { P_PERSON, P_NAME, P_FAMILY, P_VARIANTS, P_GENDER, P_NATIONALITY, P_COUNTRY, P_OFFICE, P_KIND, P_SECTOR, P_START, P_END, P_AS_OF, N_P };
static const char *const person_columns[N_P] = {"person", "name", "family", "variants", "gender", "nationality", "country", "office", "kind", "sector",
    "start", "end", "as_of"};

static drg_err copy(drg_build *build, drg_str s, drg_str *out)
{
    *out = (drg_str){s.n ? drg_arena_copy(&build->arena, s.p, s.n) : NULL, s.n};
    return s.n && !out->p ? nomem(build) : DRG_OK;
}

static uint8_t office_weight(const drg_build *build, drg_str country, uint32_t kind_weight)
{
    uint32_t weight = kind_weight * (40 + 12 * drg_build_prominence(build, country)) / 100;
    return (uint8_t)(weight > 255 ? 255 : weight);
}

static drg_err row_put(drg_build *build, office_rows *rows, const drg_tsv *tsv, const int *at)
{
    drg_str c[N_P];
    for (int i = 0; i < N_P; i++) c[i] = drg_tsv_cell(tsv, at[i]);
    if (!c[P_PERSON].n || !c[P_NAME].n || !c[P_COUNTRY].n || !c[P_KIND].n)
        return drg_tsv_fail(tsv, build->note, "an office needs person, name, country and kind");
    office_row *row = DRG_ARENA_PUSH(&build->arena, rows->items, rows->n, rows->cap);
    if (!row) return nomem(build);
    row->line = rows->n;
    DRG_TRY(drg_build_string(build, c[P_PERSON], &row->person));
    DRG_TRY(drg_build_string(build, c[P_OFFICE], &row->office));
    DRG_TRY(drg_build_string(build, c[P_KIND], &row->kind));
    DRG_TRY(drg_build_string(build, c[P_COUNTRY], &row->country));
    DRG_TRY(drg_build_string(build, c[P_SECTOR], &row->sector));
    DRG_TRY(drg_build_string(build, c[P_NATIONALITY], &row->nationality));
    DRG_TRY(copy(build, c[P_NAME], &row->name));
    DRG_TRY(copy(build, c[P_FAMILY], &row->family));
    DRG_TRY(copy(build, c[P_VARIANTS], &row->variants));
    DRG_TRY(drg_build_day(tsv, at[P_START], 0, INT32_MIN, &row->start, build->note));
    DRG_TRY(drg_build_day(tsv, at[P_END], 1, INT32_MAX, &row->end, build->note));
    DRG_TRY(drg_build_day(tsv, at[P_AS_OF], 1, INT32_MAX, &row->seen, build->note));
    if (row->end < row->start) return drg_tsv_fail(tsv, build->note, "the term ends before it starts");
    drg_build_kind wanted = {.kind = row->kind};
    const drg_build_kind *kind = build->n_kinds ? bsearch(&wanted, build->kinds, build->n_kinds, sizeof wanted, kind_order) : NULL;
    if (!kind) return drg_tsv_fail(tsv, build->note, "office-kinds.tsv has no kind '%.*s'", DRG_FMT(c[P_KIND]));
    row->weight = office_weight(build, c[P_COUNTRY], kind->weight);
    if (c[P_GENDER].n && !drg_str_is(c[P_GENDER], "m") && !drg_str_is(c[P_GENDER], "f"))
        return drg_tsv_fail(tsv, build->note, "gender is m or f, not '%.*s'", DRG_FMT(c[P_GENDER]));
    row->gender = drg_str_is(c[P_GENDER], "m") ? 1 : drg_str_is(c[P_GENDER], "f") ? 2 : 0;
    return DRG_OK;
}

static drg_err rows_read(drg_build *build, office_rows *rows)
{
    static const char *const tables[] = {"leaders.tsv", "officials.tsv", "officials-archive.tsv"};
    drg_err err = DRG_OK;
    for (size_t i = 0; i < sizeof tables / sizeof *tables && err == DRG_OK; i++) {
        drg_tsv tsv;
        int at[N_P], more;
        DRG_TRY(drg_build_table(build, &tsv, tables[i], person_columns, at, N_P));
        while ((err = drg_tsv_next(&tsv, &more, build->note)) == DRG_OK && more && (err = row_put(build, rows, &tsv, at)) == DRG_OK) {}
        drg_tsv_close(&tsv);
    }
    return err;
}

static int row_order(const void *left, const void *right)
{
    const office_row *a = left, *b = right;
    if (a->person != b->person) return a->person < b->person ? -1 : 1;
    if (a->start != b->start) return a->start < b->start ? -1 : 1;
    return (a->line > b->line) - (a->line < b->line);
}

// ---- persons ------------------------------------------------------------------------------------------------------

static uint32_t recency(const office_row *row)
{
    int32_t last = row->end != INT32_MAX ? row->end : row->seen != INT32_MAX ? row->seen : row->start;
    if (last == INT32_MIN) return 0;
    int year = drg_cal_ymd(last).year;
    // An office without end and without a day on which it was last seen is one of our own lines: held today.
    if (row->end == INT32_MAX && row->seen == INT32_MAX) year = RECENT_FROM + RECENT_YEARS;
    if (year <= RECENT_FROM) return 0;
    uint32_t years = (uint32_t)(year - RECENT_FROM);
    return years >= RECENT_YEARS ? RECENT_MOST : years * RECENT_MOST / RECENT_YEARS;
}

// The first word of the name that the table of given names knows tells; family names in front ("Xi") are in no such table.
static uint8_t gender_of_name(const drg_build *build, drg_str name)
{
    char key[512];
    drg_str rest = {key, drg_utf8_key_into(key, sizeof key, name)}, word;
    for (int i = 0; i < 3 && drg_str_next(&rest, ' ', &word); i++) {
        if (i > 0 && rest.p == NULL) break; // the last word is a family name
        uint8_t gender = drg_build_gender(build, word);
        if (gender == 1 || gender == 2) return gender;
    }
    return 0;
}

static drg_err office_put(drg_build *build, const office_row *row, uint32_t person)
{
    unsigned char *record = drg_build_record(build, DRG_WORLD_OFFICES);
    if (!record) return nomem(build);
    const uint32_t numbers[] = {row->office, row->kind, row->country, row->sector, (uint32_t)row->start, (uint32_t)row->end, (uint32_t)row->seen, person};
    for (size_t i = 0; i < 8; i++) drg_world_put32(record + 4 * i, numbers[i]);
    record[32] = row->weight;
    return DRG_OK;
}

// The nationality where a line gives it; else the country of the highest office, where an office of an organisation counts for nothing.
// Sets the person's weight too.
static uint32_t country_of(const drg_build *build, const office_row *rows, uint32_t n, uint8_t *weight)
{
    uint32_t best = 0, best_weight = 0, most = 0, nationality = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (!nationality) nationality = rows[i].nationality;
        uint32_t with_recency = rows[i].weight + recency(&rows[i]);
        if (with_recency > most) most = with_recency;
        int state = drg_pool_get(&build->pool, rows[i].country).n == 3;
        for (uint32_t c = 0; state && c < build->n_countries; c++)
            if (build->countries[c].iso3 == rows[i].country) {
                if (!best || rows[i].weight > best_weight) best = rows[i].country, best_weight = rows[i].weight;
                break;
            }
    }
    *weight = (uint8_t)(most > 255 ? 255 : most);
    return nationality ? nationality : best;
}

// Writes the person whose rows are the n given, and the names.
static drg_err person_put(drg_build *build, const office_row *rows, uint32_t n)
{
    uint32_t number = build->n_records[DRG_WORLD_PERSONS], first = build->n_records[DRG_WORLD_OFFICES];
    uint8_t weight, gender = 0;
    uint32_t country = country_of(build, rows, n, &weight);
    drg_str family = {NULL, 0};
    for (uint32_t i = 0; i < n; i++) {
        DRG_TRY(office_put(build, &rows[i], number));
        if (!family.n) family = rows[i].family;
        if (!gender) gender = rows[i].gender;
    }
    if (!gender) gender = gender_of_name(build, rows[0].name);
    uint32_t strings[3];
    DRG_TRY(drg_build_string(build, rows[0].name, &strings[0]));
    DRG_TRY(drg_build_string(build, family, &strings[2]));
    strings[1] = rows[0].person;
    unsigned char *record = drg_build_record(build, DRG_WORLD_PERSONS);
    if (!record) return nomem(build);
    for (size_t i = 0; i < 3; i++) drg_world_put32(record + 4 * i, strings[i]);
    drg_world_put32(record + 12, country);
    drg_world_put32(record + 16, first);
    drg_world_put32(record + 20, first + n);
    record[24] = gender;
    record[25] = weight;
    char code[3] = {0};
    if (country && drg_pool_get(&build->pool, country).n == 3) memcpy(code, drg_pool_get(&build->pool, country).p, 3);
    else country = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (i > 0 && rows[i].variants.n == 0) continue;
        drg_build_person person = {.name = rows[0].name, .family = family, .variants = rows[i].variants, .country = {code, country ? 3 : 0},
            .record = number, .weight = weight};
        DRG_TRY(drg_build_person_names(build, &person));
    }
    return DRG_OK;
}

// "Now" is the last day that a line knows of: the newest start of a term or the last time that a holder was seen.
static drg_err now_write(drg_build *build, const office_rows *rows)
{
    int32_t now = 0;
    for (uint32_t i = 0; i < rows->n; i++) {
        const office_row *row = &rows->items[i];
        if (row->start > now) now = row->start;
        if (row->seen != INT32_MAX && row->seen > now) now = row->seen;
    }
    unsigned char *record = drg_build_record(build, DRG_WORLD_FACTS);
    if (!record) return nomem(build);
    drg_world_put32(record, (uint32_t)now);
    return DRG_OK;
}

// ---- holders ------------------------------------------------------------------------------------------------------

typedef struct holder {
    drg_str country, kind;
    int32_t start;
    uint32_t person, office;
} holder;

static int holder_order(const void *left, const void *right)
{
    const holder *a = left, *b = right;
    int order = drg_str_cmp(a->country, b->country);
    if (!order) order = drg_str_cmp(a->kind, b->kind);
    if (order) return order;
    if (a->start != b->start) return a->start < b->start ? -1 : 1;
    return (a->office > b->office) - (a->office < b->office);
}

static drg_err holders_write(drg_build *build)
{
    uint32_t n = build->n_records[DRG_WORLD_OFFICES];
    holder *holders = DRG_ARENA_ARRAY(&build->arena, holder, n ? n : 1);
    if (!holders) return nomem(build);
    for (uint32_t i = 0; i < n; i++) {
        const unsigned char *p = (const unsigned char *)build->records[DRG_WORLD_OFFICES].p + (size_t)i * drg_world_item[DRG_WORLD_OFFICES];
        holders[i] = (holder){.country = drg_pool_get(&build->pool, drg_world_get32(p + 8)), .kind = drg_pool_get(&build->pool, drg_world_get32(p + 4)),
            .start = (int32_t)drg_world_get32(p + 16), .person = drg_world_get32(p + 28), .office = i};
    }
    if (n) qsort(holders, n, sizeof *holders, holder_order);
    for (uint32_t i = 0; i < n; i++) {
        unsigned char *record = drg_build_record(build, DRG_WORLD_HOLDERS);
        if (!record) return nomem(build);
        drg_world_put32(record, holders[i].office);
    }
    return DRG_OK;
}

drg_err drg_build_people(drg_build *build)
{
    office_rows rows = {0};
    DRG_TRY(rows_read(build, &rows));
    if (rows.n) qsort(rows.items, rows.n, sizeof *rows.items, row_order);
    for (uint32_t first = 0, end; first < rows.n; first = end) {
        for (end = first; end < rows.n && rows.items[end].person == rows.items[first].person;) end++;
        DRG_TRY(person_put(build, rows.items + first, end - first));
    }
    DRG_TRY(now_write(build, &rows));
    return holders_write(build);
}
