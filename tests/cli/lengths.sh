# How long a contact was, told in the sentence behind it; what is still to come, or was another's, has no length from there.
cat > article.json <<'END'
{"date": "2019-06-20", "text": "Emmanuel Macron and Angela Merkel met in Paris on Monday. According to the palace, they spoke for three hours.\n\nVladimir Putin held talks with Recep Tayyip Erdogan in Sochi on Tuesday. The meeting lasted more than two hours.\n\nXi Jinping received Shinzo Abe in Beijing on Wednesday. It went on for fifty minutes.\n\nGiuseppe Conte will meet Pedro Sanchez in Rome on Saturday. It will last two days."}
END
dragoman code --format jsonl --input json article.json | python3 -c '
import json, sys
for line in sys.stdin:
    r = json.loads(line)
    if r["kind"] == "contact":
        print(r["start"], r["place"]["name"], r.get("duration"))
'
cat > article.json <<'END'
{"date": "2008-08-14", "text": "Nicolas Sarkozy flew to Moscow on Tuesday and, after four hours of talks with Dmitry Medvedev, announced a plan. The foreign ministers of France and Germany, who met in Brussels yesterday, agreed to send monitors. On Friday Angela Merkel will be in Sochi for talks with Dmitry Medvedev.\n\nOn Wednesday Georgia attacked the town of Gori, Georgia, where soldiers arrested two men."}
END
dragoman code --format jsonl --input json article.json | python3 -c '
import json, sys
for line in sys.stdin:
    r = json.loads(line)
    if r["kind"] == "contact":
        print(r["form"], r["status"], r.get("start"), (r.get("place") or {}).get("name"), r.get("duration"))
    elif r["kind"] == "event":
        print(r["type"], (r.get("date") or {}).get("start"), (r.get("place") or {}).get("name"))
'
