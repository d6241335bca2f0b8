// SPDX-License-Identifier: MIT
//
// narrative -- the day that the story has reached; see narrative.h.

#include "code/narrative.h"

#include "code/clause.h"

enum { CLIMB_MAX = 10, DATES_MAX = 24, LEAD_SENTS = 8, LEAD_DAYS = 6, BACK_SENTS = 6, BETWEEN_SENTS = 10, HISTORY_DAYS = 45, CHILDREN_MAX = 64 };

typedef enum told_as { TOLD_NOT, TOLD_PAST, TOLD_PERFECT, TOLD_PLUPERFECT, TOLD_PRESENT, TOLD_AHEAD } told_as;

static uint32_t child_at(const drg_doc *doc, uint32_t tok, uint32_t i)
{
    const drg_token *t = &doc->tokens[tok];
    return i < CHILDREN_MAX && t->child_first + i < t->child_end ? doc->children[t->child_first + i] : DRG_NONE;
}

static drg_rel rel_of(const drg_doc *doc, uint32_t tok) { return drg_rel_base((drg_rel)doc->tokens[tok].rel); }

// "shook hands" may be tagged as a present: the form of a plural present is that of the lemma.
static int is_past_form(const drg_token *t)
{
    if (drg_str_is(t->xpos, "VBP")) return t->upos == DRG_UPOS_VERB && !drg_str_eq_ascii_case(t->form, t->lemma);
    return drg_str_is(t->xpos, "VBD") || ((t->morph & DRG_MORPH_PAST) && (t->morph & DRG_MORPH_FIN));
}

// What the form of a predicate and its auxiliaries say; TOLD_NOT for participles and infinitives, which share a time above them.
static told_as tense_of(const drg_doc *doc, uint32_t verb)
{
    int have = 0, had = 0, past = 0, present = 0;
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++) {
        const drg_token *t = &doc->tokens[c];
        if (rel_of(doc, c) == DRG_REL_MARK && c < verb && drg_str_is(t->lemma, "to")) return TOLD_NOT;
        if (rel_of(doc, c) != DRG_REL_AUX && rel_of(doc, c) != DRG_REL_COP) continue;
        if (drg_str_is(t->xpos, "MD")) return TOLD_AHEAD;
        if (drg_str_is(t->lemma, "have") && rel_of(doc, c) == DRG_REL_AUX) is_past_form(t) ? (had = 1) : (have = 1);
        else if (is_past_form(t)) past = 1;
        else if (drg_str_is(t->xpos, "VBZ") || drg_str_is(t->xpos, "VBP")) present = 1;
    }
    if (had) return TOLD_PLUPERFECT;
    if (have) return TOLD_PERFECT;
    if (past) return TOLD_PAST;
    if (present) return TOLD_PRESENT;
    const drg_token *t = &doc->tokens[verb];
    if (is_past_form(t)) return TOLD_PAST;
    return drg_str_is(t->xpos, "VBZ") || drg_str_is(t->xpos, "VBP") ? TOLD_PRESENT : TOLD_NOT;
}

static int has_mark(const drg_doc *doc, uint32_t verb, const char *const *words)
{
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE && c < verb; i++)
        if ((rel_of(doc, c) == DRG_REL_MARK || rel_of(doc, c) == DRG_REL_ADVMOD) && doc->date_of[c] == DRG_NONE && drg_str_one_of_ascii_case(doc->tokens[c].lemma, words)) return 1;
    return 0;
}

// A clause with a time of its own: relative clauses, "since he came", "before they met", "if", "when".
static int apart(const drg_doc *doc, uint32_t verb)
{
    static const char *const marks[] = {"since", "before", "after", "until", "till", "if", "unless", "when", "once", "while", NULL};
    const drg_token *t = &doc->tokens[verb];
    if (t->rel == DRG_REL_ACL_RELCL || t->rel == DRG_REL_ADVCL_RELCL) return 1;
    return (rel_of(doc, verb) == DRG_REL_ADVCL || rel_of(doc, verb) == DRG_REL_ACL) && has_mark(doc, verb, marks);
}

// Whether a quotation of the sentence is open at the token.
static int quoted(const drg_doc *doc, uint32_t tok)
{
    uint32_t marks = 0;
    for (uint32_t t = doc->sents[doc->tokens[tok].sent].toks.first; t < tok; t++) {
        drg_str f = doc->tokens[t].form;
        if (doc->tokens[t].upos != DRG_UPOS_PUNCT) continue;
        marks += drg_str_is(f, "\"") || drg_str_is(f, "\xE2\x80\x9C") || drg_str_is(f, "\xE2\x80\x9D") || drg_str_is(f, "``") || drg_str_is(f, "''");
    }
    return marks % 2 == 1;
}

static uint32_t head_of(const drg_doc *doc, drg_range toks)
{
    for (uint32_t t = toks.first; t < toks.end; t++) {
        uint32_t h = doc->tokens[t].head;
        if (h == DRG_NONE || h < toks.first || h >= toks.end) return t;
    }
    return toks.first;
}

// Whether a day may hang on this word without being its own: a person or place on the way ("met the president of France on
// Monday" is often parsed so), or where something was done ("signed at a summit in the capital on Monday").
static int lets_through(const drg_doc *doc, uint32_t tok)
{
    static const char *const where[] = {"at", "in", "on", "during", "with", "by", NULL};
    uint32_t mention = doc->mention_of ? doc->mention_of[tok] : DRG_NONE, mark = drg_clause_case(doc, tok);
    if (mention != DRG_NONE && drg_actor_can_act(doc, doc->mentions[mention].actor)) return 1;
    if ((doc->place_of && doc->place_of[tok] != DRG_NONE) || doc->date_of[tok] != DRG_NONE) return 1;
    return mark != DRG_NONE && drg_str_one_of_ascii_case(doc->tokens[mark].lemma, where);
}

// The predicate that a day dates, or DRG_NONE; a bound ("since Monday", "until Monday") dates none.
static uint32_t dated(const drg_doc *doc, const drg_date *date, int stretch)
{
    static const char *const bounds[] = {"since", "until", "till", "before", "by", "ahead", "prior", "for", "after", "from", "than", NULL};
    int single = date->kind == DRG_DATE_POINT && date->start == date->end, days = stretch && date->kind == DRG_DATE_RANGE && date->end > date->start;
    if (date->start == DRG_NO_DAY || (!single && !days)) return DRG_NONE;
    if (date->grain != DRG_GRAIN_DAY && date->grain != DRG_GRAIN_TIME) return DRG_NONE;
    uint32_t at = head_of(doc, date->toks), mark = drg_clause_case(doc, at);
    if (mark != DRG_NONE && drg_str_one_of_ascii_case(doc->tokens[mark].lemma, bounds)) return DRG_NONE;
    for (int step = 0; step < 6; step++) {
        uint32_t up = doc->tokens[at].head;
        if (up == DRG_NONE) return DRG_NONE;
        if (drg_clause_is_predicate(doc, up)) return rel_of(doc, at) == DRG_REL_NSUBJ ? DRG_NONE : up;
        uint32_t led = drg_clause_case(doc, up); // "Two days before, at the fair, he told" with "before" in front of the fair
        int own = led != DRG_NONE && doc->date_of[led] == (uint32_t)(date - doc->dates);
        if (!own && !lets_through(doc, up)) return DRG_NONE;
        at = up;
    }
    return DRG_NONE;
}

// The date that a sentence moves the story to: the last one that a plain past clause tells of.
static uint32_t own_date(const drg_doc *doc, uint32_t s)
{
    drg_range toks = doc->sents[s].toks;
    uint32_t own = DRG_NONE, tried = 0;
    for (uint32_t d = drg_clause_first_date(doc, toks.first); d < doc->n_dates && doc->dates[d].toks.first < toks.end && tried < DATES_MAX; d++, tried++) {
        uint32_t verb = dated(doc, &doc->dates[d], 0);
        if (verb == DRG_NONE || apart(doc, verb) || quoted(doc, doc->dates[d].toks.first)) continue;
        told_as told = tense_of(doc, verb);
        for (int step = 0; told == TOLD_NOT && step < CLIMB_MAX; step++) { // "after meeting aides on Monday, he said"
            verb = doc->tokens[verb].head;
            if (verb == DRG_NONE || apart(doc, verb)) break;
            told = tense_of(doc, verb);
        }
        if (told == TOLD_PAST || (told == TOLD_PRESENT && doc->reference != DRG_NO_DAY && doc->dates[d].start == doc->reference)) own = d;
    }
    return own;
}

// Whether a clause is told with "will" or "shall", and not in a quotation.
static int is_ahead(const drg_doc *doc, uint32_t verb)
{
    static const char *const wills[] = {"will", "shall", "'ll", "\xE2\x80\x99ll", NULL};
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++)
        if (rel_of(doc, c) == DRG_REL_AUX && (drg_str_one_of_ascii_case(doc->tokens[c].lemma, wills) || drg_str_one_of_ascii_case(doc->tokens[c].form, wills))) return !quoted(doc, verb);
    return 0;
}

// The day or days that the sentence tells as coming.
static uint32_t ahead_date(const drg_doc *doc, uint32_t s)
{
    drg_range toks = doc->sents[s].toks;
    uint32_t tried = 0;
    for (uint32_t d = drg_clause_first_date(doc, toks.first); d < doc->n_dates && doc->dates[d].toks.first < toks.end && tried < DATES_MAX; d++, tried++) {
        uint32_t verb = dated(doc, &doc->dates[d], 1);
        if (verb != DRG_NONE && !apart(doc, verb) && is_ahead(doc, verb)) return d;
    }
    return DRG_NONE;
}

// "On Monday they met. ... (paragraphs without a day) ... Late on Monday he drove to the embassy": what lies between is of that day.
static void between(const drg_doc *doc, drg_narrative *out)
{
    uint32_t last = DRG_NONE, last_at = 0;
    for (uint32_t s = 0; s < doc->n_sents; s++) {
        uint32_t own = out->own[s];
        if (own == DRG_NONE) continue;
        int same = last != DRG_NONE && doc->dates[own].start == doc->dates[last].start && doc->dates[own].start != doc->reference && s - last_at <= BETWEEN_SENTS;
        for (uint32_t t = last_at + 1; same && t < s; t++) // another day in between, told in passing or ahead, breaks it off
            for (uint32_t d = drg_clause_first_date(doc, doc->sents[t].toks.first); d < doc->n_dates && doc->dates[d].toks.first < doc->sents[t].toks.end; d++)
                if (doc->dates[d].grain == DRG_GRAIN_DAY && doc->dates[d].start != doc->dates[own].start && doc->dates[d].kind == DRG_DATE_POINT) same = 0;
        for (uint32_t t = last_at + 1; same && t <= s; t++)
            if (out->told[t] == DRG_NONE) out->told[t] = last;
        last = own;
        last_at = s;
    }
}

// A text without a day of issue that tells of far more than the days around the one it gave away: what it does not date is of no known day.
static int is_history(const drg_doc *doc)
{
    uint32_t near = 0, far = 0;
    if (doc->published != DRG_NO_DAY || doc->reference == DRG_NO_DAY) return 0;
    for (uint32_t d = 0; d < doc->n_dates; d++) {
        const drg_date *date = &doc->dates[d];
        if (date->start == DRG_NO_DAY || date->kind == DRG_DATE_DURATION || date->kind == DRG_DATE_SET || date->grain > DRG_GRAIN_YEAR) continue;
        date->end < doc->reference - HISTORY_DAYS ? far++ : date->start <= doc->reference + HISTORY_DAYS ? near++ : far++;
    }
    return far >= 3 && far > near;
}

drg_err drg_narrative_follow(const drg_doc *doc, drg_arena *scratch, drg_narrative *out)
{
    *out = (drg_narrative){doc, NULL, NULL, NULL, DRG_NONE, UINT32_MAX};
    out->ahead = DRG_ARENA_ARRAY(scratch, uint32_t, (size_t)doc->n_sents + 1);
    out->told = DRG_ARENA_ARRAY(scratch, uint32_t, (size_t)doc->n_sents + 1);
    out->own = DRG_ARENA_ARRAY(scratch, uint32_t, (size_t)doc->n_sents + 1);
    if (!out->told || !out->own || !out->ahead) return DRG_E_NOMEM;
    uint32_t coming = DRG_NONE, journey = DRG_NONE, reached = DRG_NONE, since = 0, said = 0;
    for (uint32_t s = 0; s < doc->n_sents; s++) {
        if (s == 0 || doc->sents[s].block != doc->sents[s - 1].block || s - since > BACK_SENTS) reached = DRG_NONE;
        out->told[s] = reached;
        if (s == 0 || doc->sents[s].block != doc->sents[s - 1].block) coming = journey;
        uint32_t date = doc->date_of ? ahead_date(doc, s) : DRG_NONE;
        if (date != DRG_NONE) coming = date;
        if (date != DRG_NONE && journey == DRG_NONE && said < 3 && doc->dates[date].end > doc->dates[date].start) journey = date;
        out->ahead[s] = coming;
        drg_range toks = doc->sents[s].toks; // headings and lines of dates say nothing yet
        int full = toks.end > toks.first && doc->tokens[toks.end - 1].upos == DRG_UPOS_PUNCT && toks.end - toks.first > 4;
        said += (uint32_t)full;
        if (full && out->first_said == UINT32_MAX) out->first_said = s;
        out->own[s] = doc->date_of ? own_date(doc, s) : DRG_NONE;
        if (out->own[s] == DRG_NONE) continue;
        reached = out->own[s];
        since = s;
        int32_t day = doc->dates[reached].start;
        int fresh = doc->reference == DRG_NO_DAY ? said <= 1 : s < LEAD_SENTS && day <= doc->reference && day >= doc->reference - LEAD_DAYS;
        if (out->lead == DRG_NONE && fresh) out->lead = reached;
    }
    between(doc, out);
    if (is_history(doc)) out->lead = DRG_NONE;
    return DRG_OK;
}

// ---- what a trigger takes ---------------------------------------------------------------------------------------------

// A noun tells of its clause's time where it is what the clause is about: "held talks", "the talks ended", "said at a briefing".
static int shares_time(const drg_doc *doc, uint32_t noun)
{
    static const char *const sharing[] = {"at", "in", "during", "after", "on", "following", "with", NULL};
    static const char *const other[] = {"previous", "last", "earlier", "first", "next", "future", "former", "planned", "past", "recent", "upcoming", "new", NULL};
    noun = drg_clause_conj_first(doc, noun);
    for (uint32_t i = 0, c; (c = child_at(doc, noun, i)) != DRG_NONE; i++)
        if (rel_of(doc, c) == DRG_REL_AMOD && drg_str_one_of_ascii_case(doc->tokens[c].lemma, other)) return 0;
    drg_rel r = rel_of(doc, noun);
    if (r == DRG_REL_NSUBJ || r == DRG_REL_OBJ || r == DRG_REL_IOBJ || r == DRG_REL_ROOT) return 1;
    uint32_t mark = drg_clause_case(doc, noun);
    return r == DRG_REL_OBL && mark != DRG_NONE && drg_str_one_of_ascii_case(doc->tokens[mark].lemma, sharing);
}

// The date that hangs on the clause, told as its own time.
static uint32_t date_on(const drg_doc *doc, uint32_t verb)
{
    drg_range toks = doc->sents[doc->tokens[verb].sent].toks;
    uint32_t tried = 0;
    for (uint32_t d = drg_clause_first_date(doc, toks.first); d < doc->n_dates && doc->dates[d].toks.first < toks.end && tried < DATES_MAX; d++, tried++)
        if (dated(doc, &doc->dates[d], 0) == verb) return d;
    return DRG_NONE;
}

// "the envoys walked out when he took the floor on Monday", "was cancelled the night before, when he called": of one time.
static uint32_t at_the_time(const drg_doc *doc, uint32_t verb)
{
    static const char *const marks[] = {"when", "while", "as", NULL};
    uint32_t head = doc->tokens[verb].head;
    if (rel_of(doc, verb) == DRG_REL_ADVCL && has_mark(doc, verb, marks) && head != DRG_NONE && drg_clause_is_predicate(doc, head) &&
        tense_of(doc, head) == tense_of(doc, verb)) return date_on(doc, head);
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++) {
        if (c < verb || rel_of(doc, c) != DRG_REL_ADVCL || !has_mark(doc, c, marks) || tense_of(doc, c) != tense_of(doc, verb)) continue;
        uint32_t date = date_on(doc, c);
        if (date != DRG_NONE) return date;
    }
    return DRG_NONE;
}

// A heading: what stands before the first full sentence, without a stop.
static int is_heading(const drg_narrative *story, uint32_t s)
{
    drg_range toks = story->doc->sents[s].toks;
    return s < story->first_said && toks.end > toks.first && story->doc->tokens[toks.end - 1].upos != DRG_UPOS_PUNCT;
}

// "a press conference at which he accused", "in New York, where they dined": a relative clause that tells what happened there and then.
static int on_that_occasion(const drg_doc *doc, uint32_t verb)
{
    static const char *const at[] = {"at", "in", "during", NULL};
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE && c < verb; i++) {
        if (drg_str_is(doc->tokens[c].lemma, "where") || drg_str_is(doc->tokens[c].lemma, "whereupon")) return 1;
        uint32_t mark = drg_str_is(doc->tokens[c].lemma, "which") ? drg_clause_case(doc, c) : DRG_NONE;
        if (mark != DRG_NONE && drg_str_one_of_ascii_case(doc->tokens[mark].lemma, at)) return 1;
    }
    return 0;
}

// "The ministers, who met yesterday, agreed": not before the meeting, even if the story had only reached an earlier day.
static uint32_t told_later(const drg_doc *doc, uint32_t s, uint32_t reached)
{
    drg_range toks = doc->sents[s].toks;
    for (uint32_t d = drg_clause_first_date(doc, toks.first), tried = 0; d < doc->n_dates && doc->dates[d].toks.first < toks.end && tried < DATES_MAX; d++, tried++) {
        uint32_t verb = dated(doc, &doc->dates[d], 0);
        if (verb == DRG_NONE || doc->tokens[verb].rel != DRG_REL_ACL_RELCL || quoted(doc, verb) || tense_of(doc, verb) != TOLD_PAST) continue;
        if (doc->dates[d].start > doc->dates[reached].start && doc->reference != DRG_NO_DAY && doc->dates[d].start <= doc->reference) return d;
    }
    return DRG_NONE;
}

uint32_t drg_narrative_date(const drg_narrative *story, uint32_t trigger, int *today)
{
    static const char *const moves[] = {"then", "subsequently", "eventually", "previously", "earlier", "once", "formerly", "already", "recently",
                                        "before", "ago", "since", "long", "often", "repeatedly", "twice", "always", "ever", NULL};
    const drg_doc *doc = story->doc;
    uint32_t s = doc->tokens[trigger].sent, verb = trigger;
    int unused;
    if (!today) today = &unused;
    *today = 0;
    if (!doc->date_of || quoted(doc, trigger)) return DRG_NONE;
    if (!drg_clause_is_predicate(doc, trigger)) {
        if (!shares_time(doc, trigger)) return DRG_NONE;
        verb = drg_clause_verb(doc, trigger);
        if (verb == DRG_NONE) {
            *today = is_heading(story, s) && story->lead == DRG_NONE;
            return is_heading(story, s) ? story->lead : DRG_NONE;
        }
    }
    told_as told = TOLD_NOT;
    for (int step = 0; step < CLIMB_MAX && verb != DRG_NONE; step++) {
        if (told == TOLD_NOT) told = tense_of(doc, verb); // a participle or infinitive shares the time above it
        uint32_t adverb = told == TOLD_PERFECT ? drg_tree_child(doc, verb, DRG_REL_ADVMOD) : DRG_NONE;
        if (adverb != DRG_NONE && drg_str_is(doc->tokens[adverb].lemma, "just")) *today = 1; // "has just met him"
        if (told == TOLD_AHEAD || told == TOLD_PERFECT) return DRG_NONE;
        if (has_mark(doc, verb, moves)) return DRG_NONE;
        for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++)
            if (rel_of(doc, c) == DRG_REL_ADVMOD && drg_str_one_of_ascii_case(doc->tokens[c].lemma, moves) && doc->date_of[c] == DRG_NONE) return DRG_NONE;
        uint32_t date = date_on(doc, verb);
        if (date == DRG_NONE) date = at_the_time(doc, verb);
        // "who will travel to Paris tomorrow to see him, accused": what is told as past is not of a day to come
        int coming = date != DRG_NONE && told == TOLD_PAST && doc->reference != DRG_NO_DAY && doc->dates[date].start > doc->reference &&
                     (doc->published != DRG_NO_DAY || (doc->dates[date].rule && strcmp(doc->dates[date].rule, "day-word") == 0));
        if (date != DRG_NONE && !coming) return date;
        if (coming) break;
        int occasion = doc->tokens[verb].rel == DRG_REL_ACL_RELCL && on_that_occasion(doc, verb);
        if (!occasion && apart(doc, verb)) return DRG_NONE;
        switch (rel_of(doc, verb)) {
        case DRG_REL_CONJ: case DRG_REL_CCOMP: case DRG_REL_XCOMP: case DRG_REL_ADVCL: case DRG_REL_PARATAXIS: case DRG_REL_ACL:
            verb = doc->tokens[verb].head;
            break;
        default: verb = DRG_NONE;
        }
        if (verb != DRG_NONE && !drg_clause_is_predicate(doc, verb)) verb = drg_clause_verb(doc, verb);
    }
    if (told == TOLD_PRESENT) {
        *today = !is_heading(story, s) || story->lead == DRG_NONE;
        return *today ? DRG_NONE : story->lead;
    }
    if (told == TOLD_PLUPERFECT) *today = -1;
    if (told != TOLD_PAST) return DRG_NONE;
    *today = story->own[s] == DRG_NONE && story->told[s] == DRG_NONE && story->lead == DRG_NONE;
    if (story->own[s] != DRG_NONE && doc->dates[story->own[s]].toks.first < trigger) return story->own[s];
    uint32_t reached = story->told[s] != DRG_NONE ? story->told[s] : story->lead, later = reached != DRG_NONE ? told_later(doc, s, reached) : DRG_NONE;
    return later != DRG_NONE ? later : reached;
}

uint32_t drg_narrative_place(const drg_narrative *story, uint32_t date)
{
    uint32_t verb = date < story->doc->n_dates ? dated(story->doc, &story->doc->dates[date], 0) : DRG_NONE;
    return verb == DRG_NONE ? DRG_NONE : drg_clause_place(story->doc, NULL, verb);
}

uint32_t drg_narrative_ahead(const drg_narrative *story, uint32_t trigger)
{
    const drg_doc *doc = story->doc;
    uint32_t verb = drg_clause_is_predicate(doc, trigger) ? trigger : shares_time(doc, trigger) ? drg_clause_verb(doc, trigger) : DRG_NONE;
    for (int step = 0; step < CLIMB_MAX && verb != DRG_NONE; step++) {
        if (is_ahead(doc, verb)) return story->ahead[doc->tokens[trigger].sent];
        drg_rel r = rel_of(doc, verb);
        if (tense_of(doc, verb) != TOLD_NOT || (r != DRG_REL_CONJ && r != DRG_REL_XCOMP)) return DRG_NONE;
        verb = doc->tokens[verb].head;
    }
    return DRG_NONE;
}
