// SPDX-License-Identifier: MIT
//
// names_use -- whether a name of a place acts, locates or modifies; see names.h.
//
// Example  "Moscow said" acts, "arrived in Moscow" locates, "Moscow talks" modifies; "letter to Paris" is addressed, "trip to Paris" is not

#include "resolve/namescan.h"

// ---- use ------------------------------------------------------------------------------------------------------------

static const drg_word *row_of(const drg_doc *doc, const drg_namings *namings, uint32_t t, drg_word_class cls)
{
    const drg_word *row = drg_word_find(namings->keys[t], cls);
    return row ? row : drg_word_find(doc->tokens[t].lemma, cls);
}

// "to Moscow" is a location after words of motion ("travelled to", "visit to", "has been to"), else somebody addressed ("letter to").
static drg_use goal_use(const drg_doc *doc, const drg_namings *namings, uint32_t head, uint32_t prep)
{
    for (int steps = 0; steps < 6 && drg_rel_base((drg_rel)doc->tokens[head].rel) == DRG_REL_CONJ; steps++) head = doc->tokens[head].head; // "to Kiev and to Moscow"
    uint32_t up = doc->tokens[head].head;
    for (int steps = 0; steps < 6 && up != DRG_NONE && namings->at[up] != DRG_NONE && drg_tree_child(doc, up, DRG_REL_CASE) != DRG_NONE; steps++)
        up = doc->tokens[up].head; // "on its way from Hanover to Berlin" with Berlin under Hanover
    if (drg_tree_child(doc, head, DRG_REL_COP) != DRG_NONE) return DRG_USE_PLACE; // "has been to Fiji"
    if (up == DRG_NONE) return DRG_USE_ACTOR;
    if (row_of(doc, namings, up, DRG_WORD_MOTION)) return DRG_USE_PLACE;
    if (drg_str_is(namings->keys[prep], "from") && row_of(doc, namings, up, DRG_WORD_FROM_PLACE)) return DRG_USE_PLACE; // "spoke from Washington"
    uint32_t verb = doc->tokens[up].head; // "invite Putin to Washington", "sent an envoy to Niamey", parsed with the goal under the object
    if (doc->tokens[up].rel == DRG_REL_OBJ && verb != DRG_NONE && doc->tokens[verb].upos == DRG_UPOS_VERB && row_of(doc, namings, verb, DRG_WORD_MOTION) &&
        !drg_str_is(namings->keys[prep], "for"))
        return DRG_USE_PLACE;
    uint32_t obj = drg_tree_child_exact(doc, up, DRG_REL_OBJ); // "made a trip to", "paid a visit to"
    if (obj != DRG_NONE && row_of(doc, namings, obj, DRG_WORD_MOTION)) return DRG_USE_PLACE;
    return DRG_USE_ACTOR;
}

uint32_t drg_names_prep(const drg_doc *doc, const drg_namings *namings, uint32_t head)
{
    uint32_t prep = drg_tree_child(doc, head, DRG_REL_CASE);
    for (uint32_t i = doc->tokens[head].child_first; i < doc->tokens[head].child_end && prep != DRG_NONE && doc->tokens[prep].upos == DRG_UPOS_ADJ; i++) {
        uint32_t c = doc->children[i]; // "is due in Djibouti" with due as a preposition
        if (c > prep && c < head && drg_rel_base((drg_rel)doc->tokens[c].rel) == DRG_REL_CASE) prep = c;
    }
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
    if (row_of(doc, namings, prep, DRG_WORD_PREP_GOAL)) return goal_use(doc, namings, head, prep);
    drg_str key = namings->keys[prep];
    int noun = up != DRG_NONE && doc->tokens[up].upos == DRG_UPOS_NOUN;
    if (drg_str_is(key, "between") && noun && row_of(doc, namings, up, DRG_WORD_MOTION)) return DRG_USE_PLACE; // "the road between Kyiv and Lviv"
    int talk = noun && (drg_str_is(key, "over") || (drg_str_is(key, "around") && !row_of(doc, namings, up, DRG_WORD_THING_NOUN)));
    int topic = drg_str_is(key, "on") || talk;
    uint32_t with = drg_tree_child_exact(doc, prep, DRG_REL_FIXED);
    if (topic || (with != DRG_NONE && drg_str_is(namings->keys[with], "with"))) // "talks on Ukraine", "crisis over Kyiv", "along with Paris"
        return DRG_USE_ACTOR;
    if (row_of(doc, namings, prep, DRG_WORD_PREP_PLACE)) return DRG_USE_PLACE;
    if (with != DRG_NONE && doc->tokens[prep].upos == DRG_UPOS_ADJ && row_of(doc, namings, with, DRG_WORD_PREP_PLACE)) return DRG_USE_PLACE; // "due in"
    if (drg_str_is(namings->keys[prep], "of") && up != DRG_NONE && row_of(doc, namings, up, DRG_WORD_PLACE_NOUN)) return DRG_USE_PLACE;
    return DRG_USE_ACTOR;
}

// "on the White House lawn", "at Geneva airport": the noun of place that the name stands before, behind a preposition of place.
static int before_place_noun(const drg_doc *doc, const drg_namings *namings, uint32_t noun)
{
    if (doc->tokens[noun].upos != DRG_UPOS_NOUN || !row_of(doc, namings, noun, DRG_WORD_PLACE_NOUN)) return 0;
    uint32_t prep = drg_tree_child(doc, noun, DRG_REL_CASE);
    return prep != DRG_NONE && (row_of(doc, namings, prep, DRG_WORD_PREP_PLACE) || case_use(doc, namings, noun) == DRG_USE_PLACE);
}

int drg_names_dateline(const drg_doc *doc, uint32_t first)
{
    drg_range sent = doc->sents[doc->tokens[first].sent].toks;
    uint32_t numbers = 0;
    if (first != sent.first || !drg_names_capital(&doc->tokens[first])) return 0;
    if (doc->sents[doc->tokens[first].sent].block < doc->n_blocks && doc->blocks[doc->sents[doc->tokens[first].sent].block].kind == DRG_BLOCK_DATELINE) return 1;
    if (sent.end - first <= 2 && drg_names_all_caps(&doc->tokens[first])) return 1; // "JAKARTA:" cut off as a label
    for (uint32_t t = first + 1; t < sent.end && t < first + 16; t++) {
        const drg_token *tok = &doc->tokens[t];
        int dash = drg_str_is(tok->form, "-") || drg_str_is(tok->form, "--") || drg_str_is(tok->form, "\xE2\x80\x93") || drg_str_is(tok->form, "\xE2\x80\x94") ||
                   (drg_str_is(tok->form, ":") && drg_names_all_caps(&doc->tokens[first]));
        if (dash) return tok->space_after || drg_str_is(tok->form, "--") || drg_str_is(tok->form, "\xE2\x80\x94");
        numbers += tok->upos == DRG_UPOS_NUM;
        if (tok->upos != DRG_UPOS_PUNCT && tok->upos != DRG_UPOS_NUM && !drg_names_capital(tok)) return 0;
    }
    int short_caps = sent.end - first <= 5 && drg_names_all_caps(&doc->tokens[first]); // "TURKU, Finland."
    return sent.end - first < 16 && (numbers > 0 || short_caps);
}

drg_use drg_names_use(const drg_doc *doc, const drg_namings *namings, uint32_t head)
{
    if (namings->at[head] != DRG_NONE && drg_names_dateline(doc, namings->all[namings->at[head]].toks.first)) return DRG_USE_PLACE;
    for (int steps = 0; steps < 6; steps++) {
        const drg_token *tok = &doc->tokens[head];
        uint32_t up = tok->head;
        if (up == DRG_NONE && drg_tree_child(doc, head, DRG_REL_COP) != DRG_NONE) return case_use(doc, namings, head); // "has been to Fiji"
        if (up == DRG_NONE) { // "MOSCOW -- ...": the head of a fragment
            uint32_t next = head + 1;
            int dash = next < doc->n_tokens && doc->tokens[next].sent == tok->sent && doc->tokens[next].upos == DRG_UPOS_PUNCT &&
                       !drg_str_is(doc->tokens[next].form, ".");
            return dash && doc->tokens[head].child_end - doc->tokens[head].child_first <= 2 ? DRG_USE_PLACE : DRG_USE_ACTOR;
        }
        switch (drg_rel_base((drg_rel)tok->rel)) {
        case DRG_REL_AMOD: case DRG_REL_COMPOUND: return before_place_noun(doc, namings, up) ? DRG_USE_PLACE : DRG_USE_MODIFIER;
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
