// SPDX-License-Identifier: MIT
//
// statements_parts -- the pieces from which a statement is put together: speakers, content, stance, topics, date.
//
// Used by statements.c alone. Everything here reads the document and changes nothing in it.

#ifndef DRG_CODE_STATEMENTS_PARTS_H
#define DRG_CODE_STATEMENTS_PARTS_H

#include "code/lexicon.h"
#include "code/quotes.h"
#include "code/speech.h"

#define DRG_SPEAKERS_MAX 6

typedef struct drg_speakers {
    drg_part parts[DRG_SPEAKERS_MAX];
    uint32_t n;
    uint8_t pronoun; // found through "he", "they"
    uint8_t by_noun; // found through "the statement", "a report": its issuer
} drg_speakers;

// Whether a word is a relative pronoun: "the minister, who said".
int drg_speech_relative(const drg_token *t);

// The subject of a verb: its own, or through conjunction, control, participle or relative clause. DRG_NONE when it has none.
uint32_t drg_speech_subject(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb);

// The verb of saying into whose reported clause another was read: "concedes that they won, saying that ..."; DRG_NONE when there is none.
uint32_t drg_speech_teller(const drg_doc *doc, uint32_t verb);

// "The approach is right, assured Brian Nichols": the name behind a verb that follows a comma, read as its object; or DRG_NONE.
uint32_t drg_speech_inverted(const drg_doc *doc, uint32_t verb);

// The actors that a subject token stands for; group members one by one.
void drg_speech_speakers(drg_speakers *speakers, const drg_doc *doc, const drg_lexicon *lexicon, uint32_t subject);

// Why the word does not report speech that took place ("negated", "not said yet", "hypothetical"), or NULL when it does.
const char *drg_speech_unsaid(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb);

// The content of a reporting verb from the tree; an empty range when there is none. *addressee becomes the token of the one
// spoken to, or DRG_NONE. *frame tells which frame of speech.tsv fitted.
drg_range drg_speech_content(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb, const drg_speech_word *word, uint32_t *addressee,
    uint32_t *frame);

// "A, officials of both sides said.": the subject token and, in *content, the words before the comma. DRG_NONE when the verb does
// not end its sentence in this way.
uint32_t drg_speech_trailing(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb, const drg_speech_word *word, drg_range *content);

// Content of "according to X": the clause without the phrase.
drg_range drg_speech_content_according(const drg_doc *doc, uint32_t noun);
// Content of "the talks were, in his words, useful": the clause that the phrase of this noun stands in, whole.
drg_range drg_speech_content_clause(const drg_doc *doc, uint32_t noun);

// Without punctuation, "that" and unpaired quotation marks at both ends.
drg_range drg_speech_trim(const drg_doc *doc, drg_range toks);

// Up to cap topics: short noun phrases of the content, in text order. Returns how many.
uint32_t drg_speech_topics(const drg_doc *doc, const drg_lexicon *lexicon, drg_range content, drg_topic *topics, uint32_t cap);

#endif
