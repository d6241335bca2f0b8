#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# test_reader_eval.py -- proves the scorers of the reader (reader_eval, names_eval) on hand-made files whose scores are known.

import contextlib
import io
import json
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import names_eval  # noqa: E402
import reader_eval  # noqa: E402


def conllu(*sentences, head="# newdoc id = d\n# newpar\n"):
    """Sentences of words "id form upos head rel [misc]"; ids with a dash are contractions."""
    out = [head]
    for sentence in sentences:
        for word in sentence.split(" / "):
            parts = word.split()
            if "-" in parts[0]:
                out.append("%s\t%s%s\t%s\n" % (parts[0], parts[1], "\t_" * 7, parts[2] if len(parts) > 2 else "_"))
            else:
                number, form, upos, parent, rel = parts[:5]
                misc = parts[5] if len(parts) > 5 else "_"
                out.append("\t".join([number, form, form.lower(), upos, "_", "_", parent, rel, "_", misc]) + "\n")
        out.append("\n")
    return "".join(out)


GOLD = conllu("1 Envoys NOUN 4 nsubj / 2-3 don't / 2 do AUX 4 aux / 3 n't PART 4 advmod / 4 talk VERB 0 root SpaceAfter=No / 5 . PUNCT 4 punct",
              "1 They PRON 2 nsubj / 2 left VERB 0 root")


class Scores(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def file(self, text, name):
        path = os.path.join(self.folder.name, name)
        with open(path, "w", encoding="utf-8") as out:
            out.write(text)
        return path

    def score(self, gold, system):
        a, b = reader_eval.load(self.file(gold, "a")), reader_eval.load(self.file(system, "b"))
        if a.chars != b.chars:
            reader_eval.shift(a, b)
        return {name: (g, s, right) for name, g, s, right in reader_eval.evaluate(a, b)}

    def test_the_same_is_all_right(self):
        for name, (gold, system, right) in self.score(GOLD, GOLD).items():
            self.assertEqual((gold, system), (right, right), name)

    def test_counts(self):
        rows = self.score(GOLD, GOLD)
        self.assertEqual(rows["Tokens"], (6, 6, 6))  # don't is one token
        self.assertEqual(rows["Words"], (7, 7, 7))   # and two words
        self.assertEqual(rows["Sentences"], (2, 2, 2))
        self.assertEqual(rows["CLAS"], (5, 5, 5))    # nsubj, advmod, root; nsubj, root

    def test_contraction_left_whole(self):
        rows = self.score(GOLD, conllu("1 Envoys NOUN 3 nsubj / 2 don't AUX 3 aux / 3 talk VERB 0 root SpaceAfter=No / 4 . PUNCT 3 punct",
                                       "1 They PRON 2 nsubj / 2 left VERB 0 root"))
        self.assertEqual(rows["Tokens"], (6, 6, 6))
        self.assertEqual(rows["Words"], (7, 6, 5))
        self.assertEqual(rows["LAS"], (7, 6, 5))

    def test_sentences_run_together(self):
        rows = self.score(GOLD, conllu("1 Envoys NOUN 4 nsubj / 2-3 don't / 2 do AUX 4 aux / 3 n't PART 4 advmod / 4 talk VERB 0 root SpaceAfter=No / "
                                       "5 . PUNCT 4 punct / 6 They PRON 7 nsubj / 7 left VERB 4 parataxis"))
        self.assertEqual(rows["Sentences"], (2, 1, 0))
        self.assertEqual(rows["Words"], (7, 7, 7))
        self.assertEqual(rows["UAS"], (7, 7, 6))  # left is no root now

    def test_wrong_head_label_and_tag(self):
        rows = self.score(GOLD, GOLD.replace("1\tEnvoys\tenvoys\tNOUN\t_\t_\t4\tnsubj", "1\tEnvoys\tenvoys\tPROPN\t_\t_\t3\tnsubj")
                          .replace("advmod", "mark"))
        self.assertEqual(rows["UPOS"], (7, 7, 6))
        self.assertEqual(rows["UAS"], (7, 7, 6))
        self.assertEqual(rows["LAS"], (7, 7, 5))

    def test_subtypes_count_in_their_own_row_only(self):
        rows = self.score(GOLD, GOLD.replace("\tnsubj", "\tnsubj:pass"))
        self.assertEqual(rows["LAS"], (7, 7, 7))
        self.assertEqual(rows["LAS with subtypes"], (7, 7, 5))

    def test_passage_left_out_is_missed(self):
        rows = self.score(GOLD, conllu("1 They PRON 2 nsubj / 2 left VERB 0 root"))
        self.assertEqual(rows["Tokens"], (6, 2, 2))
        self.assertEqual(rows["Sentences"], (2, 1, 1))
        self.assertEqual(rows["LAS"], (7, 2, 2))

    def test_other_text_is_refused(self):
        with self.assertRaises(SystemExit):
            self.score(GOLD, conllu("1 Other PRON 0 root"))

    def test_raw_text(self):
        text = ("# newdoc id = one\n# newpar\n# text = He left.\n1\tHe\t_\t_\t_\t_\t_\t_\t_\t_\n2\tleft\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
                "3\t.\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n\n# text = So?\n1\tSo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\t?\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
                "# text = Yes\n1\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n\n# newpar id = x\n# newpar_block = p\n# text = End\n1\tEnd\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
                "# newdoc id = two\n# text = Two\n1\tTwo\t_\t_\t_\t_\t_\t_\t_\t_\n\n")
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            reader_eval.write_raw(self.file(text, "raw"))
        records = [json.loads(line) for line in out.getvalue().splitlines()]
        self.assertEqual(records, [{"id": "one", "text": "He left.So? Yes\n\nEnd"}, {"id": "two", "text": "Two"}])


class Names(unittest.TestCase):
    GOLD = "# a comment\nAnn\tB-PER\tx\nLee\tI-PER\tx\nmet\tO\tx\nBland\tB-GPE\tx\n's\tO\tx\nBo\tB-PER\tx\n\n"

    def run_eval(self, system, *options):
        with tempfile.TemporaryDirectory() as folder:
            gold, ours = os.path.join(folder, "g"), os.path.join(folder, "s")
            for path, text in ((gold, self.GOLD), (ours, system)):
                with open(path, "w", encoding="utf-8") as out:
                    out.write(text)
            old, sys.argv = sys.argv, ["names_eval", gold, ours, *options]
            out = io.StringIO()
            try:
                with contextlib.redirect_stdout(out):
                    names_eval.main()
            finally:
                sys.argv = old
            return {line.split()[0]: [int(x) for x in line.split()[1:4]] for line in out.getvalue().splitlines()[1:]}

    SYSTEM = conllu("1 Ann PROPN 0 root NE=B-PER / 2 Lee PROPN 1 flat NE=I-PER / 3 met VERB 1 dep / 4-5 Bland's / 4 Bland PROPN 1 dep NE=B-LOC / "
                    "5 's PART 4 case / 6 Bo PROPN 1 dep NE=B-ORG")

    def test_types_must_agree(self):
        rows = self.run_eval(self.SYSTEM)
        self.assertEqual(rows["PER"], [2, 1, 1])
        self.assertEqual(rows["GPE"], [1, 0, 0])
        self.assertEqual(rows["all"], [3, 1, 1])

    def test_map_and_types(self):
        rows = self.run_eval(self.SYSTEM, "--map", "GPE=LOC", "--types", "PER,LOC")
        self.assertEqual(rows["LOC"], [1, 1, 1])
        self.assertEqual(rows["all"], [3, 2, 2])  # the ORG is not counted

    def test_spans_must_agree(self):
        rows = self.run_eval(self.SYSTEM.replace("NE=I-PER", "_"))
        self.assertEqual(rows["PER"], [2, 1, 0])


if __name__ == "__main__":
    unittest.main()
