// SPDX-License-Identifier: MIT
//
// view_exchange -- events of a ledger with the columns of POLECAT, Phoenix, ICEWS and GDELT: the answers of `events` with their
// evidence, handed to the room exchange row by row.
//
// Rule     without --status: what was done, as exchange.h says; else the statuses that are asked for

#include "exchange/exchange.h"
#include "views/view_inner.h"

typedef struct relay {
    view_writer *w;
    drg_exchange_format format;
    int flags;
    drg_arena scratch;
    drg_note *note;
} relay;

static drg_err take(void *user, const char *bytes, size_t n)
{
    relay *r = user;
    drg_arena_reset(&r->scratch);
    DRG_TRY(drg_exchange_lines(&r->w->out, r->format, r->flags, (drg_str){bytes, n}, &r->scratch, r->note));
    return view_flush(r->w);
}

drg_err view_exchange(view_query *q, view_writer *w, drg_rows_form form)
{
    static const drg_exchange_format formats[] = {DRG_EXCHANGE_POLECAT, DRG_EXCHANGE_PHOENIX, DRG_EXCHANGE_ICEWS, DRG_EXCHANGE_GDELT};
    relay r = {.w = w, .format = formats[form - DRG_ROWS_POLECAT], .note = q->note};
    drg_view_ask ask = *q->ask;
    ask.evidence = 1;
    r.flags = ask.status ? DRG_EXCHANGE_ALL : 0;
    drg_arena_init(&r.scratch, 0);
    drg_exchange_header(&w->out, r.format);
    drg_err err = view_flush(w);
    if (!err) err = drg_view_write(q->db, DRG_VIEW_EVENTS, &ask, DRG_ROWS_JSONL, NULL, take, &r, &w->n_rows, q->note);
    drg_arena_free(&r.scratch);
    return err;
}
