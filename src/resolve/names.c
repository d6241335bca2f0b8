// SPDX-License-Identifier: MIT
//
// names -- the scan: the index and the reader each offer a span, one is taken; see names.h.

#include "resolve/namescan.h"

#include "base/utf8.h"

drg_naming *drg_scan_push(drg_scan *s, drg_range toks, uint32_t name)
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

// ---- the scan -------------------------------------------------------------------------------------------------------

// Words that the reader's span may carry in front of the name proper: "the", "French", "President", "Mr.".
static uint32_t proper_start(const drg_scan *s, const drg_name *name)
{
    const drg_doc *doc = s->doc;
    uint32_t t = name->toks.first;
    while (t + 1 < name->toks.end) {
        uint32_t end = t + 1;
        int plural;
        if (doc->tokens[t].upos == DRG_UPOS_DET || doc->tokens[t].upos == DRG_UPOS_PUNCT) t++;
        else if (name->type != DRG_NAME_PER) break;
        else if (drg_word_find(s->out->keys[t], DRG_WORD_HONORIFIC) || drg_word_find(s->out->keys[t], DRG_WORD_TENURE)) t++;
        else if (drg_title_begins(doc, s->know, s->out, t, name->toks.end, &end, &plural) != DRG_NONE && end < name->toks.end) t = end;
        else break;
    }
    return t;
}

// Without a trailing "'s" or punctuation.
static int is_mark(drg_str form)
{
    static const char *const marks[] = {"\"", "\xe2\x80\x9c", "\xe2\x80\x9d", "``", "''", "\xe2\x80\x98", "\xe2\x80\x99", "'"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (drg_str_is(form, marks[i])) return 1;
    return 0;
}

drg_range drg_names_nickname(const drg_doc *doc, uint32_t first, uint32_t end)
{
    for (uint32_t t = first + 1; t + 3 < end; t++) {
        if (!is_mark(doc->tokens[t].form) || !drg_names_capital(&doc->tokens[t + 1])) continue;
        if (is_mark(doc->tokens[t + 2].form)) return (drg_range){t, t + 3};
        if (t + 4 < end && is_mark(doc->tokens[t + 3].form)) return (drg_range){t, t + 4};
    }
    return (drg_range){0, 0};
}

// 'Ernesto "Che" Guevara' where the reader's name stops at the mark or inside it: the end with the names behind the nickname.
static uint32_t nickname_end(const drg_doc *doc, uint32_t first, uint32_t end)
{
    uint32_t limit = doc->sents[doc->tokens[first].sent].toks.end, stop = end + 6 < limit ? end + 6 : limit;
    drg_range nick = drg_names_nickname(doc, first, stop);
    if (nick.end <= nick.first || nick.first > end || nick.end >= stop) return end;
    uint32_t t = nick.end;
    while (t < stop && doc->tokens[t].upos == DRG_UPOS_PROPN && drg_names_capital(&doc->tokens[t])) t++;
    return t > nick.end && t > end ? t : end;
}

static uint32_t proper_end(const drg_doc *doc, uint32_t first, uint32_t end)
{
    while (end > first + 1 && (doc->tokens[end - 1].upos == DRG_UPOS_PUNCT || doc->tokens[end - 1].upos == DRG_UPOS_PART ||
                               doc->tokens[end - 1].upos == DRG_UPOS_DET || doc->tokens[end - 1].upos == DRG_UPOS_ADP) &&
           !drg_str_is(doc->tokens[end - 1].form, ")"))
        end--;
    return end;
}

// The country that a longer name tells by a word inside it: "French Institute of ...", "University of Geneva".
static uint32_t country_inside(const drg_scan *s, drg_range toks)
{
    for (uint32_t t = toks.first; t < toks.end; t++) {
        if (!drg_names_capital(&s->doc->tokens[t])) continue;
        drg_match m = drg_scan_match(s, t);
        for (uint32_t i = 0; i < m.n_hits; i++) {
            if (m.hits[i].kind == DRG_KNOW_COUNTRY || m.hits[i].kind == DRG_KNOW_DEMONYM || m.hits[i].kind == DRG_KNOW_CAPITAL)
                return m.hits[i].record;
            if (m.hits[i].kind == DRG_KNOW_PERSON && m.end > t + 1) return drg_scan_country(s->know, drg_know_person_at(s->know, m.hits[i].record)->country);
            if (m.hits[i].kind == DRG_KNOW_PLACE && (drg_know_place_at(s->know, m.hits[i].record)->kind != DRG_PLACE_CITY ||
                                                     drg_know_place_at(s->know, m.hits[i].record)->population >= 50000))
                return drg_scan_country(s->know, drg_know_place_at(s->know, m.hits[i].record)->country);
        }
        if (m.end > t) t = m.end - 1;
    }
    return DRG_NONE;
}

static const char offices[] = "president premier chairman chairwoman chairperson secretary minister ambassador excellency excellencies governor chancellor prime senator deputy";

// Makes a naming of toks. type: the reader's or DRG_N_NAME. Sense NONE leaves the tokens uncovered.
static drg_err name_it(drg_scan *s, drg_range toks, uint32_t name, const drg_match *m)
{
    const drg_name *read = name != DRG_NONE ? &s->doc->names[name] : NULL;
    drg_naming *n = drg_scan_push(s, toks, name);
    if (!n) return drg_names_refused(s->scratch);
    if (m) {
        n->n_hits = m->n_hits;
        memcpy(n->hits, m->hits, sizeof n->hits);
    }
    drg_scan_decide(s, n, read ? (int)read->type : DRG_N_NAME, read ? read->confidence : 0.0f);
    // "Mr President", "Alberta Premier designate": an office alone is nobody's name, whoever is called so
    if (n->sense == DRG_SENSE_PERSON && toks.end - toks.first == 1 && drg_word_lists(offices, s->out->keys[toks.first])) drg_scan_mean(n, DRG_SENSE_NONE, DRG_NONE, DRG_NONE, "an office");
    if ((n->sense == DRG_SENSE_ORG || n->sense == DRG_SENSE_PLACE) && n->record == DRG_NONE) n->country = country_inside(s, toks);
    return DRG_OK;
}

static int type_is(const drg_doc *doc, uint32_t name, drg_name_type type)
{
    return name != DRG_NONE && doc->names[name].type == type;
}

static int names_only(const drg_scan *s, uint32_t first, uint32_t stop)
{
    for (uint32_t t = first; t < stop; t++)
        if ((!drg_scan_name_token(s->doc, t) && (t + 1 == stop || !drg_word_find(s->out->keys[t], DRG_WORD_PARTICLE))) || drg_word_find(s->out->keys[t], DRG_WORD_ORG) || drg_word_find(s->out->keys[t], DRG_WORD_ORG_NAME)) return 0;
    return 1;
}

// The reader took a description for a name: "Prime Ministers of Belgium", "Senators".
static int title_not_name(const drg_scan *s, uint32_t first, uint32_t stop, uint32_t name)
{
    uint32_t end;
    int plural;
    if (type_is(s->doc, name, DRG_NAME_PER) || first >= stop) return 0;
    if (!drg_names_capital(&s->doc->tokens[stop - 1])) { // "Syrian government", "the Assad regime"
        drg_know_hit hits[DRG_NAMING_HITS];
        return drg_word_find(s->out->keys[stop - 1], DRG_WORD_ORG) && drg_scan_hits(s, first, stop, hits) == 0;
    }
    if (drg_word_find(s->out->keys[first], DRG_WORD_HONORIFIC) && stop > first + 1) return 1; // "Rev Ian Paisley" as a place
    uint32_t record = drg_title_begins(s->doc, s->know, s->out, first, stop, &end, &plural);
    if (record == DRG_NONE || drg_str_is(drg_know_title_at(s->know, record)->cls, "group")) return 0;
    if (end < stop && names_only(s, end, stop)) return 1; // "General Bajwa", "Prosecutor Krzysztof Sierak"
    return end == stop || drg_str_is(s->out->keys[end], "of");
}

// "EU High Representative Josep Borrell" read as an organisation: the person at its end is found by himself.
static int person_at_end(const drg_scan *s, uint32_t first, uint32_t stop, uint32_t name)
{
    if (type_is(s->doc, name, DRG_NAME_PER) || stop < first + 3) return 0;
    for (uint32_t t = first + 1; t + 1 < stop; t++) {
        if (!drg_names_capital(&s->doc->tokens[t])) continue;
        drg_match m = drg_scan_match(s, t);
        if (m.end != stop) continue;
        for (uint32_t i = 0; i < m.n_hits; i++)
            if (m.hits[i].kind == DRG_KNOW_PERSON && m.hits[i].how != DRG_KNOW_HOW_FAMILY) return 1;
    }
    return 0;
}

// "French | President Emmanuel Macron", "U.S. | Senator": the reader's span goes on with a title, which is no part of a name.
static int titled_rest(const drg_scan *s, uint32_t first, uint32_t stop, int person)
{
    uint32_t end;
    int plural;
    if (first >= stop) return 0;
    uint32_t record = drg_title_begins(s->doc, s->know, s->out, first, stop, &end, &plural);
    if (record == DRG_NONE) return 0;
    return person || (end == stop && !drg_str_is(drg_know_title_at(s->know, record)->cls, "group"));
}

// "Associated Press | of bank robberies"
static int nothing_capital(const drg_doc *doc, uint32_t first, uint32_t stop)
{
    for (uint32_t t = first; t < stop; t++)
        if (drg_names_capital(&doc->tokens[t])) return 0;
    return 1;
}

static int of_a_state(const drg_match *m)
{
    for (uint32_t i = 0; i < m->n_hits; i++)
        if (m->hits[i].kind == DRG_KNOW_COUNTRY || m->hits[i].kind == DRG_KNOW_DEMONYM) return 1;
    return 0;
}

// "France | Emmanuel Macron" in one span.
static int person_rest(const drg_scan *s, uint32_t first, uint32_t stop)
{
    if (stop < first + 2 || !drg_names_capital(&s->doc->tokens[first])) return 0;
    drg_match m = drg_scan_match(s, first);
    if (m.end < first + 2) return 0;
    for (uint32_t i = 0; i < m.n_hits; i++)
        if (m.hits[i].kind == DRG_KNOW_PERSON && m.hits[i].how != DRG_KNOW_HOW_FAMILY) return 1;
    return 0;
}

// "governor of | Alaska | Sarah Palin": a place, then a person in one span.
static int behind_of(const drg_scan *s, uint32_t t, uint32_t end, uint32_t stop, uint32_t name)
{
    if (!type_is(s->doc, name, DRG_NAME_PER) || stop < end + 2 || t == 0) return 0;
    return drg_str_is(s->out->keys[t - 1], "of") && drg_know_gender_of_given_name(s->know, s->out->keys[end]) != 0;
}

// "Turkish Ministry | of Foreign Affairs": the end of the capitalised words behind "of".
static uint32_t org_tail(const drg_scan *s, uint32_t stop)
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
static uint32_t given_run(const drg_scan *s, uint32_t t)
{
    const drg_doc *doc = s->doc;
    uint32_t limit = doc->sents[doc->tokens[t].sent].toks.end, end = t + 1;
    if (!drg_know_gender_of_given_name(s->know, s->out->keys[t])) return end;
    while (end < limit && end < t + 3 && drg_scan_name_token(doc, end) && doc->tokens[end].upos == DRG_UPOS_PROPN && !drg_scan_title_word(s, end) &&
           !drg_word_find(s->out->keys[end], DRG_WORD_ORG) && !drg_word_find(s->out->keys[end], DRG_WORD_ORG_NAME) &&
           !drg_word_find(s->out->keys[end], DRG_WORD_TREATY_NOUN) && !drg_word_find(s->out->keys[end], DRG_WORD_PLACE_NOUN))
        end++;
    return end;
}

// Decides between a match of the index that begins at t and the reader's name that covers t; returns the end.
static drg_err take(drg_scan *s, uint32_t t, uint32_t *end)
{
    const drg_doc *doc = s->doc;
    uint32_t name = doc->tokens[t].name;
    drg_match m = {0};
    int particle = t + 1 < doc->n_tokens && drg_names_capital(&doc->tokens[t + 1]) && drg_word_find(s->out->keys[t], DRG_WORD_PARTICLE);
    if (drg_names_capital(&doc->tokens[t]) || particle || drg_str_starts(s->out->keys[t], "al-"))
        m = drg_scan_match(s, t); // "al-Qaeda", "General de Gaulle"
    if (m.end == t + 2 && drg_str_is(s->out->keys[t], "the") && drg_scan_match(s, t + 1).end > m.end)
        m.end = m.n_hits = 0; // "The Dominican | Republic"
    if (m.end == t + 1 && m.end < doc->n_tokens && drg_scan_title_word(s, t) && drg_scan_name_token(doc, m.end) &&
        doc->tokens[m.end].sent == doc->tokens[t].sent)
        m.end = m.n_hits = 0; // "Mayor Adamowicz", although somebody's name is Mayor
    drg_upos upos = (drg_upos)doc->tokens[t].upos;
    if (m.end == t + 1 && name == DRG_NONE && (upos == DRG_UPOS_ADP || upos == DRG_UPOS_SCONJ || upos == DRG_UPOS_CCONJ || upos == DRG_UPOS_AUX || upos == DRG_UPOS_PART))
        m.end = m.n_hits = 0; // "AS" in a headline is no territory
    uint32_t start = DRG_NONE, stop = 0;
    if (name != DRG_NONE) {
        start = proper_start(s, &doc->names[name]);
        stop = proper_end(doc, start, doc->names[name].toks.end);
        if (type_is(doc, name, DRG_NAME_PER)) stop = nickname_end(doc, start, stop);
        if (title_not_name(s, start, stop, name) || person_at_end(s, start, stop, name)) name = DRG_NONE; // "Prime Ministers of Belgium"
        if (t > start || stop <= t || name == DRG_NONE) stop = 0; // inside a span whose beginning was passed over
    }
    *end = t + 1;
    int split = 0;
    if (start == t && stop > t && m.end < stop) { // the reader's span is longer
        int place_like = type_is(doc, name, DRG_NAME_GPE) || type_is(doc, name, DRG_NAME_LOC);
        int dash = m.end && m.end < stop && drg_str_is(s->out->keys[m.end], "-") && of_a_state(&m);
        split = m.end && (place_like || dash || // "U.S.-Russia"
                           titled_rest(s, m.end, stop, type_is(doc, name, DRG_NAME_PER)) || behind_of(s, t, m.end, stop, name) ||
                           person_rest(s, m.end, stop) || (m.end > t + 1 && nothing_capital(doc, m.end, stop)));
        if (!split) {
            uint32_t longer;
            drg_match whole = {0}; // the span itself may be a key
            whole.n_hits = drg_scan_hits(s, t, stop, whole.hits);
            if (type_is(doc, name, DRG_NAME_ORG) && !whole.n_hits && (longer = org_tail(s, stop)) > stop) {
                stop = longer;
                whole.n_hits = drg_scan_hits(s, t, stop, whole.hits);
            }
            *end = stop;
            return name_it(s, (drg_range){t, stop}, name, &whole);
        }
    }
    uint32_t of = m.end <= t + 1 ? drg_scan_org_of(s, t) : 0;
    if (of) {
        *end = of;
        drg_naming *n = drg_scan_push(s, (drg_range){t, of}, name);
        if (!n) return drg_names_refused(s->scratch);
        drg_scan_mean(n, DRG_SENSE_ORG, DRG_NONE, country_inside(s, n->toks), "institution of");
        return DRG_OK;
    }
    if (!m.end) return DRG_OK;
    drg_range toks = {t, m.end};
    uint32_t longer = drg_scan_flat_end(s, toks);
    if (longer > toks.end && doc->tokens[toks.end].name != DRG_NONE && doc->tokens[toks.end].name != doc->tokens[t].name)
        longer = toks.end; // "the head of the DPRK | Kim Jong-un"
    if (toks.end == t + 1 && longer == toks.end) longer = given_run(s, t);
    drg_range org = drg_scan_inside_org(s, toks);
    if (drg_str_is(s->out->keys[toks.end < doc->n_tokens ? toks.end : t], "-") && of_a_state(&m)) longer = toks.end;
    if (longer > toks.end && !split && !drg_scan_title_word(s, toks.end)) { // "Jordan Smith": a person whom the index does not have
        drg_match none = {0};
        *end = longer;
        DRG_TRY(name_it(s, (drg_range){t, longer}, name, &none));
        drg_naming *n = &s->out->all[s->out->n - 1];
        if (n->sense == DRG_SENSE_NONE || n->sense == DRG_SENSE_PLACE) drg_scan_mean(n, DRG_SENSE_PERSON, DRG_NONE, DRG_NONE, "name parts beside it");
        return DRG_OK;
    }
    if (org.end > 0 && org.first == t) { // "Moscow Times"
        *end = org.end;
        drg_naming *n = drg_scan_push(s, org, name);
        if (!n) return drg_names_refused(s->scratch);
        drg_scan_mean(n, DRG_SENSE_ORG, DRG_NONE, country_inside(s, org), "part of an organisation's name");
        return DRG_OK;
    }
    *end = m.end;
    return name_it(s, toks, name, &m);
}

// The end of the longest phrase of the user's dictionary that begins at t, or 0. Words of everyday spelling must be written as names.
static uint32_t user_phrase(const drg_scan *s, uint32_t t)
{
    const drg_actordict *dictionary = drg_know_dictionary(s->know);
    const drg_doc *doc = s->doc;
    uint32_t longest = dictionary ? drg_actordict_longest(dictionary, s->out->keys[t], 0) : 0;
    uint32_t limit = doc->sents[doc->tokens[t].sent].toks.end;
    if (longest == 0) return 0;
    if (limit > t + DRG_ACTORDICT_WORDS) limit = t + DRG_ACTORDICT_WORDS;
    for (uint32_t end = limit; end > t; end--) {
        char room[256];
        drg_actordict_actor actor;
        drg_span span = {doc->tokens[t].span.start, doc->tokens[end - 1].span.end};
        drg_str key = {room, drg_utf8_key_into(room, sizeof room, drg_doc_text(doc, span))};
        int capital = 0;
        for (uint32_t k = t; k < end; k++) capital |= drg_names_capital(&doc->tokens[k]);
        if (!capital || (end == t + 1 && key.n <= 3 && !drg_names_all_caps(&doc->tokens[t]))) continue;
        if (end == t + 1 && doc->tokens[t].upos != DRG_UPOS_PROPN && doc->tokens[t].upos != DRG_UPOS_ADJ && doc->tokens[t].upos != DRG_UPOS_NOUN) continue;
        if (drg_actordict_actor_of(dictionary, key, INT32_MIN, &actor)) return end;
    }
    return 0;
}

// A phrase of the user's dictionary wins over a shorter name of ours, and is known as such where it is the same name.
static drg_err take_user(drg_scan *s, uint32_t t, uint32_t before, uint32_t *end)
{
    uint32_t stop = user_phrase(s, t);
    if (!stop) return DRG_OK;
    drg_naming *n = s->out->n > before ? &s->out->all[s->out->n - 1] : NULL;
    if (n && n->toks.first == t && n->toks.end > stop) return DRG_OK; // "Paris" is not Paris Hilton
    if (!n || n->toks.first != t || n->toks.end < stop || n->sense == DRG_SENSE_NONE || n->sense == DRG_SENSE_THING || n->sense == DRG_SENSE_PLACE) {
        uint32_t name = s->doc->tokens[t].name;
        s->out->n = before;
        n = drg_scan_push(s, (drg_range){t, stop}, name);
        if (!n) return drg_names_refused(s->scratch);
        n->n_hits = drg_scan_hits(s, t, stop, n->hits);
        drg_scan_decide(s, n, name == DRG_NONE ? DRG_N_NAME : (int)s->doc->names[name].type, 1.0f);
        if (n->sense == DRG_SENSE_NONE || n->sense == DRG_SENSE_THING || n->sense == DRG_SENSE_PLACE)
            drg_scan_mean(n, DRG_SENSE_ORG, DRG_NONE, DRG_NONE, "the user's dictionary");
        *end = stop;
    }
    n->user = 1;
    return DRG_OK;
}

// Names with a title that neither the index nor the reader has: "Deputy Speaker Olena Kondratiuk".
static drg_err take_titled(drg_scan *s, uint32_t t, uint32_t *end)
{
    const drg_doc *doc = s->doc;
    *end = t + 1;
    if (doc->tokens[t].upos != DRG_UPOS_PROPN || !drg_names_capital(&doc->tokens[t]) || drg_scan_title_word(s, t)) return DRG_OK;
    drg_range toks = {t, t + 1};
    toks.end = drg_scan_flat_end(s, toks);
    drg_str first = s->out->keys[t];
    int given = toks.end > t + 1 && drg_know_gender_of_given_name(s->know, first) != 0;
    int pair = toks.end > t + 1 && doc->n_names == 0; // no layer of names: two flat parts are mostly a person
    if (!given && !pair && !drg_scan_titled(s, t)) return DRG_OK;
    if (drg_word_find(first, DRG_WORD_ORG) || drg_word_find(first, DRG_WORD_ORG_NAME) || drg_word_find(first, DRG_WORD_TREATY_NOUN)) return DRG_OK;
    drg_naming *n = drg_scan_push(s, toks, DRG_NONE);
    if (!n) return drg_names_refused(s->scratch);
    drg_scan_mean(n, DRG_SENSE_PERSON, DRG_NONE, DRG_NONE, given ? "given name" : "title before name");
    *end = toks.end;
    return DRG_OK;
}

// "University of Geneva", where the scan met the institution first.
static void widen_org(drg_scan *s, drg_naming *n)
{
    if (n->sense != DRG_SENSE_CITY && n->sense != DRG_SENSE_PLACE && n->sense != DRG_SENSE_COUNTRY) return;
    drg_range org = drg_scan_inside_org(s, n->toks);
    if (org.end == 0 || org.first >= n->toks.first || s->out->at[org.first] != DRG_NONE) return;
    n->toks = org;
    n->head = drg_names_head(s->doc, org);
    drg_scan_mean(n, DRG_SENSE_ORG, DRG_NONE, n->country, "part of an organisation's name");
}

drg_err drg_names_scan(drg_namings *out, const drg_doc *doc, const drg_know *know, drg_arena *scratch)
{
    drg_scan s = {doc, know, scratch, out};
    memset(out, 0, sizeof *out);
    out->at = DRG_ARENA_ARRAY(scratch, uint32_t, (size_t)doc->n_tokens + 1);
    out->keys = DRG_ARENA_ARRAY(scratch, drg_str, (size_t)doc->n_tokens + 1);
    out->words = DRG_ARENA_ARRAY(scratch, uint8_t, (size_t)doc->n_tokens + 1);
    if (!out->at || !out->keys || !out->words) return drg_names_refused(scratch);
    for (uint32_t t = 0; t < doc->n_tokens; t++) {
        out->at[t] = DRG_NONE;
        out->keys[t] = drg_utf8_key(scratch, doc->tokens[t].form);
        if (doc->tokens[t].form.n && !out->keys[t].p) return drg_names_refused(scratch);
        uint32_t limit = doc->sents[doc->tokens[t].sent].toks.end;
        uint32_t words = drg_scan_longest(&s, t, limit > t + DRG_SCAN_WINDOW ? t + DRG_SCAN_WINDOW : limit);
        out->words[t] = (uint8_t)(words < 255 ? words : 255);
    }
    for (uint32_t t = 0, end; t < doc->n_tokens; t = end) {
        uint32_t before = out->n;
        end = t + 1;
        if (doc->date_of && doc->date_of[t] != DRG_NONE) continue; // "May", "Friday"
        DRG_TRY(take(&s, t, &end));
        if (drg_know_dictionary(know)) DRG_TRY(take_user(&s, t, before, &end));
        if (out->n == before) DRG_TRY(take_titled(&s, t, &end));
        if (out->n == before) continue;
        drg_naming *n = &out->all[out->n - 1];
        widen_org(&s, n);
        for (uint32_t k = n->toks.first; k < n->toks.end; k++) out->at[k] = out->n - 1;
    }
    DRG_TRY(drg_scan_families(&s));
    for (uint32_t i = 0; i < out->n; i++) {
        drg_scan_which_body(&s, i);
        drg_scan_national_body(&s, i);
        drg_scan_state_or_country(&s, i);
        drg_scan_foreign_acronym(&s, i);
    }
    for (uint32_t i = 0; i < out->n; i++) {
        out->all[i].use = (uint8_t)drg_names_use(doc, out, out->all[i].head);
        drg_scan_thing(&s, &out->all[i]);
    }
    return DRG_OK;
}
