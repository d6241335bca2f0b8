#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# records_eval.py -- scores the records that `dragoman code --format jsonl` prints against hand-made ones.
#
#   records_eval.py --pack GOLD_DIR                    the articles as JSON Lines, the program's input
#   records_eval.py --check GOLD_DIR                   is the gold sound? every span and snippet stands in its article
#   records_eval.py [--verbose] GOLD_DIR RECORDS       the figures, one a line; with --verbose the misses and false alarms
#
# Reads    NN-name.txt, NN-name.json (optional), NN-name.jsonl in GOLD_DIR (see tests/gold/README.md)
# Method   one-to-one greedy matching by best score, kind by kind, within an article.
#          Contact: form of the same family, participants with Jaccard >= 0.5, dates that do not contradict.
#          Statement: characters of the content with F1 >= 0.6, same speaker.
#          Event: same PLOVER type, and both sides right; a second record for an event already found is a repeat, not a false alarm.
# Rule     a gold record marked optional is neither missed nor, when found, wrong
# Rule     names are compared with accents and case folded, persons by the last word as fallback, all else also by country code

import argparse
import json
import os
import re
import sys
import unicodedata
from datetime import date, timedelta

FORMS = {"meeting": "meet", "talks": "meet", "summit": "meet", "visit": "meet", "call": "call",
         "press_conference": "press", "briefing": "press", "interview": "interview", "letter": "letter"}
STATUSES = {"happened", "ongoing", "scheduled", "proposed", "cancelled", "denied", "hypothetical"}
MODES = {"direct", "indirect", "mixed"}
STANCES = {"support", "oppose", "commit", "demand", "doubt", "praise", "blame", "report"}
QUADS = {"AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "CONCEDE": 1, "COOPERATE": 2, "AID": 2, "RETREAT": 2,
         "REQUEST": 3, "ACCUSE": 3, "REJECT": 3, "THREATEN": 3,
         "PROTEST": 4, "SANCTION": 4, "MOBILIZE": 4, "COERCE": 4, "ASSAULT": 4}
RECIPROCAL = {"CONSULT", "AGREE", "SUPPORT", "COOPERATE"}  # who is actor and who recipient is often a matter of taste
SAME_CODE = {"EUR": "EU", "UNO": "UN", "IGOUNO": "UN", "IGOEUR": "EU", "XKX": "KOS", "SUN": "RUS"}

CONTENT_F1 = 0.6
JACCARD = 0.5


# ---- names, codes -----------------------------------------------------------------------------------------------

def fold(name):
    """'François Hollande' -> 'francois hollande'; hyphens and dots are spaces: 'Kim Jong-un' -> 'kim jong un'."""
    text = unicodedata.normalize("NFKD", name)
    text = "".join(c for c in text if not unicodedata.combining(c)).casefold()
    text = re.sub(r"['’`]s\b", "", text)
    text = re.sub(r"[^\w]+", " ", text).strip()
    return re.sub(r"^the ", "", text)


def country_of(actor):
    """The first part of the code: 'FRA GOV' -> 'FRA'; spellings of one code are brought together."""
    code = (actor.get("code") or actor.get("country") or "").split(" ")[0]
    return SAME_CODE.get(code, code)


def names_of(actor):
    """Every folded name that an actor, gold or printed, goes by; a printed one also by its words in the text."""
    names = [actor.get("name"), actor.get("named_by"), actor.get("text")] + list(actor.get("aliases", []))
    return {fold(n) for n in names if n}


def one_within_the_other(name_a, name_b):
    """'abiy ahmed' and 'abiy ahmed ali': all words of the shorter name, two at least, stand in the longer one."""
    short, long = sorted((name_a.split(), name_b.split()), key=len)
    return len(short) > 1 and set(short) <= set(long)


def same_person(gold, got):
    gold_names, got_names = names_of(gold), names_of(got)
    if gold_names & got_names:
        return True
    if country_of(gold) and country_of(got) and country_of(gold) != country_of(got):
        return False
    if any(one_within_the_other(a, b) for a in gold_names for b in got_names):
        return True
    gold_last = {n.split()[-1] for n in gold_names if len(n.split()[-1]) > 2}
    got_last = {n.split()[-1] for n in got_names if n and len(n.split()[-1]) > 2}
    return bool(gold_last & got_last)


def same_actor(gold, got, people=()):
    """Is the printed actor the gold one? `people` are the article's gold persons: they never stand for a country."""
    if gold.get("type") == "person":
        return same_person(gold, got)
    if names_of(gold) & names_of(got):
        return True
    if any(same_person(p, got) for p in people):
        return False
    gold_code, got_code = (gold.get("code") or "").split(), (got.get("code") or "").split()
    if not gold_code or not got_code or country_of(gold) != country_of(got):
        return False
    if gold_code[0] in ("IGO", "UNK", "JRN", "NGO") and len(gold_code) == 1:
        return bool(set(" ".join(names_of(gold)).split()) & set(" ".join(names_of(got)).split()))
    return len(gold_code) < 2 or len(got_code) < 2 or gold_code[1] == got_code[1]


def same_side(gold, got, people=()):
    """For events the state is what counts: the same actor, or one of the same country."""
    code = country_of(gold)
    named = code and code not in ("IGO", "UNK", "JRN", "NGO")
    return same_actor(gold, got, people) or bool(named and code == country_of(got))


def overlap(gold, got, same):
    """One-to-one matching of two lists of actors: (found required, found optional, required, unmatched printed)."""
    left, found, found_optional = list(got), 0, 0
    for wanted in sorted(gold, key=lambda a: bool(a.get("optional"))):
        hit = next((a for a in left if same(wanted, a)), None)
        if hit is not None:
            left.remove(hit)
            if wanted.get("optional"):
                found_optional += 1
            else:
                found += 1
    required = sum(1 for a in gold if not a.get("optional"))
    return found, found_optional, required, len(left)


def jaccard(gold, got, same):
    found, found_optional, required, extra = overlap(gold, got, same)
    union = required + extra
    if union == 0:
        return 1.0
    if required == 0:  # every gold participant is optional: any of them will do
        return 1.0 if found_optional else 0.0
    return found / union


# ---- dates ------------------------------------------------------------------------------------------------------

def day_of(text, last):
    """'2022-02' -> the first or last day of it; a year that is not known ('--02-07') is put in 4000, a leap year."""
    text = text.replace("--", "4000-", 1) if text.startswith("--") else text
    parts = [int(p) for p in text.split("-")[:3]]
    if not last:
        return date(*(parts + [1] * (3 - len(parts))))
    if len(parts) == 3:
        return date(*parts)
    year, month = parts[0], parts[1] if len(parts) == 2 else 12
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def interval(record):
    """The days that a record's start, end and grain span, or None."""
    dates = record if "start" in record else record.get("date") or {}
    start = dates.get("start")
    if not start:
        return None
    try:
        first = day_of(start, False)
        final = day_of(dates.get("end") or start, True)
    except ValueError:
        return None
    if not dates.get("end"):
        final = widened(first, final, dates.get("grain"))
    return first, final


def widened(first, final, grain):
    """A month may be printed as its first day with grain month: the interval is the month all the same."""
    if grain == "week":
        return max(final, first + timedelta(days=6))
    if grain == "month":
        return max(final, day_of(first.isoformat()[:7], True))
    if grain == "quarter":
        return max(final, first + timedelta(days=89))
    if grain == "year":
        return max(final, date(first.year, 12, 31))
    return final


def without_year(span):
    return tuple(d.replace(year=4000) for d in span) if span else None


def comparable(gold, got):
    a, b = interval(gold), interval(got)
    if a and b and a[0].year == 4000:
        b = without_year(b)
    return a, b


def dates_contradict(gold, got):
    a, b = comparable(gold, got)
    return bool(a and b and (a[1] < b[0] or b[1] < a[0]))


def part_of_month(gold, got):
    """"mid-May", "early November": gold gives the month, the program its middle or first days, with grain month as well."""
    grains = [(d if "start" in d else d.get("date") or {}).get("grain") for d in (gold, got)]
    a, b = comparable(gold, got)
    return bool(a and b and grains == ["month", "month"] and a[0] <= b[0] and b[1] <= a[1] and (a[0].year, a[0].month) == (a[1].year, a[1].month))


def dates_equal(gold, got):
    a, b = comparable(gold, got)
    return bool(a and b and (a == b or part_of_month(gold, got)))


# ---- matching ---------------------------------------------------------------------------------------------------

def greedy(gold, got, score):
    """Pairs (gold index, got index), best score first, each index once. Scores of None do not pair."""
    pairs = []
    for i, wanted in enumerate(gold):
        for j, printed in enumerate(got):
            value = score(wanted, printed)
            if value is not None:
                pairs.append((-(value - (0.01 if wanted.get("optional") else 0.0)), i, j))
    used_gold, used_got, out = set(), set(), []
    for _, i, j in sorted(pairs):
        if i not in used_gold and j not in used_got:
            used_gold.add(i)
            used_got.add(j)
            out.append((i, j))
    return out


class Tally:
    """Right, printed and wanted counts of one figure, summed over articles."""

    def __init__(self):
        self.right_p = self.printed = self.right_r = self.wanted = 0

    def add(self, gold, got, pairs, right=lambda i, j: True, ignored=()):
        """Optional gold leaves both sides of the count; `ignored` printed ones (repeats) leave the count too."""
        matched = {j: i for i, j in pairs}
        for j in range(len(got)):
            i = matched.get(j)
            if i is None:
                self.printed += j not in ignored
            elif not gold[i].get("optional"):
                self.printed += 1
                self.right_p += right(i, j)
        required = [i for i in range(len(gold)) if not gold[i].get("optional")]
        self.wanted += len(required)
        partner = dict(pairs)
        self.right_r += sum(1 for i in required if i in partner and right(i, partner[i]))

    def line(self, name):
        p = self.right_p / self.printed if self.printed else 0.0
        r = self.right_r / self.wanted if self.wanted else 0.0
        f = 2 * p * r / (p + r) if p + r else 0.0
        return (f"{name:<28} P {p:.3f} ({self.right_p}/{self.printed})  R {r:.3f} ({self.right_r}/{self.wanted})"
                f"  F1 {f:.3f}")


class Share:
    """How many of the matched records have a field right."""

    def __init__(self):
        self.right = self.total = 0

    def add(self, right):
        self.right += bool(right)
        self.total += 1

    def line(self, name):
        value = self.right / self.total if self.total else 0.0
        return f"{name:<28} {value:.3f} ({self.right}/{self.total})"


# ---- contacts ---------------------------------------------------------------------------------------------------

def same_family(form_a, form_b):
    """A briefing is given to the press or to colleagues ("will brief the ministers"): it goes with meetings as well."""
    families = {FORMS.get(form_a), FORMS.get(form_b)}
    return len(families) == 1 or ("briefing" in (form_a, form_b) and "meet" in families)


def host_country(gold, actor):
    """The visited country may stand among the participants of a visit; it is no stranger there."""
    bare = not actor.get("role") and len(country_of(actor)) == 3
    wanted = any(same_actor(a, actor) for a in gold["participants"])
    return gold["form"] == "visit" and bool(actor.get("host")) and bare and not wanted


def told_otherwise(gold, got):
    """Something optional excuses a printed record only when that says the same of country and of having happened."""
    off = {"cancelled", "denied"}
    countries = [SAME_CODE.get((r.get("place") or {}).get("country"), (r.get("place") or {}).get("country")) for r in (gold, got)]
    elsewhere = all(countries) and countries[0] != countries[1]
    return elsewhere or (gold["status"] in off) != (got.get("status") in off)


def contact_score(gold, got, people):
    if not same_family(gold["form"], got.get("form")) or dates_contradict(gold, got):
        return None
    if gold.get("optional") and told_otherwise(gold, got):
        return None
    present = [a for a in got.get("participants", []) if not host_country(gold, a)]
    share = jaccard(gold["participants"], present, lambda a, b: same_actor(a, b, people))
    if share < JACCARD:
        return None
    score = share + 0.3 * (gold["form"] == got.get("form")) + 0.3 * dates_equal(gold, got)
    return score + 0.3 * same_place(gold, got) + 0.2 * (gold["status"] == got.get("status"))


def same_place(gold, got):
    """The same place by name or as written; the city of a building, given as an alias, will do."""
    a, b = gold.get("place"), got.get("place")
    if not a or not b:
        return False
    names = {fold(n) for n in [a["name"]] + a.get("aliases", [])}
    return fold(b.get("name", "")) in names or fold(b.get("text", "")) in names


def same_country(gold, got):
    a, b = gold.get("place"), got.get("place")
    return bool(a and b and SAME_CODE.get(a["country"], a["country"]) == SAME_CODE.get(b.get("country"), b.get("country")))


def all_principals(gold, got, people):
    found, _, required, _ = overlap(gold["participants"], got.get("participants", []), lambda a, b: same_actor(a, b, people))
    return found == required


def same_host(gold, got):
    """A gold host must be marked; where gold has none, no mark is asked for."""
    hosts = [a for a in gold["participants"] if a.get("host")]
    marked = [a for a in got.get("participants", []) if a.get("host")]
    return any(same_actor(h, m) for h in hosts for m in marked)


class Contacts:
    def __init__(self):
        self.strict, self.lenient, self.agenda = Tally(), Tally(), Tally()
        self.shares = {n: Share() for n in ("form", "status", "day", "day-printed", "place", "country", "duration", "host")}

    def article(self, gold, got, people):
        pairs = greedy(gold, got, lambda a, b: contact_score(a, b, people))
        self.lenient.add(gold, got, pairs)
        self.strict.add(gold, got, pairs, lambda i, j: all_principals(gold[i], got[j], people))
        self.count_agenda(gold, got, pairs)
        for i, j in pairs:
            if not gold[i].get("optional"):
                self.count_fields(gold[i], got[j])
        return pairs, set()

    def count_agenda(self, gold, got, pairs):
        """Only what is still to come: both sides reduced to status scheduled."""
        gold_at = [i for i, g in enumerate(gold) if g["status"] == "scheduled"]
        optional = {j for i, j in pairs if gold[i].get("optional")}
        got_at = [j for j, g in enumerate(got) if g.get("status") == "scheduled" and j not in optional]
        kept = [(gold_at.index(i), got_at.index(j)) for i, j in pairs if i in gold_at and j in got_at]
        self.agenda.add([gold[i] for i in gold_at], [got[j] for j in got_at], kept)

    def count_fields(self, gold, got):
        self.shares["form"].add(gold["form"] == got.get("form"))
        self.shares["status"].add(gold["status"] == got.get("status"))
        if gold.get("start"):
            self.shares["day"].add(dates_equal(gold, got))
            if interval(got):
                self.shares["day-printed"].add(dates_equal(gold, got))
        if gold.get("place"):
            self.shares["place"].add(same_place(gold, got))
            self.shares["country"].add(same_country(gold, got))
        if gold.get("duration"):
            self.shares["duration"].add(gold["duration"] == got.get("duration"))
        if any(a.get("host") and not a.get("optional") for a in gold["participants"]):
            self.shares["host"].add(same_host(gold, got))

    def lines(self):
        yield self.lenient.line("contacts.lenient")
        yield self.strict.line("contacts.strict")
        yield self.agenda.line("contacts.agenda")
        for name, share in self.shares.items():
            yield share.line("contacts." + name)


# ---- statements -------------------------------------------------------------------------------------------------

def pieces(record):
    spans = [record.get("content") or {}] + list(record.get("more", []))
    return [(s["start"], s["end"]) for s in spans if "start" in s and "end" in s]


def chars(record):
    out = set()
    for start, end in pieces(record):
        out.update(range(start, end))
    return out


def content_f1(gold, got):
    a, b = chars(gold), chars(got)
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def same_speaker(gold, got, people):
    speakers = [gold["speaker"]] + gold.get("with", [])
    speaker = got.get("speaker") or {}
    if speaker.get("members"):
        return any(same_actor(s, m, people) for s in speakers for m in speaker["members"])
    return any(same_actor(s, speaker, people) for s in speakers)


class Statements:
    def __init__(self):
        self.full, self.content = Tally(), Tally()
        self.shares = {n: Share() for n in ("mode", "verb", "stance", "addressee")}

    def article(self, gold, got, people):
        def score(a, b, speaker=True):
            value = content_f1(a, b)
            if value < CONTENT_F1 or (speaker and not same_speaker(a, b, people)):
                return None
            return value
        pairs = greedy(gold, got, score)
        rest = self.rest_of_found(gold, got, pairs, people)
        self.full.add(gold, got, pairs, ignored=rest)
        loose = greedy(gold, got, lambda a, b: score(a, b, False))
        self.content.add(gold, got, loose, ignored=self.rest_of_found(gold, got, loose, None))
        for i, j in pairs:
            if not gold[i].get("optional"):
                self.count_fields(gold[i], got[j], people)
        return pairs, rest

    @staticmethod
    def rest_of_found(gold, got, pairs, people):
        """A piece of a quotation that was found already, printed as a record of its own, is no false alarm."""
        taken, out = {j for _, j in pairs}, set()
        for j, printed in enumerate(got):
            inside = chars(printed)
            if j in taken or not inside:
                continue
            for i, _ in pairs:
                speaker = people is None or same_speaker(gold[i], printed, people)
                if speaker and len(inside & chars(gold[i])) >= 0.8 * len(inside):
                    out.add(j)
        return out

    def count_fields(self, gold, got, people):
        self.shares["mode"].add(gold["mode"] == got.get("mode"))
        if gold.get("verb"):
            self.shares["verb"].add(gold["verb"] == got.get("verb"))
        self.shares["stance"].add(gold["stance"] == got.get("stance"))
        if gold.get("addressee"):
            self.shares["addressee"].add(same_actor(gold["addressee"], got.get("addressee") or {}, people))

    def lines(self):
        yield self.full.line("statements")
        yield self.content.line("statements.content")
        for name, share in self.shares.items():
            yield share.line("statements." + name)


# ---- events -----------------------------------------------------------------------------------------------------

def sides(event):
    return event.get("actors", []), event.get("recipients", [])


def side_right(gold, got, same):
    if not gold:
        return not got
    return jaccard(gold, got, same) >= JACCARD


def actors_right(gold, got, people):
    """'right', 'swapped' (the two sides the wrong way round) or None. A meeting without a host has no direction."""
    def same(a, b):
        return same_side(a, b, people)
    (gold_a, gold_r), (got_a, got_r) = sides(gold), sides(got)
    if side_right(gold_a, got_a, same) and side_right(gold_r, got_r, same):
        return "right"
    if gold_r and got_r and side_right(gold_a, got_r, same) and side_right(gold_r, got_a, same):
        return "swapped"
    if gold["type"] in RECIPROCAL and side_right(gold_a + gold_r, got_a + got_r, same):
        return "right"
    return None


def types(gold):
    """The types that a careful coder could choose: one as a rule, more on the borderlines of the manual."""
    return [gold["type"]] + gold.get("or", [])


def same_evidence(gold, got):
    evidence = got.get("evidence") or {}
    start, end = evidence.get("start", -1), evidence.get("end", -1)
    return any(start < b and a < end for a, b in gold["spans"])


def event_score(gold, got, people):
    """The same type and sides; told in the same sentence, or elsewhere without a contradiction of dates."""
    if got.get("type") not in types(gold) or actors_right(gold, got, people) != "right":
        return None
    here = same_evidence(gold, got)
    if not here and dates_contradict(gold, got):
        return None
    return 1.0 * here + 0.3 * (gold.get("mode") == got.get("mode")) + 0.2 * dates_equal(gold, got)


def event_place_right(told, got):
    """One of the names, as named or as written, in one of the countries (a place without a country is taken by its name)."""
    names, countries = told
    if not got:
        return False
    named = fold(got.get("name", "")) in names or fold(got.get("text", "")) in names
    return named and (not got.get("country") or SAME_CODE.get(got["country"], got["country"]) in countries)


class Events:
    def __init__(self):
        self.full, self.type, self.quad = Tally(), Tally(), Tally()
        self.swapped, self.repeats = 0, 0
        self.place = Share()
        self.shares = {n: Share() for n in ("mode", "status", "date")}

    def article(self, gold, got, people):
        pairs = greedy(gold, got, lambda a, b: event_score(a, b, people))
        for i, j in pairs:
            if gold[i].get("told_place"):
                self.place.add(event_place_right(gold[i]["told_place"], got[j].get("place")))
        repeats = self.repeated(gold, got, pairs, lambda a, b: event_score(a, b, people) is not None)
        self.repeats += len(repeats)
        repeats |= self.negated(got, pairs)
        self.full.add(gold, got, pairs, ignored=repeats)
        self.by_sentence(self.type, gold, got, lambda a, b: b.get("type") in types(a))
        self.by_sentence(self.quad, gold, got, lambda a, b: QUADS.get(b.get("type")) in {QUADS[t] for t in types(a)})
        for a in gold:
            self.swapped += any(b.get("type") in types(a) and same_evidence(a, b) and actors_right(a, b, people) == "swapped"
                                for b in got)
        for i, j in pairs:
            if not gold[i].get("optional"):
                self.count_fields(gold[i], got[j])
        return pairs, repeats

    @staticmethod
    def repeated(gold, got, pairs, same):
        taken, found = {j for _, j in pairs}, [i for i, _ in pairs]
        return {j for j, b in enumerate(got) if j not in taken and any(same(gold[i], b) for i in found)}

    @staticmethod
    def negated(got, pairs):
        """The manual lets a coder drop what did not happen; one that prints it is not wrong."""
        taken = {j for _, j in pairs}
        return {j for j, b in enumerate(got) if j not in taken and b.get("status") == "denied"}

    @staticmethod
    def by_sentence(tally, gold, got, same):
        def here(a, b):
            return same(a, b) and same_evidence(a, b)
        pairs = greedy(gold, got, lambda a, b: 1.0 if here(a, b) else None)
        tally.add(gold, got, pairs, ignored=Events.repeated(gold, got, pairs, here) | Events.negated(got, pairs))

    def count_fields(self, gold, got):
        if gold.get("mode"):
            self.shares["mode"].add(gold["mode"] == got.get("mode"))
        self.shares["status"].add(gold["status"] == got.get("status"))
        if gold.get("start"):
            self.shares["date"].add(dates_equal(gold, got))

    def lines(self):
        yield self.full.line("events.type+actors")
        yield self.type.line("events.type")
        yield self.quad.line("events.quad")
        for name, share in self.shares.items():
            yield share.line("events." + name)
        yield self.place.line("events.place")
        yield f"{'events.swapped':<28} {self.swapped}"
        yield f"{'events.repeats':<28} {self.repeats}"


# ---- files ------------------------------------------------------------------------------------------------------

def read_text(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def read_lines(path):
    with (sys.stdin if path == "-" else open(path, encoding="utf-8")) as file:
        return [json.loads(line) for line in file if line.strip()]


def event_places(folder):
    """The rows of event-places.tsv: {(article number, words): (folded names, countries)}."""
    path, out = os.path.join(folder, "event-places.tsv"), {}
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.strip() and not line.startswith("#"):
                    article, words, names, countries = line.rstrip("\n").split("\t")
                    out[article, words] = ({fold(n) for n in names.split("|")}, {SAME_CODE.get(c, c) for c in countries.split("|")})
    return out


def articles(folder):
    """(name, text, metadata, gold records) of every article, in order of name; events get the spans of their evidence."""
    places = event_places(folder)
    for entry in sorted(os.listdir(folder)):
        name, ext = os.path.splitext(entry)
        if ext != ".txt":
            continue
        base = os.path.join(folder, name)
        text = read_text(base + ".txt")
        meta = json.loads(read_text(base + ".json")) if os.path.exists(base + ".json") else {}
        gold = read_lines(base + ".jsonl") if os.path.exists(base + ".jsonl") else []
        for record in gold:
            found = [(text.find(e), e) for e in record.get("evidence", [])]
            record["spans"] = [(at, at + len(e)) for at, e in found if at >= 0]
            if record.get("kind") == "event":
                record["told_place"] = next((places[name[:2], e] for e in record.get("evidence", []) if (name[:2], e) in places), None)
        yield name, text, meta, gold


def printed_records(path):
    """The program's records by document."""
    out, current = {}, None
    for record in read_lines(path):
        if record.get("kind") == "document":
            current = record.get("doc")
        doc = record.get("doc") or (record.get("documents") or [current])[0]
        out.setdefault(doc, []).append(record)
    return out


def pack(folder):
    for name, text, meta, _ in articles(folder):
        given = {k: v for k, v in meta.items() if k != "annotated"}
        print(json.dumps({"id": name, **given, "text": text}, ensure_ascii=False))
    return 0


# ---- soundness of the gold --------------------------------------------------------------------------------------

def record_faults(record, text):
    kind = record.get("kind")
    if kind == "statement":
        if record.get("mode") not in MODES or record.get("stance") not in STANCES:
            yield "mode or stance"
        for span in [record["content"]] + record.get("more", []):
            if text[span["start"]:span["end"]] != span["text"]:
                yield f"content does not stand at its span: {span['text']!r}"
        return
    if kind not in ("contact", "event"):
        yield f"kind {kind}"
        return
    if record.get("status") not in STATUSES:
        yield f"status {record.get('status')}"
    if kind == "contact" and record.get("form") not in FORMS:
        yield f"form {record.get('form')}"
    if kind == "event" and not set(types(record)) <= set(QUADS):
        yield f"type {record.get('type')} {record.get('or', '')}"
    if record.get("start") and (interval(record) is None or "grain" not in record):
        yield f"date {record.get('start')}"
    if len(record["spans"]) != len(record["evidence"]) or not record["evidence"]:
        yield f"evidence is not in the text: {record['evidence']}"


def check(folder):
    faults = 0
    for name, text, _, gold in articles(folder):
        if not gold:
            print(f"{name}: no gold records", file=sys.stderr)
            faults += 1
        for record in gold:
            for fault in record_faults(record, text):
                print(f"{name}: {fault}", file=sys.stderr)
                faults += 1
    return 1 if faults else 0


# ---- report -----------------------------------------------------------------------------------------------------

def who(actors):
    return ", ".join((a.get("name") or a.get("text") or "?") + ("*" if a.get("host") else "") for a in actors)


def brief(record):
    """One record on one line, for reading."""
    dates = record if "start" in record else record.get("date") or {}
    when = "/".join(d for d in (dates.get("start"), dates.get("end")) if d)
    if record["kind"] == "contact":
        place = (record.get("place") or {}).get("name", "")
        return f"{record.get('form')} [{who(record.get('participants', []))}] {when} {place} {record.get('status')}"
    if record["kind"] == "statement":
        content = (record.get("content") or {}).get("text", "").replace("\n", " ")
        return f"{who([record.get('speaker') or {}])} {record.get('verb', '')} ({record.get('mode')}): {content}"
    words = record.get("evidence") or ""
    words = words.get("text", "") if isinstance(words, dict) else " | ".join(words)
    mode = "." + record["mode"] if record.get("mode") else ""
    return (f"{record.get('type')}{mode} [{who(record.get('actors', []))}] -> [{who(record.get('recipients', []))}] "
            f"{when} {record.get('status')} :: {words[:110]}".replace("\n", " "))


def print_differences(kind, gold, got, pairs, ignored):
    gold_found, got_found = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, j in pairs:
        print(f"  {kind} ok      {brief(gold[i])}")
        if brief(gold[i]) != brief(got[j]):
            print(f"  {' ' * len(kind)}         {brief(got[j])}")
    for i, record in enumerate(gold):
        if i not in gold_found and not record.get("optional"):
            print(f"  {kind} MISSED  {brief(record)}")
    for j, record in enumerate(got):
        if j not in got_found:
            print(f"  {kind} {'repeat ' if j in ignored else 'FALSE  '} {brief(record)}")


def evaluate(folder, path, verbose=False, only=None):
    """The scorers of the three kinds, filled, and the number of articles."""
    scorers = {"contact": Contacts(), "statement": Statements(), "event": Events()}
    printed, count = printed_records(path), 0
    for name, _, meta, gold in articles(folder):
        if only and only not in name:
            continue
        count += 1
        people = [a for r in gold for key in ("participants", "actors", "recipients") for a in r.get(key, [])
                  if a.get("type") == "person"]
        if verbose:
            print(f"\n== {name}")
        for kind, scorer in scorers.items():
            if kind not in meta.get("annotated", scorers):  # some articles have gold of one kind only
                continue
            wanted = [r for r in gold if r["kind"] == kind]
            got = [r for r in printed.get(name, []) if r.get("kind") == kind]
            pairs, ignored = scorer.article(wanted, got, people)
            if verbose:
                print_differences(kind, wanted, got, pairs, ignored)
    return scorers, count


def main():
    parser = argparse.ArgumentParser(description="Score dragoman's records against hand-made ones.")
    parser.add_argument("--pack", action="store_true", help="print the articles as JSON Lines")
    parser.add_argument("--check", action="store_true", help="check the gold records")
    parser.add_argument("--verbose", action="store_true", help="list what was missed and what was wrong")
    parser.add_argument("--only", help="only articles with this in their name")
    parser.add_argument("folder")
    parser.add_argument("records", nargs="?", default="-")
    args = parser.parse_args()
    if args.pack:
        return pack(args.folder)
    if args.check:
        return check(args.folder)
    scorers, count = evaluate(args.folder, args.records, args.verbose, args.only)
    if args.verbose:
        print()
    print(f"{'articles':<28} {count}")
    for scorer in scorers.values():
        for line in scorer.lines():
            print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
