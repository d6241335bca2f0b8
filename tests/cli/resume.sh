# A run that is killed at any moment goes on where it stopped: records and list of failures are those of a run that nobody disturbed.
awk 'BEGIN { for (i = 0; i < 1400; i++) {
    if (i % 97 == 5) { print "{\"text\": \"broken"; continue }
    printf "{\"id\": \"%d\", \"date\": \"2022-02-%02d\", \"text\": \"The foreign ministers of France and Germany met in Paris on Monday and spoke of trade. ", i, i % 28 + 1
    for (k = 0; k < i % 9; k++) printf "President Emmanuel Macron told reporters in Berlin that round %d of the talks with Russia had failed. ", k
    print "\"}" } }' > many.jsonl
mkdir folder
for i in 1 2 3; do echo "Vienna, $i February 2022. Iran and the United States agreed to meet again." > folder/$i.txt; done
: > folder/4.txt
dragoman code -j 2 -o whole.jsonl --errors whole.tsv many.jsonl folder missing.txt 2> whole.err
echo "status $?"
cat whole.err
# The kills come at delays that differ from run to run on purpose: whatever the moment, the result is the same.
round=0 status=1
while [ $round -lt 8 ]; do
    round=$((round + 1))
    dragoman code -j 2 -o out.jsonl --errors err.tsv --resume run.state many.jsonl folder missing.txt 2> said &
    run=$!
    (exec sleep "$(awk -v r=$round -v s=$$ 'BEGIN { srand(s + r); print 0.05 + rand() * r / 8 }')")
    if [ $((round % 2)) = 0 ]; then kill -TERM $run 2>/dev/null; else kill -KILL $run 2>/dev/null; fi
    wait $run 2>/dev/null
    status=$?;
    [ $status -gt 128 ] || break
    [ $status = 143 ] || [ $status = 137 ] || echo "ended with $status"
done
dragoman code -j 1 -o out.jsonl --errors err.tsv --resume run.state many.jsonl folder missing.txt 2> said
echo "status $?"
cmp whole.jsonl out.jsonl && cmp whole.tsv err.tsv && echo "the same bytes"
dragoman code -j 2 -o out.jsonl --errors err.tsv --resume run.state many.jsonl folder missing.txt
echo "status $?"
cmp whole.jsonl out.jsonl && echo "still the same"
# What does not fit is refused.
echo '{"text": "More."}' >> many.jsonl
dragoman code -j 2 -o out.jsonl --errors err.tsv --resume run.state many.jsonl folder missing.txt
echo "status $?"
dragoman code -o out.jsonl --resume other.state many.jsonl
echo "status $?"
dragoman code --resume other.state many.jsonl
echo "status $?"
dragoman code -o many.jsonl many.jsonl
echo "status $?"
cmp whole.jsonl out.jsonl && echo "untouched"
