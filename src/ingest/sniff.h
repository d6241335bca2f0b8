// SPDX-License-Identifier: MIT
//
// sniff -- which format bytes are in, by what they begin with; names settle only what the bytes leave open.

#ifndef DRG_INGEST_SNIFF_H
#define DRG_INGEST_SNIFF_H

#include "base/str.h"
#include "dragoman.h"

#define DRG_SNIFF_HEAD 65536 // bytes that are looked at

drg_format drg_sniff(drg_str head, drg_str name);
// The name of the root element of an XML document, without its prefix; {NULL,0} when it does not begin as one.
drg_str drg_sniff_root(drg_str head);
// Whether the bytes are an RSS or Atom feed, a news item, a wiki dump or PETRARCH sentences.
int drg_sniff_xml(drg_str head);
// Whether the bytes begin as an Internet message does.
int drg_sniff_mail(drg_str head);
// Whether there are the marks of a LexisNexis export or of a Factiva export.
int drg_sniff_lexis(drg_str head);
int drg_sniff_factiva(drg_str head);
// The number in a line "Document LBA0000020220207ei27001p9", which closes each article of Factiva; else {NULL,0}.
drg_str drg_sniff_factiva_end(drg_str line);

// The first line is there whole and is an object: JSON Lines (or a document in one line), whatever follows.
int drg_sniff_json_line(drg_str head);

#endif
