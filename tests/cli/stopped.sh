# SIGTERM and Ctrl-C end a run that waits for its pipe, after the articles at hand, with the signal as its status.
for signal in TERM INT HUP; do
    mkfifo fifo
    # (A shell lets its background commands ignore SIGINT; setsid and env do not undo that, python does.)
    python3 -c 'import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); os.execvp("dragoman", sys.argv[1:])' \
        dragoman parse -j 2 -o $signal.conllu fifo 2> said &
    run=$!
    exec 3> fifo
    echo '{"text": "They met in Rome."}' >&3
    echo -n '{"text": "Half a line' >&3
    i=0
    while [ ! -s $signal.conllu ] && [ $i -lt 200 ]; do sleep 0.05; i=$((i + 1)); done
    kill -$signal $run
    wait $run 2>/dev/null
    echo "$signal: status $?"
    cat said
    grep '^# text' $signal.conllu
    exec 3>&-
    rm fifo
done
