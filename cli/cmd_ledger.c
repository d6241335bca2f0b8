// SPDX-License-Identifier: MIT
//
// cmd_ledger -- dragoman add, remove, check: what goes into a ledger and out of it.
//
// Rule     a batch is committed after so many documents or bytes, and whenever the input makes a pause; Ctrl-C ends the run after the
//          article at hand, with its batch

#define _POSIX_C_SOURCE 200809L

#include "articles.h"
#include "interrupt.h"
#include "ledger/ledger.h"
#include "recordlines.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#define BATCH_DOCUMENTS 500
#define BATCH_BYTES (16u << 20)
#define BATCH_SECONDS 10

typedef struct filling {
    const char *command;
    drg_ledger *ledger;
    unsigned documents;
    size_t bytes;
    time_t since;     // of the batch
    int status;
} filling;

static int complain(const char *command, const drg_note *note, drg_err err)
{
    fprintf(stderr, "dragoman %s: %s\n", command, note->text[0] ? note->text : drg_err_name(err));
    return EXIT_ERROR;
}

static int commit(filling *f)
{
    drg_note note = {{0}};
    drg_err err = f->documents ? drg_ledger_commit(f->ledger, &note) : DRG_OK;
    f->documents = 0;
    f->bytes = 0;
    return err ? (f->status = complain(f->command, &note, err)) : 0;
}

// Not 0: nothing more can be added. A document whose records are wrong is told of and left out.
static int put(filling *f, drg_str records, const char *path, unsigned long line)
{
    drg_note note = {{0}};
    if (!f->documents) f->since = time(NULL);
    drg_err err = drg_ledger_add(f->ledger, records, &note);
    if (err == DRG_E_FORMAT || err == DRG_E_LIMIT) {
        fprintf(stderr, "dragoman %s: %s:%lu: %s\n", f->command, path, line, note.text[0] ? note.text : drg_err_name(err));
        f->status = EXIT_ERROR;
        return 0;
    }
    if (err) return f->status = complain(f->command, &note, err);
    f->documents++;
    f->bytes += records.n;
    return f->documents >= BATCH_DOCUMENTS || f->bytes >= BATCH_BYTES || time(NULL) - f->since >= BATCH_SECONDS ? commit(f) : 0;
}

static int take_article(void *user, drg_str text)
{
    filling *f = user;
    return text.n ? put(f, text, "records of an article", 1) : commit(f);
}

static int take_records(void *user, drg_str piece, const char *path, unsigned long line)
{
    filling *f = user;
    return (piece.n ? put(f, piece, path, line) : commit(f)) || interrupt_signal();
}

static int set_thresholds(filling *f, const arguments *args)
{
    for (int i = 0; i < args->n_options; i++) {
        drg_note note = {{0}};
        if (args->options[i].id != OPT_SET) continue;
        drg_err err = drg_ledger_set(f->ledger, drg_str_from(args->options[i].value), &note);
        if (err) return complain(f->command, &note, err);
        f->documents++; // something to commit
    }
    return 0;
}

static void tell(const filling *f)
{
    drg_ledger_counts n = drg_ledger_counted(f->ledger);
    fprintf(stderr, "dragoman add: %llu new, %llu replaced, %llu unchanged; %llu contacts, %llu events, %llu statements told\n", (unsigned long long)n.documents,
        (unsigned long long)n.replaced, (unsigned long long)n.unchanged, (unsigned long long)n.contacts, (unsigned long long)n.events, (unsigned long long)n.statements);
}

static int fill(filling *f, const arguments *args)
{
    const char *input = arguments_get(args, OPT_INPUT_ADD);
    const char *const *files = args->operands + 1;
    int n_files = args->n_operands - 1, status;
    if (input && strcmp(input, "records") == 0) {
        interrupt_watch();
        status = recordlines_read(files, n_files, RECORDLINES_DOCUMENTS, take_records, f) < 0 ? EXIT_ERROR : EXIT_DONE;
    } else if (n_files) {
        articles_job job = {.step = DRG_STEP_CODE, .form = DRG_PRINT_JSONL, .take = take_article, .take_user = f};
        arguments rest = *args;
        rest.operands++;
        rest.n_operands--;
        status = articles_command(&job, &rest);
    } else {
        status = EXIT_DONE; // only --set
    }
    if (f->status != EXIT_ERROR || f->documents) commit(f);
    return f->status ? f->status : status;
}

int cmd_add(const arguments *args)
{
    filling f = {.command = args->command->name};
    drg_note note = {{0}};
    if (args->n_operands < 2 && !arguments_get(args, OPT_SET)) {
        fprintf(stderr, "dragoman add: takes a ledger and files; try dragoman add --help\n");
        return EXIT_ERROR;
    }
    drg_err err = drg_ledger_open(&f.ledger, args->operands[0], DRG_LEDGER_CREATE, &note);
    if (err) return complain(f.command, &note, err);
    int status = set_thresholds(&f, args);
    if (!status) status = fill(&f, args);
    tell(&f);
    drg_ledger_close(f.ledger);
    return status;
}

int cmd_remove(const arguments *args)
{
    drg_ledger *ledger;
    drg_note note = {{0}};
    int status = EXIT_DONE;
    if (args->n_operands < 2) {
        fprintf(stderr, "dragoman remove: takes a ledger and ids of documents; try dragoman remove --help\n");
        return EXIT_ERROR;
    }
    drg_err err = drg_ledger_open(&ledger, args->operands[0], DRG_LEDGER_WRITE, &note);
    if (err) return complain("remove", &note, err);
    for (int i = 1; i < args->n_operands && (!err || err == DRG_E_NOTFOUND); i++) {
        err = drg_ledger_remove(ledger, drg_str_from(args->operands[i]), &note);
        if (err) status = complain("remove", &note, err);
    }
    if (!err || err == DRG_E_NOTFOUND) {
        err = drg_ledger_commit(ledger, &note);
        if (err) status = complain("remove", &note, err);
    }
    drg_ledger_close(ledger);
    return status;
}

int cmd_check(const arguments *args)
{
    drg_ledger *ledger;
    drg_note note = {{0}};
    drg_buf report = {NULL, 0, 0, 0};
    uint32_t n_bad = 0;
    if (args->n_operands != 1) {
        fprintf(stderr, "dragoman check: takes one ledger\n");
        return EXIT_ERROR;
    }
    drg_err err = drg_ledger_open(&ledger, args->operands[0], DRG_LEDGER_READ, &note);
    if (err) return complain("check", &note, err);
    err = drg_ledger_check(ledger, &report, &n_bad, &note);
    if (report.n) fwrite(report.p, 1, report.n, stdout);
    if (!err) printf(n_bad ? "%u complaints\n" : "sound\n", n_bad);
    drg_buf_free(&report);
    drg_ledger_close(ledger);
    if (err) return complain("check", &note, err);
    return n_bad ? EXIT_NO_ANSWER : EXIT_DONE;
}
