// SPDX-License-Identifier: MIT
//
// view_inner -- what the files of the views share: a query under construction, columns, and writers of rows.

#ifndef DRG_VIEWS_VIEW_INNER_H
#define DRG_VIEWS_VIEW_INNER_H

#include "base/buf.h"
#include "views/views.h"

#include <sqlite3.h>

#define VIEW_MAX_BINDS 48
#define VIEW_MAX_COLUMNS 32

// The party that a row of actors stands for: all rows with one id of the knowledge base, else with one name and code. An id that is
// no more than the country (of a newspaper, say) tells nothing.
#define VIEW_PARTY(a) \
    "CASE WHEN " a ".wikidata IS NULL OR " a ".wikidata = " a ".country THEN " a ".name || '|' || coalesce(" a ".code, '') ELSE " a ".wikidata END"

// SQL under construction, with the values of its parameters ?1, ?2, ... in the order in which they were added.
typedef struct view_query {
    sqlite3 *db;
    const drg_view_ask *ask;
    drg_buf sql;
    struct { int is_number; double number; drg_buf text; } binds[VIEW_MAX_BINDS];
    int n_binds;
    char from[11], to[11]; // first and last day asked about; "" for none
    drg_note *note;
} view_query;

typedef enum view_kind { VIEW_TEXT, VIEW_INT, VIEW_NUM, VIEW_LIST /* JSON array of words */, VIEW_OBJECTS /* JSON array of objects */ } view_kind;

// A column of a view. width 0: not in tables; > 0: so many characters; < 0: a share of what is left. A column whose name begins
// with '.' is for tables alone; a width of 100 and more (WIDE) is a line of its own below the row.
#define VIEW_WIDE 100
typedef struct view_column {
    const char *name, *sql;
    view_kind kind;
    int width;
} view_column;

// A writer of rows: a row is a statement that stands on it.
typedef struct view_writer view_writer;
struct view_writer {
    drg_err (*begin)(view_writer *w);
    drg_err (*row)(view_writer *w, sqlite3_stmt *stmt);
    drg_err (*end)(view_writer *w);
    const view_column *columns; // those that are shown
    view_column room[VIEW_MAX_COLUMNS]; // where they were picked from more
    int n_columns;
    drg_look look;
    int spreadsheet; // CSV for spreadsheets: a byte order mark, and formulas made harmless
    drg_buf out;
    drg_sink sink;
    void *user;
    uint64_t n_rows;
};
drg_err view_flush(view_writer *w); // hands what is in out to the sink

// view_filter.c. Every function appends to query->sql; errors are of the question, or of memory.
drg_err view_query_init(view_query *q, sqlite3 *db, const drg_view_ask *ask, drg_note *note);
void view_query_free(view_query *q);
void view_add(view_query *q, const char *sql);
drg_err view_bind_text(view_query *q, drg_str text, int *number);
drg_err view_where_contacts(view_query *q); // conditions on `c`, each as " AND ..."
drg_err view_where_events(view_query *q);   // on `e`
drg_err view_where_statements(view_query *q, int by_speaker); // on `s`
drg_err view_where_actors(view_query *q);   // on `a`
// Binds the row numbers of actors that a name means, as a JSON array; DRG_E_NOTFOUND when the ledger has none of them.
drg_err view_bind_actor(view_query *q, const char *name, int *number);
drg_err view_prepare(view_query *q, sqlite3_stmt **stmt);
drg_err view_fail(sqlite3 *db, drg_note *note);

// view_actor.c: appends "[1,5,9]", the numbers of the actors that are meant.
drg_err view_actor_ids(sqlite3 *db, const drg_know *know, const char *name, drg_buf *json, uint32_t *n, drg_note *note);
// The code of the country that a name means, or the words themselves.
drg_str view_country_code(const drg_know *know, const char *name, char room[64]);

// rows_text.c, rows_table.c
void view_rows_jsonl(view_writer *w);
void view_rows_csv(view_writer *w);
void view_rows_table(view_writer *w);
// Appends the items of a JSON array of words, with `between` between them.
void view_list_join(drg_buf *out, const char *json, size_t n, const char *between);
drg_str view_cell(sqlite3_stmt *stmt, int column);

// view_ical.c, view_network.c, view_exchange.c
drg_err view_ical(view_query *q, view_writer *w, int agenda);
drg_err view_network(view_query *q, view_writer *w, drg_rows_form form);
drg_err view_exchange(view_query *q, view_writer *w, drg_rows_form form);

#endif
