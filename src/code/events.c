// SPDX-License-Identifier: MIT
//
// events -- turns matches into PLOVER events; see events.h.

#include "code/events.h"

#include <stdlib.h>

#include "code/counts.h"
#include "code/doubts.h"
#include "code/mentions_contact.h"
#include "code/reporter.h"
#include "code/status.h"

enum { CONTEXTS_MAX = 64, EVENT_CONTEXTS = 4, SAME_LOOKBACK = 12 };

typedef struct maker {
    drg_doc *doc;
    const drg_lexicon *lexicon;
    const drg_matches *matches;
    const uint32_t *mention_at;
    const drg_narrative *story; // NULL: the day that the story has reached is not asked for
    uint64_t *context_of; // [n_sents] one bit for each context that a word of the sentence belongs to
    uint64_t main_contexts; // of the text: those of a quarter of its sentences and more, two at least
} maker;

static int is(const char *a, const char *b) { return a && b && strcmp(a, b) == 0; }

// ---- contexts -------------------------------------------------------------------------------------------------------

static void contexts_of_sents(maker *m)
{
    const drg_doc *doc = m->doc;
    const drg_index *index = &m->lexicon->class_index;
    for (uint32_t t = 0; t < doc->n_tokens; t++)
        for (const drg_entry *e = drg_index_find(index, doc, t, 0); e; e = drg_index_next(index, e))
            for (uint32_t c = 0; c < m->lexicon->n_contexts && c < CONTEXTS_MAX; c++)
                if (m->lexicon->contexts[c] == e->target && !e->negative && drg_entry_fits(e, doc, t))
                    m->context_of[doc->tokens[t].sent] |= (uint64_t)1 << c;
}

static void contexts_of_text(maker *m)
{
    uint32_t n = m->doc->n_sents, least = n / 4 > 2 ? n / 4 : 2;
    m->main_contexts = 0;
    for (uint32_t c = 0; c < m->lexicon->n_contexts && c < CONTEXTS_MAX; c++) {
        uint32_t in = 0;
        for (uint32_t i = 0; i < n; i++) in += m->context_of[i] >> c & 1;
        if (in >= least) m->main_contexts |= (uint64_t)1 << c;
    }
}

static uint32_t add_contexts(const maker *m, uint64_t bits, const char **out, uint32_t n)
{
    for (uint32_t c = 0; c < m->lexicon->n_contexts && c < CONTEXTS_MAX && n < EVENT_CONTEXTS; c++) {
        if (!(bits >> c & 1)) continue;
        const char *name = m->lexicon->class_names[m->lexicon->contexts[c]].p; // NUL-terminated copy, see lexicon_read.c
        int seen = 0;
        for (uint32_t i = 0; i < n; i++) seen |= is(out[i], name);
        if (!seen) out[n++] = name;
    }
    return n;
}

// Of the sentence first, then of the paragraph around it; where these say little, of the text.
static void put_contexts(const maker *m, drg_event *e)
{
    uint32_t n = add_contexts(m, m->context_of[e->sent], e->contexts, 0);
    uint32_t block = m->doc->sents[e->sent].block;
    for (uint32_t step = 1; step <= 2; step++) {
        if (e->sent >= step && m->doc->sents[e->sent - step].block == block) n = add_contexts(m, m->context_of[e->sent - step], e->contexts, n);
        if (e->sent + step < m->doc->n_sents && m->doc->sents[e->sent + step].block == block)
            n = add_contexts(m, m->context_of[e->sent + step], e->contexts, n);
    }
    if (n < 2) add_contexts(m, m->main_contexts, e->contexts, n);
}

// ---- who told it ----------------------------------------------------------------------------------------------------

static void put_reporter(const maker *m, const drg_match *match, drg_event *e)
{
    uint32_t verb = DRG_NONE;
    drg_parts parts = {0};
    e->reporter = DRG_NONE;
    if (!drg_reporter_of(m->doc, m->lexicon, match->trigger, &verb, &parts)) return;
    e->reporter = parts.part[0].actor;
    e->reporter_verb = verb == DRG_NONE ? DRG_STR("according to") : m->doc->tokens[verb].lemma;
}

// ---- one event ------------------------------------------------------------------------------------------------------

static void become(const drg_lexicon *l, drg_event *e, const char *type, const char *mode, const char *cameo)
{
    const drg_ontology_row *row = drg_lexicon_type(l, type, mode);
    const char *finer = drg_lexicon_compose(l, type, e->cameo); // "will send food": 073 makes 0333
    const drg_cameo_row *code = drg_lexicon_cameo(l, finer ? finer : cameo);
    if (!row) return;
    e->type = row->type;
    e->mode = row->mode;
    e->cameo = code ? code->code : NULL;
}

static int asked(const drg_doc *doc, uint32_t word)
{
    static const char *const words[] = {"ask", "order", "urge", "call", "demand", "request", "appeal", "insist", "press", "need", "should", "must", "ought", "tell",
        "require", "instruct", "recommend", "advocate", "encourage", "beg", "plead", "implore", "necessity", "importance", "push", "effort", "plea", "persuade", "convince", "responsibility", "obligation", "duty", NULL};
    return word != DRG_NONE && drg_str_one_of(doc->tokens[word].lemma, words);
}

// "discussed preparations for the December elections", "postponed the summit until next year": what took place took place before the paper came out.
static void drop_day_to_come(const drg_doc *doc, drg_event *e)
{
    int took_place = e->status == DRG_STATUS_HAPPENED || e->status == DRG_STATUS_ONGOING;
    if (!took_place || e->date == DRG_NONE || doc->published == DRG_NO_DAY || e->day_start == DRG_NO_DAY || e->day_start <= doc->published + 1) return;
    e->date = DRG_NONE;
    e->day_start = e->day_end = DRG_NO_DAY;
}

// Demands and accusations of one's own side are none: "the Polish minister says Poland should decide", "Moscow claims its forces captured".
static int to_itself(const drg_doc *doc, const char *type, const drg_parts *actors, const drg_parts *recipients)
{
    if (!type || (strcmp(type, "ACCUSE") != 0 && strcmp(type, "REQUEST") != 0) || recipients->n != 1 || actors->n != 1) return 0;
    const drg_actor *a = &doc->actors[actors->part[0].actor], *r = &doc->actors[recipients->part[0].actor];
    int state = r->type == DRG_ACTOR_COUNTRY || drg_str_is(r->sectors[0], "MIL");
    int speaks = a->type == DRG_ACTOR_COUNTRY || drg_str_is(a->sectors[0], "GOV") || drg_str_is(a->sectors[0], "MIL");
    return state && speaks && a->country.n && drg_str_eq(a->country, r->country);
}

// The opposition that warns of what the army of its land will do does not threaten with it.
static int speaks_for(const drg_actor *teller, const drg_actor *doer)
{
    static const char *const state[] = {"GOV", "MIL", "COP", "JUD", "SPY", NULL};
    int governs = teller->type == DRG_ACTOR_COUNTRY || teller->role.n > 0 || drg_str_one_of(teller->sectors[0], state);
    return governs || !drg_str_one_of(doer->sectors[0], state);
}

// The subject of the verb that the clause of this word is the content of: "the opposition warns that the army is preparing to".
static uint32_t who_warns(const drg_doc *doc, uint32_t word)
{
    for (uint32_t step = 0; step < 4 && word != DRG_NONE; step++) {
        uint32_t head = doc->tokens[word].head;
        drg_rel r = drg_rel_base((drg_rel)doc->tokens[word].rel);
        if (head == DRG_NONE || (r != DRG_REL_CCOMP && r != DRG_REL_XCOMP && r != DRG_REL_AUX)) return DRG_NONE;
        if (r == DRG_REL_CCOMP) {
            uint32_t subject = drg_tree_child(doc, head, DRG_REL_NSUBJ), mention = subject == DRG_NONE ? DRG_NONE : drg_clause_mention(doc, subject);
            return mention == DRG_NONE ? DRG_NONE : doc->mentions[mention].actor;
        }
        word = head;
    }
    return DRG_NONE;
}

// "will impose sanctions", "plans to expel the ambassador": harm that its doer announces is a threat. What others expect, and
// what was agreed or decided, is not.
static int announced_harm(const drg_lexicon *l, drg_event *e, const drg_modality *modality, const drg_doc *doc, const drg_parts *actors)
{
    static const struct { const char *from, *mode, *to, *cameo; } rows[] = {
        {"SANCTION", "expel", "expel", "136"}, {"SANCTION", "withdraw", "relations", "131"}, {"SANCTION", NULL, "restrict", "131"},
        {"COERCE", "arrest", "arrest", "132"}, {"COERCE", "deport", "expel", "136"}, {"COERCE", NULL, "restrict", "132"},
        {"PROTEST", NULL, "restrict", "133"}, {"ASSAULT", NULL, "violence", "138"}};
    static const char *const words[] = {"will", "'ll", "shall", "would", "announce", "plan", "intend", "vow", "threaten", "promise", "prepare", "pledge", NULL};
    const char *const *w = words;
    if (e->status != DRG_STATUS_SCHEDULED || modality->because == DRG_NONE) return 0;
    uint32_t teller = e->reporter != DRG_NONE ? e->reporter : who_warns(doc, modality->because);
    int own = teller == DRG_NONE; // what one side says that another will do is no threat
    for (uint32_t i = 0; i < actors->n && !own; i++) {
        const drg_actor *a = &doc->actors[actors->part[i].actor], *r = &doc->actors[teller];
        own = actors->part[i].actor == teller || (a->country.n && drg_str_eq(a->country, r->country) && speaks_for(r, a));
    }
    if (!own) return 0;
    while (*w && !drg_str_is(doc->tokens[modality->because].lemma, *w)) w++;
    if (!*w) return 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!is(e->type, rows[i].from) || (rows[i].mode && !is(e->mode, rows[i].mode))) continue;
        become(l, e, "THREATEN", rows[i].to, rows[i].cameo);
        e->status = DRG_STATUS_HAPPENED;
        e->future = 0;
        return 1;
    }
    return 0;
}

// "an agreement on the withdrawal of foreign forces", "work toward the withdrawal of its troops": those who are to leave agree to nothing.
static int of_forces(const drg_doc *doc, uint32_t trigger, const drg_parts *actors)
{
    if (doc->tokens[trigger].upos != DRG_UPOS_NOUN || !actors->n) return 0;
    for (uint32_t i = 0; i < actors->n; i++) {
        drg_str sector = doc->actors[actors->part[i].actor].sectors[0];
        if (!drg_str_is(sector, "MIL") && !drg_str_is(sector, "PRM") && !drg_str_is(sector, "UAF")) return 0;
    }
    return 1;
}

// PLOVER: type and auxiliary mode that together are another type. Announced yielding is CONCEDE, promised yielding AGREE.
static void convert_future(const drg_lexicon *l, const drg_doc *doc, const drg_modality *modality, const drg_parts *actors, drg_event *e)
{
    static const struct { const char *from, *to, *cameo; } rows[] = {
        {"CONSULT", "AGREE", "036"}, {"SUPPORT", "AGREE", "032"}, {"COOPERATE", "AGREE", "031"}, {"AID", "AGREE", "033"},
        {"RETREAT", "AGREE", "035"}};
    if (e->status != DRG_STATUS_SCHEDULED && e->status != DRG_STATUS_PROPOSED) return;
    // "was ordered to pay", "urged Paris to send aid": whoever is asked has promised nothing
    if (e->status == DRG_STATUS_PROPOSED && !is(e->type, "CONSULT") && asked(doc, modality->because)) {
        e->type = NULL;
        return;
    }
    if (announced_harm(l, e, modality, doc, actors)) return;
    if (is(e->type, "RETREAT") && of_forces(doc, e->trigger_tok, actors)) {
        e->type = NULL;
        return;
    }
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!is(e->type, rows[i].from)) continue;
        int announced = drg_str_is(e->reporter_verb, "announce") || drg_str_is(e->reporter_verb, "declare");
        become(l, e, is(e->type, "RETREAT") && announced ? "CONCEDE" : rows[i].to, NULL, rows[i].cameo);
        e->future = 0; // the single type says it
        return;
    }
}

// "will not lift the ban", "failed to reach agreement": a refusal, which is an event that happened.
static void convert_refusal(const drg_lexicon *l, drg_event *e)
{
    static const struct { const char *from, *mode, *cameo; } rows[] = {
        {"CONSULT", "meet", "125"}, {"SUPPORT", "assist", "121"}, {"COOPERATE", "assist", "121"}, {"AID", "assist", "121"},
        {"RETREAT", "yield", "124"}, {"CONCEDE", "yield", "124"}, {"AGREE", NULL, "120"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (is(e->type, rows[i].from)) {
            become(l, e, "REJECT", rows[i].mode, rows[i].cameo);
            e->status = DRG_STATUS_HAPPENED;
            e->negation = 0;
            return;
        }
}

// "did not sign the document", "has not recognised Kosovo": what is asked for in so many words and not done is refused.
static int withheld(const drg_event *e)
{
    return e->negation && is(e->type, "SUPPORT") && e->cameo && (strncmp(e->cameo, "057", 3) == 0 || strncmp(e->cameo, "054", 3) == 0);
}

// "His visit to Oslo was cancelled".
static int called_off(const drg_event *e) { return e->status == DRG_STATUS_CANCELLED && is(e->type, "CONSULT"); }

static void put_scores(const drg_lexicon *l, drg_event *e)
{
    const drg_ontology_row *type = drg_lexicon_type(l, e->type, NULL), *mode = e->mode ? drg_lexicon_type(l, e->type, e->mode) : NULL;
    const drg_cameo_row *cameo = drg_lexicon_cameo(l, e->cameo);
    if (type) {
        e->quad = type->quad;
        e->score = mode ? mode->score : type->score;
    }
    if (cameo) e->goldstein = cameo->goldstein;
}

static drg_err put_parts(drg_doc *doc, const drg_parts *parts, drg_part **out, uint32_t *n)
{
    *n = parts->n;
    if (!parts->n) return DRG_OK;
    *out = DRG_ARENA_ARRAY(&doc->arena, drg_part, parts->n);
    if (!*out) return drg_doc_refused(doc);
    memcpy(*out, parts->part, parts->n * sizeof **out);
    return DRG_OK;
}

// A thing, no side: its phrase is what is asked, refused, promised or blamed.
static void add_matter(const maker *m, uint32_t tok, drg_topics *out)
{
    const drg_doc *doc = m->doc;
    drg_upos upos = (drg_upos)doc->tokens[tok].upos;
    if ((upos != DRG_UPOS_NOUN && upos != DRG_UPOS_PROPN) || out->n == DRG_TOPICS_MAX || (doc->date_of && doc->date_of[tok] != DRG_NONE)) return;
    uint32_t mention = drg_clause_mention(doc, tok);
    if (mention != DRG_NONE && drg_actor_can_act(doc, doc->mentions[mention].actor)) return;
    if (drg_lexicon_is(m->lexicon, DRG_CLS_NOT_TOPIC, doc, tok)) return;
    drg_span words = drg_clause_phrase(doc, tok);
    if (words.start < words.end) out->topic[out->n++].span = words;
}

// What a verbal event is about where no "on" or "over" says so: the object ("rejected the peace plan"), the phrase of a demand ("called
// for a ceasefire"), the object of what is promised or refused ("pledged to close the camp").
static void matter_of(const maker *m, uint32_t trigger, const drg_event *e, drg_topics *out)
{
    static const char *const verbal[] = {"AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONCEDE", "PROTEST"};
    static const char *const words[] = {"for", "of", "to", "against"};
    const drg_doc *doc = m->doc;
    const drg_token *t = &doc->tokens[trigger];
    int takes = 0;
    for (size_t i = 0; i < sizeof verbal / sizeof *verbal; i++) takes |= is(e->type, verbal[i]);
    if (!takes) return;
    drg_toks objects = {0};
    if (t->upos == DRG_UPOS_VERB) drg_clause_patients(doc, trigger, &objects);
    for (uint32_t i = 0; i < objects.n && i < 2; i++) add_matter(m, objects.tok[i], out);
    for (size_t w = 0; out->n == 0 && w < sizeof words / sizeof *words; w++)
        for (uint32_t i = is(words[w], "to") && is(e->type, "PROTEST") ? t->child_end : t->child_first; out->n == 0 && i < t->child_end && i < t->child_first + 32; i++) {
            uint32_t c = doc->children[i];
            drg_rel r = drg_rel_base((drg_rel)doc->tokens[c].rel);
            if (c > trigger && (r == DRG_REL_OBL || r == DRG_REL_NMOD) && drg_clause_has_case(doc, c, words[w])) add_matter(m, c, out);
        }
    uint32_t inner = out->n ? DRG_NONE : drg_tree_child_exact(doc, trigger, DRG_REL_XCOMP);
    if (inner == DRG_NONE || doc->tokens[inner].upos != DRG_UPOS_VERB) return;
    objects.n = 0;
    drg_clause_patients(doc, inner, &objects);
    for (uint32_t i = 0; i < objects.n && i < 2; i++) add_matter(m, objects.tok[i], out);
}

static drg_err put_topics(const maker *m, uint32_t trigger, drg_event *e)
{
    drg_topics found = {0};
    drg_clause_topics(m->doc, m->lexicon, trigger, &found);
    if (!found.n) matter_of(m, trigger, e, &found);
    if (!found.n) return DRG_OK;
    e->topics = DRG_ARENA_ARRAY(&m->doc->arena, drg_topic, found.n);
    if (!e->topics) return drg_doc_refused(m->doc);
    memcpy(e->topics, found.topic, found.n * sizeof *e->topics);
    e->n_topics = found.n;
    return DRG_OK;
}

static void put_time(const maker *m, const drg_match *match, drg_event *e)
{
    const drg_doc *doc = m->doc;
    e->date = drg_clause_date(doc, m->lexicon, match->trigger);
    e->place = drg_clause_place(doc, m->lexicon, match->trigger);
    e->day_start = e->day_end = DRG_NO_DAY;
    if (e->date != DRG_NONE) {
        e->day_start = doc->dates[e->date].start;
        e->day_end = doc->dates[e->date].end;
        e->grain = doc->dates[e->date].grain;
    }
}

// "In 1980 the country stayed away because of the invasion": a noun in a sentence of another year or month is not of today.
static int of_another_day(const drg_doc *doc, uint32_t trigger)
{
    drg_range toks = doc->sents[doc->tokens[trigger].sent].toks;
    if (drg_doc_day(doc) == DRG_NO_DAY || drg_clause_is_predicate(doc, trigger)) return 0;
    for (uint32_t d = drg_clause_first_date(doc, toks.first); d < doc->n_dates && doc->dates[d].toks.first < toks.end; d++) {
        const drg_date *date = &doc->dates[d];
        if (date->start != DRG_NO_DAY && date->kind == DRG_DATE_POINT && date->end < drg_doc_day(doc) - 31) return 1;
    }
    return 0;
}

// A past or present event without a date takes the day that the story has reached; else news tells of its own day.
static void put_document_day(const maker *m, drg_event *e)
{
    const drg_doc *doc = m->doc;
    int told_now = e->status == DRG_STATUS_HAPPENED || e->status == DRG_STATUS_ONGOING || e->status == DRG_STATUS_CANCELLED;
    if (e->date != DRG_NONE || e->day_start != DRG_NO_DAY || e->historical || !told_now) return;
    int today = 0;
    uint32_t reached = m->story ? drg_narrative_date(m->story, e->trigger_tok, &today) : DRG_NONE;
    int unsaid = today < 0 || (today == 0 && of_another_day(doc, e->trigger_tok)); // "had met": before
    int32_t day = reached != DRG_NONE ? doc->dates[reached].start : unsaid ? DRG_NO_DAY : drg_doc_day(doc);
    if (day == DRG_NO_DAY) return;
    e->day_start = e->day_end = day;
    e->grain = DRG_GRAIN_DAY;
    e->date_from_doc = 1;
}

static float confidence_of(const maker *m, const drg_match *match, const drg_event *e)
{
    const drg_line *line = &m->lexicon->lines[match->line];
    float c = 0.5f + (line->weight >= 8 ? 0.2f : 0.025f * (float)line->weight);
    if (e->n_recipients) c += 0.1f;
    if (!match->frame.noun || match->frame.light != DRG_NONE) c += 0.05f;
    if (m->lexicon->rules[match->rule].weak) c -= 0.2f;
    if (e->status == DRG_STATUS_HYPOTHETICAL || e->status == DRG_STATUS_DENIED) c -= 0.1f;
    if (is(e->type, "CONSULT") && e->n_actors + e->n_recipients >= 2) c += 0.1f;
    return c;
}

// The same type, sides and sentence told twice ("met for talks"): one event.
static int told_before(const drg_doc *doc, const drg_event *e)
{
    uint32_t n = doc->n_events, least = n > SAME_LOOKBACK ? n - SAME_LOOKBACK : 0;
    for (uint32_t i = n; i > least; i--) {
        const drg_event *o = &doc->events[i - 1];
        if (o->sent != e->sent) break;
        if (o->mode && e->mode && !is(o->mode, e->mode)) continue; // "was arrested and deported"
        if (!is(o->type, e->type) || o->n_actors != e->n_actors || o->status != e->status) continue;
        if (o->n_recipients != e->n_recipients && (e->n_recipients || !is(e->type, "ASSAULT"))) continue; // "fired at demonstrators, wounding one"
        int same = 1;
        for (uint32_t a = 0; a < e->n_actors && same; a++) same = o->actors[a].actor == e->actors[a].actor;
        for (uint32_t a = 0; a < e->n_recipients && same; a++) same = o->recipients[a].actor == e->recipients[a].actor;
        if (same) return 1;
    }
    return 0;
}

// What hosts and visitors make of a CONSULT: a third-party mode; both sides as actors unless it is a visit.
static void arrange_consult(const maker *m, const drg_match *match, drg_event *e, drg_parts *actors, drg_parts *recipients)
{
    if (!is(e->type, "CONSULT")) return;
    if (match->hosts.n && !is(e->mode, "visit") && actors->n >= 2 && drg_lexicon_type(m->lexicon, "CONSULT", "third-party")) {
        const drg_cameo_row *elsewhere = drg_lexicon_cameo(m->lexicon, "044");
        e->mode = drg_lexicon_type(m->lexicon, "CONSULT", "third-party")->mode;
        if (elsewhere && is(e->cameo, "040")) e->cameo = elsewhere->code; // met at a third place
    } else
        for (uint32_t i = 0; i < match->hosts.n; i++) drg_parts_add(m->doc, is(e->mode, "visit") ? recipients : actors, match->hosts.part[i].actor, match->hosts.part[i].mention);
    if (is(e->mode, "visit")) return;
    for (uint32_t i = 0; i < recipients->n; i++) drg_parts_add(m->doc, actors, recipients->part[i].actor, recipients->part[i].mention);
    recipients->n = 0;
}

static uint64_t event_id(const drg_doc *doc, const drg_event *e)
{
    uint64_t h = drg_str_hash(doc->id.n ? doc->id : doc->text);
    h = (h ^ drg_str_hash(drg_str_from(e->type))) * 0x9e3779b97f4a7c15u;
    h = (h ^ e->trigger.start) * 0xbf58476d1ce4e5b9u;
    return h ^ (h >> 29);
}

// "announced the arrest of", "ordered the release of", "approved the extradition of": said of a deed by who does it, it is done. A
// meeting that is announced is still to come.
static int by_decree(const drg_doc *doc, const drg_match *match, const drg_modality *modality)
{
    static const char *const words[] = {"announce", "order", "approve", "authorise", "authorize", "decree", "confirm", NULL};
    if (!match->frame.noun || match->frame.light == DRG_NONE || modality->because != match->frame.light) return 0;
    return drg_str_one_of(doc->tokens[modality->because].lemma, words) && !drg_clause_negated(doc, modality->because);
}

// "In mid-May they cancelled the talks that had been set for May 16": called off on the day of the word that says so.
static void called_off_on(const maker *m, const drg_modality *modality, drg_event *e)
{
    if (e->status == DRG_STATUS_DENIED || modality->because == DRG_NONE || modality->because == e->trigger_tok || e->date == DRG_NONE) return;
    uint32_t date = drg_clause_date(m->doc, m->lexicon, modality->because);
    if (date == DRG_NONE || date == e->date) return;
    e->date = date;
    e->day_start = m->doc->dates[date].start;
    e->day_end = m->doc->dates[date].end;
    e->grain = m->doc->dates[date].grain;
}

// "condemned the government for its crackdown": the deed is theirs who are blamed, and told with the blame; "its" points past them easily.
static int blamed_for(const maker *m, const drg_match *match, const drg_parts *actors)
{
    static const char *const words[] = {"for", "over", "of"};
    const drg_doc *doc = m->doc;
    uint32_t verb = doc->tokens[match->frame.carrier].head;
    if (!match->frame.noun || verb == DRG_NONE || m->matches->at[verb] == DRG_NONE) return 0;
    const drg_match *blame = &m->matches->items[m->matches->at[verb]];
    if (!is(m->lexicon->rules[blame->rule].type, "ACCUSE")) return 0;
    for (size_t w = 0; w < sizeof words / sizeof *words; w++)
        if (drg_clause_has_case(doc, match->frame.carrier, words[w]))
            for (uint32_t i = 0; i < actors->n; i++)
                if (drg_parts_has(&blame->actors, actors->part[i].actor)) return 1;
    return 0;
}

static drg_err one_event(maker *m, uint32_t index)
{
    drg_doc *doc = m->doc;
    const drg_match *match = &m->matches->items[index];
    const drg_rule *rule = &m->lexicon->rules[match->rule];
    drg_event e = {.type = rule->type, .mode = match->mode, .cameo = match->cameo, .sent = doc->tokens[match->trigger].sent,
                   .trigger_tok = match->trigger, .trigger = doc->tokens[match->trigger].span, .contact = DRG_NONE, .rule = rule->name,
                   .date = DRG_NONE, .place = DRG_NONE, .reporter = DRG_NONE};
    drg_parts actors = match->actors, recipients = match->recipients;
    drg_modality modality;
    put_time(m, match, &e);
    drg_status_of(doc, m->lexicon, match->trigger, e.date, &modality);
    e.status = rule->has_status && modality.status == DRG_STATUS_HAPPENED ? rule->status : modality.status;
    if (modality.because != DRG_NONE && drg_str_is(doc->tokens[modality.because].form, "?")) return drg_miss_add(doc, match->trigger, "a question");
    e.future = modality.future;
    e.historical = modality.historical;
    e.hypothetical = modality.hypothetical;
    e.negation = modality.negation;
    if (!rule->has_form && by_decree(doc, match, &modality)) {
        e.status = DRG_STATUS_HAPPENED;
        e.future = 0;
    }
    // "accused the rebels of launching attacks", "urged Moscow to end its support": what governs the event is the event
    uint32_t above = modality.because == DRG_NONE ? DRG_NONE : m->matches->at[modality.because];
    if (above != DRG_NONE && above != index && m->lexicon->rules[m->matches->items[above].rule].type &&
        !m->lexicon->rules[m->matches->items[above].rule].keep)
        return DRG_OK;
    arrange_consult(m, match, &e, &actors, &recipients);
    int told = m->mention_at[index] != DRG_NONE; // there is a contact mention: the contact says what is missing
    if (!actors.n) return told ? DRG_OK : drg_miss_add(doc, match->trigger, "no actor");
    if (is(e.type, "CONSULT") && actors.n + recipients.n < 2) return told ? DRG_OK : drg_miss_add(doc, match->trigger, "no second party");
    put_reporter(m, match, &e);
    if (modality.refusal || withheld(&e) || called_off(&e)) {
        convert_refusal(m->lexicon, &e);
        called_off_on(m, &modality, &e);
    }
    if (rule->both && !recipients.n) return drg_miss_add(doc, match->trigger, "no recipient");
    convert_future(m->lexicon, doc, &modality, &actors, &e);
    if (!e.type) return told ? DRG_OK : drg_miss_add(doc, match->trigger, "asked of somebody, not done");
    if (to_itself(doc, e.type, &actors, &recipients)) return drg_miss_add(doc, match->trigger, "said of one's own side");
    drg_sides_sober(doc, m->lexicon, &actors, &recipients);
    if (!actors.n) return told ? DRG_OK : drg_miss_add(doc, match->trigger, "no actor");
    if (blamed_for(m, match, &actors)) return drg_miss_add(doc, match->trigger, "what somebody is blamed for");
    const char *doubt = drg_event_doubt(doc, m->lexicon, match, &e, &actors, &recipients);
    if (doubt) return told ? DRG_OK : drg_miss_add(doc, match->trigger, doubt);
    drop_day_to_come(doc, &e);
    put_scores(m->lexicon, &e);
    DRG_TRY(put_parts(doc, &actors, &e.actors, &e.n_actors));
    DRG_TRY(put_parts(doc, &recipients, &e.recipients, &e.n_recipients));
    if (told_before(doc, &e)) return DRG_OK;
    put_document_day(m, &e);
    put_contexts(m, &e);
    drg_counts_find(doc, m->lexicon, &e);
    DRG_TRY(put_topics(m, match->trigger, &e));
    e.confidence = e.by_pattern = confidence_of(m, match, &e);
    drg_rival rivals[3];
    e.weight = match->weight;
    for (uint32_t i = 0, n = drg_match_rivals(doc, m->lexicon, m->matches, index, rivals); i < n; i++) {
        e.rivals[i].rule = m->lexicon->rules[rivals[i].rule].name;
        e.rivals[i].type = m->lexicon->rules[rivals[i].rule].type;
        e.rivals[i].weight = rivals[i].weight;
    }
    e.id = event_id(doc, &e);
    drg_event *slot = DRG_ARENA_PUSH(&doc->arena, doc->events, doc->n_events, doc->cap_events);
    if (!slot) return drg_doc_refused(doc);
    *slot = e;
    // the event of a contact, or the one that speaks for it ("agreed to meet"), is where the mention points
    uint32_t mention = m->mention_at[index];
    if (mention == DRG_NONE && match->bound != DRG_NONE && m->matches->at[match->bound] != DRG_NONE)
        mention = m->mention_at[m->matches->at[match->bound]];
    uint32_t object = match->frame.noun ? DRG_NONE : match->frame.object; // "requested talks": the request is what the contact has for an event
    if (mention == DRG_NONE && object != DRG_NONE && m->matches->at[object] != DRG_NONE && m->matches->items[m->matches->at[object]].absorbed)
        mention = m->mention_at[m->matches->at[object]];
    if (mention != DRG_NONE && doc->contact_mentions[mention].event == DRG_NONE) doc->contact_mentions[mention].event = doc->n_events - 1;
    return DRG_OK;
}

drg_err drg_events_find(drg_doc *doc, const drg_lexicon *lexicon, const drg_matches *matches, const uint32_t *mention_at,
                        const drg_narrative *story, drg_arena *scratch)
{
    maker m = {doc, lexicon, matches, mention_at, story, DRG_ARENA_ARRAY(scratch, uint64_t, (size_t)doc->n_sents + 1), 0};
    if (!m.context_of) return DRG_E_NOMEM;
    contexts_of_sents(&m);
    contexts_of_text(&m);
    for (uint32_t i = 0; i < matches->n; i++)
        if (!matches->items[i].absorbed && lexicon->rules[matches->items[i].rule].type) DRG_TRY(one_event(&m, i));
    return DRG_OK;
}

// ---- the events of contacts ------------------------------------------------------------------------------------------

// What a contact is as an event: "The talks in Minsk" have their sides only after merging. NULL: none of its own.
static const char *type_of_contact(const drg_contact *c, const char **mode, const char **cameo)
{
    int visit = c->form == DRG_FORM_VISIT, call = c->form == DRG_FORM_CALL;
    if (c->form != DRG_FORM_MEETING && c->form != DRG_FORM_TALKS && c->form != DRG_FORM_SUMMIT && !visit && !call) return NULL;
    *mode = visit ? "visit" : call ? "phone" : NULL;
    *cameo = visit ? "042" : call ? "041" : c->form == DRG_FORM_TALKS ? "046" : "040";
    switch (c->status) {
    case DRG_STATUS_HAPPENED: case DRG_STATUS_ONGOING: return "CONSULT";
    case DRG_STATUS_SCHEDULED: case DRG_STATUS_PROPOSED: *mode = NULL; *cameo = "036"; return "AGREE";
    default: return NULL; // who called it off is told by the verb, or by nobody
    }
}

static drg_err event_of_contact(maker *m, uint32_t index)
{
    drg_doc *doc = m->doc;
    drg_contact *c = &doc->contacts[index];
    const char *mode = NULL, *cameo = NULL, *type = type_of_contact(c, &mode, &cameo);
    drg_parts actors = {0}, recipients = {0};
    if (!type || !c->n_mentions) return DRG_OK;
    const drg_contact_mention *first = &doc->contact_mentions[c->mentions[0]];
    for (uint32_t i = 0; i < c->n_parts; i++) {
        int visited = c->form == DRG_FORM_VISIT && c->parts[i].host;
        drg_parts_add(doc, visited ? &recipients : &actors, c->parts[i].actor, c->parts[i].mention);
    }
    if (!actors.n || actors.n + recipients.n < 2) return DRG_OK;
    drg_event e = {.sent = first->sent, .trigger_tok = first->trigger_tok, .trigger = first->trigger, .contact = index, .rule = first->rule,
                   .date = DRG_NONE, .place = c->place, .reporter = DRG_NONE, .status = c->status, .day_start = c->day_start,
                   .day_end = c->day_end, .grain = c->grain, .topics = c->topics, .n_topics = c->n_topics};
    e.future = c->status == DRG_STATUS_SCHEDULED || c->status == DRG_STATUS_PROPOSED;
    become(m->lexicon, &e, type, mode, cameo);
    if (!e.type) return DRG_OK;
    put_scores(m->lexicon, &e);
    DRG_TRY(put_parts(doc, &actors, &e.actors, &e.n_actors));
    DRG_TRY(put_parts(doc, &recipients, &e.recipients, &e.n_recipients));
    put_document_day(m, &e);
    put_contexts(m, &e);
    e.confidence = e.by_pattern = c->confidence * 0.8f;
    e.id = event_id(doc, &e);
    drg_event *slot = DRG_ARENA_PUSH(&doc->arena, doc->events, doc->n_events, doc->cap_events);
    if (!slot) return drg_doc_refused(doc);
    *slot = e;
    c->events[c->n_events++] = doc->n_events - 1; // the merging left room for one event a mention
    return DRG_OK;
}

// "They met again in Oslo" dates the meeting that an earlier sentence told of.
static void take_contact_day(const drg_doc *doc, drg_event *e)
{
    if (e->contact == DRG_NONE) return;
    const drg_contact *c = &doc->contacts[e->contact];
    if (e->place == DRG_NONE) e->place = c->place;
    if ((e->day_start != DRG_NO_DAY && !e->date_from_doc) || is(e->type, "REJECT")) return; // a meeting is not called off on its own day
    int took_place = e->status == DRG_STATUS_HAPPENED || e->status == DRG_STATUS_ONGOING;
    if (c->day_start == DRG_NO_DAY || (took_place && doc->published != DRG_NO_DAY && c->day_start > doc->published + 1)) return;
    e->day_start = c->day_start;
    e->day_end = c->day_end;
    e->grain = c->grain;
    e->date_from_doc = 0;
}

typedef struct place_in_text {
    uint32_t sent, tok, index;
} place_in_text;

static int by_place(const void *a, const void *b)
{
    const place_in_text *x = a, *y = b;
    if (x->sent != y->sent) return x->sent < y->sent ? -1 : 1;
    if (x->tok != y->tok) return x->tok < y->tok ? -1 : 1;
    return (x->index > y->index) - (x->index < y->index);
}

// Puts the events back into text order and follows them with every index.
static drg_err sort_events(drg_doc *doc, drg_arena *scratch)
{
    uint32_t n = doc->n_events;
    place_in_text *order = DRG_ARENA_ARRAY(scratch, place_in_text, (size_t)n + 1);
    drg_event *sorted = DRG_ARENA_ARRAY(scratch, drg_event, (size_t)n + 1);
    uint32_t *number = DRG_ARENA_ARRAY(scratch, uint32_t, (size_t)n + 1);
    if (!order || !sorted || !number) return DRG_E_NOMEM;
    for (uint32_t i = 0; i < n; i++) order[i] = (place_in_text){doc->events[i].sent, doc->events[i].trigger_tok, i};
    qsort(order, n, sizeof *order, by_place);
    for (uint32_t i = 0; i < n; i++) {
        sorted[i] = doc->events[order[i].index];
        number[order[i].index] = i;
    }
    memcpy(doc->events, sorted, n * sizeof *sorted);
    for (uint32_t i = 0; i < doc->n_contact_mentions; i++)
        if (doc->contact_mentions[i].event < n) doc->contact_mentions[i].event = number[doc->contact_mentions[i].event];
    for (uint32_t i = 0; i < doc->n_contacts; i++) {
        drg_contact *c = &doc->contacts[i];
        for (uint32_t k = 0; k < c->n_events; k++) c->events[k] = number[c->events[k]];
        for (uint32_t k = 0; k < c->n_outcomes; k++) c->outcomes[k] = number[c->outcomes[k]];
    }
    return DRG_OK;
}

drg_err drg_events_of_contacts(drg_doc *doc, const drg_lexicon *lexicon, drg_arena *scratch)
{
    uint32_t before = doc->n_events;
    maker m = {.doc = doc, .lexicon = lexicon};
    for (uint32_t i = 0; i < doc->n_events; i++) take_contact_day(doc, &doc->events[i]);
    for (uint32_t i = 0; i < doc->n_contacts; i++) {
        if (doc->contacts[i].n_events) continue;
        if (!m.context_of) {
            m.context_of = DRG_ARENA_ARRAY(scratch, uint64_t, (size_t)doc->n_sents + 1);
            if (!m.context_of) return DRG_E_NOMEM;
            contexts_of_sents(&m);
            contexts_of_text(&m);
        }
        DRG_TRY(event_of_contact(&m, i));
    }
    return doc->n_events > before ? sort_events(doc, scratch) : DRG_OK;
}
