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

// "It's a pleasure to welcome the minister to the State Department", said by nobody else than who speaks there: the speaker of the block.
static uint32_t welcomes(const drg_doc *doc, const drg_lexicon *lexicon, const drg_match *match)
{
    uint32_t verb = match->trigger, block = doc->sents[doc->tokens[verb].sent].block;
    int one = drg_lexicon_lists(lexicon, DRG_CLS_RECEIVE_V, doc->tokens[verb].lemma);
    if (!one || !doc->speaker_of || block >= doc->n_blocks || doc->tokens[verb].upos != DRG_UPOS_VERB) return DRG_NONE;
    uint32_t speaker = doc->speaker_of[block];
    int said = speaker != DRG_NONE && doc->actors[speaker].type == DRG_ACTOR_PERSON && doc->actors[speaker].country.n > 0;
    return said && !match->hosts.n && drg_tree_child(doc, verb, DRG_REL_NSUBJ) == DRG_NONE ? speaker : DRG_NONE;
}

// "Reagan dispatched Haig to London for talks with Thatcher": who is sent takes part, not who sends.
static void sent_instead(const drg_doc *doc, const drg_lexicon *lexicon, const drg_match *match, drg_parts *all)
{
    uint32_t verb = match->frame.noun ? drg_clause_verb(doc, match->trigger) : DRG_NONE;
    if (verb == DRG_NONE || !drg_lexicon_lists(lexicon, DRG_CLS_SEND_V, doc->tokens[verb].lemma)) return;
    uint32_t object = drg_tree_child_exact(doc, verb, DRG_REL_OBJ);
    drg_toks sent = {0}, senders = {0};
    drg_parts who = {0}, from = {0}, kept = {0};
    if (object == DRG_NONE) return;
    drg_clause_conjuncts(doc, object, &sent);
    drg_clause_parts(doc, lexicon, &sent, &who);
    drg_clause_agents(doc, verb, &senders);
    drg_clause_parts(doc, lexicon, &senders, &from);
    if (!who.n || doc->actors[who.part[0].actor].type != DRG_ACTOR_PERSON) return;
    for (uint32_t i = 0; i < all->n; i++)
        if (!drg_parts_has(&from, all->part[i].actor)) drg_parts_add(doc, &kept, all->part[i].actor, all->part[i].mention);
    for (uint32_t i = 0; i < who.n; i++) drg_parts_add(doc, &kept, who.part[i].actor, who.part[i].mention);
    *all = kept;
}

// "Trump had asked his adviser to invite Putin": who gives the order invites, when the one asked is of his own land. The actor to put for `actor`.
static uint32_t who_orders(const drg_doc *doc, const drg_lexicon *lexicon, const drg_match *match, uint32_t actor)
{
    uint32_t verb = match->trigger, up = doc->tokens[verb].head;
    if (match->frame.noun || !drg_str_is(doc->tokens[verb].lemma, "invite") || up == DRG_NONE || drg_rel_base((drg_rel)doc->tokens[verb].rel) != DRG_REL_XCOMP) return actor;
    int ordered = drg_lexicon_lists(lexicon, DRG_CLS_ORDER_V, doc->tokens[up].lemma);
    drg_toks heads = {0}, asked = {0};
    drg_parts who = {0}, whom = {0};
    uint32_t object = drg_tree_child(doc, up, DRG_REL_IOBJ);
    if (object == DRG_NONE) object = drg_tree_child(doc, up, DRG_REL_OBJ);
    if (!ordered || object == DRG_NONE) return actor;
    drg_clause_agents(doc, up, &heads);
    drg_clause_parts(doc, lexicon, &heads, &who);
    drg_clause_conjuncts(doc, object, &asked);
    drg_clause_parts(doc, lexicon, &asked, &whom);
    if (who.n != 1 || whom.n != 1 || whom.part[0].actor != actor) return actor;
    drg_str home = doc->actors[actor].country;
    return home.n && drg_str_eq(home, doc->actors[who.part[0].actor].country) ? who.part[0].actor : actor;
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
    sent_instead(doc, lexicon, match, &all);
    uint32_t speaker = all.n == 1 ? welcomes(doc, lexicon, match) : DRG_NONE;
    if (speaker != DRG_NONE && !drg_parts_has(&all, speaker)) {
        drg_parts_add(doc, &all, speaker, DRG_NONE);
        all.part[all.n - 1].host = 1;
        out->host_known = 1;
    }
    for (uint32_t i = 0; i < all.n; i++)
        if (drg_parts_has(&match->hosts, all.part[i].actor)) {
            all.part[i].host = 1;
            out->host_known = 1;
        }
    for (uint32_t i = 0; i < all.n; i++) {
        uint32_t orders = who_orders(doc, lexicon, match, all.part[i].actor);
        if (orders != all.part[i].actor && !drg_parts_has(&all, orders)) all.part[i] = (drg_part){orders, DRG_NONE, all.part[i].host};
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

static void put_days(const drg_doc *doc, drg_contact_mention *out)
{
    out->day_start = out->day_end = DRG_NO_DAY;
    out->grain = DRG_GRAIN_NONE;
    if (out->date == DRG_NONE) return;
    const drg_date *date = &doc->dates[out->date];
    out->day_start = date->start;
    out->day_end = date->end;
    out->grain = date->grain;
}

// "On 21 November, after three weeks of talks, they signed": the day is that of the signing.
static int ended_with(const drg_doc *doc, const drg_frame *frame, const drg_contact_mention *m)
{
    drg_str length = doc->dates[m->duration].duration;
    uint32_t mark = frame->noun ? drg_clause_case(doc, frame->carrier) : DRG_NONE;
    if (mark == DRG_NONE || length.n < 2 || length.p[1] == 'T') return 0; // hours fit into a day
    return drg_str_is(doc->tokens[mark].lemma, "after") || drg_str_is(doc->tokens[mark].lemma, "following");
}

// The days of "P5D" or "P3W"; 0 for other lengths.
static int32_t days_in(drg_str length)
{
    int32_t n = 0;
    size_t i = 1;
    for (; i < length.n && i < 5 && length.p[i] >= '0' && length.p[i] <= '9'; i++) n = n * 10 + (length.p[i] - '0');
    if (i + 1 != length.n || length.p[0] != 'P') return 0;
    return length.p[i] == 'D' ? n : length.p[i] == 'W' ? 7 * n : 0;
}

static void put_time(const drg_doc *doc, const drg_lexicon *lexicon, const drg_frame *frame, drg_contact_mention *out)
{
    out->date = drg_clause_date(doc, lexicon, frame->trigger);
    if (out->date == DRG_NONE && frame->carrier != frame->trigger) out->date = drg_clause_date(doc, lexicon, frame->carrier);
    out->duration = drg_clause_duration(doc, lexicon, frame->trigger);
    uint32_t ended = out->date != DRG_NONE && out->duration != DRG_NONE && ended_with(doc, frame, out) ? out->date : DRG_NONE;
    if (ended != DRG_NONE) out->date = DRG_NONE;
    out->place = drg_clause_place(doc, lexicon, frame->trigger);
    if (out->place == DRG_NONE && frame->carrier != frame->trigger) out->place = drg_clause_place(doc, lexicon, frame->carrier);
    put_days(doc, out);
    int32_t length = ended != DRG_NONE && doc->dates[ended].grain <= DRG_GRAIN_DAY ? days_in(doc->dates[out->duration].duration) : 0;
    if (length < 2 || doc->dates[ended].start == DRG_NO_DAY) return;
    out->day_start = doc->dates[ended].start - length + 1; // they ended then, or the day before
    out->day_end = doc->dates[ended].start;
    out->grain = DRG_GRAIN_DAY;
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

static int is_separate(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t tok)
{
    for (uint32_t c = tok == DRG_NONE ? 0 : doc->tokens[tok].child_first; tok != DRG_NONE && c < doc->tokens[tok].child_end; c++)
        if (drg_lexicon_lists(lexicon, DRG_CLS_SEPARATE_MOD, doc->tokens[doc->children[c]].lemma)) return 1;
    return 0;
}

static int is_any(const drg_doc *doc, uint32_t tok)
{
    static const char *const any[] = {"any", "such", "every", "each", NULL};
    for (uint32_t c = tok == DRG_NONE ? 0 : doc->tokens[tok].child_first; tok != DRG_NONE && c < doc->tokens[tok].child_end; c++)
        if (drg_str_one_of(doc->tokens[doc->children[c]].lemma, any)) return 1;
    return 0;
}

// "the safest path is dialogue between the parties": a way of doing things, not one contact.
static int is_general(const drg_doc *doc, const drg_lexicon *lexicon, const drg_match *match, const drg_contact_mention *m)
{
    const drg_token *t = &doc->tokens[match->trigger];
    if (!match->frame.noun || (match->frame.light != DRG_NONE && m->status != DRG_STATUS_DENIED) || (t->morph & DRG_MORPH_PLUR)) return 0;
    if (m->date != DRG_NONE || m->place != DRG_NONE || m->duration != DRG_NONE) return 0;
    if (!drg_lexicon_lists(lexicon, DRG_CLS_GENERAL_TALKS_N, t->lemma)) return 0;
    if (m->status == DRG_STATUS_DENIED) return 1; // "failed to launch a dialogue"
    return !(drg_tree_child(doc, match->trigger, DRG_REL_DET) != DRG_NONE || drg_tree_child_exact(doc, match->trigger, DRG_REL_NMOD_POSS) != DRG_NONE);
}

// "When will the two teams meet again?"
static int names_nobody(const drg_doc *doc, const drg_contact_mention *m)
{
    for (uint32_t i = 0; i < m->n_parts; i++)
        if (m->parts[i].mention != DRG_NONE && doc->mentions[m->parts[i].mention].kind == DRG_MENTION_NAME) return 0;
    return 1;
}

// Speech before the press is one-sided by nature; everything else wants two parties sooner or later.
static int too_vague(const drg_doc *doc, const drg_lexicon *lexicon, const drg_match *match, const drg_contact_mention *m)
{
    if (match->frame.noun && is_any(doc, match->frame.carrier)) return 1; // "refused to attend any session with them"
    if (is_general(doc, lexicon, match, m)) return 1;
    uint32_t end = doc->sents[doc->tokens[match->trigger].sent].toks.end; // a question tells of no contact
    if (end && drg_str_is(doc->tokens[end - 1].form, "?") && m->status == DRG_STATUS_HYPOTHETICAL && names_nobody(doc, m)) return 1;
    if (m->n_parts >= 1 || m->definite) return 0;
    // "announced a truce after talks": those who act in the clause may be the parties, see contacts.c
    uint32_t mark = match->frame.noun ? drg_clause_case(doc, match->frame.carrier) : DRG_NONE;
    if (mark != DRG_NONE && (drg_str_is(doc->tokens[mark].lemma, "after") || drg_str_is(doc->tokens[mark].lemma, "following") ||
                             drg_str_is(doc->tokens[mark].lemma, "during") || drg_str_is(doc->tokens[mark].lemma, "at")))
        return 0;
    return m->date == DRG_NONE && m->place == DRG_NONE;
}

// Where a meeting takes place says who hosts it, when that is the country of some who take part and not of the others.
static void host_by_place(const drg_doc *doc, drg_contact_mention *m)
{
    int meets = m->form == DRG_FORM_MEETING || m->form == DRG_FORM_TALKS || m->form == DRG_FORM_SUMMIT || m->form == DRG_FORM_VISIT;
    if (m->host_known || !meets || m->place == DRG_NONE || m->n_parts < 2) return;
    drg_str country = doc->places[m->place].country;
    uint32_t home = 0;
    for (uint32_t i = 0; i < m->n_parts; i++) {
        const drg_actor *a = &doc->actors[m->parts[i].actor];
        if (!a->country.n) return;
        home += drg_str_eq(a->country, country);
    }
    if (!country.n || home == 0 || home == m->n_parts) return;
    for (uint32_t i = 0; i < m->n_parts; i++) m->parts[i].host = drg_str_eq(doc->actors[m->parts[i].actor].country, country);
    m->host_known = 1;
}

static drg_err push_mention(drg_doc *doc, const drg_contact_mention *m, uint32_t *index)
{
    drg_contact_mention *slot = DRG_ARENA_PUSH(&doc->arena, doc->contact_mentions, doc->n_contact_mentions, doc->cap_contact_mentions);
    if (!slot) return drg_doc_refused(doc);
    *slot = *m;
    host_by_place(doc, slot);
    if (*index == DRG_NONE) *index = doc->n_contact_mentions - 1;
    return DRG_OK;
}

// ---- several contacts in one word -----------------------------------------------------------------------------------

// The copy of a mention that only those parties take part in who are in `keep`.
static drg_err push_with(drg_doc *doc, const drg_contact_mention *m, const drg_parts *keep, uint32_t *index)
{
    drg_contact_mention copy = *m;
    copy.parts = DRG_ARENA_ARRAY(&doc->arena, drg_part, m->n_parts + 1);
    if (!copy.parts) return drg_doc_refused(doc);
    copy.n_parts = 0;
    for (uint32_t i = 0; i < m->n_parts; i++)
        if (drg_parts_has(keep, m->parts[i].actor)) copy.parts[copy.n_parts++] = m->parts[i];
    return push_mention(doc, &copy, index);
}

// An adverb that the parser gave to a later verb: "received Sarraj and Haftar separately before the conference began".
static int said_separately(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb)
{
    for (uint32_t t = verb + 1; t < doc->n_tokens && t <= verb + 16 && doc->tokens[t].sent == doc->tokens[verb].sent; t++) {
        drg_upos upos = (drg_upos)doc->tokens[t].upos;
        if (upos == DRG_UPOS_VERB || upos == DRG_UPOS_AUX) return 0;
        if (upos == DRG_UPOS_ADV && drg_lexicon_lists(lexicon, DRG_CLS_SEPARATE_MOD, doc->tokens[t].lemma)) return 1;
    }
    return 0;
}

// "received Sarraj and Haftar separately", "held separate meetings with both men", "telephoned Hume and Adams".
static int one_by_one(const drg_doc *doc, const drg_lexicon *lexicon, const drg_match *match, drg_form form)
{
    const drg_frame *f = &match->frame;
    if (is_separate(doc, lexicon, f->trigger) || is_separate(doc, lexicon, f->carrier) || is_separate(doc, lexicon, f->light)) return 1;
    if (!f->noun && said_separately(doc, lexicon, f->trigger)) return 1;
    if (form != DRG_FORM_CALL) return 0;
    if (f->noun) return (doc->tokens[f->trigger].morph & DRG_MORPH_PLUR) != 0;
    return drg_lexicon_lists(lexicon, DRG_CLS_RING_V, doc->tokens[f->trigger].lemma);
}

// Those who are met one after the other: behind "with" and "to", or the object.
static void partners(const drg_doc *doc, const drg_lexicon *lexicon, const drg_match *match, drg_parts *out)
{
    static const drg_slot slots[] = {{DRG_SLOT_PREP, {"with", 4}}, {DRG_SLOT_PREP, {"to", 2}}, {DRG_SLOT_OBJ, {NULL, 0}}};
    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++) {
        drg_toks toks = {0};
        drg_frame_slot(doc, lexicon, &match->frame, &slots[i], &toks);
        drg_clause_parts(doc, lexicon, &toks, out);
    }
}

static drg_err split_partners(drg_doc *doc, const drg_lexicon *lexicon, const drg_match *match, const drg_contact_mention *m, uint32_t *index)
{
    drg_parts met = {0};
    if (m->form == DRG_FORM_VISIT || !one_by_one(doc, lexicon, match, m->form)) return DRG_OK;
    partners(doc, lexicon, match, &met);
    uint32_t there = 0;
    for (uint32_t i = 0; i < m->n_parts; i++) there += (uint32_t)drg_parts_has(&met, m->parts[i].actor);
    if (there < 2 || there == m->n_parts) return DRG_OK;
    for (uint32_t i = 0; i < met.n; i++) {
        drg_parts keep = {0};
        for (uint32_t k = 0; k < m->n_parts; k++)
            if (m->parts[k].actor == met.part[i].actor || !drg_parts_has(&met, m->parts[k].actor)) drg_parts_add(doc, &keep, m->parts[k].actor, m->parts[k].mention);
        if (keep.n >= 2) DRG_TRY(push_with(doc, m, &keep, index));
    }
    return DRG_OK;
}

// The date right behind a destination, up to the next one: "flew to Kiev last Thursday and to Moscow a day later".
static uint32_t date_behind(const drg_doc *doc, uint32_t tok, uint32_t stop)
{
    for (uint32_t t = tok + 1; t < doc->n_tokens && t < stop && t <= tok + 6; t++) {
        if (doc->tokens[t].upos == DRG_UPOS_PUNCT || doc->tokens[t].sent != doc->tokens[tok].sent) return DRG_NONE;
        uint32_t date = doc->date_of ? doc->date_of[t] : DRG_NONE;
        if (date != DRG_NONE) return date;
    }
    return DRG_NONE;
}

// "will travel to Pristina and Belgrade", "flew to Kiev and to Moscow": each country is visited by itself.
static drg_err split_places(drg_doc *doc, const drg_match *match, const drg_contact_mention *m, uint32_t *index)
{
    const drg_parts *to = &match->recipients;
    uint32_t shared = m->date, countries = 0;
    if (m->form != DRG_FORM_VISIT || to->n < 2 || !doc->place_of) return DRG_OK;
    for (uint32_t i = 0; i < to->n; i++) {
        uint32_t mention = to->part[i].mention;
        if (mention == DRG_NONE) return DRG_OK;
        countries += (uint32_t)(doc->actors[to->part[i].actor].type == DRG_ACTOR_COUNTRY);
    }
    if (countries < 2) return DRG_OK; // "the West Bank" may stand among countries
    for (uint32_t i = 0; i + 1 < to->n; i++) // a date between two destinations belongs to the first one
        if (shared != DRG_NONE && date_behind(doc, doc->mentions[to->part[i].mention].head, doc->mentions[to->part[i + 1].mention].head) == shared) shared = DRG_NONE;
    for (uint32_t i = 0; i < to->n; i++) {
        uint32_t head = doc->mentions[to->part[i].mention].head, stop = i + 1 < to->n ? doc->mentions[to->part[i + 1].mention].head : DRG_NONE;
        drg_contact_mention one = *m;
        drg_parts keep = {0};
        one.place = doc->place_of[head];
        one.date = date_behind(doc, head, stop);
        if (one.date == DRG_NONE) one.date = shared;
        put_days(doc, &one);
        for (uint32_t k = 0; k < m->n_parts; k++)
            if (m->parts[k].actor == to->part[i].actor || !drg_parts_has(to, m->parts[k].actor)) drg_parts_add(doc, &keep, m->parts[k].actor, m->parts[k].mention);
        DRG_TRY(push_with(doc, &one, &keep, index));
    }
    return DRG_OK;
}

// ---- who is somewhere -----------------------------------------------------------------------------------------------

static int is_guest(const drg_actor *a, drg_str country)
{
    static const char *const official[] = {"GOV", "MIL", "LEG", "IGO", "OPP", "REB", "SEP", "PTY", "JUD", "SPY"};
    if (a->type != DRG_ACTOR_PERSON || drg_str_eq(a->country, country)) return 0;
    if (a->role.n) return 1;
    for (size_t i = 0; i < sizeof official / sizeof *official; i++)
        if (drg_str_is(a->sectors[0], official[i])) return 1;
    return 0;
}

// "in", "at" or "to" in front of a place; "due in" has two words there.
static int says_where(const drg_doc *doc, uint32_t tok)
{
    const drg_token *t = &doc->tokens[tok];
    for (uint32_t c = t->child_first; c < t->child_end; c++) {
        const drg_token *k = &doc->tokens[doc->children[c]];
        if (k->rel == DRG_REL_CASE && (drg_str_is(k->lemma, "in") || drg_str_is(k->lemma, "at") || drg_str_is(k->lemma, "to"))) return 1;
    }
    return 0;
}

// The country that a word lies in, as a place or as a country: "in Suva", "has been to Fiji".
static drg_str country_at(const drg_doc *doc, uint32_t tok)
{
    uint32_t mention = doc->mention_of[tok];
    if (doc->place_of[tok] != DRG_NONE)
        return doc->places[doc->place_of[tok]].kind == DRG_PLACE_WATER ? (drg_str){NULL, 0} : doc->places[doc->place_of[tok]].country;
    if (mention == DRG_NONE) return (drg_str){NULL, 0};
    const drg_actor *a = &doc->actors[doc->mentions[mention].actor];
    return a->type == DRG_ACTOR_COUNTRY || a->type == DRG_ACTOR_PLACE ? a->country : (drg_str){NULL, 0};
}

// "Putin, who was in Johannesburg for the summit", "is in Beijing on a visit", "has been to Fiji", "is due in Washington": a
// predicate that says where somebody is. Gives the visitors, when it is abroad.
static int stays(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t tok, drg_parts *out)
{
    uint32_t subject = drg_tree_child(doc, tok, DRG_REL_NSUBJ);
    if (subject == DRG_NONE || subject > tok || doc->tokens[tok].upos == DRG_UPOS_VERB || !says_where(doc, tok)) return 0;
    drg_str country = country_at(doc, tok);
    if (!country.n) return 0;
    if (drg_tree_child_exact(doc, tok, DRG_REL_COP) == DRG_NONE) {
        uint32_t next = drg_tree_child_exact(doc, tok, DRG_REL_OBL); // "is in Beijing on a visit" with "is" under visit
        if (next == DRG_NONE || drg_tree_child_exact(doc, next, DRG_REL_COP) == DRG_NONE) return 0;
    }
    drg_toks heads = {0};
    drg_parts all = {0};
    drg_clause_agents(doc, tok, &heads);
    drg_clause_parts(doc, lexicon, &heads, &all);
    for (uint32_t i = 0; i < all.n; i++)
        if (is_guest(&doc->actors[all.part[i].actor], country)) drg_parts_add(doc, out, all.part[i].actor, all.part[i].mention);
    return out->n > 0;
}

// What is due or expected is still to come, whatever the tense says.
static int is_due(const drg_doc *doc, uint32_t tok)
{
    const drg_token *t = &doc->tokens[tok];
    for (uint32_t c = t->child_first; c < t->child_end; c++)
        if (drg_str_is(doc->tokens[doc->children[c]].lemma, "due")) return 1;
    return 0;
}

// "is in Beijing", not "was in Beijing" or "has been to Beijing".
static int is_now(const drg_doc *doc, uint32_t tok)
{
    uint32_t be = drg_tree_child_exact(doc, tok, DRG_REL_COP);
    return be != DRG_NONE && (doc->tokens[be].morph & DRG_MORPH_PRES) && (doc->tokens[be].morph & DRG_MORPH_FIN);
}

static drg_err one_stay(drg_doc *doc, const drg_lexicon *lexicon, uint32_t tok, const drg_parts *who)
{
    drg_frame frame = {.trigger = tok, .carrier = tok, .light = DRG_NONE, .object = DRG_NONE, .clause = tok};
    drg_contact_mention m = {.form = DRG_FORM_VISIT, .sent = doc->tokens[tok].sent, .trigger_tok = tok, .trigger = doc->tokens[tok].span,
                             .rule = DRG_STR("stay"), .event = DRG_NONE, .contact = DRG_NONE, .confidence = 0.7f};
    drg_modality modality;
    uint32_t index = DRG_NONE;
    put_time(doc, lexicon, &frame, &m);
    m.place = doc->place_of[tok];
    drg_status_of(doc, lexicon, tok, m.date, &modality);
    m.status = modality.status != DRG_STATUS_HAPPENED ? modality.status
             : is_due(doc, tok)                      ? DRG_STATUS_SCHEDULED
             : is_now(doc, tok)                      ? DRG_STATUS_ONGOING
                                                     : DRG_STATUS_HAPPENED;
    m.parts = DRG_ARENA_ARRAY(&doc->arena, drg_part, who->n + 1);
    if (!m.parts) return drg_doc_refused(doc);
    memcpy(m.parts, who->part, who->n * sizeof *m.parts);
    m.n_parts = who->n;
    uint32_t mention = doc->mention_of[tok];
    if (mention != DRG_NONE && doc->actors[doc->mentions[mention].actor].type == DRG_ACTOR_COUNTRY) {
        m.parts[m.n_parts++] = (drg_part){doc->mentions[mention].actor, mention, 1};
        m.host_known = 1;
    }
    return push_mention(doc, &m, &index);
}

// Those between two triggers, so that mentions keep text order.
static drg_err stays_between(drg_doc *doc, const drg_lexicon *lexicon, uint32_t from, uint32_t to)
{
    for (uint32_t t = from; doc->place_of && doc->mention_of && t < to; t++) {
        drg_parts who = {0};
        if ((doc->place_of[t] == DRG_NONE && doc->mention_of[t] == DRG_NONE) || !stays(doc, lexicon, t, &who)) continue;
        DRG_TRY(one_stay(doc, lexicon, t, &who));
    }
    return DRG_OK;
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
    if (modality.moved_to != DRG_NONE) {
        m.date = modality.moved_to;
        m.moved = 1;
        put_days(doc, &m);
    }
    m.definite = match->frame.noun && is_definite(doc, match->frame.trigger);
    DRG_TRY(put_parts(doc, lexicon, match, &m));
    if (too_vague(doc, lexicon, match, &m)) return drg_miss_add(doc, match->trigger, "generic");
    DRG_TRY(put_topics(doc, lexicon, match->trigger, &m.topics, &m.n_topics));
    m.confidence = confidence_of(rule, &match->frame, &m);
    DRG_TRY(split_partners(doc, lexicon, match, &m, index));
    if (*index == DRG_NONE) DRG_TRY(split_places(doc, match, &m, index));
    return *index == DRG_NONE ? push_mention(doc, &m, index) : DRG_OK;
}

drg_err drg_mentions_contact_find(drg_doc *doc, const drg_lexicon *lexicon, const drg_matches *matches, uint32_t *mention_at)
{
    uint32_t done = 0;
    for (uint32_t i = 0; i < matches->n; i++) {
        mention_at[i] = DRG_NONE;
        if (!lexicon->rules[matches->items[i].rule].has_form) continue;
        DRG_TRY(stays_between(doc, lexicon, done, matches->items[i].trigger));
        done = matches->items[i].trigger;
        DRG_TRY(one_mention(doc, lexicon, &matches->items[i], &mention_at[i]));
    }
    return stays_between(doc, lexicon, done, doc->n_tokens);
}
