// SPDX-License-Identifier: MIT
//
// watchlist -- what `dragoman watch` remembers, in the ledger itself: feeds with their state, articles that are to be fetched or were.
//
// Rule     what a feed named and the feed's new state are written in one transaction, an article's records and its end in another: whatever
//          ends the process, nothing is lost and nothing is coded twice
// Rule     times are seconds since 1970

#ifndef DRG_LEDGER_WATCHLIST_H
#define DRG_LEDGER_WATCHLIST_H

#include "base/arena.h"
#include "ledger/ledger.h"

#include <stdint.h>

typedef struct drg_watched_feed {
    drg_str url, etag, modified; // live in the arena
    int64_t next_at;             // when it is to be asked again
    int failures;                // in a row
} drg_watched_feed;

typedef struct drg_watched_article {
    int64_t id;
    drg_str url, feed, title, date, text; // live in the arena
    int markup, tries;
} drg_watched_article;

typedef struct drg_watch_counts {
    int64_t waiting, done, failed;
} drg_watch_counts;

// Makes the tables where they are missing.
drg_err drg_watchlist_open(drg_ledger *ledger, drg_note *note);
// The state of a feed; one never seen is due now.
drg_err drg_watchlist_feed(drg_ledger *ledger, drg_str url, drg_watched_feed *feed, drg_arena *arena, drg_note *note);

// Begins the transaction of a feed that was read; then its entries, then its new state, which ends it.
drg_err drg_watchlist_begin(drg_ledger *ledger, drg_note *note);
// An entry: queued when its address is new. *is_new tells.
drg_err drg_watchlist_entry(drg_ledger *ledger, drg_str feed, drg_str url, drg_str title, drg_str date, drg_str text, int markup, int64_t now, int *is_new, drg_note *note);
drg_err drg_watchlist_end(drg_ledger *ledger, const drg_watched_feed *feed, drg_str error, drg_note *note);

// The article that has been due longest. DRG_E_NOTFOUND: none is due; *soonest is then when the next one is, 0 for never.
drg_err drg_watchlist_next(drg_ledger *ledger, int64_t now, drg_watched_article *article, int64_t *soonest, drg_arena *arena,
                           drg_note *note);
// What came of an article, within the ledger's batch where one is open: done, or not to be tried again (reason given, next_at 0), or to be
// tried again at next_at.
drg_err drg_watchlist_settle(drg_ledger *ledger, int64_t id, int is_done, drg_str reason, int64_t next_at, drg_note *note);

drg_err drg_watchlist_counts(drg_ledger *ledger, drg_watch_counts *counts, drg_note *note);

#endif
