// SPDX-License-Identifier: MIT
//
// candidates -- ranks what the patterns say of two sides; see candidates.h.

#include "code/candidates.h"

enum { PATH_MAX_STEPS = 12 };

static int touches(drg_span a, drg_span b) { return a.start < b.end && b.start < a.end; }

// The token of a span that the others hang on, the first when there are several.
static uint32_t head_in(const drg_doc *doc, drg_span span)
{
    for (uint32_t t = 0; t < doc->n_tokens; t++) {
        if (!touches(doc->tokens[t].span, span) || doc->tokens[t].upos == DRG_UPOS_PUNCT) continue;
        uint32_t head = doc->tokens[t].head;
        if (head == DRG_NONE || !touches(doc->tokens[head].span, span)) return t;
    }
    return DRG_NONE;
}

void drg_sides_of(const drg_doc *doc, drg_span source, drg_span target, drg_sides *out)
{
    *out = (drg_sides){source, target, head_in(doc, source), head_in(doc, target), 0, doc->n_sents};
}

static int named(const drg_doc *doc, const drg_part *parts, uint32_t n, drg_span span)
{
    for (uint32_t i = 0; i < n; i++)
        if (parts[i].mention != DRG_NONE && touches(drg_doc_range_span(doc, doc->mentions[parts[i].mention].toks), span)) return 1;
    return 0;
}

// How many steps up the tree from one token to another; PATH_MAX_STEPS when it is not above.
static uint32_t steps_up(const drg_doc *doc, uint32_t from, uint32_t to)
{
    for (uint32_t step = 0; step < PATH_MAX_STEPS && from != DRG_NONE; step++, from = doc->tokens[from].head)
        if (from == to) return step;
    return PATH_MAX_STEPS;
}

float drg_sides_nearness(const drg_doc *doc, const drg_sides *sides, uint32_t trigger)
{
    float score = 0;
    const uint32_t heads[2] = {sides->source_head, sides->target_head};
    for (int side = 0; side < 2; side++) {
        if (heads[side] == DRG_NONE) continue;
        uint32_t up = steps_up(doc, heads[side], trigger), down = steps_up(doc, trigger, heads[side]);
        uint32_t steps = up < down ? up : down;
        if (steps < PATH_MAX_STEPS) score += 2.0f / (float)(steps + 1);
        if (doc->tokens[heads[side]].sent == doc->tokens[trigger].sent) score += 0.5f;
    }
    return score;
}

static float sides_score(const drg_doc *doc, const drg_sides *s, const drg_part *actors, uint32_t n_actors, const drg_part *recipients,
                         uint32_t n_recipients)
{
    float score = 0;
    if (named(doc, actors, n_actors, s->source)) score += 3;
    if (named(doc, recipients, n_recipients, s->target)) score += 3;
    if (named(doc, actors, n_actors, s->target)) score += 1;
    if (named(doc, recipients, n_recipients, s->source)) score += 0.5f;
    return score;
}

// Keeps the best few, of equals the earlier one first.
static void take(drg_candidates *out, const drg_candidate *candidate)
{
    uint32_t at = out->n < DRG_CANDIDATES_MOST ? out->n : DRG_CANDIDATES_MOST;
    if (!candidate->type || candidate->score <= 0) return;
    while (at > 0 && out->items[at - 1].score < candidate->score) at--;
    if (at == DRG_CANDIDATES_MOST) return;
    uint32_t last = out->n < DRG_CANDIDATES_MOST ? out->n++ : DRG_CANDIDATES_MOST - 1;
    for (uint32_t i = last; i > at; i--) out->items[i] = out->items[i - 1];
    out->items[at] = *candidate;
}

// The first event, in text order, of this sentence or a later one.
static uint32_t first_event(const drg_doc *doc, uint32_t sent)
{
    uint32_t low = 0, high = doc->n_events;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (doc->events[mid].sent < sent) low = mid + 1;
        else high = mid;
    }
    return low;
}

void drg_candidates_find(const drg_doc *doc, const drg_lexicon *lexicon, const drg_matches *matches, const drg_sides *sides, drg_candidates *out)
{
    uint32_t from = first_event(doc, sides->sent), to = from;
    out->n = 0;
    for (; to < doc->n_events && doc->events[to].sent < sides->sent_end; to++) {
        const drg_event *e = &doc->events[to];
        float who = sides_score(doc, sides, e->actors, e->n_actors, e->recipients, e->n_recipients);
        float score = who + drg_sides_nearness(doc, sides, e->trigger_tok) + e->by_pattern;
        take(out, &(drg_candidate){e->type, e->mode, e->cameo, e->rule, e->trigger_tok, to, score, who, e->by_pattern});
    }
    if (sides->sent >= sides->sent_end || sides->sent_end > doc->n_sents) return;
    // matches without an actor give no event, but they still say what the sentence is about
    for (uint32_t t = doc->sents[sides->sent].toks.first; t < doc->sents[sides->sent_end - 1].toks.end; t++) {
        if (matches->at[t] == DRG_NONE) continue;
        const drg_match *m = &matches->items[matches->at[t]];
        const drg_rule *rule = &lexicon->rules[m->rule];
        int told = m->absorbed;
        for (uint32_t k = from; k < to && !told; k++) told = doc->events[k].trigger_tok == m->trigger;
        if (told || !rule->type) continue;
        float who = sides_score(doc, sides, m->actors.part, m->actors.n, m->recipients.part, m->recipients.n);
        float score = who + drg_sides_nearness(doc, sides, m->trigger) - 0.5f;
        take(out, &(drg_candidate){rule->type, m->mode, m->cameo, rule->name, m->trigger, DRG_NONE, score, who, 0.3f});
    }
}

static void vote(drg_votes *v, const char *type, float weight)
{
    uint32_t i = 0;
    while (i < v->n && strcmp(v->type[i], type) != 0) i++;
    if (i == DRG_VOTES_MOST) return;
    if (i == v->n) {
        v->type[v->n] = type;
        v->share[v->n++] = 0;
    }
    v->share[i] += weight;
}

void drg_votes_of(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t tok, float weight, drg_votes *votes)
{
    const drg_index *index = &lexicon->line_index;
    drg_upos upos = (drg_upos)doc->tokens[tok].upos;
    drg_trigger kind = upos == DRG_UPOS_VERB ? DRG_TRIGGER_VERB : DRG_TRIGGER_NOUN;
    if ((upos != DRG_UPOS_VERB && upos != DRG_UPOS_NOUN) || weight <= 0) return;
    uint32_t n = 0;
    for (int pass = 0; pass < 2; pass++)
        for (int way = 0; way < DRG_INDEX_WAYS; way++)
            for (const drg_entry *e = drg_index_find(index, doc, tok, way); e; e = drg_index_next(index, e)) {
                const drg_line *line = &lexicon->lines[e->target];
                const char *type = lexicon->rules[line->rule].type;
                if (e->negative || line->kind != kind || !type || !drg_entry_fits(e, doc, tok)) continue;
                if (pass == 0) n++;
                else vote(votes, type, weight / (float)n);
            }
}
