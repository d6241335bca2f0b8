# One line of 200 MB: refused with a message, at once and without taking memory for it; the next file is read.
printf 'Ministers met in Vienna on Monday.\n' > good.txt
head -c 200000000 /dev/zero | tr '\0' 'a' > big.txt
dragoman code --format jsonl big.txt good.txt | grep -c '"kind":"document"'
dragoman code --format jsonl big.txt > /dev/null; echo "status $?"
printf '{"text": "' > big.jsonl
cat big.txt >> big.jsonl
printf '"}\n{"text": "Ministers met in Vienna."}\n' >> big.jsonl
dragoman code --format jsonl big.jsonl | grep -c '"kind":"document"'
