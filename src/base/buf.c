// SPDX-License-Identifier: MIT
//
// buf -- growing bytes; see buf.h.

#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void drg_buf_free(drg_buf *buf)
{
    free(buf->p);
    memset(buf, 0, sizeof *buf);
}

void drg_buf_reset(drg_buf *buf)
{
    buf->n = 0;
    buf->failed = 0;
    if (buf->p) buf->p[0] = 0;
}

static int room(drg_buf *buf, size_t n)
{
    if (buf->failed) return 0;
    if (n >= SIZE_MAX / 2 - buf->n) {
        buf->failed = 1;
        return 0;
    }
    size_t need = buf->n + n + 1;
    if (need <= buf->cap) return 1;
    size_t cap = buf->cap ? buf->cap : 256;
    while (cap < need) cap *= 2;
    char *p = realloc(buf->p, cap);
    if (!p) {
        buf->failed = 1;
        return 0;
    }
    buf->p = p;
    buf->cap = cap;
    return 1;
}

void drg_buf_add(drg_buf *buf, const void *bytes, size_t n)
{
    if (!room(buf, n)) return;
    if (n) memcpy(buf->p + buf->n, bytes, n);
    buf->n += n;
    buf->p[buf->n] = 0;
}

void drg_buf_str(drg_buf *buf, drg_str s) { drg_buf_add(buf, s.p, s.n); }

void drg_buf_text(drg_buf *buf, const char *text) { drg_buf_add(buf, text, strlen(text)); }

void drg_buf_char(drg_buf *buf, char c) { drg_buf_add(buf, &c, 1); }

void drg_buf_printf(drg_buf *buf, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n < 0) {
        buf->failed = 1;
    } else if (room(buf, (size_t)n)) {
        vsnprintf(buf->p + buf->n, (size_t)n + 1, format, again);
        buf->n += (size_t)n;
    }
    va_end(again);
}
