#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""load.py -- puts records into a ledger as they are, nothing merged: a ledger for the tests of the views.

    load.py SCHEMA.sql LEDGER RECORDS.jsonl

Each contact and event of the records becomes a row of its own, told by the reports that stand under `reports` in it (a count of
documents, 1 where absent). The views are tested on what such a file says, whatever the merging of the day does.
"""
import json
import sqlite3
import sys


def main(schema, path, records):
    db = sqlite3.connect(path)
    db.executescript(open(schema, encoding="utf-8").read())
    db.execute("PRAGMA synchronous=OFF")
    ids = {}

    def one(table, columns, values):
        key = "\x1f".join("" if v is None else str(v) for v in values)
        if (table, key) not in ids:
            row = db.execute(f"INSERT INTO {table} (key, {columns}) VALUES (?{', ?' * len(values)})", (key, *values))
            ids[table, key] = row.lastrowid
        return ids[table, key]

    def actor(a):
        return one("actors", "name, code, country, sectors, wikidata", (
            a.get("name") or a.get("text"), a.get("code"), a.get("country"), " ".join(a.get("sectors", [])) or None, a.get("id")))

    def place(p):
        return p and one("places", "name, country, admin1, lat, lon, geonameid, kind", (
            p["name"], p.get("country"), p.get("admin1"), p.get("lat"), p.get("lon"), p.get("geonameid"), p.get("kind")))

    document = day = None

    def evidence(e):
        return e and db.execute("INSERT INTO evidence (document_id, sentence, start, end, text) VALUES (?, ?, ?, ?, ?)", (
            document, e.get("sentence"), e.get("start"), e.get("end"), e["text"])).lastrowid

    for line in open(records, encoding="utf-8"):
        r = json.loads(line)
        kind, record = r["kind"], json.dumps(r, ensure_ascii=False)
        date = r.get("date", {})
        if kind == "document":
            day = r.get("published") or r.get("reference_date")
            document = db.execute(
                "INSERT INTO documents (doc, hash, title, source, url, published, reference_date, day, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (r["doc"], r["doc"], r.get("title"), r.get("source"), r.get("url"), r.get("published"), r.get("reference_date"), day, record)).lastrowid
        elif kind == "contact":
            start, end = r.get("start"), r.get("end") or r.get("start")
            row = db.execute(
                "INSERT INTO contacts (uid, form, status, start, end, grain, duration, place_id, confidence, reports, documents, voices, first_day, last_day, revision)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (r["id"], r["form"], r.get("status"), start, end, r.get("grain"), r.get("duration"), place(r.get("place")), r.get("confidence"), 1, 1,
                 r.get("voices", 1), day, day, r.get("revision", 0))).lastrowid
            report = db.execute(
                "INSERT INTO contact_reports (uid, document_id, contact_id, voice, form, status, start, end, grain, confidence, key, record)"
                " VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)",
                (r["id"], document, row, r["form"], r.get("status"), start, end, r.get("grain"), r.get("confidence"), r.get("key", ""), record)).lastrowid
            for n, a in enumerate(r.get("participants", [])):
                db.execute("INSERT INTO participants (contact_id, n, actor_id, role, host, reports) VALUES (?, ?, ?, ?, ?, 1)",
                           (row, n, actor(a), a.get("role"), int(a.get("host", False))))
            for n, t in enumerate(r.get("topics", [])):
                db.execute("INSERT INTO contact_topics (contact_id, n, topic, reports) VALUES (?, ?, ?, 1)", (row, n, t))
            for e in r.get("evidence", []):
                db.execute("INSERT INTO contact_evidence (report_id, evidence_id, trigger, rule) VALUES (?, ?, ?, ?)",
                           (report, evidence(e), e.get("trigger", {}).get("text"), e.get("rule")))
        elif kind == "event":
            start, end = date.get("start"), date.get("end") or date.get("start")
            row = db.execute(
                "INSERT INTO events (uid, type, mode, contexts, quad, score, cameo, goldstein, status, auxiliary, start, end, grain, place_id, confidence,"
                " reports, documents, voices, first_day, last_day, day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 1, ?, ?, ?, ?)",
                (r["id"], r["type"], r.get("mode"), " ".join(r.get("contexts", [])) or None, r.get("quad"), r.get("score"), r.get("cameo"),
                 r.get("goldstein"), r.get("status"), " ".join(r.get("auxiliary", [])) or None, start, end, date.get("grain"), place(r.get("place")),
                 r.get("confidence"), r.get("voices", 1), day, day, start or day)).lastrowid
            report = db.execute(
                "INSERT INTO event_reports (uid, document_id, event_id, voice, type, status, start, end, grain, confidence, key, record)"
                " VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, '', ?)",
                (r["id"], document, row, r["type"], r.get("status"), start, end, date.get("grain"), r.get("confidence"), record)).lastrowid
            for side in ("actor", "recipient"):
                for n, a in enumerate(r.get(side + "s", [])):
                    db.execute("INSERT INTO event_actors (event_id, side, n, actor_id, role) VALUES (?, ?, ?, ?, ?)", (row, side, n, actor(a), a.get("role")))
            for n, t in enumerate(r.get("topics", [])):
                db.execute("INSERT INTO event_topics (event_id, n, topic, reports) VALUES (?, ?, ?, 1)", (row, n, t))
            for e in [r.get("evidence")] + r.get("also", []):
                if e:
                    db.execute("INSERT INTO event_evidence (report_id, evidence_id, trigger, rule) VALUES (?, ?, ?, ?)",
                               (report, evidence(e), r.get("trigger", {}).get("text"), r.get("rule")))
        elif kind == "statement" and r.get("speaker"):
            start = date.get("start")
            content = r.get("content", {})
            row = db.execute(
                "INSERT INTO statements (uid, document_id, speaker_id, speaker_role, addressee_id, verb, mode, content, content_start, content_end, stance,"
                " start, end, grain, day, evidence_id, confidence, rule, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (r["id"], document, actor(r["speaker"]), r["speaker"].get("role"), actor(r["addressee"]) if "addressee" in r else None, r.get("verb"),
                 r.get("mode"), content.get("text"), content.get("start"), content.get("end"), r.get("stance"), start, date.get("end") or start,
                 date.get("grain"), start or day, evidence(r.get("evidence")), r.get("confidence"), r.get("rule"), record)).lastrowid
            for n, t in enumerate(r.get("topics", [])):
                db.execute("INSERT INTO statement_topics (statement_id, n, topic) VALUES (?, ?, ?)", (row, n, t))
            for n, a in enumerate(r.get("about", [])):
                db.execute("INSERT INTO statement_about (statement_id, n, actor_id) VALUES (?, ?, ?)", (row, n, actor(a)))
    db.execute("PRAGMA user_version=1")
    db.execute("ANALYZE")
    db.commit()
    db.close()


if __name__ == "__main__":
    main(*sys.argv[1:4])
