// SPDX-License-Identifier: MIT
//
// fuzz_warc -- any bytes as a web archive, with what its records hold.

#include "fuzz_read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) { return fuzz_both(data, size, DRG_FORMAT_WARC); }
