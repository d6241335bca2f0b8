// SPDX-License-Identifier: MIT
//
// events_fold -- folds repeated tellings of one event; see events_fold.h.

#include "code/events_fold.h"

#define LOOKBACK 32

static int same_words(const char *a, const char *b) { return a == b || (a && b && strcmp(a, b) == 0); }

static int has_actor(const drg_part *parts, uint32_t n, uint32_t actor)
{
    for (uint32_t i = 0; i < n; i++)
        if (parts[i].actor == actor) return 1;
    return 0;
}

static int same_parties(const drg_part *a, uint32_t n_a, const drg_part *b, uint32_t n_b)
{
    if (n_a != n_b) return 0;
    for (uint32_t i = 0; i < n_a; i++)
        if (!has_actor(b, n_b, a[i].actor)) return 0;
    return 1;
}

static int days_contradict(const drg_event *a, const drg_event *b)
{
    if (a->day_start == DRG_NO_DAY || b->day_start == DRG_NO_DAY) return 0;
    return a->day_end < b->day_start || b->day_end < a->day_start;
}

static int same_event(const drg_doc *doc, const drg_event *a, const drg_event *b)
{
    if (!same_words(a->type, b->type)) return 0;
    if (a->contact != DRG_NONE && a->contact == b->contact) return 1;
    if (a->contact != b->contact || a->status != b->status || days_contradict(a, b)) return 0;
    if (!same_parties(a->actors, a->n_actors, b->actors, b->n_actors) ||
        !same_parties(a->recipients, a->n_recipients, b->recipients, b->n_recipients))
        return 0;
    return (a->cameo && same_words(a->cameo, b->cameo)) ||
           drg_str_eq(doc->tokens[a->trigger_tok].lemma, doc->tokens[b->trigger_tok].lemma);
}

// Whether b tells more than a.
static int tells_more(const drg_event *a, const drg_event *b)
{
    int a_day = a->day_start != DRG_NO_DAY && !a->date_from_doc, b_day = b->day_start != DRG_NO_DAY && !b->date_from_doc;
    if (a_day != b_day) return b_day;
    uint32_t a_parts = a->n_actors + a->n_recipients, b_parts = b->n_actors + b->n_recipients;
    if (a_parts != b_parts) return b_parts > a_parts;
    return b->confidence > a->confidence + 0.05f;
}

static drg_err add_sentence(drg_doc *doc, drg_event *e, uint32_t sent, uint32_t *cap)
{
    if (sent == e->sent) return DRG_OK;
    for (uint32_t i = 0; i < e->n_also; i++)
        if (e->also[i] == sent) return DRG_OK;
    uint32_t *slot = DRG_ARENA_PUSH(&doc->arena, e->also, e->n_also, *cap);
    if (!slot) return drg_doc_refused(doc);
    *slot = sent;
    return DRG_OK;
}

// The sentence lists of both, told by the one that stays.
static drg_err join(drg_doc *doc, drg_event *stays, const drg_event *goes, uint32_t *cap)
{
    DRG_TRY(add_sentence(doc, stays, goes->sent, cap));
    for (uint32_t i = 0; i < goes->n_also; i++) DRG_TRY(add_sentence(doc, stays, goes->also[i], cap));
    if (stays->place == DRG_NONE) stays->place = goes->place;
    if (stays->day_start == DRG_NO_DAY) {
        stays->day_start = goes->day_start;
        stays->day_end = goes->day_end;
        stays->grain = goes->grain;
        stays->date = goes->date;
        stays->date_from_doc = goes->date_from_doc;
    }
    return DRG_OK;
}

static uint32_t renumber(uint32_t *items, uint32_t n, const uint32_t *number)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t to = number[items[i]], j = 0;
        while (j < kept && items[j] != to) j++;
        if (j == kept) items[kept++] = to;
    }
    return kept;
}

drg_err drg_events_fold(drg_doc *doc, drg_arena *scratch)
{
    uint32_t n = doc->n_events;
    uint32_t *into = DRG_ARENA_ARRAY(scratch, uint32_t, (size_t)n + 1);   // the event that tells it now
    uint32_t *number = DRG_ARENA_ARRAY(scratch, uint32_t, (size_t)n + 1); // its place in the shorter list
    uint32_t *cap = DRG_ARENA_ARRAY(scratch, uint32_t, (size_t)n + 1);    // room of its list of sentences
    if (!into || !number || !cap) return DRG_E_NOMEM;
    for (uint32_t e = 0; e < n; e++) {
        into[e] = e;
        for (uint32_t back = 1; back <= LOOKBACK && back <= e; back++) {
            uint32_t f = e - back;
            if (into[f] != f || !same_event(doc, &doc->events[f], &doc->events[e])) continue;
            // The earlier number stays, so that the list keeps text order by first telling.
            if (tells_more(&doc->events[f], &doc->events[e])) {
                drg_event old = doc->events[f];
                doc->events[f] = doc->events[e];
                doc->events[f].also = NULL;
                doc->events[f].n_also = cap[f] = 0;
                DRG_TRY(join(doc, &doc->events[f], &old, &cap[f]));
            } else {
                DRG_TRY(join(doc, &doc->events[f], &doc->events[e], &cap[f]));
            }
            into[e] = f;
            break;
        }
    }
    uint32_t kept = 0;
    for (uint32_t e = 0; e < n; e++)
        if (into[e] == e) {
            number[e] = kept;
            doc->events[kept++] = doc->events[e];
        }
    for (uint32_t e = 0; e < n; e++)
        if (into[e] != e) number[e] = number[into[e]]; // into[e] is earlier and never folded itself
    doc->n_events = kept;
    for (uint32_t i = 0; i < doc->n_contact_mentions; i++)
        if (doc->contact_mentions[i].event < n) doc->contact_mentions[i].event = number[doc->contact_mentions[i].event];
    for (uint32_t i = 0; i < doc->n_contacts; i++) {
        drg_contact *c = &doc->contacts[i];
        c->n_events = renumber(c->events, c->n_events, number);
        c->n_outcomes = renumber(c->outcomes, c->n_outcomes, number);
    }
    return DRG_OK;
}
