# Bytes that are no UTF-8: Windows-1252 where nothing in the text is UTF-8, else U+FFFD with a note. Offsets stay right.
printf 'The Pr\351sident met the minister in Gen\350ve on Monday, \223very good\224 talks.\n' > windows.txt
printf 'Caf\303\251 talks, na\303\257ve hopes in Gen\303\250ve: the br\377ken minister left.\n' > broken.txt
dragoman parse windows.txt | grep '^# text'
dragoman parse broken.txt | grep '^# text'
dragoman code --format jsonl broken.txt | grep -o '"skipped":.*'
