#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# stream -- a long JSON Lines stream through `dragoman code -`, made on the fly and never on disk: peak memory and throughput.
#
#   bench/stream.py PROGRAM BYTES [--jobs N] [--english SHARE]      BYTES as 5G, 200M
#
# Records: the articles of data/sample and tests/gold for SHARE of the bytes (default 0.002: coding all of 5 GB takes hours), for the rest
# long texts in other languages, which are left out, with short records, empty ones, broken lines and one of 4 MB now and then. Prints one
# line. The same stream for the same arguments.

import argparse
import glob
import json
import os
import resource
import subprocess
import time

HERE = os.path.dirname(os.path.abspath(__file__))
FOREIGN = ["Министры иностранных дел встретились во вторник в Вене и два часа говорили о границе, а потом уехали домой, ничего не сказав журналистам. ",
           "Les ministres des affaires étrangères se sont rencontrés mardi à Vienne et ont parlé pendant deux heures de la frontière, avant de repartir sans un mot pour la presse. ",
           "التقى وزيرا الخارجية يوم الثلاثاء في فيينا وتحدثا لمدة ساعتين عن الحدود ثم غادرا دون أن يقولا شيئا للصحافة. ",
           "外交部长星期二在维也纳会晤，就边界问题谈了两个小时，然后没有对记者说一句话就离开了。"]


def amount(s):
    return int(float(s[:-1]) * {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}[s[-1]]) if s[-1] in "KMG" else int(s)


def line(text, **more):
    return (json.dumps(dict(more, text=text), ensure_ascii=False) + "\n").encode()


def main():
    args = argparse.ArgumentParser()
    args.add_argument("program")
    args.add_argument("bytes", type=amount)
    args.add_argument("--jobs", default="2")
    args.add_argument("--english", type=float, default=0.002)
    args = args.parse_args()
    files = sorted(glob.glob(os.path.join(HERE, "../data/sample/*.txt")) + glob.glob(os.path.join(HERE, "../tests/gold/*.txt")))
    english = [line(open(f, encoding="utf-8").read(), date="2022-02-07", title="T") for f in files]
    foreign = [line("\n\n".join([(s * 40).strip()] * 10)) for s in FOREIGN]
    odd = [line("Sunny."), line(""), b'{"text": "broken\n', line("A" * (4 << 20) + " met.")]
    run = subprocess.Popen([args.program, "code", "--format", "jsonl", "--jobs", args.jobs, "--errors", "/dev/null", "-"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    start, sent, coded, n_english, n = time.time(), 0, 0, 0, 0
    while sent < args.bytes:
        if coded <= args.english * sent:
            b = english[n_english % len(english)]
            coded += len(b)
            n_english += 1
        elif n % 500 == 7:
            b = odd[n // 500 % 4]
        else:
            b = foreign[n % 4]
        run.stdin.write(b)
        sent += len(b)
        n += 1
    run.stdin.close()
    status = run.wait()
    seconds, use = time.time() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    print("%.2f GB, %d records, %d of them English (%.1f MB): status %d, %.0f s, %.1f MB/s, %.0f s of CPU, peak %.0f MB" % (
        sent / 1e9, n, n_english, coded / 1e6, status, seconds, sent / 1e6 / seconds, use.ru_utime + use.ru_stime, use.ru_maxrss / 1024))


main()
