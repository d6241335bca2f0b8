// SPDX-License-Identifier: MIT
//
// options -- the table of commands and options, and the reading of a command line against it.

#include "options.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

const option_row option_table[N_OPTIONS] = {
    [OPT_FORMAT] = {"format", 'f', "jsonl|report|csv|polecat|phoenix|icews|gdelt", "records as JSON Lines, a report for people, or events as a table (csv) or with the columns of another data set (report on a terminal, else jsonl)", 0},
    [OPT_INPUT] = {"input", 'i', "auto|text|html|jsonl|json|csv|tsv|feed|newsml|petrarch-xml|mediawiki|xml|lexis|factiva|mail|rtf|pdf|warc|conllu",
        "what the files hold (auto: told by their first bytes; names settle what these leave open). Compressed files and archives are opened in any case", 0},
    [OPT_INPUT_ADD] = {"input", 'i', "auto|text|html|jsonl|json|csv|tsv|warc|conllu|records",
        "what the files hold; records: what dragoman code --format jsonl prints, or another program in that form", 0},
    [OPT_SET] = {"set", 0, "NAME=NUMBER", "a threshold of merging (data/merge/settings.tsv); a ledger keeps it, and is merged anew", 1},
    [OPT_KEYS] = {"keys", 0, NULL, "the first half: give each record its key, ready for sort", 0},
    [OPT_FIELD] = {"field", 0, "FIELD=NAME", "in tables and JSON: the column or member NAME holds text, title, date, id, url, source or language", 1},
    [OPT_DATE] = {"date", 'd', "YYYY-MM-DD", "day of publication, for articles that do not give it", 0},
    [OPT_JOBS] = {"jobs", 'j', "N", "threads (all cores); the output is the same for any N", 0},
    [OPT_DATA] = {"data", 0, "DIR", "folder of model, world index and patterns", 0},
    [OPT_PAIRS] = {"pairs", 0, "FILE.tsv", "instead of articles: rows of sentence, source, target; printed again with type, quad, confidence, rule", 0},
    [OPT_JOIN_YIELD] = {"join-yield", 0, "yes|no", "with --pairs: CONCEDE and RETREAT are both called YIELD (yes)", 0},
    [OPT_CODEBOOK] = {"codebook", 0, "2021|2024", "with --pairs: types as the conversion of CAMEO codes of 2021 has them, on which the published sets rest (2021), or as the manual of 2024 has them", 0},
    [OPT_VERBS] = {"verbs", 0, "FILE", "code events by this PETRARCH dictionary of verbs instead of our own patterns", 1},
    [OPT_ACTORS] = {"actors", 0, "FILE", "PETRARCH dictionary of actors; its codes win over the program's own", 1},
    [OPT_AGENTS] = {"agents", 0, "FILE", "PETRARCH dictionary of agents", 1},
    [OPT_DISCARDS] = {"discards", 0, "FILE", "PETRARCH dictionary of discards: sentences and stories that --verbs leaves out", 1},
    [OPT_EVERY] = {"every", 0, "MINUTES", "how often a feed is looked at (15)", 0},
    [OPT_ONCE] = {"once", 0, NULL, "end when nothing is due any more, instead of going on", 0},
    [OPT_DELAY] = {"delay", 0, "SECONDS", "between two requests to a host (2); its robots.txt may ask for more", 0},
    [OPT_TIMEOUT] = {"timeout", 0, "SECONDS", "for one request (30)", 0},
    [OPT_MOST] = {"most", 0, "MEGABYTES", "of one answer (16); a larger one is given up", 0},
    [OPT_AGENT] = {"agent", 0, "NAME", "how the program names itself to servers and finds itself in robots.txt (dragoman)", 0},
    [OPT_ALLOW_LOCAL] = {"allow-local", 0, NULL, "local and private addresses may be asked too, and proxies of the environment are used", 0},
    [OPT_LOG] = {"log", 0, "error|warning|info|debug", "what is written to standard error (info)", 0},
    [OPT_ERRORS] = {"errors", 0, "FILE", "list what failed in FILE: input, article, error, reason; instead of a line each on standard error", 0},
    [OPT_RESUME] = {"resume", 0, "STATE", "keep the state of the run in STATE; the same command goes on where it was stopped or killed", 0},
    [OPT_TREES] = {"trees", 0, "FILE", "treebank in CoNLL-U", 1},
    [OPT_NAMES] = {"names", 0, "FILE[,WEIGHT[,SHARE]]", "names: word, TAB, BIO tag; loss weight, share of it used an epoch", 1},
    [OPT_WORDS] = {"words", 0, "FILE", "word list: lower-cased word, TAB, sum of the kinds of name it occurs in (1 to 255)", 0},
    [OPT_NAME_DROP] = {"name-drop", 0, "X", "how often a capitalised word is read as unknown in training, at least", 0},
    [OPT_BFLOAT16] = {"bfloat16", 0, NULL, "train with products of bfloat16 factors: up to twice as fast with AMX, as good", 0},
    [OPT_INT8] = {"int8", 0, NULL, "the model is to be run in 8-bit numbers: faster, nearly as good", 0},
    [OPT_SILVER] = {"silver", 0, "FILE", "CoNLL-U labelled by machine", 0},
    [OPT_DEV] = {"dev", 0, "FILE", "file to measure on after each epoch", 1},
    [OPT_OUT] = {"out", 'o', "FILE", "file to write", 0},
    [OPT_NAME] = {"name", 0, "TEXT", "name line of the model", 0},
    [OPT_SEED] = {"seed", 0, "N", "seed of the random numbers (1)", 0},
    [OPT_EPOCHS] = {"epochs", 0, "N", "passes over the treebanks", 0},
    [OPT_WIDTH] = {"width", 0, "N", "width of the network, a multiple of 32", 0},
    [OPT_LAYERS] = {"layers", 0, "LIST", "layers: 1 a window convolution, q a recurrence both ways, as in 1,q,1,q", 0},
    [OPT_DIM] = {"dim", 0, "N", "dimensions of an embedding", 0},
    [OPT_RATE] = {"rate", 0, "X", "learning rate", 0},
    [OPT_DROPOUT] = {"dropout", 0, "X", "dropout", 0},
    [OPT_SILVER_NAMES] = {"silver-names", 0, "FILE", "names of its sentences", 0},
    [OPT_BASE] = {"from", 0, "MODEL", "begin from this model and keep its shape and labels", 0},
    [OPT_PATIENCE] = {"patience", 0, "N", "stop after N epochs in a row that do no better on --dev", 0},
    [OPT_SILVER_WEIGHT] = {"silver-weight", 0, "X", "loss weight of the silver file", 0},
    [OPT_SILVER_EPOCHS] = {"silver-epochs", 0, "N", "first epochs that use the silver file", 0},
    [OPT_FOLDS] = {"folds", 0, "N", "cut the --dev table into N parts, each judged by a model that saw the others", 0},
    [OPT_ROWS] = {"format", 'f', "table|jsonl|csv", "a table for people (default), or rows for programs", 0},
    [OPT_ROWS_ICS] = {"format", 'f', "table|jsonl|csv|ics", "a table for people (default), rows for programs, or an iCalendar", 0},
    [OPT_EXPORT] = {"format", 'f', "csv|jsonl|polecat|phoenix|icews|gdelt|graphml|gexf|dot|ics", "what to write", 0},
    [OPT_TABLE] = {"table", 0, "contacts|events|statements|actors|travel|network", "which table, for csv and jsonl", 0},
    [OPT_ACTOR] = {"actor", 'a', "NAME", "takes part: a name, an alias (Kremlin), a country, a code (RUS GOV) or an id (Q22686); all of them, where several are given", 1},
    [OPT_COUNTRY] = {"country", 0, "NAME", "a party of this country takes part", 0},
    [OPT_SECTOR] = {"sector", 0, "LIST", "a party of one of these sectors (GOV,MIL) takes part; of that country, where --country is given", 0},
    [OPT_TYPE] = {"type", 't', "LIST", "PLOVER types: CONSULT,AGREE", 0},
    [OPT_STANCE] = {"stance", 0, "LIST", "stances: support,oppose", 0},
    [OPT_FORM] = {"form", 0, "LIST", "forms of contact: visit,call,press_conference", 0},
    [OPT_STATUS] = {"status", 's', "LIST", "statuses: happened,scheduled,cancelled", 0},
    [OPT_TOPIC] = {"topic", 0, "WORDS", "words of a topic", 0},
    [OPT_PLACE] = {"place", 0, "NAME", "place, division or country where it was", 0},
    [OPT_FROM] = {"from", 0, "DAY", "from this day, month or year on (2022-02-07, 2022-02, 2022)", 0},
    [OPT_TO] = {"to", 0, "DAY", "up to this day, month or year", 0},
    [OPT_CONFIDENCE] = {"confidence", 0, "X", "this confidence at least (0 to 1)", 0},
    [OPT_SOURCES] = {"sources", 0, "N", "told by this many independent sources at least", 0},
    [OPT_TEXT] = {"text", 0, "QUERY", "full text of sentences and titles: words, \"a phrase\", a OR b, NEAR(a b)", 0},
    [OPT_ID] = {"id", 0, "ID", "the record with this id", 0},
    [OPT_EVIDENCE] = {"evidence", 'e', NULL, "with the id of each record, the sentences it was read from, and who printed them when", 0},
    [OPT_LIMIT] = {"limit", 'n', "N", "rows at most", 0},
    [OPT_PERIOD] = {"period", 0, "month|year|all", "of the network: an edge for each month or year, or one for all time (year)", 0},
    [OPT_NODES] = {"nodes", 0, "actors|countries", "of the network: what the nodes are (actors)", 0},
    [OPT_SPREADSHEET] = {"spreadsheet", 0, NULL, "CSV for spreadsheet programs: with a byte order mark, and an apostrophe before what they would take for a formula", 0},
    [OPT_HELP] = {"help", 'h', NULL, "this text", 0},
    [OPT_VERSION] = {"version", 0, NULL, "version of the program", 0},
};

static const option_id code_options[] = {OPT_FORMAT, OPT_DATE, OPT_INPUT, OPT_FIELD, OPT_JOBS, OPT_OUT, OPT_ERRORS, OPT_RESUME, OPT_DATA, OPT_PAIRS, OPT_JOIN_YIELD, OPT_CODEBOOK, OPT_VERBS, OPT_ACTORS, OPT_AGENTS, OPT_DISCARDS, OPT_HELP};
static const option_id parse_options[] = {OPT_INPUT, OPT_FIELD, OPT_JOBS, OPT_OUT, OPT_ERRORS, OPT_RESUME, OPT_DATA, OPT_HELP};
static const option_id explain_options[] = {OPT_DATE, OPT_INPUT, OPT_FIELD, OPT_JOBS, OPT_OUT, OPT_ERRORS, OPT_RESUME, OPT_DATA, OPT_ACTORS, OPT_AGENTS, OPT_HELP};
static const option_id bench_options[] = {OPT_INPUT, OPT_FIELD, OPT_JOBS, OPT_DATA, OPT_HELP};
static const option_id train_options[] = {OPT_TREES, OPT_NAMES, OPT_WORDS, OPT_NAME_DROP, OPT_BFLOAT16, OPT_INT8, OPT_SILVER, OPT_SILVER_NAMES, OPT_BASE, OPT_PATIENCE, OPT_DEV, OPT_OUT, OPT_NAME, OPT_SEED, OPT_EPOCHS,
    OPT_WIDTH, OPT_LAYERS, OPT_DIM, OPT_RATE, OPT_DROPOUT, OPT_SILVER_WEIGHT, OPT_SILVER_EPOCHS, OPT_HELP};
static const option_id splits_options[] = {OPT_TREES, OPT_OUT, OPT_EPOCHS, OPT_HELP};
static const option_id average_options[] = {OPT_OUT, OPT_NAME, OPT_HELP};
static const option_id judge_options[] = {OPT_WORDS, OPT_SILVER, OPT_DEV, OPT_FOLDS, OPT_OUT, OPT_NAME, OPT_SEED, OPT_EPOCHS, OPT_DATA, OPT_HELP};
static const option_id check_options[] = {OPT_DATA, OPT_HELP};
static const option_id compile_options[] = {OPT_OUT, OPT_HELP};
static const option_id contacts_options[] = {OPT_ROWS_ICS, OPT_ACTOR, OPT_COUNTRY, OPT_SECTOR, OPT_FORM, OPT_STATUS, OPT_TOPIC, OPT_PLACE, OPT_FROM, OPT_TO, OPT_CONFIDENCE, OPT_SOURCES, OPT_TEXT, OPT_ID, OPT_EVIDENCE, OPT_LIMIT, OPT_SPREADSHEET, OPT_DATA, OPT_HELP};
static const option_id events_options[] = {OPT_ROWS, OPT_ACTOR, OPT_COUNTRY, OPT_SECTOR, OPT_TYPE, OPT_STATUS, OPT_TOPIC, OPT_PLACE, OPT_FROM, OPT_TO, OPT_CONFIDENCE, OPT_SOURCES, OPT_TEXT, OPT_ID, OPT_EVIDENCE, OPT_LIMIT, OPT_SPREADSHEET, OPT_DATA, OPT_HELP};
static const option_id statements_options[] = {OPT_ROWS, OPT_ACTOR, OPT_COUNTRY, OPT_SECTOR, OPT_STANCE, OPT_TOPIC, OPT_FROM, OPT_TO, OPT_CONFIDENCE, OPT_TEXT, OPT_ID, OPT_EVIDENCE, OPT_LIMIT, OPT_SPREADSHEET, OPT_DATA, OPT_HELP};
static const option_id timeline_options[] = {OPT_ROWS, OPT_ACTOR, OPT_COUNTRY, OPT_SECTOR, OPT_TYPE, OPT_FORM, OPT_STATUS, OPT_TOPIC, OPT_PLACE, OPT_FROM, OPT_TO, OPT_CONFIDENCE, OPT_SOURCES, OPT_TEXT, OPT_ID, OPT_EVIDENCE, OPT_LIMIT, OPT_SPREADSHEET, OPT_DATA, OPT_HELP};
static const option_id positions_options[] = {OPT_ROWS, OPT_STANCE, OPT_FROM, OPT_TO, OPT_CONFIDENCE, OPT_TEXT, OPT_EVIDENCE, OPT_LIMIT, OPT_SPREADSHEET, OPT_DATA, OPT_HELP};
static const option_id dyad_options[] = {OPT_ROWS, OPT_TYPE, OPT_FORM, OPT_STATUS, OPT_TOPIC, OPT_FROM, OPT_TO, OPT_CONFIDENCE, OPT_SOURCES, OPT_TEXT, OPT_EVIDENCE, OPT_LIMIT, OPT_SPREADSHEET, OPT_DATA, OPT_HELP};
static const option_id actors_options[] = {OPT_ROWS, OPT_ACTOR, OPT_COUNTRY, OPT_SECTOR, OPT_LIMIT, OPT_SPREADSHEET, OPT_DATA, OPT_HELP};
static const option_id travel_options[] = {OPT_ROWS, OPT_ACTOR, OPT_COUNTRY, OPT_SECTOR, OPT_STATUS, OPT_TOPIC, OPT_PLACE, OPT_FROM, OPT_TO, OPT_CONFIDENCE, OPT_SOURCES, OPT_TEXT, OPT_LIMIT, OPT_SPREADSHEET, OPT_DATA, OPT_HELP};
static const option_id export_options[] = {OPT_EXPORT, OPT_TABLE, OPT_OUT, OPT_ACTOR, OPT_COUNTRY, OPT_SECTOR, OPT_TYPE, OPT_FORM, OPT_STATUS, OPT_TOPIC, OPT_PLACE, OPT_FROM, OPT_TO, OPT_CONFIDENCE, OPT_SOURCES, OPT_TEXT, OPT_EVIDENCE, OPT_LIMIT, OPT_PERIOD, OPT_NODES, OPT_SPREADSHEET, OPT_DATA, OPT_HELP};
static const option_id add_options[] = {OPT_INPUT_ADD, OPT_DATE, OPT_FIELD, OPT_JOBS, OPT_ERRORS, OPT_SET, OPT_DATA, OPT_HELP};
static const option_id watch_options[] = {OPT_EVERY, OPT_ONCE, OPT_DELAY, OPT_TIMEOUT, OPT_MOST, OPT_AGENT, OPT_ALLOW_LOCAL, OPT_LOG, OPT_DATA, OPT_HELP};
static const option_id merge_options[] = {OPT_KEYS, OPT_SET, OPT_OUT, OPT_HELP};
static const option_id no_options[] = {OPT_HELP};

const command_row command_table[] = {
    {"code", "FILE...", "read articles, print their contacts, statements and events",
        "A file is plain text (one article), a web page, JSON Lines or JSON (with text, and title, date, url, source where known), a CSV or TSV table, "
        "a feed, news items (NewsML, NITF), a wiki dump, PETRARCH sentences or other XML, an export of LexisNexis or Factiva, mail, RTF, PDF "
        "or a web archive; also packed by gzip, zstd, xz, bzip2, tar or zip. A folder stands for the files in it and its folders that can hold articles, in order of name; - is standard input.",
        code_options, cmd_code},
    {"parse", "FILE...", "print sentences, words, tags and trees as CoNLL-U",
        "With --input conllu the sentences and words are taken from the files, and tags, lemmas, trees and names are made anew.",
        parse_options, cmd_parse},
    {"explain", "FILE...", "tell for each sentence what was found in it and how, or why nothing was",
        "For each record: the sentence, its tree, the pattern that fired, and how each actor, date and place was resolved.",
        explain_options, cmd_explain},
    {"dates", "FILE...", "print every expression of time with its value and the rule that read it",
        "One JSON object a line: words, kind, value (TIMEX-like), first and last day, grain, duration, rule.",
        explain_options, cmd_dates},
    {"mentions", "FILE...", "print every mention of an actor, with who it is, and every place, with where it lies",
        "One JSON object a line: words, chain (the same for all mentions of one actor), name, code, id; of places position and geonameid.",
        explain_options, cmd_mentions},
    {"bench", "FILE...", "measure speed stage by stage, start-up time and memory",
        "Reads the files into memory, codes them on one thread stage by stage, then on --jobs threads, and prints the figures.",
        bench_options, cmd_bench},
    {"train", "", "train a model from treebanks",
        "At least one --trees file and --out are needed. The same files, options and seed give the same model, byte for byte.",
        train_options, cmd_train},
    {"train-ends", "", "learn where sentences end, from treebanks",
        "Writes the weights of sentence ends to --out (data/language/ends.tsv); the next build takes them in.", splits_options, cmd_train_ends},
    {"train-words", "TEXT", "learn vectors of words from plain text, an article a line", "Written to --out, for train-events.", compile_options, cmd_train_words},
    {"train-events", "TABLE...", "train the judge of events from labelled sentences",
        "Each TABLE has the columns type and sentence, with [source] and {target} marked. --words names what train-words wrote; --silver plain text, an article a line, "
        "whose events the patterns label. --dev names a table with sentence, source, target and gold_root: figures are printed for it; "
        "with --folds also those of models that learn from its other rows.", judge_options, cmd_train_events},
    {"measure", "MODEL FILE...", "score a model on CoNLL-U files (gold words) and name files",
        "Prints UPOS, XPOS, features, lemmas, UAS, LAS and the F1 of names, in percent.", no_options, cmd_measure},
    {"label", "MODEL... FILE", "several models of the same classes read a CoNLL-U file together",
        "The mean of their scores decides; the result is text for `dragoman train --silver`.", no_options, cmd_label},
    {"average", "MODEL...", "make one model of several that were taught further from the same one: the mean of their weights",
        "Labels and known words are those of the last. Seldom worse than the best of them, and as fast as one.", average_options, cmd_average},
    {"compile", "FOLDER", "compile the tables of a data folder into a world index",
        "FOLDER holds world/*.tsv; --out names the index. A wrong line stops the work with file and line.", compile_options, cmd_compile},
    {"check-patterns", "", "try the examples that stand beside the patterns",
        "Prints each example that the patterns and the reader do not get right, with its file and line; status 1 when there is one. "
        "A mistake in a pattern file stops the work with file and line.", check_options, cmd_check_patterns},
    {"add", "LEDGER FILE...", "code articles, or take their records, and add them to a ledger; what is there already changes nothing",
        "LEDGER is made where it is not there. An article that comes again with other contents replaces what it told before. Contacts and events that several articles tell of become one, "
        "with all its sources. docs/ledger.md.", add_options, cmd_add},
    {"remove", "LEDGER DOC...", "take documents, by their ids, and all they told out of a ledger", "What other documents told stays, and is merged as if they had never been there.", no_options, cmd_remove},
    {"check", "LEDGER", "examine a ledger: file, references, full text, and whether merging anew gives the same",
        "Prints a line for each complaint; status 1 when there is one.", no_options, cmd_check},
    {"watch", "LEDGER FEEDS", "follow feeds, and add the articles they name to a ledger",
        "FEEDS has an address of an RSS or Atom feed on each line; # begins a comment. Goes on until it is stopped (Ctrl-C, SIGTERM); all it "
        "remembers is in the ledger, so that the same command goes on from there. docs/watching.md tells how it treats servers.",
        watch_options, cmd_watch},
    {"merge", "[FILE...]", "merge records without a ledger, as a stream",
        "dragoman code news.jsonl | dragoman merge --keys | LC_ALL=C sort | dragoman merge. With --keys, records of documents get the key in front; without, records in order of their keys become "
        "one record for each contact and event, with its sources. Without files, standard input is read.", merge_options, cmd_merge},
    {"contacts", "LEDGER", "list contacts of a ledger: meetings, visits, calls, summits, ...",
        "Sorted by day. Each option narrows the list. docs/questions.md has examples.", contacts_options, cmd_contacts},
    {"events", "LEDGER", "list events of a ledger (PLOVER, CAMEO)",
        "Sorted by day: start, or the day of telling where the text gives none.", events_options, cmd_events},
    {"statements", "LEDGER", "list statements of a ledger: who said what", "--actor is the speaker or whom he spoke to.", statements_options, cmd_statements},
    {"agenda", "LEDGER", "list what is announced, from a day on, or write it as a calendar",
        "--from is the day; without it, the last day on which the ledger was told anything. --format ics writes an iCalendar to subscribe to: an entry keeps its UID, and "
        "carries a higher SEQUENCE when its day, place or status changes, with STATUS:CANCELLED where it was called off.", contacts_options, cmd_agenda},
    {"timeline", "LEDGER", "contacts and events in order of time", "Events that a contact is told by are shown as that contact.", timeline_options, cmd_timeline},
    {"positions", "LEDGER ACTOR [TOPIC]", "what an actor has said on a topic, in order of time, changes of stance marked",
        "A change is a stance on the other side (support, praise, commit against oppose, doubt, blame) from what the same speaker last said on it.",
        positions_options, cmd_positions},
    {"dyad", "LEDGER A B", "month by month: contacts, events and scores between two parties",
        "Counts by quad class, and the mean PLOVER score (-10 conflict to +10 cooperation) of what happened: of all events, of A towards B, of B towards A. csv and jsonl also have "
        "the mean Goldstein value, and a row for each month between the first and the last.", dyad_options, cmd_dyad},
    {"actors", "LEDGER", "list the parties of a ledger with their counts", "Most active first.", actors_options, cmd_actors},
    {"travel", "LEDGER", "foreign visits of office holders: who, where, from when to when, whom they saw",
        "One row for each stay of one office holder in one other country, put together from the contacts there.", travel_options, cmd_travel},
    {"export", "LEDGER", "write a ledger in the format of another program",
        "csv and jsonl: one --table, or all of them into the folder --out. polecat, phoenix, icews, gdelt: events with the columns of those data sets. "
        "graphml, gexf, dot: the network of parties. ics: contacts as a calendar. docs/questions.md tells what each column holds.", export_options, cmd_export},
    {"man", "", "print the manual page (roff source)", "Try: dragoman man | man -l -", no_options, cmd_man},
    {"completion", "", "print completions for bash", "Try: source <(dragoman completion)", no_options, cmd_completion},
};
const unsigned n_commands = sizeof command_table / sizeof *command_table;

static int complain(const command_row *command, const char *what, const char *word)
{
    fprintf(stderr, "dragoman%s%s: %s '%s'; try dragoman %s%s--help\n", command ? " " : "", command ? command->name : "", what, word,
        command ? command->name : "", command ? " " : "");
    return -1;
}

static int takes(const command_row *command, option_id id)
{
    if (id == OPT_HELP || (!command && id == OPT_VERSION)) return 1;
    if (!command) return 0;
    for (const option_id *o = command->options; *o != OPT_HELP; o++)
        if (*o == id) return 1;
    return 0;
}

// The option that a word names, N_OPTIONS when none does. *value is what stands behind '=' or the letter, or NULL.
static option_id find_option(const command_row *command, const char *word, const char **value)
{
    *value = NULL;
    for (int id = 0; id < N_OPTIONS; id++) {
        const option_row *row = &option_table[id];
        if (!takes(command, (option_id)id)) continue;
        if (word[1] == '-') {
            size_t n = strlen(row->name);
            if (strncmp(word + 2, row->name, n) != 0 || (word[2 + n] && word[2 + n] != '=')) continue;
            if (word[2 + n] == '=') *value = word + 3 + n;
            return (option_id)id;
        }
        if (row->letter && word[1] == row->letter) {
            if (word[2]) *value = word + 2;
            return (option_id)id;
        }
    }
    return N_OPTIONS;
}

// Whether `value` is one of the words of "a|b|c"; lists of words are the only arguments that are checked here.
static int is_allowed(const char *list, const char *value)
{
    size_t n = strlen(value);
    if (!strchr(list, '|')) return 1;
    for (const char *p = list; p; p = strchr(p, '|') ? strchr(p, '|') + 1 : NULL)
        if (strncmp(p, value, n) == 0 && (p[n] == '|' || p[n] == 0) && n) return 1;
    return 0;
}

static const command_row *find_command(const char *name)
{
    for (unsigned i = 0; i < n_commands; i++)
        if (strcmp(command_table[i].name, name) == 0) return &command_table[i];
    return NULL;
}

static int take_option(arguments *args, int argc, char **argv, int *at)
{
    const char *word = argv[*at], *value;
    option_id id = find_option(args->command, word, &value);
    if (id == N_OPTIONS) return complain(args->command, "unknown option", word);
    const option_row *row = &option_table[id];
    if (!row->argument && value) return complain(args->command, "no value goes with", word);
    if (row->argument && !value) {
        if (*at + 1 >= argc) return complain(args->command, "a value is missing behind", word);
        value = argv[++*at];
    }
    if (row->argument && !is_allowed(row->argument, value)) {
        fprintf(stderr, "dragoman %s: --%s is one of %s, not '%s'\n", args->command->name, row->name, row->argument, value);
        return -1;
    }
    args->options[args->n_options++] = (given){id, value};
    return 0;
}

int arguments_parse(arguments *args, int argc, char **argv)
{
    memset(args, 0, sizeof *args);
    args->options = calloc((size_t)argc + 1, sizeof *args->options);
    args->operands = calloc((size_t)argc + 1, sizeof *args->operands);
    if (!args->options || !args->operands) {
        fprintf(stderr, "dragoman: out of memory\n");
        return -1;
    }
    int only_operands = 0;
    for (int i = 1; i < argc; i++) {
        const char *word = argv[i];
        if (!only_operands && strcmp(word, "--") == 0) {
            only_operands = 1;
        } else if (!only_operands && word[0] == '-' && word[1]) {
            if (take_option(args, argc, argv, &i) != 0) return -1;
        } else if (!args->command && !only_operands) {
            args->command = find_command(word);
            if (!args->command) return complain(NULL, "unknown command", word);
        } else {
            args->operands[args->n_operands++] = word;
        }
    }
    return 0;
}

void arguments_free(arguments *args)
{
    free(args->options);
    free(args->operands);
}

const char *arguments_get(const arguments *args, option_id id)
{
    const char *value = NULL;
    for (int i = 0; i < args->n_options; i++)
        if (args->options[i].id == id) value = args->options[i].value ? args->options[i].value : "";
    return value;
}

int arguments_count(const arguments *args, option_id id)
{
    int n = 0;
    for (int i = 0; i < args->n_options; i++) n += args->options[i].id == id;
    return n;
}

int arguments_number(const arguments *args, option_id id, long low, long high, long otherwise, long *value)
{
    const char *text = arguments_get(args, id);
    *value = otherwise;
    if (!text) return 0;
    char *end;
    errno = 0;
    long n = strtol(text, &end, 10);
    if (errno || end == text || *end || n < low || n > high) {
        fprintf(stderr, "dragoman %s: --%s is a number from %ld to %ld, not '%s'\n", args->command->name, option_table[id].name,
            low, high, text);
        return -1;
    }
    *value = n;
    return 0;
}
