// SPDX-License-Identifier: MIT
//
// doc -- the record that travels: one text and the layers that the stages lay on it.
//
//   bytes -> ingest -> reader -> resolve -> code -> (ledger, printing)
//
// Rule     a stage reads earlier layers, writes its own once, and changes nothing that came before
// Rule     layers point to each other by index into the arrays below; DRG_NONE is "no such thing"
// Rule     spans are byte offsets into doc->text, end exclusive; printing turns them into code points
// Rule     strings are slices that live as long as the document's arena, or the mapped model or knowledge
// Memory   everything hangs on doc->arena; drg_doc_reset gives it back whole
// Threads  a document belongs to one thread at a time

#ifndef DRG_DOC_DOC_H
#define DRG_DOC_DOC_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"
#include "doc/ud.h"

#define DRG_NONE UINT32_MAX // an index that points to nothing
#define DRG_NO_DAY INT32_MIN // a day that is not known; days are counted from 1970-01-01 (base/cal.h)

typedef struct drg_span {
    uint32_t start, end; // bytes of doc->text
} drg_span;

typedef struct drg_range {
    uint32_t first, end; // token indices, end exclusive
} drg_range;

// ---- written by ingest --------------------------------------------------------------------------------------------

typedef enum drg_block_kind {
    DRG_BLOCK_TEXT, DRG_BLOCK_HEADING, DRG_BLOCK_BULLET, DRG_BLOCK_BYLINE, DRG_BLOCK_DATELINE
} drg_block_kind;

// A paragraph, heading or list item. Sentences never cross blocks.
typedef struct drg_block {
    drg_span span;
    drg_block_kind kind;
    drg_str speaker; // of a transcript turn ("PREMIER EGEDE:"), else absent; the label itself lies outside span
} drg_block;

// A passage that is left out, with the reason: "boilerplate", "not-english", "invalid-utf8", "too-long", "duplicate".
typedef struct drg_skip {
    drg_span span;
    const char *reason;
} drg_skip;

// ---- written by reader --------------------------------------------------------------------------------------------

typedef struct drg_token {
    drg_span span;   // bytes; the parts of a contraction ("do", "n't") share out the bytes of the written word
    drg_str form;    // as written, without soft hyphens and other signs that show nothing (for a syntactic word inside a contraction: its own form)
    drg_str lemma;
    drg_str xpos;    // Penn tag, "NNP"
    drg_str feats;   // "Number=Sing", absent when none
    drg_str deprel;  // as the model or treebank spells it
    uint32_t morph;  // DRG_MORPH_ bits of feats
    uint32_t head;   // index of the head token in doc->tokens; DRG_NONE for the root of a sentence
    uint32_t sent;   // index of the sentence
    uint32_t name;   // index into doc->names of the named entity that covers it, or DRG_NONE
    uint32_t child_first, child_end; // its dependents, left to right: doc->children[child_first .. child_end)
    uint8_t upos;    // drg_upos
    uint8_t rel;     // drg_rel
    uint8_t space_after; // 1 when white space follows
    uint8_t mwt;     // number of words of the contraction that begins here ("do" in "don't": 2), else 0
} drg_token;

typedef struct drg_sent {
    drg_range toks;
    drg_span span;
    uint32_t block; // index into doc->blocks
    uint32_t root;  // token index
    uint32_t number; // in the article, from 0: its index, but for a stretch of a long article
} drg_sent;

typedef enum drg_name_type {
    DRG_NAME_PER, DRG_NAME_ORG, DRG_NAME_GPE, DRG_NAME_LOC, DRG_NAME_EVENT, DRG_NAME_MISC, DRG_N_NAME
} drg_name_type;

// A named entity found by the reader.
typedef struct drg_name {
    drg_range toks;
    drg_name_type type;
    float confidence;
} drg_name;

// ---- written by resolve -------------------------------------------------------------------------------------------

typedef enum drg_actor_type {
    DRG_ACTOR_PERSON, DRG_ACTOR_GROUP /* several named actors together: "the two leaders" */, DRG_ACTOR_ORG,
    DRG_ACTOR_COUNTRY, DRG_ACTOR_PLACE /* a place that is no country */, DRG_ACTOR_MEDIA, DRG_ACTOR_PEOPLE /* "protesters", "voters" */,
    DRG_ACTOR_OTHER /* things, abstractions: kept for coreference only */
} drg_actor_type;

enum { DRG_GENDER_UNKNOWN, DRG_GENDER_MALE, DRG_GENDER_FEMALE, DRG_GENDER_NEUTER };

// Somebody or something that the document speaks of, however often (a coreference chain with its identity).
typedef struct drg_actor {
    drg_actor_type type;
    drg_str name;     // canonical: the knowledge base's name, else the fullest name in the text
    drg_str id;       // Wikidata id, or absent
    drg_str country;  // ISO alpha-3, or IGO, EUR, UNO, ... as in records.md; absent when unknown
    drg_str sectors[3]; // PLOVER sectors, main one first
    drg_str code;     // "FRA GOV", "NATO", "EU"
    drg_str dictionary; // the code as the user's dictionary has it: "PSEREBHMS"; absent without one
    drg_str role;     // office held at the time: "president"
    uint32_t *members; // of a group: indices into doc->actors
    uint32_t n_members;
    uint32_t first;   // its first mention (index into doc->mentions)
    uint32_t place;   // for a country or place: index into doc->places of its first mention as one, or DRG_NONE
    uint8_t gender;
    uint8_t plural;
    uint8_t known;    // 1: found in the knowledge base; 0: built from its description in the text
    uint8_t how;      // drg_how below: how the identity was found, for explain
} drg_actor;

typedef enum drg_mention_kind { DRG_MENTION_NAME, DRG_MENTION_NOMINAL, DRG_MENTION_PRONOUN, DRG_MENTION_POSSESSIVE,
    DRG_MENTION_DEMONYM /* "Russian" in "Russian troops": the country as a modifier */ } drg_mention_kind;

// How a mention was tied to its actor, for explain.
typedef enum drg_how { DRG_HOW_NEW, DRG_HOW_TABLE, DRG_HOW_SAME_NAME, DRG_HOW_LAST_NAME, DRG_HOW_ROLE, DRG_HOW_DESCRIPTION,
    DRG_HOW_APPOSITION, DRG_HOW_PRONOUN, DRG_HOW_METONYM, DRG_HOW_DEMONYM, DRG_HOW_ACRONYM, DRG_HOW_GROUP, DRG_HOW_SPEAKER,
    DRG_HOW_TITLE } drg_how;

// One place in the text where an actor is named, described or pointed to.
typedef struct drg_mention {
    drg_range toks;  // the whole phrase: "French President Emmanuel Macron"
    uint32_t head;   // its syntactic head token
    uint32_t actor;  // index into doc->actors
    uint32_t name;   // index into doc->names, or DRG_NONE
    drg_mention_kind kind;
    drg_how how;
    drg_str role;    // office words of this very mention ("President"), absent when none
    uint8_t metonym; // 1: a place or building that stands for its institution ("Moscow said")
    uint8_t as_place; // 1: used as a location here ("in Moscow"), not as an actor
} drg_mention;

typedef enum drg_grain { DRG_GRAIN_NONE, DRG_GRAIN_TIME, DRG_GRAIN_DAY, DRG_GRAIN_WEEK, DRG_GRAIN_MONTH, DRG_GRAIN_QUARTER,
    DRG_GRAIN_YEAR, DRG_GRAIN_DECADE } drg_grain;

typedef enum drg_date_kind { DRG_DATE_POINT /* a day, week, month ... on the calendar */, DRG_DATE_RANGE, DRG_DATE_DURATION,
    DRG_DATE_SET /* "every week" */, DRG_DATE_VAGUE /* "recently", "in the coming days" */ } drg_date_kind;

typedef struct drg_date {
    drg_range toks;
    drg_span span;
    drg_date_kind kind;
    drg_grain grain;
    int32_t start, end;  // days since 1970-01-01, both inclusive; DRG_NO_DAY when unknown
    int16_t minute;      // time of day in minutes, or -1
    uint8_t vague;       // 1 future ("in the coming days"), 2 past ("recently"), 0 neither
    uint8_t anchored;    // 1: needed the reference date or another date; 0: complete in itself
    drg_str duration;    // ISO 8601 ("PT6H") for DRG_DATE_DURATION
    drg_str value;       // ISO/TIMEX-like value: "2022-02-07", "2022-W06", "2022-02", "P2D", "PAST_REF"
    const char *rule;    // name of the rule, for explain
} drg_date;

typedef enum drg_place_kind { DRG_PLACE_CITY, DRG_PLACE_COUNTRY, DRG_PLACE_REGION, DRG_PLACE_BUILDING, DRG_PLACE_WATER } drg_place_kind;

// One mention of a place that was resolved.
typedef struct drg_place {
    drg_range toks;
    drg_str name;      // canonical
    drg_str country;   // ISO alpha-3
    drg_str admin1;
    double lat, lon;   // degrees; meaningful when has_position
    uint32_t geonameid; // 0 when unknown
    drg_place_kind kind;
    uint8_t has_position;
    const char *rule;  // how it was chosen, for explain
} drg_place;

// ---- written by code ----------------------------------------------------------------------------------------------

typedef enum drg_status { DRG_STATUS_HAPPENED, DRG_STATUS_ONGOING, DRG_STATUS_SCHEDULED, DRG_STATUS_PROPOSED,
    DRG_STATUS_CANCELLED, DRG_STATUS_DENIED, DRG_STATUS_HYPOTHETICAL, DRG_N_STATUS } drg_status;

typedef enum drg_form { DRG_FORM_MEETING, DRG_FORM_VISIT, DRG_FORM_CALL, DRG_FORM_SUMMIT, DRG_FORM_TALKS,
    DRG_FORM_PRESS_CONFERENCE, DRG_FORM_BRIEFING, DRG_FORM_INTERVIEW, DRG_FORM_LETTER, DRG_N_FORM } drg_form;

typedef enum drg_stance { DRG_STANCE_REPORT, DRG_STANCE_SUPPORT, DRG_STANCE_OPPOSE, DRG_STANCE_COMMIT, DRG_STANCE_DEMAND,
    DRG_STANCE_DOUBT, DRG_STANCE_PRAISE, DRG_STANCE_BLAME, DRG_N_STANCE } drg_stance;

typedef enum drg_said { DRG_SAID_DIRECT, DRG_SAID_INDIRECT, DRG_SAID_MIXED } drg_said;

// An actor in a role, with the mention that puts it there.
typedef struct drg_part {
    uint32_t actor;   // index into doc->actors
    uint32_t mention; // index into doc->mentions: the words, or DRG_NONE
    uint8_t host;     // contacts only
} drg_part;

// A short noun phrase: what it was about.
typedef struct drg_topic {
    drg_span span;
} drg_topic;

typedef struct drg_event {
    uint64_t id;
    const char *type, *mode; // PLOVER: "AGREE", "visit"; mode may be NULL
    const char *contexts[4]; // NULL-terminated when fewer
    const char *cameo;       // "0423", or NULL
    float goldstein, score;
    uint8_t quad;
    uint8_t future, historical, hypothetical, negation; // auxiliary modes
    drg_status status;
    drg_part *actors, *recipients;
    uint32_t n_actors, n_recipients;
    uint32_t date, place;     // indices, or DRG_NONE
    int32_t day_start, day_end; // resolved day(s) of the event, DRG_NO_DAY when unknown
    drg_grain grain;
    uint8_t date_from_doc;    // 1: taken from the document, not from words beside the event
    uint32_t reporter;        // actor index who is named as the source, or DRG_NONE
    drg_str reporter_verb;
    drg_topic *topics;
    uint32_t n_topics;
    uint32_t sent;            // evidence
    uint32_t *also;           // further sentences that tell the same event
    uint32_t n_also;
    drg_span trigger;
    uint32_t trigger_tok;
    uint32_t contact;         // index into doc->contacts, or DRG_NONE
    struct { const char *kind; uint32_t min, max; drg_span span; } counts[4]; // kind "dead", "injured", ...; NULL ends
    float confidence;
    struct { const char *type; float p; } judged[3]; // the judge's likeliest types, best first; "NONE" is none; NULL ends
    float by_pattern;         // what the pattern alone gave for confidence; 0 for events that no pattern found
    drg_str rule;             // name of the pattern
    unsigned weight;          // how specific the pattern is
    struct { drg_str rule; const char *type; unsigned weight; } rivals[3]; // what else the words could have been, best first; type NULL ends
} drg_event;

typedef struct drg_statement {
    uint64_t id;
    drg_part speaker, addressee; // .actor DRG_NONE when there is none
    drg_str verb;                // lemma of the reporting word
    drg_said mode;
    drg_span content;
    drg_stance stance;
    drg_topic *topics;
    uint32_t n_topics;
    uint32_t *about;             // actor indices
    uint32_t n_about;
    uint32_t date;
    int32_t day_start, day_end;
    drg_grain grain;
    uint8_t date_from_doc;
    uint32_t sent, sent_end;     // sentences [sent, sent_end) that hold it
    uint32_t cue_tok;            // the reporting word, or DRG_NONE
    uint32_t contact;            // the contact at which it was said (press conference, interview), or DRG_NONE
    float confidence;
    drg_str rule;
} drg_statement;

// One place in the text that speaks of a contact; several become one drg_contact.
typedef struct drg_contact_mention {
    drg_form form;
    drg_status status;
    drg_part *parts;
    uint32_t n_parts;
    uint32_t date, duration;   // indices into doc->dates, or DRG_NONE
    int32_t day_start, day_end;
    drg_grain grain;
    uint32_t place;            // index into doc->places, or DRG_NONE
    uint8_t host_known, definite; // definite: "the talks", "their meeting": points back to one already told
    uint8_t moved;             // 1: put off to a new day, which the day_* fields give
    drg_topic *topics;
    uint32_t n_topics;
    uint32_t sent, trigger_tok;
    drg_span trigger;
    drg_str rule;
    float confidence;
    uint32_t event;            // index into doc->events, or DRG_NONE
    uint32_t contact;          // index into doc->contacts once merged
} drg_contact_mention;

typedef struct drg_contact {
    uint64_t id;
    drg_form form;
    drg_status status;
    drg_part *parts;
    uint32_t n_parts;
    int32_t day_start, day_end;
    drg_grain grain;
    drg_str duration;
    uint32_t place;
    drg_topic *topics;
    uint32_t n_topics;
    uint32_t *outcomes; // event indices
    uint32_t n_outcomes;
    uint32_t *events;
    uint32_t n_events;
    uint32_t *mentions; // indices into doc->contact_mentions, text order
    uint32_t n_mentions;
    drg_str key;
    float confidence;
    const char *why_date; // how the day was found, for explain
} drg_contact;

// Why a sentence that speaks of contact or speech gave no record, for explain.
typedef struct drg_miss {
    uint32_t sent, tok;
    const char *reason; // "no actor", "generic", "boilerplate", ...
} drg_miss;

// ---- the document -------------------------------------------------------------------------------------------------

// A long article is read stretch by stretch, each a document of its own over the whole text (docpart.h): its sentences, and before
// and behind them sentences of its neighbours as context. All zero: the document is the whole article.
typedef struct drg_stretch {
    uint32_t n;             // stretches of the article; 0: not cut
    uint32_t number;        // of this one, from 0
    uint32_t first, end;    // sentences whose records this stretch gives
    uint32_t read;          // the sentences before this one came with their layers from the stretch before
    uint32_t block_before;  // block of the sentence before first, or DRG_NONE
    uint32_t actors_before; // actors of all stretches before, so that numbers of chains stay apart
    uint32_t sents, tokens; // of the whole article
} drg_stretch;

typedef struct drg_doc {
    drg_arena arena;
    drg_stretch stretch;
    drg_str text; // UTF-8, checked; owned by the arena, or by that of the article that this is a stretch of

    // ingest
    drg_str id, title, source, url, language;
    drg_str byline;       // who wrote it, as the page says: "Jane Doe"; absent when unknown
    int32_t published;      // day, or DRG_NO_DAY
    int32_t reference;      // day that relative dates are resolved against, or DRG_NO_DAY; written by resolve
    const char *published_from; // "metadata", "text", "url", or NULL; written by ingest
    const char *reference_from; // the same words; written by resolve
    drg_block *blocks;       uint32_t n_blocks, cap_blocks;
    drg_skip *skips;         uint32_t n_skips, cap_skips;
    drg_span *cuts;          uint32_t n_cuts, cap_cuts; // by reader: sentences that end only because they were too long
    // reader
    drg_token *tokens;       uint32_t n_tokens, cap_tokens;
    drg_sent *sents;         uint32_t n_sents, cap_sents;
    uint32_t *children;      uint32_t n_children;
    drg_name *names;         uint32_t n_names, cap_names;
    // resolve
    uint32_t *speaker_of;  // [n_blocks] of a transcript's turns: index into actors, or DRG_NONE. NULL before resolve
    drg_actor *actors;       uint32_t n_actors, cap_actors;
    drg_mention *mentions;   uint32_t n_mentions, cap_mentions; // text order (by first token, longer first)
    uint32_t *mention_of;    // [n_tokens] the smallest mention whose head this token is, or DRG_NONE
    drg_date *dates;         uint32_t n_dates, cap_dates;       // text order
    uint32_t *date_of;       // [n_tokens] the date that covers the token, or DRG_NONE
    drg_place *places;       uint32_t n_places, cap_places;     // text order
    uint32_t *place_of;      // [n_tokens] the place that covers the token, or DRG_NONE
    // code
    drg_event *events;       uint32_t n_events, cap_events;
    drg_statement *statements; uint32_t n_statements, cap_statements;
    drg_contact_mention *contact_mentions; uint32_t n_contact_mentions, cap_contact_mentions;
    drg_contact *contacts;   uint32_t n_contacts, cap_contacts;
    drg_miss *misses;        uint32_t n_misses, cap_misses;
} drg_doc;

// An empty document whose memory is bounded by limit bytes (0: no bound).
void drg_doc_init(drg_doc *doc, size_t limit);
void drg_doc_reset(drg_doc *doc);
void drg_doc_free(drg_doc *doc);

// Copies text (valid UTF-8) into the document.
drg_err drg_doc_set_text(drg_doc *doc, drg_str text);
// Notes a passage as left out. DRG_E_NOMEM, DRG_E_LIMIT.
drg_err drg_doc_skip(drg_doc *doc, drg_span span, const char *reason);
// The error that an arena's refusal means: DRG_E_NOMEM or DRG_E_LIMIT.
drg_err drg_doc_refused(const drg_doc *doc);

// The sentences whose records the document gives, and whether a sentence is one of them.
static inline drg_range drg_doc_own(const drg_doc *doc) { return doc->stretch.n ? (drg_range){doc->stretch.first, doc->stretch.end} : (drg_range){0, doc->n_sents}; }
static inline int drg_doc_owns(const drg_doc *doc, uint32_t sent) { return !doc->stretch.n || (sent >= doc->stretch.first && sent < doc->stretch.end); }
// The same of the sentence that a token stands in.
static inline int drg_doc_owns_word(const drg_doc *doc, uint32_t tok) { return !doc->stretch.n || (tok < doc->n_tokens && drg_doc_owns(doc, doc->tokens[tok].sent)); }
// Whether nothing of the article follows: true of a whole one.
static inline int drg_doc_is_last(const drg_doc *doc)
{
    const drg_stretch *s = &doc->stretch;
    return !s->n || (s->end == doc->n_sents && (!doc->n_sents || doc->sents[doc->n_sents - 1].number + 1 >= s->sents));
}
// A sentence's number in the article.
static inline uint32_t drg_doc_number(const drg_doc *doc, uint32_t sent) { return doc->stretch.n && sent < doc->n_sents ? doc->sents[sent].number : sent; }

// After tokens have heads: fills children, child_first/child_end and sents[].root. The reader and the CoNLL-U loader call it.
drg_err drg_doc_index_tree(drg_doc *doc);

// The day that the text speaks from as its own: that of its dateline, else that on which it came out; DRG_NO_DAY when neither is told.
static inline int32_t drg_doc_day(const drg_doc *doc)
{
    return doc->published != DRG_NO_DAY && doc->reference != DRG_NO_DAY && doc->reference < doc->published && doc->published - doc->reference <= 3 ? doc->reference : doc->published;
}

// ---- walking trees (all bounded, none recursive) --------------------------------------------------------------------

// First dependent of tok with relation rel or a subtype of it (DRG_REL_NSUBJ finds nsubj:pass too), or DRG_NONE.
uint32_t drg_tree_child(const drg_doc *doc, uint32_t tok, drg_rel rel);
// First dependent with exactly rel.
uint32_t drg_tree_child_exact(const drg_doc *doc, uint32_t tok, drg_rel rel);
// First and last token of tok's subtree within its sentence (end exclusive). Linear in the subtree.
drg_range drg_tree_yield(const drg_doc *doc, uint32_t tok);
// Whether above is tok or one of its ancestors.
int drg_tree_under(const drg_doc *doc, uint32_t tok, uint32_t above);

// Text of a span, of a token range (from the first token's start to the last one's end).
drg_str drg_doc_text(const drg_doc *doc, drg_span span);
drg_span drg_doc_range_span(const drg_doc *doc, drg_range toks);

#endif
