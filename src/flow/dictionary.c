// SPDX-License-Identifier: MIT
//
// dictionary -- what users' dictionaries say of a sentence, as events of the document.

#include "flow/dictionary.h"

#include "base/file.h"

#include <stdio.h>

static drg_err refused(const drg_doc *doc) { return drg_doc_refused(doc); }

static drg_str keep(drg_doc *doc, drg_str s)
{
    char *p = s.n ? drg_arena_copy(&doc->arena, s.p, s.n) : NULL;
    return (drg_str){p, p ? s.n : 0};
}

// The actor with this name and code; actors that the dictionaries made stand behind those of resolve.
static drg_err actor_of(drg_doc *doc, uint32_t first_own, drg_str name, drg_str code, uint32_t *actor)
{
    for (*actor = first_own; *actor < doc->n_actors; (*actor)++)
        if (drg_str_eq(doc->actors[*actor].code, code) && drg_str_eq(doc->actors[*actor].name, name)) return DRG_OK;
    drg_actor *made = DRG_ARENA_PUSH(&doc->arena, doc->actors, doc->n_actors, doc->cap_actors);
    if (!made) return refused(doc);
    *made = (drg_actor){.type = DRG_ACTOR_OTHER, .name = keep(doc, name), .code = keep(doc, code), .first = DRG_NONE, .place = DRG_NONE, .known = 1};
    return DRG_OK;
}

typedef struct side {
    drg_str code, name;
} side;

static drg_err put_side(drg_doc *doc, uint32_t first_own, const side *s, drg_part **parts, uint32_t *n)
{
    if (drg_str_is(s->code, "---")) return DRG_OK;
    drg_part *part = DRG_ARENA_NEW(&doc->arena, drg_part);
    if (!part) return refused(doc);
    *part = (drg_part){DRG_NONE, DRG_NONE, 0};
    DRG_TRY(actor_of(doc, first_own, s->name.n ? s->name : s->code, s->code, &part->actor));
    *parts = part;
    *n = 1;
    return DRG_OK;
}

static int same_side(const drg_doc *doc, const drg_part *parts, uint32_t n, drg_str code)
{
    return n ? drg_str_eq(doc->actors[parts[0].actor].code, code) : drg_str_is(code, "---");
}

// An earlier event of the same pair and code.
static drg_event *earlier(drg_doc *doc, const drg_petrarch_event *e)
{
    for (uint32_t i = 0; i < doc->n_events; i++) {
        drg_event *x = &doc->events[i];
        if (x->cameo && drg_str_is(e->code, x->cameo) && same_side(doc, x->actors, x->n_actors, e->source) &&
            same_side(doc, x->recipients, x->n_recipients, e->target)) return x;
    }
    return NULL;
}

static drg_err also_told(drg_doc *doc, drg_event *e, uint32_t sent)
{
    if (e->sent == sent || (e->n_also && e->also[e->n_also - 1] == sent)) return DRG_OK;
    uint32_t *also = drg_arena_grow(&doc->arena, e->also, e->n_also * sizeof *also, (e->n_also + 1) * sizeof *also);
    if (!also) return refused(doc);
    also[e->n_also++] = sent;
    e->also = also;
    return DRG_OK;
}

static uint64_t id_of(const drg_doc *doc, const drg_petrarch_event *e)
{
    uint64_t parts[4] = {drg_str_hash(doc->id.n ? doc->id : doc->text), drg_str_hash(e->source), drg_str_hash(e->target), drg_str_hash(e->code)};
    return drg_str_hash((drg_str){(const char *)parts, sizeof parts});
}

static drg_err put_event(drg_bench *bench, drg_doc *doc, uint32_t first_own, uint32_t sent, const drg_petrarch_event *p)
{
    drg_event *same = earlier(doc, p);
    if (same) return also_told(doc, same, sent);
    drg_event e = {.id = id_of(doc, p), .sent = sent, .status = DRG_STATUS_HAPPENED, .date = DRG_NONE, .place = DRG_NONE, .day_start = DRG_NO_DAY,
        .day_end = DRG_NO_DAY, .reporter = DRG_NONE, .trigger_tok = DRG_NONE, .contact = DRG_NONE};
    int32_t day = doc->reference != DRG_NO_DAY ? doc->reference : doc->published;
    if (day != DRG_NO_DAY) e.day_start = e.day_end = day, e.grain = DRG_GRAIN_DAY, e.date_from_doc = 1;
    side source = {p->source, p->source_text}, target = {p->target, p->target_text};
    drg_range toks = doc->sents[sent].toks;
    if (toks.end - toks.first >= p->verb_end) {
        e.trigger_tok = toks.first + p->verb_first;
        e.trigger = drg_doc_range_span(doc, (drg_range){toks.first + p->verb_first, toks.first + p->verb_end});
        if (p->source_end > p->source_first) source.name = drg_doc_text(doc, drg_doc_range_span(doc, (drg_range){toks.first + p->source_first, toks.first + p->source_end}));
        if (p->target_end > p->target_first) target.name = drg_doc_text(doc, drg_doc_range_span(doc, (drg_range){toks.first + p->target_first, toks.first + p->target_end}));
    }
    DRG_TRY(put_side(doc, first_own, &source, &e.actors, &e.n_actors));
    DRG_TRY(put_side(doc, first_own, &target, &e.recipients, &e.n_recipients));
    e.cameo = drg_arena_copy(&doc->arena, p->code.p, p->code.n);
    char *rule = drg_arena_alloc(&doc->arena, 32);
    drg_event *made = DRG_ARENA_PUSH(&doc->arena, doc->events, doc->n_events, doc->cap_events);
    if (!e.cameo || !rule || !made) return refused(doc);
    e.rule = (drg_str){rule, (size_t)snprintf(rule, 32, "petrarch-line-%u", p->line)};
    drg_event_from_cameo(bench->engine->lexicon, &e);
    *made = e;
    return DRG_OK;
}

static drg_err put_events(drg_bench *bench, drg_doc *doc, uint32_t first_own, uint32_t sent, const drg_petrarch_events *events)
{
    for (uint32_t i = 0; i < events->n; i++) DRG_TRY(put_event(bench, doc, first_own, sent, &events->items[i]));
    return DRG_OK;
}

drg_err drg_dictionary_code(drg_bench *bench, drg_doc *doc)
{
    const drg_petrarch *dict = bench->engine->petrarch;
    uint32_t first_own = doc->n_actors;
    int32_t day = doc->reference != DRG_NO_DAY ? doc->reference : doc->published != DRG_NO_DAY ? doc->published : INT32_MAX;
    doc->n_events = 0;
    for (uint32_t i = 0; i < doc->n_contacts; i++) doc->contacts[i].n_events = doc->contacts[i].n_outcomes = 0;
    drg_buf tree = {NULL, 0, 0, 0};
    drg_err err = DRG_OK;
    for (uint32_t s = 0; s < doc->n_sents && !err; s++) {
        drg_petrarch_events events;
        drg_buf_reset(&tree);
        drg_arena_reset(&bench->scratch);
        err = drg_petrarch_brackets(&tree, doc, s, &bench->scratch);
        if (!err) err = drg_petrarch_code(&events, dict, drg_buf_view(&tree), day, NULL, &bench->scratch, NULL);
        if (err == DRG_E_FORMAT) err = DRG_OK; // a sentence past the bound of words
        else if (!err && events.nothing && strcmp(events.nothing, "storydiscard") == 0) doc->n_events = 0, s = doc->n_sents - 1;
        else if (!err) err = put_events(bench, doc, first_own, s, &events);
    }
    drg_buf_free(&tree);
    return err;
}

drg_err drg_dictionary_record(drg_bench *bench, drg_doc *doc, const drg_petrarch_record *record, drg_note *note)
{
    drg_petrarch_events events;
    drg_arena_reset(&bench->scratch);
    DRG_TRY(drg_petrarch_code(&events, bench->engine->petrarch, record->tree, record->day, &record->options, &bench->scratch, note));
    drg_span whole = {0, (uint32_t)doc->text.n};
    if (events.nothing) return drg_doc_skip(doc, whole, strcmp(events.nothing, "storydiscard") == 0 ? "story-discard" : "sentence-discard");
    doc->sents = DRG_ARENA_NEW(&doc->arena, drg_sent);
    if (!doc->sents) return refused(doc);
    doc->n_sents = doc->cap_sents = 1;
    doc->sents[0] = (drg_sent){.span = whole, .root = DRG_NONE};
    return put_events(bench, doc, 0, 0, &events);
}

// Actors and agents also say who the names of articles are, with and without a dictionary of verbs. What cannot be read was told already.
static drg_err names_too(drg_engine *engine, drg_dictionary kind, const char *path, drg_note *note)
{
    if (!engine->know) return DRG_OK; // trees alone are coded
    drg_actordict *dictionary = drg_know_dictionary_to_fill(engine->know);
    if (!dictionary) return drg_fail(note, DRG_E_NOMEM, "out of memory");
    return kind == DRG_DICTIONARY_ACTORS ? drg_actordict_actors(dictionary, path, NULL, NULL, note) : drg_actordict_agents(dictionary, path, NULL, NULL, note);
}

drg_err drg_engine_dictionary(drg_engine *engine, drg_dictionary kind, const char *path, drg_sink remarks, void *user, drg_note *note)
{
    if (note) note->text[0] = 0;
    if (!engine->petrarch) engine->petrarch = drg_petrarch_new();
    if (!engine->petrarch) return drg_fail(note, DRG_E_NOMEM, "out of memory");
    drg_file file;
    drg_buf said = {NULL, 0, 0, 0};
    DRG_TRY(drg_file_map(&file, path, note));
    drg_err err = drg_petrarch_read(engine->petrarch, (drg_petrarch_part)kind, file.bytes, path, &said);
    drg_file_unmap(&file);
    if (!err && said.n && remarks) err = remarks(user, said.p, said.n);
    drg_buf_free(&said);
    if (err) return drg_fail(note, err, "%s: %s", path, drg_err_name(err));
    return kind == DRG_DICTIONARY_ACTORS || kind == DRG_DICTIONARY_AGENTS ? names_too(engine, kind, path, note) : DRG_OK;
}
