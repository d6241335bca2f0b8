// SPDX-License-Identifier: MIT
//
// crowds -- makes actors of unnamed people who protest; see crowds.h.

#include "code/crowds.h"

#include <string.h>

#include "code/clause.h"

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

// "thousands of Georgians": whose people they are; else the country of the one place of the sentence, or nothing where there are several.
static drg_str country_of(const drg_doc *doc, uint32_t tok)
{
    drg_str country = {0};
    uint32_t sent = doc->tokens[tok].sent, of = drg_tree_child_exact(doc, tok, DRG_REL_NMOD);
    uint32_t mention = of == DRG_NONE ? DRG_NONE : drg_clause_mention(doc, of);
    if (mention != DRG_NONE && doc->actors[doc->mentions[mention].actor].country.n == 3) return doc->actors[doc->mentions[mention].actor].country;
    drg_range toks = doc->sents[sent].toks;
    for (uint32_t t = toks.first; t < toks.end && doc->place_of; t++) {
        uint32_t place = doc->place_of[t];
        if (place == DRG_NONE || doc->places[place].country.n != 3) continue;
        if (country.n && !drg_str_eq(country, doc->places[place].country)) return (drg_str){0};
        country = doc->places[place].country;
    }
    return country;
}

static drg_err declare(drg_doc *doc, uint32_t tok, const char *sector)
{
    drg_str country = country_of(doc, tok);
    char code[8];
    size_t n = country.n ? 4 : 0;
    memcpy(code, country.p ? country.p : "", country.n);
    if (n) code[3] = ' ';
    memcpy(code + n, sector, 3);
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

drg_err drg_crowds_find(drg_doc *doc, const drg_lexicon *lexicon)
{
    for (uint32_t t = 0; doc->mention_of && t < doc->n_tokens; t++) {
        if (doc->tokens[t].upos != DRG_UPOS_NOUN || doc->mention_of[t] != DRG_NONE) continue;
        int civil = drg_lexicon_is(lexicon, DRG_CLS_CIVIL_ACTOR, doc, t), staff = !civil && drg_lexicon_is(lexicon, DRG_CLS_STAFF_N, doc, t);
        int victim = civil || staff || drg_lexicon_is(lexicon, DRG_CLS_CIVIL_N, doc, t) || drg_lexicon_is(lexicon, DRG_CLS_PRISONER_N, doc, t);
        if (!victim || drg_clause_mention(doc, t) != DRG_NONE) continue;
        uint32_t verb = doc->tokens[t].head;
        drg_rel rel = drg_rel_base((drg_rel)doc->tokens[t].rel);
        if (verb == DRG_NONE) continue;
        if (rel != DRG_REL_NSUBJ && doc->tokens[t].rel != DRG_REL_OBL_AGENT) { // "arrested several suspects", "the release of two nationals"
            if (!victim || !drg_str_is(doc->tokens[t].xpos, "NNS") || (rel != DRG_REL_OBJ && rel != DRG_REL_NMOD && rel != DRG_REL_OBL)) continue;
            if (begins(lexicon, doc, verb, "COERCE") || begins(lexicon, doc, verb, "ASSAULT") || begins(lexicon, doc, verb, "RETREAT")) DRG_TRY(declare(doc, t, "CVL"));
            continue;
        }
        // a protest, or several of them doing something: "workers demanded", "hackers attacked"; "the driver asked" is no politics
        int several = drg_str_is(doc->tokens[t].xpos, "NNS");
        if (begins(lexicon, doc, verb, several ? NULL : "PROTEST")) DRG_TRY(declare(doc, t, staff ? "LAB" : "CVL"));
    }
    return DRG_OK;
}
