#!/bin/sh
# SPDX-License-Identifier: MIT
#
# events.sh -- what the event coder is worth outside the gold articles: labelled pairs, pairs found by itself, statuses, the patterns' own
# examples.
#
#   tests/eval/events.sh [PROGRAM]        default: build/dragoman beside this checkout's sources
#
# The labelled pairs are not ours to ship: they lie in the directory DRAGOMAN_SHARED. Without it those two measures say so.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
program=${1:-$root/build/dragoman}
shared=${DRAGOMAN_SHARED:-$(dirname "$root")/shared}
[ -d "$shared/events" ] || shared=$shared/data
export DRAGOMAN_SHARED="$shared"
echo "== pairs of types, PLV train, codebook of 2021"
python3 "$here/pairs_eval.py" "$program" || [ $? = 77 ]
echo
echo "== pairs found and typed by the program alone, the same sentences"
python3 "$here/sentences_eval.py" "$program" || [ $? = 77 ]
echo
echo "== supposed, denied and recalled events, our own sentences"
python3 "$here/status_eval.py" "$program"
echo
echo "== the patterns' own examples"
"$program" check-patterns || [ $? = 1 ]
