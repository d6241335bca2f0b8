// SPDX-License-Identifier: MIT
//
// filelist -- files, folders, standard input; see filelist.h.

#define _DEFAULT_SOURCE // scandir, alphasort

#include "filelist.h"

#include "interrupt.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define DEPTH_MOST 16 // of folders in folders: a link to a folder above must not go round for ever

static drg_err add_path(filelist *list, const char *path)
{
    if (list->n == list->cap) {
        size_t cap = list->cap ? 2 * list->cap : 16;
        char **wider = realloc(list->paths, cap * sizeof *wider);
        if (!wider) return DRG_E_NOMEM;
        list->paths = wider;
        list->cap = cap;
    }
    char *copy = malloc(strlen(path) + 1);
    if (!copy) return DRG_E_NOMEM;
    memcpy(copy, path, strlen(path) + 1);
    list->paths[list->n++] = copy;
    return DRG_OK;
}

static int is_article_file(const char *name)
{
    static const char *const endings[] = {".txt", ".html", ".htm", ".jsonl", ".ndjson", ".json"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (drg_str_ends(drg_str_from(name), endings[i])) return 1;
    return 0;
}

static int by_name(const struct dirent **a, const struct dirent **b) { return strcmp((*a)->d_name, (*b)->d_name); }

static drg_err add_entry(filelist *list, const char *folder, const char *name, int depth, drg_note *note);

static drg_err add_folder(filelist *list, const char *path, int depth, drg_note *note)
{
    struct dirent **entries;
    int n = scandir(path, &entries, NULL, by_name);
    if (n < 0) return drg_fail(note, DRG_E_IO, "%s: %s", path, strerror(errno));
    drg_err err = DRG_OK;
    for (int i = 0; i < n; i++) {
        if (!err && entries[i]->d_name[0] != '.') err = add_entry(list, path, entries[i]->d_name, depth, note);
        free(entries[i]);
    }
    free(entries);
    return err;
}

static drg_err add_entry(filelist *list, const char *folder, const char *name, int depth, drg_note *note)
{
    char path[4096];
    struct stat st;
    int n = snprintf(path, sizeof path, "%s/%s", folder, name);
    if (n < 0 || (size_t)n >= sizeof path) return drg_fail(note, DRG_E_IO, "%s: name too long", folder);
    if (stat(path, &st) != 0) return DRG_OK; // gone since, or a link to nothing
    if (S_ISDIR(st.st_mode)) return depth < DEPTH_MOST ? add_folder(list, path, depth + 1, note) : DRG_OK;
    return is_article_file(name) ? add_path(list, path) : DRG_OK;
}

drg_err filelist_add(filelist *list, const char *path, drg_note *note)
{
    struct stat st;
    if (strcmp(path, "-") != 0 && stat(path, &st) == 0 && S_ISDIR(st.st_mode)) return add_folder(list, path, 0, note);
    return add_path(list, path); // one that is missing is told when its turn comes
}

void filelist_free(filelist *list)
{
    for (size_t i = 0; i < list->n; i++) free(list->paths[i]);
    free(list->paths);
    memset(list, 0, sizeof *list);
}

// Reads what the pipe has, at most a block. *n is 0 at its end.
static drg_err read_block(filebytes *bytes, const char *path, size_t *n, drg_note *note)
{
    char block[65536];
    ssize_t got = 0;
    *n = 0;
    if (!interrupt_wait(bytes->fd)) return DRG_OK; // asked to stop: as if the pipe ended here
    do got = read(bytes->fd, block, sizeof block);
    while (got < 0 && errno == EINTR);
    if (got < 0) return drg_fail(note, DRG_E_IO, "%s: %s", path, strerror(errno));
    *n = (size_t)got;
    drg_buf_add(&bytes->read, block, *n);
    return bytes->read.failed ? drg_fail(note, DRG_E_NOMEM, "%s: out of memory", path) : DRG_OK;
}

// The end of the last whole line among the bytes from `from` on, 0 when none ends there.
static size_t last_line_end(const drg_buf *read, size_t from)
{
    for (size_t at = read->n; at > from; at--)
        if (read->p[at - 1] == '\n') return at;
    return 0;
}

drg_err filebytes_more(filebytes *bytes, const char *path, int *more, drg_note *note)
{
    size_t used = bytes->bytes.n, n = 1, end = 0;
    *more = 0;
    if (bytes->fd < 0) return DRG_OK;
    if (used) memmove(bytes->read.p, bytes->read.p + used, bytes->read.n - used);
    bytes->read.n -= used;
    bytes->bytes = (drg_str){NULL, 0};
    while (!end && n) {
        size_t before = bytes->read.n;
        DRG_TRY(read_block(bytes, path, &n, note));
        if (before == 0 && n && bytes->read.p[0] == '{') bytes->by_lines = 1;
        if (bytes->by_lines) end = last_line_end(&bytes->read, before);
    }
    bytes->bytes = (drg_str){bytes->read.p ? bytes->read.p : "", n ? end : bytes->read.n};
    *more = n != 0 || bytes->read.n > 0;
    return DRG_OK;
}

drg_err filebytes_open(filebytes *bytes, const char *path, int lines, drg_note *note)
{
    struct stat st;
    int more;
    memset(bytes, 0, sizeof *bytes);
    bytes->fd = -1;
    bytes->by_lines = lines;
    if (strcmp(path, "-") == 0) {
        bytes->fd = STDIN_FILENO;
    } else if (stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode)) {
        bytes->fd = open(path, O_RDONLY | O_CLOEXEC);
        if (bytes->fd < 0) return drg_fail(note, DRG_E_IO, "%s: %s", path, strerror(errno));
    }
    if (bytes->fd >= 0) return filebytes_more(bytes, path, &more, note);
    DRG_TRY(drg_file_map(&bytes->file, path, note));
    bytes->bytes = bytes->file.bytes;
    return DRG_OK;
}

void filebytes_close(filebytes *bytes)
{
    drg_file_unmap(&bytes->file);
    if (bytes->fd > STDIN_FILENO) close(bytes->fd);
    bytes->fd = -1;
    drg_buf_free(&bytes->read);
}
