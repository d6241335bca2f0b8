// SPDX-License-Identifier: MIT
//
// reader -- the joint entry points: words in, tags, lemmas, trees and names out; see reader.h.
//
// Method   sentences go through the network in batches of at most ROWS rows, so memory does not grow with the document
// Rule     the batch a sentence is in never changes its result: every row of a product is computed by itself
// Rule     a sentence of more than DRG_NET_SENT_MOST words is read in windows of that many; the root of each later window
//          hangs on the first window's root as parataxis (the model's own label where it has one)

#include "reader/reader.h"

#include "reader/lemma.h"
#include "reader/net.h"
#include "reader/nettree.h"
#include "reader/readlabels.h"
#include "reader/readnames.h"
#include "reader/readwith.h"
#include "reader/readwords.h"
#include "reader/split.h"

#include <stdlib.h>

#define ROWS 384u // rows of a batch: a window of DRG_NET_SENT_MOST words always fits

// A sentence, or a window of one.
typedef struct unit {
    uint32_t tok, n;   // its words in the document
    uint32_t sent;
    uint32_t row;      // of its first word within the batch
} unit;

struct drg_reader {
    const drg_model *model;
    const drg_kernels *kernels;
    drg_net net;
    drg_labels labels;
    drg_store store;
    drg_arena keep;    // labels, and the splitter of long articles
    drg_splitter *splitter; // of the long article at hand; NULL before the first one
    uint32_t stretch;  // words
    double (*clock)(void); // of a caller who wants to know where time goes, or NULL
    double *seconds, since;
    drg_arena scratch; // per sentence
    drg_net_room room; // for ROWS rows
    float *score;      // [DRG_NET_SENT_MOST][DRG_NET_SENT_MOST]
    float *packed;     // head vectors of a sentence, packed for the product
    float *hidden;     // [DRG_NET_SENT_MOST][hidden]
    float *label;      // [DRG_NET_SENT_MOST][n_rel]
    uint8_t *tags;     // [DRG_NET_SENT_MOST] name tags, and
    float *sure;       // their probabilities
    uint32_t word[ROWS]; // index into the store of each row
    drg_str missing[ROWS]; // forms that the store has no vector for yet
    unit units[ROWS];
    drg_net_span spans[ROWS];
    uint32_t n_units, n_rows;
    uint32_t parataxis; // class of that relation, or of the first relation
};

// ---- making -------------------------------------------------------------------------------------------------------

static float *floats(size_t n)
{
    size_t bytes = (n * sizeof(float) + 63) / 64 * 64;
    float *p = aligned_alloc(64, bytes ? bytes : 64);
    if (p) memset(p, 0, bytes);
    return p;
}

static drg_err take_buffers(drg_reader *reader)
{
    const drg_net_shape *s = &reader->net.shape;
    size_t wide = 3 * (size_t)s->width > s->n_cols ? 3 * (size_t)s->width : s->n_cols, most = DRG_NET_SENT_MOST;
    reader->room.x = floats((size_t)ROWS * s->width);
    reader->room.h = floats((size_t)ROWS * s->width);
    reader->room.y = floats((size_t)ROWS * wide);
    reader->room.q = malloc((size_t)ROWS * s->width);
    reader->room.q_scale = floats(ROWS);
    reader->score = floats(most * most);
    reader->packed = floats(drg_kernels_packed_size(s->arc, most));
    reader->hidden = floats(most * s->hidden);
    reader->label = floats(most * s->n_rel);
    reader->sure = floats(most);
    reader->tags = malloc(most);
    if (!reader->room.x || !reader->room.h || !reader->room.y || !reader->room.q || !reader->room.q_scale || !reader->score || !reader->packed || !reader->hidden || !reader->label ||
        !reader->sure || !reader->tags)
        return DRG_E_NOMEM;
    return drg_store_init(&reader->store, &reader->net, reader->kernels, &reader->labels);
}

drg_err drg_reader_new_with(drg_reader **out, const drg_model *model, const drg_kernels *kernels, drg_note *note)
{
    *out = NULL;
    drg_reader *reader = calloc(1, sizeof *reader);
    if (!reader) return DRG_E_NOMEM;
    reader->model = model;
    reader->kernels = kernels;
    reader->stretch = DRG_READER_STRETCH;
    drg_arena_init(&reader->keep, 0);
    drg_arena_init(&reader->scratch, 0);
    drg_err err = drg_net_load(&reader->net, model, note);
    if (!err) err = drg_labels_load(&reader->labels, model, &reader->net.shape, &reader->keep, note);
    if (!err) err = take_buffers(reader);
    if (err) {
        drg_reader_free(reader);
        return err;
    }
    for (uint32_t i = reader->net.shape.n_rel; i-- > 0;)
        if (reader->labels.rel_id[i] == DRG_REL_PARATAXIS) reader->parataxis = i;
    drg_model_rest(model); // most weights are here in 8-bit numbers now
    *out = reader;
    return DRG_OK;
}

drg_err drg_reader_new(drg_reader **out, const drg_model *model, drg_note *note)
{
    return drg_reader_new_with(out, model, drg_kernels_best(), note);
}

void drg_reader_free(drg_reader *reader)
{
    if (!reader) return;
    drg_store_free(&reader->store);
    drg_arena_free(&reader->keep);
    drg_arena_free(&reader->scratch);
    free(reader->room.x);
    free(reader->room.h);
    free(reader->room.y);
    free(reader->room.q);
    free(reader->room.q_scale);
    drg_net_free(&reader->net);
    free(reader->score);
    free(reader->packed);
    free(reader->hidden);
    free(reader->label);
    free(reader->sure);
    free(reader->tags);
    free(reader);
}

// ---- tags and lemmas ----------------------------------------------------------------------------------------------

static drg_err set_lemma(drg_reader *reader, drg_doc *doc, drg_token *token, uint32_t rule, uint32_t word)
{
    if (token->upos == DRG_UPOS_VERB) { // "flown", "shook": the rules of the network guess at words it has not seen
        drg_str known = drg_lemma_irregular(token->form, drg_str_is(token->xpos, "VBD") || drg_str_is(token->xpos, "VBN"));
        if (known.n) {
            token->lemma = known;
            return DRG_OK;
        }
    }
    const drg_store_entry *entry = &reader->store.entries[word];
    for (uint32_t i = 0; i < entry->n_words; i++) {
        const drg_lemma_word *learned = &reader->labels.words[entry->word + i];
        if (drg_str_eq(learned->xpos, token->xpos)) {
            token->lemma = learned->lemma;
            return DRG_OK;
        }
    }
    token->lemma = drg_lemma_apply(&doc->arena, reader->labels.lemma[rule], token->form);
    return token->lemma.p || !token->form.n ? DRG_OK : drg_doc_refused(doc);
}

static drg_err set_tags(drg_reader *reader, drg_doc *doc, const unit *u)
{
    const drg_net_shape *s = &reader->net.shape;
    const drg_labels *labels = &reader->labels;
    const drg_kernels *k = reader->kernels;
    for (uint32_t i = 0; i < u->n; i++) {
        drg_token *token = &doc->tokens[u->tok + i];
        const float *heads = reader->room.y + (size_t)(u->row + i) * s->n_cols;
        size_t feats = k->greatest(heads + s->at_feats, s->n_feats);
        token->upos = labels->upos_id[k->greatest(heads + s->at_upos, s->n_upos)];
        token->xpos = labels->xpos[k->greatest(heads + s->at_xpos, s->n_xpos)];
        token->feats = labels->feats[feats];
        token->morph = labels->morph[feats];
        DRG_TRY(set_lemma(reader, doc, token, (uint32_t)k->greatest(heads + s->at_lemma, s->n_lemma), reader->word[u->row + i]));
    }
    return DRG_OK;
}

// ---- trees --------------------------------------------------------------------------------------------------------

// Scores of all pairs: the product of the two arc vectors, and what each side thinks of the distance.
static void score_arcs(drg_reader *reader, const unit *u, float *root)
{
    const drg_net_shape *s = &reader->net.shape;
    const float *heads = reader->room.y + (size_t)u->row * s->n_cols;
    size_t n = u->n, cols = s->n_cols;
    drg_kernels_pack(reader->packed, heads + s->at_head, 1, cols, s->arc, n);
    reader->kernels->product(reader->score, n, heads + s->at_dep, cols, 1, reader->packed, n, s->arc, n, NULL, 0);
    uint8_t bucket[2 * DRG_NET_SENT_MOST];
    for (size_t d = 0; d < 2 * n; d++) bucket[d] = d == n ? 0 : (uint8_t)drg_net_bucket((int32_t)d - (int32_t)n);
    for (size_t i = 0; i < n; i++) {
        const float *as_dep = heads + i * cols + s->at_dist_dep;
        for (size_t j = 0; j < n; j++) {
            uint8_t b = bucket[j + n - i];
            reader->score[i * n + j] += as_dep[b] + heads[j * cols + s->at_dist_head + b];
        }
        root[i] = heads[i * cols + s->at_root];
    }
}

static void label_arcs(drg_reader *reader, drg_doc *doc, const unit *u, const uint32_t *head)
{
    const drg_net *net = &reader->net;
    const drg_net_shape *s = &net->shape;
    const float *heads = reader->room.y + (size_t)u->row * s->n_cols;
    for (uint32_t i = 0; i < u->n; i++) {
        int is_root = head[i] == DRG_NONE;
        const float *dep = heads + (size_t)i * s->n_cols + s->at_lab_dep;
        const float *above = is_root ? net->label_root : heads + (size_t)head[i] * s->n_cols + s->at_lab_head;
        uint32_t bucket = is_root ? DRG_NET_BUCKETS : drg_net_bucket((int32_t)head[i] - (int32_t)i);
        const float *dist = net->label_dist + (size_t)bucket * s->hidden;
        float *hidden = reader->hidden + (size_t)i * s->hidden;
        for (uint32_t k = 0; k < s->hidden; k++) {
            float sum = dep[k] + above[k] + dist[k];
            hidden[k] = sum > 0 ? sum : 0;
        }
    }
    reader->kernels->product(reader->label, s->n_rel, reader->hidden, s->hidden, 1, net->label_w, u->n, s->hidden, s->n_rel, net->label_b, 0);
    for (uint32_t i = 0; i < u->n; i++) {
        drg_token *token = &doc->tokens[u->tok + i];
        float *label = reader->label + (size_t)i * s->n_rel;
        uint32_t root = reader->labels.root, rel = root;
        if (head[i] != DRG_NONE || root == DRG_NO_CLASS) {
            if (root != DRG_NO_CLASS) label[root] = -3e38f;
            rel = (uint32_t)reader->kernels->greatest(label, s->n_rel);
        }
        token->head = head[i] == DRG_NONE ? DRG_NONE : u->tok + head[i];
        token->rel = reader->labels.rel_id[rel];
        token->deprel = reader->labels.rel[rel];
    }
}

static drg_err set_tree(drg_reader *reader, drg_doc *doc, const unit *u)
{
    float root[DRG_NET_SENT_MOST];
    uint32_t head[DRG_NET_SENT_MOST];
    score_arcs(reader, u, root);
    if (!drg_tree_find(head, reader->score, root, u->n, &reader->scratch)) return DRG_E_NOMEM;
    label_arcs(reader, doc, u, head);
    return DRG_OK;
}

// Ties the windows of a long sentence together.
static void join_windows(drg_reader *reader, drg_doc *doc)
{
    for (uint32_t s = doc->stretch.read; s < doc->n_sents; s++) {
        drg_range toks = doc->sents[s].toks;
        uint32_t first = DRG_NONE;
        if (toks.end - toks.first <= DRG_NET_SENT_MOST) continue;
        for (uint32_t t = toks.first; t < toks.end; t++) {
            drg_token *token = &doc->tokens[t];
            if (token->head != DRG_NONE) continue;
            if (first != DRG_NONE) {
                token->head = first;
                token->rel = reader->labels.rel_id[reader->parataxis];
                token->deprel = reader->labels.rel[reader->parataxis];
            } else {
                first = t;
            }
        }
    }
}

// ---- names --------------------------------------------------------------------------------------------------------

static drg_err set_names(drg_reader *reader, drg_doc *doc, const unit *u)
{
    const drg_net_shape *s = &reader->net.shape;
    const float *score = reader->room.y + (size_t)u->row * s->n_cols + s->at_names;
    if (!drg_names_find(reader->tags, reader->sure, score, s->n_cols, u->n, &reader->scratch)) return DRG_E_NOMEM;
    for (uint32_t i = 0; i < u->n; i++) {
        uint32_t tag = reader->tags[i], place = (tag + 3) % 4; // 0 B, 1 I, 2 L, 3 U
        if (!tag) continue;
        if (place == 0 || place == 3) {
            drg_name *name = DRG_ARENA_PUSH(&doc->arena, doc->names, doc->n_names, doc->cap_names);
            if (!name) return drg_doc_refused(doc);
            *name = (drg_name){{u->tok + i, u->tok + i}, (drg_name_type)((tag - 1) / 4), 1.0f};
        }
        drg_name *name = &doc->names[doc->n_names - 1];
        name->toks.end = u->tok + i + 1;
        if (reader->sure[i] < name->confidence) name->confidence = reader->sure[i];
        doc->tokens[u->tok + i].name = doc->n_names - 1;
    }
    return DRG_OK;
}

// ---- batches ------------------------------------------------------------------------------------------------------

static drg_err gather_words(drg_reader *reader, const drg_doc *doc)
{
    uint32_t width = reader->net.shape.width, n_missing = 0;
    drg_store *store = &reader->store;
    drg_store_reserve(store, reader->n_rows);
    for (uint32_t i = 0; i < reader->n_units; i++) {
        const unit *u = &reader->units[i];
        for (uint32_t t = 0; t < u->n; t++) {
            uint32_t before = store->n;
            drg_str form = doc->tokens[u->tok + t].form;
            reader->word[u->row + t] = drg_store_find(store, form);
            if (reader->word[u->row + t] == UINT32_MAX) return DRG_E_NOMEM;
            if (store->n > before) reader->missing[n_missing++] = form;
        }
    }
    if (!drg_store_compute(store, reader->missing)) return DRG_E_NOMEM;
    memset(reader->room.x, 0, (size_t)reader->n_rows * width * sizeof(float));
    for (uint32_t i = 0; i < reader->n_units; i++)
        for (uint32_t r = reader->units[i].row; r < reader->units[i].row + reader->units[i].n; r++)
            memcpy(reader->room.x + (size_t)r * width, store->vectors + (size_t)reader->word[r] * width, width * sizeof(float));
    return DRG_OK;
}

void drg_reader_time(drg_reader *reader, double (*clock)(void), double *seconds)
{
    reader->clock = seconds ? clock : NULL;
    reader->seconds = seconds;
}

// The time since the last call goes to a stage; DRG_N_READ: to none.
static void pass(drg_reader *reader, drg_read_stage stage)
{
    if (!reader->clock) return;
    double now = reader->clock();
    if (stage < DRG_N_READ) reader->seconds[stage] += now - reader->since;
    reader->since = now;
}

static drg_err run_batch(drg_reader *reader, drg_doc *doc)
{
    if (!reader->n_units) return DRG_OK;
    pass(reader, DRG_N_READ);
    drg_err err = gather_words(reader, doc);
    if (err) {
        drg_store_reserve(&reader->store, DRG_STORE_MOST + 1); // forget the half-made entries
        return err;
    }
    for (uint32_t i = 0; i < reader->n_units; i++) reader->spans[i] = (drg_net_span){reader->units[i].row, reader->units[i].n};
    pass(reader, DRG_READ_WORDS);
    drg_net_run(&reader->net, reader->kernels, &reader->room, reader->n_rows, reader->spans, reader->n_units);
    pass(reader, DRG_READ_NET);
    for (uint32_t i = 0; i < reader->n_units; i++) {
        drg_arena_reset(&reader->scratch);
        DRG_TRY(set_tags(reader, doc, &reader->units[i]));
        pass(reader, DRG_READ_TAGS);
        DRG_TRY(set_tree(reader, doc, &reader->units[i]));
        pass(reader, DRG_READ_TREES);
        DRG_TRY(set_names(reader, doc, &reader->units[i]));
        pass(reader, DRG_READ_NAMES);
    }
    return DRG_OK;
}

static void empty_batch(drg_reader *reader)
{
    reader->n_units = 0;
    reader->n_rows = 1; // the zero row at the top
}

// The own sentences of a stretch; of a whole article those that would be one.
static int names_agree(drg_reader *reader, drg_doc *doc)
{
    uint32_t target = drg_reader_target(reader, doc->n_tokens);
    drg_range sents = drg_doc_own(doc);
    while (sents.first < sents.end) {
        uint32_t end = doc->stretch.n ? sents.end : sents.first, first = doc->sents[sents.first].toks.first;
        while (end < sents.end && doc->sents[end].toks.first - first < target) end++;
        drg_arena_reset(&reader->scratch);
        if (!drg_names_agree(doc, (drg_range){sents.first, end}, &reader->scratch)) return 0;
        sents.first = end;
    }
    return 1;
}

drg_err drg_reader_annotate(drg_reader *reader, drg_doc *doc)
{
    uint32_t read = doc->stretch.read < doc->n_sents ? doc->stretch.read : doc->n_sents; // those are here already, with their names
    for (uint32_t t = read < doc->n_sents ? doc->sents[read].toks.first : doc->n_tokens; t < doc->n_tokens; t++) doc->tokens[t].name = DRG_NONE;
    if (!read) doc->n_names = 0;
    empty_batch(reader);
    for (uint32_t s = read; s < doc->n_sents; s++) {
        drg_range toks = doc->sents[s].toks;
        while (toks.first < toks.end) {
            uint32_t n = toks.end - toks.first < DRG_NET_SENT_MOST ? toks.end - toks.first : DRG_NET_SENT_MOST;
            if (reader->n_rows + n + 1 > ROWS) {
                DRG_TRY(run_batch(reader, doc));
                empty_batch(reader);
            }
            reader->units[reader->n_units++] = (unit){toks.first, n, s, reader->n_rows};
            reader->n_rows += n + 1;
            toks.first += n;
        }
    }
    DRG_TRY(run_batch(reader, doc));
    join_windows(reader, doc);
    if (!names_agree(reader, doc)) return DRG_E_NOMEM;
    return drg_doc_index_tree(doc);
}

drg_err drg_reader_split(drg_reader *reader, drg_doc *doc)
{
    drg_arena_reset(&reader->scratch); // splitting needs no weights of the network
    return drg_split(doc, &reader->scratch);
}

// ---- long articles ------------------------------------------------------------------------------------------------

void drg_reader_stretch(drg_reader *reader, uint32_t words) { reader->stretch = words ? words : DRG_READER_STRETCH; }

uint32_t drg_reader_longest(const drg_reader *reader) { return reader->stretch; }

uint32_t drg_reader_target(const drg_reader *reader, uint32_t tokens)
{
    uint32_t n = tokens / reader->stretch + (tokens % reader->stretch != 0);
    return n ? tokens / n + (tokens % n != 0) : reader->stretch;
}

drg_err drg_reader_split_begin(drg_reader *reader, drg_doc *article)
{
    if (!reader->splitter) reader->splitter = drg_splitter_new(&reader->keep);
    return reader->splitter ? drg_split_begin(reader->splitter, article) : DRG_E_NOMEM;
}

drg_err drg_reader_split_some(drg_reader *reader, drg_doc *part, uint32_t most) { return drg_split_some(reader->splitter, part, most); }

drg_err drg_reader_read(drg_reader *reader, drg_doc *doc)
{
    DRG_TRY(drg_reader_split(reader, doc));
    return drg_reader_annotate(reader, doc);
}
