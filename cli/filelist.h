// SPDX-License-Identifier: MIT
//
// filelist -- the files that the command line names: folders opened, standard input and pipes read whole.

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

// The bytes of a file: mapped where it is a regular file, read where it is "-", a pipe or a device.
typedef struct filebytes {
    drg_file file;
    drg_buf read;
    drg_str bytes;
} filebytes;
drg_err filebytes_open(filebytes *bytes, const char *path, drg_note *note);
void filebytes_close(filebytes *bytes);

#endif
