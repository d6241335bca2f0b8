// SPDX-License-Identifier: MIT
//
// petr_dict -- the dictionaries in memory: words as numbers, phrases by their first word, verbs with their patterns.

#ifndef DRG_PETRARCH_PETR_DICT_H
#define DRG_PETRARCH_PETR_DICT_H

#include "petrarch/petrarch.h"

#define PETR_NONE UINT32_MAX
#define PETR_MAX_WORDS 24 // of a phrase or pattern; longer ones are left out with a remark

// A code that holds from one day to another, both inclusive.
typedef struct petr_code {
    drg_str code;
    int32_t from, to;
    uint8_t dated;
} petr_code;

typedef struct petr_codes {
    petr_code *items;
    uint32_t n, cap;
} petr_codes;

typedef enum petr_kind { PETR_ACTOR, PETR_AGENT, PETR_DISCARD, PETR_STORY_DISCARD, PETR_VERB } petr_kind;

// A phrase of any dictionary.
typedef struct petr_phrase {
    const uint32_t *words;
    uint32_t n_words;
    uint32_t next;    // of the same first word, or PETR_NONE
    petr_kind kind;
    petr_codes *codes; // of actors
    drg_str code;      // of agents "~GOV" or "NGO~"; of verbs
    uint32_t block;    // of verbs
    uint8_t at;        // of verbs: which word is inflected
    uint32_t line;
} petr_phrase;

// One step of a pattern, going away from the verb.
typedef enum petr_what { PETR_WORD, PETR_SET, PETR_SOURCE, PETR_TARGET, PETR_BOTH, PETR_SKIP } petr_what;

typedef struct petr_step {
    petr_what what;
    uint32_t id;    // word, or set
    uint8_t joined; // 1: right beside the step before
} petr_step;

typedef struct petr_pattern {
    const petr_step *left, *right; // nearest the verb first
    uint8_t n_left, n_right;
    drg_str code;
    uint32_t line;
} petr_pattern;

typedef struct petr_block {
    petr_pattern *patterns;
    uint32_t n, cap;
} petr_block;

// A synonym set: phrases of words.
typedef struct petr_member {
    const petr_step *steps;
    uint32_t n;
} petr_member;

typedef struct petr_set {
    drg_str name;
    petr_member *members;
    uint32_t n, cap;
    uint8_t no_plural;
} petr_set;

struct drg_petrarch {
    drg_arena arena;
    drg_str *words;
    uint32_t n_words, cap_words;
    uint32_t *word_slots, n_word_slots; // open addressing: word number + 1
    petr_phrase *phrases;
    uint32_t n_phrases, cap_phrases;
    uint32_t *first; // [cap_first] by word number: first phrase that begins with it
    uint32_t cap_first;
    petr_block *blocks;
    uint32_t n_blocks, cap_blocks;
    petr_set *sets;
    uint32_t n_sets, cap_sets;
    uint8_t has[4];
    uint8_t braces; // a verb dictionary in PETRARCH2's syntax was read
};

// The number of a word in capitals; PETR_NONE when it is new and `add` is 0, or when memory ran out.
uint32_t petr_word(drg_petrarch *dict, drg_str word, int add);
uint32_t petr_word_of(const drg_petrarch *dict, drg_str word); // never adds
// Adds a phrase; NULL when memory ran out.
petr_phrase *petr_phrase_add(drg_petrarch *dict, petr_kind kind, const uint32_t *words, uint32_t n, uint32_t line);
// The same words under the same kind, or NULL.
petr_phrase *petr_phrase_same(drg_petrarch *dict, petr_kind kind, const uint32_t *words, uint32_t n);
// The longest phrase of the kind that stands at the head of words, or NULL.
const petr_phrase *petr_phrase_longest(const drg_petrarch *dict, petr_kind kind, const uint32_t *words, uint32_t n);

// A line on its way through a reader: what is left of it.
typedef struct petr_lines {
    drg_str rest, line; // line: without comment, trimmed
    uint32_t number;
    uint8_t in_comment; // inside <!-- -->
    const char *name;
    drg_buf *remarks;
} petr_lines;

int petr_line(petr_lines *lines); // 0 at the end
void petr_remark(petr_lines *lines, const char *what);

// Takes the words of a phrase ("PRIME_MINISTER_", "PRIME MINISTER"), in capitals; the number of them, 0 when there are none, too many
// or no memory. *closed: a `_` ended it.
uint32_t petr_split(drg_petrarch *dict, drg_str phrase, uint32_t *words, int *closed);
// The plural of a word in capitals, in the arena.
drg_str petr_plural(drg_petrarch *dict, drg_str word);
drg_str petr_capitals(drg_arena *arena, drg_str s);
// What stands before the first bracket or brace.
drg_str petr_head(drg_str line);
// The next "[...]" of rest: what is inside, trimmed; rest goes on behind it. 0 when there is none.
int petr_bracket(drg_str *rest, char open, char close, drg_str *inside);

drg_err petr_actors_read(drg_petrarch *dict, petr_lines *lines);
drg_err petr_agents_read(drg_petrarch *dict, petr_lines *lines);
drg_err petr_verbs_read(drg_petrarch *dict, petr_lines *lines);

#endif
