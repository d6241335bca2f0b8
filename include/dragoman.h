// SPDX-License-Identifier: MIT
//
// dragoman -- reads news of diplomacy and writes sourced records: contacts, statements, events.
//
//   drg_engine *engine;  drg_worker *worker;  drg_input *input;  drg_note note = {{0}};
//   drg_engine_open(&engine, NULL, DRG_WITH_ALL, &note);            // once; shared by all threads
//   drg_worker_new(&worker, engine, &note);                        // one a thread
//   drg_input_open(&input, bytes, n, DRG_FORMAT_AUTO, "name", &note);
//   while (drg_worker_next(worker, input, &note) != DRG_E_NOTFOUND)
//       if (drg_worker_run(worker, DRG_STEP_CODE, &note) == DRG_OK)
//           drg_worker_print(worker, DRG_PRINT_JSONL, NULL, sink, user);
//
// Rule     a function that can fail returns a drg_err, zero for success; results come through the first parameter and are
//          the caller's to close; a returned pointer is borrowed
// Rule     the words of an error stand in the drg_note that the caller passed, never in a hidden global; any note may be NULL
// Rule     the library never prints, never exits, reads no clock and no locale; the same input gives the same bytes
// Threads  an engine is const and shared; a worker and an input belong to one thread at a time

#ifndef DRAGOMAN_H
#define DRAGOMAN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define DRG_PUBLIC __attribute__((visibility("default")))
#else
#define DRG_PUBLIC
#endif

// ---- errors ---------------------------------------------------------------------------------------------------------

typedef enum drg_err {
    DRG_OK = 0,
    DRG_E_NOMEM,   // the system has no memory left
    DRG_E_LIMIT,   // past the bound that was set for one article
    DRG_E_IO,      // a file could not be opened, read or written
    DRG_E_FORMAT,  // a file is not what it should be: bad magic, bad checksum, bad line
    DRG_E_VERSION, // a file of another version of dragoman
    DRG_E_INPUT,   // the input holds nothing that can be read: empty, binary, not text
    DRG_E_USAGE,   // wrong use: an unknown option, a date that is none
    DRG_E_NOTFOUND // asked for something that is not there; of drg_worker_next: no more articles
} drg_err;

// Room for one message. Zero-initialise; text always ends in NUL.
typedef struct drg_note {
    char text[512];
} drg_note;

// A short English word for err: "out of memory", "input/output error", ...
DRG_PUBLIC const char *drg_err_name(drg_err err);

// "0.1.0"
DRG_PUBLIC const char *drg_version(void);

// ---- engine: what is opened once ------------------------------------------------------------------------------------

typedef struct drg_engine drg_engine;

typedef enum drg_with {
    DRG_WITH_READER = 1,         // the model: enough for DRG_STEP_SPLIT and DRG_STEP_READ
    DRG_WITH_ALL = DRG_WITH_READER | 2 // and the knowledge of the world and the patterns
} drg_with;

// Opens model, world index and patterns of a data folder. folder NULL: the environment variable DRAGOMAN_DATA, else
// share/dragoman beside the executable, ../share/dragoman from there, the folder of the installation.
// DRG_E_NOTFOUND (no such folder), DRG_E_IO, DRG_E_FORMAT, DRG_E_VERSION, DRG_E_NOMEM.
DRG_PUBLIC drg_err drg_engine_open(drg_engine **engine, const char *folder, drg_with with, drg_note *note);
DRG_PUBLIC void drg_engine_close(drg_engine *engine); // after all its workers; NULL is fine
// The folder that was opened, and the model's name line ("en 1.0 ...").
DRG_PUBLIC const char *drg_engine_folder(const drg_engine *engine);
DRG_PUBLIC const char *drg_engine_model(const drg_engine *engine);

// Users' dictionaries in the format of PETRARCH (docs/formats/petrarch.md). With verbs, events are coded by them instead of by our
// own patterns. Before the engine's first worker; several of a kind add up. remarks, which may be NULL, gets a line "FILE:12: ..." for
// each line that was left out. DRG_E_IO, DRG_E_NOMEM, or what remarks returned.
typedef enum drg_dictionary { DRG_DICTIONARY_VERBS, DRG_DICTIONARY_ACTORS, DRG_DICTIONARY_AGENTS, DRG_DICTIONARY_DISCARDS } drg_dictionary;
typedef drg_err (*drg_sink)(void *user, const char *bytes, size_t n); // gets bytes; what it returns is handed up when it is no success
DRG_PUBLIC drg_err drg_engine_dictionary(drg_engine *engine, drg_dictionary kind, const char *path, drg_sink remarks, void *user,
                                         drg_note *note);

// ---- input: articles one after another ------------------------------------------------------------------------------

typedef enum drg_format {
    DRG_FORMAT_AUTO,  // by first bytes, and by name where they leave it open
    DRG_FORMAT_TEXT,  // plain text: one article
    DRG_FORMAT_JSONL, // an object a line, with text, title, date, url, ...
    DRG_FORMAT_CONLLU, // sentences and words are given; tags and trees are read anew
    DRG_FORMAT_HTML,  // a web page: its article is taken out, with title, site, address and day of issue
    DRG_FORMAT_JSON,  // one object, or an array of objects
    DRG_FORMAT_CSV,   // a table with a text column, an article a row
    DRG_FORMAT_TSV,   // the same, with tabs
    DRG_FORMAT_XML,   // any of the next four, by its root element
    DRG_FORMAT_FEED,  // RSS and Atom: what the entries bring with them
    DRG_FORMAT_NEWSML, // NewsML-G2, NewsML 1, NITF
    DRG_FORMAT_PETRARCH, // sentences for PETRARCH
    DRG_FORMAT_MEDIAWIKI, // a dump of Wikinews or another MediaWiki
    DRG_FORMAT_LEXIS, // LexisNexis exports as plain text
    DRG_FORMAT_FACTIVA, // Factiva exports as plain text
    DRG_FORMAT_MAIL,  // Internet messages and mailboxes
    DRG_FORMAT_WARC,  // web archives and Common Crawl WET
    DRG_FORMAT_RTF,   // Rich Text Format
    DRG_FORMAT_PDF,   // where the build found poppler
    DRG_FORMAT_PETRARCH_TREES // sentences for PETRARCH, coded by the engine's dictionaries from the trees that stand in them
} drg_format;
#define DRG_FORMAT_LAST DRG_FORMAT_PETRARCH_TREES

typedef struct drg_input drg_input;

// The bytes must outlive the input. name is for the choice of format, and may be NULL.
DRG_PUBLIC drg_err drg_input_open(drg_input **input, const char *bytes, size_t n, drg_format format, const char *name,
                                  drg_note *note);
DRG_PUBLIC void drg_input_close(drg_input *input);
// Gives the next bytes of a stream, which live until the next call; *n is 0 at the end.
typedef drg_err (*drg_reading)(void *user, const char **bytes, size_t *n, drg_note *note);
// The same over a stream of any length: only what is being read is held. CoNLL-U cannot be read so (DRG_E_USAGE).
DRG_PUBLIC drg_err drg_input_open_stream(drg_input **input, drg_reading reading, void *user, drg_format format, const char *name,
                                         drg_note *note);
// "text=body": in tables and JSON the text stands under the name body; also title, date, id, url, source, language. Before the
// first article; DRG_E_USAGE. What an archive or a stream holds is opened whatever the format: gzip, zstd, xz, bzip2, tar, zip.
DRG_PUBLIC drg_err drg_input_field(drg_input *input, const char *mapping, drg_note *note);
// Bytes of this input that were read so far, packed as they are: for progress.
DRG_PUBLIC uint64_t drg_input_read(const drg_input *input);

// ---- worker: one article at a time ----------------------------------------------------------------------------------

typedef struct drg_worker drg_worker;

DRG_PUBLIC drg_err drg_worker_new(drg_worker **worker, const drg_engine *engine, drg_note *note);
DRG_PUBLIC void drg_worker_free(drg_worker *worker);

// Bounds the memory of one article, in bytes; 512 MiB where this is not called. An article of more than 16,384 words is read in
// stretches, which keeps it under 64 MB; 0 takes the bound away, and reads every article whole.
DRG_PUBLIC void drg_worker_bound(drg_worker *worker, size_t bytes);

// Takes the next article of the input. DRG_E_NOTFOUND at the end; another error concerns this article alone, and the next
// call goes on behind it. On success note may hold a remark, on the encoding say. Threads that share an input call this
// under a lock of theirs; the rest runs outside it.
DRG_PUBLIC drg_err drg_worker_next(drg_worker *worker, drg_input *input, drg_note *note);

// Gives the day of publication ("2022-02-07", "Mon, 07 Feb 2022 10:00:00 GMT") of the article at hand, where the article itself brings none in its metadata.
// DRG_E_USAGE when it is no day.
DRG_PUBLIC drg_err drg_worker_date(drg_worker *worker, const char *date, drg_note *note);

// Gives the address that the article at hand was found at: it becomes its id and, where the article names none itself, its url.
// DRG_E_NOMEM, DRG_E_LIMIT.
DRG_PUBLIC drg_err drg_worker_address(drg_worker *worker, const char *url, drg_note *note);

typedef enum drg_step {
    DRG_STEP_TAKEN,   // text, paragraphs, boilerplate: done by drg_worker_next
    DRG_STEP_SPLIT,   // sentences and words
    DRG_STEP_READ,    // tags, lemmas, trees, names
    DRG_STEP_RESOLVE, // who, when, where
    DRG_STEP_CODE     // contacts, statements, events
} drg_step;

// Runs the steps that are missing up to this one. After an error the article is to be left aside.
DRG_PUBLIC drg_err drg_worker_run(drg_worker *worker, drg_step step, drg_note *note);

// How much is in the article at hand.
typedef struct drg_counts {
    uint32_t bytes, sentences, tokens, skipped, events, statements, contacts;
} drg_counts;
DRG_PUBLIC drg_counts drg_worker_counts(const drg_worker *worker);

typedef enum drg_print {
    DRG_PRINT_JSONL,   // docs/formats/records.md; stable
    DRG_PRINT_REPORT,  // for people; may improve
    DRG_PRINT_EXPLAIN, // which words and which pattern made each record
    DRG_PRINT_CONLLU,  // sentences, words, tags and trees
    DRG_PRINT_DATES,   // expressions of time with their values, as JSON Lines
    DRG_PRINT_MENTIONS, // who and where: mentions of actors and places, as JSON Lines
    DRG_PRINT_POLECAT, DRG_PRINT_PHOENIX, // events with the columns of these data sets: docs/questions.md
    DRG_PRINT_ICEWS, DRG_PRINT_GDELT,
    DRG_PRINT_CSV // events as one flat table
} drg_print;

typedef struct drg_look {
    int width;  // columns of the page; 0: 80
    int colour; // 1: terminal colours
} drg_look;

// The line that names the columns, of forms that have one; to be written once, before the first article.
DRG_PUBLIC drg_err drg_print_header(drg_print form, drg_sink sink, void *user);

// Prints the article at hand in one call of the sink, a long one in a call for each stretch: what lies behind the first stretch is read
// in here, as far as drg_worker_run was asked to. look may be NULL. DRG_E_NOMEM, DRG_E_LIMIT, or what the sink returned.
DRG_PUBLIC drg_err drg_worker_print(drg_worker *worker, drg_print form, const drg_look *look, drg_sink sink, void *user);

#ifdef __cplusplus
}
#endif

#endif
