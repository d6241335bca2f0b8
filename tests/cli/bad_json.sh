# A bad line of JSON Lines is told with its number, the lines around it are read.
cat > news.jsonl <<'END'
{"id": "a", "text": "Ministers met in Vienna on Monday."}
{"id": "b", "text": "Ministers met in
[1, 2, 3]
{"id": "c", "title": "no text here"}

{"id": "d", "text": ""}
{"id": "e", "text": "Bad \ud800 half, bad \q escape."}
{"id": "f", "text": "Half a pair \ud800 is replaced.", "date": "nonsense"}
{"id": "g", "text": {"deep": [[[[]]]]}}
{"id": "h", "text": "The talks will go on.", "date": "2022-02-07"
END
dragoman parse news.jsonl > out.conllu
echo "status $?"
grep -c '^# newdoc' out.conllu
dragoman code --format jsonl news.jsonl 2>/dev/null | grep '"kind":"document"' | sed 's/"sentences".*//'
