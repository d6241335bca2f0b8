# Each bad file gets a clear message, the rest goes on, the exit status is 2.
printf '' > empty.txt
printf '\n  \n\t\n' > blank.txt
printf 'A\000B\001\002' > binary.txt
head -c 4096 "$(command -v cat)" > program.txt
printf '\377\376 \000\n\000' > utf16.txt
printf 'Good news: ministers met in Vienna on Monday.\n' > good.txt
mkdir folder
dragoman code --format jsonl -j 2 empty.txt missing.txt blank.txt binary.txt program.txt utf16.txt folder good.txt > out.jsonl
echo "status $?"
grep -c '"kind":"document"' out.jsonl
