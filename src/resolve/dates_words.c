// SPDX-License-Identifier: MIT
//
// dates_words -- cuts tokens into atoms and looks atoms up in the table of date words.
//
// Reads    tokens, doc->text; the table made from data/language/dates.tsv
// Writes   dates->atoms, dates->sent_first

#include "base/utf8.h"
#include "resolve/dates.h"

static const drg_date_entry table[] = {
#include "date_words.inc"
};
#define N_TABLE (sizeof table / sizeof *table)

// ---- atoms --------------------------------------------------------------------------------------------------------

static int is_dash(uint32_t c)
{
    return c == '-' || c == 0x2010 || c == 0x2011 || c == 0x2012 || c == 0x2013 || c == 0x2212;
}

static int is_apostrophe(uint32_t c)
{
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC;
}

enum { CHAR_LETTER, CHAR_DIGIT, CHAR_SIGN, CHAR_BLANK };

static int char_kind(uint32_t c)
{
    if (c >= '0' && c <= '9') return CHAR_DIGIT;
    if (drg_utf8_is_letter(c)) return CHAR_LETTER;
    if (drg_utf8_is_space(c) || c == 0x200B || c == 0xFEFF) return CHAR_BLANK;
    return CHAR_SIGN;
}

// The rows of the table whose first word is this.
static void look_up(drg_date_atom *atom)
{
    size_t lo = 0, hi = N_TABLE;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (drg_str_cmp(drg_str_from(table[mid].first), atom->text) < 0) lo = mid + 1;
        else hi = mid;
    }
    size_t end = lo;
    while (end < N_TABLE && drg_str_is(atom->text, table[end].first)) end++;
    atom->entry = (uint16_t)lo;
    atom->n_entries = (uint16_t)(end - lo);
}

static void set_number(drg_date_atom *atom)
{
    atom->digits = atom->text.n < 255 ? (uint8_t)atom->text.n : 255;
    atom->value = 0;
    if (atom->text.n > 8) return;
    for (size_t i = 0; i < atom->text.n; i++) atom->value = atom->value * 10 + (uint32_t)(atom->text.p[i] - '0');
}

static drg_err push_atom(drg_dates *dates, uint32_t tok, drg_span span, int kind, uint32_t first_char)
{
    drg_date_atom *atom = DRG_ARENA_PUSH(dates->scratch, dates->atoms, dates->n_atoms, dates->cap_atoms);
    if (!atom) return dates->scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    drg_str raw = drg_doc_text(dates->doc, span);
    atom->span = span;
    atom->tok = tok;
    atom->kind = (uint8_t)(kind == CHAR_LETTER ? ATOM_WORD : kind == CHAR_DIGIT ? ATOM_NUMBER : ATOM_SIGN);
    atom->glued = dates->n_atoms > 1 && dates->atoms[dates->n_atoms - 2].span.end == span.start;
    atom->capital = drg_utf8_is_upper(first_char) != 0;
    if (kind == CHAR_LETTER) {
        atom->text = drg_utf8_lowered(dates->scratch, raw);
        if (!atom->text.p) return dates->scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
        look_up(atom);
    } else if (kind == CHAR_DIGIT) {
        atom->text = raw;
        set_number(atom);
        look_up(atom);
    } else {
        atom->text = is_dash(first_char) ? DRG_STR("-") : is_apostrophe(first_char) ? DRG_STR("'") : raw;
    }
    return DRG_OK;
}

static drg_err atomise_token(drg_dates *dates, uint32_t tok)
{
    drg_span span = dates->doc->tokens[tok].span;
    drg_str text = drg_doc_text(dates->doc, span);
    size_t at = 0;
    while (at < text.n) {
        size_t start = at;
        uint32_t c = drg_utf8_next(text, &at);
        int kind = char_kind(c);
        while ((kind == CHAR_LETTER || kind == CHAR_DIGIT) && at < text.n) {
            size_t ahead = at;
            if (char_kind(drg_utf8_next(text, &ahead)) != kind) break;
            at = ahead;
        }
        if (kind == CHAR_BLANK) continue;
        drg_span piece = {span.start + (uint32_t)start, span.start + (uint32_t)at};
        DRG_TRY(push_atom(dates, tok, piece, kind, c));
    }
    return DRG_OK;
}

drg_err drg_dates_atomise(drg_dates *dates)
{
    drg_doc *doc = dates->doc;
    dates->table = table;
    dates->sent_first = DRG_ARENA_ARRAY(dates->scratch, uint32_t, (size_t)doc->n_sents + 1);
    if (!dates->sent_first) return dates->scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    for (uint32_t s = 0; s < doc->n_sents; s++) {
        dates->sent_first[s] = dates->n_atoms;
        for (uint32_t t = doc->sents[s].toks.first; t < doc->sents[s].toks.end; t++) DRG_TRY(atomise_token(dates, t));
    }
    dates->sent_first[doc->n_sents] = dates->n_atoms;
    return DRG_OK;
}

// ---- looking up ---------------------------------------------------------------------------------------------------

static int inside(const drg_dates *dates, uint32_t at)
{
    return at >= dates->lo && at < dates->hi;
}

const drg_date_entry *drg_dates_entry(const drg_dates *dates, uint32_t at, drg_date_class cls)
{
    if (!inside(dates, at)) return NULL;
    const drg_date_atom *atom = &dates->atoms[at];
    for (uint32_t i = atom->entry; i < (uint32_t)atom->entry + atom->n_entries; i++) {
        if (table[i].cls == cls) return &table[i];
    }
    return NULL;
}

int drg_dates_has(const drg_dates *dates, uint32_t at, drg_date_class cls, int *value)
{
    if (!inside(dates, at)) return 0;
    const drg_date_atom *atom = &dates->atoms[at];
    for (uint32_t i = atom->entry; i < (uint32_t)atom->entry + atom->n_entries; i++) {
        if (table[i].cls == cls && drg_str_is(atom->text, table[i].words)) {
            if (value) *value = table[i].value;
            return 1;
        }
    }
    return 0;
}

// How many atoms the words of an entry take at `at`: "new year's day" takes new, year, ', s, day.
static uint32_t phrase_at(const drg_dates *dates, uint32_t at, const char *words)
{
    uint32_t from = at;
    const char *p = words;
    while (*p) {
        if (*p == ' ') {
            if (at < dates->hi && dates->atoms[at].glued && !drg_dates_is(dates, at, "-")) return 0;
            if (drg_dates_is(dates, at, "-")) at++; // "all-saints day"
            p++;
            continue;
        }
        if (at >= dates->hi) return 0;
        drg_str text = dates->atoms[at].text;
        if (strncmp(p, text.p, text.n) != 0) return 0;
        p += text.n;
        at++;
    }
    if (at < dates->hi && dates->atoms[at].glued && dates->atoms[at].kind != ATOM_SIGN) return 0; // the word goes on
    return at - from;
}

uint32_t drg_dates_phrase(const drg_dates *dates, uint32_t at, drg_date_class cls, const drg_date_entry **entry)
{
    if (!inside(dates, at)) return 0;
    const drg_date_atom *atom = &dates->atoms[at];
    for (uint32_t i = atom->entry; i < (uint32_t)atom->entry + atom->n_entries; i++) { // longer ones come first
        if (table[i].cls != cls) continue;
        uint32_t n = phrase_at(dates, at, table[i].words);
        if (n) {
            *entry = &table[i];
            return n;
        }
    }
    return 0;
}

int drg_dates_is(const drg_dates *dates, uint32_t at, const char *text)
{
    return inside(dates, at) && drg_str_is(dates->atoms[at].text, text);
}

int drg_dates_number_at(const drg_dates *dates, uint32_t at)
{
    return inside(dates, at) && dates->atoms[at].kind == ATOM_NUMBER;
}

int drg_date_class_word(drg_str lemma, drg_date_class cls)
{
    for (size_t i = 0; i < N_TABLE; i++) {
        if (table[i].cls == cls && drg_str_is(lemma, table[i].words)) return 1;
    }
    return 0;
}

// ---- numbers ------------------------------------------------------------------------------------------------------

// "25", "1,200", "twenty-five", "two hundred", "a dozen": the whole number without halves.
static uint32_t whole(const drg_dates *dates, uint32_t at, int32_t *value)
{
    uint32_t from = at;
    int v = 0;
    if (drg_dates_number_at(dates, at)) {
        int64_t sum = dates->atoms[at].value;
        if (dates->atoms[at].digits > 6) return 0;
        at++;
        while (drg_dates_is(dates, at, ",") && dates->atoms[at].glued && drg_dates_number_at(dates, at + 1) &&
               dates->atoms[at + 1].glued && dates->atoms[at + 1].digits == 3 && sum < 1000000) {
            sum = sum * 1000 + dates->atoms[at + 1].value;
            at += 2;
        }
        *value = (int32_t)(sum > 1000000 ? 1000000 : sum);
        return at - from;
    }
    if (drg_dates_is(dates, at, "a") && drg_dates_is(dates, at + 1, "dozen")) {
        *value = 12;
        return 2;
    }
    int32_t sum = 0, any = 0;
    if (drg_dates_is(dates, at, "a") && drg_dates_has(dates, at + 1, WORD_SCALE, &v)) {
        sum = v;
        any = 1;
        at += 2;
    }
    for (int words = 0; words < 6; words++) {
        uint32_t next = at;
        if (any && (drg_dates_is(dates, next, "-") || (drg_dates_is(dates, next, "and") && sum >= 100))) next++;
        if (drg_dates_has(dates, next, WORD_NUMBER, &v)) {
            // "twenty five" is one number, "five two" is not.
            if (any && !(sum % 100 == 0 || (sum % 10 == 0 && sum % 100 >= 20 && v < 10))) break;
            sum += v;
        } else if (any && next == at && drg_dates_has(dates, next, WORD_SCALE, &v)) {
            sum = v == 1000 ? sum * 1000 : (sum / 1000) * 1000 + (sum % 1000) * 100;
        } else {
            break;
        }
        if (sum > 1000000) break;
        any = 1;
        at = next + 1;
    }
    *value = sum;
    return any ? at - from : 0;
}

uint32_t drg_dates_count(const drg_dates *dates, uint32_t at, int32_t *count2, int *open)
{
    uint32_t from = at;
    int32_t value = 0;
    *open = 0;
    if (drg_dates_is(dates, at, "half")) { // "half an hour", "half a day", "half-hour"
        at++;
        if (drg_dates_is(dates, at, "-")) at++;
        else if (drg_dates_is(dates, at, "a") || drg_dates_is(dates, at, "an")) at++;
        else if (drg_dates_has(dates, at, WORD_UNITS, NULL) || !drg_dates_has(dates, at, WORD_UNIT, NULL)) return 0;
        *count2 = 1;
        return at - from;
    }
    if ((drg_dates_is(dates, at, "a") && (drg_dates_is(dates, at + 1, "few") || drg_dates_is(dates, at + 1, "couple"))) ||
        drg_dates_has(dates, at, WORD_SOME, NULL)) {
        if (drg_dates_is(dates, at, "a")) at++;
        int couple = drg_dates_is(dates, at, "couple");
        at++;
        if (drg_dates_is(dates, at, "of")) at++;
        if (drg_dates_is(dates, at, "more")) at++;
        *count2 = couple ? 4 : 6;
        *open = !couple;
        return at - from;
    }
    uint32_t n = whole(dates, at, &value);
    if (!n) return 0;
    at += n;
    *count2 = value * 2;
    if (drg_dates_is(dates, at, ".") && dates->atoms[at].glued && drg_dates_number_at(dates, at + 1) && dates->atoms[at + 1].glued &&
        dates->atoms[at + 1].digits == 1) { // "2.5 hours"
        *count2 += dates->atoms[at + 1].value == 5;
        at += 2;
    }
    if (drg_dates_is(dates, at, "1") && drg_dates_is(dates, at + 1, "/") && drg_dates_is(dates, at + 2, "2") && dates->atoms[at + 1].glued) { // "2 1/2 years"
        *count2 += 1;
        return at + 3 - from;
    }
    if (drg_dates_is(dates, at, "\xC2\xBD")) {
        *count2 += 1;
        return at + 1 - from;
    }
    uint32_t half = at + (drg_dates_is(dates, at, "-") ? 1u : 0u);
    if (drg_dates_is(dates, half, "and")) { // "two and a half hours", "two-and-a-half-hour"
        uint32_t next = half + 1;
        if (drg_dates_is(dates, next, "-")) next++;
        if (drg_dates_is(dates, next, "a")) {
            next++;
            if (drg_dates_is(dates, next, "-")) next++;
            if (drg_dates_is(dates, next, "half")) {
                *count2 += 1;
                at = next + 1;
            }
        }
    }
    return at - from;
}

uint32_t drg_dates_ordinal(const drg_dates *dates, uint32_t at, int *value)
{
    int v = 0, tens = 0;
    if (drg_dates_number_at(dates, at)) { // "7th"
        if (!drg_dates_has(dates, at + 1, WORD_ORDINAL_END, NULL) || !dates->atoms[at + 1].glued || dates->atoms[at].digits > 4) return 0;
        *value = (int)dates->atoms[at].value;
        return 2;
    }
    if (drg_dates_has(dates, at, WORD_ORDINAL, &v)) {
        *value = v;
        return 1;
    }
    if (drg_dates_has(dates, at, WORD_NUMBER, &tens) && tens >= 20) { // "twenty-first", "twenty first"
        uint32_t next = at + 1 + (drg_dates_is(dates, at + 1, "-") ? 1u : 0u);
        if (drg_dates_has(dates, next, WORD_ORDINAL, &v) && v > 0 && v < 10) {
            *value = tens + v;
            return next + 1 - at;
        }
    }
    return 0;
}
