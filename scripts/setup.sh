#!/bin/sh
# setup.sh -- installs the Debian packages that are missing: `setup.sh build` for make, demo and eval; `setup.sh check` for make check, with R, which
# reads our tables in a test; `setup.sh ci` for the analysers and second compiler of .ci/run on top.
#
# Asks dpkg first and does nothing when all is there. Needs root or sudo only when something is missing. On a system without
# apt-get it names what is needed and goes on.
set -eu

build='gcc libc6-dev make cmake ninja-build pkg-config mawk libutf8proc-dev libgumbo-dev libarchive-dev libpoppler-glib-dev libxml2-dev libcurl4-openssl-dev libcmocka-dev libsqlite3-dev sqlite3 python3 python3-networkx python3-icalendar graphviz'
check='r-base-core'
ci='clang clang-tidy cppcheck'

case ${1:-build} in
build) wanted=$build ;;
check) wanted="$build $check" ;;
ci) wanted="$build $check $ci" ;;
*) echo "usage: setup.sh [build|check|ci]" >&2; exit 2 ;;
esac

if ! command -v apt-get >/dev/null 2>&1; then
    command -v cmake >/dev/null 2>&1 || echo "setup.sh: no apt-get here; needed are: $wanted" >&2
    exit 0
fi

missing=
for package in $wanted; do
    case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true) in
    *' installed') ;;
    *) missing="$missing $package" ;;
    esac
done
[ -n "$missing" ] || exit 0

root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "setup.sh: missing$missing; run as root, or install them" >&2; exit 1; }
    root=sudo
fi
echo "setup.sh: installing$missing" >&2
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086 -- lists of words
$root apt-get install -y --no-install-recommends $missing >/dev/null 2>&1 ||
    { $root apt-get update >&2 && $root apt-get install -y --no-install-recommends $missing >&2; }
