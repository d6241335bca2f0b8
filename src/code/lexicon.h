// SPDX-License-Identifier: MIT
//
// lexicon -- the patterns of data/patterns/: word classes, patterns over trees, tables of status words, ontology.
//
// Reads    *.pat (docs/formats/patterns.md) and ontology.tsv of one folder
// Rule     read once, never changed, shared by threads; all strings live in the lexicon's own arena
// Rule     every error names file and line
// Cost     patterns and classes are found by the lemma of one word through a hash table

#ifndef DRG_CODE_LEXICON_H
#define DRG_CODE_LEXICON_H

#include "code/code.h"
#include "code/speech.h"

// Classes that the coders themselves ask for; their words stand in the data like all others.
typedef enum drg_cls {
    DRG_CLS_ACTOR_NOUN,  // nouns that stand for people or a body: delegation, government, troops
    DRG_CLS_DISCUSS,     // verbs whose object is a topic: discuss, touch_upon
    DRG_CLS_LIGHT,       // verbs that only carry their noun: hold, have, conduct, pay
    DRG_CLS_OCCUR,       // verbs that say of a noun that it came to pass: take_place, begin, end
    DRG_CLS_REPORT,      // say, tell, report
    DRG_CLS_SUBJ_CONTROL, // promise: the subject controls although there is an object
    // status words, see status.pat
    DRG_CLS_SCHEDULED_VERB, DRG_CLS_SCHEDULED_NOUN, DRG_CLS_SCHEDULED_MOD,
    DRG_CLS_PROPOSED_VERB, DRG_CLS_PROPOSED_NOUN, DRG_CLS_PROPOSED_MOD,
    DRG_CLS_CANCELLED_VERB, DRG_CLS_CANCELLED_NOUN, DRG_CLS_CANCELLED_MOD,
    DRG_CLS_DENIED_VERB, DRG_CLS_DENIED_NOUN, DRG_CLS_DENIED_MOD,
    DRG_CLS_HYPOTHETICAL_VERB, DRG_CLS_HYPOTHETICAL_NOUN, DRG_CLS_HYPOTHETICAL_MOD,
    DRG_CLS_HYPOTHETICAL_AUX, DRG_CLS_SCHEDULED_AUX, DRG_CLS_CONDITION_MARK,
    DRG_CLS_ONGOING_VERB, DRG_CLS_ONGOING_MOD,
    DRG_CLS_HISTORICAL_MOD, DRG_CLS_HAPPENED_MOD, DRG_CLS_HAPPENED_VERB,
    DRG_CLS_NOT_TOPIC,  // nouns after "on" that are no topic: sideline, phone, eve
    DRG_CLS_MEDIA_NOUN, // journalists, reporters, media, TV
    DRG_CLS_JOIN,       // verbs by which somebody takes part in a contact: attend, participate, join
    DRG_CLS_HOST,       // verbs by which somebody hosts it: host, receive
    DRG_CLS_PART_NOUN,  // nouns that measure out another one: series of, round of, day of
    DRG_CLS_DEAD, DRG_CLS_INJURED, DRG_CLS_ARRESTED, DRG_CLS_CROWD, // what counts are of
    DRG_CLS_CIVIL_ACTOR, DRG_CLS_STAFF_N, // who protests and strikes
    DRG_CLS_CIVIL_N, DRG_CLS_PRISONER_N, // who undergoes violence, arrest, release
    DRG_CLS_ISSUE_V,    // verbs by which papers come to be: adopt, issue
    DRG_CLS_DOCUMENT_N, // papers that speak for those who adopted or issued them
    DRG_CLS_MACHINE,    // of ACTOR_NOUN: what is no person and acts for its owner
    DRG_CLS_STATE_N,    // of ACTOR_NOUN: states and what governs them
    DRG_CLS_NO_SIDE_N,  // last words of unknown names that are things: partnership, prison
    DRG_CLS_SPORT_BODY, // words of names in sport: football, olympic
    DRG_CLS_PRIVATE_N,  // people whose quarrels are no politics: man, mother, neighbour
    DRG_CLS_ASK_V,      // verbs by which somebody is asked: interview, question
    DRG_CLS_SIDELINE_N, // what lies beside something: sidelines, margins
    DRG_CLS_PLURAL_TALKS_N, // one contact also in the plural: talks, not meetings
    // lists by lemma alone (drg_lexicon_lists); their comments stand in 00-classes.pat
    DRG_CLS_TEAM_N, DRG_CLS_CALL_TOGETHER_V, DRG_CLS_PLACE_PART_N, DRG_CLS_PLACE_NAMED_N, DRG_CLS_LEAVE_PLACE,
    DRG_CLS_ARRIVE_V, DRG_CLS_COME_TOGETHER_V, DRG_CLS_CONFER_V, DRG_CLS_TALKS_PART_N,
    DRG_CLS_RECEIVE_V, DRG_CLS_SEND_V, DRG_CLS_ORDER_V, DRG_CLS_GENERAL_TALKS_N, DRG_CLS_RING_V,
    DRG_CLS_SPEAKING_PAPER_N, DRG_CLS_SAYING_N, DRG_CLS_TALKS_LEAD, DRG_CLS_GO_ON_V, DRG_CLS_TOLD_N,
    DRG_CLS_SPEECH_ACT_V, DRG_CLS_TELLING_V, DRG_CLS_DENYING_V, DRG_CLS_NO_TOPIC_N, DRG_CLS_CAUSING_V,
    DRG_CLS_QUOTING_V, DRG_CLS_JOURNEY_V, DRG_CLS_MIND_V, DRG_CLS_LEAD_V,
    DRG_CLS_FIRE_V, DRG_CLS_TALKS_MOD, DRG_CLS_SEPARATE_MOD,
    DRG_N_CLS
} drg_cls;

// ---- the patterns as data (docs/formats/patterns.md tells what they mean) ---------------------------------------------

typedef enum drg_slot_kind {
    DRG_SLOT_SUBJ, DRG_SLOT_OBJ, DRG_SLOT_IOBJ, DRG_SLOT_COMP, DRG_SLOT_PRT, DRG_SLOT_POSS, DRG_SLOT_MOD, DRG_SLOT_AROUND,
    DRG_SLOT_PREP, // a preposition: its lemma in word
    DRG_SLOT_INF,     // complements that are no finite clause: "urged Iran to leave", not "told Iran that it left"
    DRG_SLOT_MUST,    // complement clauses with must, should, have to: "said Iran must leave"
    DRG_SLOT_COMPSUBJ, // the subjects of the complement clauses: Iran in the same
    DRG_SLOT_DOER,    // around, unless that clause only reports: "agreed on a plan at a summit", not "said at a summit"
    DRG_SLOT_AROUNDOBJ, // the object of that clause: "in a phone call, Rama congratulated Kurti"
    DRG_SLOT_GOV,     // the verb that the trigger hangs on: crashes in "crashes, killing all on board"
    DRG_SLOT_CASE,    // the preposition in front of the trigger itself: "case=for"
    DRG_SLOT_PASSIVE, // the trigger, when it is a passive: "passive!" asks for an active verb
    DRG_SLOT_CLAUSE,  // "clause~CLASS": any word under the trigger, or under the verb that carries it
    DRG_SLOT_SELF  // the trigger itself: "self~CLASS" looks at its whole phrase
} drg_slot_kind;

typedef struct drg_slot {
    drg_slot_kind kind;
    drg_str word;
} drg_slot;

typedef enum drg_filler_kind {
    DRG_FILL_ANY, DRG_FILL_WORD, DRG_FILL_CLASS, DRG_FILL_ACTOR, DRG_FILL_PERSON, DRG_FILL_COUNTRY, DRG_FILL_MEDIA, DRG_FILL_PLACE,
    DRG_FILL_PAIR,  // two actors or more together: a conjunction, a group, "the two sides"
    DRG_FILL_EVENT, // <TYPE> or <TYPE.mode>: another pattern matched there
    DRG_FILL_CODE   // <084>: another pattern matched there, its CAMEO code begins so
} drg_filler_kind;

typedef struct drg_filler {
    drg_filler_kind kind;
    uint32_t cls;        // of DRG_FILL_CLASS
    drg_str word, mode;  // the lemma; or the type and the mode (absent: any mode)
} drg_filler;

typedef enum drg_test { DRG_TEST_IS /* slot=x */, DRG_TEST_HOLDS /* slot~x */, DRG_TEST_NOT /* slot!=x */,
    DRG_TEST_NOT_HOLDS /* slot!~x */ } drg_test;

typedef struct drg_cond {
    drg_slot *slots;     // "on|against": any one of them will do (with !=: none of them may)
    uint32_t n_slots;
    drg_test test;
    drg_filler *fillers; // any one of them will do
    uint32_t n_fillers;
} drg_cond;

typedef enum drg_role_kind { DRG_ROLE_ACTOR, DRG_ROLE_RECIPIENT, DRG_ROLE_HOST } drg_role_kind;

typedef struct drg_role {
    drg_role_kind kind;
    drg_slot *slots; // "subj|poss": the first that is filled
    uint32_t n_slots;
} drg_role;

// What a section of a pattern file gives to all its lines.
typedef struct drg_rule {
    drg_str name;            // "consult.meet"
    const char *type, *mode, *cameo; // type NULL: a contact that is no event
    drg_form form;
    uint8_t has_form, has_status, keep, weak, both; // both: no event without a recipient; keep: does not absorb the event in its complement; weak: low confidence
    drg_status status;
    const char *file;
    uint32_t line;
    uint32_t finer_first, n_finer; // its finer lines, in order
} drg_rule;

// "finer 1623 obj|of~FOOD": a section's events are of this code or mode when the conditions hold; the first that fits decides.
typedef struct drg_finer {
    const char *cameo, *mode; // NULL: stays as the section has it
    drg_cond *conds;
    uint32_t n_conds;
} drg_finer;

typedef enum drg_trigger { DRG_TRIGGER_VERB, DRG_TRIGGER_NOUN, DRG_TRIGGER_ADJ } drg_trigger;

typedef struct drg_line {
    drg_trigger kind;
    uint32_t rule;
    drg_cond *conds;
    uint32_t n_conds;
    drg_role *roles;
    uint32_t n_roles;
    uint16_t weight;   // specificity: the heavier of two matching lines wins
    uint8_t composed;  // has a <TYPE> condition: matched after the others
    uint32_t line;     // line number in the file
} drg_line;

typedef struct drg_example {
    uint32_t rule, line;
    uint8_t positive;
    drg_str text;
    drg_str actors, recipients; // "Putin, Macron": expected words, absent when not said
} drg_example;

// One way a lemma leads to a line or a class: the other words that must stand beside it.
typedef struct drg_entry {
    drg_str word;        // lower-cased lemma that is looked up
    drg_str rest;        // the other words joined by '_', absent for one-word entries
    uint8_t backward;    // 1: rest precedes the word ("press_conference"), 0: it follows ("call_off")
    uint8_t negative;    // class entries: takes the word out again
    uint32_t target;     // line or class
    uint32_t next;       // next entry of the same lemma, DRG_NONE ends
} drg_entry;

typedef struct drg_index {
    drg_entry *entries;
    uint32_t n_entries, cap_entries;
    uint32_t *slots;     // open addressing; first entry of a lemma, or DRG_NONE
    uint32_t *last;      // last entry of the same slot, so that chains keep file order
    uint32_t n_slots;
} drg_index;

typedef struct drg_ontology_row {
    const char *type, *mode; // a type (mode NULL), or a mode of it
    float score;
    uint8_t quad;
} drg_ontology_row;

typedef struct drg_cameo_row {
    const char *code, *type, *mode; // type NULL: no event in PLOVER
    float goldstein;
} drg_cameo_row;

// What a type says of the event in its complement: AGREE + 0841 is 0353, THREATEN + 163 is 1312.
typedef struct drg_compose_row {
    const char *type, *inner, *code; // inner: the beginning of the inner event's code
} drg_compose_row;

// What an older codebook called a code: 163 was COERCE in 2021.
typedef struct drg_older_row {
    const char *code, *type; // code: the beginning of it
} drg_older_row;

// Points of a rising line from a raw confidence to the share of records that were right with it: data/patterns/calibration.tsv.
enum { DRG_CALIBRATION_CONTACT, DRG_CALIBRATION_EVENT, DRG_CALIBRATION_STATEMENT, DRG_N_CALIBRATION, DRG_CALIBRATION_MOST = 24 };
typedef struct drg_calibration {
    uint32_t n;
    float raw[DRG_CALIBRATION_MOST], sure[DRG_CALIBRATION_MOST];
} drg_calibration;

struct drg_lexicon {
    drg_arena arena;
    drg_str *class_names; uint32_t n_classes, cap_classes;
    uint32_t *class_first; uint32_t n_class_first, cap_class_first; // [n_classes] while files are read: first and last entry of a class
    uint32_t *class_last; uint32_t n_class_last, cap_class_last;
    drg_index class_index, line_index;
    uint32_t known[DRG_N_CLS];  // class numbers of the well-known classes
    uint32_t *contexts; uint32_t n_contexts, cap_contexts; // classes that are PLOVER contexts
    drg_rule *rules;       uint32_t n_rules, cap_rules;
    drg_line *lines;       uint32_t n_lines, cap_lines;
    drg_example *examples; uint32_t n_examples, cap_examples;
    drg_ontology_row *ontology; uint32_t n_ontology, cap_ontology;
    drg_cameo_row *cameo;  uint32_t n_cameo, cap_cameo;
    drg_finer *finer;      uint32_t n_finer, cap_finer;
    drg_compose_row *compose; uint32_t n_compose, cap_compose;
    drg_older_row *older;  uint32_t n_older, cap_older;
    uint32_t n_patterns;   // lines times their trigger words
    drg_speech *speech;    // speech.tsv of the same folder, for statements
    drg_calibration calibration[DRG_N_CALIBRATION]; // no points: confidences stay as they are
    const struct drg_judge *judge; // belongs to the engine; NULL: the patterns decide alone (judge.h)
};

// Whether the token, with the words around it for entries of several words ("press_conference", "call_off"), is in the class.
int drg_lexicon_is(const drg_lexicon *lexicon, drg_cls cls, const drg_doc *doc, uint32_t tok);
// The same for a class by its number in the lexicon.
int drg_lexicon_in(const drg_lexicon *lexicon, uint32_t cls, const drg_doc *doc, uint32_t tok);
// Whether a class has this very word as an entry of its own, whatever stands beside it; 0 without a lexicon. The other way: ASCII letters
// taken without case.
int drg_lexicon_lists(const drg_lexicon *lexicon, drg_cls cls, drg_str lemma);
int drg_lexicon_lists_ascii_case(const drg_lexicon *lexicon, drg_cls cls, drg_str lemma);
// The number of a class by its name, or DRG_NONE.
uint32_t drg_lexicon_class(const drg_lexicon *lexicon, drg_str name);
// First entry of a word; follow with drg_index_next. NULL when there is none. way: 0 the lemma; 1 the word as written where
// that differs ("talks" is not every "talk"); 2 the lemma that a lemmatiser should have given ("invade" for "invad",
// "troop" for "troops") where neither is in the index.
enum { DRG_INDEX_WAYS = 3 };
const drg_entry *drg_index_find(const drg_index *index, const drg_doc *doc, uint32_t tok, int way);
const drg_entry *drg_index_next(const drg_index *index, const drg_entry *entry);
// Whether the other words of an entry stand where they should beside the token.
int drg_entry_fits(const drg_entry *entry, const drg_doc *doc, uint32_t tok);
// Ontology: the row of a type and mode (mode NULL: of the type), or NULL; the row of a CAMEO code, or NULL.
const drg_ontology_row *drg_lexicon_type(const drg_lexicon *lexicon, const char *type, const char *mode);
const drg_cameo_row *drg_lexicon_cameo(const drg_lexicon *lexicon, const char *code);
// The code of a type that speaks of an event with this code ("compose" rows, the longest beginning wins), or NULL.
const char *drg_lexicon_compose(const drg_lexicon *lexicon, const char *type, const char *inner);
// The type that the codebook of 2021 gave to this code where it differs ("older" rows), or NULL.
const char *drg_lexicon_older(const drg_lexicon *lexicon, const char *code);

// Tries every example of the files: parse must fill doc (reader and resolve) from one sentence. tell hears of each example
// that fails, with a line of words such as "consult.pat:12: consult.meet does not match: ...". DRG_OK whatever the result.
typedef struct drg_lexicon_checker {
    drg_err (*parse)(void *user, drg_doc *doc, drg_str sentence);
    void (*tell)(void *user, const char *words);
    void *user;
    uint32_t n_examples, n_failed; // out
} drg_lexicon_checker;
drg_err drg_lexicon_check(const drg_lexicon *lexicon, drg_lexicon_checker *checker);

#endif
