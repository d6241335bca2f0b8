// SPDX-License-Identifier: MIT
//
// filelist -- files, folders, standard input; see filelist.h.

#define _DEFAULT_SOURCE // scandir, alphasort

#include "filelist.h"

#include "interrupt.h"

#include <dirent.h>
#include <errno.h>
#include <poll.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define GIVE_BACK ((uint64_t)4 << 20) // bytes of a file that are given back together
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
    static const char *const endings[] = {".txt", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".xml", ".rss", ".atom",
        ".nitf", ".newsml", ".sgm", ".sgml", ".eml", ".mbox", ".warc", ".wet", ".rtf", ".pdf", ".gz", ".tgz", ".zst", ".xz", ".txz", ".bz2", ".tar", ".zip"};
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

drg_err filebytes_read(void *user, const char **block, size_t *n, drg_note *note)
{
    filebytes *bytes = user;
    ssize_t got = 0;
    *n = 0;
    *block = bytes->block;
    if (!interrupt_wait(bytes->fd)) return DRG_OK; // asked to stop: as if the pipe ended here
    do got = read(bytes->fd, bytes->block, sizeof bytes->block);
    while (got < 0 && errno == EINTR);
    if (got < 0) return drg_fail(note, DRG_E_IO, "%s", strerror(errno));
    *n = (size_t)got;
    return DRG_OK;
}

// All that comes through the pipe.
static drg_err read_all(filebytes *bytes, const char *path, drg_note *note)
{
    const char *block;
    size_t n = 1;
    while (n) {
        DRG_TRY(filebytes_read(bytes, &block, &n, note));
        drg_buf_add(&bytes->read, block, n);
        if (bytes->read.failed) return drg_fail(note, DRG_E_NOMEM, "%s: out of memory", path);
    }
    bytes->bytes = bytes->read.p ? drg_buf_view(&bytes->read) : DRG_STR("");
    bytes->stream = 0;
    return DRG_OK;
}

drg_err filebytes_open(filebytes *bytes, const char *path, int whole, drg_note *note)
{
    struct stat st;
    memset(bytes, 0, offsetof(filebytes, block));
    bytes->fd = -1;
    if (strcmp(path, "-") == 0) {
        bytes->fd = STDIN_FILENO;
    } else if (stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode)) {
        bytes->fd = open(path, O_RDONLY | O_CLOEXEC);
        if (bytes->fd < 0) return drg_fail(note, DRG_E_IO, "%s: %s", path, strerror(errno));
    }
    bytes->stream = bytes->fd >= 0;
    if (bytes->stream) return whole ? read_all(bytes, path, note) : DRG_OK;
    DRG_TRY(drg_file_map(&bytes->file, path, note));
    bytes->bytes = bytes->file.bytes;
    return DRG_OK;
}

int filebytes_waits(const filebytes *bytes)
{
    struct pollfd fd = {.fd = bytes->fd, .events = POLLIN};
    return bytes->stream && poll(&fd, 1, 0) == 0;
}

void filebytes_passed(filebytes *bytes, uint64_t n)
{
    if (!bytes->file.map || n > bytes->bytes.n || n < bytes->passed + GIVE_BACK) return;
    drg_file_passed(&bytes->file, (size_t)bytes->passed, (size_t)n);
    bytes->passed = n / GIVE_BACK * GIVE_BACK;
}

void filebytes_close(filebytes *bytes)
{
    drg_file_unmap(&bytes->file);
    if (bytes->fd > STDIN_FILENO) close(bytes->fd);
    bytes->fd = -1;
    drg_buf_free(&bytes->read);
}
