#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""dates_eval -- compares expressions of time with gold: spans (F1) and values (accuracy).

usage: dates_eval.py [--errors] [--calendar] [--partial] [--genre=NAME] [--counts=FILE] GOLD.jsonl SYSTEM.jsonl
       dates_eval.py --sum FILE                        all that --counts wrote, as one set

GOLD    one document a line: doc, text, spans [{start, end, text, value, values?, type?}]; the GUM and Recognizers files
        have this shape
SYSTEM  what `dragoman dates` prints: one expression a line with doc, text, start, end, type, value, first_day, last_day
Offsets count code points of texts that may differ in white space only, so both are turned into counts of visible characters.

A span matches exactly when both cover the same characters, after leading articles, prepositions, "about", "early", "the end of"
and a closing 's are taken off both sides (corpora differ in whether they mark them). A value is right when the system's days are
the gold's days, or the system's value is one of the gold's. GUM leaves lengths, sets and vague time unmarked as a rule, so with
--calendar only the system's calendar expressions count. With --partial gold leaves out some of its expressions, and what the system
finds beside it does not count.

What corpora write differently and mean alike counts as right:
  pieces    gold marks the ends of a range, or a day and its time, one by one ("2:25 a.m." "on Wednesday"): each piece that stands in a
            longer expression is right when the value has it as an end (also written as one that is open on the other side, "-0776/"), as its time, or as a larger stretch that holds the day
  bounds    of seasons and of early, mid and late parts are nobody's law: right when gold and system share half the days of both; of the end of a
            stretch its last day will do ("by the end of the year"); named periods (wars) by years where gold gives only years
  stretches "the past five years" is no more exact than its unit: nine tenths of the days of both will do, or all but one; "this week" may end today; 1960-01-01/1969-01-01 are the years
            1960 to 1969; PT1.5H is PT1H30M; -400 is -0400; --10 and XXXX-10 are an October of no year
  not after a value that only says "not after the day of the text" (~2012-03, "a few months ago") is PAST_REF
"""
import collections
import datetime
import json
import re
import sys

LEAD = re.compile(r"^(?:(?:in|on|at|by|from|between|since|until|till|before|after|during|for|about|around|approximately|nearly|"
                  r"almost|some|the|a|an|of|to|within|over|roughly|more than|less than|up to|at least|throughout|through|as early as|"
                  r"later than|earlier than|starting|sometime|only|just|close to|ca\.?|than|early|late|mid|later|earlier|end|beginning|start)\b[\s-]*)+", re.I)


def visible(text, at):
    return sum(not c.isspace() for c in text[:at])


def core(text, start, end):
    """Visible-character span without leading function words and closing signs."""
    piece = text[start:end]
    lead = LEAD.match(piece)
    if lead and lead.end() < len(piece):
        start += lead.end()
    while end > start and text[end - 1] in " ,.)":
        end -= 1
    if text[start:end].endswith(("'s", "’s")):
        end -= 2
    return visible(text, start), visible(text, end)


def day(y, m, d):
    try:
        return datetime.date(y, m, d)
    except ValueError:
        return None


def bounds(value):
    """First and last day of an ISO-like value, or None."""
    value = re.sub(r"T.*$", "", value.strip())
    m = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value)
    if m:
        d = day(*map(int, m.groups()))
        return d and (d, d)
    m = re.fullmatch(r"(\d{4})-(\d\d)", value)
    if m and 1 <= int(m[2]) <= 12:
        y, mo = int(m[1]), int(m[2])
        nxt = datetime.date(y + mo // 12, mo % 12 + 1, 1)
        return datetime.date(y, mo, 1), nxt - datetime.timedelta(1)
    m = re.fullmatch(r"(\d{4})", value)
    if m and int(m[1]) > 0:
        return datetime.date(int(m[1]), 1, 1), datetime.date(int(m[1]), 12, 31)
    m = re.fullmatch(r"(\d{3})X", value)
    if m:
        return datetime.date(int(m[1] + "0"), 1, 1), datetime.date(int(m[1] + "9"), 12, 31)
    m = re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value)
    if m and 1 <= int(m[2]) <= 53:
        monday = datetime.date(int(m[1]), 1, 4)
        monday += datetime.timedelta(7 * (int(m[2]) - 1) - monday.weekday())
        return monday + datetime.timedelta(5 if m[3] else 0), monday + datetime.timedelta(6)
    return None


def plain(value):
    """One spelling for values that are written in several ways."""
    value = value.strip()
    value = re.sub(r"^-(\d{1,3})(?=$|/)", lambda m: "-" + m[1].zfill(4), value)
    for season, months in (("SP", "--03/--0[56]"), ("SU", "--06/--0[89]"), ("FA", "--09/--1[12]"), ("WI", "--12/--0[23]")):
        value = re.sub(f"^{months}$", f"XXXX-{season}", value)
    value = re.sub(r"^--(\d\d)", r"XXXX-\1", value)
    m = re.fullmatch(r"PT(\d+)\.5H", value)
    if m:
        return f"PT{m[1]}H30M" if int(m[1]) else "PT30M"
    m = re.fullmatch(r"P(\d+)\.5Y", value)
    if m:
        return f"P{m[1]}Y6M" if int(m[1]) else "P6M"
    return value


def shared(a, b):
    """The share of days that two stretches have in common of those that they cover together."""
    common = (min(a[1], b[1]) - max(a[0], b[0])).days + 1
    return max(common, 0) / ((max(a[1], b[1]) - min(a[0], b[0])).days + 1)


def gold_readings(span):
    """All (first, last) that gold allows, and all value strings."""
    days, words = set(), set()
    values = [span.get("value") or ""] + [v.get("timex", "") for v in span.get("values", [])]
    for v in values:
        words.add(v)
        v = v.strip("~")
        parts = re.split(r"[/~]", v)
        m = re.fullmatch(r"\(([^,]*),([^,]*),(.*)\)", v)
        if m:
            a, b = bounds(m[1]), bounds(m[2])
            if a and b:
                last = b[0] - datetime.timedelta(1) if a[0] != b[0] else b[0]
                days |= {(a[0], last), (a[0], b[0]), (a[0], b[1])}
                if b[0].day == 1:  # "from May to July": does it end when July begins, or when it ends? both are read
                    month = b[0].replace(day=28) + datetime.timedelta(4)
                    days.add((a[0], month.replace(day=1) - datetime.timedelta(1)))
                    if b[0].month == 1:
                        days.add((a[0], b[0].replace(month=12, day=31)))
            continue
        a, b = bounds(parts[0]), bounds(parts[-1])
        if a and b:
            days.add((a[0], b[1]))
            if len(parts) == 1:
                days.add(a)
            elif a[0].month == a[0].day == 1 and parts[-1].endswith("-01-01") and b[0].year > a[0].year:
                days.add((a[0], datetime.date(b[0].year, 12, 31)))
    for v in span.get("values", []):
        for key in ("value", "start"):
            a = bounds(str(v.get(key, ""))[:10]) if v.get(key) else None
            e = bounds(str(v.get("end", ""))[:10]) if v.get("end") else None
            if a and key == "start" and e:
                days |= {(a[0], e[0] - datetime.timedelta(1)), (a[0], e[0])}
            elif a:
                days.add(a)
    return days, words


def alike(system, pair, days, doc_date):
    """The same stretch but for its bounds: see "bounds" and "stretches" above."""
    rule, grain = system.get("rule") or "", system.get("grain")
    for a, b in days:
        if (rule.startswith("part") or "season" in rule or grain == "quarter") and shared((a, b), pair) >= 0.5:
            return True
        if (rule.startswith("part") or rule == "the-unit") and "end" in (system.get("text") or "").lower() and a == b == pair[1]:
            return True
        if rule == "named-period" and a.month == a.day == 1 and (b.month, b.day) == (12, 31) and (a.year, b.year) == (pair[0].year, pair[1].year):
            return True
        if rule == "stretch" and ((b == pair[1] and abs((a - pair[0]).days) == 1) or shared((a, b), pair) >= 0.9):
            return True
        if rule == "which-unit" and a == pair[0] and doc_date and b == doc_date and b <= pair[1]:
            return True
    return False


def right(gold, system, doc_date=None):
    days, words = gold_readings(gold)
    value = plain(system.get("value", ""))
    words |= {plain(w) for w in words}
    if value in words or value.replace("/", "~") in words:
        return True
    if value == "PAST_REF" and doc_date:
        upto = [bounds(w[1:]) for w in words if w.startswith("~")]
        if any(b and b[0] <= doc_date for b in upto):
            return True
    first, last = system.get("first_day"), system.get("last_day")
    if first and last:
        pair = (datetime.date.fromisoformat(first), datetime.date.fromisoformat(last))
        if alike(system, pair, days, doc_date):
            return True
        clock = re.search(r"T(\d\d):(\d\d)", value)
        if pair in days and (clock or not any("T" in w for w in words if re.match(r"\d{4}-\d\d-\d\dT\d", w))):
            return True
        if clock and pair in days:
            return True
        # the same day with a part of the day; a stretch whose first or last day gold leaves open
        for a, b in days:
            if a == pair[0] and pair[0] == pair[1] and a == b:
                return True
    sys_bounds = bounds(value)
    if sys_bounds and sys_bounds in days:
        return True
    # times of day and sets: "T15:00" is "T15"
    short = re.sub(r"(T\d\d):00\b", r"\1", value)
    if re.sub(r"^.*(T\d\d:\d\d)$", r"\1:00", value)[1:] in words:  # GUM writes 15:11:00
        return True
    clocks = re.fullmatch(r"(.*)(T[\d:]+)/(T[\d:]+)", short)
    if clocks and any(w.startswith(f"({clocks[1]}{clocks[2]},{clocks[1]}{clocks[3]},") for w in words):
        return True
    bare = re.sub(r"^\d{4}-\d\d-\d\d(?=T)", "", short)  # a bare time of day, which the system ties to the day of its sentence
    if bare in words or any(w.startswith("(" + bare.replace("/", ",") + ",") for w in words):
        return True
    return short in words


def piece_right(gold, system, doc_date):
    """Gold marks a piece of the system's expression: an end of its range, its day, its time, or a larger stretch that holds the day."""
    value = system.get("value", "")
    ends = value.split("/") if "/" in value else []
    ends += [e for e in re.split(r"(?=T\d)", value) if e and e != value]
    ends += ["T" + t for t in re.findall(r"T([\d:]+)", value)]
    ends = [e + t for e in ends for t in ("", ":00")]
    words = {plain(w) for w in gold_readings(gold)[1]}
    if "/" in value and any(w in (f"{ends[0]}/", f"/{value.split('/')[1]}") for w in words):
        return True
    if any(right(gold, {"value": e}, doc_date) or e[1:] in words for e in ends):
        return True
    first, last = system.get("first_day"), system.get("last_day")
    if not first or not last:
        return False
    a, b = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)
    most = 36525 if system.get("rule") == "part" else 366
    return any(lo <= a and b <= hi and (hi - lo).days <= most for lo, hi in gold_readings(gold)[0])


def main():
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    if "--sum" in sys.argv:
        rows = [list(map(int, line.split())) for line in open(args[0], encoding="utf-8")]
        gold, found, hit, overlap, right_ = (sum(column) for column in zip(*rows))
        print(f"gold {gold}  system {found}  spans exact: F1 {200 * hit / (gold + found):.1f}   overlapping: F1 {200 * overlap / (gold + found):.1f}   "
              f"value right: {right_}/{overlap} = {100 * right_ / overlap:.1f}% of matched, {100 * right_ / gold:.1f}% of gold")
        return
    show, calendar, partial = "--errors" in sys.argv, "--calendar" in sys.argv, "--partial" in sys.argv
    genre = next((a.split("=")[1] for a in sys.argv if a.startswith("--genre=")), None)
    gold = {}
    for line in open(args[0], encoding="utf-8"):
        d = json.loads(line)
        if not genre or d.get("genre") == genre:
            gold[d["doc"]] = d
    system, texts = collections.defaultdict(list), {}
    for line in open(args[1], encoding="utf-8"):
        d = json.loads(line)
        if d["kind"] == "date":
            system[d["doc"]].append(d)
        elif "text" in d:
            texts[d["doc"]] = d["text"]  # the system's own text, where white space differs from gold
    n_gold = n_sys = hit = overlap = value_right = 0
    by_rule = collections.Counter()
    for doc, g in gold.items():
        text = g["text"]
        found = []
        for s in system.get(doc, []):
            found.append((s, core(texts.get(doc, text), s["start"], s["end"])))
        used, whole = collections.Counter(), set()
        doc_date = datetime.date.fromisoformat(g["doc_date"][:10]) if re.match(r"\d{4}-\d\d-\d\d", g.get("doc_date") or "") else None
        for span in g["spans"]:
            n_gold += 1
            a, b = core(text, span["start"], span["end"])
            best = None
            for k, (s, (c, e)) in enumerate(found):
                free = k not in used or (k not in whole and c <= a and b <= e)
                if c < b and a < e and free and (best is None or (c, e) == (a, b)):
                    best = k
            if best is None:
                if show:
                    print(f"MISS   {span['text']!r} = {span['value']}   in {context(text, span)}   ref {(g.get('doc_date') or '')[:10]} {doc}")
                continue
            used[best] += 1
            overlap += 1
            s, c = found[best]
            ok = right(span, s, doc_date)
            exact = c == (a, b)
            if exact:
                whole.add(best)
            elif c[0] <= a and b <= c[1]:
                ok = ok or piece_right(span, s, doc_date)
                exact = ok
            hit += exact
            value_right += ok
            if show and (not ok or not exact):
                print(f"{'VALUE ' if not ok else 'SPAN  '} {span['text']!r} = {span['value']}   got {s['text']!r} = {s.get('value')} "
                      f"[{s.get('first_day', '')}..{s.get('last_day', '')}] {s.get('rule')}   in {context(text, span)}   ref {(g.get('doc_date') or '')[:10]} {doc}")
        for k, (s, c) in enumerate(found):
            counts = not partial and not calendar or not partial and (s["type"] in ("point", "range") and s.get("grain") not in ("time", None))
            if k in used or counts:
                n_sys += max(used[k], 1)  # one that gold marks in pieces is as many
            if k not in used and counts:
                by_rule[s.get("rule")] += 1
                if show:
                    print(f"EXTRA  {s['text']!r} = {s.get('value')} {s.get('rule')} {doc}")
    p, r = hit / max(n_sys, 1), hit / max(n_gold, 1)
    po, ro = overlap / max(n_sys, 1), overlap / max(n_gold, 1)
    f = lambda x, y: 2 * x * y / (x + y) if x + y else 0.0
    sums = next((a.split("=")[1] for a in sys.argv if a.startswith("--counts=")), None)
    if sums:
        with open(sums, "a", encoding="utf-8") as file:
            print(n_gold, n_sys, hit, overlap, value_right, file=file)
    print(f"gold {n_gold}  system {n_sys}  spans exact: P {100*p:.1f} R {100*r:.1f} F1 {100*f(p, r):.1f}   "
          f"overlapping: P {100*po:.1f} R {100*ro:.1f} F1 {100*f(po, ro):.1f}   "
          f"value right: {value_right}/{overlap} = {100*value_right/max(overlap, 1):.1f}% of matched, {100*value_right/max(n_gold, 1):.1f}% of gold")
    if show:
        print("extra by rule:", dict(by_rule.most_common()))


def context(text, span):
    return repr(text[max(0, span["start"] - 45):span["end"] + 25])


if __name__ == "__main__":
    main()
