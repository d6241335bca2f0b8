# --errors lists what failed, with its reason, and the rest goes on; a folder that holds the output is read without it.
mkdir news
echo 'The ministers of France and Germany met in Paris on Monday.' > news/1.txt
: > news/2.txt
printf '{"id": "a", "text": "They met in Rome."}\n{"id": "b"}\n[1]\n{"id": "c", "text": "They met in Bonn."}\n' > news/3.jsonl
dragoman parse -j 2 --errors errors.tsv -o news/out.jsonl news missing.txt
echo "status $?"
cat errors.tsv
grep '^# text' news/out.jsonl
dragoman parse -j 2 --errors errors.tsv -o news/out.jsonl news
echo "status $?"
grep -c '^# text' news/out.jsonl
dragoman parse -o /dev/full news/1.txt
echo "status $?"
rm news/out.jsonl
dragoman parse --errors /dev/full -o all.conllu news
echo "status $?"
cat news/3.jsonl | dragoman parse -o /dev/full -
echo "status $?"
dragoman parse news/1.txt > /dev/full
echo "status $?"
dragoman parse -o nowhere/out news/1.txt
echo "status $?"
