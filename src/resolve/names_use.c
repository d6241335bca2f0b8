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
