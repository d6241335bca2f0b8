// SPDX-License-Identifier: MIT
//
// articles -- runs a step over all articles of all files, on several threads; see articles.h.
//
// Method   One lock guards the taking of articles: whoever holds it cuts the next article off the input at hand and gets a
//          ticket. The work runs outside the lock. Finished articles wait in a ring of slots, and whoever completes the next
//          one in order writes it out. A thread that is more than the ring ahead waits.

#define _POSIX_C_SOURCE 200809L

#include "articles.h"

#include "base/cal.h"
#include "filelist.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define RING_A_JOB 8

typedef struct slot {
    drg_buf text, words; // for stdout and stderr
    int done, bad;
    uint32_t tokens;
} slot;

typedef struct road {
    articles_job *job;
    filelist files;
    pthread_mutex_t lock;
    pthread_cond_t moved;   // an article was written, or all is over
    // the input at hand
    size_t next_file;
    filebytes bytes;
    drg_input *input;
    // the way out
    slot *ring;
    uint64_t n_ring, taken, written;
    int status;
    int stop;               // the reader of our output has gone, or memory has
    time_t told;
    int tell;
} road;

// ---- writing, in order; the lock is held --------------------------------------------------------------------------------

static void tell_progress(road *r)
{
    time_t now = time(NULL);
    if (!r->tell || now == r->told) return;
    r->told = now;
    fprintf(stderr, "\r%llu articles", (unsigned long long)r->job->n_articles);
}

static void write_slot(road *r, slot *s)
{
    if (s->words.n && !r->stop) {
        if (r->told) fprintf(stderr, "\r\033[K");
        fwrite(s->words.p, 1, s->words.n, stderr);
    }
    errno = 0;
    if (s->text.n && !r->stop && fwrite(s->text.p, 1, s->text.n, r->job->out) != s->text.n) {
        if (errno != EPIPE) {
            fprintf(stderr, "dragoman: writing: %s\n", strerror(errno));
            r->status = EXIT_ERROR;
        }
        r->stop = 1;
    }
    if (s->bad) r->status = EXIT_ERROR;
    else r->job->n_articles++;
    r->job->n_tokens += s->tokens;
    s->done = s->bad = 0;
    s->tokens = 0;
    drg_buf_reset(&s->text);
    drg_buf_reset(&s->words);
    tell_progress(r);
}

static void write_ready(road *r)
{
    while (r->ring[r->written % r->n_ring].done) write_slot(r, &r->ring[r->written++ % r->n_ring]);
    pthread_cond_broadcast(&r->moved);
}

// ---- taking, in order; the lock is held ---------------------------------------------------------------------------------

static const char *shown(const char *path) { return strcmp(path, "-") == 0 ? "standard input" : path; }

static void remark(slot *s, const char *path, const drg_note *note, drg_err err)
{
    const char *words = note->text[0] ? note->text : drg_err_name(err);
    size_t n = strlen(path);
    if (strncmp(words, path, n) == 0 && words[n] == ':') drg_buf_printf(&s->words, "dragoman: %s\n", words);
    else drg_buf_printf(&s->words, "dragoman: %s: %s\n", shown(path), words);
    s->bad = err != DRG_OK;
}

static void close_input(road *r)
{
    drg_input_close(r->input);
    filebytes_close(&r->bytes);
    r->input = NULL;
}

// At the end of a piece: the next piece of a stream, else the end of this input.
static drg_err go_on(road *r, const char *path, drg_note *note)
{
    int more;
    unsigned long lines = drg_input_lines(r->input);
    drg_input_close(r->input);
    r->input = NULL;
    fflush(r->job->out); // the next piece may be long in coming
    DRG_TRY(filebytes_more(&r->bytes, path, &more, note));
    if (!more) {
        close_input(r);
        return DRG_OK;
    }
    DRG_TRY(drg_input_open(&r->input, r->bytes.bytes.p, r->bytes.bytes.n, DRG_FORMAT_JSONL, path, note));
    drg_input_count_from(r->input, lines);
    return DRG_OK;
}

// Takes the next article into worker and gives its slot; a slot that is done already holds only a complaint. NULL: all over.
static slot *take(road *r, drg_worker *worker)
{
    drg_note note = {{0}};
    while (!r->stop) {
        slot *s = &r->ring[r->taken % r->n_ring];
        if (r->taken - r->written >= r->n_ring) {
            pthread_cond_wait(&r->moved, &r->lock);
            continue;
        }
        if (!r->input && r->next_file == r->files.n) return NULL;
        const char *path = r->files.paths[r->input ? r->next_file - 1 : r->next_file];
        drg_err err = DRG_OK;
        if (!r->input) {
            r->next_file++;
            err = filebytes_open(&r->bytes, path, r->job->format == DRG_FORMAT_JSONL, &note);
            if (!err) err = drg_input_open(&r->input, r->bytes.bytes.p, r->bytes.bytes.n, r->job->format, path, &note);
            if (err) close_input(r);
        }
        if (!err) {
            err = drg_worker_next(worker, r->input, &note);
            if (err == DRG_E_NOTFOUND) {
                err = go_on(r, path, &note);
                if (!err) continue;
                close_input(r);
            }
        }
        r->taken++;
        if (err || note.text[0]) remark(s, path, &note, err);
        s->done = err != DRG_OK;
        return s;
    }
    return NULL;
}

// ---- the work, outside the lock -----------------------------------------------------------------------------------------

static drg_err sink(void *user, const char *bytes, size_t n)
{
    drg_buf *text = user;
    drg_buf_add(text, bytes, n);
    return text->failed ? DRG_E_NOMEM : DRG_OK;
}

static void work_on(const road *r, drg_worker *worker, slot *s, const char *path)
{
    const articles_job *job = r->job;
    drg_note note = {{0}};
    drg_err err = job->date ? drg_worker_date(worker, job->date, &note) : DRG_OK;
    if (!err) err = drg_worker_run(worker, job->step, &note);
    if (!err) err = drg_worker_print(worker, job->form, &job->look, sink, &s->text);
    if (err) {
        drg_buf_reset(&s->text);
        remark(s, path, &note, err);
    } else {
        s->tokens = drg_worker_counts(worker).tokens;
    }
}

static void *walk(void *user)
{
    road *r = user;
    drg_note note = {{0}};
    drg_worker *worker;
    drg_err err = drg_worker_new(&worker, r->job->engine, &note);
    pthread_mutex_lock(&r->lock);
    if (err) {
        fprintf(stderr, "dragoman: %s\n", note.text[0] ? note.text : drg_err_name(err));
        r->status = EXIT_ERROR;
        r->stop = 1;
    }
    slot *s;
    while (!r->stop && (s = take(r, worker)) != NULL) {
        if (!s->done) {
            const char *path = r->files.paths[r->next_file - 1];
            pthread_mutex_unlock(&r->lock);
            work_on(r, worker, s, path);
            pthread_mutex_lock(&r->lock);
            s->done = 1;
        }
        write_ready(r);
    }
    pthread_cond_broadcast(&r->moved);
    pthread_mutex_unlock(&r->lock);
    drg_worker_free(worker);
    return NULL;
}

static void walk_together(road *r, int n)
{
    pthread_t threads[64];
    int started = 0;
    while (started < n - 1 && pthread_create(&threads[started], NULL, walk, r) == 0) started++;
    walk(r); // this thread works too
    for (int i = 0; i < started; i++) pthread_join(threads[i], NULL);
}

// One plain text needs one thread.
static int threads_for(const road *r)
{
    drg_str only = r->files.n == 1 ? drg_str_from(r->files.paths[0]) : DRG_STR("");
    int one = r->files.n == 1 && r->job->format != DRG_FORMAT_JSONL && r->job->format != DRG_FORMAT_CONLLU &&
              drg_str_ends(only, ".txt");
    size_t most = one ? 1 : r->job->jobs > 64 ? 64 : (size_t)r->job->jobs;
    return (int)most;
}

int articles_run(articles_job *job, const char *const *names, int n_names)
{
    road r = {.job = job, .lock = PTHREAD_MUTEX_INITIALIZER, .moved = PTHREAD_COND_INITIALIZER};
    drg_note note = {{0}};
    r.tell = !job->say_nothing && isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO);
    for (int i = 0; i < n_names; i++) {
        drg_err err = filelist_add(&r.files, names[i], &note);
        if (!err) continue;
        fprintf(stderr, "dragoman: %s\n", note.text[0] ? note.text : drg_err_name(err));
        r.status = EXIT_ERROR;
    }
    int n = threads_for(&r);
    r.n_ring = (uint64_t)n * RING_A_JOB;
    r.ring = calloc(r.n_ring, sizeof *r.ring);
    if (r.ring) {
        walk_together(&r, n);
    } else {
        fprintf(stderr, "dragoman: out of memory\n");
        r.status = EXIT_ERROR;
    }
    if (r.input) close_input(&r);
    if (r.told) fprintf(stderr, "\r\033[K");
    for (uint64_t i = 0; r.ring && i < r.n_ring; i++) {
        drg_buf_free(&r.ring[i].text);
        drg_buf_free(&r.ring[i].words);
    }
    free(r.ring);
    filelist_free(&r.files);
    return r.status;
}

// ---- options ------------------------------------------------------------------------------------------------------------

int articles_options(articles_job *job, const arguments *args)
{
    const char *input = arguments_get(args, OPT_INPUT);
    job->format = !input || input[0] == 'a' ? DRG_FORMAT_AUTO
                  : input[0] == 't'         ? DRG_FORMAT_TEXT
                  : input[0] == 'h'         ? DRG_FORMAT_HTML
                  : input[0] == 'j'         ? DRG_FORMAT_JSONL
                                            : DRG_FORMAT_CONLLU;
    job->date = arguments_get(args, OPT_DATE);
    int32_t first, last;
    if (job->date && (!drg_cal_parse(drg_str_from(job->date), &first, &last) || first != last)) {
        fprintf(stderr, "dragoman %s: --date is a day of the form 2022-02-07, not '%s'\n", args->command->name, job->date);
        return -1;
    }
    job->out = stdout;
    long jobs, cores = sysconf(_SC_NPROCESSORS_ONLN);
    if (arguments_number(args, OPT_JOBS, 1, 64, cores < 1 ? 1 : cores > 64 ? 64 : cores, &jobs) != 0) return -1;
    job->jobs = (int)jobs;
    return 0;
}

drg_engine *articles_engine(const arguments *args, drg_with with)
{
    drg_note note = {{0}};
    drg_engine *engine;
    drg_err err = drg_engine_open(&engine, arguments_get(args, OPT_DATA), with, &note);
    if (!err) return engine;
    fprintf(stderr, "dragoman: %s\n", note.text[0] ? note.text : drg_err_name(err));
    return NULL;
}

int articles_command(articles_job *job, const arguments *args)
{
    if (articles_options(job, args) != 0) return EXIT_ERROR;
    drg_engine *engine = articles_engine(args, job->step > DRG_STEP_READ ? DRG_WITH_ALL : DRG_WITH_READER);
    if (!engine) return EXIT_ERROR;
    job->engine = engine;
    int status = articles_run(job, args->operands, args->n_operands);
    drg_engine_close(engine);
    return status;
}
