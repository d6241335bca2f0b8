// SPDX-License-Identifier: MIT
//
// dates_year -- which numbers and number words are years: "2022", "'22", "44 BC", "c. 347", "nineteen ninety-six".
//
// Reads    atoms, tags
// Rule     a bare number is a year only on evidence: a preposition, a month, brackets, or four digits that count nothing
// Rule     three digits are a year only in a text that speaks of such years beyond doubt ("c. 347", "30 September 420", "394 AD")

#include "resolve/dates.h"

drg_upos drg_dates_upos(const drg_dates *dates, uint32_t at)
{
    if (at < dates->lo || at >= dates->hi) return DRG_UPOS_PUNCT;
    return (drg_upos)dates->doc->tokens[dates->atoms[at].tok].upos;
}

// A noun in the plural, by its tag, or by its look where there is none.
int drg_dates_plural(const drg_dates *dates, uint32_t at)
{
    if (at >= dates->hi || dates->atoms[at].kind != ATOM_WORD) return 0;
    if (drg_dates_has(dates, at, WORD_COUNTED, NULL)) return 1;
    drg_upos upos = drg_dates_upos(dates, at);
    if (upos == DRG_UPOS_NOUN) return (dates->doc->tokens[dates->atoms[at].tok].morph & DRG_MORPH_PLUR) != 0;
    return 0;
}

// Whether a number of four digits, standing free, is a year.
static int looks_like_year(const drg_dates *dates, uint32_t at)
{
    const drg_date_atom *atom = &dates->atoms[at];
    uint32_t before = at > dates->lo ? at - 1 : dates->hi; // hi: no atom
    uint32_t after = at + 1;
    if (before < dates->hi) {
        if (drg_dates_is(dates, before, "$") || drg_dates_is(dates, before, "#") || drg_dates_is(dates, before, "/") ||
            drg_dates_is(dates, before, "+") || drg_dates_has(dates, before, WORD_NUMBER_OF, NULL)) return 0;
        if ((drg_dates_is(dates, before, ".") || drg_dates_is(dates, before, ",") || drg_dates_is(dates, before, ":")) && atom->glued) return 0;
        drg_str sign = dates->atoms[before].text;
        if (drg_str_eq(sign, DRG_STR("\xE2\x82\xAC")) || drg_str_eq(sign, DRG_STR("\xC2\xA3"))) return 0; // euro, pound
        if (atom->glued && dates->atoms[before].kind == ATOM_WORD) return 0;
        if (drg_dates_is(dates, before, ":") && drg_dates_is(dates, before - 1, ")")) return 0; // "92 (6): 1087-1101"
    }
    if (after < dates->hi) {
        if (dates->atoms[after].glued && (dates->atoms[after].kind == ATOM_WORD || drg_dates_is(dates, after, "%"))) return 0;
        if (drg_dates_is(dates, after, "year") || drg_dates_is(dates, after, "years")) return 0; // "a 2000 year old tradition"
        if ((drg_dates_is(dates, after, ".") || drg_dates_is(dates, after, ":") || drg_dates_is(dates, after, ",")) &&
            dates->atoms[after].glued && drg_dates_number_at(dates, after + 1) && dates->atoms[after + 1].glued) return 0;
    }
    int led = before < dates->hi && drg_dates_has(dates, before, WORD_DATE_BEFORE, NULL);
    int bracket = before < dates->hi && (drg_dates_is(dates, before, "(") || drg_dates_is(dates, before, ","));
    led |= before < dates->hi && drg_dates_is(dates, before, ".") && drg_dates_is(dates, before - 1, "c"); // "c. 1818"
    int the = before < dates->hi && (drg_dates_is(dates, before, "the") || drg_dates_is(dates, before, "a"));
    led |= before < dates->hi && drg_dates_is(dates, before, "s") && drg_dates_is(dates, before - 1, "'"); // "Mexico's 1829 constitution"
    // "reigned 1715 - 1774": two years with a dash.
    led |= drg_dates_is(dates, after, "-") && drg_dates_number_at(dates, after + 1) && dates->atoms[after + 1].digits == 4 &&
           dates->atoms[after + 1].value > atom->value && dates->atoms[after + 1].value < 2100 && !drg_dates_plural(dates, after + 2);
    int counts = drg_dates_plural(dates, after);
    uint32_t value = atom->value;
    if (drg_dates_has(dates, after, WORD_COUNTED, NULL)) return 0; // "in 2000 homes"
    if (value >= 1900 && value <= 2100) return !counts || the || led;
    int one_thing = the && after < dates->hi && dates->atoms[after].kind == ATOM_WORD && drg_dates_upos(dates, after) != DRG_UPOS_X; // "the 1836 assault"
    if (value >= 1000 && value < 1900) return (led || bracket || one_thing) && !counts;
    return 0;
}

// Whether a number of three digits is a year, in a text that speaks of such years: "in 348 Pachomius died", not "in 348 cases".
static int looks_ancient(const drg_dates *dates, uint32_t at)
{
    uint32_t after = at + 1;
    if (at == dates->lo) return 0;
    int led = drg_dates_has(dates, at - 1, WORD_DATE_BEFORE, NULL) || drg_dates_is(dates, at - 1, "about") || drg_dates_is(dates, at - 1, "(") ||
              drg_dates_is(dates, at - 1, ".") || drg_dates_is(dates, at - 1, "c");
    if (!led || (dates->atoms[at].glued && !drg_dates_is(dates, at - 1, "("))) return 0;
    if (after >= dates->hi || dates->atoms[after].kind != ATOM_WORD) return after >= dates->hi || !drg_dates_is(dates, after, "%");
    drg_upos upos = drg_dates_upos(dates, after);
    return upos != DRG_UPOS_NOUN && upos != DRG_UPOS_ADJ && upos != DRG_UPOS_NUM && !drg_dates_has(dates, after, WORD_UNITS, NULL);
}

// "c. 347", "30 September 420", "394 AD", "(837-908)": somewhere the text leaves no doubt.
int drg_dates_ancient(const drg_dates *dates)
{
    for (uint32_t i = 1; i < dates->n_atoms; i++) {
        const drg_date_atom *a = &dates->atoms[i], *b = &dates->atoms[i - 1];
        if (a->kind != ATOM_NUMBER || a->digits != 3) continue;
        int circa = i >= 2 && (drg_str_is(b->text, "c") || drg_str_is(b->text, "ca") ||
                               (drg_str_is(b->text, ".") && (drg_str_is(b[-1].text, "c") || drg_str_is(b[-1].text, "ca"))));
        int era = i + 1 < dates->n_atoms && a[1].capital && drg_dates_has(dates, i + 1, WORD_ERA, NULL);
        int dated = i >= 2 && b->capital && drg_dates_has(dates, i - 1, WORD_MONTH, NULL) && b[-1].kind == ATOM_NUMBER && b[-1].digits <= 2;
        int life = drg_str_is(b->text, "(") && i + 3 < dates->n_atoms && drg_str_is(a[1].text, "-") && a[2].kind == ATOM_NUMBER && a[2].digits == 3 &&
                   drg_str_is(a[3].text, ")") && a[2].value > a->value + 15 && a[2].value < a->value + 110;
        if (circa || era || dated || life) return 1;
    }
    return 0;
}

uint32_t drg_dates_year(drg_dates *dates, uint32_t at, int need_evidence, int32_t *year)
{
    int sign = 0;
    if (drg_dates_has(dates, at, WORD_ERA, &sign) && dates->atoms[at].capital && drg_dates_number_at(dates, at + 1) && sign > 0 &&
        dates->atoms[at + 1].digits <= 4) { // "AD 394"
        *year = (int32_t)dates->atoms[at + 1].value;
        return 2;
    }
    if (!drg_dates_number_at(dates, at) || dates->atoms[at].digits > 4) return 0;
    int32_t value = (int32_t)dates->atoms[at].value;
    if (value == 0) return 0;
    uint32_t era = at + 1;
    if (drg_dates_has(dates, era, WORD_ERA, &sign) && dates->atoms[era].capital && !(dates->atoms[era].glued)) {
        *year = sign < 0 ? 1 - value : value; // year 0 is 1 BC
        return 2;
    }
    if (dates->ancient && dates->atoms[at].digits == 3 && value >= 100 && (!need_evidence || looks_ancient(dates, at))) {
        *year = value;
        return 1;
    }
    if (dates->atoms[at].digits != 4 || value < 1000 || value > 2100) return 0;
    if (need_evidence && !looks_like_year(dates, at)) return 0;
    *year = value;
    return 1;
}

// Years in words, after a month or "in": "nineteen ninety-six", "two thousand and fifteen", "twenty twenty-two".
uint32_t drg_dates_year_words(const drg_dates *dates, uint32_t at, int32_t *year)
{
    int century = 0, rest = 0, v = 0;
    if (!drg_dates_has(dates, at, WORD_NUMBER, &century)) return 0;
    uint32_t next = at + 1;
    if (century == 2 && drg_dates_is(dates, next, "thousand")) {
        century = 20;
        next++;
        if (drg_dates_is(dates, next, "and")) next++;
    } else if (century >= 10 && century <= 20 && drg_dates_has(dates, next, WORD_NUMBER, &v) && v >= 10) {
        // the second pair follows
    } else if (century >= 10 && century <= 20 && drg_dates_is(dates, next, "hundred")) {
        next++;
        if (drg_dates_is(dates, next, "and")) next++;
    } else {
        return 0;
    }
    uint32_t end = next;
    if (drg_dates_has(dates, next, WORD_NUMBER, &rest)) {
        end = next + 1;
        uint32_t unit = end + (drg_dates_is(dates, end, "-") ? 1u : 0u);
        if (rest >= 20 && drg_dates_has(dates, unit, WORD_NUMBER, &v) && v < 10) {
            rest += v;
            end = unit + 1;
        }
    } else if (drg_dates_is(dates, end - 1, "and")) {
        end--;
    }
    if (drg_dates_has(dates, end, WORD_UNITS, NULL) || drg_dates_has(dates, end, WORD_COUNTED, NULL) || drg_dates_has(dates, end, WORD_SCALE, NULL)) return 0;
    *year = century * 100 + rest;
    return end - at;
}

// A year that follows a day or month: "2022", ", 2022", "of 2022", "'22".
uint32_t drg_dates_year_after(drg_dates *dates, uint32_t at, int of, int32_t *year)
{
    uint32_t n = 0;
    if (drg_dates_is(dates, at, ",") || (of && (drg_dates_is(dates, at, "of") || drg_dates_is(dates, at, "in")))) n = 1;
    if (drg_dates_is(dates, at + n, "'") && drg_dates_number_at(dates, at + n + 1) && dates->atoms[at + n + 1].glued && dates->atoms[at + n + 1].digits == 2) {
        uint32_t two = dates->atoms[at + n + 1].value;
        *year = (int32_t)(two < 50 ? 2000 + two : 1900 + two);
        return n + 2;
    }
    uint32_t m = drg_dates_year(dates, at + n, 0, year);
    if (!m) m = n && !of ? 0 : drg_dates_year_words(dates, at + n, year);
    // "February 7, 2000 people": what counts something is no year. A year glued to a colon is a time ("May 2022:30" does not occur).
    if (m == 1 && dates->atoms[at + n].digits == 3 && n && drg_dates_is(dates, at, ",")) return 0; // "on May 3, 348 people"
    if (m == 1 && drg_dates_has(dates, at + n + 1, WORD_COUNTED, NULL)) return 0;
    if (m == 1 && drg_dates_is(dates, at + n + 1, ",") && dates->atoms[at + n + 1].glued && drg_dates_number_at(dates, at + n + 2) &&
        dates->atoms[at + n + 2].glued) return 0;
    return m ? n + m : 0;
}

