// SPDX-License-Identifier: MIT
//
// ledger_inner -- what the files of the ledger share; see ledger.h.

#ifndef DRG_LEDGER_LEDGER_INNER_H
#define DRG_LEDGER_LEDGER_INNER_H

#include "ledger/ledger.h"
#include "ledger/merge_stream.h"

#include <sqlite3.h>

#define LEDGER_VERSION 1
#define SQL_MAX 160

typedef struct sql_kept { // a statement that is prepared once
    const char *text;
    sqlite3_stmt *stmt;
} sql_kept;

typedef struct id_list {
    int64_t *ids;
    size_t n, cap;
} id_list;

// What the merging of one kind of record needs to know of the schema.
typedef struct ledger_kind {
    const char *reports, *units, *merged, *merged_id; // contact_reports, contact_units, contacts, contact_id
    int is_event;
} ledger_kind;
extern const ledger_kind ledger_kinds[2]; // contacts, events

struct drg_ledger {
    sqlite3 *db;
    char *path;
    drg_ledger_mode mode;
    drg_settings settings;
    int in_batch;           // a transaction is open
    int anew;               // settings have changed: all is merged anew
    sql_kept kept[SQL_MAX];
    int n_kept;
    drg_arena arena;        // of the document at hand
    drg_ledger_counts counts, pending; // committed; of the batch
    id_list fresh[2];       // reports of the batch that are to find their leaders
    id_list touched[2];     // leaders whose contacts have gained or lost a report
    uint64_t n_removed;     // documents that left in this batch
};

// ---- SQL ---------------------------------------------------------------------------------------------------------------

// A statement, prepared once and reset. text is a literal or lives as long as the ledger. NULL: ledger_fail tells why.
sqlite3_stmt *sql(drg_ledger *ledger, const char *text);
// One of two statements that differ in the names of tables: %1 reports, %2 units, %3 merged, %4 merged_id.
sqlite3_stmt *sql_kind(drg_ledger *ledger, const char *text, int kind);
void sql_text(sqlite3_stmt *stmt, int n, drg_str text);  // NULL where it is absent; the bytes stay until the statement is reset
void sql_day(sqlite3_stmt *stmt, int n, int32_t day, char room[11]);
void sql_id(sqlite3_stmt *stmt, int n, int64_t id);      // NULL for 0
drg_str sql_cell(sqlite3_stmt *stmt, int column);        // until the next step
drg_err sql_run(drg_ledger *ledger, sqlite3_stmt *stmt, drg_note *note); // a statement without rows, to its end
drg_err sql_exec(drg_ledger *ledger, const char *text, drg_note *note);
// The first column of the first row; 0 where there is none.
drg_err sql_number(drg_ledger *ledger, sqlite3_stmt *stmt, int64_t *number, drg_note *note);
drg_err ledger_fail(drg_ledger *ledger, drg_note *note);

drg_err ids_add(id_list *list, int64_t id);
void ids_free(id_list *list);

// ---- parts --------------------------------------------------------------------------------------------------------------

drg_err ledger_begin(drg_ledger *ledger, drg_note *note);
drg_err ledger_actor(drg_ledger *ledger, int64_t *id, const drg_party *party, drg_note *note);
drg_err ledger_place(drg_ledger *ledger, int64_t *id, const drg_site *site, drg_note *note);
drg_err ledger_insert(drg_ledger *ledger, const drg_docrecords *doc, drg_note *note);          // ledger_add.c
drg_err ledger_take_out(drg_ledger *ledger, int64_t document, drg_note *note);                  // ledger_remove.c
drg_err ledger_sweep(drg_ledger *ledger, drg_note *note);
drg_err ledger_merge(drg_ledger *ledger, int kind, drg_note *note);                             // ledger_merge.c
drg_err ledger_units(drg_ledger *ledger, int kind, int64_t id, const drg_report *report, drg_note *note);
drg_err ledger_units_anew(drg_ledger *ledger, int kind, drg_note *note);
drg_err ledger_write_merged(drg_ledger *ledger, int kind, const drg_made *made, const drg_report *const *reports, drg_note *note); // ledger_merged.c
drg_err ledger_told(drg_told *told, sqlite3_stmt *stmt, int first, drg_arena *arena);           // doc, day, source, url, title, print

#endif
