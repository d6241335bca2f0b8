// SPDX-License-Identifier: MIT
//
// rough -- a rough reader for tests: raw words to tokens and sentences, with no tags and no tree.
//
// Rule     a token is a run of letters and digits, with inner dots, apostrophes and hyphens; any other sign stands alone
// Rule     a sentence ends at a line's end, and at a full stop before white space and a capital letter

#ifndef DRG_TESTS_ROUGH_H
#define DRG_TESTS_ROUGH_H

#include "base/utf8.h"
#include "doc/doc.h"

static inline int rough_inner(drg_str text, size_t at)
{
    uint32_t c = drg_utf8_next(text, &at);
    return drg_utf8_is_letter(c) || drg_utf8_is_digit(c);
}

// The end of the token that begins at `at`.
static inline size_t rough_token_end(drg_str text, size_t at)
{
    size_t end = at;
    uint32_t c = drg_utf8_next(text, &end);
    if (!drg_utf8_is_letter(c) && !drg_utf8_is_digit(c)) return end;
    while (end < text.n) {
        size_t next = end;
        c = drg_utf8_next(text, &next);
        int joins = (c == '.' || c == '-' || c == ':') && next < text.n && rough_inner(text, next);
        if (!drg_utf8_is_letter(c) && !drg_utf8_is_digit(c) && !joins) break;
        end = next;
    }
    return end;
}

static inline int rough_ends_sentence(drg_str text, size_t dot, size_t token_length)
{
    size_t next = dot + 1;
    if (next >= text.n) return 1;
    if (text.p[next] == '\n') return 1;
    if (text.p[next] != ' ' || token_length <= 3) return 0; // "Feb. 7", "p.m. On"
    while (next < text.n && text.p[next] == ' ') next++;
    return next < text.n && drg_utf8_is_upper(drg_utf8_next(text, &next));
}

static inline drg_err rough_read(drg_doc *doc, drg_str raw)
{
    DRG_TRY(drg_doc_set_text(doc, raw));
    drg_str text = doc->text;
    size_t at = 0, length = 0;
    int fresh = 1;
    while (at < text.n) {
        size_t next = at;
        uint32_t c = drg_utf8_next(text, &next);
        if (drg_utf8_is_space(c)) {
            if (c == '\n') fresh = 1;
            at = next;
            continue;
        }
        if (fresh) {
            drg_sent *sent = DRG_ARENA_PUSH(&doc->arena, doc->sents, doc->n_sents, doc->cap_sents);
            if (!sent) return drg_doc_refused(doc);
            sent->toks = (drg_range){doc->n_tokens, doc->n_tokens};
            sent->span.start = (uint32_t)at;
            sent->root = DRG_NONE;
            fresh = 0;
        }
        size_t end = rough_token_end(text, at);
        drg_token *token = DRG_ARENA_PUSH(&doc->arena, doc->tokens, doc->n_tokens, doc->cap_tokens);
        if (!token) return drg_doc_refused(doc);
        token->span = (drg_span){(uint32_t)at, (uint32_t)end};
        token->form = token->lemma = drg_doc_text(doc, token->span);
        token->head = token->name = DRG_NONE;
        token->sent = doc->n_sents - 1;
        token->space_after = end < text.n && drg_utf8_is_space(text.p[end] & 0x7F ? (unsigned char)text.p[end] : 'x');
        doc->sents[doc->n_sents - 1].toks.end = doc->n_tokens;
        doc->sents[doc->n_sents - 1].span.end = (uint32_t)end;
        if (text.p[at] == '.' && end == at + 1 && rough_ends_sentence(text, at, length)) fresh = 1;
        length = end - at;
        at = end;
    }
    return DRG_OK;
}

#endif
