#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""test_exports.py -- every export of a ledger, opened by a reader of that format that is not ours.

    test_exports.py DRAGOMAN SCHEMA.sql

Readers: csv, json and sqlite3 of Python, networkx (GraphML, GEXF), icalendar, Graphviz (dot), and R where it is installed. The ledger is
made from records.jsonl beside this file (load.py). Exits with 77 when a reader that scripts/setup.sh installs is missing.
"""
import csv
import datetime
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
PROGRAM, SCHEMA = sys.argv[1], sys.argv[2]
try:
    import icalendar
    import networkx
except ImportError as missing:
    print("skipped:", missing, "(scripts/setup.sh build installs it)")
    sys.exit(77)
if not shutil.which("dot"):
    print("skipped: no dot (scripts/setup.sh build installs graphviz)")
    sys.exit(77)

WORK = tempfile.TemporaryDirectory()
LEDGER = os.path.join(WORK.name, "ledger.db")
subprocess.run([sys.executable, HERE / "load.py", SCHEMA, LEDGER, HERE / "records.jsonl"], check=True)
ARTICLE = os.path.join(WORK.name, "article.txt")
pathlib.Path(ARTICLE).write_text("PARIS, Feb 8, 2022 - French President Emmanuel Macron met Russian President Vladimir Putin in Moscow on Monday.\n\n"
                                 "France accused Russia of violating the agreement.\n", encoding="utf-8")
RECORDS = [json.loads(line) for line in open(HERE / "records.jsonl", encoding="utf-8")]
KIND = {k: [r for r in RECORDS if r["kind"] == k] for k in ("contact", "event", "statement")}


def run(*words, status=0):
    done = subprocess.run([PROGRAM, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    assert done.returncode == status, (words, done.returncode, done.stderr.decode())
    return done.stdout.decode("utf-8")


def rows(*words):
    text = run(*words, "--format", "csv")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


class Csv(unittest.TestCase):
    def test_values_come_back_as_they_were(self):
        told = {r["id"]: r for r in rows("contacts", LEDGER)}
        self.assertEqual(set(told), {r["id"] for r in KIND["contact"]})
        for r in KIND["contact"]:
            row = told[r["id"]]
            self.assertEqual(row["form"], r["form"])
            self.assertEqual(row["participants"], "; ".join(p["name"] for p in r["participants"]))
            self.assertEqual(row["topics"], "; ".join(r["topics"]))
            self.assertEqual(row["start"], r.get("start", ""))
            self.assertEqual(row["place"], r.get("place", {}).get("name", ""))

    def test_cameo_codes_keep_their_zeros(self):
        self.assertEqual({r["cameo"] for r in rows("events", LEDGER)}, {r["cameo"] for r in KIND["event"]})

    def test_every_row_has_every_column(self):
        for table in ("contacts", "events", "statements", "actors", "travel", "network"):
            text = run("export", LEDGER, "--format", "csv", "--table", table)
            widths = {len(row) for row in csv.reader(io.StringIO(text, newline=""), strict=True)}
            self.assertEqual(len(widths), 1, table)

    def test_a_formula_is_left_alone_unless_for_a_spreadsheet(self):
        plain = rows("contacts", LEDGER, "--status", "proposed")[0]["topics"]
        self.assertEqual(plain, "=SUM(A1:A9), or so it was called")
        text = run("contacts", LEDGER, "--status", "proposed", "--format", "csv", "--spreadsheet")
        self.assertTrue(text.startswith("\ufeffkind,"))
        self.assertIn("\"'=SUM(A1:A9), or so it was called\"", text)
        self.assertEqual(rows("events", LEDGER, "--type", "ACCUSE", "--spreadsheet")[0]["score"], "-2")  # numbers are no formulas

    def test_a_folder_of_tables(self):
        folder = os.path.join(WORK.name, "tables")
        run("export", LEDGER, "--format", "csv", "--out", folder)
        self.assertEqual(sorted(os.listdir(folder)), ["actors.csv", "contacts.csv", "events.csv", "network.csv", "statements.csv", "travel.csv"])
        with open(os.path.join(folder, "statements.csv"), encoding="utf-8", newline="") as f:
            self.assertEqual(len(list(csv.DictReader(f, strict=True))), len(KIND["statement"]))

    def test_sqlite_reads_it(self):
        path = os.path.join(WORK.name, "events.csv")
        run("export", LEDGER, "--format", "csv", "--table", "events", "--out", path)
        if not shutil.which("sqlite3"):
            self.skipTest("no sqlite3 shell")
        out = subprocess.run(["sqlite3", ":memory:", f".import --csv {path} t", "SELECT count(*), sum(cameo = '042') FROM t"], stdout=subprocess.PIPE, check=True)
        self.assertEqual(out.stdout.decode().strip(), f"{len(KIND['event'])}|1")

    def test_r_reads_it(self):
        if not shutil.which("Rscript"):
            self.skipTest("R is not installed")
        path = os.path.join(WORK.name, "r.csv")
        run("export", LEDGER, "--format", "csv", "--table", "contacts", "--out", path)
        out = subprocess.run(["Rscript", "-e", f"d <- read.csv('{path}', encoding='UTF-8'); cat(nrow(d), d$topics[d$status == 'proposed'])"], stdout=subprocess.PIPE, check=True)
        self.assertEqual(out.stdout.decode(), f"{len(KIND['contact'])} =SUM(A1:A9), or so it was called")


class CsvFromArticles(unittest.TestCase):
    def test_same_events_as_the_records(self):
        table = list(csv.DictReader(io.StringIO(run("code", "--format", "csv", ARTICLE), newline=""), strict=True))
        events = [r for r in map(json.loads, run("code", "--format", "jsonl", ARTICLE).splitlines()) if r["kind"] == "event"]
        self.assertEqual([r["id"] for r in table], [r["id"] for r in events])
        for row, r in zip(table, events):
            self.assertEqual((row["type"], row["cameo"], row["evidence"]), (r["type"], r["cameo"], r["evidence"]["text"]))
            self.assertEqual(row["actors"], "; ".join(a["name"] for a in r["actors"]))


class Jsonl(unittest.TestCase):
    def test_records_come_back(self):
        told = {r["id"]: r for r in map(json.loads, run("contacts", LEDGER, "--format", "jsonl").splitlines())}
        for r in KIND["contact"]:
            got = told[r["id"]]
            for field in ("kind", "form", "status", "start", "end", "grain", "duration", "confidence", "participants", "place"):
                self.assertEqual(got.get(field), r.get(field), field)
            self.assertEqual(got.get("topics", []), r["topics"])
            self.assertNotIn(None, got.values())

    def test_evidence_traces_to_the_words(self):
        for command, kind in (("contacts", "contact"), ("events", "event"), ("statements", "statement")):
            told = {r["id"]: r for r in map(json.loads, run(command, LEDGER, "--format", "jsonl", "--evidence").splitlines())}
            for r in KIND[kind]:
                want = r["evidence"][0] if kind == "contact" else r["evidence"]
                got = told[r["id"]]["evidence"][0]
                self.assertEqual((got["text"], got["start"], got["sentence"]), (want["text"], want["start"], want["sentence"]))
                self.assertTrue(got["doc"] and got["source"] and got["published"])

    def test_same_bytes_twice(self):
        for command in ("contacts", "events", "timeline", "actors", "travel"):
            self.assertEqual(run(command, LEDGER, "--format", "jsonl"), run(command, LEDGER, "--format", "jsonl"))


class Calendar(unittest.TestCase):
    def setUp(self):
        self.raw = subprocess.run([PROGRAM, "agenda", LEDGER, "--from", "2022-02-10", "--format", "ics"], stdout=subprocess.PIPE, check=True).stdout
        self.entries = {str(e["UID"]).split("@")[0]: e for e in icalendar.Calendar.from_ical(self.raw).walk("VEVENT")}

    def test_lines_are_folded_between_characters(self):
        self.assertTrue(self.raw.endswith(b"END:VCALENDAR\r\n"))
        for line in self.raw.split(b"\r\n"):
            self.assertLessEqual(len(line), 75)
            self.assertNotIn(b"\n", line)
            line.decode("utf-8")

    def test_a_visit(self):
        e = self.entries["c0000000000000004"]
        self.assertEqual(e.decoded("DTSTART"), datetime.date(2022, 2, 15))
        self.assertEqual(e.decoded("DTEND"), datetime.date(2022, 2, 16))
        self.assertEqual((str(e["STATUS"]), e["SEQUENCE"], str(e["LOCATION"])), ("CONFIRMED", 1, "Moscow, RUS"))
        self.assertEqual(str(e["SUMMARY"]), "visit: Olaf Scholz (DEU), Russia (RUS)")
        self.assertEqual(e.decoded("DTSTAMP"), datetime.datetime(2022, 2, 10, tzinfo=datetime.timezone.utc))
        self.assertIn("Chancellor Olaf Scholz will visit Moscow", str(e["DESCRIPTION"]))

    def test_what_was_called_off(self):
        e = self.entries["c0000000000000006"]
        self.assertEqual((str(e["STATUS"]), e["SEQUENCE"]), ("CANCELLED", 2))

    def test_what_has_no_day(self):
        e = self.entries["c0000000000000005"]
        self.assertEqual((e.decoded("DTSTART"), e.decoded("DTEND")), (datetime.date(2022, 3, 1), datetime.date(2022, 4, 1)))
        self.assertEqual((str(e["STATUS"]), str(e["TRANSP"])), ("TENTATIVE", "TRANSPARENT"))
        self.assertIn("=SUM(A1:A9), or so it was called", str(e["DESCRIPTION"]))
        self.assertNotIn("c0000000000000007", self.entries)  # "soon" is no day

    def test_from_is_kept(self):
        self.assertNotIn("c0000000000000001", self.entries)


class Network(unittest.TestCase):
    def check(self, graph, name):
        labels = {d.get(name) for _, d in graph.nodes(data=True)}
        self.assertIn("Emmanuel Macron", labels)
        self.assertIn('Šefčovič, Maroš "M."', {p["name"] for r in KIND["contact"] for p in r["participants"]})
        by = {d.get(name): n for n, d in graph.nodes(data=True)}
        edges = graph.get_edge_data(by["Emmanuel Macron"], by["Vladimir Putin"])
        edge = edges if "period" in edges else list(edges.values())[0]
        self.assertEqual((edge["period"], edge["contacts"], edge["events"]), ("2022", 2, 3))
        self.assertAlmostEqual(edge["score"], (2.5 + 2.5 - 3) / 3, places=3)
        self.assertEqual(graph.nodes[by["Emmanuel Macron"]]["country"], "FRA")
        self.assertEqual(graph.nodes[by["Emmanuel Macron"]]["sector"], "GOV")

    def test_graphml(self):
        self.check(networkx.parse_graphml(run("export", LEDGER, "--format", "graphml")), "label")

    def test_gexf(self):
        self.check(networkx.read_gexf(io.BytesIO(run("export", LEDGER, "--format", "gexf").encode())), "label")

    def test_periods(self):
        graph = networkx.parse_graphml(run("export", LEDGER, "--format", "graphml", "--period", "month"))
        self.assertEqual({d["period"] for _, _, d in graph.edges(data=True)}, {"2022-02", "2022-04"})

    def test_countries(self):
        graph = networkx.parse_graphml(run("export", LEDGER, "--format", "graphml", "--nodes", "countries", "--period", "all"))
        self.assertEqual({d["code"] for _, d in graph.nodes(data=True)}, {"FRA", "RUS", "UKR", "DEU", "EUR"})

    def test_dot(self):
        text = run("export", LEDGER, "--format", "dot")
        done = subprocess.run(["dot", "-Tsvg"], input=text.encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=True)
        self.assertEqual(done.stderr, b"")
        self.assertIn(b"Emmanuel Macron", done.stdout)


class Answers(unittest.TestCase):
    def ids(self, *words):
        return [r["id"] for r in rows(*words)]

    def test_filters(self):
        c = "c000000000000000"
        for words, want in (
                (("--actor", "Macron"), "12378"), (("--actor", "Kremlin"), "1468"), (("--actor", "Macron", "--actor", "Kremlin"), "18"),
                (("--actor", "Q61053"), "4"), (("--actor", "FRA"), "1235678"), (("--actor", "volodymyr zelenskyy"), "2"),
                (("--country", "Ukraine"), "23"), (("--country", "France", "--sector", "IGO"), ""), (("--sector", "igo,ngo"), "57"),
                (("--form", "call"), "78"), (("--form", "call,talks"), "678"), (("--status", "cancelled"), "6"),
                (("--topic", "MINSK"), "2"), (("--place", "Moscow"), "14"), (("--place", "Russia"), "14"), (("--from", "2022-03"), "58"),
                (("--from", "2022-02-08", "--to", "2022-02-09"), "23"), (("--sources", "2"), "1"), (("--confidence", "0.95"), ""),
                (("--text", '"security guarantees"'), "1"), (("--text", "scholz"), "4567"), (("--id", c + "3"), "3")):
            text = subprocess.run([PROGRAM, "contacts", LEDGER, "--format", "csv", *words], stdout=subprocess.PIPE, check=False).stdout.decode()
            got = "".join(sorted(r["id"][-1] for r in csv.DictReader(io.StringIO(text, newline=""))))
            self.assertEqual(got, want, words)

    def test_no_answer_is_one_and_a_mistake_two(self):
        run("contacts", LEDGER, "--from", "2030", status=1)
        run("contacts", LEDGER, "--actor", "Nobody Of That Name", status=1)
        run("contacts", LEDGER, "--from", "yesterday", status=2)
        run("contacts", LEDGER, "--text", "\"open", status=2)
        run("contacts", __file__, status=2)
        run("contacts", LEDGER + ".none", status=2)

    def test_dyad_fills_the_months_between(self):
        months = rows("dyad", LEDGER, "France", "Kremlin")
        self.assertEqual([m["month"] for m in months], ["2022-02", "2022-03", "2022-04"])
        self.assertEqual([m["events"] for m in months], ["3", "0", "2"])
        self.assertEqual(months[0]["score_ab"], "-1.75")
        self.assertEqual(months[1]["score"], "")

    def test_a_change_of_stance_is_marked(self):
        said = rows("positions", LEDGER, "Macron", "security order")
        self.assertEqual([(r["stance"], r["changed_from"]) for r in said], [("support", ""), ("oppose", "support")])

    def test_one_journey_is_one_row(self):
        trips = rows("travel", LEDGER, "--actor", "Macron")
        self.assertEqual([(t["country"], t["arrival"], t["departure"]) for t in trips], [("RUS", "2022-02-07", "2022-02-07"), ("UKR", "2022-02-08", "2022-02-09")])
        self.assertEqual(trips[1]["counterparts"], "Volodymyr Zelenskyy; Denys Shmyhal")
        self.assertEqual(trips[1]["office"], "president")

    def test_hostile_words_in_a_question(self):
        for word in ("'; DROP TABLE contacts; --", "\"", "%", "\\\\\\\\", "x" * 5000):
            for option in ("--actor", "--topic", "--place", "--form", "--sector", "--id"):
                run("contacts", LEDGER, option, word, status=1)

    def test_a_ledger_that_cannot_be_written(self):
        folder = os.path.join(WORK.name, "locked")
        os.mkdir(folder)
        shutil.copy(LEDGER, folder)
        os.chmod(folder, 0o555)
        try:
            self.assertTrue(run("contacts", os.path.join(folder, "ledger.db")))
        finally:
            os.chmod(folder, 0o755)


GDELT = ["GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"]
for n in "12":
    GDELT += [f"Actor{n}{x}" for x in ("Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code").split()]
GDELT += "IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone".split()
for n in ("Actor1", "Actor2", "Action"):
    GDELT += [f"{n}Geo_{x}" for x in "Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID".split()]
GDELT += ["DATEADDED", "SOURCEURL"]


class Exchange(unittest.TestCase):
    """The columns of other event data sets, as their users' scripts read them."""

    def table(self, form, ledger=True, header=None):
        text = run("export", LEDGER, "--format", form) if ledger else run("code", "--format", form, ARTICLE)
        lines = [line.split("\t") for line in text.splitlines()]  # no quoting in any of them
        names = lines.pop(0) if header is None else header
        for line in lines:
            self.assertEqual(len(line), len(names), form)
        return [dict(zip(names, line)) for line in lines]

    PHOENIX = ("EventID Date Year Month Day SourceActorFull SourceActorEntity SourceActorRole SourceActorAttribute TargetActorFull TargetActorEntity TargetActorRole"
               " TargetActorAttribute EventCode EventRootCode QuadClass GoldsteinScore Issues Lat Lon LocationName StateName CountryName SentenceID URLs NewsSources").split()
    def test_polecat(self):
        rows_ = self.table("polecat")
        self.assertEqual(len(rows_), 8)  # the promise too: AGREE is a deed of words
        self.assertEqual(len(rows_[0]), 40)
        visit = rows_[0]
        self.assertEqual((visit["Event Type"], visit["Event Mode"], visit["Quad Code"]), ("CONSULT", "visit", "VERBAL COOPERATION"))
        self.assertEqual((visit["Actor Name"], visit["Recipient Country"], visit["Recipient COW"], visit["City"]), ("Emmanuel Macron", "RUS", "365", "Moscow"))
        pair = [r for r in rows_ if r["Event Type"] == "SANCTION"][0]
        self.assertEqual((pair["Actor Name"], pair["Actor Country"], pair["Placename"]), ("France; Germany", "FRA; DEU", "None"))
        self.assertNotIn("", visit.values())

    def test_what_is_only_planned(self):
        text = run("export", LEDGER, "--format", "polecat", "--status", "scheduled")
        self.assertEqual([line.split("\t")[2] for line in text.splitlines()[1:]], ["AGREE"])

    def test_phoenix(self):
        self.assertEqual(len(self.PHOENIX), 26)
        rows_ = self.table("phoenix", header=self.PHOENIX)
        self.assertEqual([(r["SourceActorFull"], r["EventCode"], r["TargetActorFull"]) for r in rows_[:2]], [("FRAGOV", "042", "RUSGOV"), ("RUSGOV", "043", "FRAGOV")])
        europe = [r for r in rows_ if r["TargetActorFull"].startswith("IGO")][0]
        self.assertEqual((europe["TargetActorEntity"], europe["EventRootCode"], europe["QuadClass"]), ("IGO", "11", "3"))
        war = [r for r in rows_ if r["EventCode"] == "190"][0]
        self.assertEqual((war["Date"], war["Year"], war["Month"], war["Day"], war["QuadClass"], war["CountryName"]), ("20220224", "2022", "02", "24", "4", "Ukraine"))
        self.assertEqual([r["QuadClass"] for r in rows_ if r["EventCode"] == "163"], ["3", "3"])  # not as in GDELT

    def test_icews(self):
        rows_ = self.table("icews")
        self.assertEqual(list(rows_[0])[:8], ["Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity"])
        self.assertEqual(len(rows_[0]), 20)
        self.assertEqual([(r["Event Text"], r["Source Country"]) for r in rows_[:2]], [("Make a visit", "France"), ("Host a visit", "Russia")])
        self.assertEqual((rows_[0]["Story ID"], rows_[0]["Sentence Number"], rows_[0]["City"]), ("a1", "1", "Moscow"))
        self.assertEqual(len({(r["Event ID"], r["Event Date"]) for r in rows_}), len(rows_))

    def test_gdelt(self):
        self.assertEqual(len(GDELT), 61)
        rows_ = self.table("gdelt", header=GDELT)
        visit = rows_[0]
        self.assertEqual((visit["SQLDATE"], visit["MonthYear"], visit["FractionDate"]), ("20220207", "202202", "2022.1014"))
        self.assertEqual((visit["Actor1Code"], visit["Actor1CountryCode"], visit["Actor1Type1Code"]), ("FRAGOV", "FRA", "GOV"))
        self.assertEqual((visit["EventCode"], visit["EventBaseCode"], visit["EventRootCode"], visit["QuadClass"]), ("042", "042", "04", "1"))
        self.assertEqual((visit["ActionGeo_Type"], visit["ActionGeo_CountryCode"], visit["NumSources"]), ("4", "RS", "3"))
        self.assertEqual((visit["DATEADDED"], visit["SOURCEURL"]), ("20220208000000", "https://courier.example/2022/02/08/macron, putin"))
        numbers = [int(r["GLOBALEVENTID"]) for r in rows_]
        self.assertEqual(len(set(numbers)), len(numbers))
        self.assertTrue(all(float(n) == n and n < 2**53 for n in numbers))

    def test_straight_from_articles(self):
        for form, header, width in (("polecat", None, 40), ("phoenix", self.PHOENIX, 26), ("icews", None, 20), ("gdelt", GDELT, 61)):
            rows_ = self.table(form, ledger=False, header=header)
            self.assertTrue(rows_, form)
            self.assertEqual(len(rows_[0]), width)
            date = rows_[0].get("Event Date") or rows_[0].get("Date") or rows_[0]["SQLDATE"]
            self.assertEqual(date.replace("-", "")[:4], "2022")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
