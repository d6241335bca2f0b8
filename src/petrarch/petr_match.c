// SPDX-License-Identifier: MIT
//
// petr_match -- steps of a pattern against words, on either side of the verb, going away from it.
//
// Rule     a step that is joined stands right beside the one before; another may leave out any words between
// Rule     $, + and % take the nearest coded noun phrase and skip none; % takes a list: before the verb its members act on each
//          other, behind it they are the targets; ^ takes the nearest noun phrase of any kind
// Cost     steps times words; a step that fails moves the one before on, as often as the words allow

#include "petrarch/petr_match.h"

#define MAX_NESTING 4 // sets whose members are sets
#define MAX_TRIES 200000 // words compared: positions tried for one side; a hostile dictionary gives up there

typedef struct matching {
    const petr_scene *scene;
    const petr_side *side;
    int backward; // the left side: members of sets are read from their end
    uint32_t tries;
    petr_fit fit;
} matching;

static int is_word(const matching *m, uint32_t pos, uint32_t word)
{
    const petr_token *t = &m->scene->tree->tokens[m->side->toks[pos]];
    return t->word == word || (m->scene->dict->braces && t->singular == word);
}

// How many words from pos on are a member of the set; 0 when none is. The longest member wins.
static uint32_t set_length(matching *m, uint32_t pos, uint32_t set, int depth)
{
    const petr_set *s = &m->scene->dict->sets[set];
    uint32_t best = 0;
    for (uint32_t i = 0; i < s->n; i++) {
        const petr_member *member = &s->members[i];
        uint32_t at = pos, k = 0;
        for (; k < member->n && at < m->side->n; k++) {
            const petr_step *step = &member->steps[m->backward ? member->n - 1 - k : k];
            uint32_t n = 0;
            if (m->tries++ > MAX_TRIES) return 0;
            if (step->what == PETR_WORD) n = (uint32_t)is_word(m, at, step->id);
            else if (step->what == PETR_SET && depth < MAX_NESTING) n = set_length(m, at, step->id, depth + 1);
            if (!n) break;
            at += n;
        }
        if (k == member->n && at - pos > best) best = at - pos;
    }
    return best;
}

static uint32_t entity_at(const matching *m, uint32_t pos) { return m->scene->entity_of[m->side->toks[pos]]; }

static uint32_t behind_entity(const matching *m, uint32_t pos)
{
    uint32_t e = entity_at(m, pos);
    while (pos < m->side->n && entity_at(m, pos) == e) pos++;
    return pos;
}

// The word behind the step when it fits at pos, else 0. Takes down who is named.
static uint32_t step_end(matching *m, const petr_step *step, uint32_t pos)
{
    if (step->what == PETR_WORD) return is_word(m, pos, step->id) ? pos + 1 : 0;
    if (step->what == PETR_SET) {
        uint32_t n = set_length(m, pos, step->id, 0);
        return n ? pos + n : 0;
    }
    uint32_t e = entity_at(m, pos);
    if (e == PETR_NONE) return 0;
    const petr_entity *entity = &m->scene->entities[e];
    if (step->what == PETR_SKIP) return behind_entity(m, pos);
    if (!entity->n_codes || (step->what == PETR_BOTH && entity->n_codes < 2)) return 0;
    if (step->what == PETR_TARGET || (step->what == PETR_BOTH && !m->backward)) m->fit.target = e;
    else m->fit.source = e;
    if (step->what == PETR_BOTH && m->backward) m->fit.both = 1;
    return behind_entity(m, pos);
}

// Whether no other position may be tried once this one failed: a coded phrase was met, and those are not skipped.
static int is_last_try(const matching *m, const petr_step *step, uint32_t pos)
{
    if (step->joined) return 1;
    if (step->what == PETR_WORD || step->what == PETR_SET) return 0;
    uint32_t e = entity_at(m, pos);
    return e != PETR_NONE && (step->what == PETR_SKIP || m->scene->entities[e].n_codes > 0);
}

// Fits all steps from word `pos` on: goes forward step by step, and back to the step before when one finds no place.
static int match_side(matching *m, const petr_step *steps, uint32_t n)
{
    uint32_t start[32], pos = 0, k = 0;
    petr_fit before[32];
    if (n > 32) return 0;
    while (k < n) {
        uint32_t end = 0;
        before[k] = m->fit;
        for (start[k] = pos; start[k] < m->side->n && !end; start[k]++) {
            if (m->tries++ > MAX_TRIES) return 0;
            m->fit = before[k];
            end = step_end(m, &steps[k], start[k]);
            if (end || is_last_try(m, &steps[k], start[k])) break;
        }
        if (end) {
            pos = end;
            k++;
            continue;
        }
        do { // back to a step that may still move on
            m->fit = before[k];
            if (k-- == 0) return 0;
        } while (is_last_try(m, &steps[k], start[k]));
        m->fit = before[k];
        pos = start[k] + 1;
    }
    return 1;
}

int petr_match(petr_fit *fit, const petr_scene *scene, const petr_pattern *pattern, const petr_side *left, const petr_side *right)
{
    matching m = {scene, left, 1, 0, {PETR_NONE, PETR_NONE, 0}};
    if (!match_side(&m, pattern->left, pattern->n_left)) return 0;
    m.side = right;
    m.backward = 0;
    m.tries = 0;
    if (!match_side(&m, pattern->right, pattern->n_right)) return 0;
    *fit = m.fit;
    return 1;
}
