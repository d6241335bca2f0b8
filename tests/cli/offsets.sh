# Every span of the records, cut out of the text by code points, is the text that the record gives.
cp "$project"/data/sample/*.txt article.txt
dragoman code --format jsonl article.txt > out.jsonl
python3 - <<'END'
import json
text = open("article.txt", encoding="utf-8").read()
n = 0
def walk(x):
    global n
    if isinstance(x, dict):
        if "start" in x and "end" in x and "text" in x and isinstance(x["start"], int):
            n += 1
            if text[x["start"]:x["end"]] != x["text"]:
                print("wrong span", x)
        for v in x.values():
            walk(v)
    elif isinstance(x, list):
        for v in x:
            walk(v)
        return
kinds = []
for line in open("out.jsonl", encoding="utf-8"):
    record = json.loads(line)
    kinds.append(record["kind"])
    walk(record)
print("spans checked" if n > 20 else "too few spans: %d" % n)
order = ["document", "event", "statement", "contact"]
print("in order" if kinds == sorted(kinds, key=order.index) and kinds.count("document") == 1 else "out of order: %s" % kinds)
END
