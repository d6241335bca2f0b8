// SPDX-License-Identifier: MIT
//
// lessons -- from labelled pairs to features; see lessons.h.

#include "lessons.h"

#include "base/tsv.h"
#include "code/pairs.h"

#include <stdio.h>
#include <stdlib.h>

enum { SENTENCE_MOST = 4000 };
static const float reverse_weight = 0.4f, least_confidence = 0.7f;

void drg_lessons_free(drg_lessons *lessons)
{
    free(lessons->items);
    free(lessons->features);
    free(lessons->vectors);
    *lessons = (drg_lessons){0};
}

// Makes room for n more of `size` bytes. 0 without memory.
static int room(void *items, uint64_t n, uint64_t more, uint64_t *cap, size_t size)
{
    void **list = items;
    if (n + more <= *cap) return 1;
    uint64_t wider = *cap ? *cap * 2 : 4096;
    while (wider < n + more) wider *= 2;
    void *grown = realloc(*list, (size_t)wider * size);
    if (!grown) return 0;
    *list = grown;
    *cap = wider;
    return 1;
}

static drg_err keep(drg_lessons *l, const drg_judge_input *input, uint32_t dim, drg_lesson lesson)
{
    uint64_t cap = l->cap, dense = DRG_JUDGE_SLOTS * dim;
    if (!room(&l->items, l->n, 1, &cap, sizeof *l->items)) return DRG_E_NOMEM;
    l->cap = (uint32_t)cap;
    if (!room(&l->features, l->n_features, input->n, &l->cap_features, sizeof *l->features) ||
        !room(&l->vectors, l->n_vectors, dense, &l->cap_vectors, sizeof *l->vectors))
        return DRG_E_NOMEM;
    lesson.first = l->n_features;
    lesson.n = lesson.by_patterns ? input->n_plain : input->n;
    lesson.n_plain = input->n_plain;
    lesson.dense = l->n_vectors;
    memcpy(l->features + l->n_features, input->items, lesson.n * sizeof *input->items);
    memcpy(l->vectors + l->n_vectors, input->dense, (size_t)dense * sizeof *input->dense);
    l->n_features += lesson.n;
    l->n_vectors += dense;
    l->dim = dim;
    l->items[l->n++] = lesson;
    return DRG_OK;
}

// Codes the sentence in the doc with both sides declared; the candidates and the features of the pair.
static drg_err features_of(drg_bench *bench, drg_doc *doc, const drg_judge_words *words, drg_str sentence, drg_span source, drg_span target,
                           drg_judge_input *input, drg_note *note)
{
    drg_sides sides;
    drg_candidates candidates;
    drg_matches matches;
    drg_doc_reset(doc);
    DRG_TRY(drg_doc_set_text(doc, sentence));
    DRG_TRY(drg_flow_run(bench, doc, DRG_STEP_TAKEN, DRG_STEP_RESOLVE, note));
    DRG_TRY(drg_pair_declare(doc, source));
    DRG_TRY(drg_pair_declare(doc, target));
    DRG_TRY(drg_flow_run(bench, doc, DRG_STEP_RESOLVE, DRG_STEP_CODE, note));
    drg_arena_reset(&bench->scratch);
    drg_sides_of(doc, source, target, &sides);
    DRG_TRY(drg_matches_find(doc, bench->engine->lexicon, &bench->scratch, &matches));
    drg_candidates_find(doc, bench->engine->lexicon, &matches, &sides, &candidates);
    drg_judge_features(doc, bench->engine->lexicon, words, &sides, &candidates, input);
    return DRG_OK;
}

// ---- our own tables -------------------------------------------------------------------------------------------------

// Takes the marks out: [source], {target}. 0 when they do not fit together.
static int unmark(drg_str marked, char out[SENTENCE_MOST], drg_str *sentence, drg_span *source, drg_span *target)
{
    size_t n = 0;
    int open = 0;
    *source = *target = (drg_span){0, 0};
    if (marked.n >= SENTENCE_MOST) return 0;
    for (size_t i = 0; i < marked.n; i++) {
        char c = marked.p[i];
        if (c == '[') source->start = (uint32_t)n;
        else if (c == '{') target->start = (uint32_t)n;
        else if (c == ']') source->end = (uint32_t)n;
        else if (c == '}') target->end = (uint32_t)n;
        else out[n++] = c;
        open += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        if (open < 0 || open > 1) return 0;
    }
    *sentence = (drg_str){out, n};
    return !open && source->end > source->start;
}

// Types in which it matters who is who. Meetings, agreements and fights have two sides alike.
static int directed(uint32_t label)
{
    return label != drg_judge_type("CONSULT") && label != drg_judge_type("AGREE") && label != drg_judge_type("COOPERATE") &&
           label != drg_judge_type("ASSAULT") && label != DRG_JUDGE_NONE;
}

static drg_err one_row(drg_lessons *l, drg_bench *bench, drg_doc *doc, const drg_judge_words *words, const drg_tsv *tsv, const int columns[2],
                       drg_judge_input *input, drg_note *note)
{
    char room_for[SENTENCE_MOST], type[16];
    drg_str sentence, name = drg_tsv_cell(tsv, columns[0]);
    drg_span source, target;
    if (!unmark(drg_tsv_cell(tsv, columns[1]), room_for, &sentence, &source, &target))
        return drg_tsv_fail(tsv, note, "the sentence needs one [source] and at most one {target}");
    snprintf(type, sizeof type, "%.*s", DRG_FMT(name));
    uint32_t label = drg_judge_type(type);
    if (label == DRG_JUDGE_N) return drg_tsv_fail(tsv, note, "no such type: %s", type);
    DRG_TRY(features_of(bench, doc, words, sentence, source, target, input, note));
    DRG_TRY(keep(l, input, words->dim, (drg_lesson){.label = (uint8_t)label, .other = (uint8_t)label, .group = tsv->line, .weight = 1}));
    if (!directed(label) || !target.end) return DRG_OK;
    DRG_TRY(features_of(bench, doc, words, sentence, target, source, input, note));
    return keep(l, input, words->dim, (drg_lesson){.label = DRG_JUDGE_NONE, .other = DRG_JUDGE_NONE, .group = tsv->line, .weight = reverse_weight});
}

drg_err drg_lessons_read(drg_lessons *l, drg_bench *bench, const drg_judge_words *words, const char *path, drg_note *note)
{
    static const char *const names[2] = {"type", "sentence"};
    int columns[2], more = 1;
    drg_tsv tsv;
    drg_doc doc;
    drg_judge_input input;
    DRG_TRY(drg_tsv_open(&tsv, path, note));
    drg_doc_init(&doc, DRG_FLOW_MEMORY);
    drg_err err = drg_tsv_columns(&tsv, names, columns, 2, note);
    while (!err && !(err = drg_tsv_next(&tsv, &more, note)) && more) err = one_row(l, bench, &doc, words, &tsv, columns, &input, note);
    drg_doc_free(&doc);
    drg_tsv_close(&tsv);
    return err;
}

// ---- a table with gold ----------------------------------------------------------------------------------------------

static drg_span find(drg_str sentence, drg_str words, drg_span taken)
{
    for (size_t at = 0; words.n && (at = drg_str_find(sentence, words, at)) != SIZE_MAX; at++) {
        drg_span span = {(uint32_t)at, (uint32_t)(at + words.n)};
        if (span.start >= taken.end || span.end <= taken.start) return span;
    }
    return (drg_span){0, 0};
}

drg_err drg_lessons_read_gold(drg_lessons *l, drg_bench *bench, const drg_judge_words *words, const char *path, drg_note *note)
{
    static const char *const names[4] = {"sentence", "source", "target", "gold_root"};
    int columns[4], more = 1;
    drg_tsv tsv;
    drg_doc doc;
    drg_judge_input input;
    DRG_TRY(drg_tsv_open(&tsv, path, note));
    drg_doc_init(&doc, DRG_FLOW_MEMORY);
    drg_err err = drg_tsv_columns(&tsv, names, columns, 4, note);
    while (!err && !(err = drg_tsv_next(&tsv, &more, note)) && more) {
        drg_str sentence = drg_tsv_cell(&tsv, columns[0]), gold = drg_tsv_cell(&tsv, columns[3]);
        drg_span source = find(sentence, drg_tsv_cell(&tsv, columns[1]), (drg_span){0, 0});
        drg_span target = find(sentence, drg_tsv_cell(&tsv, columns[2]), source);
        char type[16];
        snprintf(type, sizeof type, "%.*s", DRG_FMT(gold));
        int yield = drg_str_is(gold, "YIELD");
        uint32_t label = drg_judge_type(yield ? "CONCEDE" : type), other = yield ? drg_judge_type("RETREAT") : label;
        if (label == DRG_JUDGE_N) err = drg_tsv_fail(&tsv, note, "no such type: %s", type);
        if (!err) err = features_of(bench, &doc, words, sentence, source, target, &input, note);
        if (!err) err = keep(l, &input, words->dim, (drg_lesson){.label = (uint8_t)label, .other = (uint8_t)other, .group = tsv.line, .weight = 1});
    }
    drg_doc_free(&doc);
    drg_tsv_close(&tsv);
    return err;
}

// ---- the examples of the patterns -----------------------------------------------------------------------------------

// The first side that is named: "Putin" of "Putin, Macron".
static drg_span first_name(drg_str text, drg_str names, drg_span taken)
{
    drg_str name;
    if (!drg_str_next(&names, ',', &name)) return (drg_span){0, 0};
    return find(text, drg_str_trim(name), taken);
}

drg_err drg_lessons_examples(drg_lessons *l, drg_bench *bench, const drg_judge_words *words, drg_note *note)
{
    const drg_lexicon *lexicon = bench->engine->lexicon;
    drg_doc doc;
    drg_judge_input input;
    drg_err err = DRG_OK;
    drg_doc_init(&doc, DRG_FLOW_MEMORY);
    for (uint32_t i = 0; i < lexicon->n_examples && !err; i++) {
        const drg_example *e = &lexicon->examples[i];
        const char *type = lexicon->rules[e->rule].type;
        drg_span source = first_name(e->text, e->actors, (drg_span){0, 0}), target = first_name(e->text, e->recipients, source);
        if (!e->positive || !type || !source.end) continue;
        drg_str more = e->actors, name; // "Putin, Macron": the second actor is the other side
        if (!target.end && drg_str_next(&more, ',', &name)) target = first_name(e->text, more, source);
        uint8_t label = (uint8_t)drg_judge_type(type);
        err = features_of(bench, &doc, words, e->text, source, target, &input, note);
        if (!err) err = keep(l, &input, words->dim, (drg_lesson){.label = label, .other = label, .group = i, .weight = 1});
    }
    drg_doc_free(&doc);
    return err;
}

// ---- raw news -------------------------------------------------------------------------------------------------------

static int sure(const drg_doc *doc, const drg_event *e, const drg_part **source, const drg_part **target)
{
    if (e->confidence < least_confidence || !e->n_actors || e->status == DRG_STATUS_HYPOTHETICAL || e->status == DRG_STATUS_DENIED) return 0;
    *source = &e->actors[0];
    *target = e->n_recipients ? &e->recipients[0] : e->n_actors > 1 ? &e->actors[1] : NULL;
    if (!*target || (*source)->mention == DRG_NONE || (*target)->mention == DRG_NONE || (*source)->mention == (*target)->mention) return 0;
    return doc->tokens[doc->mentions[(*source)->mention].head].sent == e->sent && doc->tokens[doc->mentions[(*target)->mention].head].sent == e->sent;
}

static drg_err label_events(drg_lessons *l, const drg_bench *bench, const drg_doc *doc, const drg_judge_words *words, uint32_t most,
                            uint32_t had[DRG_JUDGE_N], drg_judge_input *input)
{
    static const drg_candidates none = {0};
    for (uint32_t i = 0; i < doc->n_events; i++) {
        const drg_event *e = &doc->events[i];
        const drg_part *source, *target;
        uint8_t label = (uint8_t)drg_judge_type(e->type);
        if (had[label] >= most || !sure(doc, e, &source, &target)) continue;
        drg_sides sides = {.source = drg_doc_range_span(doc, doc->mentions[source->mention].toks),
                           .target = drg_doc_range_span(doc, doc->mentions[target->mention].toks),
                           .source_head = doc->mentions[source->mention].head, .target_head = doc->mentions[target->mention].head,
                           .sent = e->sent, .sent_end = e->sent + 1};
        drg_judge_features(doc, bench->engine->lexicon, words, &sides, &none, input);
        DRG_TRY(keep(l, input, words->dim, (drg_lesson){.label = label, .other = label, .by_patterns = 1, .group = l->n, .weight = 1}));
        had[label]++;
    }
    return DRG_OK;
}

drg_err drg_lessons_label(drg_lessons *l, drg_bench *bench, const drg_judge_words *words, const char *path, uint32_t most, drg_note *note)
{
    drg_file file;
    drg_doc doc;
    drg_judge_input input;
    uint32_t had[DRG_JUDGE_N] = {0};
    DRG_TRY(drg_file_map(&file, path, note));
    drg_doc_init(&doc, DRG_FLOW_MEMORY);
    drg_str rest = file.bytes, line;
    drg_err err = DRG_OK;
    while (!err && drg_str_next(&rest, '\n', &line)) {
        drg_doc_reset(&doc);
        if (!drg_str_trim(line).n) continue;
        err = drg_doc_set_text(&doc, line);
        if (!err) err = drg_flow_run(bench, &doc, DRG_STEP_TAKEN, DRG_STEP_CODE, note);
        if (!err) err = label_events(l, bench, &doc, words, most, had, &input);
    }
    drg_doc_free(&doc);
    drg_file_unmap(&file);
    return err;
}
