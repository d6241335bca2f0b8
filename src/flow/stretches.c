// SPDX-License-Identifier: MIT
//
// stretches -- long articles bit by bit; see stretches.h.

#include "flow/stretches.h"

#include "doc/docpart.h"

#include <stdlib.h>

enum { HEAD_WORDS = 512, CAST_WORDS = 1536, AGENDA_WORDS = 768, LEAD_WORDS = 1024, AHEAD_WORDS = 512, SENT_WORDS = 400, MEASURE_WORDS = 8192 };

void drg_stretches_init(drg_stretches *s, size_t limit)
{
    memset(s, 0, sizeof *s);
    drg_doc_init(&s->doc[0], limit);
    drg_doc_init(&s->doc[1], limit);
}

void drg_stretches_free(drg_stretches *s)
{
    drg_doc_free(&s->doc[0]);
    drg_doc_free(&s->doc[1]);
}

void drg_stretches_reset(drg_stretches *s)
{
    if (!s->n) return;
    drg_doc_reset(&s->doc[0]);
    drg_doc_reset(&s->doc[1]);
    s->n = s->told = 0;
}

// ---- measuring ------------------------------------------------------------------------------------------------------

static drg_err take_cuts(drg_doc *article, const drg_doc *part)
{
    for (uint32_t i = 0; i < part->n_cuts; i++) {
        drg_span *told = DRG_ARENA_PUSH(&article->arena, article->cuts, article->n_cuts, article->cap_cuts);
        if (!told) return drg_doc_refused(article);
        *told = part->cuts[i];
    }
    return DRG_OK;
}

drg_err drg_stretches_measure(drg_stretches *s, drg_bench *bench, drg_doc *article)
{
    uint32_t longest = drg_reader_longest(bench->reader);
    drg_doc *part = &s->doc[0];
    s->n = s->told = s->sents = s->tokens = 0;
    if (article->text.n <= longest) return DRG_OK; // a word has a byte at least
    DRG_TRY(drg_reader_split_begin(bench->reader, article));
    for (;;) {
        DRG_TRY(drg_docpart_begin(part, article, MEASURE_WORDS + SENT_WORDS));
        part->cuts = NULL;
        part->n_cuts = 0;
        DRG_TRY(drg_reader_split_some(bench->reader, part, MEASURE_WORDS));
        if (!part->n_sents) break;
        s->sents += part->n_sents;
        s->tokens += part->n_tokens;
        DRG_TRY(take_cuts(article, part));
    }
    drg_doc_reset(part);
    s->target = drg_reader_target(bench->reader, s->tokens);
    s->n = s->tokens > longest ? s->tokens / s->target + 1 : 0;
    if (!s->n) article->n_cuts = 0; // read whole it tells them itself
    return DRG_OK;
}

// ---- context --------------------------------------------------------------------------------------------------------

// A sentence that is worth keeping for somebody or something that is spoken of so often.
typedef struct candidate {
    uint32_t sent, often, order;
} candidate;

static int by_weight(const void *a, const void *b)
{
    const candidate *x = a, *y = b;
    if (x->often != y->often) return x->often > y->often ? -1 : 1;
    return (x->order > y->order) - (x->order < y->order);
}

static void keep_best(uint8_t *keep, const drg_doc *doc, candidate *list, uint32_t n, uint32_t words)
{
    if (n) qsort(list, n, sizeof *list, by_weight);
    for (uint32_t i = 0; i < n; i++) {
        drg_range toks = doc->sents[list[i].sent].toks;
        if (keep[list[i].sent]) continue;
        if (toks.end - toks.first > words) return;
        words -= toks.end - toks.first;
        keep[list[i].sent] = 1;
    }
}

// People and bodies that only the text tells of, each by the sentence with its longest name.
static drg_err keep_cast(uint8_t *keep, const drg_doc *doc, uint32_t end, drg_arena *scratch)
{
    candidate *list = DRG_ARENA_ARRAY(scratch, candidate, (size_t)doc->n_actors + 1);
    uint32_t *longest = DRG_ARENA_ARRAY(scratch, uint32_t, (size_t)doc->n_actors + 1), n = 0;
    if (!list || !longest) return scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    for (uint32_t i = 0; i < doc->n_mentions; i++) {
        const drg_mention *m = &doc->mentions[i];
        uint32_t words = m->toks.end - m->toks.first, sent = doc->tokens[m->head].sent;
        if (sent >= end || m->actor >= doc->n_actors) continue;
        list[m->actor].often++;
        if (m->kind != DRG_MENTION_NAME || words <= longest[m->actor]) continue;
        longest[m->actor] = words;
        list[m->actor].sent = sent;
    }
    for (uint32_t i = 0; i < doc->n_actors; i++) {
        const drg_actor *a = &doc->actors[i];
        if (a->known || !longest[i] || (a->type != DRG_ACTOR_PERSON && a->type != DRG_ACTOR_ORG)) continue;
        list[n] = (candidate){list[i].sent, list[i].often, i};
        n++;
    }
    keep_best(keep, doc, list, n, CAST_WORDS);
    return DRG_OK;
}

static drg_err keep_agenda(uint8_t *keep, const drg_doc *doc, uint32_t end, drg_arena *scratch)
{
    candidate *list = DRG_ARENA_ARRAY(scratch, candidate, (size_t)doc->n_contacts + 1);
    uint32_t n = 0;
    if (!list) return scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    for (uint32_t i = 0; i < doc->n_contacts; i++) {
        const drg_contact *c = &doc->contacts[i];
        if (!c->n_mentions || doc->contact_mentions[c->mentions[0]].sent >= end) continue;
        list[n++] = (candidate){doc->contact_mentions[c->mentions[0]].sent, c->n_mentions, UINT32_MAX - i};
    }
    keep_best(keep, doc, list, n, AGENDA_WORDS);
    return DRG_OK;
}

// The beginning of the article, and what came last.
static void keep_ends(uint8_t *keep, const drg_doc *doc, uint32_t end)
{
    for (uint32_t s = 0; s < end && doc->sents[s].number == s && doc->sents[s].toks.end <= HEAD_WORDS; s++) keep[s] = 1;
    for (uint32_t s = end; s-- > 0 && doc->sents[end - 1].toks.end - doc->sents[s].toks.first <= LEAD_WORDS;) keep[s] = 1;
}

// Context out of the stretch before; then what that one looked ahead at, which is the beginning of this one's own.
static drg_err take_over(drg_doc *part, const drg_doc *old, drg_bench *bench)
{
    uint32_t end = old->stretch.end;
    drg_arena_reset(&bench->scratch);
    uint8_t *keep = drg_arena_alloc(&bench->scratch, (size_t)end + 1);
    if (!keep) return bench->scratch.failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    if (bench->engine->know) {
        keep_ends(keep, old, end);
        DRG_TRY(keep_cast(keep, old, end, &bench->scratch));
        DRG_TRY(keep_agenda(keep, old, end, &bench->scratch));
    }
    for (uint32_t s = 0; s < end; s++)
        if (keep[s]) DRG_TRY(drg_docpart_keep(part, old, s));
    part->stretch.first = part->n_sents;
    for (uint32_t s = end; s < old->n_sents; s++) DRG_TRY(drg_docpart_keep(part, old, s));
    part->stretch.read = part->n_sents;
    part->stretch.block_before = end ? old->sents[end - 1].block : DRG_NONE;
    part->stretch.actors_before = old->stretch.actors_before + old->n_actors;
    part->reference = old->reference;
    part->reference_from = old->reference_from;
    return DRG_OK;
}

// ---- stretches ------------------------------------------------------------------------------------------------------

static drg_err make(drg_stretches *s, drg_bench *bench, drg_doc *article, drg_doc *part, const drg_doc *old)
{
    uint32_t ahead = bench->engine->know ? AHEAD_WORDS : 0;
    uint32_t around = ahead ? HEAD_WORDS + CAST_WORDS + AGENDA_WORDS + LEAD_WORDS + AHEAD_WORDS + SENT_WORDS : 0;
    DRG_TRY(drg_docpart_begin(part, article, s->target + SENT_WORDS + around));
    part->stretch = (drg_stretch){.n = s->n, .number = s->told, .block_before = DRG_NONE, .sents = s->sents, .tokens = s->tokens};
    if (old) DRG_TRY(take_over(part, old, bench));
    uint32_t first = part->stretch.first, end = first, tok = first ? part->sents[first - 1].toks.end : 0;
    DRG_TRY(drg_reader_split_some(bench->reader, part, tok + s->target));
    while (end < part->n_sents && part->sents[end].toks.first - tok < s->target) end++;
    part->stretch.end = end;
    if (ahead && end > first) DRG_TRY(drg_reader_split_some(bench->reader, part, part->sents[end - 1].toks.end + ahead));
    s->told++;
    return DRG_OK;
}

drg_err drg_stretches_first(drg_stretches *s, drg_bench *bench, drg_doc *article)
{
    drg_doc_reset(&s->doc[0]);
    drg_doc_reset(&s->doc[1]);
    s->at = 0;
    s->told = 0;
    DRG_TRY(drg_reader_split_begin(bench->reader, article));
    return make(s, bench, article, &s->doc[0], NULL);
}

drg_err drg_stretches_next(drg_stretches *s, drg_bench *bench, drg_doc *article)
{
    drg_err err = make(s, bench, article, &s->doc[!s->at], &s->doc[s->at]);
    drg_doc_reset(&s->doc[s->at]);
    s->at = !s->at;
    return err;
}
