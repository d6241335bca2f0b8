// SPDX-License-Identifier: MIT
//
// xml -- a pull reader of XML; see xml.h.
//
// Method   A tag must lie whole in the window; text, comments and what is passed over are taken as far as they are there. The names of
//          open elements stand one behind another in `names`.

#include "ingest/xml.h"

static int is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

static int begins_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80; }

static int in_name(char c) { return begins_name(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':'; }

void drg_xml_open(drg_xml *xml, drg_window *window)
{
    memset(xml, 0, sizeof *xml);
    xml->window = window;
}

void drg_xml_close(drg_xml *xml) { drg_buf_free(&xml->room); }

// ---- the open elements ------------------------------------------------------------------------------------------------

static drg_str name_at(const drg_xml *x, int level) { return (drg_str){x->names + x->starts[level], (size_t)(x->starts[level + 1] - x->starts[level])}; }

drg_str drg_xml_open_name(const drg_xml *xml, int up)
{
    int level = xml->depth - 1 - up;
    return level >= 0 ? name_at(xml, level) : (drg_str){NULL, 0};
}

static drg_err open_element(drg_xml *x, drg_note *note)
{
    size_t from = x->starts[x->depth];
    if (x->depth == DRG_XML_DEPTH || from + x->name.n > DRG_XML_NAMES) return drg_fail(note, DRG_E_LIMIT, "more than %d elements in one another", DRG_XML_DEPTH);
    memcpy(x->names + from, x->name.p, x->name.n);
    x->starts[++x->depth] = (uint16_t)(from + x->name.n);
    return DRG_OK;
}

// The innermost open element as an END.
static void close_one(drg_xml *x)
{
    x->depth--;
    x->kind = DRG_XML_END;
    x->name = name_at(x, x->depth); // its bytes stay until the next element opens
    x->prefix = (drg_str){NULL, 0};
}

// ---- text -------------------------------------------------------------------------------------------------------------

// How many of n bytes of text can be given out although more may follow: a reference is not torn apart.
static size_t whole_references(drg_str s)
{
    for (size_t back = 1; back <= 12 && back <= s.n; back++) {
        if (s.p[s.n - back] == ';') break;
        if (s.p[s.n - back] == '&') return s.n - back;
    }
    return s.n;
}

static drg_err give_text(drg_xml *x, size_t n)
{
    drg_str raw = drg_str_sub(x->window->view, 0, n);
    x->kind = DRG_XML_TEXT;
    x->text = raw;
    if (!x->in_cdata && n && memchr(raw.p, '&', n)) {
        drg_buf_reset(&x->room);
        drg_xml_resolve(&x->room, raw);
        if (x->room.failed) return DRG_E_NOMEM;
        x->text = drg_buf_view(&x->room);
    }
    drg_window_pass(x->window, n); // over a stream this moves nothing before the next call
    return DRG_OK;
}

// Whether the '<' at the beginning of the view begins markup; a '<' before a blank or a digit is text.
static int begins_markup(const drg_window *w)
{
    if (w->view.n < 2) return 0;
    char c = w->view.p[1];
    return c == '/' || c == '!' || c == '?' || begins_name(c);
}

static drg_err read_text(drg_xml *x, drg_note *note)
{
    drg_window *w = x->window;
    size_t from = w->view.p[0] == '<'; // one that begins no markup
    x->bent |= from != 0;
    for (;;) {
        const char *end = w->view.n > from ? memchr(w->view.p + from, '<', w->view.n - from) : NULL;
        if (end) return give_text(x, (size_t)(end - w->view.p));
        size_t n = w->over ? w->view.n : whole_references(w->view);
        if (n) return give_text(x, n);
        DRG_TRY(drg_window_more(w, note));
    }
}

// In a CDATA section: up to its end, or as far as there is.
static drg_err read_cdata(drg_xml *x, int *ended, drg_note *note)
{
    drg_window *w = x->window;
    *ended = 0;
    for (;;) {
        size_t end = drg_str_find(w->view, DRG_STR("]]>"), 0);
        if (end == 0) {
            drg_window_pass(w, 3);
            x->in_cdata = 0;
            *ended = 1;
            return DRG_OK;
        }
        size_t n = end != SIZE_MAX ? end : w->over ? w->view.n : w->view.n > 2 ? w->view.n - 2 : 0;
        if (n) return give_text(x, n);
        if (w->over) {
            x->in_cdata = 0;
            *ended = x->bent = 1;
            return DRG_OK;
        }
        DRG_TRY(drg_window_more(w, note));
    }
}

// ---- what is passed over ----------------------------------------------------------------------------------------------

// Passes up to and with `end`.
static drg_err pass_to(drg_xml *x, const char *end, drg_note *note)
{
    drg_window *w = x->window;
    size_t length = strlen(end);
    for (;;) {
        size_t at = drg_str_find(w->view, drg_str_from(end), 0);
        if (at != SIZE_MAX) {
            drg_window_pass(w, at + length);
            return DRG_OK;
        }
        if (w->over) {
            drg_window_pass(w, w->view.n);
            x->bent = 1;
            return DRG_OK;
        }
        if (w->view.n >= length) drg_window_pass(w, w->view.n - length + 1);
        DRG_TRY(drg_window_more(w, note));
    }
}

// A DOCTYPE with its internal subset; '>' within quotes and brackets do not end it.
static drg_err pass_doctype(drg_xml *x, drg_note *note)
{
    drg_window *w = x->window;
    char quote = 0;
    int inside = 0;
    for (;;) {
        for (size_t i = 0; i < w->view.n; i++) {
            char c = w->view.p[i];
            if (quote) {
                if (c == quote) quote = 0;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[' || c == ']') {
                inside = c == '[';
            } else if (c == '>' && !inside) {
                drg_window_pass(w, i + 1);
                return DRG_OK;
            }
        }
        drg_window_pass(w, w->view.n);
        if (w->over) {
            x->bent = 1;
            return DRG_OK;
        }
        DRG_TRY(drg_window_more(w, note));
    }
}

// <! or <?. *in_cdata is set when a CDATA section begins.
static drg_err read_declaration(drg_xml *x, drg_note *note)
{
    drg_window *w = x->window;
    DRG_TRY(drg_window_want(w, 9, note));
    if (w->view.p[1] == '?') return pass_to(x, "?>", note);
    if (drg_str_starts(w->view, "<!--")) {
        drg_window_pass(w, 4);
        return pass_to(x, "-->", note);
    }
    if (drg_str_starts(w->view, "<![CDATA[")) {
        drg_window_pass(w, 9);
        x->in_cdata = 1;
        return DRG_OK;
    }
    return pass_doctype(x, note);
}

// ---- tags -------------------------------------------------------------------------------------------------------------

// The length of the tag ahead with its '>'; 0 when the document ends in it.
static drg_err tag_length(drg_xml *x, size_t *n, drg_note *note)
{
    drg_window *w = x->window;
    char quote = 0;
    size_t last_equals = 0;
    for (size_t i = 1;; i++) {
        if (i == w->view.n) {
            if (i > DRG_XML_TAG) return drg_fail(note, DRG_E_LIMIT, "more than %zu bytes in one tag", DRG_XML_TAG);
            if (!w->over) DRG_TRY(drg_window_want(w, i + 1, note));
            if (i == w->view.n) {
                *n = 0;
                return DRG_OK;
            }
        }
        char c = w->view.p[i];
        if (quote) {
            if (c == quote) quote = 0;
        } else if ((c == '"' || c == '\'') && last_equals) {
            quote = c; // <p class='>'>, but not <p don't>
        } else if (c == '>') {
            *n = i + 1;
            return DRG_OK;
        }
        last_equals = c == '=' || (last_equals && is_blank(c));
    }
}

static void split_name(drg_xml *x, drg_str name)
{
    size_t colon = 0;
    for (size_t i = 0; i < name.n; i++)
        if (name.p[i] == ':') colon = i + 1;
    x->prefix = drg_str_sub(name, 0, colon ? colon - 1 : 0);
    x->name = drg_str_sub(name, colon, name.n);
}

// </name>: how many open elements it closes.
static int closes(const drg_xml *x, drg_str name)
{
    for (int level = x->depth; level > 0; level--)
        if (drg_str_eq(name_at(x, level - 1), name)) return x->depth - level + 1;
    return 0;
}

static drg_err read_tag(drg_xml *x, int *nothing, drg_note *note)
{
    size_t n, at = 1;
    *nothing = 0;
    DRG_TRY(tag_length(x, &n, note));
    if (n == 0) {
        drg_window_pass(x->window, x->window->view.n);
        x->bent = *nothing = 1;
        return DRG_OK;
    }
    drg_str tag = drg_str_sub(x->window->view, 0, n);
    int end = tag.p[1] == '/';
    at += (size_t)end;
    size_t from = at;
    while (at < n && in_name(tag.p[at])) at++;
    split_name(x, drg_str_sub(tag, from, at));
    if (end) {
        int levels = closes(x, x->name);
        x->bent |= levels != 1;
        drg_window_pass(x->window, n);
        *nothing = levels == 0;
        if (levels == 0) return DRG_OK;
        x->closing = levels - 1;
        close_one(x);
        return DRG_OK;
    }
    x->kind = DRG_XML_START;
    x->empty = n > 2 && tag.p[n - 2] == '/';
    x->tag = drg_str_sub(tag, at, n - 1 - (size_t)x->empty);
    DRG_TRY(open_element(x, note));
    drg_window_pass(x->window, n);
    return DRG_OK;
}

drg_str drg_xml_attribute(const drg_xml *xml, const char *name)
{
    drg_str s = xml->tag;
    for (size_t at = 0; at < s.n;) {
        while (at < s.n && !in_name(s.p[at])) at++;
        size_t from = at;
        while (at < s.n && in_name(s.p[at])) {
            if (s.p[at++] == ':') from = at;
        }
        drg_str key = drg_str_sub(s, from, at);
        while (at < s.n && is_blank(s.p[at])) at++;
        if (at >= s.n || s.p[at] != '=') continue;
        at++;
        while (at < s.n && is_blank(s.p[at])) at++;
        size_t begin = at;
        if (at < s.n && (s.p[at] == '"' || s.p[at] == '\'')) {
            const char *quote = memchr(s.p + at + 1, s.p[at], s.n - at - 1);
            begin = at + 1;
            at = quote ? (size_t)(quote - s.p) : s.n;
        } else {
            while (at < s.n && !is_blank(s.p[at])) at++;
        }
        if (drg_str_is(key, name)) return drg_str_sub(s, begin, at);
        at++;
    }
    return (drg_str){NULL, 0};
}

drg_err drg_xml_next(drg_xml *xml, drg_note *note)
{
    drg_window *w = xml->window;
    if (xml->closing || xml->empty) {
        if (xml->empty) xml->empty = 0;
        else xml->closing--;
        close_one(xml);
        return DRG_OK;
    }
    for (;;) {
        int passed;
        if (xml->in_cdata) {
            DRG_TRY(read_cdata(xml, &passed, note));
            if (!passed) return DRG_OK;
            continue;
        }
        DRG_TRY(drg_window_want(w, 2, note));
        if (!w->view.n) {
            xml->kind = DRG_XML_OVER;
            return DRG_OK;
        }
        if (w->view.p[0] != '<' || !begins_markup(w)) return read_text(xml, note);
        if (w->view.p[1] == '!' || w->view.p[1] == '?') {
            DRG_TRY(read_declaration(xml, note));
            continue;
        }
        DRG_TRY(read_tag(xml, &passed, note));
        if (!passed) return DRG_OK;
    }
}
