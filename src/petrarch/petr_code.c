// SPDX-License-Identifier: MIT
//
// petr_code -- the verbs of a sentence, their patterns, and the events that come of them.
//
// Method   for each verb: its dictionary entry (the longest), the first pattern that fits, source and target. Where the pattern does
//          not name them, the source is the nearest coded subject up the tree, the target the first coded phrase behind the verb;
//          in a passive with "by" they change places. Every member of a list acts.
// Rule     "A:B": A is what the source does to the target, B what the target does in return; of a list without a target, its members
//          do it to each other
// Rule     in PETRARCH2's dictionaries B is also what a passive means, and several actors that meet without a target meet each other
// Rule     the verbs inside a phrase that gave an event are part of what its pattern means, and are not coded again
// Rule     a discarded sentence or story gives nothing and says so

#include "petrarch/petr_match.h"

typedef struct at_work {
    petr_scene scene;
    petr_tree tree;
    const drg_petrarch *dict;
    const drg_petrarch_options *options;
    drg_petrarch_events *events;
    drg_arena *arena;
} at_work;

// ---- discards ------------------------------------------------------------------------------------------------------------

static const char *discarded(const at_work *w)
{
    uint32_t words[PETR_MAX_WORDS] = {PETR_NONE};
    const char *why = NULL;
    for (uint32_t t = 0; t < w->tree.n_tokens; t++) {
        uint32_t n = 0;
        while (n < PETR_MAX_WORDS && t + n < w->tree.n_tokens) words[n] = w->tree.tokens[t + n].word, n++;
        if (words[0] == PETR_NONE) continue;
        if (petr_phrase_longest(w->dict, PETR_STORY_DISCARD, words, n)) return "storydiscard";
        if (petr_phrase_longest(w->dict, PETR_DISCARD, words, n)) why = "sentencediscard";
    }
    return why;
}

// ---- the verb and its surroundings ---------------------------------------------------------------------------------------

static uint32_t parent_of(const at_work *w, uint32_t node) { return w->tree.nodes[node].parent; }

static uint32_t end_of_phrase(const at_work *w, uint32_t tok)
{
    uint32_t parent = parent_of(w, w->tree.tokens[tok].node);
    return parent == PETR_NONE ? w->tree.n_tokens : w->tree.nodes[parent].tok_end;
}

// The verb phrases that stand before the verb's own in a list of them tell other deeds: their words are none of this verb's.
static int in_other_verb(const at_work *w, uint32_t verb, uint32_t tok)
{
    for (uint32_t node = parent_of(w, w->tree.tokens[verb].node); node != PETR_NONE; node = parent_of(w, node)) {
        uint32_t parent = parent_of(w, node);
        if (parent == PETR_NONE || w->tree.nodes[parent].label != PETR_L_VP) continue;
        for (uint32_t c = w->tree.nodes[parent].first; c != node; c = w->tree.nodes[c].next) {
            const petr_node *n = &w->tree.nodes[c];
            if (!n->is_token && n->label == PETR_L_VP && tok >= n->tok && tok < n->tok_end) return 1;
        }
    }
    return 0;
}

static drg_err surroundings(const at_work *w, uint32_t verb, uint32_t from, uint32_t end, petr_side *left, petr_side *right)
{
    left->toks = DRG_ARENA_ARRAY(w->arena, uint32_t, from + 1);
    right->toks = DRG_ARENA_ARRAY(w->arena, uint32_t, w->tree.n_tokens + 1);
    if (!left->toks || !right->toks) return w->arena->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    left->n = right->n = 0;
    for (uint32_t t = from; t-- > 0;)
        if (!w->tree.tokens[t].gone && !in_other_verb(w, verb, t)) left->toks[left->n++] = t;
    for (uint32_t t = end; t < end_of_phrase(w, verb); t++)
        if (!w->tree.tokens[t].gone) right->toks[right->n++] = t;
    return DRG_OK;
}

static int is_be(const petr_token *t)
{
    static const char *const words[] = {"IS", "ARE", "AM", "WAS", "WERE", "BE", "BEEN", "BEING", "'S", "'RE"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (drg_str_is(t->text, words[i])) return 1;
    return 0;
}

// "was opposed", "has been opposed", "the plan opposed by": a participle behind a form of be, or beside a noun.
static int is_passive(const at_work *w, uint32_t verb)
{
    const petr_node *n = &w->tree.nodes[w->tree.tokens[verb].node];
    if (!n->participle || n->parent == PETR_NONE) return 0;
    uint32_t above = parent_of(w, n->parent);
    if (above == PETR_NONE) return 0;
    if (w->tree.nodes[above].label == PETR_L_NP) return 1;
    for (uint32_t t = verb; t-- > w->tree.nodes[above].tok;) {
        const petr_node *before = &w->tree.nodes[w->tree.tokens[t].node];
        if (before->label == PETR_L_VERB) return is_be(&w->tree.tokens[t]);
    }
    return 0;
}

// The first coded phrase behind "by".
static uint32_t agent_of_passive(const at_work *w, const petr_side *right)
{
    for (uint32_t i = 0; i + 1 < right->n; i++) {
        if (!drg_str_is(w->tree.tokens[right->toks[i]].text, "BY")) continue;
        uint32_t e = w->scene.entity_of[right->toks[i + 1]];
        if (e != PETR_NONE && w->scene.entities[e].n_codes) return e;
    }
    return PETR_NONE;
}

// ---- source and target -----------------------------------------------------------------------------------------------------

// The name of a phrase that no dictionary knows, where the options let it be an actor; absent otherwise.
static drg_str new_actor(const at_work *w, const petr_entity *e)
{
    uint32_t toks[64], n = 0;
    for (uint32_t t = e->tok; t < e->tok_end && n < 64; t++) toks[n++] = t;
    return petr_quoted(&w->tree, toks, n, w->options->new_actor_length, w->arena);
}

static int is_new_actor(const at_work *w, const petr_entity *e) { return new_actor(w, e).n > 0; }

// The leftmost phrase below node that is coded (or, with `unknown`, could be an actor that no dictionary knows).
static uint32_t entity_below(const at_work *w, uint32_t node, uint32_t but, int unknown)
{
    const petr_node *n = &w->tree.nodes[node];
    for (uint32_t t = n->tok; t < n->tok_end; t++) {
        uint32_t e = w->scene.entity_of[t];
        if (e == PETR_NONE || e == but) continue;
        const petr_entity *entity = &w->scene.entities[e];
        if (unknown ? !entity->n_codes && is_new_actor(w, entity) : entity->n_codes > 0) return e;
    }
    return PETR_NONE;
}

// The subject of a clause: the last coded phrase among its own children.
static uint32_t subject_of(const at_work *w, uint32_t clause, uint32_t end, uint32_t but, int unknown)
{
    uint32_t found = PETR_NONE;
    for (uint32_t c = w->tree.nodes[clause].first; c != PETR_NONE && c != end; c = w->tree.nodes[c].next) {
        const petr_node *n = &w->tree.nodes[c];
        if (n->label != PETR_L_NP && n->label != PETR_L_NOUN) continue;
        uint32_t e = entity_below(w, c, but, unknown);
        if (e != PETR_NONE) found = e; // the last one is the nearest
    }
    return found;
}

// "Gondor launched a raid and shelled the town": the clause before in a list of clauses lends its subject.
static uint32_t subject_before(const at_work *w, uint32_t parent, uint32_t node, uint32_t but, int unknown)
{
    uint32_t found = PETR_NONE, joined = 0;
    if (w->tree.nodes[node].label != PETR_L_S) return PETR_NONE;
    for (uint32_t c = w->tree.nodes[parent].first; c != node; c = w->tree.nodes[c].next) {
        joined |= w->tree.nodes[c].label == PETR_L_CC;
        if (!w->tree.nodes[c].is_token && w->tree.nodes[c].label == PETR_L_S) found = subject_of(w, c, PETR_NONE, but, unknown);
    }
    return joined ? found : PETR_NONE;
}

// Goes up the tree from the verb: noun phrases to the left of the way, the nearest first.
static uint32_t find_source(const at_work *w, uint32_t verb, uint32_t but, int unknown)
{
    uint32_t node = w->tree.tokens[verb].node;
    for (uint32_t parent = parent_of(w, node); parent != PETR_NONE; node = parent, parent = parent_of(w, node)) {
        uint32_t found = subject_of(w, parent, node, but, unknown);
        if (found == PETR_NONE) found = subject_before(w, parent, node, but, unknown);
        if (found != PETR_NONE) return found;
    }
    return PETR_NONE;
}

static uint32_t find_target(const at_work *w, const petr_side *right, uint32_t but, int unknown)
{
    for (uint32_t i = 0; i < right->n; i++) {
        uint32_t e = w->scene.entity_of[right->toks[i]];
        if (e == PETR_NONE || e == but) continue;
        const petr_entity *entity = &w->scene.entities[e];
        if (unknown ? !entity->n_codes && is_new_actor(w, entity) : entity->n_codes > 0) return e;
    }
    return PETR_NONE;
}

// ---- writing events down -----------------------------------------------------------------------------------------------------

static drg_str words_of(const at_work *w, uint32_t from, uint32_t end)
{
    drg_buf buf = {NULL, 0, 0, 0};
    for (uint32_t t = from; t < end; t++) {
        if (w->tree.tokens[t].gone) continue;
        if (buf.n) drg_buf_char(&buf, ' ');
        drg_buf_str(&buf, w->tree.tokens[t].text);
    }
    char *p = buf.failed ? NULL : drg_arena_copy(w->arena, buf.p, buf.n);
    drg_str made = {p, p ? buf.n : 0};
    drg_buf_free(&buf);
    return made;
}

// The codes of a side: the entity's, a quoted name, or "---".
typedef struct side_codes {
    drg_str one[1];
    const drg_str *codes;
    uint32_t n;
    drg_str text;
    uint32_t first, end;
} side_codes;

static void codes_of(const at_work *w, uint32_t entity, side_codes *side)
{
    *side = (side_codes){{DRG_STR("---")}, NULL, 1, {NULL, 0}, 0, 0};
    if (entity != PETR_NONE) {
        const petr_entity *e = &w->scene.entities[entity];
        side->text = words_of(w, e->tok, e->tok_end);
        side->first = e->tok;
        side->end = e->tok_end;
        if (e->n_codes) side->codes = e->codes, side->n = e->n_codes;
        else side->one[0] = new_actor(w, e);
    }
    if (!side->codes) side->codes = side->one;
}

typedef struct deed {
    drg_str there, back; // codes of "A:B"; absent when there is none
    drg_str verb;
    uint32_t first, end; // its words
    uint32_t line;
} deed;

static int is_null(drg_str code)
{
    return !code.n || drg_str_is(code, "---") || drg_str_is(code, "+++") || drg_str_is(code, "###");
}

static drg_err put(const at_work *w, const side_codes *s, drg_str source, const side_codes *t, drg_str target, drg_str code, const deed *d)
{
    int has_both = !drg_str_is(source, "---") && !drg_str_is(target, "---");
    if (is_null(code) || drg_str_eq(source, target) || (w->options->require_dyad && !has_both)) return DRG_OK;
    drg_petrarch_events *out = w->events;
    for (uint32_t i = 0; i < out->n; i++)
        if (drg_str_eq(out->items[i].source, source) && drg_str_eq(out->items[i].target, target) && drg_str_eq(out->items[i].code, code)) return DRG_OK;
    drg_petrarch_event *e = DRG_ARENA_PUSH(w->arena, out->items, out->n, out->cap);
    if (!e) return w->arena->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    *e = (drg_petrarch_event){source, target, code, s->text, t->text, d->verb, d->first, d->end, s->first, s->end, t->first, t->end, d->line};
    return DRG_OK;
}

// The members of a list act on each other.
static drg_err put_mutual(const at_work *w, const side_codes *s, const deed *d)
{
    for (uint32_t i = 0; i < s->n; i++)
        for (uint32_t k = i + 1; k < s->n; k++) {
            DRG_TRY(put(w, s, s->codes[i], s, s->codes[k], d->there, d));
            DRG_TRY(put(w, s, s->codes[k], s, s->codes[i], d->back.n ? d->back : d->there, d));
        }
    return DRG_OK;
}

static drg_err put_deed(const at_work *w, uint32_t source, uint32_t target, int both, const deed *d)
{
    side_codes s, t;
    codes_of(w, source, &s);
    codes_of(w, target, &t);
    int meets = w->dict->braces && d->there.n > 1 && d->there.p[0] == '0' && d->there.p[1] >= '3' && d->there.p[1] <= '6';
    if (both || (target == PETR_NONE && s.n > 1 && (d->back.n || meets))) return put_mutual(w, &s, d);
    for (uint32_t i = 0; i < s.n; i++)
        for (uint32_t k = 0; k < t.n; k++) {
            DRG_TRY(put(w, &s, s.codes[i], &t, t.codes[k], d->there, d));
            DRG_TRY(put(w, &t, t.codes[k], &s, s.codes[i], d->back, d));
        }
    return DRG_OK;
}

// ---- one verb ----------------------------------------------------------------------------------------------------------------

// Whether the entry's other words stand around the verb; [*from, *end) are its words then.
static int entry_fits(const at_work *w, const petr_phrase *p, uint32_t verb, uint32_t *from, uint32_t *end)
{
    if (p->kind != PETR_VERB || p->at > verb || verb - p->at + p->n_words > w->tree.n_tokens) return 0;
    *from = verb - p->at;
    *end = *from + p->n_words;
    for (uint32_t i = 1; i < p->n_words; i++) {
        uint32_t tok = i <= p->at ? *from + i - 1 : *from + i;
        if (w->tree.tokens[tok].word != p->words[i]) return 0;
    }
    return 1;
}

typedef struct entry_fit {
    const petr_pattern *pattern;
    petr_fit fit;
} entry_fit;

static void best_pattern(const at_work *w, const petr_phrase *entry, const petr_side *left, const petr_side *right, entry_fit *best)
{
    const petr_block *block = &w->dict->blocks[entry->block];
    for (uint32_t i = 0; i < block->n; i++) {
        const petr_pattern *p = &block->patterns[i];
        petr_fit fit;
        if (best->pattern && p->n_left + p->n_right <= best->pattern->n_left + best->pattern->n_right) continue;
        if (!petr_match(&fit, &w->scene, p, left, right)) continue;
        *best = (entry_fit){p, fit};
        if (!w->dict->braces) return;
    }
}

static drg_err code_entries(const at_work *w, uint32_t verb, const petr_phrase *const *entries, uint32_t n, uint32_t from, uint32_t end)
{
    petr_side left, right;
    DRG_TRY(surroundings(w, verb, from, end, &left, &right));
    entry_fit best = {NULL, {PETR_NONE, PETR_NONE, 0}};
    drg_str code = {NULL, 0};
    uint32_t line = 0;
    for (uint32_t i = 0; i < n && !best.pattern; i++) {
        best_pattern(w, entries[i], &left, &right, &best);
        if (is_null(code)) code = entries[i]->code, line = entries[i]->line;
    }
    if (best.pattern) code = best.pattern->code, line = best.pattern->line;
    size_t colon = drg_str_find(code, DRG_STR(":"), 0);
    deed d = {drg_str_sub(code, 0, colon), {NULL, 0}, words_of(w, from, end), from, end, line};
    if (colon != SIZE_MAX) d.back = drg_str_sub(code, colon + 1, code.n);
    if (is_null(d.there) && is_null(d.back)) return DRG_OK;

    uint32_t source = best.fit.source, target = best.fit.target;
    int passive = is_passive(w, verb);
    uint32_t agent = passive ? agent_of_passive(w, &right) : PETR_NONE;
    if (source == PETR_NONE && target == PETR_NONE && (agent != PETR_NONE || (passive && w->dict->braces))) {
        source = agent;
        target = find_source(w, verb, agent, 0);
        if (w->dict->braces && colon != SIZE_MAX) d.there = d.back;
        d.back = (drg_str){NULL, 0};
        return put_deed(w, source, target, 0, &d);
    }
    if (source == PETR_NONE) source = find_source(w, verb, target, 0);
    if (target == PETR_NONE && !best.fit.both) target = find_target(w, &right, source, 0);
    if (source == PETR_NONE && w->options->new_actor_length) source = find_source(w, verb, target, 1);
    if (target == PETR_NONE && w->options->new_actor_length && !best.fit.both) target = find_target(w, &right, source, 1);
    return put_deed(w, source, target, best.fit.both, &d);
}

static drg_err code_verb(const at_work *w, uint32_t verb)
{
    const petr_phrase *entries[8];
    uint32_t n = 0, longest = 0, from = verb, end = verb + 1;
    uint32_t word = w->tree.tokens[verb].word;
    if (word == PETR_NONE || word >= w->dict->cap_first) return DRG_OK;
    for (uint32_t i = w->dict->first[word]; i != PETR_NONE; i = w->dict->phrases[i].next) {
        const petr_phrase *p = &w->dict->phrases[i];
        uint32_t a, b;
        if (!entry_fits(w, p, verb, &a, &b) || p->n_words < longest) continue;
        if (p->n_words > longest) n = 0, longest = p->n_words, from = a, end = b;
        if (n == 8) memmove(entries + 1, entries, 7 * sizeof *entries), entries[0] = p; // phrases come last first
        else memmove(entries + 1, entries, n++ * sizeof *entries), entries[0] = p;
    }
    return n ? code_entries(w, verb, entries, n, from, end) : DRG_OK;
}

drg_err drg_petrarch_code(drg_petrarch_events *events, const drg_petrarch *dict, drg_str tree, int32_t day,
                          const drg_petrarch_options *options, drg_arena *arena, drg_note *note)
{
    at_work w = {.dict = dict, .options = options ? options : &drg_petrarch_defaults, .events = events, .arena = arena};
    *events = (drg_petrarch_events){NULL, 0, 0, NULL};
    DRG_TRY(petr_tree_read(&w.tree, dict, tree, arena, note));
    events->nothing = discarded(&w);
    if (events->nothing) return DRG_OK;
    petr_tree_commas(&w.tree, w.options);
    DRG_TRY(petr_scene_make(&w.scene, dict, &w.tree, day, w.options->new_actor_length, arena));
    for (uint32_t t = 0; t < w.tree.n_tokens; t++) {
        if (w.tree.tokens[t].gone || w.tree.nodes[w.tree.tokens[t].node].label != PETR_L_VERB) continue;
        uint32_t before = events->n;
        DRG_TRY(code_verb(&w, t));
        if (events->n > before) t = end_of_phrase(&w, t) - 1;
    }
    return DRG_OK;
}
