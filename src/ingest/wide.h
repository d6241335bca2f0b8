// SPDX-License-Identifier: MIT
//
// wide -- a UTF-16 stream as UTF-8, block by block: tables and JSON Lines as Windows programs write them.

#ifndef DRG_INGEST_WIDE_H
#define DRG_INGEST_WIDE_H

#include "ingest/window.h"

typedef struct drg_wide {
    drg_window *from;
    int big;
    char block[24576];
} drg_wide;

// Whether the bytes are UTF-16: by mark, or by NUL bytes in every other place. *mark is the length of the mark.
int drg_wide_is(drg_str head, int *big, size_t *mark);
// A drg_pull; user is the drg_wide. Halves of pairs that stand alone become U+FFFD.
drg_err drg_wide_pull(void *user, drg_str *block, drg_note *note);

#endif
