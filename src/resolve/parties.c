// SPDX-License-Identifier: MIT
//
// parties -- several actors taken together: "the two leaders", "both sides", "they"; see chains.h.
//
// Method   sets that the text itself makes (a group named before, "A and B", "A met B") are weighed by how near they stand;
//          where there is none, the actors most spoken of lately, one of each country
// Rule     who stands beside the words as another argument of their verb is none of them: "Clinton drew the two men together"

#include "resolve/chains.h"

#include "base/utf8.h"

#define MOST_PARTIES 6
#define MOST_SALIENT 16
#define SIDE_SENTS 12     // sentences that "the two sides" looks back over
#define PARTNER_DEPTH 3   // clauses that share a subject: "stepped over the slab to shake hands with X"

typedef struct parties_query {
    drg_wanted w;             // what each of them must be
    uint32_t want;            // how many
    int any_number;           // the words do not count: "the ministers"
    int countries;            // they are countries, persons count for theirs
    int same_land;            // they may be of one country
    drg_str lemma;            // of the noun: "the three ministers" finds "the foreign ministers of A, B and C"
    uint32_t beside[MOST_PARTIES], n_beside; // actors that stand beside the words
} parties_query;

typedef struct parties {
    uint32_t members[MOST_PARTIES], n;
    int score;
} parties;

// ---- sets that the text makes -------------------------------------------------------------------------------------------------

// Whether two actors can be named together: people with people, states and bodies with one another.
static int alike(const drg_cast *cast, uint32_t a, uint32_t b)
{
    drg_actor_type x = cast->doc->actors[a].type, y = cast->doc->actors[b].type;
    if (a == b) return 0;
    if (x == DRG_ACTOR_PERSON || y == DRG_ACTOR_PERSON) return x == y;
    return x != DRG_ACTOR_PLACE && y != DRG_ACTOR_PLACE && x != DRG_ACTOR_GROUP && y != DRG_ACTOR_GROUP;
}

static uint32_t actor_of(const drg_cast *cast, uint32_t tok)
{
    uint32_t draft = drg_chain_draft_of(cast, tok);
    if (draft == DRG_NONE || cast->drafts[draft].as_place) return DRG_NONE;
    return cast->drafts[draft].actor;
}

// "A, B and C": the actors of a coordination, by the tree.
static uint32_t coordinated(const drg_cast *cast, const drg_draft *d, uint32_t *members)
{
    const drg_doc *doc = cast->doc;
    uint32_t n = 0;
    members[n++] = d->actor;
    for (uint32_t c = doc->tokens[d->head].child_first, seen = 0; c < doc->tokens[d->head].child_end && n < MOST_PARTIES && seen < 32; c++, seen++) {
        uint32_t k = doc->children[c];
        if (doc->tokens[k].rel != DRG_REL_CONJ) continue;
        uint32_t actor = actor_of(cast, k);
        if (actor != DRG_NONE && alike(cast, actor, d->actor)) members[n++] = actor;
    }
    return n;
}

// "the India-China talks", "Russian-French": two names that a hyphen joins.
static uint32_t hyphened(const drg_cast *cast, uint32_t index, uint32_t *members)
{
    const drg_draft *d = &cast->drafts[index];
    const drg_doc *doc = cast->doc;
    uint32_t dash = d->naming == DRG_NONE ? doc->n_tokens : cast->names.all[d->naming].toks.end;
    if (dash + 1 >= doc->n_tokens || doc->tokens[dash].upos != DRG_UPOS_PUNCT || doc->tokens[dash - 1].space_after || doc->tokens[dash].space_after) return 0;
    uint32_t other = actor_of(cast, dash + 1);
    if (other == DRG_NONE || !alike(cast, d->actor, other)) return 0;
    members[0] = d->actor;
    members[1] = other;
    return 2;
}

// Whether a token stands as a partner in what its verb tells: "met X", "talked with X", "wrote to X", "was received by X".
static int is_partner(const drg_cast *cast, uint32_t tok)
{
    static const char *const preps[] = {"with", "by", "to", "from", "alongside"};
    const drg_token *t = &cast->doc->tokens[tok];
    drg_rel rel = drg_rel_base((drg_rel)t->rel);
    if (rel == DRG_REL_OBJ || rel == DRG_REL_IOBJ) return 1;
    if (rel != DRG_REL_OBL && rel != DRG_REL_NMOD) return 0;
    uint32_t prep = drg_names_prep(cast->doc, &cast->names, tok);
    for (size_t i = 0; prep != DRG_NONE && i < sizeof preps / sizeof *preps; i++)
        if (drg_str_is(cast->names.keys[prep], preps[i])) return 1;
    return 0;
}

static int other_side(const drg_cast *cast, uint32_t subject, uint32_t actor)
{
    if (actor == DRG_NONE || !alike(cast, subject, actor)) return 0;
    uint32_t a = cast->more[subject].country, b = cast->more[actor].country;
    return a == DRG_NONE || a != b;
}

// The partner of a subject in the clause of `verb`, or in those below that share the subject.
static uint32_t partner(const drg_cast *cast, uint32_t verb, uint32_t subject)
{
    const drg_doc *doc = cast->doc;
    uint32_t stack[8], depth[8], n = 0;
    stack[n] = verb;
    depth[n++] = 0;
    while (n > 0) {
        uint32_t v = stack[--n], deep = depth[n];
        for (uint32_t c = doc->tokens[v].child_first, seen = 0; c < doc->tokens[v].child_end && seen < 24; c++, seen++) {
            uint32_t k = doc->children[c];
            drg_rel rel = drg_rel_base((drg_rel)doc->tokens[k].rel);
            if (is_partner(cast, k) && other_side(cast, subject, actor_of(cast, k))) return actor_of(cast, k);
            if (rel == DRG_REL_OBJ && deep < PARTNER_DEPTH && n < 8 && actor_of(cast, k) == DRG_NONE) { // "held talks with X"
                stack[n] = k;
                depth[n++] = PARTNER_DEPTH;
            }
            int shares = (rel == DRG_REL_XCOMP || rel == DRG_REL_ADVCL || rel == DRG_REL_CONJ) && doc->tokens[k].upos == DRG_UPOS_VERB &&
                         drg_tree_child(doc, k, DRG_REL_NSUBJ) == DRG_NONE;
            if (shares && deep + 1 < PARTNER_DEPTH && n < 8) {
                stack[n] = k;
                depth[n++] = deep + 1;
            }
        }
    }
    return DRG_NONE;
}

uint32_t drg_chain_set_at(const drg_cast *cast, uint32_t index, uint32_t *members, int *worth)
{
    const drg_draft *d = &cast->drafts[index];
    *worth = 100;
    if (d->actor == DRG_NONE || d->as_place) return 0;
    const drg_actor *a = &cast->doc->actors[d->actor];
    if (a->type == DRG_ACTOR_GROUP) {
        uint32_t n = a->n_members < MOST_PARTIES ? a->n_members : MOST_PARTIES;
        memcpy(members, a->members, n * sizeof *members);
        return n;
    }
    if (a->type == DRG_ACTOR_PLACE) return 0;
    drg_rel rel = drg_rel_base((drg_rel)cast->doc->tokens[d->head].rel);
    uint32_t n = rel == DRG_REL_CONJ ? 0 : coordinated(cast, d, members);
    if (n < 2) n = hyphened(cast, index, members);
    if (n >= 2 || rel != DRG_REL_NSUBJ || cast->doc->tokens[d->head].head == DRG_NONE) return n >= 2 ? n : 0;
    uint32_t other = partner(cast, cast->doc->tokens[d->head].head, d->actor);
    if (other == DRG_NONE) return 0;
    *worth = 85;
    members[0] = d->actor;
    members[1] = other;
    return 2;
}

// ---- weighing them --------------------------------------------------------------------------------------------------------------

// Who can be a side of talks: states, their bodies and those who act for them; not who reports or comments.
static int can_be_side(const drg_cast *cast, uint32_t actor)
{
    const drg_actor *a = &cast->doc->actors[actor];
    const drg_cast_actor *m = &cast->more[actor];
    if (a->type == DRG_ACTOR_COUNTRY) return 1;
    if (a->type == DRG_ACTOR_MEDIA || drg_str_is(a->sectors[0], "EDU") || drg_str_is(a->sectors[0], "JRN")) return 0;
    for (uint32_t i = 0; i < m->n_titles; i++)
        if (drg_str_is(drg_know_title_at(cast->know, m->titles[i])->cls, "spokesperson")) return 0;
    if (a->type == DRG_ACTOR_ORG) return m->org != DRG_NONE || m->country != DRG_NONE || a->sectors[0].n > 0; // "the Coordination" is none
    return a->type != DRG_ACTOR_PERSON || m->person != DRG_NONE || drg_str_is(a->sectors[0], "GOV") || a->country.n > 0;
}

static int is_beside(const parties_query *q, uint32_t actor)
{
    for (uint32_t i = 0; i < q->n_beside; i++)
        if (q->beside[i] == actor) return 1;
    return 0;
}

// The country of a member as an actor; DRG_NONE when it has none.
static uint32_t as_country(drg_cast *cast, uint32_t actor)
{
    if (cast->doc->actors[actor].type == DRG_ACTOR_COUNTRY) return actor;
    return cast->more[actor].country == DRG_NONE ? DRG_NONE : drg_cast_country(cast, cast->more[actor].country);
}

// Whether a set is what is asked for.
static int set_fits(const drg_cast *cast, const parties_query *q, const uint32_t *members, uint32_t n)
{
    drg_wanted any_office = q->w;
    any_office.desc = NULL;
    if (n < 2 || (n != q->want && !q->any_number)) return 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t actor = members[i];
        if (is_beside(q, actor)) return 0;
        if (q->countries) {
            if (cast->more[actor].country == DRG_NONE) return 0;
            for (uint32_t k = 0; k < i; k++)
                if (cast->more[members[k]].country == cast->more[actor].country) return 0;
        } else if (!drg_chain_fits(cast, actor, &any_office) || !can_be_side(cast, actor)) return 0;
    }
    return 1;
}

// How many of a set hold the office that the words say: "the three presidents".
static int office_bonus(const drg_cast *cast, const parties_query *q, const uint32_t *members, uint32_t n)
{
    uint32_t hold = 0;
    for (uint32_t i = 0; i < n && q->w.desc; i++) hold += drg_chain_fits(cast, members[i], &q->w) != 0;
    return !q->w.desc ? 0 : hold == n ? 15 : hold * 2 >= n ? 0 : -45;
}

static int same_noun(const drg_cast *cast, const drg_draft *d, drg_str lemma)
{
    return lemma.n && d->desc && d->naming == DRG_NONE && drg_str_eq(cast->doc->tokens[d->head].lemma, lemma);
}

// ---- who is spoken of most --------------------------------------------------------------------------------------------------------

typedef struct salient {
    uint32_t actor, country, back;
    int camp;
    int score;
} salient;

// A state and those who fight it are two sides of one country.
static int camp_of(const drg_actor *a)
{
    static const char *const against[] = {"REB", "PRM", "OPP", "SEP", "PTY", "UAF"};
    for (size_t i = 0; i < sizeof against / sizeof *against; i++)
        if (drg_str_is(a->sectors[0], against[i])) return 1;
    return 0;
}

static void tell_of(salient *list, uint32_t *n, salient told, int persons)
{
    for (uint32_t i = 0; i < *n; i++) {
        int same = list[i].actor == told.actor || (told.country != DRG_NONE && list[i].country == told.country && list[i].camp == told.camp && !persons);
        if (!same) continue;
        list[i].score += told.score;
        return;
    }
    if (*n < MOST_SALIENT) list[(*n)++] = told;
}

static int by_score(const salient *a, const salient *b)
{
    return a->score > b->score || (a->score == b->score && a->actor < b->actor);
}

// The `want` actors most spoken of before the draft, one of each country.
static parties most_told(const drg_cast *cast, uint32_t index, const parties_query *q)
{
    salient list[MOST_SALIENT];
    uint32_t n = 0, here = drg_chain_sent(cast, cast->drafts[index].head), far = 0;
    parties best = {{0}, 0, 0};
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < CAST_LOOK_BACK; seen++) {
        const drg_draft *d = &cast->drafts[i];
        if (drg_cast_other_item(cast, cast->drafts[index].head, d->head)) break;
        uint32_t back = here - drg_chain_sent(cast, d->head);
        if (back > q->w.sents) break;
        if (d->actor == DRG_NONE || d->as_place || (d->kind == DRG_MENTION_DEMONYM && !q->countries && !q->w.countries)) continue;
        const drg_actor *a = &cast->doc->actors[d->actor];
        int weight = (100 + d->weight) * 8, decay = (int)back;
        while (decay-- > 0) weight = weight * 5 / 8;
        uint32_t n_each = a->type == DRG_ACTOR_GROUP ? a->n_members : 1;
        for (uint32_t k = 0; k < n_each; k++) {
            uint32_t actor = a->type == DRG_ACTOR_GROUP ? a->members[k] : d->actor, country = cast->more[actor].country;
            if (is_beside(q, actor) || !can_be_side(cast, actor)) continue;
            if (q->countries ? country == DRG_NONE : !drg_chain_fits(cast, actor, &q->w)) continue;
            if (country == DRG_NONE && cast->doc->actors[actor].type == DRG_ACTOR_PERSON && !q->w.desc) weight /= 2; // a mediator, mostly
            tell_of(list, &n, (salient){actor, country, back, q->countries ? 0 : camp_of(&cast->doc->actors[actor]), weight}, q->same_land);
        }
    }
    for (uint32_t i = 1; i < n; i++)
        for (uint32_t k = i; k > 0 && by_score(&list[k], &list[k - 1]); k--) {
            salient swap = list[k];
            list[k] = list[k - 1];
            list[k - 1] = swap;
        }
    if (n < q->want) return best;
    for (uint32_t i = 0; i < q->want; i++) {
        best.members[best.n++] = list[i].actor;
        if (list[i].back > far) far = list[i].back;
    }
    best.score = 50 - 6 * (int)far;
    return best;
}

// ---- the best set -------------------------------------------------------------------------------------------------------------------

static uint32_t made_group(drg_cast *cast, const parties_query *q, parties *p)
{
    for (uint32_t i = 0; q->countries && i < p->n; i++)
        if ((p->members[i] = as_country(cast, p->members[i])) == DRG_NONE) return DRG_NONE;
    return drg_cast_group(cast, p->members, p->n);
}

static uint32_t best_parties(drg_cast *cast, uint32_t index, parties_query *q)
{
    const drg_draft *self = &cast->drafts[index];
    uint32_t here = drg_chain_sent(cast, self->head);
    parties best = {{0}, 0, 0};
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < CAST_LOOK_BACK; seen++) {
        const drg_draft *d = &cast->drafts[i];
        if (drg_cast_other_item(cast, cast->drafts[index].head, d->head)) break;
        int back = (int)(here - drg_chain_sent(cast, d->head)), worth;
        if ((uint32_t)back > q->w.sents) break;
        if (d->naming == DRG_NONE && d->toks.first <= self->head && self->head < d->toks.end) continue;
        if (d->kind == DRG_MENTION_DEMONYM && !q->countries && !q->w.countries) continue;
        uint32_t members[MOST_PARTIES], n = drg_chain_set_at(cast, i, members, &worth);
        if (!set_fits(cast, q, members, n)) continue;
        int score = worth - 22 * back + d->weight / 16 + (same_noun(cast, d, q->lemma) ? 60 : 0) + office_bonus(cast, q, members, n);
        if (d->desc && d->naming == DRG_NONE && cast->doc->actors[d->actor].type == DRG_ACTOR_GROUP) score += 30; // taken together before
        if (score <= best.score) continue;
        best.n = n;
        best.score = score;
        memcpy(best.members, members, n * sizeof *members);
    }
    parties told = most_told(cast, index, q);
    if (told.n < 2 && q->w.persons && !q->w.bodies && !q->countries && !q->any_number) {
        q->same_land = 1; // two generals of one country
        told = most_told(cast, index, q);
    }
    if (told.n >= 2 && told.score > best.score) best = told;
    return best.n < 2 ? DRG_NONE : made_group(cast, q, &best);
}

// The other side of the nearest pair that has somebody of this country in it: "Kurti complained that the other side had refused".
static uint32_t other_than(drg_cast *cast, uint32_t index, uint32_t actor)
{
    uint32_t here = drg_chain_sent(cast, cast->drafts[index].head), country = cast->more[actor].country;
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < CAST_LOOK_BACK; seen++) {
        if (drg_cast_other_item(cast, cast->drafts[index].head, cast->drafts[i].head)) break;
        if (here - drg_chain_sent(cast, cast->drafts[i].head) > SIDE_SENTS) break;
        int worth;
        uint32_t members[MOST_PARTIES];
        if (drg_chain_set_at(cast, i, members, &worth) != 2) continue;
        for (uint32_t k = 0; k < 2; k++) {
            uint32_t own = members[k], other = members[1 - k];
            if (own != actor && (country == DRG_NONE || cast->more[own].country != country)) continue;
            if (cast->more[other].country != country && can_be_side(cast, other)) return other;
        }
    }
    return DRG_NONE;
}

// The subject of the clauses around a token: who says it.
static uint32_t subject_around(const drg_cast *cast, uint32_t tok)
{
    const drg_doc *doc = cast->doc;
    for (int steps = 0; steps < 8 && doc->tokens[tok].head != DRG_NONE; steps++) {
        uint32_t up = doc->tokens[tok].head, subject = drg_tree_child(doc, up, DRG_REL_NSUBJ);
        if (subject != DRG_NONE && subject != tok && drg_chain_actor_at(cast, subject) != DRG_NONE) return drg_chain_actor_at(cast, subject);
        tok = up;
    }
    return DRG_NONE;
}

uint32_t drg_chain_sides(drg_cast *cast, uint32_t index, drg_draft *d)
{
    drg_str lemma = cast->doc->tokens[d->head].lemma;
    char room[64];
    const drg_desc *desc = d->desc;
    drg_str key = {room, drg_utf8_key_into(room, sizeof room, lemma)};
    const drg_word *row = drg_word_find(key, DRG_WORD_SIDE);
    drg_str argument = row ? drg_str_from(row->argument) : (drg_str){NULL, 0};
    if (row && !desc->plural && desc->another && desc->definite && drg_str_is(argument, "any")) { // "the other side"
        uint32_t subject = subject_around(cast, d->head);
        return subject == DRG_NONE ? DRG_NONE : other_than(cast, index, subject);
    }
    if (!row && desc->number >= 2 && desc->plural && drg_chain_described_people(desc)) argument = DRG_STR("person"); // "both generals"
    if (!argument.n || !drg_chain_bare(cast->doc, d)) return DRG_NONE;
    if (!desc->plural && !drg_str_is(argument, "pair")) return DRG_NONE;
    parties_query q = {.w = {.country = DRG_NONE, .near_country = DRG_NONE, .not_actor = DRG_NONE, .sents = SIDE_SENTS},
                       .any_number = desc->number == 0, .want = desc->number >= 2 && desc->number <= MOST_PARTIES ? desc->number : 2, .lemma = lemma};
    q.n_beside = drg_chain_beside(cast, d->head, q.beside, MOST_PARTIES);
    if (drg_str_is(argument, "country")) {
        q.countries = 1;
        q.w.countries = q.w.persons = q.w.plurals = 1;
        return best_parties(cast, index, &q);
    }
    q.w.persons = 1;
    if (drg_str_is(argument, "any")) {
        q.w.countries = q.w.bodies = 1;
        return best_parties(cast, index, &q);
    }
    q.w.desc = desc->n_kinds || desc->title != DRG_NONE ? desc : NULL;
    uint32_t group = best_parties(cast, index, &q);
    if (group == DRG_NONE && q.w.desc && desc->number) { // "the two leaders" of states whose offices are not known
        q.w.desc = NULL;
        group = best_parties(cast, index, &q);
    }
    return group;
}
