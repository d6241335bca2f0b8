# words.cmake -- turns data/language/nominals.tsv into C rows, sorted by word, that words.c includes.
#
# cmake -DIN=data/language/nominals.tsv -DOUT=nominals.inc -P words.cmake
# No semicolons in the table: they part the items of a CMake list.
# A row  word TAB class TAB gender TAB argument TAB note   becomes  {"word", 4, DRG_WORD_CLASS, 'm', "argument"},
cmake_minimum_required(VERSION 3.20)
file(STRINGS "${IN}" lines ENCODING UTF-8)
list(POP_FRONT lines)
list(SORT lines COMPARE STRING)
set(rows "// made from nominals.tsv by words.cmake\n")
foreach(line IN LISTS lines)
  if(line STREQUAL "" OR line MATCHES "^#")
    continue()
  endif()
  string(REPLACE "\t" ";" cells "${line};;;;")
  list(GET cells 0 word)
  list(GET cells 1 second)
  string(LENGTH "${word}" n)
  list(GET cells 2 gender)
  list(GET cells 3 argument)
  string(TOUPPER "${second}" class)
  string(REPLACE "-" "_" class "${class}")
  if(gender STREQUAL "")
    set(gender "?")
  endif()
  string(APPEND rows "{\"${word}\", ${n}, DRG_WORD_${class}, '${gender}', \"${argument}\"},\n")
endforeach()
file(WRITE "${OUT}" "${rows}")
