// SPDX-License-Identifier: MIT
//
// code -- trees and actors to events, statements and contacts, with their status.
//
// Reads    everything that reader and resolve wrote; the patterns of data/patterns/ (lexicon.h)
// Writes   doc->events, statements, contact_mentions, contacts, misses

#ifndef DRG_CODE_CODE_H
#define DRG_CODE_CODE_H

#include "doc/doc.h"
#include "know/know.h"

typedef struct drg_lexicon drg_lexicon; // the patterns, read once, shared by threads (code/lexicon.h)
struct drg_judge;

// Reads every *.pat file of a folder, in order of name. DRG_E_FORMAT with file and line in note.
drg_err drg_lexicon_open(drg_lexicon **lexicon, const char *folder, drg_note *note);
void drg_lexicon_close(drg_lexicon *lexicon);
// Lends the coders a judge (judge.h), which must outlive the lexicon; NULL takes it away.
void drg_lexicon_judge(drg_lexicon *lexicon, const struct drg_judge *judge);

// Fills in type, mode, quad class, score and Goldstein value of an event from its CAMEO code, as far as ontology.tsv knows the code.
void drg_event_from_cameo(const drg_lexicon *lexicon, drg_event *event);

drg_err drg_code(drg_doc *doc, const drg_lexicon *lexicon, const drg_know *know, drg_arena *scratch);

#endif
