#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# reader_eval -- scores of a system's CoNLL-U against gold CoNLL-U, as in the CoNLL 2018 shared task.
#
#   reader_eval.py GOLD.conllu SYSTEM.conllu [--docs PREFIX] [--errors N]
#   reader_eval.py --raw GOLD.conllu > RAW.jsonl
#
# Method   both files are reduced to their characters without white space; tokens, sentences and words are spans of
#          characters. Passages that the system left out count as missed. Words inside contractions are aligned by the longest common subsequence of their
#          forms where the two sides cut differently. F1 of each measure over aligned words; LAS and CLAS without subtypes.
# Source   Zeman et al. 2018, "CoNLL 2018 Shared Task: Multilingual Parsing from Raw Text to Universal Dependencies"
# --docs   keeps only gold documents (and the system's at the same place) whose id begins with PREFIX
# --raw    writes the raw text of each document as a JSON line (id, text): sentences joined as SpaceAfter says, paragraphs by
#          an empty line
# --errors prints the first N token and sentence differences

import argparse
import bisect
import json
import sys

CONTENT = set("nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse nmod appos nummod acl "
              "amod conj fixed flat compound list parataxis orphan goeswith reparandum root dep".split())
UNIVERSAL_FEATS = set("PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood "
                      "Tense Aspect Voice Evident Polarity Person Polite".split())


class Word:
    __slots__ = ("start", "end", "form", "cols", "head", "multi", "sent")

    def __init__(self, start, end, form, cols, multi, sent):
        self.start, self.end, self.form, self.cols, self.multi, self.sent = start, end, form, cols, multi, sent
        self.head = None


class Text:
    def __init__(self):
        self.chars, self.n = [], 0
        self.tokens, self.sentences, self.words = [], [], []
        self.docs = []  # (first character, id)

    def add(self, form):
        form = "".join(form.split())
        start = self.n
        self.chars.append(form)
        self.n += len(form)
        return start, self.n


def load(path):
    text = Text()
    sent, multi_end, multi_span = [], 0, None
    first_char = 0

    def close():
        nonlocal sent, first_char
        if sent:
            for word in sent:
                head = word.cols[6]
                if head.isdigit() and 0 < int(head) <= len(sent):
                    word.head = sent[int(head) - 1]
            text.sentences.append((first_char, text.n))
            text.words.extend(sent)
        sent, first_char = [], text.n

    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            line = line.rstrip("\n").rstrip("\r")
            if not line:
                close()
                multi_end = 0
                continue
            if line.startswith("#"):
                if line.startswith("# newdoc"):
                    text.docs.append((text.n, line.partition("=")[2].strip()))
                continue
            cols = line.split("\t")
            if len(cols) != 10:
                sys.exit("%s:%d: ten columns wanted" % (path, number))
            if "." in cols[0]:
                continue
            if "-" in cols[0]:
                multi_end = int(cols[0].split("-")[1])
                multi_span = text.add(cols[1])
                text.tokens.append(multi_span)
                continue
            if int(cols[0]) <= multi_end:
                span, multi = multi_span, True
            else:
                span, multi = text.add(cols[1]), False
                text.tokens.append(span)
            sent.append(Word(span[0], span[1], cols[1], cols, multi, len(text.sentences)))
    close()
    text.chars = "".join(text.chars)
    return text


def shift(gold, system):
    """Moves the system's spans to the places where its characters stand in gold: it may have left passages out."""
    bounds, offsets, g, s = [], [], 0, 0
    while s < system.n:
        if gold.chars[g:g + 1] != system.chars[s:s + 1] or not offsets:
            probe = system.chars[s:s + 60]
            at = gold.chars.find(probe, g)
            if at < 0:
                sys.exit("the texts differ at character %d: gold '%s', system '%s'" % (g, gold.chars[g:g + 30], probe[:30]))
            g = at
            bounds.append(s)
            offsets.append(g - s)
        step = 1 << 16
        while step and gold.chars[g:g + step] != system.chars[s:s + step]:
            step >>= 1
        g, s = g + step, s + min(step, system.n - s)

    def moved(span):
        start = offsets[bisect.bisect_right(bounds, span[0]) - 1] + span[0]
        end = offsets[bisect.bisect_right(bounds, span[1] - 1) - 1] + span[1]
        return start, end

    left_out = gold.n - system.n
    system.tokens = [moved(t) for t in system.tokens]
    system.sentences = [moved(t) for t in system.sentences]
    for word in system.words:
        word.start, word.end = moved((word.start, word.end))
    return left_out


def write_raw(path):
    with open(path, encoding="utf-8") as file:
        text, name, joint, paragraph, glued = [], None, "", False, False

        def close():
            if text:
                print(json.dumps({"id": name, "text": "".join(text)}, ensure_ascii=False))
            text.clear()

        last = ""
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                close()
                name, paragraph = line.partition("=")[2].strip(), True
            elif line.startswith("# newpar") and not line.startswith("# newpar_"):
                paragraph = True
            elif line.startswith("# text = "):
                joint = "" if not text else "\n\n" if paragraph else "" if glued else " "
                text.append(joint + line[len("# text = "):])
                paragraph = False
            elif line and line[0].isdigit() and "." not in line.split("\t")[0]:
                first = line.split("\t")
                if "-" in first[0]:
                    last = first[0].split("-")[1]
                elif first[0] == last:
                    last = ""
                    continue
                glued = "SpaceAfter=No" in first[9].split("|")
        close()


def keep(text, ranges):
    """Drops all that lies outside the character ranges; sentences that cross their bounds are dropped too."""
    def inside(span):
        return any(a <= span[0] and span[1] <= b for a, b in ranges)
    text.tokens = [s for s in text.tokens if inside(s)]
    text.sentences = [s for s in text.sentences if inside(s)]
    text.words = [w for w in text.words if inside((w.start, w.end))]


def lcs(gold, system):
    """Pairs of indices of the longest common subsequence of two short lists."""
    rows = [[0] * (len(system) + 1) for _ in range(len(gold) + 1)]
    for g in reversed(range(len(gold))):
        for s in reversed(range(len(system))):
            rows[g][s] = rows[g + 1][s + 1] + 1 if gold[g] == system[s] else max(rows[g + 1][s], rows[g][s + 1])
    g = s = 0
    while g < len(gold) and s < len(system):
        if gold[g] == system[s]:
            yield g, s
            g, s = g + 1, s + 1
        elif rows[g + 1][s] >= rows[g][s + 1]:
            g += 1
        else:
            s += 1


def align(gold, system):
    pairs, g, s = [], 0, 0
    while g < len(gold) and s < len(system):
        a, b = gold[g], system[s]
        if not a.multi and not b.multi:
            if (a.start, a.end) == (b.start, b.end):
                pairs.append((a, b))
                g, s = g + 1, s + 1
            elif a.start <= b.start:
                g += 1
            else:
                s += 1
            continue
        # A contraction on one side: take all words of both sides that touch it.
        if a.multi and (not b.multi or a.start <= b.start):
            start, end = a.start, a.end
        else:
            start, end = b.start, b.end
        while g < len(gold) and gold[g].start < start and not gold[g].multi:
            g += 1
        while s < len(system) and system[s].start < start and not system[s].multi:
            s += 1
        g_end, s_end, grown = g, s, True
        while grown:
            grown = False
            while g_end < len(gold) and gold[g_end].start < end:
                if gold[g_end].multi and gold[g_end].end > end:
                    end, grown = gold[g_end].end, True
                g_end += 1
            while s_end < len(system) and system[s_end].start < end:
                if system[s_end].multi and system[s_end].end > end:
                    end, grown = system[s_end].end, True
                s_end += 1
        for i, j in lcs([w.form.lower() for w in gold[g:g_end]], [w.form.lower() for w in system[s:s_end]]):
            pairs.append((gold[g + i], system[s + j]))
        g, s = g_end, s_end
    return pairs


def base(rel):
    return rel.split(":")[0]


def feats(cols):
    return sorted(f for f in cols[5].split("|") if f.split("=")[0] in UNIVERSAL_FEATS)


def score(gold_count, system_count, right):
    precision = right / system_count if system_count else 0.0
    recall = right / gold_count if gold_count else 0.0
    f1 = 2 * right / (gold_count + system_count) if gold_count + system_count else 0.0
    return 100 * precision, 100 * recall, 100 * f1


def evaluate(gold, system):
    rows = []
    for name, a, b in (("Tokens", gold.tokens, system.tokens), ("Sentences", gold.sentences, system.sentences)):
        rows.append((name, len(a), len(b), len(set(a) & set(b))))
    pairs = align(gold.words, system.words)
    n_gold, n_system = len(gold.words), len(system.words)
    partner = {id(g): s for g, s in pairs}

    def heads_agree(g, s):
        return s.head is None if g.head is None else s.head is not None and partner.get(id(g.head)) is s.head

    def count(test):
        return sum(1 for g, s in pairs if test(g, s))

    rows.append(("Words", n_gold, n_system, len(pairs)))
    rows.append(("UPOS", n_gold, n_system, count(lambda g, s: g.cols[3] == s.cols[3])))
    rows.append(("XPOS", n_gold, n_system, count(lambda g, s: g.cols[4] == s.cols[4])))
    rows.append(("UFeats", n_gold, n_system, count(lambda g, s: feats(g.cols) == feats(s.cols))))
    rows.append(("Lemmas", n_gold, n_system, count(lambda g, s: g.cols[2] == "_" or g.cols[2] == s.cols[2])))
    tree = [(g, s) for g, s in pairs if s.cols[6] != "_"]
    uas = [(g, s) for g, s in tree if heads_agree(g, s)]
    las = [(g, s) for g, s in uas if base(g.cols[7]) == base(s.cols[7])]
    rows.append(("UAS", n_gold, n_system, len(uas)))
    rows.append(("LAS", n_gold, n_system, len(las)))
    rows.append(("LAS with subtypes", n_gold, n_system, sum(1 for g, s in las if g.cols[7] == s.cols[7])))
    rows.append(("CLAS", sum(1 for w in gold.words if base(w.cols[7]) in CONTENT),
                 sum(1 for w in system.words if base(w.cols[7]) in CONTENT),
                 sum(1 for g, s in las if base(g.cols[7]) in CONTENT)))
    return rows


def show_errors(gold, system, limit):
    chars = gold.chars
    for name, a, b in (("token", gold.tokens, system.tokens), ("sentence", gold.sentences, system.sentences)):
        only_gold, only_system = set(a) - set(b), set(b) - set(a)
        shown = 0
        for span in sorted(only_gold | only_system):
            if shown == limit:
                break
            mark = "gold" if span in only_gold else "ours"
            print("%s\t%s\t%d\t%s [%s] %s" % (name, mark, span[0], chars[max(0, span[0] - 20):span[0]],
                                            chars[span[0]:span[1]] if span[1] - span[0] < 90 else chars[span[0]:span[0] + 40] + " .. " + chars[span[1] - 40:span[1]],
                                            chars[span[1]:span[1] + 20]))
            shown += 1


def main():
    parser = argparse.ArgumentParser(description="CoNLL 2018 scores of CoNLL-U against CoNLL-U.")
    parser.add_argument("gold")
    parser.add_argument("system", nargs="?")
    parser.add_argument("--docs", default="", help="only gold documents whose id begins so")
    parser.add_argument("--errors", type=int, default=0, help="show so many differences of tokens and of sentences")
    parser.add_argument("--raw", action="store_true", help="write the raw text of GOLD as JSON lines")
    args = parser.parse_args()
    if args.raw:
        write_raw(args.gold)
        return
    if not args.system:
        parser.error("a system file is needed")
    gold, system = load(args.gold), load(args.system)
    if gold.chars != system.chars:
        print("left out by the system: %d of %d characters" % (shift(gold, system), gold.n))
    if args.docs:
        bounds = gold.docs + [(gold.n, "")]
        ranges = [(a[0], b[0]) for a, b in zip(bounds, bounds[1:]) if a[1].startswith(args.docs)]
        if not ranges:
            sys.exit("no document of gold begins with '%s'" % args.docs)
        keep(gold, ranges)
        keep(system, ranges)
    print("%-18s %8s %8s %8s   %6s %6s %6s" % ("", "gold", "system", "right", "prec", "recall", "F1"))
    for name, n_gold, n_system, right in evaluate(gold, system):
        print("%-18s %8d %8d %8d   %6.2f %6.2f %6.2f" % ((name, n_gold, n_system, right) + score(n_gold, n_system, right)))
    if args.errors:
        show_errors(gold, system, args.errors)


if __name__ == "__main__":
    main()
