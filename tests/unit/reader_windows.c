// SPDX-License-Identifier: MIT
//
// reader_windows -- tests of sentences that are longer than the network reads at once, and of batches: how sentences share a
// batch must not change what is read.

#include "doc/doc.h"
#include "reader/net.h"
#include "reader/reader.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static drg_model *model;

static int open_model(void **state)
{
    (void)state;
    drg_note note = {{0}};
    return drg_model_open(&model, DRG_SOURCE_DIR "/data/models/en.drg", &note) != DRG_OK;
}

static int close_model(void **state)
{
    (void)state;
    drg_model_close(model);
    return 0;
}

// A document of gold words: `lengths` sentences of so many words, taken in turn from a short list.
static void make_words(drg_doc *doc, const uint32_t *lengths, size_t n)
{
    static const char *const words[] = {"The", "minister", "of", "France", "met", "President", "Biden", "in", "Geneva", ","};
    drg_doc_init(doc, 0);
    for (size_t s = 0; s < n; s++) {
        drg_sent *sent = DRG_ARENA_PUSH(&doc->arena, doc->sents, doc->n_sents, doc->cap_sents);
        assert_non_null(sent);
        sent->toks = (drg_range){doc->n_tokens, doc->n_tokens + lengths[s]};
        for (uint32_t i = 0; i < lengths[s]; i++) {
            drg_token *token = DRG_ARENA_PUSH(&doc->arena, doc->tokens, doc->n_tokens, doc->cap_tokens);
            assert_non_null(token);
            token->form = drg_str_from(words[(s + i) % 10]);
            token->sent = (uint32_t)s;
            token->head = token->name = DRG_NONE;
        }
    }
}

static void annotate(drg_doc *doc)
{
    drg_reader *reader;
    drg_note note = {{0}};
    assert_int_equal(drg_reader_new(&reader, model, &note), DRG_OK);
    assert_int_equal(drg_reader_annotate(reader, doc), DRG_OK);
    drg_reader_free(reader);
}

static void long_sentences_lose_nothing(void **state)
{
    (void)state;
    static const uint32_t lengths[] = {DRG_NET_SENT_MOST - 1, DRG_NET_SENT_MOST, DRG_NET_SENT_MOST + 1, 1000, 1};
    drg_doc doc;
    make_words(&doc, lengths, 5);
    annotate(&doc);
    for (uint32_t s = 0; s < 5; s++) {
        drg_range toks = doc.sents[s].toks;
        uint32_t n_roots = 0;
        for (uint32_t t = toks.first; t < toks.end; t++) {
            assert_true(doc.tokens[t].xpos.n && doc.tokens[t].lemma.n && doc.tokens[t].deprel.n);
            n_roots += doc.tokens[t].head == DRG_NONE;
            assert_true(drg_tree_under(&doc, t, doc.sents[s].root));
        }
        assert_int_equal(n_roots, 1);
        assert_int_equal(doc.tokens[doc.sents[s].root].head, DRG_NONE);
    }
    drg_doc_free(&doc);
}

// Each sentence alone gives what it gives among the others.
static void batches_do_not_matter(void **state)
{
    (void)state;
    static const uint32_t lengths[] = {7, 200, 30, 1, 180, 2, 25, 9, 250, 40, 3};
    drg_doc together, alone;
    make_words(&together, lengths, 11);
    annotate(&together);
    for (uint32_t s = 0; s < 11; s++) {
        uint32_t padded[11] = {0};
        padded[s] = lengths[s]; // the others are empty
        make_words(&alone, padded, 11);
        annotate(&alone);
        uint32_t first = together.sents[s].toks.first;
        for (uint32_t i = 0; i < lengths[s]; i++) {
            const drg_token *a = &together.tokens[first + i], *b = &alone.tokens[i];
            assert_int_equal(a->upos, b->upos);
            assert_true(drg_str_eq(a->xpos, b->xpos) && drg_str_eq(a->feats, b->feats) && drg_str_eq(a->deprel, b->deprel));
            assert_int_equal(a->head == DRG_NONE ? DRG_NONE : a->head - first, b->head);
        }
        drg_doc_free(&alone);
    }
    drg_doc_free(&together);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(long_sentences_lose_nothing),
        cmocka_unit_test(batches_do_not_matter),
    };
    return cmocka_run_group_tests(tests, open_model, close_model);
}
