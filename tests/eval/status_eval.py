#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# status_eval.py -- how often does the program report as happened what a sentence only supposes, denies or recalls?
#
#   tests/eval/status_eval.py PROGRAM [TABLE]        TABLE is statuses.tsv beside this script by default
#
# TABLE has the columns sentence, status (hypothetical, denied, historical) and word, the word that tells the event. The sentences
# are ours. Each is an article of 10 May 2023. An event at that word is wrong when its status is happened, ongoing or cancelled;
# of historical sentences, when the auxiliary mode historical is missing.

import json
import os
import subprocess
import sys
from collections import Counter


def main():
    program = sys.argv[1]
    table = sys.argv[2] if len(sys.argv) > 2 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "statuses.tsv")
    with open(table, encoding="utf-8") as handle:
        rows = [line.rstrip("\n").split("\t") for line in handle][1:]
    articles = "".join(json.dumps({"id": str(i), "date": "2023-05-10", "text": row[0]}) + "\n" for i, row in enumerate(rows))
    run = subprocess.run([program, "code", "--format", "jsonl", "--input", "jsonl", "-"], input=articles, capture_output=True, text=True,
                         encoding="utf-8", check=True)
    events = {}
    for line in run.stdout.splitlines():
        record = json.loads(line)
        if record["kind"] == "event":
            events.setdefault(int(record["doc"]), []).append(record)
    rows_of, told, wrong = Counter(), Counter(), Counter()
    for i, (sentence, status, word) in enumerate(rows):
        rows_of[status] += 1
        for e in events.get(i, []):
            if word not in e["trigger"]["text"]:
                continue
            told[status] += 1
            past = e["status"] in ("happened", "ongoing", "cancelled")
            bad = past and (status != "historical" or "historical" not in e.get("auxiliary", []))
            wrong[status] += bad
            if bad:
                print(f"  {status}: {e['type']} {e['status']} at \"{e['trigger']['text']}\": {sentence}")
    for status in sorted(rows_of):
        print(f"{'status.' + status:<24} told as happened {wrong[status]} of {told[status]} events, {rows_of[status]} sentences")
    print(f"{'status.all':<24} told as happened {sum(wrong.values())} of {sum(told.values())} events "
          f"({100 * sum(wrong.values()) / max(1, sum(told.values())):.1f} %)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
