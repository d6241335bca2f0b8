// SPDX-License-Identifier: MIT
//
// window -- bytes as they come: over memory, or over a stream of any length of which only the part in use is held.
//
// Every format reader works on a window, so that a file, a pipe and an entry of an archive are the same to it. What lies ahead is
// `view`; a reader asks for more with drg_window_want and gives back what it has used with drg_window_pass.
//
// Rule     view is valid until the next call on the window
// Memory   what a reader wants at once, and one block; memory windows hold nothing

#ifndef DRG_INGEST_WINDOW_H
#define DRG_INGEST_WINDOW_H

#include "base/buf.h"
#include "base/err.h"

// Gives the next block of bytes, which live until the next call; an empty block is the end.
typedef drg_err (*drg_pull)(void *user, drg_str *block, drg_note *note);

typedef struct drg_window {
    drg_str view;    // the bytes ahead that are there
    int over;        // nothing follows behind view
    uint64_t passed; // bytes given back so far
    drg_pull pull;   // NULL over memory
    void *user;
    drg_buf held;    // what view lies in, over a stream
    size_t at;       // of view, in held
} drg_window;

void drg_window_memory(drg_window *window, drg_str bytes); // bytes must outlive the window
void drg_window_stream(drg_window *window, drg_pull pull, void *user);
void drg_window_free(drg_window *window);

// Sees to it that n bytes are in view, or all there are. DRG_E_NOMEM, or what the stream says.
drg_err drg_window_want(drg_window *window, size_t n, drg_note *note);
// One block more into view, whatever its size.
drg_err drg_window_more(drg_window *window, drg_note *note);
void drg_window_pass(drg_window *window, size_t n);
// The next line without its end ('\n', a '\r' before it stays), passed already: it lives until the next call. DRG_E_NOTFOUND at
// the end; DRG_E_LIMIT when it is longer than `most`: then it is passed, and *line tells its length alone.
drg_err drg_window_line(drg_window *window, size_t most, drg_str *line, drg_note *note);
// All the rest into view; DRG_E_LIMIT when it is more than `most`.
drg_err drg_window_all(drg_window *window, size_t most, drg_note *note);

#endif
