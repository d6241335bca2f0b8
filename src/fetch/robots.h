// SPDX-License-Identifier: MIT
//
// robots -- what a robots.txt allows.
//
// Source   RFC 9309: groups, the most specific rule, "*" and "$" in paths, percent-encoded characters alike
// Rule     of rules of the same length, Allow wins; groups that name the same agent are one; "*" counts where no group names the agent
// Rule     at most 512 KiB are read; what does not make sense is passed over

#ifndef DRG_FETCH_ROBOTS_H
#define DRG_FETCH_ROBOTS_H

#include "base/str.h"

#define DRG_ROBOTS_MOST ((size_t)512 << 10)

// Whether path (with its query; "/" at least) may be asked for by the agent ("dragoman").
int drg_robots_allow(drg_str robots, drg_str agent, drg_str path);

// Seconds between two requests that "Crawl-delay" asks of the agent; 0 when it asks for none.
int drg_robots_delay(drg_str robots, drg_str agent);

#endif
