// SPDX-License-Identifier: MIT
//
// language -- marks the passages that are not English: another script, or the small words of another language.
//
// Reads    data/language/function-words.tsv, compiled in as small_words.inc
// Method   each word is looked up in the small words of all languages; a language is told from English by the words that only one
//          of the two has. Words in lower case with letters that English lacks count as a lesser sign
// Rule     a passage is left out only on evidence. Particles within names ("Lula da Silva", "al Thani") are none: a small word counts
//          where a neighbour in lower case stands beside it, or at the beginning. A list of names stays
// Rule     an English passage that quotes a foreign one is English
// Cost     one look-up a word

#include "base/utf8.h"
#include "ingest/para.h"

#define WORDS_LONG 8     // from here on a passage needs more evidence, since it has more room for it
#define WORDS_LEAST 3    // shorter ones are judged by their script alone
#define WORDS_LOOKED 400 // enough to know the language of a paragraph
#define LANGUAGES_MOST 64

typedef struct slot {
    const char *word;
    uint64_t languages; // bit i: the i-th language of the table; bit 0 is English
} slot;

// enum { SLOTS, N_ROWS } and slots[SLOTS], a hash table that make_small_words.c writes at build time
#include "small_words.inc"
_Static_assert(N_ROWS <= LANGUAGES_MOST, "a set of languages is 64 bits");

// The languages of a word, 0 when it is a small word of none.
static uint64_t languages_of(drg_str word)
{
    size_t at = (size_t)drg_str_hash(word) & (SLOTS - 1);
    while (slots[at].word && !drg_str_is(word, slots[at].word)) at = (at + 1) & (SLOTS - 1);
    return slots[at].word ? slots[at].languages : 0;
}

// Counts letters by script: Latin ones end at U+024F, with U+1E00-1EFF behind them.
static int is_other_script(drg_str text)
{
    size_t latin = 0, other = 0;
    for (size_t at = 0; at < text.n;) {
        uint32_t c = drg_utf8_next(text, &at);
        if (!drg_utf8_is_letter(c)) continue;
        if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) latin++;
        else other++;
    }
    return other > latin;
}

typedef struct seen {
    uint64_t languages;
    uint8_t lower;   // begins in lower case
    uint8_t letters; // is a word at all
    uint8_t foreign; // in lower case, with a letter that English does not have
} seen;

static seen look_at(drg_str word, int capitals)
{
    seen s = {0, 0, 0, 0};
    char room[64];
    size_t at = 0;
    while (word.n && drg_utf8_is_punct(drg_utf8_next(word, &at))) {
        word = drg_str_sub(word, at, word.n);
        at = 0;
    }
    for (at = word.n; word.n && drg_utf8_is_punct(drg_utf8_prev(word, &at)); at = word.n) word.n = at;
    if (!word.n) return s;
    at = 0;
    uint32_t first = drg_utf8_next(word, &at);
    s.letters = (uint8_t)drg_utf8_is_letter(first);
    s.lower = (uint8_t)(drg_utf8_is_lower(first) || capitals);
    for (at = 0; at < word.n && s.lower && !capitals;) {
        uint32_t c = drg_utf8_next(word, &at);
        s.foreign |= c >= 0xC0 && drg_utf8_is_letter(c);
    }
    if (word.n > 16) return s; // no small word is that long
    size_t n = drg_utf8_key_into(room, sizeof room, word);
    for (size_t i = 0; i < n; i++) // "l'accord", "dell'accordo", "d'un": what stands before the apostrophe
        if (room[i] == '\'' && i > 0 && i < 5 && n > i + 2) n = i;
    s.languages = n ? languages_of((drg_str){room, n}) : 0;
    return s;
}

// What the small words of a passage say, beside English.
typedef struct tally {
    uint32_t words, lower, foreign;
    uint32_t hits[LANGUAGES_MOST], shared[LANGUAGES_MOST]; // words that English lacks; words that it has too
    uint32_t english;
} tally;

static void count(tally *t, uint64_t languages)
{
    int english = (int)(languages & 1);
    t->english += (uint32_t)english;
    for (size_t i = 1; i < N_ROWS && languages; i++) {
        if (!(languages >> i & 1)) continue;
        *(english ? &t->shared[i] : &t->hits[i]) += 1;
    }
}

static void count_words(tally *t, drg_str text, int capitals)
{
    seen before = {0, 0, 0, 0}, now = {0, 0, 0, 0}, next;
    drg_str word;
    int more = 1, first = 1;
    for (uint32_t n = 0; n < WORDS_LOOKED && more; n++) {
        next = (seen){0, 0, 0, 0};
        more = drg_utf8_word(&text, &word);
        if (more) next = look_at(word, capitals);
        if (more && !next.letters) continue; // numbers, dashes
        if (now.letters) {
            int within_name = !before.lower && !next.lower && !first;
            t->words++;
            t->lower += now.lower;
            t->foreign += now.foreign;
            if ((now.lower && !within_name) || first) count(t, now.languages);
            else if (now.lower && (now.languages & 1)) t->english++; // "Bank of England"
            first = 0;
        }
        before = now;
        now = next;
    }
}

static int has_lower(drg_str text)
{
    for (size_t at = 0; at < text.n;)
        if (drg_utf8_is_lower(drg_utf8_next(text, &at))) return 1;
    return 0;
}

static int is_other_language(drg_str text)
{
    tally t;
    memset(&t, 0, sizeof t);
    count_words(&t, text, !has_lower(text));
    if (t.words < WORDS_LEAST || t.lower == 0) return 0;
    for (size_t i = 1; i < N_ROWS; i++) {
        uint32_t own = t.hits[i], english = t.english - t.shared[i];
        if (own > 2 * english && own >= (t.words >= WORDS_LONG ? 3u : 2u)) return 1;
        if (english == 0 && own >= 1 && t.words > WORDS_LEAST && own + t.foreign >= 2 && t.lower * 2 >= t.words) return 1;
        if (english == 0 && own >= 2 && (own + t.shared[i]) * 3 >= t.words) return 1;
    }
    return t.english == 0 && t.foreign >= 2 && t.foreign * 4 >= t.words;
}

void drg_language_mark(drg_paras *paras, const drg_doc *doc)
{
    for (uint32_t i = 0; i < paras->n; i++) {
        drg_para *p = &paras->at[i];
        drg_str text = drg_doc_text(doc, p->span);
        if (p->skip) continue;
        if (is_other_script(text) || is_other_language(text)) p->skip = "not-english";
    }
}
