// SPDX-License-Identifier: MIT
//
// fuzz_html -- any bytes as a web page.

#include "fuzz_read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) { return fuzz_both(data, size, DRG_FORMAT_HTML); }
