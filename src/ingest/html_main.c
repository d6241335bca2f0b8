// SPDX-License-Identifier: MIT
//
// html_main -- finds the article among the boxes of a page and writes its paragraphs.
//
// Reads    the tree
// Writes   title, paragraphs, headings, list items, one empty line between them
// Method   first, boxes that say what they are (nav, footer, class "related") are left out; then from the body down, the box
//          that still holds most of the running text; <article> and itemprop=articleBody are taken at their word when they
//          hold a good part of it. After Kohlschuetter et al. 2010: running text is long blocks with few links
// Rule     a box that names itself noise but holds half of the text is no noise: names are often wrong, weight seldom
// Cost     linear

#include "ingest/html.h"

#include "base/utf8.h"

#define RUNNING 60  // bytes of text without links from which a block counts as running text
#define HOLDS 0.75  // a child that holds this part of the text is gone down into

// Tags that begin a new paragraph.
static const char *const block_tags[] = {"address", "article", "aside", "blockquote", "body", "br", "dd", "details", "div", "dl", "dt", "figcaption",
    "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "menu", "nav", "ol", "p", "pre", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", NULL};
static const char *const noise_tags[] = {"head", "nav", "aside", "footer", "figure", "figcaption", "menu", "script", "title", NULL};
static const char *const noise_roles[] = {"navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", NULL};
// Words of class and id that name a box as no part of the article. A name is cut into words at signs and capitals.
static const char *const noise_words[] = {"ad", "ads", "advert", "advertisement", "advertising", "banner", "breadcrumb", "breadcrumbs", "caption", "comment", "comments",
    "catlinks", "consent", "cookie", "cookies", "copyright", "credit", "disclaimer", "disqus", "editsection", "footer", "gdpr", "infobox", "login", "masthead", "menu", "modal",
    "mostread", "nav", "navbar", "navigation", "newsletter", "noprint", "outbrain", "overlay", "pagination", "paywall", "popular", "popup", "printfooter", "promo", "promoted",
    "promotion", "recirc", "recommend", "recommended", "recommendations", "references", "related", "reflist", "register", "respond", "rss", "share", "sharing",
    "sidebar", "signin", "signup", "skip", "social", "sponsor", "sponsored", "subscribe", "subscription", "taboola", "tags", "taglist",
    "toc", "toolbar", "topics", "trending", NULL};
// Beginnings that are enough: "relatedposts", "cookiebar".
static const char *const noise_stems[] = {"related", "recommend", "newsletter", "cookie", "breadcrumb", "advert", "sharing", "sidebar", NULL};

static int listed(const char *word, const char *const *list)
{
    for (; *list; list++) {
        if (strcmp(word, *list) == 0) return 1;
    }
    return 0;
}

// Whether a class or id holds a word of noise: "article-share", "relatedLinks", "c-newsletter__box".
static int names_noise(drg_str name)
{
    char word[32];
    size_t n = 0;
    if (name.n > 400) name.n = 400;
    for (size_t i = 0; i <= name.n; i++) {
        char c = i < name.n ? name.p[i] : ' ';
        int upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z';
        int goes_on = lower || (upper && n > 0 && i > 0 && name.p[i - 1] >= 'A' && name.p[i - 1] <= 'Z');
        if (!goes_on && n > 0) {
            word[n] = 0;
            if (listed(word, noise_words)) return 1;
            for (size_t k = 0; noise_stems[k]; k++) {
                if (strncmp(word, noise_stems[k], strlen(noise_stems[k])) == 0) return 1;
            }
            n = 0;
        }
        if ((upper || lower) && n < sizeof word - 1) word[n++] = upper ? (char)(c - 'A' + 'a') : c;
    }
    return 0;
}

typedef struct pass {
    const drg_html_page *page;
    drg_html_box *boxes;
    uint32_t total;
} pass;

static int is_tag(const pass *p, uint32_t i, const char *tag)
{
    return strcmp(p->page->nodes[i].tag, tag) == 0;
}

static int is_named(const drg_html_node *node)
{
    static const char *const never[] = {"html", "body", "main", "article", "h1", "p", NULL};
    if (node->hidden || listed(node->tag, noise_tags)) return 1;
    if (!node->tag[0] || listed(node->tag, never)) return 0;
    drg_str role = drg_html_attribute(node, "role");
    for (size_t i = 0; noise_roles[i]; i++) {
        if (drg_str_is(role, noise_roles[i])) return 1;
    }
    return names_noise(node->cls) || names_noise(node->id);
}

// Running text of a block's own words: bytes outside links, when there are enough of them and they outweigh the links.
static void count_block(pass *p, uint32_t block, size_t plain, size_t linked)
{
    if (block == DRG_NONE || plain < RUNNING || linked > plain) return;
    for (uint32_t i = block; i != DRG_NONE; i = p->page->nodes[i].parent) {
        if (p->boxes[i].out) return;
        if (plain > UINT32_MAX / 4 - p->boxes[i].running) return;
        p->boxes[i].running += (uint32_t)plain;
    }
}

// Bytes of one text node, blanks counted once; *linked are those between the marks of links.
static size_t weigh(drg_str text, int *in_link, size_t *linked)
{
    size_t plain = 0;
    for (size_t k = 0; k < text.n; k++) {
        unsigned char c = (unsigned char)text.p[k];
        if (c == 0xEE && k + 2 < text.n && (unsigned char)text.p[k + 1] == 0x80 && ((unsigned char)text.p[k + 2] & 0xFE) == 0x80) {
            *in_link = ((unsigned char)text.p[k + 2] & 1) == 0;
            k += 2;
        } else if (c > ' ' || (k && (unsigned char)text.p[k - 1] > ' ')) {
            *(*in_link ? linked : &plain) += 1;
        }
    }
    return plain;
}

// Weighs the page: running text of every box. Boxes that are left out pass nothing up.
static void weigh_page(pass *p)
{
    const drg_html_page *page = p->page;
    uint32_t block = DRG_NONE; // the block whose words are being added up
    size_t plain = 0, linked = 0;
    int in_link = 0;
    for (uint32_t i = 0; i < page->n; i++) p->boxes[i].running = 0;
    for (uint32_t i = 0; i < page->n; i++) {
        const drg_html_node *node = &page->nodes[i];
        uint32_t home = node->parent; // the block that a text belongs to
        for (int up = 0; up < 8 && home != DRG_NONE && !p->boxes[home].block; up++) home = page->nodes[home].parent;
        if (p->boxes[i].block || (!node->tag[0] && home != block)) {
            count_block(p, block, plain, linked);
            plain = linked = 0;
            block = p->boxes[i].block ? i : home;
        }
        if (!node->tag[0]) plain += weigh(node->text, &in_link, &linked);
    }
    count_block(p, block, plain, linked);
    p->total = page->n ? p->boxes[0].running : 0;
}

static void leave_out(pass *p)
{
    const drg_html_page *page = p->page;
    for (uint32_t i = 0; i < page->n;) {
        int noise = p->boxes[i].named && (p->boxes[i].running * 2 <= p->total || page->nodes[i].hidden || is_tag(p, i, "head"));
        if (!noise) {
            i++;
            continue;
        }
        for (uint32_t k = i; k < page->nodes[i].end; k++) p->boxes[k].out = 1;
        i = page->nodes[i].end;
    }
}

// The box that says it is the article's body, if it holds enough and no other of its kind holds nearly as much.
static uint32_t declared(const pass *p)
{
    uint32_t best = DRG_NONE, best_running = 0, second = 0;
    for (uint32_t i = 0; i < p->page->n; i++) {
        const drg_html_node *node = &p->page->nodes[i];
        if (!node->tag[0] || p->boxes[i].out) continue;
        drg_str item = drg_html_attribute(node, "itemprop");
        int body = drg_str_is(item, "articleBody") || is_tag(p, i, "article");
        if (!body) continue;
        uint32_t running = p->boxes[i].running;
        int inner = best != DRG_NONE && i < p->page->nodes[best].end && running * 10 >= best_running * 8; // articleBody within article
        if (inner) {
            best = i;
            best_running = running;
        } else if (running > best_running) {
            second = best_running;
            best = i;
            best_running = running;
        } else if (best == DRG_NONE || i >= p->page->nodes[best].end) {
            if (running > second) second = running;
        }
    }
    if (best == DRG_NONE || best_running * 10 < p->total * 3 || best_running < 2 * second) return DRG_NONE;
    return best;
}

// From `at` down to the smallest box that holds most of the running text of the one above.
static uint32_t descend(const pass *p, uint32_t at)
{
    const drg_html_page *page = p->page;
    for (;;) {
        uint32_t heaviest = DRG_NONE;
        for (uint32_t child = at + 1; child < page->nodes[at].end; child = page->nodes[child].end) {
            if (page->nodes[child].tag[0] && (heaviest == DRG_NONE || p->boxes[child].running > p->boxes[heaviest].running)) heaviest = child;
        }
        if (heaviest == DRG_NONE || is_tag(p, heaviest, "p") || is_tag(p, heaviest, "pre") || is_tag(p, heaviest, "li")) return at;
        if ((double)p->boxes[heaviest].running < HOLDS * (double)p->boxes[at].running || p->boxes[heaviest].running == 0) return at;
        at = heaviest;
    }
}

// ---- writing ------------------------------------------------------------------------------------------------------

typedef struct writer {
    drg_buf *out;
    drg_buf line;  // the block at hand
    size_t linked; // its bytes that are link text
    int in_link, item, breaks;
    drg_str title;
    int title_out;
} writer;

static int same_letters(drg_str a, drg_str b)
{
    char x[512], y[512];
    size_t n = drg_utf8_key_into(x, sizeof x, a), m = drg_utf8_key_into(y, sizeof y, b);
    return n == m && memcmp(x, y, n) == 0;
}

static void flush(writer *w)
{
    drg_str line = drg_str_trim(drg_buf_view(&w->line));
    if (drg_str_ends(line, "[edit]")) line = drg_str_trim(drg_str_sub(line, 0, line.n - 6)); // of wikis, behind their headings
    int links = w->linked * 10 > line.n * 6 && line.n < 400; // a menu, a list of links
    if (line.n && !links && !(w->title.n && same_letters(line, w->title))) {
        if (w->item) drg_buf_text(w->out, "\xE2\x80\xA2 ");
        drg_buf_str(w->out, line);
        drg_buf_text(w->out, "\n\n");
    }
    drg_buf_reset(&w->line);
    w->linked = 0;
    w->item = 0;
    w->breaks = 0;
}

// Bytes of a sign that shows nothing and parts no words: soft hyphen, zero-width blank and joiners, byte order mark. 0: none.
static size_t without_width(drg_str s, size_t at)
{
    static const char *const signs[] = {"\xC2\xAD", "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x80\x8E", "\xE2\x80\x8F", "\xE2\x81\xA0", "\xEF\xBB\xBF", NULL};
    if ((unsigned char)s.p[at] < 0xC2) return 0;
    for (size_t i = 0; signs[i]; i++)
        if (drg_str_starts(drg_str_sub(s, at, s.n), signs[i])) return strlen(signs[i]);
    return 0;
}

static void write_text(writer *w, drg_str text)
{
    for (size_t k = 0; k < text.n; k++) {
        unsigned char c = (unsigned char)text.p[k];
        if (c == 0xEE && k + 2 < text.n && (unsigned char)text.p[k + 1] == 0x80 && ((unsigned char)text.p[k + 2] & 0xFE) == 0x80) {
            w->in_link = ((unsigned char)text.p[k + 2] & 1) == 0;
            k += 2;
            continue;
        }
        size_t nothing = without_width(text, k);
        if (nothing) {
            k += nothing - 1;
            continue;
        }
        int wide_blank = c == 0xC2 && k + 1 < text.n && (unsigned char)text.p[k + 1] == 0xA0; // no-break space
        if (c <= ' ' || wide_blank) {
            k += (size_t)wide_blank;
            if (w->line.n && w->line.p[w->line.n - 1] != ' ' && w->line.p[w->line.n - 1] != '\n') drg_buf_char(&w->line, ' ');
            continue;
        }
        w->breaks = 0;
        drg_buf_char(&w->line, (char)c);
        w->linked += (size_t)w->in_link;
    }
}

static void write_box(writer *w, const pass *p, uint32_t top)
{
    const drg_html_page *page = p->page;
    uint32_t last_block = DRG_NONE;
    for (uint32_t i = top; i < page->nodes[top].end; i++) {
        const drg_html_node *node = &page->nodes[i];
        if (p->boxes[i].out) continue;
        if (!node->tag[0]) {
            uint32_t home = node->parent;
            for (int up = 0; up < 8 && home != DRG_NONE && !p->boxes[home].block; up++) home = page->nodes[home].parent;
            if (home != last_block && drg_str_trim(node->text).n) { // text behind an inner block
                flush(w);
                last_block = home;
            }
            write_text(w, node->text);
        } else if (is_tag(p, i, "br")) {
            if (++w->breaks >= 2) flush(w); // two of them part paragraphs on old pages
            else drg_buf_char(&w->line, '\n'); // whether the line goes on, the cutting of paragraphs tells (para.c)
        } else if (p->boxes[i].block) {
            flush(w);
            last_block = i;
            w->item = is_tag(p, i, "li") || (node->parent != DRG_NONE && is_tag(p, node->parent, "li") && i == node->parent + 1);
        }
    }
    flush(w);
}

drg_err drg_html_article(drg_buf *out, const drg_html_page *page, drg_str title)
{
    pass p = {page, DRG_ARENA_ARRAY(page->arena, drg_html_box, page->n ? page->n : 1), 0};
    if (!p.boxes) return page->arena->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    if (!page->n) return DRG_OK;
    for (uint32_t i = 0; i < page->n; i++) {
        p.boxes[i].block = page->nodes[i].tag[0] && !is_tag(&p, i, "br") && listed(page->nodes[i].tag, block_tags);
        p.boxes[i].named = page->nodes[i].tag[0] && is_named(&page->nodes[i]);
    }
    weigh_page(&p);
    DRG_TRY(drg_html_lists(page, p.boxes));
    leave_out(&p);
    weigh_page(&p);
    uint32_t top = declared(&p);
    top = descend(&p, top == DRG_NONE ? 0 : top);
    writer w;
    memset(&w, 0, sizeof w);
    w.out = out;
    w.title = title;
    if (title.n) {
        drg_buf_str(out, title);
        drg_buf_text(out, "\n\n");
    }
    size_t before = out->n;
    write_box(&w, &p, top);
    if (out->n == before) drg_buf_reset(out); // a title alone is no article
    int failed = w.line.failed || out->failed;
    drg_buf_free(&w.line);
    return failed ? DRG_E_NOMEM : DRG_OK;
}
