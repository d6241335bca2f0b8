// SPDX-License-Identifier: MIT
//
// base_json -- the JSON writer and parser: RFC 8259's good texts are read, its bad ones refused; what is written reads back.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/json.h"

static drg_json_value *parse(drg_arena *arena, const char *text)
{
    drg_json_value *value = NULL;
    drg_note note = {{0}};
    return drg_json_parse(&value, arena, drg_str_from(text), &note) ? NULL : value;
}

static void reads_values(void **state)
{
    (void)state;
    drg_arena arena;
    drg_arena_init(&arena, 0);
    drg_json_value *v = parse(&arena, " {\"a\" : [1, -2.5e2, true, null, \"x\"], \"b\":{}, \"c\":[] } ");
    assert_non_null(v);
    const drg_json_value *a = drg_json_get(v, "a");
    assert_int_equal(a->type, DRG_JSON_ARRAY);
    assert_true(a->first->num == 1);
    assert_true(a->first->next->num == -250);
    assert_true(a->first->next->next->num == 1);
    assert_int_equal(a->first->next->next->next->type, DRG_JSON_NULL);
    assert_true(drg_str_is(a->first->next->next->next->next->str, "x"));
    assert_null(a->first->next->next->next->next->next);
    assert_null(drg_json_get(v, "b")->first);
    assert_null(drg_json_get(v, "d"));
    assert_null(drg_json_get(a, "a"));
    drg_arena_free(&arena);
}

static void unescapes(void **state)
{
    (void)state;
    drg_arena arena;
    drg_arena_init(&arena, 0);
    static const char *const pairs[][2] = {{"\"a\\n\\t\\\"\\\\\\/\"", "a\n\t\"\\/"}, {"\"\\u00e9\\u20AC\"", "\xC3\xA9\xE2\x82\xAC"},
        {"\"\\ud83d\\ude00\"", "\xF0\x9F\x98\x80"}, {"\"\\ud800x\"", "\xEF\xBF\xBDx"}, {"\"\\udc00\"", "\xEF\xBF\xBD"},
        {"\"\\ud800\\u0041\"", "\xEF\xBF\xBD" "A"}, {"\"\xC3\xA9\"", "\xC3\xA9"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        drg_json_value *v = parse(&arena, pairs[i][0]);
        assert_non_null(v);
        assert_true(drg_str_is(v->str, pairs[i][1]));
    }
    drg_arena_free(&arena);
}

static void refuses_bad_texts(void **state)
{
    (void)state;
    drg_arena arena;
    drg_arena_init(&arena, 0);
    static const char *const bad[] = {"", " ", "{", "}", "[1,]", "[,1]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "[1 2]", "01", "-",
        "1.", "1e", "+1", ".5", "tru", "nul", "\"", "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"a\nb\"", "[1]]", "{} {}", "'a'",
        "[\"a\":1]", "NaN", "\"\\"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) assert_null(parse(&arena, bad[i]));
    drg_arena_free(&arena);
}

static void bounds_depth(void **state)
{
    (void)state;
    drg_arena arena;
    drg_arena_init(&arena, 0);
    char text[300];
    for (int depth = 60; depth <= 70; depth++) {
        memset(text, '[', (size_t)depth);
        memset(text + depth, ']', (size_t)depth);
        text[2 * depth] = 0;
        assert_int_equal(parse(&arena, text) != NULL, depth <= 64);
    }
    drg_arena_free(&arena);
}

static void keeps_to_the_arena_bound(void **state)
{
    (void)state;
    drg_arena arena;
    drg_json_value *value;
    drg_arena_init(&arena, 500);
    assert_int_equal(drg_json_parse(&value, &arena, DRG_STR("[1,2,3,4,5,6,7,8,9]"), NULL), DRG_E_LIMIT);
    drg_arena_free(&arena);
}

static void writes_what_reads_back(void **state)
{
    (void)state;
    drg_buf out = {NULL, 0, 0, 0};
    drg_json json = {&out, 0};
    drg_json_object(&json, NULL);
    drg_json_str(&json, "s", (drg_str){"a\"\\\n\x01\x7f\xC3\xA9", 8});
    drg_json_str(&json, "absent", (drg_str){NULL, 0});
    drg_json_int(&json, "i", -42);
    drg_json_array(&json, "n");
    drg_json_num(&json, NULL, 55.75222, 5);
    drg_json_num(&json, NULL, -0.004, 2);
    drg_json_num(&json, NULL, -37.5, 1);
    drg_json_num(&json, NULL, 100, 2);
    drg_json_num(&json, NULL, 0.055, 3);
    drg_json_array_end(&json);
    drg_json_bool(&json, "b", 1);
    drg_json_object_end(&json);
    assert_string_equal(out.p,
        "{\"s\":\"a\\\"\\\\\\n\\u0001\\u007f\xC3\xA9\",\"i\":-42,\"n\":[55.75222,0,-37.5,100,0.055],\"b\":true}");
    drg_arena arena;
    drg_arena_init(&arena, 0);
    drg_json_value *v = parse(&arena, out.p);
    assert_non_null(v);
    assert_true(drg_str_eq(drg_json_get(v, "s")->str, (drg_str){"a\"\\\n\x01\x7f\xC3\xA9", 8}));
    drg_arena_free(&arena);
    drg_buf_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(reads_values), cmocka_unit_test(unescapes), cmocka_unit_test(refuses_bad_texts),
        cmocka_unit_test(bounds_depth), cmocka_unit_test(keeps_to_the_arena_bound), cmocka_unit_test(writes_what_reads_back)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
