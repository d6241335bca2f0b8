// SPDX-License-Identifier: MIT
//
// doc -- making, resetting and walking the record that travels; see doc.h.

#include "doc/doc.h"

void drg_doc_init(drg_doc *doc, size_t limit)
{
    memset(doc, 0, sizeof *doc);
    drg_arena_init(&doc->arena, limit);
    doc->published = DRG_NO_DAY;
    doc->reference = DRG_NO_DAY;
}

void drg_doc_reset(drg_doc *doc)
{
    drg_arena arena = doc->arena;
    drg_arena_reset(&arena);
    memset(doc, 0, sizeof *doc);
    doc->arena = arena;
    doc->published = DRG_NO_DAY;
    doc->reference = DRG_NO_DAY;
}

void drg_doc_free(drg_doc *doc)
{
    drg_arena_free(&doc->arena);
    memset(doc, 0, sizeof *doc);
}

drg_err drg_doc_refused(const drg_doc *doc)
{
    return doc->arena.failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
}

drg_err drg_doc_set_text(drg_doc *doc, drg_str text)
{
    if (text.n >= UINT32_MAX) return DRG_E_LIMIT; // spans are 32 bits
    char *copy = drg_arena_copy(&doc->arena, text.p, text.n);
    if (!copy) return drg_doc_refused(doc);
    doc->text = (drg_str){copy, text.n};
    return DRG_OK;
}

drg_err drg_doc_skip(drg_doc *doc, drg_span span, const char *reason)
{
    drg_skip *skip = DRG_ARENA_PUSH(&doc->arena, doc->skips, doc->n_skips, doc->cap_skips);
    if (!skip) return drg_doc_refused(doc);
    *skip = (drg_skip){span, reason};
    return DRG_OK;
}

drg_err drg_doc_index_tree(drg_doc *doc)
{
    // Counting sort of the tokens by head: children come out left to right.
    uint32_t n = doc->n_tokens;
    doc->children = DRG_ARENA_ARRAY(&doc->arena, uint32_t, (size_t)n + 1);
    if (!doc->children) return drg_doc_refused(doc);
    for (uint32_t t = 0; t < n; t++) doc->tokens[t].child_first = doc->tokens[t].child_end = 0;
    for (uint32_t t = 0; t < n; t++)
        if (doc->tokens[t].head < n) doc->tokens[doc->tokens[t].head].child_end++;
    uint32_t at = 0;
    for (uint32_t t = 0; t < n; t++) {
        uint32_t count = doc->tokens[t].child_end;
        doc->tokens[t].child_first = doc->tokens[t].child_end = at;
        at += count;
    }
    for (uint32_t t = 0; t < n; t++)
        if (doc->tokens[t].head < n) doc->children[doc->tokens[doc->tokens[t].head].child_end++] = t;
    doc->n_children = at;
    for (uint32_t s = 0; s < doc->n_sents; s++) {
        doc->sents[s].root = doc->sents[s].toks.first;
        for (uint32_t t = doc->sents[s].toks.first; t < doc->sents[s].toks.end; t++)
            if (doc->tokens[t].head == DRG_NONE) {
                doc->sents[s].root = t;
                break;
            }
    }
    return DRG_OK;
}

uint32_t drg_tree_child(const drg_doc *doc, uint32_t tok, drg_rel rel)
{
    const drg_token *t = &doc->tokens[tok];
    for (uint32_t c = t->child_first; c < t->child_end; c++) {
        drg_rel r = (drg_rel)doc->tokens[doc->children[c]].rel;
        if (r == rel || drg_rel_base(r) == rel) return doc->children[c];
    }
    return DRG_NONE;
}

uint32_t drg_tree_child_exact(const drg_doc *doc, uint32_t tok, drg_rel rel)
{
    const drg_token *t = &doc->tokens[tok];
    for (uint32_t c = t->child_first; c < t->child_end; c++)
        if (doc->tokens[doc->children[c]].rel == rel) return doc->children[c];
    return DRG_NONE;
}

int drg_tree_under(const drg_doc *doc, uint32_t tok, uint32_t above)
{
    drg_range toks = doc->sents[doc->tokens[tok].sent].toks;
    for (uint32_t steps = toks.end - toks.first + 1; tok != DRG_NONE && steps; steps--) {
        if (tok == above) return 1;
        tok = doc->tokens[tok].head;
    }
    return 0;
}

drg_range drg_tree_yield(const drg_doc *doc, uint32_t tok)
{
    // The leftmost descendant lies down some chain of first children or of any child in a crossing tree; one pass over
    // growing bounds settles both: widen until no child of a token inside lies outside. Trees are shallow, so this is short.
    uint32_t low = tok, high = tok;
    uint32_t seen_low = tok + 1, seen_high = tok; // tokens in [seen_low, seen_high] were looked at
    drg_range out;
    // Work on the true descendants only: a token between the bounds that is no descendant must not widen them.
    while (seen_low > low || seen_high < high || seen_low > seen_high) {
        uint32_t l = low, h = high;
        for (uint32_t t = l; t <= h; t++) {
            if (t >= seen_low && t <= seen_high) continue;
            if (t != tok && !drg_tree_under(doc, t, tok)) continue;
            const drg_token *k = &doc->tokens[t];
            if (k->child_first < k->child_end) {
                uint32_t first = doc->children[k->child_first], last = doc->children[k->child_end - 1];
                if (first < low) low = first;
                if (last > high) high = last;
            }
        }
        seen_low = l;
        seen_high = h;
    }
    out.first = low;
    out.end = high + 1;
    return out;
}

drg_str drg_doc_text(const drg_doc *doc, drg_span span)
{
    return drg_str_sub(doc->text, span.start, span.end);
}

drg_span drg_doc_range_span(const drg_doc *doc, drg_range toks)
{
    if (toks.first >= toks.end || toks.end > doc->n_tokens) return (drg_span){0, 0};
    return (drg_span){doc->tokens[toks.first].span.start, doc->tokens[toks.end - 1].span.end};
}
