#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# picknews.py -- the news that the teacher labels: every n-th record of each file, about 2 million words.
#
#   train/picknews.py NEWS_DIR [PART] > news.jsonl
#
# PART 0 (the default): all of Wikinews, the newest current events and the histories; a third of the UN speeches; two fifths of the press releases; a
# quarter of the older current events. Parts 1 and 2: as much again of the last three, other records. Formal speech and lists would else outweigh reports.
import sys

SHARES = (("wikinews", 1, 1), ("current-events-2025-2026", 1, 1), ("milestones", 1, 1), ("un-general-debate", 3, 1),
          ("state-department", 5, 2), ("current-events-2009-2024", 4, 1))


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: picknews.py NEWS_DIR [PART]")
    part = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    for name, of, keep in SHARES:
        with open(sys.argv[1] + "/" + name + ".jsonl", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                if part * keep <= number % of < (part + 1) * keep:
                    sys.stdout.write(line)


if __name__ == "__main__":
    main()
