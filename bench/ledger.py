#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""ledger.py -- speed, size and memory of the ledger and of merging as a stream: bench/ledger.py PROGRAM [PART...]

Parts: articles (ARTICLES, 20000 of the shared news added in one run), stream (RECORDS, 1000000 synthetic records through merge, and a half
and a quarter of them), growth (articles added to an empty ledger and to one of EVENTS, 1000000 synthetic events). DRAGOMAN_SHARED names the
folder of the shared data. Each figure is of one run; run it on a machine that has nothing else to do.
"""
import datetime
import json
import os
import pathlib
import random
import resource
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
NEWS = pathlib.Path(os.environ.get("DRAGOMAN_SHARED", HERE.parent.parent / "shared")) / "data" / "news"
COUNTRIES = ("USA CHN RUS FRA DEU GBR UKR IND JPN TUR IRN ISR SAU EGY BRA MEX CAN AUS KOR PRK PAK AFG IRQ SYR ITA ESP POL NLD BEL SWE NOR FIN DNK GRC ROU HUN CZE AUT CHE"
             " PRT IRL NGA ZAF KEN ETH SDN LBY DZA MAR TUN ARG CHL COL VEN PER CUB IDN MYS PHL THA VNM MMR BGD LKA KAZ UZB AZE ARM GEO BLR SRB HRV BGR QAT ARE KWT JOR LBN YEM").split()
WORDS = "trade border security gas grain talks ceasefire prisoners aid sanctions election climate arms treaty visas ports rail dam islands fishing credit".split()


def measured(words, given=None, out=None, file=None):
    """Seconds, seconds of CPU and peak memory in MB of a run."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.time()
    process = subprocess.Popen(words, stdin=file or (subprocess.PIPE if given else subprocess.DEVNULL), stdout=out or subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    peak = 0
    if given:
        for block in given:
            process.stdin.write(block)
        process.stdin.close()
    while process.poll() is None:
        try:
            for line in open("/proc/%d/status" % process.pid, encoding="ascii"):
                if line.startswith("VmHWM"):
                    peak = max(peak, int(line.split()[1]) / 1024)
        except OSError:
            pass
        time.sleep(0.05)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert process.returncode == 0, (words, process.returncode)
    return time.time() - start, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, peak


def articles(n):
    """Real articles: those of the shared news, and days of Wikipedia's current events cut into their items."""
    made = 0
    for path in sorted(NEWS.glob("*.jsonl"), key=lambda p: "current-events" in p.name):
        for line in open(path, encoding="utf-8"):
            a = json.loads(line)
            items = a["text"].split("\n") if "current-events" in path.name else [a["text"]]
            for i, text in enumerate(t for t in items if len(t) > 40):
                if made == n:
                    return
                made += 1
                yield json.dumps({"id": "%s-%d" % (a["id"], i), "title": a["title"], "date": a.get("date"), "source": a.get("source", path.stem), "text": text}) + "\n"


def party(dice, country):
    n = dice.randrange(3)
    if n == 0:
        return {"name": country, "code": country + " GOV", "country": country, "sectors": ["GOV"]}
    return {"name": "Leader %s %d" % (country, n), "code": country + " GOV", "country": country, "sectors": ["GOV"], "role": "president", "id": "Q%d" % (1000 * COUNTRIES.index(country) + n)}


def pair(dice):
    at = sorted({min(int(dice.paretovariate(0.7)) - 1, len(COUNTRIES) - 1) for _ in range(6)})
    return [COUNTRIES[i] for i in (at if len(at) > 1 else [0, 5])[:2]]


def sentence(dice):
    return " ".join(dice.choice(WORDS) for _ in range(14)) + "."


def synthetic_contacts(n, years=10):
    """Keyed contact records in order of days: each contact is told by one to eight sources."""
    dice, day, made = random.Random(5), datetime.date(2014, 1, 1), 0
    per_day = n / (365.25 * years)
    while made < n:
        waiting = []
        want = int(made + per_day + 1)
        while made < want and made < n:
            sides = pair(dice)
            parties = [party(dice, s) for s in sides]
            form = dice.choice(("meeting", "call", "visit", "talks"))
            for _ in range(dice.choice((1, 1, 2, 3, 4, 8))):
                made += 1
                told = day + datetime.timedelta(days=dice.randrange(3))
                doc = "d%07d" % made
                waiting.append(json.dumps({"key": "%s|%s" % (day, "+".join(sides)), "told": {"doc": doc, "day": str(told), "source": "source %d" % dice.randrange(400)},
                                           "kind": "contact", "id": "c%016x" % made, "form": form, "participants": parties, "start": str(day), "end": str(day), "grain": "day",
                                           "status": "happened", "topics": [dice.choice(WORDS)], "documents": [doc], "evidence": [{"text": sentence(dice), "start": 0, "end": 90, "sentence": 0}],
                                           "confidence": 0.8}) + "\n")
        waiting.sort()
        yield "".join(waiting).encode()
        day += datetime.timedelta(days=1)


def synthetic_events(n, years=10):
    """Documents of ten events each."""
    dice = random.Random(9)
    for d in range(n // 10):
        day = datetime.date(2004, 1, 1) + datetime.timedelta(days=int(d * 10 * 365.25 * years / n))
        doc = "synthetic-%d" % d
        lines = [json.dumps({"kind": "document", "doc": doc, "source": "source %d" % dice.randrange(400), "published": str(day), "sentences": 10, "tokens": 200})]
        for i in range(10):
            sides = pair(dice)
            dice.shuffle(sides)
            lines.append(json.dumps({"kind": "event", "id": "e%08d%08d" % (d, i), "doc": doc, "type": dice.choice(("CONSULT", "ACCUSE", "SUPPORT", "AGREE", "SANCTION", "ASSAULT")), "quad": 1,
                                     "score": 1, "cameo": "040", "goldstein": 1, "actors": [party(dice, sides[0])], "recipients": [party(dice, sides[1])],
                                     "date": {"start": str(day), "end": str(day), "grain": "day", "from": "text"}, "status": "happened", "topics": [dice.choice(WORDS)],
                                     "evidence": {"text": sentence(dice), "start": 100 * i, "end": 100 * i + 90, "sentence": i}, "confidence": 0.7, "rule": "r"}))
        yield ("\n".join(lines) + "\n").encode()


def size(ledger):
    return sum(os.path.getsize(ledger + end) for end in ("", "-wal") if os.path.exists(ledger + end))


def add_articles(program, work):
    n = int(os.environ.get("ARTICLES", "20000"))
    path, ledger = os.path.join(work, "articles.jsonl"), os.path.join(work, "articles.db")
    with open(path, "w", encoding="utf-8") as f:
        f.writelines(articles(n))
    wall, cpu, peak = measured([program, "add", ledger, path])
    n = sum(1 for _ in open(path, encoding="utf-8"))
    print("add: %d articles (%.1f MB) in %.1f s, %.1f s of CPU: %.0f articles/s (%.0f a CPU second); %.1f kB on disk an article; peak memory %.0f MB"
          % (n, os.path.getsize(path) / 1e6, wall, cpu, n / wall, n / cpu, size(ledger) / n / 1000, peak), flush=True)
    wall, cpu, _ = measured([program, "code", "--format", "jsonl", path])
    print("code alone: %.1f s, %.1f s of CPU" % (wall, cpu), flush=True)
    wall, cpu, peak = measured([program, "check", ledger])
    print("check: sound, %.1f s, peak memory %.0f MB" % (wall, peak), flush=True)


def stream(program, work):
    n = int(os.environ.get("RECORDS", "1000000"))
    path = os.path.join(work, "keyed.jsonl")
    for part in (4, 2, 1):
        with open(path, "wb") as f:
            f.writelines(synthetic_contacts(n // part, 10 / part))
        out = os.path.join(work, "merged.jsonl")
        with open(out, "wb") as f:
            with open(path, "rb") as keyed: # not by name: a mapped file would count as memory
                wall, cpu, peak = measured([program, "merge"], out=f, file=keyed)
        print("merge: %d records (%.0f MB) in %.1f s, %.1f s of CPU (%.1f us a record), peak memory %.0f MB: %d contacts"
              % (n // part, os.path.getsize(path) / 1e6, wall, cpu, cpu / (n // part) * 1e6, peak, sum(1 for _ in open(out, "rb"))), flush=True)


def growth(program, work):
    n, count = int(os.environ.get("EVENTS", "1000000")), int(os.environ.get("GROWN", "1000"))
    ledger, path, records, empty = (os.path.join(work, x) for x in ("grown.db", "few.jsonl", "few.records", "empty.db"))
    wall, cpu, peak = measured([program, "add", "--input", "records", ledger, "-"], given=synthetic_events(n))
    print("add records: %d events in %.1f s, %.1f s of CPU (%.0f us an event), %.0f bytes on disk an event, peak memory %.0f MB"
          % (n, wall, cpu, cpu / n * 1e6, size(ledger) / n, peak), flush=True)
    with open(path, "w", encoding="utf-8") as f:
        f.writelines(articles(count))
    with open(records, "wb") as f:
        subprocess.run([program, "code", "--format", "jsonl", path], stdout=f, check=True)
    for name, words in (("articles", [path]), ("records alone, without coding", ["--input", "records", records])):
        figures = []
        for target in (empty, ledger):
            if target == empty and os.path.exists(empty):
                os.remove(empty)
            wall, cpu, _ = measured([program, "add", target, *words])
            figures.append(cpu)
            if target == ledger:
                subprocess.run([program, "remove", ledger, *[json.loads(line)["doc"] for line in open(records, "rb") if line.startswith(b'{"kind":"document"')]], check=True)
        print("%d %s: %.2f s of CPU into an empty ledger, %.2f s into one of %d events: %.2f times" % (count, name, figures[0], figures[1], n, figures[1] / figures[0]), flush=True)


def main():
    program, parts = sys.argv[1], sys.argv[2:] or ["articles", "stream", "growth"]
    if not NEWS.is_dir() and set(parts) & {"articles", "growth"}:
        sys.exit("no shared news under %s (DRAGOMAN_SHARED names its folder)" % NEWS)
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR", "/tmp")) as work:
        for part in parts:
            {"articles": add_articles, "stream": stream, "growth": growth}[part](program, work)


if __name__ == "__main__":
    main()
