// SPDX-License-Identifier: MIT
//
// exchange -- events with the columns of other event data sets: POLECAT, Phoenix, ICEWS, GDELT; and as one flat CSV table of our own.
//
// Reads    records as JSON Lines (docs/formats/records.md), as `code` prints them or as a ledger answers with evidence: a document
//          record gives title, source and address to the events behind it; other records are passed over
// Writes   docs/formats/exchange.md: POLECAT 40 columns with a header line, Phoenix 26 without, ICEWS 20 with, GDELT 2.0 61 without;
//          fields are separated by a tab, and a tab or line break inside one is a blank; what is not known is empty (POLECAT: None)
// Method   POLECAT: a row an event. The CAMEO formats: a row for each ordered pair of actor and recipient; what all parties did
//          together, both ways; a visit also as 043, from the host's side. Events without a CAMEO code (or without a pair,
//          in Phoenix and ICEWS) have no row there.
// Rule     what is only planned, called off, denied or imagined is left out, as those data sets cannot tell it apart, but for promises,
//          concessions and threats, which are made of words; DRG_EXCHANGE_ALL takes that away. CSV has a column for status, and all events.
// Rule     numbers of events are taken from their ids: the same record has the same number in every run and on every machine
// Errors   DRG_E_FORMAT a line that is no JSON, DRG_E_NOMEM

#ifndef DRG_EXCHANGE_EXCHANGE_H
#define DRG_EXCHANGE_EXCHANGE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

typedef enum drg_exchange_format { DRG_EXCHANGE_POLECAT, DRG_EXCHANGE_PHOENIX, DRG_EXCHANGE_ICEWS, DRG_EXCHANGE_GDELT, DRG_EXCHANGE_CSV } drg_exchange_format;
#define DRG_EXCHANGE_ALL 1

// The header line, where the format has one.
void drg_exchange_header(drg_buf *out, drg_exchange_format format);

// Appends the rows of the events among these lines. scratch is reset at will; it holds nothing afterwards. flags:
// DRG_EXCHANGE_ALL or 0.
drg_err drg_exchange_lines(drg_buf *out, drg_exchange_format format, int flags, drg_str lines, drg_arena *scratch, drg_note *note);

// The English name of a country (ISO 3166 alpha-3), or of the kind of body that stands for one; NULL for other codes.
const char *drg_exchange_country(drg_str iso3);

#endif
