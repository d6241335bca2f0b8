#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""test_ledger.py -- what a ledger promises: order plays no part, the stream gives the same, nothing is lost, nothing is left behind.

    test_ledger.py DRAGOMAN ARTICLES.txt [unittest options]

ARTICLES.txt is tests/merge/articles.txt: its articles are coded once, and their records are added in many ways.
"""
import csv
import json
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "eval"))
from merge_eval import read_articles  # noqa: E402

PROGRAM, ARTICLES = sys.argv[1], sys.argv[2]
KILLS = int(os.environ.get("KILLS", "20"))
WORK = tempfile.TemporaryDirectory()


def path(name):
    return os.path.join(WORK.name, name)


def run(*words, given=None, status=0):
    done = subprocess.run([PROGRAM, *words], input=given, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    assert done.returncode == status, (words, done.returncode, done.stderr.decode())
    return done.stdout


def code_articles():
    lines = [json.dumps({"id": a["id"], "date": a["date"], "source": a["source"], "title": a["title"], "text": "\n\n".join(x for x in a["lines"] if x)})
             for a in read_articles(ARTICLES)]
    documents = []
    for line in run("code", "--format", "jsonl", "--input", "jsonl", "-", given="\n".join(lines).encode()).splitlines(keepends=True):
        if line.startswith(b'{"kind":"document"'):
            documents.append(b"")
        documents[-1] += line
    return documents


DOCUMENTS = code_articles()


def add(ledger, documents, status=0):
    return run("add", "--input", "records", ledger, "-", given=b"".join(documents), status=status)


DUMP = {
    "contacts": "SELECT c.uid, c.form, c.status, c.start, c.end, c.grain, c.duration, l.key, c.confidence, c.reports, c.documents, c.voices, c.first_day, c.last_day, c.revision"
                " FROM contacts c LEFT JOIN places l ON l.id = c.place_id",
    "participants": "SELECT c.uid, p.n, a.key, p.role, p.host, p.reports FROM participants p JOIN contacts c ON c.id = p.contact_id JOIN actors a ON a.id = p.actor_id",
    "topics": "SELECT c.uid, t.n, t.topic, t.reports FROM contact_topics t JOIN contacts c ON c.id = t.contact_id",
    "history": "SELECT c.uid, h.n, h.told, h.status, h.start, h.end, r.uid FROM contact_history h JOIN contacts c ON c.id = h.contact_id JOIN contact_reports r ON r.id = h.report_id",
    "conflicts": "SELECT c.uid, f.field, f.value, f.chosen, f.reports FROM contact_conflicts f JOIN contacts c ON c.id = f.contact_id",
    "reports": "SELECT c.uid, d.doc, r.uid, r.voice, r.why, r.key, r.points, g.uid FROM contact_reports r JOIN contacts c ON c.id = r.contact_id JOIN documents d ON d.id = r.document_id"
               " JOIN contact_reports g ON g.id = r.leader",
    "events": "SELECT c.uid, c.type, c.mode, c.contexts, c.quad, c.score, c.cameo, c.goldstein, c.status, c.auxiliary, c.start, c.end, c.grain, l.key, c.confidence, c.reports,"
              " c.documents, c.voices, c.first_day, c.last_day, c.day FROM events c LEFT JOIN places l ON l.id = c.place_id",
    "event actors": "SELECT c.uid, p.side, p.n, a.key, p.role FROM event_actors p JOIN events c ON c.id = p.event_id JOIN actors a ON a.id = p.actor_id",
    "event topics": "SELECT c.uid, t.n, t.topic, t.reports FROM event_topics t JOIN events c ON c.id = t.event_id",
    "event counts": "SELECT c.uid, t.kind, t.min, t.max FROM event_counts t JOIN events c ON c.id = t.event_id",
    "event reports": "SELECT c.uid, d.doc, r.uid, r.voice, r.why, r.key, r.points FROM event_reports r JOIN events c ON c.id = r.event_id JOIN documents d ON d.id = r.document_id",
    "statements": "SELECT d.doc, s.uid, a.key, s.content, s.day, r.uid FROM statements s JOIN documents d ON d.id = s.document_id JOIN actors a ON a.id = s.speaker_id"
                  " LEFT JOIN contact_reports r ON r.id = s.contact_report_id",
    "actors": "SELECT key FROM actors", "places": "SELECT key FROM places",
    "evidence": "SELECT d.doc, e.sentence, e.start, e.text FROM evidence e JOIN documents d ON d.id = e.document_id",
    "documents": "SELECT doc, hash, title, source, url, day, print, record FROM documents",
}


def dump(ledger):
    """Everything but SQLite's own numbers."""
    db = sqlite3.connect(ledger)
    told = {name: sorted(map(repr, db.execute(query))) for name, query in DUMP.items()}
    db.close()
    return told


def fresh(name, documents):
    ledger = path(name)
    for end in ("", "-wal", "-shm"):
        if os.path.exists(ledger + end):
            os.remove(ledger + end)
    add(ledger, documents)
    return ledger


class Order(unittest.TestCase):
    def test_order_and_batches_play_no_part(self):
        whole = fresh("whole.db", DOCUMENTS)
        want, rows = dump(whole), run("contacts", whole, "--format", "jsonl", "--evidence")
        self.assertGreater(len(want["reports"]) - len(want["contacts"]), 40)  # there is something to merge
        dice = random.Random(7)
        for turn in range(6):
            shuffled = DOCUMENTS[:]
            dice.shuffle(shuffled)
            ledger = path("shuffled%d.db" % turn)
            at = 0
            while at < len(shuffled):  # in batches of any size, each a process of its own
                n = dice.choice((1, 3, 10, 40, 96))
                add(ledger, shuffled[at:at + n])
                at += n
            got = dump(ledger)
            for name, value in want.items():
                self.assertEqual(got[name], value, name)
            self.assertEqual(run("contacts", ledger, "--format", "jsonl", "--evidence"), rows)
            run("check", ledger)

    def test_adding_again_changes_nothing(self):
        ledger = fresh("again.db", DOCUMENTS)
        before, size = dump(ledger), os.path.getsize(ledger)
        bytes_before = pathlib.Path(ledger).read_bytes()
        add(ledger, DOCUMENTS)
        self.assertEqual(dump(ledger), before)
        self.assertEqual(pathlib.Path(ledger).read_bytes(), bytes_before)
        self.assertEqual(os.path.getsize(ledger), size)

    def test_removing_is_as_if_it_had_never_been_there(self):
        dice = random.Random(11)
        for turn in range(4):
            ledger = fresh("removed.db", DOCUMENTS)
            gone = dice.sample(range(len(DOCUMENTS)), 30)
            ids = [json.loads(DOCUMENTS[i].split(b"\n")[0])["doc"] for i in gone]
            for at in range(0, 30, 10):
                run("remove", ledger, *ids[at:at + 10])
            never = fresh("never.db", [d for i, d in enumerate(DOCUMENTS) if i not in gone])
            want, got = dump(never), dump(ledger)
            for name, value in want.items():
                self.assertEqual(got[name], value, (turn, name))
            self.assertIn(b"sound", run("check", ledger))

    def test_a_corrected_document_replaces_its_own_records_only(self):
        ledger = fresh("corrected.db", DOCUMENTS)
        at = next(i for i, d in enumerate(DOCUMENTS) if b'"doc":"m01"' in d)
        corrected = DOCUMENTS[at].replace(b"2022-02-07", b"2022-02-09").replace(b"Moscow", b"Minsk")
        self.assertNotEqual(corrected, DOCUMENTS[at])
        add(ledger, [corrected])
        want = dump(fresh("corrected2.db", DOCUMENTS[:at] + [corrected] + DOCUMENTS[at + 1:]))
        got = dump(ledger)
        for name, value in want.items():
            self.assertEqual(got[name], value, name)
        add(ledger, [DOCUMENTS[at]])
        self.assertEqual(dump(ledger), dump(fresh("corrected3.db", DOCUMENTS)))

    def test_other_thresholds_merge_all_anew(self):
        ledger = fresh("set.db", DOCUMENTS)
        before = dump(ledger)
        run("add", ledger, "--set", "contact_least=9", "--set", "day_before=1")
        strict = dump(ledger)
        self.assertGreater(len(strict["contacts"]), len(before["contacts"]))
        direct = path("set2.db")
        run("add", direct, "--set", "contact_least=9", "--set", "day_before=1", "--input", "records", "-", given=b"".join(DOCUMENTS))
        self.assertEqual(dump(direct), strict)
        run("check", ledger)
        run("add", ledger, "--set", "contact_least=5", "--set", "day_before=3")
        self.assertEqual(dump(ledger), before)


class Stream(unittest.TestCase):
    def merged(self, lines):
        return [json.loads(x) for x in run("merge", given=b"".join(lines)).splitlines()]

    def test_ledger_and_stream_give_the_same(self):
        ledger = fresh("stream.db", DOCUMENTS)
        keyed = sorted(run("merge", "--keys", given=b"".join(DOCUMENTS)).splitlines(keepends=True))
        records = self.merged(keyed)
        db = sqlite3.connect(ledger)
        for kind, query in (("contact", "SELECT c.uid, c.form, c.status, c.start, c.end, c.voices, c.reports, c.revision, l.name,"
                                        " (SELECT json_group_array(n) FROM (SELECT a.name AS n FROM participants p JOIN actors a ON a.id = p.actor_id WHERE p.contact_id = c.id ORDER BY p.n)),"
                                        " (SELECT json_group_array(n) FROM (SELECT r.uid || d.doc || r.voice || coalesce(r.why, '') AS n FROM contact_reports r JOIN documents d ON d.id = r.document_id"
                                        " WHERE r.contact_id = c.id ORDER BY 1)) FROM contacts c LEFT JOIN places l ON l.id = c.place_id"),
                            ("event", "SELECT c.uid, c.type, c.status, c.start, c.end, c.voices, c.reports, 0, l.name,"
                                      " (SELECT json_group_array(n) FROM (SELECT a.name AS n FROM event_actors p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = c.id ORDER BY p.side, p.n)),"
                                      " (SELECT json_group_array(n) FROM (SELECT r.uid || d.doc || r.voice || coalesce(r.why, '') AS n FROM event_reports r JOIN documents d ON d.id = r.document_id"
                                      " WHERE r.event_id = c.id ORDER BY 1)) FROM events c LEFT JOIN places l ON l.id = c.place_id")):
            want = sorted(repr(row) for row in db.execute(query))
            got = []
            for r in records:
                if r["kind"] != kind:
                    continue
                date = r if kind == "contact" else r.get("date", {})
                parties = r.get("participants", []) if kind == "contact" else r.get("actors", []) + r.get("recipients", [])
                told = sorted(x["id"] + x["doc"] + str(x["voice"]) + x.get("why", "") for x in r["reports"])
                compact = {"ensure_ascii": False, "separators": (",", ":")}
                got.append(repr((r["id"], r["form"] if kind == "contact" else r["type"], r.get("status"), date.get("start"), date.get("end"), r["sources"], r["n_reports"],
                                 r["revision"] if kind == "contact" else 0, r.get("place", {}).get("name"), json.dumps([p["name"] for p in parties], **compact), json.dumps(told, **compact))))
            self.assertEqual(sorted(got), want)
            self.assertGreater(len(got), 30)
        db.close()

    def test_order_within_a_key_plays_no_part(self):
        keyed = sorted(run("merge", "--keys", given=b"".join(DOCUMENTS)).splitlines(keepends=True))
        want = run("merge", given=b"".join(keyed))
        other = sorted(keyed, key=lambda line: (json.loads(line)["key"], random.Random(line).random()))
        self.assertNotEqual(other, keyed)
        self.assertEqual(run("merge", given=b"".join(other)), want)
        self.assertEqual(run("merge", given=b"".join(keyed + keyed[-3:])), want)  # a record twice is one

    def test_out_of_order_is_told(self):
        keyed = sorted(run("merge", "--keys", given=b"".join(DOCUMENTS)).splitlines(keepends=True))
        done = subprocess.run([PROGRAM, "merge"], input=b"".join(keyed[50:] + keyed[:1]), stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"not in order of keys", done.stderr)


class Voices(unittest.TestCase):
    def test_copies_and_outlets_are_one_voice(self):
        ledger = fresh("voices.db", DOCUMENTS)
        db = sqlite3.connect(ledger)
        voices = dict(db.execute("SELECT d.doc, r.voice FROM contact_reports r JOIN documents d ON d.id = r.document_id WHERE r.contact_id ="
                                 " (SELECT contact_id FROM contact_reports r JOIN documents d ON d.id = r.document_id WHERE d.doc = 'm02' AND r.start = '2022-02-07')"))
        db.close()
        self.assertEqual(voices["m02"], voices["m03"])      # one agency text, two papers
        self.assertEqual(voices["m01"], voices["m07"])      # one paper
        self.assertNotEqual(voices["m01"], voices["m02"])


class Files(unittest.TestCase):
    def test_what_is_no_ledger_is_refused(self):
        other = path("other.db")
        db = sqlite3.connect(other)
        db.execute("CREATE TABLE t (x)")
        db.commit()
        db.close()
        run("add", "--input", "records", other, "-", given=DOCUMENTS[0], status=2)
        pathlib.Path(path("text")).write_text("no database, but a text that is long enough to be looked at\n" * 40)
        run("check", path("text"), status=2)
        run("check", path("missing.db"), status=2)

    def test_a_later_version_is_refused(self):
        ledger = fresh("later.db", DOCUMENTS[:3])
        db = sqlite3.connect(ledger)
        db.execute("PRAGMA user_version = 99")
        db.commit()
        db.close()
        done = subprocess.run([PROGRAM, "add", "--input", "records", ledger, "-"], input=DOCUMENTS[4], stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"later dragoman", done.stderr)

    def test_check_finds_what_was_done_to_it(self):
        harm = ["UPDATE contacts SET voices = voices + 1 WHERE id = 1", "UPDATE contact_reports SET contact_id = 2 WHERE contact_id = 1", "DELETE FROM participants WHERE contact_id = 3",
                "PRAGMA foreign_keys = OFF; DELETE FROM actors WHERE id = 1", "INSERT INTO actors (key, name) VALUES ('x', 'x')", "UPDATE evidence SET text = 'other words' WHERE id = 2",
                "UPDATE contacts SET start = '1999-01-01' WHERE id = 2"]
        for words in harm:
            ledger = fresh("harmed.db", DOCUMENTS)
            run("check", ledger)
            db = sqlite3.connect(ledger)
            db.executescript(words)
            db.commit()
            db.close()
            out = run("check", ledger, status=1)
            self.assertIn(b"complaints", out, words)

    def test_a_bad_line_leaves_out_its_document_only(self):
        ledger = path("bad.db")
        bad = DOCUMENTS[5].replace(b'"kind":"contact"', b'"kind":"contakt"')
        cut = DOCUMENTS[6][:-40] + b"\n"
        add(ledger, DOCUMENTS[:5] + [bad, cut] + DOCUMENTS[7:], status=2)
        self.assertEqual(dump(ledger), dump(fresh("good.db", DOCUMENTS[:5] + DOCUMENTS[7:])))


    def test_a_document_past_the_bound_is_left_out(self):
        ledger = path("huge.db")
        huge = DOCUMENTS[5].replace(b'{"kind":"document",', b'{"kind":"document","more":[' + b"0," * 8000000 + b'0],', 1)
        done = subprocess.run([PROGRAM, "add", "--input", "records", ledger, "-"], input=b"".join(DOCUMENTS[:5] + [huge] + DOCUMENTS[6:]), stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"over the memory bound", done.stderr)
        self.assertEqual(dump(ledger), dump(fresh("good.db", DOCUMENTS[:5] + DOCUMENTS[6:])))


class Together(unittest.TestCase):
    def test_readers_read_while_one_writes(self):
        ledger = fresh("readers.db", DOCUMENTS[:10])
        many = b"".join(d.replace(b'"doc":"m', b'"doc":"r%d-m' % i).replace(b'"documents":["m', b'"documents":["r%d-m' % i) for i in range(20) for d in DOCUMENTS)
        writer = subprocess.Popen([PROGRAM, "add", "--input", "records", ledger, "-"], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
        writer.stdin.write(many[:len(many) // 2])
        writer.stdin.flush()
        reads = 0
        for _ in range(10):
            self.assertTrue(run("contacts", ledger, "--format", "jsonl", "--limit", "5"))
            self.assertIn(b"sound", run("check", ledger))
            reads += 1
        writer.stdin.write(many[len(many) // 2:])
        writer.stdin.close()
        self.assertEqual(writer.wait(), 0)
        self.assertEqual(reads, 10)
        self.assertIn(b"sound", run("check", ledger))

    def test_two_writers_wait_for_each_other(self):
        ledger = path("writers.db")
        half = len(DOCUMENTS) // 2
        both = [subprocess.Popen([PROGRAM, "add", "--input", "records", ledger, "-"], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL) for _ in range(2)]
        for writer, part in zip(both, (DOCUMENTS[:half], DOCUMENTS[half:])):
            writer.stdin.write(b"".join(part))
            writer.stdin.close()
        self.assertEqual([w.wait() for w in both], [0, 0])
        self.assertEqual(dump(ledger), dump(fresh("one-writer.db", DOCUMENTS)))


class Exports(unittest.TestCase):
    """Exports of a ledger that was made by adding articles; tests/views has their fields on records made by hand."""

    def test_every_export_is_read(self):
        try:
            import icalendar
            import networkx
        except ImportError as missing:
            self.skipTest(str(missing))
        ledger = fresh("exports.db", DOCUMENTS)
        run("export", ledger, "--format", "csv", "--out", path("tables"))
        for name in ("contacts", "events", "statements", "actors", "travel", "network"):
            with open(os.path.join(path("tables"), name + ".csv"), encoding="utf-8", newline="") as f:
                rows = list(csv.DictReader(f, strict=True))
            self.assertGreater(len(rows), 5, name)
            lines = run("export", ledger, "--format", "jsonl", "--table", name).splitlines()
            self.assertEqual(len(lines), len(rows), name)
            self.assertTrue(all(isinstance(json.loads(x), dict) for x in lines))
        if shutil.which("Rscript"):
            words = "d <- read.csv('%s', encoding = 'UTF-8', colClasses = c(start = 'Date')); cat(nrow(d), sum(d$sources))" % os.path.join(path("tables"), "contacts.csv")
            out = subprocess.run(["Rscript", "-e", words], stdout=subprocess.PIPE, check=True).stdout.decode().split()
            db = sqlite3.connect(ledger)
            self.assertEqual(tuple(map(int, out)), db.execute("SELECT count(*), sum(voices) FROM contacts").fetchone())
            db.close()
        for name in ("graphml", "gexf"):
            run("export", ledger, "--format", name, "--out", path("network." + name))
            graph = (networkx.read_graphml if name == "graphml" else networkx.read_gexf)(path("network." + name))
            self.assertGreater(graph.number_of_edges(), 20)
        if shutil.which("dot"):
            subprocess.run(["dot", "-Tplain"], input=run("export", ledger, "--format", "dot", "--period", "all"), stdout=subprocess.DEVNULL, check=True)
        for name, columns in (("polecat", 40), ("phoenix", 26), ("icews", 20), ("gdelt", 61)):
            table = [line.split("\t") for line in run("export", ledger, "--format", name).decode().splitlines()]
            self.assertGreater(len(table), 50, name)
            self.assertEqual({len(row) for row in table}, {columns}, name)
        self.assertGreater(len(icalendar.Calendar.from_ical(run("export", ledger, "--format", "ics")).walk("VEVENT")), 30)

    def test_a_calendar_entry_follows_the_news(self):
        try:
            import icalendar
        except ImportError as missing:
            self.skipTest(str(missing))
        ledger = path("agenda.db")
        by_id = {json.loads(d.split(b"\n")[0])["doc"]: d for d in DOCUMENTS}
        seen = []
        for doc in ("m23", "m24", "m25"):  # planned, called off, held after all
            add(ledger, [by_id[doc]])
            entries = icalendar.Calendar.from_ical(run("agenda", ledger, "--from", "2018-05-01", "--format", "ics")).walk("VEVENT")
            entry = next(e for e in entries if e["DTSTART"].dt.isoformat() == "2018-06-12")
            seen.append((str(entry["UID"]), str(entry["STATUS"]), int(entry["SEQUENCE"])))
        self.assertEqual(len({uid for uid, _, _ in seen}), 1)
        self.assertEqual([status for _, status, _ in seen], ["CONFIRMED", "CANCELLED", "CONFIRMED"])
        self.assertEqual([n for _, _, n in seen], [0, 1, 2])


class Kill(unittest.TestCase):
    def test_killed_at_any_moment_it_is_sound(self):
        """SIGKILL at random moments: what is there is sound, whole documents in whole batches, and the same command goes on from there."""
        dice = random.Random(int(os.environ.get("SEED", "3")))
        many = [d.replace(b'"doc":"m', b'"doc":"k%d-m' % i).replace(b'"documents":["m', b'"documents":["k%d-m' % i) for i in range(12) for d in DOCUMENTS]
        feed = path("feed.jsonl")
        pathlib.Path(feed).write_bytes(b"".join(many))
        ledger, seen, resumed = path("killed.db"), 0, 0
        started = time.time()
        run("add", "--input", "records", path("timed.db"), feed)
        whole = time.time() - started
        for _ in range(KILLS):
            if seen == len(many):
                for end in ("", "-wal", "-shm"):
                    if os.path.exists(ledger + end):
                        os.remove(ledger + end)
                seen = 0
                resumed += 1
            writer = subprocess.Popen([PROGRAM, "add", "--input", "records", ledger, feed], stderr=subprocess.DEVNULL)
            time.sleep(dice.random() * whole * 1.1)
            writer.send_signal(signal.SIGKILL)
            writer.wait()
            if not os.path.exists(ledger) or os.path.getsize(ledger) == 0:
                continue
            db = sqlite3.connect(ledger)
            tables = db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
            now = db.execute("SELECT count(*) FROM documents").fetchone()[0] if tables else 0
            db.close()
            self.assertGreaterEqual(now, seen)  # what was committed stays
            self.assertTrue(now == len(many) or now % 500 == 0, now)  # batches of 500 documents, whole
            if tables:
                self.assertIn(b"sound", run("check", ledger))
            seen = now
        run("add", "--input", "records", ledger, feed)
        self.assertEqual(dump(ledger), dump(path("timed.db")))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=1)
