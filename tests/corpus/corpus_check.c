// SPDX-License-Identifier: MIT
//
// corpus_check -- reads every file of the corpus and compares what comes out with what is expected; then each again, cut off at ten
// places and with bytes changed ten times: whatever comes, the run ends, texts are good UTF-8, spans lie inside, refusals have words.
//
//   corpus_check FOLDER         FOLDER/expected.jsonl and the files that it names, as make.py writes them
//   corpus_check --print FILE   what is read from one file, as a line of JSON for each article
//
// A line of expected.jsonl: {"file", "input" (a format forced, by number), "field" (a mapping), "name" (how the file is called, where it
// matters), "articles": [{"text", "title", "day", "source", "url", "id", "byline", "language", "remark"} or {"error"}]}. Blanks count as
// one. remark and error must stand somewhere in what is said; every other field that is given must be equal, and "" means absent.

#include "base/cal.h"
#include "base/file.h"
#include "base/json.h"
#include "base/utf8.h"
#include "ingest/ingest.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define CALLS_MOST 100000
#define SECONDS_MOST 5.0 // of one small file, under sanitizers and on a busy machine

typedef struct pieces {
    drg_str rest;
    size_t step;
} pieces;

static int failures;

static void fail(const char *file, const char *what, drg_str got, drg_str want)
{
    failures++;
    printf("%s: %s\n   got: %.*s\n  want: %.*s\n", file, what, (int)(got.n < 700 ? got.n : 700), got.p ? got.p : "", (int)(want.n < 700 ? want.n : 700), want.p ? want.p : "");
}

static drg_err pull(void *user, drg_str *block, drg_note *note)
{
    pieces *p = user;
    (void)note;
    *block = drg_str_sub(p->rest, 0, p->step);
    p->rest = drg_str_sub(p->rest, block->n, p->rest.n);
    return DRG_OK;
}

static drg_err open_source(drg_source **source, pieces *p, const drg_json_value *row, const char *name, drg_note *note)
{
    const drg_json_value *input = row ? drg_json_get(row, "input") : NULL, *field = row ? drg_json_get(row, "field") : NULL;
    drg_format format = input ? (drg_format)(int)input->num : DRG_FORMAT_AUTO;
    char mapping[200];
    drg_err err = p->step ? drg_source_open_stream(source, pull, p, format, name, note) : drg_source_open(source, p->rest, format, name, note);
    if (err || !field) return err;
    snprintf(mapping, sizeof mapping, "%.*s", DRG_FMT(field->str));
    return drg_source_field(*source, mapping, note);
}

// ---- what must hold of any document -----------------------------------------------------------------------------------------

static void must(int truth, const char *file, const char *what)
{
    if (!truth) fail(file, what, DRG_STR(""), DRG_STR(""));
}

static void check_any(const char *file, const drg_doc *doc)
{
    uint32_t before = 0;
    must(drg_utf8_check(doc->text) == SIZE_MAX, file, "the text is no good UTF-8");
    must(drg_utf8_check(doc->title) == SIZE_MAX && drg_utf8_check(doc->byline) == SIZE_MAX && drg_utf8_check(doc->source) == SIZE_MAX, file, "a field is no good UTF-8");
    must(doc->id.n > 0, file, "no id");
    for (uint32_t i = 0; i < doc->n_blocks; i++) {
        must(doc->blocks[i].span.start >= before && doc->blocks[i].span.start <= doc->blocks[i].span.end, file, "blocks are out of order");
        before = doc->blocks[i].span.end;
    }
    must(before <= doc->text.n, file, "a block lies outside the text");
    for (uint32_t i = 0; i < doc->n_skips; i++)
        must(doc->skips[i].span.start <= doc->skips[i].span.end && doc->skips[i].span.end <= doc->text.n, file, "a skip lies outside the text");
}

// Reads bytes that may be damaged.
static void read_any(const char *file, drg_str bytes, size_t step, const drg_json_value *row, const char *name)
{
    drg_source *source;
    drg_doc doc;
    drg_note note = {{0}};
    pieces p = {bytes, step};
    int calls = 0;
    clock_t start = clock();
    drg_doc_init(&doc, (size_t)64 << 20);
    must(open_source(&source, &p, row, name, &note) == DRG_OK, file, "it cannot be opened");
    for (drg_err err; (err = drg_source_next(source, &doc, &note)) != DRG_E_NOTFOUND && calls < CALLS_MOST; calls++) {
        if (!err) check_any(file, &doc);
        else must(note.text[0] != 0, file, "refused without a word");
    }
    must(calls < CALLS_MOST, file, "it does not end");
    drg_source_close(source);
    drg_doc_free(&doc);
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    if (seconds > SECONDS_MOST) {
        snprintf(note.text, sizeof note.text, "%.1f s, %d articles, %zu bytes, in pieces of %zu", seconds, calls, bytes.n, step);
        fail(file, "it takes too long", drg_str_from(note.text), DRG_STR(""));
    }
}

// ---- what is expected -------------------------------------------------------------------------------------------------------

// s with every run of blanks as one blank, none at the ends.
static drg_str squeezed(drg_buf *room, drg_str s)
{
    drg_str word;
    drg_buf_reset(room);
    while (drg_utf8_word(&s, &word)) {
        if (room->n) drg_buf_char(room, ' ');
        drg_buf_str(room, word);
    }
    return room->n ? drg_buf_view(room) : DRG_STR("");
}

static void compare(const char *file, const char *key, drg_str got, const drg_json_value *want)
{
    drg_buf a = {NULL, 0, 0, 0}, b = {NULL, 0, 0, 0};
    const drg_json_value *v = drg_json_get(want, key);
    if (v && !drg_str_eq(squeezed(&a, got), squeezed(&b, v->str))) fail(file, key, a.n ? drg_buf_view(&a) : DRG_STR("(nothing)"), v->str);
    drg_buf_free(&a);
    drg_buf_free(&b);
}

static drg_str day_of(const drg_doc *doc, char room[11])
{
    if (doc->published == DRG_NO_DAY) return DRG_STR("");
    drg_cal_print(room, doc->published);
    return drg_str_from(room);
}

static void compare_doc(const char *file, const drg_doc *doc, const drg_note *note, const drg_json_value *want)
{
    char day[11];
    const drg_json_value *error = drg_json_get(want, "error"), *remark = drg_json_get(want, "remark");
    if (error) fail(file, "an error was expected", doc->text, error->str);
    compare(file, "text", doc->text, want);
    compare(file, "title", doc->title, want);
    compare(file, "source", doc->source, want);
    compare(file, "url", doc->url, want);
    compare(file, "id", doc->id, want);
    compare(file, "byline", doc->byline, want);
    compare(file, "language", doc->language, want);
    compare(file, "day", day_of(doc, day), want);
    if (remark && drg_str_find(drg_str_from(note->text), remark->str, 0) == SIZE_MAX) fail(file, "remark", drg_str_from(note->text), remark->str);
    if (!remark && !error && note->text[0]) fail(file, "an unexpected remark", drg_str_from(note->text), DRG_STR(""));
}

static void read_expected(const char *file, drg_str bytes, size_t step, const drg_json_value *row, const char *name)
{
    drg_source *source;
    drg_doc doc;
    drg_note note = {{0}};
    pieces p = {bytes, step};
    const drg_json_value *want = drg_json_get(row, "articles")->first;
    drg_err err;
    drg_doc_init(&doc, (size_t)64 << 20);
    must(open_source(&source, &p, row, name, &note) == DRG_OK, file, "it cannot be opened");
    for (; (err = drg_source_next(source, &doc, &note)) != DRG_E_NOTFOUND; want = want ? want->next : NULL) {
        if (!want) {
            fail(file, "one too many", err ? drg_str_from(note.text) : doc.text, DRG_STR(""));
            break;
        }
        const drg_json_value *error = drg_json_get(want, "error");
        if (!err) compare_doc(file, &doc, &note, want);
        else if (!error) fail(file, "an unexpected error", drg_str_from(note.text), drg_json_get(want, "text") ? drg_json_get(want, "text")->str : DRG_STR(""));
        else if (drg_str_find(drg_str_from(note.text), error->str, 0) == SIZE_MAX) fail(file, "error", drg_str_from(note.text), error->str);
    }
    if (err == DRG_E_NOTFOUND && want) fail(file, "one is missing", DRG_STR(""), drg_json_get(want, "text") ? drg_json_get(want, "text")->str : DRG_STR("(an error)"));
    drg_source_close(source);
    drg_doc_free(&doc);
}

// ---- damage -----------------------------------------------------------------------------------------------------------------

static uint64_t random_next(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

static void damage(const char *file, drg_str bytes, const drg_json_value *row, const char *name)
{
    uint64_t seed = drg_str_hash(drg_str_from(file)) | 1;
    for (size_t k = 0; k < 10; k++) { // a copy of its own size, so that a byte too far is seen
        size_t n = bytes.n * (k + 1) / 11;
        char *copy = malloc(n + !n);
        if (n && copy) memcpy(copy, bytes.p, n);
        if (copy) read_any(file, (drg_str){copy, n}, k % 3 ? 0 : 37, row, name);
        free(copy);
        copy = malloc(bytes.n + !bytes.n);
        if (bytes.n && copy) memcpy(copy, bytes.p, bytes.n);
        for (size_t flips = copy && bytes.n ? 1 + k : 0; flips; flips--) copy[random_next(&seed) % bytes.n] ^= (char)(1 << random_next(&seed) % 8);
        if (copy) read_any(file, (drg_str){copy, bytes.n}, k % 3 == 1 ? 11 : 0, row, name);
        free(copy);
    }
}

// ---- runs -------------------------------------------------------------------------------------------------------------------

static void run_row(const char *folder, const drg_json_value *row)
{
    char path[1024], name[256];
    drg_file file = {{NULL, 0}, NULL};
    drg_note note = {{0}};
    const drg_json_value *called = drg_json_get(row, "name"), *f = drg_json_get(row, "file");
    snprintf(name, sizeof name, "%.*s", DRG_FMT(called ? called->str : f->str));
    snprintf(path, sizeof path, "%s/%.*s", folder, DRG_FMT(f->str));
    if (drg_file_map(&file, path, &note)) {
        fail(path, note.text, DRG_STR(""), DRG_STR(""));
        return;
    }
    const char *short_path = path + strlen(folder) + 1;
    read_expected(short_path, file.bytes, 0, row, name);
    int seeks = drg_json_get(row, "seeks") != NULL; // a zip whose sizes stand behind the data is read otherwise from a pipe
    if (!seeks) read_expected(short_path, file.bytes, 1, row, name);
    if (!seeks) read_expected(short_path, file.bytes, 4096, row, name);
    if (file.bytes.n < 200000) damage(short_path, file.bytes, row, name);
    drg_file_unmap(&file);
}

static int run(const char *folder)
{
    char path[1024];
    drg_file list = {{NULL, 0}, NULL};
    drg_arena arena;
    drg_note note = {{0}};
    drg_str rest, line;
    int n = 0;
    snprintf(path, sizeof path, "%s/expected.jsonl", folder);
    if (drg_file_map(&list, path, &note)) {
        printf("%s\n", note.text);
        return 2;
    }
    drg_arena_init(&arena, 0);
    for (rest = list.bytes; drg_str_next(&rest, '\n', &line);) {
        drg_json_value *row;
        drg_arena_reset(&arena);
        if (!drg_str_trim(line).n) continue;
        if (drg_json_parse(&row, &arena, line, &note)) {
            printf("%s: %s\n", path, note.text);
            return 2;
        }
        run_row(folder, row);
        n++;
    }
    drg_arena_free(&arena);
    drg_file_unmap(&list);
    printf("%d files, each whole three times, cut ten times, changed ten times; %d failures\n", n, failures);
    return failures || n < 300;
}

static int print(const char *path)
{
    drg_file file = {{NULL, 0}, NULL};
    drg_source *source;
    drg_doc doc;
    drg_note note = {{0}};
    drg_buf out = {NULL, 0, 0, 0};
    char day[11];
    if (drg_file_map(&file, path, &note)) return 2;
    drg_doc_init(&doc, 0);
    if (drg_source_open(&source, file.bytes, DRG_FORMAT_AUTO, path, &note)) return 2;
    for (drg_err err; (err = drg_source_next(source, &doc, &note)) != DRG_E_NOTFOUND;) {
        drg_json json = {&out, 0};
        drg_json_object(&json, NULL);
        if (err) drg_json_str(&json, "error", drg_str_from(note.text));
        else {
            drg_json_str(&json, "title", doc.title);
            drg_json_str(&json, "day", day_of(&doc, day));
            drg_json_str(&json, "source", doc.source);
            drg_json_str(&json, "url", doc.url);
            drg_json_str(&json, "id", doc.id);
            drg_json_str(&json, "byline", doc.byline);
            drg_json_str(&json, "language", doc.language);
            drg_json_str(&json, "text", doc.text);
            drg_json_str(&json, "remark", drg_str_from(note.text));
        }
        drg_json_object_end(&json);
        drg_buf_char(&out, '\n');
    }
    fwrite(out.p, 1, out.n, stdout);
    drg_buf_free(&out);
    drg_source_close(source);
    drg_doc_free(&doc);
    drg_file_unmap(&file);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "--print") == 0) return print(argv[2]);
    if (argc == 2) return run(argv[1]);
    fprintf(stderr, "usage: corpus_check FOLDER | --print FILE\n");
    return 2;
}
