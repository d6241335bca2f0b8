// SPDX-License-Identifier: MIT
//
// take_rtf -- a document in Rich Text Format: one article, or an export of LexisNexis or Factiva with many.

#include "ingest/taken.h"

#include "ingest/rtf.h"
#include "ingest/sniff.h"
#include "ingest/text.h"

#include <stdlib.h>

typedef struct document {
    drg_buf text;
    drg_window lines; // over text, for the reader of exports
    void *inner;
    int over, whole;
} document;

static void rtf_close(void *state)
{
    document *d = state;
    if (d->inner) drg_take_export.close(d->inner);
    drg_window_free(&d->lines);
    drg_buf_free(&d->text);
    free(d);
}

static drg_err open_inner(document *d, drg_taken *taken, drg_note *note)
{
    drg_str text = drg_buf_view(&d->text), head = drg_str_sub(text, 0, 4 * DRG_SNIFF_HEAD);
    int lexis = drg_sniff_lexis(head);
    if (!lexis && !drg_sniff_factiva(head)) return DRG_OK;
    taken->format = lexis ? DRG_FORMAT_LEXIS : DRG_FORMAT_FACTIVA;
    drg_window_memory(&d->lines, text);
    return drg_take_export.open(&d->inner, &d->lines, taken, note);
}

static drg_err rtf_open(void **state, drg_window *window, drg_taken *taken, drg_note *note)
{
    DRG_TRY(drg_window_all(window, DRG_WHOLE_MOST, note));
    if (!drg_str_trim(window->view).n) return drg_fail(note, DRG_E_INPUT, "empty");
    document *d = calloc(1, sizeof *d);
    if (!d) return DRG_E_NOMEM;
    drg_err err = drg_rtf_read(&d->text, window->view, &d->whole);
    if (!err && !drg_str_starts(drg_str_trim(window->view), "{\\rtf")) err = drg_fail(note, DRG_E_FORMAT, "it does not begin as RTF does");
    if (!err && d->text.n) err = open_inner(d, taken, note);
    drg_window_pass(window, window->view.n);
    if (err) rtf_close(d);
    else *state = d;
    return err;
}

static drg_err rtf_next(void *state, drg_window *window, drg_taken *taken, drg_note *note)
{
    document *d = state;
    (void)window;
    taken->charset = (drg_str){NULL, 0}; // it is UTF-8 by now
    taken->goes_on = 1;
    if (d->inner) return drg_take_export.next(d->inner, &d->lines, taken, note);
    if (d->over) return DRG_E_NOTFOUND;
    d->over = 1;
    taken->field[DRG_FIELD_TEXT] = drg_str_trim(d->text.n ? drg_buf_view(&d->text) : DRG_STR(""));
    if (!taken->field[DRG_FIELD_TEXT].n) return drg_fail(note, DRG_E_INPUT, "no text in it");
    if (!d->whole) (void)drg_fail(note, DRG_OK, "the document breaks off; read as far as it goes");
    return DRG_OK;
}

const drg_taker drg_take_rtf = {rtf_open, rtf_next, rtf_close};
