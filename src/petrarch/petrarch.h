// SPDX-License-Identifier: MIT
//
// petrarch -- dictionaries in the format of TABARI and PETRARCH, and the coder that applies them: who did what to whom, in codes.
//
// Reads    verb, actor, agent and discard dictionaries; sentences with Penn Treebank trees
// Gives    events: source, target and code, each as its dictionary says
// Source   Schrodt, "TABARI 0.8 manual" (2012); Norris, Schrodt and Beieler, "PETRARCH2", doi:10.21105/joss.00133; formats in
//          docs/formats/petrarch.md. Written anew from the descriptions.
// Rule     a line that cannot be read is remarked on with file and line and left out; the rest counts
// Rule     the first pattern of a verb that fits wins, in the order of the file (of files with PETRARCH2's braces: the one with
//          the most words)
// Threads  dictionaries are const once read and shared by threads
// Cost     a sentence costs the patterns of its own verbs; words are compared as numbers

#ifndef DRG_PETRARCH_PETRARCH_H
#define DRG_PETRARCH_PETRARCH_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/str.h"
#include "doc/doc.h"

typedef struct drg_petrarch drg_petrarch;

typedef enum drg_petrarch_part { DRG_PETRARCH_VERBS, DRG_PETRARCH_ACTORS, DRG_PETRARCH_AGENTS, DRG_PETRARCH_DISCARDS } drg_petrarch_part;

// NULL when there is no memory.
drg_petrarch *drg_petrarch_new(void);
void drg_petrarch_free(drg_petrarch *dict); // NULL is fine

// Reads one dictionary; several of a kind add up. name stands in remarks, a line "name:12: ..." for each line left out. DRG_E_NOMEM.
drg_err drg_petrarch_read(drg_petrarch *dict, drg_petrarch_part part, drg_str text, const char *name, drg_buf *remarks);
int drg_petrarch_has(const drg_petrarch *dict, drg_petrarch_part part);

// What PETRARCH calls its coding options; drg_petrarch_defaults has its defaults.
typedef struct drg_petrarch_options {
    int require_dyad;     // 1: both sides, or no event
    int new_actor_length; // noun phrases of up to so many words stand for actors that no dictionary knows; 0: never
    int comma_min, comma_max, comma_bmin, comma_bmax, comma_emin, comma_emax; // clauses between commas that are left out, in words
} drg_petrarch_options;
extern const drg_petrarch_options drg_petrarch_defaults;

typedef struct drg_petrarch_event {
    drg_str source, target, code;
    drg_str source_text, target_text, verb_text; // words of the sentence, in capitals; absent for a side that nobody fills
    uint32_t verb_first, verb_end;               // its words, counted from the first of the sentence
    uint32_t source_first, source_end, target_first, target_end; // equal for a side that nobody fills
    uint32_t line;                               // of the dictionary: the pattern, or the verb where no pattern fitted
} drg_petrarch_event;

typedef struct drg_petrarch_events {
    drg_petrarch_event *items;
    uint32_t n, cap;
    const char *nothing; // why there is none: "storydiscard", "sentencediscard", or NULL
} drg_petrarch_events;

// Appends a sentence of a document, whose trees are read, as a Penn Treebank tree of the same words in the same order. DRG_E_NOMEM.
drg_err drg_petrarch_brackets(drg_buf *out, const drg_doc *doc, uint32_t sent, drg_arena *scratch);

// Codes one sentence, given as a Penn Treebank tree; day (base/cal.h) decides which codes of actors hold. Results live in the
// arena. DRG_E_FORMAT (no tree), DRG_E_NOMEM, DRG_E_LIMIT.
drg_err drg_petrarch_code(drg_petrarch_events *events, const drg_petrarch *dict, drg_str tree, int32_t day,
                          const drg_petrarch_options *options, drg_arena *arena, drg_note *note);

#endif
