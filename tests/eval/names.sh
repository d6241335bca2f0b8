#!/bin/sh
# SPDX-License-Identifier: MIT
#
# names.sh -- are persons of the tables found under spellings that no table has? 10,000 at random, three variants each.
#
#   tests/eval/names.sh [PROGRAM] [--errors N]        PROGRAM is build/dragoman by default
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=$here/../../build/dragoman
case "${1:-}" in
  ""|-*) ;;
  *) program=$1; shift ;;
esac
build=$(dirname "$program")
cmake --build "$build" --target name_dump > /dev/null
python3 "$here/names_variants.py" "$build/tests/name_dump" "$build/share/dragoman/world.idx" "$@"
