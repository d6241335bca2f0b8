// SPDX-License-Identifier: MIT
//
// calibration -- reads the points of data/patterns/calibration.tsv; see lexicon_read.h.

#include "code/lexicon_read.h"

#include "base/tsv.h"

static drg_err one_point(drg_lexicon *lexicon, const drg_tsv *tsv, const int columns[3], drg_note *note)
{
    static const char *const kinds[DRG_N_CALIBRATION] = {"contact", "event", "statement"};
    drg_str kind = drg_tsv_cell(tsv, columns[0]);
    int64_t raw, sure;
    int given[2];
    uint32_t k = 0;
    while (k < DRG_N_CALIBRATION && !drg_str_is(kind, kinds[k])) k++;
    if (k == DRG_N_CALIBRATION) return drg_tsv_fail(tsv, note, "no such kind of record: %.*s", DRG_FMT(kind));
    DRG_TRY(drg_tsv_fixed(tsv, columns[1], 3, &raw, &given[0], note));
    DRG_TRY(drg_tsv_fixed(tsv, columns[2], 3, &sure, &given[1], note));
    drg_calibration *c = &lexicon->calibration[k];
    if (!given[0] || !given[1] || raw < 0 || raw > 1000 || sure < 0 || sure > 1000) return drg_tsv_fail(tsv, note, "a point is two numbers from 0 to 1");
    if (c->n == DRG_CALIBRATION_MOST) return drg_tsv_fail(tsv, note, "more than %d points", DRG_CALIBRATION_MOST);
    c->raw[c->n] = (float)raw / 1000;
    c->sure[c->n] = (float)sure / 1000;
    if (c->n && !(c->raw[c->n] > c->raw[c->n - 1] && c->sure[c->n] >= c->sure[c->n - 1])) return drg_tsv_fail(tsv, note, "the points of %.*s do not rise", DRG_FMT(kind));
    c->n++;
    return DRG_OK;
}

drg_err drg_lexicon_read_calibration(drg_lexicon *lexicon, const char *path, drg_str text, drg_note *note)
{
    static const char *const names[3] = {"kind", "raw", "confidence"};
    int columns[3], more = 1;
    drg_tsv tsv;
    DRG_TRY(drg_tsv_open_text(&tsv, path, text, note));
    drg_err err = drg_tsv_columns(&tsv, names, columns, 3, note);
    while (!err && !(err = drg_tsv_next(&tsv, &more, note)) && more) err = one_point(lexicon, &tsv, columns, note);
    drg_tsv_close(&tsv);
    return err;
}
