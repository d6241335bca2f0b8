// SPDX-License-Identifier: MIT
//
// doubts -- what a pattern fits and is no political event all the same; see doubts.h.

#include "code/doubts.h"

enum { CHILDREN_MAX = 64 };

static uint32_t head_of(const drg_doc *doc, const drg_part *part) { return part->mention == DRG_NONE ? DRG_NONE : doc->mentions[part->mention].head; }

static int has_code(const drg_doc *doc, const drg_parts *parts)
{
    for (uint32_t i = 0; i < parts->n; i++) {
        const drg_actor *a = &doc->actors[parts->part[i].actor];
        if (a->code.n || a->dictionary.n || a->role.n || a->type == DRG_ACTOR_COUNTRY || a->type == DRG_ACTOR_GROUP) return 1;
    }
    return 0;
}

// "The Football Association charged Ravel Morrison", "Bob challenged this decision": neither side has an office, a state or a group. Who is
// to meet, or stays away from talks, is somebody in them, known or not.
static int nobody_political(const drg_doc *doc, const drg_event *e, const drg_parts *actors, const drg_parts *recipients)
{
    static const char *const types[] = {"ACCUSE", "REJECT", "SUPPORT", "REQUEST", "AGREE", "THREATEN", "COOPERATE", "CONCEDE", "AID", "SANCTION", "MOBILIZE", "ASSAULT",
        "COERCE", NULL};
    if ((e->mode && strcmp(e->mode, "meet") == 0) || (e->cameo && strcmp(e->cameo, "036") == 0)) return 0;
    return drg_str_one_of(drg_str_from(e->type), types) && !has_code(doc, actors) && !has_code(doc, recipients);
}

// One of the people, without a name: "a 29-year-old man", "his mother".
static int is_private(const drg_doc *doc, const drg_lexicon *lexicon, const drg_part *part)
{
    const drg_actor *a = &doc->actors[part->actor];
    uint32_t head = head_of(doc, part);
    if (head == DRG_NONE || doc->tokens[head].upos != DRG_UPOS_NOUN || (a->sectors[0].n && !drg_str_is(a->sectors[0], "CVL"))) return 0;
    return drg_lexicon_is(lexicon, DRG_CLS_PRIVATE_N, doc, head);
}

// "A man shot his mother", "a man set himself on fire, injuring himself": crime and misfortune. "A man stabbed the minister" is an event, and so
// is what one does to many.
static int between_private(const drg_doc *doc, const drg_lexicon *lexicon, const drg_event *e, const drg_parts *actors, const drg_parts *recipients)
{
    static const char *const types[] = {"ASSAULT", "COERCE", "THREATEN", NULL};
    if (!drg_str_one_of(drg_str_from(e->type), types) || !actors->n) return 0;
    for (uint32_t i = 0; i < actors->n; i++) {
        uint32_t head = head_of(doc, &actors->part[i]);
        if (!is_private(doc, lexicon, &actors->part[i]) || drg_str_is(doc->tokens[head].xpos, "NNS")) return 0;
    }
    for (uint32_t i = 0; i < recipients->n; i++)
        if (!is_private(doc, lexicon, &recipients->part[i])) return 0;
    return 1;
}

// "his return to Washington" of an American: coming home is no visit.
static int comes_home(const drg_doc *doc, const drg_match *match, const drg_event *e, const drg_parts *actors, const drg_parts *recipients)
{
    if (!match->mode || strcmp(match->mode, "visit") != 0 || !drg_str_one_of(drg_str_from(e->type), (const char *const[]){"CONSULT", "AGREE", NULL}) || recipients->n != 1) return 0;
    const drg_actor *there = &doc->actors[recipients->part[0].actor];
    if (there->type != DRG_ACTOR_COUNTRY || !there->country.n || !actors->n) return 0;
    for (uint32_t i = 0; i < actors->n; i++)
        if (!drg_str_eq(doc->actors[actors->part[i].actor].country, there->country)) return 0;
    return 1;
}

static int owned_by_pronoun(const drg_doc *doc, uint32_t head)
{
    uint32_t owner = head == DRG_NONE ? DRG_NONE : drg_tree_child_exact(doc, head, DRG_REL_NMOD_POSS);
    return owner != DRG_NONE && doc->tokens[owner].upos == DRG_UPOS_PRON;
}

static int is_armed(const drg_actor *a)
{
    static const char *const armed[] = {"MIL", "REB", "PRM", "UAF", "IMG", "COP", "SPY", NULL};
    return drg_str_one_of(a->sectors[0], armed);
}

// "The group claims that its fighters have killed several soldiers" boasts; it accuses nobody.
static int of_own_fighters(const drg_doc *doc, const drg_event *e, const drg_parts *recipients)
{
    static const char *const types[] = {"ACCUSE", "THREATEN", NULL};
    if (!drg_str_one_of(drg_str_from(e->type), types) || recipients->n != 1) return 0;
    return is_armed(&doc->actors[recipients->part[0].actor]) && owned_by_pronoun(doc, head_of(doc, &recipients->part[0]));
}

// "prepared to defend his forces", "vowed to protect its borders": one's own defence supports nobody.
static int own_defence(const drg_doc *doc, const drg_match *match, const drg_event *e, const drg_parts *recipients)
{
    static const char *const words[] = {"defend", "protect", "secure", "guard", NULL}, *const types[] = {"SUPPORT", "AID", "AGREE", NULL};
    uint32_t object = drg_tree_child_exact(doc, match->trigger, DRG_REL_OBJ);
    if (recipients->n || object == DRG_NONE || !drg_str_one_of(drg_str_from(e->type), types) || !owned_by_pronoun(doc, object)) return 0;
    return drg_str_one_of(doc->tokens[match->trigger].lemma, words);
}

// "attacked the town to prevent them from seizing the ridge": what the deed was for is no deed of its own.
static int only_aim(const drg_doc *doc, const drg_match *match, const drg_event *e)
{
    static const char *const words[] = {"prevent", "stop", "block", "deter", "limit", "curb", NULL};
    const drg_token *t = &doc->tokens[match->trigger];
    if (!e->type || strcmp(e->type, "COERCE") != 0 || !drg_str_is(t->xpos, "VB") || t->rel != DRG_REL_ADVCL) return 0;
    return drg_str_one_of(t->lemma, words);
}

// "The Tennis Integrity Agency fined the French player": a matter of sport, unless a state is on one of the sides.
static int of_sport(const drg_doc *doc, const drg_lexicon *lexicon, const drg_parts *actors, const drg_parts *recipients)
{
    int sport = 0;
    for (uint32_t i = 0; i < actors->n + recipients->n; i++) {
        const drg_part *part = i < actors->n ? &actors->part[i] : &recipients->part[i - actors->n];
        if (doc->actors[part->actor].type == DRG_ACTOR_COUNTRY || drg_str_is(doc->actors[part->actor].sectors[0], "COP")) return 0;
        if (part->mention == DRG_NONE || i >= actors->n) continue;
        for (uint32_t t = doc->mentions[part->mention].toks.first; t < doc->mentions[part->mention].toks.end; t++)
            sport |= drg_lexicon_is(lexicon, DRG_CLS_SPORT_BODY, doc, t);
    }
    return sport;
}

// "Many experts agreed that the reparations had hurt trade" holds an opinion; "agreed that the troops will leave" settles something.
static int of_one_mind(const drg_doc *doc, const drg_match *match, const drg_event *e)
{
    static const char *const settles[] = {"will", "would", "should", "shall", "must", "be", NULL};
    if (!e->type || strcmp(e->type, "AGREE") != 0 || !drg_str_is(doc->tokens[match->trigger].lemma, "agree")) return 0;
    uint32_t clause = drg_tree_child_exact(doc, match->trigger, DRG_REL_CCOMP);
    if (clause == DRG_NONE || drg_tree_child(doc, clause, DRG_REL_NSUBJ) == DRG_NONE) return 0;
    const drg_token *t = &doc->tokens[clause];
    if (drg_str_is(t->xpos, "VB")) return 0; // "agreed that he be heard"
    for (uint32_t i = t->child_first; i < t->child_end && i < t->child_first + CHILDREN_MAX; i++) {
        uint32_t c = doc->children[i];
        if (drg_rel_base((drg_rel)doc->tokens[c].rel) == DRG_REL_AUX && drg_str_one_of(doc->tokens[c].lemma, settles)) return 0;
    }
    return 1;
}

// "a weapon of war between sovereign states": states in general fight nobody in particular.
static int in_general(const drg_doc *doc, const drg_lexicon *lexicon, const drg_event *e, const drg_parts *actors, const drg_parts *recipients)
{
    if (!e->type || strcmp(e->type, "ASSAULT") != 0 || !actors->n) return 0;
    for (uint32_t i = 0; i < actors->n + recipients->n; i++) {
        const drg_part *part = i < actors->n ? &actors->part[i] : &recipients->part[i - actors->n];
        uint32_t head = head_of(doc, part);
        if (head == DRG_NONE || doc->actors[part->actor].country.n || doc->tokens[head].upos != DRG_UPOS_NOUN || !drg_lexicon_is(lexicon, DRG_CLS_STATE_N, doc, head)) return 0;
    }
    return 1;
}

const char *drg_event_doubt(const drg_doc *doc, const drg_lexicon *lexicon, const drg_match *match, const drg_event *e, const drg_parts *actors,
                            const drg_parts *recipients)
{
    if (nobody_political(doc, e, actors, recipients)) return "nobody known in politics";
    if (between_private(doc, lexicon, e, actors, recipients)) return "between private people";
    if (in_general(doc, lexicon, e, actors, recipients)) return "nobody in particular";
    if (of_sport(doc, lexicon, actors, recipients)) return "a matter of sport";
    if (of_one_mind(doc, match, e)) return "an opinion, no agreement";
    if (comes_home(doc, match, e, actors, recipients)) return "coming home";
    if (of_own_fighters(doc, e, recipients)) return "said of one's own side";
    if (own_defence(doc, match, e, recipients)) return "one's own defence";
    if (only_aim(doc, match, e)) return "an aim, not a deed";
    return NULL;
}

static void keep(const drg_parts *from, const uint8_t *out, drg_parts *to)
{
    to->n = 0;
    for (uint32_t i = 0; i < from->n; i++)
        if (!out[i]) to->part[to->n++] = from->part[i];
}

static int is_thing(const drg_doc *doc, const drg_lexicon *lexicon, const drg_part *part)
{
    const drg_actor *a = &doc->actors[part->actor];
    if (part->mention == DRG_NONE || a->known || a->type != DRG_ACTOR_ORG || doc->mentions[part->mention].kind != DRG_MENTION_NAME) return 0;
    drg_range toks = doc->mentions[part->mention].toks;
    return drg_lexicon_is(lexicon, DRG_CLS_NO_SIDE_N, doc, doc->mentions[part->mention].head) ||
           (toks.end > toks.first && drg_lexicon_is(lexicon, DRG_CLS_NO_SIDE_N, doc, toks.end - 1));
}

static void drop_things(const drg_doc *doc, const drg_lexicon *lexicon, drg_parts *parts)
{
    uint8_t out[DRG_PARTS_MAX] = {0};
    drg_parts before = *parts;
    for (uint32_t i = 0; i < before.n; i++) out[i] = (uint8_t)is_thing(doc, lexicon, &before.part[i]);
    keep(&before, out, parts);
}

void drg_sides_sober(const drg_doc *doc, const drg_lexicon *lexicon, drg_parts *actors, drg_parts *recipients)
{
    drop_things(doc, lexicon, actors);
    drop_things(doc, lexicon, recipients);
    uint8_t out[DRG_PARTS_MAX] = {0};
    drg_parts before = *recipients;
    for (uint32_t i = 0; i < before.n; i++) {
        uint32_t head = head_of(doc, &before.part[i]);
        for (uint32_t k = 0; head != DRG_NONE && k < actors->n; k++) {
            uint32_t whole = actors->part[k].mention;
            if (whole == DRG_NONE || whole == before.part[i].mention || doc->mentions[whole].kind == DRG_MENTION_PRONOUN) continue;
            drg_range in = doc->mentions[whole].toks;
            drg_rel r = drg_rel_base((drg_rel)doc->tokens[head].rel);
            int inside = head >= in.first && head < in.end && head != doc->mentions[whole].head;
            if (inside && doc->tokens[head].head == doc->mentions[whole].head && (r == DRG_REL_COMPOUND || r == DRG_REL_AMOD)) out[i] = 1;
        }
    }
    keep(&before, out, recipients);
}
