// SPDX-License-Identifier: MIT
//
// html -- a web page into a document: strained, parsed by gumbo, then its metadata and its article taken out.
//
// Reads    bytes of a page
// Writes   doc->text, title, source, url, language, published
// Method   gumbo, the HTML5 parser; its memory is an arena, so that nothing is freed by recursion over a hostile tree
// Rule     when the arena refuses, the parse is left by longjmp: gumbo holds nothing but that memory

#include "ingest/html.h"

#include "ingest/text.h"

#include <gumbo.h>
#include <setjmp.h>

#define PARSE_MEMORY ((size_t)768 << 20)

// ---- the first bytes ----------------------------------------------------------------------------------------------

static int starts_tag(drg_str s, const char *tag)
{
    size_t n = strlen(tag);
    return s.n > n && drg_str_eq_ascii_case(drg_str_sub(s, 0, n), drg_str_from(tag));
}

int drg_html_looks(drg_str bytes)
{
    drg_str rest = drg_str_sub(bytes, drg_str_starts(bytes, "\xEF\xBB\xBF") ? 3 : 0, bytes.n < 65536 ? bytes.n : 65536);
    for (int passed = 0; passed < 8; passed++) {
        rest = drg_str_trim(rest);
        if (starts_tag(rest, "<!doctype html") || starts_tag(rest, "<html") || starts_tag(rest, "<head") || starts_tag(rest, "<body")) return 1;
        const char *end = drg_str_starts(rest, "<!--") ? "-->" : drg_str_starts(rest, "<?xml") ? "?>" : NULL;
        if (!end) return 0;
        size_t at = drg_str_find(rest, drg_str_from(end), 4);
        if (at == SIZE_MAX) return 0;
        rest = drg_str_sub(rest, at + strlen(end), rest.n);
    }
    return 0;
}

// ---- the tree -----------------------------------------------------------------------------------------------------

typedef struct parse_memory {
    drg_arena *arena;
    jmp_buf out;
} parse_memory;

static void *parse_alloc(void *data, size_t size)
{
    parse_memory *memory = data;
    void *piece = drg_arena_alloc(memory->arena, size);
    if (!piece) longjmp(memory->out, 1);
    return piece;
}

static void parse_free(void *data, void *piece)
{
    (void)data;
    (void)piece; // the arena takes everything back at once
}

// The parsed page, or NULL when the arena refused.
static const GumboNode *parse(drg_str page, drg_arena *arena)
{
    parse_memory memory;
    memory.arena = arena;
    if (setjmp(memory.out)) return NULL;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = parse_alloc;
    options.deallocator = parse_free;
    options.userdata = &memory;
    options.max_errors = 0;
    const GumboOutput *output = gumbo_parse_with_options(&options, page.p, page.n);
    return output ? output->root : NULL;
}

drg_str drg_html_attribute(const drg_html_node *node, const char *name)
{
    const GumboElement *element = node->element;
    const GumboAttribute *attribute = element ? gumbo_get_attribute(&element->attributes, name) : NULL;
    return attribute ? drg_str_from(attribute->value) : (drg_str){NULL, 0};
}

static int holds_text(drg_str s, const char *word)
{
    return drg_str_find(s, drg_str_from(word), 0) != SIZE_MAX;
}

static int is_hidden(const drg_html_node *node)
{
    drg_str style = drg_html_attribute(node, "style"), aria = drg_html_attribute(node, "aria-hidden");
    if (drg_html_attribute(node, "hidden").p || drg_str_is(aria, "true")) return 1;
    return holds_text(style, "display:none") || holds_text(style, "display: none") || holds_text(style, "visibility:hidden");
}

static drg_html_node *push(drg_html_page *page, uint32_t parent, const GumboNode *from)
{
    drg_html_node *node = DRG_ARENA_PUSH(page->arena, page->nodes, page->n, page->cap);
    if (!node) return NULL;
    node->parent = parent;
    node->end = page->n;
    node->tag = "";
    if (from->type == GUMBO_NODE_ELEMENT) {
        node->element = &from->v.element;
        node->tag = gumbo_normalized_tagname(from->v.element.tag);
        if (!node->tag[0]) node->tag = "?";
        node->cls = drg_html_attribute(node, "class");
        node->id = drg_html_attribute(node, "id");
        node->hidden = (uint8_t)is_hidden(node);
    } else {
        node->text = drg_str_from(from->v.text.text);
    }
    return node;
}

// Lays the tree out in document order. No recursion: parent and index_within_parent lead the way.
static drg_err lay_out(drg_html_page *page, const GumboNode *root)
{
    const GumboNode *at = root;
    uint32_t current = DRG_NONE; // index of at's parent
    while (at) {
        int element = at->type == GUMBO_NODE_ELEMENT;
        int wanted = element || at->type == GUMBO_NODE_TEXT || at->type == GUMBO_NODE_WHITESPACE || at->type == GUMBO_NODE_CDATA;
        if (wanted && !push(page, current, at)) return page->arena->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
        if (element && at->v.element.children.length) {
            current = page->n - 1;
            at = at->v.element.children.data[0];
            continue;
        }
        while (at && at != root) { // the next sibling, or that of the nearest ancestor that has one
            const GumboNode *parent = at->parent;
            size_t next = at->index_within_parent + 1;
            if (next < parent->v.element.children.length) {
                at = parent->v.element.children.data[next];
                break;
            }
            page->nodes[current].end = page->n;
            current = page->nodes[current].parent;
            at = parent;
        }
        if (at == root) break;
    }
    return DRG_OK;
}

drg_str drg_html_inner(const drg_html_page *page, uint32_t node)
{
    size_t room = 0, n = 0;
    for (uint32_t i = node; i < page->nodes[node].end; i++) room += page->nodes[i].text.n + 1;
    char *out = drg_arena_alloc(page->arena, room + 1);
    if (!out) return (drg_str){NULL, 0};
    for (uint32_t i = node; i < page->nodes[node].end; i++) {
        drg_str text = page->nodes[i].text;
        for (size_t k = 0; k < text.n; k++) {
            unsigned char c = (unsigned char)text.p[k];
            if (c == 0xEE && k + 2 < text.n && (unsigned char)text.p[k + 1] == 0x80 && ((unsigned char)text.p[k + 2] & 0xFE) == 0x80) {
                k += 2; // a mark of a link
                continue;
            }
            int blank = c <= ' ';
            if (blank && (n == 0 || out[n - 1] == ' ')) continue;
            out[n++] = blank ? ' ' : (char)c;
        }
        if (!text.n && n && out[n - 1] != ' ') out[n++] = ' '; // a tag parts words
    }
    return drg_str_trim((drg_str){out, n});
}

// ---- all together -------------------------------------------------------------------------------------------------

// The article of a page that is drawn by scripts, from its JSON-LD. Tags within become breaks.
static void write_body(drg_buf *out, drg_str title, drg_str body)
{
    static const struct { const char *name, *sign; } entities[] = {{"&amp;", "&"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&nbsp;", " "}, {"&lt;", "<"}, {"&gt;", ">"}};
    drg_buf_reset(out);
    drg_buf_str(out, title);
    drg_buf_text(out, "\n\n");
    for (size_t at = 0; at < body.n;) {
        drg_str rest = drg_str_sub(body, at, body.n);
        const char *gt = body.p[at] == '<' && rest.n > 1 && rest.p[1] != ' ' ? memchr(rest.p, '>', rest.n < 2000 ? rest.n : 2000) : NULL;
        size_t n = 0;
        for (size_t i = 0; i < sizeof entities / sizeof *entities && !n; i++) {
            if (!drg_str_starts(rest, entities[i].name)) continue;
            n = strlen(entities[i].name);
            drg_buf_text(out, entities[i].sign);
        }
        if (gt) {
            n = (size_t)(gt - rest.p) + 1;
            drg_str tag = drg_str_sub(rest, 0, n);
            int inline_tag = n < 3 || strchr("aibsuAIBSU", tag.p[1 + (tag.p[1] == '/')]) != NULL;
            if (!inline_tag || drg_str_starts(tag, "<br")) drg_buf_text(out, "\n\n");
        } else if (!n) {
            drg_buf_char(out, body.p[at]);
            n = 1;
        }
        at += n;
    }
}

static drg_err read_page(drg_doc *doc, drg_buf *strained, drg_buf *article, drg_arena *parse_arena, drg_note *note)
{
    const GumboNode *root = parse(drg_buf_view(strained), parse_arena);
    if (!root) return parse_arena->failed == 1 ? DRG_E_NOMEM : drg_fail(note, DRG_E_LIMIT, "the page needs too much memory");
    drg_html_page page = {NULL, 0, 0, parse_arena, {NULL, 0}};
    DRG_TRY(lay_out(&page, root));
    DRG_TRY(drg_html_metadata(doc, &page, parse_arena));
    DRG_TRY(drg_html_article(article, &page, doc->title));
    if (page.body.n > 200 && page.body.n > 2 * article->n) write_body(article, doc->title, page.body);
    if (article->failed) return DRG_E_NOMEM;
    if (drg_str_trim(drg_buf_view(article)).n == 0) return drg_fail(note, DRG_E_INPUT, "the page holds no article");
    return drg_text_take(doc, drg_buf_view(article), note);
}

drg_err drg_html_read(drg_doc *doc, drg_str page, drg_arena *scratch, drg_note *note)
{
    drg_buf strained = {NULL, 0, 0, 0}, article = {NULL, 0, 0, 0};
    drg_arena parse_arena;
    (void)scratch;
    drg_arena_init(&parse_arena, PARSE_MEMORY);
    drg_err err = page.n <= DRG_TEXT_MOST ? drg_text_check(page, note) : drg_fail(note, DRG_E_LIMIT, "%zu bytes in one page; the bound is %zu", page.n, DRG_TEXT_MOST);
    if (!err) {
        drg_html_strain(&strained, page);
        err = strained.failed ? DRG_E_NOMEM : read_page(doc, &strained, &article, &parse_arena, note);
    }
    drg_buf_free(&strained);
    drg_buf_free(&article);
    drg_arena_free(&parse_arena);
    return err;
}
