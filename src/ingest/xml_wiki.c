// SPDX-License-Identifier: MIT
//
// xml_wiki -- dumps of Wikinews and other MediaWiki sites: a page of the main namespace is an article.
//
// Rule     redirects, other namespaces, pages that are no wikitext are passed over in silence; of several revisions the last counts
// Rule     the day is that of the page's {{date|...}}; days of revisions are days of changes and are not taken
// Source   MediaWiki export format 0.3 to 0.11

#include "ingest/wikitext.h"
#include "ingest/xmltake.h"

enum { REDIRECT = 1 }; // take->kind

static void begin_element(drg_xmltake *t)
{
    drg_str parent = drg_xml_open_name(&t->xml, 1);
    if (drg_str_is(parent, "siteinfo")) {
        if (drg_xmltake_is(t, "sitename")) drg_xmltake_catch(t, DRG_GOT_SITE, 1, DRG_CATCH_LINE);
        if (drg_xmltake_is(t, "base")) drg_xmltake_catch(t, DRG_GOT_BASE, 1, DRG_CATCH_LINE);
    } else if (drg_str_is(parent, "page")) {
        if (drg_xmltake_is(t, "title")) drg_xmltake_catch(t, DRG_FIELD_TITLE, 1, DRG_CATCH_LINE);
        if (drg_xmltake_is(t, "ns")) drg_xmltake_catch(t, DRG_GOT_SPACE, 1, DRG_CATCH_LINE);
        if (drg_xmltake_is(t, "id")) drg_xmltake_catch(t, DRG_FIELD_ID, 1, DRG_CATCH_LINE);
        if (drg_xmltake_is(t, "redirect")) t->kind |= REDIRECT;
    } else if (drg_str_is(parent, "revision")) {
        if (drg_xmltake_is(t, "model")) {
            t->rank[DRG_GOT_MODEL] = 0;
            drg_xmltake_catch(t, DRG_GOT_MODEL, 1, DRG_CATCH_LINE);
        } else if (drg_xmltake_is(t, "text")) {
            t->rank[DRG_FIELD_TEXT] = 0; // a later revision takes the place of an earlier one
            drg_xmltake_catch(t, DRG_FIELD_TEXT, 1, DRG_CATCH_RAW);
        }
    }
}

// "https://en.wikinews.org/wiki/Main_Page" and "Talks in Vienna" give the page's address.
static void make_address(drg_xmltake *t)
{
    drg_str base = drg_xmltake_view(t, DRG_GOT_BASE), title = drg_xmltake_view(t, DRG_FIELD_TITLE);
    while (base.n && base.p[base.n - 1] != '/') base.n--;
    if (!base.n || !title.n) return;
    drg_buf_reset(&t->room);
    drg_buf_str(&t->room, base);
    for (size_t i = 0; i < title.n; i++) {
        char c = title.p[i];
        if (c == '?' || c == '%' || c == '"' || c == '#') drg_buf_printf(&t->room, "%%%02X", (unsigned)c);
        else drg_buf_char(&t->room, c == ' ' ? '_' : c);
    }
    drg_xmltake_set(t, DRG_FIELD_URL, drg_buf_view(&t->room));
}

static int is_article(const drg_xmltake *t)
{
    drg_str space = drg_xmltake_view(t, DRG_GOT_SPACE), model = drg_xmltake_view(t, DRG_GOT_MODEL), text = drg_xmltake_view(t, DRG_FIELD_TEXT);
    if (t->kind & REDIRECT || (space.n && !drg_str_is(space, "0")) || (model.n && !drg_str_is(model, "wikitext"))) return 0;
    return text.n && !drg_str_eq_ascii_case(drg_str_sub(text, 0, 9), DRG_STR("#redirect"));
}

static drg_err event(drg_xmltake *t, int *done, drg_note *note)
{
    const drg_xml *x = &t->xml;
    (void)note;
    if (x->kind == DRG_XML_END && t->article && x->depth < t->article) {
        t->article = 0;
        if (!is_article(t)) return DRG_OK;
        drg_buf_reset(&t->room);
        drg_buf_reset(&t->got[DRG_FIELD_DATE]);
        drg_wikitext_read(&t->room, &t->got[DRG_FIELD_DATE], drg_xmltake_view(t, DRG_FIELD_TEXT));
        if (t->room.failed) return DRG_E_NOMEM;
        drg_xmltake_set(t, DRG_FIELD_TEXT, drg_buf_view(&t->room));
        make_address(t);
        t->no_url_day = 1; // a title with a year in it
        *done = 1;
    }
    if (x->kind != DRG_XML_START) return DRG_OK;
    if (x->depth == 1) drg_xmltake_attribute(t, DRG_GOT_TONGUE, 1, "lang");
    if (drg_xmltake_is(t, "page") && !t->article) {
        drg_xmltake_begin(t);
        t->kind = 0;
    } else {
        begin_element(t);
    }
    return DRG_OK;
}

const drg_dialect drg_dialect_wiki = {event, "no article in it: no page of the main namespace that is no redirect"};
