// SPDX-License-Identifier: MIT
//
// take_pdf -- the text of a PDF through poppler, where the build found it; elsewhere such files are refused with a word.
//
// Method   page after page; lines that come on most pages at the same place (running heads, page numbers) are left out, words that are
//          parted at a line's end are put together, a line that ends short closes its paragraph (para.c)
// Bound    PAGES_MOST pages, DRG_TEXT_MOST bytes of text
// Not here scanned pages without text: refused

#include "ingest/taken.h"

#include "base/utf8.h"
#include "ingest/text.h"

#include <stdlib.h>

#ifdef DRG_POPPLER_LIBRARY
#include "ingest/pdfcalls.h"

#define PAGES_MOST 2000

typedef struct pages {
    int over;
} pages;

// The lines at the top and bottom of pages, with digits taken as equal, that were seen on the page before.
typedef struct margins {
    uint64_t top, bottom;
} margins;

static uint64_t hash_of(drg_str line)
{
    char key[256];
    size_t n = 0;
    for (size_t i = 0; i < line.n && n < sizeof key; i++) {
        if (line.p[i] >= '0' && line.p[i] <= '9') {
            if (n == 0 || key[n - 1] != '0') key[n++] = '0';
        } else if (line.p[i] != ' ') {
            key[n++] = line.p[i];
        }
    }
    return drg_str_hash((drg_str){key, n});
}

static drg_str first_line(drg_str s)
{
    const char *end = s.n ? memchr(s.p, '\n', s.n) : NULL;
    return end ? drg_str_sub(s, 0, (size_t)(end - s.p)) : s;
}

static drg_str last_line(drg_str s)
{
    size_t at = s.n;
    while (at && s.p[at - 1] != '\n') at--;
    return drg_str_sub(s, at, s.n);
}

// A line that ends as a sentence does is no running head: 0.
static uint64_t margin_of(drg_str line)
{
    line = drg_str_trim(line);
    return line.n == 0 || line.n > 120 || line.p[line.n - 1] == '.' ? 0 : hash_of(line);
}

static margins margins_of(drg_str page) { return (margins){margin_of(first_line(page)), margin_of(last_line(page))}; }

static int begins_small(drg_str s)
{
    size_t at = 0;
    return s.n && drg_utf8_is_lower(drg_utf8_next(s, &at));
}

// A page's text behind what is there: without its margins, words put together.
static void add_page(drg_buf *out, drg_str page, int no_top, int no_bottom)
{
    if (no_top) page = drg_str_sub(page, first_line(page).n, page.n);
    if (no_bottom) page.n -= last_line(page).n;
    page = drg_str_trim(page);
    drg_str line;
    int open = out->n && out->p[out->n - 1] != '.' && begins_small(page); // a sentence goes on over the page's end
    if (out->n) drg_buf_text(out, open ? "\n" : "\n\n");
    while (page.n && drg_str_next(&page, '\n', &line)) {
        line = drg_str_trim(line);
        size_t n = line.n;
        if (n > 2 && line.p[n - 1] == '-' && page.n && begins_small(drg_str_trim(page)) && line.p[n - 2] >= 'a' && line.p[n - 2] <= 'z') {
            drg_buf_add(out, line.p, n - 1);
            continue;
        }
        drg_buf_str(out, line);
        if (page.p) drg_buf_char(out, '\n');
    }
}

static const drg_pdfcalls *lib(void) { return drg_pdfcalls_open(); } // there, once a PDF was begun

static drg_err read_pages(PopplerDocument *document, drg_taken *taken, drg_note *note)
{
    int n = lib()->poppler_document_get_n_pages_(document);
    if (n > PAGES_MOST) return drg_fail(note, DRG_E_LIMIT, "%d pages; the bound is %d", n, PAGES_MOST);
    char **texts = calloc((size_t)n + 1, sizeof *texts);
    margins *seen = calloc((size_t)n + 1, sizeof *seen);
    size_t sum = 0;
    for (int i = 0; texts && seen && i < n && sum <= DRG_TEXT_MOST; i++) {
        PopplerPage *page = lib()->poppler_document_get_page_(document, i);
        texts[i] = page ? lib()->poppler_page_get_text_(page) : NULL;
        if (page) lib()->g_object_unref_(page);
        seen[i] = margins_of(drg_str_trim(drg_str_from(texts[i])));
        sum += drg_str_from(texts[i]).n;
    }
    for (int i = 0; texts && seen && i < n; i++) {
        int top = 0, bottom = 0;
        for (int k = i - 2; k <= i + 2; k++) { // left and right pages may differ
            if (k < 0 || k >= n || k == i) continue;
            top |= seen[i].top && seen[k].top == seen[i].top;
            bottom |= seen[i].bottom && seen[k].bottom == seen[i].bottom;
        }
        drg_str page = drg_str_trim(drg_str_from(texts[i]));
        if (page.n) add_page(taken->body, page, top, bottom);
    }
    for (int i = 0; texts && i < n; i++) lib()->g_free_(texts[i]);
    int refused = !texts || !seen;
    free(texts);
    free(seen);
    if (refused || taken->body->failed) return DRG_E_NOMEM;
    if (sum > DRG_TEXT_MOST) return drg_fail(note, DRG_E_LIMIT, "more than %zu bytes of text", DRG_TEXT_MOST);
    return taken->body->n ? DRG_OK : drg_fail(note, DRG_E_INPUT, "no text in it: its pages are pictures");
}

// Title, author and day as the file's own information tells them, where that makes sense.
static drg_err read_info(PopplerDocument *document, drg_taken *taken)
{
    char *title = lib()->poppler_document_get_title_(document), *author = lib()->poppler_document_get_author_(document);
    drg_str t = drg_str_trim(drg_str_from(title)), a = drg_str_trim(drg_str_from(author));
    int name = drg_str_find(t, DRG_STR("."), 0) == SIZE_MAX && drg_str_find(t, DRG_STR("Microsoft"), 0) == SIZE_MAX; // "report_final.docx"
    if (t.n && name) taken->field[DRG_FIELD_TITLE] = (drg_str){drg_arena_copy(taken->arena, t.p, t.n), t.n};
    if (a.n) taken->byline = (drg_str){drg_arena_copy(taken->arena, a.p, a.n), a.n};
    lib()->g_free_(title);
    lib()->g_free_(author);
    return taken->arena->failed ? drg_taken_refused(taken) : DRG_OK;
}

static drg_err pdf_open(void **state, drg_window *window, drg_taken *taken, drg_note *note)
{
    (void)window, (void)taken;
    if (!lib()) return drg_fail(note, DRG_E_INPUT, "a PDF file: %s, which reads them, is not on this machine", DRG_POPPLER_LIBRARY);
    *state = calloc(1, sizeof(pages));
    return *state ? DRG_OK : DRG_E_NOMEM;
}

static drg_err pdf_next(void *state, drg_window *window, drg_taken *taken, drg_note *note)
{
    pages *p = state;
    if (p->over) return DRG_E_NOTFOUND;
    p->over = 1;
    DRG_TRY(drg_window_all(window, DRG_WHOLE_MOST, note));
    GBytes *bytes = lib()->g_bytes_new_static_(window->view.p, window->view.n);
    GError *why = NULL;
    PopplerDocument *document = lib()->poppler_document_new_from_bytes_(bytes, NULL, &why);
    drg_err err = DRG_OK;
    if (!document) {
        int locked = why && lib()->g_error_matches_(why, lib()->poppler_error_quark_(), POPPLER_ERROR_ENCRYPTED);
        err = drg_fail(note, locked ? DRG_E_INPUT : DRG_E_FORMAT, "%s", locked ? "locked by a password" : "damaged: it cannot be read as PDF");
    }
    if (!err) err = read_pages(document, taken, note);
    if (!err) err = read_info(document, taken);
    if (!err) taken->field[DRG_FIELD_TEXT] = drg_buf_view(taken->body);
    taken->charset = (drg_str){NULL, 0};
    if (document) lib()->g_object_unref_(document);
    if (why) lib()->g_error_free_(why);
    lib()->g_bytes_unref_(bytes);
    drg_window_pass(window, window->view.n);
    return err;
}

static void pdf_close(void *state) { free(state); }

#else

static drg_err pdf_open(void **state, drg_window *window, drg_taken *taken, drg_note *note)
{
    (void)state, (void)window, (void)taken;
    return drg_fail(note, DRG_E_INPUT, "a PDF file: this build has no poppler to read it with");
}

static drg_err pdf_next(void *state, drg_window *window, drg_taken *taken, drg_note *note)
{
    (void)state, (void)window, (void)taken, (void)note;
    return DRG_E_NOTFOUND;
}

static void pdf_close(void *state) { (void)state; }

#endif

const drg_taker drg_take_pdf = {pdf_open, pdf_next, pdf_close};
