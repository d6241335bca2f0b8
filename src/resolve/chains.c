// SPDX-License-Identifier: MIT
//
// chains -- descriptions look back for the actor they mean; the order of the work on all drafts; see chains.h.
//
// Reads    drafts in text order, those of names already with their actors
// Writes   the actors of the other drafts

#include "resolve/chains.h"

#include "base/utf8.h"

#define MOST_DEPTH 4      // owners of owners: "the wife of the brother of the president"

static void resolve(drg_cast *cast, uint32_t index, int depth);

// The actor of "his", "the president's", "of the Russian president".
static uint32_t owner_actor(drg_cast *cast, const drg_desc *desc, int depth)
{
    uint32_t draft = drg_chain_draft_of(cast, desc->owner_tok);
    if (draft != DRG_NONE && !cast->drafts[draft].done && depth < MOST_DEPTH) resolve(cast, draft, depth + 1);
    if (draft != DRG_NONE) return cast->drafts[draft].actor;
    for (uint32_t i = 0; i < desc->n_owners; i++) { // "Putin's spokesman"
        const drg_naming *n = &cast->names.all[desc->owners[i]];
        if (n->sense == DRG_SENSE_PERSON) return drg_chain_actor_at(cast, n->head);
    }
    return DRG_NONE;
}

// ---- other descriptions -------------------------------------------------------------------------------------------------------

// "the latter": the last of the actors just named; "the former": the one before.
static uint32_t latter(drg_cast *cast, uint32_t index, const drg_word *row)
{
    uint32_t last = DRG_NONE;
    int first = drg_str_is(drg_str_from(row->argument), "first");
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < 12; seen++) {
        const drg_draft *d = &cast->drafts[i];
        if (drg_cast_other_item(cast, cast->drafts[index].head, d->head)) break;
        if (d->actor == DRG_NONE || d->kind == DRG_MENTION_DEMONYM || d->kind == DRG_MENTION_POSSESSIVE || d->as_place) continue;
        if (last == DRG_NONE) last = d->actor;
        if (!first) return last;
        if (d->actor != last) return d->actor;
    }
    return DRG_NONE;
}

// The key under which a description is found again: country, owner, and the noun or (of: "the Civic Party", "pro-Russian
// militants") all its words.
static drg_str described_key(drg_cast *cast, const drg_desc *desc, uint32_t country, uint32_t owner, int whole)
{
    char *room = drg_arena_alloc(cast->scratch, 112);
    if (!room) return (drg_str){NULL, 0};
    size_t n = 2 * sizeof country;
    memcpy(room, &country, sizeof country);
    memcpy(room + sizeof country, &owner, sizeof owner);
    if (whole) {
        drg_range toks = desc->toks;
        while (toks.first + 1 < toks.end && cast->doc->tokens[toks.first].upos == DRG_UPOS_DET) toks.first++;
        n += drg_utf8_key_into(room + n, 96, drg_doc_text(cast->doc, drg_doc_range_span(cast->doc, toks)));
    } else if (desc->title != DRG_NONE) {
        memcpy(room + n, &desc->title, sizeof desc->title);
        n += sizeof desc->title;
    } else n += drg_utf8_key_into(room + n, 64, cast->doc->tokens[desc->head].lemma);
    return (drg_str){room, n};
}

// Whether words beside the determiner and the owner set the description apart: "pro-Russian militants", "the Civic Party".
static int set_apart(const drg_cast *cast, const drg_desc *desc)
{
    uint32_t extra = desc->toks.end - desc->toks.first - (desc->words.end - desc->words.first);
    for (uint32_t t = desc->toks.first; t < desc->words.first; t++)
        extra -= cast->doc->tokens[t].upos == DRG_UPOS_DET || (cast->names.at[t] != DRG_NONE && desc->n_owners > 0);
    return extra > 0;
}

static uint32_t same_description(drg_cast *cast, const drg_desc *desc, drg_actor_type type, uint32_t country, uint32_t owner)
{
    uint32_t n = 0;
    int whole = set_apart(cast, desc);
    drg_str key = described_key(cast, desc, country, owner, whole), plain = described_key(cast, desc, country, owner, 0);
    char space = type == DRG_ACTOR_PEOPLE ? 'P' : type == DRG_ACTOR_ORG ? 'B' : 'd';
    const uint32_t *items = drg_table_get(cast->table, space, key, &n);
    int fresh = desc->indefinite || desc->another || (desc->counted && !desc->definite); // "six soldiers" are others than before
    if (n && !fresh) return items[n - 1];
    uint32_t actor = drg_cast_described(cast, desc, type, owner);
    if (actor == DRG_NONE) return DRG_NONE;
    drg_table_add(cast->table, cast->scratch, space, key, actor);
    if (whole) drg_table_add(cast->table, cast->scratch, space, plain, actor); // "the militants" are the latest ones
    return actor;
}

// Nouns and the kinds of organisation that they are said of.
static const struct { const char *noun, *kinds; } nouns_of_kinds[] = {
    {"bloc", "igo alliance forum"}, {"organisation", "igo alliance ngo armed"}, {"organization", "igo alliance ngo armed"}, {"alliance", "alliance igo party"},
    {"union", "igo alliance"}, {"body", "igo forum parliament"}, {"grouping", "igo forum alliance"}, {"forum", "forum igo"}, {"agency", "news igo ministry intelligence"},
    {"group", "armed separatist ngo company igo forum"}, {"movement", "armed separatist party"}, {"militia", "armed military"}, {"faction", "armed party"},
    {"paramilitary group", "armed"}, {"militant group", "armed"}, {"rebel group", "armed separatist"}, {"armed group", "armed separatist"},
    {"insurgent group", "armed separatist"}, {"party", "party"}, {"newspaper", "news"}, {"paper", "news"}, {"daily", "news"}, {"broadcaster", "news"},
    {"channel", "news"}, {"network", "news"}, {"outlet", "news"}, {"news agency", "news"}, {"company", "company"}, {"firm", "company"}, {"bank", "company igo"},
    {"charity", "ngo"}, {"watchdog", "igo ngo"}, {"parliament", "parliament"}, {"house", "lower house upper house parliament"},
};

static const char *kinds_of_noun(drg_str noun)
{
    for (size_t i = 0; i < sizeof nouns_of_kinds / sizeof *nouns_of_kinds; i++)
        if (drg_str_is(noun, nouns_of_kinds[i].noun)) return nouns_of_kinds[i].kinds;
    return "";
}

// Whether a body is in arms by its sector, and the noun's words say as much: "the paramilitary group".
static int in_arms(const drg_actor *a, drg_str noun)
{
    int armed = drg_str_is(noun, "group") || drg_str_is(noun, "militia") || drg_str_is(noun, "movement") || drg_str_ends(noun, " group");
    return armed && (drg_str_is(a->sectors[0], "REB") || drg_str_is(a->sectors[0], "PRM") || drg_str_is(a->sectors[0], "SEP"));
}

// "the alliance", "the ministry": the latest body whose name or kind has the word.
static uint32_t body_before(drg_cast *cast, uint32_t index, drg_draft *d)
{
    uint32_t here = drg_chain_sent(cast, d->head);
    char room[64], whole[64];
    drg_str key = {room, drg_utf8_key_into(room, sizeof room, cast->doc->tokens[d->head].lemma)}, noun = key;
    drg_range words = d->desc->words;
    if (words.end - words.first > 1) noun = (drg_str){whole, drg_utf8_key_into(whole, sizeof whole, drg_doc_text(cast->doc, drg_doc_range_span(cast->doc, words)))};
    const char *kinds = kinds_of_noun(noun);
    int capital = drg_names_capital(&cast->doc->tokens[d->head]) && d->toks.first < d->head, bloc = drg_word_lists("bloc union alliance grouping", noun);
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < CAST_LOOK_BACK; seen++) {
        const drg_draft *o = &cast->drafts[i];
        if (drg_cast_other_item(cast, cast->drafts[index].head, o->head)) break;
        if (here - drg_chain_sent(cast, o->head) > (capital ? 30 : 8)) break;
        if (o->actor == DRG_NONE || o->kind == DRG_MENTION_PRONOUN) continue;
        const drg_actor *a = &cast->doc->actors[o->actor];
        if (a->type != DRG_ACTOR_ORG && a->type != DRG_ACTOR_MEDIA) continue;
        uint32_t record = cast->more[o->actor].org;
        if (bloc && record != DRG_NONE && drg_str_is(drg_know_org_at(cast->know, record)->plover, "UNO")) continue; // the World Food Programme is no bloc
        for (uint32_t t = o->naming == DRG_NONE ? o->toks.end : o->toks.first; t < o->toks.end; t++)
            if (drg_str_eq(cast->names.keys[t], key) && o->toks.end - o->toks.first > 1) return o->actor; // "the European Commission"
        if (capital) continue;
        if (record != DRG_NONE && (drg_str_eq(drg_know_org_at(cast->know, record)->kind, key) || drg_word_lists(kinds, drg_know_org_at(cast->know, record)->kind)))
            return o->actor;
        if (in_arms(a, noun) || (a->type == DRG_ACTOR_MEDIA && drg_word_lists(kinds, DRG_STR("news")))) return o->actor;
        drg_str name = drg_utf8_key(cast->scratch, a->name);
        if (key.n >= 3 && drg_str_find(name, key, 0) != SIZE_MAX) return o->actor;
    }
    return DRG_NONE;
}

static uint32_t country_before(drg_cast *cast, uint32_t index)
{
    drg_wanted w = {.countries = 1, .country = DRG_NONE, .near_country = DRG_NONE, .not_actor = DRG_NONE, .sents = 3};
    return drg_chain_look_back(cast, index, &w, DRG_NONE);
}

// A person told of before whom the noun fits: "the expert" for a researcher, "the lawmaker" for a senator.
static int noun_fits(const drg_cast *cast, uint32_t actor, const drg_desc *desc)
{
    const drg_actor *a = &cast->doc->actors[actor];
    const drg_cast_actor *m = &cast->more[actor];
    if (a->type != DRG_ACTOR_PERSON || (desc->gender && a->gender && a->gender != desc->gender)) return 0;
    for (uint32_t i = 0; i < m->n_titles; i++) {
        if (m->titles[i] == desc->title) return 1;
        const drg_know_title *t = drg_know_title_at(cast->know, m->titles[i]);
        int office = drg_str_is(desc->cls, "minister") || drg_str_is(desc->cls, "head") || drg_str_is(desc->cls, "deputy");
        if (desc->cls.n && !office && drg_str_eq(t->cls, desc->cls) && drg_str_eq(t->sector, desc->sector)) return 1;
        if (desc->sector.n && drg_str_eq(t->sector, desc->sector) && !desc->n_kinds && drg_str_is(desc->cls, "generic")) return 1;
    }
    if (m->word.n && desc->head != DRG_NONE && drg_str_eq(m->word, cast->names.keys[desc->head])) return 1;
    return !m->n_titles && desc->title != DRG_NONE && !desc->n_kinds && a->sectors[0].n && drg_str_eq(a->sectors[0], desc->sector);
}

// Whether the text has called the actor so: "the Deputy Secretary" for a deputy secretary of state.
static int called_so(const drg_cast *cast, uint32_t actor, drg_str words)
{
    const drg_cast_actor *m = &cast->more[actor];
    for (uint32_t i = 0; i < m->n_roles && words.n; i++) {
        size_t at = drg_str_find(m->roles[i], words, 0);
        if (at == 0 || (at != SIZE_MAX && m->roles[i].p[at - 1] == ' ' && at + words.n == m->roles[i].n)) return 1;
    }
    return 0;
}

static uint32_t person_before(drg_cast *cast, uint32_t index, const drg_desc *desc, uint32_t country)
{
    uint32_t here = drg_chain_sent(cast, cast->drafts[index].head), near = DRG_NONE;
    drg_str words = drg_utf8_key(cast->scratch, drg_doc_text(cast->doc, drg_doc_range_span(cast->doc, desc->words)));
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < CAST_LOOK_BACK; seen++) {
        const drg_draft *d = &cast->drafts[i];
        if (drg_cast_other_item(cast, cast->drafts[index].head, d->head)) break;
        uint32_t back = here - drg_chain_sent(cast, d->head);
        if (back > DRG_CHAIN_NOMINAL_SENTS) break;
        if (d->actor == DRG_NONE || cast->doc->actors[d->actor].type != DRG_ACTOR_PERSON || cast->doc->actors[d->actor].plural) continue;
        if (country != DRG_NONE && cast->more[d->actor].country != country) continue;
        if (desc->gender && cast->doc->actors[d->actor].gender && cast->doc->actors[d->actor].gender != desc->gender) continue;
        if (called_so(cast, d->actor, words)) return d->actor;
        if (near == DRG_NONE && back <= 6 && noun_fits(cast, d->actor, desc)) near = d->actor;
    }
    return near;
}

// ---- a description's actor ------------------------------------------------------------------------------------------------------

static drg_actor_type described_type(const drg_desc *desc)
{
    if (drg_chain_person_title(desc)) return desc->plural ? DRG_ACTOR_PEOPLE : DRG_ACTOR_PERSON;
    if (desc->word && desc->word->cls == DRG_WORD_PEOPLE) return DRG_ACTOR_PEOPLE;
    if (desc->plural && (drg_str_starts(desc->sector, "MIL") || drg_str_starts(desc->sector, "COP") || drg_str_starts(desc->sector, "CVL") ||
                         drg_str_starts(desc->sector, "REB")))
        return DRG_ACTOR_PEOPLE; // "troops"
    if (drg_str_is(desc->sector, "JRN")) return DRG_ACTOR_MEDIA;
    return DRG_ACTOR_ORG;
}

// "served as president", "nominee for President of the United States": the office, not its holder.
static int as_role(const drg_cast *cast, const drg_draft *d)
{
    uint32_t prep = drg_tree_child_exact(cast->doc, d->head, DRG_REL_CASE);
    if (d->desc->definite || prep == DRG_NONE) return 0;
    drg_str key = cast->names.keys[prep];
    return drg_str_is(key, "as") || (!d->desc->indefinite && (drg_str_is(key, "for") || drg_str_is(key, "of")));
}

// The body that a description names when it is no state's: "the RSF leader", "the Taliban leader", "leader of the party". DRG_NONE: none.
static uint32_t body_owner(const drg_cast *cast, const drg_desc *desc)
{
    static const char *const own[] = {"REB", "PRM", "SEP", "PTY", "OPP", "NGO", "BUS", "LAB", "REL", "UAF"};
    for (uint32_t i = 0; i < desc->n_owners; i++) {
        const drg_naming *n = &cast->names.all[desc->owners[i]];
        if (n->sense != DRG_SENSE_ORG || n->record == DRG_NONE) continue;
        drg_str sector = drg_know_org_at(cast->know, n->record)->sector;
        for (size_t k = 0; k < sizeof own / sizeof *own; k++)
            if (drg_str_starts(sector, own[k])) return n->record;
    }
    return DRG_NONE;
}

// Whom the text has called so, of that body: by an office that the description names and the body's sector.
static uint32_t called_leader(const drg_cast *cast, uint32_t index, const drg_desc *desc, uint32_t record)
{
    drg_str sector = drg_know_org_at(cast->know, record)->sector;
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < CAST_LOOK_BACK; seen++) {
        if (drg_cast_other_item(cast, cast->drafts[index].head, cast->drafts[i].head)) break;
        uint32_t actor = cast->drafts[i].actor;
        if (actor == DRG_NONE || cast->doc->actors[actor].type != DRG_ACTOR_PERSON || !cast->doc->actors[actor].sectors[0].n) continue;
        if (drg_str_starts(sector, "NGO") || !drg_str_eq(cast->doc->actors[actor].sectors[0], drg_str_sub(sector, 0, cast->doc->actors[actor].sectors[0].n))) continue;
        if (drg_cast_holds(cast, actor, desc, DRG_NONE)) return actor;
    }
    return DRG_NONE;
}

// Who leads such a body on the day: a person whose office has the body's name in it.
static uint32_t leader_of_body(drg_cast *cast, uint32_t record)
{
    static const char *const kinds[] = {"armed_group_leader", "party_leader", "opposition"};
    const drg_know_org *org = drg_know_org_at(cast->know, record);
    drg_str name = drg_utf8_key(cast->scratch, org->name), code = drg_utf8_key(cast->scratch, org->code);
    uint32_t persons[8];
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        size_t n = drg_know_holders(cast->know, org->plover.n ? org->plover : org->home, drg_str_from(kinds[k]), cast->day, persons, 8);
        for (size_t i = 0; i < n; i++) {
            int former;
            uint32_t at = drg_know_office_on(cast->know, persons[i], cast->day, &former);
            if (at == UINT32_MAX) continue;
            drg_str office = drg_utf8_key(cast->scratch, drg_know_office_at(cast->know, at)->office);
            if (drg_str_find(office, name, 0) != SIZE_MAX || (code.n >= 3 && drg_str_find(office, code, 0) != SIZE_MAX))
                return drg_cast_known_person(cast, persons[i]);
        }
    }
    return DRG_NONE;
}

// The only one of those told of lately whom the text gives this very title: "The Emperor" is the emperor, not the president beside him.
static uint32_t only_titled(const drg_cast *cast, uint32_t index, const drg_desc *desc)
{
    uint32_t found = DRG_NONE, here = drg_chain_sent(cast, cast->drafts[index].head);
    if (desc->title == DRG_NONE || desc->tenure != DRG_TENURE_NOW) return DRG_NONE;
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < CAST_LOOK_BACK; seen++) {
        const drg_draft *d = &cast->drafts[i];
        if (drg_cast_other_item(cast, cast->drafts[index].head, d->head)) break;
        if (here - drg_chain_sent(cast, d->head) > 4) break;
        if (d->actor == DRG_NONE || d->actor == found || cast->doc->actors[d->actor].type != DRG_ACTOR_PERSON) continue;
        const drg_cast_actor *m = &cast->more[d->actor];
        int same = 0;
        for (uint32_t k = 0; k < m->n_titles; k++) same |= m->titles[k] == desc->title;
        if (!same) continue;
        if (found != DRG_NONE) return DRG_NONE;
        found = d->actor;
    }
    return found;
}

static void resolve_person_noun(drg_cast *cast, uint32_t index, drg_draft *d, uint32_t country, uint32_t owner)
{
    const drg_desc *desc = d->desc;
    if (as_role(cast, d)) return;
    uint32_t body = desc->indefinite || desc->another || desc->tenure != DRG_TENURE_NOW ? DRG_NONE : body_owner(cast, desc);
    if (body != DRG_NONE && desc->n_kinds) { // "the RSF leader" leads no country
        d->how = DRG_HOW_ROLE;
        d->actor = called_leader(cast, index, desc, body);
        if (d->actor == DRG_NONE) d->actor = leader_of_body(cast, body);
        if (d->actor != DRG_NONE) return;
        d->how = DRG_HOW_NEW;
        d->actor = same_description(cast, desc, DRG_ACTOR_PERSON, country, owner);
        return;
    }
    int of_something = desc->owner_tok != DRG_NONE && owner == DRG_NONE && country == DRG_NONE; // "king of coal", "president of a bank"
    d->how = DRG_HOW_ROLE;
    uint32_t titled = desc->definite && country == DRG_NONE && owner == DRG_NONE && drg_chain_bare(cast->doc, d) ? only_titled(cast, index, desc) : DRG_NONE;
    if (titled != DRG_NONE) {
        d->actor = titled;
        return;
    }
    if (!desc->indefinite && !desc->another && !of_something && desc->n_kinds && (desc->definite || country != DRG_NONE || drg_names_capital(&cast->doc->tokens[d->head]))) {
        d->actor = drg_chain_office(cast, index, desc, country);
        if (d->actor == DRG_NONE && country == DRG_NONE && owner == DRG_NONE && desc->n_owners == 0 && desc->owner_tok == DRG_NONE &&
            cast->dominant != DRG_NONE && drg_chain_single_office(desc) && desc->tenure == DRG_TENURE_NOW)
            d->actor = drg_chain_holder(cast, desc, cast->dominant); // "the prime minister" in a text about one country
        if (d->actor != DRG_NONE) return;
    }
    d->how = DRG_HOW_DESCRIPTION;
    if (desc->definite && !desc->another && desc->owner_tok == DRG_NONE) d->actor = person_before(cast, index, desc, country);
    if (d->actor != DRG_NONE) return;
    if (desc->definite && desc->title == DRG_NONE && desc->word && desc->word->gender != '?' && drg_chain_bare(cast->doc, d)) { // "the man"
        drg_wanted w = {.persons = 1, .gender = desc->gender, .country = DRG_NONE, .near_country = DRG_NONE, .not_actor = DRG_NONE, .sents = 2};
        d->actor = drg_chain_look_back(cast, index, &w, DRG_NONE);
        if (d->actor != DRG_NONE) return;
    }
    if (!desc->definite && !desc->indefinite && !desc->another && !desc->n_owners && !desc->number &&
        !drg_names_capital(&cast->doc->tokens[d->head]))
        return; // "impartial justice", "in office as minister": nobody in particular
    d->how = DRG_HOW_NEW;
    d->actor = desc->definite ? same_description(cast, desc, DRG_ACTOR_PERSON, country, owner) : drg_cast_described(cast, desc, DRG_ACTOR_PERSON, owner);
}

static void resolve_body_noun(drg_cast *cast, uint32_t index, drg_draft *d, uint32_t country, uint32_t owner)
{
    const drg_desc *desc = d->desc;
    drg_actor_type type = described_type(desc);
    d->how = DRG_HOW_DESCRIPTION;
    if (type != DRG_ACTOR_PEOPLE && desc->definite && country == DRG_NONE && owner == DRG_NONE && drg_chain_bare(cast->doc, d)) {
        d->actor = body_before(cast, index, d);
        if (d->actor != DRG_NONE) return;
    }
    if (!desc->sector.n && country == DRG_NONE && owner == DRG_NONE) return; // "the group": of what?
    int media = type == DRG_ACTOR_MEDIA && desc->words.end - desc->words.first >= 2; // "told state television"
    if (type != DRG_ACTOR_PEOPLE && !media && !desc->definite && !desc->indefinite && !desc->plural && !desc->n_owners && owner == DRG_NONE &&
        !drg_names_capital(&cast->doc->tokens[d->head]))
        return; // "limited government", "stands firm"
    d->actor = same_description(cast, desc, type, country, owner);
}

// What a nominal is tied to by syntax, number or a noun that only points; 1 when that settles it.
static int resolve_tied(drg_cast *cast, uint32_t index, drg_draft *d, uint32_t owner)
{
    const drg_desc *desc = d->desc;
    const drg_word *word = desc->word;
    if (word && word->cls == DRG_WORD_LATTER) {
        d->actor = desc->definite ? latter(cast, index, word) : DRG_NONE;
        d->how = DRG_HOW_DESCRIPTION;
        return 1;
    }
    if (word && word->cls == DRG_WORD_SERVICE && (desc->n_owners || owner != DRG_NONE)) { // "the Kremlin press service"
        d->actor = desc->n_owners ? drg_cast_naming_actor(cast, desc->owners[0]) : owner;
        d->how = DRG_HOW_DESCRIPTION;
        return 1;
    }
    if (desc->plural && (d->actor = drg_chain_listed(cast, d)) != DRG_NONE) {
        d->how = DRG_HOW_APPOSITION;
        return 1;
    }
    if ((desc->plural || desc->number >= 2 || (word && word->cls == DRG_WORD_SIDE)) && (d->actor = drg_chain_sides(cast, index, d)) != DRG_NONE) {
        d->how = DRG_HOW_GROUP;
        return 1;
    }
    if (desc->plural && owner != DRG_NONE && cast->doc->actors[owner].type == DRG_ACTOR_GROUP && !(word && word->cls == DRG_WORD_COUNTERPART) &&
        (d->actor = drg_chain_of_each(cast, index, desc, owner)) != DRG_NONE) { // "officials of both sides", "their ministers"
        d->how = DRG_HOW_GROUP;
        return 1;
    }
    if (word && word->cls == DRG_WORD_COUNTERPART && desc->plural && owner != DRG_NONE) {
        d->actor = drg_chain_counterparts(cast, index, desc, owner);
        d->how = DRG_HOW_GROUP;
        if (d->actor != DRG_NONE) return 1;
    }
    if (desc->plural && desc->n_owners >= 2 && (d->actor = drg_chain_offices(cast, index, desc)) != DRG_NONE) {
        d->how = DRG_HOW_GROUP;
        return 1;
    }
    if (word && word->cls == DRG_WORD_COUNTERPART && !desc->plural) {
        int strict = drg_str_is(drg_str_from(word->argument), "strict");
        int host = drg_str_is(drg_str_from(word->argument), "host") && owner != DRG_NONE;
        if (strict || host || desc->n_owners) d->actor = drg_chain_counterpart(cast, index, desc, owner);
        d->how = DRG_HOW_DESCRIPTION;
        return (strict || host) && d->actor != DRG_NONE;
    }
    if (word && (word->cls == DRG_WORD_COUNTRY || word->cls == DRG_WORD_CAPITAL) && desc->title == DRG_NONE) {
        if (desc->definite && !desc->plural && desc->n_owners == 0) d->actor = country_before(cast, index);
        d->how = DRG_HOW_DESCRIPTION;
        d->as_place = d->actor != DRG_NONE && drg_names_use(cast->doc, &cast->names, d->head) == DRG_USE_PLACE;
        return 1;
    }
    return 0;
}

static void resolve_nominal(drg_cast *cast, uint32_t index, int depth)
{
    drg_draft *d = &cast->drafts[index];
    drg_desc *desc = d->desc;
    d->role = drg_chain_person_title(desc) ? drg_doc_text(cast->doc, drg_doc_range_span(cast->doc, desc->words)) : (drg_str){NULL, 0};
    int joined = !desc->plural && (drg_chain_apposition(cast, d) || drg_chain_copula(cast, d));
    uint32_t owner = owner_actor(cast, desc, depth);
    uint32_t bearer = joined || desc->plural || !drg_chain_person_title(desc) ? DRG_NONE : drg_chain_bearer(cast, d->head);
    if (bearer != DRG_NONE) { // "his Adviser for Farm Affairs Henry Kissinger"
        d->actor = bearer;
        d->how = DRG_HOW_APPOSITION;
        drg_cast_learn(cast, bearer, desc);
        joined = 1;
    }
    if (joined) {
        if (owner != DRG_NONE) drg_cast_belongs(cast, d->actor, owner); // "his spokesperson, X"
        return;
    }
    if (resolve_tied(cast, index, d, owner)) return;
    uint32_t country = drg_cast_desc_country(cast, desc, owner);
    if (desc->nobody && !desc->plural) return;
    if (desc->vague && country == DRG_NONE && desc->n_owners == 0 && owner == DRG_NONE) {
        int body = desc->definite && !desc->plural && drg_word_find(cast->doc->tokens[d->head].lemma, DRG_WORD_BODY) != NULL; // "arming the group"
        if (body && drg_chain_bare(cast->doc, d)) d->actor = body_before(cast, index, d);
        d->how = DRG_HOW_DESCRIPTION;
        return;
    }
    if (desc->title == DRG_NONE && desc->word && (desc->word->cls == DRG_WORD_SIDE || desc->word->cls == DRG_WORD_COUNTERPART)) return;
    if (desc->title == DRG_NONE && desc->word && desc->word->cls == DRG_WORD_BODY) {
        if (desc->definite && drg_chain_bare(cast->doc, d)) d->actor = body_before(cast, index, d);
        d->how = DRG_HOW_DESCRIPTION;
        return;
    }
    if (drg_chain_person_title(desc) && !desc->plural) resolve_person_noun(cast, index, d, country, owner);
    else resolve_body_noun(cast, index, d, country, owner);
}

static void resolve(drg_cast *cast, uint32_t index, int depth)
{
    drg_draft *d = &cast->drafts[index];
    if (d->done || !d->desc || d->naming != DRG_NONE) return;
    d->done = 1;
    resolve_nominal(cast, index, depth);
    if (cast->drafts[index].actor != DRG_NONE) cast->more[cast->drafts[index].actor].last = cast->drafts[index].head;
}

void drg_chain_resolve(drg_cast *cast, uint32_t index)
{
    resolve(cast, index, 0);
}

drg_err drg_chains_resolve(drg_cast *cast)
{
    uint32_t *speakers = drg_chain_speakers(cast);
    if (!speakers) return drg_cast_refused(cast);
    cast->speakers = speakers;
    for (uint32_t i = 0; i < cast->doc->n_actors; i++) cast->more[i].last = DRG_NONE;
    for (uint32_t i = 0; i < cast->n_drafts; i++) {
        drg_draft *d = &cast->drafts[i];
        if (d->naming != DRG_NONE) {
            if (d->actor == DRG_NONE) continue;
            cast->more[d->actor].last = d->head;
            if (cast->doc->actors[d->actor].type != DRG_ACTOR_PERSON) continue;
            if (d->desc && d->desc->plural) drg_chain_leaders(cast, d);
            drg_chain_affiliation(cast, d);
            drg_chain_inherit(cast, i);
            continue;
        }
        if (d->desc) resolve(cast, i, 0);
        else {
            d->done = 1;
            drg_chain_pronoun(cast, i);
        }
        if (cast->doc->arena.failed || cast->scratch->failed) return drg_cast_refused(cast);
    }
    drg_chain_speech(cast);
    drg_chain_first_persons(cast);
    return cast->doc->arena.failed || cast->scratch->failed ? drg_cast_refused(cast) : DRG_OK;
}
