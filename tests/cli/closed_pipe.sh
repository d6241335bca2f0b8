# A reader that has enough closes the pipe: no message, no error.
i=0
while [ $i -lt 400 ]; do
    echo '{"text": "The foreign ministers of France and Germany met in Paris on Monday and spoke of trade."}'
    i=$((i + 1))
done > many.jsonl
{ dragoman parse many.jsonl; echo "status $?" >&3; } 3>status | head -1 >/dev/null
cat status
