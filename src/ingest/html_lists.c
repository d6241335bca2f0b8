// SPDX-License-Identifier: MIT
//
// html_lists -- finds what is no article by its form alone: rows of teasers, comments of readers, boxes that open with "Read next".
//
// Reads    the tree, and the running text of its boxes
// Writes   box->named of boxes that are no part of the article
// Method   three or more neighbours of one tag and class are a list. Its members are teasers when much of each is a link, and readers'
//          comments when each bears a tool of one ("Reply", "Report", "Join Date"). A box whose first words are a heading of chrome
//          ("Most read", "14 comments") is taken whole, or from that heading on
// Rule     where nothing but readers' posts is running text, the page is a thread: its first post is the article
// Cost     linear; the phrases are looked for in at most LOOKUPS short texts

#include "ingest/html.h"

#include "base/utf8.h"
#include "ingest/para.h"

#define LIST_LEAST 3
#define TEASER_MOST 700 // bytes
#define LOOKUPS 6000

typedef struct sums {
    uint32_t plain, linked, tools; // bytes and marks in front of a node
    uint32_t next_text;            // the first text that is not blank from here on
} sums;

static int is_link_mark(drg_str s, size_t k)
{
    return k + 2 < s.n && (unsigned char)s.p[k] == 0xEE && (unsigned char)s.p[k + 1] == 0x80 && ((unsigned char)s.p[k + 2] & 0xFE) == 0x80;
}

// Copies a short text without the marks of links; returns its length, 0 when it is blank or longer than the room.
static size_t bare_text(char *out, size_t cap, drg_str text)
{
    size_t n = 0;
    for (size_t k = 0; k < text.n; k++) {
        if (is_link_mark(text, k)) {
            k += 2;
            continue;
        }
        int blank = (unsigned char)text.p[k] <= ' ';
        if (blank && n == 0) continue;
        if (n >= cap) return 0;
        out[n++] = blank ? ' ' : text.p[k];
    }
    while (n && out[n - 1] == ' ') n--;
    return n;
}

// Words that stand beside what a reader wrote.
static int is_tool(drg_str text)
{
    static const char *const words[] = {"reply", "report", "quote", "permalink", "flag", "upvote", "downvote", "report abuse", "report comment", "like", NULL};
    static const char *const starts[] = {"join date", "joined:", "posts:", "member since", NULL};
    char room[40];
    drg_str bare = {room, bare_text(room, sizeof room, text)};
    if (!bare.n) return 0;
    for (size_t i = 0; words[i]; i++)
        if (drg_str_eq_ascii_case(bare, drg_str_from(words[i]))) return 1;
    for (size_t i = 0; starts[i]; i++)
        if (drg_str_eq_ascii_case(drg_str_sub(bare, 0, strlen(starts[i])), drg_str_from(starts[i]))) return 1;
    return drg_str_ends(bare, " says:") || drg_str_ends(bare, " said...") || drg_str_ends(bare, " wrote:");
}

static void add_up(sums *sum, const drg_html_page *page)
{
    uint32_t plain = 0, linked = 0, tools = 0;
    int in_link = 0;
    for (uint32_t i = 0; i < page->n; i++) {
        drg_str text = page->nodes[i].text;
        sum[i] = (sums){plain, linked, tools, DRG_NONE};
        if (page->nodes[i].tag[0]) continue;
        for (size_t k = 0; k < text.n; k++) {
            if (is_link_mark(text, k)) {
                in_link = ((unsigned char)text.p[k + 2] & 1) == 0;
                k += 2;
            } else if ((unsigned char)text.p[k] > ' ') {
                *(in_link ? &linked : &plain) += 1;
            }
        }
        tools += text.n < 60 && is_tool(text);
    }
    sum[page->n] = (sums){plain, linked, tools, DRG_NONE};
    for (uint32_t i = page->n; i-- > 0;) {
        const sums *behind = &sum[i + 1];
        int here = !page->nodes[i].tag[0] && (behind->plain != sum[i].plain || behind->linked != sum[i].linked);
        sum[i].next_text = here ? i : behind->next_text;
    }
}

// Tags that the members of a list may have.
static int can_repeat(const drg_html_node *node)
{
    static const char *const tags[] = {"div", "li", "article", "section", "table", "tr", "dd", NULL};
    for (size_t i = 0; tags[i]; i++)
        if (strcmp(node->tag, tags[i]) == 0) return 1;
    return 0;
}

static uint32_t next_sibling(const drg_html_page *page, uint32_t i, uint32_t end)
{
    for (i = page->nodes[i].end; i < end && !page->nodes[i].tag[0]; i = page->nodes[i].end) {
        if (drg_str_trim(page->nodes[i].text).n) return DRG_NONE;
    }
    return i < end ? i : DRG_NONE;
}

static int holds_block(const drg_html_page *page, uint32_t i)
{
    for (uint32_t k = i + 1; k < page->nodes[i].end; k++) {
        const char *tag = page->nodes[k].tag;
        if (tag[0] && (tag[0] == 'h' || strcmp(tag, "p") == 0 || strcmp(tag, "div") == 0)) return 1;
    }
    return 0;
}

static int is_teaser(const drg_html_page *page, const sums *sum, uint32_t i)
{
    const sums *end = &sum[page->nodes[i].end];
    uint32_t linked = end->linked - sum[i].linked, plain = end->plain - sum[i].plain;
    return linked >= 12 && linked * 5 >= linked + plain && linked + plain < TEASER_MOST;
}

// Judges the run of like boxes that begins at `first`.
static void judge_run(const drg_html_page *page, drg_html_box *boxes, const sums *sum, uint32_t first, uint32_t end)
{
    uint32_t n = 0, teasers = 0, tools = 0, running = 0;
    int blocks = 0;
    for (uint32_t i = first; i != DRG_NONE && i < end; i = next_sibling(page, i, end), n++) {
        if (strcmp(page->nodes[i].tag, page->nodes[first].tag) != 0 || !drg_str_eq(page->nodes[i].cls, page->nodes[first].cls)) break;
        teasers += (uint32_t)is_teaser(page, sum, i);
        tools += sum[page->nodes[i].end].tools > sum[i].tools;
        running += boxes[i].running;
        blocks |= holds_block(page, i);
    }
    int chrome = n >= LIST_LEAST && teasers * 5 >= n * 4 && (blocks || strcmp(page->nodes[first].tag, "li") != 0);
    int readers = n >= LIST_LEAST && tools * 5 >= n * 4;
    if (!chrome && !readers) return;
    int thread = readers && running * 4 >= boxes[0].running * 3; // nothing but posts
    uint32_t k = 0;
    for (uint32_t i = first; k < n; i = next_sibling(page, i, end), k++) boxes[i].named |= !(thread && k == 0);
}

static void find_lists(const drg_html_page *page, drg_html_box *boxes, const sums *sum)
{
    for (uint32_t i = 0; i < page->n; i++) {
        const drg_html_node *node = &page->nodes[i];
        if (node->parent == DRG_NONE || !can_repeat(node)) continue;
        uint32_t before = i - 1; // looked at when the first of the run came by
        while (before > node->parent && !page->nodes[before].tag[0] && !drg_str_trim(page->nodes[before].text).n) before--;
        while (before != DRG_NONE && before > node->parent && page->nodes[before].parent != node->parent) before = page->nodes[before].parent;
        const drg_html_node *left = before > node->parent ? &page->nodes[before] : NULL;
        if (left && strcmp(left->tag, node->tag) == 0 && drg_str_eq(left->cls, node->cls)) continue;
        judge_run(page, boxes, sum, i, page->nodes[node->parent].end);
    }
}

// "14 comments", "3 thoughts on ...", "Leave a reply": from here on readers speak.
static int opens_comments(drg_str s)
{
    static const char *const words[] = {"comments", "replies", "responses", "thoughts on", "reader comments", "leave a reply", "leave a comment",
        "post a comment", "add a comment", "join the conversation", "join the discussion", "discussion", NULL};
    size_t at = 0;
    while (at < s.n && ((s.p[at] >= '0' && s.p[at] <= '9') || s.p[at] == ' ' || s.p[at] == ',')) at++;
    drg_str rest = drg_str_sub(s, at, s.n);
    for (size_t i = 0; words[i]; i++) {
        size_t n = strlen(words[i]);
        if (!drg_str_eq_ascii_case(drg_str_sub(rest, 0, n), drg_str_from(words[i]))) continue;
        if (rest.n <= n + 1 || drg_str_starts(drg_str_from(words[i]), "thoughts")) return 1;
        if (rest.n > n && rest.p[n] == ' ' && (rest.p[n + 1] == '(' || (at > 0 && rest.n < n + 12))) return 1;
    }
    return 0;
}

// A short text that opens a box: what it says of the box and of those above it that it opens as well.
static void judge_opening(const drg_html_page *page, drg_html_box *boxes, const sums *sum, uint32_t text)
{
    char room[120];
    drg_str bare = {room, bare_text(room, sizeof room, page->nodes[text].text)}, rest = bare, word;
    uint32_t words = 0;
    while (drg_utf8_word(&rest, &word)) words++;
    if (!bare.n || words > 12) return;
    int comments = opens_comments(bare);
    if (!comments && !drg_boilerplate_opens(bare, words)) return;
    uint32_t at = page->nodes[text].parent, child = text;
    // Up through boxes that hold nothing before these words.
    while (at != DRG_NONE && at > 0 && boxes[page->nodes[at].parent == DRG_NONE ? 0 : at].running * 2 <= boxes[0].running) {
        if (sum[at].next_text < text) break;
        child = at;
        at = page->nodes[at].parent;
    }
    if (page->nodes[child].tag[0] && strcmp(page->nodes[child].tag, "p") != 0) boxes[child].named = 1;
    if (!comments || at == DRG_NONE) return;
    for (uint32_t i = page->nodes[child].end; i < page->nodes[at].end; i = page->nodes[i].end) boxes[i].named |= page->nodes[i].tag[0] != 0;
}

drg_err drg_html_lists(const drg_html_page *page, drg_html_box *boxes)
{
    sums *sum = DRG_ARENA_ARRAY(page->arena, sums, (size_t)page->n + 1);
    if (!sum) return page->arena->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    add_up(sum, page);
    find_lists(page, boxes, sum);
    uint32_t looked = 0;
    for (uint32_t i = 0; i < page->n && looked < LOOKUPS; i++) {
        if (page->nodes[i].tag[0] || page->nodes[i].text.n > 160 || sum[i].next_text != i) continue;
        looked++;
        judge_opening(page, boxes, sum, i);
    }
    return DRG_OK;
}
