// SPDX-License-Identifier: MIT
//
// split_words -- the scanner of written words; see split_words.h for its rules.
//
// Each scan_ function looks at one kind of unit at byte `at` and returns the byte behind it, or `at` when there is none.

#include "reader/split_words.h"

#include "base/utf8.h"
#include "reader/split_tables.h"

#define TOKEN_MOST 255u // bytes of a token

typedef enum sort { SORT_END, SORT_LETTER, SORT_DIGIT, SORT_MARK, SORT_SPACE } sort;

typedef struct chunk {
    drg_scan *scan;
    drg_atom *out;
    uint32_t n;
    const char *p;       // the text
    uint32_t start, end; // the chunk
    uint32_t text_end;
    int at_sign, scheme; // the chunk holds '@'; "://" or "www."
    int dot, slash;      // it holds '.' and '/' before its last byte
} chunk;

// ---- looking at characters --------------------------------------------------------------------------------------------

// What stands at byte at of the chunk, and where the next character begins.
static sort look(const chunk *c, uint32_t at, uint32_t *next)
{
    if (at >= c->end) return SORT_END;
    unsigned char b = (unsigned char)c->p[at];
    if (b < 0x80) {
        *next = at + 1;
        if ((b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z')) return SORT_LETTER;
        if (b >= '0' && b <= '9') return SORT_DIGIT;
        return SORT_MARK;
    }
    size_t to = at;
    uint32_t code = drg_utf8_next((drg_str){c->p, c->end}, &to);
    *next = (uint32_t)to;
    if (drg_utf8_is_digit(code)) return SORT_DIGIT;
    if (drg_utf8_is_punct(code)) return SORT_MARK;
    return SORT_LETTER; // letters, and marks that sit on letters
}

static sort sort_at(const chunk *c, uint32_t at)
{
    uint32_t next;
    return look(c, at, &next);
}

static int is_alnum(sort s) { return s == SORT_LETTER || s == SORT_DIGIT; }

static char byte_at(const chunk *c, uint32_t at) { return at < c->end ? c->p[at] : '\0'; }

static int is_upper(char b) { return b >= 'A' && b <= 'Z'; }

static int is_digit(char b) { return b >= '0' && b <= '9'; }

// Length in bytes of an apostrophe, straight or curly or one of their stand-ins, else 0.
static uint32_t apostrophe(const chunk *c, uint32_t at)
{
    char b = byte_at(c, at);
    if (b == '\'' || b == '`') return 1;
    if (at + 3 <= c->end && memcmp(c->p + at, "\xE2\x80\x99", 3) == 0) return 3;
    if (at + 2 <= c->end && memcmp(c->p + at, "\xC2\xB4", 2) == 0) return 2;
    return 0;
}

// Length of a hyphen: '-', U+2010, U+2011.
static uint32_t hyphen(const chunk *c, uint32_t at)
{
    if (byte_at(c, at) == '-') return 1;
    if (at + 3 <= c->end && (memcmp(c->p + at, "\xE2\x80\x90", 3) == 0 || memcmp(c->p + at, "\xE2\x80\x91", 3) == 0)) return 3;
    return 0;
}

static drg_str piece(const chunk *c, uint32_t from, uint32_t to) { return (drg_str){c->p + from, to - from}; }

static unsigned classes_of(const chunk *c, uint32_t from, uint32_t to)
{
    const drg_word_entry *entry = drg_split_word_find(piece(c, from, to));
    return entry ? entry->classes : 0;
}

// The first byte behind the letters and digits at at.
static uint32_t run_alnum(const chunk *c, uint32_t at)
{
    uint32_t next;
    while (is_alnum(look(c, at, &next))) at = next;
    return at;
}

static uint32_t run_digits(const chunk *c, uint32_t at)
{
    while (is_digit(byte_at(c, at))) at++;
    return at;
}

// The character of the text that follows the chunk's white space, as a byte; '\0' at the end.
static char after_space(const chunk *c)
{
    uint32_t at = c->end, most = at + 8 < c->text_end ? at + 8 : c->text_end;
    while (at < most && (c->p[at] == ' ' || c->p[at] == '\n' || c->p[at] == '\t' || c->p[at] == '\r')) at++;
    return at < c->text_end ? c->p[at] : '\0';
}

// ---- addresses --------------------------------------------------------------------------------------------------------

static int is_address_byte(char b)
{
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || is_digit(b) || b == '.' || b == '-' || b == '_';
}

// Punctuation that ends a sentence or a bracket does not belong to the address that it follows.
static uint32_t without_tail(const chunk *c, uint32_t from, uint32_t to)
{
    int round = 0;
    for (uint32_t i = from; i < to; i++) round += c->p[i] == '(' ? 1 : c->p[i] == ')' ? -1 : 0;
    for (; to > from; to--) {
        char b = c->p[to - 1];
        if (to - from > 3 && (memcmp(c->p + to - 3, "\xE2\x80\x99", 3) == 0 || memcmp(c->p + to - 3, "\xE2\x80\x9D", 3) == 0)) to -= 2;
        else if (b == ')' && round < 0) round++;
        else if (!strchr(".,;:!?'\"]>}", b) || b == '\0') break;
    }
    return to;
}

// "name@host.org", "@ministry"
static uint32_t scan_mail(const chunk *c, uint32_t at)
{
    uint32_t to = at;
    while (to < c->end && (is_address_byte(c->p[to]) || c->p[to] == '+' || c->p[to] == '%')) to++;
    if (byte_at(c, to) != '@') return at;
    uint32_t host = to + 1;
    if (sort_at(c, host) != SORT_LETTER && (to == at || sort_at(c, host) != SORT_DIGIT)) return at;
    to = host;
    while (to < c->end && is_address_byte(c->p[to])) to++;
    return without_tail(c, at, to);
}

// "comp.sources.unix": three names or more, all in lower case, none of a single letter.
static int is_newsgroup(const chunk *c, uint32_t at, uint32_t to)
{
    uint32_t label = at;
    for (uint32_t i = at; i <= to; i++) {
        if (i < to && c->p[i] != '.') {
            if ((c->p[i] < 'a' || c->p[i] > 'z') && c->p[i] != '-') return 0;
        } else if (i - label < 2) {
            return 0;
        } else {
            label = i + 1;
        }
    }
    return 1;
}

// "ministry.gov.uk", "report.pdf", "state.gov/briefings": the last label is a known ending.
static uint32_t scan_domain(const chunk *c, uint32_t at)
{
    uint32_t to = at, label = at, dots = 0, most = c->end - at > 128 ? at + 128 : c->end;
    while (to < most && is_address_byte(c->p[to])) {
        if (c->p[to] == '.') {
            if (to == label || !is_address_byte(byte_at(c, to + 1)) || byte_at(c, to + 1) == '.') break;
            label = to + 1;
            dots++;
        }
        to++;
    }
    if (dots > 1 && is_newsgroup(c, at, to)) return to;
    if (!dots || to - label > 4 || !(classes_of(c, label, to) & DRG_WORD_DOMAIN)) return at;
    if (byte_at(c, to) == '/') return without_tail(c, at, c->end);
    return is_alnum(sort_at(c, to)) ? at : to;
}

static uint32_t scan_address(const chunk *c, uint32_t at)
{
    if (c->scheme) {
        static const char *const starts[] = {"http://", "https://", "ftp://", "www.", "mailto:", "HTTP://", "Http://", "WWW."};
        for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
            if (drg_str_starts(piece(c, at, c->end), starts[i])) return without_tail(c, at, c->end);
    }
    if (c->at_sign) {
        uint32_t to = scan_mail(c, at);
        if (to > at) return to;
    }
    return c->dot && is_alnum(sort_at(c, at)) ? scan_domain(c, at) : at;
}

// ---- numbers ----------------------------------------------------------------------------------------------------------

// "713-853-3989", "2022-02-07", "555-0134" are one token; a range ("5-10", "2019-2020") is three.
static uint32_t scan_digit_groups(const chunk *c, uint32_t at, uint32_t to, int slashed)
{
    uint32_t first = to - at, last = first, groups = 1, end = to;
    while (byte_at(c, end) == '-' && is_digit(byte_at(c, end + 1))) {
        uint32_t next = run_digits(c, end + 1);
        last = next - end - 1;
        groups++;
        end = next;
    }
    if (is_alnum(sort_at(c, end))) return to;
    if (groups > 2 || (groups == 2 && last == 4 && (first == 1 || first == 3 || first == 5 || slashed))) return end;
    return to;
}

// What may be joined to digits: "15th", "1990s", "4G", "80's"; a unit comes off ("35|mm", "7:30|PM").
static uint32_t scan_number_tail(const chunk *c, uint32_t to)
{
    uint32_t mark = apostrophe(c, to);
    if (mark && (byte_at(c, to + mark) | 32) == 's' && !is_alnum(sort_at(c, to + mark + 1))) return to + mark + 1;
    if (sort_at(c, to) != SORT_LETTER) return to;
    uint32_t letters = run_alnum(c, to);
    if (classes_of(c, to, letters) & DRG_WORD_UNIT) return to;
    // "2p.m."
    if (letters == to + 1 && byte_at(c, letters) == '.' && (byte_at(c, letters + 1) | 32) == 'm') return to;
    return letters;
}

// "1,250.75", "7:30", "9/11", "2.0", ".5"
static uint32_t scan_number(const chunk *c, uint32_t at)
{
    uint32_t to = run_digits(c, at);
    int slashed = 0;
    for (;;) {
        char b = byte_at(c, to);
        if (!b || !strchr(".,:/", b) || !is_digit(byte_at(c, to + 1))) break;
        uint32_t next = run_digits(c, to + 1);
        if (b == ',' && next - to != 4) break; // a list: "1,2"
        slashed |= b == '/';
        to = next;
    }
    uint32_t groups = scan_digit_groups(c, at, to, slashed);
    return groups > to ? groups : scan_number_tail(c, to);
}

// ---- words ------------------------------------------------------------------------------------------------------------

// The end of the longest stretch of letters, digits, hyphens and slashes: what the table of whole words is asked for.
static uint32_t run_joined(const chunk *c, uint32_t at)
{
    uint32_t next, limit = at + 32;
    while (at < limit && (is_alnum(look(c, at, &next)) || ((byte_at(c, at) == '-' || byte_at(c, at) == '/') && is_alnum(sort_at(c, at + 1)) && (next = at + 1)))) at = next;
    return at;
}

// Whether the hyphen at `at` stays inside the word that began at from.
static int keeps_hyphen(const chunk *c, uint32_t from, uint32_t at, uint32_t width)
{
    uint32_t behind = at + width, part = run_alnum(c, behind);
    if (part == behind) return 0;
    int shouted = at - from > 1 && is_upper(c->p[from]) && is_upper(c->p[from + 1]); // "UN-backed" is no "un-"
    if (!shouted && (classes_of(c, from, at) & DRG_WORD_PREFIX)) return 1;
    unsigned first = classes_of(c, from, at), second = classes_of(c, behind, part);
    if (is_upper(c->p[from]) && (first & second & DRG_WORD_SYLLABLE) && !(first & DRG_WORD_OPENER)) return 1; // "Jae-in", not "In-"
    return !hyphen(c, part) && (second & DRG_WORD_SUFFIX);
}

// Whether the ampersand stays inside: "AT&T", "R&D".
static int keeps_ampersand(const chunk *c, uint32_t from, uint32_t at)
{
    return at - from <= 3 && sort_at(c, at + 1) == SORT_LETTER && run_alnum(c, at + 1) - at <= 4;
}

// A word in which dots stand between letters and that the table knows: "Ph.D", "M.Sc".
static uint32_t scan_dotted(const chunk *c, uint32_t from)
{
    uint32_t at = from, next;
    while (look(c, at, &next) == SORT_LETTER || (byte_at(c, at) == '.' && sort_at(c, at + 1) == SORT_LETTER && (next = at + 1))) at = next;
    return memchr(c->p + from, '.', at - from) && (classes_of(c, from, at) & DRG_WORD_SHORT) ? at : from;
}

// "U.S.", "p.m.", "Ph.D.", "U.K": single letters with dots between. Returns from when there is none.
static uint32_t scan_acronym(const chunk *c, uint32_t from)
{
    uint32_t at = from, dots = 0;
    while (sort_at(c, at) == SORT_LETTER && (unsigned char)c->p[at] < 0x80 && byte_at(c, at + 1) == '.') {
        at += 2;
        dots++;
    }
    if (dots && sort_at(c, at) == SORT_LETTER && (unsigned char)c->p[at] < 0x80 && !is_alnum(sort_at(c, at + 1)) && !apostrophe(c, at + 1)) return at + 1;
    if (dots > 1 && !is_alnum(sort_at(c, at))) return at;
    return from;
}

// The letters of a word with the marks inside it.
static uint32_t scan_letters(const chunk *c, uint32_t from)
{
    uint32_t at = run_alnum(c, from), joined = byte_at(c, at) == '-' || byte_at(c, at) == '/' ? run_joined(c, from) : at;
    if (joined > at && (classes_of(c, from, joined) & DRG_WORD_WHOLE)) return joined;
    for (;;) {
        uint32_t width;
        char b = byte_at(c, at);
        if ((width = apostrophe(c, at)) != 0) {
            if (sort_at(c, at + width) != SORT_LETTER) break;
        } else if ((width = hyphen(c, at)) != 0) {
            if (!keeps_hyphen(c, from, at, width)) break;
            uint32_t acronym = scan_acronym(c, at + width);
            if (acronym > at + width) return acronym; // "anti-U.S."
        } else if (b == '&') {
            if (!keeps_ampersand(c, from, at)) break;
            width = 1;
        } else if (b == '_' || b == '*') {
            width = 1;
            if (b == '*' && sort_at(c, at + 1) != SORT_LETTER) break;
        } else {
            break;
        }
        at = run_alnum(c, at + width);
    }
    return at;
}

// Whether the apostrophe at `at` is that of a plural: "the ministers' talks", and not the end of a quotation.
static uint32_t plural_apostrophe(const chunk *c, uint32_t at)
{
    uint32_t width = apostrophe(c, at);
    if (!width || c->p[at] == '`' || (c->p[at - 1] | 32) != 's' || c->scan->single_open) return 0;
    if (apostrophe(c, at + width)) return 0; // ''
    return is_alnum(sort_at(c, at + width)) ? 0 : width;
}

// Where a contraction falls apart.
static void find_cuts(const chunk *c, drg_atom *atom)
{
    static const char *const clitics[] = {"s", "m", "d", "re", "ve", "ll", "ma"};
    uint32_t from = atom->start, to = atom->end, n = to - from;
    uint32_t mark = to, width = 0;
    for (uint32_t i = from + 1; i < to; i++)
        if ((width = apostrophe(c, i)) != 0) mark = i;
    if (mark == to) {
        int short_name = n <= 3 && is_upper(c->p[from]) && is_upper(c->p[from + 1]); // "IM" is not "I'm"
        const drg_word_entry *entry = n > 1 && n <= 8 && !short_name ? drg_split_word_find(piece(c, from, to)) : NULL;
        if (entry && (entry->classes & DRG_WORD_CONTRACTED)) memcpy(atom->cut, entry->cut, sizeof atom->cut);
        return;
    }
    width = apostrophe(c, mark);
    uint32_t left = mark - from;
    if (mark + width == to) { // a plural's apostrophe, put there by the scanner
        atom->cut[0] = (uint8_t)left;
        return;
    }
    drg_str tail = piece(c, mark + width, to);
    if (drg_str_eq_ascii_case(tail, DRG_STR("t")) && left > 1 && (c->p[mark - 1] | 32) == 'n') {
        atom->cut[0] = (uint8_t)(left - 1);
        return;
    }
    if ((drg_str_eq_ascii_case(tail, DRG_STR("d")) || drg_str_eq_ascii_case(tail, DRG_STR("m"))) &&
        !(classes_of(c, from, mark) & DRG_WORD_OPENER))
        return; // "Sa'd" is a name
    for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++)
        if (drg_str_eq_ascii_case(tail, drg_str_from(clitics[i]))) {
            atom->cut[0] = (uint8_t)left;
            if (i == 6) atom->cut[1] = (uint8_t)(left + width + 1); // I'ma = I + 'm + a
        }
    if (drg_str_eq_ascii_case(piece(c, from, mark), DRG_STR("y")) && drg_str_eq_ascii_case(tail, DRG_STR("all")))
        atom->cut[0] = (uint8_t)(left + width);
}

// "GEN.", "LTD.": the table's "Gen" and "Ltd" in a headline.
static unsigned classes_shouted(const chunk *c, uint32_t from, uint32_t to)
{
    char word[8];
    size_t n = to - from;
    if (n < 2 || n > sizeof word || !is_upper(c->p[from]) || !is_upper(c->p[from + 1])) return 0;
    memcpy(word, c->p + from, n);
    for (size_t i = 1; i < n; i++)
        if (is_upper(word[i])) word[i] = (char)(word[i] + 32);
    const drg_word_entry *entry = drg_split_word_find((drg_str){word, n});
    return entry ? entry->classes : 0;
}

// The dot behind a word: does it belong to it? Sets the kind.
static uint32_t scan_dot(const chunk *c, uint32_t from, uint32_t to, drg_atom *atom)
{
    uint32_t dots = 0;
    while (dots < 3 && byte_at(c, to + dots) == '.') dots++;
    if (dots == 0 || dots > 2 || is_alnum(sort_at(c, to + dots))) return to;
    if (to - from == 1 && is_upper(c->p[from])) {
        // "I." is the pronoun unless a name goes on
        if (c->p[from] == 'I' && !is_upper(after_space(c))) return to;
        atom->kind = DRG_ATOM_INITIAL;
    } else {
        unsigned classes = classes_of(c, from, to) | classes_shouted(c, from, to);
        if (classes & DRG_WORD_TITLE) atom->kind = DRG_ATOM_TITLE;
        else if (classes & DRG_WORD_SHORT) atom->kind = DRG_ATOM_SHORT;
        else if ((classes & DRG_WORD_NUMBERED) && to + 1 == c->end && is_digit(after_space(c))) atom->kind = DRG_ATOM_SHORT;
        else return to;
    }
    atom->soft = 1;
    return to + 1;
}

// "th- the": a word that its speaker broke off; "w/": with.
static int breaks_off(const chunk *c, uint32_t from, uint32_t to)
{
    if (byte_at(c, to) == '/' && to + 1 == c->end && to - from == 1 && c->p[from] == 'w') return 1;
    if (byte_at(c, to) != '-' || to - from > 3 || (to - from > 1 && is_upper(c->p[from + 1]))) return 0;
    return to + 1 == c->end || drg_str_starts(piece(c, to + 1, c->end), "\xE2\x80\x94");
}

// "S/RES/2334", "A/75/982": the symbol of a document. Capitals, digits and dots between two slashes or more, a digit among them.
static uint32_t scan_symbol(const chunk *c, uint32_t from)
{
    uint32_t at = from, slashes = 0, digits = 0;
    for (; at < c->end; at++) {
        char b = c->p[at];
        if (b == '/') slashes++;
        else if (is_digit(b)) digits++;
        else if (!is_upper(b) && !(b == '.' && is_alnum(sort_at(c, at + 1)))) break;
        if ((!slashes && at - from > 3) || at - from > 48) return from;
    }
    return slashes > 1 && digits && byte_at(c, at - 1) != '/' && !is_alnum(sort_at(c, at)) ? at : from;
}

static uint32_t scan_word(const chunk *c, uint32_t from, drg_atom *atom)
{
    uint32_t to = c->slash ? scan_symbol(c, from) : from;
    if (to > from) return to;
    to = scan_acronym(c, from);
    if (to > from) {
        atom->kind = DRG_ATOM_ACRONYM;
        atom->soft = (uint8_t)(c->p[to - 1] == '.' && !is_upper(c->p[from])); // "p.m." gives its dot away, "U.S." does not
        uint32_t mark = apostrophe(c, to); // "the U.S.'s"
        if (mark && (byte_at(c, to + mark) | 32) == 's' && !is_alnum(sort_at(c, to + mark + 1))) {
            atom->soft = 0;
            return to + mark + 1;
        }
        return to;
    }
    if (c->dot) to = scan_dotted(c, from);
    if (to == from) to = scan_letters(c, from);
    if (byte_at(c, to) == '$' && to - from <= 3 && is_upper(c->p[to - 1])) return to + 1; // "US$"
    if (byte_at(c, to) == '.') return scan_dot(c, from, to, atom);
    if (breaks_off(c, from, to)) return to + 1;
    return to + plural_apostrophe(c, to);
}

// ---- marks ------------------------------------------------------------------------------------------------------------

// A smiley that stands free: ":-)".
static uint32_t scan_smiley(const chunk *c, uint32_t at)
{
    for (uint32_t n = 4; n >= 2; n--) {
        if (at + n > c->end || is_alnum(sort_at(c, at + n))) continue;
        if (is_alnum(sort_at(c, at)) && at > c->start) continue;
        if (classes_of(c, at, at + n) & DRG_WORD_SMILEY) return at + n;
    }
    return at;
}

// A word or number that begins with its apostrophe: "'s", "'em", "'90s".
static uint32_t scan_apostrophe(const chunk *c, uint32_t at, drg_atom *atom)
{
    uint32_t width = apostrophe(c, at), to = run_alnum(c, at + width);
    if (to == at + width || to - at > 12) return at;
    if (is_digit(byte_at(c, at + width)) && is_digit(byte_at(c, at + width + 1)) &&
        (to == at + width + 2 || (to == at + width + 3 && c->p[to - 1] == 's'))) {
        atom->kind = DRG_ATOM_NUMBER;
        return to;
    }
    char straight[16] = "'";
    memcpy(straight + 1, c->p + at + width, to - at - width);
    const drg_word_entry *entry = drg_split_word_find((drg_str){straight, to - at - width + 1});
    if (!entry || !(entry->classes & DRG_WORD_APOSTROPHE)) return at;
    atom->kind = DRG_ATOM_WORD;
    return to;
}

static uint32_t scan_mark(const chunk *c, uint32_t at)
{
    uint32_t next = at, to;
    char b = c->p[at];
    uint32_t mark = apostrophe(c, at);
    if (mark && apostrophe(c, at + mark)) return at + mark + apostrophe(c, at + mark); // '' and ``
    if (drg_str_starts(piece(c, at, c->end), "\xE2\x80\x98\xE2\x80\x99")) return at + 6; // an opening '' gone wrong
    if (b == '!' || b == '?' || b == '.') { // "?!", "...", and the ".?" of broken encodings
        for (to = at; to < c->end && strchr(".!?", c->p[to]) && c->p[to];) to++;
        return to;
    }
    if (strchr("-=*_~#+<>|^$/\\", b)) {
        for (to = at; byte_at(c, to) == b;) to++;
        return to;
    }
    look(c, at, &next);
    // a selector or joiner goes with the sign before it
    for (;;) {
        size_t after = next;
        if (next >= c->end || (unsigned char)c->p[next] < 0x80) break;
        uint32_t code = drg_utf8_next((drg_str){c->p, c->end}, &after);
        if (code != 0xFE0F && code != 0x200D && code != 0x20E3) break;
        next = (uint32_t)after;
        if (code == 0x200D && sort_at(c, next) == SORT_MARK) look(c, next, &next);
    }
    return next;
}

// ---- the chunk --------------------------------------------------------------------------------------------------------

// Keeps account of single quotation marks, so that "ministers'" can be told from the end of 'a quotation by ministers'.
static void note_single(chunk *c, uint32_t at, uint32_t to)
{
    int opening = to - at == 3 && memcmp(c->p + at, "\xE2\x80\x98", 3) == 0;
    int straight = to - at == 1 && c->p[at] == '\'';
    int begins = at == c->start || (at > c->start && strchr("\"([", c->p[at - 1]));
    if (opening || (straight && begins && is_alnum(sort_at(c, to)))) c->scan->single_open = 1;
    else if (straight || apostrophe(c, at) == 3) c->scan->single_open = 0;
}

// One unit; fills atom and returns the byte behind it (> at).
static uint32_t scan_unit(chunk *c, uint32_t at, drg_atom *atom)
{
    uint32_t to = at;
    sort s = sort_at(c, at);
    atom->kind = DRG_ATOM_ADDRESS;
    if (c->at_sign || c->scheme || s != SORT_MARK) to = scan_address(c, at);
    if (to > at) return to;
    atom->kind = DRG_ATOM_SMILEY;
    if ((s == SORT_MARK || at == c->start) && (to = scan_smiley(c, at)) > at) return to;
    char b = c->p[at];
    if (s == SORT_MARK && apostrophe(c, at) && (to = scan_apostrophe(c, at, atom)) > at) return to;
    atom->kind = DRG_ATOM_NUMBER;
    int free = at == c->start || !is_alnum(sort_at(c, at - 1));
    if (is_digit(b)) return (to = scan_number(c, at)) > at ? to : at + 1;
    if ((b == '.' || (b == '+' && at == c->start)) && free && is_digit(byte_at(c, at + 1))) return scan_number(c, at + 1);
    atom->kind = DRG_ATOM_WORD;
    if (s != SORT_MARK && (to = scan_word(c, at, atom)) > at) return to;
    if (b == '#' && sort_at(c, at + 1) == SORT_LETTER) return run_alnum(c, at + 1); // a hashtag
    atom->kind = DRG_ATOM_MARK;
    to = scan_mark(c, at);
    note_single(c, at, to);
    return to;
}

uint32_t drg_words_scan(drg_scan *scan, drg_atom *out, drg_str text, uint32_t start, uint32_t end)
{
    chunk c = {.scan = scan, .out = out, .p = text.p, .start = start, .end = end, .text_end = (uint32_t)text.n};
    drg_str whole = piece(&c, start, end);
    c.at_sign = memchr(whole.p, '@', whole.n) != NULL;
    c.dot = memchr(whole.p, '.', whole.n - 1) != NULL;
    c.slash = memchr(whole.p, '/', whole.n - 1) != NULL;
    c.scheme = (c.slash && drg_str_find(whole, DRG_STR("://"), 0) != SIZE_MAX) ||
               (c.dot && (drg_str_find(whole, DRG_STR("www."), 0) != SIZE_MAX || drg_str_find(whole, DRG_STR("WWW."), 0) != SIZE_MAX)) ||
               (c.at_sign && drg_str_find(whole, DRG_STR("mailto:"), 0) != SIZE_MAX);
    if (scan->single_open && ++scan->single_open > 60) scan->single_open = 0; // a stray apostrophe
    for (uint32_t at = start; at < end;) {
        drg_atom *atom = &out[c.n++];
        *atom = (drg_atom){.start = at};
        uint32_t to = scan_unit(&c, at, atom);
        if (to - at > TOKEN_MOST) {
            to = at + TOKEN_MOST;
            while (to > at + 1 && ((unsigned char)text.p[to] & 0xC0) == 0x80) to--;
            atom->soft = 0;
        }
        atom->end = to;
        if (atom->kind == DRG_ATOM_WORD || atom->kind == DRG_ATOM_ACRONYM) find_cuts(&c, atom);
        at = to;
    }
    return c.n;
}

// ---- chunk after chunk ------------------------------------------------------------------------------------------------

// The first byte at or behind at that is not white space, and how much white space that was: 1 blank, 2 a line end, 3 more.
static uint32_t pass_space(const drg_feed *feed, uint32_t at, uint8_t *space)
{
    uint32_t lines = 0, from = at;
    while (at < feed->end) {
        unsigned char b = (unsigned char)feed->text.p[at];
        size_t next = at + 1;
        if (b < 0x80) {
            if (b != ' ' && (b < 9 || b > 13)) break;
        } else {
            next = at;
            if (!drg_utf8_is_space(drg_utf8_next(feed->text, &next))) break;
        }
        lines += b == '\n';
        at = (uint32_t)next;
    }
    if (at > from) *space = (uint8_t)(lines > 1 ? 3 : lines + 1);
    return at;
}

// The first byte behind the chunk that begins at at: white space, a passage left out, or the bound ends it.
static uint32_t pass_chunk(const drg_feed *feed, uint32_t at, uint32_t most)
{
    uint32_t from = at;
    if (most > feed->end) most = feed->end;
    while (at < most) {
        unsigned char b = (unsigned char)feed->text.p[at];
        size_t next = at + 1;
        if (b < 0x80) {
            if (b == ' ' || (b >= 9 && b <= 13)) break;
        } else {
            next = at;
            if (drg_utf8_is_space(drg_utf8_next(feed->text, &next))) break;
            if (next > most && at > from) break; // whole characters
        }
        at = (uint32_t)next;
    }
    return at < feed->end ? at : feed->end;
}

uint32_t drg_feed_next(drg_feed *feed, drg_atom *out)
{
    uint8_t space = 0;
    for (;;) {
        feed->at = pass_space(feed, feed->at, &space);
        if (feed->at >= feed->end) return 0;
        while (feed->skip < feed->n_skips && feed->skips[feed->skip].span.end <= feed->at) feed->skip++;
        if (feed->skip == feed->n_skips || feed->skips[feed->skip].span.start > feed->at) break;
        feed->at = feed->skips[feed->skip].span.end;
    }
    uint32_t most = feed->end - feed->at > DRG_CHUNK ? feed->at + DRG_CHUNK : feed->end;
    if (feed->skip < feed->n_skips && feed->skips[feed->skip].span.start < most) most = feed->skips[feed->skip].span.start;
    uint32_t stop = pass_chunk(feed, feed->at, most);
    uint32_t n = drg_words_scan(&feed->scan, out, feed->text, feed->at, stop);
    space = stop >= feed->end || (stop == most && feed->skip < feed->n_skips && feed->skips[feed->skip].span.start == stop) ? 1 : 0;
    feed->at = pass_space(feed, stop, &space);
    out[n - 1].space_after = space;
    return n;
}
