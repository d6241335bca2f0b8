// SPDX-License-Identifier: MIT
//
// nettree -- decoding trees and names; see nettree.h.
//
// Source   Chu and Liu 1965, Edmonds 1967, in the contracting form of McDonald et al. 2005, without recursion
// Cost     a tree by greedy choice is quadratic in words, by contraction cubic at worst; n is at most DRG_NET_SENT_MOST

#include "reader/nettree.h"

#include "reader/kernels.h"
#include "reader/net.h"

#define BAD (-1e9f)

static void clean(float *score, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!(score[i] > BAD && score[i] < -BAD)) score[i] = BAD; // also NaN
}

// Whether head (one root) reaches the root from every word.
static int is_tree(const uint32_t *head, uint32_t n, uint32_t *mark)
{
    for (uint32_t i = 0; i < n; i++) mark[i] = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t at = i;
        while (at != DRG_NONE && !mark[at]) {
            mark[at] = i + 1;
            at = head[at];
        }
        if (at != DRG_NONE && mark[at] == i + 1) return 0;
    }
    return 1;
}

// ---- Chu-Liu/Edmonds ----------------------------------------------------------------------------------------------

// Nodes have an id for good: 0 .. n-1 the words, n + s the node made by contraction s. While scores are looked at, a node
// lives in the row of one of its words.
typedef struct arc {
    uint32_t dep, head; // words
} arc;

typedef struct edmonds {
    uint32_t n, root;
    float *score;      // [n][n] dependent by head, between the nodes that are left
    arc *real;         // [n][n] the words whose arc score[i][j] is
    uint32_t *best;    // [n] row of the best head of a node that is left
    uint8_t *alive;    // [n]
    uint32_t *mark;    // [n]
    uint32_t *id;      // [n] node that lives in a row
    uint32_t *parent;  // [2n] by id: the node that it was contracted into, or DRG_NONE
    arc *into;         // [2n] by id: the arc into it
    uint32_t n_steps;
} edmonds;

static int edmonds_init(edmonds *e, float *score, uint32_t n, uint32_t root, drg_arena *scratch)
{
    *e = (edmonds){.n = n, .root = root, .score = score};
    e->real = DRG_ARENA_ARRAY(scratch, arc, (size_t)n * n);
    e->best = DRG_ARENA_ARRAY(scratch, uint32_t, n);
    e->alive = DRG_ARENA_ARRAY(scratch, uint8_t, n);
    e->mark = DRG_ARENA_ARRAY(scratch, uint32_t, n);
    e->id = DRG_ARENA_ARRAY(scratch, uint32_t, n);
    e->parent = DRG_ARENA_ARRAY(scratch, uint32_t, 2 * (size_t)n);
    e->into = DRG_ARENA_ARRAY(scratch, arc, 2 * (size_t)n);
    if (!e->real || !e->best || !e->alive || !e->mark || !e->id || !e->parent || !e->into) return 0;
    for (uint32_t i = 0; i < n; i++) {
        e->alive[i] = 1;
        e->id[i] = i;
        for (uint32_t j = 0; j < n; j++) e->real[(size_t)i * n + j] = (arc){i, j};
    }
    for (uint32_t i = 0; i < 2 * n; i++) e->parent[i] = DRG_NONE;
    return 1;
}

static void choose_heads(edmonds *e)
{
    for (uint32_t i = 0; i < e->n; i++) {
        e->best[i] = DRG_NONE;
        if (!e->alive[i] || i == e->root) continue;
        for (uint32_t j = 0; j < e->n; j++)
            if (j != i && e->alive[j] &&
                (e->best[i] == DRG_NONE || e->score[(size_t)i * e->n + j] > e->score[(size_t)i * e->n + e->best[i]]))
                e->best[i] = j;
    }
}

// A node on a cycle of best heads, or DRG_NONE.
static uint32_t find_cycle(edmonds *e)
{
    for (uint32_t i = 0; i < e->n; i++) e->mark[i] = 0;
    for (uint32_t i = 0; i < e->n; i++) {
        uint32_t at = i;
        while (at != DRG_NONE && !e->mark[at]) {
            e->mark[at] = i + 1;
            at = e->best[at];
        }
        if (at != DRG_NONE && e->mark[at] == i + 1) return at;
    }
    return DRG_NONE;
}

// Makes one node of the cycle through row start: arcs into it count what they gain over the arc that they break.
static void contract(edmonds *e, uint32_t start)
{
    uint32_t n = e->n, made = n + e->n_steps++, at = start;
    do {
        e->parent[e->id[at]] = made;
        e->into[e->id[at]] = e->real[(size_t)at * n + e->best[at]];
        e->alive[at] = 0;
        at = e->best[at];
    } while (at != start);
    for (uint32_t out = 0; out < n; out++) {
        if (!e->alive[out]) continue;
        float into_most = 0, from_most = 0;
        arc into = {0, 0}, from = {0, 0};
        at = start;
        do {
            size_t c_out = (size_t)at * n + out, out_c = (size_t)out * n + at;
            float gain = e->score[c_out] - e->score[(size_t)at * n + e->best[at]];
            if (at == start || gain > into_most) {
                into_most = gain;
                into = e->real[c_out];
            }
            if (at == start || e->score[out_c] > from_most) {
                from_most = e->score[out_c];
                from = e->real[out_c];
            }
            at = e->best[at];
        } while (at != start);
        e->score[(size_t)start * n + out] = into_most;
        e->score[(size_t)out * n + start] = from_most;
        e->real[(size_t)start * n + out] = into;
        e->real[(size_t)out * n + start] = from;
    }
    e->alive[start] = 1;
    e->id[start] = made;
}

static void edmonds_run(edmonds *e, uint32_t *head)
{
    uint32_t at;
    for (choose_heads(e); (at = find_cycle(e)) != DRG_NONE; choose_heads(e)) contract(e, at);
    for (uint32_t i = 0; i < e->n; i++)
        if (e->best[i] != DRG_NONE) e->into[e->id[i]] = e->real[(size_t)i * e->n + e->best[i]];
    // Undo the contractions, newest first: the arc into a node enters one of its parts, which gives up its arc in the cycle.
    for (uint32_t s = e->n_steps; s-- > 0;) {
        arc entering = e->into[e->n + s];
        uint32_t part = entering.dep;
        while (e->parent[part] != e->n + s) part = e->parent[part];
        e->into[part] = entering;
    }
    for (uint32_t i = 0; i < e->n; i++) head[i] = i == e->root ? DRG_NONE : e->into[i].head;
}

// ---- trees --------------------------------------------------------------------------------------------------------

// The word that gains most by being the root instead of having its best head.
static uint32_t choose_root(const float *score, const float *root, const uint32_t *best, uint32_t n)
{
    uint32_t chosen = 0;
    float most = 0;
    for (uint32_t i = 0; i < n; i++) {
        float margin = root[i] - (best[i] == DRG_NONE ? BAD : score[(size_t)i * n + best[i]]);
        if (i == 0 || margin > most) {
            most = margin;
            chosen = i;
        }
    }
    return chosen;
}

int drg_tree_find(uint32_t *head, float *score, float *root, uint32_t n, drg_arena *scratch)
{
    uint32_t *best = DRG_ARENA_ARRAY(scratch, uint32_t, n), *mark = DRG_ARENA_ARRAY(scratch, uint32_t, n), n_roots = 0;
    if (!best || !mark) return 0;
    clean(score, (size_t)n * n);
    clean(root, n);
    for (uint32_t i = 0; i < n; i++) {
        const float *row = score + (size_t)i * n;
        best[i] = DRG_NONE;
        for (uint32_t j = 0; j < n; j++)
            if (j != i && (best[i] == DRG_NONE || row[j] > row[best[i]])) best[i] = j;
        int is_root = best[i] == DRG_NONE || root[i] > row[best[i]];
        head[i] = is_root ? DRG_NONE : best[i];
        n_roots += (uint32_t)is_root;
    }
    if (n_roots == 1 && is_tree(head, n, mark)) return 1;
    uint32_t chosen = choose_root(score, root, best, n);
    for (uint32_t i = 0; i < n; i++) head[i] = i == chosen ? DRG_NONE : best[i];
    if (is_tree(head, n, mark)) return 1;
    edmonds e;
    if (!edmonds_init(&e, score, n, chosen, scratch)) return 0;
    edmonds_run(&e, head);
    return 1;
}

// ---- names --------------------------------------------------------------------------------------------------------

// Tags: 0 is O; 1 + 4 t + {B, I, L, U} for type t. B and I must be followed by I or L of the same type.
enum { OUTSIDE, N_TAGS = DRG_NET_NAME_TAGS };
enum { BEGIN, INNER, LAST, UNIT };

static size_t tag_at(size_t type, size_t place)
{
    return 1 + 4 * type + place;
}

// Best score of each tag for the words so far, and the tag of the word before on that path. What can follow O can follow the
// end of any span: one search serves them all.
static void step(float now[N_TAGS], uint8_t back[N_TAGS], const float before[N_TAGS], const float score[N_TAGS])
{
    size_t closed = OUTSIDE;
    for (size_t t = 0; t < DRG_N_NAME; t++) {
        if (before[tag_at(t, LAST)] > before[closed]) closed = tag_at(t, LAST);
        if (before[tag_at(t, UNIT)] > before[closed]) closed = tag_at(t, UNIT);
    }
    now[OUTSIDE] = before[closed] + score[OUTSIDE];
    back[OUTSIDE] = (uint8_t)closed;
    for (size_t t = 0; t < DRG_N_NAME; t++) {
        size_t open = before[tag_at(t, INNER)] > before[tag_at(t, BEGIN)] ? tag_at(t, INNER) : tag_at(t, BEGIN);
        for (size_t p = 0; p < 4; p++) {
            size_t from = p == BEGIN || p == UNIT ? closed : open;
            now[tag_at(t, p)] = before[from] + score[tag_at(t, p)];
            back[tag_at(t, p)] = (uint8_t)from;
        }
    }
    for (size_t t = 0; t < N_TAGS; t++)
        if (now[t] < BAD * 4) now[t] = BAD * 4;
}

// Probability of one tag of a word.
static float probability(const float *score, size_t tag)
{
    float most = BAD, sum = 0;
    for (size_t t = 0; t < N_TAGS; t++)
        if (score[t] > most) most = score[t];
    for (size_t t = 0; t < N_TAGS; t++)
        if (score[t] == score[t]) sum += drg_exp(score[t] - most);
    return score[tag] == score[tag] && sum > 0 ? drg_exp(score[tag] - most) / sum : 0.0f;
}

// A network that is broken can make every path equally bad; then a span can lack its end.
static int well_formed(const uint8_t *tag, uint32_t n)
{
    size_t open = OUTSIDE;
    for (uint32_t i = 0; i <= n; i++) {
        size_t now = i < n ? tag[i] : OUTSIDE, place = (now + 3) % 4;
        int inside = now != OUTSIDE && (place == INNER || place == LAST);
        if (inside != (open != OUTSIDE) || (inside && (now - 1) / 4 != (open - 1) / 4)) return 0;
        open = now != OUTSIDE && place < LAST ? now : OUTSIDE;
    }
    return 1;
}

int drg_names_find(uint8_t *tag, float *sure, const float *score, size_t stride, uint32_t n, drg_arena *scratch)
{
    if (n == 0) return 1;
    uint8_t *back = DRG_ARENA_ARRAY(scratch, uint8_t, (size_t)n * N_TAGS);
    if (!back) return 0;
    float sums[2][N_TAGS], row[N_TAGS];
    for (size_t t = 0; t < N_TAGS; t++) sums[1][t] = t == OUTSIDE ? 0.0f : BAD * 4; // as after an O
    for (uint32_t i = 0; i < n; i++) {
        memcpy(row, score + i * stride, sizeof row);
        clean(row, N_TAGS);
        step(sums[i % 2], back + (size_t)i * N_TAGS, sums[(i + 1) % 2], row);
    }
    const float *last = sums[(n - 1) % 2];
    size_t at = OUTSIDE;
    for (size_t t = 1; t < N_TAGS; t++)
        if ((t + 3) % 4 >= LAST && last[t] > last[at]) at = t;
    for (uint32_t i = n; i-- > 0;) {
        tag[i] = (uint8_t)at;
        at = back[(size_t)i * N_TAGS + at];
    }
    if (!well_formed(tag, n)) memset(tag, OUTSIDE, n);
    for (uint32_t i = 0; i < n; i++) sure[i] = tag[i] == OUTSIDE ? 1.0f : probability(score + i * stride, tag[i]);
    return 1;
}
