// SPDX-License-Identifier: MIT
//
// watcher -- one round of `dragoman watch`: feeds that are due are read, articles that are due are fetched, coded and added to the ledger.

#ifndef DRG_CLI_WATCHER_H
#define DRG_CLI_WATCHER_H

#include "dragoman.h"
#include "feedfile.h"
#include "fetch/fetch.h"
#include "ledger/watchlist.h"

typedef enum watcher_level { WATCHER_ERROR, WATCHER_WARNING, WATCHER_INFO, WATCHER_DEBUG } watcher_level;

typedef struct watcher {
    drg_ledger *ledger;
    drg_fetch *fetch;
    drg_worker *worker;
    int64_t every;        // seconds between two looks at a feed
    watcher_level level;  // what is written to stderr
    drg_arena arena;
    drg_buf records;
    uint64_t n_feeds, n_articles, n_failed; // of this sitting
} watcher;

// Reads every feed of the list that is due. Not 0: the ledger cannot be written, or a signal came.
int watcher_feeds(watcher *w, const feedfile *feeds);
// Works through the articles that are due, up to `most`. *soonest: when the next one is, 0 for never. Not 0 as above.
int watcher_articles(watcher *w, int most, int64_t *soonest);
// When the next feed of the list is due.
int watcher_next_feed(watcher *w, const feedfile *feeds, int64_t *soonest);

// A line on stderr with the time, where the level asks for it.
#if defined(__GNUC__)
__attribute__((format(printf, 3, 4)))
#endif
void watcher_log(const watcher *w, watcher_level level, const char *format, ...);

#endif
