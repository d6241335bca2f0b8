// SPDX-License-Identifier: MIT
//
// judge_features -- predicates, arguments and paths of a pair as features; see judge_features.h.

#include "code/judge_features.h"

#include "code/status.h"

#include <math.h>

enum { CHAIN_MOST = 24, AROUND_MOST = 40, WORDS_MOST = 120, LEMMA_MOST = 48 };

typedef struct chain {
    uint32_t n, tok[CHAIN_MOST];
} chain;

typedef struct maker {
    const drg_doc *doc;
    const drg_lexicon *lexicon;
    const drg_judge_words *words;
    const drg_sides *sides;
    drg_judge_input *out;
    drg_range sent;       // tokens of the sentence
    chain up[2];          // from the head of either side to the root, the head first
    uint32_t top;         // the lowest token above both, or above the one side that is there
    uint32_t verb[2];     // the predicates above either side, or DRG_NONE
} maker;

// ---- names of features ----------------------------------------------------------------------------------------------

static uint64_t mix_bytes(uint64_t h, const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)p[i];
        if (c >= 'A' && c <= 'Z') c = (unsigned char)(c + 32);
        h = (h ^ c) * 0x100000001b3u;
    }
    return (h ^ 0x1f) * 0x100000001b3u;
}

static uint64_t key_start(const char *kind) { return mix_bytes(0xcbf29ce484222325u, kind, strlen(kind)); }
static uint64_t key_str(uint64_t h, drg_str s) { return mix_bytes(h, s.p ? s.p : "", s.n); }
static uint64_t key_text(uint64_t h, const char *s) { return mix_bytes(h, s ? s : "-", s ? strlen(s) : 1); }
static uint64_t key_number(uint64_t h, uint32_t n) { return mix_bytes(h, (const char[]){(char)('a' + n % 26), (char)('a' + n / 26 % 26)}, 2); }

static void put(maker *m, uint64_t key, float value)
{
    if (m->out->n == DRG_JUDGE_FEATURES_MOST) return;
    m->out->items[m->out->n++] = (drg_judge_feature){(uint32_t)(key ^ key >> 32), value};
}

static drg_str lemma(const maker *m, uint32_t tok)
{
    const drg_token *t = &m->doc->tokens[tok];
    drg_str l = !t->lemma.n || (t->lemma.n == 1 && t->lemma.p[0] == '_') ? t->form : t->lemma;
    return l.n > LEMMA_MOST ? drg_str_sub(l, 0, LEMMA_MOST) : l;
}

static uint64_t key_tok(const maker *m, uint64_t h, uint32_t tok) { return key_str(h, tok == DRG_NONE ? DRG_STR("-") : lemma(m, tok)); }

// ---- where a token stands -------------------------------------------------------------------------------------------

static int in_span(const maker *m, uint32_t tok, drg_span span)
{
    drg_span t = m->doc->tokens[tok].span;
    return t.start < span.end && span.start < t.end;
}

// 's', 't' or '-': which side a token belongs to.
static const char *side_of(const maker *m, uint32_t tok)
{
    return in_span(m, tok, m->sides->source) ? "s" : in_span(m, tok, m->sides->target) ? "t" : "-";
}

static int content(const maker *m, uint32_t tok)
{
    drg_upos u = (drg_upos)m->doc->tokens[tok].upos;
    return u == DRG_UPOS_NOUN || u == DRG_UPOS_VERB || u == DRG_UPOS_ADJ || u == DRG_UPOS_ADV;
}

static void climb(const maker *m, uint32_t from, chain *out)
{
    out->n = 0;
    for (; from != DRG_NONE && out->n < CHAIN_MOST; from = m->doc->tokens[from].head) out->tok[out->n++] = from;
}

static uint32_t lowest_common(const maker *m)
{
    const chain *a = &m->up[0], *b = &m->up[1];
    for (uint32_t i = 0; i < a->n; i++)
        for (uint32_t k = 0; k < b->n; k++)
            if (a->tok[i] == b->tok[k]) return a->tok[i];
    return a->n ? a->tok[a->n - 1] : b->n ? b->tok[b->n - 1] : DRG_NONE;
}

static uint32_t verb_above(const maker *m, int side)
{
    const chain *c = &m->up[side];
    for (uint32_t i = 1; i < c->n; i++)
        if (m->doc->tokens[c->tok[i]].upos == DRG_UPOS_VERB || drg_clause_is_predicate(m->doc, c->tok[i])) return c->tok[i];
    return c->n > 1 ? c->tok[c->n - 1] : c->n && drg_clause_is_predicate(m->doc, c->tok[0]) ? c->tok[0] : DRG_NONE;
}

// ---- word vectors ---------------------------------------------------------------------------------------------------

static uint64_t word_key(drg_str s)
{
    char small[LEMMA_MOST];
    size_t n = s.n < LEMMA_MOST ? s.n : LEMMA_MOST;
    for (size_t i = 0; i < n; i++) small[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] + 32) : s.p[i];
    return drg_str_hash((drg_str){small, n});
}

static uint32_t vector_row(const drg_judge_words *w, uint64_t key)
{
    uint32_t low = 0, high = w->n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (w->keys[mid] < key) low = mid + 1;
        else high = mid;
    }
    return low < w->n && w->keys[low] == key ? low : DRG_NONE;
}

static void add_vector(maker *m, int slot, uint32_t tok, float share)
{
    const drg_judge_words *w = m->words;
    if (tok == DRG_NONE || !w->n) return;
    uint32_t row = vector_row(w, word_key(m->doc->tokens[tok].form));
    if (row == DRG_NONE) row = vector_row(w, word_key(lemma(m, tok)));
    if (row == DRG_NONE) return;
    float *to = m->out->dense + (size_t)slot * w->dim;
    const int8_t *from = w->vectors + (size_t)row * w->dim;
    for (uint32_t i = 0; i < w->dim; i++) to[i] += share * w->scale[row] * (float)from[i];
}

// The sum of a slot cut to length 1, so that many words weigh as much as one.
static void level(maker *m, int slot)
{
    float *v = m->out->dense + (size_t)slot * m->words->dim, sum = 0;
    for (uint32_t i = 0; i < m->words->dim; i++) sum += v[i] * v[i];
    if (!(sum > 0)) return;
    float by = 1.0f / sqrtf(sum);
    for (uint32_t i = 0; i < m->words->dim; i++) v[i] *= by;
}

// ---- predicates -----------------------------------------------------------------------------------------------------

// Which types the patterns of this word have: knowledge of the word where none of its patterns fits.
static void put_votes(maker *m, const char *role, uint32_t tok, float weight)
{
    drg_votes votes = {.n = 0};
    if (tok == DRG_NONE) return;
    drg_votes_of(m->doc, m->lexicon, tok, 1.0f, &votes);
    for (uint32_t i = 0; i < votes.n; i++) put(m, key_text(key_text(key_start("vote"), role), votes.type[i]), weight * votes.share[i]);
}

static uint32_t child(const maker *m, uint32_t tok, uint32_t i)
{
    const drg_token *t = &m->doc->tokens[tok];
    return i < AROUND_MOST && t->child_first + i < t->child_end ? m->doc->children[t->child_first + i] : DRG_NONE;
}

// One dependent of a predicate, by itself and with its predicate.
static void put_dependent(maker *m, const char *role, uint32_t pred, uint32_t c, int deep)
{
    const drg_doc *doc = m->doc;
    drg_rel rel = drg_rel_base((drg_rel)doc->tokens[c].rel);
    const char *side = side_of(m, c);
    uint64_t h = key_number(key_text(key_start("dep"), role), (uint32_t)rel);
    switch (rel) {
    case DRG_REL_OBJ: case DRG_REL_IOBJ: case DRG_REL_NSUBJ: case DRG_REL_XCOMP: case DRG_REL_CCOMP: case DRG_REL_ADVCL: case DRG_REL_ACL:
        put(m, key_text(key_tok(m, h, pred), side), 0.7f);
        if (*side == '-') {
            put(m, key_tok(m, h, c), 0.7f);
            put(m, key_tok(m, key_tok(m, h, pred), c), 0.7f);
        }
        break;
    case DRG_REL_OBL: case DRG_REL_NMOD: {
        uint32_t by = drg_clause_case(doc, c);
        h = key_tok(m, h, by);
        put(m, key_text(key_tok(m, h, pred), side), 0.7f);
        put(m, key_text(h, side), 0.5f);
        if (*side == '-') put(m, key_tok(m, h, c), 0.5f);
        break;
    }
    case DRG_REL_AUX: case DRG_REL_MARK: case DRG_REL_ADVMOD:
        put(m, key_tok(m, h, c), 0.5f);
        put(m, key_tok(m, key_tok(m, h, c), pred), 0.5f);
        break;
    case DRG_REL_COMPOUND: put(m, key_tok(m, key_tok(m, h, pred), c), 0.7f); break;
    case DRG_REL_AMOD: put(m, key_tok(m, h, c), 0.4f); break;
    default: break;
    }
    if (!deep) return;
    if (rel == DRG_REL_XCOMP || rel == DRG_REL_CCOMP || rel == DRG_REL_ADVCL) {
        add_vector(m, DRG_SLOT_V_COMPLEMENT, c, 1);
        put_votes(m, rel == DRG_REL_ADVCL ? "advcl" : "comp", c, 0.7f);
        for (uint32_t i = 0, d; (d = child(m, c, i)) != DRG_NONE; i++) {
            put_dependent(m, rel == DRG_REL_ADVCL ? "advcl" : "comp", c, d, 0);
            drg_rel r = drg_rel_base((drg_rel)doc->tokens[d].rel);
            if (r != DRG_REL_OBJ) continue;
            put(m, key_tok(m, key_tok(m, key_start("pred-comp-obj"), c), d), 0.7f);
            if (*side_of(m, d) == '-') add_vector(m, DRG_SLOT_V_OBJECT, d, 0.5f);
        }
    }
    if (rel == DRG_REL_OBJ && *side == '-') {
        add_vector(m, DRG_SLOT_V_OBJECT, c, 1);
        put_votes(m, "obj", c, 0.7f);
        for (uint32_t i = 0, d; (d = child(m, c, i)) != DRG_NONE; i++) put_dependent(m, "obj", c, d, 0);
    }
}

static void put_predicate(maker *m, const char *role, uint32_t pred, int slot)
{
    if (pred == DRG_NONE) {
        put(m, key_text(key_start("pred-none"), role), 1);
        return;
    }
    const drg_doc *doc = m->doc;
    uint64_t h = key_text(key_start("pred"), role);
    int passive = doc->tokens[pred].upos == DRG_UPOS_VERB && drg_clause_passive(doc, pred);
    int negated = drg_clause_negated(doc, pred);
    put(m, key_tok(m, h, pred), 1);
    put(m, key_number(key_tok(m, h, pred), (uint32_t)(1 + passive + 2 * negated)), 0.7f);
    put(m, key_number(h, (uint32_t)(passive + 2 * negated)), 0.5f);
    put(m, key_number(key_number(h, doc->tokens[pred].upos), (doc->tokens[pred].morph & DRG_MORPH_FIN) != 0), 0.3f);
    put_votes(m, role, pred, 1.0f);
    add_vector(m, slot, pred, 1);
    for (uint32_t i = 0, c; (c = child(m, pred, i)) != DRG_NONE; i++) put_dependent(m, role, pred, c, 1);
    // the verb that governs it: "agreed to", "threatened to", "forced to"
    uint32_t above = doc->tokens[pred].head;
    if (above == DRG_NONE) return;
    put(m, key_number(key_tok(m, key_text(key_start("above"), role), above), (uint32_t)drg_rel_base((drg_rel)doc->tokens[pred].rel)), 0.6f);
    put(m, key_tok(m, key_tok(m, key_text(key_start("above+"), role), above), pred), 0.6f);
}

// ---- sides ----------------------------------------------------------------------------------------------------------

static void put_actor(maker *m, const char *side, uint32_t head)
{
    const drg_doc *doc = m->doc;
    if (head == DRG_NONE) {
        put(m, key_text(key_start("side-none"), side), 1);
        return;
    }
    const drg_token *t = &doc->tokens[head];
    uint64_t h = key_text(key_start("side"), side);
    put(m, key_number(key_text(key_start("side-rel"), side), (uint32_t)t->rel), 0.7f);
    put(m, key_tok(m, key_number(key_text(key_start("side-case"), side), 1), drg_clause_case(doc, head)), 0.6f);
    put(m, key_number(key_text(key_start("side-pos"), side), t->upos), 0.3f);
    if (t->upos != DRG_UPOS_PROPN) put(m, key_tok(m, h, head), 0.8f);
    put_votes(m, side, head, 0.6f);
    uint32_t mention = drg_clause_mention(doc, head);
    if (mention == DRG_NONE) return;
    const drg_actor *a = &doc->actors[doc->mentions[mention].actor];
    put(m, key_number(key_text(key_start("actor"), side), (uint32_t)a->type), 0.6f);
    if (a->sectors[0].n) put(m, key_str(key_text(key_start("sector"), side), a->sectors[0]), 0.6f);
    put(m, key_number(key_text(key_start("plural"), side), a->plural), 0.3f);
}

static void put_side_words(maker *m, const char *side, drg_span span, uint32_t head, int slot)
{
    uint32_t n = 0;
    for (uint32_t t = m->sent.first; t < m->sent.end && n < 16; t++) {
        if (!in_span(m, t, span) || !content(m, t)) continue;
        n++;
        if (t != head) put(m, key_tok(m, key_text(key_start("side-word"), side), t), 0.4f);
        add_vector(m, slot, t, t == head ? 1.0f : 0.5f);
    }
    if (head == DRG_NONE) return;
    for (uint32_t i = 0, c; (c = child(m, head, i)) != DRG_NONE; i++) // "demands | by the street"
        if (!in_span(m, c, span)) put_dependent(m, side, head, c, 0);
}

// Nouns between a side and its predicate: "sanctions against {Iran}", "the arrest by [police]".
static void put_governors(maker *m, const char *side, int which)
{
    const chain *c = &m->up[which];
    for (uint32_t i = 1; i < c->n && i < 6 && c->tok[i] != m->verb[which]; i++) {
        uint32_t t = c->tok[i], below = c->tok[i - 1];
        uint64_t h = key_tok(m, key_text(key_start("gov"), side), t);
        put(m, h, 0.8f);
        put(m, key_tok(m, h, drg_clause_case(m->doc, below)), 0.6f);
        if (m->verb[which] != DRG_NONE) put(m, key_tok(m, key_tok(m, key_text(key_start("gov-verb"), side), t), m->verb[which]), 0.6f);
        put_votes(m, "gov", t, 0.7f);
        add_vector(m, DRG_SLOT_V_PATH, t, 1);
    }
}

// ---- the path and the words around ----------------------------------------------------------------------------------

static void put_path(maker *m)
{
    const drg_doc *doc = m->doc;
    uint64_t rels = key_start("path-rel"), words = key_start("path-word");
    if (m->sides->source_head == DRG_NONE || m->sides->target_head == DRG_NONE || m->top == DRG_NONE) return;
    uint32_t steps[2] = {0, 0};
    for (int side = 0; side < 2; side++) {
        const chain *c = &m->up[side];
        for (uint32_t i = 0; i < c->n && c->tok[i] != m->top; i++) {
            rels = key_number(rels, (uint32_t)drg_rel_base((drg_rel)doc->tokens[c->tok[i]].rel) + (side ? 60u : 0u));
            if (i) {
                words = key_tok(m, words, c->tok[i]);
                put(m, key_tok(m, key_number(key_start("on-path"), (uint32_t)side), c->tok[i]), 0.6f);
                add_vector(m, DRG_SLOT_V_PATH, c->tok[i], 0.5f);
            }
            steps[side]++;
        }
        rels = key_number(rels, 200);
    }
    put(m, rels, 0.5f);
    put(m, key_tok(m, words, m->top), 1.0f);
    put(m, key_number(key_number(key_start("path-long"), steps[0] < 5 ? steps[0] : 5), steps[1] < 5 ? steps[1] : 5), 0.4f);
    put(m, key_number(key_start("order"), m->sides->source_head < m->sides->target_head), 0.3f);
}

static void put_words(maker *m)
{
    uint32_t a = m->sides->source_head, b = m->sides->target_head, seen = 0, before = DRG_NONE;
    uint32_t low = a == DRG_NONE || b == DRG_NONE ? m->sent.end : a < b ? a : b, high = a == DRG_NONE || b == DRG_NONE ? 0 : a < b ? b : a;
    for (uint32_t t = m->sent.first; t < m->sent.end && seen < WORDS_MOST; t++) {
        if (*side_of(m, t) != '-') continue;
        int between = t > low && t < high;
        if (between && m->doc->tokens[t].upos != DRG_UPOS_PUNCT) {
            if (before != DRG_NONE) put(m, key_tok(m, key_tok(m, key_start("two"), before), t), 0.4f);
            before = t;
        }
        if (!content(m, t)) continue;
        seen++;
        put(m, key_tok(m, key_start(between ? "between" : "word"), t), between ? 0.4f : 0.25f);
        if (between) add_vector(m, DRG_SLOT_V_BETWEEN, t, 1);
        add_vector(m, DRG_SLOT_V_SENTENCE, t, 1);
    }
}

// ---- what the patterns say -------------------------------------------------------------------------------------------

static void put_readings(maker *m, const drg_candidates *readings)
{
    if (!readings->n) put(m, key_start("unread"), 1);
    for (uint32_t i = 0; i < readings->n; i++) {
        const drg_candidate *r = &readings->items[i];
        int rank = i < 2 ? (int)i : 2;
        uint64_t h = key_text(key_number(key_start("reading"), (uint32_t)rank), r->type);
        uint32_t who = (uint32_t)(r->who + 0.5f), sure = (uint32_t)(r->confidence * 5);
        put(m, h, 1);
        put(m, key_number(key_number(h, who), r->event != DRG_NONE), 0.8f);
        put(m, key_number(h, sure), 0.5f);
        put(m, key_str(key_number(key_start("rule"), (uint32_t)rank), r->rule), 0.8f);
        put(m, key_text(key_text(key_number(key_start("mode"), (uint32_t)rank), r->type), r->mode), 0.6f);
        if (i) {
            put(m, key_text(key_text(key_start("two-readings"), readings->items[0].type), r->type), 0.6f);
            continue;
        }
        put(m, key_tok(m, h, r->trigger), 0.6f);
        put(m, key_text(h, r->trigger == m->top ? "top" : r->trigger == m->verb[0] ? "verb" : "else"), 0.6f);
        drg_modality modality;
        drg_status_of(m->doc, m->lexicon, r->trigger, DRG_NONE, &modality);
        put(m, key_number(h, 30u + (uint32_t)modality.status), 0.6f);
    }
    for (uint32_t i = 1; i < readings->n; i++) {
        int same = strcmp(readings->items[i].type, readings->items[0].type) == 0;
        put(m, key_number(key_start("agreed"), (uint32_t)same), 0.3f);
    }
}

static void put_modality(maker *m)
{
    drg_modality modality;
    uint32_t at = m->verb[0] != DRG_NONE ? m->verb[0] : m->top;
    if (at == DRG_NONE) return;
    drg_status_of(m->doc, m->lexicon, at, DRG_NONE, &modality);
    put(m, key_number(key_start("status"), (uint32_t)modality.status), 0.6f);
    put(m, key_number(key_tok(m, key_start("status+"), at), (uint32_t)modality.status), 0.6f);
    put(m, key_number(key_start("refusal"), modality.refusal), 0.6f);
}

void drg_judge_features(const drg_doc *doc, const drg_lexicon *lexicon, const drg_judge_words *words, const drg_sides *sides,
                        const drg_candidates *readings, drg_judge_input *out)
{
    maker m = {.doc = doc, .lexicon = lexicon, .words = words, .sides = sides, .out = out, .top = DRG_NONE, .verb = {DRG_NONE, DRG_NONE}};
    uint32_t any = sides->source_head != DRG_NONE ? sides->source_head : sides->target_head;
    out->n = out->n_plain = 0;
    memset(out->dense, 0, sizeof out->dense);
    m.sent = any == DRG_NONE ? (drg_range){0, doc->n_tokens} : doc->sents[doc->tokens[any].sent].toks;
    for (int side = 0; side < 2; side++) climb(&m, side ? sides->target_head : sides->source_head, &m.up[side]);
    m.top = lowest_common(&m);
    for (int side = 0; side < 2; side++) m.verb[side] = verb_above(&m, side);
    put_predicate(&m, "source-verb", m.verb[0], DRG_SLOT_V_SOURCE_VERB);
    if (m.verb[1] != m.verb[0]) put_predicate(&m, "target-verb", m.verb[1], DRG_SLOT_V_TOP);
    else put(&m, key_start("one-verb"), 0.5f);
    if (m.top != DRG_NONE && m.top != m.verb[0] && m.top != m.verb[1]) put_predicate(&m, "top", m.top, DRG_SLOT_V_TOP);
    put_actor(&m, "s", sides->source_head);
    put_actor(&m, "t", sides->target_head);
    put_side_words(&m, "s", sides->source, sides->source_head, DRG_SLOT_V_SOURCE);
    put_side_words(&m, "t", sides->target, sides->target_head, DRG_SLOT_V_TARGET);
    put_governors(&m, "s", 0);
    put_governors(&m, "t", 1);
    put_path(&m);
    put_words(&m);
    put_modality(&m);
    for (int slot = 0; slot < DRG_JUDGE_SLOTS; slot++) level(&m, slot);
    out->n_plain = out->n;
    put_readings(&m, readings);
}
