// SPDX-License-Identifier: MIT
//
// compile_words -- common words, given names, organisations, titles and the words for institutions.
//
// Reads    common-words.tsv, given-names.tsv, organisations.tsv, titles.tsv, institution-words.tsv
// Writes   the records of organisations and titles; keys of all of them

#include "know/compile_inner.h"

#include "base/utf8.h"

#include <stdlib.h>

#define WEIGHT_TITLE 240
#define WEIGHT_BODY 205 // words for bodies go behind names: "Security Council" is the UN's, "Duma" the Russian one
#define WORD_CAP 256

// ---- common words -------------------------------------------------------------------------------------------------

static int offset_order(const void *left, const void *right)
{
    uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    return (a > b) - (a < b);
}

int drg_build_is_common(const drg_build *build, drg_str key)
{
    uint32_t offset = drg_pool_find(&build->pool, key);
    if (!offset || !build->n_common) return 0;
    return bsearch(&offset, build->common, build->n_common, sizeof offset, offset_order) != NULL;
}

drg_err drg_build_common_words(drg_build *build)
{
    drg_tsv tsv;
    int column, more;
    static const char *const names[] = {"word"};
    char key[WORD_CAP];
    DRG_TRY(drg_build_table(build, &tsv, "common-words.tsv", names, &column, 1));
    drg_err err;
    while ((err = drg_tsv_next(&tsv, &more, build->note)) == DRG_OK && more) {
        uint32_t *slot = DRG_ARENA_PUSH(&build->arena, build->common, build->n_common, build->cap_common);
        if (!slot) err = drg_fail(build->note, DRG_E_NOMEM, "out of memory");
        else err = drg_build_string(build, (drg_str){key, drg_utf8_key_into(key, sizeof key, drg_tsv_cell(&tsv, column))}, slot);
        if (err != DRG_OK) break;
    }
    drg_tsv_close(&tsv);
    if (build->n_common) qsort(build->common, build->n_common, sizeof *build->common, offset_order);
    return err;
}

// ---- given names --------------------------------------------------------------------------------------------------

// build->given holds pairs: string of the key, gender.
static int given_order(const void *left, const void *right)
{
    return offset_order(left, right);
}

uint8_t drg_build_gender(const drg_build *build, drg_str key)
{
    uint32_t offset = drg_pool_find(&build->pool, key);
    if (!offset || !build->n_given) return 0;
    const uint32_t *pair = bsearch(&offset, build->given, build->n_given / 2, 2 * sizeof offset, given_order);
    return pair ? (uint8_t)pair[1] : 0;
}

static uint32_t gender_read(drg_str cell)
{
    return drg_str_is(cell, "m") ? 1 : drg_str_is(cell, "f") ? 2 : drg_str_is(cell, "mf") ? 3 : 0;
}

static drg_err given_put(drg_build *build, const drg_tsv *tsv, const int *at)
{
    char key[WORD_CAP];
    drg_str names = drg_tsv_cell(tsv, at[0]), name;
    uint32_t gender = gender_read(drg_tsv_cell(tsv, at[1]));
    if (!gender) return drg_tsv_fail(tsv, build->note, "gender is m, f or mf, not '%.*s'", DRG_FMT(drg_tsv_cell(tsv, at[1])));
    while (drg_str_next(&names, ' ', &name)) {
        if (name.n == 0) continue;
        key[0] = DRG_WORLD_KEY_GIVEN;
        drg_str whole = {key, 1 + drg_utf8_key_into(key + 1, sizeof key - 1, name)};
        uint32_t offset;
        DRG_TRY(drg_build_string(build, drg_str_sub(whole, 1, whole.n), &offset));
        for (int i = 0; i < 2; i++) {
            uint32_t *slot = DRG_ARENA_PUSH(&build->arena, build->given, build->n_given, build->cap_given);
            if (!slot) return drg_fail(build->note, DRG_E_NOMEM, "out of memory");
            *slot = i ? gender : offset;
        }
        if (drg_key_put(&build->keys, whole, (drg_know_hit){.kind = DRG_KNOW_CALENDAR, .record = gender}) != DRG_OK)
            return drg_fail(build->note, DRG_E_NOMEM, "out of memory");
    }
    return DRG_OK;
}

drg_err drg_build_given_names(drg_build *build)
{
    drg_tsv tsv;
    int at[2], more;
    static const char *const names[] = {"names", "gender"};
    DRG_TRY(drg_build_table(build, &tsv, "given-names.tsv", names, at, 2));
    drg_err err;
    while ((err = drg_tsv_next(&tsv, &more, build->note)) == DRG_OK && more && (err = given_put(build, &tsv, at)) == DRG_OK) {}
    drg_tsv_close(&tsv);
    if (build->n_given) qsort(build->given, build->n_given / 2, 2 * sizeof *build->given, given_order);
    return err;
}

// ---- organisations ------------------------------------------------------------------------------------------------

// How sure a bare name is to mean the organisation. Names made by hand are well known; those of old dictionaries are many and odd.
static uint8_t org_weight(drg_str kind, drg_str source)
{
    if (drg_str_is(source, "hand")) return 220;
    if (drg_str_is(kind, "company")) return 70;
    if (drg_str_is(source, "factbook")) return 120;
    return 90;
}

enum { ORG_NAME, ORG_KIND, ORG_CODE, ORG_PLOVER, ORG_SECTOR, ORG_CAMEO, ORG_HOME, ORG_ALIASES, ORG_SOURCE, N_ORG };
static const char *const org_columns[N_ORG] = {"name", "kind", "code", "plover", "sector", "cameo", "home", "aliases", "source"};

static drg_err org_put(drg_build *build, const drg_tsv *tsv, const int *at)
{
    drg_str c[N_ORG];
    for (int i = 0; i < N_ORG; i++) c[i] = drg_tsv_cell(tsv, at[i]);
    if (c[ORG_NAME].n == 0 || c[ORG_KIND].n == 0) return drg_tsv_fail(tsv, build->note, "an organisation needs a name and a kind");
    unsigned char *record = drg_build_record(build, DRG_WORLD_ORGS);
    if (!record) return drg_fail(build->note, DRG_E_NOMEM, "out of memory");
    // The id is the short name where there is one: "NATO"; else the name.
    drg_str id = c[ORG_CODE].n ? c[ORG_CODE] : c[ORG_NAME];
    const drg_str strings[] = {c[ORG_NAME], id, c[ORG_KIND], c[ORG_CODE], c[ORG_SECTOR], c[ORG_CAMEO], c[ORG_HOME], c[ORG_PLOVER]};
    DRG_TRY(drg_build_strings(build, record, strings, sizeof strings / sizeof *strings));
    uint8_t weight = org_weight(c[ORG_KIND], c[ORG_SOURCE]);
    drg_know_hit hit = {.kind = DRG_KNOW_ORG, .how = DRG_KNOW_HOW_NAME, .record = build->n_records[DRG_WORLD_ORGS] - 1, .weight = weight};
    DRG_TRY(drg_build_name(build, c[ORG_NAME], hit));
    hit.how = DRG_KNOW_HOW_ALIAS;
    hit.weight = (uint8_t)(weight - 10);
    return drg_build_names(build, c[ORG_ALIASES], hit);
}

drg_err drg_build_orgs(drg_build *build)
{
    drg_tsv tsv;
    int at[N_ORG], more;
    DRG_TRY(drg_build_table(build, &tsv, "organisations.tsv", org_columns, at, N_ORG));
    drg_err err;
    while ((err = drg_tsv_next(&tsv, &more, build->note)) == DRG_OK && more && (err = org_put(build, &tsv, at)) == DRG_OK) {}
    drg_tsv_close(&tsv);
    return err;
}

// ---- titles -------------------------------------------------------------------------------------------------------

enum { TITLE_TITLE, TITLE_SECTOR, TITLE_CLASS, TITLE_KIND, TITLE_COUNTRY, TITLE_PLURAL, TITLE_VARIANTS, N_TITLE };
static const char *const title_columns[N_TITLE] = {"title", "sector", "class", "office_kind", "country", "plural", "variants"};

static drg_err title_put(drg_build *build, const drg_tsv *tsv, const int *at, uint8_t base)
{
    drg_str c[N_TITLE];
    for (int i = 0; i < N_TITLE; i++) c[i] = drg_tsv_cell(tsv, at[i]);
    if (c[TITLE_TITLE].n == 0 || c[TITLE_CLASS].n == 0) return drg_tsv_fail(tsv, build->note, "a title needs the word and its class");
    unsigned char *record = drg_build_record(build, DRG_WORLD_TITLES);
    if (!record) return drg_fail(build->note, DRG_E_NOMEM, "out of memory");
    DRG_TRY(drg_build_strings(build, record, c, 5));
    uint32_t number = build->n_records[DRG_WORLD_TITLES] - 1;
    // A word that means an office everywhere goes before one that means it in one country.
    uint8_t weight = (uint8_t)(base - (c[TITLE_COUNTRY].n ? 4 : 0));
    drg_know_hit hit = {.kind = DRG_KNOW_TITLE, .how = DRG_KNOW_HOW_NAME, .record = number, .weight = weight};
    DRG_TRY(drg_build_name(build, c[TITLE_TITLE], hit));
    hit.how = DRG_KNOW_HOW_ALIAS;
    hit.weight--;
    DRG_TRY(drg_build_names(build, c[TITLE_VARIANTS], hit));
    hit.how = DRG_KNOW_HOW_PLURAL;
    DRG_TRY(drg_build_names(build, c[TITLE_PLURAL], hit));
    return DRG_OK;
}

drg_err drg_build_titles(drg_build *build)
{
    static const char *const tables[] = {"titles.tsv", "institution-words.tsv"};
    static const uint8_t base[] = {WEIGHT_TITLE, WEIGHT_BODY};
    drg_err err = DRG_OK;
    for (size_t i = 0; i < sizeof tables / sizeof *tables && err == DRG_OK; i++) {
        drg_tsv tsv;
        int at[N_TITLE], more;
        DRG_TRY(drg_build_table(build, &tsv, tables[i], title_columns, at, N_TITLE));
        while ((err = drg_tsv_next(&tsv, &more, build->note)) == DRG_OK && more && (err = title_put(build, &tsv, at, base[i])) == DRG_OK) {}
        drg_tsv_close(&tsv);
    }
    return err;
}
