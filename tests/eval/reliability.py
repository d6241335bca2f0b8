#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# reliability.py -- is a confidence of 0.8 right eight times in ten? Tables of confidence against the share that is right, kind by kind.
#
#   tests/eval/reliability.py GOLD_DIR RECORDS [--fit]
#
# Reads    the gold and the records of records_eval.py, with its rules for what is right (optional records and repeats leave the count)
# Prints   by kind: bins with mean confidence, share right, number; ECE (mean gap between the two, weighted), Brier score, AUC
# --fit    prints rows for data/patterns/calibration.tsv (isotonic regression by pooling adjacent violators), and on standard error the
#          ECE and Brier score of maps fitted on four fifths of the articles and tried on the fifth

import sys

import records_eval as scorer

BINS = (0.0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
FOLDS = 5
LEAST = 40  # records that a step of the map must rest on


def gather(folder, path):
    """kind -> list of (number of the article, confidence, right)."""
    scorers = {"contact": scorer.Contacts(), "statement": scorer.Statements(), "event": scorer.Events()}
    printed, found = scorer.printed_records(path), {kind: [] for kind in scorers}
    for number, (name, _, _, gold) in enumerate(scorer.articles(folder)):
        people = [a for r in gold for key in ("participants", "actors", "recipients") for a in r.get(key, []) if a.get("type") == "person"]
        for kind, s in scorers.items():
            wanted = [r for r in gold if r["kind"] == kind]
            if not wanted:
                continue  # an article that was only read for other kinds
            got = [r for r in printed.get(name, []) if r.get("kind") == kind]
            pairs, ignored = s.article(wanted, got, people)
            matched = {j: i for i, j in pairs}
            for j, record in enumerate(got):
                if j in ignored or (j in matched and wanted[matched[j]].get("optional")):
                    continue
                found[kind].append((number, float(record.get("confidence", 0)), j in matched))
    return found


def ece(rows):
    total = 0.0
    for low, high in zip(BINS, BINS[1:]):
        here = [(c, r) for _, c, r in rows if low <= c < high]
        if here:
            total += abs(sum(c for c, _ in here) - sum(r for _, r in here))
    return total / len(rows) if rows else 0.0


def brier(rows):
    return sum((c - r) ** 2 for _, c, r in rows) / len(rows) if rows else 0.0


def auc(rows):
    right, wrong = [c for _, c, r in rows if r], [c for _, c, r in rows if not r]
    if not right or not wrong:
        return 0.5
    return sum((a > b) + 0.5 * (a == b) for a in right for b in wrong) / (len(right) * len(wrong))


def isotonic(rows):
    """Steps (mean confidence, share right), rising, each on LEAST rows at least."""
    blocks = []  # sum of confidence, number right, number; records of one confidence are one block
    for c, r in sorted((c, r) for _, c, r in rows):
        if blocks and abs(blocks[-1][0] - c * blocks[-1][2]) < 1e-6:
            blocks[-1] = [blocks[-1][0] + c, blocks[-1][1] + r, blocks[-1][2] + 1]
        else:
            blocks.append([c, r, 1])
    merged = []
    for b in blocks:
        merged.append(list(b))
        while len(merged) > 1 and (merged[-2][1] * merged[-1][2] >= merged[-1][1] * merged[-2][2] or merged[-2][2] < LEAST):
            last = merged.pop()
            merged[-1] = [x + y for x, y in zip(merged[-1], last)]
    if len(merged) > 1 and merged[-1][2] < LEAST:
        last = merged.pop()
        merged[-1] = [x + y for x, y in zip(merged[-1], last)]
    # one more right and one more wrong: no step claims certainty
    return [(c / n, (r + 1) / (n + 2)) for c, r, n in merged]


def apply(steps, c):
    if c <= steps[0][0]:
        return steps[0][1]
    for (x0, y0), (x1, y1) in zip(steps, steps[1:]):
        if c <= x1:
            return y0 + (y1 - y0) * (c - x0) / (x1 - x0) if x1 > x0 else y1
    return steps[-1][1]


def table(kind, rows):
    print(f"{kind}: {len(rows)} records, right {sum(r for _, _, r in rows) / max(1, len(rows)):.3f}  "
          f"ECE {ece(rows):.3f}  Brier {brier(rows):.3f}  AUC {auc(rows):.3f}")
    for low, high in zip(BINS, BINS[1:]):
        here = [(c, r) for _, c, r in rows if low <= c < high]
        if here:
            print(f"  {low:.1f} to {min(high, 1.0):.1f}   mean {sum(c for c, _ in here) / len(here):.2f}   "
                  f"right {sum(r for _, r in here) / len(here):.2f}   {len(here)}")


def fit(found):
    print("kind\traw\tconfidence")
    for kind, rows in sorted(found.items()):
        tried = []
        for fold in range(FOLDS):
            steps = isotonic([row for row in rows if row[0] % FOLDS != fold])
            tried += [(n, apply(steps, c), r) for n, c, r in rows if n % FOLDS == fold]
        print(f"{kind}: cross-validated ECE {ece(tried):.3f}  Brier {brier(tried):.3f} (before: {ece(rows):.3f}, {brier(rows):.3f})", file=sys.stderr)
        for raw, confidence in isotonic(rows):
            print(f"{kind}\t{raw:.3f}\t{confidence:.3f}")


def main():
    found = gather(sys.argv[1], sys.argv[2])
    if "--fit" in sys.argv[3:]:
        fit(found)
    else:
        for kind, rows in sorted(found.items()):
            table(kind, rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
