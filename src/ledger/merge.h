// SPDX-License-Identifier: MIT
//
// merge -- many documents tell of one contact or event: which reports are about one and the same, and what they say together.
//
// Reads    records of docs/formats/records.md, each with what is known of its telling: document, day, outlet, print of the text
// Method   Reports stand in one order (drg_report_cmp): by the last day on which what they tell can have been, the more exact first.
//          Each joins the best of the leaders before it, or leads itself. Whether two fit depends on these two alone, so the result
//          depends on the set of reports, never on the way they came; and a new report is compared with its neighbours only.
// Rule     nothing may speak against: another kind of contact, days that do not meet, towns apart, other persons of the same country,
//          parties that neither holds of the other, one document (what it tells as two is two). Then points must reach a threshold.
// Rule     thresholds are settings (data/merge/settings.tsv)
// Source   docs/method/merging.md; MinHash after Broder (1997)
// Memory   all in the arena that is passed; a report holds copies of its own

#ifndef DRG_LEDGER_MERGE_H
#define DRG_LEDGER_MERGE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"

#define DRG_DAY_NONE INT32_MIN

// ---- settings ----------------------------------------------------------------------------------------------------------

typedef enum drg_set {
    DRG_SET_CONTACT_LEAST, DRG_SET_EVENT_LEAST, DRG_SET_PERSON, DRG_SET_PARTY, DRG_SET_MISSING, DRG_SET_SAME_DAY, DRG_SET_FEW_DAYS,
    DRG_SET_WEEK, DRG_SET_MONTH, DRG_SET_UNDATED, DRG_SET_UNDATED_FAR, DRG_SET_NEXT_DAY, DRG_SET_PLACE, DRG_SET_COUNTRY, DRG_SET_FORM,
    DRG_SET_TOPIC, DRG_SET_WORDS, DRG_SET_DAY_BEFORE, DRG_SET_DAY_AFTER, DRG_SET_EVENT_BEFORE, DRG_SET_FAR_KM, DRG_SET_SAME_TEXT,
    DRG_N_SET
} drg_set;
typedef struct drg_settings {
    double value[DRG_N_SET];
} drg_settings;

drg_settings drg_settings_default(void);
const char *drg_settings_name(drg_set set);
// "same_text=0.7"; DRG_E_USAGE with the words in note when there is no such setting or it is no number from 0 to 1000.
drg_err drg_settings_take(drg_settings *settings, drg_str assignment, drg_note *note);

// ---- reports -----------------------------------------------------------------------------------------------------------

// What is known of a telling: the document that it stands in.
typedef struct drg_told {
    drg_str doc;
    int32_t day;    // on which it was printed, or DRG_DAY_NONE
    drg_str outlet; // the source, else the host of the address; may be absent
    drg_str print;  // drg_print_text; may be absent
    drg_str title, url;
} drg_told;

typedef enum drg_party_kind { DRG_PARTY_STATE, DRG_PARTY_BODY, DRG_PARTY_OFFICE, DRG_PARTY_PERSON } drg_party_kind; // the more exact the later

typedef struct drg_party {
    drg_str name, code, country, sectors, id, role; // sectors joined by blanks
    drg_str fold;       // the name in small plain letters
    drg_str side;       // the country, else the body's code, else the fold: whom it acts for
    const char *office; // class of the role, or NULL
    uint8_t kind, host, recipient;
} drg_party;

typedef struct drg_site {
    drg_str name, country, admin1, kind;
    double lat, lon;
    int64_t geonameid;
    uint8_t has_position, rank; // rank 0 none, 1 country, 2 region, 3 city, 4 building
} drg_site;

typedef struct drg_tally {
    drg_str kind;
    int64_t min, max; // max -1: no upper bound is told
} drg_tally;

typedef struct drg_report {
    uint64_t row;     // for whoever keeps it
    drg_told told;
    drg_str uid, form; // form of a contact, type of an event
    drg_str mode, status, cameo, contexts, auxiliary, grain, duration;
    uint8_t is_event, family, vague, undated;
    uint8_t has_score, has_goldstein;
    int quad;
    double score, goldstein, confidence;
    int32_t start, end; // as told, or DRG_DAY_NONE
    int32_t lo, hi;     // first and last day on which it can have been, or DRG_DAY_NONE
    drg_party *parties;
    uint32_t n_parties;
    drg_site site;
    drg_str *topics;
    uint32_t n_topics;
    drg_tally counts[4];
    uint32_t n_counts;
    drg_str evidence;   // JSON array, as it came
    drg_str print;      // of its own sentences
    int fullness;       // how much it tells: the fuller of two reports of a day leads
} drg_report;

// Makes a report of a parsed contact or event record. DRG_E_FORMAT when it is neither, or has no id; DRG_E_NOMEM.
drg_err drg_report_read(drg_report **report, const drg_json_value *record, const drg_told *told, const drg_settings *settings,
                        drg_arena *arena, drg_note *note);
// What a document record tells of all that stands in the document; texts are those of its evidence.
drg_err drg_told_read(drg_told *told, const drg_json_value *document, drg_str print, drg_arena *arena);

// The key: the day hi and the parties' sides, "2022-02-09|FRA+RUS"; "?" where no day is known. In byte order of the keys, reports come
// in an order that drg_stream takes.
drg_err drg_report_key(drg_buf *out, const drg_report *report);

// Numbers that two reports share when they may be one; at most DRG_UNITS. Returns how many.
#define DRG_UNITS 40
uint32_t drg_report_units(const drg_report *report, uint64_t units[DRG_UNITS]);
// Days before its own `lo` in which the leaders that a report may join can end.
#define DRG_SLACK 1
#define DRG_WIDEST 31 // days; wider reports join only such as have the same days

int drg_report_cmp(const drg_report *a, const drg_report *b);
// Points for report being about the same as leader, 0 when it is not. leader comes before report in the order.
double drg_report_fit(const drg_report *report, const drg_report *leader, const drg_settings *settings);
// Says in a few words why they are one: "same day; Emmanuel Macron, Vladimir Putin; Moscow".
void drg_report_why(drg_buf *out, const drg_report *report, const drg_report *leader, const drg_settings *settings);

// ---- prints of texts ----------------------------------------------------------------------------------------------------

// MinHash of a text's word fours, for texts of some length; texts are sentences, taken one by one.
drg_err drg_print_text(drg_str *print, const drg_str *texts, uint32_t n, drg_arena *arena);
// Share of the shorter one's word fours that stand in the other, estimated; 0 where one is absent or too short to tell.
double drg_print_share(drg_str a, drg_str b);

// ---- what the reports of one contact or event say together ----------------------------------------------------------------

typedef struct drg_made_party {
    drg_party party;
    uint32_t reports;
} drg_made_party;
typedef struct drg_made_step {  // of the history
    const drg_report *report;
    drg_str status;
    int32_t start, end;
} drg_made_step;
typedef struct drg_made_value { // of a field in which sources differ
    const char *field;
    drg_str value;
    int chosen;
    uint32_t reports;
} drg_made_value;
typedef struct drg_made_topic {
    drg_str topic;
    uint32_t reports;
} drg_made_topic;

typedef struct drg_made {
    const drg_report *first;    // published first: gives the uid
    drg_str form, mode, status, cameo, contexts, auxiliary, grain, duration;
    int quad;
    uint8_t has_score, has_goldstein;
    double score, goldstein, confidence;
    int32_t start, end, first_day, last_day;
    const drg_site *site;       // or NULL
    drg_made_party *parties;
    drg_made_topic *topics;
    drg_made_step *steps;
    drg_made_value *values;
    drg_tally counts[4];
    uint32_t n_parties, n_topics, n_steps, n_values, n_counts;
    uint32_t n_reports, n_documents, n_voices;
    uint32_t *voice;            // of each report, from 0
} drg_made;

// reports in the order of drg_report_cmp, the leader first. NULL without memory.
drg_made *drg_made_of(const drg_report *const *reports, uint32_t n, const drg_settings *settings, drg_arena *arena);
// As one JSON line with its reports: docs/formats/records.md, "Merged records".
void drg_made_print(drg_buf *out, const drg_made *made, const drg_report *const *reports, const drg_settings *settings);

#endif
