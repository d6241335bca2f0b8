// SPDX-License-Identifier: MIT
//
// fuzz_article -- any bytes as whatever they look like, packed or not: mail, exports, RTF, text in any character set, archives. PDF is left
// out: its reader, poppler, is not ours.

#include "fuzz_read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    drg_str bytes = {(const char *)data, size};
    if (drg_str_find(bytes, DRG_STR("%PDF-"), 0) != SIZE_MAX) return 0;
    (void)fuzz_read(bytes, DRG_FORMAT_AUTO, 0); // a zip file is read otherwise from a stream: the numbers may differ
    (void)fuzz_read(bytes, DRG_FORMAT_AUTO, 11);
    return 0;
}
