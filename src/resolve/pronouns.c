// SPDX-License-Identifier: MIT
//
// pronouns -- he, she, it, they, who, and the first persons of quotations and transcripts; see chains.h.
//
// Rule     a pronoun that cannot be decided stays without an actor rather than wrong
// Does not resolve events ("it" for a meeting), "this", "that", generic "one" and "you"

#include "resolve/chains.h"

#include "base/utf8.h"

#define PRINCIPAL_SENTS 6 // sentences in which whom a spokesman speaks for is looked for

// ---- quotations -------------------------------------------------------------------------------------------------------------

static const drg_word *say_row(const drg_cast *cast, uint32_t t)
{
    const drg_token *tok = &cast->doc->tokens[t];
    return tok->upos == DRG_UPOS_VERB ? drg_word_find(tok->lemma, DRG_WORD_SAY) : NULL;
}

// The subject of the verb of speech beside the quotations of a sentence.
static uint32_t speaker_in(const drg_cast *cast, drg_range toks)
{
    for (uint32_t t = toks.first; t < toks.end; t++) {
        if (cast->quote[t] || !say_row(cast, t)) continue;
        uint32_t subject = drg_tree_child(cast->doc, t, DRG_REL_NSUBJ);
        if (subject != DRG_NONE && !cast->quote[subject]) return subject;
    }
    return DRG_NONE;
}

// [n_quotes + 1] token of each quotation's speaker.
uint32_t *drg_chain_speakers(drg_cast *cast)
{
    drg_doc *doc = cast->doc;
    uint32_t *speaker = DRG_ARENA_ARRAY(cast->scratch, uint32_t, (size_t)cast->n_quotes + 1);
    if (!speaker) return NULL;
    for (uint32_t q = 0; q <= cast->n_quotes; q++) speaker[q] = DRG_NONE;
    for (uint32_t s = 0; s < doc->n_sents; s++) {
        drg_range toks = doc->sents[s].toks;
        uint32_t who = speaker_in(cast, toks);
        if (who == DRG_NONE) continue;
        for (uint32_t t = toks.first; t < toks.end; t++)
            if (cast->quote[t] && speaker[cast->quote[t]] == DRG_NONE) speaker[cast->quote[t]] = who;
    }
    return speaker;
}

// ---- pronouns ---------------------------------------------------------------------------------------------------------------

// "who", "which": the noun that the relative clause hangs on; people are "who".
static uint32_t relative(drg_cast *cast, uint32_t tok)
{
    int thing = drg_str_is(cast->names.keys[tok], "which");
    for (int steps = 0; steps < 6 && tok != DRG_NONE; steps++) {
        drg_rel rel = (drg_rel)cast->doc->tokens[tok].rel;
        tok = cast->doc->tokens[tok].head;
        if (rel != DRG_REL_ACL_RELCL && rel != DRG_REL_ACL) continue;
        uint32_t actor = drg_chain_actor_at(cast, tok);
        return actor != DRG_NONE && (cast->doc->actors[actor].type == DRG_ACTOR_PERSON) == thing ? DRG_NONE : actor;
    }
    return DRG_NONE;
}

static uint32_t reflexive(drg_cast *cast, uint32_t tok)
{
    uint32_t verb = cast->doc->tokens[tok].head;
    uint32_t subject = verb == DRG_NONE ? DRG_NONE : drg_tree_child(cast->doc, verb, DRG_REL_NSUBJ);
    return subject == tok ? DRG_NONE : drg_chain_actor_at(cast, subject);
}

// The subject of a main clause: what it means is mostly what the sentence before was about, not a plural deep inside it.
static int leads_sentence(const drg_doc *doc, uint32_t tok)
{
    uint32_t verb = doc->tokens[tok].head;
    return drg_rel_base((drg_rel)doc->tokens[tok].rel) == DRG_REL_NSUBJ && verb != DRG_NONE && doc->tokens[verb].rel == DRG_REL_ROOT;
}

// Whether a noun stands below another noun or in a clause that hangs on one: "tactics that continue to kill civilians".
static int inside_phrase(const drg_doc *doc, uint32_t tok)
{
    for (int steps = 0; steps < 8 && tok != DRG_NONE; steps++) {
        drg_rel rel = drg_rel_base((drg_rel)doc->tokens[tok].rel);
        if (rel == DRG_REL_NMOD || rel == DRG_REL_ACL || rel == DRG_REL_ADVCL) return 1;
        tok = doc->tokens[tok].head;
    }
    return 0;
}

// "they": a plural before, a set of actors that the text makes, or the two people of the sentence before.
static uint32_t plural_pronoun(drg_cast *cast, uint32_t index)
{
    const drg_draft *self = &cast->drafts[index];
    uint32_t here = drg_chain_sent(cast, self->head), persons[4], n = 0, last_sent = DRG_NONE, n_best = 0, best[6];
    uint32_t beside[6], n_beside = drg_chain_beside(cast, self->head, beside, 6);
    int best_score = 0, poss = self->kind == DRG_MENTION_POSSESSIVE, leads = leads_sentence(cast->doc, self->head);
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < CAST_LOOK_BACK / 2; seen++) {
        const drg_draft *d = &cast->drafts[i];
        if (drg_cast_other_item(cast, self->head, d->head)) break;
        uint32_t back = here - drg_chain_sent(cast, d->head), set[6];
        if (back > 2) break;
        int people = d->kind == DRG_MENTION_DEMONYM && d->naming != DRG_NONE && cast->names.all[d->naming].people; // "the Iranians ... their"
        if (d->actor == DRG_NONE || d->as_place || (d->kind == DRG_MENTION_DEMONYM && !people)) continue;
        if (drg_chain_apart(cast, self->head, d->head)) continue;
        drg_actor_type type = cast->doc->actors[d->actor].type;
        int worth = 100;
        uint32_t n_set = 0;
        if (people || type == DRG_ACTOR_PEOPLE || cast->doc->actors[d->actor].plural) set[n_set++] = d->actor; // a group comes back as itself
        else if ((n_set = drg_chain_set_at(cast, i, set, &worth)) < 2) n_set = 0;
        if (n_set == 0 && (type == DRG_ACTOR_ORG || type == DRG_ACTOR_MEDIA) && d->weight >= 150) set[n_set++] = d->actor;
        for (uint32_t k = 0; k < n_set && !poss; k++)
            for (uint32_t j = 0; j < n_beside; j++)
                if (beside[j] == set[k]) n_set = 0; // "Christopher had warned them": not him
        if (type == DRG_ACTOR_PERSON && back <= 1 && (last_sent == DRG_NONE || last_sent == back) && n < 4) {
            int known = 0;
            for (uint32_t k = 0; k < n; k++) known |= persons[k] == d->actor;
            for (uint32_t k = 0; k < n_beside; k++) known |= beside[k] == d->actor;
            if (!known) persons[n++] = d->actor;
            last_sent = back;
        }
        int score = ((100 + d->weight) * 16 >> back) * worth / 100;
        if (leads && n_set > 0 && back > 0 && inside_phrase(cast->doc, d->head)) score /= 2;
        else if (leads && n_set >= 2 && back > 0) score = score * 3 / 2;
        if (n_set == 0 || score <= best_score) continue;
        n_best = n_set;
        memcpy(best, set, n_set * sizeof *set);
        best_score = score;
    }
    if (n_best > 0) return drg_cast_group(cast, best, n_best);
    return n == 2 ? drg_cast_group(cast, persons, n) : DRG_NONE;
}

// The verb of speech that a clause hangs on: "said (that) it was not aware"; DRG_NONE when it hangs on none.
static uint32_t reporting_verb(const drg_cast *cast, uint32_t tok)
{
    const drg_doc *doc = cast->doc;
    for (int steps = 0; steps < 6 && tok != DRG_NONE; steps++) {
        drg_rel rel = drg_rel_base((drg_rel)doc->tokens[tok].rel);
        uint32_t up = doc->tokens[tok].head;
        if (rel == DRG_REL_CCOMP && up != DRG_NONE && say_row(cast, up)) return up;
        if (rel == DRG_REL_PARATAXIS || rel == DRG_REL_ROOT) return DRG_NONE;
        tok = up;
    }
    return DRG_NONE;
}

// "The Pentagon said it was not aware": the body or state that says so.
static uint32_t reporting_body(const drg_cast *cast, uint32_t tok)
{
    uint32_t verb = reporting_verb(cast, tok);
    uint32_t subject = verb == DRG_NONE ? DRG_NONE : drg_tree_child(cast->doc, verb, DRG_REL_NSUBJ);
    uint32_t actor = subject == DRG_NONE || subject > tok ? DRG_NONE : drg_chain_actor_at(cast, subject);
    if (actor == DRG_NONE) return DRG_NONE;
    drg_actor_type type = cast->doc->actors[actor].type;
    return type == DRG_ACTOR_ORG || type == DRG_ACTOR_MEDIA || type == DRG_ACTOR_COUNTRY ? actor : DRG_NONE;
}

// "Maamau wrote that it would withdraw": where nothing else is at hand, the state of the office holder who says so.
static uint32_t state_of_teller(drg_cast *cast, uint32_t tok)
{
    uint32_t verb = reporting_verb(cast, tok);
    uint32_t subject = verb == DRG_NONE ? DRG_NONE : drg_tree_child(cast->doc, verb, DRG_REL_NSUBJ);
    uint32_t actor = subject == DRG_NONE || subject > tok ? DRG_NONE : drg_chain_actor_at(cast, subject);
    if (actor == DRG_NONE || cast->doc->actors[actor].type != DRG_ACTOR_PERSON || cast->more[actor].person == DRG_NONE || cast->more[actor].country == DRG_NONE)
        return DRG_NONE;
    return drg_cast_country(cast, cast->more[actor].country);
}

// "it", "its": a body or country that is the subject nearby. Most other uses of "it" mean no actor.
static uint32_t neuter_pronoun(drg_cast *cast, uint32_t index)
{
    const drg_draft *self = &cast->drafts[index];
    drg_wanted w = {.bodies = 1, .countries = 1, .country = DRG_NONE, .near_country = DRG_NONE, .not_actor = DRG_NONE, .sents = 1};
    int poss = self->kind == DRG_MENTION_POSSESSIVE;
    uint32_t body = poss || cast->doc->tokens[self->head].rel == DRG_REL_NSUBJ ? reporting_body(cast, self->head) : DRG_NONE;
    if (body != DRG_NONE) return body;
    uint32_t verb = cast->doc->tokens[self->head].head;
    if (!poss) {
        if (cast->doc->tokens[self->head].rel != DRG_REL_NSUBJ || verb == DRG_NONE || cast->doc->tokens[verb].upos != DRG_UPOS_VERB) return DRG_NONE;
        if (!say_row(cast, verb)) w.sents = 0;
    }
    uint32_t best = drg_chain_look_back(cast, index, &w, DRG_NONE);
    if (best == DRG_NONE) return state_of_teller(cast, self->head);
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < 24; seen++) { // its nearest mention must be prominent
        const drg_draft *d = &cast->drafts[i];
        if (drg_cast_other_item(cast, self->head, d->head)) break;
        if (d->actor != best) continue;
        if (d->weight >= (poss ? 60 : 150) && (!d->as_place || poss)) return best;
        return poss ? DRG_NONE : state_of_teller(cast, self->head);
    }
    return DRG_NONE;
}

// "In his speech, Putin said": the subject that follows, when nothing stands before.
static uint32_t cataphor(drg_cast *cast, uint32_t index, uint8_t gender)
{
    uint32_t here = drg_chain_sent(cast, cast->drafts[index].head);
    for (uint32_t i = index + 1; i < cast->n_drafts && i < index + 8 && drg_chain_sent(cast, cast->drafts[i].head) == here; i++) {
        const drg_draft *d = &cast->drafts[i];
        if (d->weight != 160 || (d->naming == DRG_NONE && !(d->desc && d->desc->definite && !d->desc->plural))) continue;
        if (d->naming == DRG_NONE && d->toks.first <= cast->drafts[index].head) continue; // "his spokesperson"
        if (d->naming == DRG_NONE) drg_chain_resolve(cast, i); // "Upon his return to Yerevan, the Armenian prime minister"
        d = &cast->drafts[i];
        if (d->actor == DRG_NONE) continue;
        const drg_actor *a = &cast->doc->actors[d->actor];
        return a->type == DRG_ACTOR_PERSON && (!a->gender || a->gender == gender) ? d->actor : DRG_NONE;
    }
    return DRG_NONE;
}

// The subject of the nearest clause around the pronoun: "Peskov stressed that Putin would continue the talks that he and Macron had
// begun" is about Putin, however much the sentence is Peskov's. A clause that is only joined to another ("A left and he stayed")
// says nothing, and what stands beside the pronoun's own verb is somebody else.
static uint32_t clause_subject(const drg_cast *cast, uint32_t index, uint8_t gender, uint32_t speaker)
{
    const drg_doc *doc = cast->doc;
    const drg_draft *d = &cast->drafts[index];
    uint32_t t = d->head;
    int poss = d->kind == DRG_MENTION_POSSESSIVE;
    drg_wanted w = {.persons = 1, .gender = gender, .country = DRG_NONE, .near_country = DRG_NONE, .not_actor = speaker};
    for (int steps = 0; steps < 12; steps++) {
        drg_rel rel = drg_rel_base((drg_rel)doc->tokens[t].rel);
        uint32_t up = doc->tokens[t].head;
        int joined = rel == DRG_REL_CONJ && t != d->head && drg_tree_child(doc, t, DRG_REL_NSUBJ) != DRG_NONE;
        if (up == DRG_NONE || joined || rel == DRG_REL_PARATAXIS) return DRG_NONE;
        uint32_t subject = drg_tree_child(doc, up, DRG_REL_NSUBJ);
        int own = subject == DRG_NONE || drg_tree_under(doc, d->head, subject) || (!poss && drg_chain_apart(cast, d->head, subject));
        uint32_t actor = own || subject > d->head ? DRG_NONE : drg_chain_actor_at(cast, subject);
        if (actor == DRG_NONE && !own && subject < d->head) actor = drg_chain_bearer(cast, subject);
        if (actor != DRG_NONE && drg_chain_fits(cast, actor, &w)) return actor;
        t = up;
    }
    return DRG_NONE;
}

// Whether the text calls somebody a spokesman: who speaks for another mostly speaks of him.
static int speaks_for_another(const drg_cast *cast, uint32_t actor)
{
    const drg_cast_actor *m = &cast->more[actor];
    for (uint32_t i = 0; i < m->n_titles; i++) {
        const drg_know_title *t = drg_know_title_at(cast->know, m->titles[i]);
        if (drg_str_is(t->cls, "spokesperson") || drg_str_is(t->office_kind, "spokesperson")) return 1;
    }
    for (uint32_t i = 0; i < m->n_kinds; i++)
        if (drg_str_is(m->kinds[i], "spokesperson")) return 1;
    int former = 0;
    uint32_t office = m->person == DRG_NONE ? DRG_NONE : drg_know_office_on(cast->know, m->person, cast->day, &former);
    return office != DRG_NONE && !former && drg_str_is(drg_know_office_at(cast->know, office)->kind, "spokesperson");
}

// "the talks that he and Macron had begun", "that he would travel to Kyiv", said by a spokesman or out of his words: whom he speaks for.
static uint32_t principal(const drg_cast *cast, uint32_t index, uint8_t gender, uint32_t teller)
{
    if (teller == DRG_NONE || cast->doc->actors[teller].type != DRG_ACTOR_PERSON || !speaks_for_another(cast, teller)) return DRG_NONE;
    drg_wanted w = {.persons = 1, .gender = gender, .country = cast->more[teller].country, .near_country = DRG_NONE, .not_actor = teller, .sents = PRINCIPAL_SENTS};
    return drg_chain_look_back(cast, index, &w, teller);
}

// Who tells what the pronoun stands in: the subject of the verb of speech over it.
static uint32_t teller_of(const drg_cast *cast, uint32_t tok)
{
    uint32_t verb = reporting_verb(cast, tok);
    return verb == DRG_NONE ? DRG_NONE : drg_chain_actor_at(cast, drg_tree_child(cast->doc, verb, DRG_REL_NSUBJ));
}

static uint32_t person_pronoun(drg_cast *cast, uint32_t index, uint8_t gender)
{
    drg_draft *d = &cast->drafts[index];
    drg_wanted w = {.persons = 1, .gender = gender, .country = DRG_NONE, .near_country = DRG_NONE, .not_actor = DRG_NONE, .sents = DRG_CHAIN_PRONOUN_SENTS};
    uint32_t speaker = cast->quote[d->head] ? drg_chain_actor_at(cast, cast->speakers[cast->quote[d->head]]) : DRG_NONE;
    uint32_t around = clause_subject(cast, index, gender, speaker);
    uint32_t teller = teller_of(cast, d->head);
    if (around == DRG_NONE || around == teller) { // "Peskov said that he would travel"
        uint32_t above = principal(cast, index, gender, teller);
        if (above != DRG_NONE) return above;
    }
    if (around != DRG_NONE) return around;
    if (d->kind == DRG_MENTION_POSSESSIVE && cast->doc->tokens[d->head].sent == (index ? drg_chain_sent(cast, cast->drafts[index - 1].head) : DRG_NONE)) {
        w.sents = 0; // "Macron ... his": the own sentence first
        uint32_t near = drg_chain_look_back(cast, index, &w, speaker);
        if (near != DRG_NONE) return near;
        w.sents = DRG_CHAIN_PRONOUN_SENTS;
    }
    if (d->kind == DRG_MENTION_POSSESSIVE || d->weight != 160) {
        w.sents = 0;
        uint32_t ahead = drg_chain_look_back(cast, index, &w, speaker) == DRG_NONE ? cataphor(cast, index, gender) : DRG_NONE;
        if (ahead != DRG_NONE) return ahead;
        w.sents = DRG_CHAIN_PRONOUN_SENTS;
    }
    uint32_t best = drg_chain_look_back(cast, index, &w, speaker);
    return best;
}

// Who speaks in a turn of a transcript: "PREMIER EGEDE: I thank you."
static uint32_t labelled_speaker(const drg_cast *cast, uint32_t tok)
{
    const drg_doc *doc = cast->doc;
    uint32_t block = doc->sents[doc->tokens[tok].sent].block;
    return block < doc->n_blocks && doc->speaker_of ? doc->speaker_of[block] : DRG_NONE;
}

void drg_chain_pronoun(drg_cast *cast, uint32_t index)
{
    drg_draft *d = &cast->drafts[index];
    drg_str key = cast->names.keys[d->head];
    const drg_word *row = drg_word_find(key, DRG_WORD_PRONOUN);
    drg_str kind = drg_str_from(row->argument);
    d->how = DRG_HOW_PRONOUN;
    if (drg_str_is(kind, "rel")) d->actor = relative(cast, d->head);
    else if (drg_str_ends(key, "self") || drg_str_ends(key, "selves")) d->actor = reflexive(cast, d->head);
    else if (drg_str_is(kind, "pl3")) d->actor = plural_pronoun(cast, index);
    else if (drg_str_is(kind, "sg3") && row->gender == 'n') d->actor = neuter_pronoun(cast, index);
    else if (drg_str_is(kind, "sg3"))
        d->actor = person_pronoun(cast, index, row->gender == 'f' ? DRG_GENDER_FEMALE : DRG_GENDER_MALE);
    else return; // first persons: after everything else, when speakers are known
    if (d->actor == DRG_NONE) return;
    drg_actor *a = &cast->doc->actors[d->actor];
    if (a->type == DRG_ACTOR_PERSON && a->gender == DRG_GENDER_UNKNOWN && (row->gender == 'm' || row->gender == 'f'))
        a->gender = row->gender == 'm' ? DRG_GENDER_MALE : DRG_GENDER_FEMALE;
}

void drg_chain_first_persons(drg_cast *cast)
{
    for (uint32_t i = 0; i < cast->n_drafts; i++) {
        drg_draft *d = &cast->drafts[i];
        if (d->actor != DRG_NONE || d->desc || d->naming != DRG_NONE) continue;
        const drg_word *row = drg_word_find(cast->names.keys[d->head], DRG_WORD_PRONOUN);
        if (!row || (!drg_str_is(drg_str_from(row->argument), "sg1") && !drg_str_is(drg_str_from(row->argument), "pl1"))) continue;
        d->actor = cast->quote[d->head] ? drg_chain_actor_at(cast, cast->speakers[cast->quote[d->head]]) : labelled_speaker(cast, d->head);
        d->how = DRG_HOW_SPEAKER;
    }
}
