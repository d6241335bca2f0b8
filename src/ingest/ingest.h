// SPDX-License-Identifier: MIT
//
// ingest -- bytes to text: format, encoding, paragraphs, boilerplate, title, date of issue.
//
// Reads    bytes of one file or stream
// Writes   doc->text, id, title, source, url, published(+_from), blocks, skips

#ifndef DRG_INGEST_INGEST_H
#define DRG_INGEST_INGEST_H

#include "doc/doc.h"

// The formats, drg_format, stand in dragoman.h.

// A run over the documents of one input, one at a time. Bytes must outlive the source.
typedef struct drg_source drg_source;
drg_err drg_source_open(drg_source **source, drg_str bytes, drg_format format, const char *name, drg_note *note);
// The next document into doc (which is reset first). DRG_E_NOTFOUND at the end; other errors concern this document
// alone, and the next call goes on behind it.
drg_err drg_source_next(drg_source *source, drg_doc *doc, drg_note *note);
void drg_source_close(drg_source *source);
// Lines of JSON Lines read so far; and the number that messages count on from, for a stream that comes in pieces.
unsigned long drg_source_lines(const drg_source *source);
void drg_source_count_from(drg_source *source, unsigned long lines_before);
size_t drg_source_left(const drg_source *source); // bytes not read yet

// The second half alone: doc->text is set; finds blocks, boilerplate, title, dateline.
drg_err drg_ingest_layout(drg_doc *doc, drg_arena *scratch);

#endif
