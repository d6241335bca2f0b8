#!/bin/sh
# SPDX-License-Identifier: MIT
#
# reader -- measures the reader on the development parts of EWT and GUM and on files of names, and prints the tables.
#
#   tests/eval/reader.sh [PROGRAM]        default: build/dragoman beside this checkout's sources
#
# The data is not ours to ship: it lies in the directory DRAGOMAN_SHARED. Without it the script says so and ends well.

set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
program=${1:-$root/build/dragoman}
shared=${DRAGOMAN_SHARED:-$(dirname "$root")/shared}
data=$shared/data/reader
if [ ! -d "$data/ud" ]; then
    echo "reader.sh: no treebanks under $shared (set DRAGOMAN_SHARED); skipped"
    exit 0
fi
if [ ! -x "$program" ]; then
    echo "reader.sh: $program is not built" >&2
    exit 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# table TITLE GOLD SYSTEM [options]
table() {
    title=$1
    shift
    echo "== $title"
    python3 "$here/reader_eval.py" "$@"
    echo
}

for bank in ewt-dev gum-dev; do
    gold=$data/ud/$bank.conllu
    "$program" parse --input conllu "$gold" > "$work/$bank.words"
    python3 "$here/reader_eval.py" --raw "$gold" > "$work/$bank.jsonl"
    "$program" parse --input jsonl "$work/$bank.jsonl" > "$work/$bank.raw"
    table "$bank, gold words" "$gold" "$work/$bank.words"
    table "$bank, raw text" "$gold" "$work/$bank.raw"
done
table "gum-dev, news only, gold words" "$data/ud/gum-dev.conllu" "$work/gum-dev.words" --docs GUM_news
table "gum-dev, news only, raw text" "$data/ud/gum-dev.conllu" "$work/gum-dev.raw" --docs GUM_news

# names FILE TYPES: which types a source marks is said in its README; only CrossNER and GUM tell countries from other places.
names() {
    [ -f "$data/ner/$1.tsv" ] || return 0
    python3 "$here/names_eval.py" --words "$data/ner/$1.tsv" > "$work/$1.conllu"
    "$program" parse --input conllu "$work/$1.conllu" > "$work/$1.names"
    echo "== names, $1"
    python3 "$here/names_eval.py" "$data/ner/$1.tsv" "$work/$1.names" --types "$2" --map GPE=LOC
    echo
}
names uner-ewt-dev PER,ORG,LOC
names gum-dev PER,ORG,LOC
names wikigold-dev PER,ORG,LOC
names re3d-dev PER,ORG,LOC
names crossner-politics-dev PER,ORG,LOC
names gmb-dev PER,ORG,LOC
