// SPDX-License-Identifier: MIT
//
// err -- the error codes of the whole program and the place where their words go.
//
// A function that can fail returns a drg_err, zero for success. The words (file, line, what was wrong) go into a
// drg_note that the caller passed in, never into a hidden global. Both live at the bottom of the tree so that every
// room can use them without knowing another room. The codes themselves stand in the public header, which users see.

#ifndef DRG_BASE_ERR_H
#define DRG_BASE_ERR_H

#include "dragoman.h" // drg_err and drg_note: users of the library see them too

// Writes the message (printf-style) into note, which may be NULL, and returns err, so that a failing function can say
// `return drg_fail(note, DRG_E_FORMAT, "%s:%u: ...", path, line);`
#if defined(__GNUC__)
__attribute__((format(printf, 3, 4)))
#endif
drg_err drg_fail(drg_note *note, drg_err err, const char *format, ...);

// Hands an error up. Stages hold nothing but arena memory, so nothing needs cleaning on the way.
#define DRG_TRY(call)                                                                                                  \
    do {                                                                                                               \
        drg_err drg_try_err_ = (call);                                                                                 \
        if (drg_try_err_ != DRG_OK) return drg_try_err_;                                                               \
    } while (0)

#endif
