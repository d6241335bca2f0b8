// SPDX-License-Identifier: MIT
//
// fuzz_feed -- any bytes as XML: feeds, news items, wiki dumps, PETRARCH sentences and other records, as the root says.

#include "fuzz_read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) { return fuzz_both(data, size, DRG_FORMAT_XML); }
