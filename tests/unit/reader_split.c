// SPDX-License-Identifier: MIT
//
// reader_split -- tests of the splitter: cases in tests/cases/split/, bounds on hostile text, offsets, left-out passages.

#include "base/file.h"
#include "base/utf8.h"
#include "doc/conllu.h"
#include "reader/split.h"
#include "reader/split_ends.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static drg_err split_text(drg_doc *doc, drg_str text)
{
    drg_arena scratch;
    drg_arena_init(&scratch, 0);
    drg_err err = drg_doc_set_text(doc, text);
    if (err == DRG_OK) err = drg_split(doc, &scratch);
    drg_arena_free(&scratch);
    return err;
}

// Sentences one a line, tokens with blanks between, the parts of a contraction joined by '|': "I do|n't know ."
static void show(drg_buf *out, const drg_doc *doc)
{
    for (uint32_t s = 0; s < doc->n_sents; s++) {
        uint32_t parts = 0;
        for (uint32_t t = doc->sents[s].toks.first; t < doc->sents[s].toks.end; t++) {
            const drg_token *token = &doc->tokens[t];
            if (t > doc->sents[s].toks.first) drg_buf_char(out, parts ? '|' : ' ');
            drg_buf_str(out, token->form);
            if (token->mwt) parts = token->mwt;
            if (parts) parts--;
        }
        drg_buf_char(out, '\n');
    }
}

// Spans must be in order, inside their sentence and block, forms must be the bytes of the spans.
// Forms are the written words, but for soft hyphens and other signs without width (all of two or three bytes).
static int same_as_seen(drg_str form, drg_str written)
{
    if (drg_str_eq(form, written)) return 1;
    size_t k = 0;
    for (size_t i = 0; i < written.n && k < form.n; i++) k += written.p[i] == form.p[k];
    return k == form.n && form.n + 2 <= written.n;
}

static void check_layers(const drg_doc *doc)
{
    uint32_t at = 0, tok = 0;
    for (uint32_t s = 0; s < doc->n_sents; s++) {
        const drg_sent *sent = &doc->sents[s];
        assert_int_equal(sent->toks.first, tok);
        assert_true(sent->toks.end > tok);
        assert_true(sent->toks.end - tok <= 3 * DRG_SPLIT_SENT + 1);
        assert_true(sent->block < doc->n_blocks);
        assert_true(sent->span.start >= doc->blocks[sent->block].span.start && sent->span.end <= doc->blocks[sent->block].span.end);
        for (; tok < sent->toks.end; tok++) {
            const drg_token *token = &doc->tokens[tok];
            assert_int_equal(token->sent, s);
            assert_true(token->span.start >= at && token->span.end > token->span.start && token->span.end <= sent->span.end);
            assert_true(token->span.end - token->span.start <= 255);
            assert_true(same_as_seen(token->form, drg_doc_text(doc, token->span)));
            assert_int_equal(token->head, DRG_NONE);
            at = token->span.end;
        }
    }
    assert_int_equal(tok, doc->n_tokens);
}

// A case: "=== title", the text, "---", the sentences, an empty line.
static unsigned run_case(drg_str title, drg_str input, drg_str want)
{
    drg_doc doc;
    drg_buf got = {0};
    drg_doc_init(&doc, 0);
    assert_int_equal(split_text(&doc, input), DRG_OK);
    check_layers(&doc);
    show(&got, &doc);
    int same = drg_str_eq(drg_str_trim(drg_buf_view(&got)), drg_str_trim(want));
    if (!same) print_error("case '%.*s'\n want %.*s\n got  %.*s\n", DRG_FMT(title), DRG_FMT(want), DRG_FMT(drg_buf_view(&got)));
    drg_buf_free(&got);
    drg_doc_free(&doc);
    return !same;
}

static unsigned run_cases(const char *path, unsigned *n)
{
    drg_file file;
    drg_note note = {""};
    unsigned wrong = 0;
    if (drg_file_map(&file, path, &note) != DRG_OK) fail_msg("%s", note.text);
    size_t at = drg_str_find(file.bytes, DRG_STR("=== "), 0);
    while (at != SIZE_MAX) {
        size_t next = drg_str_find(file.bytes, DRG_STR("\n=== "), at);
        drg_str one = drg_str_sub(file.bytes, at + 4, next == SIZE_MAX ? file.bytes.n : next);
        size_t title = drg_str_find(one, DRG_STR("\n"), 0), line = drg_str_find(one, DRG_STR("\n---\n"), 0);
        if (title == SIZE_MAX || line == SIZE_MAX) fail_msg("%s: a case without ---: %.*s", path, DRG_FMT(drg_str_sub(one, 0, 40)));
        wrong += run_case(drg_str_sub(one, 0, title), drg_str_sub(one, title + 1, line), drg_str_sub(one, line + 5, one.n));
        ++*n;
        at = next == SIZE_MAX ? SIZE_MAX : next + 1;
    }
    drg_file_unmap(&file);
    return wrong;
}

static void cases_of_words(void **state)
{
    (void)state;
    unsigned n = 0;
    assert_int_equal(run_cases(DRG_SOURCE_DIR "/tests/cases/split/words.txt", &n), 0);
    assert_true(n >= 30);
}

static void cases_of_sentences(void **state)
{
    (void)state;
    unsigned n = 0;
    assert_int_equal(run_cases(DRG_SOURCE_DIR "/tests/cases/split/sentences.txt", &n), 0);
    assert_true(n >= 25);
}

static void contraction_shares_bytes(void **state)
{
    (void)state;
    drg_doc doc;
    drg_doc_init(&doc, 0);
    assert_int_equal(split_text(&doc, DRG_STR("France\xE2\x80\x99s envoy can\xE2\x80\x99t")), DRG_OK);
    assert_int_equal(doc.n_tokens, 5);
    assert_int_equal(doc.tokens[0].mwt, 2);
    assert_int_equal(doc.tokens[0].space_after, 0);
    assert_int_equal(doc.tokens[1].mwt, 0);
    assert_true(drg_str_is(doc.tokens[1].form, "\xE2\x80\x99s"));
    assert_int_equal(doc.tokens[1].space_after, 1);
    assert_true(drg_str_is(doc.tokens[4].form, "n\xE2\x80\x99t"));
    assert_int_equal(doc.tokens[4].span.end, doc.text.n);
    drg_doc_free(&doc);
}

static void left_out_passages_are_left_out(void **state)
{
    (void)state;
    drg_doc doc;
    drg_arena scratch;
    drg_buf got = {0};
    drg_arena_init(&scratch, 0);
    drg_doc_init(&doc, 0);
    assert_int_equal(drg_doc_set_text(&doc, DRG_STR("Talks began. SHARE THIS They ended late.")), DRG_OK);
    assert_int_equal(drg_doc_skip(&doc, (drg_span){30, 34}, "duplicate"), DRG_OK); // out of order, cuts a word short
    assert_int_equal(drg_doc_skip(&doc, (drg_span){13, 24}, "boilerplate"), DRG_OK);
    assert_int_equal(drg_split(&doc, &scratch), DRG_OK);
    show(&got, &doc);
    assert_string_equal(got.p, "Talks began .\nThey e late .\n");
    drg_buf_free(&got);
    drg_doc_free(&doc);
    drg_arena_free(&scratch);
}

static void given_blocks_are_kept(void **state)
{
    (void)state;
    drg_doc doc;
    drg_arena scratch;
    drg_arena_init(&scratch, 0);
    drg_doc_init(&doc, 0);
    assert_int_equal(drg_doc_set_text(&doc, DRG_STR("BLINKEN: We met the envoy from Oslo")), DRG_OK);
    drg_block *block = DRG_ARENA_PUSH(&doc.arena, doc.blocks, doc.n_blocks, doc.cap_blocks);
    *block = (drg_block){{9, 20}, DRG_BLOCK_TEXT, DRG_STR("BLINKEN")};
    block = DRG_ARENA_PUSH(&doc.arena, doc.blocks, doc.n_blocks, doc.cap_blocks);
    *block = (drg_block){{21, 35}, DRG_BLOCK_TEXT, {NULL, 0}};
    assert_int_equal(drg_split(&doc, &scratch), DRG_OK);
    assert_int_equal(doc.n_sents, 2); // not across blocks, though nothing ends there
    assert_true(drg_str_is(drg_doc_text(&doc, doc.sents[0].span), "We met the"));
    assert_int_equal(doc.sents[1].block, 1);
    drg_doc_free(&doc);
    drg_arena_free(&scratch);
}

static void nothing_to_read(void **state)
{
    (void)state;
    static const char *const texts[] = {"", " ", "\n\n\n", "\t\xC2\xA0\xE3\x80\x80\n"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        drg_doc doc;
        drg_doc_init(&doc, 0);
        assert_int_equal(split_text(&doc, drg_str_from(texts[i])), DRG_OK);
        assert_int_equal(doc.n_sents, 0);
        assert_int_equal(doc.n_tokens, 0);
        drg_doc_free(&doc);
    }
}

// Text without an end: no blank, no newline, or only one kind of sign, each far longer than any bound.
static void hostile_text_is_bounded(void **state)
{
    (void)state;
    static const char *const units[] = {"a", "a ", "A ", "1", "-", "a-", "a.", "aa.", "a@", "'", "(", "http://", "n't", "\xF0\x9F\x98\x80", "\xE2\x80\x8D", "\xC3\xA9",
        "\xCC\x81", ".", ". A", "1,", "1-", "\xE2\x80\x99s", "Mr. ", "A. ", "_", "US$", "\"", "a/", "w/", "#a", "\xE2\x80\x98\xE2\x80\x99"};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        drg_doc doc;
        drg_buf text = {0};
        while (text.n < 300000) drg_buf_text(&text, units[i]);
        drg_doc_init(&doc, 0);
        assert_int_equal(split_text(&doc, drg_buf_view(&text)), DRG_OK);
        check_layers(&doc);
        // nothing is lost: the tokens cover all that is not white space
        size_t covered = 0, wanted = 0;
        for (uint32_t t = 0; t < doc.n_tokens; t++) covered += doc.tokens[t].span.end - doc.tokens[t].span.start;
        for (size_t k = 0; k < text.n; k++) wanted += text.p[k] != ' ';
        assert_int_equal(covered, wanted);
        drg_buf_free(&text);
        drg_doc_free(&doc);
    }
}

// Every token begins and ends at a character.
static void characters_stay_whole(void **state)
{
    (void)state;
    drg_doc doc;
    drg_buf text = {0};
    uint32_t seed = 7;
    for (int i = 0; i < 60000; i++) { // letters, marks and signs of all planes, now and then a blank
        char bytes[4];
        seed = seed * 1664525u + 1013904223u;
        uint32_t code = (seed >> 8) % 12 == 0 ? ' ' : (seed >> 9) % 3 ? 0x21 + (seed >> 12) % 0x5e : 0xA1 + (seed >> 10) % 0x2000;
        if ((seed >> 20) % 50 == 0) code = 0x1F300 + (seed >> 10) % 0x300;
        drg_buf_add(&text, bytes, drg_utf8_put(bytes, code));
    }
    drg_doc_init(&doc, 0);
    assert_int_equal(split_text(&doc, drg_buf_view(&text)), DRG_OK);
    check_layers(&doc);
    for (uint32_t t = 0; t < doc.n_tokens; t++) assert_int_equal(drg_utf8_check(doc.tokens[t].form), SIZE_MAX);
    drg_buf_free(&text);
    drg_doc_free(&doc);
}

static void limits_are_kept(void **state)
{
    (void)state;
    drg_buf text = {0};
    for (int i = 0; i < 2000; i++) drg_buf_text(&text, "The minister left. ");
    for (size_t limit = 30000; limit < 3000000; limit += 150000) {
        drg_doc doc;
        drg_doc_init(&doc, limit);
        drg_err err = split_text(&doc, drg_buf_view(&text));
        assert_true(err == DRG_OK || err == DRG_E_LIMIT);
        if (limit < text.n) assert_int_equal(err, DRG_E_LIMIT);
        drg_doc_free(&doc);
    }
    drg_buf_free(&text);
}

static void long_sentence_is_cut_at_its_best_place(void **state)
{
    (void)state;
    drg_doc doc;
    drg_buf text = {0};
    for (int i = 0; i < 330; i++) drg_buf_text(&text, "and so ");
    drg_buf_text(&text, "on ; But "); // the only mark in the second half
    for (int i = 0; i < 330; i++) drg_buf_text(&text, "and so ");
    drg_doc_init(&doc, 0);
    assert_int_equal(split_text(&doc, drg_buf_view(&text)), DRG_OK);
    check_layers(&doc);
    assert_true(doc.n_sents >= 3);
    for (uint32_t s = 0; s < doc.n_sents; s++) assert_true(doc.sents[s].toks.end - doc.sents[s].toks.first <= DRG_SPLIT_SENT);
    assert_int_equal(doc.n_tokens, 660 + 3 + 660); // nothing is lost,
    assert_int_equal(doc.n_cuts, doc.n_sents - 1); // and each cut is told
    for (uint32_t c = 0; c < doc.n_cuts; c++) assert_int_equal(doc.cuts[c].end, doc.sents[c].span.end);
    drg_buf_free(&text);
    drg_doc_free(&doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cases_of_words),
        cmocka_unit_test(cases_of_sentences),
        cmocka_unit_test(contraction_shares_bytes),
        cmocka_unit_test(left_out_passages_are_left_out),
        cmocka_unit_test(given_blocks_are_kept),
        cmocka_unit_test(nothing_to_read),
        cmocka_unit_test(hostile_text_is_bounded),
        cmocka_unit_test(characters_stay_whole),
        cmocka_unit_test(limits_are_kept),
        cmocka_unit_test(long_sentence_is_cut_at_its_best_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
