// SPDX-License-Identifier: MIT
//
// places -- which of the places of a name is meant, and where it lies.
//
// Reads    namings (names.c), the gazetteer of the knowledge index
// Writes   doc->places, doc->place_of
// Method   each bearer of the name is scored: a country or region named right behind it ("Paris, Texas") decides; else how
//          often the text names its country, whether it is a capital or seat, and how many live there
// Rule     a place that acts ("Moscow said") is no place here; one that only modifies ("Geneva talks") is; "the Belarusian capital" is, and so
//          is "the capital" where one was told before
// Rule     one sense a document: the bearer chosen for a spelling stays, unless a country beside it says otherwise
// Cost     linear in names; at most MOST_COUNTRIES countries are counted

#include "resolve/names.h"
#include "resolve/resolve.h"

#include "base/utf8.h"
#include "resolve/words.h"

#define MOST_COUNTRIES 48
#define MOST_BEARERS 32
#define MOST_CHOSEN 64

typedef struct chosen {
    drg_str key;
    uint32_t record;
} chosen;

typedef struct atlas {
    drg_doc *doc;
    const drg_know *know;
    drg_arena *scratch;
    drg_namings names;
    struct { uint32_t record, count; } countries[MOST_COUNTRIES];
    uint32_t n_countries;
    chosen settled[MOST_CHOSEN]; // the latest spellings and what they meant
    uint32_t n_settled;
    uint32_t capital; // record of the capital that the text is written from, else of the only one told, or UINT32_MAX
    int dateline, several;
} atlas;

static void count_country(atlas *a, uint32_t record)
{
    for (uint32_t i = 0; i < a->n_countries; i++)
        if (a->countries[i].record == record) {
            a->countries[i].count++;
            return;
        }
    if (a->n_countries == MOST_COUNTRIES) return;
    a->countries[a->n_countries].record = record;
    a->countries[a->n_countries++].count = 1;
}

static uint32_t mentions_of(const atlas *a, drg_str iso3)
{
    uint32_t record = iso3.n ? drg_know_country_of(a->know, iso3) : UINT32_MAX;
    for (uint32_t i = 0; i < a->n_countries; i++)
        if (a->countries[i].record == record) return a->countries[i].count;
    return 0;
}

// The naming right behind a comma or bracket: "Paris, Texas", "Tripoli (Libya)"; or behind "in": "Hama in Syria".
static const drg_naming *beside(const atlas *a, const drg_naming *n)
{
    uint32_t t = n->toks.end, end = a->doc->sents[a->doc->tokens[n->toks.first].sent].toks.end;
    if (t + 1 >= end) return NULL;
    drg_str form = a->doc->tokens[t].form;
    if (!drg_str_is(form, ",") && !drg_str_is(form, "(") && !drg_str_is(form, "in")) return NULL;
    uint32_t at = a->names.at[t + 1];
    return at == DRG_NONE ? NULL : &a->names.all[at];
}

// Bits in a number: a coarse logarithm that is the same everywhere.
static int bits(uint32_t n)
{
    int count = 0;
    for (; n; n >>= 1) count++;
    return count;
}

static int lies_in(const atlas *a, const drg_know_place *place, const drg_naming *region)
{
    if (region->sense == DRG_SENSE_COUNTRY || region->sense == DRG_SENSE_CITY)
        if (drg_str_eq(place->country, drg_know_country_at(a->know, region->country)->iso3)) return 1;
    char one[96], two[96];
    drg_str admin = {one, drg_utf8_key_into(one, sizeof one, place->admin1)};
    for (uint32_t i = 0; i < region->n_hits; i++) {
        if (region->hits[i].kind == DRG_KNOW_COUNTRY && drg_str_eq(place->country, drg_know_country_at(a->know, region->hits[i].record)->iso3)) return 1;
        if (region->hits[i].kind != DRG_KNOW_PLACE || !admin.n) continue;
        const drg_know_place *r = drg_know_place_at(a->know, region->hits[i].record);
        drg_str name = {two, drg_utf8_key_into(two, sizeof two, r->name)};
        if (drg_str_eq(name, admin) && drg_str_eq(r->country, place->country)) return 1;
    }
    return 0;
}

static int score_place(const atlas *a, const drg_know_place *place, const drg_naming *region, uint32_t rank)
{
    uint32_t mentions = mentions_of(a, place->country);
    int score = bits(place->population) * 3 + (mentions ? 7 + (mentions > 4 ? 4 : (int)mentions) * 2 : 0);
    score += place->capital ? 12 : place->seat ? 4 : 0;
    if (place->kind == DRG_PLACE_REGION || place->kind == DRG_PLACE_WATER) score += 50; // of these the population is not known
    if (place->kind == DRG_PLACE_REGION && !place->country.n) score += 60; // "Asia" is no town, whatever the Philippines have
    if (region && lies_in(a, place, region)) score += 200;
    return score - 3 * (int)(rank < 8 ? rank : 8); // the index puts the likelier first
}

static uint32_t settled_as(const atlas *a, drg_str key)
{
    uint32_t n = a->n_settled < MOST_CHOSEN ? a->n_settled : MOST_CHOSEN;
    for (uint32_t i = 0; i < n; i++)
        if (drg_str_eq(a->settled[i].key, key)) return a->settled[i].record;
    return DRG_NONE;
}

// The gazetteer's record for a naming, or DRG_NONE.
static uint32_t choose(atlas *a, const drg_naming *n, const char **rule)
{
    const drg_naming *region = beside(a, n);
    drg_know_hit hits[MOST_BEARERS];
    drg_str key = drg_utf8_key(a->scratch, drg_doc_text(a->doc, drg_doc_range_span(a->doc, n->toks)));
    uint32_t before = settled_as(a, key), best = DRG_NONE;
    if (n->toks.end - n->toks.first == 1 && drg_word_find(key, DRG_WORD_PLACE_NOUN)) return DRG_NONE; // "the West"
    if (before != DRG_NONE && !region) {
        *rule = "as before";
        return before;
    }
    size_t found = key.n ? drg_know_find(a->know, key, hits, MOST_BEARERS) : 0;
    if (found == 0 && key.n) found = drg_know_find_loose(a->know, key, hits, MOST_BEARERS);
    if (found > MOST_BEARERS) found = MOST_BEARERS;
    int best_score = 0;
    for (size_t i = 0; i < found; i++) {
        if (hits[i].kind != DRG_KNOW_PLACE) continue;
        int score = score_place(a, drg_know_place_at(a->know, hits[i].record), region, (uint32_t)i);
        if (best != DRG_NONE && score <= best_score) continue;
        best = hits[i].record;
        best_score = score;
    }
    if (best == DRG_NONE) return DRG_NONE;
    *rule = best_score >= 200 ? "the region behind it" : mentions_of(a, drg_know_place_at(a->know, best)->country) ? "country of the text" : "largest";
    a->settled[a->n_settled++ % MOST_CHOSEN] = (chosen){key, best};
    return best;
}

static void fill(drg_place *p, const drg_know_place *r)
{
    p->name = r->name;
    if (drg_str_find(r->country, DRG_STR("|"), 0) == SIZE_MAX) p->country = r->country; // a strait between two is of neither
    p->admin1 = r->admin1;
    p->lat = r->lat;
    p->lon = r->lon;
    p->geonameid = r->geonameid;
    p->kind = (drg_place_kind)r->kind;
    p->has_position = r->has_position;
}

static void fill_country(atlas *a, drg_place *p, uint32_t record)
{
    const drg_know_country *c = drg_know_country_at(a->know, record);
    p->name = c->name;
    p->country = c->iso3;
    p->lat = c->lat;
    p->lon = c->lon;
    p->has_position = 1;
    p->kind = DRG_PLACE_COUNTRY;
    p->rule = "country";
}

// "at the Kremlin": a building, with the city it stands in.
static void fill_building(atlas *a, drg_place *p, uint32_t record)
{
    const drg_know_metonym *m = drg_know_metonym_at(a->know, record);
    if (m->place != UINT32_MAX) fill(p, drg_know_place_at(a->know, m->place));
    p->name = m->name;
    p->country = m->country;
    p->kind = DRG_PLACE_BUILDING;
    p->rule = "seat of an institution";
    if (!m->has_position) return;
    p->lat = m->lat;
    p->lon = m->lon;
    p->has_position = 1;
}

// "the Camp David summit", "Kremlin talks": a building before a meeting says where it is held.
static int before_meeting(const atlas *a, const drg_naming *n)
{
    uint32_t up = a->doc->tokens[n->head].head;
    return up != DRG_NONE && up >= n->toks.end && up < n->toks.end + 3 &&
           (drg_word_find(a->names.keys[up], DRG_WORD_MEETING) || drg_word_find(a->doc->tokens[up].lemma, DRG_WORD_MEETING));
}

// "in the Belarusian capital": the seat of the country that the adjective names.
static int describe_capital(atlas *a, const drg_naming *n, drg_place *p)
{
    uint32_t t = n->toks.end;
    if (n->sense != DRG_SENSE_DEMONYM || t >= a->doc->n_tokens || a->doc->tokens[t].sent != a->doc->tokens[n->head].sent) return 0;
    if (!drg_str_is(a->names.keys[t], "capital") || a->doc->tokens[t].upos != DRG_UPOS_NOUN || a->doc->tokens[n->head].head != t) return 0;
    uint32_t record = drg_know_country_at(a->know, n->country)->capital_place;
    if (record == UINT32_MAX || drg_names_use(a->doc, &a->names, t) != DRG_USE_PLACE) return 0;
    fill(p, drg_know_place_at(a->know, record));
    p->toks = (drg_range){n->toks.first, t + 1};
    p->rule = "capital of the country";
    return 1;
}

static int is_venue(drg_str key)
{
    static const char *const venues[] = {"hotel", "palace", "hall", "castle", "villa", "airport", "airfield", "airbase", "barracks", "yard", "shipyard", "lodge", "resort", "monastery",
                                         "cathedral", "mansion", "stadium", "library", "museum", "chateau", "abbey"};
    for (size_t i = 0; i < sizeof venues / sizeof *venues; i++)
        if (drg_str_is(key, venues[i])) return 1;
    return 0;
}

// "at the Grand Pacific Hotel", "at the Cidade Alta palace": a building that no table has is a place by its name, of no known position.
static int describe_venue(const atlas *a, const drg_naming *n, drg_place *p)
{
    const drg_doc *doc = a->doc;
    if (n->sense != DRG_SENSE_PLACE && n->sense != DRG_SENSE_ORG && n->sense != DRG_SENSE_NONE) return 0;
    if (n->toks.end - n->toks.first > 6) return 0;
    drg_range toks = n->toks;
    uint32_t next = n->toks.end, head = n->head;
    int named = toks.end - toks.first > 1 && (is_venue(a->names.keys[toks.end - 1]) || is_venue(a->names.keys[toks.first]));
    if (!named && next < doc->n_tokens && doc->tokens[n->head].head == next && is_venue(a->names.keys[next])) {
        named = 1;
        head = next;
        toks.end = next + 1;
    }
    uint32_t mark = named ? drg_names_prep(doc, &a->names, head) : DRG_NONE;
    if (mark == DRG_NONE || (!drg_str_is(a->names.keys[mark], "at") && !drg_str_is(a->names.keys[mark], "in")) || drg_names_use(doc, &a->names, head) != DRG_USE_PLACE) return 0;
    while (toks.first + 1 < toks.end && drg_str_is(a->names.keys[toks.first], "the")) toks.first++;
    *p = (drg_place){.toks = toks, .name = drg_doc_text(doc, drg_doc_range_span(doc, toks)), .kind = DRG_PLACE_BUILDING, .rule = "building by its name"};
    return 1;
}

// What the naming is as a place; 0 when it is none.
static int describe(atlas *a, const drg_naming *n, drg_place *p)
{
    const char *rule = "name";
    uint32_t record;
    switch ((drg_sense)n->sense) {
    case DRG_SENSE_COUNTRY:
        fill_country(a, p, n->record);
        return n->use == DRG_USE_PLACE;
    case DRG_SENSE_CITY: {
        uint32_t capital = drg_know_country_at(a->know, n->record)->capital_place;
        record = choose(a, n, &rule);
        if (record == DRG_NONE || rule[0] == 'l') record = capital != UINT32_MAX ? capital : record; // no country decides: the capital
        if (record == DRG_NONE) return 0;
        fill(p, drg_know_place_at(a->know, record));
        p->rule = rule;
        return n->use != DRG_USE_ACTOR || (record != capital && drg_str_is(drg_str_from(rule), "the region behind it")); // "London, Ontario, agreed": the city
    }
    case DRG_SENSE_METONYM:
        fill_building(a, p, n->record);
        return n->use == DRG_USE_PLACE || (n->use == DRG_USE_MODIFIER && before_meeting(a, n));
    case DRG_SENSE_PLACE:
        record = choose(a, n, &rule);
        if (record != DRG_NONE) fill(p, drg_know_place_at(a->know, record));
        else if (n->country != DRG_NONE && drg_word_find(a->names.keys[n->toks.first], DRG_WORD_TREATY_NOUN)) return 0; // "the Treaty of Lisbon"
        else if (n->country != DRG_NONE) { // "western Ukraine"
            p->name = drg_doc_text(a->doc, drg_doc_range_span(a->doc, n->toks));
            p->country = drg_know_country_at(a->know, n->country)->iso3;
            p->kind = DRG_PLACE_REGION;
            rule = "country inside the name";
        } else return 0;
        p->rule = rule;
        return 1;
    default: return 0;
    }
}

static drg_err add(atlas *a, const drg_place *place)
{
    drg_doc *doc = a->doc;
    drg_place *p = DRG_ARENA_PUSH(&doc->arena, doc->places, doc->n_places, doc->cap_places);
    if (!p) return drg_doc_refused(doc);
    *p = *place;
    for (uint32_t t = place->toks.first; t < place->toks.end; t++) doc->place_of[t] = doc->n_places - 1;
    uint32_t country = p->kind == DRG_PLACE_CITY && p->country.n ? drg_know_country_of(a->know, p->country) : UINT32_MAX;
    uint32_t capital = country == UINT32_MAX ? UINT32_MAX : drg_know_country_at(a->know, country)->capital_place;
    if (capital == UINT32_MAX || !drg_str_eq(drg_know_place_at(a->know, capital)->name, p->name)) return DRG_OK;
    const drg_sent *sent = &doc->sents[doc->tokens[p->toks.first].sent];
    int dateline = p->toks.first == sent->toks.first && doc->tokens[p->toks.first].sent < 5 && p->toks.end < doc->n_tokens && doc->tokens[p->toks.end].upos == DRG_UPOS_PUNCT;
    if (dateline || a->capital == UINT32_MAX) a->dateline = dateline;
    else if (a->dateline) return DRG_OK; // it stays with where the text was written
    else if (a->capital != capital) a->several = 1;
    a->capital = capital;
    return DRG_OK;
}

// "at the Blue Lagoon Hotel", which the reader took for no name: capital words that end in a word for a building.
static int unnamed_venue(const atlas *a, uint32_t t, drg_place *place)
{
    const drg_doc *doc = a->doc;
    uint32_t from = t;
    if (!drg_names_capital(&doc->tokens[t]) || !is_venue(a->names.keys[t]) || a->names.at[t] != DRG_NONE) return 0;
    while (from > doc->sents[doc->tokens[t].sent].toks.first && from + 5 > t && drg_names_capital(&doc->tokens[from - 1]) && doc->place_of[from - 1] == DRG_NONE &&
           !drg_str_is(a->names.keys[from - 1], "the")) from--;
    uint32_t mark = from < t ? drg_names_prep(doc, &a->names, t) : DRG_NONE;
    if (mark == DRG_NONE || mark >= from || (!drg_str_is(a->names.keys[mark], "at") && !drg_str_is(a->names.keys[mark], "in"))) return 0;
    if (drg_names_use(doc, &a->names, t) != DRG_USE_PLACE) return 0;
    *place = (drg_place){.toks = {from, t + 1}, .name = drg_doc_text(doc, drg_doc_range_span(doc, (drg_range){from, t + 1})), .kind = DRG_PLACE_BUILDING, .rule = "building by its name"};
    return 1;
}

// "met him in the capital", in a text from a capital, or behind the only one told: that one. From `first` up to `end`.
static drg_err unnamed(atlas *a, uint32_t first, uint32_t end)
{
    const drg_doc *doc = a->doc;
    for (uint32_t t = first; t < end; t++) {
        const drg_token *word = &doc->tokens[t];
        drg_place venue;
        if (unnamed_venue(a, t, &venue)) {
            DRG_TRY(add(a, &venue));
            continue;
        }
        if (a->capital == UINT32_MAX || a->several) continue;
        if (word->upos != DRG_UPOS_NOUN || !drg_str_is(a->names.keys[t], "capital") || t == 0 || !drg_str_is(a->names.keys[t - 1], "the")) continue;
        if (doc->tokens[t - 1].sent != word->sent || drg_tree_child(doc, t, DRG_REL_NMOD) != DRG_NONE || drg_tree_child(doc, t, DRG_REL_APPOS) != DRG_NONE) continue;
        if (t + 1 < doc->n_tokens && (drg_str_is(doc->tokens[t + 1].form, ",") ? t + 2 < doc->n_tokens && doc->tokens[t + 2].upos == DRG_UPOS_PROPN : drg_str_is(a->names.keys[t + 1], "of"))) continue;
        if (drg_names_use(doc, &a->names, t) != DRG_USE_PLACE) continue;
        drg_place place = {.toks = {t - 1, t + 1}};
        fill(&place, drg_know_place_at(a->know, a->capital));
        place.rule = "capital that was told";
        DRG_TRY(add(a, &place));
    }
    return DRG_OK;
}

drg_err drg_places_find(drg_doc *doc, const drg_know *know, const drg_namings *names, drg_arena *scratch)
{
    atlas *a = DRG_ARENA_NEW(scratch, atlas);
    if (!a) return drg_names_refused(scratch);
    a->doc = doc;
    a->know = know;
    a->scratch = scratch;
    a->names = *names;
    a->capital = UINT32_MAX;
    doc->place_of = DRG_ARENA_ARRAY(&doc->arena, uint32_t, (size_t)doc->n_tokens + 1);
    if (!doc->place_of) return drg_doc_refused(doc);
    for (uint32_t t = 0; t < doc->n_tokens; t++) doc->place_of[t] = DRG_NONE;
    for (uint32_t i = 0; i < a->names.n; i++)
        if (a->names.all[i].country != DRG_NONE && a->names.all[i].sense != DRG_SENSE_PLACE) count_country(a, a->names.all[i].country);
    uint32_t passed = 0;
    for (uint32_t i = 0; i < a->names.n; i++) {
        const drg_naming *n = &a->names.all[i];
        drg_place place = {.toks = n->toks};
        if (n->toks.first > passed) DRG_TRY(unnamed(a, passed, n->toks.first));
        if (passed < n->toks.end) passed = n->toks.end;
        if (!describe_capital(a, n, &place) && !describe(a, n, &place) && !describe_venue(a, n, &place)) continue;
        DRG_TRY(add(a, &place));
        if (passed < place.toks.end) passed = place.toks.end;
    }
    return unnamed(a, passed, doc->n_tokens);
}
