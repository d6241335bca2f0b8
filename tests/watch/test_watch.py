#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# test_watch -- `dragoman watch` against servers on the loopback address: good ones, slow, broken, huge and malicious ones.
#
#   test_watch.py PROGRAM
#
# Every answer is bounded in time, and so is the whole test. Origin: issue "Whatever the news comes in", feeds.

import gzip
import http.server
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

PROGRAM = sys.argv[1]
STORY = ("French President Emmanuel Macron met Russian President Vladimir Putin in Moscow on 7 February 2022. The two leaders talked for almost "
         "six hours about Ukraine and security guarantees. Macron said that the coming days would be decisive. He will travel to Kyiv on "
         "Tuesday, where he is to meet President Volodymyr Zelensky. Their aides said that the talks had been hard but useful, and that a "
         "further call between the two presidents was planned for the end of the week. ")


def page(title, text=STORY, date="2022-02-08"):
    return (f'<!DOCTYPE html><html lang="en"><head><title>{title}</title><meta property="article:published_time" content="{date}T10:00:00Z">'
            f"</head><body><nav><a href='/'>Home</a></nav><article><h1>{title}</h1><p>{text}</p></article></body></html>").encode()


def item(link, title="Talks", text="A teaser."):
    return f"<item><title>{title}</title><link>{link}</link><pubDate>Tue, 08 Feb 2022 10:00:00 GMT</pubDate><description>{text}</description></item>"


def feed(*items):
    return ('<?xml version="1.0"?><rss version="2.0"><channel><title>World</title>' + "".join(items) + "</channel></rss>").encode()


class Site(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, answers, robots=None):
        self.answers, self.robots, self.seen, self.times = answers, robots, [], []
        super().__init__(("127.0.0.1", 0), Handler)
        self.base = f"http://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        pass  # clients that hang up are part of the test


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def reply(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.server.seen.append(self.path)
        self.server.times.append(time.monotonic())
        if self.path == "/robots.txt":
            if callable(self.server.robots):
                return self.server.robots(self)
            return self.reply(200, self.server.robots) if self.server.robots else self.reply(404)
        answer = self.server.answers.get(self.path.split("?")[0])
        if answer is None:
            return self.reply(404)
        answer(self) if callable(answer) else self.reply(200, answer)


class Ledger:
    def __init__(self, folder):
        self.path = os.path.join(folder, "ledger.db")

    def rows(self, sql, *args):
        db = sqlite3.connect(self.path, timeout=20)
        try:
            rows = db.execute(sql, args).fetchall()
            db.commit()
            return rows
        finally:
            db.close()

    def article(self, url):
        return self.rows("SELECT state, tries, reason FROM watch_articles WHERE url = ?", url)[0]


failures = []


def check(what, good, detail=""):
    if not good:
        failures.append(what)
        print(f"not ok: {what} {detail}")


def watch(ledger, feeds, *options, local=True, once=True, limit=180):
    path = ledger.path + ".feeds"
    with open(path, "w") as f:
        f.write("# feeds\n" + "\n".join(feeds) + "\n")
    command = [PROGRAM, "watch", ledger.path, path, "--delay", "0", "--timeout", "3", "--most", "1", *options]
    command += ["--allow-local"] * local + ["--once"] * once
    if not once:
        return subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    done = subprocess.run(command, capture_output=True, text=True, timeout=limit)
    return done.returncode, done.stderr


def due_now(ledger):
    ledger.rows("UPDATE watch_feeds SET next_at = 0")
    ledger.rows("UPDATE watch_articles SET next_at = 0 WHERE state = 'waiting'")


def good_feeds(folder):
    ledger = Ledger(folder)
    etags = []

    def conditional(h):
        etags.append(h.headers.get("If-None-Match"))
        if h.headers.get("If-None-Match") == '"v1"':
            return h.reply(304)
        h.reply(200, gzip.compress(feed(item("/a?utm=1"), item("b.html"), item(site.base + "/a?utm=1"), item("ftp://elsewhere/x"))), ETag='"v1"', Content_Encoding="gzip")

    site = Site({"/feed": conditional, "/a": page("Talks in Moscow"), "/b.html": page("Talks in Moscow again", STORY.replace("Moscow", "Sochi"))})
    status, words = watch(ledger, [site.base + "/feed"])
    check("two articles are added", status == 0 and len(ledger.rows("SELECT 1 FROM watch_articles WHERE state = 'done'")) == 2, words)
    check("robots.txt is asked first, once", site.seen[0] == "/robots.txt" and site.seen.count("/robots.txt") == 1, str(site.seen))
    check("contacts are in the ledger", ledger.rows("SELECT count(*) FROM contacts")[0][0] > 0)
    check("the document is called by its address", ledger.rows("SELECT count(*) FROM documents WHERE doc = ?", site.base + "/b.html")[0][0] == 1,
          str(ledger.rows("SELECT doc FROM documents")))
    seen = len(site.seen)
    check("nothing is due yet", watch(ledger, [site.base + "/feed"])[0] == 0 and len(site.seen) == seen)
    due_now(ledger)
    status, words = watch(ledger, [site.base + "/feed"])
    check("asked with its tag, answered 304, nothing is fetched again", etags == [None, '"v1"'] and site.seen[seen:] == ["/robots.txt", "/feed"], str(site.seen[seen:]))
    check("the ledger is sound", subprocess.run([PROGRAM, "check", ledger.path], capture_output=True).returncode == 0)


def servers_that_fail(folder):
    ledger = Ledger(folder)
    counts = {}

    def later(h):
        counts["later"] = counts.get("later", 0) + 1
        h.reply(200, page("Late talks")) if counts["later"] > 1 else h.reply(503, b"busy", Retry_After="90")

    def slow(h):
        h.send_response(200)
        h.end_headers()
        try:
            for _ in range(60):
                h.wfile.write(b"<p>drip</p>")
                h.wfile.flush()
                time.sleep(0.2)
        except OSError:
            pass

    def endless(h):
        h.send_response(200)
        h.send_header("Transfer-Encoding", "chunked")
        h.end_headers()
        try:
            for _ in range(200):
                h.wfile.write(b"10000\r\n" + b"x" * 65536 + b"\r\n")
        except OSError:
            pass

    def bomb(h):
        h.reply(200, gzip.compress(b"0" * (64 << 20), 9), Content_Encoding="gzip")

    def reset(h):
        h.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
        h.connection.close()

    def cut(h):
        h.send_response(200)
        h.send_header("Content-Length", "100000")
        h.end_headers()
        h.wfile.write(page("Cut"))
        h.close_connection = True

    def nonsense(h):
        h.wfile.write(b"\x00\xff nothing like HTTP\r\n\r\n")
        h.close_connection = True

    go = lambda to: lambda h: h.reply(302, Location=to)
    links = ["later", "slow", "endless", "bomb", "reset", "cut", "nonsense", "loop", "file", "gone", "moved", "binary", "empty", "headers"]
    long_text = "&lt;p&gt;" + STORY * 2 + "&lt;/p&gt;"
    site = Site({
        "/feed": lambda h: h.reply(200, feed(*(item("/" + x) for x in links), item("/inline", "Kept by the feed", long_text))),
        "/later": later, "/slow": slow, "/endless": endless, "/bomb": bomb, "/reset": reset, "/cut": cut, "/nonsense": nonsense,
        "/loop": go("/loop"), "/file": go("file:///etc/passwd"), "/gone": lambda h: h.reply(410), "/moved": go("/target"), "/target": page("Moved talks"),
        "/binary": bytes(range(256)) * 40, "/empty": b"", "/inline": lambda h: h.reply(403),
        "/headers": lambda h: h.reply(200, page("Long headers"), X_Long="y" * 90000),
    })
    began = time.monotonic()
    status, words = watch(ledger, [site.base + "/feed"])
    check("a round with failures ends with status 2, in time", status == 2 and time.monotonic() - began < 40, f"{status} {words}")
    state = {x: ledger.article(f"{site.base}/{x}") for x in links + ["inline"]}
    for name in ("later", "slow", "reset", "cut", "nonsense"):
        check(f"{name} is tried again", state[name][0] == "waiting" and state[name][1] == 1, str(state[name]))
    for name in ("endless", "bomb", "loop", "file", "gone", "binary", "empty"):
        check(f"{name} is given up", state[name][0] == "failed", str(state[name]))
    check("a redirect is followed", state["moved"][0] == "done", str(state["moved"]))
    check("what the feed brought is coded", state["inline"][0] == "done" and "403" in state["inline"][2], str(state["inline"]))
    check("the reason is kept", "1048576 bytes" in state["endless"][2] and "redirects" in state["loop"][2], str((state["endless"], state["loop"])))
    wait = ledger.rows("SELECT next_at - found_at FROM watch_articles WHERE url = ?", site.base + "/later")[0][0]
    check("Retry-After is heeded", 85 <= wait <= 130, str(wait))
    ledger.rows("UPDATE watch_articles SET state = 'failed' WHERE state = 'waiting' AND url NOT LIKE '%/later'")
    due_now(ledger)
    watch(ledger, [site.base + "/feed"])
    check("a busy server's article comes in later", ledger.article(site.base + "/later")[:2] == ("done", 2), str(ledger.article(site.base + "/later")))


def feeds_that_fail(folder):
    ledger = Ledger(folder)
    site = Site({
        "/broken": feed(item("/a")).replace(b"</channel></rss>", b"<item><title>cut"), "/a": page("Talks"), "/page": page("No feed at all"),
        "/bomb": b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title><link>/b</link></item></channel></rss>',
        "/busy": lambda h: h.reply(429, Retry_After="7200"), "/entity": b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title><link>/c</link></item></channel></rss>',
    })
    feeds = [site.base + x for x in ("/broken", "/page", "/bomb", "/busy", "/gone", "/entity")] + ["http://127.0.0.1:1/feed", "nonsense", "file:///etc/passwd"]
    status, words = watch(ledger, feeds)
    check("bad feeds end with status 2", status == 2, words)
    check("entries before the trouble stand", ledger.article(site.base + "/a")[0] == "done")
    errors = dict(ledger.rows("SELECT url, error FROM watch_feeds"))
    check("each feed's trouble is kept", all(errors[site.base + x] for x in ("/broken", "/page", "/busy", "/gone")) and errors["http://127.0.0.1:1/feed"] and errors["nonsense"], str(errors))
    check("Retry-After of a feed is heeded", ledger.rows("SELECT next_at - ? FROM watch_feeds WHERE url = ?", int(time.time()), site.base + "/busy")[0][0] > 7000)
    titles = [t for (t,) in ledger.rows("SELECT title FROM watch_articles")]
    check("entities from outside are not read", not any("root:" in (t or "") for t in titles), str(titles))


def robots(folder):
    ledger = Ledger(folder)
    site = Site({"/feed": feed(item("/open/a"), item("/closed/b")), "/open/a": page("Open"), "/closed/b": page("Closed")},
                robots=b"User-agent: *\nDisallow: /\n\nUser-agent: deskofficer\nDisallow: /closed\nCrawl-delay: 1\n")
    watch(ledger, [site.base + "/feed"], "--agent", "deskofficer/1.0")
    check("what robots.txt forbids is not asked for", "/closed/b" not in site.seen and ledger.article(site.base + "/closed/b")[0] == "failed", str(site.seen))
    check("what it allows is", ledger.article(site.base + "/open/a")[0] == "done")
    asked = [t for t, path in zip(site.times, site.seen) if path in ("/feed", "/open/a")]
    check("its delay is kept", asked[1] - asked[0] > 0.9, str(asked))
    other = Ledger(tempfile.mkdtemp(dir=folder))
    watch(other, [site.base + "/feed"])
    check("another agent is shut out", site.seen[-1] == "/robots.txt", str(site.seen))
    ill = Site({"/feed": feed(item("/a"))}, robots=lambda h: h.reply(500))
    watch(Ledger(tempfile.mkdtemp(dir=folder)), [ill.base + "/feed"])
    check("a server whose robots.txt fails is left alone", set(ill.seen) == {"/robots.txt"}, str(ill.seen))


def local_addresses(folder):
    ledger = Ledger(folder)
    site = Site({"/feed": feed(item("/a")), "/a": page("Secret")})
    status, words = watch(ledger, [site.base + "/feed", site.base.replace("127.0.0.1", "localhost") + "/feed"], local=False)
    check("local addresses are refused", status == 2 and not site.seen and words.count("local or private") == 2, words)
    status, words = watch(Ledger(tempfile.mkdtemp(dir=folder)), [site.base + "/feed"], local=False)
    os.environ["http_proxy"] = site.base
    status, words = watch(Ledger(tempfile.mkdtemp(dir=folder)), ["http://127.0.0.1:1/feed"], local=False)
    del os.environ["http_proxy"]
    check("no proxy leads around that", not site.seen, str(site.seen))


def kill_and_go_on(folder):
    ledger = Ledger(folder)
    names = [f"/story{i}" for i in range(24)]
    answers = {n: (lambda n: lambda h: (time.sleep(0.05), h.reply(200, page(f"Story {n}", STORY.replace("7 February", f"{1 + int(n[6:]) % 27} February")))))(n) for n in names}
    site = Site({"/feed": feed(*(item(n, n) for n in names)), **answers})
    for kill, pause in ((signal.SIGKILL, 0.9), (signal.SIGKILL, 0.6), (signal.SIGTERM, 0.7)):
        running = watch(ledger, [site.base + "/feed"], once=False)
        time.sleep(pause)
        running.send_signal(kill)
        running.communicate(timeout=20)
    check("a signal ends it as a signal", running.returncode in (-signal.SIGTERM, 143, 0), str(running.returncode))
    status, words = watch(ledger, [site.base + "/feed"])
    check("nothing is lost by kills", ledger.rows("SELECT count(*) FROM watch_articles WHERE state = 'done'")[0][0] == len(names), words)
    check("nothing is added twice", ledger.rows("SELECT count(*) FROM documents")[0][0] == len(names))
    check("the ledger is sound after kills", subprocess.run([PROGRAM, "check", ledger.path], capture_output=True).returncode == 0)


def stays_and_sees_news(folder):
    ledger = Ledger(folder)
    items = [item("/one")]
    site = Site({"/feed": lambda h: h.reply(200, feed(*items)), "/one": page("One"), "/two": page("Two", STORY.replace("Moscow", "Geneva"))})
    running = watch(ledger, [site.base + "/feed"], once=False)
    # asked for is not yet added: on a busy machine coding takes its time
    for _ in range(300):
        time.sleep(0.1)
        if "/one" in site.seen and ledger.rows("SELECT count(*) FROM documents")[0][0]:
            break
    with open(ledger.path + ".feeds", "a") as f:
        f.write(site.base + "/late\n")
    running.send_signal(signal.SIGINT)
    words = running.communicate(timeout=20)[1]
    check("it tells what it did", re.search(r"info +\d+ feeds read, 1 articles added", words), words)
    check("lines have time and level", all(re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ (error|warning|info|debug) ", line) for line in words.splitlines()), words)


def main():
    with tempfile.TemporaryDirectory() as top:
        for case in (good_feeds, servers_that_fail, feeds_that_fail, robots, local_addresses, kill_and_go_on, stays_and_sees_news):
            folder = os.path.join(top, case.__name__)
            os.mkdir(folder)
            case(folder)
            print("ran", case.__name__)
    print(f"{len(failures)} failed")
    sys.exit(bool(failures))


main()
