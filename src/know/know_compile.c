// SPDX-License-Identifier: MIT
//
// know_compile -- the order of compiling the tables, the helpers that all tables use, and the writing of the file.

#include "know/know_compile.h"

#include "base/cal.h"
#include "base/utf8.h"
#include "know/compile_inner.h"

#include <stdio.h>
#include <stdlib.h>

#define KEY_CAP 1024

// ---- tables and records -------------------------------------------------------------------------------------------

drg_err drg_build_table(drg_build *build, drg_tsv *tsv, const char *name, const char *const *columns, int *at, size_t n)
{
    char path[1024];
    int length = snprintf(path, sizeof path, "%s/world/%s", build->data_dir, name);
    if (length < 0 || (size_t)length >= sizeof path) return drg_fail(build->note, DRG_E_IO, "%s: name too long", build->data_dir);
    DRG_TRY(drg_tsv_open(tsv, path, build->note));
    drg_err err = drg_tsv_columns(tsv, columns, at, n, build->note);
    if (err != DRG_OK) drg_tsv_close(tsv);
    return err;
}

unsigned char *drg_build_record(drg_build *build, int section)
{
    static const unsigned char zeroes[64];
    drg_buf *buf = &build->records[section];
    drg_buf_add(buf, zeroes, drg_world_item[section]);
    if (buf->failed) return NULL;
    build->n_records[section]++;
    return (unsigned char *)buf->p + buf->n - drg_world_item[section];
}

drg_err drg_build_string(drg_build *build, drg_str s, uint32_t *offset)
{
    *offset = drg_pool_put(&build->pool, s);
    return *offset == DRG_WORLD_NONE ? drg_fail(build->note, DRG_E_NOMEM, "out of memory") : DRG_OK;
}

drg_err drg_build_strings(drg_build *build, unsigned char *record, const drg_str *strings, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        uint32_t offset;
        DRG_TRY(drg_build_string(build, strings[i], &offset));
        drg_world_put32(record + 4 * i, offset);
    }
    return DRG_OK;
}

drg_err drg_build_day(const drg_tsv *tsv, int column, int end, int32_t absent, int32_t *day, drg_note *note)
{
    drg_str cell = drg_tsv_cell(tsv, column);
    int32_t first, last;
    *day = absent;
    if (cell.n == 0) return DRG_OK;
    if (!drg_cal_parse(cell, &first, &last)) return drg_tsv_fail(tsv, note, "'%.*s' is not a date (YYYY, YYYY-MM or YYYY-MM-DD)", DRG_FMT(cell));
    *day = end ? last : first;
    return DRG_OK;
}

drg_err drg_build_position(const drg_tsv *tsv, int lat, int lon, int32_t position[2], int *given, drg_note *note)
{
    int64_t value[2];
    int has[2];
    DRG_TRY(drg_tsv_fixed(tsv, lat, 4, &value[0], &has[0], note));
    DRG_TRY(drg_tsv_fixed(tsv, lon, 4, &value[1], &has[1], note));
    if (has[0] != has[1]) return drg_tsv_fail(tsv, note, "latitude and longitude go together");
    if (value[0] < -90 * DRG_WORLD_DEGREE || value[0] > 90 * DRG_WORLD_DEGREE || value[1] < -180 * DRG_WORLD_DEGREE || value[1] > 180 * DRG_WORLD_DEGREE)
        return drg_tsv_fail(tsv, note, "no such place on Earth: latitude -90 to 90, longitude -180 to 180");
    position[0] = (int32_t)value[0];
    position[1] = (int32_t)value[1];
    *given = has[0];
    return DRG_OK;
}

// ---- names to keys ------------------------------------------------------------------------------------------------

// Written in capitals throughout, as acronyms are: "WHO", "G7", "U.S."; not "Al" or "7".
static int is_capitals(drg_str name)
{
    size_t at = 0;
    int upper = 0;
    while (at < name.n) {
        uint32_t c = drg_utf8_next(name, &at);
        if (drg_utf8_is_lower(c)) return 0;
        upper += drg_utf8_is_upper(c) != 0;
    }
    return upper > 1 || (upper == 1 && name.n > 1);
}

drg_err drg_build_key(drg_build *build, drg_str key, drg_know_hit hit)
{
    if (drg_build_is_common(build, key)) hit.flags |= DRG_KNOW_AMBIGUOUS;
    else if (hit.kind != DRG_KNOW_PERSON && hit.kind != DRG_KNOW_TITLE && hit.kind != DRG_KNOW_DEMONYM && drg_build_gender(build, key))
        hit.flags |= DRG_KNOW_AMBIGUOUS;
    drg_err err = drg_key_put(&build->keys, key, hit);
    return err == DRG_OK ? DRG_OK : drg_fail(build->note, err, "out of memory");
}

// The key with one byte replaced (to != 0) or taken out everywhere; absent when the byte does not occur.
static drg_str key_without(char *out, drg_str key, char from, char to)
{
    if (key.n == 0 || !memchr(key.p, from, key.n)) return (drg_str){NULL, 0};
    size_t n = 0;
    for (size_t i = 0; i < key.n; i++) {
        char c = key.p[i] == from ? to : key.p[i];
        if (c && !(c == ' ' && (n == 0 || out[n - 1] == ' '))) out[n++] = c;
    }
    while (n && out[n - 1] == ' ') n--;
    return (drg_str){out, n};
}

drg_err drg_build_name(drg_build *build, drg_str name, drg_know_hit hit)
{
    char bytes[KEY_CAP], other[KEY_CAP];
    if (is_capitals(name)) hit.flags |= DRG_KNOW_CAPS;
    drg_str key = {bytes, drg_utf8_key_into(bytes, sizeof bytes, name)};
    if (drg_str_starts(key, "the ")) { // "the Kremlin", "The Hague": readers may leave the article out or not
        DRG_TRY(drg_build_key(build, key, hit));
        key = drg_str_sub(key, 4, key.n);
        // "The Independent", the newspaper, is never just "independent".
        if (drg_str_starts(name, "The ") && drg_build_is_common(build, key)) return DRG_OK;
    }
    DRG_TRY(drg_build_key(build, key, hit));
    // "jong-un" is also met as "jong un"; "sana'a" as "sanaa"; "u.s." as "us".
    static const char spellings[][2] = {{'-', ' '}, {'\'', 0}, {'.', 0}, {',', 0}, {'&', 0}};
    for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++) {
        drg_str spelled = key_without(other, key, spellings[i][0], spellings[i][1]);
        if (spelled.n > 1) DRG_TRY(drg_build_key(build, spelled, hit));
    }
    return DRG_OK;
}

drg_err drg_build_names(drg_build *build, drg_str list, drg_know_hit hit)
{
    drg_str name;
    if (list.n == 0) return DRG_OK;
    while (drg_str_next(&list, '|', &name)) DRG_TRY(drg_build_name(build, drg_str_trim(name), hit));
    return DRG_OK;
}

drg_err drg_build_loose(drg_build *build, drg_str key, drg_know_hit hit)
{
    char fold[256];
    fold[0] = DRG_WORLD_KEY_LOOSE;
    size_t n = drg_world_fold(fold + 1, sizeof fold - 1, key);
    if (n == 0) return DRG_OK;
    drg_err err = drg_key_put(&build->keys, (drg_str){fold, n + 1}, hit);
    return err == DRG_OK ? DRG_OK : drg_fail(build->note, err, "out of memory");
}

static drg_err pair_put(drg_build *build, const drg_world_word *a, const drg_world_word *b, drg_know_hit hit)
{
    char pair[64];
    drg_err err = drg_key_put(&build->keys, (drg_str){pair, drg_world_pair_key(pair, a, b)}, hit);
    return err == DRG_OK ? DRG_OK : drg_fail(build->note, err, "out of memory");
}

// "Y. Tymoshenko": a given name as its initial, beside a family name.
static drg_err initial_put(drg_build *build, const drg_world_word *given, const drg_world_word *family, drg_know_hit hit)
{
    drg_world_word initial = *given;
    if (given->initial || family->initial || given->at >= DRG_WORLD_NAME_WORDS) return DRG_OK;
    initial.p[0] = given->first;
    initial.p[1] = '.';
    initial.n = 2;
    DRG_TRY(pair_put(build, &initial, family, hit));
    char sound = given->p[0]; // "E. Primakov" and "Y. Primakov", "H. Mubarak"
    if (sound == initial.p[0] || sound == 'a') return DRG_OK;
    initial.p[0] = sound;
    return pair_put(build, &initial, family, hit);
}

drg_err drg_build_pairs(drg_build *build, drg_str key, drg_know_hit hit)
{
    drg_world_word words[DRG_WORLD_NAME_FORMS];
    uint8_t n_words;
    size_t n = drg_world_name_words(words, DRG_WORLD_NAME_FORMS, key, &n_words);
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < n; k++) {
            if (words[i].at == words[k].at) continue;
            if (i < k) DRG_TRY(pair_put(build, &words[i], &words[k], hit));
            int end = words[k].at == 0 || words[k].at + 1 == n_words; // a family name is first or last
            if (end) DRG_TRY(initial_put(build, &words[i], &words[k], hit));
        }
    return DRG_OK;
}

// ---- the file -----------------------------------------------------------------------------------------------------

static void file_put(drg_buf *file, size_t at, uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; i++) file->p[at + (size_t)i] = (char)(unsigned char)(value >> 8 * i);
}

static drg_err file_write(drg_build *build, const char *path, drg_know_tally *tally)
{
    drg_buf file = {0};
    static const char zeroes[DRG_WORLD_HEADER + DRG_N_WORLD * DRG_WORLD_SECTION];
    drg_buf_add(&file, zeroes, sizeof zeroes);
    uint64_t offset[DRG_N_WORLD], count[DRG_N_WORLD];
    for (int i = 0; i < DRG_N_WORLD; i++) {
        const drg_buf *section = i == DRG_WORLD_STRINGS ? &build->pool.bytes : &build->records[i];
        while (file.n % 8 && !file.failed) drg_buf_char(&file, 0);
        offset[i] = file.n;
        count[i] = section->n / drg_world_item[i];
        drg_buf_add(&file, section->p, section->n);
    }
    drg_err err = file.failed ? drg_fail(build->note, DRG_E_NOMEM, "out of memory") : DRG_OK;
    if (err == DRG_OK) {
        memcpy(file.p, DRG_WORLD_MAGIC, 8);
        file_put(&file, 8, DRG_WORLD_VERSION, 4);
        file_put(&file, 12, DRG_N_WORLD, 4);
        file_put(&file, 16, file.n, 8);
        for (int i = 0; i < DRG_N_WORLD; i++) {
            size_t at = DRG_WORLD_HEADER + (size_t)i * DRG_WORLD_SECTION;
            file_put(&file, at, (uint64_t)i, 4);
            file_put(&file, at + 4, drg_world_item[i], 4);
            file_put(&file, at + 8, offset[i], 8);
            file_put(&file, at + 16, count[i], 8);
        }
        file_put(&file, 24, drg_world_checksum((const unsigned char *)file.p + DRG_WORLD_HEADER, file.n - DRG_WORLD_HEADER), 8);
        err = drg_file_write(path, drg_buf_view(&file), build->note);
    }
    if (tally && err == DRG_OK)
        *tally = (drg_know_tally){.countries = build->n_records[DRG_WORLD_COUNTRIES], .persons = build->n_records[DRG_WORLD_PERSONS],
            .offices = build->n_records[DRG_WORLD_OFFICES], .orgs = build->n_records[DRG_WORLD_ORGS],
            .metonyms = build->n_records[DRG_WORLD_METONYMS], .places = build->n_records[DRG_WORLD_PLACES],
            .titles = build->n_records[DRG_WORLD_TITLES], .keys = (uint32_t)count[DRG_WORLD_KEYS], .bytes = file.n};
    drg_buf_free(&file);
    return err;
}

static drg_err tables_read(drg_build *build)
{
    // Words first, since they say which names are ambiguous; places before what stands in them; kinds of office before offices.
    DRG_TRY(drg_build_common_words(build));
    DRG_TRY(drg_build_given_names(build));
    DRG_TRY(drg_build_name_variants(build));
    DRG_TRY(drg_build_places(build));
    DRG_TRY(drg_build_countries(build));
    DRG_TRY(drg_build_metonyms(build));
    DRG_TRY(drg_build_orgs(build));
    DRG_TRY(drg_build_kinds(build));
    DRG_TRY(drg_build_titles(build));
    return drg_build_people(build);
}

drg_err drg_know_compile(const char *data_dir, const char *out_path, drg_know_tally *tally, drg_note *note)
{
    drg_build build = {.data_dir = data_dir, .note = note};
    drg_arena_init(&build.arena, 0);
    drg_err err = drg_pool_init(&build.pool, &build.arena);
    if (err != DRG_OK) drg_fail(note, err, "out of memory");
    drg_key_store_init(&build.keys, &build.pool, &build.arena);
    if (err == DRG_OK) err = tables_read(&build);
    drg_key_sections sections = {0};
    if (err == DRG_OK) {
        err = drg_key_store_write(&build.keys, &sections);
        if (err != DRG_OK) drg_fail(note, err, "out of memory");
        build.records[DRG_WORLD_SLOTS] = sections.slots;
        build.records[DRG_WORLD_KEYS] = sections.keys;
        build.records[DRG_WORLD_HITS] = sections.hits;
    }
    if (err == DRG_OK) err = file_write(&build, out_path, tally);
    for (int i = 0; i < DRG_N_WORLD; i++) drg_buf_free(&build.records[i]);
    drg_pool_free(&build.pool);
    drg_arena_free(&build.arena);
    return err;
}
