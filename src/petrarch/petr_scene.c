// SPDX-License-Identifier: MIT
//
// petr_scene -- cuts the tree into noun phrases and gives each the codes of its words.
//
// Method   one walk over the tree; a noun phrase takes the words up to the first clause inside it, and past a preposition only as
//          long as no actor was found ("the police of Gondor", but "Osgiliath soldiers | in Ithilen"). A list inside it stands for
//          each of its parts in turn: "lawmakers in Fornost and Gondor" are those of Fornost and those of Gondor. Of the words,
//          the first known actor counts; agents are joined to its code.
// Rule     a code is joined once, by groups of three letters; ~PPL gives way to any other agent
// Rule     at most 32 readings of a phrase, lists in lists up to four deep

#include "petrarch/petr_scene.h"

#define MAX_READINGS 32
#define MAX_DEPTH 4

// A reading of a phrase: its words with one part chosen of each list.
typedef struct reading {
    uint32_t *toks;
    uint32_t n, cap;
} reading;

typedef struct readings {
    reading items[MAX_READINGS];
    uint32_t n;
} readings;

static int push_tok(petr_scene *s, reading *r, uint32_t tok)
{
    uint32_t *slot = DRG_ARENA_PUSH(s->arena, r->toks, r->n, r->cap);
    if (slot) *slot = tok;
    return slot != NULL;
}

drg_str petr_quoted(const petr_tree *tree, const uint32_t *toks, uint32_t n, int most, drg_arena *arena)
{
    drg_buf buf = {NULL, 0, 0, 0};
    int n_words = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint8_t label = tree->nodes[tree->tokens[toks[i]].node].label;
        if (tree->tokens[toks[i]].gone || label == PETR_L_POS || label == PETR_L_DT) continue;
        drg_buf_char(&buf, n_words++ ? ' ' : '"');
        drg_buf_str(&buf, tree->tokens[toks[i]].text);
    }
    drg_buf_char(&buf, '"');
    char *p = buf.failed || !n_words || n_words > most ? NULL : drg_arena_copy(arena, buf.p, buf.n);
    drg_str made = {p, p ? buf.n : 0};
    drg_buf_free(&buf);
    return made;
}

// ---- codes of one reading ------------------------------------------------------------------------------------------------

static drg_str code_on(const petr_codes *codes, int32_t day)
{
    drg_str otherwise = {NULL, 0};
    for (uint32_t i = 0; i < codes->n; i++) {
        const petr_code *c = &codes->items[i];
        if (c->dated && day >= c->from && day <= c->to) return c->code;
        if (!c->dated && !otherwise.n) otherwise = c->code;
    }
    return otherwise;
}

static int is_null_code(drg_str code)
{
    return !code.n || drg_str_is(code, "---") || drg_str_is(code, "+++") || drg_str_is(code, "###");
}

typedef struct coding {
    drg_str actor; // "ISR", "FRO/BIL/SAM"
    drg_str agents[8];
    uint32_t n_agents;
} coding;

static coding code_reading(const petr_scene *s, const reading *r)
{
    coding c = {{NULL, 0}, {{NULL, 0}}, 0};
    uint32_t words[64] = {PETR_NONE};
    for (uint32_t i = 0; i < r->n;) {
        uint32_t n = r->n - i < 64 ? r->n - i : 64;
        for (uint32_t k = 0; k < n && k < PETR_MAX_WORDS; k++) words[k] = s->tree->tokens[r->toks[i + k]].word;
        if (n > PETR_MAX_WORDS) n = PETR_MAX_WORDS;
        const petr_phrase *p = words[0] == PETR_NONE ? NULL : petr_phrase_longest(s->dict, PETR_ACTOR, words, n);
        if (p) {
            drg_str code = code_on(p->codes, s->day);
            if (!c.actor.n && !is_null_code(code)) c.actor = code;
        } else if (words[0] != PETR_NONE) {
            p = petr_phrase_longest(s->dict, PETR_AGENT, words, n);
            if (p && c.n_agents < 8) c.agents[c.n_agents++] = p->code;
        }
        i += p ? p->n_words : 1;
    }
    return c;
}

static int has_group(const drg_buf *code, drg_str groups)
{
    if (!groups.n || code->n < groups.n) return !groups.n;
    for (size_t i = 0; i + groups.n <= code->n; i += 3)
        if (memcmp(code->p + i, groups.p, groups.n) == 0) return 1;
    return 0;
}

// Joins the agents to one actor's code: those written "NGO~" before it, the others behind.
static drg_err join(petr_scene *s, drg_str actor, const coding *c, drg_str *joined)
{
    drg_buf code = {NULL, 0, 0, 0};
    for (uint32_t i = 0; i < c->n_agents; i++) {
        drg_str a = c->agents[i];
        if (a.p[a.n - 1] == '~') drg_buf_str(&code, drg_str_trim(drg_str_sub(a, 0, a.n - 1)));
    }
    if (actor.n) drg_buf_str(&code, actor);
    else drg_buf_text(&code, "---");
    for (uint32_t i = 0; i < c->n_agents; i++) {
        drg_str a = c->agents[i];
        if (a.p[a.n - 1] == '~') continue;
        a = drg_str_trim(drg_str_sub(a, 1, a.n));
        if (drg_str_is(a, "PPL") && c->n_agents > 1) continue;
        if (!has_group(&code, a)) drg_buf_str(&code, a);
    }
    char *own = code.failed ? NULL : drg_arena_copy(s->arena, code.p, code.n);
    *joined = (drg_str){own, own ? code.n : 0};
    drg_buf_free(&code);
    return own ? DRG_OK : DRG_E_NOMEM;
}

static drg_err add_code(petr_scene *s, petr_entity *e, drg_str code)
{
    for (uint32_t i = 0; i < e->n_codes; i++)
        if (drg_str_eq(e->codes[i], code)) return DRG_OK;
    drg_str *slot = DRG_ARENA_PUSH(s->arena, e->codes, e->n_codes, e->cap_codes);
    if (!slot) return DRG_E_NOMEM;
    *slot = code;
    return DRG_OK;
}

static drg_err add_codes(petr_scene *s, petr_entity *e, const reading *r)
{
    coding c = code_reading(s, r);
    drg_str rest = c.actor, actor = {NULL, 0}, joined;
    if (!c.actor.n) {
        if (!c.n_agents) return DRG_OK;
        DRG_TRY(join(s, actor, &c, &joined));
        return add_code(s, e, joined);
    }
    while (drg_str_next(&rest, '/', &actor)) {
        DRG_TRY(join(s, actor, &c, &joined));
        DRG_TRY(add_code(s, e, joined));
    }
    return DRG_OK;
}

// A part of a list that no dictionary knows stands for itself, where the options allow that.
static drg_err add_new_actor(petr_scene *s, petr_entity *e, const reading *r)
{
    coding c = code_reading(s, r);
    if (c.actor.n || c.n_agents || !s->new_actor_length) return DRG_OK;
    drg_str name = petr_quoted(s->tree, r->toks, r->n, s->new_actor_length, s->arena);
    return name.n ? add_code(s, e, name) : DRG_OK;
}

static int any_actor(const petr_scene *s, const readings *all)
{
    for (uint32_t i = 0; i < all->n; i++)
        if (code_reading(s, &all->items[i]).actor.n) return 1;
    return 0;
}

// ---- readings of lists ---------------------------------------------------------------------------------------------------

static uint32_t after(const petr_tree *tree, uint32_t node, uint32_t top) // the next node in reading order that is not below `node`
{
    while (node != top && tree->nodes[node].next == PETR_NONE) node = tree->nodes[node].parent;
    return node == top ? PETR_NONE : tree->nodes[node].next;
}

static drg_err expand(petr_scene *s, readings *all, uint32_t node, int depth);

// The parts of a list, each with its readings.
static drg_err expand_parts(petr_scene *s, readings *parts, uint32_t list, int depth)
{
    const petr_tree *tree = s->tree;
    parts->n = 0;
    uint32_t c = tree->nodes[list].first;
    while (c != PETR_NONE) {
        readings part = {.n = 1};
        uint32_t n_words = 0, last_noun = 0;
        for (; c != PETR_NONE && tree->nodes[c].label != PETR_L_CC && tree->nodes[c].label != PETR_L_COMMA; c = tree->nodes[c].next) {
            DRG_TRY(expand(s, &part, c, depth + 1));
            n_words++;
            last_noun = tree->nodes[c].label == PETR_L_NOUN || tree->nodes[c].label == PETR_L_NP;
        }
        if (c != PETR_NONE) c = tree->nodes[c].next;
        if (!n_words) continue;
        // "Danish media and government": the second part has the first one's adjective, unless it names somebody itself
        if (parts->n && n_words == 1 && last_noun && part.n == 1 && part.items[0].n == 1 && !any_actor(s, &part) &&
            tree->nodes[list].first != PETR_NONE && tree->nodes[tree->nodes[list].first].is_token) {
            const reading *first = &parts->items[0];
            reading with = {NULL, 0, 0};
            for (uint32_t i = 0; i + 1 < first->n; i++)
                if (!push_tok(s, &with, first->toks[i])) return DRG_E_NOMEM;
            if (!push_tok(s, &with, part.items[0].toks[0])) return DRG_E_NOMEM;
            part.items[0] = with;
        }
        for (uint32_t i = 0; i < part.n && parts->n < MAX_READINGS; i++) parts->items[parts->n++] = part.items[i];
    }
    return DRG_OK;
}

// Every reading so far, with every part behind it.
static drg_err multiply(petr_scene *s, readings *all, const readings *parts)
{
    readings made = {.n = 0};
    for (uint32_t i = 0; i < all->n; i++)
        for (uint32_t k = 0; k < parts->n && made.n < MAX_READINGS; k++) {
            reading r = {NULL, 0, 0};
            for (uint32_t t = 0; t < all->items[i].n; t++)
                if (!push_tok(s, &r, all->items[i].toks[t])) return DRG_E_NOMEM;
            for (uint32_t t = 0; t < parts->items[k].n; t++)
                if (!push_tok(s, &r, parts->items[k].toks[t])) return DRG_E_NOMEM;
            made.items[made.n++] = r;
        }
    if (made.n) *all = made;
    return DRG_OK;
}

// Whether a known phrase begins before the token and goes past it: "ministry of silly walks" is not cut at "of".
static int is_crossed(const petr_scene *s, uint32_t from, uint32_t tok)
{
    uint32_t words[PETR_MAX_WORDS] = {PETR_NONE};
    for (uint32_t t = tok > from + PETR_MAX_WORDS ? tok - PETR_MAX_WORDS : from; t < tok; t++) {
        uint32_t n = 0;
        while (n < PETR_MAX_WORDS && t + n < s->tree->n_tokens) words[n] = s->tree->tokens[t + n].word, n++;
        if (words[0] == PETR_NONE) continue;
        const petr_phrase *actor = petr_phrase_longest(s->dict, PETR_ACTOR, words, n), *agent = petr_phrase_longest(s->dict, PETR_AGENT, words, n);
        if ((actor && t + actor->n_words > tok) || (agent && t + agent->n_words > tok)) return 1;
    }
    return 0;
}

static drg_err append(petr_scene *s, readings *all, uint32_t tok)
{
    if (s->tree->tokens[tok].gone) return DRG_OK;
    for (uint32_t i = 0; i < all->n; i++)
        if (!push_tok(s, &all->items[i], tok)) return DRG_E_NOMEM;
    return DRG_OK;
}

static int is_clause(const petr_node *n) { return !n->is_token && (n->label == PETR_L_S || n->label == PETR_L_VP); }

// Adds the words below node to all readings, up to the first clause. Recursion is bounded by MAX_DEPTH.
static drg_err expand(petr_scene *s, readings *all, uint32_t node, int depth)
{
    const petr_tree *tree = s->tree;
    for (uint32_t at = node; at != PETR_NONE;) {
        const petr_node *n = &tree->nodes[at];
        if (is_clause(n)) return DRG_OK;
        if (n->is_token) DRG_TRY(append(s, all, n->tok));
        if (!n->is_token && depth < MAX_DEPTH && petr_tree_is_list(tree, at)) {
            readings *parts = DRG_ARENA_NEW(s->arena, readings);
            if (!parts) return DRG_E_NOMEM;
            DRG_TRY(expand_parts(s, parts, at, depth));
            DRG_TRY(multiply(s, all, parts));
            at = after(tree, at, node);
        } else {
            at = n->first != PETR_NONE ? n->first : after(tree, at, node);
        }
    }
    return DRG_OK;
}

// ---- the walk ------------------------------------------------------------------------------------------------------------

typedef struct walk {
    readings all;
    uint32_t open_end; // token behind the noun phrase that is open, 0 when none is
    uint32_t tok, tok_end;
} walk;

static drg_err close_phrase(petr_scene *s, walk *w)
{
    if (!w->open_end) return DRG_OK;
    w->open_end = 0;
    if (!w->all.n || !w->all.items[0].n) return DRG_OK;
    petr_entity *e = DRG_ARENA_PUSH(s->arena, s->entities, s->n_entities, s->cap_entities);
    if (!e) return DRG_E_NOMEM;
    *e = (petr_entity){w->tok, w->tok_end, NULL, 0, 0};
    for (uint32_t i = 0; i < w->all.n; i++) DRG_TRY(add_codes(s, e, &w->all.items[i]));
    for (uint32_t i = 0; i < w->all.n && e->n_codes && w->all.n > 1; i++) DRG_TRY(add_new_actor(s, e, &w->all.items[i]));
    for (uint32_t t = w->tok; t < w->tok_end; t++)
        if (s->entity_of[t] == PETR_NONE && !s->tree->tokens[t].gone) s->entity_of[t] = s->n_entities - 1;
    return DRG_OK;
}

static void open_phrase(walk *w, uint32_t tok, uint32_t end)
{
    w->all.n = 1;
    w->all.items[0] = (reading){NULL, 0, 0};
    w->open_end = end;
    w->tok = w->tok_end = tok;
}

// Where the words of the list end that belong to the phrase: before the first clause in its last part.
static uint32_t list_end(const petr_tree *tree, uint32_t list)
{
    uint32_t last = tree->nodes[list].last;
    for (uint32_t at = last; at != PETR_NONE;) {
        const petr_node *n = &tree->nodes[at];
        if (is_clause(n)) return n->tok;
        at = n->first != PETR_NONE ? n->first : after(tree, at, last);
    }
    return tree->nodes[list].tok_end;
}

drg_err petr_scene_make(petr_scene *s, const drg_petrarch *dict, const petr_tree *tree, int32_t day, int new_actor_length,
                        drg_arena *arena)
{
    *s = (petr_scene){dict, tree, arena, day, new_actor_length, NULL, 0, 0, NULL};
    s->entity_of = DRG_ARENA_ARRAY(arena, uint32_t, tree->n_tokens);
    walk *w = DRG_ARENA_NEW(arena, walk);
    if (!s->entity_of || !w) return DRG_E_NOMEM;
    memset(s->entity_of, 0xff, tree->n_tokens * sizeof *s->entity_of);
    for (uint32_t at = 0; at != PETR_NONE;) {
        const petr_node *n = &tree->nodes[at];
        if (w->open_end && n->tok >= w->open_end) DRG_TRY(close_phrase(s, w));
        if (w->open_end && is_clause(n)) DRG_TRY(close_phrase(s, w));
        int noun = n->is_token && n->label == PETR_L_NOUN && n->tok >= w->tok_end;
        if (!w->open_end && (noun || (!n->is_token && n->label == PETR_L_NP && n->tok >= w->tok_end))) {
            uint32_t parent = n->parent;
            uint32_t end = !noun ? n->tok_end : parent != PETR_NONE && tree->nodes[parent].label == PETR_L_NP ? tree->nodes[parent].tok_end : n->tok_end;
            open_phrase(w, n->tok, end);
        }
        if (w->open_end && n->label == PETR_L_PP && !n->is_token && n->tok > w->tok && any_actor(s, &w->all) && !is_crossed(s, w->tok, n->tok)) {
            uint32_t end = w->open_end;
            DRG_TRY(close_phrase(s, w));
            open_phrase(w, n->tok, end);
        }
        if (w->open_end && !n->is_token && petr_tree_is_list(tree, at)) {
            DRG_TRY(expand(s, &w->all, at, 0));
            w->tok_end = list_end(tree, at);
            if (w->tok_end < n->tok_end) { // a clause inside: its own phrases are looked for
                DRG_TRY(close_phrase(s, w));
                at = n->first;
                continue;
            }
            at = after(tree, at, 0);
            continue;
        }
        if (w->open_end && n->is_token && n->tok >= w->tok_end) {
            DRG_TRY(append(s, &w->all, n->tok));
            w->tok_end = n->tok + 1;
        }
        at = n->first != PETR_NONE ? n->first : after(tree, at, 0);
    }
    return close_phrase(s, w);
}
