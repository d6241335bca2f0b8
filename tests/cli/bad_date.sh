# --date takes a day and nothing else.
printf 'The ministers met on Monday.\n' > a.txt
for date in 2022-02-30 yesterday 2022 2022-02 '' 99999999999999999999-01-01; do
    dragoman code --format jsonl --date "$date" a.txt; echo "status $?"
done
dragoman code --format jsonl --date 2022-02-09 a.txt | grep -o '"published":"[^"]*"'
