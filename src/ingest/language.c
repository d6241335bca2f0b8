// SPDX-License-Identifier: MIT
//
// language -- marks the paragraphs that are not English: another script, or the small words of another language.
//
// Reads    data/language/function-words.tsv, compiled in as function_rows.inc
// Rule     a paragraph is left out only on evidence: more letters of other scripts than Latin ones, or at least three small words
//          of one other language and three times as many as English ones. A list of names has neither, and stays.
// Rule     paragraphs of fewer than WORDS_LEAST words are judged by their script alone
// Cost     one look-up a word

#include "base/utf8.h"
#include "ingest/para.h"

#define WORDS_LEAST 8
#define WORDS_LOOKED 400 // enough to know the language of a paragraph
#define LANGUAGES_MOST 16

typedef struct row {
    const char *language, *word;
} row;

static const row rows[] = {
#include "function_rows.inc"
};
#define N_ROWS (sizeof rows / sizeof *rows)

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

// Small words of each language, in the order in which the table names the languages; English comes first.
typedef struct tally {
    uint32_t hits[LANGUAGES_MOST];
    size_t n;
} tally;

static void count_word(tally *t, drg_str word)
{
    size_t language = 0;
    for (size_t i = 0; i < N_ROWS; i++) {
        language += i > 0 && (rows[i].language[0] != rows[i - 1].language[0] || rows[i].language[1] != rows[i - 1].language[1]);
        if (word.n && word.p[0] == rows[i].word[0] && language < LANGUAGES_MOST && drg_str_is(word, rows[i].word)) t->hits[language]++;
    }
    t->n = language + 1 < LANGUAGES_MOST ? language + 1 : LANGUAGES_MOST;
}

static int is_other_language(drg_str text)
{
    tally t = {{0}, 0};
    drg_str word;
    for (uint32_t n = 0; n < WORDS_LOOKED && drg_utf8_word(&text, &word); n++) {
        char room[16];
        if (word.n > 12) continue; // no small word is that long
        size_t length = drg_utf8_key_into(room, sizeof room, word);
        while (length && !((unsigned char)room[length - 1] >= 'a')) length--; // "pour," is "pour"
        count_word(&t, (drg_str){room, length});
    }
    for (size_t i = 1; i < t.n; i++)
        if (t.hits[i] >= 3 && t.hits[i] > 3 * t.hits[0]) return 1;
    return 0;
}

void drg_language_mark(drg_paras *paras, const drg_doc *doc)
{
    for (uint32_t i = 0; i < paras->n; i++) {
        drg_para *p = &paras->at[i];
        drg_str text = drg_doc_text(doc, p->span);
        if (p->skip) continue;
        if (is_other_script(text) || (p->words >= WORDS_LEAST && is_other_language(text))) p->skip = "not-english";
    }
}
