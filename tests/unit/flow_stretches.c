// SPDX-License-Identifier: MIT
//
// flow_stretches -- long articles, read stretch by stretch: the same sentences, trees and names as read whole, offsets that count in the
// whole text, and people who are still known many stretches after their introduction.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/json.h"
#include "dragoman.h"
#include "flow/stretches.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static drg_engine *all, *reader_alone;

static int open_engines(void **state)
{
    (void)state;
    drg_note note = {{0}};
    if (drg_engine_open(&all, DRG_BUILD_DIR "/share/dragoman", DRG_WITH_ALL, &note) == DRG_OK &&
        drg_engine_open(&reader_alone, DRG_BUILD_DIR "/share/dragoman", DRG_WITH_READER, &note) == DRG_OK) return 0;
    fprintf(stderr, "%s\n", note.text);
    return -1;
}

static int close_engines(void **state)
{
    (void)state;
    drg_engine_close(all);
    drg_engine_close(reader_alone);
    return 0;
}

static drg_err gather(void *user, const char *bytes, size_t n)
{
    drg_buf *out = user;
    drg_buf_add(out, bytes, n);
    return out->failed ? DRG_E_NOMEM : DRG_OK;
}

// Some of our gold articles, one behind the other.
static void put_articles(drg_buf *text)
{
    static const char *const names[] = {"01-minsk", "03-korea", "11-doha-briefing", "12-sudan-jeddah", "52-argyle", "57-public-schedule", "64-haiti-2010"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[512];
        drg_file file;
        drg_note note = {{0}};
        snprintf(path, sizeof path, DRG_SOURCE_DIR "/tests/gold/%s.txt", names[i]);
        assert_int_equal(drg_file_map(&file, path, &note), DRG_OK);
        drg_buf_str(text, file.bytes);
        drg_buf_text(text, "\n\n");
        drg_file_unmap(&file);
    }
}

// Reads text in stretches of so many words (whole: without a bound), and prints it.
static void read_text(drg_buf *out, const drg_engine *engine, drg_str text, uint32_t words, int whole, drg_step step, drg_print form)
{
    drg_worker *worker;
    drg_input *input;
    drg_note note = {{0}};
    assert_int_equal(drg_worker_new(&worker, engine, &note), DRG_OK);
    assert_int_equal(drg_input_open(&input, text.p, text.n, DRG_FORMAT_TEXT, NULL, &note), DRG_OK);
    drg_worker_stretch(worker, words);
    if (whole) drg_worker_bound(worker, 0);
    assert_int_equal(drg_worker_next(worker, input, &note), DRG_OK);
    assert_int_equal(drg_worker_run(worker, step, &note), DRG_OK);
    drg_buf_reset(out);
    assert_int_equal(drg_worker_print(worker, form, NULL, gather, out), DRG_OK);
    if (form == DRG_PRINT_CONLLU) { // and once more, from the start
        drg_buf again = {NULL, 0, 0, 0};
        assert_int_equal(drg_worker_print(worker, form, NULL, gather, &again), DRG_OK);
        assert_true(again.n == out->n && memcmp(again.p, out->p, out->n) == 0);
        drg_buf_free(&again);
    }
    drg_input_close(input);
    drg_worker_free(worker);
}

static void same_parse(drg_str text, uint32_t words)
{
    drg_buf whole = {NULL, 0, 0, 0}, bits = {NULL, 0, 0, 0}, with_context = {NULL, 0, 0, 0};
    read_text(&whole, reader_alone, text, words, 1, DRG_STEP_READ, DRG_PRINT_CONLLU);
    read_text(&bits, reader_alone, text, words, 0, DRG_STEP_READ, DRG_PRINT_CONLLU);
    read_text(&with_context, all, text, words, 0, DRG_STEP_READ, DRG_PRINT_CONLLU);
    assert_true(whole.n > text.n);
    assert_int_equal(bits.n, whole.n);
    assert_memory_equal(bits.p, whole.p, whole.n);
    assert_int_equal(with_context.n, whole.n);
    assert_memory_equal(with_context.p, whole.p, whole.n);
    drg_buf_free(&whole);
    drg_buf_free(&bits);
    drg_buf_free(&with_context);
}

static void parse_is_the_same(void **state)
{
    (void)state;
    drg_buf text = {NULL, 0, 0, 0};
    put_articles(&text);
    same_parse(drg_buf_view(&text), 90);
    same_parse(drg_buf_view(&text), 1700);
    drg_buf_free(&text);
}

// One paragraph without end, with a sentence that is longer than a sentence may be.
static void one_paragraph_is_the_same(void **state)
{
    (void)state;
    drg_buf text = {NULL, 0, 0, 0};
    put_articles(&text);
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] == '\n') text.p[i] = ' ';
    for (int i = 0; i < 300; i++) drg_buf_printf(&text, " the minister of %d towns and", i);
    drg_buf_text(&text, " the king met. They left.");
    same_parse(drg_buf_view(&text), 250);
    drg_buf_free(&text);
}

// Each record's words stand where it says they do; none is told twice.
static uint32_t check_records(const drg_buf *records, drg_str text)
{
    drg_str rest = {records->p, records->n}, line;
    drg_arena arena;
    uint32_t n = 0, n_documents = 0, n_seen = 0;
    static drg_str seen[4096];
    drg_arena_init(&arena, 0);
    while (drg_str_next(&rest, '\n', &line)) {
        if (!line.n) continue;
        drg_json_value *v;
        drg_arena_reset(&arena);
        assert_int_equal(drg_json_parse(&v, &arena, line, NULL), DRG_OK);
        drg_str kind = drg_json_get(v, "kind")->str;
        if (drg_str_is(kind, "document")) {
            n_documents++;
            continue;
        }
        n++;
        const drg_json_value *evidence = drg_json_get(v, "evidence");
        for (uint32_t i = 0; i < n_seen; i++) assert_false(drg_str_eq(line, seen[i]));
        assert_true(n_seen < 4096);
        seen[n_seen++] = line;
        if (evidence->type == DRG_JSON_ARRAY) evidence = evidence->first;
        size_t start = (size_t)drg_json_get(evidence, "start")->num, end = (size_t)drg_json_get(evidence, "end")->num;
        assert_true(drg_str_eq(drg_json_get(evidence, "text")->str, drg_str_sub(text, start, end))); // the text is ASCII
    }
    assert_int_equal(n_documents, 1);
    drg_arena_free(&arena);
    return n;
}

static drg_str first_line(const drg_buf *b)
{
    drg_str rest = drg_buf_view(b), line = {NULL, 0};
    (void)drg_str_next(&rest, '\n', &line);
    return line;
}

// Keeps ASCII alone, so that bytes and characters count the same.
static void ascii_only(drg_buf *text)
{
    for (size_t i = 0; i < text->n; i++)
        if ((unsigned char)text->p[i] >= 0x80) text->p[i] = '\'';
}

static void records_count_in_the_whole_text(void **state)
{
    (void)state;
    drg_buf text = {NULL, 0, 0, 0}, whole = {NULL, 0, 0, 0}, bits = {NULL, 0, 0, 0};
    put_articles(&text);
    ascii_only(&text);
    drg_str t = drg_buf_view(&text);
    read_text(&whole, all, t, 2000, 1, DRG_STEP_CODE, DRG_PRINT_JSONL);
    read_text(&bits, all, t, 2000, 0, DRG_STEP_CODE, DRG_PRINT_JSONL);
    uint32_t n = check_records(&bits, t), n_whole = check_records(&whole, t);
    assert_true(n_whole > 100 && n * 100 > n_whole * 93 && n * 100 < n_whole * 107);
    assert_true(drg_str_eq(first_line(&bits), first_line(&whole))); // the document: counts, skipped passages, reference date
    read_text(&whole, all, t, 2000, 1, DRG_STEP_CODE, DRG_PRINT_GDELT);
    read_text(&bits, all, t, 2000, 0, DRG_STEP_CODE, DRG_PRINT_GDELT);
    assert_true(bits.n * 100 > whole.n * 90);
    for (int form = DRG_PRINT_REPORT; form <= DRG_PRINT_MENTIONS; form++) {
        read_text(&whole, all, t, 300, 1, DRG_STEP_CODE, (drg_print)form);
        read_text(&bits, all, t, 300, 0, DRG_STEP_CODE, (drg_print)form);
        assert_true(bits.n * 10 > whole.n * 8 && bits.n * 8 < whole.n * 10);
    }
    drg_buf_free(&text);
    drg_buf_free(&whole);
    drg_buf_free(&bits);
}

static void people_stay_known(void **state)
{
    (void)state;
    drg_buf text = {NULL, 0, 0, 0}, out = {NULL, 0, 0, 0};
    drg_buf_text(&text, "Envoys meet\n\nKESTREL, 7 February 2022 - Nadia Ferrow, the deputy foreign minister of Estonia, met Latvian diplomats on Monday. "
                        "Ferrow said that the talks were useful. Ferrow thanked them.\n\n");
    for (int i = 0; i < 160; i++) drg_buf_printf(&text, "The harvest of village number %d was good, and the mill worked for %d days.\n\n", i, i + 2);
    drg_buf_text(&text, "Ferrow said that Estonia would sign the treaty.\n");
    read_text(&out, all, drg_buf_view(&text), 300, 0, DRG_STEP_CODE, DRG_PRINT_JSONL);
    drg_str records = drg_buf_view(&out);
    size_t last = drg_str_find(records, DRG_STR("would sign the treaty"), 0);
    assert_true(last != SIZE_MAX);
    // the last statement: its speaker has the name that stands in the first sentence alone
    size_t line = last;
    while (line > 0 && records.p[line - 1] != '\n') line--;
    assert_true(drg_str_find(drg_str_sub(records, line, records.n), DRG_STR("\"name\":\"Nadia Ferrow\""), 0) != SIZE_MAX);
    assert_true(drg_str_find(drg_str_sub(records, line, records.n), DRG_STR("\"country\":\"EST\""), 0) != SIZE_MAX);
    drg_buf_free(&text);
    drg_buf_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(parse_is_the_same), cmocka_unit_test(one_paragraph_is_the_same),
        cmocka_unit_test(records_count_in_the_whole_text), cmocka_unit_test(people_stay_known)};
    return cmocka_run_group_tests(tests, open_engines, close_engines);
}
