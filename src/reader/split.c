// SPDX-License-Identifier: MIT
//
// split -- from blocks to sentences and tokens; see split.h.
//
// Atoms go through a window of fixed size: it is filled from the scanner until it holds more than a whole sentence and what
// the features look at behind it, then the sentence is cut off and written into the document.

#include "reader/split.h"

#include "reader/split_ends.h"
#include "reader/split_words.h"

#include <stdlib.h>

enum { WINDOW = 2 * DRG_CHUNK + DRG_SPLIT_SENT };

struct drg_splitter {
    drg_doc *doc;          // that sentences are written to
    drg_feed feed;
    uint32_t block;        // at hand where `open`, else the next one
    uint32_t n_sents;      // of the article so far
    uint8_t open;
    uint8_t prose;         // the block ends like a sentence
    int fed;               // the feed has come to the end of the block
    uint32_t first, n;     // atoms [first, n) of the window are waiting
    drg_atom atoms[WINDOW];
    int32_t scores[DRG_SPLIT_SENT]; // of the places in the sentence at hand
};

typedef struct drg_splitter splitter;

// ---- writing ----------------------------------------------------------------------------------------------------------

// The words of a token as people see them: "minis\u00adters" with a soft hyphen is "ministers". Its span stays as it is written.
static drg_str without_width(drg_doc *doc, drg_span span)
{
    static const char *const signs[] = {"\xC2\xAD", "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x81\xA0", "\xEF\xBB\xBF", NULL};
    drg_str text = drg_doc_text(doc, span);
    char *out = NULL;
    size_t n = 0;
    for (size_t at = 0; at < text.n;) {
        size_t skip = 0;
        for (size_t i = 0; (unsigned char)text.p[at] >= 0xC2 && signs[i] && !skip; i++)
            if (drg_str_starts(drg_str_sub(text, at, text.n), signs[i])) skip = strlen(signs[i]);
        if (skip && !out) {
            if (!(out = drg_arena_copy(&doc->arena, text.p, text.n))) return (drg_str){NULL, 0};
            n = at;
        }
        if (out && !skip) out[n++] = text.p[at];
        at += skip ? skip : 1;
    }
    return out && n ? (drg_str){out, n} : text;
}

static drg_err put_token(splitter *split, uint32_t start, uint32_t end, int space_after, uint32_t mwt)
{
    drg_doc *doc = split->doc;
    drg_token *token = DRG_ARENA_PUSH(&doc->arena, doc->tokens, doc->n_tokens, doc->cap_tokens);
    if (!token) return drg_doc_refused(doc);
    token->span = (drg_span){start, end};
    token->form = without_width(doc, token->span);
    if (!token->form.p) return drg_doc_refused(doc);
    token->head = token->name = DRG_NONE;
    token->sent = doc->n_sents;
    token->space_after = space_after != 0;
    token->mwt = (uint8_t)mwt;
    return DRG_OK;
}

// One atom: a token, or the parts of a contraction; the last one of a sentence gives up its dot when it is soft ("etc.").
static drg_err put_atom(splitter *split, const drg_atom *atom, int last)
{
    if (atom->cut[0]) {
        uint32_t one = atom->start + atom->cut[0], two = atom->cut[1] ? atom->start + atom->cut[1] : atom->end;
        DRG_TRY(put_token(split, atom->start, one, 0, atom->cut[1] ? 3 : 2));
        DRG_TRY(put_token(split, one, two, two == atom->end && atom->space_after, 0));
        return two < atom->end ? put_token(split, two, atom->end, atom->space_after, 0) : DRG_OK;
    }
    if (last && atom->soft && atom->end - atom->start > 1) {
        DRG_TRY(put_token(split, atom->start, atom->end - 1, 0, 0));
        return put_token(split, atom->end - 1, atom->end, atom->space_after, 0);
    }
    return put_token(split, atom->start, atom->end, atom->space_after, 0);
}

// The atoms [split->first, end) are a sentence; cut: one that goes on.
static drg_err put_sentence(splitter *split, uint32_t end, int cut)
{
    drg_doc *doc = split->doc;
    uint32_t first = doc->n_tokens;
    for (uint32_t i = split->first; i < end; i++) DRG_TRY(put_atom(split, &split->atoms[i], i + 1 == end));
    drg_sent *sent = DRG_ARENA_PUSH(&doc->arena, doc->sents, doc->n_sents, doc->cap_sents);
    if (!sent) return drg_doc_refused(doc);
    sent->number = split->n_sents++;
    if (cut && !doc->stretch.n) { // of a long article they were told when it was measured
        drg_span *told = DRG_ARENA_PUSH(&doc->arena, doc->cuts, doc->n_cuts, doc->cap_cuts);
        if (!told) return drg_doc_refused(doc);
        *told = drg_doc_range_span(doc, (drg_range){first, doc->n_tokens});
    }
    sent->toks = (drg_range){first, doc->n_tokens};
    sent->span = drg_doc_range_span(doc, sent->toks);
    sent->block = split->block;
    sent->root = first;
    split->first = end;
    return DRG_OK;
}

// ---- the window -------------------------------------------------------------------------------------------------------

// Fills the window until it holds a longest sentence and what lies ahead of it, or the block ends.
static void fill(splitter *split)
{
    if (split->first) {
        memmove(split->atoms, split->atoms + split->first, (split->n - split->first) * sizeof *split->atoms);
        split->n -= split->first;
        split->first = 0;
    }
    while (!split->fed && split->n + DRG_CHUNK <= WINDOW) {
        uint32_t n = drg_feed_next(&split->feed, split->atoms + split->n);
        split->n += n;
        split->fed = n == 0;
    }
}

// Where a sentence that is too long is cut: the likeliest place in its second half.
static uint32_t best_place(const splitter *split)
{
    uint32_t best = DRG_SPLIT_SENT - 1;
    for (uint32_t i = DRG_SPLIT_SENT / 2; i < DRG_SPLIT_SENT; i++)
        if (split->scores[i] > split->scores[best]) best = i;
    return best;
}

// The end (exclusive) of the sentence that begins at split->first; *cut becomes 1 when only its length ends it.
static uint32_t find_end(splitter *split, int *cut)
{
    drg_end_view view = {.atoms = split->atoms, .n = split->n, .text = split->doc->text, .prose = split->prose};
    drg_end_begin(&view, split->first);
    for (uint32_t i = split->first; i + 1 < split->n; i++) {
        int32_t score = INT32_MIN;
        drg_end_enter(&view, i);
        if (drg_end_possible(&view, i)) {
            score = drg_end_score(&view, i);
            if (score > 0) return i + 1;
        }
        split->scores[i - split->first] = score;
        if (i + 1 - split->first == DRG_SPLIT_SENT) {
            *cut = 1;
            return split->first + best_place(split) + 1;
        }
    }
    return split->n;
}

static void open_block(splitter *split)
{
    drg_span span = split->doc->blocks[split->block].span;
    split->open = 1;
    split->feed.at = span.start;
    split->feed.end = span.end < split->doc->text.n ? span.end : (uint32_t)split->doc->text.n;
    split->feed.scan = (drg_scan){0};
    split->feed.skip = 0;
    split->prose = (uint8_t)drg_end_prose(drg_doc_text(split->doc, span));
    split->fed = 0;
    split->first = split->n = 0;
}

// ---- blocks -----------------------------------------------------------------------------------------------------------

// A bullet or a number with a dot or bracket: "- ", "* ", "3. ", "(b) "
static int is_bullet(drg_str line)
{
    static const char *const marks[] = {"- ", "* ", "\xE2\x80\xA2", "\xC2\xB7", "\xE2\x80\x93 ", "\xE2\x96\xAA", "\xE2\x97\x8F"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (drg_str_starts(line, marks[i])) return 1;
    size_t n = 0;
    while (n < line.n && n < 3 && line.p[n] >= '0' && line.p[n] <= '9') n++;
    return n > 0 && n + 1 < line.n && (line.p[n] == '.' || line.p[n] == ')') && line.p[n + 1] == ' ';
}

// The width of text that was wrapped at a fixed width, else 0: lines follow each other, none is long, and many go on in
// lower case.
static size_t wrap_width(drg_str text)
{
    drg_str rest = text, line;
    uint32_t follows = 0, lower = 0, before = 0;
    size_t width = 0;
    while (drg_str_next(&rest, '\n', &line)) {
        line = drg_str_trim(line);
        if (line.n > 120) return 0;
        if (line.n > width) width = line.n;
        if (line.n && before) {
            follows++;
            lower += line.p[0] >= 'a' && line.p[0] <= 'z';
        }
        before = line.n > 0;
    }
    return follows > 0 && lower * 3 > follows ? width : 0;
}

static drg_err put_block(drg_doc *doc, uint32_t start, uint32_t end, drg_block_kind kind)
{
    drg_block *block = DRG_ARENA_PUSH(&doc->arena, doc->blocks, doc->n_blocks, doc->cap_blocks);
    if (!block) return drg_doc_refused(doc);
    *block = (drg_block){{start, end}, kind, {NULL, 0}};
    return DRG_OK;
}

drg_err drg_split_blocks(drg_doc *doc)
{
    drg_str rest = doc->text, line;
    size_t width = wrap_width(doc->text);
    int open = 0; // the last block may go on
    while (drg_str_next(&rest, '\n', &line)) {
        drg_str body = drg_str_trim(line);
        uint32_t start = (uint32_t)(body.p - doc->text.p), end = start + (uint32_t)body.n;
        if (!body.n) {
            open = 0;
        } else if (open && !is_bullet(body)) {
            doc->blocks[doc->n_blocks - 1].span.end = end;
        } else {
            DRG_TRY(put_block(doc, start, end, is_bullet(body) ? DRG_BLOCK_BULLET : DRG_BLOCK_TEXT));
        }
        // a short line that ends like a sentence is the last one of its paragraph
        if (body.n) open = width > 0 && !(body.n * 4 < width * 3 && drg_end_prose(body));
    }
    return DRG_OK;
}

// ---- the whole document -----------------------------------------------------------------------------------------------

static int by_start(const void *a, const void *b)
{
    const drg_skip *x = a, *y = b;
    if (x->span.start != y->span.start) return x->span.start < y->span.start ? -1 : 1;
    return (x->span.end > y->span.end) - (x->span.end < y->span.end);
}

drg_err drg_split_begin(drg_splitter *split, drg_doc *doc)
{
    split->doc = doc;
    split->feed = (drg_feed){.text = doc->text};
    split->block = split->n_sents = 0;
    split->open = 0;
    if (doc->n_skips) {
        drg_skip *skips = DRG_ARENA_ARRAY(&doc->arena, drg_skip, doc->n_skips);
        if (!skips) return drg_doc_refused(doc);
        memcpy(skips, doc->skips, doc->n_skips * sizeof *skips);
        qsort(skips, doc->n_skips, sizeof *skips, by_start);
        split->feed.skips = skips;
        split->feed.n_skips = doc->n_skips;
    }
    return doc->text.n && !doc->n_blocks ? drg_split_blocks(doc) : DRG_OK;
}

drg_err drg_split_some(drg_splitter *split, drg_doc *doc, uint32_t most)
{
    split->doc = doc;
    while (doc->n_tokens < most) {
        if (!split->open && split->block == doc->n_blocks) return DRG_OK;
        if (!split->open) open_block(split);
        if (!split->fed && split->n - split->first < DRG_SPLIT_SENT + DRG_END_AHEAD) fill(split);
        if (split->first == split->n) {
            split->open = 0;
            split->block++;
            continue;
        }
        int cut = 0;
        uint32_t end = find_end(split, &cut);
        DRG_TRY(put_sentence(split, end, cut));
    }
    return DRG_OK;
}

drg_splitter *drg_splitter_new(drg_arena *arena) { return DRG_ARENA_NEW(arena, splitter); }

drg_err drg_split(drg_doc *doc, drg_arena *scratch)
{
    if (!doc->text.n) return DRG_OK;
    splitter *split = drg_splitter_new(scratch);
    if (!split) return scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    DRG_TRY(drg_split_begin(split, doc));
    return drg_split_some(split, doc, UINT32_MAX);
}
