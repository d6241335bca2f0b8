// SPDX-License-Identifier: MIT
//
// articles -- runs a step over all articles of all files, on several threads; see articles.h.
//
// Method   One lock guards the taking of articles: whoever holds it cuts the next article off the input at hand and gets a
//          ticket. The work runs outside the lock. Finished articles wait in a ring of slots, and whoever completes the next
//          one in order writes it out. A thread that is more than the ring ahead waits. A long article does not wait whole: what
//          it has so far goes out when its turn has come.

#define _POSIX_C_SOURCE 200809L

#include "articles.h"

#include "base/cal.h"
#include "filelist.h"
#include "interrupt.h"
#include "outlet.h"
#include "progress.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define RING_A_JOB 8
#define TEXT_MOST ((size_t)1 << 20) // bytes of output that an article keeps to itself

typedef struct slot {
    uint64_t ticket;
    drg_buf text, words, reason; // for stdout, stderr and the list of failures
    int done;
    drg_err err;
    uint32_t tokens;
    uint64_t file, number, read; // which input, which of its articles from 1, bytes of all inputs read up to here
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
    uint64_t number;        // articles of it taken so far
    uint64_t skip;          // articles of input skip_file that an earlier sitting did
    size_t skip_file;
    uint64_t read_before;   // bytes of the inputs before it, and of the pieces of it that went by
    // the way out
    slot *ring;
    uint64_t n_ring, taken, written;
    outlet outlet;
    progress progress;
    uint64_t all_bytes;     // of all inputs; 0: unknown
    uint64_t articles_before, failed_here;
    int status;
    int stop;               // the reader of our output has gone, or memory or the disk has
} road;

// ---- writing, in order; the lock is held --------------------------------------------------------------------------------

static int deliver(road *r, const slot *s)
{
    outlet *o = &r->outlet;
    if (s->words.n) {
        progress_clear(&r->progress);
        fwrite(s->words.p, 1, s->words.n, stderr);
    }
    int why = r->job->take ? (s->text.n ? r->job->take(r->job->take_user, drg_buf_view(&s->text)) : 0) : outlet_write(o, drg_buf_view(&s->text));
    if (!why && s->err) why = outlet_fail(o, r->files.paths[s->file], s->number, s->err, s->reason.p ? s->reason.p : drg_err_name(s->err));
    return why;
}

static void write_slot(road *r, slot *s)
{
    outlet_point *at = &r->outlet.at;
    int why = r->stop ? 0 : deliver(r, s);
    if (s->err || (why && why != EPIPE)) r->status = EXIT_ERROR;
    if (why) r->stop = 1;
    if (!r->stop) {
        at->file = s->file;
        at->taken = s->number;
        at->read = s->read;
        if (s->err) {
            at->failed++;
            r->failed_here++;
        } else {
            at->articles++;
        }
        at->tokens += s->tokens;
        if (outlet_save(&r->outlet, 0) != 0) {
            r->status = EXIT_ERROR;
            r->stop = 1;
        }
        progress_tell(&r->progress, at->articles, at->failed, at->articles - r->articles_before, at->read, r->all_bytes);
    }
    s->done = 0;
    s->err = DRG_OK;
    s->tokens = 0;
    drg_buf_reset(&s->text);
    drg_buf_reset(&s->words);
    drg_buf_reset(&s->reason);
}

static void write_ready(road *r)
{
    while (r->ring[r->written % r->n_ring].done) write_slot(r, &r->ring[r->written++ % r->n_ring]);
    pthread_cond_broadcast(&r->moved);
}

// ---- taking, in order; the lock is held ---------------------------------------------------------------------------------

static const char *shown(const char *path) { return strcmp(path, "-") == 0 ? "standard input" : path; }

// Keeps the words for the time when the article's turn comes: a failure for the list where there is one, all else for stderr.
static void remark(const road *r, slot *s, const char *path, const drg_note *note, drg_err err)
{
    const char *words = note->text[0] ? note->text : drg_err_name(err);
    size_t n = strlen(path);
    if (strncmp(words, path, n) == 0 && words[n] == ':') words += n + 1 + (words[n + 1] == ' ');
    if (err && r->job->errors_path) drg_buf_text(&s->reason, words);
    else drg_buf_printf(&s->words, "dragoman: %s: %s\n", shown(path), words);
    s->err = err;
}

static void close_input(road *r)
{
    r->read_before += r->bytes.stream && r->input ? drg_input_read(r->input) : r->bytes.bytes.n;
    drg_input_close(r->input);
    filebytes_close(&r->bytes);
    r->input = NULL;
}

// A drg_reading over a pipe: what is done goes out first, for the next bytes may be long in coming.
static drg_err read_pipe(void *user, const char **block, size_t *n, drg_note *note)
{
    road *r = user;
    *n = 0;
    if (r->stop) return DRG_OK;
    int why = r->job->take ? filebytes_waits(&r->bytes) && r->job->take(r->job->take_user, (drg_str){NULL, 0}) : outlet_flush(&r->outlet);
    if (why && why != EPIPE) r->status = EXIT_ERROR;
    r->stop = why != 0;
    return r->stop ? DRG_OK : filebytes_read(&r->bytes, block, n, note);
}

static drg_err open_input(road *r, const char *path, drg_note *note)
{
    const articles_job *job = r->job;
    r->number = 0;
    r->next_file++;
    drg_err err = filebytes_open(&r->bytes, path, job->format == DRG_FORMAT_CONLLU, note);
    if (!err && r->bytes.stream) err = drg_input_open_stream(&r->input, read_pipe, r, job->format, path, note);
    else if (!err) err = drg_input_open(&r->input, r->bytes.bytes.p, r->bytes.bytes.n, job->format, path, note);
    for (int i = 0; !err && i < job->n_fields; i++) err = drg_input_field(r->input, job->fields[i], note);
    if (err) close_input(r);
    return err;
}

// The next article, or what is wrong with it, or DRG_E_NOTFOUND: then the caller asks again, for the input that follows.
static drg_err take_next(road *r, drg_worker *worker, const char *path, drg_note *note)
{
    if (!r->input) DRG_TRY(open_input(r, path, note));
    drg_err err = drg_worker_next(worker, r->input, note);
    if (err != DRG_E_NOTFOUND) return err;
    close_input(r);
    return err;
}

// Takes the next article into worker and gives its slot; a slot that is done already holds only a complaint. NULL: all over.
static slot *take(road *r, drg_worker *worker)
{
    while (!r->stop && !interrupt_signal()) {
        drg_note note = {{0}};
        slot *s = &r->ring[r->taken % r->n_ring];
        if (r->taken - r->written >= r->n_ring) {
            pthread_cond_wait(&r->moved, &r->lock);
            continue;
        }
        if (!r->input && r->next_file == r->files.n) return NULL;
        size_t file = r->input ? r->next_file - 1 : r->next_file;
        const char *path = r->files.paths[file];
        drg_err err = take_next(r, worker, path, &note);
        if (err == DRG_E_NOTFOUND || interrupt_signal()) continue;
        r->number++;
        if (file == r->skip_file && r->number <= r->skip) continue; // done, or failed and listed, in an earlier sitting
        s->ticket = r->taken++;
        s->file = file;
        s->number = r->number;
        s->read = r->read_before + (r->input ? drg_input_read(r->input) : 0);
        if (r->input) filebytes_passed(&r->bytes, drg_input_read(r->input));
        if (err || note.text[0]) remark(r, s, path, &note, err);
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

typedef struct outgoing {
    road *r;
    slot *s;
} outgoing;

// Keeps what an article prints until its turn has come; of a long one the rest goes straight on. DRG_E_IO when nothing can go out any more.
static drg_err send(void *user, const char *bytes, size_t n)
{
    const outgoing *to = user;
    road *r = to->r;
    DRG_TRY(sink(&to->s->text, bytes, n));
    if (to->s->text.n < TEXT_MOST || r->job->take) return DRG_OK;
    pthread_mutex_lock(&r->lock);
    while (!r->stop && r->written != to->s->ticket) pthread_cond_wait(&r->moved, &r->lock);
    int why = r->stop ? EPIPE : outlet_write(&r->outlet, drg_buf_view(&to->s->text));
    if (why && why != EPIPE) r->status = EXIT_ERROR;
    if (why) r->stop = 1;
    pthread_mutex_unlock(&r->lock);
    drg_buf_reset(&to->s->text);
    return why ? DRG_E_IO : DRG_OK;
}

static void work_on(road *r, drg_worker *worker, slot *s, const char *path)
{
    const articles_job *job = r->job;
    outgoing to = {r, s};
    drg_note note = {{0}};
    drg_err err = job->date ? drg_worker_date(worker, job->date, &note) : DRG_OK;
    if (!err) err = drg_worker_run(worker, job->step, &note);
    if (!err) err = drg_worker_print(worker, job->form, &job->look, send, &to);
    if (err == DRG_E_IO) { // told already
        drg_buf_reset(&s->text);
    } else if (err) {
        drg_buf_reset(&s->text);
        remark(r, s, path, &note, err);
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
            const char *path = r->files.paths[s->file];
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

// ---- before and after ---------------------------------------------------------------------------------------------------

static int same_file(const struct stat *st, const char *path)
{
    struct stat other;
    return path && stat(path, &other) == 0 && other.st_dev == st->st_dev && other.st_ino == st->st_ino;
}

static uint64_t hash_on(uint64_t hash, const void *bytes, size_t n)
{
    char both[16];
    uint64_t next = drg_str_hash((drg_str){bytes, n});
    memcpy(both, &hash, 8);
    memcpy(both + 8, &next, 8);
    return drg_str_hash((drg_str){both, 16});
}

// Looks at every input: what this run is (for --resume), how many bytes it has, and that none of them is written to. An output
// that lies in a folder of the input is no input of it.
static int survey(road *r, const char *const *names, int n_names)
{
    const articles_job *job = r->job;
    size_t kept = 0;
    int unknown = 0;
    for (size_t i = 0; i < r->files.n; i++) {
        char *path = r->files.paths[i];
        struct stat st;
        uint64_t size = 0;
        if (strcmp(path, "-") == 0 || stat(path, &st) != 0 || !S_ISREG(st.st_mode)) {
            unknown = 1;
        } else if (same_file(&st, job->out_path) || same_file(&st, job->errors_path) || same_file(&st, job->state_path)) {
            for (int k = 0; k < n_names; k++) {
                if (strcmp(names[k], path) != 0) continue;
                fprintf(stderr, "dragoman: %s: is an input and to be written to\n", path);
                return -1;
            }
            free(path);
            continue;
        } else {
            size = (uint64_t)st.st_size;
        }
        r->all_bytes += size;
        r->outlet.run = hash_on(hash_on(r->outlet.run, path, strlen(path)), &size, sizeof size);
        r->files.paths[kept++] = path;
    }
    r->files.n = kept;
    if (unknown) r->all_bytes = 0;
    return 0;
}

// What else makes a run the same run.
static uint64_t hash_job(const articles_job *job)
{
    int numbers[] = {(int)job->step, (int)job->form, (int)job->format};
    const char *words[] = {drg_version(), drg_engine_model(job->engine), job->date ? job->date : "", job->errors_path ? "errors" : ""};
    uint64_t hash = 0;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) hash = hash_on(hash, words[i], strlen(words[i]));
    for (int i = 0; i < job->n_fields; i++) hash = hash_on(hash, job->fields[i], strlen(job->fields[i]));
    return hash_on(hash, numbers, sizeof numbers);
}

// Opens the way out, and goes to where an earlier sitting stopped.
static outlet_state prepare(road *r, const char *const *names, int n_names)
{
    articles_job *job = r->job;
    outlet *o = &r->outlet;
    int tell = !job->say_nothing && isatty(STDERR_FILENO) && (job->take || job->out_path || !isatty(STDOUT_FILENO));
    o->out = job->out;
    o->out_path = job->out_path;
    o->errors_path = job->errors_path;
    o->state_path = job->state_path;
    if (tell || o->out_path || o->errors_path) {
        o->run = hash_job(job);
        if (survey(r, names, n_names) != 0) return OUTLET_ERROR;
    }
    outlet_state state = outlet_open(o);
    if (state == OUTLET_COMPLETE) fprintf(stderr, "dragoman: %s: this run is complete: nothing to do\n", o->state_path);
    if (o->at.failed) r->status = EXIT_ERROR;
    r->next_file = r->skip_file = o->at.file;
    r->skip = o->at.taken;
    r->articles_before = o->at.articles;
    for (size_t i = 0; i < r->next_file && i < r->files.n; i++) {
        struct stat st;
        if (stat(r->files.paths[i], &st) == 0) r->read_before += (uint64_t)st.st_size;
    }
    progress_begin(&r->progress, tell, o->at.read);
    return state;
}

static void tell_end(const road *r)
{
    const outlet *o = &r->outlet;
    unsigned long long failed = o->at.failed, all = failed + o->at.articles;
    if (o->errors_path && r->failed_here && !o->broken)
        fprintf(stderr, "dragoman: %llu of %llu articles failed; %s lists them\n", failed, all, o->errors_path);
    if (interrupt_signal() && o->state_path && !o->broken)
        fprintf(stderr, "dragoman: stopped after %llu articles; the same command goes on from there\n",
            (unsigned long long)o->at.articles);
}

// Ends the run: the last state, the files closed, the counts told.
static void conclude(road *r)
{
    outlet *o = &r->outlet;
    progress_end(&r->progress, o->at.articles - r->articles_before, r->failed_here);
    o->at.complete = !r->stop && !interrupt_signal();
    int why = outlet_save(o, 1), later = outlet_close(o);
    if ((why && why != EPIPE) || (later && later != EPIPE)) r->status = EXIT_ERROR;
    tell_end(r);
    r->job->n_articles = o->at.articles;
    r->job->n_tokens = o->at.tokens;
}

static void walk_all(road *r)
{
    int n = threads_for(r);
    r->n_ring = (uint64_t)n * RING_A_JOB;
    r->ring = calloc(r->n_ring, sizeof *r->ring);
    if (r->ring) {
        walk_together(r, n);
    } else {
        fprintf(stderr, "dragoman: out of memory\n");
        r->status = EXIT_ERROR;
        r->stop = 1;
    }
    if (r->input) close_input(r);
    for (uint64_t i = 0; r->ring && i < r->n_ring; i++) {
        drg_buf_free(&r->ring[i].text);
        drg_buf_free(&r->ring[i].words);
        drg_buf_free(&r->ring[i].reason);
    }
    free(r->ring);
}

// Column names, at the very beginning of the output.
static void put_header(road *r)
{
    drg_buf line = {NULL, 0, 0, 0};
    if (drg_print_header(r->job->form, sink, &line) == DRG_OK && line.n) (void)outlet_write(&r->outlet, drg_buf_view(&line));
    drg_buf_free(&line);
}

int articles_run(articles_job *job, const char *const *names, int n_names)
{
    road r = {.job = job, .lock = PTHREAD_MUTEX_INITIALIZER, .moved = PTHREAD_COND_INITIALIZER};
    drg_note note = {{0}};
    interrupt_watch();
    for (int i = 0; i < n_names; i++) {
        drg_err err = filelist_add(&r.files, names[i], &note);
        if (!err) continue;
        fprintf(stderr, "dragoman: %s\n", note.text[0] ? note.text : drg_err_name(err));
        r.status = EXIT_ERROR;
    }
    outlet_state state = prepare(&r, names, n_names);
    if (state == OUTLET_READY && r.outlet.at.out == 0) put_header(&r);
    if (state == OUTLET_READY) {
        walk_all(&r);
        conclude(&r);
    } else if (state == OUTLET_ERROR) {
        outlet_close(&r.outlet);
        r.status = EXIT_ERROR;
    }
    filelist_free(&r.files);
    return r.status;
}

// ---- options ------------------------------------------------------------------------------------------------------------

static drg_format format_of(const char *input)
{
    static const struct { const char *name; drg_format format; } names[] = {
        {"text", DRG_FORMAT_TEXT}, {"html", DRG_FORMAT_HTML}, {"jsonl", DRG_FORMAT_JSONL}, {"json", DRG_FORMAT_JSON}, {"csv", DRG_FORMAT_CSV},
        {"tsv", DRG_FORMAT_TSV}, {"feed", DRG_FORMAT_FEED}, {"newsml", DRG_FORMAT_NEWSML}, {"petrarch-xml", DRG_FORMAT_PETRARCH},
        {"mediawiki", DRG_FORMAT_MEDIAWIKI}, {"xml", DRG_FORMAT_XML}, {"lexis", DRG_FORMAT_LEXIS}, {"factiva", DRG_FORMAT_FACTIVA}, {"mail", DRG_FORMAT_MAIL},
        {"warc", DRG_FORMAT_WARC}, {"rtf", DRG_FORMAT_RTF}, {"pdf", DRG_FORMAT_PDF}, {"conllu", DRG_FORMAT_CONLLU},
    };
    for (size_t i = 0; input && i < sizeof names / sizeof *names; i++)
        if (strcmp(input, names[i].name) == 0) return names[i].format;
    return DRG_FORMAT_AUTO;
}

int articles_options(articles_job *job, const arguments *args)
{
    job->format = format_of(arguments_get(args, arguments_get(args, OPT_INPUT_ADD) ? OPT_INPUT_ADD : OPT_INPUT));
    if (job->format == DRG_FORMAT_PETRARCH && arguments_get(args, OPT_VERBS)) job->format = DRG_FORMAT_PETRARCH_TREES;
    job->n_fields = 0;
    for (int i = 0; i < args->n_options; i++) {
        if (args->options[i].id != OPT_FIELD) continue;
        if (job->n_fields == ARTICLES_FIELDS) {
            fprintf(stderr, "dragoman %s: more than %d times --field\n", args->command->name, ARTICLES_FIELDS);
            return -1;
        }
        job->fields[job->n_fields++] = args->options[i].value;
    }
    job->date = arguments_get(args, OPT_DATE);
    int32_t first, last;
    if (job->date && (!drg_cal_parse(drg_str_from(job->date), &first, &last) || first != last)) {
        fprintf(stderr, "dragoman %s: --date is a day of the form 2022-02-07, not '%s'\n", args->command->name, job->date);
        return -1;
    }
    job->out = stdout;
    job->out_path = arguments_get(args, OPT_OUT);
    job->errors_path = arguments_get(args, OPT_ERRORS);
    job->state_path = arguments_get(args, OPT_RESUME);
    if (job->out_path) job->look = (drg_look){80, 0}; // a file knows no terminal
    if (job->state_path && !job->out_path) {
        fprintf(stderr, "dragoman %s: --resume needs --out: only a file can be gone on with\n", args->command->name);
        return -1;
    }
    long jobs, cores = sysconf(_SC_NPROCESSORS_ONLN);
    if (arguments_number(args, OPT_JOBS, 1, 64, cores < 1 ? 1 : cores > 64 ? 64 : cores, &jobs) != 0) return -1;
    job->jobs = (int)jobs;
    return 0;
}

static drg_err tell_remarks(void *user, const char *bytes, size_t n)
{
    (void)user;
    fwrite(bytes, 1, n, stderr);
    return DRG_OK;
}

// The dictionaries that the command line names.
static drg_err read_dictionaries(drg_engine *engine, const arguments *args, drg_note *note)
{
    static const struct { option_id id; drg_dictionary kind; } kinds[] = {{OPT_VERBS, DRG_DICTIONARY_VERBS}, {OPT_ACTORS, DRG_DICTIONARY_ACTORS},
        {OPT_AGENTS, DRG_DICTIONARY_AGENTS}, {OPT_DISCARDS, DRG_DICTIONARY_DISCARDS}};
    for (int i = 0; i < args->n_options; i++)
        for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
            if (args->options[i].id != kinds[k].id) continue;
            drg_err err = drg_engine_dictionary(engine, kinds[k].kind, args->options[i].value, tell_remarks, NULL, note);
            if (err) return err;
        }
    return DRG_OK;
}

drg_engine *articles_engine(const arguments *args, drg_with with)
{
    drg_note note = {{0}};
    drg_engine *engine;
    drg_err err = drg_engine_open(&engine, arguments_get(args, OPT_DATA), with, &note);
    if (!err) err = read_dictionaries(engine, args, &note);
    if (!err) return engine;
    drg_engine_close(engine);
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
