# Numbers of dead, injured, arrested and of crowds; what an event is about; contexts of the sentence and of the text.
cat > a.txt <<'D'
Tens of thousands of protesters marched in Minsk on Sunday, and police arrested more than 200 people.

A suicide bomber killed at least 20 worshippers and wounded 81 in Jolo.

Several thousand people rallied in Lima against the reform.

Some 1.7 million residents demonstrated in Hong Kong.

Gunmen shot dead 12 farmers near Maiduguri.

The explosion left 15 soldiers dead and 40 wounded in Mogadishu after Al-Shabaab attacked the base.

Hundreds of thousands took to the streets of Caracas to demand elections.

Israeli air strikes killed 7 people, among them three children, and injured 22 others in Gaza.

Five police officers and two civilians were killed when militants ambushed a convoy in Sinai.

Russia rejected the peace plan of the mediators.

Paris called for a ceasefire in Lebanon.

Canberra pledged to close the camp on Nauru.

Warsaw criticised Berlin over the pipeline.

Workers went on strike in Lagos.
D
dragoman code --format jsonl a.txt | grep '"kind":"event"' | sed 's/.*"type":"\([A-Z]*\)".*"text":"\([^"]*\)","start":[0-9]*,"end":[0-9]*,"sentence".*/&|\1 \2/' |
    awk -F'|' '{ line = $2; if (match($1, /"counts":[{].*[}][}]/)) line = line "\n  " substr($1, RSTART, RLENGTH); if (match($1, /"topics":\[[^]]*\]/)) line = line "\n  " substr($1, RSTART, RLENGTH); print line }'
# a word of one sentence, said twice and more in the text, is a context of all of it
printf 'The pipeline will carry gas. The gas is cheap, and the pipeline is long. Gas prices fell.\n\nLater that day Oslo criticised Riga.\n' > b.txt
dragoman code --format jsonl b.txt | grep '"type":"ACCUSE"' | sed 's/.*\("contexts":\[[^]]*\]\).*/\1/'
