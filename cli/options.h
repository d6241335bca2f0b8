// SPDX-License-Identifier: MIT
//
// options -- the one table of commands and options: parsing, --help, the man page and completions all come from it.
//
// The command line is `dragoman COMMAND [options] [FILE...]`. Options may stand before, between and behind the files;
// `--name value`, `--name=value`, `-j4` and `-j 4` all work; `--` ends the options; `-` is standard input.

#ifndef DRG_CLI_OPTIONS_H
#define DRG_CLI_OPTIONS_H

#include <stdio.h>

enum { EXIT_DONE = 0, EXIT_NO_ANSWER = 1, EXIT_ERROR = 2 };

typedef enum option_id {
    OPT_FORMAT, OPT_INPUT, OPT_FIELD, OPT_DATE, OPT_JOBS, OPT_DATA, OPT_PAIRS, OPT_JOIN_YIELD, OPT_CODEBOOK, OPT_VERBS, OPT_ACTORS, OPT_AGENTS, OPT_DISCARDS, OPT_ERRORS, OPT_RESUME,                                  // reading articles
    OPT_TREES, OPT_NAMES, OPT_WORDS, OPT_NAME_DROP, OPT_BFLOAT16, OPT_INT8, OPT_SILVER, OPT_SILVER_NAMES, OPT_BASE, OPT_PATIENCE, OPT_DEV, OPT_OUT, OPT_NAME, OPT_SEED, OPT_EPOCHS,   // training
    OPT_WIDTH, OPT_LAYERS, OPT_DIM, OPT_RATE, OPT_DROPOUT, OPT_SILVER_WEIGHT, OPT_SILVER_EPOCHS, OPT_FOLDS,
    OPT_ROWS, OPT_ROWS_ICS, OPT_EXPORT, OPT_TABLE, OPT_ACTOR, OPT_COUNTRY, OPT_SECTOR, OPT_TYPE, OPT_STANCE, OPT_FORM, OPT_STATUS, OPT_TOPIC, OPT_PLACE, // questions
    OPT_FROM, OPT_TO, OPT_CONFIDENCE, OPT_SOURCES, OPT_TEXT, OPT_ID, OPT_EVIDENCE, OPT_LIMIT, OPT_PERIOD, OPT_NODES, OPT_SPREADSHEET,
    OPT_INPUT_ADD, OPT_SET, OPT_KEYS, // ledgers
    OPT_EVERY, OPT_ONCE, OPT_DELAY, OPT_TIMEOUT, OPT_MOST, OPT_AGENT, OPT_ALLOW_LOCAL, OPT_LOG, // feeds
    OPT_HELP, OPT_VERSION,
    N_OPTIONS
} option_id;

typedef struct option_row {
    const char *name;     // without the two dashes
    char letter;          // short form, or 0
    const char *argument; // what it takes: "FILE", "jsonl|report"; NULL for nothing. Words with | between are the only ones.
    const char *help;
    int repeats;          // may be given more than once
} option_row;

typedef struct arguments arguments;

typedef struct command_row {
    const char *name, *operands, *help;
    const char *more;           // a paragraph for the man page and --help
    const option_id *options;   // ends with OPT_HELP
    int (*run)(const arguments *args);
} command_row;

extern const option_row option_table[N_OPTIONS];
extern const command_row command_table[];
extern const unsigned n_commands;

typedef struct given {
    option_id id;
    const char *value;
} given;

struct arguments {
    const command_row *command; // NULL when none was named
    given *options;             // in the order given
    int n_options;
    const char **operands;
    int n_operands;
};

// Fills args from the command line; -1 and a message on stderr when it is wrong. arguments_free gives the lists back.
int arguments_parse(arguments *args, int argc, char **argv);
void arguments_free(arguments *args);
const char *arguments_get(const arguments *args, option_id id);          // the last value given, or NULL
int arguments_count(const arguments *args, option_id id);
// A whole number between low and high, or `otherwise` when the option is not given; -1 and a message when it is none.
int arguments_number(const arguments *args, option_id id, long low, long high, long otherwise, long *value);

// usage.c
void usage_program(FILE *out);
void usage_command(FILE *out, const command_row *command);
void usage_man(FILE *out);
void usage_completion(FILE *out);

int cmd_code(const arguments *args);
int cmd_parse(const arguments *args);
int cmd_explain(const arguments *args);
int cmd_dates(const arguments *args);
int cmd_mentions(const arguments *args);
int cmd_bench(const arguments *args);
int cmd_train(const arguments *args);
int cmd_train_ends(const arguments *args);
int cmd_train_events(const arguments *args);
int cmd_train_words(const arguments *args);
int cmd_measure(const arguments *args);
int cmd_label(const arguments *args);
int cmd_average(const arguments *args);
int cmd_compile(const arguments *args);
int cmd_check_patterns(const arguments *args);
int cmd_add(const arguments *args);
int cmd_remove(const arguments *args);
int cmd_watch(const arguments *args);
int cmd_check(const arguments *args);
int cmd_merge(const arguments *args);
int cmd_contacts(const arguments *args);
int cmd_events(const arguments *args);
int cmd_statements(const arguments *args);
int cmd_agenda(const arguments *args);
int cmd_timeline(const arguments *args);
int cmd_positions(const arguments *args);
int cmd_dyad(const arguments *args);
int cmd_actors(const arguments *args);
int cmd_travel(const arguments *args);
int cmd_export(const arguments *args);
int cmd_man(const arguments *args);
int cmd_completion(const arguments *args);

#endif
