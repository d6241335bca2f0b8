// SPDX-License-Identifier: MIT
//
// name_fold -- the fold under which the transliterations of one name meet.
//
// Reads    a key of drg_utf8_key: lower case, no marks
// Method   word by word: articles dropped, then rules that take letters left to right, longest first, then rules for the end of the word
//          "zelenskyy", "zelenskiy", "selenskyj", "zelensky" -> "zelenski";  "lavrov", "lawrow" -> "lavrov";  "kharkiv" and "harkiv" meet,
//          "kharkov" and "kharkiv" do not: o and i are different sounds in every script
// Rule     loose on purpose, and therefore only asked when a spelling is in no table, for keys of five letters and more

#include "know/world_file.h"

#define FOLD_LEAST 5

typedef struct rule {
    const char *from, *to;
} rule;

// Longest first. Each is a pair of romanisations of one letter: of Cyrillic (BGN, ISO 9, German, French, Polish habits) or Arabic.
static const rule rules[] = {
    {"shtsh", "sh"}, {"schtsch", "sh"}, {"shch", "sh"}, {"tsch", "ch"}, {"sch", "sh"}, {"tch", "ch"}, {"dzh", "j"}, {"dsch", "j"},
    {"cz", "ch"},    {"sz", "sh"},      {"zh", "z"},    {"kh", "h"},    {"gh", "g"},   {"dh", "d"},   {"ph", "f"},  {"ck", "k"},
    {"ks", "x"},     {"ou", "u"},       {"oo", "u"},    {"ee", "i"},    {"yo", "e"},   {"io", "e"},   {"jo", "e"},  {"ye", "e"},
    {"je", "e"},     {"ie", "e"},       {"ya", "a"},    {"ia", "a"},    {"ja", "a"},   {"yu", "u"},   {"iu", "u"},  {"ju", "u"},
    {"ts", "c"},     {"tz", "c"},       {"dj", "j"},    {"q", "k"},     {"w", "v"},    {"y", "i"},    {"j", "i"},
};

// At the end of a word, after the rules above.
static const rule endings[] = {{"skii", "ski"}, {"ii", "i"}, {"off", "ov"}, {"of", "ov"}, {"eff", "ev"}, {"ef", "ev"}, {"ah", "a"}, {"er", "r"}};

static int is_article(drg_str word)
{
    static const char *const articles[] = {"al", "el", "bin", "ibn", "ben", "the", "de", "von", "van"};
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++)
        if (drg_str_is(word, articles[i])) return 1;
    return 0;
}

// The word without apostrophes, hyphens and points, and without a leading "al-".
static size_t word_clean(char *out, size_t cap, drg_str word)
{
    static const char *const prefixes[] = {"al-", "el-", "ad-", "an-", "ar-", "as-", "at-", "az-"};
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
        if (word.n > 5 && drg_str_starts(word, prefixes[i])) {
            word = drg_str_sub(word, 3, word.n);
            break;
        }
    size_t n = 0;
    for (size_t i = 0; i < word.n && n < cap; i++)
        if (word.p[i] >= 'a' && word.p[i] <= 'z') out[n++] = word.p[i];
    return n;
}

static const rule *rule_at(drg_str rest)
{
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (drg_str_starts(rest, rules[i].from)) return &rules[i];
    return NULL;
}

// A letter that only repeats the one before it is dropped: "Gaddafi", "Gadafi".
static size_t letter_put(char *out, size_t n, size_t cap, char c)
{
    if (n > 0 && out[n - 1] == c) return n;
    if (n < cap) out[n++] = c;
    return n;
}

size_t drg_world_fold_word(char *out, size_t cap, drg_str word)
{
    size_t n = 0;
    for (size_t at = 0; at < word.n;) {
        const rule *r = rule_at(drg_str_sub(word, at, word.n));
        if (r) {
            for (const char *c = r->to; *c; c++) n = letter_put(out, n, cap, *c);
            at += strlen(r->from);
        } else {
            n = letter_put(out, n, cap, word.p[at++]);
        }
    }
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t from = strlen(endings[i].from), to = strlen(endings[i].to);
        if (n >= from + 2 && memcmp(out + n - from, endings[i].from, from) == 0) {
            memcpy(out + n - from, endings[i].to, to);
            return n - from + to;
        }
    }
    return n;
}

size_t drg_world_fold(char *out, size_t cap, drg_str key)
{
    size_t n = 0, letters = 0;
    drg_str rest = key, word;
    while (drg_str_next(&rest, ' ', &word)) {
        char clean[64];
        if (is_article(word)) continue;
        size_t n_clean = word_clean(clean, sizeof clean, word);
        if (n_clean == 0) continue;
        if (n > 0 && n < cap) out[n++] = ' ';
        size_t added = drg_world_fold_word(out + n, cap - n, (drg_str){clean, n_clean});
        n += added;
        letters += added;
    }
    return letters >= FOLD_LEAST && n < cap ? n : 0;
}
