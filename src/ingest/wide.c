// SPDX-License-Identifier: MIT
//
// wide -- UTF-16 streams as UTF-8; see wide.h.

#include "ingest/wide.h"

#include "base/utf8.h"
#include "ingest/charset_looks.h"

int drg_wide_is(drg_str head, int *big, size_t *mark)
{
    *mark = 2;
    *big = 0;
    if (head.n >= 4 && memcmp(head.p, "\xFF\xFE\0\0", 4) == 0) return 0; // UTF-32: charset.c
    if (drg_str_starts(head, "\xFF\xFE")) return 1;
    *big = 1;
    if (drg_str_starts(head, "\xFE\xFF")) return 1;
    *mark = 0;
    const char *looks = drg_charset_wide(head);
    *big = looks && strcmp(looks, "utf16be") == 0;
    return looks != NULL;
}

static uint32_t unit(const drg_wide *w, size_t at)
{
    unsigned char a = (unsigned char)w->from->view.p[at], b = (unsigned char)w->from->view.p[at + 1];
    return w->big ? (uint32_t)a << 8 | b : (uint32_t)b << 8 | a;
}

drg_err drg_wide_pull(void *user, drg_str *block, drg_note *note)
{
    drg_wide *w = user;
    DRG_TRY(drg_window_want(w->from, 4, note));
    size_t n = 0, at = 0, have = w->from->view.n;
    while (at + 2 <= have && n + 8 < sizeof w->block) {
        uint32_t c = unit(w, at);
        if (c >= 0xD800 && c < 0xDC00) {
            if (at + 4 > have && !w->from->over) break;
            uint32_t d = at + 4 <= have ? unit(w, at + 2) : 0;
            int pair = d >= 0xDC00 && d < 0xE000;
            c = pair ? 0x10000 + ((c - 0xD800) << 10) + (d - 0xDC00) : 0xFFFD;
            at += pair ? 4 : 2;
        } else {
            if (c >= 0xDC00 && c < 0xE000) c = 0xFFFD;
            at += 2;
        }
        n += drg_utf8_put(w->block + n, c);
    }
    if (at == 0 && w->from->over && have) { // one byte too many
        n = drg_utf8_put(w->block, 0xFFFD);
        at = have;
    }
    drg_window_pass(w->from, at);
    *block = (drg_str){w->block, n};
    return DRG_OK;
}
