// SPDX-License-Identifier: MIT
//
// world_file -- the layout of the compiled index (world.idx), shared by its writer (know_compile) and its reader (know).
//
// Layout   a header, a table of sections, the sections; all numbers little-endian, every section begins at a multiple of 8
//            header   magic "DRGWORLD", u32 version, u32 number of sections, u64 size of the file, u64 checksum of all bytes after it
//            section  u32 id, u32 bytes per item, u64 offset in the file, u64 number of items
// Strings  one pool; a string is named by its offset; its bytes follow their length (one byte, or 255 and two more). 0 is "absent"
// Keys     an open-addressed table of slots (u32: key number + 1 in the low 24 bits, 0 empty, and above them 8 bits of the key's hash, so
//          that few strings are compared), a power of two, probed in steps of one from the hash of the key; a key names a run of hits. Keys that begin with a control character are not names: see DRG_WORLD_KEY_*
// Rule     same tables in, same bytes out, on every machine: nothing depends on addresses, time or the order of a hash
// Rule     a reader trusts no number in the file: offsets, counts and record numbers are checked where they are used

#ifndef DRG_KNOW_WORLD_FILE_H
#define DRG_KNOW_WORLD_FILE_H

#include "base/str.h"

#include <stdint.h>

#define DRG_WORLD_MAGIC "DRGWORLD"
#define DRG_WORLD_VERSION 6u
#define DRG_WORLD_HEADER 32u
#define DRG_WORLD_SECTION 24u

enum { DRG_WORLD_STRINGS, DRG_WORLD_SLOTS, DRG_WORLD_KEYS, DRG_WORLD_HITS, DRG_WORLD_COUNTRIES, DRG_WORLD_OFFICES, DRG_WORLD_PERSONS,
    DRG_WORLD_ORGS, DRG_WORLD_METONYMS, DRG_WORLD_PLACES, DRG_WORLD_TITLES, DRG_WORLD_HOLDERS, DRG_WORLD_KINDS, DRG_WORLD_FACTS, DRG_N_WORLD };

// Bytes of one item of each section.
static const uint32_t drg_world_item[DRG_N_WORLD] = {
    [DRG_WORLD_STRINGS] = 1,
    [DRG_WORLD_SLOTS] = 4,
    [DRG_WORLD_KEYS] = 12,      // string, first hit, u16 number of hits, u16 words of the longest key that begins with this word
    [DRG_WORLD_HITS] = 8,       // record, u8 kind, u8 how, u8 weight, u8 flags
    [DRG_WORLD_COUNTRIES] = 56, // iso3 id name adjective capital region leader successor | capital_place | lat lon | start end | u8 prominence
    [DRG_WORLD_OFFICES] = 36,   // office kind country sector | start end seen | person | u8 weight
    [DRG_WORLD_PERSONS] = 28,   // name id family country | office_first office_end | u8 gender, u8 weight
    [DRG_WORLD_ORGS] = 32,      // name id kind code sector cameo home plover
    [DRG_WORLD_METONYMS] = 36,  // name country sector stands_for office_kind | lat lon | place | u8 has_position
    [DRG_WORLD_PLACES] = 36,    // name country admin1 type | lat lon | geonameid population | u8 kind, capital, seat, has_position
    [DRG_WORLD_TITLES] = 20,    // title sector class office_kind country
    [DRG_WORLD_HOLDERS] = 4,    // office numbers, ordered by country, kind, start, person
    [DRG_WORLD_KINDS] = 12,     // kind, kinds that stand in for it (joined by '|'), u8 weight; in order of the table
    [DRG_WORLD_FACTS] = 4       // one: the newest day of which any line of the tables knows, which is "now" to questions without a day
};

// First bytes of keys that are not names.
#define DRG_WORLD_KEY_LOOSE '\x01' // fold of a transliterated name
#define DRG_WORLD_KEY_PAIR '\x03'  // two words of a person's name, in order of spelling (name_pairs.c)
#define DRG_WORLD_KEY_GIVEN '\x02' // given name; the record of its hit is the gender

#define DRG_WORLD_NONE UINT32_MAX

// Positions are kept in units of a ten-thousandth of a degree (11 metres).
#define DRG_WORLD_DEGREE 10000

static inline uint32_t drg_world_get16(const unsigned char *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8;
}

static inline uint32_t drg_world_get32(const unsigned char *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static inline uint64_t drg_world_get64(const unsigned char *p)
{
    return (uint64_t)drg_world_get32(p) | (uint64_t)drg_world_get32(p + 4) << 32;
}

static inline void drg_world_put32(unsigned char *p, uint32_t v)
{
    for (int i = 0; i < 4; i++) p[i] = (unsigned char)(v >> 8 * i);
}

static inline void drg_world_put64(unsigned char *p, uint64_t v)
{
    for (int i = 0; i < 8; i++) p[i] = (unsigned char)(v >> 8 * i);
}

// A checksum that a file of tens of megabytes passes in a few milliseconds. Finds every single flipped byte; no defence against malice,
// which the bounds checks of the reader are for.
uint64_t drg_world_checksum(const unsigned char *p, size_t n);

// Keys that a table can hold.
#define DRG_WORLD_KEYS_MOST 0xFFFFFEu

// The slot where the search for a key begins.
static inline uint32_t drg_world_slot(drg_str key, uint32_t n_slots)
{
    return (uint32_t)drg_str_hash(key) & (n_slots - 1);
}

// The bits of a key's hash that stand in its slot above the key's number.
static inline uint32_t drg_world_tag(uint64_t hash)
{
    return (uint32_t)(hash >> 56) << 24;
}

// The fold of a key under which the transliterations of one name meet: "sergei lavrov", "sergey lavrov", "sergej lawrow" -> "sergei lavrov".
// Writes at most cap bytes, returns how many; 0 when the key is too short or not in Latin letters. Method in name_fold.c.
size_t drg_world_fold(char *out, size_t cap, drg_str key);
size_t drg_world_fold_word(char *out, size_t cap, drg_str word); // of one word of letters, however short

// One word of a person's name as what its spellings share. Method in name_pairs.c.
#define DRG_WORLD_NAME_WORDS 6   // words of a name that count
#define DRG_WORLD_NAME_FORMS 28  // and their forms
typedef struct drg_world_word {
    char p[16];
    uint8_t n, initial; // initial: one letter and a point
    char first;         // class of its first letter
    uint8_t at;         // which word of the name it is; from DRG_WORLD_NAME_WORDS on: a hyphenated word as one, "jongun"
} drg_world_word;
// The words of a name in all their forms, particles left out. Returns how many forms (at most cap); *n_words: how many words.
size_t drg_world_name_words(drg_world_word *words, size_t cap, drg_str key, uint8_t *n_words);
// The key of two words in any order: at most 34 bytes.
size_t drg_world_pair_key(char *out, const drg_world_word *a, const drg_world_word *b);

#endif
