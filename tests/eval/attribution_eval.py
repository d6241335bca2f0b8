#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# attribution_eval.py -- statements against the attributions of GUM's discourse layer.
#
#   attribution_eval.py PROGRAM FILE.jsonl [--genre NAME]... [--verbose]
#
# FILE holds a document a line with `text` and `attributions`: content pieces, source and cue as code point spans. Each document is
# coded by PROGRAM; a statement finds an attribution when their contents share 60 % of their characters both ways, and has the
# right source when the speaker's words overlap it. GUM marks thoughts, image credits and general sources too, and speakers that
# are nobody of note, so recall is bounded well below one.
import json
import subprocess
import sys


def covered(spans):
    out = set()
    for start, end in spans:
        out.update(range(start, end))
    return out


def spans_of(value):
    if not value:
        return []
    if isinstance(value, dict):
        return [(value["start"], value["end"])]
    if isinstance(value[0], int):
        return [tuple(value[:2])]
    return [(v["start"], v["end"]) if isinstance(v, dict) else tuple(v[:2]) for v in value]


def main():
    program, path = sys.argv[1], sys.argv[2]
    verbose = "--verbose" in sys.argv
    genres = {sys.argv[i + 1] for i, a in enumerate(sys.argv) if a == "--genre"}
    n_gold = n_ours = n_both = n_speaker = n_sourced = 0
    with open(path, encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    for doc in documents:
        if genres and doc["genre"] not in genres:
            continue
        given = json.dumps({"id": doc["doc"], "text": doc["text"], "date": doc.get("doc_date")})
        done = subprocess.run([program, "code", "--format", "jsonl", "--input", "jsonl", "-"], input=given, capture_output=True, text=True, check=True)
        ours = [r for r in map(json.loads, done.stdout.splitlines()) if r["kind"] == "statement"]
        gold = [a for a in doc["attributions"] if a.get("polarity") != "negative"]
        taken = set()
        for a in gold:
            want = covered(spans_of(a["content"]))
            best, best_share = None, 0.0
            for i, s in enumerate(ours):
                have = set(range(s["content"]["start"], s["content"]["end"]))
                share = min(len(want & have) / max(1, len(want)), len(want & have) / max(1, len(have)))
                if share > best_share:
                    best, best_share = i, share
            if best is not None and best_share >= 0.6 and best not in taken:
                taken.add(best)
                n_both += 1
                source = covered(spans_of(a.get("source")))
                if source:
                    n_sourced += 1
                    speaker = ours[best]["speaker"]
                    n_speaker += "start" in speaker and bool(source & set(range(speaker["start"], speaker["end"])))
            elif verbose:
                pieces = spans_of(a["content"])
                cue = " ".join(doc["text"][s:e] for s, e in spans_of(a.get("cue")))
                source = " ".join(doc["text"][s:e] for s, e in spans_of(a.get("source")))
                print("MISSED %s | %s | %s | %s" % (doc["doc"], source, cue, doc["text"][pieces[0][0]:pieces[-1][1]][:160].replace("\n", " ") if pieces else ""))
        if verbose:
            for i, s in enumerate(ours):
                if i not in taken:
                    print("FALSE  %s | %s | %s | %s" % (doc["doc"], s["speaker"]["name"], s["verb"], s["content"]["text"][:160].replace("\n", " ")))
        n_gold += len(gold)
        n_ours += len(ours)
    p, r = n_both / max(1, n_ours), n_both / max(1, n_gold)
    print("attribution.content          P %.3f (%d/%d)  R %.3f (%d/%d)  F1 %.3f" % (p, n_both, n_ours, r, n_both, n_gold, 2 * p * r / max(1e-9, p + r)))
    print("attribution.source           %.3f (%d/%d)" % (n_speaker / max(1, n_sourced), n_speaker, n_sourced))


if __name__ == "__main__":
    main()
