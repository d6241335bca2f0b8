// SPDX-License-Identifier: MIT
//
// wordvecs -- skip-gram with negative samples; see wordvecs.h.

#include "wordvecs.h"

#include "base/file.h"
#include "rng.h"

#include <math.h>
#include <stdlib.h>

enum { WINDOW = 5, NEGATIVE = 5, WORD_MOST = 40, SIGMOID = 1024, UNIGRAM = 1 << 20 };
#define PADDING UINT32_MAX

typedef struct word {
    uint64_t key;
    uint32_t count;
} word;

typedef struct school {
    const drg_wordvecs_options *options;
    drg_str text;
    word *words;        // open addressing while counting; then the kept ones, most frequent first
    uint32_t n_words, slots;
    uint32_t *ids;      // running words as numbers, PADDING between articles
    size_t n_ids;
    uint32_t *unigram;  // [UNIGRAM] words in proportion to their count to the power of 3/4
    float *in, *out;    // [n_words][dim]
    float sigmoid[SIGMOID + 1]; // from -6 to 6
} school;

drg_wordvecs_options drg_wordvecs_defaults(void)
{
    return (drg_wordvecs_options){.dim = 48, .most = 24000, .least = 8, .epochs = 4, .seed = 1};
}

static double fixed_exp(double x)
{
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

// ---- words ----------------------------------------------------------------------------------------------------------

static int is_letter(unsigned char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80; }

// Cuts the next word off: letters with hyphens inside. 0 at the end; *line is set when a line ended before it.
static int next_word(const char **p, const char *end, uint64_t *key, int *line)
{
    const char *at = *p;
    char small[WORD_MOST];
    size_t n = 0;
    *line = 0;
    while (at < end && !is_letter((unsigned char)*at)) *line |= *at++ == '\n';
    if (at == end) return 0;
    while (at < end && (is_letter((unsigned char)*at) || (*at == '-' && at + 1 < end && is_letter((unsigned char)at[1])))) {
        char c = *at++;
        if (n < WORD_MOST) small[n++] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    *key = drg_str_hash((drg_str){small, n});
    *p = at;
    return 1;
}

static uint32_t slot_of(const school *s, uint64_t key)
{
    uint32_t at = (uint32_t)key & (s->slots - 1);
    while (s->words[at].count && s->words[at].key != key) at = (at + 1) & (s->slots - 1);
    return at;
}

static int by_count(const void *a, const void *b)
{
    const word *x = a, *y = b;
    if (x->count != y->count) return x->count > y->count ? -1 : 1;
    return x->key < y->key ? -1 : x->key > y->key;
}

static drg_err count_words(school *s)
{
    const char *p = s->text.p, *end = p + s->text.n;
    uint64_t key;
    size_t running = 0;
    int line;
    s->slots = 1u << 22;
    s->words = calloc(s->slots, sizeof *s->words);
    if (!s->words) return DRG_E_NOMEM;
    while (next_word(&p, end, &key, &line)) {
        uint32_t at = slot_of(s, key);
        if (!s->words[at].count) {
            if (s->n_words > s->slots / 2) continue;
            s->words[at].key = key;
            s->n_words++;
        }
        s->words[at].count++;
        running++;
    }
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->slots; i++)
        if (s->words[i].count >= s->options->least) s->words[n++] = s->words[i];
    qsort(s->words, n, sizeof *s->words, by_count);
    s->n_words = n < s->options->most ? n : s->options->most;
    s->ids = malloc((2 * running + 1) * sizeof *s->ids);
    return s->ids ? DRG_OK : DRG_E_NOMEM;
}

static drg_err number_words(school *s)
{
    word *kept = s->words;
    uint32_t n = s->n_words, slots = s->slots;
    uint32_t *number = malloc(slots * sizeof *number);
    word *table = calloc(slots, sizeof *table);
    if (number && table) {
        s->words = table;
        for (uint32_t i = 0; i < n; i++) {
            uint32_t at = slot_of(s, kept[i].key);
            table[at] = kept[i];
            number[at] = i;
        }
        const char *p = s->text.p, *end = p + s->text.n;
        uint64_t key;
        int line;
        while (next_word(&p, end, &key, &line)) {
            uint32_t at = slot_of(s, key);
            if (line) s->ids[s->n_ids++] = PADDING;
            if (table[at].count) s->ids[s->n_ids++] = number[at];
        }
        s->words = kept;
    }
    free(table);
    drg_err err = number && table ? DRG_OK : DRG_E_NOMEM;
    free(number);
    return err;
}

static drg_err prepare(school *s)
{
    uint32_t dim = s->options->dim, n = s->n_words;
    drg_rng rng = {s->options->seed};
    s->unigram = malloc(UNIGRAM * sizeof *s->unigram);
    s->in = malloc((size_t)n * dim * sizeof *s->in);
    s->out = calloc((size_t)n * dim, sizeof *s->out);
    if (!s->unigram || !s->in || !s->out) return DRG_E_NOMEM;
    double all = 0, upto = 0;
    for (uint32_t i = 0; i < n; i++) all += sqrt((double)s->words[i].count) * sqrt(sqrt((double)s->words[i].count));
    uint32_t w = 0;
    for (uint32_t i = 0; i < UNIGRAM; i++) {
        while (w + 1 < n && upto + sqrt((double)s->words[w].count) * sqrt(sqrt((double)s->words[w].count)) <= all * i / UNIGRAM) {
            upto += sqrt((double)s->words[w].count) * sqrt(sqrt((double)s->words[w].count));
            w++;
        }
        s->unigram[i] = w;
    }
    for (size_t i = 0; i < (size_t)n * dim; i++) s->in[i] = (drg_rng_unit(&rng) - 0.5f) / (float)dim;
    for (int i = 0; i <= SIGMOID; i++) s->sigmoid[i] = (float)(1 / (1 + fixed_exp(6.0 - 12.0 * i / SIGMOID)));
    return DRG_OK;
}

// ---- learning -------------------------------------------------------------------------------------------------------

static float sigmoid(const school *s, float x)
{
    if (x >= 6) return 1;
    if (x <= -6) return 0;
    return s->sigmoid[(int)((x + 6) * ((float)SIGMOID / 12.0f))];
}

static void learn_pair(school *s, uint32_t centre, uint32_t context, float rate, drg_rng *rng, float *change)
{
    uint32_t dim = s->options->dim;
    float *in = s->in + (size_t)centre * dim;
    for (uint32_t d = 0; d < dim; d++) change[d] = 0;
    for (int k = 0; k <= NEGATIVE; k++) {
        uint32_t w = k ? s->unigram[drg_rng_below(rng, UNIGRAM)] : context;
        if (k && w == context) continue;
        float *out = s->out + (size_t)w * dim, dot = 0;
        for (uint32_t d = 0; d < dim; d++) dot += in[d] * out[d];
        float g = ((k ? 0.0f : 1.0f) - sigmoid(s, dot)) * rate;
        for (uint32_t d = 0; d < dim; d++) {
            change[d] += g * out[d];
            out[d] += g * in[d];
        }
    }
    for (uint32_t d = 0; d < dim; d++) in[d] += change[d];
}

static drg_err learn(school *s)
{
    uint32_t *kept = malloc((s->n_ids + 1) * sizeof *kept);
    float *share = malloc((size_t)s->n_words * sizeof *share), change[64];
    drg_rng rng = {s->options->seed + 77};
    if (kept && share) {
        // a word that makes up more than a ten-thousandth of the text is left out now and then
        for (uint32_t i = 0; i < s->n_words; i++) {
            double f = 1e-4 * (double)s->n_ids / s->words[i].count;
            share[i] = f < 1 ? (float)(sqrt(f) + f) : 1;
        }
        for (uint32_t epoch = 0; epoch < s->options->epochs; epoch++) {
            size_t n = 0;
            for (size_t i = 0; i < s->n_ids; i++)
                if (s->ids[i] == PADDING || drg_rng_unit(&rng) < share[s->ids[i]]) kept[n++] = s->ids[i];
            for (size_t i = 0; i < n; i++) {
                float done = ((float)epoch + (float)i / (float)n) / (float)s->options->epochs, rate = 0.03f * (1 - done) + 0.0005f;
                uint32_t reach = 1 + drg_rng_below(&rng, WINDOW);
                if (kept[i] == PADDING) continue;
                for (size_t k = i; k-- > 0 && i - k <= reach && kept[k] != PADDING;) learn_pair(s, kept[i], kept[k], rate, &rng, change);
                for (size_t k = i + 1; k < n && k - i <= reach && kept[k] != PADDING; k++) learn_pair(s, kept[i], kept[k], rate, &rng, change);
            }
        }
    }
    drg_err err = kept && share ? DRG_OK : DRG_E_NOMEM;
    free(kept);
    free(share);
    return err;
}

// ---- the result -----------------------------------------------------------------------------------------------------

typedef struct place {
    uint64_t key;
    uint32_t row;
} place;

static int by_key(const void *a, const void *b)
{
    const place *x = a, *y = b;
    return x->key < y->key ? -1 : x->key > y->key;
}

static drg_err take_out(const school *s, drg_wordvecs *out)
{
    uint32_t n = s->n_words, dim = s->options->dim;
    place *order = malloc((n + 1) * sizeof *order);
    *out = (drg_wordvecs){malloc((n + 1) * sizeof *out->keys), malloc((size_t)n * dim + 1), malloc((n + 1) * sizeof *out->scale), n, dim};
    if (order && out->keys && out->vectors && out->scale) {
        for (uint32_t i = 0; i < n; i++) order[i] = (place){s->words[i].key, i};
        qsort(order, n, sizeof *order, by_key);
        for (uint32_t i = 0; i < n; i++) {
            const float *v = s->in + (size_t)order[i].row * dim;
            float length = 0, most = 0;
            for (uint32_t d = 0; d < dim; d++) length += v[d] * v[d];
            length = length > 0 ? sqrtf(length) : 1;
            for (uint32_t d = 0; d < dim; d++) most = (v[d] < 0 ? -v[d] : v[d]) > most ? (v[d] < 0 ? -v[d] : v[d]) : most;
            out->keys[i] = order[i].key;
            out->scale[i] = most / 127 / length; // vectors of length 1
            for (uint32_t d = 0; d < dim; d++) {
                float q = most > 0 ? v[d] * 127 / most : 0;
                out->vectors[(size_t)i * dim + d] = (int8_t)(q < 0 ? q - 0.5f : q + 0.5f);
            }
        }
    }
    drg_err err = order && out->keys && out->vectors && out->scale ? DRG_OK : DRG_E_NOMEM;
    free(order);
    if (err) drg_wordvecs_free(out);
    return err;
}

drg_err drg_wordvecs_train(const drg_wordvecs_options *options, drg_wordvecs *out, drg_note *note)
{
    school s = {.options = options};
    drg_file file;
    *out = (drg_wordvecs){0};
    if (!options->text || options->dim < 4 || options->dim > 64) return drg_fail(note, DRG_E_USAGE, "vectors need a text and 4 to 64 numbers a word");
    DRG_TRY(drg_file_map(&file, options->text, note));
    s.text = file.bytes;
    drg_err err = count_words(&s);
    if (!err) err = number_words(&s);
    if (!err) err = prepare(&s);
    if (!err) err = learn(&s);
    if (!err) err = take_out(&s, out);
    free(s.words);
    free(s.ids);
    free(s.unigram);
    free(s.in);
    free(s.out);
    drg_file_unmap(&file);
    return err;
}

void drg_wordvecs_add(drg_model_writer *writer, const drg_wordvecs *words)
{
    drg_model_writer_add(writer, "word.keys", DRG_CHUNK_U64, 1, &words->n, words->keys);
    drg_model_writer_add(writer, "word.vectors", DRG_CHUNK_I8, 2, (uint32_t[]){words->n, words->dim}, words->vectors);
    drg_model_writer_add(writer, "word.scale", DRG_CHUNK_F32, 1, &words->n, words->scale);
}

static drg_err copy_out(const drg_model *model, drg_wordvecs *out, drg_note *note)
{
    const drg_chunk *keys = drg_model_chunk(model, "word.keys"), *vectors = drg_model_chunk(model, "word.vectors"), *scale = drg_model_chunk(model, "word.scale");
    if (!keys || !vectors || !scale || keys->type != DRG_CHUNK_U64 || vectors->type != DRG_CHUNK_I8 || scale->type != DRG_CHUNK_F32 ||
        vectors->dims[0] != keys->dims[0] || scale->dims[0] != keys->dims[0] || vectors->dims[1] > 64)
        return drg_fail(note, DRG_E_FORMAT, "no proper word vectors");
    uint32_t n = keys->dims[0], dim = vectors->dims[1];
    *out = (drg_wordvecs){malloc((n + 1) * sizeof *out->keys), malloc((size_t)n * dim + 1), malloc((n + 1) * sizeof *out->scale), n, dim};
    if (!out->keys || !out->vectors || !out->scale) {
        drg_wordvecs_free(out);
        return DRG_E_NOMEM;
    }
    memcpy(out->keys, keys->data, n * sizeof *out->keys);
    memcpy(out->vectors, vectors->data, (size_t)n * dim);
    memcpy(out->scale, scale->data, n * sizeof *out->scale);
    return DRG_OK;
}

drg_err drg_wordvecs_open(const drg_wordvecs_options *options, drg_wordvecs *out, drg_note *note)
{
    drg_file file;
    drg_model *model;
    *out = (drg_wordvecs){0};
    DRG_TRY(drg_file_map(&file, options->text, note));
    int made = drg_str_starts(file.bytes, DRG_MODEL_MAGIC);
    drg_file_unmap(&file);
    if (!made) return drg_wordvecs_train(options, out, note);
    DRG_TRY(drg_model_open(&model, options->text, note));
    drg_err err = copy_out(model, out, note);
    drg_model_close(model);
    return err;
}

void drg_wordvecs_free(drg_wordvecs *words)
{
    free(words->keys);
    free(words->vectors);
    free(words->scale);
    *words = (drg_wordvecs){0};
}
