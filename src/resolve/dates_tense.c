// SPDX-License-Identifier: MIT
//
// dates_tense -- whether the words that a date belongs to look back or ahead.
//
// Reads    tags, features, lemmas, tree; where a document has no tags, the words around the date
// Method   climbs from the date to the verb that governs it, then asks its auxiliaries
// Rule     "agreed to meet on Tuesday", "Tuesday's planned talks", "ahead of Tuesday's vote" look ahead, whatever the main verb
// Rule     2 is an honest answer: "Tuesday's talks in Geneva" alone tells nothing

#include "resolve/dates.h"

#define CLIMB 12

enum { PAST = -1, PRESENT = 0, FUTURE = 1, UNKNOWN = 2 };

static int lemma_is(const drg_token *token, const char *const *words, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (drg_str_eq_ascii_case(token->lemma, drg_str_from(words[i])) || drg_str_eq_ascii_case(token->form, drg_str_from(words[i]))) return 1;
    }
    return 0;
}

static const char *const will_words[] = {"will", "shall", "would", "'ll", "wo", "\xE2\x80\x99ll"};
static const char *const may_words[] = {"may", "might", "can", "could", "should", "must"};
static const char *const have_words[] = {"have", "has", "had"};
#define IS(token, words) lemma_is((token), (words), sizeof(words) / sizeof *(words))

// Tense that a verb form shows by itself.
static int form_tense(const drg_token *token)
{
    if (drg_str_is(token->xpos, "MD")) return IS(token, will_words) ? FUTURE : IS(token, may_words) ? FUTURE : UNKNOWN;
    if (token->morph & DRG_MORPH_FIN || drg_str_is(token->xpos, "VBD") || drg_str_is(token->xpos, "VBZ") || drg_str_is(token->xpos, "VBP")) {
        if (token->morph & DRG_MORPH_PAST || drg_str_is(token->xpos, "VBD")) return PAST;
        return PRESENT;
    }
    return UNKNOWN;
}

static int is_participle(const drg_token *token)
{
    return drg_str_is(token->xpos, "VBN") || ((token->morph & DRG_MORPH_PART) && (token->morph & DRG_MORPH_PAST));
}

// An infinitive with "to" looks ahead where what governs it does: "agreed to meet", "the plan to visit". Else it shares the
// tense of its governor: "arrived to attend the talks on Monday".
static int governed_ahead(const drg_doc *doc, uint32_t head)
{
    if (head == DRG_NONE) return FUTURE; // a headline: "Macron to visit Moscow on Monday"
    const drg_token *governor = &doc->tokens[head];
    if (drg_date_class_word(governor->lemma, WORD_AHEAD)) return FUTURE;
    return drg_str_is(governor->lemma, "go") && drg_str_is(governor->xpos, "VBG") ? FUTURE : UNKNOWN;
}

// Tense of a predicate with its auxiliaries and copula.
static int predicate_tense(const drg_doc *doc, uint32_t tok)
{
    const drg_token *verb = &doc->tokens[tok];
    int will = 0, have = 0, to = 0, modal = 0, finite = UNKNOWN;
    for (uint32_t i = verb->child_first; i < verb->child_end; i++) {
        const drg_token *child = &doc->tokens[doc->children[i]];
        drg_rel rel = drg_rel_base((drg_rel)child->rel);
        if (rel == DRG_REL_MARK && drg_str_is(child->lemma, "to") && (verb->morph & DRG_MORPH_INF || drg_str_is(verb->xpos, "VB") || is_participle(verb))) to = 1;
        if (rel != DRG_REL_AUX && rel != DRG_REL_COP) continue;
        if (IS(child, will_words)) will = 1;
        else if (IS(child, may_words)) modal = 1;
        else if (IS(child, have_words)) have = 1;
        int tense = form_tense(child);
        if (finite == UNKNOWN && (tense == PAST || tense == PRESENT)) finite = tense;
    }
    if ((will || modal || to) && have) return PAST; // "may have met", "to have met"
    if (!have && drg_date_class_word(verb->lemma, WORD_SCHEDULED) && is_participle(verb)) return FUTURE; // "was scheduled for Monday"
    if (will || modal) return FUTURE;
    if (to) return finite == UNKNOWN ? governed_ahead(doc, verb->head) : FUTURE;
    if (have) return PAST;
    if (finite != UNKNOWN) return finite;
    int own = form_tense(verb);
    if (own != UNKNOWN) return own;
    if (is_participle(verb)) return PAST; // "the meeting held on Monday"
    if (drg_str_is(verb->xpos, "VB") || verb->morph & DRG_MORPH_INF) return FUTURE; // "let them meet on Monday"
    return UNKNOWN;
}

// A noun on the way up that looks ahead: "ahead of Tuesday's vote", "before Monday's talks", "the upcoming summit in June".
static int noun_ahead(const drg_doc *doc, uint32_t tok)
{
    static const char *const hours[] = {"dawn", "daybreak", "noon", "midnight", "sunrise", "sunset", "dusk", "lunch", "dinner"};
    const drg_token *noun = &doc->tokens[tok];
    if (IS(noun, hours)) return 0; // "before dawn on Thursday"
    for (uint32_t i = noun->child_first; i < noun->child_end; i++) {
        const drg_token *child = &doc->tokens[doc->children[i]];
        drg_rel rel = drg_rel_base((drg_rel)child->rel);
        if (rel == DRG_REL_CASE && doc->children[i] < tok && (drg_str_is(child->lemma, "ahead") || drg_str_is(child->lemma, "before"))) return 1;
        if (rel == DRG_REL_AMOD && drg_date_class_word(child->lemma, WORD_AHEAD)) return 1;
    }
    return 0;
}

static int tree_tense(const drg_doc *doc, uint32_t tok, int *by_noun)
{
    uint32_t at = tok;
    for (int step = 0; step < CLIMB && at != DRG_NONE; step++) {
        const drg_token *token = &doc->tokens[at];
        int predicate = token->upos == DRG_UPOS_VERB || (token->upos == DRG_UPOS_AUX && step > 0);
        if (!predicate && step > 0 && drg_tree_child(doc, at, DRG_REL_COP) != DRG_NONE) predicate = 1;
        if (!predicate && step > 0 && noun_ahead(doc, at)) {
            *by_noun = 0;
            return FUTURE;
        }
        if (!predicate && step > 0 && token->upos == DRG_UPOS_NOUN) *by_noun = 1;
        if (predicate) {
            int tense = predicate_tense(doc, at);
            if (tense != UNKNOWN) return tense;
        }
        at = token->head;
    }
    return UNKNOWN;
}

// Without tags: the nearest telling word of the sentence.
static int word_tense(const drg_dates *dates, uint32_t atom)
{
    static const char *const past[] = {"was", "were", "had", "did", "said", "met", "held", "took", "told", "went", "came", "began", "left", "spoke"};
    uint32_t sent = dates->doc->tokens[dates->atoms[atom].tok].sent;
    uint32_t lo = dates->sent_first[sent], hi = dates->sent_first[sent + 1];
    for (uint32_t d = 1; d < 25; d++) {
        for (int side = 0; side < 2; side++) {
            if (side == 0 && atom < lo + d) continue;
            uint32_t at = side == 0 ? atom - d : atom + d;
            if (at >= hi || dates->atoms[at].kind != ATOM_WORD) continue;
            drg_str text = dates->atoms[at].text;
            if (drg_str_is(text, "will") || drg_str_is(text, "shall") || drg_str_is(text, "would") || drg_str_is(text, "ll") ||
                drg_str_is(text, "scheduled") || drg_str_is(text, "expected") || drg_str_is(text, "planned")) return FUTURE;
            for (size_t i = 0; i < sizeof past / sizeof *past; i++) {
                if (drg_str_is(text, past[i])) return PAST;
            }
            if (text.n > 4 && drg_str_ends(text, "ed")) return PAST;
        }
    }
    return UNKNOWN;
}

// "is due in Djibouti on Saturday", "was due on Monday": due before the date looks ahead, "due to" says why.
static int is_due(const drg_dates *dates, uint32_t atom)
{
    const drg_date_atom *a = dates->atoms;
    uint32_t lo = dates->sent_first[dates->doc->tokens[a[atom].tok].sent];
    for (uint32_t i = atom; i > lo && i + 8 > atom; i--) {
        if (a[i - 1].kind == ATOM_SIGN && !a[i - 1].glued) return 0;
        if (drg_str_is(a[i - 1].text, "due")) return !(drg_str_is(a[i].text, "to") && dates->doc->tokens[a[i].tok].upos == DRG_UPOS_ADP);
    }
    return 0;
}

int drg_dates_tense(const drg_dates *dates, uint32_t atom, int *by_noun)
{
    int nominal = 0;
    if (!by_noun) by_noun = &nominal;
    *by_noun = 0;
    uint32_t tok = dates->atoms[atom].tok;
    if (is_due(dates, atom)) return FUTURE;
    if (atom > dates->lo + 2 && drg_dates_is(dates, atom - 2, ",") && dates->doc->tokens[dates->atoms[atom - 3].tok].upos == DRG_UPOS_NOUN &&
        noun_ahead(dates->doc, dates->atoms[atom - 3].tok)) return FUTURE; // "noted the upcoming anniversary, in July,"
    if (dates->doc->tokens[tok].upos == DRG_UPOS_X && dates->doc->tokens[tok].xpos.n == 0) return word_tense(dates, atom);
    return tree_tense(dates->doc, tok, by_noun);
}

int drg_dates_aside(const drg_dates *dates, uint32_t atom)
{
    const drg_doc *doc = dates->doc;
    uint32_t at = dates->atoms[atom].tok;
    if (atom > dates->lo && (drg_dates_is(dates, atom - 1, "since") || drg_dates_is(dates, atom - 1, "until") || drg_dates_is(dates, atom - 1, "till"))) return 1;
    if (doc->tokens[at].upos == DRG_UPOS_X && doc->tokens[at].xpos.n == 0) return 0;
    if (atom <= dates->lo + 1) return 0; // "Two days later, in the Hall, the three signed": what a sentence begins with is its time, however it is parsed
    for (int step = 0; step < CLIMB && doc->tokens[at].head != DRG_NONE; step++) {
        drg_rel rel = (drg_rel)doc->tokens[at].rel;
        if (step > 0 && drg_rel_base(rel) == DRG_REL_ACL) return 1;
        if (step > 0 && (doc->tokens[at].upos == DRG_UPOS_VERB || drg_tree_child(doc, at, DRG_REL_COP) != DRG_NONE)) return 0;
        at = doc->tokens[at].head;
    }
    return 0;
}

// A predicate in the plain present, or with "can", that says how things are as a rule.
static int recurs(const drg_doc *doc, uint32_t verb, uint32_t date, int direct, int season)
{
    const drg_token *v = &doc->tokens[verb];
    int present = drg_str_is(v->xpos, "VBZ") || drg_str_is(v->xpos, "VBP"), copula = 0, often = v->upos == DRG_UPOS_NUM || v->upos == DRG_UPOS_SYM, ruled = drg_date_class_word(v->lemma, WORD_RECURS);
    if (drg_date_class_word(v->lemma, WORD_NOT_RECURS) || drg_str_is(v->xpos, "VBG") || drg_str_is(v->xpos, "VBD")) return 0;
    for (uint32_t i = v->child_first; i < v->child_end; i++) {
        const drg_token *c = &doc->tokens[doc->children[i]];
        drg_rel rel = drg_rel_base((drg_rel)c->rel);
        if (rel == DRG_REL_AUX && !drg_str_is(c->lemma, "can") && !drg_str_is(c->lemma, "should") && !drg_str_is(c->lemma, "be") && !drg_str_is(c->lemma, "do")) return 0;
        if ((rel == DRG_REL_AUX || rel == DRG_REL_COP) && (drg_str_is(c->xpos, "VBD") || drg_str_is(c->xpos, "VBN"))) return 0;
        if (rel == DRG_REL_AUX && (drg_str_is(c->lemma, "can") || drg_str_is(c->lemma, "should") || drg_str_is(c->xpos, "VBZ") || drg_str_is(c->xpos, "VBP"))) present = 1;
        if (rel == DRG_REL_COP) {
            copula = 1;
            present |= drg_str_is(c->xpos, "VBZ") || drg_str_is(c->xpos, "VBP");
        }
        if (rel == DRG_REL_NUMMOD) often = 1; // "in January it is about 24 degrees"
        if (rel == DRG_REL_ADVMOD) often |= drg_date_class_word(c->lemma, WORD_RECURS);
    }
    if (!present) return 0;
    uint32_t subject = drg_tree_child(doc, verb, DRG_REL_NSUBJ);
    if (subject == date && (copula || v->upos == DRG_UPOS_VERB)) return 1; // "October is National Magic Month"
    if (season && direct && subject != DRG_NONE && doc->tokens[subject].upos == DRG_UPOS_NOUN && (copula ? v->upos != DRG_UPOS_PROPN : ruled)) return 1; // "in the summer dry heat is the norm"
    if (subject != DRG_NONE && (doc->tokens[subject].upos == DRG_UPOS_PROPN || doc->tokens[subject].morph & (DRG_MORPH_P1 | DRG_MORPH_P2 | DRG_MORPH_MASC | DRG_MORPH_FEM))) return often;
    if (often && !copula && !ruled && v->upos != DRG_UPOS_VERB) return 0;
    if (copula && !direct) return 0; // "larger than the release in October"
    return often || ruled || (copula && v->upos == DRG_UPOS_ADJ);
}

// "His feast day is 30 September", "the national holiday is on July 9": the day of every year. Election day is of one year.
int drg_dates_feast(const drg_dates *dates, uint32_t atom)
{
    static const char *const feasts[] = {"birthday", "feast", "holiday", "festival", "anniversary"};
    static const char *const days[] = {"feast", "name", "national", "independence", "victory", "republic", "liberation", "memorial", "remembrance", "constitution", "flag", "army", "unity", "saint"};
    const drg_doc *doc = dates->doc;
    uint32_t tok = dates->atoms[atom].tok;
    for (int step = 0; step < 2 && tok != DRG_NONE; step++, tok = doc->tokens[tok].head) { // "30 September" is headed by either word
        uint32_t cop = drg_tree_child(doc, tok, DRG_REL_COP), subject = drg_tree_child(doc, tok, DRG_REL_NSUBJ);
        if (step && doc->tokens[tok].upos != DRG_UPOS_PROPN && doc->tokens[tok].upos != DRG_UPOS_NUM) return 0;
        if (cop == DRG_NONE || subject == DRG_NONE) continue;
        if (!drg_str_is(doc->tokens[cop].xpos, "VBZ") && !drg_str_is(doc->tokens[cop].xpos, "VBP")) return 0;
        if (IS(&doc->tokens[subject], feasts)) return 1;
        if (!drg_str_eq_ascii_case(doc->tokens[subject].lemma, DRG_STR("day"))) return 0;
        for (uint32_t i = doc->tokens[subject].child_first; i < doc->tokens[subject].child_end; i++)
            if (IS(&doc->tokens[doc->children[i]], days)) return 1;
        return 0;
    }
    return 0;
}

int drg_dates_habitual(const drg_dates *dates, uint32_t atom)
{
    const drg_doc *doc = dates->doc;
    uint32_t tok = dates->atoms[atom].tok, at = tok;
    if (doc->tokens[tok].upos == DRG_UPOS_X && doc->tokens[tok].xpos.n == 0) return 0;
    for (int step = 0; step < CLIMB && at != DRG_NONE; step++) {
        const drg_token *t = &doc->tokens[at];
        int predicate = t->upos == DRG_UPOS_VERB || drg_tree_child(doc, at, DRG_REL_COP) != DRG_NONE;
        if (step > 0 && predicate) return recurs(doc, at, tok, step == 1, drg_dates_has(dates, atom, WORD_SEASON, NULL));
        if (t->rel == DRG_REL_CONJ && tok == at) { // "spring and late autumn are the best times"
            tok = at = t->head;
            step = -1;
            continue;
        }
        if (step > 0 && t->upos == DRG_UPOS_NOUN && drg_date_class_word(t->lemma, WORD_NOT_RECURS)) return 0;
        at = t->head;
    }
    return 0;
}
