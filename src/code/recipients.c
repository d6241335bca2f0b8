// SPDX-License-Identifier: MIT
//
// recipients -- finds whom an event befalls beyond the slots of its pattern; see recipients.h.

#include "code/recipients.h"

enum { CHILDREN_MAX = 64, DEPTH_MAX = 3 };

// Where in a phrase sides are looked for, beside "of", "from" and "by".
enum { OWNERS = 1 /* before its head: "the Russian consulate" */, ABOUT = 2 /* "a law on", "a call for" */, WHERE = 4 /* "a camp in" */ };

static uint32_t child_at(const drg_doc *doc, uint32_t tok, uint32_t i)
{
    const drg_token *t = &doc->tokens[tok];
    return i < CHILDREN_MAX && t->child_first + i < t->child_end ? doc->children[t->child_first + i] : DRG_NONE;
}

static drg_rel rel_of(const drg_doc *doc, uint32_t tok) { return drg_rel_base((drg_rel)doc->tokens[tok].rel); }

static int is_date(const drg_doc *doc, uint32_t tok) { return doc->date_of && doc->date_of[tok] != DRG_NONE; }

static int has_case_of(const drg_doc *doc, uint32_t tok, const char *const *words)
{
    for (; *words; words++)
        if (drg_clause_has_case(doc, tok, *words)) return 1;
    return 0;
}

void drg_place_parts(const drg_doc *doc, const drg_toks *heads, drg_parts *out)
{
    for (uint32_t i = 0; i < heads->n; i++) {
        uint32_t mention = drg_clause_mention(doc, heads->tok[i]);
        if (mention == DRG_NONE) continue;
        const drg_actor *place = &doc->actors[doc->mentions[mention].actor];
        if (place->type != DRG_ACTOR_PLACE || !place->country.n) continue;
        uint32_t n = doc->n_actors < 512 ? doc->n_actors : 512;
        for (uint32_t a = 0; a < n; a++)
            if (doc->actors[a].type == DRG_ACTOR_COUNTRY && drg_str_eq(doc->actors[a].country, place->country)) {
                drg_parts_add(doc, out, a, mention);
                break;
            }
    }
}

static int can_be_side(const drg_doc *doc, uint32_t tok)
{
    uint32_t mention = drg_clause_mention(doc, tok);
    return mention != DRG_NONE && drg_actor_can_act(doc, doc->mentions[mention].actor);
}

// Rebels, protesters, gangs: what they do at home befalls their state.
static int rises_against(const drg_actor *a)
{
    static const char *const sectors[] = {"REB", "OPP", "CVL", "CRM", "LAB", "UAF", "RAD", "INS", "SEP", NULL};
    return drg_str_one_of(a->sectors[0], sectors);
}

// Whether somebody is an actor of the event, or the country of one that acts for its state.
static int is_own(const drg_doc *doc, const drg_parts *actors, uint32_t actor)
{
    if (drg_parts_has(actors, actor)) return 1;
    if (doc->actors[actor].type != DRG_ACTOR_COUNTRY) return 0;
    for (uint32_t i = 0; i < actors->n; i++) {
        const drg_actor *a = &doc->actors[actors->part[i].actor];
        if (a->country.n && drg_str_eq(a->country, doc->actors[actor].country) && !rises_against(a)) return 1;
    }
    return 0;
}

// "Macron will tolerate no attack on French interests": the state that one side speaks for.
static int of_state(const drg_doc *doc, const drg_parts *actors, uint32_t actor)
{
    for (uint32_t i = 0; i < actors->n; i++) {
        const drg_actor *a = &doc->actors[actors->part[i].actor];
        if (actors->part[i].actor == actor) return 1;
        if (doc->actors[actor].type == DRG_ACTOR_COUNTRY && a->type == DRG_ACTOR_PERSON && a->country.n && drg_str_eq(a->country, doc->actors[actor].country)) return 1;
    }
    return 0;
}

static void sides_at(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t tok, drg_parts *out)
{
    drg_toks one = {1, {tok}};
    if (can_be_side(doc, tok)) drg_clause_parts(doc, lexicon, &one, out);
    else if (drg_clause_mention(doc, tok) != DRG_NONE) drg_place_parts(doc, &one, out);
}

// Adds the side that a phrase names; the actor's own country only where it stands before the noun ("the Kenyan office").
static void add_sides(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t tok, int before, const drg_parts *actors, drg_parts *out)
{
    drg_parts found = {0};
    if (doc->tokens[tok].upos == DRG_UPOS_PRON || is_date(doc, tok)) return; // "their curfew" is their own
    sides_at(doc, lexicon, tok, &found);
    for (uint32_t k = 0; k < found.n; k++)
        if (!is_own(doc, actors, found.part[k].actor) || (before && !of_state(doc, actors, found.part[k].actor)))
            drg_parts_add(doc, out, found.part[k].actor, found.part[k].mention);
}

// "an appeal filed by lawyers", "the restrictions imposed on the press": who stands in the participle behind a noun.
static void sides_of_participle(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb, const drg_parts *actors, drg_parts *out)
{
    static const char *const words[] = {"by", "on", "against", NULL};
    if (doc->tokens[verb].rel != DRG_REL_ACL || !drg_str_is(doc->tokens[verb].xpos, "VBN")) return;
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE && out->n == 0; i++)
        if (c > verb && rel_of(doc, c) == DRG_REL_OBL && has_case_of(doc, c, words)) add_sides(doc, lexicon, c, 0, actors, out);
}

// Sides named inside a phrase whose head is none: "the Russian consulate", "an army camp in Mali", "the flag of Denmark", "the decision
// of the court to free him", "a bid by the minister".
static void sides_inside(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t head, unsigned take, const drg_parts *actors, drg_parts *out)
{
    static const char *const relations[] = {"of", "from", "by", "belonging", NULL}, *const about[] = {"on", "against", "to", "for", "out", NULL};
    static const char *const where[] = {"in", "at", "along", "near", NULL};
    for (uint32_t step = 0; step < DEPTH_MAX && head != DRG_NONE && out->n == 0; step++) {
        uint32_t deeper = DRG_NONE;
        drg_upos upos = (drg_upos)doc->tokens[head].upos;
        if (upos != DRG_UPOS_NOUN && upos != DRG_UPOS_SYM && upos != DRG_UPOS_NUM) return;
        for (uint32_t i = 0, c; (c = child_at(doc, head, i)) != DRG_NONE; i++) {
            drg_rel r = rel_of(doc, c);
            int before = (take & OWNERS) && ((c < head && (r == DRG_REL_AMOD || r == DRG_REL_COMPOUND)) || doc->tokens[c].rel == DRG_REL_NMOD_POSS);
            int after = r == DRG_REL_NMOD && c > head && (has_case_of(doc, c, relations) || ((take & ABOUT) && has_case_of(doc, c, about)) ||
                                                          ((take & WHERE) && has_case_of(doc, c, where)));
            if (after && has_case_of(doc, c, where) && drg_lexicon_is(lexicon, DRG_CLS_DOCUMENT_N, doc, c)) continue; // "in a statement issued by its agency"
            if (before || (after && out->n == 0)) add_sides(doc, lexicon, c, before, actors, out);
            if (after && deeper == DRG_NONE && !is_date(doc, c)) deeper = c;
        }
        for (uint32_t i = 0, c; out->n == 0 && (c = child_at(doc, head, i)) != DRG_NONE; i++)
            if (c > head && rel_of(doc, c) == DRG_REL_ACL) sides_of_participle(doc, lexicon, c, actors, out);
        head = deeper;
    }
}

// "a suspension of aid to Pakistan": the same, behind the noun only.
static void sides_behind(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t noun, const drg_parts *actors, drg_parts *out)
{
    static const char *const relations[] = {"of", "on", "against", "to", "for", "in", NULL};
    for (uint32_t i = 0, c; out->n == 0 && (c = child_at(doc, noun, i)) != DRG_NONE; i++) {
        if (c < noun || rel_of(doc, c) != DRG_REL_NMOD || !has_case_of(doc, c, relations)) continue;
        add_sides(doc, lexicon, c, 0, actors, out);
        if (out->n == 0) sides_inside(doc, lexicon, c, OWNERS | ABOUT | WHERE, actors, out);
    }
}

// "filed a lawsuit in a Paris court against the prince": against whom, however deep behind the object.
static void sides_against(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t head, const drg_parts *actors, drg_parts *out)
{
    for (uint32_t step = 0; step < DEPTH_MAX && head != DRG_NONE && out->n == 0; step++) {
        uint32_t deeper = DRG_NONE;
        for (uint32_t i = 0, c; out->n == 0 && (c = child_at(doc, head, i)) != DRG_NONE; i++) {
            if (c < head || (rel_of(doc, c) != DRG_REL_NMOD && rel_of(doc, c) != DRG_REL_OBL)) continue;
            if (drg_clause_has_case(doc, c, "against")) add_sides(doc, lexicon, c, 0, actors, out);
            deeper = c;
        }
        head = deeper;
    }
}

static int is_moved(const drg_doc *doc, uint32_t verb)
{
    static const char *const words[] = {"send", "dispatch", "deploy", "bring", "fly", NULL};
    return drg_str_one_of(doc->tokens[verb].lemma, words);
}

// Whom the verb befalls: its object, where that can be a side ("sent experts" befalls nobody), or a side inside it.
static void recipients_in_object(const drg_doc *doc, const drg_lexicon *lexicon, unsigned take, drg_match *match)
{
    static const char *const harm[] = {"REJECT", "ACCUSE", "COERCE", "ASSAULT", "SANCTION", "THREATEN", "REQUEST", NULL};
    drg_toks objects = {0};
    drg_clause_patients(doc, match->trigger, &objects);
    uint32_t object = match->frame.object != DRG_NONE ? match->frame.object : objects.n ? objects.tok[0] : DRG_NONE;
    if (object == DRG_NONE) return;
    if (drg_str_one_of(drg_str_from(lexicon->rules[match->rule].type), harm)) {
        if (!is_moved(doc, match->trigger)) add_sides(doc, lexicon, object, 0, &match->actors, &match->recipients);
        if (match->recipients.n == 0) sides_against(doc, lexicon, object, &match->actors, &match->recipients);
    }
    if (match->recipients.n == 0) sides_inside(doc, lexicon, object, take, &match->actors, &match->recipients);
}

// Promises are left out: what they speak of is mostly their own. So are the owners of support ("reiterated the UN's commitment to") and what
// a protest is about.
void drg_recipients_inside(const drg_doc *doc, const drg_lexicon *lexicon, const drg_line *line, drg_match *match)
{
    static const char *const without[] = {"CONSULT", "AGREE", "COOPERATE", NULL};
    const char *type = lexicon->rules[line->rule].type;
    unsigned take = OWNERS | ABOUT | WHERE;
    int takes = 0;
    if (type && strcmp(type, "PROTEST") == 0) take = OWNERS | WHERE;
    if (type && strcmp(type, "SUPPORT") == 0) take = ABOUT | WHERE;
    if (match->recipients.n || drg_str_one_of(drg_str_from(type), without)) return;
    for (uint32_t i = 0; i < line->n_roles; i++) {
        const drg_role *role = &line->roles[i];
        if (role->kind != DRG_ROLE_RECIPIENT) continue;
        takes = 1;
        for (uint32_t k = 0; k < role->n_slots && match->recipients.n == 0; k++) {
            drg_toks toks = {0};
            drg_frame_slot(doc, lexicon, &match->frame, &role->slots[k], &toks);
            for (uint32_t t = 0; t < toks.n && match->recipients.n == 0; t++)
                sides_inside(doc, lexicon, toks.tok[t], take | OWNERS, &match->actors, &match->recipients);
        }
    }
    if (!takes || match->recipients.n) return;
    if (!match->frame.noun) recipients_in_object(doc, lexicon, take, match);
    else sides_behind(doc, lexicon, match->trigger, &match->actors, &match->recipients);
}

// Nobody is both sides of one event.
static void drop_actors(drg_match *match)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < match->recipients.n; i++)
        if (!drg_parts_has(&match->actors, match->recipients.part[i].actor)) match->recipients.part[n++] = match->recipients.part[i];
    match->recipients.n = n;
}

// "agreed to send troops", "refuses to withdraw its troops": forces are moved, nothing befalls them.
static int sent_forces(const drg_doc *doc, const drg_parts *actors, uint32_t tok)
{
    uint32_t mention = drg_clause_mention(doc, tok), owner = drg_tree_child_exact(doc, tok, DRG_REL_NMOD_POSS);
    if (mention == DRG_NONE) return 0;
    const drg_actor *forces = &doc->actors[doc->mentions[mention].actor];
    if (!drg_str_is(forces->sectors[0], "MIL")) return 0;
    int own = (owner != DRG_NONE && doc->tokens[owner].upos == DRG_UPOS_PRON) || !forces->country.n;
    for (uint32_t i = 0; i < actors->n && !own; i++) own = drg_str_eq(doc->actors[actors->part[i].actor].country, forces->country);
    return own;
}

static int subject_is_pronoun(const drg_doc *doc, uint32_t verb)
{
    return doc->tokens[drg_tree_child(doc, verb, DRG_REL_NSUBJ)].upos == DRG_UPOS_PRON;
}

// "is willing to send troops to Uganda", "agreed to provide Sri Lanka with know-how", "refused to hand the suspects to Rome": whom the
// complement is about.
void drg_recipients_of_complement(const drg_doc *doc, const drg_lexicon *lexicon, drg_match *match)
{
    static const char *const verbal[] = {"AGREE", "REJECT", "THREATEN", NULL};
    static const char *const words[] = {"to", "for", "with", "against", "on", "from", "into", NULL};
    if (match->recipients.n || match->frame.noun || !drg_str_one_of(drg_str_from(lexicon->rules[match->rule].type), verbal)) return;
    drg_toks comps = {0};
    drg_slot comp = {.kind = DRG_SLOT_COMP};
    drg_frame_slot(doc, lexicon, &match->frame, &comp, &comps);
    for (uint32_t i = 0; i < comps.n && match->recipients.n == 0; i++) {
        drg_toks toks = {0};
        drg_frame inner;
        if (doc->tokens[comps.tok[i]].upos != DRG_UPOS_VERB) continue;
        // "agreed that the Dutch must leave": what they are of one mind about, no promise to the Dutch
        int opinion = strcmp(lexicon->rules[match->rule].type, "AGREE") == 0 && rel_of(doc, comps.tok[i]) == DRG_REL_CCOMP;
        if (opinion && drg_tree_child(doc, comps.tok[i], DRG_REL_NSUBJ) != DRG_NONE && !subject_is_pronoun(doc, comps.tok[i])) continue;
        drg_frame_of(doc, lexicon, comps.tok[i], &inner);
        inner.object = drg_tree_child_exact(doc, comps.tok[i], DRG_REL_OBJ);
        uint32_t given = drg_tree_child_exact(doc, comps.tok[i], DRG_REL_IOBJ);
        if (given != DRG_NONE) drg_toks_add(&toks, given);
        for (const char *const *w = words; !toks.n && *w; w++) {
            drg_slot slot = {DRG_SLOT_PREP, drg_str_from(*w)};
            drg_frame_slot(doc, lexicon, &inner, &slot, &toks);
            drg_parts found = {0};
            drg_clause_parts(doc, lexicon, &toks, &found);
            if (!found.n) drg_place_parts(doc, &toks, &found);
            if (!found.n) toks.n = 0;
        }
        if (!toks.n) drg_clause_patients(doc, comps.tok[i], &toks);
        if (toks.n && sent_forces(doc, &match->actors, toks.tok[0])) continue;
        drg_clause_parts(doc, lexicon, &toks, &match->recipients);
        if (!match->recipients.n) drg_place_parts(doc, &toks, &match->recipients);
        for (uint32_t k = 0; k < toks.n && match->recipients.n == 0; k++) sides_inside(doc, lexicon, toks.tok[k], OWNERS | ABOUT, &match->actors, &match->recipients);
    }
    drop_actors(match);
}

// "threatened to impose sanctions on Turkey", "refused to meet Zelensky".
void drg_recipients_inherit(const drg_doc *doc, const drg_lexicon *lexicon, const drg_matches *matches, drg_match *match)
{
    if (match->bound == DRG_NONE || match->recipients.n || matches->at[match->bound] == DRG_NONE) return;
    const char *type = lexicon->rules[match->rule].type;
    if (type && strcmp(type, "AGREE") == 0 && !match->frame.noun) { // "agreed with Havana to take back the refugees"
        drg_toks toks = {0};
        drg_slot with = {DRG_SLOT_PREP, DRG_STR("with")};
        drg_frame alone = {.trigger = match->trigger, .carrier = match->trigger, .light = DRG_NONE, .object = DRG_NONE, .clause = match->frame.clause};
        drg_frame_slot(doc, lexicon, &alone, &with, &toks);
        for (uint32_t i = 0; i < toks.n; i++)
            if (doc->tokens[toks.tok[i]].head == match->trigger) sides_at(doc, lexicon, toks.tok[i], &match->recipients);
    }
    // "rejected a call of the mediators to free the hostages": whoever calls; but "scrapped the Singapore summit with Kim"
    const char *of = lexicon->rules[matches->items[matches->at[match->bound]].rule].type;
    if (type && strcmp(type, "REJECT") == 0 && !(of && strcmp(of, "CONSULT") == 0) && match->frame.object != DRG_NONE && doc->tokens[match->frame.object].upos == DRG_UPOS_NOUN)
        sides_inside(doc, lexicon, match->frame.object, OWNERS, &match->actors, &match->recipients);
    if (match->recipients.n) return;
    const drg_match *inner = &matches->items[matches->at[match->bound]];
    const drg_parts *from = inner->recipients.n ? &inner->recipients : &inner->actors;
    for (uint32_t i = 0; i < from->n; i++) // "threatened that Soviet rockets would strike": his own country is not threatened
        if (!is_own(doc, &match->actors, from->part[i].actor)) drg_parts_add(doc, &match->recipients, from->part[i].actor, from->part[i].mention);
}

// "a bombing by the group killed 75 people", "the shelling hit a school": whom the verb of which the deed is the subject befalls.
void drg_recipients_of_verb(const drg_doc *doc, const drg_lexicon *lexicon, drg_match *match)
{
    const drg_frame *f = &match->frame;
    if (!f->noun || match->recipients.n || !lexicon->rules[match->rule].type || strcmp(lexicon->rules[match->rule].type, "ASSAULT") != 0) return;
    uint32_t verb = doc->tokens[f->carrier].head;
    if (rel_of(doc, f->carrier) != DRG_REL_NSUBJ || verb == DRG_NONE || doc->tokens[verb].upos != DRG_UPOS_VERB || drg_clause_passive(doc, verb)) return;
    drg_toks toks = {0};
    drg_clause_patients(doc, verb, &toks);
    drg_clause_parts(doc, lexicon, &toks, &match->recipients);
    for (uint32_t k = 0; k < toks.n && match->recipients.n == 0; k++) sides_inside(doc, lexicon, toks.tok[k], OWNERS | ABOUT | WHERE, &match->actors, &match->recipients);
    drop_actors(match);
}

// "imposed a curfew in parts of Kashmir", "launched a raid near Mosul".
void drg_recipients_of_region(const drg_doc *doc, const drg_lexicon *lexicon, drg_match *match)
{
    static const char *const types[] = {"ASSAULT", "COERCE", "SANCTION", "AID", "MOBILIZE", NULL};
    static const char *const where[] = {"in", "on", "along", "at", "near", "into", "across", "over", "around", "against", "inside", NULL};
    if (match->recipients.n || !match->actors.n || !drg_str_one_of(drg_str_from(lexicon->rules[match->rule].type), types)) return;
    uint32_t from[3] = {match->frame.carrier, match->frame.object, match->frame.light};
    for (uint32_t k = 0; k < 3 && match->recipients.n == 0; k++)
        for (uint32_t i = 0, c; from[k] != DRG_NONE && match->recipients.n == 0 && (c = child_at(doc, from[k], i)) != DRG_NONE; i++) {
            drg_rel r = rel_of(doc, c);
            if (c < match->trigger || (r != DRG_REL_OBL && r != DRG_REL_NMOD) || !has_case_of(doc, c, where)) continue;
            if (drg_lexicon_is(lexicon, DRG_CLS_DOCUMENT_N, doc, c)) continue;
            add_sides(doc, lexicon, c, 0, &match->actors, &match->recipients);
            if (match->recipients.n == 0) sides_inside(doc, lexicon, c, OWNERS | ABOUT | WHERE, &match->actors, &match->recipients);
        }
}
