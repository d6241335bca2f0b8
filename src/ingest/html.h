// SPDX-License-Identifier: MIT
//
// html -- web pages: what the files of the HTML reader share.
//
//   bytes -> checked UTF-8 -> strained page (html_strain) -> tree (html, over gumbo) -> metadata (html_meta)
//                                                                                 `-> article text (html_main)
//
// Rule     no page may crash, hang or eat the machine: straining drops what an article does not need and bounds depth, tags
//          and attributes before the parser sees them; the parser's memory is an arena with a limit
// Rule     walks over the tree are iterative

#ifndef DRG_INGEST_HTML_H
#define DRG_INGEST_HTML_H

#include "base/buf.h"
#include "doc/doc.h"

#define DRG_HTML_DEPTH 200       // open containers; deeper ones are read over, their text stays
#define DRG_HTML_TAGS 200000     // tags of one page
#define DRG_HTML_ATTRIBUTE 4096  // bytes of one attribute's value

// Link text is marked in the strained page by two characters of the private use area, which pages cannot bring in themselves.
#define DRG_HTML_LINK_OPEN "\xEE\x80\x80"  // U+E000
#define DRG_HTML_LINK_CLOSE "\xEE\x80\x81" // U+E001

// Whether the bytes begin as a web page does: doctype, html, head or body tag, after blanks, comments and an XML line.
int drg_html_looks(drg_str bytes);

// Reads a page, in UTF-8, into doc: text (the article: title, paragraphs, list items), title, source, url, language, published.
// DRG_E_INPUT when it holds no readable text; DRG_E_LIMIT, DRG_E_NOMEM.
drg_err drg_html_read(drg_doc *doc, drg_str page, drg_arena *scratch, drg_note *note);

// html_strain: appends the page to out without scripts, styles, comments, formatting tags and foreign attributes.
void drg_html_strain(drg_buf *out, drg_str page);

// One element of the tree in document order; the text that follows a tag lies in elements with tag 0.
typedef struct drg_html_node {
    uint32_t parent;   // index, DRG_NONE for the root
    uint32_t end;      // one past its last descendant
    const char *tag;   // lower case; "" for text
    drg_str text;      // of text nodes
    drg_str cls, id;
    const void *element; // GumboElement, for other attributes
    uint8_t hidden;
} drg_html_node;

typedef struct drg_html_page {
    drg_html_node *nodes;
    uint32_t n, cap;
    drg_arena *arena;
    drg_str body; // the article as JSON-LD gives it (articleBody), without tags; or absent
} drg_html_page;

// What is known of each node.
typedef struct drg_html_box {
    uint32_t running;          // bytes of running text below
    uint8_t block, named, out; // a block of its own; named as noise; left out
} drg_html_box;

drg_str drg_html_attribute(const drg_html_node *node, const char *name); // absent: {NULL,0}
drg_str drg_html_inner(const drg_html_page *page, uint32_t node);        // all text below, blanks joined; in the arena

// html_meta: title, byline, source, url, language, published; page->body.
drg_err drg_html_metadata(drg_doc *doc, drg_html_page *page, drg_arena *scratch);
// html_lists: names boxes that are teasers, readers' comments, or open as chrome does.
drg_err drg_html_lists(const drg_html_page *page, drg_html_box *boxes);
// html_main: the article's text with one empty line between paragraphs.
drg_err drg_html_article(drg_buf *out, const drg_html_page *page, drg_str title);

#endif
