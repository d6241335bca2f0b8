// SPDX-License-Identifier: MIT
//
// predicates -- fills the slots of a frame from the tree; see predicates.h.

#include "code/predicates.h"

enum { CHILDREN_MAX = 64 };

static uint32_t child_at(const drg_doc *doc, uint32_t tok, uint32_t i)
{
    const drg_token *t = &doc->tokens[tok];
    return i < CHILDREN_MAX && t->child_first + i < t->child_end ? doc->children[t->child_first + i] : DRG_NONE;
}

static drg_rel rel_of(const drg_doc *doc, uint32_t tok) { return drg_rel_base((drg_rel)doc->tokens[tok].rel); }

static int is_nominal_argument(drg_rel r) { return r == DRG_REL_NMOD || r == DRG_REL_OBL; }

// ---- the frame ------------------------------------------------------------------------------------------------------

// "a second round of talks", "a series of meetings", "two days of negotiations": climb to the noun that stands in the clause.
static uint32_t carrier_of(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t noun, uint8_t *sibling)
{
    uint32_t at = drg_clause_conj_first(doc, noun);
    *sibling = at != noun;
    for (uint32_t step = 0; step < 3; step++) {
        const drg_token *t = &doc->tokens[at];
        if (rel_of(doc, at) != DRG_REL_NMOD || t->head == DRG_NONE || t->rel == DRG_REL_NMOD_POSS) break;
        int measure = drg_lexicon_is(lexicon, DRG_CLS_PART_NOUN, doc, t->head) || (doc->date_of && doc->date_of[t->head] != DRG_NONE);
        if (!measure || !drg_clause_has_case(doc, at, "of")) break;
        at = drg_clause_conj_first(doc, t->head);
    }
    return at;
}

// "proposed talks with", "cancelled its meeting": who plans, offers or calls off takes part.
static int plans(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb)
{
    return drg_lexicon_is(lexicon, DRG_CLS_SCHEDULED_VERB, doc, verb) || drg_lexicon_is(lexicon, DRG_CLS_PROPOSED_VERB, doc, verb) ||
           drg_lexicon_is(lexicon, DRG_CLS_CANCELLED_VERB, doc, verb) || drg_lexicon_is(lexicon, DRG_CLS_DENIED_VERB, doc, verb);
}

static void find_light(const drg_doc *doc, const drg_lexicon *lexicon, drg_frame *f)
{
    const drg_token *c = &doc->tokens[f->carrier];
    drg_rel r = rel_of(doc, f->carrier);
    uint32_t verb = c->head;
    // "took part in talks": the phrase hangs on part
    if (verb != DRG_NONE && drg_str_is(doc->tokens[verb].lemma, "part") && doc->tokens[verb].head != DRG_NONE &&
        drg_str_is(doc->tokens[doc->tokens[verb].head].lemma, "take")) {
        f->joins = 1;
        f->light = doc->tokens[verb].head;
        return;
    }
    if (verb == DRG_NONE || !drg_clause_is_predicate(doc, verb)) return;
    int passive = drg_clause_passive(doc, verb);
    int object = r == DRG_REL_OBJ || (r == DRG_REL_NSUBJ && passive) ||
                 // "Putin held in Moscow talks with ..." and other long objects end up as obl without a preposition
                 (r == DRG_REL_OBL && drg_clause_case(doc, f->carrier) == DRG_NONE && c->rel != DRG_REL_OBL_UNMARKED) ||
                 // "called off the talks" with off as a preposition
                 (r == DRG_REL_OBL && drg_clause_case(doc, f->carrier) == verb + 1 && drg_str_is(doc->tokens[verb + 1].xpos, "RP"));
    if (r == DRG_REL_NSUBJ && !passive && drg_lexicon_is(lexicon, DRG_CLS_OCCUR, doc, verb)) {
        f->occurs = 1;
        f->light = verb;
    } else if (object && drg_lexicon_is(lexicon, DRG_CLS_HOST, doc, verb)) {
        f->hosts = 1;
        f->light = verb;
    } else if (object && (drg_lexicon_is(lexicon, DRG_CLS_LIGHT, doc, verb) || plans(doc, lexicon, verb))) {
        f->light = verb;
    } else if (r == DRG_REL_NSUBJ && passive && drg_lexicon_is(lexicon, DRG_CLS_OCCUR, doc, verb)) {
        f->light = verb;
        f->occurs = 1;
    } else if ((object || (r == DRG_REL_OBL && (drg_clause_has_case(doc, f->carrier, "in") || drg_clause_has_case(doc, f->carrier, "at")))) &&
               drg_lexicon_is(lexicon, DRG_CLS_JOIN, doc, verb)) {
        f->joins = 1;
        f->light = verb;
    }
}

// "talks held in Geneva by the two sides", "the summit hosted by Qatar": the participle that carries its noun.
static void find_light_below(const drg_doc *doc, const drg_lexicon *lexicon, drg_frame *f)
{
    for (uint32_t i = 0, c; (c = child_at(doc, f->carrier, i)) != DRG_NONE; i++) {
        if (rel_of(doc, c) != DRG_REL_ACL || !drg_clause_passive(doc, c)) continue;
        f->hosts = (uint8_t)drg_lexicon_is(lexicon, DRG_CLS_HOST, doc, c);
        f->joins = (uint8_t)drg_lexicon_is(lexicon, DRG_CLS_JOIN, doc, c);
        if (f->hosts || f->joins || drg_lexicon_is(lexicon, DRG_CLS_LIGHT, doc, c)) {
            f->light = c;
            return;
        }
    }
}

void drg_frame_of(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t trigger, drg_frame *out)
{
    *out = (drg_frame){.trigger = trigger, .carrier = trigger, .light = DRG_NONE, .object = DRG_NONE};
    drg_upos upos = (drg_upos)doc->tokens[trigger].upos;
    out->noun = upos == DRG_UPOS_NOUN || upos == DRG_UPOS_PROPN;
    out->clause = drg_clause_verb(doc, trigger);
    if (!out->noun) {
        out->passive = (uint8_t)drg_clause_passive(doc, trigger);
        return;
    }
    out->carrier = carrier_of(doc, lexicon, trigger, &out->sibling);
    find_light(doc, lexicon, out);
    if (out->light == DRG_NONE) find_light_below(doc, lexicon, out);
}

// ---- slots ----------------------------------------------------------------------------------------------------------

static int case_is(const drg_doc *doc, uint32_t tok, drg_str word)
{
    uint32_t mark = drg_clause_case(doc, tok);
    if (mark == DRG_NONE) return 0;
    if (mark + 1 < tok && doc->tokens[mark + 1].rel == DRG_REL_CASE && drg_str_eq(doc->tokens[mark + 1].lemma, word)) return 1; // "out of"
    return drg_str_eq_ascii_case(doc->tokens[mark].lemma, word) || drg_str_eq_ascii_case(doc->tokens[mark].form, word);
}

// "accused Iran of supplying", "warned against sending": the preposition marks a clause.
static int mark_is(const drg_doc *doc, uint32_t clause, drg_str word)
{
    for (uint32_t i = 0, c; (c = child_at(doc, clause, i)) != DRG_NONE; i++) {
        const drg_token *t = &doc->tokens[c];
        if ((t->rel == DRG_REL_MARK || t->rel == DRG_REL_CASE) && drg_str_eq(t->lemma, word)) return 1;
    }
    return 0;
}

// Prepositional phrases that hang on one word: nominals, and clauses in -ing.
static void phrases_at(const drg_doc *doc, uint32_t tok, uint32_t after, drg_str word, drg_toks *out)
{
    for (uint32_t i = 0, c; (c = child_at(doc, tok, i)) != DRG_NONE; i++) {
        drg_rel r = rel_of(doc, c);
        if (after != DRG_NONE && c < after) continue;
        if (is_nominal_argument(r) && case_is(doc, c, word)) drg_clause_conjuncts(doc, c, out);
        else if ((r == DRG_REL_ADVCL || r == DRG_REL_ACL || r == DRG_REL_XCOMP || r == DRG_REL_CCOMP) && mark_is(doc, c, word))
            drg_toks_add(out, c);
    }
}

// Prepositions that tell of another side.
static int is_side(drg_str word)
{
    return drg_str_is(word, "with") || drg_str_is(word, "between") || drg_str_is(word, "among") || drg_str_is(word, "to") ||
           drg_str_is(word, "against") || drg_str_is(word, "by");
}

// "talks in Moscow with Putin", "a meeting on Monday with aides": the phrase hangs on a date or place inside the first one.
static void phrases_below(const drg_doc *doc, uint32_t tok, int is_noun, drg_str word, drg_toks *out)
{
    for (uint32_t i = 0, c; (c = child_at(doc, tok, i)) != DRG_NONE; i++) {
        if (c < tok || !is_nominal_argument(rel_of(doc, c))) continue;
        int when_where = (doc->date_of && doc->date_of[c] != DRG_NONE) || (doc->place_of && doc->place_of[c] != DRG_NONE);
        // "discussed it on the channel with her": company rarely belongs to a thing without life
        uint32_t whose = drg_clause_mention(doc, c);
        int thing = drg_str_is(word, "with") && doc->tokens[c].upos == DRG_UPOS_NOUN &&
                    (whose == DRG_NONE || doc->actors[doc->mentions[whose].actor].type == DRG_ACTOR_MEDIA);
        // "the visit of Xi Jinping to Russia" with "to Russia" under Jinping
        if (is_noun && is_side(word)) {
            for (uint32_t k = 0, d; (d = child_at(doc, c, k)) != DRG_NONE; k++)
                if (doc->tokens[d].rel == DRG_REL_FLAT) phrases_at(doc, d, d, word, out);
            if (doc->tokens[c].upos == DRG_UPOS_PROPN) when_where = 1;
        }
        if (when_where || thing) phrases_at(doc, c, c, word, out);
    }
}

// "talks between Putin and Macron" parsed as [talks between Putin] and [Macron]: the second party is a conjunct of the noun.
static void between_spill(const drg_doc *doc, uint32_t noun, drg_toks *out)
{
    if (out->n != 1) return;
    uint32_t mention = drg_clause_mention(doc, out->tok[0]);
    if (mention != DRG_NONE) {
        const drg_actor *a = &doc->actors[doc->mentions[mention].actor];
        if (a->type == DRG_ACTOR_GROUP || a->plural) return;
    }
    for (uint32_t i = 0, c; (c = child_at(doc, noun, i)) != DRG_NONE; i++)
        if (c > out->tok[0] && rel_of(doc, c) == DRG_REL_CONJ && drg_clause_mention(doc, c) != DRG_NONE) drg_toks_add(out, c);
}

// Whether a phrase names a person.
static int is_person(const drg_doc *doc, uint32_t tok)
{
    uint32_t mention = drg_clause_mention(doc, tok);
    return mention != DRG_NONE && doc->actors[doc->mentions[mention].actor].type == DRG_ACTOR_PERSON;
}

// A verb's phrase that the parser hung on a noun in between: "shook hands in the middle of the bridge with Maduro" (company is
// none of a bridge's), "discussed it with Blinken by phone" (nor is a means a person's).
static void phrases_strayed(const drg_doc *doc, uint32_t verb, drg_str word, drg_toks *out)
{
    int company = drg_str_is(word, "with");
    if (!company && !drg_str_is(word, "by") && !drg_str_is(word, "via")) return;
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE && out->n == 0; i++) {
        if (c < verb || rel_of(doc, c) != DRG_REL_OBL) continue;
        for (uint32_t depth = 0, at = c; depth < 3 && at != DRG_NONE && out->n == 0; depth++) {
            uint32_t last = DRG_NONE;
            for (uint32_t k = 0, d; (d = child_at(doc, at, k)) != DRG_NONE; k++) {
                if (d < at || !is_nominal_argument(rel_of(doc, d))) continue;
                int strayed = company ? !is_person(doc, at) && is_person(doc, d) : is_person(doc, at) && drg_clause_mention(doc, d) == DRG_NONE;
                if (strayed && case_is(doc, d, word)) drg_clause_conjuncts(doc, d, out);
                last = d;
            }
            for (uint32_t k = 0, d; !company && out->n == 0 && is_person(doc, at) && (d = child_at(doc, at, k)) != DRG_NONE; k++)
                if (d > at && !is_nominal_argument(rel_of(doc, d))) phrases_at(doc, d, d, word, out); // under the last name
            at = last;
        }
    }
}

// A phrase of the infinitive that depends on the verb, or of that infinitive's object.
static void phrases_of_complement(const drg_doc *doc, uint32_t verb, drg_str word, drg_toks *out)
{
    uint32_t comp = drg_tree_child_exact(doc, verb, DRG_REL_XCOMP);
    if (comp == DRG_NONE || comp < verb || doc->tokens[comp].upos != DRG_UPOS_VERB) return;
    phrases_at(doc, comp, comp, word, out);
    for (uint32_t i = 0, c; (c = child_at(doc, comp, i)) != DRG_NONE && out->n == 0; i++) { // "bow to the demands of", "consider the offer of"
        drg_rel r = rel_of(doc, c);
        if (c > comp && (r == DRG_REL_OBJ || r == DRG_REL_OBL) && doc->tokens[c].upos == DRG_UPOS_NOUN) phrases_at(doc, c, c, word, out);
    }
}

// "a loan of 300 million dollars from Japan", "the attack on the embassy by Hezbollah", "a team of doctors to Haiti": the phrase
// hangs on a noun inside the phrase before it.
static void phrases_nested(const drg_doc *doc, uint32_t noun, drg_str word, drg_toks *out)
{
    if (!drg_str_is(word, "from") && !drg_str_is(word, "by") && !drg_str_is(word, "to") && !drg_str_is(word, "against")) return;
    uint32_t at = noun;
    for (uint32_t depth = 0; depth < 3 && at != DRG_NONE && out->n == 0; depth++) {
        uint32_t next = DRG_NONE;
        for (uint32_t i = 0, c; (c = child_at(doc, at, i)) != DRG_NONE; i++)
            if (c > at && rel_of(doc, c) == DRG_REL_NMOD && doc->tokens[c].rel != DRG_REL_NMOD_POSS) next = c;
        at = next;
        if (at != DRG_NONE) phrases_at(doc, at, at, word, out);
    }
}

static void preposition(const drg_doc *doc, const drg_frame *f, drg_str word, drg_toks *out)
{
    phrases_at(doc, f->trigger, f->noun ? f->trigger : DRG_NONE, word, out);
    if (out->n == 0 && f->carrier != f->trigger && !f->sibling) phrases_at(doc, f->carrier, f->carrier, word, out);
    if (out->n == 0) phrases_below(doc, f->trigger, f->noun, word, out);
    if (out->n == 0 && f->object != DRG_NONE) phrases_at(doc, f->object, f->object, word, out);
    // Attached to the verb although it belongs to the noun: "held talks ... with Putin", "talks took place between".
    if (out->n == 0 && f->noun) {
        uint32_t verb = f->light != DRG_NONE ? f->light : doc->tokens[f->carrier].head;
        drg_rel r = rel_of(doc, f->carrier);
        int near = f->light != DRG_NONE || (r == DRG_REL_OBJ || r == DRG_REL_OBL || r == DRG_REL_NSUBJ);
        int own = is_side(word) || drg_str_is(word, "on");
        if (near && own && verb != DRG_NONE && drg_clause_is_predicate(doc, verb) && (f->light != DRG_NONE || !drg_str_is(word, "by") || !drg_clause_passive(doc, verb))) {
            // "agreed on a plan with Oman at a summit": company may stand before the noun
            uint32_t after = r == DRG_REL_OBL && drg_str_is(word, "with") ? DRG_NONE : f->carrier;
            if (f->light != DRG_NONE || !drg_str_is(word, "on")) phrases_at(doc, verb, after, word, out);
        }
    }
    // a verb's phrase that hangs on the last word before it: "met in Paris with", "agreed on Monday with"
    if (out->n == 0 && !f->noun) {
        uint32_t object = drg_tree_child_exact(doc, f->trigger, DRG_REL_OBJ);
        if (object != DRG_NONE && drg_str_is(word, "with") && doc->tokens[object].upos != DRG_UPOS_PROPN) {
            phrases_at(doc, object, object, word, out);
            // "discussed the challenges that we have with Iran, with the Palestinians": says more of the challenges
            uint32_t kept = 0;
            for (uint32_t i = 0; i < out->n; i++)
                if (!drg_str_is(doc->tokens[drg_tree_yield(doc, out->tok[i]).first].form, ",")) out->tok[kept++] = out->tok[i];
            out->n = kept;
        }
    }
    // "flown to Kiev last Thursday and to Moscow" parsed with Moscow beside Thursday
    for (uint32_t i = 0, c; out->n && !f->noun && doc->date_of && (c = child_at(doc, f->trigger, i)) != DRG_NONE; i++)
        for (uint32_t k = 0, d; doc->date_of[c] != DRG_NONE && (d = child_at(doc, c, k)) != DRG_NONE; k++)
            if (d > c && rel_of(doc, d) == DRG_REL_CONJ && case_is(doc, d, word)) drg_toks_add(out, d);
    if (out->n == 0 && !f->noun) phrases_strayed(doc, f->trigger, word, out);
    if (out->n == 0 && (f->noun || f->object != DRG_NONE)) phrases_nested(doc, f->noun ? f->trigger : f->object, word, out);
    // "refused to attend any session with the Russians": company in what is refused, agreed or proposed
    if (out->n == 0 && !f->noun && (drg_str_is(word, "with") || drg_str_is(word, "of") || drg_str_is(word, "from")))
        phrases_of_complement(doc, f->trigger, word, out);
    if (f->noun && (drg_str_is(word, "between") || drg_str_is(word, "of"))) between_spill(doc, f->trigger, out);
    if (out->n && (drg_str_is(word, "between") || drg_str_is(word, "with") || drg_str_is(word, "among")))
        drg_clause_list_after(doc, drg_str_is(word, "between") && out->n == 1, out);
}

// Owners in front: "Putin's visit"; a pronoun: "their meeting".
static void possessors(const drg_doc *doc, const drg_frame *f, drg_toks *out)
{
    uint32_t noun = f->noun ? f->trigger : f->object;
    if (noun == DRG_NONE) return;
    uint32_t owner = drg_tree_child_exact(doc, noun, DRG_REL_NMOD_POSS);
    if (owner == DRG_NONE && f->carrier != f->trigger && !f->sibling) owner = drg_tree_child_exact(doc, f->carrier, DRG_REL_NMOD_POSS);
    if (owner != DRG_NONE) drg_clause_conjuncts(doc, drg_clause_antecedent(doc, owner), out);
}

// Countries and organisations in front: "Russian troops", "the US-China talks", "EU sanctions".
static void modifiers(const drg_doc *doc, const drg_frame *f, drg_toks *out)
{
    uint32_t noun = f->noun ? f->trigger : f->object;
    if (noun == DRG_NONE) return;
    for (uint32_t i = 0, c; (c = child_at(doc, noun, i)) != DRG_NONE; i++) {
        drg_rel r = rel_of(doc, c);
        if (c > noun || (r != DRG_REL_AMOD && r != DRG_REL_COMPOUND && r != DRG_REL_NMOD)) continue;
        if (doc->tokens[c].rel == DRG_REL_NMOD_POSS) continue;
        // "the AUC High Level Dialogue": the words of its own name are no party
        uint32_t name = doc->mention_of ? doc->mention_of[c] : DRG_NONE;
        if (name != DRG_NONE && doc->mentions[name].toks.first <= noun && noun < doc->mentions[name].toks.end) continue;
        drg_clause_conjuncts(doc, c, out);
        // "Russian-French talks" as Russian <- French: both modify
        for (uint32_t k = 0, d; (d = child_at(doc, c, k)) != DRG_NONE; k++)
            if (rel_of(doc, d) == DRG_REL_AMOD || rel_of(doc, d) == DRG_REL_COMPOUND) drg_toks_add(out, d);
    }
}

// "told Fox News the inquiry could last years", "told her they did not want it": bare forms in finite clauses.
static int has_finite_auxiliary(const drg_doc *doc, uint32_t verb)
{
    static const char *const words[] = {"do", "will", "would", "can", "could", "may", "might", "shall", "should", "must", NULL};
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++)
        for (const char *const *w = words; doc->tokens[c].rel == DRG_REL_AUX && *w; w++)
            if (drg_str_is(doc->tokens[c].lemma, *w) || drg_str_eq_ascii_case(doc->tokens[c].form, drg_str_from(*w))) return 1;
    return 0;
}

// Complement clauses: what is agreed, refused, threatened.
static void complements(const drg_doc *doc, const drg_frame *f, int only_infinitives, drg_toks *out)
{
    uint32_t from = f->trigger;
    for (uint32_t i = 0, c; (c = child_at(doc, from, i)) != DRG_NONE; i++) {
        drg_rel r = rel_of(doc, c);
        int infinitive = ((doc->tokens[c].morph & DRG_MORPH_INF) != 0 || drg_str_is(doc->tokens[c].xpos, "VB")) && !has_finite_auxiliary(doc, c);
        int gerund = drg_str_is(doc->tokens[c].xpos, "VBG");
        if (only_infinitives && r == DRG_REL_CCOMP && !infinitive) continue;
        // "called Xi Jinping" parsed with Jinping as what Xi was called
        if (c > 0 && doc->mention_of && doc->mention_of[c] != DRG_NONE && doc->mention_of[c] == doc->mention_of[c - 1] && doc->tokens[c].upos == DRG_UPOS_PROPN) continue;
        if (r == DRG_REL_XCOMP || r == DRG_REL_CCOMP || ((r == DRG_REL_ADVCL || r == DRG_REL_CSUBJ) && infinitive && c > from) ||
            (f->noun && r == DRG_REL_ACL && (infinitive || gerund))) {
            drg_toks_add(out, c);
            // "agreed to halt attacks and release prisoners"
            for (uint32_t k = 0, d; (d = child_at(doc, c, k)) != DRG_NONE; k++)
                if (rel_of(doc, d) == DRG_REL_CONJ && doc->tokens[d].upos == DRG_UPOS_VERB) drg_toks_add(out, d);
        }
    }
    // "called the discussion frank and productive" parsed with two objects: the second says what the first is
    for (uint32_t i = 0, c, first = DRG_NONE; !f->noun && (c = child_at(doc, from, i)) != DRG_NONE; i++) {
        if (doc->tokens[c].rel != DRG_REL_OBJ) continue;
        if (first != DRG_NONE && doc->tokens[c].upos != DRG_UPOS_PROPN) drg_toks_add(out, c);
        if (first == DRG_NONE) first = c;
    }
    uint32_t object = f->noun ? DRG_NONE : drg_tree_child_exact(doc, from, DRG_REL_OBJ);
    // "called the decision a betrayal" parsed as an apposition without a comma
    uint32_t beside = object == DRG_NONE ? DRG_NONE : drg_tree_child_exact(doc, object, DRG_REL_APPOS);
    if (beside != DRG_NONE && (doc->tokens[beside].upos == DRG_UPOS_NOUN || doc->tokens[beside].upos == DRG_UPOS_X)) {
        uint32_t first = drg_tree_yield(doc, beside).first;
        if (first > object && !drg_str_is(doc->tokens[first - 1].form, ",") && doc->tokens[first].upos != DRG_UPOS_PUNCT) drg_toks_add(out, beside);
    }
    // "urged Iran to release": the infinitive may hang on the object
    for (uint32_t i = 0, c; object != DRG_NONE && (c = child_at(doc, object, i)) != DRG_NONE; i++)
        if (doc->tokens[c].rel == DRG_REL_ACL && drg_str_is(doc->tokens[c].xpos, "VB")) drg_toks_add(out, c);
    // "made the decision to withdraw", "the threat was to attack": a verb that carries the noun may own its complement
    if (f->noun && f->light != DRG_NONE && out->n == 0) {
        for (uint32_t i = 0, c; (c = child_at(doc, f->light, i)) != DRG_NONE; i++)
            if (rel_of(doc, c) == DRG_REL_XCOMP && c > f->trigger) drg_toks_add(out, c);
    }
}

static int is_demanded(const drg_doc *doc, uint32_t verb)
{
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++)
        if (doc->tokens[c].rel == DRG_REL_AUX && (drg_str_is(doc->tokens[c].lemma, "must") || drg_str_is(doc->tokens[c].lemma, "should")))
            return 1;
    return 0;
}

// "said Israel must end attacks", "says Tehran has to comply".
static void demanded(const drg_doc *doc, const drg_frame *f, drg_toks *out)
{
    drg_toks all = {0};
    complements(doc, f, 0, &all);
    for (uint32_t i = 0; i < all.n; i++) {
        uint32_t inner = drg_tree_child_exact(doc, all.tok[i], DRG_REL_XCOMP);
        int has_to = inner != DRG_NONE && (drg_str_is(doc->tokens[all.tok[i]].lemma, "have") || drg_str_is(doc->tokens[all.tok[i]].lemma, "need"));
        if (is_demanded(doc, all.tok[i])) drg_toks_add(out, all.tok[i]);
        else if (has_to && !has_finite_auxiliary(doc, all.tok[i])) drg_toks_add(out, inner); // not "would have to"
    }
}

static void particles(const drg_doc *doc, const drg_frame *f, drg_toks *out)
{
    for (uint32_t i = 0, c; (c = child_at(doc, f->trigger, i)) != DRG_NONE; i++) {
        drg_rel r = (drg_rel)doc->tokens[c].rel;
        if (r == DRG_REL_COMPOUND_PRT || (drg_rel_base(r) == DRG_REL_ADVMOD && c > f->trigger)) drg_toks_add(out, c);
    }
}

// "adopted a resolution that demands", "issued a statement condemning", "in its report accusing": a paper says what those say who
// adopted, issued or own it.
static void authors(const drg_doc *doc, const drg_lexicon *lexicon, drg_toks *out)
{
    for (uint32_t i = 0, n = out->n; i < n; i++) {
        uint32_t paper = out->tok[i], verb = doc->tokens[paper].head;
        if (drg_clause_mention(doc, paper) != DRG_NONE || !drg_lexicon_is(lexicon, DRG_CLS_DOCUMENT_N, doc, paper)) continue;
        uint32_t owner = drg_tree_child_exact(doc, paper, DRG_REL_NMOD_POSS);
        for (uint32_t k = 0, c; owner == DRG_NONE && (c = child_at(doc, paper, k)) != DRG_NONE; k++)
            if (rel_of(doc, c) == DRG_REL_NMOD && (drg_clause_has_case(doc, c, "by") || drg_clause_has_case(doc, c, "from") || drg_clause_has_case(doc, c, "of"))) owner = c;
        for (uint32_t k = 0, c; owner == DRG_NONE && (c = child_at(doc, paper, k)) != DRG_NONE && c < paper; k++) // "an Arab League resolution"
            if ((rel_of(doc, c) == DRG_REL_COMPOUND || rel_of(doc, c) == DRG_REL_AMOD) && drg_clause_mention(doc, c) != DRG_NONE) owner = c;
        if (owner != DRG_NONE) drg_clause_conjuncts(doc, owner, out);
        else if (verb != DRG_NONE && drg_clause_is_predicate(doc, verb) && drg_lexicon_is(lexicon, DRG_CLS_ISSUE_V, doc, verb) && rel_of(doc, paper) != DRG_REL_NSUBJ)
            drg_clause_agents(doc, verb, out);
    }
}

static int has_actor(const drg_doc *doc, const drg_toks *toks)
{
    for (uint32_t i = 0; i < toks->n; i++)
        if (drg_clause_mention(doc, toks->tok[i]) != DRG_NONE &&
            drg_actor_can_act(doc, doc->mentions[drg_clause_mention(doc, toks->tok[i])].actor))
            return 1;
    return 0;
}

// Prepositions that rarely belong to a thing: what they bring says when its clause takes place.
static int when_of_clause(const drg_doc *doc, uint32_t mark)
{
    return drg_str_is(doc->tokens[mark].lemma, "at") || drg_str_is(doc->tokens[mark].lemma, "during") ||
           drg_str_is(doc->tokens[mark].lemma, "after") || drg_str_is(doc->tokens[mark].lemma, "following");
}

// Whoever speaks or acts while the noun goes on: "Macron said after talks with Putin", "at a meeting with X, Y announced",
// "Klimov, in a conversation with X, said", "proposals put forward by Macron during talks".
static void around(const drg_doc *doc, const drg_frame *f, drg_toks *out)
{
    static const char *const beside[] = {"after", "during", "at", "in", "following", "before", "on", "for", "to", "upon", "ahead", "from", "by", "via"};
    if (!f->noun || f->light != DRG_NONE) return;
    uint32_t mark = drg_clause_case(doc, f->carrier), verb = drg_clause_above(doc, f->carrier);
    drg_rel r = rel_of(doc, f->carrier);
    if ((r == DRG_REL_OBJ || r == DRG_REL_IOBJ) && verb != DRG_NONE && drg_str_is(doc->tokens[verb].lemma, "tell")) {
        drg_clause_agents(doc, verb, out); // "told a briefing"
        return;
    }
    if (mark == DRG_NONE || verb == DRG_NONE || (r != DRG_REL_OBL && r != DRG_REL_NMOD)) return;
    int fits = 0;
    for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) fits |= drg_str_is(doc->tokens[mark].lemma, beside[i]);
    if (!fits) return;
    if (r == DRG_REL_NMOD) { // a phrase between commas that the parser hung on the name before it
        uint32_t mention = drg_clause_mention(doc, verb);
        if (mention != DRG_NONE && doc->actors[doc->mentions[mention].actor].type == DRG_ACTOR_PERSON) drg_toks_add(out, verb);
        else if (drg_tree_child_exact(doc, verb, DRG_REL_COP) != DRG_NONE) drg_clause_subjects(doc, verb, out); // "was in Oslo for talks"
        // "announced a truce, after talks": behind a comma it is the clause that goes on, not the noun before it; so it is in
        // "discuss the outcome at a summit"
        else if (((mark > 0 && drg_str_is(doc->tokens[mark - 1].form, ",")) || (rel_of(doc, verb) == DRG_REL_OBJ && when_of_clause(doc, mark))) &&
                 (verb = drg_clause_verb(doc, verb)) != DRG_NONE)
            drg_clause_agents(doc, verb, out);
        return;
    }
    if (!drg_clause_is_predicate(doc, verb)) return;
    drg_clause_agents(doc, verb, out);
    if (!has_actor(doc, out)) drg_toks_add(out, drg_clause_by(doc, verb));
}

static void noun_subject(const drg_doc *doc, const drg_lexicon *lexicon, const drg_frame *f, drg_toks *out)
{
    if (f->light != DRG_NONE && !f->occurs && !f->hosts) drg_clause_agents(doc, f->light, out);
    if (f->light == DRG_NONE) { // "Turkey launched airstrikes" parsed with airstrikes as the predicate
        uint32_t own = drg_tree_child(doc, f->trigger, DRG_REL_NSUBJ);
        // "is on a visit to Oslo", "was against the agreement": whoever it is said of; "the talks were a success" has no such subject
        int takes = drg_tree_child_exact(doc, f->trigger, DRG_REL_COP) == DRG_NONE;
        static const char *const states[] = {"on", "against", "for", "in", "behind"};
        for (size_t i = 0; i < sizeof states / sizeof *states; i++) takes |= drg_clause_has_case(doc, f->trigger, states[i]);
        if (own != DRG_NONE && takes) drg_clause_conjuncts(doc, own, out);
    }
    // "continue the discussion that he and Macron had begun": whoever carries it in the relative clause
    for (uint32_t i = 0, c; (c = child_at(doc, f->carrier, i)) != DRG_NONE; i++)
        if (doc->tokens[c].rel == DRG_REL_ACL_RELCL && c != f->light) {
            drg_toks inner = {0};
            uint32_t verb = c, comp = drg_tree_child_exact(doc, c, DRG_REL_XCOMP);
            // "which Poroshenko was expected to attend"
            if (comp != DRG_NONE && (drg_lexicon_is(lexicon, DRG_CLS_JOIN, doc, comp) || drg_lexicon_is(lexicon, DRG_CLS_HOST, doc, comp))) verb = comp;
            else if (drg_clause_passive(doc, c) || (!drg_lexicon_is(lexicon, DRG_CLS_LIGHT, doc, c) && !drg_lexicon_is(lexicon, DRG_CLS_JOIN, doc, c))) continue;
            drg_clause_subjects(doc, verb, &inner);
            for (uint32_t k = 0; k < inner.n; k++)
                if (inner.tok[k] != f->carrier) drg_toks_add(out, inner.tok[k]);
        }
}

// "handed over the general" parsed with over as the preposition of general.
static void object_of_particle(const drg_doc *doc, uint32_t verb, drg_toks *out)
{
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE && out->n == 0; i++)
        if (c > verb && rel_of(doc, c) == DRG_REL_OBL && drg_clause_case(doc, c) == verb + 1) drg_clause_conjuncts(doc, c, out);
}

void drg_frame_slot(const drg_doc *doc, const drg_lexicon *lexicon, const drg_frame *f, const drg_slot *slot, drg_toks *out)
{
    switch (slot->kind) {
    case DRG_SLOT_SUBJ:
        if (f->noun) noun_subject(doc, lexicon, f, out);
        else drg_clause_agents(doc, f->trigger, out);
        authors(doc, lexicon, out);
        return;
    case DRG_SLOT_OBJ:
        if (!f->noun) drg_clause_patients(doc, f->trigger, out);
        if (f->particle && out->n == 0) object_of_particle(doc, f->trigger, out);
        return;
    case DRG_SLOT_IOBJ: {
        uint32_t tok = drg_tree_child_exact(doc, f->trigger, DRG_REL_IOBJ);
        if (tok != DRG_NONE) drg_clause_conjuncts(doc, tok, out);
        return;
    }
    case DRG_SLOT_COMP: complements(doc, f, 0, out); return;
    case DRG_SLOT_INF: complements(doc, f, 1, out); return;
    case DRG_SLOT_PRT: particles(doc, f, out); return;
    case DRG_SLOT_POSS: possessors(doc, f, out); return;
    case DRG_SLOT_MOD: modifiers(doc, f, out); return;
    case DRG_SLOT_AROUND: around(doc, f, out); return;
    case DRG_SLOT_PREP: preposition(doc, f, slot->word, out); return;
    case DRG_SLOT_DOER: {
        uint32_t verb = drg_clause_above(doc, f->carrier);
        if (verb != DRG_NONE && !drg_lexicon_is(lexicon, DRG_CLS_REPORT, doc, verb)) around(doc, f, out);
        return;
    }
    case DRG_SLOT_AROUNDOBJ: {
        uint32_t verb = doc->tokens[f->carrier].head;
        drg_toks doers = {0};
        around(doc, f, &doers);
        if (doers.n && verb != DRG_NONE && drg_clause_is_predicate(doc, verb)) drg_clause_patients(doc, verb, out);
        return;
    }
    case DRG_SLOT_GOV: {
        drg_rel r = rel_of(doc, f->trigger);
        if (r == DRG_REL_ADVCL || r == DRG_REL_ACL || r == DRG_REL_CONJ || r == DRG_REL_XCOMP) drg_toks_add(out, doc->tokens[f->trigger].head);
        return;
    }
    case DRG_SLOT_MUST: demanded(doc, f, out); return;
    case DRG_SLOT_COMPSUBJ: {
        drg_toks all = {0};
        complements(doc, f, 0, &all);
        for (uint32_t i = 0; i < all.n; i++) drg_clause_subjects(doc, all.tok[i], out);
        return;
    }
    case DRG_SLOT_CASE: drg_toks_add(out, drg_clause_case(doc, f->carrier)); return;
    case DRG_SLOT_PASSIVE:
        if (f->passive) drg_toks_add(out, f->trigger);
        return;
    case DRG_SLOT_SELF: case DRG_SLOT_CLAUSE: drg_toks_add(out, f->trigger); return; // the matcher looks under it
    }
}
