// SPDX-License-Identifier: MIT
//
// source -- one input, article after article, whatever it is: unpacked layer by layer, told apart, read by the reader of its format.
//
// Method   A stack of layers. The lowest is the input; a compressed stream, an archive or a web archive lies on the one it is drawn from,
//          and its entry at hand is the next layer. The top layer is read by a format reader until it has no more articles; then the
//          layer below goes on to its next entry.
// Reads    bytes in memory that outlive the source, or a stream
// Writes   doc->text, id, title, source, url, language, published, then the layout (layout.c)
// Rule     an id that the input does not give is the hash of the text, in 16 hexadecimal digits
// Rule     a bad line, entry or record is an error of its own: the next call goes on behind it

#include "ingest/ingest.h"

#include "base/utf8.h"
#include "ingest/charset.h"
#include "ingest/html.h"
#include "ingest/issued.h"
#include "ingest/sniff.h"
#include "ingest/taken.h"
#include "ingest/text.h"
#include "ingest/unpack.h"
#include "ingest/warc.h"
#include "ingest/wide.h"

#include <stdio.h>
#include <stdlib.h>

#define LAYERS (2 * DRG_UNPACK_DEPTH)
#define MEMORY ((size_t)256 << 20) // of what one article's reader takes

typedef struct layer {
    drg_window window;
    drg_unpack *unpack; // what lies on this layer: one of these three, or none on the top
    drg_warc *warc;
    drg_wide *wide;
    char name[512];     // of the entry, "" for a stream
} layer;

struct drg_source {
    layer layers[LAYERS];
    int n_layers;
    drg_format format;       // as the user says
    const char *name;
    drg_fields fields;
    drg_budget budget;
    uint64_t read;           // of the input, when it is over
    // the reader of the top layer
    const drg_taker *form;
    void *state;
    int reading;
    drg_taken taken;
    drg_arena arena;
    drg_arena scratch;
    drg_buf body, room;
};

static drg_err open_any(drg_source **source, drg_format format, const char *name, drg_note *note)
{
    *source = NULL;
    if (format > DRG_FORMAT_LAST || format == DRG_FORMAT_CONLLU)
        return drg_fail(note, DRG_E_USAGE, "articles are not read from this format");
    drg_source *made = calloc(1, sizeof *made);
    if (!made) return DRG_E_NOMEM;
    made->format = format;
    made->name = name ? name : "";
    made->n_layers = 1;
    made->budget.outermost = &made->layers[0].window;
    drg_arena_init(&made->arena, MEMORY);
    drg_arena_init(&made->scratch, 0);
    *source = made;
    return DRG_OK;
}

drg_err drg_source_open(drg_source **source, drg_str bytes, drg_format format, const char *name, drg_note *note)
{
    DRG_TRY(open_any(source, format, name, note));
    drg_window_memory(&(*source)->layers[0].window, bytes);
    return DRG_OK;
}

drg_err drg_source_open_stream(drg_source **source, drg_pull pull, void *user, drg_format format, const char *name, drg_note *note)
{
    DRG_TRY(open_any(source, format, name, note));
    drg_window_stream(&(*source)->layers[0].window, pull, user);
    return DRG_OK;
}

drg_err drg_source_field(drg_source *source, const char *mapping, drg_note *note) { return drg_fields_map(&source->fields, mapping, note); }

uint64_t drg_source_read(const drg_source *source) { return source->n_layers ? source->layers[0].window.passed : source->read; }

// ---- layers ---------------------------------------------------------------------------------------------------------

static void leave_form(drg_source *s)
{
    if (s->form && s->form->close && s->state) s->form->close(s->state);
    s->form = NULL;
    s->state = NULL;
    s->reading = 0;
}

static void pop(drg_source *s)
{
    layer *top = &s->layers[--s->n_layers];
    if (!s->n_layers) s->read = top->window.passed;
    drg_unpack_close(top->unpack);
    free(top->warc);
    free(top->wide);
    drg_window_free(&top->window);
    memset(top, 0, sizeof *top);
}

void drg_source_close(drg_source *source)
{
    if (!source) return;
    leave_form(source);
    while (source->n_layers) pop(source);
    drg_arena_free(&source->arena);
    drg_arena_free(&source->scratch);
    drg_buf_free(&source->body);
    drg_buf_free(&source->room);
    free(source);
}

static layer *push(drg_source *s, drg_pull pull, void *user, drg_str name)
{
    layer *made = &s->layers[s->n_layers++];
    drg_window_stream(&made->window, pull, user);
    size_t n = name.n < sizeof made->name - 1 ? name.n : sizeof made->name - 1;
    if (n) memcpy(made->name, name.p, n);
    made->name[n] = 0;
    return made;
}

// The next entry of what lies under the top, as the new top. DRG_E_NOTFOUND when all is read.
static drg_err next_entry(drg_source *s, drg_note *note)
{
    while (s->n_layers) {
        layer *top = &s->layers[s->n_layers - 1];
        drg_str name = {NULL, 0};
        drg_err err = DRG_E_NOTFOUND;
        if (top->unpack) err = drg_unpack_next(top->unpack, &name, note);
        else if (top->warc) err = drg_warc_next(top->warc, note);
        if (!err && top->unpack) push(s, drg_unpack_pull, top->unpack, name);
        else if (!err) push(s, drg_warc_pull, top->warc, name);
        if (!err) return DRG_OK;
        pop(s);
        if (err != DRG_E_NOTFOUND) return err;
    }
    return DRG_E_NOTFOUND;
}

// Lays a compressed stream, an archive, a web archive or UTF-16 open where the top layer is one. *opened tells whether it was.
static drg_err open_layer(drg_source *s, int *opened, drg_note *note)
{
    layer *top = &s->layers[s->n_layers - 1];
    int big;
    size_t mark;
    *opened = 0;
    DRG_TRY(drg_window_want(&top->window, 2, note));
    if (drg_str_starts(top->window.view, "{\"")) return DRG_OK; // JSON Lines of a pipe: the next line may be slow to come
    DRG_TRY(drg_window_want(&top->window, DRG_PACK_HEAD, note));
    drg_pack pack = drg_pack_of(top->window.view);
    int warc = !pack && (drg_str_starts(top->window.view, "WARC/") || s->format == DRG_FORMAT_WARC);
    int wide = !pack && !warc && drg_wide_is(top->window.view, &big, &mark);
    if (!pack && !warc && !wide) return DRG_OK;
    *opened = 1;
    if (s->n_layers >= LAYERS - 1) return drg_fail(note, DRG_E_LIMIT, "packed more than %d times", DRG_UNPACK_DEPTH);
    if (pack) {
        int packs = 0;
        for (int i = 0; i < s->n_layers; i++) packs += s->layers[i].unpack != NULL;
        if (packs == DRG_UNPACK_DEPTH) return drg_fail(note, DRG_E_LIMIT, "packed more than %d times", DRG_UNPACK_DEPTH);
        DRG_TRY(drg_unpack_open(&top->unpack, &top->window, pack, &s->budget, note));
        return next_entry(s, note);
    }
    if (warc) {
        for (int i = 0; i < s->n_layers; i++)
            if (s->layers[i].warc) return drg_fail(note, DRG_E_LIMIT, "a web archive inside a web archive");
        top->warc = calloc(1, sizeof *top->warc);
        if (!top->warc) return DRG_E_NOMEM;
        top->warc->from = &top->window;
        return next_entry(s, note);
    }
    top->wide = calloc(1, sizeof *top->wide);
    if (!top->wide) return DRG_E_NOMEM;
    top->wide->from = &top->window;
    top->wide->big = big;
    drg_window_pass(&top->window, mark);
    push(s, drg_wide_pull, top->wide, drg_str_from(top->name));
    s->reading = 1; // no UTF-16 inside UTF-16
    return DRG_OK;
}

// ---- formats --------------------------------------------------------------------------------------------------------

// Plain text and pages: the whole is one article.
static drg_err whole_next(void *state, drg_window *window, drg_taken *taken, drg_note *note)
{
    (void)state;
    if (window->passed && !window->view.n && window->over) return DRG_E_NOTFOUND;
    if (!window->pull && window->view.n > DRG_WHOLE_MOST)
        return drg_fail(note, DRG_E_LIMIT, "%zu bytes in one article; the bound is %zu", window->view.n, DRG_TEXT_MOST);
    DRG_TRY(drg_window_all(window, DRG_WHOLE_MOST, note));
    if (!window->view.n) return DRG_E_NOTFOUND;
    taken->field[DRG_FIELD_TEXT] = window->view;
    taken->markup = taken->format == DRG_FORMAT_HTML;
    drg_window_pass(window, window->view.n);
    return DRG_OK;
}

static const drg_taker take_whole = {NULL, whole_next, NULL};

static const drg_taker *form_of(drg_format format)
{
    switch (format) {
    case DRG_FORMAT_JSONL: return &drg_take_jsonl;
    case DRG_FORMAT_JSON: return &drg_take_json;
    case DRG_FORMAT_CSV:
    case DRG_FORMAT_TSV: return &drg_take_csv;
    case DRG_FORMAT_XML:
    case DRG_FORMAT_FEED:
    case DRG_FORMAT_NEWSML:
    case DRG_FORMAT_PETRARCH:
    case DRG_FORMAT_MEDIAWIKI: return &drg_take_xml;
    case DRG_FORMAT_LEXIS:
    case DRG_FORMAT_FACTIVA: return &drg_take_export;
    case DRG_FORMAT_MAIL: return &drg_take_mail;
    case DRG_FORMAT_RTF: return &drg_take_rtf;
    case DRG_FORMAT_PDF: return &drg_take_pdf;
    default: return &take_whole;
    }
}

// The name that tells the format of the top layer: talks.csv.gz holds a table.
static drg_str top_name(const drg_source *s)
{
    static const char *const packed[] = {".gz", ".zst", ".xz", ".bz2"};
    int named = s->n_layers - 1;
    while (named > 0 && !s->layers[named].name[0]) named--;
    drg_str name = drg_str_from(named > 0 ? s->layers[named].name : s->name);
    for (size_t i = 0; named < s->n_layers - 1 && i < sizeof packed / sizeof *packed; i++)
        if (drg_str_ends(name, packed[i])) name.n -= strlen(packed[i]);
    return name;
}

static const drg_warc *page_of(const drg_source *s)
{
    for (int i = s->n_layers - 1; i >= 0; i--)
        if (s->layers[i].warc) return s->layers[i].warc;
    return NULL;
}

static void fresh(drg_source *s, drg_format format)
{
    drg_arena_reset(&s->arena);
    drg_buf_reset(&s->body);
    s->taken = (drg_taken){.arena = &s->arena, .body = &s->body, .fields = &s->fields, .format = format};
    const drg_warc *page = page_of(s);
    if (!page) return;
    s->taken.field[DRG_FIELD_URL] = drg_str_from(page->url);
    s->taken.charset = drg_str_from(page->charset);
}

// Enough in view to tell the format: of JSON Lines the first line, for the next may be slow to come through a pipe.
static drg_err see_head(drg_window *w, drg_note *note)
{
    while (w->view.n && w->view.p[0] == '{' && !w->over && w->view.n < DRG_SNIFF_HEAD) {
        if (drg_sniff_json_line(w->view)) return DRG_OK;
        if (memchr(w->view.p, '\n', w->view.n)) break;
        DRG_TRY(drg_window_more(w, note));
    }
    return drg_window_want(w, DRG_SNIFF_HEAD, note);
}

// Finds out what the top layer is, down to a format that has a reader.
static drg_err begin(drg_source *s, drg_note *note)
{
    while (!s->reading) {
        int opened;
        drg_err err = open_layer(s, &opened, note);
        if (err) return err;
        if (!opened) break;
    }
    layer *top = &s->layers[s->n_layers - 1];
    drg_format format = s->format == DRG_FORMAT_WARC ? DRG_FORMAT_AUTO : s->format;
    if (format == DRG_FORMAT_AUTO) DRG_TRY(see_head(&top->window, note));
    if (format == DRG_FORMAT_AUTO) format = drg_sniff(top->window.view, top_name(s));
    s->reading = 1;
    fresh(s, format);
    s->form = form_of(format);
    if (!s->form->open) {
        if (top->window.view.n || !top->window.over) return DRG_OK;
        return drg_fail(note, DRG_E_INPUT, "empty");
    }
    return s->form->open(&s->state, &top->window, &s->taken, note);
}

// The next article into s->taken.
static drg_err take(drg_source *s, drg_note *note)
{
    for (;;) {
        if (!s->n_layers) return DRG_E_NOTFOUND;
        if (!s->form) {
            const layer *on = &s->layers[s->n_layers - 1];
            if (on->unpack || on->warc || on->wide) { // its entry was given up after an error
                DRG_TRY(next_entry(s, note));
                continue;
            }
            drg_err err = begin(s, note);
            if (!err) continue;
            leave_form(s);
            if (err == DRG_E_NOTFOUND) continue; // an archive without files
            on = s->n_layers ? &s->layers[s->n_layers - 1] : NULL;
            if (on && !on->unpack && !on->warc && !on->wide) pop(s);
            return err;
        }
        layer *top = &s->layers[s->n_layers - 1];
        drg_format format = s->taken.format;
        fresh(s, format);
        uint64_t before = top->window.passed;
        drg_err err = s->form->next(s->state, &top->window, &s->taken, note);
        if (err && err != DRG_E_NOTFOUND && top->window.passed == before && !s->taken.goes_on) { // it will get no further
            drg_window_pass(&top->window, top->window.view.n);
            top->window.over = 1;
        }
        if (err != DRG_E_NOTFOUND) return err;
        leave_form(s);
        pop(s);
        err = next_entry(s, note);
        if (err) return err;
    }
}

// ---- documents ------------------------------------------------------------------------------------------------------

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

static void give(drg_str *to, drg_doc *doc, drg_str value)
{
    drg_str field = drg_text_field(doc, value);
    if (field.n) *to = field;
}

// What stands beside the text; it has the say over what the page itself tells.
static drg_err give_fields(drg_doc *doc, const drg_taken *t)
{
    give(&doc->id, doc, t->field[DRG_FIELD_ID]);
    give(&doc->title, doc, t->field[DRG_FIELD_TITLE]);
    give(&doc->source, doc, t->field[DRG_FIELD_SOURCE]);
    give(&doc->url, doc, t->field[DRG_FIELD_URL]);
    give(&doc->language, doc, t->field[DRG_FIELD_LANGUAGE]);
    give(&doc->byline, doc, t->byline);
    if (doc->arena.failed) return drg_doc_refused(doc);
    int32_t day = drg_issued_day(t->field[DRG_FIELD_DATE]);
    if (day != DRG_NO_DAY) {
        doc->published = day;
        doc->published_from = "metadata";
    } else if (doc->published == DRG_NO_DAY && doc->url.n && !t->no_url_day) {
        doc->published = drg_issued_in_url(doc->url);
        doc->published_from = doc->published == DRG_NO_DAY ? NULL : "url";
    }
    return DRG_OK;
}

// A piece of a page, as feeds bring them, as a page of its own.
static drg_err wrap(drg_source *s, drg_str piece, drg_str *page)
{
    *page = piece;
    if (drg_html_looks(piece)) return DRG_OK;
    drg_buf_reset(&s->room);
    drg_buf_text(&s->room, "<!DOCTYPE html><html><head><title>");
    drg_str title = s->taken.field[DRG_FIELD_TITLE];
    for (size_t i = 0; i < title.n; i++)
        if (title.p[i] != '<') drg_buf_char(&s->room, title.p[i]);
    drg_buf_text(&s->room, "</title></head><body><article>");
    drg_buf_str(&s->room, piece);
    drg_buf_text(&s->room, "</article></body></html>");
    *page = drg_buf_view(&s->room);
    return s->room.failed ? DRG_E_NOMEM : DRG_OK;
}

static drg_err make(drg_source *s, drg_doc *doc, drg_note *note)
{
    drg_taken *t = &s->taken;
    drg_str text = t->field[DRG_FIELD_TEXT];
    drg_buf converted = {NULL, 0, 0, 0};
    drg_err err = DRG_OK;
    drg_note remark = {{0}};
    if (t->markup || t->charset.n) err = drg_text_convert(&text, &converted, text, t->charset, &remark);
    if (!err && t->markup) {
        if (!drg_str_trim(text).n) err = drg_fail(note, DRG_E_INPUT, "empty");
        if (!err) err = wrap(s, text, &text);
        if (!err) err = drg_html_read(doc, text, &s->scratch, note);
    } else if (!err) {
        err = t->charset.n ? drg_text_take(doc, text, note) : drg_text_set(doc, text, note);
    }
    drg_buf_free(&converted);
    if (!err && remark.text[0] && note && !note->text[0]) *note = remark;
    DRG_TRY(err);
    DRG_TRY(give_fields(doc, t));
    return finish(s, doc);
}

// Messages name the entry that they are about: "b/2.txt: empty".
static void name_entry(const char *entry, drg_err err, drg_note *note)
{
    if (!note || !entry[0] || err == DRG_E_NOTFOUND || (!err && !note->text[0])) return;
    drg_note inner = *note;
    (void)drg_fail(note, err, "%.160s: %.330s", entry, inner.text[0] ? inner.text : drg_err_name(err));
}

drg_err drg_source_next(drg_source *source, drg_doc *doc, drg_note *note)
{
    drg_note words = {{0}};
    drg_doc_reset(doc);
    char entry[512] = "";
    drg_err err;
    drg_arena_reset(&source->scratch);
    drg_str name = {NULL, 0};
    err = take(source, &words);
    if (source->n_layers > 1) name = drg_str_from(source->layers[source->n_layers - 1].name);
    if (name.n) memcpy(entry, name.p, name.n + 1);
    if (!err) err = make(source, doc, &words);
    name_entry(entry, err, &words);
    if (note) *note = words;
    return err;
}
