// SPDX-License-Identifier: MIT
//
// sides -- holders of offices and counterparts; see chains.h.
//
// Rule     an office is held by whom the text said so, else by who held it on the day by the index

#include "resolve/chains.h"

#include "base/utf8.h"

// Only "the", "both", "two" stand with the noun: "the leaders", not "European leaders" or "the leaders of the strike".
int drg_chain_bare(const drg_doc *doc, const drg_draft *d)
{
    const drg_desc *desc = d->desc;
    uint32_t next = desc->toks.end; // "the countries meeting at the conference": told apart, whatever the parser made of it
    if (next < doc->n_tokens && doc->tokens[next].upos == DRG_UPOS_VERB && drg_str_is(doc->tokens[next].xpos, "VBG")) return 0;
    for (uint32_t c = doc->tokens[d->head].child_first; c < doc->tokens[d->head].child_end; c++) {
        const drg_token *child = &doc->tokens[doc->children[c]];
        drg_rel rel = drg_rel_base((drg_rel)child->rel);
        if (child->rel == DRG_REL_ACL_RELCL && desc->toks.end < doc->n_tokens && drg_str_is(doc->tokens[desc->toks.end].form, ",")) continue; // says more, tells none apart
        if (rel == DRG_REL_ACL && drg_str_is(child->xpos, "VBD")) continue; // "the two men embraced, laughed ...": no participle
        if (rel == DRG_REL_ACL || rel == DRG_REL_NMOD) return 0;
    }
    uint32_t extra = d->toks.end - d->toks.first - (desc->words.end - desc->words.first);
    return desc->n_owners == 0 && desc->owner_tok == DRG_NONE && !desc->another && desc->tenure == DRG_TENURE_NOW &&
           extra <= (desc->number ? 2u : 1u) && desc->definite;
}

// ---- offices ----------------------------------------------------------------------------------------------------------------

// The holder of the office on the day, by the index.
uint32_t drg_chain_holder(drg_cast *cast, const drg_desc *desc, uint32_t country)
{
    drg_str iso = drg_know_country_at(cast->know, country)->iso3;
    uint32_t persons[2];
    if (desc->tenure == DRG_TENURE_FORMER || desc->tenure == DRG_TENURE_ELECT || desc->another || desc->indefinite) return DRG_NONE;
    for (uint32_t i = 0; i < desc->n_kinds; i++)
        if (drg_know_holders(cast->know, iso, desc->kinds[i], cast->day, persons, 2) > 0) return drg_cast_known_person(cast, persons[0]);
    return DRG_NONE;
}

// Offices of which a country has one at a time.
int drg_chain_single_office(const drg_desc *desc)
{
    static const char *const many[] = {"minister", "junior_minister", "deputy", "ambassador", "spokesperson", "envoy", "regional_leader",
                                       "justice", "deputy_prime_minister", "igo_official", "party_leader", "opposition", "general_secretary"};
    if (desc->n_kinds == 0) return 0;
    for (size_t i = 0; i < sizeof many / sizeof *many; i++)
        if (drg_str_is(desc->kinds[0], many[i])) return 0;
    return 1;
}

// "the French president": somebody of the document who holds the office, else the holder of the day.
uint32_t drg_chain_office(drg_cast *cast, uint32_t index, const drg_desc *desc, uint32_t country)
{
    uint32_t quote = cast->quote[cast->drafts[index].head];
    uint32_t speaker = quote ? drg_chain_actor_at(cast, cast->speakers[quote]) : DRG_NONE;
    drg_wanted w = {.persons = 1, .desc = desc, .country = country, .near_country = DRG_NONE, .not_actor = DRG_NONE, .sents = DRG_CHAIN_NOMINAL_SENTS};
    if (speaker != DRG_NONE && country == DRG_NONE) w.near_country = cast->more[speaker].country; // their own president
    uint32_t actor = drg_chain_look_back(cast, index, &w, DRG_NONE);
    if (actor == DRG_NONE) actor = drg_chain_look_all(cast, &w);
    if (actor == DRG_NONE && country != DRG_NONE && drg_chain_single_office(desc)) actor = drg_chain_holder(cast, desc, country);
    return actor;
}

// A group of one office in several countries: "the presidents of Russia and France", "the French and German ministers".
uint32_t drg_chain_offices(drg_cast *cast, uint32_t index, const drg_desc *desc)
{
    uint32_t members[DRG_DESC_OWNERS], n = 0;
    for (uint32_t i = 0; i < desc->n_owners; i++) {
        const drg_naming *naming = &cast->names.all[desc->owners[i]];
        if (naming->sense == DRG_SENSE_PERSON) continue;
        uint32_t actor = DRG_NONE;
        if (naming->country != DRG_NONE && drg_chain_person_title(desc) && desc->n_kinds) actor = drg_chain_office(cast, index, desc, naming->country);
        if (actor == DRG_NONE && drg_str_starts(desc->sector, "GOV"))
            actor = drg_cast_naming_actor(cast, desc->owners[i]); // officials: at least whose they are
        if (actor != DRG_NONE) members[n++] = actor;
    }
    return n >= 2 ? drg_cast_group(cast, members, n) : DRG_NONE;
}

uint32_t drg_chain_of_each(drg_cast *cast, uint32_t index, const drg_desc *desc, uint32_t group)
{
    uint32_t members[6], n = 0;
    for (uint32_t i = 0; i < cast->doc->actors[group].n_members && n < 6; i++) {
        uint32_t owner = cast->doc->actors[group].members[i], country = cast->more[owner].country;
        uint32_t actor = DRG_NONE;
        if (country != DRG_NONE && drg_chain_person_title(desc) && desc->n_kinds) {
            drg_desc one = *desc;
            one.plural = 0;
            actor = drg_chain_office(cast, index, &one, country);
        }
        if (actor == DRG_NONE && (drg_str_starts(desc->sector, "GOV") || !desc->sector.n)) actor = owner;
        if (actor != DRG_NONE) members[n++] = actor;
    }
    return n >= 2 ? drg_cast_group(cast, members, n) : DRG_NONE;
}

// ---- counterparts -----------------------------------------------------------------------------------------------------------

// A description of the office that the owner holds, for looking up his counterpart.
static drg_desc office_like(const drg_cast *cast, uint32_t owner, const drg_desc *counterpart)
{
    drg_desc like = *counterpart;
    const drg_cast_actor *m = &cast->more[owner];
    like.n_kinds = 0;
    like.title = m->n_titles ? m->titles[0] : DRG_NONE;
    like.gender = DRG_GENDER_UNKNOWN;
    for (uint32_t i = 0; i < m->n_kinds && like.n_kinds < DRG_DESC_KINDS; i++) like.kinds[like.n_kinds++] = m->kinds[i];
    int former = 0;
    uint32_t office = m->person == DRG_NONE ? DRG_NONE : drg_know_office_on(cast->know, m->person, cast->day, &former);
    if (office != DRG_NONE && like.n_kinds < DRG_DESC_KINDS) like.kinds[like.n_kinds++] = drg_know_office_at(cast->know, office)->kind;
    return like;
}

uint32_t drg_chain_counterpart(drg_cast *cast, uint32_t index, const drg_desc *desc, uint32_t owner)
{
    drg_wanted w = {.persons = 1, .country = drg_cast_desc_country(cast, desc, DRG_NONE), .near_country = DRG_NONE, .not_actor = owner, .sents = DRG_CHAIN_NOMINAL_SENTS};
    if (owner == DRG_NONE) {
        return w.country == DRG_NONE ? DRG_NONE : drg_chain_look_back(cast, index, &w, DRG_NONE);
    }
    drg_desc like = office_like(cast, owner, desc);
    w.desc = like.n_kinds ? &like : NULL;
    uint32_t actor = drg_chain_look_back(cast, index, &w, DRG_NONE);
    if (actor == DRG_NONE && w.country != DRG_NONE) actor = drg_chain_look_all(cast, &w);
    if (actor == DRG_NONE && w.country != DRG_NONE && like.n_kinds && drg_chain_single_office(&like)) actor = drg_chain_holder(cast, &like, w.country);
    if (actor == DRG_NONE && w.country == DRG_NONE) {
        w.desc = NULL;
        w.sents = DRG_CHAIN_PRONOUN_SENTS;
        actor = drg_chain_look_back(cast, index, &w, DRG_NONE);
    }
    return actor;
}

// "his Greek, Cypriot and French counterparts"
uint32_t drg_chain_counterparts(drg_cast *cast, uint32_t index, const drg_desc *desc, uint32_t owner)
{
    uint32_t members[DRG_DESC_OWNERS], n = 0;
    for (uint32_t i = 0; i < desc->n_owners; i++) {
        drg_desc one = *desc;
        one.owners[0] = desc->owners[i];
        one.n_owners = 1;
        one.plural = 0;
        uint32_t actor = drg_chain_counterpart(cast, index, &one, owner);
        if (actor == DRG_NONE) actor = drg_cast_naming_actor(cast, desc->owners[i]);
        if (actor != DRG_NONE) members[n++] = actor;
    }
    return n >= 1 ? drg_cast_group(cast, members, n) : DRG_NONE;
}
