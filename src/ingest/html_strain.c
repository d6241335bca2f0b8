// SPDX-License-Identifier: MIT
//
// html_strain -- makes a page small and harmless before it is parsed: keeps the structure and the text, drops the rest.
//
// Reads    a page in checked UTF-8
// Writes   the same page with structural tags only, each with the few attributes that the reader asks for
// Method   one pass by hand over tags, comments and raw-text elements, after the tokenizer of the HTML standard, simplified
// Rule     inline tags that tell of author or date are kept as <meta name="mark">; a link never closed ends at the next block
// Rule     links become two marks in the text, formatting tags vanish: so no page can build the lists of unclosed formatting
//          elements that make parsers slow, and depth is bounded by counting containers
// Cost     linear

#include "ingest/html.h"

// What becomes of a tag.
typedef enum fate { GONE, KEPT, LEAF /* kept, needs no end tag */, RAW /* dropped with all up to its end tag */, LINK, BLANK /* becomes a blank */ } fate;

typedef struct tag_rule {
    const char *name;
    fate fate;
    int counts; // a container that can nest without end
} tag_rule;

static const tag_rule tags[] = {
    {"a", LINK, 0}, {"address", KEPT, 1}, {"applet", RAW, 0}, {"article", KEPT, 1}, {"aside", KEPT, 1}, {"audio", RAW, 0},
    {"blockquote", KEPT, 1}, {"body", KEPT, 0}, {"br", LEAF, 0}, {"button", RAW, 0}, {"canvas", RAW, 0}, {"center", BLANK, 0},
    {"dd", KEPT, 0}, {"details", KEPT, 1}, {"div", KEPT, 1}, {"dl", KEPT, 1}, {"dt", KEPT, 0}, {"figcaption", KEPT, 1},
    {"figure", KEPT, 1}, {"footer", KEPT, 1}, {"h1", KEPT, 1}, {"h2", KEPT, 1}, {"h3", KEPT, 1}, {"h4", KEPT, 1}, {"h5", KEPT, 1},
    {"h6", KEPT, 1}, {"head", KEPT, 0}, {"header", KEPT, 1}, {"hr", LEAF, 0}, {"html", KEPT, 0}, {"iframe", RAW, 0}, {"img", BLANK, 0},
    {"li", KEPT, 0}, {"link", LEAF, 0}, {"main", KEPT, 1}, {"math", RAW, 0}, {"menu", KEPT, 1}, {"meta", LEAF, 0}, {"nav", KEPT, 1},
    {"noscript", RAW, 0}, {"object", RAW, 0}, {"ol", KEPT, 1}, {"p", KEPT, 0}, {"pre", KEPT, 1}, {"script", RAW, 0},
    {"section", KEPT, 1}, {"select", RAW, 0}, {"style", RAW, 0}, {"summary", KEPT, 1}, {"svg", RAW, 0}, {"table", KEPT, 1},
    {"tbody", KEPT, 0}, {"td", KEPT, 0}, {"template", RAW, 0}, {"textarea", RAW, 0}, {"tfoot", KEPT, 0}, {"th", KEPT, 0},
    {"thead", KEPT, 0}, {"time", LEAF, 0}, {"title", KEPT, 0}, {"tr", KEPT, 0}, {"ul", KEPT, 1}, {"video", RAW, 0}, {"wbr", GONE, 0},
};
#define N_TAGS (sizeof tags / sizeof *tags)

static const char *const attributes[] = {"aria-hidden", "class", "content", "datetime", "hidden", "href", "id", "itemprop", "lang",
                                         "name", "property", "pubdate", "rel", "role", "style", "title", "type"};
#define N_ATTRIBUTES (sizeof attributes / sizeof *attributes)

typedef struct strainer {
    drg_buf *out;
    drg_str page;
    uint32_t open[N_TAGS]; // start tags passed on without their end tags
    uint32_t depth, n_tags;
    uint8_t in_link, link_open; // link_open: its end tag was forgotten; the next block ends it
    uint8_t endless[N_TAGS]; // no end tag of this name follows any more: found out once, not searched for again
} strainer;

static int is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static int same_word(drg_str s, const char *word)
{
    return drg_str_eq_ascii_case(s, drg_str_from(word));
}

static const tag_rule *rule_of(drg_str name)
{
    for (size_t i = 0; i < N_TAGS; i++) {
        if (same_word(name, tags[i].name)) return &tags[i];
    }
    return NULL;
}

// An attribute, cut off at *at. 0 at the tag's end (*at stands on '>' or at the page's end).
static int next_attribute(drg_str page, size_t *at, drg_str *name, drg_str *value)
{
    while (*at < page.n && (is_blank(page.p[*at]) || page.p[*at] == '/')) ++*at;
    if (*at >= page.n || page.p[*at] == '>') return 0;
    size_t start = *at;
    do ++*at;
    while (*at < page.n && !is_blank(page.p[*at]) && page.p[*at] != '=' && page.p[*at] != '>' && page.p[*at] != '/');
    *name = drg_str_sub(page, start, *at);
    *value = (drg_str){NULL, 0};
    while (*at < page.n && is_blank(page.p[*at])) ++*at;
    if (*at >= page.n || page.p[*at] != '=') return 1;
    ++*at;
    while (*at < page.n && is_blank(page.p[*at])) ++*at;
    if (*at >= page.n) return 1;
    char quote = page.p[*at];
    if (quote == '"' || quote == '\'') {
        const char *end = memchr(page.p + *at + 1, quote, page.n - *at - 1);
        size_t stop = end ? (size_t)(end - page.p) : page.n;
        *value = drg_str_sub(page, *at + 1, stop);
        *at = stop < page.n ? stop + 1 : page.n;
    } else {
        start = *at;
        while (*at < page.n && !is_blank(page.p[*at]) && page.p[*at] != '>') ++*at;
        *value = drg_str_sub(page, start, *at);
    }
    return 1;
}

static void pass_attribute(strainer *s, drg_str name, drg_str value)
{
    for (size_t i = 0; i < N_ATTRIBUTES; i++) {
        if (!same_word(name, attributes[i])) continue;
        drg_buf_char(s->out, ' ');
        drg_buf_text(s->out, attributes[i]);
        drg_buf_text(s->out, "=\"");
        if (value.n > DRG_HTML_ATTRIBUTE) {
            value.n = DRG_HTML_ATTRIBUTE;
            while (value.n && ((unsigned char)value.p[value.n] & 0xC0) == 0x80) value.n--; // not within a character
        }
        for (size_t k = 0; k < value.n; k++) {
            if (value.p[k] == '"') drg_buf_text(s->out, "&quot;");
            else drg_buf_char(s->out, value.p[k]);
        }
        drg_buf_char(s->out, '"');
        return;
    }
}

// The position behind "</name ...>", looking from `at`; the page's end when there is none. *close is where it begins.
static size_t behind_end(drg_str page, size_t at, const char *name, size_t *close)
{
    size_t n = strlen(name);
    while (at < page.n) {
        const char *lt = memchr(page.p + at, '<', page.n - at);
        if (!lt) break;
        at = (size_t)(lt - page.p);
        if (at + 2 + n < page.n && page.p[at + 1] == '/' && drg_str_eq_ascii_case(drg_str_sub(page, at + 2, at + 2 + n), drg_str_from(name)) &&
            (is_blank(page.p[at + 2 + n]) || page.p[at + 2 + n] == '>' || page.p[at + 2 + n] == '/')) {
            *close = at;
            const char *gt = memchr(page.p + at, '>', page.n - at);
            return gt ? (size_t)(gt - page.p) + 1 : page.n;
        }
        at++;
    }
    *close = page.n;
    return page.n;
}

static void close_link(strainer *s)
{
    if (s->in_link) drg_buf_text(s->out, DRG_HTML_LINK_CLOSE);
    s->in_link = 0;
}

// Inline tags that tell who wrote the page or when: <a rel=author>, <span itemprop=datePublished>, <abbr class=published>.
static int tells(drg_str name, drg_str value)
{
    if (same_word(name, "itemprop")) return value.n > 0;
    if (same_word(name, "rel")) return same_word(value, "author");
    if (!same_word(name, "class") || value.n > 200) return 0;
    static const char *const words[] = {"author", "byline", "published", "Author", "Byline", NULL};
    for (size_t i = 0; words[i]; i++)
        if (drg_str_find(value, drg_str_from(words[i]), 0) != SIZE_MAX) return 1;
    return 0;
}

// Such a tag is passed on as an element without content, <meta name="mark" ...>, in front of its words.
static void pass_mark(strainer *s, size_t at)
{
    size_t look = at;
    drg_str name, value;
    int found = 0;
    for (int n = 0; n < 16 && !found && next_attribute(s->page, &look, &name, &value); n++) found = tells(name, value);
    if (!found || s->n_tags >= DRG_HTML_TAGS) return;
    drg_buf_text(s->out, "<meta name=\"mark\"");
    s->n_tags++;
    for (int n = 0; n < 16 && next_attribute(s->page, &at, &name, &value); n++)
        if (!same_word(name, "name")) pass_attribute(s, name, value);
    drg_buf_char(s->out, '>');
}

// Whether the link that opens in front of `at` is closed: another one that opens first tells that its end was forgotten.
static int is_closed(const strainer *s, size_t at)
{
    drg_str page = s->page;
    while (at < page.n) {
        const char *lt = memchr(page.p + at, '<', page.n - at);
        if (!lt) return 0;
        at = (size_t)(lt - page.p) + 1;
        size_t name = at + (at < page.n && page.p[at] == '/');
        int a = name + 1 < page.n && lowered(page.p[name]) == 'a' && (is_blank(page.p[name + 1]) || page.p[name + 1] == '>');
        if (a) return name > at;
    }
    return 0;
}

// A start tag whose name ended at `at`. Returns the position behind it and, of raw elements, behind their content.
static size_t start_tag(strainer *s, const tag_rule *rule, size_t at)
{
    drg_str page = s->page, name, value, type = {NULL, 0};
    int pass = rule && (rule->fate == KEPT || rule->fate == LEAF);
    if (pass && s->in_link && s->link_open) close_link(s);
    if (pass && rule->counts && s->depth >= DRG_HTML_DEPTH) pass = 0;
    if (pass && s->n_tags >= DRG_HTML_TAGS) pass = 0;
    if (pass) {
        drg_buf_char(s->out, '<');
        // <time> nests as its end tag likes; what it says stands in its attributes, so it becomes an element without content.
        drg_buf_text(s->out, strcmp(rule->name, "time") == 0 ? "meta name=\"time\"" : rule->name);
        s->n_tags++;
        s->open[rule - tags]++;
        s->depth += (uint32_t)rule->counts;
    }
    int passed = 0;
    if (!rule || rule->fate == GONE || rule->fate == LINK) pass_mark(s, at);
    while (next_attribute(page, &at, &name, &value)) {
        if (same_word(name, "type")) type = value;
        if (pass && passed < 16) {
            pass_attribute(s, name, value);
            passed++;
        }
    }
    if (at < page.n) at++; // '>'
    if (pass) drg_buf_char(s->out, '>');
    else if (!rule || rule->fate == GONE) return at;
    if (rule->fate == LINK) {
        close_link(s);
        drg_buf_text(s->out, DRG_HTML_LINK_OPEN);
        s->in_link = 1;
        s->link_open = !is_closed(s, at);
    } else if (rule->fate == BLANK || (!pass && rule->fate == KEPT)) {
        drg_buf_char(s->out, ' ');
    } else if (rule->fate == RAW) {
        size_t close = page.n, behind = page.n, which = (size_t)(rule - tags);
        if (!s->endless[which]) behind = behind_end(page, at, rule->name, &close);
        s->endless[which] = close == page.n;
        if (close == page.n && strcmp(rule->name, "script") != 0 && strcmp(rule->name, "style") != 0) return at; // never closed: the tag alone goes
        if (same_word(type, "application/ld+json") && s->n_tags < DRG_HTML_TAGS) {
            drg_buf_text(s->out, "<script type=\"application/ld+json\">");
            drg_buf_str(s->out, drg_str_sub(page, at, close));
            drg_buf_text(s->out, "</script>");
            s->n_tags++;
        }
        return behind;
    }
    return at;
}

static void end_tag(strainer *s, const tag_rule *rule)
{
    if (!rule) return;
    size_t i = (size_t)(rule - tags);
    if (rule->fate == LINK) close_link(s);
    if (rule->fate == BLANK) drg_buf_char(s->out, ' ');
    if (rule->fate != KEPT || (s->open[i] == 0 && strcmp(rule->name, "p") != 0)) return;
    if (s->open[i]) {
        s->open[i]--;
        s->depth -= (uint32_t)rule->counts;
    }
    drg_buf_text(s->out, "</");
    drg_buf_text(s->out, rule->name);
    drg_buf_char(s->out, '>');
}

// The position behind a comment, doctype or processing instruction at `at`.
static size_t behind_declaration(drg_str page, size_t at)
{
    if (drg_str_starts(drg_str_sub(page, at, page.n), "<!--")) {
        size_t end = drg_str_find(page, DRG_STR("-->"), at + 4);
        if (at + 4 < page.n && page.p[at + 4] == '>') return at + 5; // "<!-->"
        return end == SIZE_MAX ? page.n : end + 3;
    }
    const char *gt = memchr(page.p + at, '>', page.n - at);
    return gt ? (size_t)(gt - page.p) + 1 : page.n;
}

// Text up to the next '<', without the two marks of links.
static size_t text(strainer *s, size_t at)
{
    drg_str page = s->page;
    size_t start = at;
    while (at < page.n && page.p[at] != '<') {
        if ((unsigned char)page.p[at] == 0xEE && at + 2 < page.n && (unsigned char)page.p[at + 1] == 0x80 &&
            ((unsigned char)page.p[at + 2] & 0xFE) == 0x80) {
            drg_buf_str(s->out, drg_str_sub(page, start, at));
            at += 3;
            start = at;
            continue;
        }
        at++;
    }
    drg_buf_str(s->out, drg_str_sub(page, start, at));
    return at;
}

void drg_html_strain(drg_buf *out, drg_str page)
{
    strainer s;
    memset(&s, 0, sizeof s);
    s.out = out;
    s.page = page;
    size_t at = 0;
    while (at < page.n && !out->failed) {
        at = text(&s, at);
        if (at >= page.n) break;
        int end = at + 1 < page.n && page.p[at + 1] == '/';
        size_t name = at + 1 + (size_t)end;
        char c = name < page.n ? lowered(page.p[name]) : ' ';
        if (c >= 'a' && c <= 'z') {
            size_t stop = name;
            while (stop < page.n && !is_blank(page.p[stop]) && page.p[stop] != '>' && page.p[stop] != '/') stop++;
            const tag_rule *rule = rule_of(drg_str_sub(page, name, stop));
            if (!end) {
                at = start_tag(&s, rule, stop);
            } else {
                end_tag(&s, rule);
                const char *gt = memchr(page.p + stop, '>', page.n - stop);
                at = gt ? (size_t)(gt - page.p) + 1 : page.n;
            }
        } else if (c == '!' || c == '?' || end) {
            at = behind_declaration(page, at);
        } else { // "a < b"
            drg_buf_text(out, "&lt;");
            at++;
        }
    }
    close_link(&s);
}
