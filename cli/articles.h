// SPDX-License-Identifier: MIT
//
// articles -- runs a step over all articles of all files, on several threads, and prints them in the order of the input.
//
// Rule     output and messages come in input order and are the same for any number of threads
// Rule     a file or article that fails is told on stderr or listed in --errors, the rest goes on, and the exit status is 2
// Rule     SIGINT, SIGTERM and SIGHUP end the run after the articles at hand; with --resume it goes on later (outlet.h)

#ifndef DRG_CLI_ARTICLES_H
#define DRG_CLI_ARTICLES_H

#include "base/str.h"
#include "dragoman.h"
#include "options.h"

#define ARTICLES_FIELDS 28

typedef struct articles_job {
    const char *fields[ARTICLES_FIELDS]; // --field: "text=body"
    int n_fields;
    const drg_engine *engine;
    drg_format format;  // of the input
    const char *date;   // or NULL
    drg_step step;
    drg_print form;
    drg_look look;
    int jobs;
    int say_nothing;    // no progress line
    FILE *out;          // where no out_path is given
    // Where set, records go to it in place of a file, article by article; empty: the input makes a pause. Not 0: a message was printed, stop.
    int (*take)(void *user, drg_str text);
    void *take_user;
    const char *out_path, *errors_path, *state_path; // --out, --errors, --resume; or NULL
    uint64_t n_articles, n_tokens; // filled in: what went well
} articles_job;

// Fills in format, date, jobs and paths from the command line. Not 0: a message was printed.
int articles_options(articles_job *job, const arguments *args);

// Opens the engine that the command line asks for; NULL and a message when that fails.
drg_engine *articles_engine(const arguments *args, drg_with with);

// A whole command: options, engine, run. job holds step, form and look already. The exit status.
int articles_command(articles_job *job, const arguments *args);

// Runs the job over files and folders; the exit status.
int articles_run(articles_job *job, const char *const *names, int n_names);

#endif
