// SPDX-License-Identifier: MIT
//
// match -- tries the patterns of a word against the tree around it; see match.h.

#include "code/match.h"

#include "code/recipients.h"

enum { CHILDREN_MAX = 64, ROUNDS = 3, HOLDS_MAX = 32, CLAUSE_MAX = 48 };

typedef struct matcher {
    const drg_doc *doc;
    const drg_lexicon *lexicon;
    drg_matches *out;
} matcher;

static uint32_t child_at(const drg_doc *doc, uint32_t tok, uint32_t i)
{
    const drg_token *t = &doc->tokens[tok];
    return i < CHILDREN_MAX && t->child_first + i < t->child_end ? doc->children[t->child_first + i] : DRG_NONE;
}

// ---- fillers --------------------------------------------------------------------------------------------------------

static const drg_actor *actor_of(const drg_doc *doc, uint32_t tok)
{
    uint32_t mention = drg_clause_mention(doc, tok);
    return mention == DRG_NONE ? NULL : &doc->actors[doc->mentions[mention].actor];
}

static int has_part(const matcher *m, uint32_t tok)
{
    drg_toks one = {1, {tok}};
    drg_parts parts = {0};
    drg_clause_parts(m->doc, m->lexicon, &one, &parts);
    return parts.n > 0;
}

static int is_event(const drg_lexicon *l, const drg_match *match, const drg_filler *f)
{
    if (f->kind == DRG_FILL_CODE) return match->cameo && strncmp(match->cameo, f->word.p, f->word.n) == 0;
    const drg_rule *rule = &l->rules[match->rule];
    if (!rule->type || !drg_str_is(f->word, rule->type)) return 0;
    return !f->mode.n || (match->mode && drg_str_is(f->mode, match->mode));
}

// The match that a complement stands for: its own; that of the noun it carries ("hold talks", "launch attacks"); that of
// the verb it introduces ("begin to withdraw").
static uint32_t event_at(const matcher *m, uint32_t tok)
{
    const drg_doc *doc = m->doc;
    for (uint32_t step = 0; step < 3 && tok != DRG_NONE; step++) {
        if (m->out->at[tok] != DRG_NONE) return m->out->at[tok];
        drg_upos upos = (drg_upos)doc->tokens[tok].upos;
        if (upos == DRG_UPOS_NOUN) { // "a series of attacks"
            if (!drg_lexicon_is(m->lexicon, DRG_CLS_PART_NOUN, doc, tok)) return DRG_NONE;
            tok = drg_tree_child_exact(doc, tok, DRG_REL_NMOD);
            continue;
        }
        if (!drg_lexicon_is(m->lexicon, DRG_CLS_LIGHT, doc, tok) && !drg_lexicon_is(m->lexicon, DRG_CLS_OCCUR, doc, tok) &&
            !drg_lexicon_is(m->lexicon, DRG_CLS_JOIN, doc, tok) && !drg_lexicon_is(m->lexicon, DRG_CLS_ONGOING_VERB, doc, tok))
            return DRG_NONE;
        uint32_t next = drg_tree_child_exact(doc, tok, DRG_REL_OBJ);
        if (next == DRG_NONE) next = drg_tree_child_exact(doc, tok, DRG_REL_XCOMP);
        if (next == DRG_NONE) next = drg_tree_child(doc, tok, DRG_REL_NSUBJ);
        tok = next;
    }
    return DRG_NONE;
}

static int word_fits(const matcher *m, const drg_filler *f, uint32_t tok)
{
    if (f->kind == DRG_FILL_CLASS) return drg_lexicon_in(m->lexicon, f->cls, m->doc, tok);
    const drg_token *t = &m->doc->tokens[tok];
    size_t first = drg_str_find(f->word, DRG_STR("_"), 0), last = f->word.n;
    if (first == SIZE_MAX) return drg_str_eq_ascii_case(t->lemma, f->word) || drg_str_eq_ascii_case(t->form, f->word);
    while (f->word.p[last - 1] != '_') last--;
    // "tear_gas" from gas, "state_of_emergency" from state
    drg_entry back = {.rest = drg_str_sub(f->word, 0, last - 1), .backward = 1}, ahead = {.rest = drg_str_sub(f->word, first + 1, f->word.n)};
    drg_str tail = drg_str_sub(f->word, last, f->word.n), head = drg_str_sub(f->word, 0, first);
    if ((drg_str_eq_ascii_case(t->lemma, tail) || drg_str_eq_ascii_case(t->form, tail)) && drg_entry_fits(&back, m->doc, tok)) return 1;
    return drg_str_eq_ascii_case(t->lemma, head) && drg_entry_fits(&ahead, m->doc, tok);
}

static int filler_fits(const matcher *m, const drg_filler *f, uint32_t tok, uint32_t *bound)
{
    const drg_doc *doc = m->doc;
    const drg_actor *a;
    switch (f->kind) {
    case DRG_FILL_ANY: return 1;
    case DRG_FILL_WORD: case DRG_FILL_CLASS: {
        if (word_fits(m, f, tok)) return 1;
        if (!drg_lexicon_is(m->lexicon, DRG_CLS_PART_NOUN, doc, tok)) return 0;
        uint32_t of = drg_tree_child_exact(doc, tok, DRG_REL_NMOD); // "a package of sanctions"
        return of != DRG_NONE && word_fits(m, f, of);
    }
    case DRG_FILL_ACTOR: return has_part(m, tok);
    case DRG_FILL_PERSON: a = actor_of(doc, tok); return a && (a->type == DRG_ACTOR_PERSON || a->type == DRG_ACTOR_GROUP);
    case DRG_FILL_COUNTRY: a = actor_of(doc, tok); return a && a->type == DRG_ACTOR_COUNTRY;
    case DRG_FILL_MEDIA:
        a = actor_of(doc, tok);
        return (a && a->type == DRG_ACTOR_MEDIA) || drg_lexicon_is(m->lexicon, DRG_CLS_MEDIA_NOUN, doc, tok);
    case DRG_FILL_PLACE:
        a = actor_of(doc, tok);
        return (doc->place_of && doc->place_of[tok] != DRG_NONE) || (a && (a->type == DRG_ACTOR_PLACE || a->type == DRG_ACTOR_COUNTRY));
    case DRG_FILL_PAIR: { // one head that stands for several: "the two leaders"
        drg_toks one = {1, {tok}};
        drg_parts parts = {0};
        drg_clause_parts(doc, m->lexicon, &one, &parts);
        return parts.n >= 2;
    }
    case DRG_FILL_EVENT: case DRG_FILL_CODE: {
        uint32_t at = event_at(m, tok);
        if (at == DRG_NONE || !is_event(m->lexicon, &m->out->items[at], f)) return 0;
        *bound = m->out->items[at].trigger;
        return 1;
    }
    }
    return 0;
}

// Whether a word of the phrase under tok (two levels, HOLDS_MAX words) fits.
static int phrase_holds(const matcher *m, const drg_filler *f, uint32_t tok, uint32_t *bound)
{
    uint32_t seen = 0;
    if (filler_fits(m, f, tok, bound)) return 1;
    for (uint32_t i = 0, c; (c = child_at(m->doc, tok, i)) != DRG_NONE && seen < HOLDS_MAX; i++, seen++) {
        drg_rel r = drg_rel_base((drg_rel)m->doc->tokens[c].rel);
        if (r == DRG_REL_ACL || r == DRG_REL_PARATAXIS || r == DRG_REL_APPOS) continue;
        if (filler_fits(m, f, c, bound)) return 1;
        for (uint32_t k = 0, d; (d = child_at(m->doc, c, k)) != DRG_NONE && seen < HOLDS_MAX; k++, seen++)
            if (filler_fits(m, f, d, bound)) return 1;
    }
    return 0;
}

// Whether any word under a token fits: of the whole subtree, CLAUSE_MAX words of it at most.
static int clause_holds(const matcher *m, const drg_cond *cond, uint32_t top)
{
    drg_range words = drg_tree_yield(m->doc, top);
    for (uint32_t t = words.first; t < words.end && t < words.first + CLAUSE_MAX; t++)
        for (uint32_t k = 0; k < cond->n_fillers; k++) {
            uint32_t at = DRG_NONE;
            if (t != top && filler_fits(m, &cond->fillers[k], t, &at)) return 1;
        }
    return 0;
}

// Whether one slot has what the condition asks for.
static int slot_fits(const matcher *m, const drg_cond *cond, const drg_slot *slot, drg_frame *frame, uint32_t *bound)
{
    drg_toks toks = {0};
    int negative = cond->test == DRG_TEST_NOT || cond->test == DRG_TEST_NOT_HOLDS;
    int holds = cond->test == DRG_TEST_HOLDS || cond->test == DRG_TEST_NOT_HOLDS;
    if (slot->kind == DRG_SLOT_CLAUSE) return clause_holds(m, cond, frame->light != DRG_NONE ? frame->light : frame->carrier);
    drg_frame_slot(m->doc, m->lexicon, frame, slot, &toks);
    if (cond->fillers[0].kind == DRG_FILL_PAIR) { // all heads of the slot together
        drg_parts parts = {0};
        drg_clause_parts(m->doc, m->lexicon, &toks, &parts);
        return parts.n >= 2;
    }
    for (uint32_t i = 0; i < toks.n; i++)
        for (uint32_t k = 0; k < cond->n_fillers; k++) {
            uint32_t at = DRG_NONE;
            int fits = holds ? phrase_holds(m, &cond->fillers[k], toks.tok[i], &at) : filler_fits(m, &cond->fillers[k], toks.tok[i], &at);
            if (!fits) continue;
            if (at != DRG_NONE && !negative) *bound = at;
            if (slot->kind == DRG_SLOT_OBJ && !negative) frame->object = toks.tok[i];
            return 1;
        }
    return 0;
}

static int cond_fits(const matcher *m, const drg_cond *cond, drg_frame *frame, uint32_t *bound)
{
    int fits = 0;
    for (uint32_t i = 0; i < cond->n_slots && !fits; i++) fits = slot_fits(m, cond, &cond->slots[i], frame, bound);
    return cond->test == DRG_TEST_NOT || cond->test == DRG_TEST_NOT_HOLDS ? !fits : fits;
}

// ---- roles ----------------------------------------------------------------------------------------------------------

// "the Jeddah talks", "a Singapore summit": a city in front of a meeting says where it is held.
static void drop_cities(const drg_doc *doc, uint32_t from, drg_parts *parts)
{
    uint32_t n = from;
    for (uint32_t i = from; i < parts->n; i++) {
        uint32_t mention = parts->part[i].mention, head = mention == DRG_NONE ? DRG_NONE : doc->mentions[mention].head;
        const drg_place *place = head == DRG_NONE || !doc->place_of || doc->place_of[head] == DRG_NONE ? NULL : &doc->places[doc->place_of[head]];
        int city_state = mention != DRG_NONE && parts->n == from + 1 && drg_str_is(doc->actors[parts->part[i].actor].name, "Singapore");
        if (city_state || (place && place->kind == DRG_PLACE_CITY)) continue;
        parts->part[n++] = parts->part[i];
    }
    parts->n = n;
}

// "killed in Kano, Nigeria, by gunmen": a place that only says where does nothing. Between and with tell of sides.
static void drop_places(const drg_doc *doc, const drg_slot *slot, uint32_t from, drg_parts *parts)
{
    if (slot->kind == DRG_SLOT_MOD) drop_cities(doc, from, parts);
    if (slot->kind != DRG_SLOT_SUBJ && slot->kind != DRG_SLOT_AROUND && !(slot->kind == DRG_SLOT_PREP && drg_str_is(slot->word, "by"))) return;
    uint32_t n = from;
    for (uint32_t i = from; i < parts->n; i++) {
        uint32_t mention = parts->part[i].mention;
        if (mention != DRG_NONE && doc->mentions[mention].as_place && !doc->mentions[mention].metonym) continue;
        parts->part[n++] = parts->part[i];
    }
    parts->n = n;
}

// "Mali's deadliest attack", "the country's worst violence": where it was, not who did it.
static int is_superlative(const drg_doc *doc, uint32_t noun)
{
    for (uint32_t i = 0, c; (c = child_at(doc, noun, i)) != DRG_NONE; i++)
        if (c < noun && drg_str_is(doc->tokens[c].xpos, "JJS")) return 1;
    return 0;
}

static void fill_roles(const matcher *m, const drg_line *line, drg_match *match)
{
    for (uint32_t i = 0; i < line->n_roles; i++) {
        const drg_role *role = &line->roles[i];
        drg_parts *to = role->kind == DRG_ROLE_ACTOR ? &match->actors : role->kind == DRG_ROLE_RECIPIENT ? &match->recipients : &match->hosts;
        uint32_t before = to->n;
        for (uint32_t k = 0; k < role->n_slots && to->n == before; k++) {
            drg_toks toks = {0};
            if (role->kind == DRG_ROLE_ACTOR && role->slots[k].kind == DRG_SLOT_POSS && is_superlative(m->doc, match->trigger)) continue;
            drg_frame_slot(m->doc, m->lexicon, &match->frame, &role->slots[k], &toks);
            drg_clause_parts(m->doc, m->lexicon, &toks, to);
            if (role->kind == DRG_ROLE_ACTOR) drop_places(m->doc, &role->slots[k], before, to);
            if (to->n == before && role->kind != DRG_ROLE_ACTOR) drg_place_parts(m->doc, &toks, to);
        }
    }
    if (match->frame.hosts) { // "Qatar hosted talks", "talks hosted by Qatar"
        drg_toks toks = {0};
        drg_clause_agents(m->doc, match->frame.light, &toks);
        drg_clause_parts(m->doc, m->lexicon, &toks, &match->hosts);
    }
    drg_recipients_inherit(m->doc, m->lexicon, m->out, match);
    drg_recipients_inside(m->doc, m->lexicon, line, match);
    // nobody is both sides of one event
    uint32_t n = 0;
    for (uint32_t i = 0; i < match->recipients.n; i++)
        if (!drg_parts_has(&match->actors, match->recipients.part[i].actor)) match->recipients.part[n++] = match->recipients.part[i];
    match->recipients.n = n;
}

// ---- lines ----------------------------------------------------------------------------------------------------------

static int line_fits(const matcher *m, const drg_line *line, drg_frame *frame, uint32_t *bound)
{
    for (uint32_t i = 0; i < line->n_conds; i++)
        if (!cond_fits(m, &line->conds[i], frame, bound)) return 0;
    return 1;
}

// A line that asks for any complement, or for a word in it, speaks for the event that stands there all the same: "agreed to open
// its borders", "refused to accept the request".
static void bind_complement(const matcher *m, drg_match *match)
{
    const drg_line *line = &m->lexicon->lines[match->line];
    if (match->bound != DRG_NONE || match->frame.noun) return;
    for (uint32_t i = 0; i < line->n_conds; i++) {
        const drg_cond *c = &line->conds[i];
        drg_slot_kind kind = c->slots[0].kind;
        if (c->test == DRG_TEST_NOT || c->test == DRG_TEST_NOT_HOLDS) continue;
        if (kind != DRG_SLOT_COMP && kind != DRG_SLOT_INF && kind != DRG_SLOT_MUST && kind != DRG_SLOT_PREP) continue;
        drg_toks toks = {0};
        drg_frame_slot(m->doc, m->lexicon, &match->frame, &c->slots[0], &toks);
        for (uint32_t k = 0; k < toks.n; k++) {
            // "accused of taking hostages", but not "deployed to prevent"
            if (kind == DRG_SLOT_PREP && (m->doc->tokens[toks.tok[k]].upos != DRG_UPOS_VERB || drg_str_is(c->slots[0].word, "to"))) continue;
            uint32_t at = event_at(m, toks.tok[k]);
            if (at == DRG_NONE || &m->out->items[at] == match || !m->lexicon->rules[m->out->items[at].rule].type) continue;
            match->bound = m->out->items[at].trigger;
            drg_recipients_inherit(m->doc, m->lexicon, m->out, match);
            return;
        }
    }
}

// The finest mode and code that the words around a match bear.
static void refine(const matcher *m, drg_match *match)
{
    const drg_rule *rule = &m->lexicon->rules[match->rule];
    int coded = 0;
    match->mode = rule->mode;
    match->cameo = rule->cameo;
    for (uint32_t i = 0; i < rule->n_finer; i++) {
        const drg_finer *f = &m->lexicon->finer[rule->finer_first + i];
        uint32_t bound = DRG_NONE, holds = 1;
        drg_frame frame = match->frame;
        for (uint32_t k = 0; k < f->n_conds && holds; k++) holds = (uint32_t)cond_fits(m, &f->conds[k], &frame, &bound);
        if (!holds) continue;
        if (f->mode) match->mode = f->mode;
        if (f->cameo) match->cameo = f->cameo;
        coded = f->cameo != NULL;
        break;
    }
    if (coded || match->bound == DRG_NONE || m->out->at[match->bound] == DRG_NONE) return;
    const char *code = drg_lexicon_compose(m->lexicon, rule->type, m->out->items[m->out->at[match->bound]].cameo);
    if (code) match->cameo = code;
}

static int kind_of(const drg_doc *doc, uint32_t tok, drg_trigger *kind)
{
    const drg_token *t = &doc->tokens[tok];
    switch ((drg_upos)t->upos) {
    case DRG_UPOS_VERB:
        if (!drg_clause_is_predicate(doc, tok)) return 0; // "planned talks"
        *kind = DRG_TRIGGER_VERB;
        return 1;
    case DRG_UPOS_NOUN: case DRG_UPOS_PROPN: *kind = DRG_TRIGGER_NOUN; return 1;
    case DRG_UPOS_ADJ:
        *kind = DRG_TRIGGER_ADJ;
        return drg_clause_is_predicate(doc, tok) || t->rel == DRG_REL_ROOT || t->rel == DRG_REL_CONJ;
    default: return 0;
    }
}

// A class may take a word out again ("call -call_off"): such an entry bars its line here.
static int barred(const matcher *m, const drg_entry *from, uint32_t line, uint32_t tok)
{
    for (const drg_entry *e = from; e; e = drg_index_next(&m->lexicon->line_index, e))
        if (e->negative && e->target == line && drg_entry_fits(e, m->doc, tok)) return 1;
    return 0;
}

// The best line so far for one word.
typedef struct choice {
    uint32_t line, second, bound;
    unsigned weight;
    drg_frame frame;
} choice;

static void try_lines(const matcher *m, const drg_entry *first, uint32_t tok, drg_trigger kind, int composed, const drg_frame *frame, choice *best)
{
    for (const drg_entry *e = first; e; e = drg_index_next(&m->lexicon->line_index, e)) {
        const drg_line *line = &m->lexicon->lines[e->target];
        if (e->negative || line->kind != kind || line->composed != composed || e->target == best->line) continue;
        // a trigger of several words says more than its head alone ("press_conference" against "conference")
        unsigned weight = line->weight + (e->rest.n ? 5u : 0u);
        if (best->line != DRG_NONE && weight <= best->weight) continue;
        if (!drg_entry_fits(e, m->doc, tok) || barred(m, first, e->target, tok)) continue;
        drg_frame f = *frame;
        uint32_t bound = DRG_NONE;
        f.particle = e->rest.n && !e->backward;
        if (!line_fits(m, line, &f, &bound)) continue;
        *best = (choice){e->target, best->line, bound, weight, f};
    }
}

static drg_err try_token(const matcher *m, drg_arena *scratch, uint32_t tok, int composed)
{
    drg_trigger kind;
    if (!kind_of(m->doc, tok, &kind)) return DRG_OK;
    const drg_entry *first[DRG_INDEX_WAYS];
    int any = 0;
    for (int way = 0; way < DRG_INDEX_WAYS; way++) any |= (first[way] = drg_index_find(&m->lexicon->line_index, m->doc, tok, way)) != NULL;
    if (!any) return DRG_OK;
    drg_frame frame;
    drg_frame_of(m->doc, m->lexicon, tok, &frame);
    uint32_t old = m->out->at[tok], old_line = old == DRG_NONE ? DRG_NONE : m->out->items[old].line;
    choice best = {old_line, DRG_NONE, DRG_NONE, old == DRG_NONE ? 0 : m->out->items[old].weight, frame};
    for (int way = 0; way < DRG_INDEX_WAYS; way++) try_lines(m, first[way], tok, kind, composed, &frame, &best);
    if (best.line == old_line) return DRG_OK;
    drg_match *match = old == DRG_NONE ? DRG_ARENA_PUSH(scratch, m->out->items, m->out->n, m->out->cap) : &m->out->items[old];
    if (!match) return DRG_E_NOMEM;
    *match = (drg_match){.trigger = tok, .line = best.line, .rule = m->lexicon->lines[best.line].rule, .bound = best.bound,
                         .weight = best.weight, .runner_up = best.second, .frame = best.frame};
    m->out->at[tok] = (uint32_t)(match - m->out->items);
    match->mode = m->lexicon->rules[match->rule].mode;
    match->cameo = m->lexicon->rules[match->rule].cameo;
    fill_roles(m, &m->lexicon->lines[best.line], match);
    return DRG_OK;
}

// Later rounds append: put the matches back into text order.
static drg_err into_text_order(const drg_doc *doc, drg_arena *scratch, drg_matches *out)
{
    drg_match *sorted = DRG_ARENA_ARRAY(scratch, drg_match, (size_t)out->n + 1);
    if (!sorted) return DRG_E_NOMEM;
    uint32_t n = 0;
    for (uint32_t t = 0; t < doc->n_tokens; t++)
        if (out->at[t] != DRG_NONE) {
            sorted[n] = out->items[out->at[t]];
            out->at[t] = n++;
        }
    out->items = sorted;
    return DRG_OK;
}

// "opened an investigation": the verb and its object tell of one event.
static void absorb_object(const drg_doc *doc, const drg_lexicon *lexicon, drg_matches *out, uint32_t index)
{
    const drg_match *match = &out->items[index];
    uint32_t object = match->frame.noun ? DRG_NONE : match->frame.object;
    if (object != DRG_NONE && out->at[object] == DRG_NONE && drg_lexicon_is(lexicon, DRG_CLS_PART_NOUN, doc, object))
        object = drg_tree_child_exact(doc, object, DRG_REL_NMOD);
    if (object == DRG_NONE || out->at[object] == DRG_NONE) return;
    drg_match *inner = &out->items[out->at[object]];
    const char *type = lexicon->rules[match->rule].type, *other = lexicon->rules[inner->rule].type;
    // "withdrew the invitation", "demanded the release": what is refused, asked or threatened did not happen by itself
    int verbal = type && (strcmp(type, "REJECT") == 0 || strcmp(type, "REQUEST") == 0 || strcmp(type, "THREATEN") == 0);
    if (type && other && (verbal || strcmp(type, other) == 0)) inner->absorbed = 1;
}

static int has_type(const drg_lexicon *lexicon, const drg_match *match, const char *type)
{
    return lexicon->rules[match->rule].type && strcmp(lexicon->rules[match->rule].type, type) == 0;
}

// "took to the streets to demand elections", "held a vigil, condemning the raid": what a protest is about is no second event.
static void absorb_topic(const drg_doc *doc, const drg_lexicon *lexicon, drg_matches *out, uint32_t index)
{
    drg_match *match = &out->items[index];
    const drg_token *t = &doc->tokens[match->trigger];
    drg_rel r = drg_rel_base((drg_rel)t->rel);
    if (match->frame.noun || t->head == DRG_NONE || (r != DRG_REL_ADVCL && r != DRG_REL_XCOMP)) return;
    if (!has_type(lexicon, match, "REQUEST") && !has_type(lexicon, match, "ACCUSE") && !has_type(lexicon, match, "REJECT")) return;
    uint32_t protest = out->at[t->head], object = drg_tree_child_exact(doc, t->head, DRG_REL_OBJ);
    if (protest == DRG_NONE && object != DRG_NONE && out->at[object] != DRG_NONE && out->items[out->at[object]].frame.light == t->head) protest = out->at[object];
    if (protest != DRG_NONE && has_type(lexicon, &out->items[protest], "PROTEST")) match->absorbed = 1;
}

static void keep_rival(drg_rival out[3], uint32_t *n, drg_rival rival)
{
    uint32_t at = 0;
    while (at < *n && out[at].rule != rival.rule) at++;
    if (at < *n) { // one line of a section is enough
        if (out[at].weight >= rival.weight) return;
        for (; at + 1 < *n; at++) out[at] = out[at + 1];
        --*n;
    }
    for (at = 0; at < *n && out[at].weight >= rival.weight;) at++;
    if (at == 3) return;
    if (*n < 3) ++*n;
    for (uint32_t i = *n - 1; i > at; i--) out[i] = out[i - 1];
    out[at] = rival;
}

uint32_t drg_match_rivals(const drg_doc *doc, const drg_lexicon *lexicon, const drg_matches *matches, uint32_t index, drg_rival out[3])
{
    drg_matches found = *matches; // the matcher writes nothing here
    matcher m = {doc, lexicon, &found};
    const drg_match *match = &matches->items[index];
    drg_trigger kind;
    drg_frame frame;
    uint32_t n = 0;
    if (!kind_of(doc, match->trigger, &kind)) return 0;
    drg_frame_of(doc, lexicon, match->trigger, &frame);
    for (int way = 0; way < DRG_INDEX_WAYS; way++) {
        const drg_entry *first = drg_index_find(&lexicon->line_index, doc, match->trigger, way);
        for (const drg_entry *e = first; e; e = drg_index_next(&lexicon->line_index, e)) {
            const drg_line *line = &lexicon->lines[e->target];
            unsigned weight = line->weight + (e->rest.n ? 5u : 0u);
            if (e->negative || line->kind != kind || line->rule == match->rule || !lexicon->rules[line->rule].type) continue;
            if (n == 3 && weight <= out[2].weight) continue;
            if (!drg_entry_fits(e, doc, match->trigger) || barred(&m, first, e->target, match->trigger)) continue;
            drg_frame f = frame;
            uint32_t bound = DRG_NONE;
            f.particle = e->rest.n && !e->backward;
            if (line_fits(&m, line, &f, &bound)) keep_rival(out, &n, (drg_rival){line->rule, weight});
        }
    }
    return n;
}

drg_err drg_matches_find(const drg_doc *doc, const drg_lexicon *lexicon, drg_arena *scratch, drg_matches *out)
{
    *out = (drg_matches){0};
    out->at = DRG_ARENA_ARRAY(scratch, uint32_t, (size_t)doc->n_tokens + 1);
    if (!out->at) return DRG_E_NOMEM;
    memset(out->at, 0xff, ((size_t)doc->n_tokens + 1) * sizeof *out->at);
    matcher m = {doc, lexicon, out};
    for (int round = 0; round < ROUNDS; round++) {
        for (uint32_t t = 0; t < doc->n_tokens; t++) DRG_TRY(try_token(&m, scratch, t, round > 0));
        for (uint32_t i = 0; round > 0 && i < out->n; i++) bind_complement(&m, &out->items[i]);
        for (uint32_t i = 0; round == ROUNDS - 1 && i < out->n; i++) {
            drg_recipients_of_complement(doc, lexicon, &out->items[i]);
            drg_recipients_of_verb(doc, lexicon, &out->items[i]);
            drg_recipients_of_region(doc, lexicon, &out->items[i]);
        }
        for (uint32_t i = 0; i < out->n; i++) refine(&m, &out->items[i]);
    }
    DRG_TRY(into_text_order(doc, scratch, out));
    for (uint32_t i = 0; i < out->n; i++) absorb_object(doc, lexicon, out, i);
    for (uint32_t i = 0; i < out->n; i++) absorb_topic(doc, lexicon, out, i);
    for (uint32_t i = 0; i < out->n; i++) {
        const drg_match *match = &out->items[i];
        if (match->bound == DRG_NONE || lexicon->rules[match->rule].keep || out->at[match->bound] == DRG_NONE) continue;
        if (out->at[match->bound] != i) out->items[out->at[match->bound]].absorbed = 1;
    }
    return DRG_OK;
}
