// SPDX-License-Identifier: MIT
//
// buf -- bytes that grow: for output that is put together before it is written.
//
// Many appends, one error check at the end: after a failed allocation the buffer stays as it was and `failed` is set.

#ifndef DRG_BASE_BUF_H
#define DRG_BASE_BUF_H

#include "base/str.h"

typedef struct drg_buf {
    char *p; // malloc'ed; NUL follows the n bytes whenever p is not NULL
    size_t n, cap;
    int failed;
} drg_buf;

void drg_buf_free(drg_buf *buf);              // gives the memory back and zeroes the struct
void drg_buf_reset(drg_buf *buf);             // empties it, keeps the memory
void drg_buf_add(drg_buf *buf, const void *bytes, size_t n);
void drg_buf_str(drg_buf *buf, drg_str s);
void drg_buf_text(drg_buf *buf, const char *zero_terminated);
void drg_buf_char(drg_buf *buf, char c);
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void drg_buf_printf(drg_buf *buf, const char *format, ...);
static inline drg_str drg_buf_view(const drg_buf *buf) { return (drg_str){buf->p, buf->n}; }

#endif
