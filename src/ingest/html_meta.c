// SPDX-License-Identifier: MIT
//
// html_meta -- what a page says of itself: title, site, address, language, and the day on which it came out.
//
// Reads    <title>, <meta>, <link rel=canonical>, <time>, JSON-LD (schema.org), the address
// Writes   doc->title, source, url, language, published, published_from
// Rule     the day comes from JSON-LD or <meta>, else a <time> that is marked as the date of issue or stands alone, else the
//          address; days of changes ("modified", "updated") are never taken
// Rule     "Talks in Moscow - The Example Times": the site's name is taken off the title

#include "ingest/html.h"

#include "base/json.h"
#include "ingest/issued.h"
#include "ingest/text.h"

#define LD_NODES 2000 // JSON values looked at

typedef struct found {
    drg_str title, heading, plain_title, site, url, language, date, time;
    uint32_t n_times;
} found;

static void take(drg_str *slot, drg_str value)
{
    value = drg_str_trim(value);
    if (!slot->n && value.n) *slot = value;
}

static int one_of(drg_str word, const char *const *words)
{
    for (; *words; words++) {
        if (drg_str_eq_ascii_case(word, drg_str_from(*words))) return 1;
    }
    return 0;
}

// Names that sites give the day of issue in <meta name>, property or itemprop.
static const char *const date_names[] = {
    "article:published_time", "og:article:published_time", "article:published", "datepublished", "date_published", "datecreated",
    "publishdate", "publish-date", "publish_date", "pubdate", "publication_date", "date", "dc.date", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date.created", "sailthru.date", "parsely-pub-date", "citation_publication_date",
    "citation_date", "article.published", "cxenseparse:recs:publishtime", "article_date_original", "originalpublicationdate", NULL};

static void read_meta(found *f, const drg_html_node *node)
{
    static const char *const titles[] = {"og:title", "twitter:title", "dc.title", "citation_title", "parsely-title", "headline", NULL};
    static const char *const sites[] = {"og:site_name", "application-name", "publisher", "dc.publisher", NULL};
    static const char *const urls[] = {"og:url", "twitter:url", NULL};
    drg_str content = drg_html_attribute(node, "content"), datetime = drg_html_attribute(node, "datetime");
    drg_str names[3] = {drg_html_attribute(node, "property"), drg_html_attribute(node, "name"), drg_html_attribute(node, "itemprop")};
    int is_time = drg_str_is(names[1], "time");
    for (size_t i = 0; i < 3; i++) {
        if (!names[i].n) continue;
        if (one_of(names[i], titles)) take(&f->title, content);
        if (one_of(names[i], sites)) take(&f->site, content);
        if (one_of(names[i], urls)) take(&f->url, content);
        if (one_of(names[i], date_names) && drg_issued_day(is_time ? datetime : content) != DRG_NO_DAY) take(&f->date, is_time ? datetime : content);
        if (drg_str_eq_ascii_case(names[i], DRG_STR("og:locale")) || drg_str_eq_ascii_case(names[i], DRG_STR("content-language"))) take(&f->language, content);
    }
    if (!is_time || drg_issued_day(datetime) == DRG_NO_DAY) return;
    f->n_times++;
    if (drg_html_attribute(node, "pubdate").p) take(&f->date, datetime);
    drg_str cls = node->cls; // class="updated" tells of a change
    if (drg_str_find(cls, DRG_STR("updated"), 0) == SIZE_MAX && drg_str_find(cls, DRG_STR("modified"), 0) == SIZE_MAX) take(&f->time, datetime);
}

// ---- JSON-LD ------------------------------------------------------------------------------------------------------

static drg_str json_text(const drg_json_value *object, const char *key)
{
    const drg_json_value *v = drg_json_get(object, key);
    if (v && v->type == DRG_JSON_ARRAY) v = v->first;
    if (v && v->type == DRG_JSON_OBJECT) v = drg_json_get(v, "name");
    return v && v->type == DRG_JSON_STR ? v->str : (drg_str){NULL, 0};
}

static int is_article(const drg_json_value *object)
{
    const drg_json_value *type = drg_json_get(object, "@type");
    if (type && type->type == DRG_JSON_ARRAY) type = type->first;
    if (!type || type->type != DRG_JSON_STR) return 0;
    drg_str t = type->str;
    return drg_str_ends(t, "Article") || drg_str_ends(t, "Posting") || drg_str_is(t, "Report") || drg_str_is(t, "WebPage");
}

// Looks through the objects of one block, breadth first, without recursion.
static drg_err read_json(found *f, drg_str text, drg_arena *arena)
{
    drg_json_value *root = NULL;
    drg_note ignored = {{0}};
    drg_err err = drg_json_parse(&root, arena, drg_str_trim(text), &ignored);
    if (err == DRG_E_NOMEM || err == DRG_E_LIMIT) return err;
    if (err) return DRG_OK; // broken JSON-LD is common: the page has other words for it
    const drg_json_value **queue = DRG_ARENA_ARRAY(arena, const drg_json_value *, LD_NODES);
    if (!queue) return arena->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    size_t n = 0;
    queue[n++] = root;
    for (size_t at = 0; at < n; at++) {
        const drg_json_value *v = queue[at];
        if (v->type == DRG_JSON_OBJECT && is_article(v)) {
            drg_str date = json_text(v, "datePublished");
            if (drg_issued_day(date) != DRG_NO_DAY) take(&f->date, date);
            take(&f->title, json_text(v, "headline"));
            take(&f->site, json_text(v, "publisher"));
            take(&f->language, json_text(v, "inLanguage"));
        }
        for (const drg_json_value *child = v->first; child && n < LD_NODES; child = child->next) {
            if (child->type == DRG_JSON_OBJECT || child->type == DRG_JSON_ARRAY) queue[n++] = child;
        }
    }
    return DRG_OK;
}

// ---- all together -------------------------------------------------------------------------------------------------

static drg_err look(found *f, const drg_html_page *page)
{
    for (uint32_t i = 0; i < page->n; i++) {
        const drg_html_node *node = &page->nodes[i];
        if (strcmp(node->tag, "meta") == 0) read_meta(f, node);
        else if (strcmp(node->tag, "title") == 0) take(&f->plain_title, drg_html_inner(page, i));
        else if (strcmp(node->tag, "h1") == 0 && !node->hidden) take(&f->heading, drg_html_inner(page, i));
        else if (strcmp(node->tag, "html") == 0) take(&f->language, drg_html_attribute(node, "lang"));
        else if (strcmp(node->tag, "link") == 0 && drg_str_eq_ascii_case(drg_html_attribute(node, "rel"), DRG_STR("canonical")))
            take(&f->url, drg_html_attribute(node, "href"));
        else if (strcmp(node->tag, "script") == 0 && i + 1 < node->end) DRG_TRY(read_json(f, page->nodes[i + 1].text, page->arena));
        if (page->arena->failed) return page->arena->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    }
    return DRG_OK;
}

// "Talks in Moscow | The Example Times" without the site: the longest part before a bar, or before a dash where the rest is
// the site's name.
static drg_str without_site(drg_str title, drg_str site)
{
    static const char *const bars[] = {" | ", " \xC2\xBB ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " :: "};
    for (size_t i = 0; i < sizeof bars / sizeof *bars; i++) {
        size_t at = SIZE_MAX, next = 0;
        while ((next = drg_str_find(title, drg_str_from(bars[i]), next)) != SIZE_MAX) at = next++; // the last one
        if (at == SIZE_MAX || at < 8) continue;
        drg_str tail = drg_str_trim(drg_str_sub(title, at + strlen(bars[i]), title.n));
        if (drg_str_eq_ascii_case(tail, site) || (i < 2 && tail.n < at)) return drg_str_trim(drg_str_sub(title, 0, at));
    }
    return title;
}

drg_err drg_html_metadata(drg_doc *doc, const drg_html_page *page, drg_arena *scratch)
{
    found f;
    (void)scratch;
    memset(&f, 0, sizeof f);
    DRG_TRY(look(&f, page));
    drg_str title = f.title.n ? f.title : f.heading.n ? f.heading : f.plain_title;
    doc->title = drg_text_field(doc, without_site(title, f.site));
    doc->source = drg_text_field(doc, f.site);
    if (!doc->url.n) doc->url = drg_text_field(doc, f.url);
    doc->language = drg_text_field(doc, drg_str_sub(f.language, 0, 2));
    if (doc->arena.failed) return drg_doc_refused(doc);
    doc->published = drg_issued_day(f.date.n ? f.date : f.time);
    doc->published_from = "metadata";
    if (doc->published == DRG_NO_DAY) {
        doc->published = drg_issued_in_url(doc->url);
        doc->published_from = doc->published == DRG_NO_DAY ? NULL : "url";
    }
    return DRG_OK;
}
