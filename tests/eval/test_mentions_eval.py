#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""test_mentions_eval -- the scorer of mentions: finding the words, heads, codes of groups, distances."""
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import mentions_eval as e


class Scorer(unittest.TestCase):
    def test_words_are_whole_words(self):
        self.assertEqual(e.locate("They said he did", "he", 0), (10, 12))
        self.assertEqual(e.locate("he said that he and", "that {he} and", 0), (13, 15))
        self.assertIsNone(e.locate("the", "he", 0))

    def test_the_head_decides(self):
        row = {"start": 18, "end": 32}
        outer = {"start": 0, "end": 32, "head": 18, "form": "name"}
        inner = {"start": 0, "end": 7, "head": 0, "form": "demonym"}
        self.assertIs(e.best_mention(row, [inner, outer]), outer)
        self.assertIsNone(e.best_mention(row, [inner]))

    def test_codes(self):
        pair = {"members": [{"code": "RUS GOV"}, {"code": "FRA GOV"}]}
        self.assertTrue(e.code_right("FRA GOV+RUS GOV", pair))
        self.assertFalse(e.code_right("FRA GOV", pair))
        self.assertTrue(e.code_right("SUN GOV/RUS GOV", {"code": "RUS GOV"}))
        self.assertFalse(e.code_right("RUS GOV", {"code": "RUS"}))

    def test_chains(self):
        rows = [{"kind": "a", "start": 10 * i, "end": 10 * i + 5, "value": v, "more": m} for i, (v, m) in enumerate(
            (("RUS GOV", "Vladimir Putin"), ("RUS GOV", "(Vladimir Putin)/V. Putin"), ("RUS GOV", ""), ("FRA GOV+RUS GOV", ""), ("RUS GOV+FRA GOV", ""), ("-/USA", "")))]
        mentions = [{"start": 10 * i, "end": 10 * i + 5, "head": 10 * i, "form": "name", "chain": c} for i, c in enumerate((1, 1, 1, 2, 2, 3))]
        gold, system = e.chains_of(rows, mentions)
        self.assertEqual(sorted(map(sorted, gold)), [[0, 1], [2], [3, 4]])
        self.assertEqual(sorted(map(sorted, system)), [[0, 1, 2], [3, 4]])
        self.assertEqual(e.conll([(gold, gold)]), [1.0, 1.0, 1.0, 1.0])
        self.assertLess(e.conll([(gold, system)])[3], 1.0)

    def test_places(self):
        self.assertTrue(e.place_right({"value": "48.85,2.35", "more": ""}, [{"lat": 48.8, "lon": 2.3}]))
        self.assertFalse(e.place_right({"value": "33.66,-95.56", "more": ""}, [{"lat": 48.8, "lon": 2.3}]))
        self.assertFalse(e.place_right({"value": "48.85,2.35/FRA", "more": ""}, [{"lat": 43.3, "lon": 5.4, "country": "FRA", "type": "city"}]))
        self.assertTrue(e.place_right({"value": "4.0,100.0", "more": "wide"}, [{"lat": 2.5, "lon": 101.2}]))

    def test_names(self):
        self.assertEqual(e.fold("Mevlüt Çavuşoğlu"), e.fold("Mevlut Cavusoglu"))
        self.assertEqual(e.fold("Kim Jong-un"), e.fold("Kim Jong Un"))


if __name__ == "__main__":
    unittest.main()
