// SPDX-License-Identifier: MIT
//
// filelist -- files, folders, standard input; see filelist.h.

#define _DEFAULT_SOURCE // scandir, alphasort

#include "filelist.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

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
    static const char *const endings[] = {".txt", ".jsonl", ".ndjson", ".json"};
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

static drg_err read_whole(filebytes *bytes, FILE *in, const char *name, drg_note *note)
{
    char block[65536];
    size_t n;
    while ((n = fread(block, 1, sizeof block, in)) > 0) drg_buf_add(&bytes->read, block, n);
    if (bytes->read.failed) return drg_fail(note, DRG_E_NOMEM, "%s: out of memory", name);
    if (ferror(in)) return drg_fail(note, DRG_E_IO, "%s: %s", name, strerror(errno));
    bytes->bytes = drg_buf_view(&bytes->read);
    return DRG_OK;
}

drg_err filebytes_open(filebytes *bytes, const char *path, drg_note *note)
{
    struct stat st;
    memset(bytes, 0, sizeof *bytes);
    if (strcmp(path, "-") == 0) return read_whole(bytes, stdin, "standard input", note);
    if (stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode)) {
        FILE *in = fopen(path, "rb");
        if (!in) return drg_fail(note, DRG_E_IO, "%s: %s", path, strerror(errno));
        drg_err err = read_whole(bytes, in, path, note);
        fclose(in);
        return err;
    }
    DRG_TRY(drg_file_map(&bytes->file, path, note));
    bytes->bytes = bytes->file.bytes;
    return DRG_OK;
}

void filebytes_close(filebytes *bytes)
{
    drg_file_unmap(&bytes->file);
    drg_buf_free(&bytes->read);
}
