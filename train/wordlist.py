#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# wordlist.py -- the kinds of name in which a word occurs, from the tables of data/world/, as a feature for the reader.
#
#   train/wordlist.py WORLD_DIR > words.tsv
#
# A line is a lower-cased word, a tab, and the sum of its kinds: 1 given name, 2 family name, 4 a whole city, 8 a word of a
# longer place name, 16 a country or division, 32 of a people or its adjective, 64 a word of an organisation's name, 128 a
# word of everyday English. The trainer stores the list in the model (chunks list.keys and list.kinds).
import re
import sys

from namefiles import rows

GIVEN, FAMILY, CITY, PLACE, COUNTRY, PEOPLE, ORGANISATION, COMMON = 1, 2, 4, 8, 16, 32, 64, 128


def words_of(name):
    """The words of a name as the reader cuts them: at blanks, hyphens and punctuation."""
    return [w for w in re.split(r"[\s\-–,.;:()/\"“”]+", name) if len(w) > 1]


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: wordlist.py WORLD_DIR")
    kinds, first_names = {}, {}

    def add(word, kind):
        word = re.sub(r"['’]s?$", "", word).lower()
        if len(word) > 1 and "\t" not in word:
            kinds[word] = kinds.get(word, 0) | kind

    def add_place(name, whole):
        words = words_of(name)
        for word in words:
            if len(words) == 1:
                add(word, whole)
            elif word[0].isupper():
                add(word, PLACE)

    def table(name):
        return rows(sys.argv[1] + "/" + name + ".tsv")

    for row in table("given-names"):
        for word in row["names"].split():
            for part in words_of(word):
                add(part, GIVEN)
    for name in ("leaders", "officials", "officials-archive"):
        for row in table(name):
            words = words_of(row["name"])
            if len(words) < 2:
                continue
            add(words[-1], FAMILY)
            if row["name"].split()[-1].count("-"):
                add(words[-2], FAMILY)
            first_names[words[0]] = first_names.get(words[0], 0) + 1
    for word, count in first_names.items():
        if count >= 4:
            add(word, GIVEN)
    for row in table("cities"):
        add_place(row["name"], CITY)
    for name, whole in (("admin1", COUNTRY), ("places", CITY)):
        for row in table(name):
            for one in [row["name"]] + row["other_names"].split("|"):
                add_place(one, whole)
    for row in table("countries"):
        for one in [row["name"]] + (row["official"] + "|" + row["other_names"] + "|" + row["former_names"]).split("|"):
            for word in words_of(one):
                if word[0].isupper():
                    add(word, COUNTRY)
        for one in (row["adjectives"] + "|" + row["people"]).split("|"):
            for word in words_of(one):
                if word[0].isupper():
                    add(word, PEOPLE)
        for one in [row["capital"]] + row["capital_names"].split("|"):
            add_place(one, CITY)
    for row in table("organisations"):
        for one in [row["name"]] + row["aliases"].split("|"):
            for word in words_of(one):
                if word[0].isupper():
                    add(word, ORGANISATION)
    for row in table("common-words"):
        add(row["word"], COMMON)
    for word in sorted(kinds):
        print("%s\t%d" % (word, kinds[word]))


if __name__ == "__main__":
    main()
