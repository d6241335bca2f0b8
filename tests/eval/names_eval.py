#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# names_eval -- F1 of named entities (span and type) of a system's CoNLL-U against a file of BIO tags.
#
#   names_eval.py GOLD.tsv SYSTEM.conllu [--types PER,ORG,LOC] [--map GPE=LOC ...]
#   names_eval.py --words GOLD.tsv > WORDS.conllu
#
# Reads    token TAB tag (more columns are passed over), an empty line after each sentence, comments `# ...` without a tab;
#          names in MISC of the CoNLL-U: NE=B-PER, NE=I-PER
# Method   names are spans of characters without white space, so the two sides may cut tokens differently
# --types  types that the gold file marks: others are not counted on either side; default: all that occur in gold
# --map    renames a type on both sides, before --types
# --words  writes the gold words as CoNLL-U, for `dragoman parse --input conllu`

import argparse
import sys


def sentences(path):
    sentence = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if not line.strip():
                if sentence:
                    yield sentence
                sentence = []
            elif "\t" in line:
                columns = line.split("\t")
                sentence.append((columns[0], columns[1]))
    if sentence:
        yield sentence


def collect(tagged):
    """Names of (form, tag) pairs as (start, end, type), and the characters."""
    names, chars, n, current = [], [], 0, None
    for form, tag in tagged:
        form = "".join(form.split())
        kind, _, type_ = tag.partition("-")
        if current and not (kind == "I" and type_ == current[2]):
            names.append(tuple(current))
            current = None
        if kind in ("B", "I"):
            if current:
                current[1] = n + len(form)
            else:
                current = [n, n + len(form), type_]
        chars.append(form)
        n += len(form)
    if current:
        names.append(tuple(current))
    return names, "".join(chars)


def read_gold(path):
    tagged = []
    for sentence in sentences(path):
        tagged.extend(sentence)
        tagged.append(("", "O"))
    return collect(tagged)


def read_system(path):
    tagged, multi_end, multi_form = [], 0, ""
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if not line:
                tagged.append(("", "O"))
                multi_end = 0
            elif line[0].isdigit():
                columns = line.split("\t")
                if "." in columns[0]:
                    continue
                if "-" in columns[0]:
                    multi_end, multi_form = int(columns[0].split("-")[1]), columns[1]
                    continue
                tag = next((f[3:] for f in columns[9].split("|") if f.startswith("NE=")), "O")
                form = columns[1]
                if int(columns[0]) <= multi_end:  # parts of a contraction share out its characters
                    form = multi_form if int(columns[0]) == multi_end else multi_form[:len(form)]
                    multi_form = multi_form[len(form):]
                tagged.append((form, tag))
    return collect(tagged)


def write_words(path):
    for sentence in sentences(path):
        for i, (form, _) in enumerate(sentence, 1):
            print("%d\t%s\t_\t_\t_\t_\t_\t_\t_\t_" % (i, form))
        print()


def main():
    parser = argparse.ArgumentParser(description="F1 of names.")
    parser.add_argument("gold")
    parser.add_argument("system", nargs="?")
    parser.add_argument("--types", default="")
    parser.add_argument("--map", action="append", default=[])
    parser.add_argument("--words", action="store_true")
    args = parser.parse_args()
    if args.words:
        write_words(args.gold)
        return
    if not args.system:
        parser.error("a system file is needed")
    gold, gold_chars = read_gold(args.gold)
    system, system_chars = read_system(args.system)
    if gold_chars != system_chars:
        at = next((i for i, (a, b) in enumerate(zip(gold_chars, system_chars)) if a != b), min(len(gold_chars), len(system_chars)))
        sys.exit("the texts differ at character %d: gold '%s', system '%s'" % (at, gold_chars[at:at + 30], system_chars[at:at + 30]))
    renamed = dict(m.split("=", 1) for m in args.map)
    gold = {(a, b, renamed.get(t, t)) for a, b, t in gold}
    system = {(a, b, renamed.get(t, t)) for a, b, t in system}
    types = args.types.split(",") if args.types else sorted({t for _, _, t in gold})
    print("%-8s %7s %7s %7s   %6s %6s %6s" % ("", "gold", "system", "right", "prec", "recall", "F1"))
    for name, wanted in [(t, [t]) for t in types] + [("all", types)]:
        g = {x for x in gold if x[2] in wanted}
        s = {x for x in system if x[2] in wanted}
        right = len(g & s)
        print("%-8s %7d %7d %7d   %6.2f %6.2f %6.2f" % (name, len(g), len(s), right, 100 * right / max(1, len(s)),
                                                  100 * right / max(1, len(g)), 200 * right / max(1, len(g) + len(s))))


if __name__ == "__main__":
    main()
