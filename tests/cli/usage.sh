# --help is standard output and success; wrong words are standard error and 2. (docs/style: one table yields them all.)
dragoman --help | head -2
dragoman code --help | head -1
dragoman --help >/dev/null; echo "help: $?"
dragoman; echo "nothing: $?"
dragoman nonsense; echo "unknown command: $?"
dragoman code; echo "no file: $?"
dragoman code --nonsense x; echo "unknown option: $?"
dragoman code --format yaml x; echo "wrong word: $?"
dragoman code --jobs many x; echo "no number: $?"
dragoman code --jobs=0 x; echo "too few: $?"
dragoman code --date; echo "no value: $?"
dragoman man x; echo "takes no files: $?"
