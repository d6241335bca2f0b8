// SPDX-License-Identifier: MIT
//
// persons -- whom of the index a name may mean on a day; see persons.h.

#include "resolve/persons.h"

#include "base/utf8.h"
#include "resolve/words.h"

#include <string.h>

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

// The last vowel of a syllable, those together that spellings mix: e i y, o u w.
static char last_vowel(drg_str part)
{
    for (size_t i = part.n; i-- > 0;) {
        if (part.p[i] == 'a') return 'a';
        if (part.p[i] == 'e' || part.p[i] == 'i') return 'i';
        if (part.p[i] == 'o' || part.p[i] == 'u') return 'u';
    }
    return 0;
}

// "Choi Young-joon" is not Choi Young-jin: the consonants of short syllables say too little, so that the last vowels must agree.
static int other_syllables(drg_str a, drg_str b)
{
    size_t x = drg_str_find(a, DRG_STR("-"), 0), y = drg_str_find(b, DRG_STR("-"), 0);
    if (x == SIZE_MAX || y == SIZE_MAX) return 0;
    drg_str end_a = drg_str_sub(a, x + 1, a.n), end_b = drg_str_sub(b, y + 1, b.n), syllable_a, syllable_b;
    if (!drg_str_next(&end_a, ' ', &syllable_a) || !drg_str_next(&end_b, ' ', &syllable_b) || syllable_a.n > 6 || syllable_b.n > 6) return 0;
    return last_vowel(syllable_a) != last_vowel(syllable_b);
}

// The first and last consonant of a word; h, w and y say too little.
static void consonants(drg_str word, char *first, char *last)
{
    *first = *last = 0;
    for (size_t i = 0; i < word.n; i++) {
        char c = word.p[i];
        if (c < 'a' || c > 'z' || strchr("aeiouhwy", c)) continue;
        if (c == 'q' || c == 'g' || c == 'c') c = 'k';
        if (c == 'z') c = 's';
        if (!*first) *first = c;
        *last = c;
    }
}

// "Azzam Ahmad" is not Ahmed Adhoum: where the family names begin and end otherwise, only the order of the words was turned round.
static int other_family(drg_str key, drg_str other)
{
    size_t a = key.n, b = other.n;
    while (a > 0 && key.p[a - 1] != ' ' && key.p[a - 1] != '-') a--;
    while (b > 0 && other.p[b - 1] != ' ' && other.p[b - 1] != '-') b--;
    char x, y, u, v;
    consonants(drg_str_sub(key, a, key.n), &x, &y);
    consonants(drg_str_sub(other, b, other.n), &u, &v);
    return x && u && x != u && y != v;
}

// Lands where the family name comes first, so that both orders are written.
static int family_first(drg_str country)
{
    return drg_word_lists("CHN TWN HKG KOR PRK JPN VNM KHM HUN SGP MYS MMR LAO", country);
}

// "Albert II of Monaco": no family name that another spelling could share.
static int reigns(drg_str name_key)
{
    return drg_str_find(name_key, DRG_STR(" of "), 0) != SIZE_MAX || drg_str_find(name_key, DRG_STR(" ii "), 0) != SIZE_MAX;
}

int drg_persons_unlike(drg_str key, drg_str name_key, drg_str country, int country_told)
{
    if (!country_told && other_family(key, name_key) && !family_first(country)) return 1;
    return other_syllables(key, name_key) || (reigns(name_key) && !reigns(key));
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
