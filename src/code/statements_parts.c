// SPDX-License-Identifier: MIT
//
// statements_parts -- content, addressee and topics of what was said; see statements_parts.h. Who says it: speakers.c.

#include "code/statements_parts.h"

#define CLIMB 8         // how far a subject is looked for: conjunctions and control seldom nest deeper
#define THAT_NEAR 30    // words between a reporting verb and its "that"

static const drg_token *token(const drg_doc *doc, uint32_t t) { return &doc->tokens[t]; }

// Child of tok by relation whose own case or mark has this lemma.
static uint32_t child_with_prep(const drg_doc *doc, uint32_t tok, const char *prep)
{
    const drg_token *t = token(doc, tok);
    for (uint32_t c = t->child_first; c < t->child_end; c++) {
        uint32_t child = doc->children[c];
        drg_rel rel = drg_rel_base((drg_rel)token(doc, child)->rel);
        if (rel != DRG_REL_OBL && rel != DRG_REL_ADVCL && rel != DRG_REL_NMOD && rel != DRG_REL_XCOMP && rel != DRG_REL_ACL)
            continue;
        uint32_t word = drg_tree_child(doc, child, DRG_REL_CASE);
        if (word == DRG_NONE) word = drg_tree_child(doc, child, DRG_REL_MARK);
        if (word != DRG_NONE && drg_str_is(token(doc, word)->lemma, prep)) return child;
    }
    return DRG_NONE;
}

static int negated(const drg_doc *doc, uint32_t verb)
{
    const drg_token *t = token(doc, verb);
    for (uint32_t c = t->child_first; c < t->child_end; c++) {
        const drg_token *child = token(doc, doc->children[c]);
        if (child->rel != DRG_REL_ADVMOD) continue;
        if ((child->morph & DRG_MORPH_NEG) || drg_str_is(child->lemma, "not") || drg_str_is(child->lemma, "never") ||
            drg_str_is(child->lemma, "n't"))
            return 1;
    }
    return 0;
}

const char *drg_speech_unsaid(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb)
{
    static const char *const future[] = {"will", "may", "might", "could", "should", "shall", "can", "must", "would", NULL};
    static const char *const if_words[] = {"if", "unless", "whether", NULL};
    const drg_token *v = token(doc, verb);
    for (uint32_t c = v->child_first; c < v->child_end; c++) {
        const drg_token *child = token(doc, doc->children[c]);
        if (child->rel == DRG_REL_AUX && drg_str_one_of(child->lemma, future)) {
            // "would like to stress", "I must say": polite forms of saying; but "would say" was not said.
            return "not said yet";
        }
        if (child->rel == DRG_REL_MARK && drg_str_one_of(child->lemma, if_words)) return "hypothetical";
    }
    if (negated(doc, verb)) return "negated";
    uint32_t at = verb;
    for (int step = 0; step < 4; step++) {
        const drg_token *t = token(doc, at);
        drg_rel rel = drg_rel_base((drg_rel)t->rel);
        uint32_t mark = drg_tree_child(doc, at, DRG_REL_MARK);
        int to = mark != DRG_NONE && drg_str_is(token(doc, mark)->lemma, "to");
        if (rel == DRG_REL_XCOMP && t->head != DRG_NONE) {
            const drg_token *h = token(doc, t->head);
            if (to && !drg_lexicon_lists(lexicon, DRG_CLS_GO_ON_V, h->lemma)) return "not said yet"; // "declined to comment", "plans to announce"
            if (negated(doc, t->head)) return "negated";
            at = t->head;
        } else if ((rel == DRG_REL_ADVCL || rel == DRG_REL_ACL || rel == DRG_REL_CSUBJ) && to) {
            if (t->head != DRG_NONE && drg_lexicon_lists(lexicon, DRG_CLS_GO_ON_V, token(doc, t->head)->lemma)) return NULL;
            return "not said yet"; // "a chance to say"
        } else if (rel == DRG_REL_CONJ && t->head != DRG_NONE && drg_tree_child(doc, at, DRG_REL_NSUBJ) == DRG_NONE && !(t->morph & DRG_MORPH_FIN)) {
            at = t->head;
        } else {
            break;
        }
    }
    return NULL;
}

static int is_close_mark(drg_str f)
{
    return drg_str_is(f, "\xE2\x80\x9D") || drg_str_is(f, "\"") || drg_str_is(f, "''") || drg_str_is(f, "\xC2\xBB");
}

static int is_open_mark(drg_str f)
{
    return drg_str_is(f, "\xE2\x80\x9C") || drg_str_is(f, "\"") || drg_str_is(f, "``") || drg_str_is(f, "\xC2\xAB");
}

drg_range drg_speech_trim(const drg_doc *doc, drg_range toks)
{
    if (toks.first >= toks.end) return (drg_range){0, 0};
    for (;;) {
        const drg_token *first = token(doc, toks.first);
        if (toks.end - toks.first <= 1) break;
        int open = is_open_mark(first->form);
        if (open) { // a mark stays when its partner is inside but not at the end: 'a "window" may open'
            int partner = 0;
            for (uint32_t t = toks.first + 1; t + 1 < toks.end; t++) partner |= is_close_mark(token(doc, t)->form);
            if (partner && !is_close_mark(token(doc, toks.end - 1)->form)) break;
        }
        int that = first->rel == DRG_REL_MARK && drg_str_is(first->lemma, "that");
        int comma_and = first->rel == DRG_REL_CC;
        static const char *const opening[] = {"of", "for", "on", "against", NULL};
        int preposition = (first->rel == DRG_REL_CASE || first->rel == DRG_REL_MARK) && drg_str_one_of(first->lemma, opening);
        if (first->upos == DRG_UPOS_PUNCT || that || comma_and || preposition) {
            toks.first++;
        } else {
            break;
        }
    }
    while (toks.end > toks.first + 1) {
        const drg_token *last = token(doc, toks.end - 1);
        if (last->upos != DRG_UPOS_PUNCT) break;
        if (drg_str_is(last->form, "?") || drg_str_is(last->form, "!") || drg_str_is(last->form, ")")) break;
        if (is_close_mark(last->form)) {
            int partner = 0; // 'may open "a window"': the mark belongs to words inside
            for (uint32_t t = toks.first; t + 1 < toks.end; t++) partner |= is_open_mark(token(doc, t)->form);
            if (partner) break;
        }
        toks.end--;
    }
    return toks;
}

// whole without minus: what remains before or behind it, or all of it when minus stands in the middle.
static drg_range without(drg_range whole, drg_range minus)
{
    if (minus.first <= whole.first + 1) return (drg_range){minus.end, whole.end};
    if (minus.end + 2 >= whole.end) return (drg_range){whole.first, minus.first};
    return whole;
}

static int range_has(drg_range range, uint32_t t) { return t >= range.first && t < range.end; }

static int finite_clause(const drg_doc *doc, uint32_t head)
{
    return drg_tree_child(doc, head, DRG_REL_NSUBJ) != DRG_NONE || drg_tree_child(doc, head, DRG_REL_EXPL) != DRG_NONE ||
           drg_tree_child(doc, head, DRG_REL_CSUBJ) != DRG_NONE;
}

// "A, said X" read as A with a parenthesis, or "as X announced, A".
static drg_range content_around(const drg_doc *doc, uint32_t verb)
{
    uint32_t head = token(doc, verb)->head;
    if (head == DRG_NONE || !finite_clause(doc, head)) return (drg_range){0, 0}; // "Speaking in Moscow, he said"
    drg_range whole = drg_tree_yield(doc, head), own = drg_tree_yield(doc, verb);
    return without(whole, own);
}

static uint32_t preposition_child(const drg_doc *doc, uint32_t verb, uint32_t frames)
{
    static const struct {
        uint32_t frame;
        const char *prep;
    } preps[] = {{DRG_SPEECH_FOR, "for"}, {DRG_SPEECH_OF, "of"}, {DRG_SPEECH_AGAINST, "against"}, {DRG_SPEECH_ON, "on"}};
    for (size_t i = 0; i < sizeof preps / sizeof *preps; i++)
        if (frames & preps[i].frame) {
            uint32_t child = child_with_prep(doc, verb, preps[i].prep);
            // "called on Monday", "spoke for two hours": a date is no content
            if (child == DRG_NONE || (doc->date_of && doc->date_of[child] != DRG_NONE)) continue;
            uint32_t who = doc->mention_of ? doc->mention_of[child] : DRG_NONE; // "called on Dean Rusk": a visit
            if (who == DRG_NONE || doc->actors[doc->mentions[who].actor].type != DRG_ACTOR_PERSON) return child;
        }
    // "accused the Armenian side of distorting the outcome": the gerund often hangs on the one accused
    uint32_t object = frames & DRG_SPEECH_OF ? drg_tree_child(doc, verb, DRG_REL_OBJ) : DRG_NONE;
    for (uint32_t i = 0; object != DRG_NONE && object > verb && i < token(doc, object)->child_end - token(doc, object)->child_first; i++) {
        uint32_t child = doc->children[token(doc, object)->child_first + i], first = drg_tree_yield(doc, child).first;
        drg_rel rel = drg_rel_base((drg_rel)token(doc, child)->rel);
        if (rel == DRG_REL_ACL && child > object && drg_str_is(token(doc, first)->lemma, "of") && drg_str_is(token(doc, child)->xpos, "VBG")) return child;
    }
    return DRG_NONE;
}

// "called the discussion "frank and productive"" with the quotation read as an apposition or attribute: its head, or DRG_NONE.
static uint32_t quoted_behind(const drg_doc *doc, uint32_t object)
{
    const drg_token *o = token(doc, object);
    for (uint32_t c = o->child_first; c < o->child_end; c++) {
        uint32_t child = doc->children[c], first = drg_tree_yield(doc, child).first;
        drg_rel rel = drg_rel_base((drg_rel)token(doc, child)->rel);
        if ((rel == DRG_REL_APPOS || rel == DRG_REL_AMOD) && first > object && drg_str_is(token(doc, first)->xpos, "``")) return child;
    }
    return DRG_NONE;
}

static uint32_t find_addressee(const drg_doc *doc, uint32_t verb, uint32_t object, const drg_speech_word *word)
{
    uint32_t iobj = drg_tree_child(doc, verb, DRG_REL_IOBJ);
    if (iobj != DRG_NONE) return iobj;
    if ((word->frames & DRG_SPEECH_ADDR) && object != DRG_NONE) return object;
    if (!(word->frames & DRG_SPEECH_THAT)) return DRG_NONE;
    uint32_t to = child_with_prep(doc, verb, "to"); // "said to reporters"
    if (to == DRG_NONE) to = child_with_prep(doc, verb, "before"); // "affirmed before the journalists"
    if (to != DRG_NONE && (!doc->date_of || doc->date_of[to] == DRG_NONE)) return to;
    // "Speaking to the press, she said"
    const drg_token *v = token(doc, verb);
    for (uint32_t c = v->child_first; c < v->child_end; c++) {
        uint32_t child = doc->children[c];
        drg_rel rel = drg_rel_base((drg_rel)token(doc, child)->rel);
        if ((rel != DRG_REL_ADVCL && rel != DRG_REL_ACL) || !drg_str_is(token(doc, child)->lemma, "speak")) continue;
        return child_with_prep(doc, child, "to");
    }
    return DRG_NONE;
}

static int is_finite(const drg_token *t)
{
    return (t->upos == DRG_UPOS_VERB || t->upos == DRG_UPOS_AUX) && ((t->morph & DRG_MORPH_FIN) || t->rel == DRG_REL_AUX);
}

// The "that" which opens the clause of a reporting verb, found on the words: 'said at a press conference after the talks that he
// ...' is often hung on "talks" by the parser. Only phrases may stand between, no other finite verb, and no finite verb may
// follow at once ("the talks that ended").
static uint32_t find_that(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb)
{
    uint32_t end = doc->sents[token(doc, verb)->sent].toks.end;
    for (uint32_t t = verb + 1; t + 2 < end && t < verb + THAT_NEAR; t++) {
        const drg_token *k = token(doc, t);
        if (is_finite(k)) return DRG_NONE;
        // "denied the request, arguing that ...": the participle's own
        if (k->upos == DRG_UPOS_VERB && drg_str_is(k->xpos, "VBG") && drg_str_is(token(doc, t - 1)->form, ",")) return DRG_NONE;
        if (!drg_str_eq_ascii_case(k->form, DRG_STR("that"))) continue;
        // "praised the North's statement that it would stop": what the North said
        int denies = drg_str_is(token(doc, verb)->lemma, "deny"); // "denied reports that": what is denied
        if (!denies && t > verb + 1 && token(doc, t - 1)->head == verb && token(doc, t - 1)->rel == DRG_REL_OBJ &&
            drg_lexicon_lists(lexicon, DRG_CLS_TOLD_N, token(doc, t - 1)->lemma))
            return DRG_NONE;
        if (k->rel == DRG_REL_DET || is_finite(token(doc, t + 1)) || token(doc, t + 1)->upos == DRG_UPOS_PUNCT) continue;
        for (uint32_t u = t + 1; u < end; u++)
            if (is_finite(token(doc, u))) return t;
    }
    return DRG_NONE;
}

// Whether the child of a reporting verb, standing behind the content's start, begins something else: "... and left",
// ", adding that ...", ", although he ...", "; his aide ...".
static int begins_anew(const drg_doc *doc, uint32_t child, uint32_t content_head)
{
    static const char *const contrast[] = {"although", "though", "while", "whereas", NULL}, *const when[] = {"after", "before", "when", NULL};
    const drg_token *c = token(doc, child);
    if (child == content_head) return 0;
    if (c->rel == DRG_REL_CONJ) { // "and that aid must come" goes on, also when the parser took it for a second thing done
        drg_range own = drg_tree_yield(doc, child);
        uint32_t at = own.first;
        while (at < own.end && (token(doc, at)->rel == DRG_REL_CC || token(doc, at)->upos == DRG_UPOS_PUNCT)) at++;
        return at == own.end || !drg_str_eq_ascii_case(token(doc, at)->form, DRG_STR("that"));
    }
    if (c->rel == DRG_REL_PUNCT) return drg_str_is(c->form, ";");
    if (c->rel == DRG_REL_PARATAXIS) return 1;
    if (c->rel != DRG_REL_ADVCL) return 0;
    uint32_t first = drg_tree_yield(doc, child).first;
    int comma = first > 0 && drg_str_is(token(doc, first - 1)->form, ",");
    uint32_t mark = drg_tree_child(doc, child, DRG_REL_MARK);
    // "vowed to keep the door open after the president pulled out": when it was said
    if (mark != DRG_NONE && drg_str_one_of(token(doc, mark)->lemma, when) && (token(doc, child)->morph & DRG_MORPH_PAST) && finite_clause(doc, child)) return 1;
    if (mark != DRG_NONE) return comma && drg_str_one_of(token(doc, mark)->lemma, contrast);
    return comma && !finite_clause(doc, child);
}

// "says that he is worried and urges both sides": a second verb of saying in the tense of the first one, parsed as what was said.
// Gives where it begins, or DRG_NONE.
static uint32_t next_thing_said(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb, uint32_t content_head)
{
    const drg_token *h = token(doc, content_head);
    for (uint32_t c = h->child_first; c < h->child_end; c++) {
        uint32_t child = doc->children[c];
        const drg_token *k = token(doc, child);
        if (k->upos == DRG_UPOS_VERB && drg_lexicon_lists(lexicon, DRG_CLS_TELLING_V, k->lemma) && drg_speech_teller(doc, child) == verb)
            return drg_tree_yield(doc, child).first;
        if (k->rel != DRG_REL_CONJ || !drg_lexicon_lists(lexicon, DRG_CLS_SPEECH_ACT_V, k->lemma) || !drg_str_eq(k->xpos, token(doc, verb)->xpos)) continue;
        if (drg_tree_child(doc, child, DRG_REL_NSUBJ) != DRG_NONE || drg_str_eq(k->xpos, h->xpos)) continue;
        return drg_tree_yield(doc, child).first;
    }
    // "..., with some local media claiming that": by the words, for such clauses hang now here, now there
    uint32_t end = doc->sents[token(doc, verb)->sent].toks.end;
    for (uint32_t t = content_head + 1, with = DRG_NONE; t < end; t++) {
        if (drg_str_is(token(doc, t)->lemma, "with") && drg_str_is(token(doc, t - 1)->form, ",")) with = t;
        else if (token(doc, t)->upos == DRG_UPOS_PUNCT) with = DRG_NONE;
        if (with != DRG_NONE && drg_str_is(token(doc, t)->xpos, "VBG") && drg_lexicon_lists(lexicon, DRG_CLS_TELLING_V, token(doc, t)->lemma)) return with;
    }
    return DRG_NONE;
}

// From start to where the reporting verb says something else, at most to the end of its sentence.
static drg_range complement(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb, uint32_t start, uint32_t content_head)
{
    const drg_token *v = token(doc, verb);
    uint32_t end = start;
    uint32_t stop = doc->sents[v->sent].toks.end;
    for (uint32_t c = v->child_first; c < v->child_end; c++) {
        uint32_t child = doc->children[c];
        if (child <= start || !begins_anew(doc, child, content_head)) continue;
        uint32_t first = drg_tree_yield(doc, child).first;
        if (first > start && first < stop) stop = first;
    }
    if (content_head != DRG_NONE) {
        uint32_t next = next_thing_said(doc, lexicon, verb, content_head);
        if (next != DRG_NONE && next > start && next < stop) stop = next;
    }
    while (end < stop && drg_tree_under(doc, end, verb)) {
        // "urged them to stop and called on the mayors to ...": a finite verb joined to an infinitive is the teller's next act
        const drg_token *next = end + 1 < stop ? token(doc, end + 1) : NULL;
        int joined = next && end > start && token(doc, end)->upos == DRG_UPOS_CCONJ && content_head != DRG_NONE && drg_str_is(token(doc, content_head)->xpos, "VB") &&
                     (token(doc, content_head)->morph & DRG_MORPH_INF) && token(doc, start)->rel == DRG_REL_MARK;
        if (joined && next->upos == DRG_UPOS_VERB && drg_str_eq(next->xpos, token(doc, verb)->xpos) && drg_str_is(next->xpos, "VBD") &&
            drg_lexicon_lists(lexicon, DRG_CLS_SPEECH_ACT_V, next->lemma))
            break;
        // "stated that ..., according to a press release": where that was read is no part of it
        int other = end > start + 2 && drg_str_is(token(doc, end)->lemma, "accord") && end + 1 < stop && drg_str_is(token(doc, end + 1)->form, "to");
        other |= end > start + 2 && drg_str_is(token(doc, end)->form, "according") && end + 1 < stop && drg_str_is(token(doc, end + 1)->form, "to");
        // "..., which Kigali denies": what others say of it
        if (end > start + 2 && drg_str_is(token(doc, end)->form, "which") && drg_str_is(token(doc, end - 1)->form, ",") && end + 2 < stop &&
            (drg_lexicon_lists(lexicon, DRG_CLS_DENYING_V, token(doc, end + 2)->lemma) ||
             (end + 3 < stop && drg_lexicon_lists(lexicon, DRG_CLS_DENYING_V, token(doc, end + 3)->lemma))))
            break;
        uint32_t before = end - 1;
        if (other && is_close_mark(token(doc, before)->form)) before--;
        if (other && drg_str_is(token(doc, before)->form, ",")) break;
        end++;
    }
    return drg_speech_trim(doc, (drg_range){start, end});
}

static int is_clause_head(const drg_doc *doc, uint32_t head)
{
    const drg_token *t = token(doc, head);
    return t->upos == DRG_UPOS_VERB || t->upos == DRG_UPOS_AUX || finite_clause(doc, head) ||
           drg_tree_child(doc, head, DRG_REL_COP) != DRG_NONE;
}

// "A, officials of both sides said." -- a comma, a noun phrase, the verb and little more at the end of a sentence. The words decide,
// because the parser often takes the first noun of A for the subject. Gives the comma, and in *subject the head of the noun
// phrase; DRG_NONE when the sentence is not of that shape.
static uint32_t trailing_comma(const drg_doc *doc, uint32_t verb, int addr, uint32_t *subject)
{
    static const char *const subordinating[] = {"when", "while", "after", "before", "as", "if", "although", "though", "since",
        "because", "until", "unless", "once", NULL};
    drg_range sent = doc->sents[token(doc, verb)->sent].toks;
    // "A, the Secretariat confirmed, in what ...", "A, two sources said; her ministry ...": a stop right behind the verb ends it, too
    if (verb + 1 < sent.end && (drg_str_is(token(doc, verb + 1)->form, ",") || drg_str_is(token(doc, verb + 1)->form, ";"))) sent.end = verb + 1;
    if (sent.end - verb > 8 || (token(doc, verb)->morph & (DRG_MORPH_GER | DRG_MORPH_INF))) return DRG_NONE;
    // "When X invited them, few believed ...": what stands before is no speech
    if (drg_str_one_of(token(doc, sent.first)->lemma, subordinating)) return DRG_NONE;
    for (uint32_t t = verb + 1; t < sent.end; t++)
        if (is_finite(token(doc, t)) || drg_str_is(token(doc, t)->form, ":") || token(doc, t)->rel == DRG_REL_MARK) return DRG_NONE;
    uint32_t object = drg_tree_child_exact(doc, verb, DRG_REL_OBJ); // "A, the United States maintained an embargo"
    if (object != DRG_NONE && object > verb && object < sent.end && !addr && token(doc, object)->upos != DRG_UPOS_PRON) return DRG_NONE;
    uint32_t comma = DRG_NONE;
    *subject = DRG_NONE;
    for (uint32_t t = verb; t > sent.first && verb - t < 14; t--) {
        const drg_token *k = token(doc, t - 1);
        if (drg_str_is(k->form, ",")) {
            comma = t - 1;
            break;
        }
        if (is_finite(k) || k->upos == DRG_UPOS_ADP || k->upos == DRG_UPOS_SCONJ || k->upos == DRG_UPOS_CCONJ) {
            if (k->upos != DRG_UPOS_ADP) return DRG_NONE;
        }
        int nominal = k->upos == DRG_UPOS_NOUN || k->upos == DRG_UPOS_PROPN || k->upos == DRG_UPOS_PRON;
        if (nominal && (k->head == DRG_NONE || k->head >= verb || k->head < t - 1)) *subject = t - 1;
    }
    if (comma == DRG_NONE || *subject == DRG_NONE || *subject < comma) return DRG_NONE;
    if (drg_speech_relative(token(doc, comma + 1))) return DRG_NONE; // "A, which Kigali denies"
    for (uint32_t t = sent.first; t < comma; t++)
        if (is_finite(token(doc, t))) return comma;
    return DRG_NONE;
}

uint32_t drg_speech_trailing(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb, const drg_speech_word *word, drg_range *content)
{
    uint32_t subject, comma = trailing_comma(doc, verb, (word->frames & DRG_SPEECH_ADDR) != 0, &subject);
    if (comma == DRG_NONE) return DRG_NONE;
    uint32_t by_tree = drg_speech_subject(doc, lexicon, verb);
    if (by_tree != DRG_NONE && by_tree > comma && by_tree < verb) subject = by_tree;
    *content = drg_speech_trim(doc, (drg_range){doc->sents[token(doc, verb)->sent].toks.first, comma});
    return subject;
}

// "The Emirates says Qatari jets intercepted an airliner", "X says a plot to overthrow Y by A and B has been foiled": without a "that" the words
// right behind the verb belong to what was said, also where the parser took them for the verb's own object. Gives where the content begins.
static uint32_t begins_at_verb(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb, uint32_t start, int addr)
{
    uint32_t subject = drg_tree_child(doc, verb, DRG_REL_NSUBJ), at = verb + 1;
    if (subject == DRG_NONE) subject = drg_speech_subject(doc, lexicon, verb);
    int participle = subject == DRG_NONE && drg_str_is(token(doc, verb)->xpos, "VBG");
    if (addr || (!participle && (subject == DRG_NONE || subject > verb)) || start <= at) return start;
    const drg_token *first = token(doc, at);
    int nominal = first->upos == DRG_UPOS_DET || first->upos == DRG_UPOS_ADJ || first->upos == DRG_UPOS_NOUN || first->upos == DRG_UPOS_PROPN ||
                  first->upos == DRG_UPOS_NUM || first->upos == DRG_UPOS_PRON;
    if (!nominal || (doc->date_of && doc->date_of[at] != DRG_NONE)) return start; // "said Friday the talks ..."
    for (uint32_t t = at; t < start; t++) {
        const drg_token *k = token(doc, t);
        if (!drg_tree_under(doc, t, verb) || k->upos == DRG_UPOS_SCONJ || drg_str_is(k->form, ":") || is_open_mark(k->form)) return start;
    }
    return at;
}

// The clause that a reporting verb opens; empty when there is none.
static drg_range that_clause(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb, int addr)
{
    uint32_t clause = drg_tree_child(doc, verb, DRG_REL_CCOMP);
    if (clause != DRG_NONE && !is_clause_head(doc, clause)) clause = DRG_NONE; // "announced a ceasefire that ..."
    drg_range own = clause != DRG_NONE ? drg_tree_yield(doc, clause) : (drg_range){0, 0};
    uint32_t that = find_that(doc, lexicon, verb);
    if (clause != DRG_NONE && own.first < verb && that == DRG_NONE && drg_str_is(token(doc, verb)->xpos, "VBG")) // "with pressure on X, hoping X would yield"
        return clause > verb ? complement(doc, lexicon, verb, verb + 1, clause) : (drg_range){0, 0};
    if (clause != DRG_NONE && own.first < verb && that == DRG_NONE) return drg_speech_trim(doc, own); // "A, said X"
    if (clause != DRG_NONE && own.first < verb) clause = DRG_NONE; // "In a letter dated July 9, X wrote that ..." misread
    // "A, X said; B": what stands behind the stop is not what X said
    for (uint32_t t = verb + 1; clause != DRG_NONE && t <= own.first; t++)
        if (drg_str_is(token(doc, t)->form, ";")) return (drg_range){0, 0};
    if (that != DRG_NONE && (clause == DRG_NONE || own.first <= that + 1 || that < own.first))
        return complement(doc, lexicon, verb, that + 1, clause);
    if (clause == DRG_NONE) return (drg_range){0, 0};
    if (own.first == verb + 1 && drg_str_eq_ascii_case(token(doc, own.first)->form, DRG_STR("that")) && own.end > own.first + 2) own.first++; // read as a pronoun
    return complement(doc, lexicon, verb, begins_at_verb(doc, lexicon, verb, own.first, addr), clause);
}

static int colon_before(const drg_doc *doc, uint32_t head)
{
    uint32_t first = drg_tree_yield(doc, head).first;
    while (first > 0 && is_open_mark(token(doc, first)->form)) first--;
    return drg_str_is(token(doc, first)->form, ":") || (first > 0 && drg_str_is(token(doc, first - 1)->form, ":"));
}

drg_range drg_speech_content(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb, const drg_speech_word *word, uint32_t *addressee,
    uint32_t *frame)
{
    const drg_range none = {0, 0};
    uint32_t frames = word->frames;
    uint32_t object = drg_tree_child(doc, verb, DRG_REL_OBJ);
    *addressee = find_addressee(doc, verb, object, word);
    *frame = 0;

    if (frames & DRG_SPEECH_THAT) {
        drg_range clause = that_clause(doc, lexicon, verb, (frames & DRG_SPEECH_ADDR) != 0);
        if (clause.end > clause.first) {
            *frame = DRG_SPEECH_THAT;
            return clause;
        }
    }
    const drg_token *v = token(doc, verb);
    if ((frames & DRG_SPEECH_THAT) && !(frames & DRG_SPEECH_THINK)) {
        // "The talks were useful, said Peskov": the clause it stands beside is the content.
        drg_rel rel = drg_rel_base((drg_rel)v->rel);
        uint32_t from = drg_tree_yield(doc, verb).first;
        int stop = (from > 0 && drg_str_is(token(doc, from - 1)->form, ";")) || drg_str_is(token(doc, from)->form, ";"); // "A; X answered"
        int inverted = drg_speech_inverted(doc, verb) != DRG_NONE;
        if (inverted && *addressee == drg_speech_inverted(doc, verb)) *addressee = DRG_NONE;
        if (rel == DRG_REL_PARATAXIS && !stop && (inverted || (object == DRG_NONE && finite_clause(doc, verb)))) {
            *frame = DRG_SPEECH_THAT;
            return drg_speech_trim(doc, content_around(doc, verb));
        }
        // "Putin and Scholz will hold talks, as the Kremlin announced"
        uint32_t mark = drg_tree_child(doc, verb, DRG_REL_MARK);
        if (rel == DRG_REL_ADVCL && mark != DRG_NONE && drg_str_is(token(doc, mark)->lemma, "as") && object == DRG_NONE) {
            *frame = DRG_SPEECH_THAT;
            return drg_speech_trim(doc, content_around(doc, verb));
        }
        // "He said: the talks go on" with the clause beside it
        uint32_t beside = drg_tree_child(doc, verb, DRG_REL_PARATAXIS);
        if (beside != DRG_NONE && beside > verb && finite_clause(doc, beside) && colon_before(doc, beside)) {
            *frame = DRG_SPEECH_THAT;
            return drg_speech_trim(doc, drg_tree_yield(doc, beside));
        }
    }
    uint32_t infinitive = drg_tree_child(doc, verb, DRG_REL_XCOMP);
    // "called Xi Jinping to discuss Ukraine": a telephone call, unless it was "called on"
    if (infinitive != DRG_NONE && (frames & DRG_SPEECH_TO) && !(object != DRG_NONE && drg_str_is(v->lemma, "call"))) {
        uint32_t mark = drg_tree_child(doc, infinitive, DRG_REL_MARK);
        if (mark != DRG_NONE && drg_str_is(token(doc, mark)->lemma, "to")) {
            if (object != DRG_NONE) *addressee = object;
            // "asked not to be named": nobody is asked for anything
            if ((frames & DRG_SPEECH_ADDR) && *addressee == DRG_NONE) return none;
            *frame = DRG_SPEECH_TO;
            drg_range own = drg_tree_yield(doc, infinitive);
            return own.first > verb ? complement(doc, lexicon, verb, own.first, infinitive) : drg_speech_trim(doc, own);
        }
    }
    if (frames & DRG_SPEECH_TO) { // "called on both sides to stop": the infinitive may hang on the verb as a clause of purpose
        uint32_t on = child_with_prep(doc, verb, "on");
        if (on == DRG_NONE) on = child_with_prep(doc, verb, "upon");
        uint32_t purpose = drg_tree_child(doc, verb, DRG_REL_ADVCL);
        if (infinitive != DRG_NONE) purpose = infinitive;
        // "insisted upon a strict definition in order to maintain": what it was for; "called Putin on Friday to explain": a day
        int aim = purpose != DRG_NONE && (drg_str_is(token(doc, drg_tree_yield(doc, purpose).first)->lemma, "in") || drg_str_is(token(doc, drg_tree_yield(doc, purpose).first)->lemma, "so"));
        int day = on != DRG_NONE && doc->date_of && doc->date_of[on] != DRG_NONE;
        uint32_t to = purpose == DRG_NONE ? DRG_NONE : drg_tree_child(doc, purpose, DRG_REL_MARK); // "called on the President before he sails": no
        if (on != DRG_NONE && !day && purpose != DRG_NONE && purpose > on && !aim && to != DRG_NONE && drg_str_is(token(doc, to)->lemma, "to")) {
            *frame = DRG_SPEECH_TO;
            *addressee = on;
            return drg_speech_trim(doc, drg_tree_yield(doc, purpose));
        }
    }
    if ((frames & DRG_SPEECH_AS) && object != DRG_NONE) {
        uint32_t as = child_with_prep(doc, verb, "as");
        if (as == DRG_NONE) as = infinitive;
        if (as == DRG_NONE) as = quoted_behind(doc, object);
        if (as != DRG_NONE && as > object) {
            *frame = DRG_SPEECH_AS;
            return drg_speech_trim(doc, (drg_range){drg_tree_yield(doc, object).first, drg_tree_yield(doc, as).end});
        }
        // "called the result a disappointment": two objects, as the tree has them
        drg_range both = drg_tree_yield(doc, object);
        uint32_t objects = 0;
        for (uint32_t c = token(doc, verb)->child_first; c < token(doc, verb)->child_end; c++) {
            uint32_t child = doc->children[c];
            drg_rel rel = (drg_rel)token(doc, child)->rel;
            if (child < verb || (rel != DRG_REL_OBJ && rel != DRG_REL_IOBJ)) continue;
            drg_range own = drg_tree_yield(doc, child);
            if (own.first < both.first) both.first = own.first;
            if (own.end > both.end) both.end = own.end;
            objects++;
        }
        if (objects >= 2) {
            *frame = DRG_SPEECH_AS;
            return drg_speech_trim(doc, both);
        }
    }
    // "called the conference useful", "called the peace plan unworkable" read as one phrase behind the verb; not "a plan called the Marshall Plan"
    int whole = infinitive != DRG_NONE && drg_tree_child(doc, infinitive, DRG_REL_DET) == verb + 1 && drg_tree_child(doc, verb, DRG_REL_NSUBJ) != DRG_NONE;
    if ((frames & DRG_SPEECH_AS) && object == DRG_NONE && whole) {
        *frame = DRG_SPEECH_AS;
        return drg_speech_trim(doc, (drg_range){verb + 1, infinitive + 1});
    }
    uint32_t with_prep = preposition_child(doc, verb, frames);
    if (with_prep != DRG_NONE) {
        drg_range own = drg_tree_yield(doc, with_prep);
        *frame = DRG_SPEECH_FOR;
        // "called for the government and the council to come together": what they are to do belongs to it, whatever it hangs on
        uint32_t next = own.end;
        for (uint32_t c = v->child_first; next + 1 < doc->n_tokens && c < v->child_end; c++) {
            uint32_t child = doc->children[c];
            if (token(doc, next)->head != child || token(doc, next)->rel != DRG_REL_MARK || !drg_str_is(token(doc, next)->lemma, "to")) continue;
            if (drg_tree_yield(doc, child).first == next) own.end = drg_tree_yield(doc, child).end;
        }
        return drg_speech_trim(doc, own);
    }
    if ((frames & DRG_SPEECH_OBJ) && object != DRG_NONE && token(doc, object)->upos != DRG_UPOS_PRON) {
        *frame = DRG_SPEECH_OBJ;
        drg_range own = drg_tree_yield(doc, object);
        return range_has(own, verb) ? none : drg_speech_trim(doc, own);
    }
    return none;
}

drg_range drg_speech_content_according(const drg_doc *doc, uint32_t noun)
{
    // At the head of its sentence the phrase has all the rest as content; the comma shows where it ends.
    drg_range sent = doc->sents[token(doc, noun)->sent].toks, own = drg_tree_yield(doc, noun);
    if (own.first <= sent.first + 1) {
        uint32_t comma = noun;
        while (comma < sent.end && comma < noun + 20 && !drg_str_is(token(doc, comma)->form, ",") && !is_finite(token(doc, comma))) comma++;
        if (comma < sent.end && is_finite(token(doc, comma)) && own.end < comma) return drg_speech_trim(doc, (drg_range){own.end, sent.end}); // no comma
        while (comma < sent.end && comma < noun + 20 && !drg_str_is(token(doc, comma)->form, ",")) comma++;
        if (comma < sent.end && drg_str_is(token(doc, comma)->form, ",")) return drg_speech_trim(doc, (drg_range){comma, sent.end});
    }
    uint32_t clause = token(doc, noun)->head;
    // In the middle it may hang on a noun of the clause; the clause itself is what was told.
    for (int step = 0; step < CLIMB && clause != DRG_NONE && !finite_clause(doc, clause); step++) {
        if (token(doc, clause)->head == DRG_NONE) break;
        clause = token(doc, clause)->head;
    }
    if (clause == DRG_NONE) return (drg_range){0, 0};
    drg_range whole = drg_tree_yield(doc, clause);
    uint32_t behind = own.end < whole.end && drg_str_is(token(doc, own.end)->form, ",") ? own.end + 1 : own.end;
    if (own.first > whole.first + 2 && behind < whole.end && drg_speech_relative(token(doc, behind))) whole.end = own.first; // ", according to X, which ..."
    drg_range content = drg_speech_trim(doc, without(whole, own));
    if (content.first <= noun || drg_speech_relative(token(doc, content.first)) == 0) return content;
    // "..., according to X, who will go there": what X is is not what X said; the words before, back to a dash or a stop
    uint32_t first = own.first;
    while (first > sent.first && !drg_str_is(token(doc, first - 1)->form, ";") && !drg_str_is(token(doc, first - 1)->form, "--")) first--;
    return drg_speech_trim(doc, (drg_range){first, own.first});
}

drg_range drg_speech_content_clause(const drg_doc *doc, uint32_t noun)
{
    uint32_t clause = token(doc, noun)->head;
    for (int step = 0; step < CLIMB && clause != DRG_NONE && !finite_clause(doc, clause); step++) clause = token(doc, clause)->head;
    return clause == DRG_NONE ? (drg_range){0, 0} : drg_speech_trim(doc, drg_tree_yield(doc, clause));
}

uint32_t drg_speech_topics(const drg_doc *doc, const drg_lexicon *lexicon, drg_range content, drg_topic *topics, uint32_t cap)
{
    uint32_t n = 0, last_end = content.first;
    for (uint32_t t = content.first; t < content.end && n < cap; t++) {
        const drg_token *k = token(doc, t);
        if (t < last_end || (k->upos != DRG_UPOS_NOUN && k->upos != DRG_UPOS_PROPN)) continue;
        drg_rel rel = drg_rel_base((drg_rel)k->rel);
        if (rel != DRG_REL_OBJ && rel != DRG_REL_OBL && rel != DRG_REL_NSUBJ && rel != DRG_REL_ROOT && rel != DRG_REL_NMOD && rel != DRG_REL_CONJ)
            continue;
        if (drg_lexicon_lists(lexicon, DRG_CLS_NO_TOPIC_N, k->lemma) || (doc->date_of && doc->date_of[t] != DRG_NONE)) continue;
        // A person or a country as subject is whom it is about, not what.
        if (doc->mention_of && doc->mention_of[t] != DRG_NONE && rel == DRG_REL_NSUBJ) continue;
        uint32_t first = t, end = t + 1;
        for (uint32_t c = k->child_first; c < k->child_end; c++) {
            uint32_t child = doc->children[c];
            drg_rel r = drg_rel_base((drg_rel)token(doc, child)->rel);
            if (child < t && (r == DRG_REL_AMOD || r == DRG_REL_COMPOUND || r == DRG_REL_NMOD) && child >= content.first) {
                uint32_t low = drg_tree_yield(doc, child).first;
                if (low < first && t - low <= 5 && low >= content.first) first = low;
            } else if (child > t && r == DRG_REL_NMOD && end == t + 1) {
                uint32_t word = drg_tree_child(doc, child, DRG_REL_CASE);
                drg_range own = drg_tree_yield(doc, child);
                if (word != DRG_NONE && drg_str_is(token(doc, word)->lemma, "of") && own.end - t <= 6 && own.end <= content.end)
                    end = own.end;
            } else if (child == t + 1 && r == DRG_REL_FLAT) {
                end = child + 1;
            }
        }
        while (first < t && (token(doc, first)->upos == DRG_UPOS_DET || token(doc, first)->upos == DRG_UPOS_PUNCT)) first++;
        topics[n++].span = drg_doc_range_span(doc, (drg_range){first, end});
        last_end = end;
    }
    return n;
}
