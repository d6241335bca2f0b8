// SPDX-License-Identifier: MIT
//
// datafolder -- where model, world index and patterns lie.

#ifndef DRG_FLOW_DATAFOLDER_H
#define DRG_FLOW_DATAFOLDER_H

#include "base/buf.h"
#include "base/err.h"

// Appends the folder: `given` as it is; where that is NULL, the environment variable DRAGOMAN_DATA, or the first that holds
// a model of share/dragoman beside the executable, ../share/dragoman from there, and the folder of the installation.
// DRG_E_NOTFOUND with the places in note.
drg_err drg_datafolder_find(drg_buf *folder, const char *given, drg_note *note);

// Whether a file is there and can be read.
int drg_datafolder_has(const char *path);

#endif
