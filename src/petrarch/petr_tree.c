// SPDX-License-Identifier: MIT
//
// petr_tree -- reads "(ROOT (S (NP (NNP Arnor)) (VP (VBZ is) ...)))" into nodes and tokens.
//
// Rule     a label ends at "-" or "="; nodes without words vanish; depth costs nothing (parents are indices)

#include "petrarch/petr_tree.h"

static uint32_t push_node(petr_tree *tree, drg_arena *arena, uint32_t parent)
{
    petr_node *made = DRG_ARENA_PUSH(arena, tree->nodes, tree->n_nodes, tree->cap_nodes);
    if (!made) return PETR_NONE;
    uint32_t at = tree->n_nodes - 1;
    *made = (petr_node){parent, PETR_NONE, PETR_NONE, PETR_NONE, tree->n_tokens, tree->n_tokens, PETR_L_OTHER, 0, 0, 0};
    if (parent == PETR_NONE) return at;
    petr_node *above = &tree->nodes[parent];
    if (above->last == PETR_NONE) above->first = at;
    else tree->nodes[above->last].next = at;
    above->last = at;
    return at;
}

static petr_label label_of(drg_str s)
{
    size_t n = 1;
    while (n < s.n && s.p[n] != '-' && s.p[n] != '=') n++;
    s = drg_str_sub(s, 0, n);
    static const struct { const char *name; petr_label label; } exact[] = {
        {"NP", PETR_L_NP}, {"NX", PETR_L_NP}, {"WHNP", PETR_L_NP}, {"VP", PETR_L_VP}, {"PP", PETR_L_PP}, {"CC", PETR_L_CC}, {"CONJP", PETR_L_CC},
        {",", PETR_L_COMMA}, {"POS", PETR_L_POS}, {"DT", PETR_L_DT}, {"S", PETR_L_S}, {"SBAR", PETR_L_S}, {"SINV", PETR_L_S}, {"SQ", PETR_L_S},
        {"SBARQ", PETR_L_S}, {"ROOT", PETR_L_S}, {"FRAG", PETR_L_S}, {"PRP", PETR_L_NOUN}};
    for (size_t i = 0; i < sizeof exact / sizeof *exact; i++)
        if (drg_str_is(s, exact[i].name)) return exact[i].label;
    if (drg_str_starts(s, "NN")) return PETR_L_NOUN;
    if (drg_str_starts(s, "VB") || drg_str_is(s, "MD")) return PETR_L_VERB;
    return drg_str_starts(s, "JJ") ? PETR_L_ADJ : PETR_L_OTHER;
}

static int is_helper(drg_str w)
{
    static const char *const words[] = {"IS", "ARE", "AM", "WAS", "WERE", "BE", "BEEN", "BEING", "'S", "'RE", "'M", "HAS", "HAVE", "HAD", "HAVING",
        "DO", "DOES", "DID", "WILL", "WOULD", "SHALL", "SHOULD", "CAN", "COULD", "MAY", "MIGHT", "MUST", "WO", "CA", "'LL", "'D", "'VE"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (drg_str_is(w, words[i])) return 1;
    return 0;
}

// "TROOPS" -> TROOP, "MINISTRIES" -> MINISTRY, where the dictionary has it.
static uint32_t singular_of(const drg_petrarch *dict, drg_str w, char *room, size_t size)
{
    uint32_t found = PETR_NONE;
    if (w.n < 3 || w.p[w.n - 1] != 'S' || w.n >= size) return found;
    found = petr_word_of(dict, drg_str_sub(w, 0, w.n - 1));
    if (found == PETR_NONE && drg_str_ends(w, "ES")) found = petr_word_of(dict, drg_str_sub(w, 0, w.n - 2));
    if (found == PETR_NONE && drg_str_ends(w, "IES")) {
        memcpy(room, w.p, w.n - 3);
        room[w.n - 3] = 'Y';
        found = petr_word_of(dict, (drg_str){room, w.n - 2});
    }
    return found;
}

static drg_err push_token(petr_tree *tree, const drg_petrarch *dict, drg_arena *arena, uint32_t node, drg_str word, drg_str tag)
{
    char room[64];
    petr_token *made = DRG_ARENA_PUSH(arena, tree->tokens, tree->n_tokens, tree->cap_tokens);
    if (!made) return arena->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    drg_str text = petr_capitals(arena, word);
    *made = (petr_token){text, petr_word_of(dict, text), PETR_NONE, node, 0};
    if (drg_str_is(tag, "NNS") || drg_str_is(tag, "NNPS")) made->singular = singular_of(dict, text, room, sizeof room);
    petr_node *n = &tree->nodes[node];
    n->is_token = 1;
    if (n->label == PETR_L_VERB) {
        n->participle = drg_str_is(tag, "VBN") || drg_str_is(tag, "VBD");
        n->bare = drg_str_is(tag, "MD") || is_helper(text);
    }
    return DRG_OK;
}

static drg_str next_item(drg_str *rest)
{
    while (rest->n && strchr(" \t\r\n", rest->p[0])) *rest = drg_str_sub(*rest, 1, rest->n);
    size_t n = 0;
    if (rest->n && (rest->p[0] == '(' || rest->p[0] == ')')) n = 1;
    else
        while (n < rest->n && !strchr(" \t\r\n()", rest->p[n])) n++;
    drg_str item = drg_str_sub(*rest, 0, n);
    *rest = drg_str_sub(*rest, n, rest->n);
    return item;
}

drg_err petr_tree_read(petr_tree *tree, const drg_petrarch *dict, drg_str text, drg_arena *arena, drg_note *note)
{
    *tree = (petr_tree){NULL, 0, 0, NULL, 0, 0};
    uint32_t at = PETR_NONE;
    int wants_label = 0;
    drg_str tag = {NULL, 0};
    for (drg_str item; (item = next_item(&text)).n;) {
        if (item.p[0] == '(') {
            if (at == PETR_NONE && tree->n_nodes) return drg_fail(note, DRG_E_FORMAT, "words behind the end of the tree");
            at = push_node(tree, arena, at);
            if (at == PETR_NONE) return arena->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
            if (at == 0) tree->nodes[0].label = PETR_L_S;
            wants_label = 1;
            continue;
        }
        if (at == PETR_NONE) return drg_fail(note, DRG_E_FORMAT, "brackets that do not match in the tree");
        if (item.p[0] == ')') {
            tree->nodes[at].tok_end = tree->n_tokens;
            at = tree->nodes[at].parent;
        } else if (wants_label) {
            tag = item;
            tree->nodes[at].label = (uint8_t)label_of(item);
        } else {
            if (tree->n_tokens == PETR_MAX_TOKENS) return drg_fail(note, DRG_E_FORMAT, "a tree of more than %d words", PETR_MAX_TOKENS);
            uint32_t node = at;
            if (tree->nodes[at].is_token || tree->nodes[at].first != PETR_NONE) { // a word beside others, without a tag
                node = push_node(tree, arena, at);
                if (node == PETR_NONE) return DRG_E_NOMEM;
                tag = DRG_STR("");
            }
            DRG_TRY(push_token(tree, dict, arena, node, item, tag));
            tree->nodes[node].tok_end = tree->n_tokens;
        }
        wants_label = 0;
    }
    if (at != PETR_NONE || !tree->n_tokens) return drg_fail(note, DRG_E_FORMAT, "brackets that do not match in the tree");
    return DRG_OK;
}

int petr_tree_is_list(const petr_tree *tree, uint32_t node)
{
    int joined = 0, parts = 0;
    for (uint32_t c = tree->nodes[node].first; c != PETR_NONE; c = tree->nodes[c].next) {
        joined |= tree->nodes[c].label == PETR_L_CC && c != tree->nodes[node].first;
        parts += tree->nodes[c].label == PETR_L_NP || tree->nodes[c].label == PETR_L_NOUN;
    }
    return joined && parts > 1;
}

// ---- clauses between commas ----------------------------------------------------------------------------------------------

static void drop(petr_tree *tree, uint32_t from, uint32_t end)
{
    for (uint32_t t = from; t < end; t++) tree->tokens[t].gone = 1;
}

static int within(uint32_t n, int least, int most) { return most > 0 && (int)n >= least && (int)n <= most; }

// "complete, full ties": a comma between adjectives ends no clause; nor does one in a list of names.
static int parts_clauses(const petr_tree *tree, uint32_t tok)
{
    const petr_node *node = &tree->nodes[tree->tokens[tok].node];
    if (!drg_str_is(tree->tokens[tok].text, ",") || node->parent == PETR_NONE || petr_tree_is_list(tree, node->parent)) return 0;
    return !(tok && tok + 1 < tree->n_tokens && tree->nodes[tree->tokens[tok - 1].node].label == PETR_L_ADJ &&
             tree->nodes[tree->tokens[tok + 1].node].label == PETR_L_ADJ);
}

void petr_tree_commas(petr_tree *tree, const drg_petrarch_options *o)
{
    uint32_t from = PETR_NONE, end = tree->n_tokens;
    while (end && (tree->tokens[end - 1].text.n == 1 && strchr(".?!", tree->tokens[end - 1].text.p[0]))) end--;
    for (uint32_t t = 0; t < end; t++) {
        if (!parts_clauses(tree, t)) continue;
        uint32_t n = from == PETR_NONE ? t : t - from - 1;
        if (from == PETR_NONE) {
            if (within(n, o->comma_bmin, o->comma_bmax)) drop(tree, 0, t + 1);
        } else if (within(n, o->comma_min, o->comma_max)) {
            drop(tree, from, t);
        }
        from = t;
    }
    if (from != PETR_NONE && within(end - from - 1, o->comma_emin, o->comma_emax)) drop(tree, from, end);
}
