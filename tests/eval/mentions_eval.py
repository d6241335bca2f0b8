#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""mentions_eval -- who and where, mention by mention, against tests/mentions/*.tsv (its README tells the format).

usage: mentions_eval.py --check FOLDER                        every row stands in its article
       mentions_eval.py --pack FOLDER                         the articles as JSON Lines, for the program
       mentions_eval.py --dates FOLDER                        the rows of dates, as dates_eval.py reads them
       mentions_eval.py [--errors] FOLDER SYSTEM.jsonl        SYSTEM: what `dragoman mentions` prints

Actor code   right when the actor of the mention that has its head inside the gold words carries the code (of a group: the codes of
             its members, in any order). A mention that was not found counts as wrong.
Identity     over rows with a name that is not in brackets: the printed name is one of the names, marks and hyphens aside, or the
             printed id is that of a person whom the tables of data/world know under one of them
Chains       gold: rows of one article that name the same person, or, without a name, have the same code (a group: the same codes); system: the
             chains of the mentions found for these rows. MUC, B-cubed, CEAF-e and their mean (coref_eval.py) over chains of two rows and
             more; what nobody annotated is not asked
Place        right when the printed position lies within 50 km (400 km for rows marked wide), or the country is the one given
"""
import glob
import json
import math
import os
import re
import sys
import unicodedata

import coref_eval

NEAR_KM, WIDE_KM = 50, 400


class Fault(Exception):
    pass


def text_of(path):
    base = os.path.basename(path)[:-4]
    here = path[:-4] + ".txt"
    if not os.path.exists(here):
        here = os.path.join(os.path.dirname(path), "..", "gold", base + ".txt")
    meta = {}
    if os.path.exists(here[:-4] + ".json"):
        meta = json.load(open(here[:-4] + ".json", encoding="utf-8"))
    return open(here, encoding="utf-8").read(), meta


def locate(text, phrase, start):
    """Span of phrase (or of the part in braces) at the first place from start on where it is no part of a longer word."""
    before, brace, rest = phrase.partition("{")
    inner, _, after = rest.partition("}") if brace else (phrase, "", "")
    whole = before + inner + after if brace else phrase
    lead = len(before) if brace else 0
    at = start
    while True:
        at = text.find(whole, at)
        if at < 0:
            return None
        end = at + len(whole)
        left = at == 0 or not (text[at - 1].isalnum() and whole[0].isalnum())
        right = end == len(text) or not (text[end].isalnum() and whole[-1].isalnum())
        if left and right:
            return at + lead, at + lead + len(inner)
        at += 1


def rows(path):
    text, meta = text_of(path)
    cursor = {"a": 0, "p": 0, "d": 0}
    out = []
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.rstrip("\n")
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) < 3 or cells[0] not in cursor:
            raise Fault(f"{path}:{number}: kind, words, value")
        start = cursor[cells[0]]
        span = locate(text, cells[1], max(0, start - len(cells[1].partition('{')[0])))
        if span and span[0] < start:
            span = locate(text, cells[1], start)
        if not span:
            raise Fault(f"{path}:{number}: '{cells[1]}' does not stand behind the row before")
        cursor[cells[0]] = span[0] + 1
        out.append({"kind": cells[0], "start": span[0], "end": span[1], "text": text[span[0]:span[1]], "value": cells[2],
                    "more": cells[3] if len(cells) > 3 else "", "line": number})
    return text, meta, out


def folder_rows(folder):
    for path in sorted(glob.glob(os.path.join(folder, "*.tsv"))):
        yield (os.path.basename(path)[:-4],) + rows(path)


def fold(name):
    name = unicodedata.normalize("NFKD", name.replace("ʻ", "").replace("’", "'").replace("đ", "d").replace("ø", "o").replace("ł", "l").replace("ı", "i"))
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in name if not unicodedata.combining(c)).lower().replace("'", "")).strip()


def known_ids():
    """Ids by folded name, of all names and variants in the tables of people."""
    ids = {}
    for table in ("leaders.tsv", "officials.tsv", "officials-archive.tsv"):
        path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "data", "world", table)
        head = None
        for line in open(path, encoding="utf-8"):
            if line.startswith("#"):
                continue
            cells = line.rstrip("\n").split("\t")
            if head is None:
                head = {c: i for i, c in enumerate(cells)}
                continue
            cells += [""] * len(head)
            for name in [cells[head["name"]]] + cells[head["variants"]].split("|"):
                if name:
                    ids.setdefault(fold(name), set()).add(cells[head["person"]])
    return ids


def km(a, b):
    la, lb = math.radians(a[0]), math.radians(b[0])
    h = math.sin((lb - la) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin(math.radians(b[1] - a[1]) / 2) ** 2
    return 12742 * math.asin(min(1, math.sqrt(h)))


def best_mention(row, mentions):
    """The mention with its head inside the words that shares most of them; names and nouns before modifiers."""
    best, most = None, 0
    for m in mentions:
        if not row["start"] <= m["head"] < row["end"]:
            continue
        shared = min(row["end"], m["end"]) - max(row["start"], m["start"])
        score = shared / (max(row["end"], m["end"]) - min(row["start"], m["start"]))
        if m["form"] == "demonym":
            score *= 0.5
        if score > most:
            best, most = m, score
    return best


def code_right(value, m):
    have = sorted(x.get("code", "") for x in m.get("members", [])) or [m.get("code", "")]
    for want in value.split("/"):
        if want == "-":
            return True
        if sorted(w.strip() for w in want.split("+")) == have:
            return True
        if "+" not in want and len(set(have)) == 1 and have[0] == want:
            return True
    return False


def place_right(row, found):
    spots, lands, ids = [], [], []
    for part in row["value"].split("/"):
        if re.fullmatch(r"[A-Z]{3}", part):
            lands.append(part)
        elif re.fullmatch(r"\d+", part):
            ids.append(int(part))
        else:
            lat, lon = part.split(",")
            spots.append((float(lat), float(lon)))
    reach = WIDE_KM if row["more"] == "wide" else NEAR_KM
    for p in found:
        if p.get("geonameid") in ids:
            return True
        if "lat" in p and any(km((p["lat"], p["lon"]), s) <= reach for s in spots):
            return True
        if lands and p.get("country") in lands and (not spots or p.get("type") in ("region", "country")):
            return True
    return False


def who_is_meant(row):
    """What binds the gold rows of one chain together, or None where a row may mean nobody."""
    if row["more"]:
        return "person", fold(row["more"].strip("()").split("/")[0])
    if "-" in row["value"].split("/"):
        return None
    return "code", tuple(sorted(w.strip() for w in row["value"].split("/")[0].split("+")))


def conll(documents):
    """F1 of MUC, B-cubed and CEAF-e and their mean over (gold, system) pairs of lists of chains; single ones are left out."""
    total = [[(0, 0), (0, 0)] for _ in range(3)]
    for gold, system in documents:
        key, response = [c for c in gold if len(c) > 1], [c for c in system if len(c) > 1]
        same = coref_eval.best_match(key, response)
        for measure, (p, r) in enumerate(((coref_eval.muc(response, key), coref_eval.muc(key, response)),
                                          (coref_eval.b_cubed(response, key), coref_eval.b_cubed(key, response)),
                                          ((same, len(response)), (same, len(key))))):
            total[measure] = [coref_eval.add(total[measure][0], p), coref_eval.add(total[measure][1], r)]
    scores = [coref_eval.f1(coref_eval.ratio(p), coref_eval.ratio(r)) for p, r in total]
    return scores + [sum(scores) / 3]


def chains_of(found, mentions):
    gold, system = {}, {}
    for i, row in enumerate(r for r in found if r["kind"] == "a"):
        key, m = who_is_meant(row), best_mention(row, mentions)
        if key:
            gold.setdefault(key, set()).add(i)
            if m:
                system.setdefault(m["chain"], set()).add(i)
    return list(gold.values()), list(system.values())


def share(good, all_):
    return f"{good / max(all_, 1):.3f} ({good}/{all_})"


def main():
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    if "--check" in sys.argv:
        counts = {"a": 0, "p": 0, "d": 0}
        for name, _, _, found in folder_rows(args[0]):
            for row in found:
                counts[row["kind"]] += 1
        print(f"sound: {counts['a']} actors, {counts['p']} places, {counts['d']} dates")
        return 0
    if "--pack" in sys.argv:
        for name, text, meta, _ in folder_rows(args[0]):
            print(json.dumps({"id": name, **meta, "text": text}, ensure_ascii=False))
        return 0
    if "--dates" in sys.argv:
        for name, text, meta, found in folder_rows(args[0]):
            spans = [{"start": r["start"], "end": r["end"], "text": r["text"], "value": r["value"].split(" or ")[0],
                      "values": [{"timex": v} for v in r["value"].split(" or ")]} for r in found if r["kind"] == "d"]
            print(json.dumps({"doc": name, "doc_date": meta.get("date"), "text": text, "spans": spans}, ensure_ascii=False))
        return 0
    show = "--errors" in sys.argv
    ids = known_ids()
    system = {}
    for line in open(args[1], encoding="utf-8"):
        d = json.loads(line)
        system.setdefault(d["doc"], {"mention": [], "place": []})[d["kind"]].append(d)
    n = dict.fromkeys(["actor", "code", "found", "known", "identity", "place", "near"], 0)
    for name, text, _, found in folder_rows(args[0]):
        layer = system.get(name, {"mention": [], "place": []})
        for row in found:
            if row["kind"] == "a":
                m = best_mention(row, layer["mention"])
                ok = bool(m) and code_right(row["value"], m) or (not m and "-" in row["value"].split("/"))
                n["actor"] += 1
                n["found"] += bool(m)
                n["code"] += ok
                known = row["more"] and not row["more"].startswith("(")
                names = [fold(x) for x in row["more"].split("/")] if known else []
                same = bool(m) and known and (fold(m.get("name", "")) in names or any(m.get("id") in ids.get(x, ()) for x in names))
                if known:
                    n["known"] += 1
                    n["identity"] += same
                if show and (not ok or (known and not same)):
                    got = "nothing" if not m else f"{m.get('name')} [{'+'.join(x.get('code', '?') for x in m.get('members', [])) or m.get('code')}]"
                    print(f"{'CODE ' if not ok else 'IDENT'} {name}:{row['line']} {row['text']!r} = {row['value']} {row['more']}   got {got}   in "
                          f"{text[max(0, row['start'] - 60):row['end'] + 30]!r}")
            elif row["kind"] == "p":
                near = [p for p in layer["place"] if p["start"] < row["end"] and row["start"] < p["end"]]
                near += [m for m in layer["mention"] if m["start"] <= row["start"] and row["end"] <= m["end"] and "lat" in m]
                ok = place_right(row, near)
                n["place"] += 1
                n["near"] += ok
                if show and not ok:
                    got = "; ".join(f"{p.get('name')} {p.get('country')} {p.get('lat')},{p.get('lon')}" for p in near) or "nothing"
                    print(f"PLACE {name}:{row['line']} {row['text']!r} = {row['value']}   got {got}   in {text[max(0, row['start'] - 40):row['end'] + 20]!r}")
    print(f"actors.found          {share(n['found'], n['actor'])}")
    print(f"actors.code           {share(n['code'], n['actor'])}")
    print(f"actors.identity       {share(n['identity'], n['known'])}")
    scores = conll([chains_of(found, system.get(name, {"mention": []})["mention"]) for name, _, _, found in folder_rows(args[0])])
    print("chains                MUC %.1f  B3 %.1f  CEAFe %.1f  CoNLL-F1 %.1f" % tuple(100 * x for x in scores))
    print(f"places                {share(n['near'], n['place'])}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Fault as fault:
        print(fault, file=sys.stderr)
        sys.exit(1)
