// SPDX-License-Identifier: MIT
//
// train_gradients -- the hand-written gradients of the network against differences of the loss, block by block.
//
// Method   the loss of a small batch at p + h d and p - h d, for d the block's own gradient and some random directions; the
//          difference over 2 h must be the gradient times d. Floats leave noise, so it is compared to the gradient's length

#include "../../train/backprop.h"
#include "../../train/corpus.h"

#include "base/buf.h"
#include "base/file.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define TREES DRG_BUILD_DIR "/train_gradients.conllu"
#define NAMES DRG_BUILD_DIR "/train_gradients.tsv"

// Two sentences of a treebank, one with a name in MISC; one of them not projective.
static const char trees[] =
    "1\tMinisters\tminister\tNOUN\tNNS\tNumber=Plur\t2\tnsubj\t_\t_\n"
    "2\tmet\tmeet\tVERB\tVBD\tTense=Past\t0\troot\t_\t_\n"
    "3\tquietly\tquietly\tADV\tRB\t_\t2\tadvmod\t_\t_\n"
    "4\tin\tin\tADP\tIN\t_\t5\tcase\t_\t_\n"
    "5\tGeneva\tGeneva\tPROPN\tNNP\tNumber=Sing\t2\tobl\t_\t_\n"
    "6\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n"
    "1\tEnvoys\tenvoy\tNOUN\tNNS\tNumber=Plur\t3\tnsubj\t_\t_\n"
    "2\tmostly\tmostly\tADV\tRB\t_\t4\tadvmod\t_\t_\n"
    "3\tcame\tcome\tVERB\tVBD\tTense=Past\t0\troot\t_\t_\n"
    "4\tlate\tlate\tADV\tRB\t_\t3\tadvmod\t_\t_\n\n";

// A name file that knows no GPE and no EVENT, so that several tags are right.
static const char names[] = "Olga\tB-PER\nBerg\tI-PER\nleft\tO\nGeneva\tB-LOC\nGames\tB-MISC\n\nThe\tO\nRed\tB-ORG\nCross\tI-ORG\nmet\tO\n\n";

typedef struct bench {
    drg_corpus corpus;
    drg_params params;
    drg_type_rows *types;
    drg_arena grams;
    drg_backprop *bp;
    uint32_t sents[8], n_sents;
    uint32_t n_words;
    float dropout;
} bench;

static void make_types(bench *b, const drg_net_shape *shape)
{
    b->types = calloc(b->corpus.forms.n, sizeof *b->types);
    assert_non_null(b->types);
    for (uint32_t i = 0; i < b->corpus.forms.n; i++) {
        drg_word_rows rows;
        drg_word_rows_find(&rows, b->corpus.forms.strings[i], shape->n_rows);
        memcpy(b->types[i].row, rows.row, sizeof rows.row);
        b->types[i].n_grams = rows.n_grams;
        b->types[i].grams = (uint32_t *)(void *)drg_arena_copy(&b->grams, rows.grams, rows.n_grams * sizeof *rows.grams);
        b->types[i].kinds = i % 5;
        b->types[i].drop = 0.3f;
    }
}

static void set_up(bench *b, const char *layers, int listed, float dropout)
{
    drg_note note = {""};
    static const char *const name_files[] = {NAMES};
    drg_train_options options = drg_train_defaults();
    options.names = name_files;
    options.n_names = 1;
    memset(b, 0, sizeof *b);
    b->dropout = dropout;
    assert_int_equal(drg_file_write(TREES, drg_str_from(trees), &note), DRG_OK);
    assert_int_equal(drg_file_write(NAMES, drg_str_from(names), &note), DRG_OK);
    for (int i = 0; i < 3; i++) assert_int_equal(drg_corpus_add_trees(&b->corpus, TREES, 0, i == 2 ? 0.5f : 1.0f, &note), DRG_OK);
    assert_int_equal(drg_corpus_add_names(&b->corpus, &options, &note), DRG_OK);
    assert_int_equal(drg_corpus_finish(&b->corpus), DRG_OK);
    assert_int_equal(b->corpus.n_sents, 8);
    drg_net_shape shape = {.width = 32, .dim = 16, .arc = 16, .hidden = 16};
    while (layers[shape.n_layers]) {
        shape.layers[shape.n_layers] = layers[shape.n_layers];
        shape.n_layers++;
    }
    for (size_t f = 0; f < DRG_WORD_LIST; f++) shape.n_rows[f] = 50;
    shape.n_rows[DRG_WORD_LIST] = listed ? DRG_WORD_KINDS : 0;
    shape.n_upos = b->corpus.n_classes[DRG_CLASS_UPOS];
    shape.n_xpos = b->corpus.n_classes[DRG_CLASS_XPOS];
    shape.n_feats = b->corpus.n_classes[DRG_CLASS_FEATS];
    shape.n_lemma = b->corpus.n_classes[DRG_CLASS_LEMMA];
    shape.n_rel = b->corpus.n_classes[DRG_CLASS_REL];
    assert_true(drg_net_shape_finish(&shape));
    make_types(b, &shape);
    drg_rng rng = {5};
    assert_int_equal(drg_params_init(&b->params, &shape, &rng), DRG_OK);
    // Some starting values are zero (biases, distances): move all, so that no gradient is zero by accident.
    for (size_t i = 0; i < b->params.n_dense; i++) b->params.value[i] += (drg_rng_unit(&rng) - 0.5f) * 0.2f;
    assert_int_equal(drg_backprop_new(&b->bp, &b->params, &b->corpus, b->types, 64), DRG_OK);
    for (uint32_t s = 0; s < b->corpus.n_sents; s++) {
        b->sents[b->n_sents++] = s;
        b->n_words += b->corpus.sents[s].n;
    }
}

static void tear_down(bench *b)
{
    drg_backprop_free(b->bp);
    drg_params_free(&b->params);
    drg_corpus_free(&b->corpus);
    drg_arena_free(&b->grams);
    free(b->types);
}

// Mean loss per word; the same dropout each time.
static double loss(bench *b)
{
    drg_rng rng = {11};
    double sum = drg_backprop_run(b->bp, b->sents, b->n_sents, b->dropout, &rng);
    return sum / b->n_words;
}

// The slope of the loss along d, measured; values are put back.
static double slope(bench *b, float *value, const float *d, size_t n, float step)
{
    float *before = malloc((n + 1) * sizeof *before);
    assert_non_null(before);
    memcpy(before, value, n * sizeof *value);
    for (size_t i = 0; i < n; i++) value[i] = before[i] + step * d[i];
    double up = loss(b);
    for (size_t i = 0; i < n; i++) value[i] = before[i] - step * d[i];
    double down = loss(b);
    memcpy(value, before, n * sizeof *value);
    free(before);
    return (up - down) / (2.0 * (double)step);
}

static double dot(const float *a, const float *b, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++) sum += (double)a[i] * (double)b[i];
    return sum;
}

static void scale(float *d, size_t n, double times)
{
    for (size_t i = 0; i < n; i++) d[i] = (float)((double)d[i] * times);
}

// The block's values and the gradient that the trainer found for it.
static void check_block(bench *b, const char *name, float *value, const float *found, size_t n)
{
    float *grad = malloc((n + 1) * sizeof *grad), *d = malloc((n + 1) * sizeof *d);
    drg_rng rng = {17};
    assert_true(grad && d);
    memcpy(grad, found, n * sizeof *grad); // the next run adds to it
    double length = sqrt(dot(grad, grad, n));
    if (!(length > 1e-4)) fail_msg("%s: no gradient", name);
    for (int round = 0; round < 5; round++) {
        for (size_t i = 0; i < n; i++) d[i] = round ? drg_rng_unit(&rng) - 0.5f : grad[i];
        scale(d, n, 1 / sqrt(dot(d, d, n)));
        double wanted = dot(grad, d, n), got = slope(b, value, d, n, 2e-3f);
        double error = fabs(got - wanted);
        if (!(error < 0.02 * length + 2e-4)) fail_msg("%s, direction %d: %g measured, %g found, length %g", name, round, got, wanted, length);
    }
    free(grad);
    free(d);
}

// Columns [at, at + n) of the head's matrix and offsets, gathered into a block of their own and back: as a check of one head.
static void check_head(bench *b, const char *name, uint32_t at, uint32_t n)
{
    const drg_net_shape *s = &b->params.shape;
    float *value = b->params.value + b->params.head.w, *grad = b->params.grad + b->params.head.w;
    size_t all = (size_t)s->width * s->n_cols;
    float *found = malloc(all * sizeof *found), *d = malloc(all * sizeof *d);
    drg_rng rng = {23};
    assert_true(found && d);
    memcpy(found, grad, all * sizeof *found);
    for (int round = 0; round < 4; round++) {
        double length = 0;
        for (size_t i = 0; i < all; i++) {
            int inside = i % s->n_cols >= at && i % s->n_cols < at + n;
            d[i] = !inside ? 0 : round ? drg_rng_unit(&rng) - 0.5f : found[i];
            if (inside) length += (double)found[i] * (double)found[i];
        }
        length = sqrt(length);
        if (!(length > 1e-5)) fail_msg("head %s: no gradient", name);
        scale(d, all, 1 / sqrt(dot(d, d, all)));
        double wanted = dot(found, d, all), got = slope(b, value, d, all, 2e-3f);
        if (!(fabs(got - wanted) < 0.02 * length + 2e-4)) fail_msg("head %s: %g measured, %g found", name, got, wanted);
    }
    free(found);
    free(d);
}

static void check_dense(bench *b, const char *name, const drg_dense *dense, size_t width)
{
    drg_params *p = &b->params;
    char full[64];
    const struct {
        const char *name;
        size_t at, n;
    } parts[4] = {{"w", dense->w, (size_t)dense->k * dense->n}, {"b", dense->b, dense->n}, {"gain", dense->gain, width}, {"bias", dense->bias, width}};
    for (size_t i = 0; i < (width ? 4 : 2); i++) {
        snprintf(full, sizeof full, "%s.%s", name, parts[i].name);
        drg_params_clear(p);
        loss(b);
        check_block(b, full, p->value + parts[i].at, p->grad + parts[i].at, parts[i].n);
    }
}

static void fresh(bench *b)
{
    drg_params_clear(&b->params);
    loss(b);
}

static void check_all(bench *b)
{
    drg_params *p = &b->params;
    const drg_net_shape *s = &p->shape;
    check_dense(b, "mix", &p->mix, s->width);
    for (uint32_t l = 0; l < s->n_layers; l++) {
        char name[16];
        snprintf(name, sizeof name, "layer%u", l);
        check_dense(b, name, &p->layer[l], s->width);
    }
    check_dense(b, "head", &p->head, 0);
    check_dense(b, "label", &p->label, 0);
    const struct {
        const char *name;
        uint32_t at, n;
    } heads[] = {{"upos", s->at_upos, s->n_upos}, {"xpos", s->at_xpos, s->n_xpos}, {"feats", s->at_feats, s->n_feats},
                 {"lemma", s->at_lemma, s->n_lemma}, {"names", s->at_names, DRG_NET_NAME_TAGS}, {"dep", s->at_dep, s->arc},
                 {"head", s->at_head, s->arc}, {"distance of dependent", s->at_dist_dep, DRG_NET_BUCKETS},
                 {"distance of head", s->at_dist_head, DRG_NET_BUCKETS}, {"root", s->at_root, 1},
                 {"label of dependent", s->at_lab_dep, s->hidden}, {"label of head", s->at_lab_head, s->hidden}};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        fresh(b);
        check_head(b, heads[i].name, heads[i].at, heads[i].n);
    }
    fresh(b);
    check_block(b, "label.dist", p->value + p->label_dist, p->grad + p->label_dist, (size_t)(DRG_NET_BUCKETS + 1) * s->hidden);
    fresh(b);
    check_block(b, "label.root", p->value + p->label_root, p->grad + p->label_root, s->hidden);
    for (uint32_t f = 0; f < s->n_word; f++) {
        char name[16];
        snprintf(name, sizeof name, "table%u", f);
        fresh(b);
        assert_true(p->n_touched[f] > 0);
        check_block(b, name, p->table[f], p->table_grad[f], (size_t)s->n_rows[f] * s->dim);
    }
}

static void gradients_are_slopes(void **state)
{
    (void)state;
    bench b;
    set_up(&b, "1q", 0, 0);
    check_all(&b);
    tear_down(&b);
}

static void deeper_and_with_dropout(void **state)
{
    (void)state;
    bench b;
    set_up(&b, "q1q1", 1, 0.2f);
    check_all(&b);
    tear_down(&b);
}

// A word whose names are unknown and a sentence without a tree pay nothing there.
static void silence_costs_nothing(void **state)
{
    (void)state;
    bench b;
    set_up(&b, "1", 0, 0);
    for (uint32_t s = 0; s < b.n_sents; s++) {
        b.corpus.sents[s].tree_weight = 0;
        b.corpus.sents[s].name_weight = 0;
    }
    drg_params_clear(&b.params);
    assert_true(loss(&b) == 0);
    for (size_t i = 0; i < b.params.n_dense; i++) assert_true(b.params.grad[i] == 0);
    b.corpus.sents[0].name_weight = 1;
    for (uint32_t i = 0; i < b.corpus.sents[0].n; i++) b.corpus.words[b.corpus.sents[0].first + i].names = 0;
    assert_true(loss(&b) == 0);
    for (uint32_t i = 0; i < b.corpus.sents[0].n; i++) b.corpus.words[b.corpus.sents[0].first + i].names = (1u << DRG_NET_NAME_TAGS) - 1;
    assert_true(fabs(loss(&b)) < 1e-5); // every tag is right
    tear_down(&b);
}

static void a_step_goes_down(void **state)
{
    (void)state;
    bench b;
    set_up(&b, "1q", 1, 0);
    drg_params_clear(&b.params);
    double first = loss(&b), now = first;
    for (int i = 0; i < 60; i++) {
        drg_params_step(&b.params, 0.003f);
        now = loss(&b);
    }
    assert_true(now < first / 10);
    tear_down(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gradients_are_slopes),
        cmocka_unit_test(deeper_and_with_dropout),
        cmocka_unit_test(silence_costs_nothing),
        cmocka_unit_test(a_step_goes_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
