// SPDX-License-Identifier: MIT
//
// rtf -- the running text of a document in Rich Text Format.
//
// Keeps    paragraphs, line breaks, table cells (a tab between), the results of fields, what \'hh and \u stand for
// Leaves   tables of fonts, colours and styles, pictures, objects, headers, footers, comments, and what is marked as unknown (\*)
// Bound    RTF_DEPTH groups in one another are told apart; deeper ones belong to the last
// Source   Rich Text Format Specification 1.9.1

#ifndef DRG_INGEST_RTF_H
#define DRG_INGEST_RTF_H

#include "base/buf.h"
#include "base/err.h"

// Appends the text as UTF-8. *whole is 0 when a group is left open: the document breaks off. DRG_E_NOMEM.
drg_err drg_rtf_read(drg_buf *out, drg_str rtf, int *whole);

#endif
