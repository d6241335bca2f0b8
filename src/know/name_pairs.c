// SPDX-License-Identifier: MIT
//
// name_pairs -- the words of a person's name, each as what its spellings have in common, two by two and in any order.
//
// Reads    a key of drg_utf8_key: lower case, no marks
// Method   a word is folded (name_fold.c), then only its consonants are kept, those apart that transliterations keep apart: "gaddafi",
//          "qadhafi", "kadafi" -> "kdf".  A pair of words, ordered by spelling, is a key: "Kim Jong Un", "Jong-un Kim" and "Kim Jongun" share
//          pairs, and so do "Donald John Trump" and "Donald Trump".  A word that is one letter pairs as an initial: "V. Putin"
// Rule     loose on purpose: only asked when a full name is in no table, and never for a family name alone

#include "know/world_file.h"

#define MOST_LETTERS 14

static int is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

static int is_passed_over(drg_str word)
{
    static const char *const words[] = {"al", "el", "ul", "ud", "ed", "ad", "as", "ash", "ar", "bin", "ibn", "ben", "bint", "ould", "abd", "the", "de", "da", "do", "dos",
                                        "das", "du", "di", "del", "della", "la", "le", "los", "las", "den", "der", "des", "van", "vande", "von", "zu", "ter", "ten",
                                        "af", "av", "y", "e", "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "haji", "hajji"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (drg_str_is(word, words[i])) return 1;
    return 0;
}

// "abdulrahman", "abdelrahman", "abdurrahman": the servant's article is spelled in many ways.
static drg_str servant(drg_str word)
{
    if (word.n <= 6 || !drg_str_starts(word, "abd")) return word;
    return word.p[3] == 'u' || word.p[3] == 'e' || word.p[3] == 'o' || word.p[3] == 'a' ? drg_str_sub(word, 4, word.n) : word;
}

// The sound class of a consonant in the fold; 0: it is left out.
static char class_of(drg_str fold, size_t at)
{
    char c = fold.p[at], next = at + 1 < fold.n ? fold.p[at + 1] : 0;
    switch (c) {
    case 'h': return at > 0 && (fold.p[at - 1] == 's' || fold.p[at - 1] == 'c' || fold.p[at - 1] == 't') ? 0 : at == 0 ? 'h' : 0;
    case 'g': case 'q': return 'k';
    case 'c':
        if (next == 'h' || at + 1 == fold.n) return '4'; // "milosevich", "milosevic"
        return next == 'e' || next == 'i' ? 's' : 'k';
    case 'z': return 's';
    case 'w': return 'v';
    case 'b': case 'p': return c;
    default: return c >= 'a' && c <= 'z' && !is_vowel(c) ? c : 0;
    }
}

// What an initial shares with the first letters that other habits write: "Y. Tymoshenko", "J. Tymoschenko".
static char letter_class(char c)
{
    if (c == 'y' || c == 'j') return 'i';
    if (c == 'o') return 'u';
    if (c == 'g' || c == 'q' || c == 'c') return 'k';
    return c == 'w' ? 'v' : c == 'z' ? 's' : c;
}

// The consonants of one word, or all of its fold where these would be too few to tell names apart.
static size_t skeleton(char *out, drg_str word, char *initial)
{
    char fold[80], padded[96];
    size_t n = 0, n_word = 0;
    for (size_t i = 0; i < word.n && n_word + 8 < sizeof padded; i++)
        if (word.p[i] >= 'a' && word.p[i] <= 'z') padded[n_word++] = word.p[i];
    if (n_word == 0) return 0;
    *initial = letter_class(padded[0]);
    if (n_word == 1) { // an initial
        out[0] = *initial;
        out[1] = '.';
        return 2;
    }
    size_t n_fold = drg_world_fold_word(fold, sizeof fold, (drg_str){padded, n_word});
    drg_str f = servant((drg_str){fold, n_fold});
    if (f.n && is_vowel(f.p[0])) out[n++] = 'a';
    for (size_t i = 0; i < f.n && n < MOST_LETTERS; i++) {
        char c = class_of(f, i);
        if (c && !(n > 0 && out[n - 1] == c)) out[n++] = c;
    }
    if (n >= 2) return n;
    n = f.n < MOST_LETTERS ? f.n : MOST_LETTERS; // "li", "wu", "modi" would meet too many
    memcpy(out, f.p, n);
    return n;
}

// Letters that some habits write otherwise, and that the fold keeps apart: "Khemiri", "Kemiri"; "Jamal", "Djamal", "Gamal"; "Sharif", "Cherif".
static const struct { const char *from, *to; } habits[] = {{"kh", "k"}, {"dj", "g"}, {"j", "g"}, {"sh", "ch"}, {"w", "u"}, {"dh", "z"}, {"ou", "w"}, {"ch", "kh"}};

static size_t replaced(char *out, size_t cap, drg_str word, const char *from, const char *to)
{
    size_t at = drg_str_find(word, drg_str_from(from), 0), n_from = strlen(from), n_to = strlen(to);
    if (at == SIZE_MAX || word.n + n_to > cap) return 0;
    memcpy(out, word.p, at);
    memcpy(out + at, to, n_to);
    memcpy(out + at + n_to, word.p + at + n_from, word.n - at - n_from);
    return word.n - n_from + n_to;
}

static size_t word_put(drg_world_word *words, size_t n, size_t cap, drg_str letters, uint8_t at)
{
    if (n >= cap) return n;
    drg_world_word *w = &words[n];
    memset(w, 0, sizeof *w);
    w->n = (uint8_t)skeleton(w->p, letters, &w->first);
    w->initial = w->n == 2 && w->p[1] == '.';
    w->at = at;
    for (size_t i = 0; i < n; i++)
        if (words[i].at == at && words[i].n == w->n && memcmp(words[i].p, w->p, w->n) == 0) return n;
    return w->n ? n + 1 : n;
}

// A word and how other habits spell it.
static size_t words_put(drg_world_word *words, size_t n, size_t cap, drg_str word, uint8_t at)
{
    char other[80];
    n = word_put(words, n, cap, word, at);
    for (size_t i = 0; i < sizeof habits / sizeof *habits && word.n >= 4; i++) {
        size_t length = replaced(other, sizeof other, word, habits[i].from, habits[i].to);
        if (length) n = word_put(words, n, cap, (drg_str){other, length}, at);
    }
    return n;
}

size_t drg_world_name_words(drg_world_word *words, size_t cap, drg_str key, uint8_t *n_words)
{
    size_t n = 0;
    uint8_t at = 0;
    drg_str rest = key, word;
    while (at < DRG_WORLD_NAME_WORDS && drg_str_next(&rest, ' ', &word)) {
        drg_str parts = word, part;
        uint8_t first = at;
        int hyphens = -1;
        while (at < DRG_WORLD_NAME_WORDS && drg_str_next(&parts, '-', &part)) {
            hyphens++;
            int point = part.n == 2 && part.p[1] == '.';
            if (point) part.n = 1;
            if (!part.n || (!point && is_passed_over(part))) continue;
            size_t before = n;
            n = words_put(words, n, cap, part, at);
            if (n > before) at++;
        }
        if (hyphens > 0 && at > first) n = word_put(words, n, cap, word, at > first + 1 ? (uint8_t)(DRG_WORLD_NAME_WORDS + first) : first); // "jong-un" is also "jongun"
    }
    *n_words = at;
    return n;
}

size_t drg_world_pair_key(char *out, const drg_world_word *a, const drg_world_word *b)
{
    drg_str x = {a->p, a->n}, y = {b->p, b->n};
    size_t n = 0;
    if (drg_str_cmp(x, y) > 0) {
        drg_str swap = x;
        x = y;
        y = swap;
    }
    out[n++] = DRG_WORLD_KEY_PAIR;
    memcpy(out + n, x.p, x.n);
    n += x.n;
    out[n++] = ' ';
    memcpy(out + n, y.p, y.n);
    return n + y.n;
}
