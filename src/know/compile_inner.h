// SPDX-License-Identifier: MIT
//
// compile_inner -- what the files that compile the tables share; nobody else includes it.
//
// One file per table or group of tables turns rows into records (bytes, in the layout of world_file.h) and names into keys.
// The order matters and is that of drg_know_compile: words first, places before what stands in them, kinds of office before people.

#ifndef DRG_KNOW_COMPILE_INNER_H
#define DRG_KNOW_COMPILE_INNER_H

#include "base/tsv.h"
#include "know/key_store.h"

typedef struct drg_build_country {
    uint32_t iso3;       // string of the code
    uint32_t prominence;
} drg_build_country;

typedef struct drg_build_place {
    uint32_t key;        // string of the key of its name
    uint32_t country;    // string
    uint32_t population, record;
} drg_build_place;

typedef struct drg_build_kind {
    uint32_t kind;       // string
    uint32_t weight;
} drg_build_kind;

// A given name and the line of name-variants.tsv it stands in: names of one line are forms of one name.
typedef struct drg_build_equal {
    uint32_t name;       // string of the key
    uint32_t line;
} drg_build_equal;

typedef struct drg_build {
    const char *data_dir;
    drg_note *note;
    drg_arena arena;
    drg_pool pool;
    drg_key_store keys;
    drg_buf records[DRG_N_WORLD];
    uint32_t n_records[DRG_N_WORLD];

    uint32_t *common;            // strings of the keys of everyday words, ordered
    uint32_t n_common, cap_common;
    uint32_t *given;             // strings of the keys of given names, ordered; genders beside them
    uint32_t n_given, cap_given;
    drg_build_country *countries; // ordered by code
    uint32_t n_countries, cap_countries;
    drg_build_place *places;      // cities, in order of the table
    uint32_t n_places, cap_places;
    drg_build_kind *kinds;
    uint32_t n_kinds, cap_kinds;
    drg_build_equal *equals;      // ordered by name
    uint32_t n_equals, cap_equals;
} drg_build;

// Opens DATA_DIR/world/name and finds its columns.
drg_err drg_build_table(drg_build *build, drg_tsv *tsv, const char *name, const char *const *columns, int *at, size_t n);
// Room for one record of a section: pointer to its zeroed bytes, valid until the next call; NULL when out of memory.
unsigned char *drg_build_record(drg_build *build, int section);
// A string of the pool.
drg_err drg_build_string(drg_build *build, drg_str s, uint32_t *offset);
// Writes the strings into a record at bytes 0, 4, 8, ...
drg_err drg_build_strings(drg_build *build, unsigned char *record, const drg_str *strings, size_t n);
// Gives the name the meaning under its key, and under its other spellings: without "the", hyphens as blanks, without apostrophes and points.
drg_err drg_build_name(drg_build *build, drg_str name, drg_know_hit hit);
// The same for each name of a list joined by '|'.
drg_err drg_build_names(drg_build *build, drg_str list, drg_know_hit hit);
// Under the key as it is and no other.
drg_err drg_build_key(drg_build *build, drg_str key, drg_know_hit hit);
// Under the fold of transliterations of the key.
drg_err drg_build_loose(drg_build *build, drg_str key, drg_know_hit hit);
// Under the pairs of its words (name_pairs.c).
drg_err drg_build_pairs(drg_build *build, drg_str key, drg_know_hit hit);
int drg_build_is_common(const drg_build *build, drg_str key);
// Gender of a given name, 0 when it is none.
uint8_t drg_build_gender(const drg_build *build, drg_str key);
uint32_t drg_build_prominence(const drg_build *build, drg_str iso3);
// The largest city of this name there, or DRG_WORLD_NONE.
uint32_t drg_build_city(drg_build *build, drg_str country, drg_str name);
// A cell that holds a date, to days; end tells which end of a year or month is meant.
drg_err drg_build_day(const drg_tsv *tsv, int column, int end, int32_t absent, int32_t *day, drg_note *note);
// Latitude and longitude in units of 1 / DRG_WORLD_DEGREE; *given when both are there.
drg_err drg_build_position(const drg_tsv *tsv, int lat, int lon, int32_t position[2], int *given, drg_note *note);

// The tables, in the order in which they are compiled.
drg_err drg_build_common_words(drg_build *build);
drg_err drg_build_given_names(drg_build *build);
drg_err drg_build_name_variants(drg_build *build);
drg_err drg_build_places(drg_build *build);
drg_err drg_build_countries(drg_build *build);
drg_err drg_build_metonyms(drg_build *build);
drg_err drg_build_orgs(drg_build *build);
drg_err drg_build_titles(drg_build *build);
drg_err drg_build_kinds(drg_build *build);
drg_err drg_build_people(drg_build *build);

// compile_names.c: all names under which a person is found. weight is that of the family name alone.
typedef struct drg_build_person {
    drg_str name, family, variants, country;
    uint32_t record;
    uint8_t weight;
} drg_build_person;
drg_err drg_build_person_names(drg_build *build, const drg_build_person *person);

#endif
