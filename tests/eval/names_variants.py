#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""names_variants -- are persons of the tables found under spellings that the tables do not have?

usage: names_variants.py NAME_DUMP INDEX [--n 10000] [--seed 1] [--errors N] [--data FOLDER]

Draws persons at random from leaders.tsv, officials.tsv and officials-archive.tsv, writes the name of each in three other ways, and asks
NAME_DUMP (name_dump.c) whom the index offers for each on a day on which the person held an office.

Variants  are made here by rules of their own, from what newspapers do, not from the program's: letters of Cyrillic and of Arabic in
          the habits of English, French and German; marks lost or written out; initials; middle names and second surnames left out;
          particles left out, joined or capitalised; the order of East Asian names; hyphens; honorifics; family names in capitals
Right     the person is the first one offered ("first"), or among those offered ("offered": a variant may well be another person's name;
          at most 16 are offered), or the first of those offered who are of its country, as articles nearly always tell it ("at home").
          Lines of the tables with the same name and country are taken for one person
"""
import argparse
import collections
import os
import random
import re
import subprocess
import sys
import tempfile
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
CYRILLIC = set("RUS UKR BLR SUN SRB YUG SCG MKD BGR KAZ KGZ UZB TKM TJK MNE ARM GEO AZE MDA MNG BIH".split())
ARABIC = set("EGY SYR IRQ JOR LBN SAU YEM OMN ARE QAT BHR KWT LBY TUN DZA MAR SDN MRT PSE SOM DJI COM IRN AFG PAK YAR TCD".split())
EAST = set("CHN TWN HKG MAC KOR PRK JPN VNM KHM HUN SGP".split())
IBERIAN = set("ESP MEX GTM HND SLV NIC CRI PAN CUB DOM COL VEN ECU PER BOL CHL ARG PRY URY GNQ PRT BRA AGO MOZ".split())
PARTICLES = "de da do dos das del de la della di van von der den ten ter al el bin ibn ben ould du des la le y e".split()
HONORIFICS = {"m": ["Mr.", "Mr", "Dr.", "Sir", "Gen."], "f": ["Ms.", "Mrs.", "Dr.", "Madam"], "": ["Dr.", "Prof.", "H.E."]}

# what one habit writes -> what another writes, anywhere in the word or at its end ($)
SLAVIC = [("skiy$", "sky"), ("skyy$", "sky"), ("sky$", "skiy"), ("ski$", "sky"), ("sky$", "skii"), ("yy$", "y"), ("iy$", "y"), ("ov$", "off"), ("ev$", "eff"),
          ("ov$", "ow"), ("ev$", "ew"), ("zh", "j"), ("zh", "sch"), ("shch", "sch"), ("kh", "h"), ("kh", "ch"), ("ch", "tch"), ("ch", "tsch"), ("sh", "sch"),
          ("yu", "iu"), ("yu", "ju"), ("ya", "ia"), ("ya", "ja"), ("ey$", "ei"), ("ei$", "ey"), ("y$", "i"), ("v", "w"), ("ts", "tz"), ("ye", "e"), ("ks", "x"),
          ("ay", "ai"), ("oy", "oi"), ("i$", "y"), ("ic$", "ich"), ("ić$", "ich"), ("dj", "j"), ("j", "y"), ("ii$", "iy"), ("ovich$", "ovych"), ("aya$", "aia")]
ARAB = [("muhammad", "mohammed"), ("mohammed", "mohamed"), ("mohamed", "muhammad"), ("mohammad", "mohammed"), ("ahmed", "ahmad"), ("ahmad", "ahmed"),
        ("hussein", "husayn"), ("hussain", "hussein"), ("hossein", "hussein"), ("husayn", "hussein"), ("yousef", "youssef"), ("yusuf", "yousef"), ("omar", "umar"), ("umar", "omar"),
        ("osman", "uthman"), ("khaled", "khalid"), ("khalid", "khaled"), ("saeed", "said"), ("said", "saeed"), ("abdel", "abdul"), ("abdul", "abdel"), ("abdul", "abdoul"),
        ("hassan", "hasan"), ("hasan", "hassan"), ("ali", "aly"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("q", "k"), ("k", "q"), ("dh", "d"), ("th", "t"), ("gh", "g"),
        ("y$", "i"), ("i$", "y"), ("ah$", "a"), ("a$", "ah"), ("ss", "s"), ("mm", "m"), ("dd", "d"), ("ff", "f"), ("sh", "ch"), ("w", "ou"), ("aw", "au"), ("ay", "ai"),
        ("ei", "ai"), ("g", "q"), ("z", "dh"), ("j", "dj"), ("j", "g"), ("kh", "k")]


def plain(text):
    text = text.replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L").replace("đ", "d").replace("Đ", "D").replace("ı", "i").replace("ß", "ss")
    text = text.replace("æ", "ae").replace("Æ", "Ae").replace("þ", "th").replace("Þ", "Th").replace("ð", "d").replace("ə", "a").replace("Ə", "A")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def spelled(word, rules, rng):
    """One or two of the rules that fit, applied to a word; None when none fits."""
    low, head = word.lower(), word[:1].isupper()
    fitting = [r for r in rules if (low.endswith(r[0][:-1]) if r[0].endswith("$") else r[0] in low)]
    rng.shuffle(fitting)
    done = low
    for old, new in fitting[:rng.choice((1, 1, 2))]:
        if old.endswith("$"):
            if done.endswith(old[:-1]):
                done = done[:len(done) - len(old) + 1] + new
        elif old in done:
            at = done.index(old)
            done = done[:at] + new + done[at + len(old):]
    if done == low:
        return None
    return "-".join(p[:1].upper() + p[1:] for p in done.split("-")) if head else done


def respelled(words, rules, rng):
    order = list(range(len(words)))
    rng.shuffle(order)
    for i in order:
        if len(words[i]) < 4 or words[i].lower() in PARTICLES:
            continue
        new = spelled(words[i], rules, rng)
        if new:
            return " ".join(words[:i] + [new] + words[i + 1:])
    return None


def family_first(p, words):
    return p["country"] in EAST - {"JPN", "HUN", "SGP"} and len(words) <= 3


def variants(p, rng):
    """Every variant that a rule gives, by the rule's name."""
    name = re.sub(r"\s+", " ", p["name"]).strip()
    words, out = name.split(), {}
    if len(words) > 1 and words[-1].lower().strip(".") in ("jr", "sr", "ii", "iii", "iv"):
        out["without jr"] = " ".join(words[:-1]).rstrip(",")
        words = out["without jr"].split()
    inner = [w for w in words[1:-1] if w.lower() not in PARTICLES]
    if plain(name) != name:
        out["marks lost"] = plain(name)
        written = name
        for mark, letters in (("ü", "ue"), ("ö", "oe"), ("ä", "ae"), ("ø", "oe"), ("å", "aa")):
            written = written.replace(mark, letters)
        if written != name:
            out["marks written out"] = plain(written)
    if p["country"] in CYRILLIC:
        out["slavic"] = respelled(plain(name).split(), SLAVIC, rng)
    if p["country"] in ARABIC:
        out["arabic"] = respelled(plain(name).split(), ARAB, rng)
    if len(words) > 1:
        if family_first(p, words):
            out["other order"] = " ".join(words[1:] + words[:1])
            out["initials"] = words[0] + " " + " ".join(part[0].upper() + "." for part in re.split(r"[ -]", " ".join(words[1:])))
            out["family in capitals"] = " ".join([words[0].upper()] + words[1:])
        else:
            start = len(words) - 1
            while start > 1 and words[start - 1].lower() in PARTICLES:
                start -= 1
            out["initials"] = words[0][0] + ". " + " ".join(words[start:])
            out["family in capitals"] = " ".join(words[:start] + [w.upper() for w in words[start:]])
            if inner and start >= 2:
                out["middle as initials"] = " ".join([words[0]] + [w[0].upper() + "." for w in words[1:start]] + words[start:])
                out["middle left out"] = " ".join([words[0]] + words[start:])
            if p["country"] in ("JPN", "HUN") and len(words) == 2:
                out["other order"] = words[1] + " " + words[0]
            if p["country"] in IBERIAN and len(words) >= 3 and not any(w.lower() in PARTICLES for w in words[-2:]):
                out["second surname left out"] = " ".join(words[:-1])
        if "-" in name:
            out["hyphen as blank"] = name.replace("-", " ")
            out["hyphen joined"] = re.sub(r"-(\w)", lambda m: m.group(1).lower(), name)
        if any(w.lower() in PARTICLES for w in words[1:-1]):
            out["particle in capitals"] = " ".join([words[0]] + [w[:1].upper() + w[1:] if w.lower() in PARTICLES else w for w in words[1:]])
            if p["country"] in ARABIC | IBERIAN:
                out["particle left out"] = " ".join(w for i, w in enumerate(words) if i == 0 or w.lower() not in PARTICLES)
        if re.search(r"\bal-", name):
            out["article"] = rng.choice([name.replace("al-", "el-"), name.replace("al-", "Al "), name.replace("al-", "Al-"), name.replace("al-", "")])
        out["honorific"] = rng.choice(HONORIFICS[p["gender"]]) + " " + name
    return {k: v for k, v in out.items() if v and v.strip() and v != p["name"]}


def people(folder):
    by_id = {}
    for table in ("leaders.tsv", "officials.tsv", "officials-archive.tsv"):
        columns = None
        for line in open(os.path.join(folder, "world", table), encoding="utf-8"):
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            cells = line.split("\t")
            if columns is None:
                columns = cells
                continue
            row = dict(zip(columns, cells + [""] * len(columns)))
            p = by_id.setdefault(row["person"], {"id": row["person"], "name": row["name"], "country": "", "gender": "", "terms": []})
            p["country"] = p["country"] or (row["nationality"] or (row["country"] if len(row["country"]) == 3 else ""))
            p["gender"] = p["gender"] or row["gender"]
            p["terms"].append((row["start"], row["end"] or row["as_of"]))
    return sorted(by_id.values(), key=lambda p: p["id"])


def day_in(p, rng):
    start, end = rng.choice(p["terms"])
    start = (start or end or "2000").ljust(4, "0")
    return start if len(start) == 10 else start + ("-07-01" if len(start) == 4 else "-15")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("dump")
    parser.add_argument("index")
    parser.add_argument("--n", type=int, default=10000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--errors", type=int, default=0, help="how many misses to print")
    parser.add_argument("--data", default=os.path.join(HERE, "..", "..", "data"))
    args = parser.parse_args()
    rng = random.Random(args.seed)
    everybody = people(args.data)
    same, lands = collections.defaultdict(set), collections.defaultdict(set)
    for p in everybody:
        lands[p["id"]].add(p["country"])
        same[(plain(p["name"]).lower(), p["country"])].add(p["id"])
    asked = []
    for p in rng.sample(everybody, min(args.n, len(everybody))):
        made = variants(p, rng)
        kinds = sorted(made)
        rng.shuffle(kinds)
        for kind in kinds[:3]:
            asked.append((p, kind, made[kind], day_in(p, rng)))
    with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8") as file:
        file.writelines(f"{day}\t{name}\n" for _, _, name, day in asked)
        file.flush()
        lines = subprocess.run([args.dump, args.index, file.name], stdout=subprocess.PIPE, check=True, text=True).stdout.split("\n")[:-1]
    if len(lines) != len(asked):
        sys.exit(f"names_variants: {len(asked)} names asked, {len(lines)} answers")
    tally, shown = collections.defaultdict(lambda: [0, 0, 0, 0]), 0
    for (p, kind, name, day), line in zip(asked, lines):
        offered, right = line.split("\t"), same[(plain(p["name"]).lower(), p["country"])]
        first, among = offered[0] in right, any(o in right for o in offered)
        home = next((o for o in offered if p["country"] in lands[o]), None) in right
        for t in (tally[kind], tally["all"]):
            t[0] += 1
            t[1] += first
            t[2] += among
            t[3] += home
        if not among and shown < args.errors:
            shown += 1
            print(f"MISS  {p['name']} ({p['country']}) as '{name}', {kind}, {day}: {' '.join(offered[:3]) or 'nobody'}")
    for kind in sorted(tally, key=lambda k: (k == "all", k)):
        n, first, among, home = tally[kind]
        print(f"names.{kind:24} first {100 * first / n:6.2f} %   at home {100 * home / n:6.2f} %   offered {100 * among / n:6.2f} %   of {n}")


if __name__ == "__main__":
    main()
