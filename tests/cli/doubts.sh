# What a pattern fits and is no political event all the same, each beside a near one that is: quarrels of private people, bodies of sport, unknown names
# on both sides, boasts of one's own fighters, aims, coming home, opinions, promises on behalf of others.
cat > a.txt <<'D'
A 40-year-old man shot his mother in Denver.

A man stabbed the Danish minister in Aarhus.

The Tennis Federation of France fined the player Paul Roux.

The government of France fined the company Shell.

Hamas claims that its fighters have killed several soldiers.

Hamas claims that Israel has killed several prisoners.

The Turkish army attacked the town to prevent them from seizing the ridge.

Emmanuel Macron ended his tour of Asia with his return to Paris.

Many experts agreed that the reparations had weakened Germany.

Britain and France agreed that the troops would leave Egypt.

The ministers stressed the importance of the agreement on the withdrawal of foreign troops from Libya.

Foreign troops withdrew from Libya.

Henry Kissinger failed to persuade the Syrians to withdraw the missiles.

Norway refused to withdraw the missiles.

Henry Kissinger appointed Joseph Sisco to negotiate a treaty with Egypt.

Six people are hurt when a soldier attacks a bus near Lyon.

Kenya postpones the summit until next year.

Gunmen killed a Boko Haram commander near Kano.
D
dragoman explain --date 2024-05-14 a.txt | awk '/^[0-9]+  / {print} /^    event/ {print "  " $2, $4} /^      (actor|recipient) / {sub(/:.*/, ""); print "   " $0}'
cat > b.txt <<'D'
The Senate of Chile condemned the government of Syria for its crackdown.

George Washington built a fort and prepared to defend his forces.

Paul Kagame promised to defend Mozambique.
D
dragoman explain --date 2024-05-14 b.txt | awk '/^[0-9]+  / {print} /^    event/ {print "  " $2, $4} /^      (actor|recipient) / {sub(/:.*/, ""); print "   " $0}'
cat > c.txt <<'D'
A blockade was a weapon of war between sovereign states.

The war between Iran and Iraq lasted eight years.
D
dragoman explain --date 2024-05-14 c.txt | awk '/^[0-9]+  / {print} /^    event/ {print "  " $2, $4} /^      (actor|recipient) / {sub(/:.*/, ""); print "   " $0}'
cat > d.txt <<'D'
The Syrian opposition warned that the Syrian army is preparing to attack Turkey.

The Syrian government warned that the Syrian army is preparing to attack Turkey.
D
dragoman explain --date 2024-05-14 d.txt | awk '/^[0-9]+  / {print} /^    event/ {print "  " $2, $4} /^      (actor|recipient) / {sub(/:.*/, ""); print "   " $0}'
