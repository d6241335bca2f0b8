#!/bin/sh
# SPDX-License-Identifier: MIT
#
# judge-recipe.sh -- rebuilds the judge of events, data/models/events.drg, from our sentences and raw news. About five minutes of one core.
#
#   DRAGOMAN_SHARED=DIR sh train/judge-recipe.sh build/dragoman [OUT.drg]
#
# DIR holds news as described in docs/training.md. The features rest on trees, actors and patterns: the bytes of the model depend
# on the program of the day; same program, same data, same bytes.
set -eu
program=${1:?usage: judge-recipe.sh PROGRAM [OUT.drg]}
here=$(cd "$(dirname "$0")/.." && pwd)
data=${DRAGOMAN_SHARED:-$here/../shared/data}
work=${DRAGOMAN_WORK:-$here/build/recipe}
out=${2:-$work/events.drg}
mkdir -p "$work"
[ -d "$data/news" ] || { echo "judge-recipe.sh: no news in $data (set DRAGOMAN_SHARED)" >&2; exit 2; }
python3 "$here/train/picktext.py" "$data/news" all >"$work/news.txt"
python3 "$here/train/picktext.py" "$data/news" label >"$work/label.txt"
"$program" train-words "$work/news.txt" --out "$work/words.drg"
"$program" train-events "$here"/train/events/*.tsv --words "$work/words.drg" --silver "$work/label.txt" --out "$out" --name "events 1.0"
echo "$out" >&2
