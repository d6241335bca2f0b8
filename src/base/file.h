// SPDX-License-Identifier: MIT
//
// file -- whole files: mapped read-only or read into memory, and written whole.

#ifndef DRG_BASE_FILE_H
#define DRG_BASE_FILE_H

#include "base/err.h"
#include "base/str.h"

typedef struct drg_file {
    drg_str bytes;
    void *map; // what munmap gets; NULL for an empty file
} drg_file;

// Maps path read-only and shared, so that processes share the pages. DRG_E_IO with the reason in note.
drg_err drg_file_map(drg_file *file, const char *path, drg_note *note);
// The bytes [from, to) were read and may leave memory; looking at them again brings them back. Best at multiples of the page size.
void drg_file_passed(const drg_file *file, size_t from, size_t to);
void drg_file_unmap(drg_file *file);

// Writes the bytes under a temporary name beside path, then renames: readers see the old file or the new, never half.
drg_err drg_file_write(const char *path, drg_str bytes, drg_note *note);

#endif
