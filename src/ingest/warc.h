// SPDX-License-Identifier: MIT
//
// warc -- web archives (WARC 0.18 to 1.1) and Common Crawl's WET: record by record, each page as a stream of its own.
//
// Takes    "response" records with status 200 and a type that can hold an article; "conversion" and "resource" records
// Rule     the day of the crawl is no day of issue and is not taken
// Source   ISO 28500; RFC 9112 for the HTTP message inside; chunks are put together here, compressed bodies are the caller's

#ifndef DRG_INGEST_WARC_H
#define DRG_INGEST_WARC_H

#include "ingest/window.h"

typedef struct drg_warc {
    drg_window *from;
    uint64_t left;       // bytes of the record at hand that were not given out
    int chunked;         // the body comes in chunks
    uint64_t chunk;      // bytes left of the chunk at hand
    unsigned long record;
    int damaged;
    char url[2048], charset[64];
    size_t handed;
} drg_warc;

// The next page: url and charset are set where known. DRG_E_NOTFOUND at the end; DRG_E_FORMAT when the archive is damaged.
drg_err drg_warc_next(drg_warc *warc, drg_note *note);
// A drg_pull over the page at hand; user is the drg_warc.
drg_err drg_warc_pull(void *user, drg_str *block, drg_note *note);

#endif
