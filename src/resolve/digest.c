// SPDX-License-Identifier: MIT
//
// digest -- whether a text is a list of news that have nothing to do with each other, so that nothing is looked for across its items; see cast.h.
//
// Method   paragraphs that name somebody are compared with the one before: those of an article mostly share a country or a name (0.38 of
//          them and more in every article read for it), those of a digest seldom do (0.30 and less in most days of a chronicle)
// Rule     transcripts are none; below DIGEST_LEAST paragraphs nothing is decided
// Cost     linear in names; the first DIGEST_NAMES of each paragraph

#include "resolve/cast.h"

#define DIGEST_LEAST 8  // paragraphs with names
#define DIGEST_NAMES 16 // names of a paragraph that are compared

typedef struct item_names {
    uint32_t who[DIGEST_NAMES], n;
} item_names;

// What of a draft two paragraphs may share: its country, else itself.
static uint32_t shared_mark(const drg_cast *cast, const drg_draft *d)
{
    if (d->naming == DRG_NONE || d->actor == DRG_NONE) return DRG_NONE;
    uint32_t country = cast->more[d->actor].country;
    return country != DRG_NONE ? country : 0x80000000u | d->actor;
}

static void note(item_names *item, uint32_t mark)
{
    for (uint32_t i = 0; i < item->n; i++)
        if (item->who[i] == mark) return;
    if (item->n < DIGEST_NAMES) item->who[item->n++] = mark;
}

static int share(const item_names *a, const item_names *b)
{
    for (uint32_t i = 0; i < a->n; i++)
        for (uint32_t k = 0; k < b->n; k++)
            if (a->who[i] == b->who[k]) return 1;
    return 0;
}

int drg_cast_is_digest(const drg_cast *cast)
{
    const drg_doc *doc = cast->doc;
    item_names items[2] = {{{0}, 0}, {{0}, 0}};
    uint32_t at = 0, named = 0, alike = 0, block = DRG_NONE;
    for (uint32_t b = 0; b < doc->n_blocks; b++)
        if (doc->blocks[b].speaker.n) return 0;
    for (uint32_t i = 0; i <= cast->n_drafts; i++) {
        uint32_t here = i < cast->n_drafts ? doc->sents[doc->tokens[cast->drafts[i].head].sent].block : DRG_NONE;
        if (here != block && items[at].n) { // the paragraph is full: against the one before
            named++;
            alike += named > 1 && share(&items[0], &items[1]);
            at = 1 - at;
            items[at].n = 0;
        }
        block = here;
        if (i == cast->n_drafts) break;
        uint32_t mark = shared_mark(cast, &cast->drafts[i]);
        if (mark != DRG_NONE) note(&items[at], mark);
    }
    return named >= DIGEST_LEAST && alike * 10 <= (named - 1) * 3;
}

int drg_cast_other_item(const drg_cast *cast, uint32_t a, uint32_t b)
{
    const drg_doc *doc = cast->doc;
    return cast->digest && doc->sents[doc->tokens[a].sent].block != doc->sents[doc->tokens[b].sent].block;
}
