// SPDX-License-Identifier: MIT
//
// know_compile -- turns the tables of data/world/ into the one index file that know.h opens.
//
// Reads    DATA_DIR/world/*.tsv (formats: data/README.md)
// Writes   one file, under a temporary name first; same tables, same bytes
// Rule     a wrong line stops the work with file:line and what is wrong; nothing is written then

#ifndef DRG_KNOW_KNOW_COMPILE_H
#define DRG_KNOW_KNOW_COMPILE_H

#include "base/err.h"

#include <stdint.h>

typedef struct drg_know_tally {
    uint32_t countries, persons, offices, orgs, metonyms, places, titles, keys;
    uint64_t bytes;
} drg_know_tally;

// tally may be NULL. DRG_E_IO, DRG_E_FORMAT, DRG_E_NOMEM.
drg_err drg_know_compile(const char *data_dir, const char *out_path, drg_know_tally *tally, drg_note *note);

#endif
