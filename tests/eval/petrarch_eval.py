#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# petrarch_eval -- compares records coded by `dragoman code --input petrarch-xml` with the codes that PETRARCH's unit-test records expect.
#
#   petrarch_eval.py RECORDS.xml OUTPUT.jsonl ERRORS.tsv
#
# A record counts as coded as expected when the set of (source, target, code) is the same; "noevents" when nothing came out; an
# expected error (a discard, a broken tree) when that is what was said. The others are listed with both sets.

import json
import re
import sys
import xml.etree.ElementTree as ET


def expected(sentence):
    codes, error = set(), None
    for e in sentence.findall("EventCoding"):
        if e.get("error"):
            error = e.get("error")
        elif e.get("eventcode"):
            codes.add((e.get("sourcecode"), e.get("targetcode"), e.get("eventcode")))
    return codes, error


def answers(path):
    """One entry a record, in order: [id, events, reasons for nothing]."""
    found = []
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        if record["kind"] == "document":
            found.append([record["doc"], set(), [s["reason"] for s in record["skipped"]]])
        elif record["kind"] == "event":
            side = [r[0]["code"] if r else "---" for r in (record.get("actors"), record.get("recipients"))]
            found[-1][1].add((side[0], side[1], record["cameo"]))
    return found


def main():
    records, output, errors = sys.argv[1:4]
    sentences = ET.parse(records).getroot().find("Sentences").findall("Sentence")
    found = answers(output)
    failed = [line.split("\t") for line in open(errors, encoding="utf-8")][0:]
    failed_at = {int(f[1]) for f in failed if len(f) > 2 and f[1].isdigit()}
    good = total = at = 0
    wrong = []
    for number, sentence in enumerate(sentences, 1):
        codes, error = expected(sentence)
        total += 1
        if number in failed_at:
            if error == "bad_input_parse":
                good += 1
            else:
                wrong.append((sentence.get("id"), codes or error, "could not be read"))
            continue
        name, got, reasons = found[at]
        at += 1
        if name != sentence.get("id"):
            sys.exit(f"petrarch_eval: record {number} is {sentence.get('id')}, the answer is of {name}")
        if error:
            right = any(re.sub("-", "", r) == error for r in reasons)
        else:
            right = got == codes and not reasons
        good += right
        if not right:
            wrong.append((name, codes or error or "nothing", got or reasons or "nothing"))
    for name, want, got in wrong:
        show = lambda x: " ".join(f"{a}>{b}:{c}" for a, b, c in sorted(x)) if isinstance(x, set) else x
        print(f"  {name}: expected {show(want)}, got {show(got)}")
    print(f"coded as expected: {good} of {total} = {100 * good / total:.1f} %")


if __name__ == "__main__":
    main()
