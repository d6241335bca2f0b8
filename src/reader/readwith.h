// SPDX-License-Identifier: MIT
//
// readwith -- a reader with chosen kernels, for the tests that compare them.

#ifndef DRG_READER_READWITH_H
#define DRG_READER_READWITH_H

#include "reader/kernels.h"
#include "reader/reader.h"

drg_err drg_reader_new_with(drg_reader **reader, const drg_model *model, const drg_kernels *kernels, drg_note *note);

#endif
