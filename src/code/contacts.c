// SPDX-License-Identifier: MIT
//
// contacts -- merges mentions of contacts inside a document; see contacts.h.

#include "code/contacts.h"

#include "base/cal.h"
#include "code/clause.h"

#include <math.h>
#include <stdlib.h>

#define PARTS_MAX 24
#define WINDOW 48  // contacts that a mention is compared with
#define FAR_KM 50  // towns farther apart than this are two places

typedef enum family { FAMILY_MEETING, FAMILY_CALL, FAMILY_PRESS, FAMILY_INTERVIEW, FAMILY_LETTER } family;

// A contact while it is being put together.
typedef struct draft {
    drg_form form;
    family kind;
    uint8_t has[DRG_N_STATUS]; // statuses that mentions gave
    drg_status status;
    drg_part parts[PARTS_MAX];
    uint32_t n_parts;
    int32_t day_start, day_end;
    drg_grain grain;
    const char *why_date;
    drg_str duration;
    uint32_t place;
    uint32_t *mentions;
    uint32_t n_mentions, cap_mentions;
    uint32_t last_sent;
    float confidence;
} draft;

typedef struct run {
    drg_doc *doc;
    const drg_lexicon *lexicon; // NULL in tests: no nouns that stand for people
    const drg_narrative *story; // NULL: the day that the story has reached is not asked for
    drg_arena *scratch;
    draft *drafts;
    uint32_t n_drafts, cap_drafts;
} run;

static family family_of(drg_form form)
{
    switch (form) {
    case DRG_FORM_CALL: return FAMILY_CALL;
    case DRG_FORM_PRESS_CONFERENCE:
    case DRG_FORM_BRIEFING: return FAMILY_PRESS;
    case DRG_FORM_INTERVIEW: return FAMILY_INTERVIEW;
    case DRG_FORM_LETTER: return FAMILY_LETTER;
    default: return FAMILY_MEETING;
    }
}

// ---- parties --------------------------------------------------------------------------------------------------------

static int is_state(const drg_actor *a) { return a->type == DRG_ACTOR_COUNTRY; }

// The same party: the same actor, or a country and somebody who acts for it.
static int same_party(const drg_doc *doc, uint32_t a, uint32_t b)
{
    if (a == b) return 1;
    const drg_actor *x = &doc->actors[a], *y = &doc->actors[b];
    if (!x->country.n || !drg_str_eq(x->country, y->country)) {
        return x->name.n && drg_str_eq(x->name, y->name) && x->type == y->type;
    }
    if (is_state(x) && (y->type == DRG_ACTOR_PERSON || y->type == DRG_ACTOR_ORG)) return !drg_str_is(y->sectors[0], "JRN");
    if (is_state(y) && (x->type == DRG_ACTOR_PERSON || x->type == DRG_ACTOR_ORG)) return !drg_str_is(x->sectors[0], "JRN");
    return is_state(x) && is_state(y);
}

static uint32_t find_party(const drg_doc *doc, const drg_part *parts, uint32_t n, uint32_t actor)
{
    for (uint32_t i = 0; i < n; i++)
        if (parts[i].actor == actor) return i;
    for (uint32_t i = 0; i < n; i++)
        if (same_party(doc, parts[i].actor, actor)) return i;
    return DRG_NONE;
}

// Adds a party, or makes the one that stands for it more exact (Macron in place of France).
static void add_party(const drg_doc *doc, draft *d, drg_part part)
{
    uint32_t at = find_party(doc, d->parts, d->n_parts, part.actor);
    if (at == DRG_NONE) {
        if (d->n_parts < PARTS_MAX) d->parts[d->n_parts++] = part;
        return;
    }
    drg_part *old = &d->parts[at];
    if (old->actor != part.actor && is_state(&doc->actors[old->actor]) && !is_state(&doc->actors[part.actor])) {
        part.host |= old->host;
        *old = part;
    } else {
        old->host |= part.host;
        if (old->mention == DRG_NONE) old->mention = part.mention;
    }
}

// After all mentions: a country whose own people take part is not a party beside them.
static void drop_shadowed(const drg_doc *doc, draft *d)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->n_parts; i++) {
        int shadowed = 0;
        if (is_state(&doc->actors[d->parts[i].actor]))
            for (uint32_t j = 0; j < d->n_parts && !shadowed; j++)
                if (j != i && !is_state(&doc->actors[d->parts[j].actor]) &&
                    same_party(doc, d->parts[i].actor, d->parts[j].actor)) {
                    shadowed = 1;
                    d->parts[j].host |= d->parts[i].host;
                }
        if (!shadowed) d->parts[n++] = d->parts[i];
    }
    d->n_parts = n;
}

// ---- when, where, whether ------------------------------------------------------------------------------------------

static int days_known(int32_t start) { return start != DRG_NO_DAY; }

// 1 the days meet, 0 one is unknown, -1 they do not.
static int days_agree(int32_t a_start, int32_t a_end, int32_t b_start, int32_t b_end)
{
    if (!days_known(a_start) || !days_known(b_start)) return 0;
    if (!days_known(a_end)) a_end = a_start;
    if (!days_known(b_end)) b_end = b_start;
    return a_start <= b_end && b_start <= a_end ? 1 : -1;
}

// Distance over the flat map near enough for "the same town"; no trigonometry, so every machine says the same.
static int far_apart(const drg_place *a, const drg_place *b)
{
    double dlat = (a->lat - b->lat) * 111.0, dlon = a->lon - b->lon;
    if (dlon > 180) dlon -= 360;
    if (dlon < -180) dlon += 360;
    double lat = (a->lat + b->lat) / 2, shrink = 1.0 - lat * lat / 8100.0; // a parabola for the cosine
    dlon *= 111.0 * (shrink > 0 ? shrink : 0);
    return dlat * dlat + dlon * dlon > (double)FAR_KM * FAR_KM;
}

static int places_agree(const drg_doc *doc, uint32_t a, uint32_t b)
{
    if (a == DRG_NONE || b == DRG_NONE) return 0;
    const drg_place *x = &doc->places[a], *y = &doc->places[b];
    if (x->country.n && y->country.n && !drg_str_eq(x->country, y->country)) return -1;
    int exact = x->kind != DRG_PLACE_COUNTRY && y->kind != DRG_PLACE_COUNTRY;
    if (!exact) return x->country.n && drg_str_eq(x->country, y->country) ? 1 : 0;
    if (drg_str_eq(x->name, y->name)) return 1;
    if (!x->has_position || !y->has_position) return 0;
    if (x->kind == DRG_PLACE_REGION || y->kind == DRG_PLACE_REGION) return 0;
    return far_apart(x, y) ? -1 : 1;
}

static int is_future(drg_status s) { return s == DRG_STATUS_SCHEDULED || s == DRG_STATUS_PROPOSED || s == DRG_STATUS_HYPOTHETICAL; }
static int is_past(drg_status s) { return s == DRG_STATUS_HAPPENED || s == DRG_STATUS_ONGOING; }

static int status_agrees(drg_status a, drg_status b, int days)
{
    if ((is_future(a) && is_past(b)) || (is_past(a) && is_future(b))) return days > 0;
    if ((a == DRG_STATUS_DENIED && is_past(b)) || (b == DRG_STATUS_DENIED && is_past(a))) return 0;
    if ((a == DRG_STATUS_CANCELLED && is_past(b)) || (b == DRG_STATUS_CANCELLED && is_past(a))) return 0;
    return 1;
}

// The latest known: what took place outweighs what was planned, what was called off outweighs the plan.
static drg_status status_of(const draft *d)
{
    static const drg_status order[] = {DRG_STATUS_HAPPENED, DRG_STATUS_ONGOING, DRG_STATUS_CANCELLED, DRG_STATUS_DENIED,
        DRG_STATUS_SCHEDULED, DRG_STATUS_PROPOSED, DRG_STATUS_HYPOTHETICAL};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        if (d->has[order[i]]) return order[i];
    return DRG_STATUS_HAPPENED;
}

// ---- one mention against one draft ---------------------------------------------------------------------------------

static int has_modifier(const drg_doc *doc, uint32_t trigger, const char *const *words)
{
    if (trigger == DRG_NONE) return 0;
    const drg_token *t = &doc->tokens[trigger];
    for (uint32_t c = t->child_first; c < t->child_end; c++) {
        drg_str lemma = doc->tokens[doc->children[c]].lemma;
        for (const char *const *w = words; *w; w++)
            if (drg_str_is(lemma, *w)) return 1;
    }
    return 0;
}

// "another meeting", "will speak again", "the next round": not the one told before.
static int says_another(const drg_doc *doc, uint32_t trigger)
{
    static const char *const words[] = {"another", "again", "next", "further", "new", "fresh", "second", "third",
        "additional", "separate", "other", "previous", "earlier", "last", NULL};
    return has_modifier(doc, trigger, words);
}

// "meetings with Putin and Zelensky": several contacts in one word. "Talks" and "negotiations" are plural by nature.
static int is_several(const drg_doc *doc, uint32_t trigger)
{
    static const char *const plural_by_nature[] = {"talks", "talk", "negotiation", "negotiations", "consultation", "discussion", NULL};
    const drg_token *t = &doc->tokens[trigger];
    if (t->upos != DRG_UPOS_NOUN || !(t->morph & DRG_MORPH_PLUR)) return 0;
    for (const char *const *w = plural_by_nature; *w; w++)
        if (drg_str_is(t->lemma, *w)) return 0;
    return 1;
}

typedef struct overlap {
    uint32_t in_both, mention_only, draft_only;
} overlap;

static overlap parties(const drg_doc *doc, const drg_contact_mention *m, const draft *d)
{
    overlap o = {0, 0, 0};
    uint8_t met[PARTS_MAX] = {0};
    for (uint32_t i = 0; i < m->n_parts; i++) {
        uint32_t at = find_party(doc, d->parts, d->n_parts, m->parts[i].actor);
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
static int visit_fits(const drg_doc *doc, const drg_contact_mention *m, const draft *d)
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

// "The two presidents discussed the crisis" right after their call was told: the talking of the call itself. Only a verb is so
// open; "the talks" are no call.
static int tells_of_call(const drg_doc *doc, const drg_contact_mention *m, const draft *d)
{
    if (m->form != DRG_FORM_TALKS || d->kind != FAMILY_CALL) return 0;
    if (m->trigger_tok == DRG_NONE || doc->tokens[m->trigger_tok].upos != DRG_UPOS_VERB) return 0;
    if (m->sent < d->last_sent || m->sent - d->last_sent > 6) return 0;
    overlap o = parties(doc, m, d);
    return o.in_both >= 2 && o.mention_only == 0;
}

// How well mention m goes with draft d; 0 or less: not at all.
static int fit(const run *r, const drg_contact_mention *m, const draft *d)
{
    const drg_doc *doc = r->doc;
    if (family_of(m->form) != d->kind && !tells_of_call(doc, m, d)) return 0;
    int days = days_agree(m->day_start, m->day_end, d->day_start, d->day_end);
    int places = places_agree(doc, m->place, d->place);
    if (days < 0 || places < 0) return 0;
    if (!status_agrees(m->status, d->status, days)) return 0;
    if (says_another(doc, m->trigger_tok) && days <= 0) return 0;
    if (d->kind == FAMILY_PRESS && m->form != d->form && days <= 0 && !m->definite) return 0;

    overlap o = parties(doc, m, d);
    uint32_t away = m->sent > d->last_sent ? m->sent - d->last_sent : 0;
    int near = away <= 4;
    int score = 2 * (int)o.in_both + 3 * (days > 0) + 2 * (places > 0) + (m->form == d->form) + near;
    if (m->n_parts == 0) {
        // "the talks", "the meeting": the one just told
        if (!m->definite && days <= 0 && places <= 0) return 0;
        return away <= 12 ? score : 0;
    }
    if (o.in_both == 0) {
        if (d->n_parts == 0 && d->kind != FAMILY_MEETING) return near ? score : 0;
        if (d->n_parts == 0) return days > 0 || places > 0 ? score : 0;
        return 0;
    }
    int subset = o.mention_only == 0 || o.draft_only == 0;
    if (!subset) {
        uint32_t all = o.in_both + o.mention_only + o.draft_only;
        if (o.in_both >= 2 && o.in_both * 10 >= all * 6) return score; // a round with many, told twice with other names
        return visit_fits(doc, m, d) && o.mention_only <= 1 && o.draft_only <= 1 && (near || days > 0) ? score : 0;
    }
    // a journey told long before is not the way to this meeting, whoever the host was
    if ((m->form == DRG_FORM_VISIT) != (d->form == DRG_FORM_VISIT) && !near && days <= 0) return 0;
    if (o.in_both >= 2) return score + 2;
    // One party in common and the other side unsaid here or there.
    if (m->n_parts == 1 && d->n_parts == 1) return days > 0 || places > 0 || near ? score : 0;
    if (visit_fits(doc, m, d)) return score + 1;
    if (d->kind == FAMILY_PRESS || d->kind == FAMILY_INTERVIEW) return near || days > 0 ? score : 0;
    return m->definite || days > 0 || places > 0 ? score : 0;
}

// A visit in which a meeting took place is told as the meeting; "summit" says more than "talks".
static void take_form(draft *d, drg_form form)
{
    if (d->form == DRG_FORM_VISIT && form != DRG_FORM_VISIT) d->form = form;
    if (form == DRG_FORM_SUMMIT && (d->form == DRG_FORM_TALKS || d->form == DRG_FORM_MEETING)) d->form = DRG_FORM_SUMMIT;
    if (form == DRG_FORM_MEETING && d->form == DRG_FORM_TALKS) d->form = DRG_FORM_MEETING;
}

static void take_mention(run *r, draft *d, uint32_t index)
{
    drg_doc *doc = r->doc;
    const drg_contact_mention *m = &doc->contact_mentions[index];
    int several = is_several(doc, m->trigger_tok) && d->n_parts >= 2;
    for (uint32_t i = 0; i < m->n_parts && !several; i++) add_party(doc, d, m->parts[i]);
    // The narrower time wins: a day over "this week".
    if (!several && days_known(m->day_start) &&
        (!days_known(d->day_start) || m->day_end - m->day_start < d->day_end - d->day_start)) {
        d->day_start = m->day_start;
        d->day_end = m->day_end;
        d->grain = m->grain;
        d->why_date = m->date != DRG_NONE ? doc->dates[m->date].rule : "told beside it";
    }
    if (!d->duration.n && m->duration != DRG_NONE) d->duration = doc->dates[m->duration].duration;
    if (!several && m->place != DRG_NONE && (d->place == DRG_NONE || (doc->places[d->place].kind == DRG_PLACE_COUNTRY &&
                                                             doc->places[m->place].kind != DRG_PLACE_COUNTRY)))
        d->place = m->place;
    if (family_of(m->form) == d->kind) take_form(d, m->form);
    d->has[m->status] = 1;
    d->status = status_of(d);
    float sure = m->confidence;
    d->confidence = d->n_mentions == 0 ? sure : (d->confidence > sure ? d->confidence : sure) + 0.03f;
    if (d->confidence > 0.97f) d->confidence = 0.97f;
    d->last_sent = m->sent;
    uint32_t *slot = DRG_ARENA_PUSH(r->scratch, d->mentions, d->n_mentions, d->cap_mentions);
    if (slot) *slot = index;
}

// "The leaders of Russia and Ukraine announced a truce after talks in Minsk": a meeting told without parties, in a clause that
// two or more acted in, was theirs. One alone may speak of other people's talks.
static drg_err parties_of_clause(run *r, drg_contact_mention *m)
{
    drg_doc *doc = r->doc;
    if (m->n_parts > 0 || (family_of(m->form) != FAMILY_MEETING && family_of(m->form) != FAMILY_CALL)) return DRG_OK;
    uint32_t verb = drg_clause_verb(doc, m->trigger_tok);
    if (verb == DRG_NONE || verb == m->trigger_tok) return DRG_OK;
    drg_toks heads = {0};
    drg_parts parts = {0};
    drg_clause_agents(doc, verb, &heads);
    for (uint32_t i = 0; i < heads.n; i++) // "the talks between them ended": the talks are no party of themselves
        if (drg_tree_under(doc, m->trigger_tok, heads.tok[i])) return DRG_OK;
    drg_clause_parts(doc, r->lexicon, &heads, &parts);
    if (parts.n < 2) return DRG_OK;
    m->parts = DRG_ARENA_ARRAY(&doc->arena, drg_part, parts.n);
    if (!m->parts) return drg_doc_refused(doc);
    memcpy(m->parts, parts.part, parts.n * sizeof *m->parts);
    m->n_parts = parts.n;
    m->confidence *= 0.8f;
    return DRG_OK;
}

static drg_err place_mention(run *r, uint32_t index)
{
    drg_doc *doc = r->doc;
    drg_contact_mention *m = &doc->contact_mentions[index];
    m->contact = DRG_NONE;
    DRG_TRY(parties_of_clause(r, m));
    uint32_t from = r->n_drafts > WINDOW ? r->n_drafts - WINDOW : 0;
    if (m->n_parts >= 3 && is_several(doc, m->trigger_tok)) {
        int joined = 0;
        for (uint32_t d = from; d < r->n_drafts; d++) {
            overlap o = parties(doc, m, &r->drafts[d]);
            if (r->drafts[d].kind != family_of(m->form) || o.in_both < 2 || o.draft_only) continue;
            take_mention(r, &r->drafts[d], index);
            joined = 1;
        }
        if (joined) return r->scratch->failed ? DRG_E_NOMEM : DRG_OK;
    }
    uint32_t best = DRG_NONE;
    int best_score = 0;
    for (uint32_t d = r->n_drafts; d > from; d--) {
        int score = fit(r, m, &r->drafts[d - 1]);
        if (score > best_score) best_score = score, best = d - 1;
    }
    if (best == DRG_NONE) {
        draft *d = DRG_ARENA_PUSH(r->scratch, r->drafts, r->n_drafts, r->cap_drafts);
        if (!d) return DRG_E_NOMEM;
        d->form = m->form;
        d->kind = family_of(m->form);
        d->day_start = d->day_end = DRG_NO_DAY;
        d->place = DRG_NONE;
        best = r->n_drafts - 1;
    }
    take_mention(r, &r->drafts[best], index);
    return r->scratch->failed ? DRG_E_NOMEM : DRG_OK;
}

// ---- what a press conference takes from the talks it follows ------------------------------------------------------

static uint32_t shared_parties(const drg_doc *doc, const draft *a, const draft *b)
{
    uint32_t n = 0;
    for (uint32_t p = 0; p < a->n_parts; p++) n += find_party(doc, b->parts, b->n_parts, a->parts[p].actor) != DRG_NONE;
    return n;
}

// The meeting told in the same sentence ("the talks ... ended with a press conference"), else the last one told before. Whoever
// speaks to the press must have been there.
static uint32_t meeting_beside(const run *r, const draft *press)
{
    const drg_doc *doc = r->doc;
    uint32_t best = DRG_NONE, best_sent = 0, first = doc->contact_mentions[press->mentions[0]].sent;
    for (uint32_t i = 0; i < r->n_drafts; i++) {
        const draft *d = &r->drafts[i];
        if (d->kind != FAMILY_MEETING || !is_past(d->status) || d->n_parts < 2) continue;
        if (press->n_parts && !shared_parties(doc, press, d)) continue;
        for (uint32_t j = 0; j < d->n_mentions; j++) {
            uint32_t sent = doc->contact_mentions[d->mentions[j]].sent;
            for (uint32_t k = 0; k < press->n_mentions; k++)
                if (doc->contact_mentions[press->mentions[k]].sent == sent) return i;
            if (sent <= first && (press->n_parts || first - sent <= 6) && (best == DRG_NONE || sent >= best_sent)) {
                best = i;
                best_sent = sent;
            }
        }
    }
    return best;
}

static void complete_press(run *r, draft *press)
{
    if (press->kind != FAMILY_PRESS || press->form != DRG_FORM_PRESS_CONFERENCE || !press->n_mentions || !is_past(press->status)) return;
    uint32_t beside = meeting_beside(r, press);
    if (beside == DRG_NONE) return;
    const draft *meeting = &r->drafts[beside];
    for (uint32_t i = 0; i < meeting->n_parts && press->n_parts < 2; i++)
        add_party(r->doc, press, meeting->parts[i]);
    if (!days_known(press->day_start) && days_known(meeting->day_start)) {
        press->day_start = meeting->day_start;
        press->day_end = meeting->day_end;
        press->grain = meeting->grain;
        press->why_date = "day of the talks that it followed";
    }
    if (press->place == DRG_NONE) press->place = meeting->place;
}

// Two press conferences of the same parties on the same day are one: each of them spoke there.
static void join_press(run *r)
{
    for (uint32_t i = 0; i < r->n_drafts; i++) {
        draft *d = &r->drafts[i];
        if (d->kind != FAMILY_PRESS) continue;
        for (uint32_t j = i + 1; j < r->n_drafts && j <= i + WINDOW; j++) {
            draft *e = &r->drafts[j];
            if (e->form != d->form || !e->n_mentions || !d->n_mentions || shared_parties(r->doc, d, e) < 2) continue;
            if (days_agree(d->day_start, d->day_end, e->day_start, e->day_end) < 0 ||
                places_agree(r->doc, d->place, e->place) < 0 || !status_agrees(d->status, e->status, 0))
                continue;
            for (uint32_t k = 0; k < e->n_mentions; k++) take_mention(r, d, e->mentions[k]);
            e->n_mentions = 0;
        }
    }
}

// ---- the finished contacts -----------------------------------------------------------------------------------------

static int enough_parties(const drg_doc *doc, const draft *d)
{
    if (d->n_parts >= 2) return 1;
    if (d->n_parts == 0) return 0;
    if (d->kind == FAMILY_PRESS || d->kind == FAMILY_INTERVIEW) return 1;
    // A body meets by itself: "the Joint Commission met in Vienna on Monday".
    drg_actor_type type = doc->actors[d->parts[0].actor].type;
    if ((type == DRG_ACTOR_ORG || type == DRG_ACTOR_GROUP) && d->kind == FAMILY_MEETING && d->form != DRG_FORM_VISIT)
        return d->place != DRG_NONE && days_known(d->day_start);
    // A visitor and the place visited; the hosts may stay unnamed. Not a country "visiting" itself.
    return d->form == DRG_FORM_VISIT && d->place != DRG_NONE && doc->places[d->place].country.n &&
           !drg_str_eq(doc->places[d->place].country, doc->actors[d->parts[0].actor].country);
}

static int by_str(const void *a, const void *b) { return drg_str_cmp(*(const drg_str *)a, *(const drg_str *)b); }

// The merging key: the parties' countries (or names, when they have none) in order, and the month.
static drg_err make_key(drg_doc *doc, drg_contact *c)
{
    drg_str codes[PARTS_MAX];
    uint32_t n = 0;
    size_t length = 16;
    for (uint32_t i = 0; i < c->n_parts && n < PARTS_MAX; i++) {
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
    for (uint32_t i = 0; i < n; i++) {
        if (i) key[at++] = '+';
        memcpy(key + at, codes[i].p, codes[i].n);
        at += codes[i].n;
    }
    key[at++] = '|';
    if (c->day_start != DRG_NO_DAY) {
        char day[11];
        drg_cal_print(day, c->day_start);
        memcpy(key + at, day, 7);
        at += 7;
    } else {
        key[at++] = '?';
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

// A contact that took place and of which no day is told took place on the day that the story had reached.
static void take_story_day(const run *r, draft *d)
{
    const drg_doc *doc = r->doc;
    for (uint32_t i = 0; r->story && i < d->n_mentions && !days_known(d->day_start) && is_past(d->status); i++) {
        uint32_t reached = drg_narrative_date(r->story, doc->contact_mentions[d->mentions[i]].trigger_tok);
        if (reached == DRG_NONE) continue;
        d->day_start = doc->dates[reached].start;
        d->day_end = doc->dates[reached].end;
        d->grain = DRG_GRAIN_DAY;
        d->why_date = "day that the story had reached";
    }
}

static drg_err finish(run *r, draft *d)
{
    drg_doc *doc = r->doc;
    drop_shadowed(doc, d);
    take_story_day(r, d);
    if (!enough_parties(doc, d)) {
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

// ---- what came of it, and what was said there ----------------------------------------------------------------------

static int all_take_part(const drg_doc *doc, const drg_contact *c, const drg_part *parts, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (find_party(doc, c->parts, c->n_parts, parts[i].actor) == DRG_NONE) return 0;
    return n > 0;
}

static int is_outcome_type(const char *type)
{
    static const char *const types[] = {"AGREE", "REJECT", "COOPERATE", "AID", "CONCEDE", "SUPPORT", "SANCTION", "RETREAT", NULL};
    for (const char *const *t = types; *t; t++)
        if (type && strcmp(type, *t) == 0) return 1;
    return 0;
}

// Events that the parties brought about, told in a sentence of the contact or in the one after.
static drg_err link_outcomes(drg_doc *doc)
{
    for (uint32_t i = 0; i < doc->n_contacts; i++) {
        drg_contact *c = &doc->contacts[i];
        if (!is_past(c->status)) continue;
        uint32_t cap = 0;
        for (uint32_t k = 0; k < c->n_mentions; k++) {
            uint32_t sent = doc->contact_mentions[c->mentions[k]].sent;
            // Events come in text order: find the first of the sentence, look at the few that follow.
            uint32_t low = 0, high = doc->n_events;
            while (low < high) {
                uint32_t mid = low + (high - low) / 2;
                if (doc->events[mid].sent < sent) low = mid + 1; else high = mid;
            }
            for (uint32_t e = low; e < doc->n_events && doc->events[e].sent <= sent + 1 && c->n_outcomes < 16; e++) {
                const drg_event *event = &doc->events[e];
                if (event->contact != DRG_NONE || !is_outcome_type(event->type)) continue;
                if (!all_take_part(doc, c, event->actors, event->n_actors)) continue;
                uint32_t j = 0;
                while (j < c->n_outcomes && c->outcomes[j] != e) j++;
                if (j < c->n_outcomes) continue;
                uint32_t *slot = DRG_ARENA_PUSH(&doc->arena, c->outcomes, c->n_outcomes, cap);
                if (!slot) return drg_doc_refused(doc);
                *slot = e;
            }
        }
    }
    return DRG_OK;
}

// "said at a press conference": the contact told in the sentence of the reporting word, outside the words said. A statement
// made there has the contact's day when it has no day of its own.
static void link_statements(drg_doc *doc)
{
    uint32_t at = 0; // contact mentions come in text order
    for (uint32_t i = 0; i < doc->n_statements; i++) {
        drg_statement *s = &doc->statements[i];
        if (s->cue_tok == DRG_NONE) continue;
        uint32_t sent = doc->tokens[s->cue_tok].sent;
        while (at > 0 && doc->contact_mentions[at - 1].sent >= sent) at--;
        while (at < doc->n_contact_mentions && doc->contact_mentions[at].sent < sent) at++;
        for (uint32_t k = at; k < doc->n_contact_mentions && doc->contact_mentions[k].sent == sent; k++) {
            const drg_contact_mention *m = &doc->contact_mentions[k];
            if (m->contact == DRG_NONE || (m->trigger.start >= s->content.start && m->trigger.end <= s->content.end)) continue;
            const drg_contact *c = &doc->contacts[m->contact];
            if (!is_past(c->status) || find_party(doc, c->parts, c->n_parts, s->speaker.actor) == DRG_NONE) continue;
            s->contact = m->contact;
            if ((s->day_start == DRG_NO_DAY || s->date_from_doc) && c->day_start != DRG_NO_DAY &&
                family_of(c->form) != FAMILY_MEETING) {
                s->day_start = c->day_start;
                s->day_end = c->day_end;
                s->grain = c->grain;
                s->date_from_doc = 0;
            }
            break;
        }
    }
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
    DRG_TRY(link_outcomes(doc));
    link_statements(doc);
    return DRG_OK;
}
