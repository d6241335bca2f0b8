// SPDX-License-Identifier: MIT
//
// contacts_unsaid -- fills in the parties that a mention of a contact leaves unsaid; see contacts_unsaid.h.

#include "code/contacts_unsaid.h"

#include "code/clause.h"

enum { NEAR = 8, FURTHER = 15, JUST_BEFORE = 3, PHRASE_MAX = 5 }; // sentences; words of a phrase that only points back

static int has_modifier(const drg_doc *doc, uint32_t trigger, const char *const *words)
{
    if (trigger == DRG_NONE) return 0;
    const drg_token *t = &doc->tokens[trigger];
    for (uint32_t c = t->child_first; c < t->child_end; c++)
        if (drg_str_one_of_ascii_case(doc->tokens[doc->children[c]].lemma, words)) return 1;
    return 0;
}

int drg_says_another(const drg_doc *doc, uint32_t trigger)
{
    static const char *const words[] = {"another", "again", "next", "further", "new", "fresh", "second", "third", "fourth", "fifth",
        "additional", "separate", "other", "previous", "earlier", "last", NULL};
    return has_modifier(doc, trigger, words);
}

static int meets(drg_form form)
{
    drg_family f = drg_family_of(form);
    return f == DRG_FAMILY_MEETING || f == DRG_FAMILY_CALL;
}

static uint32_t sentences_back(const drg_contact_mention *m, const drg_draft *d)
{
    return m->sent >= d->last_sent ? m->sent - d->last_sent : UINT32_MAX;
}

static drg_err give_parts(drg_doc *doc, drg_contact_mention *m, const drg_part *parts, uint32_t n)
{
    drg_part *copy = DRG_ARENA_ARRAY(&doc->arena, drg_part, n + 1);
    if (!copy) return drg_doc_refused(doc);
    memcpy(copy, parts, n * sizeof *copy);
    m->parts = copy;
    m->n_parts = n;
    return DRG_OK;
}

// ---- "the two men", "both sides", "they" ----------------------------------------------------------------------------

// How many a phrase that only points back stands for: 2, 3 ..., 0 when it does not say; -1 when it is no such phrase.
static int points_back(const drg_doc *doc, const drg_mention *x)
{
    static const char *const two[] = {"two", "both", "pair", "duo", "couple", NULL};
    static const char *const three[] = {"three", "trio", NULL};
    if (x->kind == DRG_MENTION_PRONOUN || x->kind == DRG_MENTION_POSSESSIVE) return 0;
    if (x->kind != DRG_MENTION_NOMINAL || x->toks.end - x->toks.first > PHRASE_MAX) return -1;
    int count = 0;
    for (uint32_t t = x->toks.first; t < x->toks.end; t++) {
        const drg_token *k = &doc->tokens[t];
        if (k->upos == DRG_UPOS_PROPN) return -1;
        if (drg_str_one_of_ascii_case(k->lemma, two) || drg_str_one_of_ascii_case(k->form, two)) count = 2;
        if (drg_str_one_of_ascii_case(k->lemma, three) || drg_str_one_of_ascii_case(k->form, three)) count = 3;
    }
    return count;
}

// The parties that one phrase stands for, and how many it says; 0 when the mention has no such phrase.
static uint32_t group_of(const drg_doc *doc, const drg_contact_mention *m, uint32_t *count)
{
    for (uint32_t i = 0; i < m->n_parts; i++) {
        uint32_t mention = m->parts[i].mention, same = 0;
        if (mention == DRG_NONE) continue;
        for (uint32_t k = i; k < m->n_parts; k++) same += m->parts[k].mention == mention;
        int says = points_back(doc, &doc->mentions[mention]);
        if (same < 2 || says < 0) continue;
        *count = says ? (uint32_t)says : same;
        return mention + 1;
    }
    return 0;
}

static int in_draft(const drg_doc *doc, const drg_draft *d, uint32_t actor) { return drg_find_party(doc, d->parts, d->n_parts, actor) != DRG_NONE; }

// The parties of d that are no others of the mention: as many as the phrase says, hosts left out where there are too many.
static uint32_t rest_of(const drg_doc *doc, const drg_draft *d, const drg_part *others, uint32_t n_others, uint32_t count, drg_part *out)
{
    for (int with_hosts = 1; with_hosts >= 0; with_hosts--) {
        uint32_t n = 0;
        for (uint32_t i = 0; i < d->n_parts; i++)
            if (drg_find_party(doc, others, n_others, d->parts[i].actor) == DRG_NONE && (with_hosts || !d->parts[i].host)) out[n++] = d->parts[i];
        if (n == count) return n;
    }
    return 0;
}

static drg_err group_from_before(drg_doc *doc, const drg_draft *drafts, uint32_t n_drafts, drg_contact_mention *m)
{
    uint32_t count = 0, phrase = group_of(doc, m, &count);
    if (!phrase) return DRG_OK;
    drg_part others[DRG_DRAFT_PARTS], group[DRG_DRAFT_PARTS], found[2 * DRG_DRAFT_PARTS];
    uint32_t n_others = 0, n_group = 0;
    for (uint32_t i = 0; i < m->n_parts && i < DRG_DRAFT_PARTS; i++) {
        if (m->parts[i].mention == phrase - 1) group[n_group++] = m->parts[i];
        else others[n_others++] = m->parts[i];
    }
    for (uint32_t d = n_drafts; d > 0; d--) { // those who were in contact before: nothing to mend
        uint32_t there = 0;
        if (sentences_back(m, &drafts[d - 1]) > NEAR) continue;
        for (uint32_t i = 0; i < n_group; i++) there += (uint32_t)in_draft(doc, &drafts[d - 1], group[i].actor);
        if (there == n_group) return DRG_OK;
    }
    for (uint32_t d = n_drafts; d > 0; d--) {
        uint32_t there = 0;
        if (sentences_back(m, &drafts[d - 1]) > NEAR) continue;
        for (uint32_t i = 0; i < n_group; i++) there += (uint32_t)in_draft(doc, &drafts[d - 1], group[i].actor);
        uint32_t n = there ? rest_of(doc, &drafts[d - 1], others, n_others, count, found) : 0;
        if (!n) continue;
        for (uint32_t i = 0; i < n; i++) {
            found[i].mention = phrase - 1;
            found[i].host = 0;
        }
        memcpy(found + n, others, n_others * sizeof *others);
        m->confidence *= 0.9f;
        return give_parts(doc, m, found, n + n_others);
    }
    return DRG_OK;
}

// ---- nobody is named ------------------------------------------------------------------------------------------------

// "The leaders of Russia and Ukraine announced a truce after talks in Minsk": a meeting told without parties, in a clause that
// two or more acted in, was theirs. One alone may speak of other people's talks.
static drg_err parties_of_clause(drg_doc *doc, const drg_lexicon *lexicon, drg_contact_mention *m)
{
    uint32_t verb = drg_clause_verb(doc, m->trigger_tok);
    if (verb == DRG_NONE || verb == m->trigger_tok) return DRG_OK;
    drg_toks heads = {0};
    drg_parts parts = {0};
    drg_clause_agents(doc, verb, &heads);
    for (uint32_t i = 0; i < heads.n; i++) // "the talks between them ended": the talks are no party of themselves
        if (drg_tree_under(doc, m->trigger_tok, heads.tok[i])) return DRG_OK;
    drg_clause_parts(doc, lexicon, &heads, &parts);
    if (parts.n < 2) return DRG_OK;
    m->confidence *= 0.8f;
    return give_parts(doc, m, parts.part, parts.n);
}

// ---- one party is named ---------------------------------------------------------------------------------------------

// "proposed to meet soon", "they will speak again": of a call or meeting of two that was told just before.
static drg_err partner_from_before(drg_doc *doc, const drg_lexicon *lexicon, const drg_draft *drafts, uint32_t n_drafts, drg_contact_mention *m)
{
    const drg_token *t = &doc->tokens[m->trigger_tok];
    if (t->upos != DRG_UPOS_VERB || !drg_lexicon_lists_ascii_case(lexicon, DRG_CLS_CONFER_V, t->lemma)) return DRG_OK;
    if (!drg_status_future(m->status) && !drg_says_another(doc, m->trigger_tok)) return DRG_OK;
    for (uint32_t d = n_drafts; d > 0; d--) {
        const drg_draft *draft = &drafts[d - 1];
        if (sentences_back(m, draft) > JUST_BEFORE || !meets(draft->form) || draft->n_parts != 2) continue;
        uint32_t at = drg_find_party(doc, draft->parts, 2, m->parts[0].actor);
        if (at == DRG_NONE) continue;
        drg_part both[2] = {m->parts[0], draft->parts[1 - at]};
        both[1].host = 0;
        m->confidence *= 0.8f;
        return give_parts(doc, m, both, 2);
    }
    return DRG_OK;
}

// ---- the whole ------------------------------------------------------------------------------------------------------

drg_err drg_contacts_unsaid(drg_doc *doc, const drg_lexicon *lexicon, const drg_draft *drafts, uint32_t n_drafts, drg_contact_mention *m)
{
    if (m->n_parts >= 2) return group_from_before(doc, drafts, n_drafts, m);
    if (!meets(m->form)) return DRG_OK;
    return m->n_parts ? partner_from_before(doc, lexicon, drafts, n_drafts, m) : parties_of_clause(doc, lexicon, m);
}

drg_err drg_contacts_further(drg_doc *doc, const drg_lexicon *lexicon, const drg_draft *drafts, uint32_t n_drafts, drg_contact_mention *m)
{
    const drg_token *t = &doc->tokens[m->trigger_tok];
    if (m->n_parts || t->upos == DRG_UPOS_VERB || drg_family_of(m->form) != DRG_FAMILY_MEETING || m->form == DRG_FORM_VISIT) return DRG_OK;
    int bilateral = 0;
    for (uint32_t c = t->child_first; c < t->child_end; c++)
        bilateral |= drg_lexicon_lists_ascii_case(lexicon, DRG_CLS_TALKS_MOD, doc->tokens[doc->children[c]].lemma);
    int part = drg_lexicon_lists_ascii_case(lexicon, DRG_CLS_TALKS_PART_N, t->lemma);
    if (!drg_says_another(doc, m->trigger_tok) && !bilateral && !part) return DRG_OK;
    const drg_draft *best = NULL; // the talks that the text tells most of, of equals the last
    for (uint32_t d = n_drafts; d > 0; d--) {
        const drg_draft *draft = &drafts[d - 1];
        if (sentences_back(m, draft) > FURTHER || draft->kind != DRG_FAMILY_MEETING || draft->n_parts < 2) continue;
        if (draft->form == DRG_FORM_VISIT && !bilateral) continue;
        if (!best || draft->n_mentions > best->n_mentions) best = draft;
    }
    if (!best) return DRG_OK;
    drg_part parts[DRG_DRAFT_PARTS];
    memcpy(parts, best->parts, best->n_parts * sizeof *parts);
    for (uint32_t i = 0; i < best->n_parts; i++) parts[i].host = 0;
    m->confidence *= 0.8f;
    return give_parts(doc, m, parts, best->n_parts);
}
