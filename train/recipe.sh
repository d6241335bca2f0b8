#!/bin/sh
# SPDX-License-Identifier: MIT
#
# recipe.sh -- rebuilds the shipped model, data/models/en.drg, from the data. About 40 minutes of one core.
#
#   DRAGOMAN_SHARED=DIR sh train/recipe.sh build/dragoman [OUT.drg]
#
# DIR holds reader/ud, reader/ner and news as described in docs/training.md. Steps: a wide teacher learns from the treebanks
# and name files; it labels two million words of news; the narrower model that ships learns from these and from the gold data
# for two rounds, then from gold alone. Same data, same program, same bytes.
#
# The sentences that the teacher labels depend on how text is cut, so the bytes of the model depend on the program of that day:
# the commit below. It is built and used where the repository has it; else the program given is used, and the result is a
# model of the same kind, not the same bytes.
set -eu
COMMIT=b499b13
program=${1:?usage: recipe.sh PROGRAM [OUT.drg]}
here=$(cd "$(dirname "$0")/.." && pwd)
data=${DRAGOMAN_SHARED:-$here/../shared/data}
work=${DRAGOMAN_WORK:-$here/build/recipe}
out=${2:-$work/en.drg}
mkdir -p "$work/data"
[ -d "$data/reader/ud" ] || { echo "recipe.sh: no reader/ud in $data (set DRAGOMAN_SHARED)" >&2; exit 2; }

if git -C "$here" cat-file -e "$COMMIT^{commit}" 2>/dev/null; then
    rm -rf "$work/program" && mkdir -p "$work/program"
    git -C "$here" archive "$COMMIT" | tar x -C "$work/program"
    cmake -S "$work/program" -B "$work/program/build" -DBUILD_TESTING=OFF >/dev/null
    cmake --build "$work/program/build" --target dragoman -j 2 >/dev/null
    program=$work/program/build/dragoman
else
    echo "recipe.sh: commit $COMMIT is not here; using $program" >&2
fi

xz -dc "$here/train/inputs/augmented.conllu.xz" >"$work/augmented.conllu"
xz -dc "$here/train/inputs/words.tsv.xz" >"$work/words.tsv"
trees="--trees $data/reader/ud/ewt-train.conllu --trees $data/reader/ud/gum-train.conllu --trees $work/augmented.conllu"
names="--names $data/reader/ner/gum-train.tsv --names $data/reader/ner/re3d-train.tsv
 --names $data/reader/ner/crossner-politics-train.tsv --names $data/reader/ner/wikigold-train.tsv"
dev="--dev $data/reader/ud/ewt-dev.conllu --dev $data/reader/ud/gum-dev.conllu --dev $data/reader/ner/uner-ewt-dev.tsv
 --dev $data/reader/ner/gmb-dev.tsv --dev $data/reader/ner/wikigold-dev.tsv"

echo "1 of 3: the teacher" >&2
# shellcheck disable=SC2086 # lists of options without blanks in their values
"$program" train $trees $names --names "$data/reader/ner/gmb-train.tsv,0.3,0.25" $dev --layers 1,q,1,q,1,q --width 192 \
    --epochs 10 --dropout 0.25 --out "$work/data/en.drg" --name "en teacher 192"

echo "2 of 3: silver" >&2
python3 "$here/train/picknews.py" "$data/news" >"$work/news.jsonl"
tab=$(printf '\t')
"$program" parse --data "$work/data" -i jsonl "$work/news.jsonl" |
    sed -e 's/NE=[BI]-[A-Z]*|//' -e "s/${tab}NE=[BI]-[A-Z]*\$/${tab}_/" >"$work/silver.conllu" # its names are not good enough

echo "3 of 3: the model" >&2
# shellcheck disable=SC2086
"$program" train $trees $names --names "$data/reader/ner/gmb-train.tsv,0.5,0.25" $dev --words "$work/words.tsv" \
    --silver "$work/silver.conllu" --silver-epochs 2 --silver-weight 0.7 --layers 1,q,1,q,1,q --width 128 --epochs 8 \
    --dropout 0.15 --int8 --out "$out" --name "en 1.0"
echo "$out" >&2
