// SPDX-License-Identifier: MIT
//
// cmd_ask -- questions to a ledger: contacts, events, statements, agenda, timeline, positions, dyad, actors, travel; and export.
//
// Exit     0 rows were printed, 1 the ledger has no answer, 2 an error
// Rule     a table on a terminal, CSV elsewhere only when it is asked for: a pipe gets the table too, 80 columns wide, without colours

#define _POSIX_C_SOURCE 200809L

#include "base/buf.h"
#include "flow/datafolder.h"
#include "look.h"
#include "options.h"
#include "views/views.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

// What a question needs while it is answered.
typedef struct asking {
    struct sqlite3 *db;
    drg_know *know;
    const char **actors;
    drg_view_ask ask;
    FILE *out;
    int closed; // the reader of our output has gone
} asking;

static int say(const arguments *args, const char *words)
{
    fprintf(stderr, "dragoman %s: %s\n", args->command->name, words);
    return EXIT_ERROR;
}

static drg_err put(void *user, const char *bytes, size_t n)
{
    asking *a = user;
    errno = 0;
    if (n == 0 || fwrite(bytes, 1, n, a->out) == n) return DRG_OK;
    a->closed = errno == EPIPE;
    return DRG_E_IO;
}

// Names are looked up in the index of the world where it can be found; without it the ledger's own names must do.
static int open_names(asking *a, const arguments *args)
{
    drg_buf folder = {NULL, 0, 0, 0};
    drg_note note = {{0}};
    const char *folder_given = arguments_get(args, OPT_DATA);
    drg_err err = drg_datafolder_find(&folder, folder_given, &note);
    if (!err) drg_buf_text(&folder, "/world.idx");
    if (!err) err = folder.failed ? DRG_E_NOMEM : drg_know_open(&a->know, folder.p, &note);
    drg_buf_free(&folder);
    if (!err) return 0;
    fprintf(stderr, "dragoman %s: %s%s\n", args->command->name, note.text[0] ? note.text : drg_err_name(err),
        folder_given ? "" : "; going on with the names that the ledger has");
    return folder_given ? -1 : 0;
}

static int take_actors(asking *a, const arguments *args)
{
    int n = arguments_count(args, OPT_ACTOR), at = 0;
    a->actors = calloc((size_t)n + 1, sizeof *a->actors);
    if (!a->actors) return say(args, "out of memory");
    for (int i = 0; i < args->n_options; i++)
        if (args->options[i].id == OPT_ACTOR) a->actors[at++] = args->options[i].value;
    a->ask.actors = a->actors;
    a->ask.n_actors = at;
    return 0;
}

static int take_options(asking *a, const arguments *args)
{
    drg_view_ask *ask = &a->ask;
    const char *confidence = arguments_get(args, OPT_CONFIDENCE), *nodes = arguments_get(args, OPT_NODES);
    ask->country = arguments_get(args, OPT_COUNTRY);
    ask->sector = arguments_get(args, OPT_SECTOR);
    ask->type = arguments_get(args, OPT_TYPE);
    if (!ask->type) ask->type = arguments_get(args, OPT_STANCE);
    ask->form = arguments_get(args, OPT_FORM);
    ask->status = arguments_get(args, OPT_STATUS);
    ask->topic = arguments_get(args, OPT_TOPIC);
    ask->place = arguments_get(args, OPT_PLACE);
    ask->from = arguments_get(args, OPT_FROM);
    ask->to = arguments_get(args, OPT_TO);
    ask->text = arguments_get(args, OPT_TEXT);
    ask->id = arguments_get(args, OPT_ID);
    ask->period = arguments_get(args, OPT_PERIOD);
    ask->by_country = nodes && nodes[0] == 'c';
    ask->evidence = arguments_get(args, OPT_EVIDENCE) != NULL;
    ask->spreadsheet = arguments_get(args, OPT_SPREADSHEET) != NULL;
    if (confidence) {
        char *end;
        ask->confidence = strtod(confidence, &end);
        if (end == confidence || *end || !(ask->confidence >= 0 && ask->confidence <= 1)) return say(args, "--confidence is a number from 0 to 1");
    }
    if (arguments_number(args, OPT_SOURCES, 1, 1000000, 0, &ask->sources) != 0) return EXIT_ERROR;
    if (arguments_number(args, OPT_LIMIT, 1, 2000000000L, 0, &ask->limit) != 0) return EXIT_ERROR;
    return take_actors(a, args);
}

static int open_all(asking *a, const arguments *args)
{
    drg_note note = {{0}};
    a->out = stdout;
    int status = take_options(a, args);
    if (status) return status;
    drg_err err = drg_view_open(&a->db, args->operands[0], &note);
    if (err) return say(args, note.text[0] ? note.text : drg_err_name(err));
    int names = a->ask.n_actors || a->ask.country || a->ask.place || a->ask.who;
    if (names && open_names(a, args) != 0) return EXIT_ERROR;
    a->ask.know = a->know;
    return 0;
}

static int close_all(asking *a, int status)
{
    drg_view_close(a->db);
    if (a->know) drg_know_close(a->know);
    free(a->actors);
    return status;
}

static int answer(asking *a, const arguments *args, drg_view view, drg_rows_form form)
{
    drg_look look = look_of_terminal();
    drg_note note = {{0}};
    uint64_t n = 0;
    drg_err err = drg_view_write(a->db, view, &a->ask, form, &look, put, a, &n, &note);
    if (a->closed) return EXIT_DONE;
    if (err == DRG_E_NOTFOUND) {
        say(args, note.text);
        return EXIT_NO_ANSWER;
    }
    if (err) return say(args, note.text[0] ? note.text : drg_err_name(err));
    return n ? EXIT_DONE : EXIT_NO_ANSWER;
}

static drg_rows_form form_of(const char *word)
{
    static const struct { const char *word; drg_rows_form form; } forms[] = {{"jsonl", DRG_ROWS_JSONL}, {"csv", DRG_ROWS_CSV}, {"ics", DRG_ROWS_ICS},
        {"graphml", DRG_ROWS_GRAPHML}, {"gexf", DRG_ROWS_GEXF}, {"dot", DRG_ROWS_DOT}, {"polecat", DRG_ROWS_POLECAT}, {"phoenix", DRG_ROWS_PHOENIX},
        {"icews", DRG_ROWS_ICEWS}, {"gdelt", DRG_ROWS_GDELT}};
    for (size_t i = 0; word && i < sizeof forms / sizeof *forms; i++)
        if (strcmp(forms[i].word, word) == 0) return forms[i].form;
    return DRG_ROWS_TABLE;
}

// A question with `least` to `most` operands, the ledger first.
static int ask(const arguments *args, drg_view view, int least, int most)
{
    asking a = {0};
    if (args->n_operands < least || args->n_operands > most) {
        fprintf(stderr, "dragoman %s: takes %s; try dragoman %s --help\n", args->command->name, args->command->operands, args->command->name);
        return EXIT_ERROR;
    }
    if (least > 1) a.ask.who = args->operands[1];
    if (view == DRG_VIEW_DYAD) a.ask.whom = args->operands[2];
    else if (args->n_operands > 2) a.ask.subject = args->operands[2];
    int status = open_all(&a, args);
    if (!status) status = answer(&a, args, view, form_of(arguments_get(args, arguments_get(args, OPT_ROWS_ICS) ? OPT_ROWS_ICS : OPT_ROWS)));
    return close_all(&a, status);
}

int cmd_contacts(const arguments *args) { return ask(args, DRG_VIEW_CONTACTS, 1, 1); }
int cmd_events(const arguments *args) { return ask(args, DRG_VIEW_EVENTS, 1, 1); }
int cmd_statements(const arguments *args) { return ask(args, DRG_VIEW_STATEMENTS, 1, 1); }
int cmd_agenda(const arguments *args) { return ask(args, DRG_VIEW_AGENDA, 1, 1); }
int cmd_timeline(const arguments *args) { return ask(args, DRG_VIEW_TIMELINE, 1, 1); }
int cmd_positions(const arguments *args) { return ask(args, DRG_VIEW_POSITIONS, 2, 3); }
int cmd_dyad(const arguments *args) { return ask(args, DRG_VIEW_DYAD, 3, 3); }
int cmd_actors(const arguments *args) { return ask(args, DRG_VIEW_ACTORS, 1, 1); }
int cmd_travel(const arguments *args) { return ask(args, DRG_VIEW_TRAVEL, 1, 1); }

// ---- export ----------------------------------------------------------------------------------------------------------------------------

static const struct { const char *name; drg_view view; } tables[] = {{"contacts", DRG_VIEW_CONTACTS}, {"events", DRG_VIEW_EVENTS}, {"statements", DRG_VIEW_STATEMENTS},
    {"actors", DRG_VIEW_ACTORS}, {"travel", DRG_VIEW_TRAVEL}, {"network", DRG_VIEW_NETWORK}};
#define N_TABLES (sizeof tables / sizeof *tables)

// Opens where an export goes: a temporary name beside it, so that nobody reads half a file.
static int export_file(asking *a, const arguments *args, const char *path, drg_view view, drg_rows_form form)
{
    drg_buf beside = {NULL, 0, 0, 0};
    drg_buf_printf(&beside, "%s.part", path);
    a->out = beside.failed ? NULL : fopen(beside.p, "wb");
    if (!a->out) {
        fprintf(stderr, "dragoman %s: %s: %s\n", args->command->name, path, strerror(errno));
        drg_buf_free(&beside);
        return EXIT_ERROR;
    }
    int status = answer(a, args, view, form);
    errno = 0;
    int bad = fclose(a->out) != 0;
    if (status != EXIT_ERROR && (bad || rename(beside.p, path) != 0)) {
        fprintf(stderr, "dragoman %s: %s: %s\n", args->command->name, path, strerror(errno));
        status = EXIT_ERROR;
    }
    if (status == EXIT_ERROR) remove(beside.p);
    drg_buf_free(&beside);
    return status;
}

// All tables into a folder: contacts.csv, events.csv, ...
static int export_folder(asking *a, const arguments *args, const char *folder, drg_rows_form form)
{
    int worst = EXIT_DONE;
    if (mkdir(folder, 0777) != 0 && errno != EEXIST) {
        fprintf(stderr, "dragoman %s: %s: %s\n", args->command->name, folder, strerror(errno));
        return EXIT_ERROR;
    }
    for (size_t i = 0; i < N_TABLES && worst != EXIT_ERROR; i++) {
        drg_buf path = {NULL, 0, 0, 0};
        drg_buf_printf(&path, "%s/%s.%s", folder, tables[i].name, form == DRG_ROWS_CSV ? "csv" : "jsonl");
        int status = path.failed ? say(args, "out of memory") : export_file(a, args, path.p, tables[i].view, form);
        if (status == EXIT_ERROR) worst = status;
        drg_buf_free(&path);
    }
    return worst;
}

int cmd_export(const arguments *args)
{
    asking a = {0};
    const char *word = arguments_get(args, OPT_EXPORT), *table = arguments_get(args, OPT_TABLE), *out = arguments_get(args, OPT_OUT);
    if (!word) return say(args, "--format says in which format");
    if (args->n_operands != 1) return say(args, "takes one ledger");
    drg_rows_form form = form_of(word);
    int graph = form == DRG_ROWS_GRAPHML || form == DRG_ROWS_GEXF || form == DRG_ROWS_DOT;
    drg_view view = graph ? DRG_VIEW_NETWORK : form >= DRG_ROWS_POLECAT ? DRG_VIEW_EVENTS : DRG_VIEW_CONTACTS;
    int rows = form == DRG_ROWS_CSV || form == DRG_ROWS_JSONL;
    if (table && !rows) return say(args, "--table goes with csv and jsonl; other formats have one table of their own");
    for (size_t i = 0; table && i < N_TABLES; i++)
        if (strcmp(tables[i].name, table) == 0) view = tables[i].view;
    if (rows && !table && !out) return say(args, "--table names the table, or --out the folder for all of them");
    int status = open_all(&a, args);
    if (status) return close_all(&a, status);
    if (rows && !table) status = export_folder(&a, args, out, form);
    else if (out) status = export_file(&a, args, out, view, form);
    else status = answer(&a, args, view, form);
    return close_all(&a, status);
}
