# check-patterns tries the examples of the pattern files: the shipped ones hold but for a few (tests/unit/flow_patterns.c counts
# them), and those of a folder of one's own are tried, too.
dragoman check-patterns | tail -1 | sed 's/[0-9][0-9]*/N/g'
mkdir data
ln -s "$DRAGOMAN_DATA/en.drg" "$DRAGOMAN_DATA/world.idx" data/
cp -r "$DRAGOMAN_DATA/patterns" data/patterns
cat > data/patterns/99-own.pat <<'PAT'
[own.waltz] CONSULT 040 form=meeting
verb waltz with=actor : actors subj with
+ "Emmanuel Macron waltzed with Olaf Scholz." Macron, Scholz
+ "The river froze over."
- "Emmanuel Macron waltzed with Olaf Scholz in Paris."
PAT
dragoman check-patterns --data data | grep 99-own; dragoman check-patterns --data data >/dev/null; echo "status $?"
echo 'verb waltz beside=actor' > data/patterns/99-own.pat
dragoman check-patterns --data data; echo "status $?"
dragoman check-patterns data; echo "status $?"
