// SPDX-License-Identifier: MIT
//
// quotes -- pairs quotation marks; see quotes.h.

#include "code/quotes.h"

typedef enum mark { MARK_NONE, MARK_OPEN, MARK_CLOSE, MARK_STRAIGHT, MARK_OPEN_SINGLE, MARK_CLOSE_SINGLE } mark;

static mark mark_of(drg_str form)
{
    if (drg_str_is(form, "\"") || drg_str_is(form, "''")) return drg_str_is(form, "\"") ? MARK_STRAIGHT : MARK_CLOSE;
    if (drg_str_is(form, "\xE2\x80\x9C") || drg_str_is(form, "\xC2\xAB") || drg_str_is(form, "\xE2\x80\x9E") ||
        drg_str_is(form, "``"))
        return MARK_OPEN;
    if (drg_str_is(form, "\xE2\x80\x9D") || drg_str_is(form, "\xC2\xBB")) return MARK_CLOSE;
    if (drg_str_is(form, "\xE2\x80\x98")) return MARK_OPEN_SINGLE;
    if (drg_str_is(form, "\xE2\x80\x99")) return MARK_CLOSE_SINGLE;
    return MARK_NONE;
}

// Whether white space (or the start of its block) stands before the token.
static int space_before(const drg_doc *doc, uint32_t t)
{
    if (t == 0) return 1;
    const drg_token *before = &doc->tokens[t - 1];
    return before->space_after || doc->sents[before->sent].block != doc->sents[doc->tokens[t].sent].block;
}

// A straight mark opens when nothing is open, unless it clings to the word before and not to the one after.
static int straight_opens(const drg_doc *doc, uint32_t t, int is_open)
{
    int before = space_before(doc, t), after = doc->tokens[t].space_after || t + 1 == doc->n_tokens;
    if (before && !after) return 1;
    if (!before && after) return 0;
    return !is_open;
}

// Somebody's words rather than a single term: a finite verb whose subject is inside too, or a whole sentence.
static int is_clause(const drg_doc *doc, drg_range toks)
{
    int words = 0;
    for (uint32_t t = toks.first; t < toks.end; t++) {
        const drg_token *tok = &doc->tokens[t];
        words += tok->upos != DRG_UPOS_PUNCT;
        if (tok->upos != DRG_UPOS_VERB && tok->upos != DRG_UPOS_AUX && tok->upos != DRG_UPOS_ADJ &&
            tok->upos != DRG_UPOS_NOUN)
            continue;
        uint32_t subject = drg_tree_child(doc, t, DRG_REL_NSUBJ);
        if (subject == DRG_NONE) subject = drg_tree_child(doc, t, DRG_REL_EXPL);
        if (subject != DRG_NONE && subject >= toks.first && subject < toks.end) return 1;
    }
    if (words < 3) return 0;
    // "Never again." -- no verb, but the quotation begins its sentence and ends with a stop.
    drg_str last = doc->tokens[toks.end - 1].form;
    const drg_sent *sent = &doc->sents[doc->tokens[toks.first].sent];
    return toks.first <= sent->toks.first + 1 &&
           (drg_str_is(last, ".") || drg_str_is(last, "!") || drg_str_is(last, "?") || drg_str_is(last, ","));
}

static drg_err close_quote(drg_quotes *quotes, const drg_doc *doc, drg_arena *scratch, uint32_t open, uint32_t end,
    int closed)
{
    if (end <= open + 1) return DRG_OK;
    drg_quote *quote = DRG_ARENA_PUSH(scratch, quotes->items, quotes->n, quotes->cap);
    if (!quote) return DRG_E_NOMEM;
    quote->toks = (drg_range){open + 1, end};
    quote->open = open;
    quote->close = closed ? end : DRG_NONE;
    quote->closed = (uint8_t)closed;
    quote->clause = (uint8_t)is_clause(doc, quote->toks);
    for (uint32_t t = open; t < end + (closed ? 1u : 0u); t++) quotes->of[t] = quotes->n - 1;
    return DRG_OK;
}

// The end of the block that sentence s lies in, as a token index.
static uint32_t block_end(const drg_doc *doc, uint32_t t)
{
    uint32_t s = doc->tokens[t].sent, block = doc->sents[s].block;
    while (s + 1 < doc->n_sents && doc->sents[s + 1].block == block) s++;
    return doc->sents[s].toks.end;
}

// A closing single mark for the one at `open`, within its block and at least three words on; DRG_NONE when it is missing.
static uint32_t single_close(const drg_doc *doc, uint32_t open, uint32_t end)
{
    for (uint32_t t = open + 4; t < end; t++) {
        mark m = mark_of(doc->tokens[t].form);
        if (m == MARK_CLOSE_SINGLE && (doc->tokens[t].space_after || t + 1 == end ||
                                          doc->tokens[t + 1].upos == DRG_UPOS_PUNCT))
            return t;
        if (m == MARK_OPEN_SINGLE) return DRG_NONE;
    }
    return DRG_NONE;
}

drg_err drg_quotes_find(drg_quotes *quotes, const drg_doc *doc, drg_arena *scratch)
{
    memset(quotes, 0, sizeof *quotes);
    quotes->of = DRG_ARENA_ARRAY(scratch, uint32_t, (size_t)doc->n_tokens + 1);
    if (!quotes->of) return DRG_E_NOMEM;
    for (uint32_t t = 0; t < doc->n_tokens; t++) quotes->of[t] = DRG_NONE;

    uint32_t open = DRG_NONE, end = 0;
    for (uint32_t t = 0; t < doc->n_tokens; t++) {
        if (t >= end) { // a new block
            end = block_end(doc, t);
            mark m = mark_of(doc->tokens[t].form);
            // A quotation that was not closed goes on only where the next paragraph opens with a mark again.
            if (open != DRG_NONE) {
                int goes_on = m == MARK_OPEN || m == MARK_STRAIGHT;
                DRG_TRY(close_quote(quotes, doc, scratch, open, t, 0));
                open = goes_on ? t : DRG_NONE;
                if (goes_on) continue;
            }
        }
        mark m = mark_of(doc->tokens[t].form);
        if (m == MARK_NONE) continue;
        if (m == MARK_OPEN_SINGLE) {
            uint32_t close = open == DRG_NONE ? single_close(doc, t, end) : DRG_NONE;
            if (close != DRG_NONE) {
                DRG_TRY(close_quote(quotes, doc, scratch, t, close, 1));
                t = close;
            }
            continue;
        }
        if (m == MARK_CLOSE_SINGLE) continue;
        int opens = m == MARK_OPEN || (m == MARK_STRAIGHT && straight_opens(doc, t, open != DRG_NONE));
        if (opens && open == DRG_NONE) {
            open = t;
        } else if (!opens && open != DRG_NONE) {
            DRG_TRY(close_quote(quotes, doc, scratch, open, t, 1));
            open = DRG_NONE;
        }
    }
    if (open != DRG_NONE) DRG_TRY(close_quote(quotes, doc, scratch, open, end, 0));
    return DRG_OK;
}
