# The same bytes for any number of threads, and again on a second run; folders are read in order of name.
mkdir -p folder/inner
cp "$project"/tests/gold/0*.txt folder/
cp "$project"/data/sample/*.txt folder/inner/
dragoman code --format jsonl -j 1 folder > one.jsonl
dragoman code --format jsonl -j 4 folder > four.jsonl
dragoman code --format jsonl -j 3 folder/*.txt folder/inner/*.txt > named.jsonl
cmp one.jsonl four.jsonl && echo "one thread and four: same"
[ "$(sort one.jsonl | cksum)" = "$(sort named.jsonl | cksum)" ] && echo "folder and files: same records"
