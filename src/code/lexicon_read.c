// SPDX-License-Identifier: MIT
//
// lexicon_read -- reads pattern files line by line: classes, contexts, sections, patterns, examples; and the ontology.
//
// Format   docs/formats/patterns.md
// Rule     a class is defined before it is used; every complaint is "file:line: what"

#include "code/lexicon_read.h"

#include <stdlib.h>

typedef struct place_of_reading {
    drg_lexicon *lexicon;
    const char *path;
    uint32_t line;
    drg_note *note;
    uint32_t rule;     // the section that is open, DRG_NONE before the first
    uint32_t cls;      // the class that an indented line continues, or DRG_NONE
} reading;

static drg_err complain(const reading *r, const char *what, drg_str about)
{
    if (r->lexicon->arena.failed) return DRG_E_NOMEM; // what could not be kept was not found either
    return drg_fail(r->note, DRG_E_FORMAT, "%s:%u: %s%s%.*s%s", r->path, r->line, what, about.n ? " \"" : "",
                    about.n > 80 ? 80 : (int)about.n, about.p ? about.p : "", about.n ? "\"" : "");
}

static int is_upper(char c) { return c >= 'A' && c <= 'Z'; }

// Cuts the next word off *rest; 0 when nothing is left.
static int next_word(drg_str *rest, drg_str *word)
{
    *rest = drg_str_trim(*rest);
    if (!rest->n) return 0;
    size_t n = 0;
    while (n < rest->n && rest->p[n] != ' ' && rest->p[n] != '\t') n++;
    *word = drg_str_sub(*rest, 0, n);
    *rest = drg_str_sub(*rest, n, rest->n);
    return 1;
}

static const char *kept(const reading *r, drg_str s) { return drg_arena_copy(&r->lexicon->arena, s.p, s.n); }

// ---- classes --------------------------------------------------------------------------------------------------------

static uint32_t class_make(reading *r, drg_str name)
{
    uint32_t cls = drg_lexicon_class(r->lexicon, name);
    if (cls != DRG_NONE) return cls;
    drg_lexicon *l = r->lexicon;
    drg_str *slot = DRG_ARENA_PUSH(&l->arena, l->class_names, l->n_classes, l->cap_classes);
    if (!slot) return DRG_NONE;
    const char *copy = drg_arena_copy(&l->arena, name.p, name.n); // with a NUL: contexts are handed out as C strings
    if (!copy) return DRG_NONE;
    *slot = (drg_str){copy, name.n};
    uint32_t *first = DRG_ARENA_PUSH(&l->arena, l->class_first, l->n_class_first, l->cap_class_first);
    uint32_t *last = DRG_ARENA_PUSH(&l->arena, l->class_last, l->n_class_last, l->cap_class_last);
    if (!first || !last) return DRG_NONE;
    *first = *last = DRG_NONE;
    return l->n_classes - 1;
}

// While files are read, the entries of a class are chained, in order; drg_index_build makes chains of lemmas of them.
static drg_err put_entry(reading *r, drg_index *index, drg_entry e)
{
    drg_lexicon *l = r->lexicon;
    DRG_TRY(drg_index_add(&l->arena, index, e));
    if (index != &l->class_index) return DRG_OK;
    uint32_t at = index->n_entries - 1;
    if (l->class_last[e.target] == DRG_NONE) l->class_first[e.target] = at;
    else index->entries[l->class_last[e.target]].next = at;
    l->class_last[e.target] = at;
    return DRG_OK;
}

// "press_conference" is found from "conference" (the words before it must fit) and from "press" (those after it).
static drg_err add_entry(reading *r, drg_index *index, drg_str item, uint32_t target, int negative, int forward, int backward)
{
    size_t first = 0, last = item.n;
    while (first < item.n && item.p[first] != '_') first++;
    while (last > 0 && item.p[last - 1] != '_') last--;
    drg_entry e = {.word = item, .target = target, .negative = (uint8_t)negative};
    if (first == item.n) return put_entry(r, index, e);
    if (forward) {
        e.word = drg_str_sub(item, 0, first);
        e.rest = drg_str_sub(item, first + 1, item.n);
        DRG_TRY(put_entry(r, index, e));
    }
    if (backward) {
        e.word = drg_str_sub(item, last, item.n);
        e.rest = drg_str_sub(item, 0, last ? last - 1 : 0);
        e.backward = 1;
        DRG_TRY(put_entry(r, index, e));
    }
    return DRG_OK;
}

// Gives all words of a class to a target in an index. Both directions for classes; the one that fits for triggers.
static drg_err add_class(reading *r, drg_index *index, uint32_t from, uint32_t target, int forward, int backward, uint32_t *added)
{
    const drg_index *classes = &r->lexicon->class_index;
    for (uint32_t i = r->lexicon->class_first[from]; i != DRG_NONE;) {
        drg_entry e = classes->entries[i]; // a copy: the array may move when index is the class index itself
        i = e.next;
        if (e.rest.n && (e.backward ? !backward : !forward)) continue;
        e.target = target;
        DRG_TRY(put_entry(r, index, e));
        if (added && !e.negative) ++*added;
    }
    return DRG_OK;
}

static drg_err read_items(reading *r, drg_str rest, uint32_t cls)
{
    drg_str item;
    while (next_word(&rest, &item)) {
        if (item.p[0] == '#') return DRG_OK;
        int negative = item.p[0] == '-' && item.n > 1;
        if (negative) item = drg_str_sub(item, 1, item.n);
        if (is_upper(item.p[0])) {
            uint32_t other = drg_lexicon_class(r->lexicon, item);
            if (other == DRG_NONE || other == cls || negative) return complain(r, "no class of this name so far:", item);
            DRG_TRY(add_class(r, &r->lexicon->class_index, other, cls, 1, 1, NULL));
        } else {
            for (size_t i = 0; i < item.n; i++)
                if (is_upper(item.p[i])) return complain(r, "words of a class are written in small letters:", item);
            DRG_TRY(add_entry(r, &r->lexicon->class_index, item, cls, negative, 1, 1));
        }
    }
    return DRG_OK;
}

static drg_err read_class(reading *r, drg_str rest, int is_context)
{
    drg_str name, equals;
    if (!next_word(&rest, &name) || !next_word(&rest, &equals) || !drg_str_is(equals, "="))
        return complain(r, "a class is written: class NAME = word word ...", (drg_str){0});
    if (is_upper(name.p[0]) == is_context)
        return complain(r, is_context ? "names of contexts are in small letters:" : "names of classes are in capitals:", name);
    if (drg_lexicon_class(r->lexicon, name) != DRG_NONE) return complain(r, "this class is defined twice:", name);
    r->cls = class_make(r, name);
    if (r->cls == DRG_NONE) return DRG_E_NOMEM;
    if (is_context) {
        drg_lexicon *l = r->lexicon;
        uint32_t *slot = DRG_ARENA_PUSH(&l->arena, l->contexts, l->n_contexts, l->cap_contexts);
        if (!slot) return DRG_E_NOMEM;
        *slot = r->cls;
    }
    return read_items(r, rest, r->cls);
}

// ---- sections -------------------------------------------------------------------------------------------------------

static const struct { const char *name; drg_form form; } forms[] = {
    {"meeting", DRG_FORM_MEETING}, {"visit", DRG_FORM_VISIT}, {"call", DRG_FORM_CALL}, {"summit", DRG_FORM_SUMMIT},
    {"talks", DRG_FORM_TALKS}, {"press_conference", DRG_FORM_PRESS_CONFERENCE}, {"briefing", DRG_FORM_BRIEFING},
    {"interview", DRG_FORM_INTERVIEW}, {"letter", DRG_FORM_LETTER}};
static const struct { const char *name; drg_status status; } statuses[] = {
    {"happened", DRG_STATUS_HAPPENED}, {"ongoing", DRG_STATUS_ONGOING}, {"scheduled", DRG_STATUS_SCHEDULED},
    {"proposed", DRG_STATUS_PROPOSED}, {"cancelled", DRG_STATUS_CANCELLED}, {"denied", DRG_STATUS_DENIED},
    {"hypothetical", DRG_STATUS_HYPOTHETICAL}};

static drg_err read_attribute(reading *r, drg_rule *rule, drg_str word)
{
    if (drg_str_starts(word, "form=")) {
        for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
            if (drg_str_is(drg_str_sub(word, 5, word.n), forms[i].name)) {
                rule->form = forms[i].form;
                rule->has_form = 1;
                return DRG_OK;
            }
    } else if (drg_str_starts(word, "status=")) {
        for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++)
            if (drg_str_is(drg_str_sub(word, 7, word.n), statuses[i].name)) {
                rule->status = statuses[i].status;
                rule->has_status = 1;
                return DRG_OK;
            }
    } else if (drg_str_is(word, "keep")) {
        rule->keep = 1;
        return DRG_OK;
    } else if (drg_str_is(word, "both")) {
        rule->both = 1;
        return DRG_OK;
    } else if (drg_str_is(word, "weak")) {
        rule->weak = 1;
        return DRG_OK;
    }
    return complain(r, "not an attribute of a section:", word);
}

static drg_err read_type(reading *r, drg_rule *rule, drg_str type)
{
    if (drg_str_is(type, "-")) return DRG_OK;
    size_t dot = drg_str_find(type, DRG_STR("."), 0);
    drg_str name = dot == SIZE_MAX ? type : drg_str_sub(type, 0, dot);
    const char *t = kept(r, name), *m = dot == SIZE_MAX ? NULL : kept(r, drg_str_sub(type, dot + 1, type.n));
    if (!t || (dot != SIZE_MAX && !m)) return DRG_E_NOMEM;
    const drg_ontology_row *row = drg_lexicon_type(r->lexicon, t, m);
    if (!row) return complain(r, "ontology.tsv has no such type and mode:", type);
    rule->type = row->type;
    rule->mode = row->mode;
    return DRG_OK;
}

// [consult.meet] CONSULT 040 form=meeting
static drg_err read_section(reading *r, drg_str line)
{
    drg_lexicon *l = r->lexicon;
    size_t close = drg_str_find(line, DRG_STR("]"), 0);
    if (close == SIZE_MAX || close < 2) return complain(r, "a section is written: [name] TYPE.mode CAMEO ...", (drg_str){0});
    drg_str name = drg_str_sub(line, 1, close), rest = drg_str_sub(line, close + 1, line.n), type, code, word;
    for (uint32_t i = 0; i < l->n_rules; i++)
        if (drg_str_eq(l->rules[i].name, name)) return complain(r, "this section is there already:", name);
    if (!next_word(&rest, &type) || !next_word(&rest, &code)) return complain(r, "a section needs a type and a CAMEO code (or -)", name);
    drg_rule *rule = DRG_ARENA_PUSH(&l->arena, l->rules, l->n_rules, l->cap_rules);
    if (!rule) return DRG_E_NOMEM;
    rule->name = name;
    rule->file = r->path;
    rule->line = r->line;
    rule->finer_first = l->n_finer;
    DRG_TRY(read_type(r, rule, type));
    if (!drg_str_is(code, "-")) {
        rule->cameo = kept(r, code);
        if (!rule->cameo) return DRG_E_NOMEM;
        if (!drg_lexicon_cameo(l, rule->cameo)) return complain(r, "ontology.tsv has no such CAMEO code:", code);
    }
    while (next_word(&rest, &word) && word.p[0] != '#') DRG_TRY(read_attribute(r, rule, word));
    if (!rule->type && !rule->has_form) return complain(r, "a section gives a type, a form, or both", name);
    r->rule = l->n_rules - 1;
    return DRG_OK;
}

// ---- patterns -------------------------------------------------------------------------------------------------------

// Room for exactly n items: there are thousands of short lists. 0 without memory.
static int make_room(reading *r, void **items, uint32_t *cap, uint32_t n, size_t item_size)
{
    *items = drg_arena_calloc(&r->lexicon->arena, n, item_size);
    *cap = *items ? n : 0;
    return *items != NULL;
}
#define MAKE_ROOM(r, items, cap, n) make_room((r), (void **)(void *)&(items), &(cap), (n), sizeof *(items))

// How many choices "on|against" gives.
static uint32_t count_choices(drg_str list)
{
    uint32_t n = 1;
    for (size_t i = 0; i < list.n; i++) n += list.p[i] == '|';
    return n;
}

// The words of a line up to its comment: those before the colon, and those behind it.
static void count_words(drg_str rest, uint32_t n[2])
{
    drg_str word;
    int behind = 0;
    n[0] = n[1] = 0;
    while (next_word(&rest, &word) && word.p[0] != '#') {
        if (drg_str_is(word, ":")) behind = 1;
        else n[behind]++;
    }
}

static drg_slot slot_of(drg_str word)
{
    static const struct { const char *name; drg_slot_kind kind; } slots[] = {
        {"subj", DRG_SLOT_SUBJ}, {"obj", DRG_SLOT_OBJ}, {"iobj", DRG_SLOT_IOBJ}, {"comp", DRG_SLOT_COMP}, {"prt", DRG_SLOT_PRT},
        {"poss", DRG_SLOT_POSS}, {"mod", DRG_SLOT_MOD}, {"around", DRG_SLOT_AROUND}, {"inf", DRG_SLOT_INF},
        {"gov", DRG_SLOT_GOV}, {"doer", DRG_SLOT_DOER}, {"aroundobj", DRG_SLOT_AROUNDOBJ}, {"must", DRG_SLOT_MUST}, {"compsubj", DRG_SLOT_COMPSUBJ},
        {"case", DRG_SLOT_CASE}, {"passive", DRG_SLOT_PASSIVE}, {"self", DRG_SLOT_SELF}, {"clause", DRG_SLOT_CLAUSE}};
    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++)
        if (drg_str_is(word, slots[i].name)) return (drg_slot){slots[i].kind, {0}};
    return (drg_slot){DRG_SLOT_PREP, word};
}

static drg_err read_filler(reading *r, drg_str word, drg_filler *out)
{
    static const struct { const char *name; drg_filler_kind kind; } kinds[] = {
        {"*", DRG_FILL_ANY}, {"actor", DRG_FILL_ACTOR}, {"person", DRG_FILL_PERSON}, {"country", DRG_FILL_COUNTRY},
        {"media", DRG_FILL_MEDIA}, {"place", DRG_FILL_PLACE}, {"pair", DRG_FILL_PAIR}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (drg_str_is(word, kinds[i].name)) {
            out->kind = kinds[i].kind;
            return DRG_OK;
        }
    if (!word.n) return complain(r, "an empty filler", (drg_str){0});
    if (word.p[0] == '<') {
        if (word.n < 3 || word.p[word.n - 1] != '>') return complain(r, "an event is written <TYPE> or <TYPE.mode>:", word);
        drg_str inner = drg_str_sub(word, 1, word.n - 1);
        if (inner.p[0] >= '0' && inner.p[0] <= '9') {
            out->kind = DRG_FILL_CODE;
            out->word = inner;
            return drg_lexicon_cameo(r->lexicon, kept(r, inner)) ? DRG_OK : complain(r, "ontology.tsv has no such CAMEO code:", word);
        }
        size_t dot = drg_str_find(inner, DRG_STR("."), 0);
        out->kind = DRG_FILL_EVENT;
        out->word = dot == SIZE_MAX ? inner : drg_str_sub(inner, 0, dot);
        if (dot != SIZE_MAX) out->mode = drg_str_sub(inner, dot + 1, inner.n);
        const char *t = kept(r, out->word), *m = out->mode.n ? kept(r, out->mode) : NULL;
        if (!t || (out->mode.n && !m)) return DRG_E_NOMEM;
        return drg_lexicon_type(r->lexicon, t, m) ? DRG_OK : complain(r, "ontology.tsv has no such type and mode:", word);
    }
    if (is_upper(word.p[0])) {
        out->kind = DRG_FILL_CLASS;
        out->cls = drg_lexicon_class(r->lexicon, word);
        return out->cls == DRG_NONE ? complain(r, "no class of this name so far:", word) : DRG_OK;
    }
    out->kind = DRG_FILL_WORD;
    out->word = word;
    return DRG_OK;
}

// obj=actor, with!=thing|OTHER, about~TRADE, obj!
static drg_err read_cond(reading *r, drg_str word, drg_cond *out)
{
    size_t at = 0, skip = 1;
    while (at < word.n && word.p[at] != '=' && word.p[at] != '~' && word.p[at] != '!') at++;
    if (at == 0 || at >= word.n) return complain(r, "not a condition (slot=filler, slot~filler, slot!=filler, slot!~filler, slot!):", word);
    drg_str slots = drg_str_sub(word, 0, at), name;
    uint32_t cap_slots, cap;
    if (!MAKE_ROOM(r, out->slots, cap_slots, count_choices(slots))) return DRG_E_NOMEM;
    while (drg_str_next(&slots, '|', &name)) {
        drg_slot *slot = DRG_ARENA_PUSH(&r->lexicon->arena, out->slots, out->n_slots, cap_slots);
        if (!slot) return DRG_E_NOMEM;
        *slot = slot_of(name);
    }
    out->test = word.p[at] == '=' ? DRG_TEST_IS : word.p[at] == '~' ? DRG_TEST_HOLDS : DRG_TEST_NOT;
    drg_str fillers = DRG_STR("*"), one;
    if (out->test == DRG_TEST_NOT && at + 1 < word.n) {
        if (word.p[at + 1] != '=' && word.p[at + 1] != '~') return complain(r, "not a condition:", word);
        if (word.p[at + 1] == '~') out->test = DRG_TEST_NOT_HOLDS;
        skip = 2;
    }
    if (at + skip < word.n) fillers = drg_str_sub(word, at + skip, word.n);
    else if (out->test != DRG_TEST_NOT || skip == 2) return complain(r, "a condition without a filler:", word);
    if (!MAKE_ROOM(r, out->fillers, cap, count_choices(fillers))) return DRG_E_NOMEM;
    while (drg_str_next(&fillers, '|', &one)) {
        drg_filler *f = DRG_ARENA_PUSH(&r->lexicon->arena, out->fillers, out->n_fillers, cap);
        if (!f) return DRG_E_NOMEM;
        DRG_TRY(read_filler(r, one, f));
    }
    return DRG_OK;
}

static drg_err read_role(reading *r, drg_str word, drg_role_kind kind, drg_role *out)
{
    uint32_t cap;
    drg_str one;
    out->kind = kind;
    if (!MAKE_ROOM(r, out->slots, cap, count_choices(word))) return DRG_E_NOMEM;
    while (drg_str_next(&word, '|', &one)) {
        if (!one.n) return complain(r, "an empty slot", (drg_str){0});
        drg_slot *slot = DRG_ARENA_PUSH(&r->lexicon->arena, out->slots, out->n_slots, cap);
        if (!slot) return DRG_E_NOMEM;
        *slot = slot_of(one);
    }
    return DRG_OK;
}

static uint16_t weight_of(const drg_line *line)
{
    unsigned weight = 0;
    for (uint32_t i = 0; i < line->n_conds; i++) {
        const drg_cond *c = &line->conds[i];
        if (c->test == DRG_TEST_NOT || c->test == DRG_TEST_NOT_HOLDS) continue;
        drg_filler_kind k = c->fillers[0].kind;
        weight += k == DRG_FILL_ANY ? 1 : k == DRG_FILL_EVENT || k == DRG_FILL_CODE ? 6 : k == DRG_FILL_ACTOR ? 2 : k == DRG_FILL_CLASS || k == DRG_FILL_WORD ? 4 : 3;
    }
    return (uint16_t)weight;
}

// The trigger: a class, or words joined by '|'.
static drg_err read_trigger(reading *r, drg_str word, uint32_t line, drg_trigger kind)
{
    drg_lexicon *l = r->lexicon;
    drg_str one;
    int forward = kind == DRG_TRIGGER_VERB;
    while (drg_str_next(&word, '|', &one)) {
        if (!one.n) return complain(r, "an empty trigger", (drg_str){0});
        if (is_upper(one.p[0])) {
            uint32_t cls = drg_lexicon_class(l, one);
            if (cls == DRG_NONE) return complain(r, "no class of this name so far:", one);
            DRG_TRY(add_class(r, &l->line_index, cls, line, forward, !forward, &l->n_patterns));
        } else {
            DRG_TRY(add_entry(r, &l->line_index, one, line, 0, forward, !forward));
            l->n_patterns++;
        }
    }
    return DRG_OK;
}

// verb MEET obj=actor : actors subj obj with
static drg_err read_pattern(reading *r, drg_trigger kind, drg_str rest)
{
    drg_lexicon *l = r->lexicon;
    if (r->rule == DRG_NONE) return complain(r, "a pattern before the first section", (drg_str){0});
    drg_str trigger, word;
    if (!next_word(&rest, &trigger)) return complain(r, "a pattern needs a trigger", (drg_str){0});
    drg_line *line = DRG_ARENA_PUSH(&l->arena, l->lines, l->n_lines, l->cap_lines);
    if (!line) return DRG_E_NOMEM;
    *line = (drg_line){.kind = kind, .rule = r->rule, .line = r->line};
    uint32_t cap_conds, cap_roles, n_words[2];
    count_words(rest, n_words);
    if (!MAKE_ROOM(r, line->conds, cap_conds, n_words[0]) || !MAKE_ROOM(r, line->roles, cap_roles, n_words[1])) return DRG_E_NOMEM;
    int in_roles = 0;
    drg_role_kind role = DRG_ROLE_ACTOR;
    while (next_word(&rest, &word) && word.p[0] != '#') {
        if (drg_str_is(word, ":")) {
            in_roles = 1;
        } else if (!in_roles) {
            drg_cond *c = DRG_ARENA_PUSH(&l->arena, line->conds, line->n_conds, cap_conds);
            if (!c) return DRG_E_NOMEM;
            DRG_TRY(read_cond(r, word, c));
            for (uint32_t i = 0; i < c->n_fillers; i++)
                if (c->fillers[i].kind == DRG_FILL_EVENT || c->fillers[i].kind == DRG_FILL_CODE) line->composed = 1;
        } else if (drg_str_is(word, "actors")) {
            role = DRG_ROLE_ACTOR;
        } else if (drg_str_is(word, "recipients")) {
            role = DRG_ROLE_RECIPIENT;
        } else if (drg_str_is(word, "host")) {
            role = DRG_ROLE_HOST;
        } else {
            drg_role *slot = DRG_ARENA_PUSH(&l->arena, line->roles, line->n_roles, cap_roles);
            if (!slot) return DRG_E_NOMEM;
            DRG_TRY(read_role(r, word, role, slot));
        }
    }
    if (!line->n_roles) return complain(r, "a pattern gives roles after a colon: \": actors subj recipients obj\"", (drg_str){0});
    line->weight = weight_of(line);
    return read_trigger(r, trigger, l->n_lines - 1, kind);
}

// finer 1623 obj|of~FOOD, finer 1952.drone with=drone, finer .drone subj=drone
static drg_err read_finer(reading *r, drg_str rest)
{
    drg_lexicon *l = r->lexicon;
    drg_str what, word;
    if (r->rule == DRG_NONE) return complain(r, "a finer line before the first section", (drg_str){0});
    if (!next_word(&rest, &what)) return complain(r, "a finer line is written: finer CODE.mode condition ...", (drg_str){0});
    drg_rule *rule = &l->rules[r->rule];
    drg_finer *f = DRG_ARENA_PUSH(&l->arena, l->finer, l->n_finer, l->cap_finer);
    if (!f) return DRG_E_NOMEM;
    *f = (drg_finer){0};
    size_t dot = drg_str_find(what, DRG_STR("."), 0);
    drg_str code = dot == SIZE_MAX ? what : drg_str_sub(what, 0, dot), mode = dot == SIZE_MAX ? (drg_str){0} : drg_str_sub(what, dot + 1, what.n);
    if (code.n) {
        const drg_cameo_row *row = drg_lexicon_cameo(l, kept(r, code));
        if (!row) return complain(r, "ontology.tsv has no such CAMEO code:", code);
        f->cameo = row->code;
    }
    if (mode.n) {
        const drg_ontology_row *row = drg_lexicon_type(l, rule->type, kept(r, mode));
        if (!row) return complain(r, "ontology.tsv has no such mode of the section's type:", mode);
        f->mode = row->mode;
    }
    uint32_t cap = 0;
    while (next_word(&rest, &word) && word.p[0] != '#') {
        drg_cond *c = DRG_ARENA_PUSH(&l->arena, f->conds, f->n_conds, cap);
        if (!c) return DRG_E_NOMEM;
        DRG_TRY(read_cond(r, word, c));
    }
    rule->n_finer = l->n_finer - rule->finer_first;
    return DRG_OK;
}

// + "Putin met Macron." Putin, Macron > Paris
static drg_err read_example(reading *r, drg_str line)
{
    drg_lexicon *l = r->lexicon;
    if (r->rule == DRG_NONE) return complain(r, "an example before the first section", (drg_str){0});
    size_t open = drg_str_find(line, DRG_STR("\""), 0), close = line.n;
    while (close > 0 && line.p[close - 1] != '"') close--;
    if (open == SIZE_MAX || close < open + 3) return complain(r, "an example stands in quotes", (drg_str){0});
    drg_example *e = DRG_ARENA_PUSH(&l->arena, l->examples, l->n_examples, l->cap_examples);
    if (!e) return DRG_E_NOMEM;
    *e = (drg_example){.rule = r->rule, .line = r->line, .positive = line.p[0] == '+', .text = drg_str_sub(line, open + 1, close - 1)};
    drg_str rest = drg_str_trim(drg_str_sub(line, close, line.n));
    size_t arrow = drg_str_find(rest, DRG_STR(">"), 0);
    e->actors = drg_str_trim(arrow == SIZE_MAX ? rest : drg_str_sub(rest, 0, arrow));
    if (arrow != SIZE_MAX) e->recipients = drg_str_trim(drg_str_sub(rest, arrow + 1, rest.n));
    return DRG_OK;
}

static drg_err read_line(reading *r, drg_str raw)
{
    drg_str line = drg_str_trim(raw), rest = line, word = {0};
    int indented = raw.n && (raw.p[0] == ' ' || raw.p[0] == '\t');
    if (!line.n) {
        r->cls = DRG_NONE;
        return DRG_OK;
    }
    if (line.p[0] == '#') return DRG_OK;
    if (indented && r->cls != DRG_NONE) return read_items(r, line, r->cls);
    r->cls = DRG_NONE;
    if (line.p[0] == '[') return read_section(r, line);
    if (line.p[0] == '+' || line.p[0] == '-') return read_example(r, line);
    next_word(&rest, &word);
    if (drg_str_is(word, "class")) return read_class(r, rest, 0);
    if (drg_str_is(word, "context")) return read_class(r, rest, 1);
    if (drg_str_is(word, "verb")) return read_pattern(r, DRG_TRIGGER_VERB, rest);
    if (drg_str_is(word, "noun")) return read_pattern(r, DRG_TRIGGER_NOUN, rest);
    if (drg_str_is(word, "adj")) return read_pattern(r, DRG_TRIGGER_ADJ, rest);
    if (drg_str_is(word, "finer")) return read_finer(r, rest);
    return complain(r, "a line begins with class, context, [, verb, noun, adj, finer, + or -, not with", word);
}

drg_err drg_lexicon_read_patterns(drg_lexicon *lexicon, const char *path, drg_str bytes, drg_note *note)
{
    reading r = {.lexicon = lexicon, .path = path, .note = note, .rule = DRG_NONE, .cls = DRG_NONE};
    drg_str line;
    while (drg_str_next(&bytes, '\n', &line)) {
        r.line++;
        DRG_TRY(read_line(&r, line));
    }
    return DRG_OK;
}

// ---- ontology -------------------------------------------------------------------------------------------------------

// A decimal number without locale: "-3.5". Gives 0 when the field is none.
static int number(drg_str s, float *out)
{
    int negative = s.n && s.p[0] == '-', digits = 0;
    long value = 0, scale = 0;
    for (size_t i = (size_t)negative; i < s.n; i++) {
        if (s.p[i] == '.' && !scale) scale = 1;
        else if (s.p[i] >= '0' && s.p[i] <= '9' && digits < 7) {
            value = value * 10 + (s.p[i] - '0');
            scale *= 10;
            digits++;
        } else return 0;
    }
    double x = (double)value / (double)(scale ? scale : 1);
    *out = (float)(negative ? -x : x);
    return digits > 0;
}

// compose AGREE 084 - 0353; older 163 COERCE - 2021: rows that name codes, not numbers.
static drg_err read_code_row(reading *r, const drg_str *field)
{
    drg_lexicon *l = r->lexicon;
    if (drg_str_is(field[0], "older")) {
        drg_older_row *row = DRG_ARENA_PUSH(&l->arena, l->older, l->n_older, l->cap_older);
        if (!row) return DRG_E_NOMEM;
        *row = (drg_older_row){kept(r, field[1]), kept(r, field[2])};
        return row->code && row->type ? DRG_OK : DRG_E_NOMEM;
    }
    drg_compose_row *row = DRG_ARENA_PUSH(&l->arena, l->compose, l->n_compose, l->cap_compose);
    if (!row) return DRG_E_NOMEM;
    *row = (drg_compose_row){kept(r, field[1]), kept(r, field[2]), kept(r, field[4])};
    if (!row->type || !row->inner || !row->code) return DRG_E_NOMEM;
    return drg_lexicon_cameo(l, row->code) ? DRG_OK : complain(r, "no row before this one has the CAMEO code:", field[4]);
}

static drg_err read_ontology_line(reading *r, drg_str line)
{
    drg_lexicon *l = r->lexicon;
    drg_str field[5] = {{0}};
    float value = 0;
    for (size_t i = 0; i < 5; i++)
        if (!drg_str_next(&line, '\t', &field[i])) return complain(r, "a row has the fields kind, name, mode or type, quad, value", (drg_str){0});
    if (drg_str_is(field[0], "compose") || drg_str_is(field[0], "older")) return read_code_row(r, field);
    if (!number(field[4], &value)) return complain(r, "not a number:", field[4]);
    if (drg_str_is(field[0], "type") || drg_str_is(field[0], "mode")) {
        drg_ontology_row *row = DRG_ARENA_PUSH(&l->arena, l->ontology, l->n_ontology, l->cap_ontology);
        if (!row) return DRG_E_NOMEM;
        row->type = kept(r, field[1]);
        row->mode = drg_str_is(field[0], "mode") ? kept(r, field[2]) : NULL;
        if (!row->type || (drg_str_is(field[0], "mode") && !row->mode)) return DRG_E_NOMEM;
        if (field[3].n != 1 || field[3].p[0] < '1' || field[3].p[0] > '4') return complain(r, "a quad class is 1 to 4:", field[3]);
        row->quad = (uint8_t)(field[3].p[0] - '0');
        row->score = value;
        return DRG_OK;
    }
    if (!drg_str_is(field[0], "cameo")) return complain(r, "a row is type, mode, cameo, compose or older, not", field[0]);
    drg_cameo_row *row = DRG_ARENA_PUSH(&l->arena, l->cameo, l->n_cameo, l->cap_cameo);
    if (!row) return DRG_E_NOMEM;
    row->code = kept(r, field[1]);
    row->goldstein = value;
    size_t dot = drg_str_find(field[2], DRG_STR("."), 0); // "ACCUSE.disapprove", "COOPERATE", "-"
    int has_type = field[2].n && field[2].p[0] != '-';
    row->type = has_type ? kept(r, drg_str_sub(field[2], 0, dot)) : NULL;
    row->mode = dot != SIZE_MAX ? kept(r, drg_str_sub(field[2], dot + 1, field[2].n)) : NULL;
    return row->code && (row->type || !has_type) && (row->mode || dot == SIZE_MAX) ? DRG_OK : DRG_E_NOMEM;
}

drg_err drg_lexicon_read_ontology(drg_lexicon *lexicon, const char *path, drg_str bytes, drg_note *note)
{
    reading r = {.lexicon = lexicon, .path = path, .note = note, .rule = DRG_NONE, .cls = DRG_NONE};
    drg_str line;
    while (drg_str_next(&bytes, '\n', &line)) {
        r.line++;
        if (line.n && line.p[line.n - 1] == '\r') line.n--;
        if (!line.n || line.p[0] == '#') continue;
        DRG_TRY(read_ontology_line(&r, line));
    }
    return DRG_OK;
}
