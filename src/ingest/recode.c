// SPDX-License-Identifier: MIT
//
// recode -- a stream in a known character set as UTF-8; see recode.h.

#include "ingest/recode.h"

#include "ingest/charset.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>

#define BLOCK 32768

struct drg_recode {
    drg_window *from;
    iconv_t to_utf8;
    char block[BLOCK];
};

drg_err drg_recode_open(drg_recode **recode, drg_window *from, drg_str label)
{
    *recode = NULL;
    const char *set = drg_charset_iconv(label);
    if (!set || strncmp(set, "UTF-", 4) == 0) return DRG_OK;
    iconv_t to_utf8 = iconv_open("UTF-8", set);
    if (to_utf8 == (iconv_t)-1) return DRG_OK;
    drg_recode *made = malloc(sizeof *made);
    if (!made) {
        iconv_close(to_utf8);
        return DRG_E_NOMEM;
    }
    made->from = from;
    made->to_utf8 = to_utf8;
    *recode = made;
    return DRG_OK;
}

drg_err drg_recode_pull(void *user, drg_str *block, drg_note *note)
{
    drg_recode *r = user;
    drg_window *w = r->from;
    size_t room = BLOCK;
    char *to = r->block;
    DRG_TRY(drg_window_want(w, 16, note));
    while (w->view.n && room == BLOCK) { // escape sequences alone give nothing
        union { const char *in; char *in_out; } from; // iconv's declaration lacks the const
        from.in = w->view.p;
        char *at = from.in_out;
        size_t left = w->view.n;
        int why = iconv(r->to_utf8, &at, &left, &to, &room) == (size_t)-1 ? errno : 0;
        drg_window_pass(w, w->view.n - left);
        if (room < BLOCK) break;
        if (why == EINVAL && !w->over) {
            DRG_TRY(drg_window_want(w, left + 1, note));
        } else if (why == EILSEQ || why == EINVAL) {
            memcpy(to, "\xEF\xBF\xBD", 3);
            room -= 3;
            drg_window_pass(w, 1);
        }
    }
    *block = (drg_str){r->block, BLOCK - room};
    return DRG_OK;
}

void drg_recode_close(drg_recode *recode)
{
    if (!recode) return;
    iconv_close(recode->to_utf8);
    free(recode);
}
