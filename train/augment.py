#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# augment.py -- sentences of the treebanks with officials of the world in the places of pronouns and names.
#
#   train/augment.py WORLD_DIR SEED COUNT TREEBANK.conllu... > augmented.conllu
#
# Open treebanks hold few phrases of the kind "German Chancellor Olaf Scholz" or "Egypt's foreign minister, Sameh Shoukry", and
# fewer where two of them are joined. This takes gold sentences without names, puts such phrases in the places of he, she,
# him, her, they and them (and of single names), and writes the trees that follow. Names come from data/world/. A second part
# fills frames of diplomatic news ("talks between A and B in C on D") with hand-made trees. Same seed, same bytes.
import random
import sys

from namefiles import rows

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
PUNCT = {",", ".", "-", "(", ")"}


class Word:
    """form, upos, xpos, feats, head (index inside the phrase, -1: the phrase's own head), rel, space after, name tag."""

    def __init__(self, form, upos, xpos, feats, head, rel, space=True, name=""):
        self.form, self.upos, self.xpos, self.feats = form, upos, xpos, feats
        self.head, self.rel, self.space, self.name = head, rel, space, name


def propn(form, head, rel, name=""):
    return Word(form, "PROPN", "NNP", "Number=Sing", head, rel, name=name)


def name_words(name, start, tag="PER"):
    """A name as a flat chain: 'Jean-Yves Le Drian' -> Jean - Yves Le Drian, parts behind a hyphen flat on the part before."""
    words, first = [], True
    for part in name.split(" "):
        pieces = part.split("-")
        before = None
        for i, piece in enumerate(pieces):
            here = start + len(words)
            if i:
                words[-1].space = False
                words.append(Word("-", "PUNCT", "HYPH", "_", here + 1, "punct", space=False, name="I-" + tag))
                words.append(propn(piece, before, "flat", "I-" + tag))
                before = before if before is not None else here
            else:
                words.append(propn(piece, -1 if first else start, "_" if first else "flat", ("B-" if first else "I-") + tag))
                before = here
            first = False
    return words


class World:
    def __init__(self, folder):
        countries = [c for c in rows(folder + "/countries.tsv") if c["status"] == "state" and not c["end"]]
        self.countries = [(c["name"], c["adjectives"].split("|")[0]) for c in countries
                          if c["adjectives"] and " " not in c["adjectives"].split("|")[0] and "(" not in c["name"] and " " not in c["name"]]
        self.capitals = [c["capital"] for c in countries if c["capital"] and " " not in c["capital"] and "-" not in c["capital"]]
        names = {}
        for row in rows(folder + "/leaders.tsv"):
            name = row["name"]
            parts = name.split(" ")
            if 2 <= len(parts) <= 4 and all(p and p[0].isalpha() and p.replace("-", "").replace("'", "").isalpha() for p in parts) and "'" not in name:
                names[name] = 1
        self.names = sorted(names)
        titles = [r["title"] for r in rows(folder + "/titles.tsv")
                  if r["sector"] in ("GOV", "LEG", "MIL") and r["class"] in ("head", "minister", "deputy", "spokesperson", "diplomat", "military", "legislator", "envoy")]
        common = ("president|prime minister|foreign minister|chancellor|defense minister|defence minister|vice president|premier|king|"
                  "deputy foreign minister|foreign secretary|ambassador|special envoy|finance minister|interior minister|spokesman|spokeswoman|leader|"
                  "trade minister|army chief|senator|foreign ministry spokesman|national security adviser|chief negotiator").split("|")
        self.titles = common * 6 + sorted(set(titles))


def title_words(rng, title, start, head, rel, capital):
    """The words of a title; its last word is the head and hangs on `head` by `rel`."""
    parts = title.split(" ")
    last = start + len(parts) - 1
    words = []
    for i, part in enumerate(parts):
        form = part[:1].upper() + part[1:] if capital else part
        at_end = i == len(parts) - 1
        if at_end:
            words.append(Word(form, "PROPN" if capital else "NOUN", "NNP" if capital else "NN", "Number=Sing", head, rel))
        elif part in ("prime", "foreign", "special", "national", "chief", "former", "supreme", "federal", "deputy", "vice") and part not in ("vice", "deputy"):
            words.append(Word(form, "ADJ", "NNP" if capital else "JJ", "Degree=Pos", last, "amod"))
        else:
            words.append(Word(form, "PROPN" if capital else "NOUN", "NNP" if capital else "NN", "Number=Sing", last, "compound"))
    return words


def shift(words, by):
    for w in words:
        if w.head >= 0:
            w.head += by
    return words


def person(rng, world):
    """One official as a phrase. Returns (words, closes): closes when a comma must follow inside a sentence."""
    name = rng.choice(world.names)
    title = rng.choice(world.titles)
    country, demonym = rng.choice(world.countries)
    kind = rng.random()
    parts = name.split(" ")
    adj = Word(demonym, "ADJ", "JJ", "Degree=Pos", 0, "amod", name="B-MISC")
    if kind < 0.36 or (kind >= 0.36 and kind < 0.44 and False):  # German Chancellor Olaf Scholz
        capital = rng.random() < 0.8
        t = title_words(rng, title, 1, 0, "nmod:desc", capital)
        first = 1 + len(t)
        adj.head = first - 1
        t[-1].head = first
        return [adj] + t + name_words(name, first), False
    if kind < 0.50:  # US President Joe Biden, Kosovo Prime Minister Albin Kurti
        country = rng.choice(["US", "U.S.", "UK", "EU", "UN", "Kosovo", "Israel", "Ukraine", "Russia", "Iran", country, country, country])
        t = title_words(rng, title, 1, 0, "nmod:desc", rng.random() < 0.9)
        first = 1 + len(t)
        t[-1].head = first
        tag = "B-ORG" if country in ("EU", "UN") else "B-GPE"
        return [propn(country, first - 1, "compound", tag)] + t + name_words(name, first), False
    if kind < 0.58:  # Egypt's foreign minister, Sameh Shoukry,
        t = title_words(rng, title, 2, -1, "_", False)
        minister = 1 + len(t)
        n = name_words(name, minister + 2)
        n[0].head, n[0].rel = minister, "appos"
        t[-1].space = False
        poss = propn(country, minister, "nmod:poss", "B-GPE")
        poss.space = False
        words = [poss, Word("'s", "PART", "POS", "_", 0, "case")] + t + [Word(",", "PUNCT", ",", "_", minister + 2, "punct")] + n
        return words, True
    if kind < 0.64:  # Sameh Shoukry, the Egyptian foreign minister,
        n = name_words(name, 0)
        n[-1].space = False
        at = len(n)
        t = title_words(rng, title, at + 3, 0, "appos", False)
        head = at + 2 + len(t)
        adj.head = head
        return n + [Word(",", "PUNCT", ",", "_", head, "punct"), Word("the", "DET", "DT", "Definite=Def|PronType=Art", head, "det"), adj] + t, True
    if kind < 0.69:  # the Egyptian foreign minister, Sameh Shoukry,
        t = title_words(rng, title, 2, -1, "_", False)
        head = 1 + len(t)
        adj.head = head
        t[-1].space = False
        n = name_words(name, head + 2)
        n[0].head, n[0].rel = head, "appos"
        return [Word("the", "DET", "DT", "Definite=Def|PronType=Art", head, "det"), adj] + t + [Word(",", "PUNCT", ",", "_", head + 2, "punct")] + n, True
    if kind < 0.74:  # the Prime Minister of Armenia Nikol Pashinyan
        t = title_words(rng, title, 1, 0, "nmod:desc", True)
        head = len(t)
        first = head + 3
        t[-1].head = first
        return [Word("the", "DET", "DT", "Definite=Def|PronType=Art", head, "det")] + t + \
            [Word("of", "ADP", "IN", "_", head + 2, "case"), propn(country, head, "nmod", "B-GPE")] + name_words(name, first), False
    if kind < 0.80:  # the Egyptian president
        t = title_words(rng, title, 2, -1, "_", rng.random() < 0.3)
        adj.head = 1 + len(t)
        return [Word("the", "DET", "DT", "Definite=Def|PronType=Art", 1 + len(t), "det"), adj] + t, False
    if kind < 0.88:  # President Biden, Mr. Blinken
        if rng.random() < 0.5:
            t = [propn(rng.choice(["Mr.", "Ms.", "Mrs.", "Gen.", "Sen.", "Secretary", "Ambassador", "Minister", "Dr."]), 1, "nmod:desc")]
        else:
            t = title_words(rng, title, 0, 0, "nmod:desc", True)
        t[-1].head = len(t)
        return t + name_words(parts[-1], len(t)), False
    if kind < 0.92:  # former Egyptian President Hosni Mubarak
        t = title_words(rng, title, 2, 0, "nmod:desc", rng.random() < 0.6)
        first = 2 + len(t)
        adj.head = t_head = first - 1
        t[-1].head = first
        word = rng.choice(["former", "then", "outgoing", "acting"])
        kind_word = Word(word, "ADV", "RB", "_", t_head, "advmod") if word == "then" else Word(word, "ADJ", "JJ", "Degree=Pos", t_head, "amod")
        return [kind_word, adj] + t + name_words(name, first), False
    if kind < 0.97:
        return name_words(name, 0), False
    return name_words(parts[-1], 0), False


def head_of(words):
    for i, w in enumerate(words):
        if w.head == -1:
            return i
    raise ValueError("a phrase without a head")


def several(rng, world, last_closes=False):
    """A and B, or A, B and C."""
    people = []
    while len(people) < (2 if rng.random() < 0.8 else 3):
        words, closes = person(rng, world)
        if not closes:
            people.append(words)
    out = people[0]
    head = head_of(out)
    for i, other in enumerate(people[1:], 1):
        last = i == len(people) - 1
        other_head = head_of(other)
        at = len(out) + 1
        if last:
            joint = Word("and", "CCONJ", "CC", "_", at + other_head, "cc")
        else:
            out[-1].space = False
            joint = Word(",", "PUNCT", ",", "_", at + other_head, "punct")
        shift(other, at)
        other[other_head].head, other[other_head].rel = head, "conj"
        out = out + [joint] + other
    return out


def read_sentences(path):
    sent, ranges, text = [], False, ""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if sent and not ranges:
                    yield sent
                sent, ranges = [], False
            elif line[0] != "#":
                cells = line.split("\t")
                if cells[0].isdigit():
                    sent.append(cells)
                else:
                    ranges = True  # contractions: left aside, they are common enough without us
    if sent and not ranges:
        yield sent


ROLES = {"nsubj", "obj", "obl", "nmod", "nsubj:pass", "obl:agent", "conj", "iobj"}


def places(sent):
    """Indices of words that a person can replace, with whether one or several."""
    out = []
    has_child = {int(c[6]) for c in sent}
    for i, c in enumerate(sent):
        if c[7] not in ROLES:
            continue
        form = c[1].lower()
        alone = all(sent[j][7] in ("case", "punct") or int(sent[j][6]) != i + 1 for j in range(len(sent)))
        if not alone:
            continue
        if c[3] == "PRON" and form in ("he", "she", "him") or (c[3] == "PRON" and form == "her" and c[7] != "nmod:poss"):
            out.append((i, 1))
        elif c[3] == "PRON" and form in ("they", "them"):
            out.append((i, 2))
        elif c[3] == "PROPN" and i + 1 not in has_child and c[7] in ("nsubj", "obj") and c[5] == "Number=Sing":
            out.append((i, 1))
    return out


def substitute(rng, world, sent, chosen):
    """The sentence with phrases in the chosen places, as a list of Words with absolute heads (-2: root)."""
    n = len(sent)
    start = {}
    pieces = []
    at = 0
    for i in range(n):
        if i in chosen:
            words, closes = (several(rng, world), False) if chosen[i] == 2 else person(rng, world)
            next_punct = i + 1 < n and sent[i + 1][3] == "PUNCT"
            while closes and next_punct:
                words, closes = person(rng, world)
            if closes:
                words[-1].space = False
                head = head_of(words)
                closing = [w for w in words if w.rel == "appos"]
                words.append(Word(",", "PUNCT", ",", "_", words.index(closing[-1]), "punct"))
            words[-1].space = "SpaceAfter=No" not in sent[i][9]
            start[i] = (at, head_of(words))
        else:
            c = sent[i]
            words = [Word(c[1], c[3], c[4], c[5], -1, c[7], "SpaceAfter=No" not in c[9])]
            start[i] = (at, 0)
        pieces.append(words)
        at += len(words)
    out = []
    for i, words in enumerate(pieces):
        base, head = start[i]
        shift(words, base)
        target = int(sent[i][6]) - 1
        words[head].head = -2 if target < 0 else start[target][0] + start[target][1]
        words[head].rel = sent[i][7]
        out += words
    first = out[0]
    first.form = first.form[:1].upper() + first.form[1:]
    return out


def write(out, words, number):
    text = "".join(w.form + (" " if w.space else "") for w in words).rstrip()
    out.write("# sent_id = augmented-%d\n# text = %s\n" % (number, text))
    for i, w in enumerate(words):
        misc = [] if w.space or i == len(words) - 1 else ["SpaceAfter=No"]
        if w.name:
            misc.insert(0, "NE=" + w.name)
        # Lemmas are left out: the treebanks teach them.
        out.write("\t".join([str(i + 1), w.form, "_", w.upos, w.xpos, w.feats, "0" if w.head == -2 else str(w.head + 1),
                             "root" if w.head == -2 else w.rel, "_", "|".join(misc) or "_"]) + "\n")
    out.write("\n")


# Frames of diplomatic news. {P} one official, {PP} several, {C} a city, {D} a day, {W} a weekday, {N} a country; every other token is
# word/UPOS/XPOS/head/rel with the head as the number of the token in the frame (from 1, 0 the root); slots are slot/head/rel.
FRAMES = [
    "{P}/2/nsubj met/VERB/VBD/0/root with/ADP/IN/4/case {P}/2/obl in/ADP/IN/6/case {C}/2/obl on/ADP/IN/8/case {D}/2/obl ./PUNCT/./2/punct",
    "{P}/2/nsubj met/VERB/VBD/0/root {P}/2/obj in/ADP/IN/5/case {C}/2/obl on/ADP/IN/7/case {W}/2/obl ./PUNCT/./2/punct",
    "{PP}/2/nsubj met/VERB/VBD/0/root in/ADP/IN/4/case {C}/2/obl on/ADP/IN/6/case {D}/2/obl ./PUNCT/./2/punct",
    "{PP}/2/nsubj held/VERB/VBD/0/root talks/NOUN/NNS/2/obj in/ADP/IN/5/case {C}/2/obl on/ADP/IN/7/case {W}/2/obl ./PUNCT/./2/punct",
    "{PP}/3/nsubj will/AUX/MD/3/aux hold/VERB/VB/0/root talks/NOUN/NNS/3/obj in/ADP/IN/6/case {C}/3/obl on/ADP/IN/8/case {D}/3/obl ./PUNCT/./3/punct",
    "{P}/2/nsubj held/VERB/VBD/0/root talks/NOUN/NNS/2/obj with/ADP/IN/5/case {P}/3/nmod in/ADP/IN/7/case {C}/2/obl ./PUNCT/./2/punct",
    "On/ADP/IN/2/case {D}/8/obl ,/PUNCT/,/8/punct a/DET/DT/5/det meeting/NOUN/NN/8/nsubj between/ADP/IN/7/case {PP}/5/nmod took/VERB/VBD/0/root place/NOUN/NN/8/obj in/ADP/IN/11/case {C}/8/obl ./PUNCT/./8/punct",
    "The/DET/DT/2/det talks/NOUN/NNS/5/nsubj between/ADP/IN/4/case {PP}/2/nmod lasted/VERB/VBD/0/root six/NUM/CD/7/nummod hours/NOUN/NNS/5/obl:unmarked ./PUNCT/./5/punct",
    "{P}/2/nsubj said/VERB/VBD/0/root after/ADP/IN/5/case the/DET/DT/5/det talks/NOUN/NNS/2/obl with/ADP/IN/7/case {P}/5/nmod that/SCONJ/IN/12/mark the/DET/DT/10/det dialogue/NOUN/NN/12/nsubj would/AUX/MD/12/aux continue/VERB/VB/2/ccomp ./PUNCT/./2/punct",
    "{P}/2/nsubj spoke/VERB/VBD/0/root by/ADP/IN/4/case phone/NOUN/NN/2/obl with/ADP/IN/6/case {P}/2/obl on/ADP/IN/8/case {W}/2/obl ./PUNCT/./2/punct",
    "{P}/2/nsubj had/VERB/VBD/0/root a/DET/DT/5/det telephone/NOUN/NN/5/compound conversation/NOUN/NN/2/obj with/ADP/IN/7/case {P}/5/nmod ./PUNCT/./2/punct",
    "{P}/2/nsubj arrived/VERB/VBD/0/root in/ADP/IN/4/case {C}/2/obl for/ADP/IN/6/case talks/NOUN/NNS/2/obl with/ADP/IN/8/case {PP}/6/nmod ./PUNCT/./2/punct",
    "{P}/2/nsubj received/VERB/VBD/0/root {P}/2/obj at/ADP/IN/6/case the/DET/DT/6/det palace/NOUN/NN/2/obl in/ADP/IN/8/case {C}/6/nmod ./PUNCT/./2/punct",
    "{P}/3/nsubj will/AUX/MD/3/aux visit/VERB/VB/0/root {C}/3/obj on/ADP/IN/6/case {D}/3/obl for/ADP/IN/8/case talks/NOUN/NNS/3/obl with/ADP/IN/10/case {P}/8/nmod ./PUNCT/./3/punct",
    "{P}/2/nsubj told/VERB/VBD/0/root {P}/2/iobj that/SCONJ/IN/8/mark the/DET/DT/6/det deal/NOUN/NN/8/nsubj:pass was/AUX/VBD/8/aux:pass agreed/VERB/VBN/2/ccomp ./PUNCT/./2/punct",
    "In/ADP/IN/3/case a/DET/DT/3/det call/NOUN/NN/5/obl {P}/5/nsubj urged/VERB/VBD/0/root {P}/5/obj to/PART/TO/8/mark stop/VERB/VB/5/xcomp the/DET/DT/10/det fighting/NOUN/NN/8/obj ./PUNCT/./5/punct",
    "{P}/2/nsubj accused/VERB/VBD/0/root {P}/2/obj of/SCONJ/IN/5/mark breaking/VERB/VBG/2/advcl the/DET/DT/7/det truce/NOUN/NN/5/obj ./PUNCT/./2/punct",
    "{P}/3/nsubj was/AUX/VBD/3/aux:pass met/VERB/VBN/0/root at/ADP/IN/6/case the/DET/DT/6/det airport/NOUN/NN/3/obl by/ADP/IN/8/case {P}/3/obl:agent ./PUNCT/./3/punct",
    "The/DET/DT/2/det meeting/NOUN/NN/5/nsubj:pass was/AUX/VBD/5/aux:pass also/ADV/RB/5/advmod attended/VERB/VBN/0/root by/ADP/IN/7/case {PP}/5/obl:agent ./PUNCT/./5/punct",
    "According/VERB/VBG/3/case to/ADP/IN/1/fixed {P}/6/obl ,/PUNCT/,/6/punct {PP}/6/nsubj discussed/VERB/VBD/0/root the/DET/DT/8/det situation/NOUN/NN/6/obj in/ADP/IN/10/case {N}/8/nmod ./PUNCT/./6/punct",
    "{P}/2/nsubj invited/VERB/VBD/0/root {P}/2/obj to/PART/TO/5/mark visit/VERB/VB/2/xcomp {N}/5/obj ./PUNCT/./2/punct",
    "\"/PUNCT/``/5/punct We/PRON/PRP/5/nsubj are/AUX/VBP/5/cop not/PART/RB/5/advmod ready/ADJ/JJ/0/root ,/PUNCT/,/5/punct \"/PUNCT/''/5/punct {P}/9/nsubj said/VERB/VBD/5/parataxis after/ADP/IN/11/case talks/NOUN/NNS/9/obl with/ADP/IN/13/case {P}/11/nmod ./PUNCT/./5/punct",
    "\"/PUNCT/``/4/punct That/PRON/DT/4/nsubj is/AUX/VBZ/4/cop enough/ADJ/JJ/0/root ,/PUNCT/,/4/punct \"/PUNCT/''/4/punct said/VERB/VBD/4/parataxis {P}/7/nsubj ./PUNCT/./4/punct",
    "{N}/4/nsubj and/CCONJ/CC/3/cc {N}/1/conj agreed/VERB/VBD/0/root on/ADP/IN/6/case {W}/4/obl to/PART/TO/8/mark reopen/VERB/VB/4/xcomp their/PRON/PRP$/10/nmod:poss embassies/NOUN/NNS/8/obj ,/PUNCT/,/13/punct {P}/13/nsubj said/VERB/VBD/4/parataxis ./PUNCT/./4/punct",
    "The/DET/DT/2/det visit/NOUN/NN/9/nsubj of/ADP/IN/4/case {P}/2/nmod to/ADP/IN/6/case {C}/2/nmod will/AUX/MD/9/aux be/AUX/VB/9/aux:pass followed/VERB/VBN/0/root by/ADP/IN/11/case talks/NOUN/NNS/9/obl:agent with/ADP/IN/13/case {PP}/11/nmod ./PUNCT/./9/punct",
    "Speaking/VERB/VBG/8/advcl at/ADP/IN/5/case a/DET/DT/5/det press/NOUN/NN/5/compound conference/NOUN/NN/1/obl ,/PUNCT/,/1/punct {P}/8/nsubj said/VERB/VBD/0/root that/SCONJ/IN/12/mark {PP}/12/nsubj had/AUX/VBD/12/aux agreed/VERB/VBN/8/ccomp on/ADP/IN/15/case a/DET/DT/15/det ceasefire/NOUN/NN/12/obl ./PUNCT/./8/punct",
]
FEATS = {"VBD": "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin", "VB": "VerbForm=Inf", "VBN": "Tense=Past|VerbForm=Part", "VBG": "VerbForm=Ger",
         "NN": "Number=Sing", "NNS": "Number=Plur", "MD": "VerbForm=Fin", "JJ": "Degree=Pos", "CD": "NumForm=Word|NumType=Card"}


def slot(rng, world, what):
    if what == "{P}":
        while True:
            words, closes = person(rng, world)
            if not closes:
                return words
    if what == "{PP}":
        return several(rng, world)
    if what == "{C}":
        return [propn(rng.choice(world.capitals), -1, "_", "B-GPE")]
    if what == "{N}":
        return [propn(rng.choice(world.countries)[0], -1, "_", "B-GPE")]
    if what == "{W}":
        return [propn(rng.choice(WEEKDAYS), -1, "_")]
    day = Word(str(rng.randint(1, 30)), "NUM", "CD", "NumForm=Digit|NumType=Card", -1, "_")
    month = rng.choice(MONTHS)
    if rng.random() < 0.25:  # 7 February
        day.head, day.rel = 1, "nummod"
        return [day, propn(month, -1, "_")]
    words = [propn(month, 1, "nmod:unmarked"), day]
    if rng.random() < 0.3:
        words[1].space = False
        words += [Word(",", "PUNCT", ",", "_", 3, "punct"), Word(str(rng.randint(1950, 2026)), "NUM", "CD", "NumForm=Digit|NumType=Card", 1, "nmod:unmarked")]
    return words


def frame_words(rng, world, frame):
    pieces, heads, rels = [], [], []
    for token in frame.split(" "):
        cells = token.split("/")
        if token.startswith("{"):
            pieces.append(slot(rng, world, cells[0]))
            heads.append(int(cells[1]))
            rels.append(cells[2])
        else:
            form, upos, xpos, head, rel = cells
            feats = FEATS.get(xpos, "_") if upos not in ("PUNCT",) else "_"
            pieces.append([Word(form, upos, xpos, feats, -1, rel)])
            heads.append(int(head))
            rels.append(rel)
    starts, at = [], 0
    for words in pieces:
        starts.append(at)
        at += len(words)
    head_at = [starts[i] + head_of(words) for i, words in enumerate(pieces)]
    out = []
    for i, words in enumerate(pieces):
        h = head_of(words)
        shift(words, starts[i])
        words[h].head = -2 if heads[i] == 0 else head_at[heads[i] - 1]
        words[h].rel = rels[i]
        out += words
    for i, w in enumerate(out):  # no blank before commas, stops and closing marks, none behind opening marks
        if i and (w.form in (",", ".") or w.xpos == "''"):
            out[i - 1].space = False
        if w.xpos == "``":
            w.space = False
    out[0].form = out[0].form[:1].upper() + out[0].form[1:]
    return out


def main():
    if len(sys.argv) < 5:
        sys.exit("usage: augment.py WORLD_DIR SEED COUNT TREEBANK.conllu...")
    world, seed, count = World(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    fit = []
    for path in sys.argv[4:]:
        for sent in read_sentences(path):
            spots = places(sent)
            others = [i for i, c in enumerate(sent) if c[3] == "PROPN" and i not in dict(spots)]
            if spots and not others and 4 <= len(sent) <= 40:
                fit.append((sent, spots))
    rng.shuffle(fit)
    number = 0
    for sent, spots in (fit * (count // max(1, len(fit)) + 1))[:count]:
        chosen = dict(rng.sample(spots, min(len(spots), 2)))
        if any(sent[i][3] == "PROPN" and i not in chosen for i, _ in spots):
            chosen = dict(spots)
        number += 1
        write(sys.stdout, substitute(rng, world, sent, chosen), number)
    for i in range(count // 2):
        number += 1
        write(sys.stdout, frame_words(rng, world, FRAMES[i % len(FRAMES)]), number)


if __name__ == "__main__":
    main()
