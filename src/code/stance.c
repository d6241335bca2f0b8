// SPDX-License-Identifier: MIT
//
// stance -- finds what told the speaker's attitude and chooses the nearest to the top; see stance.h.

#include "code/stance.h"

#define WORDS 60  // how far into the content its attitude is looked for
#define CLIMB 12
#define UNSEEN 99 // cost of nothing found

static const drg_token *token(const drg_doc *doc, uint32_t t) { return &doc->tokens[t]; }

// ---- whose attitude -------------------------------------------------------------------------------------------------

typedef enum side { SIDE_OWN, SIDE_OTHER, SIDE_THING } side;

// The speaker's own side: we, the speaker, or somebody or something of the speaker's country. A thing has no attitude.
static side side_of(const drg_doc *doc, uint32_t subject, uint32_t speaker)
{
    if (subject == DRG_NONE) return SIDE_OWN;
    if (token(doc, subject)->morph & DRG_MORPH_P1) return SIDE_OWN;
    uint32_t m = doc->mention_of ? doc->mention_of[subject] : DRG_NONE;
    if (m == DRG_NONE || speaker == DRG_NONE || doc->mentions[m].actor == DRG_NONE) return SIDE_THING;
    const drg_actor *a = &doc->actors[doc->mentions[m].actor], *b = &doc->actors[speaker];
    if (doc->mentions[m].actor == speaker || (a->country.n && drg_str_eq(a->country, b->country))) return SIDE_OWN;
    for (uint32_t i = 0; i < a->n_members; i++)
        if (a->members[i] == speaker) return SIDE_OWN;
    return SIDE_OTHER;
}

static int negated(const drg_doc *doc, uint32_t verb)
{
    const drg_token *t = token(doc, verb);
    for (uint32_t c = t->child_first; c < t->child_end; c++) {
        const drg_token *child = token(doc, doc->children[c]);
        if (child->rel != DRG_REL_ADVMOD) continue;
        if ((child->morph & DRG_MORPH_NEG) || drg_str_is(child->lemma, "not") || drg_str_is(child->lemma, "never") || drg_str_is(child->lemma, "n't")) return 1;
    }
    return 0;
}

// "not ready", "no progress", "will not support": the attitude is turned round.
static int turned_round(const drg_doc *doc, uint32_t first, uint32_t t)
{
    for (uint32_t u = t > first + 3 ? t - 3 : first; u < t; u++) {
        const drg_token *k = token(doc, u);
        if (k->upos == DRG_UPOS_PUNCT) continue;
        if ((k->morph & DRG_MORPH_NEG) || drg_str_is(k->lemma, "not") || drg_str_is(k->lemma, "no") || drg_str_is(k->lemma, "without") ||
            drg_str_is(k->lemma, "neither") || drg_str_is(k->lemma, "never"))
            return 1;
    }
    return 0;
}

// ---- candidates -----------------------------------------------------------------------------------------------------

typedef struct finding {
    const drg_doc *doc;
    const drg_lexicon *lexicon;
    drg_range content;
    uint32_t speaker;
    drg_stance best;
    int cost;
} finding;

// How deep a word stands below the top of the content: clauses that only add something count most.
static int depth_of(const finding *f, uint32_t t)
{
    int cost = 0;
    for (int step = 0; step < CLIMB; step++) {
        const drg_token *k = token(f->doc, t);
        drg_rel r = drg_rel_base((drg_rel)k->rel);
        if (k->head == DRG_NONE || k->head < f->content.first || k->head >= f->content.end) return cost;
        if (r == DRG_REL_ADVCL || r == DRG_REL_ACL) cost += 6;
        else if (r == DRG_REL_CCOMP) cost += 2;
        else if (r == DRG_REL_NMOD) cost += 3;
        else if (r == DRG_REL_OBL || r == DRG_REL_OBJ || r == DRG_REL_NSUBJ || r == DRG_REL_AMOD) cost += 1;
        t = k->head;
    }
    return cost;
}

static void offer(finding *f, drg_stance stance, int cost)
{
    // of equals the one that comes first here: a refusal outweighs praise beside it
    static const uint8_t rank[DRG_N_STANCE] = {[DRG_STANCE_OPPOSE] = 0, [DRG_STANCE_DEMAND] = 1, [DRG_STANCE_BLAME] = 2, [DRG_STANCE_DOUBT] = 3,
        [DRG_STANCE_COMMIT] = 4, [DRG_STANCE_SUPPORT] = 5, [DRG_STANCE_PRAISE] = 6, [DRG_STANCE_REPORT] = 7};
    if (cost > f->cost || (cost == f->cost && rank[stance] >= rank[f->best])) return;
    f->best = stance;
    f->cost = cost;
}

// A word of the table. An attitude ("agree", "ready") must be the speaker's own.
static void by_table(finding *f, uint32_t t)
{
    const drg_doc *doc = f->doc;
    const drg_token *k = token(doc, t);
    int own;
    drg_stance stance = drg_speech_stance_word(f->lexicon->speech, doc, t, f->content.end, &own);
    if (stance == DRG_STANCE_REPORT) return;
    if (own) {
        if (k->upos == DRG_UPOS_NOUN || k->upos == DRG_UPOS_PROPN) {
            uint32_t owner = drg_tree_child_exact(doc, t, DRG_REL_NMOD_POSS);
            if (owner == DRG_NONE || side_of(doc, owner, f->speaker) != SIDE_OWN) return;
        } else if (k->upos == DRG_UPOS_VERB || k->upos == DRG_UPOS_ADJ) {
            if (drg_tree_child_exact(doc, t, DRG_REL_NSUBJ_PASS) != DRG_NONE) return; // "is expected": by nobody in particular
            if (drg_str_is(k->lemma, "thank") && t + 1 < f->content.end && drg_str_is(token(doc, t + 1)->lemma, "you")) return; // a courtesy
            uint32_t subject = drg_speech_subject(doc, f->lexicon, t);
            if (subject != DRG_NONE && (subject < f->content.first || subject >= f->content.end)) subject = DRG_NONE;
            if (side_of(doc, subject, f->speaker) != SIDE_OWN) return;
        }
    }
    int cost = depth_of(f, t);
    if (!turned_round(doc, f->content.first, t)) offer(f, stance, cost);
    else if (stance == DRG_STANCE_SUPPORT || stance == DRG_STANCE_COMMIT || stance == DRG_STANCE_PRAISE) offer(f, DRG_STANCE_OPPOSE, cost);
    else if (stance == DRG_STANCE_OPPOSE) offer(f, DRG_STANCE_SUPPORT, cost);
    else if (stance == DRG_STANCE_DEMAND) offer(f, stance, cost);
}

// "We will continue", "his country would withdraw": the speaker's own side binds itself; "we will not", "we cannot": it refuses.
// "They would not move": a reproach. "It may not last": a doubt. Who will meet whom is only told.
static void by_modal(finding *f, uint32_t t)
{
    const drg_doc *doc = f->doc;
    const drg_token *k = token(doc, t);
    int will = drg_str_is(k->lemma, "will") || drg_str_is(k->lemma, "would") || drg_str_is(k->lemma, "shall") || drg_str_is(k->lemma, "'ll");
    int can = drg_str_is(k->lemma, "can") || drg_str_is(k->lemma, "could"), may = drg_str_is(k->lemma, "may") || drg_str_is(k->lemma, "might");
    if (k->rel != DRG_REL_AUX || k->head == DRG_NONE || !(will || can || may)) return;
    int not = negated(doc, k->head), cost = depth_of(f, k->head);
    uint32_t subject = drg_tree_child(doc, k->head, DRG_REL_NSUBJ);
    if (subject == DRG_NONE) subject = drg_speech_subject(doc, f->lexicon, k->head);
    side whose = subject == DRG_NONE ? SIDE_THING : side_of(doc, subject, f->speaker);
    if (may) {
        if (not) offer(f, DRG_STANCE_DOUBT, cost + 1);
    } else if (not) {
        offer(f, whose == SIDE_OTHER ? DRG_STANCE_BLAME : DRG_STANCE_OPPOSE, cost);
    } else if (will && whose == SIDE_OWN && !drg_lexicon_lists(f->lexicon, DRG_CLS_JOURNEY_V, token(doc, k->head)->lemma)) {
        offer(f, DRG_STANCE_COMMIT, cost);
    }
}

static int has_no(const drg_doc *doc, uint32_t noun)
{
    const drg_token *t = token(doc, noun);
    for (uint32_t c = t->child_first; c < t->child_end; c++) {
        const drg_token *child = token(doc, doc->children[c]);
        if (child->rel == DRG_REL_DET && (drg_str_is(child->lemma, "no") || drg_str_is(child->lemma, "neither"))) return 1;
    }
    return drg_str_is(t->lemma, "nobody") || drg_str_is(t->lemma, "nothing") || drg_str_is(t->lemma, "none");
}

// A denial at the top: "there is no military solution" rejects, "they had not responded" reproaches, "he did not know of any" doubts.
static void by_denial(finding *f, uint32_t t)
{
    const drg_doc *doc = f->doc;
    const drg_token *k = token(doc, t);
    if (k->upos == DRG_UPOS_PUNCT) return;
    uint32_t subject = drg_tree_child(doc, t, DRG_REL_NSUBJ);
    int denies = negated(doc, t) || (subject != DRG_NONE && has_no(doc, subject));
    if (!denies || (subject == DRG_NONE && drg_tree_child(doc, t, DRG_REL_EXPL) == DRG_NONE)) return;
    int cost = depth_of(f, t) + 3;
    if (drg_lexicon_lists(f->lexicon, DRG_CLS_MIND_V, k->lemma)) offer(f, DRG_STANCE_DOUBT, cost);
    else if (subject != DRG_NONE && side_of(doc, subject, f->speaker) == SIDE_OTHER && k->upos == DRG_UPOS_VERB) offer(f, DRG_STANCE_BLAME, cost);
    else offer(f, DRG_STANCE_OPPOSE, cost);
}

// ---- the whole ------------------------------------------------------------------------------------------------------

static int is_question(const drg_doc *doc, drg_range content)
{
    uint32_t last = content.end - 1;
    if (drg_str_is(token(doc, last)->form, "?")) return 1;
    return content.end < doc->n_tokens && drg_str_is(token(doc, content.end)->form, "?");
}

static drg_stance of_content(const drg_doc *doc, const drg_lexicon *lexicon, drg_range content, uint32_t speaker)
{
    finding f = {doc, lexicon, content, speaker, DRG_STANCE_REPORT, UNSEEN};
    for (uint32_t t = content.first; t < content.end && t < content.first + WORDS; t++) {
        by_table(&f, t);
        by_modal(&f, t);
        by_denial(&f, t);
    }
    return f.best;
}

drg_stance drg_stance_of(const drg_doc *doc, const drg_lexicon *lexicon, drg_range content, drg_stance by_word, uint32_t speaker)
{
    if (content.first >= content.end) return by_word;
    if (by_word == DRG_STANCE_REPORT) {
        if (is_question(doc, content) || (speaker != DRG_NONE && drg_str_is(doc->actors[speaker].sectors[0], "JRN"))) return DRG_STANCE_REPORT;
        return of_content(doc, lexicon, content, speaker);
    }
    // "warned that his country would leave": what one's own side will do is held against the other; so is a vow to attack
    if (by_word == DRG_STANCE_DOUBT || by_word == DRG_STANCE_COMMIT) {
        drg_stance inside = of_content(doc, lexicon, content, speaker);
        if (by_word == DRG_STANCE_DOUBT && (inside == DRG_STANCE_COMMIT || inside == DRG_STANCE_OPPOSE)) return DRG_STANCE_OPPOSE;
        if (by_word == DRG_STANCE_COMMIT && inside == DRG_STANCE_BLAME) return DRG_STANCE_OPPOSE;
    }
    return by_word;
}
