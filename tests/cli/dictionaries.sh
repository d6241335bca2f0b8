# PETRARCH dictionaries of actors and agents: their codes win on the days they say, lines that cannot be read are told.
cat > actors.txt <<'D'
# an invented country
<!-- older files have
comments like this -->
RURITANIA_  [RUR] ; and like this
+RURITANIAN_
+STRELSAU_
RUDOLF_RASSENDYLL_
+KING_RUDOLF_V_
	[RURGOV 19940101-19991231]
	[RURELI >991231]
BLUE_HAND_ [IMGRURREB]
+LEAGUE_OF_THE_BLUE_HAND_
MACRON_ [FRAXYZ]
STRELSAU_HERALD_ [---]
BAD_DATE_ [RUR 1994-95x]
[RUR
D
cat > agents.txt <<'D'
!FOLK! = MAN, MEN, WOMAN
CONSTABLE [~COP]
CORONATION_MARSHAL {} [~GOVCRN]
RELIEF_BODY [NGO~]
LANCE!FOLK! [~MIL]
BROKEN LINE
D
cat > a.jsonl <<'D'
{"id":"a1","date":"1996-05-03","text":"King Rudolf V met French President Jacques Chirac in Strelsau on Thursday. Ruritanian constables arrested members of the Blue Hand. The League of the Blue Hand threatened Ruritania. A Ruritanian relief body praised France, the Strelsau Herald said."}
{"id":"a2","date":"2019-05-03","text":"Rudolf Rassendyll met French President Emmanuel Macron in Paris on Thursday. Ruritanian lancemen thanked Germany. The Ruritanian coronation marshal met the German chancellor."}
D
dragoman mentions --actors actors.txt --agents agents.txt a.jsonl | grep '"kind":"mention"' | sed 's/.*"doc":"\([^"]*\)","text":"\([^"]*\)".*"name":"\([^"]*\)","code":"\([^"]*\)".*/\1 \2: \3 [\4]/'
echo "--- phoenix"
dragoman code --format phoenix --actors actors.txt --agents agents.txt a.jsonl 2> /dev/null | cut -f6,10,14
echo "--- files that cannot be used"
dragoman code --actors missing.txt a.jsonl; echo "status $?"
echo "nothing here" > empty.txt
dragoman code --agents empty.txt a.jsonl; echo "status $?"
