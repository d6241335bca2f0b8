// SPDX-License-Identifier: MIT
//
// know_inner -- what the files of this room share about an open index; nobody else includes it.

#ifndef DRG_KNOW_KNOW_INNER_H
#define DRG_KNOW_KNOW_INNER_H

#include "base/file.h"
#include "know/know.h"
#include "know/world_file.h"

#include <stdatomic.h>

struct drg_know_section {
    const unsigned char *p;
    uint32_t n; // items
};

struct drg_know {
    drg_file file;
    struct drg_know_section section[DRG_N_WORLD];
    void *records[DRG_N_WORLD];                 // structs, filled on first use
    _Atomic unsigned char *ready[DRG_N_WORLD];  // per record: 0 untouched, 1 being filled, 2 filled
    drg_actordict *dictionary;                   // the user's, or NULL
};

// The string at this offset of the pool; absent when there is none.
drg_str drg_know_string(const drg_know *know, uint32_t offset);

// The meanings of any key of the index, names or not; returns how many there are (only cap are written).
size_t drg_know_hits_of(const drg_know *know, drg_str key, drg_know_hit *hits, size_t cap);

#endif
