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

// Adds a file, or the files of a folder and its folders that can hold articles (by their endings, filelist.c), in order of name. DRG_E_NOMEM, DRG_E_IO.
drg_err filelist_add(filelist *list, const char *path, drg_note *note);
void filelist_free(filelist *list);

// The bytes of a file: mapped where it is a regular file; where it is "-", a pipe or a device they are read as they are asked for, so
// that a stream may be longer than memory.
typedef struct filebytes {
    drg_file file;
    int fd;        // of a pipe that is still open, else -1
    int stream;    // ask filebytes_read; bytes is empty
    drg_buf read;  // of a pipe that was to be read whole
    drg_str bytes;
    uint64_t passed; // of a mapped file: pages given back so far
    char block[65536];
} filebytes;
// whole: a pipe is read to its end first.
drg_err filebytes_open(filebytes *bytes, const char *path, int whole, drg_note *note);
// A drg_reading; user is the filebytes.
drg_err filebytes_read(void *user, const char **block, size_t *n, drg_note *note);
// Whether a read of a stream would have to wait: what is done can go out meanwhile.
int filebytes_waits(const filebytes *bytes);
// The first n bytes of a mapped file were read: their pages need not stay in memory. They can still be looked at.
void filebytes_passed(filebytes *bytes, uint64_t n);
void filebytes_close(filebytes *bytes);

#endif
