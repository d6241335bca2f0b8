// SPDX-License-Identifier: MIT
//
// split_ends -- features of sentence ends and their sum; see split_ends.h.

#include "reader/split_ends.h"

#include "base/utf8.h"
#include "reader/split_tables.h"

enum { ABBREVIATION_END = 2000, NO_MARK = 2000, LINE_END = 500 }; // thousandths

// ---- what an atom looks like ------------------------------------------------------------------------------------------

typedef struct short_text {
    char p[12];
    uint8_t n;
} short_text;

static short_text text_of(const char *s)
{
    short_text out = {"", (uint8_t)strlen(s)};
    memcpy(out.p, s, out.n);
    return out;
}

static drg_str atom_text(const drg_end_view *view, uint32_t i)
{
    return (drg_str){view->text.p + view->atoms[i].start, view->atoms[i].end - view->atoms[i].start};
}

// Quotation marks of all kinds look alike: '<' when they open, '>' when they close, '|' when a straight one clings to both
// sides or to none; '\0' for other marks.
static char look_of_quote(const drg_end_view *view, uint32_t i)
{
    static const struct {
        const char *mark;
        char side; // '?': to be seen from the white space around it
    } quotes[] = {{"\"", '?'}, {"'", '?'}, {"''", '?'}, {"``", '<'}, {"\xE2\x80\x9C", '<'}, {"\xE2\x80\x9D", '>'}, {"\xE2\x80\x9E", '<'},
        {"\xE2\x80\x98", '<'}, {"\xE2\x80\x99", '>'}, {"\xC2\xAB", '<'}, {"\xC2\xBB", '>'}};
    drg_str s = atom_text(view, i);
    if (s.n > 3) return '\0';
    for (size_t k = 0; k < sizeof quotes / sizeof *quotes; k++) {
        if (!drg_str_is(s, quotes[k].mark)) continue;
        if (quotes[k].side != '?') return quotes[k].side;
        int before = i == 0 || view->atoms[i - 1].space_after, after = i + 1 >= view->n || view->atoms[i].space_after;
        return before && !after ? '<' : after && !before ? '>' : '|';
    }
    return '\0';
}

// A mark stands for itself, cut after six bytes.
static short_text look_of_mark(const drg_end_view *view, uint32_t i)
{
    drg_str s = atom_text(view, i);
    short_text out = {"\"", 1};
    char side = look_of_quote(view, i);
    if (side) {
        out.p[out.n++] = side;
        return out;
    }
    if (s.n > 1 && strchr(".!?", s.p[0])) { // "?!", "!!!", ".?"
        if (memchr(s.p, '?', s.n)) return text_of("??");
        if (memchr(s.p, '!', s.n)) return text_of("!!");
    }
    size_t n = s.n < 6 ? s.n : 6;
    while (n < s.n && n > 0 && ((unsigned char)s.p[n] & 0xC0) == 0x80) n--;
    memcpy(out.p, s.p, n);
    if (s.n > 6) out.p[n++] = '+';
    out.n = (uint8_t)n;
    return out;
}

static int has_class(drg_str s, unsigned classes)
{
    const drg_word_entry *entry = s.n <= 12 ? drg_split_word_find(s) : NULL;
    return entry && (entry->classes & classes);
}

static int is_opener(drg_str s) { return has_class(s, DRG_WORD_OPENER); }

static short_text look_of_word(drg_str s)
{
    size_t at = 0;
    uint32_t first = drg_utf8_next(s, &at);
    if (drg_utf8_is_lower(first)) return text_of("x");
    if (!drg_utf8_is_upper(first)) return text_of(drg_utf8_is_digit(first) ? "9x" : "o");
    if (at >= s.n) return text_of(drg_str_is(s, "I") ? "I" : "A");
    uint32_t second = drg_utf8_next(s, &at);
    if (drg_utf8_is_upper(second)) return text_of("AA");
    return text_of(is_opener(s) ? "The" : "X");
}

static short_text look(const drg_end_view *view, uint32_t i)
{
    if (i >= view->n) return text_of("$"); // also for the atom before the first, which wraps around
    if (i + 1 == 0) return text_of("^");
    drg_str s = atom_text(view, i);
    switch ((drg_atom_kind)view->atoms[i].kind) {
    case DRG_ATOM_NUMBER: return text_of(s.n < 3 ? "9" : s.n == 4 ? "9999" : "99");
    case DRG_ATOM_MARK: return look_of_mark(view, i);
    case DRG_ATOM_INITIAL: return text_of("A.");
    case DRG_ATOM_ACRONYM: return text_of(drg_utf8_is_upper((uint32_t)s.p[0]) ? s.p[s.n - 1] == '.' ? "U.S." : "U.S" : "p.m.");
    case DRG_ATOM_TITLE: return text_of("Mr.");
    case DRG_ATOM_SHORT: return text_of(s.p[0] >= 'a' ? "etc." : "Inc.");
    case DRG_ATOM_ADDRESS: return text_of("@");
    case DRG_ATOM_SMILEY: return text_of(":)");
    case DRG_ATOM_WORD: break;
    }
    return look_of_word(s);
}

// The same of the atom behind the place, where "Nov." and "Corp." begin like any name.
static short_text look_behind(const drg_end_view *view, uint32_t i)
{
    short_text out = look(view, i);
    return out.n == 4 && memcmp(out.p, "Inc.", 4) == 0 ? text_of("X") : out;
}

// ---- the sentence so far ----------------------------------------------------------------------------------------------

void drg_end_begin(drg_end_view *view, uint32_t i) { view->state = (drg_end_state){.first = i}; }

void drg_end_enter(drg_end_view *view, uint32_t i)
{
    drg_str s = atom_text(view, i);
    drg_end_state *state = &view->state;
    if (view->atoms[i].kind == DRG_ATOM_WORD) {
        state->lower += s.p[0] >= 'a' && s.p[0] <= 'z';
    } else if (view->atoms[i].kind == DRG_ATOM_MARK) {
        if (s.p[0] == '(' || s.p[0] == '[') state->round++;
        else if ((s.p[0] == ')' || s.p[0] == ']') && state->round) state->round--;
        else if (drg_str_is(s, "\"") || drg_str_is(s, "''")) state->quoted = state->quoted ? 0 : i > state->first ? 2 : 1;
        else if (drg_str_is(s, "\xE2\x80\x9C") || drg_str_is(s, "``")) state->quoted = i > state->first ? 2 : 1;
        else if (drg_str_is(s, "\xE2\x80\x9D")) state->quoted = 0;
    }
}

int drg_end_prose(drg_str block)
{
    static const char *const closing[] = {"\"", "'", ")", "]", "\xE2\x80\x9D", "\xE2\x80\x99"};
    for (size_t i = 0; i < sizeof closing / sizeof *closing; i++) {
        block = drg_str_trim(block);
        if (!drg_str_ends(block, closing[i])) continue;
        block.n -= strlen(closing[i]);
        i = (size_t)-1; // from the beginning: several may follow each other
    }
    return drg_str_ends(block, ".") || drg_str_ends(block, "?") || drg_str_ends(block, "!");
}

// Marks that belong to the word or mark before them when no white space stands between.
static int is_closing(drg_str s)
{
    static const char closing[] = ",.;:!?)]}%";
    return memchr(closing, s.p[0], sizeof closing - 1) != NULL || drg_str_is(s, "\xE2\x80\x9D") || drg_str_is(s, "\xE2\x80\x99");
}

static int is_opening(drg_str s)
{
    return s.p[0] == '(' || s.p[0] == '[' || s.p[0] == '$' || drg_str_is(s, "\xE2\x80\x9C") || drg_str_is(s, "\xE2\x80\x98");
}

// Whether the atom is a quotation mark that closes: `."`, `.'"`, `".` -- not the one that opens in `end."Next`.
static int closes_quote(const drg_end_view *view, uint32_t i)
{
    char side = look_of_quote(view, i);
    if (side == '|') return i + 1 >= view->n || view->atoms[i].space_after || view->atoms[i + 1].kind == DRG_ATOM_MARK;
    return side == '>';
}

int drg_end_possible(const drg_end_view *view, uint32_t i)
{
    if (i + 1 >= view->n) return 1;
    const drg_atom *atom = &view->atoms[i], *next = atom + 1;
    char here = view->text.p[atom->start], there = view->text.p[next->start];
    int lower = next->kind == DRG_ATOM_WORD && there >= 'a' && there <= 'z';
    switch ((drg_atom_kind)atom->kind) {
    case DRG_ATOM_MARK:
        if (is_opening(atom_text(view, i)) || (here == ',' && lower)) return 0;
        break;
    case DRG_ATOM_TITLE: // "Gen. Smith", but "on Main St. The"
        return next->kind != DRG_ATOM_WORD || is_opener(atom_text(view, i + 1));
    case DRG_ATOM_ACRONYM: // "at 10 a.m. Sunday", "at 3 p.m. Eastern time"
        if (here >= 'a' && has_class(atom_text(view, i + 1), DRG_WORD_CLOCK)) return 0;
        break;
    case DRG_ATOM_WORD:
    case DRG_ATOM_NUMBER:
        if (lower || (next->kind == DRG_ATOM_WORD && !atom->space_after)) return 0;
        break;
    default: break;
    }
    if (atom->space_after || next->kind != DRG_ATOM_MARK) return 1;
    return !is_closing(atom_text(view, i + 1)) && !closes_quote(view, i + 1);
}

// ---- features ---------------------------------------------------------------------------------------------------------

static void add_bytes(drg_end_features *f, const char *p, size_t n)
{
    size_t at = f->len[f->n], room = DRG_END_BYTES - at;
    if (n > room) n = room;
    memcpy(f->bytes[f->n] + at, p, n);
    f->len[f->n] = (uint8_t)(at + n);
}

static void begin(drg_end_features *f, const char *name)
{
    f->len[f->n] = 0;
    add_bytes(f, name, strlen(name));
}

static void add(drg_end_features *f, short_text part)
{
    add_bytes(f, "|", 1);
    add_bytes(f, part.p, part.n);
}

// The word in lower case, at most 16 bytes; digits all become 0.
static void add_form(drg_end_features *f, const drg_end_view *view, uint32_t i)
{
    char out[17] = "|";
    size_t n = 1;
    if (i >= view->n) {
        add(f, look(view, i));
        return;
    }
    drg_str s = atom_text(view, i);
    for (size_t k = 0; k < s.n && n < sizeof out; k++) {
        char b = s.p[k];
        out[n++] = (char)(b >= 'A' && b <= 'Z' ? b + 32 : b >= '0' && b <= '9' ? '0' : b);
    }
    add_bytes(f, out, n);
}

// A count as one of few steps.
static short_text step(uint32_t n)
{
    static const uint32_t bounds[] = {0, 1, 2, 3, 5, 8, 13, 20, 30, 50};
    char name[2] = {'a', '\0'};
    for (size_t i = 0; i < sizeof bounds / sizeof *bounds && n > bounds[i]; i++) name[0]++;
    return text_of(name);
}

void drg_end_look(const drg_end_view *view, uint32_t i, drg_end_features *f)
{
    const drg_end_state *state = &view->state;
    uint32_t before = i > state->first ? i - 1 : UINT32_MAX, before2 = i > state->first + 1 ? i - 2 : UINT32_MAX;
    short_text a = look(view, i), b = look_behind(view, i + 1), c = look(view, i + 2);
    short_text p = before == UINT32_MAX ? text_of("^") : look(view, before);
    short_text q = before2 == UINT32_MAX ? text_of("^") : look(view, before2);
    short_text gap = text_of(view->atoms[i].space_after ? "1" : "0"), length = step(i + 1 - state->first);
    char open_name[3] = {"-qQ"[state->quoted], state->round ? 'r' : '-', '\0'};
    short_text open = text_of(open_name);
    f->n = 0;
    begin(f, "a"), add(f, a), f->n++;
    begin(f, "ab"), add(f, a), add(f, b), add(f, gap), f->n++;
    begin(f, "pab"), add(f, p), add(f, a), add(f, b), add(f, gap), f->n++;
    begin(f, "abc"), add(f, a), add(f, b), add(f, c), f->n++;
    begin(f, "qpab"), add(f, q), add(f, p), add(f, a), add(f, b), f->n++;
    begin(f, "pabc"), add(f, p), add(f, a), add(f, b), add(f, c), f->n++;
    begin(f, "Ab"), add_form(f, view, i), add(f, b), f->n++;
    begin(f, "aB"), add(f, a), add_form(f, view, i + 1), add(f, b), f->n++;
    begin(f, "aBC"), add(f, a), add_form(f, view, i + 1), add_form(f, view, i + 2), f->n++;
    begin(f, "AB"), add_form(f, view, i), add_form(f, view, i + 1), f->n++;
    if (before != UINT32_MAX) begin(f, "Pab"), add_form(f, view, before), add(f, a), add(f, b), f->n++;
    begin(f, "al"), add(f, a), add(f, b), add(f, length), f->n++;
    begin(f, "ao"), add(f, a), add(f, b), add(f, open), f->n++;
    begin(f, "aF"), add(f, a), add_form(f, view, state->first), f->n++;
    begin(f, "afl"), add(f, a), add(f, look(view, state->first)), add(f, length), f->n++;
    begin(f, "alow"), add(f, a), add(f, b), add(f, step(state->lower)), add(f, step(i + 1 - state->first - state->lower)), f->n++;
    short_text rest = step(view->n - i - 1), prose = text_of(view->prose ? "p" : "-");
    begin(f, "abz"), add(f, a), add(f, b), add(f, prose), add(f, gap), f->n++;
    begin(f, "abr"), add(f, a), add(f, b), add(f, prose), add(f, rest), f->n++;
    begin(f, "pabz"), add(f, p), add(f, a), add(f, b), add(f, prose), f->n++;
    begin(f, "pabo"), add(f, p), add(f, a), add(f, b), add(f, open), f->n++;
    begin(f, "aBo"), add(f, a), add_form(f, view, i + 1), add(f, open), f->n++;
    begin(f, "apq"), add(f, a), add(f, b), add(f, p), add(f, length), f->n++;
}

static int is_pause(drg_str s) { return drg_str_is(s, ",") || drg_str_is(s, "-") || drg_str_is(s, "\xE2\x80\x93"); }

// "at 4 p.m. They left", "in Washington, D.C. The": behind an abbreviation a word that is common in lower case has its
// capital from a new sentence. The treebanks hold too few of these (31 of 33 places) for their weights to grow.
// "the Tianjin SCO summit", "Rabat, Morocco": in prose it takes more than a capital to end a sentence that has no
// mark for its end; the web texts that the weights are learned from leave marks out.
static int32_t prior(const drg_end_view *view, uint32_t i)
{
    drg_atom_kind kind = (drg_atom_kind)view->atoms[i].kind;
    if (view->prose && (kind == DRG_ATOM_WORD || kind == DRG_ATOM_NUMBER || is_pause(atom_text(view, i)))) return -NO_MARK;
    if (kind == DRG_ATOM_MARK && view->atoms[i].space_after > 1 && strchr(".?!", view->text.p[view->atoms[i].start])) return LINE_END;
    if (kind != DRG_ATOM_ACRONYM && kind != DRG_ATOM_SHORT && kind != DRG_ATOM_INITIAL) return 0;
    if (view->text.p[view->atoms[i].end - 1] != '.' || i + 1 >= view->n || view->atoms[i + 1].kind != DRG_ATOM_WORD) return 0;
    short_text next = look(view, i + 1);
    return next.n == 3 && memcmp(next.p, "The", 3) == 0 ? ABBREVIATION_END : 0;
}

static char last_byte(const drg_end_view *view, uint32_t i) { return view->text.p[view->atoms[i].end - 1]; }

// "the [European] Union will not wait": an editor's word within a sentence ends none.
static int closes_insertion(const drg_end_view *view, uint32_t i)
{
    if (!view->prose || last_byte(view, i) != ']' || i < 2 || strchr(".!?", last_byte(view, i - 1))) return 0;
    for (uint32_t back = 1; back <= 12 && back < i; back++) {
        if (view->text.p[view->atoms[i - back].start] == '[') return !strchr(".!?", last_byte(view, i - back - 1));
    }
    return 0;
}

int32_t drg_end_score(const drg_end_view *view, uint32_t i)
{
    drg_end_features f;
    int32_t sum = closes_insertion(view, i) ? -NO_MARK : prior(view, i);
    drg_end_look(view, i, &f);
    for (uint32_t k = 0; k < f.n; k++) sum += drg_end_weight((drg_str){f.bytes[k], f.len[k]});
    return sum;
}
