// SPDX-License-Identifier: MIT
//
// page -- text laid out for a terminal; see page.h.

#include "print/page.h"

#include "base/utf8.h"

drg_page drg_page_on(drg_buf *out, const drg_look *look)
{
    int width = look->width ? look->width : 80;
    return (drg_page){out, width < 50 ? 50 : width > 110 ? 110 : width, look->colour};
}

static void ink_on(const drg_page *page, drg_ink ink)
{
    static const char *const codes[] = {"", "\033[1m", "\033[2m", "\033[32m", "\033[33m", "\033[36m"};
    if (page->colour) drg_buf_text(page->out, codes[ink]);
}

static void ink_off(const drg_page *page, drg_ink ink)
{
    if (page->colour && ink != DRG_INK_PLAIN) drg_buf_text(page->out, "\033[0m");
}

// Control characters of the article must not reach the terminal: an escape sequence in a page could do anything there.
static uint32_t harmless(uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) ? 0xFFFD : c;
}

static void put_harmless(drg_buf *out, drg_str text)
{
    for (size_t at = 0; at < text.n;) {
        char bytes[4];
        uint32_t c = drg_utf8_next(text, &at);
        drg_buf_add(out, bytes, drg_utf8_put(bytes, drg_utf8_is_space(c) ? ' ' : harmless(c)));
    }
}

void drg_page_ink(const drg_page *page, drg_ink ink, drg_str text)
{
    ink_on(page, ink);
    put_harmless(page->out, text);
    ink_off(page, ink);
}

void drg_page_clear(const drg_page *page, drg_buf *line)
{
    if (line->failed) page->out->failed = 1;
    drg_buf_reset(line);
}

void drg_page_indent(const drg_page *page, int columns)
{
    while (columns-- > 0) drg_buf_char(page->out, ' ');
}

void drg_page_cell(const drg_page *page, drg_ink ink, drg_str text, int columns)
{
    drg_page_ink(page, ink, text);
    int width = (int)drg_utf8_count(text);
    drg_page_indent(page, width < columns ? columns - width : 1);
}

void drg_page_wrap(const drg_page *page, drg_ink ink, drg_str text, int at, int indent)
{
    drg_str word;
    int first = 1;
    ink_on(page, ink);
    while (drg_utf8_word(&text, &word)) {
        int width = (int)drg_utf8_count(word);
        if (!first && at + 1 + width > page->width) {
            drg_buf_char(page->out, '\n');
            drg_page_indent(page, indent);
            at = indent;
        } else if (!first) {
            drg_buf_char(page->out, ' ');
            at++;
        }
        put_harmless(page->out, word);
        at += width;
        first = 0;
    }
    ink_off(page, ink);
    drg_buf_char(page->out, '\n');
}

void drg_page_heading(const drg_page *page, const char *title, uint32_t count)
{
    drg_buf_char(page->out, '\n');
    ink_on(page, DRG_INK_BOLD);
    drg_buf_text(page->out, title);
    ink_off(page, DRG_INK_BOLD);
    if (count) drg_buf_printf(page->out, " (%u)", (unsigned)count);
    drg_buf_char(page->out, '\n');
}
