// SPDX-License-Identifier: MIT
//
// text -- raw bytes to checked UTF-8 in a document: byte order mark, binary input, Windows-1252, broken characters.
//
// Rule     a NUL byte or many control characters mean a binary file: refused
// Rule     bytes that are no UTF-8 are read as Windows-1252 where the text has no good UTF-8 beyond ASCII; elsewhere each
//          broken byte becomes U+FFFD and is noted in doc->skips as "invalid-utf8"
// Cost     linear; one copy of the text

#ifndef DRG_INGEST_TEXT_H
#define DRG_INGEST_TEXT_H

#include "doc/doc.h"

#define DRG_TEXT_MOST ((size_t)8 << 20) // bytes of one article; a book has one or two million

// Sets doc->text. DRG_E_INPUT (empty, binary), DRG_E_LIMIT (longer than DRG_TEXT_MOST), DRG_E_NOMEM; on success note may
// hold a remark on the encoding. `bytes` may lie anywhere; the text is a copy.
drg_err drg_text_set(drg_doc *doc, drg_str bytes, drg_note *note);

// A short field such as a title: checked, copied, trimmed; broken bytes become U+FFFD. {NULL,0} without memory.
drg_str drg_text_field(drg_doc *doc, drg_str bytes);

#endif
