// SPDX-License-Identifier: MIT
//
// cmd_train -- dragoman train: from treebanks and name files to a model; dragoman measure: its scores.

#include "options.h"
#include "train/train.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

static int fail(const drg_note *note, drg_err err)
{
    fprintf(stderr, "dragoman: %s\n", note->text[0] ? note->text : drg_err_name(err));
    return EXIT_ERROR;
}

static void put_score(FILE *out, const char *name, double value)
{
    if (value >= 0) fprintf(out, "  %s %.2f", name, value);
}

static void put_scores(FILE *out, const drg_train_score *s)
{
    fprintf(out, "%s:", s->path);
    put_score(out, "UPOS", s->upos);
    put_score(out, "XPOS", s->xpos);
    put_score(out, "feats", s->feats);
    put_score(out, "lemma", s->lemma);
    put_score(out, "UAS", s->uas);
    put_score(out, "LAS", s->las);
    put_score(out, "names", s->names);
    fprintf(out, "\n");
}

static void progress(void *user, const drg_train_progress *p)
{
    const time_t *began = user;
    double spent = difftime(time(NULL), *began), left = p->words_done > 0 ? spent * (p->words_all / p->words_done - 1) : 0;
    fprintf(stderr, "epoch %u/%u  %u/%u  loss %.4f  %.0f min left\n", (unsigned)p->epoch, (unsigned)p->n_epochs, (unsigned)p->step,
        (unsigned)p->n_steps, p->loss, left / 60);
    if (!p->epoch_done) return;
    for (uint32_t i = 0; i < p->n_scores; i++) put_scores(stderr, &p->scores[i]);
    if (p->saved) fprintf(stderr, "saved\n");
    if (p->stopped) fprintf(stderr, "stopped: no better for as many epochs as --patience says\n");
}

// A number without sign between 0 and 10, for rates and weights; -1 and a message when it is none.
static int take_fraction(const arguments *args, option_id id, float *value)
{
    const char *text = arguments_get(args, id);
    if (!text) return 0;
    char *end;
    double x = strtod(text, &end);
    if (end == text || *end || !(x >= 0 && x <= 10)) {
        fprintf(stderr, "dragoman train: --%s is a number from 0 to 10, not '%s'\n", option_table[id].name, text);
        return -1;
    }
    *value = (float)x;
    return 0;
}

static int take_count(const arguments *args, option_id id, long low, uint32_t *value)
{
    long n;
    if (arguments_number(args, id, low, 1000000000, (long)*value, &n) != 0) return -1;
    *value = (uint32_t)n;
    return 0;
}

// The values of an option that may be given more than once.
static uint32_t take_list(const arguments *args, option_id id, const char **list)
{
    uint32_t n = 0;
    for (int i = 0; i < args->n_options; i++)
        if (args->options[i].id == id) list[n++] = args->options[i].value;
    return n;
}

// Lists that the options point into; each has room for every option given.
typedef struct lists {
    const char **trees, **names, **dev;
    char **names_words; // copies of "FILE,WEIGHT,SHARE", cut at the commas
    float *weights, *shares;
    uint32_t n_names;
} lists;

static int lists_new(lists *l, size_t n)
{
    l->trees = calloc(n + 1, sizeof *l->trees);
    l->names = calloc(n + 1, sizeof *l->names);
    l->dev = calloc(n + 1, sizeof *l->dev);
    l->names_words = calloc(n + 1, sizeof *l->names_words);
    l->weights = calloc(n + 1, sizeof *l->weights);
    l->shares = calloc(n + 1, sizeof *l->shares);
    return l->trees && l->names && l->dev && l->names_words && l->weights && l->shares;
}

static void lists_free(lists *l)
{
    for (uint32_t i = 0; i < l->n_names; i++) free(l->names_words[i]);
    free(l->trees);
    free(l->names);
    free(l->dev);
    free(l->names_words);
    free(l->weights);
    free(l->shares);
}

// "gmb-train.tsv,0.5,0.2": weight 0.5, a fifth of its sentences an epoch.
static int cut_names(lists *l)
{
    for (uint32_t i = 0; i < l->n_names; i++) {
        size_t n = strlen(l->names[i]) + 1;
        char *copy = l->names_words[i] = malloc(n);
        if (!copy) return -1;
        memcpy(copy, l->names[i], n);
        l->names[i] = copy;
        l->weights[i] = l->shares[i] = 1;
        char *weight = strchr(copy, ',');
        if (!weight) continue;
        *weight++ = 0;
        l->weights[i] = strtof(weight, &weight);
        if (*weight == ',') l->shares[i] = strtof(weight + 1, &weight);
        if (*weight || l->weights[i] < 0 || l->shares[i] < 0) {
            fprintf(stderr, "dragoman train: --names is FILE, FILE,WEIGHT or FILE,WEIGHT,SHARE\n");
            return -1;
        }
    }
    return 0;
}

static int take_options(drg_train_options *o, lists *l, const arguments *args, time_t *began)
{
    o->trees = l->trees;
    o->n_trees = take_list(args, OPT_TREES, l->trees);
    o->names = l->names;
    o->n_names = l->n_names = take_list(args, OPT_NAMES, l->names);
    o->names_weights = l->weights;
    o->names_share = l->shares;
    o->dev = l->dev;
    o->n_dev = take_list(args, OPT_DEV, l->dev);
    o->whole = arguments_get(args, OPT_INT8) != NULL;
    o->rounded = arguments_get(args, OPT_BFLOAT16) != NULL;
    o->words = arguments_get(args, OPT_WORDS);
    o->silver = arguments_get(args, OPT_SILVER);
    o->from = arguments_get(args, OPT_BASE);
    o->silver_names = arguments_get(args, OPT_SILVER_NAMES);
    o->out = arguments_get(args, OPT_OUT);
    if (arguments_get(args, OPT_NAME)) o->name = arguments_get(args, OPT_NAME);
    if (arguments_get(args, OPT_LAYERS)) o->layers = arguments_get(args, OPT_LAYERS);
    o->progress = progress;
    o->user = began;
    if (cut_names(l) || take_count(args, OPT_SEED, 0, &o->seed) || take_count(args, OPT_EPOCHS, 1, &o->epochs) ||
        take_count(args, OPT_PATIENCE, 0, &o->patience) ||
        take_count(args, OPT_WIDTH, 16, &o->width) || take_count(args, OPT_DIM, 0, &o->dim) ||
        take_count(args, OPT_SILVER_EPOCHS, 0, &o->silver_epochs) || take_fraction(args, OPT_RATE, &o->rate) ||
        take_fraction(args, OPT_DROPOUT, &o->dropout) || take_fraction(args, OPT_NAME_DROP, &o->name_drop) || take_fraction(args, OPT_SILVER_WEIGHT, &o->silver_weight))
        return -1;
    if (o->n_trees && o->out) return 0;
    fprintf(stderr, "dragoman train: at least one --trees FILE and --out FILE are needed\n");
    return -1;
}

int cmd_train(const arguments *args)
{
    drg_train_options options = drg_train_defaults();
    time_t began = time(NULL);
    lists l = {0};
    int status = EXIT_ERROR;
    if (!lists_new(&l, (size_t)args->n_options)) {
        fprintf(stderr, "dragoman: out of memory\n");
    } else if (take_options(&options, &l, args, &began) == 0) {
        drg_note note = {{0}};
        drg_err err = drg_train(&options, &note);
        status = err ? fail(&note, err) : EXIT_DONE;
    }
    lists_free(&l);
    return status;
}

int cmd_measure(const arguments *args)
{
    int status = EXIT_DONE;
    if (args->n_operands < 2) {
        fprintf(stderr, "dragoman measure: a model and at least one file are needed\n");
        return EXIT_ERROR;
    }
    for (int i = 1; i < args->n_operands; i++) {
        drg_train_score score;
        drg_note note = {{0}};
        drg_err err = drg_train_measure(&score, args->operands[0], args->operands[i], &note);
        if (err) status = fail(&note, err);
        else put_scores(stdout, &score);
    }
    return status;
}
