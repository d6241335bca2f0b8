// SPDX-License-Identifier: MIT
//
// xml_feed -- RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom: an entry is an article, with the text that the feed brings along.
//
// Rule     the fullest text counts: content:encoded, full-text, Atom's content, then description or summary; an empty one counts for nothing
// Rule     elements of other vocabularies that bear the same names (media:title, itunes:summary) are passed over
// Source   RSS 2.0.11; RSS 1.0 with its content and Dublin Core modules; RFC 4287

#include "ingest/xmltake.h"

enum { PLAIN = 1, HTML }; // take->kind: what the text that is being caught is

// The name of an element of the feed's own vocabularies; {NULL,0} for others. What the root's prefix stands for is the feed's own.
static drg_str own_name(drg_xmltake *t)
{
    static const char *const own[] = {"atom", "dc", "dcterms", "content", "rss", "yandex", "a10", "rdf"};
    const drg_xml *x = &t->xml;
    if (x->depth == 1) {
        size_t n = x->prefix.n < sizeof t->story ? x->prefix.n : 0;
        if (n) memcpy(t->story, x->prefix.p, n);
        t->story[n] = 0;
    }
    if (!x->prefix.n || drg_str_is(x->prefix, t->story)) return x->name;
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (drg_str_is(x->prefix, own[i])) return x->name;
    return (drg_str){NULL, 0};
}

static int is_tag_or_reference(drg_str s)
{
    char sign[4];
    size_t n;
    for (size_t i = 0; i + 2 < s.n; i++) {
        char next = s.p[i + 1];
        if (s.p[i] == '<' && (next == '/' || ((next | 32) >= 'a' && (next | 32) <= 'z'))) return 1;
        if (s.p[i] == '&' && drg_xml_reference(drg_str_sub(s, i, s.n), sign, &n)) return 1;
    }
    return 0;
}

static void begin_text(drg_xmltake *t, int rank)
{
    drg_str type = drg_xml_attribute(&t->xml, "type");
    int inner = drg_str_is(type, "xhtml"), plain = inner || drg_str_is(type, "text");
    if (rank <= t->rank[DRG_FIELD_TEXT]) return;
    t->rank[DRG_GOT_NEW] = 0;
    drg_xmltake_catch(t, DRG_GOT_NEW, rank, inner ? DRG_CATCH_PROSE : DRG_CATCH_RAW);
    t->kind = plain ? PLAIN : HTML;
}

// The text that was caught is whole: it counts when there is something in it.
static void end_text(drg_xmltake *t)
{
    drg_str text = drg_xmltake_view(t, DRG_GOT_NEW);
    if (text.n && t->rank[DRG_GOT_NEW] > t->rank[DRG_FIELD_TEXT]) {
        t->markup = t->kind == HTML && is_tag_or_reference(text);
        t->rank[DRG_FIELD_TEXT] = t->rank[DRG_GOT_NEW];
        drg_xmltake_set(t, DRG_FIELD_TEXT, text);
    }
    t->kind = 0;
    drg_buf_reset(&t->got[DRG_GOT_NEW]);
}

// The address of the article: rel "alternate" or none; not that of a picture, of comments, of the feed.
static void take_link(drg_xmltake *t)
{
    drg_str rel = drg_xml_attribute(&t->xml, "rel");
    if (!drg_xml_attribute(&t->xml, "href").p) drg_xmltake_catch(t, DRG_FIELD_URL, 3, DRG_CATCH_LINE);
    else if (!rel.n || drg_str_is(rel, "alternate")) drg_xmltake_attribute(t, DRG_FIELD_URL, 3, "href");
}

static void begin_in_entry(drg_xmltake *t, drg_str name)
{
    drg_str parent = drg_xml_open_name(&t->xml, 1);
    if (t->xml.depth != t->article + 1) {
        if (drg_str_is(name, "name") && drg_str_is(parent, "author")) drg_xmltake_catch(t, DRG_GOT_BYLINE, 2, DRG_CATCH_LINE);
        if (drg_str_is(name, "title") && drg_str_is(parent, "source")) drg_xmltake_catch(t, DRG_FIELD_SOURCE, 2, DRG_CATCH_LINE);
        return;
    }
    if (drg_str_is(name, "title")) drg_xmltake_catch(t, DRG_FIELD_TITLE, 1, DRG_CATCH_LINE);
    else if (drg_str_is(name, "link")) take_link(t);
    else if (drg_str_is(name, "guid") || drg_str_is(name, "id")) drg_xmltake_catch(t, DRG_FIELD_ID, 2, DRG_CATCH_LINE);
    else if (drg_str_is(name, "pubDate") || drg_str_is(name, "published") || drg_str_is(name, "issued")) drg_xmltake_catch(t, DRG_FIELD_DATE, 3, DRG_CATCH_LINE);
    else if (drg_str_is(name, "date")) drg_xmltake_catch(t, DRG_FIELD_DATE, 2, DRG_CATCH_LINE);
    else if (drg_str_is(name, "updated")) drg_xmltake_catch(t, DRG_FIELD_DATE, 1, DRG_CATCH_LINE); // all that many Atom feeds have
    else if (drg_str_is(name, "creator")) drg_xmltake_catch(t, DRG_GOT_BYLINE, 3, DRG_CATCH_LINE);
    else if (drg_str_is(name, "author") && drg_str_is(parent, "item")) drg_xmltake_catch(t, DRG_GOT_BYLINE, 1, DRG_CATCH_LINE);
    else if (drg_str_is(name, "source") && drg_str_is(parent, "item")) drg_xmltake_catch(t, DRG_FIELD_SOURCE, 2, DRG_CATCH_LINE);
    else if (drg_str_is(name, "encoded") || drg_str_is(name, "full-text")) begin_text(t, 4);
    else if (drg_str_is(name, "content")) begin_text(t, 3);
    else if (drg_str_is(name, "description") || drg_str_is(name, "summary")) begin_text(t, 1);
}

static void end_entry(drg_xmltake *t)
{
    drg_str id = drg_xmltake_view(t, DRG_FIELD_ID);
    if (!t->got[DRG_FIELD_URL].n && drg_str_starts(id, "http")) drg_xmltake_set(t, DRG_FIELD_URL, id); // a guid that is a permalink
    drg_xmltake_plain(t, DRG_FIELD_TITLE);
    drg_xmltake_plain(t, DRG_GOT_BYLINE);
    drg_xmltake_clean_byline(t);
    t->article = 0;
}

static drg_err event(drg_xmltake *t, int *done, drg_note *note)
{
    const drg_xml *x = &t->xml;
    (void)note;
    if (x->kind == DRG_XML_END && t->kind && t->catching < 0) end_text(t);
    if (x->kind == DRG_XML_END && t->article && x->depth < t->article) {
        end_entry(t);
        *done = 1;
    }
    if (x->kind != DRG_XML_START) return DRG_OK;
    drg_str name = own_name(t), parent = drg_xml_open_name(x, 1);
    if (t->article) {
        begin_in_entry(t, name);
    } else if (drg_str_is(name, "item") || drg_str_is(name, "entry")) {
        drg_xmltake_begin(t);
        drg_xmltake_attribute(t, DRG_FIELD_ID, 1, "about");
    } else {
        if (x->depth == 1) drg_xmltake_attribute(t, DRG_GOT_TONGUE, 1, "lang");
        int top = drg_str_is(parent, "channel") || drg_str_is(parent, "feed");
        if (top && drg_str_is(name, "title")) drg_xmltake_catch(t, DRG_GOT_SITE, 1, DRG_CATCH_LINE);
        if (top && drg_str_is(name, "language")) drg_xmltake_catch(t, DRG_GOT_TONGUE, 2, DRG_CATCH_LINE);
    }
    return DRG_OK;
}

const drg_dialect drg_dialect_feed = {event, "a feed without entries"};
