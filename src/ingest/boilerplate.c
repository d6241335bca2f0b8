// SPDX-License-Identifier: MIT
//
// boilerplate -- finds the paragraphs of a page that are no part of its article: cookie notices, prompts to subscribe,
// share bars, copyright lines, lists of related links.
//
// Reads    data/language/boilerplate.tsv, compiled in as boilerplate_rows.inc
// Method   a paragraph's key (lower case, straight quotes) is searched for each phrase, in paragraphs short enough for it
// Rule     a phrase of kind "links" also takes the list items and unstopped short lines that follow, up to LINKS_MOST
// Cost     linear in the text times the number of phrases; paragraphs longer than the table's widest bound are passed over

#include "base/utf8.h"
#include "ingest/para.h"

#define LINKS_MOST 12
#define LINK_WORDS 18
#define WORDS_MOST 60    // the widest bound in the table
#define BYTES_MOST 2000

typedef struct phrase {
    const char *kind, *where, *words, *text;
} phrase;

static const phrase phrases[] = {
#include "boilerplate_rows.inc"
};

static int is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

// Whether key[at .. at+n) stands between word bounds.
static int is_bounded(drg_str key, size_t at, size_t n)
{
    int left = at == 0 || !is_word_byte(key.p[at]) || !is_word_byte(key.p[at - 1]);
    int right = at + n >= key.n || !is_word_byte(key.p[at + n - 1]) || !is_word_byte(key.p[at + n]);
    return left && right;
}

static int holds(drg_str key, drg_str text)
{
    for (size_t at = 0; (at = drg_str_find(key, text, at)) != SIZE_MAX; at++)
        if (is_bounded(key, at, text.n)) return 1;
    return 0;
}

static int matches(const phrase *p, drg_str key)
{
    if (!key.n || (p->where[0] != 'i' && key.p[0] != p->text[0])) return 0; // most differ here
    drg_str text = drg_str_from(p->text);
    if (p->where[0] == 'i') return holds(key, text);
    if (!drg_str_starts(key, p->text) || !is_bounded(key, 0, text.n)) return 0;
    if (p->where[0] == 's') return 1;
    for (size_t i = text.n; i < key.n; i++) // "whole": signs may follow
        if (is_word_byte(key.p[i])) return 0;
    return 1;
}

static uint32_t bound_of(const phrase *p)
{
    uint32_t n = 0;
    for (const char *c = p->words; *c >= '0' && *c <= '9'; c++) n = n * 10 + (uint32_t)(*c - '0');
    return n;
}

static const phrase *find(drg_str key, uint32_t words)
{
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++)
        if (words <= bound_of(&phrases[i]) && matches(&phrases[i], key)) return &phrases[i];
    return NULL;
}

int drg_boilerplate_opens(drg_str text, uint32_t words)
{
    char room[256];
    if (text.n > sizeof room / 2) return 0;
    size_t n = drg_utf8_key_into(room, sizeof room, text);
    return find((drg_str){room, n}, words) != NULL;
}

drg_err drg_boilerplate_mark(drg_paras *paras, const drg_doc *doc, drg_arena *scratch)
{
    char *room = drg_arena_alloc(scratch, 2 * BYTES_MOST);
    if (!room) return scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    uint32_t links = 0; // how many more paragraphs may belong to a list of links
    for (uint32_t i = 0; i < paras->n; i++) {
        drg_para *p = &paras->at[i];
        drg_str text = drg_doc_text(doc, p->span);
        const phrase *hit = NULL;
        if (p->words <= WORDS_MOST && text.n <= BYTES_MOST) {
            drg_str key = {room, drg_utf8_key_into(room, 2 * BYTES_MOST, text)};
            hit = find(key, p->words);
        }
        if (hit) {
            p->skip = "boilerplate";
            links = drg_str_is(drg_str_from(hit->kind), "links") ? LINKS_MOST : links;
        } else if (links && p->words <= LINK_WORDS && (p->bullet || !p->stopped)) {
            p->skip = "boilerplate";
            links--;
        } else {
            links = 0;
        }
    }
    return DRG_OK;
}
