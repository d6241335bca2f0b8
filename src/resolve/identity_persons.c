// SPDX-License-Identifier: MIT
//
// identity_persons -- whom a person's name means: somebody of the document, of the index, or somebody new; see cast.h.
//
// Reads    namings of persons, the descriptions beside them, the knowledge index
// Writes   doc->actors, the tables of names (given, family, full)
// Method   names are looked for in the document first, then in the index; the bearers of a name are ranked by the weight
//          of the office they held on the day, by the country and the office that the text says
// Rule     a full name earlier in the document wins over a better known bearer of the family name

#include "resolve/identity.h"
#include "resolve/persons.h"

#include "base/utf8.h"

#define LONG_AGO (40 * 365) // days after which a former holder is hardly in the news
#define LOOSE_HITS 16       // bearers of a name spelled otherwise that are weighed
#define NAMED_BONUS 60      // how much less known somebody may be whom the text names in full further on
#define NAMED_BELOW 24      // names ahead in which a bare family name's bearer is looked for
#define TOO_EARLY (25 * 365) // days before a first office in which nobody writes of its holder

// ---- offices that the index tells -----------------------------------------------------------------------------------

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

static int gender_fits(int a, int b)
{
    return a == DRG_GENDER_UNKNOWN || b == DRG_GENDER_UNKNOWN || a == b;
}

int drg_cast_holds(const drg_cast *cast, uint32_t index, const drg_desc *desc, uint32_t country)
{
    const drg_actor *actor = &cast->doc->actors[index];
    const drg_cast_actor *m = &cast->more[index];
    if (actor->type != DRG_ACTOR_PERSON || !gender_fits(desc->gender, actor->gender)) return 0;
    drg_str iso = drg_cast_iso(cast, country);
    int text = 0;
    for (uint32_t i = 0; i < m->n_titles && !text; i++) text = m->titles[i] == desc->title;
    for (uint32_t i = 0; i < m->n_kinds && !text; i++)
        text = kind_in(desc, m->kinds[i]) || (m->person == DRG_NONE && minister_of_any(desc, m->kinds[i], (drg_str){NULL, 0}));
    if (text && m->former == (desc->tenure == DRG_TENURE_FORMER) && (country == DRG_NONE || m->country == country)) return 1;
    if (m->person == DRG_NONE || !desc->n_kinds) return 0;
    int office = held(cast, m->person, desc, iso, cast->day);
    return desc->tenure == DRG_TENURE_FORMER ? office == 1 : office == 2;
}

// ---- the likeliest bearer of a name ---------------------------------------------------------------------------------

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
    drg_str iso = drg_cast_iso(cast, country);
    if (iso.n) {
        int fits = drg_str_eq(p->country, iso) || held(cast, person, NULL, iso, cast->day) > 0;
        score += fits ? 300 : -300;
    } else if (p->country.n) { // a person of a country that the text speaks of
        uint32_t home = drg_know_country_of(cast->know, p->country);
        if (home != UINT32_MAX && drg_cast_find(cast, 'c', drg_cast_number_key(&home)) != DRG_NONE) score += 30;
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

// ---- the document's persons -----------------------------------------------------------------------------------------

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
    uint32_t index = drg_cast_find(cast, 't', name);
    if (index != DRG_NONE || !name.n) return index;
    if ((index = drg_cast_new(cast, DRG_ACTOR_PERSON)) == DRG_NONE) return DRG_NONE;
    drg_actor *actor = &cast->doc->actors[index];
    actor->name = name;
    actor->gender = gender;
    actor->how = DRG_HOW_SPEAKER;
    if (country != DRG_NONE) actor->country = drg_know_country_at(cast->know, country)->iso3;
    cast->more[index].country = country;
    cast->more[index].text_country = country != DRG_NONE;
    if (sector.n) drg_cast_set_sectors(actor, sector);
    return drg_table_add(cast->table, cast->scratch, 't', name, index) ? index : DRG_NONE;
}

uint32_t drg_cast_known_person(drg_cast *cast, uint32_t record)
{
    uint32_t index = drg_cast_find(cast, 'p', drg_cast_number_key(&record));
    if (index != DRG_NONE) return index;
    if ((index = drg_cast_new(cast, DRG_ACTOR_PERSON)) == DRG_NONE) return DRG_NONE;
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
    return drg_table_add(cast->table, cast->scratch, 'p', drg_cast_number_key(&record), index) ? index : DRG_NONE;
}

// "V." fits "Vladimir"; an unknown given name fits all.
static int given_fits(drg_str a, drg_str b)
{
    if (!a.n || !b.n || drg_str_eq(a, b)) return 1;
    return (a.n == 1 || b.n == 1) && a.p[0] == b.p[0];
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
            score += m->country == country ? 4 : m->person != DRG_NONE && held(cast, m->person, NULL, drg_cast_iso(cast, country), cast->day) ? 2 : -3;
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
    drg_str key = drg_utf8_key(cast->scratch, drg_cast_words(cast, toks));
    drg_range nick = drg_names_nickname(cast->doc, toks.first, toks.end);
    if (nick.end <= nick.first) return key;
    drg_str before = drg_utf8_key(cast->scratch, drg_cast_words(cast, (drg_range){toks.first, nick.first}));
    drg_str behind = drg_utf8_key(cast->scratch, drg_cast_words(cast, (drg_range){nick.end, toks.end}));
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
    uint32_t index = drg_cast_new(cast, DRG_ACTOR_PERSON);
    if (index == DRG_NONE) return DRG_NONE;
    drg_actor *actor = &cast->doc->actors[index];
    actor->name = drg_cast_words(cast, naming->toks);
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
    uint32_t index = key.single ? DRG_NONE : drg_cast_find(cast, 'n', key.full);
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
            index = drg_cast_find(cast, 'p', drg_cast_number_key(&record));
            *how = index != DRG_NONE ? DRG_HOW_SAME_NAME : DRG_HOW_TABLE;
            if (index == DRG_NONE) index = drg_cast_known_person(cast, record);
            if (index == DRG_NONE) return DRG_NONE;
        }
    }
    if (index == DRG_NONE && !key.single) {
        index = same_family(cast, key.family, key.given, desc, country);
        if (index != DRG_NONE && !cast->doc->actors[index].known && cast->more[index].given.n == 0)
            cast->doc->actors[index].name = drg_cast_words(cast, naming->toks); // "Klimov", then "Andrey Klimov"
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
