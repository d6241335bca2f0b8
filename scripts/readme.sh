#!/bin/sh
# SPDX-License-Identifier: MIT
#
# readme.sh -- puts the sample's real output into README.md: scripts/readme.sh [PROGRAM]. With --print it only prints the README
# as it should be, for the test that compares.
set -eu
print=0
[ "${1:-}" = --print ] && { print=1; shift; }
project=$(cd "$(dirname "$0")/.." && pwd)
program=${1:-$project/build/dragoman}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$program" code --format report "$project"/data/sample/*.txt >"$work/demo"
awk -v demo="$work/demo" '
    /^<!-- demo: / { print; print "```"; while ((getline line < demo) > 0) if (line != "" || held) { if (blank) print ""; blank = line == ""; if (!blank) print line; held = 1 }
                     print "```"; skip = 1; next }
    /^<!-- end of demo -->/ { skip = 0 }
    !skip { print }' "$project/README.md" >"$work/readme"
if [ $print = 1 ]; then cat "$work/readme"; else cat "$work/readme" >"$project/README.md"; fi
