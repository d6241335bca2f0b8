// SPDX-License-Identifier: MIT
//
// text -- raw bytes to checked UTF-8 in a document: character set (charset.h), binary input, broken characters.
//
// Rule     a NUL byte or many control characters mean a binary file: refused
// Rule     each U+FFFD, whoever put it there, is noted in doc->skips as "invalid-utf8"
// Cost     linear; one copy of the text

#ifndef DRG_INGEST_TEXT_H
#define DRG_INGEST_TEXT_H

#include "base/buf.h"
#include "doc/doc.h"

#define DRG_TEXT_MOST ((size_t)8 << 20) // bytes of one article; a book has one or two million

// Sets doc->text. DRG_E_INPUT (empty, binary), DRG_E_LIMIT (longer than DRG_TEXT_MOST), DRG_E_NOMEM; on success note may
// hold a remark on the encoding. `bytes` may lie anywhere; the text is a copy.
drg_err drg_text_set(drg_doc *doc, drg_str bytes, drg_note *note);

// DRG_E_INPUT for bytes in UTF-8 that are no text: empty, or binary.
drg_err drg_text_check(drg_str bytes, drg_note *note);

// The same as drg_text_set of a text that is UTF-8 already, whatever it says of itself.
drg_err drg_text_take(drg_doc *doc, drg_str text, drg_note *note);

// Bytes of any character set to UTF-8: *text is the bytes themselves or lies in room. label is what came with them, or {NULL,0}.
// On success note may hold a remark.
drg_err drg_text_convert(drg_str *text, drg_buf *room, drg_str bytes, drg_str label, drg_note *note);

// A short field such as a title: checked, copied, trimmed; broken bytes become U+FFFD. {NULL,0} without memory.
drg_str drg_text_field(drg_doc *doc, drg_str bytes);

#endif
