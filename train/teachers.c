// SPDX-License-Identifier: MIT
//
// teachers -- a mean of models, sentence by sentence; see teachers.h.

#include "teachers.h"

#include "base/utf8.h"
#include "model/model.h"
#include "reader/lemma.h"
#include "reader/net.h"
#include "reader/nettree.h"
#include "reader/readnames.h"
#include "reader/readwords.h"

#include <stdlib.h>
#include <string.h>

#define MOST DRG_NET_SENT_MOST
#define ROWS (MOST + 2u)

typedef struct teacher {
    drg_model *model;
    drg_net net;
    drg_store store;
    drg_net_room room; // y holds the heads of the sentence until the next one
} teacher;

struct drg_teachers {
    teacher all[DRG_TEACHERS_MOST];
    uint32_t n;
    drg_labels labels; // the same for all
    drg_arena keep, scratch;
    const drg_kernels *kernels;
    float *mean;       // [MOST][columns before the arc vectors] scores of tags and names
    float *score, *one, *root; // [MOST][MOST] arcs, of all and of one; [MOST]
    float *packed, *hidden, *label, *label_mean;
    uint32_t words[ROWS];
    drg_str missing[ROWS];
    uint32_t head[MOST];
    uint8_t tags[MOST];
    float sure[MOST];
};

static float *floats(size_t n)
{
    size_t bytes = (n * sizeof(float) + 63) / 64 * 64 + 64;
    float *p = aligned_alloc(64, bytes);
    if (p) memset(p, 0, bytes);
    return p;
}

static drg_err open_one(drg_teachers *t, teacher *one, const char *path, drg_note *note)
{
    DRG_TRY(drg_model_open(&one->model, path, note));
    DRG_TRY(drg_net_load(&one->net, one->model, note));
    DRG_TRY(drg_net_round(&one->net));
    const drg_net_shape *s = &one->net.shape, *first = &t->all[0].net.shape;
    static const char *const lists[] = {"labels.upos", "labels.xpos", "labels.feats", "labels.lemma", "labels.rel"};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        const drg_chunk *a = drg_model_chunk(t->all[0].model, lists[i]), *b = drg_model_chunk(one->model, lists[i]);
        if (!a || !b || a->n_bytes != b->n_bytes || memcmp(a->data, b->data, (size_t)a->n_bytes) != 0)
            return drg_fail(note, DRG_E_USAGE, "%s: its classes (%s) are not those of the first model", path, lists[i]);
    }
    if (s->at_dep != first->at_dep) return drg_fail(note, DRG_E_USAGE, "%s: its classes are not those of the first model", path);
    size_t wide = 3 * (size_t)s->width > s->n_cols ? 3 * (size_t)s->width : s->n_cols;
    one->room.x = floats((size_t)ROWS * s->width);
    one->room.h = floats((size_t)ROWS * s->width);
    one->room.y = floats(ROWS * wide);
    one->room.q = malloc((size_t)ROWS * s->width);
    one->room.q_scale = floats(ROWS);
    return one->room.x && one->room.h && one->room.y && one->room.q && one->room.q_scale ? DRG_OK : DRG_E_NOMEM;
}

static drg_err open_all(drg_teachers *t, const char *const *paths, uint32_t n, drg_note *note)
{
    uint32_t arc = 0, hidden = 0;
    for (; t->n < n; t->n++) DRG_TRY(open_one(t, &t->all[t->n], paths[t->n], note));
    DRG_TRY(drg_labels_load(&t->labels, t->all[0].model, &t->all[0].net.shape, &t->keep, note));
    for (uint32_t m = 0; m < n; m++) {
        const drg_net_shape *s = &t->all[m].net.shape;
        if (s->arc > arc) arc = s->arc;
        if (s->hidden > hidden) hidden = s->hidden;
        DRG_TRY(drg_store_init(&t->all[m].store, &t->all[m].net, t->kernels, &t->labels));
    }
    const drg_net_shape *s = &t->all[0].net.shape;
    t->mean = floats((size_t)MOST * s->at_dep);
    t->score = floats((size_t)MOST * MOST);
    t->one = floats((size_t)MOST * MOST);
    t->root = floats(MOST);
    t->packed = floats(drg_kernels_packed_size(arc, MOST));
    t->hidden = floats((size_t)MOST * hidden);
    t->label = floats((size_t)MOST * s->n_rel);
    t->label_mean = floats((size_t)MOST * s->n_rel);
    return t->mean && t->score && t->one && t->root && t->packed && t->hidden && t->label && t->label_mean ? DRG_OK : DRG_E_NOMEM;
}

drg_err drg_teachers_new(drg_teachers **out, const char *const *paths, uint32_t n, drg_note *note)
{
    *out = NULL;
    if (n == 0 || n > DRG_TEACHERS_MOST) return drg_fail(note, DRG_E_USAGE, "from 1 to %u models read together", DRG_TEACHERS_MOST);
    drg_teachers *t = calloc(1, sizeof *t);
    if (!t) return DRG_E_NOMEM;
    t->kernels = drg_kernels_best();
    drg_arena_init(&t->keep, 0);
    drg_arena_init(&t->scratch, 0);
    drg_err err = open_all(t, paths, n, note);
    if (err) {
        drg_teachers_free(t);
        return err;
    }
    *out = t;
    return DRG_OK;
}

void drg_teachers_free(drg_teachers *t)
{
    if (!t) return;
    for (uint32_t m = 0; m < DRG_TEACHERS_MOST; m++) {
        teacher *one = &t->all[m];
        if (one->store.slots) drg_store_free(&one->store);
        drg_net_free(&one->net);
        if (one->model) drg_model_close(one->model);
        free(one->room.x);
        free(one->room.h);
        free(one->room.y);
        free(one->room.q);
        free(one->room.q_scale);
    }
    drg_arena_free(&t->keep);
    drg_arena_free(&t->scratch);
    free(t->mean);
    free(t->score);
    free(t->one);
    free(t->root);
    free(t->packed);
    free(t->hidden);
    free(t->label);
    free(t->label_mean);
    free(t);
}

// ---- one sentence, one model --------------------------------------------------------------------------------------

static drg_err run_net(drg_teachers *t, teacher *one, const drg_token *tokens, uint32_t n)
{
    uint32_t width = one->net.shape.width, n_missing = 0;
    drg_store_reserve(&one->store, n);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t before = one->store.n;
        t->words[i] = drg_store_find(&one->store, tokens[i].form);
        if (t->words[i] == UINT32_MAX) return DRG_E_NOMEM;
        if (one->store.n > before) t->missing[n_missing++] = tokens[i].form;
    }
    if (!drg_store_compute(&one->store, t->missing)) return DRG_E_NOMEM;
    memset(one->room.x, 0, ((size_t)n + 2) * width * sizeof(float));
    for (uint32_t i = 0; i < n; i++)
        memcpy(one->room.x + (size_t)(i + 1) * width, one->store.vectors + (size_t)t->words[i] * width, width * sizeof(float));
    drg_net_run(&one->net, t->kernels, &one->room, (size_t)n + 2, &(drg_net_span){1, n}, 1);
    return DRG_OK;
}

static const float *heads_of(const teacher *one, uint32_t i)
{
    return one->room.y + (size_t)(i + 1) * one->net.shape.n_cols;
}

static void add_scores(drg_teachers *t, teacher *one, uint32_t n)
{
    const drg_net_shape *s = &one->net.shape;
    float share = 1.0f / (float)t->n;
    size_t cols = s->n_cols, tags = s->at_dep;
    for (uint32_t i = 0; i < n; i++) {
        const float *heads = heads_of(one, i);
        for (size_t j = 0; j < tags; j++) t->mean[i * tags + j] += share * heads[j];
        t->root[i] += share * heads[s->at_root];
    }
    const float *first = heads_of(one, 0);
    drg_kernels_pack(t->packed, first + s->at_head, 1, cols, s->arc, n);
    t->kernels->product(t->one, n, first + s->at_dep, cols, 1, t->packed, n, s->arc, n, NULL, 0);
    uint8_t bucket[2 * MOST];
    for (uint32_t d = 0; d < 2 * n; d++) bucket[d] = d == n ? 0 : (uint8_t)drg_net_bucket((int32_t)d - (int32_t)n);
    for (uint32_t i = 0; i < n; i++) {
        const float *as_dep = heads_of(one, i) + s->at_dist_dep;
        for (uint32_t j = 0; j < n; j++) {
            uint8_t b = bucket[j + n - i];
            t->score[(size_t)i * n + j] += share * (t->one[(size_t)i * n + j] + as_dep[b] + first[j * cols + s->at_dist_head + b]);
        }
    }
}

static void add_labels(drg_teachers *t, const teacher *one, uint32_t n)
{
    const drg_net *net = &one->net;
    const drg_net_shape *s = &net->shape;
    for (uint32_t i = 0; i < n; i++) {
        int is_root = t->head[i] == DRG_NONE;
        const float *dep = heads_of(one, i) + s->at_lab_dep;
        const float *above = is_root ? net->label_root : heads_of(one, t->head[i]) + s->at_lab_head;
        uint32_t bucket = is_root ? DRG_NET_BUCKETS : drg_net_bucket((int32_t)t->head[i] - (int32_t)i);
        const float *dist = net->label_dist + (size_t)bucket * s->hidden;
        for (uint32_t k = 0; k < s->hidden; k++) {
            float sum = dep[k] + above[k] + dist[k];
            t->hidden[(size_t)i * s->hidden + k] = sum > 0 ? sum : 0;
        }
    }
    t->kernels->product(t->label, s->n_rel, t->hidden, s->hidden, 1, net->label_w, n, s->hidden, s->n_rel, net->label_b, 0);
    for (size_t j = 0; j < (size_t)n * s->n_rel; j++) t->label_mean[j] += t->label[j] / (float)t->n;
}

// ---- the choice ---------------------------------------------------------------------------------------------------

static drg_err set_lemma(drg_teachers *t, drg_doc *doc, drg_token *token, uint32_t rule)
{
    uint32_t n = 0;
    if (token->upos == DRG_UPOS_VERB) { // as the reader does
        drg_str known = drg_lemma_irregular(token->form, drg_str_is(token->xpos, "VBD") || drg_str_is(token->xpos, "VBN"));
        if (known.n) {
            token->lemma = known;
            return DRG_OK;
        }
    }
    drg_str lower = drg_utf8_lowered(&t->scratch, token->form);
    uint32_t first = drg_labels_words(&t->labels, lower, &n);
    for (uint32_t i = first; i < first + n; i++)
        if (drg_str_eq(t->labels.words[i].xpos, token->xpos)) {
            token->lemma = t->labels.words[i].lemma;
            return DRG_OK;
        }
    token->lemma = drg_lemma_apply(&doc->arena, t->labels.lemma[rule], token->form);
    return token->lemma.p || !token->form.n ? DRG_OK : drg_doc_refused(doc);
}

static drg_err set_tags(drg_teachers *t, drg_doc *doc, drg_range toks)
{
    const drg_net_shape *s = &t->all[0].net.shape;
    const drg_kernels *k = t->kernels;
    for (uint32_t i = 0; i < toks.end - toks.first; i++) {
        drg_token *token = &doc->tokens[toks.first + i];
        const float *mean = t->mean + (size_t)i * s->at_dep;
        size_t feats = k->greatest(mean + s->at_feats, s->n_feats);
        token->upos = t->labels.upos_id[k->greatest(mean + s->at_upos, s->n_upos)];
        token->xpos = t->labels.xpos[k->greatest(mean + s->at_xpos, s->n_xpos)];
        token->feats = t->labels.feats[feats];
        token->morph = t->labels.morph[feats];
        DRG_TRY(set_lemma(t, doc, token, (uint32_t)k->greatest(mean + s->at_lemma, s->n_lemma)));
    }
    return DRG_OK;
}

static void set_labels(drg_teachers *t, drg_doc *doc, drg_range toks)
{
    uint32_t n_rel = t->all[0].net.shape.n_rel, root = t->labels.root;
    for (uint32_t i = 0; i < toks.end - toks.first; i++) {
        drg_token *token = &doc->tokens[toks.first + i];
        float *label = t->label_mean + (size_t)i * n_rel;
        uint32_t rel = root;
        if (t->head[i] != DRG_NONE || root == DRG_NO_CLASS) {
            if (root != DRG_NO_CLASS) label[root] = -3e38f;
            rel = (uint32_t)t->kernels->greatest(label, n_rel);
        }
        token->head = t->head[i] == DRG_NONE ? DRG_NONE : toks.first + t->head[i];
        token->rel = t->labels.rel_id[rel];
        token->deprel = t->labels.rel[rel];
    }
}

static drg_err set_names(drg_teachers *t, drg_doc *doc, drg_range toks)
{
    const drg_net_shape *s = &t->all[0].net.shape;
    uint32_t n = toks.end - toks.first;
    if (!drg_names_find(t->tags, t->sure, t->mean + s->at_names, s->at_dep, n, &t->scratch)) return DRG_E_NOMEM;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t tag = t->tags[i], place = (tag + 3) % 4; // 0 B, 1 I, 2 L, 3 U
        if (!tag) continue;
        if (place == 0 || place == 3) {
            drg_name *name = DRG_ARENA_PUSH(&doc->arena, doc->names, doc->n_names, doc->cap_names);
            if (!name) return drg_doc_refused(doc);
            *name = (drg_name){{toks.first + i, toks.first + i}, (drg_name_type)((tag - 1) / 4), 1.0f};
        }
        drg_name *name = &doc->names[doc->n_names - 1];
        name->toks.end = toks.first + i + 1;
        if (t->sure[i] < name->confidence) name->confidence = t->sure[i];
        doc->tokens[toks.first + i].name = doc->n_names - 1;
    }
    return DRG_OK;
}

static drg_err read_sentence(drg_teachers *t, drg_doc *doc, drg_range toks)
{
    uint32_t n = toks.end - toks.first;
    const drg_net_shape *s = &t->all[0].net.shape;
    memset(t->mean, 0, (size_t)n * s->at_dep * sizeof(float));
    memset(t->score, 0, (size_t)n * n * sizeof(float));
    memset(t->root, 0, n * sizeof(float));
    memset(t->label_mean, 0, (size_t)n * s->n_rel * sizeof(float));
    drg_arena_reset(&t->scratch);
    for (uint32_t m = 0; m < t->n; m++) {
        DRG_TRY(run_net(t, &t->all[m], doc->tokens + toks.first, n));
        add_scores(t, &t->all[m], n);
    }
    DRG_TRY(set_tags(t, doc, toks));
    if (!drg_tree_find(t->head, t->score, t->root, n, &t->scratch)) return DRG_E_NOMEM;
    for (uint32_t m = 0; m < t->n; m++) add_labels(t, &t->all[m], n);
    set_labels(t, doc, toks);
    return set_names(t, doc, toks);
}

drg_err drg_teachers_annotate(drg_teachers *t, drg_doc *doc)
{
    for (uint32_t i = 0; i < doc->n_tokens; i++) doc->tokens[i].name = DRG_NONE;
    doc->n_names = 0;
    for (uint32_t s = 0; s < doc->n_sents; s++) {
        drg_range toks = doc->sents[s].toks;
        if (toks.end > toks.first && toks.end - toks.first <= MOST) DRG_TRY(read_sentence(t, doc, toks));
    }
    drg_arena_reset(&t->scratch);
    if (!drg_names_agree(doc, (drg_range){0, doc->n_sents}, &t->scratch)) return DRG_E_NOMEM;
    return drg_doc_index_tree(doc);
}
