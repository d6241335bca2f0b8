// SPDX-License-Identifier: MIT
//
// feedfile -- reads the list of feeds.

#include "feedfile.h"

#include "base/file.h"

#include <stdio.h>
#include <stdlib.h>

static int add(feedfile *file, drg_str url)
{
    for (size_t i = 0; i < file->n; i++)
        if (drg_str_is(url, file->urls[i])) return 0;
    char **more = realloc(file->urls, (file->n + 1) * sizeof *more);
    if (!more) return -1;
    file->urls = more;
    char *own = malloc(url.n + 1);
    if (!own) return -1;
    memcpy(own, url.p, url.n);
    own[url.n] = 0;
    more[file->n++] = own;
    return 0;
}

int feedfile_read(feedfile *file, const char *path)
{
    drg_file bytes;
    drg_note note = {{0}};
    drg_err err = drg_file_map(&bytes, path, &note);
    if (err) {
        fprintf(stderr, "dragoman watch: %s\n", note.text[0] ? note.text : drg_err_name(err));
        return -1;
    }
    feedfile made = {NULL, 0};
    drg_str rest = bytes.bytes, line;
    int bad = 0;
    while (!bad && drg_str_next(&rest, '\n', &line)) {
        line = drg_str_trim(line);
        size_t n = 0;
        while (n < line.n && line.p[n] != ' ' && line.p[n] != '\t') n++; // what stands behind the address is a remark
        if (n && line.p[0] != '#') bad = add(&made, drg_str_sub(line, 0, n));
    }
    drg_file_unmap(&bytes);
    if (bad) {
        fprintf(stderr, "dragoman watch: out of memory\n");
        feedfile_free(&made);
        return -1;
    }
    feedfile_free(file);
    *file = made;
    return 0;
}

void feedfile_free(feedfile *file)
{
    for (size_t i = 0; i < file->n; i++) free(file->urls[i]);
    free(file->urls);
    *file = (feedfile){NULL, 0};
}
