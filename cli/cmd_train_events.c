// SPDX-License-Identifier: MIT
//
// cmd_train_events -- dragoman train-events: from labelled sentences to the judge's model; with --dev, its figures.

#include "articles.h"
#include "options.h"
#include "base/file.h"
#include "train/judgetrain.h"

#include <stdlib.h>
#include <string.h>

enum { SURE_MOST = 1500 }; // lessons of one type that the patterns may label

typedef struct course {
    drg_bench bench;
    drg_wordvecs vectors;
    drg_judge_words words;
    drg_lessons lessons, gold;
    drg_judgetrain_options options;
    long folds;
} course;

static int fail(const drg_note *note, drg_err err)
{
    fprintf(stderr, "dragoman: %s\n", note->text[0] ? note->text : drg_err_name(err));
    return EXIT_ERROR;
}

static drg_err gather(course *c, const arguments *args, drg_note *note)
{
    drg_wordvecs_options vectors = drg_wordvecs_defaults();
    const char *text = arguments_get(args, OPT_WORDS), *raw = arguments_get(args, OPT_SILVER), *dev = arguments_get(args, OPT_DEV);
    if (text) {
        vectors.text = text;
        DRG_TRY(drg_wordvecs_open(&vectors, &c->vectors, note));
    }
    c->words = (drg_judge_words){c->vectors.keys, c->vectors.vectors, c->vectors.scale, c->vectors.n, c->vectors.dim};
    DRG_TRY(drg_lessons_examples(&c->lessons, &c->bench, &c->words, note));
    for (int i = 0; i < args->n_operands; i++) DRG_TRY(drg_lessons_read(&c->lessons, &c->bench, &c->words, args->operands[i], note));
    fprintf(stderr, "%u lessons, %u word vectors\n", c->lessons.n, c->vectors.n);
    if (raw) DRG_TRY(drg_lessons_label(&c->lessons, &c->bench, &c->words, raw, SURE_MOST, note));
    if (raw) fprintf(stderr, "%u lessons with those of the patterns\n", c->lessons.n);
    return dev ? drg_lessons_read_gold(&c->gold, &c->bench, &c->words, dev, note) : DRG_OK;
}

// ---- figures --------------------------------------------------------------------------------------------------------

typedef struct tally {
    uint32_t gold[DRG_JUDGE_N], found[DRG_JUDGE_N], hits[DRG_JUDGE_N], n, quads;
} tally;

// Types as the published sets have them: CONCEDE and RETREAT are one.
static uint32_t joined(uint32_t type) { return type == drg_judge_type("RETREAT") ? drg_judge_type("CONCEDE") : type; }

static int quad(const drg_lexicon *lexicon, uint32_t type)
{
    if (type == drg_judge_type("CONCEDE")) return 2;
    const drg_ontology_row *row = drg_lexicon_type(lexicon, drg_judge_types[type], NULL);
    return row ? row->quad : 0;
}

static void count(tally *t, const drg_lexicon *lexicon, const drg_lesson *lesson, const float p[DRG_JUDGE_N])
{
    drg_verdict v;
    memcpy(v.p, p, sizeof v.p);
    v.p[drg_judge_type("CONCEDE")] += v.p[drg_judge_type("RETREAT")];
    v.p[drg_judge_type("RETREAT")] = 0;
    uint32_t gold = joined(lesson->label), found = drg_verdict_best(&v, 0);
    t->gold[gold]++;
    t->found[found]++;
    t->hits[gold] += gold == found;
    t->quads += quad(lexicon, gold) == quad(lexicon, found);
    t->n++;
}

static void print(const tally *t, const char *what)
{
    double sum = 0;
    uint32_t classes = 0, right = 0;
    for (int c = 0; c < DRG_JUDGE_N; c++) {
        if (!t->gold[c]) continue;
        double p = t->found[c] ? (double)t->hits[c] / t->found[c] : 0, r = (double)t->hits[c] / t->gold[c], f = p + r > 0 ? 2 * p * r / (p + r) : 0;
        printf("  %-10s P %.3f  R %.3f  F1 %.3f  %u\n", drg_judge_types[c], p, r, f, t->gold[c]);
        sum += f;
        classes++;
        right += t->hits[c];
    }
    if (classes) printf("%s: macro-F1 %.3f  accuracy %.3f  quad %.3f  rows %u\n", what, sum / classes, (double)right / t->n, (double)t->quads / t->n, t->n);
}

static void measure(const course *c, const drg_judge_weights *weights)
{
    tally with = {0}, without = {0};
    for (uint32_t i = 0; i < c->gold.n; i++) {
        float p[DRG_JUDGE_N];
        drg_judge_weights_ask(weights, &c->gold, &c->gold.items[i], 0, p);
        count(&with, c->bench.engine->lexicon, &c->gold.items[i], p);
        drg_judge_weights_ask(weights, &c->gold, &c->gold.items[i], 1, p);
        count(&without, c->bench.engine->lexicon, &c->gold.items[i], p);
    }
    print(&without, "never trained on it, by the words alone");
    print(&with, "never trained on it, with the patterns");
}

static drg_err measure_folds(course *c)
{
    tally t = {0};
    for (uint32_t fold = 0; fold < (uint32_t)c->folds; fold++) {
        drg_judge_weights weights;
        DRG_TRY(drg_judgetrain(&c->options, &c->lessons, &c->gold, (uint32_t)c->folds, fold, &weights));
        for (uint32_t i = 0; i < c->gold.n; i++) {
            float p[DRG_JUDGE_N];
            if (c->gold.items[i].group % (uint32_t)c->folds != fold) continue;
            drg_judge_weights_ask(&weights, &c->gold, &c->gold.items[i], 0, p);
            count(&t, c->bench.engine->lexicon, &c->gold.items[i], p);
        }
        drg_judge_weights_free(&weights);
    }
    print(&t, "cross-validation, its other rows added");
    return DRG_OK;
}

static drg_err teach(course *c, const arguments *args, drg_note *note)
{
    drg_judge_weights weights;
    drg_model_writer writer = {0};
    drg_str image;
    const char *out = arguments_get(args, OPT_OUT), *name = arguments_get(args, OPT_NAME);
    DRG_TRY(gather(c, args, note));
    DRG_TRY(drg_judgetrain(&c->options, &c->lessons, NULL, 0, 0, &weights));
    drg_err err = DRG_OK;
    if (c->gold.n) measure(c, &weights);
    if (!err && c->gold.n && c->folds) err = measure_folds(c);
    if (!err && out) {
        err = drg_judge_save(&writer, &weights, &c->vectors, name ? name : "events", 1, &image);
        if (!err) err = drg_file_write(out, image, note);
        drg_model_writer_free(&writer);
    }
    drg_judge_weights_free(&weights);
    return err;
}

int cmd_train_words(const arguments *args)
{
    drg_wordvecs_options options = drg_wordvecs_defaults();
    drg_wordvecs words;
    drg_model_writer writer = {0};
    drg_note note = {{0}};
    drg_str image;
    const char *out = arguments_get(args, OPT_OUT);
    if (args->n_operands != 1 || !out) {
        fprintf(stderr, "dragoman train-words: one file of text and --out are needed\n");
        return EXIT_ERROR;
    }
    options.text = args->operands[0];
    drg_err err = drg_wordvecs_train(&options, &words, &note);
    if (!err) {
        drg_wordvecs_add(&writer, &words);
        err = drg_model_writer_end(&writer, "words", &image);
        if (!err) err = drg_file_write(out, image, &note);
        drg_model_writer_free(&writer);
        drg_wordvecs_free(&words);
    }
    return err ? fail(&note, err) : EXIT_DONE;
}

int cmd_train_events(const arguments *args)
{
    course c = {.options = drg_judgetrain_defaults()};
    drg_note note = {{0}};
    long epochs, seed;
    if (arguments_number(args, OPT_EPOCHS, 1, 1000, (long)c.options.epochs, &epochs) || arguments_number(args, OPT_SEED, 0, 1000000, 1, &seed) ||
        arguments_number(args, OPT_FOLDS, 2, 100, 0, &c.folds))
        return EXIT_ERROR;
    c.options.epochs = (uint32_t)epochs;
    c.options.seed = (uint32_t)seed;
    drg_engine *engine = articles_engine(args, DRG_WITH_ALL);
    if (!engine) return EXIT_ERROR;
    c.bench.engine = engine;
    drg_arena_init(&c.bench.scratch, DRG_FLOW_MEMORY);
    drg_err err = drg_reader_new(&c.bench.reader, engine->model, &note);
    if (!err) err = teach(&c, args, &note);
    drg_lessons_free(&c.lessons);
    drg_lessons_free(&c.gold);
    drg_wordvecs_free(&c.vectors);
    drg_reader_free(c.bench.reader);
    drg_arena_free(&c.bench.scratch);
    drg_engine_close(engine);
    return err ? fail(&note, err) : EXIT_DONE;
}
