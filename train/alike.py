#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# alike.py -- makes treebanks alike in the one word of the name class on which EWT and GUM differ by rule.
#
#   train/alike.py < TREES.conllu > alike.conllu
#
# "United" in "United States": ADJ in EWT, the participle VERB in GUM, whose guideline is the newer one. Of all (word, Penn tag,
# relation) that both have three times or more it is the only one that each tags otherwise nine times in ten. A model taught with both
# tosses a coin in every "United Nations".
import sys

for line in sys.stdin:
    cells = line.split("\t")
    if len(cells) == 10 and cells[1] == "United" and cells[4] == "NNP" and cells[3] in ("ADJ", "VERB"):
        cells[3], cells[5] = "VERB", "Tense=Past|VerbForm=Part"
    sys.stdout.write("\t".join(cells))
