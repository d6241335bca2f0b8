#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# make -- writes the corpus: small files in every format, container and character set, and with every defect we have met, with what is
# expected of each in expected.jsonl. What is expected is written down here or beside the seeds by hand, or is the text that a file was
# made of; the reader under test has no part in it.
#
#   tests/corpus/make.py FOLDER
#
# seeds/NAME.EXT is a file written by hand, seeds/NAME.json what is expected of it. corpus_check.c reads FOLDER.

import base64
import bz2
import gzip
import io
import json
import lzma
import os
import struct
import sys
import tarfile
import zipfile
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = sys.argv[1]
ROWS = []
# drg_format of dragoman.h, for the files whose format is forced
TEXT, JSONL, CONLLU, HTML, JSON, CSV, TSV, XML, FEED, NEWSML, PETRARCH, MEDIAWIKI, LEXIS, FACTIVA, MAIL, WARC, RTF, PDF = range(1, 19)

ARTICLES = [
    ("Ministers meet in Vienna", "2022-02-07", ["Foreign ministers of Armenia and Azerbaijan met in Vienna on Monday and talked for two hours about the border.",
                                                "They agreed to meet again in Tbilisi in March, the host said."]),
    ("Envoy leaves Malmö", "2021-06-11", ["The envoy, Åsa Öberg, left Malmö on Friday without a word to the press.", "“We shall see,” her aide said – and smiled."]),
    ("President calls Ankara", "2023-11-02", ["The president called his counterpart in Ankara on Thursday to speak of grain, ports and prisoners of war.",
                                              "He thanked him for his help, the palace said in a statement."]),
]


def put(file, data, articles, **more):
    """A file and what is expected of it: texts, or dictionaries."""
    path = os.path.join(OUT, file)
    if isinstance(data, str):
        data = data.encode("utf-8")
    assert not os.path.exists(path), file
    with open(path, "wb") as f:
        f.write(data)
    ROWS.append(dict(file=file, articles=[{"text": a} if isinstance(a, str) else a for a in articles], **more))
    return data


def flat(a):
    return "\n\n".join(a[2])


def page(a, charset="utf-8", head=""):
    paragraphs = "".join("<p>%s</p>\n" % p for p in a[2])
    return ('<!DOCTYPE html><html lang="en"><head>%s<title>%s</title>%s</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav><article><h1>%s</h1>%s</article>'
            '<footer>All rights reserved</footer></body></html>' % ('<meta charset="%s">' % charset if charset else "", a[0], head, a[0], paragraphs))


def of_page(a, **more):
    return dict(title=a[0], text=a[0] + " " + flat(a), **more)


# ---- containers -------------------------------------------------------------------------------------------------------------

def zstd(data, checksum=False):
    """A Zstandard frame of raw blocks (RFC 8878)."""
    out = struct.pack("<I", 0xFD2FB528) + bytes([0xA0]) + struct.pack("<I", len(data))
    blocks = [data[i:i + 100000] for i in range(0, len(data), 100000)] or [b""]
    for i, b in enumerate(blocks):
        out += struct.pack("<I", (i == len(blocks) - 1) | len(b) << 3)[:3] + b
    return out


def tar(files, mode="w", form=tarfile.USTAR_FORMAT):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode, format=form) as t:
        for name, data in files:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            t.addfile(info, io.BytesIO(data))
    return out.getvalue()


def zipped(files, how=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as z:
        for name, data in files:
            z.writestr(zipfile.ZipInfo(name), data, how)
    return out.getvalue()


PACKS = [("gz", lambda n, d: gzip.compress(d, mtime=0)), ("zst", lambda n, d: zstd(d)), ("xz", lambda n, d: lzma.compress(d)), ("bz2", lambda n, d: bz2.compress(d)),
         ("tar", lambda n, d: tar([(n, d)])), ("tar.gz", lambda n, d: gzip.compress(tar([("folder/" + n, d)]), mtime=0)), ("zip", lambda n, d: zipped([(n, d)])),
         ("zip.tar", lambda n, d: tar([("in.zip", zipped([(n, d)], zipfile.ZIP_STORED))])), ("gz.zip", lambda n, d: zipped([(n + ".gz", gzip.compress(d, mtime=0))]))]


def everywhere(name, data, articles, **more):
    """The file itself, and in each container."""
    data = put(name, data, articles, **more)
    for ending, pack in PACKS:
        put("%s.%s" % (name, ending), pack(name, data), articles, **more)


def seeds():
    folder = os.path.join(HERE, "seeds")
    for name in sorted(os.listdir(folder)):
        base, ending = os.path.splitext(name)
        if ending == ".json":
            continue
        data = open(os.path.join(folder, name), "rb").read()
        expected = json.load(open(os.path.join(folder, base + ".json"), encoding="utf-8"))
        everywhere("seed-" + name, data, expected)
        if ending in (".txt", ".eml", ".xml", ".mbox"):
            put("seed-crlf-" + name, data.replace(b"\n", b"\r\n"), expected)


# ---- character sets -----------------------------------------------------------------------------------------------------------

RUSSIAN = "Министры иностранных дел встретились в Москве и говорили о торговле. Потом они уехали домой, и никто ничего не сказал."
SETS = [("cp1252", ARTICLES[1], "windows-1252", "Windows-1252"), ("iso8859-15", ("Envoy leaves Malmö", "2021-06-11", ["The envoy, Åsa Öberg, left Malmö on Friday with 5 € for the press.", "She will be back in Orléans on Sunday, her aide said."]), "iso-8859-15", None), ("cp1250", ("Premier in Košice", "2023-03-01", ["Prime Minister Petr Fiala met President Zuzana Čaputová in Košice on Wednesday.", "They talked about the border, he said."]), "windows-1250", None),
        ("cp1251", ("Talks in Moscow", "2020-01-15", [RUSSIAN, "Ministers met in Moscow on Wednesday and talked about trade."]), "windows-1251", "windows-1251"),
        ("koi8-r", ("Talks in Moscow", "2020-01-15", [RUSSIAN, "Ministers met in Moscow on Wednesday and talked about trade."]), "koi8-r", "KOI8-R"),
        ("cp866", ("Talks in Moscow", "2020-01-15", [RUSSIAN, "Ministers met in Moscow on Wednesday and talked about trade."]), "ibm866", "IBM866"),
        ("iso8859-5", ("Talks in Moscow", "2020-01-15", [RUSSIAN, "Ministers met in Moscow on Wednesday and talked about trade."]), "iso-8859-5", "ISO-8859-5"),
        ("shift_jis", ("Talks in Tokyo", "2020-01-15", ["日本の外務大臣は東京で会談した。それは二時間続きました。", "Ministers met in Tokyo on Wednesday and talked about trade."]), "shift_jis", "Shift_JIS"),
        ("euc-jp", ("Talks in Tokyo", "2020-01-15", ["日本の外務大臣は東京で会談した。それは二時間続きました。", "Ministers met in Tokyo on Wednesday and talked about trade."]), "euc-jp", "EUC-JP"),
        ("iso2022-jp", ("Talks in Tokyo", "2020-01-15", ["日本の外務大臣は東京で会談した。それは二時間続きました。", "Ministers met in Tokyo on Wednesday and talked about trade."]), "iso-2022-jp", "ISO-2022-JP"),
        ("gb18030", ("Talks in Beijing", "2020-01-15", ["外交部长在北京举行了会谈，双方讨论了贸易问题，会谈持续了两个小时。", "Ministers met in Beijing on Wednesday and talked about trade."]), "gb2312", "GB18030"),
        ("big5", ("Talks in Taipei", "2020-01-15", ["外交部長在臺北舉行了會談，雙方討論了貿易問題，會談持續了兩個小時。", "Ministers met in Taipei on Wednesday and talked about trade."]), "big5", "Big5"),
        ("euc-kr", ("Talks in Seoul", "2020-01-15", ["외교부 장관은 서울에서 회담을 가졌다. 회담은 두 시간 동안 계속되었다.", "Ministers met in Seoul on Wednesday and talked about trade."]), "euc-kr", "EUC-KR")]
WIDE = [("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff"), ("utf-32-le", b"\xff\xfe\0\0"), ("utf-32-be", b"\0\0\xfe\xff")]


def charsets():
    for a in ARTICLES:
        text = a[0] + "\n\n" + flat(a)
        stem = a[0].split()[-1].encode("ascii", "replace").decode().replace("?", "o").lower()
        put("utf8-%s.txt" % stem, text, [text])
        put("bom-%s.txt" % stem, b"\xef\xbb\xbf" + text.encode(), [text])
        put("bom-%s.html" % stem, b"\xef\xbb\xbf" + page(a, "iso-8859-1").encode(), [of_page(a)])
        put("crlf-%s.txt" % stem, text.replace("\n", "\r\n"), [text])
        for codec, mark in WIDE:
            put("%s-%s.txt" % (codec, stem), mark + text.encode(codec), [text])
            if codec.startswith("utf-16"):
                put("%s-%s.html" % (codec, stem), mark + page(a, None).encode(codec), [of_page(a)])
                put("%s-%s-bare.txt" % (codec, stem), text.encode(codec), [dict(text=text)])
    for codec, a, label, looks in SETS:
        enc = lambda s: s.encode(codec)
        put("meta-%s.html" % codec, enc(page(a, label)), [of_page(a)])
        put("equiv-%s.html" % codec, enc(page(a, None, '<meta http-equiv="Content-Type" content="text/html; charset=%s">' % label)), [of_page(a)])
        if codec != "iso2022-jp":
            put("feed-%s.xml" % codec, enc('<?xml version="1.0" encoding="%s"?><rss version="2.0"><channel><title>F</title><item><title>%s</title><description>%s</description></item></channel></rss>' % (label, a[0], flat(a))),
                [dict(title=a[0], source="F", text=flat(a))])
        put("mail-%s.eml" % codec, b"From: a@b.example\r\nSubject: x\r\nDate: Thu, 1 Jan 2015 00:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=\"%s\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" % label.encode()
            + base64.encodebytes(enc(flat(a))), [dict(title="x", day="2015-01-01", text=flat(a))])
        if looks:
            remark = "read as " + looks
            put("looks-%s.txt" % codec, enc(flat(a)), [dict(text=flat(a)) if codec == "iso2022-jp" else dict(text=flat(a), remark=remark)])
    put("lies.html", page(ARTICLES[1], "windows-1251").encode(), [of_page(ARTICLES[1])])  # it is UTF-8 all the same
    put("lies.xml", ('<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><item><title>%s</title><description>%s</description></item></channel></rss>' % (ARTICLES[1][0], flat(ARTICLES[1]))).encode(),
        [dict(title=ARTICLES[1][0], text=flat(ARTICLES[1]))])
    put("broken-utf8.txt", "Ministers met in Malmö and Zürich on Monday, and in Łódź, Kraków, Košice on Tuesday. ".encode() + b"Then \xc3 they left \xff for Rome.",
        [dict(text="Ministers met in Malmö and Zürich on Monday, and in Łódź, Kraków, Košice on Tuesday. Then \ufffd they left \ufffd for Rome.", remark="broken bytes")])
    put("unknown-set.html", page(ARTICLES[0], "x-klingon").encode(), [of_page(ARTICLES[0])])


# ---- tables and JSON ------------------------------------------------------------------------------------------------------------

def tables():
    row = lambda a, sep: sep.join([a[1], '"%s"' % flat(a).replace('"', '""'), '"%s"' % a[0]])
    expected = [dict(title=a[0], day=a[1], text=flat(a)) for a in ARTICLES]
    for name, sep in (("comma.csv", ","), ("semicolon.csv", ";"), ("bar.csv", "|")):
        everywhere(name, sep.join(["date", "text", "title"]) + "\n" + "\n".join(row(a, sep) for a in ARTICLES) + "\n", expected)
    everywhere("tab.tsv", "date\ttitle\tbody\n" + "".join("%s\t%s\t%s\n" % (a[1], a[0], " ".join(a[2])) for a in ARTICLES), expected)
    put("no-name", 'date,text,title\n' + "\n".join(row(a, ",") for a in ARTICLES), expected)
    put("quotes.csv", 'id,text\n1,"He said ""no"", twice,\nand left."\n2,She "met" him.\n', ['He said "no", twice,\nand left.', 'She "met" him.'])
    put("unclosed.csv", 'id,text\n1,"They met in Rome.\n2,They left.\n', ['"They met in Rome.', "They left."])
    put("no-header.csv", "1,They met in Rome on Monday and talked for an hour.,x\n2,They met in Bonn on Tuesday and talked for a day.,y\n",
        ["They met in Rome on Monday and talked for an hour.", "They met in Bonn on Tuesday and talked for a day."])
    put("empty-cell.csv", "id,text\n1,They met.\n2,\n3,They left.\n", ["They met.", dict(error="row 3: no text"), "They left."])
    put("short-row.csv", "id,date,text\n1,2020-01-01,They met.\n2\n", ["They met.", dict(error="no text")])
    put("numbered.csv", "a|b|They met in Lviv and went home again.|c\n", ["They met in Lviv and went home again."], field="text=3")
    put("mapped.csv", "nr,artikel_inhalt\n1,They met in Linz.\n", [dict(text="They met in Linz.")], field="text=artikel_inhalt")
    put("unmapped.csv", "nr,bodies\n1,They met in Linz.\n", [dict(error="no column 'rumpf'")], field="text=rumpf")
    put("numbers.csv", "a,b\n1,2\n3,4\n", [dict(error="no column looks like text")])
    put("utf16.csv", b"\xff\xfe" + "text;id\nThey met in Malmö.;7\n".encode("utf-16-le"), [dict(text="They met in Malmö.", id="7")])
    put("cp1252.csv", "id,text\n1,They met in Malmö – again.\n".encode("cp1252"), [dict(text="They met in Malmö – again.", remark="Windows-1252")])
    line = lambda a: json.dumps({"title": a[0], "date": a[1], "text": flat(a)}, ensure_ascii=False)
    everywhere("lines.jsonl", "\n".join(line(a) for a in ARTICLES) + "\n", expected)
    everywhere("list.json", json.dumps([{"headline": a[0], "pub_date": a[1] + "T10:00:00Z", "content": flat(a)} for a in ARTICLES], indent=2), expected)
    put("below.json", json.dumps({"status": "ok", "articles": [{"headline": a[0], "publishedAt": a[1], "body": a[2], "source": {"id": None, "name": "N"}} for a in ARTICLES]}, indent=1),
        [dict(e, source="N") for e in expected])
    put("one.json", json.dumps({"title": ARTICLES[0][0], "fulltext": flat(ARTICLES[0]), "url": "https://x.example/2022/02/07/a"}, indent=1), [dict(title=ARTICLES[0][0], day="2022-02-07", text=flat(ARTICLES[0]))])
    many = [('She said "no %d" \\ twice.\nAnd left. ' % i) * 40 for i in range(60)]  # longer than what is looked at first, so that a stream breaks everywhere
    put("long-list.json", json.dumps([{"text": t} for t in many]), many)
    put("long-lines.jsonl", "".join(json.dumps({"text": t}) + "\n" for t in many), many)
    put("long-table.csv", "id,text\n" + "".join('%d,"%s"\n' % (i, t.replace('"', '""')) for i, t in enumerate(many)), many)
    put("long-feed.xml", "<rss><channel>" + "".join("<item><title>T &amp; %d</title><description>They met &#8211; <![CDATA[<%d]]> times &lt; in Rome.</description></item>" % (i, i) for i in range(300)) + "</channel></rss>",
        [dict(title="T & %d" % i, text="They met – <%d times < in Rome." % i) for i in range(300)])
    put("deep.jsonl", '{"article": {"body": "They met in Kyiv."}}\n', ["They met in Kyiv."], field="text=article.body")
    put("escapes.jsonl", r'{"text": "They met in Malm\u00f6 \ud83d\ude00 \"there\".\nAnd left."}' + "\n", ['They met in Malmö 😀 "there".\nAnd left.'])
    put("half-pair.jsonl", r'{"text": "They met \ud83d there."}' + "\n", [dict(text="They met \ufffd there.")])
    put("bad-lines.jsonl", '{"text": "One."}\n{"text": "Two."\n[1]\n\n{"id": 1}\n{"text": ""}\n{"text": "Three."}', ["One.", dict(error="line 2"), dict(error="line 3"), dict(error="line 5"), dict(error="line 6"), "Three."])
    put("cut.json", '[{"text": "One."}, {"text": "Tw', ["One.", dict(error="breaks off")])
    put("no-comma.json", '[{"text": "One."} {"text": "Two."}]', ["One.", "Two."])
    put("nested.jsonl", '{"text": "Deep.", "x": ' + "[" * 100 + "]" * 100 + "}\n", [dict(error="line 1")])
    put("bom.jsonl", b"\xef\xbb\xbf" + b'{"text": "They met."}\n', ["They met."])
    put("nul.jsonl", b'{"text": "They met."}\n{"text": "a\0b"}\n', ["They met.", dict(error="NUL")])
    put("crlf.jsonl", '{"text": "They met."}\r\n{"text": "They left."}\r\n', ["They met.", "They left."])
    put("number-id.jsonl", '{"id": 17, "text": "They met."}\n', [dict(id="17", text="They met.")])


# ---- web archives ---------------------------------------------------------------------------------------------------------------

def record(kind, uri, block, http=None, type_="text/plain"):
    if http is not None:
        block = http.encode() + b"\r\n\r\n" + block
    head = "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2023-01-01T00:00:00Z\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n" % (
        kind, uri, "application/http; msgtype=response" if http is not None else type_, len(block))
    return head.encode() + block + b"\r\n\r\n"


def chunked(data, size=50):
    return b"".join(b"%x\r\n%s\r\n" % (len(data[i:i + size]), data[i:i + size]) for i in range(0, len(data), size)) + b"0\r\n\r\n"


def web_archives():
    ok = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=%s"
    a, b = ARTICLES[0], ARTICLES[1]
    uri = "https://news.example/2022/02/07/talks"
    records = [record("warcinfo", "x", b"software: ours\r\n", type_="application/warc-fields"), record("request", uri, b"", "GET / HTTP/1.1"),
               record("response", uri, page(a, None).encode(), ok % "utf-8"),
               record("response", "https://news.example/b", page(b, None).encode("cp1252"), ok % "iso-8859-1"),
               record("response", "https://news.example/none", b"gone", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html"),
               record("response", "https://news.example/pic", b"\x89PNG\0\0", "HTTP/1.1 200 OK\r\nContent-Type: image/png"),
               record("conversion", "https://news.example/c", flat(ARTICLES[2]).encode())]
    expected = [of_page(a, url=uri, day="2022-02-07"), of_page(b, url="https://news.example/b"), dict(text=flat(ARTICLES[2]), url="https://news.example/c")]
    everywhere("crawl.warc", b"".join(records), expected)
    put("each.warc.gz", b"".join(gzip.compress(r, mtime=0) for r in records), expected)
    put("chunked.warc", record("response", uri, chunked(page(a, None).encode()), (ok % "utf-8") + "\r\nTransfer-Encoding: chunked"), [expected[0]])
    put("says-chunked.warc", record("response", uri, page(a, None).encode(), (ok % "utf-8") + "\r\nTransfer-Encoding: chunked"), [expected[0]])
    put("gzipped-body.warc", record("response", uri, gzip.compress(page(a, None).encode(), mtime=0), (ok % "utf-8") + "\r\nContent-Encoding: gzip"), [expected[0]])
    put("feed.warc", record("response", "https://news.example/feed", b"<rss><channel><title>F</title><item><title>T</title><description>They met in Rome.</description></item></channel></rss>",
                            "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml"), [dict(title="T", source="F", text="They met in Rome.")])
    put("no-length.warc", b"WARC/1.0\r\nWARC-Type: conversion\r\n\r\nThey met.\r\n\r\n", [dict(error="record 1: it has no length")])
    put("cut.warc", b"".join(records)[:-40], expected[:2] + [dict(error="breaks off")])
    put("wrong-length.warc", record("conversion", "u", b"They met.").replace(b"Content-Length: 9", b"Content-Length: 5"), [dict(text="They "), dict(error="record 2")])


# ---- XML ------------------------------------------------------------------------------------------------------------------------

def rss(items, head=""):
    return '<?xml version="1.0" encoding="UTF-8"?>%s<rss version="2.0"><channel><title>F</title>%s</channel></rss>' % (head, items)


def item(title, text):
    return "<item><title>%s</title><description>%s</description></item>" % (title, text)


def xml_defects():
    laughs = '<!DOCTYPE rss [<!ENTITY a "ha">' + "".join('<!ENTITY %s "%s">' % (chr(98 + i), ("&%s;" % chr(97 + i)) * 10) for i in range(10)) + "]>"
    put("laughs.xml", rss(item("T", "They laughed: &k; in Rome."), laughs), [dict(title="T", text="They laughed: &k; in Rome.")])
    put("outside.xml", rss(item("T", "They read &f; in Rome."), '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd"> <!ENTITY % p SYSTEM "http://127.0.0.1/x.dtd"> %p;]>'), [dict(title="T", text="They read &f; in Rome.")])
    put("cut.xml", rss(item("A", "They met.") + item("B", "They left."))[:-40], [dict(title="A", text="They met."), dict(error="breaks off inside <description>")])
    put("unclosed.xml", rss(item("A", "They met.") + "<item><title>B</title><link>http://x.example/b<description>They left.</description></item>"),
        [dict(title="A", text="They met."), dict(title="B", error="no text")])
    put("bare-and.xml", rss(item("Q & A", "AT&T met 5 < 6 in Rome & left.")), [dict(title="Q & A", text="AT&T met 5 < 6 in Rome & left.", remark="not well-formed")])
    put("stray-end.xml", rss(item("A", "They met.") + "</b>" + item("B", "They left.")), [dict(title="A", text="They met."), dict(title="B", text="They left.", remark="not well-formed")])
    put("html-names.xml", rss(item("Caf&eacute;", "They met&nbsp;&mdash;twice&hellip; in K&ouml;ln.")), [dict(title="Café", text="They met\u00a0—twice… in Köln.")])
    put("numbers.xml", rss(item("T", "They met &#8211; &#x201C;twice&#x201D; &#146;in&#0; Rome.")), [dict(text="They met – “twice” ’in\ufffd Rome.")])
    put("cdata.xml", rss(item("<![CDATA[A <b>]]>", "<![CDATA[They met & left ]] > > Rome.]]>")), [dict(title="A", text="They met & left ]] > > Rome.")])
    put("comments.xml", rss("<!-- <item> -->" + item("A", "They<!-- x --> met.<?php echo 1 ?>") + "<!---->"), [dict(title="A", text="They met.")])
    put("quoted-gt.xml", rss('<item a="x>y" b=\'"\'><title>A</title><description>They met.</description></item>'), [dict(title="A", text="They met.")])
    put("no-items.xml", rss(""), [dict(error="a feed without entries")])
    put("deep.xml", rss("<x>" * 300 + item("A", "They met.") + "</x>" * 300), [dict(error="elements in one another")])
    put("prefixed.xml", '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>F</a:title><a:entry><a:title>T</a:title><a:content>They met.</a:content></a:entry></a:feed>', [dict(title="T", source="F", text="They met.")])
    put("atom03.xml", '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>F</title><entry><title>T</title><issued>2005-05-05T00:00:00Z</issued><modified>2006-01-01</modified><content type="text/html" mode="escaped">&lt;p&gt;They met in the old castle on Thursday and spoke at length.&lt;/p&gt;</content></entry></feed>',
        [dict(title="T", day="2005-05-05", text="T They met in the old castle on Thursday and spoke at length.")])
    put("full-text.xml", '<rss xmlns:yandex="http://news.yandex.ru"><channel><title>F</title><item><title>T</title><description>Teaser.</description><yandex:full-text>They met in Minsk. They talked.</yandex:full-text></item></channel></rss>', [dict(title="T", text="They met in Minsk. They talked.")])
    put("svg.xml", '<?xml version="1.0"?><svg><path d="M0"/></svg>', [dict(error="no article in it")])
    put("sitemap.xml", '<?xml version="1.0"?><urlset><url><loc>http://x.example/</loc></url></urlset>', [dict(error="no article in it")])
    put("own-name.xml", '<?xml version="1.0"?><rows><row><nr>1</nr><inhalt>They met in Graz.</inhalt></row></rows>', ["They met in Graz."], field="text=inhalt")
    put("upper.xml", "<DB><REC><ID>4</ID><DATE>2001-02-03</DATE><TEXT>They met in Gaza.</TEXT></REC></DB>", [dict(id="4", day="2001-02-03", text="They met in Gaza.")], name="upper.xml")
    put("two-texts.xml", "<r><d><text>They met.</text><text>They left.</text></d></r>", ["They met. They left."], name="t.xml")
    put("forced-feed", "<channel>" + item("A", "They met.") + "</channel>", [dict(title="A", text="They met.")], input=FEED)
    put("newsml-message.xml", '<newsMessage><header/><itemSet><newsItem guid="g1"><itemMeta><firstCreated>2020-02-02</firstCreated></itemMeta><contentMeta><headline>One</headline></contentMeta><contentSet><inlineData contenttype="text/plain">They met in Rome.\n\nThey left.</inlineData></contentSet></newsItem>'
        '<newsItem guid="g2"><contentMeta><headline>Two</headline></contentMeta><contentSet><inlineData contenttype="text/html">&lt;p&gt;They met in the harbour of Genoa on Sunday and talked.&lt;/p&gt;</inlineData></contentSet></newsItem>'
        '<newsItem guid="g3"><contentSet><inlineData contenttype="image/jpeg">/9j/4AAQ</inlineData></contentSet></newsItem></itemSet></newsMessage>',
        [dict(id="g1", title="One", day="2020-02-02", text="They met in Rome. They left."), dict(id="g2", title="Two", text="Two They met in the harbour of Genoa on Sunday and talked."), dict(error="no text in it")])
    put("package.xml", "<packageItem><groupSet/></packageItem>", [dict(error="no news item in it")], name="p.xml")
    wiki = lambda text, more="": '<mediawiki xml:lang="en"><page><title>T</title><ns>0</ns><id>1</id><revision><text>%s</text></revision></page>%s</mediawiki>' % (text.replace("&", "&amp;").replace("<", "&lt;"), more)
    for name, text, want in [("links", "[[A|b]] met [[C]] [http://x.example d] [http://y.example].", "b met C d ."), ("file", "They [[File:a.jpg|thumb|a [[b]] c]]met.", "They met."),
                             ("nested", "They {{a|{{b|c}}|{{w|d}}}}met.", "They met."), ("ref", "They<ref>x {{y}} </ref> met<ref name=z/>.<ref>open", "They met.open"),
                             ("table", "They met.\n{| class=x\n|-\n| a\n{|\n| b\n|}\n|}\nThey left.", "They met. They left."), ("bold", "'''They''' ''met'' '''''there'''''.", "They met there."),
                             ("stray", "They met }} there ]] and | left.", "They met }} there ]] and | left."), ("nowiki", "They <nowiki>met</nowiki> <!-- x --> there.", "They met there."),
                             ("toc", "__NOTOC__They met.", "They met."), ("interwiki", "They met.\n[[de:Treffen]]\n[[Category:X]]", "They met."), ("entity", "They met&nbsp;&ndash; &lt;there&gt;.", "They met\u00a0– <there>.")]:
        put("wiki-%s.xml" % name, wiki(text), [dict(title="T", text=want)])
    put("wiki-redirects.xml", '<mediawiki><page><title>T</title><ns>0</ns><redirect title="x"/><revision><text>#REDIRECT [[x]]</text></revision></page></mediawiki>', [dict(error="no article in it")])
    put("wiki-cut.xml", wiki("They met.", "<page><title>U</title><ns>0</ns><revision><text>They left")[:-12], [dict(title="T", text="They met."), dict(error="breaks off inside <")])
    put("validation.xml", '<?xml version="1.0"?><Validation><Environment></Environment><Sentence date="20150105" id="D_1" category="DEMO"><Text>They met.</Text><EventCoding/></Sentence><Config option="x"/><Sentence date="20150105" id="D_2" category="DEMO"><Text>They left.</Text></Sentence></Validation>',
        [dict(id="D_1", text="They met."), dict(id="D_2", text="They left.")])


# ---- mail -----------------------------------------------------------------------------------------------------------------------

def mail(body, *heads, subject="S", end="\n"):
    return end.join(("From: a@b.example", "Subject: " + subject, "Date: Fri, 2 Dec 2022 10:00:00 +0100", "MIME-Version: 1.0") + heads) + end + end + body


def mails():
    say = lambda text, **more: [dict(dict(title="S", day="2022-12-02", source="a@b.example", text=text), **more)]
    put("plain.eml", mail("They met in Rome."), say("They met in Rome."))
    put("forced-mail", "X-Odd: 1\n\nThey met in Rome.", [dict(text="They met in Rome.")], input=MAIL)
    put("quoted.eml", mail("They met=20\nin Z=C3=BCrich and=\n left.=", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"), say("They met in Zürich and left."))
    put("bad-quoted.eml", mail("They met =ZZ in =C3=BCrich=", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: Quoted-Printable"), say("They met =ZZ in ürich"))
    put("bad-base64.eml", mail("VGhleSBtZXQ*gaW4gUm9tZS4", "Content-Transfer-Encoding: base64"), say("They met in Rome."))
    put("eight-bit.eml", mail("They met in Malmö.", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"), say("They met in Malmö."))
    put("no-charset.eml", mail("They met in Malmö.").encode("cp1252"), say("They met in Malmö."))
    put("html-only.eml", mail("<p>They met in the castle of Prague on Friday and talked.</p>", "Content-Type: text/html"), say("S They met in the castle of Prague on Friday and talked."))
    put("all-quoted.eml", mail("> They met in Rome.\n> They left."), say("They met in Rome. They left."))
    put("attachment-only.eml", mail("--b\nContent-Type: text/plain\nContent-Disposition: attachment\n\nThey met in Rome.\n--b--\n", "Content-Type: multipart/mixed; boundary=b"), say("They met in Rome."))
    put("unclosed-part.eml", mail("--b\nContent-Type: text/plain\n\nThey met in Rome.\n", 'Content-Type: multipart/mixed; boundary="b"'), say("They met in Rome."))
    put("prefix-boundary.eml", mail("--b\nContent-Type: multipart/alternative; boundary=bb\n\n--bb\n\nThey met.\n--bb--\n--b--\n", "Content-Type: multipart/mixed; boundary=b"), say("They met."))
    put("empty.eml", mail("\n\n"), [dict(error="no text in it")])
    put("only-picture.eml", mail("iVBORw0KGgo=", "Content-Type: image/png", "Content-Transfer-Encoding: base64"), [dict(error="no text in it")])
    put("words.eml", mail("They met.", subject="=?utf-8?b?Wg==?= =?utf-8?q?=C3=BCrich_?= =?us-ascii?q?talks?= =?bad"), say("They met.", title="Zürich talks =?bad"))
    put("folded.eml", mail("They met.", subject="Ministers\n meet\n\tin Rome"), say("They met.", title="Ministers meet in Rome"))
    nest, inner = "", "\n\nThey met.\n"
    for i in range(80):
        inner = "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n%s\n--b%d--\n" % (i, i, inner, i)
    put("deep.eml", "From: a@b.example\nSubject: S\nDate: Fri, 2 Dec 2022 10:00:00 +0100\n" + inner, say("They met."))
    put("loop.eml", mail("--b\n" * 2000, "Content-Type: multipart/mixed; boundary=b"), [dict(error="no text in it")])
    put("sig.eml", mail("They met.\n-- \nA. B.\nTel. 5"), say("They met."))
    put("flowed.eml", mail("They met \nin Rome. \n\nAnd left.", "Content-Type: text/plain; format=flowed"), say("They met in Rome. And left."))
    put("box-cut.mbox", "From a\nFrom: a@b.example\nSubject: One\nTo: x@y.example\n\nThey met.\n\nFrom b\nFrom: a@b.example\nSubject: Two\n", [dict(title="One", text="They met."), dict(error="no text in it")])
    put("cr.eml", mail("They met in Rome.\r\nThey left.", end="\r\n"), say("They met in Rome. They left."))


# ---- exports, RTF, PDF ------------------------------------------------------------------------------------------------------------

def exports():
    new = open(os.path.join(HERE, "seeds", "lexis-new.txt"), encoding="utf-8").read()
    expected = json.load(open(os.path.join(HERE, "seeds", "lexis-new.json"), encoding="utf-8"))
    plain = open(os.path.join(HERE, "seeds", "factiva-plain.txt"), encoding="utf-8").read()
    factiva = json.load(open(os.path.join(HERE, "seeds", "factiva-plain.json"), encoding="utf-8"))
    rtf = lambda text: "{\\rtf1\\ansi\\ansicpg1252\\uc0 " + "".join("\\par\n" if c == "\n" else "\\" + c if c in "{}\\" else c if ord(c) < 128 else "\\u%d " % ord(c) for c in text) + "}"
    put("lexis.rtf", rtf(new), expected)
    put("factiva.rtf", rtf(plain), factiva)
    put("lexis-cut.txt", new[:new.rindex("Classification")], expected[:1] + [dict(error="breaks off")])
    put("factiva-cut.txt", plain[:plain.index("Document HARGAZ")], factiva[:1] + [dict(error="breaks off")])
    put("lexis-bom.txt", b"\xef\xbb\xbf" + new.encode(), expected)
    put("lexis-1252.txt", new.replace("Tokayev", "Tokaýev").encode("cp1252"), [expected[0], dict(expected[1], text=expected[1]["text"].replace("Tokayev", "Tokaýev"))])
    put("lexis-none", "They met in Rome.\nLENGTH 5\n", [dict(error="no article in it")], input=LEXIS)
    put("factiva-none", "They met in Rome.\n", [dict(error="no article in it")], input=FACTIVA)
    put("lexis-body.txt", "1 of 1 DOCUMENTS\n\nThe Gazette\n\nMay 3, 1999, Monday\n\nHEADLINE: Talks in\nBelgrade\n\nLENGTH: 5 words\n\nBODY:\nThey met in Belgrade.\n\nLANGUAGE: ENGLISH\n", [dict(title="Talks in", day="1999-05-03", source="The Gazette", text="They met in Belgrade.")])
    for name, text, want in [("groups", r"{\rtf1 {\b They} {\i{\ul met}} in {\*\x nothing}Rome.}", "They met in Rome."), ("hex", r"{\rtf1\ansi\ansicpg1251 \'d0\'e8\'ec {\lang1033 is Rome} where they met.}", "Рим is Rome where they met."),
                             ("uc0", r"{\rtf1\uc0 They met in Malm\u246 .}", "They met in Malmö."), ("uc2", r"{\rtf1\uc2 They met in Malm\u246 xx.}", "They met in Malmö."), ("negative", r"{\rtf1 They met\u-3913?here.}", "They met·here."),
                             ("bin", "{\\rtf1 They {\\pict\\bin5 }}}}}}met.}", "They met."), ("table", r"{\rtf1\trowd Rome\cell Bonn\cell\row They met.}", "Rome Bonn They met."), ("tail", "{\\rtf1 They met.}\n trailing", "They met."),
                             ("sjis", r"{\rtf1{\fonttbl{\f0\fcharset128 MS;}}\f0 \'93\'8c\'8b\'9e is Tokyo.}", "東京 is Tokyo."), ("escapes", r"{\rtf1 They met \{in\} Rome\~\\ there\_fore.}", "They met {in} Rome\u00a0\\ there-fore.")]:
        put("rtf-%s.rtf" % name, text, [want])
    put("rtf-cut.rtf", r"{\rtf1 They met {\b in Ro", [dict(text="They met in Ro", remark="breaks off")])
    put("rtf-empty.rtf", r"{\rtf1{\fonttbl{\f0 A;}}}", [dict(error="no text in it")])
    put("rtf-deep.rtf", "{\\rtf1 " + "{" * 3000 + "They met." + "}" * 3001, ["They met."])
    put("rtf-not", "They met.", [dict(error="does not begin as RTF")], input=RTF)


def pdf(pages, compress=False, title=None):
    """A PDF as simple as they come: Helvetica, a line a text."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(b"%d 0 R" % (4 + 2 * i) for i in range(len(pages))), len(pages)),
               b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    for i, lines in enumerate(pages):
        body, y = b"BT /F1 11 Tf 1 0 0 1 72 760 Tm 14 TL\n", 0
        for line in lines:
            s = line.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
            body += b"(%s) Tj T*\n" % s
        body += b"ET"
        stream = zlib.compress(body) if compress else body
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>" % (5 + 2 * i))
        objects.append(b"<< /Length %d%s >>\nstream\n%s\nendstream" % (len(stream), b" /Filter /FlateDecode" if compress else b"", stream))
    if title:
        objects.append(b"<< /Title (%s) >>" % title.encode())
    out, places = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for i, o in enumerate(objects):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (i + 1, o)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % p for p in places)
    return out + b"trailer\n<< /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, b" /Info %d 0 R" % len(objects) if title else b"", start)


def pdfs():
    lines = ["Foreign ministers of four states met in Malm\u00f6 on Monday and talked for an hour about the bor-", "der and the ports.", "", "They left on Tuesday."]
    want = "Foreign ministers of four states met in Malmö on Monday and talked for an hour about the border and the ports. They left on Tuesday."
    everywhere("one.pdf", pdf([lines]), [want])
    put("flate.pdf", pdf([lines], True, "Ministers in Malmo"), [dict(title="Ministers in Malmo", text=want)])
    heads = [["The Gazette  %d" % (i + 1), "Text number %s stands here and is long enough to be a line." % w, "It ends here."] for i, w in enumerate(["one", "two", "three"])]
    put("heads.pdf", pdf(heads), ["Text number one stands here and is long enough to be a line. It ends here. Text number two stands here and is long enough to be a line. It ends here. Text number three stands here and is long enough to be a line. It ends here."])
    put("empty.pdf", pdf([[]]), [dict(error="no text in it")])
    put("not.pdf", b"%PDF-1.4\nnothing", [dict(error="damaged")])


# ---- what is no article -----------------------------------------------------------------------------------------------------------

def defects():
    a = ARTICLES[0]
    put("empty.txt", b"", [dict(error="empty")])
    put("blank.txt", b" \n\t\n \r\n", [dict(error="empty")])
    put("binary.bin", bytes(range(256)) * 4, [dict(error="binary")])
    put("controls.txt", b"\x01\x02\x03\x04\x05\x06\x07\x08\x0e" * 20 + b"They met.", [dict(error="binary")])
    put("png.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", [dict(error="binary")])
    put("one-line.txt", "They met in Rome.", ["They met in Rome."])
    put("old-mac.txt", "They met in Rome.\rThey left.", ["They met in Rome.\rThey left."])
    put("empty.html", "<html><head><title>T</title></head><body></body></html>", [dict(error="no article")])
    put("no-tags.html", "They met in Rome on Monday and talked for an hour.", [dict(text="They met in Rome on Monday and talked for an hour.")])
    put("unclosed.html", "<html><body><article><h1>%s</h1><p>%s<p>%s" % (a[0], a[2][0], a[2][1]), [of_page(a)])
    put("wrong-nesting.html", "<html><body><article><b><h1>%s</b></h1><p><i>%s</p></i></div></div><p>%s</article>" % (a[0], a[2][0], a[2][1]), [of_page(a)])
    put("deep.html", "<html><body>" + "<div>" * 5000 + "<h1>%s</h1><p>%s</p><p>%s</p>" % (a[0], a[2][0], a[2][1]), [of_page(a)])
    put("many-attributes.html", page(a).replace("<article>", "<article %s>" % " ".join("a%d=1" % i for i in range(3000))), [of_page(a)])
    put("script.html", page(a).replace("<h1>", "<script>if (a<b) { document.write('<p>no</p>') }</script><style>p{}</style><!-- <p>no</p> --><h1>"), [of_page(a)])
    put("cut-tag.html", page(a)[:page(a).index("</article>") + 4], [of_page(a)])
    put("ld.html", page(a, "utf-8", '<script type="application/ld+json">{"@type":"NewsArticle","headline":"%s","datePublished":"2022-02-07","author":{"name":"Mira Holt"},"publisher":{"name":"Courier"}}</script>' % a[0]), [of_page(a, day="2022-02-07", byline="Mira Holt", source="Courier")])
    put("bad-ld.html", page(a, "utf-8", '<script type="application/ld+json">{"@type":"NewsArticle",,</script><meta property="article:published_time" content="2022-02-07T00:00:00Z">'), [of_page(a, day="2022-02-07")])
    for name, data, words in [("cut.gz", gzip.compress(os.urandom(0) + b"They met in Nice. " * 3000, mtime=0)[:60], "damaged"), ("cut.xz", lzma.compress(b"They met in Nice. " * 3000)[:60], "damaged"),
                              ("cut.bz2", bz2.compress(b"They met in Nice. " * 3000)[:60], "damaged"), ("not.gz", b"\x1f\x8b\x08nothing here at all", "damaged"),
                              ("twice.gz", gzip.compress(gzip.compress(b"They met.", mtime=0), mtime=0), "compressed several times")]:
        put(name, data, [dict(error=words)], seeks=1)
    put("bomb.zip", zipped([("bomb.gz", gzip.compress(b"\0" * (80 << 20), mtime=0))]), [dict(error="unfolds to more than")], seeks=1)
    put("empty.zip", zipped([]), [], seeks=1)
    put("empty.tar", tar([]), [dict(error="binary")])
    put("empty.gz", gzip.compress(b"", mtime=0), [dict(error="empty")])
    two = [("a.txt", flat(ARTICLES[0]).encode()), ("__MACOSX/._a.txt", b"\0\5\x16\7"), ("b/", b""), ("b/c.bin", b"\0\1\2\0"), ("d.jsonl", b'{"text": "They met."}\n{"text": 7}\n')]
    expected = [flat(ARTICLES[0]), dict(error="b/c.bin: binary"), "They met.", dict(text="7")]
    put("mixed.zip", zipped(two), expected)
    put("mixed.tar", tar([t for t in two if t[0] != "b/"]), expected)
    put("pax.tar", tar([("ä" * 60 + "/" + "long" * 40 + ".txt", b"They met.")], form=tarfile.PAX_FORMAT), ["They met."])
    put("gnu.tar", tar([("long" * 60 + ".txt", b"They met.")], form=tarfile.GNU_FORMAT), ["They met."])
    links = io.BytesIO()
    with tarfile.open(fileobj=links, mode="w") as t:
        for name, kind, to in [("a", tarfile.SYMTYPE, "/etc/passwd"), ("b", tarfile.LNKTYPE, "c.txt"), ("d", tarfile.CHRTYPE, "")]:
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, to
            t.addfile(info)
        info = tarfile.TarInfo("../../c.txt")
        info.size = 9
        t.addfile(info, io.BytesIO(b"They met."))
    put("links.tar", links.getvalue(), ["They met."])
    blob, name = b"They met.", "a.txt"
    for i in range(8):
        blob, name = zipped([(name, blob)]), "z%d.zip" % i
    put("matryoshka.zip", blob, [dict(error="packed more than")])
    put("stored.zip", zipped([("a.txt", b"They met in Rome.")], zipfile.ZIP_STORED), ["They met in Rome."])
    put("bzip2.zip", zipped([("a.txt", b"They met in Rome.")], zipfile.ZIP_BZIP2), ["They met in Rome."])
    put("lzma.zip", zipped([("a.txt", b"They met in Rome.")], zipfile.ZIP_LZMA), ["They met in Rome."])
    put("two-members.gz", gzip.compress(b"They met ", mtime=0) + gzip.compress(b"in Rome.", mtime=0), ["They met in Rome."])
    put("html.txt", page(a), [dict(text=page(a), remark="looks like HTML")], name="html.txt")
    put("forced-text", '{"text": "x"}', ['{"text": "x"}'], input=TEXT)
    put("forced-html", "They met in Rome on Monday and talked for an hour.", [dict(text="They met in Rome on Monday and talked for an hour.")], input=HTML)
    put("forced-jsonl", "They met.\n", [dict(error="line 1")], input=JSONL)


def main():
    os.makedirs(OUT, exist_ok=True)
    for name in os.listdir(OUT):
        os.unlink(os.path.join(OUT, name))
    for part in (seeds, charsets, tables, web_archives, xml_defects, mails, exports, pdfs, defects):
        part()
    with open(os.path.join(OUT, "expected.jsonl"), "w", encoding="utf-8") as f:
        for row in ROWS:
            f.write(json.dumps(row, ensure_ascii=False) + "\n")
    print("%d files" % len(ROWS))


main()
