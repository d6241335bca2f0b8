// SPDX-License-Identifier: MIT
//
// crowds -- makes actors of people and bodies without a name; see crowds.h.

#include "code/crowds.h"

#include <string.h>

#include "code/clause.h"

enum { COUNTRIES_MAX = 32, CHILDREN_MAX = 64 };

// Whether a word begins a pattern of this type, or of any.
static int begins(const drg_lexicon *lexicon, const drg_doc *doc, uint32_t tok, const char *type)
{
    for (int way = 0; way < DRG_INDEX_WAYS; way++)
        for (const drg_entry *e = drg_index_find(&lexicon->line_index, doc, tok, way); e; e = drg_index_next(&lexicon->line_index, e)) {
            const char *of = lexicon->rules[lexicon->lines[e->target].rule].type;
            if (!e->negative && of && (!type || strcmp(of, type) == 0) && drg_entry_fits(e, doc, tok)) return 1;
        }
    return 0;
}

// "Contact groups met": a verb of meeting that takes nothing ("called for sanctions" takes something).
static int begins_meeting(const drg_lexicon *lexicon, const drg_doc *doc, uint32_t tok)
{
    uint32_t phrase = drg_tree_child_exact(doc, tok, DRG_REL_OBL);
    if (drg_tree_child_exact(doc, tok, DRG_REL_OBJ) != DRG_NONE || (phrase != DRG_NONE && drg_clause_has_case(doc, phrase, "for"))) return 0;
    for (const drg_entry *e = drg_index_find(&lexicon->line_index, doc, tok, 0); e; e = drg_index_next(&lexicon->line_index, e)) {
        const drg_rule *rule = &lexicon->rules[lexicon->lines[e->target].rule];
        if (!e->negative && rule->has_form && rule->form != DRG_FORM_CALL && drg_entry_fits(e, doc, tok)) return 1;
    }
    return 0;
}

// "thousands of Georgians": whose people they are; else the country of the one place of the sentence, or nothing where there are several.
// Countries, groups and the like (body) are of a place only where they themselves say so: "Some countries called for sanctions on Iran".
static drg_str country_of(const drg_doc *doc, uint32_t tok, int body)
{
    drg_str country = {0};
    const drg_token *noun = &doc->tokens[tok];
    for (uint32_t i = noun->child_first; i < noun->child_end && i < noun->child_first + CHILDREN_MAX; i++) {
        drg_rel r = drg_rel_base((drg_rel)doc->tokens[doc->children[i]].rel);
        uint32_t mention = r == DRG_REL_NMOD || r == DRG_REL_AMOD || r == DRG_REL_COMPOUND ? drg_clause_mention(doc, doc->children[i]) : DRG_NONE;
        if (mention != DRG_NONE && doc->actors[doc->mentions[mention].actor].country.n == 3) return doc->actors[doc->mentions[mention].actor].country;
    }
    if (body) return country;
    drg_range toks = doc->sents[noun->sent].toks;
    for (uint32_t t = toks.first; t < toks.end && doc->place_of; t++) {
        uint32_t place = doc->place_of[t];
        if (place == DRG_NONE || doc->places[place].country.n != 3) continue;
        if (country.n && !drg_str_eq(country, doc->places[place].country)) return (drg_str){0};
        country = doc->places[place].country;
    }
    return country;
}

// "members of Hamas", "WTO members", "the armies of Brazil and Argentina": whoever is named there acts.
static int stands_for_named(const drg_doc *doc, uint32_t tok)
{
    const drg_token *noun = &doc->tokens[tok];
    for (uint32_t i = noun->child_first; i < noun->child_end && i < noun->child_first + CHILDREN_MAX; i++) {
        uint32_t c = doc->children[i];
        drg_rel r = drg_rel_base((drg_rel)doc->tokens[c].rel);
        uint32_t mention = r == DRG_REL_NMOD || r == DRG_REL_AMOD || r == DRG_REL_COMPOUND ? drg_clause_mention(doc, c) : DRG_NONE;
        if (mention == DRG_NONE) continue;
        uint32_t actor = doc->mentions[mention].actor;
        int of = r == DRG_REL_NMOD && c > tok;
        if (of && !drg_clause_has_case(doc, c, "of") && !drg_clause_has_case(doc, c, "from")) continue;
        if (drg_actor_can_act(doc, actor) && (of || doc->actors[actor].type != DRG_ACTOR_COUNTRY)) return 1;
    }
    return 0;
}

// The PLOVER sector of a word for people, as the table of titles has it ("lawmaker" LEG, "soldier" MIL), else the one given.
static drg_str sector_of(const drg_know *know, const drg_doc *doc, uint32_t tok, const char *otherwise)
{
    drg_know_hit hits[4];
    size_t n = know ? drg_know_find(know, doc->tokens[tok].lemma, hits, 4) : 0;
    for (size_t i = 0; i < n && i < 4; i++) {
        if (hits[i].kind != DRG_KNOW_TITLE) continue;
        drg_str sector = drg_know_title_at(know, hits[i].record)->sector;
        if (sector.n == 3) return sector;
    }
    return drg_str_from(otherwise);
}

static drg_err declare(drg_doc *doc, uint32_t tok, int body, drg_str sector)
{
    drg_str country = country_of(doc, tok, body);
    char code[8];
    size_t n = country.n ? 4 : 0;
    memcpy(code, country.p ? country.p : "", country.n);
    if (n) code[3] = ' ';
    memcpy(code + n, sector.p, 3);
    const char *kept = drg_arena_copy(&doc->arena, code, n + 3);
    drg_actor *actor = DRG_ARENA_PUSH(&doc->arena, doc->actors, doc->n_actors, doc->cap_actors);
    drg_mention *mention = actor ? DRG_ARENA_PUSH(&doc->arena, doc->mentions, doc->n_mentions, doc->cap_mentions) : NULL;
    if (!mention || !kept) return drg_doc_refused(doc);
    drg_span words = drg_clause_phrase(doc, tok);
    *actor = (drg_actor){.type = DRG_ACTOR_PEOPLE, .name = drg_doc_text(doc, words), .country = country, .first = doc->n_mentions - 1,
                         .place = DRG_NONE, .plural = 1, .how = DRG_HOW_NEW, .code = {kept, n + 3}};
    actor->sectors[0] = drg_str_sub(actor->code, n, n + 3);
    *mention = (drg_mention){.toks = {tok, tok + 1}, .head = tok, .actor = doc->n_actors - 1, .name = DRG_NONE, .kind = DRG_MENTION_NOMINAL,
                             .how = DRG_HOW_NEW};
    doc->mention_of[tok] = doc->n_mentions - 1;
    return DRG_OK;
}

static int has_country(const drg_doc *doc, drg_str country)
{
    for (uint32_t a = 0; a < doc->n_actors; a++)
        if (doc->actors[a].type == DRG_ACTOR_COUNTRY && drg_str_eq(doc->actors[a].country, country)) return 1;
    return 0;
}

// "attacked a base near Kano" in a text that does not name Nigeria: the country becomes an actor, so that the place can stand for it.
static drg_err countries_of_places(drg_doc *doc, const drg_know *know)
{
    for (uint32_t i = 0, made = 0, n = doc->n_mentions; i < n && made < COUNTRIES_MAX; i++) {
        const drg_actor *place = &doc->actors[doc->mentions[i].actor];
        if (place->type != DRG_ACTOR_PLACE || place->country.n != 3 || has_country(doc, place->country)) continue;
        uint32_t record = drg_know_country_of(know, place->country);
        if (record == UINT32_MAX) continue;
        const drg_know_country *country = drg_know_country_at(know, record);
        char code[8];
        memcpy(code, country->iso3.p, 3);
        memcpy(code + 3, " GOV", 4);
        const char *kept = drg_arena_copy(&doc->arena, code, 7);
        drg_actor *actor = DRG_ARENA_PUSH(&doc->arena, doc->actors, doc->n_actors, doc->cap_actors);
        if (!kept || !actor) return drg_doc_refused(doc);
        *actor = (drg_actor){.type = DRG_ACTOR_COUNTRY, .name = country->name, .id = country->id, .country = country->iso3, .first = i,
                             .place = doc->place_of ? doc->place_of[doc->mentions[i].head] : DRG_NONE, .gender = DRG_GENDER_NEUTER,
                             .known = 1, .how = DRG_HOW_TABLE, .code = {kept, 7}};
        actor->sectors[0] = drg_str_sub(actor->code, 4, 7);
        made++;
    }
    return DRG_OK;
}

drg_err drg_crowds_find(drg_doc *doc, const drg_lexicon *lexicon, const drg_know *know)
{
    if (know) DRG_TRY(countries_of_places(doc, know));
    for (uint32_t t = 0; doc->mention_of && t < doc->n_tokens; t++) {
        if (doc->tokens[t].upos != DRG_UPOS_NOUN || doc->mention_of[t] != DRG_NONE) continue;
        int civil = drg_lexicon_is(lexicon, DRG_CLS_CIVIL_ACTOR, doc, t), staff = !civil && drg_lexicon_is(lexicon, DRG_CLS_STAFF_N, doc, t);
        int victim = civil || staff || drg_lexicon_is(lexicon, DRG_CLS_CIVIL_N, doc, t) || drg_lexicon_is(lexicon, DRG_CLS_PRISONER_N, doc, t);
        int several = drg_str_is(doc->tokens[t].xpos, "NNS"), body = !victim && several && drg_lexicon_is(lexicon, DRG_CLS_ACTOR_NOUN, doc, t) && !drg_lexicon_is(lexicon, DRG_CLS_MACHINE, doc, t);
        if ((!victim && !body) || drg_clause_mention(doc, t) != DRG_NONE || (body && stands_for_named(doc, t))) continue;
        uint32_t verb = doc->tokens[t].head;
        drg_rel rel = drg_rel_base((drg_rel)doc->tokens[t].rel);
        if (verb == DRG_NONE) continue;
        if (rel != DRG_REL_NSUBJ && doc->tokens[t].rel != DRG_REL_OBL_AGENT) { // "arrested several suspects", "the release of two nationals"
            if (rel != DRG_REL_OBJ && rel != DRG_REL_NMOD && rel != DRG_REL_OBL) continue;
            if (body && drg_tree_child_exact(doc, t, DRG_REL_ACL_RELCL) != DRG_NONE) continue; // "nations that enlist children": whoever does
            static const char *const types[] = {"COERCE", "ASSAULT", "RETREAT", "SANCTION", "ACCUSE"};
            int undergoes = 0;
            for (size_t k = 0; k < sizeof types / sizeof *types && !undergoes; k++) undergoes = begins(lexicon, doc, verb, types[k]);
            if (undergoes) DRG_TRY(declare(doc, t, body, sector_of(know, doc, t, "CVL")));
            continue;
        }
        // a protest, or several of them doing something: "workers demanded", "European countries called for"; "the driver asked" is no politics
        if (body && begins_meeting(lexicon, doc, verb)) continue; // who the groups are, the sentence tells better
        if (begins(lexicon, doc, verb, several ? NULL : "PROTEST")) DRG_TRY(declare(doc, t, body, sector_of(know, doc, t, staff ? "LAB" : drg_lexicon_is(lexicon, DRG_CLS_STATE_N, doc, t) ? "GOV" : "CVL")));
    }
    return DRG_OK;
}
