#!/bin/sh
# SPDX-License-Identifier: MIT
#
# petrarch -- PETRARCH's own unit-test records with their own dictionaries, coded by ours.
#
#   tests/eval/petrarch.sh [PROGRAM]        default: build/dragoman beside this checkout's sources
#
# The records are not in this repository: they lie in the directory DRAGOMAN_SHARED. Without it the script says so and ends.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
program=${1:-$root/build/dragoman}
data=${DRAGOMAN_SHARED:-$(dirname "$root")/shared}/data/events/petrarch
if [ ! -d "$data" ]; then
    echo "petrarch.sh: no PETRARCH records under $data (set DRAGOMAN_SHARED); skipped"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo "== PETRARCH unit-test records"
"$program" code --input petrarch-xml --format jsonl --errors "$work/errors" --verbs "$data/PETR.Validate.verbs.txt" \
    --actors "$data/PETR.Validate.actors.txt" --agents "$data/PETR.Validate.agents.txt" \
    --discards "$data/PETR.Validate.discards.txt" "$data/unit-tests-dev.xml" > "$work/records" 2> "$work/words" || [ $? -eq 2 ]
python3 "$here/petrarch_eval.py" "$data/unit-tests-dev.xml" "$work/records" "$work/errors"
