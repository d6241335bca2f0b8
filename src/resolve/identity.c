// SPDX-License-Identifier: MIT
//
// identity -- who an actor is that is no named person: one record per country, organisation, place, description and group, with sectors
// and codes; see cast.h. Named persons are identity_persons.c's.
//
// Reads    namings, descriptions, the knowledge index
// Writes   doc->actors
// Method   what the name means by the index; what a description tells of office, country and body; the office that the index tells
// Rule     text over index: "Senator Kerry" is a senator, whatever he became later

#include "resolve/identity.h"

#include "base/utf8.h"

#define TO_COME (12 * 365) // days before a first office in which its holder is in politics already

drg_err drg_cast_refused(const drg_cast *cast)
{
    if (cast->doc->arena.failed) return drg_doc_refused(cast->doc);
    return drg_names_refused(cast->scratch);
}

uint32_t drg_cast_new(drg_cast *cast, drg_actor_type type)
{
    drg_doc *doc = cast->doc;
    uint32_t index = doc->n_actors, count = index;
    drg_actor *actor = DRG_ARENA_PUSH(&doc->arena, doc->actors, doc->n_actors, doc->cap_actors);
    if (!actor) return DRG_NONE;
    if (!drg_arena_room(cast->scratch, (void **)(void *)&cast->more, count, &cast->cap_more, sizeof *cast->more)) return DRG_NONE;
    memset(&cast->more[index], 0, sizeof cast->more[index]);
    drg_cast_actor *m = &cast->more[index];
    m->person = m->org = m->metonym = m->country = m->last = DRG_NONE;
    actor->type = type;
    actor->first = actor->place = DRG_NONE;
    return index;
}

drg_str drg_cast_number_key(const uint32_t *number)
{
    return (drg_str){(const char *)number, sizeof *number};
}

uint32_t drg_cast_find(const drg_cast *cast, char space, drg_str key)
{
    uint32_t n;
    const uint32_t *items = drg_table_get(cast->table, space, key, &n);
    return n ? items[n - 1] : DRG_NONE;
}

drg_str drg_cast_iso(const drg_cast *cast, uint32_t country)
{
    return country == DRG_NONE ? (drg_str){NULL, 0} : drg_know_country_at(cast->know, country)->iso3;
}

static drg_str kept(drg_cast *cast, drg_str s)
{
    char *copy = drg_arena_copy(&cast->doc->arena, s.p ? s.p : "", s.n);
    return copy ? (drg_str){copy, s.n} : (drg_str){NULL, 0};
}

drg_str drg_cast_words(const drg_cast *cast, drg_range toks)
{
    return drg_doc_text(cast->doc, drg_doc_range_span(cast->doc, toks));
}

// ---- sectors and codes ------------------------------------------------------------------------------------------------

static void add_sector(drg_actor *actor, drg_str sector)
{
    if (!sector.n) return;
    for (int i = 0; i < 3; i++) {
        if (drg_str_eq(actor->sectors[i], sector)) return;
        if (actor->sectors[i].n) continue;
        actor->sectors[i] = sector;
        return;
    }
}

// Replaces the sectors by a list such as "GOV;MIL".
void drg_cast_set_sectors(drg_actor *actor, drg_str list)
{
    drg_str sector;
    memset(actor->sectors, 0, sizeof actor->sectors);
    while (drg_str_next(&list, ';', &sector)) add_sector(actor, sector);
}

// "FRA GOV"; a body with a code of its own keeps it: "NATO".
drg_str drg_cast_code(drg_cast *cast, const drg_actor *actor)
{
    char code[32];
    size_t n = 0;
    drg_str parts[2] = {actor->country, actor->sectors[0]};
    for (int i = 0; i < 2; i++) {
        if (!parts[i].n || parts[i].n > 12) continue;
        if (n) code[n++] = ' ';
        memcpy(code + n, parts[i].p, parts[i].n);
        n += parts[i].n;
    }
    return n ? kept(cast, (drg_str){code, n}) : (drg_str){NULL, 0};
}

// ---- countries, organisations, places -----------------------------------------------------------------------------------

// The state that took the place of one that was no more on the day: Vietnam for North Vietnam, Tanzania for Tanganyika. Where there are
// several, the former one stays.
uint32_t drg_cast_living(const drg_cast *cast, uint32_t record)
{
    const drg_know_country *country = record == DRG_NONE ? NULL : drg_know_country_at(cast->know, record);
    if (!country || cast->day == DRG_NO_DAY || country->end == INT32_MAX || country->end >= cast->day || country->successor.n != 3) return record;
    uint32_t heir = drg_know_country_of(cast->know, country->successor);
    return heir == UINT32_MAX ? record : heir;
}

uint32_t drg_cast_country(drg_cast *cast, uint32_t record)
{
    record = drg_cast_living(cast, record);
    uint32_t index = drg_cast_find(cast, 'c', drg_cast_number_key(&record));
    if (index != DRG_NONE) return index;
    if ((index = drg_cast_new(cast, DRG_ACTOR_COUNTRY)) == DRG_NONE) return DRG_NONE;
    const drg_know_country *country = drg_know_country_at(cast->know, record);
    drg_actor *actor = &cast->doc->actors[index];
    actor->name = country->name;
    actor->id = country->id;
    actor->country = country->iso3;
    actor->gender = DRG_GENDER_NEUTER;
    actor->known = 1;
    actor->how = DRG_HOW_TABLE;
    add_sector(actor, DRG_STR("GOV"));
    cast->more[index].country = record;
    cast->more[index].named = 1;
    return drg_table_add(cast->table, cast->scratch, 'c', drg_cast_number_key(&record), index) ? index : DRG_NONE;
}

// Words in an organisation's name that tell its sector: "Ministry", "University", "Times".
static drg_str sector_in_name(const drg_cast *cast, drg_range toks)
{
    drg_str sector = {NULL, 0};
    for (uint32_t t = toks.first; t < toks.end; t++) {
        const drg_word *row = drg_word_find(cast->names.keys[t], DRG_WORD_ORG);
        if (!row) row = drg_word_find(cast->names.keys[t], DRG_WORD_ORG_NAME);
        if (row && row->argument[0]) sector = drg_str_from(row->argument);
        if (drg_str_is(cast->names.keys[t], "of") && sector.n) break; // "Institute of International Relations"
    }
    return sector;
}

static void org_from_index(drg_cast *cast, uint32_t index, uint32_t record)
{
    const drg_know_org *org = drg_know_org_at(cast->know, record);
    drg_actor *actor = &cast->doc->actors[index];
    actor->name = org->name;
    actor->id = org->id;
    actor->country = org->plover.n ? org->plover : org->home;
    actor->known = 1;
    if (drg_str_is(org->kind, "media") || drg_str_is(org->sector, "JRN")) actor->type = DRG_ACTOR_MEDIA;
    drg_cast_set_sectors(actor, org->sector);
    uint32_t home = drg_know_country_of(cast->know, actor->country);
    cast->more[index].country = home == UINT32_MAX ? DRG_NONE : home;
    if (org->code.n && !drg_str_eq(org->code, actor->country)) actor->code = org->code;
    else if (org->code.n && cast->more[index].country == DRG_NONE) actor->code = org->code;
    cast->more[index].org = record;
}

// "The Johnson Administration", "the Merkel government": the country of the head of state or government that a body is named after.
static uint32_t country_of_head(drg_cast *cast, drg_range toks)
{
    drg_know_hit hits[DRG_NAMING_HITS];
    uint32_t best = DRG_NONE;
    int weight = 0;
    if (toks.end - toks.first < 2 || !drg_word_find(cast->names.keys[toks.end - 1], DRG_WORD_HEADED)) return DRG_NONE;
    size_t n = drg_know_find(cast->know, drg_utf8_key(cast->scratch, drg_cast_words(cast, (drg_range){toks.first, toks.end - 1})), hits, DRG_NAMING_HITS);
    for (size_t i = 0; i < n && i < DRG_NAMING_HITS; i++) {
        if (hits[i].kind != DRG_KNOW_PERSON) continue;
        int here = drg_know_person_weight_on(cast->know, hits[i].record, cast->day);
        if (here <= weight) continue;
        best = hits[i].record;
        weight = here;
    }
    uint32_t country = best == DRG_NONE ? UINT32_MAX : drg_know_country_of(cast->know, drg_know_person_at(cast->know, best)->country);
    return country == UINT32_MAX ? DRG_NONE : country;
}

uint32_t drg_cast_org(drg_cast *cast, const drg_naming *naming)
{
    drg_str key = {NULL, 0};
    char space = 'o';
    uint32_t record = naming->record;
    if (record != DRG_NONE) key = drg_cast_number_key(&record);
    else {
        key = drg_names_fold(cast->scratch, drg_utf8_key(cast->scratch, drg_cast_words(cast, naming->toks)));
        space = 'O';
    }
    uint32_t index = drg_cast_find(cast, space, key);
    if (index != DRG_NONE) return index;
    if ((index = drg_cast_new(cast, DRG_ACTOR_ORG)) == DRG_NONE) return DRG_NONE;
    drg_actor *actor = &cast->doc->actors[index];
    actor->gender = DRG_GENDER_NEUTER;
    cast->more[index].named = 1;
    if (record != DRG_NONE) org_from_index(cast, index, record);
    else {
        actor->name = drg_cast_words(cast, naming->toks);
        uint32_t country = naming->country != DRG_NONE ? naming->country : country_of_head(cast, naming->toks);
        actor = &cast->doc->actors[index];
        cast->more[index].country = country;
        actor->country = drg_cast_iso(cast, country);
        drg_cast_set_sectors(actor, sector_in_name(cast, naming->toks));
        if (drg_str_is(actor->sectors[0], "JRN")) actor->type = DRG_ACTOR_MEDIA;
    }
    return drg_table_add(cast->table, cast->scratch, space, key, index) ? index : DRG_NONE;
}

uint32_t drg_cast_metonym(drg_cast *cast, uint32_t record)
{
    uint32_t index = drg_cast_find(cast, 'm', drg_cast_number_key(&record));
    if (index != DRG_NONE) return index;
    if ((index = drg_cast_new(cast, DRG_ACTOR_ORG)) == DRG_NONE) return DRG_NONE;
    const drg_know_metonym *metonym = drg_know_metonym_at(cast->know, record);
    drg_actor *actor = &cast->doc->actors[index];
    actor->name = metonym->name;
    actor->country = metonym->country;
    actor->role = metonym->stands_for;
    actor->gender = DRG_GENDER_NEUTER;
    actor->known = 1;
    actor->how = DRG_HOW_METONYM;
    drg_cast_set_sectors(actor, metonym->sector);
    uint32_t country = drg_know_country_of(cast->know, metonym->country);
    cast->more[index].country = country == UINT32_MAX ? DRG_NONE : country;
    cast->more[index].metonym = record;
    cast->more[index].named = 1;
    return drg_table_add(cast->table, cast->scratch, 'm', drg_cast_number_key(&record), index) ? index : DRG_NONE;
}

uint32_t drg_cast_place(drg_cast *cast, const drg_naming *naming)
{
    drg_str key = drg_utf8_key(cast->scratch, drg_cast_words(cast, naming->toks));
    uint32_t index = drg_cast_find(cast, 'l', key);
    if (index != DRG_NONE) return index;
    if ((index = drg_cast_new(cast, DRG_ACTOR_PLACE)) == DRG_NONE) return DRG_NONE;
    drg_actor *actor = &cast->doc->actors[index];
    uint32_t place = cast->doc->place_of ? cast->doc->place_of[naming->toks.first] : DRG_NONE;
    actor->name = drg_cast_words(cast, naming->toks);
    actor->gender = DRG_GENDER_NEUTER;
    if (place != DRG_NONE) { // places.c chose which of the towns of this name it is
        actor->name = cast->doc->places[place].name;
        actor->country = cast->doc->places[place].country;
        actor->known = cast->doc->places[place].geonameid != 0;
    } else if (naming->record != DRG_NONE) {
        actor->country = drg_know_place_at(cast->know, naming->record)->country;
    }
    uint32_t country = actor->country.n == 3 ? drg_know_country_of(cast->know, actor->country) : UINT32_MAX;
    cast->more[index].country = country == UINT32_MAX ? DRG_NONE : country;
    cast->more[index].named = 1;
    return drg_table_add(cast->table, cast->scratch, 'l', key, index) ? index : DRG_NONE;
}

uint32_t drg_cast_naming_actor(drg_cast *cast, uint32_t naming)
{
    const drg_naming *n = &cast->names.all[naming];
    switch ((drg_sense)n->sense) {
    case DRG_SENSE_COUNTRY: case DRG_SENSE_DEMONYM: case DRG_SENSE_CITY: return drg_cast_country(cast, n->record);
    case DRG_SENSE_METONYM: return drg_cast_metonym(cast, n->record);
    case DRG_SENSE_ORG: return drg_cast_org(cast, n);
    case DRG_SENSE_PLACE: return drg_cast_place(cast, n);
    default: return DRG_NONE; // persons: their draft knows
    }
}

uint32_t drg_cast_actor_of_naming(const drg_cast *cast, uint32_t naming)
{
    uint32_t draft = cast->draft_at[cast->names.all[naming].head];
    return draft == DRG_NONE ? DRG_NONE : cast->drafts[draft].actor;
}

// ---- descriptions ---------------------------------------------------------------------------------------------------------

uint32_t drg_cast_desc_country(drg_cast *cast, const drg_desc *desc, uint32_t owner)
{
    for (uint32_t i = 0; i < desc->n_owners; i++) {
        const drg_naming *n = &cast->names.all[desc->owners[i]];
        if (n->sense != DRG_SENSE_PERSON && n->country != DRG_NONE) return n->country;
        if (n->sense == DRG_SENSE_PERSON && cast->draft_at[n->head] != DRG_NONE) {
            uint32_t actor = cast->drafts[cast->draft_at[n->head]].actor;
            if (actor != DRG_NONE && cast->more[actor].country != DRG_NONE) return cast->more[actor].country;
        }
    }
    if (owner != DRG_NONE) return cast->more[owner].country;
    if (desc->title == DRG_NONE || desc->n_owners) return DRG_NONE;
    drg_str home = drg_know_title_at(cast->know, desc->title)->country; // "Kremlin spokesman"
    uint32_t record = home.n ? drg_know_country_of(cast->know, home) : UINT32_MAX;
    return record == UINT32_MAX ? DRG_NONE : record;
}

// "NATO Secretary-General": the field that stands for the country of people of an international body.
static const drg_know_org *body_of(const drg_cast *cast, const drg_desc *desc)
{
    for (uint32_t i = 0; i < desc->n_owners; i++) {
        const drg_naming *n = &cast->names.all[desc->owners[i]];
        if (n->sense == DRG_SENSE_ORG && n->record != DRG_NONE && n->country == DRG_NONE) return drg_know_org_at(cast->know, n->record);
    }
    return NULL;
}

// The body with this code: its people carry its code and its PLOVER field instead of their country.
static void serve_body(drg_cast *cast, uint32_t index, drg_str code)
{
    drg_know_hit hits[DRG_NAMING_HITS];
    drg_actor *actor = &cast->doc->actors[index];
    size_t n = drg_know_find(cast->know, drg_utf8_key(cast->scratch, code), hits, DRG_NAMING_HITS);
    for (size_t i = 0; i < n && i < DRG_NAMING_HITS; i++) {
        if (hits[i].kind != DRG_KNOW_ORG) continue;
        const drg_know_org *org = drg_know_org_at(cast->know, hits[i].record);
        if (!drg_str_eq(org->code, code)) continue;
        actor->country = org->plover;
        actor->code = org->code;
        cast->more[index].country = DRG_NONE;
        return;
    }
}

// A title that says nothing of office: no reason to replace what the index knows.
static int telling(const drg_desc *desc)
{
    return desc->sector.n && !drg_str_is(desc->cls, "generic") && !drg_str_is(desc->cls, "relational") && !drg_str_is(desc->cls, "modifier");
}

// The sector of the body that somebody belongs to: "a member of the Federal Parliament".
static drg_str sector_of_owner(drg_cast *cast, const drg_desc *desc)
{
    for (uint32_t i = 0; i < desc->n_owners; i++) {
        const drg_naming *n = &cast->names.all[desc->owners[i]];
        if (n->sense != DRG_SENSE_ORG && n->sense != DRG_SENSE_METONYM) continue;
        uint32_t body = drg_cast_naming_actor(cast, desc->owners[i]);
        if (body != DRG_NONE) return cast->doc->actors[body].sectors[0];
    }
    return (drg_str){NULL, 0};
}

// Whether the title only places somebody in a body, whose sector is then his: "TPLF spokesman", "chairman of the party".
static int body_tells(const drg_desc *desc)
{
    static const char *const classes[] = {"generic", "spokesperson", "official", "member", "politician", "igo"};
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (drg_str_is(desc->cls, classes[i])) return 1;
    return desc->vague;
}

// "His deputy": no member of parliament, but second to him.
static int second_to(const drg_cast *cast, const drg_desc *desc)
{
    if (desc->title == DRG_NONE || !drg_str_is(drg_know_title_at(cast->know, desc->title)->title, "deputy")) return 0;
    if (desc->owner_tok != DRG_NONE) return 1;
    return desc->n_owners > 0 && cast->names.all[desc->owners[0]].sense == DRG_SENSE_PERSON;
}

// The sector that a description tells, with the body it names taken into account.
static drg_str sector_of(drg_cast *cast, const drg_desc *desc, uint32_t country, uint32_t owner)
{
    drg_str sector = desc->sector;
    if (second_to(cast, desc)) return DRG_STR("GOV");
    drg_str body = sector_of_owner(cast, desc);
    if (!body.n && owner != DRG_NONE) body = cast->doc->actors[owner].sectors[0]; // "representatives of the separatists"
    int fights = drg_str_is(body, "REB") || drg_str_is(body, "PRM") || drg_str_is(body, "SEP") || drg_str_is(body, "PTY") || drg_str_is(body, "OPP");
    int office = drg_str_is(desc->cls, "minister") || drg_str_is(desc->cls, "legislator") || drg_str_is(desc->cls, "judge") || drg_str_is(desc->cls, "regional");
    fights = fights && !drg_str_is(sector, "REB") && !drg_str_is(sector, "PRM"); // "rebels of the M23 movement"
    if (body.n && !drg_str_is(body, "IGO") && ((body_tells(desc) && desc->n_owners > 0) || (fights && !office))) sector = body; // "delegates of the ELN"
    if (country != DRG_NONE && (drg_str_is(sector, "IGO") || drg_str_is(sector, "EUR"))) sector = DRG_STR("GOV"); // a ministry's director-general
    return sector;
}

// Whether the person holds an office of state on the day, by the index.
static int in_government(const drg_cast *cast, uint32_t person)
{
    int former = 0;
    uint32_t office = drg_know_office_on(cast->know, person, cast->day, &former);
    return office != UINT32_MAX && !former && drg_str_starts(drg_know_office_at(cast->know, office)->sector, "GOV");
}

void drg_cast_learn(drg_cast *cast, uint32_t index, const drg_desc *desc)
{
    drg_actor *actor = &cast->doc->actors[index];
    drg_cast_actor *m = &cast->more[index];
    if (desc->gender != DRG_GENDER_UNKNOWN && actor->gender == DRG_GENDER_UNKNOWN) actor->gender = desc->gender;
    if (desc->head == DRG_NONE) {
        if (m->country == DRG_NONE && desc->n_owners == 1) m->country = drg_cast_desc_country(cast, desc, DRG_NONE);
        return;
    }
    drg_str home = desc->title == DRG_NONE ? (drg_str){NULL, 0} : drg_know_title_at(cast->know, desc->title)->country;
    int abroad = home.n && actor->country.n && !drg_str_eq(home, actor->country); // a British "Secretary of State"
    for (uint32_t i = 0; i < desc->n_kinds && m->n_kinds < DRG_DESC_KINDS && !abroad; i++) m->kinds[m->n_kinds++] = desc->kinds[i];
    if (desc->title != DRG_NONE && m->n_titles < 4) m->titles[m->n_titles++] = desc->title;
    if (!m->word.n) m->word = cast->names.keys[desc->head];
    if (m->n_roles < 3) m->roles[m->n_roles++] = drg_utf8_key(cast->scratch, drg_cast_words(cast, desc->words));
    if (actor->type != DRG_ACTOR_PERSON) return;
    uint32_t country = drg_cast_desc_country(cast, desc, DRG_NONE);
    const drg_know_org *body = body_of(cast, desc);
    if (m->country == DRG_NONE && country != DRG_NONE) m->country = country;
    m->text_country |= country != DRG_NONE;
    if (body && (!m->text_sector || m->former)) { // serves an international body
        actor->country = body->plover.n ? body->plover : actor->country;
        if (body->code.n) actor->code = body->code;
    }
    int current = m->former && desc->tenure != DRG_TENURE_FORMER; // "Ex-Prime Minister X, the current president of ..."
    int rank = drg_str_is(desc->cls, "rank") && !desc->n_kinds; // "Colonel Nasser" leads his country all the same
    if (rank && m->person != DRG_NONE && in_government(cast, m->person)) return;
    int plain = (!m->text_sector || current) && (m->person == DRG_NONE || (telling(desc) && !second_to(cast, desc)));
    drg_str sector = sector_of(cast, desc, country, DRG_NONE); // may make the body's actor, and so move the arrays
    actor = &cast->doc->actors[index];
    m = &cast->more[index];
    if (plain && sector.n) {
        if (drg_str_is(sector, "EUR") && !actor->code.n) serve_body(cast, index, DRG_STR("EU")); // commissioners
        if (desc->tenure == DRG_TENURE_FORMER && drg_str_starts(sector, "GOV")) drg_cast_set_sectors(actor, DRG_STR("ELI"));
        else drg_cast_set_sectors(actor, sector);
        m->text_sector = (uint8_t)(telling(desc) && (!rank || m->person != DRG_NONE));
        m->former = desc->tenure == DRG_TENURE_FORMER;
        actor->role = desc->title != DRG_NONE ? drg_know_title_at(cast->know, desc->title)->title
                                              : drg_utf8_lowered(&cast->doc->arena, drg_cast_words(cast, desc->words));
    }
}

// Words that a description's name can do without: "the", "at least", "nearly".
static int skips(const drg_doc *doc, uint32_t t)
{
    const drg_token *tok = &doc->tokens[t];
    return tok->upos == DRG_UPOS_DET || tok->upos == DRG_UPOS_ADV || tok->upos == DRG_UPOS_ADP || tok->upos == DRG_UPOS_PUNCT ||
           drg_str_is(tok->form, "least") || drg_str_is(tok->form, "most") || drg_str_is(tok->form, "more");
}

uint32_t drg_cast_described(drg_cast *cast, const drg_desc *desc, drg_actor_type type, uint32_t owner)
{
    uint32_t index = drg_cast_new(cast, type);
    if (index == DRG_NONE) return DRG_NONE;
    drg_range toks = desc->toks;
    while (toks.first < desc->words.first && (skips(cast->doc, toks.first) || (cast->doc->date_of && cast->doc->date_of[toks.first] != DRG_NONE))) toks.first++;
    drg_actor *actor = &cast->doc->actors[index];
    actor->name = drg_cast_words(cast, toks);
    actor->plural = desc->plural;
    actor->how = DRG_HOW_DESCRIPTION;
    actor->gender = type == DRG_ACTOR_PERSON ? desc->gender : DRG_GENDER_NEUTER;
    cast->more[index].country = drg_cast_desc_country(cast, desc, owner);
    drg_cast_learn(cast, index, desc);
    if (type != DRG_ACTOR_PERSON && desc->sector.n) {
        drg_str sector = sector_of(cast, desc, cast->more[index].country, owner); // may make the body's actor, and so move the arrays
        actor = &cast->doc->actors[index];
        drg_cast_set_sectors(actor, sector);
    }
    const drg_know_org *body = body_of(cast, desc);
    if (body) { // "NATO officials"
        actor->country = body->plover;
        actor->code = body->code;
    }
    if (!actor->sectors[0].n) { // making the body's actor may move the array
        drg_str sector = sector_of_owner(cast, desc);
        actor = &cast->doc->actors[index];
        actor->sectors[0] = sector;
    }
    if (!actor->sectors[0].n && owner != DRG_NONE) actor->sectors[0] = cast->doc->actors[owner].sectors[0];
    return index;
}

// Who holds a first office some years from now is in politics already: its sector, or nothing.
static drg_str sector_to_come(const drg_cast *cast, uint32_t person)
{
    const drg_know_person *p = drg_know_person_at(cast->know, person);
    const drg_know_office *first = NULL;
    for (uint32_t i = p->office_first; i < p->office_end; i++) {
        const drg_know_office *office = drg_know_office_at(cast->know, i);
        if (office->start > cast->day && (!first || office->start < first->start)) first = office;
    }
    int near = first && cast->day != DRG_NO_DAY && first->start != INT32_MAX && (int64_t)first->start - cast->day < TO_COME;
    return near ? first->sector : (drg_str){NULL, 0};
}

void drg_cast_office(drg_cast *cast, uint32_t index)
{
    drg_actor *actor = &cast->doc->actors[index];
    drg_cast_actor *m = &cast->more[index];
    int former = 0;
    uint32_t at = drg_know_office_on(cast->know, m->person, cast->day, &former);
    if (at == UINT32_MAX) {
        if (!m->text_sector && !actor->sectors[0].n) drg_cast_set_sectors(actor, sector_to_come(cast, m->person));
        return;
    }
    const drg_know_office *office = drg_know_office_at(cast->know, at);
    if (cast->day == DRG_NO_DAY) former = 0; // without a day the text may well be of that time
    if (!m->text_sector) {
        if (former) drg_cast_set_sectors(actor, DRG_STR("ELI"));
        else drg_cast_set_sectors(actor, office->sector);
    }
    if (!actor->role.n && !former) actor->role = drg_utf8_lowered(&cast->doc->arena, office->office);
    int serves = drg_str_is(actor->sectors[0], "IGO") || drg_str_is(actor->sectors[0], "EUR");
    if (office->country.n && !former && (!m->text_sector || serves || !m->text_country)) {
        uint32_t country = drg_know_country_of(cast->know, office->country);
        if (country != UINT32_MAX) {
            m->country = country;
            return;
        }
        serve_body(cast, index, office->country); // "NATO": an office in an international body
    }
}

void drg_cast_belongs(drg_cast *cast, uint32_t index, uint32_t body)
{
    drg_cast_actor *m = &cast->more[index];
    drg_actor *actor = &cast->doc->actors[index];
    const drg_actor *b = &cast->doc->actors[body];
    if (actor->type != DRG_ACTOR_PERSON || index == body || m->person != DRG_NONE) return;
    int country = b->type == DRG_ACTOR_COUNTRY;
    if (m->country == DRG_NONE && !actor->code.n) {
        if (b->type == DRG_ACTOR_PERSON && cast->more[body].person != DRG_NONE && !b->code.n) drg_cast_office(cast, body);
        int international = cast->more[body].country == DRG_NONE || (b->type == DRG_ACTOR_PERSON && b->code.n > 0);
        if (!international) m->country = cast->more[body].country;
        if (international && b->code.n && (b->type == DRG_ACTOR_ORG || b->type == DRG_ACTOR_PERSON)) {
            actor->country = b->country;
            actor->code = b->code;
        }
    }
    if (!actor->sectors[0].n && !country && b->type != DRG_ACTOR_PLACE) actor->sectors[0] = b->sectors[0];
}

// ---- groups ---------------------------------------------------------------------------------------------------------------

static int same_members(const drg_actor *actor, const uint32_t *members, uint32_t n)
{
    return actor->n_members == n && memcmp(actor->members, members, n * sizeof *members) == 0;
}

static drg_str group_name(drg_cast *cast, const uint32_t *members, uint32_t n)
{
    char name[256];
    size_t at = 0;
    for (uint32_t i = 0; i < n; i++) {
        drg_str s = cast->doc->actors[members[i]].name;
        const char *join = i == 0 ? "" : i + 1 == n ? " and " : ", ";
        if (at + s.n + 6 > sizeof name) break;
        memcpy(name + at, join, strlen(join));
        at += strlen(join);
        if (s.n) memcpy(name + at, s.p, s.n);
        at += s.n;
    }
    return kept(cast, (drg_str){name, at});
}

uint32_t drg_cast_group(drg_cast *cast, const uint32_t *given, uint32_t n)
{
    uint32_t members[8], count = 0;
    for (uint32_t i = 0; i < n; i++) { // sorted, each once; a group among them gives its members
        const drg_actor *a = &cast->doc->actors[given[i]];
        const uint32_t *each = a->type == DRG_ACTOR_GROUP ? a->members : &given[i];
        for (uint32_t k = 0, n_each = a->type == DRG_ACTOR_GROUP ? a->n_members : 1; k < n_each && count < 8; k++) {
            uint32_t at = count;
            while (at > 0 && members[at - 1] > each[k]) at--;
            if (at > 0 && members[at - 1] == each[k]) continue;
            memmove(members + at + 1, members + at, (count - at) * sizeof *members);
            members[at] = each[k];
            count++;
        }
    }
    if (count == 1) return members[0];
    for (uint32_t i = 0; i < cast->n_groups && i < 32; i++)
        if (same_members(&cast->doc->actors[cast->groups[i]], members, count)) return cast->groups[i];
    uint32_t index = drg_cast_new(cast, DRG_ACTOR_GROUP);
    if (index == DRG_NONE) return DRG_NONE;
    uint32_t *own = DRG_ARENA_ARRAY(&cast->doc->arena, uint32_t, count);
    if (!own) return DRG_NONE;
    memcpy(own, members, count * sizeof *own);
    drg_actor *actor = &cast->doc->actors[index];
    actor->members = own;
    actor->n_members = count;
    actor->plural = 1;
    actor->how = DRG_HOW_GROUP;
    actor->name = group_name(cast, members, count);
    cast->groups[cast->n_groups++ % 32] = index;
    return index;
}
