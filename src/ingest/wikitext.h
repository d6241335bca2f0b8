// SPDX-License-Identifier: MIT
//
// wikitext -- the running text of a page in MediaWiki's markup.
//
// Keeps    paragraphs, headings, list items, the words of links, of {{w|Name|words}} and of quotations in templates
// Leaves   templates, tables, files, categories, references, galleries, comments; the sections "Sources", "References", "External links",
//          "See also", "Related news", "Notes", "Further reading" and what follows in them
// Cost     linear, without recursion: nesting is counted

#ifndef DRG_INGEST_WIKITEXT_H
#define DRG_INGEST_WIKITEXT_H

#include "base/buf.h"

// Appends the text to out, and the words of {{date|...}} or the Wikinews {{byline|date=...}} to day.
void drg_wikitext_read(drg_buf *out, drg_buf *day, drg_str page);

#endif
