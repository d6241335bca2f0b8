// SPDX-License-Identifier: MIT
//
// actordict_read -- reads the lines of actor and agent dictionaries; see actordict.h for the format.
//
// Rule     '#' and ';' begin comments, <!-- --> encloses them; "_" and blanks part words; a trailing "_" forbids a plural
// Rule     lines that cannot be read are left out and told

#include "base/cal.h"
#include "base/file.h"
#include "base/utf8.h"
#include "know/actordict_inner.h"

#include <stdio.h>

#define PHRASE_CAP 256
#define MOST_SETS 64     // substitution sets of one file
#define MOST_FORMS 512   // phrases that one line may stand for

typedef struct word_set {
    drg_str name; // "!PERSON!"
    drg_str list; // "MAN, MEN, WOMAN"
} word_set;

typedef struct reading {
    drg_actordict *p;
    const char *path;
    drg_actordict_tell *tell;
    void *user;
    uint32_t line;
    size_t n_read;            // entries that gave something
    int comment;              // inside <!-- -->
    drg_actordict_entry *open; // the actor whose synonyms and codes follow
    word_set sets[MOST_SETS];
    uint32_t n_sets;
} reading;

static void left_out(reading *r, const char *what, drg_str text)
{
    char message[512];
    if (!r->tell) return;
    snprintf(message, sizeof message, "%s:%u: %s: %.*s", r->path, r->line, what, (int)(text.n < 80 ? text.n : 80), text.p ? text.p : "");
    r->tell(r->user, message);
}

// ---- pieces -------------------------------------------------------------------------------------------------------------------------

// The line without comments; the state of <!-- --> goes on over lines.
static drg_str bare_line(reading *r, drg_str line)
{
    if (r->comment) {
        size_t end = drg_str_find(line, DRG_STR("-->"), 0);
        if (end == SIZE_MAX) return (drg_str){NULL, 0};
        r->comment = 0;
        line = drg_str_sub(line, end + 3, line.n);
    }
    size_t open = drg_str_find(line, DRG_STR("<!--"), 0);
    if (open != SIZE_MAX) {
        r->comment = drg_str_find(line, DRG_STR("-->"), open) == SIZE_MAX;
        line.n = open;
    }
    for (size_t i = 0; i < line.n; i++)
        if (line.p[i] == '#' || (line.p[i] == ';' && (i == 0 || line.p[i - 1] == ' ' || line.p[i - 1] == '\t'))) line.n = i;
    while (line.n && (line.p[line.n - 1] == ' ' || line.p[line.n - 1] == '\t' || line.p[line.n - 1] == '\r')) line.n--;
    return line;
}

// "BARACK_OBAMA_" -> "barack obama"; *stop: it ended in "_".
static drg_str phrase_key(char *room, drg_str phrase, int *stop)
{
    char blanks[PHRASE_CAP];
    phrase = drg_str_trim(phrase);
    size_t n = phrase.n < sizeof blanks ? phrase.n : 0;
    *stop = phrase.n && phrase.p[phrase.n - 1] == '_';
    for (size_t i = 0; i < n; i++) blanks[i] = phrase.p[i] == '_' ? ' ' : phrase.p[i];
    return (drg_str){room, n ? drg_utf8_key_into(room, PHRASE_CAP, drg_str_trim((drg_str){blanks, n})) : 0};
}

static uint32_t words_in(drg_str key)
{
    uint32_t n = key.n > 0;
    for (size_t i = 0; i < key.n; i++) n += key.p[i] == ' ';
    return n;
}

// Gives a phrase its place in the table, and its first word the number of words.
static drg_actordict_phrase *phrase_put(reading *r, drg_str key, int agents)
{
    size_t first = 0;
    while (first < key.n && key.p[first] != ' ') first++;
    drg_actordict_phrase *start = drg_actordict_put(&r->p->arena, &r->p->firsts[agents], drg_str_sub(key, 0, first));
    if (!start) return NULL;
    uint32_t words = words_in(key), before = r->p->phrases[agents].n;
    if (words > start->words) start->words = words;
    drg_actordict_phrase *phrase = drg_actordict_put(&r->p->arena, &r->p->phrases[agents], key);
    r->p->n_phrases[agents] += r->p->phrases[agents].n - before;
    return phrase;
}

static drg_str kept_upper(reading *r, drg_str s)
{
    char *copy = drg_arena_copy(&r->p->arena, s.p, s.n);
    for (size_t i = 0; copy && i < s.n; i++)
        if (copy[i] >= 'a' && copy[i] <= 'z') copy[i] = (char)(copy[i] - 'a' + 'A');
    return (drg_str){copy, copy ? s.n : 0};
}

static int is_code(drg_str s)
{
    if (s.n == 0 || s.n > 60) return 0;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) return 0;
    }
    return 1;
}

// ---- actors -------------------------------------------------------------------------------------------------------------------------

// "19910101", "910101": a day; 0 when it is none. A month or day of 00 is the first one.
static int read_day(drg_str digits, int32_t *day)
{
    int number = 0;
    if (digits.n != 6 && digits.n != 8) return 0;
    for (size_t i = 0; i < digits.n; i++) {
        if (digits.p[i] < '0' || digits.p[i] > '9') return 0;
        number = number * 10 + (digits.p[i] - '0');
    }
    int year = number / 10000, month = number / 100 % 100, in_month = number % 100;
    if (digits.n == 6) year += year <= 30 ? 2000 : 1900;
    if (!month) month = 1;
    if (!in_month) in_month = 1;
    if (!drg_cal_valid(year, month, in_month)) return 0;
    *day = drg_cal_day(year, month, in_month);
    return 1;
}

// What stands behind the code in brackets: nothing, "<d", ">d" or "d-d".
static int read_restriction(drg_str rest, drg_actordict_code *code)
{
    code->from = INT32_MIN;
    code->until = INT32_MAX;
    code->dated = 0;
    rest = drg_str_trim(rest);
    if (!rest.n) return 1;
    code->dated = 1;
    if (rest.p[0] == '<') return read_day(drg_str_trim(drg_str_sub(rest, 1, rest.n)), &code->until) && code->until-- > INT32_MIN;
    if (rest.p[0] == '>') return read_day(drg_str_trim(drg_str_sub(rest, 1, rest.n)), &code->from);
    size_t dash = drg_str_find(rest, DRG_STR("-"), 0);
    if (dash == SIZE_MAX) return 0;
    return read_day(drg_str_trim(drg_str_sub(rest, 0, dash)), &code->from) && read_day(drg_str_trim(drg_str_sub(rest, dash + 1, rest.n)), &code->until) &&
           code->from <= code->until;
}

// The codes "[...] [...]" of a line go to the open block.
static drg_err read_codes(reading *r, drg_str rest)
{
    for (rest = drg_str_trim(rest); rest.n; rest = drg_str_trim(rest)) {
        size_t close = drg_str_find(rest, DRG_STR("]"), 0);
        if (rest.p[0] != '[' || close == SIZE_MAX) {
            left_out(r, "no code in brackets", rest);
            return DRG_OK;
        }
        drg_str inner = drg_str_trim(drg_str_sub(rest, 1, close));
        size_t end = 0;
        while (end < inner.n && inner.p[end] != ' ' && inner.p[end] != '\t' && inner.p[end] != '<' && inner.p[end] != '>') end++;
        drg_actordict_code made;
        if (!is_code(drg_str_sub(inner, 0, end))) left_out(r, "not a code", inner);
        else if (!read_restriction(drg_str_sub(inner, end, inner.n), &made)) left_out(r, "not a date restriction (<YYYYMMDD, >YYYYMMDD or YYYYMMDD-YYYYMMDD)", inner);
        else {
            drg_actordict_code *code = DRG_ARENA_NEW(&r->p->arena, drg_actordict_code);
            if (!code) return DRG_E_NOMEM;
            *code = (drg_actordict_code){NULL, kept_upper(r, drg_str_sub(inner, 0, end)), made.from, made.until, made.dated};
            if (!code->code.p) return DRG_E_NOMEM;
            if (r->open->last) r->open->last->next = code;
            else r->open->codes = code;
            r->open->last = code;
            r->n_read++;
        }
        rest = drg_str_sub(rest, close + 1, rest.n);
    }
    return DRG_OK;
}

static drg_err link_phrase(reading *r, drg_str phrase)
{
    char room[PHRASE_CAP];
    int stop;
    drg_str key = phrase_key(room, phrase, &stop);
    if (!key.n) {
        left_out(r, "no phrase, or one that is too long", phrase);
        return DRG_OK;
    }
    drg_actordict_phrase *p = phrase_put(r, key, 0);
    drg_actordict_link *link = DRG_ARENA_NEW(&r->p->arena, drg_actordict_link), **at;
    if (!p || !link) return DRG_E_NOMEM;
    if (!r->open->root.n) r->open->root = p->key;
    link->entry = r->open;
    for (at = &p->entries; *at; at = &(*at)->next) {}
    *at = link;
    return DRG_OK;
}

static drg_err actor_line(reading *r, drg_str line)
{
    drg_str text = drg_str_trim(line);
    size_t bracket = drg_str_find(text, DRG_STR("["), 0);
    drg_str phrase = drg_str_sub(text, 0, bracket == SIZE_MAX ? text.n : bracket);
    if (text.p[0] == '[' || text.p[0] == '+') {
        if (!r->open) {
            left_out(r, "stands before any actor", text);
            return DRG_OK;
        }
        if (text.p[0] == '+') DRG_TRY(link_phrase(r, drg_str_sub(phrase, 1, phrase.n)));
    } else {
        r->open = DRG_ARENA_NEW(&r->p->arena, drg_actordict_entry);
        if (!r->open) return DRG_E_NOMEM;
        r->open->number = r->p->n_entries++;
        DRG_TRY(link_phrase(r, phrase));
    }
    return bracket == SIZE_MAX ? DRG_OK : read_codes(r, drg_str_sub(text, bracket, text.n));
}

// ---- agents -------------------------------------------------------------------------------------------------------------------------

static drg_err set_line(reading *r, drg_str text)
{
    size_t equals = drg_str_find(text, DRG_STR("="), 0);
    if (equals == SIZE_MAX || r->n_sets == MOST_SETS) {
        left_out(r, equals == SIZE_MAX ? "a substitution set needs !NAME! = A, B" : "too many substitution sets", text);
        return DRG_OK;
    }
    r->sets[r->n_sets].name = drg_str_trim(drg_str_sub(text, 0, equals));
    r->sets[r->n_sets++].list = drg_str_trim(drg_str_sub(text, equals + 1, text.n)); // the file stays mapped while it is read
    return DRG_OK;
}

static const word_set *set_in(const reading *r, drg_str phrase, size_t *at)
{
    for (uint32_t i = 0; i < r->n_sets; i++)
        if ((*at = drg_str_find(phrase, r->sets[i].name, 0)) != SIZE_MAX) return &r->sets[i];
    return NULL;
}

static drg_err agent_put(reading *r, drg_str key, drg_str code, int before)
{
    if (!key.n) return DRG_OK;
    drg_actordict_phrase *p = phrase_put(r, key, 1);
    if (!p) return DRG_E_NOMEM;
    p->agent = code;
    p->before = (uint8_t)before;
    return DRG_OK;
}

// "army" -> "armies", "press" -> "presses", "official" -> "officials".
static drg_str plural_of(char *room, drg_str key)
{
    if (key.n + 3 > PHRASE_CAP) return (drg_str){NULL, 0};
    memcpy(room, key.p, key.n);
    char last = key.p[key.n - 1];
    if (last == 'y') {
        memcpy(room + key.n - 1, "ies", 3);
        return (drg_str){room, key.n + 2};
    }
    const char *end = last == 's' ? "es" : "s";
    memcpy(room + key.n, end, strlen(end));
    return (drg_str){room, key.n + strlen(end)};
}

// A phrase with its substitution sets put in, one form at a time. A list of what is to be done, since sets may stand in sets.
static drg_err agent_forms(reading *r, drg_str phrase, drg_str code, int before, int *substituted)
{
    drg_str *todo = DRG_ARENA_ARRAY(&r->p->arena, drg_str, MOST_FORMS);
    uint32_t n = 0, done = 0;
    if (!todo) return DRG_E_NOMEM;
    todo[n++] = phrase;
    while (n > 0 && done++ < MOST_FORMS) {
        size_t at;
        drg_str form = todo[--n], member;
        const word_set *set = set_in(r, form, &at);
        if (!set) {
            char room[PHRASE_CAP];
            int stop;
            DRG_TRY(agent_put(r, phrase_key(room, form, &stop), code, before));
            continue;
        }
        *substituted = 1;
        drg_str list = set->list;
        while (n < MOST_FORMS && drg_str_next(&list, ',', &member)) {
            member = drg_str_trim(member);
            size_t length = form.n - set->name.n + member.n;
            char *made = length < PHRASE_CAP ? drg_arena_alloc(&r->p->arena, length + 1) : NULL;
            if (length < PHRASE_CAP && !made) return DRG_E_NOMEM;
            if (!made) continue;
            memcpy(made, form.p, at);
            if (member.n) memcpy(made + at, member.p, member.n);
            memcpy(made + at + member.n, form.p + at + set->name.n, form.n - at - set->name.n);
            todo[n++] = (drg_str){made, length};
        }
    }
    return DRG_OK;
}

static drg_err agent_line(reading *r, drg_str line)
{
    drg_str text = drg_str_trim(line);
    size_t bracket = drg_str_find(text, DRG_STR("["), 0), close = drg_str_find(text, DRG_STR("]"), 0), brace = drg_str_find(text, DRG_STR("{"), 0);
    if (text.p[0] == '!' && bracket == SIZE_MAX) return set_line(r, text);
    if (bracket == SIZE_MAX || close == SIZE_MAX || close < bracket) {
        left_out(r, "an agent needs [~CODE] or [CODE~]", text);
        return DRG_OK;
    }
    drg_str code = drg_str_trim(drg_str_sub(text, bracket + 1, close));
    int before = code.n && code.p[code.n - 1] == '~', behind = code.n && code.p[0] == '~';
    code = drg_str_trim(drg_str_sub(code, behind != 0, code.n - (before && !behind)));
    if ((!before && !behind) || !is_code(code)) {
        left_out(r, "an agent needs [~CODE] or [CODE~]", text);
        return DRG_OK;
    }
    code = kept_upper(r, code);
    if (!code.p) return DRG_E_NOMEM;
    drg_str phrase = drg_str_trim(drg_str_sub(text, 0, brace < bracket ? brace : bracket));
    char room[PHRASE_CAP], plural[PHRASE_CAP];
    int stop, substituted = 0;
    drg_str key = phrase_key(room, phrase, &stop);
    if (!key.n) {
        left_out(r, "no phrase, or one that is too long", text);
        return DRG_OK;
    }
    r->n_read++;
    DRG_TRY(agent_forms(r, phrase, code, before, &substituted));
    if (brace < bracket) {
        size_t end = drg_str_find(text, DRG_STR("}"), brace);
        if (end == SIZE_MAX || end > bracket) {
            left_out(r, "a plural needs {...}", text);
            return DRG_OK;
        }
        char given[PHRASE_CAP];
        return agent_put(r, phrase_key(given, drg_str_sub(text, brace + 1, end), &stop), code, before);
    }
    return stop || substituted ? DRG_OK : agent_put(r, plural_of(plural, key), code, before);
}

// ---- files --------------------------------------------------------------------------------------------------------------------------

static drg_err load(drg_actordict *dictionary, const char *path, int agents, drg_actordict_tell *tell, void *user, drg_note *note)
{
    drg_file file;
    DRG_TRY(drg_file_map(&file, path, note));
    reading *r = DRG_ARENA_NEW(&dictionary->arena, reading);
    drg_err err = r ? DRG_OK : DRG_E_NOMEM;
    drg_str rest = file.bytes, line;
    if (r) *r = (reading){.p = dictionary, .path = path, .tell = tell, .user = user};
    while (err == DRG_OK && drg_str_next(&rest, '\n', &line)) {
        r->line++;
        line = bare_line(r, line);
        if (!drg_str_trim(line).n) continue;
        err = agents ? agent_line(r, line) : actor_line(r, line);
    }
    if (err == DRG_E_NOMEM) (void)drg_fail(note, err, "%s: out of memory", path);
    if (err == DRG_OK && r->n_read == 0)
        err = drg_fail(note, DRG_E_FORMAT, "%s: no %s can be read in it; see docs/formats/petrarch.md", path, agents ? "agent" : "actor with a code");
    drg_file_unmap(&file);
    return err;
}

drg_err drg_actordict_actors(drg_actordict *dictionary, const char *path, drg_actordict_tell *tell, void *user, drg_note *note)
{
    return load(dictionary, path, 0, tell, user, note);
}

drg_err drg_actordict_agents(drg_actordict *dictionary, const char *path, drg_actordict_tell *tell, void *user, drg_note *note)
{
    return load(dictionary, path, 1, tell, user, note);
}
