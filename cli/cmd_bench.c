// SPDX-License-Identifier: MIT
//
// cmd_bench -- dragoman bench FILE...: how fast each stage is, start-up, memory; and the whole on several threads.
//
// The first round only warms caches and tables; the second is measured. Peak memory is the process's, its mapped model and
// index pages included.

#define _POSIX_C_SOURCE 200809L

#include "articles.h"
#include "filelist.h"
#include "flow/flow.h"

#include <sys/resource.h>
#include <time.h>

enum { TAKE, SPLIT, READ, RESOLVE, CODE, PRINT, N_STAGES };

typedef struct tally {
    double seconds[N_STAGES], reading[DRG_N_READ]; // reading: what READ is made of
    uint64_t articles, tokens, bytes, records;
} tally;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static drg_err swallow(void *user, const char *bytes, size_t n)
{
    (void)bytes;
    *(uint64_t *)user += n;
    return DRG_OK;
}

// One article through the stages, each timed.
static drg_err time_article(tally *t, drg_worker *worker)
{
    static const drg_step steps[] = {DRG_STEP_SPLIT, DRG_STEP_READ, DRG_STEP_RESOLVE, DRG_STEP_CODE};
    uint64_t printed = 0;
    double before = now();
    for (int i = 0; i < 4; i++) {
        drg_err err = drg_worker_run(worker, steps[i], NULL);
        if (err) return err;
        double after = now();
        t->seconds[SPLIT + i] += after - before;
        before = after;
    }
    drg_err err = drg_worker_print(worker, DRG_PRINT_JSONL, NULL, swallow, &printed);
    t->seconds[PRINT] += now() - before;
    drg_counts counts = drg_worker_counts(worker);
    t->articles++;
    t->tokens += counts.tokens;
    t->bytes += counts.bytes;
    t->records += counts.events + counts.statements + counts.contacts;
    return err;
}

static int time_file(tally *t, drg_worker *worker, drg_format format, const char *path)
{
    filebytes bytes;
    drg_note note = {{0}};
    drg_input *input = NULL;
    drg_err err = filebytes_open(&bytes, path, 1, &note);
    if (!err) err = drg_input_open(&input, bytes.bytes.p, bytes.bytes.n, format, path, &note);
    int bad = err != DRG_OK;
    for (; !err;) {
        double before = now();
        drg_err taken = drg_worker_next(worker, input, &note);
        t->seconds[TAKE] += now() - before;
        if (taken == DRG_E_NOTFOUND) break;
        if (taken || time_article(t, worker)) bad = 1; // left aside; the others are measured
    }
    if (err) fprintf(stderr, "dragoman: %s\n", note.text[0] ? note.text : drg_err_name(err));
    drg_input_close(input);
    filebytes_close(&bytes);
    return bad;
}

static void put_stage(const tally *t, const char *name, double seconds, double all)
{
    printf("%-28s %10.3f %7.1f%% %14.0f\n", name, seconds, all > 0 ? 100 * seconds / all : 0, seconds > 0 ? (double)t->tokens / seconds : 0);
}

static void put_tally(const tally *t)
{
    static const char *const names[] = {"take (text, layout)", "split (sentences, words)", "read (tags, trees, names)",
        "resolve (who, when, where)", "code (records)", "print (JSON Lines)"};
    static const char *const parts[] = {"  vectors of words", "  layers and heads", "  tags, lemmas", "  trees", "  names"};
    double all = 0;
    for (int i = 0; i < N_STAGES; i++) all += t->seconds[i];
    printf("%llu articles, %llu tokens, %.1f MB of text, %llu records\n\n", (unsigned long long)t->articles,
        (unsigned long long)t->tokens, (double)t->bytes / 1e6, (unsigned long long)t->records);
    printf("%-28s %10s %8s %14s\n", "stage, one thread", "seconds", "share", "tokens/s");
    for (int i = 0; i < N_STAGES; i++) {
        put_stage(t, names[i], t->seconds[i], all);
        for (int k = 0; i == READ && k < DRG_N_READ; k++) put_stage(t, parts[k], t->reading[k], all);
    }
    double text = t->seconds[TAKE] + t->seconds[SPLIT] + t->seconds[READ];
    put_stage(t, "from text to tree and names", text, all);
    printf("%-28s %10.3f %7.1f%% %14.0f   %.1f articles/s\n", "all", all, 100.0, all > 0 ? (double)t->tokens / all : 0,
        all > 0 ? (double)t->articles / all : 0);
}

// The whole way on n threads, wall clock.
static int time_threads(const drg_engine *engine, const arguments *args, int n)
{
    articles_job job = {.engine = engine, .step = DRG_STEP_CODE, .form = DRG_PRINT_JSONL, .look = {80, 0}, .say_nothing = 1};
    if (articles_options(&job, args) != 0) return EXIT_ERROR;
    job.jobs = n;
    job.out = fopen("/dev/null", "wb");
    if (!job.out) {
        perror("dragoman: /dev/null");
        return EXIT_ERROR;
    }
    double before = now();
    int status = articles_run(&job, args->operands, args->n_operands);
    double seconds = now() - before;
    fclose(job.out);
    printf("%-28s %10.3f %8s %14.0f   %.1f articles/s\n", n == 1 ? "one thread, wall clock" : "all threads, wall clock", seconds, "",
        (double)job.n_tokens / seconds, (double)job.n_articles / seconds);
    return status;
}

static int measure(const drg_engine *engine, const arguments *args, drg_format format, int jobs)
{
    drg_worker *worker;
    filelist files = {NULL, 0, 0};
    drg_note note = {{0}};
    int bad = 0;
    if (drg_worker_new(&worker, engine, &note) != DRG_OK) {
        fprintf(stderr, "dragoman: %s\n", note.text);
        return EXIT_ERROR;
    }
    for (int i = 0; i < args->n_operands; i++) bad |= filelist_add(&files, args->operands[i], &note) != DRG_OK;
    tally t = {0};
    for (int round = 0; round < 2; round++) {
        t = (tally){0};
        drg_worker_time(worker, now, t.reading);
        for (size_t i = 0; i < files.n; i++) bad |= time_file(&t, worker, format, files.paths[i]);
        if (round == 1) put_tally(&t);
    }
    filelist_free(&files);
    drg_worker_free(worker);
    int status = time_threads(engine, args, 1);
    if (jobs > 1) status = time_threads(engine, args, jobs) ? EXIT_ERROR : status;
    return bad ? EXIT_ERROR : status;
}

int cmd_bench(const arguments *args)
{
    articles_job options = {0};
    if (articles_options(&options, args) != 0) return EXIT_ERROR;
    double before = now();
    drg_engine *engine = articles_engine(args, DRG_WITH_ALL);
    double opened = now() - before;
    if (!engine) return EXIT_ERROR;
    int status = measure(engine, args, options.format, options.jobs);
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
    double peak = (double)usage.ru_maxrss / 1e6; // bytes there, kilobytes elsewhere
#else
    double peak = (double)usage.ru_maxrss / 1e3;
#endif
    printf("\nstart-up %.1f ms; peak memory %.0f MB; model %s\n", opened * 1e3, peak, drg_engine_model(engine));
    drg_engine_close(engine);
    return status;
}
