// SPDX-License-Identifier: MIT
//
// sides -- holders of offices, counterparts, and the parties to a contact taken together; see chains.h.
//
// Rule     an office is held by whom the text said so, else by who held it on the day by the index
// Rule     "both leaders", "the sides" are the latest two fitting actors of different countries

#include "resolve/chains.h"

#include "base/utf8.h"

// Only "the", "both", "two" stand with the noun: "the leaders", not "European leaders" or "the leaders of the strike".
int drg_chain_bare(const drg_doc *doc, const drg_draft *d)
{
    const drg_desc *desc = d->desc;
    for (uint32_t c = doc->tokens[d->head].child_first; c < doc->tokens[d->head].child_end; c++) {
        drg_rel rel = drg_rel_base((drg_rel)doc->tokens[doc->children[c]].rel);
        if (rel == DRG_REL_ACL || rel == DRG_REL_NMOD) return 0;
    }
    uint32_t extra = d->toks.end - d->toks.first - (desc->words.end - desc->words.first);
    return desc->n_owners == 0 && desc->owner_tok == DRG_NONE && !desc->another && desc->tenure == DRG_TENURE_NOW &&
           extra <= (desc->number ? 2u : 1u) && (desc->definite || desc->number);
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

// ---- the two sides ----------------------------------------------------------------------------------------------------------

typedef struct sides {
    uint32_t members[6], n, want;
    int countries; // members are countries, persons count for theirs
    int any_number; // the words do not count: "the ministers"
} sides;

static void add_side(drg_cast *cast, sides *s, uint32_t actor)
{
    if (s->countries && cast->doc->actors[actor].type != DRG_ACTOR_COUNTRY) {
        if (cast->more[actor].country == DRG_NONE) return;
        actor = drg_cast_country(cast, cast->more[actor].country);
    }
    if (actor == DRG_NONE || s->n >= 6) return;
    for (uint32_t i = 0; i < s->n; i++) {
        if (s->members[i] == actor) return;
        if (cast->more[s->members[i]].country != DRG_NONE && cast->more[s->members[i]].country == cast->more[actor].country) return; // one a side
    }
    s->members[s->n++] = actor;
}

// Who can be a side of talks: states, their bodies and those who act for them; not who reports or comments.
static int can_be_side(const drg_cast *cast, uint32_t actor)
{
    const drg_actor *a = &cast->doc->actors[actor];
    const drg_cast_actor *m = &cast->more[actor];
    if (a->type == DRG_ACTOR_COUNTRY) return 1;
    if (a->type == DRG_ACTOR_MEDIA || drg_str_is(a->sectors[0], "EDU") || drg_str_is(a->sectors[0], "JRN")) return 0;
    for (uint32_t i = 0; i < m->n_titles; i++)
        if (drg_str_is(drg_know_title_at(cast->know, m->titles[i])->cls, "spokesperson")) return 0;
    return a->type != DRG_ACTOR_PERSON || m->person != DRG_NONE || drg_str_is(a->sectors[0], "GOV") || a->country.n > 0;
}

// "the presidents of Russia and France": the countries stand inside the words for their presidents.
static int inside_group(const drg_cast *cast, uint32_t index)
{
    const drg_draft *d = &cast->drafts[index];
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < 4; seen++) {
        const drg_draft *o = &cast->drafts[i];
        if (o->actor != DRG_NONE && cast->doc->actors[o->actor].type == DRG_ACTOR_GROUP && o->toks.first <= d->toks.first && d->toks.end <= o->toks.end)
            return 1;
    }
    return 0;
}

// Goes back sentence by sentence until `want` different actors are found; a group that fits ends the search.
static uint32_t latest_sides(drg_cast *cast, uint32_t index, const drg_wanted *w, sides *s)
{
    uint32_t here = drg_chain_sent(cast, cast->drafts[index].head);
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < CAST_LOOK_BACK && s->n < s->want; seen++) {
        const drg_draft *d = &cast->drafts[i];
        if (here - drg_chain_sent(cast, d->head) > w->sents) break;
        if (d->actor == DRG_NONE || d->as_place) continue;
        const drg_actor *a = &cast->doc->actors[d->actor];
        if (a->type == DRG_ACTOR_GROUP && s->n == 0 && (a->n_members == s->want || s->any_number)) {
            int all = 1;
            for (uint32_t k = 0; k < a->n_members && all; k++) all = drg_chain_fits(cast, a->members[k], w);
            if (all && !s->countries) return d->actor;
            if (all || s->countries)
                for (uint32_t k = 0; k < a->n_members; k++) add_side(cast, s, a->members[k]);
            continue;
        }
        if (d->kind == DRG_MENTION_DEMONYM && !s->countries) continue;
        if (inside_group(cast, i)) continue;
        if (drg_chain_fits(cast, d->actor, w) && can_be_side(cast, d->actor)) add_side(cast, s, d->actor);
    }
    return s->n >= s->want ? drg_cast_group(cast, s->members, s->want) : DRG_NONE;
}

uint32_t drg_chain_sides(drg_cast *cast, uint32_t index, drg_draft *d)
{
    drg_str lemma = cast->doc->tokens[d->head].lemma;
    char room[64];
    drg_str key = {room, drg_utf8_key_into(room, sizeof room, lemma)};
    const drg_word *row = drg_word_find(key, DRG_WORD_SIDE);
    if (!row || !drg_chain_bare(cast->doc, d)) return DRG_NONE;
    drg_str argument = drg_str_from(row->argument);
    int plural = d->desc->plural || drg_str_is(argument, "pair");
    if (!plural) return DRG_NONE;
    drg_wanted w = {.country = DRG_NONE, .near_country = DRG_NONE, .not_actor = DRG_NONE, .sents = 5};
    sides s = {.any_number = d->desc->number == 0, .want = d->desc->number >= 2 && d->desc->number <= 6 ? d->desc->number : 2};
    if (drg_str_is(argument, "country")) {
        s.countries = 1;
        w.countries = w.persons = w.plurals = 1;
        return latest_sides(cast, index, &w, &s);
    }
    w.persons = 1;
    if (drg_str_is(argument, "any")) {
        w.countries = w.bodies = 1;
        return latest_sides(cast, index, &w, &s);
    }
    w.desc = d->desc->n_kinds ? d->desc : NULL;
    uint32_t group = latest_sides(cast, index, &w, &s);
    if (group == DRG_NONE && w.desc && d->desc->number) { // "the two leaders" of states whose offices are not known
        s.n = 0;
        w.desc = NULL;
        group = latest_sides(cast, index, &w, &s);
    }
    return group;
}
