// SPDX-License-Identifier: MIT
//
// turns -- speaker labels of transcripts: "PREMIER EGEDE: ...", "QUESTION: ...", "Q. ...", "Ned Price: ...".
//
// Only the form is judged here; whether the document is a transcript at all, layout.c decides from how often labels come.

#include "base/utf8.h"
#include "ingest/para.h"

#define LABEL_MOST 70 // bytes

// Letters with . ' - and blanks: a name with its title. Capitals all the way, or each word of weight beginning with one.
static int label_form(drg_str label, int *capitals)
{
    static const char *const small[] = {"of", "the", "de", "von", "van", "al", "and", "bin", NULL};
    drg_str rest = label, word;
    int n = 0;
    *capitals = 1;
    while (drg_utf8_word(&rest, &word)) {
        if (++n > 7) return 0;
        size_t at = 0;
        int upper = 0, lower = 0, first_upper = 0;
        while (at < word.n) {
            size_t from = at;
            uint32_t c = drg_utf8_next(word, &at);
            int is_upper = drg_utf8_is_upper(c);
            if (from == 0) first_upper = is_upper;
            upper += is_upper;
            lower += drg_utf8_is_lower(c);
            if (!drg_utf8_is_letter(c) && c != '.' && c != '\'' && c != 0x2019 && c != '-' && c != ',' && c != '(' && c != ')') return 0;
        }
        int is_small = 0;
        for (const char *const *s = small; *s; s++) is_small |= drg_str_is(word, *s);
        if (!first_upper && !is_small && word.p[0] != '(') return 0;
        // "MR. McFAUL" still counts as capitals.
        if (lower > upper && !is_small) *capitals = 0;
    }
    return n > 0;
}

size_t drg_turn_find(drg_str text, drg_str *label, int *capitals)
{
    drg_str head = drg_str_sub(text, 0, LABEL_MOST);
    if (drg_str_starts(head, "Q. ") || drg_str_starts(head, "A. ")) {
        *label = drg_str_sub(text, 0, 1);
        *capitals = 1;
        return 3;
    }
    const char *colon = head.n ? memchr(head.p, ':', head.n) : NULL;
    if (!colon) return 0;
    size_t at = (size_t)(colon - head.p), after = at + 1;
    if (at == 0 || after >= text.n || text.p[after] != ' ') return 0;
    *label = drg_str_sub(text, 0, at);
    if (!label_form(*label, capitals)) return 0;
    while (after < text.n && text.p[after] == ' ') after++;
    return after < text.n ? after : 0;
}
