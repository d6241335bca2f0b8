// SPDX-License-Identifier: MIT
//
// identity -- who an actor is: one record per country, organisation, person or description, with codes; see cast.h.
//
// Reads    namings, descriptions, the knowledge index
// Writes   doc->actors
// Method   names are looked for in the document first, then in the index; the bearers of a name are ranked by the weight
//          of the office they held on the day, by the country and the office that the text says
// Rule     a full name earlier in the document wins over a better known bearer of the family name
// Rule     text over index: "Senator Kerry" is a senator, whatever he became later

#include "resolve/cast.h"
#include "resolve/persons.h"

#include "base/utf8.h"

#define LONG_AGO (40 * 365) // days after which a former holder is hardly in the news
#define LOOSE_HITS 16       // bearers of a name spelled otherwise that are weighed
#define NAMED_BONUS 60      // how much less known somebody may be whom the text names in full further on
#define NAMED_BELOW 24      // names ahead in which a bare family name's bearer is looked for
#define TOO_EARLY (25 * 365) // days before a first office in which nobody writes of its holder
#define TO_COME (12 * 365)  // days before a first office in which its holder is in politics already

drg_err drg_cast_refused(const drg_cast *cast)
{
    if (cast->doc->arena.failed) return drg_doc_refused(cast->doc);
    return drg_names_refused(cast->scratch);
}

static uint32_t new_actor(drg_cast *cast, drg_actor_type type)
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

static drg_str number_key(const uint32_t *number)
{
    return (drg_str){(const char *)number, sizeof *number};
}

static uint32_t find_one(const drg_cast *cast, char space, drg_str key)
{
    uint32_t n;
    const uint32_t *items = drg_table_get(cast->table, space, key, &n);
    return n ? items[n - 1] : DRG_NONE;
}

static drg_str iso_of(const drg_cast *cast, uint32_t country)
{
    return country == DRG_NONE ? (drg_str){NULL, 0} : drg_know_country_at(cast->know, country)->iso3;
}

static drg_str kept(drg_cast *cast, drg_str s)
{
    char *copy = drg_arena_copy(&cast->doc->arena, s.p ? s.p : "", s.n);
    return copy ? (drg_str){copy, s.n} : (drg_str){NULL, 0};
}

static drg_str text_of(const drg_cast *cast, drg_range toks)
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
static void set_sectors(drg_actor *actor, drg_str list)
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
    uint32_t index = find_one(cast, 'c', number_key(&record));
    if (index != DRG_NONE) return index;
    if ((index = new_actor(cast, DRG_ACTOR_COUNTRY)) == DRG_NONE) return DRG_NONE;
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
    return drg_table_add(cast->table, cast->scratch, 'c', number_key(&record), index) ? index : DRG_NONE;
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
    set_sectors(actor, org->sector);
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
    if (toks.end - toks.first < 2 || !drg_word_lists("administration government regime cabinet", cast->names.keys[toks.end - 1])) return DRG_NONE;
    size_t n = drg_know_find(cast->know, drg_utf8_key(cast->scratch, text_of(cast, (drg_range){toks.first, toks.end - 1})), hits, DRG_NAMING_HITS);
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
    if (record != DRG_NONE) key = number_key(&record);
    else {
        key = drg_names_fold(cast->scratch, drg_utf8_key(cast->scratch, text_of(cast, naming->toks)));
        space = 'O';
    }
    uint32_t index = find_one(cast, space, key);
    if (index != DRG_NONE) return index;
    if ((index = new_actor(cast, DRG_ACTOR_ORG)) == DRG_NONE) return DRG_NONE;
    drg_actor *actor = &cast->doc->actors[index];
    actor->gender = DRG_GENDER_NEUTER;
    cast->more[index].named = 1;
    if (record != DRG_NONE) org_from_index(cast, index, record);
    else {
        actor->name = text_of(cast, naming->toks);
        uint32_t country = naming->country != DRG_NONE ? naming->country : country_of_head(cast, naming->toks);
        actor = &cast->doc->actors[index];
        cast->more[index].country = country;
        actor->country = iso_of(cast, country);
        set_sectors(actor, sector_in_name(cast, naming->toks));
        if (drg_str_is(actor->sectors[0], "JRN")) actor->type = DRG_ACTOR_MEDIA;
    }
    return drg_table_add(cast->table, cast->scratch, space, key, index) ? index : DRG_NONE;
}

uint32_t drg_cast_metonym(drg_cast *cast, uint32_t record)
{
    uint32_t index = find_one(cast, 'm', number_key(&record));
    if (index != DRG_NONE) return index;
    if ((index = new_actor(cast, DRG_ACTOR_ORG)) == DRG_NONE) return DRG_NONE;
    const drg_know_metonym *metonym = drg_know_metonym_at(cast->know, record);
    drg_actor *actor = &cast->doc->actors[index];
    actor->name = metonym->name;
    actor->country = metonym->country;
    actor->role = metonym->stands_for;
    actor->gender = DRG_GENDER_NEUTER;
    actor->known = 1;
    actor->how = DRG_HOW_METONYM;
    set_sectors(actor, metonym->sector);
    uint32_t country = drg_know_country_of(cast->know, metonym->country);
    cast->more[index].country = country == UINT32_MAX ? DRG_NONE : country;
    cast->more[index].metonym = record;
    cast->more[index].named = 1;
    return drg_table_add(cast->table, cast->scratch, 'm', number_key(&record), index) ? index : DRG_NONE;
}

uint32_t drg_cast_place(drg_cast *cast, const drg_naming *naming)
{
    drg_str key = drg_utf8_key(cast->scratch, text_of(cast, naming->toks));
    uint32_t index = find_one(cast, 'l', key);
    if (index != DRG_NONE) return index;
    if ((index = new_actor(cast, DRG_ACTOR_PLACE)) == DRG_NONE) return DRG_NONE;
    drg_actor *actor = &cast->doc->actors[index];
    uint32_t place = cast->doc->place_of ? cast->doc->place_of[naming->toks.first] : DRG_NONE;
    actor->name = text_of(cast, naming->toks);
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

// ---- persons ------------------------------------------------------------------------------------------------------------

static int kind_in(const drg_desc *desc, drg_str kind)
{
    for (uint32_t i = 0; i < desc->n_kinds; i++)
        if (drg_str_eq(desc->kinds[i], kind)) return 1;
    return 0;
}

// "The minister" may be of any department.
static int minister_of_any(const drg_desc *desc, drg_str kind, drg_str office)
{
    return desc->n_kinds > 0 && drg_str_is(desc->kinds[0], "minister") && drg_str_ends(kind, "_minister") && !drg_str_starts(kind, "prime") &&
           (!office.n || drg_str_find(office, DRG_STR("inister"), 0) != SIZE_MAX); // no Secretary of State
}

// Whether the index says that the person held such an office: 2 on the day, 1 at another time, 0 never.
static int held(const drg_cast *cast, uint32_t person, const drg_desc *desc, drg_str country, int32_t day)
{
    const drg_know_person *p = drg_know_person_at(cast->know, person);
    int best = 0;
    for (uint32_t i = p->office_first; i < p->office_end && i < p->office_first + 64; i++) {
        const drg_know_office *office = drg_know_office_at(cast->know, i);
        if (country.n && !drg_str_eq(office->country, country)) continue;
        if (desc && desc->n_kinds && !kind_in(desc, office->kind) && !minister_of_any(desc, office->kind, office->office)) continue;
        int on = day == DRG_NO_DAY || (office->start <= day && day <= office->end); // no day: any time will do
        if (on) return 2;
        best = 1;
    }
    return best;
}

// Whether all offices of the person ended long before the day: a namesake in today's news is likelier.
static int long_gone(const drg_cast *cast, uint32_t person)
{
    const drg_know_person *p = drg_know_person_at(cast->know, person);
    if (cast->day == DRG_NO_DAY || p->office_first == p->office_end) return 0;
    for (uint32_t i = p->office_first; i < p->office_end; i++)
        if ((int64_t)drg_know_office_at(cast->know, i)->end + LONG_AGO > cast->day) return 0;
    return 1;
}

// Whether all offices of the person begin long after the day: "President Roosevelt" of 1905 is not Franklin.
static int yet_to_come(const drg_cast *cast, uint32_t person)
{
    const drg_know_person *p = drg_know_person_at(cast->know, person);
    if (cast->day == DRG_NO_DAY || p->office_first == p->office_end) return 0;
    for (uint32_t i = p->office_first; i < p->office_end; i++)
        if ((int64_t)drg_know_office_at(cast->know, i)->start - TOO_EARLY < cast->day) return 0;
    return 1;
}

static int score_person(const drg_cast *cast, uint32_t person, const drg_desc *desc, uint32_t country)
{
    const drg_know_person *p = drg_know_person_at(cast->know, person);
    int score = drg_know_person_weight_on(cast->know, person, cast->day) - (long_gone(cast, person) ? 150 : 0) - (yet_to_come(cast, person) ? 500 : 0);
    drg_str iso = iso_of(cast, country);
    if (iso.n) {
        int fits = drg_str_eq(p->country, iso) || held(cast, person, NULL, iso, cast->day) > 0;
        score += fits ? 300 : -300;
    } else if (p->country.n) { // a person of a country that the text speaks of
        uint32_t home = drg_know_country_of(cast->know, p->country);
        if (home != UINT32_MAX && find_one(cast, 'c', number_key(&home)) != DRG_NONE) score += 30;
    }
    if (desc && desc->n_kinds) {
        int office = held(cast, person, desc, iso, cast->day);
        score += office == 2 ? 200 : office == 1 ? (desc->tenure == DRG_TENURE_FORMER ? 200 : 100) : -60;
    }
    return score;
}

static uint32_t best_person(const drg_cast *cast, const drg_know_hit *hits, uint32_t n, const drg_desc *desc, uint32_t country, int *score)
{
    uint32_t best = DRG_NONE;
    for (uint32_t i = 0; i < n; i++) {
        if (hits[i].kind != DRG_KNOW_PERSON) continue;
        int s = score_person(cast, hits[i].record, desc, country);
        if (best != DRG_NONE && s <= *score) continue;
        best = hits[i].record;
        *score = s;
    }
    return best;
}

static void person_names(drg_cast *cast, uint32_t index, drg_str given, drg_str family, drg_str full)
{
    drg_cast_actor *m = &cast->more[index];
    if (given.n > m->given.n) m->given = given;
    if (!m->family.n) m->family = family;
    drg_table_add(cast->table, cast->scratch, 'f', family, index);
    if (full.n) drg_table_add(cast->table, cast->scratch, 'n', full, index);
}

uint32_t drg_cast_labelled(drg_cast *cast, drg_str name, drg_str sector, uint32_t country, uint8_t gender)
{
    uint32_t index = find_one(cast, 't', name);
    if (index != DRG_NONE || !name.n) return index;
    if ((index = new_actor(cast, DRG_ACTOR_PERSON)) == DRG_NONE) return DRG_NONE;
    drg_actor *actor = &cast->doc->actors[index];
    actor->name = name;
    actor->gender = gender;
    actor->how = DRG_HOW_SPEAKER;
    if (country != DRG_NONE) actor->country = drg_know_country_at(cast->know, country)->iso3;
    cast->more[index].country = country;
    cast->more[index].text_country = country != DRG_NONE;
    if (sector.n) set_sectors(actor, sector);
    return drg_table_add(cast->table, cast->scratch, 't', name, index) ? index : DRG_NONE;
}

uint32_t drg_cast_known_person(drg_cast *cast, uint32_t record)
{
    uint32_t index = find_one(cast, 'p', number_key(&record));
    if (index != DRG_NONE) return index;
    if ((index = new_actor(cast, DRG_ACTOR_PERSON)) == DRG_NONE) return DRG_NONE;
    const drg_know_person *p = drg_know_person_at(cast->know, record);
    drg_actor *actor = &cast->doc->actors[index];
    actor->name = p->name;
    actor->id = p->id;
    actor->country = p->country;
    actor->gender = p->gender == 1 ? DRG_GENDER_MALE : p->gender == 2 ? DRG_GENDER_FEMALE : DRG_GENDER_UNKNOWN;
    actor->known = 1;
    actor->how = DRG_HOW_TABLE;
    uint32_t home = p->country.n ? drg_know_country_of(cast->know, p->country) : UINT32_MAX;
    cast->more[index].person = record;
    cast->more[index].country = home == UINT32_MAX ? DRG_NONE : home;
    cast->more[index].named = 1;
    drg_str key = drg_utf8_key(cast->scratch, p->name);
    size_t cut = key.n;
    while (cut > 0 && key.p[cut - 1] != ' ') cut--;
    drg_str family = p->family.n ? drg_utf8_key(cast->scratch, p->family) : drg_str_sub(key, cut, key.n);
    drg_str given = key;
    for (size_t i = 0; i < key.n; i++)
        if (key.p[i] == ' ') { given.n = i; break; }
    person_names(cast, index, drg_names_fold(cast->scratch, given), drg_names_fold(cast->scratch, family), drg_names_fold(cast->scratch, key));
    return drg_table_add(cast->table, cast->scratch, 'p', number_key(&record), index) ? index : DRG_NONE;
}

// "V." fits "Vladimir"; an unknown given name fits all.
static int given_fits(drg_str a, drg_str b)
{
    if (!a.n || !b.n || drg_str_eq(a, b)) return 1;
    return (a.n == 1 || b.n == 1) && a.p[0] == b.p[0];
}

static int gender_fits(int a, int b)
{
    return a == DRG_GENDER_UNKNOWN || b == DRG_GENDER_UNKNOWN || a == b;
}

// Of the document's bearers of a family name the one that the words fit, the latest first.
static uint32_t same_family(drg_cast *cast, drg_str family, drg_str given, const drg_desc *desc, uint32_t country)
{
    uint32_t n, best = DRG_NONE;
    int best_score = -1;
    const uint32_t *items = drg_table_get(cast->table, 'f', family, &n);
    for (uint32_t i = n; i-- > 0;) {
        const drg_actor *actor = &cast->doc->actors[items[i]];
        const drg_cast_actor *m = &cast->more[items[i]];
        if (!given_fits(given, m->given)) continue;
        if (desc && !gender_fits(desc->gender, actor->gender)) continue;
        int score = 1;
        if (country != DRG_NONE && m->country != DRG_NONE)
            score += m->country == country ? 4 : m->person != DRG_NONE && held(cast, m->person, NULL, iso_of(cast, country), cast->day) ? 2 : -3;
        if (desc && (desc->n_kinds || desc->title != DRG_NONE) && drg_cast_holds(cast, items[i], desc, DRG_NONE)) score += 2;
        if (score > best_score) {
            best = items[i];
            best_score = score;
        }
    }
    return best;
}

typedef struct person_key {
    drg_str given, family, full;
    int single;
    int syllables; // "In-young", "Jong-un": a given name of two syllables, which stands behind the family name
} person_key;

// "in-young", "jong-un": a given name of two syllables, which stands behind the family name.
static int syllables_last(drg_str key)
{
    size_t dash = drg_str_find(key, DRG_STR("-"), 0);
    return dash != SIZE_MAX && dash >= 1 && dash <= 6 && key.n > dash + 1 && key.n - dash - 1 <= 6 && drg_str_find(key, DRG_STR("-"), dash + 1) == SIZE_MAX;
}

// The words of a name as a key, without a nickname in quotation marks: 'Benjamin "Benny" Gantz'.
static drg_str name_words(drg_cast *cast, drg_range toks)
{
    drg_str key = drg_utf8_key(cast->scratch, text_of(cast, toks));
    drg_range nick = drg_names_nickname(cast->doc, toks.first, toks.end);
    if (nick.end <= nick.first) return key;
    drg_str before = drg_utf8_key(cast->scratch, text_of(cast, (drg_range){toks.first, nick.first}));
    drg_str behind = drg_utf8_key(cast->scratch, text_of(cast, (drg_range){nick.end, toks.end}));
    char *both = drg_arena_alloc(cast->scratch, before.n + behind.n + 2);
    if (!both || !before.n || !behind.n) return key;
    memcpy(both, before.p, before.n);
    both[before.n] = ' ';
    memcpy(both + before.n + 1, behind.p, behind.n);
    return (drg_str){both, before.n + 1 + behind.n};
}

static person_key person_key_of(drg_cast *cast, drg_range toks)
{
    person_key key = {{NULL, 0}, {NULL, 0}, {NULL, 0}, 0, 0};
    drg_str text = name_words(cast, toks);
    size_t first = 0, last = text.n;
    while (first < text.n && text.p[first] != ' ') first++;
    while (last > 0 && text.p[last - 1] != ' ') last--;
    key.single = last == 0;
    key.full = drg_names_fold(cast->scratch, text);
    key.family = drg_names_fold(cast->scratch, drg_str_sub(text, last, text.n));
    key.syllables = !key.single && syllables_last(drg_str_sub(text, last, text.n));
    if (!key.single) key.given = drg_names_fold(cast->scratch, drg_str_sub(text, 0, first));
    return key;
}

// "Maria Gonzales" is not Mario Gonzalez.
static int other_gender(const drg_cast *cast, uint32_t person, drg_str first_key)
{
    uint8_t said = drg_know_gender_of_given_name(cast->know, first_key), known = drg_know_person_at(cast->know, person)->gender;
    return (said == 1 || said == 2) && known && said != known;
}

// The index's record for the name, or DRG_NONE. A family name alone must mean somebody likely, or fit the title.
static uint32_t look_up_person(drg_cast *cast, const drg_naming *naming, const drg_desc *desc, uint32_t country, int single)
{
    drg_know_hit loose[LOOSE_HITS];
    int score = 0;
    uint32_t record = best_person(cast, naming->hits, naming->n_hits, desc, country, &score);
    if (record != DRG_NONE && naming->record == record && !single && score > -200) return record;
    if (record != DRG_NONE && score >= (single ? 100 : -100)) return record;
    if (record != DRG_NONE) return DRG_NONE;
    drg_str key = name_words(cast, naming->toks);
    if (!single && naming->n_hits == 0 && drg_names_nickname(cast->doc, naming->toks.first, naming->toks.end).end) {
        drg_know_hit hits[DRG_NAMING_HITS];
        size_t n_exact = drg_know_find(cast->know, key, hits, DRG_NAMING_HITS);
        record = best_person(cast, hits, (uint32_t)(n_exact < DRG_NAMING_HITS ? n_exact : DRG_NAMING_HITS), desc, country, &score);
        if (record != DRG_NONE && score >= -100) return record;
    }
    size_t n = single ? drg_know_find_loose(cast->know, key, loose, LOOSE_HITS) : drg_persons_loose(cast->know, key, loose, LOOSE_HITS);
    if (n > LOOSE_HITS) n = LOOSE_HITS;
    size_t kept_hits = 0;
    for (size_t i = 0; i < n && !single; i++) {
        drg_str other = loose[i].kind == DRG_KNOW_PERSON ? drg_utf8_key(cast->scratch, drg_know_person_at(cast->know, loose[i].record)->name) : (drg_str){NULL, 0};
        if (other.n && drg_persons_unlike(key, other, drg_know_person_at(cast->know, loose[i].record)->country, country != DRG_NONE)) continue;
        loose[kept_hits++] = loose[i];
    }
    if (!single) n = kept_hits;
    record = best_person(cast, loose, (uint32_t)n, desc, country, &score);
    if (record == DRG_NONE || single) return record != DRG_NONE && score >= 250 ? record : DRG_NONE;
    return score >= 60 && !other_gender(cast, record, cast->names.keys[naming->toks.first]) ? record : DRG_NONE;
}

static uint32_t new_person(drg_cast *cast, const drg_naming *naming)
{
    uint32_t index = new_actor(cast, DRG_ACTOR_PERSON);
    if (index == DRG_NONE) return DRG_NONE;
    drg_actor *actor = &cast->doc->actors[index];
    actor->name = text_of(cast, naming->toks);
    actor->how = DRG_HOW_NEW;
    cast->more[index].named = 1;
    return index;
}

static void given_gender(drg_cast *cast, uint32_t index, drg_str first_key)
{
    drg_actor *actor = &cast->doc->actors[index];
    if (actor->gender != DRG_GENDER_UNKNOWN) return;
    uint8_t g = drg_know_gender_of_given_name(cast->know, first_key);
    if (g == 1) actor->gender = DRG_GENDER_MALE;
    if (g == 2) actor->gender = DRG_GENDER_FEMALE;
}

// The next naming of a person in full whose last word is this family name, or NULL.
static const drg_naming *named_below(drg_cast *cast, const drg_naming *naming, drg_str family)
{
    uint32_t at = (uint32_t)(naming - cast->names.all), last = at + NAMED_BELOW < cast->names.n ? at + NAMED_BELOW : cast->names.n;
    for (uint32_t i = at + 1; i < last; i++) {
        const drg_naming *n = &cast->names.all[i];
        if (n->sense != DRG_SENSE_PERSON || n->toks.end - n->toks.first < 2) continue;
        if (drg_str_eq(drg_names_fold(cast->scratch, cast->names.keys[n->toks.end - 1]), family)) return n;
        person_key full = person_key_of(cast, n->toks); // "Kim", then "Kim Jong-un"
        if (full.syllables && drg_str_eq(full.given, family)) return n;
    }
    return NULL;
}

uint32_t drg_cast_person(drg_cast *cast, const drg_naming *naming, const drg_desc *desc, drg_how *how)
{
    uint32_t country = desc ? drg_cast_desc_country(cast, desc, DRG_NONE) : DRG_NONE;
    person_key key = person_key_of(cast, naming->toks);
    uint32_t index = key.single ? DRG_NONE : find_one(cast, 'n', key.full);
    *how = DRG_HOW_SAME_NAME;
    if (index == DRG_NONE && key.single) {
        index = same_family(cast, key.family, key.given, desc, country);
        *how = DRG_HOW_LAST_NAME;
    }
    if (index == DRG_NONE) {
        uint32_t record = look_up_person(cast, naming, desc, country, key.single);
        const drg_naming *full = record != DRG_NONE && key.single ? named_below(cast, naming, key.family) : NULL;
        drg_how below;
        uint32_t named = full ? drg_cast_person(cast, full, NULL, &below) : DRG_NONE; // "Trump and Kim" above "Kim Jong-un": who is named there, if as well known
        uint32_t known = named == DRG_NONE ? DRG_NONE : cast->more[named].person;
        if (known != DRG_NONE && known != record &&
            drg_know_person_weight_on(cast->know, known, cast->day) + NAMED_BONUS >= drg_know_person_weight_on(cast->know, record, cast->day)) {
            record = DRG_NONE;
            index = named;
            *how = DRG_HOW_LAST_NAME;
        }
        if (record != DRG_NONE) {
            index = find_one(cast, 'p', number_key(&record));
            *how = index != DRG_NONE ? DRG_HOW_SAME_NAME : DRG_HOW_TABLE;
            if (index == DRG_NONE) index = drg_cast_known_person(cast, record);
            if (index == DRG_NONE) return DRG_NONE;
        }
    }
    if (index == DRG_NONE && !key.single) {
        index = same_family(cast, key.family, key.given, desc, country);
        if (index != DRG_NONE && !cast->doc->actors[index].known && cast->more[index].given.n == 0)
            cast->doc->actors[index].name = text_of(cast, naming->toks); // "Klimov", then "Andrey Klimov"
    }
    if (index == DRG_NONE && key.single) { // "SUMMIT COLLAPSES AS KHRUSHCHEV WALKS OUT": the headline's name, named in full below
        const drg_naming *full = named_below(cast, naming, key.family);
        drg_how below;
        if (full) index = drg_cast_person(cast, full, NULL, &below);
        *how = DRG_HOW_LAST_NAME;
    }
    if (index == DRG_NONE && naming->weak) return DRG_NONE;
    if (index == DRG_NONE) {
        *how = DRG_HOW_NEW;
        index = new_person(cast, naming);
        if (index == DRG_NONE) return DRG_NONE;
    }
    if (!key.single) given_gender(cast, index, cast->names.keys[naming->toks.first]);
    if (!key.single && (key.syllables || // "Lee In-young", although Lee is a given name, too
                        !drg_know_gender_of_given_name(cast->know, cast->names.keys[naming->toks.first])))
        drg_table_add(cast->table, cast->scratch, 'f', key.given, index); // "Choi Jong Kun" may be called Choi
    person_names(cast, index, key.given, key.family, key.single ? (drg_str){NULL, 0} : key.full);
    return index;
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
    if (m->n_roles < 3) m->roles[m->n_roles++] = drg_utf8_key(cast->scratch, text_of(cast, desc->words));
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
        if (desc->tenure == DRG_TENURE_FORMER && drg_str_starts(sector, "GOV")) set_sectors(actor, DRG_STR("ELI"));
        else set_sectors(actor, sector);
        m->text_sector = (uint8_t)(telling(desc) && (!rank || m->person != DRG_NONE));
        m->former = desc->tenure == DRG_TENURE_FORMER;
        actor->role = desc->title != DRG_NONE ? drg_know_title_at(cast->know, desc->title)->title
                                              : drg_utf8_lowered(&cast->doc->arena, text_of(cast, desc->words));
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
    uint32_t index = new_actor(cast, type);
    if (index == DRG_NONE) return DRG_NONE;
    drg_range toks = desc->toks;
    while (toks.first < desc->words.first && (skips(cast->doc, toks.first) || (cast->doc->date_of && cast->doc->date_of[toks.first] != DRG_NONE))) toks.first++;
    drg_actor *actor = &cast->doc->actors[index];
    actor->name = text_of(cast, toks);
    actor->plural = desc->plural;
    actor->how = DRG_HOW_DESCRIPTION;
    actor->gender = type == DRG_ACTOR_PERSON ? desc->gender : DRG_GENDER_NEUTER;
    cast->more[index].country = drg_cast_desc_country(cast, desc, owner);
    drg_cast_learn(cast, index, desc);
    if (type != DRG_ACTOR_PERSON && desc->sector.n) {
        drg_str sector = sector_of(cast, desc, cast->more[index].country, owner); // may make the body's actor, and so move the arrays
        actor = &cast->doc->actors[index];
        set_sectors(actor, sector);
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
        if (!m->text_sector && !actor->sectors[0].n) set_sectors(actor, sector_to_come(cast, m->person));
        return;
    }
    const drg_know_office *office = drg_know_office_at(cast->know, at);
    if (cast->day == DRG_NO_DAY) former = 0; // without a day the text may well be of that time
    if (!m->text_sector) {
        if (former) set_sectors(actor, DRG_STR("ELI"));
        else set_sectors(actor, office->sector);
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

int drg_cast_holds(const drg_cast *cast, uint32_t index, const drg_desc *desc, uint32_t country)
{
    const drg_actor *actor = &cast->doc->actors[index];
    const drg_cast_actor *m = &cast->more[index];
    if (actor->type != DRG_ACTOR_PERSON || !gender_fits(desc->gender, actor->gender)) return 0;
    drg_str iso = iso_of(cast, country);
    int text = 0;
    for (uint32_t i = 0; i < m->n_titles && !text; i++) text = m->titles[i] == desc->title;
    for (uint32_t i = 0; i < m->n_kinds && !text; i++)
        text = kind_in(desc, m->kinds[i]) || (m->person == DRG_NONE && minister_of_any(desc, m->kinds[i], (drg_str){NULL, 0}));
    if (text && m->former == (desc->tenure == DRG_TENURE_FORMER) && (country == DRG_NONE || m->country == country)) return 1;
    if (m->person == DRG_NONE || !desc->n_kinds) return 0;
    int office = held(cast, m->person, desc, iso, cast->day);
    return desc->tenure == DRG_TENURE_FORMER ? office == 1 : office == 2;
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
    uint32_t index = new_actor(cast, DRG_ACTOR_GROUP);
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
