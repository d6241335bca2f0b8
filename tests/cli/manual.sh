# The manual page and the completions name every command and every option of the table.
dragoman man > man.roff
dragoman completion > completion.bash
for command in code parse explain dates mentions bench train train-ends measure compile add remove check merge contacts events statements agenda timeline positions dyad actors travel export man completion; do
    grep -q "^.SS dragoman $command" man.roff || echo "not in the manual: $command"
    grep -q "^    $command)" completion.bash || echo "not in the completions: $command"
done
for option in $(dragoman code --help | sed -n 's/.*--\([a-z]*\).*/\1/p'); do
    grep -q "\\\\-\\\\-$option" man.roff || echo "not in the manual: --$option"
    grep -q -e "--$option" completion.bash || echo "not in the completions: --$option"
done
if command -v bash >/dev/null; then bash -n completion.bash && echo "completions parse"; fi
