// SPDX-License-Identifier: MIT
//
// html_meta -- what a page says of itself: title, site, address, language, and the day on which it came out.
//
// Reads    <title>, <meta>, <link rel=canonical>, <time>, microdata, JSON-LD (schema.org), boxes of class "byline", the address
// Writes   doc->title, byline, source, url, language, published, published_from; page->body
// Rule     the day comes from JSON-LD or <meta>, else a <time> that is marked as the date of issue or stands alone, else the
//          address, else a line near the heading that is only a date, or a part of it between bars; days of changes ("modified", "updated") are never taken
// Rule     "Talks in Moscow - The Example Times": the site's name is taken off the title

#include "ingest/html.h"

#include "base/json.h"
#include "base/utf8.h"
#include "ingest/issued.h"
#include "ingest/para.h"
#include "ingest/text.h"

#define LD_NODES 2000 // JSON values looked at

typedef struct found {
    drg_str title, heading, plain_title, site, ld_site, url, ld_url, language, date, time, body;
    drg_str byline, box_byline; // by metadata; by a box that says so
    uint32_t heading_at;        // node of the first h1
    uint32_t n_times;
} found;

static void take(drg_str *slot, drg_str value)
{
    value = drg_str_trim(value);
    if (!slot->n && value.n) *slot = value;
}

// Names that sites give the day of issue in <meta name>, property or itemprop.
static const char *const date_names[] = {
    "article:published_time", "og:article:published_time", "article:published", "datepublished", "date_published", "datecreated",
    "publishdate", "publish-date", "publish_date", "pubdate", "publication_date", "date", "dc.date", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date.created", "sailthru.date", "parsely-pub-date", "citation_publication_date",
    "citation_date", "article.published", "cxenseparse:recs:publishtime", "article_date_original", "originalpublicationdate", NULL};

// A name as a byline gives it: "By Jane Doe | Reuters" is Jane Doe. Addresses and long texts are none.
static drg_str clean_byline(drg_str s)
{
    s = drg_str_trim(s);
    if (drg_str_eq_ascii_case(drg_str_sub(s, 0, 10), DRG_STR("posted by "))) s = drg_str_trim(drg_str_sub(s, 10, s.n));
    if (drg_str_eq_ascii_case(drg_str_sub(s, 0, 3), DRG_STR("by "))) s = drg_str_trim(drg_str_sub(s, 3, s.n));
    static const char *const ends[] = {"|", " and agencies", " with agencies", " at ", " in ", ", ", " \xC2\xB7 ", NULL};
    for (size_t i = 0; ends[i]; i++) {
        size_t at = drg_str_find(s, drg_str_from(ends[i]), 0);
        if (at != SIZE_MAX && at > 0) s = drg_str_trim(drg_str_sub(s, 0, at));
    }
    size_t at = 0;
    if (s.n < 4 || s.n > 80 || drg_str_find(s, DRG_STR("//"), 0) != SIZE_MAX || drg_str_find(s, DRG_STR("@"), 0) != SIZE_MAX) return (drg_str){NULL, 0};
    if (!drg_utf8_is_upper(drg_utf8_next(s, &at)) || !memchr(s.p, ' ', s.n)) return (drg_str){NULL, 0};
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] >= '0' && s.p[i] <= '9') return (drg_str){NULL, 0};
    return s;
}

static void read_meta(found *f, const drg_html_node *node)
{
    static const char *const authors[] = {"author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author",
        "sailthru.author", "byl", "article.author", NULL};
    static const char *const titles[] = {"og:title", "twitter:title", "dc.title", "citation_title", "parsely-title", "headline", NULL};
    static const char *const sites[] = {"og:site_name", "application-name", "publisher", "dc.publisher", NULL};
    static const char *const urls[] = {"og:url", "twitter:url", "mainentityofpage", NULL};
    drg_str content = drg_html_attribute(node, "content"), datetime = drg_html_attribute(node, "datetime");
    drg_str names[3] = {drg_html_attribute(node, "property"), drg_html_attribute(node, "name"), drg_html_attribute(node, "itemprop")};
    int is_time = drg_str_is(names[1], "time") || (datetime.n && drg_str_is(names[1], "mark"));
    for (size_t i = 0; i < 3; i++) {
        if (!names[i].n) continue;
        if (drg_str_one_of_ascii_case(names[i], authors)) take(&f->byline, clean_byline(content));
        if (drg_str_one_of_ascii_case(names[i], titles)) take(&f->title, content);
        if (drg_str_one_of_ascii_case(names[i], sites)) take(&f->site, content);
        if (drg_str_one_of_ascii_case(names[i], urls)) take(&f->url, content);
        if (drg_str_one_of_ascii_case(names[i], date_names) && drg_issued_day(is_time ? datetime : content) != DRG_NO_DAY) take(&f->date, is_time ? datetime : content);
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
    for (; type; type = type->next) { // of several types one is enough
        drg_str t = type->str;
        if (type->type != DRG_JSON_STR || drg_str_is(type->key, "@id")) break;
        if (drg_str_ends(t, "Article") || drg_str_ends(t, "Posting") || drg_str_is(t, "Report") || drg_str_is(t, "WebPage")) return 1;
        if (type->key.n) break; // a member of the object, no item of an array
    }
    return 0;
}

static drg_str json_address(const drg_json_value *object)
{
    drg_str url = json_text(object, "url");
    const drg_json_value *page = drg_json_get(object, "mainEntityOfPage");
    if (page && page->type == DRG_JSON_OBJECT) page = drg_json_get(page, "@id");
    if (!url.n && page && page->type == DRG_JSON_STR) url = page->str;
    return drg_str_starts(url, "http") ? url : (drg_str){NULL, 0};
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
            take(&f->byline, clean_byline(json_text(v, "author")));
            take(&f->ld_url, json_address(v));
            drg_str body = json_text(v, "articleBody");
            if (body.n > f->body.n) f->body = body;
        }
        if (v->type == DRG_JSON_OBJECT && drg_str_is(json_text(v, "@type"), "WebSite")) take(&f->ld_site, json_text(v, "name"));
        for (const drg_json_value *child = v->first; child && n < LD_NODES; child = child->next) {
            if (child->type == DRG_JSON_OBJECT || child->type == DRG_JSON_ARRAY) queue[n++] = child;
        }
    }
    return DRG_OK;
}

// ---- the page itself ----------------------------------------------------------------------------------------------

// The words of a box or, of a mark, those behind it: one short text.
static drg_str words_of(const drg_html_page *page, uint32_t i)
{
    if (page->nodes[i].end > i + 1) return page->nodes[i].end - i > 12 ? (drg_str){NULL, 0} : drg_html_inner(page, i);
    for (uint32_t k = i + 1; k < page->n && k < i + 6; k++)
        if (!page->nodes[k].tag[0] && drg_str_trim(page->nodes[k].text).n && page->nodes[k].text.n < 200) return drg_html_inner(page, k);
    return (drg_str){NULL, 0};
}

// itemprop=author and itemprop=publisher hold a name; itemprop=datePublished a date, as content or as words.
static void read_item(found *f, const drg_html_page *page, uint32_t i, drg_str item)
{
    const drg_html_node *node = &page->nodes[i];
    drg_str value = drg_html_attribute(node, "content");
    int author = drg_str_is(item, "author"), publisher = drg_str_is(item, "publisher");
    if (drg_str_is(item, "datePublished")) {
        if (!value.n) value = drg_html_attribute(node, "datetime").n ? drg_html_attribute(node, "datetime") : drg_html_attribute(node, "title");
        if (!value.n) value = words_of(page, i);
        if (drg_issued_day(value) != DRG_NO_DAY) take(&f->date, value);
    }
    if (!author && !publisher) return;
    for (uint32_t k = i + 1; k < node->end && k < i + 20 && !value.n; k++)
        if (drg_str_is(drg_html_attribute(&page->nodes[k], "itemprop"), "name")) value = drg_html_attribute(&page->nodes[k], "content");
    if (author) take(&f->byline, clean_byline(value.n ? value : words_of(page, i)));
    else take(&f->site, value);
}

// Whether a class says by one of its words that the box holds the author's name.
static int is_byline_class(drg_str cls)
{
    static const char *const words[] = {"byline", "author", "authors", "byl", "fn", "author-name", "byline-name", "article-author", "vcard", NULL};
    for (drg_str word; drg_utf8_word(&cls, &word);)
        if (drg_str_one_of_ascii_case(word, words)) return 1;
    return 0;
}

static void read_box(found *f, const drg_html_page *page, uint32_t i)
{
    const drg_html_node *node = &page->nodes[i];
    drg_str item = drg_html_attribute(node, "itemprop"), title = drg_html_attribute(node, "title");
    if (item.n) read_item(f, page, i, item);
    if (node->hidden) return;
    int by = drg_str_eq_ascii_case(drg_html_attribute(node, "rel"), DRG_STR("author")) || strcmp(node->tag, "address") == 0;
    if (!f->box_byline.n && (by || is_byline_class(node->cls))) take(&f->box_byline, clean_byline(words_of(page, i)));
    int published = node->cls.n && drg_str_find(node->cls, DRG_STR("published"), 0) != SIZE_MAX;
    if (published && drg_issued_day(title) != DRG_NO_DAY) take(&f->time, title);
}

// A text of its own near the heading that begins with "By ".
static void find_by_line(found *f, const drg_html_page *page, uint32_t heading)
{
    if (heading == DRG_NONE) return;
    for (uint32_t i = heading; i < page->n && i < heading + 60 && !f->box_byline.n; i++) {
        drg_str text = drg_str_trim(page->nodes[i].text);
        if (page->nodes[i].tag[0] || text.n < 6 || text.n > 90) continue;
        if (!drg_str_starts(text, "By ") && !drg_str_starts(text, "by ") && !drg_str_starts(text, "BY ")) continue;
        drg_str inner = drg_html_inner(page, i), rest = inner, word;
        uint32_t words = 0;
        while (drg_utf8_word(&rest, &word)) words++;
        if (drg_byline_is(inner, words)) take(&f->box_byline, clean_byline(inner));
    }
}

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
        if (f->heading.n && f->heading_at == DRG_NONE) f->heading_at = i;
        if (node->tag[0]) read_box(f, page, i);
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

static int same_letters(drg_str a, drg_str b)
{
    char x[512], y[512];
    size_t n = drg_utf8_key_into(x, sizeof x, a), m = drg_utf8_key_into(y, sizeof y, b);
    return n == m && memcmp(x, y, n) == 0;
}

// Of "The Example Times - Talks in Moscow" the part that stands on the page as a text of its own. *at is that text's node.
static drg_str part_on_page(const drg_html_page *page, drg_str title, uint32_t *at)
{
    static const char *const bars[] = {" | ", " \xC2\xBB ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " :: ", ": "};
    drg_str parts[3] = {title, {NULL, 0}, {NULL, 0}};
    for (size_t i = 0; i < sizeof bars / sizeof *bars && !parts[1].n; i++) {
        size_t bar = drg_str_find(title, drg_str_from(bars[i]), 0);
        if (bar == SIZE_MAX) continue;
        parts[1] = drg_str_sub(title, 0, bar);
        parts[2] = drg_str_trim(drg_str_sub(title, bar + strlen(bars[i]), title.n));
    }
    drg_str best = {NULL, 0};
    if (title.n > 300) return title;
    for (uint32_t i = 0; i < page->n; i++) {
        drg_str text = page->nodes[i].text;
        if (page->nodes[i].tag[0] || text.n < 12 || text.n > 340) continue;
        uint32_t home = page->nodes[i].parent;
        if (home != DRG_NONE && strcmp(page->nodes[home].tag, "title") == 0) continue;
        for (size_t k = 0; k < 3; k++) {
            if (parts[k].n < 12 || text.n + 8 < parts[k].n || !same_letters(drg_str_trim(text), parts[k])) continue;
            if (parts[k].n <= best.n) continue;
            *at = i;
            best = parts[k]; // the site's name stands on the page too: the longer part wins
        }
    }
    return best.n ? best : title;
}

// The day of a line that is nothing but a date, or between bars: "Source: Xinhua | 2022-02-07 21:14:05 | Editor: Li".
static int32_t day_of_line(drg_str line)
{
    drg_str piece, rest, word;
    while (drg_str_next(&line, '|', &piece)) {
        uint32_t words = 0;
        piece = rest = drg_str_trim(piece);
        if (piece.n < 8 || piece.n > 60) continue;
        while (drg_utf8_word(&rest, &word)) words++;
        int32_t day = drg_dateline_is_date(piece, words) ? drg_issued_day(piece) : DRG_NO_DAY;
        if (day != DRG_NO_DAY) return day;
    }
    return DRG_NO_DAY;
}

// The same line's source, {NULL,0} when it names none.
static drg_str source_of_line(drg_str line)
{
    drg_str piece;
    int several = line.n && memchr(line.p, '|', line.n) != NULL;
    while (several && drg_str_next(&line, '|', &piece)) {
        piece = drg_str_trim(piece);
        if (drg_str_starts(piece, "Source:") && piece.n < 60) return drg_str_trim(drg_str_sub(piece, 7, piece.n));
    }
    return (drg_str){NULL, 0};
}

// Where the page has no other name for its site.
static drg_str visible_source(const drg_html_page *page, uint32_t heading)
{
    drg_str source = {NULL, 0};
    for (uint32_t i = heading; heading != DRG_NONE && i < page->n && i < heading + 60 && !source.n; i++)
        if (!page->nodes[i].tag[0] && page->nodes[i].text.n < 200) source = source_of_line(page->nodes[i].text);
    return source;
}

// The first text behind the heading, else the last one before it, that tells a day.
static int32_t visible_day(const drg_html_page *page, uint32_t heading)
{
    int32_t before = DRG_NO_DAY;
    if (heading == DRG_NONE) return DRG_NO_DAY;
    for (uint32_t i = 0; i < page->n && i < heading + 120; i++) {
        drg_str text = drg_str_trim(page->nodes[i].text);
        if (page->nodes[i].tag[0] || text.n < 8 || text.n > 200) continue;
        int32_t day = day_of_line(text);
        if (day != DRG_NO_DAY && i > heading) return day;
        if (day != DRG_NO_DAY) before = day;
    }
    return before;
}

// ---- all together -------------------------------------------------------------------------------------------------

static void set_day(drg_doc *doc, const found *f, const drg_html_page *page, uint32_t heading)
{
    doc->published = drg_issued_day(f->date.n ? f->date : f->time);
    doc->published_from = "metadata";
    if (doc->published == DRG_NO_DAY) {
        doc->published = drg_issued_in_url(doc->url);
        doc->published_from = "url";
    }
    if (doc->published == DRG_NO_DAY) {
        doc->published = visible_day(page, heading);
        doc->published_from = doc->published == DRG_NO_DAY ? NULL : "text";
    }
}

drg_err drg_html_metadata(drg_doc *doc, drg_html_page *page, drg_arena *scratch)
{
    found f;
    (void)scratch;
    memset(&f, 0, sizeof f);
    f.heading_at = DRG_NONE;
    DRG_TRY(look(&f, page));
    uint32_t heading = f.heading_at;
    take(&f.site, f.ld_site);
    drg_str title = f.title.n ? f.title : f.heading;
    title = title.n ? without_site(title, f.site) : without_site(part_on_page(page, f.plain_title, &heading), f.site);
    if (heading == DRG_NONE) (void)part_on_page(page, title, &heading);
    find_by_line(&f, page, heading);
    doc->title = drg_text_field(doc, title);
    doc->byline = drg_text_field(doc, f.byline.n ? f.byline : f.box_byline);
    doc->source = drg_text_field(doc, f.site.n ? f.site : visible_source(page, heading));
    if (!doc->url.n) doc->url = drg_text_field(doc, f.url.n ? f.url : f.ld_url);
    doc->language = drg_text_field(doc, drg_str_sub(f.language, 0, 2));
    page->body = f.body;
    if (doc->arena.failed) return drg_doc_refused(doc);
    set_day(doc, &f, page, heading);
    return DRG_OK;
}
