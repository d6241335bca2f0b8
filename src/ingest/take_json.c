// SPDX-License-Identifier: MIT
//
// take_json -- JSON Lines, an object a line; and a JSON document: one object, or an array of objects, also one below an object's
// "articles", "docs", "items", "results" or "data".
//
// Rule     of a JSON array one object is held at a time, so that it may be longer than memory
// Rule     a text may also be a list of paragraphs; a name may go down by dots: --field text=article.body

#include "ingest/taken.h"

#include "base/json.h"
#include "ingest/text.h"

#include <stdlib.h>

#define ITEM_MOST (4 * DRG_TEXT_MOST) // bytes of one JSON object: a text of DRG_TEXT_MOST with its escapes

static const drg_json_value *get_path(const drg_json_value *object, drg_str path)
{
    char key[DRG_FIELD_NAME];
    drg_str part;
    while (object && drg_str_next(&path, '.', &part)) {
        if (object->type != DRG_JSON_OBJECT || part.n >= sizeof key) return NULL;
        memcpy(key, part.p, part.n);
        key[part.n] = 0;
        object = drg_json_get(object, key);
    }
    return object;
}

// ["First paragraph.", "Second."]
static drg_str join(const drg_json_value *list, drg_arena *arena)
{
    size_t n = 0, at = 0;
    for (const drg_json_value *v = list->first; v; v = v->next) n += v->type == DRG_JSON_STR ? v->str.n + 2 : 0;
    char *out = drg_arena_alloc(arena, n + 1);
    if (!out) return (drg_str){NULL, 0};
    for (const drg_json_value *v = list->first; v; v = v->next) {
        if (v->type != DRG_JSON_STR) continue;
        if (at) memcpy(out + at, "\n\n", 2);
        at += at ? 2 : 0;
        memcpy(out + at, v->str.p, v->str.n);
        at += v->str.n;
    }
    return (drg_str){out, at};
}

// The first of a field's names that holds a string, a number or, for the text, a list of strings.
static drg_str find(const drg_json_value *object, drg_field field, const drg_taken *taken)
{
    const char *name;
    for (int rank = 0; (name = drg_fields_name(taken->fields, field, rank)) != NULL; rank++) {
        const drg_json_value *v = drg_json_get(object, name);
        if (!v && strchr(name, '.')) v = get_path(object, drg_str_from(name));
        if (v && v->type == DRG_JSON_OBJECT) v = drg_json_get(v, "name"); // {"source": {"name": "Reuters"}}
        if (v && (v->type == DRG_JSON_STR || v->type == DRG_JSON_NUM) && v->str.n) return v->str;
        if (v && v->type == DRG_JSON_ARRAY && field == DRG_FIELD_TEXT) {
            drg_str text = join(v, taken->arena);
            if (text.n) return text;
        }
    }
    return (drg_str){NULL, 0};
}

static drg_err read_object(drg_taken *taken, drg_str text, const char *not_object, drg_note *note)
{
    drg_json_value *object;
    if (text.n && memchr(text.p, 0, text.n)) return drg_fail(note, DRG_E_INPUT, "binary, not text (it holds NUL bytes)");
    DRG_TRY(drg_json_parse(&object, taken->arena, text, note));
    if (object->type != DRG_JSON_OBJECT) return drg_fail(note, DRG_E_FORMAT, "%s", not_object);
    for (int f = 0; f < DRG_N_FIELDS; f++) taken->field[f] = find(object, (drg_field)f, taken);
    if (taken->arena->failed) return drg_taken_refused(taken);
    if (taken->field[DRG_FIELD_TEXT].p) return DRG_OK;
    if (taken->fields->n_own[DRG_FIELD_TEXT])
        return drg_fail(note, DRG_E_INPUT, "no text: no field %s", taken->fields->own[DRG_FIELD_TEXT][0]);
    return drg_fail(note, DRG_E_INPUT, "no text: none of the fields text, content, body, article");
}

// ---- lines ----------------------------------------------------------------------------------------------------------

typedef struct lines {
    unsigned long line;
} lines;

static drg_err jsonl_open(void **state, drg_window *window, drg_taken *taken, drg_note *note)
{
    (void)taken;
    DRG_TRY(drg_window_want(window, 3, note));
    if (drg_str_starts(window->view, "\xEF\xBB\xBF")) drg_window_pass(window, 3);
    *state = calloc(1, sizeof(lines));
    return *state ? DRG_OK : DRG_E_NOMEM;
}

static drg_err say_line(unsigned long line, drg_err err, const drg_note *inner, drg_note *note)
{
    const char *words = inner->text[0] ? inner->text : err ? drg_err_name(err) : NULL;
    if (words) (void)drg_fail(note, err, "line %lu: %.400s", line, words);
    return err;
}

static drg_err jsonl_next(void *state, drg_window *window, drg_taken *taken, drg_note *note)
{
    lines *l = state;
    drg_str line;
    drg_note inner = {{0}};
    do {
        drg_err err = drg_window_line(window, ITEM_MOST, &line, note);
        if (err == DRG_E_NOTFOUND && l->line == 0) return l->line++, drg_fail(note, DRG_E_INPUT, "empty");
        if (err && err != DRG_E_LIMIT) return err;
        l->line++;
        if (!err) continue;
        (void)drg_fail(&inner, err, "%zu bytes in one line; the bound is %zu", line.n, ITEM_MOST);
        return say_line(l->line, err, &inner, note);
    } while (drg_str_trim(line).n == 0 && !(l->line == 1 && window->over && !window->view.n));
    if (drg_str_trim(line).n == 0) return drg_fail(note, DRG_E_INPUT, "empty");
    return say_line(l->line, read_object(taken, line, "a line must hold one JSON object", &inner), &inner, note);
}

static void lines_close(void *state) { free(state); }

const drg_taker drg_take_jsonl = {jsonl_open, jsonl_next, lines_close};

// ---- a document -------------------------------------------------------------------------------------------------------

typedef struct items {
    unsigned long item;
    int in_array, over;
} items;

static int is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

static drg_err pass_blanks(drg_window *w, drg_note *note)
{
    for (;;) {
        size_t n = 0;
        while (n < w->view.n && is_blank(w->view.p[n])) n++;
        drg_window_pass(w, n);
        if (w->view.n || w->over) return DRG_OK;
        DRG_TRY(drg_window_more(w, note));
    }
}

// The length of the value at the beginning of the view: to the bracket that closes it. DRG_E_FORMAT when the end comes first.
static drg_err value_length(drg_window *w, size_t *n, drg_note *note)
{
    *n = 0;
    size_t at = 0;
    unsigned long depth = 0;
    int in_string = 0;
    for (;; at++) {
        if (at > ITEM_MOST) return drg_fail(note, DRG_E_LIMIT, "more than %zu bytes in one object", ITEM_MOST);
        if (at >= w->view.n && !w->over) DRG_TRY(drg_window_want(w, at + 1, note)); // an escape may reach over the view's end
        if (at >= w->view.n) return drg_fail(note, DRG_E_FORMAT, "it breaks off");
        char c = w->view.p[at];
        if (in_string) {
            at += c == '\\';
            in_string = c != '"';
            continue;
        }
        in_string = c == '"';
        depth += c == '{' || c == '[';
        if (c == '}' || c == ']') {
            if (depth) depth--;
            if (!depth) break;
        }
        if (!depth && (c == ',' || is_blank(c))) {
            *n = at;
            return DRG_OK;
        }
    }
    *n = at + 1;
    return DRG_OK;
}

// {"status": "ok", "articles": [ ... ]}: steps into the list when it comes within the first bytes.
static drg_err step_inside(drg_window *w, items *it, drg_note *note)
{
    static const char *const names[] = {"\"articles\"", "\"docs\"", "\"documents\"", "\"items\"", "\"results\"", "\"data\"", "\"response\""};
    DRG_TRY(drg_window_want(w, 4096, note));
    drg_str head = drg_str_sub(w->view, 0, 4096);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t at = drg_str_find(head, drg_str_from(names[i]), 0);
        if (at == SIZE_MAX) continue;
        at += strlen(names[i]);
        while (at < head.n && (is_blank(head.p[at]) || head.p[at] == ':')) at++;
        if (at >= head.n || head.p[at] != '[') continue;
        size_t first = at + 1;
        while (first < head.n && is_blank(head.p[first])) first++;
        if (first < head.n && head.p[first] != '{') continue;
        drg_window_pass(w, at + 1);
        it->in_array = 1;
        return DRG_OK;
    }
    return DRG_OK;
}

static drg_err json_open(void **state, drg_window *window, drg_taken *taken, drg_note *note)
{
    (void)taken;
    DRG_TRY(drg_window_want(window, 3, note));
    if (drg_str_starts(window->view, "\xEF\xBB\xBF")) drg_window_pass(window, 3);
    DRG_TRY(pass_blanks(window, note));
    if (!window->view.n) return drg_fail(note, DRG_E_INPUT, "empty");
    items *it = calloc(1, sizeof *it);
    if (!it) return DRG_E_NOMEM;
    drg_err err = DRG_OK;
    if (window->view.p[0] == '[') {
        drg_window_pass(window, 1);
        it->in_array = 1;
    } else {
        err = step_inside(window, it, note);
    }
    if (err) free(it);
    else *state = it;
    return err;
}

static drg_err json_next(void *state, drg_window *window, drg_taken *taken, drg_note *note)
{
    items *it = state;
    size_t n = 0;
    if (it->over) return DRG_E_NOTFOUND;
    DRG_TRY(pass_blanks(window, note));
    while (it->in_array && window->view.n && window->view.p[0] == ',') {
        drg_window_pass(window, 1);
        DRG_TRY(pass_blanks(window, note));
    }
    if (!window->view.n || window->view.p[0] == ']') {
        it->over = 1;
        return window->view.n || !it->in_array ? DRG_E_NOTFOUND : drg_fail(note, DRG_E_FORMAT, "the list breaks off behind article %lu", it->item);
    }
    drg_note inner = {{0}};
    it->item++;
    drg_err err = value_length(window, &n, &inner);
    if (err) it->over = 1; // nobody knows where the next begins
    else if (n == 0) n = 1;
    if (!err) err = read_object(taken, drg_str_sub(window->view, 0, n), "it is no JSON object", &inner);
    if (!it->over) drg_window_pass(window, n);
    if (err) return drg_fail(note, err, "article %lu: %.400s", it->item, inner.text[0] ? inner.text : drg_err_name(err));
    return DRG_OK;
}

const drg_taker drg_take_json = {json_open, json_next, lines_close};
