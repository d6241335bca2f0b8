// SPDX-License-Identifier: MIT
//
// persons -- whom of the index a name may mean on a day; see persons.h.

#include "resolve/persons.h"

#include "base/utf8.h"
#include "resolve/words.h"

#define MOST_HITS 48

// Without "Dr.", "Sheikh", "Sir" in front, as long as a word stays.
static drg_str without_honorifics(drg_str key)
{
    for (;;) {
        drg_str rest = key, word;
        if (!drg_str_next(&rest, ' ', &word) || !rest.n || !drg_word_find(word, DRG_WORD_HONORIFIC)) return key;
        key = rest;
    }
}

size_t drg_persons_loose(const drg_know *know, drg_str key, drg_know_hit *hits, size_t cap)
{
    size_t n = drg_know_find_loose(know, key, hits, cap);
    if (n > cap) n = cap;
    if (n) return n;
    n = drg_know_find_person(know, key, hits, cap);
    size_t kept = 0;
    for (size_t i = 0; i < n; i++)
        if (!(hits[i].flags & DRG_KNOW_AMBIGUOUS)) hits[kept++] = hits[i];
    n = kept;
    for (size_t i = 1; i < n; i++)
        if (hits[i].weight < hits[0].weight) return i; // only the best matches
    return n;
}

// Adds the persons of these hits, each once; ranked by weight on the day, by_match: within hits that match alike.
static size_t offer(const drg_know *know, const drg_know_hit *hits, size_t n_hits, int by_match, int32_t day, uint32_t *persons, size_t n, size_t cap)
{
    size_t from = n;
    for (size_t i = 0; i < n_hits && i < MOST_HITS; i++) {
        if (by_match && i > 0 && hits[i].weight < hits[i - 1].weight) from = n;
        int known = hits[i].kind != DRG_KNOW_PERSON;
        for (size_t k = 0; k < n && !known; k++) known = persons[k] == hits[i].record;
        if (known) continue;
        uint8_t weight = drg_know_person_weight_on(know, hits[i].record, day);
        size_t at = n;
        while (at > from && drg_know_person_weight_on(know, persons[at - 1], day) < weight) at--;
        if (at >= cap) continue;
        size_t last = n < cap ? n : cap - 1;
        for (size_t k = last; k > at; k--) persons[k] = persons[k - 1];
        persons[at] = hits[i].record;
        if (n < cap) n++;
    }
    return n;
}

size_t drg_persons_offered(const drg_know *know, drg_str name, int32_t day, uint32_t *persons, size_t cap)
{
    char room[256];
    drg_know_hit hits[MOST_HITS];
    drg_str key = {room, drg_utf8_key_into(room, sizeof room, name)};
    size_t n = offer(know, hits, drg_know_find(know, key, hits, MOST_HITS), 0, day, persons, 0, cap);
    drg_str bare = without_honorifics(key);
    if (bare.n < key.n) n = offer(know, hits, drg_know_find(know, bare, hits, MOST_HITS), 0, day, persons, n, cap);
    if (n == 0) n = offer(know, hits, drg_know_find_loose(know, bare, hits, MOST_HITS), 0, day, persons, n, cap);
    size_t more = drg_know_find_person(know, bare, hits, MOST_HITS);
    return offer(know, hits, more, 1, day, persons, n, cap);
}
