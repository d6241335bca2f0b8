// SPDX-License-Identifier: MIT
//
// view_ical -- contacts as an iCalendar that calendar programs subscribe to.
//
// Source   RFC 5545 (calendar), RFC 7986 (NAME, COLOR are left out; IMAGE too)
// Rule     UID is the contact's id, which stays as further reports join it; SEQUENCE is its revision, so that a calendar takes a
//          changed day or status for the newer; a contact that was cancelled or denied is STATUS:CANCELLED
// Rule     what is known to the day is an all-day entry (VALUE=DATE; DTEND is the day after the last). Records give no times of day,
//          so there are no timed entries; what is known to the week or month only is an entry over that time, TRANSP:TRANSPARENT
// Rule     DTSTAMP and LAST-MODIFIED are the day on which it was last told of: no clock
// Rule     lines are folded at 75 octets, between characters; text is escaped (\\ \; \, \n); lines end in CRLF

#include "base/cal.h"
#include "base/utf8.h"
#include "views/view_inner.h"
#include "views/view_sql.h"

#include <stdio.h>

static void put_text(drg_buf *line, drg_str text)
{
    for (size_t at = 0; at < text.n;) {
        size_t before = at;
        uint32_t c = drg_utf8_next(text, &at);
        if (c == '\n') drg_buf_text(line, "\\n");
        else if (c < 0x20 || c == 0x7F) drg_buf_char(line, ' ');
        else if (c == '\\' || c == ';' || c == ',') drg_buf_printf(line, "\\%c", (int)c);
        else drg_buf_add(line, text.p + before, at - before);
    }
}

// Writes a content line: 75 octets at most, a blank in front of what goes on.
static void put_line(view_writer *w, drg_buf *line)
{
    drg_str rest = drg_buf_view(line);
    if (line->failed) w->out.failed = 1;
    for (size_t room = 75; rest.n; room = 74) {
        size_t n = rest.n < room ? rest.n : room;
        while (n < rest.n && n > 1 && ((unsigned char)rest.p[n] & 0xC0) == 0x80) n--;
        if (room == 74) drg_buf_char(&w->out, ' ');
        drg_buf_add(&w->out, rest.p, n);
        drg_buf_text(&w->out, "\r\n");
        rest = drg_str_sub(rest, n, rest.n);
    }
    drg_buf_reset(line);
}

static void put_property(view_writer *w, drg_buf *line, const char *name, drg_str text)
{
    if (!text.n) return;
    drg_buf_text(line, name);
    put_text(line, text);
    put_line(w, line);
}

// "2022-02-07" as "20220207", `plus` days later.
static void put_date(view_writer *w, const char *name, drg_str day, int plus, const char *behind)
{
    int32_t first, last;
    char text[11];
    if (!drg_cal_parse(day, &first, &last)) return;
    drg_cal_print(text, last + plus);
    drg_buf_printf(&w->out, "%s%.4s%.2s%.2s%s\r\n", name, text, text + 5, text + 8, behind);
}

static const char *status_of(drg_str status)
{
    if (drg_str_is(status, "cancelled") || drg_str_is(status, "denied")) return "CANCELLED";
    if (drg_str_is(status, "proposed") || drg_str_is(status, "hypothetical")) return "TENTATIVE";
    return "CONFIRMED";
}

enum { UID, FORM, STATUS, START, END, GRAIN, REVISION, TOLD, WHO, PLACE, LAT, LON, TOPICS, REPORTS, URL };

static void put_entry(view_writer *w, sqlite3_stmt *stmt, drg_buf *line)
{
    drg_str start = view_cell(stmt, START), told = view_cell(stmt, TOLD), end = view_cell(stmt, END);
    int exact = drg_str_is(view_cell(stmt, GRAIN), "day") || !view_cell(stmt, GRAIN).n;
    drg_buf_text(&w->out, "BEGIN:VEVENT\r\n");
    drg_buf_printf(line, "UID:%.*s@dragoman", DRG_FMT(view_cell(stmt, UID)));
    put_line(w, line);
    put_date(w, "DTSTAMP:", told.n ? told : start, 0, "T000000Z");
    put_date(w, "LAST-MODIFIED:", told, 0, "T000000Z");
    drg_buf_printf(&w->out, "SEQUENCE:%d\r\n", sqlite3_column_int(stmt, REVISION));
    put_date(w, "DTSTART;VALUE=DATE:", start, 0, "");
    put_date(w, "DTEND;VALUE=DATE:", end.n ? end : start, 1, "");
    drg_buf_printf(&w->out, "STATUS:%s\r\nTRANSP:%s\r\n", status_of(view_cell(stmt, STATUS)), exact ? "OPAQUE" : "TRANSPARENT");
    drg_buf_text(line, "SUMMARY:");
    put_text(line, view_cell(stmt, FORM));
    if (view_cell(stmt, WHO).n) drg_buf_text(line, ": ");
    put_text(line, view_cell(stmt, WHO));
    if (!exact) {
        drg_buf_text(line, " (day not known: ");
        put_text(line, view_cell(stmt, GRAIN));
        drg_buf_char(line, ')');
    }
    put_line(w, line);
    put_property(w, line, "LOCATION:", view_cell(stmt, PLACE));
    if (sqlite3_column_type(stmt, LAT) != SQLITE_NULL)
        drg_buf_printf(&w->out, "GEO:%.5f;%.5f\r\n", sqlite3_column_double(stmt, LAT), sqlite3_column_double(stmt, LON));
    drg_buf topics = {NULL, 0, 0, 0};
    if (view_cell(stmt, TOPICS).n) drg_buf_printf(&topics, "About: %.*s\n\n", DRG_FMT(view_cell(stmt, TOPICS)));
    drg_buf_str(&topics, view_cell(stmt, REPORTS));
    put_property(w, line, "DESCRIPTION:", drg_buf_view(&topics));
    if (topics.failed) w->out.failed = 1;
    drg_buf_free(&topics);
    drg_str url = view_cell(stmt, URL);
    if (url.n && drg_str_find(url, DRG_STR(" "), 0) == SIZE_MAX && drg_str_find(url, DRG_STR("\n"), 0) == SIZE_MAX) {
        drg_buf_printf(line, "URL:%.*s", DRG_FMT(url));
        put_line(w, line);
    }
    drg_buf_printf(line, "CATEGORIES:%.*s", DRG_FMT(view_cell(stmt, FORM)));
    put_line(w, line);
    drg_buf_text(&w->out, "END:VEVENT\r\n");
}

drg_err view_ical(view_query *q, view_writer *w, int agenda)
{
    sqlite3_stmt *stmt;
    DRG_TRY(view_with(q, agenda ? DRG_VIEW_AGENDA : DRG_VIEW_CONTACTS, DRG_ROWS_ICS));
    view_add(q,
        "SELECT c.uid, replace(c.form, '_', ' '), c.status, c.start, c.end, c.grain, c.revision, coalesce(c.last_day, c.first_day),"
        " (SELECT group_concat(o, ', ') FROM (SELECT a.name || CASE WHEN a.country IS NULL OR a.code = a.country THEN '' ELSE ' (' || a.country || ')' END AS o"
        " FROM participants p JOIN actors a ON a.id = p.actor_id WHERE p.contact_id = c.id ORDER BY p.n)),"
        " l.name || coalesce(CASE WHEN l.kind = 'country' THEN '' ELSE ', ' || l.country END, ''), l.lat, l.lon,"
        " (SELECT group_concat(topic, ', ') FROM (SELECT topic FROM contact_topics t WHERE t.contact_id = c.id ORDER BY t.n)),"
        " (SELECT group_concat(o, char(10)) FROM (SELECT coalesce(d.source, d.url, d.doc) || coalesce(', ' || d.day, '') || ': ' || v.text AS o FROM contact_reports r"
        " JOIN documents d ON d.id = r.document_id JOIN contact_evidence x ON x.report_id = r.id JOIN evidence v ON v.id = x.evidence_id WHERE r.contact_id = c.id"
        " ORDER BY d.day, d.doc, v.sentence, v.start LIMIT 12)),"
        " (SELECT d.url FROM contact_reports r JOIN documents d ON d.id = r.document_id WHERE r.contact_id = c.id AND d.url IS NOT NULL ORDER BY d.day, d.doc LIMIT 1)"
        " FROM k CROSS JOIN contacts c ON c.id = k.id LEFT JOIN places l ON l.id = c.place_id WHERE c.start IS NOT NULL ORDER BY c.start, c.end, c.uid");
    DRG_TRY(view_prepare(q, &stmt));
    drg_buf line = {NULL, 0, 0, 0};
    drg_err err = DRG_OK;
    int rc = SQLITE_DONE;
    drg_buf_text(&w->out, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//dragoman//dragoman//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n");
    while (!err && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        put_entry(w, stmt, &line);
        w->n_rows++;
        err = view_flush(w);
    }
    if (!err && rc != SQLITE_DONE) err = view_fail(q->db, q->note);
    drg_buf_text(&w->out, "END:VCALENDAR\r\n");
    sqlite3_finalize(stmt);
    drg_buf_free(&line);
    return err;
}
