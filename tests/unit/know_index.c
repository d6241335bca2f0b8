// SPDX-License-Identifier: MIT
//
// know_index -- the tables of data/world compiled and asked: names, holders of offices, every person by name, damage to the file.
//
// Cases    tests/cases/know/holders.txt and names.txt
// The index is compiled by the test itself, twice, so that the test also shows that the same tables give the same bytes.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/cal.h"
#include "base/file.h"
#include "base/utf8.h"
#include "know/know.h"
#include "know/know_compile.h"
#include "know/world_file.h"

#include <stdio.h>
#include <stdlib.h>

#define INDEX DRG_BUILD_DIR "/know_test.idx"
#define AGAIN DRG_BUILD_DIR "/know_test_again.idx"
#define CASES DRG_SOURCE_DIR "/tests/cases/know/"
#define HITS 64

static drg_know *know;

static drg_str key_of(char *out, size_t cap, drg_str name)
{
    drg_str key = {out, drg_utf8_key_into(out, cap, name)};
    return drg_str_starts(key, "the ") ? drg_str_sub(key, 4, key.n) : key;
}

static int compile_and_open(void **state)
{
    (void)state;
    drg_note note = {{0}};
    drg_know_tally tally;
    if (drg_know_compile(DRG_SOURCE_DIR "/data", INDEX, &tally, &note) != DRG_OK || drg_know_open(&know, INDEX, &note) != DRG_OK) {
        print_error("%s\n", note.text);
        return 1;
    }
    return 0;
}

static int close_index(void **state)
{
    (void)state;
    drg_know_close(know);
    remove(INDEX);
    remove(AGAIN);
    return 0;
}

static void same_tables_same_bytes(void **state)
{
    (void)state;
    drg_note note = {{0}};
    drg_file first, second;
    assert_int_equal(drg_know_compile(DRG_SOURCE_DIR "/data", AGAIN, NULL, &note), DRG_OK);
    assert_int_equal(drg_file_map(&first, INDEX, &note), DRG_OK);
    assert_int_equal(drg_file_map(&second, AGAIN, &note), DRG_OK);
    assert_true(drg_str_eq(first.bytes, second.bytes));
    assert_true(first.bytes.n < (size_t)40 << 20);
    drg_file_unmap(&first);
    drg_file_unmap(&second);
}

// ---- cases --------------------------------------------------------------------------------------------------------

// Calls check for every line of a case file that is no comment; returns how many there were.
static size_t each_line(const char *path, int (*check)(drg_str line))
{
    drg_file file;
    drg_note note = {{0}};
    assert_int_equal(drg_file_map(&file, path, &note), DRG_OK);
    drg_str rest = file.bytes, line;
    size_t n = 0, wrong = 0;
    while (drg_str_next(&rest, '\n', &line)) {
        line = drg_str_trim(line);
        if (line.n == 0 || line.p[0] == '#') continue;
        wrong += !check(line);
        n++;
    }
    drg_file_unmap(&file);
    assert_int_equal(wrong, 0);
    return n;
}

static int holder_check(drg_str line)
{
    drg_str rest = line, country = {0}, kind = {0}, day = {0}, sign = {0};
    drg_str_next(&rest, ' ', &country);
    drg_str_next(&rest, ' ', &kind);
    drg_str_next(&rest, ' ', &day);
    drg_str_next(&rest, ' ', &sign);
    assert_true(drg_str_is(sign, "="));
    int32_t first = INT32_MIN, last;
    if (!drg_str_is(day, "-")) assert_true(drg_cal_parse(day, &first, &last));
    uint32_t persons[4];
    size_t n = drg_know_holders(know, country, kind, first, persons, 4);
    drg_str name = n ? drg_know_person_at(know, persons[0])->name : DRG_STR("-");
    if (drg_str_eq(name, rest)) return 1;
    print_error("holders.txt: %.*s, but got %.*s\n", DRG_FMT(line), DRG_FMT(name));
    return 0;
}

static void holders(void **state)
{
    (void)state;
    assert_true(each_line(CASES "holders.txt", holder_check) > 40);
}

static const char *kind_name(drg_know_kind kind)
{
    static const char *const names[] = {"country", "demonym", "capital", "metonym", "person", "org", "place", "title"};
    return (size_t)kind < sizeof names / sizeof *names ? names[kind] : "?";
}

static drg_str hit_name(const drg_know_hit *hit)
{
    switch (hit->kind) {
    case DRG_KNOW_COUNTRY:
    case DRG_KNOW_DEMONYM:
    case DRG_KNOW_CAPITAL: return drg_know_country_at(know, hit->record)->iso3;
    case DRG_KNOW_METONYM: return drg_know_metonym_at(know, hit->record)->country;
    case DRG_KNOW_PERSON: return drg_know_person_at(know, hit->record)->name;
    case DRG_KNOW_ORG: return drg_know_org_at(know, hit->record)->code;
    case DRG_KNOW_PLACE: return drg_know_place_at(know, hit->record)->name;
    case DRG_KNOW_TITLE: return drg_know_title_at(know, hit->record)->title;
    default: return (drg_str){NULL, 0};
    }
}

static int name_check(drg_str line)
{
    drg_str rest = line, cell[3] = {{0}};
    for (int i = 0; i < 3; i++) {
        assert_true(drg_str_next(&rest, '|', &cell[i]));
        cell[i] = drg_str_trim(cell[i]);
    }
    int loose = cell[0].p[0] == '~';
    char bytes[256];
    drg_know_hit hits[HITS];
    drg_str key = key_of(bytes, sizeof bytes, drg_str_sub(cell[0], (size_t)loose, cell[0].n));
    if (loose) assert_int_equal(drg_know_find(know, key, hits, HITS), 0); // or the case shows nothing
    size_t n = loose ? drg_know_find_loose(know, key, hits, HITS) : drg_know_find(know, key, hits, HITS);
    drg_str kind = n ? drg_str_from(kind_name(hits[0].kind)) : DRG_STR("-"), name = n ? hit_name(&hits[0]) : DRG_STR("-");
    // A capital is its city too, and either may come first: "Kyiv", "Kiev".
    if (drg_str_eq(kind, cell[1]) && drg_str_eq(name, cell[2])) return 1;
    print_error("names.txt: %.*s, but got %.*s %.*s\n", DRG_FMT(line), DRG_FMT(kind), DRG_FMT(name));
    return 0;
}

static void names(void **state)
{
    (void)state;
    assert_true(each_line(CASES "names.txt", name_check) > 40);
}

// ---- every kind of question ---------------------------------------------------------------------------------------

// 10,000 persons drawn by a fixed rule: each is among the meanings of the key of its own name.
static void persons_by_name(void **state)
{
    (void)state;
    size_t n = drg_know_count(know, DRG_KNOW_PERSON);
    assert_true(n > 30000);
    uint64_t draw = 1;
    for (int i = 0; i < 10000; i++) {
        draw = draw * 6364136223846793005u + 1442695040888963407u;
        uint32_t record = (uint32_t)((draw >> 33) % n);
        drg_str name = drg_know_person_at(know, record)->name;
        char bytes[512];
        drg_know_hit hits[HITS];
        size_t found = drg_know_find(know, key_of(bytes, sizeof bytes, name), hits, HITS);
        int there = 0;
        for (size_t h = 0; h < found && h < HITS; h++) there |= hits[h].kind == DRG_KNOW_PERSON && hits[h].record == record;
        if (!there) print_error("not found by its name: %.*s\n", DRG_FMT(name));
        assert_true(there);
    }
}

static void longest_bounds_every_name(void **state)
{
    (void)state;
    static const struct {
        const char *first, *name;
    } cases[] = {{"united", "united states of america"}, {"north", "north atlantic treaty organization"}, {"sergey", "sergey lavrov"},
        {"quai", "quai d'orsay"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        drg_know_hit hit;
        uint32_t words = 1;
        for (const char *c = cases[i].name; *c; c++) words += *c == ' ';
        assert_true(drg_know_find(know, drg_str_from(cases[i].name), &hit, 1) > 0);
        assert_true(drg_know_longest(know, drg_str_from(cases[i].first)) >= words);
    }
    assert_int_equal(drg_know_longest(know, DRG_STR("qqqzzz")), 0);
    assert_int_equal(drg_know_longest(know, DRG_STR("")), 0);
}

static void hits_come_in_order(void **state)
{
    (void)state;
    drg_know_hit hits[HITS], few[2];
    size_t n = drg_know_find(know, DRG_STR("washington"), hits, HITS);
    assert_true(n > 3);
    for (size_t i = 1; i < n; i++) assert_true(hits[i - 1].weight >= hits[i].weight);
    assert_int_equal(drg_know_find(know, DRG_STR("washington"), few, 2), n); // the count does not depend on the room
    assert_int_equal(few[1].record, hits[1].record);
    assert_int_equal(drg_know_find(know, DRG_STR("\x02" "maria"), hits, HITS), 0); // keys of our own are not names
}

static void flags_ask_for_evidence(void **state)
{
    (void)state;
    static const struct {
        const char *key;
        drg_know_kind kind;
        uint8_t flag;
    } cases[] = {{"nice", DRG_KNOW_PLACE, DRG_KNOW_AMBIGUOUS}, {"reading", DRG_KNOW_PLACE, DRG_KNOW_AMBIGUOUS}, {"us", DRG_KNOW_COUNTRY, DRG_KNOW_CAPS},
        {"who", DRG_KNOW_ORG, DRG_KNOW_CAPS}, {"zaire", DRG_KNOW_COUNTRY, DRG_KNOW_FORMER}, {"jordan", DRG_KNOW_COUNTRY, DRG_KNOW_AMBIGUOUS}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        drg_know_hit hits[HITS];
        size_t n = drg_know_find(know, drg_str_from(cases[i].key), hits, HITS), met = 0;
        for (size_t h = 0; h < n && h < HITS; h++)
            if (hits[h].kind == cases[i].kind) {
                if (!(hits[h].flags & cases[i].flag)) print_error("%s: flag %u is not set\n", cases[i].key, cases[i].flag);
                assert_true(hits[h].flags & cases[i].flag);
                met++;
            }
        assert_true(met > 0);
    }
    drg_know_hit macron;
    assert_int_equal(drg_know_find(know, DRG_STR("macron"), &macron, 1), 1);
    assert_int_equal(macron.flags, 0);
}

static void records_hang_together(void **state)
{
    (void)state;
    uint32_t france = drg_know_country_of(know, DRG_STR("FRA"));
    const drg_know_country *c = drg_know_country_at(know, france);
    assert_true(drg_str_is(c->adjective, "French"));
    const drg_know_place *paris = drg_know_place_at(know, c->capital_place);
    assert_true(drg_str_is(paris->name, "Paris") && paris->capital && paris->geonameid == 2988507);
    assert_true(paris->lat > 48.8 && paris->lat < 48.9 && paris->lon > 2.3 && paris->lon < 2.4);
    assert_int_equal(drg_know_country_of(know, DRG_STR("QQQ")), UINT32_MAX);
    drg_know_hit hit;
    assert_true(drg_know_find(know, DRG_STR("kremlin"), &hit, 1) > 0);
    const drg_know_metonym *kremlin = drg_know_metonym_at(know, hit.record);
    assert_true(drg_str_is(drg_know_place_at(know, kremlin->place)->name, "Moscow"));
    assert_true(drg_str_is(kremlin->office_kind, "president"));
    // Every office names its holder, and the holder has it among its offices.
    for (uint32_t i = 0; i < drg_know_count_offices(know); i += 7) {
        const drg_know_person *p = drg_know_person_at(know, drg_know_office_at(know, i)->person);
        assert_true(p->office_first <= i && i < p->office_end);
    }
}

static uint32_t person_named(const char *key)
{
    drg_know_hit hit;
    assert_true(drg_know_find(know, drg_str_from(key), &hit, 1) > 0);
    assert_int_equal(hit.kind, DRG_KNOW_PERSON);
    return hit.record;
}

static void office_of_a_day(void **state)
{
    (void)state;
    uint32_t biden = person_named("joe biden");
    int former;
    uint32_t office = drg_know_office_on(know, biden, drg_cal_day(2022, 2, 7), &former);
    assert_true(drg_str_is(drg_know_office_at(know, office)->kind, "president") && !former);
    office = drg_know_office_on(know, biden, drg_cal_day(2010, 1, 1), &former);
    assert_true(drg_str_is(drg_know_office_at(know, office)->kind, "vice_president") && !former);
    office = drg_know_office_on(know, biden, drg_cal_day(2018, 1, 1), &former);
    assert_true(drg_str_is(drg_know_office_at(know, office)->kind, "vice_president") && former);
    assert_int_equal(drg_know_office_on(know, biden, drg_cal_day(1950, 1, 1), &former), UINT32_MAX);
    assert_false(former);
    // "Bush" in 1990 is the father.
    uint32_t father = person_named("george h. w. bush"), son = person_named("george w. bush");
    assert_true(drg_know_person_weight_on(know, father, drg_cal_day(1990, 8, 2)) > drg_know_person_weight_on(know, son, drg_cal_day(1990, 8, 2)));
    assert_true(drg_know_person_weight_on(know, son, drg_cal_day(2005, 8, 2)) > drg_know_person_weight_on(know, father, drg_cal_day(2005, 8, 2)));
}

static void genders(void **state)
{
    (void)state;
    assert_int_equal(drg_know_gender_of_given_name(know, DRG_STR("emmanuel")), 1);
    assert_int_equal(drg_know_gender_of_given_name(know, DRG_STR("annalena")), 2);
    assert_int_equal(drg_know_gender_of_given_name(know, DRG_STR("kim")), 3);
    assert_int_equal(drg_know_gender_of_given_name(know, DRG_STR("kremlin")), 0);
    assert_int_equal(drg_know_gender_of_given_name(know, DRG_STR("")), 0);
    assert_int_equal(drg_know_person_at(know, person_named("angela merkel"))->gender, 2);
    assert_int_equal(drg_know_person_at(know, person_named("emmanuel macron"))->gender, 1);
}

// ---- damage -------------------------------------------------------------------------------------------------------

static drg_err open_bytes(const char *bytes, size_t n, drg_know **damaged)
{
    drg_note note = {{0}};
    assert_int_equal(drg_file_write(AGAIN, (drg_str){bytes, n}, &note), DRG_OK);
    return drg_know_open(damaged, AGAIN, &note);
}

static void damaged_files_are_refused(void **state)
{
    (void)state;
    drg_file file;
    drg_note note = {{0}};
    drg_know *damaged;
    assert_int_equal(drg_file_map(&file, INDEX, &note), DRG_OK);
    size_t n = file.bytes.n;
    char *copy = malloc(n);
    assert_non_null(copy);
    memcpy(copy, file.bytes.p, n);
    static const size_t cuts[] = {0, 7, 31, 100, 5000};
    for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++) assert_int_equal(open_bytes(copy, cuts[i], &damaged), DRG_E_FORMAT);
    assert_int_equal(open_bytes(copy, n - 1, &damaged), DRG_E_FORMAT);
    for (int i = 0; i < 24; i++) { // a bit anywhere
        size_t at = (size_t)i * (n / 24) + (size_t)i;
        copy[at] = (char)(copy[at] ^ (1 << i % 8));
        drg_err err = open_bytes(copy, n, &damaged);
        assert_true(err == DRG_E_FORMAT || err == DRG_E_VERSION);
        copy[at] = file.bytes.p[at];
    }
    free(copy);
    drg_file_unmap(&file);
}

static void question_all(const drg_know *damaged)
{
    static const char *const keys[] = {"macron", "washington", "emmanuel macron", "kremlin", "foreign ministry", "nato", "geneva", "russian", "zelenskiy"};
    for (size_t k = 0; k < sizeof keys / sizeof *keys; k++) {
        drg_know_hit hits[HITS];
        drg_str key = drg_str_from(keys[k]);
        size_t n = drg_know_find(damaged, key, hits, HITS);
        drg_know_longest(damaged, key);
        drg_know_find_loose(damaged, key, hits + (n < HITS ? n : HITS), HITS - (n < HITS ? n : HITS));
        for (size_t i = 0; i < n && i < HITS; i++) {
            const drg_know *kept = know;
            know = (drg_know *)(uintptr_t)damaged;
            drg_str name = hit_name(&hits[i]);
            know = (drg_know *)(uintptr_t)kept;
            size_t sum = 0;
            for (size_t b = 0; b < name.n; b++) sum += (unsigned char)name.p[b]; // every byte can be read
            assert_true(sum < SIZE_MAX);
            if (hits[i].kind == DRG_KNOW_PERSON) drg_know_office_on(damaged, hits[i].record, 19000, NULL);
        }
    }
    uint32_t persons[8];
    drg_know_holders(damaged, DRG_STR("FRA"), DRG_STR("president"), 19000, persons, 8);
    drg_know_holders(damaged, DRG_STR("USA"), DRG_STR("leader"), INT32_MIN, persons, 8);
}

// A file that is wrong inside although its checksum fits (made so by somebody): questions are answered wrongly or not at all, never
// outside the file. To be run under the address sanitizer.
static void forged_files_do_no_harm(void **state)
{
    (void)state;
    drg_file file;
    drg_note note = {{0}};
    assert_int_equal(drg_file_map(&file, INDEX, &note), DRG_OK);
    size_t n = file.bytes.n;
    char *copy = malloc(n);
    assert_non_null(copy);
    uint64_t draw = 7;
    for (int round = 0; round < 12; round++) {
        memcpy(copy, file.bytes.p, n);
        for (int i = 0; i < 200000; i++) { // one byte in a hundred, and every section's head
            draw = draw * 6364136223846793005u + 1442695040888963407u;
            size_t at = DRG_WORLD_HEADER + DRG_N_WORLD * DRG_WORLD_SECTION + (size_t)((draw >> 20) % (n - DRG_WORLD_HEADER - DRG_N_WORLD * DRG_WORLD_SECTION));
            copy[at] = (char)(draw >> 56);
        }
        drg_world_put64((unsigned char *)copy + 24, drg_world_checksum((const unsigned char *)copy + DRG_WORLD_HEADER, n - DRG_WORLD_HEADER));
        drg_know *forged;
        assert_int_equal(open_bytes(copy, n, &forged), DRG_OK);
        question_all(forged);
        drg_know_close(forged);
    }
    // Sections that claim to reach beyond the file are refused at once.
    memcpy(copy, file.bytes.p, n);
    drg_world_put64((unsigned char *)copy + DRG_WORLD_HEADER + 16, n + 1);
    drg_world_put64((unsigned char *)copy + 24, drg_world_checksum((const unsigned char *)copy + DRG_WORLD_HEADER, n - DRG_WORLD_HEADER));
    drg_know *forged;
    assert_int_equal(open_bytes(copy, n, &forged), DRG_E_FORMAT);
    free(copy);
    drg_file_unmap(&file);
}

static void missing_tables_are_named(void **state)
{
    (void)state;
    drg_note note = {{0}};
    assert_int_equal(drg_know_compile(DRG_SOURCE_DIR "/tests", AGAIN, NULL, &note), DRG_E_IO);
    assert_non_null(strstr(note.text, "world/common-words.tsv"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(same_tables_same_bytes), cmocka_unit_test(holders), cmocka_unit_test(names), cmocka_unit_test(persons_by_name),
        cmocka_unit_test(longest_bounds_every_name), cmocka_unit_test(hits_come_in_order), cmocka_unit_test(flags_ask_for_evidence),
        cmocka_unit_test(records_hang_together), cmocka_unit_test(office_of_a_day), cmocka_unit_test(genders),
        cmocka_unit_test(damaged_files_are_refused), cmocka_unit_test(forged_files_do_no_harm), cmocka_unit_test(missing_tables_are_named),
    };
    return cmocka_run_group_tests(tests, compile_and_open, close_index);
}
