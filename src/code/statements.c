// SPDX-License-Identifier: MIT
//
// statements -- the four passes that find statements; see statements.h. The pieces come from statements_parts.c.

#include "code/statements.h"

#include "base/utf8.h"
#include "code/stance.h"
#include "code/statements_parts.h"

#include <stdlib.h>

#define TOPICS_MAX 3
#define ABOUT_MAX 8
#define QUOTE_NEAR 30 // words between a reporting word and the quotation it introduces

typedef struct run {
    drg_doc *doc;
    const drg_lexicon *lexicon;
    drg_arena *scratch;
    drg_quotes quotes;
    uint8_t *cue_used;   // [n_tokens] this reporting word has its statement
    uint8_t *quote_used; // [quotes.n] this quotation lies in a statement
    uint8_t *spoken;     // [n_tokens] inside somebody's direct speech: what is reported there is not reported by the text
    drg_speakers last;   // who spoke last, for quotations without a reporting word
    uint32_t last_sent;  // where that statement ended
} run;

static const drg_token *token(const run *r, uint32_t t) { return &r->doc->tokens[t]; }

static drg_err miss(run *r, uint32_t tok, const char *reason)
{
    drg_doc *doc = r->doc;
    drg_miss *m = DRG_ARENA_PUSH(&doc->arena, doc->misses, doc->n_misses, doc->cap_misses);
    if (!m) return drg_doc_refused(doc);
    *m = (drg_miss){doc->tokens[tok].sent, tok, reason};
    return DRG_OK;
}

// ---- putting one statement together ---------------------------------------------------------------------------------

static drg_err fill_about(run *r, drg_statement *s, drg_range content)
{
    drg_doc *doc = r->doc;
    uint32_t about[ABOUT_MAX], n = 0;
    for (uint32_t t = content.first; t < content.end && n < ABOUT_MAX && doc->mention_of; t++) {
        uint32_t m = doc->mention_of[t];
        if (m == DRG_NONE) continue;
        uint32_t actor = doc->mentions[m].actor;
        if (actor == DRG_NONE || actor == s->speaker.actor || doc->actors[actor].type == DRG_ACTOR_OTHER) continue;
        uint32_t i = 0;
        while (i < n && about[i] != actor) i++;
        if (i == n) about[n++] = actor;
    }
    s->about = DRG_ARENA_ARRAY(&doc->arena, uint32_t, n + 1);
    if (!s->about) return drg_doc_refused(doc);
    memcpy(s->about, about, n * sizeof *about);
    s->n_about = n;
    return DRG_OK;
}

// The date of saying: date words in the sentence of the reporting word, outside what was said and nearest to the word.
static void fill_date(run *r, drg_statement *s, uint32_t cue, drg_range content)
{
    drg_doc *doc = r->doc;
    s->date = DRG_NONE;
    s->day_start = s->day_end = DRG_NO_DAY;
    if (cue != DRG_NONE && doc->date_of) {
        drg_range toks = doc->sents[doc->tokens[cue].sent].toks;
        uint32_t best = DRG_NONE, best_far = UINT32_MAX;
        for (uint32_t t = toks.first; t < toks.end; t++) {
            uint32_t d = doc->date_of[t];
            if (d == DRG_NONE || (t >= content.first && t < content.end)) continue;
            if (doc->dates[d].kind != DRG_DATE_POINT || doc->dates[d].start == DRG_NO_DAY) continue;
            if (!drg_tree_under(doc, t, cue)) continue;
            uint32_t far = t > cue ? t - cue : cue - t;
            if (far < best_far) best_far = far, best = d;
        }
        if (best != DRG_NONE) {
            s->date = best;
            s->day_start = doc->dates[best].start;
            s->day_end = doc->dates[best].end;
            s->grain = doc->dates[best].grain;
            return;
        }
    }
    int32_t day = doc->published != DRG_NO_DAY ? doc->published : DRG_NO_DAY;
    if (day != DRG_NO_DAY) {
        s->day_start = s->day_end = day;
        s->grain = DRG_GRAIN_DAY;
        s->date_from_doc = 1;
    }
}

static uint64_t statement_id(const drg_doc *doc, const drg_statement *s)
{
    uint64_t h = drg_str_hash(doc->id);
    h = h * 31 + drg_str_hash(drg_doc_text(doc, s->content));
    h = h * 31 + s->content.start;
    return h * 31 + drg_str_hash(doc->actors[s->speaker.actor].name);
}

typedef struct said {
    drg_speakers speakers;
    uint32_t addressee; // token or DRG_NONE
    uint32_t cue;       // token or DRG_NONE
    drg_str verb;
    drg_range content;
    drg_said mode;
    drg_stance stance;  // what the word says; REPORT lets the content tell
    float confidence;
    const char *rule;
} said;

// Whether the same words are already somebody's statement.
static int already(const run *r, uint32_t actor, drg_span content)
{
    const drg_doc *doc = r->doc;
    for (uint32_t i = doc->n_statements; i > 0 && i + 16 > doc->n_statements; i--) {
        const drg_statement *s = &doc->statements[i - 1];
        if (s->speaker.actor == actor && s->content.start < content.end && content.start < s->content.end) {
            uint32_t from = s->content.start > content.start ? s->content.start : content.start;
            uint32_t to = s->content.end < content.end ? s->content.end : content.end;
            if ((to - from) * 2 > content.end - content.start) return 1;
        }
    }
    return 0;
}

static drg_err add(run *r, const said *what)
{
    drg_doc *doc = r->doc;
    if (what->content.first >= what->content.end || what->speakers.n == 0) return DRG_OK;
    for (uint32_t i = 0; i < what->speakers.n; i++) {
        drg_span span = drg_doc_range_span(doc, what->content);
        if (already(r, what->speakers.parts[i].actor, span)) continue;
        drg_statement *s = DRG_ARENA_PUSH(&doc->arena, doc->statements, doc->n_statements, doc->cap_statements);
        if (!s) return drg_doc_refused(doc);
        s->speaker = what->speakers.parts[i];
        s->addressee = (drg_part){DRG_NONE, DRG_NONE, 0};
        if (what->addressee != DRG_NONE && doc->mention_of && doc->mention_of[what->addressee] != DRG_NONE) {
            uint32_t m = doc->mention_of[what->addressee];
            if (doc->mentions[m].actor != s->speaker.actor) s->addressee = (drg_part){doc->mentions[m].actor, m, 0};
        }
        s->verb = what->verb;
        s->mode = what->mode;
        s->content = span;
        s->stance = drg_stance_of(doc, r->lexicon, what->content, what->stance, s->speaker.actor);
        drg_topic topics[TOPICS_MAX];
        s->n_topics = drg_speech_topics(doc, r->lexicon, what->content, topics, TOPICS_MAX);
        s->topics = DRG_ARENA_ARRAY(&doc->arena, drg_topic, s->n_topics + 1);
        if (!s->topics) return drg_doc_refused(doc);
        memcpy(s->topics, topics, s->n_topics * sizeof *topics);
        DRG_TRY(fill_about(r, s, what->content));
        fill_date(r, s, what->cue, what->content);
        uint32_t first = doc->tokens[what->content.first].sent, last = doc->tokens[what->content.end - 1].sent;
        if (what->cue != DRG_NONE) {
            uint32_t cue_sent = doc->tokens[what->cue].sent;
            if (cue_sent < first) first = cue_sent;
            if (cue_sent > last) last = cue_sent;
        }
        s->sent = first;
        s->sent_end = last + 1;
        s->cue_tok = what->cue;
        s->contact = DRG_NONE;
        s->confidence = what->confidence * (what->speakers.pronoun ? 0.9f : 1.0f) * (what->speakers.by_noun ? 0.9f : 1.0f);
        s->rule = drg_str_from(what->rule);
        s->id = statement_id(doc, s);
        r->last = what->speakers;
        r->last_sent = last;
    }
    return DRG_OK;
}

// ---- transcripts ----------------------------------------------------------------------------------------------------

static drg_range block_tokens(const drg_doc *doc, uint32_t block, uint32_t *sent_at)
{
    while (*sent_at < doc->n_sents && doc->sents[*sent_at].block < block) ++*sent_at;
    drg_range toks = {0, 0};
    uint32_t s = *sent_at;
    for (; s < doc->n_sents && doc->sents[s].block == block; s++) {
        if (toks.end == 0) toks.first = doc->sents[s].toks.first;
        toks.end = doc->sents[s].toks.end;
    }
    *sent_at = s;
    return toks;
}

// Each turn of a transcript, from its label to the next label or heading, is one statement of its speaker.
static drg_err transcript_turns(run *r)
{
    drg_doc *doc = r->doc;
    uint32_t sent_at = 0, actor = DRG_NONE;
    drg_str label = {NULL, 0};
    drg_range turn = {0, 0};
    for (uint32_t b = 0; b <= doc->n_blocks; b++) {
        // A turn of several paragraphs bears its label on each.
        int same = b < doc->n_blocks && label.n && doc->blocks[b].speaker.p == label.p; // one slice a turn: two questions are two
        int ends = b == doc->n_blocks || (doc->blocks[b].speaker.n && !same) || doc->blocks[b].kind == DRG_BLOCK_HEADING;
        if (ends && label.n && turn.end > turn.first) {
            for (uint32_t t = turn.first; t < turn.end; t++) r->spoken[t] = 1;
            if (actor != DRG_NONE) {
                said what = {.addressee = DRG_NONE, .cue = DRG_NONE, .verb = DRG_STR("say"), .content = turn,
                    .mode = DRG_SAID_DIRECT, .confidence = 0.95f, .rule = "transcript turn"};
                what.speakers.parts[0] = (drg_part){actor, DRG_NONE, 0};
                what.speakers.n = 1;
                DRG_TRY(add(r, &what));
            }
            label = (drg_str){NULL, 0};
        }
        if (b == doc->n_blocks) break;
        drg_range toks = block_tokens(doc, b, &sent_at);
        if (doc->blocks[b].speaker.n && !same) {
            label = doc->blocks[b].speaker;
            actor = doc->speaker_of ? doc->speaker_of[b] : DRG_NONE;
            turn = toks;
        } else if (ends) {
            label = (drg_str){NULL, 0};
        } else if (label.n && toks.end > toks.first) {
            if (turn.end <= turn.first) turn.first = toks.first;
            turn.end = toks.end;
        }
    }
    return DRG_OK;
}

// ---- quotations -----------------------------------------------------------------------------------------------------

static const drg_speech_word *reporting_word(const run *r, uint32_t t)
{
    const drg_token *k = token(r, t);
    if (k->upos != DRG_UPOS_VERB || r->quotes.of[t] != DRG_NONE || r->spoken[t]) return NULL;
    return drg_speech_find(r->lexicon->speech, k->lemma);
}

// The head of the noun phrase between the closing mark and the reporting word, where the tree gives the word no subject:
// '"We agreed," the head of the Council stressed' read with "stressed" under "agreed". DRG_NONE when there is none.
static uint32_t noun_between(const run *r, uint32_t from, uint32_t verb)
{
    for (uint32_t t = from; t < verb; t++) {
        const drg_token *k = token(r, t);
        if (k->upos != DRG_UPOS_NOUN && k->upos != DRG_UPOS_PROPN && k->upos != DRG_UPOS_PRON) continue;
        if (k->head == DRG_NONE || k->head < from || k->head >= verb) return t;
    }
    return DRG_NONE;
}

// 'Remarked the scientist Tierra Curry, "..."': the reporting word comes first.
static int opens_sentence(const run *r, uint32_t cue)
{
    const drg_token *k = token(r, cue);
    return r->doc->sents[k->sent].toks.first == cue && k->upos == DRG_UPOS_VERB && !(k->morph & (DRG_MORPH_GER | DRG_MORPH_INF)) &&
           !drg_str_is(k->xpos, "VBG") && !drg_str_is(k->xpos, "VB");
}

// Who says it: the subject of the reporting word, else the noun phrase between the quotation and the word.
static uint32_t cue_subject(const run *r, const drg_quote *quote, uint32_t cue)
{
    uint32_t subject = drg_speech_subject(r->doc, r->lexicon, cue);
    if (subject == DRG_NONE && opens_sentence(r, cue) && cue + 2 < quote->open) return noun_between(r, cue + 1, quote->open);
    int inside = subject != DRG_NONE && subject >= quote->toks.first && subject < quote->toks.end;
    if ((subject == DRG_NONE || inside) && quote->closed && cue > quote->close) return noun_between(r, quote->close + 1, cue);
    return subject;
}

// The reporting word behind the quotation: '"...," the president said' -- the first one before the next quotation.
static uint32_t cue_behind(const run *r, const drg_quote *quote)
{
    const drg_doc *doc = r->doc;
    if (!quote->closed || quote->close + 1 >= doc->n_tokens) return DRG_NONE;
    uint32_t from = quote->close + 1;
    const drg_sent *sent = &doc->sents[token(r, from)->sent];
    if (sent->block != doc->sents[token(r, quote->close)->sent].block) return DRG_NONE;
    int same_sentence = token(r, from)->sent == token(r, quote->close)->sent;
    // In a sentence of its own only a bare "he said." counts: '"Never!" he said.'
    uint32_t end = same_sentence ? sent->toks.end : (sent->toks.end - sent->toks.first <= 10 ? sent->toks.end : from);
    for (uint32_t t = from; t < end && t < from + QUOTE_NEAR; t++) {
        if (r->quotes.of[t] != DRG_NONE) break;
        const drg_token *k = token(r, t);
        if (k->upos == DRG_UPOS_CCONJ || k->upos == DRG_UPOS_SCONJ) break; // '"..." and called for': another clause
        if (!reporting_word(r, t)) continue;
        if (!same_sentence && drg_tree_child(doc, t, DRG_REL_CCOMP) != DRG_NONE) return DRG_NONE;
        uint32_t subject = cue_subject(r, quote, t);
        if (subject != DRG_NONE && subject >= from && subject < end) return t;
        if (subject != DRG_NONE && subject < quote->open && !same_sentence) return DRG_NONE;
        if (subject != DRG_NONE) return t;
    }
    return DRG_NONE;
}

// The reporting word before it: 'Putin said: "..."', 'He added, "..."'. The last one before the mark in its sentence, or
// in the sentence before when that ends with a colon.
static uint32_t cue_before(const run *r, const drg_quote *quote)
{
    const drg_doc *doc = r->doc;
    if (quote->open == 0) return DRG_NONE;
    uint32_t s = token(r, quote->open)->sent;
    if (doc->sents[s].toks.first == quote->open) {
        if (s == 0) return DRG_NONE;
        const drg_sent *before = &doc->sents[s - 1];
        if (!drg_str_is(token(r, before->toks.end - 1)->form, ":")) return DRG_NONE;
        s--;
    }
    uint32_t first = doc->sents[s].toks.first;
    for (uint32_t t = quote->open; t > first && quote->open - t < QUOTE_NEAR; t--) {
        if (r->quotes.of[t - 1] != DRG_NONE) break;
        if (reporting_word(r, t - 1) && (opens_sentence(r, t - 1) || drg_speech_subject(doc, r->lexicon, t - 1) != DRG_NONE)) return t - 1;
    }
    return DRG_NONE;
}

// Without a reporting word: 'A spokesman defended the camp in a statement to Reuters: "We ..."' -- a colon gives the word to whoever the sentence
// before it is of. The subject of its main verb, or DRG_NONE.
static uint32_t before_colon(const run *r, const drg_quote *quote)
{
    const drg_doc *doc = r->doc;
    if (quote->open == 0 || !drg_str_is(token(r, quote->open - 1)->form, ":")) return DRG_NONE;
    uint32_t sent = token(r, quote->open - 1)->sent;
    if (doc->sents[sent].block != doc->sents[token(r, quote->open)->sent].block) return DRG_NONE;
    for (uint32_t t = doc->sents[sent].toks.first; t + 1 < quote->open; t++) {
        const drg_token *k = token(r, t);
        if (r->quotes.of[t] != DRG_NONE) return DRG_NONE;
        if (k->upos == DRG_UPOS_VERB && (k->rel == DRG_REL_ROOT || k->head == DRG_NONE)) return drg_tree_child(doc, t, DRG_REL_NSUBJ);
    }
    return DRG_NONE;
}

// Whether the mark opens speech of its own: at the start of a sentence or after a comma, colon, dash or reporting word.
// 'said that "we ..."' and 'called it "a mistake"' are parts of a reported clause and wait for that pass.
static int opens_speech(const run *r, const drg_quote *quote)
{
    if (quote->open == r->doc->sents[token(r, quote->open)->sent].toks.first) return 1;
    const drg_token *before = token(r, quote->open - 1);
    if (before->upos == DRG_UPOS_PUNCT) return 1;
    // 'told reporters "It is good."'
    drg_rel rel = drg_rel_base((drg_rel)before->rel);
    if ((rel == DRG_REL_OBJ || rel == DRG_REL_IOBJ) && before->head != DRG_NONE && before->head < quote->open) {
        const drg_speech_word *word = reporting_word(r, before->head);
        if (word && (word->frames & DRG_SPEECH_ADDR) && (word->frames & DRG_SPEECH_THAT)) return 1;
    }
    return reporting_word(r, quote->open - 1) != NULL;
}

static void mark_spoken(run *r, drg_range toks)
{
    for (uint32_t t = toks.first; t < toks.end; t++) r->spoken[t] = 1;
}

// '"A," said X, "B."' and '"A," she said. "B."': one utterance with its attribution in the middle. The second piece follows
// the first with nothing but the attribution between.
static int goes_on(const run *r, uint32_t q, uint32_t cue)
{
    const drg_doc *doc = r->doc;
    if (q == 0 || !r->quote_used[q - 1] || doc->n_statements == 0) return 0;
    const drg_quote *before = &r->quotes.items[q - 1], *here = &r->quotes.items[q];
    const drg_statement *s = &doc->statements[doc->n_statements - 1];
    if (s->mode != DRG_SAID_DIRECT || s->content.end > token(r, here->open)->span.start) return 0;
    if (s->content.end < token(r, before->open)->span.start) return 0;
    if (cue != DRG_NONE) return s->cue_tok == cue;
    uint32_t end = before->closed ? before->close + 1 : before->toks.end;
    return s->cue_tok != DRG_NONE && s->cue_tok >= end && s->cue_tok < here->open && here->open - end <= 20 &&
           doc->sents[token(r, here->open)->sent].toks.first == here->open &&
           doc->sents[token(r, here->open)->sent].block == doc->sents[token(r, before->open)->sent].block &&
           token(r, here->open)->sent <= token(r, s->cue_tok)->sent + 1;
}

static drg_err extend(run *r, uint32_t q, drg_range content)
{
    drg_statement *s = &r->doc->statements[r->doc->n_statements - 1];
    s->content.end = drg_doc_range_span(r->doc, content).end;
    s->sent_end = token(r, content.end - 1)->sent + 1;
    r->last_sent = s->sent_end - 1;
    r->quote_used[q] = 1;
    mark_spoken(r, r->quotes.items[q].toks);
    return DRG_OK;
}

static int is_paper(const run *r, uint32_t t)
{
    return drg_lexicon_lists(r->lexicon, DRG_CLS_SPEAKING_PAPER_N, token(r, t)->lemma);
}

static drg_err quotation(run *r, uint32_t q)
{
    drg_doc *doc = r->doc;
    const drg_quote *quote = &r->quotes.items[q];
    if (!quote->clause || !opens_speech(r, quote) || r->spoken[quote->toks.first]) return DRG_OK;
    said what = {.addressee = DRG_NONE, .content = drg_speech_trim(doc, quote->toks), .mode = DRG_SAID_DIRECT,
        .confidence = 0.95f, .rule = "quotation, word behind"};

    uint32_t cue = cue_behind(r, quote);
    if (cue == DRG_NONE || r->cue_used[cue]) {
        uint32_t before = cue_before(r, quote);
        if (before != DRG_NONE) {
            cue = before;
            what.rule = "quotation, word before";
        }
    }
    what.cue = cue;
    if (cue != DRG_NONE) {
        const drg_speech_word *word = drg_speech_find(r->lexicon->speech, token(r, cue)->lemma);
        uint32_t frame;
        drg_speech_content(doc, r->lexicon, cue, word, &what.addressee, &frame);
        if (what.addressee != DRG_NONE && what.addressee >= quote->toks.first && what.addressee < quote->toks.end) what.addressee = DRG_NONE;
        what.verb = token(r, cue)->lemma;
        what.stance = word->stance;
        uint32_t subject = cue_subject(r, quote, cue);
        drg_speech_speakers(&what.speakers, doc, r->lexicon, subject);
        if (what.speakers.n == 0 && r->last.n && subject != DRG_NONE && token(r, subject)->upos == DRG_UPOS_PRON) {
            what.speakers = r->last; // "he said", not resolved: whoever spoke last
            what.confidence = 0.5f;
        }
        if (what.speakers.n == 0 && r->last.n && subject != DRG_NONE && is_paper(r, subject) && token(r, quote->open)->sent <= r->last_sent + 1) {
            what.speakers = r->last; // '"...," the letter read': whoever wrote it
            what.confidence = 0.7f;
        }
        r->cue_used[cue] = 1;
        if (goes_on(r, q, cue)) return extend(r, q, what.content);
    } else if ((drg_speech_speakers(&what.speakers, doc, r->lexicon, before_colon(r, quote)), what.speakers.n)) {
        what.verb = DRG_STR("say");
        what.confidence = 0.7f;
        what.rule = "quotation behind a colon";
    } else if (r->last.n && quote->toks.end - quote->toks.first >= 5 &&
               token(r, quote->open)->sent <= r->last_sent + 1) {
        if (goes_on(r, q, DRG_NONE)) return extend(r, q, what.content);
        int same_block = doc->sents[r->last_sent].block == doc->sents[token(r, quote->open)->sent].block;
        what.speakers = r->last;
        what.verb = DRG_STR("say");
        what.confidence = same_block ? 0.75f : 0.55f;
        what.rule = "quotation goes on";
    }
    if (what.speakers.n == 0) {
        mark_spoken(r, quote->toks);
        return miss(r, quote->open, cue == DRG_NONE ? "quotation without a reporting word" : "the speaker is no known actor");
    }
    r->quote_used[q] = 1;
    mark_spoken(r, quote->toks);
    return add(r, &what);
}

// ---- reported speech ------------------------------------------------------------------------------------------------

// Direct when a quotation covers the whole, mixed when one lies inside, else indirect.
static drg_said mode_of(const run *r, drg_range content)
{
    uint32_t quoted = 0, words = 0;
    for (uint32_t t = content.first; t < content.end; t++) {
        if (token(r, t)->upos == DRG_UPOS_PUNCT) continue;
        words++;
        quoted += r->quotes.of[t] != DRG_NONE;
    }
    if (quoted == 0) return DRG_SAID_INDIRECT;
    return quoted == words ? DRG_SAID_DIRECT : DRG_SAID_MIXED;
}

// A quotation that begins inside the content is kept whole: 'said the visit "may open a window. It is time."'
static void widen_to_quotes(const run *r, drg_range *content)
{
    uint32_t q = r->quotes.of[content->end - 1];
    if (q == DRG_NONE || r->quotes.items[q].open < content->first) return;
    uint32_t end = r->quotes.items[q].toks.end;
    if (end > content->end && token(r, end - 1)->sent == token(r, content->end - 1)->sent) content->end = end;
    if (r->quotes.items[q].closed && content->end == end) content->end = end + 1;
}

// "This was during a briefing, said X", "this was announced at a press conference by X": tells where the words before were said.
static int tells_of_saying(const run *r, drg_range content)
{
    drg_str first = token(r, content.first)->lemma;
    if (content.end - content.first > 10 || !(drg_str_is(first, "this") || drg_str_is(first, "that")) || token(r, content.first)->upos != DRG_UPOS_PRON) return 0;
    for (uint32_t t = content.first; t < content.end; t++)
        if (drg_lexicon_lists(r->lexicon, DRG_CLS_SAYING_N, token(r, t)->lemma)) return 1;
    return 0;
}

// The sentence before that of a token, in the same block; empty when there is none.
static drg_range sentence_before(const run *r, uint32_t t)
{
    const drg_doc *doc = r->doc;
    uint32_t sent = token(r, t)->sent;
    if (sent == 0 || doc->sents[sent - 1].block != doc->sents[sent].block) return (drg_range){0, 0};
    drg_range toks = doc->sents[sent - 1].toks;
    for (uint32_t k = toks.first; k < toks.end; k++)
        if (r->spoken[k]) return (drg_range){0, 0};
    return drg_speech_trim(doc, toks);
}

static int is_finite_verb(const run *r, uint32_t t)
{
    const drg_token *k = token(r, t);
    return k->upos == DRG_UPOS_AUX || (k->upos == DRG_UPOS_VERB && (k->morph & DRG_MORPH_FIN));
}

// 'rejected the so-called "Rogers Plan"': what stands in marks is a name, not words of the speaker.
static int only_names_quoted(const run *r, drg_range content)
{
    uint32_t names = 0;
    for (uint32_t t = content.first; t < content.end; t++) {
        const drg_token *k = token(r, t);
        if (r->quotes.of[t] == DRG_NONE || k->upos == DRG_UPOS_PUNCT) continue;
        if (k->upos != DRG_UPOS_PROPN) return 0;
        names++;
    }
    return names > 0;
}

static drg_err reported(run *r, uint32_t verb, const drg_speech_word *word)
{
    drg_doc *doc = r->doc;
    if (token(r, verb)->rel == DRG_REL_AMOD) return DRG_OK; // "confirmed cases"
    said what = {.cue = verb, .verb = token(r, verb)->lemma, .stance = word->stance, .confidence = 0.9f};
    uint32_t frame;
    what.content = drg_speech_content(doc, r->lexicon, verb, word, &what.addressee, &frame);
    drg_range before;
    uint32_t trailing = word->frames & DRG_SPEECH_THAT ? drg_speech_trailing(doc, r->lexicon, verb, word, &before) : DRG_NONE;
    if (trailing != DRG_NONE && (frame == 0 || what.content.first < verb)) {
        what.content = before;
        frame = DRG_SPEECH_THAT;
    } else {
        trailing = DRG_NONE;
    }
    if (what.content.end <= what.content.first + 1 && frame != DRG_SPEECH_OBJ) return DRG_OK;
    if (what.content.first >= what.content.end) return DRG_OK;
    const char *unsaid = drg_speech_unsaid(doc, r->lexicon, verb);
    if (unsaid) return miss(r, verb, unsaid);
    uint32_t subject = trailing != DRG_NONE ? trailing : drg_speech_subject(doc, r->lexicon, verb);
    if (subject == DRG_NONE) return miss(r, verb, "nobody is named who said it");
    drg_speech_speakers(&what.speakers, doc, r->lexicon, subject);
    if (what.speakers.n == 0) return miss(r, verb, "the speaker is no known actor");
    // "believed any other result would reward ..." cut off by a misread tree
    const drg_token *end = token(r, what.content.end - 1);
    int dangling = end->upos == DRG_UPOS_CCONJ || (end->upos == DRG_UPOS_AUX && drg_str_is(end->xpos, "MD"));
    if (dangling && frame == DRG_SPEECH_THAT && what.content.end - what.content.first < 8) return miss(r, verb, "a clause without its end");
    // "any measures he believed were necessary": the clause has lost its subject to the noun; what is left says nothing by itself
    if (token(r, verb)->rel == DRG_REL_ACL_RELCL && frame == DRG_SPEECH_THAT && is_finite_verb(r, what.content.first) && drg_tree_child(doc, verb, DRG_REL_MARK) == DRG_NONE)
        return miss(r, verb, "a clause without its subject");
    if (subject >= what.content.first && subject < what.content.end) return DRG_OK; // a misread tree
    if (r->spoken[what.content.first] && r->spoken[what.content.end - 1]) return DRG_OK;
    if (tells_of_saying(r, what.content)) {
        what.content = sentence_before(r, verb);
        what.confidence = 0.6f;
        if (what.content.end <= what.content.first) return miss(r, verb, "tells only where it was said");
    }
    widen_to_quotes(r, &what.content);
    what.mode = mode_of(r, what.content);
    if (frame == DRG_SPEECH_AS && what.stance == DRG_STANCE_DEMAND) what.stance = DRG_STANCE_REPORT; // "called the talks useful"
    what.rule = frame == DRG_SPEECH_THAT ? "reported clause" : frame == DRG_SPEECH_TO ? "reported infinitive"
              : frame == DRG_SPEECH_AS   ? "described as"
                                         : "reported object";
    // "condemned the attack" is an event; only quoted words make a statement of a mere noun phrase.
    if (frame == DRG_SPEECH_OBJ && (what.mode == DRG_SAID_INDIRECT || only_names_quoted(r, what.content))) return DRG_OK;
    if (frame == DRG_SPEECH_OBJ || frame == DRG_SPEECH_FOR) what.confidence = 0.75f;
    if (word->frames & DRG_SPEECH_THINK) what.confidence = 0.8f;
    r->cue_used[verb] = 1;
    return add(r, &what);
}

// "the talks were, in his words, 'inconclusive'"
static drg_err in_words_of(run *r, uint32_t noun)
{
    drg_doc *doc = r->doc;
    uint32_t in = drg_tree_child_exact(doc, noun, DRG_REL_CASE), owner = drg_tree_child_exact(doc, noun, DRG_REL_NMOD_POSS);
    if (in == DRG_NONE || owner == DRG_NONE || !drg_str_is(token(r, in)->lemma, "in")) return DRG_OK;
    said what = {.cue = noun, .addressee = DRG_NONE, .verb = DRG_STR("in words"), .confidence = 0.75f, .rule = "in the words of"};
    drg_speech_speakers(&what.speakers, doc, r->lexicon, owner);
    what.content = drg_speech_content_clause(doc, noun);
    if (what.speakers.n == 0 || what.content.end <= what.content.first + 2) return DRG_OK;
    what.mode = mode_of(r, what.content);
    return add(r, &what);
}

static drg_err according_to(run *r, uint32_t word)
{
    drg_doc *doc = r->doc;
    uint32_t noun = token(r, word)->head;
    if (noun == DRG_NONE || drg_rel_base((drg_rel)token(r, word)->rel) != DRG_REL_CASE) return DRG_OK;
    said what = {.cue = word, .addressee = DRG_NONE, .verb = DRG_STR("according to"), .confidence = 0.85f,
        .rule = "according to"};
    drg_speech_speakers(&what.speakers, doc, r->lexicon, noun);
    if (what.speakers.n == 0) return miss(r, word, "the speaker is no known actor");
    what.content = drg_speech_content_according(doc, noun);
    if (what.content.end <= what.content.first + 2) return DRG_OK;
    what.mode = mode_of(r, what.content);
    return add(r, &what);
}

// ---- list items -----------------------------------------------------------------------------------------------------

static int names_talks(const drg_doc *doc, const drg_lexicon *lexicon, drg_range toks)
{
    for (uint32_t t = toks.first; t < toks.end; t++)
        if (drg_lexicon_lists(lexicon, DRG_CLS_TALKS_LEAD, doc->tokens[t].lemma)) return 1;
    return 0;
}

// "The main points of the talks between A and B:" and then items: an item without a speaker of its own speaks for the parties.
static drg_err list_items(run *r)
{
    drg_doc *doc = r->doc;
    uint32_t sent_at = 0;
    said what = {.addressee = DRG_NONE, .cue = DRG_NONE, .mode = DRG_SAID_INDIRECT, .confidence = 0.4f, .rule = "list item"};
    int introduced = 0;
    uint32_t n_before = doc->n_statements;
    for (uint32_t b = 0; b < doc->n_blocks; b++) {
        drg_range toks = block_tokens(doc, b, &sent_at);
        if (toks.end <= toks.first) continue;
        if (doc->blocks[b].kind != DRG_BLOCK_BULLET) {
            introduced = 0;
            if (!drg_str_is(token(r, toks.end - 1)->form, ":") || toks.end - toks.first > 60) continue;
            drg_range lead = doc->sents[token(r, toks.end - 1)->sent].toks;
            if (!names_talks(doc, r->lexicon, lead)) continue;
            memset(&what.speakers, 0, sizeof what.speakers);
            for (uint32_t t = lead.first; t < lead.end && what.speakers.n < DRG_SPEAKERS_MAX; t++) {
                drg_speakers one;
                if (token(r, t)->upos != DRG_UPOS_PROPN && token(r, t)->upos != DRG_UPOS_NOUN) continue;
                drg_speech_speakers(&one, doc, r->lexicon, t);
                if (one.by_noun) continue;
                for (uint32_t i = 0; i < one.n && what.speakers.n < DRG_SPEAKERS_MAX; i++) {
                    uint32_t j = 0;
                    while (j < what.speakers.n && what.speakers.parts[j].actor != one.parts[i].actor) j++;
                    // People speak for their countries: "the presidents of Russia and France" are two, not four.
                    drg_actor_type type = doc->actors[one.parts[i].actor].type;
                    int person_first = what.speakers.n && doc->actors[what.speakers.parts[0].actor].type == DRG_ACTOR_PERSON;
                    if (j == what.speakers.n && !(person_first && type == DRG_ACTOR_COUNTRY)) what.speakers.parts[what.speakers.n++] = one.parts[i];
                }
            }
            introduced = what.speakers.n >= 2;
            continue;
        }
        if (!introduced) continue;
        int spoken_for = 0;
        drg_span span = drg_doc_range_span(doc, toks);
        for (uint32_t i = 0; i < n_before && !spoken_for; i++)
            spoken_for = doc->statements[i].content.start >= span.start && doc->statements[i].content.end <= span.end;
        if (spoken_for) continue;
        what.content = drg_speech_trim(doc, toks);
        what.verb = DRG_STR("state");
        DRG_TRY(add(r, &what));
    }
    return DRG_OK;
}

// ---- the passes -----------------------------------------------------------------------------------------------------

static int by_place(const void *a, const void *b)
{
    const drg_statement *x = a, *y = b;
    if (x->content.start != y->content.start) return x->content.start < y->content.start ? -1 : 1;
    if (x->content.end != y->content.end) return x->content.end > y->content.end ? -1 : 1;
    return (x->speaker.actor > y->speaker.actor) - (x->speaker.actor < y->speaker.actor);
}

drg_err drg_statements_find(drg_doc *doc, const drg_lexicon *lexicon, drg_arena *scratch)
{
    run r = {.doc = doc, .lexicon = lexicon, .scratch = scratch};
    DRG_TRY(drg_quotes_find(&r.quotes, doc, scratch));
    r.cue_used = DRG_ARENA_ARRAY(scratch, uint8_t, (size_t)doc->n_tokens + 1);
    r.spoken = DRG_ARENA_ARRAY(scratch, uint8_t, (size_t)doc->n_tokens + 1);
    r.quote_used = DRG_ARENA_ARRAY(scratch, uint8_t, (size_t)r.quotes.n + 1);
    if (!r.cue_used || !r.spoken || !r.quote_used) return DRG_E_NOMEM;

    DRG_TRY(transcript_turns(&r));
    // Quotations and reported clauses in one walk, so that "who spoke last" is true at every point.
    uint32_t q = 0;
    for (uint32_t t = 0; t < doc->n_tokens; t++) {
        while (q < r.quotes.n && r.quotes.items[q].open <= t) DRG_TRY(quotation(&r, q++));
        if (r.spoken[t] || r.cue_used[t]) continue;
        const drg_token *k = &doc->tokens[t];
        if (drg_str_eq_ascii_case(k->form, DRG_STR("according"))) {
            DRG_TRY(according_to(&r, t));
        } else if (drg_str_eq_ascii_case(k->form, DRG_STR("words"))) {
            DRG_TRY(in_words_of(&r, t));
        } else if (k->upos == DRG_UPOS_VERB) {
            // A word that introduces a quotation further on belongs to that quotation.
            uint32_t sent_end = doc->sents[k->sent].toks.end;
            for (uint32_t ahead = q; ahead < r.quotes.n && r.quotes.items[ahead].open < sent_end && ahead < q + 2; ahead++)
                if (cue_before(&r, &r.quotes.items[ahead]) == t && r.quotes.items[ahead].clause &&
                    opens_speech(&r, &r.quotes.items[ahead]) && drg_tree_child(doc, t, DRG_REL_MARK) == DRG_NONE) {
                    uint32_t own = drg_tree_child(doc, t, DRG_REL_CCOMP);
                    // 'said A, adding: "B"' -- a clause of its own outside the marks still counts
                    if (own == DRG_NONE || r.quotes.of[own] != DRG_NONE) DRG_TRY(quotation(&r, ahead));
                }
            if (r.cue_used[t]) continue;
            const drg_speech_word *word = drg_speech_find(lexicon->speech, k->lemma);
            if (word && !(word->frames & (DRG_SPEECH_QUOTE | DRG_SPEECH_ADP))) DRG_TRY(reported(&r, t, word));
        }
    }
    DRG_TRY(list_items(&r));
    if (doc->n_statements) qsort(doc->statements, doc->n_statements, sizeof *doc->statements, by_place);
    return DRG_OK;
}
