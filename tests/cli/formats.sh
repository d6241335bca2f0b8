# Every name that --input knows is read as that; a folder gives what is in it, in order of name, whatever it is; other formats are told by their first bytes.
seeds=$tests/../corpus/seeds
try() { printf '%s: ' "$1"; dragoman parse --input "$1" "$2" 2>&1 | sed -n 's/^# text = //p' | head -1; }
try text "$seeds/factiva-plain.txt"
for f in feed:rss.xml newsml:newsml-g2.xml petrarch-xml:petrarch.xml mediawiki:wikinews.xml xml:rcv1.xml lexis:lexis-old.txt factiva:factiva-codes.txt mail:reply.eml rtf:word.rtf; do
    try "${f%%:*}" "$seeds/${f#*:}"
done
echo "== folder"
mkdir -p in/b
cp "$seeds/atom.xml" in/; cp "$seeds/box.mbox" in/b/; gzip -c "$seeds/gigaword.xml" > in/b/c.xml.gz; cp "$seeds/records.json" in/ignored.bin
dragoman code -j 2 --format jsonl in | grep -o '"document",.*"title":"[^"]*"' | grep -o '"title":"[^"]*"'
echo "== standard input"
cat in/b/c.xml.gz | dragoman parse - | grep -c '^# text'
echo "== wrong"
cp "$seeds/rss.xml" .
dragoman parse --input newsml rss.xml; echo "status $?"
dragoman parse --input docx in; echo "status $?"
