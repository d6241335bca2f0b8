# The README shows the sample's real output; scripts/readme.sh writes it anew. It opens with the two commands.
sh "$project/scripts/readme.sh" --print dragoman > readme.md
diff "$project/README.md" readme.md && echo "the README shows what the program prints"
sed -n 3p readme.md | grep -o 'make [a-z]*'
