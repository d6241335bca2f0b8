// SPDX-License-Identifier: MIT
//
// petr_actors -- reads dictionaries of actors and agents.
//
//   EGYPT_ [EGY]                 a phrase with its code          POLICE {} [~COP]       an agent: no plural, follows the actor's code
//   +CAIRO                       another phrase for the same     MAN {MEN} [~CVL]       its plural is given
//   [EGYGOV 19811014-20110211]   a code for these days           HUMAN_RIGHTS_BODY [NGO~]  stands before the actor's code
//   [EGYELI >20110211]           from that day on                !PERSON! = MAN, MEN    a set, used within phrases: CHAIR!PERSON! [~GOV]
//
// Rule     dated codes are tried in the order of the file, a code without days holds on all others; both days of a span count
// Rule     days of up to seven digits are YYMMDD, and 00 to 30 are 20YY
// Rule     a phrase that comes again adds its codes to those it has

#include "base/cal.h"
#include "petrarch/petr_dict.h"

// "19950131" or "950131": the day, or 0 when it is none.
static int read_day(drg_str s, int32_t *day)
{
    s = drg_str_trim(s);
    if (s.n != 8 && s.n != 6) return 0;
    int v[8];
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9') return 0;
        v[i] = s.p[i] - '0';
    }
    int two = v[0] * 10 + v[1];
    int year = s.n == 8 ? two * 100 + v[2] * 10 + v[3] : two <= 30 ? 2000 + two : 1900 + two;
    const int *rest = v + s.n - 4;
    int month = rest[0] * 10 + rest[1], dom = rest[2] * 10 + rest[3];
    if (month < 1 || month > 12 || dom < 1 || dom > 31) return 0;
    *day = drg_cal_day(year, month, dom);
    return 1;
}

// "EGYGOV 19811014-20110211", "EGYELI >20110211", "EGYGOV <811014", "EGY".
static int read_code(drg_petrarch *dict, drg_str inside, petr_code *code)
{
    size_t n = 0;
    while (n < inside.n && inside.p[n] != ' ' && inside.p[n] != '\t' && inside.p[n] != '<' && inside.p[n] != '>') n++;
    *code = (petr_code){petr_capitals(&dict->arena, drg_str_sub(inside, 0, n)), INT32_MIN, INT32_MAX, 0};
    drg_str when = drg_str_trim(drg_str_sub(inside, n, inside.n));
    if (!when.n) return 1;
    code->dated = 1;
    if (when.p[0] == '<' || when.p[0] == '>') {
        int32_t day;
        if (!read_day(drg_str_sub(when, 1, when.n), &day)) return 0;
        if (when.p[0] == '<') code->to = day - 1;
        else code->from = day;
        return 1;
    }
    size_t dash = drg_str_find(when, DRG_STR("-"), 0);
    return dash != SIZE_MAX && read_day(drg_str_sub(when, 0, dash), &code->from) && read_day(drg_str_sub(when, dash + 1, when.n), &code->to);
}

static drg_err add_codes(drg_petrarch *dict, petr_lines *lines, drg_str line, petr_codes *codes)
{
    drg_str inside;
    while (petr_bracket(&line, '[', ']', &inside)) {
        petr_code code;
        if (!read_code(dict, inside, &code)) {
            petr_remark(lines, "the days of this code cannot be read");
            continue;
        }
        petr_code *slot = DRG_ARENA_PUSH(&dict->arena, codes->items, codes->n, codes->cap);
        if (!slot) return DRG_E_NOMEM;
        *slot = code;
    }
    return DRG_OK;
}

// Adds the phrase; *codes are those of the entry, or those that the phrase has already.
static drg_err add_actor(drg_petrarch *dict, petr_lines *lines, drg_str phrase, petr_codes **codes, int synonym)
{
    uint32_t words[PETR_MAX_WORDS];
    int closed;
    uint32_t n = petr_split(dict, phrase, words, &closed);
    if (!n) {
        petr_remark(lines, "no words, or too many");
        return DRG_OK;
    }
    petr_phrase *same = petr_phrase_same(dict, PETR_ACTOR, words, n);
    if (same) {
        if (!synonym) *codes = same->codes;
        return DRG_OK;
    }
    petr_phrase *made = petr_phrase_add(dict, PETR_ACTOR, words, n, lines->number);
    if (!made) return DRG_E_NOMEM;
    made->codes = *codes;
    return DRG_OK;
}

drg_err petr_actors_read(drg_petrarch *dict, petr_lines *lines)
{
    petr_codes *codes = NULL;
    while (petr_line(lines)) {
        drg_str line = lines->line;
        if (!line.n) continue;
        if (line.p[0] == '[') {
            if (codes) DRG_TRY(add_codes(dict, lines, line, codes));
            else petr_remark(lines, "a code before any actor");
        } else if (line.p[0] == '+') {
            if (codes) DRG_TRY(add_actor(dict, lines, petr_head(drg_str_sub(line, 1, line.n)), &codes, 1));
            else petr_remark(lines, "another phrase before any actor");
            if (codes) DRG_TRY(add_codes(dict, lines, line, codes));
        } else {
            codes = DRG_ARENA_NEW(&dict->arena, petr_codes);
            if (!codes) return DRG_E_NOMEM;
            DRG_TRY(add_actor(dict, lines, petr_head(line), &codes, 0));
            DRG_TRY(add_codes(dict, lines, line, codes));
        }
    }
    return DRG_OK;
}

// ---- agents ------------------------------------------------------------------------------------------------------------

typedef struct substitutions {
    drg_str name, members; // "PERSON", "MAN, MEN, WOMAN"
} substitutions;

static drg_err add_agent(drg_petrarch *dict, petr_lines *lines, drg_str phrase, drg_str code)
{
    uint32_t words[PETR_MAX_WORDS];
    int closed;
    uint32_t n = petr_split(dict, phrase, words, &closed);
    if (!n) {
        petr_remark(lines, "no words, or too many");
        return DRG_OK;
    }
    if (petr_phrase_same(dict, PETR_AGENT, words, n)) return DRG_OK; // the first stands
    petr_phrase *made = petr_phrase_add(dict, PETR_AGENT, words, n, lines->number);
    if (!made) return DRG_E_NOMEM;
    made->code = code;
    return DRG_OK;
}

static drg_err add_plural(drg_petrarch *dict, petr_lines *lines, drg_str phrase, drg_str plural, int given, drg_str code)
{
    if (given) return plural.n ? add_agent(dict, lines, plural, code) : DRG_OK;
    if (phrase.p[phrase.n - 1] == '_') return DRG_OK;
    drg_str all = petr_plural(dict, petr_capitals(&dict->arena, phrase)); // the last word is the one that ends the phrase
    return all.n ? add_agent(dict, lines, all, code) : DRG_E_NOMEM;
}

// "CONGRESS!PERSON!": one phrase for each member of the set.
static drg_err add_substituted(drg_petrarch *dict, petr_lines *lines, drg_str phrase, const substitutions *sets, uint32_t n_sets, drg_str code)
{
    size_t from = drg_str_find(phrase, DRG_STR("!"), 0), to = drg_str_find(phrase, DRG_STR("!"), from + 1);
    drg_str name = to == SIZE_MAX ? (drg_str){NULL, 0} : drg_str_sub(phrase, from + 1, to);
    for (uint32_t i = 0; i < n_sets; i++) {
        if (!name.n || !drg_str_eq(sets[i].name, name)) continue;
        drg_str rest = sets[i].members, member;
        while (drg_str_next(&rest, ',', &member)) {
            member = drg_str_trim(member);
            size_t n = from + member.n + (phrase.n - to - 1);
            char *p = drg_arena_alloc(&dict->arena, n + 1);
            if (!p) return DRG_E_NOMEM;
            memcpy(p, phrase.p, from);
            memcpy(p + from, member.p, member.n);
            memcpy(p + from + member.n, phrase.p + to + 1, phrase.n - to - 1);
            DRG_TRY(add_agent(dict, lines, (drg_str){p, n}, code));
        }
        return DRG_OK;
    }
    petr_remark(lines, "the set between exclamation marks is not known");
    return DRG_OK;
}

drg_err petr_agents_read(drg_petrarch *dict, petr_lines *lines)
{
    substitutions *sets = NULL;
    uint32_t n_sets = 0, cap_sets = 0;
    while (petr_line(lines)) {
        drg_str line = lines->line, rest = line, code, plural = {NULL, 0};
        if (!line.n) continue;
        size_t equals = drg_str_find(line, DRG_STR("="), 0);
        if (line.p[0] == '!' && equals != SIZE_MAX) {
            substitutions *set = DRG_ARENA_PUSH(&dict->arena, sets, n_sets, cap_sets);
            if (!set) return DRG_E_NOMEM;
            drg_str name = drg_str_trim(drg_str_sub(line, 1, equals));
            *set = (substitutions){drg_str_sub(name, 0, name.n ? name.n - 1 : 0), drg_str_sub(line, equals + 1, line.n)};
            continue;
        }
        drg_str phrase = petr_head(line);
        int given = petr_bracket(&rest, '{', '}', &plural);
        if (!phrase.n || !petr_bracket(&rest, '[', ']', &code) || !memchr(code.p, '~', code.n)) {
            petr_remark(lines, "an agent is a phrase and a code such as [~GOV]");
            continue;
        }
        code = petr_capitals(&dict->arena, code);
        if (memchr(phrase.p, '!', phrase.n)) {
            DRG_TRY(add_substituted(dict, lines, phrase, sets, n_sets, code));
            continue;
        }
        DRG_TRY(add_agent(dict, lines, phrase, code));
        DRG_TRY(add_plural(dict, lines, phrase, plural, given, code));
    }
    return DRG_OK;
}
