#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""merge_eval.py -- how well contacts are merged across documents: pairwise precision and recall, B-cubed F1.

    merge_eval.py PROGRAM FOLDER [--verbose] [--set NAME=NUMBER...] [--floor P R]

FOLDER holds clusters.tsv and articles.txt (tests/merge/README.md). The articles are coded and added to a fresh ledger. A contact that the
program read out of an article is taken for the gold contact of that article with the same family and at least two of its parties (one, where
a journey leads to the other's country), the one whose days fit best; each is used once. What was not read is no mistake of merging: it is
counted apart. Pairs are of reports that were read and matched.
"""
import itertools
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import unicodedata

FAMILY = {"meeting": "meeting", "visit": "meeting", "summit": "meeting", "talks": "meeting", "call": "call", "letter": "letter",
          "press_conference": "press", "briefing": "press", "interview": "interview"}


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))


def read_clusters(path):
    clusters = {}
    for line in open(path, encoding="utf-8"):
        if line.startswith("#") or not line.strip():
            continue
        name, family, parties, first, last, country = (line.rstrip("\n").split("\t") + [""])[:6]
        clusters[name] = {"id": name, "family": family, "parties": [[plain(n) for n in p.split(",")] for p in parties.split("|")],
                          "first": first, "last": last, "country": country}
    return clusters


def read_articles(path):
    articles, now = [], None
    for line in open(path, encoding="utf-8"):
        if line.startswith("@@ "):
            doc, date, source, title = [f.strip() for f in line[3:].split("|", 3)]
            now = {"id": doc, "date": date, "source": source, "title": title, "lines": [], "gold": []}
            articles.append(now)
        elif line.startswith("= "):
            now["gold"] = line[2:].split()
        elif now and not line.startswith("#"):
            now["lines"].append(line.rstrip("\n"))
    return articles


def parties_met(contact, cluster):
    """How many of the cluster's parties the contact names; a country visited counts for the party of that country."""
    names = [plain(p["name"]) for p in contact.get("participants", [])]
    met = 0
    for party in cluster["parties"]:
        met += any(re.search(r"\b" + re.escape(alias) + r"\b", name) for alias in party for name in names)
    if contact["form"] == "visit" and met == 1 and contact.get("place", {}).get("country") == cluster["country"] != "":
        met = 2
    return met


def match(contacts, gold, clusters):
    """Pairs of a contact and a cluster, each used once; the most parties and the nearest days first."""
    choices = []
    for i, contact in enumerate(contacts):
        for name in gold:
            cluster = clusters[name]
            met = parties_met(contact, cluster)
            if FAMILY[contact["form"]] != cluster["family"] or met < 2:
                continue
            start, end = contact.get("start"), contact.get("end", contact.get("start"))
            fits = 1 if start is None else 2 if start <= cluster["last"] and cluster["first"] <= end else 0
            others = sum(parties_met(contact, clusters[g]) for g in gold if g != name)
            choices.append((fits, met, -others, name, i))
    choices.sort(reverse=True)
    used, pairs = set(), []
    for fits, _, _, name, i in choices:
        if i in used or name in used:
            continue
        used |= {i, name}
        pairs.append((name, contacts[i]["id"], fits))
    return pairs


def b_cubed(items, gold_of, found_of):
    precision = recall = 0.0
    for a in items:
        same_found = [b for b in items if found_of[b] == found_of[a]]
        same_gold = [b for b in items if gold_of[b] == gold_of[a]]
        both = sum(1 for b in same_found if gold_of[b] == gold_of[a])
        precision += both / len(same_found)
        recall += both / len(same_gold)
    n = len(items) or 1
    precision, recall = precision / n, recall / n
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def score(items, gold_of, found_of):
    right = wrong = missed = 0
    for a, b in itertools.combinations(items, 2):
        together, should = found_of[a] == found_of[b], gold_of[a] == gold_of[b]
        right += together and should
        wrong += together and not should
        missed += should and not together
    return right, wrong, missed


def main():
    args = sys.argv[1:]
    verbose = "--verbose" in args
    floor = None
    if "--floor" in args:
        at = args.index("--floor")
        floor = float(args[at + 1]), float(args[at + 2])
        del args[at:at + 3]
    program, folder = args[0], args[1]
    settings = [x for i, x in enumerate(args) if x == "--set" or (i and args[i - 1] == "--set")]
    clusters = read_clusters(os.path.join(folder, "clusters.tsv"))
    articles = read_articles(os.path.join(folder, "articles.txt"))
    with tempfile.TemporaryDirectory() as work:
        path, ledger = os.path.join(work, "articles.jsonl"), os.path.join(work, "ledger.db")
        with open(path, "w", encoding="utf-8") as f:
            for a in articles:
                f.write(json.dumps({"id": a["id"], "date": a["date"], "source": a["source"], "title": a["title"], "text": "\n\n".join(l for l in a["lines"] if l)}) + "\n")
        subprocess.run([program, "add", ledger, path, *settings], check=True, stderr=subprocess.DEVNULL)
        db = sqlite3.connect(ledger)
        reports = {}
        for doc, contact, record, why in db.execute("SELECT d.doc, r.contact_id, r.record, r.why FROM contact_reports r JOIN documents d ON d.id = r.document_id"):
            reports.setdefault(doc, []).append((contact, json.loads(record), why))
        db.close()
    items, gold_of, found_of, told, words = [], {}, {}, 0, {}
    by_days = [0, 0, 0]
    for a in articles:
        told += len(a["gold"])
        mine = reports.get(a["id"], [])
        pairs = match([r for _, r, _ in mine], a["gold"], clusters)
        if verbose and len(pairs) < len(a["gold"]):
            print("not read:", a["id"], [g for g in a["gold"] if g not in [p[0] for p in pairs]], [(r["form"], [p["name"] for p in r["participants"]], r.get("start")) for _, r, _ in mine])
        for name, uid, fits in pairs:
            item = (a["id"], name)
            items.append(item)
            by_days[fits] += 1
            gold_of[item] = name
            found_of[item], record, why = next((c, r, w) for c, r, w in mine if r["id"] == uid)
            words[item] = "%s %s %s..%s %s %s | %s" % (record["form"], [p["name"] for p in record["participants"]], record.get("start"), record.get("end"),
                                                      record.get("place", {}).get("name"), record.get("status"), why)
    right, wrong, missed = score(items, gold_of, found_of)
    if verbose:
        for a, b in itertools.combinations(items, 2):
            if (found_of[a] == found_of[b]) != (gold_of[a] == gold_of[b]):
                print("wrongly one:" if found_of[a] == found_of[b] else "not one:", a, b, "\n   ", words[a], "\n   ", words[b])
    precision, recall = right / (right + wrong) if right + wrong else 0.0, right / (right + missed) if right + missed else 0.0
    print("articles                     %d, contacts %d" % (len(articles), len(clusters)))
    print("merge.read                   %.3f (%d/%d)   day right %d, none %d, wrong %d" % (len(items) / told, len(items), told, by_days[2], by_days[1], by_days[0]))
    print("merge.pairs                  P %.3f (%d/%d)  R %.3f (%d/%d)" % (precision, right, right + wrong, recall, right, right + missed))
    print("merge.b-cubed                P %.3f  R %.3f  F1 %.3f" % b_cubed(items, gold_of, found_of))
    if floor and (precision < floor[0] or recall < floor[1]):
        sys.exit("below the floor of P %.3f, R %.3f" % floor)


if __name__ == "__main__":
    main()
