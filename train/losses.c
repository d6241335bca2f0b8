// SPDX-License-Identifier: MIT
//
// losses -- what each head pays for its mistakes, and the gradients of its scores; see backprop.h.

#include "backprop_state.h"
#include "loops.h"

#include <string.h>

#define ROW_MOST 8192 // scores of one choice, padded to 16

// Probabilities of n scores into p (room to the next multiple of 16). Returns log of the sum, plus the greatest score.
static float softmax(const drg_kernels *kernels, float *p, const float *score, size_t n)
{
    float most = score[0], sum = 0;
    for (size_t i = 1; i < n; i++)
        if (score[i] > most) most = score[i];
    size_t padded = (n + 15) / 16 * 16;
    for (size_t i = 0; i < n; i++) p[i] = score[i] - most;
    for (size_t i = n; i < padded; i++) p[i] = -87;
    kernels->exponential(p, padded);
    for (size_t i = 0; i < n; i++) sum += p[i];
    float times = 1 / sum;
    for (size_t i = 0; i < n; i++) p[i] *= times;
    return most + drg_log(sum);
}

// Cross-entropy of one choice among n, its gradient times weight into grad.
static float choose(const drg_kernels *kernels, float *grad, const float *score, size_t n, size_t right, float weight)
{
    float p[ROW_MOST];
    float loss = softmax(kernels, p, score, n) - score[right];
    for (size_t i = 0; i < n; i++) grad[i] = p[i] * weight;
    grad[right] -= weight;
    return loss;
}

static double tag_losses(drg_backprop *bp, const drg_word *word, size_t row, float weight)
{
    const drg_net_shape *s = &bp->params->shape;
    const float *score = bp->heads + row * s->n_cols;
    float *grad = bp->heads_grad + row * s->n_cols;
    const struct {
        uint32_t at, n, right;
        float weight;
    } heads[4] = {{s->at_upos, s->n_upos, word->upos, 1.0f},
                  {s->at_xpos, s->n_xpos, word->xpos, 0.5f},
                  {s->at_feats, s->n_feats, word->feats, 0.5f},
                  {s->at_lemma, s->n_lemma, word->lemma, 0.5f}};
    double loss = 0;
    for (size_t i = 0; i < 4; i++)
        if (heads[i].right < heads[i].n)
            loss += (double)(heads[i].weight * choose(bp->kernels, grad + heads[i].at, score + heads[i].at, heads[i].n, heads[i].right,
                                                      weight * heads[i].weight));
    return loss;
}

// -log of the probability that one of the right tags is chosen.
static double name_loss(drg_backprop *bp, uint32_t right, size_t row, float weight)
{
    const drg_net_shape *s = &bp->params->shape;
    float p[32], among = 1e-30f;
    softmax(bp->kernels, p, bp->heads + row * s->n_cols + s->at_names, DRG_NET_NAME_TAGS);
    float *grad = bp->heads_grad + row * s->n_cols + s->at_names;
    for (uint32_t t = 0; t < DRG_NET_NAME_TAGS; t++)
        if (right & 1u << t) among += p[t];
    for (uint32_t t = 0; t < DRG_NET_NAME_TAGS; t++) grad[t] = (p[t] - (right & 1u << t ? p[t] / among : 0)) * weight;
    return (double)-drg_log(among);
}

// ---- arcs ---------------------------------------------------------------------------------------------------------

// Scores of every head for every word, [n][n + 1], the root last; a word is never its own head.
static void score_arcs(drg_backprop *bp, const drg_net_span *span, size_t stride)
{
    const drg_net_shape *s = &bp->params->shape;
    const float *heads = bp->heads + (size_t)span->first * s->n_cols;
    size_t n = span->n, cols = s->n_cols;
    drg_kernels_pack(bp->packed, heads + s->at_head, 1, cols, s->arc, n);
    bp->kernels->product(bp->score, stride, heads + s->at_dep, cols, 1, bp->packed, n, s->arc, n, NULL, 0);
    for (size_t i = 0; i < n; i++) {
        float *row = bp->score + i * stride;
        for (size_t j = 0; j < n; j++) {
            if (i == j) continue;
            uint32_t b = drg_net_bucket((int32_t)j - (int32_t)i);
            row[j] += heads[i * cols + s->at_dist_dep + b] + heads[j * cols + s->at_dist_head + b];
        }
        row[i] = -1e4f;
        row[n] = heads[i * cols + s->at_root];
    }
}

static double arc_losses(drg_backprop *bp, const drg_sentence *sent, const drg_net_span *span, float weight)
{
    const drg_net_shape *s = &bp->params->shape;
    size_t n = span->n, cols = s->n_cols, stride = DRG_NET_SENT_MOST + 32;
    const drg_word *words = bp->corpus->words + sent->first;
    const float *heads = bp->heads + (size_t)span->first * cols;
    float *grads = bp->heads_grad + (size_t)span->first * cols;
    double loss = 0;
    score_arcs(bp, span, stride);
    for (size_t i = 0; i < n; i++) {
        float *row = bp->score + i * stride;
        float d[DRG_NET_SENT_MOST + 32];
        loss += (double)choose(bp->kernels, d, row, n + 1, words[i].head ? words[i].head - 1u : n, weight);
        d[i] = 0;
        memcpy(row, d, (n + 1) * sizeof *d);
        grads[i * cols + s->at_root] += d[n];
        for (size_t j = 0; j < n; j++) {
            if (i == j) continue;
            uint32_t b = drg_net_bucket((int32_t)j - (int32_t)i);
            grads[i * cols + s->at_dist_dep + b] += d[j];
            grads[j * cols + s->at_dist_head + b] += d[j];
        }
    }
    // score = D H^T: the gradient of D is dS H, of H is dS^T D.
    drg_kernels_pack(bp->packed, heads + s->at_head, cols, 1, n, s->arc);
    bp->kernels->product(grads + s->at_dep, cols, bp->score, stride, 1, bp->packed, n, n, s->arc, NULL, 1);
    drg_kernels_pack(bp->packed, heads + s->at_dep, cols, 1, n, s->arc);
    bp->kernels->product(grads + s->at_head, cols, bp->score, 1, stride, bp->packed, n, n, s->arc, NULL, 1);
    return loss;
}

// ---- labels -------------------------------------------------------------------------------------------------------

// Where the label vector of a word's head is: within heads, or the root's own.
static const float *head_vector(const drg_backprop *bp, const drg_word *word, size_t first)
{
    const drg_params *p = bp->params;
    if (!word->head) return p->value + p->label_root;
    return bp->heads + (first + word->head - 1) * p->shape.n_cols + p->shape.at_lab_head;
}

static size_t dist_row(const drg_word *word, size_t i)
{
    return word->head ? drg_net_bucket((int32_t)word->head - 1 - (int32_t)i) : DRG_NET_BUCKETS;
}

// Words with a label, over all sentences of the batch: `row_of` their rows; hidden their relu(dep + head + distance).
static size_t gather_labels(drg_backprop *bp, const uint32_t *sents)
{
    const drg_params *p = bp->params;
    const drg_net_shape *s = &p->shape;
    size_t n = 0;
    for (uint32_t k = 0; k < bp->n_spans; k++) {
        const drg_sentence *sent = &bp->corpus->sents[sents[k]];
        if (!(sent->tree_weight > 0)) continue;
        for (size_t i = 0; i < sent->n; i++) {
            const drg_word *word = &bp->corpus->words[sent->first + i];
            if (word->rel >= s->n_rel) continue;
            size_t first = bp->spans[k].first;
            const float *dep = bp->heads + (first + i) * s->n_cols + s->at_lab_dep, *head = head_vector(bp, word, first);
            const float *dist = p->value + p->label_dist + dist_row(word, i) * s->hidden;
            float *hidden = bp->hidden + n * s->hidden;
            for (size_t j = 0; j < s->hidden; j++) {
                float sum = dep[j] + head[j] + dist[j];
                hidden[j] = sum > 0 ? sum : 0;
            }
            bp->row_of[n++] = (uint32_t)(first + i);
        }
    }
    return n;
}

DRG_CLONES static void add_three(float *a, float *b, float *c, const float *d, const float *hidden, size_t n)
{
    for (size_t j = 0; j < n; j++) {
        float x = hidden[j] > 0 ? d[j] : 0;
        a[j] += x;
        b[j] += x;
        c[j] += x;
    }
}

static double label_losses(drg_backprop *bp, const uint32_t *sents, float weight)
{
    drg_params *p = bp->params;
    const drg_net_shape *s = &p->shape;
    size_t n = gather_labels(bp, sents), at = 0;
    double loss = 0;
    if (!n) return 0;
    drg_kernels_pack(bp->packed, p->value + p->label.w, s->n_rel, 1, s->hidden, s->n_rel);
    bp->kernels->product(bp->label, s->n_rel, bp->hidden, s->hidden, 1, bp->packed, n, s->hidden, s->n_rel, p->value + p->label.b, 0);
    for (uint32_t k = 0; k < bp->n_spans; k++) {
        const drg_sentence *sent = &bp->corpus->sents[sents[k]];
        if (!(sent->tree_weight > 0)) continue;
        for (size_t i = 0; i < sent->n; i++) {
            const drg_word *word = &bp->corpus->words[sent->first + i];
            if (word->rel >= s->n_rel) continue;
            float d[ROW_MOST], *score = bp->label + at * s->n_rel;
            loss += (double)(sent->tree_weight * choose(bp->kernels, d, score, s->n_rel, word->rel, weight * sent->tree_weight));
            memcpy(score, d, s->n_rel * sizeof *d); // the scores become their gradients
            for (size_t j = 0; j < s->n_rel; j++) p->grad[p->label.b + j] += d[j];
            at++;
        }
    }
    drg_kernels_pack(bp->packed, bp->label, s->n_rel, 1, n, s->n_rel);
    bp->kernels->product(p->grad + p->label.w, s->n_rel, bp->hidden, 1, s->hidden, bp->packed, s->hidden, n, s->n_rel, NULL, 1);
    drg_kernels_pack(bp->packed, p->value + p->label.w, 1, s->n_rel, s->n_rel, s->hidden);
    bp->kernels->product(bp->hidden_grad, s->hidden, bp->label, s->n_rel, 1, bp->packed, n, s->n_rel, s->hidden, NULL, 0);
    at = 0;
    for (uint32_t k = 0; k < bp->n_spans; k++) {
        const drg_sentence *sent = &bp->corpus->sents[sents[k]];
        if (!(sent->tree_weight > 0)) continue;
        for (size_t i = 0; i < sent->n; i++) {
            const drg_word *word = &bp->corpus->words[sent->first + i];
            if (word->rel >= s->n_rel) continue;
            size_t first = bp->spans[k].first;
            float *dep = bp->heads_grad + bp->row_of[at] * s->n_cols + s->at_lab_dep;
            float *head = word->head ? bp->heads_grad + (first + word->head - 1) * s->n_cols + s->at_lab_head : p->grad + p->label_root;
            float *dist = p->grad + p->label_dist + dist_row(word, i) * s->hidden;
            add_three(dep, head, dist, bp->hidden_grad + at * s->hidden, bp->hidden + at * s->hidden, s->hidden);
            at++;
        }
    }
    return loss;
}

// ---- all ----------------------------------------------------------------------------------------------------------

double drg_losses(drg_backprop *bp, const uint32_t *sents)
{
    const drg_net_shape *s = &bp->params->shape;
    float weight = bp->n_words ? 1.0f / (float)bp->n_words : 0;
    double loss = 0;
    memset(bp->heads_grad, 0, (size_t)bp->n_rows * s->n_cols * sizeof(float));
    for (uint32_t k = 0; k < bp->n_spans; k++) {
        const drg_sentence *sent = &bp->corpus->sents[sents[k]];
        for (size_t i = 0; i < sent->n; i++) {
            const drg_word *word = &bp->corpus->words[sent->first + i];
            size_t row = bp->spans[k].first + i;
            if (sent->tree_weight > 0) loss += (double)sent->tree_weight * tag_losses(bp, word, row, weight * sent->tree_weight);
            if (sent->name_weight > 0 && word->names)
                loss += (double)sent->name_weight * name_loss(bp, word->names, row, weight * sent->name_weight);
        }
        if (sent->tree_weight > 0)
            loss += (double)sent->tree_weight * arc_losses(bp, sent, &bp->spans[k], weight * sent->tree_weight);
    }
    return loss + label_losses(bp, sents, weight);
}
