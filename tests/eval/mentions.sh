#!/bin/sh
# SPDX-License-Identifier: MIT
#
# mentions -- measures who, where and when on the annotated articles of tests/gold and tests/mentions.
#
#   tests/eval/mentions.sh [PROGRAM] [--errors]        PROGRAM is build/dragoman by default
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=$here/../../build/dragoman
case "${1:-}" in
  ""|-*) ;;
  *) program=$1; shift ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$here/mentions_eval.py" --check "$here/../mentions"
python3 "$here/mentions_eval.py" --pack "$here/../mentions" > "$work/articles.jsonl"
python3 "$here/mentions_eval.py" --dates "$here/../mentions" > "$work/gold.jsonl"
"$program" mentions --input jsonl "$work/articles.jsonl" > "$work/mentions.jsonl"
"$program" dates --input jsonl "$work/articles.jsonl" > "$work/dates.jsonl"
python3 "$here/mentions_eval.py" "$@" "$here/../mentions" "$work/mentions.jsonl"
echo "dates:"
python3 "$here/dates_eval.py" --partial "$@" "$work/gold.jsonl" "$work/dates.jsonl"
