# - is standard input; --input says what it holds where the first bytes do not.
echo 'The ministers met in Paris.' | dragoman parse - | grep '^# text'
echo '{"text": "The ministers met in Rome.", "id": "r"}' | dragoman parse - | grep '^# text'
echo '{"text": "The ministers met in Rome.", "id": "r"}' | dragoman parse --input text - | grep -c '^# text'
printf '' | dragoman parse -; echo "status $?"
