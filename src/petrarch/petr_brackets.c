// SPDX-License-Identifier: MIT
//
// petr_brackets -- a dependency tree as phrases in brackets, so that dictionaries made for the Penn Treebank can be applied.
//
// Method   every word with dependents spans a phrase; which one, its part of speech and relation tell. Subjects stay outside the verb
//          phrase; a preposition opens a PP around its noun phrase; a list is a phrase around its parts, with "and" between them; a
//          participle beside a noun is a VP in its NP. Arcs that cross are lifted to the nearest head that keeps phrases whole.
// Rule     the same words in the same order as in the document
// Cost     linear in the words, but for crossing arcs (their length, each step they are lifted)

#include "petrarch/petrarch.h"

typedef struct phrase {
    const char *label;
    uint32_t next; // opened at the same word, inside this one
} phrase;

typedef struct bracketing {
    const drg_doc *doc;
    drg_arena *scratch;
    uint32_t base, n;            // tokens [base, base + n)
    uint32_t *head;              // [n] lifted; DRG_NONE at the root
    uint32_t *first, *end;       // [n] bounds of the subtree
    uint32_t *opens, *last_open; // [n] phrases that open before the word, outer first
    uint32_t *closes;            // [n] how many close behind it
    phrase *phrases;
    uint32_t n_phrases, cap_phrases;
} bracketing;

static const drg_token *token(const bracketing *b, uint32_t i) { return &b->doc->tokens[b->base + i]; }

static int is_verbal(const bracketing *b, uint32_t i)
{
    const drg_token *t = token(b, i);
    if (t->upos == DRG_UPOS_VERB || (t->upos == DRG_UPOS_AUX && t->rel != DRG_REL_AUX && t->rel != DRG_REL_AUX_PASS && t->rel != DRG_REL_COP)) return 1;
    for (uint32_t c = t->child_first; c < t->child_end; c++)
        if (drg_rel_base((drg_rel)b->doc->tokens[b->doc->children[c]].rel) == DRG_REL_COP) return 1;
    return 0;
}

static int is_nominal(const bracketing *b, uint32_t i)
{
    switch (token(b, i)->upos) {
    case DRG_UPOS_NOUN: case DRG_UPOS_PROPN: case DRG_UPOS_PRON: case DRG_UPOS_NUM: case DRG_UPOS_SYM: case DRG_UPOS_X: return 1;
    default: return 0;
    }
}

// Relations whose nouns are phrases of their own; others are words of the phrase above.
static int is_phrase_relation(drg_rel rel)
{
    switch (drg_rel_base(rel)) {
    case DRG_REL_ROOT: case DRG_REL_NSUBJ: case DRG_REL_OBJ: case DRG_REL_IOBJ: case DRG_REL_OBL: case DRG_REL_NMOD: case DRG_REL_CONJ:
    case DRG_REL_APPOS: case DRG_REL_VOCATIVE: case DRG_REL_DISLOCATED: case DRG_REL_PARATAXIS: case DRG_REL_LIST: case DRG_REL_XCOMP:
    case DRG_REL_CSUBJ: case DRG_REL_CCOMP: case DRG_REL_ADVCL: case DRG_REL_ACL: case DRG_REL_DEP: case DRG_REL_ORPHAN: return 1;
    default: return 0;
    }
}

static drg_err open_at(bracketing *b, const char *label, uint32_t first, uint32_t end)
{
    if (first >= end) return DRG_OK;
    phrase *made = DRG_ARENA_PUSH(b->scratch, b->phrases, b->n_phrases, b->cap_phrases);
    if (!made) return b->scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    *made = (phrase){label, DRG_NONE};
    uint32_t at = b->n_phrases - 1;
    if (b->opens[first] == DRG_NONE) b->opens[first] = at;
    else b->phrases[b->last_open[first]].next = at;
    b->last_open[first] = at;
    b->closes[end - 1]++;
    return DRG_OK;
}

static int is_lead(const bracketing *b, uint32_t i, uint32_t head) // "and", a comma: before the phrase, not in it
{
    const drg_token *t = token(b, i);
    return i < head && b->head[i] == head && (t->upos == DRG_UPOS_PUNCT || t->upos == DRG_UPOS_CCONJ);
}

// Where the parts of a list begin behind the head: at the first "and", comma or part.
static uint32_t list_start(const bracketing *b, uint32_t i)
{
    uint32_t at = b->end[i], before;
    for (uint32_t c = i + 1; c < b->end[i]; c++)
        if (b->head[c] == i && drg_rel_base((drg_rel)token(b, c)->rel) == DRG_REL_CONJ) {
            at = b->first[c];
            break;
        }
    for (before = at; before > i + 1 && at < b->end[i] && token(b, before - 1)->upos == DRG_UPOS_PUNCT; before--) {
    }
    return before;
}

static drg_err open_nominal(bracketing *b, uint32_t i, uint32_t first, uint32_t end)
{
    uint32_t inner = first;
    while (inner < i && b->head[inner] == i && drg_rel_base((drg_rel)token(b, inner)->rel) == DRG_REL_CASE) inner++;
    if (inner > first) DRG_TRY(open_at(b, "PP", first, end));
    DRG_TRY(open_at(b, "NP", inner, end));
    uint32_t list = list_start(b, i);
    return list < end ? open_at(b, "NP", inner, list) : DRG_OK;
}

static int is_inside_verb(const bracketing *b, uint32_t i, uint32_t head)
{
    drg_rel rel = drg_rel_base((drg_rel)token(b, i)->rel);
    return b->head[i] == head && (rel == DRG_REL_AUX || rel == DRG_REL_COP || token(b, i)->upos == DRG_UPOS_PART);
}

static drg_err open_verbal(bracketing *b, uint32_t i, uint32_t first, uint32_t end)
{
    uint32_t verb = i;
    int has_subject = 0;
    for (uint32_t c = first; c < i; c++) {
        if (b->head[c] == i && verb == i && is_inside_verb(b, c, i)) verb = c;
        has_subject |= b->head[c] == i && drg_rel_base((drg_rel)token(b, c)->rel) == DRG_REL_NSUBJ;
    }
    drg_rel rel = drg_rel_base((drg_rel)token(b, i)->rel);
    int bare = !has_subject && (rel == DRG_REL_CONJ || (rel == DRG_REL_ACL && token(b, i)->rel != DRG_REL_ACL_RELCL));
    if (!bare) DRG_TRY(open_at(b, "S", first, end));
    DRG_TRY(open_at(b, "VP", verb, end));
    uint32_t list = list_start(b, i);
    return list < end ? open_at(b, "VP", verb, list) : DRG_OK;
}

static drg_err open_phrases(bracketing *b, uint32_t i)
{
    uint32_t first = b->first[i], end = b->end[i];
    while (first < i && is_lead(b, first, i)) first++;
    if (is_verbal(b, i)) return open_verbal(b, i, first, end);
    if (is_nominal(b, i) && is_phrase_relation((drg_rel)token(b, i)->rel)) return open_nominal(b, i, first, end);
    return DRG_OK;
}

// Bounds of all subtrees; words come before or after their heads, so bounds are passed up until nothing moves.
static void find_bounds(bracketing *b)
{
    for (uint32_t i = 0; i < b->n; i++) b->first[i] = i, b->end[i] = i + 1;
    for (uint32_t i = 0; i < b->n; i++)
        for (uint32_t up = b->head[i]; up != DRG_NONE; up = b->head[up]) {
            if (i < b->first[up]) b->first[up] = i;
            if (i + 1 > b->end[up]) b->end[up] = i + 1;
        }
}

static int is_under(const bracketing *b, uint32_t i, uint32_t above)
{
    while (i != DRG_NONE && i != above) i = b->head[i];
    return i == above;
}

// Lifts dependents whose arc passes over words of other phrases.
static void lift(bracketing *b)
{
    for (uint32_t i = 0; i < b->n; i++) {
        for (uint32_t tries = 0; b->head[i] != DRG_NONE && b->head[b->head[i]] != DRG_NONE && tries < b->n; tries++) {
            uint32_t h = b->head[i], from = h < i ? h + 1 : i + 1, to = h < i ? i : h;
            uint32_t k = from;
            while (k < to && is_under(b, k, h)) k++;
            if (k == to) break;
            b->head[i] = b->head[h];
        }
    }
}

// Words from the root down, so that outer phrases are opened before inner ones.
static drg_err from_root(bracketing *b)
{
    uint32_t *depth = DRG_ARENA_ARRAY(b->scratch, uint32_t, b->n), *count = DRG_ARENA_ARRAY(b->scratch, uint32_t, b->n + 1),
             *order = DRG_ARENA_ARRAY(b->scratch, uint32_t, b->n);
    if (!depth || !count || !order) return DRG_E_NOMEM;
    for (uint32_t i = 0; i < b->n; i++) {
        for (uint32_t up = b->head[i]; up != DRG_NONE; up = b->head[up]) depth[i]++;
        count[depth[i] + 1 <= b->n ? depth[i] + 1 : b->n]++;
    }
    for (uint32_t d = 1; d <= b->n; d++) count[d] += count[d - 1];
    for (uint32_t i = 0; i < b->n; i++) order[count[depth[i]]++] = i;
    for (uint32_t k = 0; k < b->n; k++) DRG_TRY(open_phrases(b, order[k]));
    return DRG_OK;
}

static void put_word(drg_buf *out, const drg_token *t)
{
    drg_buf_printf(out, "(%.*s ", DRG_FMT(t->xpos.n ? t->xpos : DRG_STR("XX")));
    for (size_t i = 0; i < t->form.n; i++) {
        char c = t->form.p[i];
        if (c == '(' || c == ')') drg_buf_text(out, c == '(' ? "-LRB-" : "-RRB-");
        else drg_buf_char(out, c == ' ' || c == '\t' || c == '\n' ? '_' : c);
    }
    if (!t->form.n) drg_buf_char(out, '_');
    drg_buf_char(out, ')');
}

drg_err drg_petrarch_brackets(drg_buf *out, const drg_doc *doc, uint32_t sent, drg_arena *scratch)
{
    drg_range toks = doc->sents[sent].toks;
    bracketing b = {.doc = doc, .scratch = scratch, .base = toks.first, .n = toks.end - toks.first};
    b.head = DRG_ARENA_ARRAY(scratch, uint32_t, b.n);
    b.first = DRG_ARENA_ARRAY(scratch, uint32_t, b.n);
    b.end = DRG_ARENA_ARRAY(scratch, uint32_t, b.n);
    b.opens = DRG_ARENA_ARRAY(scratch, uint32_t, b.n);
    b.last_open = DRG_ARENA_ARRAY(scratch, uint32_t, b.n);
    b.closes = DRG_ARENA_ARRAY(scratch, uint32_t, b.n);
    if (!b.head || !b.first || !b.end || !b.opens || !b.last_open || !b.closes) return scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    for (uint32_t i = 0; i < b.n; i++) {
        uint32_t head = token(&b, i)->head;
        b.head[i] = head == DRG_NONE ? DRG_NONE : head - b.base;
        b.opens[i] = DRG_NONE;
    }
    lift(&b);
    find_bounds(&b);
    DRG_TRY(from_root(&b));
    drg_buf_text(out, "(ROOT");
    for (uint32_t i = 0; i < b.n; i++) {
        for (uint32_t p = b.opens[i]; p != DRG_NONE; p = b.phrases[p].next) drg_buf_printf(out, " (%s", b.phrases[p].label);
        drg_buf_char(out, ' ');
        put_word(out, token(&b, i));
        for (uint32_t k = 0; k < b.closes[i]; k++) drg_buf_char(out, ')');
    }
    drg_buf_char(out, ')');
    return out->failed ? DRG_E_NOMEM : DRG_OK;
}
