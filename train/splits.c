// SPDX-License-Identifier: MIT
//
// splits -- learning where sentences end; see splits.h.

#include "splits.h"

#include "base/file.h"
#include "doc/conllu.h"
#include "reader/split_ends.h"

#include <stdlib.h>

typedef struct feature {
    char *name; // NULL: a free slot
    uint32_t n, count;
    double weight, seen; // seen: sum of squared gradients
    uint64_t step;       // when the pull towards zero was last applied
} feature;

typedef struct example {
    uint32_t first, n; // ids[first .. first + n)
    uint8_t end;
} example;

typedef struct splits {
    const drg_splits_options *options;
    drg_splits_report *report;
    drg_arena arena;
    feature *features; // open addressing
    uint32_t n_features, slots;
    example *examples;
    uint32_t n_examples, cap_examples;
    uint32_t *ids;     // slots in features
    uint32_t n_ids, cap_ids;
    drg_atom *atoms;
    uint32_t n_atoms, cap_atoms;
} splits;

// e to the x by range reduction and a polynomial: the same bits everywhere.
static double fixed_exp(double x)
{
    if (x < -700) return 0;
    if (x > 700) x = 700;
    int k = (int)(x * 1.4426950408889634 + (x < 0 ? -0.5 : 0.5));
    double r = x - k * 0.69314718055994531, sum = 1, term = 1;
    for (int i = 1; i < 14; i++) {
        term *= r / i;
        sum += term;
    }
    for (; k > 0; k--) sum *= 2;
    for (; k < 0; k++) sum /= 2;
    return sum;
}

// The square root by Newton's steps from above: the same bits everywhere.
static double fixed_sqrt(double x)
{
    double y = x > 1 ? x : 1;
    for (int i = 0; i < 60; i++) {
        double next = 0.5 * (y + x / y);
        if (next >= y) break;
        y = next;
    }
    return y;
}

// ---- examples ---------------------------------------------------------------------------------------------------------

static drg_err widen(splits *lesson)
{
    uint32_t slots = lesson->slots ? lesson->slots * 2 : 1u << 16;
    feature *wider = DRG_ARENA_ARRAY(&lesson->arena, feature, slots);
    if (!wider) return DRG_E_NOMEM;
    for (uint32_t i = 0; i < lesson->slots; i++) {
        if (!lesson->features[i].name) continue;
        uint32_t slot = (uint32_t)(drg_str_hash((drg_str){lesson->features[i].name, lesson->features[i].n}) & (slots - 1));
        while (wider[slot].name) slot = (slot + 1) & (slots - 1);
        wider[slot] = lesson->features[i];
    }
    lesson->features = wider;
    lesson->slots = slots;
    return DRG_OK;
}

// The slot of a feature, made when it is new.
static feature *feature_at(splits *lesson, drg_str name)
{
    uint32_t slot = (uint32_t)(drg_str_hash(name) & (lesson->slots - 1));
    while (lesson->features[slot].name) {
        feature *f = &lesson->features[slot];
        if (drg_str_eq((drg_str){f->name, f->n}, name)) return f;
        slot = (slot + 1) & (lesson->slots - 1);
    }
    feature *f = &lesson->features[slot];
    f->name = drg_arena_copy(&lesson->arena, name.p, name.n);
    if (!f->name) return NULL;
    f->n = (uint32_t)name.n;
    lesson->n_features++;
    return f;
}

// Features are met twice: first to be counted, when the table still grows, then to become ids.
typedef drg_err place_fn(splits *lesson, const drg_end_features *features, int end);

static drg_err count_place(splits *lesson, const drg_end_features *features, int end)
{
    (void)end;
    for (uint32_t k = 0; k < features->n; k++) {
        if (lesson->n_features * 2 >= lesson->slots) DRG_TRY(widen(lesson));
        feature *f = feature_at(lesson, (drg_str){features->bytes[k], features->len[k]});
        if (!f) return DRG_E_NOMEM;
        f->count++;
    }
    return DRG_OK;
}

static drg_err keep_place(splits *lesson, const drg_end_features *features, int end)
{
    example *one = DRG_ARENA_PUSH(&lesson->arena, lesson->examples, lesson->n_examples, lesson->cap_examples);
    if (!one) return DRG_E_NOMEM;
    *one = (example){lesson->n_ids, 0, (uint8_t)end};
    for (uint32_t k = 0; k < features->n; k++) {
        feature *f = feature_at(lesson, (drg_str){features->bytes[k], features->len[k]});
        if (f->count < lesson->options->least) continue;
        uint32_t *id = DRG_ARENA_PUSH(&lesson->arena, lesson->ids, lesson->n_ids, lesson->cap_ids);
        if (!id) return DRG_E_NOMEM;
        *id = (uint32_t)(f - lesson->features);
        one->n++;
    }
    lesson->report->ends += (uint32_t)end;
    return DRG_OK;
}

static drg_err scan_block(splits *lesson, const drg_doc *doc, drg_span span)
{
    drg_feed feed = {.text = doc->text, .at = span.start, .end = span.end};
    drg_atom chunk[DRG_CHUNK];
    uint32_t n;
    lesson->n_atoms = 0;
    while ((n = drg_feed_next(&feed, chunk)) > 0)
        for (uint32_t i = 0; i < n; i++) {
            drg_atom *atom = DRG_ARENA_PUSH(&lesson->arena, lesson->atoms, lesson->n_atoms, lesson->cap_atoms);
            if (!atom) return DRG_E_NOMEM;
            *atom = chunk[i];
        }
    return DRG_OK;
}

// All places of a block, with the treebank's sentence ends; *sent walks over the document's sentences.
static drg_err see_block(splits *lesson, const drg_doc *doc, drg_span span, uint32_t *sent, place_fn *place)
{
    DRG_TRY(scan_block(lesson, doc, span));
    drg_end_view view = {.atoms = lesson->atoms, .n = lesson->n_atoms, .text = doc->text};
    view.prose = (uint8_t)drg_end_prose(drg_doc_text(doc, span));
    drg_end_begin(&view, 0);
    for (uint32_t i = 0; i + 1 < lesson->n_atoms; i++) {
        uint32_t at = lesson->atoms[i].end;
        while (*sent < doc->n_sents && doc->sents[*sent].span.end < at) ++*sent;
        int end = *sent < doc->n_sents && doc->sents[*sent].span.end == at;
        drg_end_enter(&view, i);
        if (drg_end_possible(&view, i)) {
            drg_end_features features;
            drg_end_look(&view, i, &features);
            DRG_TRY(place(lesson, &features, end));
        }
        if (end) drg_end_begin(&view, i + 1);
    }
    return DRG_OK;
}

static drg_err see_file(splits *lesson, const char *path, place_fn *place, drg_note *note)
{
    drg_file file;
    drg_doc doc;
    drg_err err;
    DRG_TRY(drg_file_map(&file, path, note));
    drg_conllu walk = {file.bytes, 1};
    drg_doc_init(&doc, 0);
    while ((err = drg_conllu_next(&walk, &doc, note)) == DRG_OK) {
        uint32_t sent = 0;
        for (uint32_t b = 0; b < doc.n_blocks && err == DRG_OK; b++) err = see_block(lesson, &doc, doc.blocks[b].span, &sent, place);
        if (err != DRG_OK) break;
        lesson->report->lost += doc.n_sents - doc.n_blocks; // those found are taken off at the end
    }
    drg_doc_free(&doc);
    drg_file_unmap(&file);
    return err == DRG_E_NOTFOUND ? DRG_OK : err;
}

// ---- learning ---------------------------------------------------------------------------------------------------------

static double sum_of(const splits *lesson, const example *one)
{
    double sum = 0;
    for (uint32_t k = 0; k < one->n; k++) sum += lesson->features[lesson->ids[one->first + k]].weight;
    return sum;
}

// Pulls a weight towards zero for the steps since it was last touched.
static void pull(feature *f, uint64_t step, double shrink)
{
    double by = shrink * (double)(step - f->step);
    f->step = step;
    if (f->weight > by) f->weight -= by;
    else if (f->weight < -by) f->weight += by;
    else f->weight = 0;
}

static void learn_one(splits *lesson, const example *one, uint64_t step)
{
    for (uint32_t k = 0; k < one->n; k++) pull(&lesson->features[lesson->ids[one->first + k]], step, (double)lesson->options->shrink);
    double slope = 1 / (1 + fixed_exp(-sum_of(lesson, one))) - one->end;
    for (uint32_t k = 0; k < one->n; k++) {
        feature *f = &lesson->features[lesson->ids[one->first + k]];
        f->seen += slope * slope;
        f->weight -= (double)lesson->options->rate * slope / (1e-6 + fixed_sqrt(f->seen));
    }
}

static void shuffle(example *examples, uint32_t n, uint64_t seed)
{
    for (uint32_t i = n; i > 1; i--) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        uint32_t j = (uint32_t)((seed >> 33) % i);
        example swap = examples[i - 1];
        examples[i - 1] = examples[j];
        examples[j] = swap;
    }
}

static void learn(splits *lesson)
{
    uint64_t step = 0;
    for (uint32_t epoch = 0; epoch < lesson->options->epochs; epoch++) {
        shuffle(lesson->examples, lesson->n_examples, epoch + 1);
        for (uint32_t i = 0; i < lesson->n_examples; i++) learn_one(lesson, &lesson->examples[i], ++step);
    }
    for (uint32_t i = 0; i < lesson->slots; i++)
        if (lesson->features[i].name) pull(&lesson->features[i], step, (double)lesson->options->shrink);
    for (uint32_t i = 0; i < lesson->n_examples; i++)
        lesson->report->wrong += (sum_of(lesson, &lesson->examples[i]) > 0) != lesson->examples[i].end;
}

// ---- writing ----------------------------------------------------------------------------------------------------------

static int by_name(const void *a, const void *b)
{
    const feature *x = *(feature *const *)a, *y = *(feature *const *)b;
    return drg_str_cmp((drg_str){x->name, x->n}, (drg_str){y->name, y->n});
}

static drg_err write_table(splits *lesson, drg_note *note)
{
    drg_buf out = {0};
    const feature **sorted = DRG_ARENA_ARRAY(&lesson->arena, const feature *, lesson->n_features + 1);
    uint32_t n = 0;
    if (!sorted) return DRG_E_NOMEM;
    for (uint32_t i = 0; i < lesson->slots; i++)
        if (lesson->features[i].name) sorted[n++] = &lesson->features[i];
    qsort(sorted, n, sizeof *sorted, by_name);
    drg_buf_text(&out,
        "# SPDX-License-Identifier: CC-BY-SA-4.0\n"
        "# Weights of sentence ends, in thousandths: feature, weight. Written by `dragoman train-ends` (train/splits.c), not by\n"
        "# hand. What the features mean: src/reader/split_ends.c. Learned from the English Web Treebank (EWT, CC BY-SA 4.0) and\n"
        "# the freely usable part of the Georgetown University Multilayer corpus (GUM, CC BY 4.0); see NOTICE.\n");
    for (uint32_t i = 0; i < n; i++) {
        double thousands = sorted[i]->weight * 1000;
        int weight = (int)(thousands + (thousands < 0 ? -0.5 : 0.5));
        if (weight > -60 && weight < 60) continue; // says nothing
        if (weight > INT16_MAX) weight = INT16_MAX;
        if (weight < -INT16_MAX) weight = -INT16_MAX;
        drg_buf_add(&out, sorted[i]->name, sorted[i]->n);
        drg_buf_printf(&out, "\t%d\n", weight);
        lesson->report->features++;
    }
    drg_err err = out.failed ? DRG_E_NOMEM : drg_file_write(lesson->options->out, drg_buf_view(&out), note);
    drg_buf_free(&out);
    return err;
}

drg_splits_options drg_splits_defaults(void)
{
    return (drg_splits_options){.out = "data/language/ends.tsv", .epochs = 8, .least = 3, .rate = 0.1f, .shrink = 5e-7f};
}

static drg_err train(splits *lesson, drg_note *note)
{
    const drg_splits_options *options = lesson->options;
    if (!options->n_trees || !options->out) return drg_fail(note, DRG_E_USAGE, "training of splits needs treebanks and a file to write");
    DRG_TRY(widen(lesson));
    for (uint32_t i = 0; i < options->n_trees; i++) DRG_TRY(see_file(lesson, options->trees[i], count_place, note));
    lesson->report->lost = 0;
    for (uint32_t i = 0; i < options->n_trees; i++) DRG_TRY(see_file(lesson, options->trees[i], keep_place, note));
    lesson->report->lost -= lesson->report->ends < lesson->report->lost ? lesson->report->ends : lesson->report->lost;
    lesson->report->places = lesson->n_examples;
    learn(lesson);
    return write_table(lesson, note);
}

drg_err drg_splits_train(const drg_splits_options *options, drg_splits_report *report, drg_note *note)
{
    splits lesson = {.options = options, .report = report};
    *report = (drg_splits_report){0};
    drg_arena_init(&lesson.arena, 0);
    drg_err err = train(&lesson, note);
    drg_arena_free(&lesson.arena);
    return err;
}
