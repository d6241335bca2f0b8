#!/bin/sh
# SPDX-License-Identifier: MIT
#
# run -- the kernels of this machine and those of 64-bit ARM give the same bits (tests/kernels/kernel_sums.c).
#
#   tests/kernels/run.sh SOURCE_DIR
#
# ARM needs Debian's gcc-aarch64-linux-gnu and qemu-user-static; without them this machine's sets alone are compared. Exit status
# 77 (skipped) when there is nothing to compare.

set -eu
root=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sources="$root/tests/kernels/kernel_sums.c $root/src/reader/kernels.c $root/src/reader/kernels_base.c $root/src/reader/kernels_avx2.c
 $root/src/reader/kernels_avx512.c"
# shellcheck disable=SC2086 # a list of files
${CC:-cc} -std=c11 -O2 -ffp-contract=off -I"$root/src" $sources -o "$work/here" -lm
"$work/here" >"$work/sums"
if command -v aarch64-linux-gnu-gcc >/dev/null && command -v qemu-aarch64-static >/dev/null; then
    # shellcheck disable=SC2086
    aarch64-linux-gnu-gcc -static -std=c11 -O2 -ffp-contract=off -I"$root/src" $sources -o "$work/arm" -lm
    qemu-aarch64-static "$work/arm" >>"$work/sums"
else
    echo "no cross compiler or no emulator for ARM: left out"
fi
cat "$work/sums"
[ "$(wc -l <"$work/sums")" -gt 1 ] || exit 77
[ "$(cut -d' ' -f2 "$work/sums" | sort -u | wc -l)" -eq 1 ] || { echo "the sums differ"; exit 1; }
