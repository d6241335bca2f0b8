// SPDX-License-Identifier: MIT
//
// doc_conllu -- tests of the CoNLL-U loader and writer.

#include "doc/conllu.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#define W "\t_\t_\n" // the end of a line whose head and relation were given

static const char sample[] =
    "# newdoc id = visit\n"
    "# meta::title = A short visit\n"
    "# meta::dateCreated = 2022-02-07\n"
    "# newpar\n"
    "# newpar_block = head (1 s)\n"
    "# sent_id = visit-1\n"
    "# text = Envoy doesn't stay\n"
    "1\tEnvoy\tenvoy\tNOUN\tNN\tNumber=Sing\t4\tnsubj\t_\tNE=B-PER\n"
    "2-3\tdoesn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "2\tdoes\tdo\tAUX\tVBZ\tMood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin\t4\taux\t_\t_\n"
    "3\tn't\tnot\tPART\tRB\tPolarity=Neg\t4\tadvmod\t_\t_\n"
    "4\tstay\tstay\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\t_\n"
    "\n"
    "# newpar\n"
    "# sent_id = visit-2\n"
    "# text = She left New  York.\n"
    "1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n"
    "2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_\n"
    "2.1\tleft\tleave\tVERB\tVBD\t_\t_\t_\t0:root\t_\n"
    "3\tNew\tNew\tPROPN\tNNP\t_\t4\tcompound\t_\tNE=B-GPE\n"
    "4\tYork\tYork\tPROPN\tNNP\t_\t2\tobj\t_\tNE=I-GPE|SpaceAfter=No\n"
    "5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n"
    "\n"
    "# text = (Why?)\n"
    "1\t(\t(\tPUNCT\t-LRB-\t_\t2\tpunct\t_\tSpaceAfter=No\n"
    "2\tWhy\twhy\tADV\tWRB\t_\t0\troot\t_\tSpaceAfter=No\n"
    "3\t?\t?\tPUNCT\t.\t_\t2\tpunct\t_\tSpaceAfter=No\n"
    "4\t)\t)\tPUNCT\t-RRB-\t_\t2\tpunct\t_\tSpaceAfter=No\n"
    "\n";

static drg_str view(const drg_doc *doc, uint32_t tok) { return drg_doc_text(doc, doc->tokens[tok].span); }

static void assert_str(drg_str got, const char *want)
{
    if (!drg_str_is(got, want)) fail_msg("got '%.*s', want '%s'", DRG_FMT(got), want);
}

static void text_blocks_and_spans(void **state)
{
    (void)state;
    drg_doc doc;
    drg_note note = {""};
    drg_doc_init(&doc, 0);
    assert_int_equal(drg_conllu_read(&doc, drg_str_from(sample), &note), DRG_OK);
    assert_str(doc.text, "Envoy doesn't stay\n\nShe left New  York. (Why?)");
    assert_str(doc.id, "visit");
    assert_str(doc.title, "A short visit");
    assert_int_equal(doc.published, 19030); // 7 February 2022
    assert_int_equal(doc.n_sents, 3);
    assert_int_equal(doc.n_blocks, 2);
    assert_int_equal(doc.blocks[0].kind, DRG_BLOCK_HEADING);
    assert_int_equal(doc.blocks[1].kind, DRG_BLOCK_TEXT);
    assert_str(drg_doc_text(&doc, doc.blocks[1].span), "She left New  York. (Why?)");
    assert_str(drg_doc_text(&doc, doc.sents[2].span), "(Why?)");
    assert_int_equal(doc.sents[2].block, 1);
    // the contraction shares out its bytes
    assert_str(view(&doc, 1), "does");
    assert_str(view(&doc, 2), "n't");
    assert_int_equal(doc.tokens[1].mwt, 2);
    assert_int_equal(doc.tokens[1].space_after, 0);
    assert_int_equal(doc.tokens[2].space_after, 1);
    drg_doc_free(&doc);
}

static void tree_tags_and_names(void **state)
{
    (void)state;
    drg_doc doc;
    drg_doc_init(&doc, 0);
    assert_int_equal(drg_conllu_read(&doc, drg_str_from(sample), NULL), DRG_OK);
    assert_int_equal(doc.n_tokens, 13);
    assert_int_equal(doc.tokens[0].upos, DRG_UPOS_NOUN);
    assert_int_equal(doc.tokens[0].head, 3);
    assert_int_equal(doc.tokens[3].head, DRG_NONE);
    assert_int_equal(doc.sents[0].root, 3);
    assert_int_equal(doc.tokens[4].head, 5);
    assert_int_equal(doc.sents[1].root, 5);
    assert_int_equal(drg_tree_child(&doc, 5, DRG_REL_OBJ), 7);
    assert_true(doc.tokens[1].morph & DRG_MORPH_PRES);
    assert_int_equal(doc.n_names, 2);
    assert_int_equal(doc.names[1].type, DRG_NAME_GPE);
    assert_int_equal(doc.names[1].toks.first, 6);
    assert_int_equal(doc.names[1].toks.end, 8);
    assert_int_equal(doc.tokens[7].name, 1);
    assert_int_equal(doc.tokens[8].name, DRG_NONE);
    drg_doc_free(&doc);
}

static void writing_and_loading_again_gives_the_same(void **state)
{
    (void)state;
    drg_doc doc, again;
    drg_buf one = {0}, two = {0};
    drg_doc_init(&doc, 0);
    drg_doc_init(&again, 0);
    assert_int_equal(drg_conllu_read(&doc, drg_str_from(sample), NULL), DRG_OK);
    drg_conllu_write(&one, &doc);
    assert_int_equal(drg_conllu_read(&again, drg_buf_view(&one), NULL), DRG_OK);
    drg_conllu_write(&two, &again);
    assert_string_equal(one.p, two.p);
    assert_non_null(strstr(one.p, "2-3\tdoesn't\t_\t_\t_\t_\t_\t_\t_\t_\n2\tdoes\tdo\tAUX\tVBZ\t"));
    assert_non_null(strstr(one.p, "4\tYork\tYork\tPROPN\tNNP\t_\t2\tobj\t_\tNE=I-GPE|SpaceAfter=No\n"));
    assert_non_null(strstr(one.p, "# newpar\n# newpar_block = head\n# sent_id = visit-1\n# text = Envoy doesn't stay\n"));
    assert_non_null(strstr(one.p, "# text = She left New York.\n")); // one blank in the comment, as UD wants
    assert_non_null(strstr(one.p, "4\t)\t)\tPUNCT\t-RRB-\t_\t2\tpunct\t_\tSpaceAfter=No\n"));
    drg_buf_free(&one);
    drg_buf_free(&two);
    drg_doc_free(&doc);
    drg_doc_free(&again);
}

static void bare_words_stay_bare(void **state)
{
    (void)state;
    drg_doc doc;
    drg_buf out = {0};
    const char bare[] = "1\tTalks\t_\t_\t_\t_\t_\t_\t_\t_\n2\t_\t_\t_\t_\t_\t_\t_\t_\t_"; // no newline, no blank line
    drg_doc_init(&doc, 0);
    assert_int_equal(drg_conllu_read(&doc, drg_str_from(bare), NULL), DRG_OK);
    assert_str(doc.text, "Talks _"); // the form "_" is a real word
    assert_int_equal(doc.tokens[0].head, DRG_NONE);
    drg_conllu_write(&out, &doc);
    assert_non_null(strstr(out.p, "1\tTalks\t_\t_\t_\t_\t_\t_\t_\t_\n2\t_\t_\t"));
    drg_buf_free(&out);
    drg_doc_free(&doc);
}

static void parts_that_do_not_spell_the_word(void **state)
{
    (void)state;
    drg_doc doc;
    const char odd[] = "1-2\tz\xC3\xBCm\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n1\tzu\t_\t_\t_\t_\t_\t_\t_\t_\n2\tdem\t_\t_\t_\t_\t_\t_\t_\t_\n"
                       "3-5\tab\t_\t_\t_\t_\t_\t_\t_\t_\n3\tx\t_\t_\t_\t_\t_\t_\t_\t_\n4\ty\t_\t_\t_\t_\t_\t_\t_\t_\n5\tz\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
    drg_doc_init(&doc, 0);
    assert_int_equal(drg_conllu_read(&doc, drg_str_from(odd), NULL), DRG_OK);
    assert_str(doc.text, "z\xC3\xBCmab");
    assert_str(view(&doc, 0), "z\xC3\xBC"); // whole characters
    assert_str(view(&doc, 1), "m");
    assert_int_equal(doc.tokens[2].span.start, 4);
    assert_int_equal(doc.tokens[4].span.end, 6);
    drg_doc_free(&doc);
}

// When # text says something else than the words, the words win.
static void wrong_text_comment(void **state)
{
    (void)state;
    drg_doc doc;
    drg_doc_init(&doc, 0);
    assert_int_equal(drg_conllu_read(&doc, DRG_STR("# text = No talks\r\n1\tNo\t_\t_\t_\t_\t0\troot" W "2\twords\t_\t_\t_\t_\t1\tdep\t_\t_\r\n\r\n"), NULL),
                     DRG_OK);
    assert_str(doc.text, "No words");
    drg_doc_free(&doc);
}

static void errors_name_the_line(void **state)
{
    (void)state;
    static const struct {
        const char *text, *line;
        drg_err err;
    } cases[] = {
        {"# a\n1\tone\t_\t_\t_\t_\t0\troot\t_\n\n", "line 2:", DRG_E_FORMAT},                                     // nine columns
        {"1\tone\t_\t_\t_\t_\t0\troot\t_\t_\t_\n\n", "line 1:", DRG_E_FORMAT},                                    // eleven
        {"1\tone\t_\t_\t_\t_\t0\troot" W "3\ttwo\t_\t_\t_\t_\t1\tdep" W, "line 2:", DRG_E_FORMAT},                // 2 is missing
        {"1\tone\t_\t_\t_\t_\tx\troot" W, "line 1:", DRG_E_FORMAT},                                               // head
        {"\n\n1\tone\t_\t_\t_\t_\t7\tdep" W "\n", "line 3:", DRG_E_FORMAT},                                       // head outside
        {"1\ta\t_\t_\t_\t_\t2\tdep" W "2\tb\t_\t_\t_\t_\t1\tdep" W "\n", "line 1:", DRG_E_FORMAT},                // circle
        {"1\ta\t_\t_\t_\t_\t1\tdep" W "\n", "line 1:", DRG_E_FORMAT},                                             // its own head
        {"1-2\tab\t_\t_\t_\t_\t_\t_" W "1\ta\t_\t_\t_\t_\t0\troot" W "\n", "line 3:", DRG_E_FORMAT},              // half a contraction
        {"2-1\tab\t_\t_\t_\t_\t_\t_" W, "line 1:", DRG_E_FORMAT},                                                 // backwards
        {"1\ta\t_\t_\t_\t_\t0\troot\t_\t_\tNE=B-KING\n\n", "line 1:", DRG_E_FORMAT},
        {"1\ta\t_\t_\t_\t_\t0\troot\t_\tNE=B-KING\n\n", "line 1:", DRG_E_FORMAT},
        {"1\t\t_\t_\t_\t_\t0\troot" W, "line 1:", DRG_E_FORMAT},                                                  // no form
        {"# one\n1\ta\xFF\t_\t_\t_\t_\t0\troot" W, "line 2:", DRG_E_FORMAT},                                      // not UTF-8
        {"# nothing here\n\n", "line 1:", DRG_E_INPUT},
        {"", "line 1:", DRG_E_INPUT},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        drg_doc doc;
        drg_note note = {""};
        drg_doc_init(&doc, 0);
        drg_err err = drg_conllu_read(&doc, drg_str_from(cases[i].text), &note);
        if (err != cases[i].err || strncmp(note.text, cases[i].line, strlen(cases[i].line)) != 0)
            fail_msg("case %u: %s, '%s'", (unsigned)i, drg_err_name(err), note.text);
        drg_doc_free(&doc);
    }
}

static void documents_one_by_one(void **state)
{
    (void)state;
    const char file[] = "# global = x\n# newdoc id = a\n1\tone\t_\t_\t_\t_\t0\troot" W "\n"
                        "# lead = y\n# newdoc id = b\n1\ttwo\t_\t_\t_\t_\tbad\troot" W "\n"
                        "# newdocument = no\n# newdoc id = c\n1\tthree\t_\t_\t_\t_\t0\troot" W "\n";
    drg_conllu walk = {drg_str_from(file), 1};
    drg_doc doc;
    drg_note note = {""};
    drg_doc_init(&doc, 0);
    assert_int_equal(drg_conllu_next(&walk, &doc, &note), DRG_OK);
    assert_str(doc.id, "a");
    assert_int_equal(drg_conllu_next(&walk, &doc, &note), DRG_E_FORMAT);
    assert_int_equal(strncmp(note.text, "line 7:", 7), 0);
    assert_int_equal(drg_conllu_next(&walk, &doc, &note), DRG_OK);
    assert_str(doc.id, "c");
    assert_str(doc.text, "three");
    assert_int_equal(drg_conllu_next(&walk, &doc, &note), DRG_E_NOTFOUND);
    drg_doc_free(&doc);
}

static void limits_are_kept(void **state)
{
    (void)state;
    for (size_t limit = 1; limit < 40000; limit += 997) {
        drg_doc doc;
        drg_doc_init(&doc, limit);
        drg_err err = drg_conllu_read(&doc, drg_str_from(sample), NULL);
        assert_true(err == DRG_OK || err == DRG_E_LIMIT);
        if (limit < sizeof sample) assert_int_equal(err, DRG_E_LIMIT);
        drg_doc_free(&doc);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_blocks_and_spans),
        cmocka_unit_test(tree_tags_and_names),
        cmocka_unit_test(writing_and_loading_again_gives_the_same),
        cmocka_unit_test(bare_words_stay_bare),
        cmocka_unit_test(parts_that_do_not_spell_the_word),
        cmocka_unit_test(wrong_text_comment),
        cmocka_unit_test(errors_name_the_line),
        cmocka_unit_test(documents_one_by_one),
        cmocka_unit_test(limits_are_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
