# Users' dictionaries: an article read by our reader, sentences with trees, lines that cannot be read, discards, a broken tree.
cat > verbs.txt <<'END'
--- CONDEMN [111] ---
CONDEMN
DENOUNCE [112]
- * ATTACK [1122]
- NO CODE
END
printf 'ARVONIA [ARV]\n+ARVONIAN\nBELMORE [BEL]\n\t[BELOCC 19500101-19591231]\n' > actors.txt
printf 'MINISTER [~GOV]\nARMY [~MIL]\n' > agents.txt
echo BASEBALL > discards.txt
printf 'The Arvonian minister denounced an attack by the Belmore army on Monday.\n\nArvonia condemned Belmore.\n' > article.txt
dragoman code --format jsonl --verbs verbs.txt --actors actors.txt --agents agents.txt article.txt | grep '"event"' | grep -o '"cameo":"[0-9]*"\|"code":"[A-Z]*"\|"text":"[a-z]*"\|"rule":"[^"]*"'
cat > sentences.xml <<'END'
<Sentences>
<Sentence date="19550101" id="S_1" source="WIRE"><Text>Arvonia condemned Belmore.</Text><Parse>(ROOT (S (NP (NNP Arvonia)) (VP (VBD condemned) (NP (NNP Belmore)))))</Parse></Sentence>
<Sentence date="19650101" id="S_2"><Text>Arvonia condemned Belmore at baseball.</Text><Parse>(ROOT (S (NP (NNP Arvonia)) (VP (VBD condemned) (NP (NNP Belmore)) (PP (IN at) (NP (NN baseball))))))</Parse></Sentence>
<Sentence date="19650101" id="S_3"><Text>Arvonia condemned Belmore.</Text><Parse>(ROOT (S (NP (NNP Arvonia))</Parse></Sentence>
</Sentences>
END
dragoman code --input petrarch-xml --verbs verbs.txt --actors actors.txt --discards discards.txt sentences.xml --format jsonl | cut -c1-400
echo "status $?"
dragoman code --input petrarch-xml --verbs verbs.txt --actors actors.txt --format phoenix sentences.xml 2>/dev/null | cut -f2,6,10,14
dragoman code --verbs missing.txt article.txt; echo "status $?"
