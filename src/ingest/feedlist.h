// SPDX-License-Identifier: MIT
//
// feedlist -- the entries of a feed, with their links: also those that bring no text of their own.

#ifndef DRG_INGEST_FEEDLIST_H
#define DRG_INGEST_FEEDLIST_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

typedef struct drg_feedlist drg_feedlist;

typedef struct drg_feed_entry {
    drg_str url, title, date, text; // as the feed has them; absent where it has none
    int markup;                     // text is HTML
} drg_feed_entry;

// bytes is an RSS or Atom document, and outlives the list. DRG_E_FORMAT, DRG_E_NOMEM.
drg_err drg_feedlist_open(drg_feedlist **list, drg_str bytes, drg_note *note);
// The next entry that has an address; its strings live until the next call. DRG_E_NOTFOUND at the end; DRG_E_FORMAT where the document
// breaks off or is no feed (the entries before it stand).
drg_err drg_feedlist_next(drg_feedlist *list, drg_feed_entry *entry, drg_note *note);
void drg_feedlist_close(drg_feedlist *list); // NULL is fine

#endif
