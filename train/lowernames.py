#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# lowernames.py -- some sentences of name files in small letters: "vietnam" is a name on the web too.
#
#   train/lowernames.py STEP FILE.tsv [STEP FILE.tsv ...] > names.tsv
#
# Takes every STEP-th sentence that holds a name.
import sys

from namefiles import tagged


def main():
    if len(sys.argv) < 3 or len(sys.argv) % 2 == 0:
        sys.exit("usage: lowernames.py STEP FILE.tsv [STEP FILE.tsv ...]")
    for step, path in zip(sys.argv[1::2], sys.argv[2::2]):
        n = 0
        for words in tagged(path):
            if any(tag[0] == "B" for _, tag in words):
                n += 1
                if n % int(step) == 0:
                    for form, tag in words:
                        print("%s\t%s" % (form.lower(), tag))
                    print()


if __name__ == "__main__":
    main()
