#!/bin/sh
# SPDX-License-Identifier: MIT
#
# run.sh -- the tests of the command: each tests/cli/NAME.sh is run, and what it prints, says and returns is compared with
# NAME.out (standard output), NAME.err (standard error; absent: nothing) and NAME.exit (exit status; absent: 0).
#
#   tests/cli/run.sh [--accept] PROGRAM [NAME...]      --accept writes what came as what is expected; read the diff
#
# A script runs in an empty folder with `dragoman` on its path, the folder of the tests in $tests and the one of the project
# in $project. LC_ALL is C. A script that cannot run here exits with 77 and is passed over.
set -u
accept=0
[ "${1:-}" = --accept ] && { accept=1; shift; }
program=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
shift
tests=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$tests/../.." && pwd)
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
mkdir "$room/bin"
ln -s "$program" "$room/bin/dragoman"
PATH=$room/bin:$PATH LC_ALL=C
export PATH LC_ALL tests project
# The link stands elsewhere: the data folder lies beside the program itself.
DRAGOMAN_DATA=${DRAGOMAN_DATA:-$(dirname "$program")/share/dragoman}
export DRAGOMAN_DATA

[ $# -gt 0 ] || set -- $(cd "$tests" && ls ./*.sh | sed 's,^\./,,; s/\.sh$//' | grep -v '^run$')
failed=0 ran=0
for name; do
    work=$room/work.$name
    mkdir "$work"
    (cd "$work" && sh -u "$tests/$name.sh") >"$room/out" 2>"$room/err" </dev/null
    echo $? >"$room/exit"
    if [ "$(cat "$room/exit")" = 77 ]; then
        echo "passed over $name: $(cat "$room/err")"
        continue
    fi
    ran=1
    if [ $accept = 1 ]; then
        cp "$room/out" "$tests/$name.out"
        if [ -s "$room/err" ]; then cp "$room/err" "$tests/$name.err"; else rm -f "$tests/$name.err"; fi
        if [ "$(cat "$room/exit")" = 0 ]; then rm -f "$tests/$name.exit"; else cp "$room/exit" "$tests/$name.exit"; fi
        continue
    fi
    bad=0
    for part in out err exit; do
        expected=$tests/$name.$part
        if [ ! -e "$expected" ]; then
            expected=$room/none
            if [ $part = exit ]; then echo 0 >"$expected"; else : >"$expected"; fi
        fi
        diff -u "$expected" "$room/$part" >"$room/diff" || { bad=1; echo "$name: $part differs"; cat "$room/diff"; }
    done
    if [ $bad = 0 ]; then echo "ok $name"; else failed=$((failed + 1)); fi
done
[ $ran = 1 ] || exit 77 # all passed over
[ $failed = 0 ]
