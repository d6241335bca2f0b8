// SPDX-License-Identifier: MIT
//
// lemma -- lemmas as rules on the form: "take ies off, add y, lower the case".
//
// A rule is written "<case><strip>:<suffix>": case 'l' lower the form first, 'k' keep it; strip bytes off its end; then the
// suffix. "running" -> "run" is "l4:", "Went" -> "go" is "l4:go" (and better an entry of the exception list).

#ifndef DRG_READER_LEMMA_H
#define DRG_READER_LEMMA_H

#include "base/arena.h"
#include "base/str.h"

// Writes the rule that makes lemma of form into out (at most cap bytes); returns its length, 0 when it does not fit.
size_t drg_lemma_rule(char *out, size_t cap, drg_arena *scratch, drg_str form, drg_str lemma);

// The lemma of form by rule, in the arena unless it is the form itself. A rule that does not fit the form gives the lower-cased
// form. {NULL, 0} without memory.
drg_str drg_lemma_apply(drg_arena *arena, drg_str rule, drg_str form);

// The lemma of a past form or participle of an irregular verb (data/language/irregular.tsv), absent when it is none. past: the form is
// tagged as such; else only forms that are never anything but past are known.
drg_str drg_lemma_irregular(drg_str form, int past);

#endif
