// SPDX-License-Identifier: MIT
//
// contacts -- merges mentions of contacts inside a document; see contacts.h.

#include "code/contacts.h"

#include "base/cal.h"
#include "code/clause.h"
#include "code/contacts_links.h"
#include "code/contacts_unsaid.h"

#include <math.h>
#include <stdlib.h>

#define WINDOW 48 // contacts that a mention is compared with

typedef struct run {
    drg_doc *doc;
    const drg_lexicon *lexicon; // NULL in tests: no nouns that stand for people
    const drg_narrative *story; // NULL: the day that the story has reached is not asked for
    drg_arena *scratch;
    drg_draft *drafts;
    uint32_t n_drafts, cap_drafts;
} run;

// ---- one mention against one draft ---------------------------------------------------------------------------------

// "meetings with Putin and Zelensky": several contacts in one word. "Talks" and "negotiations" are plural by nature.
static int is_several(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t trigger)
{
    const drg_token *t = &doc->tokens[trigger];
    if (t->upos != DRG_UPOS_NOUN || !(t->morph & DRG_MORPH_PLUR)) return 0;
    return !(lexicon && drg_lexicon_is(lexicon, DRG_CLS_PLURAL_TALKS_N, doc, trigger));
}

typedef struct overlap {
    uint32_t in_both, mention_only, draft_only;
} overlap;

static overlap parties(const drg_doc *doc, const drg_contact_mention *m, const drg_draft *d)
{
    overlap o = {0, 0, 0};
    uint8_t met[DRG_DRAFT_PARTS] = {0};
    for (uint32_t i = 0; i < m->n_parts; i++) {
        uint32_t at = drg_find_party(doc, d->parts, d->n_parts, m->parts[i].actor);
        if (at == DRG_NONE) {
            o.mention_only++;
        } else if (!met[at]) {
            met[at] = 1;
            o.in_both++;
        }
    }
    for (uint32_t i = 0; i < d->n_parts; i++) o.draft_only += !met[i];
    return o;
}

// Whether the visited country or its people are a party of the draft: "Macron's visit to Moscow" and Macron's talks with
// Putin. The place of the draft must not contradict.
static int visit_fits(const drg_doc *doc, const drg_contact_mention *m, const drg_draft *d)
{
    if (m->form != DRG_FORM_VISIT && d->form != DRG_FORM_VISIT) return 0;
    uint32_t place = m->form == DRG_FORM_VISIT ? m->place : d->place;
    if (place == DRG_NONE || !doc->places[place].country.n) return 0;
    const drg_part *parts = m->form == DRG_FORM_VISIT ? d->parts : m->parts;
    uint32_t n = m->form == DRG_FORM_VISIT ? d->n_parts : m->n_parts;
    for (uint32_t i = 0; i < n; i++)
        if (drg_str_eq(doc->actors[parts[i].actor].country, doc->places[place].country)) return 1;
    return 0;
}

// Whether a visitor of one is a party of the other. Two guests of one host make two visits.
static int visitor_shared(const drg_doc *doc, const drg_part *visit, uint32_t n_visit, const drg_part *other, uint32_t n_other)
{
    uint32_t visitors = 0;
    for (uint32_t i = 0; i < n_visit; i++) {
        if (visit[i].host) continue;
        visitors++;
        if (drg_find_party(doc, other, n_other, visit[i].actor) != DRG_NONE) return 1;
    }
    return visitors == 0 || n_other == 0;
}

static int visitors_agree(const drg_doc *doc, const drg_contact_mention *m, const drg_draft *d)
{
    if (m->form == DRG_FORM_VISIT && !visitor_shared(doc, m->parts, m->n_parts, d->parts, d->n_parts)) return 0;
    return d->form != DRG_FORM_VISIT || visitor_shared(doc, d->parts, d->n_parts, m->parts, m->n_parts);
}

// "The two presidents discussed the crisis" right after their call was told: the talking of the call itself. Only a verb is so
// open; "the talks" are no call.
static int tells_of_call(const drg_doc *doc, const drg_contact_mention *m, const drg_draft *d)
{
    if (m->form != DRG_FORM_TALKS || d->kind != DRG_FAMILY_CALL) return 0;
    if (m->trigger_tok == DRG_NONE || doc->tokens[m->trigger_tok].upos != DRG_UPOS_VERB) return 0;
    if (m->sent < d->last_sent || m->sent - d->last_sent > 6) return 0;
    overlap o = parties(doc, m, d);
    return o.in_both >= 2 && o.mention_only == 0;
}

// A heading or a noun without a clause ("Secretary Bass's Travel to Paris") does not say whether it took place.
static int bare(const drg_doc *doc, const drg_contact_mention *m)
{
    if (m->status != DRG_STATUS_HAPPENED || m->trigger_tok == DRG_NONE || !doc->n_blocks) return 0;
    return doc->tokens[m->trigger_tok].upos != DRG_UPOS_VERB && drg_clause_verb(doc, m->trigger_tok) == DRG_NONE;
}

static int has_status(const drg_draft *d)
{
    for (int i = 0; i < DRG_N_STATUS; i++)
        if (d->has[i]) return 1;
    return 0;
}

// "bilateral talks" are no summit of three.
static int is_bilateral(const drg_doc *doc, uint32_t trigger)
{
    const drg_token *t = &doc->tokens[trigger];
    for (uint32_t c = t->child_first; c < t->child_end; c++)
        if (drg_str_is(doc->tokens[doc->children[c]].lemma, "bilateral")) return 1;
    return 0;
}

// "They spoke for two hours" right after their meeting was told.
static int talks_in_meeting(const drg_doc *doc, const drg_contact_mention *m, const drg_draft *d)
{
    if (!drg_str_is(m->rule, "speak") || d->kind != DRG_FAMILY_MEETING || d->form == DRG_FORM_VISIT) return 0;
    if (doc->tokens[m->trigger_tok].upos != DRG_UPOS_VERB || m->sent < d->last_sent || m->sent - d->last_sent > 1 || m->date != DRG_NONE) return 0;
    overlap o = parties(doc, m, d);
    return o.in_both >= 2 && o.mention_only == 0;
}

static int all_named(const drg_doc *doc, const drg_contact_mention *m)
{
    uint32_t named = 0;
    for (uint32_t i = 0; i < m->n_parts; i++) named += doc->actors[m->parts[i].actor].type == DRG_ACTOR_PERSON;
    return named == m->n_parts;
}

// How well mention m goes with draft d; 0 or less: not at all.
static int fit(const run *r, const drg_contact_mention *m, const drg_draft *d)
{
    const drg_doc *doc = r->doc;
    if (drg_family_of(m->form) != d->kind && !tells_of_call(doc, m, d) && !talks_in_meeting(doc, m, d)) return 0;
    int days = drg_days_agree(m->day_start, m->day_end, d->day_start, d->day_end);
    int places = drg_places_agree(doc, m->place, d->place);
    if (m->moved && days < 0) days = 0; // it had another day before
    if (days < 0 || places < 0) return 0;
    // a year that holds the day is not the same day
    int same_day = days > 0 && m->day_end - m->day_start <= 7 && d->day_end - d->day_start <= 7;
    if (!bare(doc, m) && has_status(d) && !drg_status_agrees(m->status, d->status, same_day)) return 0;
    int is_it = m->n_parts == 0 && drg_tree_child_exact(doc, m->trigger_tok, DRG_REL_COP) != DRG_NONE; // "it was the third meeting"
    if (drg_says_another(doc, m->trigger_tok) && days <= 0 && !is_it) return 0;
    if (d->kind == DRG_FAMILY_PRESS && m->form != d->form && days <= 0 && !m->definite) return 0;

    if (!visitors_agree(doc, m, d)) return 0;
    overlap o = parties(doc, m, d);
    uint32_t away = m->sent > d->last_sent ? m->sent - d->last_sent : 0;
    int near = away <= 4;
    int score = 2 * (int)o.in_both + 3 * (days > 0) + 2 * (places > 0) + (m->form == d->form) + near;
    if (m->n_parts == 0) {
        // "the talks", "the meeting": the one just told
        if (!m->definite && !is_it && days <= 0 && places <= 0) return 0;
        int just = away <= 1 && d->n_mentions && doc->sents[m->sent].block == doc->sents[d->last_sent].block;
        return away <= 12 ? score + 2 * (d->n_parts >= 2) + just : 0;
    }
    // "Johnson consulted McNamara and Rusk": three of one side are no meeting of that side with another
    if (m->n_parts >= 2 && o.in_both == 1 && o.mention_only == 0 && d->n_parts >= 2) return 0;
    if (o.in_both == 0) {
        if (d->n_parts == 0 && d->kind != DRG_FAMILY_MEETING) return near ? score : 0;
        if (d->n_parts == 0) return days > 0 || places > 0 ? score : 0;
        return 0;
    }
    int subset = o.mention_only == 0 || o.draft_only == 0;
    // two of many who met at a conference, by themselves; two who met, and a conference that both were at
    uint32_t more = o.mention_only + o.draft_only, fewer = o.in_both;
    if (subset && fewer == 2 && more >= 1 && m->n_parts == 2 && is_bilateral(doc, m->trigger_tok)) return 0;
    if (subset && fewer == 2 && more >= 2 && !m->definite && m->form != DRG_FORM_VISIT && d->form != DRG_FORM_VISIT && all_named(doc, m)) return 0;
    if (!subset) {
        uint32_t all = o.in_both + o.mention_only + o.draft_only;
        if (o.in_both >= 2 && o.in_both * 10 >= all * 6) return score; // a round with many, told twice with other names
        return visit_fits(doc, m, d) && o.mention_only <= 1 && o.draft_only <= 1 && (near || days > 0) ? score : 0;
    }
    // a journey told long before is not the way to this meeting, whoever the host was
    if ((m->form == DRG_FORM_VISIT) != (d->form == DRG_FORM_VISIT) && !near && days <= 0 && !(m->definite && places > 0)) return 0;
    if (o.in_both >= 2) return score + 2;
    // One party in common and the other side unsaid here or there.
    if (m->n_parts == 1 && d->n_parts == 1) return days > 0 || places > 0 || near ? score : 0;
    if (visit_fits(doc, m, d)) return score + 1;
    if (d->kind == DRG_FAMILY_PRESS || d->kind == DRG_FAMILY_INTERVIEW) return near || days > 0 ? score : 0;
    return m->definite || days > 0 || places > 0 ? score : 0;
}

// A visit in which a meeting took place is told as the meeting; "summit" says more than "talks".
static void take_form(drg_draft *d, drg_form form)
{
    if (d->form == DRG_FORM_VISIT && form != DRG_FORM_VISIT) d->form = form;
    if (form == DRG_FORM_SUMMIT && (d->form == DRG_FORM_TALKS || d->form == DRG_FORM_MEETING)) d->form = DRG_FORM_SUMMIT;
}

// Whether all parties but one are still told as countries: "travelled to Tehran for meetings with the ministers".
static int only_states(const drg_doc *doc, const drg_draft *d)
{
    uint32_t states = 0;
    for (uint32_t i = 0; i < d->n_parts; i++) states += (uint32_t)drg_is_state(&doc->actors[d->parts[i].actor]);
    return states + 1 >= d->n_parts;
}

static void take_mention(run *r, drg_draft *d, uint32_t index)
{
    drg_doc *doc = r->doc;
    const drg_contact_mention *m = &doc->contact_mentions[index];
    int several = is_several(doc, r->lexicon, m->trigger_tok) && d->n_parts >= 2 && !only_states(doc, d);
    for (uint32_t i = 0; i < m->n_parts && !several; i++) drg_draft_add(doc, d, m->parts[i]);
    // The narrower time wins: a day over "this week".
    if (!several && drg_days_known(m->day_start) &&
        (!drg_days_known(d->day_start) || m->moved || m->day_end - m->day_start < d->day_end - d->day_start)) {
        d->day_start = m->day_start;
        d->day_end = m->day_end;
        d->grain = m->grain;
        d->why_date = m->date != DRG_NONE ? doc->dates[m->date].rule : "told beside it";
    }
    if (!d->duration.n && m->duration != DRG_NONE) d->duration = doc->dates[m->duration].duration;
    if (!several && m->place != DRG_NONE && (d->place == DRG_NONE || (doc->places[d->place].kind == DRG_PLACE_COUNTRY &&
                                                             doc->places[m->place].kind != DRG_PLACE_COUNTRY)))
        d->place = m->place;
    if (drg_family_of(m->form) == d->kind) take_form(d, m->form);
    if (!bare(doc, m)) d->has[m->status] = 1;
    d->status = drg_draft_status(d);
    float sure = m->confidence;
    d->confidence = d->n_mentions == 0 ? sure : (d->confidence > sure ? d->confidence : sure) + 0.03f;
    if (d->confidence > 0.97f) d->confidence = 0.97f;
    d->last_sent = m->sent;
    uint32_t *slot = DRG_ARENA_PUSH(r->scratch, d->mentions, d->n_mentions, d->cap_mentions);
    if (slot) *slot = index;
}

static uint32_t best_fit(const run *r, const drg_contact_mention *m, uint32_t from)
{
    uint32_t best = DRG_NONE;
    int best_score = 0;
    for (uint32_t d = r->n_drafts; d > from; d--) {
        int score = fit(r, m, &r->drafts[d - 1]);
        if (score > best_score) best_score = score, best = d - 1;
    }
    return best;
}

static drg_err place_mention(run *r, uint32_t index)
{
    drg_doc *doc = r->doc;
    drg_contact_mention *m = &doc->contact_mentions[index];
    m->contact = DRG_NONE;
    DRG_TRY(drg_contacts_unsaid(doc, r->lexicon, r->drafts, r->n_drafts, m));
    uint32_t from = r->n_drafts > WINDOW ? r->n_drafts - WINDOW : 0;
    if (m->n_parts >= 3 && is_several(doc, r->lexicon, m->trigger_tok)) {
        int joined = 0;
        for (uint32_t d = from; d < r->n_drafts; d++) {
            overlap o = parties(doc, m, &r->drafts[d]);
            if (r->drafts[d].kind != drg_family_of(m->form) || o.in_both < 2 || o.draft_only) continue;
            take_mention(r, &r->drafts[d], index);
            joined = 1;
        }
        if (joined) return r->scratch->failed ? DRG_E_NOMEM : DRG_OK;
    }
    uint32_t best = best_fit(r, m, from);
    if (best == DRG_NONE && m->n_parts == 0) {
        DRG_TRY(drg_contacts_further(doc, r->lexicon, r->drafts, r->n_drafts, m));
        if (m->n_parts) best = best_fit(r, m, from); // "bilateral talks" may be those told before
    }
    if (best == DRG_NONE) {
        drg_draft *d = DRG_ARENA_PUSH(r->scratch, r->drafts, r->n_drafts, r->cap_drafts);
        if (!d) return DRG_E_NOMEM;
        d->form = m->form;
        d->kind = drg_family_of(m->form);
        d->day_start = d->day_end = DRG_NO_DAY;
        d->place = DRG_NONE;
        best = r->n_drafts - 1;
    }
    take_mention(r, &r->drafts[best], index);
    return r->scratch->failed ? DRG_E_NOMEM : DRG_OK;
}

// ---- what a press conference takes from the talks it follows ------------------------------------------------------

static uint32_t shared_parties(const drg_doc *doc, const drg_draft *a, const drg_draft *b)
{
    uint32_t n = 0;
    for (uint32_t p = 0; p < a->n_parts; p++) n += drg_find_party(doc, b->parts, b->n_parts, a->parts[p].actor) != DRG_NONE;
    return n;
}

// The meeting told in the same sentence ("the talks ... ended with a press conference"), else the last one told before. Whoever
// speaks to the press must have been there.
static uint32_t meeting_beside(const run *r, const drg_draft *press)
{
    const drg_doc *doc = r->doc;
    uint32_t best = DRG_NONE, best_told = 0, first = doc->contact_mentions[press->mentions[0]].sent;
    for (uint32_t i = 0; i < r->n_drafts; i++) {
        const drg_draft *d = &r->drafts[i];
        if (d->kind != DRG_FAMILY_MEETING || !drg_status_past(d->status) || d->n_parts < 2) continue;
        if (press->n_parts && !shared_parties(doc, press, d)) continue;
        for (uint32_t j = 0; j < d->n_mentions; j++) {
            uint32_t sent = doc->contact_mentions[d->mentions[j]].sent;
            for (uint32_t k = 0; k < press->n_mentions; k++)
                if (doc->contact_mentions[press->mentions[k]].sent == sent) return i;
            // the one that the text tells most of, of equals the last
            if (sent <= first && (press->n_parts || first - sent <= 6) && (best == DRG_NONE || d->n_mentions >= best_told)) {
                best = i;
                best_told = d->n_mentions;
            }
        }
    }
    return best;
}

// "a joint press conference", "their press conference"
static int is_joint(const drg_doc *doc, const drg_draft *press)
{
    for (uint32_t i = 0; i < press->n_mentions; i++) {
        uint32_t noun = doc->contact_mentions[press->mentions[i]].trigger_tok;
        const drg_token *t = &doc->tokens[noun];
        for (uint32_t c = t->child_first; c < t->child_end; c++)
            if (drg_str_is(doc->tokens[doc->children[c]].lemma, "joint") || drg_str_is(doc->tokens[doc->children[c]].lemma, "their")) return 1;
    }
    return 0;
}

static void complete_press(run *r, drg_draft *press)
{
    if (press->kind != DRG_FAMILY_PRESS || press->form != DRG_FORM_PRESS_CONFERENCE || !press->n_mentions || !drg_status_past(press->status)) return;
    uint32_t beside = meeting_beside(r, press);
    if (beside == DRG_NONE) return;
    const drg_draft *meeting = &r->drafts[beside];
    int all = press->n_parts == 0 || is_joint(r->doc, press); // one who speaks alone speaks alone
    for (uint32_t i = 0; all && i < meeting->n_parts && press->n_parts < 2; i++)
        drg_draft_add(r->doc, press, meeting->parts[i]);
    if (!drg_days_known(press->day_start) && drg_days_known(meeting->day_start)) {
        press->day_start = meeting->day_start;
        press->day_end = meeting->day_end;
        press->grain = meeting->grain;
        press->why_date = "day of the talks that it followed";
    }
    if (press->place == DRG_NONE) press->place = meeting->place;
}

// Whether a press conference is told in one sentence with a meeting: "said at a press conference after the talks".
static int told_with(const drg_doc *doc, const drg_draft *press, const drg_draft *meeting)
{
    for (uint32_t i = 0; i < press->n_mentions; i++)
        for (uint32_t j = 0; j < meeting->n_mentions; j++)
            if (doc->contact_mentions[press->mentions[i]].sent == doc->contact_mentions[meeting->mentions[j]].sent) return 1;
    return 0;
}

static int all_among(const drg_doc *doc, const drg_draft *few, const drg_draft *many)
{
    for (uint32_t p = 0; p < few->n_parts; p++)
        if (drg_find_party(doc, many->parts, many->n_parts, few->parts[p].actor) == DRG_NONE) return 0;
    return 1;
}

// "said at a press conference after the talks", of both sides: those who met spoke to the press together.
static int after_same_talks(const run *r, const drg_draft *d, const drg_draft *e)
{
    for (uint32_t i = 0; i < r->n_drafts; i++) {
        const drg_draft *m = &r->drafts[i];
        if (m->kind != DRG_FAMILY_MEETING || m->n_parts < 2 || !m->n_mentions || !all_among(r->doc, d, m) || !all_among(r->doc, e, m)) continue;
        if (told_with(r->doc, d, m) && told_with(r->doc, e, m)) return 1;
    }
    return 0;
}

// Two press conferences of the same parties on the same day are one: each of them spoke there.
static void join_press(run *r)
{
    for (uint32_t i = 0; i < r->n_drafts; i++) {
        drg_draft *d = &r->drafts[i];
        if (d->kind != DRG_FAMILY_PRESS) continue;
        for (uint32_t j = i + 1; j < r->n_drafts && j <= i + WINDOW; j++) {
            drg_draft *e = &r->drafts[j];
            if (e->form != d->form || !e->n_mentions || !d->n_mentions) continue;
            if (shared_parties(r->doc, d, e) < 2 && !after_same_talks(r, d, e)) continue;
            if (drg_days_agree(d->day_start, d->day_end, e->day_start, e->day_end) < 0 ||
                drg_places_agree(r->doc, d->place, e->place) < 0 || !drg_status_agrees(d->status, e->status, 0))
                continue;
            for (uint32_t k = 0; k < e->n_mentions; k++) take_mention(r, d, e->mentions[k]);
            e->n_mentions = 0;
        }
    }
}

// ---- the finished contacts -----------------------------------------------------------------------------------------

// Whether the only party is what the meeting is of: "the presidents are to meet", "a meeting of the presidents"; not "proposed it
// during talks".
static int meets_itself(const drg_doc *doc, const drg_lexicon *lexicon, const drg_draft *d)
{
    uint32_t trigger = doc->contact_mentions[d->mentions[0]].trigger_tok, mention = d->parts[0].mention;
    if (doc->tokens[trigger].upos == DRG_UPOS_VERB) return 1;
    // "leaders of the member states met in Niamey for a summit": who meets, gathers or arrives for it
    uint32_t verb = drg_clause_verb(doc, trigger), head = mention == DRG_NONE ? DRG_NONE : doc->mentions[mention].head;
    if (verb != DRG_NONE && head != DRG_NONE && drg_lexicon_lists(lexicon, DRG_CLS_COME_TOGETHER_V, doc->tokens[verb].lemma) &&
        drg_tree_child(doc, verb, DRG_REL_NSUBJ) == head)
        return 1;
    return mention != DRG_NONE && drg_tree_under(doc, doc->mentions[mention].head, trigger);
}

static int enough_parties(const drg_doc *doc, const drg_lexicon *lexicon, const drg_draft *d)
{
    uint32_t told = 0; // "CBW and ASAT negotiations": somebody must be a party that something is known of
    for (uint32_t i = 0; i < d->n_parts; i++) told += doc->actors[d->parts[i].actor].type != DRG_ACTOR_ORG || doc->actors[d->parts[i].actor].code.n > 0;
    if (d->n_parts >= 2) return told > 0;
    if (d->n_parts == 0) return 0;
    if (d->kind == DRG_FAMILY_PRESS || d->kind == DRG_FAMILY_INTERVIEW) return 1;
    // A body meets by itself: "the Joint Commission met in Vienna on Monday".
    drg_actor_type type = doc->actors[d->parts[0].actor].type;
    if (d->place != DRG_NONE && drg_str_eq(doc->actors[d->parts[0].actor].name, doc->places[d->place].name)) return 0; // "Camp David" met nobody
    if ((type == DRG_ACTOR_ORG || type == DRG_ACTOR_GROUP) && d->kind == DRG_FAMILY_MEETING && d->form != DRG_FORM_VISIT)
        return d->place != DRG_NONE && drg_days_known(d->day_start);
    // so do several people of one description: "the front-line presidents are to meet in Lusaka"
    if (doc->actors[d->parts[0].actor].plural && meets_itself(doc, lexicon, d) && d->kind == DRG_FAMILY_MEETING && d->form != DRG_FORM_VISIT && (d->place != DRG_NONE || drg_days_known(d->day_start))) return 1;
    // "cancelled his trip": what is called off was definite
    if (d->form == DRG_FORM_VISIT && d->status == DRG_STATUS_CANCELLED && type == DRG_ACTOR_PERSON && !d->parts[0].host) return 1;
    // A visitor and the place visited; the hosts may stay unnamed. Not a country "visiting" itself.
    return type != DRG_ACTOR_COUNTRY && d->form == DRG_FORM_VISIT && d->place != DRG_NONE && doc->places[d->place].country.n &&
           !drg_str_eq(doc->places[d->place].country, doc->actors[d->parts[0].actor].country);
}

static int by_str(const void *a, const void *b) { return drg_str_cmp(*(const drg_str *)a, *(const drg_str *)b); }

// The merging key: the last day on which it can have been, and the parties' countries (or names, when they have none) in order.
// Keys in byte order are in order of days: what `dragoman merge` asks for. (Its --keys finds better ones for what has no day.)
static drg_err make_key(drg_doc *doc, drg_contact *c)
{
    drg_str codes[DRG_DRAFT_PARTS];
    uint32_t n = 0;
    size_t length = 16;
    for (uint32_t i = 0; i < c->n_parts && n < DRG_DRAFT_PARTS; i++) {
        const drg_actor *a = &doc->actors[c->parts[i].actor];
        drg_str code = a->country.n ? a->country : a->name;
        uint32_t j = 0;
        while (j < n && !drg_str_eq(codes[j], code)) j++;
        if (j < n || !code.n) continue;
        codes[n++] = code;
        length += code.n + 1;
    }
    if (n) qsort(codes, n, sizeof *codes, by_str);
    char *key = drg_arena_alloc(&doc->arena, length);
    if (!key) return drg_doc_refused(doc);
    size_t at = 0;
    int32_t day = c->day_start != DRG_NO_DAY ? c->day_end : doc->published;
    if (day != DRG_NO_DAY && !drg_cal_yearless(day)) {
        char text[11];
        drg_cal_print(text, day);
        memcpy(key + at, text, 10);
        at += 10;
    } else {
        key[at++] = '?';
    }
    key[at++] = '|';
    for (uint32_t i = 0; i < n; i++) {
        if (i) key[at++] = '+';
        memcpy(key + at, codes[i].p, codes[i].n);
        at += codes[i].n;
    }
    c->key = (drg_str){key, at};
    return DRG_OK;
}

static uint64_t contact_id(const drg_doc *doc, const drg_contact *c)
{
    uint64_t h = drg_str_hash(doc->id) * 31 + (uint64_t)c->form;
    for (uint32_t i = 0; i < c->n_parts; i++) h = h * 31 + drg_str_hash(doc->actors[c->parts[i].actor].name);
    h = h * 31 + (uint64_t)(uint32_t)c->day_start;
    if (c->n_mentions) h = h * 31 + doc->contact_mentions[c->mentions[0]].trigger.start;
    return h ^ h >> 31;
}

static drg_err collect_topics(drg_doc *doc, drg_contact *c)
{
    uint32_t n = 0, cap = 0;
    c->topics = NULL;
    for (uint32_t i = 0; i < c->n_mentions; i++) {
        const drg_contact_mention *m = &doc->contact_mentions[c->mentions[i]];
        for (uint32_t k = 0; k < m->n_topics && n < 8; k++) {
            drg_str words = drg_doc_text(doc, m->topics[k].span);
            uint32_t j = 0;
            while (j < n && !drg_str_eq_ascii_case(drg_doc_text(doc, c->topics[j].span), words)) j++;
            if (j < n) continue;
            drg_topic *topic = DRG_ARENA_PUSH(&doc->arena, c->topics, n, cap);
            if (!topic) return drg_doc_refused(doc);
            *topic = m->topics[k];
        }
    }
    c->n_topics = n;
    return DRG_OK;
}

// What will take place, of which no day is told, in a paragraph that told of the days to come: "will travel to Paris March 17-20".
static void take_coming_days(const run *r, drg_draft *d)
{
    const drg_doc *doc = r->doc;
    for (uint32_t i = 0; r->story && i < d->n_mentions && !drg_days_known(d->day_start) && d->status == DRG_STATUS_SCHEDULED; i++) {
        uint32_t ahead = drg_narrative_ahead(r->story, doc->contact_mentions[d->mentions[i]].trigger_tok);
        if (ahead == DRG_NONE) continue;
        d->day_start = doc->dates[ahead].start;
        d->day_end = doc->dates[ahead].end;
        d->grain = DRG_GRAIN_DAY;
        d->why_date = "days to come that the story told";
    }
}

// A contact that took place and of which no day is told took place on the day that the story had reached.
static void take_story_day(const run *r, drg_draft *d)
{
    const drg_doc *doc = r->doc;
    for (uint32_t i = 0; r->story && i < d->n_mentions && !drg_days_known(d->day_start) && drg_status_past(d->status); i++) {
        int today = 0;
        uint32_t reached = drg_narrative_date(r->story, doc->contact_mentions[d->mentions[i]].trigger_tok, &today);
        if (reached == DRG_NONE && today > 0 && drg_doc_day(doc) != DRG_NO_DAY) {
            d->day_start = d->day_end = drg_doc_day(doc);
            d->grain = DRG_GRAIN_DAY;
            d->why_date = "day of the text";
        }
        if (reached == DRG_NONE) continue;
        d->day_start = doc->dates[reached].start;
        d->day_end = doc->dates[reached].end;
        d->grain = DRG_GRAIN_DAY;
        d->why_date = "day that the story had reached";
        int here = d->form == DRG_FORM_MEETING || d->form == DRG_FORM_TALKS || d->form == DRG_FORM_SUMMIT || d->form == DRG_FORM_PRESS_CONFERENCE;
        if (d->place == DRG_NONE && here) d->place = drg_narrative_place(r->story, reached); // one scene
    }
}

// The place may be told in another sentence than the parties: whose country it is hosts, when it is not the country of all.
static void host_of_whole(const drg_doc *doc, drg_draft *d)
{
    if (d->kind != DRG_FAMILY_MEETING || d->place == DRG_NONE || d->n_parts < 2 || !doc->places[d->place].country.n) return;
    uint32_t home = 0;
    for (uint32_t i = 0; i < d->n_parts; i++) {
        const drg_actor *a = &doc->actors[d->parts[i].actor];
        if (d->parts[i].host || !a->country.n) return;
        home += drg_str_eq(a->country, doc->places[d->place].country);
    }
    if (home == 0 || home == d->n_parts) return;
    for (uint32_t i = 0; i < d->n_parts; i++) d->parts[i].host = drg_str_eq(doc->actors[d->parts[i].actor].country, doc->places[d->place].country);
}

// "was in Johannesburg for the summit", nobody else named: what is known is the journey.
static void back_to_visit(const drg_doc *doc, drg_draft *d)
{
    for (uint32_t i = 0; i < d->n_mentions && d->n_parts == 1 && d->kind == DRG_FAMILY_MEETING; i++)
        if (doc->contact_mentions[d->mentions[i]].form == DRG_FORM_VISIT) d->form = DRG_FORM_VISIT;
}

static drg_err finish(run *r, drg_draft *d)
{
    drg_doc *doc = r->doc;
    drg_draft_drop_shadowed(doc, d);
    back_to_visit(doc, d);
    host_of_whole(doc, d);
    take_story_day(r, d);
    take_coming_days(r, d);
    if (!enough_parties(doc, r->lexicon, d)) {
        const drg_contact_mention *m = &doc->contact_mentions[d->mentions[0]];
        drg_miss *miss = DRG_ARENA_PUSH(&doc->arena, doc->misses, doc->n_misses, doc->cap_misses);
        if (!miss) return drg_doc_refused(doc);
        *miss = (drg_miss){m->sent, m->trigger_tok, d->n_parts ? "only one party is named" : "no party is named"};
        return DRG_OK;
    }
    drg_contact *c = DRG_ARENA_PUSH(&doc->arena, doc->contacts, doc->n_contacts, doc->cap_contacts);
    if (!c) return drg_doc_refused(doc);
    uint32_t index = doc->n_contacts - 1;
    c->form = d->form;
    c->status = d->status;
    c->parts = DRG_ARENA_ARRAY(&doc->arena, drg_part, d->n_parts + 1);
    c->mentions = DRG_ARENA_ARRAY(&doc->arena, uint32_t, d->n_mentions + 1);
    c->events = DRG_ARENA_ARRAY(&doc->arena, uint32_t, d->n_mentions + 1);
    if (!c->parts || !c->mentions || !c->events) return drg_doc_refused(doc);
    memcpy(c->parts, d->parts, d->n_parts * sizeof *d->parts);
    memcpy(c->mentions, d->mentions, d->n_mentions * sizeof *d->mentions);
    c->n_parts = d->n_parts;
    c->n_mentions = d->n_mentions;
    c->day_start = d->day_start;
    c->day_end = d->day_end;
    c->grain = d->grain;
    c->duration = d->duration;
    c->place = d->place;
    c->confidence = d->confidence;
    c->why_date = d->why_date;
    for (uint32_t i = 0; i < c->n_mentions; i++) {
        drg_contact_mention *m = &doc->contact_mentions[c->mentions[i]];
        if (m->contact == DRG_NONE) m->contact = index;
        if (m->event != DRG_NONE && m->event < doc->n_events) {
            c->events[c->n_events++] = m->event;
            if (doc->events[m->event].contact == DRG_NONE) doc->events[m->event].contact = index;
        }
    }
    DRG_TRY(collect_topics(doc, c));
    DRG_TRY(make_key(doc, c));
    c->id = contact_id(doc, c);
    return DRG_OK;
}

drg_err drg_contacts_merge(drg_doc *doc, const drg_lexicon *lexicon, const drg_narrative *story, drg_arena *scratch)
{
    run r = {.doc = doc, .lexicon = lexicon, .story = story, .scratch = scratch};
    for (uint32_t i = 0; i < doc->n_contact_mentions; i++) DRG_TRY(place_mention(&r, i));
    for (uint32_t i = 0; i < r.n_drafts; i++) complete_press(&r, &r.drafts[i]);
    join_press(&r);
    if (scratch->failed) return DRG_E_NOMEM;
    for (uint32_t i = 0; i < r.n_drafts; i++)
        if (r.drafts[i].n_mentions) DRG_TRY(finish(&r, &r.drafts[i]));
    DRG_TRY(drg_contacts_link_outcomes(doc));
    drg_contacts_link_statements(doc);
    return DRG_OK;
}
