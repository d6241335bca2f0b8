// SPDX-License-Identifier: MIT
//
// clause -- the shape of a clause and the actors behind its heads, walked out of the tree in bounded steps; see clause.h.
//
// Subjects and objects stand in clause_subjects.c. When, where and about what a clause speaks stands in clause_frame.c.

#include "code/clause.h"

#include "code/lexicon.h"

enum { CHILDREN_MAX = 64 }; // dependents looked at per word; a word of news with more is no sentence

// Walks the dependents of a token: for (uint32_t i = 0, c; (c = child_at(doc, tok, i)) != DRG_NONE; i++)
static uint32_t child_at(const drg_doc *doc, uint32_t tok, uint32_t i)
{
    const drg_token *t = &doc->tokens[tok];
    return i < CHILDREN_MAX && t->child_first + i < t->child_end ? doc->children[t->child_first + i] : DRG_NONE;
}

static int lemma_is(const drg_doc *doc, uint32_t tok, const char *word)
{
    return drg_str_is(doc->tokens[tok].lemma, word);
}

void drg_toks_add(drg_toks *toks, uint32_t tok)
{
    if (tok == DRG_NONE || toks->n >= DRG_TOKS_MAX || drg_toks_has(toks, tok)) return;
    toks->tok[toks->n++] = tok;
}

int drg_toks_has(const drg_toks *toks, uint32_t tok)
{
    for (uint32_t i = 0; i < toks->n; i++)
        if (toks->tok[i] == tok) return 1;
    return 0;
}

// ---- shape ----------------------------------------------------------------------------------------------------------

static void add_conj_children(const drg_doc *doc, uint32_t tok, drg_toks *out)
{
    for (uint32_t i = 0, c; (c = child_at(doc, tok, i)) != DRG_NONE; i++)
        if (doc->tokens[c].rel == DRG_REL_CONJ && doc->tokens[c].upos != DRG_UPOS_VERB) drg_toks_add(out, c);
}

// "Putin and Olaf Scholz" parsed as one name: a part of a name that is a mention of its own, with "and" before it.
static int is_broken_conjunct(const drg_doc *doc, uint32_t head, uint32_t child)
{
    if (child <= head || !doc->mention_of || doc->mention_of[child] == DRG_NONE) return 0;
    drg_rel r = (drg_rel)doc->tokens[child].rel;
    uint32_t first = doc->mentions[doc->mention_of[child]].toks.first;
    if (r == DRG_REL_APPOS && first > head + 1) return doc->tokens[first - 1].upos == DRG_UPOS_CCONJ;
    if (r != DRG_REL_FLAT && r != DRG_REL_COMPOUND) return 0;
    return first > head + 1 && (doc->tokens[first - 1].upos == DRG_UPOS_CCONJ || drg_str_is(doc->tokens[first - 1].form, ","));
}

void drg_clause_conjuncts(const drg_doc *doc, uint32_t tok, drg_toks *out)
{
    uint32_t from = out->n;
    drg_toks_add(out, tok);
    // Chained conjuncts ("A, B and C" as A->B->C) occur beside flat ones (A->B, A->C): visit those found, too.
    for (uint32_t at = from; at < out->n; at++)
        for (uint32_t i = 0, c; (c = child_at(doc, out->tok[at], i)) != DRG_NONE; i++) {
            const drg_token *t = &doc->tokens[c];
            if (t->rel == DRG_REL_CONJ && t->upos != DRG_UPOS_VERB && t->upos != DRG_UPOS_ADV) drg_toks_add(out, c);
            else if (is_broken_conjunct(doc, out->tok[at], c)) drg_toks_add(out, c);
            else if (t->rel == DRG_REL_FLAT || (t->rel == DRG_REL_COMPOUND && t->upos == DRG_UPOS_PROPN && doc->tokens[out->tok[at]].upos == DRG_UPOS_PROPN))
                add_conj_children(doc, c, out); // "Emmanuel <- Macron <- Vladimir", parts of one name
        }
}

uint32_t drg_clause_conj_first(const drg_doc *doc, uint32_t tok)
{
    for (uint32_t step = 0; step < DRG_CLIMB_MAX && doc->tokens[tok].rel == DRG_REL_CONJ; step++) {
        if (doc->tokens[tok].head == DRG_NONE) break;
        tok = doc->tokens[tok].head;
    }
    return tok;
}

int drg_clause_is_predicate(const drg_doc *doc, uint32_t tok)
{
    const drg_token *t = &doc->tokens[tok];
    if (t->upos == DRG_UPOS_VERB)
        return (t->rel != DRG_REL_AMOD || drg_clause_broken(doc, tok, NULL) != DRG_NONE) && t->rel != DRG_REL_COMPOUND &&
               t->rel != DRG_REL_CASE && t->rel != DRG_REL_FIXED;
    if (t->upos == DRG_UPOS_AUX) return t->rel != DRG_REL_AUX && t->rel != DRG_REL_AUX_PASS && t->rel != DRG_REL_COP;
    if (drg_tree_child_exact(doc, tok, DRG_REL_COP) != DRG_NONE) return 1;
    if (t->upos == DRG_UPOS_ADJ) return drg_tree_child(doc, tok, DRG_REL_NSUBJ) != DRG_NONE || t->rel == DRG_REL_XCOMP ||
                                        t->rel == DRG_REL_ACL || t->rel == DRG_REL_ADVCL;
    return drg_tree_child(doc, tok, DRG_REL_NSUBJ) != DRG_NONE;
}

// "announced a ceasefire that is to take effect on Saturday, after talks in Minsk" parsed with the talks under take: behind a
// comma "after" goes on with the main clause. Gives its verb, or DRG_NONE.
static uint32_t past_relative(const drg_doc *doc, uint32_t tok, uint32_t head)
{
    uint32_t mark = drg_tree_child_exact(doc, tok, DRG_REL_CASE), up = head;
    if (mark == DRG_NONE || mark == 0 || !drg_str_is(doc->tokens[mark - 1].form, ",")) return DRG_NONE;
    if (!lemma_is(doc, mark, "after") && !lemma_is(doc, mark, "following") && !lemma_is(doc, mark, "during")) return DRG_NONE;
    for (uint32_t step = 0; step < 4 && up != DRG_NONE && doc->tokens[up].rel != DRG_REL_ACL_RELCL; step++) {
        drg_rel r = drg_rel_base((drg_rel)doc->tokens[up].rel);
        if (r != DRG_REL_XCOMP && r != DRG_REL_CONJ) return DRG_NONE;
        up = doc->tokens[up].head;
    }
    if (up == DRG_NONE || doc->tokens[up].rel != DRG_REL_ACL_RELCL || doc->tokens[up].head == DRG_NONE) return DRG_NONE;
    return drg_clause_verb(doc, doc->tokens[up].head);
}

uint32_t drg_clause_above(const drg_doc *doc, uint32_t tok)
{
    uint32_t head = doc->tokens[tok].head;
    uint32_t outer = head == DRG_NONE ? DRG_NONE : past_relative(doc, tok, head);
    if (outer != DRG_NONE) return outer;
    if (head == DRG_NONE || doc->tokens[head].rel != DRG_REL_CCOMP || doc->tokens[head].head == DRG_NONE || tok > head) return head;
    uint32_t mark = drg_tree_child_exact(doc, head, DRG_REL_MARK);
    return mark != DRG_NONE && tok < mark && doc->tokens[head].head < tok ? doc->tokens[head].head : head;
}

uint32_t drg_clause_verb(const drg_doc *doc, uint32_t tok)
{
    for (uint32_t step = 0; step < DRG_CLIMB_MAX && tok != DRG_NONE; step++) {
        if (drg_clause_is_predicate(doc, tok)) return tok;
        tok = doc->tokens[tok].head;
    }
    return DRG_NONE;
}

static int has_aux(const drg_doc *doc, uint32_t verb)
{
    return drg_tree_child(doc, verb, DRG_REL_AUX) != DRG_NONE;
}

uint32_t drg_clause_broken(const drg_doc *doc, uint32_t verb, uint32_t *object)
{
    const drg_token *t = &doc->tokens[verb];
    if (t->upos != DRG_UPOS_VERB || t->rel != DRG_REL_AMOD || t->head == DRG_NONE || t->head < verb || verb == 0) return DRG_NONE;
    if (!drg_str_is(t->xpos, "VBD") && !drg_str_is(t->xpos, "VBN") && !drg_str_is(t->xpos, "VBZ")) return DRG_NONE;
    for (uint32_t i = 0, c; (c = child_at(doc, t->head, i)) != DRG_NONE && c < verb; i++) {
        const drg_token *k = &doc->tokens[c];
        if (k->rel != DRG_REL_NSUBJ && k->rel != DRG_REL_COMPOUND && k->rel != DRG_REL_NMOD_DESC) continue;
        // the name ends right before the verb
        uint32_t end = c + 1;
        for (uint32_t j = 0, d; (d = child_at(doc, c, j)) != DRG_NONE; j++)
            if (doc->tokens[d].rel == DRG_REL_FLAT && d >= end) end = d + 1;
        if (end != verb || (k->rel != DRG_REL_NSUBJ && k->upos != DRG_UPOS_PROPN && drg_tree_child_exact(doc, c, DRG_REL_DET) == DRG_NONE)) continue;
        if (object) *object = t->head;
        return c;
    }
    return DRG_NONE;
}

// "The congressional report called for sanctions." parsed as a noun with a participle: a whole sentence wants a verb. A
// headline ("Talks held in Geneva") has no full stop.
static int heads_sentence(const drg_doc *doc, uint32_t verb)
{
    const drg_token *t = &doc->tokens[verb];
    const drg_sent *sent = &doc->sents[t->sent];
    if (t->rel != DRG_REL_ACL || t->head == DRG_NONE || t->head != sent->root || t->head > verb || drg_clause_by(doc, verb) != DRG_NONE) return 0;
    if (drg_tree_child_exact(doc, t->head, DRG_REL_COP) != DRG_NONE || drg_tree_child(doc, t->head, DRG_REL_NSUBJ) != DRG_NONE) return 0;
    return drg_str_is(doc->tokens[sent->toks.end - 1].form, ".");
}

int drg_clause_passive(const drg_doc *doc, uint32_t verb)
{
    for (uint32_t step = 0; step < 4; step++) {
        const drg_token *t = &doc->tokens[verb];
        if (drg_tree_child_exact(doc, verb, DRG_REL_NSUBJ_PASS) != DRG_NONE) return 1;
        if (drg_tree_child_exact(doc, verb, DRG_REL_AUX_PASS) != DRG_NONE) return 1;
        if (!drg_str_is(t->xpos, "VBN")) return 0;
        if (drg_tree_child_exact(doc, verb, DRG_REL_NSUBJ) != DRG_NONE || has_aux(doc, verb)) return 0;
        if (heads_sentence(doc, verb)) return 0;
        // a bare participle with an object is an active verb that the parser misread: "Turkey delivered food to Somalia"
        if (drg_tree_child_exact(doc, verb, DRG_REL_OBJ) != DRG_NONE || drg_clause_broken(doc, verb, NULL) != DRG_NONE) return 0;
        if (t->rel == DRG_REL_ACL || t->rel == DRG_REL_ADVCL || t->rel == DRG_REL_AMOD || t->rel == DRG_REL_ACL_RELCL) return 1;
        // "was arrested and deported": the second participle is what the first one is
        // at the top of a clause a participle without auxiliary is a past tense: "Ruto conferred with Abiy"
        if (t->rel == DRG_REL_ROOT || t->rel == DRG_REL_CCOMP || t->rel == DRG_REL_PARATAXIS) return 0;
        if (t->rel != DRG_REL_CONJ || t->head == DRG_NONE) return (t->morph & DRG_MORPH_PASS) != 0;
        verb = t->head;
    }
    return 0;
}

// First word of a noun with its determiner, adjectives, titles; of a mention when it has one.
uint32_t drg_clause_start(const drg_doc *doc, uint32_t tok)
{
    uint32_t start = tok, mention = doc->mention_of ? doc->mention_of[tok] : DRG_NONE;
    if (mention != DRG_NONE && doc->mentions[mention].toks.first < start) start = doc->mentions[mention].toks.first;
    for (uint32_t i = 0, c; (c = child_at(doc, tok, i)) != DRG_NONE && c < tok; i++) {
        drg_rel r = drg_rel_base((drg_rel)doc->tokens[c].rel);
        int inside = r == DRG_REL_AMOD || r == DRG_REL_DET || r == DRG_REL_COMPOUND || r == DRG_REL_NUMMOD || doc->tokens[c].rel == DRG_REL_NMOD_DESC;
        if (inside && c < start) start = c;
        // "more than a thousand reporters"
        if (doc->tokens[c].rel == DRG_REL_NUMMOD && drg_tree_yield(doc, c).first < start) start = drg_tree_yield(doc, c).first;
    }
    return start;
}

uint32_t drg_clause_own_case(const drg_doc *doc, uint32_t tok)
{
    for (uint32_t i = 0, c; (c = child_at(doc, tok, i)) != DRG_NONE; i++) {
        const drg_token *t = &doc->tokens[c];
        if (t->rel == DRG_REL_CASE && c < tok && !drg_str_is(t->xpos, "POS")) return c;
        // "with Xi Jinping" parsed with the preposition under Xi
        drg_rel r = drg_rel_base((drg_rel)t->rel);
        if (c > tok || (r != DRG_REL_COMPOUND && r != DRG_REL_NMOD && r != DRG_REL_AMOD) || t->rel == DRG_REL_NMOD_POSS) continue;
        uint32_t inner = drg_tree_child_exact(doc, c, DRG_REL_CASE);
        if (inner != DRG_NONE && inner < c && !drg_str_is(doc->tokens[inner].xpos, "POS")) return inner;
    }
    // "with US President Barack Obama" parsed with the preposition under President or Obama: the word before the phrase
    drg_rel own = drg_rel_base((drg_rel)doc->tokens[tok].rel);
    uint32_t start = drg_clause_start(doc, tok);
    if ((own == DRG_REL_NMOD || own == DRG_REL_OBL) && start > doc->sents[doc->tokens[tok].sent].toks.first &&
        doc->tokens[start - 1].upos == DRG_UPOS_ADP &&
        (doc->tokens[start - 1].rel == DRG_REL_CASE || doc->tokens[start - 1].head == doc->tokens[tok].head))
        return start - 1;
    return DRG_NONE;
}

uint32_t drg_clause_case(const drg_doc *doc, uint32_t tok)
{
    uint32_t mark = drg_clause_own_case(doc, tok);
    if (mark != DRG_NONE) return mark;
    // "with Putin and Macron": the preposition stands at the first conjunct
    uint32_t first = drg_clause_conj_first(doc, tok);
    return first != tok ? drg_clause_own_case(doc, first) : DRG_NONE;
}

int drg_clause_has_case(const drg_doc *doc, uint32_t tok, const char *lemma)
{
    uint32_t c = drg_clause_case(doc, tok);
    return c != DRG_NONE && lemma_is(doc, c, lemma);
}

uint32_t drg_clause_antecedent(const drg_doc *doc, uint32_t tok)
{
    const drg_token *t = &doc->tokens[tok];
    if (t->upos != DRG_UPOS_PRON && t->upos != DRG_UPOS_DET) return tok;
    if (!lemma_is(doc, tok, "who") && !lemma_is(doc, tok, "which") && !lemma_is(doc, tok, "that") && !lemma_is(doc, tok, "whom") &&
        !lemma_is(doc, tok, "whose"))
        return tok;
    uint32_t up = t->head;
    for (uint32_t step = 0; step < 8 && up != DRG_NONE; step++) {
        const drg_token *u = &doc->tokens[up];
        if (u->rel == DRG_REL_ACL_RELCL && u->head != DRG_NONE) return u->head;
        if (u->rel == DRG_REL_CCOMP || u->rel == DRG_REL_ROOT) break;
        up = u->head;
    }
    return tok;
}

int drg_clause_negated(const drg_doc *doc, uint32_t tok)
{
    for (uint32_t i = 0, c; (c = child_at(doc, tok, i)) != DRG_NONE; i++) {
        const drg_token *t = &doc->tokens[c];
        if (t->rel != DRG_REL_ADVMOD && t->rel != DRG_REL_DET && t->rel != DRG_REL_CC_PRECONJ && t->rel != DRG_REL_AUX) continue;
        if (lemma_is(doc, c, "not") || lemma_is(doc, c, "never") || lemma_is(doc, c, "no") || lemma_is(doc, c, "neither") ||
            lemma_is(doc, c, "n't"))
            return t->rel != DRG_REL_ADVMOD || !lemma_is(doc, c, "no"); // "no longer meets" is no denial of the past
    }
    return 0;
}

// "The talks which the Union had convened have been put off, sources told us" read with the talks for a second subject of told: the clause
// without a subject that stands between them, or the verb itself.
uint32_t drg_clause_told(const drg_doc *doc, uint32_t noun, uint32_t verb)
{
    uint32_t clause = drg_tree_child(doc, verb, DRG_REL_CCOMP);
    if (clause == DRG_NONE || clause < noun || clause > verb || drg_tree_child(doc, clause, DRG_REL_NSUBJ) != DRG_NONE) return verb;
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++)
        if (drg_rel_base((drg_rel)doc->tokens[c].rel) == DRG_REL_NSUBJ && c > clause) return clause;
    return verb;
}

// ---- who stands behind a head -----------------------------------------------------------------------------------------

uint32_t drg_clause_mention(const drg_doc *doc, uint32_t tok)
{
    if (!doc->mention_of) return DRG_NONE;
    tok = drg_clause_antecedent(doc, tok);
    if (doc->mention_of[tok] != DRG_NONE) return doc->mention_of[tok];
    // a name whose head the actors stage put elsewhere: "Emmanuel <- Macron" or "President <- Macron"
    for (uint32_t i = 0, c; (c = child_at(doc, tok, i)) != DRG_NONE; i++) {
        drg_rel r = (drg_rel)doc->tokens[c].rel;
        if ((r == DRG_REL_FLAT || r == DRG_REL_APPOS || r == DRG_REL_NMOD_DESC) && doc->mention_of[c] != DRG_NONE)
            return doc->mention_of[c];
    }
    // "Secretary" for "Secretary of State Antony Blinken", whose head the actors stage put at Antony
    for (uint32_t i = 0, c; (c = child_at(doc, tok, i)) != DRG_NONE; i++) {
        uint32_t mention = doc->mention_of[c];
        if (mention != DRG_NONE && doc->mentions[mention].toks.first <= tok && tok < doc->mentions[mention].toks.end) return mention;
    }
    const drg_token *t = &doc->tokens[tok];
    if ((t->rel == DRG_REL_FLAT || t->rel == DRG_REL_NMOD_DESC || t->rel == DRG_REL_FIXED) && t->head != DRG_NONE)
        return doc->mention_of[t->head];
    if (t->upos == DRG_UPOS_PROPN && t->rel == DRG_REL_COMPOUND && t->head != DRG_NONE && doc->tokens[t->head].upos == DRG_UPOS_PROPN)
        return doc->mention_of[t->head];
    return DRG_NONE;
}

int drg_actor_can_act(const drg_doc *doc, uint32_t actor)
{
    if (actor >= doc->n_actors) return 0;
    drg_actor_type type = doc->actors[actor].type;
    return type != DRG_ACTOR_PLACE && type != DRG_ACTOR_OTHER;
}

int drg_parts_has(const drg_parts *parts, uint32_t actor)
{
    for (uint32_t i = 0; i < parts->n; i++)
        if (parts->part[i].actor == actor) return 1;
    return 0;
}

void drg_parts_add(const drg_doc *doc, drg_parts *parts, uint32_t actor, uint32_t mention)
{
    if (actor >= doc->n_actors) return;
    const drg_actor *a = &doc->actors[actor];
    uint32_t n = a->type == DRG_ACTOR_GROUP && a->n_members ? a->n_members : 1;
    for (uint32_t i = 0; i < n && parts->n < DRG_PARTS_MAX; i++) {
        uint32_t one = a->type == DRG_ACTOR_GROUP && a->n_members ? a->members[i] : actor;
        if (one >= doc->n_actors || drg_parts_has(parts, one)) continue;
        parts->part[parts->n++] = (drg_part){one, mention, 0};
    }
}

// "a delegation from Oman", "the Omani delegation", "Oman's delegation", "the leaders of Oman and Qatar": who modifies a
// noun that stands for a body.
static void modifier_parts(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t noun, drg_parts *out)
{
    for (uint32_t i = 0, c; (c = child_at(doc, noun, i)) != DRG_NONE; i++) {
        const drg_token *t = &doc->tokens[c];
        drg_rel r = drg_rel_base((drg_rel)t->rel);
        uint32_t by = r == DRG_REL_ACL && drg_lexicon_lists(lexicon, DRG_CLS_FIRE_V, doc->tokens[c].lemma) ? drg_clause_by(doc, c) : DRG_NONE;
        if (by != DRG_NONE) c = by; // "the missiles fired by the army"
        else if (r != DRG_REL_AMOD && r != DRG_REL_COMPOUND && r != DRG_REL_NMOD) continue;
        if (r == DRG_REL_NMOD && c > noun && !drg_clause_has_case(doc, c, "of") && !drg_clause_has_case(doc, c, "from")) continue;
        drg_toks all = {0};
        drg_clause_conjuncts(doc, c, &all);
        for (uint32_t k = 0; k < all.n; k++) {
            uint32_t mention = drg_clause_mention(doc, all.tok[k]);
            if (mention != DRG_NONE && doc->actors[doc->mentions[mention].actor].type != DRG_ACTOR_OTHER)
                drg_parts_add(doc, out, doc->mentions[mention].actor, mention);
        }
    }
}

// Whether these words can be a title in front of a name: "Foreign Minister", "Secretary of State".
static int only_title(const drg_doc *doc, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++) {
        drg_upos upos = (drg_upos)doc->tokens[t].upos;
        if (upos != DRG_UPOS_NOUN && upos != DRG_UPOS_PROPN && upos != DRG_UPOS_ADJ && !(upos == DRG_UPOS_ADP && lemma_is(doc, t, "of"))) return 0;
    }
    return 1;
}

// "[Russian] [Foreign Minister Sergey Lavrov] received": a country right in front of a person belongs to the person's title.
// Gives the mention of the person, or the one given.
static uint32_t behind_country(const drg_doc *doc, uint32_t mention)
{
    if (mention == DRG_NONE) return mention;
    const drg_mention *m = &doc->mentions[mention];
    drg_actor_type type = doc->actors[m->actor].type;
    if ((type != DRG_ACTOR_COUNTRY && type != DRG_ACTOR_ORG) || m->toks.end >= doc->n_tokens) return mention;
    // "EU Commissioner Valdis Dombrovskis" as one mention around "EU"
    for (uint32_t i = mention, step = 0; i > 0 && step < 4 && doc->mentions[i - 1].toks.first == m->toks.first; i--, step++)
        if (doc->mentions[i - 1].toks.end > m->toks.end && doc->actors[doc->mentions[i - 1].actor].type == DRG_ACTOR_PERSON) return i - 1;
    if (type != DRG_ACTOR_COUNTRY) return mention;
    // mentions lie in the order of their first words; what is inside this one comes first
    for (uint32_t i = mention + 1, seen = 0; i < doc->n_mentions && i < mention + 32 && seen < 6 && doc->mentions[i].toks.first <= m->toks.end + 5; i++) {
        if (doc->mentions[i].toks.first < m->toks.end) continue;
        seen++;
        const drg_mention *next = &doc->mentions[i];
        if (!only_title(doc, m->toks.end, next->toks.first)) return mention;
        if (doc->tokens[next->head].sent != doc->tokens[m->head].sent || doc->actors[next->actor].type != DRG_ACTOR_PERSON) continue;
        if (next->kind == DRG_MENTION_NAME || next->kind == DRG_MENTION_NOMINAL) return i;
    }
    return mention;
}

// "A delegation led by Vice President Vance", "an Iranian team headed by Abbas Araghchi": the mention of who leads it, or DRG_NONE.
static uint32_t leader_of(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t noun)
{
    int team = drg_lexicon_lists(lexicon, DRG_CLS_TEAM_N, doc->tokens[noun].lemma);
    for (uint32_t i = 0, c; team && doc->mention_of && (c = child_at(doc, noun, i)) != DRG_NONE; i++) {
        if (drg_rel_base((drg_rel)doc->tokens[c].rel) != DRG_REL_ACL || !drg_lexicon_lists(lexicon, DRG_CLS_LEAD_V, doc->tokens[c].lemma)) continue;
        for (uint32_t k = 0, d; (d = child_at(doc, c, k)) != DRG_NONE; k++) {
            uint32_t mention = drg_rel_base((drg_rel)doc->tokens[d].rel) == DRG_REL_OBL && drg_clause_has_case(doc, d, "by") ? drg_clause_mention(doc, d) : DRG_NONE;
            if (mention != DRG_NONE && doc->actors[doc->mentions[mention].actor].type == DRG_ACTOR_PERSON) return mention;
        }
    }
    return DRG_NONE;
}

void drg_clause_parts(const drg_doc *doc, const drg_lexicon *lexicon, const drg_toks *heads, drg_parts *out)
{
    for (uint32_t i = 0; i < heads->n; i++) {
        uint32_t tok = heads->tok[i], mention = leader_of(doc, lexicon, drg_clause_antecedent(doc, tok));
        if (mention == DRG_NONE) mention = behind_country(doc, drg_clause_mention(doc, tok));
        if (mention != DRG_NONE && drg_actor_can_act(doc, doc->mentions[mention].actor))
            drg_parts_add(doc, out, doc->mentions[mention].actor, mention);
        else if (lexicon && drg_lexicon_is(lexicon, DRG_CLS_ACTOR_NOUN, doc, drg_clause_antecedent(doc, tok)))
            modifier_parts(doc, lexicon, drg_clause_antecedent(doc, tok), out);
    }
}
