// SPDX-License-Identifier: MIT
//
// print -- a finished document as records (JSON Lines), as a report for people, and as an explanation of itself.
//
// Reads    all layers of the document; prints what is there and leaves out what is not known
// Writes   text that is appended to a buffer; buf->failed tells of lack of memory
// Rule     scratch holds only what printing needs; it may be reset afterwards

#ifndef DRG_PRINT_PRINT_H
#define DRG_PRINT_PRINT_H

#include "base/buf.h"
#include "doc/doc.h"

// The records of docs/formats/records.md: document, then events, statements, contacts, each in text order.
drg_err drg_print_records(drg_buf *out, drg_doc *doc, drg_arena *scratch);

// The same of a further stretch of a long article: its document was told with the first.
drg_err drg_print_more_records(drg_buf *out, drg_doc *doc, drg_arena *scratch);
// Whether a record is this document's to tell: always, but for the context of a stretch (doc->stretch). An event belongs to the first
// sentence that tells of it; a statement to its first, and to every stretch that sees more of it than those before could; a contact to
// every stretch that tells of it.
int drg_print_tells_event(const drg_doc *doc, const drg_event *e);
int drg_print_tells_statement(const drg_doc *doc, const drg_statement *s);
int drg_print_tells_contact(const drg_doc *doc, const drg_contact *c);

// For people: contacts, statements, agenda, events, what was skipped.
drg_err drg_print_report(drg_buf *out, drg_doc *doc, const drg_look *look, drg_arena *scratch);

// Sentence by sentence: tree, records with the pattern that fired and how each actor, date and place was resolved; why not.
drg_err drg_print_explain(drg_buf *out, drg_doc *doc, const drg_look *look, drg_arena *scratch);

// The expressions of time, one JSON object a line: words, value, days, and the rule that read them.
drg_err drg_print_dates(drg_buf *out, const drg_doc *doc, drg_arena *scratch);

// Who and where, one JSON object a line: mentions of actors with chain, name, code and id; places with position.
drg_err drg_print_mentions(drg_buf *out, const drg_doc *doc, drg_arena *scratch);

#endif
