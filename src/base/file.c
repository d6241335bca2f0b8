// SPDX-License-Identifier: MIT
//
// file -- whole files through mmap and rename; see file.h.

#define _DEFAULT_SOURCE 1 // madvise
#define _POSIX_C_SOURCE 200809L
#ifdef __APPLE__
#define _DARWIN_C_SOURCE 1
#endif

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

drg_err drg_file_map(drg_file *file, const char *path, drg_note *note)
{
    memset(file, 0, sizeof *file);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return drg_fail(note, DRG_E_IO, "%s: %s", path, strerror(errno));
    drg_err err = DRG_OK;
    struct stat st;
    if (fstat(fd, &st) != 0) {
        err = drg_fail(note, DRG_E_IO, "%s: %s", path, strerror(errno));
    } else if (S_ISDIR(st.st_mode)) {
        err = drg_fail(note, DRG_E_IO, "%s: is a directory", path);
    } else if (!S_ISREG(st.st_mode)) {
        err = drg_fail(note, DRG_E_IO, "%s: not a regular file", path);
    } else if (st.st_size > 0) {
        void *map = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_SHARED, fd, 0);
        if (map == MAP_FAILED) {
            err = drg_fail(note, DRG_E_IO, "%s: %s", path, strerror(errno));
        } else {
            file->map = map;
            file->bytes = (drg_str){map, (size_t)st.st_size};
        }
    }
    close(fd);
    return err;
}

void drg_file_passed(const drg_file *file, size_t from, size_t to)
{
    long page = sysconf(_SC_PAGESIZE);
    if (!file->map || page <= 0 || to > file->bytes.n) return;
    from -= from % (size_t)page;
    to -= to % (size_t)page;
    if (from < to) (void)madvise((char *)file->map + from, to - from, MADV_DONTNEED); // a hint
}

void drg_file_unmap(drg_file *file)
{
    if (file->map) munmap(file->map, file->bytes.n);
    memset(file, 0, sizeof *file);
}

drg_err drg_file_write(const char *path, drg_str bytes, drg_note *note)
{
    char temporary[4096];
    int n = snprintf(temporary, sizeof temporary, "%s.part", path);
    if (n < 0 || (size_t)n >= sizeof temporary) return drg_fail(note, DRG_E_IO, "%s: name too long", path);
    FILE *out = fopen(temporary, "wb");
    if (!out) return drg_fail(note, DRG_E_IO, "%s: %s", temporary, strerror(errno));
    size_t written = bytes.n ? fwrite(bytes.p, 1, bytes.n, out) : 0;
    int bad = written != bytes.n;
    if (fclose(out) != 0) bad = 1;
    if (bad || rename(temporary, path) != 0) {
        int why = errno;
        remove(temporary);
        return drg_fail(note, DRG_E_IO, "%s: %s", path, strerror(why));
    }
    return DRG_OK;
}
