// SPDX-License-Identifier: MIT
//
// fuzz_jsonl -- any bytes as JSON Lines, as a JSON document and as a table.

#include "fuzz_read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_both(data, size, DRG_FORMAT_JSONL);
    fuzz_both(data, size, DRG_FORMAT_JSON);
    fuzz_both(data, size, DRG_FORMAT_CSV);
    return 0;
}
