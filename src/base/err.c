// SPDX-License-Identifier: MIT
//
// err -- writes error messages into the caller's note.

#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>

drg_err drg_fail(drg_note *note, drg_err err, const char *format, ...)
{
    if (note) {
        va_list args;
        va_start(args, format);
        vsnprintf(note->text, sizeof note->text, format, args);
        va_end(args);
    }
    return err;
}

const char *drg_err_name(drg_err err)
{
    switch (err) {
    case DRG_OK: return "ok";
    case DRG_E_NOMEM: return "out of memory";
    case DRG_E_LIMIT: return "over the memory bound of one document";
    case DRG_E_IO: return "input/output error";
    case DRG_E_FORMAT: return "malformed file";
    case DRG_E_VERSION: return "file of another version";
    case DRG_E_INPUT: return "unreadable input";
    case DRG_E_USAGE: return "usage error";
    case DRG_E_NOTFOUND: return "not found";
    }
    return "unknown error";
}
