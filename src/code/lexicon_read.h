// SPDX-License-Identifier: MIT
//
// lexicon_read -- reads the files of data/patterns/ into a lexicon; used by lexicon.c alone.

#ifndef DRG_CODE_LEXICON_READ_H
#define DRG_CODE_LEXICON_READ_H

#include "code/lexicon.h"

// bytes must live as long as the lexicon (its arena holds them); path stays in the rules.
drg_err drg_lexicon_read_patterns(drg_lexicon *lexicon, const char *path, drg_str bytes, drg_note *note);
drg_err drg_lexicon_read_ontology(drg_lexicon *lexicon, const char *path, drg_str bytes, drg_note *note);

drg_err drg_index_add(drg_arena *arena, drg_index *index, drg_entry entry);
drg_err drg_index_build(drg_arena *arena, drg_index *index);

// Points of calibration (drg_calibration): columns kind, raw, confidence, rising within a kind. DRG_E_FORMAT with file and line.
drg_err drg_lexicon_read_calibration(drg_lexicon *lexicon, const char *path, drg_str text, drg_note *note);

#endif
