// SPDX-License-Identifier: MIT
//
// apposed -- descriptions tied to names by apposition, copula, lists and affiliation; see chains.h.
//
// Rule     "X, a senator", "the minister, X", "X is a senator" and "the ministers of A and B, X and Y" join what they tie
// Rule     parsers miss appositions: commas on both sides count where the relation is one that they give instead

#include "resolve/chains.h"

int drg_chain_person_title(const drg_desc *desc)
{
    if (desc->word && desc->word->cls == DRG_WORD_PEOPLE) // "an observer" is one person, "the police" are many
        return desc->word->gender != 'n' && !desc->plural;
    if (desc->word && desc->title == DRG_NONE)
        return desc->word->cls == DRG_WORD_OFFICE || desc->word->cls == DRG_WORD_PERSON || desc->word->cls == DRG_WORD_COUNTERPART;
    return desc->title != DRG_NONE && !drg_str_is(desc->cls, "group") && !drg_str_is(desc->cls, "modifier");
}

static int is_comma(const drg_doc *doc, uint32_t tok)
{
    return drg_str_is(doc->tokens[tok].form, ",");
}

// ---- what descriptions are tied to ------------------------------------------------------------------------------------------

// Plural titles of persons are people, those of bodies are not.
int drg_chain_described_people(const drg_desc *desc)
{
    if (desc->title == DRG_NONE) return desc->word && (desc->word->cls == DRG_WORD_OFFICE || desc->word->cls == DRG_WORD_PERSON || desc->word->cls == DRG_WORD_PEOPLE);
    return !drg_str_is(desc->cls, "group");
}

static int can_join(const drg_cast *cast, const drg_draft *nominal, uint32_t actor)
{
    drg_actor_type type = cast->doc->actors[actor].type;
    if (nominal->desc->plural && type != DRG_ACTOR_GROUP && type != DRG_ACTOR_PEOPLE && type != DRG_ACTOR_ORG) return 0;
    if (type == DRG_ACTOR_COUNTRY) { // "France, the host country", but not "El Salvador, the U.S. delegation"
        const drg_word *word = nominal->desc->word;
        return word && nominal->desc->title == DRG_NONE &&
               (word->cls == DRG_WORD_COUNTRY || word->cls == DRG_WORD_SIDE || word->cls == DRG_WORD_BODY);
    }
    if (drg_chain_person_title(nominal->desc)) return type == DRG_ACTOR_PERSON || (type == DRG_ACTOR_GROUP && nominal->desc->plural);
    return type != DRG_ACTOR_PERSON;
}

static int loose_rel(const drg_doc *doc, uint32_t tok)
{
    drg_rel rel = drg_rel_base((drg_rel)doc->tokens[tok].rel);
    return rel == DRG_REL_APPOS || rel == DRG_REL_LIST || rel == DRG_REL_DEP || rel == DRG_REL_PARATAXIS || rel == DRG_REL_CONJ ||
           rel == DRG_REL_FLAT || doc->tokens[tok].rel == DRG_REL_NMOD_UNMARKED;
}

// The name before the comma, or the person whose town it is: "Don Blankenship of West Virginia, the nominee".
static uint32_t person_above(const drg_cast *cast, uint32_t tok, const drg_draft *d)
{
    for (int steps = 0; steps < 3 && drg_chain_person_title(d->desc); steps++) {
        uint32_t at = cast->names.at[tok], up = cast->doc->tokens[tok].head;
        if (at != DRG_NONE && cast->names.all[at].sense == DRG_SENSE_PERSON) return drg_chain_draft_of(cast, tok);
        if (up == DRG_NONE || cast->doc->tokens[tok].rel != DRG_REL_NMOD) break;
        tok = up;
    }
    return drg_chain_draft_of(cast, tok);
}

// The draft that the description stands in apposition to, by the tree or by "Name, a ..." and "the ..., Name" with a
// relation that parsers give where they miss an apposition. *name_first: the name stands before.
static uint32_t apposed(const drg_cast *cast, const drg_draft *d, int *name_first)
{
    const drg_doc *doc = cast->doc;
    const drg_token *tok = &doc->tokens[d->head];
    *name_first = 1;
    if (tok->rel == DRG_REL_APPOS && tok->head != DRG_NONE) {
        uint32_t other = drg_chain_draft_of(cast, tok->head);
        if (other != DRG_NONE) return other;
    }
    uint32_t before = d->toks.first;
    if (drg_chain_person_title(d->desc) && before >= 2 && is_comma(doc, before - 1) && doc->tokens[before - 2].sent == tok->sent && loose_rel(doc, d->head) &&
        drg_tree_child(doc, d->head, DRG_REL_CC) == DRG_NONE && cast->names.at[before - 2] != DRG_NONE)
        return person_above(cast, cast->names.all[cast->names.at[before - 2]].head, d);
    *name_first = 0;
    for (uint32_t c = tok->child_first, seen = 0; c < tok->child_end && seen < 32; c++, seen++) {
        uint32_t k = doc->children[c];
        if (doc->tokens[k].rel == DRG_REL_APPOS && cast->names.at[k] != DRG_NONE) return drg_chain_draft_of(cast, k);
    }
    uint32_t after = d->toks.end, bound = after + 8; // the comma may stand behind more: "The envoy for the Horn of Africa, X"
    while (after < doc->n_tokens && after < bound && !is_comma(doc, after) && doc->tokens[after].sent == tok->sent &&
           drg_tree_under(doc, after, d->head) && doc->tokens[after].upos != DRG_UPOS_VERB)
        after++;
    if (after + 1 < doc->n_tokens && is_comma(doc, after) && doc->tokens[after + 1].sent == tok->sent && cast->names.at[after + 1] != DRG_NONE) {
        const drg_naming *n = &cast->names.all[cast->names.at[after + 1]];
        uint32_t up = doc->tokens[n->head].head;
        uint32_t over = up == DRG_NONE || up == d->head ? DRG_NONE : cast->draft_at[up];
        int elsewhere = over != DRG_NONE && cast->drafts[over].desc && cast->drafts[over].naming == DRG_NONE; // "the secretary of the president, X"
        uint32_t behind = n->toks.end;
        int enclosed = behind < doc->n_tokens && is_comma(doc, behind) && doc->tokens[behind].sent == tok->sent; // "the minister, X, had"
        if (n->sense == DRG_SENSE_PERSON && !elsewhere && (doc->tokens[n->head].rel == DRG_REL_APPOS || enclosed)) return drg_chain_draft_of(cast, n->head);
    }
    return DRG_NONE;
}

// "The press secretary of the Russian president, Dmitry Peskov": the name belongs to the description that the title stands in when the
// title's own holder is somebody else by the index.
static int of_the_outer(drg_cast *cast, const drg_draft *d, uint32_t actor)
{
    const drg_doc *doc = cast->doc;
    uint32_t up = doc->tokens[d->head].head, country = drg_cast_desc_country(cast, d->desc, DRG_NONE);
    drg_rel rel = drg_rel_base((drg_rel)doc->tokens[d->head].rel);
    if ((rel != DRG_REL_NMOD) || up == DRG_NONE || up > d->head || cast->draft_at[up] == DRG_NONE) return 0;
    const drg_draft *outer = &cast->drafts[cast->draft_at[up]];
    if (!outer->desc || outer->naming != DRG_NONE || !drg_chain_person_title(outer->desc) || !d->desc->n_kinds) return 0;
    if (drg_cast_holds(cast, actor, d->desc, country)) return 0;
    if (cast->more[actor].person != DRG_NONE) return 1;
    uint32_t holder = country != DRG_NONE && drg_chain_single_office(d->desc) ? drg_chain_holder(cast, d->desc, country) : DRG_NONE;
    return holder != DRG_NONE && holder != actor;
}

// "the leader of Dveri, Bosko Obradovic": two capitalised words that nobody knows as a body, behind somebody's office, are a person.
static void taken_for_body(drg_cast *cast, const drg_draft *d, const drg_draft *o)
{
    const drg_naming *n = o->naming == DRG_NONE ? NULL : &cast->names.all[o->naming];
    drg_actor *a = &cast->doc->actors[o->actor];
    if (!n || n->record != DRG_NONE || a->type != DRG_ACTOR_ORG || a->sectors[0].n || !drg_chain_person_title(d->desc) || d->desc->plural) return;
    if (n->toks.end - n->toks.first < 2 || n->toks.end - n->toks.first > 3) return;
    for (uint32_t t = n->toks.first; t < n->toks.end; t++)
        if (!drg_names_capital(&cast->doc->tokens[t]) || drg_word_find(cast->names.keys[t], DRG_WORD_ORG) || drg_word_find(cast->names.keys[t], DRG_WORD_ORG_NAME)) return;
    a->type = DRG_ACTOR_PERSON;
    a->gender = DRG_GENDER_UNKNOWN;
}

// "Klimov, a senator" and "the press secretary, Dmitry Peskov": the description and the name are one actor.
int drg_chain_apposition(drg_cast *cast, drg_draft *d)
{
    int name_first;
    uint32_t other = apposed(cast, d, &name_first);
    if (other == DRG_NONE) return 0;
    drg_draft *o = &cast->drafts[other];
    if (o == d || o->actor == DRG_NONE) return 0;
    if (!name_first) taken_for_body(cast, d, o);
    if (!can_join(cast, d, o->actor)) return 0;
    if (!name_first && of_the_outer(cast, d, o->actor)) return 0;
    o = &cast->drafts[other];
    d->actor = o->actor;
    d->how = DRG_HOW_APPOSITION;
    if (name_first && o->toks.end < d->toks.end) o->toks.end = d->toks.end; // one phrase
    if (!name_first && d->toks.end < o->toks.end) d->toks.end = o->toks.end;
    drg_cast_learn(cast, d->actor, d->desc);
    return 1;
}

// "Kim became the first leader to ...", "Merkel remained chancellor"
static int becomes(drg_str lemma)
{
    return drg_str_is(lemma, "become") || drg_str_is(lemma, "remain") || drg_str_is(lemma, "be");
}

int drg_chain_copula(drg_cast *cast, drg_draft *d)
{
    uint32_t head = d->head; // "was a contemporary and close friend of Euler": the second noun shares the first one's subject
    if (cast->doc->tokens[head].rel == DRG_REL_CONJ && cast->doc->tokens[head].head != DRG_NONE) head = cast->doc->tokens[head].head;
    uint32_t cop = drg_tree_child(cast->doc, head, DRG_REL_COP), verb = cast->doc->tokens[head].head;
    uint32_t subject = cop == DRG_NONE ? DRG_NONE : drg_tree_child(cast->doc, head, DRG_REL_NSUBJ);
    drg_rel rel = (drg_rel)cast->doc->tokens[head].rel;
    if (cop == DRG_NONE && verb != DRG_NONE && (rel == DRG_REL_XCOMP || rel == DRG_REL_OBJ) && becomes(cast->doc->tokens[verb].lemma))
        subject = drg_tree_child(cast->doc, verb, DRG_REL_NSUBJ);
    uint32_t actor = drg_chain_actor_at(cast, subject);
    if (actor == DRG_NONE || !can_join(cast, d, actor) || d->desc->another) return 0;
    for (uint32_t c = cast->doc->tokens[d->head].child_first; c < cast->doc->tokens[d->head].child_end; c++)
        if (cast->doc->tokens[cast->doc->children[c]].morph & DRG_MORPH_NEG) return 0;
    d->actor = actor;
    d->how = DRG_HOW_APPOSITION;
    drg_cast_learn(cast, actor, d->desc);
    return 1;
}

// ---- what stands around names ---------------------------------------------------------------------------------------------------

// "John Hume of the SDLP", "the EU's Annette Weber": an unknown person belongs to the body or country beside the name.
void drg_chain_affiliation(drg_cast *cast, const drg_draft *d)
{
    const drg_doc *doc = cast->doc;
    const drg_token *tok = &doc->tokens[d->head];
    for (uint32_t c = tok->child_first, seen = 0; c < tok->child_end && seen < 16; c++, seen++) {
        uint32_t k = doc->children[c];
        drg_rel rel = (drg_rel)doc->tokens[k].rel;
        if ((rel != DRG_REL_NMOD && rel != DRG_REL_NMOD_POSS && rel != DRG_REL_COMPOUND) || cast->names.at[k] == DRG_NONE) continue;
        const drg_naming *n = &cast->names.all[cast->names.at[k]];
        uint32_t prep = drg_names_prep(doc, &cast->names, k);
        int of = rel != DRG_REL_NMOD || (prep != DRG_NONE && (drg_str_is(cast->names.keys[prep], "of") || drg_str_is(cast->names.keys[prep], "from")));
        if (!of || n->sense == DRG_SENSE_PERSON || n->sense == DRG_SENSE_THING || cast->draft_at[n->head] == DRG_NONE) continue;
        uint32_t body = cast->drafts[cast->draft_at[n->head]].actor;
        if (body != DRG_NONE) drg_cast_belongs(cast, d->actor, body);
    }
}

// "Spokeswoman X" behind "the Azerbaijani foreign ministry said": of the body told of last. "His deputy X": of him.
void drg_chain_inherit(drg_cast *cast, uint32_t index)
{
    const drg_draft *d = &cast->drafts[index];
    drg_cast_actor *m = &cast->more[d->actor];
    if (m->country != DRG_NONE || m->person != DRG_NONE || cast->doc->actors[d->actor].code.n || !d->desc || d->desc->n_owners) return;
    if (d->desc->owner_tok != DRG_NONE) {
        uint32_t owner = drg_chain_actor_at(cast, d->desc->owner_tok);
        if (owner != DRG_NONE && owner != d->actor) m->country = cast->more[owner].country;
        return;
    }
    if (!drg_str_is(d->desc->cls, "spokesperson") && !drg_str_is(d->desc->cls, "minister") && !drg_str_is(d->desc->cls, "deputy") &&
        !drg_str_is(d->desc->cls, "rank") && !drg_str_is(d->desc->cls, "official") && !drg_str_is(d->desc->cls, "head"))
        return;
    uint32_t here = drg_chain_sent(cast, d->head);
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < 16; seen++) {
        const drg_draft *o = &cast->drafts[i];
        if (here - drg_chain_sent(cast, o->head) > 1) return;
        if (o->actor == DRG_NONE || o->actor == d->actor || o->kind == DRG_MENTION_PRONOUN || o->as_place) continue;
        const drg_actor *a = &cast->doc->actors[o->actor];
        int state = drg_str_is(a->sectors[0], "GOV") || drg_str_is(a->sectors[0], "MIL") || drg_str_is(a->sectors[0], "COP");
        if ((a->type != DRG_ACTOR_ORG && a->type != DRG_ACTOR_PERSON && a->type != DRG_ACTOR_PEOPLE) || !state || cast->more[o->actor].country == DRG_NONE) continue;
        m->country = cast->more[o->actor].country;
        return;
    }
}

// "the President's Assistant for Security Affairs Henry Kissinger": the person whose name hangs on a noun that says what he is.
uint32_t drg_chain_bearer(const drg_cast *cast, uint32_t noun)
{
    const drg_doc *doc = cast->doc;
    for (uint32_t c = doc->tokens[noun].child_first, seen = 0; c < doc->tokens[noun].child_end && seen < 16; c++, seen++) {
        uint32_t k = doc->children[c], draft = cast->draft_at[k];
        drg_rel rel = drg_rel_base((drg_rel)doc->tokens[k].rel);
        if (k < noun || draft == DRG_NONE || (rel != DRG_REL_NMOD && rel != DRG_REL_FLAT) || is_comma(doc, k - 1)) continue;
        if (doc->tokens[k].upos != DRG_UPOS_PROPN || drg_tree_child_exact(doc, k, DRG_REL_CASE) != DRG_NONE || cast->drafts[draft].actor == DRG_NONE) continue;
        if (cast->doc->actors[cast->drafts[draft].actor].type == DRG_ACTOR_PERSON) return cast->drafts[draft].actor;
    }
    // or beside it, read as a second subject of the verb
    uint32_t next = drg_tree_yield(doc, noun).end;
    int twice = doc->tokens[noun].rel == DRG_REL_NSUBJ && next < doc->n_tokens && doc->tokens[next].rel == DRG_REL_NSUBJ && doc->tokens[next].head == doc->tokens[noun].head;
    uint32_t draft = twice && doc->tokens[next].upos == DRG_UPOS_PROPN ? cast->draft_at[next] : DRG_NONE;
    if (draft == DRG_NONE || cast->drafts[draft].naming == DRG_NONE || cast->drafts[draft].actor == DRG_NONE) return DRG_NONE;
    return cast->doc->actors[cast->drafts[draft].actor].type == DRG_ACTOR_PERSON ? cast->drafts[draft].actor : DRG_NONE;
}

// The names of a list that begins at naming `at`: "X, Y and Z". Returns how many.
static uint32_t list_of_names(const drg_cast *cast, uint32_t at, uint32_t *drafts, uint32_t cap)
{
    uint32_t n = 0;
    for (uint32_t i = at; i < cast->names.n && n < cap; i++) {
        const drg_naming *naming = &cast->names.all[i];
        if (naming->sense != DRG_SENSE_PERSON || cast->draft_at[naming->head] == DRG_NONE) break;
        drafts[n++] = cast->draft_at[naming->head];
        uint32_t t = naming->toks.end, next = i + 1 < cast->names.n ? cast->names.all[i + 1].toks.first : 0;
        if (next < t + 1 || next > t + 2) break; // a comma, an "and", or both
        for (; t < next; t++)
            if (!is_comma(cast->doc, t) && !drg_str_is(cast->names.keys[t], "and")) return n;
    }
    return n;
}

// "the six parties, North Korea, China, the United States and ...": the states that a counted noun is told to be.
static uint32_t listed_states(drg_cast *cast, const drg_draft *d)
{
    uint32_t members[8], n = 0, at = d->toks.end;
    if (d->desc->number < 2 && !d->desc->counted) return DRG_NONE;
    if (!drg_word_lists("party side country nation state power government member", cast->doc->tokens[d->head].lemma)) return DRG_NONE;
    while (at < cast->doc->n_tokens && n < 8 && cast->doc->tokens[at].sent == drg_chain_sent(cast, d->head)) {
        if (cast->names.at[at] != DRG_NONE) {
            const drg_naming *naming = &cast->names.all[cast->names.at[at]];
            if (naming->sense != DRG_SENSE_COUNTRY) break;
            if ((members[n] = drg_cast_country(cast, naming->record)) == DRG_NONE) return DRG_NONE;
            n++;
            at = naming->toks.end;
        } else if (is_comma(cast->doc, at) || drg_str_is(cast->names.keys[at], "and") || drg_str_is(cast->names.keys[at], "the")) {
            at++;
        } else {
            break;
        }
    }
    return n >= 2 && (d->desc->number == n || (!d->desc->number && n >= 3)) ? drg_cast_group(cast, members, n) : DRG_NONE;
}

// "the foreign ministers of A, B and C, X, Y and Z", "the leaders X and Y", "the new ambassadors, X and Y": each name takes
// the office, and in order the countries when there are as many.
uint32_t drg_chain_listed(drg_cast *cast, drg_draft *d)
{
    uint32_t t = d->toks.end, drafts[6], members[6];
    uint32_t states = listed_states(cast, d);
    if (states != DRG_NONE) return states;
    if (!drg_chain_person_title(d->desc) && !drg_chain_described_people(d->desc) && !(d->desc->word && d->desc->word->cls == DRG_WORD_SIDE)) return DRG_NONE;
    if (t >= cast->doc->n_tokens) return DRG_NONE;
    if (is_comma(cast->doc, t)) t++;
    if (t >= cast->doc->n_tokens || cast->names.at[t] == DRG_NONE || cast->doc->tokens[t].sent != drg_chain_sent(cast, d->head)) return DRG_NONE;
    uint32_t n = list_of_names(cast, cast->names.at[t], drafts, 6);
    if (n < 2) return DRG_NONE;
    for (uint32_t i = 0; i < n; i++) {
        drg_desc one = *d->desc;
        members[i] = cast->drafts[drafts[i]].actor;
        if (members[i] == DRG_NONE) return DRG_NONE;
        one.plural = 0;
        if (one.n_owners > 1) {
            one.owners[0] = d->desc->owners[i < one.n_owners ? i : 0];
            one.n_owners = d->desc->n_owners == n;
        }
        drg_cast_learn(cast, members[i], &one);
    }
    if (cast->drafts[drafts[n - 1]].toks.end > d->toks.end) d->toks.end = cast->drafts[drafts[n - 1]].toks.end; // one phrase
    return drg_cast_group(cast, members, n);
}

// "Presidents Putin and Macron", "the Bosnian Serb leaders X and Y": the words before the first name are of all.
void drg_chain_leaders(drg_cast *cast, const drg_draft *d)
{
    uint32_t drafts[6], n = list_of_names(cast, d->naming, drafts, 6);
    drg_desc one = *d->desc;
    one.plural = 0;
    for (uint32_t i = 0; i < n; i++)
        if (cast->drafts[drafts[i]].actor != DRG_NONE) drg_cast_learn(cast, cast->drafts[drafts[i]].actor, &one);
}
