#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# pairs_eval.py -- scores `dragoman code --pairs` against a table with gold types and quad classes.
#
#   tests/eval/pairs_eval.py PROGRAM [TABLE]
#
# TABLE has the columns sentence, source, target, gold_root and gold_penta; by default events/plv-train.tsv in the folder that
# DRAGOMAN_SHARED names, or in `shared` beside the checkout. Without a table the script says so and ends with 77. Sentences are never printed.

import os
import subprocess
import sys
from collections import Counter


def read(text):
    lines = text.split("\n")
    names = lines[0].rstrip("\r").split("\t")
    return [dict(zip(names, line.rstrip("\r").split("\t"))) for line in lines[1:] if line]


def f1_table(gold, found):
    """Rows of (type, precision, recall, F1, number in gold) for each type of the gold."""
    hits, n_gold, n_found = Counter(), Counter(gold), Counter(found)
    hits.update(g for g, f in zip(gold, found) if g == f)
    rows = []
    for name in sorted(n_gold):
        p = hits[name] / n_found[name] if n_found[name] else 0.0
        r = hits[name] / n_gold[name]
        rows.append((name, p, r, 2 * p * r / (p + r) if p + r else 0.0, n_gold[name]))
    return rows


def share(gold, found):
    return sum(g == f for g, f in zip(gold, found)) / len(gold)


def binary(quad):
    return "cooperation" if quad in ("1", "2") else "conflict"


def find_table():
    """The table under DRAGOMAN_SHARED, or under `shared` beside the checkout; with or without a folder `data` between."""
    beside = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "shared")
    folders = [os.environ["DRAGOMAN_SHARED"]] if os.environ.get("DRAGOMAN_SHARED") else [beside]
    paths = [os.path.join(f, *data, "events", "plv-train.tsv") for f in folders for data in ((), ("data",))]
    return next((path for path in paths if os.path.exists(path)), paths[0])


def main():
    program = sys.argv[1]
    table = sys.argv[2] if len(sys.argv) > 2 else find_table()
    if not os.path.exists(table):
        print("passed over: no table of pairs; DRAGOMAN_SHARED names the folder", file=sys.stderr)
        return 77
    run = subprocess.run([program, "code", "--pairs", table], capture_output=True, text=True, encoding="utf-8")
    if run.returncode != 0:
        print(run.stderr, file=sys.stderr)
        return 1
    with open(table, encoding="utf-8") as handle:
        asked = read(handle.read())
    rows = read(run.stdout)
    if [r["sentence"] for r in rows] != [r["sentence"] for r in asked]:
        print("the rows printed are not those of the table", file=sys.stderr)
        return 1
    gold, found = [r["gold_root"] for r in rows], [r["type"] for r in rows]
    quads, found_quads = [r["gold_penta"] for r in rows], [r["quad"] for r in rows]
    by_type = f1_table(gold, found)
    for name, p, r, f, n in by_type:
        print(f"{name:<12} P {p:.3f}  R {r:.3f}  F1 {f:.3f}  {n}")
    print(f"types: macro-F1 {sum(row[3] for row in by_type) / len(by_type):.3f}  accuracy {share(gold, found):.3f}  rows {len(rows)}")
    by_quad = f1_table(quads, found_quads)
    print(f"quad: macro-F1 {sum(row[3] for row in by_quad) / len(by_quad):.3f}  accuracy {share(quads, found_quads):.3f}")
    print(f"binary: accuracy {share([binary(q) for q in quads], [binary(q) for q in found_quads]):.3f}")
    def way(row):
        return row["rule"] if row["rule"] in ("word", "judge") else "none" if row["rule"] in ("none", "") else "pattern"
    ways, right = Counter(way(r) for r in rows), Counter(way(r) for r in rows if r["gold_root"] == r["type"])
    for name, n in sorted(ways.items()):
        print(f"answered by {name}: {n}, type right {right[name]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
