// SPDX-License-Identifier: MIT
//
// para -- paragraphs: what the layout stage works on before it writes blocks, and its small questions about text.
//
// A paragraph is a run of lines that belong together; hard-wrapped lines are joined, a list has one paragraph an item.

#ifndef DRG_INGEST_PARA_H
#define DRG_INGEST_PARA_H

#include "doc/doc.h"

typedef struct drg_para {
    drg_span span;    // without blanks at both ends
    uint32_t words;   // separated by white space
    uint8_t bullet;   // a list item; the mark lies outside span
    uint8_t stopped;  // ends in . ! ? or an ellipsis, closing quotes and brackets aside
    uint8_t open;     // ends in , ; or a dash: it goes on
    const char *skip; // reason why it is left out, or NULL
} drg_para;

typedef struct drg_paras {
    drg_para *at;
    uint32_t n, cap;
} drg_paras;

// Cuts doc->text into paragraphs (para.c). Linear.
drg_err drg_paras_cut(drg_paras *paras, const drg_doc *doc, drg_arena *arena);

// Marks boilerplate in para->skip, by the phrases of data/language/boilerplate.tsv (boilerplate.c).
drg_err drg_boilerplate_mark(drg_paras *paras, const drg_doc *doc, drg_arena *scratch);

// Whether a short text is what boxes of chrome open with: "Most read", "Sign up for our newsletter".
int drg_boilerplate_opens(drg_str text, uint32_t words);

// Marks paragraphs in other languages as "not-english" (language.c).
void drg_language_mark(drg_paras *paras, const drg_doc *doc);

// Bytes at the beginning of text that are a dateline, "MOSCOW, Feb 7 (Reuters) - ", blanks behind it included; 0: none.
// *words_end is where its words end, before the dash (dateline.c).
size_t drg_dateline_find(drg_str text, size_t *words_end);
// "By Jane Doe", "Reporting by ...", "Published: 7 February 2022".
int drg_byline_is(drg_str text, uint32_t words);
// Nothing but a date, with weekday and time perhaps: "Sunday, February 6, 2022".
int drg_dateline_is_date(drg_str text, uint32_t words);
// Nothing but a time of day, as entries of live pages bear it: "18:42", "5.15pm", "10:42 GMT".
int drg_dateline_is_time(drg_str text, uint32_t words);

// The speaker label at the beginning of a transcript turn (turns.c): *label without the colon, returns the bytes up to what
// is said; 0: none. *capitals tells "MR. PRICE:" from "Ned Price:".
size_t drg_turn_find(drg_str text, drg_str *label, int *capitals);

// Interviews without labels: questions that stand as paragraphs of their own become turns of QUESTION, what follows them turns of
// ANSWER (interview.c). speakers[i] of each paragraph is set, {NULL,0} where nobody speaks; returns whether the text is one.
int drg_interview_find(drg_str *speakers, const drg_paras *paras, const drg_doc *doc);

#endif
