// SPDX-License-Identifier: MIT
//
// actors -- who is spoken of: drafts of mentions, names first, then descriptions and pronouns, then the finished layer.
//
// Reads    everything the reader wrote, doc->places, doc->reference, the knowledge index
// Writes   doc->actors, doc->mentions, doc->mention_of
// Method   1 namings (names.c)  2 a draft for each name, describing noun and pronoun  3 names get actors (identity.c, identity_persons.c)
//          4 the rest looks back for theirs (chains.c)  5 drafts with an actor become mentions, in text order
// Rule     what cannot be decided stays without a mention rather than wrong
// Cost     linear in tokens: all windows are bounded

#include "base/cal.h"
#include "resolve/cast.h"

#include "base/utf8.h"
#include "resolve/resolve.h"

#include <stdlib.h>

// ---- drafts -----------------------------------------------------------------------------------------------------------

static drg_draft *draft_new(drg_cast *cast, uint32_t head, drg_range toks, drg_mention_kind kind)
{
    uint32_t index = cast->n_drafts;
    drg_draft *d = DRG_ARENA_PUSH(cast->scratch, cast->drafts, cast->n_drafts, cast->cap_drafts);
    if (!d) return NULL;
    d->toks = toks;
    d->head = head;
    d->naming = d->actor = DRG_NONE;
    d->kind = kind;
    cast->draft_at[head] = index;
    return d;
}

// Grammatical prominence, after Lappin and Leass: subjects before objects before the rest.
static uint8_t prominence(const drg_doc *doc, uint32_t head)
{
    for (int steps = 0; steps < 4; steps++) {
        const drg_token *tok = &doc->tokens[head];
        switch (drg_rel_base((drg_rel)tok->rel)) {
        case DRG_REL_NSUBJ: return 160;
        case DRG_REL_OBJ: return 120;
        case DRG_REL_IOBJ: return 110;
        case DRG_REL_OBL: return tok->rel == DRG_REL_OBL_AGENT ? 130 : 95;
        case DRG_REL_NMOD: return tok->rel == DRG_REL_NMOD_POSS ? 75 : 60;
        case DRG_REL_CONJ: case DRG_REL_APPOS:
            if (tok->head == DRG_NONE) return 60;
            head = tok->head;
            continue;
        case DRG_REL_ROOT: return 100;
        default: return 50;
        }
    }
    return 50;
}

static drg_desc *keep_desc(drg_cast *cast, const drg_desc *desc)
{
    drg_desc *kept = DRG_ARENA_NEW(cast->scratch, drg_desc);
    if (kept) *kept = *desc;
    return kept;
}

// The token of the words before a name that the parser hung the name on, or the name's own head.
static uint32_t title_over(const drg_cast *cast, const drg_naming *n, const drg_desc *desc)
{
    const drg_doc *doc = cast->doc;
    uint32_t over = n->head;
    for (int steps = 0; steps < 4 && doc->tokens[over].rel == DRG_REL_FLAT && doc->tokens[over].head != DRG_NONE; steps++) {
        uint32_t up = doc->tokens[over].head;
        int before = up < n->toks.first && up + 4 >= n->toks.first && doc->tokens[up].sent == doc->tokens[n->head].sent;
        int title = before && ((desc->toks.first <= up && up < desc->toks.end) || drg_word_find(cast->names.keys[up], DRG_WORD_HONORIFIC));
        for (uint32_t t = up; title && t < n->toks.first; t++) title = cast->names.at[t] == DRG_NONE;
        if (!title) break;
        over = up;
    }
    return over;
}

// The phrase of a person's name: the words before it and an apposition behind it.
static drg_err draft_name(drg_cast *cast, uint32_t naming)
{
    drg_naming *n = &cast->names.all[naming];
    drg_doc *doc = cast->doc;
    drg_mention_kind kind = n->sense == DRG_SENSE_DEMONYM || (n->use == DRG_USE_MODIFIER && n->sense != DRG_SENSE_PERSON) ? DRG_MENTION_DEMONYM : DRG_MENTION_NAME;
    drg_draft *d = draft_new(cast, n->head, n->toks, kind);
    if (!d) return drg_cast_refused(cast);
    d->naming = naming;
    uint32_t before = n->toks.first;
    if (before > 0 && kind == DRG_MENTION_NAME && doc->tokens[before - 1].sent == doc->tokens[before].sent &&
        doc->tokens[before - 1].rel == DRG_REL_DET && doc->tokens[before - 1].head == n->head)
        d->toks.first = before - 1; // "the Kremlin"
    if (n->sense != DRG_SENSE_PERSON) return DRG_OK;
    drg_desc desc;
    drg_desc_before(&desc, doc, cast->know, &cast->names, n->toks);
    uint32_t over = title_over(cast, n, &desc); // "the Rev | Ian Paisley": parsers take the title for the head
    if (over != n->head) {
        cast->draft_at[n->head] = DRG_NONE;
        cast->draft_at[over] = cast->n_drafts - 1;
        n->head = d->head = over;
    }
    if (desc.toks.first == desc.toks.end) return DRG_OK;
    d->desc = keep_desc(cast, &desc);
    if (!d->desc) return drg_cast_refused(cast);
    d->toks.first = desc.toks.first;
    for (uint32_t t = desc.toks.first; t < desc.toks.end; t++) cast->folded[t] = 1;
    return DRG_OK;
}

// Nouns that are only part of a longer word or name.
static int is_part(const drg_doc *doc, uint32_t t)
{
    drg_rel rel = (drg_rel)doc->tokens[t].rel;
    return rel == DRG_REL_COMPOUND || rel == DRG_REL_AMOD || rel == DRG_REL_FLAT || rel == DRG_REL_FIXED || rel == DRG_REL_GOESWITH ||
           rel == DRG_REL_CASE || rel == DRG_REL_CC || rel == DRG_REL_MARK || rel == DRG_REL_ADVMOD;
}

static int may_describe(const drg_doc *doc, uint32_t t)
{
    const drg_token *tok = &doc->tokens[t];
    if (tok->upos == DRG_UPOS_NOUN || tok->upos == DRG_UPOS_PROPN) return 1;
    return tok->upos == DRG_UPOS_ADJ && tok->rel != DRG_REL_AMOD && tok->rel != DRG_REL_ROOT; // "the latter"
}

static drg_err draft_noun(drg_cast *cast, uint32_t t)
{
    drg_desc desc;
    if (cast->folded[t] || !may_describe(cast->doc, t) || is_part(cast->doc, t)) return DRG_OK;
    int known = drg_desc_read(&desc, cast->doc, cast->know, &cast->names, t);
    int office = known && (desc.title != DRG_NONE || desc.n_kinds || desc.sector.n); // else the user's agents know better
    if (!office && !drg_cast_user_desc(cast, t, &desc) && !known) return DRG_OK;
    if (cast->doc->tokens[t].upos == DRG_UPOS_ADJ && (!desc.word || desc.word->cls != DRG_WORD_LATTER)) return DRG_OK;
    drg_draft *d = draft_new(cast, t, desc.toks, DRG_MENTION_NOMINAL);
    if (!d || !(d->desc = keep_desc(cast, &desc))) return drg_cast_refused(cast);
    return DRG_OK;
}

static drg_err draft_pronoun(drg_cast *cast, uint32_t t)
{
    const drg_token *tok = &cast->doc->tokens[t];
    if (!drg_word_find(cast->names.keys[t], DRG_WORD_PRONOUN) || tok->rel == DRG_REL_EXPL) return DRG_OK;
    int poss = tok->rel == DRG_REL_NMOD_POSS || drg_str_is(tok->xpos, "PRP$") || drg_str_is(tok->xpos, "WP$");
    drg_draft *d = draft_new(cast, t, (drg_range){t, t + 1}, poss ? DRG_MENTION_POSSESSIVE : DRG_MENTION_PRONOUN);
    return d ? DRG_OK : drg_cast_refused(cast);
}

static drg_err collect(drg_cast *cast)
{
    drg_doc *doc = cast->doc;
    for (uint32_t i = 0; i < cast->names.n; i++) { // what stands before names is read first, so that its nouns are folded in
        if (cast->names.all[i].sense == DRG_SENSE_THING) continue;
        DRG_TRY(draft_name(cast, i));
    }
    drg_draft *names = cast->drafts;
    uint32_t n_names = cast->n_drafts, next = 0;
    drg_range title = {0, 0}; // words of the description read last: "Attorney General" is one
    cast->drafts = NULL;
    cast->n_drafts = cast->cap_drafts = 0;
    for (uint32_t t = 0; t < doc->n_tokens; t++) { // then all drafts in the order of their heads
        if (next < n_names && names[next].head == t) {
            drg_draft *d = draft_new(cast, t, names[next].toks, names[next].kind);
            if (!d) return drg_cast_refused(cast);
            *d = names[next++];
        } else if (cast->names.at[t] != DRG_NONE) continue;
        else if (doc->tokens[t].upos == DRG_UPOS_PRON || doc->tokens[t].upos == DRG_UPOS_DET) DRG_TRY(draft_pronoun(cast, t));
        else if (t < title.first || t >= title.end) {
            DRG_TRY(draft_noun(cast, t));
            if (cast->draft_at[t] != DRG_NONE) title = cast->drafts[cast->draft_at[t]].desc->words;
        }
    }
    for (uint32_t i = 0; i < cast->n_drafts; i++) cast->drafts[i].weight = prominence(doc, cast->drafts[i].head);
    return DRG_OK;
}

// ---- quotations ---------------------------------------------------------------------------------------------------------

static int is_quote(drg_str form, int *open)
{
    static const char *const opening[] = {"\xe2\x80\x9c", "``", "\xc2\xab", "\xe2\x80\x9e"};
    static const char *const closing[] = {"\xe2\x80\x9d", "''", "\xc2\xbb"};
    for (size_t i = 0; i < 4; i++)
        if (drg_str_is(form, opening[i])) return *open = 1;
    for (size_t i = 0; i < 3; i++)
        if (drg_str_is(form, closing[i])) {
            *open = 0;
            return 1;
        }
    if (!drg_str_is(form, "\"")) return 0;
    *open = -1; // either
    return 1;
}

// Numbers the quotations. A quotation ends with its block, so one lost mark spoils no more than a paragraph.
static void find_quotes(drg_cast *cast)
{
    drg_doc *doc = cast->doc;
    uint32_t inside = 0, block = DRG_NONE;
    for (uint32_t t = 0; t < doc->n_tokens; t++) {
        uint32_t now = doc->sents[doc->tokens[t].sent].block;
        int open = 0;
        if (now != block) inside = 0;
        block = now;
        if (is_quote(doc->tokens[t].form, &open)) {
            if (open == 1 || (open == -1 && !inside)) inside = ++cast->n_quotes;
            else inside = 0;
            continue;
        }
        cast->quote[t] = inside;
    }
}

// ---- names get actors -----------------------------------------------------------------------------------------------------

static void set_role(drg_cast *cast, drg_draft *d)
{
    if (d->desc && d->desc->head != DRG_NONE)
        d->role = drg_doc_text(cast->doc, drg_doc_range_span(cast->doc, d->desc->words));
}

// A town that is no capital is a location even as a subject ("Geneva hosted the talks").
static int is_town(const drg_cast *cast, const drg_naming *n)
{
    uint32_t place = cast->doc->place_of ? cast->doc->place_of[n->toks.first] : DRG_NONE;
    return place != DRG_NONE && cast->doc->places[place].kind == DRG_PLACE_CITY;
}

// "San Jose" where places.c found the Californian town: not the capital, and no metonym of its country.
static int town_abroad(const drg_cast *cast, const drg_naming *n)
{
    uint32_t place = n->sense == DRG_SENSE_CITY && cast->doc->place_of ? cast->doc->place_of[n->toks.first] : DRG_NONE;
    return place != DRG_NONE && !drg_str_eq(cast->doc->places[place].country, drg_know_country_at(cast->know, n->record)->iso3);
}

static drg_err name_actor(drg_cast *cast, drg_draft *d)
{
    const drg_naming *n = &cast->names.all[d->naming];
    d->done = 1;
    d->as_place = n->use == DRG_USE_PLACE && n->sense != DRG_SENSE_ORG && n->sense != DRG_SENSE_PERSON && n->sense != DRG_SENSE_DEMONYM;
    d->how = DRG_HOW_TABLE;
    if (n->sense == DRG_SENSE_PERSON) {
        d->actor = drg_cast_person(cast, n, d->desc, &d->how);
        set_role(cast, d);
        if (d->actor != DRG_NONE && d->desc && !d->desc->plural) drg_cast_learn(cast, d->actor, d->desc);
    } else {
        d->actor = town_abroad(cast, n) ? drg_cast_place(cast, n) : drg_cast_naming_actor(cast, d->naming);
        if (n->sense == DRG_SENSE_DEMONYM) d->how = DRG_HOW_DEMONYM;
        if (n->sense == DRG_SENSE_METONYM || (n->sense == DRG_SENSE_CITY && !d->as_place && n->use == DRG_USE_ACTOR)) {
            d->how = DRG_HOW_METONYM;
            d->metonym = (uint8_t)!d->as_place;
        }
        if ((n->sense == DRG_SENSE_PLACE && (n->use != DRG_USE_ACTOR || is_town(cast, n))) || (n->sense == DRG_SENSE_CITY && n->use == DRG_USE_MODIFIER)) d->as_place = 1;
    }
    if ((n->user || (n->sense == DRG_SENSE_PERSON && drg_know_dictionary(cast->know))) && d->actor != DRG_NONE) d->actor = drg_cast_user_actor(cast, d->naming, d->actor);
    if (d->actor == DRG_NONE) return cast->doc->arena.failed || cast->scratch->failed ? drg_cast_refused(cast) : DRG_OK;
    cast->more[d->actor].last = d->head;
    return DRG_OK;
}

// ---- acronyms -------------------------------------------------------------------------------------------------------------

// Whether the letters of the acronym are the initials of the capitalised words of the name, in order: "Organisation of
// Islamic Cooperation" and "OIC".
static int initials_match(const drg_cast *cast, drg_range name, drg_str acronym)
{
    size_t at = 0;
    for (uint32_t t = name.first; t < name.end && at < acronym.n; t++) {
        drg_str form = cast->doc->tokens[t].form;
        if (form.n && form.p[0] == acronym.p[at]) at++;
    }
    return at >= 2 && at == acronym.n;
}

// "the African Union (AU)": a short name in brackets behind a longer one is the same body, here and from now on.
static void bracketed(drg_cast *cast, uint32_t index)
{
    drg_draft *d = &cast->drafts[index];
    const drg_naming *n = &cast->names.all[d->naming];
    uint32_t open = n->toks.first;
    if (n->sense == DRG_SENSE_PERSON || n->toks.end - n->toks.first != 1 || open < 2 || index == 0) return;
    if (!drg_str_is(cast->doc->tokens[open - 1].form, "(") || !drg_names_all_caps(&cast->doc->tokens[open])) return;
    const drg_draft *longer = &cast->drafts[index - 1];
    if (longer->naming == DRG_NONE || longer->actor == DRG_NONE) return;
    const drg_naming *full = &cast->names.all[longer->naming];
    if (full->toks.end != open - 1 || full->sense == DRG_SENSE_PERSON) return;
    if (!initials_match(cast, full->toks, cast->doc->tokens[open].form)) return;
    d->actor = longer->actor;
    d->how = DRG_HOW_ACRONYM;
    drg_table_add(cast->table, cast->scratch, 'a', cast->names.keys[open], longer->actor);
}

static void acronym_again(drg_cast *cast, drg_draft *d)
{
    uint32_t n;
    const drg_naming *naming = &cast->names.all[d->naming];
    if (naming->toks.end - naming->toks.first != 1 || !drg_names_all_caps(&cast->doc->tokens[naming->toks.first])) return;
    const uint32_t *items = drg_table_get(cast->table, 'a', cast->names.keys[naming->toks.first], &n);
    if (!n) return;
    d->actor = items[n - 1];
    d->how = DRG_HOW_ACRONYM;
}

// "Dagalo, widely known as Hemeti", "Ilich Ramirez Sanchez, alias Carlos the Jackal": a second name of who stands before.
static uint32_t nicknamed(const drg_cast *cast, uint32_t index)
{
    static const char *const words[] = {"known", "called", "nicknamed", "dubbed", "alias", "aka", "a.k.a.", "pseudonym", "guerre"};
    const drg_doc *doc = cast->doc;
    const drg_draft *d = &cast->drafts[index];
    const drg_naming *n = &cast->names.all[d->naming];
    uint32_t first = n->toks.first, sent = doc->tokens[first].sent, word = DRG_NONE;
    if (n->sense == DRG_SENSE_COUNTRY || n->sense == DRG_SENSE_DEMONYM || n->sense == DRG_SENSE_CITY || index == 0) return DRG_NONE;
    for (uint32_t t = first; t-- > 0 && first - t <= 4 && doc->tokens[t].sent == sent && word == DRG_NONE;)
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            if (drg_str_is(cast->names.keys[t], words[i])) word = t;
    // "Biden called Netanyahu" is a call, "a man called Hemeti" a name
    if (word == DRG_NONE || drg_str_is(doc->tokens[word].xpos, "VBD")) return DRG_NONE;
    const drg_draft *before = &cast->drafts[index - 1];
    if (before->naming == DRG_NONE || before->actor == DRG_NONE || doc->tokens[before->head].sent != sent || before->toks.end > word || word - before->toks.end > 6)
        return DRG_NONE;
    for (uint32_t t = before->toks.end; t < word; t++) // "X is known as" and "X, known as", not "X met a man known as"
        if (doc->tokens[t].upos == DRG_UPOS_NOUN || doc->tokens[t].upos == DRG_UPOS_VERB || doc->tokens[t].upos == DRG_UPOS_ADP) return DRG_NONE;
    return before->actor;
}

// A second name stays with its bearer: "Hemeti" further on.
static int second_name(drg_cast *cast, uint32_t index)
{
    drg_draft *d = &cast->drafts[index];
    uint32_t actor = nicknamed(cast, index);
    if (actor == DRG_NONE) return 0;
    const drg_naming *n = &cast->names.all[d->naming];
    drg_str key = drg_names_fold(cast->scratch, drg_utf8_key(cast->scratch, drg_doc_text(cast->doc, drg_doc_range_span(cast->doc, n->toks))));
    d->actor = actor;
    d->how = DRG_HOW_SAME_NAME;
    drg_table_add(cast->table, cast->scratch, 'k', key, actor);
    return 1;
}

static void second_name_again(drg_cast *cast, drg_draft *d)
{
    uint32_t n = 0;
    const drg_naming *naming = &cast->names.all[d->naming];
    if (!cast->second_names) return;
    drg_str key = drg_names_fold(cast->scratch, drg_utf8_key(cast->scratch, drg_doc_text(cast->doc, drg_doc_range_span(cast->doc, naming->toks))));
    const uint32_t *items = drg_table_get(cast->table, 'k', key, &n);
    if (!n) return;
    d->actor = items[n - 1];
    d->how = DRG_HOW_SAME_NAME;
}

// "The Commission" behind "the European Commission", "the Forum": a body known by the index whose name has all the words.
static int short_of_body(drg_cast *cast, uint32_t index)
{
    drg_draft *d = &cast->drafts[index];
    const drg_naming *n = &cast->names.all[d->naming];
    if (n->sense != DRG_SENSE_ORG || n->record != DRG_NONE || n->toks.end - n->toks.first > 2) return 0;
    if (n->toks.first == 0 || !drg_str_is(cast->names.keys[n->toks.first - 1], "the")) return 0;
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < CAST_LOOK_BACK; seen++) {
        const drg_draft *o = &cast->drafts[i];
        if (o->naming == DRG_NONE || o->actor == DRG_NONE || cast->names.all[o->naming].sense != DRG_SENSE_ORG || o->actor >= cast->doc->n_actors) continue;
        if (cast->more[o->actor].org == DRG_NONE && cast->names.all[o->naming].toks.end - cast->names.all[o->naming].toks.first < 3) continue;
        drg_range toks = cast->names.all[o->naming].toks;
        uint32_t found = 0;
        for (uint32_t t = n->toks.first; t < n->toks.end; t++)
            for (uint32_t k = toks.first; k < toks.end; k++)
                if (drg_str_eq(cast->names.keys[t], cast->names.keys[k])) {
                    found++;
                    break;
                }
        if (found < n->toks.end - n->toks.first || toks.end - toks.first <= n->toks.end - n->toks.first) continue;
        d->actor = o->actor;
        d->how = DRG_HOW_SAME_NAME;
        return 1;
    }
    return 0;
}

static drg_err names_get_actors(drg_cast *cast)
{
    for (uint32_t i = 0; i < cast->n_drafts; i++) {
        drg_draft *d = &cast->drafts[i];
        if (d->naming == DRG_NONE) continue;
        if (short_of_body(cast, i)) continue;
        acronym_again(cast, d);
        if (d->actor == DRG_NONE) second_name_again(cast, d);
        if (d->actor == DRG_NONE && second_name(cast, i)) cast->second_names++;
        if (d->actor == DRG_NONE) DRG_TRY(name_actor(cast, d));
        d->done = 1;
        bracketed(cast, i);
    }
    return DRG_OK;
}

// ---- the finished layer -----------------------------------------------------------------------------------------------------

static int by_place(const void *a, const void *b)
{
    const drg_mention *x = a, *y = b;
    if (x->toks.first != y->toks.first) return x->toks.first < y->toks.first ? -1 : 1;
    if (x->toks.end != y->toks.end) return x->toks.end > y->toks.end ? -1 : 1;
    return x->head < y->head ? -1 : x->head > y->head;
}

static void first_mentions(drg_doc *doc)
{
    for (uint32_t m = 0; m < doc->n_mentions; m++) {
        const drg_mention *mention = &doc->mentions[m];
        drg_actor *actor = &doc->actors[mention->actor];
        if (actor->first == DRG_NONE) actor->first = m;
        uint32_t *smallest = &doc->mention_of[mention->head];
        if (*smallest == DRG_NONE || doc->mentions[*smallest].toks.end - doc->mentions[*smallest].toks.first >= mention->toks.end - mention->toks.first)
            *smallest = m;
        uint32_t over = doc->tokens[mention->head].rel == DRG_REL_FLAT ? doc->tokens[mention->head].head : DRG_NONE;
        if (over != DRG_NONE && over >= mention->toks.first && over < mention->head && doc->mention_of[over] == DRG_NONE) doc->mention_of[over] = m;
        // "to President of the United States Barack Obama" read with the name under the country: the title stands for the name
        over = actor->type == DRG_ACTOR_PERSON && mention->kind == DRG_MENTION_NAME && over != DRG_NONE && doc->tokens[over].rel == DRG_REL_NMOD ? doc->tokens[over].head : DRG_NONE;
        if (over != DRG_NONE && over >= mention->toks.first && over < mention->head && doc->mention_of[over] == DRG_NONE) doc->mention_of[over] = m;
        if (mention->as_place && actor->place == DRG_NONE && doc->place_of) actor->place = doc->place_of[mention->head];
    }
}

static drg_err write_mentions(drg_cast *cast)
{
    drg_doc *doc = cast->doc;
    doc->mention_of = DRG_ARENA_ARRAY(&doc->arena, uint32_t, (size_t)doc->n_tokens + 1);
    if (!doc->mention_of) return drg_cast_refused(cast);
    for (uint32_t t = 0; t < doc->n_tokens; t++) doc->mention_of[t] = DRG_NONE;
    for (uint32_t i = 0; i < cast->n_drafts; i++) {
        const drg_draft *d = &cast->drafts[i];
        if (d->actor == DRG_NONE) continue;
        drg_mention *m = DRG_ARENA_PUSH(&doc->arena, doc->mentions, doc->n_mentions, doc->cap_mentions);
        if (!m) return drg_cast_refused(cast);
        uint32_t head = d->head; // of "the Rev Ian Paisley" the name, whatever the parser hung it on
        if (d->naming != DRG_NONE && head < cast->names.all[d->naming].toks.first) head = cast->names.all[d->naming].toks.first;
        *m = (drg_mention){d->toks, head, d->actor, d->naming == DRG_NONE ? DRG_NONE : cast->names.all[d->naming].name,
                           d->kind, d->how, d->role, d->metonym, d->as_place};
    }
    if (doc->n_mentions) qsort(doc->mentions, doc->n_mentions, sizeof *doc->mentions, by_place);
    first_mentions(doc);
    return DRG_OK;
}

static int by_day(const void *a, const void *b)
{
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
    return x < y ? -1 : x > y;
}

// The day that decides about offices: of issue, unless most dates of the text lie years before it (history) or it is not
// known; then the middle one of the dates that the text gives in full.
static int32_t day_of_text(const drg_doc *doc, drg_arena *scratch)
{
    int32_t issue = doc->reference != DRG_NO_DAY ? doc->reference : doc->published, middle;
    uint32_t n = 0, most = doc->n_dates < 512 ? doc->n_dates : 512;
    int32_t *days = DRG_ARENA_ARRAY(scratch, int32_t, most + 1u);
    for (uint32_t i = 0; i < most && days; i++)
        if (doc->dates[i].start != DRG_NO_DAY && !drg_cal_yearless(doc->dates[i].start) && doc->dates[i].kind == DRG_DATE_POINT && doc->dates[i].grain >= DRG_GRAIN_DAY &&
            doc->dates[i].grain <= DRG_GRAIN_YEAR)
            days[n++] = doc->dates[i].start;
    if (n == 0) return issue;
    qsort(days, n, sizeof *days, by_day);
    middle = days[n / 2];
    if (issue == DRG_NO_DAY) return middle;
    return n >= 3 && days[n - 1] < issue - 2 * 365 && middle < issue - 3 * 365 ? middle : issue;
}

drg_err drg_actors_find(drg_doc *doc, const drg_know *know, const drg_namings *names, drg_arena *scratch)
{
    drg_cast cast = {.doc = doc, .know = know, .scratch = scratch};
    cast.day = day_of_text(doc, scratch);
    cast.names = *names;
    cast.draft_at = DRG_ARENA_ARRAY(scratch, uint32_t, (size_t)doc->n_tokens + 1);
    cast.folded = DRG_ARENA_ARRAY(scratch, uint8_t, (size_t)doc->n_tokens + 1);
    cast.quote = DRG_ARENA_ARRAY(scratch, uint32_t, (size_t)doc->n_tokens + 1);
    cast.table = drg_table_new(scratch, 256);
    if (!cast.draft_at || !cast.folded || !cast.quote || !cast.table) return drg_cast_refused(&cast);
    for (uint32_t t = 0; t < doc->n_tokens; t++) cast.draft_at[t] = DRG_NONE;
    find_quotes(&cast);
    DRG_TRY(collect(&cast));
    DRG_TRY(names_get_actors(&cast));
    cast.digest = (uint8_t)drg_cast_is_digest(&cast);
    cast.dominant = cast.digest ? DRG_NONE : drg_cast_dominant(&cast);
    DRG_TRY(drg_labels_resolve(&cast));
    DRG_TRY(drg_chains_resolve(&cast));
    DRG_TRY(drg_cast_finish(&cast));
    return write_mentions(&cast);
}
