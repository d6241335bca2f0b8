// SPDX-License-Identifier: MIT
//
// contacts_links -- what came of a contact, and what was said there; see contacts_links.h.

#include "code/contacts_links.h"

#include "code/contacts_draft.h"

static int all_take_part(const drg_doc *doc, const drg_contact *c, const drg_part *parts, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (drg_find_party(doc, c->parts, c->n_parts, parts[i].actor) == DRG_NONE) return 0;
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
drg_err drg_contacts_link_outcomes(drg_doc *doc)
{
    for (uint32_t i = 0; i < doc->n_contacts; i++) {
        drg_contact *c = &doc->contacts[i];
        if (!drg_status_past(c->status)) continue;
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

// "In an interview with the BBC, she said": to whom it was said, when the statement itself does not tell.
static void take_addressee(const drg_doc *doc, drg_statement *s, const drg_contact *c)
{
    if (s->addressee.actor != DRG_NONE || c->n_parts != 2) return;
    drg_family f = drg_family_of(c->form);
    if (f != DRG_FAMILY_INTERVIEW && f != DRG_FAMILY_CALL && f != DRG_FAMILY_LETTER) return;
    for (uint32_t i = 0; i < 2; i++)
        if (c->parts[i].actor == s->speaker.actor && !drg_same_party(doc, c->parts[1 - i].actor, s->speaker.actor)) {
            s->addressee = c->parts[1 - i];
            s->addressee.host = 0;
        }
}

// "said at a press conference": the contact told in the sentence of the reporting word, outside the words said. A statement
// made there has the contact's day when it has no day of its own.
void drg_contacts_link_statements(drg_doc *doc)
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
            if (!drg_status_past(c->status) || drg_find_party(doc, c->parts, c->n_parts, s->speaker.actor) == DRG_NONE) continue;
            s->contact = m->contact;
            take_addressee(doc, s, c);
            if ((s->day_start == DRG_NO_DAY || s->date_from_doc) && c->day_start != DRG_NO_DAY &&
                drg_family_of(c->form) != DRG_FAMILY_MEETING) {
                s->day_start = c->day_start;
                s->day_end = c->day_end;
                s->grain = c->grain;
                s->date_from_doc = 0;
            }
            break;
        }
    }
}
