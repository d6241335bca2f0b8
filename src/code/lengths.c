// SPDX-License-Identifier: MIT
//
// lengths -- how long a contact was, where a sentence behind it says so; see lengths.h.

#include "code/lengths.h"

#include "code/clause.h"

enum { CLIMB_MAX = 4, CHILDREN_MAX = 64, BACK_SENTS = 2, CONTACTS_MAX = 256 };

static drg_rel rel_of(const drg_doc *doc, uint32_t tok) { return drg_rel_base((drg_rel)doc->tokens[tok].rel); }

// The predicate that a length hangs on, or DRG_NONE.
static uint32_t verb_of(const drg_doc *doc, drg_range toks)
{
    uint32_t at = toks.first;
    for (int step = 0; step < CLIMB_MAX + (int)(toks.end - toks.first) && at != DRG_NONE; step++) {
        if (at < toks.first || at >= toks.end)
            return doc->tokens[at].upos == DRG_UPOS_VERB ? at : DRG_NONE;
        at = doc->tokens[at].head;
    }
    return DRG_NONE;
}

// "would last", "will have lasted", "is to last": not yet.
static int is_told(const drg_doc *doc, uint32_t verb)
{
    const drg_token *v = &doc->tokens[verb];
    if (drg_clause_negated(doc, verb)) return 0;
    for (uint32_t i = 0; i < CHILDREN_MAX && v->child_first + i < v->child_end; i++) {
        uint32_t c = doc->children[v->child_first + i];
        if (rel_of(doc, c) == DRG_REL_AUX && drg_str_is(doc->tokens[c].xpos, "MD")) return 0;
        if (rel_of(doc, c) == DRG_REL_MARK && c < verb && drg_str_is(doc->tokens[c].lemma, "to")) return 0;
    }
    return drg_str_is(v->xpos, "VBD") || drg_str_is(v->xpos, "VBN") || (v->morph & DRG_MORPH_PAST);
}

// Whether the subject and verb tell of the contact that was told last.
static int tells_of_the_last(const drg_doc *doc, uint32_t verb)
{
    static const char *const lasting[] = {"last", "go", "run", "take", "continue", "drag", "stretch", NULL};
    static const char *const talking[] = {"speak", "talk", "sit", "meet", "confer", "converse", "negotiate", "discuss", "spend", NULL};
    static const char *const events[] = {"meeting", "talk", "talks", "session", "encounter", "conversation", "discussion", "negotiation", "negotiations", "summit", "call",
                                         "exchange", "ceremony", "audience", "consultation", "consultations", "dinner", "lunch", "breakfast", "round", "visit", "reception", NULL};
    static const char *const pairs[] = {"man", "woman", "leader", "president", "minister", "side", "pair", "two", "both", "delegation", "politician", "head", "diplomat", NULL};
    uint32_t subject = drg_tree_child(doc, verb, DRG_REL_NSUBJ);
    if (subject == DRG_NONE || subject > verb) return 0;
    const drg_token *s = &doc->tokens[subject];
    if (drg_str_one_of_ascii_case(doc->tokens[verb].lemma, lasting)) {
        if (s->upos == DRG_UPOS_PRON) return drg_str_eq_ascii_case(s->form, DRG_STR("it"));
        uint32_t det = drg_tree_child(doc, subject, DRG_REL_DET);
        return drg_str_one_of_ascii_case(s->lemma, events) && det != DRG_NONE && drg_str_is(doc->tokens[det].lemma, "the");
    }
    if (!drg_str_one_of_ascii_case(doc->tokens[verb].lemma, talking)) return 0;
    if (s->upos == DRG_UPOS_PRON && (drg_str_eq_ascii_case(s->form, DRG_STR("they")) || drg_str_eq_ascii_case(s->form, DRG_STR("we")))) return 1;
    return drg_str_one_of_ascii_case(s->lemma, pairs) && (s->upos != DRG_UPOS_NOUN || (s->morph & DRG_MORPH_PLUR) || drg_str_is(s->lemma, "pair"));
}

static int is_meeting(const drg_contact *c)
{
    if (c->status != DRG_STATUS_HAPPENED && c->status != DRG_STATUS_ONGOING) return 0;
    return c->form == DRG_FORM_MEETING || c->form == DRG_FORM_TALKS || c->form == DRG_FORM_SUMMIT || c->form == DRG_FORM_CALL || c->form == DRG_FORM_VISIT;
}

// The contact of the last mention before the token, within reach.
static drg_contact *told_last(const drg_doc *doc, uint32_t verb)
{
    uint32_t sent = doc->tokens[verb].sent, best_tok = 0;
    drg_contact *best = NULL;
    for (uint32_t i = 0; i < doc->n_contacts && i < CONTACTS_MAX; i++) {
        drg_contact *c = &doc->contacts[i];
        for (uint32_t k = 0; is_meeting(c) && c->n_parts >= 2 && k < c->n_mentions; k++) {
            const drg_contact_mention *m = &doc->contact_mentions[c->mentions[k]];
            uint32_t from = doc->sents[m->sent].block, to = doc->sents[sent].block;
            if (m->sent > sent || sent - m->sent > BACK_SENTS || m->trigger_tok >= verb) continue;
            if (from != to && (to != from + 1 || doc->sents[sent - 1].block == to)) continue; // the first sentence of the next paragraph
            if (best && m->trigger_tok < best_tok) continue;
            best = c;
            best_tok = m->trigger_tok;
        }
    }
    return best;
}

void drg_lengths_tell(drg_doc *doc)
{
    for (uint32_t d = 0; d < doc->n_dates; d++) {
        const drg_date *date = &doc->dates[d];
        if (date->kind != DRG_DATE_DURATION || !date->duration.n || date->duration.p[date->duration.n - 1] == 'Y') continue;
        uint32_t verb = verb_of(doc, date->toks);
        if (verb == DRG_NONE || !is_told(doc, verb) || !tells_of_the_last(doc, verb)) continue;
        drg_contact *c = told_last(doc, verb);
        if (c && !c->duration.n) c->duration = date->duration;
    }
}
