// SPDX-License-Identifier: MIT
//
// ledger -- one SQLite file: what many documents tell, and what happened according to them, once.
//
// Reads    the records of docs/formats/records.md as JSON Lines, document by document
// Writes   schema.sql (explained there and in docs/ledger.md)
// Method   each document's records are stored as they came; those that came or went, and whom they concern, find their leaders anew
//          among the records near in time that share two parties with them (merge.h)
// Rule     the merged layer is a function of the stored records and settings: order and batches play no part
// Rule     a document that comes again unchanged changes nothing; a changed one (same id) replaces its own records only
// Rule     one transaction a batch: whatever ends the process, at most the batch in flight is missing. Write-ahead log: readers
//          read on while one writes; a second writer waits up to a minute.
// Errors   DRG_E_IO (file, disk full, busy), DRG_E_FORMAT (no ledger; a line that is no record), DRG_E_VERSION (made by a later
//          dragoman), DRG_E_NOTFOUND, DRG_E_NOMEM; the words are in note
// Threads  a handle belongs to one thread at a time

#ifndef DRG_LEDGER_LEDGER_H
#define DRG_LEDGER_LEDGER_H

#include "base/buf.h"
#include "base/err.h"
#include "base/str.h"

typedef struct drg_ledger drg_ledger;
struct sqlite3;

typedef enum drg_ledger_mode {
    DRG_LEDGER_READ,  // must be there; nothing is written
    DRG_LEDGER_WRITE, // must be there; an older schema is brought up to date
    DRG_LEDGER_CREATE // made where it is not there
} drg_ledger_mode;

drg_err drg_ledger_open(drg_ledger **ledger, const char *path, drg_ledger_mode mode, drg_note *note);
void drg_ledger_close(drg_ledger *ledger); // gives up a batch that was not committed; NULL is fine

// The database, for questions; borrowed. All statements on it are finalized before drg_ledger_close.
struct sqlite3 *drg_ledger_db(drg_ledger *ledger);

// What came of adding.
typedef struct drg_ledger_counts {
    uint64_t documents;  // new ones
    uint64_t replaced, unchanged;
    uint64_t contacts, events, statements; // records stored
} drg_ledger_counts;

// Adds records, one JSON object a line: each document record, followed by the records of that document. Whole documents only. Opens
// a batch when none is open. On DRG_E_FORMAT (a bad line) and DRG_E_LIMIT (a document whose records take more memory than one may) the
// documents before it stay in the batch, and nothing of it is in.
drg_err drg_ledger_add(drg_ledger *ledger, drg_str lines, drg_note *note);
// Merges what the batch touched and commits it.
drg_err drg_ledger_commit(drg_ledger *ledger, drg_note *note);
drg_ledger_counts drg_ledger_counted(const drg_ledger *ledger); // since open; a batch counts when it is committed

// Takes a document (its id in the records) and all it told out, within the batch. DRG_E_NOTFOUND.
drg_err drg_ledger_remove(drg_ledger *ledger, drg_str doc, drg_note *note);

// "same_text=0.7": changes a setting of merging in this ledger, within the batch; the commit then merges everything anew. DRG_E_USAGE.
drg_err drg_ledger_set(drg_ledger *ledger, drg_str assignment, drg_note *note);

// Examines everything: SQLite's integrity, foreign keys, full text, orphans, schema version, and whether the merged layer is what
// merging all stored records gives. Appends a line for each complaint to report; *n_bad is how many. An error means that it could not
// be examined.
drg_err drg_ledger_check(drg_ledger *ledger, drg_buf *report, uint32_t *n_bad, drg_note *note);

#endif
