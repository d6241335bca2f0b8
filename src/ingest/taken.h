// SPDX-License-Identifier: MIT
//
// taken -- one article as a format reader hands it over: its text and what stands beside it; and how format readers look.
//
// A reader draws from a window, one article a call, and knows nothing of documents: source.c makes them. Its strings live in the
// arena or in `body` until the next call; they may be in any character set where the format names none.

#ifndef DRG_INGEST_TAKEN_H
#define DRG_INGEST_TAKEN_H

#include "base/arena.h"
#include "ingest/fields.h"
#include "ingest/window.h"

#define DRG_WHOLE_MOST ((size_t)64 << 20) // bytes of a document that must be held whole: a page, a message, a PDF

typedef struct drg_taken {
    drg_arena *arena;
    drg_buf *body;               // for a text that is put together
    const drg_fields *fields;    // names of columns
    drg_format format;
    drg_str field[DRG_N_FIELDS];
    drg_str byline;              // who wrote it
    drg_str charset;             // what the sender says of the text, or {NULL,0}
    int markup;                  // the text is a web page, or a piece of one
    int no_url_day;              // the address is no article's own: its digits are no date
    int goes_on;                 // behind an error of next: the reader has more in its hands, though the window has not moved
} drg_taken;

// A format reader. open may be NULL for readers without state. next: DRG_E_NOTFOUND at the end; other errors concern one article.
typedef struct drg_taker {
    drg_err (*open)(void **state, drg_window *window, drg_taken *taken, drg_note *note);
    drg_err (*next)(void *state, drg_window *window, drg_taken *taken, drg_note *note);
    void (*close)(void *state);
} drg_taker;

extern const drg_taker drg_take_jsonl, drg_take_json, drg_take_csv, drg_take_xml, drg_take_mail, drg_take_export, drg_take_rtf,
    drg_take_pdf;

// The error that the arena's refusal means.
static inline drg_err drg_taken_refused(const drg_taken *taken) { return taken->arena->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM; }

#endif
