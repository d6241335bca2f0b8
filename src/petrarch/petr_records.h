// SPDX-License-Identifier: MIT
//
// petr_records -- reads PETRARCH's XML: sentences with their trees, and the options that stand between them.
//
// Reads    <Sentence date="19950101" id="STORY_3" source="AFP" sentence="true"><Text>...</Text><Parse>(ROOT ...)</Parse></Sentence>,
//          <Config option="require_dyad" value="false"/>; anything else is passed over
// Method   libxml2's reader, one sentence in memory at a time; no network, no entities from outside, no expansion of great length
// Rule     options hold from where they stand to the end
// Rule     a sentence without a date or tree comes with its error; the next call goes on behind it

#ifndef DRG_PETRARCH_PETR_RECORDS_H
#define DRG_PETRARCH_PETR_RECORDS_H

#include "petrarch/petrarch.h"

typedef struct drg_petrarch_input drg_petrarch_input;

typedef struct drg_petrarch_record {
    drg_str id, source; // as given
    drg_str story;      // the id up to its last "_"
    int32_t day;
    drg_str text, tree;
    drg_petrarch_options options;
} drg_petrarch_record;

// Gives the next bytes of a stream, which live until the next call; block->n is 0 at the end.
typedef drg_err (*drg_petrarch_reading)(void *user, drg_str *block, drg_note *note);

// DRG_E_NOMEM.
drg_err drg_petrarch_open(drg_petrarch_input **input, drg_petrarch_reading reading, void *user, drg_note *note);
void drg_petrarch_close(drg_petrarch_input *input); // NULL is fine

// The next sentence; its strings live in the arena. DRG_E_NOTFOUND at the end; DRG_E_FORMAT for this sentence alone, or, where the
// XML itself is broken, for all that follows (the next call says DRG_E_NOTFOUND).
drg_err drg_petrarch_next(drg_petrarch_input *input, drg_petrarch_record *record, drg_arena *arena, drg_note *note);

#endif
