# Days and places of events, whole way: each journey keeps its own day, what is told as past is not of tomorrow, deeds are where they were done.
cat > article.json <<'END'
{"date": "2021-10-20", "title": "Foreign ministers meet", "text": "The Austrian foreign minister, Alexander Schallenberg, flew to Prague last Thursday and to Warsaw a day later to present his plan.\n\nSpeaking in Berlin on Monday, the German foreign minister, Heiko Maas, accused Russia of breaking the treaty. The opposition in Tbilisi rejected the plan, and Georgia arrested two men in Batumi."}
END
dragoman code --format jsonl --input json article.json > out.jsonl
python3 - <<'END'
import json
rows = []
for line in open("out.jsonl", encoding="utf-8"):
    r = json.loads(line)
    if r["kind"] == "event":
        d, p = r.get("date") or {}, r.get("place") or {}
        rows.append((r["type"], r["actors"][0]["name"], ",".join(a["name"] for a in r.get("recipients", [])), d.get("start"), d.get("end"), p.get("name")))
for row in rows:
    print(*row)
END
cat > article.json <<'END'
{"date": "2014-09-10", "text": "A meeting of the Chadian leaders which Niger had proposed to host in Niamey on 31 October is dropped.\n\nThe Dutch prime minister, Mark Rutte, who arrived in Kyiv last night, held talks with Petro Poroshenko this morning.\n\nIdriss Deby invited Omar al-Bashir on Sunday, a day after receiving a delegation from Mali in Ndjamena. It was the first visit from there since 2009.\n\nEmmanuel Macron has just met Angela Merkel."}
END
dragoman code --format jsonl --input json article.json | python3 -c '
import json, sys
for line in sys.stdin:
    r = json.loads(line)
    if r["kind"] == "contact":
        print(r["form"], r["status"], r.get("start"), (r.get("place") or {}).get("name"), [p["name"] for p in r["participants"]])
'
