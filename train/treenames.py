#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# treenames.py -- names for a treebank that has none: its proper nouns, joined to names and typed by a table written by hand.
#
#   train/treenames.py TREES.conllu TABLE.tsv [SENTENCES.tsv] > names.tsv
#
# A piece is a run of words tagged NNP or NNPS, cut at titles ("Mr.", "President") and at days and months. The table gives a type
# (PER ORG LOC MISC, or O for what is no name) to pieces and to longer strings made of them ("Bank of America"): the longest
# that begins and ends with the ends of pieces counts. Words of pieces that the table does not hold are tagged "?": not known.
#
# A table knows no context ("Ford": a person, a firm). SENTENCES.tsv holds what a reader of the sentences found wrong or missing: the
# sent_id, then all names of that sentence from left to right, each "TYPE words"; "-" where there is none. Its sentences go before the table.
import sys

from namefiles import trees

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


def tag_read(sent_id, words, names):
    """Tags of a sentence whose names were read: "TYPE words", from left to right."""
    forms = [form for form, _ in words]
    tags, at = ["O"] * len(forms), 0
    for name in names:
        kind, text = name.split(" ", 1)
        parts = text.split(" ")
        while forms[at:at + len(parts)] != parts:
            at += 1
            if at >= len(forms):
                sys.exit("treenames.py: %s: not there, or not in this order: %s" % (sent_id, name))
        for k in range(len(parts)):
            tags[at + k] = ("I-" if k else "B-") + kind
        at += len(parts)
    return tags


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit("usage: treenames.py TREES.conllu TABLE.tsv [SENTENCES.tsv]")
    read = {}
    if len(sys.argv) == 4:
        with open(sys.argv[3], encoding="utf-8") as lines:
            for line in lines:
                if line.strip() and line[0] != "#":
                    cells = line.rstrip("\n").split("\t")
                    read[cells[0]] = [cell for cell in cells[1:] if cell != "-"]
    table = {}
    with open(sys.argv[2], encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and line[0] != "#":
                name, kind = line.rstrip("\n").split("\t")
                table[name] = kind
    longest = max(len(name.split(" ")) for name in table)
    for sent_id, cells in trees(sys.argv[1]):
        words = [(word[1], word[4]) for word in cells]
        tags = tag_read(sent_id, words, read[sent_id]) if sent_id in read else tag(words, table, longest)
        for (form, _), kind in zip(words, tags):
            print("%s\t%s" % (form, kind))
        print()


if __name__ == "__main__":
    main()
