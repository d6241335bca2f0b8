// SPDX-License-Identifier: MIT
//
// reporter -- climbs from a clause to the words that report it; see reporter.h.

#include "code/reporter.h"

enum { CHILDREN_MAX = 64, STEPS = 8 };

static uint32_t child_at(const drg_doc *doc, uint32_t tok, uint32_t i)
{
    const drg_token *t = &doc->tokens[tok];
    return i < CHILDREN_MAX && t->child_first + i < t->child_end ? doc->children[t->child_first + i] : DRG_NONE;
}

static int subjects_of(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb, drg_parts *parts)
{
    drg_toks toks = {0};
    drg_clause_agents(doc, verb, &toks);
    drg_clause_parts(doc, lexicon, &toks, parts);
    return parts->n > 0;
}

// Tellers that hang on a clause: "according to the ministry", ", the minister said", ", said Psaki".
static int beside(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t clause, uint32_t *verb, drg_parts *parts)
{
    for (uint32_t i = 0, c; (c = child_at(doc, clause, i)) != DRG_NONE; i++) {
        drg_rel r = drg_rel_base((drg_rel)doc->tokens[c].rel);
        if (r == DRG_REL_OBL && drg_clause_has_case(doc, c, "accord")) {
            drg_toks toks = {0};
            drg_clause_conjuncts(doc, c, &toks);
            drg_clause_parts(doc, lexicon, &toks, parts);
            *verb = DRG_NONE;
            if (parts->n) return 1;
        }
        if ((r == DRG_REL_PARATAXIS || (r == DRG_REL_CONJ && c > clause && drg_tree_child(doc, c, DRG_REL_CC) == DRG_NONE)) &&
            drg_lexicon_is(lexicon, DRG_CLS_REPORT, doc, c)) {
            // "Spain lifted its ban, Peru declared one": a verb with an object of its own tells something else
            if (drg_tree_child_exact(doc, c, DRG_REL_OBJ) != DRG_NONE || drg_tree_child_exact(doc, c, DRG_REL_CCOMP) != DRG_NONE) continue;
            *verb = c;
            if (subjects_of(doc, lexicon, c, parts)) return 1;
        }
    }
    return 0;
}

int drg_reporter_of(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t tok, uint32_t *verb, drg_parts *parts)
{
    uint32_t at = drg_clause_verb(doc, tok);
    for (uint32_t step = 0; step < STEPS && at != DRG_NONE; step++) {
        if (beside(doc, lexicon, at, verb, parts)) return 1;
        uint32_t head = doc->tokens[at].head;
        if (head == DRG_NONE) return 0;
        if (drg_rel_base((drg_rel)doc->tokens[at].rel) == DRG_REL_CCOMP && head != tok && drg_lexicon_is(lexicon, DRG_CLS_REPORT, doc, head)) {
            *verb = head;
            if (subjects_of(doc, lexicon, head, parts)) return 1;
        }
        at = head;
    }
    return 0;
}
