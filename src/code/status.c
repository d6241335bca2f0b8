// SPDX-License-Identifier: MIT
//
// status -- climbs from a trigger to the top of its clause complex and gathers what says whether it happened; see status.h.

#include "code/status.h"

#include "code/clause.h"

enum { CHILDREN_MAX = 64, HISTORICAL_DAYS = 183, SCHEDULE_BACK = 60, HEADING_WORDS = 8 };

typedef struct gathering {
    const drg_doc *doc;
    const drg_lexicon *lexicon;
    uint8_t said[DRG_N_STATUS];
    uint32_t by[DRG_N_STATUS];
    uint8_t finite;      // a finite verb was met: its tense stands
    uint8_t past, present, progressive, ongoing_word, historical;
    uint8_t settled;     // nothing further up has a say
} gathering;

static uint32_t child_at(const drg_doc *doc, uint32_t tok, uint32_t i)
{
    const drg_token *t = &doc->tokens[tok];
    return i < CHILDREN_MAX && t->child_first + i < t->child_end ? doc->children[t->child_first + i] : DRG_NONE;
}

static drg_rel rel_of(const drg_doc *doc, uint32_t tok) { return drg_rel_base((drg_rel)doc->tokens[tok].rel); }
static int lemma_is(const drg_doc *doc, uint32_t tok, const char *word) { return drg_str_is(doc->tokens[tok].lemma, word); }

static void say(gathering *g, drg_status status, uint32_t tok)
{
    if (g->said[status]) return;
    g->said[status] = 1;
    g->by[status] = tok;
}

// The status that a word gives, by the classes of one part of speech: 0 verbs (and predicate adjectives), 1 nouns, 2 modifiers.
static int status_word(const gathering *g, uint32_t tok, int part, drg_status *status)
{
    static const struct { drg_cls cls[3]; drg_status status; } rows[] = {
        {{DRG_CLS_CANCELLED_VERB, DRG_CLS_CANCELLED_NOUN, DRG_CLS_CANCELLED_MOD}, DRG_STATUS_CANCELLED},
        {{DRG_CLS_DENIED_VERB, DRG_CLS_DENIED_NOUN, DRG_CLS_DENIED_MOD}, DRG_STATUS_DENIED},
        {{DRG_CLS_HYPOTHETICAL_VERB, DRG_CLS_HYPOTHETICAL_NOUN, DRG_CLS_HYPOTHETICAL_MOD}, DRG_STATUS_HYPOTHETICAL},
        {{DRG_CLS_PROPOSED_VERB, DRG_CLS_PROPOSED_NOUN, DRG_CLS_PROPOSED_MOD}, DRG_STATUS_PROPOSED},
        {{DRG_CLS_SCHEDULED_VERB, DRG_CLS_SCHEDULED_NOUN, DRG_CLS_SCHEDULED_MOD}, DRG_STATUS_SCHEDULED}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (drg_lexicon_is(g->lexicon, rows[i].cls[part], g->doc, tok)) {
            *status = rows[i].status;
            return 1;
        }
    return 0;
}

// Whether this clause is told by a past report: "said on Monday that he would meet".
static int under_past_report(const gathering *g, uint32_t verb)
{
    const drg_doc *doc = g->doc;
    for (uint32_t step = 0; step < 6; step++) {
        uint32_t head = doc->tokens[verb].head;
        if (head == DRG_NONE) return 0;
        drg_rel r = rel_of(doc, verb);
        if ((r == DRG_REL_CCOMP || r == DRG_REL_PARATAXIS) && (doc->tokens[head].morph & DRG_MORPH_PAST)) return 1;
        for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++) { // "He would visit Oslo, she said", "as she said"
            uint32_t as = rel_of(doc, c) == DRG_REL_ADVCL ? drg_tree_child_exact(doc, c, DRG_REL_MARK) : DRG_NONE;
            if ((rel_of(doc, c) == DRG_REL_PARATAXIS || (as != DRG_NONE && lemma_is(doc, as, "as"))) && (doc->tokens[c].morph & DRG_MORPH_PAST)) return 1;
        }
        verb = head;
    }
    return 0;
}

static void auxiliaries(gathering *g, uint32_t verb)
{
    const drg_doc *doc = g->doc;
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++) {
        const drg_token *t = &doc->tokens[c];
        drg_rel r = rel_of(doc, c);
        if (r == DRG_REL_AUX) {
            if (lemma_is(doc, c, "would") && under_past_report(g, verb)) say(g, DRG_STATUS_SCHEDULED, c);
            else if (lemma_is(doc, c, "would") || drg_lexicon_is(g->lexicon, DRG_CLS_HYPOTHETICAL_AUX, doc, c)) say(g, DRG_STATUS_HYPOTHETICAL, c);
            else if (drg_lexicon_is(g->lexicon, DRG_CLS_SCHEDULED_AUX, doc, c)) say(g, DRG_STATUS_SCHEDULED, c);
            else if (lemma_is(doc, c, "should") || lemma_is(doc, c, "must") || lemma_is(doc, c, "ought")) say(g, DRG_STATUS_PROPOSED, c);
            if (t->morph & DRG_MORPH_PAST) g->past = 1;
            if ((t->morph & DRG_MORPH_FIN) && !drg_str_is(t->xpos, "VB")) g->finite = 1; // "will stop and be received"
            // "has met": a present auxiliary of a past
            if (lemma_is(doc, c, "have")) g->past = 1;
            else if (t->morph & DRG_MORPH_PRES) g->present = 1;
        } else if (r == DRG_REL_COP) {
            if (doc->tokens[verb].upos == DRG_UPOS_VERB && drg_tree_child_exact(doc, verb, DRG_REL_MARK) != DRG_NONE && c < verb)
                say(g, DRG_STATUS_SCHEDULED, c); // "is to meet" with meet as the predicate of is
            if (t->morph & DRG_MORPH_PAST) g->past = 1;
            if (t->morph & DRG_MORPH_PRES) g->present = 1;
            if (t->morph & DRG_MORPH_FIN) g->finite = 1;
        } else if (r == DRG_REL_ADVMOD) {
            if (drg_lexicon_is(g->lexicon, DRG_CLS_HYPOTHETICAL_MOD, doc, c)) say(g, DRG_STATUS_HYPOTHETICAL, c);
            if (drg_lexicon_is(g->lexicon, DRG_CLS_ONGOING_MOD, doc, c)) g->ongoing_word = 1;
            if (drg_lexicon_is(g->lexicon, DRG_CLS_HISTORICAL_MOD, doc, c)) g->historical = 1;
        } else if (r == DRG_REL_OBL) { // "during the Second World War"
            if (drg_lexicon_is(g->lexicon, DRG_CLS_HISTORICAL_MOD, doc, c)) g->historical = 1;
        } else if (r == DRG_REL_MARK) {
            if (drg_lexicon_is(g->lexicon, DRG_CLS_CONDITION_MARK, doc, c)) say(g, DRG_STATUS_HYPOTHETICAL, c);
            if (lemma_is(doc, c, "without")) say(g, DRG_STATUS_DENIED, c);
        }
    }
}

// "Had Iraq attacked Kuwait, ...", "Should Iran leave ...": an auxiliary in front of its subject makes a condition of a clause.
static int inverted(const drg_doc *doc, uint32_t verb)
{
    uint32_t subject = drg_tree_child(doc, verb, DRG_REL_NSUBJ), first = DRG_NONE;
    for (uint32_t i = 0, c; first == DRG_NONE && (c = child_at(doc, verb, i)) != DRG_NONE; i++)
        if (rel_of(doc, c) == DRG_REL_AUX) first = c;
    if (subject == DRG_NONE || first == DRG_NONE || first > subject) return 0;
    uint32_t end = doc->sents[doc->tokens[verb].sent].toks.end;
    return !drg_str_is(doc->tokens[end - 1].form, "?") && (lemma_is(doc, first, "have") || lemma_is(doc, first, "should") || lemma_is(doc, first, "be"));
}

static int really_negated(const drg_doc *doc, uint32_t verb)
{
    if (!drg_clause_negated(doc, verb)) return 0;
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++) // "not only met Putin but also"
        if (lemma_is(doc, c, "not") && c + 1 < doc->n_tokens && (lemma_is(doc, c + 1, "only") || lemma_is(doc, c + 1, "just"))) return 0;
    return 1;
}

// What a predicate says by itself: auxiliaries, tense, negation, conditions.
static void own_words(gathering *g, uint32_t verb, int *negated)
{
    const drg_token *t = &g->doc->tokens[verb];
    auxiliaries(g, verb);
    for (uint32_t i = 0, c; (c = child_at(g->doc, verb, i)) != DRG_NONE && c < verb; i++) // "which he is due to visit" read with due for a preposition
        if (rel_of(g->doc, c) == DRG_REL_CASE && lemma_is(g->doc, c, "due") && c + 1 < g->doc->n_tokens && lemma_is(g->doc, c + 1, "to") && t->upos == DRG_UPOS_VERB) say(g, DRG_STATUS_SCHEDULED, c);
    if (t->upos == DRG_UPOS_VERB || t->upos == DRG_UPOS_AUX) {
        if ((t->morph & DRG_MORPH_FIN) || drg_str_is(t->xpos, "VBD")) g->finite = 1;
        if (drg_str_is(t->xpos, "VBD")) g->past = 1;
        if ((t->morph & DRG_MORPH_FIN) && (t->morph & DRG_MORPH_PAST)) g->past = 1;
        if ((t->morph & DRG_MORPH_FIN) && (t->morph & DRG_MORPH_PRES)) g->present = 1;
        if (drg_str_is(t->xpos, "VBG") && drg_tree_child_exact(g->doc, verb, DRG_REL_AUX) != DRG_NONE) g->progressive = 1;
        // a headline: "Macron to visit Moscow"
        if (drg_str_is(t->xpos, "VB") && drg_tree_child(g->doc, verb, DRG_REL_NSUBJ) != DRG_NONE &&
            drg_tree_child(g->doc, verb, DRG_REL_AUX) == DRG_NONE && rel_of(g->doc, verb) == DRG_REL_ROOT &&
            drg_tree_child_exact(g->doc, verb, DRG_REL_MARK) != DRG_NONE)
            say(g, DRG_STATUS_SCHEDULED, verb);
    }
    uint32_t subject = drg_tree_child(g->doc, verb, DRG_REL_NSUBJ);
    uint32_t det = subject == DRG_NONE ? DRG_NONE : drg_tree_child_exact(g->doc, subject, DRG_REL_DET);
    if (det != DRG_NONE && lemma_is(g->doc, det, "no")) say(g, DRG_STATUS_DENIED, det); // "No Russian troops crossed the border"
    if (inverted(g->doc, verb)) say(g, DRG_STATUS_HYPOTHETICAL, verb);
    *negated = really_negated(g->doc, verb);
}

// A clause under a noun with a subject of its own ("that reforms were needed") does not speak of the noun.
static int has_other_subject(const drg_doc *doc, uint32_t clause)
{
    for (uint32_t i = 0, c; (c = child_at(doc, clause, i)) != DRG_NONE; i++)
        if (rel_of(doc, c) == DRG_REL_NSUBJ && doc->tokens[c].upos != DRG_UPOS_PRON && doc->tokens[c].upos != DRG_UPOS_DET) return 1;
    return 0;
}

// "planned talks", "the talks scheduled for Monday", "no meeting", "a possible visit".
static void noun_modifiers(gathering *g, uint32_t noun)
{
    const drg_doc *doc = g->doc;
    drg_status status = DRG_STATUS_HAPPENED;
    for (uint32_t i = 0, c; (c = child_at(doc, noun, i)) != DRG_NONE; i++) {
        drg_rel r = rel_of(doc, c);
        // a headline, "Trump scraps summit", read as a noun with a participle
        if (doc->tokens[c].upos == DRG_UPOS_VERB && drg_clause_broken(doc, c, NULL) != DRG_NONE && status_word(g, c, 0, &status)) say(g, status, c);
        if (r == DRG_REL_DET && lemma_is(doc, c, "no")) say(g, DRG_STATUS_DENIED, c);
        if (r == DRG_REL_AMOD || r == DRG_REL_COMPOUND || r == DRG_REL_ADVMOD) {
            if (status_word(g, c, 2, &status)) say(g, status, c);
            if (drg_lexicon_is(g->lexicon, DRG_CLS_ONGOING_MOD, doc, c)) g->ongoing_word = 1;
            if (drg_lexicon_is(g->lexicon, DRG_CLS_HISTORICAL_MOD, doc, c)) g->historical = 1;
        }
        if (r != DRG_REL_ACL || has_other_subject(doc, c)) continue;
        uint32_t mark = drg_tree_child_exact(doc, c, DRG_REL_MARK); // "talks on resolving the conflict", "talks to resolve it": what they are about
        int aim = (mark != DRG_NONE && !lemma_is(doc, mark, "to")) || drg_tree_child_exact(doc, c, DRG_REL_OBJ) != DRG_NONE;
        if (!(aim && lemma_is(doc, c, "resolve")) && status_word(g, c, 0, &status) && (drg_clause_passive(doc, c) || status == DRG_STATUS_SCHEDULED)) say(g, status, c);
        // "talks to be held in May", "the meeting that will take place"
        int carries = drg_lexicon_is(g->lexicon, DRG_CLS_LIGHT, doc, c) || drg_lexicon_is(g->lexicon, DRG_CLS_OCCUR, doc, c);
        int inner_negated = 0;
        if (carries && doc->tokens[c].rel == DRG_REL_ACL_RELCL) own_words(g, c, &inner_negated);
        else if (carries && drg_str_is(doc->tokens[c].xpos, "VB")) say(g, DRG_STATUS_SCHEDULED, c);
        else if (carries && drg_tree_child_exact(doc, c, DRG_REL_MARK) != DRG_NONE && !drg_str_is(doc->tokens[c].xpos, "VBG")) say(g, DRG_STATUS_SCHEDULED, c);
        if (inner_negated) say(g, DRG_STATUS_DENIED, c);
    }
}

// The denial of a governing word turns it: "did not agree to meet" denies; "did not rule out talks" leaves it open.
static void governed(gathering *g, drg_status status, uint32_t by, int negated)
{
    if (!negated) {
        say(g, status, by);
    } else if (status == DRG_STATUS_DENIED || status == DRG_STATUS_CANCELLED || status == DRG_STATUS_HYPOTHETICAL) {
        say(g, DRG_STATUS_HYPOTHETICAL, by);
    } else {
        say(g, DRG_STATUS_DENIED, by);
    }
}

static int carries_noun(const gathering *g, uint32_t verb)
{
    return drg_lexicon_is(g->lexicon, DRG_CLS_LIGHT, g->doc, verb) || drg_lexicon_is(g->lexicon, DRG_CLS_OCCUR, g->doc, verb) ||
           drg_lexicon_is(g->lexicon, DRG_CLS_JOIN, g->doc, verb) || drg_lexicon_is(g->lexicon, DRG_CLS_HOST, g->doc, verb) ||
           drg_lexicon_is(g->lexicon, DRG_CLS_ONGOING_VERB, g->doc, verb);
}

// A noun under a verb. Gives whether the verb's own tense is the noun's ("held talks", "the visit will begin").
static int noun_under_verb(gathering *g, uint32_t noun, uint32_t verb)
{
    const drg_doc *doc = g->doc;
    static const char *const aims[] = {"for", "to", "on", "from", "against", "toward", "towards"}; // call for, agree to, insist on, refrain from
    static const char *const frames[] = {"after", "during", "at", "in", "following", "on", "upon"};
    static const char *const journeys[] = {"travel", "fly", "go", "come", "arrive", "head", "return", "gather", "depart", "leave", "drive", NULL};
    drg_rel r = rel_of(doc, noun);
    drg_status status = DRG_STATUS_HAPPENED;
    int negated = really_negated(doc, verb), known = status_word(g, verb, 0, &status);
    if (drg_lexicon_is(g->lexicon, DRG_CLS_ONGOING_VERB, doc, verb)) g->ongoing_word = 1;
    int bare = r == DRG_REL_OBL && (drg_clause_case(doc, noun) == DRG_NONE || (drg_clause_case(doc, noun) == verb + 1 && drg_str_is(doc->tokens[verb + 1].xpos, "RP")));
    if (bare) r = DRG_REL_OBJ; // an object that the parser missed, "called off the talks"
    if (r == DRG_REL_OBJ && lemma_is(doc, verb, "tell")) return 0; // "told a briefing" asks for none
    if (r == DRG_REL_OBJ || r == DRG_REL_NSUBJ || r == DRG_REL_CSUBJ) {
        // "the visit is planned", "cancelled the visit"; not "the visit cancelled hopes"
        // "TALKS ON TIGRAY POSTPONED": a headline leaves "are" out
        int headline = status == DRG_STATUS_CANCELLED && r == DRG_REL_NSUBJ && drg_tree_child_exact(doc, verb, DRG_REL_OBJ) == DRG_NONE &&
                       drg_tree_child(doc, verb, DRG_REL_AUX) == DRG_NONE && (drg_str_is(doc->tokens[verb].xpos, "VBD") || drg_str_is(doc->tokens[verb].xpos, "VBN"));
        int aimed = r == DRG_REL_OBJ || headline || drg_clause_passive(doc, verb) || doc->tokens[verb].upos == DRG_UPOS_ADJ ||
                    drg_tree_child_exact(doc, verb, DRG_REL_XCOMP) != DRG_NONE;
        if (known && aimed) {
            governed(g, status, verb, negated);
            auxiliaries(g, verb);
            return 0;
        }
        uint32_t looks = drg_tree_child_exact(doc, verb, DRG_REL_XCOMP); // "the visit looks unlikely"
        if (r == DRG_REL_NSUBJ && looks != DRG_NONE && doc->tokens[looks].upos == DRG_UPOS_ADJ && status_word(g, looks, 0, &status)) {
            governed(g, status, looks, negated);
            return 0;
        }
        return carries_noun(g, verb);
    }
    if (r != DRG_REL_OBL && r != DRG_REL_ADVCL && r != DRG_REL_NMOD) return 0;
    uint32_t mark = drg_clause_case(doc, noun);
    if (mark == DRG_NONE) return carries_noun(g, verb);
    // "excluded the Soviets from negotiations with X", "barred them from the summit": it took place without them
    int kept_out = status == DRG_STATUS_DENIED && lemma_is(doc, mark, "from") && drg_tree_child_exact(doc, verb, DRG_REL_OBJ) != DRG_NONE;
    if (known && kept_out && (lemma_is(doc, verb, "exclude") || lemma_is(doc, verb, "bar") || lemma_is(doc, verb, "ban"))) return 0;
    for (size_t i = 0; known && i < sizeof aims / sizeof *aims; i++)
        if (lemma_is(doc, mark, aims[i])) {
            governed(g, status, verb, negated);
            return 0;
        }
    if (lemma_is(doc, mark, "before") || lemma_is(doc, mark, "ahead") || lemma_is(doc, mark, "until")) say(g, DRG_STATUS_SCHEDULED, mark);
    if (lemma_is(doc, mark, "without") || lemma_is(doc, mark, "despite")) return 0;
    if (lemma_is(doc, mark, "for") && drg_str_one_of_ascii_case(doc->tokens[verb].lemma, journeys)) return 1; // "will travel to Algiers for meetings"
    for (size_t i = 0; i < sizeof frames / sizeof *frames; i++)
        if (lemma_is(doc, mark, frames[i])) {
            // "will announce it after talks": as future as its clause
            uint32_t aux = drg_tree_child_exact(doc, verb, DRG_REL_AUX);
            if (aux != DRG_NONE && drg_lexicon_is(g->lexicon, DRG_CLS_SCHEDULED_AUX, doc, aux)) say(g, DRG_STATUS_SCHEDULED, aux);
            return drg_lexicon_is(g->lexicon, DRG_CLS_JOIN, doc, verb);
        }
    return 0;
}

// "A blockade by China would hurt trade": what it would do, it does not do yet.
static void would_do(gathering *g, uint32_t noun, uint32_t verb)
{
    const drg_doc *doc = g->doc;
    if (rel_of(doc, noun) != DRG_REL_NSUBJ) return;
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++) {
        if (rel_of(doc, c) != DRG_REL_AUX) continue;
        int modal = lemma_is(doc, c, "would") || drg_lexicon_is(g->lexicon, DRG_CLS_HYPOTHETICAL_AUX, doc, c);
        if (modal && !under_past_report(g, verb)) say(g, DRG_STATUS_HYPOTHETICAL, c);
    }
}

// One step up from a noun. Gives the next token to look at, or DRG_NONE.
static uint32_t step_noun(gathering *g, uint32_t noun)
{
    const drg_doc *doc = g->doc;
    noun = drg_clause_conj_first(doc, noun); // "talks and a visit": what governs the first governs the second
    uint32_t head = drg_clause_above(doc, noun);
    drg_rel r = rel_of(doc, noun);
    drg_status status = DRG_STATUS_HAPPENED;
    if (head == DRG_NONE || r == DRG_REL_CONJ) return DRG_NONE;
    if (r == DRG_REL_NSUBJ) head = drg_clause_told(doc, noun, head);
    // "the talks did not result in a treaty": they were held all the same
    static const char *const effects[] = {"result", "yield", "produce", "bring", "lead", "bear", "achieve", "make", "solve", "resolve", "change", "help", "break", "bridge",
        "reach", "generate", "satisfy", "settle", "improve", NULL};
    if (r == DRG_REL_NSUBJ && drg_str_one_of_ascii_case(doc->tokens[head].lemma, effects) && really_negated(doc, head)) return DRG_NONE;
    if (drg_clause_is_predicate(doc, head) && doc->tokens[head].upos != DRG_UPOS_NOUN && doc->tokens[head].upos != DRG_UPOS_PROPN)
    {
        would_do(g, noun, head);
        return noun_under_verb(g, noun, head) ? head : DRG_NONE;
    }
    if (r == DRG_REL_NSUBJ) return head; // "the talks are a success"
    uint32_t there = drg_clause_case(doc, noun); // "on Friday she will be in Oslo for talks": as the being there
    if (there != DRG_NONE && lemma_is(doc, there, "for") && doc->place_of && doc->place_of[head] != DRG_NONE && drg_tree_child_exact(doc, head, DRG_REL_COP) != DRG_NONE)
        return head;
    if (r == DRG_REL_NMOD || r == DRG_REL_COMPOUND || r == DRG_REL_OBL) {
        if (status_word(g, head, 1, &status)) {
            uint32_t up = doc->tokens[head].head; // "cancelled plans for a visit", "no plans for a visit"
            int negated = drg_clause_negated(doc, head);
            drg_status outer;
            governed(g, status, head, negated);
            if (up != DRG_NONE && rel_of(doc, head) == DRG_REL_OBJ && status_word(g, up, 0, &outer) &&
                (outer == DRG_STATUS_CANCELLED || outer == DRG_STATUS_DENIED))
                governed(g, outer, up, really_negated(doc, up));
            return DRG_NONE;
        }
        if (drg_lexicon_is(g->lexicon, DRG_CLS_PART_NOUN, doc, head) || (doc->date_of && doc->date_of[head] != DRG_NONE)) {
            noun_modifiers(g, head);
            return head;
        }
    }
    return DRG_NONE;
}

// "had the opportunity to meet": what one had the luck to do was done.
static int had(const drg_doc *doc, uint32_t noun)
{
    static const char *const luck[] = {"privilege", "honor", "honour", "pleasure", "opportunity", "chance", "occasion", NULL};
    uint32_t verb = doc->tokens[noun].head;
    if (verb == DRG_NONE || rel_of(doc, noun) != DRG_REL_OBJ || !drg_str_one_of_ascii_case(doc->tokens[noun].lemma, luck)) return 0;
    return lemma_is(doc, verb, "have") && (doc->tokens[verb].morph & DRG_MORPH_PAST);
}

// "efforts by Trump to annex", "a strike to destroy the missiles": what a noun aims at has not happened. But "the first leader to
// visit" did visit.
static int is_aim(const drg_doc *doc, uint32_t verb)
{
    static const char *const done[] = {"first", "second", "third", "last", "only", "latest", "one", "sole", "next", "late", NULL};
    uint32_t noun = doc->tokens[verb].head;
    int to = 0;
    if (had(doc, noun)) return 0; // "had the privilege to attend"
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE && c < verb; i++)
        to |= doc->tokens[c].rel == DRG_REL_MARK && lemma_is(doc, c, "to");
    if (!to || doc->tokens[noun].upos != DRG_UPOS_NOUN) return 0;
    for (uint32_t i = 0, c; (c = child_at(doc, noun, i)) != DRG_NONE; i++)
        for (const char *const *w = done; *w; w++)
            if (lemma_is(doc, c, *w)) return 0;
    return 1;
}

static int had_planned(const drg_doc *doc, uint32_t verb)
{
    static const char *const plans[] = {"plan", "intend", "hope", NULL};
    if (!drg_str_one_of_ascii_case(doc->tokens[verb].lemma, plans)) return 0;
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE && c < verb; i++)
        if (doc->tokens[c].rel == DRG_REL_AUX && lemma_is(doc, c, "have") && (doc->tokens[c].morph & DRG_MORPH_PAST)) return 1;
    return 0;
}

static int has_when(const drg_doc *doc, uint32_t verb)
{
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE && c < verb; i++)
        if ((doc->tokens[c].rel == DRG_REL_ADVMOD || doc->tokens[c].rel == DRG_REL_MARK) && (lemma_is(doc, c, "when") || lemma_is(doc, c, "once"))) return 1;
    return 0;
}

static int looks_ahead(const gathering *g, uint32_t verb)
{
    for (uint32_t i = 0, c; (c = child_at(g->doc, verb, i)) != DRG_NONE; i++)
        if (rel_of(g->doc, c) == DRG_REL_AUX && (drg_lexicon_is(g->lexicon, DRG_CLS_SCHEDULED_AUX, g->doc, c) || drg_lexicon_is(g->lexicon, DRG_CLS_HYPOTHETICAL_AUX, g->doc, c)))
            return 1;
    return drg_lexicon_is(g->lexicon, DRG_CLS_SCHEDULED_VERB, g->doc, verb) || drg_lexicon_is(g->lexicon, DRG_CLS_PROPOSED_VERB, g->doc, verb);
}

// "rumours that Chad had arrested him", "rejected claims that it had hacked them", "reports that they bombed it are false".
static void told_by_noun(gathering *g, uint32_t noun)
{
    static const char *const untrue[] = {"false", "untrue", "baseless", "wrong", "unfounded", "groundless", "incorrect", "fake", "fabricate", "invent", NULL};
    const drg_doc *doc = g->doc;
    drg_status status;
    uint32_t verb = doc->tokens[noun].head;
    if (status_word(g, noun, 1, &status) && status != DRG_STATUS_SCHEDULED) governed(g, status, noun, drg_clause_negated(doc, noun));
    uint32_t beside = drg_tree_child_exact(doc, noun, DRG_REL_CCOMP); // "Reports that they bombed it are false" with false under Reports
    if (beside != DRG_NONE && drg_str_one_of(doc->tokens[beside].lemma, untrue)) governed(g, DRG_STATUS_DENIED, beside, really_negated(doc, beside));
    if (verb == DRG_NONE) return;
    if (rel_of(doc, noun) == DRG_REL_OBJ && status_word(g, verb, 0, &status) && status == DRG_STATUS_DENIED)
        governed(g, status, verb, really_negated(doc, verb));
    if (rel_of(doc, noun) == DRG_REL_NSUBJ && drg_str_one_of(doc->tokens[verb].lemma, untrue)) governed(g, DRG_STATUS_DENIED, verb, really_negated(doc, verb));
}

// "rumours that Chad had arrested the leader" read as a relative clause with two objects: what the rumours say.
static int is_content(const drg_doc *doc, uint32_t verb)
{
    uint32_t that = DRG_NONE, other = DRG_NONE;
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++) {
        if (doc->tokens[c].rel != DRG_REL_OBJ) continue;
        if (lemma_is(doc, c, "that") && c < verb) that = c;
        else other = c;
    }
    return that != DRG_NONE && other != DRG_NONE;
}

// One step up from a predicate.
static uint32_t step_verb(gathering *g, uint32_t verb)
{
    const drg_doc *doc = g->doc;
    const drg_token *t = &doc->tokens[verb];
    uint32_t head = t->head;
    drg_status status = DRG_STATUS_HAPPENED;
    if (head == DRG_NONE) return DRG_NONE;
    int infinitive = drg_str_is(t->xpos, "VB") || drg_str_is(t->xpos, "VBG") || (t->morph & (DRG_MORPH_INF | DRG_MORPH_GER)) != 0;
    switch (rel_of(doc, verb)) {
    case DRG_REL_XCOMP: case DRG_REL_CCOMP: case DRG_REL_CSUBJ: {
        int clause = rel_of(doc, verb) == DRG_REL_CCOMP && !infinitive;
        int negated = really_negated(doc, head);
        // "is to meet": a bare be that governs an infinitive
        if (rel_of(doc, verb) == DRG_REL_XCOMP && lemma_is(doc, head, "be")) say(g, DRG_STATUS_SCHEDULED, head);
        // "is going to meet"
        if (rel_of(doc, verb) == DRG_REL_XCOMP && lemma_is(doc, head, "go") && drg_str_is(doc->tokens[head].xpos, "VBG"))
            say(g, DRG_STATUS_SCHEDULED, head);
        if (clause && negated && (lemma_is(doc, head, "true") || lemma_is(doc, head, "case") || lemma_is(doc, head, "correct"))) say(g, DRG_STATUS_DENIED, head);
        if (drg_str_is(t->xpos, "VBG") && (lemma_is(doc, head, "discuss") || lemma_is(doc, head, "debate"))) say(g, DRG_STATUS_PROPOSED, head); // "discussed stationing jets there"
        // "had planned to send him": a plan that came to nothing
        if (rel_of(doc, verb) == DRG_REL_XCOMP && had_planned(doc, head)) say(g, DRG_STATUS_CANCELLED, head);
        if (status_word(g, head, 0, &status)) {
            // "agreed that they met", "expects that ..." say less of a finite clause than of an infinitive
            if (!clause || status == DRG_STATUS_DENIED || status == DRG_STATUS_HYPOTHETICAL || status == DRG_STATUS_PROPOSED)
                governed(g, status, head, negated);
            if (!clause) auxiliaries(g, head);
            return DRG_NONE;
        }
        if (clause) return DRG_NONE;
        if (negated && !g->said[DRG_STATUS_HYPOTHETICAL]) say(g, DRG_STATUS_DENIED, head); // not "it is not clear whether"
        return head;
    }
    case DRG_REL_ACL:
        if (t->rel == DRG_REL_ACL_RELCL) {
            if (is_content(doc, verb)) told_by_noun(g, head);
            return DRG_NONE;
        }
        if (infinitive && !had(doc, head) && status_word(g, head, 1, &status)) governed(g, status, head, drg_clause_negated(doc, head));
        else if (is_aim(doc, verb)) say(g, DRG_STATUS_PROPOSED, head);
        else if (drg_tree_child_exact(doc, verb, DRG_REL_MARK) != DRG_NONE) told_by_noun(g, head);
        return DRG_NONE;
    case DRG_REL_ADVCL: case DRG_REL_OBL: case DRG_REL_NMOD:
        // "we look forward to it when she travels there": a present tense behind "when" is still to come; not "six are killed when a man attacks"
        if (has_when(doc, verb) && looks_ahead(g, head) && (t->morph & DRG_MORPH_PRES) && (t->morph & DRG_MORPH_FIN) && !(doc->tokens[head].morph & DRG_MORPH_PAST))
            say(g, DRG_STATUS_SCHEDULED, verb);
        // "accused of attacking", "before meeting Putin", "flew in to meet Putin"
        for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++)
            if (doc->tokens[c].rel == DRG_REL_MARK && lemma_is(doc, c, "before") && infinitive) say(g, DRG_STATUS_SCHEDULED, c);
        // "announces it after spending two days consulting his party": done before
        uint32_t mark = drg_tree_child_exact(doc, verb, DRG_REL_MARK);
        if (mark != DRG_NONE && (lemma_is(doc, mark, "after") || lemma_is(doc, mark, "since") || lemma_is(doc, mark, "following"))) return DRG_NONE;
        // "began to withdraw forces, meeting with X to announce it": a thing done beside it
        if (drg_str_is(t->xpos, "VBG") && verb > 0 && drg_str_is(doc->tokens[drg_tree_yield(doc, verb).first].form, ",") && drg_tree_child_exact(doc, verb, DRG_REL_MARK) == DRG_NONE)
            return DRG_NONE;
        if (infinitive && status_word(g, head, 0, &status)) {
            governed(g, status, head, really_negated(doc, head));
            return DRG_NONE;
        }
        return infinitive ? head : DRG_NONE;
    case DRG_REL_CONJ: {
        int own = drg_tree_child(doc, verb, DRG_REL_AUX) != DRG_NONE || drg_tree_child(doc, verb, DRG_REL_NSUBJ) != DRG_NONE;
        if (own && (t->morph & DRG_MORPH_FIN)) return DRG_NONE;
        // "agreed to resume talks and release hostages" parsed with release beside agreed
        if (drg_str_is(t->xpos, "VB") && !drg_str_is(doc->tokens[head].xpos, "VB") && !own && status_word(g, head, 0, &status)) {
            governed(g, status, head, really_negated(doc, head));
            return DRG_NONE;
        }
        return drg_clause_is_predicate(doc, head) ? head : DRG_NONE;
    }
    default: return DRG_NONE;
    }
}

static void climb(gathering *g, uint32_t trigger)
{
    const drg_doc *doc = g->doc;
    uint32_t at = trigger;
    for (uint32_t step = 0; step < DRG_CLIMB_MAX && at != DRG_NONE; step++) {
        int predicate = drg_clause_is_predicate(doc, at);
        int noun = doc->tokens[at].upos == DRG_UPOS_NOUN || doc->tokens[at].upos == DRG_UPOS_PROPN;
        int negated = 0;
        if (noun && step == 0) noun_modifiers(g, at);
        if (predicate) {
            if (!g->finite) own_words(g, at, &negated);
            if (negated) say(g, DRG_STATUS_DENIED, at);
            if (drg_lexicon_is(g->lexicon, DRG_CLS_ONGOING_VERB, doc, at)) g->ongoing_word = 1;
        }
        at = noun && !(predicate && step > 0) ? step_noun(g, at) : step_verb(g, at);
    }
}

static void from_date(gathering *g, uint32_t date)
{
    if (date == DRG_NONE) return;
    const drg_date *d = &g->doc->dates[date];
    uint32_t mark = drg_clause_case(g->doc, d->toks.end - 1);
    if (mark == DRG_NONE) mark = drg_clause_case(g->doc, d->toks.first);
    if (mark != DRG_NONE && (lemma_is(g->doc, mark, "until") || lemma_is(g->doc, mark, "till"))) return; // "postpones the summit until next year" today
    // "has called a press conference for tomorrow"
    if (mark != DRG_NONE && lemma_is(g->doc, mark, "for") && d->start != DRG_NO_DAY && g->doc->reference != DRG_NO_DAY && d->start > g->doc->reference)
        say(g, DRG_STATUS_SCHEDULED, mark);
    // a day that only the text itself gave says nothing of now: chronicles tell the past in the present tense
    int known = d->start != DRG_NO_DAY && g->doc->reference != DRG_NO_DAY && g->doc->published != DRG_NO_DAY;
    if (!g->past && ((known && d->start > g->doc->reference) || d->vague == 1)) say(g, DRG_STATUS_SCHEDULED, d->toks.first);
    if (known && d->end != DRG_NO_DAY && d->end < g->doc->reference - HISTORICAL_DAYS) g->historical = 1;
}

// "postponed until June", "moved to 18 March": the date behind until, till, to or for. Only what is still to come.
static uint32_t new_date(const drg_doc *doc, uint32_t verb)
{
    static const char *const put_off[] = {"postpone", "put", "defer", "delay", "move", "reschedule", "shift", "push", "adjourn", "bring", NULL};
    static const char *const until[] = {"until", "till", "to", "for", NULL};
    if (verb == DRG_NONE || !doc->date_of || !drg_str_one_of_ascii_case(doc->tokens[verb].lemma, put_off)) return DRG_NONE;
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++) {
        uint32_t mark = c > verb ? drg_clause_case(doc, c) : DRG_NONE, date = doc->date_of[c];
        if (mark == DRG_NONE || date == DRG_NONE || !drg_str_one_of_ascii_case(doc->tokens[mark].lemma, until)) continue;
        drg_date_kind kind = doc->dates[date].kind;
        if (kind == DRG_DATE_POINT || kind == DRG_DATE_RANGE || doc->dates[date].vague == 1) return date;
    }
    return DRG_NONE;
}

// The verb that a trigger is the object or the passive subject of.
static uint32_t verb_over(const drg_doc *doc, uint32_t trigger)
{
    uint32_t head = doc->tokens[trigger].head;
    drg_rel r = rel_of(doc, trigger);
    if (doc->tokens[trigger].upos == DRG_UPOS_VERB || head == DRG_NONE || (r != DRG_REL_OBJ && r != DRG_REL_NSUBJ)) return DRG_NONE;
    return doc->tokens[head].upos == DRG_UPOS_VERB ? head : DRG_NONE;
}

// A list of what somebody is going to do: "Public Schedule", "The week ahead". The nearest heading that says so, or the title.
static int in_schedule(const drg_doc *doc, uint32_t sent)
{
    static const char *const plans[] = {"schedule", "agenda", "calendar", "diary", "itinerary", NULL};
    static const char *const past[] = {"readout", "readouts", "statement", "statements", "remark", "remarks", "result", "results", "summary", NULL};
    for (uint32_t s = sent, steps = 0; steps < SCHEDULE_BACK; s--, steps++) {
        drg_range toks = doc->sents[s].toks;
        int heading = doc->blocks[doc->sents[s].block].kind == DRG_BLOCK_HEADING || s == 0 || toks.end - toks.first <= HEADING_WORDS;
        for (uint32_t t = toks.first; heading && t < toks.end; t++) {
            if (s != sent && drg_str_one_of_ascii_case(doc->tokens[t].lemma, past)) return 0;
            if (drg_str_one_of_ascii_case(doc->tokens[t].lemma, plans)) return 1;
        }
        if (s == 0) return 0;
    }
    return 0;
}

void drg_status_of(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t trigger, uint32_t date, drg_modality *out)
{
    static const drg_status order[] = {DRG_STATUS_DENIED, DRG_STATUS_HYPOTHETICAL, DRG_STATUS_CANCELLED, DRG_STATUS_PROPOSED,
                                       DRG_STATUS_SCHEDULED};
    gathering g = {.doc = doc, .lexicon = lexicon};
    climb(&g, trigger);
    // "the dispute soon led to clashes": the tense of the clause that the date stands in
    uint32_t clause = drg_clause_verb(doc, trigger);
    if (!g.finite && clause != DRG_NONE && (doc->tokens[clause].morph & DRG_MORPH_PAST) && (doc->tokens[clause].morph & DRG_MORPH_FIN)) g.past = 1;
    from_date(&g, date);
    uint32_t end = doc->sents[doc->tokens[trigger].sent].toks.end;
    if (end && drg_str_is(doc->tokens[end - 1].form, "?")) say(&g, DRG_STATUS_HYPOTHETICAL, end - 1); // a question tells nothing
    *out = (drg_modality){.status = DRG_STATUS_HAPPENED, .because = DRG_NONE, .historical = g.historical,
                          .moved_to = new_date(doc, verb_over(doc, trigger))};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        if (g.said[order[i]]) {
            out->status = order[i];
            out->because = g.by[order[i]];
            break;
        }
    if (out->status == DRG_STATUS_HAPPENED && (g.progressive || g.ongoing_word) && !g.past) out->status = DRG_STATUS_ONGOING;
    // "has been postponed until June 12": with a new day it is as planned as before
    if (out->moved_to != DRG_NONE && (out->status == DRG_STATUS_CANCELLED || out->status == DRG_STATUS_HAPPENED)) out->status = DRG_STATUS_SCHEDULED;
    else out->moved_to = DRG_NONE;
    if (out->status == DRG_STATUS_HAPPENED && !g.past && doc->n_blocks && in_schedule(doc, doc->tokens[trigger].sent)) out->status = DRG_STATUS_SCHEDULED;
    out->future = out->status == DRG_STATUS_SCHEDULED || out->status == DRG_STATUS_PROPOSED;
    out->hypothetical = out->status == DRG_STATUS_HYPOTHETICAL;
    out->negation = out->status == DRG_STATUS_DENIED;
    out->refusal = out->negation && (g.said[DRG_STATUS_SCHEDULED] || (out->because != DRG_NONE && lemma_is(doc, out->because, "fail")));
    if (out->future) out->historical = 0;
}
