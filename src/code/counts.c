// SPDX-License-Identifier: MIT
//
// counts -- reads numbers beside words for dead, injured, arrested and crowds; see counts.h.

#include "code/counts.h"

#include "code/clause.h"

enum { WORDS_MAX = 200 };

// Number words, and words for a vague amount with the least that they say.
static const struct { const char *word; uint32_t value; } number_words[] = {
    {"one", 1}, {"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}, {"six", 6}, {"seven", 7}, {"eight", 8}, {"nine", 9},
    {"ten", 10}, {"eleven", 11}, {"twelve", 12}, {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16},
    {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20}, {"thirty", 30}, {"forty", 40}, {"fifty", 50},
    {"sixty", 60}, {"seventy", 70}, {"eighty", 80}, {"ninety", 90}, {"dozen", 12}, {"hundred", 100}, {"thousand", 1000},
    {"million", 1000000}};

static uint32_t word_value(drg_str word)
{
    for (size_t i = 0; i < sizeof number_words / sizeof *number_words; i++)
        if (drg_str_eq_ascii_case(word, drg_str_from(number_words[i].word))) return number_words[i].value;
    return 0;
}

// "1,200" and "35"; 0 when the word is no whole number up to 999,999,999. "1.7" before "million" (times) gives 1700000.
static uint32_t digits_value(drg_str s, uint32_t times)
{
    uint64_t value = 0, parts = 0;
    uint32_t digits = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == ',' && digits) continue;
        if (s.p[i] == '.' && digits && !parts && times >= 1000 && i + 1 < s.n) {
            parts = 1;
            continue;
        }
        if (s.p[i] < '0' || s.p[i] > '9' || ++digits > 9) return 0;
        value = value * 10 + (uint64_t)(s.p[i] - '0');
        if (parts) parts *= 10;
    }
    value = value * times / (parts ? parts : 1);
    return value <= UINT32_MAX ? (uint32_t)value : 0;
}

static int is_year_or_date(const drg_doc *doc, uint32_t tok) { return doc->date_of && doc->date_of[tok] != DRG_NONE; }

static int several_of(const drg_doc *doc, uint32_t tok)
{
    static const char *const words[] = {"several", "many", "few"};
    for (size_t i = 0; tok > doc->sents[doc->tokens[tok].sent].toks.first && i < sizeof words / sizeof *words; i++)
        if (drg_str_eq_ascii_case(doc->tokens[tok - 1].form, drg_str_from(words[i]))) return 1;
    return 0;
}

// The number at a token: "35", "twelve", "dozens", "two hundred" (from "two"); *plural for "dozens", "thousands".
static uint32_t number_at(const drg_doc *doc, uint32_t tok, int *plural, uint32_t *end)
{
    const drg_token *t = &doc->tokens[tok];
    *plural = 0;
    *end = tok + 1;
    if (is_year_or_date(doc, tok)) return 0;
    uint32_t last = doc->sents[t->sent].toks.end, times = tok + 1 < last ? word_value(doc->tokens[tok + 1].form) : 0;
    int digits = t->form.n && t->form.p[0] >= '0' && t->form.p[0] <= '9', scaled = times == 12 || times >= 100;
    uint32_t value = digits ? digits_value(t->form, scaled ? times : 1) : word_value(t->form);
    if (digits) {
        if (value && scaled) *end = tok + 2;
        return value;
    }
    if (value >= 12 && several_of(doc, tok)) { // "several thousand": two of them at least
        *plural = 1;
        return value;
    }
    if (!value && t->upos == DRG_UPOS_NOUN && (value = word_value(t->lemma)) >= 10) { // tens, dozens, hundreds
        *plural = 1;
        return value;
    }
    if (!value) return 0;
    if (scaled && value < 1000000) {
        *end = tok + 2;
        return value <= UINT32_MAX / times ? value * times : 0;
    }
    return value;
}

// What the counted noun, or the number itself, undergoes: the kind of count, or NULL.
static const char *kind_of(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t counted)
{
    static const struct { drg_cls cls; const char *kind; } kinds[] = {
        {DRG_CLS_DEAD, "dead"}, {DRG_CLS_INJURED, "injured"}, {DRG_CLS_ARRESTED, "arrested"}};
    const char *own = NULL;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds && !own; i++)
        if (drg_lexicon_is(lexicon, kinds[i].cls, doc, counted)) own = kinds[i].kind; // "12 dead", "30 arrests"
    if (own) return own;
    if (doc->tokens[counted].upos == DRG_UPOS_NOUN) counted = drg_clause_conj_first(doc, counted); // "five officers and two civilians"
    uint32_t up = doc->tokens[counted].head;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (up == DRG_NONE || !drg_lexicon_is(lexicon, kinds[i].cls, doc, up)) continue;
        drg_rel r = drg_rel_base((drg_rel)doc->tokens[counted].rel);
        int bare = r == DRG_REL_OBL && drg_clause_own_case(doc, counted) == DRG_NONE; // "killed at least 20 worshippers" with "at" under 20
        int undergoes = r == DRG_REL_OBJ || bare || r == DRG_REL_NUMMOD || (r == DRG_REL_NSUBJ && (drg_clause_passive(doc, up) ||
                        doc->tokens[up].upos != DRG_UPOS_VERB || drg_str_is(doc->tokens[up].lemma, "die")));
        if (undergoes) return kinds[i].kind; // "killed 12 people", "12 people were killed"
    }
    for (uint32_t c = doc->tokens[counted].child_first; c < doc->tokens[counted].child_end && c < doc->tokens[counted].child_first + 16; c++) {
        drg_rel r = drg_rel_base((drg_rel)doc->tokens[doc->children[c]].rel);
        for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) // "12 people killed in the attack", "12 people dead", "shot dead 12 people"
            if ((r == DRG_REL_ACL || r == DRG_REL_AMOD) && drg_lexicon_is(lexicon, kinds[i].cls, doc, doc->children[c])) return kinds[i].kind;
    }
    if (up != DRG_NONE && drg_rel_base((drg_rel)doc->tokens[counted].rel) == DRG_REL_OBJ) { // "left 15 soldiers dead"
        uint32_t state = drg_tree_child_exact(doc, up, DRG_REL_XCOMP);
        for (size_t i = 0; state != DRG_NONE && i < sizeof kinds / sizeof *kinds; i++)
            if (drg_lexicon_is(lexicon, kinds[i].cls, doc, state)) return kinds[i].kind;
    }
    uint32_t toll = up == DRG_NONE ? DRG_NONE : drg_tree_child_exact(doc, up, DRG_REL_NSUBJ); // "the death toll rose to 58"
    if (toll != DRG_NONE && toll != counted && drg_str_is(doc->tokens[toll].lemma, "toll")) return "dead";
    return drg_lexicon_is(lexicon, DRG_CLS_CROWD, doc, counted) ? "crowd" : NULL;
}

static int is_lower_bound(const drg_doc *doc, uint32_t number, uint32_t first)
{
    static const char *const words[] = {"least", "than", "over", "some"};
    for (uint32_t t = number > first + 2 ? number - 2 : first; t < number; t++)
        for (size_t i = 0; i < 3; i++)
            if (drg_str_eq_ascii_case(doc->tokens[t].form, drg_str_from(words[i]))) return 1;
    return 0;
}

// more: 1 where the number goes on with one of the same kind ("five officers and two civilians were killed").
static void put(drg_event *event, const char *kind, uint32_t min, uint32_t max, drg_span span, int more)
{
    for (size_t i = 0; i < sizeof event->counts / sizeof *event->counts; i++) {
        if (event->counts[i].kind && strcmp(event->counts[i].kind, kind) == 0) {
            if (!more || event->counts[i].min > UINT32_MAX - min) return;
            event->counts[i].min += min;
            event->counts[i].max = event->counts[i].max && max ? event->counts[i].max + max : 0;
            event->counts[i].span.end = span.end;
            return;
        }
        if (event->counts[i].kind) continue;
        event->counts[i].kind = kind;
        event->counts[i].min = min;
        event->counts[i].max = max;
        event->counts[i].span = span;
        return;
    }
}

// "7 people, among them three children": the second number is part of the first.
static int part_of(const drg_doc *doc, uint32_t before, uint32_t tok)
{
    for (uint32_t t = before == DRG_NONE ? tok : before; t < tok; t++)
        if (drg_str_is(doc->tokens[t].lemma, "among") || drg_str_is(doc->tokens[t].lemma, "include") || drg_str_is(doc->tokens[t].form, "including")) return 1;
    return 0;
}

void drg_counts_find(const drg_doc *doc, const drg_lexicon *lexicon, drg_event *event)
{
    drg_range sent = doc->sents[event->sent].toks;
    uint32_t stop = sent.end - sent.first > WORDS_MAX ? sent.first + WORDS_MAX : sent.end;
    for (uint32_t t = sent.first, end, before = DRG_NONE; t < stop; t = end) {
        int plural;
        uint32_t value = number_at(doc, t, &plural, &end);
        if (!value) continue;
        uint32_t last = end + 1; // "tens of thousands", "hundreds of thousands"
        if (plural && last < stop && drg_str_is(doc->tokens[end].lemma, "of") && doc->tokens[last].upos == DRG_UPOS_NOUN && word_value(doc->tokens[last].lemma) >= 100) {
            value *= word_value(doc->tokens[last].lemma);
            end = last + 1;
        } else
            last = t;
        uint32_t counted = t;
        if (doc->tokens[t].rel == DRG_REL_NUMMOD && doc->tokens[t].head != DRG_NONE) counted = doc->tokens[t].head;
        else if (end - t == 2 && doc->tokens[end - 1].rel == DRG_REL_NUMMOD && doc->tokens[end - 1].head != DRG_NONE) counted = doc->tokens[end - 1].head;
        const char *kind = kind_of(doc, lexicon, counted);
        if (!kind && plural) { // "thousands of protesters", "dozens of people were arrested"
            uint32_t of = drg_tree_child_exact(doc, last, DRG_REL_NMOD);
            if (of != DRG_NONE && drg_lexicon_is(lexicon, DRG_CLS_CROWD, doc, of)) kind = "crowd";
            if (of == DRG_NONE && doc->tokens[t].rel == DRG_REL_NSUBJ && doc->tokens[t].head == event->trigger_tok) kind = "crowd"; // "thousands marched"
        }
        if (!kind) continue;
        if (strcmp(kind, "crowd") == 0 && strcmp(event->type, "PROTEST") != 0) continue;
        int more = counted != t && !part_of(doc, before, t) && before != DRG_NONE && doc->tokens[counted].rel == DRG_REL_CONJ && doc->tokens[counted].head == before;
        if (!more) before = counted;
        uint32_t from = plural && several_of(doc, t) ? t - 1 : t;
        if (plural) put(event, kind, value * 2, 0, (drg_span){doc->tokens[from].span.start, doc->tokens[end - 1].span.end}, more);
        else put(event, kind, value, is_lower_bound(doc, t, sent.first) ? 0 : value, (drg_span){doc->tokens[t].span.start, doc->tokens[end - 1].span.end},
                 more);
    }
}
