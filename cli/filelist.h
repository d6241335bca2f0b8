// SPDX-License-Identifier: MIT
//
// filelist -- the files that the command line names: folders opened, standard input and pipes read as they come.

#ifndef DRG_CLI_FILELIST_H
#define DRG_CLI_FILELIST_H

#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"

typedef struct filelist {
    char **paths;
    size_t n, cap;
} filelist;

// Adds a file, or the .txt, .jsonl, .ndjson and .json files of a folder and its folders, in order of name. DRG_E_NOMEM, DRG_E_IO.
drg_err filelist_add(filelist *list, const char *path, drg_note *note);
void filelist_free(filelist *list);

// The bytes of a file: mapped where it is a regular file, read where it is "-", a pipe or a device. JSON Lines from a pipe come
// in pieces of whole lines, so that a stream may be longer than memory; anything else is read to its end first.
typedef struct filebytes {
    drg_file file;
    int fd;        // of a pipe that is still open, else -1
    drg_buf read;  // what came through it, from the current piece on
    drg_str bytes; // the piece at hand; of a regular file the whole
    int by_lines;  // the pipe holds JSON Lines
} filebytes;
// lines: the user says that it is JSON Lines; else a first byte '{' does.
drg_err filebytes_open(filebytes *bytes, const char *path, int lines, drg_note *note);
// The next piece of a stream; *more is 0 at the end.
drg_err filebytes_more(filebytes *bytes, const char *path, int *more, drg_note *note);
void filebytes_close(filebytes *bytes);

#endif
