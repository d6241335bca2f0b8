// SPDX-License-Identifier: MIT
//
// fetch_rules -- tests of what may be asked: robots.txt as RFC 9309 reads it, addresses of the open internet, links of pages.
// Origin: issue "Whatever the news comes in", feeds.

#include "fetch/fetch.h"
#include "fetch/robots.h"

// clang-format off
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
// clang-format on
#include <arpa/inet.h>

static void allows(const char *robots, const char *path, int expected)
{
    int got = drg_robots_allow(drg_str_from(robots), DRG_STR("dragoman/0.1 (+https://news.example/bot)"), drg_str_from(path));
    if (got != expected) fail_msg("%s under\n%s\nis %d", path, robots, got);
}

static void groups_and_agents(void **state)
{
    (void)state;
    allows("", "/a", 1);
    allows("User-agent: *\nDisallow: /\n", "/a", 0);
    allows("User-agent: *\nDisallow: /\n", "/robots.txt", 1);
    allows("User-agent: *\nDisallow:\n", "/a", 1);
    allows("User-agent: *\nDisallow: /\n\nUser-agent: Dragoman\nDisallow: /private\n", "/a", 1); // the group that names us counts alone
    allows("User-agent: *\nDisallow: /\n\nUser-agent: Dragoman\nDisallow: /private\n", "/private/x", 0);
    allows("User-agent: dragoman\nUser-agent: other\nDisallow: /x\n", "/x", 0);
    allows("User-agent: dragoman\nDisallow: /x\nUser-agent: other\nDisallow: /y\nUser-agent: dragoman\nDisallow: /z\n", "/z", 0); // two groups are one
    allows("User-agent: dragoman\nDisallow: /x\nUser-agent: other\nDisallow: /y\n", "/y", 1);
    allows("User-agent: dragomans\nDisallow: /\n", "/y", 1);
    allows("\xEF\xBB\xBFUSER-AGENT : * # all\r\nDISALLOW : /x # no\r\n", "/x", 0);
    allows("Disallow: /\n", "/x", 1); // no group
    allows("User-agent: *\nSitemap: https://news.example/s.xml\nDisallow: /x\n", "/x", 0);
    allows("<html>not found</html>", "/x", 1);
}

static void the_longest_rule_wins(void **state)
{
    (void)state;
    allows("User-agent: *\nDisallow: /news\nAllow: /news/world\n", "/news/world/1", 1);
    allows("User-agent: *\nAllow: /news/world\nDisallow: /news/world/old\n", "/news/world/old/1", 0);
    allows("User-agent: *\nDisallow: /p\nAllow: /p\n", "/p", 1); // as long: allowed
    allows("User-agent: *\nDisallow: /*.pdf$\n", "/a/b.pdf", 0);
    allows("User-agent: *\nDisallow: /*.pdf$\n", "/a/b.pdf?x=1", 1);
    allows("User-agent: *\nDisallow: /a*b*c\n", "/axxbyyc/d", 0);
    allows("User-agent: *\nDisallow: /a*b*c\n", "/axxbyy", 1);
    allows("User-agent: *\nDisallow: /*?print=\n", "/x?print=1", 0);
    allows("User-agent: *\nDisallow: /caf%C3%A9\n", "/caf\xC3\xA9/1", 0); // encoded or not is the same
    allows("User-agent: *\nDisallow: /a%2Fb\n", "/a/b", 1);                  // but %2F is no slash
    allows("User-agent: *\nDisallow: /$\n", "/", 0);
    allows("User-agent: *\nDisallow: /$\n", "/x", 1);
    allows("User-agent: *\nDisallow: ****************************************x\n", "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 1);
}

static void delays(void **state)
{
    (void)state;
    assert_int_equal(drg_robots_delay(DRG_STR("User-agent: *\nCrawl-delay: 7\n"), DRG_STR("dragoman")), 7);
    assert_int_equal(drg_robots_delay(DRG_STR("User-agent: x\nCrawl-delay: 7\n"), DRG_STR("dragoman")), 0);
    assert_int_equal(drg_robots_delay(DRG_STR("User-agent: *\nCrawl-delay: soon\n"), DRG_STR("dragoman")), 0);
}

static int is_public(const char *text)
{
    uint8_t a[16];
    if (inet_pton(AF_INET, text, a) == 1) return drg_fetch_is_public(a, 4);
    assert_int_equal(inet_pton(AF_INET6, text, a), 1);
    return drg_fetch_is_public(a, 16);
}

static void addresses(void **state)
{
    (void)state;
    static const char *const open[] = {"8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.0.1", "192.1.1.1", "2606:4700::1111", "::ffff:8.8.8.8", "2002:808:808::1"};
    static const char *const closed[] = {"0.0.0.0", "10.1.2.3", "127.0.0.1", "127.9.9.9", "100.64.0.1", "169.254.169.254", "172.16.0.1", "172.31.255.255",
        "192.168.1.1", "192.0.2.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "fd12::1", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001::1", "2001:db8::1"};
    for (size_t i = 0; i < sizeof open / sizeof *open; i++)
        if (!is_public(open[i])) fail_msg("%s is taken for a closed address", open[i]);
    for (size_t i = 0; i < sizeof closed / sizeof *closed; i++)
        if (is_public(closed[i])) fail_msg("%s is taken for an open address", closed[i]);
    assert_int_equal(drg_fetch_is_public((const uint8_t *)"", 0), 0);
}

static void joins(const char *base, const char *link, const char *expected)
{
    drg_buf out = {NULL, 0, 0, 0};
    int good = drg_fetch_join(&out, drg_str_from(base), drg_str_from(link));
    assert_string_equal(good ? out.p : "", expected);
    drg_buf_free(&out);
}

static void links(void **state)
{
    (void)state;
    joins("https://news.example/feeds/world.xml", "/2022/02/07/talks?x=1#top", "https://news.example/2022/02/07/talks?x=1");
    joins("https://news.example/feeds/world.xml", "talks.html", "https://news.example/feeds/talks.html");
    joins("https://news.example/", " http://other.example/a ", "http://other.example/a");
    joins("", "https://user:secret@news.example/a", "https://news.example/a");
    joins("https://news.example/", "file:///etc/passwd", "");
    joins("https://news.example/", "javascript:alert(1)", "");
    joins("https://news.example/", "gopher://news.example/a", "");
    joins("", "", "");
    joins("", "news.example/a", "");
}

// Without an answer from anywhere: what is refused before a connection is made.
static void refused_at_once(void **state)
{
    (void)state;
    drg_fetch *fetch;
    drg_fetch_options o = {.agent = "dragoman", .most_bytes = 1000, .seconds = 5, .connect_seconds = 2, .delay_ms = 50};
    drg_fetch_answer a = {.retry_after = -1};
    drg_note note;
    assert_int_equal(drg_fetch_new(&fetch, &o, &note), DRG_OK);
    static const char *const bad[] = {"http://127.0.0.1:9/", "http://localhost:9/", "http://[::1]:9/x", "http://169.254.169.254/latest/meta-data", "http://0x7f000001:9/",
        "ftp://news.example/", "file:///etc/passwd", "nonsense"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        drg_err err = drg_fetch_get(&a, fetch, drg_str_from(bad[i]), (drg_str){NULL, 0}, (drg_str){NULL, 0}, 1000, &note);
        if (err != DRG_E_USAGE || !a.permanent || a.body.n) fail_msg("%s: %d %s", bad[i], err, note.text);
        assert_true(note.text[0]);
    }
    assert_int_equal(drg_fetch_wait(fetch, DRG_STR("http://127.0.0.1:9/other"), 1010), 40); // it was asked, in vain, at 1000
    assert_int_equal(drg_fetch_wait(fetch, DRG_STR("http://127.0.0.1:10/"), 1010), 0);
    drg_fetch_answer_free(&a);
    drg_fetch_free(fetch);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(groups_and_agents), cmocka_unit_test(the_longest_rule_wins), cmocka_unit_test(delays),
        cmocka_unit_test(addresses), cmocka_unit_test(links), cmocka_unit_test(refused_at_once)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
