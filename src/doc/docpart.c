// SPDX-License-Identifier: MIT
//
// docpart -- stretches of an article; see docpart.h.

#include "doc/docpart.h"

drg_err drg_docpart_begin(drg_doc *part, const drg_doc *article, uint32_t tokens)
{
    drg_doc_reset(part);
    drg_arena arena = part->arena;
    *part = *article;
    part->arena = arena;
    part->tokens = NULL;
    part->sents = NULL;
    part->children = NULL;
    part->names = NULL;
    part->n_tokens = part->cap_tokens = part->n_sents = part->cap_sents = part->n_children = part->n_names = part->cap_names = 0;
    part->cap_blocks = part->cap_skips = part->cap_cuts = 0; // the article's: no room of ours behind them
    if (!tokens) return DRG_OK;
    part->tokens = DRG_ARENA_ARRAY(&part->arena, drg_token, tokens);
    if (!part->tokens) return drg_doc_refused(part);
    part->cap_tokens = tokens;
    return DRG_OK;
}

// The same words in memory that lives as long as part.
static int keep_words(drg_doc *part, drg_str *words)
{
    if (!words->n || (words->p >= part->text.p && words->p < part->text.p + part->text.n)) return 1;
    char *own = drg_arena_copy(&part->arena, words->p, words->n);
    words->p = own;
    return own != NULL;
}

static drg_err keep_name(drg_doc *part, const drg_name *name, uint32_t first, uint32_t old_first)
{
    drg_name *made = DRG_ARENA_PUSH(&part->arena, part->names, part->n_names, part->cap_names);
    if (!made) return drg_doc_refused(part);
    *made = *name;
    made->toks.first = name->toks.first - old_first + first;
    made->toks.end = name->toks.end - old_first + first;
    return DRG_OK;
}

drg_err drg_docpart_keep(drg_doc *part, const drg_doc *from, uint32_t sent)
{
    drg_range old = from->sents[sent].toks;
    uint32_t first = part->n_tokens, name = DRG_NONE;
    drg_sent *made = DRG_ARENA_PUSH(&part->arena, part->sents, part->n_sents, part->cap_sents);
    if (!made) return drg_doc_refused(part);
    *made = from->sents[sent];
    made->toks = (drg_range){first, first + old.end - old.first};
    made->root = from->sents[sent].root - old.first + first;
    for (uint32_t t = old.first; t < old.end; t++) {
        drg_token *token = DRG_ARENA_PUSH(&part->arena, part->tokens, part->n_tokens, part->cap_tokens);
        if (!token) return drg_doc_refused(part);
        *token = from->tokens[t];
        token->sent = part->n_sents - 1;
        if (token->head != DRG_NONE) token->head += first - old.first;
        if (!keep_words(part, &token->form) || !keep_words(part, &token->lemma)) return drg_doc_refused(part);
        if (token->name == DRG_NONE) continue;
        if (token->name != name) DRG_TRY(keep_name(part, &from->names[token->name], first, old.first));
        name = token->name;
        token->name = part->n_names - 1;
    }
    return DRG_OK;
}
