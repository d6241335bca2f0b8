#!/usr/bin/python3
# SPDX-License-Identifier: MIT
#
# test_long.py PROGRAM DATA ARTICLES -- the memory of one article does not grow with its length, and what a long article prints is in place.
#
# An article of 4 MB is made of the articles in the folder, each time with a number of its own in every paragraph, so that none is left
# out as said before. Bounds are of resident memory, mapped model and index included (they are added to the 64 MB), on Linux.

import glob, json, os, resource, subprocess, sys, tempfile

MB = 1 << 20
BOUND = 64 * MB

program, data, folder = sys.argv[1:4]


def long_text(size):
    texts = [open(path, encoding="utf-8").read() for path in sorted(glob.glob(folder + "/*.txt"))]
    out, n, k = [], 0, 0
    while n < size:
        for text in texts:
            k += 1
            for paragraph in text.split("\n\n"):
                out.append(paragraph.strip() + " This was report %d of that year." % k)
                n += len(out[-1].encode()) + 2
            if n >= size:
                break
    return "\n\n".join(out) + "\n"


def peak(*command):
    """Peak resident bytes of a program, and what it printed."""
    with tempfile.TemporaryFile() as out:
        pid = os.fork()
        if pid == 0:
            os.dup2(out.fileno(), 1)
            os.execv(program, [program, *command])
        _, status, usage = os.wait4(pid, 0)
        assert status == 0, status
        out.seek(0)
        return usage.ru_maxrss * 1024, out.read()


def main():
    mapped = sum(os.path.getsize(os.path.join(data, name)) for name in ("en.drg", "events.drg", "world.idx"))
    reader = os.path.getsize(os.path.join(data, "en.drg"))
    with tempfile.TemporaryDirectory() as work:
        path = os.path.join(work, "long.txt")
        text = long_text(4 * MB)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        for command, model in (("parse", reader), ("code", mapped)):
            most, printed = peak(command, path)
            print("%s: %.1f MB of text, peak %.1f MB, %.1f MB of them beyond model and index" %
                  (command, len(text.encode()) / MB, most / MB, (most - model) / MB))
            assert most - model < BOUND, "more than %d MB" % (BOUND // MB)
            if command == "code":
                records = [json.loads(line) for line in printed.decode().splitlines()]
                assert [r["kind"] for r in records].count("document") == 1 and records[0]["kind"] == "document"
                assert records[0]["tokens"] > 600000 and len(records) > 10000
                for r in records[1:]:
                    for e in r["evidence"] if isinstance(r["evidence"], list) else [r["evidence"]]:
                        assert text[e["start"]:e["end"]] == e["text"], e
        # A long article among short ones, on two threads: all in place.
        mixed = os.path.join(work, "mixed.jsonl")
        with open(mixed, "w", encoding="utf-8") as f:
            for i in range(20):
                body = text[:400000] if i in (0, 7) else "Envoys of France and Spain met in Rome on day %d of the talks." % i
                f.write(json.dumps({"id": "a%d" % i, "text": body}) + "\n")
        one = subprocess.run([program, "parse", "--jobs", "1", mixed], stdout=subprocess.PIPE, check=True).stdout
        two = subprocess.run([program, "parse", "--jobs", "2", mixed], stdout=subprocess.PIPE, check=True).stdout
        assert one == two and len(one) > 4 * MB


if not sys.platform.startswith("linux"):
    print("memory is measured on Linux alone")
    sys.exit(77)
main()
