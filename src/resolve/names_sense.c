// SPDX-License-Identifier: MIT
//
// names_sense -- what stands beside a name, and what the name therefore means; see namescan.h.
//
// Rule     the index, the reader and the neighbours each have a say; the longer name wins over what it holds

#include "resolve/namescan.h"

// ---- what stands beside a name ------------------------------------------------------------------------------------

// "President Jordan", "Mr. Chad": a title or honorific directly before.
int drg_scan_titled(const drg_scan *s, uint32_t first)
{
    if (first == 0 || s->doc->tokens[first - 1].sent != s->doc->tokens[first].sent) return 0;
    if (drg_word_find(s->out->keys[first - 1], DRG_WORD_HONORIFIC)) return 1;
    uint32_t at;
    int plural;
    uint32_t record = drg_title_ends(s->doc, s->know, s->out, first, &at, &plural);
    if (record == DRG_NONE || !drg_names_capital(&s->doc->tokens[at])) return 0;
    drg_str cls = drg_know_title_at(s->know, record)->cls;
    return !drg_str_is(cls, "group") && !drg_str_is(cls, "modifier");
}

int drg_scan_name_token(const drg_doc *doc, uint32_t t)
{
    return (doc->tokens[t].upos == DRG_UPOS_PROPN || doc->tokens[t].name != DRG_NONE) && drg_names_capital(&doc->tokens[t]);
}

int drg_scan_title_word(const drg_scan *s, uint32_t t)
{
    uint32_t end;
    int plural;
    return drg_title_begins(s->doc, s->know, s->out, t, t + 4, &end, &plural) != DRG_NONE ||
           drg_word_find(s->out->keys[t], DRG_WORD_HONORIFIC) != NULL;
}

// The end of a run of flat name parts that goes on behind `end`: "Jordan | Smith", "Paris | Hilton".
uint32_t drg_scan_flat_end(const drg_scan *s, drg_range toks)
{
    const drg_doc *doc = s->doc;
    uint32_t limit = doc->sents[doc->tokens[toks.first].sent].toks.end, end = toks.end;
    while (end < limit && end < toks.first + DRG_SCAN_WINDOW) {
        const drg_token *tok = &doc->tokens[end];
        uint32_t head = tok->head;
        int part = tok->rel == DRG_REL_FLAT && head != DRG_NONE && head >= toks.first && head < end;
        if (!part && tok->upos == DRG_UPOS_PUNCT && end + 1 < limit && !doc->tokens[end - 1].space_after && !tok->space_after &&
            doc->tokens[end + 1].rel == DRG_REL_FLAT) { // "Chung-tai" in three tokens
            end += 2;
            continue;
        }
        if (!part || !drg_scan_name_token(doc, end)) break;
        end++;
    }
    return end;
}

// The institution whose name holds the range: "Moscow | Times", "University of | Geneva". Returns its range, or {0,0}.
drg_range drg_scan_inside_org(const drg_scan *s, drg_range toks)
{
    const drg_doc *doc = s->doc;
    uint32_t head = drg_names_head(doc, toks), up = doc->tokens[head].head;
    drg_range none = {0, 0};
    if (up == DRG_NONE || doc->tokens[up].upos != DRG_UPOS_PROPN || !drg_names_capital(&doc->tokens[up])) return none;
    int org = drg_word_find(s->out->keys[up], DRG_WORD_ORG) || drg_word_find(s->out->keys[up], DRG_WORD_ORG_NAME);
    if (!org || drg_scan_title_word(s, up)) return none;
    drg_rel rel = (drg_rel)doc->tokens[head].rel;
    if (up == toks.end && (rel == DRG_REL_COMPOUND || rel == DRG_REL_AMOD)) return (drg_range){toks.first, up + 1};
    if (up + 2 == toks.first && drg_rel_base(rel) == DRG_REL_NMOD && drg_str_is(s->out->keys[up + 1], "of"))
        return (drg_range){up, toks.end};
    return none;
}

// "University of ...", "Institute of International Relations": the end of the capitalised run behind "of", or 0.
uint32_t drg_scan_org_of(const drg_scan *s, uint32_t t)
{
    const drg_doc *doc = s->doc;
    uint32_t limit = doc->sents[doc->tokens[t].sent].toks.end, end = 0;
    if (limit > t + DRG_SCAN_WINDOW) limit = t + DRG_SCAN_WINDOW;
    int org = drg_word_find(s->out->keys[t], DRG_WORD_ORG) || drg_word_find(s->out->keys[t], DRG_WORD_ORG_NAME);
    if (!org || t + 2 >= limit || !drg_names_capital(&doc->tokens[t]) || !drg_str_is(s->out->keys[t + 1], "of") || drg_scan_title_word(s, t)) return 0;
    for (uint32_t k = t + 2; k < limit; k++) {
        if (drg_scan_name_token(doc, k) || (doc->tokens[k].upos == DRG_UPOS_ADJ && drg_names_capital(&doc->tokens[k]))) end = k + 1;
        else if (!drg_str_is(s->out->keys[k], "the") && !drg_str_is(s->out->keys[k], "of") && !drg_str_is(s->out->keys[k], "and")) break;
    }
    return end;
}

// ---- deciding -------------------------------------------------------------------------------------------------------

uint32_t drg_scan_country(const drg_know *know, drg_str iso3)
{
    uint32_t record = iso3.n ? drg_know_country_of(know, iso3) : DRG_NONE;
    return record == UINT32_MAX ? DRG_NONE : record;
}

void drg_scan_mean(drg_naming *n, drg_sense sense, uint32_t record, uint32_t country, const char *rule)
{
    n->sense = (uint8_t)sense;
    n->record = record;
    n->country = country;
    n->rule = rule;
}

void drg_scan_mean_person(const drg_scan *s, drg_naming *n, const char *rule)
{
    const drg_know_hit *hit = drg_names_hit(n, DRG_KNOW_PERSON);
    drg_scan_mean(n, DRG_SENSE_PERSON, hit ? hit->record : DRG_NONE, DRG_NONE, rule);
    (void)s;
}

static int mean_political(const drg_scan *s, drg_naming *n)
{
    const drg_know_hit *hit;
    if ((hit = drg_names_hit(n, DRG_KNOW_COUNTRY)))
        drg_scan_mean(n, DRG_SENSE_COUNTRY, hit->record, hit->record, "country");
    else if ((hit = drg_names_hit(n, DRG_KNOW_METONYM)))
        drg_scan_mean(n, DRG_SENSE_METONYM, hit->record, drg_scan_country(s->know, drg_know_metonym_at(s->know, hit->record)->country), "metonym");
    else if ((hit = drg_names_hit(n, DRG_KNOW_CAPITAL)))
        drg_scan_mean(n, DRG_SENSE_CITY, hit->record, hit->record, "capital");
    else if ((hit = drg_names_hit(n, DRG_KNOW_DEMONYM))) {
        drg_scan_mean(n, DRG_SENSE_DEMONYM, hit->record, hit->record, "demonym");
        const drg_token *tok = &s->doc->tokens[n->head];
        n->people = hit->how == DRG_KNOW_HOW_PEOPLE || (tok->morph & DRG_MORPH_PLUR) != 0;
    } else return 0;
    return 1;
}

static int mean_org(const drg_scan *s, drg_naming *n)
{
    const drg_know_hit *hit = drg_names_hit(n, DRG_KNOW_ORG);
    if (!hit) return 0;
    // NATO's seat is in Belgium, but NATO is not Belgium's: only a national body tells a country.
    drg_scan_mean(n, DRG_SENSE_ORG, hit->record, drg_scan_country(s->know, drg_know_org_at(s->know, hit->record)->plover), "organisation");
    return 1;
}

static int mean_place(const drg_scan *s, drg_naming *n)
{
    const drg_know_hit *hit = drg_names_hit(n, DRG_KNOW_PLACE);
    for (uint32_t i = 0; i < n->n_hits && n->the && hit; i++) // "the Atlantic" is no town
        if (n->hits[i].kind == DRG_KNOW_PLACE && drg_know_place_at(s->know, n->hits[i].record)->kind != DRG_PLACE_CITY) {
            hit = &n->hits[i];
            break;
        }
    if (n->toks.end - n->toks.first == 1 && drg_word_find(s->out->keys[n->toks.first], DRG_WORD_PLACE_NOUN)) return 0; // "Gulf states"
    if (!hit || (n->the && drg_know_place_at(s->know, hit->record)->kind == DRG_PLACE_CITY)) return 0;
    if (drg_know_place_at(s->know, hit->record)->kind == DRG_PLACE_CITY && s->doc->tokens[n->head].upos == DRG_UPOS_ADJ) return 0; // "Arab armies"
    drg_scan_mean(n, DRG_SENSE_PLACE, hit->record, drg_scan_country(s->know, drg_know_place_at(s->know, hit->record)->country), "place");
    return 1;
}

// A name that the index does not have: the reader's word is taken.
static void mean_by_reader(const drg_scan *s, drg_naming *n, int type)
{
    switch (type) {
    case DRG_NAME_PER: drg_scan_mean(n, DRG_SENSE_PERSON, DRG_NONE, DRG_NONE, "reader: person"); break;
    case DRG_NAME_ORG: drg_scan_mean(n, DRG_SENSE_ORG, DRG_NONE, DRG_NONE, "reader: organisation"); break;
    case DRG_NAME_GPE: case DRG_NAME_LOC:
        if (n->toks.end - n->toks.first > 1 && (drg_word_find(s->out->keys[n->toks.end - 1], DRG_WORD_ORG) ||
                                               drg_word_find(s->out->keys[n->toks.end - 1], DRG_WORD_ORG_NAME))) {
            drg_scan_mean(n, DRG_SENSE_ORG, DRG_NONE, DRG_NONE, "ends like an organisation"); // "Massey Energy"
            break;
        }
        drg_scan_mean(n, DRG_SENSE_PLACE, DRG_NONE, DRG_NONE, "reader: place"); break;
    default: drg_scan_mean(n, DRG_SENSE_THING, DRG_NONE, DRG_NONE, "reader: other name"); break;
    }
}

static int full_person(const drg_naming *n)
{
    const drg_know_hit *hit = drg_names_hit(n, DRG_KNOW_PERSON);
    return hit && hit->how != DRG_KNOW_HOW_FAMILY && n->toks.end - n->toks.first >= 2;
}

static int weight_of(const drg_scan *s, const drg_naming *n)
{
    const drg_know_hit *hit = drg_names_hit(n, DRG_KNOW_PERSON);
    return hit ? drg_know_person_at(s->know, hit->record)->weight : 0;
}

// Whether a name of one word that the index has as an organisation or a small town is meant so: common words are not.
static int name_like(const drg_scan *s, const drg_naming *n, int type)
{
    const drg_token *tok = &s->doc->tokens[n->toks.first];
    if (n->toks.end - n->toks.first > 1 || type != DRG_N_NAME || drg_names_all_caps(tok)) return 1;
    const drg_know_hit *org = drg_names_hit(n, DRG_KNOW_ORG);
    if (org && drg_str_is(drg_know_org_at(s->know, org->record)->kind, "armed") && drg_str_ends(s->out->keys[n->toks.first], "s") && drg_scan_determined(s->doc, n->head))
        return 1; // "the Houthis"
    if (tok->upos != DRG_UPOS_PROPN) return 0;
    if (s->doc->n_names == 0) return 1; // no layer of names: the tagger alone tells
    const drg_know_hit *hit = drg_names_hit(n, DRG_KNOW_PLACE);
    return hit && (drg_know_place_at(s->know, hit->record)->kind != DRG_PLACE_CITY || drg_know_place_at(s->know, hit->record)->population >= 100000);
}

// "Mickey Hart", "Julian Assange": a given name, then one or two more names and no word of organisations.
static int given_then_family(const drg_scan *s, drg_range toks)
{
    if (toks.end - toks.first > 3 || !drg_know_gender_of_given_name(s->know, s->out->keys[toks.first])) return 0;
    for (uint32_t t = toks.first; t < toks.end; t++) {
        drg_str key = s->out->keys[t];
        if (!drg_names_capital(&s->doc->tokens[t]) || drg_names_all_caps(&s->doc->tokens[t])) return 0;
        if (drg_word_find(key, DRG_WORD_ORG) || drg_word_find(key, DRG_WORD_ORG_NAME) || drg_word_find(key, DRG_WORD_TREATY_NOUN) ||
            drg_word_find(key, DRG_WORD_PLACE_NOUN))
            return 0;
    }
    return 1;
}

// "the town of X", "the island of X"
static int place_of_that_name(const drg_scan *s, uint32_t t)
{
    return t >= 2 && s->doc->tokens[t - 2].sent == s->doc->tokens[t].sent && drg_str_is(s->out->keys[t - 1], "of") &&
           drg_word_find(s->out->keys[t - 2], DRG_WORD_PLACE_NOUN) != NULL;
}

static int common_noun(const drg_scan *s, uint32_t t)
{
    drg_str key = s->out->keys[t];
    return drg_word_find(key, DRG_WORD_VAGUE) || drg_word_find(key, DRG_WORD_ORG_NAME) || drg_word_find(key, DRG_WORD_PLACE_NOUN) ||
           drg_word_find(key, DRG_WORD_PERSON);
}

// A place that the reader is likelier to meet than a person of that name: a region or a large town.
static int big_place(const drg_scan *s, const drg_naming *n)
{
    const drg_know_hit *hit = drg_names_hit(n, DRG_KNOW_PLACE);
    if (!hit) return 0;
    const drg_know_place *place = drg_know_place_at(s->know, hit->record);
    return place->kind != DRG_PLACE_CITY || place->population >= 100000;
}

// Behind a preposition of place, where persons hardly ever stand.
static int behind_in(const drg_scan *s, uint32_t t)
{
    return t > 0 && s->doc->tokens[t - 1].sent == s->doc->tokens[t].sent &&
           (drg_str_is(s->out->keys[t - 1], "in") || drg_str_is(s->out->keys[t - 1], "near") || drg_str_is(s->out->keys[t - 1], "at"));
}

// "the House", "this Congress": no family names.
int drg_scan_determined(const drg_doc *doc, uint32_t head)
{
    return drg_tree_child(doc, head, DRG_REL_DET) != DRG_NONE;
}

// "Election Day", "Freedom Plaza": the end of a longer name is no family name.
static int behind_name(const drg_doc *doc, uint32_t t)
{
    if (t > 0 && drg_str_is(doc->tokens[t - 1].form, "&")) return 1; // "Johnson & Johnson"
    if (t + 1 < doc->n_tokens && drg_str_is(doc->tokens[t + 1].form, "&")) return 1;
    return t > 0 && doc->tokens[t - 1].sent == doc->tokens[t].sent && doc->tokens[t - 1].upos == DRG_UPOS_PROPN &&
           drg_names_capital(&doc->tokens[t - 1]) && doc->tokens[t - 1].name == DRG_NONE;
}

// What the reader takes for an organisation and the index knows as a place alone: a region, sea or island, or a town behind "in" or in a
// dateline.
static int read_as_body(const drg_scan *s, const drg_naming *n, int type)
{
    if (type != DRG_NAME_ORG || drg_names_hit(n, DRG_KNOW_ORG) || drg_names_hit(n, DRG_KNOW_METONYM) || drg_names_hit(n, DRG_KNOW_COUNTRY) || drg_names_hit(n, DRG_KNOW_CAPITAL)) return 0;
    for (uint32_t i = 0; i < n->n_hits; i++)
        if (n->hits[i].kind == DRG_KNOW_PLACE && drg_know_place_at(s->know, n->hits[i].record)->kind != DRG_PLACE_CITY) return 1;
    return drg_names_hit(n, DRG_KNOW_PLACE) != NULL && (behind_in(s, n->toks.first) || drg_names_dateline(s->doc, n->toks.first));
}

static int state_hit(const drg_naming *n)
{
    return drg_names_hit(n, DRG_KNOW_COUNTRY) || drg_names_hit(n, DRG_KNOW_CAPITAL) || drg_names_hit(n, DRG_KNOW_DEMONYM) ||
           drg_names_hit(n, DRG_KNOW_METONYM);
}

// The sense of a naming. type: the reader's, or DRG_N_NAME.
void drg_scan_decide(const drg_scan *s, drg_naming *n, int type, float confidence)
{
    const drg_token *tok = &s->doc->tokens[n->head];
    int single = n->toks.end - n->toks.first == 1;
    int per = type == DRG_NAME_PER;
    int title = drg_scan_titled(s, n->toks.first);
    if (per && single && state_hit(n) && drg_names_all_caps(tok)) per = 0; // "U.S."
    const drg_word *last = per && !single && !n->n_hits ? drg_word_find(s->out->keys[n->toks.end - 1], DRG_WORD_ORG_NAME) : NULL;
    if (last && drg_str_is(drg_str_from(last->argument), "JRN") && (drg_str_is(s->out->keys[n->toks.end - 1], "tv") || drg_str_is(s->out->keys[n->toks.end - 1], "radio") ||
                                                                      drg_str_is(s->out->keys[n->toks.end - 1], "television") || drg_str_is(s->out->keys[n->toks.end - 1], "news"))) {
        drg_scan_mean(n, DRG_SENSE_ORG, DRG_NONE, DRG_NONE, "ends like a broadcaster"); // "Prva TV" read as a person
        return;
    }
    if (per && !title && !drg_names_hit(n, DRG_KNOW_PERSON) && drg_names_hit(n, DRG_KNOW_PLACE) && behind_in(s, n->toks.first)) {
        mean_place(s, n);
        return; // "in Bint Jbeil" read as a person
    }
    if (per && !title && !drg_names_hit(n, DRG_KNOW_PERSON) && drg_names_hit(n, DRG_KNOW_PLACE) && drg_names_use(s->doc, s->out, n->head) == DRG_USE_PLACE &&
        mean_place(s, n)) return; // "flew from Yenan", "left Ust-Luga" read as persons
    if (per && !title && single && big_place(s, n) && !full_person(n) && weight_of(s, n) < 100) per = 0; // "Goa" read as a person
    if (per && !title && !drg_names_hit(n, DRG_KNOW_PERSON) && (big_place(s, n) || drg_names_hit(n, DRG_KNOW_ORG)))
        per = 0; // "San Francisco", "Reuters": the index knows better
    if (read_as_body(s, n, type) && mean_place(s, n)) return; // "the Black Sea", "in Turku" read as an organisation
    int state = state_hit(n);
    if (single && !per && drg_scan_determined(s->doc, n->head) && common_noun(s, n->toks.first)) return; // "the House", "this Chamber"
    int known_title = title && !single && !n->n_hits && (type == DRG_NAME_GPE || type == DRG_NAME_LOC);
    if (type != DRG_N_NAME && !per && !single && !n->n_hits && (known_title || given_then_family(s, n->toks))) {
        drg_scan_mean_person(s, n, "given name"); // "Mickey Hart" read as a place
        return;
    }
    if (per && single && !state_hit(n) && place_of_that_name(s, n->toks.first)) {
        if (!mean_place(s, n)) drg_scan_mean(n, DRG_SENSE_PLACE, DRG_NONE, DRG_NONE, "place noun before it"); // "the town of Bentiu" read as a person
        return;
    }
    if (full_person(n) && !drg_names_hit(n, DRG_KNOW_COUNTRY) && !drg_names_hit(n, DRG_KNOW_DEMONYM)) {
        drg_scan_mean_person(s, n, "full name");
    } else if (title && (per || (drg_names_hit(n, DRG_KNOW_PERSON) && !state) || (!n->n_hits && drg_scan_name_token(s->doc, n->head)))) {
        drg_scan_mean_person(s, n, "title before name");
    } else if (per && single && behind_name(s->doc, n->toks.first) && !title) {
        drg_scan_mean(n, DRG_SENSE_THING, DRG_NONE, DRG_NONE, "part of a longer name");
    } else if (per && (!state || (single && confidence >= 0.9f))) {
        drg_scan_mean_person(s, n, "reader: person");
    } else if (mean_political(s, n)) {
        if (single && tok->upos != DRG_UPOS_PROPN && tok->upos != DRG_UPOS_ADJ && tok->upos != DRG_UPOS_NOUN && type == DRG_N_NAME &&
            !drg_names_all_caps(tok) && n->sense != DRG_SENSE_COUNTRY)
            n->sense = DRG_SENSE_NONE; // "Reading the letter", "Nice weather"
    } else if (single && drg_names_hit(n, DRG_KNOW_PERSON) && !drg_names_all_caps(tok) && type != DRG_NAME_ORG && type != DRG_NAME_GPE &&
               type != DRG_NAME_LOC && tok->upos == DRG_UPOS_PROPN && weight_of(s, n) >= 64 && !drg_scan_determined(s->doc, n->head) &&
               !drg_scan_title_word(s, n->toks.first) && !behind_name(s->doc, n->toks.first)) {
        drg_scan_mean_person(s, n, "family name of somebody well known");
        n->weak = 1;
    } else if ((type == DRG_NAME_GPE || type == DRG_NAME_LOC || (type == DRG_NAME_PER && big_place(s, n))) && mean_place(s, n)) {
        return;
    } else if (name_like(s, n, type) && mean_org(s, n)) {
        return;
    } else if (type != DRG_NAME_ORG && type != DRG_NAME_EVENT && name_like(s, n, type) && mean_place(s, n)) {
        return;
    } else if (type != DRG_N_NAME) {
        mean_by_reader(s, n, type);
    } else if (single && drg_names_hit(n, DRG_KNOW_PERSON) && tok->upos == DRG_UPOS_PROPN) {
        drg_scan_mean(n, DRG_SENSE_NONE, DRG_NONE, DRG_NONE, "family name, weak"); // taken when the text has the full name too
    }
}
