// SPDX-License-Identifier: MIT
//
// fetch -- documents from web servers, politely and with bounds.
//
// Method   libcurl, one request at a time; redirects are followed here, so that every hop is judged anew
// Rule     http and https alone; no local, private, link-local or otherwise special address (checked on the address that is connected to,
//          so that no name and no redirect can lead there) and no proxy of the environment, unless allow_local
// Rule     robots.txt (RFC 9309) is asked first, kept for a day; a server that fails to give one (5xx, no answer) is left alone for an hour
// Rule     a host is asked again after delay_ms, or after what its robots.txt asks for (at most a minute); the caller waits (drg_fetch_wait)
// Rule     bounds on time, on bytes as they are decoded, on redirects: past them an error, nothing is kept
// Rule     reads no clock: the caller gives the time in milliseconds of a clock that never goes back
// Threads  a client belongs to one thread at a time

#ifndef DRG_FETCH_FETCH_H
#define DRG_FETCH_FETCH_H

#include "base/buf.h"
#include "base/err.h"
#include "base/str.h"

#include <stdint.h>

typedef struct drg_fetch drg_fetch;

typedef struct drg_fetch_options {
    const char *agent;   // name sent, and looked for in robots.txt up to its first "/" or blank
    size_t most_bytes;   // of a body
    long seconds;        // for one request, redirects not counted
    long connect_seconds;
    int64_t delay_ms;    // between two requests to a host
    int allow_local;
    int ignore_robots;
    int (*stop)(void *user); // asked several times a second: not 0 ends the request with DRG_E_IO; or NULL
    void *user;
} drg_fetch_options;

// DRG_E_NOMEM. The strings of options must outlive the client.
drg_err drg_fetch_new(drg_fetch **fetch, const drg_fetch_options *options, drg_note *note);
void drg_fetch_free(drg_fetch *fetch); // NULL is fine

typedef struct drg_fetch_answer {
    int status;            // of HTTP: 200, 304, 404, ...
    drg_buf body;          // of a 200; NUL-terminated
    drg_buf url;           // where it came from in the end
    drg_buf etag, modified, type; // headers as they came; empty when absent
    int64_t retry_after;   // seconds that the server asks for, or -1
    int permanent;         // asking again is of no use: forbidden by robots.txt, no such address, 404, 410, not allowed
} drg_fetch_answer;
void drg_fetch_answer_free(drg_fetch_answer *answer); // and zeroes it

// Milliseconds until the host of this address may be asked.
int64_t drg_fetch_wait(const drg_fetch *fetch, drg_str url, int64_t now_ms);

// Gets the address into *answer (which is emptied first). etag and modified, where known, ask for it only if it has changed: status
// 304 then. Any status is a success of this call. DRG_E_IO: no answer, in time or at all; DRG_E_LIMIT: more bytes than the bound, or
// more redirects than ten; DRG_E_USAGE: an address that may not be asked (permanent is set). DRG_E_NOMEM.
drg_err drg_fetch_get(drg_fetch_answer *answer, drg_fetch *fetch, drg_str url, drg_str etag, drg_str modified, int64_t now_ms, drg_note *note);

// The address that a link of a page means: absolute, without fragment. 0 when it is no address of http or https.
int drg_fetch_join(drg_buf *out, drg_str base, drg_str link);

// Whether an IPv4 (4 bytes) or IPv6 (16 bytes) address is one of the open internet: not local, private, shared, reserved, multicast.
int drg_fetch_is_public(const uint8_t *address, size_t n);

#endif
