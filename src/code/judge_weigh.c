// SPDX-License-Identifier: MIT
//
// judge_weigh -- the judge on events found by patterns, and calibration; see judge_weigh.h.

#include "code/judge_weigh.h"

static const float judge_share = 0.5f; // of the confidence of an event

static int in_sentence(const drg_doc *doc, const drg_part *part, uint32_t sent)
{
    return part->mention != DRG_NONE && doc->tokens[doc->mentions[part->mention].head].sent == sent;
}

int drg_judge_sides(const drg_doc *doc, const drg_event *e, drg_sides *out)
{
    if (!e->n_actors) return 0;
    const drg_part *source = &e->actors[0], *target = e->n_recipients ? &e->recipients[0] : e->n_actors > 1 ? &e->actors[1] : NULL;
    if (!target || !in_sentence(doc, source, e->sent) || !in_sentence(doc, target, e->sent) || source->mention == target->mention) return 0;
    const drg_mention *s = &doc->mentions[source->mention], *t = &doc->mentions[target->mention];
    *out = (drg_sides){drg_doc_range_span(doc, s->toks), drg_doc_range_span(doc, t->toks), s->head, t->head, e->sent, e->sent + 1};
    return 1;
}

// The likeliest types, best first.
static void note_best(const drg_verdict *verdict, drg_event *e)
{
    uint32_t had = 0; // one bit a type
    for (size_t k = 0; k < sizeof e->judged / sizeof *e->judged; k++) {
        uint32_t best = DRG_JUDGE_N;
        for (uint32_t c = 0; c < DRG_JUDGE_N; c++)
            if (!(had >> c & 1) && (best == DRG_JUDGE_N || verdict->p[c] > verdict->p[best])) best = c;
        had |= 1u << best;
        e->judged[k].type = drg_judge_types[best];
        e->judged[k].p = verdict->p[best];
    }
}

void drg_judge_weigh(drg_doc *doc, const drg_lexicon *lexicon, const drg_matches *matches)
{
    for (uint32_t i = 0; lexicon->judge && i < doc->n_events; i++) {
        drg_event *e = &doc->events[i];
        drg_sides sides;
        drg_candidates candidates;
        drg_verdict verdict = {{0}};
        uint32_t type = drg_judge_type(e->type);
        if (type == DRG_JUDGE_N || !drg_judge_sides(doc, e, &sides)) continue;
        drg_candidates_find(doc, lexicon, matches, &sides, &candidates);
        drg_judge_pair(lexicon->judge, doc, lexicon, &sides, &candidates, &verdict);
        note_best(&verdict, e);
        e->confidence += judge_share * (verdict.p[type] - e->confidence);
    }
}

// ---- calibration ----------------------------------------------------------------------------------------------------

// Between two points the line is straight; before the first and behind the last it is level.
static float read_off(const drg_calibration *c, float raw)
{
    if (!c->n) return raw;
    if (raw <= c->raw[0]) return c->sure[0];
    for (uint32_t i = 1; i < c->n; i++)
        if (raw <= c->raw[i]) return c->sure[i - 1] + (c->sure[i] - c->sure[i - 1]) * (raw - c->raw[i - 1]) / (c->raw[i] - c->raw[i - 1]);
    return c->sure[c->n - 1];
}

void drg_calibrate(drg_doc *doc, const drg_lexicon *lexicon)
{
    const drg_calibration *c = lexicon->calibration;
    for (uint32_t i = 0; i < doc->n_contacts; i++) doc->contacts[i].confidence = read_off(&c[DRG_CALIBRATION_CONTACT], doc->contacts[i].confidence);
    for (uint32_t i = 0; i < doc->n_events; i++) doc->events[i].confidence = read_off(&c[DRG_CALIBRATION_EVENT], doc->events[i].confidence);
    for (uint32_t i = 0; i < doc->n_statements; i++)
        doc->statements[i].confidence = read_off(&c[DRG_CALIBRATION_STATEMENT], doc->statements[i].confidence);
}
