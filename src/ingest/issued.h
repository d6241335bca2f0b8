// SPDX-License-Identifier: MIT
//
// issued -- the day on which an article came out, read from metadata, its address or a line of the page.
//
// Reads    "2022-02-07", "2022-02-07T10:00:00Z", "20220207", "Mon, 07 Feb 2022 10:00:00 GMT", "February 7, 2022",
//          "7 February 2022"; addresses such as ".../2022/02/07/..." and "...-2022-02-07-..."
// Rule     "07/02/2022" is the 7th of February in Paris and the 2nd of July in Boston: not read, unless a number above 12 settles it
// Rule     years 1600 to 2199 only, so that other long numbers are not taken for dates

#ifndef DRG_INGEST_ISSUED_H
#define DRG_INGEST_ISSUED_H

#include "base/str.h"

// The day that a metadata field names, or DRG_NO_DAY (INT32_MIN). Words around the date are passed over.
int32_t drg_issued_day(drg_str text);
// The day in an address, or DRG_NO_DAY.
int32_t drg_issued_in_url(drg_str url);

#endif
