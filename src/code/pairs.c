// SPDX-License-Identifier: MIT
//
// pairs -- chooses among the readings of a sentence the one that joins two given sides; see pairs.h.

#include "code/pairs.h"

#include "code/match.h"

enum { PATH_MAX_STEPS = 12, TYPES_MAX = 32 };

typedef struct asked {
    const drg_doc *doc;
    const drg_lexicon *lexicon;
    drg_span source, target;
    uint32_t source_head, target_head; // tokens, or DRG_NONE
} asked;

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

drg_err drg_pair_declare(drg_doc *doc, drg_span side)
{
    uint32_t head = head_in(doc, side);
    if (head == DRG_NONE || !doc->mention_of) return DRG_OK;
    if (drg_clause_mention(doc, head) != DRG_NONE) return DRG_OK; // an actor, or a place that stays one
    drg_actor *actor = DRG_ARENA_PUSH(&doc->arena, doc->actors, doc->n_actors, doc->cap_actors);
    drg_mention *mention = actor ? DRG_ARENA_PUSH(&doc->arena, doc->mentions, doc->n_mentions, doc->cap_mentions) : NULL;
    if (!mention) return drg_doc_refused(doc);
    *actor = (drg_actor){.type = DRG_ACTOR_ORG, .name = drg_str_sub(doc->text, side.start, side.end), .first = doc->n_mentions - 1, .place = DRG_NONE,
                         .how = DRG_HOW_NEW};
    *mention = (drg_mention){.toks = {head, head + 1}, .head = head, .actor = doc->n_actors - 1, .name = DRG_NONE, .kind = DRG_MENTION_NOMINAL,
                             .how = DRG_HOW_NEW};
    doc->mention_of[head] = doc->n_mentions - 1;
    return DRG_OK;
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

// How near a trigger stands to both sides: right above them is best.
static float nearness(const asked *a, uint32_t trigger)
{
    float score = 0;
    const uint32_t heads[2] = {a->source_head, a->target_head};
    for (int side = 0; side < 2; side++) {
        if (heads[side] == DRG_NONE) continue;
        uint32_t up = steps_up(a->doc, heads[side], trigger), down = steps_up(a->doc, trigger, heads[side]);
        uint32_t steps = up < down ? up : down;
        if (steps < PATH_MAX_STEPS) score += 2.0f / (float)(steps + 1);
        if (a->doc->tokens[heads[side]].sent == a->doc->tokens[trigger].sent) score += 0.5f;
    }
    return score;
}

static float sides(const asked *a, const drg_part *actors, uint32_t n_actors, const drg_part *recipients, uint32_t n_recipients)
{
    float score = 0;
    if (named(a->doc, actors, n_actors, a->source)) score += 3;
    if (named(a->doc, recipients, n_recipients, a->target)) score += 3;
    if (named(a->doc, actors, n_actors, a->target)) score += 1;
    if (named(a->doc, recipients, n_recipients, a->source)) score += 0.5f;
    return score;
}

static void take(drg_pair *best, float *best_score, float score, const char *type, const char *cameo, float confidence, drg_str rule)
{
    if (!type || score <= *best_score) return;
    *best_score = score;
    *best = (drg_pair){type, 0, confidence, cameo, rule};
}

static void from_events(const asked *a, drg_pair *best, float *best_score)
{
    const drg_doc *doc = a->doc;
    for (uint32_t i = 0; i < doc->n_events; i++) {
        const drg_event *e = &doc->events[i];
        float who = sides(a, e->actors, e->n_actors, e->recipients, e->n_recipients);
        take(best, best_score, who + nearness(a, e->trigger_tok) + e->confidence, e->type, e->cameo, e->confidence * (who > 3 ? 1.0f : who > 0 ? 0.8f : 0.5f), e->rule);
    }
}

// Matches without an actor give no event, but they still say what the sentence is about.
static drg_err from_matches(const asked *a, drg_arena *scratch, drg_pair *best, float *best_score)
{
    drg_matches matches;
    DRG_TRY(drg_matches_find(a->doc, a->lexicon, scratch, &matches));
    for (uint32_t i = 0; i < matches.n; i++) {
        const drg_match *m = &matches.items[i];
        const drg_rule *rule = &a->lexicon->rules[m->rule];
        int told = m->absorbed;
        for (uint32_t k = 0; k < a->doc->n_events && !told; k++) told = a->doc->events[k].trigger_tok == m->trigger;
        if (told || !rule->type) continue;
        float who = sides(a, m->actors.part, m->actors.n, m->recipients.part, m->recipients.n);
        take(best, best_score, who + nearness(a, m->trigger) - 0.5f, rule->type, m->cameo, 0.3f, rule->name);
    }
    return DRG_OK;
}

typedef struct votes {
    const char *type[TYPES_MAX];
    float n[TYPES_MAX];
    uint32_t used;
} votes;

static void vote(votes *v, const char *type, float weight)
{
    uint32_t i = 0;
    while (i < v->used && strcmp(v->type[i], type) != 0) i++;
    if (i == TYPES_MAX) return;
    if (i == v->used) {
        v->type[v->used] = type;
        v->n[v->used++] = 0;
    }
    v->n[i] += weight;
}

// The patterns that a word could begin share one vote, which weighs as much as the word is near.
static void votes_of(const asked *a, uint32_t tok, votes *v)
{
    const drg_index *index = &a->lexicon->line_index;
    drg_upos upos = (drg_upos)a->doc->tokens[tok].upos;
    drg_trigger kind = upos == DRG_UPOS_VERB ? DRG_TRIGGER_VERB : DRG_TRIGGER_NOUN;
    float weight = nearness(a, tok) * (kind == DRG_TRIGGER_VERB ? 1.0f : 0.7f);
    if ((upos != DRG_UPOS_VERB && upos != DRG_UPOS_NOUN) || weight <= 0) return;
    uint32_t n = 0;
    for (int pass = 0; pass < 2; pass++)
        for (int way = 0; way < DRG_INDEX_WAYS; way++)
            for (const drg_entry *e = drg_index_find(index, a->doc, tok, way); e; e = drg_index_next(index, e)) {
                const drg_line *line = &a->lexicon->lines[e->target];
                const char *type = a->lexicon->rules[line->rule].type;
                if (e->negative || line->kind != kind || !type || !drg_entry_fits(e, a->doc, tok)) continue;
                if (pass == 0) n++;
                else vote(v, type, weight / (float)n);
            }
}

static void from_words(const asked *a, drg_pair *best)
{
    votes v = {.used = 0};
    uint32_t first = 0;
    for (uint32_t t = 0; t < a->doc->n_tokens; t++) votes_of(a, t, &v);
    *best = (drg_pair){"CONSULT", 0, 0.05f, NULL, DRG_STR("none")};
    for (uint32_t i = 1; i < v.used; i++)
        if (v.n[i] > v.n[first]) first = i;
    if (v.used) *best = (drg_pair){v.type[first], 0, 0.15f, NULL, DRG_STR("word")};
}

drg_err drg_pair_find(const drg_doc *doc, const drg_lexicon *lexicon, drg_span source, drg_span target, drg_arena *scratch, drg_pair *out)
{
    asked a = {doc, lexicon, source, target, head_in(doc, source), head_in(doc, target)};
    float score = 0;
    *out = (drg_pair){0};
    from_events(&a, out, &score);
    DRG_TRY(from_matches(&a, scratch, out, &score));
    if (!out->type) from_words(&a, out);
    const drg_ontology_row *row = drg_lexicon_type(lexicon, out->type, NULL);
    out->quad = row ? row->quad : 0;
    return DRG_OK;
}

void drg_pair_older(const drg_lexicon *lexicon, drg_pair *pair)
{
    const drg_ontology_row *row = drg_lexicon_type(lexicon, drg_lexicon_older(lexicon, pair->cameo), NULL);
    if (!row) return;
    pair->type = row->type;
    pair->quad = row->quad;
}
