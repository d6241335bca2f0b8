// SPDX-License-Identifier: MIT
//
// exchange_inner -- an event as the formats see it, and the tables of codes.

#ifndef DRG_EXCHANGE_EXCHANGE_INNER_H
#define DRG_EXCHANGE_EXCHANGE_INNER_H

#include "base/json.h"
#include "exchange/exchange.h"

#define EXCHANGE_MAX_SIDE 16

// A party: slices of the record.
typedef struct exchange_party {
    drg_str name, text, code, country, role, id;
    drg_str dictionary; // the code as the user's dictionary has it
    drg_str sectors[3];
    int n_sectors;
} exchange_party;

typedef struct exchange_event {
    const drg_json_value *record, *place;
    exchange_party actors[EXCHANGE_MAX_SIDE], recipients[EXCHANGE_MAX_SIDE];
    int n_actors, n_recipients;
    drg_str id, type, mode, cameo, day; // day "2022-02-07" or absent
    drg_str doc, title, source, url, published, sentence_text;
    drg_str docs, sources, urls, sentences; // joined by ';', each once, in the order of evidence
    int64_t n_mentions, n_sources, n_documents;
    int in_lead;                            // told by the first sentence of an article
} exchange_event;

// One row: of a pair. source and target are NULL where there is none.
typedef struct exchange_row {
    const exchange_event *event;
    const exchange_party *source, *target;
    drg_str cameo;
} exchange_row;

typedef struct exchange_country { const char *iso3, *name, *cow, *fips; } exchange_country;
typedef struct exchange_code { const char *code, *name, *goldstein_phoenix, *goldstein; } exchange_code;
const exchange_country *exchange_country_of(drg_str iso3); // NULL when it is none
const exchange_code *exchange_cameo_of(drg_str code);
const char *exchange_sector_cameo(drg_str sector);         // "HLH" for PLOVER's MED; NULL when CAMEO has none
const char *exchange_sector_words(drg_str sector);         // "Government"

drg_str exchange_field(const drg_json_value *object, const char *name); // absent when it is not there
uint64_t exchange_number(const exchange_row *row);         // below 2^53, so that R and JavaScript read it exactly
void exchange_put(drg_buf *out, drg_str text);             // tabs and line breaks made blanks
void exchange_cameo_actor(drg_buf *out, const exchange_party *party); // "RUSGOV", "IGOUNO"; "---" for no code at all

void exchange_csv_header(drg_buf *out);
void exchange_csv(drg_buf *out, const exchange_event *event);
void exchange_polecat(drg_buf *out, const exchange_event *event);
void exchange_phoenix(drg_buf *out, const exchange_row *row);
void exchange_icews(drg_buf *out, const exchange_row *row);
void exchange_gdelt(drg_buf *out, const exchange_row *row);

#endif
