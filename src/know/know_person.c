// SPDX-License-Identifier: MIT
//
// know_person -- persons whose full name no table spells as the text does: other order, initials, words left out, other scripts' habits.
//
// Method   the words of the name are asked for two by two (name_pairs.c); persons are ranked by how many pairs they share, how near the
//          spelling is, then by weight
// Rule     the first word must share a pair with the last one, or with the last but one where people bear two surnames

#include "know/know_inner.h"

#include "base/utf8.h"

#define MOST_FOUND 96
#define MOST_HITS 48

typedef struct found {
    drg_know_hit hit;
    uint32_t pairs;
    int ends; // the first and the last word are shared
    int sure; // by words long enough that few names share them
} found;

static void add(found *list, size_t *n, const drg_know_hit *hit, int ends, int sure)
{
    for (size_t i = 0; i < *n; i++)
        if (list[i].hit.record == hit->record) {
            list[i].pairs++;
            list[i].ends |= ends;
            list[i].sure |= sure;
            return;
        }
    if (*n < MOST_FOUND) list[(*n)++] = (found){*hit, 1, ends, sure};
}

static int better(const found *a, const found *b)
{
    if (a->pairs != b->pairs) return a->pairs > b->pairs;
    if (a->hit.weight != b->hit.weight) return a->hit.weight > b->hit.weight;
    return a->hit.record < b->hit.record;
}

// "Andrés Manuel López" for López Obrador: only where people bear two surnames.
static int two_surnames(drg_str country)
{
    static const char *const list[] = {"ESP", "PRT", "BRA", "MEX", "GTM", "HND", "SLV", "NIC", "CRI", "PAN", "CUB", "DOM", "COL", "VEN", "ECU", "PER",
                                       "BOL", "CHL", "ARG", "PRY", "URY", "PHL", "GNQ", "AGO", "MOZ", "CPV", "TLS"};
    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        if (drg_str_is(country, list[i])) return 1;
    return 0;
}

// How near a person's own name is to the words asked for: words spelled alike count, and words that fold alike.
static int closeness(const drg_know *know, uint32_t record, drg_str key, int *alike)
{
    char room[256], fold[80], own_fold[80];
    drg_str name = {room, drg_utf8_key_into(room, sizeof room, drg_know_person_at(know, record)->name)}, word, own;
    int score = 0;
    *alike = 0;
    while (drg_str_next(&key, ' ', &word)) {
        drg_str rest = name;
        int best = 0;
        size_t n = drg_world_fold_word(fold, sizeof fold, word);
        while (best < 2 && drg_str_next(&rest, ' ', &own)) {
            if (drg_str_eq(own, word)) best = 2;
            else if (!best && drg_str_eq((drg_str){own_fold, drg_world_fold_word(own_fold, sizeof own_fold, own)}, (drg_str){fold, n})) best = 1;
        }
        score += best;
        *alike += best > 0;
    }
    return score;
}

// "Nicolas Maduro Moros" for Nicolás Maduro: the person's name must end where the text goes on with a second surname.
static int ends_before(const drg_know *know, uint32_t record, const drg_world_word *words, size_t n, uint8_t n_words)
{
    drg_world_word own[DRG_WORLD_NAME_FORMS];
    char room[256];
    uint8_t n_own;
    drg_str name = {room, drg_utf8_key_into(room, sizeof room, drg_know_person_at(know, record)->name)};
    size_t forms = drg_world_name_words(own, DRG_WORLD_NAME_FORMS, name, &n_own);
    uint32_t shared = 0;
    int last = 0;
    for (size_t i = 0; i < forms; i++)
        for (size_t k = 0; k < n; k++) {
            if (own[i].at >= n_own || own[i].n != words[k].n || memcmp(own[i].p, words[k].p, own[i].n) != 0) continue;
            shared |= 1u << own[i].at;
            last |= own[i].at + 1 == n_own && words[k].at + 2 == n_words;
        }
    return last && shared + 1 == 1u << n_own; // all words of the name stand in the text
}

// Whether the person's family name is among the words: the last word of the name, the first where it stands there, either of two surnames.
static int has_family(const drg_know *know, uint32_t record, const drg_world_word *words, size_t n)
{
    static const char *const first[] = {"CHN", "TWN", "HKG", "MAC", "KOR", "PRK", "VNM", "KHM", "JPN", "HUN", "ETH", "ERI"};
    drg_world_word own[DRG_WORLD_NAME_FORMS];
    char room[256];
    uint8_t n_own;
    const drg_know_person *p = drg_know_person_at(know, record);
    size_t forms = drg_world_name_words(own, DRG_WORLD_NAME_FORMS, (drg_str){room, drg_utf8_key_into(room, sizeof room, p->name)}, &n_own);
    int front = 0, two = two_surnames(p->country), any = 0;
    for (size_t i = 0; i < sizeof first / sizeof *first; i++) front |= drg_str_is(p->country, first[i]);
    for (size_t i = 0; i < forms; i++) {
        int family = own[i].at + 1 == n_own || (front && own[i].at == 0) || (two && own[i].at + 2 == n_own && n_own > 2) || own[i].at >= DRG_WORLD_NAME_WORDS;
        for (size_t k = 0; k < n && family; k++) any |= own[i].n == words[k].n && memcmp(own[i].p, words[k].p, own[i].n) == 0;
    }
    return any;
}

size_t drg_know_find_person(const drg_know *know, drg_str key, drg_know_hit *hits, size_t cap)
{
    drg_world_word words[DRG_WORLD_NAME_FORMS];
    found list[MOST_FOUND];
    uint8_t n_words;
    size_t n = drg_world_name_words(words, DRG_WORLD_NAME_FORMS, key, &n_words), n_found = 0, given = 0;
    char pair[64];
    for (size_t i = 0; i < n; i++)
        for (size_t k = i + 1; k < n; k++) {
            drg_know_hit some[MOST_HITS];
            if (words[i].at == words[k].at || (words[i].initial && words[k].initial)) continue;
            size_t got = drg_know_hits_of(know, (drg_str){pair, drg_world_pair_key(pair, &words[i], &words[k])}, some, MOST_HITS);
            uint8_t first = words[i].at < words[k].at ? words[i].at : words[k].at, last = words[i].at < words[k].at ? words[k].at : words[i].at;
            int whole = last >= DRG_WORLD_NAME_WORDS; // "jongun" and the family name are all there is
            int ends = first == 0 && (last + 1 == n_words || whole) ? 2 : first == 0 && last + 2 == n_words && n_words >= 3 ? 1 : 0;
            for (size_t h = 0; h < got && h < MOST_HITS; h++) add(list, &n_found, &some[h], ends, words[i].n >= 3 && words[k].n >= 3);
        }
    for (size_t i = 0; i < n_found; i++) {
        int alike, near = closeness(know, list[i].hit.record, key, &alike);
        list[i].sure |= alike >= (int)n_words;
        list[i].sure = list[i].sure && has_family(know, list[i].hit.record, words, n);
        list[i].pairs = list[i].pairs * 2 + (uint32_t)near;
    }
    for (size_t i = 1; i < n_found; i++)
        for (size_t k = i; k > 0 && better(&list[k], &list[k - 1]); k--) {
            found swap = list[k];
            list[k] = list[k - 1];
            list[k - 1] = swap;
        }
    for (size_t i = 0; i < n_found && given < cap; i++) {
        if (!(list[i].ends & 2) && !(list[i].ends && two_surnames(drg_know_person_at(know, list[i].hit.record)->country) &&
                                     ends_before(know, list[i].hit.record, words, n, n_words)))
            continue;
        list[i].hit.how = DRG_KNOW_HOW_LOOSE;
        list[i].hit.flags = list[i].sure ? 0 : DRG_KNOW_AMBIGUOUS;
        list[i].hit.weight = (uint8_t)(list[i].pairs < 255 ? list[i].pairs : 255);
        hits[given++] = list[i].hit;
    }
    return given;
}
