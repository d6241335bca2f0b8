#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# measure -- makes pages in the designs of designs.py, has them read, and scores what came out.
#
#   tests/pages/measure.py PAGE_DUMP [--floor F1] [--design NAME] [--show] [--keep FOLDER]
#
# PAGE_DUMP is the program tests/pages/page_dump.c. Token F1 compares bags of words of the article (title and paragraphs) with those that
# reach the coder. Designs of even number were looked at during development ("seen"), the others were held out ("unseen"); those of
# designs_fresh.py came when all was done ("fresh"). With --floor the exit status is 1 when a mean lies below F1, or one page below half of it.

import argparse
import collections
import json
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import articles  # noqa: E402
import designs  # noqa: E402
import designs_fresh  # noqa: E402

FIELDS = ["title", "byline", "day", "site", "url", "language"]


def words(text):
    text = text.replace("\u00ad", "").replace("\u200b", "").replace("\u00a0", " ")
    return re.findall(r"\w+", text.lower())


def gold(article, name):
    if name == "live_blog":
        parts = [t + " " + h + " " + " ".join(p) for t, h, p in article["live"]]
    elif name in ("transcript_page", "interview_page"):
        turns = article["turns"][1:2] + article["turns"][2:6] if name == "interview_page" else article["turns"]
        parts = [t if name == "interview_page" else w + " " + t for w, t in turns]
    else:
        parts = [" ".join(t) if k == "l" else t for k, t in article["blocks"]]
    return words(article["title"] + " " + " ".join(parts))


def f1(want, got):
    same = sum((collections.Counter(want) & collections.Counter(got)).values())
    return 2 * same / (len(want) + len(got)) if want or got else 1.0


def main():
    args = argparse.ArgumentParser()
    args.add_argument("dump")
    args.add_argument("--floor", type=float)
    args.add_argument("--design")
    args.add_argument("--show", action="store_true")
    args.add_argument("--keep")
    args = args.parse_args()
    folder = args.keep or tempfile.mkdtemp()
    os.makedirs(folder, exist_ok=True)
    todo = []
    kinds = [i % 2 for i in range(len(designs.DESIGNS))] + [2] * len(designs_fresh.DESIGNS)
    for number, f in enumerate(designs.DESIGNS + designs_fresh.DESIGNS):
        name = f.__name__
        if args.design and name != args.design:
            continue
        some = articles.ARTICLES[:2] if name in ("live_blog", "transcript_page", "interview_page") else articles.ARTICLES
        for k, a in enumerate(some):
            a = dict(a, live=articles.LIVE, turns=articles.TRANSCRIPT)
            page, told = f(a)
            path = os.path.join(folder, "%s-%d.html" % (name, k))
            with open(path, "w", encoding="utf-8") as out:
                out.write(page)
            todo.append((number, name, a, told, path))
    lines = subprocess.run([args.dump] + [t[4] for t in todo], stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    scores, meta, ms, size = collections.defaultdict(list), collections.defaultdict(lambda: [0, 0, 0]), 0.0, 0
    for (number, name, a, told, path), line in zip(todo, lines):
        got = json.loads(line)
        want, have = gold(a, name), words(got.get("text", ""))
        scores[(number, name)].append(f1(want, have))
        ms += got["ms"]
        size += os.path.getsize(path)
        for field in FIELDS:
            if field in told:
                right = got.get(field) == told[field]
                meta[field][0] += right
                meta[field][1] += 1
                if args.show and not right:
                    print("%s: %s is %r, not %r" % (os.path.basename(path), field, got.get(field), told[field]))
            elif got.get(field) and field in ("byline", "day"):
                meta[field][2] += 1
        if args.show:
            lost, extra = collections.Counter(want) - collections.Counter(have), collections.Counter(have) - collections.Counter(want)
            print("%s: F1 %.3f  lost: %s | extra: %s" % (os.path.basename(path), scores[(number, name)][-1], " ".join(lost)[:300], " ".join(extra)[:500]))
    halves, worst = ([], [], []), (2.0, "")
    for (number, name), values in sorted(scores.items()):
        mean = sum(values) / len(values)
        halves[kinds[number]].extend(values)
        worst = min(worst, (min(values), name))
        print("%-18s %-7s %.3f" % (name, ("seen", "unseen", "fresh")[kinds[number]], mean))
    means = [sum(h) / len(h) if h else 1.0 for h in halves]
    print("pages %d, designs %d; token F1: seen %.3f, unseen %.3f, fresh %.3f, worst page %.3f (%s)" % (len(todo), len(scores), means[0], means[1], means[2], worst[0], worst[1]))
    print("metadata: " + ", ".join("%s %d/%d%s" % (f, meta[f][0], meta[f][1], " (+%d not asked for)" % meta[f][2] if meta[f][2] else "") for f in FIELDS))
    print("time: %.2f ms a page of %.1f KB" % (ms / len(todo), size / 1024 / len(todo)), file=sys.stdout)
    if args.floor is not None and (min(means) < args.floor or worst[0] < args.floor / 2):
        print("measure: below the floor of %.3f" % args.floor, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
