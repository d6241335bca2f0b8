# Places without a row in the tables: buildings by their name, "the capital" of the text; what is named after a place is none.
cat > article.json <<'END'
{"date": "2019-03-05", "text": "APIA (Wire) - Emmanuel Macron met Angela Merkel at the Blue Lagoon Hotel on Monday. Boris Johnson was received at the Tiafau palace. The envoys spoke in the capital of trade. Officials praised the Treaty of Lisbon and the Geneva accord. The Harbour Hotel said no. Protesters blocked the road to the capital, Canberra."}
END
dragoman mentions --input json article.json | python3 -c '
import json, sys
for line in sys.stdin:
    r = json.loads(line)
    if r["kind"] == "place":
        print(r["text"], "=", r["name"], r.get("country", "-"), r["type"])
'
dragoman code --format jsonl --input json article.json | python3 -c '
import json, sys
for line in sys.stdin:
    r = json.loads(line)
    if r["kind"] == "contact":
        print(r["form"], r.get("start"), (r.get("place") or {}).get("name"))
'
