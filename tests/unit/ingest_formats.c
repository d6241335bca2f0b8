// SPDX-License-Identifier: MIT
//
// ingest_formats -- tables, JSON documents, web archives and UTF-16 from memory and from a stream that comes in small pieces; each also
// cut at every place and with every byte changed: the run ends, the text is good UTF-8, and what is not read is said.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/utf8.h"
#include "ingest/ingest.h"

#include <stdlib.h>
#include <time.h>

static const struct { const char *bytes; size_t n; int articles; const char *first; } inputs[] = {
#define INPUT(literal, articles, first) {literal, sizeof(literal) - 1, articles, first}
    INPUT("text,date\n\"They met in \"\"Rome\"\",\nand left.\",2022-02-07\r\nThey met in Bonn.,x\n", 2, "They met in \"Rome\",\nand left."),
    INPUT("id\ttext\n1\t\"We met\", he said.\n2\tThey left.\n", 2, "\"We met\", he said."),
    INPUT("[{\"content\": \"They met.\"},\n{\"body\": [\"One.\", \"Two.\"]}]", 2, "They met."),
    INPUT("{\"status\": \"ok\",\n \"articles\": [{\"text\": \"They met.\"}, {\"text\": \"They left.\"}]}", 2, "They met."),
    INPUT("{\"text\": \"They met.\"}\n{\"text\": \"They left.\"}\n", 2, "They met."),
    INPUT("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 87\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: "
          "chunked\r\n\r\n9\r\nThey met.\r\n\r\n\r\nWARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 10\r\n\r\nThey left.\r\n\r\n", 2, "They met."),
    INPUT("\xFF\xFET\0h\0e\0y\0 \0m\0e\0t\0.\0", 1, "They met."),
};
#define N_INPUTS (sizeof inputs / sizeof *inputs)

typedef struct pieces {
    drg_str rest;
    size_t step;
} pieces;

static drg_err pull(void *user, drg_str *block, drg_note *note)
{
    pieces *p = user;
    (void)note;
    *block = drg_str_sub(p->rest, 0, p->step);
    p->rest = drg_str_sub(p->rest, block->n, p->rest.n);
    return DRG_OK;
}

// Reads all; the number of articles. step 0: from memory, else by pieces of so many bytes.
static int read_all(drg_str bytes, size_t step, const char *first)
{
    drg_source *source;
    drg_doc doc;
    drg_note note = {{0}};
    pieces p = {bytes, step};
    int n = 0, calls = 0;
    drg_doc_init(&doc, 0);
    drg_err err = step ? drg_source_open_stream(&source, pull, &p, DRG_FORMAT_AUTO, NULL, &note)
                       : drg_source_open(&source, bytes, DRG_FORMAT_AUTO, NULL, &note);
    assert_int_equal(err, DRG_OK);
    while ((err = drg_source_next(source, &doc, &note)) != DRG_E_NOTFOUND) {
        assert_true(++calls < 1000);
        if (err) {
            assert_true(note.text[0] || err == DRG_E_NOMEM);
            continue;
        }
        assert_true(drg_utf8_check(doc.text) == SIZE_MAX);
        if (n++ == 0 && first) assert_true(drg_str_is(drg_str_trim(doc.text), first));
    }
    drg_source_close(source);
    drg_doc_free(&doc);
    return n;
}

static void whole(void **state)
{
    (void)state;
    for (size_t i = 0; i < N_INPUTS; i++)
        for (size_t step = 0; step < 20; step++)
            assert_int_equal(read_all((drg_str){inputs[i].bytes, inputs[i].n}, step, inputs[i].first), inputs[i].articles);
}

static void damaged(void **state)
{
    (void)state;
    for (size_t i = 0; i < N_INPUTS; i++)
        for (size_t at = 0; at < inputs[i].n; at++) {
            char *copy = malloc(inputs[i].n); // of its own size, so that a byte too far is seen
            assert_non_null(copy);
            memcpy(copy, inputs[i].bytes, inputs[i].n);
            (void)read_all((drg_str){copy, at}, at % 7, NULL);
            copy[at] ^= (char)(1 << at % 8);
            (void)read_all((drg_str){copy, inputs[i].n}, at % 5, NULL);
            free(copy);
        }
}

// A table in which each row begins with a quote that nothing closes, and one with as many in one row: time stays linear.
static void unclosed_quotes(void **state)
{
    (void)state;
    for (int rows = 0; rows < 2; rows++) {
        drg_buf table = {NULL, 0, 0, 0};
        drg_source *source;
        drg_doc doc;
        drg_note note = {{0}};
        clock_t start = clock();
        int n = 0;
        drg_buf_text(&table, "text,id\n");
        for (int i = 0; i < 10000; i++) drg_buf_printf(&table, "\"They met in Rome on Monday and talked for two hours about the border, then they went home again%s", rows ? "\n" : ",");
        drg_doc_init(&doc, 0);
        assert_int_equal(drg_source_open(&source, drg_buf_view(&table), DRG_FORMAT_CSV, NULL, &note), DRG_OK);
        while (drg_source_next(source, &doc, &note) != DRG_E_NOTFOUND) n++;
        assert_int_equal(n, rows ? 10000 : 1);
        assert_true((double)(clock() - start) / CLOCKS_PER_SEC < 8);
        drg_source_close(source);
        drg_doc_free(&doc);
        drg_buf_free(&table);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(whole), cmocka_unit_test(damaged), cmocka_unit_test(unclosed_quotes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
