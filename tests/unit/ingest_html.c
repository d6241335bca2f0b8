// SPDX-License-Identifier: MIT
//
// ingest_html -- pages of tests/cases/html beside what should come out of them, and pages that mean harm.
//
// A case is NAME.html with NAME.txt: title, source, url, language and day of issue, an empty line, the article.

#include "base/cal.h"
#include "base/file.h"
#include "base/utf8.h"
#include "ingest/html.h"
#include "ingest/ingest.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

static void put_field(drg_buf *out, const char *name, drg_str value)
{
    if (value.n) drg_buf_printf(out, "%s: %.*s\n", name, DRG_FMT(value));
}

static void print_doc(drg_buf *out, const drg_doc *doc)
{
    char day[11];
    put_field(out, "title", doc->title);
    put_field(out, "source", doc->source);
    put_field(out, "url", doc->url);
    put_field(out, "language", doc->language);
    if (doc->published != DRG_NO_DAY) {
        drg_cal_print(day, doc->published);
        drg_buf_printf(out, "published: %s, from %s\n", day, doc->published_from);
    }
    drg_buf_char(out, '\n');
    drg_buf_str(out, drg_str_trim(doc->text));
    drg_buf_char(out, '\n');
}

static void run_case(const char *name)
{
    char path[512];
    drg_file page = {{NULL, 0}, NULL}, expected = {{NULL, 0}, NULL};
    snprintf(path, sizeof path, "%s/tests/cases/html/%s.html", DRG_SOURCE_DIR, name);
    assert_int_equal(drg_file_map(&page, path, NULL), DRG_OK);
    snprintf(path, sizeof path, "%s/tests/cases/html/%s.txt", DRG_SOURCE_DIR, name);
    drg_source *source = NULL;
    drg_note note = {{0}};
    drg_doc doc;
    drg_doc_init(&doc, 0);
    assert_int_equal(drg_source_open(&source, page.bytes, DRG_FORMAT_AUTO, "page.html", &note), DRG_OK);
    assert_int_equal(drg_source_next(source, &doc, &note), DRG_OK);
    drg_buf out = {NULL, 0, 0, 0};
    print_doc(&out, &doc);
    if (getenv("DRAGOMAN_ACCEPT")) assert_int_equal(drg_file_write(path, drg_buf_view(&out), NULL), DRG_OK);
    assert_int_equal(drg_file_map(&expected, path, NULL), DRG_OK);
    if (!drg_str_eq(drg_buf_view(&out), expected.bytes)) print_error("%s gives\n%.*s\n", name, (int)out.n, out.p);
    assert_true(drg_str_eq(drg_buf_view(&out), expected.bytes));
    assert_int_equal(drg_source_next(source, &doc, &note), DRG_E_NOTFOUND);
    drg_buf_free(&out);
    drg_source_close(source);
    drg_doc_free(&doc);
    drg_file_unmap(&page);
    drg_file_unmap(&expected);
}

static void news_site(void **state) { (void)state; run_case("news_site"); }
static void wordpress(void **state) { (void)state; run_case("wordpress"); }
static void ministry(void **state) { (void)state; run_case("ministry"); }
static void div_soup(void **state) { (void)state; run_case("div_soup"); }
static void windows_1252(void **state) { (void)state; run_case("windows_1252"); }

// Reads a page and checks that what comes out is sound; returns the error.
static drg_err read_page(drg_str page, size_t *text_bytes)
{
    drg_doc doc;
    drg_note note = {{0}};
    drg_arena scratch;
    drg_doc_init(&doc, (size_t)256 << 20);
    drg_arena_init(&scratch, 0);
    drg_err err = drg_html_read(&doc, page, &scratch, &note);
    if (!err) assert_int_equal(drg_utf8_check(doc.text), SIZE_MAX);
    *text_bytes = err ? 0 : doc.text.n;
    drg_doc_free(&doc);
    drg_arena_free(&scratch);
    return err;
}

// `times` times the same piece, with an article's paragraph behind it.
static void repeated(const char *before, const char *piece, size_t times, const char *behind)
{
    static const char paragraph[] = "<p>The ministers met on Monday in the capital and talked for two hours about the border and the river.</p>";
    drg_buf page = {NULL, 0, 0, 0};
    size_t n = 0;
    drg_buf_text(&page, before);
    for (size_t i = 0; i < times; i++) drg_buf_text(&page, piece);
    drg_buf_text(&page, behind);
    drg_buf_text(&page, paragraph);
    assert_false(page.failed);
    drg_err err = read_page(drg_buf_view(&page), &n);
    assert_true(err == DRG_OK || err == DRG_E_LIMIT || err == DRG_E_INPUT);
    if (err == DRG_OK) assert_true(n > 60);
    drg_buf_free(&page);
}

static void deep_nesting(void **state)
{
    (void)state;
    repeated("<html><body>", "<div>", 400000, "");
    repeated("<html><body>", "<blockquote><table><tr><td>", 100000, "");
    repeated("<html><body>", "<div><table></div>", 100000, "");
    repeated("<html><body>", "<ul><li>", 200000, "");
    repeated("<html><body>", "<time><div></time></div>", 100000, "");
    repeated("<html><body>", "<svg><math><object>", 100000, "");
}

static void unclosed_formatting(void **state)
{
    (void)state;
    repeated("<html><body>", "<b><font size=1><a href=x>", 100000, "");
    repeated("<html><body>", "<b id=1><p>x", 200000, "");
    repeated("<html><body>", "<a><p></b><div>", 100000, "");
}

static void huge_tags(void **state)
{
    (void)state;
    repeated("<html><body><div ", "a=1 ", 1000000, ">");
    repeated("<html><body><div class=\"", "xxxxxxxx", 500000, "\">");
    repeated("<html><body><div class='", "never closed ", 100000, "");
    repeated("<html><body>", "<!--", 500000, "");
    repeated("<html><body>", "</p>", 500000, "");
    repeated("<html><body>", "<p>", 500000, "");
    repeated("<html><body><p>", "&amp;&#x41;&#xE000;&#0;&notit;", 100000, "</p>");
    repeated("<html><head>", "<script type=\"application/ld+json\">{\"a\":[[[[[[", 2000, "</script></head><body>");
}

// Bytes at random from the alphabet of markup.
static void random_markup(void **state)
{
    (void)state;
    static const char *const bits[] = {"<", ">", "</", "div", "<p>", "</p>", "<table>", "<td>", "</div>", "<div class=\"", "\"", "'", "=", " ", "<!--", "-->",
        "<script>", "</script>", "<title>", "&amp;", "&#", "x", "\xC3\xA9", "\xEE\x80\x80", "\xEE\x80", "\xFF", "<a href=", "</a>", "<br>", "<li>", "<time datetime=2022-01-01>",
        "words of a text that is long enough to count as running text of an article, ", "<meta name=date content=2022-02-30>", "<html lang=e>", "<style>", "<svg>"};
    uint32_t seed = 11;
    for (int round = 0; round < 300; round++) {
        drg_buf page = {NULL, 0, 0, 0};
        size_t n = 0;
        for (int i = 0; i < 400; i++) {
            seed = seed * 1664525u + 1013904223u;
            drg_buf_text(&page, bits[(seed >> 16) % (sizeof bits / sizeof *bits)]);
        }
        drg_err err = read_page(drg_buf_view(&page), &n);
        assert_true(err == DRG_OK || err == DRG_E_INPUT);
        drg_buf_free(&page);
    }
}

static void what_is_a_page(void **state)
{
    (void)state;
    assert_true(drg_html_looks(DRG_STR("\xEF\xBB\xBF \n<!-- x --><!DOCTYPE HTML><p>x")));
    assert_true(drg_html_looks(DRG_STR("<?xml version=\"1.0\"?><html xmlns=\"x\">")));
    assert_false(drg_html_looks(DRG_STR("The <html> tag begins a page.")));
    assert_false(drg_html_looks(DRG_STR("<p>a fragment")));
    assert_false(drg_html_looks(DRG_STR("")));
    assert_false(drg_html_looks(DRG_STR("<!-- never closed")));
}

static void no_article(void **state)
{
    (void)state;
    size_t n = 0;
    assert_int_equal(read_page(DRG_STR("<html><head><title>Only a title</title></head><body><nav><a href=x>Home</a></nav></body></html>"), &n), DRG_E_INPUT);
    assert_int_equal(read_page(DRG_STR(""), &n), DRG_E_INPUT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(news_site), cmocka_unit_test(wordpress), cmocka_unit_test(ministry), cmocka_unit_test(div_soup),
                                       cmocka_unit_test(windows_1252), cmocka_unit_test(deep_nesting), cmocka_unit_test(unclosed_formatting),
                                       cmocka_unit_test(huge_tags), cmocka_unit_test(random_markup), cmocka_unit_test(what_is_a_page), cmocka_unit_test(no_article)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
