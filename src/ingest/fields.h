// SPDX-License-Identifier: MIT
//
// fields -- what an article is called in tables and objects: which column holds the text, the title, the day.
//
// The names that common corpora use are known (fields.c); the user may name others, which then come first.

#ifndef DRG_INGEST_FIELDS_H
#define DRG_INGEST_FIELDS_H

#include "base/err.h"
#include "base/str.h"

typedef enum drg_field {
    DRG_FIELD_TEXT, DRG_FIELD_TITLE, DRG_FIELD_DATE, DRG_FIELD_ID, DRG_FIELD_URL, DRG_FIELD_SOURCE, DRG_FIELD_LANGUAGE, DRG_N_FIELDS
} drg_field;

#define DRG_FIELD_OWN 4  // names of the user's for one field
#define DRG_FIELD_NAME 96 // bytes of one

typedef struct drg_fields {
    char own[DRG_N_FIELDS][DRG_FIELD_OWN][DRG_FIELD_NAME];
    int n_own[DRG_N_FIELDS];
} drg_fields;

// "text=body": the field text stands under the name body. DRG_E_USAGE.
drg_err drg_fields_map(drg_fields *fields, const char *mapping, drg_note *note);
// The name to try at place `rank` (0, 1, ...) for a field, NULL behind the last.
const char *drg_fields_name(const drg_fields *fields, drg_field field, int rank);

#endif
