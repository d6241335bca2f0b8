// SPDX-License-Identifier: MIT
//
// name_dump -- whom the index offers for names, for names_variants.py.
//
//   name_dump INDEX FILE.tsv
//
// Reads    lines  DAY TAB NAME  (YYYY-MM-DD)
// Writes   lines  ID TAB ID ...  the persons offered for the name on that day, likeliest first

#include "base/cal.h"
#include "base/file.h"
#include "base/utf8.h"
#include "resolve/persons.h"

#include <stdio.h>

#define OFFERS 16

int main(int argc, char **argv)
{
    drg_note note = {{0}};
    drg_know *know;
    drg_file file;
    if (argc != 3 || drg_know_open(&know, argv[1], &note) || drg_file_map(&file, argv[2], &note)) {
        fprintf(stderr, "name_dump: %s\n", argc != 3 ? "usage: name_dump INDEX FILE.tsv" : note.text);
        return 2;
    }
    drg_str rest = file.bytes, line;
    while (drg_str_next(&rest, '\n', &line)) {
        drg_str cell, day;
        int32_t first = INT32_MIN, last;
        uint32_t persons[OFFERS];
        if (!line.n || !drg_str_next(&line, '\t', &day) || !drg_str_next(&line, '\t', &cell)) continue;
        if (!drg_cal_parse(day, &first, &last)) first = INT32_MIN;
        size_t n = drg_persons_offered(know, cell, first, persons, OFFERS);
        for (size_t i = 0; i < n; i++) printf("%s%.*s", i ? "\t" : "", DRG_FMT(drg_know_person_at(know, persons[i])->id));
        putchar('\n');
    }
    drg_file_unmap(&file);
    drg_know_close(know);
    return 0;
}
