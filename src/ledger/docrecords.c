// SPDX-License-Identifier: MIT
//
// docrecords -- the records of one document: parsed, checked, and given keys. See merge_stream.h.

#include "ledger/merge_stream.h"

#include "base/cal.h"
#include "base/utf8.h"

// The name of the first member and its value, where that is a string without escapes: {"kind":"document",... Other tools may write
// blanks, or kind later in the line.
int drg_docrecords_begins(drg_str line)
{
    drg_str needle = DRG_STR("\"kind\"");
    for (size_t at = drg_str_find(line, needle, 0); at != SIZE_MAX; at = drg_str_find(line, needle, at + 1)) {
        drg_str rest = drg_str_trim(drg_str_sub(line, at + needle.n, line.n));
        if (!drg_str_starts(rest, ":")) continue;
        rest = drg_str_trim(drg_str_sub(rest, 1, rest.n));
        if (drg_str_starts(rest, "\"document\"")) return 1;
        if (drg_str_starts(rest, "\"event\"") || drg_str_starts(rest, "\"contact\"") || drg_str_starts(rest, "\"statement\"")) return 0;
    }
    return 0;
}

static uint64_t hash_on(uint64_t hash, drg_str line)
{
    uint64_t h = hash * 0x9e3779b97f4a7c15ULL + drg_str_hash(line);
    return h ^ h >> 32;
}

// Sentences of the evidence, each once: they stand for the text, which records do not hold.
typedef struct sentences {
    drg_str *texts;
    uint32_t n, cap;
    uint64_t *slots;
    uint32_t n_slots;
} sentences;

static int take_sentence(sentences *s, const drg_json_value *evidence, drg_arena *arena)
{
    const drg_json_value *text = evidence->type == DRG_JSON_OBJECT ? drg_json_get(evidence, "text") : NULL;
    if (!text || text->type != DRG_JSON_STR || !text->str.n) return 1;
    uint64_t hash = drg_str_hash(text->str) | 1;
    if (2 * s->n + 2 > s->n_slots) { // grown: put what is there in again
        uint32_t n_slots = s->n_slots ? 2 * s->n_slots : 64;
        uint64_t *slots = DRG_ARENA_ARRAY(arena, uint64_t, n_slots);
        if (!slots) return 0;
        for (uint32_t i = 0; i < s->n; i++) {
            uint64_t h = drg_str_hash(s->texts[i]) | 1;
            uint32_t at = (uint32_t)h & (n_slots - 1);
            while (slots[at]) at = (at + 1) & (n_slots - 1);
            slots[at] = h;
        }
        s->slots = slots;
        s->n_slots = n_slots;
    }
    uint32_t at = (uint32_t)hash & (s->n_slots - 1);
    for (; s->slots[at]; at = (at + 1) & (s->n_slots - 1))
        if (s->slots[at] == hash) return 1;
    drg_str *slot = DRG_ARENA_PUSH(arena, s->texts, s->n, s->cap);
    if (!slot) return 0;
    s->slots[at] = hash;
    *slot = text->str;
    return 1;
}

static drg_err print_of(drg_str *print, const drg_docrecords *doc, drg_arena *arena)
{
    sentences s = {0};
    for (uint32_t i = 0; i < doc->n; i++)
        for (int k = 0; k < 2; k++) {
            const drg_json_value *v = drg_json_get(doc->records[i], k ? "also" : "evidence");
            if (v && v->type == DRG_JSON_OBJECT && !take_sentence(&s, v, arena)) return DRG_E_NOMEM;
            for (v = v && v->type == DRG_JSON_ARRAY ? v->first : NULL; v; v = v->next)
                if (!take_sentence(&s, v, arena)) return DRG_E_NOMEM;
        }
    return drg_print_text(print, s.texts, s.n, arena);
}

static drg_err bad_line(drg_note *note, uint32_t number, const char *what)
{
    return drg_fail(note, DRG_E_FORMAT, "line %u: %s", number, what);
}

drg_err drg_docrecords_read(drg_docrecords *doc, drg_str lines, drg_arena *arena, drg_note *note)
{
    uint32_t number = 0, cap = 0, cap_lines = 0, n_lines = 0;
    drg_str line, document_line = {NULL, 0};
    memset(doc, 0, sizeof *doc);
    while (drg_str_next(&lines, '\n', &line)) {
        number++;
        line = drg_str_trim(line);
        if (!line.n) continue;
        drg_note inner = {{0}};
        drg_json_value *value;
        drg_err err = drg_utf8_check(line) == SIZE_MAX ? drg_json_parse(&value, arena, line, &inner) : drg_fail(&inner, DRG_E_FORMAT, "no UTF-8");
        if (err == DRG_E_FORMAT) return bad_line(note, number, inner.text[0] ? inner.text : "no JSON");
        if (err) return err;
        const drg_json_value *kind = value->type == DRG_JSON_OBJECT ? drg_json_get(value, "kind") : NULL;
        if (!kind || kind->type != DRG_JSON_STR) return bad_line(note, number, "no record: \"kind\" is missing");
        int is_document = drg_str_is(kind->str, "document");
        doc->hash = hash_on(doc->hash, line);
        if (is_document) {
            if (doc->document) return bad_line(note, number, "a second document");
            doc->document = value;
            document_line = line;
            continue;
        }
        if (!doc->document) return bad_line(note, number, "a record without the document record before it");
        if (!drg_str_is(kind->str, "event") && !drg_str_is(kind->str, "contact") && !drg_str_is(kind->str, "statement"))
            return bad_line(note, number, "a record of a kind that is not known");
        const drg_json_value *id = drg_json_get(value, "id");
        if (!id || id->type != DRG_JSON_STR || !id->str.n) return bad_line(note, number, "a record without an id");
        const drg_json_value **slot = DRG_ARENA_PUSH(arena, doc->records, doc->n, cap);
        drg_str *text = DRG_ARENA_PUSH(arena, doc->lines, n_lines, cap_lines);
        if (!slot || !text) return DRG_E_NOMEM;
        *slot = value;
        *text = line;
    }
    if (!doc->document) return bad_line(note, number ? number : 1, "no document record");
    const drg_json_value *id = drg_json_get(doc->document, "doc");
    if (!id || id->type != DRG_JSON_STR || !id->str.n) return bad_line(note, 1, "a document without an id");
    drg_str *text = DRG_ARENA_PUSH(arena, doc->lines, n_lines, cap_lines);
    if (!text) return DRG_E_NOMEM;
    *text = document_line;
    drg_str print;
    DRG_TRY(print_of(&print, doc, arena));
    return drg_told_read(&doc->told, doc->document, print, arena);
}

// ---- keys ---------------------------------------------------------------------------------------------------------------------

// Copies the members of a JSON object, without the opening brace, leaving out those named key and told.
static void put_members(drg_buf *out, drg_str line)
{
    size_t from = 1, depth = 0, name = 0, name_end = 0;
    int in_string = 0, first = 1;
    drg_str text = drg_str_trim(line);
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (in_string) {
            if (c == '\\') i++;
            else if (c == '"') in_string = 0, name_end = name_end ? name_end : i;
        } else if (c == '"') {
            in_string = 1;
            if (depth == 1 && !name) name = i + 1, name_end = 0;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if ((c == ',' && depth == 1) || c == '}' || c == ']') {
            if (c != ',') depth--;
            if (depth > (c == ',' ? 1u : 0u)) continue;
            drg_str member = drg_str_sub(text, name, name_end);
            if (name && !drg_str_is(member, "key") && !drg_str_is(member, "told")) {
                if (!first) drg_buf_char(out, ',');
                drg_buf_str(out, drg_str_trim(drg_str_sub(text, from, i)));
                first = 0;
            }
            from = i + 1;
            name = name_end = 0;
        }
    }
    drg_buf_char(out, '}');
}

static void put_told(drg_json *json, const drg_told *told)
{
    char day[11];
    drg_json_object(json, "told");
    drg_json_str(json, "doc", told->doc);
    if (told->day != DRG_DAY_NONE) {
        drg_cal_print(day, told->day);
        drg_json_str(json, "day", drg_str_from(day));
    }
    drg_json_str(json, "source", told->outlet);
    drg_json_str(json, "title", told->title);
    drg_json_str(json, "url", told->url);
    drg_json_str(json, "print", told->print);
    drg_json_object_end(json);
}

drg_err drg_keying(drg_buf *out, drg_str lines, const drg_settings *settings, drg_arena *arena, drg_note *note)
{
    drg_docrecords doc;
    drg_buf key = {NULL, 0, 0, 0};
    DRG_TRY(drg_docrecords_read(&doc, lines, arena, note));
    drg_err err = DRG_OK;
    for (uint32_t i = 0; i < doc.n && !err; i++) {
        drg_report *report;
        const drg_json_value *kind = drg_json_get(doc.records[i], "kind");
        if (drg_str_is(kind->str, "statement")) continue;
        err = drg_report_read(&report, doc.records[i], &doc.told, settings, arena, note);
        if (err) break;
        drg_json json = {out, 0};
        drg_buf_reset(&key);
        err = drg_report_key(&key, report);
        drg_json_object(&json, NULL);
        drg_json_str(&json, "key", drg_buf_view(&key));
        put_told(&json, &doc.told);
        drg_buf_char(out, ',');
        put_members(out, doc.lines[i]);
        drg_buf_char(out, '\n');
    }
    if (!err && (out->failed || key.failed)) err = DRG_E_NOMEM;
    drg_buf_free(&key);
    return err;
}
