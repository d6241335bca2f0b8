// SPDX-License-Identifier: MIT
//
// source -- one input, document after document: a plain text, a web page, or JSON Lines with an article a line.
//
// Reads    bytes that outlive the source; of JSON Lines the fields that news corpora use (the table below)
// Writes   doc->text, id, title, source, url, language, published, then the layout (layout.c)
// Rule     an id that the input does not give is the hash of the text, in 16 hexadecimal digits
// Rule     a bad line is an error of its own: the next call goes on behind it

#include "ingest/ingest.h"

#include "base/json.h"
#include "ingest/html.h"
#include "ingest/issued.h"
#include "ingest/text.h"

#include <stdio.h>
#include <stdlib.h>

#define LINE_MOST (4 * DRG_TEXT_MOST) // bytes of one JSON line: a text of DRG_TEXT_MOST with its escapes

struct drg_source {
    drg_str rest;
    drg_format format;
    const char *name;
    unsigned long line;
    unsigned long lines_before; // of the stream, in pieces read earlier
    drg_arena arena;   // the parsed JSON of the line at hand
    drg_arena scratch;
};

static int is_blank_line(drg_str line) { return drg_str_trim(line).n == 0; }

// JSON Lines by name, or by a first line that opens an object; a web page by name, or by its first tag.
static drg_format guess(drg_str bytes, const char *name)
{
    drg_str file = drg_str_from(name ? name : ""), head = drg_str_trim(drg_str_sub(bytes, 0, bytes.n < 4096 ? bytes.n : 4096));
    if (drg_str_ends(file, ".jsonl") || drg_str_ends(file, ".ndjson") || drg_str_ends(file, ".json")) return DRG_FORMAT_JSONL;
    if (drg_str_ends(file, ".txt")) return DRG_FORMAT_TEXT;
    if (drg_str_ends(file, ".html") || drg_str_ends(file, ".htm") || drg_str_ends(file, ".xhtml") || drg_html_looks(bytes)) return DRG_FORMAT_HTML;
    return head.n > 1 && head.p[0] == '{' && (head.p[1] == '"' || head.p[1] == ' ') ? DRG_FORMAT_JSONL : DRG_FORMAT_TEXT;
}

drg_err drg_source_open(drg_source **source, drg_str bytes, drg_format format, const char *name, drg_note *note)
{
    *source = NULL;
    if (format == DRG_FORMAT_AUTO) format = guess(bytes, name);
    if (format != DRG_FORMAT_TEXT && format != DRG_FORMAT_JSONL && format != DRG_FORMAT_HTML)
        return drg_fail(note, DRG_E_USAGE, "articles are read from plain text, web pages or JSON Lines");
    drg_source *made = calloc(1, sizeof *made);
    if (!made) return DRG_E_NOMEM;
    made->rest = bytes.p ? bytes : DRG_STR("");
    made->format = format;
    made->name = name;
    drg_arena_init(&made->arena, 4 * LINE_MOST);
    drg_arena_init(&made->scratch, 0);
    *source = made;
    return DRG_OK;
}

void drg_source_close(drg_source *source)
{
    if (!source) return;
    drg_arena_free(&source->arena);
    drg_arena_free(&source->scratch);
    free(source);
}

unsigned long drg_source_lines(const drg_source *source) { return source->lines_before + source->line; }
size_t drg_source_left(const drg_source *source) { return source->rest.n; }
void drg_source_count_from(drg_source *source, unsigned long lines_before) { source->lines_before = lines_before; }

static drg_err finish(drg_source *source, drg_doc *doc)
{
    if (doc->id.n == 0) {
        char id[17];
        snprintf(id, sizeof id, "%016llx", (unsigned long long)drg_str_hash(doc->text));
        doc->id = (drg_str){drg_arena_copy(&doc->arena, id, 16), 16};
        if (!doc->id.p) return drg_doc_refused(doc);
    }
    drg_arena_reset(&source->scratch);
    return drg_ingest_layout(doc, &source->scratch);
}

static drg_err next_text(drg_source *source, drg_doc *doc, drg_note *note)
{
    drg_str bytes = source->rest;
    if (!bytes.p) return DRG_E_NOTFOUND;
    source->rest = (drg_str){NULL, 0};
    if (source->format == DRG_FORMAT_HTML) DRG_TRY(drg_html_read(doc, bytes, &source->scratch, note));
    else DRG_TRY(drg_text_set(doc, bytes, note));
    return finish(source, doc);
}

// The first of these fields that holds a string or a number. `names` is a list that NULL ends.
static drg_str field(const drg_json_value *object, const char *const *names)
{
    for (; *names; names++) {
        const drg_json_value *v = drg_json_get(object, *names);
        if (v && v->type == DRG_JSON_OBJECT) v = drg_json_get(v, "name"); // {"source": {"name": "Reuters"}}
        if (v && (v->type == DRG_JSON_STR || v->type == DRG_JSON_NUM) && v->str.n) return v->str;
    }
    return (drg_str){NULL, 0};
}

static drg_err take_metadata(drg_doc *doc, const drg_json_value *object)
{
    static const char *const id[] = {"id", "doc", "doc_id", "docid", "_id", "guid", "uuid", NULL};
    static const char *const title[] = {"title", "headline", "head", NULL};
    static const char *const origin[] = {"source", "publisher", "outlet", "source_name", "site", "domain", NULL};
    static const char *const url[] = {"url", "link", "permalink", "uri", NULL};
    static const char *const language[] = {"language", "lang", NULL};
    static const char *const date[] = {"published", "date", "pub_date", "doc_date", "published_at", "publishedAt", "publication_date",
        "date_publish", "date_published", "datePublished", "publish_date", "pubDate", "timestamp", NULL};
    doc->id = drg_text_field(doc, field(object, id));
    doc->title = drg_text_field(doc, field(object, title));
    doc->source = drg_text_field(doc, field(object, origin));
    doc->url = drg_text_field(doc, field(object, url));
    doc->language = drg_text_field(doc, field(object, language));
    if (doc->arena.failed) return drg_doc_refused(doc);
    doc->published = drg_issued_day(field(object, date));
    doc->published_from = "metadata";
    if (doc->published == DRG_NO_DAY) {
        doc->published = drg_issued_in_url(doc->url);
        doc->published_from = doc->published == DRG_NO_DAY ? NULL : "url";
    }
    return DRG_OK;
}

static drg_err read_line(drg_source *source, drg_doc *doc, drg_str line, drg_note *note)
{
    static const char *const text[] = {"text", "content", "body", "article", "maintext", "main_text", "fulltext", "full_text", NULL};
    if (line.n > LINE_MOST) return drg_fail(note, DRG_E_LIMIT, "%zu bytes in one line; the bound is %zu", line.n, LINE_MOST);
    if (memchr(line.p, 0, line.n)) return drg_fail(note, DRG_E_INPUT, "binary, not text (it holds NUL bytes)");
    drg_json_value *object;
    drg_arena_reset(&source->arena);
    DRG_TRY(drg_json_parse(&object, &source->arena, line, note));
    if (object->type != DRG_JSON_OBJECT) return drg_fail(note, DRG_E_FORMAT, "a line must hold one JSON object");
    drg_str body = field(object, text);
    if (!body.p) return drg_fail(note, DRG_E_INPUT, "no text: none of the fields text, content, body, article");
    DRG_TRY(take_metadata(doc, object));
    DRG_TRY(drg_text_set(doc, body, note));
    return finish(source, doc);
}

static drg_err next_line(drg_source *source, drg_doc *doc, drg_note *note)
{
    drg_str line;
    do {
        if (!drg_str_next(&source->rest, '\n', &line)) return DRG_E_NOTFOUND;
        if (source->line && line.n == 0 && !source->rest.p) return DRG_E_NOTFOUND; // behind the last line break is no line
        source->line++;
        if (source->line == 1 && drg_str_starts(line, "\xEF\xBB\xBF")) line = drg_str_sub(line, 3, line.n);
        if (source->line == 1 && is_blank_line(line) && !source->rest.p) return drg_fail(note, DRG_E_INPUT, "empty");
    } while (is_blank_line(line));
    drg_note inner = {{0}};
    drg_err err = read_line(source, doc, line, &inner);
    const char *words = inner.text[0] ? inner.text : err ? drg_err_name(err) : NULL;
    if (words) (void)drg_fail(note, err, "line %lu: %.400s", drg_source_lines(source), words);
    return err;
}

drg_err drg_source_next(drg_source *source, drg_doc *doc, drg_note *note)
{
    drg_doc_reset(doc);
    if (note) note->text[0] = 0;
    return source->format == DRG_FORMAT_JSONL ? next_line(source, doc, note) : next_text(source, doc, note);
}
