// SPDX-License-Identifier: MIT
//
// watchlist -- two tables beside the ledger's own: watch_feeds and watch_articles.

#include "ledger/watchlist.h"

#include "ledger/ledger_inner.h"

static const char tables[] =
    "CREATE TABLE IF NOT EXISTS watch_feeds (\n"
    "  url TEXT PRIMARY KEY, etag TEXT, modified TEXT, next_at INTEGER NOT NULL DEFAULT 0, failures INTEGER NOT NULL DEFAULT 0, error TEXT\n"
    ") WITHOUT ROWID;\n"
    "CREATE TABLE IF NOT EXISTS watch_articles (\n"
    "  id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, feed TEXT NOT NULL, title TEXT, date TEXT, text TEXT, markup INTEGER NOT NULL DEFAULT 0,\n"
    "  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'failed')), tries INTEGER NOT NULL DEFAULT 0,\n"
    "  next_at INTEGER NOT NULL, found_at INTEGER NOT NULL, reason TEXT\n"
    ");\n"
    "CREATE INDEX IF NOT EXISTS watch_articles_due ON watch_articles (next_at) WHERE state = 'waiting';\n";

drg_err drg_watchlist_open(drg_ledger *ledger, drg_note *note) { return sql_exec(ledger, tables, note); }

static drg_str kept(sqlite3_stmt *stmt, int column, drg_arena *arena)
{
    drg_str s = sql_cell(stmt, column);
    return (drg_str){s.n ? drg_arena_copy(arena, s.p, s.n) : NULL, s.n};
}

drg_err drg_watchlist_feed(drg_ledger *ledger, drg_str url, drg_watched_feed *feed, drg_arena *arena, drg_note *note)
{
    *feed = (drg_watched_feed){url, {NULL, 0}, {NULL, 0}, 0, 0};
    sqlite3_stmt *s = sql(ledger, "SELECT etag, modified, next_at, failures FROM watch_feeds WHERE url = ?1");
    if (!s) return ledger_fail(ledger, note);
    sql_text(s, 1, url);
    int rc = sqlite3_step(s);
    if (rc == SQLITE_DONE) {
        sqlite3_reset(s);
        return DRG_OK;
    }
    if (rc != SQLITE_ROW) return ledger_fail(ledger, note);
    feed->etag = kept(s, 0, arena);
    feed->modified = kept(s, 1, arena);
    feed->next_at = sqlite3_column_int64(s, 2);
    feed->failures = sqlite3_column_int(s, 3);
    sqlite3_reset(s); // an open question would keep later batches from beginning
    return arena->failed ? DRG_E_NOMEM : DRG_OK;
}

drg_err drg_watchlist_begin(drg_ledger *ledger, drg_note *note) { return sql_exec(ledger, "BEGIN IMMEDIATE", note); }

drg_err drg_watchlist_entry(drg_ledger *ledger, drg_str feed, drg_str url, drg_str title, drg_str date, drg_str text, int markup, int64_t now, int *is_new, drg_note *note)
{
    sqlite3_stmt *s = sql(ledger, "INSERT INTO watch_articles (url, feed, title, date, text, markup, next_at, found_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7) "
                                  "ON CONFLICT (url) DO NOTHING");
    if (!s) return ledger_fail(ledger, note);
    sql_text(s, 1, url);
    sql_text(s, 2, feed);
    sql_text(s, 3, title);
    sql_text(s, 4, date);
    sql_text(s, 5, text);
    sqlite3_bind_int(s, 6, markup);
    sqlite3_bind_int64(s, 7, now);
    DRG_TRY(sql_run(ledger, s, note));
    *is_new = sqlite3_changes(ledger->db) > 0;
    return DRG_OK;
}

drg_err drg_watchlist_end(drg_ledger *ledger, const drg_watched_feed *feed, drg_str error, drg_note *note)
{
    sqlite3_stmt *s = sql(ledger, "INSERT INTO watch_feeds (url, etag, modified, next_at, failures, error) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
                                  "ON CONFLICT (url) DO UPDATE SET etag = ?2, modified = ?3, next_at = ?4, failures = ?5, error = ?6");
    if (!s) return ledger_fail(ledger, note);
    sql_text(s, 1, feed->url);
    sql_text(s, 2, feed->etag);
    sql_text(s, 3, feed->modified);
    sqlite3_bind_int64(s, 4, feed->next_at);
    sqlite3_bind_int(s, 5, feed->failures);
    sql_text(s, 6, error);
    DRG_TRY(sql_run(ledger, s, note));
    return sql_exec(ledger, "COMMIT", note);
}

drg_err drg_watchlist_next(drg_ledger *ledger, int64_t now, drg_watched_article *a, int64_t *soonest, drg_arena *arena,
                           drg_note *note)
{
    *soonest = 0;
    sqlite3_stmt *s = sql(ledger, "SELECT id, url, feed, title, date, text, markup, tries, next_at FROM watch_articles WHERE state = 'waiting' ORDER BY next_at, id LIMIT 1");
    if (!s) return ledger_fail(ledger, note);
    int rc = sqlite3_step(s);
    if (rc == SQLITE_DONE) {
        sqlite3_reset(s);
        return DRG_E_NOTFOUND;
    }
    if (rc != SQLITE_ROW) return ledger_fail(ledger, note);
    *soonest = sqlite3_column_int64(s, 8);
    if (*soonest > now) {
        sqlite3_reset(s);
        return DRG_E_NOTFOUND;
    }
    *a = (drg_watched_article){sqlite3_column_int64(s, 0), kept(s, 1, arena), kept(s, 2, arena), kept(s, 3, arena), kept(s, 4, arena), kept(s, 5, arena),
        sqlite3_column_int(s, 6), sqlite3_column_int(s, 7)};
    sqlite3_reset(s);
    return arena->failed ? DRG_E_NOMEM : DRG_OK;
}

drg_err drg_watchlist_settle(drg_ledger *ledger, int64_t id, int is_done, drg_str reason, int64_t next_at, drg_note *note)
{
    // what the feed brought is kept only as long as it may be needed
    sqlite3_stmt *s = sql(ledger, "UPDATE watch_articles SET state = ?2, reason = ?3, tries = tries + 1, next_at = ?4, "
                                  "text = CASE WHEN ?2 = 'waiting' THEN text END WHERE id = ?1");
    if (!s) return ledger_fail(ledger, note);
    sqlite3_bind_int64(s, 1, id);
    sql_text(s, 2, is_done ? DRG_STR("done") : next_at ? DRG_STR("waiting") : DRG_STR("failed"));
    sql_text(s, 3, reason);
    sqlite3_bind_int64(s, 4, next_at);
    return sql_run(ledger, s, note);
}

drg_err drg_watchlist_counts(drg_ledger *ledger, drg_watch_counts *counts, drg_note *note)
{
    static const char *const texts[] = {"SELECT count(*) FROM watch_articles WHERE state = 'waiting'", "SELECT count(*) FROM watch_articles WHERE state = 'done'",
        "SELECT count(*) FROM watch_articles WHERE state = 'failed'"};
    int64_t *to[] = {&counts->waiting, &counts->done, &counts->failed};
    for (int i = 0; i < 3; i++) {
        sqlite3_stmt *s = sql(ledger, texts[i]);
        if (!s) return ledger_fail(ledger, note);
        DRG_TRY(sql_number(ledger, s, to[i], note));
    }
    return DRG_OK;
}
