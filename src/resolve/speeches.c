// SPDX-License-Identifier: MIT
//
// speeches -- who speaks where a whole text is one person's: remarks, statements, addresses; so that "I" and "we" have a speaker.
//
// Reads    doc->title, the first lines, "As the President of X, I ...", "On behalf of the Government of X, I ..."
// Writes   doc->speaker_of for all blocks, where no block bears a speaker's label
// Method   "Remarks by X", "X's remarks" in the title; else a line at the top that is a name and an office; else the first sentence that
//          says in what office its "I" speaks, or on whose behalf
// Rule     only first persons outside quotations are touched by it: a news article has none of its own
// Cost     the title, three lines, SPEECH_SENTS sentences

#include "resolve/cast.h"
#include "resolve/chains.h"

#include "base/utf8.h"

#define SPEECH_SENTS 12 // sentences at the head of a speech that may say who speaks
#define LINE_WORDS 16   // words of a line that is a name and an office
#define AS_WORDS 24     // words between "as the president" and "I"

// ---- the title --------------------------------------------------------------------------------------------------------

// Up to the first of these, which begin where and what about: " at the Summit", ", Prime Minister of X", " -- ".
static drg_str name_alone(drg_str text)
{
    static const char *const stops[] = {" at ", " on ", " to ", " in ", " before ", " during ", " following ", " after ", " with ", " - ", " \xe2\x80\x93 ", ",", ":",
                                        ";", "|", " ("};
    size_t end = text.n;
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++) {
        size_t at = drg_str_find(text, drg_str_from(stops[i]), 0);
        if (at != SIZE_MAX && at < end) end = at;
    }
    return drg_str_trim(drg_str_sub(text, 0, end));
}

// Without "H.E.", "His Excellency", "Honourable" in front.
static drg_str without_courtesy(drg_str name)
{
    static const char *const words[] = {"H.E.", "H.E", "HE", "His", "Her", "Excellency", "Majesty", "Highness", "Royal", "The", "the", "Honourable", "Honorable", "Hon.", "Rt.",
                                        "Right"};
    for (;;) {
        drg_str rest = name, word;
        int drop = 0;
        if (!drg_utf8_word(&rest, &word)) return name;
        for (size_t i = 0; i < sizeof words / sizeof *words; i++) drop |= drg_str_is(word, words[i]);
        if (!drop || !drg_str_trim(rest).n) return name;
        name = drg_str_trim(rest);
    }
}

// "Remarks by Secretary Blinken at ...", "Statement by H.E. Mr. X, Prime Minister of Y", "Secretary Blinken's Remarks on ...": the name.
static drg_str named_in_title(drg_str title)
{
    static const char *const kinds[] = {"emarks", "tatement", "ddress", "peech", "essage", "estimony", "ntervention", "ommuniqu", "etter"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        size_t at = drg_str_find(title, drg_str_from(kinds[i]), 0);
        if (at == SIZE_MAX || at == 0) continue;
        drg_str behind = drg_str_sub(title, at, title.n);
        static const char *const links[] = {" by ", " of ", " from "};
        for (size_t k = 0; k < sizeof links / sizeof *links; k++) {
            size_t link = drg_str_find(behind, drg_str_from(links[k]), 0);
            if (link == SIZE_MAX || link > strlen(kinds[i]) + 12) continue; // "Statement on the arrest of X" names no speaker
            return without_courtesy(name_alone(drg_str_sub(behind, link + strlen(links[k]), behind.n)));
        }
        static const char *const owns[] = {"\xe2\x80\x99s ", "'s "};
        for (size_t k = 0; k < sizeof owns / sizeof *owns; k++) {
            size_t own = drg_str_find(title, drg_str_from(owns[k]), 0);
            if (own == SIZE_MAX || own == 0 || own + 40 < at || own > at) continue;
            return without_courtesy(drg_str_sub(title, 0, own));
        }
    }
    return (drg_str){NULL, 0};
}

// ---- the text ----------------------------------------------------------------------------------------------------------

static int is_person(const drg_cast *cast, uint32_t actor)
{
    return actor != DRG_NONE && cast->doc->actors[actor].type == DRG_ACTOR_PERSON;
}

// A line at the top that is a name and an office, "Antony J. Blinken, Secretary of State"; two of them are two speakers.
static uint32_t named_at_top(const drg_cast *cast)
{
    const drg_doc *doc = cast->doc;
    uint32_t found = DRG_NONE;
    for (uint32_t i = 0; i < cast->n_drafts; i++) {
        const drg_draft *d = &cast->drafts[i];
        uint32_t sent = doc->tokens[d->head].sent;
        drg_range toks = doc->sents[sent].toks;
        if (doc->sents[sent].block > 3) break;
        if (d->naming == DRG_NONE || !is_person(cast, d->actor) || d->toks.first != toks.first || toks.end - toks.first > LINE_WORDS) continue;
        int line = (sent + 1 == doc->n_sents || doc->sents[sent + 1].block != doc->sents[sent].block) && (sent == 0 || doc->sents[sent - 1].block != doc->sents[sent].block);
        int finite = 0;
        for (uint32_t t = toks.first; t < toks.end; t++) finite |= (doc->tokens[t].upos == DRG_UPOS_VERB || doc->tokens[t].upos == DRG_UPOS_AUX);
        int office = (d->desc && d->desc->head != DRG_NONE) || (d->toks.end < toks.end && drg_str_is(doc->tokens[d->toks.end].form, ","));
        uint32_t words = cast->names.all[d->naming].toks.end - cast->names.all[d->naming].toks.first;
        if (!line || finite || !office || words < 2 || drg_str_is(doc->tokens[toks.end - 1].form, ".") || drg_str_is(doc->tokens[toks.end - 1].form, ",")) continue;
        if (found != DRG_NONE && found != d->actor) return DRG_NONE;
        found = d->actor;
    }
    return found;
}

static int is_first_person(const drg_cast *cast, uint32_t t)
{
    return drg_str_is(cast->names.keys[t], "i") && cast->doc->tokens[t].upos == DRG_UPOS_PRON && !cast->quote[t];
}

// Whether an "I" outside quotations stands before or behind a token in its sentence, within reach.
static int says_i(const drg_cast *cast, uint32_t tok)
{
    drg_range toks = cast->doc->sents[cast->doc->tokens[tok].sent].toks;
    for (uint32_t t = tok > toks.first + AS_WORDS ? tok - AS_WORDS : toks.first; t < toks.end && t < tok + AS_WORDS; t++)
        if (is_first_person(cast, t)) return 1;
    return 0;
}

// "As the President of the Republic of Nauru, ... I bring you greetings": who holds the office.
static uint32_t in_office(drg_cast *cast, uint32_t as, uint32_t end)
{
    for (uint32_t t = as + 1; t < end && t < as + 5; t++) {
        uint32_t draft = cast->draft_at[t];
        if (draft == DRG_NONE || !cast->drafts[draft].desc) continue;
        const drg_draft *d = &cast->drafts[draft];
        if (is_person(cast, d->actor)) return d->actor;
        if (d->naming != DRG_NONE || !drg_chain_single_office(d->desc)) return DRG_NONE;
        uint32_t country = drg_cast_desc_country(cast, d->desc, DRG_NONE);
        if (country == DRG_NONE) country = cast->dominant;
        return country == DRG_NONE ? DRG_NONE : drg_chain_holder(cast, d->desc, country);
    }
    return DRG_NONE;
}

// "On behalf of the Government of Sweden, I ...": the first country or body behind it.
static uint32_t on_behalf(const drg_cast *cast, uint32_t of, uint32_t end)
{
    for (uint32_t t = of + 1; t < end && t < of + 10; t++) {
        uint32_t draft = cast->draft_at[t];
        if (draft == DRG_NONE || cast->drafts[draft].actor == DRG_NONE) continue;
        drg_actor_type type = cast->doc->actors[cast->drafts[draft].actor].type;
        if (type == DRG_ACTOR_COUNTRY || type == DRG_ACTOR_ORG) return cast->drafts[draft].actor;
    }
    return DRG_NONE;
}

static uint32_t told_by_text(drg_cast *cast)
{
    const drg_doc *doc = cast->doc;
    uint32_t behalf = DRG_NONE;
    for (uint32_t s = 0; s < doc->n_sents && s < SPEECH_SENTS; s++) {
        drg_range toks = doc->sents[s].toks;
        for (uint32_t t = toks.first; t + 2 < toks.end; t++) {
            if (cast->quote[t]) continue;
            if (drg_str_is(cast->names.keys[t], "as") && says_i(cast, t)) {
                uint32_t actor = in_office(cast, t, toks.end);
                if (actor != DRG_NONE) return actor;
            }
            int of = drg_str_is(cast->names.keys[t], "on") && drg_str_is(cast->names.keys[t + 1], "behalf") && drg_str_is(cast->names.keys[t + 2], "of");
            if (of && behalf == DRG_NONE && says_i(cast, t)) behalf = on_behalf(cast, t + 2, toks.end);
        }
    }
    return behalf;
}

// "NRU, statement in the UN General Debate", "Nauru: statement in the General Debate": where nobody is named, the state speaks.
static uint32_t state_in_title(drg_cast *cast, drg_str title)
{
    drg_know_hit hits[4];
    if (drg_str_find(title, DRG_STR("eneral Debate"), 0) == SIZE_MAX) return DRG_NONE;
    drg_str name = name_alone(title);
    uint32_t record = name.n == 3 ? drg_know_country_of(cast->know, name) : UINT32_MAX;
    size_t n = record == UINT32_MAX && name.n > 3 ? drg_know_find(cast->know, drg_utf8_key(cast->scratch, name), hits, 4) : 0;
    if (n && hits[0].kind == DRG_KNOW_COUNTRY) record = hits[0].record;
    return record == UINT32_MAX ? DRG_NONE : drg_cast_country(cast, record);
}

void drg_chain_speech(drg_cast *cast)
{
    drg_doc *doc = cast->doc;
    int first_person = 0;
    for (uint32_t b = 0; b < doc->n_blocks; b++)
        if (doc->blocks[b].speaker.n) return; // a transcript: its labels tell
    for (uint32_t i = 0; i < cast->n_drafts && !first_person; i++) {
        const drg_draft *d = &cast->drafts[i];
        if (d->actor != DRG_NONE || d->desc || d->naming != DRG_NONE || cast->quote[d->head]) continue;
        const drg_word *row = drg_word_find(cast->names.keys[d->head], DRG_WORD_PRONOUN);
        first_person = row && (drg_str_is(drg_str_from(row->argument), "sg1") || drg_str_is(drg_str_from(row->argument), "pl1"));
    }
    if (!first_person || !doc->speaker_of) return;
    uint32_t actor = drg_labels_named(cast, named_in_title(doc->title));
    if (actor == DRG_NONE) actor = named_at_top(cast);
    if (actor == DRG_NONE) actor = told_by_text(cast);
    if (actor == DRG_NONE) actor = state_in_title(cast, doc->title);
    if (actor == DRG_NONE) return;
    for (uint32_t b = 0; b < doc->n_blocks; b++) doc->speaker_of[b] = actor;
}
