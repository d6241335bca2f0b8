// SPDX-License-Identifier: MIT
//
// view_sql -- the columns of each view, and the SELECT that fills them.

#ifndef DRG_VIEWS_VIEW_SQL_H
#define DRG_VIEWS_VIEW_SQL_H

#include "views/view_inner.h"

// The columns of a view; a name that begins with '.' is for tables alone, with '{' for JSON, with ',' for CSV, and width 0 or not, any
// other is for both JSON and CSV, in tables when it has a width. Those of evidence come last.
const view_column *view_columns(drg_view view, int *n);

// Appends what stands behind the list of columns: FROM ... ORDER BY ...
drg_err view_from(view_query *q, drg_view view);
// Appends the common table expressions that view_from relies on: "WITH k AS (...) "; called first.
drg_err view_with(view_query *q, drg_view view, drg_rows_form form);

// Appends a SELECT of the ids of the records that the question picks; statuses is a list in SQL for questions that name none, or NULL.
drg_err view_pick_contacts(view_query *q, const char *statuses);
drg_err view_pick_events(view_query *q, const char *statuses);

#endif
