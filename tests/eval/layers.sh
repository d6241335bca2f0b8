#!/bin/sh
# SPDX-License-Identifier: MIT
#
# layers -- measures dates, statements and coreference: our own dates, then GUM's dates, attributions and coreference.
#
#   tests/eval/layers.sh [PROGRAM]        default: build/dragoman beside this checkout's sources
#
# GUM is not ours to ship: it lies in the directory DRAGOMAN_SHARED. Without it only our own gold is measured, and the script says so.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
program=${1:-$root/build/dragoman}
shared=${DRAGOMAN_SHARED:-$(dirname "$root")/shared}
data=$shared/data/reader
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dates() { # dates TITLE GOLD.jsonl [options]
    title=$1 gold=$2
    shift 2
    "$program" dates --input jsonl "$gold" > "$work/dates"
    echo "== dates, $title"
    python3 "$here/dates_eval.py" "$@" "$gold" "$work/dates"
    echo
}

dates "our own, State Department releases" "$root/tests/gold/dates.jsonl" --counts="$work/counts"
python3 "$here/mentions_eval.py" --dates "$root/tests/mentions" > "$work/mentions.gold"
python3 "$here/mentions_eval.py" --pack "$root/tests/mentions" > "$work/mentions.jsonl"
"$program" dates --input jsonl "$work/mentions.jsonl" > "$work/mentions.dates"
echo "== dates, our own, tests/mentions"
python3 "$here/dates_eval.py" --partial --counts="$work/counts" "$work/mentions.gold" "$work/mentions.dates"
echo
if [ ! -d "$data/time" ]; then
    echo "layers.sh: no dates, attributions or chains under $shared (set DRAGOMAN_SHARED); skipped"
    exit 0
fi
dates "GUM train" "$data/time/gum-train.jsonl" --calendar --counts="$work/counts"
dates "GUM train, news" "$data/time/gum-train.jsonl" --calendar --genre=news
dates "GUM dev" "$data/time/gum-dev.jsonl" --calendar --counts="$work/counts"
echo "== dates, all of these together"
python3 "$here/dates_eval.py" --sum "$work/counts"
echo
dates "Recognizers" "$data/time/recognizers-train.jsonl"

for part in train dev; do
    echo "== statements against GUM's attributions, $part, news"
    python3 "$here/attribution_eval.py" "$program" "$data/attribution/gum-$part.jsonl" --genre news
    echo
done

build=$(dirname "$program")
if cmake --build "$build" --target coref_dump > "$work/log" 2>&1; then
    model=$build/share/dragoman
    "$build/tests/coref_dump" "$model/en.drg" "$model/world.idx" "$data/ud/gum-dev.conllu" > "$work/chains"
    echo "== coreference, GUM dev, persons, organisations and places"
    python3 "$here/coref_eval.py" "$data/coref/gum-dev.conll" "$work/chains" --trees "$data/ud/gum-dev.conllu"
else
    tail -n 5 "$work/log" >&2
fi
