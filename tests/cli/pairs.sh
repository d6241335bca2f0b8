# --pairs answers each row of a table in its order: with a pattern, with the words alone where no pattern fits, with "none".
printf 'id\tsentence\tsource\ttarget\tnote\n' > pairs.tsv
printf '1\tIran accused Israel of an attack on its embassy.\tIran\tIsrael\tfirst\n' >> pairs.tsv
printf '2\tThe European Union imposed sanctions on Belarus.\tThe European Union\tBelarus\t\n' >> pairs.tsv
printf '3\tRussian troops withdrew from Kherson.\tRussian troops\tKherson\tyield\n' >> pairs.tsv
printf '4\tThe weather was fine.\tnobody\tnothing\t\n' >> pairs.tsv
printf '5\t\tA\tB\tempty\n' >> pairs.tsv
dragoman code --pairs pairs.tsv | cut -f1,3-7
dragoman code --pairs pairs.tsv --join-yield no | sed -n 4p | cut -f6,7
dragoman code --pairs pairs.tsv --codebook 2024 | sed -n 3p | cut -f6,7
dragoman code --pairs pairs.tsv other.txt; echo "status $?"
printf 'id\tsentence\n' > short.tsv
dragoman code --pairs short.tsv; echo "status $?"
dragoman code --pairs missing.tsv; echo "status $?"
