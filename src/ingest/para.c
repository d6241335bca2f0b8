// SPDX-License-Identifier: MIT
//
// para -- cuts a text into paragraphs: blank lines, list marks, and hard-wrapped lines joined again.
//
// Method   Lines between blank lines form a group. Inside a group a line break is a wrap, not an end, when the next line's
//          first word would not have fitted: length + 1 + that word > the group's longest line. Groups wider than
//          WRAP_MOST were never wrapped: there each line is a paragraph, unless the next one begins in lower case.
// Cost     linear; a line is looked at twice

#include "ingest/para.h"

#include "base/utf8.h"

#define WRAP_LEAST 40  // columns; narrower groups are lists, verses, addresses
#define WRAP_MOST 130
#define WRAP_RAGGED 4  // wrappers differ by a few columns in how they count

typedef struct line {
    drg_span span;    // trimmed
    uint32_t columns; // code points
    uint8_t blank, bullet;
} line;

typedef struct lines {
    line *at;
    uint32_t n, cap;
} lines;

static drg_str span_text(const drg_doc *doc, drg_span span) { return drg_str_sub(doc->text, span.start, span.end); }

// White space at both ends, the Unicode kinds too.
static drg_span trimmed(const drg_doc *doc, drg_span span)
{
    drg_str s = span_text(doc, span);
    size_t from = 0, to = s.n, at = 0;
    while (from < to && drg_utf8_is_space(drg_utf8_next(s, &at))) from = at;
    for (at = to; to > from && drg_utf8_is_space(drg_utf8_prev(s, &at));) to = at;
    return (drg_span){span.start + (uint32_t)from, span.start + (uint32_t)to};
}

// Length of a list mark with the blanks behind it: a bullet sign or dash, "1." "12)" "(a)"; 0 when there is none.
// "7. The sides agreed" is an item, "7.5 million" and "-5 degrees" are not.
static size_t bullet_length(drg_str s)
{
    static const uint32_t marks[] = {'*', '-', 0xB7, 0x2013, 0x2014, 0x2022, 0x2023, 0x2043, 0x204C, 0x25A0, 0x25AA,
        0x25CB, 0x25CF, 0x25D8, 0x25E6, 0x2726, 0x27A2, 0x27A4, 0xF0B7};
    if (s.n < 3) return 0;
    size_t at = 0, end;
    uint32_t c = drg_utf8_next(s, &at);
    int found = 0;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) found |= c == marks[i];
    if (!found) {
        at = s.p[0] == '(';
        size_t from = at;
        while (at < s.n && at - from < 2 && s.p[at] >= '0' && s.p[at] <= '9') at++;
        if (at == from && s.p[0] == '(' && s.p[at] >= 'a' && s.p[at] <= 'z') at++;
        if (at == from || at >= s.n || !(s.p[at] == ')' || (s.p[at] == '.' && s.p[0] != '('))) return 0;
        at++;
    }
    for (end = at; end < s.n && drg_utf8_is_space(drg_utf8_next(s, &end));) at = end;
    int space = at > 0 && (s.p[at - 1] == ' ' || s.p[at - 1] == '\t');
    // A bullet sign may stand right at its word; a dash or number needs the blank.
    return at < s.n && (space || c >= 0x2022) ? at : 0;
}

static drg_err cut_lines(lines *out, const drg_doc *doc, drg_arena *arena)
{
    drg_str rest = doc->text, text;
    while (drg_str_next(&rest, '\n', &text)) {
        line *l = DRG_ARENA_PUSH(arena, out->at, out->n, out->cap);
        if (!l) return arena->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
        uint32_t start = (uint32_t)(text.p - doc->text.p);
        l->span = trimmed(doc, (drg_span){start, start + (uint32_t)text.n});
        drg_str inside = span_text(doc, l->span);
        l->blank = inside.n == 0;
        l->bullet = bullet_length(inside) > 0;
        l->columns = (uint32_t)drg_utf8_count(inside);
    }
    return DRG_OK;
}

// The last character that is no closing quote or bracket.
static uint32_t last_char(drg_str s)
{
    uint32_t c = 0;
    for (size_t at = s.n; at > 0;) {
        c = drg_utf8_prev(s, &at);
        if (c != '"' && c != '\'' && c != ')' && c != ']' && c != 0x201D && c != 0x2019 && c != 0xBB) break;
    }
    return c;
}

static int is_stop(uint32_t c) { return c == '.' || c == '!' || c == '?' || c == 0x2026; }

static int begins_lower(drg_str s)
{
    size_t at = 0;
    return s.n && drg_utf8_is_lower(drg_utf8_next(s, &at));
}

static uint32_t first_word_columns(drg_str s)
{
    drg_str word;
    return drg_utf8_word(&s, &word) ? (uint32_t)drg_utf8_count(word) : 0;
}

// Whether the break between two lines of a group is only a wrap.
static int is_wrap(const drg_doc *doc, const line *before, const line *after, uint32_t width)
{
    if (after->bullet) return 0;
    drg_str a = span_text(doc, before->span), b = span_text(doc, after->span);
    if (begins_lower(b) && !is_stop(last_char(a))) return 1;
    if (width < WRAP_LEAST || width > WRAP_MOST) return 0;
    return before->columns + 1 + first_word_columns(b) + WRAP_RAGGED > width;
}

static drg_err add(drg_paras *paras, const drg_doc *doc, drg_span span, drg_arena *arena)
{
    drg_para *p = DRG_ARENA_PUSH(arena, paras->at, paras->n, paras->cap);
    if (!p) return arena->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    size_t mark = bullet_length(span_text(doc, span));
    p->bullet = mark > 0;
    p->span = (drg_span){span.start + (uint32_t)mark, span.end};
    drg_str text = span_text(doc, p->span), rest = text, word;
    while (drg_utf8_word(&rest, &word)) p->words++;
    uint32_t last = last_char(text);
    p->stopped = is_stop(last);
    p->open = last == ',' || last == ';' || last == 0x2013 || last == 0x2014 || last == '-';
    return DRG_OK;
}

drg_err drg_paras_cut(drg_paras *paras, const drg_doc *doc, drg_arena *arena)
{
    lines all = {NULL, 0, 0};
    DRG_TRY(cut_lines(&all, doc, arena));
    for (uint32_t first = 0, end; first < all.n; first = end) {
        end = first + 1;
        if (all.at[first].blank) continue;
        uint32_t width = 0;
        for (end = first; end < all.n && !all.at[end].blank; end++)
            if (all.at[end].columns > width) width = all.at[end].columns;
        drg_span span = all.at[first].span;
        for (uint32_t i = first + 1; i < end; i++) {
            if (!is_wrap(doc, &all.at[i - 1], &all.at[i], width)) {
                DRG_TRY(add(paras, doc, span, arena));
                span.start = all.at[i].span.start;
            }
            span.end = all.at[i].span.end;
        }
        DRG_TRY(add(paras, doc, span, arena));
    }
    return DRG_OK;
}
