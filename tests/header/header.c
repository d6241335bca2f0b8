// SPDX-License-Identifier: MIT
//
// header -- the public header stands alone under strict warnings, and its calls behave when they are misused.

#include "dragoman.h"

#include <stdio.h>
#include <string.h>

static int bad(const char *what)
{
    fprintf(stderr, "header: %s\n", what);
    return 1;
}

int main(void)
{
    drg_note note = {{0}};
    drg_engine *engine = NULL;
    drg_input *input = NULL;
    if (drg_engine_open(&engine, "/nowhere/at/all", DRG_WITH_ALL, &note) != DRG_E_IO) return bad("a missing folder is an I/O error");
    if (engine || !strstr(note.text, "/nowhere/at/all")) return bad("the message names the file");
    if (drg_engine_open(&engine, "/nowhere/at/all", DRG_WITH_READER, NULL) != DRG_E_IO) return bad("the note may be NULL");
    if (drg_input_open(&input, "text", 4, DRG_FORMAT_TEXT, NULL, NULL) != DRG_OK) return bad("an input needs no name");
    drg_input_close(input);
    drg_input_close(NULL);
    drg_worker_free(NULL);
    drg_engine_close(NULL);
    return drg_version()[0] ? 0 : bad("the version is empty");
}
