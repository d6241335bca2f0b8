#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# sentences_eval.py -- finds the program the two sides of a labelled sentence by itself, and what one does to the other?
#
#   tests/eval/sentences_eval.py PROGRAM [TABLE]
#
# TABLE is that of pairs_eval.py (sentence, source, target, gold_root; by default events/plv-train.tsv under DRAGOMAN_SHARED; without it
# the script ends with 77). Each different sentence is coded as an article of its own. A row counts as found when an event has an
# actor that shares a word with the source, another side (recipient, or second actor) that shares one with the target, and the
# gold type. Sides swapped do not count. Types are those of the codebook of 2021, on which the table rests: the rows "older" of
# data/patterns/ontology.tsv, and YIELD for CONCEDE and RETREAT. Sentences are never printed.

import json
import os
import re
import subprocess
import sys

from pairs_eval import read

SMALL = {"the", "a", "an", "of", "and", "in", "for", "to", "on", "at", "by", "with", "from", "mr", "mrs", "president", "minister", "prime",
         "former", "foreign", "government", "s", "its", "his", "her", "their", "state", "leader"}


def words(text):
    return {w for w in re.findall(r"[^\W_]+", text.casefold()) if w not in SMALL} or set(re.findall(r"[^\W_]+", text.casefold()))


def names(actor):
    return set().union(*(words(actor[key]) for key in ("name", "text", "named_by") if actor.get(key)))


def shares_word(actors, text):
    wanted = words(text)
    return [a for a in actors if names(a) & wanted]


def older_types():
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "..", "..", "data", "patterns", "ontology.tsv"), encoding="utf-8") as handle:
        rows = [line.rstrip("\n").split("\t") for line in handle]
    return [(row[1], row[2]) for row in rows if row[0] == "older"]


def type_of(event, older):
    kind = next((t for code, t in older if event.get("cameo", "").startswith(code)), event["type"])
    return "YIELD" if kind in ("CONCEDE", "RETREAT") else kind


def pair_in(event, source, target):
    actors, recipients = event.get("actors", []), event.get("recipients", [])
    for first in shares_word(actors, source):
        others = recipients + [a for a in actors if a is not first]
        if shares_word(others, target):
            return True
    return False


def main():
    program = sys.argv[1]
    table = sys.argv[2] if len(sys.argv) > 2 else os.path.join(os.environ.get("DRAGOMAN_SHARED", ""), "events", "plv-train.tsv")
    if not os.path.exists(table):
        print("passed over: no table of pairs; DRAGOMAN_SHARED names the folder", file=sys.stderr)
        return 77
    with open(table, encoding="utf-8") as handle:
        rows = read(handle.read())
    sentences = sorted({row["sentence"] for row in rows})
    articles = "".join(json.dumps({"id": str(i), "text": s}) + "\n" for i, s in enumerate(sentences))
    run = subprocess.run([program, "code", "--format", "jsonl", "--input", "jsonl", "-"], input=articles, capture_output=True, text=True,
                         encoding="utf-8", check=True)
    events = [[] for _ in sentences]
    for line in run.stdout.splitlines():
        record = json.loads(line)
        if record["kind"] == "event":
            events[int(record["doc"])].append(record)
    number, older, gold_types = {s: i for i, s in enumerate(sentences)}, older_types(), {}
    pairs = found = with_type = 0
    for row in rows:
        here = events[number[row["sentence"]]]
        gold_types.setdefault(row["sentence"], set()).add(row["gold_root"])
        hits = [e for e in here if pair_in(e, row["source"], row["target"])]
        pairs += 1
        found += bool(hits)
        with_type += any(type_of(e, older) == row["gold_root"] for e in hits)
    told = sum(len(e) for e in events)
    agree = sum(type_of(e, older) in gold_types.get(s, ()) for s, i in number.items() for e in events[i])
    some = sum(any(type_of(e, older) in gold_types[s] for e in events[i]) for s, i in number.items())
    print(f"pairs found                 {found / pairs:.3f} ({found}/{pairs})")
    print(f"pairs found, type right     {with_type / pairs:.3f} ({with_type}/{pairs})")
    print(f"types of all events right   {agree / told:.3f} ({agree}/{told})")
    print(f"sentences with a right type {some / len(sentences):.3f} ({some}/{len(sentences)})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
