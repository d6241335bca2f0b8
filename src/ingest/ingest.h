// SPDX-License-Identifier: MIT
//
// ingest -- bytes to text: format, encoding, paragraphs, boilerplate, title, date of issue.
//
// Reads    bytes of one file or stream
// Writes   doc->text, id, title, source, url, published(+_from), blocks, skips

#ifndef DRG_INGEST_INGEST_H
#define DRG_INGEST_INGEST_H

#include "doc/doc.h"
#include "ingest/window.h"

// The formats, drg_format, stand in dragoman.h.

// A run over the documents of one input, one at a time. Bytes must outlive the source; a stream of any length is held only where
// it is being read. Compressed streams and archives are opened whatever the format says (unpack.h).
typedef struct drg_source drg_source;
drg_err drg_source_open(drg_source **source, drg_str bytes, drg_format format, const char *name, drg_note *note);
drg_err drg_source_open_stream(drg_source **source, drg_pull pull, void *user, drg_format format, const char *name, drg_note *note);
// "text=body": the text stands in the field or column body. Before the first article. DRG_E_USAGE.
drg_err drg_source_field(drg_source *source, const char *mapping, drg_note *note);
// The next document into doc (which is reset first). DRG_E_NOTFOUND at the end; other errors concern this document
// alone, and the next call goes on behind it.
drg_err drg_source_next(drg_source *source, drg_doc *doc, drg_note *note);
void drg_source_close(drg_source *source);
uint64_t drg_source_read(const drg_source *source); // bytes of the input that were read so far, packed as they are

// The second half alone: doc->text is set; finds blocks, boilerplate, title, dateline.
drg_err drg_ingest_layout(drg_doc *doc, drg_arena *scratch);

#endif
