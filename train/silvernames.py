#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# silvernames.py -- the names of machine-labelled text, as far as they agree with each other and with data/world/.
#
#   train/silvernames.py SILVER.conllu WORLD_DIR [TABLE.tsv] > names.tsv
#
# A teacher sees a name many times and errs now and then. The type of a string is the one that the tables give (a place or an
# organisation of several words or a country; TABLE.tsv is that of treenames.py); else the one that at least three quarters of its
# mentions have, of three or more. Other mentions, and proper nouns that the teacher left out, are tagged "?": not known.
import collections
import sys

from namefiles import rows, spans, trees

LEAST, SHARE = 3, 0.75


def sentences(path):
    """Lists of (form, Penn tag, name tag)."""
    for _, words in trees(path):
        names = [next((field[3:] for field in cells[9].split("|") if field.startswith("NE=")), "O") for cells in words]
        yield [(cells[1], cells[4], name.replace("GPE", "LOC")) for cells, name in zip(words, names)]


def world_types(directory, table):
    kinds = collections.defaultdict(set)
    for name in ("countries", "admin1", "places", "cities"):
        for row in rows("%s/%s.tsv" % (directory, name)):
            others = [row.get(column, "") for column in ("other_names", "official", "former_names", "capital")]
            for one in [row["name"]] + "|".join(others).split("|"):
                if one and (name == "countries" or " " in one):
                    kinds[one].add("LOC")
    for row in rows(directory + "/organisations.tsv"):
        for one in [row["name"]] + row["aliases"].split("|"):
            if " " in one:
                kinds[one].add("ORG")
    for name in ("leaders", "officials", "officials-archive"):
        for row in rows("%s/%s.tsv" % (directory, name)):
            if " " in row["name"]:
                kinds[row["name"]].add("PER")
    types = {name: kind.pop() for name, kind in kinds.items() if len(kind) == 1}
    if table:
        with open(table, encoding="utf-8") as lines:
            for line in lines:
                if line.strip() and line[0] != "#":
                    name, kind = line.rstrip("\n").split("\t")
                    if kind != "O" and " " in name:
                        types.setdefault(name, kind)
    return types


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit("usage: silvernames.py SILVER.conllu WORLD_DIR [TABLE.tsv]")
    types = world_types(sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None)
    votes = collections.defaultdict(collections.Counter)
    for words in sentences(sys.argv[1]):
        for first, end, kind in spans([name for _, _, name in words]):
            votes[" ".join(form for form, _, _ in words[first:end])][kind] += 1
    for name, counts in votes.items():
        kind, n = counts.most_common(1)[0]
        if name not in types and sum(counts.values()) >= LEAST and n >= SHARE * sum(counts.values()):
            types[name] = kind
    for words in sentences(sys.argv[1]):
        tags = ["?" if penn in ("NNP", "NNPS") else "O" for _, penn, _ in words]
        for first, end, _ in spans([name for _, _, name in words]):
            kind = types.get(" ".join(form for form, _, _ in words[first:end]))
            for i in range(first, end):
                tags[i] = "?" if kind is None else ("B-" if i == first else "I-") + kind
        for (form, _, _), tag in zip(words, tags):
            print("%s\t%s" % (form, tag))
        print()


if __name__ == "__main__":
    main()
