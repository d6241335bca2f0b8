// SPDX-License-Identifier: MIT
//
// unpack -- gzip, zstd, xz, bzip2, tar and zip over libarchive: an entry after another, each as a stream.
//
// Rule     told apart by their first bytes, never by name; only these formats are switched on in libarchive
// Rule     a bomb costs time within bounds and no memory: an input may unfold to DRG_UNPACK_RATIO times what was read of it (the
//          first DRG_UNPACK_FREE bytes aside), to DRG_UNPACK_TOTAL bytes and DRG_UNPACK_ENTRIES entries, over all its layers
// Rule     a compressed stream directly inside a compressed stream is refused
// Not here encrypted archives: refused by entry

#ifndef DRG_INGEST_UNPACK_H
#define DRG_INGEST_UNPACK_H

#include "ingest/window.h"

#define DRG_UNPACK_DEPTH 6                        // layers: a .tar.gz inside a .zip has three
#define DRG_UNPACK_RATIO 2000                     // gzip reaches 1032 on one layer
#define DRG_UNPACK_FREE ((uint64_t)64 << 20)
#define DRG_UNPACK_TOTAL ((uint64_t)4 << 40)
#define DRG_UNPACK_ENTRIES 50000000u

typedef struct drg_budget {
    const drg_window *outermost; // how much was read of the input
    uint64_t out;                // bytes that came out of any layer
    unsigned entries;
} drg_budget;

typedef enum drg_pack { DRG_PACK_NONE, DRG_PACK_STREAM, DRG_PACK_ARCHIVE } drg_pack;
#define DRG_PACK_HEAD 512 // bytes that drg_pack_of wants to see
drg_pack drg_pack_of(drg_str head);

typedef struct drg_unpack drg_unpack;
// The window is read on as entries are; it must outlive what is opened.
drg_err drg_unpack_open(drg_unpack **unpack, drg_window *from, drg_pack pack, drg_budget *budget, drg_note *note);
// The next file; folders and links are passed over. *name lives until the next call, and is "" for a stream. DRG_E_NOTFOUND.
drg_err drg_unpack_next(drg_unpack *unpack, drg_str *name, drg_note *note);
// A drg_pull over the entry at hand; user is the drg_unpack.
drg_err drg_unpack_pull(void *user, drg_str *block, drg_note *note);
void drg_unpack_close(drg_unpack *unpack);

#endif
