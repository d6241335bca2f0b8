// SPDX-License-Identifier: MIT
//
// speech -- the words that report what somebody said: read from data/patterns/speech.tsv, looked up by lemma.

#ifndef DRG_CODE_SPEECH_H
#define DRG_CODE_SPEECH_H

#include "base/err.h"
#include "doc/doc.h"

// How a word opens what was said; the comment of speech.tsv explains each with an example.
enum {
    DRG_SPEECH_THAT = 1u << 0, DRG_SPEECH_TO = 1u << 1, DRG_SPEECH_OBJ = 1u << 2, DRG_SPEECH_AS = 1u << 3,
    DRG_SPEECH_FOR = 1u << 4, DRG_SPEECH_ON = 1u << 5, DRG_SPEECH_OF = 1u << 6, DRG_SPEECH_AGAINST = 1u << 7,
    DRG_SPEECH_ADDR = 1u << 8, DRG_SPEECH_THINK = 1u << 9, DRG_SPEECH_QUOTE = 1u << 10, DRG_SPEECH_ADP = 1u << 11
};

typedef struct drg_speech_word {
    drg_str lemma;
    uint32_t frames;
    drg_stance stance;
    uint8_t own; // stance.tsv: an attitude of its subject
} drg_speech_word;

typedef struct drg_speech drg_speech; // read-only once opened, shared by threads

// Reads <folder>/speech.tsv and <folder>/stance.tsv. DRG_E_IO, DRG_E_FORMAT with file and line in note.
drg_err drg_speech_open(drg_speech **speech, const char *folder, drg_note *note);
void drg_speech_close(drg_speech *speech);

// The word with this lemma (lower case), or NULL.
const drg_speech_word *drg_speech_find(const drg_speech *speech, drg_str lemma);

// The stance that the word at t (with the one behind it for entries of two words, "look_forward") tells of in what was said, which
// ends at `end`; REPORT when it tells of none. *own: 1 when it is the attitude of its subject ("agree"), 0 when it judges ("useful").
drg_stance drg_speech_stance_word(const drg_speech *speech, const drg_doc *doc, uint32_t t, uint32_t end, int *own);

drg_stance drg_stance_from(drg_str name, int *known); // "oppose"; *known is 0 when there is no such stance

#endif
