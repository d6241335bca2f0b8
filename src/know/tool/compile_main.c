// SPDX-License-Identifier: MIT
//
// compile_main -- the small program of the build that compiles the tables: drg_compile DATA_DIR OUT.
//
// The same work as `dragoman compile`, without what that command line needs, so that the index exists before the program does.

#include "know/know_compile.h"

#include <stdio.h>

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: drg_compile DATA_DIR OUT\n");
        return 2;
    }
    drg_note note = {{0}};
    drg_know_tally tally;
    if (drg_know_compile(argv[1], argv[2], &tally, &note) != DRG_OK) {
        fprintf(stderr, "drg_compile: %s\n", note.text);
        return 2;
    }
    printf("%u countries, %u persons, %u offices, %u organisations, %u places, %u titles, %u keys, %llu bytes\n", tally.countries,
           tally.persons, tally.offices, tally.orgs, tally.places, tally.titles, tally.keys, (unsigned long long)tally.bytes);
    return 0;
}
