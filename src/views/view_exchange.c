// SPDX-License-Identifier: MIT
//
// view_exchange -- events with the columns of other event data sets.

#include "views/view_inner.h"

drg_err view_exchange(view_query *q, view_writer *w, drg_rows_form form)
{
    (void)w;
    return drg_fail(q->note, DRG_E_USAGE, "no such format (%d)", (int)form);
}
