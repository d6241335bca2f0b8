#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# swapnames.py -- sentences of name files with other names in the places of theirs, so that a model meets more names than are marked.
#
#   train/swapnames.py WORLD_DIR ORGANISATIONS.txt PLACES.txt FILE.tsv [FILE.tsv ...] > names.tsv
#
# Persons get given and family names of data/world/, places get cities, states and countries and those of the list (waters, quarters,
# streets, stadiums), organisations get those of the list and of data/world/organisations.tsv; four in five names are changed, one sentence in ten is written small. Sentences with a word
# tagged "?" are left out. The same input gives the same output.
import random
import re
import sys

from namefiles import rows, spans, tagged


def listed(path):
    with open(path, encoding="utf-8") as lines:
        return [n for line in lines if line[0] != "#" for n in line.strip().split("|")]


class Names:
    def __init__(self, world, organisations, places):
        self.given = [n.capitalize() for row in rows(world + "/given-names.tsv") for n in row["names"].split()]
        families = {row["name"].split()[-1] for table in ("leaders", "officials") for row in rows("%s/%s.tsv" % (world, table)) if " " in row["name"]}
        self.families = sorted(f for f in families if f[0].isupper() and len(f) > 2)
        self.cities = [row["name"] for row in rows(world + "/cities.tsv")]  # largest first
        self.states = [row["name"] for row in rows(world + "/admin1.tsv")]
        self.countries = [row["name"] for row in rows(world + "/countries.tsv")]
        self.known = listed(organisations)
        self.sites = listed(places)
        self.others = [row["name"] for row in rows(world + "/organisations.tsv")]

    def person(self, rng, length):
        if length == 1:
            return rng.choice(self.given if rng.random() < 0.6 else self.families)
        middle = [rng.choice("ABCDEFGHJKLMNPRSTW") + "."] if length > 2 and rng.random() < 0.5 else []
        return " ".join([rng.choice(self.given)] + middle + [rng.choice(self.families)])

    def place(self, rng):
        chance = rng.random()
        if chance < 0.15:
            return rng.choice(self.countries)
        if chance < 0.3:
            return rng.choice(self.states)
        if chance < 0.6:
            return rng.choice(self.sites)
        return self.cities[int(len(self.cities) * rng.random() ** 3)]

    def of(self, rng, kind, length):
        if kind == "PER":
            return self.person(rng, length)
        if kind == "LOC":
            return self.place(rng)
        if kind == "ORG":
            return rng.choice(self.known if rng.random() < 0.7 else self.others)
        return None


def cut(rng, name):
    """Words as treebanks cut them: "McDonald's" in two; hyphens apart half of the time."""
    name = re.sub(r"(\w)['’]s\b", r"\1 's", name)
    if rng.random() < 0.5:
        name = re.sub(r"(\w)-(\w)", r"\1 - \2", name)
    return name.replace(",", " ,").split()


def swapped(rng, names, words):
    out, at = [], 0
    for first, end, kind in spans([tag for _, tag in words]):
        out += words[at:first]
        at = end
        name = names.of(rng, kind, end - first) if rng.random() < 0.8 else None
        new = cut(rng, name) if name else [form for form, _ in words[first:end]]
        out += [(form, ("B-" if i == 0 else "I-") + kind) for i, form in enumerate(new)]
    out += words[at:]
    if rng.random() < 0.1:
        out = [(form.lower(), tag) for form, tag in out]
    return out


def main():
    if len(sys.argv) < 5:
        sys.exit("usage: swapnames.py WORLD_DIR ORGANISATIONS.txt PLACES.txt FILE.tsv [FILE.tsv ...]")
    rng, names = random.Random(1), Names(sys.argv[1], sys.argv[2], sys.argv[3])
    for path in sys.argv[4:]:
        for words in tagged(path):
            if any(tag[0] == "B" for _, tag in words) and not any(tag == "?" for _, tag in words):
                words = [(form, tag.replace("GPE", "LOC").replace("EVENT", "MISC")) for form, tag in words]
                for form, tag in swapped(rng, names, words):
                    print("%s\t%s" % (form, tag))
                print()


if __name__ == "__main__":
    main()
