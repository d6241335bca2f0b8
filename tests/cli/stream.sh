# JSON Lines from a pipe come in pieces: the same output as from a file, lines counted on, an article printed before the next comes.
i=0
while [ $i -lt 3000 ]; do
    echo "{\"id\": \"$i\", \"text\": \"The foreign ministers of France and Germany met in Paris on day $i and spoke of trade.\"}"
    i=$((i + 1))
done > many.jsonl
echo '{"text": "broken' >> many.jsonl
dragoman parse many.jsonl > file.conllu 2> file.err
cat many.jsonl | dragoman parse - > pipe.conllu 2> pipe.err
cmp file.conllu pipe.conllu && echo "same from file and pipe"
sed 's/many.jsonl/standard input/' file.err | cmp - pipe.err && cat pipe.err
mkfifo fifo
dragoman parse -j 1 fifo > slow.conllu &
exec 3> fifo
echo '{"text": "They met in Rome."}' >&3
i=0
while [ ! -s slow.conllu ] && [ $i -lt 100 ]; do sleep 0.1; i=$((i + 1)); done
grep '^# text' slow.conllu
exec 3>&-
wait
