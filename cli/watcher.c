// SPDX-License-Identifier: MIT
//
// watcher -- feeds to queue, queue to ledger.
//
// Rule     a feed that fails is asked again after twice the time, up to a day; one that says when to come back is heeded
// Rule     an article that fails for a while is tried five times over five hours; then, or when it is forbidden or gone, what the feed
//          brought of it is coded instead, where that is more than a teaser
// Rule     a page without an article in it counts as one that is gone

#define _POSIX_C_SOURCE 200809L

#include "watcher.h"

#include "base/json.h"
#include "ingest/feedlist.h"
#include "interrupt.h"
#include "progress.h"

#include <stdarg.h>
#include <stdio.h>
#include <time.h>

#define DAY 86400
#define TEASER 600 // bytes: less is not worth a record
static const int64_t article_waits[] = {60, 600, 3600, 4 * 3600};
#define MOST_TRIES ((int)(sizeof article_waits / sizeof *article_waits) + 1)

void watcher_log(const watcher *w, watcher_level level, const char *format, ...)
{
    static const char *const names[] = {"error", "warning", "info", "debug"};
    if (level > w->level) return;
    char when[32];
    time_t now = time(NULL);
    struct tm parts;
    gmtime_r(&now, &parts);
    strftime(when, sizeof when, "%Y-%m-%dT%H:%M:%SZ", &parts);
    fprintf(stderr, "%s %-7s ", when, names[level]);
    va_list args;
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);
}

static int64_t clock_ms(void) { return (int64_t)(progress_clock() * 1000); }

static int broken(const watcher *w, const drg_note *note, drg_err err)
{
    watcher_log(w, WATCHER_ERROR, "%s", note->text[0] ? note->text : drg_err_name(err));
    return 1;
}

// Waits until the host may be asked. Not 0: a signal came.
static int wait_for_host(const watcher *w, drg_str url)
{
    int64_t wait = drg_fetch_wait(w->fetch, url, clock_ms());
    return (wait > 0 && !interrupt_sleep((long)wait)) || interrupt_signal() != 0;
}

// ---- feeds --------------------------------------------------------------------------------------------------------------

static drg_err queue(watcher *w, drg_str feed, const drg_fetch_answer *answer, int64_t now, unsigned *n_new, drg_note *note)
{
    drg_feedlist *list;
    drg_buf url = {NULL, 0, 0, 0};
    drg_err err = drg_feedlist_open(&list, drg_buf_view(&answer->body), note);
    if (err) return err;
    drg_feed_entry e;
    while (!(err = drg_feedlist_next(list, &e, note))) {
        int is_new = 0;
        if (!drg_fetch_join(&url, drg_buf_view(&answer->url), e.url)) continue;
        err = drg_watchlist_entry(w->ledger, feed, drg_buf_view(&url), e.title, e.date, e.text, e.markup, now, &is_new, note);
        if (err) break;
        *n_new += (unsigned)is_new;
    }
    drg_buf_free(&url);
    drg_feedlist_close(list);
    return err == DRG_E_NOTFOUND ? DRG_OK : err;
}

static int64_t wait_after(const watcher *w, const drg_watched_feed *feed, const drg_fetch_answer *answer)
{
    int64_t wait = answer->permanent ? DAY : w->every;
    for (int i = 0; i < feed->failures && wait < DAY; i++) wait *= 2;
    if (answer->retry_after > wait) wait = answer->retry_after;
    return wait < w->every ? w->every : wait > 7 * DAY ? 7 * DAY : wait > DAY && answer->retry_after < 0 ? DAY : wait;
}

// What came of asking, into the watch list in one transaction.
static int take_feed(watcher *w, drg_watched_feed *feed, const drg_fetch_answer *answer, drg_err asked, drg_note *note)
{
    int64_t now = (int64_t)time(NULL);
    unsigned n_new = 0;
    drg_note why = *note;
    drg_err err = drg_watchlist_begin(w->ledger, note);
    if (err) return broken(w, note, err);
    int good = !asked && (answer->status == 200 || answer->status == 304);
    if (!asked && !good) snprintf(why.text, sizeof why.text, "status %d", answer->status);
    if (good && answer->status == 200) {
        err = queue(w, feed->url, answer, now, &n_new, &why);
        if (err == DRG_E_FORMAT || err == DRG_E_LIMIT) good = 0; // what came before the trouble stays queued
        else if (err) return broken(w, &why, err);
    }
    if (good) {
        if (answer->status == 200) feed->etag = drg_buf_view(&answer->etag), feed->modified = drg_buf_view(&answer->modified);
        feed->failures = 0;
        feed->next_at = now + w->every;
    } else {
        feed->failures++;
        feed->next_at = now + wait_after(w, feed, answer);
        w->n_failed++;
        if (!why.text[0]) snprintf(why.text, sizeof why.text, "%s", drg_err_name(asked ? asked : err));
        watcher_log(w, WATCHER_WARNING, "feed %.*s: %s; again in %lld s", DRG_FMT(feed->url), why.text, (long long)(feed->next_at - now));
    }
    err = drg_watchlist_end(w->ledger, feed, good ? (drg_str){NULL, 0} : drg_str_from(why.text), note);
    if (err) return broken(w, note, err);
    if (good) watcher_log(w, n_new ? WATCHER_INFO : WATCHER_DEBUG, "feed %.*s: %s%u new", DRG_FMT(feed->url), answer->status == 304 ? "unchanged, " : "", n_new);
    w->n_feeds++;
    return 0;
}

static int look_at(watcher *w, const char *url)
{
    drg_watched_feed feed;
    drg_note note = {{0}};
    drg_arena_reset(&w->arena);
    drg_err err = drg_watchlist_feed(w->ledger, drg_str_from(url), &feed, &w->arena, &note);
    if (err) return broken(w, &note, err);
    if (feed.next_at > (int64_t)time(NULL)) return 0;
    if (wait_for_host(w, feed.url)) return 1;
    drg_fetch_answer answer = {.retry_after = -1};
    err = drg_fetch_get(&answer, w->fetch, feed.url, feed.etag, feed.modified, clock_ms(), &note);
    int bad = interrupt_signal() != 0; // cut off by the signal: it stays due
    if (!bad && err == DRG_E_NOMEM) bad = broken(w, &note, err);
    if (!bad) bad = take_feed(w, &feed, &answer, err, &note);
    drg_fetch_answer_free(&answer);
    return bad;
}

int watcher_feeds(watcher *w, const feedfile *feeds)
{
    int bad = 0;
    for (size_t i = 0; i < feeds->n && !bad; i++) bad = look_at(w, feeds->urls[i]);
    return bad;
}

int watcher_next_feed(watcher *w, const feedfile *feeds, int64_t *soonest)
{
    *soonest = 0;
    for (size_t i = 0; i < feeds->n; i++) {
        drg_watched_feed feed;
        drg_note note = {{0}};
        drg_arena_reset(&w->arena);
        drg_err err = drg_watchlist_feed(w->ledger, drg_str_from(feeds->urls[i]), &feed, &w->arena, &note);
        if (err) return broken(w, &note, err);
        if (!*soonest || feed.next_at < *soonest) *soonest = feed.next_at ? feed.next_at : 1;
    }
    return 0;
}

// ---- articles -----------------------------------------------------------------------------------------------------------

static drg_err keep(void *user, const char *bytes, size_t n)
{
    drg_buf *to = user;
    drg_buf_add(to, bytes, n);
    return to->failed ? DRG_E_NOMEM : DRG_OK;
}

// Codes the bytes of one document into w->records. address: what it is called by.
static drg_err code(watcher *w, drg_str bytes, drg_format format, const drg_watched_article *a, const char *address, drg_note *note)
{
    drg_input *input;
    drg_buf_reset(&w->records);
    drg_err err = drg_input_open(&input, bytes.p, bytes.n, format, address, note);
    if (err) return err;
    err = drg_worker_next(w->worker, input, note);
    if (!err) err = drg_worker_address(w->worker, address, note);
    char date[64];
    if (!err && a->date.n && a->date.n < sizeof date) {
        memcpy(date, a->date.p, a->date.n);
        date[a->date.n] = 0;
        (void)drg_worker_date(w->worker, date, NULL); // a date that is none is passed over
    }
    if (!err) err = drg_worker_run(w->worker, DRG_STEP_CODE, note);
    if (!err) err = drg_worker_print(w->worker, DRG_PRINT_JSONL, NULL, keep, &w->records);
    drg_input_close(input);
    return err;
}

static void put_escaped(drg_buf *out, drg_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '<') drg_buf_text(out, "&lt;");
        else if (s.p[i] == '&') drg_buf_text(out, "&amp;");
        else if (s.p[i] == '"') drg_buf_text(out, "&quot;");
        else drg_buf_char(out, s.p[i]);
    }
}

// What the feed itself brought, as a document of its own.
static drg_err code_inline(watcher *w, const drg_watched_article *a, const char *address, drg_note *note)
{
    drg_buf made = {NULL, 0, 0, 0};
    if (a->markup) {
        drg_buf_text(&made, "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>");
        put_escaped(&made, a->title);
        drg_buf_text(&made, "</title></head><body><article><h1>");
        put_escaped(&made, a->title);
        drg_buf_text(&made, "</h1>");
        drg_buf_str(&made, a->text);
        drg_buf_text(&made, "</article></body></html>");
    } else {
        drg_json json = {&made, 0};
        drg_json_object(&json, NULL);
        drg_json_str(&json, "title", a->title);
        drg_json_str(&json, "text", a->text);
        drg_json_object_end(&json);
        drg_buf_char(&made, '\n');
    }
    drg_err err = made.failed ? DRG_E_NOMEM : code(w, drg_buf_view(&made), a->markup ? DRG_FORMAT_HTML : DRG_FORMAT_JSONL, a, address, note);
    drg_buf_free(&made);
    return err;
}

// Ends the article's story in the ledger: its records, if there are any, and its state, in one transaction.
static int settle(watcher *w, const drg_watched_article *a, int is_coded, drg_str reason, int64_t next_at)
{
    drg_note note = {{0}};
    drg_err err = is_coded ? drg_ledger_add(w->ledger, drg_buf_view(&w->records), &note) : DRG_OK;
    if (err == DRG_E_FORMAT || err == DRG_E_LIMIT) { // not to be stored: told, and not tried again
        watcher_log(w, WATCHER_ERROR, "article %.*s: %s", DRG_FMT(a->url), note.text);
        is_coded = 0;
        reason = drg_str_from(drg_err_name(err));
        err = DRG_OK;
    }
    if (!err) err = drg_watchlist_settle(w->ledger, a->id, is_coded, reason, next_at, &note);
    if (!err && is_coded) err = drg_ledger_commit(w->ledger, &note);
    if (err) return broken(w, &note, err);
    if (is_coded) w->n_articles++;
    else if (!next_at) w->n_failed++;
    return 0;
}

static int try_again(watcher *w, const drg_watched_article *a, const drg_fetch_answer *answer, const char *why)
{
    int64_t wait = article_waits[a->tries < MOST_TRIES - 1 ? a->tries : MOST_TRIES - 2];
    if (answer->retry_after > wait) wait = answer->retry_after < DAY ? answer->retry_after : DAY;
    watcher_log(w, WATCHER_WARNING, "article %.*s: %s; again in %lld s", DRG_FMT(a->url), why, (long long)wait);
    return settle(w, a, 0, drg_str_from(why), (int64_t)time(NULL) + wait);
}

// The page is not to be had: what the feed brought counts, where it is more than a teaser.
static int fall_back(watcher *w, const drg_watched_article *a, const char *address, const char *why)
{
    drg_note note = {{0}};
    if (a->text.n >= TEASER) {
        drg_err err = code_inline(w, a, address, &note);
        if (err == DRG_E_NOMEM) return broken(w, &note, err);
        if (!err) {
            watcher_log(w, WATCHER_INFO, "article %.*s: %s; the feed's text was coded", DRG_FMT(a->url), why);
            return settle(w, a, 1, drg_str_from(why), 0);
        }
    }
    watcher_log(w, WATCHER_WARNING, "article %.*s: %s; given up", DRG_FMT(a->url), why);
    return settle(w, a, 0, drg_str_from(why), 0);
}

static int take_article(watcher *w, const drg_watched_article *a, const char *address)
{
    drg_fetch_answer answer = {.retry_after = -1};
    drg_note note = {{0}};
    drg_err err = drg_fetch_get(&answer, w->fetch, a->url, (drg_str){NULL, 0}, (drg_str){NULL, 0}, clock_ms(), &note);
    int bad = interrupt_signal() != 0;
    if (bad || err == DRG_E_NOMEM) {
        if (!bad) bad = broken(w, &note, err);
    } else if (err || answer.status != 200) {
        if (!err) snprintf(note.text, sizeof note.text, "status %d", answer.status);
        int over = answer.permanent || err == DRG_E_LIMIT || a->tries + 1 >= MOST_TRIES;
        bad = over ? fall_back(w, a, address, note.text) : try_again(w, a, &answer, note.text);
    } else {
        err = code(w, drg_buf_view(&answer.body), DRG_FORMAT_AUTO, a, address, &note);
        if (err == DRG_E_NOMEM) bad = broken(w, &note, err);
        else if (err) bad = fall_back(w, a, address, note.text[0] ? note.text : drg_err_name(err));
        else bad = settle(w, a, 1, (drg_str){NULL, 0}, 0);
        if (!err && !bad) watcher_log(w, WATCHER_INFO, "article %.*s: %zu bytes", DRG_FMT(a->url), answer.body.n);
    }
    drg_fetch_answer_free(&answer);
    return bad;
}

int watcher_articles(watcher *w, int most, int64_t *soonest)
{
    for (int n = 0; n < most; n++) {
        drg_watched_article a;
        drg_note note = {{0}};
        drg_arena_reset(&w->arena);
        drg_err err = drg_watchlist_next(w->ledger, (int64_t)time(NULL), &a, soonest, &w->arena, &note);
        if (err == DRG_E_NOTFOUND) return 0;
        if (err) return broken(w, &note, err);
        char *address = drg_arena_copy(&w->arena, a.url.p, a.url.n);
        if (!address) return broken(w, &note, DRG_E_NOMEM);
        if (wait_for_host(w, a.url) || take_article(w, &a, address)) return 1;
    }
    return 0;
}
