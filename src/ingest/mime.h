// SPDX-License-Identifier: MIT
//
// mime -- what Internet messages are made of: fields of a head, encoded words, base64 and quoted-printable.

#ifndef DRG_INGEST_MIME_H
#define DRG_INGEST_MIME_H

#include "base/buf.h"
#include "base/err.h"

// Cuts the head off *message, which becomes the body; a head ends at the first empty line.
drg_str drg_mime_head(drg_str *message);
// The first field of that name in a head, with its folded lines as they are; {NULL,0} when there is none.
drg_str drg_mime_field(drg_str head, const char *name);
// A parameter of a field's value: boundary of `multipart/mixed; boundary="=_1"`; {NULL,0} when there is none.
drg_str drg_mime_parameter(drg_str value, const char *name);
// Appends a field's words: lines unfolded, encoded words (RFC 2047) in UTF-8. Bytes outside ASCII are read by their looks.
drg_err drg_mime_words(drg_buf *out, drg_str value);
// Appends the body with its transfer encoding undone; one that nobody knows is as none.
void drg_mime_decode(drg_buf *out, drg_str body, drg_str encoding);

#endif
