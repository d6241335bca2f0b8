// SPDX-License-Identifier: MIT
//
// cmd_compile -- dragoman compile FOLDER --out world.idx: the tables of a data folder become the index that code opens.

#include "know/know_compile.h"
#include "options.h"

int cmd_compile(const arguments *args)
{
    const char *out = arguments_get(args, OPT_OUT);
    if (!out || args->n_operands != 1) {
        fprintf(stderr, "dragoman compile: one folder and --out FILE are needed\n");
        return EXIT_ERROR;
    }
    drg_know_tally tally;
    drg_note note = {{0}};
    drg_err err = drg_know_compile(args->operands[0], out, &tally, &note);
    if (err) {
        fprintf(stderr, "dragoman: %s\n", note.text[0] ? note.text : drg_err_name(err));
        return EXIT_ERROR;
    }
    fprintf(stderr, "%s: %u countries, %u people, %u offices, %u organisations, %u metonyms, %u places, %u titles; %u keys, %llu bytes\n",
        out, (unsigned)tally.countries, (unsigned)tally.persons, (unsigned)tally.offices, (unsigned)tally.orgs,
        (unsigned)tally.metonyms, (unsigned)tally.places, (unsigned)tally.titles, (unsigned)tally.keys, (unsigned long long)tally.bytes);
    return EXIT_DONE;
}
