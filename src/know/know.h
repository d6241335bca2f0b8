// SPDX-License-Identifier: MIT
//
// know -- what dragoman knows of the world: countries, people and their offices, organisations, places, titles.
//
// Reads    one mapped index file, compiled from the tables in data/ by `dragoman compile` (know_compile.h)
// Rule     read-only and shared by all threads once opened; strings are slices of the mapped file
// Rule     names are looked up by key (drg_utf8_key: lower case, no marks, single blanks); a name of several words is
//          one key with blanks between the words
// Cost     a look-up is one hash probe; nothing is scanned

#ifndef DRG_KNOW_KNOW_H
#define DRG_KNOW_KNOW_H

#include "base/err.h"
#include "base/str.h"
#include "know/actordict.h"

#include <stdint.h>

typedef struct drg_know drg_know;

// What a name can mean.
typedef enum drg_know_kind {
    DRG_KNOW_COUNTRY,  // "France", "French Republic": record is a country
    DRG_KNOW_DEMONYM,  // "French", "Frenchman", "Russians": record is a country
    DRG_KNOW_CAPITAL,  // "Paris", "Moscow": record is a country (the same name is also there as a DRG_KNOW_PLACE)
    DRG_KNOW_METONYM,  // "Kremlin", "White House", "Elysee": record is a metonym
    DRG_KNOW_PERSON,   // "Emmanuel Macron", "Macron": record is a person
    DRG_KNOW_ORG,      // "NATO", "European Union": record is an organisation
    DRG_KNOW_PLACE,    // "Geneva", "Donbas", "Black Sea": record is a place
    DRG_KNOW_TITLE,    // "president", "foreign minister": record is a title
    DRG_KNOW_CALENDAR, // reserved
    DRG_N_KNOW_KIND
} drg_know_kind;

typedef enum drg_know_how { DRG_KNOW_HOW_NAME, DRG_KNOW_HOW_ALIAS, DRG_KNOW_HOW_FAMILY /* a person's family name alone */,
    DRG_KNOW_HOW_ADJECTIVE /* demonyms */, DRG_KNOW_HOW_PEOPLE /* demonyms: "Russians" */, DRG_KNOW_HOW_PLURAL /* titles */,
    DRG_KNOW_HOW_LOOSE /* found under another transliteration: drg_know_find_loose */ } drg_know_how;

// Flags of a hit: when to ask for further evidence.
#define DRG_KNOW_AMBIGUOUS 1u // the key is also a word of everyday English or a given name: "Nice", "Of", "Chad", "Sandy"
#define DRG_KNOW_CAPS 2u      // the name is an acronym, written in capitals: "WHO", "US", "IT" (text in lower case is not it)
#define DRG_KNOW_FORMER 4u    // a former name or a former state: "Zaire", "Leningrad"

typedef struct drg_know_hit {
    drg_know_kind kind;
    drg_know_how how;
    uint32_t record;
    uint8_t weight; // 0..255: how likely the key means this, against the other meanings of the same key
    uint8_t flags;  // DRG_KNOW_AMBIGUOUS, DRG_KNOW_CAPS, DRG_KNOW_FORMER
} drg_know_hit;

typedef struct drg_know_country {
    drg_str iso3, id /* Wikidata */, name, adjective /* "French" */, capital, region;
    uint32_t capital_place; // record of the capital as a place, or UINT32_MAX
    double lat, lon;
    int32_t start, end;     // days; INT32_MIN / INT32_MAX when open. Former states have an end.
    drg_str leader_kind;    // the office that leads the country: "president", "prime_minister", "chancellor", "monarch", "supreme_leader", ...
    drg_str successor;      // of former states: iso3 codes joined by '|'
    uint8_t prominence;     // 0..9: how often it is in the news of diplomacy
} drg_know_country;

typedef struct drg_know_office {
    drg_str office;  // as the source prints it: "President", "Minister of Foreign Affairs"
    drg_str kind;    // "president", "prime_minister", "foreign_minister", "spokesperson", ... (data/README.md lists them)
    drg_str country; // iso3, or the code of the organisation
    drg_str sector;  // PLOVER sector
    int32_t start, end; // days, inclusive; INT32_MIN / INT32_MAX when open
    int32_t seen;       // of an office without end: the last day on which a source still lists the holder, or INT32_MAX
    uint32_t person;    // record of the holder
    uint8_t weight;     // 0..255: how high the office is and how prominent the country
} drg_know_office;

typedef struct drg_know_person {
    drg_str name, id, family, country;
    uint32_t office_first, office_end; // drg_know_office_at(know, office_first .. office_end)
    uint8_t gender;                    // 0 unknown, 1 male, 2 female
    uint8_t weight;                    // 0..255: how likely the bare family name means this person
} drg_know_person;

typedef struct drg_know_org {
    drg_str name, id, kind /* "igo", "party", "ministry", "media", "armed", ... */, code /* "NATO", "EU", "FRA" ... */,
        sector, cameo, home /* iso3 of its country, or of the seat */;
    drg_str plover; // PLOVER country field: "IGO", "EUR", "UNO", "NGO", "MNC", "IMG", or iso3
} drg_know_org;

typedef struct drg_know_metonym {
    drg_str name, country, sector, stands_for; // "presidency", "foreign ministry"
    double lat, lon;      // of the building, when known
    uint32_t place;       // record of the city it stands in as a place, or UINT32_MAX
    drg_str office_kind;  // whose seat it is: "president", "foreign_minister", ..., or absent
    uint8_t has_position; // lat and lon are known, of the building or at least of its city
} drg_know_metonym;

typedef struct drg_know_place {
    drg_str name, country, admin1; // admin1 is the name of the first-order division it lies in; country may be several, joined by '|'
    double lat, lon;
    uint32_t geonameid, population;
    uint8_t kind;    // drg_place_kind of doc/doc.h
    uint8_t capital; // 1: capital of a country
    uint8_t seat;    // 1: seat of a first-order division
    uint8_t has_position;
    drg_str type;    // finer than kind: "city", "admin1", "region", "sea", "strait", "island", "site", "venue", "base", ...
} drg_know_place;

typedef struct drg_know_title {
    drg_str title, sector, cls /* "head", "minister", "spokesperson", "military", "person", ... */, office_kind /* as in drg_know_office.kind, or absent */;
    uint8_t is_plural; // the hit, not the record, tells; see drg_know_how
    drg_str country;   // set when the word means this office only there: "secretary of state" is foreign minister in the USA
} drg_know_title;

// Opens the index. DRG_E_IO, DRG_E_FORMAT (bad magic, bad checksum), DRG_E_VERSION; words in note.
drg_err drg_know_open(drg_know **know, const char *path, drg_note *note);
void drg_know_close(drg_know *know);

// The user's dictionary beside the tables of the index: NULL when there is none; made for filling, before the index is shared, NULL
// without memory. It goes with the index.
const drg_actordict *drg_know_dictionary(const drg_know *know);
drg_actordict *drg_know_dictionary_to_fill(drg_know *know);

// All meanings of a key, most likely first; returns how many there are (may exceed cap; only cap are written).
size_t drg_know_find(const drg_know *know, drg_str key, drg_know_hit *hits, size_t cap);
// The number of words of the longest key that begins with this first word (0: no key does). Bounds longest-match search.
uint32_t drg_know_longest(const drg_know *know, drg_str first_word_key);
// Meanings of a name that no table spells so, under a fold of transliterations ("Sergej Lawrow", "Zelenskii", "Kharkov"): persons and
// cities only, how is DRG_KNOW_HOW_LOOSE. To be asked when drg_know_find gives nothing, for capitalised words only.
size_t drg_know_find_loose(const drg_know *know, drg_str key, drg_know_hit *hits, size_t cap);
// Persons of a name of two words and more that no table spells so: in another order, with initials, words left out, another transliteration
// ("V. Putin", "Jong-un Kim", "Moammar Qaddafi"). How is DRG_KNOW_HOW_LOOSE, weight how well the words match, the
// flag DRG_KNOW_AMBIGUOUS set where only a few consonants do; the best first. At most cap are written and counted.
size_t drg_know_find_person(const drg_know *know, drg_str key, drg_know_hit *hits, size_t cap);
// 1 male, 2 female, 3 either, 0 no given name that the table knows. The key is one word.
uint8_t drg_know_gender_of_given_name(const drg_know *know, drg_str key);

// Records by number; never NULL for a number that a hit gave.
const drg_know_country *drg_know_country_at(const drg_know *know, uint32_t record);
const drg_know_person *drg_know_person_at(const drg_know *know, uint32_t record);
const drg_know_office *drg_know_office_at(const drg_know *know, uint32_t record);
const drg_know_org *drg_know_org_at(const drg_know *know, uint32_t record);
const drg_know_metonym *drg_know_metonym_at(const drg_know *know, uint32_t record);
const drg_know_place *drg_know_place_at(const drg_know *know, uint32_t record);
const drg_know_title *drg_know_title_at(const drg_know *know, uint32_t record);

// The country with this code, or UINT32_MAX.
uint32_t drg_know_country_of(const drg_know *know, drg_str iso3);
// Who held an office of this kind for this country (or organisation code) on that day: up to cap person records, the likeliest first
// (longest in office around that day). day INT32_MIN means "now", the newest holder. Returns how many were written.
size_t drg_know_holders(const drg_know *know, drg_str country, drg_str office_kind, int32_t day, uint32_t *persons, size_t cap);
// The office of a person that best fits a day (INT32_MIN: newest), or UINT32_MAX. An office that ended before the day is
// given only when none covers it; *former is then 1.
uint32_t drg_know_office_on(const drg_know *know, uint32_t person, int32_t day, int *former);

// How likely a bare family name means this person in an article of that day (INT32_MIN: today): 0..255, from the office held then, or
// formerly held, and the country. Use it to rank the hits of drg_know_find for "Bush" in 1990 and in 2005.
uint8_t drg_know_person_weight_on(const drg_know *know, uint32_t person, int32_t day);

// The numbers of records of each kind, for tests and for `dragoman version`.
size_t drg_know_count(const drg_know *know, drg_know_kind kind);
size_t drg_know_count_offices(const drg_know *know);

#endif
