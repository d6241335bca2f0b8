// SPDX-License-Identifier: MIT
//
// petr_verbs -- reads dictionaries of verbs, their patterns and synonym sets.
//
//   &TIES_                      a set; its name ends in _: no plurals    --- RESTORE [064] ---   a block of verbs with its code
//   +DIPLOMATIC_RELATIONS       a member                                RESTORE                 regular forms are made
//   - * FULL_&TIES [064]        `_`: side by side, blank: words between  SET {SETS SETTING} [---]  forms and code given
//   - $ SAY + * [112:111]       $ source, + target, % both, ^ any actor  +CORDON_OFF {+CORDONED_OFF}  + marks the inflected word
//   - * {FULL TIES} (WITH PEACE)  PETRARCH2's braces and parentheses: the same words in the same order
//
// Rule     lines of transformations ("~ a (a b ATTACK) SAY = a b 015") are remarked on and left out

#include "petrarch/petr_dict.h"

#define MAX_STEPS 32

// ---- sets --------------------------------------------------------------------------------------------------------------

static uint32_t set_named(drg_petrarch *dict, drg_str name)
{
    for (uint32_t i = 0; i < dict->n_sets; i++)
        if (drg_str_eq(dict->sets[i].name, name)) return i;
    petr_set *made = DRG_ARENA_PUSH(&dict->arena, dict->sets, dict->n_sets, dict->cap_sets);
    if (!made) return PETR_NONE;
    made->name = name;
    return dict->n_sets - 1;
}

typedef struct stepping {
    petr_step steps[MAX_STEPS];
    uint32_t n;
    uint32_t star; // steps before the verb, or PETR_NONE
    uint8_t star_joined, after_star_joined;
    uint8_t too_long;
} stepping;

static void add_step(stepping *to, petr_what what, uint32_t id, int joined)
{
    if (to->n == MAX_STEPS || id == PETR_NONE) {
        to->too_long = 1;
        return;
    }
    to->steps[to->n++] = (petr_step){what, id, (uint8_t)joined};
}

static int is_bound(char c) { return strchr(" \t_{}()", c) != NULL; }

// Turns "IN_AND_*_OUT &TIES" into steps, in the order of the text; joined: beside the step before.
static void read_steps(drg_petrarch *dict, drg_str text, stepping *to)
{
    *to = (stepping){.star = PETR_NONE};
    int joined = 0;
    for (size_t i = 0; i < text.n;) {
        char c = text.p[i];
        if (is_bound(c)) {
            if (c == '{' || c == '(') dict->braces = 1;
            joined = c == '_';
            i++;
            continue;
        }
        size_t from = i;
        while (i < text.n && !is_bound(text.p[i])) i++;
        drg_str word = petr_capitals(&dict->arena, drg_str_sub(text, from, i));
        if (drg_str_is(word, "*")) to->star = to->n, to->star_joined = (uint8_t)joined;
        else if (drg_str_is(word, "$")) add_step(to, PETR_SOURCE, 0, joined);
        else if (drg_str_is(word, "+")) add_step(to, PETR_TARGET, 0, joined);
        else if (drg_str_is(word, "%")) add_step(to, PETR_BOTH, 0, joined);
        else if (drg_str_is(word, "^")) add_step(to, PETR_SKIP, 0, joined);
        else if (word.n && word.p[0] == '&') add_step(to, PETR_SET, set_named(dict, drg_str_sub(word, 1, word.n)), joined);
        else add_step(to, PETR_WORD, petr_word(dict, word, 1), joined);
        joined = 0;
    }
}

static const petr_step *keep_steps(drg_petrarch *dict, const petr_step *steps, uint32_t n)
{
    petr_step *own = DRG_ARENA_ARRAY(&dict->arena, petr_step, n ? n : 1);
    if (own && n) memcpy(own, steps, n * sizeof *own);
    return own;
}

static drg_err add_member(drg_petrarch *dict, petr_set *set, const petr_step *steps, uint32_t n)
{
    petr_member *member = DRG_ARENA_PUSH(&dict->arena, set->members, set->n, set->cap);
    if (!member) return DRG_E_NOMEM;
    *member = (petr_member){keep_steps(dict, steps, n), n};
    return member->steps ? DRG_OK : DRG_E_NOMEM;
}

static drg_err read_member(drg_petrarch *dict, petr_lines *lines, uint32_t set_at, drg_str phrase)
{
    int closed = phrase.n && phrase.p[phrase.n - 1] == '_';
    stepping s;
    read_steps(dict, phrase, &s);
    if (!s.n || s.too_long) {
        petr_remark(lines, "no words, or too many");
        return DRG_OK;
    }
    petr_set *set = &dict->sets[set_at];
    DRG_TRY(add_member(dict, set, s.steps, s.n));
    petr_step *last = &s.steps[s.n - 1];
    if (set->no_plural || closed || last->what != PETR_WORD) return DRG_OK;
    drg_str plural = petr_plural(dict, dict->words[last->id]);
    last->id = petr_word(dict, plural, 1);
    return last->id == PETR_NONE ? DRG_E_NOMEM : add_member(dict, set, s.steps, s.n);
}

// ---- patterns ----------------------------------------------------------------------------------------------------------

static drg_err read_pattern(drg_petrarch *dict, petr_lines *lines, petr_block *block, drg_str line)
{
    drg_str rest = line, code;
    size_t n = 0;
    while (n < line.n && line.p[n] != '[') n++;
    if (!petr_bracket(&rest, '[', ']', &code)) {
        petr_remark(lines, "a pattern without a code");
        return DRG_OK;
    }
    stepping s;
    read_steps(dict, drg_str_sub(line, 1, n), &s);
    if (s.star == PETR_NONE || s.too_long) {
        petr_remark(lines, s.too_long ? "a pattern of too many words" : "a pattern without its verb, *");
        return DRG_OK;
    }
    petr_step left[MAX_STEPS];
    for (uint32_t i = 0; i < s.star; i++) { // away from the verb: a step is joined to the one nearer the verb
        uint32_t from = s.star - 1 - i;
        left[i] = s.steps[from];
        left[i].joined = from + 1 < s.star ? s.steps[from + 1].joined : s.star_joined;
    }
    petr_pattern *made = DRG_ARENA_PUSH(&dict->arena, block->patterns, block->n, block->cap);
    if (!made) return DRG_E_NOMEM;
    *made = (petr_pattern){keep_steps(dict, left, s.star), keep_steps(dict, s.steps + s.star, s.n - s.star), (uint8_t)s.star,
        (uint8_t)(s.n - s.star), petr_capitals(&dict->arena, code), lines->number};
    return made->left && made->right ? DRG_OK : DRG_E_NOMEM;
}

// ---- verbs -------------------------------------------------------------------------------------------------------------

typedef struct verb_words {
    drg_str words[PETR_MAX_WORDS];
    uint32_t n, at; // at: the inflected one
    uint8_t closed;
} verb_words;

static int read_verb_words(drg_petrarch *dict, drg_str text, verb_words *verb)
{
    *verb = (verb_words){.n = 0};
    text = petr_capitals(&dict->arena, drg_str_trim(text));
    verb->closed = text.n && text.p[text.n - 1] == '_';
    for (size_t i = 0; i < text.n;) {
        if (is_bound(text.p[i])) {
            i++;
            continue;
        }
        size_t from = i;
        while (i < text.n && !is_bound(text.p[i])) i++;
        if (text.p[from] == '+') verb->at = verb->n, from++;
        if (verb->n == PETR_MAX_WORDS) return 0;
        if (i > from) verb->words[verb->n++] = drg_str_sub(text, from, i);
    }
    return verb->n > 0 && verb->at < verb->n;
}

// Keeps the inflected word first, so that the verb of a sentence leads to it; then those before it, then those behind.
static drg_err add_form(drg_petrarch *dict, const verb_words *verb, drg_str inflected, uint32_t block, drg_str code, uint32_t line)
{
    uint32_t words[PETR_MAX_WORDS], n = 0;
    words[n++] = petr_word(dict, inflected, 1);
    for (uint32_t i = 0; i < verb->n; i++)
        if (i != verb->at) words[n++] = petr_word(dict, verb->words[i], 1);
    for (uint32_t i = 0; i < n; i++)
        if (words[i] == PETR_NONE) return DRG_E_NOMEM;
    petr_phrase *made = petr_phrase_add(dict, PETR_VERB, words, n, line);
    if (!made) return DRG_E_NOMEM;
    made->at = (uint8_t)verb->at;
    made->block = block;
    made->code = code;
    return DRG_OK;
}

static int is_vowel(char c) { return strchr("AEIOU", c) != NULL; }

static drg_str with_ending(drg_petrarch *dict, drg_str stem, size_t cut, const char *ending)
{
    size_t n = stem.n - cut, m = strlen(ending);
    char *p = drg_arena_alloc(&dict->arena, n + m + 1);
    if (!p) return (drg_str){NULL, 0};
    memcpy(p, stem.p, n);
    memcpy(p + n, ending, m);
    return (drg_str){p, n + m};
}

static drg_err add_regular(drg_petrarch *dict, const verb_words *verb, uint32_t block, drg_str code, uint32_t line)
{
    drg_str w = verb->words[verb->at];
    char last = w.p[w.n - 1], before = w.n > 1 ? w.p[w.n - 2] : 'A';
    int y = last == 'Y' && !is_vowel(before);
    int hisses = strchr("SXZ", last) != NULL || (last == 'H' && (before == 'C' || before == 'S'));
    drg_str forms[3] = {with_ending(dict, w, y ? 1 : 0, y ? "IES" : hisses ? "ES" : "S"),
        with_ending(dict, w, y ? 1 : 0, y ? "IED" : last == 'E' ? "D" : "ED"),
        with_ending(dict, w, last == 'E' && !is_vowel(before) ? 1 : 0, "ING")};
    for (int i = 0; i < 3; i++) {
        if (!forms[i].n) return DRG_E_NOMEM;
        DRG_TRY(add_form(dict, verb, forms[i], block, code, line));
    }
    return DRG_OK;
}

static drg_err read_verb(drg_petrarch *dict, petr_lines *lines, uint32_t block, drg_str block_code)
{
    drg_str line = lines->line, rest = line, code = block_code, given, inside;
    verb_words verb;
    if (!read_verb_words(dict, petr_head(line), &verb)) {
        petr_remark(lines, "no verb, or one of too many words");
        return DRG_OK;
    }
    int has_forms = petr_bracket(&rest, '{', '}', &given);
    if (!has_forms) rest = line;
    if (petr_bracket(&rest, '[', ']', &inside)) code = petr_capitals(&dict->arena, inside);
    DRG_TRY(add_form(dict, &verb, verb.words[verb.at], block, code, lines->number));
    if (!has_forms) return verb.closed ? DRG_OK : add_regular(dict, &verb, block, code, lines->number);
    drg_str form;
    while (drg_str_next(&given, ' ', &form)) {
        verb_words inflected;
        if (read_verb_words(dict, form, &inflected))
            DRG_TRY(add_form(dict, &inflected, inflected.words[inflected.at], block, code, lines->number));
    }
    return DRG_OK;
}

drg_err petr_verbs_read(drg_petrarch *dict, petr_lines *lines)
{
    uint32_t set = PETR_NONE, block = PETR_NONE;
    drg_str block_code = DRG_STR("---");
    while (petr_line(lines)) {
        drg_str line = lines->line, inside;
        if (!line.n) continue;
        if (drg_str_starts(line, "---")) {
            set = PETR_NONE;
            block_code = petr_bracket(&line, '[', ']', &inside) ? petr_capitals(&dict->arena, inside) : DRG_STR("---");
            petr_block *made = DRG_ARENA_PUSH(&dict->arena, dict->blocks, dict->n_blocks, dict->cap_blocks);
            if (!made) return DRG_E_NOMEM;
            block = dict->n_blocks - 1;
        } else if (line.p[0] == '&') {
            drg_str name = petr_capitals(&dict->arena, petr_head(drg_str_sub(line, 1, line.n)));
            int no_plural = name.n && name.p[name.n - 1] == '_';
            set = set_named(dict, drg_str_sub(name, 0, name.n - (size_t)no_plural));
            if (set == PETR_NONE) return DRG_E_NOMEM;
            dict->sets[set].no_plural = (uint8_t)no_plural;
        } else if (line.p[0] == '+' && set != PETR_NONE) {
            DRG_TRY(read_member(dict, lines, set, petr_head(drg_str_sub(line, 1, line.n))));
        } else if (line.p[0] == '~') {
            petr_remark(lines, "transformations are not applied");
        } else if (block == PETR_NONE) {
            petr_remark(lines, "a verb or pattern before any block (--- NAME [CODE] ---)");
        } else if (line.p[0] == '-') {
            DRG_TRY(read_pattern(dict, lines, &dict->blocks[block], line));
        } else {
            set = PETR_NONE;
            DRG_TRY(read_verb(dict, lines, block, block_code));
        }
    }
    return DRG_OK;
}
