// SPDX-License-Identifier: MIT
//
// wikitext -- running text out of MediaWiki's markup; see wikitext.h.
//
// Method   One pass over the page with a stack of what is open: templates, links, tables. Text goes to the innermost one that keeps it;
//          when a template or link closes it is known what of it remains, and out is cut back to where it began.

#include "ingest/wikitext.h"

#include "ingest/xml.h"

#define OPEN_MOST 128

// Elements that hold no running text.
static const char *const passed[] = {"ref", "gallery", "math", "timeline", "imagemap", "score", "syntaxhighlight", "DynamicPageList", "poll", "templatestyles"};
#define N_PASSED (sizeof passed / sizeof *passed)

typedef enum kind { TEMPLATE, LINK, TABLE } kind;

typedef struct open {
    kind kind;
    size_t out;   // length of out where it began
    size_t piece; // where the piece behind the last '|' begins in out
    size_t first; // where the first piece (the name) ends in out; 0: no '|' yet
    int pieces;
} open;

typedef struct reading {
    drg_str page;
    size_t at;
    drg_buf *out, *day;
    open open[OPEN_MOST];
    int n;
    int lost; // openings beyond the stack: their closings are passed
    int unclosed[N_PASSED]; // no end of this element follows any more
} reading;

static drg_str from_out(const reading *r, size_t start) { return drg_str_trim(r->out->n > start ? (drg_str){r->out->p + start, r->out->n - start} : DRG_STR("")); }

static void cut_out(reading *r, size_t n)
{
    if (r->out->n > n) r->out->n = n;
}

static int starts_case(drg_str s, const char *word)
{
    size_t n = strlen(word);
    return s.n >= n && drg_str_eq_ascii_case(drg_str_sub(s, 0, n), drg_str_from(word));
}

static drg_str ahead(const reading *r) { return drg_str_sub(r->page, r->at, r->page.n); }

static void push(reading *r, kind k)
{
    if (r->n == OPEN_MOST) {
        r->lost++;
        return;
    }
    r->open[r->n++] = (open){k, r->out->n, r->out->n, 0, 0};
}

// ---- what closes --------------------------------------------------------------------------------------------------------

// Replaces what was written since `start` by the bytes [from, to) of it.
static void keep(reading *r, size_t start, size_t from, size_t to)
{
    if (from < start || to > r->out->n || from > to) from = to = start;
    memmove(r->out->p + start, r->out->p + from, to - from);
    r->out->n = start + (to - from);
}

static void close_link(reading *r, const open *o)
{
    static const char *const spaces[] = {"file:", "image:", "category:", "media:", ":file:", ":image:"};
    drg_str target = o->pieces ? drg_str_trim((drg_str){r->out->p + o->out, o->first - o->out}) : from_out(r, o->out);
    for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++) {
        if (!starts_case(target, spaces[i])) continue;
        cut_out(r, o->out);
        return;
    }
    if (o->pieces) keep(r, o->out, o->piece, r->out->n);
    else if (target.n > 3 && target.p[0] != ':' && memchr(target.p, ':', target.n < 4 ? target.n : 4)) cut_out(r, o->out); // [[fr:Article]]
}

// A parameter "1=Words" or "text=Words" without its name.
static size_t behind_name(const reading *r, size_t from, size_t to)
{
    for (size_t i = from; i < to && i < from + 20; i++) {
        if (r->out->p[i] == '=') return i + 1;
        if (r->out->p[i] == ' ' && i > from && r->out->p[i - 1] != ' ' && i + 1 < to && r->out->p[i + 1] != '=') break;
    }
    return from;
}

// Templates whose last or first parameter is running text.
static int shows_last(drg_str name)
{
    return drg_str_eq_ascii_case(name, DRG_STR("w")) || drg_str_eq_ascii_case(name, DRG_STR("nowrap")) || drg_str_eq_ascii_case(name, DRG_STR("lang")) ||
           drg_str_eq_ascii_case(name, DRG_STR("wikipedia link")) || drg_str_eq_ascii_case(name, DRG_STR("small")) || drg_str_eq_ascii_case(name, DRG_STR("abbr"));
}

static void close_template(reading *r, const open *o)
{
    size_t end = r->out->n, name_end = o->pieces ? o->first : end;
    drg_str name = drg_str_trim((drg_str){r->out->p + o->out, name_end - o->out}), last = from_out(r, o->piece);
    if (o->pieces && drg_str_eq_ascii_case(name, DRG_STR("date")) && !r->day->n) drg_buf_str(r->day, last);
    if (o->pieces && drg_str_eq_ascii_case(name, DRG_STR("byline")) && !r->day->n) {
        drg_str all = {r->out->p + o->first, end - o->first};
        size_t at = drg_str_find(all, DRG_STR("date="), 0);
        if (at != SIZE_MAX) drg_buf_str(r->day, drg_str_sub(all, at + 5, at + 45));
    }
    int quote = starts_case(name, "quote") || drg_str_eq_ascii_case(name, DRG_STR("cquote")) || drg_str_eq_ascii_case(name, DRG_STR("blockquote"));
    if (o->pieces && shows_last(name)) keep(r, o->out, behind_name(r, o->piece, end), end);
    else if (o->pieces == 1 && quote) keep(r, o->out, behind_name(r, o->piece, end), end);
    else if (drg_str_eq_ascii_case(name, DRG_STR("!"))) keep(r, o->out, end, end);
    else cut_out(r, o->out);
}

// Closes the innermost thing of this kind; what was left open inside it goes with it. 0: none is open.
static int close_kind(reading *r, kind k)
{
    if (r->lost && k != TABLE) {
        r->lost--;
        return 1;
    }
    int level = r->n - 1;
    while (level >= 0 && r->open[level].kind != k) level--;
    if (level < 0) return 0;
    r->n = level;
    const open *o = &r->open[level];
    if (r->out->failed || !r->out->p) return 1;
    if (k == LINK) close_link(r, o);
    else if (k == TEMPLATE) close_template(r, o);
    else cut_out(r, o->out);
    return 1;
}

static int take_bar(reading *r)
{
    if (!r->n || r->open[r->n - 1].kind == TABLE) return 0;
    open *o = &r->open[r->n - 1];
    if (!o->pieces++) o->first = r->out->n;
    o->piece = r->out->n;
    return 1;
}

// ---- what is passed over ------------------------------------------------------------------------------------------------

static int is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// From "<ref ..." behind "</ref>", and so on; 0 when there is no such element here. Unclosed ones end at their tag.
static int pass_element(reading *r)
{
    drg_str s = ahead(r);
    for (size_t i = 0; i < N_PASSED; i++) {
        size_t n = strlen(passed[i]), m = 2;
        if (s.n <= n + 1 || !starts_case(drg_str_sub(s, 1, s.n), passed[i]) || is_letter(s.p[n + 1])) continue;
        const char *tag_end = memchr(s.p, '>', s.n < 4096 ? s.n : 4096);
        if (!tag_end) return 0;
        size_t end = (size_t)(tag_end - s.p) + 1;
        char closing[32] = "</";
        for (; m < n + 2; m++) closing[m] = passed[i][m - 2];
        size_t close = tag_end[-1] == '/' || r->unclosed[i] ? SIZE_MAX : drg_str_find(s, (drg_str){closing, m}, end);
        r->unclosed[i] |= tag_end[-1] != '/' && close == SIZE_MAX;
        const char *last = close == SIZE_MAX ? NULL : memchr(s.p + close, '>', s.n - close);
        r->at += last ? (size_t)(last - s.p) + 1 : end;
        return 1;
    }
    return 0;
}

static int take_tag(reading *r)
{
    drg_str s = ahead(r);
    if (drg_str_starts(s, "<!--")) {
        size_t end = drg_str_find(s, DRG_STR("-->"), 4);
        r->at = end == SIZE_MAX ? r->page.n : r->at + end + 3;
        return 1;
    }
    if (pass_element(r)) return 1;
    char c = s.n > 1 ? s.p[1] : 0;
    if (c != '/' && !is_letter(c)) return 0;
    const char *end = memchr(s.p, '>', s.n < 1024 ? s.n : 1024);
    if (!end) return 0;
    if (starts_case(s, "<br") || starts_case(s, "<p") || starts_case(s, "</p") || starts_case(s, "<blockquote") || starts_case(s, "</blockquote")) drg_buf_char(r->out, '\n');
    r->at += (size_t)(end - s.p) + 1;
    return 1;
}

// [http://site words]: the words. A bare address in brackets is a note.
static int take_outside_link(reading *r)
{
    drg_str s = drg_str_sub(ahead(r), 0, 2048);
    if (!starts_case(s, "[http") && !drg_str_starts(s, "[//")) return 0;
    const char *end = memchr(s.p, ']', s.n), *line = memchr(s.p, '\n', s.n);
    if (!end || (line && line < end)) return 0;
    const char *blank = memchr(s.p, ' ', (size_t)(end - s.p));
    if (blank) drg_xml_resolve(r->out, (drg_str){blank + 1, (size_t)(end - blank) - 1});
    r->at += (size_t)(end - s.p) + 1;
    return 1;
}

// ---- lines --------------------------------------------------------------------------------------------------------------

static int is_end_section(drg_str heading)
{
    static const char *const ends[] = {"sources", "source", "references", "external links", "see also", "related news", "notes", "further reading", "footnotes",
        "related articles", "bibliography", "external link"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (drg_str_eq_ascii_case(heading, drg_str_from(ends[i]))) return 1;
    return 0;
}

static drg_str line_ahead(const reading *r)
{
    drg_str s = ahead(r);
    const char *end = s.n ? memchr(s.p, '\n', s.n) : NULL;
    return end ? drg_str_sub(s, 0, (size_t)(end - s.p)) : s;
}

// "== Words ==": its level, 0 for other lines.
static size_t heading_level(drg_str line)
{
    line = drg_str_trim(line);
    size_t level = 0;
    while (level < line.n && level < 6 && line.p[level] == '=') level++;
    return level && line.n > 2 * level && line.p[line.n - 1] == '=' ? level : 0;
}

// Passes a section that holds no running text: up to the next heading of its level or above.
static void pass_section(reading *r, size_t level)
{
    while (r->at < r->page.n) {
        drg_str line = line_ahead(r);
        size_t other = heading_level(line);
        if (other && other <= level) return;
        r->at += line.n + (r->at + line.n < r->page.n);
    }
}

static void begin_line(reading *r)
{
    drg_str line = line_ahead(r);
    size_t level = r->n ? 0 : heading_level(line), n = 0;
    if (level) {
        drg_str words = drg_str_trim(line);
        words = drg_str_trim(drg_str_sub(words, level, words.n - level));
        r->at += line.n + (r->at + line.n < r->page.n);
        if (is_end_section(words)) {
            pass_section(r, level);
            return;
        }
        drg_buf_text(r->out, "\n");
        drg_xml_resolve(r->out, words);
        drg_buf_text(r->out, "\n\n");
        return;
    }
    if (drg_str_starts(drg_str_trim(line), "{|")) {
        r->at += (size_t)(drg_str_trim(line).p - line.p) + 2;
        push(r, TABLE);
        return;
    }
    if (drg_str_starts(line, "|}") && (r->n && r->open[r->n - 1].kind == TABLE) && close_kind(r, TABLE)) {
        r->at += 2;
        return;
    }
    if (drg_str_starts(line, "----")) {
        r->at += line.n;
        return;
    }
    while (n < line.n && n < 8 && (line.p[n] == '*' || line.p[n] == '#' || line.p[n] == ':' || line.p[n] == ';')) n++;
    if (n && !r->n) {
        drg_buf_text(r->out, line.p[n - 1] == '*' || line.p[n - 1] == '#' ? "\n* " : "\n");
        r->at += n;
        while (r->at < r->page.n && r->page.p[r->at] == ' ') r->at++;
    }
}

static int take_mark(reading *r)
{
    drg_str s = ahead(r);
    size_t n = 0;
    if (drg_str_starts(s, "{{")) push(r, TEMPLATE), n = 2;
    else if (drg_str_starts(s, "[[")) push(r, LINK), n = 2;
    else if (drg_str_starts(s, "}}") && close_kind(r, TEMPLATE)) n = 2;
    else if (drg_str_starts(s, "]]") && close_kind(r, LINK)) n = 2;
    else if (drg_str_starts(s, "'''''")) n = 5;
    else if (drg_str_starts(s, "'''")) n = 3;
    else if (drg_str_starts(s, "''")) n = 2;
    else if (drg_str_starts(s, "__") && s.n > 6) { // __NOTOC__
        size_t end = drg_str_find(drg_str_sub(s, 0, 40), DRG_STR("__"), 2);
        n = end != SIZE_MAX && end > 2 && s.p[2] >= 'A' && s.p[2] <= 'Z' ? end + 2 : 0;
    } else if (s.p[0] == '|' && take_bar(r)) n = 1;
    else if (s.p[0] == '<' && take_tag(r)) return 1;
    else if (s.p[0] == '[' && take_outside_link(r)) return 1;
    r->at += n;
    return n > 0;
}

void drg_wikitext_read(drg_buf *out, drg_buf *day, drg_str page)
{
    reading r = {.page = page, .out = out, .day = day};
    int fresh = 1;
    while (r.at < page.n && !out->failed) {
        if (fresh) {
            size_t before = r.at;
            begin_line(&r);
            fresh = r.at > before && r.at < page.n && page.p[r.at - 1] == '\n';
            if (fresh) continue;
            fresh = 0;
            if (r.at >= page.n) break;
        }
        char c = page.p[r.at], sign[4];
        size_t n;
        if (strchr("{}[]'_|<", c) && c && take_mark(&r)) continue;
        size_t length = c == '&' ? drg_xml_reference(ahead(&r), sign, &n) : 0;
        if (length) drg_buf_add(out, sign, n);
        else drg_buf_char(out, c);
        r.at += length ? length : 1;
        fresh = c == '\n';
    }
    while (r.n) { // unclosed at the end of the page: what follows a forgotten "{{" is kept from there on as it is
        r.n--;
        if (r.open[r.n].kind == TABLE) cut_out(&r, r.open[r.n].out);
    }
}
