// SPDX-License-Identifier: MIT
//
// names -- longest match over the index, joined with the reader's spans; see names.h.

#include "resolve/names.h"

#include "base/utf8.h"
#include "resolve/titles.h"
#include "resolve/words.h"

#define NAME_WINDOW 9 // tokens of the longest name that is tried
#define KEY_CAP 192   // bytes of the longest key

typedef struct scan {
    const drg_doc *doc;
    const drg_know *know;
    drg_arena *scratch;
    drg_namings *out;
} scan;

typedef struct match {
    uint32_t end; // 0: nothing matched
    uint8_t n_hits;
    drg_know_hit hits[DRG_NAMING_HITS];
} match;

int drg_names_capital(const drg_token *tok)
{
    size_t at = 0;
    return tok->form.n && drg_utf8_is_upper(drg_utf8_next(tok->form, &at));
}

int drg_names_all_caps(const drg_token *tok)
{
    size_t at = 0, letters = 0;
    while (at < tok->form.n) {
        uint32_t c = drg_utf8_next(tok->form, &at);
        if (drg_utf8_is_lower(c)) return 0;
        letters += drg_utf8_is_upper(c) != 0;
    }
    return letters >= 2;
}

const drg_know_hit *drg_names_hit(const drg_naming *naming, drg_know_kind kind)
{
    for (uint32_t i = 0; i < naming->n_hits; i++)
        if (naming->hits[i].kind == kind) return &naming->hits[i];
    return NULL;
}

uint32_t drg_names_head(const drg_doc *doc, drg_range toks)
{
    for (uint32_t t = toks.first; t < toks.end; t++) {
        uint32_t head = doc->tokens[t].head;
        if ((head < toks.first || head >= toks.end || head == DRG_NONE) && doc->tokens[t].upos != DRG_UPOS_PUNCT &&
            doc->tokens[t].rel != DRG_REL_CASE && doc->tokens[t].rel != DRG_REL_DET)
            return t;
    }
    return toks.end - 1;
}

// ---- folding names ------------------------------------------------------------------------------------------------------

static int is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

drg_str drg_names_fold(drg_arena *scratch, drg_str key)
{
    // y and j count as i, doubled letters once, an i between vowels or at the end after i not at all, kh as h, w as v,
    // ph as f, ck and q as k:  Kastuyeva, Kastueva -> kastueva;  Qadhafi, Kadhafi -> kadhafi
    char *out = drg_arena_alloc(scratch, key.n + 1);
    size_t n = 0;
    if (!out) return (drg_str){NULL, 0};
    for (size_t i = 0; i < key.n; i++) {
        char c = key.p[i], next = i + 1 < key.n ? key.p[i + 1] : 0;
        if (c == 'y' || c == 'j') c = 'i';
        else if (c == 'w') c = 'v';
        else if (c == 'q') c = 'k';
        else if (c == 'k' && next == 'h') continue;
        else if (c == 'c' && next == 'k') continue;
        else if (c == 'p' && next == 'h') { c = 'f'; i++; }
        else if (c == '\'' || c == '.') continue;
        if (n && out[n - 1] == c && c != ' ') continue;
        if (n >= 2 && out[n - 1] == 'i' && is_vowel(out[n - 2]) && is_vowel(c)) n--; // "uie" -> "ue"
        out[n++] = c;
    }
    return (drg_str){out, n};
}

drg_err drg_names_refused(const drg_arena *scratch)
{
    return scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
}

// ---- looking names up ---------------------------------------------------------------------------------------------

static drg_str key_of(const drg_doc *doc, uint32_t first, uint32_t end, char *room)
{
    drg_span span = {doc->tokens[first].span.start, doc->tokens[end - 1].span.end};
    return (drg_str){room, drg_utf8_key_into(room, KEY_CAP, drg_doc_text(doc, span))};
}

// Drops the dots of "u.s.a."; returns 0 when there were none.
static int undot(drg_str *key, char *room)
{
    size_t n = 0;
    for (size_t i = 0; i < key->n; i++)
        if (key->p[i] != '.') room[n++] = key->p[i];
    int changed = n != key->n && n > 0;
    *key = (drg_str){room, n};
    return changed;
}

// Hits that are names (titles are read elsewhere). Short common words need capitals: "US", not "us"; "WHO", not "Who".
static uint8_t name_hits(const scan *s, uint32_t first, uint32_t end, drg_know_hit *hits)
{
    char room[KEY_CAP], plain[KEY_CAP];
    drg_str key = key_of(s->doc, first, end, room);
    drg_know_hit found[2 * DRG_NAMING_HITS];
    size_t n = key.n ? drg_know_find(s->know, key, found, 2 * DRG_NAMING_HITS) : 0;
    if (n == 0 && key.n) {
        memcpy(plain, key.p, key.n);
        if (undot(&key, plain)) n = drg_know_find(s->know, key, found, 2 * DRG_NAMING_HITS);
    }
    if (n > 2 * DRG_NAMING_HITS) n = 2 * DRG_NAMING_HITS;
    int shy = end - first == 1 && key.n <= 3 && !drg_names_all_caps(&s->doc->tokens[first]);
    int compass = end - first == 1 && drg_word_find(key, DRG_WORD_PLACE_NOUN) != NULL;
    uint8_t kept = 0;
    for (size_t i = 0; i < n && kept < DRG_NAMING_HITS; i++) {
        if (found[i].kind == DRG_KNOW_TITLE || found[i].kind == DRG_KNOW_CALENDAR) continue;
        if (shy && found[i].kind != DRG_KNOW_PERSON) continue;
        if (found[i].kind == DRG_KNOW_PLACE && key.n <= 2) continue; // "II" is no town in Finland
        if (compass && found[i].kind != DRG_KNOW_PERSON) continue; // "the South", "the Centre"
        hits[kept++] = found[i];
    }
    return kept;
}

// End of the run of tokens that are written without a blank, from first on.
static uint32_t unit_end(const drg_doc *doc, uint32_t first, uint32_t limit)
{
    uint32_t t = first;
    while (t + 1 < limit && !doc->tokens[t].space_after) t++;
    return t + 1;
}

// How many words a key that begins here can have: asks for the first written word, with and without what clings to it
// ("Moscow," "Russia's").
static uint32_t longest_from(const scan *s, uint32_t first, uint32_t limit)
{
    char room[KEY_CAP], plain[KEY_CAP];
    uint32_t stop = unit_end(s->doc, first, limit), most = 0;
    for (uint32_t end = first + 1; end <= stop; end++) {
        drg_str key = key_of(s->doc, first, end, room);
        uint32_t n = drg_know_longest(s->know, key);
        if (n > most) most = n;
        if (key.n == 0) continue;
        memcpy(plain, key.p, key.n);
        if (undot(&key, plain) && (n = drg_know_longest(s->know, key)) > most) most = n;
    }
    return most;
}

// A name of several words ends in a capital or a figure: "Doctors Without Borders", not "China and".
static int may_end(const drg_doc *doc, uint32_t first, uint32_t last)
{
    const drg_token *tok = &doc->tokens[last];
    if (last == first) return 1;
    if (tok->upos == DRG_UPOS_PUNCT) return 0; // "Congress ." has the key of "Congress"
    return drg_names_capital(tok) || (tok->form.n && drg_utf8_is_digit((unsigned char)tok->form.p[0])) ||
           !doc->tokens[last - 1].space_after;
}

static match longest_match(const scan *s, uint32_t first)
{
    const drg_doc *doc = s->doc;
    match m = {0};
    uint32_t limit = doc->sents[doc->tokens[first].sent].toks.end;
    if (limit > first + NAME_WINDOW) limit = first + NAME_WINDOW;
    uint32_t words = longest_from(s, first, limit);
    if (words == 0) return m;
    uint32_t end = first, seen = 0; // the end of `words` written words
    while (end < limit && seen < words) {
        if (doc->tokens[end].space_after) seen++;
        end++;
    }
    for (; end > first; end--) {
        if (!may_end(doc, first, end - 1)) continue;
        m.n_hits = name_hits(s, first, end, m.hits);
        if (m.n_hits) {
            m.end = end;
            break;
        }
    }
    return m;
}

// ---- what stands beside a name ------------------------------------------------------------------------------------

// "President Jordan", "Mr. Chad": a title or honorific directly before.
static int titled(const scan *s, uint32_t first)
{
    if (first == 0 || s->doc->tokens[first - 1].sent != s->doc->tokens[first].sent) return 0;
    if (drg_word_find(s->out->keys[first - 1], DRG_WORD_HONORIFIC)) return 1;
    uint32_t at;
    int plural;
    uint32_t record = drg_title_ends(s->doc, s->know, first, &at, &plural);
    if (record == DRG_NONE || !drg_names_capital(&s->doc->tokens[at])) return 0;
    drg_str cls = drg_know_title_at(s->know, record)->cls;
    return !drg_str_is(cls, "group") && !drg_str_is(cls, "modifier");
}

static int is_name_token(const drg_doc *doc, uint32_t t)
{
    return (doc->tokens[t].upos == DRG_UPOS_PROPN || doc->tokens[t].name != DRG_NONE) && drg_names_capital(&doc->tokens[t]);
}

static int is_title_word(const scan *s, uint32_t t)
{
    uint32_t end;
    int plural;
    return drg_title_begins(s->doc, s->know, t, t + 4, &end, &plural) != DRG_NONE ||
           drg_word_find(s->out->keys[t], DRG_WORD_HONORIFIC) != NULL;
}

// The end of a run of flat name parts that goes on behind `end`: "Jordan | Smith", "Paris | Hilton".
static uint32_t flat_end(const scan *s, drg_range toks)
{
    const drg_doc *doc = s->doc;
    uint32_t limit = doc->sents[doc->tokens[toks.first].sent].toks.end, end = toks.end;
    while (end < limit && end < toks.first + NAME_WINDOW) {
        const drg_token *tok = &doc->tokens[end];
        uint32_t head = tok->head;
        int part = tok->rel == DRG_REL_FLAT && head != DRG_NONE && head >= toks.first && head < end;
        if (!part && tok->upos == DRG_UPOS_PUNCT && end + 1 < limit && !doc->tokens[end - 1].space_after && !tok->space_after &&
            doc->tokens[end + 1].rel == DRG_REL_FLAT) { // "Chung-tai" in three tokens
            end += 2;
            continue;
        }
        if (!part || !is_name_token(doc, end)) break;
        end++;
    }
    return end;
}

// The institution whose name holds the range: "Moscow | Times", "University of | Geneva". Returns its range, or {0,0}.
static drg_range inside_org(const scan *s, drg_range toks)
{
    const drg_doc *doc = s->doc;
    uint32_t head = drg_names_head(doc, toks), up = doc->tokens[head].head;
    drg_range none = {0, 0};
    if (up == DRG_NONE || doc->tokens[up].upos != DRG_UPOS_PROPN || !drg_names_capital(&doc->tokens[up])) return none;
    int org = drg_word_find(s->out->keys[up], DRG_WORD_ORG) || drg_word_find(s->out->keys[up], DRG_WORD_ORG_NAME);
    if (!org || is_title_word(s, up)) return none;
    drg_rel rel = (drg_rel)doc->tokens[head].rel;
    if (up == toks.end && (rel == DRG_REL_COMPOUND || rel == DRG_REL_AMOD)) return (drg_range){toks.first, up + 1};
    if (up + 2 == toks.first && drg_rel_base(rel) == DRG_REL_NMOD && drg_str_is(s->out->keys[up + 1], "of"))
        return (drg_range){up, toks.end};
    return none;
}

// "University of ...", "Institute of International Relations": the end of the capitalised run behind "of", or 0.
static uint32_t org_of(const scan *s, uint32_t t)
{
    const drg_doc *doc = s->doc;
    uint32_t limit = doc->sents[doc->tokens[t].sent].toks.end, end = 0;
    if (limit > t + NAME_WINDOW) limit = t + NAME_WINDOW;
    int org = drg_word_find(s->out->keys[t], DRG_WORD_ORG) || drg_word_find(s->out->keys[t], DRG_WORD_ORG_NAME);
    if (!org || t + 2 >= limit || !drg_names_capital(&doc->tokens[t]) || !drg_str_is(s->out->keys[t + 1], "of") || is_title_word(s, t)) return 0;
    for (uint32_t k = t + 2; k < limit; k++) {
        if (is_name_token(doc, k) || (doc->tokens[k].upos == DRG_UPOS_ADJ && drg_names_capital(&doc->tokens[k]))) end = k + 1;
        else if (!drg_str_is(s->out->keys[k], "the") && !drg_str_is(s->out->keys[k], "of") && !drg_str_is(s->out->keys[k], "and")) break;
    }
    return end;
}

// ---- deciding -------------------------------------------------------------------------------------------------------

static uint32_t country_of(const drg_know *know, drg_str iso3)
{
    uint32_t record = iso3.n ? drg_know_country_of(know, iso3) : DRG_NONE;
    return record == UINT32_MAX ? DRG_NONE : record;
}

static void mean(drg_naming *n, drg_sense sense, uint32_t record, uint32_t country, const char *rule)
{
    n->sense = (uint8_t)sense;
    n->record = record;
    n->country = country;
    n->rule = rule;
}

static void mean_person(const scan *s, drg_naming *n, const char *rule)
{
    const drg_know_hit *hit = drg_names_hit(n, DRG_KNOW_PERSON);
    mean(n, DRG_SENSE_PERSON, hit ? hit->record : DRG_NONE, DRG_NONE, rule);
    (void)s;
}

static int mean_political(const scan *s, drg_naming *n)
{
    const drg_know_hit *hit;
    if ((hit = drg_names_hit(n, DRG_KNOW_COUNTRY)))
        mean(n, DRG_SENSE_COUNTRY, hit->record, hit->record, "country");
    else if ((hit = drg_names_hit(n, DRG_KNOW_METONYM)))
        mean(n, DRG_SENSE_METONYM, hit->record, country_of(s->know, drg_know_metonym_at(s->know, hit->record)->country), "metonym");
    else if ((hit = drg_names_hit(n, DRG_KNOW_CAPITAL)))
        mean(n, DRG_SENSE_CITY, hit->record, hit->record, "capital");
    else if ((hit = drg_names_hit(n, DRG_KNOW_DEMONYM))) {
        mean(n, DRG_SENSE_DEMONYM, hit->record, hit->record, "demonym");
        const drg_token *tok = &s->doc->tokens[n->head];
        n->people = hit->how == DRG_KNOW_HOW_PEOPLE || (tok->morph & DRG_MORPH_PLUR) != 0;
    } else return 0;
    return 1;
}

static int mean_org(const scan *s, drg_naming *n)
{
    const drg_know_hit *hit = drg_names_hit(n, DRG_KNOW_ORG);
    if (!hit) return 0;
    // NATO's seat is in Belgium, but NATO is not Belgium's: only a national body tells a country.
    mean(n, DRG_SENSE_ORG, hit->record, country_of(s->know, drg_know_org_at(s->know, hit->record)->plover), "organisation");
    return 1;
}

static int mean_place(const scan *s, drg_naming *n)
{
    const drg_know_hit *hit = drg_names_hit(n, DRG_KNOW_PLACE);
    for (uint32_t i = 0; i < n->n_hits && n->the && hit; i++) // "the Atlantic" is no town
        if (n->hits[i].kind == DRG_KNOW_PLACE && drg_know_place_at(s->know, n->hits[i].record)->kind != DRG_PLACE_CITY) {
            hit = &n->hits[i];
            break;
        }
    if (!hit || (n->the && drg_know_place_at(s->know, hit->record)->kind == DRG_PLACE_CITY)) return 0;
    mean(n, DRG_SENSE_PLACE, hit->record, country_of(s->know, drg_know_place_at(s->know, hit->record)->country), "place");
    return 1;
}

// A name that the index does not have: the reader's word is taken.
static void mean_by_reader(const scan *s, drg_naming *n, int type)
{
    switch (type) {
    case DRG_NAME_PER: mean(n, DRG_SENSE_PERSON, DRG_NONE, DRG_NONE, "reader: person"); break;
    case DRG_NAME_ORG: mean(n, DRG_SENSE_ORG, DRG_NONE, DRG_NONE, "reader: organisation"); break;
    case DRG_NAME_GPE: case DRG_NAME_LOC:
        if (n->toks.end - n->toks.first > 1 && (drg_word_find(s->out->keys[n->toks.end - 1], DRG_WORD_ORG) ||
                                               drg_word_find(s->out->keys[n->toks.end - 1], DRG_WORD_ORG_NAME))) {
            mean(n, DRG_SENSE_ORG, DRG_NONE, DRG_NONE, "ends like an organisation"); // "Massey Energy"
            break;
        }
        mean(n, DRG_SENSE_PLACE, DRG_NONE, DRG_NONE, "reader: place"); break;
    default: mean(n, DRG_SENSE_THING, DRG_NONE, DRG_NONE, "reader: other name"); break;
    }
}

static int full_person(const drg_naming *n)
{
    const drg_know_hit *hit = drg_names_hit(n, DRG_KNOW_PERSON);
    return hit && hit->how != DRG_KNOW_HOW_FAMILY && n->toks.end - n->toks.first >= 2;
}

static int weight_of(const scan *s, const drg_naming *n)
{
    const drg_know_hit *hit = drg_names_hit(n, DRG_KNOW_PERSON);
    return hit ? drg_know_person_at(s->know, hit->record)->weight : 0;
}

// Whether a name of one word that the index has as an organisation or a small town is meant so: common words are not.
static int name_like(const scan *s, const drg_naming *n, int type)
{
    const drg_token *tok = &s->doc->tokens[n->toks.first];
    if (n->toks.end - n->toks.first > 1 || type != DRG_N_NAME || drg_names_all_caps(tok)) return 1;
    if (tok->upos != DRG_UPOS_PROPN) return 0;
    if (s->doc->n_names == 0) return 1; // no layer of names: the tagger alone tells
    const drg_know_hit *hit = drg_names_hit(n, DRG_KNOW_PLACE);
    return hit && (drg_know_place_at(s->know, hit->record)->kind != DRG_PLACE_CITY || drg_know_place_at(s->know, hit->record)->population >= 100000);
}

// "Mickey Hart", "Julian Assange": a given name, then one or two more names and no word of organisations.
static int given_then_family(const scan *s, drg_range toks)
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
static int place_of_that_name(const scan *s, uint32_t t)
{
    return t >= 2 && s->doc->tokens[t - 2].sent == s->doc->tokens[t].sent && drg_str_is(s->out->keys[t - 1], "of") &&
           drg_word_find(s->out->keys[t - 2], DRG_WORD_PLACE_NOUN) != NULL;
}

static int common_noun(const scan *s, uint32_t t)
{
    drg_str key = s->out->keys[t];
    return drg_word_find(key, DRG_WORD_VAGUE) || drg_word_find(key, DRG_WORD_ORG_NAME) || drg_word_find(key, DRG_WORD_PLACE_NOUN) ||
           drg_word_find(key, DRG_WORD_PERSON);
}

// A place that the reader is likelier to meet than a person of that name: a region or a large town.
static int big_place(const scan *s, const drg_naming *n)
{
    const drg_know_hit *hit = drg_names_hit(n, DRG_KNOW_PLACE);
    if (!hit) return 0;
    const drg_know_place *place = drg_know_place_at(s->know, hit->record);
    return place->kind != DRG_PLACE_CITY || place->population >= 100000;
}

// "the House", "this Congress": no family names.
static int determined(const drg_doc *doc, uint32_t head)
{
    return drg_tree_child(doc, head, DRG_REL_DET) != DRG_NONE;
}

// "Election Day", "Freedom Plaza": the end of a longer name is no family name.
static int behind_name(const drg_doc *doc, uint32_t t)
{
    return t > 0 && doc->tokens[t - 1].sent == doc->tokens[t].sent && doc->tokens[t - 1].upos == DRG_UPOS_PROPN &&
           drg_names_capital(&doc->tokens[t - 1]) && doc->tokens[t - 1].name == DRG_NONE;
}

static int state_hit(const drg_naming *n)
{
    return drg_names_hit(n, DRG_KNOW_COUNTRY) || drg_names_hit(n, DRG_KNOW_CAPITAL) || drg_names_hit(n, DRG_KNOW_DEMONYM) ||
           drg_names_hit(n, DRG_KNOW_METONYM);
}

// The sense of a naming. type: the reader's, or DRG_N_NAME.
static void decide(const scan *s, drg_naming *n, int type, float confidence)
{
    const drg_token *tok = &s->doc->tokens[n->head];
    int single = n->toks.end - n->toks.first == 1;
    int per = type == DRG_NAME_PER;
    int title = titled(s, n->toks.first);
    if (per && !title && !drg_names_hit(n, DRG_KNOW_PERSON) && (big_place(s, n) || drg_names_hit(n, DRG_KNOW_ORG)))
        per = 0; // "San Francisco", "Reuters": the index knows better
    int state = state_hit(n);
    if (single && !per && determined(s->doc, n->head) && common_noun(s, n->toks.first)) return; // "the House", "this Chamber"
    int known_title = title && !single && !n->n_hits && (type == DRG_NAME_GPE || type == DRG_NAME_LOC);
    if (type != DRG_N_NAME && !per && !single && !n->n_hits && (known_title || given_then_family(s, n->toks))) {
        mean_person(s, n, "given name"); // "Mickey Hart" read as a place
        return;
    }
    if (per && single && !state_hit(n) && place_of_that_name(s, n->toks.first)) {
        if (!mean_place(s, n)) mean(n, DRG_SENSE_PLACE, DRG_NONE, DRG_NONE, "place noun before it"); // "the town of Bentiu" read as a person
        return;
    }
    if (full_person(n) && !drg_names_hit(n, DRG_KNOW_COUNTRY) && !drg_names_hit(n, DRG_KNOW_DEMONYM)) {
        mean_person(s, n, "full name");
    } else if (title && (per || (drg_names_hit(n, DRG_KNOW_PERSON) && !state) || (!n->n_hits && is_name_token(s->doc, n->head)))) {
        mean_person(s, n, "title before name");
    } else if (per && (!state || (single && confidence >= 0.9f))) {
        mean_person(s, n, "reader: person");
    } else if (mean_political(s, n)) {
        if (single && tok->upos != DRG_UPOS_PROPN && tok->upos != DRG_UPOS_ADJ && tok->upos != DRG_UPOS_NOUN && type == DRG_N_NAME &&
            !drg_names_all_caps(tok) && n->sense != DRG_SENSE_COUNTRY)
            n->sense = DRG_SENSE_NONE; // "Reading the letter", "Nice weather"
    } else if (single && drg_names_hit(n, DRG_KNOW_PERSON) && !drg_names_all_caps(tok) && type != DRG_NAME_ORG && type != DRG_NAME_GPE &&
               type != DRG_NAME_LOC && tok->upos == DRG_UPOS_PROPN && weight_of(s, n) >= 64 && !determined(s->doc, n->head) &&
               !is_title_word(s, n->toks.first) && !behind_name(s->doc, n->toks.first)) {
        mean_person(s, n, "family name of somebody well known");
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
        mean(n, DRG_SENSE_NONE, DRG_NONE, DRG_NONE, "family name, weak"); // taken when the text has the full name too
    }
}

// ---- use ------------------------------------------------------------------------------------------------------------

static const drg_word *row_of(const drg_doc *doc, const drg_namings *namings, uint32_t t, drg_word_class cls)
{
    const drg_word *row = drg_word_find(namings->keys[t], cls);
    return row ? row : drg_word_find(doc->tokens[t].lemma, cls);
}

// "to Moscow" is a location after words of motion ("travelled to", "visit to"), else somebody addressed ("letter to").
static drg_use goal_use(const drg_doc *doc, const drg_namings *namings, uint32_t head)
{
    uint32_t up = doc->tokens[head].head;
    if (up == DRG_NONE) return DRG_USE_ACTOR;
    if (row_of(doc, namings, up, DRG_WORD_MOTION)) return DRG_USE_PLACE;
    uint32_t obj = drg_tree_child_exact(doc, up, DRG_REL_OBJ); // "made a trip to", "paid a visit to"
    if (obj != DRG_NONE && row_of(doc, namings, obj, DRG_WORD_MOTION)) return DRG_USE_PLACE;
    return DRG_USE_ACTOR;
}

uint32_t drg_names_prep(const drg_doc *doc, const drg_namings *namings, uint32_t head)
{
    uint32_t prep = drg_tree_child(doc, head, DRG_REL_CASE);
    if (prep != DRG_NONE && prep < head) return prep;
    uint32_t first = namings->at[head] == DRG_NONE ? head : namings->all[namings->at[head]].toks.first;
    if (first > 0 && doc->tokens[first - 1].upos == DRG_UPOS_DET) first--; // parsers hang "of" on the first word of "Sinn Fein"
    if (first == 0 || doc->tokens[first - 1].sent != doc->tokens[head].sent || doc->tokens[first - 1].upos != DRG_UPOS_ADP) return prep;
    return first - 1;
}

static drg_use case_use(const drg_doc *doc, const drg_namings *namings, uint32_t head)
{
    uint32_t prep = drg_names_prep(doc, namings, head), up = doc->tokens[head].head;
    if (prep == DRG_NONE) { // "Moscow, February 7": the place of a dateline or a bare adverbial
        return doc->tokens[head].rel == DRG_REL_OBL_UNMARKED || doc->tokens[head].rel == DRG_REL_NMOD_UNMARKED ? DRG_USE_PLACE : DRG_USE_ACTOR;
    }
    if (row_of(doc, namings, prep, DRG_WORD_PREP_GOAL)) return goal_use(doc, namings, head);
    drg_str key = namings->keys[prep];
    int topic = drg_str_is(key, "on") || ((drg_str_is(key, "around") || drg_str_is(key, "over")) && up != DRG_NONE && doc->tokens[up].upos == DRG_UPOS_NOUN);
    uint32_t with = drg_tree_child_exact(doc, prep, DRG_REL_FIXED);
    if (topic || (with != DRG_NONE && drg_str_is(namings->keys[with], "with"))) // "talks on Ukraine", "crisis over Kyiv", "along with Paris"
        return DRG_USE_ACTOR;
    if (row_of(doc, namings, prep, DRG_WORD_PREP_PLACE)) return DRG_USE_PLACE;
    if (drg_str_is(namings->keys[prep], "of") && up != DRG_NONE && row_of(doc, namings, up, DRG_WORD_PLACE_NOUN)) return DRG_USE_PLACE;
    return DRG_USE_ACTOR;
}

drg_use drg_names_use(const drg_doc *doc, const drg_namings *namings, uint32_t head)
{
    for (int steps = 0; steps < 6; steps++) {
        const drg_token *tok = &doc->tokens[head];
        uint32_t up = tok->head;
        if (up == DRG_NONE) { // "MOSCOW -- ...": the head of a fragment
            uint32_t next = head + 1;
            int dash = next < doc->n_tokens && doc->tokens[next].sent == tok->sent && doc->tokens[next].upos == DRG_UPOS_PUNCT &&
                       !drg_str_is(doc->tokens[next].form, ".");
            return dash && doc->tokens[head].child_end - doc->tokens[head].child_first <= 2 ? DRG_USE_PLACE : DRG_USE_ACTOR;
        }
        switch (drg_rel_base((drg_rel)tok->rel)) {
        case DRG_REL_AMOD: case DRG_REL_COMPOUND: return DRG_USE_MODIFIER;
        case DRG_REL_CONJ: // "in Kyiv and Moscow": as the first one
            if (drg_tree_child(doc, head, DRG_REL_CASE) != DRG_NONE) return case_use(doc, namings, head);
            head = up;
            continue;
        case DRG_REL_APPOS: // "Geneva, Switzerland"
            if (namings->at[up] == DRG_NONE) return DRG_USE_ACTOR;
            head = up;
            continue;
        case DRG_REL_OBJ:
            return row_of(doc, namings, up, DRG_WORD_PLACE_OBJECT) || row_of(doc, namings, up, DRG_WORD_MOTION) ? DRG_USE_PLACE : DRG_USE_ACTOR;
        case DRG_REL_NMOD:
            if (tok->rel == DRG_REL_NMOD_POSS) return DRG_USE_ACTOR;
            if (tok->rel == DRG_REL_NMOD_DESC) return DRG_USE_MODIFIER;
            return case_use(doc, namings, head);
        case DRG_REL_OBL: return tok->rel == DRG_REL_OBL_AGENT ? DRG_USE_ACTOR : case_use(doc, namings, head);
        case DRG_REL_ROOT: case DRG_REL_CCOMP: case DRG_REL_PARATAXIS: case DRG_REL_ACL: case DRG_REL_ADVCL: case DRG_REL_XCOMP:
        case DRG_REL_DEP: case DRG_REL_LIST:
            return case_use(doc, namings, head); // "who is in Moscow"
        default: return DRG_USE_ACTOR;
        }
    }
    return DRG_USE_ACTOR;
}

// ---- the scan -------------------------------------------------------------------------------------------------------

static drg_naming *push(scan *s, drg_range toks, uint32_t name)
{
    drg_naming *n = DRG_ARENA_PUSH(s->scratch, s->out->all, s->out->n, s->out->cap);
    if (!n) return NULL;
    n->toks = toks;
    n->name = name;
    n->head = drg_names_head(s->doc, toks);
    n->record = n->country = DRG_NONE;
    n->the = drg_tree_child(s->doc, n->head, DRG_REL_DET) != DRG_NONE && !drg_str_is(s->out->keys[toks.first], "the");
    return n;
}

// Words that the reader's span may carry in front of the name proper: "the", "French", "President", "Mr.".
static uint32_t proper_start(const scan *s, const drg_name *name)
{
    const drg_doc *doc = s->doc;
    uint32_t t = name->toks.first;
    while (t + 1 < name->toks.end) {
        uint32_t end = t + 1;
        int plural;
        if (doc->tokens[t].upos == DRG_UPOS_DET || doc->tokens[t].upos == DRG_UPOS_PUNCT) t++;
        else if (name->type != DRG_NAME_PER) break;
        else if (drg_word_find(s->out->keys[t], DRG_WORD_HONORIFIC) || drg_word_find(s->out->keys[t], DRG_WORD_TENURE)) t++;
        else if (drg_title_begins(doc, s->know, t, name->toks.end, &end, &plural) != DRG_NONE && end < name->toks.end) t = end;
        else break;
    }
    return t;
}

// Without a trailing "'s" or punctuation.
static uint32_t proper_end(const drg_doc *doc, uint32_t first, uint32_t end)
{
    while (end > first + 1 && (doc->tokens[end - 1].upos == DRG_UPOS_PUNCT || doc->tokens[end - 1].upos == DRG_UPOS_PART) &&
           !drg_str_is(doc->tokens[end - 1].form, ")"))
        end--;
    return end;
}

// The country that a longer name tells by a word inside it: "French Institute of ...", "University of Geneva".
static uint32_t country_inside(const scan *s, drg_range toks)
{
    for (uint32_t t = toks.first; t < toks.end; t++) {
        if (!drg_names_capital(&s->doc->tokens[t])) continue;
        match m = longest_match(s, t);
        for (uint32_t i = 0; i < m.n_hits; i++) {
            if (m.hits[i].kind == DRG_KNOW_COUNTRY || m.hits[i].kind == DRG_KNOW_DEMONYM || m.hits[i].kind == DRG_KNOW_CAPITAL)
                return m.hits[i].record;
            if (m.hits[i].kind == DRG_KNOW_PERSON && m.end > t + 1) return country_of(s->know, drg_know_person_at(s->know, m.hits[i].record)->country);
            if (m.hits[i].kind == DRG_KNOW_PLACE && (drg_know_place_at(s->know, m.hits[i].record)->kind != DRG_PLACE_CITY ||
                                                     drg_know_place_at(s->know, m.hits[i].record)->population >= 50000))
                return country_of(s->know, drg_know_place_at(s->know, m.hits[i].record)->country);
        }
        if (m.end > t) t = m.end - 1;
    }
    return DRG_NONE;
}

// Makes a naming of toks. type: the reader's or DRG_N_NAME. Sense NONE leaves the tokens uncovered.
static drg_err name_it(scan *s, drg_range toks, uint32_t name, const match *m)
{
    const drg_name *read = name != DRG_NONE ? &s->doc->names[name] : NULL;
    drg_naming *n = push(s, toks, name);
    if (!n) return drg_names_refused(s->scratch);
    if (m) {
        n->n_hits = m->n_hits;
        memcpy(n->hits, m->hits, sizeof n->hits);
    }
    decide(s, n, read ? (int)read->type : DRG_N_NAME, read ? read->confidence : 0.0f);
    if ((n->sense == DRG_SENSE_ORG || n->sense == DRG_SENSE_PLACE) && n->record == DRG_NONE) n->country = country_inside(s, toks);
    return DRG_OK;
}

static int type_is(const drg_doc *doc, uint32_t name, drg_name_type type)
{
    return name != DRG_NONE && doc->names[name].type == type;
}

// The reader took a description for a name: "Prime Ministers of Belgium", "Senators".
static int title_not_name(const scan *s, uint32_t first, uint32_t stop, uint32_t name)
{
    uint32_t end;
    int plural;
    if (type_is(s->doc, name, DRG_NAME_PER) || first >= stop) return 0;
    if (!drg_names_capital(&s->doc->tokens[stop - 1])) { // "Syrian government", "the Assad regime"
        drg_know_hit hits[DRG_NAMING_HITS];
        return drg_word_find(s->out->keys[stop - 1], DRG_WORD_ORG) && name_hits(s, first, stop, hits) == 0;
    }
    if (drg_word_find(s->out->keys[first], DRG_WORD_HONORIFIC) && stop > first + 1) return 1; // "Rev Ian Paisley" as a place
    uint32_t record = drg_title_begins(s->doc, s->know, first, stop, &end, &plural);
    if (record == DRG_NONE || drg_str_is(drg_know_title_at(s->know, record)->cls, "group")) return 0;
    if (drg_str_is(drg_know_title_at(s->know, record)->cls, "rank") && end + 1 == stop) return 1; // "General Bajwa"
    return end == stop || drg_str_is(s->out->keys[end], "of");
}

// "EU High Representative Josep Borrell" read as an organisation: the person at its end is found by himself.
static int person_at_end(const scan *s, uint32_t first, uint32_t stop, uint32_t name)
{
    if (type_is(s->doc, name, DRG_NAME_PER) || stop < first + 3) return 0;
    for (uint32_t t = first + 1; t + 1 < stop; t++) {
        if (!drg_names_capital(&s->doc->tokens[t])) continue;
        match m = longest_match(s, t);
        if (m.end != stop) continue;
        for (uint32_t i = 0; i < m.n_hits; i++)
            if (m.hits[i].kind == DRG_KNOW_PERSON && m.hits[i].how != DRG_KNOW_HOW_FAMILY) return 1;
    }
    return 0;
}

// "French | President Emmanuel Macron", "U.S. | Senator": the reader's span goes on with a title, which is no part of a name.
static int titled_rest(const scan *s, uint32_t first, uint32_t stop, int person)
{
    uint32_t end;
    int plural;
    if (first >= stop) return 0;
    uint32_t record = drg_title_begins(s->doc, s->know, first, stop, &end, &plural);
    if (record == DRG_NONE) return 0;
    return person || (end == stop && !drg_str_is(drg_know_title_at(s->know, record)->cls, "group"));
}

// "France | Emmanuel Macron" in one span.
static int person_rest(const scan *s, uint32_t first, uint32_t stop)
{
    if (stop < first + 2 || !drg_names_capital(&s->doc->tokens[first])) return 0;
    match m = longest_match(s, first);
    if (m.end < first + 2) return 0;
    for (uint32_t i = 0; i < m.n_hits; i++)
        if (m.hits[i].kind == DRG_KNOW_PERSON && m.hits[i].how != DRG_KNOW_HOW_FAMILY) return 1;
    return 0;
}

// "governor of | Alaska | Sarah Palin": a place, then a person in one span.
static int behind_of(const scan *s, uint32_t t, uint32_t end, uint32_t stop, uint32_t name)
{
    if (!type_is(s->doc, name, DRG_NAME_PER) || stop < end + 2 || t == 0) return 0;
    return drg_str_is(s->out->keys[t - 1], "of") && drg_know_gender_of_given_name(s->know, s->out->keys[end]) != 0;
}

// "Turkish Ministry | of Foreign Affairs": the end of the capitalised words behind "of".
static uint32_t org_tail(const scan *s, uint32_t stop)
{
    const drg_doc *doc = s->doc;
    uint32_t limit = doc->sents[doc->tokens[stop - 1].sent].toks.end, end = stop;
    if (limit > stop + 6) limit = stop + 6;
    if (stop + 1 >= limit || !(drg_str_is(s->out->keys[stop], "of") || drg_str_is(s->out->keys[stop], "for"))) return stop;
    for (uint32_t k = stop + 1; k < limit; k++) {
        if (drg_names_capital(&doc->tokens[k]) && (doc->tokens[k].name == DRG_NONE || !type_is(doc, doc->tokens[k].name, DRG_NAME_GPE))) end = k + 1;
        else if (!drg_str_is(s->out->keys[k], "and") && !drg_str_is(s->out->keys[k], "the")) break;
    }
    return end;
}

// "Nancy Izzo Jackson": a given name that is a town too, before other names.
static uint32_t given_run(const scan *s, uint32_t t)
{
    const drg_doc *doc = s->doc;
    uint32_t limit = doc->sents[doc->tokens[t].sent].toks.end, end = t + 1;
    if (!drg_know_gender_of_given_name(s->know, s->out->keys[t])) return end;
    while (end < limit && end < t + 3 && is_name_token(doc, end) && doc->tokens[end].upos == DRG_UPOS_PROPN && !is_title_word(s, end) &&
           !drg_word_find(s->out->keys[end], DRG_WORD_ORG) && !drg_word_find(s->out->keys[end], DRG_WORD_ORG_NAME) &&
           !drg_word_find(s->out->keys[end], DRG_WORD_TREATY_NOUN) && !drg_word_find(s->out->keys[end], DRG_WORD_PLACE_NOUN))
        end++;
    return end;
}

// Decides between a match of the index that begins at t and the reader's name that covers t; returns the end.
static drg_err take(scan *s, uint32_t t, uint32_t *end)
{
    const drg_doc *doc = s->doc;
    uint32_t name = doc->tokens[t].name;
    match m = {0};
    if (drg_names_capital(&doc->tokens[t]) || drg_str_is(s->out->keys[t], "al") || drg_str_starts(s->out->keys[t], "al-"))
        m = longest_match(s, t); // "al-Qaeda"
    uint32_t start = DRG_NONE, stop = 0;
    if (name != DRG_NONE) {
        start = proper_start(s, &doc->names[name]);
        stop = proper_end(doc, start, doc->names[name].toks.end);
        if (title_not_name(s, start, stop, name) || person_at_end(s, start, stop, name)) name = DRG_NONE; // "Prime Ministers of Belgium"
        if (t > start || stop <= t || name == DRG_NONE) stop = 0; // inside a span whose beginning was passed over
    }
    *end = t + 1;
    int split = 0;
    if (start == t && stop > t && m.end < stop) { // the reader's span is longer
        int place_like = type_is(doc, name, DRG_NAME_GPE) || type_is(doc, name, DRG_NAME_LOC);
        split = m.end && (place_like || titled_rest(s, m.end, stop, type_is(doc, name, DRG_NAME_PER)) || behind_of(s, t, m.end, stop, name) ||
                           person_rest(s, m.end, stop));
        if (!split) {
            uint32_t longer;
            match whole = {0}; // the span itself may be a key
            whole.n_hits = name_hits(s, t, stop, whole.hits);
            if (type_is(doc, name, DRG_NAME_ORG) && !whole.n_hits && (longer = org_tail(s, stop)) > stop) {
                stop = longer;
                whole.n_hits = name_hits(s, t, stop, whole.hits);
            }
            *end = stop;
            return name_it(s, (drg_range){t, stop}, name, &whole);
        }
    }
    uint32_t of = m.end <= t + 1 ? org_of(s, t) : 0;
    if (of) {
        *end = of;
        drg_naming *n = push(s, (drg_range){t, of}, name);
        if (!n) return drg_names_refused(s->scratch);
        mean(n, DRG_SENSE_ORG, DRG_NONE, country_inside(s, n->toks), "institution of");
        return DRG_OK;
    }
    if (!m.end) return DRG_OK;
    drg_range toks = {t, m.end};
    uint32_t longer = flat_end(s, toks);
    if (toks.end == t + 1 && longer == toks.end) longer = given_run(s, t);
    drg_range org = inside_org(s, toks);
    if (longer > toks.end && !split && !is_title_word(s, toks.end)) { // "Jordan Smith": a person whom the index does not have
        match none = {0};
        *end = longer;
        DRG_TRY(name_it(s, (drg_range){t, longer}, name, &none));
        drg_naming *n = &s->out->all[s->out->n - 1];
        if (n->sense == DRG_SENSE_NONE || n->sense == DRG_SENSE_PLACE) mean(n, DRG_SENSE_PERSON, DRG_NONE, DRG_NONE, "name parts beside it");
        return DRG_OK;
    }
    if (org.end > 0 && org.first == t) { // "Moscow Times"
        *end = org.end;
        drg_naming *n = push(s, org, name);
        if (!n) return drg_names_refused(s->scratch);
        mean(n, DRG_SENSE_ORG, DRG_NONE, country_inside(s, org), "part of an organisation's name");
        return DRG_OK;
    }
    *end = m.end;
    return name_it(s, toks, name, &m);
}

// Names with a title that neither the index nor the reader has: "Deputy Speaker Olena Kondratiuk".
static drg_err take_titled(scan *s, uint32_t t, uint32_t *end)
{
    const drg_doc *doc = s->doc;
    *end = t + 1;
    if (doc->tokens[t].upos != DRG_UPOS_PROPN || !drg_names_capital(&doc->tokens[t]) || is_title_word(s, t)) return DRG_OK;
    drg_range toks = {t, t + 1};
    toks.end = flat_end(s, toks);
    drg_str first = s->out->keys[t];
    int given = toks.end > t + 1 && drg_know_gender_of_given_name(s->know, first) != 0;
    int pair = toks.end > t + 1 && doc->n_names == 0; // no layer of names: two flat parts are mostly a person
    if (!given && !pair && !titled(s, t)) return DRG_OK;
    if (drg_word_find(first, DRG_WORD_ORG) || drg_word_find(first, DRG_WORD_ORG_NAME) || drg_word_find(first, DRG_WORD_TREATY_NOUN)) return DRG_OK;
    drg_naming *n = push(s, toks, DRG_NONE);
    if (!n) return drg_names_refused(s->scratch);
    mean(n, DRG_SENSE_PERSON, DRG_NONE, DRG_NONE, given ? "given name" : "title before name");
    *end = toks.end;
    return DRG_OK;
}

// "University of Geneva", where the scan met the institution first.
static void widen_org(scan *s, drg_naming *n)
{
    if (n->sense != DRG_SENSE_CITY && n->sense != DRG_SENSE_PLACE && n->sense != DRG_SENSE_COUNTRY) return;
    drg_range org = inside_org(s, n->toks);
    if (org.end == 0 || org.first >= n->toks.first || s->out->at[org.first] != DRG_NONE) return;
    n->toks = org;
    n->head = drg_names_head(s->doc, org);
    mean(n, DRG_SENSE_ORG, DRG_NONE, n->country, "part of an organisation's name");
}

// A treaty, war or prize with a place in its name: "Minsk Agreements", "Paris Agreement" are things, unless lower case
// ("Minsk agreements"), where the place is a modifier.
static void name_of_thing(scan *s, drg_naming *n)
{
    const drg_doc *doc = s->doc;
    uint32_t up = doc->tokens[n->head].head;
    if (n->sense == DRG_SENSE_PERSON || up == DRG_NONE || up != n->toks.end) return;
    if (drg_word_find(s->out->keys[up], DRG_WORD_TREATY_NOUN) && n->sense != DRG_SENSE_DEMONYM && drg_names_capital(&doc->tokens[up]))
        n->use = DRG_USE_MODIFIER;
}

// "Rubio of Florida, Lee of Utah and Perdue of Georgia": a name that is a country and also a region of another country
// is the region when regions of that country stand near it, and nothing of the country itself.
static void state_or_country(scan *s, uint32_t index)
{
    drg_naming *n = &s->out->all[index];
    const drg_know_hit *hit = n->sense == DRG_SENSE_COUNTRY ? drg_names_hit(n, DRG_KNOW_PLACE) : NULL;
    if (!hit || drg_know_place_at(s->know, hit->record)->kind != DRG_PLACE_REGION) return;
    uint32_t other = country_of(s->know, drg_know_place_at(s->know, hit->record)->country), regions = 0;
    uint32_t first = index > 5 ? index - 5 : 0, last = index + 6 < s->out->n ? index + 6 : s->out->n;
    for (uint32_t i = first; i < last; i++) {
        const drg_naming *o = &s->out->all[i];
        if (o->sense != DRG_SENSE_COUNTRY && o->sense != DRG_SENSE_PERSON && o->country == n->country) return; // "Georgian", "Tbilisi"
        regions += o->sense == DRG_SENSE_PLACE && o->country == other && o->country != n->country;
    }
    if (regions < 2 || other == n->country || other == DRG_NONE) return;
    mean(n, DRG_SENSE_PLACE, hit->record, other, "region among regions");
}

// "Israeli | Foreign Ministry", "Egypt's | Foreign Ministry": the body is that country's, and may be known under both words.
static void national_body(scan *s, uint32_t index)
{
    drg_naming *n = &s->out->all[index];
    if (index == 0 || n->sense != DRG_SENSE_ORG || n->record != DRG_NONE || n->country != DRG_NONE) return;
    const drg_naming *before = &s->out->all[index - 1];
    uint32_t gap = n->toks.first - before->toks.end;
    int poss = gap == 1 && s->doc->tokens[before->toks.end].rel == DRG_REL_CASE;
    if ((gap != 0 && !poss) || (before->sense != DRG_SENSE_DEMONYM && before->sense != DRG_SENSE_COUNTRY)) return;
    if (s->doc->tokens[before->toks.first].sent != s->doc->tokens[n->toks.first].sent) return;
    n->country = before->country;
    drg_know_hit hits[DRG_NAMING_HITS];
    uint8_t found = gap ? 0 : name_hits(s, before->toks.first, n->toks.end, hits);
    for (uint8_t i = 0; i < found; i++)
        if (hits[i].kind == DRG_KNOW_ORG) {
            n->record = hits[i].record;
            return;
        }
}

// "PRM", an office of the State Department: no Dominican party where nothing Dominican stands near.
static void foreign_acronym(scan *s, uint32_t index)
{
    drg_naming *n = &s->out->all[index];
    if (n->sense != DRG_SENSE_ORG || n->record == DRG_NONE || n->country == DRG_NONE || n->toks.end - n->toks.first != 1) return;
    const drg_know_org *org = drg_know_org_at(s->know, n->record);
    if (!drg_names_all_caps(&s->doc->tokens[n->toks.first]) || s->out->keys[n->toks.first].n > 3) return;
    if (!drg_str_is(org->kind, "party") && !drg_str_is(org->kind, "company")) return;
    uint32_t first = index > 30 ? index - 30 : 0, last = index + 30 < s->out->n ? index + 30 : s->out->n;
    for (uint32_t i = first; i < last; i++)
        if (s->out->all[i].country == n->country && s->out->all[i].record != n->record) return;
    mean(n, DRG_SENSE_ORG, DRG_NONE, DRG_NONE, "short name of a body of a country that is not told of");
}

static drg_err weak_family_names(scan *s);

drg_err drg_names_scan(drg_namings *out, const drg_doc *doc, const drg_know *know, drg_arena *scratch)
{
    scan s = {doc, know, scratch, out};
    memset(out, 0, sizeof *out);
    out->at = DRG_ARENA_ARRAY(scratch, uint32_t, (size_t)doc->n_tokens + 1);
    out->keys = DRG_ARENA_ARRAY(scratch, drg_str, (size_t)doc->n_tokens + 1);
    if (!out->at || !out->keys) return drg_names_refused(scratch);
    for (uint32_t t = 0; t < doc->n_tokens; t++) {
        out->at[t] = DRG_NONE;
        out->keys[t] = drg_utf8_key(scratch, doc->tokens[t].form);
        if (doc->tokens[t].form.n && !out->keys[t].p) return drg_names_refused(scratch);
    }
    for (uint32_t t = 0, end; t < doc->n_tokens; t = end) {
        uint32_t before = out->n;
        end = t + 1;
        if (doc->date_of && doc->date_of[t] != DRG_NONE) continue; // "May", "Friday"
        DRG_TRY(take(&s, t, &end));
        if (out->n == before) DRG_TRY(take_titled(&s, t, &end));
        if (out->n == before) continue;
        drg_naming *n = &out->all[out->n - 1];
        widen_org(&s, n);
        for (uint32_t k = n->toks.first; k < n->toks.end; k++) out->at[k] = out->n - 1;
    }
    DRG_TRY(weak_family_names(&s));
    for (uint32_t i = 0; i < out->n; i++) {
        national_body(&s, i);
        state_or_country(&s, i);
        foreign_acronym(&s, i);
    }
    for (uint32_t i = 0; i < out->n; i++) {
        out->all[i].use = (uint8_t)drg_names_use(doc, out, out->all[i].head);
        name_of_thing(&s, &out->all[i]);
    }
    return DRG_OK;
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

static drg_str family_key(const scan *s, uint32_t t)
{
    drg_str key = drg_names_fold(s->scratch, s->out->keys[t]);
    return key.p ? key : s->out->keys[t];
}

// A weak one-word name is a person's when the text has a full name that ends in it ("Andrey Klimov ... Klimov"), or where
// the index knows it as nothing else and the tagger holds it for a name; else it is dropped.
static drg_err weak_family_names(scan *s)
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
        if (full.at[t] == DRG_NONE) {
            if (s->doc->tokens[t].upos != DRG_UPOS_PROPN || !drg_names_capital(&s->doc->tokens[t]) || !set_has(&families, family_key(s, t), 0) || determined(s->doc, t) ||
                is_title_word(s, t))
                continue;
            drg_naming *n = push(s, (drg_range){t, t + 1}, DRG_NONE);
            if (!n) return drg_names_refused(s->scratch);
            mean(n, DRG_SENSE_PERSON, DRG_NONE, DRG_NONE, "family name of somebody named in full");
            continue;
        }
        if (next >= full.n || full.all[next].toks.first != t) continue;
        drg_naming *n = push(s, full.all[next].toks, full.all[next].name);
        if (!n) return drg_names_refused(s->scratch);
        *n = full.all[next++];
        int open = n->sense == DRG_SENSE_NONE || n->sense == DRG_SENSE_PLACE || n->sense == DRG_SENSE_ORG || n->sense == DRG_SENSE_THING;
        if ((n->sense == DRG_SENSE_CITY || n->sense == DRG_SENSE_COUNTRY) && drg_names_use(s->doc, &full, n->head) == DRG_USE_ACTOR)
            open = 1; // "Valeska Paris ... Paris claims"
        if (open && n->toks.end - n->toks.first == 1 && !determined(s->doc, n->head) && set_has(&families, family_key(s, t), 0))
            mean_person(s, n, "family name of somebody named in full");
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
