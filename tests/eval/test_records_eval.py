#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# test_records_eval.py -- proves the scorer of records on hand-made inputs whose scores are known.

import io
import json
import os
import sys
import tempfile
import unittest
from contextlib import redirect_stderr

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import records_eval as ev  # noqa: E402

TEXT = "On Monday Ann Lee of Aland met Bo Ray in Oslo. \"We agreed,\" Lee said. Bland later accused Aland of lying.\n"

LEE = {"name": "Ann Lee", "code": "ALA GOV", "type": "person"}
RAY = {"name": "Bo Ráy", "code": "BLA GOV", "type": "person"}
ALAND = {"name": "Aland", "code": "ALA", "type": "country"}
BLAND = {"name": "Bland", "code": "BLA", "type": "country"}


def contact(form="meeting", who=(LEE, RAY), start="2022-02-07", status="happened", **more):
    return {"kind": "contact", "form": form, "participants": list(who), "start": start, "grain": "day", "status": status,
            "evidence": ["met Bo Ray"], **more}


def said(words, who=LEE, mode="direct", **more):
    start = TEXT.index(words)
    return {"kind": "statement", "speaker": who, "verb": "say", "mode": mode, "stance": "report",
            "content": {"text": words, "start": start, "end": start + len(words)}, **more}


def event(kind, actors, recipients=(), words="accused Aland", **more):
    start = TEXT.index(words)
    record = {"kind": "event", "type": kind, "actors": list(actors), "status": "happened", "evidence": [words],
              "spans": [(start, start + len(words))], **more}
    if recipients:
        record["recipients"] = list(recipients)
    return record


def coded(record):
    """A gold event as the program would print it: evidence with offsets."""
    start, end = record["spans"][0]
    out = {k: v for k, v in record.items() if k != "spans"}
    out["evidence"] = {"text": TEXT[start:end], "start": start, "end": end}
    return out


class Names(unittest.TestCase):
    def test_accents_case_and_hyphens_are_folded(self):
        self.assertEqual(ev.fold("François-Xavier  HOLLANDE"), "francois xavier hollande")
        self.assertEqual(ev.fold("the Kremlin's"), "kremlin")

    def test_persons_by_last_word_unless_countries_differ(self):
        self.assertTrue(ev.same_actor(RAY, {"name": "Ray", "code": "BLA GOV"}))
        self.assertTrue(ev.same_actor(RAY, {"name": "President Ray"}))
        self.assertFalse(ev.same_actor(RAY, {"name": "Jim Ray", "code": "CLA GOV"}))
        self.assertFalse(ev.same_actor(RAY, {"name": "Bo Roy", "code": "BLA GOV"}))

    def test_longer_form_of_a_name_and_the_words_in_the_text(self):
        self.assertTrue(ev.same_actor(LEE, {"name": "Ann Lee Smith", "code": "ALA GOV"}))
        self.assertTrue(ev.same_actor(RAY, {"name": "Boris R.", "text": "Bo Ray", "code": "BLA GOV"}))
        self.assertFalse(ev.same_actor(RAY, {"name": "Bo Smith", "code": "BLA GOV"}))

    def test_person_is_not_matched_by_country(self):
        self.assertFalse(ev.same_actor(LEE, {"name": "Aland", "code": "ALA"}))
        self.assertTrue(ev.same_side(LEE, {"name": "Aland", "code": "ALA"}))

    def test_country_and_role_match_by_code_but_not_a_known_person(self):
        self.assertTrue(ev.same_actor(ALAND, {"name": "Alandic delegation", "code": "ALA GOV"}))
        self.assertFalse(ev.same_actor(ALAND, {"name": "Ann Lee", "code": "ALA GOV"}, [LEE]))
        army = {"name": "army", "code": "ALA MIL", "type": "role"}
        self.assertFalse(ev.same_actor(army, {"name": "parliament", "code": "ALA LEG"}))

    def test_unknown_codes_need_a_common_word(self):
        officials = {"name": "officials", "code": "UNK", "type": "role"}
        self.assertFalse(ev.same_actor(officials, {"name": "analysts", "code": "UNK"}))
        self.assertTrue(ev.same_actor(officials, {"name": "two officials", "code": "UNK"}))

    def test_alias(self):
        self.assertTrue(ev.same_actor({**RAY, "aliases": ["Bo Rai"]}, {"name": "Rai"}))


class Dates(unittest.TestCase):
    def test_overlap(self):
        self.assertFalse(ev.dates_contradict({"start": "2022-02"}, {"start": "2022-02-07", "grain": "day"}))
        self.assertTrue(ev.dates_contradict({"start": "2022-02-08"}, {"start": "2022-02-07"}))
        self.assertFalse(ev.dates_contradict({"start": "2022-02-08"}, {}))

    def test_month_grain_is_the_whole_month(self):
        self.assertTrue(ev.dates_equal({"start": "2022-02", "grain": "month"}, {"start": "2022-02-01", "grain": "month"}))
        self.assertFalse(ev.dates_equal({"start": "2022-02", "grain": "month"}, {"start": "2022-02-01", "grain": "day"}))

    def test_unknown_year_compares_month_and_day(self):
        self.assertTrue(ev.dates_equal({"start": "--02-28"}, {"start": "2019-02-28"}))
        self.assertTrue(ev.dates_contradict({"start": "--02-28"}, {"start": "2019-03-01"}))

    def test_event_dates_lie_one_level_down(self):
        self.assertTrue(ev.dates_equal({"start": "2022-02-07"}, {"date": {"start": "2022-02-07", "grain": "day"}}))

    def test_broken_dates_are_no_dates(self):
        self.assertIsNone(ev.interval({"start": "2022-13-40"}))


class ContactScores(unittest.TestCase):
    def score(self, gold, got):
        scorer = ev.Contacts()
        scorer.article(gold, got, [LEE, RAY])
        return scorer

    def test_perfect(self):
        s = self.score([contact()], [contact()])
        self.assertIn("P 1.000 (1/1)  R 1.000 (1/1)  F1 1.000", s.strict.line("x"))

    def test_form_family(self):
        s = self.score([contact("talks")], [contact("visit")])
        self.assertEqual((s.lenient.right_r, s.shares["form"].right), (1, 0))
        s = self.score([contact("talks")], [contact("call")])
        self.assertEqual((s.lenient.right_r, s.lenient.wanted, s.lenient.printed), (0, 1, 1))

    def test_briefing_goes_with_meetings_and_with_the_press(self):
        self.assertEqual(self.score([contact("briefing")], [contact("meeting")]).lenient.right_r, 1)
        self.assertEqual(self.score([contact("briefing")], [contact("press_conference")]).lenient.right_r, 1)
        self.assertEqual(self.score([contact("briefing")], [contact("call")]).lenient.right_r, 0)

    def test_half_the_participants_is_lenient_only(self):
        s = self.score([contact()], [contact(who=(LEE,))])
        self.assertEqual((s.lenient.right_r, s.strict.right_r), (1, 0))

    def test_stranger_lowers_the_overlap(self):
        strangers = tuple({"name": n, "code": "CLA GOV"} for n in ("Cy Dee", "Em Eff", "Gee Aitch"))
        s = self.score([contact()], [contact(who=(LEE, RAY) + strangers)])
        self.assertEqual(s.lenient.right_r, 0)

    def test_visited_country_is_no_stranger(self):
        host = {**BLAND, "host": True}
        self.assertEqual(self.score([contact("visit", who=(LEE,))], [contact("visit", who=(LEE, host, {**ALAND, "host": True}))])
                         .strict.right_r, 1)
        self.assertEqual(self.score([contact("meeting", who=(LEE,))], [contact("visit", who=(LEE, host, {**ALAND, "host": True}))])
                         .strict.right_r, 0)

    def test_contradicting_dates_do_not_match(self):
        s = self.score([contact()], [contact(start="2022-02-08")])
        self.assertEqual((s.lenient.right_p, s.lenient.printed, s.lenient.right_r, s.lenient.wanted), (0, 1, 0, 1))

    def test_double_record_is_a_false_alarm(self):
        s = self.score([contact()], [contact(), contact()])
        self.assertEqual((s.lenient.right_p, s.lenient.printed), (1, 2))

    def test_optional_is_neither_missed_nor_wrong(self):
        s = self.score([contact(optional=True)], [])
        self.assertEqual((s.lenient.printed, s.lenient.wanted), (0, 0))
        s = self.score([contact(optional=True)], [contact()])
        self.assertEqual((s.lenient.printed, s.lenient.wanted), (0, 0))

    def test_optional_excuses_only_what_says_the_same(self):
        oslo, bergen = ({"name": n, "country": c} for n, c in (("Oslo", "NOR"), ("Malmo", "SWE")))
        for gold, got in ((contact(optional=True, status="denied"), contact()),
                          (contact(optional=True, place=oslo), contact(place=bergen))):
            self.assertEqual(self.score([gold], [got]).lenient.printed, 1)

    def test_required_goes_before_optional(self):
        s = self.score([contact(optional=True), contact()], [contact()])
        self.assertEqual((s.lenient.right_r, s.lenient.wanted), (1, 1))

    def test_best_pairing_uses_dates(self):
        gold = [contact(start="2022-02-07"), contact(start="2022-02-09")]
        got = [contact(start="2022-02-09"), {k: v for k, v in contact().items() if k not in ("start", "grain")}]
        s = self.score(gold, got)
        self.assertEqual((s.lenient.right_r, s.shares["day"].right, s.shares["day"].total), (2, 1, 2))

    def test_fields(self):
        place = {"name": "Oslo", "country": "NOR"}
        gold = contact(place=place, duration="PT2H", who=({**LEE, "host": True}, RAY))
        got = contact(place={"name": "Bergen", "country": "NOR"}, duration="PT2H", status="scheduled", who=({**RAY, "host": True}, LEE))
        s = self.score([gold], [got])
        right = {n: share.right for n, share in s.shares.items()}
        self.assertEqual(right, {"form": 1, "status": 0, "day": 1, "day-printed": 1, "place": 0, "country": 1, "duration": 1, "host": 0})

    def test_agenda_counts_scheduled_only(self):
        s = self.score([contact(), contact("call", status="scheduled")], [contact(status="scheduled"), contact("call", status="scheduled")])
        self.assertEqual((s.agenda.right_p, s.agenda.printed, s.agenda.wanted), (1, 2, 1))


class StatementScores(unittest.TestCase):
    def score(self, gold, got):
        scorer = ev.Statements()
        scorer.article(gold, got, [LEE, RAY])
        return scorer

    def test_perfect_and_mode(self):
        s = self.score([said("We agreed")], [said("We agreed", mode="indirect")])
        self.assertEqual((s.full.right_r, s.shares["mode"].right, s.shares["verb"].right), (1, 0, 1))

    def test_wrong_speaker_counts_for_content_only(self):
        s = self.score([said("We agreed")], [said("We agreed", who=RAY)])
        self.assertEqual((s.full.right_r, s.content.right_r), (0, 1))

    def test_too_little_content(self):
        s = self.score([said("On Monday Ann Lee of Aland met Bo Ray in Oslo")], [said("On Monday")])
        self.assertEqual((s.full.right_r, s.full.printed), (0, 1))

    def test_rest_of_a_broken_quotation_is_no_false_alarm(self):
        gold = said("On Monday Ann Lee of Aland met", more=[said("in Oslo")["content"]])
        s = self.score([gold], [said("On Monday Ann Lee of Aland met"), said("in Oslo")])
        self.assertEqual((s.full.right_p, s.full.printed), (1, 1))

    def test_joint_speakers(self):
        s = self.score([said("We agreed", **{"with": [RAY]})], [said("We agreed", who=RAY)])
        self.assertEqual(s.full.right_r, 1)


class EventScores(unittest.TestCase):
    def score(self, gold, got):
        scorer = ev.Events()
        scorer.article(gold, [coded(g) for g in got], [LEE, RAY])
        return scorer

    def test_perfect(self):
        e = event("ACCUSE", [BLAND], [ALAND])
        s = self.score([e], [e])
        self.assertEqual((s.full.right_p, s.full.printed, s.full.right_r), (1, 1, 1))

    def test_direction(self):
        s = self.score([event("ACCUSE", [BLAND], [ALAND])], [event("ACCUSE", [ALAND], [BLAND])])
        self.assertEqual((s.full.right_r, s.swapped, s.type.right_r), (0, 1, 1))

    def test_meeting_has_no_direction(self):
        words = "met Bo Ray"
        s = self.score([event("CONSULT", [LEE, RAY], words=words)], [event("CONSULT", [RAY], [LEE], words=words)])
        self.assertEqual((s.full.right_r, s.swapped), (1, 0))

    def test_country_stands_for_person(self):
        words = "met Bo Ray"
        s = self.score([event("CONSULT", [LEE, RAY], words=words)], [event("CONSULT", [ALAND, BLAND], words=words)])
        self.assertEqual(s.full.right_r, 1)

    def test_invented_recipient(self):
        s = self.score([event("ACCUSE", [BLAND])], [event("ACCUSE", [BLAND], [RAY])])
        self.assertEqual(s.full.right_r, 0)

    def test_quad_when_type_is_wrong(self):
        s = self.score([event("ACCUSE", [BLAND], [ALAND])], [event("REJECT", [BLAND], [ALAND])])
        self.assertEqual((s.type.right_r, s.quad.right_r), (0, 1))

    def test_borderline_type(self):
        gold = event("ACCUSE", [BLAND], [ALAND], **{"or": ["THREATEN"]})
        self.assertEqual(self.score([gold], [event("THREATEN", [BLAND], [ALAND])]).full.right_r, 1)
        self.assertEqual(self.score([gold], [event("REJECT", [BLAND], [ALAND])]).full.right_r, 0)

    def test_negated_event_is_no_false_alarm(self):
        s = self.score([], [event("REJECT", [BLAND], status="denied"), event("REJECT", [BLAND])])
        self.assertEqual((s.full.right_p, s.full.printed), (0, 1))

    def test_repeat_is_no_false_alarm(self):
        e = event("ACCUSE", [BLAND], [ALAND])
        s = self.score([e], [e, e])
        self.assertEqual((s.full.printed, s.repeats), (1, 1))

    def test_same_event_in_another_sentence_unless_dates_contradict(self):
        gold = event("ACCUSE", [BLAND], [ALAND], start="2022-02-07", grain="day")
        there = event("ACCUSE", [BLAND], [ALAND], words="On Monday", start="2022-02-07", grain="day")
        other = event("ACCUSE", [BLAND], [ALAND], words="On Monday", start="2022-02-09", grain="day")
        self.assertEqual(self.score([gold], [there]).full.right_r, 1)
        self.assertEqual(self.score([gold], [other]).full.right_r, 0)


class Files(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.base = os.path.join(self.folder.name, "01-x")
        self.write(".txt", TEXT)
        self.write(".json", json.dumps({"date": "2022-02-08"}))

    def tearDown(self):
        self.folder.cleanup()

    def write(self, ext, text):
        with open(self.base + ext, "w", encoding="utf-8") as file:
            file.write(text)

    def gold(self, *records):
        plain = [{k: v for k, v in r.items() if k != "spans"} for r in records]
        self.write(".jsonl", "".join(json.dumps(r) + "\n" for r in plain))

    def check(self):
        with redirect_stderr(io.StringIO()) as err:
            return ev.check(self.folder.name), err.getvalue()

    def test_sound_gold(self):
        self.gold(contact(), said("We agreed"), event("ACCUSE", [BLAND], [ALAND]))
        self.assertEqual(self.check()[0], 0)

    def test_unsound_gold_is_named(self):
        shifted = said("We agreed")
        shifted["content"]["start"] += 1
        self.gold(shifted, contact(form="chat"), {**event("ACCUSE", [BLAND]), "evidence": ["not there"]})
        status, words = self.check()
        self.assertEqual((status, words.count("01-x:")), (1, 3))

    def test_end_to_end(self):
        self.gold(contact(), said("We agreed"), event("ACCUSE", [BLAND], [ALAND]))
        out = self.base + ".out"
        records = [{"kind": "document", "doc": "01-x"}, {**coded(event("ACCUSE", [BLAND], [ALAND])), "doc": "01-x"},
                   {**said("We agreed"), "doc": "01-x"}, {**contact(), "documents": ["01-x"]},
                   {**contact("call"), "documents": ["another"]}]
        with open(out, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(r) + "\n" for r in records)
        scorers, count = ev.evaluate(self.folder.name, out)
        self.assertEqual(count, 1)
        for kind, tally in (("contact", "strict"), ("statement", "full"), ("event", "full")):
            t = getattr(scorers[kind], tally)
            self.assertEqual((t.right_p, t.printed, t.right_r, t.wanted), (1, 1, 1, 1), kind)


if __name__ == "__main__":
    unittest.main()
