# Packed inputs, tables, web archives and character sets: each gives the articles that are in it, and what is wrong is said by entry.
texts() { dragoman parse -j 2 "$@" | sed -n 's/^# text = //p'; }
mkdir -p in/b
printf 'Ministers met in Vienna on Monday.\n' > in/a.txt
printf 'text,date,id\n"They met in ""Rome"", twice,\nand left.",2022-02-07,r\nThey met in Bonn.,2022-02-08,s\n' > in/b/t.csv
printf '[{"content": "They met in Oslo."},\n {"content": ["They met in Bern.", "They left."]}]' > in/c.json
echo "== tar.gz in zip"
python3 - <<'P'
import tarfile, zipfile, gzip, bz2, lzma
with tarfile.open('in.tar.gz', 'w:gz') as t:
    for n in ('in/a.txt', 'in/b/t.csv', 'in/c.json'): t.add(n)
with zipfile.ZipFile('all.zip', 'w', zipfile.ZIP_DEFLATED) as z:
    z.write('in.tar.gz'); z.writestr('d.txt', 'They met in Riga.\n'); z.writestr('e.bin', b'\0\1\2\0')
open('a.bz2', 'wb').write(bz2.compress(open('in/a.txt', 'rb').read()))
open('a.xz', 'wb').write(lzma.compress(open('in/a.txt', 'rb').read()))
page = '<html><head><title>Talks in Baku</title></head><body><article><p>Ministers met in Baku on Monday and spoke of trade for an hour.</p></article></body></html>'.encode()
def record(kind, uri, block, http):
    if http: block = b'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n' % (len(block), block)
    head = 'WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n' % (kind, uri, 'application/http; msgtype=response' if http else 'text/plain', len(block))
    return head.encode() + block + b'\r\n\r\n'
records = [record('warcinfo', 'x', b'software: ours\r\n', 0), record('response', 'http://news.example/2022/02/07/baku', page, 1),
           record('conversion', 'http://news.example/riga', b'They met in Riga.\n', 0)]
open('crawl.warc.gz', 'wb').write(b''.join(gzip.compress(r) for r in records))
open('cut.warc', 'wb').write(b''.join(records)[:-30])
open('wide.csv', 'wb').write('text;id\nThey met in Malmö.;1\n'.encode('utf-16'))
open('koi.txt', 'wb').write('Министры иностранных дел встретились в Москве и говорили о торговле.\n'.encode('koi8-r'))
open('sjis.txt', 'wb').write('日本の外務大臣はモスクワで会談した。それは二時間続きました。\n'.encode('shift_jis'))
open('1252.txt', 'wb').write('Ministers met in Malm\u00f6 \u2013 again.\n'.encode('cp1252'))
with zipfile.ZipFile('bomb.zip', 'w', zipfile.ZIP_DEFLATED) as z: z.writestr('bomb.gz', gzip.compress(b'\0' * (100 << 20)))
blob = open('in/a.txt', 'rb').read()
for _ in range(2): blob = gzip.compress(blob)
open('deep.gz', 'wb').write(blob)
open('cut.gz', 'wb').write(gzip.compress(b'They met in Nice. ' * 2000)[:40])
P
texts all.zip; echo "== pipe"; cat all.zip | texts -
echo "== one by one"; texts a.bz2 a.xz; texts crawl.warc.gz; texts cut.warc; texts wide.csv
echo "== folder"; texts in
echo "== character sets"; for f in koi sjis 1252; do dragoman code --format jsonl $f.txt | head -c 150 | grep -o '"tokens":[0-9]*'; done; texts 1252.txt
echo "== fields"
printf '{"article": {"body": "They met in Kyiv."}, "day": "2022-02-07"}\n' > own.jsonl
dragoman code --format jsonl --field text=article.body --field date=day own.jsonl | grep -o '"published":"[^"]*"'
printf 'x|They met in Lviv and went home.|z\n' > own.csv; texts --field text=2 own.csv
dragoman parse --field body=x own.csv; echo "status $?"
echo "== bounds"; for f in bomb.zip deep.gz cut.gz; do texts $f | head -c 20; done
