// SPDX-License-Identifier: MIT
//
// know -- the compiled index: opening, finding by name, records; see know.h for what it answers and world_file.h for the layout.
//
// Method   the file is mapped; records are turned into structs when they are first asked for, each once, under a flag of its own, so
//          that opening costs the checksum alone and threads share what was turned
// Rule     no number of the file is trusted: a string or record out of bounds reads as absent

#include "know/know_inner.h"

#include "base/file.h"

#include <stdlib.h>

// ---- opening ------------------------------------------------------------------------------------------------------

// How large a struct each kind of record becomes.
static const size_t record_size[DRG_N_WORLD] = {
    [DRG_WORLD_COUNTRIES] = sizeof(drg_know_country), [DRG_WORLD_OFFICES] = sizeof(drg_know_office),
    [DRG_WORLD_PERSONS] = sizeof(drg_know_person),    [DRG_WORLD_ORGS] = sizeof(drg_know_org),
    [DRG_WORLD_METONYMS] = sizeof(drg_know_metonym),  [DRG_WORLD_PLACES] = sizeof(drg_know_place),
    [DRG_WORLD_TITLES] = sizeof(drg_know_title),
};

static drg_err sections_read(drg_know *know, const char *path, drg_note *note)
{
    const unsigned char *file = (const unsigned char *)know->file.bytes.p;
    size_t size = know->file.bytes.n;
    if (size < DRG_WORLD_HEADER || memcmp(file, DRG_WORLD_MAGIC, 8) != 0)
        return drg_fail(note, DRG_E_FORMAT, "%s: not an index of world knowledge", path);
    uint32_t version = drg_world_get32(file + 8), n = drg_world_get32(file + 12);
    if (version != DRG_WORLD_VERSION)
        return drg_fail(note, DRG_E_VERSION, "%s: index of version %u, this program reads version %u; run `dragoman compile` again", path,
                        version, DRG_WORLD_VERSION);
    if (drg_world_get64(file + 16) != size) return drg_fail(note, DRG_E_FORMAT, "%s: the file is cut short or too long", path);
    if (n != DRG_N_WORLD || size < DRG_WORLD_HEADER + (size_t)n * DRG_WORLD_SECTION)
        return drg_fail(note, DRG_E_FORMAT, "%s: bad table of sections", path);
    if (drg_world_get64(file + 24) != drg_world_checksum(file + DRG_WORLD_HEADER, size - DRG_WORLD_HEADER))
        return drg_fail(note, DRG_E_FORMAT, "%s: the checksum does not fit: the file is damaged", path);
    drg_file_passed(&know->file, 0, size); // a run looks at a small part of it
    for (uint32_t i = 0; i < n; i++) {
        const unsigned char *p = file + DRG_WORLD_HEADER + (size_t)i * DRG_WORLD_SECTION;
        uint64_t offset = drg_world_get64(p + 8), count = drg_world_get64(p + 16);
        if (drg_world_get32(p) != i || drg_world_get32(p + 4) != drg_world_item[i] || offset > size || count > UINT32_MAX - 1 ||
            count * drg_world_item[i] > size - offset)
            return drg_fail(note, DRG_E_FORMAT, "%s: section %u lies outside the file", path, i);
        know->section[i].p = file + offset;
        know->section[i].n = (uint32_t)count;
    }
    uint32_t slots = know->section[DRG_WORLD_SLOTS].n;
    if (slots == 0 || (slots & (slots - 1)) != 0) return drg_fail(note, DRG_E_FORMAT, "%s: bad table of keys", path);
    return DRG_OK;
}

drg_err drg_know_open(drg_know **out, const char *path, drg_note *note)
{
    *out = NULL;
    drg_know *know = calloc(1, sizeof *know);
    if (!know) return drg_fail(note, DRG_E_NOMEM, "%s: out of memory", path);
    drg_err err = drg_file_map(&know->file, path, note);
    if (err == DRG_OK) err = sections_read(know, path, note);
    for (int i = 0; i < DRG_N_WORLD && err == DRG_OK; i++) {
        if (!record_size[i]) continue;
        // Large zeroed blocks come from the system as untouched pages: records never asked for cost nothing.
        size_t n = know->section[i].n ? know->section[i].n : 1;
        know->records[i] = calloc(n, record_size[i]);
        know->ready[i] = calloc(n, sizeof *know->ready[i]);
        if (!know->records[i] || !know->ready[i]) err = drg_fail(note, DRG_E_NOMEM, "%s: out of memory", path);
    }
    if (err != DRG_OK) {
        drg_know_close(know);
        return err;
    }
    *out = know;
    return DRG_OK;
}

void drg_know_close(drg_know *know)
{
    if (!know) return;
    for (int i = 0; i < DRG_N_WORLD; i++) {
        free(know->records[i]);
        free((void *)know->ready[i]);
    }
    drg_actordict_free(know->dictionary);
    drg_file_unmap(&know->file);
    free(know);
}

const drg_actordict *drg_know_dictionary(const drg_know *know) { return know->dictionary; }

drg_actordict *drg_know_dictionary_to_fill(drg_know *know)
{
    if (!know->dictionary) know->dictionary = drg_actordict_new();
    return know->dictionary;
}

// ---- strings and keys ---------------------------------------------------------------------------------------------

drg_str drg_know_string(const drg_know *know, uint32_t offset)
{
    const struct drg_know_section *pool = &know->section[DRG_WORLD_STRINGS];
    drg_str absent = {NULL, 0};
    if (offset == 0 || offset >= pool->n) return absent;
    size_t at = offset, n = pool->p[at++];
    if (n == 255) {
        if (pool->n - at < 2) return absent;
        n = drg_world_get16(pool->p + at);
        at += 2;
    }
    if (n > pool->n - at) return absent;
    return (drg_str){(const char *)pool->p + at, n};
}

// The key's entry, or NULL. The walk is bounded by the table, so that a full table cannot hold it for ever.
static const unsigned char *key_find(const drg_know *know, drg_str key)
{
    const struct drg_know_section *slots = &know->section[DRG_WORLD_SLOTS], *keys = &know->section[DRG_WORLD_KEYS];
    uint64_t hash = drg_str_hash(key);
    uint32_t at = (uint32_t)hash & (slots->n - 1), tag = drg_world_tag(hash);
    for (uint32_t walked = 0; walked < slots->n; walked++, at = (at + 1) & (slots->n - 1)) {
        uint32_t slot = drg_world_get32(slots->p + (size_t)at * 4), number = slot & 0xFFFFFFu;
        if (number == 0 || number > keys->n) return NULL;
        if ((slot & 0xFF000000u) != tag) continue;
        const unsigned char *entry = keys->p + (size_t)(number - 1) * drg_world_item[DRG_WORLD_KEYS];
        if (drg_str_eq(drg_know_string(know, drg_world_get32(entry)), key)) return entry;
    }
    return NULL;
}

// The section in which the records of a kind of hit lie.
static int section_of(drg_know_kind kind)
{
    switch (kind) {
    case DRG_KNOW_COUNTRY:
    case DRG_KNOW_DEMONYM:
    case DRG_KNOW_CAPITAL: return DRG_WORLD_COUNTRIES;
    case DRG_KNOW_METONYM: return DRG_WORLD_METONYMS;
    case DRG_KNOW_PERSON: return DRG_WORLD_PERSONS;
    case DRG_KNOW_ORG: return DRG_WORLD_ORGS;
    case DRG_KNOW_PLACE: return DRG_WORLD_PLACES;
    case DRG_KNOW_TITLE: return DRG_WORLD_TITLES;
    case DRG_KNOW_CALENDAR:
    case DRG_N_KNOW_KIND: break;
    }
    return -1;
}

// The hits of a key. An entry that points outside the file gives none; a hit whose record does not exist is left out.
size_t drg_know_hits_of(const drg_know *know, drg_str key, drg_know_hit *hits, size_t cap)
{
    const unsigned char *entry = key_find(know, key);
    if (!entry) return 0;
    const struct drg_know_section *all = &know->section[DRG_WORLD_HITS];
    uint32_t first = drg_world_get32(entry + 4), count = drg_world_get16(entry + 8);
    if (first > all->n || count > all->n - first) return 0;
    size_t n = 0;
    for (uint32_t i = 0; i < count; i++) {
        const unsigned char *p = all->p + (size_t)(first + i) * drg_world_item[DRG_WORLD_HITS];
        drg_know_hit hit = {.kind = (drg_know_kind)p[4], .how = (drg_know_how)p[5], .record = drg_world_get32(p), .weight = p[6], .flags = p[7]};
        int section = p[4] < DRG_N_KNOW_KIND ? section_of(hit.kind) : -1;
        if (section < 0 || hit.record >= know->section[section].n) continue;
        if (n < cap) hits[n] = hit;
        n++;
    }
    return n;
}

size_t drg_know_find(const drg_know *know, drg_str key, drg_know_hit *hits, size_t cap)
{
    // Keys that begin with a control character are our own, not names.
    if (key.n == 0 || (unsigned char)key.p[0] < ' ') return 0;
    return drg_know_hits_of(know, key, hits, cap);
}

size_t drg_know_find_loose(const drg_know *know, drg_str key, drg_know_hit *hits, size_t cap)
{
    char fold[256];
    fold[0] = DRG_WORLD_KEY_LOOSE;
    size_t n = drg_world_fold(fold + 1, sizeof fold - 1, key);
    if (n == 0) return 0;
    size_t found = drg_know_hits_of(know, (drg_str){fold, n + 1}, hits, cap);
    for (size_t i = 0; i < found && i < cap; i++) hits[i].how = DRG_KNOW_HOW_LOOSE;
    return found;
}

uint32_t drg_know_longest(const drg_know *know, drg_str first_word_key)
{
    if (first_word_key.n == 0 || (unsigned char)first_word_key.p[0] < ' ') return 0;
    const unsigned char *entry = key_find(know, first_word_key);
    return entry ? drg_world_get16(entry + 10) : 0;
}

uint8_t drg_know_gender_of_given_name(const drg_know *know, drg_str name)
{
    char key[128];
    if (name.n == 0 || name.n >= sizeof key) return 0;
    key[0] = DRG_WORLD_KEY_GIVEN;
    memcpy(key + 1, name.p, name.n);
    const unsigned char *entry = key_find(know, (drg_str){key, name.n + 1});
    // The gender of a given name sits where the first hit of other keys is.
    uint32_t gender = entry ? drg_world_get32(entry + 4) : 0;
    return gender <= 3 ? (uint8_t)gender : 0;
}

// ---- records ------------------------------------------------------------------------------------------------------

static drg_str string_at(const drg_know *know, const unsigned char *p)
{
    return drg_know_string(know, drg_world_get32(p));
}

static double degrees_at(const unsigned char *p)
{
    return (double)(int32_t)drg_world_get32(p) / DRG_WORLD_DEGREE;
}

// A record number of another section, or DRG_WORLD_NONE when there is no such record.
static uint32_t number_at(const drg_know *know, const unsigned char *p, int section)
{
    uint32_t number = drg_world_get32(p);
    return number < know->section[section].n ? number : DRG_WORLD_NONE;
}

static void country_turn(const drg_know *know, const unsigned char *p, drg_know_country *c)
{
    drg_str *strings[] = {&c->iso3, &c->id, &c->name, &c->adjective, &c->capital, &c->region, &c->leader_kind, &c->successor};
    for (size_t i = 0; i < 8; i++) *strings[i] = string_at(know, p + 4 * i);
    c->capital_place = number_at(know, p + 32, DRG_WORLD_PLACES);
    c->lat = degrees_at(p + 36);
    c->lon = degrees_at(p + 40);
    c->start = (int32_t)drg_world_get32(p + 44);
    c->end = (int32_t)drg_world_get32(p + 48);
    c->prominence = p[52];
}

static void office_turn(const drg_know *know, const unsigned char *p, drg_know_office *o)
{
    o->office = string_at(know, p);
    o->kind = string_at(know, p + 4);
    o->country = string_at(know, p + 8);
    o->sector = string_at(know, p + 12);
    o->start = (int32_t)drg_world_get32(p + 16);
    o->end = (int32_t)drg_world_get32(p + 20);
    o->seen = (int32_t)drg_world_get32(p + 24);
    o->person = number_at(know, p + 28, DRG_WORLD_PERSONS);
    o->weight = p[32];
}

static void person_turn(const drg_know *know, const unsigned char *p, drg_know_person *person)
{
    person->name = string_at(know, p);
    person->id = string_at(know, p + 4);
    person->family = string_at(know, p + 8);
    person->country = string_at(know, p + 12);
    person->office_first = drg_world_get32(p + 16);
    person->office_end = drg_world_get32(p + 20);
    if (person->office_end > know->section[DRG_WORLD_OFFICES].n || person->office_first > person->office_end)
        person->office_first = person->office_end = 0;
    person->gender = p[24] <= 2 ? p[24] : 0;
    person->weight = p[25];
}

static void org_turn(const drg_know *know, const unsigned char *p, drg_know_org *o)
{
    drg_str *strings[] = {&o->name, &o->id, &o->kind, &o->code, &o->sector, &o->cameo, &o->home, &o->plover};
    for (size_t i = 0; i < 8; i++) *strings[i] = string_at(know, p + 4 * i);
}

static void metonym_turn(const drg_know *know, const unsigned char *p, drg_know_metonym *m)
{
    drg_str *strings[] = {&m->name, &m->country, &m->sector, &m->stands_for, &m->office_kind};
    for (size_t i = 0; i < 5; i++) *strings[i] = string_at(know, p + 4 * i);
    m->lat = degrees_at(p + 20);
    m->lon = degrees_at(p + 24);
    m->place = number_at(know, p + 28, DRG_WORLD_PLACES);
    m->has_position = p[32] != 0;
}

static void place_turn(const drg_know *know, const unsigned char *p, drg_know_place *place)
{
    place->name = string_at(know, p);
    place->country = string_at(know, p + 4);
    place->admin1 = string_at(know, p + 8);
    place->type = string_at(know, p + 12);
    place->lat = degrees_at(p + 16);
    place->lon = degrees_at(p + 20);
    place->geonameid = drg_world_get32(p + 24);
    place->population = drg_world_get32(p + 28);
    place->kind = p[32];
    place->capital = p[33] != 0;
    place->seat = p[34] != 0;
    place->has_position = p[35] != 0;
}

static void title_turn(const drg_know *know, const unsigned char *p, drg_know_title *t)
{
    drg_str *strings[] = {&t->title, &t->sector, &t->cls, &t->office_kind, &t->country};
    for (size_t i = 0; i < 5; i++) *strings[i] = string_at(know, p + 4 * i);
}

static void turn(const drg_know *know, int section, const unsigned char *p, void *record)
{
    switch (section) {
    case DRG_WORLD_COUNTRIES: country_turn(know, p, record); break;
    case DRG_WORLD_OFFICES: office_turn(know, p, record); break;
    case DRG_WORLD_PERSONS: person_turn(know, p, record); break;
    case DRG_WORLD_ORGS: org_turn(know, p, record); break;
    case DRG_WORLD_METONYMS: metonym_turn(know, p, record); break;
    case DRG_WORLD_PLACES: place_turn(know, p, record); break;
    case DRG_WORLD_TITLES: title_turn(know, p, record); break;
    default: break;
    }
}

// The struct of a record, turned on first use. A record that does not exist gives the struct of zeroes that every kind shares.
static const void *record_at(const drg_know *know, int section, uint32_t number)
{
    static const union {
        drg_know_country country;
        drg_know_office office;
        drg_know_person person;
        drg_know_org org;
        drg_know_metonym metonym;
        drg_know_place place;
        drg_know_title title;
    } nothing;
    if (number >= know->section[section].n) return &nothing;
    unsigned char *record = (unsigned char *)know->records[section] + (size_t)number * record_size[section];
    _Atomic unsigned char *ready = &know->ready[section][number];
    if (atomic_load_explicit(ready, memory_order_acquire) == 2) return record;
    unsigned char untouched = 0;
    if (atomic_compare_exchange_strong_explicit(ready, &untouched, 1, memory_order_acquire, memory_order_acquire)) {
        turn(know, section, know->section[section].p + (size_t)number * drg_world_item[section], record);
        atomic_store_explicit(ready, 2, memory_order_release);
    } else {
        // Another thread is turning it; that takes a few dozen instructions.
        while (atomic_load_explicit(ready, memory_order_acquire) != 2) {}
    }
    return record;
}

const drg_know_country *drg_know_country_at(const drg_know *know, uint32_t record) { return record_at(know, DRG_WORLD_COUNTRIES, record); }
const drg_know_person *drg_know_person_at(const drg_know *know, uint32_t record) { return record_at(know, DRG_WORLD_PERSONS, record); }
const drg_know_office *drg_know_office_at(const drg_know *know, uint32_t record) { return record_at(know, DRG_WORLD_OFFICES, record); }
const drg_know_org *drg_know_org_at(const drg_know *know, uint32_t record) { return record_at(know, DRG_WORLD_ORGS, record); }
const drg_know_metonym *drg_know_metonym_at(const drg_know *know, uint32_t record) { return record_at(know, DRG_WORLD_METONYMS, record); }
const drg_know_place *drg_know_place_at(const drg_know *know, uint32_t record) { return record_at(know, DRG_WORLD_PLACES, record); }
const drg_know_title *drg_know_title_at(const drg_know *know, uint32_t record) { return record_at(know, DRG_WORLD_TITLES, record); }

size_t drg_know_count(const drg_know *know, drg_know_kind kind)
{
    int section = section_of(kind);
    return section < 0 ? 0 : know->section[section].n;
}

size_t drg_know_count_offices(const drg_know *know)
{
    return know->section[DRG_WORLD_OFFICES].n;
}

uint32_t drg_know_country_of(const drg_know *know, drg_str iso3)
{
    // Countries are ordered by code.
    uint32_t low = 0, high = know->section[DRG_WORLD_COUNTRIES].n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = drg_str_cmp(drg_know_country_at(know, middle)->iso3, iso3);
        if (order == 0) return middle;
        if (order < 0) low = middle + 1;
        else high = middle;
    }
    return DRG_WORLD_NONE;
}
