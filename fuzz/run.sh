#!/bin/sh
# SPDX-License-Identifier: MIT
#
# run.sh -- runs the fuzzing harnesses, two at a time, and tells how many inputs each tried and what it found.
#
#   fuzz/run.sh SECONDS [NAME...]     after cmake --workflow --preset fuzz; status 1 when one found something
#
# Seeds are the samples of the tests and what lies in fuzz/seeds/NAME (inputs that once went wrong, kept). What is new on the way is kept
# in build-fuzz/corpus/NAME, so that runs build on one another; what goes wrong is written to build-fuzz/found/NAME-*.
#
# FUZZ_SEED=N: the same inputs each time, at most so many (about half a minute of them): what .ci/run does, so that it tells of the change
# and not of luck. Without it each run tries new ones; new finds are made so.
set -eu
seconds=$1
shift
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/.." && pwd)
build=$project/build-fuzz
[ $# -gt 0 ] || set -- html jsonl warc feed article conllu model pattern code

seeds() { # seeds NAME FOLDER: the samples that make sense for a harness
    mkdir -p "$2"
    [ ! -d "$here/seeds/$1" ] || cp "$here/seeds/$1"/* "$2"
    case $1 in
    model) gzip -dc "$here/seeds/model/tiny.drg.gz" >"$2/tiny.drg"; rm "$2/tiny.drg.gz" ;; # trained on a few sentences of tests/cases: train --width 32 --dim 16 --layers 1
    html) cp "$project"/tests/cases/html/*.html "$2" ;;
    jsonl) for f in lines.jsonl escapes.jsonl bad-lines.jsonl list.json below.json comma.csv quotes.csv unclosed.csv; do cp "$samples/$f" "$2"; done ;;
    warc) cp "$samples"/*.warc "$samples"/each.warc.gz "$2" ;;
    feed) cp "$project"/tests/corpus/seeds/*.xml "$samples"/*.xml "$2" ;;
    article) cp "$project"/tests/corpus/seeds/*.eml "$project"/tests/corpus/seeds/*.txt "$project"/tests/corpus/seeds/*.rtf "$samples"/*.eml "$samples"/looks-*.txt "$samples"/*.rtf \
        "$samples"/mixed.* "$samples"/*.csv "$samples"/seed-reply.eml.* "$2" ;;
    conllu) cp "$project"/tests/cases/statements/*.conllu "$2" ;;
    pattern) cp "$project"/data/patterns/*.pat "$2" ;;
    code) for f in "$project"/data/sample/*.txt "$project"/tests/gold/*.txt; do head -c 400 "$f" >"$2/$(basename "$f")"; done; cp "$project"/tests/corpus/seeds/reply.eml "$project"/tests/corpus/seeds/records.xml "$2" ;;
    esac
}

one() { # one NAME
    corpus=$build/corpus/$1
    case $1 in html | article | feed) most=20000 ;; model) most=250000 ;; code) most=800 ;; *) most=8000 ;; esac
    same=
    if [ "${FUZZ_SEED:-}" ]; then
        case $1 in conllu) runs=100000 ;; warc) runs=15000 ;; jsonl | feed | article | html) runs=5000 ;; pattern) runs=4000 ;; code) runs=120 ;; *) runs=2500 ;; esac
        same="-seed=$FUZZ_SEED -runs=$runs"
    fi
    mkdir -p "$corpus" "$build/found"
    seeds "$1" "$build/seeds/$1"
    log=$build/found/$1.log
    status=0
    DRAGOMAN_DATA=$build/share/dragoman "$build/fuzz/fuzz_$1" -max_total_time="$seconds" $same -timeout=30 -rss_limit_mb=2500 -malloc_limit_mb=2000 -max_len=$most -print_final_stats=1 \
        -artifact_prefix="$build/found/$1-" "$corpus" "$build/seeds/$1" >"$log" 2>&1 || status=$?
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    edges=$(grep -o 'cov: [0-9]*' "$log" | tail -1)
    if [ $status = 0 ]; then
        echo "ok   fuzz $1: ${runs:-0} inputs, $edges"
    else
        echo "FAIL fuzz $1: status $status after ${runs:-?} inputs"
        grep -E 'ERROR|SUMMARY|Test unit written|#[0-9]+ 0x' "$log" | head -12
    fi
    return $status
}

samples=$build/samples
if [ "${FUZZ_ONE:-}" ]; then
    one "$1"
    exit
fi
mkdir -p "$samples"
python3 "$project/tests/corpus/make.py" "$samples" >/dev/null
printf '%s\n' "$@" | FUZZ_ONE=1 xargs -P 2 -n 1 sh "$0" "$seconds"
