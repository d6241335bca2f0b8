// SPDX-License-Identifier: MIT
//
// clause_subjects -- who does it and who undergoes it: subjects, agents and patients of a predicate, own, shared and inherited; see clause.h.

#include "code/clause.h"

#include "code/lexicon.h"

enum { CHILDREN_MAX = 64 };

static uint32_t child_at(const drg_doc *doc, uint32_t tok, uint32_t i)
{
    const drg_token *t = &doc->tokens[tok];
    return i < CHILDREN_MAX && t->child_first + i < t->child_end ? doc->children[t->child_first + i] : DRG_NONE;
}

static int lemma_is(const drg_doc *doc, uint32_t tok, const char *word)
{
    return drg_str_is(doc->tokens[tok].lemma, word);
}

// "The Syrian regime said it would recognise", "US authorities announced they will return": a pronoun that nobody was found for is whoever
// says so, where the number fits. Gives the speaker's head, or the pronoun.
static uint32_t speaker_of_pronoun(const drg_doc *doc, uint32_t tok)
{
    uint32_t verb = doc->tokens[tok].head, above = verb == DRG_NONE ? DRG_NONE : doc->tokens[verb].head;
    if (doc->tokens[tok].upos != DRG_UPOS_PRON || drg_clause_mention(doc, tok) != DRG_NONE || above == DRG_NONE) return tok;
    int it = lemma_is(doc, tok, "it"), they = lemma_is(doc, tok, "they");
    if ((!it && !they) || drg_rel_base((drg_rel)doc->tokens[verb].rel) != DRG_REL_CCOMP || doc->tokens[above].upos != DRG_UPOS_VERB) return tok;
    uint32_t speaker = drg_tree_child(doc, above, DRG_REL_NSUBJ);
    if (speaker == DRG_NONE || speaker > tok || doc->tokens[speaker].upos == DRG_UPOS_PRON || drg_clause_passive(doc, above)) return tok;
    uint32_t mention = drg_clause_mention(doc, speaker);
    if (mention == DRG_NONE || doc->actors[doc->mentions[mention].actor].type == DRG_ACTOR_PERSON) return tok;
    int plural = drg_str_is(doc->tokens[speaker].xpos, "NNS") || drg_str_is(doc->tokens[speaker].xpos, "NNPS");
    return they == plural ? speaker : tok;
}

// Adds the head of a subject or object with its conjuncts; a relative pronoun gives the antecedent.
static void add_nominal(const drg_doc *doc, uint32_t tok, drg_toks *out)
{
    uint32_t real = drg_clause_antecedent(doc, speaker_of_pronoun(doc, tok));
    // "Putin and Macron, who met": the antecedent is the whole conjunction when the pronoun follows its last member
    if (real != tok) real = drg_clause_conj_first(doc, real);
    drg_clause_conjuncts(doc, real, out);
}

// "Lajcak is to brief the ministers" parsed with the infinitive as what Lajcak is.
static int is_to_be(const drg_doc *doc, uint32_t verb)
{
    uint32_t be = drg_tree_child_exact(doc, verb, DRG_REL_COP), mark = drg_tree_child_exact(doc, verb, DRG_REL_MARK);
    return be != DRG_NONE && mark != DRG_NONE && be < mark && mark < verb && doc->tokens[verb].upos == DRG_UPOS_VERB && lemma_is(doc, mark, "to");
}

static uint32_t own_subject(const drg_doc *doc, uint32_t verb)
{
    uint32_t subject = DRG_NONE;
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++) {
        const drg_token *t = &doc->tokens[c];
        if (drg_rel_base((drg_rel)t->rel) != DRG_REL_NSUBJ) continue;
        if (t->rel == DRG_REL_NSUBJ_OUTER && !is_to_be(doc, verb)) continue;
        if (doc->date_of && doc->date_of[c] != DRG_NONE) continue; // "the court on Friday ruled": Friday rules nothing
        if (drg_str_is(t->xpos, "EX") || (lemma_is(doc, c, "there") && t->upos == DRG_UPOS_PRON)) continue;
        subject = c;
        if (c < verb) break;
    }
    // "President of South Africa Jacob Zuma goes" read with two subjects: the name in whose phrase the first one stands
    for (uint32_t i = 0, c; subject != DRG_NONE && subject < verb && doc->mention_of && (c = child_at(doc, verb, i)) != DRG_NONE && c < verb; i++) {
        uint32_t m = c > subject && doc->tokens[c].rel == DRG_REL_NSUBJ ? doc->mention_of[c] : DRG_NONE;
        if (m != DRG_NONE && doc->mentions[m].toks.first <= subject && doc->actors[doc->mentions[m].actor].type == DRG_ACTOR_PERSON) return c;
    }
    return subject;
}

// "A court on March 10 rejected" parsed with 10 as the subject and court under it.
static uint32_t subject_under_date(const drg_doc *doc, uint32_t verb)
{
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE && c < verb; i++) {
        if (drg_rel_base((drg_rel)doc->tokens[c].rel) != DRG_REL_NSUBJ || !doc->date_of || doc->date_of[c] == DRG_NONE) continue;
        for (uint32_t k = 0, d; (d = child_at(doc, c, k)) != DRG_NONE && d < c; k++)
            if (doc->mention_of && doc->mention_of[d] != DRG_NONE) return d;
    }
    return DRG_NONE;
}

// Who controls an infinitive that hangs on a noun: "a plan to attack", "Iran's decision to withdraw".
static uint32_t noun_controller(const drg_doc *doc, uint32_t noun, uint32_t *go_on_at)
{
    uint32_t owner = drg_tree_child_exact(doc, noun, DRG_REL_NMOD_POSS);
    if (owner != DRG_NONE) return owner;
    // "withdrew the invitation to the President to visit": whoever is invited
    for (uint32_t i = 0, c; lemma_is(doc, noun, "invitation") && (c = child_at(doc, noun, i)) != DRG_NONE; i++)
        if (doc->tokens[c].rel == DRG_REL_NMOD && (drg_clause_has_case(doc, c, "to") || drg_clause_has_case(doc, c, "for"))) return c;
    // "foiled an Al-Qaeda plot to blow up", "the US plan to attack": whoever is named before it
    for (uint32_t i = 0, c; (c = child_at(doc, noun, i)) != DRG_NONE && c < noun; i++) {
        drg_rel r = drg_rel_base((drg_rel)doc->tokens[c].rel);
        uint32_t mention = r == DRG_REL_COMPOUND || r == DRG_REL_AMOD || r == DRG_REL_NMOD ? drg_clause_mention(doc, c) : DRG_NONE;
        if (mention != DRG_NONE && drg_actor_can_act(doc, doc->mentions[mention].actor)) return c;
    }
    owner = drg_tree_child(doc, noun, DRG_REL_NSUBJ); // "Escobar plans to travel" with plans read as a noun
    if (owner != DRG_NONE) return owner;
    const drg_token *n = &doc->tokens[noun];
    uint32_t up = drg_clause_verb(doc, n->head == DRG_NONE ? noun : n->head);
    // "arrested them over a plot to kill him": what is not the object of the clause is not planned by its subject
    drg_rel r = drg_rel_base((drg_rel)n->rel);
    if ((r == DRG_REL_OBL || r == DRG_REL_NMOD) && drg_clause_case(doc, noun) != DRG_NONE) return DRG_NONE;
    if (up != DRG_NONE && drg_clause_is_predicate(doc, up)) *go_on_at = up;
    return DRG_NONE;
}

// "accused Iran of arming rebels", "criticised Kyiv for shelling", "kept them from leaving": the object does it.
static int object_controls(const drg_doc *doc, uint32_t verb)
{
    uint32_t head = doc->tokens[verb].head, mark = drg_tree_child_exact(doc, verb, DRG_REL_MARK);
    if (mark == DRG_NONE || !drg_str_is(doc->tokens[verb].xpos, "VBG")) return 0;
    uint32_t object = drg_tree_child_exact(doc, head, DRG_REL_OBJ);
    return object != DRG_NONE && object < verb && (lemma_is(doc, mark, "of") || lemma_is(doc, mark, "for") || lemma_is(doc, mark, "from") ||
                                                   lemma_is(doc, mark, "into") || lemma_is(doc, mark, "against"));
}

// A finite verb right behind a comma or an "and", with nothing that subordinates it: one of a list of verbs.
static int is_listed(const drg_doc *doc, uint32_t verb)
{
    const drg_token *t = &doc->tokens[verb];
    uint32_t first = doc->sents[t->sent].toks.first, at = verb;
    if (!drg_str_is(t->xpos, "VBD") && !drg_str_is(t->xpos, "VBZ") && !drg_str_is(t->xpos, "VBP")) return 0;
    if (drg_tree_child_exact(doc, verb, DRG_REL_MARK) != DRG_NONE) return 0;
    while (at > first && doc->tokens[at - 1].upos == DRG_UPOS_ADV) at--;
    return at > first && (drg_str_is(doc->tokens[at - 1].form, ",") || doc->tokens[at - 1].upos == DRG_UPOS_CCONJ);
}

// "declares a state of emergency a day after gunmen attacked a post, cut roads and hijacked buses" with hijacked beside declares: the
// last verb in between that has its tense and a subject of its own, where the first verb has another tense.
static uint32_t same_tense_between(const drg_doc *doc, uint32_t first, uint32_t verb)
{
    drg_str tense = drg_str_is(doc->tokens[verb].xpos, "VBN") || drg_str_is(doc->tokens[verb].xpos, "VB") ? DRG_STR("VBD") : doc->tokens[verb].xpos;
    if (first > verb || drg_str_eq(doc->tokens[first].xpos, tense) || drg_tree_child(doc, verb, DRG_REL_AUX) != DRG_NONE) return DRG_NONE;
    if (!drg_str_is(tense, "VBD") || (!drg_str_is(doc->tokens[first].xpos, "VBZ") && !drg_str_is(doc->tokens[first].xpos, "VBP"))) return DRG_NONE;
    for (uint32_t t = verb; t-- > first + 1;)
        if (drg_str_eq(doc->tokens[t].xpos, tense) && doc->tokens[t].upos == DRG_UPOS_VERB && drg_tree_child(doc, t, DRG_REL_NSUBJ) != DRG_NONE) return t;
    return DRG_NONE;
}

// One step from a verb without a subject to the place where its subject may stand. Gives the subject, or DRG_NONE with
// *verb moved; *verb becomes DRG_NONE when there is nowhere to go.
static uint32_t inherited_subject(const drg_doc *doc, uint32_t *verb)
{
    const drg_token *t = &doc->tokens[*verb];
    uint32_t head = t->head, here = *verb;
    *verb = DRG_NONE;
    if (head == DRG_NONE) return DRG_NONE;
    int to = drg_tree_child_exact(doc, here, DRG_REL_MARK) != DRG_NONE && (t->morph & DRG_MORPH_INF);
    switch (drg_rel_base((drg_rel)t->rel)) {
    case DRG_REL_CONJ: { // "came and met"
        uint32_t other = same_tense_between(doc, head, here);
        if (other != DRG_NONE) *verb = other;
        else if (drg_clause_is_predicate(doc, head)) *verb = head;
        return DRG_NONE;
    }
    case DRG_REL_XCOMP: { // "agreed to meet" (subject), "urged Iran to leave" (object)
        uint32_t object = drg_tree_child_exact(doc, head, DRG_REL_OBJ);
        uint32_t indirect = drg_tree_child_exact(doc, head, DRG_REL_IOBJ);
        int promise = lemma_is(doc, head, "promise") || lemma_is(doc, head, "vow") || lemma_is(doc, head, "pledge");
        if (!promise && object != DRG_NONE && object < here && doc->tokens[object].upos != DRG_UPOS_VERB) return object;
        if (!promise && indirect != DRG_NONE && indirect < here) return indirect;
        *verb = head;
        return DRG_NONE;
    }
    case DRG_REL_ADVCL: case DRG_REL_CCOMP: case DRG_REL_PARATAXIS:
        // "Arriving in Oslo, she said"; "asked the army to leave" is often parsed as advcl
        if (is_listed(doc, here)) { // "spoke to Biden, flew to Kyiv, met Zelensky" parsed as clauses inside each other
            if (drg_clause_is_predicate(doc, head)) *verb = head;
            return DRG_NONE;
        }
        if (drg_rel_base((drg_rel)t->rel) == DRG_REL_PARATAXIS) return DRG_NONE;
        if (drg_rel_base((drg_rel)t->rel) == DRG_REL_ADVCL && object_controls(doc, here))
            return drg_tree_child_exact(doc, head, DRG_REL_OBJ);
        // a finite clause has a subject of its own, even where the parser lost it
        if (drg_clause_is_predicate(doc, head) && !(t->morph & DRG_MORPH_FIN) && drg_tree_child(doc, here, DRG_REL_AUX) == DRG_NONE) *verb = head;
        return DRG_NONE;
    case DRG_REL_ACL:
        if (t->rel == DRG_REL_ACL_RELCL) return drg_clause_conj_first(doc, head); // reduced or mis-parsed: the antecedent
        if (to) return noun_controller(doc, head, verb);
        return drg_clause_conj_first(doc, head); // "protesters demanding", "talks hosted by Oman"
    case DRG_REL_CSUBJ: case DRG_REL_OBL: case DRG_REL_NMOD:
        if (drg_clause_is_predicate(doc, head)) *verb = head;
        return DRG_NONE;
    default:
        return DRG_NONE;
    }
}

// The head of the mention whose last word is tok, or DRG_NONE.
static uint32_t mention_head_ending(const drg_doc *doc, uint32_t tok)
{
    uint32_t at = tok;
    for (uint32_t step = 0; step < 4 && at != DRG_NONE; step++) {
        uint32_t mention = doc->mention_of[at];
        if (mention != DRG_NONE && doc->mentions[mention].toks.end == tok + 1) return at;
        at = doc->tokens[at].head;
    }
    return DRG_NONE;
}

// "Kim Jong-un, Sergei Shoigu and a delegation meet": long lists of names are often parsed as one name. Walks left from the
// first word of the list over commas and "and", as long as a name ends there that no preposition or owner mark governs.
static void list_before(const drg_doc *doc, drg_toks *out)
{
    if (!doc->mention_of || !out->n) return;
    uint32_t first = out->tok[0];
    int joined = out->n > 1;
    for (uint32_t i = 0; i < out->n; i++) {
        uint32_t mention = doc->mention_of[out->tok[i]];
        uint32_t start = mention != DRG_NONE ? doc->mentions[mention].toks.first : out->tok[i];
        if (start < first) first = start;
        for (uint32_t k = 0, c; (c = child_at(doc, out->tok[i], k)) != DRG_NONE && c < out->tok[i]; k++)
            if (doc->tokens[c].rel == DRG_REL_CC) joined = 1;
    }
    if (!joined) return;
    uint32_t sent = doc->sents[doc->tokens[first].sent].toks.first;
    for (uint32_t step = 0; step < 8 && first >= sent + 2; step++) {
        const drg_token *link = &doc->tokens[first - 1];
        int comma = drg_str_is(link->form, ","), and = link->upos == DRG_UPOS_CCONJ && lemma_is(doc, first - 1, "and");
        if (!comma && !and) return;
        uint32_t end = first - 2;
        if (and && drg_str_is(doc->tokens[end].form, ",") && end > sent) end--; // ", and"
        uint32_t head = mention_head_ending(doc, end);
        if (head == DRG_NONE || drg_toks_has(out, head) || drg_clause_case(doc, head) != DRG_NONE) return;
        const drg_mention *m = &doc->mentions[doc->mention_of[head]];
        if (m->as_place || m->kind == DRG_MENTION_DEMONYM || m->kind == DRG_MENTION_POSSESSIVE || !drg_actor_can_act(doc, m->actor)) return;
        if (doc->tokens[head].rel == DRG_REL_NMOD_POSS || doc->tokens[head].rel == DRG_REL_APPOS) return;
        drg_toks_add(out, head);
        if (m->toks.first >= first) return;
        first = m->toks.first;
    }
}

// A finite verb that lost its subject: the name right in front of it ("On Sunday evening, Edi Rama congratulated").
static uint32_t adjacent_subject(const drg_doc *doc, uint32_t verb)
{
    const drg_token *v = &doc->tokens[verb];
    int finite = drg_str_is(v->xpos, "VBD") || drg_str_is(v->xpos, "VBZ") || drg_str_is(v->xpos, "VBP") || drg_tree_child(doc, verb, DRG_REL_AUX) != DRG_NONE;
    uint32_t first = doc->sents[v->sent].toks.first, t = verb;
    if (!finite || !doc->mention_of) return DRG_NONE;
    for (uint32_t step = 0; step < 4 && t > first; step++) {
        drg_upos upos = (drg_upos)doc->tokens[--t].upos;
        if (upos == DRG_UPOS_ADV || upos == DRG_UPOS_AUX || upos == DRG_UPOS_PART) continue;
        uint32_t head = mention_head_ending(doc, t);
        uint32_t mark = head == DRG_NONE ? DRG_NONE : drg_clause_case(doc, head);
        // "Under Secretary John Bass": a preposition inside the title is none
        if (head == DRG_NONE || (mark != DRG_NONE && mark < doc->mentions[doc->mention_of[head]].toks.first)) return DRG_NONE;
        const drg_mention *m = &doc->mentions[doc->mention_of[head]];
        return m->as_place || m->kind == DRG_MENTION_DEMONYM || !drg_actor_can_act(doc, m->actor) ? DRG_NONE : head;
    }
    return DRG_NONE;
}

// First mention that begins at a token, or DRG_NONE: mentions lie in the order of their first words, longer ones first.
static uint32_t mention_from(const drg_doc *doc, uint32_t tok)
{
    uint32_t low = 0, high = doc->n_mentions;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (doc->mentions[mid].toks.first < tok) low = mid + 1;
        else high = mid;
    }
    return low < doc->n_mentions && doc->mentions[low].toks.first == tok ? low : DRG_NONE;
}

void drg_clause_list_after(const drg_doc *doc, int two_sided, drg_toks *out)
{
    if (!out->n || !doc->mention_of) return;
    uint32_t last = doc->mention_of[out->tok[out->n - 1]], pending[8], n = 0;
    if (last == DRG_NONE) return;
    uint32_t at = doc->mentions[last].toks.end, end = doc->sents[doc->tokens[doc->mentions[last].head].sent].toks.end;
    while (at + 1 < end && n < 8) {
        int and = doc->tokens[at].upos == DRG_UPOS_CCONJ && lemma_is(doc, at, "and"), comma = drg_str_is(doc->tokens[at].form, ",");
        if (comma && doc->tokens[at + 1].upos == DRG_UPOS_CCONJ && lemma_is(doc, at + 1, "and")) and = 1, at++; // ", and"
        if (!and && !comma) return;
        uint32_t mention = mention_from(doc, at + 1);
        if (mention == DRG_NONE && at + 2 < end && doc->tokens[at + 1].upos == DRG_UPOS_DET) mention = mention_from(doc, at + 2);
        if (mention == DRG_NONE || doc->mentions[mention].as_place || !drg_actor_can_act(doc, doc->mentions[mention].actor)) return;
        uint32_t head = doc->mentions[mention].head;
        // "talks with Putin, Macron said": what is the subject of a verb is in no list, unless "between" asks for two
        if (drg_rel_base((drg_rel)doc->tokens[head].rel) == DRG_REL_NSUBJ && !(two_sided && and && n == 0)) return;
        pending[n++] = head;
        at = doc->mentions[mention].toks.end;
        if (!and) continue;
        for (uint32_t i = 0; i < n; i++) drg_toks_add(out, pending[i]);
        return;
    }
}

// "Putin and Scholz will meet" parsed with two subjects: the second one has its "and" in front. "Ministers of A, B and C hold
// talks" parsed as ministers <- hold with C as subject: what the verb is conjoined with belongs to the list.
static void stray_conjuncts(const drg_doc *doc, uint32_t verb, uint32_t subject, drg_toks *out)
{
    uint32_t head = doc->tokens[verb].head;
    if (doc->tokens[verb].rel == DRG_REL_CONJ && head != DRG_NONE && !drg_clause_is_predicate(doc, head) &&
        drg_tree_child_exact(doc, subject, DRG_REL_CC) != DRG_NONE)
        drg_clause_conjuncts(doc, head, out);
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE && c < verb; i++)
        if (c > subject && drg_rel_base((drg_rel)doc->tokens[c].rel) == DRG_REL_NSUBJ &&
            (drg_tree_child_exact(doc, c, DRG_REL_CC) != DRG_NONE || doc->tokens[c - 1].upos == DRG_UPOS_CCONJ))
            add_nominal(doc, c, out);
}

void drg_clause_subjects(const drg_doc *doc, uint32_t verb, drg_toks *out)
{
    for (uint32_t step = 0; step < 8 && verb != DRG_NONE; step++) {
        uint32_t subject = own_subject(doc, verb);
        if (subject == DRG_NONE) subject = drg_clause_broken(doc, verb, NULL);
        if (subject == DRG_NONE) subject = subject_under_date(doc, verb);
        if (subject == DRG_NONE && step == 0) subject = adjacent_subject(doc, verb);
        if (subject == DRG_NONE) subject = inherited_subject(doc, &verb);
        if (subject != DRG_NONE) {
            add_nominal(doc, subject, out);
            if (verb != DRG_NONE) stray_conjuncts(doc, verb, subject, out);
            list_before(doc, out);
            return;
        }
    }
}

uint32_t drg_clause_by(const drg_doc *doc, uint32_t verb)
{
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++) {
        const drg_token *t = &doc->tokens[c];
        // "are killed, including Roy Bennett" is sometimes labelled as an agent
        uint32_t mark = drg_clause_case(doc, c);
        if (t->rel == DRG_REL_OBL_AGENT && (mark == DRG_NONE || lemma_is(doc, mark, "by"))) return c;
        if (t->rel == DRG_REL_OBL && c > verb && drg_clause_has_case(doc, c, "by") &&
            (doc->date_of == NULL || doc->date_of[c] == DRG_NONE))
            return c;
    }
    // "was hit with sanctions by the Union" parsed with the phrase under sanctions, "was met at the foot of the steps by Isaias"
    // with it under steps
    if (drg_tree_child_exact(doc, verb, DRG_REL_AUX_PASS) == DRG_NONE && drg_tree_child_exact(doc, verb, DRG_REL_NSUBJ_PASS) == DRG_NONE)
        return DRG_NONE;
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++) {
        if (c < verb || doc->tokens[c].rel != DRG_REL_OBL) continue;
        // "were destroyed, with some estimates by the Red Cross ..."
        if (lemma_is(doc, c, "estimate") || lemma_is(doc, c, "report") || lemma_is(doc, c, "account") || lemma_is(doc, c, "claim")) continue;
        for (uint32_t depth = 0, last = c; depth < 3 && last != DRG_NONE; depth++) {
            uint32_t next = DRG_NONE;
            for (uint32_t k = 0, d; (d = child_at(doc, last, k)) != DRG_NONE; k++) {
                if (d < last || doc->tokens[d].rel != DRG_REL_NMOD) continue;
                if (drg_clause_has_case(doc, d, "by")) return d;
                next = d;
            }
            last = next;
        }
    }
    return DRG_NONE;
}

void drg_clause_agents(const drg_doc *doc, uint32_t verb, drg_toks *out)
{
    if (!drg_clause_passive(doc, verb)) {
        drg_clause_subjects(doc, verb, out);
        return;
    }
    // "was arrested and deported by the police": the agent may hang on the last conjunct
    uint32_t agent = drg_clause_by(doc, verb);
    for (uint32_t i = 0, c; agent == DRG_NONE && (c = child_at(doc, verb, i)) != DRG_NONE; i++)
        if (doc->tokens[c].rel == DRG_REL_CONJ && drg_clause_passive(doc, c)) agent = drg_clause_by(doc, c);
    if (agent != DRG_NONE) add_nominal(doc, agent, out);
}

// "the minister Putin met": the object of a relative clause without a pronoun is the antecedent.
static uint32_t relative_object(const drg_doc *doc, uint32_t verb)
{
    const drg_token *t = &doc->tokens[verb];
    if (t->rel != DRG_REL_ACL_RELCL || t->head == DRG_NONE || own_subject(doc, verb) == DRG_NONE) return DRG_NONE;
    if (drg_clause_antecedent(doc, own_subject(doc, verb)) != own_subject(doc, verb)) return DRG_NONE;
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++) {
        drg_rel r = drg_rel_base((drg_rel)doc->tokens[c].rel);
        if (r == DRG_REL_OBJ || r == DRG_REL_CCOMP || r == DRG_REL_XCOMP) return DRG_NONE;
        if (r == DRG_REL_OBL && drg_clause_antecedent(doc, c) != c) return DRG_NONE; // "with whom"
        if (r == DRG_REL_ADVMOD && (lemma_is(doc, c, "where") || lemma_is(doc, c, "when"))) return DRG_NONE;
    }
    return t->head;
}

// "arrested more than 100 members" parsed with a bare oblique for the object.
static uint32_t bare_oblique(const drg_doc *doc, uint32_t verb)
{
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++) {
        const drg_token *t = &doc->tokens[c];
        if (c < verb || t->rel != DRG_REL_OBL || (t->upos != DRG_UPOS_NOUN && t->upos != DRG_UPOS_PROPN)) continue;
        if (doc->date_of && doc->date_of[c] != DRG_NONE) continue;
        uint32_t mark = drg_clause_own_case(doc, c);
        // "called off the talks" parsed with off as a preposition of the talks
        int particle = mark == verb + 1 && (lemma_is(doc, mark, "off") || lemma_is(doc, mark, "out") || lemma_is(doc, mark, "up") ||
                                            lemma_is(doc, mark, "down"));
        if ((mark == DRG_NONE || particle) && c <= verb + 8) return c;
    }
    return DRG_NONE;
}

static uint32_t second_object(const drg_doc *doc, uint32_t verb, uint32_t first)
{
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++)
        if (c > first && doc->tokens[c].rel == DRG_REL_OBJ) return c;
    return DRG_NONE;
}

void drg_clause_patients(const drg_doc *doc, uint32_t verb, drg_toks *out)
{
    if (drg_clause_passive(doc, verb)) {
        drg_clause_subjects(doc, verb, out);
        return;
    }
    uint32_t object = drg_tree_child_exact(doc, verb, DRG_REL_OBJ);
    if (object == DRG_NONE) object = drg_tree_child_exact(doc, verb, DRG_REL_IOBJ); // "urged Israel to release"
    if (object == DRG_NONE) drg_clause_broken(doc, verb, &object);
    if (object == DRG_NONE) object = relative_object(doc, verb);
    if (object == DRG_NONE) object = bare_oblique(doc, verb);
    if (object == DRG_NONE) return;
    add_nominal(doc, object, out);
    // "meet his rival Mohamed Hamdan Dagalo" parsed with two objects: the name belongs to the description
    uint32_t next = second_object(doc, verb, object);
    if (next != DRG_NONE && doc->tokens[next].upos == DRG_UPOS_PROPN && drg_clause_start(doc, next) == object + 1) add_nominal(doc, next, out);
}
