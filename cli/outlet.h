// SPDX-License-Identifier: MIT
//
// outlet -- where a run's results go: standard output or --out, the list of failures, and the state that lets a run go on.
//
// Writes   records in the order they are handed over; --errors: a table of input, article, error, reason; --resume: a JSON
//          object that is replaced whole, at most once a second and at the end
// Method   The state holds how many bytes of the output are sound and which article comes next. Output is flushed to the disk
//          before the state that counts it; going on cuts the output back to that length and takes the next article. So a run
//          may be killed at any moment, power included, and loses about a second of work, never a record.
// Rule     a state belongs to one run: the same program, model, command, options and inputs; another is refused
// Rule     two processes cannot write one output: the second is refused
// Format   docs/running.md

#ifndef DRG_CLI_OUTLET_H
#define DRG_CLI_OUTLET_H

#include "base/buf.h"
#include "base/err.h"

#include <stdio.h>

// How far a run is: what a state holds.
typedef struct outlet_point {
    uint64_t file, taken; // the input at hand, from 0, and how many of its articles are done, good or bad
    uint64_t out, errors; // bytes written
    uint64_t articles, failed, tokens;
    uint64_t read;        // bytes of input, for the time left
    int complete;
} outlet_point;

typedef struct outlet {
    FILE *out;
    const char *out_path, *errors_path, *state_path; // NULL where not asked for
    uint64_t run;       // hash of what makes the run the same
    FILE *errors;
    outlet_point at;    // kept by the caller but for out and errors
    double saved;       // when
    int own_out;        // out is ours to close
    int broken;         // a write failed: the state stays as it was last saved
} outlet;

typedef enum outlet_state { OUTLET_READY, OUTLET_COMPLETE, OUTLET_ERROR } outlet_state;

// Opens what the paths name, on top of an earlier sitting where the state tells of one: o->at is then not zero. The caller has
// set out (standard output), the paths and run. OUTLET_COMPLETE: the state says that all is done. Messages go to stderr.
outlet_state outlet_open(outlet *o);

// Appends records. 0 when that went well; EPIPE when the reader has gone; another errno was told on stderr.
int outlet_write(outlet *o, drg_str records);
// Sees that readers of the output have all that was written so far. As outlet_write.
int outlet_flush(outlet *o);
// Appends a row to the list of failures, where there is one; article is counted from 1. As outlet_write.
int outlet_fail(outlet *o, const char *input, uint64_t article, drg_err err, const char *reason);
// Writes the state, where there is one, when the last time is a second ago or `now` is set. 0 or an errno that was told.
int outlet_save(outlet *o, int now);
// Flushes and closes. 0 or an errno that was told.
int outlet_close(outlet *o);

#endif
