#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# picktext.py -- news as plain text, an article a line: all of it for word vectors, or the share whose events the patterns label.
#
#   train/picktext.py NEWS_DIR all|label > text
import json
import sys

SHARES = (("wikinews", 1), ("current-events-2025-2026", 2), ("milestones", 2), ("current-events-2009-2024", 8), ("state-department", 8),
          ("un-general-debate", 12))


def main():
    if len(sys.argv) != 3 or sys.argv[2] not in ("all", "label"):
        sys.exit("usage: picktext.py NEWS_DIR all|label")
    for name, of in sorted(SHARES) if sys.argv[2] == "all" else SHARES:
        with open(f"{sys.argv[1]}/{name}.jsonl", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                text = " ".join((json.loads(line).get("text") or "").split())
                if text and (sys.argv[2] == "all" or number % of == 0):
                    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    main()
