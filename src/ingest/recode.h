// SPDX-License-Identifier: MIT
//
// recode -- a stream in a character set that is known beforehand as UTF-8, block by block: XML dumps in old sets.

#ifndef DRG_INGEST_RECODE_H
#define DRG_INGEST_RECODE_H

#include "ingest/window.h"

typedef struct drg_recode drg_recode;

// *recode is NULL when nothing is to be done: UTF-8, UTF-16 (wide.h has it), or a label that nobody knows. The window must outlive it.
drg_err drg_recode_open(drg_recode **recode, drg_window *from, drg_str label);
// A drg_pull; user is the drg_recode. A byte that means nothing becomes U+FFFD.
drg_err drg_recode_pull(void *user, drg_str *block, drg_note *note);
void drg_recode_close(drg_recode *recode);

#endif
