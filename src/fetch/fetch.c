// SPDX-License-Identifier: MIT
//
// fetch -- a client over libcurl: one request, its redirects, the hosts it has asked.

#define _POSIX_C_SOURCE 200809L

#include "fetch/fetch.h"

#include "fetch/curlcalls.h"
#include "fetch/robots.h"

#include <netinet/in.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#define MOST_REDIRECTS 10
#define MOST_DELAY_MS 60000
#define DAY_MS ((int64_t)86400000)
#define HOUR_MS ((int64_t)3600000)
#define MOST_HOSTS 4096 // past them the oldest is forgotten

// What is known of "https://news.example:8443".
typedef struct host {
    drg_buf origin, robots;
    int64_t next_ms;       // when it may be asked again
    int64_t robots_until;  // how long what is known of its robots.txt holds; 0: nothing is known
    int closed;            // it gave none for a reason of its own: nothing may be asked
    int64_t delay_ms;
} host;

struct drg_fetch {
    CURL *curl;
    CURLU *url;
    drg_fetch_options options;
    host *hosts;
    size_t n_hosts, cap_hosts;
    // of the request at hand
    drg_fetch_answer *answer;
    size_t most;
    int too_long, refused, stopped;
};

static const drg_curlcalls *lib(void) { return drg_curlcalls_open(); } // there, once a client or address was made

// ---- addresses ----------------------------------------------------------------------------------------------------------

static int url_part(CURLU *url, CURLUPart part, drg_buf *out, unsigned flags)
{
    char *s = NULL;
    if (lib()->curl_url_get_(url, part, &s, flags) != CURLUE_OK) return 0;
    drg_buf_text(out, s);
    lib()->curl_free_(s);
    return 1;
}

static int set_url(CURLU *url, drg_str text, unsigned flags)
{
    drg_buf room = {NULL, 0, 0, 0};
    drg_buf_str(&room, drg_str_trim(text));
    int good = !room.failed && room.n && strlen(room.p) == room.n && lib()->curl_url_set_(url, CURLUPART_URL, room.p, flags) == CURLUE_OK;
    drg_buf_free(&room);
    return good;
}

static int is_web(CURLU *url)
{
    drg_buf scheme = {NULL, 0, 0, 0};
    int web = url_part(url, CURLUPART_SCHEME, &scheme, 0) && (drg_str_is(drg_buf_view(&scheme), "http") || drg_str_is(drg_buf_view(&scheme), "https"));
    drg_buf_free(&scheme);
    return web;
}

int drg_fetch_join(drg_buf *out, drg_str base, drg_str link)
{
    if (!lib()) return 0;
    CURLU *url = lib()->curl_url_();
    drg_buf_reset(out);
    int good = url && (!base.n || set_url(url, base, 0)) && set_url(url, link, CURLU_URLENCODE) && is_web(url);
    if (good) {
        (void)lib()->curl_url_set_(url, CURLUPART_FRAGMENT, NULL, 0);
        (void)lib()->curl_url_set_(url, CURLUPART_USER, NULL, 0);
        (void)lib()->curl_url_set_(url, CURLUPART_PASSWORD, NULL, 0);
        good = url_part(url, CURLUPART_URL, out, 0) && !out->failed;
    }
    lib()->curl_url_cleanup_(url);
    return good;
}

// "https://news.example" and "/a?b=c" of an address. 0 when it is none.
static int take_apart(drg_str address, drg_buf *origin, drg_buf *path)
{
    CURLU *url = lib()->curl_url_();
    int good = url && set_url(url, address, 0) && is_web(url);
    if (good) {
        url_part(url, CURLUPART_SCHEME, origin, 0);
        drg_buf_text(origin, "://");
        url_part(url, CURLUPART_HOST, origin, 0);
        drg_buf_char(origin, ':');
        url_part(url, CURLUPART_PORT, origin, CURLU_DEFAULT_PORT);
        url_part(url, CURLUPART_PATH, path, 0);
        size_t at = path->n;
        drg_buf_char(path, '?');
        if (!url_part(url, CURLUPART_QUERY, path, 0)) path->n = at;
        for (size_t i = 0; i < origin->n; i++)
            if (origin->p[i] >= 'A' && origin->p[i] <= 'Z') origin->p[i] = (char)(origin->p[i] - 'A' + 'a');
    }
    lib()->curl_url_cleanup_(url);
    return good && !origin->failed && !path->failed;
}

// ---- hosts --------------------------------------------------------------------------------------------------------------

static host *host_known(const drg_fetch *f, drg_str origin)
{
    for (size_t i = 0; i < f->n_hosts; i++)
        if (drg_str_eq(drg_buf_view(&f->hosts[i].origin), origin)) return &f->hosts[i];
    return NULL;
}

static void host_free(host *h)
{
    drg_buf_free(&h->origin);
    drg_buf_free(&h->robots);
    *h = (host){.delay_ms = 0};
}

static host *host_of(drg_fetch *f, drg_str origin)
{
    host *h = host_known(f, origin);
    if (h) return h;
    if (f->n_hosts == MOST_HOSTS) { // forget the one that was asked longest ago
        size_t oldest = 0;
        for (size_t i = 1; i < f->n_hosts; i++)
            if (f->hosts[i].next_ms < f->hosts[oldest].next_ms) oldest = i;
        host_free(&f->hosts[oldest]);
        h = &f->hosts[oldest];
    } else {
        if (f->n_hosts == f->cap_hosts) {
            size_t cap = f->cap_hosts ? f->cap_hosts * 2 : 16;
            host *more = realloc(f->hosts, cap * sizeof *more);
            if (!more) return NULL;
            f->hosts = more;
            f->cap_hosts = cap;
        }
        h = &f->hosts[f->n_hosts++];
    }
    *h = (host){.delay_ms = f->options.delay_ms};
    drg_buf_str(&h->origin, origin);
    return h->origin.failed ? NULL : h;
}

int64_t drg_fetch_wait(const drg_fetch *fetch, drg_str url, int64_t now_ms)
{
    drg_buf origin = {NULL, 0, 0, 0}, path = {NULL, 0, 0, 0};
    int64_t wait = 0;
    if (take_apart(url, &origin, &path)) {
        const host *h = host_known(fetch, drg_buf_view(&origin));
        if (h && h->next_ms > now_ms) wait = h->next_ms - now_ms;
    }
    drg_buf_free(&origin);
    drg_buf_free(&path);
    return wait;
}

// ---- what libcurl calls ---------------------------------------------------------------------------------------------------

static curl_socket_t open_socket(void *user, curlsocktype purpose, struct curl_sockaddr *a)
{
    drg_fetch *f = user;
    const struct sockaddr *at = &a->addr;
    int open = f->options.allow_local;
    if (at->sa_family == AF_INET) {
        struct sockaddr_in v4;
        memcpy(&v4, at, sizeof v4);
        open |= drg_fetch_is_public((const uint8_t *)&v4.sin_addr, 4);
    } else if (at->sa_family == AF_INET6) {
        struct sockaddr_in6 v6;
        memcpy(&v6, at, sizeof v6);
        open |= drg_fetch_is_public((const uint8_t *)&v6.sin6_addr, 16);
    }
    if (purpose != CURLSOCKTYPE_IPCXN || !open) {
        f->refused = 1;
        return CURL_SOCKET_BAD;
    }
    return socket(a->family, a->socktype, a->protocol);
}

static size_t take_body(char *p, size_t size, size_t n, void *user)
{
    drg_fetch *f = user;
    size_t all = size * n;
    if (all > f->most - f->answer->body.n) {
        f->too_long = 1;
        return CURL_WRITEFUNC_ERROR;
    }
    drg_buf_add(&f->answer->body, p, all);
    return f->answer->body.failed ? CURL_WRITEFUNC_ERROR : all;
}

static int watch_time(void *user, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t d)
{
    drg_fetch *f = user;
    (void)a, (void)b, (void)c, (void)d;
    f->stopped = f->options.stop && f->options.stop(f->options.user);
    return f->stopped;
}

// ---- one request ----------------------------------------------------------------------------------------------------------

static void keep_header(drg_fetch *f, const char *name, drg_buf *out)
{
    struct curl_header *h;
    drg_buf_reset(out);
    if (lib()->curl_easy_header_(f->curl, name, 0, CURLH_HEADER, -1, &h) != CURLHE_OK || strlen(h->value) > 1000) return;
    drg_buf_text(out, h->value);
}

static struct curl_slist *condition(struct curl_slist *list, const char *name, drg_str value)
{
    drg_buf line = {NULL, 0, 0, 0};
    if (!value.n || memchr(value.p, '\n', value.n) || memchr(value.p, '\r', value.n)) return list;
    drg_buf_text(&line, name);
    drg_buf_str(&line, value);
    struct curl_slist *more = line.failed ? NULL : lib()->curl_slist_append_(list, line.p);
    drg_buf_free(&line);
    return more ? more : list;
}

static void set_up(drg_fetch *f, const char *url, struct curl_slist *headers)
{
    CURL *c = f->curl;
    lib()->curl_easy_reset_(c);
    lib()->curl_easy_setopt_(c, CURLOPT_URL, url);
    lib()->curl_easy_setopt_(c, CURLOPT_HTTPHEADER, headers);
    lib()->curl_easy_setopt_(c, CURLOPT_USERAGENT, f->options.agent);
    lib()->curl_easy_setopt_(c, CURLOPT_PROTOCOLS_STR, "http,https");
    lib()->curl_easy_setopt_(c, CURLOPT_FOLLOWLOCATION, 0L);
    lib()->curl_easy_setopt_(c, CURLOPT_ACCEPT_ENCODING, "");
    lib()->curl_easy_setopt_(c, CURLOPT_NOSIGNAL, 1L);
    lib()->curl_easy_setopt_(c, CURLOPT_TIMEOUT, f->options.seconds);
    lib()->curl_easy_setopt_(c, CURLOPT_CONNECTTIMEOUT, f->options.connect_seconds);
    lib()->curl_easy_setopt_(c, CURLOPT_WRITEFUNCTION, take_body);
    lib()->curl_easy_setopt_(c, CURLOPT_WRITEDATA, f);
    lib()->curl_easy_setopt_(c, CURLOPT_NOPROGRESS, 0L);
    lib()->curl_easy_setopt_(c, CURLOPT_XFERINFOFUNCTION, watch_time);
    lib()->curl_easy_setopt_(c, CURLOPT_XFERINFODATA, f);
    lib()->curl_easy_setopt_(c, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    lib()->curl_easy_setopt_(c, CURLOPT_OPENSOCKETDATA, f);
    lib()->curl_easy_setopt_(c, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)f->most);
    if (!f->options.allow_local) lib()->curl_easy_setopt_(c, CURLOPT_PROXY, ""); // behind a proxy, addresses could not be judged
}

static drg_err failed(drg_fetch *f, CURLcode code, drg_note *note)
{
    drg_buf_reset(&f->answer->body);
    if (code == CURLE_OUT_OF_MEMORY || f->answer->body.failed) return DRG_E_NOMEM;
    if (f->too_long || code == CURLE_FILESIZE_EXCEEDED) return drg_fail(note, DRG_E_LIMIT, "more than %zu bytes", f->most);
    if (f->stopped) return drg_fail(note, DRG_E_IO, "stopped");
    if (f->refused) {
        f->answer->permanent = 1;
        return drg_fail(note, DRG_E_USAGE, "a local or private address");
    }
    if (code == CURLE_URL_MALFORMAT) {
        f->answer->permanent = 1;
        return drg_fail(note, DRG_E_USAGE, "no address of http or https");
    }
    return drg_fail(note, DRG_E_IO, "%s", lib()->curl_easy_strerror_(code));
}

// One hop. *next gets the address of a redirect, or stays empty.
static drg_err hop(drg_fetch *f, const char *url, drg_str etag, drg_str modified, drg_buf *next, drg_note *note)
{
    drg_fetch_answer *a = f->answer;
    struct curl_slist *headers = condition(condition(NULL, "If-None-Match: ", etag), "If-Modified-Since: ", modified);
    f->too_long = f->refused = f->stopped = 0;
    drg_buf_reset(&a->body);
    set_up(f, url, headers);
    CURLcode code = lib()->curl_easy_perform_(f->curl);
    lib()->curl_slist_free_all_(headers);
    if (code != CURLE_OK) return failed(f, code, note);
    long status = 0;
    curl_off_t wait = 0;
    char *to = NULL;
    lib()->curl_easy_getinfo_(f->curl, CURLINFO_RESPONSE_CODE, &status);
    lib()->curl_easy_getinfo_(f->curl, CURLINFO_RETRY_AFTER, &wait);
    lib()->curl_easy_getinfo_(f->curl, CURLINFO_REDIRECT_URL, &to);
    a->status = (int)status;
    a->retry_after = wait > 0 ? (int64_t)wait : -1;
    a->permanent = status == 404 || status == 410 || status == 401 || status == 403 || status == 451;
    keep_header(f, "ETag", &a->etag);
    keep_header(f, "Last-Modified", &a->modified);
    keep_header(f, "Content-Type", &a->type);
    drg_buf_reset(next);
    if (status >= 300 && status < 400 && status != 304 && to) drg_buf_text(next, to);
    if (status != 200) drg_buf_reset(&a->body);
    return next->failed ? DRG_E_NOMEM : DRG_OK;
}

// ---- robots.txt -------------------------------------------------------------------------------------------------------------

static drg_err follow(drg_fetch *f, drg_str url, drg_str etag, drg_str modified, int64_t now_ms, int judge, drg_note *note);

// Sees to it that the host's robots.txt is known.
static drg_err learn_robots(drg_fetch *f, size_t at, int64_t now_ms, drg_note *note)
{
    if (f->hosts[at].robots_until > now_ms) return DRG_OK;
    drg_fetch_answer mine = {.retry_after = -1}, *outer = f->answer;
    drg_buf url = {NULL, 0, 0, 0};
    size_t most = f->most;
    drg_buf_str(&url, drg_buf_view(&f->hosts[at].origin));
    drg_buf_text(&url, "/robots.txt");
    // cppcheck-suppress autoVariables ; the outer answer stands there again before this returns
    f->answer = &mine;
    f->most = DRG_ROBOTS_MOST;
    drg_err err = url.failed ? DRG_E_NOMEM : follow(f, drg_buf_view(&url), (drg_str){NULL, 0}, (drg_str){NULL, 0}, now_ms, 0, note);
    host *h = &f->hosts[at];
    h->closed = (err && err != DRG_E_USAGE && err != DRG_E_LIMIT) || (!err && (mine.status >= 500 || mine.status == 429));
    h->robots_until = now_ms + (h->closed ? HOUR_MS : DAY_MS);
    drg_buf_reset(&h->robots);
    if (!err && mine.status == 200) drg_buf_str(&h->robots, drg_buf_view(&mine.body));
    int64_t asked = 1000 * (int64_t)drg_robots_delay(drg_buf_view(&h->robots), drg_str_from(f->options.agent));
    h->delay_ms = asked > f->options.delay_ms ? asked < MOST_DELAY_MS ? asked : MOST_DELAY_MS : f->options.delay_ms;
    f->answer = outer;
    f->most = most;
    drg_fetch_answer_free(&mine);
    drg_buf_free(&url);
    if (err == DRG_E_NOMEM || h->robots.failed) return DRG_E_NOMEM;
    if (err == DRG_E_USAGE) { // the host itself may not be asked
        h->robots_until = 0;
        f->answer->permanent = 1;
        return err;
    }
    if (err == DRG_E_IO && f->stopped) {
        h->robots_until = 0;
        return err;
    }
    return DRG_OK;
}

// Whether the address may be asked.
static drg_err judged(drg_fetch *f, size_t at, drg_str path, int64_t now_ms, drg_note *note)
{
    DRG_TRY(learn_robots(f, at, now_ms, note));
    const host *h = &f->hosts[at];
    if (h->closed) return drg_fail(note, DRG_E_IO, "its robots.txt cannot be read now");
    if (drg_robots_allow(drg_buf_view(&h->robots), drg_str_from(f->options.agent), path)) return DRG_OK;
    f->answer->permanent = 1;
    return drg_fail(note, DRG_E_USAGE, "its robots.txt forbids it");
}

// ---- redirects ----------------------------------------------------------------------------------------------------------------

static drg_err one_address(drg_fetch *f, drg_buf *here, drg_buf *next, drg_str etag, drg_str modified, int64_t now_ms, int judge, drg_note *note)
{
    drg_buf origin = {NULL, 0, 0, 0}, path = {NULL, 0, 0, 0};
    drg_err err = DRG_OK;
    if (!take_apart(drg_buf_view(here), &origin, &path)) {
        f->answer->permanent = 1;
        err = drg_fail(note, DRG_E_USAGE, "no address of http or https");
    }
    host *h = err ? NULL : host_of(f, drg_buf_view(&origin));
    if (!err && !h) err = DRG_E_NOMEM;
    size_t at = h ? (size_t)(h - f->hosts) : 0;
    if (!err && judge && !f->options.ignore_robots) err = judged(f, at, drg_buf_view(&path), now_ms, note);
    if (!err) err = hop(f, here->p, etag, modified, next, note);
    if (h) f->hosts[at].next_ms = now_ms + f->hosts[at].delay_ms;
    drg_buf_free(&origin);
    drg_buf_free(&path);
    return err;
}

// judge: ask robots.txt first. For robots.txt itself it is 0, so that the two call each other once at most.
static drg_err follow(drg_fetch *f, drg_str url, drg_str etag, drg_str modified, int64_t now_ms, int judge, drg_note *note)
{
    drg_buf here = {NULL, 0, 0, 0}, next = {NULL, 0, 0, 0};
    drg_err err = DRG_OK;
    if (!drg_fetch_join(&here, (drg_str){NULL, 0}, url)) {
        f->answer->permanent = 1;
        err = drg_fail(note, DRG_E_USAGE, "no address of http or https");
    }
    for (int n = 0; !err; n++) {
        err = one_address(f, &here, &next, etag, modified, now_ms, judge, note);
        if (err || !next.n) break;
        if (n == MOST_REDIRECTS) err = drg_fail(note, DRG_E_LIMIT, "more than %d redirects", MOST_REDIRECTS);
        drg_buf from = here;
        here = next;
        next = from;
    }
    drg_buf_reset(&f->answer->url);
    drg_buf_str(&f->answer->url, drg_buf_view(&here));
    drg_buf_free(&here);
    drg_buf_free(&next);
    return err;
}

// ---- the client -----------------------------------------------------------------------------------------------------------------

drg_err drg_fetch_new(drg_fetch **fetch, const drg_fetch_options *options, drg_note *note)
{
    *fetch = NULL;
    if (note) note->text[0] = 0;
    if (!lib()) return drg_fail(note, DRG_E_IO, "%s is not on this machine, or too old", DRG_CURL_LIBRARY);
    if (lib()->curl_global_init_(CURL_GLOBAL_DEFAULT) != CURLE_OK) return drg_fail(note, DRG_E_IO, "libcurl does not start");
    drg_fetch *made = calloc(1, sizeof *made);
    if (made) made->curl = lib()->curl_easy_init_();
    if (!made || !made->curl) {
        free(made);
        return DRG_E_NOMEM;
    }
    made->options = *options;
    *fetch = made;
    return DRG_OK;
}

void drg_fetch_free(drg_fetch *fetch)
{
    if (!fetch) return;
    lib()->curl_easy_cleanup_(fetch->curl);
    for (size_t i = 0; i < fetch->n_hosts; i++) host_free(&fetch->hosts[i]);
    free(fetch->hosts);
    free(fetch);
    lib()->curl_global_cleanup_();
}

void drg_fetch_answer_free(drg_fetch_answer *answer)
{
    drg_buf *all[] = {&answer->body, &answer->url, &answer->etag, &answer->modified, &answer->type};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) drg_buf_free(all[i]);
    *answer = (drg_fetch_answer){.retry_after = -1};
}

drg_err drg_fetch_get(drg_fetch_answer *answer, drg_fetch *fetch, drg_str url, drg_str etag, drg_str modified, int64_t now_ms, drg_note *note)
{
    if (note) note->text[0] = 0;
    drg_fetch_answer_free(answer);
    fetch->answer = answer;
    fetch->most = fetch->options.most_bytes;
    drg_err err = follow(fetch, url, etag, modified, now_ms, 1, note);
    fetch->answer = NULL;
    if (err) drg_buf_reset(&answer->body);
    return err ? err : answer->url.failed ? DRG_E_NOMEM : DRG_OK;
}
