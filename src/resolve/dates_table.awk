# SPDX-License-Identifier: MIT
#
# dates_table.awk -- turns data/language/dates.tsv into the C table that dates_words.c includes.
#
# One line a row, sorted by first word and, within it, longer entries first, so that the look-up can search by halves
# and takes "new year's day" before "new year's". Stops with a message at a line it cannot read.

BEGIN { FS = "\t"; n = 0 }
/^#/ || /^[ \t]*$/ { next }
{
    if (NF < 3 || $1 !~ /^[a-z-]+$/) {
        printf "%s:%d: want class, word and value, parted by tabs\n", FILENAME, FNR > "/dev/stderr"
        bad = 1
        exit 1
    }
    cls = toupper($1)
    gsub(/-/, "_", cls)
    split($2, parts, " ")
    key = parts[1]
    # The atomiser splits at every apostrophe, dot and slash, so the first word of the key is its first run of letters or digits.
    if (match(key, /^[a-z]+/)) key = substr(key, 1, RLENGTH)
    else if (match(key, /^[0-9]+/)) key = substr(key, 1, RLENGTH)
    number = ($3 ~ /^-?[0-9]+$/) ? $3 : 0
    text = ($3 ~ /^-?[0-9]+$/) ? "NULL" : "\"" $3 "\""
    n++
    order[n] = key " " sprintf("%03d", 999 - length($2)) " " $2 " " cls
    line[n] = sprintf("    {\"%s\", \"%s\", %s, %d, WORD_%s},", key, $2, text, number, cls)
}
END {
    if (bad) exit 1
    for (i = 2; i <= n; i++) { # insertion sort: a few hundred rows
        o = order[i]; l = line[i]
        for (k = i - 1; k >= 1 && order[k] > o; k--) { order[k + 1] = order[k]; line[k + 1] = line[k] }
        order[k + 1] = o; line[k + 1] = l
    }
    print "// Made from data/language/dates.tsv by src/resolve/dates_table.awk: do not edit."
    for (i = 1; i <= n; i++) print line[i]
}
