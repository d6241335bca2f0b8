// SPDX-License-Identifier: MIT
//
// charset -- bytes in any character set to UTF-8: by byte order mark, by what the sender says, by what the page says, by looks.
//
// Order    byte order mark; good UTF-8 with characters beyond ASCII (it is hardly ever anything else); the label that came with the
//          bytes (HTTP, MIME); the label inside (meta, XML declaration); looks
// Names    as the WHATWG Encoding Standard reads them: "iso-8859-1" and "us-ascii" mean Windows-1252, "gb2312" GB 18030, ...
// Method   iconv of the C library (libiconv on macOS); Windows-1252 by a table of our own
// Rule     a byte that means nothing becomes U+FFFD, one each; a label that nobody knows is as none
// Looks    NUL bytes in every other place (UTF-16), escape sequences (ISO-2022-JP), then how well the bytes fit Shift-JIS, EUC-JP,
//          GB 18030, Big5, EUC-KR, Windows-1251, KOI8-R, IBM866, ISO-8859-5; else Windows-1252

#ifndef DRG_INGEST_CHARSET_H
#define DRG_INGEST_CHARSET_H

#include "base/buf.h"
#include "base/err.h"

typedef struct drg_charset {
    const char *name;   // of the set that was read: "UTF-8", "windows-1252", "KOI8-R"; constant
    int by_looks;       // nothing told it
    size_t broken;      // bytes that became U+FFFD
} drg_charset;

// *text is the bytes themselves where they are good UTF-8 (without a byte order mark), else lies in room, which is written anew.
// label may be {NULL,0}. DRG_E_NOMEM.
drg_err drg_charset_read(drg_str *text, drg_buf *room, drg_str bytes, drg_str label, drg_charset *set);
// The label inside a page or an XML document, {NULL,0} when there is none.
drg_str drg_charset_inside(drg_str bytes);
// The name under which iconv knows the set that a label means, NULL when nobody knows the label.
const char *drg_charset_iconv(drg_str label);

#endif
