// SPDX-License-Identifier: MIT
//
// err -- the error codes of the whole program and the place where their words go.
//
// A function that can fail returns a drg_err, zero for success. The words (file, line, what was wrong) go into a
// drg_note that the caller passed in, never into a hidden global. Both live at the bottom of the tree so that every
// room can use them without knowing another room.

#ifndef DRG_BASE_ERR_H
#define DRG_BASE_ERR_H

#include <stddef.h>

typedef enum drg_err {
    DRG_OK = 0,
    DRG_E_NOMEM,   // the system has no memory left
    DRG_E_LIMIT,   // past the bound that was set for this document
    DRG_E_IO,      // a file could not be opened, read or written
    DRG_E_FORMAT,  // a file is not what it should be: bad magic, bad checksum, bad line
    DRG_E_VERSION, // a file of another version of dragoman
    DRG_E_INPUT,   // the input holds nothing that can be read: empty, binary, not text
    DRG_E_USAGE,   // wrong words on the command line
    DRG_E_NOTFOUND // asked for something that is not there
} drg_err;

// Room for one message. Zero-initialise; text is always NUL-terminated.
typedef struct drg_note {
    char text[512];
} drg_note;

// Writes the message (printf-style) into note, which may be NULL, and returns err, so that a failing function can say
// `return drg_fail(note, DRG_E_FORMAT, "%s:%u: ...", path, line);`
#if defined(__GNUC__)
__attribute__((format(printf, 3, 4)))
#endif
drg_err drg_fail(drg_note *note, drg_err err, const char *format, ...);

// A short English word for err: "out of memory", "input/output error", ...
const char *drg_err_name(drg_err err);

// Hands an error up. Stages hold nothing but arena memory, so nothing needs cleaning on the way.
#define DRG_TRY(call)                                                                                                  \
    do {                                                                                                               \
        drg_err drg_try_err_ = (call);                                                                                 \
        if (drg_try_err_ != DRG_OK) return drg_try_err_;                                                               \
    } while (0)

#endif
