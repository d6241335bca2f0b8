// SPDX-License-Identifier: MIT
//
// take_xml -- feeds, news items, wiki dumps, PETRARCH sentences and other records in XML, an article at a time; see xmltake.h.
//
// Rule     the format that the user forces decides, else the root element
// Rule     an article that the end of the document cuts off is refused; those before it stand
// Memory   one article; a dump may have any length

#include "ingest/xmltake.h"

#include "base/utf8.h"
#include "ingest/charset.h"
#include "ingest/recode.h"
#include "ingest/sniff.h"
#include "ingest/text.h"

#include <stdlib.h>

#define FIELD_MOST ((size_t)64 << 10)
#define HEAD 4096

// ---- catching -----------------------------------------------------------------------------------------------------------

static size_t most_of(int what) { return what == DRG_FIELD_TEXT || what == DRG_GOT_NEW ? 2 * DRG_TEXT_MOST : FIELD_MOST; }

static void add(drg_xmltake *t, drg_str s)
{
    drg_buf *to = &t->got[t->catching];
    size_t left = most_of(t->catching) - to->n;
    if (s.n > left) {
        t->too_long |= most_of(t->catching) > FIELD_MOST;
        s.n = left;
    }
    drg_buf_str(to, s);
}

// The buffer ends in what parts blocks, or is empty.
static int is_parted(const drg_buf *b) { return b->n == 0 || b->p[b->n - 1] == '\n'; }

static void part(drg_xmltake *t)
{
    drg_buf *to = &t->got[t->catching];
    while (to->n && to->p[to->n - 1] == ' ') to->n--;
    if (!is_parted(to)) add(t, DRG_STR("\n\n"));
}

static int is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Every run of blanks as one; none behind a break. In prose an empty line parts paragraphs.
static void add_prose(drg_xmltake *t, drg_str s)
{
    drg_buf *to = &t->got[t->catching];
    for (size_t at = 0; at < s.n;) {
        size_t from = at, lines = 0;
        while (at < s.n && !is_blank(s.p[at])) at++;
        if (at > from) add(t, drg_str_sub(s, from, at));
        from = at;
        for (; at < s.n && is_blank(s.p[at]); at++) lines += s.p[at] == '\n';
        if (lines > 1 && t->catch_as == DRG_CATCH_PROSE) part(t);
        else if (at > from && !is_parted(to) && to->p[to->n - 1] != ' ') add(t, DRG_STR(" "));
    }
}

void drg_xmltake_catch(drg_xmltake *take, int what, int rank, drg_catch as)
{
    if (take->catching >= 0 || rank <= take->rank[what]) return;
    drg_buf_reset(&take->got[what]);
    take->rank[what] = rank;
    take->catching = what;
    take->catch_as = as;
    take->catch_depth = take->xml.depth;
    take->dropping = 0;
    if (most_of(what) > FIELD_MOST) take->too_long = 0;
}

void drg_xmltake_go_on(drg_xmltake *take, int what, drg_catch as)
{
    if (take->catching >= 0) return;
    take->rank[what] = 1;
    take->catching = what;
    take->catch_as = as;
    take->catch_depth = take->xml.depth;
    take->dropping = 0;
    part(take);
}

void drg_xmltake_release(drg_xmltake *take)
{
    if (take->catching < 0) return;
    drg_buf_reset(&take->got[take->catching]);
    take->rank[take->catching] = 0;
    take->catching = -1;
}

void drg_xmltake_attribute(drg_xmltake *take, int what, int rank, const char *name)
{
    drg_str value = drg_xml_attribute(&take->xml, name);
    if (rank <= take->rank[what] || !drg_str_trim(value).n) return;
    drg_buf_reset(&take->got[what]);
    drg_xml_resolve(&take->got[what], drg_str_sub(value, 0, FIELD_MOST));
    take->rank[what] = rank;
}

void drg_xmltake_drop(drg_xmltake *take)
{
    if (take->catching >= 0 && !take->dropping) take->dropping = take->xml.depth;
}

void drg_xmltake_begin(drg_xmltake *take)
{
    drg_xmltake_release(take);
    for (int i = 0; i < DRG_GOT_SITE; i++) {
        drg_buf_reset(&take->got[i]);
        take->rank[i] = 0;
    }
    take->markup = take->too_long = take->no_url_day = 0;
    take->article = take->xml.depth;
}

// A paragraph, heading, list item, table row.
static int is_block(drg_str name)
{
    static const char *const blocks[] = {"p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2", "block", "blockquote", "bq", "ul", "ol",
        "dl", "dt", "dd", "pre", "hr", "section", "article", "table", "nitf-table", "P", "HEADLINE", "DATELINE", "paragraph", "para", "lead", "leader"};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        if (drg_str_is(name, blocks[i])) return 1;
    return 0;
}

void drg_xmltake_set(drg_xmltake *take, int what, drg_str text)
{
    drg_buf made = {NULL, 0, 0, 0};
    drg_buf_str(&made, text);
    drg_buf_free(&take->got[what]);
    take->got[what] = made;
}

void drg_xmltake_put_dateline(drg_xmltake *take)
{
    drg_str line = drg_xmltake_view(take, DRG_GOT_DATELINE), text = drg_xmltake_view(take, DRG_FIELD_TEXT);
    if (!line.n || !text.n || take->markup || line.n > 200) return;
    if (text.n >= line.n && drg_str_eq(drg_str_sub(text, 0, line.n), line)) return; // it is printed there too
    drg_buf_reset(&take->room);
    drg_buf_str(&take->room, line);
    char last = line.p[line.n - 1];
    drg_buf_text(&take->room, last == '-' || last == '_' || last == (char)0x94 /* of a dash in UTF-8 */ ? " " : " - ");
    drg_buf_str(&take->room, text);
    drg_xmltake_set(take, DRG_FIELD_TEXT, drg_buf_view(&take->room));
}

void drg_xmltake_clean_byline(drg_xmltake *take)
{
    drg_str by = drg_xmltake_view(take, DRG_GOT_BYLINE);
    size_t open = drg_str_find(by, DRG_STR(" ("), 0);
    if (by.n && open != SIZE_MAX && memchr(by.p, '@', open) && by.p[by.n - 1] == ')') by = drg_str_sub(by, open + 2, by.n - 1);
    if (by.n > 3 && drg_str_eq_ascii_case(drg_str_sub(by, 0, 3), DRG_STR("by "))) by = drg_str_sub(by, 3, by.n);
    if (by.n) drg_xmltake_set(take, DRG_GOT_BYLINE, by);
}

void drg_xmltake_plain(drg_xmltake *take, int what)
{
    drg_buf *b = &take->got[what];
    if (!b->n || !(memchr(b->p, '<', b->n) || memchr(b->p, '&', b->n))) return;
    drg_str s = drg_buf_view(b);
    drg_buf_reset(&take->room);
    for (size_t at = 0; at < s.n;) {
        const char *open = memchr(s.p + at, '<', s.n - at);
        size_t end = open ? (size_t)(open - s.p) : s.n;
        drg_xml_resolve(&take->room, drg_str_sub(s, at, end));
        if (!open) break;
        const char *close = memchr(open, '>', s.n - end);
        int tag = close && end + 1 < s.n && (s.p[end + 1] == '/' || (s.p[end + 1] | 32) >= 'a');
        if (!tag) drg_buf_char(&take->room, '<');
        at = tag ? (size_t)(close - s.p) + 1 : end + 1;
    }
    size_t n = 0;
    for (size_t i = 0; i < take->room.n; i++) // blanks that stood around a tag
        if (!is_blank(take->room.p[i]) || (n && take->room.p[n - 1] != ' ')) take->room.p[n++] = is_blank(take->room.p[i]) ? ' ' : take->room.p[i];
    take->room.n = n;
    drg_xmltake_set(take, what, drg_buf_view(&take->room));
}

// ---- the run over the tags ----------------------------------------------------------------------------------------------

// What the tag or text at hand means for the element that is being caught. 1: the dialect need not see it.
static int caught(drg_xmltake *t)
{
    if (t->catching < 0) return 0;
    const drg_xml *x = &t->xml;
    if (x->kind == DRG_XML_TEXT) {
        if (t->dropping) return 1;
        if (t->catch_as == DRG_CATCH_RAW) add(t, x->text);
        else add_prose(t, x->text);
        return 1;
    }
    if (x->kind == DRG_XML_END && t->dropping && x->depth < t->dropping) t->dropping = 0;
    if (x->kind == DRG_XML_END && x->depth < t->catch_depth) t->catching = -1;
    else if (!t->dropping && t->catch_as == DRG_CATCH_LINE && is_block(x->name)) add_prose(t, DRG_STR(" "));
    else if (!t->dropping && t->catch_as == DRG_CATCH_PROSE && is_block(x->name)) part(t);
    return 0;
}

static drg_err hand_over(drg_xmltake *t, drg_note *note)
{
    drg_taken *taken = t->taken;
    for (int i = 0; i < DRG_N_GOT; i++)
        if (t->got[i].failed) return DRG_E_NOMEM;
    t->n++;
    if (t->too_long) return drg_fail(note, DRG_E_LIMIT, "article %lu: more than %zu bytes; the bound is %zu", t->n, 2 * DRG_TEXT_MOST, DRG_TEXT_MOST);
    for (int f = 0; f < DRG_N_FIELDS; f++) {
        drg_str s = drg_xmltake_view(t, f);
        if (s.n) taken->field[f] = s; // else what the web archive says stands
    }
    if (!taken->field[DRG_FIELD_SOURCE].n) taken->field[DRG_FIELD_SOURCE] = drg_xmltake_view(t, DRG_GOT_SITE);
    if (!taken->field[DRG_FIELD_LANGUAGE].n) taken->field[DRG_FIELD_LANGUAGE] = drg_xmltake_view(t, DRG_GOT_TONGUE);
    taken->byline = drg_xmltake_view(t, DRG_GOT_BYLINE);
    taken->markup = t->markup;
    taken->no_url_day = t->no_url_day;
    taken->charset = (drg_str){NULL, 0};
    drg_str title = taken->field[DRG_FIELD_TITLE];
    if (!taken->field[DRG_FIELD_TEXT].n) return drg_fail(note, DRG_E_INPUT, "article %lu: no text in it%s%.*s", t->n, title.n ? ": " : "", DRG_FMT(drg_str_sub(title, 0, 80)));
    if (t->xml.bent) (void)drg_fail(note, DRG_OK, "not well-formed XML; read as far as it makes sense");
    t->xml.bent = 0; // told once for each place
    return DRG_OK;
}

static drg_err at_end(drg_xmltake *t, drg_note *note)
{
    t->over = 1;
    if (t->article || t->xml.depth) {
        t->n += t->article != 0;
        drg_str inner = drg_xml_open_name(&t->xml, 0);
        return drg_fail(note, DRG_E_FORMAT, "the document breaks off inside <%.*s>", DRG_FMT(drg_str_sub(inner, 0, 40)));
    }
    if (t->n == 0) return drg_fail(note, DRG_E_INPUT, "%s", t->dialect->nothing);
    return DRG_E_NOTFOUND;
}

static drg_err xml_next(void *state, drg_window *window, drg_taken *taken, drg_note *note)
{
    drg_xmltake *t = state;
    (void)window;
    t->taken = taken;
    taken->goes_on = 1;
    if (t->over) return DRG_E_NOTFOUND;
    for (int done = 0;;) {
        drg_err err = drg_xml_next(&t->xml, note);
        if (!err && t->xml.kind == DRG_XML_OVER && t->dialect->event != drg_dialect_petrarch.event) return at_end(t, note);
        if (!err && (t->xml.kind == DRG_XML_OVER || !caught(t))) err = t->dialect->event(t, &done, note);
        if (err) t->over = 1;
        DRG_TRY(err);
        if (done) return hand_over(t, note);
        if (t->xml.kind == DRG_XML_OVER) return at_end(t, note);
    }
}

// ---- opening and closing ------------------------------------------------------------------------------------------------

static const drg_dialect *dialect_of(drg_format format, drg_str root)
{
    static const struct { const char *root; const drg_dialect *dialect; } roots[] = {{"rss", &drg_dialect_feed}, {"RDF", &drg_dialect_feed}, {"feed", &drg_dialect_feed},
        {"newsItem", &drg_dialect_news}, {"newsMessage", &drg_dialect_news}, {"newsItemSet", &drg_dialect_news}, {"NewsML", &drg_dialect_news}, {"nitf", &drg_dialect_news},
        {"packageItem", &drg_dialect_news}, {"mediawiki", &drg_dialect_wiki}, {"Sentences", &drg_dialect_petrarch}, {"Validation", &drg_dialect_petrarch}};
    if (format == DRG_FORMAT_FEED) return &drg_dialect_feed;
    if (format == DRG_FORMAT_NEWSML) return &drg_dialect_news;
    if (format == DRG_FORMAT_PETRARCH) return &drg_dialect_petrarch;
    if (format == DRG_FORMAT_MEDIAWIKI) return &drg_dialect_wiki;
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
        if (drg_str_is(root, roots[i].root)) return roots[i].dialect;
    return &drg_dialect_records;
}

// What the sender or the declaration says the set is; nothing when the first bytes are good UTF-8 all the same.
static drg_str label_of(drg_str head, const drg_taken *taken)
{
    drg_str label = taken->charset.n ? taken->charset : drg_str_starts(drg_str_trim(head), "<?xml") ? drg_charset_inside(head) : (drg_str){NULL, 0};
    size_t bad = drg_utf8_check(head);
    int ascii = 1;
    for (size_t i = 0; i < head.n && ascii; i++) ascii = (unsigned char)head.p[i] < 0x80;
    if (!ascii && (bad == SIZE_MAX || bad + 4 > head.n)) label = (drg_str){NULL, 0};
    return label;
}

static void xml_close(void *state)
{
    drg_xmltake *t = state;
    drg_xml_close(&t->xml);
    for (int i = 0; i < DRG_N_GOT; i++) drg_buf_free(&t->got[i]);
    drg_buf_free(&t->room);
    drg_window_free(&t->decoded);
    drg_recode_close(t->recode);
    free(t);
}

static drg_err xml_open(void **state, drg_window *window, drg_taken *taken, drg_note *note)
{
    DRG_TRY(drg_window_want(window, DRG_SNIFF_HEAD, note));
    if (drg_str_starts(window->view, "\xEF\xBB\xBF")) drg_window_pass(window, 3);
    drg_str head = drg_str_sub(window->view, 0, DRG_SNIFF_HEAD);
    if (!drg_str_trim(head).n) return drg_fail(note, DRG_E_INPUT, "empty");
    drg_xmltake *t = calloc(1, sizeof *t);
    if (!t) return DRG_E_NOMEM;
    t->catching = -1;
    t->dialect = dialect_of(taken->format, drg_sniff_root(head));
    drg_err err = drg_recode_open(&t->recode, window, label_of(head, taken));
    if (err) {
        free(t);
        return err;
    }
    if (t->recode) drg_window_stream(&t->decoded, drg_recode_pull, t->recode);
    drg_xml_open(&t->xml, t->recode ? &t->decoded : window);
    *state = t;
    return DRG_OK;
}

const drg_taker drg_take_xml = {xml_open, xml_next, xml_close};
