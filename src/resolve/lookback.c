// SPDX-License-Identifier: MIT
//
// lookback -- the candidates that an anaphor may mean, scored by recency and grammatical role; see chains.h.
//
// Method   after Lappin and Leass 1994: subjects before objects before the rest, halved with each sentence back
// Cost     CAST_LOOK_BACK drafts, MOST_CANDIDATES actors

#include "resolve/chains.h"

#define MOST_CANDIDATES 24

typedef struct candidate {
    uint32_t actor;
    int score;
} candidate;

uint32_t drg_chain_sent(const drg_cast *cast, uint32_t tok)
{
    return cast->doc->tokens[tok].sent;
}

uint32_t drg_chain_actor_at(const drg_cast *cast, uint32_t tok)
{
    if (tok == DRG_NONE) return DRG_NONE;
    uint32_t draft = cast->draft_at[tok];
    if (draft == DRG_NONE && cast->names.at[tok] != DRG_NONE) draft = cast->draft_at[cast->names.all[cast->names.at[tok]].head];
    // "the President's Assistant for Security Affairs Henry Kissinger" read with Assistant for the head: the name that these words stand before
    for (uint32_t t = tok + 1; draft == DRG_NONE && cast->folded[tok] && t < cast->doc->n_tokens && t < tok + 10 && cast->folded[t - 1]; t++) {
        uint32_t name = cast->names.at[t] == DRG_NONE ? DRG_NONE : cast->draft_at[cast->names.all[cast->names.at[t]].head];
        if (name != DRG_NONE && cast->names.all[cast->names.at[t]].sense == DRG_SENSE_PERSON && cast->drafts[name].toks.first <= tok) draft = name;
    }
    return draft == DRG_NONE ? DRG_NONE : cast->drafts[draft].actor;
}

uint32_t drg_chain_draft_of(const drg_cast *cast, uint32_t tok)
{
    if (tok == DRG_NONE) return DRG_NONE;
    if (cast->draft_at[tok] != DRG_NONE) return cast->draft_at[tok];
    return cast->names.at[tok] == DRG_NONE ? DRG_NONE : cast->draft_at[cast->names.all[cast->names.at[tok]].head];
}

// ---- candidates -----------------------------------------------------------------------------------------------------------

static int kind_fits(const drg_cast *cast, uint32_t actor, const drg_wanted *w)
{
    const drg_actor *a = &cast->doc->actors[actor];
    switch (a->type) {
    case DRG_ACTOR_PERSON: return w->persons && (!a->plural || w->plurals);
    case DRG_ACTOR_ORG: case DRG_ACTOR_MEDIA: return w->bodies;
    case DRG_ACTOR_COUNTRY: return w->countries;
    case DRG_ACTOR_GROUP: case DRG_ACTOR_PEOPLE: return w->plurals;
    default: return 0;
    }
}

int drg_chain_fits(const drg_cast *cast, uint32_t actor, const drg_wanted *w)
{
    const drg_actor *a = &cast->doc->actors[actor];
    if (actor == w->not_actor || !kind_fits(cast, actor, w)) return 0;
    if (w->gender && a->gender && a->gender != w->gender && a->type == DRG_ACTOR_PERSON) return 0;
    if (w->country != DRG_NONE && cast->more[actor].country != w->country) return 0;
    return !w->desc || drg_cast_holds(cast, actor, w->desc, w->country);
}

// "Putin told him": subject and object of one verb are two people.
int drg_chain_apart(const drg_cast *cast, uint32_t anaphor, uint32_t antecedent)
{
    const drg_token *a = &cast->doc->tokens[anaphor], *b = &cast->doc->tokens[antecedent];
    if (a->head == DRG_NONE || a->head != b->head) return 0;
    drg_rel ra = drg_rel_base((drg_rel)a->rel), rb = drg_rel_base((drg_rel)b->rel);
    int core_a = ra == DRG_REL_NSUBJ || ra == DRG_REL_OBJ || ra == DRG_REL_IOBJ || ra == DRG_REL_OBL;
    return core_a && (rb == DRG_REL_NSUBJ || rb == DRG_REL_OBJ || rb == DRG_REL_IOBJ || rb == DRG_REL_OBL);
}

// "Carter went to his cabin and told him": the subject that a verb shares with the one before it is not its object.
static uint32_t shared_subject(const drg_cast *cast, uint32_t anaphor)
{
    const drg_doc *doc = cast->doc;
    drg_rel rel = drg_rel_base((drg_rel)doc->tokens[anaphor].rel);
    uint32_t verb = doc->tokens[anaphor].head;
    if (rel != DRG_REL_OBJ && rel != DRG_REL_IOBJ && rel != DRG_REL_OBL) return DRG_NONE;
    for (int steps = 0; steps < 4 && verb != DRG_NONE; steps++) {
        uint32_t subject = drg_tree_child(doc, verb, DRG_REL_NSUBJ);
        if (subject != DRG_NONE) return steps ? drg_chain_actor_at(cast, subject) : DRG_NONE;
        drg_rel up = drg_rel_base((drg_rel)doc->tokens[verb].rel);
        if (up != DRG_REL_CONJ) return DRG_NONE;
        verb = doc->tokens[verb].head;
    }
    return DRG_NONE;
}

// Actors named as other arguments of the anaphor's verb: "The President spoke to President Macron" is about two people.
uint32_t drg_chain_beside(const drg_cast *cast, uint32_t anaphor, uint32_t *actors, uint32_t cap)
{
    uint32_t n = 0;
    const drg_token *a = &cast->doc->tokens[anaphor];
    drg_rel ra = drg_rel_base((drg_rel)a->rel);
    if (a->head == DRG_NONE || (ra != DRG_REL_NSUBJ && ra != DRG_REL_OBJ && ra != DRG_REL_IOBJ && ra != DRG_REL_OBL)) return 0;
    const drg_token *verb = &cast->doc->tokens[a->head];
    for (uint32_t c = verb->child_first, seen = 0; c < verb->child_end && seen < 16 && n < cap; c++, seen++) {
        uint32_t k = cast->doc->children[c];
        if (k == anaphor || !drg_chain_apart(cast, anaphor, k) || cast->draft_at[k] == DRG_NONE) continue;
        const drg_draft *d = &cast->drafts[cast->draft_at[k]];
        if (d->naming != DRG_NONE && d->actor != DRG_NONE) actors[n++] = d->actor;
    }
    return n;
}

static int is_other(const uint32_t *others, uint32_t n, uint32_t actor)
{
    for (uint32_t i = 0; i < n; i++)
        if (others[i] == actor) return 1;
    return 0;
}

// "Kurti complained ..., but he called": the subject of the clause that the pronoun's own is joined to, or DRG_NONE.
static uint32_t parallel_subject(const drg_cast *cast, uint32_t anaphor)
{
    const drg_doc *doc = cast->doc;
    uint32_t verb = doc->tokens[anaphor].head;
    if (drg_rel_base((drg_rel)doc->tokens[anaphor].rel) != DRG_REL_NSUBJ || verb == DRG_NONE || doc->tokens[verb].rel != DRG_REL_CONJ) return DRG_NONE;
    uint32_t up = doc->tokens[verb].head, subject = up == DRG_NONE ? DRG_NONE : drg_tree_child(doc, up, DRG_REL_NSUBJ);
    return subject == anaphor ? DRG_NONE : subject;
}

static void add_score(candidate *list, uint32_t *n, uint32_t actor, int score)
{
    for (uint32_t i = 0; i < *n; i++)
        if (list[i].actor == actor) {
            list[i].score += score / 2; // further mentions strengthen, the nearest one decides
            return;
        }
    if (*n < MOST_CANDIDATES) list[(*n)++] = (candidate){actor, score};
}

// The best fitting actor before draft `index`, or DRG_NONE. *near: sentences back to its nearest mention.
uint32_t drg_chain_look_back(const drg_cast *cast, uint32_t index, const drg_wanted *w, uint32_t speaker)
{
    candidate list[MOST_CANDIDATES];
    uint32_t n = 0;
    const drg_draft *self = &cast->drafts[index];
    uint32_t apart[6], n_apart = drg_chain_beside(cast, self->head, apart, 6);
    uint32_t here = drg_chain_sent(cast, self->head), shared = self->desc ? DRG_NONE : shared_subject(cast, self->head);
    uint32_t parallel = self->desc ? DRG_NONE : parallel_subject(cast, self->head);
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < CAST_LOOK_BACK; seen++) {
        const drg_draft *d = &cast->drafts[i];
        if (drg_cast_other_item(cast, self->head, d->head)) break;
        if (d->actor != DRG_NONE && d->actor == shared) continue;
        uint32_t back = here - drg_chain_sent(cast, d->head);
        if (back > w->sents) break;
        if (d->actor == DRG_NONE || d->kind == DRG_MENTION_DEMONYM || !drg_chain_fits(cast, d->actor, w)) continue;
        if (d->toks.first <= self->head && self->head < d->toks.end && d->naming == DRG_NONE) continue; // "the man who said he": not inside itself
        if (drg_chain_apart(cast, self->head, d->head) || is_other(apart, n_apart, d->actor)) continue;
        int score = (100 + d->weight) * 16 >> (back < 8 ? back : 8);
        if (parallel != DRG_NONE && d->head == parallel) score *= 2;
        if (d->as_place) score /= 2;
        if (d->actor == speaker) continue; // inside a quotation "he" is hardly ever who speaks
        if (w->gender && cast->doc->actors[d->actor].gender == DRG_GENDER_UNKNOWN) score = score * 2 / 3;
        if (w->near_country != DRG_NONE && cast->more[d->actor].country == w->near_country) score *= 4;
        add_score(list, &n, d->actor, score);
    }
    uint32_t best = DRG_NONE;
    int score = 0;
    for (uint32_t i = 0; i < n; i++)
        if (list[i].score > score) {
            best = list[i].actor;
            score = list[i].score;
        }
    return best;
}

// The latest actor of the whole document that fits, for descriptions that reach far back.
uint32_t drg_chain_look_all(const drg_cast *cast, const drg_wanted *w)
{
    uint32_t n = cast->doc->n_actors, best = DRG_NONE, ahead = DRG_NONE;
    for (uint32_t i = n, seen = 0; i-- > 0 && seen < CAST_PERSONS; seen++) {
        if (!drg_chain_fits(cast, i, w)) continue;
        if (cast->more[i].last == DRG_NONE) ahead = i; // named further on
        else if (best == DRG_NONE || cast->more[i].last > cast->more[best].last) best = i;
    }
    return best != DRG_NONE ? best : ahead;
}
