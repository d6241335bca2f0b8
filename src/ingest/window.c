// SPDX-License-Identifier: MIT
//
// window -- bytes as they come; see window.h.

#include "ingest/window.h"

void drg_window_memory(drg_window *window, drg_str bytes)
{
    memset(window, 0, sizeof *window);
    window->view = bytes.p ? bytes : DRG_STR("");
    window->over = 1;
}

void drg_window_stream(drg_window *window, drg_pull pull, void *user)
{
    memset(window, 0, sizeof *window);
    window->view = DRG_STR("");
    window->pull = pull;
    window->user = user;
}

void drg_window_free(drg_window *window)
{
    drg_buf_free(&window->held);
    memset(window, 0, sizeof *window);
}

drg_err drg_window_more(drg_window *window, drg_note *note)
{
    drg_str block = {NULL, 0};
    if (window->over) return DRG_OK;
    drg_err err = window->pull(window->user, &block, note);
    if (err) {
        window->over = 1; // what came before the damage can still be read
        return err;
    }
    if (block.n == 0) {
        window->over = 1;
        return DRG_OK;
    }
    if (window->at && window->at >= window->view.n) { // at most as much is moved as has been read since the last time
        memmove(window->held.p, window->held.p + window->at, window->view.n);
        window->held.n = window->view.n;
        window->at = 0;
    }
    drg_buf_add(&window->held, block.p, block.n);
    if (window->held.failed) return DRG_E_NOMEM;
    window->view = (drg_str){window->held.p + window->at, window->held.n - window->at};
    return DRG_OK;
}

drg_err drg_window_want(drg_window *window, size_t n, drg_note *note)
{
    while (window->view.n < n && !window->over) DRG_TRY(drg_window_more(window, note));
    return DRG_OK;
}

void drg_window_pass(drg_window *window, size_t n)
{
    if (n > window->view.n) n = window->view.n;
    window->view = (drg_str){window->view.p + n, window->view.n - n};
    window->at += n;
    window->passed += n;
}

// Passes bytes up to and with the next line end; their number.
static drg_err pass_line(drg_window *window, size_t *n, drg_note *note)
{
    for (*n = 0;;) {
        const char *end = window->view.n ? memchr(window->view.p, '\n', window->view.n) : NULL;
        size_t step = end ? (size_t)(end - window->view.p) : window->view.n;
        *n += step;
        drg_window_pass(window, step + (end != NULL));
        if (end || window->over) return DRG_OK;
        DRG_TRY(drg_window_more(window, note));
    }
}

drg_err drg_window_line(drg_window *window, size_t most, drg_str *line, drg_note *note)
{
    for (size_t looked = 0;;) {
        const char *end = window->view.n > looked ? memchr(window->view.p + looked, '\n', window->view.n - looked) : NULL;
        size_t n = end ? (size_t)(end - window->view.p) : window->view.n;
        if (n > most) {
            line->p = NULL;
            DRG_TRY(pass_line(window, &line->n, note));
            return DRG_E_LIMIT;
        }
        if (!end && window->over && n == 0) return DRG_E_NOTFOUND;
        if (end || window->over) {
            *line = (drg_str){window->view.p, n};
            drg_window_pass(window, n + (end != NULL));
            return DRG_OK;
        }
        looked = window->view.n;
        DRG_TRY(drg_window_more(window, note));
    }
}

drg_err drg_window_all(drg_window *window, size_t most, drg_note *note)
{
    while (!window->over && window->view.n <= most) DRG_TRY(drg_window_more(window, note));
    if (window->view.n <= most) return DRG_OK;
    return drg_fail(note, DRG_E_LIMIT, "more than %zu bytes in one document", most);
}
