// SPDX-License-Identifier: MIT
//
// mentions_contact -- turns matches into contact mentions; see mentions_contact.h.

#include "code/mentions_contact.h"

#include "code/reporter.h"
#include "code/status.h"

drg_err drg_miss_add(drg_doc *doc, uint32_t tok, const char *reason)
{
    drg_miss *miss = DRG_ARENA_PUSH(&doc->arena, doc->misses, doc->n_misses, doc->cap_misses);
    if (!miss) return drg_doc_refused(doc);
    *miss = (drg_miss){doc->tokens[tok].sent, tok, reason};
    return DRG_OK;
}

// "the talks", "this visit", "their meeting", "these negotiations": points back to something told.
static int is_definite(const drg_doc *doc, uint32_t noun)
{
    uint32_t det = drg_tree_child(doc, noun, DRG_REL_DET);
    if (det != DRG_NONE) {
        drg_str d = doc->tokens[det].lemma;
        if (drg_str_is(d, "the") || drg_str_is(d, "this") || drg_str_is(d, "that") || drg_str_is(d, "these") || drg_str_is(d, "those") ||
            drg_str_is(d, "both"))
            return 1;
    }
    return drg_tree_child_exact(doc, noun, DRG_REL_NMOD_POSS) != DRG_NONE;
}

static int is_press(drg_form form) { return form == DRG_FORM_PRESS_CONFERENCE || form == DRG_FORM_BRIEFING || form == DRG_FORM_INTERVIEW; }

// Whether the noun's only party stands behind "with".
static int company(const drg_doc *doc, const drg_lexicon *lexicon, const drg_match *match)
{
    static const drg_slot with = {DRG_SLOT_PREP, {"with", 4}};
    drg_toks toks = {0};
    drg_parts parts = {0};
    drg_frame_slot(doc, lexicon, &match->frame, &with, &toks);
    drg_clause_parts(doc, lexicon, &toks, &parts);
    return parts.n == 1 && drg_parts_has(&match->actors, parts.part[0].actor);
}

static drg_err put_parts(drg_doc *doc, const drg_lexicon *lexicon, const drg_match *match, drg_contact_mention *out)
{
    drg_parts all = match->actors;
    uint32_t verb;
    // "This was during a briefing, said the spokeswoman": whoever tells it holds it
    if (!all.n && is_press(out->form)) {
        drg_toks tellers = {0};
        verb = drg_clause_verb(doc, match->trigger);
        if (verb != DRG_NONE && drg_lexicon_is(lexicon, DRG_CLS_REPORT, doc, verb)) drg_clause_agents(doc, verb, &tellers);
        drg_clause_parts(doc, lexicon, &tellers, &all);
        if (!all.n) drg_reporter_of(doc, lexicon, match->trigger, &verb, &all);
    }
    // "He added that a meeting with Maduro was not far away": whoever tells of talks with somebody takes part
    if (all.n == 1 && match->frame.noun && !is_press(out->form) && company(doc, lexicon, match)) {
        drg_parts tellers = {0};
        if (drg_reporter_of(doc, lexicon, match->trigger, &verb, &tellers) && verb != DRG_NONE)
            drg_parts_add(doc, &all, tellers.part[0].actor, tellers.part[0].mention);
    }
    for (uint32_t i = 0; i < match->recipients.n; i++) drg_parts_add(doc, &all, match->recipients.part[i].actor, match->recipients.part[i].mention);
    for (uint32_t i = 0; i < match->hosts.n; i++) drg_parts_add(doc, &all, match->hosts.part[i].actor, match->hosts.part[i].mention);
    for (uint32_t i = 0; i < all.n; i++)
        if (drg_parts_has(&match->hosts, all.part[i].actor)) {
            all.part[i].host = 1;
            out->host_known = 1;
        }
    if (!all.n) return DRG_OK;
    out->parts = DRG_ARENA_ARRAY(&doc->arena, drg_part, all.n);
    if (!out->parts) return drg_doc_refused(doc);
    memcpy(out->parts, all.part, all.n * sizeof *out->parts);
    out->n_parts = all.n;
    return DRG_OK;
}

static drg_err put_topics(drg_doc *doc, const drg_lexicon *lexicon, uint32_t trigger, drg_topic **topics, uint32_t *n)
{
    drg_topics found = {0};
    drg_clause_topics(doc, lexicon, trigger, &found);
    if (!found.n) return DRG_OK;
    *topics = DRG_ARENA_ARRAY(&doc->arena, drg_topic, found.n);
    if (!*topics) return drg_doc_refused(doc);
    memcpy(*topics, found.topic, found.n * sizeof **topics);
    *n = found.n;
    return DRG_OK;
}

static void put_time(const drg_doc *doc, const drg_lexicon *lexicon, const drg_frame *frame, drg_contact_mention *out)
{
    out->date = drg_clause_date(doc, lexicon, frame->trigger);
    if (out->date == DRG_NONE && frame->carrier != frame->trigger) out->date = drg_clause_date(doc, lexicon, frame->carrier);
    out->duration = drg_clause_duration(doc, lexicon, frame->trigger);
    out->place = drg_clause_place(doc, lexicon, frame->trigger);
    if (out->place == DRG_NONE && frame->carrier != frame->trigger) out->place = drg_clause_place(doc, lexicon, frame->carrier);
    out->day_start = out->day_end = DRG_NO_DAY;
    out->grain = DRG_GRAIN_NONE;
    if (out->date == DRG_NONE) return;
    const drg_date *date = &doc->dates[out->date];
    out->day_start = date->start;
    out->day_end = date->end;
    out->grain = date->grain;
}

static float confidence_of(const drg_rule *rule, const drg_frame *frame, const drg_contact_mention *m)
{
    float c = 0.5f;
    if (m->n_parts >= 2) c += 0.25f;
    else if (m->n_parts == 1) c += 0.05f;
    if (!frame->noun || frame->light != DRG_NONE) c += 0.08f;
    if (m->date != DRG_NONE) c += 0.07f;
    if (m->place != DRG_NONE) c += 0.05f;
    if (rule->weak) c -= 0.2f;
    return c;
}

// Speech before the press is one-sided by nature; everything else wants two parties sooner or later.
static int too_vague(const drg_contact_mention *m)
{
    if (m->n_parts >= 1 || m->definite) return 0;
    return m->date == DRG_NONE && m->place == DRG_NONE;
}

static drg_err one_mention(drg_doc *doc, const drg_lexicon *lexicon, const drg_match *match, uint32_t *index)
{
    const drg_rule *rule = &lexicon->rules[match->rule];
    drg_contact_mention m = {.form = rule->form, .sent = doc->tokens[match->trigger].sent, .trigger_tok = match->trigger,
                             .trigger = doc->tokens[match->trigger].span, .rule = rule->name, .event = DRG_NONE, .contact = DRG_NONE};
    drg_modality modality;
    put_time(doc, lexicon, &match->frame, &m);
    drg_status_of(doc, lexicon, match->trigger, m.date, &modality);
    m.status = rule->has_status && modality.status == DRG_STATUS_HAPPENED ? rule->status : modality.status;
    m.definite = match->frame.noun && is_definite(doc, match->frame.trigger);
    DRG_TRY(put_parts(doc, lexicon, match, &m));
    if (too_vague(&m)) return drg_miss_add(doc, match->trigger, "generic");
    DRG_TRY(put_topics(doc, lexicon, match->trigger, &m.topics, &m.n_topics));
    m.confidence = confidence_of(rule, &match->frame, &m);
    drg_contact_mention *slot = DRG_ARENA_PUSH(&doc->arena, doc->contact_mentions, doc->n_contact_mentions, doc->cap_contact_mentions);
    if (!slot) return drg_doc_refused(doc);
    *slot = m;
    *index = doc->n_contact_mentions - 1;
    return DRG_OK;
}

drg_err drg_mentions_contact_find(drg_doc *doc, const drg_lexicon *lexicon, const drg_matches *matches, uint32_t *mention_at)
{
    for (uint32_t i = 0; i < matches->n; i++) {
        mention_at[i] = DRG_NONE;
        if (!lexicon->rules[matches->items[i].rule].has_form) continue;
        DRG_TRY(one_mention(doc, lexicon, &matches->items[i], &mention_at[i]));
    }
    return DRG_OK;
}
