// SPDX-License-Identifier: MIT
//
// xml -- a pull reader of XML over a window: tags and text one after another, in memory that does not grow with the document.
//
// Rule     a DOCTYPE is passed over unread: nothing is fetched and nothing expands. Known are &#...;, the five of XML and the names of
//          HTML 4; any other reference stays as it is written
// Rule     lenient as readers of feeds must be: a bare '<' or '&' is text; an end tag closes what was left open inside it; one that closes
//          nothing is passed. `bent` then tells that the document is not well-formed
// Bound    DRG_XML_DEPTH open elements, DRG_XML_TAG bytes in one tag: past them DRG_E_LIMIT. No recursion
// Names    are given without their prefix; the prefix stands beside

#ifndef DRG_INGEST_XML_H
#define DRG_INGEST_XML_H

#include "ingest/window.h"

#define DRG_XML_DEPTH 256
#define DRG_XML_NAMES 16384             // bytes of the names of all open elements
#define DRG_XML_TAG ((size_t)4 << 20)   // feeds carry pictures in attributes

typedef enum drg_xml_kind { DRG_XML_OVER, DRG_XML_START, DRG_XML_END, DRG_XML_TEXT } drg_xml_kind;

typedef struct drg_xml {
    drg_window *window;
    drg_xml_kind kind;
    drg_str name, prefix; // of START and END, until the next call
    drg_str text;         // of TEXT, references resolved; long text comes in several pieces
    drg_str tag;          // of START: what stands behind the name, for drg_xml_attribute
    int depth;            // of open elements; at START the one that begins is counted, at END no more
    int bent;
    // inner
    drg_buf room;
    int in_cdata, closing; // elements that are to be closed before the tag at hand counts
    int empty;             // <br/>: its end comes next
    uint16_t starts[DRG_XML_DEPTH + 1];
    char names[DRG_XML_NAMES];
} drg_xml;

void drg_xml_open(drg_xml *xml, drg_window *window);
void drg_xml_close(drg_xml *xml);
// The next tag or piece of text; kind DRG_XML_OVER at the end, where depth tells how much was left open.
drg_err drg_xml_next(drg_xml *xml, drg_note *note);
// The value of an attribute of the tag at hand, by its name without prefix; as written, references and all. {NULL,0}: absent.
drg_str drg_xml_attribute(const drg_xml *xml, const char *name);
// The name of the element that is open `up` levels above the one at hand (0: the innermost open one); {NULL,0} above the root.
drg_str drg_xml_open_name(const drg_xml *xml, int up);

// Resolves the reference at the beginning of s ("&amp;"): writes its characters into out and their number into *n; the bytes of the
// reference, or 0 when it is none that is known.
size_t drg_xml_reference(drg_str s, char out[4], size_t *n);
// Appends s to out with its references resolved.
void drg_xml_resolve(drg_buf *out, drg_str s);

#endif
