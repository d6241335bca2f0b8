#!/bin/sh
# SPDX-License-Identifier: MIT
#
# run.sh -- speed, start-up and memory of the program on this machine: `make bench`, or bench/run.sh [PROGRAM].
#
# The corpus is made from our own gold articles, each repeated COPIES times (so that a run lasts some seconds); words and
# names repeat with them, which favours caches a little. Where the shared news lies beside the project (or under
# DRAGOMAN_SHARED), a corpus of real, unrepeated articles is measured as well: believe that one.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
project=$here/..
program=${1:-$project/build/dragoman}
shared=${DRAGOMAN_SHARED:-$project/../shared}
copies=${COPIES:-40}
[ -x "$program" ] || { echo "run.sh: no program at $program; build it first" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 - "$project/tests/gold" "$copies" "$work/gold.jsonl" <<'END'
import glob, json, sys
folder, copies, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
texts = [open(path, encoding="utf-8").read() for path in sorted(glob.glob(folder + "/*.txt"))]
with open(out, "w", encoding="utf-8") as f:
    for copy in range(copies):
        for i, text in enumerate(texts):
            f.write(json.dumps({"id": "%d-%d" % (copy, i), "text": text}) + "\n")
END
echo "== $(ls "$project"/tests/gold/*.txt | wc -l) gold articles, each $copies times"
"$program" bench "$work/gold.jsonl"

news=$shared/data/news/wikinews.jsonl
if [ -r "$news" ]; then
    echo
    echo "== real news: $(wc -l <"$news") articles of Wikinews"
    "$program" bench "$news"
else
    echo "(no shared news under $shared: only the repeated gold articles were measured)"
fi
