// SPDX-License-Identifier: MIT
//
// clause_frame -- when, where and about what: the dates, places and topics that belong to a trigger; see clause.h.
//
// Method   each date (place) of the sentence climbs from its own head until it meets the trigger, a clause that the
//          trigger shares its time with, or a foreign clause; the nearest meeting point wins
// Cost     at most SENT_MAX dates of the sentence are tried, each climbs at most DRG_CLIMB_MAX steps

#include "code/clause.h"

#include "code/lexicon.h"

enum { SENT_MAX = 24, CHAIN_MAX = 5, FAR = 1000, CHILDREN_MAX = 64, PHRASE_MAX = 14 };

static uint32_t child_at(const drg_doc *doc, uint32_t tok, uint32_t i)
{
    const drg_token *t = &doc->tokens[tok];
    return i < CHILDREN_MAX && t->child_first + i < t->child_end ? doc->children[t->child_first + i] : DRG_NONE;
}

static drg_rel rel_of(const drg_doc *doc, uint32_t tok) { return drg_rel_base((drg_rel)doc->tokens[tok].rel); }

// The clauses whose time and place are the trigger's, nearest first.
typedef struct chain {
    const drg_lexicon *lexicon; // NULL in tests
    uint32_t n, verb[CHAIN_MAX];
    uint8_t cost[CHAIN_MAX];
    uint8_t only_before[CHAIN_MAX]; // what follows this verb is its own: only words before it are shared
    uint32_t n_held, held[CHAIN_MAX]; // what light verbs among them hold: "hold talks at Hyde Park and agree"
} chain;

static void chain_add(chain *to, uint32_t verb, int cost, int only_before)
{
    if (to->n >= CHAIN_MAX) return;
    to->verb[to->n] = verb;
    to->cost[to->n] = (uint8_t)cost;
    to->only_before[to->n++] = (uint8_t)only_before;
}

// Whether a noun in this position shares the time of its clause: "held talks", "the talks began", "at/during/after talks".
static int shares_clause(const drg_doc *doc, uint32_t noun)
{
    static const char *const sharing[] = {"during", "at", "in", "after", "following", "on", "for", "to", "with", "from", "upon"};
    uint32_t mark = drg_clause_case(doc, noun);
    if (mark == DRG_NONE) return 1;
    for (size_t i = 0; i < sizeof sharing / sizeof *sharing; i++)
        if (drg_str_is(doc->tokens[mark].lemma, sharing[i])) return 1;
    return 0;
}

// Verbs by which a meeting comes about.
static int calls_together(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb)
{
    return drg_lexicon_lists(lexicon, DRG_CLS_CALL_TOGETHER_V, doc->tokens[verb].lemma);
}

// "the talks between A and B, which lasted six hours" parsed with the clause under B: "which" with a verb of coming to pass
// speaks of the talks.
static void stray_relatives(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t trigger, chain *out)
{
    for (uint32_t i = 0, c; lexicon && (c = child_at(doc, trigger, i)) != DRG_NONE; i++) {
        if (rel_of(doc, c) != DRG_REL_NMOD || c < trigger) continue;
        drg_toks all = {0};
        drg_clause_conjuncts(doc, c, &all);
        for (uint32_t k = 0; k < all.n; k++)
            for (uint32_t j = 0, v; (v = child_at(doc, all.tok[k], j)) != DRG_NONE; j++) {
                uint32_t subject = drg_tree_child(doc, v, DRG_REL_NSUBJ);
                if (doc->tokens[v].rel == DRG_REL_ACL_RELCL && subject != DRG_NONE && drg_str_is(doc->tokens[subject].lemma, "which") &&
                    (drg_lexicon_is(lexicon, DRG_CLS_OCCUR, doc, v) || drg_lexicon_is(lexicon, DRG_CLS_SCHEDULED_VERB, doc, v)))
                    chain_add(out, v, 1, 0);
            }
    }
}

// "stepping over the line", "by travelling to the capital": a participle that tells what the clause above it tells, at its time.
static int shares_above(const drg_doc *doc, uint32_t verb)
{
    if (rel_of(doc, verb) != DRG_REL_ADVCL || !drg_str_is(doc->tokens[verb].xpos, "VBG") || drg_tree_child(doc, verb, DRG_REL_NSUBJ) != DRG_NONE) return 0;
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE && c < verb; i++) {
        if (rel_of(doc, c) == DRG_REL_MARK && !drg_str_is(doc->tokens[c].lemma, "by")) return 0; // "after meeting", "before leaving"
        if (rel_of(doc, c) == DRG_REL_AUX) return 0;                                             // "having met"
    }
    return 1;
}

// "Speaking in Geneva on Monday, she accused", "Asked in Vienna, he said": where and when the clause above it was said.
static int lends_to_above(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb)
{
    const drg_token *v = &doc->tokens[verb];
    if (v->head == DRG_NONE || verb > v->head || rel_of(doc, verb) != DRG_REL_ADVCL) return 0;
    if (shares_above(doc, verb)) return drg_tree_child_exact(doc, verb, DRG_REL_MARK) == DRG_NONE;
    int participle = drg_str_is(v->xpos, "VBN") || drg_str_is(v->xpos, "VBD");
    return participle && lexicon && drg_lexicon_is(lexicon, DRG_CLS_ASK_V, doc, verb) && drg_tree_child(doc, verb, DRG_REL_NSUBJ) == DRG_NONE;
}

static void chain_of(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t trigger, chain *out)
{
    uint32_t verb = trigger;
    out->lexicon = lexicon;
    if (!drg_clause_is_predicate(doc, trigger)) {
        // "The talks, which took place on Monday", "a meeting held in Oslo"
        for (uint32_t i = 0, c; (c = child_at(doc, trigger, i)) != DRG_NONE; i++) {
            drg_rel r = drg_rel_base((drg_rel)doc->tokens[c].rel);
            if (r == DRG_REL_ACL && (!lexicon || drg_lexicon_is(lexicon, DRG_CLS_OCCUR, doc, c) ||
                                     drg_lexicon_is(lexicon, DRG_CLS_LIGHT, doc, c) ||
                                     drg_lexicon_is(lexicon, DRG_CLS_SCHEDULED_VERB, doc, c)))
                chain_add(out, c, 1, 0);
            else if (r == DRG_REL_ACL && calls_together(doc, lexicon, c)) { // "which he had proposed to host in Moscow on 31 October"
                uint32_t inner = drg_tree_child(doc, c, DRG_REL_XCOMP);
                chain_add(out, c, 1, 0);
                if (inner != DRG_NONE && calls_together(doc, lexicon, inner)) chain_add(out, inner, 1, 0);
            }
        }
        stray_relatives(doc, lexicon, trigger, out);
        uint32_t first = drg_clause_conj_first(doc, trigger);
        const drg_token *t = &doc->tokens[first];
        verb = drg_clause_above(doc, first);
        if (verb == DRG_NONE || !drg_clause_is_predicate(doc, verb)) return;
        drg_rel r = drg_rel_base((drg_rel)t->rel);
        if (r == DRG_REL_NSUBJ) verb = drg_clause_told(doc, first, verb);
        if (r != DRG_REL_NSUBJ && r != DRG_REL_OBJ && r != DRG_REL_IOBJ && r != DRG_REL_OBL) return;
        if (r == DRG_REL_OBL && !shares_clause(doc, first)) return;
    }
    int cost = 2, only_before = 0;
    for (uint32_t step = 0; step < CHAIN_MAX && verb != DRG_NONE; step++, cost += 2) {
        if (verb != trigger) chain_add(out, verb, cost, only_before);
        if (verb != trigger && lexicon && out->n_held < CHAIN_MAX && drg_lexicon_is(lexicon, DRG_CLS_LIGHT, doc, verb))
            out->held[out->n_held++] = drg_tree_child(doc, verb, DRG_REL_OBJ);
        const drg_token *t = &doc->tokens[verb];
        drg_rel r = drg_rel_base((drg_rel)t->rel);
        if (t->head == DRG_NONE || !drg_clause_is_predicate(doc, t->head)) return;
        if (r == DRG_REL_CONJ) {
            // "On Monday she flew to Oslo and met": what precedes the first verb is shared, what follows it is its own
            only_before = 1;
            cost += 2;
        } else if (r != DRG_REL_XCOMP && !(r == DRG_REL_ADVCL && (t->morph & DRG_MORPH_INF)) && !shares_above(doc, verb)) {
            return;
        }
        verb = t->head;
    }
}

// The head of a stretch of words: the one whose own head lies outside.
static uint32_t head_of(const drg_doc *doc, drg_range toks)
{
    for (uint32_t t = toks.first; t < toks.end; t++) {
        uint32_t h = doc->tokens[t].head;
        if (h == DRG_NONE || h < toks.first || h >= toks.end) return t;
    }
    return toks.first;
}

static int beside_something(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t tok)
{
    return lexicon && drg_lexicon_is(lexicon, DRG_CLS_SIDELINE_N, doc, tok);
}

// Words that a date or place may hang on without belonging to them: other dates, places and participants
// ("met the president of France on Monday" is often parsed with Monday under president).
static int passes(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t tok, int is_place)
{
    if (doc->date_of && doc->date_of[tok] != DRG_NONE) return 1;
    if (doc->place_of && doc->place_of[tok] != DRG_NONE) return 1;
    uint32_t mark = drg_clause_case(doc, tok), mention = doc->mention_of ? doc->mention_of[tok] : DRG_NONE;
    // "met Zelensky in Kiev" is often parsed with Kiev under Zelensky
    if (is_place && mention != DRG_NONE && doc->actors[doc->mentions[mention].actor].type == DRG_ACTOR_PERSON) return 1;
    // "on the sidelines of the Assembly in New York"
    if (is_place && (beside_something(doc, lexicon, tok) || (doc->tokens[tok].head != DRG_NONE && beside_something(doc, lexicon, doc->tokens[tok].head)))) return 1;
    // "at a hotel in Geneva", "in the town of Minsk", "at a hotel on Monday"
    if (mark != DRG_NONE && (drg_str_is(doc->tokens[mark].lemma, "in") || drg_str_is(doc->tokens[mark].lemma, "at"))) return 1;
    if (is_place) { // "on the White House lawn", "over a slab at Panmunjom"
        static const char *const beside[] = {"on", "over", "across", "near", "outside", "inside", "along", "behind", "beside", "through"};
        for (size_t i = 0; mark != DRG_NONE && i < sizeof beside / sizeof *beside; i++)
            if (drg_str_is(doc->tokens[mark].lemma, beside[i])) return 1;
        return 0;
    }
    if (mark != DRG_NONE && drg_str_is(doc->tokens[mark].lemma, "by") && doc->tokens[tok].upos == DRG_UPOS_NOUN) return 1; // "met by videoconference on 7 September"
    return mention != DRG_NONE && drg_actor_can_act(doc, doc->mentions[mention].actor);
}

// Whether a clause that tells of the date hangs on it.
static int governs(const drg_doc *doc, drg_range toks, uint32_t verb)
{
    uint32_t head = doc->tokens[verb].head;
    drg_rel r = drg_rel_base((drg_rel)doc->tokens[verb].rel);
    return head != DRG_NONE && head >= toks.first && head < toks.end && (r == DRG_REL_ACL || r == DRG_REL_ADVCL);
}

// "It is worth noting that on February 7 in Washington the two met": between the "that" of a clause and its verb, the words are
// the clause's, whatever the tree says.
static int opens_clause(const drg_doc *doc, uint32_t verb, drg_range toks)
{
    if (toks.end > verb || !drg_clause_is_predicate(doc, verb)) return 0;
    uint32_t mark = drg_tree_child_exact(doc, verb, DRG_REL_MARK);
    if (mark == DRG_NONE || mark >= toks.first) return 0;
    for (uint32_t t = mark + 1; t < verb; t++) // no other clause in between
        if (t != verb && doc->tokens[t].upos == DRG_UPOS_VERB && drg_clause_is_predicate(doc, t)) return 0;
    return 1;
}

// "In May 1982, with talks stalled, Reagan suggested": what a sentence begins with, before a comma, is of its main clause, wherever the
// parser hung it.
static int opens_sentence(const drg_doc *doc, uint32_t verb, drg_range toks)
{
    drg_range sent = doc->sents[doc->tokens[verb].sent].toks;
    if (toks.first > sent.first + 1 || toks.end >= verb || doc->tokens[verb].head != DRG_NONE || doc->tokens[verb].upos != DRG_UPOS_VERB) return 0;
    if (toks.first == sent.first + 1 && doc->tokens[sent.first].upos != DRG_UPOS_ADP) return 0;
    drg_str bound = doc->tokens[sent.first].lemma;
    if (toks.first == sent.first + 1 && !drg_str_is(bound, "in") && !drg_str_is(bound, "on") && !drg_str_is(bound, "at")) return 0;
    return drg_str_is(doc->tokens[toks.end].form, ",");
}

// "talks on February 7", "met in Oslo": right behind the trigger the words are its own, whatever the tree says.
static int adjacent(const drg_doc *doc, uint32_t trigger, drg_range toks)
{
    if (toks.first <= trigger || toks.first > trigger + 3) return 0;
    for (uint32_t t = trigger + 1; t < toks.first; t++)
        if (doc->tokens[t].upos != DRG_UPOS_ADP && doc->tokens[t].upos != DRG_UPOS_DET) return 0;
    return doc->tokens[trigger + 1].upos == DRG_UPOS_ADP;
}

// "wrote to the ministers on 19 September proposing a meeting" parsed with the date under proposing: what stands in front of a
// participle belongs to the verb before. "in a letter dated July 9": the participle says no more than the date.
static int lends_date(const drg_doc *doc, uint32_t trigger, uint32_t date, uint32_t verb)
{
    const drg_token *v = &doc->tokens[verb];
    if (v->upos != DRG_UPOS_VERB || drg_tree_child(doc, verb, DRG_REL_NSUBJ) != DRG_NONE) return 0;
    if (drg_str_eq_ascii_case(v->form, DRG_STR("dated"))) return trigger < verb && verb < date;
    return v->rel == DRG_REL_ADVCL && drg_str_is(v->xpos, "VBG") && trigger < date && date < verb &&
           drg_tree_child_exact(doc, verb, DRG_REL_MARK) == DRG_NONE;
}

// How far the words are from the trigger: 0 inside its phrase, more for its clauses, FAR when they belong to others.
static int distance(const drg_doc *doc, const chain *clauses, uint32_t trigger, drg_range toks, int is_place, int through)
{
    uint32_t at = head_of(doc, toks);
    if (trigger >= toks.first && trigger < toks.end) return 0;
    if (adjacent(doc, trigger, toks)) return 0;
    if (opens_clause(doc, trigger, toks)) return 2;
    for (uint32_t i = 0; i < clauses->n; i++)
        if (opens_clause(doc, clauses->verb[i], toks)) return clauses->cost[i];
    if (!is_place && opens_sentence(doc, trigger, toks)) return 4;
    for (uint32_t i = 0; !is_place && i < clauses->n; i++)
        if (!clauses->only_before[i] && opens_sentence(doc, clauses->verb[i], toks)) return clauses->cost[i] + 2;
    // "six hours of talks": the date governs the trigger
    if (doc->tokens[trigger].head != DRG_NONE && doc->tokens[trigger].head == at) return 1;
    // "on September 22, when they met": the clause hangs on the date
    if (!is_place && governs(doc, toks, trigger)) return 1;
    for (uint32_t i = 0; !is_place && i < clauses->n; i++)
        if (governs(doc, toks, clauses->verb[i])) return clauses->cost[i];
    for (uint32_t i = 0; is_place && i < clauses->n; i++) // "was in Ohrid and met both": the place is what the clause says
        if (clauses->verb[i] == at && at < trigger) return clauses->cost[i];
    for (uint32_t step = 0; step < 6; step++) {
        uint32_t up = drg_clause_above(doc, at);
        if (up == DRG_NONE) return FAR;
        if (up == trigger) return 0;
        for (uint32_t i = 0; i < clauses->n; i++)
            if (clauses->verb[i] == up) {
                if (!clauses->only_before[i] || at < up) return clauses->cost[i];
                return is_place && at < trigger ? clauses->cost[i] + 3 : FAR; // "met in Geneva and agreed on a truce"
            }
        int held = 0;
        for (uint32_t i = 0; i < clauses->n_held; i++) held |= clauses->held[i] == up;
        if (held || lends_to_above(doc, clauses->lexicon, up) || lends_date(doc, trigger, at, up)) {
            at = up;
            continue;
        }
        if (drg_clause_is_predicate(doc, up) || (!through && !passes(doc, clauses->lexicon, up, is_place))) return FAR;
        at = up;
    }
    return FAR;
}

// Whether a quotation mark opens or closes between the words and the trigger: what is said inside is not about the outside.
static int across_quotes(const drg_doc *doc, drg_range toks, uint32_t trigger)
{
    uint32_t from = toks.first < trigger ? toks.end : trigger, to = toks.first < trigger ? trigger : toks.first, marks = 0;
    for (uint32_t t = from; t < to; t++)
        if (doc->tokens[t].upos == DRG_UPOS_PUNCT && (drg_str_is(doc->tokens[t].xpos, "``") || drg_str_is(doc->tokens[t].xpos, "\'\'") ||
                                                      drg_str_is(doc->tokens[t].form, "\"") || drg_str_is(doc->tokens[t].form, "“") ||
                                                      drg_str_is(doc->tokens[t].form, "”")))
            marks++;
    return marks % 2 == 1;
}

static uint32_t gap(drg_range toks, uint32_t trigger)
{
    if (toks.end <= trigger) return trigger - toks.end;
    return toks.first > trigger ? toks.first - trigger : 0;
}

uint32_t drg_clause_first_date(const drg_doc *doc, uint32_t tok)
{
    uint32_t low = 0, high = doc->n_dates;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (doc->dates[mid].toks.first < tok) low = mid + 1;
        else high = mid;
    }
    return low;
}

static int is_case_of_length(const drg_doc *doc, drg_range toks)
{
    uint32_t mark = drg_clause_case(doc, head_of(doc, toks));
    if (mark == DRG_NONE) return 1;
    drg_str m = doc->tokens[mark].lemma;
    return drg_str_is(m, "for") || drg_str_is(m, "of") || drg_str_is(m, "about") || drg_str_is(m, "throughout") || drg_str_is(m, "over");
}

// Chronologies: "23 October. The presidents met." The day that stands alone as a sentence dates what follows in its block.
static uint32_t entry_date(const drg_doc *doc, uint32_t trigger)
{
    uint32_t sent = doc->tokens[trigger].sent;
    for (uint32_t step = 0; step < 4 && sent > 0; step++) {
        const drg_sent *before = &doc->sents[--sent];
        if (before->block != doc->sents[doc->tokens[trigger].sent].block) return DRG_NONE;
        if (before->toks.end - before->toks.first > 6) continue;
        uint32_t d = drg_clause_first_date(doc, before->toks.first);
        if (d >= doc->n_dates || doc->dates[d].toks.first >= before->toks.end || doc->dates[d].kind != DRG_DATE_POINT) continue;
        uint32_t words = 0;
        for (uint32_t t = before->toks.first; t < before->toks.end; t++)
            words += doc->tokens[t].upos != DRG_UPOS_PUNCT && doc->date_of[t] == DRG_NONE;
        return words == 0 ? d : DRG_NONE;
    }
    return DRG_NONE;
}

// Whether a date stands in front of the object of the trigger, as its name: "the June 12 meeting", "Monday's attack".
static int names_object(const drg_doc *doc, drg_range toks, uint32_t trigger)
{
    uint32_t head = head_of(doc, toks), noun = doc->tokens[head].head;
    if (noun == DRG_NONE || head > noun || doc->tokens[noun].head != trigger) return 0;
    drg_rel r = rel_of(doc, noun);
    return (r == DRG_REL_OBJ || r == DRG_REL_NSUBJ) && (rel_of(doc, head) == DRG_REL_COMPOUND || rel_of(doc, head) == DRG_REL_NMOD || rel_of(doc, head) == DRG_REL_AMOD);
}

// "It will be the first visit since 1985" is not of 1985; "they have met since May" is from then on.
static int is_since(const drg_doc *doc, drg_range toks, uint32_t trigger)
{
    uint32_t at = head_of(doc, toks), up = doc->tokens[at].head;
    int since = drg_clause_has_case(doc, at, "since") || (up != DRG_NONE && doc->tokens[up].upos == DRG_UPOS_NOUN && drg_clause_has_case(doc, up, "since"));
    if (!since) return 0; // "for the first time since the election ten days ago"
    uint32_t verb = drg_clause_verb(doc, trigger);
    for (uint32_t i = 0, c; verb != DRG_NONE && (c = child_at(doc, verb, i)) != DRG_NONE; i++)
        if (rel_of(doc, c) == DRG_REL_AUX && drg_str_is(doc->tokens[c].lemma, "have")) return 0;
    return 1;
}

// "accepted an invitation to peace talks this weekend": the day is that of the talks.
static int of_what_is_to_come(const drg_doc *doc, drg_range toks, uint32_t trigger)
{
    uint32_t at = doc->tokens[head_of(doc, toks)].head;
    for (int step = 0; step < 4 && at != DRG_NONE && at != trigger && !drg_clause_is_predicate(doc, at); step++, at = doc->tokens[at].head)
        if (doc->tokens[at].upos == DRG_UPOS_NOUN && drg_clause_has_case(doc, at, "to")) return 1;
    return 0;
}

// "a day after receiving a delegation": the day counted so is that of the clause behind the words, and of no other.
static int of_clause_behind(const drg_doc *doc, drg_range toks, uint32_t trigger)
{
    uint32_t t = toks.end, end = doc->sents[doc->tokens[trigger].sent].toks.end;
    while (t < end && doc->tokens[t].upos != DRG_UPOS_VERB) t++;
    return t < end && (t == trigger || drg_clause_verb(doc, trigger) == t) ? 0 : FAR;
}

static uint32_t nearest_date(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t trigger, int duration)
{
    if (!doc->date_of || trigger >= doc->n_tokens) return DRG_NONE;
    chain clauses = {0};
    chain_of(doc, lexicon, trigger, &clauses);
    drg_range sent = doc->sents[doc->tokens[trigger].sent].toks;
    uint32_t best = DRG_NONE, best_gap = 0, tried = 0, candidates = 0, only = DRG_NONE;
    int best_distance = FAR;
    for (uint32_t d = drg_clause_first_date(doc, sent.first); d < doc->n_dates && tried < SENT_MAX; d++, tried++) {
        const drg_date *date = &doc->dates[d];
        if (date->toks.first >= sent.end) break;
        if (duration != (date->kind == DRG_DATE_DURATION) || date->kind == DRG_DATE_SET) continue;
        if (duration && doc->tokens[trigger].head != head_of(doc, date->toks) && !is_case_of_length(doc, date->toks)) continue; // "after four hours of talks"
        if (!duration && is_since(doc, date->toks, trigger)) continue;
        candidates++;
        only = d;
        int far = date->rule && strcmp(date->rule, "shift-clause") == 0 ? of_clause_behind(doc, date->toks, trigger) : distance(doc, &clauses, trigger, date->toks, 0, 0);
        if (far == FAR || (far > 1 && across_quotes(doc, date->toks, trigger))) continue;
        // a day on the calendar beats a vague word at the same distance ("later on Monday")
        far = far * 2 + (date->start == DRG_NO_DAY && !duration);
        uint32_t away = gap(date->toks, trigger);
        if (far < best_distance || (far == best_distance && away < best_gap)) {
            best = d;
            best_distance = far;
            best_gap = away;
        }
    }
    // the only date of its sentence may hang on any noun of the clause; "cancelled the June 12 meeting" was not done on June 12
    if (best == DRG_NONE && candidates == 1 && !duration && !of_what_is_to_come(doc, doc->dates[only].toks, trigger) && !names_object(doc, doc->dates[only].toks, trigger) && distance(doc, &clauses, trigger, doc->dates[only].toks, 0, 1) != FAR &&
        !across_quotes(doc, doc->dates[only].toks, trigger))
        best = only;
    return best == DRG_NONE && !duration ? entry_date(doc, trigger) : best;
}

// Whether a place that hangs on the trigger stands right in front of this "where".
static int where_it_goes(const drg_doc *doc, uint32_t where, uint32_t trigger)
{
    uint32_t first = doc->sents[doc->tokens[where].sent].toks.first;
    for (uint32_t t = where; doc->place_of && t > first && t + 3 > where; t--)
        if (doc->place_of[t - 1] != DRG_NONE) return doc->tokens[head_of(doc, doc->places[doc->place_of[t - 1]].toks)].head == trigger;
    return 0;
}

// "Ten months earlier he travelled to Jerusalem, where on November 20 he spoke", "will travel to Los Angeles, where he will attend the
// summit from June 7-10": the days that the clause of the same place tells, where the trigger has none or counts months. Else `date`.
static uint32_t more_exactly(const drg_doc *doc, uint32_t date, uint32_t trigger)
{
    const drg_date *rough = date == DRG_NONE ? NULL : &doc->dates[date];
    int counted = rough && rough->start != DRG_NO_DAY && rough->rule && strcmp(rough->rule, "shift") == 0 && rough->grain > DRG_GRAIN_DAY;
    if (rough && !counted) return date;
    int32_t slack = !rough ? 0 : rough->grain == DRG_GRAIN_WEEK ? 7 : rough->grain == DRG_GRAIN_MONTH ? 45 : 200;
    uint32_t end = doc->sents[doc->tokens[trigger].sent].toks.end;
    for (uint32_t d = drg_clause_first_date(doc, trigger), tried = 0; d < doc->n_dates && doc->dates[d].toks.first < end && tried < SENT_MAX; d++, tried++) {
        const drg_date *day = &doc->dates[d];
        if (day->start == DRG_NO_DAY || day->grain != DRG_GRAIN_DAY || (day->kind != DRG_DATE_POINT && day->kind != DRG_DATE_RANGE)) continue;
        if (rough && (day->start < rough->start - slack || day->end > rough->end + slack)) continue;
        uint32_t verb = drg_clause_verb(doc, head_of(doc, day->toks));
        for (uint32_t i = 0, c; verb != DRG_NONE && verb > trigger && (c = child_at(doc, verb, i)) != DRG_NONE && c < verb; i++)
            if (drg_str_is(doc->tokens[c].lemma, "where") && where_it_goes(doc, c, trigger)) return d;
    }
    return date;
}

uint32_t drg_clause_date(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t trigger)
{
    return trigger < doc->n_tokens && doc->date_of ? more_exactly(doc, nearest_date(doc, lexicon, trigger, 0), trigger) : DRG_NONE;
}

uint32_t drg_clause_duration(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t trigger)
{
    return nearest_date(doc, lexicon, trigger, 1);
}

// Whether a place phrase says where: in, at, near, to (with verbs and nouns of motion), outside; "on the northern side of".
static int is_where(const drg_doc *doc, const drg_lexicon *lexicon, drg_range toks)
{
    static const char *const where[] = {"in", "at", "near", "outside", "inside", "to", "into", "on", "within", "aboard", "across", "through"};
    uint32_t mark = drg_clause_case(doc, head_of(doc, toks));
    if (mark != DRG_NONE && drg_str_is(doc->tokens[mark].lemma, "of")) {
        uint32_t noun = doc->tokens[head_of(doc, toks)].head, outer = noun == DRG_NONE ? DRG_NONE : drg_clause_case(doc, noun);
        int object = noun != DRG_NONE && rel_of(doc, noun) == DRG_REL_OBJ; // "shelled the island of", "captured the town of"
        if ((outer != DRG_NONE || object) && drg_lexicon_lists(lexicon, DRG_CLS_PLACE_PART_N, doc->tokens[noun].lemma)) mark = outer;
        if (object && mark == DRG_NONE) return 1;
    }
    // "Geneva talks", "a Paris summit"; "here in Oslo"
    if (mark == DRG_NONE) {
        drg_rel r = drg_rel_base((drg_rel)doc->tokens[head_of(doc, toks)].rel);
        uint32_t above = doc->tokens[head_of(doc, toks)].head; // "the Algiers agreement"
        if (r == DRG_REL_COMPOUND && drg_lexicon_lists_ascii_case(lexicon, DRG_CLS_PLACE_NAMED_N, doc->tokens[above].lemma)) return 0;
        return r == DRG_REL_COMPOUND || r == DRG_REL_NMOD || r == DRG_REL_APPOS || r == DRG_REL_OBJ || r == DRG_REL_ADVMOD;
    }
    for (size_t i = 0; i < sizeof where / sizeof *where; i++)
        if (drg_str_is(doc->tokens[mark].lemma, where[i])) return 1;
    return 0;
}

// "Hyde Park, New York": the second one says where the first one lies.
static int lies_around(const drg_doc *doc, uint32_t place)
{
    uint32_t first = doc->places[place].toks.first;
    if (first < 2 || doc->tokens[first - 2].sent != doc->tokens[first].sent || !drg_str_is(doc->tokens[first - 1].form, ",")) return 0;
    uint32_t before = doc->place_of[first - 2];
    return before != DRG_NONE && drg_str_eq(doc->places[before].country, doc->places[place].country) && drg_clause_own_case(doc, head_of(doc, doc->places[place].toks)) == DRG_NONE;
}

// "Kumanovo, Macedonia": the first of both.
static uint32_t within(const drg_doc *doc, uint32_t place)
{
    return lies_around(doc, place) ? doc->place_of[doc->places[place].toks.first - 2] : place;
}

// "East Berlin, where he is to be received": the place that a relative clause with "where" hangs on.
static uint32_t where_above(const drg_doc *doc, uint32_t trigger)
{
    uint32_t verb = drg_clause_verb(doc, trigger);
    for (int step = 0; step < 3 && verb != DRG_NONE; step++) { // "where they dined and discussed"
        for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE && c < verb; i++) {
            uint32_t above = doc->tokens[verb].head, first = doc->sents[doc->tokens[c].sent].toks.first;
            if (!drg_str_is(doc->tokens[c].lemma, "where")) continue;
            if (above != DRG_NONE && above < c && doc->place_of[above] != DRG_NONE) return within(doc, doc->place_of[above]);
            for (uint32_t t = c; t > first && t + 3 > c; t--) // what stands in front of it, whatever the tree says
                if (doc->place_of[t - 1] != DRG_NONE) return within(doc, doc->place_of[t - 1]);
        }
        if (rel_of(doc, verb) != DRG_REL_CONJ) return DRG_NONE;
        verb = doc->tokens[verb].head;
    }
    return DRG_NONE;
}

// "withdrew its forces from the Sinai": where they were.
static int leaves(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t trigger)
{
    return drg_lexicon_lists(lexicon, DRG_CLS_LEAVE_PLACE, doc->tokens[trigger].lemma);
}

// "the opposition in Tigray rejected", "ministers in Brussels agreed": where those are who act, if they are a noun and not a name.
static int is_where_actors_are(const drg_doc *doc, uint32_t place, uint32_t trigger)
{
    uint32_t noun = doc->tokens[place].head, verb = drg_clause_verb(doc, trigger);
    for (int step = 0; step < 2 && noun != DRG_NONE && rel_of(doc, noun) == DRG_REL_NMOD; step++) noun = doc->tokens[noun].head; // "an assembly of ministers in Cairo"
    if (noun == DRG_NONE || verb == DRG_NONE || doc->tokens[noun].upos != DRG_UPOS_NOUN || rel_of(doc, place) != DRG_REL_NMOD) return 0;
    if (rel_of(doc, noun) != DRG_REL_NSUBJ || !drg_clause_has_case(doc, place, "in")) return 0;
    if (doc->tokens[noun].rel == DRG_REL_NSUBJ_PASS) return 0;
    return doc->tokens[noun].head == verb || (drg_clause_conj_first(doc, verb) == doc->tokens[noun].head && drg_tree_child(doc, verb, DRG_REL_NSUBJ) == DRG_NONE);
}

// "arrested two men in Batumi": where those are to whom it is done.
static int is_where_object_is(const drg_doc *doc, uint32_t place, uint32_t trigger)
{
    uint32_t noun = doc->tokens[place].head;
    if (noun == DRG_NONE || noun < trigger || doc->tokens[noun].upos != DRG_UPOS_NOUN || rel_of(doc, place) != DRG_REL_NMOD) return 0;
    if (!doc->mention_of || doc->mention_of[noun] == DRG_NONE) return 0; // not "discussed the situation in Lebanon"
    return rel_of(doc, noun) == DRG_REL_OBJ && doc->tokens[noun].head == trigger && (drg_clause_has_case(doc, place, "in") || drg_clause_has_case(doc, place, "at"));
}

// Places that something is about, not where it is.
static int is_topic_of(const drg_doc *doc, uint32_t tok)
{
    static const char *const about[] = {"over", "about", "regarding", "concerning", "against"};
    uint32_t mark = drg_clause_case(doc, tok);
    for (size_t i = 0; mark != DRG_NONE && i < sizeof about / sizeof *about; i++)
        if (drg_str_is(doc->tokens[mark].lemma, about[i])) return 1;
    uint32_t place = doc->place_of[tok]; // "a ministerial meeting on Syria", but "on Crete", "on the White House lawn"
    return mark != DRG_NONE && place != DRG_NONE && drg_str_is(doc->tokens[mark].lemma, "on") &&
           (doc->places[place].kind == DRG_PLACE_COUNTRY || doc->places[place].kind == DRG_PLACE_CITY);
}

// "The minister, who arrived in Suva last night, held talks this morning": a place in a relative clause of the subject that tells where it is.
static int is_where_subject_came(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t place, uint32_t trigger)
{
    uint32_t verb = doc->tokens[place].head, clause = drg_clause_verb(doc, trigger);
    if (verb == DRG_NONE || clause == DRG_NONE || doc->tokens[verb].rel != DRG_REL_ACL_RELCL || rel_of(doc, place) != DRG_REL_OBL) return 0;
    uint32_t subject = doc->tokens[verb].head, mark = drg_clause_case(doc, place);
    if (subject == DRG_NONE || rel_of(doc, subject) != DRG_REL_NSUBJ || doc->tokens[subject].head != clause || mark == DRG_NONE) return 0;
    int to = drg_str_is(doc->tokens[mark].lemma, "in") || drg_str_is(doc->tokens[mark].lemma, "to") || drg_str_is(doc->tokens[mark].lemma, "at");
    return to && drg_lexicon_lists(lexicon, DRG_CLS_ARRIVE_V, doc->tokens[verb].lemma);
}

uint32_t drg_clause_place(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t trigger)
{
    if (!doc->place_of || trigger >= doc->n_tokens) return DRG_NONE;
    chain clauses = {0};
    chain_of(doc, lexicon, trigger, &clauses);
    uint32_t above = where_above(doc, trigger), candidates = 0, only = DRG_NONE, left = DRG_NONE, theirs = DRG_NONE, of_object = DRG_NONE;
    drg_range sent = doc->sents[doc->tokens[trigger].sent].toks;
    uint32_t best = DRG_NONE, best_gap = 0, tried = 0, low = 0, high = doc->n_places;
    int best_distance = FAR;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (doc->places[mid].toks.first < sent.first) low = mid + 1;
        else high = mid;
    }
    for (uint32_t p = low; p < doc->n_places && tried < SENT_MAX; p++, tried++) {
        const drg_place *place = &doc->places[p];
        if (place->toks.first >= sent.end) break;
        uint32_t head = head_of(doc, place->toks);
        if (left == DRG_NONE && drg_clause_has_case(doc, head, "from") && leaves(doc, lexicon, trigger) && head > trigger &&
            distance(doc, &clauses, trigger, place->toks, 1, 1) != FAR) left = p;
        if (!is_where(doc, lexicon, place->toks) || lies_around(doc, p)) continue;
        if (of_object == DRG_NONE && is_where_object_is(doc, head, trigger)) of_object = p;
        if (theirs == DRG_NONE && is_where_subject_came(doc, lexicon, head, trigger)) theirs = p;
        if (theirs == DRG_NONE && is_where_actors_are(doc, head, trigger)) theirs = p;
        // "Paris" as subject or owner acts, it is no place
        drg_rel r = drg_rel_base((drg_rel)doc->tokens[head].rel);
        if (r == DRG_REL_NSUBJ || doc->tokens[head].rel == DRG_REL_NMOD_POSS) continue;
        if (is_topic_of(doc, head)) continue; // "talks over Kashmir"
        if (r == DRG_REL_COMPOUND && (place->kind == DRG_PLACE_COUNTRY || place->kind == DRG_PLACE_REGION)) continue;
        int far = distance(doc, &clauses, trigger, place->toks, 1, 0);
        candidates++;
        only = p;
        // "after the talks she flew to Kiev": where the clause goes is not where the talks were
        if (far == FAR || (far > 1 && !drg_clause_is_predicate(doc, trigger) && drg_clause_has_case(doc, head, "to"))) continue;
        // a city says more than the country around it ("in Berlin, Germany")
        far = far * 2 + (place->kind == DRG_PLACE_COUNTRY || place->kind == DRG_PLACE_REGION);
        uint32_t away = gap(place->toks, trigger);
        if (far < best_distance || (far == best_distance && away < best_gap)) {
            best = p;
            best_distance = far;
            best_gap = away;
        }
    }
    // the only place of its sentence may hang on any noun of the clause; one in front of "where" is that of the clause behind it
    if (best == DRG_NONE && above != DRG_NONE) return above;
    if (best == DRG_NONE && candidates == 1 && !drg_clause_has_case(doc, head_of(doc, doc->places[only].toks), "to") &&
        distance(doc, &clauses, trigger, doc->places[only].toks, 1, 1) != FAR)
        best = only;
    return best != DRG_NONE ? best : left != DRG_NONE ? left : of_object != DRG_NONE ? of_object : theirs;
}

// ---- about what -----------------------------------------------------------------------------------------------------

drg_span drg_clause_phrase(const drg_doc *doc, uint32_t tok)
{
    uint32_t first = tok, end = tok + 1;
    for (uint32_t i = 0, c; (c = child_at(doc, tok, i)) != DRG_NONE; i++) {
        const drg_token *t = &doc->tokens[c];
        drg_rel r = drg_rel_base((drg_rel)t->rel);
        int left = c < tok && (r == DRG_REL_AMOD || r == DRG_REL_COMPOUND || r == DRG_REL_NUMMOD || r == DRG_REL_NMOD || r == DRG_REL_FLAT);
        int right = c > tok && (r == DRG_REL_NMOD || r == DRG_REL_FLAT || r == DRG_REL_COMPOUND || r == DRG_REL_FIXED || r == DRG_REL_NUMMOD);
        if (!left && !right) continue;
        drg_range inside = drg_tree_yield(doc, c);
        if (left && inside.first < first && tok - inside.first < PHRASE_MAX) first = inside.first;
        if (right && inside.end > end && inside.end - first <= PHRASE_MAX) end = inside.end;
    }
    // "the security of Europe" keeps its inner words, "the" in front of the whole goes; a comma at the end goes
    while (first < tok && doc->tokens[first].upos == DRG_UPOS_DET && doc->tokens[first].head == tok) first++;
    while (end > tok + 1 && doc->tokens[end - 1].upos == DRG_UPOS_PUNCT && !drg_str_is(doc->tokens[end - 1].form, ")")) end--;
    return drg_doc_range_span(doc, (drg_range){first, end});
}

static void add_topic(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t tok, drg_topics *out)
{
    drg_toks all = {0};
    drg_clause_conjuncts(doc, tok, &all);
    for (uint32_t i = 0; i < all.n && out->n < DRG_TOPICS_MAX; i++) {
        uint32_t t = all.tok[i];
        drg_upos upos = (drg_upos)doc->tokens[t].upos;
        if (upos == DRG_UPOS_PRON || upos == DRG_UPOS_DET || upos == DRG_UPOS_NUM || upos == DRG_UPOS_ADV) continue;
        if (doc->date_of && doc->date_of[t] != DRG_NONE) continue;
        if (lexicon && drg_lexicon_is(lexicon, DRG_CLS_NOT_TOPIC, doc, t)) continue;
        drg_span span = drg_clause_phrase(doc, t);
        int seen = span.start >= span.end;
        for (uint32_t k = 0; k < out->n; k++)
            if (span.start < out->topic[k].span.end && out->topic[k].span.start < span.end) seen = 1;
        if (!seen) out->topic[out->n++].span = span;
    }
}

static int is_about(const drg_doc *doc, uint32_t tok)
{
    static const char *const about[] = {"on", "about", "over", "regarding", "concerning", "around", "upon"};
    uint32_t mark = drg_clause_case(doc, tok);
    if (mark == DRG_NONE) return 0;
    for (size_t i = 0; i < sizeof about / sizeof *about; i++)
        if (drg_str_is(doc->tokens[mark].lemma, about[i])) return 1;
    return 0;
}

// The on/about/over phrases that hang on one word.
static void about_phrases(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t tok, drg_topics *out)
{
    for (uint32_t i = 0, c; (c = child_at(doc, tok, i)) != DRG_NONE; i++) {
        drg_rel r = drg_rel_base((drg_rel)doc->tokens[c].rel);
        if ((r == DRG_REL_NMOD || r == DRG_REL_OBL) && c > tok && is_about(doc, c)) add_topic(doc, lexicon, c, out);
    }
}

static void discussed(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t verb, drg_topics *out)
{
    if (!lexicon || !drg_lexicon_is(lexicon, DRG_CLS_DISCUSS, doc, verb)) return;
    drg_toks objects = {0};
    drg_clause_patients(doc, verb, &objects);
    if (objects.n) add_topic(doc, lexicon, objects.tok[0], out);
    about_phrases(doc, lexicon, verb, out);
}

void drg_clause_topics(const drg_doc *doc, const drg_lexicon *lexicon, uint32_t trigger, drg_topics *out)
{
    about_phrases(doc, lexicon, trigger, out);
    uint32_t verb = drg_clause_verb(doc, trigger);
    if (verb == DRG_NONE) return;
    // Of the clause only when the trigger is its verb or its direct object or subject: "held talks in Oslo on trade"
    uint32_t first = drg_clause_conj_first(doc, trigger);
    drg_rel r = drg_rel_base((drg_rel)doc->tokens[first].rel);
    if (verb != trigger && (doc->tokens[first].head != verb || (r != DRG_REL_OBJ && r != DRG_REL_NSUBJ))) return;
    if (verb != trigger && lexicon &&
        (drg_lexicon_is(lexicon, DRG_CLS_LIGHT, doc, verb) || drg_lexicon_is(lexicon, DRG_CLS_OCCUR, doc, verb)))
        about_phrases(doc, lexicon, verb, out);
    discussed(doc, lexicon, verb, out);
    for (uint32_t i = 0, c; (c = child_at(doc, verb, i)) != DRG_NONE; i++) { // "met to discuss", "met and discussed"
        drg_rel k = drg_rel_base((drg_rel)doc->tokens[c].rel);
        if (k == DRG_REL_ADVCL || k == DRG_REL_XCOMP || k == DRG_REL_CONJ) discussed(doc, lexicon, c, out);
    }
}
