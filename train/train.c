// SPDX-License-Identifier: MIT
//
// train -- the order of training: load, lay out, go through the sentences, measure, keep the best; see train.h.

#include "train.h"

#include "backprop.h"
#include "base/file.h"
#include "base/utf8.h"
#include "corpus.h"
#include "from.h"
#include "lemmawords.h"
#include "measure.h"
#include "save.h"

#include <stdlib.h>
#include <string.h>

#define BATCH_WORDS 500u
#define WARM_UP 200u        // batches until the full learning rate
#define RATE_END 0.02f      // share of the rate that is left at the end
#define PROGRESS_EVERY 100u // batches
#define COMMON_WORD 128u    // the kind of the word list for words of everyday English
#define UNKNOWN 0.25f       // a word seen n times is read as unknown with probability UNKNOWN / (UNKNOWN + n)

typedef struct trainer {
    const drg_train_options *options;
    drg_note *note;
    drg_corpus corpus;
    drg_type_rows *types;
    drg_arena grams;
    drg_known known;
    drg_from from;         // the model that training begins from, if any
    drg_buf lemma_words;
    drg_params params;
    drg_backprop *backprop;
    drg_rng order, noise;  // of the sentences; of dropout
    uint32_t *queue;       // sentences of the epoch
    uint32_t n_queue;
    double words_done, words_all; // for the learning rate
    uint32_t steps;
    double best;
    uint32_t waited;       // epochs since the best
    drg_train_score *scores;
} trainer;

drg_train_options drg_train_defaults(void)
{
    return (drg_train_options){.seed = 1, .epochs = 8, .width = 96, .layers = "1,q,1,q", .dim = 96, .rate = 0.002f, .dropout = 0.2f,
                               .silver_weight = 0.5f, .silver_epochs = 2, .name = "unnamed"};
}

// ---- setting up ---------------------------------------------------------------------------------------------------

static drg_err load_corpus(trainer *t)
{
    const drg_train_options *o = t->options;
    if (o->from) DRG_TRY(drg_from_open(&t->from, o->from, t->note));
    if (o->from) DRG_TRY(drg_from_labels(&t->from, &t->corpus, t->note));
    for (uint32_t i = 0; i < o->n_trees; i++) DRG_TRY(drg_corpus_add_trees(&t->corpus, o->trees[i], 0, 1.0f, t->note));
    if (o->silver) DRG_TRY(drg_corpus_add_trees(&t->corpus, o->silver, 1, o->silver_weight, t->note));
    DRG_TRY(drg_corpus_add_names(&t->corpus, o, t->note));
    return drg_corpus_finish(&t->corpus);
}

static uint32_t between(uint32_t low, uint32_t x, uint32_t high)
{
    return x < low ? low : x > high ? high : x;
}

// Tables grow with the number of words, up to sizes that keep a model file small.
static void size_tables(drg_net_shape *s, const drg_corpus *corpus, int listed)
{
    uint32_t forms = corpus->forms.n, lower = corpus->forms_lower.n;
    s->n_rows[DRG_WORD_LOWER] = between(512, 2 * lower, 32000);
    s->n_rows[DRG_WORD_PREFIX] = between(256, forms / 4, 2000);
    s->n_rows[DRG_WORD_SUFFIX] = between(512, forms, 8000);
    s->n_rows[DRG_WORD_SHAPE] = between(256, forms / 2, 3000);
    s->n_rows[DRG_WORD_FORM] = between(512, 2 * forms, 20000);
    s->n_rows[DRG_WORD_GRAMS] = between(512, 4 * forms, 32000);
    s->n_rows[DRG_WORD_LIST] = listed ? DRG_WORD_KINDS : 0;
}

static drg_err make_shape(trainer *t, drg_net_shape *s)
{
    const drg_train_options *o = t->options;
    if (o->from) {
        *s = t->from.net.shape;
        if (o->words && !s->n_rows[DRG_WORD_LIST]) return drg_fail(t->note, DRG_E_USAGE, "%s has no word list, so none can be given", o->from);
        return DRG_OK;
    }
    memset(s, 0, sizeof *s);
    s->width = o->width;
    s->dim = o->dim ? o->dim : 96;
    s->arc = 64;
    s->hidden = o->width < 128 ? 96 : 128;
    for (const char *c = o->layers; *c; c++) {
        if (*c == ',') continue;
        if ((*c != '1' && *c != 'q') || s->n_layers == DRG_NET_LAYERS_MOST)
            return drg_fail(t->note, DRG_E_USAGE, "layers are 1 and q, at most %u, like 1,q,1,q", DRG_NET_LAYERS_MOST);
        s->layers[s->n_layers++] = *c;
    }
    s->n_upos = t->corpus.n_classes[DRG_CLASS_UPOS];
    s->n_xpos = t->corpus.n_classes[DRG_CLASS_XPOS];
    s->n_feats = t->corpus.n_classes[DRG_CLASS_FEATS];
    s->n_lemma = t->corpus.n_classes[DRG_CLASS_LEMMA];
    s->n_rel = t->corpus.n_classes[DRG_CLASS_REL];
    size_tables(s, &t->corpus, o->words != NULL);
    if (!drg_net_shape_finish(s)) return drg_fail(t->note, DRG_E_USAGE, "width and dim must be multiples of 32 and 16, up to %u; one layer at least", DRG_NET_WIDTH_MOST);
    return DRG_OK;
}

static int by_key(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

typedef struct listed_word {
    uint64_t key;
    uint32_t kinds;
} listed_word;

static int by_listed(const void *a, const void *b)
{
    return by_key(&((const listed_word *)a)->key, &((const listed_word *)b)->key);
}

// "paris<TAB>5" -> its key and kinds; 0 when the line is no such thing.
static int parse_listed(listed_word *word, drg_str line, const drg_net_shape *shape)
{
    drg_str form, number = line;
    drg_word_rows rows;
    word->kinds = 0;
    if (!drg_str_next(&number, '\t', &form) || !form.n || !number.n || number.n > 3) return 0;
    for (size_t i = 0; i < number.n; i++) {
        if (number.p[i] < '0' || number.p[i] > '9') return 0;
        word->kinds = word->kinds * 10 + (uint32_t)(number.p[i] - '0');
    }
    drg_word_rows_find(&rows, form, shape->n_rows);
    word->key = rows.lower_key;
    return word->kinds && word->kinds < DRG_WORD_KINDS;
}

// The word list, sorted by key; words that come twice unite their kinds.
static drg_err load_list(trainer *t, const drg_net_shape *shape)
{
    drg_file file;
    DRG_TRY(drg_file_map(&file, t->options->words, t->note));
    uint32_t n = 0, line_number = 0;
    for (size_t i = 0; i < file.bytes.n; i++) n += file.bytes.p[i] == '\n';
    listed_word *words = calloc((size_t)n + 1, sizeof *words);
    t->known.listed = calloc((size_t)n + 1, sizeof *t->known.listed);
    t->known.kinds = calloc((size_t)n + 1, 1);
    drg_err err = words && t->known.listed && t->known.kinds ? DRG_OK : DRG_E_NOMEM;
    drg_str rest = file.bytes, line;
    uint32_t n_words = 0;
    while (!err && n_words <= n && drg_str_next(&rest, '\n', &line)) {
        line_number++;
        if (!line.n || line.p[0] == '#') continue;
        if (!parse_listed(&words[n_words++], line, shape))
            err = drg_fail(t->note, DRG_E_FORMAT, "%s:%u: not a word, a tab and a number from 1 to 255", t->options->words, line_number);
    }
    if (!err) qsort(words, n_words, sizeof *words, by_listed);
    for (uint32_t i = 0; i < n_words && !err; i++) {
        if (!i || words[i].key != words[i - 1].key) t->known.listed[t->known.n_listed++] = words[i].key;
        t->known.kinds[t->known.n_listed - 1] |= (uint8_t)words[i].kinds;
    }
    free(words);
    drg_file_unmap(&file);
    return err;
}

// Capitalised, and not among the words of everyday English that the word list marks.
static int is_name_like(drg_str form, uint32_t kinds)
{
    size_t at = 0;
    return form.n && drg_utf8_is_upper(drg_utf8_next(form, &at)) && !(kinds & COMMON_WORD);
}

// The feature rows of every word form, and the list of known words.
static drg_err make_types(trainer *t, const drg_net_shape *shape)
{
    uint32_t n = t->corpus.forms.n;
    t->types = calloc((size_t)n + 1, sizeof *t->types);
    drg_known *known = &t->known;
    known->seen = calloc((size_t)n + 1, sizeof *known->seen);
    if (!t->types || !known->seen) return DRG_E_NOMEM;
    for (uint32_t i = 0; i < n; i++) {
        drg_word_rows rows;
        drg_type_rows *type = &t->types[i];
        drg_word_rows_find(&rows, t->corpus.forms.strings[i], shape->n_rows);
        memcpy(type->row, rows.row, sizeof type->row);
        type->n_grams = rows.n_grams;
        type->grams = (uint32_t *)(void *)drg_arena_copy(&t->grams, rows.grams, rows.n_grams * sizeof *rows.grams);
        if (!type->grams) return DRG_E_NOMEM;
        type->drop = UNKNOWN / (UNKNOWN + (float)t->corpus.forms_lower.counts[t->corpus.lower_of[i]]);
        known->seen[i] = rows.lower_key;
        uint32_t at = drg_net_key(known->listed, known->n_listed, rows.lower_key);
        type->kinds = at < known->n_listed ? known->kinds[at] : 0;
        if (type->drop < t->options->name_drop && is_name_like(t->corpus.forms.strings[i], type->kinds)) type->drop = t->options->name_drop;
    }
    qsort(known->seen, n, sizeof *known->seen, by_key);
    for (uint32_t i = 0; i < n; i++)
        if (!known->n_seen || known->seen[known->n_seen - 1] != known->seen[i]) known->seen[known->n_seen++] = known->seen[i];
    return DRG_OK;
}

static drg_err set_up(trainer *t)
{
    const drg_train_options *o = t->options;
    drg_net_shape shape;
    if (!o->n_trees) return drg_fail(t->note, DRG_E_USAGE, "training needs at least one CoNLL-U file");
    if (!o->out || !o->epochs || !(o->rate >= 0) || !(o->dropout >= 0 && o->dropout < 1))
        return drg_fail(t->note, DRG_E_USAGE, "training needs an output file, one epoch or more, and dropout below 1");
    DRG_TRY(load_corpus(t));
    DRG_TRY(make_shape(t, &shape));
    if (o->words) DRG_TRY(load_list(t, &shape));
    if (o->from && !o->words) DRG_TRY(drg_from_list(&t->from, &t->known));
    DRG_TRY(make_types(t, &shape));
    DRG_TRY(drg_lemma_words(&t->lemma_words, &t->corpus.lemma_seen));
    if (o->from) {
        DRG_TRY(drg_from_words(&t->from, &t->known));
        DRG_TRY(drg_from_lemmas(&t->from, &t->lemma_words));
    }
    drg_rng first = {o->seed * 3ull + 1};
    t->order.state = o->seed * 3ull + 2;
    t->noise.state = o->seed * 3ull + 3;
    DRG_TRY(drg_params_init(&t->params, &shape, &first));
    if (o->from) DRG_TRY(drg_from_weights(&t->from, &t->params));
    DRG_TRY(drg_backprop_new(&t->backprop, &t->params, &t->corpus, t->types, BATCH_WORDS + DRG_NET_SENT_MOST));
    if (o->rounded) DRG_TRY(drg_backprop_round(t->backprop));
    t->queue = calloc((size_t)t->corpus.n_sents + 1, sizeof *t->queue);
    t->scores = calloc((size_t)o->n_dev + 1, sizeof *t->scores);
    if (!t->queue || !t->scores) return DRG_E_NOMEM;
    for (uint32_t e = 0; e < o->epochs; e++)
        for (uint32_t s = 0; s < t->corpus.n_sents; s++) {
            const drg_sentence *sent = &t->corpus.sents[s];
            if (!sent->silver || e < o->silver_epochs) t->words_all += (double)sent->n * (double)sent->share;
        }
    return DRG_OK;
}

static void tear_down(trainer *t)
{
    drg_from_close(&t->from);
    drg_backprop_free(t->backprop);
    drg_params_free(&t->params);
    drg_corpus_free(&t->corpus);
    drg_arena_free(&t->grams);
    drg_buf_free(&t->lemma_words);
    free(t->types);
    free(t->known.seen);
    free(t->known.listed);
    free(t->known.kinds);
    free(t->queue);
    free(t->scores);
}

// ---- going through the sentences ----------------------------------------------------------------------------------

// The sentences of an epoch in random order.
static void make_queue(trainer *t, uint32_t epoch)
{
    t->n_queue = 0;
    for (uint32_t s = 0; s < t->corpus.n_sents; s++) {
        const drg_sentence *sent = &t->corpus.sents[s];
        if (sent->silver && epoch >= t->options->silver_epochs) continue;
        if (sent->share < 1 && drg_rng_unit(&t->order) >= sent->share) continue;
        t->queue[t->n_queue++] = s;
    }
    for (uint32_t i = t->n_queue; i > 1; i--) {
        uint32_t k = drg_rng_below(&t->order, i), s = t->queue[i - 1];
        t->queue[i - 1] = t->queue[k];
        t->queue[k] = s;
    }
}

// Rises over the first batches, then falls in a straight line.
static float rate_now(const trainer *t)
{
    float rate = t->options->rate > 0 ? t->options->rate : 0.002f;
    float left = 1 - (float)(t->words_done / t->words_all);
    if (left < RATE_END) left = RATE_END;
    float warm = (float)(t->steps + 1) / (float)WARM_UP;
    return rate * left * (warm < 1 ? warm : 1);
}

static void tell(const trainer *t, drg_train_progress *progress)
{
    if (t->options->progress) t->options->progress(t->options->user, progress);
}

static void run_epoch(trainer *t, uint32_t epoch, drg_train_progress *progress)
{
    double loss = 0, words = 0, queue_words = 0;
    make_queue(t, epoch);
    for (uint32_t i = 0; i < t->n_queue; i++) queue_words += t->corpus.sents[t->queue[i]].n;
    progress->n_steps = (uint32_t)(queue_words / BATCH_WORDS) + 1;
    progress->step = 0;
    for (uint32_t i = 0; i < t->n_queue;) {
        uint32_t first = i, n = 0;
        while (i < t->n_queue && n < BATCH_WORDS) n += t->corpus.sents[t->queue[i++]].n;
        loss += drg_backprop_run(t->backprop, t->queue + first, i - first, t->options->dropout, &t->noise);
        drg_params_step(&t->params, rate_now(t));
        words += n;
        t->words_done += n;
        t->steps++;
        progress->loss = loss / words;
        progress->words_done = t->words_done;
        progress->words_all = t->words_all;
        if (++progress->step % PROGRESS_EVERY == 0) tell(t, progress);
    }
}

// ---- measuring and keeping ----------------------------------------------------------------------------------------

// One number for all dev files: of a treebank the mean of UPOS and LAS, of a name file its F1.
static double worth(const trainer *t)
{
    double sum = 0;
    uint32_t n = t->options->n_dev;
    for (uint32_t i = 0; i < n; i++) {
        const drg_train_score *score = &t->scores[i];
        sum += score->names >= 0 ? score->names : (score->upos + score->las) / 2;
    }
    return n ? sum / n : 0;
}

static drg_err keep(trainer *t, drg_train_progress *progress)
{
    const drg_train_options *o = t->options;
    drg_model_writer *writer = calloc(1, sizeof *writer);
    drg_model *model = NULL;
    drg_str image;
    if (!writer) return DRG_E_NOMEM;
    drg_err err = drg_save(writer, &image, &t->params, &t->corpus, &t->known, drg_buf_view(&t->lemma_words), o->whole, o->name);
    if (!err && o->n_dev) err = drg_model_from_memory(&model, image, t->note);
    for (uint32_t i = 0; i < o->n_dev && !err; i++) err = drg_measure(&t->scores[i], model, o->dev[i], t->note);
    if (!err) {
        double now = worth(t);
        progress->saved = !o->n_dev || progress->epoch == 1 || now > t->best;
        t->waited = progress->saved ? 0 : t->waited + 1;
        progress->stopped = o->patience && t->waited >= o->patience;
        if (progress->saved) {
            t->best = now;
            err = drg_file_write(o->out, image, t->note);
        }
    }
    drg_model_close(model);
    drg_model_writer_free(writer);
    free(writer);
    return err;
}

drg_err drg_train(const drg_train_options *options, drg_note *note)
{
    trainer *t = calloc(1, sizeof *t);
    if (!t) return DRG_E_NOMEM;
    t->options = options;
    t->note = note;
    drg_train_progress progress = {.n_epochs = options->epochs};
    drg_err err = set_up(t);
    for (uint32_t e = 0; e < options->epochs && !err && !progress.stopped; e++) {
        progress.epoch = e + 1;
        progress.epoch_done = progress.saved = 0;
        progress.scores = NULL;
        progress.n_scores = 0;
        run_epoch(t, e, &progress);
        err = keep(t, &progress);
        progress.epoch_done = 1;
        progress.scores = t->scores;
        progress.n_scores = options->n_dev;
        if (!err) tell(t, &progress);
    }
    tear_down(t);
    free(t);
    return err;
}
