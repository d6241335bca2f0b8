// SPDX-License-Identifier: MIT
//
// speakers -- who says it: the subject of a reporting verb and the actors behind it; see statements_parts.h.

#include "code/statements_parts.h"

#define CLIMB 8 // how far a subject is looked for: conjunctions and control seldom nest deeper

static const drg_token *token(const drg_doc *doc, uint32_t t) { return &doc->tokens[t]; }

int drg_speech_relative(const drg_token *t)
{
    static const char *const words[] = {"who", "which", "that", "whom", NULL};
    return t->upos == DRG_UPOS_PRON && drg_str_one_of(t->lemma, words);
}

// "army spokesman Nabil Abdallah told" parsed with two subjects: the one that somebody is known by.
static uint32_t named_subject(const drg_doc *doc, uint32_t verb)
{
    uint32_t first = drg_tree_child_exact(doc, verb, DRG_REL_NSUBJ);
    const drg_token *v = token(doc, verb);
    if (first == DRG_NONE || !doc->mention_of || doc->mention_of[first] != DRG_NONE || first > verb) return first;
    for (uint32_t c = v->child_first; c < v->child_end; c++) {
        uint32_t child = doc->children[c];
        if (child > first && child < verb && child <= first + 8 && token(doc, child)->rel == DRG_REL_NSUBJ && doc->mention_of[child] != DRG_NONE) return child;
    }
    return first;
}

// "The approach is right, assured Brian Nichols, who ...": the name behind a verb that follows a comma, read as its object.
uint32_t drg_speech_inverted(const drg_doc *doc, uint32_t verb)
{
    const drg_token *v = token(doc, verb);
    if (drg_rel_base((drg_rel)v->rel) != DRG_REL_PARATAXIS || v->head == DRG_NONE || v->head > verb || verb == 0) return DRG_NONE;
    if (token(doc, verb - 1)->upos != DRG_UPOS_PUNCT || drg_str_is(token(doc, verb - 1)->form, ";")) return DRG_NONE;
    uint32_t object = drg_tree_child_exact(doc, verb, DRG_REL_IOBJ);
    if (object == DRG_NONE) object = drg_tree_child_exact(doc, verb, DRG_REL_OBJ);
    if (object == DRG_NONE || object < verb || drg_tree_yield(doc, object).first != verb + 1) return DRG_NONE;
    return token(doc, object)->upos == DRG_UPOS_PROPN ? object : DRG_NONE;
}

// "with some local press claiming ...": the noun between "with" and the participle.
static uint32_t subject_with(const drg_doc *doc, uint32_t verb)
{
    const drg_token *v = token(doc, verb);
    uint32_t first = doc->sents[v->sent].toks.first, noun = DRG_NONE;
    if (!drg_str_is(v->xpos, "VBG")) return DRG_NONE;
    for (uint32_t t = verb; t > first && verb - t < 10; t--) {
        const drg_token *k = token(doc, t - 1);
        if (drg_str_is(k->lemma, "with")) return noun;
        if (k->upos == DRG_UPOS_NOUN || k->upos == DRG_UPOS_PROPN || k->upos == DRG_UPOS_PRON) {
            // the last noun that none of the words behind it governs is the head of the phrase
            if (noun == DRG_NONE || k->head == DRG_NONE || k->head >= verb || k->head < t - 1) noun = t - 1;
        } else if (k->upos == DRG_UPOS_VERB || k->upos == DRG_UPOS_AUX || k->upos == DRG_UPOS_PUNCT || k->upos == DRG_UPOS_CCONJ || k->upos == DRG_UPOS_SCONJ) {
            return DRG_NONE;
        }
    }
    return DRG_NONE;
}

// "On Thursday officials reported": the noun right before the verb, read as what "on" governs, with the day in front of it.
static uint32_t behind_date(const drg_doc *doc, uint32_t verb)
{
    uint32_t noun = verb - 1;
    const drg_token *v = token(doc, verb);
    int finite = drg_str_is(v->xpos, "VBD") || drg_str_is(v->xpos, "VBZ") || drg_str_is(v->xpos, "VBP");
    if (!finite || verb < 2 || !doc->date_of || !doc->mention_of || token(doc, noun)->sent != v->sent || token(doc, noun)->head != verb) return DRG_NONE;
    if (drg_rel_base((drg_rel)token(doc, noun)->rel) != DRG_REL_OBL || doc->date_of[noun] != DRG_NONE || doc->mention_of[noun] == DRG_NONE) return DRG_NONE;
    for (uint32_t t = noun; t-- > doc->sents[v->sent].toks.first && noun - t < 5;)
        if (doc->date_of[t] != DRG_NONE) return noun;
    return DRG_NONE;
}

// The verb of saying whose reported clause a verb is read into: "concedes that X has won, saying that ...", "tells reporters that X meant to
// kill and says she saw ..." -- the participle behind a comma, and the finite verb in the tense of the first one, are the teller's.
uint32_t drg_speech_teller(const drg_doc *doc, uint32_t verb)
{
    const drg_token *v = token(doc, verb);
    drg_rel rel = drg_rel_base((drg_rel)v->rel);
    if (v->head == DRG_NONE || drg_tree_child(doc, verb, DRG_REL_NSUBJ) != DRG_NONE || drg_tree_child(doc, verb, DRG_REL_MARK) != DRG_NONE) return DRG_NONE;
    int hangs = rel == DRG_REL_ADVCL || rel == DRG_REL_ACL || rel == DRG_REL_CONJ || rel == DRG_REL_CSUBJ;
    int participle = drg_str_is(v->xpos, "VBG") && hangs;
    int finite = rel == DRG_REL_CONJ && (drg_str_is(v->xpos, "VBZ") || drg_str_is(v->xpos, "VBD") || drg_str_is(v->xpos, "VBP"));
    if (!participle && !finite) return DRG_NONE;
    uint32_t first = drg_tree_yield(doc, verb).first;
    if (participle && (first == 0 || (!drg_str_is(token(doc, first)->form, ",") && !drg_str_is(token(doc, first - 1)->form, ",")))) return DRG_NONE;
    for (uint32_t step = 0, at = v->head; step < CLIMB && at != DRG_NONE; step++, at = token(doc, at)->head) {
        const drg_token *up = token(doc, at);
        if (up->upos != DRG_UPOS_VERB && up->upos != DRG_UPOS_AUX) continue;
        int told = step > 0 && at < verb && drg_tree_child(doc, at, DRG_REL_NSUBJ) != DRG_NONE;
        if (finite && drg_str_eq(up->xpos, v->xpos)) return told ? at : DRG_NONE;
        uint32_t clause = participle ? drg_tree_child(doc, at, DRG_REL_CCOMP) : DRG_NONE;
        if (clause != DRG_NONE && clause > at && drg_tree_under(doc, verb, clause)) return told ? at : DRG_NONE;
    }
    return DRG_NONE;
}

uint32_t drg_speech_subject(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb)
{
    uint32_t teller = drg_speech_teller(doc, verb);
    if (teller != DRG_NONE) verb = teller;
    // "is arrested and accused of": by nobody who is named
    const drg_token *first_verb = token(doc, verb);
    if (first_verb->rel == DRG_REL_CONJ && drg_str_is(first_verb->xpos, "VBN") && first_verb->head != DRG_NONE && drg_tree_child_exact(doc, verb, DRG_REL_OBL_AGENT) == DRG_NONE &&
        drg_tree_child_exact(doc, first_verb->head, DRG_REL_NSUBJ_PASS) != DRG_NONE && drg_tree_child(doc, verb, DRG_REL_NSUBJ) == DRG_NONE) return DRG_NONE;
    for (int step = 0; step < CLIMB && verb != DRG_NONE; step++) {
        const drg_token *v = token(doc, verb);
        uint32_t subject = named_subject(doc, verb);
        if (subject == DRG_NONE) subject = drg_tree_child_exact(doc, verb, DRG_REL_NSUBJ_OUTER);
        if (subject == DRG_NONE && step == 0) subject = drg_speech_inverted(doc, verb);
        if (subject != DRG_NONE) {
            // "Peskov, who said that ...": the subject is what the clause hangs on.
            if (drg_speech_relative(token(doc, subject)) && v->rel == DRG_REL_ACL_RELCL && v->head != DRG_NONE) return v->head;
            return subject;
        }
        uint32_t with = step == 0 ? subject_with(doc, verb) : DRG_NONE;
        if (with == DRG_NONE && step == 0) with = behind_date(doc, verb);
        if (with != DRG_NONE) return with;
        uint32_t agent = drg_tree_child_exact(doc, verb, DRG_REL_OBL_AGENT);
        if (agent != DRG_NONE) return agent;
        uint32_t passive = drg_tree_child_exact(doc, verb, DRG_REL_NSUBJ_PASS);
        if (passive != DRG_NONE) {
            // "Lavrov was quoted as saying": the one quoted speaks. "The move was condemned": nobody is named.
            if (drg_lexicon_lists(lexicon, DRG_CLS_QUOTING_V, v->lemma) || step > 0)
                return drg_speech_relative(token(doc, passive)) && v->head != DRG_NONE ? v->head : passive;
            return DRG_NONE;
        }
        drg_rel rel = drg_rel_base((drg_rel)v->rel);
        if (v->rel == DRG_REL_ACL) {
            // "a statement saying that": the noun. "sanctions on X, accusing him of": behind a comma the clause's own subject.
            uint32_t first = drg_tree_yield(doc, verb).first;
            if (first == 0 || !drg_str_is(token(doc, first - 1)->form, ",")) return v->head;
            uint32_t up = v->head;
            for (int climb = 0; climb < CLIMB && up != DRG_NONE && token(doc, up)->upos != DRG_UPOS_VERB; climb++) up = token(doc, up)->head;
            if (up == DRG_NONE || token(doc, up)->upos != DRG_UPOS_VERB) return v->head;
            verb = up;
            continue;
        }
        if (rel != DRG_REL_CONJ && rel != DRG_REL_XCOMP && rel != DRG_REL_ADVCL && rel != DRG_REL_PARATAXIS) return DRG_NONE;
        // "moved Johnson to say": the one who was moved
        if (rel == DRG_REL_XCOMP && v->head != DRG_NONE && drg_lexicon_lists(lexicon, DRG_CLS_CAUSING_V, token(doc, v->head)->lemma)) {
            uint32_t moved = drg_tree_child_exact(doc, v->head, DRG_REL_OBJ);
            if (moved != DRG_NONE && moved < verb && doc->mention_of && doc->mention_of[moved] != DRG_NONE) return moved;
        }
        verb = v->head;
    }
    return DRG_NONE;
}

static int can_speak(const drg_actor *actor)
{
    return actor->type == DRG_ACTOR_PERSON || actor->type == DRG_ACTOR_GROUP || actor->type == DRG_ACTOR_ORG ||
           actor->type == DRG_ACTOR_COUNTRY || actor->type == DRG_ACTOR_MEDIA || actor->type == DRG_ACTOR_PEOPLE;
}

static void add_speaker(drg_speakers *speakers, uint32_t actor, uint32_t mention)
{
    for (uint32_t i = 0; i < speakers->n; i++)
        if (speakers->parts[i].actor == actor) return;
    if (speakers->n == DRG_SPEAKERS_MAX) return;
    speakers->parts[speakers->n++] = (drg_part){actor, mention, 0};
}

static int add_mention(drg_speakers *speakers, const drg_doc *doc, uint32_t m)
{
    if (m == DRG_NONE || doc->mentions[m].actor == DRG_NONE) return 0;
    const drg_mention *mention = &doc->mentions[m];
    if (mention->as_place) return 0;
    const drg_actor *actor = &doc->actors[mention->actor];
    if (!can_speak(actor)) return 0;
    if (mention->kind == DRG_MENTION_PRONOUN) speakers->pronoun = 1;
    if (actor->type == DRG_ACTOR_GROUP && actor->n_members > 0 && actor->n_members <= DRG_SPEAKERS_MAX) {
        for (uint32_t i = 0; i < actor->n_members; i++) add_speaker(speakers, actor->members[i], m);
    } else {
        add_speaker(speakers, mention->actor, m);
    }
    return 1;
}

static int is_person(const drg_doc *doc, uint32_t m)
{
    return m != DRG_NONE && doc->mentions[m].actor != DRG_NONE && doc->actors[doc->mentions[m].actor].type == DRG_ACTOR_PERSON;
}

// The name behind the noun that describes its bearer: "University coach Brad Tronc", where the noun itself is nobody's mention.
static int add_named(drg_speakers *speakers, const drg_doc *doc, uint32_t noun)
{
    const drg_token *t = token(doc, noun);
    for (uint32_t c = t->child_first; c < t->child_end; c++) {
        uint32_t child = doc->children[c];
        drg_rel rel = drg_rel_base((drg_rel)token(doc, child)->rel);
        if (child == noun + 1 && (rel == DRG_REL_APPOS || rel == DRG_REL_FLAT) && is_person(doc, doc->mention_of[child]))
            return add_mention(speakers, doc, doc->mention_of[child]);
    }
    uint32_t next = noun + 1 < doc->n_tokens && token(doc, noun + 1)->sent == t->sent ? doc->mention_of[noun + 1] : DRG_NONE;
    if (next == DRG_NONE || !is_person(doc, next) || token(doc, noun + 1)->upos != DRG_UPOS_PROPN) return 0;
    // read apart from its noun: "According to Fatah official Azzam al-Ahmad"
    return t->upos == DRG_UPOS_NOUN && doc->mentions[next].toks.first <= noun ? add_mention(speakers, doc, next) : 0;
}

// The issuer of a text: "a statement from the White House", "the ministry's report", "a spokesman for the alliance".
static void add_issuer(drg_speakers *speakers, const drg_doc *doc, uint32_t noun)
{
    const drg_token *t = token(doc, noun);
    for (uint32_t c = t->child_first; c < t->child_end; c++) {
        uint32_t child = doc->children[c];
        drg_rel rel = (drg_rel)token(doc, child)->rel;
        drg_rel base = drg_rel_base(rel);
        if (base != DRG_REL_NMOD && base != DRG_REL_COMPOUND && base != DRG_REL_AMOD && base != DRG_REL_APPOS) continue;
        if (base == DRG_REL_NMOD && rel == DRG_REL_NMOD) {
            uint32_t word = drg_tree_child(doc, child, DRG_REL_CASE);
            static const char *const issuing[] = {"of", "from", "by", "for", "at", NULL};
            if (word != DRG_NONE && !drg_str_one_of(token(doc, word)->lemma, issuing)) continue;
            uint32_t first = drg_tree_yield(doc, child).first; // "According to reports, of the 40 passengers, 22 were ..."
            if (first > 0 && (drg_str_is(token(doc, first)->form, ",") || drg_str_is(token(doc, first - 1)->form, ","))) continue;
        }
        if (add_mention(speakers, doc, doc->mention_of[child])) {
            speakers->by_noun = 1;
            return;
        }
    }
}

// The name whose phrase a token stands in front of: "Alberta" of "Alberta Premier designate Ed Stelmach", read as the subject.
static uint32_t name_around(const drg_doc *doc, uint32_t tok)
{
    uint32_t low = 0, high = doc->n_mentions; // in the order of their first words
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (doc->mentions[mid].toks.first <= tok) low = mid + 1;
        else high = mid;
    }
    for (uint32_t step = 0; low-- > 0 && step < 6; step++) {
        const drg_mention *m = &doc->mentions[low];
        if (m->toks.first <= tok && tok < m->toks.end && tok < m->head && m->kind == DRG_MENTION_NAME && is_person(doc, low)) return low;
    }
    return DRG_NONE;
}

void drg_speech_speakers(drg_speakers *speakers, const drg_doc *doc, const drg_lexicon *lexicon, uint32_t subject)
{
    memset(speakers, 0, sizeof *speakers);
    if (subject == DRG_NONE || !doc->mention_of) return;
    if (!add_mention(speakers, doc, doc->mention_of[subject])) add_mention(speakers, doc, name_around(doc, subject));
    if (speakers->n == 0 && !add_named(speakers, doc, subject)) add_issuer(speakers, doc, subject);
    const drg_token *noun = token(doc, subject);
    if (speakers->n == 0 && noun->rel == DRG_REL_OBJ && noun->head != DRG_NONE) {
        // "The leaders signed a declaration stating that ...": whoever made the paper
        uint32_t maker = drg_speech_subject(doc, lexicon, noun->head);
        if (maker != DRG_NONE && add_mention(speakers, doc, doc->mention_of[maker])) speakers->by_noun = 1;
    }
    // "Putin and Macron said": the others of the conjunction, unless the mention was a group that holds them.
    const drg_token *t = token(doc, subject);
    for (uint32_t c = t->child_first; c < t->child_end && speakers->n; c++) {
        uint32_t child = doc->children[c];
        if (token(doc, child)->rel == DRG_REL_CONJ) add_mention(speakers, doc, doc->mention_of[child]);
    }
}

