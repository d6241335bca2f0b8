# --input conllu keeps the given words and makes the rest anew; what comes out goes in again unchanged.
printf '1\tThe\t_\t_\t_\t_\t_\t_\t_\t_\n2\tministers\t_\t_\t_\t_\t_\t_\t_\t_\n3\tmet\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n4\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n' > words.conllu
dragoman parse --input conllu words.conllu > one.conllu
cut -f 1,2,4 one.conllu | grep '^[0-9]'
dragoman parse one.conllu > two.conllu
cmp one.conllu two.conllu && echo same
printf '1\tThe\tbroken line\n\n' | dragoman parse --input conllu -; echo "status $?"
