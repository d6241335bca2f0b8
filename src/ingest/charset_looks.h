// SPDX-License-Identifier: MIT
//
// charset_looks -- guesses the character set of bytes that nothing names, from how they lie.

#ifndef DRG_INGEST_CHARSET_LOOKS_H
#define DRG_INGEST_CHARSET_LOOKS_H

#include "base/str.h"

// "utf16le" or "utf16be" when the bytes have NUL in every other place, as Latin letters do there; else NULL.
const char *drg_charset_wide(drg_str bytes);
// Whether there are escape sequences of ISO-2022-JP.
int drg_charset_escapes(drg_str bytes);
// A label for bytes that are not good UTF-8: "utf8" when most of them are, "shiftjis", "eucjp", "gb18030", "big5", "euckr", "cp1251",
// "koi8r", "cp866", "iso88595", and "cp1252" when nothing else fits.
const char *drg_charset_looks(drg_str bytes);

#endif
