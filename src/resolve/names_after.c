// SPDX-License-Identifier: MIT
//
// names_after -- second looks at names, when all of the text is known: regions, national bodies, family names; see namescan.h.

#include "resolve/namescan.h"

// A treaty, war or prize with a place in its name: "Minsk Agreements", "Paris Agreement" are things, unless lower case
// ("Minsk agreements"), where the place is a modifier.
void drg_scan_thing(drg_scan *s, drg_naming *n)
{
    const drg_doc *doc = s->doc;
    uint32_t up = doc->tokens[n->head].head;
    if (n->sense == DRG_SENSE_PERSON || up == DRG_NONE || up != n->toks.end) return;
    if (drg_word_find(s->out->keys[up], DRG_WORD_TREATY_NOUN) && n->sense != DRG_SENSE_DEMONYM && drg_names_capital(&doc->tokens[up]))
        n->use = DRG_USE_MODIFIER;
}

// "Rubio of Florida, Lee of Utah and Perdue of Georgia": a name that is a country and also a region of another country
// is the region when regions of that country stand near it, and nothing of the country itself.
void drg_scan_state_or_country(drg_scan *s, uint32_t index)
{
    drg_naming *n = &s->out->all[index];
    const drg_know_hit *hit = n->sense == DRG_SENSE_COUNTRY ? drg_names_hit(n, DRG_KNOW_PLACE) : NULL;
    if (!hit || drg_know_place_at(s->know, hit->record)->kind != DRG_PLACE_REGION) return;
    uint32_t other = drg_scan_country(s->know, drg_know_place_at(s->know, hit->record)->country), regions = 0;
    uint32_t first = index > 5 ? index - 5 : 0, last = index + 6 < s->out->n ? index + 6 : s->out->n;
    for (uint32_t i = first; i < last; i++) {
        const drg_naming *o = &s->out->all[i];
        if (o->sense != DRG_SENSE_COUNTRY && o->sense != DRG_SENSE_PERSON && o->country == n->country) return; // "Georgian", "Tbilisi"
        regions += o->sense == DRG_SENSE_PLACE && o->country == other && o->country != n->country;
    }
    if (regions < 2 || other == n->country || other == DRG_NONE) return;
    drg_scan_mean(n, DRG_SENSE_PLACE, hit->record, other, "region among regions");
}

// Kinds of body of which many countries have one by the same name: "National Assembly", "Labour Party".
static int common_to_many(drg_str kind)
{
    return drg_str_is(kind, "party") || drg_str_is(kind, "parliament") || drg_str_is(kind, "lower house") || drg_str_is(kind, "upper house") ||
           drg_str_is(kind, "ministry");
}

// "Israeli | Foreign Ministry", "Egypt's | Foreign Ministry": the body is that country's, and may be known under both words.
void drg_scan_national_body(drg_scan *s, uint32_t index)
{
    drg_naming *n = &s->out->all[index];
    if (n->sense == DRG_SENSE_ORG && n->record != DRG_NONE && n->country == DRG_NONE && n->toks.end - n->toks.first >= 2 && n->toks.first > 0 &&
        drg_str_is(s->doc->tokens[n->toks.first - 1].xpos, "PRP$"))
        drg_scan_mean(n, DRG_SENSE_ORG, DRG_NONE, DRG_NONE, "a national body"); // "members of his Security Council"
    if (index > 0 && n->sense == DRG_SENSE_ORG && n->country != DRG_NONE && n->record != DRG_NONE && n->toks.end - n->toks.first == 1 &&
        common_to_many(drg_know_org_at(s->know, n->record)->kind)) { // "the Polish | Senate" is not the American one
        const drg_naming *land = &s->out->all[index - 1];
        int near = land->toks.end == n->toks.first && s->doc->tokens[land->toks.first].sent == s->doc->tokens[n->toks.first].sent;
        if (near && (land->sense == DRG_SENSE_DEMONYM || land->sense == DRG_SENSE_COUNTRY) && land->country != n->country)
            drg_scan_mean(n, DRG_SENSE_ORG, DRG_NONE, land->country, "a national body");
    }
    if (index == 0 || n->sense != DRG_SENSE_ORG || n->country != DRG_NONE || (n->record != DRG_NONE && n->toks.end - n->toks.first < 2)) return;
    if (n->record != DRG_NONE && n->use == DRG_USE_MODIFIER) return;
    const drg_naming *before = &s->out->all[index - 1];
    uint32_t gap = n->toks.first - before->toks.end;
    int poss = gap == 1 && s->doc->tokens[before->toks.end].rel == DRG_REL_CASE;
    if ((gap != 0 && !poss) || (before->sense != DRG_SENSE_DEMONYM && before->sense != DRG_SENSE_COUNTRY)) return;
    if (s->doc->tokens[before->toks.first].sent != s->doc->tokens[n->toks.first].sent) return;
    drg_know_hit hits[DRG_NAMING_HITS];
    uint8_t found = gap ? 0 : drg_scan_hits(s, before->toks.first, n->toks.end, hits);
    n->country = before->country;
    n->record = DRG_NONE;
    for (uint8_t i = 0; i < found; i++)
        if (hits[i].kind == DRG_KNOW_ORG) {
            n->record = hits[i].record;
            return;
        }
}

// How many names near `index` are of a country.
static uint32_t names_near(const drg_scan *s, uint32_t index, uint32_t country)
{
    uint32_t first = index > 30 ? index - 30 : 0, last = index + 30 < s->out->n ? index + 30 : s->out->n, n = 0;
    for (uint32_t i = first; i < last; i++)
        n += i != index && s->out->all[i].country == country && s->out->all[i].record != s->out->all[index].record;
    return n;
}

// "Civic Platform", "the Labour Party": of several countries' bodies the one whose country is told of; a party of a
// country that is not told of at all is another one, which the index does not have.
void drg_scan_which_body(drg_scan *s, uint32_t index)
{
    drg_naming *n = &s->out->all[index];
    if (n->sense != DRG_SENSE_ORG || n->record == DRG_NONE || n->country == DRG_NONE) return;
    uint32_t best = DRG_NONE, most = 0;
    for (uint32_t i = 0; i < n->n_hits; i++) {
        if (n->hits[i].kind != DRG_KNOW_ORG) continue;
        uint32_t country = drg_scan_country(s->know, drg_know_org_at(s->know, n->hits[i].record)->plover);
        uint32_t near = country == DRG_NONE ? 0 : names_near(s, index, country);
        if (near <= most) continue;
        best = n->hits[i].record;
        most = near;
    }
    if (best != DRG_NONE) drg_scan_mean(n, DRG_SENSE_ORG, best, drg_scan_country(s->know, drg_know_org_at(s->know, best)->plover), "organisation");
    else if (common_to_many(drg_know_org_at(s->know, n->record)->kind)) drg_scan_mean(n, DRG_SENSE_ORG, DRG_NONE, DRG_NONE, "body of the same name");
}

// "PRM", an office of the State Department: no Dominican party where nothing Dominican stands near.
void drg_scan_foreign_acronym(drg_scan *s, uint32_t index)
{
    drg_naming *n = &s->out->all[index];
    if (n->sense != DRG_SENSE_ORG || n->record == DRG_NONE || n->country == DRG_NONE || n->toks.end - n->toks.first != 1) return;
    const drg_know_org *org = drg_know_org_at(s->know, n->record);
    if (!drg_names_all_caps(&s->doc->tokens[n->toks.first]) || s->out->keys[n->toks.first].n > 3) return;
    if (!drg_str_is(org->kind, "party") && !drg_str_is(org->kind, "company")) return;
    uint32_t first = index > 30 ? index - 30 : 0, last = index + 30 < s->out->n ? index + 30 : s->out->n;
    for (uint32_t i = first; i < last; i++)
        if (s->out->all[i].country == n->country && s->out->all[i].record != n->record) return;
    drg_scan_mean(n, DRG_SENSE_ORG, DRG_NONE, DRG_NONE, "short name of a body of a country that is not told of");
}

// ---- family names alone ----------------------------------------------------------------------------------------------

// A small open-addressed set of keys, as large as the text needs.
typedef struct key_set {
    drg_str *slots;
    uint32_t mask;
} key_set;

static drg_err set_make(key_set *set, drg_arena *scratch, uint32_t n)
{
    uint32_t size = 16;
    while (size < 2 * n && size < (1u << 30)) size *= 2;
    set->slots = DRG_ARENA_ARRAY(scratch, drg_str, size);
    set->mask = size - 1;
    return set->slots ? DRG_OK : drg_names_refused(scratch);
}

static int set_has(key_set *set, drg_str key, int add)
{
    uint32_t i = (uint32_t)drg_str_hash(key) & set->mask;
    for (; set->slots[i].p; i = (i + 1) & set->mask)
        if (drg_str_eq(set->slots[i], key)) return 1;
    if (add) set->slots[i] = key;
    return 0;
}

static drg_str family_key(const drg_scan *s, uint32_t t)
{
    drg_str key = drg_names_fold(s->scratch, s->out->keys[t]);
    return key.p ? key : s->out->keys[t];
}

// "the North", "the South" where Korea is told of near by: the states. DRG_NONE: neither. near: the naming that comes next.
static uint32_t compass_state(const drg_scan *s, const drg_namings *names, uint32_t near, uint32_t t)
{
    const drg_doc *doc = s->doc;
    if (t == 0 || !drg_names_capital(&doc->tokens[t]) || !drg_str_is(s->out->keys[t - 1], "the")) return DRG_NONE;
    int north = drg_str_is(s->out->keys[t], "north");
    if (!north && !drg_str_is(s->out->keys[t], "south")) return DRG_NONE;
    if (t + 1 < doc->n_tokens && (doc->tokens[t + 1].upos == DRG_UPOS_PROPN || drg_names_capital(&doc->tokens[t + 1]))) return DRG_NONE;
    uint32_t own = drg_scan_country(s->know, north ? DRG_STR("PRK") : DRG_STR("KOR"));
    uint32_t north_korea = drg_scan_country(s->know, DRG_STR("PRK"));
    uint32_t first = near > 40 ? near - 40 : 0, last = near + 20 < names->n ? near + 20 : names->n;
    for (uint32_t i = first; i < last; i++)
        if (names->all[i].country == north_korea && names->all[i].sense != DRG_SENSE_PERSON) return own;
    return DRG_NONE;
}

// A weak one-word name is a person's when the text has a full name that ends in it ("Andrey Klimov ... Klimov"), or where
// the index knows it as nothing else and the tagger holds it for a name; else it is dropped.
drg_err drg_scan_families(drg_scan *s)
{
    key_set families;
    DRG_TRY(set_make(&families, s->scratch, 2 * s->out->n));
    for (uint32_t i = 0; i < s->out->n; i++) {
        const drg_naming *n = &s->out->all[i];
        if (n->sense != DRG_SENSE_PERSON || n->toks.end - n->toks.first < 2) continue;
        set_has(&families, family_key(s, n->toks.end - 1), 1);
        if (!drg_know_gender_of_given_name(s->know, s->out->keys[n->toks.first])) set_has(&families, family_key(s, n->toks.first), 1); // "Choi Jong Kun"
    }
    drg_namings full = *s->out; // then all namings again, in order, with the family names that stood alone
    s->out->all = NULL;
    s->out->n = s->out->cap = 0;
    uint32_t next = 0;
    for (uint32_t t = 0; t < s->doc->n_tokens; t++) {
        uint32_t state = compass_state(s, &full, next, t);
        if (full.at[t] == DRG_NONE && state != DRG_NONE) {
            drg_naming *n = drg_scan_push(s, (drg_range){t, t + 1}, DRG_NONE);
            if (!n) return drg_names_refused(s->scratch);
            drg_scan_mean(n, DRG_SENSE_COUNTRY, state, state, "half of a divided land");
            continue;
        }
        if (full.at[t] == DRG_NONE) {
            if (s->doc->tokens[t].upos != DRG_UPOS_PROPN || !drg_names_capital(&s->doc->tokens[t]) || !set_has(&families, family_key(s, t), 0) || drg_scan_determined(s->doc, t) ||
                drg_scan_title_word(s, t))
                continue;
            drg_naming *n = drg_scan_push(s, (drg_range){t, t + 1}, DRG_NONE);
            if (!n) return drg_names_refused(s->scratch);
            drg_scan_mean(n, DRG_SENSE_PERSON, DRG_NONE, DRG_NONE, "family name of somebody named in full");
            continue;
        }
        if (next >= full.n || full.all[next].toks.first != t) continue;
        drg_naming *n = drg_scan_push(s, full.all[next].toks, full.all[next].name);
        if (!n) return drg_names_refused(s->scratch);
        *n = full.all[next++];
        if (state != DRG_NONE && n->toks.end == t + 1) drg_scan_mean(n, DRG_SENSE_COUNTRY, state, state, "half of a divided land");
        int open = n->sense == DRG_SENSE_NONE || n->sense == DRG_SENSE_PLACE || n->sense == DRG_SENSE_ORG || n->sense == DRG_SENSE_THING;
        if ((n->sense == DRG_SENSE_CITY || n->sense == DRG_SENSE_COUNTRY) && drg_names_use(s->doc, &full, n->head) == DRG_USE_ACTOR)
            open = 1; // "Valeska Paris ... Paris claims"
        if (open && n->toks.end - n->toks.first == 1 && !drg_scan_determined(s->doc, n->head) && set_has(&families, family_key(s, t), 0))
            drg_scan_mean_person(s, n, "family name of somebody named in full");
    }
    // What stays without a sense is no name: its tokens are free for descriptions.
    uint32_t kept = 0;
    for (uint32_t i = 0; i < s->out->n; i++) {
        if (s->out->all[i].sense == DRG_SENSE_NONE) continue;
        s->out->all[kept++] = s->out->all[i];
    }
    s->out->n = kept;
    for (uint32_t t = 0; t < s->doc->n_tokens; t++) s->out->at[t] = DRG_NONE;
    for (uint32_t i = 0; i < kept; i++)
        for (uint32_t t = s->out->all[i].toks.first; t < s->out->all[i].toks.end; t++) s->out->at[t] = i;
    return DRG_OK;
}
