// SPDX-License-Identifier: MIT
//
// xmltake -- what the readers of XML news share: an article that is put together from the elements of a document.
//
// take_xml.c runs over the tags; a dialect (feed, news item, wiki dump, records) says which element begins and ends an article and
// which holds what. What is caught goes into `got`, as it is (raw) or as prose: blanks made one, a blank line between blocks.

#ifndef DRG_INGEST_XMLTAKE_H
#define DRG_INGEST_XMLTAKE_H

#include "ingest/taken.h"
#include "ingest/xml.h"

enum { DRG_GOT_BYLINE = DRG_N_FIELDS, DRG_GOT_DATELINE, DRG_GOT_SPACE /* of a wiki page: its namespace */, DRG_GOT_MODEL,
    DRG_GOT_NEW /* a text that may be better */, DRG_GOT_SITE /* these three are of the whole document */, DRG_GOT_TONGUE, DRG_GOT_BASE, DRG_N_GOT };

typedef enum drg_catch { DRG_CATCH_RAW, DRG_CATCH_LINE /* one line, blanks made one */, DRG_CATCH_PROSE } drg_catch;

typedef struct drg_xmltake drg_xmltake;

typedef struct drg_dialect {
    // A START, TEXT or END; *done is set when an article is whole. TEXT that is being caught is not told.
    drg_err (*event)(drg_xmltake *take, int *done, drg_note *note);
    const char *nothing; // what is said of a document without an article
} drg_dialect;

extern const drg_dialect drg_dialect_feed, drg_dialect_news, drg_dialect_petrarch, drg_dialect_wiki, drg_dialect_records;

struct drg_xmltake {
    drg_xml xml;
    const drg_dialect *dialect;
    drg_taken *taken;
    drg_buf got[DRG_N_GOT];
    int too_long;            // the text passed its bound
    int catching;            // index into got, or -1
    drg_catch catch_as;
    int catch_depth;         // of the element that is being caught
    int rank[DRG_N_GOT];     // how good what is in got is; 0: nothing
    int dropping;            // depth of an element within that is left out, 0: none
    int article;             // depth of the article's element, 0: outside
    int markup, no_url_day;  // of the article's text
    unsigned long n;         // articles so far
    int kind;                // for the dialect's own use
    char story[128];
    drg_buf room;
    // inner
    drg_window decoded;
    struct drg_recode *recode;
    int over;
};

// Catches the element at hand into got[what], when rank is more than what is there; it then replaces that.
void drg_xmltake_catch(drg_xmltake *take, int what, int rank, drg_catch as);
// The same behind what is there already, as a new paragraph.
void drg_xmltake_go_on(drg_xmltake *take, int what, drg_catch as);
// The same with the value of an attribute of the tag at hand; an empty one is passed over.
void drg_xmltake_attribute(drg_xmltake *take, int what, int rank, const char *name);
// Leaves the element at hand out of what is being caught.
void drg_xmltake_drop(drg_xmltake *take);
// Forgets what is being caught.
void drg_xmltake_release(drg_xmltake *take);
// Begins a new article at the element at hand.
void drg_xmltake_begin(drg_xmltake *take);
// A line that may hold tags and references, as a title in a feed does: without them.
void drg_xmltake_plain(drg_xmltake *take, int what);
// got[what] becomes `text`, which may lie in take->room.
void drg_xmltake_set(drg_xmltake *take, int what, drg_str text);
// Puts a dateline that stood by itself before the text, as it is printed.
void drg_xmltake_put_dateline(drg_xmltake *take);
// "By Jane Doe", "jane@news.example (Jane Doe)": the name alone.
void drg_xmltake_clean_byline(drg_xmltake *take);
static inline drg_str drg_xmltake_view(const drg_xmltake *take, int what)
{
    return drg_str_trim(take->got[what].n ? drg_buf_view(&take->got[what]) : (drg_str){NULL, 0});
}
static inline int drg_xmltake_is(const drg_xmltake *take, const char *name) { return drg_str_is(take->xml.name, name); }

#endif
