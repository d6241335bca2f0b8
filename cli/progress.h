// SPDX-License-Identifier: MIT
//
// progress -- the line on the terminal that tells how far a long run is: articles, rate, share done, time left.
//
// Rule     only where stderr is a terminal; one line that is written over, at most once a second
// Rule     time left is reckoned from the bytes of the input read in this sitting; without a known size (a pipe) it is left out

#ifndef DRG_CLI_PROGRESS_H
#define DRG_CLI_PROGRESS_H

#include <stddef.h>
#include <stdint.h>

typedef struct progress {
    int on;              // a terminal looks on
    int shown;           // the line stands there now
    double began, told;  // seconds of the monotonic clock
    uint64_t bytes_before; // bytes that an earlier sitting did
} progress;

double progress_clock(void); // seconds, monotonic

// bytes: done so far, of this sitting and earlier ones; all: 0 where nobody knows.
void progress_begin(progress *p, int on, uint64_t bytes);
void progress_tell(progress *p, uint64_t articles, uint64_t failed, uint64_t articles_here, uint64_t bytes, uint64_t all);
void progress_clear(progress *p); // before something else is written to stderr
void progress_end(progress *p, uint64_t articles_here, uint64_t failed);

// Writes the line for given figures into room; for the test too.
void progress_line(char *room, size_t size, uint64_t articles, uint64_t failed, double rate, double share, double left);

#endif
