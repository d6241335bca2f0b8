// SPDX-License-Identifier: MIT
//
// feedfile -- the list of feeds that `dragoman watch` follows: an address a line, "#" begins a comment.

#ifndef DRG_CLI_FEEDFILE_H
#define DRG_CLI_FEEDFILE_H

#include <stddef.h>

typedef struct feedfile {
    char **urls;
    size_t n;
} feedfile;

// Reads the file anew into *file. 0; -1: it could not be read, which is told on stderr, and *file stays as it was.
int feedfile_read(feedfile *file, const char *path);
void feedfile_free(feedfile *file);

#endif
