// SPDX-License-Identifier: MIT
//
// xml_news -- news items of agencies: NewsML-G2, NewsML 1 and NITF, alone, in one another, or many in a message.
//
// Rule     of several texts that an item brings, NITF's body counts most, then XHTML, then what is packed as data
// Rule     pictures with their captions, tables, notes to editors are left out; a dateline of its own comes before the text
// Rule     the day is that of issue or first creation; days of later versions only where there is nothing else
// Source   IPTC NewsML-G2 2.30, NewsML 1.2, NITF 3.6

#include "ingest/xmltake.h"

typedef struct rule {
    const char *name, *parent, *attribute; // parent NULL: any; attribute NULL: the element's text
    int what, rank;
} rule;

static const rule rules[] = {
    {"hl1", NULL, NULL, DRG_FIELD_TITLE, 5}, {"headline", NULL, NULL, DRG_FIELD_TITLE, 4}, {"HeadLine", NULL, NULL, DRG_FIELD_TITLE, 4},
    {"title", "head", NULL, DRG_FIELD_TITLE, 2}, {"title", "itemMeta", NULL, DRG_FIELD_TITLE, 1},
    {"byline", NULL, NULL, DRG_GOT_BYLINE, 3}, {"by", NULL, NULL, DRG_GOT_BYLINE, 2}, {"ByLine", NULL, NULL, DRG_GOT_BYLINE, 2},
    {"dateline", NULL, NULL, DRG_GOT_DATELINE, 2}, {"DateLine", NULL, NULL, DRG_GOT_DATELINE, 1},
    {"date.issue", NULL, "norm", DRG_FIELD_DATE, 6}, {"firstCreated", NULL, NULL, DRG_FIELD_DATE, 5}, {"FirstCreated", NULL, NULL, DRG_FIELD_DATE, 5},
    {"contentCreated", NULL, NULL, DRG_FIELD_DATE, 4}, {"pubdata", NULL, "date.publication", DRG_FIELD_DATE, 3}, {"DateId", NULL, NULL, DRG_FIELD_DATE, 2},
    {"versionCreated", NULL, NULL, DRG_FIELD_DATE, 2}, {"ThisRevisionCreated", NULL, NULL, DRG_FIELD_DATE, 1}, {"story.date", NULL, "norm", DRG_FIELD_DATE, 1},
    {"name", "provider", NULL, DRG_FIELD_SOURCE, 5}, {"pubdata", NULL, "name", DRG_FIELD_SOURCE, 4}, {"Party", "Provider", "FormalName", DRG_FIELD_SOURCE, 3},
    {"provider", NULL, "literal", DRG_FIELD_SOURCE, 3}, {"creditline", NULL, NULL, DRG_FIELD_SOURCE, 2}, {"doc.copyright", NULL, "holder", DRG_FIELD_SOURCE, 2},
    {"provider", NULL, "qcode", DRG_FIELD_SOURCE, 1},
    {"doc-id", NULL, "id-string", DRG_FIELD_ID, 2}, {"PublicIdentifier", NULL, NULL, DRG_FIELD_ID, 2}, {"NewsItemId", NULL, NULL, DRG_FIELD_ID, 1},
    {"language", NULL, "tag", DRG_FIELD_LANGUAGE, 3}, {"Language", NULL, "FormalName", DRG_FIELD_LANGUAGE, 1},
};

static int is_item(const drg_xmltake *t)
{
    return drg_xmltake_is(t, "newsItem") || drg_xmltake_is(t, "NewsItem") || drg_xmltake_is(t, "nitf");
}

static void drop_inside(drg_xmltake *t)
{
    static const char *const left_out[] = {"media", "media-caption", "media-producer", "table", "nitf-table", "note", "head", "script", "style", "figure", "aside", "bibliography", "byttl"};
    for (size_t i = 0; i < sizeof left_out / sizeof *left_out; i++)
        if (drg_xmltake_is(t, left_out[i])) drg_xmltake_drop(t);
}

static void begin_text(drg_xmltake *t)
{
    if (drg_xmltake_is(t, "body.content")) {
        drg_xmltake_catch(t, DRG_FIELD_TEXT, 4, DRG_CATCH_PROSE);
    } else if (drg_xmltake_is(t, "inlineXML") || drg_xmltake_is(t, "DataContent")) {
        drg_xmltake_catch(t, DRG_FIELD_TEXT, 3, DRG_CATCH_PROSE);
    } else if (drg_xmltake_is(t, "inlineData") && t->rank[DRG_FIELD_TEXT] < 2) {
        drg_str type = drg_xml_attribute(&t->xml, "contenttype");
        if (type.n && !drg_str_starts(type, "text/")) return; // a picture in base64
        drg_xmltake_catch(t, DRG_FIELD_TEXT, 2, DRG_CATCH_RAW);
    }
}

static void begin_in_item(drg_xmltake *t)
{
    drg_str parent = drg_xml_open_name(&t->xml, 1);
    if (drg_xmltake_is(t, "nitf")) drg_xmltake_release(t); // what follows tells better what is what
    if (t->catching >= 0) {
        drop_inside(t);
        return;
    }
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        const rule *r = &rules[i];
        if (!drg_xmltake_is(t, r->name) || (r->parent && !drg_str_is(parent, r->parent))) continue;
        if (r->attribute) drg_xmltake_attribute(t, r->what, r->rank, r->attribute);
        else drg_xmltake_catch(t, r->what, r->rank, DRG_CATCH_LINE);
    }
    begin_text(t);
}

// Tags that came as text: <DataContent><![CDATA[<p>...]]>
static int is_page(drg_str text)
{
    static const char *const tags[] = {"<p>", "<P>", "<p ", "<br", "<div", "<html", "<body"};
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (drg_str_find(drg_str_sub(text, 0, 65536), drg_str_from(tags[i]), 0) != SIZE_MAX) return 1;
    return 0;
}

static drg_err event(drg_xmltake *t, int *done, drg_note *note)
{
    const drg_xml *x = &t->xml;
    (void)note;
    if (x->kind == DRG_XML_END && t->article && x->depth < t->article) {
        t->markup = is_page(drg_xmltake_view(t, DRG_FIELD_TEXT));
        drg_xmltake_put_dateline(t);
        drg_xmltake_clean_byline(t);
        drg_xmltake_plain(t, DRG_FIELD_TITLE);
        t->article = 0;
        *done = 1;
    }
    if (x->kind != DRG_XML_START) return DRG_OK;
    if (t->article) {
        begin_in_item(t);
    } else if (is_item(t)) {
        drg_xmltake_begin(t);
        drg_xmltake_attribute(t, DRG_FIELD_ID, 1, "guid");
        drg_xmltake_attribute(t, DRG_FIELD_LANGUAGE, 2, "lang");
    }
    return DRG_OK;
}

const drg_dialect drg_dialect_news = {event, "no news item in it"};
