// SPDX-License-Identifier: MIT
//
// datafolder -- finds the folder of model, world index and patterns; see datafolder.h.

#define _DEFAULT_SOURCE // readlink

#include "flow/datafolder.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

#ifndef DRG_INSTALLED_DATA
#define DRG_INSTALLED_DATA "/usr/local/share/dragoman"
#endif

// The folder of the running program, with its last slash; empty when the system does not tell.
static drg_str program_folder(char *room, size_t size)
{
#ifdef __APPLE__
    uint32_t n = (uint32_t)size;
    if (_NSGetExecutablePath(room, &n) != 0) return (drg_str){NULL, 0};
    drg_str path = drg_str_from(room);
#else
    ssize_t got = readlink("/proc/self/exe", room, size);
    if (got <= 0 || (size_t)got >= size) return (drg_str){NULL, 0};
    drg_str path = {room, (size_t)got};
#endif
    while (path.n && path.p[path.n - 1] != '/') path.n--;
    return path;
}

int drg_datafolder_has(const char *path) { return access(path, R_OK) == 0; }

static int holds_model(const char *folder)
{
    char path[4200];
    int n = snprintf(path, sizeof path, "%s/en.drg", folder);
    return n > 0 && (size_t)n < sizeof path && drg_datafolder_has(path);
}

static drg_err take(drg_buf *folder, drg_str start, const char *rest)
{
    drg_buf_reset(folder);
    drg_buf_str(folder, start);
    drg_buf_text(folder, rest);
    return folder->failed ? DRG_E_NOMEM : DRG_OK;
}

drg_err drg_datafolder_find(drg_buf *folder, const char *given, drg_note *note)
{
    char room[4096];
    const char *environment = getenv("DRAGOMAN_DATA");
    if (!given && environment && environment[0]) given = environment;
    if (given) return take(folder, drg_str_from(given), "");

    drg_str program = program_folder(room, sizeof room);
    const char *const beside[] = {"share/dragoman", "../share/dragoman"};
    for (size_t i = 0; program.n && i < 2; i++) {
        DRG_TRY(take(folder, program, beside[i]));
        if (holds_model(folder->p)) return DRG_OK;
    }
    DRG_TRY(take(folder, DRG_STR(DRG_INSTALLED_DATA), ""));
    if (holds_model(folder->p)) return DRG_OK;
    return drg_fail(note, DRG_E_NOTFOUND,
        "no data folder with a model (en.drg): looked in %.*sshare/dragoman, %.*s../share/dragoman and %s; "
        "--data or DRAGOMAN_DATA names another", DRG_FMT(program), DRG_FMT(program), DRG_INSTALLED_DATA);
}
