// SPDX-License-Identifier: MIT
//
// merge_settings -- the thresholds of merging: their defaults stand in data/merge/settings.tsv.

#include "ledger/merge.h"

#include <stdlib.h>

#define VALUE_MOST 1000

static const struct { const char *name, *value, *meaning; } rows[DRG_N_SET] = { // in the order of drg_set
#include "merge_settings.inc"
};

drg_settings drg_settings_default(void)
{
    drg_settings settings;
    for (int i = 0; i < DRG_N_SET; i++) settings.value[i] = rows[i].value ? strtod(rows[i].value, NULL) : 0;
    return settings;
}

const char *drg_settings_name(drg_set set) { return rows[set].name; }

drg_err drg_settings_take(drg_settings *settings, drg_str assignment, drg_note *note)
{
    drg_str value = assignment, name = {NULL, 0};
    char text[32], *end;
    if (!drg_str_next(&value, '=', &name) || !value.n || value.n >= sizeof text)
        return drg_fail(note, DRG_E_USAGE, "a setting is NAME=NUMBER, not '%.*s'", DRG_FMT(assignment));
    memcpy(text, value.p, value.n);
    text[value.n] = 0;
    double number = strtod(text, &end);
    if (*end || !(number >= 0 && number <= VALUE_MOST)) return drg_fail(note, DRG_E_USAGE, "a setting is a number from 0 to %d, not '%s'", VALUE_MOST, text);
    for (int i = 0; i < DRG_N_SET; i++)
        if (drg_str_is(name, rows[i].name)) {
            settings->value[i] = number;
            return DRG_OK;
        }
    return drg_fail(note, DRG_E_USAGE, "there is no setting '%.*s'", DRG_FMT(name));
}
