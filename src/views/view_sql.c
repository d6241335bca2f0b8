// SPDX-License-Identifier: MIT
//
// view_sql -- the columns of each view, and the SELECT that fills them; see view_sql.h.
//
// Method   `k` is the list of ids that the question picks, ordered and cut to the limit before anything is looked up for them; the
//          columns are then filled row by row through the keys of the side tables
// Rule     NULL fields of objects are dropped by json_patch (RFC 7396): a field that is not known is left out

#include "views/view_sql.h"

#include <stdio.h>

#define COUNT(a) ((int)(sizeof(a) / sizeof *(a)))

// ---- pieces ------------------------------------------------------------------------------------------------------------------

#define WORDS_OF(x) "json('[\"' || replace(" x ", ' ', '\",\"') || '\"]')"
#define ACTOR_OBJECT(role, host) \
    "json_patch('{}', json_object('name', a.name, 'code', a.code, 'country', a.country, 'sectors', " WORDS_OF("a.sectors") \
    ", 'role', " role ", 'id', a.wikidata, 'host', " host "))"
#define OBJECTS(rows) "(SELECT json_group_array(json(o)) FROM (SELECT " rows "))"
#define LIST(rows) "(SELECT json_group_array(o) FROM (SELECT " rows "))"
#define JOINED(rows) "(SELECT group_concat(o, ', ') FROM (SELECT " rows "))"
#define NAME "a.name || CASE WHEN a.country IS NULL OR a.code = a.country OR instr(a.name, a.country) THEN '' ELSE ' (' || a.country || ')' END"
#define PLACE_OBJECT \
    "CASE WHEN l.id IS NULL THEN NULL ELSE json_patch('{}', json_object('name', l.name, 'country', l.country, 'admin1', l.admin1, 'lat', l.lat, " \
    "'lon', l.lon, 'geonameid', l.geonameid, 'kind', l.kind)) END"
#define PLACE_WORDS "l.name || coalesce(CASE WHEN l.kind = 'country' THEN '' ELSE ', ' || l.country END, '')"
// A day as people write it, as exact as it is known.
#define DAY_WORDS(x) \
    "CASE " x ".grain WHEN 'year' THEN substr(" x ".start, 1, 4) WHEN 'month' THEN substr(" x ".start, 1, 7) WHEN 'quarter' THEN " \
    "substr(" x ".start, 1, 4) || ' Q' || ((CAST(substr(" x ".start, 6, 2) AS INTEGER) + 2) / 3) ELSE " x ".start || CASE WHEN " x ".end > " x ".start THEN ' to ' || " \
    "CASE WHEN substr(" x ".end, 1, 4) = substr(" x ".start, 1, 4) THEN substr(" x ".end, 6) ELSE " x ".end END ELSE '' END END"
#define STATUS_WORDS(x) "CASE WHEN " x ".status IS NULL OR " x ".status = 'happened' THEN '' ELSE ', ' || " x ".status END"
#define SIGNED(x) "CASE WHEN " x " IS NOT NULL THEN printf('%+.2f', " x ") END"
// The reports of a record, one a line: who printed it when, and in which words.
#define REPORT_WORDS \
    "coalesce(d.source, d.url, d.doc) || coalesce(', ' || d.day, '') || ': ' || v.text || coalesce(' <' || d.url || '>', '')"
#define REPORT_OBJECT \
    "json_patch('{}', json_object('doc', d.doc, 'source', d.source, 'published', d.day, 'title', d.title, 'url', d.url, 'voice', r.voice, " \
    "'sentence', v.sentence, 'start', v.start, 'end', v.end, 'text', v.text, 'trigger', x.trigger, 'rule', x.rule, 'why', r.why))"
#define CONTACT_REPORTS \
    " FROM contact_reports r JOIN documents d ON d.id = r.document_id JOIN contact_evidence x ON x.report_id = r.id JOIN evidence v ON v.id = x.evidence_id " \
    "WHERE r.contact_id = c.id ORDER BY d.day, d.doc, v.sentence, v.start"
#define EVENT_REPORTS \
    " FROM event_reports r JOIN documents d ON d.id = r.document_id JOIN event_evidence x ON x.report_id = r.id JOIN evidence v ON v.id = x.evidence_id " \
    "WHERE r.event_id = e.id ORDER BY d.day, d.doc, v.sentence, v.start"
#define LINES(rows) "(SELECT group_concat(o, char(10)) FROM (SELECT " rows "))"
#define OF_CONTACT " FROM participants p JOIN actors a ON a.id = p.actor_id WHERE p.contact_id = c.id ORDER BY p.n"
#define OF_EVENT(side) " FROM event_actors p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id AND p.side = '" side "' ORDER BY p.n"

// ---- columns -------------------------------------------------------------------------------------------------------------------

static const view_column contact_columns[] = {
    {".day", "coalesce(" DAY_WORDS("c") ", '-')", VIEW_TEXT, 10},
    {".contact", "replace(c.form, '_', ' ') || " STATUS_WORDS("c"), VIEW_TEXT, 12},
    {".who", JOINED(NAME " || CASE p.host WHEN 1 THEN ' [host]' ELSE '' END AS o" OF_CONTACT), VIEW_TEXT, -6},
    {".place", PLACE_WORDS, VIEW_TEXT, -3},
    {".about", JOINED("topic AS o FROM contact_topics t WHERE t.contact_id = c.id ORDER BY t.n LIMIT 4"), VIEW_TEXT, -4},
    {".src", "c.voices", VIEW_INT, 3},
    {"kind", "'contact'", VIEW_TEXT, 0},
    {"id", "c.uid", VIEW_TEXT, 0},
    {"form", "c.form", VIEW_TEXT, 0},
    {"{participants", OBJECTS(ACTOR_OBJECT("p.role", "CASE p.host WHEN 1 THEN json('true') END") " AS o" OF_CONTACT), VIEW_OBJECTS, 0},
    {",participants", LIST("a.name AS o" OF_CONTACT), VIEW_LIST, 0},
    {",codes", LIST("coalesce(a.code, '') AS o" OF_CONTACT), VIEW_LIST, 0},
    {",countries", LIST("coalesce(a.country, '') AS o" OF_CONTACT), VIEW_LIST, 0},
    {",roles", LIST("coalesce(p.role, '') AS o" OF_CONTACT), VIEW_LIST, 0},
    {",host", LIST("a.name AS o FROM participants p JOIN actors a ON a.id = p.actor_id WHERE p.contact_id = c.id AND p.host = 1 ORDER BY p.n"), VIEW_LIST, 0},
    {"start", "c.start", VIEW_TEXT, 0},
    {"end", "c.end", VIEW_TEXT, 0},
    {"grain", "c.grain", VIEW_TEXT, 0},
    {"duration", "c.duration", VIEW_TEXT, 0},
    {"{place", PLACE_OBJECT, VIEW_OBJECTS, 0},
    {",place", "l.name", VIEW_TEXT, 0},
    {",place_country", "l.country", VIEW_TEXT, 0},
    {",lat", "l.lat", VIEW_NUM, 0},
    {",lon", "l.lon", VIEW_NUM, 0},
    {",geonameid", "l.geonameid", VIEW_INT, 0},
    {"status", "c.status", VIEW_TEXT, 0},
    {"topics", LIST("topic AS o FROM contact_topics t WHERE t.contact_id = c.id ORDER BY t.n"), VIEW_LIST, 0},
    {"sources", "c.voices", VIEW_INT, 0},
    {"documents", "c.documents", VIEW_INT, 0},
    {"first_told", "c.first_day", VIEW_TEXT, 0},
    {"last_told", "c.last_day", VIEW_TEXT, 0},
    {"confidence", "c.confidence", VIEW_NUM, 0},
    {".evidence", "'id ' || c.uid || char(10) || coalesce(" LINES(REPORT_WORDS " AS o" CONTACT_REPORTS) ", '')", VIEW_TEXT, VIEW_WIDE},
    {"evidence", OBJECTS(REPORT_OBJECT " AS o" CONTACT_REPORTS), VIEW_OBJECTS, 0},
};

static const view_column event_columns[] = {
    {".day", "coalesce(" DAY_WORDS("e") ", e.day, '-')", VIEW_TEXT, 10},
    {".event", "e.type || coalesce(' ' || e.mode, '') || " STATUS_WORDS("e"), VIEW_TEXT, 12},
    {".who", JOINED(NAME " AS o" OF_EVENT("actor")), VIEW_TEXT, -5},
    {".towards", JOINED(NAME " AS o" OF_EVENT("recipient")), VIEW_TEXT, -5},
    {".place", PLACE_WORDS, VIEW_TEXT, -3},
    {".score", "CASE WHEN e.score IS NOT NULL THEN printf('%+.1f', e.score) END", VIEW_NUM, 5},
    {".src", "e.voices", VIEW_INT, 3},
    {"kind", "'event'", VIEW_TEXT, 0},
    {"id", "e.uid", VIEW_TEXT, 0},
    {"type", "e.type", VIEW_TEXT, 0},
    {"mode", "e.mode", VIEW_TEXT, 0},
    {"contexts", WORDS_OF("e.contexts"), VIEW_LIST, 0},
    {"quad", "e.quad", VIEW_INT, 0},
    {"score", "e.score", VIEW_NUM, 0},
    {"cameo", "e.cameo", VIEW_TEXT, 0},
    {"goldstein", "e.goldstein", VIEW_NUM, 0},
    {"{actors", OBJECTS(ACTOR_OBJECT("p.role", "NULL") " AS o" OF_EVENT("actor")), VIEW_OBJECTS, 0},
    {"{recipients", OBJECTS(ACTOR_OBJECT("p.role", "NULL") " AS o" OF_EVENT("recipient")), VIEW_OBJECTS, 0},
    {",actors", LIST("a.name AS o" OF_EVENT("actor")), VIEW_LIST, 0},
    {",actor_codes", LIST("coalesce(a.code, '') AS o" OF_EVENT("actor")), VIEW_LIST, 0},
    {",recipients", LIST("a.name AS o" OF_EVENT("recipient")), VIEW_LIST, 0},
    {",recipient_codes", LIST("coalesce(a.code, '') AS o" OF_EVENT("recipient")), VIEW_LIST, 0},
    {"{date", "CASE WHEN e.start IS NULL THEN NULL ELSE json_patch('{}', json_object('start', e.start, 'end', e.end, 'grain', e.grain)) END", VIEW_OBJECTS, 0},
    {",start", "e.start", VIEW_TEXT, 0},
    {",end", "e.end", VIEW_TEXT, 0},
    {",grain", "e.grain", VIEW_TEXT, 0},
    {"day", "e.day", VIEW_TEXT, 0},
    {"{place", PLACE_OBJECT, VIEW_OBJECTS, 0},
    {",place", "l.name", VIEW_TEXT, 0},
    {",place_country", "l.country", VIEW_TEXT, 0},
    {",lat", "l.lat", VIEW_NUM, 0},
    {",lon", "l.lon", VIEW_NUM, 0},
    {",geonameid", "l.geonameid", VIEW_INT, 0},
    {"status", "e.status", VIEW_TEXT, 0},
    {"auxiliary", WORDS_OF("e.auxiliary"), VIEW_LIST, 0},
    {"topics", LIST("topic AS o FROM event_topics t WHERE t.event_id = e.id ORDER BY t.n"), VIEW_LIST, 0},
    {"sources", "e.voices", VIEW_INT, 0},
    {"documents", "e.documents", VIEW_INT, 0},
    {"confidence", "e.confidence", VIEW_NUM, 0},
    {".evidence", "'id ' || e.uid || char(10) || coalesce(" LINES(REPORT_WORDS " AS o" EVENT_REPORTS) ", '')", VIEW_TEXT, VIEW_WIDE},
    {"evidence", OBJECTS(REPORT_OBJECT " AS o" EVENT_REPORTS), VIEW_OBJECTS, 0},
};

// A whole speech would fill screens; jsonl and csv have it whole.
#define SAID "CASE WHEN length(s.content) > 300 THEN substr(s.content, 1, 297) || '...' ELSE s.content END"
#define SPEAKER_OBJECT ACTOR_OBJECT("s.speaker_role", "NULL")
#define STATEMENT_EVIDENCE \
    "json_array(json_patch('{}', json_object('doc', d.doc, 'source', d.source, 'published', d.day, 'title', d.title, 'url', d.url, 'sentence', v.sentence, " \
    "'start', v.start, 'end', v.end, 'text', v.text, 'rule', s.rule)))"
#define STATEMENT_COLUMNS_DATA \
    {"kind", "'statement'", VIEW_TEXT, 0}, {"id", "s.uid", VIEW_TEXT, 0}, {"day", "s.day", VIEW_TEXT, 0}, \
    {"{speaker", SPEAKER_OBJECT, VIEW_OBJECTS, 0}, {",speaker", "a.name", VIEW_TEXT, 0}, {",speaker_code", "a.code", VIEW_TEXT, 0}, \
    {",speaker_role", "s.speaker_role", VIEW_TEXT, 0}, {"addressee", "b.name", VIEW_TEXT, 0}, {"verb", "s.verb", VIEW_TEXT, 0}, {"mode", "s.mode", VIEW_TEXT, 0}, \
    {"content", "s.content", VIEW_TEXT, 0}, {"stance", "s.stance", VIEW_TEXT, 0}, \
    {"topics", LIST("topic AS o FROM statement_topics t WHERE t.statement_id = s.id ORDER BY t.n"), VIEW_LIST, 0}, \
    {"about", LIST("g.name AS o FROM statement_about t JOIN actors g ON g.id = t.actor_id WHERE t.statement_id = s.id ORDER BY t.n"), VIEW_LIST, 0}, \
    {"start", "s.start", VIEW_TEXT, 0}, {"end", "s.end", VIEW_TEXT, 0}, {"grain", "s.grain", VIEW_TEXT, 0}, \
    {"doc", "d.doc", VIEW_TEXT, 0}, {"source", "d.source", VIEW_TEXT, 0}, {"url", "d.url", VIEW_TEXT, 0}, {"confidence", "s.confidence", VIEW_NUM, 0}
#define STATEMENT_COLUMNS_EVIDENCE \
    {".evidence", "'id ' || s.uid || char(10) || coalesce(" REPORT_WORDS ", '')", VIEW_TEXT, VIEW_WIDE}, \
    {"evidence", STATEMENT_EVIDENCE, VIEW_OBJECTS, 0}

static const view_column statement_columns[] = {
    {".day", "coalesce(" DAY_WORDS("s") ", s.day, '-')", VIEW_TEXT, 10},
    {".speaker", NAME, VIEW_TEXT, -2},
    {".stance", "s.stance", VIEW_TEXT, 7},
    {".said", SAID, VIEW_TEXT, -5},
    STATEMENT_COLUMNS_DATA,
    STATEMENT_COLUMNS_EVIDENCE,
};

static const view_column position_columns[] = {
    {".day", "coalesce(" DAY_WORDS("s") ", s.day, '-')", VIEW_TEXT, 10},
    {".speaker", NAME, VIEW_TEXT, -2},
    {".stance", "coalesce(s.stance, '') || coalesce(' (CHANGED: was ' || k.was || ')', '')", VIEW_TEXT, 10},
    {".said", "CASE WHEN k.hit > 240 THEN '...' || substr(s.content, k.hit - 150, 300) || '...' ELSE " SAID " END", VIEW_TEXT, -5},
    STATEMENT_COLUMNS_DATA,
    {"changed_from", "k.was", VIEW_TEXT, 0},
    {"changed_since", "k.since", VIEW_TEXT, 0},
    STATEMENT_COLUMNS_EVIDENCE,
};

static const view_column timeline_columns[] = {
    {".day", "coalesce(" DAY_WORDS("c") ", " DAY_WORDS("e") ", k.day)", VIEW_TEXT, 10},
    {".what", "coalesce(replace(c.form, '_', ' ') || " STATUS_WORDS("c") ", e.type || coalesce(' ' || e.mode, '') || " STATUS_WORDS("e") ")", VIEW_TEXT, 13},
    {".who", "CASE WHEN c.id IS NULL THEN " JOINED(NAME " AS o" OF_EVENT("actor")) " || coalesce(' > ' || " JOINED(NAME " AS o" OF_EVENT("recipient")) ", '') ELSE "
             JOINED(NAME " || CASE p.host WHEN 1 THEN ' [host]' ELSE '' END AS o" OF_CONTACT) " END", VIEW_TEXT, -6},
    {".place", PLACE_WORDS, VIEW_TEXT, -2},
    {".src", "coalesce(c.voices, e.voices)", VIEW_INT, 3},
    {"day", "k.day", VIEW_TEXT, 0},
    {"kind", "CASE WHEN c.id IS NULL THEN 'event' ELSE 'contact' END", VIEW_TEXT, 0},
    {"id", "coalesce(c.uid, e.uid)", VIEW_TEXT, 0},
    {"what", "coalesce(c.form, e.type)", VIEW_TEXT, 0},
    {"mode", "e.mode", VIEW_TEXT, 0},
    {"status", "coalesce(c.status, e.status)", VIEW_TEXT, 0},
    {"who", "CASE WHEN c.id IS NULL THEN " LIST("a.name AS o" OF_EVENT("actor")) " ELSE " LIST("a.name AS o" OF_CONTACT) " END", VIEW_LIST, 0},
    {"towards", LIST("a.name AS o" OF_EVENT("recipient")), VIEW_LIST, 0},
    {"start", "coalesce(c.start, e.start)", VIEW_TEXT, 0},
    {"end", "coalesce(c.end, e.end)", VIEW_TEXT, 0},
    {"grain", "coalesce(c.grain, e.grain)", VIEW_TEXT, 0},
    {"place", "l.name", VIEW_TEXT, 0},
    {"country", "l.country", VIEW_TEXT, 0},
    {"score", "e.score", VIEW_NUM, 0},
    {"sources", "coalesce(c.voices, e.voices)", VIEW_INT, 0},
    {"confidence", "coalesce(c.confidence, e.confidence)", VIEW_NUM, 0},
    {".evidence", "'id ' || coalesce(c.uid, e.uid) || char(10) || coalesce(" LINES(REPORT_WORDS " AS o" CONTACT_REPORTS) ", "
                  LINES(REPORT_WORDS " AS o" EVENT_REPORTS) ", '')", VIEW_TEXT, VIEW_WIDE},
    {"evidence", "CASE WHEN c.id IS NULL THEN " OBJECTS(REPORT_OBJECT " AS o" EVENT_REPORTS) " ELSE " OBJECTS(REPORT_OBJECT " AS o" CONTACT_REPORTS) " END",
        VIEW_OBJECTS, 0},
};

static const view_column dyad_columns[] = {
    {"month", "m.month", VIEW_TEXT, 8},
    {"contacts", "m.contacts", VIEW_INT, 8},
    {"events", "m.events", VIEW_INT, 6},
    {".coop words", "m.quad1", VIEW_INT, 6}, {".coop deeds", "m.quad2", VIEW_INT, 6},
    {".conf words", "m.quad3", VIEW_INT, 6}, {".conf deeds", "m.quad4", VIEW_INT, 6},
    {".score", SIGNED("m.score"), VIEW_NUM, 6},
    {".A to B", SIGNED("m.score_ab"), VIEW_NUM, 6},
    {".B to A", SIGNED("m.score_ba"), VIEW_NUM, 6},
    {"quad1", "m.quad1", VIEW_INT, 0}, {"quad2", "m.quad2", VIEW_INT, 0}, {"quad3", "m.quad3", VIEW_INT, 0}, {"quad4", "m.quad4", VIEW_INT, 0},
    {"score", "m.score", VIEW_NUM, 0},
    {"goldstein", "m.goldstein", VIEW_NUM, 0},
    {"events_ab", "m.n_ab", VIEW_INT, 0},
    {"score_ab", "m.score_ab", VIEW_NUM, 0},
    {"events_ba", "m.n_ba", VIEW_INT, 0},
    {"score_ba", "m.score_ba", VIEW_NUM, 0},
    {"{evidence", "m.ids", VIEW_LIST, 0},
    {".evidence", "(SELECT group_concat(value, ' ') FROM json_each(m.ids))", VIEW_TEXT, VIEW_WIDE},
};

static const view_column actor_columns[] = {
    {"name", "m.name", VIEW_TEXT, -6},
    {"code", "m.code", VIEW_TEXT, -3},
    {"country", "m.country", VIEW_TEXT, 0},
    {"sectors", WORDS_OF("m.sectors"), VIEW_LIST, 0},
    {"wikidata", "m.wikidata", VIEW_TEXT, -3},
    {"contacts", "m.contacts", VIEW_INT, 8},
    {"events", "m.events", VIEW_INT, 7},
    {"statements", "m.statements", VIEW_INT, 10},
    {"names", "m.names", VIEW_LIST, 0},
};

static const view_column travel_columns[] = {
    {"leader", "m.leader", VIEW_TEXT, -4},
    {"office", "m.office", VIEW_TEXT, 0},
    {"home_country", "m.home", VIEW_TEXT, 0},
    {".home", "m.home", VIEW_TEXT, 4},
    {"place", "m.place", VIEW_TEXT, 0},
    {"country", "m.country", VIEW_TEXT, 0},
    {".to", "coalesce(m.place, '') || CASE WHEN m.place IS NULL OR m.kind = 'country' THEN '' ELSE ', ' END || CASE WHEN m.kind = 'country' THEN '' ELSE m.country END",
        VIEW_TEXT, -3},
    {"arrival", "m.arrival", VIEW_TEXT, 10},
    {"departure", "m.departure", VIEW_TEXT, 10},
    {"grain", "m.grain", VIEW_TEXT, 0},
    {"purpose", "m.purpose", VIEW_LIST, 0},
    {"counterparts", "m.counterparts", VIEW_LIST, 0},
    {".counterparts", "(SELECT group_concat(value, ', ') FROM json_each(m.counterparts))", VIEW_TEXT, -5},
    {"status", "m.status", VIEW_TEXT, 0},
    {"sources", "m.sources", VIEW_LIST, 0},
    {"contacts", "m.ids", VIEW_LIST, 0},
};

const view_column *view_columns(drg_view view, int *n)
{
    switch (view) {
    case DRG_VIEW_CONTACTS:
    case DRG_VIEW_AGENDA: *n = COUNT(contact_columns); return contact_columns;
    case DRG_VIEW_EVENTS: *n = COUNT(event_columns); return event_columns;
    case DRG_VIEW_STATEMENTS: *n = COUNT(statement_columns); return statement_columns;
    case DRG_VIEW_POSITIONS: *n = COUNT(position_columns); return position_columns;
    case DRG_VIEW_TIMELINE: *n = COUNT(timeline_columns); return timeline_columns;
    case DRG_VIEW_DYAD: *n = COUNT(dyad_columns); return dyad_columns;
    case DRG_VIEW_ACTORS: *n = COUNT(actor_columns); return actor_columns;
    case DRG_VIEW_TRAVEL: *n = COUNT(travel_columns); return travel_columns;
    default: *n = 0; return NULL;
    }
}

// ---- which records ---------------------------------------------------------------------------------------------------------------

static drg_err where_status(view_query *q, const char *alias, const char *otherwise)
{
    const char *list = q->ask->status;
    drg_str rest = drg_str_from(list), word;
    if (!list) {
        if (otherwise) drg_buf_printf(&q->sql, " AND %s.status IN (%s)", alias, otherwise);
        return DRG_OK;
    }
    drg_buf_printf(&q->sql, " AND %s.status IN (", alias);
    for (int i = 0; drg_str_next(&rest, ',', &word); i++) {
        int n = 0;
        DRG_TRY(view_bind_text(q, drg_str_trim(word), &n));
        drg_buf_printf(&q->sql, "%s?%d", i ? ", " : "", n);
    }
    view_add(q, ")");
    return DRG_OK;
}

static void put_limit(view_query *q)
{
    if (q->ask->limit > 0) drg_buf_printf(&q->sql, " LIMIT %ld", q->ask->limit);
}

drg_err view_pick_contacts(view_query *q, const char *statuses)
{
    view_add(q, "SELECT c.id AS id FROM contacts c WHERE 1");
    DRG_TRY(view_where_contacts(q));
    return where_status(q, "c", statuses);
}

drg_err view_pick_events(view_query *q, const char *statuses)
{
    view_add(q, "SELECT e.id AS id FROM events e WHERE 1");
    DRG_TRY(view_where_events(q));
    if (!q->ask->status && statuses) { // to promise, to give in and to threaten are done when they are said, whatever comes of it
        drg_buf_printf(&q->sql, " AND (e.status IN (%s) OR (e.type IN ('AGREE', 'CONCEDE', 'THREATEN') AND e.status IN ('scheduled', 'proposed')))", statuses);
        return DRG_OK;
    }
    return where_status(q, "e", statuses);
}

static drg_err with_contacts(view_query *q)
{
    view_add(q, "WITH k AS MATERIALIZED (");
    DRG_TRY(view_pick_contacts(q, NULL));
    view_add(q, " ORDER BY c.start NULLS LAST, c.end, c.uid");
    put_limit(q);
    view_add(q, ") ");
    return DRG_OK;
}

// What is announced: from the day asked for, else from the last day that the ledger was told about. A contact without a day counts while
// it was still told of on that day or later. For calendars: what was cancelled, and what has happened since, too.
static drg_err with_agenda(view_query *q, int calendar)
{
    drg_view_ask ask = *q->ask;
    const drg_view_ask *kept = q->ask;
    char from[11];
    int n = 0;
    memcpy(from, q->from, sizeof from);
    q->from[0] = 0;
    view_add(q, "WITH now AS MATERIALIZED (SELECT ");
    if (from[0]) {
        DRG_TRY(view_bind_text(q, drg_str_from(from), &n));
        drg_buf_printf(&q->sql, "?%d AS day), k AS MATERIALIZED (", n);
    } else {
        view_add(q, "coalesce((SELECT max(day) FROM documents), '0000') AS day), k AS MATERIALIZED (");
    }
    ask.from = NULL;
    q->ask = &ask;
    drg_err err = view_pick_contacts(q, calendar ? NULL : "'scheduled', 'proposed', 'ongoing', 'cancelled'");
    q->ask = kept;
    DRG_TRY(err);
    view_add(q, " AND (c.end >= (SELECT day FROM now) OR (c.start IS NULL AND c.last_day >= (SELECT day FROM now)))");
    view_add(q, " ORDER BY c.start NULLS LAST, c.end, c.uid");
    put_limit(q);
    view_add(q, ") ");
    return DRG_OK;
}

static drg_err with_events(view_query *q)
{
    view_add(q, "WITH k AS MATERIALIZED (");
    DRG_TRY(view_pick_events(q, NULL));
    view_add(q, " ORDER BY e.day NULLS LAST, e.uid");
    put_limit(q);
    view_add(q, ") ");
    return DRG_OK;
}

static drg_err with_statements(view_query *q)
{
    view_add(q, "WITH k AS MATERIALIZED (SELECT s.id AS id FROM statements s JOIN documents d ON d.id = s.document_id WHERE 1");
    DRG_TRY(view_where_statements(q, 0));
    view_add(q, " ORDER BY s.day NULLS LAST, d.doc, s.content_start, s.uid");
    put_limit(q);
    view_add(q, ") ");
    return DRG_OK;
}

// A stance is for its topic (support, praise, commit) or against it (oppose, doubt, blame); demands and reports are neither. Marked is
// the statement whose side is not that of what the same speaker last said on the subject (without a subject: on the same topic).
static drg_err with_positions(view_query *q)
{
    drg_view_ask ask = *q->ask;
    const drg_view_ask *kept = q->ask;
    const char *who[2] = {ask.who, NULL};
    ask.actors = who;
    ask.n_actors = 1;
    ask.topic = NULL;
    const char *subject = kept->subject ? kept->subject : kept->topic;
    int n = 0;
    if (subject) DRG_TRY(view_bind_text(q, drg_str_trim(drg_str_from(subject)), &n));
    q->ask = &ask;
    view_add(q, "WITH picked AS MATERIALIZED (SELECT ");
    if (subject) drg_buf_printf(&q->sql, "instr(lower(s.content), lower(?%d)) AS hit,", n);
    else view_add(q, "0 AS hit,");
    view_add(q, " s.id AS id, s.stance AS stance, s.day AS day, d.doc AS doc, s.content_start AS at, s.uid AS uid,"
                " " VIEW_PARTY("a") " AS party, CASE WHEN s.stance IN ('support', 'praise', 'commit') THEN 1 WHEN s.stance IN ('oppose', 'doubt', 'blame')"
                " THEN -1 END AS side FROM statements s JOIN documents d ON d.id = s.document_id JOIN actors a ON a.id = s.speaker_id WHERE 1");
    drg_err err = view_where_statements(q, 1);
    q->ask = kept;
    DRG_TRY(err);
    if (subject) {
        drg_buf_printf(&q->sql, " AND (instr(lower(s.content), lower(?%d)) OR EXISTS (SELECT 1 FROM statement_topics t WHERE t.statement_id = s.id"
                                " AND instr(lower(t.topic), lower(?%d))))", n, n);
    }
    view_add(q, "), sided AS (SELECT p.id, p.stance, p.side, lag(p.stance) OVER w AS was, lag(p.side) OVER w AS side_before, lag(p.day) OVER w AS since FROM picked p");
    if (!subject) view_add(q, " LEFT JOIN statement_topics t ON t.statement_id = p.id AND t.n = 0");
    drg_buf_printf(&q->sql, " WHERE p.side IS NOT NULL WINDOW w AS (PARTITION BY p.party%s ORDER BY p.day, p.doc, p.at, p.uid))",
        subject ? "" : ", lower(coalesce(t.topic, p.uid))");
    view_add(q, ", k AS MATERIALIZED (SELECT p.id AS id, CASE WHEN d.side <> d.side_before THEN d.was END AS was, CASE WHEN d.side <> d.side_before THEN d.since END"
                " AS since, p.hit AS hit FROM picked p LEFT JOIN sided d ON d.id = p.id ORDER BY p.day NULLS LAST, p.doc, p.at, p.uid");
    put_limit(q);
    view_add(q, ") ");
    return DRG_OK;
}

// Events that a contact is told by are shown as that contact.
static drg_err with_timeline(view_query *q)
{
    view_add(q, "WITH k AS MATERIALIZED (SELECT * FROM (");
    if (!q->ask->type) {
        view_add(q, "SELECT c.id AS contact, NULL AS event, c.start AS day, c.uid AS uid FROM contacts c WHERE c.start IS NOT NULL");
        DRG_TRY(view_where_contacts(q));
        DRG_TRY(where_status(q, "c", NULL));
    }
    if (!q->ask->type && !q->ask->form) view_add(q, " UNION ALL ");
    if (!q->ask->form) {
        view_add(q, "SELECT NULL AS contact, e.id AS event, e.day AS day, e.uid AS uid FROM events e WHERE e.day IS NOT NULL");
        DRG_TRY(view_where_events(q));
        DRG_TRY(where_status(q, "e", NULL));
        if (!q->ask->type) view_add(q, " AND NOT EXISTS (SELECT 1 FROM event_reports r JOIN contact_report_events x ON x.event_report_id = r.id AND x.role = 'part'"
                                       " WHERE r.event_id = e.id)");
    }
    view_add(q, ") ORDER BY day, contact IS NULL, uid");
    put_limit(q);
    view_add(q, ") ");
    return DRG_OK;
}

// Events between the two: one side each, or both on the side of the actors. What is only planned, denied or imagined has no score; a promise
// or threat has: it is made of words.
static drg_err with_dyad(view_query *q, int fill)
{
    int a = 0, b = 0;
    DRG_TRY(view_bind_actor(q, q->ask->who, &a));
    DRG_TRY(view_bind_actor(q, q->ask->whom, &b));
    drg_buf_printf(&q->sql,
        "WITH RECURSIVE a AS MATERIALIZED (SELECT value AS id FROM json_each(?%d)), b AS MATERIALIZED (SELECT value AS id FROM json_each(?%d)),"
        " ea AS MATERIALIZED (SELECT event_id, side, actor_id FROM event_actors WHERE actor_id IN a), eb AS MATERIALIZED (SELECT event_id, side, actor_id FROM event_actors WHERE actor_id IN b),"
        " pairs AS MATERIALIZED (SELECT ea.event_id AS id, max(ea.side = 'actor' AND eb.side = 'recipient') AS ab, max(ea.side = 'recipient' AND eb.side = 'actor') AS ba"
        " FROM ea JOIN eb ON eb.event_id = ea.event_id WHERE ea.actor_id <> eb.actor_id AND (ea.side <> eb.side OR ea.side = 'actor') GROUP BY ea.event_id), ke AS (", a, b);
    DRG_TRY(view_pick_events(q, "'happened', 'ongoing'"));
    view_add(q, " AND e.id IN (SELECT id FROM pairs)), kc AS (");
    DRG_TRY(view_pick_contacts(q, "'happened', 'ongoing'"));
    view_add(q, " AND c.start IS NOT NULL AND c.id IN (SELECT p.contact_id FROM participants p JOIN participants r ON r.contact_id = p.contact_id AND r.actor_id <> p.actor_id"
                " WHERE p.actor_id IN a AND r.actor_id IN b)),"
                " em AS (SELECT substr(e.day, 1, 7) AS month, count(*) AS events, sum(e.quad = 1) AS quad1, sum(e.quad = 2) AS quad2, sum(e.quad = 3) AS quad3,"
                " sum(e.quad = 4) AS quad4, avg(e.score) AS score, avg(e.goldstein) AS goldstein, sum(p.ab) AS n_ab, sum(p.ba) AS n_ba,"
                " avg(CASE WHEN p.ab THEN e.score END) AS score_ab, avg(CASE WHEN p.ba THEN e.score END) AS score_ba FROM ke JOIN events e ON e.id = ke.id"
                " JOIN pairs p ON p.id = e.id WHERE e.day IS NOT NULL GROUP BY 1),"
                " cm AS (SELECT substr(c.start, 1, 7) AS month, count(*) AS contacts FROM kc JOIN contacts c ON c.id = kc.id GROUP BY 1),"
                " ids AS (SELECT substr(e.day, 1, 7) AS month, e.uid AS uid FROM ke JOIN events e ON e.id = ke.id UNION ALL SELECT substr(c.start, 1, 7), c.uid FROM kc"
                " JOIN contacts c ON c.id = kc.id),"
                " span AS (SELECT min(month) AS first, max(month) AS last FROM (SELECT month FROM em UNION ALL SELECT month FROM cm)),"
                " months AS (");
    view_add(q, fill ? "SELECT first AS month FROM span WHERE first IS NOT NULL UNION ALL SELECT strftime('%Y-%m', month || '-01', '+1 month') FROM months, span"
                       " WHERE month < last LIMIT 12000"
                     : "SELECT month FROM em UNION SELECT month FROM cm");
    view_add(q, "), m AS (SELECT x.month, coalesce(cm.contacts, 0) AS contacts, coalesce(em.events, 0) AS events, coalesce(quad1, 0) AS quad1, coalesce(quad2, 0) AS quad2,"
                " coalesce(quad3, 0) AS quad3, coalesce(quad4, 0) AS quad4, score, goldstein, coalesce(n_ab, 0) AS n_ab, coalesce(n_ba, 0) AS n_ba, score_ab, score_ba,"
                " (SELECT json_group_array(uid) FROM (SELECT uid FROM ids WHERE ids.month = x.month ORDER BY uid)) AS ids"
                " FROM months x LEFT JOIN em ON em.month = x.month LEFT JOIN cm ON cm.month = x.month) ");
    return DRG_OK;
}

// A party is all rows with its Wikidata id, else all with its name and code; it is called as it is called most often.
static drg_err with_actors(view_query *q)
{
    view_add(q, "WITH rows AS MATERIALIZED (SELECT a.*, " VIEW_PARTY("a") " AS party,"
                " (SELECT count(*) FROM participants p WHERE p.actor_id = a.id) AS n_contacts, (SELECT count(*) FROM event_actors p WHERE p.actor_id = a.id) AS n_events,"
                " (SELECT count(*) FROM statements s WHERE s.speaker_id = a.id) AS n_statements FROM actors a WHERE 1");
    DRG_TRY(view_where_actors(q));
    view_add(q, "), ranked AS (SELECT *, row_number() OVER (PARTITION BY party ORDER BY n_contacts + n_events + n_statements DESC, key) AS rank FROM rows),"
                " m AS MATERIALIZED (SELECT party, max(CASE rank WHEN 1 THEN name END) AS name, max(CASE rank WHEN 1 THEN code END) AS code, max(CASE rank WHEN 1 THEN country END)"
                " AS country, max(CASE rank WHEN 1 THEN sectors END) AS sectors, max(CASE WHEN wikidata <> country THEN wikidata END) AS wikidata, sum(n_contacts) AS contacts, sum(n_events) AS events,"
                " sum(n_statements) AS statements, json_group_array(DISTINCT name) AS names FROM ranked GROUP BY party HAVING sum(n_contacts) + sum(n_events) + sum(n_statements) > 0) ");
    return DRG_OK;
}

// One row for each stay of one office holder in one other country: his contacts there whose days touch or follow each other. A visit
// whose place is not told is a stay in the country of the host.
static drg_err with_travel(view_query *q)
{
    view_add(q, "WITH kc AS MATERIALIZED (");
    DRG_TRY(view_pick_contacts(q, "'happened', 'ongoing', 'scheduled'"));
    view_add(q, " AND c.start IS NOT NULL AND c.form IN ('visit', 'meeting', 'summit', 'talks', 'press_conference')),"
                " stays AS MATERIALIZED (SELECT c.id AS id, c.uid AS uid, " VIEW_PARTY("a") " AS party, a.name AS leader, p.role AS office, a.country AS home,"
                " l.name AS place, l.kind AS kind, coalesce(l.country, h.country) AS country, c.start AS start, c.end AS end, c.grain AS grain, c.status AS status FROM kc"
                " JOIN contacts c ON c.id = kc.id JOIN participants p ON p.contact_id = c.id AND p.role IS NOT NULL AND p.host = 0 JOIN actors a ON a.id = p.actor_id"
                " AND instr(' ' || a.sectors || ' ', ' GOV ') AND a.country IS NOT NULL LEFT JOIN places l ON l.id = c.place_id"
                " LEFT JOIN (SELECT p2.contact_id AS cid, min(a2.country) AS country FROM participants p2 JOIN actors a2 ON a2.id = p2.actor_id WHERE p2.host = 1 GROUP BY 1) h"
                " ON h.cid = c.id AND c.form = 'visit' WHERE coalesce(l.country, h.country) <> a.country AND instr(coalesce(l.country, h.country), '|') = 0),"
                " reach AS (SELECT *, max(end) OVER (PARTITION BY party, country, coalesce(grain, '') ORDER BY start, end, uid ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM stays),"
                " islands AS MATERIALIZED (SELECT *, sum(before IS NULL OR start > date(before, '+1 day')) OVER (PARTITION BY party, country, coalesce(grain, '') ORDER BY start, end, uid) AS island FROM reach),"
                " trips AS MATERIALIZED (SELECT party, country, coalesce(grain, '') AS g, island, min(leader) AS leader, max(office) AS office, home, min(CASE WHEN kind <> 'country' THEN place END) AS town,"
                " min(place) AS any_place, min(start) AS arrival, max(end) AS departure, min(grain) AS grain, min(CASE status WHEN 'scheduled' THEN 'scheduled' ELSE 'happened' END) AS status"
                " FROM islands GROUP BY party, country, g, island),"
                " m AS (SELECT t.*, coalesce(t.town, t.any_place) AS place, CASE WHEN t.town IS NULL AND t.any_place IS NOT NULL THEN 'country' END AS kind,");
#define OF_TRIP " FROM islands i JOIN "
#define THIS_TRIP " WHERE i.party = t.party AND i.country = t.country AND coalesce(i.grain, '') = t.g AND i.island = t.island "
    view_add(q, LIST("DISTINCT x.topic AS o" OF_TRIP "contact_topics x ON x.contact_id = i.id" THIS_TRIP "ORDER BY i.start, i.uid, x.n") " AS purpose,"
             LIST("DISTINCT a.name AS o" OF_TRIP "participants x ON x.contact_id = i.id JOIN actors a ON a.id = x.actor_id" THIS_TRIP
                  "AND " VIEW_PARTY("a") " <> t.party AND coalesce(a.country, '') <> t.home ORDER BY i.start, i.uid, x.n") " AS counterparts,"
             LIST("DISTINCT coalesce(d.url, d.source, d.doc) AS o" OF_TRIP "contact_reports r ON r.contact_id = i.id JOIN documents d ON d.id = r.document_id" THIS_TRIP "ORDER BY d.day, d.doc")
             " AS sources," LIST("DISTINCT i.uid AS o FROM islands i" THIS_TRIP "ORDER BY i.start, i.uid") " AS ids FROM trips t) ");
    return DRG_OK;
}

drg_err view_with(view_query *q, drg_view view, drg_rows_form form)
{
    switch (view) {
    case DRG_VIEW_CONTACTS: return with_contacts(q);
    case DRG_VIEW_AGENDA: return with_agenda(q, form == DRG_ROWS_ICS);
    case DRG_VIEW_EVENTS: return with_events(q);
    case DRG_VIEW_STATEMENTS: return with_statements(q);
    case DRG_VIEW_POSITIONS: return with_positions(q);
    case DRG_VIEW_TIMELINE: return with_timeline(q);
    case DRG_VIEW_DYAD: return with_dyad(q, form != DRG_ROWS_TABLE);
    case DRG_VIEW_ACTORS: return with_actors(q);
    case DRG_VIEW_TRAVEL: return with_travel(q);
    default: return DRG_E_USAGE;
    }
}

drg_err view_from(view_query *q, drg_view view)
{
    static const char *const from[DRG_N_VIEW] = {
        [DRG_VIEW_CONTACTS] = " FROM k CROSS JOIN contacts c ON c.id = k.id LEFT JOIN places l ON l.id = c.place_id ORDER BY c.start NULLS LAST, c.end, c.uid",
        [DRG_VIEW_AGENDA] = " FROM k CROSS JOIN contacts c ON c.id = k.id LEFT JOIN places l ON l.id = c.place_id ORDER BY c.start NULLS LAST, c.end, c.uid",
        [DRG_VIEW_EVENTS] = " FROM k CROSS JOIN events e ON e.id = k.id LEFT JOIN places l ON l.id = e.place_id ORDER BY e.day NULLS LAST, e.uid",
        [DRG_VIEW_STATEMENTS] = " FROM k CROSS JOIN statements s ON s.id = k.id JOIN documents d ON d.id = s.document_id JOIN actors a ON a.id = s.speaker_id"
                                " LEFT JOIN actors b ON b.id = s.addressee_id LEFT JOIN evidence v ON v.id = s.evidence_id"
                                " ORDER BY s.day NULLS LAST, d.doc, s.content_start, s.uid",
        [DRG_VIEW_POSITIONS] = " FROM k CROSS JOIN statements s ON s.id = k.id JOIN documents d ON d.id = s.document_id JOIN actors a ON a.id = s.speaker_id"
                               " LEFT JOIN actors b ON b.id = s.addressee_id LEFT JOIN evidence v ON v.id = s.evidence_id"
                               " ORDER BY s.day NULLS LAST, d.doc, s.content_start, s.uid",
        [DRG_VIEW_TIMELINE] = " FROM k LEFT JOIN contacts c ON c.id = k.contact LEFT JOIN events e ON e.id = k.event"
                              " LEFT JOIN places l ON l.id = coalesce(c.place_id, e.place_id) ORDER BY k.day, c.id IS NULL, k.uid",
        [DRG_VIEW_DYAD] = " FROM m ORDER BY m.month",
        [DRG_VIEW_ACTORS] = " FROM m ORDER BY m.contacts + m.events + m.statements DESC, m.name, m.party",
        [DRG_VIEW_TRAVEL] = " FROM m ORDER BY m.arrival, m.leader, m.country, m.party",
    };
    view_add(q, from[view]);
    if (view == DRG_VIEW_DYAD || view == DRG_VIEW_ACTORS || view == DRG_VIEW_TRAVEL) put_limit(q);
    return DRG_OK;
}
