// SPDX-License-Identifier: MIT
//
// cmd_watch -- dragoman watch LEDGER FEEDS.txt: follows feeds and adds the articles they name to a ledger, for as long as it is let.
//
// Rule     the list of feeds is read anew before each round; SIGINT, SIGTERM and SIGHUP end it after the article at hand
// Rule     all state is in the ledger: the same command goes on where it was ended, stopped or killed

#define _POSIX_C_SOURCE 200809L

#include "articles.h"
#include "interrupt.h"
#include "watcher.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#define ROUND 50 // articles between two looks at the feeds

static int stop_fetching(void *user)
{
    (void)user;
    return interrupt_signal() != 0;
}

static watcher_level level_of(const char *name)
{
    static const char *const names[] = {"error", "warning", "info", "debug"};
    for (int i = 0; name && i < 4; i++)
        if (strcmp(name, names[i]) == 0) return (watcher_level)i;
    return WATCHER_INFO;
}

static int complain(const drg_note *note, drg_err err)
{
    fprintf(stderr, "dragoman watch: %s\n", note->text[0] ? note->text : drg_err_name(err));
    return EXIT_ERROR;
}

// Until the next feed or article is due; not longer than a minute, so that changes of the list of feeds are seen.
static int rest(watcher *w, const feedfile *feeds, int64_t article_at)
{
    int64_t feed_at, now = (int64_t)time(NULL);
    if (watcher_next_feed(w, feeds, &feed_at)) return 1;
    int64_t at = !article_at || (feed_at && feed_at < article_at) ? feed_at : article_at, wait = at ? at - now : 60;
    return !interrupt_sleep(1000 * (long)(wait < 1 ? 1 : wait > 60 ? 60 : wait));
}

static int is_due(int64_t at) { return at && at <= (int64_t)time(NULL); }

static int follow(watcher *w, const char *path, int once)
{
    feedfile feeds = {NULL, 0};
    int status = EXIT_DONE;
    for (int round = 0;; round++) {
        int64_t article_at = 0, feed_at = 0;
        if (feedfile_read(&feeds, path) != 0 && round == 0) {
            status = EXIT_ERROR;
            break;
        }
        if (watcher_feeds(w, &feeds) || watcher_articles(w, ROUND, &article_at)) {
            status = interrupt_signal() ? EXIT_DONE : EXIT_ERROR;
            break;
        }
        if (is_due(article_at)) continue;
        if (once) {
            if (watcher_next_feed(w, &feeds, &feed_at)) status = EXIT_ERROR;
            if (status || !is_due(feed_at)) break;
        } else if (rest(w, &feeds, article_at)) {
            break;
        }
    }
    feedfile_free(&feeds);
    return status;
}

static int options_of(const arguments *args, watcher *w, drg_fetch_options *o)
{
    long every, delay, seconds, megabytes;
    if (arguments_number(args, OPT_EVERY, 1, 10080, 15, &every) || arguments_number(args, OPT_DELAY, 0, 3600, 2, &delay) ||
        arguments_number(args, OPT_TIMEOUT, 1, 600, 30, &seconds) || arguments_number(args, OPT_MOST, 1, 512, 16, &megabytes)) return -1;
    const char *agent = arguments_get(args, OPT_AGENT);
    w->every = 60 * (int64_t)every;
    w->level = level_of(arguments_get(args, OPT_LOG));
    *o = (drg_fetch_options){.agent = agent ? agent : "dragoman", .most_bytes = (size_t)megabytes << 20, .seconds = seconds,
        .connect_seconds = seconds < 10 ? seconds : 10, .delay_ms = 1000 * (int64_t)delay, .allow_local = arguments_get(args, OPT_ALLOW_LOCAL) != NULL,
        .stop = stop_fetching};
    return 0;
}

static void tell(const watcher *w)
{
    drg_watch_counts n = {0, 0, 0};
    if (!drg_watchlist_counts(w->ledger, &n, NULL))
        watcher_log(w, WATCHER_INFO, "%llu feeds read, %llu articles added; in all %lld added, %lld waiting, %lld given up", (unsigned long long)w->n_feeds,
            (unsigned long long)w->n_articles, (long long)n.done, (long long)n.waiting, (long long)n.failed);
}

int cmd_watch(const arguments *args)
{
    watcher w = {.every = 0};
    drg_fetch_options fetching;
    drg_note note = {{0}};
    if (args->n_operands != 2) {
        fprintf(stderr, "dragoman watch: takes a ledger and a list of feeds; try dragoman watch --help\n");
        return EXIT_ERROR;
    }
    if (options_of(args, &w, &fetching) != 0) return EXIT_ERROR;
    drg_engine *engine = articles_engine(args, DRG_WITH_ALL);
    if (!engine) return EXIT_ERROR;
    interrupt_watch();
    drg_arena_init(&w.arena, (size_t)64 << 20);
    int status = EXIT_ERROR;
    drg_err err = drg_worker_new(&w.worker, engine, &note);
    if (!err) err = drg_fetch_new(&w.fetch, &fetching, &note);
    if (!err) err = drg_ledger_open(&w.ledger, args->operands[0], DRG_LEDGER_CREATE, &note);
    if (!err) err = drg_watchlist_open(w.ledger, &note);
    if (err) {
        status = complain(&note, err);
    } else {
        status = follow(&w, args->operands[1], arguments_get(args, OPT_ONCE) != NULL);
        tell(&w);
        if (status == EXIT_DONE && w.n_failed) status = EXIT_ERROR;
    }
    drg_ledger_close(w.ledger);
    drg_fetch_free(w.fetch);
    drg_worker_free(w.worker);
    drg_engine_close(engine);
    drg_buf_free(&w.records);
    drg_arena_free(&w.arena);
    return status;
}
