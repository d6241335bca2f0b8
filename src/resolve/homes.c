// SPDX-License-Identifier: MIT
//
// homes -- of what land those are of whom the text does not say it, and the last touches to all actors; see cast.h.
//
// Reads    drafts with their actors, places, the knowledge index
// Writes   countries, sectors, roles and codes of doc->actors
// Rule     people are of the place of their sentence, of those beside them, or of the land that is told of most; a government is not where it meets

#include "resolve/cast.h"

#define PLACE_BACK 3        // sentences back in which a place tells where people are

static drg_str iso_of(const drg_cast *cast, uint32_t country)
{
    return country == DRG_NONE ? (drg_str){NULL, 0} : drg_know_country_at(cast->know, country)->iso3;
}

// The country that most of the text's countries, capitals and persons are of, or DRG_NONE.
uint32_t drg_cast_dominant(const drg_cast *cast)
{
    struct { uint32_t country, n; } counts[24];
    uint32_t n = 0, total = 0, best = DRG_NONE, most = 0;
    for (uint32_t i = 0; i < cast->n_drafts; i++) {
        const drg_draft *d = &cast->drafts[i];
        uint32_t country = d->actor == DRG_NONE || d->naming == DRG_NONE ? DRG_NONE : cast->more[d->actor].country, k = 0;
        if (country == DRG_NONE) continue;
        total++;
        while (k < n && counts[k].country != country) k++;
        if (k == n && n < 24) {
            counts[n].country = country;
            counts[n++].n = 0;
        }
        if (k < n && ++counts[k].n > most) {
            most = counts[k].n;
            best = country;
        }
    }
    return total >= 4 && most * 10 >= total * 6 ? best : DRG_NONE;
}

// Sectors of people who are where they are told of: "police in Jakarta", "thousands marched in Belgrade".
static int rooted(const drg_actor *actor)
{
    static const char *const sectors[] = {"CVL", "COP", "MIL", "REB", "LAB", "OPP", "REF", "EDU", "MED", "CRM", "UAF", "SOC", "REL", "JUD", "AGR"};
    if (actor->type != DRG_ACTOR_PEOPLE && actor->type != DRG_ACTOR_ORG) return 0;
    if (actor->type == DRG_ACTOR_ORG && (drg_str_is(actor->sectors[0], "GOV") || drg_str_is(actor->sectors[0], "LEG"))) return !actor->plural;
    for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++)
        if (drg_str_is(actor->sectors[0], sectors[i])) return 1;
    return 0;
}

// The country of the places of a sentence when they lie in one, else DRG_NONE.
static uint32_t country_of_sentence(const drg_cast *cast, uint32_t sent)
{
    drg_range toks = cast->doc->sents[sent].toks;
    uint32_t country = DRG_NONE;
    for (uint32_t t = toks.first; t < toks.end && cast->doc->place_of; t++) {
        uint32_t place = cast->doc->place_of[t];
        drg_str iso = place == DRG_NONE ? (drg_str){NULL, 0} : cast->doc->places[place].country;
        uint32_t record = iso.n == 3 ? drg_know_country_of(cast->know, iso) : UINT32_MAX;
        if (record == UINT32_MAX) continue;
        if (country != DRG_NONE && country != record) return DRG_NONE;
        country = record;
    }
    return country;
}

// The one country that the other mentions around draft `index` have in its sentence: "Kenyan police warned protesters".
static uint32_t country_beside(const drg_cast *cast, uint32_t index)
{
    uint32_t country = DRG_NONE, sent = cast->doc->tokens[cast->drafts[index].head].sent;
    uint32_t first = index > 8 ? index - 8 : 0, last = index + 9 < cast->n_drafts ? index + 9 : cast->n_drafts;
    for (uint32_t i = first; i < last; i++) {
        const drg_draft *d = &cast->drafts[i];
        if (d->actor == DRG_NONE || cast->doc->tokens[d->head].sent != sent) continue;
        uint32_t c = cast->more[d->actor].country;
        if (c == DRG_NONE || c == country) continue;
        if (country != DRG_NONE) return DRG_NONE;
        country = c;
    }
    return country;
}

static int public_body(const drg_actor *actor)
{
    static const char *const sectors[] = {"GOV", "LEG", "JUD", "MIL", "COP"};
    for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++)
        if (drg_str_is(actor->sectors[0], sectors[i])) return 1;
    return 0;
}

// The country that is told of most around a draft, nearer mentions counting more; DRG_NONE when two are told of alike.
static uint32_t told_most(const drg_cast *cast, uint32_t index)
{
    struct { uint32_t country; int score; } list[16];
    uint32_t n = 0, best = 0, sent = cast->doc->tokens[cast->drafts[index].head].sent;
    int second = 0;
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < CAST_LOOK_BACK / 2; seen++) {
        const drg_draft *d = &cast->drafts[i];
        if (drg_cast_other_item(cast, cast->drafts[index].head, d->head)) break;
        uint32_t country = d->actor == DRG_NONE || d->actor == cast->drafts[index].actor ? DRG_NONE : cast->more[d->actor].country, k = 0;
        if (country == DRG_NONE || cast->doc->actors[d->actor].type == DRG_ACTOR_MEDIA) continue;
        uint32_t back = sent - cast->doc->tokens[d->head].sent;
        while (k < n && list[k].country != country) k++;
        if (k == n && n == 16) continue;
        if (k == n) {
            list[n].country = country;
            list[n++].score = 0;
        }
        list[k].score += back < 12 ? 24 - 2 * (int)back : 1;
    }
    for (uint32_t k = 1; k < n; k++)
        if (list[k].score > list[best].score) best = k;
    for (uint32_t k = 0; k < n; k++)
        if (k != best && list[k].score > second) second = list[k].score;
    return n > 0 && list[best].score * 2 > second * 3 ? list[best].country : DRG_NONE;
}

// The country that most of the text is about, or that is told of around a draft, or of the latest place a few sentences back.
static uint32_t land_of(const drg_cast *cast, uint32_t index)
{
    uint32_t sent = cast->doc->tokens[cast->drafts[index].head].sent, most = DRG_NONE;
    if (cast->dominant != DRG_NONE) return cast->dominant;
    if ((most = told_most(cast, index)) != DRG_NONE) return most;
    for (uint32_t back = 0; back <= PLACE_BACK && back <= sent; back++) {
        if (cast->digest && cast->doc->sents[sent - back].block != cast->doc->sents[sent].block) break;
        uint32_t country = country_of_sentence(cast, sent - back);
        if (country != DRG_NONE) return country;
    }
    return DRG_NONE;
}

// "Emperor Haile Selassie" in a text about Americans: the land has no such office, or somebody else holds it.
static int office_taken(const drg_cast *cast, uint32_t index, uint32_t country)
{
    static const char *const first[] = {"president", "prime_minister", "monarch", "head_of_state", "head_of_government", "foreign_minister", "chancellor"};
    const drg_cast_actor *m = &cast->more[index];
    uint32_t persons[2];
    for (size_t k = 0; m->n_kinds && country != DRG_NONE && k < sizeof first / sizeof *first; k++) {
        if (!drg_str_is(m->kinds[0], first[k])) continue;
        size_t n = drg_know_holders(cast->know, iso_of(cast, country), m->kinds[0], cast->day, persons, 2);
        if (n > 0) return !m->former;
        return drg_know_holders(cast->know, iso_of(cast, country), m->kinds[0], DRG_NO_DAY, persons, 2) == 0; // the land never had such an office
    }
    return 0;
}

// Named people in public service and unknown media of whom the text says no country: mostly those of the land that it tells of.
static int at_home(const drg_cast *cast, uint32_t index)
{
    const drg_actor *a = &cast->doc->actors[index];
    const drg_cast_actor *m = &cast->more[index];
    if (!m->named || a->code.n || m->person != DRG_NONE || m->org != DRG_NONE) return 0;
    if (a->type == DRG_ACTOR_MEDIA) return 1;
    return a->type == DRG_ACTOR_PERSON && (drg_str_starts(a->sectors[0], "GOV") || public_body(a) || drg_str_is(a->sectors[0], "PTY") || drg_str_is(a->sectors[0], "OPP"));
}

// Described people without a country take that of the place where their sentence plays, of the others in it, or of the text.
static void place_people(drg_cast *cast)
{
    for (uint32_t i = 0; i < cast->n_drafts; i++) {
        const drg_draft *d = &cast->drafts[i];
        if (d->actor == DRG_NONE || (d->kind != DRG_MENTION_NOMINAL && d->kind != DRG_MENTION_NAME)) continue;
        drg_cast_actor *m = &cast->more[d->actor];
        if (m->named && m->org == DRG_NONE && m->country == DRG_NONE && cast->doc->actors[d->actor].type == DRG_ACTOR_ORG &&
            !cast->doc->actors[d->actor].code.n && public_body(&cast->doc->actors[d->actor])) {
            m->country = land_of(cast, i); // "the Supreme Court" in a text about Georgia
            continue;
        }
        if (m->country == DRG_NONE && at_home(cast, d->actor) && !office_taken(cast, d->actor, land_of(cast, i))) m->country = land_of(cast, i); // "army spokesman Brig. Gen. X" in a text about Sudan
        if (m->country != DRG_NONE || m->named || cast->doc->actors[d->actor].code.n || !rooted(&cast->doc->actors[d->actor])) continue;
        drg_str sector = cast->doc->actors[d->actor].sectors[0];
        if (!drg_str_is(sector, "GOV") && !drg_str_is(sector, "LEG")) { // a government is not where it meets
            m->country = country_of_sentence(cast, cast->doc->tokens[d->head].sent);
            if (m->country == DRG_NONE && !drg_str_is(sector, "REB")) m->country = country_beside(cast, i); // who arms rebels is not theirs
        }
        if (m->country == DRG_NONE && cast->digest) m->country = country_beside(cast, i); // nothing else in the item tells
        if (m->country == DRG_NONE) m->country = land_of(cast, i);
    }
}

drg_err drg_cast_finish(drg_cast *cast)
{
    place_people(cast);
    for (uint32_t i = 0; i < cast->doc->n_actors; i++) {
        drg_actor *actor = &cast->doc->actors[i];
        drg_cast_actor *m = &cast->more[i];
        if (actor->type == DRG_ACTOR_PERSON && m->person != DRG_NONE && !actor->code.n) drg_cast_office(cast, i);
        m->country = drg_cast_living(cast, m->country);
        if (m->country != DRG_NONE && actor->type != DRG_ACTOR_PLACE && !actor->code.n) actor->country = iso_of(cast, m->country);
        if (actor->type == DRG_ACTOR_GROUP) continue;
        if (!actor->code.n) actor->code = drg_cast_code(cast, actor);
    }
    if (drg_know_dictionary(cast->know)) drg_cast_user_codes(cast);
    return cast->doc->arena.failed ? drg_cast_refused(cast) : DRG_OK;
}
