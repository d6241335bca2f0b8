// SPDX-License-Identifier: MIT
//
// views -- questions to a ledger and exports from it: tables for people, rows for programs, files for other programs.
//
// Reads    a ledger (src/ledger/schema.sql) through a read-only handle of SQLite; the schema is all that it knows of the ledger.
//          Knowledge of the world serves one purpose: to know who is meant by "Kremlin" or "Macron" in a question.
// Writes   through a drg_sink, piece by piece; nothing is held but the row at hand (tables of the network hold nodes)
// Method   one SELECT a view (view_sql.c), conditions added from the question with bound parameters (view_filter.c), rows handed to
//          a writer: terminal table, JSON Lines, CSV, iCalendar, GraphML, GEXF, DOT, and the columns of other event data sets
// Rule     rows are ordered to the last tie (by day, then by the record's id); the same ledger and question give the same bytes
// Rule     no clock: "from now on" is the last day that the ledger was told about, and DTSTAMP the day of the record
// Errors   DRG_E_USAGE a question that makes no sense (words in note), DRG_E_NOTFOUND an actor that the ledger does not have,
//          DRG_E_FORMAT not a ledger, DRG_E_IO, DRG_E_NOMEM, or what the sink returned

#ifndef DRG_VIEWS_VIEWS_H
#define DRG_VIEWS_VIEWS_H

#include "base/err.h"
#include "base/str.h"
#include "know/know.h"

struct sqlite3;

typedef enum drg_view {
    DRG_VIEW_CONTACTS, DRG_VIEW_EVENTS, DRG_VIEW_STATEMENTS,
    DRG_VIEW_AGENDA,    // contacts announced for a day from ask.from on
    DRG_VIEW_TIMELINE,  // contacts, and events that are no part of one
    DRG_VIEW_POSITIONS, // what ask.who has said [on ask.subject], with changes of stance
    DRG_VIEW_DYAD,      // ask.who and ask.whom, month by month
    DRG_VIEW_ACTORS,    // with counts
    DRG_VIEW_TRAVEL,    // one row a foreign visit of one office holder
    DRG_VIEW_NETWORK,   // parties and what is between them, for DRG_ROWS_GRAPHML and the like; as rows: its edges
    DRG_N_VIEW
} drg_view;

typedef enum drg_rows_form {
    DRG_ROWS_TABLE,  // for people; may improve
    DRG_ROWS_JSONL,  // an object a row; what is not known is left out
    DRG_ROWS_CSV,    // RFC 4180, a header line, lists joined by "; "
    DRG_ROWS_ICS,    // RFC 5545; of contacts and the agenda
    DRG_ROWS_GRAPHML, DRG_ROWS_GEXF, DRG_ROWS_DOT,                   // of the network
    DRG_ROWS_POLECAT, DRG_ROWS_PHOENIX, DRG_ROWS_ICEWS, DRG_ROWS_GDELT // of events; exchange/exchange.h
} drg_rows_form;

// What is asked. Zeroed: everything. Lists of words are separated by commas ("visit,call"): any of them.
typedef struct drg_view_ask {
    const char *who, *whom, *subject; // positions, dyad
    const char *const *actors;        // names, aliases, codes ("FRA", "RUS GOV"), ids ("Q3052772"): each must take part
    int n_actors;
    const char *country, *sector;     // a party of this country (name or code) and this sector takes part
    const char *type, *form, *status; // lists
    const char *topic;                // part of a topic's words
    const char *place;                // name of a place, division or country
    const char *from, *to;            // days, months or years: "2022-02-07", "2022-02", "2022"
    const char *text;                 // full text of sentences and titles, in the words of SQLite's FTS5
    const char *id;                   // one record
    double confidence;                // at least
    long sources;                     // independent sources, at least
    long limit;                       // rows at most; 0: all
    int evidence;                     // 1: with the words of every report, and who printed them
    const char *period;               // network: "month", "year", "all"; NULL: year
    int by_country;                   // network: countries are the nodes
    int spreadsheet;                  // CSV that a spreadsheet may open: see rows_text.c
    const drg_know *know;             // or NULL: names are taken as the ledger has them
} drg_view_ask;

// Opens a ledger for reading only. A file on a medium that cannot be written is read as it lies there.
drg_err drg_view_open(struct sqlite3 **db, const char *path, drg_note *note);
void drg_view_close(struct sqlite3 *db);

// Answers. *n_rows, which may be NULL, tells how many rows (entries, edges) were written; look is for tables and may be NULL.
drg_err drg_view_write(struct sqlite3 *db, drg_view view, const drg_view_ask *ask, drg_rows_form form, const drg_look *look,
                       drg_sink sink, void *user, uint64_t *n_rows, drg_note *note);

#endif
