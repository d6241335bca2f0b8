// SPDX-License-Identifier: MIT
//
// merge_stream -- merges a stream of reports in order of their keys, holding no more than the days that can still matter.
//
// Method   The reports of a day are sorted, each joins the best leader of the days before or leads itself (merge.h). A contact is finished
//          when no later report can join it: five weeks after its leader's day.
// Rule     input in byte order of `key` (LC_ALL=C sort); output in order of the leaders; the same contacts as a ledger of these records
// Memory   the reports of five weeks to ten; independent of the length of the stream
// Cost     linear in reports; each is compared with the leaders near in time that share two parties with it

#ifndef DRG_LEDGER_MERGE_STREAM_H
#define DRG_LEDGER_MERGE_STREAM_H

#include "ledger/merge.h"

typedef struct drg_stream drg_stream;

// Gets each finished contact or event; what it returns is handed up when it is no success. All of it is gone afterwards.
typedef drg_err (*drg_stream_sink)(void *user, const drg_made *made, const drg_report *const *reports, uint32_t n);

drg_err drg_stream_new(drg_stream **stream, const drg_settings *settings, drg_stream_sink sink, void *user);
void drg_stream_free(drg_stream *stream);

// One record with `told`, as drg_keying writes it; a record without is told by nobody knows whom. DRG_E_FORMAT: no such record, or not in
// order; the stream goes on behind it.
drg_err drg_stream_record(drg_stream *stream, drg_str line, drg_note *note);
// A record whose telling is known otherwise; row is given back in the report.
drg_err drg_stream_take(drg_stream *stream, const drg_json_value *record, const drg_told *told, uint64_t row, drg_note *note);
// Hands out what is left.
drg_err drg_stream_end(drg_stream *stream);
// Reports held now: for measuring.
uint64_t drg_stream_held(const drg_stream *stream);

// Writes the contact and event records of one document anew, each with its key in front and with `told`, so that each can go its own way.
// lines: the document record and those that follow it. DRG_E_FORMAT with the line's number in note, from 1.
drg_err drg_keying(drg_buf *out, drg_str lines, const drg_settings *settings, drg_arena *arena, drg_note *note);

// ---- the records of one document, parsed --------------------------------------------------------------------------------------

typedef struct drg_docrecords {
    drg_told told;
    const drg_json_value *document;
    const drg_json_value **records; // those after it
    drg_str *lines;                 // their text; lines[n] is the document's
    uint32_t n;
    uint64_t hash;                  // of all lines
} drg_docrecords;

// DRG_E_FORMAT: a line that is no JSON object, a first line that is no document with an id, a second document.
drg_err drg_docrecords_read(drg_docrecords *doc, drg_str lines, drg_arena *arena, drg_note *note);
// Whether a line begins a document's records: it has "kind":"document".
int drg_docrecords_begins(drg_str line);

#endif
