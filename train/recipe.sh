#!/bin/sh
# SPDX-License-Identifier: MIT
#
# recipe.sh -- rebuilds the shipped model, data/models/en.drg, from the data. About two hours of one core with AMX.
#
#   DRAGOMAN_SHARED=DIR sh train/recipe.sh build/dragoman [OUT.drg]
#
# DIR holds reader/ud, reader/ner and news as described in docs/training.md. Steps: a wide teacher learns from the treebanks and
# name files; it and en 1.0, the model before, together label two million words of news; en 1.0 goes on learning in two rounds, each one
# epoch with a part of the news and one of gold data alone (en 1.1). The teacher too goes on learning from that news; with en 1.1 it
# labels all the news anew, four and a half million words, for two more rounds. The mean of the weights after rounds 1, 3 and 4 is
# the model. Same data, same programs, same bytes.
#
# Bytes depend on how text is cut, on the tables of names and on the trainer, so three commits of this repository are built and used
# where they are here: BEFORE holds en 1.0 (its own train/recipe.sh rebuilds it), cuts the first news and has the tables of data/world/ as
# they then were; TRAINER trains en 1.1; LATER holds en 1.1, cuts the other news and trains the rest. Elsewhere the program given does all,
# and the result is a model of the same kind, not the same bytes.
set -eu
BEFORE=460d23d
TRAINER=c87ce23
LATER=003dda3
program=${1:?usage: recipe.sh PROGRAM [OUT.drg]}
here=$(cd "$(dirname "$0")/.." && pwd)
data=${DRAGOMAN_SHARED:-$here/../shared/data}
work=${DRAGOMAN_WORK:-$here/build/recipe}
out=${2:-$work/en.drg}
mkdir -p "$work/before" "$work/teacher"
[ -d "$data/reader/ud" ] || { echo "recipe.sh: no reader/ud in $data (set DRAGOMAN_SHARED)" >&2; exit 2; }

# built COMMIT: unpacks and builds it, and prints its folder; without that commit the folder of this checkout.
built() {
    if git -C "$here" cat-file -e "$1^{commit}" 2>/dev/null; then
        if [ ! -x "$work/$1/build/dragoman" ]; then
            mkdir -p "$work/$1"
            git -C "$here" archive "$1" | tar x -C "$work/$1"
            cmake -S "$work/$1" -B "$work/$1/build" -DBUILD_TESTING=OFF >/dev/null
            cmake --build "$work/$1/build" --target dragoman -j 2 >/dev/null
        fi
        echo "$work/$1"
    else
        echo "recipe.sh: commit $1 is not here; using $program" >&2
        echo "$here"
    fi
}
before=$(built $BEFORE)
cutter=$before/build/dragoman
new=$(built $TRAINER)
trainer=$new/build/dragoman
later=$(built $LATER)
second=$later/build/dragoman
[ "$before" != "$here" ] || cutter=$program
[ "$new" != "$here" ] || trainer=$program
[ "$later" != "$here" ] || second=$program
git -C "$here" show "$BEFORE:data/models/en.drg" >"$work/before/en.drg" 2>/dev/null || cp "$here/data/models/en.drg" "$work/before/en.drg"

xz -dc "$new/train/inputs/augmented.conllu.xz" >"$work/augmented.conllu"
xz -dc "$new/train/inputs/words.tsv.xz" >"$work/words.tsv"
ner=$data/reader/ner
trees="--trees $data/reader/ud/ewt-train.conllu --trees $data/reader/ud/gum-train.conllu --trees $work/augmented.conllu"
names="--names $ner/gum-train.tsv --names $ner/re3d-train.tsv --names $ner/crossner-politics-train.tsv --names $ner/wikigold-train.tsv"
dev="--dev $data/reader/ud/ewt-dev.conllu --dev $data/reader/ud/gum-dev.conllu --dev $ner/uner-ewt-dev.tsv --dev $ner/gmb-dev.tsv
 --dev $ner/wikigold-dev.tsv"

echo "1 of 8: the teacher" >&2
# shellcheck disable=SC2086 # lists of options without blanks in their values
"$trainer" train $trees $names --names "$ner/gmb-train.tsv,0.3,0.25" $dev --words "$work/words.tsv" --layers 1,q,1,q,1,q --width 224 \
    --epochs 10 --dropout 0.25 --seed 1 --bfloat16 --out "$work/teacher/en.drg" --name "en teacher b"

echo "2 of 8: silver" >&2
python3 "$new/train/picknews.py" "$data/news" >"$work/news.jsonl"
"$cutter" parse --data "$work/before" -i jsonl "$work/news.jsonl" >"$work/news.conllu"
"$trainer" label "$work/before/en.drg" "$work/teacher/en.drg" "$work/news.conllu" >"$work/labelled.conllu"
tab=$(printf '\t')
sed -e 's/NE=[BI]-[A-Z]*|//' -e "s/${tab}NE=[BI]-[A-Z]*\$/${tab}_/" "$work/labelled.conllu" >"$work/silver.conllu"
# the first round reads Wikinews, the newest events and a quarter of the rest, the second two other quarters
awk '/^# newdoc/ { n++ } n <= 1111 || n % 4 == 0' "$work/silver.conllu" >"$work/silver-1.conllu"
awk '/^# newdoc/ { n++ } n > 1111 && (n % 4 == 1 || n % 4 == 2)' "$work/silver.conllu" >"$work/silver-2.conllu"

echo "3 of 8: names" >&2
table=$new/train/inputs/treenames.tsv
python3 "$new/train/silvernames.py" "$work/labelled.conllu" "$before/data/world" "$table" >"$work/silver-names.tsv"
python3 "$new/train/treenames.py" "$data/reader/ud/ewt-train.conllu" "$table" >"$work/ewt-names.tsv"
python3 "$new/train/lowernames.py" 5 "$work/ewt-names.tsv" 8 "$ner/gum-train.tsv" 6 "$ner/wikigold-train.tsv" \
    3 "$ner/crossner-politics-train.tsv" 40 "$ner/gmb-train.tsv" >"$work/lower.tsv"
python3 "$new/train/swapnames.py" "$before/data/world" "$new/train/inputs/organisations.txt" "$work/ewt-names.tsv" \
    "$ner/gum-train.tsv" "$ner/wikigold-train.tsv" "$ner/crossner-politics-train.tsv" >"$work/swapped.tsv"

echo "4 of 8: en 1.1" >&2
# round FROM SILVER RATE OUT, weights of the name files: EWT's, swapped, GMB
round() {
    # shellcheck disable=SC2086
    "$trainer" train --from "$1" $trees $names --names "$work/ewt-names.tsv,$5" --names "$work/lower.tsv,0.3,0.5" \
        --names "$work/swapped.tsv,$6" --names "$ner/gmb-train.tsv,$7" $dev --silver "$2" --silver-names "$work/silver-names.tsv" \
        --silver-epochs 1 --silver-weight 0.7 --rate "$3" --epochs 2 --dropout 0.2 --bfloat16 --int8 --out "$4" --name "en 1.1"
}
round "$work/before/en.drg" "$work/silver-1.conllu" 0.001 "$work/round-1.drg" 1 0.4,0.5 0.5,0.25
round "$work/round-1.drg" "$work/silver-2.conllu" 0.0008 "$work/round-2.drg" 1.5 0.5,1 0.4,0.25

echo "5 of 8: the teacher goes on" >&2
# shellcheck disable=SC2086
"$second" train --from "$work/teacher/en.drg" $trees $names --names "$work/ewt-names.tsv" --names "$work/swapped.tsv,0.4,0.5" \
    --names "$ner/gmb-train.tsv,0.4,0.25" $dev --silver "$work/silver.conllu" --silver-names "$work/silver-names.tsv" --silver-epochs 2 \
    --silver-weight 0.7 --rate 0.001 --epochs 4 --dropout 0.25 --bfloat16 --out "$work/teacher-2.drg" --name "en teacher c"

echo "6 of 8: silver from all the news" >&2
for part in 1 2; do python3 "$here/train/picknews.py" "$data/news" $part; done >"$work/news-12.jsonl"
"$second" parse -i jsonl "$work/news-12.jsonl" >"$work/news-12.conllu"
for news in news news-12; do "$second" label "$work/round-2.drg" "$work/teacher-2.drg" "$work/$news.conllu"; done >"$work/labelled-all.conllu"
python3 "$here/train/silvernames.py" "$work/labelled-all.conllu" "$later/data/world" "$table" >"$work/silver-names-all.tsv"
sed -e 's/NE=[BI]-[A-Z]*|//' -e "s/${tab}NE=[BI]-[A-Z]*\$/${tab}_/" "$work/labelled-all.conllu" >"$work/silver-all.conllu"

echo "7 of 8: names read in context, more organisations and places" >&2
python3 "$here/train/treenames.py" "$data/reader/ud/ewt-train.conllu" "$table" "$here/train/inputs/ewt-names.tsv" >"$work/ewt-names-2.tsv"
python3 "$here/train/lowernames.py" 5 "$work/ewt-names-2.tsv" 8 "$ner/gum-train.tsv" 6 "$ner/wikigold-train.tsv" \
    3 "$ner/crossner-politics-train.tsv" 40 "$ner/gmb-train.tsv" >"$work/lower-2.tsv"
python3 "$here/train/swapnames.py" "$later/data/world" "$here/train/inputs/organisations.txt" "$here/train/inputs/places.txt" "$work/ewt-names-2.tsv" \
    "$ner/gum-train.tsv" "$ner/wikigold-train.tsv" "$ner/wikigold-train.tsv" "$ner/crossner-politics-train.tsv" >"$work/swapped-2.tsv"

echo "8 of 8: rounds 3 and 4, and the mean" >&2
# further FROM TREES OUT SILVER RATE, weights of re3d and GMB
further() {
    # shellcheck disable=SC2086
    "$second" train --from "$1" $2 --names "$ner/gum-train.tsv" --names "$ner/re3d-train.tsv,$6" --names "$ner/crossner-politics-train.tsv" \
        --names "$ner/wikigold-train.tsv,2" --names "$work/ewt-names-2.tsv,1.5" --names "$work/lower-2.tsv,0.3,0.5" \
        --names "$work/swapped-2.tsv,0.5,0.6" --names "$ner/gmb-train.tsv,$7" $dev --silver "$4" --silver-names "$work/silver-names-all.tsv" \
        --silver-epochs 1 --silver-weight 0.7 --rate "$5" --epochs 3 --dropout 0.2 --bfloat16 --int8 --out "$3" --name "en 1.2"
}
further "$work/round-2.drg" "$trees" "$work/round-3.drg" "$work/silver-all.conllu" 0.001 1 0.5,0.25
python3 "$here/train/alike.py" <"$data/reader/ud/ewt-train.conllu" >"$work/ewt-alike.conllu"
python3 "$here/train/alike.py" <"$work/augmented.conllu" >"$work/augmented-alike.conllu"
awk '/^# newdoc/ { n++ } n % 2 == 0' "$work/silver-all.conllu" | python3 "$here/train/alike.py" >"$work/silver-half.conllu"
further "$work/round-3.drg" "--trees $work/ewt-alike.conllu --trees $data/reader/ud/gum-train.conllu --trees $work/augmented-alike.conllu" \
    "$work/round-4.drg" "$work/silver-half.conllu" 0.0008 2 0.6,0.4
"$program" average "$work/round-1.drg" "$work/round-3.drg" "$work/round-4.drg" --out "$out" --name "en 1.2"
echo "$out" >&2
