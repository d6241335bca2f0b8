// SPDX-License-Identifier: MIT
//
// pairs -- chooses among the candidates of a sentence the one that joins two given sides; see pairs.h.

#include "code/pairs.h"

#include "code/judge.h"
#include "code/candidates.h"

drg_err drg_pair_declare(drg_doc *doc, drg_span side)
{
    drg_sides sides;
    drg_sides_of(doc, side, (drg_span){0, 0}, &sides);
    uint32_t head = sides.source_head;
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

// The words near the sides vote by the patterns that they could begin: a word counts as much as it is near, a verb more than a noun.
static void from_words(const drg_doc *doc, const drg_lexicon *lexicon, const drg_sides *sides, drg_pair *best)
{
    drg_votes v = {.n = 0};
    uint32_t first = 0;
    for (uint32_t t = 0; t < doc->n_tokens; t++)
        drg_votes_of(doc, lexicon, t, drg_sides_nearness(doc, sides, t) * (doc->tokens[t].upos == DRG_UPOS_VERB ? 1.0f : 0.7f), &v);
    *best = (drg_pair){"CONSULT", 0, 0.05f, NULL, DRG_STR("none")};
    for (uint32_t i = 1; i < v.n; i++)
        if (v.share[i] > v.share[first]) first = i;
    if (v.n) *best = (drg_pair){v.type[first], 0, 0.15f, NULL, DRG_STR("word")};
}

static void from_patterns(const drg_candidates *candidates, drg_pair *best)
{
    const drg_candidate *r = &candidates->items[0];
    float share = r->event == DRG_NONE ? 1.0f : r->who > 3 ? 1.0f : r->who > 0 ? 0.8f : 0.5f;
    *best = (drg_pair){r->type, 0, r->confidence * share, r->cameo, r->rule};
}

// The judge's answer; the pattern of that type is named where there is one.
static void from_judge(const drg_judge *judge, const drg_doc *doc, const drg_lexicon *lexicon, const drg_sides *sides,
                       const drg_candidates *candidates, drg_pair *best)
{
    drg_verdict verdict = {{0}};
    drg_judge_pair(judge, doc, lexicon, sides, candidates, &verdict);
    uint32_t first = drg_verdict_best(&verdict, 0);
    *best = (drg_pair){drg_judge_types[first], 0, verdict.p[first], NULL, DRG_STR("judge")};
    for (uint32_t i = candidates->n; i > 0; i--) {
        const drg_candidate *c = &candidates->items[i - 1];
        if (strcmp(c->type, best->type) != 0) continue;
        best->rule = c->rule;
        best->cameo = c->cameo;
    }
}

drg_err drg_pair_find(const drg_doc *doc, const drg_lexicon *lexicon, drg_span source, drg_span target, drg_arena *scratch, drg_pair *out)
{
    drg_sides sides;
    drg_candidates candidates;
    drg_matches matches;
    *out = (drg_pair){0};
    drg_sides_of(doc, source, target, &sides);
    DRG_TRY(drg_matches_find(doc, lexicon, scratch, &matches));
    drg_candidates_find(doc, lexicon, &matches, &sides, &candidates);
    int known = sides.source_head != DRG_NONE || sides.target_head != DRG_NONE;
    if (lexicon->judge && known) from_judge(lexicon->judge, doc, lexicon, &sides, &candidates, out);
    else if (candidates.n) from_patterns(&candidates, out);
    else from_words(doc, lexicon, &sides, out);
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
