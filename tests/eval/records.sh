#!/bin/sh
# SPDX-License-Identifier: MIT
#
# records.sh -- codes the gold articles and prints how well the records agree with the hand-made ones.
#
#   tests/eval/records.sh [PROGRAM] [--verbose] [--only NAME]      PROGRAM is build/dragoman by default
set -eu
here=$(cd "$(dirname "$0")" && pwd)
gold=$here/../gold
program=$here/../../build/dragoman
case "${1:-}" in
  ""|-*) ;;
  *) program=$1; shift ;;
esac
if [ ! -x "$program" ]; then
  echo "records.sh: no program at $program; build it first" >&2
  exit 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$here/records_eval.py" --check "$gold"
python3 "$here/records_eval.py" --pack "$gold" > "$work/articles.jsonl"
"$program" code --format jsonl "$work/articles.jsonl" > "$work/records.jsonl"
python3 "$here/records_eval.py" "$@" "$gold" "$work/records.jsonl"
echo
echo "confidence against the share that is right (tests/eval/reliability.py):"
python3 "$here/reliability.py" "$gold" "$work/records.jsonl"
