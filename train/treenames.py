#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# treenames.py -- names for a treebank that has none: its proper nouns, joined to names and typed by a table written by hand.
#
#   train/treenames.py TREES.conllu TABLE.tsv > names.tsv
#
# A piece is a run of words tagged NNP or NNPS, cut at titles ("Mr.", "President") and at days and months. The table gives a type
# (PER ORG LOC MISC, or O for what is no name) to pieces and to longer strings made of them ("Bank of America"): the longest
# that begins and ends with the ends of pieces counts. Words of pieces that the table does not hold are tagged "?": not known.
import sys

TITLES = set("""mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president presidents sen sen. senator senators gen gen.
general secretary minister ministers pope king queen prince princess sheikh sheik captain capt capt. major maj maj. maj.gen lt lt.
lieutenant col col. colonel sgt sgt. sergeant rep rep. representative gov gov. governor mayor chairman director commissioner
ambassador sir lord lady judge justice congressman congresswoman premier chancellor officer rev rev. reverend father sister brother
saint ayatollah grand mullah imam hojatoleslam deputy chief vice spokesman undersecretary ceo cfo coo vp svp evp co-chairman crown
uncle aunt mom dad jr. phd ph.d. md m.d. esq. esq executive managing""".split())
OFFICES = [office.split() for office in """prime minister|foreign minister|defense minister|defence minister|interior minister|
finance minister|attorney general|vice president|secretary general|national security adviser|national security advisor|
secretary of state|secretary of defense|chief executive|sr. director|senior vice president|senior director|grand ayatollah"""
           .replace("\n", "").split("|")]
DAYS = set("""monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar.
apr. jun. jul. aug. sep. sept. oct. nov. dec. mondays tuesdays wednesdays thursdays fridays saturdays sundays pm am p.m. a.m. est edt
cst cdt pst pdt gmt christmas easter""".split())


def read_trees(path):
    """Sentences as lists of (form, Penn tag)."""
    words = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if words:
                    yield words
                words = []
            elif line[0].isdigit():
                cells = line.split("\t")
                if "-" not in cells[0] and "." not in cells[0]:
                    words.append((cells[1], cells[4]))
    if words:
        yield words


def in_pieces(words):
    """For every word whether it belongs to a piece."""
    proper = [tag in ("NNP", "NNPS") for _, tag in words]
    low = [form.lower() for form, _ in words]
    cut = [False] * len(words)
    for i, word in enumerate(low):
        if proper[i] and (word in TITLES or (word in DAYS and not (i and proper[i - 1] and word == "may"))):
            cut[i] = True
        for office in OFFICES:
            if low[i:i + len(office)] == office:
                cut[i:i + len(office)] = [True] * len(office)
    return [a and not b for a, b in zip(proper, cut)]


def tag(words, table, longest):
    inside, n, i = in_pieces(words), len(words), 0
    tags, done = ["O"] * n, [False] * n
    while i < n:
        found = 0
        if inside[i] and not (i and inside[i - 1] and not done[i - 1]):
            for length in range(min(longest, n - i), 0, -1):
                end = i + length
                if inside[end - 1] and not (end < n and inside[end]) and " ".join(form for form, _ in words[i:end]) in table:
                    found = length
                    break
        if found:
            kind = table[" ".join(form for form, _ in words[i:i + found])]
            for k in range(i, i + found):
                done[k] = True
                tags[k] = "O" if kind == "O" else ("B-" if k == i else "I-") + kind
        i += max(found, 1)
    return ["?" if inside[i] and not done[i] else tags[i] for i in range(n)]


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: treenames.py TREES.conllu TABLE.tsv")
    table = {}
    with open(sys.argv[2], encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and line[0] != "#":
                name, kind = line.rstrip("\n").split("\t")
                table[name] = kind
    longest = max(len(name.split(" ")) for name in table)
    for words in read_trees(sys.argv[1]):
        for (form, _), kind in zip(words, tag(words, table, longest)):
            print("%s\t%s" % (form, kind))
        print()


if __name__ == "__main__":
    main()
